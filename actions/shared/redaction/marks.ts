/** What stands in the place of a secret. */
export const MARK = /<SECRET_HASH_(\d{1,9})>/g

/** The mark of a secret that was found only as the messages were about to leave: it is given back nowhere. */
export const LATE_MARK = markOf(0)

export function markOf(number: number): string {
  return `<SECRET_HASH_${number}>`
}

export function marksIn(text: string): string[] {
  return text.includes('<SECRET_HASH_') ? Array.from(text.matchAll(MARK), ([mark]) => mark) : []
}

/** A file as the model saw it, and what its marks stand for. In memory alone: it is written nowhere. */
export interface RedactedFile {
  path: string
  /** Without line feeds. */
  lines: readonly string[]
  /** By index of the line: what its marks stand for, in their order. Lines without marks are left out. */
  written: ReadonlyMap<number, readonly string[]>
}

/**
 * From a mark to what it stands for, as it was first written. The same secret has the same mark in whichever form it is
 * written: what a line held is told by its file.
 */
export interface Marks extends ReadonlyMap<string, string> {
  /** Where it is missing, a mark stands for one text. */
  readonly files?: readonly RedactedFile[]
  /** Texts of the target's own that look like marks: they stand for themselves. */
  readonly literal?: ReadonlySet<string>
}
