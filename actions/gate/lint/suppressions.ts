import type { LintFinding } from '../../shared/contracts/evidence.ts'
import { regionsOf } from '../../shared/policy/regions.ts'
import { syntaxOf } from '../../shared/policy/syntax.ts'
import { lineLookup } from '../../shared/secrets/line-lookup.ts'
import type { ChangedText } from '../changed-texts.ts'

/** Comments that switch a linter or a type checker off. */
const SUPPRESSION = new RegExp(
  [
    String.raw`\b(?:eslint|oxlint|tslint|jshint|jscs|stylelint|markdownlint)[-:\s]disable\b(?:-next-line|-line)?`,
    String.raw`\beslint\s+[\w@/-]+\s*:\s*(?:0|["']?off)\b`,
    String.raw`\bbiome-ignore(?:-all|-start)?\b`,
    String.raw`@ts-(?:ignore|expect-error|nocheck)\b`,
    String.raw`#\s*(?:ruff|flake8)\s*:\s*noqa\b`,
    String.raw`#\s*noqa\b`,
    String.raw`#\s*type\s*:\s*ignore\b`,
    String.raw`#\s*(?:pyright|mypy|pytype|ty)\s*:\s*(?:ignore|basic|disable|skip-file)\S*`,
    String.raw`#\s*pylint\s*:\s*(?:disable|skip-file)\S*`,
    String.raw`#\s*(?:nosec|nosemgrep)\b`,
    String.raw`\b(?:NOLINT|NOSONAR|NOPMD)\b`,
    String.raw`//\s*nolint\b`,
    String.raw`\bnoinspection\b`,
    String.raw`\$Flow(?:FixMe|Ignore)\b`,
  ].join('|'),
  'gi',
)

/** Suppressions that a file has more of at head than at base. A moved line is none; one in a string is none. */
export function addedSuppressions({ path, before, after }: ChangedText): LintFinding[] {
  const known = new Map<string, number>()
  for (const { says } of suppressionsIn(path, before)) known.set(says, (known.get(says) ?? 0) + 1)
  const added: LintFinding[] = []
  for (const { says, line } of suppressionsIn(path, after)) {
    const left = known.get(says) ?? 0
    known.set(says, left - 1)
    if (left > 0) continue
    const message = `a comment switches a check off: ${says.slice(0, 200)}`
    added.push({ path, line, rule: 'suppression-added', message, level: 'warning' })
  }
  return added
}

function suppressionsIn(path: string, text: string | null): { says: string; line: number }[] {
  if (text === null || text.search(SUPPRESSION) === -1) return []
  const kindAt = regionsOf(text, syntaxOf(path))
  const lineAt = lineLookup(text)
  return [...text.matchAll(SUPPRESSION)]
    .filter(({ index }) => kindAt(index) === 'comment')
    .map(({ index }) => {
      const end = text.indexOf('\n', index)
      const says = text
        .slice(index, Math.min(end === -1 ? text.length : end, index + 300))
        .replace(/(?:\*\/|-->).*$/, '')
      return { says: says.replace(/\s+/g, ' ').trim(), line: lineAt(index) }
    })
}
