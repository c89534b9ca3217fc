import type { Note } from '../../shared/contracts/primitives.ts'
import type { RepositoryFacts, GitHub } from '../../shared/ports/github.ts'
import { checkPath } from '../../shared/policy/path-checks.ts'
import type { GitHubProposal, PublishInput } from './publication.ts'

/** Why nothing at all may be written for this run; null where it may. It reads, and writes nothing. */
export async function refusedRun(
  { trigger, base }: Pick<PublishInput, 'trigger' | 'base'>,
  github: Pick<GitHub, 'repository' | 'permission' | 'branches'>,
): Promise<Note | null> {
  const facts = await github.repository()
  const known = archivedOrFork(facts, trigger.headRepository)
  if (known !== null) return known
  for (const actor of new Set(trigger.actors)) {
    const permission = await github.permission(actor)
    if (permission === 'admin' || permission === 'write') continue
    return { code: 'actor', message: `${actor} started this run and may not write to ${facts.fullName}` }
  }
  if ((await github.branches.list(base.branch)).has(base.branch)) return null
  return { code: 'base-gone', message: `${base.branch} is no branch of ${facts.fullName} any more: run again` }
}

function archivedOrFork({ id, fullName, archived }: RepositoryFacts, headRepository: number | null): Note | null {
  if (archived) return { code: 'archived', message: `${fullName} is archived: nothing can be proposed there` }
  // Ids are compared: a name can be taken over by somebody else.
  if (headRepository === null || headRepository === id) return null
  return { code: 'fork', message: `the pull request comes from another repository than ${fullName}` }
}

/**
 * Why a proposal is not published; null where it may be. The evidence comes from a job that executed the target's code:
 * it must be about this item on this base, and the files must be ones that this item may touch.
 */
export function refusedProposal(
  { item, evidence, files }: GitHubProposal,
  { base, allowUnproven, allowPaths }: Pick<PublishInput, 'base' | 'allowUnproven' | 'allowPaths'>,
): Note | null {
  const { verdict } = evidence
  if (verdict !== 'pass' && !(verdict === 'unproven' && allowUnproven)) {
    return { code: 'not-proven', message: `the gate says ${verdict}` }
  }
  if (evidence.itemId !== item.id)
    return { code: 'handover-mismatch', message: `its evidence is of ${evidence.itemId}` }
  if (evidence.base !== base.commit) {
    return { code: 'stale', message: `it was measured on ${evidence.base}, and the run is on ${base.commit}` }
  }
  return files.size === 0 ? { code: 'empty', message: 'it changes nothing' } : refusedFiles({ item, files }, allowPaths)
}

/** Why these files may not be written for this item: outside of its plan, protected, or no path at all; null where they may. */
export function refusedFiles(
  { item, files }: Pick<GitHubProposal, 'item' | 'files'>,
  allowPaths: readonly string[],
): Note | null {
  const allowedFiles = item.files.map(({ path }) => path)
  for (const [path, content] of files) {
    const status = content === null ? 'deleted' : allowedFiles.includes(path) ? 'modified' : 'added'
    const change = { path, status, oldMode: '100644', newMode: '100644', oldBlob: null, newBlob: null } as const
    const [finding] = checkPath(change, { allowedFiles, allowPaths })
    if (finding !== undefined) return { code: finding.code, message: finding.message, path }
  }
  return null
}
