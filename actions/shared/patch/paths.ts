import type { Note } from '../contracts/primitives.ts'
import { foldPath } from '../policy/folded-path.ts'

const PATH_BYTES = 4096
const NAME_BYTES = 255
/** Device names of Windows, with or without an ending ("Naming Files, Paths, and Namespaces", Win32 documentation). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i
/** What NTFS and HFS+ would read as `.git` (CVE-2014-9390, CVE-2019-1352, CVE-2019-1353). */
const GIT_FOLDER = /^(\.git|git~[0-9]+|gi[0-9a-f]{4}~[0-9]+)$/

type Rule = readonly [code: string, why: string, broken: (name: string) => boolean]

const NAME_RULES: readonly Rule[] = [
  ['path-absolute', 'has an empty part or starts with /', (name) => name === ''],
  ['path-escapes', 'has a . or .. part', (name) => name === '.' || name === '..'],
  ['path-control', 'has a control character', (name) => /[\x00-\x1F\x7F-\x9F]/.test(name)],
  ['path-backslash', 'has a backslash or a colon, which Windows reads as something else', (name) => /[\\:]/.test(name)],
  ['path-invisible', 'has an invisible character', (name) => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(name)],
  ['path-git', 'is the .git folder or looks like it to some file system', (name) => GIT_FOLDER.test(disguised(name))],
  ['path-trailing', 'has a name that ends in a dot or a space, which Windows drops', (name) => /[. ]$/.test(name)],
  ['path-reserved', 'has a name that is a device on Windows', (name) => RESERVED.test(name)],
  ['path-long', `has a name of more than ${NAME_BYTES} bytes`, (name) => bytes(name) > NAME_BYTES],
]

/**
 * The grammar of paths that a change may name (relative, `/` between parts). Stricter than git's own `verify_path`:
 * what is refused here is a different file, or no file, on somebody's machine.
 * @returns null where the path is fine
 */
export function pathProblem(path: string): Note | null {
  if (path === '') return problem('path-empty', path, 'is empty')
  if (bytes(path) > PATH_BYTES) return problem('path-long', path, `has more than ${PATH_BYTES} bytes`)
  const names = path.split('/')
  for (const [code, why, broken] of NAME_RULES) {
    if (names.some(broken)) return problem(code, path, why)
  }
  return null
}

function disguised(name: string): string {
  return foldPath(name)
    .replace(/:.*$/, '')
    .replace(/[. ]+$/, '')
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The path stands quoted and shortened in the message: it may hold anything. */
function problem(code: string, path: string, why: string): Note {
  return { code, message: `the path ${JSON.stringify(path.slice(0, 200))} ${why}` }
}
