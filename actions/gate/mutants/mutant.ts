/** One small syntactic fault in one text. Offsets are UTF-16 units in the head text. */
export interface Mutant {
  /** Stable for a text: `path:line:column:operator:n`, where `n` counts the replacements that one operator has for one place. */
  id: string
  /** Relative to the root of the target. */
  path: string
  /** 1-based line of its start. */
  line: number
  /** 1-based line of its end. */
  endLine: number
  /** The id of a row of `operators/table.ts`. */
  operator: string
  original: string
  replacement: string
  start: number
  end: number
}

/** The text with the fault in it. */
export function applyMutant(text: string, mutant: Pick<Mutant, 'start' | 'end' | 'replacement'>): string {
  return text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end)
}

/**
 * The mutants that a limited number of runs should begin with: one of each line, then a second of each, and so on, so
 * that a small budget still sees every line. Within a line the given order stays.
 */
export function prioritise(mutants: readonly Mutant[], limit: number): Mutant[] {
  const lines = [...Map.groupBy(mutants, ({ path, line }) => `${path}:${line}`).values()]
  const rounds = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const ordered: Mutant[] = []
  for (let round = 0; round < rounds && ordered.length < limit; round++) {
    for (const line of lines) ordered.push(...line.slice(round, round + 1))
  }
  return ordered.slice(0, limit)
}
