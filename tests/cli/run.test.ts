import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { git, llmOps, llmOpsHere, remove, repository, small, temporary, type Ended } from './repository.ts'

interface RunDocument {
  runId: string
  base: string
  stateDir: string
  reportFile: string
  status: string
  totals: Record<string, number>
  stages: { stage: string; seconds: number }[]
  items: {
    id: string
    filePath: string
    engine: string
    verdict: string
    branch: string | null
    commit: string | null
    reasons: string[]
  }[]
}

let folder: string
let target: string
let first: Ended
let run: RunDocument
beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'small'), small)
  await writeFile(join(target, 'src/sku.js'), `${small['src/sku.js']}// being edited\n`)
  first = await llmOps(target, ['run', '--json', '--select', 'ts-loose-equality'])
  run = JSON.parse(first.stdout) as RunDocument
}, 120_000)
afterAll(() => remove(folder))

describe('run', () => {
  it('goes through all stages and says so in one document', () => {
    expect([first.code, run.status]).toEqual([0, 'done'])
    expect(run.stages.map(({ stage }) => stage)).toEqual(['crawl', 'plan', 'apply', 'gate', 'report'])
    expect(run).toMatchObject({ base: git(target, 'rev-parse', 'HEAD'), stateDir: join(target, '.llm-ops') })
    expect(run.totals).toMatchObject({ proposed: 2, pass: 1, unproven: 1, fail: 0, branches: 1 })
  })

  it('makes a branch for what passed and none for what nothing ran', () => {
    const byFile = Object.fromEntries(run.items.map((item) => [item.filePath, item]))
    expect(byFile['src/sku.js']).toMatchObject({ verdict: 'pass', engine: 'codemod' })
    expect(byFile['src/unused.js']).toMatchObject({ verdict: 'unproven', branch: null, commit: null })
    const { branch, commit } = byFile['src/sku.js'] as RunDocument['items'][number]
    expect(git(target, 'rev-parse', String(branch))).toBe(commit)
    expect(git(target, 'show', `${branch}:src/sku.js`)).toContain(`typeof value === 'string'`)
  })

  it('leaves the work tree, the index and HEAD as they were', async () => {
    expect(git(target, 'status', '--porcelain')).toBe('M src/sku.js')
    expect(git(target, 'branch', '--show-current')).toBe('main')
    expect(await readFile(join(target, 'src/sku.js'), 'utf8')).toMatch(/== 'string'.*\n\}\n\/\/ being edited\n$/s)
  })

  it('leaves a report and the files of every stage', async () => {
    expect(await readFile(run.reportFile, 'utf8')).toContain(run.runId)
    for (const file of ['run', 'snapshot', 'plan', 'changes', 'evidence']) {
      const text = await readFile(join(run.stateDir, 'runs', run.runId, `${file}.json`), 'utf8')
      const schemaVersion = ['plan', 'changes', 'evidence'].includes(file) ? 2 : 1
      expect(JSON.parse(text)).toMatchObject({ schemaVersion, runId: run.runId })
    }
  })

  it('prints plain lines without colour where nobody watches', () => {
    expect(first.stderr).toMatch(/^crawl: /m)
    expect(first.stderr).not.toContain(String.fromCodePoint(27))
  })

  it('proposes nothing twice', async () => {
    const { code, stdout, stderr } = await llmOpsHere(target, [
      'run',
      '--quiet',
      '--no-tests',
      '--select',
      'ts-loose-equality',
    ])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Nothing new: everything found was proposed before/)])
    expect(stderr).toBe('')
  }, 60_000)

  it('stops after plan where it is dry', async () => {
    const before = git(target, 'branch', '--list')
    const args = ['run', '--dry-run', '--json', '--no-tests', '--retry', '--select', 'ts-loose-equality']
    const dry = JSON.parse((await llmOpsHere(target, args)).stdout) as RunDocument & { dryRun: boolean }
    expect(dry).toMatchObject({ dryRun: true, status: 'done', reportFile: expect.stringMatching(/plan\.json$/) })
    expect(dry.stages.map(({ stage }) => stage)).not.toContain('gate')
    expect(git(target, 'branch', '--list')).toBe(before)
  }, 60_000)

  it('shows a person a table, the report and the next commands', async () => {
    const { stdout } = await llmOpsHere(target, ['runs', 'show', run.runId])
    expect(stdout).toContain('src/sku.js')
    expect(stdout).toMatch(/1\/1 → 1\/1/)
    expect(stdout).toContain(run.reportFile)
    expect(stdout).toMatch(/look: {3}git -C \S+ diff [0-9a-f]{10}\.\.llm-ops\//)
    expect(stdout).toMatch(/accept: git -C \S+ merge llm-ops\//)
  })
})

describe('past runs', () => {
  it('are listed newest first', async () => {
    const { runs } = JSON.parse((await llmOpsHere(target, ['runs', 'list', '--json'])).stdout) as {
      runs: { runId: string }[]
    }
    expect(runs.map(({ runId }) => runId)).toEqual(
      runs
        .map(({ runId }) => runId)
        .sort()
        .toReversed(),
    )
    expect((await llmOpsHere(target, ['runs', 'list'])).stdout).toContain(run.runId)
  })

  it('are exported, one row an item', async () => {
    const { rows } = JSON.parse((await llmOpsHere(target, ['runs', 'export'])).stdout) as { rows: { runId: string }[] }
    expect(rows.filter(({ runId }) => runId === run.runId)).toHaveLength(2)
    const csv = (await llmOpsHere(target, ['runs', 'export', '--format', 'csv'])).stdout
    expect(csv.split('\r\n')).toHaveLength(rows.length + 1)
  })

  it('are compared', async () => {
    const { stdout } = await llmOpsHere(target, ['runs', 'compare', run.runId, run.runId, '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ new: [], gone: [], changed: [], tests: { after: { passed: 1 } } })
    expect((await llmOpsHere(target, ['runs', 'compare', run.runId, 'latest'])).stdout).toMatch(/tests: /)
  })

  it('that cannot be read are listed with what is wrong', async () => {
    const broken = join(run.stateDir, 'runs', '20000101T000000Z-broken1-0000')
    await mkdir(broken)
    await writeFile(join(broken, 'run.json'), '{"schemaVersion": 7}')
    const { code, stdout } = await llmOpsHere(target, ['runs', 'list', '--json'])
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as { runs: unknown[] }).runs.at(-1)).toMatchObject({ status: 'unreadable' })
  })
})

describe('status', () => {
  it('says what became of a proposal', async () => {
    const outcome = async () => {
      const { stdout } = await llmOpsHere(target, ['status', '--json'])
      return (JSON.parse(stdout) as { proposals: { outcome: string }[] }).proposals.map(({ outcome }) => outcome)
    }
    const { branch, commit } = run.items.find((item) => item.branch !== null) as RunDocument['items'][number]
    expect(await outcome()).toEqual(['open'])
    git(target, 'branch', '--quiet', '--delete', '--force', String(branch))
    expect(await outcome()).toEqual(['gone'])
    git(target, 'stash', '--quiet')
    git(target, 'commit', '--quiet', '--allow-empty', '--message', 'fix: something else')
    git(target, 'cherry-pick', String(commit))
    expect(await outcome()).toEqual(['merged'])
    expect((await llmOps(target, ['status'])).stdout).toMatch(/newest run .*: done[\s\S]*merged/)
  }, 60_000)
})
