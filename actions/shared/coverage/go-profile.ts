import type { Chunks } from '../xml/bytes.ts'
import { stop } from '../xml/not-readable.ts'
import { eachLine } from './lines.ts'
import { addLine, rawFile, readCount, readLineNumber } from './record.ts'
import type { RawFile, RawReport } from './record.ts'

/** More lines than any statement list has: a block that claims more would cost more than its own size to read. */
const MAX_BLOCK_LINES = 1_000_000

/**
 * Reads a profile of `go test -coverprofile` (golang.org/x/tools/cover). It lists blocks of statements, not lines: a
 * block speaks of every line from its first to its last, as in gocover-cobertura. A line is covered where any block on
 * it ran, as everywhere in this model; gocover-cobertura takes the lower count where two blocks share a line, and so
 * calls some lines missed (`if x {`) that ran. Blocks without statements say nothing, as in the percentages of
 * `go tool cover`. A profile that was cut off between two blocks looks whole: nothing in the format tells.
 * @throws NotReadable
 */
export async function readGoProfile(chunks: Chunks, report: RawReport): Promise<void> {
  let mode: string | null = null
  let file: RawFile | null = null
  const read = (line: string): void => {
    if (mode === null || line.startsWith('mode: ')) {
      mode = readMode(line, mode)
      return
    }
    const block = readBlock(line)
    if (file?.path !== block.path) file = rawFile(report, block.path)
    if (block.statements === 0) return
    for (let n = block.first; n <= block.last; n++) addLine(report, file, { line: n, hit: block.hit })
  }
  const rest = await eachLine(chunks, read)
  if (rest !== '') read(rest)
}

/** Profiles that were put one behind the other have a mode each: it must be the same. */
function readMode(line: string, before: string | null): string {
  const mode = /^mode: (set|count|atomic)$/.exec(line)?.[1]
  if (mode === undefined) stop(`'${line.slice(0, 60)}' is no mode of a Go cover profile`)
  if (before !== null && mode !== before) stop(`it has two modes: ${before} and ${mode}`)
  return mode
}

interface Block {
  path: string
  first: number
  last: number
  statements: number
  hit: boolean
}

/** `path:line.column,line.column statements count` */
function readBlock(text: string): Block {
  const parts = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/.exec(text)
  const [first, last] = [readLineNumber(parts?.[2]), readLineNumber(parts?.[3])]
  const [statements, count] = [readCount(parts?.[4]), readCount(parts?.[5])]
  if (first === null || last === null || statements === null || count === null) return wrongBlock(text)
  if (last < first || last - first > MAX_BLOCK_LINES) return wrongBlock(text)
  return { path: parts?.[1] ?? '', first, last, statements, hit: count > 0 }
}

function wrongBlock(text: string): never {
  stop(`'${text.slice(0, 60)}' is no block of a Go cover profile`)
}
