import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { openScratch } from '../../shared/adapters/git/scratch.ts'
import { parsersAdapter } from '../../shared/adapters/parsers.ts'
import { processSandbox } from '../../shared/adapters/process-sandbox.ts'
import { workspaceAdapter } from '../../shared/adapters/workspace.ts'
import { lintSchema, type LintFinding, type LintSection } from '../../shared/contracts/evidence.ts'
import { testRepository } from '../../shared/patch/repository.fake.ts'
import { changedContents } from '../../shared/patch/changed-contents.ts'
import { changedTexts } from '../changed-texts.ts'
import { lintChange } from './lint-change.ts'

/*
 * Real git, real worktrees, real parsers, real linters: ruff of the PATH, oxlint of this project. The sandbox is the one
 * that only bounds a process: what holds it is tested with the sandbox.
 */

const oxlint = join(createRequire(import.meta.url).resolve('oxlint/package.json'), '..', 'bin', 'oxlint')
const outputs = mkdtempSync(join(tmpdir(), 'llm-ops-lint-'))
afterEach(() => rmSync(outputs, { recursive: true, force: true }))

type Files = Readonly<Record<string, string | null>>

/** Lints the step from one set of files to another; null removes a file. `programs` are put into node_modules/.bin. */
async function lint(base: Record<string, string>, changes: Files, programs: Files = {}): Promise<LintSection> {
  await using repository = testRepository(base)
  for (const [name, content] of Object.entries(programs)) {
    mkdirSync(join(repository.dir, 'node_modules/.bin'), { recursive: true })
    writeFileSync(join(repository.dir, 'node_modules/.bin', name), content ?? '')
    chmodSync(join(repository.dir, 'node_modules/.bin', name), 0o755)
  }
  await using scratch = await openScratch(repository.dir)
  await using workspace = workspaceAdapter()
  const from = repository.git('rev-parse', 'HEAD^{tree}')
  const contents = Object.entries(changes).map(
    ([path, text]) => [path, text === null ? null : Buffer.from(text)] as const,
  )
  const tree = await scratch.writeTree(from, new Map(contents))
  const files = await scratch.changes(from, tree)
  const section = await lintChange(
    {
      base: from,
      tree,
      texts: changedTexts({ files, contents: await changedContents(files, scratch) }),
      paths: new Set(Object.keys(base)),
      target: repository.dir,
      scratch,
      outputFile: (label) => join(outputs, `${label}.txt`),
    },
    { sandbox: processSandbox(), workspace, parsers: parsersAdapter() },
  )
  return lintSchema.parse(section)
}

const rules = (findings: readonly LintFinding[]) => findings.map(({ path, rule, line }) => [path, rule, line])
const ruffToml = '[lint]\nselect = ["F"]\n'
const withOxlint = { oxlint: `#!/bin/sh\nexec "${process.execPath}" "${oxlint}" "$@"\n` }
const oxlintrc = '{ "rules": { "no-debugger": "error" } }'

describe('what the linters of the repository say', () => {
  it('is reported where it is new, by whichever tool is declared', async () => {
    const section = await lint(
      { 'ruff.toml': ruffToml, '.oxlintrc.json': oxlintrc, 'a.py': 'import os\n\n\nprint(1)\n', 'a.js': 'run()\n' },
      { 'a.py': '# moved down\n\n\nimport os\nimport sys\n\n\nprint(1)\n', 'a.js': 'debugger\nrun()\n' },
      withOxlint,
    )
    expect(section).toMatchObject({ status: 'measured', reason: null, parseErrors: [] })
    expect(rules(section.added)).toEqual([
      ['a.py', 'F401', 5],
      ['a.js', 'eslint(no-debugger)', 1],
    ])
    expect(section.tools).toEqual([
      { tool: 'ruff', declaredBy: 'ruff.toml', before: 1, after: 2 },
      { tool: 'oxlint', declaredBy: '.oxlintrc.json', before: 0, after: 1 },
    ])
  })

  it('is not new where it only moved to another file', async () => {
    const section = await lint(
      { 'ruff.toml': ruffToml, 'a.py': 'import os\n' },
      { 'a.py': null, 'b.py': 'import os\n' },
    )
    expect(section.added).toEqual([])
    expect(section.tools).toMatchObject([{ before: 1, after: 1 }])
  })

  it('is new where there is one more of the same', async () => {
    const twice = 'def f():\n    x = 1\n\n\ndef g():\n    x = 1\n'
    const section = await lint({ 'ruff.toml': ruffToml, 'a.py': 'def f():\n    x = 1\n' }, { 'a.py': twice })
    expect(rules(section.added)).toEqual([['a.py', 'F841', 6]])
  })

  it('is not asked for where no linter is declared, nor on other files', async () => {
    expect(await lint({ 'a.py': '' }, { 'a.py': 'import os\n' })).toEqual({
      status: 'measured', reason: null, tools: [], added: [], parseErrors: [],
    }) // prettier-ignore
    const untouched = { 'ruff.toml': ruffToml, 'a.py': 'import os\n', 'b.py': '' }
    expect(await lint(untouched, { 'b.py': 'x = 1\n' })).toMatchObject({ tools: [{ before: 0, after: 0 }], added: [] })
  })

  it('never comes from a file whose name looks like an option', async () => {
    const section = await lint({ 'ruff.toml': ruffToml }, { '--fix.py': 'import os\n' })
    expect(rules(section.added)).toEqual([['--fix.py', 'F401', 1]])
  })
})

describe('a linter that does not speak', () => {
  const declared = { '.oxlintrc.json': oxlintrc, 'a.js': 'run()\n' }

  it('because it is not installed is named, and the rest is measured', async () => {
    const section = await lint(declared, { 'a.js': 'run(\n' })
    expect(section.status).toBe('measured')
    expect(section.reason).toContain('oxlint is declared by .oxlintrc.json and is not installed')
    expect(rules(section.parseErrors)).toEqual([['a.js', 'parse-error', 1]])
  })

  it('because it breaks on the head alone is a finding', async () => {
    const script = `#!/bin/sh\nif grep -q broken a.js; then exit 3; fi\necho '{"diagnostics": []}'\n`
    const section = await lint(declared, { 'a.js': 'broken()\n' }, { oxlint: script })
    expect(rules(section.added)).toEqual([['a.js', 'linter-failed', null]])
    expect(section.reason).toBe('oxlint ended with exit code 3, on the head alone')
  })

  it.each([
    ['breaks', 'exit 3'],
    ['says nothing', 'exit 0'],
    ['says something else', 'echo hello'],
  ])('because it %s at base too is named', async (_, line) => {
    const section = await lint(
      declared,
      { 'a.js': 'x()\n' },
      { oxlint: `#!/bin/sh\n[ "$1" = --version ] && exit 0\n${line}\n` },
    )
    expect(section).toMatchObject({ added: [], tools: [], reason: expect.stringContaining('oxlint') })
  })
})

describe('T-14 a change cannot switch the linter off unnoticed', () => {
  const bad = 'import os\n'

  it.each<[string, Record<string, string>, Files]>([
    ['ruff.toml', { 'ruff.toml': ruffToml }, { 'ruff.toml': '[lint]\nselect = []\n' }],
    ['ruff.toml', { 'ruff.toml': ruffToml }, { 'ruff.toml': null }],
    ['src/ruff.toml', { 'ruff.toml': ruffToml }, { 'src/ruff.toml': '[lint]\nselect = []\n' }],
    ['pyproject.toml', { 'pyproject.toml': '[tool.ruff.lint]\nselect = ["F"]\n' }, { 'pyproject.toml': '[tool.ruff.lint]\nignore = ["F"]\n' }],
    ['lint/shared.toml', { 'ruff.toml': 'extend = "lint/shared.toml"\n', 'lint/shared.toml': ruffToml }, { 'lint/shared.toml': '[lint]\nselect = []\n' }],
  ])('by %s (%#)', async (path, base, changes) => {
    const section = await lint({ ...base, 'src/a.py': '' }, { ...changes, 'src/a.py': bad })
    expect(rules(section.added)).toEqual([
      [path, 'lint-config-changed', null],
      ['src/a.py', 'F401', 1],
    ])
    expect(section.added[0]).toMatchObject({ level: 'error' })
  }) // prettier-ignore

  it('by a module of its own that has the name of the linter', async () => {
    const own =
      'import sys\nif "--output-file" in sys.argv:\n    open(sys.argv[sys.argv.index("--output-file") + 1], "w").write("[]")\n'
    const section = await lint({ 'ruff.toml': ruffToml, 'a.py': '' }, { 'a.py': bad, 'ruff.py': own })
    expect(rules(section.added)).toContainEqual(['a.py', 'F401', 1])
  })

  it('by a comment', async () => {
    const section = await lint({ 'ruff.toml': ruffToml, 'a.py': '' }, { 'a.py': 'import os  # noqa\n' })
    expect(rules(section.added)).toEqual([['a.py', 'suppression-added', 1]])
  })

  it('by another part of a shared file it does not', async () => {
    const base = '[tool.ruff.lint]\nselect = ["F"]\n[project]\nname = "a"\n'
    const section = await lint(
      { 'pyproject.toml': base, 'a.py': '' },
      { 'pyproject.toml': base.replace('"a"', '"b"'), 'a.py': bad },
    )
    expect(rules(section.added)).toEqual([['a.py', 'F401', 1]])
  })
})
