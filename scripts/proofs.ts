// npm run proofs [-- <paths>]: the tests that take long (`*.proof.ts`): real processes, writers, models.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers=2']
const env = { ...process.env, LLM_OPS_PROOFS: '1', LLM_OPS_COVERAGE: '0' }
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
