import { describe, expect, it } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { canary, sightings } from './canaries.ts'

const mark = canary('here')
const half = mark.text.length / 2
const base64 = (text: string) => Buffer.from(text).toString('base64')
const forms: Readonly<Record<string, string>> = {
  plain: `a ${mark.text} b`,
  'in capitals': mark.text.toUpperCase(),
  'in base64': base64(mark.text),
  'in base64, one byte on': base64(`x${mark.text}`),
  'in base64, behind other letters': `Bearer${base64(`xy${mark.text}`)}`,
  'in base64 twice': base64(base64(mark.text)),
  'in base64url without padding': Buffer.from(`??${mark.text}`).toString('base64url'),
  'in hex': Buffer.from(mark.text).toString('hex'),
  'in hex in capitals': Buffer.from(mark.text).toString('hex').toUpperCase(),
  'percent-encoded': Array.from(mark.text, (c) => `%${c.charCodeAt(0).toString(16)}`).join(''),
  'as escapes': Array.from(mark.text, (c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(''),
  'in fullwidth letters': mark.text.replaceAll(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  backwards: Array.from(mark.text).toReversed().join(''),
  'in two strings': `'${mark.text.slice(0, half)}' +\n    '${mark.text.slice(half)}'`,
  'a letter at a time': Array.from(mark.text).join('.'),
  'its first half': mark.text.slice(0, half),
  'its second half, in base64': base64(mark.text.slice(half)),
}

describe('a canary is seen', () => {
  it.each(Object.entries(forms))('%s', (_, text) => {
    expect(sightings(Buffer.from(text), [mark])).toEqual(['here'])
  })
})

it('is not seen where it is not, and every run has another', () => {
  const other = canary('there')
  expect(sightings(Buffer.from(Object.values(forms).join('\n')), [other])).toEqual([])
  expect(canary('here').text).not.toBe(mark.text)
})

it('is not looked for in what is compressed: artifacts are read unpacked', () => {
  expect(sightings(gzipSync(mark.text), [mark])).toEqual([])
})
