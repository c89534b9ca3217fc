import type { Edit, Match } from '../codemod.ts'
import { endedRelease, runtimeTitle, type Release, type Upgrade } from './releases.ts'

/** A part of the text that declares a version which is past its end of life, and what it becomes. */
export interface Declaration {
  /** What declares it, as a person would name it: `engines.node`. */
  where: string
  /** The ended line that decides: `18`, `3.8`. */
  line: string
  edits: Edit[]
  /** How it ends: `raised to >=24`; what it means to users is added here where `floor` is true. */
  outcome: string
  /** It tells users what they need: raising it drops those who have less. */
  floor?: boolean
}

/** Turns a declaration into a match of the codemod contract. */
export function toMatch(text: string, upgrade: Upgrade, declaration: Declaration): Match {
  const { where, line, edits, outcome, floor = false } = declaration
  const title = runtimeTitle[upgrade.runtime]
  const ended = endedRelease(upgrade, line) as Release
  const meaning = floor ? `; users of older versions lose support, which is the purpose` : ''
  const starts = edits.map((edit) => edit.start)
  const ends = edits.map((edit) => edit.end)
  return {
    startLine: lineAt(text, Math.min(...starts)),
    endLine: lineAt(text, Math.max(Math.min(...starts), ...ends.map((end) => end - 1))),
    message: `${where} names ${title} ${line}, past its end of life since ${ended.endOfLife}: ${outcome}${meaning}`,
    edits,
    runtime: { name: upgrade.runtime, from: line, to: upgrade.target.version },
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
