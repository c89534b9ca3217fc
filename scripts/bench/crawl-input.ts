// Makes the repositories that scripts/bench/crawl.ts crawls, out of source that is there anyway: node_modules.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Above it nearly everything is a bundle, which no repository tracks by the hundred; a round stays short without them. */
const MAX_BYTES = 64_000
const SOURCES = 'node_modules/**/*.{js,ts,mts,cts,mjs,cjs}'
const WHO = 'committer bench <bench@localhost> 1767225600 +0000'

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
  const stream = [Buffer.from(`commit refs/heads/main\n${WHO}\ndata 5\nbench\n`)]
  for (const [index, source] of input.sources.entries()) {
    const text = readFileSync(join(root, source), 'utf8')
    for (let copy = 0; copy < input.copies; copy++) {
      const path = `copy-${copy}/${source.replaceAll('node_modules', 'modules')}`
      const content = Buffer.from(`${text}\n// ${copy} ${index}\n`)
      stream.push(Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`), content, Buffer.from('\n'))
    }
  }
  mkdirSync(dir, { recursive: true })
  git(dir, ['init', '--quiet', '--initial-branch=main'])
  git(dir, ['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet'], Buffer.concat(stream))
  git(dir, ['reset', '--quiet', '--hard'])
}

/** Changes `count` files, others each `round`, and commits. */
export function changeFiles(dir: string, change: { count: number; round: number }): void {
  const files = git(dir, ['ls-files', '-z'])
    .split('\0')
    .filter((path) => path !== '')
  const step = Math.floor(files.length / change.count)
  const changed = Array.from({ length: change.count }, (_, index) => files[index * step + change.round] ?? '')
  for (const path of changed) {
    const file = join(dir, path)
    writeFileSync(file, `${readFileSync(file, 'utf8')}// changed ${change.round}\n`)
  }
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost']
  git(dir, [...who, 'commit', '--quiet', '--all', '--message', 'bench'])
}

function git(dir: string, args: readonly string[], input?: Uint8Array): string {
  const pinned = ['-c', 'core.autocrlf=false', '-c', 'gc.auto=0', '-c', 'core.hooksPath=/dev/null']
  const options = { cwd: dir, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  return execFileSync('git', [...pinned, ...args], input === undefined ? options : { ...options, input })
}
