import ora from 'ora'
import type { Log } from '../ports/log.ts'
import { printable } from '../runtime/printable.ts'
import { progressText } from './console-log.ts'

export interface TerminalLog extends Log, Disposable {}

/** One moving line for the running stage, a finished line for each that is over. For terminals only. */
export function terminalLog(stream: NodeJS.WriteStream, options: { color: boolean }): TerminalLog {
  // discardStdin would put the terminal into raw mode, and Ctrl-C would no longer reach us as a signal.
  const spinner = ora({ stream, discardStdin: false, color: options.color ? 'cyan' : false })
  let stage = ''
  let detail = ''
  const finish = () => {
    if (stage !== '') spinner.stopAndPersist({ symbol: '✓', text: `${stage}: ${detail}` })
    stage = ''
  }
  const between = (line: string) => {
    const { isSpinning } = spinner
    spinner.stop()
    stream.write(`${line}\n`)
    if (isSpinning) spinner.start()
  }
  return {
    stage: (name, what) => {
      finish()
      stage = name
      detail = printable(what)
      spinner.start(`${name}: ${detail}`)
    },
    progress: (done, total, what) => {
      spinner.text = fitted(progressText({ stage, done, total, what }), stream.columns)
    },
    info: (message) => between(printable(message)),
    warn: (message) => between(`warning: ${printable(message)}`),
    [Symbol.dispose]: () => finish(),
  }
}

/** A line that wraps cannot be redrawn in place. */
function fitted(text: string, columns: number | undefined): string {
  const room = Math.max(20, (columns ?? 80) - 4)
  return text.length > room ? `${text.slice(0, room - 1)}…` : text
}
