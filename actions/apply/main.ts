import { runAction } from '../shared/runtime/run-action.ts'

await runAction('apply', async ({ location, ports, stateDir }, settings) => {
  const [{ apply }, { existingRun }, { loadCodemods }] = await Promise.all([
    import('./run.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/load-codemods.ts'),
  ])
  const runId = await existingRun({ ports, stateDir }, settings)
  const codemods = await loadCodemods(settings.codemods)
  const { changes } = await apply({ ...settings, runId, location, codemods }, ports)
  const drafted = changes.filter(({ status }) => status === 'drafted').length
  return { runId, file: 'changes.json', outputs: { drafted, refused: changes.length - drafted }, failure: null }
})
