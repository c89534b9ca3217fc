import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  temporaryRepository,
  type TemporaryRepository,
} from '../actions/shared/adapters/git/temporary-repository.fake.ts'

let repository: TemporaryRepository

beforeEach(() => {
  repository = temporaryRepository()
  cpSync('prompts', join(repository.dir, 'prompts'), { recursive: true })
  const rows = Object.keys(registry()).map((name) => [
    name,
    { ...registry()[name], version: '1.4.2', created_at: past },
  ])
  writeRegistry(Object.fromEntries(rows))
  repository.commit({})
})

afterEach(() => repository[Symbol.dispose]())

const past = '2026-01-01T00:00:00.000Z'

type Rows = Record<string, { version: string; sha256: string; created_at: string }>

function registry(): Rows {
  return JSON.parse(readFileSync(join(repository.dir, 'prompts/registry.json'), 'utf8')) as Rows
}

function writeRegistry(rows: Rows): void {
  writeFileSync(join(repository.dir, 'prompts/registry.json'), JSON.stringify(rows))
}

function change(name = 'patch'): void {
  appendFileSync(join(repository.dir, `prompts/${name}.j2`), 'One more sentence.\n')
}

function check(...args: string[]) {
  const run = spawnSync(process.execPath, ['scripts/check-prompts.ts', '--root', repository.dir, ...args], {
    encoding: 'utf8',
  })
  return { ok: run.status === 0, text: run.stdout + run.stderr }
}

/** Sets fields of the row of `patch`, and its hash to that of the file. */
function register(fields: Partial<Rows[string]>): void {
  check('--update', 'patch')
  const rows = registry()
  writeRegistry({ ...rows, patch: { ...(rows['patch'] as Rows[string]), ...fields } })
}

describe('the check of the prompts', () => {
  it('passes where nothing changed, with git and without', () => {
    expect(check()).toEqual({ ok: true, text: 'prompts: 5 templates hold to prompts/registry.json\n' })
    rmSync(join(repository.dir, '.git'), { recursive: true })
    expect(check().ok).toBe(true)
  })

  it('fails where a template changed and its version did not', () => {
    change()
    const { ok, text } = check()
    expect(ok).toBe(false)
    expect(text).toContain('prompts/patch.j2: it changed, and its version 1.4.2 did not')
    expect(text).toContain('--update patch')
    expect(text).not.toContain('refactor')
  })

  it('fails where only the hash was brought up to date', () => {
    change()
    register({ version: '1.4.2' })
    expect(check().text).toMatch(/prompts\/patch\.j2: version 1\.4\.2 stood for another text at [0-9a-f]{12}/)
  })

  it('still fails once that is committed', () => {
    change()
    register({ version: '1.4.2' })
    repository.commit({})
    expect(check().text).toContain('version 1.4.2 stood for another text')
  })

  it('fails where the version went down', () => {
    change()
    register({ version: '1.3.9' })
    expect(check().text).toContain('version 1.3.9 is lower than 1.4.2')
  })

  it('compares versions as numbers', () => {
    change()
    register({ version: '1.10.0' })
    expect(check().ok).toBe(true)
  })

  it('fails where the date did not move', () => {
    change()
    register({ version: '1.4.3', created_at: past })
    expect(check().text).toContain('created_at is not later')
  })

  it.each([
    ['patch', '1.4.3'],
    ['minor', '1.5.0'],
    ['major', '2.0.0'],
  ])('--update %s writes %s for what changed, and nothing else', (level, version) => {
    const before = registry()
    change()
    expect(check('--update', level).ok).toBe(true)
    const { patch, ...others } = registry()
    expect(patch).toMatchObject({ version })
    expect(Date.parse(patch?.created_at ?? '')).toBeGreaterThan(Date.parse(past))
    expect(others).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'patch')))
    expect(check().ok).toBe(true)
  })

  it('counts from the committed version when a template changes twice', () => {
    change()
    check('--update', 'patch')
    change()
    check('--update', 'patch')
    expect(registry()['patch']?.version).toBe('1.4.3')
  })

  it('counts from the registry where there is no git', () => {
    rmSync(join(repository.dir, '.git'), { recursive: true })
    change()
    expect(check().ok).toBe(false)
    expect(check('--update', 'minor').ok).toBe(true)
    expect(registry()['patch']?.version).toBe('1.5.0')
  })

  it('fails for a file without a row and a row without a file', () => {
    const { patch: _, ...rows } = registry()
    writeRegistry(rows)
    rmSync(join(repository.dir, 'prompts/repair.j2'))
    const { text } = check()
    expect(text).toContain('prompts/patch.j2: it is not in the registry')
    expect(text).toContain('prompts/repair.j2: it is in the registry, and there is no such file')
  })

  it('fails for a template that reads what it may not', () => {
    appendFileSync(join(repository.dir, 'prompts/patch.j2'), '{{ secret }}\n')
    expect(check('--update', 'patch')).toEqual({
      ok: false,
      text: 'prompts/patch.j2: secret is none of its variables\n',
    })
  })

  it('knows no other level', () => {
    expect(check('--update', 'huge').text).toBe('--update huge: expected patch, minor or major\n')
  })
})
