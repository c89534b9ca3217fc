import { execFile, execFileSync } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { machine, root } from './ground.ts'

const module = pathToFileURL(join(root, 'actions/shared/adapters/sandbox/sandbox.ts')).href
const disk = join(machine, 'disk')
await mkdir(disk)

/** A disk of 64 MB, for one process, so that filling one hurts nobody. It goes with the process. */
const SMALL_DISK = ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs -o size=64m tmpfs ${disk} && exec "$0" "$@"`]
const mountable = attempt([...SMALL_DISK, 'true'])
const onDisk = mountable ? describe : describe.skip

onDisk(`a command that fills the disk${mountable ? '' : ' (skipped: it takes root to make a small one)'}`, () => {
  it.each(['none', 'auto'])('is ended in %s, which it says, and nothing of it stays', async (choice) => {
    const outputFile = join(machine, `disk-${choice}`)
    const fill = 'while :; do head -c 1000000 /dev/zero >> "$HOME/filled" || exit 1; sleep 0.03; done'
    const limits = { wallSeconds: 60, idleSeconds: 0, outputBytes: 10_000 }
    const command = { argv: ['/bin/sh', '-c', fill], cwd: join(disk, 'cwd'), writable: [], env: {}, limits, outputFile }
    const script = `
      const { mkdirSync, readdirSync } = await import('node:fs')
      mkdirSync('${command.cwd}')
      const { sandbox } = await import('${module}')
      const record = await sandbox('${choice}').run(${JSON.stringify(command)})
      console.log(JSON.stringify({ ...record, left: readdirSync('${disk}') }))`
    const argv = [...SMALL_DISK, process.execPath, '--no-warnings', '--input-type=module', '-e', script]
    const options = { env: { ...process.env, TMPDIR: disk } }
    const { stdout } = await promisify(execFile)(argv[0] ?? '', argv.slice(1), options)
    expect(JSON.parse(stdout)).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
      stoppedBy: 'disk-limit',
      left: ['cwd'],
    })
    expect(await readFile(outputFile, 'utf8')).toContain('it had nearly filled the disk')
  })
})

function attempt(argv: readonly string[]): boolean {
  try {
    execFileSync(argv[0] ?? '', argv.slice(1), { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
