import { runAction } from '../shared/runtime/run-action.ts'

await runAction('crawl', async (session, settings) => {
  const [{ crawl }, { beginRun }] = await Promise.all([import('./run.ts'), import('../shared/runtime/session.ts')])
  const runId = await beginRun(session, settings)
  const { files, base, baseline } = await crawl({ ...settings, runId, location: session.location }, session.ports)
  const outputs = { base: base.commit, files: files.length, tests: baseline.counts.total, baseline: baseline.status }
  return { runId, file: 'snapshot.json', outputs, failure: null }
})
