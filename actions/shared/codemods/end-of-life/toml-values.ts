import { parse } from 'smol-toml'

/** A one-line string in a TOML text, found by its place; `start` and `end` are inside the quotation marks. */
export interface TomlString {
  /** Table and key: `project.requires-python`. */
  path: string
  value: string
  start: number
  end: number
}

const HEADER = /^[ \t]*\[([^[\]]+)\][ \t]*(?:#.*)?$/
const PAIR = /^[ \t]*([\w-]+|"[^"]*")[ \t]*=[ \t]*/
const STRING = /(["'])((?:(?!\1)[^\\\n])*)\1/y

/**
 * The strings, and the strings in arrays, that the tables of a TOML text hold, with their places: a parser has the values
 * and not the places, a scan the places and not the certainty. What both agree on is returned.
 * @returns [] where the text is not TOML
 */
export function tomlStrings(text: string): Map<string, TomlString[]> {
  const found = new Map<string, TomlString[]>()
  const document = parsed(text)
  if (document === null) return found
  let table = ''
  for (const line of text.matchAll(/^.*$/gm)) {
    const header = HEADER.exec(line[0].replace(/\r$/, ''))?.[1]
    if (header !== undefined) table = header.replace(/["\s]/g, '')
    const pair = PAIR.exec(line[0])
    if (pair === null) continue
    const path = `${table}.${(pair[1] ?? '').replaceAll('"', '')}`.replace(/^\./, '')
    const strings = stringsAt(text, line.index + pair[0].length).map((string) => ({ path, ...string }))
    if (agree(valueAt(document, path), strings)) found.set(path, strings)
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

function valueAt(document: unknown, path: string): unknown {
  let value = document
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

function agree(value: unknown, strings: readonly { value: string }[]): boolean {
  const values = Array.isArray(value) ? value : [value]
  return values.length === strings.length && strings.every((string, at) => string.value === values[at])
}

function stringsAt(text: string, at: number): Omit<TomlString, 'path'>[] {
  if (text[at] !== '[') return stringAt(text, at)
  const strings: Omit<TomlString, 'path'>[] = []
  for (let next = at + 1; next < text.length && text[next] !== ']'; next += 1) {
    const [string] = stringAt(text, next)
    if (string !== undefined) {
      strings.push(string)
      next = string.end
    } else if (text[next] === '#') {
      next = lineEnd(text, next)
    }
  }
  return strings
}

function stringAt(text: string, at: number): Omit<TomlString, 'path'>[] {
  STRING.lastIndex = at
  const value = STRING.exec(text)?.[2]
  return value === undefined ? [] : [{ value, start: at + 1, end: at + 1 + value.length }]
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
