import type { Sandbox } from '../../shared/ports/sandbox.ts'
import type { Workspace } from '../../shared/ports/workspace.ts'

/**
 * Commands to try, in order; the first that is there is used. `node_modules/.bin/…` is relative to the repository,
 * `python` is the target's own (its virtual environment's, where it has one).
 */
export type Programs = readonly (readonly string[])[]

export interface ProgramSearch {
  worktree: string
  /** Absolute path; null where there is none. */
  python: string | null
  workspace: Pick<Workspace, 'exists'>
  /** Runs a command in the worktree, in the sandbox. */
  run: (argv: readonly string[]) => ReturnType<Sandbox['run']>
}

/** The command by which a tool is called here; null where it is not installed. */
export async function findProgram(programs: Programs, search: ProgramSearch): Promise<readonly string[] | null> {
  for (const [name = '', ...rest] of programs) {
    const program = name === 'python' ? search.python : name
    if (program === null) continue
    if (name.startsWith('node_modules/')) {
      const path = `${search.worktree}/${name}`
      if (await search.workspace.exists(path)) return [path, ...rest]
      continue
    }
    if ((await search.run([program, ...rest, '--version'])).exitCode === 0) return [program, ...rest]
  }
  return null
}
