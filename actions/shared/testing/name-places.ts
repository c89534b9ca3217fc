import { programName } from './facts.ts'
import type { Execution } from './execution.ts'

/** The folders of a run: gone when somebody reads about it, and another machine's business. */
export type Places = Pick<Execution, 'folder' | 'cache' | 'assets'> & {
  input: Pick<Execution['input'], 'worktree' | 'target'>
}

/** The text with the folders of this run called by what they are: `<worktree>`, `<reports>`, `<cache>`, `<llm-ops>`, `<target>`. */
export function namePlaces(text: string, places: Places): string {
  let named = text
  for (const [path, name] of rootsOf(places)) {
    // Reports are long, and most of what they hold names no folder.
    if (named.includes(path)) named = named.replaceAll(asPath(path), () => name)
  }
  return named
}

/** As they are and as a URL spells them; the longest first, as one may lie in another. */
function rootsOf({ input, folder, cache, assets }: Places): (readonly [path: string, name: string])[] {
  const roots = [
    [input.worktree, '<worktree>'],
    [folder, '<reports>'],
    [cache, '<cache>'],
    [assets, '<llm-ops>'],
    [input.target, '<target>'],
  ] as const
  return roots
    .flatMap(([path, name]) => [...new Set([path, encodeURI(path)])].map((spelling) => [spelling, name] as const))
    .filter(([path]) => path.length > 1)
    .toSorted(([a], [b]) => b.length - a.length)
}

/** Not where the name goes on: `worktree-10` does not lie in `worktree-1`. */
function asPath(path: string): RegExp {
  return new RegExp(`${path.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}(?![\\w.-])`, 'g')
}

/** The folders of an absolute path; what stands in front of it is no part of one. */
const FOLDERS = /(?<![\w.>~-])\/(?:[^\s/'":]+\/)+(?=[^\s/])/g

/** A sentence about what was started: programs by their names alone. */
export function nameFailure(text: string, places: Places): string {
  return namePlaces(text, places).replaceAll(FOLDERS, '')
}

/** A command as a reader elsewhere can understand it. */
export function nameArguments(argv: readonly string[], places: Places): string[] {
  return argv.map((word, index) => (index === 0 && word.startsWith('/') ? programName(word) : nameWord(word, places)))
}

/** Lists of folders hold the machine's own beside ours: those are left out. */
export function nameEnvironment(env: Readonly<Record<string, string>>, places: Places): Record<string, string> {
  const named = Object.entries(env).map(([name, value]) => {
    if (!name.endsWith('PATH')) return [name, nameWords(value, places)] as const
    const parts = value.split(':').map((part) => namePlaces(part, places))
    return [name, parts.filter((part) => part !== '' && !part.startsWith('/')).join(':')] as const
  })
  return Object.fromEntries(named.filter(([name, value]) => value !== '' || env[name] === ''))
}

function nameWords(value: string, places: Places): string {
  return value
    .split(' ')
    .map((word) => nameWord(word, places))
    .join(' ')
}

const ABSOLUTE = /^((?:-{1,2}[\w.-]+=)?(?:file:\/\/)?)\/(?:[^\s/]+\/)+([^\s/]+)\/?$/

function nameWord(word: string, places: Places): string {
  return namePlaces(word, places).replace(ABSOLUTE, '$1$2')
}
