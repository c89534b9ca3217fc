import type { Node } from 'web-tree-sitter'
import type { Codemod, Edit, Match } from '../codemod.ts'
import { importStatements, soleImport } from './imports.ts'
import type { Names } from './names.ts'
import { isBound, namesOf } from './names.ts'
import { isTouched, keepsState } from './parameter-use.ts'
import { mayEvaluateAnnotations, postponesAnnotations } from './python-version.ts'
import type { PythonSource } from './source.ts'
import {
  holdsComment,
  isOnOneRow,
  isPythonModule,
  isSuppressed,
  lineEnding,
  matchOf,
  parts,
  readPython,
  replacing,
  rowStart,
  textAfter,
  textBefore,
} from './source.ts'

const containers = new Set(['list', 'dictionary', 'set', 'tuple', 'pair', 'parenthesized_expression', 'unary_operator'])
const constants = new Set(['string', 'integer', 'float', 'true', 'false', 'none'])
const makers = ['list', 'dict', 'set']
/** None is a member of the annotation itself, not of something inside its brackets. */
const allowsNone = /^["']?(?:(?:typing\.)?(?:Optional\[.*\]|Any)|object|None\s*\|.*|.*\|\s*None)["']?$/
/** Decorators that leave the signature alone; others may show it, cache by it or build an interface from it. */
const transparent =
  /^@(?:staticmethod|classmethod|(?:abc\.)?abstractmethod|(?:contextlib\.)?contextmanager|(?:typing\.)?override)$/

/**
 * flake8-bugbear B006. Only parameters that the function changes, keeps or gives away: a default that is merely read
 * is harmless. What looks like memory on purpose (a cache) stays.
 */
export const mutableDefault: Codemod = {
  id: 'py-mutable-default',
  title: 'make mutable default arguments fresh on each call',
  why: 'A default is made once, when the function is defined: a list or dict that is changed there leaks from call to call.',
  action: 'refactor',
  appliesTo: isPythonModule,
  value: 5,
  risk: 'medium',
  confidence: 0.88,
  group: 'file',
  async detect(file, tools) {
    const source = await readPython(file, tools, /=\s*(?:\[|\{|list\(|dict\(|set\()/)
    if (source === null) return []
    const names = namesOf(source)
    return source.root.descendantsOfType('function_definition').flatMap((node) => freshDefaults(source, names, node))
  },
}

interface Parameter {
  name: string
  value: Node
  /** Null where it has no annotation. */
  annotation: Node | null
}

function freshDefaults(source: PythonSource, names: Names, definition: Node): Match[] {
  const parameters = definition.childForFieldName('parameters')
  const body = definition.childForFieldName('body')
  if (parameters === null || body === null || !isPlain(definition) || isSuppressed(source, parameters)) return []
  const place = guardPlace(source, definition, body)
  if (place === null) return []
  const found = parts(parameters).flatMap((node) => mutableParameter(names, node) ?? [])
  const fit = found.filter((parameter) => isTouched(body, parameter.name) && !keepsState(body, parameter))
  const edits = fit.map((parameter) => signatureEdits(source, parameter))
  const sound = fit.filter((_, at) => edits[at] !== null)
  if (sound.length === 0) return []
  const eol = lineEnding(source)
  const guards = sound.map(
    ({ name, value }) =>
      `${place.indent}if ${name} is None:${eol}${place.indent}${place.unit}${name} = ${value.text}${eol}`,
  )
  const list = sound.map(({ name }) => `\`${name}\``).join(', ')
  return [
    matchOf(parameters, `the default of ${list} is shared by all calls`, [
      ...edits.flatMap((edit) => edit ?? []),
      { start: place.at, end: place.at, text: guards.join('') },
    ]),
  ]
}

function isPlain(definition: Node): boolean {
  const owner = definition.parent
  if (owner?.type !== 'decorated_definition') return true
  return owner.namedChildren
    .filter((child) => child.type === 'decorator')
    .every((decorator) => transparent.test(decorator.text.trim()))
}

function mutableParameter(names: Names, node: Node): Parameter | null {
  if (node.type !== 'default_parameter' && node.type !== 'typed_default_parameter') return null
  const name = node.childForFieldName('name')
  const value = node.childForFieldName('value')
  if (name?.type !== 'identifier' || value === null || !isOnOneRow(node) || holdsComment(node)) return null
  if (!isMutable(value) || (value.type === 'call' && makers.some((maker) => isBound(names, maker)))) return null
  return { name: name.text, value, annotation: node.childForFieldName('type') }
}

/** A literal of constants, or `list()`, `dict()`, `set()`: it gives the same wherever it is evaluated. */
function isMutable(value: Node): boolean {
  if (value.type === 'call') return /^(?:list|dict|set)\(\s*\)$/.test(value.text)
  return ['list', 'dictionary', 'set'].includes(value.type) && isConstant(value)
}

function isConstant(node: Node): boolean {
  if (node.type === 'string') return node.descendantsOfType('interpolation').length === 0
  return constants.has(node.type) || (containers.has(node.type) && node.namedChildren.every(isConstant))
}

/** None is not a list: a type checker wants the annotation to say so. Null where it cannot be said. */
function signatureEdits(source: PythonSource, { value, annotation }: Parameter): Edit[] | null {
  const fresh = replacing(value, 'None')
  if (annotation === null || allowsNone.test(annotation.text)) return [fresh]
  if (soleImport(importStatements(source), { module: 'typing', name: 'Optional' }) !== null) {
    return [replacing(annotation, `Optional[${annotation.text}]`), fresh]
  }
  const postponed = postponesAnnotations(source.root) && !mayEvaluateAnnotations(source)
  if (!postponed || annotation.descendantsOfType('string').length > 0) return null
  return [replacing(annotation, `${annotation.text} | None`), fresh]
}

/** Where the guards go: the row after the header, or after the docstring. Null where the body shares a row with them. */
function guardPlace(
  source: PythonSource,
  definition: Node,
  body: Node,
): { at: number; indent: string; unit: string } | null {
  const statements = parts(body)
  const [first] = statements
  if (first === undefined) return null
  const indent = textBefore(source, first)
  const outer = textBefore(source, definition).match(/^\s*/)?.[0] ?? ''
  if (indent.trim() !== '' || !indent.startsWith(outer) || indent === outer) return null
  const documented = first.type === 'expression_statement' && first.namedChildren[0]?.type === 'string'
  if (documented && statements.length === 1) return null
  const colon = definition.children.findLast((child) => child.type === ':')
  const before = documented ? first : colon
  if (before === undefined || !/^\s*(?:#.*)?$/.test(textAfter(source, before))) return null
  const at = rowStart(source, before.endPosition.row + 1)
  // A type comment of a function is one only directly below its header (PEP 484).
  if (/^\s*#\s*type\s*:/.test(source.text.slice(at, at + 200))) return null
  return { at, indent, unit: indent.slice(outer.length) }
}
