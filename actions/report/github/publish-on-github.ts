import { codeownersPlaces, parseCodeowners, type Codeowners } from '../../shared/codeowners/codeowners.ts'
import { UserError } from '../../shared/contracts/errors.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { Clock } from '../../shared/ports/clock.ts'
import type { GitHub } from '../../shared/ports/github.ts'
import type { Log } from '../../shared/ports/log.ts'
import { contentsOf } from '../page/marker.ts'
import { reviewLabels } from '../page/reviewer-page.ts'
import { audited } from './audited.ts'
import { pullOf, readLedger, type KnownPull, type Ledger } from './ledger.ts'
import { allowance } from './limits.ts'
import { lookAfter } from './look-after.ts'
import { CannotOpen, finishPull, openPull, type UnitResult } from './open-pull.ts'
import { outcomesOf } from './outcomes.ts'
import { branchPrefix } from '../../shared/contracts/plan.ts'
import { draftPrefix } from './publication.ts'
import type {
  GitHubProposal,
  Published,
  PublishAudit,
  PublishedItem,
  PublishInput,
  PullOutcome,
} from './publication.ts'
import { refusedProposal, refusedRun } from './refusals.ts'
import { readSchedule } from './schedule.ts'
import { unitOf, unitsOf, type Unit } from './units.ts'

export interface PublishPorts {
  github: GitHub
  audit: PublishAudit
  clock: Pick<Clock, 'now'>
  log: Pick<Log, 'info' | 'warn'>
}

/** So many of our pull requests are known, of any state: older ones were decided long ago. */
const pullLimit = 500

/**
 * Publishes proven changes as pull requests, looks after those that are open, and says what became of all. Everything is
 * read and judged before anything is written; what is there is adopted; what people did wins. Done twice, the second time
 * changes nothing. One item's failure is its own.
 * @throws UserError for a schedule that cannot be read, or where GitHub cannot be read at all
 */
export async function publishOnGitHub(input: PublishInput, ports: PublishPorts): Promise<Published> {
  readSchedule(input.settings.schedule)
  const stopped = await refusedRun(input, ports.github)
  if (stopped !== null) {
    ports.log.warn(`nothing is published: ${stopped.message}`)
    const items = input.proposals.map(({ item }) => row(item.id, unwritten('refused', stopped)))
    return { items, outcomes: [], stopped }
  }
  const { accepted, rows } = judge(input)
  const scene = await readScene({ ...input, proposals: accepted }, ports)
  await lookAfterOpen(scene, rows)
  await publishNew(scene, rows)
  const outcomes = await lookBack(scene, rows)
  tell([...rows.values()], ports.log)
  return { items: [...rows.values()], outcomes, stopped: null }
}

/** Each item once. Only what is accepted here is seen by anything that writes. */
function judge(input: PublishInput): { accepted: GitHubProposal[]; rows: Map<string, PublishedItem> } {
  const accepted = new Map<string, GitHubProposal>()
  const rows = new Map<string, PublishedItem>()
  for (const proposal of input.proposals) {
    const { id } = proposal.item
    const refusal = refusedProposal(proposal, input)
    if (refusal !== null) rows.set(id, row(id, unwritten('refused', refusal)))
    else if (!accepted.has(id)) accepted.set(id, proposal)
  }
  return { accepted: [...accepted.values()], rows }
}

interface Scene {
  input: PublishInput
  ports: PublishPorts
  ledger: Ledger
  codeowners: Codeowners
  /** Where the base branch stands. */
  tip: string
  /** Branches of ours that somebody else opened a pull request from. */
  taken: ReadonlySet<string>
  /** Of a run that was ended while it moved a branch. */
  leftovers: ReadonlyMap<string, string>
}

async function readScene(input: PublishInput, ports: PublishPorts): Promise<Scene> {
  const { branches, pulls } = ports.github
  const [heads, leftovers, listed, bases] = await Promise.all([
    branches.list(branchPrefix),
    branches.list(draftPrefix),
    pulls.list(branchPrefix, pullLimit),
    branches.list(input.base.branch),
  ])
  const ledger = readLedger(listed, heads, input.identities)
  const ours = new Set(ledger.pulls.map(({ pull }) => pull.number))
  const taken = listed.filter(({ number, state }) => state === 'open' && !ours.has(number)).map(({ branch }) => branch)
  const tip = bases.get(input.base.branch) ?? input.base.commit
  const codeowners = await readCodeowners(input.base.commit, ports)
  return { input, ports, ledger, codeowners, tip, taken: new Set(taken), leftovers }
}

async function readCodeowners(commit: string, { github, log }: PublishPorts): Promise<Codeowners> {
  for (const place of codeownersPlaces) {
    const text = await github.file(place, commit)
    if (text === null) continue
    const codeowners = parseCodeowners(text)
    for (const { message } of codeowners.skipped.slice(0, 5)) log.warn(message)
    return codeowners
  }
  return { rules: [], skipped: [] }
}

/** Every open pull request of ours, whether or not this run proposes its items again. */
async function lookAfterOpen(scene: Scene, rows: Map<string, PublishedItem>): Promise<void> {
  const { input, ports, ledger, tip } = scene
  for (const known of ledger.pulls.filter(({ pull }) => pull.state === 'open')) {
    const github = audited(ports.github, ports.audit, known.items[0]?.itemId ?? null)
    const result = await attempt(async () => {
      const result = await lookAfter(known, input, { github, now: ports.clock.now(), tip })
      if (result.fate === 'adopted' || result.fate === 'rebased') await finishOpened(known, scene, github)
      return result
    })
    for (const { itemId } of known.items) rows.set(itemId, row(itemId, result))
  }
}

/** One without a label of ours was opened by a run that ended there: what was to follow is done now. */
async function finishOpened({ pull, items }: KnownPull, scene: Scene, github: GitHub): Promise<void> {
  const { input, codeowners } = scene
  const about = input.proposals.filter(({ item }) => items.some(({ itemId }) => itemId === item.id))
  const labels = reviewLabels(input.settings.labels, about)
  if (about.length === 0 || labels.length === 0 || pull.labels.some((label) => labels.includes(label))) return
  await finishPull(pull.number, unitOf(about, codeowners), { input, github })
}

async function publishNew(scene: Scene, rows: Map<string, PublishedItem>): Promise<void> {
  const { input, ports, ledger, codeowners } = scene
  const fresh: GitHubProposal[] = []
  for (const proposal of input.proposals) {
    const { id } = proposal.item
    const known = pullOf(ledger, id)
    const result = known === null ? null : settled(proposal, known)
    if (known?.pull.state === 'open') continue
    if (result === null) fresh.push(proposal)
    else rows.set(id, row(id, result))
  }
  const allowed = allowance(input.settings, ledger.pulls, ports.clock.now())
  let stop: Note | null = null
  for (const unit of unitsOf(fresh, { groupBy: input.settings.groupBy, codeowners })) {
    const waiting: Note | null = allowed.refusal()
    const result: UnitResult = stop === null ? await make(unit, waiting, scene) : unwritten('failed', stop)
    if (result.fate === 'opened') allowed.opened()
    if (result.note?.code === 'cannot-open') stop = result.note
    for (const { item } of unit.proposals) rows.set(item.id, row(item.id, result))
  }
}

async function make(unit: Unit, waiting: Note | null, { input, ports, ledger, taken }: Scene): Promise<UnitResult> {
  if (waiting !== null) return unwritten('waiting', waiting)
  if (taken.has(unit.branch)) {
    const message = `somebody else opened a pull request from ${unit.branch}`
    return { ...unwritten('hands-off', { code: 'taken', message }), branch: unit.branch }
  }
  const github = audited(ports.github, ports.audit, unit.proposals[0].item.id)
  return attempt(() => openPull(unit, input, { github, head: ledger.heads.get(unit.branch) ?? null }))
}

/** Merged is done; closed is done as long as the files are the same. null where it may be proposed again. */
function settled({ item }: GitHubProposal, { pull, items }: KnownPull): UnitResult | null {
  const before = items.find(({ itemId }) => itemId === item.id)?.contents ?? null
  if (pull.state === 'closed' && before !== null && before !== contentsOf(item)) return null
  const message =
    pull.state === 'merged' ? `#${pull.number} was merged` : `#${pull.number} was closed, and the files are the same`
  const { number, url } = pull
  return { ...unwritten('settled', { code: pull.state, message }), pull: { number, url } }
}

/** What people did, and a branch that a killed run left. What is published stands, whether or not this can be had. */
async function lookBack(
  { ledger, leftovers, ports }: Scene,
  fates: Map<string, PublishedItem>,
): Promise<PullOutcome[]> {
  const { github, audit, clock, log } = ports
  try {
    const { branches } = audited(github, audit, null)
    // Not one that another run is using: that one has moved by now.
    for (const [name, head] of leftovers) await branches.move(name, head, null)
    return await outcomesOf(ledger, { github, fates, now: clock.now() })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warn(`what became of earlier pull requests is not known: ${error.message}`)
    return []
  }
}

async function attempt(work: () => Promise<UnitResult>): Promise<UnitResult> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return unwritten('failed', { code: error instanceof CannotOpen ? 'cannot-open' : 'github', message: error.message })
  }
}

function unwritten(fate: PublishedItem['fate'], note: Note): UnitResult {
  return { fate, branch: null, commit: null, pull: null, note }
}

function row(itemId: string, result: UnitResult): PublishedItem {
  return { itemId, ...result }
}

function tell(rows: readonly PublishedItem[], log: Pick<Log, 'info' | 'warn'>): void {
  for (const { itemId, fate, pull, note } of rows) {
    const where = pull === null ? '' : ` #${pull.number}`
    const line = `${itemId}: ${fate}${where}${note === null ? '' : `: ${note.message}`}`
    if (fate === 'failed') log.warn(line)
    else log.info(line)
  }
}
