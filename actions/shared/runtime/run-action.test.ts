import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { remove, repository, temporary } from '../../../tests/cli/repository.ts'
import { GitHubStopped } from '../adapters/github/api/stopped.ts'
import { UserError } from '../contracts/errors.ts'
import { Interrupted } from './interrupt.ts'
import { runAction, type ActionWork } from './run-action.ts'
import { beginRun, existingRun } from './session.ts'

let folder: string
let target: string
beforeEach(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), { 'a.txt': 'x' })
})
afterEach(() => remove(folder))

/** As a step of a job would run it: what it printed, whether it is red, what it handed over. */
async function step(work: ActionWork, inputs: Readonly<Record<string, string>>) {
  const output = join(folder, 'output')
  await writeFile(output, '')
  const before = {
    write: process.stdout.write.bind(process.stdout),
    exitCode: process.exitCode,
    file: process.env['GITHUB_OUTPUT'],
  }
  let printed = ''
  process.stdout.write = (chunk: unknown) => (printed += String(chunk)) !== ''
  Object.assign(process.env, inputs, { GITHUB_OUTPUT: output })
  try {
    process.exitCode = 0
    await runAction('run', work)
    return { printed, red: process.exitCode !== 0, output: await readFile(output, 'utf8') }
  } finally {
    process.stdout.write = before.write
    process.exitCode = before.exitCode
    delete process.env['GITHUB_OUTPUT']
    if (before.file !== undefined) process.env['GITHUB_OUTPUT'] = before.file
  }
}

const nothing: ActionWork = async () => ({ runId: 'r1', file: 'plan.json', outputs: { items: 3 }, failure: null })

describe('a step', () => {
  it('hands over its outputs, and takes its inputs out of the environment', async () => {
    const seen: string[] = []
    const work: ActionWork = async (session, settings, own) => {
      seen.push(session.location, session.stateDir, String(settings.maxItems), String(process.env['INPUT_MAX-ITEMS']))
      session.ports.log.stage('plan', 'x')
      session.ports.log.warn('a\nb')
      return nothing(session, settings, own)
    }
    const { printed, red, output } = await step(work, { INPUT_TARGET: target, 'INPUT_MAX-ITEMS': '3' })
    expect(seen).toEqual([target, join(target, '.llm-ops'), '3', 'undefined'])
    expect([red, printed]).toEqual([
      false,
      String.raw`plan: x
::warning::a\x0ab
`,
    ])
    expect(output).toMatch(/^items<<(ghadelimiter_[\w-]+)\n3\n\1$/m)
    expect(output).toContain(join(target, '.llm-ops', 'runs', 'r1', 'plan.json'))
  })

  it('is red with a line where its work says so', async () => {
    const work: ActionWork = async (...args) => ({ ...(await nothing(...args)), failure: '1 failed' })
    expect(await step(work, { INPUT_TARGET: target })).toMatchObject({ red: true, printed: '::error::1 failed\n' })
  })

  it('is red with one line for a mistake of the user, and loads nothing for it', async () => {
    const { printed, red } = await step(nothing, { 'INPUT_MAX-ITEMS': 'x', INPUT_TARGET: target })
    expect([red, printed]).toEqual([true, expect.stringMatching(/^::error::max-items: [^\n]+\n$/)])
    const work: ActionWork = () => Promise.reject(new UserError('a: b'))
    expect((await step(work, { INPUT_TARGET: target })).printed).toBe('::error::a: b\n')
  })

  it('is red with one line where it was cancelled: that is no bug of ours', async () => {
    const work: ActionWork = () => Promise.reject(new Interrupted('interrupted'))
    expect(await step(work, { INPUT_TARGET: target })).toMatchObject({ red: true, printed: '::error::interrupted\n' })
  })

  it.each([
    ['archived', false],
    ['limit', false],
    ['permission', true],
    ['no-answer', true],
  ] as const)('where GitHub stops it (%s): red is %s, and it says why in one line', async (reason, red) => {
    const work: ActionWork = () => Promise.reject(new GitHubStopped(reason, 'why'))
    const level = red ? 'error' : 'warning'
    expect(await step(work, { INPUT_TARGET: target })).toMatchObject({ red, printed: `::${level}::why\n` })
  })

  it('is red with the stack for a bug of ours', async () => {
    const work: ActionWork = () => Promise.reject(new TypeError('oh'))
    const { printed } = await step(work, { INPUT_TARGET: target })
    expect(printed).toMatch(/^::error::TypeError: oh%0A +at .*%0AThis is a bug in llm-ops/)
  })
})

it('works on the newest run, the one that is named, or says which there are', async () => {
  const runs: string[] = []
  const settings = { runId: null, branch: null }
  const work: ActionWork = async (session, all, own) => {
    await expect(existingRun(session, settings)).rejects.toThrow(/holds no run yet/)
    runs.push(await beginRun(session, settings), await beginRun(session, { ...settings, runId: 'by-hand' }))
    expect(await existingRun(session, settings)).toBe('by-hand')
    expect(await existingRun(session, { runId: String(runs[0]) })).toBe(runs[0])
    await expect(existingRun(session, { runId: 'nope' })).rejects.toThrow(/holds no run "nope": the newest are by-hand/)
    return nothing(session, all, own)
  }
  expect((await step(work, { INPUT_TARGET: target })).printed).toBe('')
  expect(runs[0]).toMatch(/^\d{8}T\d{6}Z-[0-9a-f]{7}-[0-9a-z]{4}$/)
})
