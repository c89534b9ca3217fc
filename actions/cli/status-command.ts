import Table from 'cli-table3'
import { UserError } from '../shared/contracts/errors.ts'
import type { Outcome } from '../shared/contracts/outcome.ts'
import { branchPrefix } from '../shared/contracts/plan.ts'
import { parseRun, type Run } from '../shared/contracts/run.ts'
import type { Store } from '../shared/ports/store.ts'
import { printable } from '../shared/runtime/printable.ts'
import { openTarget } from '../shared/target/open-target.ts'
import { openCall, type Call } from './call.ts'
import { EXIT } from './failure.ts'
import { outcomeOf, proposalFacts } from './outcomes.ts'
import { standingOf, type Standing } from './run-status.ts'
import type { Answer } from './terminal.ts'

interface Proposal {
  itemId: string
  runId: string
  title: string
  filePath: string
  branch: string
  commit: string
}

/** `llm-ops status`: the newest run, and what became of every proposal so far. */
export async function statusCommand(call: Call): Promise<Answer> {
  await using session = await openCall(call)
  const { store } = session.ports
  const repository = await openTarget({ location: session.location, branch: null }, session.ports)
  const head = await repository.head()
  if (head === null) throw new UserError(`${session.location} has no commit yet: commit something, then run llm-ops`)
  const runs = await readableRuns(store)
  const branches = await repository.branches(branchPrefix)
  const proposals: (Proposal & { outcome: Outcome['kind'] })[] = []
  for (const proposal of proposalsOf(runs)) {
    const facts = await proposalFacts(proposal, head.commit, { repository, branches })
    proposals.push({ ...proposal, outcome: outcomeOf(facts) })
  }
  const { stateDir } = session
  const newest = runs[0] === undefined ? null : { ...runs[0], ...(await standingOf(runs[0])) }
  return {
    exitCode: EXIT.done,
    json: { stateDir, newest, proposals },
    text: words(newest, proposals),
  }
}

/** A damaged run of the past does not keep the others from being shown. */
async function readableRuns(store: Store): Promise<Run[]> {
  const runs: Run[] = []
  for (const id of await store.runs()) {
    const text = await store.read(id, 'run.json')
    if (text === null) continue
    try {
      runs.push(parseRun(text, id))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
  return runs
}

/** Every branch that was ever proposed, once: as its newest run knows it. */
function proposalsOf(runs: readonly Run[]): Proposal[] {
  const found = new Map<string, Proposal>()
  for (const { runId, items } of runs) {
    for (const { id, title, filePath, branch, commit } of items) {
      if (branch === null || commit === null || found.has(id)) continue
      found.set(id, { itemId: id, runId, title, filePath, branch, commit })
    }
  }
  return [...found.values()]
}

type Newest = Omit<Run, 'status'> & Standing

function words(newest: Newest | null, proposals: readonly (Proposal & { outcome: Outcome['kind'] })[]): string {
  if (newest === null) return 'no run yet: start one with "llm-ops run"'
  const { runId, status, base, totals, error } = newest
  const judged = `${totals.pass} pass, ${totals.fail} fail, ${totals.unproven} unproven`
  const ended = error === null ? '' : `: ${printable(error)}`
  const lines = [`newest run ${runId} at ${base.slice(0, 7)}: ${status}${ended}, ${judged}`]
  if (proposals.length === 0) return [...lines, 'no branch was proposed so far'].join('\n')
  const table = new Table({ head: ['outcome', 'branch', 'what', 'file'], style: { head: [], border: [] } })
  for (const { outcome, branch, title, filePath } of proposals) {
    table.push([outcome, ...[branch, title, filePath].map(printable)])
  }
  return [...lines, table.toString()].join('\n')
}
