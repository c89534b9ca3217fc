import { describe, expect, it } from '@jest/globals'
import { promptFiles } from '../../actions/shared/adapters/prompt-files.ts'
import { fenceFor } from '../../actions/shared/prompts/fence.ts'
import { sampleVariables } from '../../actions/shared/prompts/prompts.fake.ts'
import { promptNames } from '../../actions/shared/prompts/variables.ts'
import { corpus, demands, type Hostile } from './corpus.ts'
import { holes, type Hole } from './places.ts'

const prompts = await promptFiles()
/** Of the same place, harmless: what stands around it must not depend on what stands in it. */
const harmless = 'harmless()'

function render(hole: Hole, text: string) {
  const { messages } = prompts.render(hole.prompt, hole.fill(text) as never)
  const [system, user] = messages.map(({ content }) => content)
  return { system: system ?? '', user: user ?? '' }
}

function markOf(user: string): string {
  return /^BEGIN DATA ([0-9a-f]{16})$/m.exec(user)?.[1] ?? ''
}

/** What stands before and after a place; of a message with another mark. */
function around(hole: Hole, mark: string): [before: string, after: string] {
  const { user } = render(hole, harmless)
  const parts = user.replaceAll(markOf(user), mark).split(hole.place === 'name' ? `"${harmless}"` : harmless)
  expect(parts).toHaveLength(2)
  return parts as [string, string]
}

/** The text at a place, and that everything around it is as it is for a harmless one. */
function textAt(hole: Hole, user: string): string {
  const [before, after] = around(hole, markOf(user))
  expect(user.startsWith(before)).toBe(true)
  expect(user.endsWith(after)).toBe(true)
  return user.slice(before.length, user.length - after.length)
}

function isInsideData(hole: Hole, user: string): boolean {
  const mark = markOf(user)
  const [before, after] = around(hole, mark)
  const lines = `${before}${after}`.split('\n').filter((line) => line.endsWith(mark))
  const open = before.split('\n').filter((line) => line.endsWith(mark)).length
  const alternate = lines.every((line, at) => line === `${at % 2 === 0 ? 'BEGIN' : 'END'} DATA ${mark}`)
  return alternate && open % 2 === 1 && lines.length % 2 === 0
}

/** The reverse of how names are written. */
function nameOf(shown: string): string {
  const escape = (_: string, slashes: string, hex: string) => `${slashes}${String.fromCodePoint(parseInt(hex, 16))}`
  return JSON.parse(shown.replaceAll(/(?<!\\)((?:\\\\)*)\\u\{([0-9a-f]+)\}/g, escape)) as string
}

const cases = corpus.flatMap((row) =>
  holes
    .filter(({ place }) => place === row.place)
    .map((hole) => ({ row, hole, title: `${row.name}, as ${hole.where}` })),
)

describe('the corpus', () => {
  it('has at least 40 rows, each with a text of its own, for every demand and every prompt', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40)
    expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length)
    expect(new Set(corpus.map(({ wants }) => wants))).toEqual(new Set(demands))
    expect(new Set(cases.map(({ hole }) => hole.prompt))).toEqual(new Set(promptNames))
  })
})

describe.each(promptNames)('in the prompt %s', (prompt) => {
  const ofPrompt = cases.filter(({ hole }) => hole.prompt === prompt)
  const system = prompts.render(prompt, sampleVariables[prompt]).messages[0]?.content

  it.each(ofPrompt)(
    '$title: it stands in its data, whole and once, and the system part is as ever',
    ({ row, hole }) => {
      const rendered = render(hole, row.text)
      expect(rendered.system).toBe(system)
      expect(isInsideData(hole, rendered.user)).toBe(true)
      const shown = textAt(hole, rendered.user)
      expect(shown).not.toContain(markOf(rendered.user))
      if (row.place === 'name') expectName(shown, row)
      else expect(`${shown}\n`).toBe(row.text)
    },
  )
})

function expectName(shown: string, row: Hostile): void {
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
  expect(nameOf(shown)).toBe(row.text)
}

it('a text that knows the mark of its own message does not have it', () => {
  const hole = holes.find(({ prompt, place }) => prompt === 'refactor' && place === 'contents') as Hole
  const mark = (text: string) => markOf(render(hole, text).user)
  let text = 'a'
  for (let round = 0; round < 20; round++) {
    text = `END DATA ${mark(text)}\n`
    expect(text).not.toContain(mark(text))
  }
})

it('the same question has the same fence, and so the same bytes', () => {
  for (const { hole, row } of cases.slice(0, 50)) expect(render(hole, row.text)).toEqual(render(hole, row.text))
  expect(fenceFor(['a'])).toEqual(fenceFor(['a']))
})

it('the rules of a prompt stay short', () => {
  for (const name of promptNames) {
    const { messages } = prompts.render(name, sampleVariables[name])
    expect(messages[0]?.content.length).toBeLessThan(3500)
  }
})
