import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RealChange } from './commits.ts'
import { kinds } from './damages.ts'
import { readDocument } from './document.ts'
import type { Random } from './random.ts'
import { tools, type Answer } from './tools.ts'

export interface Case {
  kind: string
  change: RealChange
  answer: string
}

export interface Tried extends Case {
  /** By tool. */
  answers: Record<string, Answer>
}

/** As many of each kind as come together, each on another diff. */
export function damageAll(changes: readonly RealChange[], count: number, random: Random): Case[] {
  const each = Math.ceil(count / kinds.length)
  return kinds.flatMap(({ name, damage }) => {
    const cases: Case[] = []
    for (const change of random.shuffled(changes)) {
      if (cases.length === each) break
      const answer = damage({ document: readDocument(change.diff), change, random })
      if (answer !== null && answer !== change.diff) cases.push({ kind: name, change, answer })
    }
    return cases
  })
}

export async function runTools(cases: readonly Case[], folder: string): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const one of cases) {
    const answers: Record<string, Answer> = {}
    for (const [name, tool] of Object.entries(tools)) {
      const own = mkdtempSync(join(folder, 'case-'))
      answers[name] = await tool(one.answer, one.change, own)
      rmSync(own, { recursive: true, force: true })
    }
    tried.push({ ...one, answers })
    if (tried.length % 100 === 0) console.error(`${tried.length}/${cases.length}`)
  }
  return tried
}
