import type { Codemod, CodemodFile, CodemodTools, Match } from '../shared/codemods/codemod.ts'
import { compatible, rewrite } from '../shared/codemods/edits.ts'
import { codemodTools, type ToolSources } from '../shared/codemods/tools.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { parseErrors } from './parse-errors.ts'
import { counted } from '../shared/wording/counted.ts'

/** What one codemod wants to do to one file. */
export interface FileMatches {
  path: string
  blob: string
  /** Those that can be rewritten together. */
  matches: Match[]
  /** Of the file as it is. */
  parseErrors: number
}

export type Examination = { kind: 'nothing' } | { kind: 'found'; found: FileMatches } | { kind: 'left-out'; note: Note }

/**
 * Shows the file to each codemod, rewrites a copy and looks at the result (static lint): a rewrite that adds a parse
 * error, or that leaves new work for the same codemod, is left out with a note. Nothing is executed.
 */
export async function examineFile(
  file: CodemodFile & { blob: string },
  codemods: readonly Codemod[],
  sources: ToolSources,
): Promise<Map<Codemod, Examination>> {
  await using tools = codemodTools(file, sources)
  const answers = new Map<Codemod, Examination>()
  for (const codemod of codemods) answers.set(codemod, await examine({ file, codemod, tools, sources }))
  return answers
}

interface Case {
  file: CodemodFile & { blob: string }
  codemod: Codemod
  tools: CodemodTools
  sources: ToolSources
}

async function examine({ file, codemod, tools, sources }: Case): Promise<Examination> {
  try {
    const { path, text, blob } = file
    const all = await codemod.detect({ path, text }, tools)
    const matches = compatible(all)
    if (matches.length === 0) return { kind: 'nothing' }
    const errors = await parseErrors(file, tools)
    const rewritten = { path, text: rewrite(text, matches) }
    if (rewritten.text === text)
      return leftOut(file, codemod, { code: 'no-change', message: 'its edits change nothing' })
    const problem = await lint({ codemod, rewritten, errors, waiting: all.length - matches.length, sources })
    if (problem !== null) return leftOut(file, codemod, problem)
    return { kind: 'found', found: { path, blob, matches, parseErrors: errors } }
  } catch (error) {
    return leftOut(file, codemod, { code: 'codemod-failed', message: `it failed: ${(error as Error).message}` })
  }
}

interface Rewrite {
  codemod: Codemod
  rewritten: CodemodFile
  /** Parse errors before the rewrite. */
  errors: number
  /** Matches that overlap another one: the codemod may well find them again. */
  waiting: number
  sources: ToolSources
}

async function lint({ codemod, rewritten, errors, waiting, sources }: Rewrite): Promise<Note | null> {
  await using tools = codemodTools(rewritten, sources)
  const after = await parseErrors(rewritten, tools)
  if (after > errors) {
    return { code: 'lint-failed', message: `its rewrite has ${counted(after, 'parse error')}, the file had ${errors}` }
  }
  const again = await codemod.detect(rewritten, tools)
  if (again.length <= waiting) return null
  return {
    code: 'not-settled',
    message: `after its rewrite it finds ${counted(again.length, 'more place')} in the same file`,
  }
}

function leftOut(file: CodemodFile, codemod: Codemod, { code, message }: Note): Examination {
  return { kind: 'left-out', note: { code, message: `${codemod.id}: ${message}`, path: file.path } }
}
