import { callerSettings, inputOf, withOf } from './inputs.ts'
import { checkout, indented, sandboxSteps, setupInputs } from './steps.ts'

/** `.github/workflows/maintain.yml`: the chain, job by job, with the privilege split of the design. */
export function maintainWorkflow(): string {
  return `${head}jobs:\n${jobs.join('')}`
}

const head = `# The whole chain on one repository: crawl, plan, apply, gate, one repair round, report. Written by scripts/generate-workflows.ts.
# No job both runs the target's code and holds a secret or a write token: crawl and gate run code and hold nothing; plan and
# apply hold the model's key and run nothing; report alone may write.
name: llm-ops maintain
on:
  workflow_call:
    inputs:
      repository:
        description: 'owner/name of the repository to maintain; empty is the one of the caller.'
        type: string
        default: ''
      ref:
        description: 'Branch to maintain; empty is the default branch.'
        type: string
        default: ''
      dry-run:
        description: 'Stop after plan: the summary says what would be proposed.'
        type: boolean
        default: false
${indented(6, setupInputs)}
${indented(6, callerSettings('run').flatMap(inputOf))}
    secrets:
      api-key:
        description: 'Key of the model endpoint; without it the codemods propose.'
        required: false
      app-private-key:
        description: 'Private key of the GitHub App whose id is app-id; without it the token of the job is used.'
        required: false
      signing-key:
        description: 'Private key for commit-signing gpg or ssh.'
        required: false
      read-token:
        description: 'Token that reads another repository (contents: read); the token of the job can read its own only.'
        required: false
permissions: {}
concurrency:
  group: llm-ops-maintain-\${{ inputs.repository || github.repository }}
  cancel-in-progress: false # a run that is under way ends: half of one helps nobody
`

const runId = '${{ needs.crawl.outputs.run-id }}'
const base = '${{ needs.crawl.outputs.base }}'
const decided = { 'run-id': runId, 'hand-over': 'artifact' }
const batch = { items: '${{ matrix.batch.items }}' }
const hasWork = "needs.plan.outputs.items != '0' && !inputs.dry-run"
const toRepair = `${hasWork} && inputs.repair && needs.plan.outputs.engine == 'model'`

interface Job {
  id: string
  title: string
  needs: readonly string[]
  condition: string | null
  minutes: number
  permissions: readonly string[]
  outputs?: readonly string[]
  isMatrix?: boolean
  steps: readonly string[]
}

function job({ id, title, needs, condition, minutes, permissions, outputs, isMatrix, steps }: Job): string {
  const lines = [
    `${id}:`,
    `  name: ${title}`,
    ...(needs.length === 0 ? [] : [`  needs: [${needs.join(', ')}]`]),
    ...(condition === null ? [] : [`  if: \${{ ${condition} }}`]),
    '  runs-on: ${{ inputs.runner }}',
    `  timeout-minutes: ${minutes}`,
    '  permissions:',
    ...permissions.map((line) => `    ${line}`),
    ...(isMatrix
      ? [
          '  strategy:',
          '    fail-fast: false',
          '    matrix:',
          "      batch: ${{ fromJSON(needs.plan.outputs.matrix || '[]') }}",
        ]
      : []),
    ...(outputs === undefined
      ? []
      : ['  outputs:', ...outputs.map((name) => `    ${name}: \${{ steps.${id}.outputs.${name} }}`)]),
    '  steps:',
    ...steps.map((line) => `    ${line}`),
  ]
  return `${indented(2, lines)}\n`
}

function step(id: string, action: string, inputs: readonly string[]): string[] {
  return [`- id: ${id}`, `  uses: $/actions/${action}`, '  with:', ...inputs.map((line) => `    ${line}`)]
}

const readsCode = ['contents: read # to check the code out']

const jobs = [
  job({
    id: 'crawl',
    title: 'Read, and run the tests as they are',
    needs: [],
    condition: null,
    minutes: 90,
    permissions: readsCode,
    outputs: ['run-id', 'base'],
    steps: [
      ...checkout('${{ inputs.ref }}'),
      ...sandboxSteps,
      ...step('crawl', 'crawl', withOf('crawl', { 'hand-over': 'artifact' })),
    ],
  }),
  job({
    id: 'plan',
    title: 'Decide',
    needs: ['crawl'],
    condition: null,
    minutes: 60,
    permissions: ['contents: read # to check the code out, and to read the state branch'],
    outputs: ['items', 'engine', 'matrix'],
    steps: [
      ...checkout(base),
      ...step(
        'plan',
        'plan',
        withOf('plan', {
          ...decided,
          repository: '${{ inputs.repository }}',
          token: '${{ secrets.read-token || github.token }}',
        }),
      ),
    ],
  }),
  job({
    id: 'apply',
    title: 'Draft, batch ${{ matrix.batch.number }}',
    needs: ['crawl', 'plan'],
    condition: hasWork,
    minutes: 60,
    permissions: readsCode,
    isMatrix: true,
    steps: [...checkout(base), ...step('apply', 'apply', withOf('apply', { ...decided, ...batch }))],
  }),
  job({
    id: 'gate',
    title: 'Prove, batch ${{ matrix.batch.number }}',
    needs: ['crawl', 'plan', 'apply'],
    condition: `!cancelled() && needs.plan.result == 'success' && ${hasWork}`,
    minutes: 180,
    permissions: readsCode,
    isMatrix: true,
    steps: [...checkout(base), ...sandboxSteps, ...step('gate', 'gate', withOf('gate', { ...decided, ...batch }))],
  }),
  job({
    id: 'repair',
    title: 'Draft once more what failed, batch ${{ matrix.batch.number }}',
    needs: ['crawl', 'plan', 'gate'],
    condition: `!cancelled() && needs.plan.result == 'success' && ${toRepair}`,
    minutes: 60,
    permissions: readsCode,
    isMatrix: true,
    steps: [...checkout(base), ...step('repair', 'apply', withOf('apply', { ...decided, ...batch, round: '2' }))],
  }),
  job({
    id: 'gate-again',
    title: 'Prove what was drafted once more, batch ${{ matrix.batch.number }}',
    needs: ['crawl', 'plan', 'repair'],
    condition: `!cancelled() && needs.plan.result == 'success' && ${toRepair}`,
    minutes: 180,
    permissions: readsCode,
    isMatrix: true,
    steps: [
      ...checkout(base),
      ...sandboxSteps,
      ...step('gate-again', 'gate', withOf('gate', { ...decided, ...batch, round: '2' })),
    ],
  }),
  job({
    id: 'report',
    title: 'Publish',
    needs: ['crawl', 'plan', 'apply', 'gate', 'repair', 'gate-again'],
    condition: "always() && needs.crawl.result == 'success' && !inputs.dry-run",
    minutes: 30,
    permissions: [
      'contents: write # branches of proposals, and the state branch',
      'pull-requests: write # to open and update our pull requests',
      'checks: write # the check run with the evidence',
      'issues: write # labels of pull requests are labels of issues',
      'actions: read # to list the artifacts of the earlier jobs',
    ],
    steps: [
      ...checkout(base),
      ...step(
        'report',
        'report',
        withOf('report', {
          ...decided,
          publish: 'github',
          repository: '${{ inputs.repository }}',
          token: '${{ github.token }}',
        }),
      ),
    ],
  }),
]
