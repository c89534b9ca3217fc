import type { HelperCall } from '../facts.ts'
import type { Dialect } from '../read-body.ts'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf } from '../syntax.ts'
import { tokensOf } from '../tokens.ts'
import { pythonClaims } from './claims.ts'
import { pythonDead, pythonRounds } from './dead.ts'
import { pythonMarks } from './marks.ts'
import type { Names } from './names.ts'

/** What Python says about single nodes of a body. */
export function pythonDialect(names: Names): Dialect {
  return {
    claims: (node) => pythonClaims(node, names),
    dead: (node, body) => pythonDead(node, body, names),
    marks: (node, body) => pythonMarks(node, body, names),
    call: (node) => helperCall(node, names),
    rounds: (node, body) => pythonRounds(node, body, names),
    mayAssert: (node) => mayAssert(node, names),
  }
}

/** `check(…)`, `self.check(…)`, and `checks.check(…)` of an imported module. Methods of other objects are no helpers. */
function helperCall(node: Syntax, names: Names): Omit<HelperCall, 'line' | 'dead'> | null {
  const callee = node.kind === 'call' ? fieldOf(node, 'function') : null
  const given = partsOf(fieldOf(node, 'arguments')).map(tokensOf)
  if (callee?.kind === 'identifier') {
    return { name: textOf(callee), method: false, module: names.moduleOf(textOf(callee)), arguments: given }
  }
  const [object, attribute] = [fieldOf(callee, 'object'), fieldOf(callee, 'attribute')]
  if (callee?.kind !== 'attribute' || object === null || attribute === null) return null
  const owner = textOf(object)
  if (/^(self|cls|super\(\))$/.test(owner))
    return { name: textOf(attribute), method: true, module: null, arguments: given }
  const module = object.kind === 'identifier' ? names.moduleOf(owner) : null
  return module === null
    ? null
    : { name: textOf(attribute), method: false, module: owner === module ? module : owner, arguments: given }
}

const telling =
  /(^|[._])(test|tests|testing|conftest|util|utils|helper|helpers|support|common|harness|check|checks|assertions?|fixtures?)([._]|$)/

/** A helper from another file of the tests, or one whose name says that it checks. */
function mayAssert(node: Syntax, names: Names): boolean {
  const callee = node.kind === 'call' ? fieldOf(node, 'function') : null
  if (callee === null) return false
  const text = textOf(callee)
  if (/(^|[._])(check|verify|expect|assert|ensure|validate|run_test|fail)\w*$/i.test(text)) return true
  const module = names.moduleOf(text.split('.')[0] ?? text)
  return module !== null && telling.test(module)
}
