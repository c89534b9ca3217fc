import type { PlanItem } from '../shared/contracts/plan.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import { confidence } from './confidence.ts'
import { declaredRuntime } from './declared-runtime.ts'
import type { Proposal } from './find-proposals.ts'
import { fingerprint } from './fingerprint.ts'
import { score } from './rank.ts'
import { touchedCoverage, type CoverageByPath, type TouchedCoverage } from './touched-coverage.ts'

export interface Circumstances {
  baseline: Pick<TestRun, 'status'>
  /** Of the baseline. */
  coverage: CoverageByPath | null
  /** Paths of source files of a language we know: they can have coverage. */
  code: ReadonlySet<string>
}

/** A proposal with what is known about it: fingerprint, confidence and rank. */
export function planItem(proposal: Proposal, { baseline, coverage, code }: Circumstances): PlanItem {
  const { codemod, files } = proposal
  const lines = files.flatMap(({ path, matches }) => matches.map((match) => lineRange(path, match)))
  const runtime = declaredRuntime(files.flatMap(({ matches }) => matches))
  const measured = touchedCoverage({ lines, code, coverage })
  // A declared runtime is proven by a run on it, which the gate looks for; no line of the change is executed for it.
  const touched: TouchedCoverage = runtime === null ? measured : { kind: 'nothing-executable' }
  const parseErrors = files.reduce((sum, file) => sum + file.parseErrors, 0)
  const sure = confidence({ prior: codemod.confidence, codemod: codemod.id, parseErrors, baseline, touched })
  const touchedShare = touched.kind === 'measured' ? touched.share : null
  const blobs = files.map(({ path, blob }) => ({ path, blob }))
  return {
    id: fingerprint({ action: codemod.action, engine: 'codemod', codemod: codemod.id, files: blobs }),
    filePath: mainFile(proposal),
    action: codemod.action,
    reason: reason(proposal),
    confidence: sure.value,
    rawConfidence: sure.value,
    confidenceReasons: sure.reasons,
    title: codemod.title.slice(0, 120),
    engine: 'codemod',
    codemod: codemod.id,
    model: null,
    files: blobs,
    lines,
    value: codemod.value,
    risk: codemod.risk,
    touchedCoverage: touchedShare,
    score: score({ value: codemod.value, risk: codemod.risk, touchedCoverage: touchedShare }),
    runtime,
  }
}

function lineRange(path: string, { startLine, endLine }: { startLine: number; endLine: number }) {
  return { path, start: startLine, end: Math.max(startLine, endLine) }
}

/** The file with the most matches; of equals the first. */
function mainFile({ files }: Proposal): string {
  const first = files.toSorted((a, b) => b.matches.length - a.matches.length)[0]
  if (first === undefined) throw new Error('a proposal without a file')
  return first.path
}

const shownMatches = 3

function reason({ codemod, files }: Proposal): string {
  const all = files.flatMap(({ path, matches }) => matches.map((match) => ({ path, ...match })))
  const shown = all.slice(0, shownMatches).map(({ path, startLine, message }) => {
    const place = files.length === 1 ? `line ${startLine}` : `${path}:${startLine}`
    return `${message.slice(0, 300).replace(/\.$/, '')} (${place})`
  })
  const rest = all.length > shownMatches ? ` and ${all.length - shownMatches} more` : ''
  return `${shown.join('; ')}${rest}. ${codemod.why}`
}
