import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const fromSource = import.meta.url.endsWith('.ts')

/** Files that ship beside the bundle and come out of packages: where they stand when the source runs unbundled. */
const packaged: Readonly<Record<string, string>> = {
  'web-tree-sitter.js': 'web-tree-sitter/web-tree-sitter.js',
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-python.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
  'tree-sitter-typescript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
  'tree-sitter-tsx.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm',
  'tree-sitter-javascript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm',
}

export const packagedAssets = Object.keys(packaged)

/**
 * The absolute path of a file that ships beside the bundle: `dist/assets/<name>` there; in source the package it comes
 * from, or `adapters/assets/<name>` for our own.
 */
export function assetPath(name: string): string {
  if (!fromSource) return join(here, '..', 'assets', name)
  const inPackage = packaged[name]
  return inPackage === undefined ? join(here, 'assets', name) : join(here, '..', '..', '..', 'node_modules', inPackage)
}

/** Worker threads load a file of their own: `<name>.ts` beside the adapters, bundled as `dist/lib/<name>.js`. */
export function workerPath(name: string): string {
  return fromSource ? join(here, `${name}.ts`) : join(here, `${name}.js`)
}
