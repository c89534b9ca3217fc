import type { MutantRecord } from '../shared/contracts/evidence.ts'
import type { Finding, Severity } from '../shared/contracts/finding.ts'
import { counted } from '../shared/wording/counted.ts'

/** `src/a.ts:12, "<" for "<="`: what was put in, and for what. */
export function fault({ path, line, original, replacement }: MutantRecord): string {
  return `${path}:${line}, ${quoted(replacement)} for ${quoted(original)}`
}

function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`
}

export function found(findings: readonly Finding[], severity: Severity): string | null {
  return joined(
    findings.filter((finding) => finding.severity === severity).map(({ code, message }) => `${code}: ${message}`),
  )
}

export function listed(what: string, ids: readonly string[]): string | null {
  return ids.length === 0 ? null : `${counted(ids.length, 'test')} ${what}: ${shown(ids)}`
}

export function shown(names: readonly string[]): string {
  const rest = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return `${names.slice(0, 3).join(', ')}${rest}`
}

/** Ten at the most: evidence.json has them all. */
export function joined(messages: readonly string[]): string | null {
  if (messages.length === 0) return null
  const rest = messages.length > 10 ? [`and ${messages.length - 10} more`] : []
  return [...messages.slice(0, 10), ...rest].join('; ')
}
