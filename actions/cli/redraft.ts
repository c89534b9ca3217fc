import { redraftOn } from '../report/github/candidate-files.ts'
import type { PublishInput } from '../report/github/publication.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { parseEvidence } from '../shared/contracts/evidence.ts'
import { parsePlan } from '../shared/contracts/plan.ts'
import type { StateBranch } from '../shared/ports/state-branch.ts'
import { runFolder } from '../shared/state-branch/layout.ts'
import { pullKnown } from '../shared/state-branch/pull.ts'
import type { BaseCommits } from './base-commits.ts'

export interface RedraftOptions {
  bases: Pick<BaseCommits, 'at'>
  /** Globs of protected files that may be changed: the same that gate was given. */
  allowPaths: readonly string[]
}

/**
 * Makes a proposal of an earlier run again on another base, from what that run left on the state branch. Where that
 * cannot be read, or the base cannot be had, the answer is why: then the pull request is left as it is.
 */
export function redrafter(state: StateBranch, { bases, allowPaths }: RedraftOptions): PublishInput['redraft'] {
  return async (itemId, commit) => {
    try {
      const found = await earlier(state, itemId)
      if (found === null) return null
      const { scratch, tree } = await bases.at(commit)
      return await redraftOn({ ...found, base: tree, allowPaths }, scratch)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return { code: 'behind', message: error.message }
    }
  }
}

/** What the state says is read by its contracts and judged again on the new base: it may have been written by anybody. */
async function earlier(state: StateBranch, itemId: string) {
  const tip = await state.tip()
  const row = (await pullKnown(state, [itemId])).get(itemId)
  if (tip === null || row === undefined) return null
  const folder = runFolder({ runId: row.item.runId, startedAt: row.at })
  const [plan, evidence] = await Promise.all([
    state.read(`${folder}/plan.json`, tip),
    state.read(`${folder}/evidence.json`, tip),
  ])
  if (plan === null || evidence === null) return null
  const item = parsePlan(plan, 'plan.json').items.find(({ id }) => id === itemId)
  const diff = parseEvidence(evidence, 'evidence.json').items.find((facts) => facts.itemId === itemId)?.candidateDiff
  return item === undefined || diff === undefined ? null : { item, diff }
}
