import { UserError } from '../contracts/errors.ts'

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space, or name another state folder with "state"',
  EDQUOT: 'the disk quota is used up: free some space, or name another state folder with "state"',
  EACCES: 'permission denied: make the folder writable, or name another state folder with "state"',
  EPERM: 'not permitted: make the folder writable, or name another state folder with "state"',
  // Node's recursive mkdir answers this on a read-only file system.
  ENOENT: 'no folder can be made there (is it read-only?): name another state folder with "state"',
  EROFS: 'the file system is read-only: name another state folder with "state"',
  ENOTDIR: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
  EEXIST: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
  ELOOP: 'it is a symbolic link: remove it',
  EIO: 'the disk or its connection is in trouble: look at the log of the system, or name another state folder with "state"',
  EXDEV: 'it lies on another file system than its folder: name another state folder with "state"',
  EMFILE: 'too many files are open: raise the limit (ulimit -n)',
  ENFILE: 'too many files are open on this machine: close some programs, or raise the limit (sysctl fs.file-max)',
  EAGAIN: 'the system starts no further process: raise the limit (ulimit -u)',
  EISDIR: 'a folder stands in its place: remove it',
}

/** What a file system refused, as a person can mend it; anything else stays what it is. @param what with its path */
export function machineError(what: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (cause instanceof UserError || code === undefined) return cause
  return new UserError(`${what}: ${ADVICE[code] ?? (cause as Error).message}`, { cause })
}
