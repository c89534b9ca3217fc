import { settingName, type RawSettings } from '../settings/parse.ts'

const PREFIX = 'INPUT_'

/**
 * The inputs of an action as the runner hands them over: `INPUT_` + the name in upper case, spaces as `_`, dashes kept.
 * They are taken out of `env`, so that no child process can ever see them.
 * @throws UserError that names the nearest known input
 */
export function takeInputs(env: NodeJS.ProcessEnv): RawSettings {
  const raw: RawSettings = {}
  for (const key of Object.keys(env).filter((key) => key.startsWith(PREFIX))) {
    raw[settingName(key.slice(PREFIX.length).toLowerCase())] = env[key]
    delete env[key]
  }
  return raw
}
