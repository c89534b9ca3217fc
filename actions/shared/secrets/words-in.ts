/** Pairs are told apart by so many bits: a text of many thousands of characters still has few of all pairs. */
const BITS = 12
const SHIFT = 5
const MASK = 2 ** BITS - 1

/**
 * `text.includes`, for many words of one text: the text is read once, and is then searched only for words of which all
 * pairs of neighbouring characters stand in it.
 */
export function wordsIn(text: string): (word: string) => boolean {
  // One bit a pair: this is asked for every text many times, and must leave little behind.
  const pairs = new Uint32Array(2 ** BITS / 32)
  for (let at = 1; at < text.length; at++) {
    const pair = pairAt(text, at)
    pairs[pair >> 5] = (pairs[pair >> 5] as number) | (1 << (pair & 31))
  }
  return (word) => {
    for (let at = 1; at < word.length; at++) {
      const pair = pairAt(word, at)
      if (((pairs[pair >> 5] as number) & (1 << (pair & 31))) === 0) return false
    }
    return text.includes(word)
  }
}

/** Of the character at an offset and the one before it. Two pairs may share a number; one pair never has two. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) << SHIFT) ^ text.charCodeAt(at)) & MASK
}
