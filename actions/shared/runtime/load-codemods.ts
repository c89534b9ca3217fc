import type { Codemod } from '../codemods/codemod.ts'
import { UserError } from '../contracts/errors.ts'

/** The built-in codemods and those of the user's folder. @throws UserError where two have one id */
export async function loadCodemods(folder: string | null): Promise<readonly Codemod[]> {
  const { builtInCodemods } = await import('../codemods/table.ts')
  if (folder === null) return builtInCodemods
  const { loadUserCodemods } = await import('../adapters/user-codemods.ts')
  const own = await loadUserCodemods(folder)
  const taken = new Set(builtInCodemods.map(({ id }) => id))
  const clash = own.find(({ id }) => taken.has(id))
  if (clash === undefined) return [...builtInCodemods, ...own]
  throw new UserError(`codemods: ${folder} holds a codemod "${clash.id}", and a built-in one has that id: rename yours`)
}
