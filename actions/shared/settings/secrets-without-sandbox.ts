import { UserError } from '../contracts/errors.ts'
import { withoutCredentials } from '../target/location.ts'
import type { Settings } from './parse.ts'
import type { SettingName } from './settings.ts'

/**
 * The command line and the chain in one process hold keys and tokens while code of the target runs as the same user:
 * without a sandbox that code reads them from our memory or environment, and sends them away. So it takes an input whose name says it.
 * @throws UserError that names what is given and the setting
 */
export function refuseSecretsWithoutSandbox(settings: Settings): void {
  if (settings.sandbox !== 'none' || settings.unsafeNoSandbox) return
  const given = secretsOf(settings)
  if (given.length === 0) return
  throw new UserError(
    `sandbox: none would let the target's code read ${given.join(', ')}: install bubblewrap (apt-get install bubblewrap) and leave 'sandbox' at auto; or, only for code that you trust with them, set 'unsafe-no-sandbox' to true`,
  )
}

function secretsOf({ target, model, github }: Settings): SettingName[] {
  const secrets: Partial<Record<SettingName, string | null>> = {
    // With a password in its address.
    target: withoutCredentials(target) === target ? null : target,
    'api-key': model.apiKey,
    token: github.token,
    'app-private-key': github.appPrivateKey,
    'signing-key': github.signingKey,
  }
  return Object.entries(secrets).flatMap(([name, value]) => (value === null ? [] : [name as SettingName]))
}
