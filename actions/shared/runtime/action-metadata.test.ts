import { expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { StageName } from '../contracts/run.ts'
import { settings, settingsOf, type Setting } from '../settings/settings.ts'
import { version } from '../contracts/version.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

interface Metadata {
  name: string
  description: string
  inputs: Record<string, { description: string; required: boolean; default: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

function read(path: string): Metadata {
  return parse(readFileSync(join(root, path), 'utf8')) as Metadata
}

const actions = [
  { stage: 'run', path: 'action.yml', main: 'dist/run/index.js', source: 'actions/main.ts' },
  ...['crawl', 'plan', 'apply', 'gate', 'report'].map((stage) => ({
    stage,
    path: `actions/${stage}/action.yml`,
    main: `../../dist/${stage}/index.js`,
    source: `actions/${stage}/main.ts`,
  })),
]

it.each(actions)('the inputs of $stage are the settings it reads, word for word', ({ stage, path }) => {
  const wanted = settingsOf(stage as StageName | 'run').map((name) => {
    const setting: Setting = settings[name]
    return [name, { description: setting.description, required: false, default: setting.default }]
  })
  expect(read(path).inputs).toEqual(Object.fromEntries(wanted))
})

it.each(actions)('$stage runs on Node 24 and starts its own bundle', ({ stage, path, main, source }) => {
  const post = main.replace(/dist\/\w+\//, 'dist/post/')
  // Where a token can be minted, it is revoked however the step ends.
  const after = stage === 'report' || stage === 'run' ? { post, 'post-if': 'always()' } : {}
  expect(read(path).runs).toEqual({ using: 'node24', main, ...after })
  expect(existsSync(join(root, source))).toBe(true)
})

it('is the version of package.json', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  expect(version).toBe(manifest.version)
})
