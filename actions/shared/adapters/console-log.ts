import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import { printable } from '../runtime/printable.ts'

export interface ConsoleLogOptions {
  write(line: string): void
  clock: Pick<Clock, 'monotonic'>
  /** Warnings only. */
  quiet: boolean
}

const PROGRESS_EVERY_MS = 1000

/** Plain lines, for logs and pipes: no more than one of progress a second. */
export function consoleLog(options: ConsoleLogOptions): Log {
  const say = (line: string) => options.write(`${line}\n`)
  let stage = ''
  let lastProgress = -Infinity
  return {
    stage: (name, detail) => {
      stage = name
      lastProgress = -Infinity
      if (!options.quiet) say(`${name}: ${printable(detail)}`)
    },
    progress: (done, total, what) => {
      const now = options.clock.monotonic()
      if (options.quiet || now - lastProgress < PROGRESS_EVERY_MS) return
      lastProgress = now
      say(progressText({ stage, done, total, what }))
    },
    info: (message) => {
      if (!options.quiet) say(printable(message))
    },
    warn: (message) => say(`warning: ${printable(message)}`),
  }
}

/** `gate 3/10 py-none-comparison-…`; without a total it is a count. */
export function progressText(state: { stage: string; done: number; total: number; what: string }): string {
  const counted = state.total > 0 ? `${state.done}/${state.total}` : `${state.done}`
  return `${state.stage} ${counted} ${printable(state.what)}`.trim()
}
