import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { judge } from '../../scripts/workflows/check/accepted.ts'
import type { Source } from '../../scripts/workflows/check/document.ts'
import { snippetsOf } from '../../scripts/workflows/check/snippets.ts'
import { findZizmor, zizmorFindings } from '../../scripts/workflows/check/zizmor.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

function check(folder: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/check-workflows.ts'), '--root', folder],
    { encoding: 'utf8' },
  )
  return { ok: status === 0, text: stdout + stderr }
}

describe('npm run check-workflows', () => {
  let copy = ''
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'llm-ops-workflows-'))
    for (const name of ['.github', 'workflows-templates', 'README.md', 'docs'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    cpSync(join(root, 'actions'), join(copy, 'actions'), { recursive: true, filter: (path) => !path.endsWith('.ts') })
  })
  afterEach(() => rmSync(copy, { recursive: true, force: true }))

  function replace(path: string, from: string | RegExp, to: string): void {
    const before = readFileSync(join(copy, path), 'utf8')
    const after = before.replace(from, () => to)
    expect(after).not.toBe(before)
    writeFileSync(join(copy, path), after)
  }

  it('finds nothing in this repository', () => {
    const { ok, text } = check(root)
    expect(text).toMatch(/^3 workflow, 3 template, \d+ snippet: 0 findings$/m)
    expect(ok).toBe(true)
  })

  it.each([
    [
      'a key that GitHub does not know',
      '.github/workflows/gate.yml',
      'timeout-minutes: 180',
      'timeout-minute: 180',
      'timeout-minute',
    ],
    [
      'a context where it may not stand',
      '.github/workflows/maintain.yml',
      "if: ${{ inputs.setup != '' }}",
      'if: ${{ secrets.api-key }}',
      'secrets',
    ],
    [
      'a job that is not there',
      '.github/workflows/maintain.yml',
      'needs: [crawl, plan]',
      'needs: [crawl, plans]',
      'plans',
    ],
    [
      'an input that we do not have',
      'workflows-templates/llm-ops-maintain.yml',
      'setup: npm ci',
      'set-up: npm ci',
      'set-up',
    ],
    ['YAML that cannot be read', 'README.md', '    runs-on: ubuntu-latest', '  "runs-on: ubuntu-latest', 'README.md'],
  ])('lets GitHub’s parser tell %s', (_, path, from, to, named) => {
    replace(path, from, to)
    const { ok, text } = check(copy)
    expect(ok).toBe(false)
    expect(
      text
        .split('\n')
        .filter((line) => line.endsWith('(parser)'))
        .join('\n'),
    ).toContain(named)
  })

  it.each([
    [
      'an input of another type',
      'workflows-templates/llm-ops-dry-run.yml',
      'dry-run: true',
      'dry-run: maybe',
      'dry-run',
    ],
    [
      'a permission that the call is not given',
      'workflows-templates/llm-ops-maintain.yml',
      / +checks: write.*\n/,
      '',
      'checks',
    ],
  ])('tells %s, before GitHub refuses the run', (_, path, from, to, named) => {
    replace(path, from, to)
    expect(check(copy).text).toMatch(new RegExp(`${path}:\\d+: .*${named}.*\\(call\\)`))
  })

  it('names file and line of what it finds in a snippet', () => {
    replace('README.md', / # v6\.0\.2/, '')
    const line =
      readFileSync(join(root, 'README.md'), 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('# v6.0.2')) + 1
    expect(check(copy).text).toContain(`README.md:${line}: actions/checkout@`)
  })

  it.each([
    ['{ "name": "x" }', 'description'],
    ['{ "name": "x", "description": "x", "iconName": "octicon eye", "category": [] }', 'category'],
    ['{', 'JSON'],
  ])('refuses properties like %s', (properties, named) => {
    writeFileSync(join(copy, 'workflows-templates/llm-ops-gate.properties.json'), properties)
    expect(check(copy).text).toMatch(new RegExp(`llm-ops-gate\\.properties\\.json:1: .*${named}.*template-properties`))
  })

  it('wants properties beside every template, and a template beside all properties', () => {
    rmSync(join(copy, 'workflows-templates/llm-ops-gate.properties.json'))
    rmSync(join(copy, 'workflows-templates/llm-ops-dry-run.yml'))
    const { text } = check(copy)
    expect(text).toContain('llm-ops-gate.yml:1: it has no llm-ops-gate.properties.json')
    expect(text).toContain('llm-ops-dry-run.properties.json:1: there is no llm-ops-dry-run.yml')
  })
})

describe('snippets of a page', () => {
  const page =
    '# x\n\n```yaml\n- uses: a/b@c\n- run: npm ci\n```\n\n```yml\nwith:\n  a: 1\n```\n\n```yaml\njobs:\n  x: {}\n```\n'

  it('are workflows, jobs and steps, each with the lines of the page', () => {
    const found = snippetsOf('p.md', page).map(({ firstLine, text }) => ({ firstLine, text }))
    const [steps, jobs] = found
    expect(found).toHaveLength(2)
    const lines = steps?.text.split('\n') ?? []
    expect((steps?.firstLine ?? 0) + lines.findIndex((line) => line.includes('uses: a/b@c'))).toBe(4)
    expect(jobs).toEqual({ firstLine: 14, text: 'jobs:\n  x: {}\non: workflow_dispatch\n' })
  })
})

describe('accepted findings', () => {
  const rows = [{ rule: 'zizmor/a', where: 'snippet', because: 'of x' }]
  const sources = [
    { path: 'p.md', kind: 'snippet' },
    { path: 'w.yml', kind: 'workflow' },
  ] as Source[]
  const finding = { line: 1, message: 'm', rule: 'zizmor/a' }

  it('are those of one rule at one place, and counted', () => {
    const [kept, gone] = [
      { ...finding, path: 'w.yml' },
      { ...finding, path: 'p.md' },
    ]
    const judged = judge([kept, gone], sources, rows)
    expect(judged.findings).toEqual([kept])
    expect(judged.accepted.map(({ count }) => count)).toEqual([1])
  })
})

const zizmor = findZizmor()
const withZizmor = zizmor === null ? describe.skip : describe

withZizmor('zizmor (skipped where it is not installed)', () => {
  it('tells what our own rules do not know', () => {
    const text = `on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    container:\n      image: alpine\n      credentials: { username: u, password: hunter2 }\n    steps: [{ run: 'true' }]\n`
    const found = zizmorFindings(zizmor ?? '', [{ path: 'bad.yml', kind: 'workflow', firstLine: 11, text }])
    expect(found.map(({ rule }) => rule)).toContain('zizmor/hardcoded-container-credentials')
    expect(found.every(({ path, line }) => path === 'bad.yml' && line >= 11 && line <= 19)).toBe(true)
  })

  it('does not pass over what it cannot read', () => {
    expect(() =>
      zizmorFindings(zizmor ?? '', [{ path: 'b.yml', kind: 'workflow', firstLine: 1, text: 'jobs: [' }]),
    ).toThrow(/status|failed/i)
  })
})
