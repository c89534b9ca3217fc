import { execFileSync } from 'node:child_process'
import { BUILDER_ENVIRONMENT } from './environment.ts'
import { builders, said } from './programs.ts'

/** With whose rights a sandbox is built: the command itself never has them. */
export interface Elevation {
  /** What goes before a command line that ends by itself. */
  brief: readonly string[]
  /** What goes before one that must end when we do, however we do. */
  lasting: readonly string[]
  /** `lasting` notices our end by its input, which must be a pipe of ours. */
  lifeline: boolean
  /** Kills a process, or the group it leads where the number is negative. Does not throw where nothing is left. */
  kill(target: number): void
}

/** Our own rights. What is started so hears of our end from the system (PR_SET_PDEATHSIG). */
export async function ownRights(): Promise<Elevation> {
  return { brief: [], lasting: [], lifeline: false, kill: (target) => attempted(() => process.kill(target, 'SIGKILL')) }
}

/** Runs the command line after it, without input, and kills it where the pipe that was the input ends. */
const LIFELINE = `
exec 3<&0 < /dev/null
(read -r line <&3; kill -KILL 0) > /dev/null 2>&1 &
exec 3<&-
"$@"
code=$?
kill -KILL $! 2> /dev/null
exit $code`

/** Root's, where sudo asks no question, as on GitHub's runners; else a sentence. Its child does not end with us. */
export async function rightsBySudo(): Promise<Elevation | string> {
  const found = await builders('sudo', 'sh', 'kill', 'true')
  if (typeof found === 'string') return found
  const brief = [found.sudo, '-n']
  if ((await said([...brief, found.true])) === null) return 'sudo asks for a password here'
  return {
    brief,
    lasting: [...brief, found.sh, '-c', LIFELINE, 'sh'],
    lifeline: true,
    kill(target) {
      const args = ['-n', found.kill, '-KILL', '--', String(target)]
      attempted(() => execFileSync(found.sudo, args, { env: BUILDER_ENVIRONMENT, stdio: 'ignore' }))
    },
  }
}

function attempted(action: () => unknown): void {
  try {
    action()
  } catch {
    // It ended by itself in the meantime.
  }
}
