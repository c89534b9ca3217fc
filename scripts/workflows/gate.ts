import { callerSettings, inputOf, withOf } from './inputs.ts'
import { indented, sandboxSteps, setupInputs } from './steps.ts'

/** `.github/workflows/gate.yml`: the gate on any pull request. */
export function gateWorkflow(): string {
  return head + jobs
}

const head = `# Measures a pull request, whoever wrote it: needs no secret and no write permission. Written by scripts/generate-workflows.ts.
name: llm-ops gate
on:
  workflow_call:
    inputs:
${indented(6, setupInputs)}
      action:
        description: 'What the change claims to be: refactor, upgrade_runtime, add_tests or change (any).'
        type: string
        default: 'change'
${indented(6, callerSettings('gate').flatMap(inputOf))}
`

const jobs = `permissions: {}
concurrency:
  group: llm-ops-gate-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true # a newer push is what counts
jobs:
  gate:
    name: Measured evidence
    runs-on: \${{ inputs.runner }}
    timeout-minutes: 180
    permissions:
      contents: read # to check the code out
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
${indented(6, sandboxSteps)}
      - id: gate
        uses: $/actions/gate
        with:
${indented(10, withOf('gate', { action: '${{ inputs.action }}' }))}
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: \${{ !cancelled() && steps.gate.outputs.state-dir != '' }}
        with:
          name: llm-ops-gate
          path: \${{ steps.gate.outputs.state-dir }}/runs/
          include-hidden-files: true
`
