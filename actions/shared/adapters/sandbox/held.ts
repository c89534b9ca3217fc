import { constants } from 'node:os'
import type { End, Ending } from './confinement.ts'

export interface Identity {
  uid: number
  gid: number
}

interface Held {
  programs: Readonly<Record<'setpriv' | 'env', string>>
  argv: readonly string[]
  /** Entered last: it may be for the command's user alone. */
  cwd: string
  /** The whole environment. */
  env: Readonly<Record<string, string>>
  /** Whom it runs as; null: whoever starts it. */
  identity: Identity | null
}

/**
 * What runs in a sandbox: first the rights go, then the environment of the command comes, then the command. In this
 * order, as an `LD_PRELOAD` of the target must not lead a program that still has rights.
 */
export function heldArguments({ programs, argv, cwd, env, identity }: Held): string[] {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const program = [programs.env, '-i', `--chdir=${cwd}`, '--', ...variables, ...argv]
  if (identity === null) return program
  const user = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups']
  return [programs.setpriv, ...user, '--inh-caps=-all', '--bounding-set=-all', '--no-new-privs', '--', ...program]
}

/** What the programs around a command print when they cannot start it. The command may print the same: it gains nothing. */
const COMPLAINT = /^(?:\S*\/)?(?:bwrap|unshare|setpriv|env|prlimit|choom|sudo|ip|mount): .*/
const FAILURES = new Set([1, 125, 126, 127])

/** A shell or bubblewrap ends with 128 and the number of the signal that ended its child; we end one by SIGKILL. */
export function heldEnding({ exitCode, signal, stopped, beginning }: End): Ending {
  if (stopped) return { exitCode: null, signal: 'SIGKILL', startError: null }
  const complaint = COMPLAINT.exec(beginning)
  if (exitCode !== null && FAILURES.has(exitCode) && complaint !== null) {
    return { exitCode: null, signal: null, startError: complaint[0] }
  }
  const ended = exitCode === null ? null : signalNamed(exitCode - 128)
  return ended === null ? { exitCode, signal, startError: null } : { exitCode: null, signal: ended, startError: null }
}

function signalNamed(number: number): string | null {
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null
}
