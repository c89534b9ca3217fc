import { clip } from '../../shared/wording/markdown.ts'

/** A part of a page. `spare` 0 stays; the higher it is, the earlier the part is left out of a page that is too long. */
export interface Section {
  text: string
  spare: number
  /** What stands there instead. */
  otherwise: string
}

export function section(text: string, spare = 0, otherwise = ''): Section {
  return { text, spare, otherwise }
}

/** The sections as one page of at most `limit` UTF-16 units. */
export function fit(sections: readonly Section[], limit: number): string {
  const kept = sections.map((part) => ({ ...part }))
  for (let length = total(kept); length > limit; length = total(kept)) {
    const next = kept.reduce<Section | null>((best, part) => (part.spare > (best?.spare ?? 0) ? part : best), null)
    if (next === null) break
    next.text = next.otherwise
    next.spare = 0
  }
  return clip(joined(kept), limit)
}

function joined(sections: readonly Section[]): string {
  return sections.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n\n')
}

function total(sections: readonly Section[]): number {
  return joined(sections).length
}
