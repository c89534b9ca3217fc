import type { Change } from '../shared/contracts/change.ts'
import type { ChangeAction } from '../shared/contracts/evidence.ts'
import type { LineRange, PlanItem } from '../shared/contracts/plan.ts'

/** One change to be judged, whoever wrote it: a plan item of ours, a pull request, a patch. */
export interface Subject {
  id: string
  action: ChangeAction
  /** For the log. */
  title: string
  draft: Draft
  /** Files it may touch, beside test files; null: any. */
  allowedFiles: readonly string[] | null
  /** As its author states it; null where nobody did. */
  confidence: { value: number | null; reasons: readonly string[] }
  /** The runtime that it declares, for `upgrade_runtime`. */
  runtime: PlanItem['runtime']
  /** Lines that new tests are for; empty finds them. */
  lines: readonly LineRange[]
  /** May the repository's own formatter be run on it? What others wrote is judged as it is. */
  format: boolean
}

/** A diff against the base, with the tree that it was said to give; or the tree itself. */
export type Draft = { diff: string; claimed: string | null } | { tree: string }

/** A change that we drafted. */
export function subjectOfItem(item: PlanItem, change: Change): Subject {
  return {
    id: item.id,
    action: item.action,
    title: `${item.title} in ${item.filePath}`,
    draft: { diff: change.diff, claimed: change.tree },
    allowedFiles: item.files.map(({ path }) => path),
    confidence: { value: item.confidence, reasons: item.confidenceReasons },
    runtime: item.runtime,
    lines: item.lines,
    format: true,
  }
}

export interface AnyChange {
  base: string
  draft: Draft
  action: ChangeAction
  /** Names the change, for one content the same: a commit or a hash. */
  name: string
}

/** A change that somebody else wrote: nothing is known of it but what it does. */
export function subjectOfChange({ base, draft, action, name }: AnyChange): Subject {
  return {
    id: `change-${base.slice(0, 7)}-${name.slice(0, 12)}`,
    action,
    title: `${name.slice(0, 12)} on ${base.slice(0, 12)}`,
    draft,
    allowedFiles: null,
    confidence: { value: null, reasons: ['nobody stated one'] },
    runtime: null,
    lines: [],
    format: false,
  }
}
