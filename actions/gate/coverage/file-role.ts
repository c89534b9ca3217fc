import { languageOf } from '../../shared/languages/table.ts'

/**
 * What a changed file can do. `code`: lines of it run, and coverage or a mutant can tell. `text`: for people alone.
 * `support`: what tests read, or types that are gone when code runs. `unknown`: it may steer what happens, and no
 * measure here can tell whether a test saw it.
 */
export type FileRole = 'code' | 'text' | 'support' | 'unknown'

const text =
  /(\.(md|markdown|mdx|rst|adoc|txt|png|jpe?g|gif|svg|webp|ico)|(^|\/)(licen[cs]e|notice|authors|contributors|changelog|changes|readme|copying|codeowners|\.mailmap|\.editorconfig|\.gitignore)[^/]*)$/i
const declaration = /\.(pyi|d\.[cm]?ts)$/i
const testFolder = /(^|\/)(tests?|__tests__|spec|specs|fixtures|testdata|__snapshots__)\//i

export function roleOf(path: string): FileRole {
  if (declaration.test(path)) return 'support'
  if (languageOf(path).language !== null) return 'code'
  if (testFolder.test(path)) return 'support'
  return text.test(path) ? 'text' : 'unknown'
}
