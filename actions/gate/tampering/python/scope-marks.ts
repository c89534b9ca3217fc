import type { Mark } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { mark } from '../mark.ts'
import { decoratorMarks } from './marks.ts'
import { nameOf, type Names } from './names.ts'

type Found = Omit<Mark, 'path'>

/** A generator is made and never run; so is a coroutine of a class that awaits none. */
export function neverRuns(definition: Syntax, { ofUnittest }: { ofUnittest: boolean }): Found[] {
  const body = fieldOf(definition, 'body') ?? definition
  const within = walk(body, ({ kind }) => kind !== 'function_definition' && kind !== 'lambda')
  const yields = [...within].find(
    (node) =>
      node.kind === 'yield' &&
      !ancestors(node, body).some(({ kind }) => kind === 'function_definition' || kind === 'lambda'),
  )
  if (yields !== undefined) {
    return [mark('swallowed-failure', yields, { key: 'never-runs:yield', why: 'a generator is made and not run' })]
  }
  if (definition.children[0]?.kind !== 'async' || !ofUnittest) return []
  const text = `async def ${nameOf(definition)}`
  return [
    mark('swallowed-failure', definition, { key: 'never-runs:async', why: 'its class awaits no coroutine', text }),
  ]
}

/** pytest leaves out a class with a constructor, and what says `__test__ = False`. */
export function notCollected(definition: Syntax, { hasBase }: { hasBase: boolean }): Found[] {
  const body = fieldOf(definition, 'body')
  const constructor = partsOf(body).find(
    (statement) => statement.kind === 'function_definition' && nameOf(statement) === '__init__',
  )
  if (constructor === undefined || hasBase) return []
  const why = 'pytest collects no class that has a constructor'
  return [mark('test-skipped', constructor, { key: 'skip:constructor', why, text: '__init__' })]
}

/** `__test__ = False` and `pytestmark = …`. */
export function statementMarks(node: Syntax, names: Names): Found[] {
  if (node.kind !== 'assignment') return []
  const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')]
  if (left === null || right === null) return []
  if (textOf(left) === '__test__' && textOf(right) === 'False')
    return [mark('test-skipped', node, { key: 'skip:__test__' })]
  if (textOf(left) !== 'pytestmark') return []
  const all = right.kind === 'list' || right.kind === 'tuple' ? partsOf(right) : [right]
  return all.flatMap((one) => decoratorMarks(one, names))
}
