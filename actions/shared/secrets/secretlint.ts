import { ruleWords } from './rule-words.ts'
import type { Hit } from './scan.ts'
import { wordsIn } from './words-in.ts'

/** Rules that judge less than we do: a URL with a password is common in tests and in documents. */
const LIKELY = /basicauth|database-connection-string/

type Scanner = (text: string) => Promise<Hit[]>

let scanner: Promise<Scanner> | null = null

/**
 * The secrets that secretlint's recommended rules find; they are loaded at the first call. Left out is its rule of
 * comments, by which a text could switch the others off.
 */
export async function secretlintHits(text: string): Promise<Hit[]> {
  scanner ??= loadScanner()
  return (await scanner)(text)
}

async function loadScanner(): Promise<Scanner> {
  const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ])
  // It keeps its marks of every text for as long as the process lives, and looks at them again at every new one.
  secretLintProfiler.setEnabled(false)
  const chosen = rules
    .filter(({ meta }) => !meta.id.endsWith('filter-comments'))
    .map((rule) => ({ id: rule.meta.id, rule, options: {}, words: ruleWords[nameOf(rule.meta.id)] ?? null }))
  return async (text) => {
    const hits: Hit[] = []
    for (const { content, at } of pieces(text)) {
      const has = wordsIn(content)
      // To set up its rules costs it more than to look for all that most texts have not.
      const looking = chosen.filter(({ words }) => words === null || words.some(has))
      if (looking.length === 0) continue
      const config = { rules: looking }
      // One rule opens the file that it is given the name of: it is given no name of the target's.
      const source = { content, filePath: 'text', ext: '', contentType: 'text' } as const
      const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
      for (const { ruleId, range } of messages) hits.push(hitOf(ruleId, { start: at + range[0], end: at + range[1] }))
    }
    return hits
  }
}

function hitOf(ruleId: string, place: Pick<Hit, 'start' | 'end'>): Hit {
  const confidence = LIKELY.test(ruleId) ? 'likely' : 'certain'
  return { type: nameOf(ruleId), confidence, ...place }
}

function nameOf(ruleId: string): string {
  return ruleId.replace(/^.*secretlint-rule-/, '')
}

/** Its time grows with the square of what it finds, so a long text is given to it in pieces. */
const PIECE = 2 ** 16
/** Of a line that is longer than a piece, two pieces share so much: no token of its rules is longer. */
const SHARED = 2 ** 12

/** Cut between lines where there are any. */
function pieces(text: string): { content: string; at: number }[] {
  const found: { content: string; at: number }[] = []
  for (let at = 0; at < text.length;) {
    const cut = text.length - at <= PIECE ? text.length - 1 : text.indexOf('\n', at + PIECE)
    const isLine = cut !== -1 && cut <= at + 2 * PIECE
    const end = isLine ? cut + 1 : Math.min(text.length, at + 2 * PIECE)
    found.push({ content: text.slice(at, end), at })
    at = isLine || end === text.length ? end : end - SHARED
  }
  return found
}
