import { createPrivateKey, type KeyObject } from 'node:crypto'
import { UserError } from '../../../contracts/errors.ts'
import { keyText } from './key-text.ts'

/**
 * The private key of a GitHub App, out of whatever form of PEM the secret holds. What is thrown holds nothing of it.
 * @throws UserError that names app-private-key
 */
export function appPrivateKey(secret: string): KeyObject {
  const pem = keyText(secret)
  if (pem === null) throw refused('it holds no PEM block')
  if (!pem.includes('PRIVATE KEY-----')) throw refused('it holds no private key')
  if (pem.includes('ENCRYPTED')) throw refused('it is protected by a passphrase')
  const key = readKey(pem)
  if (key.asymmetricKeyType !== 'rsa')
    throw refused(`it is a key of type ${key.asymmetricKeyType}, and GitHub's are RSA`)
  return key
}

function readKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch {
    // The cause is not kept: words of a parser may quote what it read.
    throw refused('it is cut off or damaged')
  }
}

function refused(why: string): UserError {
  const advice = "put the whole .pem file that GitHub gave you (the App's settings, Private keys) into the secret"
  return new UserError(`app-private-key: not the key of a GitHub App (${why}): ${advice}`)
}
