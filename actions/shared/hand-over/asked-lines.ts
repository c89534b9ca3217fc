import { parseCassetteLine } from '../cassette/cassette-line.ts'
import { parseEgressLine } from '../contracts/egress.ts'
import { UserError } from '../contracts/errors.ts'
import type { RunLines } from '../ports/store.ts'
import { sourceOf, type Lost, type Piece } from './piece.ts'

type AskedLines = 'calls.jsonl' | 'egress.jsonl'

const parsers: Readonly<Record<AskedLines, (text: string, source: string) => unknown>> = {
  'calls.jsonl': parseCassetteLine,
  'egress.jsonl': parseEgressLine,
}

/** What was asked, by all jobs, one after the other. A file with a line that holds no contract is told and left out whole. */
export function linesOf(pieces: readonly Piece[], lost: Lost[]): Map<RunLines, string[]> {
  const found = new Map<RunLines, string[]>()
  for (const file of Object.keys(parsers) as AskedLines[]) {
    const lines = pieces.flatMap((piece) => readLines(piece, file, lost))
    if (lines.length > 0) found.set(file, lines)
  }
  return found
}

function readLines(piece: Piece, file: AskedLines, lost: Lost[]): string[] {
  const text = piece.texts.get(file)
  if (text === undefined) return []
  const lines = text.split('\n').filter((line) => line !== '')
  try {
    for (const [at, line] of lines.entries()) parsers[file](line, `${sourceOf(piece, file)}:${at + 1}`)
    return lines
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    lost.push({ stage: piece.manifest.stage, items: [], why: error.message })
    return []
  }
}
