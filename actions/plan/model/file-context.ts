import type { Match } from '../../shared/codemods/codemod.ts'
import type { Outline, OutlineSymbol } from '../../shared/contracts/outline.ts'
import type { SnapshotFile } from '../../shared/contracts/snapshot.ts'
import type { ItemAction } from '../../shared/contracts/plan.ts'
import { languageOf } from '../../shared/languages/table.ts'
import type { PromptName } from '../../shared/ports/model.ts'
import type { VariablesOf } from '../../shared/prompts/variables.ts'
import { coverageOf, type CoverageFacts } from './covered.ts'
import { excerpt, isShown, lineRuns, type Excerpt, type Lines } from './excerpt.ts'
import { worthwhile } from './worth.ts'

/** A file as a planning prompt takes it, but for its number. */
export type FileEntry = Omit<VariablesOf<Extract<PromptName, ItemAction>>['files'][number], 'number'>

/** Everything about a file that a question about it may show. */
export interface FileFacts {
  file: SnapshotFile
  action: ItemAction
  /** As it may be sent: secrets are replaced by marks, the lines are the same. */
  path: string
  lines: readonly string[]
  /** null where the file has no grammar. */
  outline: Outline | null
  coverage: CoverageFacts
  /** End-of-life declarations in it, and what is said of them, without secrets as well. */
  declarations: readonly Match[]
  endOfLife: readonly string[]
}

const listedSymbols = 60
const shownImports = 40
const listedRuns = 50

/** @param room characters of its text */
export function fileContext(facts: FileFacts, room: number): { entry: FileEntry; shown: Lines[] } {
  const focus = focusOf(facts)
  const cut = excerpt(facts.lines, [...importLines(facts.outline), ...focus], room)
  const { text, shown } = cut
  const entry = {
    path: facts.path,
    language: languageWord(facts.file),
    text,
    symbols: listed(facts, cut, focus).map((symbol) => ({
      name: dottedName(symbol),
      kind: symbol.kind,
      start_line: symbol.startLine,
      end_line: symbol.endLine,
      complexity: symbol.complexity,
    })),
    uncovered: uncoveredRuns(facts, shown),
    end_of_life: [...facts.endOfLife],
  }
  return { entry, shown }
}

/** `Outer.inner`, as outlines have it. */
export function dottedName({ parent, name }: OutlineSymbol): string {
  return parent === null ? name : `${parent}.${name}`
}

/** What the question is about, most important first. */
function focusOf({ file, action, outline, coverage, declarations }: FileFacts): Lines[] {
  if (action === 'upgrade_runtime') {
    return declarations.map(({ startLine, endLine }) => ({ start: startLine, end: endLine }))
  }
  const symbols = worthwhile(action, outline?.symbols ?? [], coverageOf(file.path, coverage))
  return symbols.map(({ symbol }) => ({ start: symbol.startLine, end: symbol.endLine }))
}

function importLines(outline: Outline | null): Lines[] {
  const imports = outline?.imports.slice(0, shownImports) ?? []
  return imports.map(({ line }) => ({ start: line, end: line }))
}

/** Those that are shown, at least in part; where there are too many, those that the question is about come first. */
function listed({ outline, lines }: FileFacts, { shown }: Excerpt, focus: readonly Lines[]): OutlineSymbol[] {
  const inSight = (outline?.symbols ?? []).filter((symbol) => isShown(rangeOf(symbol), shown))
  const seen = inSight.filter((symbol) => isWritten(symbol, lines))
  if (seen.length <= listedSymbols) return seen
  const starts = new Set(focus.map(({ start }) => start))
  const first = seen.toSorted((a, b) => Number(starts.has(b.startLine)) - Number(starts.has(a.startLine)))
  return first.slice(0, listedSymbols).toSorted((a, b) => a.startLine - b.startLine)
}

/** Outlines know names from before the redaction: one that is no longer in the text is not told in the list either. */
function isWritten({ name, startLine, endLine }: OutlineSymbol, lines: readonly string[]): boolean {
  for (let line = startLine; line <= endLine; line++) if (lines[line - 1]?.includes(name)) return true
  return false
}

export function rangeOf({ startLine, endLine }: OutlineSymbol): Lines {
  return { start: startLine, end: endLine }
}

function uncoveredRuns({ file, lines, coverage, outline }: FileFacts, shown: readonly Lines[]): [number, number][] {
  if (outline === null || lines.length === 0) return []
  const covered = coverageOf(file.path, coverage)
  if ('share' in covered) return covered.share === 0 ? [[1, lines.length]] : []
  return lineRuns(covered.measured.missed)
    .filter((run) => isShown(run, shown))
    .slice(0, listedRuns)
    .map(({ start, end }) => [start, end])
}

/** By its grammar, so that JavaScript is not called TypeScript; else by its language, else by its ending. */
function languageWord({ path, language }: SnapshotFile): string {
  const [, ending] = /\.([a-z]\w{0,15})$/i.exec(path) ?? []
  return languageOf(path).grammar ?? language ?? ending ?? 'text'
}
