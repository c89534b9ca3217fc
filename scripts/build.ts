// tsc -> .build/*.js -> ncc -> dist/. One bundle with lazy chunks serves every action and the CLI, each through a stub of
// a few lines in dist/<action>/ (docs/decisions.md says why). `--check` builds beside and compares byte for byte.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assetPath, packagedAssets } from '../actions/shared/adapters/assets.ts'
import { stubSource } from './stub.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const build = join(root, '.build')
const entries = ['crawl', 'plan', 'apply', 'gate', 'report', 'run', 'cli', 'post'] as const
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

function node(...args: string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

function compile(): void {
  rmSync(build, { recursive: true, force: true })
  node(join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
  cpSync(join(root, 'package.json'), join(build, 'package.json'))
}

function bundle(dist: string): void {
  const lib = join(dist, 'lib')
  node(ncc, 'build', '.build/actions/bundle.js', '-o', lib, '--license', 'licenses.txt')
  const worker = join(build, 'worker')
  node(ncc, 'build', '.build/actions/shared/adapters/outline-worker.js', '-o', worker)
  renameSync(join(worker, 'index.js'), join(lib, 'outline-worker.js'))
}

function stubs(dist: string): void {
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n')
  for (const entry of entries) {
    mkdirSync(join(dist, entry), { recursive: true })
    writeFileSync(join(dist, entry, 'index.js'), stubSource(entry))
  }
}

function assets(dist: string): void {
  const target = join(dist, 'assets')
  cpSync(join(root, 'actions/shared/adapters/assets'), target, { recursive: true })
  cpSync(join(root, 'prompts'), join(target, 'prompts'), { recursive: true })
  for (const name of packagedAssets) cpSync(assetPath(name), join(target, name))
}

function buildInto(dist: string): void {
  compile()
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  bundle(dist)
  stubs(dist)
  assets(dist)
}

function hashes(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))
  return new Map(
    files
      .filter((file) => statSync(file).isFile())
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

function check(): void {
  const fresh = join(root, '.build-check')
  buildInto(fresh)
  const want = hashes(fresh)
  const have = hashes(join(root, 'dist'))
  rmSync(fresh, { recursive: true, force: true })
  const stale = [...new Set([...want.keys(), ...have.keys()])].filter((file) => want.get(file) !== have.get(file))
  if (stale.length === 0) return console.log(`dist/ equals a fresh build (${want.size} files)`)
  console.error(`dist/ differs from a fresh build in ${stale.join(', ')}; run npm run build and commit dist/`)
  process.exitCode = 1
}

if (process.argv.includes('--check')) check()
else buildInto(join(root, 'dist'))
