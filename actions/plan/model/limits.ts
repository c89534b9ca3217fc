/** How much is looked at, sent and kept. Everything here is a bound, none is a target. */
export interface Limits {
  /** Files looked at in a run; most of them are never asked about, because enough was found before. */
  files: number
  /** Fresh proposals after which no further files are looked at. */
  enough: number
  /** Proposals that are kept, the best ones. */
  items: number
  /** Questions at a time. */
  concurrency: number
  filesPerQuestion: number
  /** Proposals taken from one file and action. */
  itemsPerFile: number
  /** Characters of one file in a question; a larger file is shown in part. */
  fileCharacters: number
  /** Characters of all files in a question. */
  questionCharacters: number
}

export function limitsFor(maxItems: number, overrides: Partial<Limits> = {}): Limits {
  return {
    files: Math.max(90, 30 * maxItems),
    enough: maxItems,
    items: maxItems,
    concurrency: 8,
    filesPerQuestion: 8,
    itemsPerFile: 3,
    fileCharacters: 16_000,
    questionCharacters: 32_000,
    ...overrides,
  }
}

/** Files looked at before it is asked whether that was enough. */
export function filesPerRound({ enough, files }: Limits): number {
  return Math.min(files, Math.max(24, 3 * enough))
}
