import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { askPeerProcess, findPeer } from '../../../scripts/diff-cover/peer.ts'
import { fixtureItem, runFixture } from '../../shared/state/run-fixture.fake.ts'
import { gate } from '../run.ts'

/** As Jest writes it: the lines on which functions begin, and those of branches, have no statement and no DA. */
const lcov = `SF:src/cart.js
FN:1,total
FN:4,never
FNDA:1,total
FNDA:0,never
DA:2,1
BRDA:5,0,0,1
BRDA:5,0,1,0
BRDA:6,1,0,2
BRDA:6,1,1,3
DA:7,0
BRDA:7,2,0,1
end_of_record
`
const junit = '<testsuite name="s" tests="1"><testcase classname="s" name="adds up"/></testsuite>\n'
const script = `import { writeFileSync } from 'node:fs'
writeFileSync('lcov.info', ${JSON.stringify(lcov)})
writeFileSync('junit.xml', ${JSON.stringify(junit)})
`
const before = Array.from({ length: 8 }, (_, at) => `let line${at + 1}\n`).join('')
const after = before.replaceAll('let', 'var')

it('gives the figures of diff-cover for lines that only a function or a branch of an LCOV report names', async () => {
  const peer = findPeer()
  if (peer === null) throw new Error('diff-cover is not installed in .build-venv: pip install diff-cover')
  const ignored = 'lcov.info\njunit.xml\npeer.json\nx.diff\n'
  await using fixture = await runFixture({ 'src/cart.js': before, 'make-reports.mjs': script, '.gitignore': ignored })
  const plan = await fixture.plan('run-1', [fixtureItem('rewrite-1', ['src/cart.js'])])
  await fixture.changes(plan, { 'rewrite-1': { 'src/cart.js': after } })
  const tests = {
    enabled: true,
    command: ['node', 'make-reports.mjs'],
    junitPath: 'junit.xml',
    coveragePath: 'lcov.info',
    wallSeconds: 60,
    idleSeconds: 0,
  }
  const alone = { base: null, head: null, patch: null, action: 'change' } as const
  const rest = {
    reruns: 1,
    mutantBudget: 0,
    minConfidence: 0.8,
    allowUnproven: false,
    cores: 1,
    allowPaths: [],
    items: [],
    round: 1,
  } as const
  const input = { runId: 'run-1', location: fixture.dir, tests, skip: [], ...alone, ...rest }
  const [evidence] = (await gate(input, fixture.ports)).items

  await writeFile(join(fixture.dir, 'lcov.info'), lcov)
  await writeFile(join(fixture.dir, 'x.diff'), evidence?.candidateDiff ?? '')
  const told = askPeerProcess(peer, { cwd: fixture.dir, reports: ['lcov.info'], diff: 'x.diff' })
  if ('error' in told) throw new Error(told.error)
  const { total_num_lines: total, total_num_violations: missed, src_stats: stats } = told.figures
  expect(total).toBe(6)
  expect(evidence?.coverage.changedLines).toEqual({ covered: total - missed, total })
  expect(evidence?.coverage.changedFiles[0]).toMatchObject({
    covered: stats['src/cart.js']?.covered_lines,
    missed: stats['src/cart.js']?.violation_lines,
  })
})
