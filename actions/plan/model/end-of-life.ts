import type { CodemodTools, Match } from '../../shared/codemods/codemod.ts'
import { runtimeCodemods } from '../../shared/codemods/end-of-life/table.ts'

/** Does this file declare runtimes, as far as its name says? What machines of CI read is for a person to change. */
export function declaresRuntimes(path: string): boolean {
  return codemodsFor(path).length > 0
}

/** Declarations in the file of runtimes that are past their end of life, in the order of the lines. */
export async function endOfLife(file: { path: string; text: string }, today: Date): Promise<Match[]> {
  const found: Match[] = []
  for (const codemod of codemodsFor(file.path)) found.push(...(await codemod.detect(file, withoutTrees(today))))
  return found.toSorted((a, b) => a.startLine - b.startLine)
}

function codemodsFor(path: string) {
  return runtimeCodemods.filter((codemod) => !codemod.id.endsWith('-ci') && codemod.appliesTo(path, null))
}

/** Declarations are read from text alone. */
function withoutTrees(today: Date): CodemodTools {
  const none = () => Promise.reject(new Error('end-of-life declarations are read without a syntax tree'))
  return { today, tree: none, sourceFile: none }
}
