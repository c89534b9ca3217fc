import { ContractError } from '../contracts/parse.ts'

const DEEPEST = 100

export interface JsonBounds {
  /** Stands first in the message. */
  source: string
  /** Characters. */
  longest: number
}

/**
 * What JSON.parse would let through: a text that is too long or too deep, and a name that stands twice in one object
 * (the last one would win silently). Linear; says nothing of a text that is no JSON.
 * @throws ContractError
 */
export function refuseHostileJson(text: string, { source, longest }: JsonBounds): void {
  if (text.length > longest) {
    throw new ContractError(`${source}: ${text.length} characters, and llm-ops writes at most ${longest}: remove it`)
  }
  const names: (Set<string> | null)[] = []
  for (const [token, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/gs)) {
    if (token === '{' || token === '[') names.push(token === '{' ? new Set() : null)
    else if (token === '}' || token === ']') names.pop()
    if (names.length > DEEPEST) throw new ContractError(`${source}: nested deeper than ${DEEPEST}`)
    if (colon !== undefined && token.endsWith(':')) refuseTwice(nameIn(colon), names.at(-1) ?? null, source)
  }
}

function refuseTwice(name: string, seen: Set<string> | null, source: string): void {
  if (seen?.has(name)) throw new ContractError(`${source}: ${JSON.stringify(name.slice(0, 80))} stands twice`)
  seen?.add(name)
}

/** Two spellings of one name (`"a"`, `"\u0061"`) are the same name. */
function nameIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted
  }
}
