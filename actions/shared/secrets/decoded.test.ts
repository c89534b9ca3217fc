import { expect, it } from '@jest/globals'
import { corpus } from './corpus.fake.ts'
import { ENCODINGS } from './decoded.ts'

/** What a token of each encoding is, said without a thought of how long it takes to look for. */
const PLAIN = [
  /[A-Za-z0-9+/_-]{24,}={0,2}/g,
  /(?<![0-9a-fA-F])(?:0x)?(?:[0-9a-fA-F]{2}){16,}(?![0-9a-fA-F])/g,
  /[A-Za-z0-9._~+/=:@!%-]{18,}/g,
]

const long = 'Zm9vYmFyYmF6'.repeat(3)
const edges = [
  `${long}==${long}=${long}`,
  `=${long}-${long} ${'%41'.repeat(9)}%4 ${'%41'.repeat(5)}%zz`,
  `0x${'a1'.repeat(16)} x${'a1'.repeat(16)}f ${'0x'.repeat(3)}${'A1'.repeat(20)}`,
]

it.each(ENCODINGS.map((encoding, at) => [String(PLAIN[at]), encoding, PLAIN[at] as RegExp] as const))(
  'every token of %s that says something is tried, where it stands, in every text that we have',
  async (_, { sign, token, decode }, plain) => {
    let found = 0
    for (const text of [...(await corpus()), ...edges]) {
      const tokens = (pattern: RegExp) =>
        Array.from(text.matchAll(pattern), ({ 0: match, index }) => `${index} ${match}`).filter(
          (place) => decode(place.slice(place.indexOf(' ') + 1)) !== null,
        )
      const tried = sign?.test(text) === false ? [] : tokens(token)
      expect(tried).toEqual(tokens(plain))
      found += tried.length
    }
    expect(found).toBeGreaterThan(40)
  },
  60_000,
)
