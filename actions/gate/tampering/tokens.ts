import type { Syntax } from './syntax.ts'
import { bare, fieldOf, partsOf, textOf } from './syntax.ts'

/** Types say nothing about what runs, and punctuation that a formatter adds or drops says nothing at all. */
const silent = new Set(['type_annotation', 'type_arguments', 'type_parameters', 'type', ';', 'line_continuation'])
const closers = new Set([')', ']', '}'])
const strings = new Set(['string', 'concatenated_string'])

/**
 * What a piece of code says, token by token, the same for every way to lay it out: no comments, redundant brackets,
 * trailing commas, semicolons and types; strings with one kind of quotes.
 */
export function tokensOf(node: Syntax): string[] {
  const tokens: string[] = []
  collect(node, tokens)
  return tokens
}

function collect(wrapped: Syntax, tokens: string[]): void {
  const node = bare(wrapped)
  if (silent.has(node.kind) && (node.kind !== 'type' || node.named)) return
  const whole = wholeToken(node)
  if (whole !== null) tokens.push(whole)
  else if (node.children.length === 0) push(textOf(node), tokens)
  else if (node.kind === 'arrow_function') arrow(node, tokens)
  else if (node.kind === 'string') interpolated(node, tokens)
  else for (const child of node.children) collect(child, tokens)
}

/** Strings, templates and the keys of objects, each as one token. */
function wholeToken(node: Syntax): string | null {
  if (node.kind === 'template_string') return newlines(textOf(node))
  const string = strings.has(node.kind) ? stringOf(node) : null
  if (string !== null) return JSON.stringify(newlines(string))
  if (/^(integer|float|number)$/.test(node.kind)) return textOf(node).toLowerCase().replace(/^\./, '0.')
  // `{ 'a': 1 }` and `{ a: 1 }` are one thing.
  return node.kind === 'property_identifier' && node.field === 'key' ? JSON.stringify(textOf(node)) : null
}

/** A string with holes: its pieces as strings, what stands in the holes as code. */
function interpolated(node: Syntax, tokens: string[]): void {
  const prefix = prefixOf(node)
  tokens.push(`${prefix}f`)
  for (const child of node.children) {
    if (child.kind === 'interpolation') collect(child, tokens)
    else if (child.kind === 'string_content') tokens.push(JSON.stringify(newlines(unescaped(textOf(child), prefix))))
  }
}

/** `b`, `r` or both of a string of Python, in one order. */
function prefixOf(node: Syntax): string {
  const [start] = node.children
  const letters = start?.kind === 'string_start' ? textOf(start).toLowerCase().replaceAll(/[^br]/g, '') : ''
  return [...new Set(letters.split(''))].sort().join('')
}

/** Which quotes have to be escaped depends on which ones stand around. */
function unescaped(text: string, prefix: string): string {
  if (prefix.includes('r')) return text
  return text.replaceAll(/\\(\\|['"])/g, (pair: string, second: string) => (second === '\\' ? pair : second))
}

/** Both languages take every line end in a string for the same. */
function newlines(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function push(token: string, tokens: string[]): void {
  if (token === '') return
  if (closers.has(token) && tokens.at(-1) === ',') tokens.pop()
  tokens.push(token)
}

/** `x => 1` and `(x) => 1` are one thing. */
function arrow(node: Syntax, tokens: string[]): void {
  for (const child of node.children) {
    if (child.field !== 'parameter') collect(child, tokens)
    else tokens.push('(', textOf(child), ')')
  }
}

/** The value of a string that is written down as it is; null for one with holes in it. Escapes stay as written. */
function stringOf(node: Syntax): string | null {
  if (node.kind === 'concatenated_string') {
    const pieces = partsOf(node).map(stringOf)
    return pieces.includes(null) ? null : pieces.join('')
  }
  if (node.kind === 'template_string') {
    return partsOf(node).some(({ kind }) => kind === 'template_substitution') ? null : textOf(node).slice(1, -1)
  }
  if (node.kind !== 'string') return null
  const [start] = node.children
  if (start?.kind !== 'string_start') return unescaped(textOf(node).slice(1, -1), '')
  if (partsOf(node).some(({ kind }) => kind === 'interpolation')) return null
  const prefix = prefixOf(node)
  return prefix + unescaped(node.source.slice(start.end, (node.children.at(-1) ?? start).start), prefix)
}

/** A string known without running anything, also where it is put together from pieces. */
export function foldedString(wrapped: Syntax): string | null {
  const node = bare(wrapped)
  const string = stringOf(node)
  if (string !== null) return string
  if (node.kind === 'binary_operator' || node.kind === 'binary_expression') return sum(node)
  if (node.kind === 'call' || node.kind === 'call_expression') return joined(node)
  return null
}

function sum(node: Syntax): string | null {
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  const plus = node.children.some(({ kind }) => kind === '+')
  if (!plus || left === null || right === null) return null
  const pieces = [foldedString(left), foldedString(right)]
  return pieces.includes(null) ? null : pieces.join('')
}

/** `''.join(['sk', 'ip'])` and `['sk', 'ip'].join('')`. */
function joined(node: Syntax): string | null {
  const callee = fieldOf(node, 'function')
  const object = fieldOf(callee, 'object')
  const [argument] = partsOf(fieldOf(node, 'arguments'))
  const method = fieldOf(callee, 'attribute') ?? fieldOf(callee, 'property')
  if (object === null || argument === undefined || method === null || textOf(method) !== 'join') return null
  const [list, glue] = object.kind === 'array' ? [object, argument] : [argument, object]
  const separator = stringOf(glue)
  const pieces = partsOf(list).map(stringOf)
  return separator === null || pieces.length === 0 || pieces.includes(null) ? null : pieces.join(separator)
}
