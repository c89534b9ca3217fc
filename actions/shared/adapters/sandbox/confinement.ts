import type { SandboxRecord } from '../../contracts/evidence.ts'
import type { ProcessRecord } from '../../contracts/test-run.ts'
import type { Command } from '../../ports/sandbox.ts'

/** Between asking a process to end and ending it. */
export const GRACE_MS = 2000

/** One way to hold a command, found to work on this machine. */
export interface Confinement {
  record: SandboxRecord
  /**
   * @param home a fresh folder with a `tmp` in it, for this command alone
   * @returns a sentence where it cannot be started
   */
  launch(command: Command, home: string): Promise<Launch | string>
}

export type Ending = Pick<ProcessRecord, 'exitCode' | 'signal' | 'startError'>

/** How the process of `argv` ended. */
export interface End {
  exitCode: number | null
  signal: string | null
  /** We ended it. */
  stopped: boolean
  /** The first characters that were printed. */
  beginning: string
}

/** How one command is started and ended. */
export interface Launch {
  argv: readonly string[]
  cwd: string
  /** Of the program that builds the sandbox, not of the command in it. */
  env: Readonly<Record<string, string>>
  /** Its input is a pipe that ends with us; else it is at its end from the start. */
  lifeline: boolean
  signal(pid: number, signal: NodeJS.Signals): void
  /** After the end: what the command left running is ended, and what it was lent is taken back. Null: none began. */
  release(pid: number | null): Promise<void>
  /** The same when our own process ends, where nothing can be waited for. */
  releaseNow(pid: number): void
  /** What the end of `argv` says of the command. */
  read(end: End): Ending
}

/** A way to hold a command that this machine may have. */
export interface Attempt {
  /** For the person who reads why none worked. */
  name: string
  /** What it takes; a sentence where the machine lacks some of it. */
  confinement: () => Promise<Confinement | string>
}
