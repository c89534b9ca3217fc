import type { Tokens } from './facts.ts'
import type { Syntax } from './syntax.ts'
import { bare, fieldOf, partsOf, textOf } from './syntax.ts'
import { tokensOf } from './tokens.ts'

export interface ModuleConstant {
  value: Tokens
  line: number
}

/** What the names of a module are bound to at its top level, in Python and in JavaScript; functions are left out. */
export function moduleConstants(root: Syntax): Map<string, ModuleConstant> {
  const found = new Map<string, ModuleConstant>()
  for (const statement of partsOf(root)) {
    for (const { name, value } of bindings(statement)) {
      if (isFunction(value)) continue
      found.set(name, { value: tokensOf(value), line: value.line })
    }
  }
  return found
}

function isFunction(value: Syntax): boolean {
  return /lambda|function|class/.test(bare(value).kind)
}

function bindings(statement: Syntax): { name: string; value: Syntax }[] {
  if (statement.kind === 'export_statement') {
    const value = fieldOf(statement, 'value')
    const declaration = fieldOf(statement, 'declaration')
    if (value !== null) return [{ name: 'default', value }]
    return declaration === null ? [] : bindings(declaration)
  }
  const declarators = /^(lexical|variable)_declaration$/.test(statement.kind) ? partsOf(statement) : []
  const [inner] = statement.kind === 'expression_statement' ? partsOf(statement) : []
  const assigned = inner !== undefined && /^assignment(_expression)?$/.test(inner.kind) ? [inner] : []
  return [...declarators, ...assigned].flatMap((node) => {
    const [name, value] = [
      fieldOf(node, 'name') ?? fieldOf(node, 'left'),
      fieldOf(node, 'value') ?? fieldOf(node, 'right'),
    ]
    return name === null || value === null ? [] : [{ name: textOf(name), value }]
  })
}

const words = /^[\p{L}_$]/u
const literals = /^(True|False|None|true|false|null|undefined|NaN|Infinity)$/

/** Another value that is written down: other literals, and the same names around them (`Decimal("5")`). */
export function isOtherLiteral(was: Tokens, is: Tokens): boolean {
  const names = (tokens: Tokens) => tokens.filter((token) => words.test(token) && !literals.test(token)).join(' ')
  return was.join(' ') !== is.join(' ') && names(was) === names(is)
}

/** `return 5`, in braces or not: what a function gives is written down. */
export function givenBy(body: Tokens): Tokens | null {
  const inner = body[0] === '{' ? body.slice(1, -1) : body
  const value = inner[0] === 'return' ? inner.slice(1) : []
  const written = value.length > 0 && value.every((token) => !words.test(token) || literals.test(token))
  return written ? value : null
}
