// A GitHub on loopback as a process: `node scripts/github-standin/main.ts --config file.json`. The file holds what
// githubStandin takes; the first line printed is its addresses as JSON. SIGTERM ends it.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { githubStandin, type StandinOptions } from './standin.ts'

const { values } = parseArgs({ options: { config: { type: 'string' } } })
if (values.config === undefined) throw new Error('--config names the file with the repositories and tokens')
const options = JSON.parse(readFileSync(values.config, 'utf8')) as StandinOptions
const standin = await githubStandin(options)
const { url, apiUrl, graphqlUrl, gitUrl } = standin
console.log(JSON.stringify({ url, apiUrl, graphqlUrl, gitUrl, pid: process.pid }))
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void standin[Symbol.asyncDispose]().then(() => process.exit(0)))
}
