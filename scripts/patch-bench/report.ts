import type { Tried } from './cases.ts'
import { kinds } from './damages.ts'
import { tools, type Outcome } from './tools.ts'

export interface Facts {
  seed: number
  repositories: readonly string[]
  changes: number
  show: string | undefined
}

const OUTCOMES: readonly Outcome[] = ['right', 'refused', 'wrong']
const names = Object.keys(tools)

/** Both tables in Markdown: all cases by tool, and how many of each kind came out right or silently wrong. */
export function report(tried: readonly Tried[], facts: Facts): string {
  const lines = [
    `${tried.length} damaged diffs from ${facts.changes} commits of ${facts.repositories.length} repositories, seed ${facts.seed}`,
    '',
    '| reader | exactly right | refused | silently wrong |',
    '| --- | ---: | ---: | ---: |',
    ...names.map((name) => `| ${name} | ${OUTCOMES.map((outcome) => share(tried, name, outcome)).join(' | ')} |`),
    '',
    `| damage | cases | ${names.join(' | ')} |`,
    `| --- | ---: | ${names.map(() => '---:').join(' | ')} |`,
    ...kinds.map(({ name, what }) =>
      kindRow(
        what,
        tried.filter(({ kind }) => kind === name),
      ),
    ),
    '',
    'Right, and behind a slash silently wrong where there are any; the rest was refused.',
    ...shown(tried, facts.show),
  ]
  return lines.join('\n')
}

function share(tried: readonly Tried[], name: string, outcome: Outcome): string {
  const count = tried.filter(({ answers }) => answers[name]?.outcome === outcome).length
  return `${count} (${((100 * count) / Math.max(1, tried.length)).toFixed(1)} %)`
}

function kindRow(what: string, tried: readonly Tried[]): string {
  const cells = names.map((name) => {
    const count = (outcome: Outcome): number => tried.filter(({ answers }) => answers[name]?.outcome === outcome).length
    return count('wrong') === 0 ? `${count('right')}` : `${count('right')} / ${count('wrong')}`
  })
  return `| ${what} | ${tried.length} | ${cells.join(' | ')} |`
}

function shown(tried: readonly Tried[], outcome: string | undefined): string[] {
  return tried
    .filter(({ answers }) => answers['llm-ops']?.outcome === outcome)
    .flatMap(({ kind, change, answer, answers }) => [
      `\n=== ${kind}: ${change.repository} ${change.commit}: ${answers['llm-ops']?.reason}`,
      answer,
    ])
}
