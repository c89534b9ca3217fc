import { expect, it } from '@jest/globals'
import { UserError } from '../shared/contracts/errors.ts'
import { Interrupted } from '../shared/runtime/interrupt.ts'
import { tellFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'

function told(error: unknown, json: boolean) {
  const said = { out: '', err: '' }
  const terminal = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  } as unknown as Terminal
  return { code: tellFailure(error, terminal, json), ...said }
}

it('tells a mistake of the user in one line and a bug of ours with its stack', () => {
  expect(told(new UserError('x: write y'), false)).toEqual({ code: 2, out: '', err: 'llm-ops: x: write y\n' })
  const bug = told(new TypeError('no such thing', { cause: new Error('deeper') }), false)
  expect(bug.code).toBe(1)
  expect(bug.err).toMatch(
    /^TypeError: no such thing\n +at [\s\S]*caused by: Error: deeper\n +at [\s\S]*\nThis is a bug in llm-ops/,
  )
  expect(told('a string', false)).toMatchObject({ code: 1, err: expect.stringMatching(/^a string\nThis is a bug/) })
})

it('says nothing more where a person interrupted it', () => {
  expect(told(new Interrupted('interrupted'), false)).toEqual({ code: 130, out: '', err: '' })
})

it('gives the same as a document with --json', () => {
  expect(JSON.parse(told(new UserError('x'), true).out)).toEqual({ error: { kind: 'input', message: 'x' } })
  expect(JSON.parse(told(new Error('x'), true).out)).toEqual({ error: { kind: 'bug', message: 'x' } })
})

it('lets no text of a target act on the runner', () => {
  expect(told(new UserError('a\n::set-output name=x::y'), false).err).toBe(
    `${String.raw`llm-ops: a\x0a:\x3aset-output name=x:\x3ay`}\n`,
  )
})
