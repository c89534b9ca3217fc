import type { Finding } from '../../shared/contracts/finding.ts'
import { languageOf, type Grammar } from '../../shared/languages/table.ts'
import type { Parsers } from '../../shared/ports/parsers.ts'
import type { FileFacts } from './facts.ts'
import type { ChangedText } from '../changed-texts.ts'
import { finding } from './finding.ts'
import { quoted } from './quote.ts'
import { MAX_NODES, readSyntax, type SourceSyntax } from './syntax.ts'
import { tamperingTable, type Planned, type TamperingRow } from './table.ts'

/** A changed file with what its trees say at base and head. */
export interface ReadFile extends ChangedText {
  row: TamperingRow | Planned | null
  factsBefore: FileFacts | null
  factsAfter: FileFacts | null
  syntaxBefore: SourceSyntax | null
  syntaxAfter: SourceSyntax | null
  /** Why it was not read. */
  problem: Finding | null
  /** Why what was read may not be all. */
  doubt: Finding | null
}

/** Longer texts are not read, in UTF-16 units. */
const MAX_LENGTH = 1_000_000

export function rowOf(path: string): TamperingRow | Planned | null {
  const { language } = languageOf(path)
  return language === null ? null : tamperingTable[language]
}

/** Reads both sides of a file; what is too large or cannot be parsed is said in `problem`. */
export async function readSide(file: ChangedText, parsers: Pick<Parsers, 'tree'>): Promise<ReadFile> {
  const row = rowOf(file.path)
  const { grammar } = languageOf(file.path)
  const unread: ReadFile = {
    ...file,
    row,
    factsBefore: null,
    factsAfter: null,
    syntaxBefore: null,
    syntaxAfter: null,
    problem: null,
    doubt: null,
  }
  if (row === null) return unread
  if ('planned' in row || grammar === null)
    return row.isTest(file.path) ? { ...unread, problem: notYet(file.path, row) } : unread
  const sides = [await parsed(file.before, grammar, parsers), await parsed(file.after, grammar, parsers)]
  const reason = sides.find((side) => typeof side === 'string')
  if (typeof reason === 'string') return { ...unread, problem: notRead(file.path, reason, row) }
  const [before, after] = sides as [SourceSyntax | null, SourceSyntax | null]
  const facts = (side: SourceSyntax | null) => (side === null ? null : factsOf(file.path, side, row))
  return {
    ...unread,
    factsBefore: facts(before),
    factsAfter: facts(after),
    syntaxBefore: before,
    syntaxAfter: after,
    doubt: inDoubt(file.path, row, [before, after]),
  }
}

function notYet(path: string, row: TamperingRow | Planned): Finding {
  const language = 'planned' in row ? row.planned : 'this language'
  return finding(
    'tampering-not-read',
    `${quoted(path)} is a test file, and tests in ${language} are not read for tampering yet`,
    { path },
  )
}

function notRead(path: string, reason: string, row: TamperingRow): Finding {
  const severity = row.isTest(path) || row.isSupport(path) ? 'hold' : 'review'
  return finding('tampering-not-read', `${quoted(path)} was not read for tampering: ${reason}`, { path, severity })
}

/** A part that is not of the grammar and stands there as it was hides nothing that the change does. */
function inDoubt(path: string, row: TamperingRow, [before, after]: readonly (SourceSyntax | null)[]): Finding | null {
  const known = new Set(before?.errors ?? [])
  const fresh = (after?.errors ?? []).some((text) => !known.has(text))
  if (!fresh || (!row.isTest(path) && !row.isSupport(path))) return null
  const message = `parts of ${quoted(path)} are not of the grammar that it was read with: tampering there would not be seen`
  return finding('tampering-not-read', message, { path, severity: 'hold' })
}

async function parsed(
  text: string | null,
  grammar: Grammar,
  parsers: Pick<Parsers, 'tree'>,
): Promise<SourceSyntax | string | null> {
  if (text === null) return null
  if (text.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`
  try {
    const tree = await parsers.tree(grammar, text)
    try {
      return readSyntax(tree, text) ?? `its tree has more than ${MAX_NODES} nodes or is nested too deeply`
    } finally {
      tree.delete()
    }
  } catch (error) {
    return `it could not be parsed (${error instanceof Error ? error.message : String(error)})`
  }
}

/** Of a file that is no test, only functions matter: a test may have been made into one. */
function factsOf(path: string, { root }: SourceSyntax, row: TamperingRow): FileFacts {
  const collected = row.isTest(path)
  const facts = row.read(root, { path, collected })
  if (collected || row.isSupport(path)) return facts
  const carriers = facts.carriers.map((carrier) => ({
    ...carrier,
    role: 'function' as const,
    assertions: [],
    calls: [],
    marks: [],
    inherited: [],
  }))
  return { path, carriers, marks: [], imports: facts.imports }
}
