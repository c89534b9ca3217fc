import type { LintFinding } from '../../shared/contracts/evidence.ts'

/** A finding whose path is as the linter writes it: absolute, or relative to the worktree. */
export type FindingReader = (report: string) => LintFinding[]

type Json = Readonly<Record<string, unknown>>

/** What a field of a report may be is not ours to trust: anything else than expected counts as nothing. */
function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter((item): item is Json => typeof item === 'object' && item !== null) : []
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function line(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null
}

/** The object in an output that also has other lines. @throws SyntaxError where there is none */
function objectIn(output: string): Json {
  return record(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)))
}

export function ruffFindings(report: string): LintFinding[] {
  return list(JSON.parse(report)).map((entry) => ({
    path: text(entry['filename']),
    line: line(record(entry['location'])['row']),
    rule: text(entry['code']) || text(entry['name']) || 'invalid-syntax',
    message: text(entry['message']),
    level: 'error',
  }))
}

export function flake8Findings(report: string): LintFinding[] {
  return report
    .split(/\r?\n/)
    .map((row) => row.split('\t'))
    .filter((fields) => fields.length >= 4)
    .map(([path = '', row, rule = '', ...message]) => ({
      path,
      line: line(Number(row)),
      rule,
      message: message.join('\t'),
      level: 'error',
    }))
}

export function pylintFindings(report: string): LintFinding[] {
  return list(JSON.parse(report)).map((entry) => ({
    path: text(entry['path']),
    line: line(entry['line']),
    rule: text(entry['symbol']),
    message: text(entry['message']),
    level: /^(?:error|fatal)$/.test(text(entry['type'])) ? 'error' : 'warning',
  }))
}

export function eslintFindings(report: string): LintFinding[] {
  return list(JSON.parse(report)).flatMap((file) =>
    list(file['messages'])
      // Without a rule and not fatal: it says that a file is left out.
      .filter((entry) => text(entry['ruleId']) !== '' || entry['fatal'] === true)
      .map((entry) => ({
        path: text(file['filePath']),
        line: line(entry['line']),
        rule: text(entry['ruleId']) || 'parse-error',
        message: text(entry['message']),
        level: entry['severity'] === 1 ? 'warning' : 'error',
      })),
  )
}

export function oxlintFindings(report: string): LintFinding[] {
  return list(objectIn(report)['diagnostics']).map((entry) => ({
    path: text(entry['filename']),
    line: line(record(list(entry['labels'])[0]?.['span'])['line']),
    rule: text(entry['code']) || 'parse-error',
    message: text(entry['message']),
    level: entry['severity'] === 'error' ? 'error' : 'warning',
  }))
}

/** Its report is experimental: version 2 gives lines, version 1 only offsets and the path in an object. */
export function biomeFindings(report: string): LintFinding[] {
  return list(objectIn(report)['diagnostics']).map((entry) => {
    const location = record(entry['location'])
    return {
      path: text(location['path']) || text(record(location['path'])['file']),
      line: line(record(location['start'])['line']),
      rule: text(entry['category']),
      message: text(entry['message']) || text(entry['description']),
      level: /^(?:error|fatal)$/.test(text(entry['severity'])) ? 'error' : 'warning',
    }
  })
}
