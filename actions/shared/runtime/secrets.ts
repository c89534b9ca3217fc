import type { RawSettings } from '../settings/parse.ts'
import type { SettingName } from '../settings/settings.ts'

/** Where the command line finds what must not stand in a process list. */
const variables = {
  OPENAI_API_KEY: 'api-key',
  GITHUB_TOKEN: 'token',
  LLM_OPS_APP_PRIVATE_KEY: 'app-private-key',
  LLM_OPS_SIGNING_KEY: 'signing-key',
} as const satisfies Record<string, SettingName>

/** They are taken out of `env`, so that no child process can ever see them. */
export function takeSecrets(env: NodeJS.ProcessEnv): RawSettings {
  const raw: RawSettings = {}
  for (const [variable, setting] of Object.entries(variables)) {
    if (env[variable]) raw[setting] = env[variable]
    delete env[variable]
  }
  return raw
}
