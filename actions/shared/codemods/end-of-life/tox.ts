import type { Match } from '../codemod.ts'
import { listChoice, toMatch } from './declaration.ts'
import { dropItems, type ListItem } from './list-edits.ts'
import { endedRelease, type Upgrade } from './releases.ts'

const SECTION = /^\[tox\][^\n]*\n((?:(?!\[)[^\n]*(?:\n|$))*)/m
const ENVLIST = /^(env_?list[ \t]*=[ \t]*)([^\n]*(?:\n(?=[ \t])[^\n]*)*)/m
const PLAIN = /(?<![\w{}.-])py(\d)\.?(\d{1,2})(?=\s*(?:,|\r?\n|\r?$|#))/g
const BRACES = /(?<=\bpy)\{([\d.,\s]+)\}/g

interface Environment extends ListItem {
  line: string
}

/**
 * The `envlist` of a tox.ini: `py37, py38` and `py{37,38}-django`. Ended versions go; the target of pins comes where none
 * would be left. Other factors are left alone.
 */
export function inToxIni(text: string, upgrade: Upgrade): Match[] {
  const section = SECTION.exec(text)
  const list = ENVLIST.exec(section?.[1] ?? '')
  if (section === null || list === null) return []
  const start = section.index + section[0].length - (section[1] ?? '').length + list.index + (list[1] ?? '').length
  const value = list[2] ?? ''
  const short = upgrade.target.version.replace('.', '')
  const lists = [
    { items: environments(value, PLAIN, { start, upgrade }), instead: `py${short}` },
    ...[...value.matchAll(BRACES)].map((found) => {
      const inside = { start: start + found.index + 1, upgrade }
      return { items: environments(found[1] ?? '', /(\d)\.?(\d{1,2})(?![\d.])/g, inside), instead: short }
    }),
  ]
  return lists.flatMap(({ items, instead }) => dropped(text, items, { instead, upgrade }))
}

function environments(
  value: string,
  pattern: RegExp,
  { start, upgrade }: { start: number; upgrade: Upgrade },
): Environment[] {
  const outside = [...value.matchAll(pattern)].filter(({ index }) => !isInBraces(value, index))
  return outside.map((found) => {
    const line = `${found[1]}.${found[2]}`
    const at = start + found.index
    return { line, start: at, end: at + found[0].length, drop: endedRelease(upgrade, line) !== null }
  })
}

function isInBraces(value: string, at: number): boolean {
  return value.lastIndexOf('{', at) > value.lastIndexOf('}', at)
}

function dropped(
  text: string,
  items: readonly Environment[],
  { instead, upgrade }: { instead: string; upgrade: Upgrade },
): Match[] {
  const [first] = items.filter((item) => item.drop)
  if (first === undefined) return []
  // Between two environments of a list stands a comma or a line end: anything else is another factor, and stays whole.
  const gaps = items.slice(1).map((item, at) => text.slice(items[at]?.end ?? 0, item.start))
  if (gaps.some((gap) => !/^[\s,]*$/.test(gap))) return []
  const edits = dropItems(text, items, instead)
  if (edits === null) return []
  const emptied = items.every((item) => item.drop)
  const outcome = emptied ? `replaced by ${instead}` : 'taken out'
  const choice = listChoice(upgrade, emptied)
  return [toMatch(text, upgrade, { where: 'envlist', line: first.line, edits, outcome, choice })]
}
