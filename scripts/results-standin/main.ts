// The results service as a process: prints its URL and variables as one line of JSON, and ends with SIGTERM.
// `node scripts/results-standin/main.ts [--port 0] [--run <id>]`
import { parseArgs } from 'node:util'
import { resultsStandin } from './standin.ts'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, run: { type: 'string', default: 'run-1' } },
})
const standin = await resultsStandin({ port: Number(values.port) })
console.log(JSON.stringify({ url: standin.url, env: standin.env({ run: values.run, job: 'job-1' }) }))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end())

async function end(): Promise<void> {
  await standin[Symbol.asyncDispose]()
  process.exit(0)
}
