import type { Node } from 'web-tree-sitter'
import type { Fault } from './operator.ts'
import { replacing } from './operator.ts'
import { unwrapped } from './syntax.ts'

/** How a language writes conditions. */
export interface ConditionStyle {
  /** `logic`: and, or. `negation`: not. `literal`: a constant. Comparisons have operators of their own. */
  shapeOf(node: Node): 'logic' | 'negation' | 'comparison' | 'literal' | 'other'
  /** The sides of `and` and `or`, or what `not` negates. */
  operands(node: Node): readonly Node[]
  negated(node: Node): string
}

/** Each part of a condition that is neither a comparison nor already negated, negated. */
export function negatedParts(condition: Node, style: ConditionStyle): Fault[] {
  const faults: Fault[] = []
  const open = [condition]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = unwrapped(next)
    const shape = style.shapeOf(node)
    if (shape === 'logic') open.push(...style.operands(node).toReversed())
    // The opposite of `not x` is `x`, which is an operator of its own; `not (a and b)` still has parts.
    if (shape === 'negation') open.push(...style.operands(node).filter((inner) => holdsLogic(inner, style)))
    if (shape === 'other') faults.push(replacing(node, style.negated(node)))
  }
  return faults
}

function holdsLogic(node: Node, style: ConditionStyle): boolean {
  return style.shapeOf(unwrapped(node)) === 'logic'
}

/** The condition replaced by each of the constants. */
export function fixedConditions(condition: Node, style: ConditionStyle, constants: readonly string[]): Fault[] {
  const node = unwrapped(condition)
  return style.shapeOf(node) === 'literal' ? [] : constants.map((constant) => replacing(node, constant))
}

/** Are these conditions made of comparisons and negations only, so that they are true or false and nothing else? */
export function isTruth(value: Node, style: ConditionStyle): boolean {
  const open = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = unwrapped(next)
    const shape = style.shapeOf(node)
    if (shape === 'logic') open.push(...style.operands(node))
    if (shape === 'other' || shape === 'literal') return false
  }
  return true
}
