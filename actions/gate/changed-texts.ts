import type { Judged } from '../shared/patch/judge.ts'

/** One changed file as text; null on the side where it is missing or no text. A rename is one file gone and one new. */
export interface ChangedText {
  path: string
  before: string | null
  after: string | null
}

/** The changed files of a candidate, both sides. Symbolic links, submodules and binary files have no text here. */
export function changedTexts({ files, contents }: Pick<Judged, 'files' | 'contents'>): ChangedText[] {
  return files.map(({ path, oldMode, newMode }) => {
    const content = contents.get(path)
    const before = isFile(oldMode) ? textOf(content?.before ?? null) : null
    return { path, before, after: isFile(newMode) ? textOf(content?.after ?? null) : null }
  })
}

function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

function textOf(content: Uint8Array | null): string | null {
  if (content === null || content.includes(0)) return null
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
}
