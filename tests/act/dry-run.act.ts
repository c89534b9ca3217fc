import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { git } from '../../scripts/act/program.ts'
import type { ActResult } from '../../scripts/act/run-act.ts'
import { handedOver, openScene, refsOf, writes, type Scene, said } from './scene.ts'

let scene: Scene
let before: Record<string, string>
let result: ActResult
beforeAll(async () => {
  scene = await openScene('shop-node')
  before = await refsOf(scene)
  result = await scene.run({
    template: 'llm-ops-dry-run.yml',
    inputs: 'dry-run: true, setup: node --version, max-items: 4',
  })
})
afterAll(async () => scene[Symbol.asyncDispose]())

it('a dry run stops after plan, and its summary says what would be proposed', () => {
  expect([...result.jobs]).toEqual([
    ['crawl', ['success']],
    ['plan', ['success']],
  ])
  expect(result.ok).toBe(true)
  expect(said(result, '## llm-ops: 4 proposals')).toHaveLength(1)
  expect(handedOver(scene)).toEqual(['crawl-1', 'plan-1'])
})

it('a dry run writes nothing on GitHub', async () => {
  expect(writes(scene)).toEqual([])
  expect(await refsOf(scene)).toEqual(before)
})

it('a branch whose name is a script is a name', async () => {
  const name = 'x$(touch${IFS}$HOME/injected)'
  git(scene.clone, 'branch', name)
  scene.push(name)
  const inputs = `dry-run: true, setup: node --version, tests: false, ref: '${name}'`
  const named = await scene.run({ template: 'llm-ops-dry-run.yml', inputs })
  expect(named.ok).toBe(true)
  expect(existsSync(join(scene.home, 'injected'))).toBe(false)
})

it('a setup that fails ends the run before anything is read', async () => {
  const failed = await scene.run({ template: 'llm-ops-dry-run.yml', inputs: 'dry-run: true, setup: exit 3' })
  expect([failed.ok, [...failed.jobs]]).toEqual([false, [['crawl', ['failure']]]])
})
