import type { Node } from 'web-tree-sitter'
import { isNodeTest } from '../../../../shared/testing/facts.ts'
import type { LanguageOperators } from '../operator.ts'
import { field, parts } from '../syntax.ts'
import { isLoad, isSilentCall, isSilentStatement } from './calls.ts'
import { conditionOf, statementsOf } from './syntax.ts'

const itself = (node: Node): readonly Node[] => [node]
const typeOnly = [
  'type_annotation',
  'type_arguments',
  'type_parameters',
  'type_alias_declaration',
  'interface_declaration',
  'ambient_declaration',
  'function_signature',
  'abstract_method_signature',
  'method_signature',
  'implements_clause',
  'extends_type_clause',
  'literal_type',
  'template_literal_type',
  'union_type',
  'object_type',
  'lookup_type',
  'generic_type',
  'conditional_type',
  'type_predicate_annotation',
  'asserts_annotation',
]

export const ecmascriptLeaves: LanguageOperators['leaves'] = {
  ...Object.fromEntries(typeOnly.map((kind) => [kind, itself])),
  import_statement: itself,
  import_alias: itself,
  decorator: itself,
  comment: itself,
  export_statement: (node) => (field(node, 'source') === null ? [] : [node]),
  expression_statement: (node) => (isDirective(node) || isSilentStatement(node) ? [node] : []),
  call_expression: (node) => (isSilentCall(node) || isLoad(node) ? [node] : []),
  if_statement: (node) => (isGuard(node) || isSwitchedOff(node) || onlySilent(node) ? [node] : choiceOfEquals(node)),
  ternary_expression: (node) => {
    const [condition, consequence, alternative] = parts(node)
    return condition !== undefined && consequence?.text === alternative?.text ? [condition] : []
  },
}

/** `'use strict'` */
function isDirective(statement: Node): boolean {
  const [only, more] = parts(statement)
  return only?.type === 'string' && more === undefined
}

/** Only where the file is the program itself: no test runs it. */
function isGuard(node: Node): boolean {
  return /\brequire\.main\b|\bimport\.meta\b/.test(conditionOf(node)?.text ?? '')
}

/** `if (false)` and `if (0 && x)` hold what somebody switched off by hand. */
function isSwitchedOff(node: Node): boolean {
  return /^\(\s*(0|false)\s*(\)$|&&)/.test(field(node, 'condition')?.text ?? '')
}

/** `if (verbose) console.log(x)`: whichever way it goes, nothing can be seen. */
function onlySilent(node: Node): boolean {
  const body = field(node, 'consequence')
  return field(node, 'alternative') === null && body !== null && statementsOf(body).every(isSilentStatement)
}

/** The condition of an `if` whose two branches are the same. */
function choiceOfEquals(node: Node): readonly Node[] {
  const condition = conditionOf(node)
  const otherwise = field(node, 'alternative')
  const body = otherwise === null ? undefined : parts(otherwise)[0]
  return condition !== null && body?.text === field(node, 'consequence')?.text ? [condition] : []
}

const mark = /\b(?:istanbul|c8|v8|node:coverage)\s+ignore\s+next(?:\s+(\d+))?/

/** Marks of istanbul, c8 and Node: the statement that begins on the next row, or as many rows as the mark says. */
export function ecmascriptExcludes(comment: Node): readonly number[] {
  const found = mark.exec(comment.text)
  if (found === null) return []
  const rows = Math.min(Number(found[1] ?? 1), MAX_ROWS)
  return Array.from({ length: rows }, (_, index) => comment.endPosition.row + 1 + index)
}

const MAX_ROWS = 10_000

/** Test files and files with declarations only. */
export function isLeftEcmascript(path: string): boolean {
  return /\.d\.[cm]?ts$/i.test(path) || isNodeTest(path)
}
