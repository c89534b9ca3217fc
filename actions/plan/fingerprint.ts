import { sha256Of } from '../shared/digest/sha256.ts'
import type { EngineName, ItemAction } from '../shared/contracts/plan.ts'

export interface Fingerprinted {
  action: ItemAction
  engine: EngineName
  codemod: string
  files: readonly { path: string; blob: string }[]
}

/**
 * The id of a proposal: `<codemod id>-<12 hex>` of the SHA-256 over action, engine, codemod and the (path, blob id) pairs
 * it speaks of. The same proposal has the same id on every machine and in every run; changed content gives a new one.
 */
export function fingerprint(proposal: Fingerprinted): string {
  const files = proposal.files.map(({ path, blob }) => [path, blob] as const).toSorted(byPath)
  // JSON keeps the fields apart: no path can be made to look like the end of one pair and the start of another.
  const text = JSON.stringify([proposal.action, proposal.engine, proposal.codemod, files])
  return `${proposal.codemod}-${sha256Of(text).slice(0, 12)}`
}

function byPath(a: readonly [string, string], b: readonly [string, string]): number {
  if (a[0] === b[0]) return 0
  return a[0] < b[0] ? -1 : 1
}
