import type { Outline } from '../../shared/contracts/outline.ts'
import type { ItemAction } from '../../shared/contracts/plan.ts'
import type { Language } from '../../shared/contracts/primitives.ts'
import type { Snapshot, SnapshotFile } from '../../shared/contracts/snapshot.ts'
import { byValueForCost, type Priced } from '../../shared/money/by-value-for-cost.ts'
import type { Ledger } from '../../shared/money/ledger.ts'
import { utf8Text } from '../../shared/languages/utf8-text.ts'
import type { Ineligible } from '../eligible-files.ts'
import { askableFiles, branchesOf, isAskableCode } from './askable-files.ts'
import { declaresRuntimes, endOfLife } from './end-of-life.ts'
import type { Limits } from './limits.ts'
import type { Tally } from './notes.ts'
import type { PlanningPorts } from './planning-ports.ts'
import { coverageOf, type CoverageFacts } from './covered.ts'
import { endOfLifeWorthOf, worthOf, worthwhile } from './worth.ts'

/** A file, and what it may be asked for. */
export interface Candidate extends Priced {
  file: SnapshotFile
  action: ItemAction
  /** As `worthOf` has it. */
  value: number
  /** Its share of a question and of the answer, estimated from its size. */
  tokens: number
  estimatedUsd: number
}

export interface Search {
  snapshot: Snapshot
  actions: ReadonlySet<ItemAction>
  excluded: (path: string) => boolean
  coverage: CoverageFacts
  today: Date
  limits: Limits
  /** Filled in: files that would have been looked at. */
  ineligible: Map<string, Ineligible>
  left: Tally
}

type CandidatePorts = Pick<PlanningPorts, 'outlines' | 'repository' | 'ledger'>

/** Outlines in memory at a time. */
const chunk = 200
/** Outlines are read for so many times as many files as may be looked at: totals tell little of single functions. */
const outlinedFactor = 4

/** What is worth asking about, best value for its cost first; before anything is sent, and without a file's text in memory. */
export async function findCandidates(search: Search, ports: CandidatePorts): Promise<Candidate[]> {
  if (search.snapshot.noLlm.repository) {
    search.left.say({ code: 'no-llm', message: 'no file is shown to a model: NO_LLM holds for the whole repository' })
    return []
  }
  const files = askableFiles(search)
  const found = [...(await inCode(files, search, ports)), ...(await inDeclarations(files, search, ports))]
  return found.toSorted(byRank).slice(0, search.limits.files)
}

async function inCode(files: readonly SnapshotFile[], search: Search, ports: CandidatePorts): Promise<Candidate[]> {
  if (!search.actions.has('refactor') && !search.actions.has('add_tests')) return []
  const code = files
    .filter(isAskableCode)
    .map((file) => ({ file, value: branchesOf(file), ...costOf(file, search.limits, ports.ledger) }))
    .toSorted(byRank)
    .slice(0, outlinedFactor * search.limits.files)
  const found: Candidate[] = []
  for (let at = 0; at < code.length; at += chunk) {
    const part = code.slice(at, at + chunk)
    const outlines = await outlinesOf(
      part.map(({ file }) => file),
      ports.outlines,
    )
    for (const each of part) found.push(...ofCode(each, outlines.get(outlineKey(each.file)), search))
  }
  return found
}

type Uncertain = Omit<Candidate, 'action'>

function ofCode(candidate: Uncertain, outline: Outline | undefined, search: Search): Candidate[] {
  if (outline === undefined) return []
  const covered = coverageOf(candidate.file.path, search.coverage)
  return (['refactor', 'add_tests'] as const).flatMap((action) => {
    if (!search.actions.has(action)) return []
    const value = worthOf(worthwhile(action, outline.symbols, covered), outline.parseErrors)
    return value > 0 ? [{ ...candidate, action, value }] : []
  })
}

/** By `outlineKey`: the same content may stand under two languages. */
export async function outlinesOf(
  files: readonly SnapshotFile[],
  outlines: PlanningPorts['outlines'],
): Promise<Map<string, Outline>> {
  const found = new Map<string, Outline>()
  for (const [language, same] of Map.groupBy(files, (file) => file.language)) {
    if (language === null) continue
    const blobs = [...new Set(same.map(({ blob }) => blob))]
    for (const [blob, outline] of await outlines.get(blobs, language))
      found.set(outlineKey({ blob, language }), outline)
  }
  return found
}

export function outlineKey({ blob, language }: { blob: string; language: Language | null }): string {
  return `${language} ${blob}`
}

async function inDeclarations(
  files: readonly SnapshotFile[],
  search: Search,
  ports: CandidatePorts,
): Promise<Candidate[]> {
  if (!search.actions.has('upgrade_runtime')) return []
  const byBlob = Map.groupBy(
    files.filter(({ path }) => declaresRuntimes(path)),
    ({ blob }) => blob,
  )
  const found: Candidate[] = []
  for await (const { id, content } of ports.repository.blobs([...byBlob.keys()])) {
    const text = utf8Text(content)
    if (text === null) continue
    for (const file of byBlob.get(id) ?? []) {
      const matches = await endOfLife({ path: file.path, text }, search.today)
      if (matches.length === 0) continue
      const value = endOfLifeWorthOf(matches.length)
      found.push({ file, action: 'upgrade_runtime', value, ...costOf(file, search.limits, ports.ledger) })
    }
  }
  return found
}

/** Its part of the instructions, and of an answer. */
const tokensBeside = 150
const answerTokens = 200
/** Code has about 3.5; line numbers take the rest. */
const charactersPerToken = 3

function costOf({ size }: SnapshotFile, { fileCharacters }: Limits, ledger: Ledger) {
  const inputTokens = tokensBeside + Math.ceil(Math.min(size ?? 0, fileCharacters) / charactersPerToken)
  const estimatedUsd = ledger.estimate({ inputTokens, outputTokens: answerTokens })
  return { tokens: inputTokens + answerTokens, estimatedUsd }
}

/** Ties by path and action, so that the order never depends on chance. */
function byRank(a: Uncertain & { action?: ItemAction }, b: Uncertain & { action?: ItemAction }): number {
  return byValueForCost(a, b) || compare(a.file.path, b.file.path) || compare(a.action ?? '', b.action ?? '')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
