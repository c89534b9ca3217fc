import type { Tokens } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'

/** Nothing in the body does anything. */
export function isHollow(body: Syntax): boolean {
  if (body.kind !== 'statement_block') return /^(undefined|null|true|void 0|\{\})$/.test(textOf(body))
  return partsOf(body).every((statement) => {
    const [only] = partsOf(statement)
    if (statement.kind === 'return_statement') return only === undefined || /^(undefined|null|true)$/.test(textOf(only))
    if (statement.kind === 'empty_statement') return true
    return statement.kind === 'expression_statement' && /^(string|number|true|undefined)$/.test(only?.kind ?? '')
  })
}

/** Names bound in the body, each with the one value it is bound to; null where it is bound again, or counted. */
export function localsOf(body: Syntax): Map<string, Tokens | null> {
  const locals = new Map<string, Tokens | null>()
  for (const node of walk(body)) {
    const name = node.kind === 'variable_declarator' ? fieldOf(node, 'name') : null
    if (name?.kind === 'identifier') {
      const value = fieldOf(node, 'value')
      locals.set(textOf(name), value !== null && !locals.has(textOf(name)) ? tokensOf(value) : null)
      continue
    }
    const target = name ?? reassigned(node)
    if (target === null || target.kind === 'member_expression') continue
    for (const part of walk(target)) if (/identifier(_pattern)?$/.test(part.kind)) locals.set(textOf(part), null)
  }
  return locals
}

function reassigned(node: Syntax): Syntax | null {
  if (node.kind === 'update_expression') return fieldOf(node, 'argument')
  const assigns = /^(augmented_)?assignment_expression$|^for_in_statement$/.test(node.kind)
  return assigns ? fieldOf(node, 'left') : null
}
