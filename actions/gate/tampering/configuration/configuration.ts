import type { Finding } from '../../../shared/contracts/finding.ts'
import type { FileFacts } from '../facts.ts'
import { finding } from '../finding.ts'
import { runnerHooks } from '../python/vocabulary.ts'
import { quoted } from '../quote.ts'
import type { ReadFile } from '../read-file.ts'
import { compareSettings } from './compare-settings.ts'
import { settingsIn, settingsOf, withoutSettings, type Settings } from './flatten.ts'
import { ciFiles, configurationFiles, configurationModules, runnerScripts } from './keys.ts'

/** What a changed file changes about how tests are found, run and measured: one finding a code. */
export function configurationFindings(file: ReadFile): Finding[] {
  const byCode = Map.groupBy(allFindings(file), ({ code }) => code)
  return [...byCode.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const more = others.length === 0 ? '' : ` (and ${others.length} more in the file)`
    return [{ ...first, message: `${first.message}${more}` }]
  })
}

function allFindings(file: ReadFile): Finding[] {
  const { path } = file
  if (ciFiles.test(path)) {
    return [finding('ci-config-changed', `${quoted(path)} is configuration of CI and has changed`, { path })]
  }
  if (configurationFiles.test(path)) return filed(file)
  if (configurationModules.test(path)) return modules(file)
  if (runnerScripts.test(path)) return scripts(file)
  return hooks(file)
}

function filed({ path, before, after }: ReadFile): Finding[] {
  const [was, is] = [settings(path, before), settings(path, after)]
  if (was !== null && is !== null) return compareSettings(path, was, is)
  return [finding('test-config-changed', `${quoted(path)} can no longer be read, or could not be before`, { path })]
}

function settings(path: string, text: string | null): Settings | null {
  return text === null ? new Map() : settingsOf(path, text)
}

/** Configuration that is code: its written settings one by one, and whatever else changed in it as a whole. */
function modules({ path, syntaxBefore, syntaxAfter }: ReadFile): Finding[] {
  const [was, is] = [syntaxBefore, syntaxAfter].map((side) =>
    side === null ? new Map<string, string>() : settingsIn(side.root),
  )
  const found = was === undefined || is === undefined ? [] : compareSettings(path, was, is)
  const [before, after] = [syntaxBefore, syntaxAfter].map((side) =>
    side === null ? '' : withoutSettings(side.root, path),
  )
  if (found.length > 0 || before === after || /(^|\/)vite\.config/.test(path)) return found
  return [finding('test-config-changed', `${quoted(path)} decides how tests run and has changed`, { path })]
}

function scripts(file: ReadFile): Finding[] {
  if (/(^|\/)conftest\.py$/.test(file.path)) return hooks(file)
  return [
    finding('test-config-changed', `${quoted(file.path)} decides what runs with the tests and has changed`, {
      path: file.path,
    }),
  ]
}

/** Functions that the runner calls by their names: new, gone, or with another body. */
function hooks({ path, factsBefore, factsAfter }: ReadFile): Finding[] {
  const [was, is] = [hooksOf(factsBefore), hooksOf(factsAfter)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [before, after] = [was.get(name), is.get(name)]
    if (before?.body === after?.body) return []
    const line = (after ?? before)?.line
    const place = line === undefined ? { path } : { path, line }
    return [
      finding(
        'test-config-changed',
        `${quoted(name)}, which the test runner calls, ${before === undefined ? 'is new' : after === undefined ? 'is gone' : 'has changed'}`,
        place,
      ),
    ]
  })
}

function hooksOf(facts: FileFacts | null): Map<string, { body: string; line: number }> {
  const found = facts?.carriers.filter(({ role, name }) => role === 'hook' && runnerHooks.test(name)) ?? []
  return new Map(found.map(({ name, body, line }) => [name, { body: body.join(' '), line }]))
}
