import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString } from '../tokens.ts'
import { hookFunctions, testFunctions } from './vocabulary.ts'

/** What the names of a module stand for. */
export interface Names {
  /** `it.skip` for whatever an alias, an import or a computed member makes of it; null for what is no name. */
  resolve(node: Syntax): string | null
  /** What a name is bound to, followed from name to name; the node itself where it is no such name. */
  value(node: Syntax): Syntax
  /** The modules that names are imported from, by name; what runs tests is left out. */
  imports: ReadonlyMap<string, string>
  /** Functions that the file defines, by name: their declaration, or the function that the name is bound to. */
  functions: ReadonlyMap<string, Syntax>
}

interface Bound {
  node: Syntax
  /** The member that destructuring took. */
  member: string | null
}

interface LookUp {
  imported: Map<string, string>
  bound: Map<string, Bound>
}

/** Modules whose exports we know by their own names. */
const known: Readonly<Record<string, string>> = {
  vitest: '',
  '@jest/globals': '',
  'node:test': '',
  test: '',
  'bun:test': '',
  mocha: '',
  '@playwright/test': '',
  chai: '',
  ava: '',
  assert: 'assert',
  'node:assert': 'assert',
  'assert/strict': 'assert.strict',
  'node:assert/strict': 'assert.strict',
  sinon: 'sinon',
  process: 'process',
  'node:process': 'process',
  fs: 'fs',
  'node:fs': 'fs',
  'fs/promises': 'fs',
  'node:fs/promises': 'fs',
  'timers/promises': 'timers/promises',
  'node:timers/promises': 'timers/promises',
}

const MAX_STEPS = 12
const functionKinds = new Set(['arrow_function', 'function_expression', 'generator_function'])

/** A function without a declaration of its own: what a callback mostly is. */
export function isFunction(node: Syntax | null | undefined): boolean {
  return node !== null && node !== undefined && functionKinds.has(node.kind)
}

export function ecmascriptNames(root: Syntax): Names {
  const lookUp: LookUp = { imported: new Map(), bound: new Map() }
  const functions = new Map<string, Syntax>()
  for (const node of walk(root)) {
    if (node.kind === 'import_statement') importsOf(node, lookUp)
    if (node.kind === 'variable_declarator') bind(fieldOf(node, 'name'), fieldOf(node, 'value'), { lookUp, functions })
    const name = fieldOf(node, 'name')
    if (/^(generator_)?function_declaration$/.test(node.kind) && name !== null) functions.set(textOf(name), node)
  }
  return {
    resolve: (node) => resolved(node, lookUp, MAX_STEPS),
    value: (node) => followed(node, lookUp),
    imports: new Map([...lookUp.imported].flatMap(([name, whole]) => modulePart(name, whole))),
    functions,
  }
}

function modulePart(name: string, qualified: string): [string, string][] {
  const at = qualified.indexOf('#')
  return at < 0 ? [] : [[name, qualified.slice(0, at)]]
}

interface Tables {
  lookUp: LookUp
  functions: Map<string, Syntax>
}

function bind(name: Syntax | null, value: Syntax | null, { lookUp, functions }: Tables): void {
  if (name === null || value === null) return
  if (name.kind === 'identifier') {
    lookUp.bound.set(textOf(name), { node: value, member: null })
    if (isFunction(bare(value))) functions.set(textOf(name), bare(value))
  }
  if (name.kind !== 'object_pattern') return
  for (const part of partsOf(name)) {
    if (part.kind === 'shorthand_property_identifier_pattern')
      lookUp.bound.set(textOf(part), { node: value, member: textOf(part) })
    const [key, target] = [fieldOf(part, 'key'), fieldOf(part, 'value')]
    if (key !== null && target?.kind === 'identifier') {
      lookUp.bound.set(textOf(target), { node: value, member: foldedString(key) ?? textOf(key) })
    }
  }
}

function importsOf(node: Syntax, { imported }: LookUp): void {
  const module = foldedString(fieldOf(node, 'source') ?? node)
  if (module === null) return
  for (const part of walk(node)) {
    if (part.kind === 'import_specifier') {
      const name = textOf(fieldOf(part, 'name') ?? part)
      imported.set(textOf(fieldOf(part, 'alias') ?? fieldOf(part, 'name') ?? part), exported(module, name))
    }
    if (part.kind === 'namespace_import') imported.set(textOf(partsOf(part)[0] ?? part), exported(module, null))
    if (part.kind === 'identifier' && part.parent?.kind === 'import_clause')
      imported.set(textOf(part), exported(module, 'default', textOf(part)))
  }
}

const likely = new Set([...Object.keys(testFunctions), ...hookFunctions, 'expect', 'assert', 'sinon', 'jest', 'vi'])

/** The qualified name of an export; `null`: of the module as a whole. */
function exported(module: string, name: string | null, local: string | null = null): string {
  const prefix = Object.hasOwn(known, module) ? known[module] : undefined
  if (prefix === '') {
    if (name === null) return ''
    return name === 'default' ? 'test' : name
  }
  if (prefix !== undefined)
    return name === null || name === 'default' || (name === 'assert' && prefix === 'assert')
      ? prefix
      : `${prefix}.${name}`
  // Fixtures of the project that wrap a runner keep its names.
  const own = name === 'default' ? local : name
  return own !== null && likely.has(own) ? own : `${module}#${name ?? '*'}`
}

function followed(node: Syntax, { bound }: LookUp): Syntax {
  let value = bare(node)
  for (let step = 0; step < MAX_STEPS && value.kind === 'identifier'; step++) {
    const next = bound.get(textOf(value))
    if (next === undefined || next.member !== null) break
    value = bare(next.node)
  }
  return value
}

function resolved(wrapped: Syntax, lookUp: LookUp, steps: number): string | null {
  const node = bare(wrapped)
  if (steps === 0) return null
  if (node.kind === 'this') return 'this'
  if (node.kind === 'identifier') return identifier(textOf(node), lookUp, steps)
  if (node.kind === 'member_expression' || node.kind === 'subscript_expression') {
    const object = fieldOf(node, 'object')
    const member = memberName(node)
    return object === null || member === null ? null : joined(resolved(object, lookUp, steps - 1), member)
  }
  return node.kind === 'call_expression' ? called(node, lookUp, steps) : null
}

/** The name of the member that an expression takes, also where it is computed from strings. */
export function memberName(node: Syntax): string | null {
  const property = fieldOf(node, 'property')
  if (property !== null) return textOf(property)
  const index = fieldOf(node, 'index')
  return index === null ? null : foldedString(index)
}

function joined(owner: string | null, member: string): string | null {
  if (owner === null) return null
  if (owner === '' || owner === 'globalThis' || owner === 'global' || owner === 'window')
    return member === 'default' ? 'test' : member
  if (owner === 'assert' && member === 'strict') return 'assert.strict'
  // `require('node:test').test`, and the function itself as a member of itself.
  if (owner === 'test' && (member === 'test' || member === 'it' || member === 'default'))
    return member === 'it' ? 'it' : 'test'
  return `${owner}.${member}`
}

function identifier(name: string, lookUp: LookUp, steps: number): string {
  const imported = lookUp.imported.get(name)
  if (imported !== undefined) return imported
  const bound = lookUp.bound.get(name)
  if (bound === undefined || isFunction(bare(bound.node))) return name
  const owner = resolved(bound.node, lookUp, steps - 1)
  if (owner === null) return name
  return bound.member === null ? owner : (joined(owner, bound.member) ?? name)
}

function called(node: Syntax, lookUp: LookUp, steps: number): string | null {
  const callee = fieldOf(node, 'function')
  const [first] = partsOf(fieldOf(node, 'arguments'))
  if (callee === null) return null
  if (textOf(callee) === 'require' && first !== undefined) {
    const module = foldedString(first)
    return module === null ? null : module === 'node:test' || module === 'ava' ? 'test' : exported(module, null)
  }
  const method = callee.kind === 'member_expression' ? memberName(callee) : null
  const object = fieldOf(callee, 'object')
  return (method === 'extend' || method === 'bind') && object !== null ? resolved(object, lookUp, steps - 1) : null
}
