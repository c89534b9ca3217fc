import type { SecretFinding } from '../secrets/secrets.ts'

/** Files that are a key, or hold nothing but secrets, by their name. */
const NAMES: readonly RegExp[] = [
  /\.(?:pem|key|p12|pfx|pkcs12|jks|keystore|kdbx?|ppk|p8|ovpn|pgp|gpg|asc|snk|mobileprovision|tfstate|agekey)$/i,
  /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|secring\.[a-z]+|.*_rsa)$/i,
  /(?:^|\/)(?:\.|_)(?:netrc|pgpass|htpasswd|git-credentials|dockercfg|vault-token|vault_pass(?:\.txt)?|s3cfg|boto)$/i,
  /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/[^/]+|kubeconfig|credentials\.json|master\.key)$/i,
  /(?:^|\/)[^/]*\.env$|(?:^|\/)\.env(?:\.[^/]+)?$|(?:^|\/)\.envrc$/i,
]
/** Public halves, and what is written to be read. */
const HARMLESS =
  /\.(?:example|sample|template|tmpl|dist|defaults?|schema|pub|md)$|(?:^|\/)(?:example|sample|template)\.env$/i

/** Beginnings of files that are a key and nothing else. */
const CONTENTS: readonly RegExp[] = [
  /^\s{0,200}-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  /^\s{0,200}PuTTY-User-Key-File-/,
  /^[^]{0,2000}"type"\s{0,9}:\s{0,9}"service_account"[^]{0,2000}"private_key"/,
  /^(?:#.{0,200}\n){0,20}AGE-SECRET-KEY-/,
]
/** A file of which more than this share is key is a key file. */
const MOST = 0.5
const KEYS = /private-?key/i

/** Is the file a key, or a list of secrets? Nothing of it can help a model. */
export function isKeyFile(path: string, text: string, found: readonly SecretFinding[]): boolean {
  if (NAMES.some((name) => name.test(path)) && !HARMLESS.test(path)) return true
  if (CONTENTS.some((content) => content.test(text))) return true
  const keys = found.filter(({ type }) => KEYS.test(type))
  return keys.reduce((sum, { start, end }) => sum + end - start, 0) > text.trim().length * MOST && keys.length > 0
}
