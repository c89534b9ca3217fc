import { sha256Of } from '../shared/digest/sha256.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { ChangeAction } from '../shared/contracts/evidence.ts'
import type { Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { AnyChange } from './subject.ts'

/** The inputs that name a change of anybody's; all null where the changes of a run are meant. */
export interface AskedChange {
  base: string | null
  head: string | null
  /** A file with a unified diff. */
  patch: string | null
  action: ChangeAction
}

const MAX_PATCH_BYTES = 1024 * 1024

/**
 * The change that the inputs name, or null: then it is the run's own. A head is judged from where it left the base
 * (their merge base), so that what others merged since is not taken for its doing.
 * @throws UserError that names the input to change
 */
export async function askedChange(
  { base, head, patch }: AskedChange,
  repository: Repository,
  ports: Pick<Ports, 'workspace'>,
): Promise<Omit<AnyChange, 'action'> | null> {
  if (base === null && head === null && patch === null) return null
  if (patch !== null && head !== null) throw new UserError("give either 'patch' or 'head': both name the change")
  if (patch !== null) return ofPatch(patch, await repository.resolve(base ?? 'HEAD'), ports)
  if (base === null) throw new UserError("'head' needs 'base': name the revision that the change starts from")
  return ofRevisions(base, head ?? 'HEAD', repository)
}

async function ofRevisions(base: string, head: string, repository: Repository): Promise<Omit<AnyChange, 'action'>> {
  const [from, to] = [await known('base', base, repository), await known('head', head, repository)]
  const start = await repository.mergeBase(from.commit, to.commit)
  if (start === null) {
    const advice = 'in a workflow, give actions/checkout fetch-depth: 0'
    throw new UserError(
      `base ${base} and head ${head} have no common ancestor here: fetch the whole history; ${advice}`,
    )
  }
  return { base: start, draft: { tree: to.tree }, name: to.commit }
}

async function known(input: string, revision: string, repository: Repository) {
  try {
    return await repository.resolve(revision)
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const advice = 'in a workflow, give actions/checkout fetch-depth: 0'
    throw new UserError(`${input}: ${cause.message}; ${advice}`, { cause })
  }
}

async function ofPatch(
  path: string,
  base: { commit: string },
  { workspace }: Pick<Ports, 'workspace'>,
): Promise<Omit<AnyChange, 'action'>> {
  const file = await workspace.read(path, { maxBytes: MAX_PATCH_BYTES })
  if (!file.ok) throw new UserError(`patch: ${file.message}: name a file with a unified diff`)
  return { base: base.commit, draft: { diff: file.text, claimed: null }, name: nameOf(file.text) }
}

/** The same patch has the same name. */
function nameOf(text: string): string {
  return sha256Of(text)
}
