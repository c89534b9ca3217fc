import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type * as TreeSitter from 'web-tree-sitter'
import type { Grammar } from '../languages/table.ts'
import { assetPath } from './assets.ts'

type Runtime = Pick<typeof TreeSitter, 'Parser' | 'Language'>

let runtime: Promise<Runtime> | null = null
const parsers = new Map<Grammar, Promise<TreeSitter.Parser>>()

/** Seconds one parse may take; a grammar that runs wild on one file must not hold up the rest. */
const PARSE_SECONDS = 10
/** The runtime asks every hundred steps whether to go on; looking at the clock each time showed in profiles. */
const ASKED_PER_LOOK = 256

/** A file whose parse was given up or failed. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
}

/**
 * Parses one text; runtime and grammars are loaded at their first use and kept, one parser a grammar and thread.
 * The caller frees the tree (`tree.delete()`): it lives in WebAssembly memory, which no collector sees.
 * @throws ParseError where the parse takes longer than 10 s
 */
export async function parseTree(grammar: Grammar, text: string): Promise<TreeSitter.Tree> {
  const parser = await loadParser(grammar)
  const started = performance.now()
  let asked = 0
  const tree = parser.parse(text, null, {
    // The declared type says void; the runtime stops the parse where the answer is true.
    progressCallback: () => ++asked % ASKED_PER_LOOK === 0 && performance.now() - started > PARSE_SECONDS * 1000,
  })
  if (tree !== null) return tree
  parser.reset()
  throw new ParseError(`the ${grammar} grammar did not finish in ${PARSE_SECONDS} s`)
}

/** Loads the runtime and grammars ahead of their first use; what fails then will fail again, and be heard, there. */
export function preload(grammars: Iterable<Grammar>): void {
  runtime ??= loadRuntime()
  runtime.catch(() => undefined)
  for (const grammar of grammars) loadParser(grammar).catch(() => undefined)
}

export async function loadParser(grammar: Grammar): Promise<TreeSitter.Parser> {
  const loaded = parsers.get(grammar)
  if (loaded !== undefined) return loaded
  const loading = createParser(grammar)
  parsers.set(grammar, loading)
  return loading
}

async function createParser(grammar: Grammar): Promise<TreeSitter.Parser> {
  runtime ??= loadRuntime()
  const [{ Parser, Language }, wasm] = await Promise.all([runtime, readFile(assetPath(`tree-sitter-${grammar}.wasm`))])
  const parser = new Parser()
  parser.setLanguage(await Language.load(wasm))
  return parser
}

/** The runtime finds its own .wasm beside itself; a bundler that rewrites it breaks that, so it is loaded as it stands. */
async function loadRuntime(): Promise<Runtime> {
  const url = pathToFileURL(assetPath('web-tree-sitter.js')).href
  const { Parser, Language } = (await import(/* webpackIgnore: true */ url)) as Runtime
  await Parser.init()
  return { Parser, Language }
}
