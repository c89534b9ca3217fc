import { expect, it } from '@jest/globals'
import { here } from '../../tests/cli/repository.ts'

it.each([
  [['runn'], /^llm-ops: unknown command 'runn'; did you mean run\?\n$/],
  [['crawl', '--max-items', '3'], /'--max-items'; it is an option of run, plan/],
  [['run', '--max-item', '3'], /did you mean --max-items\?/],
  [['run', '--retry=maybe'], /write --retry or --no-retry/],
  [['run', 'a', '--target', 'b'], /the target is named twice/],
  [['run', ' '], /the target is empty/],
  [['runs', 'export', '--format', 'xml', '.'], /--format: "xml" is not known: write json or csv/],
  [['runs', 'export', '--format', 'csv', '--json', '.'], /contradict each other/],
  [['crawl', 'a', 'b', '--run-id', 'x'], /run-id: it names one run/],
  [['codemods', '--codemods', 'no-such-folder'], /no-such-folder/],
] as const)('%j ends with 2 and says what to do', async (args, message) => {
  const { code, stderr } = await here(args)
  expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
})

it('takes a switch as the inputs of the actions are written', async () => {
  expect((await here(['run', '--tests=false', '--retry=true', 'no-such-folder'])).stderr).toMatch(/no such folder/)
  expect((await here(['run', '--', '--retry=maybe'])).stderr).toMatch(/no such folder/)
})

it('lists the codemods for a person and for a program', async () => {
  const { stdout } = await here(['codemods', '--json'])
  const { codemods } = JSON.parse(stdout) as { codemods: { id: string }[] }
  expect(codemods.length).toBeGreaterThanOrEqual(12)
  const table = await here(['codemods'])
  for (const { id } of codemods) expect(table.stdout).toContain(id)
})

it('prints help on stdout where it is asked for, and on stderr where a command is missing', async () => {
  expect(await here(['run', '--help'])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/Examples:/),
    stderr: '',
  })
  expect(await here([])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/Usage: llm-ops/) })
})
