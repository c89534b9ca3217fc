import type { Edit, Match } from '../codemod.ts'
import { endedRelease, runtimeTitle, type Release, type Upgrade } from './releases.ts'

/** A part of the text that declares a version which is past its end of life, and what it becomes. */
export interface Declaration {
  /** What declares it, as a person would name it: `engines.node`. */
  where: string
  /** The ended line that decides: `18`, `3.8`. */
  line: string
  edits: Edit[]
  /** How it ends: `raised to >=22`; the rule of the choice follows. */
  outcome: string
  choice: Choice
  /** It tells users what they need: raising it drops those who have less, and the message says so. */
  floor?: boolean
}

/** Which version an ended one becomes. */
export interface Choice {
  /** For the gate: one line (`24`), or what a version must satisfy (`>=22`, `>=3.11 <4`). */
  to: string
  /** For a person, behind the outcome: which rule chose it. */
  rule: string
}

/** A pin: what runs there should not need the next upgrade at once. */
export function pinChoice({ target }: Upgrade): Choice {
  return { to: target.version, rule: 'the oldest line with twelve months of security fixes left' }
}

/** A floor: no higher than it must be, with the upper bounds (`<25`) that stand beside it. */
export function floorChoice(
  upgrade: Upgrade,
  raised: Release,
  { line, upper }: { line: string; upper: string[] },
): Choice {
  const from = raised === upgrade.floor ? '' : ` from ${line} on`
  return { to: [`>=${raised.version}`, ...upper].join(' '), rule: `the oldest line${from} with security fixes` }
}

/** A list: its ended entries go and nothing new is declared, but where it would be empty the target of pins comes. */
export function listChoice(upgrade: Upgrade, emptied: boolean): Choice {
  return emptied ? pinChoice(upgrade) : { to: `>=${upgrade.floor.version}`, rule: 'what is supported stays' }
}

/** Turns a declaration into a match of the codemod contract. */
export function toMatch(text: string, upgrade: Upgrade, declaration: Declaration): Match {
  const { where, line, edits, outcome, choice, floor = false } = declaration
  const title = runtimeTitle[upgrade.runtime]
  const ended = endedRelease(upgrade, line) as Release
  const meaning = floor ? `; users of older versions lose support, which is the purpose` : ''
  const starts = edits.map((edit) => edit.start)
  const ends = edits.map((edit) => edit.end)
  return {
    startLine: lineAt(text, Math.min(...starts)),
    endLine: lineAt(text, Math.max(Math.min(...starts), ...ends.map((end) => end - 1))),
    message: `${where} names ${title} ${line}, past its end of life since ${ended.endOfLife}: ${outcome}, ${choice.rule}${meaning}`,
    edits,
    runtime: { name: upgrade.runtime, from: line, to: choice.to },
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
