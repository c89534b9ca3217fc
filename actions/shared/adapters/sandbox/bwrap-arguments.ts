import { dirname } from 'node:path'
import type { View } from './visible.ts'

interface Isolation {
  /** What this version prints for --help. */
  help: string
  view: View
  writable: readonly string[]
  /** It is started with root's rights, to become another user. */
  isRoot: boolean
}

/** Bytes of a memory file system: of temporary folders, and of the empty ones over what is hidden. */
const TEMPORARY_BYTES = 2 ** 30
const EMPTY_BYTES = 2 ** 20
const TEMPORARY = ['/tmp', '/var/tmp', '/dev/shm']

const NAMESPACES = ['ipc', 'pid', 'net', 'uts', 'cgroup-try'].map((name) => `--unshare-${name}`)

const PROCESS = ['--die-with-parent', '--new-session', '--cap-drop', 'ALL'] as const
const MACHINE = ['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'] as const

/** What `setpriv` needs to make it another user's; it gives these up with that. */
const TO_CHANGE_USER = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'].flatMap((name) => ['--cap-add', name])

/**
 * The options of bwrap(1) that hold a command. Their order is the order of the mounts: the whole machine read-only,
 * empty folders over what is hidden, then what is shown in them, then what is writable.
 */
export function bubblewrapArguments({ help, view, writable, isRoot }: Isolation): string[] {
  const has = (option: string): boolean => help.includes(`${option} `)
  const size = (bytes: number): string[] => (has('--size') ? ['--size', String(bytes)] : [])
  const temporary = TEMPORARY.filter((path) => path === '/dev/shm' || view.hidden.includes(path))
  const empty = view.hidden.filter((path) => !temporary.includes(path))
  const user = ['--unshare-user', ...(has('--disable-userns') ? ['--disable-userns'] : [])]
  return [
    ...NAMESPACES,
    ...(isRoot ? [] : user),
    ...PROCESS,
    ...(isRoot ? TO_CHANGE_USER : []),
    ...MACHINE,
    ...temporary.flatMap((path) => ['--perms', '1777', ...size(TEMPORARY_BYTES), '--tmpfs', path]),
    ...empty.flatMap((path) => ['--perms', '0755', ...size(EMPTY_BYTES), '--tmpfs', path]),
    ...foldersAround(view, writable).flatMap((path) => ['--perms', '0755', '--dir', path]),
    // Another run's copy of dependencies may go at any moment.
    ...view.readable.flatMap((path) => ['--ro-bind-try', path, path]),
    ...writable.flatMap((path) => ['--bind', path, path]),
    ...empty.flatMap((path) => ['--remount-ro', path]),
  ]
}

/** Folders between a hidden one and what is shown in it. Made by bubblewrap they would be for its own user alone. */
function foldersAround({ hidden, readable }: View, writable: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const path of [...readable, ...writable]) {
    const top = hidden.find((folder) => path.startsWith(`${folder}/`))
    if (top === undefined || readable.some((folder) => path.startsWith(`${folder}/`))) continue
    for (let folder = dirname(path); folder !== top; folder = dirname(folder)) folders.add(folder)
  }
  return [...folders].sort()
}
