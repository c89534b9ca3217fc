import { printableJson } from '../shared/runtime/printable.ts'
import type { Log } from '../shared/ports/log.ts'
import type { RawSettings } from '../shared/settings/parse.ts'

/** Where the command line speaks: results on `out`, everything else on `err`. */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** The stream behind `err`, for a progress display. */
  errStream: NodeJS.WriteStream
  /** A person watches `err`. */
  interactive: boolean
  color: boolean
  /** Settings that came from the environment, where the process list does not show them. */
  secrets: RawSettings
  signal: AbortSignal
}

/** What every command was called with, beside its settings. */
export interface Flags {
  json: boolean
  quiet: boolean
}

/** What a command gives back. It is printed when the command has ended and its progress display is gone. */
export interface Answer {
  exitCode: number
  /** The one document of `--json`. */
  json: unknown
  /** The same for a person. */
  text: string
}

export function print(terminal: Terminal, flags: Flags, { json, text }: Answer): void {
  terminal.out(flags.json ? `${printableJson(json)}\n` : `${text}\n`)
}

/** One moving line for a person who watches, plain lines elsewhere. Both go to `err`. */
export async function openLog(terminal: Terminal, flags: Flags): Promise<Log & Disposable> {
  if (terminal.interactive && !flags.quiet) {
    const { terminalLog } = await import('../shared/adapters/terminal-log.ts')
    return terminalLog(terminal.errStream, { color: terminal.color })
  }
  const { consoleLog } = await import('../shared/adapters/console-log.ts')
  const { systemClock } = await import('../shared/adapters/system-clock.ts')
  const log = consoleLog({ write: (line) => terminal.err(line), clock: systemClock(), quiet: flags.quiet })
  return { ...log, [Symbol.dispose]: () => undefined }
}
