import { describe, expect, it } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { platform } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { livenessOf, ownProcess } from './run-process.ts'

const own = await ownProcess()
const onLinux = platform() === 'linux' ? describe : describe.skip

describe('a process', () => {
  it('that lives is alive, whoever asks', async () => {
    expect(await livenessOf(own)).toBe('alive')
    expect(await livenessOf({ ...own, began: null })).toBe('alive')
    expect(await livenessOf({ ...own, pid: process.ppid, began: null })).toBe('alive')
  })

  it('that has ended is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    expect(await livenessOf({ ...own, pid, began: null })).toBe('gone')
  })

  it('of before a restart of the machine is gone', async () => {
    expect(await livenessOf({ ...own, boot: 'another boot' })).toBe('gone')
  })

  it.each([{ machine: 'another' }, { namespace: 'pid:[1]' }])('of %j cannot be seen from here', async (other) => {
    expect(await livenessOf({ ...own, ...other })).toBe('elsewhere')
  })
})

onLinux('a process on Linux', () => {
  it('whose number another process has by now is gone', async () => {
    expect(await livenessOf({ ...own, began: '1' })).toBe('gone')
  })

  it('that nobody has waited for yet is gone once it is killed', async () => {
    // A shell that does not wait for its child: the kernel keeps the number, and kill(pid, 0) goes through.
    const shell = spawn('sh', ['-c', 'sleep 60 & echo $!; kill -9 $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [line] = (await once(shell.stdout, 'data')) as [Buffer]
    const pid = Number(line.toString('utf8'))
    const deadline = performance.now() + 5000
    const liveness = async (): Promise<string> => livenessOf({ ...own, pid, began: null })
    while ((await liveness()) !== 'gone' && performance.now() < deadline) await sleep(10)
    expect([spawnSync('kill', ['-0', String(pid)]).status, await liveness()]).toEqual([0, 'gone'])
    shell.kill('SIGKILL')
  })
})
