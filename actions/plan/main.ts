import { runAction } from '../shared/runtime/run-action.ts'

await runAction(async ({ location, ports, stateDir }, settings) => {
  const [{ plan }, { batches }, { existingRun }, { loadCodemods }, { learnOutcomes }] = await Promise.all([
    import('./run.ts'),
    import('./batches.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/load-codemods.ts'),
    import('../cli/record-outcomes.ts'),
  ])
  const runId = await existingRun({ ports, stateDir }, settings)
  const codemods = await loadCodemods(settings.codemods)
  if (settings.model.name !== null) await learnOutcomes(location, ports)
  const { items, known, deferred, engine } = await plan({ ...settings, runId, location, codemods }, ports)
  const matrix = JSON.stringify(
    batches(
      items.map(({ id }) => id),
      settings.batchSize,
    ),
  )
  const outputs = { engine, matrix, items: items.length, known: known.length, deferred }
  return { runId, file: 'plan.json', outputs, failure: null }
})
