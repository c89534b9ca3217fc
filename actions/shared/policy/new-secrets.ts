import type { Finding } from '../contracts/finding.ts'
import { findSecrets, type SecretFinding } from '../secrets/secrets.ts'
import { excerpts, type ChangedFile } from './changed-file.ts'

/** Lines around an added one that may hold the rest of its secret: a private key has fifty. */
const AROUND = 60

/** Secrets in the added lines, or in the name of a new file. The message names the kind and the place, never the secret. */
export async function newSecrets(file: ChangedFile): Promise<Finding[]> {
  if (file.after === null || file.added.length === 0) return []
  const found = await addedSecrets(file)
  const inName = file.before === null ? await findSecrets(file.path, 'name') : []
  return [
    ...found.map((secret) => report(file.path, secret)),
    ...inName.map(({ type, confidence }) => report('', { type, confidence })),
  ]
}

async function addedSecrets(file: ChangedFile): Promise<SecretFinding[]> {
  const { path, before, added } = file
  const numbers = new Set(added.map(({ line }) => line))
  const fresh: SecretFinding[] = []
  for (const excerpt of excerpts(file, AROUND)) {
    for (const secret of await findSecrets(excerpt.text, path)) {
      const [line, endLine] = [secret.line + excerpt.line - 1, secret.endLine + excerpt.line - 1]
      const spanned = Array.from({ length: endLine - line + 1 }, (_, at) => line + at)
      if (spanned.some((number) => numbers.has(number))) fresh.push({ ...secret, line, endLine })
    }
  }
  if (fresh.length === 0 || before === null) return fresh
  // A line that changed around a secret does not make the secret new.
  const known = new Set((await findSecrets(before, path)).map(({ hash }) => hash))
  return fresh.filter(({ hash }) => !known.has(hash))
}

function report(
  path: string,
  { type, confidence, line }: Pick<SecretFinding, 'type' | 'confidence'> & { line?: number },
): Finding {
  const place = { path: path || '(the name of a new file)', ...(line === undefined ? {} : { line }) }
  const where = line === undefined ? place.path : `${path}:${line}`
  if (confidence === 'likely') {
    const message = `${where}: the added text has what looks like a secret (${type}); a person must look`
    return { ...place, code: 'possible-secret', message, severity: 'hold' }
  }
  const message = `${where}: the added text has a secret (${type}); revoke it and read it from the environment instead`
  return { ...place, code: 'secret', message, severity: 'block' }
}
