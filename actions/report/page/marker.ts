import { sha256Of } from '../../shared/digest/sha256.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'

/** What the body of one of our pull requests says about itself, for the runs to come. */
export interface Marked {
  itemId: string
  runId: string
  /** Fingerprint of the contents that the proposal spoke of; null where the body no longer tells. */
  contents: string | null
}

const itemMark = /^<!-- llm-ops:item=([a-z0-9][a-z0-9-]{0,79}) run=([0-9A-Za-z][0-9A-Za-z._-]{0,79}) -->$/
const contentsMark = /^<!-- llm-ops:contents=([a-z0-9][a-z0-9-]{0,79}):([0-9a-f]{16}) -->$/
const statusRegion = /^<!-- llm-ops:status -->\n[\s\S]*?<!-- \/llm-ops:status -->$/m
const expiredMark = '<!-- llm-ops:expired -->'
const statusStart = '<!-- llm-ops:status -->'
const statusEnd = '<!-- /llm-ops:status -->'

/** The same as long as the files that the item speaks of are the same. */
export function contentsOf({ files }: Pick<PlanItem, 'files'>): string {
  const lines = files.map(({ path, blob }) => `${blob} ${path}`).sort()
  return sha256Of(lines.join('\n')).slice(0, 16)
}

/** The first lines of a body, two an item, and the place of its status. */
export function markers(items: readonly Pick<PlanItem, 'id' | 'files'>[], runId: string): string {
  const lines = items.flatMap((item) => [
    `<!-- llm-ops:item=${item.id} run=${runId} -->`,
    `<!-- llm-ops:contents=${item.id}:${contentsOf(item)} -->`,
  ])
  return [...lines, statusStart, statusEnd].join('\n')
}

/** Read from the first lines alone: a marker further down is somebody's text. */
export function readMarkers(body: string): Marked[] {
  const found: Marked[] = []
  for (const line of body.split(/\r?\n/)) {
    const [, itemId, runId] = itemMark.exec(line) ?? []
    const [, of, contents] = contentsMark.exec(line) ?? []
    if (itemId !== undefined && runId !== undefined) found.push({ itemId, runId, contents: null })
    else if (contents !== undefined) {
      const marked = found.find((marked) => marked.itemId === of)
      if (marked !== undefined) marked.contents = contents
    } else break
  }
  return found
}

/** The body with these words as its status, and nothing else changed: what people wrote or ticked stays. */
export function withStatus(body: string, words: string): string {
  const region = [statusStart, ...(words === '' ? [] : ['> [!NOTE]', `> ${words}`, '']), statusEnd].join('\n')
  const unix = body.replaceAll('\r\n', '\n')
  return statusRegion.test(unix) ? unix.replace(statusRegion, () => region) : `${body}\n\n${region}`
}

/** Did we close it because nobody touched it? */
export function isExpired(body: string): boolean {
  return body.includes(expiredMark)
}

/** Words of a status that tell later runs that it was us who closed it. */
export function asExpired(words: string): string {
  return `${words} ${expiredMark}`
}
