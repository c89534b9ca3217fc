import type { Note } from '../contracts/primitives.ts'

export interface Extracted {
  diff: string
  /** What stood around the fence: for the log; it is never applied. */
  outside: string
}

/** Refusals that come from how an answer is written: asking once more, with the refusal, may help. */
const SLIPS: ReadonlySet<string> = new Set([
  'no-patch',
  'several-patches',
  'two-formats',
  'unclosed-fence',
  'missing-prefix',
  'unexpected-text',
  'malformed-hunk',
  'malformed-header',
  'hunk-count',
  'does-not-apply',
  'ambiguous-hunk',
  'zero-context',
  'untrusted-lines',
  'one-sided',
  'unordered-hunks',
  'overlapping-hunks',
  'ambiguous-header',
  'file-repeated',
])

/** Refusals of how a patch is written that say nothing of what it means: read by the files, it may have one meaning. */
const MENDABLE: ReadonlySet<string> = new Set([...SLIPS, 'header-mismatch'])

/** May a model that gave a patch refused with this code be asked again? What breaks a rule is not asked for twice. */
export function isSlip(code: string): boolean {
  return SLIPS.has(code)
}

/** May a patch that git's reading refuses with this code be read by the files that it speaks of? */
export function isMendable(code: string): boolean {
  return MENDABLE.has(code)
}

const FENCE = /^(`{3,}|~{3,})([^`]*)$/
const DIFF = /^(?:diff --git |--- \S|@@ |From [0-9a-f]{40} )/m
/** The first lines of a diff, of which one of the two names may be lost. */
const FIRST_LINES =
  /[ \t]*(?:diff --git |From [0-9a-f]{40} |--- \S.*\r?\n[ \t]*(?:\+\+\+ |@@ -)|\+\+\+ \S.*\r?\n[ \t]*@@ -)/
const STARTS_AS_DIFF = new RegExp(`^(?:[ \\t]*\\r?\\n)*${FIRST_LINES.source}`)
const HOLDS_DIFF = new RegExp(`^${FIRST_LINES.source}`, 'm')
/** A fence in a list is indented, and all that stands in it. */
const INDENTED_FENCE = /^([ \t]+)(?:`{3,}|~{3,}).*\r?\n\1(?:diff --git |--- \S|\+\+\+ \S)/m

/**
 * The unified diff in a model's answer: the content of the one fenced block, or what begins as a diff where there is
 * none. A second block makes it unclear what is meant, and refuses it. The diff is not yet read (`readPatch`).
 */
export function extractPatch(answer: string): Extracted | { refused: Note } {
  const blocks = fencedBlocks(answer)
  // Before a fence, the answer is a diff already: the fence is a line of it.
  if (blocks === null && STARTS_AS_DIFF.test(answer)) return { diff: answer, outside: '' }
  if (blocks === null) return refuse('unclosed-fence', 'the fenced block has no end: the answer was cut off')
  const diffs = blocks.fenced.filter((block) => DIFF.test(block))
  if (diffs.length > 1 || (diffs.length === 1 && STARTS_AS_DIFF.test(blocks.outside))) {
    return refuse('several-patches', 'the answer holds more than one patch; send one')
  }
  if (diffs.length === 1 && blocks.fenced.length > 1) {
    return refuse('two-formats', 'the answer holds a patch and other blocks beside it; send the patch alone')
  }
  const [diff] = diffs
  if (diff !== undefined) return { diff, outside: blocks.outside.trim() }
  if (blocks.fenced.length > 0 && STARTS_AS_DIFF.test(answer) && goesOnBelow(answer))
    return { diff: answer, outside: '' }
  return (blocks.fenced.length === 0 ? bareDiff(answer) : null) ?? refuse('no-patch', NO_PATCH)
}

const NO_PATCH = 'there is no patch in the answer: send one unified diff in one fenced block'

/** Of a diff of Markdown whose context lost its blanks, fences are lines, and more of it follows below the last. */
function goesOnBelow(answer: string): boolean {
  const lines = answer.split('\n')
  const last = lines.findLastIndex((line) => FENCE.test(line.replace(/\r$/, '')))
  return lines.slice(last + 1).some((line) => /^(?:[+-]|@@ )/.test(line))
}

function bareDiff(answer: string): Extracted | { refused: Note } | null {
  const [, indent] = STARTS_AS_DIFF.test(answer) ? [] : (INDENTED_FENCE.exec(answer) ?? [])
  if (indent !== undefined) return extractPatch(outdented(answer, indent))
  const start = HOLDS_DIFF.exec(answer)?.index
  return start === undefined ? null : { diff: answer.slice(start), outside: answer.slice(0, start).trim() }
}

function outdented(answer: string, indent: string): string {
  const lines = answer.split('\n')
  return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
}

interface Blocks {
  fenced: string[]
  outside: string
}

/**
 * Fenced code blocks (CommonMark 0.31, section 4.5) whose fences begin in the first column: a line of a diff never does.
 * null where the last is not closed.
 */
function fencedBlocks(text: string): Blocks | null {
  const fenced: string[] = []
  const outside: string[] = []
  let open: { fence: string; lines: string[] } | null = null
  for (const line of text.split('\n')) {
    const [, fence, info = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? []
    if (open === null) {
      if (fence === undefined) outside.push(line)
      else open = { fence, lines: [] }
    } else if (fence?.startsWith(open.fence) === true && info.trim() === '') {
      fenced.push(open.lines.map((inside) => `${inside}\n`).join(''))
      open = null
    } else {
      open.lines.push(line)
    }
  }
  return open === null ? { fenced, outside: outside.join('\n') } : null
}

function refuse(code: string, message: string): { refused: Note } {
  return { refused: { code, message } }
}
