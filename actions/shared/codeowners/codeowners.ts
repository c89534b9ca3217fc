import type { Note } from '../contracts/primitives.ts'
import { pathMatcher, type PathMatcher } from './pattern.ts'

/** Where GitHub looks, in this order; the first that is there counts, on the base branch of the pull request. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

export type OwnerKind = 'user' | 'team' | 'email'

export interface Owner {
  kind: OwnerKind
  /** A login, `org/team`, or an address; without the `@` in front. */
  name: string
}

export interface OwnerRule {
  pattern: string
  /** None: the files that it matches are nobody's. */
  owners: readonly Owner[]
  /** 1-based. */
  line: number
  matches: PathMatcher
}

export interface Codeowners {
  rules: readonly OwnerRule[]
  /** Lines that GitHub would pass over as well, and why. */
  skipped: readonly Note[]
}

/** A larger file is not loaded by GitHub. */
const sizeLimit = 3 * 1024 * 1024

const owners: readonly (readonly [OwnerKind, RegExp])[] = [
  ['user', /^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/],
  ['team', /^@[A-Za-z0-9][A-Za-z0-9-]{0,63}\/[A-Za-z0-9_.-]{1,100}$/],
  ['email', /^[^\s@/]{1,64}@[^\s@/]{1,255}$/],
]

/** Reads a CODEOWNERS file. What GitHub does not take is passed over line by line; it knows no sections. */
export function parseCodeowners(text: string): Codeowners {
  if (new TextEncoder().encode(text).length > sizeLimit) {
    return { rules: [], skipped: [skip('CODEOWNERS is over 3 MB: GitHub does not load it')] }
  }
  const rules: OwnerRule[] = []
  const skipped: Note[] = []
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const rule = readLine(written.trim(), index + 1)
    if (rule === null) continue
    if ('message' in rule) skipped.push(rule)
    else rules.push(rule)
  }
  return { rules, skipped }
}

/** The owners of one file: those of the last rule that matches it. */
export function ownersOf({ rules }: Pick<Codeowners, 'rules'>, path: string): readonly Owner[] {
  return rules.findLast(({ matches }) => matches(path))?.owners ?? []
}

function readLine(line: string, number: number): OwnerRule | Note | null {
  if (line === '' || line.startsWith('#')) return null
  const [pattern = '', ...rest] = line.match(/(?:\\.|\S)+/g) ?? []
  const comment = rest.findIndex((word) => word.startsWith('#'))
  const words = comment === -1 ? rest : rest.slice(0, comment)
  const matches = pathMatcher(pattern)
  if (matches === null) return skip(`CODEOWNERS:${number}: a pattern that GitHub does not take`)
  const named = words.map(ownerOf)
  if (named.includes(null)) return skip(`CODEOWNERS:${number}: an owner that is no @user, @org/team or address`)
  return { pattern, owners: named.filter((owner) => owner !== null), line: number, matches }
}

function ownerOf(word: string): Owner | null {
  const kind = owners.find(([, form]) => form.test(word))?.[0]
  return kind === undefined ? null : { kind, name: word.replace(/^@/, '') }
}

function skip(message: string): Note {
  return { code: 'codeowners', message, path: 'CODEOWNERS' }
}
