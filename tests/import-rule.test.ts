import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'import-rule-'))
cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(file: string, source: string): string {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, source)
  const oxlint = join(root, 'node_modules/.bin/oxlint')
  const answer = spawnSync(oxlint, ['-c', '.oxlintrc.json', '--format', 'unix', file], {
    cwd: folder,
    encoding: 'utf8',
  })
  rmSync(path)
  return answer.stdout
}

describe('the import rule is kept by the linter', () => {
  it.each([
    [
      'a pure file reads the disk',
      'actions/plan/rank.ts',
      "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
      'no-restricted-imports',
    ],
    [
      'a pure file talks to the runner',
      'actions/gate/verdict.ts',
      "import * as core from '@actions/core'\nexport const a = core\n",
      'no-restricted-imports',
    ],
    [
      'a use case reaches for an adapter',
      'actions/plan/run.ts',
      "import { git } from '../shared/adapters/git/exec.ts'\nexport const a = git\n",
      'no-restricted-imports',
    ],
    [
      'an action imports another action',
      'actions/plan/run.ts',
      "import { gate } from '../gate/run.ts'\nexport const a = gate\n",
      'no-restricted-imports',
    ],
    [
      'shared code imports an action',
      'actions/shared/adapters/x.ts',
      "import { gate } from '../../gate/run.ts'\nexport const a = gate\n",
      'no-restricted-imports',
    ],
    [
      'a pure file reads the environment',
      'actions/shared/testing/detect.ts',
      "export const a = process.env['HOME']\n",
      'no-restricted-globals',
    ],
    [
      'a pure file reads the clock',
      'actions/shared/codemods/x.ts',
      'export const a = Date.now()\n',
      'no-restricted-properties',
    ],
    ['an entry grows past 60 lines', 'actions/plan/main.ts', 'console.log(1)\n'.repeat(61), 'max-lines'],
    ['a file uses any', 'actions/shared/adapters/y.ts', 'export const a: any = 1\n', 'no-explicit-any'],
    ['a file exports by default', 'actions/shared/adapters/y.ts', 'export default 1\n', 'no-default-export'],
  ])('%s', (_, file, source, rule) => {
    expect(lint(file, source)).toContain(rule)
  })

  it('lets an entry import what it wires, and a test what it needs', () => {
    expect(lint('actions/plan/main.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')\n")).not.toContain(
      'no-restricted',
    )
    expect(
      lint('actions/plan/rank.test.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')\n"),
    ).not.toContain('no-restricted')
  })

  it('finds cycles', () => {
    writeFileSync(join(folder, 'a.ts'), "import { b } from './b.ts'\nexport const a = () => b\n")
    writeFileSync(join(folder, 'b.ts'), "import { a } from './a.ts'\nexport const b = () => a\n")
    const answer = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-c', '.oxlintrc.json', 'a.ts', 'b.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(answer.stdout).toContain('no-cycle')
  })
})
