import type { Template } from '@huggingface/jinja'
import { z } from 'zod'
import { contents, quoted } from './variables.ts'

// Jinja renders what is not there as nothing, and gives templates calls, filters, globals and macros. Ours are made of
// text, values, loops and conditions on values: everything else is a fault, and so is every name that is no variable.

type Program = Template['parsed']
interface Node {
  readonly type: string
}
interface Named extends Node {
  readonly value: string
}
interface Member extends Node {
  readonly object: Node
  readonly property: Node
  readonly computed: boolean
}
interface Loop extends Node {
  readonly loopvar: Node
  readonly iterable: Node
  readonly body: readonly Node[]
  readonly defaultBlock: readonly Node[]
}
interface Condition extends Node {
  readonly test: Node
  readonly body: readonly Node[]
  readonly alternate: readonly Node[]
}

interface Scope {
  readonly variables: Readonly<Record<string, z.ZodType>>
  /** Between `data_begins` and `data_ends`. */
  readonly inData: boolean
}

/** What is wrong with a template, for a sentence that names it. */
export class TemplateFault extends Error {}

const reserved: ReadonlySet<string> = new Set(['data_begins', 'data_ends', 'loop'])
const loopVariable = z.strictObject({ index: z.number(), first: z.boolean(), last: z.boolean() })

/**
 * Holds a part of a template against what it may read.
 * @throws TemplateFault for anything but a variable of `schema`, and for text of the target outside of data
 */
export function checkTemplate(program: Program, schema: z.ZodObject): void {
  checkBody(program.body, { variables: schema.shape, inData: false })
}

function checkBody(body: readonly Node[], scope: Scope): void {
  let inData = scope.inData
  for (const node of body) {
    const fence = node.type === 'Identifier' ? (node as Named).value : null
    if (fence === 'data_begins' || fence === 'data_ends') {
      if (inData === (fence === 'data_begins')) throw new TemplateFault(`${fence} stands where data has not changed`)
      inData = !inData
    } else {
      checkStatement(node, { ...scope, inData })
    }
  }
  if (inData !== scope.inData) throw new TemplateFault('data_begins and data_ends do not pair up inside a block')
}

function checkStatement(node: Node, scope: Scope): void {
  if (node.type === 'StringLiteral' || node.type === 'Comment') return
  if (node.type === 'For') return checkLoop(node as Loop, scope)
  if (node.type === 'If') return checkCondition(node as Condition, scope)
  const schema = resolve(node, scope)
  const isTarget = schema === contents || schema === quoted
  if (isTarget && !scope.inData) throw new TemplateFault(`${nameOf(node)} stands outside of data`)
  const isScalar = schema instanceof z.ZodString || schema instanceof z.ZodNumber
  if (!isScalar) throw new TemplateFault(`${nameOf(node)} is no text and no number`)
}

function checkLoop({ loopvar, iterable, body, defaultBlock }: Loop, scope: Scope): void {
  const list = resolve(iterable, scope)
  if (!(list instanceof z.ZodArray)) throw new TemplateFault(`${nameOf(iterable)} is no list`)
  const bound = bind(loopvar, list.element as z.ZodType)
  const taken = Object.keys(bound).find((name) => reserved.has(name) || own(scope.variables, name) !== undefined)
  if (taken !== undefined) throw new TemplateFault(`a loop gives ${taken} another meaning`)
  checkBody(body, { ...scope, variables: { ...scope.variables, ...bound, loop: loopVariable } })
  checkBody(defaultBlock, scope)
}

function bind(loopvar: Node, element: z.ZodType): Record<string, z.ZodType> {
  if (loopvar.type === 'Identifier') return { [(loopvar as Named).value]: element }
  const names = (loopvar as unknown as { value: readonly Named[] }).value
  const parts = element instanceof z.ZodTuple ? (element.def.items as z.ZodType[]) : []
  if (parts.length !== names.length) throw new TemplateFault(`a loop takes ${names.length} names from something else`)
  return Object.fromEntries(names.map((name, index) => [name.value, parts[index] as z.ZodType]))
}

function checkCondition({ test, body, alternate }: Condition, scope: Scope): void {
  resolve(test, scope)
  checkBody(body, scope)
  checkBody(alternate, scope)
}

/** What a name stands for; through null, as Jinja shows null as nothing. */
function resolve(node: Node, scope: Scope): z.ZodType {
  const found = lookUp(node, scope)
  if (found === undefined) throw new TemplateFault(`${nameOf(node)} is none of its variables`)
  return found instanceof z.ZodNullable ? (found.unwrap() as z.ZodType) : found
}

function lookUp(node: Node, scope: Scope): z.ZodType | undefined {
  if (node.type === 'Identifier') return own(scope.variables, (node as Named).value)
  const { object, property, computed } = node as Member
  if (node.type !== 'MemberExpression' || computed || property.type !== 'Identifier') {
    throw new TemplateFault(`it has a ${node.type}, and may have values, loops and conditions on values only`)
  }
  const whole = resolve(object, scope)
  return whole instanceof z.ZodObject ? own(whole.shape, (property as Named).value) : undefined
}

function own(record: Readonly<Record<string, unknown>>, name: string): z.ZodType | undefined {
  return Object.hasOwn(record, name) ? (record[name] as z.ZodType) : undefined
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return (node as Named).value
  if (node.type !== 'MemberExpression') return `a ${node.type}`
  return `${nameOf((node as Member).object)}.${nameOf((node as Member).property)}`
}
