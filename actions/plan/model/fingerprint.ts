import type { PlanItem } from '../../shared/contracts/plan.ts'
import { sha256Of } from '../../shared/digest/sha256.ts'

/**
 * The id of a model's proposal: `model-<12 hex>` of the SHA-256 over action, path, symbol and intent. Words, lines and
 * contents are not in it: what people decided about a proposal holds when the model says it in another way.
 */
export function modelFingerprint(
  { action, filePath }: Pick<PlanItem, 'action' | 'filePath'>,
  { symbol, intent }: Pick<NonNullable<PlanItem['model']>, 'symbol' | 'intent'>,
): string {
  return `model-${sha256Of(JSON.stringify([action, filePath, symbol, intent])).slice(0, 12)}`
}
