import { scan } from '../secrets/scan.ts'
import { findSecrets, type Finder, type SecretFinding } from '../secrets/secrets.ts'
import { compressedSecrets, reversedSecrets } from './disguised.ts'
import { looksGenerated } from './generated.ts'
import { issuedFormats } from './issued-formats.ts'
import { madeUp } from './made-up.ts'
import { namedValues } from './named-values.ts'
import { finderOf, type NamedSecret } from './named-secret.ts'
import { nearWords } from './near-words.ts'

const MORE: readonly Finder[] = [
  (text) => scan(text, issuedFormats, madeUp),
  namedValues,
  nearWords,
  reversedSecrets,
  compressedSecrets,
]

/**
 * What redaction takes for a secret: all that the gate does, and what is given to a name, or stands beside a word, that
 * speaks of one. It is wrong more often than the gate may be: a mark in a prompt costs nothing, a change that is stopped
 * costs a person's time.
 * @param named what another scanner found in the text
 */
export function findForRedaction(
  text: string,
  path: string,
  named: readonly NamedSecret[] = [],
): Promise<SecretFinding[]> {
  const more = named.length === 0 ? MORE : [...MORE, finderOf(named)]
  return findSecrets(text, path, { more, madeUp })
}

/** Is it so plainly a secret that it is one without its name beside it, too? */
export function isOneAnywhere({ confidence }: SecretFinding, written: string): boolean {
  return !written.includes('\n') && (confidence === 'certain' || looksGenerated(written))
}
