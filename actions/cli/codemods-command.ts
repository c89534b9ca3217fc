import Table from 'cli-table3'
import { printable } from '../shared/runtime/printable.ts'
import { loadCodemods } from '../shared/runtime/load-codemods.ts'
import type { Call } from './call.ts'
import { EXIT } from './failure.ts'
import type { Answer } from './terminal.ts'

/** `llm-ops codemods`: what the codemod engine can do. */
export async function codemodsCommand(call: Call): Promise<Answer> {
  const codemods = await loadCodemods(call.settings.codemods)
  const listed = codemods.map(({ id, title, why, action, value, risk, confidence, group }) => {
    return { id, title, why, action, value, risk, confidence, group }
  })
  const table = new Table({ head: ['id', 'what', 'action', 'value', 'risk'], style: { head: [], border: [] } })
  for (const { id, title, action, value, risk } of listed) {
    table.push([printable(id), printable(title), action, value, risk])
  }
  return { exitCode: EXIT.done, json: { codemods: listed }, text: table.toString() }
}
