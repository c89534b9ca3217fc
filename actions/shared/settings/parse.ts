import { UserError } from '../contracts/errors.ts'
import { changeAction, sandboxKind, sectionName } from '../contracts/evidence.ts'
import type { ChangeAction, SandboxKind, SectionName } from '../contracts/evidence.ts'
import { engineName, type EngineName } from '../contracts/plan.ts'
import type { Language } from '../contracts/primitives.ts'
import type { TestSettings } from '../testing/settings.ts'
import { commandWords } from './command-words.ts'
import {
  ciTriggers,
  commitSignings,
  groupings,
  publishTargets,
  repositoryOf,
  stateBranchOf,
  type GitHubSettings,
} from './github-settings.ts'
import { baseUrlOf, pricesOf, type ModelSettings } from './model-settings.ts'
import { nearest } from './nearest.ts'
import { settings, type Setting, type SettingName } from './settings.ts'

/** What a person wrote, by setting; a setting that is left out, or is `undefined`, has its default. */
export type RawSettings = Partial<Record<SettingName, string | undefined>>

/** `auto`: the strongest one that the machine has, and never `none`. */
export type SandboxChoice = SandboxKind | 'auto'

/** `auto`: a model where one is configured and answers, else the codemods. */
export type EngineChoice = EngineName | 'auto'

export interface Settings {
  target: string
  branch: string | null
  state: string | null
  runId: string | null
  language: Language | null
  tests: TestSettings
  workers: number
  maxFileBytes: number
  engine: EngineChoice
  model: ModelSettings
  /** Draft again what the gate failed. */
  repair: boolean
  maxItems: number
  select: string[]
  ignore: string[]
  codemods: string | null
  excludePaths: string[]
  retry: boolean
  base: string | null
  head: string | null
  patch: string | null
  action: ChangeAction
  skip: SectionName[]
  reruns: number
  /** Seconds. */
  mutantBudget: number
  sandbox: SandboxChoice
  /** Asked for by name: no sandbox, though a key or token is in this process. */
  unsafeNoSandbox: boolean
  allowPaths: string[]
  minConfidence: number
  allowUnproven: boolean
  /** Empty: all. */
  items: string[]
  round: 1 | 2
  batchSize: number
  handOver: 'none' | 'artifact'
  github: GitHubSettings
}

const MAX_LENGTH = 65_536

/** Total, so that a language more in the contract is one more here. */
const languages: Readonly<Record<Language, true>> = {
  python: true,
  typescript: true,
  java: true,
  go: true,
  kotlin: true,
}

/**
 * Raw strings into typed settings.
 * @throws UserError, one line: the setting, what was written, what to write
 */
export function parseSettings(raw: RawSettings): Settings {
  const text = (name: SettingName) => textOf(raw, name) || null
  return {
    target: text('target') ?? settings.target.default,
    branch: text('branch'),
    state: text('state'),
    runId: text('run-id'),
    language: languageOf(textOf(raw, 'language')),
    tests: testsOf(raw),
    workers: numberOf(raw, 'workers'),
    maxFileBytes: numberOf(raw, 'max-file-bytes'),
    engine: oneOf([...engineName.options, 'auto'], 'engine', textOf(raw, 'engine') || 'auto'),
    model: modelOf(raw),
    repair: booleanOf(raw, 'repair'),
    maxItems: numberOf(raw, 'max-items'),
    select: listOf(raw, 'select'),
    ignore: listOf(raw, 'ignore'),
    codemods: text('codemods'),
    excludePaths: listOf(raw, 'exclude-paths'),
    retry: booleanOf(raw, 'retry'),
    base: text('base'),
    head: text('head'),
    patch: text('patch'),
    action: oneOf(changeAction.options, 'action', textOf(raw, 'action') || 'change'),
    skip: listOf(raw, 'skip').map((name) => oneOf(sectionName.options, 'skip', name)),
    reruns: numberOf(raw, 'reruns'),
    mutantBudget: numberOf(raw, 'mutant-budget'),
    sandbox: oneOf([...sandboxKind.options, 'auto'], 'sandbox', textOf(raw, 'sandbox') || 'auto'),
    unsafeNoSandbox: booleanOf(raw, 'unsafe-no-sandbox'),
    allowPaths: listOf(raw, 'allow-paths'),
    minConfidence: numberOf(raw, 'min-confidence'),
    allowUnproven: booleanOf(raw, 'allow-unproven'),
    items: listOf(raw, 'items'),
    round: numberOf(raw, 'round') === 2 ? 2 : 1,
    batchSize: numberOf(raw, 'batch-size'),
    handOver: oneOf(['none', 'artifact'], 'hand-over', textOf(raw, 'hand-over') || 'none'),
    github: githubOf(raw),
  }
}

function modelOf(raw: RawSettings): ModelSettings {
  return {
    baseUrl: baseUrlOf(textOf(raw, 'base-url')),
    name: textOf(raw, 'model') || null,
    apiKey: textOf(raw, 'api-key') || null,
    apiVersion: textOf(raw, 'api-version') || null,
    temperature: numberOf(raw, 'temperature'),
    maxOutputTokens: numberOf(raw, 'max-output-tokens'),
    requestsPerMinute: numberOf(raw, 'requests-per-minute'),
    tries: numberOf(raw, 'model-tries'),
    timeoutSeconds: numberOf(raw, 'model-timeout'),
    deadlineSeconds: numberOf(raw, 'model-deadline'),
    maxCostUsd: numberOf(raw, 'max-cost-usd'),
    prices: pricesOf(textOf(raw, 'prices')),
  }
}

function githubOf(raw: RawSettings): GitHubSettings {
  const text = (name: SettingName) => textOf(raw, name) || null
  const one = <Name extends string>(names: readonly Name[], name: SettingName) =>
    oneOf(names, name, textOf(raw, name) || settings[name].default)
  return {
    publish: one(publishTargets, 'publish'),
    repository: repositoryOf(textOf(raw, 'repository')),
    token: text('token'),
    appId: text('app-id'),
    appPrivateKey: text('app-private-key'),
    stateBranch: stateBranchOf(textOf(raw, 'state-branch') || settings['state-branch'].default),
    draft: booleanOf(raw, 'draft'),
    labels: listOf(raw, 'labels'),
    groupBy: one(groupings, 'group-by'),
    commitSigning: one(commitSignings, 'commit-signing'),
    signingKey: text('signing-key'),
    ciTrigger: one(ciTriggers, 'ci-trigger'),
    maxOpenPulls: numberOf(raw, 'max-open-pulls'),
    maxNewPullsPerHour: numberOf(raw, 'max-new-pulls-per-hour'),
    schedule: listOf(raw, 'schedule'),
    expireAfterDays: numberOf(raw, 'expire-after-days'),
  }
}

function testsOf(raw: RawSettings): TestSettings {
  const command = textOf(raw, 'test-command')
  return {
    enabled: booleanOf(raw, 'tests'),
    command: command === '' ? null : commandWords(command, 'test-command'),
    junitPath: insideTarget(raw, 'junit-path'),
    coveragePath: insideTarget(raw, 'coverage-path'),
    wallSeconds: numberOf(raw, 'test-timeout'),
    idleSeconds: numberOf(raw, 'test-idle-timeout'),
  }
}

/** @throws UserError that names the nearest known setting */
export function settingName(written: string): SettingName {
  if (Object.hasOwn(settings, written)) return written as SettingName
  const near = nearest(written, Object.keys(settings))
  const advice = near === null ? `the settings are ${Object.keys(settings).join(', ')}` : `did you mean "${near}"?`
  throw new UserError(`${shown(written)} is not a setting: ${advice}`)
}

function textOf(raw: RawSettings, name: SettingName): string {
  const text = (raw[name] ?? settings[name].default).trim()
  if (text.includes('\0')) throw new UserError(`${name}: a NUL character cannot be part of it`)
  if (text.length > MAX_LENGTH) throw new UserError(`${name}: longer than ${MAX_LENGTH} characters: write less`)
  return text
}

/** The core schema of YAML 1.2 (§10.3.2), as @actions/core reads booleans. */
function booleanOf(raw: RawSettings, name: SettingName): boolean {
  const text = textOf(raw, name)
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  throw new UserError(`${name}: ${shown(text)} is neither true nor false: write true or false`)
}

/** Plain decimals only: what JavaScript's Number() also takes (hex, 1e309, '', Infinity) is a slip of the pen here. */
function numberOf(raw: RawSettings, name: SettingName): number {
  const setting: Setting = settings[name]
  const text = textOf(raw, name) || setting.default
  const value = Number(text)
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = setting
  const form = setting.fraction ? /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/ : /^-?(0|[1-9][0-9]*)$/
  if (form.test(text) && value >= min && value <= max) return value
  const kind = setting.fraction ? 'number' : 'whole number'
  throw new UserError(`${name}: ${shown(text)} does not fit: write a ${kind} from ${min} to ${max}`)
}

/** Entries by comma or line; a comma inside a glob's braces (`src/{a,b}/**`) belongs to the glob. */
function listOf(raw: RawSettings, name: SettingName): string[] {
  const entries = textOf(raw, name)
    .split(/[\r\n]+|,(?![^{}]*\})/)
    .map((entry) => entry.trim())
  return [...new Set(entries)].filter((entry) => entry !== '')
}

function languageOf(text: string): Language | null {
  if (text === '') return null
  if (Object.hasOwn(languages, text)) return text as Language
  const hint = /^(javascript|js|ts|jsx|tsx|node)$/i.test(text) ? ' (JavaScript counts as typescript)' : ''
  throw new UserError(`language: ${shown(text)} is not known: write one of ${Object.keys(languages).join(', ')}${hint}`)
}

function oneOf<Name extends string>(names: readonly Name[], setting: SettingName, text: string): Name {
  const found = names.find((name) => name === text)
  if (found !== undefined) return found
  const near = nearest(text, names)
  const advice = near === null ? `write one of ${names.join(', ')}` : `did you mean "${near}"?`
  throw new UserError(`${setting}: ${shown(text)} is not known: ${advice}`)
}

function insideTarget(raw: RawSettings, name: SettingName): string | null {
  const path = textOf(raw, name)
  if (path === '') return null
  const parts = path.split(/[/\\]/)
  if (!parts.includes('..') && !path.startsWith('/') && !/^[A-Za-z]:/.test(path)) return path
  throw new UserError(`${name}: ${shown(path)} leads out of the target: write a path relative to its top`)
}

function shown(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
}
