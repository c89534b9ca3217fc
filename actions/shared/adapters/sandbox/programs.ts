import { execFile } from 'node:child_process'
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { BUILDER_ENVIRONMENT } from './environment.ts'

const execute = promisify(execFile)

type Environment = Readonly<Record<string, string>>

/** The absolute path of a program, as a system looks it up; null where there is none. */
export async function onPath(name: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter)) {
    const program = join(folder, name)
    // Where it is found must not depend on the folder a command stands in.
    if (isAbsolute(folder) && (await isProgram(program))) return program
  }
  return null
}

/** The programs that build a sandbox, by name; a sentence where one is missing. */
export async function builders<Name extends string>(...names: Name[]): Promise<Record<Name, string> | string> {
  const path = [process.env['PATH'] ?? '', BUILDER_ENVIRONMENT.PATH].join(delimiter)
  const found = await Promise.all(names.map(async (name) => [name, await onPath(name, path)] as const))
  const missing = found.filter(([, program]) => program === null).map(([name]) => name)
  if (missing.length > 0) return `no program ${missing.join(', ')} on the PATH`
  return Object.fromEntries(found) as Record<Name, string>
}

/**
 * Why the system would not start `argv[0]` with this environment, in the words it has for that; null where it would. A
 * program that builds a sandbox starts in any case, so that it cannot tell.
 */
export async function unstartable(argv: readonly string[], env: Environment, cwd: string): Promise<string | null> {
  const name = argv[0] ?? ''
  if (argv.some((argument) => argument.includes('\0'))) return 'an argument has null bytes in it'
  if (name.includes('/')) {
    const program = isAbsolute(name) ? name : join(cwd, name)
    if (await isProgram(program)) return null
    return `spawn ${name} ${(await isFile(program)) ? 'EACCES' : 'ENOENT'}`
  }
  return (await onPath(name, env['PATH'] ?? '')) === null ? `spawn ${name} ENOENT` : null
}

/** What a program prints, without the line's end; null where it fails. */
export async function said(argv: readonly string[]): Promise<string | null> {
  const [program = '', ...rest] = argv
  return execute(program, rest, { env: BUILDER_ENVIRONMENT, timeout: 20_000 }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  )
}

async function isProgram(path: string): Promise<boolean> {
  if (!(await isFile(path))) return false
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
