import type { LintFinding, LintSection } from '../../shared/contracts/evidence.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import type { ChangedText } from '../changed-texts.ts'
import { keepBaseConfig } from './base-config.ts'
import { findLinters, type Linter } from './find-linters.ts'
import { newFindings } from './new-findings.ts'
import { newParseErrors } from './parse-errors.ts'
import { runLinter, type LintOutcome, type LintSide } from './run-linter.ts'
import { addedSuppressions } from './suppressions.ts'

export interface LintRequest {
  /** Trees. */
  base: string
  tree: string
  /** What changed between them; what is no text, or too long to read, is left out. */
  texts: readonly ChangedText[]
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
  /** The user's own work tree: its installed dependencies are lent to the worktrees. */
  target: string
  scratch: Pick<Scratch, 'read' | 'checkout' | 'writeTree'>
  /** Where the output of a linter goes, by a label. */
  outputFile: (label: string) => string
}

export type LintPorts = Pick<Ports, 'sandbox' | 'workspace' | 'parsers'>

/** As the contract has it. */
const MOST_ADDED = 100

/**
 * Parse errors that the change brings, found by our own parsers, and what the repository's own linters say about the
 * changed files at head and did not say at base. Both sides are judged by the base's configuration. `added` also holds
 * `lint-config-changed`, `linter-failed` and `suppression-added`: what would keep a linter from speaking.
 */
export async function lintChange(request: LintRequest, ports: LintPorts): Promise<LintSection> {
  const texts = request.texts.filter(isReadable)
  const parseErrors = await newParseErrors(texts, ports.parsers)
  const compared = await compareLinters(request, texts, ports)
  const added = [...compared.steered, ...texts.flatMap(addedSuppressions), ...compared.added]
  return {
    status: 'measured',
    reason: compared.problems.length === 0 ? null : compared.problems.join('; '),
    tools: compared.tools,
    added: added.slice(0, MOST_ADDED),
    parseErrors: parseErrors.slice(0, MOST_ADDED),
  }
}

const MAX_UNITS = 2 * 2 ** 20

function isReadable({ before, after }: ChangedText): boolean {
  return (before ?? after) !== null && (before?.length ?? 0) <= MAX_UNITS && (after?.length ?? 0) <= MAX_UNITS
}

interface Compared {
  tools: LintSection['tools']
  added: LintFinding[]
  /** About the linters themselves. */
  steered: LintFinding[]
  /** Why a linter did not speak. */
  problems: string[]
}

async function compareLinters(
  request: LintRequest,
  texts: readonly ChangedText[],
  ports: LintPorts,
): Promise<Compared> {
  const read = async (path: string) => textOf(await request.scratch.read(request.base, path))
  const files = texts.map(({ path }) => path)
  const linters = await findLinters(files, { paths: request.paths, read })
  const compared: Compared = { tools: [], added: [], steered: [], problems: [] }
  if (linters.length === 0) return compared
  const kept = await keepBaseConfig({ linters, texts, paths: request.paths, read })
  compared.steered.push(...kept.findings)
  const { scratch, base } = request
  const tree = kept.files.size === 0 ? request.tree : await scratch.writeTree(request.tree, kept.files)
  await using folder = await ports.workspace.temporary('lint')
  const before = await openSide({ request, tree: base, label: 'base', folder: folder.path }, ports)
  const after = await openSide({ request, tree, label: 'head', folder: folder.path }, ports)
  for (const linter of linters) {
    const atBase = await runLinter(standing(linter, texts, 'before'), before, ports)
    const atHead = 'cannot' in atBase ? atBase : await runLinter(standing(linter, texts, 'after'), after, ports)
    record(compared, { linter, atBase, atHead, texts })
  }
  return compared
}

interface Opening {
  request: LintRequest
  tree: string
  label: 'base' | 'head'
  /** Of the reports. */
  folder: string
}

async function openSide({ request, tree, label, folder }: Opening, { workspace }: LintPorts): Promise<LintSide> {
  const worktree = await request.scratch.checkout(tree)
  const env = await workspace.provide(worktree, request.target)
  const { python } = await workspace.toolchain(request.target)
  const outputFile = (tool: string) => request.outputFile(`lint-${tool}-${label}`)
  return { worktree, env, python, folder, report: (tool) => `${folder}/${label}-${tool}`, outputFile }
}

/** Of the linter's files, those that are there on one side. */
function standing(linter: Linter, texts: readonly ChangedText[], side: 'before' | 'after'): Linter {
  const there = new Set(texts.filter((text) => text[side] !== null).map(({ path }) => path))
  return { ...linter, files: linter.files.filter((file) => there.has(file)) }
}

interface Sides {
  linter: Linter
  atBase: LintOutcome
  atHead: LintOutcome
  texts: readonly ChangedText[]
}

function record(compared: Compared, { linter, atBase, atHead, texts }: Sides): void {
  const { tool } = linter.row
  if ('cannot' in atBase) {
    compared.problems.push(atBase.cannot === 'missing' ? atBase.because : `${atBase.because} at base`)
    return
  }
  const isNew = !texts.some(({ path, before }) => before !== null && linter.files.includes(path))
  if ('cannot' in atHead && isNew) {
    compared.problems.push(atHead.because)
    return
  }
  if ('cannot' in atHead) {
    const message = `${atHead.because}, on the head alone`
    const path = linter.files[0] ?? linter.declaredBy
    compared.problems.push(message)
    compared.steered.push({ path, line: null, rule: 'linter-failed', message, level: 'error' })
    return
  }
  const deleted = new Set(texts.filter(({ after }) => after === null).map(({ path }) => path))
  compared.added.push(...newFindings(atBase.findings, atHead.findings, deleted))
  const counts = { before: atBase.findings.length, after: atHead.findings.length }
  compared.tools.push({ tool, declaredBy: linter.declaredBy, ...counts })
}

function textOf(content: Uint8Array | null): string | null {
  return content === null ? null : new TextDecoder().decode(content)
}
