import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { UserError } from '../contracts/errors.ts'
import type { Command } from '../ports/sandbox.ts'
import { processSandbox } from './process-sandbox.ts'

let folder: string
const sandbox = processSandbox()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'llm-ops-sandbox-test-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

let runs = 0
async function run(argv: string[], more: Partial<Command> = {}, limits: Partial<Command['limits']> = {}) {
  const outputFile = join(folder, `output-${runs++}.txt`)
  const all = { wallSeconds: 30, idleSeconds: 0, outputBytes: 100_000, ...limits }
  const command = { argv, cwd: folder, writable: [], env: {}, outputFile, ...more, limits: all }
  const record = await sandbox.run(command)
  return { record, output: await readFile(command.outputFile, 'utf8') }
}

const node = (script: string): string[] => [process.execPath, '-e', script]
const shell = (script: string): string[] => ['/bin/sh', '-c', script]

async function isAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return status !== '' && !/^State:\s+Z/m.test(status)
}

async function goneSoon(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && (await isAlive(pid)); tries++) await sleep(20)
  return !(await isAlive(pid))
}

describe('a command in the sandbox', () => {
  it('is recorded with its exit code, and both of its streams go to the file', async () => {
    const { record, output } = await run(node('console.log("to out"); console.error("to err"); process.exitCode = 3'))
    expect(record).toMatchObject({ exitCode: 3, signal: null, stoppedBy: null, startError: null })
    expect(output).toContain('to out')
    expect(output).toContain('to err')
    expect(record.outputBytes).toBe(14)
  })

  it('may end by a signal', async () => {
    const { record } = await run(node('process.kill(process.pid, "SIGKILL")'))
    expect(record).toMatchObject({ exitCode: null, signal: 'SIGKILL', stoppedBy: null })
  })

  it('cannot be started where there is no such program', async () => {
    const { record } = await run(['no-such-program-anywhere'])
    expect(record).toMatchObject({ exitCode: null, startError: expect.stringContaining('ENOENT') })
  })

  it('cannot be started where the file is not executable', async () => {
    const script = join(folder, 'plain.sh')
    await writeFile(script, '#!/bin/sh\n')
    await chmod(script, 0o644)
    expect((await run([script])).record.startError).toContain('EACCES')
  })

  it('cannot be started in a folder that is not there, and the folder is named', async () => {
    const cwd = join(folder, 'nowhere')
    expect((await run(node('0'), { cwd })).record.startError).toContain(cwd)
  })

  it('cannot be started with an argument no system takes', async () => {
    expect((await run([process.execPath, 'a\0b'])).record.startError).toContain('null bytes')
  })

  it('reads end-of-file from its input at once', async () => {
    const { record, output } = await run(shell('cat; echo end'))
    expect(record.exitCode).toBe(0)
    expect(output).toBe('end\n')
  })

  it('goes on when it closes its own streams', async () => {
    const { record } = await run(shell('exec 0<&- 1>&- 2>&-; sleep 0.1; exit 4'))
    expect(record.exitCode).toBe(4)
  })

  it('prints what would be a workflow command into the file only', async () => {
    const { output } = await run(node('console.log("::error::boo \\u001b[31mred")'))
    expect(output).toBe('::error::boo \u001b[31mred\n')
  })
})

describe('limits', () => {
  it('end a command that hangs', async () => {
    const { record } = await run(node('setInterval(() => console.log("."), 50)'), {}, { wallSeconds: 0.5 })
    expect(record).toMatchObject({ stoppedBy: 'wall-limit', signal: 'SIGTERM' })
  })

  it('end a command that prints nothing', async () => {
    const { record } = await run(node('setInterval(() => 0, 50)'), {}, { idleSeconds: 0.5 })
    expect(record.stoppedBy).toBe('idle-limit')
  })

  it('leave a command alone that keeps printing', async () => {
    const script = 'let n = 0; const t = setInterval(() => { console.log(n); if (++n > 9) clearInterval(t) }, 100)'
    expect((await run(node(script), {}, { idleSeconds: 0.9 })).record).toMatchObject({ stoppedBy: null, exitCode: 0 })
  })

  it('end a command that ignores SIGTERM', async () => {
    const script = 'process.on("SIGTERM", () => 0); setInterval(() => 0, 50)'
    const { record } = await run(node(script), {}, { wallSeconds: 0.5 })
    expect(record).toMatchObject({ stoppedBy: 'wall-limit', signal: 'SIGKILL' })
  })

  it('keep the beginning and the end of 200 MB of output, and count the rest', async () => {
    const script = `
      const chunk = Buffer.alloc(1 << 20, 'x')
      console.log('the beginning')
      for (let n = 0; n < 200; n++) require('fs').writeSync(1, chunk)
      console.log('the end')`
    const { record, output } = await run(node(`try { ${script} } catch (e) { if (e.code !== 'EAGAIN') throw e }`))
    expect(record.outputBytes).toBeGreaterThan(100_000)
    const plain = await run(shell('echo the beginning; head -c 200000000 /dev/zero; echo the end'))
    expect(plain.record).toMatchObject({ exitCode: 0, outputBytes: 200_000_022, outputTruncated: true })
    expect(plain.output.startsWith('the beginning\n')).toBe(true)
    expect(plain.output.endsWith('the end\n')).toBe(true)
    expect(plain.output).toContain('[… 199900022 bytes left out …]')
    expect(output.length).toBeLessThan(200_000)
  })
})

describe('what a command leaves behind', () => {
  it('is ended with it: a child in its group that holds the streams open', async () => {
    const { record, output } = await run(shell('sleep 300 & echo $!; exit 0'))
    expect(record).toMatchObject({ exitCode: 0, stoppedBy: null })
    expect(await goneSoon(Number(output))).toBe(true)
  })

  it('is ended with it: a child in its group that ignores SIGTERM', async () => {
    const { output } = await run(shell('(trap "" TERM; while :; do sleep 1; done) >/dev/null 2>&1 & echo $!; exit 0'))
    expect(await goneSoon(Number(output))).toBe(true)
  })

  it('is ended with it: a daemon in a session of its own', async () => {
    const script = `
      const child = require('child_process').spawn('sleep', ['300'], { detached: true, stdio: 'inherit' })
      child.unref()
      console.log(child.pid)`
    const { output } = await run(node(script))
    expect(await goneSoon(Number(output))).toBe(true)
  })

  it('is removed: its home and its temporary folder', async () => {
    const { output } = await run(node('console.log(process.env.HOME + "\\n" + require("os").tmpdir())'))
    const [home = '', temporary = ''] = output.trim().split('\n')
    expect(temporary).toBe(join(home, 'tmp'))
    await expect(stat(home)).rejects.toThrow('ENOENT')
  })
})

describe('the environment of a command', () => {
  const canary = randomBytes(16).toString('hex')
  const hidden = ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_KEY', 'RUNNER_TEMP', 'MY_API_KEY', 'NODE_OPTIONS']

  it('holds nothing of ours but what is on the list', async () => {
    const before = { ...process.env }
    for (const name of hidden) process.env[name] = name === 'NODE_OPTIONS' ? `--title=${canary}` : canary
    try {
      const { output } = await run(['/bin/cat', '/proc/self/environ'], { env: { GIVEN: 'yes' } })
      expect(output).not.toContain(canary)
      const names = output.split('\0').flatMap((entry) => entry.split('=')[0] || [])
      const allowed = ['CI', 'GIVEN', 'HOME', 'LANG', 'LC_ALL', 'PATH', 'TMPDIR', 'TZ']
      expect(names.filter((name) => !allowed.includes(name))).toEqual([])
      expect(names).toContain('GIVEN')
    } finally {
      for (const name of hidden) {
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      }
    }
  })

  it('decides where the program is looked up', async () => {
    const script = join(folder, 'only-here')
    await writeFile(script, '#!/bin/sh\necho found\n')
    await chmod(script, 0o755)
    expect((await run(['only-here'], { env: { PATH: folder } })).output).toBe('found\n')
  })
})

// In a process of its own: Jest's `process` hears no signals.
describe('when we are ended ourselves', () => {
  async function interrupted(before: string, signal: NodeJS.Signals) {
    const module = pathToFileURL(join(import.meta.dirname, 'process-sandbox.ts')).href
    const outputFile = join(folder, `cancelled-${signal}.txt`)
    const limits = { wallSeconds: 60, idleSeconds: 0, outputBytes: 1000 }
    const argv = shell('echo $$; echo $HOME; exec sleep 300')
    const command = JSON.stringify({ argv, cwd: folder, writable: [], env: {}, limits, outputFile })
    const script = `${before}
      const { processSandbox } = await import('${module}')
      console.log((await processSandbox().run(${command})).stoppedBy)`
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { stdio: 'pipe' })
    const printed = child.stdout.toArray()
    let lines: string[] = []
    while (lines.length < 2) {
      await sleep(50)
      lines = (await readFile(outputFile, 'utf8').catch(() => '')).trim().split('\n')
    }
    child.kill(signal)
    const [, endedBy] = (await once(child, 'exit')) as [number | null, string | null]
    return { endedBy, pid: Number(lines[0]), home: lines[1] ?? '', printed: Buffer.concat(await printed).toString() }
  }

  it('the command and its home go too', async () => {
    const { endedBy, pid, home } = await interrupted('', 'SIGINT')
    expect(endedBy).toBe('SIGINT')
    expect(await goneSoon(pid)).toBe(true)
    await expect(stat(home)).rejects.toThrow('ENOENT')
  })

  it('and somebody else listens, the command is ended and recorded as cancelled', async () => {
    const { endedBy, pid, home, printed } = await interrupted('process.on("SIGHUP", () => 0)', 'SIGHUP')
    expect(endedBy).toBeNull()
    expect(printed).toBe('cancelled\n')
    expect(await goneSoon(pid)).toBe(true)
    await expect(stat(home)).rejects.toThrow('ENOENT')
  })
})

describe('the output file', () => {
  it('gets the folder it lies in', async () => {
    const outputFile = join(folder, 'a', 'b', 'output.txt')
    await run(node('console.log(1)'), { outputFile })
    expect(await readFile(outputFile, 'utf8')).toBe('1\n')
  })

  it('that cannot be written is an error, and no result', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    await expect(run(node('0'), { outputFile: join(file, 'below') })).rejects.toThrow(file)
    const full = run(shell('head -c 100000 /dev/zero'), { outputFile: '/dev/full' })
    await expect(full).rejects.toThrow(/^\/dev\/full could not be written \(ENOSPC\): free some space there/)
    await expect(full).rejects.toThrow(UserError)
  })
})
