import { printableJson } from '../shared/runtime/printable.ts'
import { openCall, type Call } from './call.ts'
import { EXIT } from './failure.ts'
import type { Answer } from './terminal.ts'

/** `llm-ops crawl --ast <path>`: the syntax tree of one file at HEAD, as JSON with or without `--json`. */
export async function astCommand(call: Call, path: string): Promise<Answer> {
  const { ast } = await import('../crawl/ast.ts')
  await using session = await openCall(call)
  const tree = await ast({ location: session.location, path }, session.ports)
  return { exitCode: EXIT.done, json: tree, text: printableJson(tree) }
}
