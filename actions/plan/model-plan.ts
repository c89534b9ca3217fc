import { calibrator, type Calibrator } from '../shared/calibration/calibrator.ts'
import { parseOutcomeHistory, type OutcomeHistory } from '../shared/contracts/outcome-history.ts'
import type { Calibration, PlanItem } from '../shared/contracts/plan.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import type { Spending } from '../shared/contracts/spending.ts'
import type { ModelEngine } from '../shared/ports/engine.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { proposeByModel, type ModelPlanInput } from './model/propose.ts'

export interface ModelSearch extends Omit<ModelPlanInput, 'maxOutputTokens'> {
  snapshot: Snapshot
  engine: ModelEngine
  repository: Pick<Repository, 'blobs'>
}

export interface ModelProposals {
  items: PlanItem[]
  /** Ids of what was proposed before, and was said again. */
  known: string[]
  deferred: number
  leftOut: Note[]
  spending: Spending
  calibration: Calibration[]
}

/** What a model proposes, its confidences brought to what people did with earlier proposals. */
export async function planByModel(
  { engine, repository, ...input }: ModelSearch,
  { store, log }: Pick<Ports, 'store' | 'log'>,
): Promise<ModelProposals> {
  const { maxOutputTokens, ledger } = engine
  const asking = { ...engine, outlines: store.outlines, repository, log }
  const { items, ...found } = await proposeByModel({ ...input, maxOutputTokens }, asking)
  const calibrated = calibrator(await outcomes(store, log))
  return {
    ...found,
    items: items.map((item) => withCalibration(item, calibrated)),
    spending: ledger.spending(),
    calibration: calibrated.facts,
  }
}

/** A damaged history is one without memory: it costs the calibration, and no run. */
async function outcomes(store: Pick<Ports['store'], 'readState'>, log: Ports['log']): Promise<OutcomeHistory | null> {
  const text = await store.readState('outcomes.json')
  try {
    return text === null ? null : parseOutcomeHistory(text, 'outcomes.json')
  } catch (error) {
    log.warn(`confidences are not calibrated: ${(error as Error).message}`)
    return null
  }
}

function withCalibration(item: PlanItem, { calibrate }: Calibrator): PlanItem {
  const { value, reason } = calibrate(item.action, item.rawConfidence)
  return { ...item, confidence: value, confidenceReasons: [...item.confidenceReasons, reason] }
}
