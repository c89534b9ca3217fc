import type {
  ConfidenceSection,
  CoverageComparison,
  LintSection,
  MutantsSection,
  SectionName,
  TamperingSection,
} from '../shared/contracts/evidence.ts'
import type { Subject } from './subject.ts'

type Unmeasured = { status: 'off' | 'unavailable'; reason: string }

/** What a section says that the user switched off. */
export function switchedOff(name: SectionName): Unmeasured {
  return { status: 'off', reason: `left out: the input 'skip' names ${name}` }
}

export function notRun(reason: string): Unmeasured {
  return { status: 'unavailable', reason }
}

export const measuredSection = { status: 'measured', reason: null } as const

export function noTampering(why: Unmeasured): TamperingSection {
  return { ...why, findings: [] }
}

export function noLint(why: Unmeasured): LintSection {
  return { ...why, tools: [], added: [], parseErrors: [] }
}

export function noMutants(why: Unmeasured, budgetSeconds: number): MutantsSection {
  const counts = { total: 0, killed: 0, survived: 0, timedOut: 0, notReached: 0, notRun: 0 }
  return { ...why, budgetSeconds, seconds: 0, counts, mutants: [], unnoticed: [], newlyKilled: null }
}

export function noCoverage(why: Unmeasured): CoverageComparison {
  const sides = { before: null, after: null, branchesBefore: null, branchesAfter: null }
  return { ...why, ...sides, changedLines: null, changedFiles: [], unexercised: [] }
}

/** What its author states, beside what is asked for: it can lower a verdict and never raise one. */
export function confidenceSection({ confidence }: Subject, minimum: number, isOff: boolean): ConfidenceSection {
  const state = isOff ? switchedOff('confidence') : measuredSection
  return { ...state, value: confidence.value, minimum, reasons: [...confidence.reasons] }
}
