import { runAction } from './shared/runtime/run-action.ts'

/** The root action: the whole chain in one step. What the gate refuses is a result; the step stays green. */
await runAction('run', async (session, settings, own) => {
  const [{ runChain }, { beginRun }, { loadCodemods }] = await Promise.all([
    import('./cli/chain.ts'),
    import('./shared/runtime/session.ts'),
    import('./shared/runtime/load-codemods.ts'),
  ])
  const runId = await beginRun(session, settings)
  const codemods = await loadCodemods(settings.codemods)
  const { interruption, ports } = own
  const { signal } = interruption
  const input = { runId, location: session.location, settings, codemods, dryRun: false, signal, interruption }
  const { totals } = await runChain(input, ports)
  const { proposed, known, pass, fail, unproven, branches } = totals
  const summary = await ports.store.read(runId, 'report.md')
  const outputs = { items: proposed, known, pass, fail, unproven, branches }
  return { runId, file: 'report.md', outputs, summary, failure: null }
})
