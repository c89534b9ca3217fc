import { runAction } from '../shared/runtime/run-action.ts'

await runAction('plan', async ({ location, ports, stateDir }, settings) => {
  const [{ plan }, { batches }, { planSummary }, { existingRun }, { loadCodemods }] = await Promise.all([
    import('./run.ts'),
    import('./batches.ts'),
    import('./plan-summary.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/load-codemods.ts'),
  ])
  const runId = await existingRun({ ports, stateDir }, settings)
  const codemods = await loadCodemods(settings.codemods)
  const { learnPast } = await import('../cli/learn-past.ts')
  const past = await learnPast({ settings, location, ports, env: process.env })
  const made = await plan({ ...settings, ...past, runId, location, codemods }, ports)
  const { items, known, deferred, engine } = made
  const ids = items.map(({ id }) => id)
  const matrix = JSON.stringify(batches(ids, settings.batchSize))
  const outputs = { engine, matrix, items: items.length, known: known.length, deferred }
  return { runId, file: 'plan.json', outputs, summary: planSummary(made), failure: null }
})
