import { Option } from 'commander'
import { UserError } from '../shared/contracts/errors.ts'
import type { RawSettings } from '../shared/settings/parse.ts'
import { settings, type Setting, type SettingName } from '../shared/settings/settings.ts'

const names = Object.keys(settings) as SettingName[]

const PLACEHOLDER: Readonly<Record<Setting['kind'], string>> = {
  text: ' <text>',
  number: ' <number>',
  list: ' <list>',
  boolean: '',
}

/** A setting as options of the command line: a switch comes with its `--no-` form, a list may be repeated. */
export function optionsOf(name: SettingName): Option[] {
  const setting: Setting = settings[name]
  if (setting.secret) return []
  const on = new Option(`--${name}${PLACEHOLDER[setting.kind]}`, described(setting))
  if (setting.kind === 'list') {
    on.argParser((value: string, before: string | undefined) => (before === undefined ? value : `${before}\n${value}`))
  }
  if (setting.kind !== 'boolean') return [on]
  const off = new Option(`--no-${name}`, `turns this off: ${described(setting)}`)
  return setting.default === 'true' ? [on.hideHelp(), off] : [on, off.hideHelp()]
}

function described({ description, default: value, kind }: Setting): string {
  return value === '' || kind === 'boolean' ? description : `${description} (default: ${value})`
}

/** What commander read, by setting. */
export function rawSettings(read: Readonly<Record<string, unknown>>): RawSettings {
  const raw: RawSettings = {}
  for (const name of names) {
    const value = read[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())]
    if (typeof value === 'string' || typeof value === 'boolean') raw[name] = String(value)
  }
  return raw
}

/** `--retry=false`, as the actions' inputs are written, is `--no-retry`. @throws UserError for another value */
export function withSwitches(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((word, index) => (end !== -1 && index > end ? word : asSwitch(word)))
}

function asSwitch(word: string): string {
  const [flag, value] = split(word)
  const name = flag.slice(2)
  if (value === null || !flag.startsWith('--') || !Object.hasOwn(settings, name)) return word
  if (settings[name as SettingName].kind !== 'boolean') return word
  if (/^(true|True|TRUE)$/.test(value)) return flag
  if (/^(false|False|FALSE)$/.test(value)) return `--no-${name}`
  throw new UserError(`${flag}: ${JSON.stringify(value)} is neither true nor false: write ${flag} or --no-${name}`)
}

function split(word: string): [string, string | null] {
  const at = word.indexOf('=')
  return at === -1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)]
}
