import { execFile, execFileSync } from 'node:child_process'
import { chmod, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Elevation } from './elevation.ts'
import { BUILDER_ENVIRONMENT } from './environment.ts'
import type { Identity } from './held.ts'

const execute = promisify(execFile)

/** Folders of ours that another user has for the time of a command. */
export interface Loan {
  takeBack(): Promise<void>
  /** For the end of our own process. */
  takeBackNow(): void
}

interface LoanRequest {
  elevation: Elevation
  chown: string
  folders: readonly string[]
  to: Identity
}

/**
 * Makes folders of ours another user's. Only what is ours there changes hands and no link is followed: nothing outside
 * of them is given away through what an earlier command left there. Back comes what is that user's then.
 */
export async function lend({ elevation, chown, folders, to }: LoanRequest): Promise<Loan> {
  const ourselves = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  const change = (from: Identity, owner: Identity): [string, string[]] => {
    const options = ['--recursive', '--no-dereference', `--from=${from.uid}`, `${owner.uid}:${owner.gid}`]
    const [program = '', ...args] = [...elevation.brief, chown, ...options, '--', ...folders]
    return [program, args]
  }
  await execute(...change(ourselves, to), { env: BUILDER_ENVIRONMENT })
  return {
    // What the command removed cannot come back.
    takeBack: async () =>
      void (await execute(...change(to, ourselves), { env: BUILDER_ENVIRONMENT }).catch(() => null)),
    takeBackNow() {
      try {
        execFileSync(...change(to, ourselves), { env: BUILDER_ENVIRONMENT, stdio: 'ignore' })
      } catch {
        // A folder may already be gone.
      }
    },
  }
}

const OURS = /^llm-ops-/
const COPIES = /^llm-ops-dependencies-/

/**
 * Lets other users pass through the temporary folders of ours that lead to `folders`, and into the copies of
 * dependencies. They stay so: other commands may be using them when this one ends.
 */
export async function openTheWay(folders: readonly string[]): Promise<void> {
  const around = folders.flatMap((folder) => parents(folder))
  for (const folder of around.filter((folder) => OURS.test(basename(folder)))) await chmod(folder, 0o711)
  const copies = (await readdir(tmpdir())).filter((name) => COPIES.test(name))
  for (const copy of copies) await chmod(join(tmpdir(), copy), 0o755).catch(() => undefined)
}

function parents(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [] : [parent, ...parents(parent)]
}
