import type { Match } from '../../shared/codemods/codemod.ts'
import type { Outline } from '../../shared/contracts/outline.ts'
import { answerKey } from '../../shared/cassette/answer-key.ts'
import { sha256Of } from '../../shared/digest/sha256.ts'
import type { SourceText } from '../../shared/ports/engine.ts'
import type { Rendered } from '../../shared/prompts/prompts.ts'
import { clip } from '../../shared/wording/markdown.ts'
import { utf8Text } from '../../shared/languages/utf8-text.ts'
import { ineligibleByText } from '../eligible-files.ts'
import { outlineKey, outlinesOf, type Candidate, type Search } from './candidates.ts'
import { endOfLife } from './end-of-life.ts'
import type { Lines } from './excerpt.ts'
import { fileContext, type FileEntry, type FileFacts } from './file-context.ts'
import { intentsOf } from './intents.ts'
import type { PlanningPorts } from './planning-ports.ts'
import { sourceLines } from './source-lines.ts'

/** A candidate, ready to be asked about. */
export interface PreparedFile {
  candidate: Candidate
  facts: FileFacts
  entry: FileEntry
  shown: Lines[]
  /** The question about this file alone. */
  alone: Rendered
  /** Under which its answer is kept. */
  key: string
}

type PreparePorts = Pick<PlanningPorts, 'repository' | 'outlines' | 'redact' | 'lookAhead' | 'prompts' | 'model'>

/** Reads, redacts and renders; in the order of the candidates. What turns out not to be for a model is left out, with a note. */
export async function prepareFiles(
  candidates: readonly Candidate[],
  search: Search,
  ports: PreparePorts,
): Promise<PreparedFile[]> {
  const sources = await sourceFiles(candidates, search, ports)
  await ports.lookAhead?.(sources.flatMap(textsToRedact).map(({ text }) => text))
  const prepared: PreparedFile[] = []
  for (const source of sources) {
    const facts = await factsOf(source, search, ports)
    if (facts !== null) prepared.push(prepareFile(source.candidate, facts, { search, ports }))
  }
  return prepared
}

interface SourceFile {
  candidate: Candidate
  text: string
  outline: Outline | null
  declarations: readonly Match[]
}

async function sourceFiles(
  candidates: readonly Candidate[],
  search: Search,
  ports: Pick<PreparePorts, 'repository' | 'outlines'>,
): Promise<SourceFile[]> {
  const files = candidates.map(({ file }) => file)
  const outlines = await outlinesOf(files, ports.outlines)
  const texts = await textsOf(new Set(files.map(({ blob }) => blob)), ports.repository)
  const sources: SourceFile[] = []
  for (const candidate of candidates) {
    const { file, action } = candidate
    const text = texts.get(file.blob) ?? null
    const reason = text === null ? 'not-utf8' : ineligibleByText(text)
    if (text === null || reason !== null) {
      search.ineligible.set(file.path, reason ?? 'not-utf8')
      continue
    }
    const declarations = action === 'upgrade_runtime' ? await endOfLife({ path: file.path, text }, search.today) : []
    sources.push({ candidate, text, outline: outlines.get(outlineKey(file)) ?? null, declarations })
  }
  return sources
}

async function textsOf(blobs: ReadonlySet<string>, repository: PreparePorts['repository']) {
  const texts = new Map<string, string | null>()
  for await (const { id, content } of repository.blobs([...blobs])) texts.set(id, utf8Text(content))
  return texts
}

const listedDeclarations = 10

/** Its name, and what it declares, can hold a secret, too, and go the same way as its text. */
function textsToRedact({ candidate, text, declarations }: SourceFile): SourceText[] {
  const { path, blob } = candidate.file
  const messages = declarations.slice(0, listedDeclarations).map(({ message }) => clip(message, 300))
  return [text, path, ...messages].map((each) => ({ path, blob, text: each }))
}

/** null for a file that must not be sent. */
async function factsOf(
  source: SourceFile,
  search: Search,
  ports: Pick<PreparePorts, 'redact'>,
): Promise<FileFacts | null> {
  const { candidate, outline, declarations } = source
  const { file, action } = candidate
  const { texts, dropped } = await ports.redact(textsToRedact(source))
  if (dropped.has(file.path)) {
    search.left.add('key-file', file.path)
    return null
  }
  const [redacted = '', name = '', ...said] = texts
  const { coverage } = search
  return { file, action, path: name, lines: sourceLines(redacted), outline, coverage, declarations, endOfLife: said }
}

export interface Preparing {
  search: Search
  ports: Pick<PreparePorts, 'prompts' | 'model'>
}

function prepareFile(candidate: Candidate, facts: FileFacts, { search, ports }: Preparing): PreparedFile {
  const { entry, shown } = fileContext(facts, search.limits.fileCharacters)
  const alone = planningPrompt({ action: candidate.action, entries: [entry] }, { search, ports })
  const promptSha256 = sha256Of(JSON.stringify([alone.prompt.name, alone.messages]))
  const key = answerKey({ promptSha256, blob: candidate.file.blob, parameters: ports.model.parameters })
  return { candidate, facts, entry, shown, alone, key }
}

export interface PromptAbout {
  action: Candidate['action']
  entries: readonly FileEntry[]
}

/** Files are numbered from 1, in their order. */
export function planningPrompt({ action, entries }: PromptAbout, { search, ports }: Preparing): Rendered {
  return ports.prompts.render(action, {
    files: entries.map((entry, index) => ({ number: index + 1, ...entry })),
    intents: intentsOf(action).map(({ id, description }) => ({ id, description })),
    max_items: search.limits.itemsPerFile,
  })
}
