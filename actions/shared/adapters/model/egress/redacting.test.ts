import { expect, it } from '@jest/globals'
import { UserError } from '../../../contracts/errors.ts'
import { madeUpSecrets } from '../../../secrets/made-up.fake.ts'
import { redacting } from './redacting.ts'

const token = madeUpSecrets(4)['github-token'] as string
const source = { path: 'a.py', blob: 'a'.repeat(40), text: `\nx = "${token}"\n` }

it('writes down every replacement once, and neither the secret nor anything made from it', async () => {
  const lines: string[] = []
  const redact = redacting({ store: { append: async (_, __, line) => void lines.push(line) }, runId: 'r1' })
  const first = await redact([source])
  await redact([source])
  expect(first.texts).toEqual(['\nx = "<SECRET_HASH_1>"\n'])
  expect(lines.map((line) => JSON.parse(line))).toEqual(first.redactions)
  expect(lines[0]).not.toContain(token.slice(4, 12))
})

it('gives no text where it cannot be written down', async () => {
  const store = { append: () => Promise.reject(new UserError('the disk is full')) }
  await expect(redacting({ store, runId: 'r1' })([source])).rejects.toThrow('the disk is full')
})

it('takes what another scanner found, however it is written', async () => {
  const coded = Buffer.from('only-they-know-this-one').toString('base64')
  const findMore = async () => [[{ type: 'trufflehog-x', text: 'only-they-know-this-one' }]]
  const redact = redacting({ store: { append: async () => undefined }, runId: 'r1' }, findMore)
  const { texts, redactions } = await redact([{ ...source, text: `a("only-they-know-this-one")\nb("${coded}")\n` }])
  expect(texts).toEqual(['a("<SECRET_HASH_1>")\nb("<SECRET_HASH_1>")\n'])
  expect(redactions).toMatchObject([{ severity: 'medium' }, { severity: 'medium' }])
})
