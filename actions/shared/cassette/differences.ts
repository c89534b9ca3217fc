/** More than these are counted, not listed. */
const MAX_DIFFERENCES = 40
const SHOWN = 100

/**
 * What differs between two JSON documents, a line each, by the field it stands in. Elements of a list are matched by
 * their id where they have one, so that one item that came or went does not shift all others.
 */
export function differencesOf(expected: unknown, made: unknown): string[] {
  const found = [...differ('', expected, made)]
  const more = found.length - MAX_DIFFERENCES
  return more > 0 ? [...found.slice(0, MAX_DIFFERENCES), `and ${more} more differences`] : found
}

type Fields = Readonly<Record<string, unknown>>

function* differ(at: string, expected: unknown, made: unknown): Generator<string> {
  if (Object.is(expected, made)) return
  if (Array.isArray(expected) && Array.isArray(made)) yield* differInLists(at, expected, made)
  else if (isFields(expected) && isFields(made)) yield* differInFields(at, expected, made)
  else if (typeof expected === 'string' && typeof made === 'string') yield* differInTexts(at, expected, made)
  else yield `${at || 'the document'}: expected ${shown(expected)}, got ${shown(made)}`
}

function* differInFields(at: string, expected: Fields, made: Fields): Generator<string> {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(made)])) {
    const field = at === '' ? name : `${at}.${name}`
    if (!Object.hasOwn(made, name)) yield `${field}: expected ${shown(expected[name])}, and it is missing`
    else if (!Object.hasOwn(expected, name)) yield `${field}: not expected: ${shown(made[name])}`
    else yield* differ(field, expected[name], made[name])
  }
}

function* differInLists(at: string, expected: readonly unknown[], made: readonly unknown[]): Generator<string> {
  const [before, after] = [byName(expected), byName(made)]
  for (const [name, value] of before) {
    if (after.has(name)) yield* differ(`${at}[${name}]`, value, after.get(name))
    else yield `${at}[${name}]: expected and missing: ${shown(value)}`
  }
  for (const [name, value] of after) if (!before.has(name)) yield `${at}[${name}]: not expected: ${shown(value)}`
  const common = [...before.keys()].filter((name) => after.has(name))
  const now = [...after.keys()].filter((name) => before.has(name))
  if (common.some((name, index) => now[index] !== name))
    yield `${at || 'the document'}: expected in the order ${common.join(', ')}, got ${now.join(', ')}`
}

/** By id, where each has one and no two have the same; else by place. */
function byName(list: readonly unknown[]): Map<string, unknown> {
  const ids = list.map(idOf)
  const isNamed = ids.every((id) => id !== null) && new Set(ids).size === list.length
  return new Map(list.map((value, index) => [isNamed ? String(ids[index]) : String(index), value]))
}

function idOf(value: unknown): string | null {
  if (!isFields(value)) return null
  const id = value['id'] ?? value['itemId'] ?? value['name']
  return typeof id === 'string' ? id : null
}

/** Of a text of many lines the first one that differs. */
function* differInTexts(at: string, expected: string, made: string): Generator<string> {
  const [before, after] = [expected.split('\n'), made.split('\n')]
  const line = before.findIndex((text, index) => text !== after[index])
  const isOneLine = before.length === 1 && after.length === 1
  const place = isOneLine ? at : `${at}, line ${(line === -1 ? before.length : line) + 1}`
  const [was, is] = line === -1 ? [undefined, after[before.length]] : [before[line], after[line]]
  yield `${place || 'the document'}: expected ${shown(was)}, got ${shown(is)}`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
