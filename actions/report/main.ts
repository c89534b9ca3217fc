import { runAction } from '../shared/runtime/run-action.ts'

await runAction('report', async ({ location, ports, stateDir }, settings) => {
  const [{ report }, { existingRun }, { earlierPart }] = await Promise.all([
    import('./run.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/earlier-part.ts'),
  ])
  const runId = await existingRun({ ports, stateDir }, settings)
  const before = await earlierPart(runId, ports)
  const { totals, error } = await report({ ...settings, ...before, runId, location, dryRun: false }, ports)
  const { branches, pass, fail, unproven } = totals
  return { runId, file: 'report.md', outputs: { branches, pass, fail, unproven }, failure: error }
})
