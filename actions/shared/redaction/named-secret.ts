import type { Hit } from '../secrets/scan.ts'
import type { Finder } from '../secrets/secrets.ts'

/** A secret that another scanner found, in plain. */
export interface NamedSecret {
  type: string
  text: string
}

/** Another scanner: for each text, in their order, what it found. It never throws. */
export type FindMore = (texts: readonly string[]) => Promise<readonly (readonly NamedSecret[])[]>

/** Finds these texts wherever and however they are written. */
export function finderOf(secrets: readonly NamedSecret[]): Finder {
  return (text) => secrets.flatMap((secret) => placesOf(secret, text))
}

function placesOf({ type, text: secret }: NamedSecret, text: string): Hit[] {
  const hits: Hit[] = []
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + secret.length)) {
    hits.push({ type, confidence: 'likely', start: at, end: at + secret.length })
  }
  return hits
}
