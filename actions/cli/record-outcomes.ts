import { UserError } from '../shared/contracts/errors.ts'
import { parseOutcomeHistory, type KeptOutcome, type OutcomeHistory } from '../shared/contracts/outcome-history.ts'
import { branchPrefix, parsePlan } from '../shared/contracts/plan.ts'
import { parseRun } from '../shared/contracts/run.ts'
import type { Clock } from '../shared/ports/clock.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Log } from '../shared/ports/log.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { Store } from '../shared/ports/store.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { outcomeOf, proposalFacts } from './outcomes.ts'

/** Runs that are looked through for proposals nobody has recorded yet, newest first. */
const runLimit = 200
/** No further run is begun after so many proposals: git is asked about each with some processes. */
const proposalLimit = 300
/** A branch may be deleted before the merge is pulled: for so long what is gone may still turn out to be merged. */
const goneForGoodDays = 14

interface Recording {
  repository: Pick<Repository, 'dir' | 'head' | 'branches'>
  store: Pick<Store, 'runs' | 'read' | 'readState' | 'writeState'>
  clock: Pick<Clock, 'now'>
  log: Pick<Log, 'warn'>
}

/** What a run proposed, and on which branch. */
interface Proposal extends Pick<KeptOutcome, 'itemId' | 'runId' | 'action' | 'engine' | 'rawConfidence'> {
  branch: string
  commit: string
}

/**
 * Brings `outcomes.json` up to date: a row for every branch that was ever proposed, with what git says became of it. It
 * looks only at runs that have no row yet and at proposals that nobody has decided on. Runs that cannot be read cost
 * their own outcomes and no other.
 * @returns null where the file is there and cannot be read (damaged, or of a newer version): it stays as it is
 */
export async function recordOutcomes({ repository, store, clock, log }: Recording): Promise<OutcomeHistory | null> {
  const kept = await readKept(store, log)
  if (kept === null) return null
  const head = await repository.head()
  const proposals = head === null ? [] : await undecided(kept, { store, now: clock.now() })
  if (head === null || proposals.length === 0) return kept
  const branches = await repository.branches(branchPrefix)
  const rows = new Map(kept.outcomes.map((row) => [row.itemId, row]))
  const before = JSON.stringify(kept)
  for (const proposal of proposals) {
    const kind = outcomeOf(await proposalFacts(proposal, head.commit, { repository, branches }))
    const row = rowOf(proposal, { kind, at: clock.now().toISOString() })
    rows.set(row.itemId, sameAs(row, rows.get(row.itemId)) ?? row)
  }
  const history: OutcomeHistory = { schemaVersion: 1, outcomes: [...rows.values()] }
  if (JSON.stringify(history) !== before)
    await store.writeState('outcomes.json', `${JSON.stringify(history, null, 1)}\n`)
  return history
}

/** The same on a target: what a model's confidences are calibrated by. */
export async function learnOutcomes(
  location: string,
  ports: Pick<Ports, 'git' | 'store' | 'clock' | 'log'>,
): Promise<void> {
  const repository = await openTarget({ location, branch: null }, ports)
  await recordOutcomes({ repository, store: ports.store, clock: ports.clock, log: ports.log })
}

async function readKept(store: Recording['store'], log: Recording['log']): Promise<OutcomeHistory | null> {
  const text = await store.readState('outcomes.json')
  if (text === null) return { schemaVersion: 1, outcomes: [] }
  try {
    return parseOutcomeHistory(text, 'outcomes.json')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.warn(`confidences are not calibrated: ${error.message}`)
    return null
  }
}

interface Past {
  store: Pick<Store, 'runs' | 'read'>
  now: Date
}

/** What git is to be asked about, one entry a proposal: as its newest run knows it. */
async function undecided({ outcomes }: OutcomeHistory, { store, now }: Past): Promise<Proposal[]> {
  const rows = new Map(outcomes.map((row) => [row.itemId, row]))
  const recorded = new Set(outcomes.map(({ runId }) => runId))
  const changing = new Set(outcomes.filter((row) => mayChange(row, now)).map(({ runId }) => runId))
  const newer = new Set<string>()
  const found = new Map<string, Proposal>()
  for (const [index, runId] of (await store.runs()).entries()) {
    if (found.size >= proposalLimit) break
    const isNew = index < runLimit && !recorded.has(runId)
    for (const proposal of isNew || changing.has(runId) ? await proposalsOf(runId, store) : []) {
      const row = rows.get(proposal.itemId)
      if (found.has(proposal.itemId) || (row !== undefined && newer.has(row.runId))) continue
      if (row?.runId !== runId || mayChange(row, now)) found.set(proposal.itemId, proposal)
    }
    newer.add(runId)
  }
  return [...found.values()]
}

function mayChange({ kind, at }: KeptOutcome, now: Date): boolean {
  if (kind === 'gone') return now.getTime() - Date.parse(at) < goneForGoodDays * 24 * 60 * 60 * 1000
  return kind === 'open' || kind === 'edited'
}

/** None of a run that cannot be read, or has not got so far; plans of earlier versions are brought to this one. */
async function proposalsOf(runId: string, store: Pick<Store, 'read'>): Promise<Proposal[]> {
  try {
    const [runText, planText] = [await store.read(runId, 'run.json'), await store.read(runId, 'plan.json')]
    if (runText === null || planText === null) return []
    const planned = new Map(parsePlan(planText, 'plan.json').items.map((item) => [item.id, item.rawConfidence]))
    return parseRun(runText, 'run.json').items.flatMap(({ id, action, engine, branch, commit }) => {
      const rawConfidence = planned.get(id)
      if (branch === null || commit === null || rawConfidence === undefined) return []
      return [{ itemId: id, runId, action, engine, rawConfidence, branch, commit }]
    })
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

function rowOf(
  { itemId, runId, action, engine, rawConfidence }: Proposal,
  seen: Pick<KeptOutcome, 'kind' | 'at'>,
): KeptOutcome {
  return { itemId, runId, action, engine, rawConfidence, ...seen }
}

/** The known row where nothing has changed: `at` says when it became what it is. */
function sameAs(row: KeptOutcome, known: KeptOutcome | undefined): KeptOutcome | null {
  return known !== undefined && known.kind === row.kind && known.runId === row.runId ? known : null
}
