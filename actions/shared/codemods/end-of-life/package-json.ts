import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser'
import type { Match } from '../codemod.ts'
import { pinChoice, toMatch } from './declaration.ts'
import { raiseNodeRange } from './node-range.ts'
import { endedPin, raisedPin } from './pins.ts'
import type { Upgrade } from './releases.ts'

/** `engines.node` and `volta.node` of a package.json. */
export function inPackageJson(text: string, upgrade: Upgrade): Match[] {
  const errors: ParseError[] = []
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const root = parseTree(text.slice(start), errors)
  if (root === undefined || errors.length > 0) return []
  const engines = stringAt(root, ['engines', 'node'])
  const volta = stringAt(root, ['volta', 'node'])
  return [...inEngines(text, engines, { upgrade, start }), ...inVolta(text, volta, { upgrade, start })]
}

interface Place {
  upgrade: Upgrade
  /** Units before the JSON text: a byte order mark. */
  start: number
}

function stringAt(root: Node, path: string[]): Node | null {
  const node = findNodeAtLocation(root, path)
  return node?.type === 'string' ? node : null
}

function inEngines(text: string, node: Node | null, { upgrade, start }: Place): Match[] {
  const raised = node === null ? null : raiseNodeRange(upgrade, String(node.value).trim())
  if (node === null || raised === null) return []
  const edits = [edit(node, raised.range, start)]
  const outcome = `raised to ${raised.range}`
  const { line, choice } = raised
  return [toMatch(text, upgrade, { where: 'engines.node', line, edits, outcome, choice, floor: true })]
}

function inVolta(text: string, node: Node | null, { upgrade, start }: Place): Match[] {
  const line = node === null ? null : endedPin(upgrade, String(node.value))
  const raised = line === null ? null : raisedPin(upgrade, String(node?.value))
  if (node === null || line === null || raised === null) return []
  return [
    toMatch(text, upgrade, {
      where: 'volta.node',
      line,
      edits: [edit(node, raised, start)],
      outcome: `moved to ${raised}`,
      choice: pinChoice(upgrade),
    }),
  ]
}

function edit(node: Node, value: string, start: number) {
  return { start: start + node.offset, end: start + node.offset + node.length, text: JSON.stringify(value) }
}
