import type { AskedLines } from './diff-coverage.ts'
import { lastSegment } from './unix-path.ts'

const named = /<(class|sourcefile|file)\s((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/g
const nameAttribute = /\b(?:filename|path|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const line = /<line\s+(?:number|num|nr)="(\d+)"[^<>]*\/>\s*/g

/**
 * An XML coverage report without the files and lines that nobody asks about: most of a report, where a change is small. A
 * file is known by the last segment of its name; an element with a reference (`&…;`) in its names stays, and so does
 * everything where comments or CDATA stand between the files.
 */
export function withoutOthers(text: string, asked: AskedLines): string {
  const body = text.search(/<(?:packages|package|project|group)[\s>]/)
  if (body === -1 || text.includes('<!', body)) return text
  const linesOf = linesByName(asked)
  const kept: string[] = []
  let from = 0
  named.lastIndex = body
  for (let match = named.exec(text); match !== null; match = named.exec(text)) {
    const [tag, element = '', attributes = ''] = match
    if (attributes.endsWith('/')) continue
    const start = match.index + tag.length
    const close = `</${element}>`
    const end = text.indexOf(close, start)
    if (end === -1) return text
    const lines = linesFor(element, attributes, linesOf)
    if (lines === 'all') kept.push(text.slice(from, end))
    else if (lines === 'none') kept.push(text.slice(from, match.index))
    else kept.push(text.slice(from, start), withoutLines(text.slice(start, end), lines))
    from = lines === 'none' ? end + close.length : end
    named.lastIndex = end + close.length
  }
  return kept.join('') + text.slice(from)
}

function linesByName(asked: AskedLines): ReadonlyMap<string, ReadonlySet<number>> {
  const byName = new Map<string, Set<number>>()
  for (const [path, lines] of asked) {
    const name = lastSegment(path)
    byName.set(name, new Set([...(byName.get(name) ?? []), ...lines]))
  }
  return byName
}

function linesFor(element: string, attributes: string, linesOf: ReadonlyMap<string, ReadonlySet<number>>) {
  // The classes of Clover and JaCoCo have no lines: those stand under their files.
  if (element === 'class' && !/\bfilename\b/.test(attributes)) return 'none'
  const names = [...attributes.matchAll(nameAttribute)].map(([, double, single]) => double ?? single ?? '')
  if (names.some((name) => name.includes('&'))) return 'all'
  const asked = names.flatMap((name) => linesOf.get(lastSegment(name)) ?? [])
  if (asked.length === 0) return 'none'
  return (number: number) => asked.some((lines) => lines.has(number))
}

/** The first line stays in any case: that a report knows a file, and which format it has, shows there. */
function withoutLines(text: string, isAsked: (line: number) => boolean): string {
  let isFirst = true
  return text.replaceAll(line, (whole, number: string) => {
    const stays = isFirst || isAsked(Number(number))
    isFirst = false
    return stays ? whole : ''
  })
}
