import type { PlanItem } from '../../shared/contracts/plan.ts'
import { byRank } from '../rank.ts'
import { checkedItem, type CheckedItem } from './checked-item.ts'
import { modelFingerprint } from './fingerprint.ts'
import type { Limits } from './limits.ts'
import { modelItem, type ItemCircumstances } from './model-item.ts'
import type { Tally } from './notes.ts'
import type { PreparedFile } from './prepare-files.ts'
import type { FileShare } from './read-answer.ts'

/** What a model says of one file. */
export interface FileAnswered {
  file: PreparedFile
  share: FileShare
  /** The model, as the server named it. */
  answeredBy: string
}

export interface Collected {
  /** The best, best first. */
  items: PlanItem[]
  /** Fresh ones that are not among them. */
  deferred: number
  /** Ids that were proposed before. */
  known: string[]
}

export interface ItemCollector {
  add(answered: FileAnswered): Promise<void>
  /** How many fresh proposals there are, kept or not. */
  fresh(): number
  result(): Collected
}

/** Fingerprints of open, merged and closed work; asked about each proposal once, for the answer may be on a disk. */
export interface ModelPlanKnown {
  has(id: string): boolean | Promise<boolean>
}

export interface CollectorTerms extends ItemCircumstances {
  known: ModelPlanKnown
  limits: Pick<Limits, 'items' | 'itemsPerFile'>
  left: Tally
}

/** Keeps the best proposals, so that memory holds as many as a plan may have, and not all that were made. */
export function itemCollector(terms: CollectorTerms): ItemCollector {
  const known = new Set<string>()
  let best: PlanItem[] = []
  let fresh = 0
  const cut = () => best.toSorted(byRank).slice(0, terms.limits.items)
  return {
    async add(answered) {
      for (const item of itemsOf(answered, terms)) {
        if (await terms.known.has(item.id)) {
          known.add(item.id)
          terms.left.add('known', item.filePath)
          continue
        }
        fresh += 1
        best.push(item)
      }
      if (best.length > 2 * terms.limits.items + 100) best = cut()
    },
    fresh: () => fresh,
    result() {
      const items = cut()
      return { items, deferred: fresh - items.length, known: [...known].toSorted() }
    },
  }
}

/** Ids hold the path, so one that stands twice does so in the answer about one file. */
function itemsOf({ file, share, answeredBy }: FileAnswered, terms: CollectorTerms): PlanItem[] {
  const { path } = file.facts.file
  const found = new Map<string, PlanItem>()
  for (const [index, proposed] of share.items.entries()) {
    if (found.size >= terms.limits.itemsPerFile) {
      terms.left.add('too-many', path, share.items.length - index)
      break
    }
    const checked = checkedItem(proposed, file)
    const id = typeof checked === 'string' ? '' : idOf(checked, path)
    if (typeof checked === 'string') terms.left.add(checked, path)
    else if (found.has(id)) terms.left.add('duplicate', path)
    else found.set(id, modelItem({ id, checked, index, file, part: share.part, answeredBy }, terms))
  }
  return [...found.values()]
}

function idOf({ intent, symbol }: CheckedItem, filePath: string): string {
  return modelFingerprint({ action: intent.action, filePath }, { symbol, intent: intent.id })
}
