import type { Match } from '../codemod.ts'
import { listChoice, toMatch } from './declaration.ts'
import { dropItems } from './list-edits.ts'
import { endedRelease, lineOrder, type Release, type Upgrade } from './releases.ts'

const LINE =
  /^([ \t]*)(["']?)Programming Language :: Python :: (\d+\.\d+|2|2 :: Only)\2(?=[ \t]*,?[ \t]*(?:#.*)?\r?$)/gm

/**
 * Trove classifiers, one a line, as they stand in pyproject.toml, setup.cfg and setup.py. Those of ended versions go, and
 * where the file raises its floor also those below what it is `raisedTo`; one for the target of pins comes where none
 * would be left.
 */
export function inClassifiers(text: string, upgrade: Upgrade, raisedTo: Release | null): Match[] {
  const items = [...text.matchAll(LINE)].map((found) => {
    const [whole, indent = '', quote = '', version = ''] = found
    const line = version.startsWith('2') ? '2.7' : version
    const below = raisedTo !== null && lineOrder(line) < lineOrder(raisedTo.version)
    const ended = endedRelease(upgrade, line) !== null
    return {
      start: found.index + indent.length,
      end: found.index + whole.length,
      drop: below || ended,
      ended,
      line,
      quote,
    }
  })
  const dropped = items.filter((item) => item.drop)
  const [first] = dropped.filter((item) => item.ended)
  if (first === undefined) return []
  const instead = `${first.quote}Programming Language :: Python :: ${upgrade.target.version}${first.quote}`
  const edits = dropItems(text, items, instead)
  if (edits === null || edits.length === 0) return []
  const emptied = items.length === dropped.length
  const outcome = emptied ? `replaced by ${upgrade.target.version}` : 'taken out'
  const choice = listChoice(upgrade, emptied)
  return [toMatch(text, upgrade, { where: 'a classifier', line: first.line, edits, outcome, choice })]
}
