import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { machine, root } from './ground.ts'

const module = pathToFileURL(join(root, 'actions/shared/adapters/sandbox/sandbox.ts')).href

/** What a process says that finds these programs on the machine and no others. */
async function probed(choice: string, programs: readonly string[]): Promise<string> {
  const bin = join(machine, `bin-${programs.length}`)
  await mkdir(bin, { recursive: true })
  for (const program of programs) {
    const found = execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim()
    await symlink(found, join(bin, program)).catch(() => undefined)
  }
  return said([], choice, bin)
}

async function said(prefix: readonly string[], choice: string, path: string): Promise<string> {
  const script = `
    const { BUILDER_ENVIRONMENT } = await import('${module.replace('sandbox.ts', 'environment.ts')}')
    BUILDER_ENVIRONMENT.PATH = process.env.PATH
    const { sandbox } = await import('${module}')
    console.log(await sandbox('${choice}').probe().then(JSON.stringify, (error) => error.name + ': ' + error.message))`
  const argv = [...prefix, process.execPath, '--no-warnings', '--input-type=module', '-e', script]
  return (await promisify(execFile)(argv[0] ?? '', argv.slice(1), { env: { PATH: path } })).stdout.trim()
}

it('refuses where there is none, says what was tried and how to get one', async () => {
  expect(await probed('auto', ['env'])).toMatch(
    /^UserError: no sandbox on this machine: install bubblewrap \(apt-get install bubblewrap\), or set 'sandbox' to none, which lets the target's code see your files and the network \(.*bwrap.*no program bwrap.*user.*\)$/,
  )
})

it.each(['bwrap', 'user'])('refuses %s where it was asked for by name and is not there', async (kind) => {
  expect(await probed(kind, ['env'])).toMatch(
    new RegExp(`^UserError: the sandbox '${kind}' does not work .*no program `),
  )
})

it('never falls back to none', async () => {
  expect(await probed('auto', [])).toMatch(/^UserError/)
  expect(JSON.parse(await probed('none', []))).toMatchObject({ kind: 'none', network: true })
})

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? describe : describe.skip
asRoot(`a user without rights and without a name${isRoot ? '' : ' (skipped: it takes root to become one)'}`, () => {
  it('has bwrap, and not user', async () => {
    const user = ['setpriv', '--reuid=12345', '--regid=12345', '--clear-groups', '--']
    const path = process.env['PATH'] ?? ''
    const answer = await said(user, 'auto', path)
    // Where the system keeps users from making namespaces, there is none.
    if (answer.startsWith('{')) expect(JSON.parse(answer)).toMatchObject({ kind: 'bwrap', network: false })
    else expect(answer).toMatch(/^UserError: .*bwrap: /)
    expect(await said(user, 'user', path)).toMatch(/^UserError: .*sudo/)
  })
})

const mapped = ['unshare', '--map-root-user', '--mount']
const namespaced = spawnSync(mapped[0] ?? '', [...mapped.slice(1), 'true']).status === 0 ? describe : describe.skip

namespaced('a root that may become nobody else (a container)', () => {
  it('is refused in words, and not by a crash', async () => {
    expect(await said(mapped, 'auto', process.env['PATH'] ?? '')).toMatch(
      /^UserError: no sandbox on this machine: .*'sandbox' to none/,
    )
  })
})
