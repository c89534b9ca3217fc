// .github/workflows/{maintain,gate}.yml from the table of settings. `--check` fails where a committed file differs;
// `--server OWNER/NAME@REF` prints maintain.yml for a GitHub Enterprise Server, which does not know `uses: $/`.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gateWorkflow } from './workflows/gate.ts'
import { maintainWorkflow } from './workflows/maintain.ts'
import { withoutSelfReference } from './workflows/self-reference.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '.github', 'workflows')
const workflows = { 'maintain.yml': maintainWorkflow(), 'gate.yml': gateWorkflow() } as const
const { values } = parseArgs({ options: { check: { type: 'boolean' }, server: { type: 'string' } } })

if (values.server !== undefined) {
  for (const text of Object.values(workflows)) process.stdout.write(`${withoutSelfReference(text, values.server)}\n`)
} else {
  for (const [name, text] of Object.entries(workflows)) {
    const file = join(folder, name)
    if (!values.check) writeFileSync(file, text)
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`out of date: .github/workflows/${name}; run npm run generate and commit the result`)
      process.exitCode = 1
    }
  }
}
