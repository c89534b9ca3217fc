import type { Match } from '../codemod.ts'
import { pinChoice, toMatch } from './declaration.ts'
import { endedPin, raisedPin } from './pins.ts'
import type { Upgrade } from './releases.ts'

/** `.nvmrc`, `.node-version`, `.python-version`: one version a line, `#` for comments. */
export function inVersionFile(text: string, upgrade: Upgrade, where: string): Match[] {
  return pins(text, /^([ \t]*)([^\s#]+)(?=[ \t]*(?:#.*)?\r?$)/gm, { upgrade, where })
}

const TOOL: Readonly<Record<Upgrade['runtime'], string>> = { node: 'node(?:js)?', python: 'python' }

/** `.tool-versions` of asdf and mise: `nodejs 18.17.0`. Further versions on the line are fallbacks and stay. */
export function inToolVersions(text: string, upgrade: Upgrade): Match[] {
  const pattern = new RegExp(`^([ \\t]*${TOOL[upgrade.runtime]}[ \\t]+)([^\\s#]+)(?=[ \\t]*(?:#.*)?\\r?$)`, 'gm')
  return pins(text, pattern, { upgrade, where: '.tool-versions' })
}

function pins(text: string, pattern: RegExp, { upgrade, where }: { upgrade: Upgrade; where: string }): Match[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [, before = '', pin = ''] = found
    const line = endedPin(upgrade, pin)
    const raised = line === null ? null : raisedPin(upgrade, pin)
    if (line === null || raised === null) return []
    const start = found.index + before.length
    const edits = [{ start, end: start + pin.length, text: raised }]
    const outcome = `moved to ${raised}`
    return [toMatch(text, upgrade, { where, line, edits, outcome, choice: pinChoice(upgrade) })]
  })
}
