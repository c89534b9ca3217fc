import type { Finding, Source } from './document.ts'

/** A finding that stays, and why. A row that accepts nothing any more is a finding itself. */
export interface Accepted {
  rule: string
  /** A file, or every source of a kind (`workflow`, `template`, `snippet`). */
  where: string
  because: string
}

export const accepted: readonly Accepted[] = [
  {
    rule: 'zizmor/anonymous-definition',
    where: 'snippet',
    because: 'a snippet shows one thing; the templates have names',
  },
  {
    rule: 'zizmor/concurrency-limits',
    where: 'snippet',
    because: 'a snippet shows one thing; the templates have limits',
  },
]

export interface Judged {
  findings: Finding[]
  /** How many findings each row accepted. */
  accepted: readonly { row: Accepted; count: number }[]
}

export function judge(found: readonly Finding[], sources: readonly Source[], rows: readonly Accepted[]): Judged {
  const kinds = new Map(sources.map(({ path, kind }) => [path, kind]))
  const covers = (row: Accepted, { rule, path }: Finding): boolean =>
    row.rule === rule && (row.where === path || row.where === kinds.get(path))
  return {
    findings: found.filter((finding) => !rows.some((row) => covers(row, finding))),
    accepted: rows.map((row) => ({ row, count: found.filter((finding) => covers(row, finding)).length })),
  }
}
