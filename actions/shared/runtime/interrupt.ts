import type { Engines } from '../ports/engine.ts'
import type { Ask } from '../ports/model.ts'
import type { Ports } from '../ports/ports.ts'

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

export interface Interruption {
  signal: AbortSignal
  /** 128 + the signal's number, as shells count; null where none came. */
  exitCode(): number | null
}

/** The first signal asks for an orderly end, the second one ends at once. */
export function interruption(say: (line: string) => void): Interruption {
  const controller = new AbortController()
  let exitCode: number | null = null
  for (const [name, code] of Object.entries(SIGNALS)) {
    process.on(name, () => {
      if (exitCode !== null) process.exit(code)
      exitCode = code
      say('interrupted: cleaning up (once more to stop at once)\n')
      controller.abort()
    })
  }
  return { signal: controller.signal, exitCode: () => exitCode }
}
