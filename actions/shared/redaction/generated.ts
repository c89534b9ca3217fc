import { bitsPerCharacter } from '../secrets/entropy.ts'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** Places where a letter stands beside a digit. */
const MIXED = /[A-Za-z](?=\d)|\d(?=[A-Za-z])/g

/**
 * Letters and digits mixed as people do not mix them: what a generator makes. UUIDs count.
 * @param leastBits Shannon entropy, bits a character
 */
export function looksGenerated(value: string, leastBits = 2.99): boolean {
  if (UUID.test(value)) return true
  if (bitsPerCharacter(value) < leastBits) return false
  if (!/\d/.test(value))
    return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && wordShare(value) < 0.5
  if (!/[A-Za-z]/.test(value)) return false
  return (value.match(MIXED) ?? []).length >= Math.max(5, value.length / 10) || wordShare(value) < 0.5
}

/** How much of it are runs of letters that read as words do. */
function wordShare(value: string): number {
  const runs = value.match(/[A-Z][a-z]{2,}|[a-z]{4,}|[A-Z]{4,}/g) ?? []
  const words = runs.filter((run) => /[aeiouy]/i.test(run) && !/[^aeiouy]{5}/i.test(run))
  return words.join('').length / value.length
}
