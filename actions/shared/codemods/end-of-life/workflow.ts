import { isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair, type Scalar, type YAMLSeq } from 'yaml'
import type { Match } from '../codemod.ts'
import { listChoice, pinChoice, toMatch } from './declaration.ts'
import { dropItems } from './list-edits.ts'
import { endedPin, raisedPin } from './pins.ts'
import type { RuntimeName, Upgrade } from './releases.ts'

const MATRIX_KEY: Readonly<Record<RuntimeName, RegExp>> = {
  node: /^node(?:js)?(?:[-_]?versions?)?$/i,
  python: /^py(?:thon)?(?:[-_]?versions?)?$/i,
}
const INPUT_KEY: Readonly<Record<RuntimeName, string>> = { node: 'node-version', python: 'python-version' }

/**
 * Versions in a GitHub workflow or composite action: the lists of `strategy.matrix` and the scalars given to `setup-node`
 * and `setup-python`. Ended entries of a list go, the target of pins comes where none would be left; `include`, `exclude`,
 * expressions and block scalars are left alone. Places come from the parsed document, so comments and layout stay.
 */
export function inWorkflow(text: string, upgrade: Upgrade): Match[] {
  const document = parseDocument(text, { keepSourceTokens: false })
  if (document.errors.length > 0) return []
  const matches: Match[] = []
  visit(document, {
    Pair: (_, pair, ancestors) => {
      const place = placeOf(pair, ancestors, upgrade.runtime)
      if (place === 'matrix' && isSeq(pair.value)) matches.push(...inList(text, pair.value, upgrade))
      if (place === 'input' && isScalar(pair.value)) matches.push(...inScalar(text, pair.value, upgrade))
    },
  })
  return matches
}

type Ancestors = readonly unknown[]

function placeOf(pair: Pair, ancestors: Ancestors, runtime: RuntimeName): 'matrix' | 'input' | null {
  const parent = keyOf(ancestors.at(-2))
  const key = keyOf(pair)
  if (parent === 'matrix' && MATRIX_KEY[runtime].test(key)) return 'matrix'
  return parent === 'with' && key === INPUT_KEY[runtime] && usesSetup(ancestors.at(-3), runtime) ? 'input' : null
}

function keyOf(pair: unknown): string {
  const key = (pair as Pair | undefined)?.key
  return isScalar(key) ? String(key.value) : ''
}

function usesSetup(step: unknown, runtime: RuntimeName): boolean {
  return isMap(step) && String(step.get('uses')).includes(`setup-${runtime}`)
}

function inList(text: string, list: YAMLSeq, upgrade: Upgrade): Match[] {
  const items = (list.items as Node[]).map((item) => {
    const [start = 0, end = 0] = item.range ?? []
    const pin = isScalar(item) && isWritten(item) ? sourceOf(text, item) : ''
    const line = endedPin(upgrade, pin)
    return { start, end, pin, line, drop: line !== null }
  })
  const [first] = items.filter((item) => item.drop)
  const last = items.at(-1)
  if (first === undefined || first.line === null || last === undefined) return []
  const all = items.every((item) => item.drop)
  const raised = raisedPin(upgrade, last.drop ? last.pin : first.pin)
  if (all && raised === null) return []
  const edits = dropItems(text, items, quotedLike(text.slice(last.start, last.end), raised ?? ''))
  if (edits === null) return []
  const outcome = all ? `replaced by ${raised}` : 'taken out of the matrix'
  const choice = listChoice(upgrade, all)
  return [toMatch(text, upgrade, { where: 'the matrix', line: first.line, edits, outcome, choice })]
}

function inScalar(text: string, scalar: Scalar, upgrade: Upgrade): Match[] {
  const pin = isWritten(scalar) ? sourceOf(text, scalar) : ''
  const line = endedPin(upgrade, pin)
  const raised = line === null ? null : raisedPin(upgrade, pin)
  const [start, end] = scalar.range ?? []
  if (line === null || raised === null || start === undefined || end === undefined) return []
  const edits = [{ start, end, text: quotedLike(text.slice(start, end), raised) }]
  const [where, outcome, choice] = [INPUT_KEY[upgrade.runtime], `moved to ${raised}`, pinChoice(upgrade)]
  return [toMatch(text, upgrade, { where, line, edits, outcome, choice })]
}

/** A scalar that stands there as it is: no block, no alias, no anchor or tag that speaks of it elsewhere. */
function isWritten(scalar: Scalar): boolean {
  const plain = scalar.type === 'PLAIN' || scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE'
  return plain && scalar.anchor === undefined && scalar.tag === undefined
}

/** As it was written: unquoted 3.10 is the number 3.1 to YAML, and never what its author meant. */
function sourceOf(text: string, scalar: Scalar): string {
  const [start = 0, end = 0] = scalar.range ?? []
  return text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2')
}

/** In the quotation marks of the old text. Without any, a number that ends in 0 gets some, or YAML would cut it. */
function quotedLike(old: string, version: string): string {
  const quote = /^["']/.exec(old)?.[0] ?? (/^\d+\.\d*0$/.test(version) ? "'" : '')
  return `${quote}${version}${quote}`
}
