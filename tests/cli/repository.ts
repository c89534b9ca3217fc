import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommandLine } from '../../actions/cli/program.ts'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs one of our entries as a process, with the environment of the machine and `env`. */
export async function start(
  entry: string,
  args: readonly string[],
  where: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(
    ([key]) => !/^(GITHUB|INPUT|RUNNER)_|^(NO_COLOR|FORCE_COLOR|NODE_OPTIONS)$/.test(key),
  )
  const env = { ...Object.fromEntries(inherited), ...where.env }
  return new Promise((resolve) => {
    const options = { cwd: where.cwd, env, maxBuffer: 64 * 1024 * 1024 }
    execFile(process.execPath, [join(root, entry), ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr })
    })
  })
}

export async function llmOps(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return start('actions/cli/main.ts', unheld(args), { cwd, env })
}

/** Not every machine that runs these tests has a sandbox; tests/sandbox has its own. */
function unheld(args: readonly string[]): string[] {
  const [command = '', ...rest] = args
  const runsCode = ['run', 'crawl', 'gate'].includes(command) && !args.includes('--ast') && !args.includes('--sandbox')
  return runsCode ? [command, '--sandbox', 'none', ...rest] : [...args]
}

/** The same in this process, so that its lines are counted: no start of Node, no environment, `--target` for the folder. */
export async function llmOpsHere(target: string, args: readonly string[]): Promise<Ended> {
  return here([...unheld(args), '--target', target])
}

export async function here(args: readonly string[]): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const code = await runCommandLine(args, {
    out: (text) => void (said.stdout += text),
    err: (text) => void (said.stderr += text),
    errStream: process.stderr,
    interactive: false,
    color: false,
    secrets: {},
    signal: new AbortController().signal,
  })
  return { code, ...said }
}

export async function temporary(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'cli-')))
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgSign=false']
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

/** A repository with these files in one commit. */
export async function repository(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'feat: begin')
  return folder
}

/** One proposal that passes (the loose comparison is tested), one that nothing runs (the second file). */
export const small = {
  'package.json': '{"name":"small","version":"1.0.0","type":"module","scripts":{"test":"node --test"}}\n',
  'src/sku.js': `export function isSku(value) {\n  return typeof value == 'string' && value.length > 3\n}\n`,
  'src/unused.js': `export function kind(value) {\n  return typeof value == 'number' ? 'n' : 'x'\n}\n`,
  'test/sku.test.js': `import assert from 'node:assert/strict'\nimport { test } from 'node:test'\nimport { isSku } from '../src/sku.js'\n\ntest('a SKU is long enough', () => {\n  assert.equal(isSku('SHOE'), true)\n  assert.equal(isSku(4), false)\n})\n`,
}
