import { settings, settingsOf, type Setting, type SettingName } from '../../actions/shared/settings/settings.ts'

type Stage = Parameters<typeof settingsOf>[0]

/** What the workflow itself decides, and no caller. */
const ours: ReadonlySet<SettingName> = new Set([
  ...([
    'target',
    'state',
    'branch',
    'run-id',
    'items',
    'round',
    'hand-over',
    'publish',
    'repository',
    'codemods',
    'unsafe-no-sandbox',
  ] as const),
  ...(['base', 'head', 'patch', 'action'] as const),
])

/** Settings that a caller of the whole chain may give, in the order of the table; secrets are not among them. */
export function callerSettings(stage: Stage): SettingName[] {
  return settingsOf(stage).filter((name) => !ours.has(name) && !isSecret(name))
}

export function isSecret(name: SettingName): boolean {
  return (settings[name] as Setting).secret === true
}

/** `with:` of a step: every setting of the stage that a caller may give, its secrets, and what the workflow decides. */
export function withOf(stage: Stage, decided: Readonly<Record<string, string>>): string[] {
  const given = callerSettings(stage).map((name) => [name, `\${{ inputs.${name} }}`] as const)
  const secrets = settingsOf(stage)
    .filter((name) => isSecret(name) && name !== 'token')
    .map((name) => [name, `\${{ secrets.${name} }}`] as const)
  return [...Object.entries(decided), ...given, ...secrets].map(([name, value]) => `${name}: ${value}`)
}

const types = { text: 'string', list: 'string', number: 'number', boolean: 'boolean' } as const

/** An input of `workflow_call`, in the words of the settings' table. */
export function inputOf(name: SettingName): string[] {
  const { kind, description, default: value } = settings[name] as Setting
  const written = kind === 'number' || kind === 'boolean' ? value : `'${value}'`
  return [
    `${name}:`,
    `  description: '${description.replaceAll("'", "''")}'`,
    `  type: ${types[kind]}`,
    `  default: ${written}`,
  ]
}
