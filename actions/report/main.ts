import { runAction } from '../shared/runtime/run-action.ts'

/** The one job that may write: no code of the target runs in it. */
await runAction('report', async ({ location, ports, stateDir }, settings, own) => {
  const [{ report }, { openPublisher }, { existingRun }, { earlierPart }] = await Promise.all([
    import('./run.ts'),
    import('../cli/publisher.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/earlier-part.ts'),
  ])
  const runId = await existingRun({ ports, stateDir }, settings)
  const before = await earlierPart(runId, ports)
  await using publisher = await openPublisher({ ...own, settings, runId, location })
  const { publish } = publisher
  const run = await report({ ...settings, ...before, runId, location, dryRun: false, publish }, ports)
  await publisher.keep(run)
  const { branches, pass, fail, unproven } = run.totals
  const summary = await ports.store.read(runId, 'report.md')
  return { runId, file: 'report.md', outputs: { branches, pass, fail, unproven }, summary, failure: run.error }
})
