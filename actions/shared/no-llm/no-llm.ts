/** Names that opt their folder out, whatever stands behind them: a file, a link, a submodule, a folder. */
const MARKER = /(?:^|\/)(?:\.no-llm|no_llm(?:\.txt)?)(?:\/|$)/i
const WORD = /(?<![A-Za-z0-9_])NO_LLM(?![A-Za-z0-9_])/i
const LINES = 10

/** What opens a comment wherever it stands in a line: C, shell, SQL and Lua, HTML, Python's strings, Jinja, OCaml, Haskell. */
const OPENERS = /#|\/\/|\/\*|--|<!--|"""|'''|\{#|\(\*|\{-|<%--|@\*/
/** What opens one at the start of a line only: a block's next line, ini and Lisp, TeX, batch files, Fortran, reST, roff. */
const LINE_OPENERS = /^\s*(?:\*|;|%|!|'|rem\b|\.\.|\.\\"|dnl\b|@?rem\b|::|=begin\b|=pod\b)/i
/** Blocks that go on over the next lines, and what ends them. */
const BLOCKS: readonly (readonly [open: string, close: string])[] = [
  ['/*', '*/'],
  ['<!--', '-->'],
  ['"""', '"""'],
  ["'''", "'''"],
  ['{#', '#}'],
  ['(*', '*)'],
  ['{-', '-}'],
  ['--[[', ']]'],
  ['<%--', '--%>'],
  ['<#', '#>'],
  ['=begin', '=end'],
]

/**
 * Does the text say NO_LLM in a comment in its first ten lines? Looked for in the comment syntax of every language at
 * once, and a line that says nothing else counts too: what is ambiguous is out. Only a NO_LLM with nothing before it
 * that could open a comment (a string in code) does not count.
 */
export function saysNoLlm(text: string): boolean {
  const lines = firstLines(text)
  if (!lines.some((line) => WORD.test(line))) return false
  return lines.some((line, index) => {
    const at = WORD.exec(line)?.index
    if (at === undefined) return false
    const before = line.slice(0, at)
    if (OPENERS.test(before) || LINE_OPENERS.test(line)) return true
    return line.trim().length === 'NO_LLM'.length || insideBlock([...lines.slice(0, index), before].join('\n'))
  })
}

function firstLines(text: string): string[] {
  let end = 0
  for (let line = 0; line < LINES && end < text.length; line++) end = lineEnd(text, end)
  return text
    .slice(0, end)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .slice(0, LINES)
}

/** The unit after the line that starts at `start`; a CR of its own ends a line too. */
function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start)
  const end = feed < 0 ? text.length : feed + 1
  const cr = text.indexOf('\r', start)
  if (cr < 0 || cr >= end) return end
  return text[cr + 1] === '\n' ? cr + 2 : cr + 1
}

function insideBlock(before: string): boolean {
  return BLOCKS.some(([open, close]) => {
    if (open === close) return before.split(open).length % 2 === 0
    return before.lastIndexOf(open) > before.lastIndexOf(close)
  })
}

export interface OptedOut {
  repository: boolean
  /** Without the ones that lie below another. */
  folders: string[]
  /** Is this path below an opted-out folder? */
  covers(path: string): boolean
}

/** Folders that hold a `.no-llm`, `no_llm.txt` or `NO_LLM`, with all that is below them; at the top it is everything. */
export function optedOutFolders(paths: Iterable<string>): OptedOut {
  const found = new Set<string>()
  for (const path of paths) {
    const at = MARKER.exec(path)?.index
    if (at !== undefined) found.add(path.slice(0, at))
  }
  const repository = found.has('')
  const folders = [...found].filter((folder) => folder !== '' && !ancestors(folder).some((above) => found.has(above)))
  const covers = (path: string): boolean => repository || ancestors(path).some((folder) => found.has(folder))
  return { repository, folders: folders.sort(), covers: found.size === 0 ? () => false : covers }
}

/** `a/b/c` lies in `a/b` and `a`. */
export function ancestors(path: string): string[] {
  const above: string[] = []
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) above.push(path.slice(0, at))
  return above
}
