import type { RunFile, RunLines } from '../ports/store.ts'
import type { HandOverStage } from './manifest.ts'

/** A file of a run; `outlines.jsonl` is made for the way from crawl to plan, see outline-line.ts. */
export type HandedName = RunFile | RunLines | 'outlines.jsonl'

const MIB = 1024 * 1024

/** Bytes at the most: more is neither handed over nor taken. */
const limits: Readonly<Record<Exclude<HandedName, `coverage-${string}.html`>, number>> = {
  'run.json': 16 * MIB,
  'snapshot.json': 128 * MIB,
  'outlines.jsonl': 256 * MIB,
  'plan.json': 64 * MIB,
  'changes.json': 128 * MIB,
  'calls.jsonl': 128 * MIB,
  'egress.jsonl': 64 * MIB,
  'evidence.json': 256 * MIB,
  'evidence.md': 4 * MIB,
  'gate.sarif': 64 * MIB,
  'report.md': 4 * MIB,
  'audit.jsonl': 16 * MIB,
}
const PAGE_LIMIT = 16 * MIB

/** Bytes that a file may have; 0 for what is no file of ours. */
export function limitOf(name: string): number {
  if (/^coverage-[a-z0-9-]+\.html$/.test(name)) return PAGE_LIMIT
  return Object.hasOwn(limits, name) ? limits[name as keyof typeof limits] : 0
}

export function isLines(name: HandedName): name is RunLines {
  return name.endsWith('.jsonl') && name !== 'outlines.jsonl'
}

export interface Handed {
  /** What the stage exists for: without it there is nothing to hand over. */
  main: Exclude<RunFile, `coverage-${string}.html`>
  /** Where it has left them. Some are there for a person who opens the artifact, and no stage takes them. */
  rest: readonly HandedName[]
}

const asked = ['calls.jsonl', 'egress.jsonl'] as const
/** Of a batch, with `coverage-<item>.html` for each item of its evidence beside them; report has those of all batches. */
const shown = ['evidence.md', 'gate.sarif'] as const

/** What each stage hands over. */
export const handed: Readonly<Record<HandOverStage, Handed>> = {
  crawl: { main: 'snapshot.json', rest: ['outlines.jsonl'] },
  plan: { main: 'plan.json', rest: asked },
  apply: { main: 'changes.json', rest: asked },
  gate: { main: 'evidence.json', rest: shown },
  'apply-round-2': { main: 'changes.json', rest: asked },
  'gate-round-2': { main: 'evidence.json', rest: shown },
  report: { main: 'run.json', rest: ['report.md', 'audit.jsonl', ...shown] },
}

export interface Take {
  from: HandOverStage
  files: readonly HandedName[]
  /** Without it the stage has nothing to do. */
  isRequired: boolean
}

function required(from: HandOverStage, ...files: HandedName[]): Take {
  return { from, files, isRequired: true }
}

function whereThere(from: HandOverStage, ...files: HandedName[]): Take {
  return { from, files, isRequired: false }
}

/** What each stage takes of the others. Anything else in an artifact is not read. */
export const taken: Readonly<Record<HandOverStage, readonly Take[]>> = {
  crawl: [],
  plan: [required('crawl', 'snapshot.json', 'outlines.jsonl')],
  apply: [required('plan', 'plan.json')],
  gate: [required('plan', 'plan.json'), required('apply', 'changes.json')],
  'apply-round-2': [
    required('plan', 'plan.json'),
    required('apply', 'changes.json'),
    required('gate', 'evidence.json'),
  ],
  'gate-round-2': [
    required('plan', 'plan.json'),
    required('apply', 'changes.json'),
    required('gate', 'evidence.json'),
    required('apply-round-2', 'changes.json'),
  ],
  report: [
    required('crawl', 'snapshot.json'),
    whereThere('plan', 'plan.json', ...asked),
    whereThere('apply', 'changes.json', ...asked),
    whereThere('gate', 'evidence.json'),
    whereThere('apply-round-2', 'changes.json', ...asked),
    whereThere('gate-round-2', 'evidence.json'),
  ],
}
