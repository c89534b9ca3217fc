import type { Node } from 'web-tree-sitter'
import type { Edit } from '../../../shared/codemods/codemod.ts'
import { field } from './syntax.ts'

export type OperatorGroup =
  | 'boundaries'
  | 'conditions'
  | 'returns'
  | 'removals'
  | 'loops'
  | 'arithmetic'
  | 'methods'
  | 'slices'
  | 'optional'
  | 'constants'
  | 'values'
  | 'bodies'

/** One place to make faulty, and how. */
export interface Fault extends Edit {
  /** 0-based rows that must all be wanted; where missing, the row of its start. */
  rows?: readonly number[]
}

/** One way to put a small fault into a program. */
export interface Operator {
  /** Part of a mutant's id: stable. */
  id: string
  group: OperatorGroup
  /** What it does, in a sentence, for the documentation. */
  does: string
  /** The grammar's names of the nodes it looks at. */
  kinds: readonly string[]
  /** Pure. The faults it has for a node of these kinds; none where they would prove nothing. */
  faults(node: Node): Fault[]
}

/** What is mutated in one language, and what is not. */
export interface LanguageOperators {
  /** Most telling first: of the mutants of one line, the first ones run first. */
  operators: readonly Operator[]
  /**
   * By kind of node: the parts of it (or the node itself) that are left alone with all they hold, because a fault there
   * proves nothing. One rule a line, with a test each.
   */
  leaves: Readonly<Record<string, (node: Node) => readonly Node[]>>
  /** A last word about one fault. */
  refuses(node: Node, fault: Fault): boolean
  /** Is this comment a mark that excludes rows from coverage? The 0-based rows, or [] where it is none. */
  excludes(comment: Node): readonly number[]
  /** Where the text holds no such word, comments are not even looked at. */
  exclusionHint: RegExp
  /** Test files, and files with declarations only. */
  isLeft(path: string): boolean
}

export function replacing(node: Node, text: string): Fault {
  return { start: node.startIndex, end: node.endIndex, text }
}

/** Replaces the operator token of a node by its partner in a table. */
export function swapOperator(node: Node, partners: Readonly<Record<string, string>>): Fault[] {
  const operator = field(node, 'operator')
  const partner = operator === null ? undefined : partnerOf(partners, operator.type)
  return operator === null || partner === undefined ? [] : [replacing(operator, partner)]
}

/** A look-up that does not find `constructor` and the like. */
export function partnerOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
