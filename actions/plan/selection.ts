import picomatch from 'picomatch'
import type { Codemod } from '../shared/codemods/codemod.ts'
import { UserError } from '../shared/contracts/errors.ts'
import { itemAction } from '../shared/contracts/plan.ts'
import { nearest } from '../shared/settings/nearest.ts'

export interface Selection {
  /** Codemod ids or actions; empty is all. */
  select: readonly string[]
  ignore: readonly string[]
}

/**
 * The codemods a run may use, in the order of the table. `ignore` wins over `select`.
 * @throws UserError for a name that is neither a codemod nor an action, with the nearest one that is
 */
export function selectCodemods(codemods: readonly Codemod[], { select, ignore }: Selection): Codemod[] {
  const known = [...new Set<string>([...itemAction.options, ...codemods.flatMap(({ id, action }) => [id, action])])]
  for (const [setting, names] of [['select', select] as const, ['ignore', ignore] as const]) {
    for (const name of names) if (!known.includes(name)) throw unknownName({ setting, name, known })
  }
  return codemods.filter((codemod) => named(select, codemod, true) && !named(ignore, codemod, false))
}

/** Does one of the globs (picomatch, `**` crosses folders, dot files included) match the path? */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false
  return picomatch([...globs], { dot: true })
}

function named(names: readonly string[], codemod: Codemod, whenEmpty: boolean): boolean {
  if (names.length === 0) return whenEmpty
  return names.includes(codemod.id) || names.includes(codemod.action)
}

interface UnknownName {
  setting: string
  name: string
  known: readonly string[]
}

function unknownName({ setting, name, known }: UnknownName): UserError {
  const meant = nearest(name, known)
  const hint = meant === null ? 'write one of those that `llm-ops codemods` lists' : `did you mean '${meant}'?`
  return new UserError(`${setting}: there is no codemod or action '${name}': ${hint}`)
}
