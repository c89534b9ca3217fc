import type { Match } from '../codemod.ts'

const SAME_LINE = /\b(?:eslint|oxlint)-disable-line\b|\b@ts-(?:ignore|expect-error)\b/
const NEXT_LINE = /\b(?:eslint|oxlint)-disable-next-line\b|\bbiome-ignore\b|\btslint:disable-next-line\b/
const REGION = /\/\*\s*(?:eslint|oxlint)-(disable|enable)(?!-)([^*]*)/g

/**
 * A maintainer said no where the match begins: `eslint-disable-line` there, `eslint-disable-next-line` above it, or an
 * `eslint-disable` around it that names no rule or one that `why` names (ESLint, "Disable Rules").
 */
export function isExcused(text: string, match: Pick<Match, 'startLine'>, why: string): boolean {
  const lines = text.split('\n')
  const [line = '', above = ''] = [lines[match.startLine - 1], lines[match.startLine - 2]]
  if (SAME_LINE.test(line) || NEXT_LINE.test(above)) return true
  const before = lines.slice(0, match.startLine).join('\n')
  let isOff = false
  for (const [, what, rules = ''] of before.matchAll(REGION)) {
    const names = (rules.split(' -- ')[0] ?? '').split(',').map((name) => name.trim())
    const concerns = names.every((name) => name === '') || names.some((name) => name !== '' && why.includes(name))
    if (concerns) isOff = what === 'disable'
  }
  return isOff
}
