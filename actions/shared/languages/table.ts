import type { Language } from '../contracts/primitives.ts'

/** A grammar is a .wasm file: `tree-sitter-<name>.wasm`. */
export type Grammar = 'python' | 'typescript' | 'tsx' | 'javascript'
export type { Language }
