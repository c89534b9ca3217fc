import type { Finding } from '../contracts/finding.ts'
import { joinedLiterals } from '../secrets/views.ts'
import { addedLineAt, excerpts, type ChangedFile } from './changed-file.ts'

interface Place {
  host: string
  /** In the text it was found in. */
  at: number
}

/** How a text names a host; group 1 is what stands there. */
const NAMED: readonly RegExp[] = [
  // A URL of any scheme, with or without user information.
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@"'<>`]{1,200}@)?(\[[0-9a-f:.]{2,60}\]|[^\s/:@"'<>`\\(){}$?#,;|*]{1,253})/gi,
  // A URL without its scheme, in quotes.
  /["'(]\/\/((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?=[/:"')])/gi,
  // A remote in the manner of scp: git@host:path.
  /\b[a-z_][\w.-]{0,40}@((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}):(?=[\w~/.-])(?!\d+\b)/gi,
  // A bare address with its port.
  /(?<![\w.])((?:\d{1,3}\.){3}\d{1,3}):\d{2,5}\b/g,
  /(\[(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}\]):\d{2,5}\b/gi,
  // A whole string that can only be a host name. Package names are written the other way round (com.example.app).
  /["'`](?!(?:com|org|net|io|dev)\.)((?:[a-z0-9-]{1,63}\.)+(?:com|net|org|ru|cn|xyz|top|info|online|site|onion))["'`]/gi,
]

/** Names that are set aside for documents (RFC 2606, 6761, 5737, 3849), and this machine. */
const SET_ASIDE =
  /^(?:localhost|.+\.localhost|(?:.+\.)?example(?:\.(?:com|net|org))?|.+\.(?:test|invalid|example)|0\.0\.0\.0|127(?:\.\d+){3}|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+|\[::1?\]|\[2001:db8:.*\])$/
/** Hosts whose URLs are names of vocabularies: nobody opens them. */
const VOCABULARIES = new Set([
  'www.w3.org', 'w3.org', 'json-schema.org', 'schemas.xmlsoap.org', 'schemas.android.com', 'schemas.openxmlformats.org',
  'maven.apache.org', 'xmlns.jcp.org', 'java.sun.com', 'purl.org', 'xmlns.com',
]) // prettier-ignore

/** Of one file: more would say nothing more. */
const MOST = 50
/** Lines around an added one that may hold the rest of a name. */
const AROUND = 3

/**
 * Hosts that the added text names and the file did not. In code and configuration a person decides: data may go there,
 * or code come from there. In comments and documents they are shown.
 */
export function newHosts(file: ChangedFile): Finding[] {
  const places = excerpts(file, AROUND).flatMap(({ text, offset }) =>
    placesIn(text).map(({ host, at }) => ({ host, at: offset + at, line: addedLineAt(file, offset + at)?.line })),
  )
  if (places.every(({ line }) => line === undefined)) return []
  const known = new Set(file.before === null ? [] : placesIn(file.before).map(({ host }) => host))
  const found = new Map<string, Finding>()
  for (const { host, at, line } of places) {
    if (line === undefined || known.has(host)) continue
    const isText = file.regions()(at) === 'comment'
    const earlier = found.get(host)
    if (earlier === undefined || (earlier.severity === 'review' && !isText))
      found.set(host, report(file.path, { host, line, isText }))
  }
  return [...found.values()].toSorted((a, b) => a.severity.localeCompare(b.severity)).slice(0, MOST)
}

function report(path: string, { host, line, isText }: { host: string; line: number; isText: boolean }): Finding {
  const where = isText ? 'in a comment or document' : 'in code or configuration'
  const message = `${path}:${line}: names the host ${host}, which the file did not name before, ${where}`
  return { code: 'new-host', path, line, message, severity: isText ? 'review' : 'hold' }
}

/** Every host in the text, also where its name is put together from string literals; `at` is an offset in `text`. */
export function placesIn(text: string): Place[] {
  const places = placesOf(text).map(({ host, at }) => ({ host, at }))
  const joined = joinedLiterals(text)
  if (joined === null) return places
  const known = new Set(places.map(({ host }) => host))
  const more = placesOf(joined.text).filter(({ host }) => !known.has(host))
  return [...places, ...more.map(({ host, at }) => ({ host, at: joined.startAt(at) }))]
}

function placesOf(text: string): Place[] {
  return NAMED.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const host = canonical(match[1] ?? '')
      return host === null ? [] : [{ host, at: match.index }]
    }),
  )
}

/** As a URL parser reads it: lower case, punycode, numbers as dotted addresses. null where it is none, or of no account. */
function canonical(written: string): string | null {
  const name = written.replace(/[.!]+$/, '')
  if (!URL.canParse(`http://${name}/`)) return null
  const host = new URL(`http://${name}/`).hostname
  const isHost = host.includes('.') || host.startsWith('[')
  return !isHost || SET_ASIDE.test(host) || VOCABULARIES.has(host) ? null : host
}
