import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { readWorkflow } from '../../scripts/workflows/check/document.ts'
import { findingsOf } from '../../scripts/workflows/check/rules.ts'
import { root } from '../cli/repository.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'

function variant(repository: string) {
  const args = [join(root, 'scripts/generate-workflows.ts'), '--server', repository]
  return spawnSync(process.execPath, args, { encoding: 'utf8' })
}

it('gate.yml for a server names us by repository and commit, and uploads nothing', () => {
  const { status, stdout } = variant(`acme/llm-ops-assistant@${commit}`)
  expect(status).toBe(0)
  const workflow = readWorkflow({ path: 'gate.yml', kind: 'workflow', firstLine: 1, text: stdout })
  const uses = workflow.jobs.flatMap(({ steps }) => steps).flatMap(({ uses }) => (uses === '' ? [] : [uses]))
  expect(uses).toEqual([expect.stringMatching(/^actions\/checkout@/), `acme/llm-ops-assistant/actions/gate@${commit}`])
  const rules = findingsOf(workflow).map(({ rule }) => rule)
  expect(rules).toEqual(['pinned', 'self-reference'])
})

it.each(['acme', 'acme/llm-ops-assistant', '@x'])('%s is no repository at a ref', (repository) => {
  const { status, stderr } = variant(repository)
  expect(status).not.toBe(0)
  expect(stderr).toContain(`${repository}: write OWNER/NAME@REF`)
})
