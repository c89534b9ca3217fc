import type { Syntax } from './syntax.ts'

export type RegionKind = 'code' | 'string' | 'comment'

interface Region {
  kind: RegionKind
  start: number
  end: number
}

/** Tells of every offset of a text whether it is code, part of a string, or part of a comment. */
export type RegionLookup = (offset: number) => RegionKind

/**
 * Reads comments and strings off a text. It is no parser: what it cannot tell counts as code, which is the stricter
 * answer for all that ask.
 */
export function regionsOf(text: string, syntax: Syntax): RegionLookup {
  if (syntax.kind === 'docs') return () => 'comment'
  const regions = scan(text, syntax)
  return (offset) => {
    let [low, high] = [0, regions.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const region = regions[middle] as Region
      if (offset < region.start) high = middle - 1
      else if (offset >= region.end) low = middle + 1
      else return region.kind
    }
    return 'code'
  }
}

interface Scanner {
  text: string
  syntax: Syntax
  /** Open brackets: `$` stands for the `${` of a template. */
  open: string[]
  regions: Region[]
}

function scan(text: string, syntax: Syntax): Region[] {
  const openers = openerPattern(syntax)
  if (openers === null) return []
  const scanner: Scanner = { text, syntax, open: [], regions: [] }
  let at = 0
  for (openers.lastIndex = 0; ; openers.lastIndex = at) {
    const match = openers.exec(text)
    if (match === null) return scanner.regions
    at = Math.max(take(scanner, match[0], match.index), match.index + 1)
  }
}

/** What may begin a region, or change the depth. */
function openerPattern({ line, block, strings, ecmascript }: Syntax): RegExp | null {
  const starts = [...block.map(([open]) => open), ...line, ...strings.map(({ quote }) => quote)]
  if (starts.length === 0) return null
  const words = [...starts, ...(ecmascript ? ['/'] : []), '(', ')', '[', ']', '{', '}']
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g')
}

/** Handles one opener and gives the offset to go on from. */
function take(scanner: Scanner, word: string, at: number): number {
  const { text, syntax, regions } = scanner
  const close = syntax.block.find(([open]) => open === word)?.[1]
  if (close !== undefined) return push(regions, 'comment', { start: at, end: after(text, close, at + word.length) })
  if (syntax.line.includes(word)) {
    if (syntax.spaced === true && at > 0 && !/\s/.test(text[at - 1] as string)) return at + 1
    return push(regions, 'comment', { start: at, end: lineEnd(text, at) })
  }
  const string = syntax.strings.find(({ quote }) => quote === word)
  if (string !== undefined) return takeString(scanner, string, at)
  if (word === '/') return takeRegExp(scanner, at)
  return bracket(scanner, word, at)
}

function bracket({ text, syntax, open, regions }: Scanner, word: string, at: number): number {
  if ('([{'.includes(word)) open.push(word)
  else if (open.pop() === '$') return templatePart({ text, syntax, open, regions }, at + 1)
  return at + 1
}

function takeString(scanner: Scanner, { quote, multiline }: Syntax['strings'][number], at: number): number {
  const { text, syntax, regions } = scanner
  if (quote === '`' && syntax.ecmascript === true) return templatePart(scanner, at + 1)
  let end = at + quote.length
  for (; end < text.length; end += 1) {
    if (text[end] === '\\') end += 1
    else if (text.startsWith(quote, end)) break
    else if (text[end] === '\n' && !multiline) return push(regions, 'string', { start: at, end })
  }
  const kind = syntax.docstrings === true && standsAlone(scanner, at) ? 'comment' : 'string'
  return push(regions, kind, { start: at, end: Math.min(end + quote.length, text.length) })
}

/** From inside a template to its end, or to the next `${`. */
function templatePart({ text, open, regions }: Scanner, start: number): number {
  let end = start
  for (; end < text.length && text[end] !== '`'; end += 1) {
    if (text[end] === '\\') end += 1
    else if (text.startsWith('${', end)) {
      open.push('$')
      return push(regions, 'string', { start, end: end + 2 })
    }
  }
  return push(regions, 'string', { start, end: Math.min(end + 1, text.length) })
}

const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+~^<>%*-]|\b(?:return|typeof|case|in|of|do|else|void|await|yield))\s*$/

const LONGEST_REGEXP = 1000

/** A slash divides after a value; elsewhere it opens a regular expression, which may hold quotation marks. */
function takeRegExp({ text, regions }: Scanner, at: number): number {
  if (!BEFORE_REGEXP.test(text.slice(Math.max(0, at - 40), at))) return at + 1
  let inClass = false
  const limit = Math.min(text.length, at + LONGEST_REGEXP)
  for (let end = at + 1; end < limit && text[end] !== '\n'; end += 1) {
    const char = text[end]
    if (char === '\\') end += 1
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return push(regions, 'string', { start: at, end: end + 1 })
  }
  return at + 1
}

/** Outside of all brackets, first on its line, and not the continuation of an expression. */
function standsAlone({ text, open }: Scanner, at: number): boolean {
  const near = text.slice(Math.max(0, at - 200), at)
  const head = near.slice(near.lastIndexOf('\n') + 1)
  if (open.length > 0 || head.length === 200 || !/^\s*[rRuU]?$/.test(head)) return false
  return !/[=+,\\]\s*$/.test(text.slice(Math.max(0, at - head.length - 80), at - head.length))
}

function push(regions: Region[], kind: RegionKind, { start, end }: Omit<Region, 'kind'>): number {
  regions.push({ kind, start, end })
  return end
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at === -1 ? text.length : at + what.length
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at
}
