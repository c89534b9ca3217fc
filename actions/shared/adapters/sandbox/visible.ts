import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { basename, delimiter, dirname, isAbsolute, join, sep } from 'node:path'
import type { Command } from '../../ports/sandbox.ts'
import { assetPath } from '../assets.ts'
import { onPath } from './programs.ts'

/** What a command sees of the machine, by real paths. Everything that is in neither list it sees read-only. */
export interface View {
  /** Folders that are empty to it, outermost ones only. */
  hidden: string[]
  /** What lies in hidden folders and is shown all the same, read-only. */
  readable: string[]
  /** Folders that may be work trees of repositories, hidden or not. */
  repositories: string[]
}

/** Homes, temporary folders, and where daemons keep their sockets: a read-only socket can still be talked to. */
const HIDDEN = ['/home', '/root', '/tmp', '/var/tmp', '/run', '/var/run'] as const

/** Variables of a runner that name a folder, or a file in a folder, with credentials or another repository in it. */
const RUNNER_FOLDERS = [
  'RUNNER_TEMP',
  'RUNNER_WORKSPACE',
  'GITHUB_WORKSPACE',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
] as const
const RUNNER_FILES = [
  'RUNNER_TEMP',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_EVENT_PATH',
  'SSH_AUTH_SOCK',
] as const

/** Never empty, whatever a variable says: without them nothing runs. */
const SYSTEM = /^\/(?:$|(?:usr|etc|bin|sbin|lib\w*|dev|proc|sys)(?:\/|$)|(?:opt|var|srv|mnt|media)$)/

/** Folders of programs whose parent is the whole toolchain. */
const PROGRAM_FOLDERS = new Set(['bin', 'sbin', 'shims', '.bin'])
const INTERPRETERS = ['node', 'python3', 'python'] as const

/** Toolchains that keep more than programs in their top folder, such as keys: only this much is shown. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '.local': ['bin', 'lib', 'pipx', 'share/pipx', 'share/uv/python', 'share/uv/tools'],
  '.cargo': ['bin', 'registry'],
}

/** The same for every command. Made once. */
export async function machineView(env: Readonly<Record<string, string | undefined>>): Promise<View> {
  const homes = [env['HOME'] ?? '', accountHome()]
  const named = [
    ...HIDDEN,
    ...homes,
    tmpdir(),
    process.cwd(),
    ...RUNNER_FOLDERS.map((name) => env[name] ?? ''),
    ...RUNNER_FILES.map((name) => dirname(env[name] ?? '')),
    await runnerFolder(env['RUNNER_TEMP']),
  ]
  const withheld = await hideable(named)
  const hidden = outermost(withheld)
  const path = env['PATH'] ?? ''
  const programs = [
    ...path.split(delimiter).filter(isAbsolute),
    dirname(process.execPath),
    ...(await interpreterFolders(path)),
  ]
  const shown = [
    ...programs.flatMap((folder) => toolchain(folder, withheld)),
    ...homes.flatMap((home) => parts(join(home, '.local'))),
    assetPath(''),
  ]
  return { hidden, readable: await shownIn(hidden, shown), repositories: withheld }
}

/**
 * With what one command needs beside that: its dependencies, its repository's objects, its virtual environment. The
 * environment is the target's word, and what stands in the worktree may be an earlier command's: neither decides.
 */
export async function commandView(machine: View, command: Command): Promise<View> {
  const git = await gitFolders(command.cwd)
  const target = await hideable(git.target === null ? [] : [git.target])
  const hidden = outermost([...machine.hidden, ...target])
  const environment = await virtualEnvironment(command.env['VIRTUAL_ENV'])
  const programs = machine.readable.filter((folder) => !holds(folder, target))
  const shown = [...programs, ...(await dependencyFolders()), ...git.needed, ...environment]
  return { hidden, readable: await shownIn(hidden, shown), repositories: [...machine.repositories, ...target] }
}

/** Where a runner is installed, with its credentials; '' where it cannot be told. Jobs work in `_work` in it. */
async function runnerFolder(temporary = ''): Promise<string> {
  const folder = dirname(dirname(temporary))
  return (await lstat(join(folder, '.runner')).catch(() => null)) === null ? '' : folder
}

/** Home as the system has it, whatever HOME says; '' where our user is a number without a name. */
function accountHome(): string {
  try {
    return userInfo().homedir
  } catch {
    return ''
  }
}

async function hideable(folders: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const folder of folders) {
    // A link (/var/run on most systems) leads to what is hidden itself.
    if (!isAbsolute(folder) || !(await lstat(folder).catch(() => null))) continue
    const path = await realpath(folder)
    if (!SYSTEM.test(path)) found.push(path)
  }
  return found
}

/** Without those that lie in another one of them. */
function outermost(paths: readonly string[]): string[] {
  const all = [...new Set(paths)].sort()
  return all.filter((path) => !all.some((other) => path !== other && isWithin(path, other)))
}

function holds(folder: string, paths: readonly string[]): boolean {
  return paths.some((path) => isWithin(path, folder))
}

/** Is it that folder, or in it? */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`)
}

/** Under the name by which they are looked up as well, where that is a link. */
async function shownIn(hidden: readonly string[], paths: readonly string[]): Promise<string[]> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => null)))
  const named = paths.flatMap((path, at) => (real[at] == null ? [] : [path, real[at]]))
  const inside = named.filter((path) => !hidden.includes(path) && hidden.some((folder) => isWithin(path, folder)))
  return outermost(inside)
}

async function interpreterFolders(path: string): Promise<string[]> {
  const found = await Promise.all(INTERPRETERS.map((name) => onPath(name, path)))
  const real = await Promise.all(found.flatMap((program) => (program === null ? [] : [realpath(program)])))
  return real.map((program) => dirname(program))
}

/** A folder of programs, with the toolchain around it unless that is a home or a work tree. */
function toolchain(folder: string, withheld: readonly string[]): string[] {
  const top = dirname(folder)
  return PROGRAM_FOLDERS.has(basename(folder)) && !holds(top, withheld) ? parts(top) : [folder]
}

function parts(top: string): string[] {
  return PARTS[basename(top)]?.map((part) => join(top, part)) ?? [top]
}

/** The copies that the worktrees' node_modules lead into (dependency-copies.ts). */
async function dependencyFolders(): Promise<string[]> {
  const copies = (await readdir(tmpdir()).catch(() => [])).filter((name) => name.startsWith('llm-ops-dependencies-'))
  const entries = await Promise.all(
    copies.map(async (copy) => {
      const names = await readdir(join(tmpdir(), copy)).catch(() => [])
      return names.map((name) => join(tmpdir(), copy, name))
    }),
  )
  return entries.flat()
}

/**
 * What git needs to answer in a worktree that git/scratch.ts checked out: the repository beside it and the objects that
 * it borrows. Those lie in the target, which also holds the token of a checkout: hidden but for them.
 */
async function gitFolders(worktree: string): Promise<{ needed: string[]; target: string | null }> {
  const repository = join(dirname(worktree), 'repository.git')
  const text = await readFile(join(repository, 'objects', 'info', 'alternates'), 'utf8').catch(() => null)
  if (text === null) return { needed: [], target: null }
  const objects = text.split('\n').map(unquoted).filter(isAbsolute)
  const dir = dirname(objects[0] ?? '')
  return { needed: [repository, ...objects], target: basename(dir) === '.git' ? dirname(dir) : dir }
}

function unquoted(line: string): string {
  return line.startsWith('"') ? String(JSON.parse(line)) : line
}

/** It, and the python that it was made from. Nothing that is no virtual environment is shown for being called one. */
async function virtualEnvironment(folder: string | undefined): Promise<string[]> {
  if (folder === undefined || !isAbsolute(folder)) return []
  const settings = await readFile(join(folder, 'pyvenv.cfg'), 'utf8').catch(() => null)
  const program = await realpath(join(folder, 'bin', 'python')).catch(() => null)
  if (settings === null || program === null || !/^python[\d.]*$/.test(basename(program))) return []
  const top = dirname(dirname(program))
  return [folder, join(top, 'bin'), join(top, 'lib')]
}
