import { parse as parseJsonc } from 'jsonc-parser'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { Syntax } from '../syntax.ts'
import { fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { keyRowOf } from './keys.ts'
import { foldedString, tokensOf } from '../tokens.ts'

/** The settings of a file by their path, joined with dots; values as text, lists as one text. */
export type Settings = ReadonlyMap<string, string>

/** Reads a configuration file by the ending of its name; null where it cannot be read. */
export function settingsOf(path: string, text: string): Settings | null {
  try {
    return new Map(flat(parsed(path, text)))
  } catch {
    // A file that its own format does not allow has no settings that we could compare.
    return null
  }
}

function parsed(path: string, text: string): unknown {
  if (path.endsWith('.toml')) return parseToml(text)
  if (/\.ya?ml$/.test(path)) return parseYaml(text, { maxAliasCount: 20 })
  if (/\.json5?$|(^|\/)\.(nyc|c8|mocha|jest|swc)rc$/.test(path)) return parseJsonc(text)
  return ini(text)
}

/** INI as configparser reads it: sections, `key = value`, and indented lines that go on with a value. */
function ini(text: string): Record<string, Record<string, string>> {
  const sections: Record<string, Record<string, string>> = Object.create(null)
  let section = ''
  let key: string | null = null
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue
    const header = /^\[([^\]]+)\]/.exec(line)
    const pair = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line)
    const values = (sections[section] ??= Object.create(null) as Record<string, string>)
    if (header !== null) [section, key] = [header[1] ?? '', null]
    else if (/^\s/.test(line) && key !== null) values[key] = `${values[key] ?? ''} ${line.trim()}`.trim()
    else if (pair !== null) values[(key = pair[1] ?? '')] = pair[2] ?? ''
  }
  return sections
}

const MAX_LEVELS = 12

function flat(value: unknown, path = '', level = 0): [string, string][] {
  if (value === null || value === undefined || level > MAX_LEVELS) return []
  if (Array.isArray(value)) return [[path, value.map(scalar).join(' ')]]
  if (value instanceof Date) return [[path, value.toISOString()]]
  if (typeof value !== 'object') return [[path, scalar(value)]]
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`, level + 1))
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** The settings that a configuration file in JavaScript or TypeScript writes down, wherever its objects stand. */
export function settingsIn(root: Syntax): Settings {
  const settings = new Map<string, string>()
  for (const pair of walk(root)) {
    const value = pair.kind === 'pair' ? fieldOf(pair, 'value') : null
    if (value === null || value.kind === 'object') continue
    const text =
      foldedString(value) ??
      tokensOf(value)
        .filter((token) => !/^[[\],]$/.test(token))
        .map((token) => token.replaceAll('"', ''))
        .join(' ')
    settings.set(pathOf(pair), text)
  }
  return settings
}

/** What a file says beside the settings that are compared one by one, wherever those stand. */
export function withoutSettings(root: Syntax, path: string): string {
  const outside = (node: Syntax) => node.kind !== 'pair' || keyRowOf(pathOf(node), path) === null
  const leaves = [...walk(root, outside)].filter(({ children, kind }) => children.length === 0 && !/^[,;]$/.test(kind))
  return leaves.map((leaf) => textOf(leaf).replaceAll('"', "'")).join(' ')
}

function pathOf(pair: Syntax): string {
  const names: string[] = []
  for (let up: Syntax | null = pair; up !== null; up = up.parent) {
    const key = up.kind === 'pair' ? fieldOf(up, 'key') : null
    if (key !== null) names.unshift(foldedString(key) ?? textOf(partsOf(key)[0] ?? key))
  }
  return names.join('.')
}
