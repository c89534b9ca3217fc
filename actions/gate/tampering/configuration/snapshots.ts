import type { ChangeAction } from '../../../shared/contracts/evidence.ts'
import type { Finding } from '../../../shared/contracts/finding.ts'
import { finding } from '../finding.ts'
import { quoted } from '../quote.ts'

/** Files in which runners keep what they saw. */
export function isSnapshot(path: string): boolean {
  return /\.(snap|ambr|approved\.\w+)$|(^|\/)__snapshots__\//.test(path)
}

export interface SnapshotChange {
  path: string
  before: string | null
  after: string | null
}

/** New entries are those of new tests; an entry that changed or is gone is another expectation. */
export function snapshotFindings(
  { path, before, after }: SnapshotChange,
  { action, sourceChanged }: { action: ChangeAction; sourceChanged: boolean },
): Finding[] {
  if (before === null) return []
  const [old, now] = [entriesOf(path, before), entriesOf(path, after ?? '')]
  const rewritten = [...old].filter(([name, text]) => now.get(name) !== text).map(([name]) => name)
  const [first] = rewritten
  if (first === undefined) return []
  const more = rewritten.length > 1 ? ` (and ${rewritten.length - 1} more)` : ''
  return [
    finding(
      'snapshot-rewritten',
      `the snapshot ${quoted(first)}${more} is another: ${explanation(action, sourceChanged)}`,
      { path, severity: snapshotSeverity(action, sourceChanged) },
    ),
  ]
}

export function snapshotSeverity(action: ChangeAction, sourceChanged: boolean): 'block' | 'hold' {
  return action !== 'refactor' && sourceChanged ? 'hold' : 'block'
}

export function explanation(action: ChangeAction, sourceChanged: boolean): string {
  if (action === 'refactor') return 'a refactoring explains none'
  return sourceChanged ? 'a person must see that the changed source explains it' : 'no changed source explains it'
}

/** The entries of a file by name: `exports[…]` of Jest and Vitest, `# name:` of syrupy; else the file is one. */
function entriesOf(path: string, text: string): Map<string, string> {
  const normal = text.replaceAll('\r\n', '\n')
  if (path.endsWith('.snap')) return split(normal, /^exports\[`((?:[^`\\]|\\.)*)`\] = /gm)
  if (path.endsWith('.ambr')) return split(normal, /^# name: (.*)$/gm)
  return new Map([[path, normal]])
}

function split(text: string, head: RegExp): Map<string, string> {
  const starts = [...text.matchAll(head)]
  return new Map(
    starts.map((match, index) => [
      match[1] ?? '',
      text.slice(match.index, starts[index + 1]?.index ?? text.length).trim(),
    ]),
  )
}
