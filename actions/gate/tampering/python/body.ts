import type { Tokens } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'

export function parametersOf(definition: Syntax): string[] {
  return partsOf(fieldOf(definition, 'parameters')).map((parameter) => {
    const name = parameter.kind === 'identifier' ? parameter : (fieldOf(parameter, 'name') ?? partsOf(parameter)[0])
    return name === undefined ? '' : textOf(name)
  })
}

/** Nothing in the body does anything. */
export function isHollow(body: Syntax): boolean {
  return partsOf(body).every((statement) => {
    if (statement.kind === 'pass_statement') return true
    const [only] = partsOf(statement)
    if (statement.kind === 'return_statement') return only === undefined || /^(None|True|False)$/.test(textOf(only))
    return (
      statement.kind === 'expression_statement' &&
      (only === undefined || ['string', 'ellipsis', 'integer', 'true', 'none'].includes(only.kind))
    )
  })
}

/** Names bound in a function, each with the one value it is bound to; null where it is bound again, or to parts. */
export function localsOf(definition: Syntax): Map<string, Tokens | null> {
  const locals = new Map<string, Tokens | null>()
  for (const node of walk(fieldOf(definition, 'body') ?? definition)) {
    const left =
      fieldOf(node, 'left') ??
      fieldOf(node, 'alias') ??
      (node.kind === 'named_expression' ? fieldOf(node, 'name') : null)
    if (left === null || !/assignment|for_|with_|as_pattern|named_expression/.test(node.kind)) continue
    const right = node.kind === 'assignment' ? fieldOf(node, 'right') : null
    for (const target of [...walk(left)].filter(
      ({ kind, parent }) => kind === 'identifier' && parent?.kind !== 'attribute',
    )) {
      const name = textOf(target)
      locals.set(name, left.kind === 'identifier' && right !== null && !locals.has(name) ? tokensOf(right) : null)
    }
  }
  return locals
}
