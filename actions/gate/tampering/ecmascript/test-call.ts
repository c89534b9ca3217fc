import { product } from '../cases.ts'
import type { TamperingCode } from '../../../shared/sarif/tampering-rules.ts'
import type { Case, Mark, Tokens } from '../facts.ts'
import { lookUp } from '../lookup.ts'
import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf } from '../syntax.ts'
import { foldedString, tokensOf } from '../tokens.ts'
import { constantOf, propertyOf, truthOf, weightOf } from './constants.ts'
import { isFunction, memberName, type Names } from './names.ts'
import { parametersOf, rowsOf } from './tables.ts'
import { hookFunctions, modifiers, testFunctions, type TestFunction } from './vocabulary.ts'

/** A call that defines a test, a group of tests, or what runs around them. */
export interface TestCall {
  kind: 'test' | 'group' | 'hook'
  title: string
  /** What it runs; null for a test that is only announced. */
  run: Syntax | null
  marks: Omit<Mark, 'path'>[]
  cases: Case[]
}

interface Step {
  name: string
  arguments: Syntax | null
}

/** What a call defines; null where it defines nothing. `contexts`: names by which a test knows its own context. */
export function testCall(node: Syntax, names: Names, contexts: ReadonlySet<string>): TestCall | null {
  const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null
  const steps = callee === null ? null : stepsOf(callee, names)
  const args = partsOf(fieldOf(node, 'arguments'))
  const [root, ...more] = steps ?? []
  if (root === undefined) return null
  if (hookFunctions.has(root.name) && more.length === 0) return hook(root.name, args, names)
  const subtest = contexts.has(root.name) && (more[0]?.name === 'test' || more[0]?.name === 'it')
  const row = subtest ? testFunctions['test'] : lookUp(testFunctions, root.name)
  const rest = subtest ? more.slice(1) : more
  if (row === undefined || !rest.every(({ name }) => Object.hasOwn(modifiers, name) || name === 'if')) return null
  const run = args.map((argument) => names.value(argument)).findLast(isFunction) ?? namedRun(args.at(-1), names)
  const [first] = args
  const announced = rest.some(({ name }) => name === 'todo' || name === 'skip' || name === 'fixme') || row.mark !== null
  if (run === null && !(announced && first !== undefined && foldedString(first) !== null)) return null
  return {
    kind: row.group || rest.some(({ name }) => name === 'describe') ? 'group' : 'test',
    title: titleOf(first),
    run,
    marks: [...marksOf(node, row, rest), ...optionMarks(args)],
    cases: casesOf(rest, run, names),
  }
}

function hook(name: string, args: readonly Syntax[], names: Names): TestCall | null {
  const run = args.map((argument) => names.value(argument)).find(isFunction) ?? null
  return run === null ? null : { kind: 'hook', title: name, run, marks: [], cases: [] }
}

/** `it('x', checkIt)`: a function of the file. */
function namedRun(last: Syntax | undefined, names: Names): Syntax | null {
  return last?.kind === 'identifier' ? (names.functions.get(textOf(last)) ?? null) : null
}

function titleOf(first: Syntax | undefined): string {
  if (first === undefined || isFunction(first)) return ''
  return foldedString(first) ?? tokensOf(first).join(' ')
}

/** `it.skip.each(table)` as its names from left to right, each with what it is called with; null for other things. */
function stepsOf(wrapped: Syntax, names: Names): Step[] | null {
  const node = bare(wrapped)
  if (node.kind === 'call_expression') {
    const inner = fieldOf(node, 'function')
    const steps = inner === null ? null : stepsOf(inner, names)
    const last = steps?.pop()
    if (steps === null || last === undefined) return null
    // `it.skip.bind(it)` and `it.extend(…)` give what they were called on.
    return last.name === 'bind' || last.name === 'extend'
      ? steps
      : [...steps, { name: last.name, arguments: fieldOf(node, 'arguments') }]
  }
  if (node.kind === 'member_expression' || node.kind === 'subscript_expression') {
    const object = fieldOf(node, 'object')
    const name = memberName(node)
    const steps = object === null ? null : stepsOf(object, names)
    const whole = names.resolve(node)
    if (steps === null || name === null) return whole === null ? null : plain(whole)
    return whole !== null && !whole.includes('.') ? plain(whole) : [...steps, { name, arguments: null }]
  }
  return node.kind === 'identifier' || node.kind === 'this' ? identifier(node, names) : null
}

function plain(qualified: string): Step[] {
  return qualified.split('.').map((name) => ({ name, arguments: null }))
}

/** Also `const check = condition ? it : it.skip`, and `const check = it.skip.each(table)`. */
function identifier(node: Syntax, names: Names): Step[] | null {
  const value = names.value(node)
  if (value.kind === 'ternary_expression') return eitherOf(value, names)
  if (value.kind === 'call_expression') {
    const steps = stepsOf(value, names)
    if (steps !== null && steps.some(({ name }) => Object.hasOwn(modifiers, name))) return steps
  }
  const qualified = names.resolve(node)
  return qualified === null ? null : plain(qualified)
}

function eitherOf(value: Syntax, names: Names): Step[] | null {
  const [condition, yes, no] = ['condition', 'consequence', 'alternative'].map((field) => fieldOf(value, field))
  const branches = [yes, no].map((branch) => (branch === null || branch === undefined ? null : stepsOf(branch, names)))
  const [first, second] = branches
  if (first === null || second === null || first === undefined || second === undefined) return null
  const skipping = branches.some((steps) => steps?.some(({ name }) => name === 'skip' || name === 'todo') === true)
  const root = first.slice(0, 1)
  return skipping && condition !== null && condition !== undefined
    ? [...root, { name: 'skipIf', arguments: { ...condition, children: [condition] } }]
    : root
}

function marksOf(node: Syntax, row: TestFunction, steps: readonly Step[]): Omit<Mark, 'path'>[] {
  const callee = fieldOf(node, 'function') ?? node
  const found: Omit<Mark, 'path'>[] = []
  if (row.mark !== null) found.push(mark(row.mark, callee))
  for (const { name, arguments: given } of steps) {
    const code = lookUp(modifiers, name) ?? null
    if (code === null) continue
    const [condition] = name === 'skipIf' || name === 'runIf' ? partsOf(given) : []
    const weight = condition === undefined ? 3 : conditional(name, condition)
    if (weight !== 0) found.push(mark(code, callee, { weight }))
  }
  return found
}

function conditional(name: string, condition: Syntax): 0 | 1 | 2 | 3 {
  const weight = weightOf(condition)
  if (name === 'skipIf') return weight
  return weight === 3 ? 0 : weight === 0 ? 3 : weight
}

function mark(
  code: TamperingCode,
  node: Syntax,
  { weight = 3, key = code }: { weight?: 1 | 2 | 3; key?: string } = {},
): Omit<Mark, 'path'> {
  return { code, key, text: textOf(node), line: node.line, weight, why: null, target: null }
}

const options: Readonly<Record<string, TamperingCode>> = {
  skip: 'test-skipped',
  todo: 'test-expected-failure',
  only: 'test-only',
  fails: 'test-expected-failure',
  retry: 'retry-added',
  retries: 'retry-added',
  repeats: 'retry-added',
  timeout: 'sleep-added',
}

/** `{ skip: true }` of node:test and Vitest; a number at the end is a timeout. */
function optionMarks(args: readonly Syntax[]): Omit<Mark, 'path'>[] {
  const found: Omit<Mark, 'path'>[] = []
  for (const object of args.filter(({ kind }) => kind === 'object')) {
    for (const [name, code] of Object.entries(options)) {
      const value = propertyOf(object, name)
      if (value === null || truthOf(value) === false) continue
      const measured = code === 'retry-added' || code === 'sleep-added'
      found.push(
        mark(code, value.parent ?? value, {
          weight: truthOf(value) === true ? 3 : 2,
          key: measured ? `${code}:${tokensOf(value).join(' ')}` : code,
        }),
      )
    }
  }
  const last = args.at(-1)
  if (last !== undefined && args.length > 2 && typeof constantOf(last) === 'number')
    found.push(mark('sleep-added', last, { key: `timeout:${textOf(last)}` }))
  return found
}

function casesOf(steps: readonly Step[], run: Syntax | null, names: Names): Case[] {
  let cases: Case[] = []
  for (const { name, arguments: given } of steps) {
    if ((name !== 'each' && name !== 'for') || given === null || run === null) continue
    const [table] = partsOf(given)
    const rows =
      given.kind === 'template_string'
        ? templateRows(given)
        : table === undefined
          ? []
          : rowsOf(parametersOf(run), names.value(table), { spread: name === 'each' })
    cases = product(cases, rows)
  }
  return cases
}

/** The table of `it.each` written as a template: names in the first line, a value in each hole. */
function templateRows(template: Syntax): Case[] {
  const [header] = textOf(template)
    .slice(1)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const titles = (header ?? '').split('|').map((title) => title.trim())
  const values = partsOf(template)
    .filter(({ kind }) => kind === 'template_substitution')
    .map((hole) => partsOf(hole)[0])
  const rows: [string, Tokens][][] = []
  for (const [index, value] of values.entries()) {
    if (index % titles.length === 0) rows.push([])
    if (value !== undefined) rows.at(-1)?.push([titles[index % titles.length] ?? '', tokensOf(value)])
  }
  return rows.map((row) => new Map(row))
}
