import { interruption } from '../shared/runtime/interrupt.ts'
import { runCommandLine } from './program.ts'

const say = (text: string) => void process.stderr.write(text)
const stopped = interruption(say)
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const color = (process.env['NO_COLOR'] ?? '') === '' && process.stderr.isTTY
const exitCode = await runCommandLine(process.argv.slice(2), {
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
  signal: stopped.signal,
})
// No process.exit: what is still in the pipe of stdout must reach its reader.
process.exitCode = stopped.exitCode() ?? exitCode
