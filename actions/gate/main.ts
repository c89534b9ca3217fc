import { availableParallelism } from 'node:os'
import { runAction } from '../shared/runtime/run-action.ts'

/** Alone on a pull request it judges that; in the chain, the changes of the run. */
await runAction('gate', async (session, settings) => {
  const [{ gate }, { beginRun, existingRun }, { eventChange }, { countVerdicts, gateFailure }] = await Promise.all([
    import('./run.ts'),
    import('../shared/runtime/session.ts'),
    import('../shared/runtime/event-change.ts'),
    import('../shared/runtime/verdict-counts.ts'),
  ])
  const { ports, location, stateDir } = session
  const named = settings.base !== null || settings.head !== null || settings.patch !== null
  const event = named || settings.runId !== null ? null : await eventChange(process.env)
  const change = event ?? { base: settings.base, head: settings.head }
  const isAlone = named || event !== null
  const runId = isAlone ? await beginRun(session, settings) : await existingRun({ ports, stateDir }, settings)
  const { items } = await gate({ ...settings, ...change, runId, location, cores: availableParallelism() }, ports)
  const verdicts = countVerdicts(items)
  const folder = ports.store.runDir(runId)
  const outputs = { ...verdicts, summary: `${folder}/evidence.md`, sarif: `${folder}/gate.sarif` }
  // In the chain a change that does not pass is a result; alone, the job's own result is the check.
  const failing = gateFailure(verdicts, settings)
  const failure = isAlone ? failing : null
  if (!isAlone && failing !== null) ports.log.warn(failing)
  const summary = await ports.store.read(runId, 'evidence.md')
  return { runId, file: 'evidence.json', outputs, summary, failure }
})
