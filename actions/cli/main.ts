import { interruption } from '../shared/runtime/interrupt.ts'
import { takeSecrets } from '../shared/runtime/secrets.ts'
import type { Terminal } from './terminal.ts'

const say = (text: string) => void process.stderr.write(text)
const stopped = interruption(say)
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const color = (process.env['NO_COLOR'] ?? '') === '' && process.stderr.isTTY
const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: say,
  errStream: process.stderr,
  // A terminal that says it has no columns (a bare pty) cannot be redrawn.
  interactive:
    process.stderr.isTTY &&
    process.stderr.columns > 0 &&
    process.env['TERM'] !== 'dumb' &&
    process.env['CI'] === undefined,
  color,
  secrets: takeSecrets(process.env),
  signal: stopped.signal,
}
const exitCode = (await leanAnswer(process.argv.slice(2))) ?? (await fullAnswer(process.argv.slice(2)))
// No process.exit: what is still in the pipe of stdout must reach its reader.
process.exitCode = stopped.exitCode() ?? exitCode

/** `coverage` is called in loops and by hooks: it starts without the rest. null where it is another command. */
async function leanAnswer([command, ...rest]: readonly string[]): Promise<number | null> {
  if (command !== 'coverage') return null
  const { coverageAlone } = await import('./coverage-command.ts')
  return coverageAlone(rest, terminal)
}

async function fullAnswer(argv: readonly string[]): Promise<number> {
  const { runCommandLine } = await import('./program.ts')
  return runCommandLine(argv, terminal)
}
