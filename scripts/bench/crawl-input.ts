// Makes the repositories that scripts/bench/crawl.ts crawls, out of source that is there anyway: node_modules.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const MAX_BYTES = 300_000
const SOURCES = 'node_modules/**/*.{js,ts,mts,cts,mjs,cjs}'

/** `count` files, spread evenly over what is installed. */
export function pickSources(root: string, count: number): string[] {
  const all = globSync(SOURCES, { cwd: root }).filter((path) => {
    const file = statSync(join(root, path))
    return file.isFile() && file.size > 0 && file.size <= MAX_BYTES
  })
  if (all.length < count) throw new Error(`bench: node_modules has ${all.length} source files, ${count} are needed`)
  all.sort()
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '')
}

/** A packed repository of these files under `copies` folders; each copy differs in one line, so no content is twice. */
export function makeRepository(dir: string, root: string, input: { sources: readonly string[]; copies: number }): void {
  mkdirSync(dir, { recursive: true })
  for (let copy = 0; copy < input.copies; copy++) {
    for (const [index, source] of input.sources.entries()) {
      const to = join(dir, `copy-${copy}`, source.replaceAll('node_modules', 'modules'))
      mkdirSync(dirname(to), { recursive: true })
      cpSync(join(root, source), to)
      writeFileSync(to, `${readFileSync(to, 'utf8')}\n// ${copy} ${index}\n`)
    }
  }
  git(dir, ['init', '--quiet', '--initial-branch=main'])
  commitAll(dir)
  git(dir, ['repack', '-a', '-d', '--quiet'])
}

/** Changes `count` files, others each `round`, and commits. */
export function changeFiles(dir: string, change: { count: number; round: number }): void {
  const files = git(dir, ['ls-files', '-z'])
    .split('\0')
    .filter((path) => path !== '')
  const step = Math.floor(files.length / change.count)
  for (let index = 0; index < change.count; index++) {
    const path = join(dir, files[index * step + change.round] ?? '')
    writeFileSync(path, `${readFileSync(path, 'utf8')}// changed ${change.round}\n`)
  }
  commitAll(dir)
}

function commitAll(dir: string): void {
  git(dir, ['add', '--all', '--force'])
  git(dir, ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '--quiet', '-m', 'bench'])
}

function git(dir: string, args: readonly string[]): string {
  const pinned = ['-c', 'core.autocrlf=false', '-c', 'gc.auto=0', '-c', 'core.hooksPath=/dev/null']
  return execFileSync('git', [...pinned, ...args], { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 28 })
}
