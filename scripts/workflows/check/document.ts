import { isMap, LineCounter, parseDocument } from 'yaml'

/** `workflow`: of this repository; `template`: for others to copy; `snippet`: a block of a Markdown page. */
export type Kind = 'workflow' | 'template' | 'snippet'

/** YAML as it stands in a file; `firstLine` is where it begins there, from 1. */
export interface Source {
  path: string
  kind: Kind
  firstLine: number
  text: string
}

export interface Finding {
  path: string
  line: number
  /** Id of the rule, or of the audit of a tool. */
  rule: string
  message: string
}

export type Mapping = Readonly<Record<string, unknown>>
export type Path = readonly (string | number)[]

export interface Step {
  path: Path
  keys: Mapping
  uses: string
  run: string
  with: Mapping
}

export interface Job {
  id: string
  path: Path
  keys: Mapping
  steps: readonly Step[]
}

export interface Workflow extends Source {
  keys: Mapping
  jobs: readonly Job[]
  /** Line of the file where a value begins; of the whole where there is no such value. */
  lineOf(path: Path): number
  /** The text of a line of the file, with its comment. */
  textOf(line: number): string
}

/** @throws Error where the text is no YAML or no mapping: the official parser says more of it */
export function readWorkflow(source: Source): Workflow {
  const counter = new LineCounter()
  const document = parseDocument(source.text, { lineCounter: counter })
  if (document.errors[0]) throw document.errors[0]
  const keys = mapping(document.toJS())
  const lines = source.text.split('\n')
  return {
    ...source,
    keys,
    jobs: Object.entries(mapping(keys['jobs'])).map(([id, job]) => readJob(id, mapping(job))),
    lineOf: (path) => source.firstLine - 1 + counter.linePos(offsetOf(document, path)).line,
    textOf: (line) => lines[line - source.firstLine] ?? '',
  }
}

function readJob(id: string, keys: Mapping): Job {
  const path = ['jobs', id]
  const steps = Array.isArray(keys['steps']) ? (keys['steps'] as unknown[]) : []
  return { id, path, keys, steps: steps.map((step, index) => readStep([...path, 'steps', index], mapping(step))) }
}

function readStep(path: Path, keys: Mapping): Step {
  return { path, keys, uses: text(keys['uses']), run: text(keys['run']), with: mapping(keys['with']) }
}

/** Of the key where the path ends in one: that is where a reader looks. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  const parent = document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined
  const node = (pair?.key ?? document.getIn(path, true)) as { range?: [number, number, number] } | undefined
  return node?.range?.[0] ?? 0
}

export function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Every string in a value, with the path to it. */
export function stringsOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]))
  return Object.entries(mapping(value)).flatMap(([key, item]) => stringsOf(item, [...path, key]))
}
