/** How a kind of file writes comments and strings: as much as is needed to tell code from what is only text. */
export interface Syntax {
  /** `code` has identifiers and steers a program; `config` steers one; `docs` is for people. */
  kind: 'code' | 'config' | 'docs'
  /** A comment from here to the end of the line. `#` counts only after white space where it is `spaced`. */
  line: readonly string[]
  spaced?: boolean
  block: readonly (readonly [open: string, close: string])[]
  /** Longest first. */
  strings: readonly StringKind[]
  /** Regular expressions between slashes, and `${}` in templates. */
  ecmascript?: boolean
  /** A string that stands alone as a statement documents (PEP 257). */
  docstrings?: boolean
}

interface StringKind {
  quote: string
  multiline: boolean
}

const double = { quote: '"', multiline: false }
const single = { quote: "'", multiline: false }
const slashes = { line: ['//'], block: [['/*', '*/']] } as const
const none = { line: [], block: [], strings: [] } as const

const cLike: Syntax = { kind: 'code', ...slashes, strings: [double, single] }
const tripled: Syntax = { ...cLike, strings: [{ quote: '"""', multiline: true }, double, single] }
const hashed: Syntax = {
  kind: 'code',
  line: ['#'],
  spaced: true,
  block: [],
  // Their strings may go on over lines; read so, an apostrophe in a here-document would hide the rest of the file.
  strings: [double, single],
}
const ecmascript: Syntax = {
  kind: 'code',
  ...slashes,
  strings: [double, single, { quote: '`', multiline: true }],
  ecmascript: true,
}
const python: Syntax = {
  kind: 'code',
  line: ['#'],
  block: [],
  strings: [{ quote: '"""', multiline: true }, { quote: "'''", multiline: true }, double, single],
  docstrings: true,
}
const dashed: Syntax = { kind: 'code', line: ['--'], block: [['/*', '*/']], strings: [double, single] }
const keyed: Syntax = { kind: 'config', line: ['#', ';'], spaced: true, block: [], strings: [double, single] }
const markup: Syntax = { kind: 'config', line: [], block: [['<!--', '-->']], strings: [] }
const plainConfig: Syntax = { kind: 'config', ...none }
const docs: Syntax = { kind: 'docs', ...none }

const byEnding: readonly (readonly [endings: string, syntax: Syntax])[] = [
  ['js mjs cjs jsx ts mts cts tsx vue svelte', ecmascript],
  ['py pyi pyx', python],
  ['kt kts swift scala groovy gradle java', tripled],
  ['c h cc cpp hpp cs m mm dart', cLike],
  // An apostrophe may open a lifetime in Rust, and a raw string in Go is written with backticks.
  ['rs', { ...cLike, strings: [double] }],
  ['go', { ...cLike, strings: [double, single, { quote: '`', multiline: true }] }],
  ['php', { ...cLike, line: ['//', '#'] }],
  ['rb sh bash zsh fish pl r jl ex exs ps1 tf nix', hashed],
  ['sql lua hs', dashed],
  ['css scss less', { ...cLike, line: [] }],
  ['yml yaml toml ini cfg conf properties env', keyed],
  ['jsonc json5', { ...cLike, kind: 'config' }],
  ['html htm xml svg', markup],
  ['md markdown mdx rst txt adoc', docs],
]

const endings = new Map(byEnding.flatMap(([names, syntax]) => names.split(' ').map((name) => [name, syntax] as const)))
const DOCUMENTS = /^(?:licen[cs]e|notice|authors|contributors|changelog|changes|readme|copying)$/i
const SCRIPTS = /^(?:dockerfile|makefile|gemfile|rakefile|vagrantfile|justfile|procfile)$/i

/** By the name of the file; what is not known counts as configuration without comments. */
export function syntaxOf(path: string): Syntax {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const known = name.includes('.') ? endings.get(ending) : undefined
  if (known !== undefined) return known
  if (DOCUMENTS.test(name)) return docs
  return SCRIPTS.test(name) ? hashed : plainConfig
}
