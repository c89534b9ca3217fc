import { UserError } from '../contracts/errors.ts'
import type { Repository } from '../ports/git.ts'
import type { Ports } from '../ports/ports.ts'
import { checkedUrl, cloneName, isUrl, withoutCredentials } from './location.ts'
import { retry } from './retry.ts'

export { isUrl } from './location.ts'

export interface OpenTargetInput {
  /** A folder or a git URL. */
  location: string
  /** For a URL: the branch to work on; null takes the remote's default. */
  branch: string | null
}

const TRIES = 3
const FIRST_DELAY = 1000

/**
 * Opens a folder where it stands, or a git URL as a clone in `<state>/targets/<name>`, which is fetched when it is
 * there already. The network gets three tries.
 * @throws UserError that says which target, what git said and what to do
 */
export async function openTarget(
  input: OpenTargetInput,
  ports: Pick<Ports, 'git' | 'store' | 'clock' | 'log'>,
): Promise<Repository> {
  if (!isUrl(input.location)) return ports.git.open(input.location)
  const url = checkedUrl(input.location)
  const into = targetFolder(url, ports.store)
  const rule = {
    tries: TRIES,
    firstDelay: FIRST_DELAY,
    final: (error: unknown) => error instanceof UserError,
    waiting: (error: unknown, milliseconds: number) =>
      ports.log.warn(`${withoutCredentials(url)}: ${firstLine(error)}; trying again in ${milliseconds} ms`),
  }
  try {
    return await retry(() => cloneOrUpdate(url, into, { input, ports }), rule, ports.clock)
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const said = `${withoutCredentials(url)}: could not be cloned in ${TRIES} tries: ${firstLine(cause)}`
    const advice = 'check the URL, the branch and the network, or clone it and name the folder'
    throw new UserError(`${said}; ${advice}`, { cause: new Error(firstLine(cause)) })
  }
}

/** The folder itself, or where the clone of a URL lies. */
export function targetFolder(location: string, store: Pick<Ports['store'], 'dir'>): string {
  return isUrl(location) ? `${store.dir}/targets/${cloneName(location)}` : location
}

async function cloneOrUpdate(
  url: string,
  into: string,
  { input, ports }: { input: OpenTargetInput; ports: Pick<Ports, 'git'> },
): Promise<Repository> {
  return (await ports.git.update(into, input.branch)) ?? ports.git.clone(url, into, input.branch)
}

/** Git repeats the URL in its errors, with what secrets it holds. */
function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return withoutCredentials(message).split('\n').slice(0, 3).join(' ').slice(0, 500)
}
