import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ActResult } from '../../scripts/act/run-act.ts'
import { handedOver, openScene, type Scene, said } from './scene.ts'

const examples = [
  { example: 'shop-node', select: 'node-eol,ts-loose-equality,ts-unused-imports' },
  { example: 'ledger-python', select: 'python-eol,py-none-comparison,py-mutable-default' },
]

describe.each(examples)('maintain.yml on $example', ({ example, select }) => {
  let scene: Scene
  let result: ActResult
  beforeAll(async () => {
    scene = await openScene(example)
    const inputs = `setup: node --version, select: "${select}", batch-size: 2, max-items: 4, mutant-budget: 20`
    result = await scene.run({ template: 'llm-ops-maintain.yml', inputs })
  }, 600_000)
  afterAll(async () => scene[Symbol.asyncDispose]())

  it('runs every job but those of the repair round, which only a model has', () => {
    expect(Object.fromEntries(result.jobs)).toEqual({
      crawl: ['success'],
      plan: ['success'],
      apply: ['success', 'success'],
      gate: ['success', 'success'],
      report: ['success'],
    })
    expect(result.ok).toBe(true)
  })

  it('hands every stage over as artifacts, one a batch', () => {
    const [batches, once] = [
      ['apply-*-1', 'gate-*-1'],
      ['crawl-1', 'plan-1', 'report-1'],
    ]
    expect(handedOver(scene)).toEqual([...batches, ...batches, ...once].sort())
  })
})

describe('maintain.yml where plan fails', () => {
  it('still reports, and drafts nothing', async () => {
    await using scene = await openScene('shop-node')
    const inputs = 'tests: false, select: no-such-codemod'
    const result = await scene.run({ template: 'llm-ops-maintain.yml', inputs })
    expect(result.ok).toBe(false)
    expect(Object.fromEntries(result.jobs)).toEqual({ crawl: ['success'], plan: ['failure'], report: ['failure'] })
    expect(said(result, '::error::plan did not finish')).toHaveLength(1)
  })
})

describe('maintain.yml where nothing is worth changing', () => {
  it('skips what stands behind plan, and is green', async () => {
    await using scene = await openScene({ 'README.md': '# nothing\n' })
    const { ok, jobs } = await scene.run({ template: 'llm-ops-maintain.yml', inputs: 'setup: node --version' })
    expect(Object.fromEntries(jobs)).toEqual({ crawl: ['success'], plan: ['success'], report: ['success'] })
    expect(ok).toBe(true)
  })
})
