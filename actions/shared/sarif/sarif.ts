import { createHash } from 'node:crypto'
import type { Finding, Severity } from '../contracts/finding.ts'

/** What is said of a code in the log: a title and a text of help. */
export interface SarifRule {
  severity: Severity
  title: string
  help: string
}

export interface SarifTool {
  /** Of this project: semver. */
  version: string
  /** By code. A finding with another code gets a rule that says no more than its name. */
  rules: Readonly<Record<string, SarifRule>>
}

type Level = 'error' | 'warning' | 'note'

const levels: Readonly<Record<Severity, Level>> = { block: 'error', hold: 'warning', review: 'note' }

interface Message {
  text: string
}

interface ReportingDescriptor {
  id: string
  shortDescription: Message
  fullDescription: Message
  help: Message
  defaultConfiguration: { level: Level }
}

interface SarifLocation {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId: '%SRCROOT%' }
    region?: { startLine: number }
  }
}

interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: Level
  message: Message
  locations?: SarifLocation[]
  partialFingerprints: Record<string, string>
}

/** The part of SARIF 2.1.0 (OASIS) that we write; code scanning services read it. */
export interface SarifLog {
  $schema: string
  version: '2.1.0'
  runs: {
    tool: { driver: { name: string; semanticVersion: string; rules: ReportingDescriptor[] } }
    columnKind: 'utf16CodeUnits'
    results: SarifResult[]
  }[]
}

/** Names the schema that the log holds to, by the address that the standard gives it. */
const SCHEMA = ['https:/', 'json.schemastore.org', 'sarif-2.1.0.json'].join('/')

/**
 * A log of one run. Severities become levels: `block` an error, `hold` a warning, `review` a note. Paths are relative
 * to the root of the repository and encoded as URIs; a finding without a path that is inside of it has no location.
 */
export function sarifOf(findings: readonly Finding[], tool: SarifTool): SarifLog {
  const ids = [...new Set([...Object.keys(tool.rules), ...findings.map(({ code }) => code)])]
  const seen = new Map<string, number>()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'llm-ops-assistant',
            semanticVersion: tool.version,
            rules: ids.map((id) => descriptor(id, tool.rules)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? 0, seen)),
      },
    ],
  }
}

function descriptor(id: string, rules: SarifTool['rules']): ReportingDescriptor {
  const rule = Object.hasOwn(rules, id) ? rules[id] : undefined
  const title = rule?.title ?? id
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: rule?.help ?? title },
    help: { text: rule?.help ?? title },
    defaultConfiguration: { level: levels[rule?.severity ?? 'hold'] },
  }
}

function resultOf(finding: Finding, ruleIndex: number, seen: Map<string, number>): SarifResult {
  const result: SarifResult = {
    ruleId: finding.code,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message },
    partialFingerprints: { 'findingHash/v1': fingerprint(finding, seen) },
  }
  const location = locationOf(finding)
  return location === null ? result : { ...result, locations: [location] }
}

/** The same for a finding that only went to another line; of several alike, each has its number. */
function fingerprint({ code, path, message }: Finding, seen: Map<string, number>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([code, path ?? null, message]))
    .digest('hex')
    .slice(0, 32)
  const times = (seen.get(hash) ?? 0) + 1
  seen.set(hash, times)
  return `${hash}:${times}`
}

function locationOf({ path, line }: Finding): SarifLocation | null {
  if (path === undefined || !isInside(path)) return null
  const artifactLocation = { uri: uriOf(path), uriBaseId: '%SRCROOT%' } as const
  const physicalLocation = line === undefined ? { artifactLocation } : { artifactLocation, region: { startLine: line } }
  return { physicalLocation }
}

function isInside(path: string): boolean {
  return path !== '' && !/^[/\\]|^[A-Za-z]:[/\\]/.test(path) && path.split('/').every((part) => part !== '..')
}

/** Every part is encoded, so that no name can be taken for a scheme, a query or a fragment. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')
}
