import { kinds } from './case.ts'
import { claims, confusion, verdicts, type Judged } from './tally.ts'

/** The whole report as text: matrix, kinds, disagreements, claims. */
export function report(title: string, judged: readonly Judged[]): string {
  return [
    `== ${title}: ${judged.length} changes`,
    matrix(judged),
    perKind(judged),
    disagreements(judged),
    held(judged),
  ].join('\n\n')
}

function matrix(judged: readonly Judged[]): string {
  const rows = Object.entries(confusion(judged)).map(([expected, row]) => [
    expected,
    ...verdicts.map((got) => row[got]),
  ])
  return table([['expected \\ got', ...verdicts], ...rows])
}

function perKind(judged: readonly Judged[]): string {
  const rows = Object.keys(kinds).flatMap((kind) => {
    const of = judged.filter(({ one }) => one.kind === kind)
    if (of.length === 0) return []
    const counts = verdicts.map((got) => of.filter(({ answer }) => answer.got === got).length)
    return [[kind, of.length, ...counts, of.filter(({ disagreements }) => disagreements.length === 0).length]]
  })
  return table([['kind', 'cases', ...verdicts, 'as labelled'], ...rows])
}

function disagreements(judged: readonly Judged[]): string {
  const found = judged.filter(({ disagreements }) => disagreements.length > 0)
  if (found.length === 0) return 'Every answer is as labelled.'
  const entries = found.map(({ one, answer, disagreements }) => {
    const what = `${one.good ? 'good' : 'BAD'} ${one.kind}, ${one.action}, ${one.host}: ${one.why}`
    const lines = [what, ...disagreements, ...answer.reasons.map((reason) => `gate: ${reason}`)]
    return [one.id, ...lines.map((line) => `    ${line.replace(/\s+/g, ' ').slice(0, 400)}`)].join('\n')
  })
  return [`${found.length} answers are not as labelled:`, ...entries].join('\n')
}

function held(judged: readonly Judged[]): string {
  const seconds = judged.reduce((sum, { answer }) => sum + answer.seconds, 0)
  const slowest = [...judged].sort((a, b) => b.answer.seconds - a.answer.seconds).slice(0, 3)
  const named = slowest.map(({ one, answer }) => `${one.id} ${answer.seconds.toFixed(1)} s`).join(', ')
  const lines = claims(judged).map(({ text, holds, ids }) => {
    return `${holds ? 'holds' : 'DOES NOT HOLD'}: ${text}${ids.length === 0 ? '' : `: ${ids.join(', ')}`}`
  })
  return [...lines, `wall time: ${seconds.toFixed(0)} s in sum; the longest: ${named}`].join('\n')
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at] ?? 0) : String(cell).padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
