import type { KeptOutcome, OutcomeHistory } from '../contracts/outcome-history.ts'
import { itemAction, type Calibration, type ItemAction } from '../contracts/plan.ts'
import { counted } from '../wording/counted.ts'
import { crossValidated } from './cross-validation.ts'
import { isotonicCurve } from './isotonic.ts'
import { plattCurve } from './platt.ts'
import { scores, type Scores } from './scores.ts'
import { bounded, tally, total, type CalibrationCurve, type Tally } from './tally.ts'

export interface Calibrator {
  /** What the raw confidence of a model's item is worth, 2 digits, and why in a sentence. */
  calibrate: (action: ItemAction, raw: number) => { value: number; reason: string }
  /** One an action. */
  facts: Calibration[]
}

/** Below either, a curve would be drawn through chance. */
const fewest = { outcomes: 30, ofEither: 5 }

/** Measured (docs/confidence.md): with fewer outcomes cross-validation picks steps that are noise. */
const isotonicFrom = 100

/**
 * Learns from what people did with earlier proposals of models what their confidences are worth, each action by itself.
 * Codemods are no part of it: their confidence is another score, stated by their author.
 */
export function calibrator(history: OutcomeHistory | null): Calibrator {
  const decided = (history?.outcomes ?? []).filter(({ engine, kind }) => engine === 'model' && cameTrue[kind] !== null)
  const byAction = Map.groupBy(decided, ({ action }) => action)
  const learned = new Map(itemAction.options.map((action) => [action, learn(action, byAction.get(action) ?? [])]))
  return {
    calibrate: (action, raw) => calibrated(raw, learned.get(action) as Learned),
    facts: [...learned.values()].map(({ facts }) => facts),
  }
}

/**
 * Did a proposal come true? Merged: yes, edited first or not. Closed, reverted, or its branch deleted: no. Open or
 * edited: nobody has decided yet.
 */
const cameTrue: Readonly<Record<KeptOutcome['kind'], boolean | null>> = {
  merged: true,
  closed: false,
  reverted: false,
  gone: false,
  edited: null,
  open: null,
}

interface Learned {
  facts: Calibration
  /** null: nothing was learned. */
  curve: CalibrationCurve | null
}

function learn(action: ItemAction, outcomes: readonly KeptOutcome[]): Learned {
  const pairs = outcomes.map(({ rawConfidence, kind }) => ({
    confidence: twoDigits(rawConfidence),
    cameTrue: cameTrue[kind] === true,
  }))
  const rows = tally(pairs)
  const known = { action, outcomes: outcomes.length }
  const tooFew = whyTooFew(rows)
  if (tooFew !== null) {
    return { facts: { ...known, method: 'none', reason: tooFew, before: null, after: null }, curve: null }
  }
  const before = scores(rows)
  const { method, after } = bestOf(rows, outcomes.length)
  if (after.brier >= before.brier) {
    const reason = `the confidences stay as they are: ${names[method]} would not bring them closer to the outcomes`
    return { facts: { ...known, method: 'none', reason, before, after: before }, curve: (confidence) => confidence }
  }
  const reason = whyMethod(method, outcomes.length)
  return { facts: { ...known, method, reason, before, after }, curve: methods[method](rows) }
}

function whyTooFew(rows: readonly Tally[]): string | null {
  const { came, not } = total(rows)
  if (came + not >= fewest.outcomes && Math.min(came, not) >= fewest.ofEither) return null
  return (
    `too little history: ${counted(came, 'proposal')} merged and ${not} not; ` +
    `it takes ${fewest.outcomes}, and ${fewest.ofEither} of either kind`
  )
}

type Method = Exclude<Calibration['method'], 'none'>

const methods: Readonly<Record<Method, (rows: readonly Tally[]) => CalibrationCurve>> = {
  platt: plattCurve,
  isotonic: isotonicCurve,
}

const names: Readonly<Record<Method, string>> = { platt: 'Platt scaling', isotonic: 'isotonic regression' }

interface Candidate {
  method: Method
  /** By cross-validation. */
  after: Scores
}

function bestOf(rows: readonly Tally[], outcomes: number): Candidate {
  const platt = candidate('platt', rows)
  if (outcomes < isotonicFrom) return platt
  const isotonic = candidate('isotonic', rows)
  return isotonic.after.brier < platt.after.brier ? isotonic : platt
}

function candidate(method: Method, rows: readonly Tally[]): Candidate {
  return { method, after: scores(crossValidated(rows, methods[method])) }
}

function whyMethod(method: Method, outcomes: number): string {
  if (outcomes < isotonicFrom) return `${names[method]}: below ${isotonicFrom} outcomes it is the steadier one`
  const other: Method = method === 'platt' ? 'isotonic' : 'platt'
  return `${names[method]}: its Brier score by cross-validation is no worse than that of ${names[other]}`
}

function calibrated(raw: number, { facts, curve }: Learned): { value: number; reason: string } {
  const { method, outcomes, reason } = facts
  if (curve === null) return { value: raw, reason: `not calibrated: ${reason}` }
  const value = bounded(twoDigits(curve(raw)))
  const how = method === 'none' ? reason : names[method]
  return { value, reason: `calibrated on ${counted(outcomes, 'outcome')} (${how}): ${raw} → ${value}` }
}

/** As confidences are stated; it also keeps a hundred thousand outcomes to a hundred confidences. */
function twoDigits(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
