import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { goneSoon, inEach, inEachWithNamespaces, machine, mark, processesWith, root } from './ground.ts'
import type { Kind } from './ground.ts'

const python = (script: string): string[] => ['/usr/bin/env', 'python3', '-c', script]

inEach(['bwrap', 'user'], 'a command', (ground) => {
  const { attack } = ground

  it('does not end us, nor what else runs on this machine', async () => {
    const words = mark()
    const other = spawn('sleep', [words])
    const { record } = await attack(`
      kill -9 ${process.pid}; kill -9 ${process.ppid}; kill -9 ${other.pid}
      for pid in 1 $PPID; do kill -9 $pid; done
      kill -9 -1
      exit 5`)
    const alive = await processesWith(words)
    other.kill()
    expect(record).toMatchObject({ exitCode: 5, stoppedBy: null })
    expect(alive).toEqual([other.pid])
  })

  it('does not trace us', async () => {
    const { output } = await attack(
      python(`
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
for pid in (${process.pid}, ${process.ppid}):
    print(libc.ptrace(16, pid, None, None), libc.ptrace(0x4206, pid, None, None))`),
    )
    expect(output).toBe('-1 -1\n-1 -1\n')
  })

  it('has no rights and gains none', async () => {
    const { output } = await attack(`
      grep -E '^(CapPrm|CapEff|CapAmb|NoNewPrivs)' /proc/self/status
      sudo -n id; su -c id < /dev/null; setpriv --reuid 0 id; chroot / id`)
    expect(output).toContain('NoNewPrivs:\t1')
    expect(output.match(/^Cap\w+:\t0+$/gm)).toHaveLength(3)
    expect(output).not.toContain('uid=0')
  })

  it('that is a daemon in a session of its own with an empty environment ends with the command', async () => {
    const words = mark()
    const { record } = await attack(`
      (setsid env -i sh -c 'trap "" TERM HUP INT; sleep ${words} & sleep ${words}; sleep ${words}' < /dev/null > /dev/null 2>&1 &)
      sleep 0.3; exit 0`)
    expect(record).toMatchObject({ exitCode: 0, stoppedBy: null })
    expect(await goneSoon(words)).toBe(true)
  })

  it('that ignores every signal ends at the limit, with all that it started', async () => {
    const words = mark()
    const script = `trap '' TERM HUP INT QUIT; setsid sleep ${words} & while :; do sleep ${words}; done`
    const { record } = await attack(script, {}, 0.7)
    expect(record).toMatchObject({ stoppedBy: 'wall-limit' })
    expect(record.signal).not.toBeNull()
    expect(record.seconds).toBeLessThan(3.7)
    expect(await goneSoon(words)).toBe(true)
  })

  it('that forks without end is bounded, and ends at the limit', async () => {
    const words = mark()
    // The bound here is its own and small, so that this machine goes on working; ours is in the next test.
    const { record, output } = await attack(
      python(`
import os, resource, sys
marker = "${words}"
resource.setrlimit(resource.RLIMIT_NPROC, (150, 150))
refused = 0
while True:
    try:
        os.fork()
    except OSError:
        refused += 1
        if refused == 1: print("refused", flush=True)`),
      {},
      1.5,
    )
    expect(output).toContain('refused')
    expect(record.stoppedBy).toBe('wall-limit')
    expect(await goneSoon(words)).toBe(true)
  })

  it('has a bound on processes, on the size of a file and no core dumps', async () => {
    const { output } = await attack('cat /proc/self/limits; cat /proc/self/oom_score_adj')
    const bound = (name: string): string[] => new RegExp(`^${name} +(\\S+) +(\\S+)`, 'm').exec(output)?.slice(1) ?? []
    expect(Number(bound('Max processes')[1])).toBeLessThan(100_000)
    expect(bound('Max file size')).toEqual([String(8 * 2 ** 30), String(8 * 2 ** 30)])
    expect(bound('Max core file size')).toEqual(['0', '0'])
    expect(output.trim().split('\n').at(-1)).toBe('1000')
  })
})

inEach(['bwrap', 'user'], 'a command that ignores every signal', ({ kind }) => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends within 3 s when we get a %s', async (signal) => {
    expect(await endWithUs(kind, signal)).toEqual({ endedBy: signal, gone: true, inTime: true })
  })
})

inEachWithNamespaces(['bwrap', 'user'], 'a command', ({ kind }) => {
  it('ends with us where we are killed and can do nothing about it', async () => {
    expect(await endWithUs(kind, 'SIGKILL')).toEqual({ endedBy: 'SIGKILL', gone: true, inTime: true })
  })
})

/** Runs it in a process like ours, and sends that the signal. */
async function endWithUs(kind: Kind, signal: NodeJS.Signals) {
  const words = mark()
  const module = pathToFileURL(join(root, 'actions/shared/adapters/sandbox/sandbox.ts')).href
  const argv = ['/bin/sh', '-c', `trap '' TERM INT HUP; setsid sleep ${words} & while :; do sleep ${words}; done`]
  const limits = { wallSeconds: 60, idleSeconds: 0, outputBytes: 1000 }
  const outputFile = join(machine, `cancelled-${kind}-${signal}`)
  // A killed process cannot take back what it lent: an empty folder can be removed whosever it is.
  const cwd = await mkdtemp(join(machine, 'cancelled-'))
  const command = JSON.stringify({ argv, cwd, writable: [], env: {}, limits, outputFile })
  const script = `const { sandbox } = await import('${module}'); await sandbox('${kind}').run(${command})`
  // Nor can it remove the home that it made.
  const env = { ...process.env, TMPDIR: await mkdtemp(join(machine, 'llm-ops-killed-')) }
  const ours = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], { env })
  while ((await processesWith(`sleep ${words}`, true)).length < 2) await sleep(50)
  const started = performance.now()
  ours.kill(signal)
  const [, endedBy] = (await once(ours, 'exit')) as [number | null, string | null]
  const gone = await goneSoon(words)
  return { endedBy, gone, inTime: performance.now() - started < 3000 }
}

inEach(['bwrap', 'user'], 'the record', ({ attack }) => {
  it.each([
    ['exit 0', { exitCode: 0, signal: null }],
    ['exit 42', { exitCode: 42, signal: null }],
    ['kill -SEGV $$', { exitCode: null, signal: 'SIGSEGV' }],
    ['kill -KILL $$', { exitCode: null, signal: 'SIGKILL' }],
    ['exec 0<&- 1>&- 2>&-; sleep 0.1; exit 4', { exitCode: 4, signal: null }],
  ])('of %s is the supervisor’s own', async (script, expected) => {
    expect((await attack(script)).record).toMatchObject({ ...expected, startError: null, stoppedBy: null })
  })

  it.each([
    [['no-such-program-anywhere'], /ENOENT/],
    [['./kept.txt'], /EACCES/],
    [['/bin/true', 'a\0b'], /null bytes/],
  ])('of %j is that it could not start', async (argv, expected) => {
    const { record } = await attack(argv)
    expect(record).toMatchObject({ exitCode: null, startError: expect.stringMatching(expected) })
  })

  it('of a program that only we can see is that it could not start', async () => {
    const hidden = join(machine, 'hidden-program')
    await new Promise((resolve) => execFile('sh', ['-c', `echo '#!/bin/sh' > ${hidden}; chmod 700 ${hidden}`], resolve))
    const { record } = await attack([hidden])
    expect(record).toMatchObject({
      exitCode: null,
      startError: expect.stringMatching(/No such file|Permission denied/),
    })
  })
})
