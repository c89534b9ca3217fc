// `llm-ops replay` as a process of its own, for a test that takes its network away. What it says is JSON: the answer, and
// the network that it had.
import { networkInterfaces } from 'node:os'
import { replayCommand } from '../../actions/cli/replay-command.ts'
import { parseSettings } from '../../actions/shared/settings/parse.ts'

const [target, state, runId = 'latest'] = process.argv.slice(2)
const terminal = {
  out: () => undefined,
  err: () => undefined,
  errStream: process.stderr,
  interactive: false,
  color: false,
  secrets: {},
  signal: new AbortController().signal,
}
const call = { settings: parseSettings({ target, state }), flags: { json: false, quiet: true }, terminal }
const { exitCode, text } = await replayCommand(call, runId)
process.stdout.write(JSON.stringify({ exitCode, text, network: Object.keys(networkInterfaces()) }))
