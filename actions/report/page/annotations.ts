import type { Evidence, LintFinding, MutantRecord } from '../../shared/contracts/evidence.ts'
import type { Finding } from '../../shared/contracts/finding.ts'
import type { Annotation } from '../../shared/ports/github.ts'
import { plain } from './inert.ts'

/** Two requests' worth: whoever wants all of them has the evidence. */
const annotationLimit = 100

const levels: Readonly<Record<Finding['severity'], Annotation['level']>> = {
  block: 'failure',
  hold: 'warning',
  review: 'notice',
}

/** What was found, at its lines, the gravest first. Plain text: GitHub renders no Markdown in annotations. */
export function annotations(evidence: Evidence): Annotation[] {
  const { policy, tampering, lint, mutants, coverage } = evidence
  const all = [
    ...[...policy.findings, ...tampering.findings].flatMap(finding),
    ...[...lint.parseErrors, ...lint.added].map(linted),
    ...mutants.mutants.filter(({ outcome }) => outcome === 'survived').map(survivor),
    ...coverage.changedFiles.flatMap(({ path, missed }) => notRun(path, missed)),
  ]
  const order: Annotation['level'][] = ['failure', 'warning', 'notice']
  return order.flatMap((level) => all.filter((each) => each.level === level)).slice(0, annotationLimit)
}

function finding({ severity, code, message, path, line }: Finding): Annotation[] {
  if (path === undefined) return []
  return [annotation(path, line ?? 1, { level: levels[severity], title: code, message })]
}

function linted({ path, line, rule, message, level }: LintFinding): Annotation {
  return annotation(path, line ?? 1, { level: level === 'error' ? 'failure' : 'warning', title: rule, message })
}

function survivor({ path, line, original, replacement }: MutantRecord): Annotation {
  const message = `${original.trim()} became ${replacement.trim() || '(nothing)'}, and no test noticed`
  return annotation(path, line, { level: 'notice', title: 'A fault that no test noticed', message })
}

/** One annotation a run of neighbouring lines. */
function notRun(path: string, missed: readonly number[]): Annotation[] {
  const blocks: { from: number; to: number }[] = []
  for (const line of missed) {
    const last = blocks.at(-1)
    if (last !== undefined && line === last.to + 1) last.to = line
    else blocks.push({ from: line, to: line })
  }
  const words = { level: 'notice', title: 'No test runs this', message: 'changed, and no test ran it' } as const
  return blocks.map(({ from, to }) => ({ ...annotation(path, from, words), endLine: to }))
}

type Words = Pick<Annotation, 'level' | 'title' | 'message'>

function annotation(path: string, line: number, { level, title, message }: Words): Annotation {
  return { path, startLine: line, endLine: line, level, title: plain(title, 200), message: plain(message, 1000) }
}
