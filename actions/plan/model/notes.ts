import type { Note } from '../../shared/contracts/primitives.ts'
import { counted } from '../../shared/wording/counted.ts'

/** Everything that can keep a file, an answer or a proposal out, and what a person reads about it. */
const wording = {
  'no-llm': ['file', 'not shown to a model (NO_LLM)'],
  'case-collision': ['file', 'not looked at, their names differ in case or Unicode form only'],
  'key-file': ['file', 'not shown to a model, it holds a key'],
  'no-answer': ['file', 'without an answer that can be used'],
  'not-answered': ['file', 'that the answer passes over'],
  truncated: ['file', 'whose answer was cut off twice (raise max-output-tokens)'],
  'context-too-long': ['file', 'too long for the model, in part, too'],
  deferred: ['file', 'waiting for a later run, the model did not answer in time'],
  'over-budget': ['file', 'not asked about, it could not finish inside max-cost-usd'],
  'not-asked': ['file', 'not asked about, the model answers no further questions'],
  'unknown-file': ['answer', 'on no file of their question, which begins with'],
  'unknown-intent': ['proposal', 'of a kind that is not on the list'],
  'unknown-symbol': ['proposal', 'about a symbol that the file does not have'],
  'outside-file': ['proposal', 'about lines that the file does not have, or that were not shown'],
  'outside-symbol': ['proposal', 'about lines outside the symbol they name'],
  'no-reason': ['proposal', 'without a reason'],
  'too-many': ['proposal', 'over what was asked for in one file'],
  duplicate: ['proposal', 'made twice'],
  known: ['proposal', 'made in an earlier run'],
} as const satisfies Record<string, readonly [thing: string, what: string]>

export type LeftOutCode = keyof typeof wording

/** Counts what is left out, by code, so that ten thousand cases make one note. */
export interface Tally {
  /** @param times of one path */
  add(code: LeftOutCode, path: string, times?: number): void
  /** A note of its own, made once: what a provider said. */
  say(note: Note): void
  notes(): Note[]
}

const shownPaths = 3

export function tally(): Tally {
  const counts = new Map<LeftOutCode, { times: number; paths: Set<string> }>()
  const said = new Map<string, Note>()
  return {
    add(code, path, times = 1) {
      const row = counts.get(code) ?? { times: 0, paths: new Set<string>() }
      counts.set(code, row)
      row.times += times
      row.paths.add(path)
    },
    say(note) {
      if (!said.has(note.code)) said.set(note.code, note)
    },
    notes: () => {
      const codes = Object.keys(wording) as LeftOutCode[]
      return [...said.values(), ...codes.flatMap((code) => noteOf(code, counts.get(code)))]
    },
  }
}

/** The first paths by name, whatever order they came in. */
function noteOf(code: LeftOutCode, row: { times: number; paths: ReadonlySet<string> } | undefined): Note[] {
  if (row === undefined) return []
  const [thing, what] = wording[code]
  const paths = [...row.paths].toSorted()
  const more = paths.length > shownPaths ? ` and ${counted(paths.length - shownPaths, 'more file')}` : ''
  const message = `${counted(row.times, thing)} ${what}: ${paths.slice(0, shownPaths).join(', ')}${more}`
  return [paths.length === 1 && paths[0] !== undefined ? { code, message, path: paths[0] } : { code, message }]
}
