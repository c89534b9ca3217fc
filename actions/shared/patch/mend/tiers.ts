/** How far a hunk may be from the file's own text. */
export interface Level {
  name: 'exact' | 'white-space' | 'paraphrased' | 'gap'
  /** White space and typography of context and removed lines do not count. */
  loose: boolean
  /** Lines that may be worded otherwise. */
  paraphrased: number
  /** Places at which lines of the file may be left out without a word. */
  gaps: number
}

const EXACT: Level = { name: 'exact', loose: false, paraphrased: 0, gaps: 0 }
const WHITE_SPACE: Level = { name: 'white-space', loose: true, paraphrased: 0, gaps: 0 }
const PARAPHRASED: Level = { name: 'paraphrased', loose: true, paraphrased: 1, gaps: 0 }
/** Exactly: with lines left out, a line but for its white space may be another one, such as a closing brace. */
const GAP: Level = { name: 'gap', loose: false, paraphrased: 0, gaps: 1 }

/** Tried in order: the first that fits decides. A line that is worded otherwise and one that is left out weigh the same. */
export const tiers: readonly (readonly Level[])[] = [[EXACT], [WHITE_SPACE], [PARAPHRASED, GAP]]
