import type { Finding } from '../../../shared/contracts/finding.ts'
import type { TamperingCode } from '../../../shared/sarif/tampering-rules.ts'
import { finding } from '../finding.ts'
import { quoted } from '../quote.ts'
import type { Settings } from './flatten.ts'
import { commandRows, commandThreshold, keyRowOf, runnerOptions, runsTests, type KeyRow } from './keys.ts'

interface Change {
  path: string
  key: string
  was: string | null
  is: string | null
}

/** What a changed configuration file changes about tests and coverage. */
export function compareSettings(path: string, before: Settings, after: Settings): Finding[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => {
    const change = { path, key, was: before.get(key) ?? null, is: after.get(key) ?? null }
    if (change.was === change.is) return []
    const row = keyRowOf(key, path)
    return row === null ? [] : judge(change, row.about)
  })
}

function judge(change: Change, about: KeyRow['about']): Finding[] {
  if (about === 'threshold') return threshold(change)
  // How coverage is shown changes nothing about what it is of.
  if (about === 'display') return []
  if (about === 'command') return command(change)
  if (about === 'coverage') return [changed('coverage-config-changed', change)]
  if (about === 'tests') return [...command(change, false), changed('test-config-changed', change)]
  const raised = Number.parseFloat(change.is ?? '') > Number.parseFloat(change.was ?? '0')
  if (!raised && !Number.isNaN(Number.parseFloat(change.is ?? ''))) return []
  return [changed(about === 'retries' ? 'retry-added' : 'sleep-added', change)]
}

function changed(code: TamperingCode, { path, key, was, is }: Change, why: string = ''): Finding {
  const from = was === null ? 'was not set' : `was ${quoted(was)}`
  const to = is === null ? 'is gone' : `is ${quoted(is)}`
  return finding(code, `${quoted(key)} ${from} and ${to}${why === '' ? '' : `: ${why}`}`, { path })
}

/** A number that went down, a switch that went off, a requirement that is gone. */
function threshold(change: Change): Finding[] {
  const [was, is] = [valueOf(change.was), valueOf(change.is)]
  const tolerance = change.key.endsWith('.threshold')
  if (was === null) return tolerance && is !== null && is > 0 ? [changed('coverage-threshold-lowered', change)] : []
  const lower = is === null || (tolerance ? is > was : is < was)
  return lower ? [changed('coverage-threshold-lowered', change)] : []
}

function valueOf(text: string | null): number | null {
  if (text === null) return null
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true' ? 1 : 0
  const number = Number.parseFloat(text)
  if (Number.isNaN(number)) return null
  // Jest's negative numbers are lines that may be missed.
  return number
}

function command(change: Change, always = true): Finding[] {
  const [was, is] = [change.was ?? '', change.is ?? '']
  const found = (runsTests(change.key, is) ? commandRows : []).flatMap(({ within, pattern, code, what }) => {
    const read = (text: string) => (within === 'options' ? runnerOptions(change.key, text) : text)
    const more = (read(is).match(pattern) ?? []).length > (read(was).match(pattern) ?? []).length
    return more ? [changed(code, change, what)] : []
  })
  const [before, after] = [thresholdsIn(was), thresholdsIn(is)]
  if (before.some((number, index) => (after[index] ?? -1) < number))
    found.push(changed('coverage-threshold-lowered', change))
  return found.length > 0 || !always ? found : [changed('test-config-changed', change)]
}

function thresholdsIn(command: string): number[] {
  return [...command.matchAll(commandThreshold)].map(([, number]) => Number(number))
}
