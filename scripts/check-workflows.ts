// npm run check-workflows: every workflow, template and YAML snippet by GitHub's parser, by zizmor and by our own rules.
import { registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

// The official parser imports JSON without saying so, which plain Node refuses.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json') ? next(url, { ...context, importAttributes: { type: 'json' } }) : next(url, context),
})

const { values } = parseArgs({ options: { root: { type: 'string' } } })
const root = values.root ?? join(dirname(fileURLToPath(import.meta.url)), '..')
const { checkWorkflows } = await import('./workflows/check/check.ts')
const { sources, findings, accepted, skipped } = await checkWorkflows(root)

for (const { path, line, rule, message } of findings) console.error(`${path}:${line}: ${message} (${rule})`)
for (const { row, count } of accepted) console.log(`accepted ${count}: ${row.rule} at ${row.where}: ${row.because}`)
for (const reason of skipped) console.log(`skipped 1: ${reason}`)
const kinds = Object.entries(Object.groupBy(sources, ({ kind }) => kind)).map(([kind, of]) => `${of.length} ${kind}`)
console.log(`${kinds.join(', ')}: ${findings.length} findings`)
process.exitCode = findings.length === 0 ? 0 : 1
