import { runAction } from '../shared/runtime/run-action.ts'

/** The one job that may write: no code of the target runs in it. */
await runAction('report', async ({ location, ports, stateDir }, settings) => {
  const [{ report }, { openPublisher }, { existingRun }, { earlierPart }, interrupt] = await Promise.all([
    import('./run.ts'),
    import('../cli/publisher.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/earlier-part.ts'),
    import('../shared/runtime/interrupt.ts'),
  ])
  const runId = await existingRun({ ports, stateDir }, settings)
  const endsMs = interrupt.ACTION_ENDS_MS
  const interruption = interrupt.interruption((line) => void process.stdout.write(line), { endsMs })
  const guarded = interrupt.interruptible(ports, interruption.signal)
  const before = await earlierPart(runId, guarded)
  await using publisher = await openPublisher({ settings, runId, location, ports: guarded, interruption })
  const { publish } = publisher
  const run = await report({ ...settings, ...before, runId, location, dryRun: false, publish }, guarded)
  await publisher.keep(run)
  const { branches, pass, fail, unproven } = run.totals
  const summary = await ports.store.read(runId, 'report.md')
  return { runId, file: 'report.md', outputs: { branches, pass, fail, unproven }, summary, failure: run.error }
})
