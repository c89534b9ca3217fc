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
])

/** May a model that gave a patch refused with this code be asked again? What breaks a rule is not asked for twice. */
export function isSlip(code: string): boolean {
  return SLIPS.has(code)
}

const FENCE = /^(`{3,}|~{3,})([^`]*)$/
const DIFF = /^(?:diff --git |--- \S|@@ |From [0-9a-f]{40} )/m
const STARTS_AS_DIFF = /^\s*(?:diff --git |--- \S.*\n\+\+\+ |From [0-9a-f]{40} )/

/**
 * The unified diff in a model's answer: the content of the one fenced block, or the whole answer where it is nothing
 * but a diff. A second block makes it unclear what is meant, and refuses it. The diff is not yet read (`readPatch`).
 */
export function extractPatch(answer: string): Extracted | { refused: Note } {
  const blocks = fencedBlocks(answer)
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
  if (blocks.fenced.length === 0 && STARTS_AS_DIFF.test(answer)) return { diff: answer.trimStart(), outside: '' }
  return refuse('no-patch', 'there is no patch in the answer: send one unified diff in one fenced block')
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
