// npm run act-test: nektos/act, an engine that is not ours, runs maintain.yml and gate.yml from dist/ against the stand-ins.
// `-- gate` runs the tests with that in their name; `-- --fresh` builds dist/ from the sources first, in a copy.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildAct, findAct, git, root, version } from './program.ts'

const { values, positionals } = parseArgs({ options: { fresh: { type: 'boolean' } }, allowPositionals: true })
const act = findAct() ?? buildAct()
if (act === null) {
  console.log(`skipped 1: there is no act ${version}, and it cannot be built here: it needs Go and its module`)
} else if (values.fresh) {
  const copy = mkdtempSync(join(tmpdir(), 'llm-ops-fresh-'))
  try {
    process.exitCode = test(act, freshDist(copy))
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
} else process.exitCode = test(act, join(root, 'dist'))

function test(act: string, dist: string): number {
  const names = positionals.length === 0 ? ['*'] : positionals
  const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')]
  const options = ['--reporters', 'default', '--verbose', '--runInBand', '--coverage=false']
  const match = names.flatMap((name) => ['--testMatch', `**/tests/act/${name}.act.ts`])
  const { status } = spawnSync(process.execPath, [...jest, ...options, ...match], {
    cwd: root,
    env: { ...process.env, LLM_OPS_ACT: act, LLM_OPS_ACT_DIST: dist },
    stdio: 'inherit',
  })
  return status ?? 1
}

/** dist/ of the sources as they are, where dist/ of the checkout may be older. */
function freshDist(copy: string): string {
  for (const path of git(root, 'ls-files', '-co', '--exclude-standard').split('\n')) {
    if (!path.startsWith('dist/')) cpSync(join(root, path), join(copy, path), { recursive: true, force: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: 'inherit' })
  if (status !== 0) throw new Error('the sources cannot be built')
  return join(copy, 'dist')
}
