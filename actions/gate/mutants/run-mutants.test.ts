import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { mutantsSchema } from '../../shared/contracts/evidence.ts'
import type { MutantsSection } from '../../shared/contracts/evidence.ts'
import { calculators } from '../../shared/testing/target.fake.ts'
import { runMutants } from './run-mutants.ts'
import type { MutantPorts, MutantsRequest } from './run-mutants.ts'
import { subjectOf } from './trial.fake.ts'

async function measured(request: MutantsRequest, ports: MutantPorts): Promise<MutantsSection> {
  return mutantsSchema.parse(await runMutants(request, ports))
}

const outcomes = ({ mutants }: MutantsSection) => mutants.map(({ original, outcome }) => [original, outcome])

describe('mutants of a calculator', () => {
  it.each(['node-test', 'pytest', 'unittest', 'jest'] as const)('are tried with the tests of %s', async (runner) => {
    const isPython = runner === 'pytest' || runner === 'unittest'
    const path = isPython ? 'calc.py' : 'calc.js'
    await using subject = await subjectOf(calculators[runner], { ownPackages: runner === 'jest' })
    const section = await measured(
      subject.request([
        [path, 'return a + b', 'return a * b'],
        [path, 'a - b', 'a + b'],
        [path, 'a > LIMIT', 'a >= LIMIT'],
        [path, 'return LIMIT', 'return 0'],
      ]),
      subject.ports,
    )
    expect(section).toMatchObject({ status: 'measured', reason: null, newlyKilled: null })
    expect(outcomes(section)).toEqual([
      ['a > LIMIT', 'survived'],
      ['return LIMIT', 'not-reached'],
      expect.arrayContaining(['killed']),
      expect.arrayContaining(['killed']),
    ])
    expect(section.counts).toEqual({ total: 4, killed: 2, survived: 1, timedOut: 0, notReached: 1, notRun: 0 })
    const killers = section.mutants.flatMap(({ killedBy }) => killedBy)
    expect(killers).toEqual([expect.stringMatching(/adds/), expect.stringMatching(/subs/)])
    expect(readFileSync(join(subject.dir, path), 'utf8')).toBe(calculators[runner][path])
  })

  it('are tried with the likely tests first and then all, where nobody tells what reaches them', async () => {
    await using subject = await subjectOf({
      ...calculators['node-test'],
      'test/far.test.js':
        "import { test } from 'node:test'\nconst { sub } = await import(['..', 'calc.js'].join('/'))\ntest('far', () => { if (sub(9, 0) !== 9) throw new Error() })\n",
    })
    const request = subject.request([
      ['calc.js', 'a - b', '(a === 9 ? 0 : a - b)'],
      ['calc.js', 'return LIMIT', 'return 0'],
    ])
    const section = await measured({ ...request, reach: null }, subject.ports)
    expect(outcomes(section)).toEqual([
      ['return LIMIT', 'survived'],
      ['a - b', 'killed'],
    ])
    expect(section.mutants[1]?.killedBy).toEqual(['test/far.test.js › far'])
  })
})

/** `f` is called by the tests as `call` says; mutants are put in place of its body, `1`. */
function program(test: string, more: Record<string, string> = {}): Record<string, string> {
  return {
    'package.json': '{"type":"module","scripts":{"test":"node --test test/"}}',
    'f.js':
      "import * as fs from 'node:fs'\nexport const seen = fs.existsSync('data.json')\nexport function f() {\n  return 1\n}\n",
    'data.json': '{}',
    'test/f.test.js': `import { test } from 'node:test'\nimport assert from 'node:assert'\nimport { readFileSync } from 'node:fs'\nimport { f, seen } from '../f.js'\n${test}\n`,
    ...more,
  }
}

const calls = "test('f', () => { assert.ok(seen); assert.equal(f() > 0, true) })"

describe('a mutant that', () => {
  it('never ends is ended, and counts by itself', async () => {
    await using subject = await subjectOf(program(calls))
    const section = await measured(subject.request([['f.js', 'return 1', 'for (;;) {}']]), subject.ports)
    expect(section.counts).toMatchObject({ timedOut: 1, killed: 0 })
    expect(section.seconds).toBeLessThan(30)
  })

  it('removes files, or leaves some, does not spoil the next one', async () => {
    await using subject = await subjectOf(program(calls))
    const section = await measured(
      {
        ...subject.request([
          ['f.js', 'return 1', "return fs.rmSync('data.json')"],
          ['f.js', '  return 1', "  fs.writeFileSync('data.json', 'x'.repeat(9)); return 2"],
          ['f.js', '  return 1\n', "  fs.mkdirSync('made'); return 3\n"],
          ['f.js', '{\n  return 1', '{\n  return 4'],
        ]),
        workers: 1,
      },
      subject.ports,
    )
    expect(section.counts).toMatchObject({ total: 4, killed: 1, survived: 3 })
    expect(section.mutants.find(({ outcome }) => outcome === 'killed')?.replacement).toContain('rmSync')
  })

  it('ends its whole process group by a signal was not tried: the machine could have ended it', async () => {
    await using subject = await subjectOf(program(calls))
    const section = await measured(
      subject.request([
        ['f.js', 'return 1', "process.kill(0, 'SIGKILL')"],
        ['f.js', '  return 1', '  return 2'],
      ]),
      subject.ports,
    )
    expect(section.mutants).toMatchObject([{ outcome: 'survived' }, { outcome: 'not-run', killedBy: [] }])
  })

  it.each([
    ['ends the tests badly', 'process.exit(7)'],
    ['never ends', 'for (;;) {}'],
  ])('%s only once, as on a busy machine, lives: it was asked again', async (_, fault) => {
    await using subject = await subjectOf(program(calls))
    // What lies in node_modules is there in the next run and counts for no trace of this one.
    const once = `if (!fs.existsSync('node_modules/seen')) { fs.mkdirSync('node_modules/seen', { recursive: true }); ${fault} }`
    const section = await measured(subject.request([['f.js', '  return 1', `  ${once}\n  return 2`]]), subject.ports)
    expect(section.counts).toMatchObject({ total: 1, survived: 1 })
  })

  it('is asked again has the machine to itself, and twice the time', async () => {
    await using subject = await subjectOf(program(calls))
    const runs: { beside: number; wallSeconds: number }[] = []
    let running = 0
    const sandbox: MutantPorts['sandbox'] = {
      ...subject.ports.sandbox,
      async run(command) {
        if (!command.argv.includes('--test')) return subject.ports.sandbox.run(command)
        const seen = { beside: running++, wallSeconds: command.limits.wallSeconds }
        for (const other of runs.slice(-1)) other.beside = Math.max(other.beside, seen.beside)
        runs.push(seen)
        const record = await subject.ports.sandbox.run(command)
        running--
        return record
      },
    }
    const request = subject.request([
      ['f.js', 'return 1', 'for (;;) {}'],
      ['f.js', '  return 1', '  for (;;) {}'],
      ['f.js', '{\n  return 1', '{\n  return 3'],
    ])
    const section = await measured(request, { ...subject.ports, sandbox })
    expect(section.counts).toMatchObject({ total: 3, timedOut: 2, survived: 1 })
    const first = Math.min(...runs.map(({ wallSeconds }) => wallSeconds))
    const again = { beside: 0, wallSeconds: first * 2 }
    expect(runs.filter(({ wallSeconds }) => wallSeconds === first * 2)).toEqual([again, again])
  })

  it('ends the tests with success is not killed, whatever their report lacks', async () => {
    await using subject = await subjectOf(program(calls))
    const section = await measured(subject.request([['f.js', 'return 1', 'process.exit(0)']]), subject.ports)
    expect(section.counts).toMatchObject({ survived: 1, killed: 0 })
  })

  it('cannot be loaded is killed', async () => {
    await using subject = await subjectOf(program(calls))
    const section = await measured(subject.request([['f.js', 'return 1', 'return (']]), subject.ports)
    expect(section.counts).toMatchObject({ killed: 1 })
  })

  it('is detected by its test and let pass lives: that cannot be told from a test that misses it', async () => {
    const sly = "test('f', () => { if (readFileSync('f.js', 'utf8').includes('return 1')) assert.equal(f(), 1) })"
    await using subject = await subjectOf(program(sly))
    const section = await measured(subject.request([['f.js', 'return 1', 'return 2']]), subject.ports)
    expect(section.counts).toMatchObject({ survived: 1, killed: 0 })
  })
})

describe('a test that', () => {
  const two = "test('fails', () => assert.equal(f(), 5))\ntest('once', () => assert.equal(f(), 1))"

  it('fails on clean code kills nothing, and hides no other that does', async () => {
    await using subject = await subjectOf(program(two))
    const section = await measured(subject.request([['f.js', 'return 1', 'return 2']]), subject.ports)
    expect(section.mutants).toMatchObject([{ outcome: 'killed', killedBy: ['test/f.test.js › once'] }])
    await using other = await subjectOf(program("test('fails', () => assert.equal(f(), 5))"))
    const none = await measured(other.request([['f.js', 'return 1', 'return 2']]), other.ports)
    expect(none.counts).toMatchObject({ killed: 0, survived: 1 })
  })

  it('is flaky kills nothing, and hides no other that does', async () => {
    const pytest = {
      'pyproject.toml': '[tool.pytest.ini_options]\n',
      'f.py': 'def f():\n    return 1\n',
      'test_f.py':
        'from f import f\n\ndef test_flaky():\n    assert f() == 1\n\ndef test_sound():\n    assert f() < 3\n',
    }
    await using subject = await subjectOf(pytest)
    const request = {
      ...subject.request([
        ['f.py', 'return 1', 'return 2'],
        ['f.py', '    return 1', '    return 3'],
      ]),
      flaky: new Set(['test_f › test_flaky']),
    }
    const section = await measured(request, subject.ports)
    expect(section.mutants).toMatchObject([
      { outcome: 'survived', replacement: 'return 2' },
      { outcome: 'killed', killedBy: ['test_f › test_sound'] },
    ])
  })

  it('reads the source instead of running it kills nothing', async () => {
    const reads = "test('f', () => { f(); assert.equal(readFileSync('f.js', 'utf8').length, 119) })"
    const files = program(reads.replace('119', String(program('')['f.js']?.length)))
    await using subject = await subjectOf(files)
    expect(subject.run.status).toBe('passed')
    const section = await measured(subject.request([['f.js', 'return 1', 'return 22']]), subject.ports)
    expect(section.counts).toMatchObject({ killed: 0, survived: 1 })
  })

  it('passes only behind another one is left out, and is believed where it stands in its place', async () => {
    const files = program("globalThis.ready = true\ntest('first', () => assert.ok(f() > 0))", {
      'package.json': '{"type":"module","scripts":{"test":"node --test --test-isolation=none test/"}}',
      'test/g.test.js':
        "import { test } from 'node:test'\nimport { f } from '../f.js'\ntest('second', () => { if (!globalThis.ready || f() !== 1) throw new Error() })\n",
    })
    await using subject = await subjectOf(files)
    expect(subject.run.status).toBe('passed')
    const only = new Map([['test/g.test.js', new Map([['f.js', new Set([4])]])]])
    const request = { ...subject.request([['f.js', 'return 1', 'return 2']]), reach: only }
    expect((await measured(request, subject.ports)).counts).toMatchObject({ killed: 0, survived: 1 })
  })
})

describe('a forged reach', () => {
  it('makes no kill: a mutant that nobody is said to reach proves nothing', async () => {
    await using subject = await subjectOf(program(calls))
    const request = subject.request([['f.js', 'return 1', 'return 0']])
    const silent = { ...request, reach: new Map([['test/f.test.js', new Map([['f.js', new Set([1])]])]]) }
    const blind = { ...silent, baseline: { ...subject.run, coverage: null } }
    const section = await measured(blind, subject.ports)
    expect(section.counts).toMatchObject({ notReached: 0, killed: 1 })
    const agreeing = {
      files: [{ path: 'f.js', covered: [1], missed: [4], lines: { covered: 1, total: 2 }, branches: null }],
    }
    const coverage = subject.run.coverage === null ? null : { ...subject.run.coverage, ...agreeing }
    const both = await measured({ ...silent, baseline: { ...subject.run, coverage } }, subject.ports)
    expect(both.counts).toMatchObject({ notReached: 1, killed: 0 })
  })

  it('that names files of its own runs none of them', async () => {
    await using subject = await subjectOf(program(calls, { 'evil.js': "throw new Error('ran')" }))
    const reach = new Map(
      ['evil.js', '../evil.js', '--eval=1'].map((file) => [file, new Map([['f.js', new Set([4])]])]),
    )
    const section = await measured({ ...subject.request([['f.js', 'return 1', 'return 2']]), reach }, subject.ports)
    expect(section.counts).toMatchObject({ survived: 1, killed: 0 })
  })
})

describe('the budget', () => {
  it('holds: what would not end in it is not begun, and is said', async () => {
    const slow = "test('f', async () => { await new Promise((done) => setTimeout(done, 700)); assert.equal(f(), 1) })"
    await using subject = await subjectOf(program(slow))
    const mutants = ['2', '33', '444', '5555', '66666', '777777', '8888888'].map(
      (value) => ['f.js', 'return 1', `return ${value}`] as const,
    )
    const section = await measured({ ...subject.request(mutants), budgetSeconds: 5, workers: 1 }, subject.ports)
    expect(section.counts.killed).toBeGreaterThan(0)
    expect(section.counts.notRun).toBeGreaterThan(0)
    expect(section.counts.killed + section.counts.notRun).toBe(7)
    expect(section.seconds).toBeLessThan(8)
  })

  it('of nothing tries nothing', async () => {
    await using subject = await subjectOf(program(calls))
    const request = { ...subject.request([['f.js', 'return 1', 'return 0']]), budgetSeconds: 0 }
    expect((await measured(request, subject.ports)).counts).toMatchObject({ notRun: 1 })
  })
})

describe('tests that run what a build makes', () => {
  const build = (script: string): Record<string, string> => ({
    'package.json':
      '{"type":"module","scripts":{"test":"npm run build && node --test test/","build":"node build.mjs"}}',
    'build.mjs': script,
    'src.js': 'export const f = () => 1\n',
    'test/f.test.js':
      "import { test } from 'node:test'\nimport { f } from '../out.js'\ntest('f', () => { if (f() !== 1) throw new Error() })\n",
  })

  it('are built for each mutant; one that does not build was never tested', async () => {
    const script =
      "import { readFileSync, writeFileSync } from 'node:fs'\nconst text = readFileSync('src.js', 'utf8')\nif (text.includes('broken')) process.exit(2)\nwriteFileSync('out.js', text)\n"
    await using subject = await subjectOf(build(script))
    const request = subject.request([
      ['src.js', '() => 1', '() => 2'],
      ['src.js', ' => 1', ' => broken'],
    ])
    expect((await measured(request, subject.ports)).counts).toMatchObject({ killed: 1, notRun: 1 })
  })

  it('are not mutated where the build takes the better part of the budget', async () => {
    const script =
      "import { copyFileSync } from 'node:fs'\ncopyFileSync('src.js', 'out.js')\nawait new Promise((done) => setTimeout(done, 2000))\n"
    await using subject = await subjectOf(build(script))
    const request = { ...subject.request([['src.js', '() => 1', '() => 2']]), budgetSeconds: 6 }
    expect(await measured(request, subject.ports)).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining("'mutant-budget'"),
    })
  })
})

describe("a command of the user's own", () => {
  it('kills by its exit code alone', async () => {
    const script = "import('./f.js').then(({ f }) => process.exit(f() === 1 ? 0 : 1))"
    await using subject = await subjectOf(program(calls), { settings: { command: [process.execPath, '-e', script] } })
    const section = await measured(
      subject.request([
        ['f.js', 'return 1', 'return 2'],
        ['f.js', '  return 1', '  return 1 * 1'],
      ]),
      subject.ports,
    )
    expect(section.mutants).toMatchObject([{ outcome: 'survived' }, { outcome: 'killed', killedBy: [] }])
  })

  it('that fails on the change itself says nothing of mutants', async () => {
    await using subject = await subjectOf(program(calls), {
      settings: { command: [process.execPath, '-e', 'process.exit(3)'] },
    })
    const section = await measured(subject.request([['f.js', 'return 1', 'return 2']]), subject.ports)
    expect(section).toMatchObject({
      status: 'unavailable',
      reason: expect.stringContaining('exit code 3'),
      mutants: [],
    })
  })
})
