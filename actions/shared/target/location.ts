import { sha256Of } from '../digest/sha256.ts'
import { UserError } from '../contracts/errors.ts'

/** A git URL (`https://…`, `ssh://…`, `git@host:path`, `file://…`), as opposed to a folder. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location) || /^[^\s/\\:@]+@[^\s/\\:]+:[^\\]/.test(location)
}

/** Transports that only move objects. `ext::` and the like start programs. @throws UserError */
export function checkedUrl(location: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase()
  if (scheme === undefined || ['https', 'http', 'ssh', 'git', 'file'].includes(scheme)) return location
  throw new UserError(
    `${withoutCredentials(location)}: git cannot clone ${scheme} URLs here; use https, ssh or git@host:path`,
  )
}

/** The URL as it may be shown and kept: without a user's password or token. */
export function withoutCredentials(text: string): string {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/gi, (whole, scheme: string) =>
    /^ssh:/i.test(scheme) && !whole.slice(scheme.length).includes(':') ? whole : scheme,
  )
}

/** A folder name of its own for each URL: readable, and two URLs never share one. */
export function cloneName(url: string): string {
  const path = url.replace(/[?#].*$/, '').replace(/(?:\.git)?\/*$/, '')
  const words = path.split(/[/:\\]/).filter((word) => word !== '')
  const readable = words
    .slice(-2)
    .join('-')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60)
  const digest = sha256Of(withoutCredentials(url)).slice(0, 8)
  return `${readable || 'target'}-${digest}`
}
