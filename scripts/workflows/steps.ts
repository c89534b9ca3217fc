/** Foreign actions, by commit: a tag can be moved. */
const checkoutAction = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2'

export function indented(spaces: number, lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(spaces)}${line}`)).join('\n')
}

/** The target at a revision, with no credential left behind. */
export function checkout(ref: string): string[] {
  return [
    `- uses: ${checkoutAction}`,
    '  with:',
    '    repository: ${{ inputs.repository || github.repository }}',
    `    ref: ${ref}`,
    '    token: ${{ secrets.read-token || github.token }}',
    '    fetch-depth: 0',
    '    persist-credentials: false',
  ]
}

/** What the tests of the target need, and the sandbox that holds them. Inputs reach the shell by the environment alone. */
export const sandboxSteps: readonly string[] = [
  '- name: What the tests need',
  "  if: ${{ inputs.setup != '' }}",
  '  env:',
  '    SETUP: ${{ inputs.setup }}',
  '  run: bash -euo pipefail -c "$SETUP"',
  '- name: The sandbox',
  '  run: command -v bwrap || sudo apt-get install -y bubblewrap',
]

export const setupInputs: readonly string[] = [
  'setup:',
  "  description: 'Commands that install what the tests need, for example npm ci. They run in jobs without a secret.'",
  '  type: string',
  "  default: ''",
  'runner:',
  "  description: 'Label of the runners.'",
  '  type: string',
  "  default: 'ubuntu-latest'",
]
