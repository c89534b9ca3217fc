import { setTimeout as sleep } from 'node:timers/promises'
import type { Engines } from '../ports/engine.ts'
import type { Ask } from '../ports/model.ts'
import type { Ports } from '../ports/ports.ts'
import { endDescendants } from './descendants.ts'

/** A person (or the system) asked us to stop. Not a failure: what was begun is cleaned up and the exit code says so. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/**
 * Ports that refuse to begin anything once `signal` is aborted: the work unwinds at its next step, and every scope
 * disposes of what it holds. What already runs in the sandbox hears the signal itself.
 */
export function interruptible(ports: Ports, signal: AbortSignal): Ports {
  const check = () => {
    if (signal.aborted) throw new Interrupted('interrupted')
  }
  return {
    git: guarded(ports.git, check),
    sandbox: {
      probe: () => ports.sandbox.probe(),
      run: async (command) => {
        check()
        const record = await ports.sandbox.run(command)
        check()
        return record
      },
    },
    workspace: guarded(ports.workspace, check),
    store: guarded(ports.store, check),
    outliner: guarded(ports.outliner, check),
    parsers: guarded(ports.parsers, check),
    clock: guarded(ports.clock, check),
    log: guarded(ports.log, check),
    engines: interruptibleEngines(ports.engines, { signal, check }),
  }
}

/** A question that is under way ends with the signal, not with its deadline. */
function interruptibleEngines(
  engines: Engines,
  { signal, check }: { signal: AbortSignal; check: () => void },
): Engines {
  return {
    configured: engines.configured,
    open: async (request) => {
      check()
      const engine = await engines.open(request)
      const ask: Ask = (question, own) => engine.model.ask(question, own ?? signal)
      return { ...engine, model: { ...engine.model, ask } }
    },
  }
}

/** The same object with `check` before every call. What is no function, and symbols (disposal), pass through. */
function guarded<Port extends object>(port: Port, check: () => void): Port {
  return new Proxy(port, {
    get(target, key): unknown {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function' || typeof key === 'symbol') return value
      return (...args: unknown[]): unknown => {
        check()
        return Reflect.apply(value, target, args)
      }
    },
  })
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Milliseconds that an action has from the first signal to its end. The runner sends SIGINT, after 7.5 s SIGTERM, and
 * kills after 2.5 s more.
 */
export const ACTION_ENDS_MS = 2000

export interface Interruption {
  signal: AbortSignal
  /** 128 + the signal's number, as shells count; null where none came. */
  exitCode(): number | null
  /**
   * What must still be done where a signal comes: a last event, a token revoked. The latest is done first, each has its
   * share of the time, and what fails or hangs keeps no other from its turn. Disposal takes it back.
   */
  onStop(work: () => Promise<void>): Disposable
}

export interface InterruptionOptions {
  /** The process ends so many milliseconds after the first signal, whatever hangs; null: once all has unwound. */
  endsMs: number | null
}

/** The first signal asks for an orderly end, the second one ends at once. Neither leaves a child process behind. */
export function interruption(
  say: (line: string) => void,
  { endsMs }: InterruptionOptions = { endsMs: null },
): Interruption {
  const controller = new AbortController()
  const works = new Set<() => Promise<void>>()
  let exitCode: number | null = null
  const stop = (code: number): void => {
    exitCode = code
    process.once('exit', endDescendants)
    say('interrupted: cleaning up (once more to stop at once)\n')
    controller.abort()
    if (endsMs !== null) setTimeout(() => process.exit(code), endsMs).unref()
    void doInTurn([...works].toReversed(), endsMs ?? ACTION_ENDS_MS)
  }
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => (exitCode === null ? stop(code) : process.exit(code)))
  }
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    onStop(work) {
      works.add(work)
      return { [Symbol.dispose]: () => void works.delete(work) }
    },
  }
}

/** Leaves a little of the time, so that the last of them ends before the process does. */
async function doInTurn(works: readonly (() => Promise<void>)[], milliseconds: number): Promise<void> {
  const deadline = performance.now() + milliseconds * 0.9
  for (const [at, work] of works.entries()) {
    const share = (deadline - performance.now()) / (works.length - at)
    const timer = new AbortController()
    await Promise.race([work(), sleep(share, undefined, { signal: timer.signal })]).catch(() => undefined)
    timer.abort()
  }
}
