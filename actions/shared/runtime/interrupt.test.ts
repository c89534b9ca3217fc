import { expect, it } from '@jest/globals'
import { fakeClock } from '../ports/clock.ts'
import { recordedLog } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import { Interrupted, interruptible } from './interrupt.ts'

it('lets nothing begin after the signal, but disposal', async () => {
  const controller = new AbortController()
  const calls: string[] = []
  const record = { exitCode: 0 } as Awaited<ReturnType<Ports['sandbox']['run']>>
  const call = (name: string) => async () => void calls.push(name)
  const ports = {
    git: { open: call('open') },
    sandbox: {
      kind: 'process-group',
      run: async () => {
        controller.abort()
        return record
      },
    },
    workspace: { exists: call('exists') },
    store: { dir: '/state', write: call('write') },
    outliner: { outline: call('outline'), [Symbol.asyncDispose]: call('dispose') },
    parsers: { tree: call('tree') },
    clock: fakeClock(),
    log: recordedLog(),
    engines: { configured: true, open: call('open engine') },
  } as unknown as Ports
  const guarded = interruptible(ports, controller.signal)
  await guarded.git.open('.')
  expect(guarded.store.dir).toBe('/state')
  await expect(guarded.sandbox.run({} as Parameters<Ports['sandbox']['run']>[0])).rejects.toThrow(Interrupted)
  expect(() => guarded.store.write('r1', 'run.json', '')).toThrow(Interrupted)
  expect(() => guarded.log.info('x')).toThrow(Interrupted)
  await expect(guarded.engines.open({} as Parameters<Ports['engines']['open']>[0])).rejects.toThrow(Interrupted)
  await guarded.outliner[Symbol.asyncDispose]()
  expect(calls).toEqual(['open', 'dispose'])
})
