import { describe, expect, it } from '@jest/globals'
import { parsersAdapter } from '../../../shared/adapters/parsers.ts'
import type { Grammar } from '../../../shared/languages/table.ts'
import { countErrors, thatParse } from './parsing.ts'

const parsers = parsersAdapter()

describe('the edits that parse', () => {
  it('are found among a thousand with some dozens of parses, also where they lie one in another', async () => {
    const text = 'a'.repeat(1000)
    const edits = Array.from(text, (_, start) => ({ start, end: start + 1, text: start % 400 === 7 ? '!' : 'b' }))
    const around = { start: 0, end: 1000, text: 'c' }
    let parses = 0
    const sound = await thatParse(text, [...edits.toReversed(), around], async (changed) => {
      parses++
      return changed.split('!').length - 1
    })
    expect([...edits, around].filter((edit) => !sound.has(edit)).map(({ start }) => start)).toEqual([7, 407, 807])
    expect(parses).toBeLessThan(80)
  })

  it('may leave as many errors as there were before', async () => {
    const edit = { start: 0, end: 1, text: 'b' }
    expect(await thatParse('a!', [edit], async (changed) => changed.split('!').length - 1)).toEqual(new Set([edit]))
  })
})

describe('errors of a text', () => {
  it.each<[Grammar, string, number]>([
    ['python', 'x = 1\n', 0],
    ['python', 'x = = 1\ny = 2\n', 1],
    ['python', 'x = = 1\ny = = 2\n', 2],
    ['javascript', 'f(1', 1],
  ])('are counted, places where something is missing too: %s %j', async (grammar, text, count) => {
    const tree = await parsers.tree(grammar, text)
    expect(countErrors(tree.rootNode)).toBe(count)
    tree.delete()
  })
})
