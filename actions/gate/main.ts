import { runAction } from '../shared/runtime/run-action.ts'

await runAction(async ({ location, ports, stateDir }, settings) => {
  const [{ gate }, { existingRun }] = await Promise.all([import('./run.ts'), import('../shared/runtime/session.ts')])
  const { countVerdicts, gateFailure } = await import('../shared/runtime/verdict-counts.ts')
  const runId = await existingRun({ ports, stateDir }, settings)
  const { items } = await gate({ ...settings, runId, location }, ports)
  const outputs = countVerdicts(items)
  return { runId, file: 'evidence.json', outputs, failure: gateFailure(outputs, settings) }
})
