import { auditLineLimit, parseAuditHead } from '../contracts/audit.ts'
import { parseChanges } from '../contracts/change.ts'
import { UserError } from '../contracts/errors.ts'
import { parseEvidence } from '../contracts/evidence.ts'
import { parseOutcomeHistory } from '../contracts/outcome-history.ts'
import { parsePlan } from '../contracts/plan.ts'
import { parseRun } from '../contracts/run.ts'
import { parsePublished, parseStateItem } from '../contracts/state-index.ts'
import type { StateBranch } from '../ports/state-branch.ts'
import { refuseHostileJson } from './hostile-json.ts'

const MIB = 2 ** 20

export interface StateFileKind<T> {
  /** Characters: more was not written by llm-ops. */
  longest: number
  /** The newest version this llm-ops reads. */
  version: number
  parse(text: string, source: string): T
}

function kind<T>(longest: number, version: number, parse: (text: string, source: string) => T): StateFileKind<T> {
  return { longest, version, parse }
}

/** Every kind of JSON file on the state branch. */
export const stateFiles = {
  'run.json': kind(16 * MIB, 1, parseRun),
  'plan.json': kind(16 * MIB, 2, parsePlan),
  'changes.json': kind(16 * MIB, 2, parseChanges),
  'evidence.json': kind(16 * MIB, 2, parseEvidence),
  'published.json': kind(4 * MIB, 1, parsePublished),
  item: kind(512 * 1024, 1, parseStateItem),
  outcomes: kind(4 * MIB, 1, parseOutcomeHistory),
  head: kind(4096, 1, parseAuditHead),
} as const

/** Characters of one audit file. */
export const auditFileLimit = 64 * auditLineLimit

/** Reads one state file, and everything in it as written by a stranger. @throws ContractError */
export function readHostile<T>(file: StateFileKind<T>, text: string, source: string): T {
  refuseHostileJson(text, { source, longest: file.longest })
  return file.parse(text, source)
}

/**
 * The same for what can be made again: null where it is missing or damaged.
 * @throws UserError where a newer llm-ops wrote it: nothing may be written over it
 */
export function readDerived<T>(file: StateFileKind<T>, text: string | null, source: string): T | null {
  if (text === null) return null
  try {
    return readHostile(file, text, source)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (isNewer(file, text)) throw error
    return null
  }
}

/** Was it written by a newer llm-ops? What cannot be read at all was not. */
export function isNewer(file: Pick<StateFileKind<unknown>, 'version' | 'longest'>, text: string): boolean {
  if (text.length > file.longest) return false
  try {
    const { schemaVersion } = JSON.parse(text) as { schemaVersion?: unknown }
    return typeof schemaVersion === 'number' && schemaVersion > file.version
  } catch {
    return false
  }
}

/** What of the port is needed to read. */
export type StateReads = Pick<StateBranch, 'read' | 'list'>

/** As llm-ops writes all JSON of the state. */
export function stateJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
