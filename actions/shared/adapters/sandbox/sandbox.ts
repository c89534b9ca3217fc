import { readFile } from 'node:fs/promises'
import { UserError } from '../../contracts/errors.ts'
import type { Sandbox } from '../../ports/sandbox.ts'
import type { SandboxChoice } from '../../settings/parse.ts'
import { bubblewrapAttempts } from './bwrap.ts'
import type { Attempt, Confinement } from './confinement.ts'
import { noConfinement } from './none.ts'
import { weakness } from './probe.ts'
import { supervised } from './supervise.ts'
import { userAttempts } from './user.ts'

export type { SandboxChoice }

/** The strongest first. */
const ATTEMPTS: Readonly<Record<Exclude<SandboxChoice, 'none'>, () => Attempt[]>> = {
  auto: () => [...bubblewrapAttempts(), ...userAttempts()],
  bwrap: bubblewrapAttempts,
  user: userAttempts,
}

/** What holds the code of the target. What this machine has is found out at the first use, once, by trying to get out. */
export function sandbox(choice: SandboxChoice): Sandbox {
  let found: Promise<Confinement> | null = null
  const confinement = (): Promise<Confinement> => (found ??= choice === 'none' ? none() : strongest(choice))
  return {
    probe: async () => (await confinement()).record,
    run: async (command) => supervised(command, await confinement()),
  }
}

async function none(): Promise<Confinement> {
  return noConfinement()
}

async function strongest(choice: Exclude<SandboxChoice, 'none'>): Promise<Confinement> {
  const reasons: string[] = []
  const attempts = process.platform === 'linux' ? ATTEMPTS[choice]() : []
  for (const { name, confinement } of attempts) {
    const made = await tried(confinement)
    if (typeof made !== 'string') return made
    reasons.push(`${name}: ${made}`)
  }
  const said = attempts.length === 0 ? 'only Linux has them' : reasons.join('; ')
  throw new UserError(`${WANTING[choice]} (${said})${await appArmorAdvice(choice)}`)
}

/** A confinement that holds, or why there is none: it cannot be made, it does not hold, or trying it fails. */
async function tried(confinement: Attempt['confinement']): Promise<Confinement | string> {
  try {
    const made = await confinement()
    return typeof made === 'string' ? made : ((await weakness(made)) ?? made)
  } catch (cause) {
    const [first = '', second = ''] = (cause as Error).message.split('\n')
    return second === '' ? first : second
  }
}

const OR_NONE = "set 'sandbox' to none, which lets the target's code see your files and the network"

const WANTING: Readonly<Record<Exclude<SandboxChoice, 'none'>, string>> = {
  auto: `no sandbox on this machine: install bubblewrap (apt-get install bubblewrap), or ${OR_NONE}`,
  bwrap: `the sandbox 'bwrap' does not work on this machine: install bubblewrap (apt-get install bubblewrap), or ${OR_NONE}`,
  user: `the sandbox 'user' does not work on this machine: it takes root or a sudo that asks no password; or ${OR_NONE}`,
}

/** Ubuntu from 23.10 (https://discourse.ubuntu.com/t/37626): bubblewrap is there and may not do its work. */
async function appArmorAdvice(choice: SandboxChoice): Promise<string> {
  const restricted = await readFile('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').catch(() => '')
  if (choice === 'user' || restricted.trim() !== '1') return ''
  return ". AppArmor keeps bwrap from making user namespaces here: give it a profile that allows 'userns', or a sudo that asks no password"
}
