import type { SourceFile } from 'ts-morph'
import type { Tree } from 'web-tree-sitter'
import type { ItemAction } from '../contracts/plan.ts'
import type { Language } from '../contracts/primitives.ts'

/**
 * The public contract of a codemod: one file that detects and rewrites. It is given one file's text and answers with
 * matches; each match carries the edits that rewrite it. It reads nothing else, so the same text and date always give
 * the same answer. After its edits it must find nothing more in that file (the tests of every codemod check that).
 */
export interface Codemod {
  /** Stable, `<language>-<what>`: part of the item's fingerprint and of its branch name. */
  id: string
  /** Imperative, for a commit subject: `remove unused imports`. */
  title: string
  /** Why a maintainer would want it: one or two sentences, with the rule or PEP it rests on. */
  why: string
  action: Exclude<ItemAction, 'add_tests'>
  /** Which files it may be shown. `path` is relative to the repository's top, with `/`. */
  appliesTo(path: string, language: Language | null): boolean
  /** What a reader of the code gains, 1 (taste) to 5 (a bug, or an unsupported runtime). */
  value: 1 | 2 | 3 | 4 | 5
  /** How likely a match changes behaviour when it is wrong. */
  risk: 'low' | 'medium' | 'high'
  /** Prior confidence that a match is right, 0–1, before lint and tests have spoken. */
  confidence: number
  /** One plan item a file, or one for all matches in the repository (they only make sense together). */
  group: 'file' | 'repository'
  detect(file: CodemodFile, tools: CodemodTools): Promise<Match[]> | Match[]
}

export interface CodemodFile {
  path: string
  text: string
}

export interface CodemodTools {
  /** The file as a tree-sitter tree (Python, TypeScript, TSX, JavaScript by its ending). Offsets are UTF-16 units. */
  tree(): Promise<Tree>
  /** The file as a ts-morph source file (TypeScript and JavaScript only). Treat it as read-only: answer with edits. */
  sourceFile(): Promise<SourceFile>
  /** The day of the run: end-of-life dates are held against it. */
  today: Date
}

export interface Match {
  /** 1-based, inclusive, in the text that was given. */
  startLine: number
  endLine: number
  /** What is there and why it should change, for a person: `'os' is imported and never used`. */
  message: string
  /** Non-overlapping. */
  edits: Edit[]
  /**
   * For runtime upgrades: the line that is declared, and what it becomes: one line for a pin (`18` → `24`), what a version
   * must satisfy for a floor (`18` → `>=22`, `3.8` → `>=3.11 <4`).
   */
  runtime?: { name: 'node' | 'python'; from: string; to: string }
}

/** Replaces the UTF-16 units [start, end) of the given text. */
export interface Edit {
  start: number
  end: number
  text: string
}
