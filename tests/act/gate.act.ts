import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { git } from '../../scripts/act/program.ts'
import type { ActResult } from '../../scripts/act/run-act.ts'
import { openScene, refsOf, writeFiles, writes, type Scene, said } from './scene.ts'

const sku = (body: string): string => `export function isSku(value) {\n  ${body}\n}\n`
const files = {
  'package.json': '{"name":"small","version":"1.0.0","type":"module","scripts":{"test":"node --test"}}\n',
  'src/sku.js': sku(`return typeof value == 'string' && value.length > 3`),
  'test/sku.test.js': `import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSku } from '../src/sku.js'

test('a SKU is a long text', () => {
  assert.equal(isSku('SHOE'), true)
  assert.equal(isSku('SH'), false)
  assert.equal(isSku('SHO'), false)
  assert.equal(isSku(4), false)
})
`,
}

const changes = [
  { branch: 'good', body: `return typeof value === 'string' && value.length > 3`, ok: true, verdict: 'pass' },
  { branch: 'bad', body: `return typeof value === 'string'`, ok: false, verdict: 'fail' },
]

describe('gate.yml on a pull request', () => {
  let scene: Scene
  let before: Record<string, string>
  const results = new Map<string, ActResult>()
  beforeAll(async () => {
    scene = await openScene(files)
    const base = git(scene.clone, 'rev-parse', 'HEAD')
    for (const { branch, body } of changes) {
      git(scene.clone, 'checkout', '--quiet', '-b', branch, 'main')
      writeFiles(scene.clone, { 'src/sku.js': sku(body) })
      git(scene.clone, 'commit', '--quiet', '--all', '--message', `refactor: ${branch}`)
      scene.push(branch)
    }
    before = await refsOf(scene)
    for (const { branch } of changes) {
      const head = { sha: git(scene.clone, 'rev-parse', branch), ref: branch }
      const payload = { number: 1, pull_request: { number: 1, base: { sha: base, ref: 'main' }, head } }
      results.set(
        branch,
        await scene.run({
          template: 'llm-ops-gate.yml',
          inputs: 'setup: node --version, reruns: 1, mutant-budget: 20',
          event: { name: 'pull_request', payload },
        }),
      )
    }
  }, 600_000)
  afterAll(async () => scene[Symbol.asyncDispose]())

  it.each(changes)('$branch: the job says $verdict', ({ branch, ok, verdict }) => {
    const result = results.get(branch) as ActResult
    expect([result.ok, [...result.jobs]]).toEqual([ok, [['gate', [ok ? 'success' : 'failure']]]])
    expect(said(result, `set-output:: ${verdict}=1`)).toHaveLength(1)
  })

  it('leaves its evidence as an artifact, for a bad change, too', () => {
    expect(scene.results.artifacts.map(({ name }) => name)).toEqual(['llm-ops-gate', 'llm-ops-gate'])
  })

  it('writes nothing on GitHub', async () => {
    expect(writes(scene)).toEqual([])
    expect(await refsOf(scene)).toEqual(before)
  })
})
