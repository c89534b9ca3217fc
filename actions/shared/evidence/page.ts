import type { Evidence, EvidenceFile } from '../contracts/evidence.ts'
import { code, prose } from '../wording/markdown.ts'
import { verdictWord } from '../wording/verdict-word.ts'
import { details } from './details.ts'
import { overview } from './overview.ts'

/** GitHub takes 1 MiB of a step's summary; what lies beyond is left out, and said to be. */
const pageLimit = 900_000

/** `evidence.md`, and the job's summary: what was decided, why, and every figure behind it. */
export function evidencePage({ items, base }: EvidenceFile): string {
  const title = `# llm-ops gate\n\nMeasured against ${code(base.slice(0, 12))}.`
  if (items.length === 0) return `${title}\n\nThere was nothing to judge.\n`
  let page = title
  for (const [index, evidence] of items.entries()) {
    const part = evidenceSection(evidence)
    if (page.length + part.length > pageLimit) {
      return `${page}\n\n${items.length - index} more are left out here: evidence.json has them.\n`
    }
    page += `\n\n${part}`
  }
  return `${page}\n`
}

function evidenceSection(evidence: Evidence): string {
  const { itemId, verdict, reasons, action } = evidence
  const head = `## ${verdictWord(verdict, null)} · ${action} · ${code(itemId)}`
  const decided = reasons.map(({ code: name, message }) => `- ${code(name)}: ${prose(message, 1000)}`).join('\n')
  return [head, decided, overview(evidence), details(evidence)].filter((part) => part !== '').join('\n\n')
}
