import type { Finding, Severity } from '../contracts/finding.ts'

function finding(severity: Severity) {
  return (code: string, path: string, message: string): Finding => ({ code, path, message, severity })
}

export const block = finding('block')
export const hold = finding('hold')
export const review = finding('review')
