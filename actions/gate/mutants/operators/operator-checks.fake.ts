import { describe, expect, it } from '@jest/globals'
import { parsersAdapter } from '../../../shared/adapters/parsers.ts'
import { generateMutants } from '../generate.ts'
import type { Mutant } from '../mutant.ts'
import { applyMutant } from '../mutant.ts'
import type { LanguageOperators } from './operator.ts'

const parsers = parsersAdapter()

export const mutantsOf = async (path: string, text: string): Promise<Mutant[]> =>
  generateMutants({ path, text, lines: null }, parsers)

/** The texts that one operator gives, in order. */
export const mutated = async (path: string, text: string, operator: string): Promise<string[]> => {
  const mutants = await mutantsOf(path, text)
  return mutants.filter((mutant) => mutant.operator === operator).map((mutant) => applyMutant(text, mutant))
}

const windows = (text: string): string => text.replaceAll('\n', '\r\n')
const tabbed = (text: string): string => text.replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
/** Two bytes, three bytes, and a surrogate pair: an offset that counts bytes or code points lands elsewhere. */
const foreign = (comment: string) => (text: string) => `${comment} é – 😀𝒳 “ü”\n${text}`

export interface Rows {
  path: string
  comment: string
  operators: LanguageOperators
  /** Operator, text, and all the texts that it gives. */
  gives: readonly (readonly [operator: string, text: string, ...texts: string[]])[]
  /** Name, text, and the operator that has nothing there; without one, no operator has. */
  leaves: readonly (readonly [name: string, text: string, operator?: string])[]
}

/** What holds for the operators of every language: what they give, what they leave, and what no mutant may do. */
export const checkOperators = (rows: Rows): void => {
  checkGives(rows)
  checkLeaves(rows)
  checkEach(rows)
}

function checkGives({ path, comment, gives, operators }: Rows): void {
  it.each(gives)('%s: %j', async (operator, text, ...texts) => {
    for (const variant of [(same: string) => same, windows, tabbed, foreign(comment)]) {
      expect(await mutated(path, variant(text), operator)).toEqual(texts.map(variant))
    }
  })

  it('every operator of the table has a row here, says what it does, and has a name of its own', () => {
    const ids = operators.operators.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(gives.map(([operator]) => operator))).toEqual(new Set(ids))
    for (const { does } of operators.operators) expect(does).toMatch(/^[A-Z].*\.$/)
  })
}

function checkLeaves({ path, leaves }: Rows): void {
  it.each(leaves.map(([name, text, operator]) => [name, text, operator ?? null] as const))(
    'leaves alone %s',
    async (_name, text, operator) => {
      const mutants = await mutantsOf(path, text)
      const ids = mutants.map((mutant) => mutant.operator)
      expect(operator === null ? ids : ids.filter((id) => id === operator)).toEqual([])
    },
  )
}

const errorsIn = async (path: string, text: string): Promise<boolean> => {
  const grammar = path.endsWith('.py') ? 'python' : path.endsWith('.tsx') ? 'tsx' : 'javascript'
  const tree = await parsers.tree(grammar, text)
  const { hasError } = tree.rootNode
  tree.delete()
  return hasError
}

function checkEach({ path, gives }: Rows): void {
  describe('every mutant', () => {
    const texts = gives.map(([, text]) => text)

    it('parses, differs from the text and from the others, and keeps the number of lines', async () => {
      for (const text of [...texts, ...texts.map(windows)]) {
        const changed = (await mutantsOf(path, text)).map((mutant) => applyMutant(text, mutant))
        expect(new Set([text, ...changed]).size).toBe(changed.length + 1)
        for (const mutant of changed) {
          expect(mutant.split('\n').length).toBe(text.split('\n').length)
          expect(await errorsIn(path, mutant)).toBe(false)
        }
      }
    })

    it('says truly where it stands and what stood there, and is the same each time', async () => {
      for (const text of texts) {
        const mutants = await mutantsOf(path, text)
        expect(await mutantsOf(path, text)).toEqual(mutants)
        expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
        for (const { original, start, end, line, endLine, id, operator } of mutants) {
          expect(text.slice(start, end)).toBe(original)
          expect(text.slice(0, start).split('\n').length).toBe(line)
          expect(endLine).toBe(line + original.replace(/\n$/, '').split('\n').length - 1)
          expect(id).toMatch(new RegExp(`^${path}:${line}:\\d+:${operator}:\\d+$`))
        }
      }
    })
  })
}
