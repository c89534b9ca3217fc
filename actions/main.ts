import { runAction } from './shared/runtime/run-action.ts'

/** The root action: the whole chain in one step. What the gate refuses is a result; the step stays green. */
await runAction('run', async (session, settings) => {
  const [{ runChain }, { beginRun }, { loadCodemods }, { interruption, ACTION_ENDS_MS }] = await Promise.all([
    import('./cli/chain.ts'),
    import('./shared/runtime/session.ts'),
    import('./shared/runtime/load-codemods.ts'),
    import('./shared/runtime/interrupt.ts'),
  ])
  const runId = await beginRun(session, settings)
  const codemods = await loadCodemods(settings.codemods)
  const stopped = interruption((line) => void process.stdout.write(line), { endsMs: ACTION_ENDS_MS })
  const { signal } = stopped
  const input = { runId, location: session.location, settings, codemods, dryRun: false, signal, interruption: stopped }
  const { totals } = await runChain(input, session.ports)
  const { proposed, known, pass, fail, unproven, branches } = totals
  return {
    runId,
    file: 'report.md',
    outputs: { items: proposed, known, pass, fail, unproven, branches },
    failure: null,
  }
})
