// .github/workflows/{maintain,gate}.yml from the table of settings. `--check` fails where a committed file differs;
// `--server OWNER/NAME@REF` prints gate.yml for a GitHub Enterprise Server, which knows neither `uses: $/` nor the artifacts
// that maintain.yml hands over (docs/github.md).
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gateWorkflow } from './workflows/gate.ts'
import { maintainWorkflow } from './workflows/maintain.ts'
import { withoutArtifacts, withoutSelfReference } from './workflows/self-reference.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '.github', 'workflows')
const workflows = { 'maintain.yml': maintainWorkflow(), 'gate.yml': gateWorkflow() } as const
const { values } = parseArgs({ options: { check: { type: 'boolean' }, server: { type: 'string' } } })

if (values.server !== undefined) {
  process.stdout.write(withoutArtifacts(withoutSelfReference(gateWorkflow(), values.server)))
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
