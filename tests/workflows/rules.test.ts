import { describe, expect, it } from '@jest/globals'
import { readWorkflow, type Finding, type Kind } from '../../scripts/workflows/check/document.ts'
import { findingsOf, rules } from '../../scripts/workflows/check/rules.ts'

const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd'
const checkout = `actions/checkout@${sha} # v6.0.2`

const good = `name: good
on: workflow_call
permissions: {}
concurrency:
  group: good
jobs:
  crawl:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to check the code out
    steps:
      - uses: ${checkout}
        with:
          token: \${{ secrets.read-token || github.token }}
          persist-credentials: false
      - uses: actions/setup-node@${sha} # v6.2.0
        with: { cache: npm }
      - env:
          SETUP: \${{ inputs.setup }}
        run: bash -c "$SETUP"
      - uses: $/actions/crawl
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: write # for the example
    steps:
      - uses: $/actions/plan
        with: { api-key: '\${{ secrets.api-key }}' }
  call:
    permissions:
      contents: read # for what it calls
    uses: $/.github/workflows/gate.yml
    secrets:
      api-key: \${{ secrets.api-key }}
`

function check(text: string, kind: Kind = 'workflow'): Pick<Finding, 'rule' | 'line'>[] {
  const source = { path: 'x.yml', kind, firstLine: 1, text }
  return findingsOf(readWorkflow(source)).map(({ rule, line }) => ({ rule, line }))
}

interface Case {
  rule: string
  what: string
  /** A part of the good workflow, and what stands there instead. */
  from: string
  to: string
}

/** Marks the line of the text that the finding must name. */
const HERE = '«'

const cases: readonly Case[] = [
  { rule: 'pinned', what: 'a tag', from: `uses: ${checkout}`, to: `${HERE}uses: actions/checkout@v6` },
  { rule: 'pinned', what: 'a branch', from: `uses: ${checkout}`, to: `${HERE}uses: actions/checkout@main # v6.0.2` },
  {
    rule: 'pinned',
    what: 'a short commit',
    from: `uses: ${checkout}`,
    to: `${HERE}uses: actions/checkout@de0fac2 # v6`,
  },
  { rule: 'pinned', what: 'no version', from: `uses: ${checkout}`, to: `${HERE}uses: actions/checkout@${sha}` },
  { rule: 'pinned', what: 'another comment', from: '# v6.0.2', to: `${HERE}# pinned` },
  { rule: 'pinned', what: 'an image', from: '$/actions/crawl', to: `${HERE}docker://alpine:3` },
  { rule: 'pinned', what: 'a called workflow', from: '$/.github/workflows/gate.yml', to: `${HERE}a/b/c.yml@v1` },
  {
    rule: 'pinned',
    what: 'a placeholder',
    from: '$/actions/crawl',
    to: `${HERE}OWNER/llm-ops-assistant/actions/crawl@COMMIT`,
  },
  { rule: 'self-reference', what: 'a path', from: '$/actions/crawl', to: `${HERE}./actions/crawl` },
  {
    rule: 'self-reference',
    what: 'a commit',
    from: '$/actions/crawl',
    to: `${HERE}acme/llm-ops-assistant/actions/crawl@${sha} # v1.0.0`,
  },
  {
    rule: 'persist-credentials',
    what: 'nothing said',
    from: `- uses: ${checkout}`,
    to: `${HERE}- uses: ${checkout}\n      - uses: ${checkout}`,
  },
  {
    rule: 'code-beside-secret',
    what: 'a key for the crawl',
    from: 'uses: $/actions/crawl',
    to: `uses: $/actions/crawl\n        with: { ${HERE}api-key: '\${{ secrets.api-key }}' }`,
  },
  {
    rule: 'code-beside-secret',
    what: 'a key by brackets',
    from: 'SETUP: ${{ inputs.setup }}',
    to: `${HERE}SETUP: \${{ inputs.setup || secrets['api-key'] }}`,
  },
  {
    rule: 'code-beside-secret',
    what: 'all secrets',
    from: 'SETUP: ${{ inputs.setup }}',
    to: `${HERE}SETUP: \${{ toJSON(secrets) }}`,
  },
  {
    rule: 'code-beside-secret',
    what: 'the token of the job',
    from: 'SETUP: ${{ inputs.setup }}',
    to: `${HERE}SETUP: \${{ github.token }}`,
  },
  {
    rule: 'code-beside-secret',
    what: 'the whole context',
    from: 'SETUP: ${{ inputs.setup }}',
    to: `${HERE}SETUP: \${{ toJSON(github) }}`,
  },
  {
    rule: 'code-beside-secret',
    what: 'another token to check out with',
    from: 'token: ${{ secrets.read-token || github.token }}',
    to: `${HERE}token: \${{ secrets.app-private-key }}`,
  },
  {
    rule: 'code-beside-secret',
    what: 'a secret of the job',
    from: 'timeout-minutes: 5',
    to: `timeout-minutes: 5\n    env: { ${HERE}K: '\${{ secrets.k }}' }`,
  },
  {
    rule: 'code-beside-secret',
    what: 'a secret of the workflow',
    from: 'permissions: {}',
    to: `permissions: {}\nenv: { ${HERE}K: '\${{ secrets.k }}' }`,
  },
  {
    rule: 'code-beside-secret',
    what: 'a write permission',
    from: 'contents: read # to',
    to: `${HERE}contents: write # to`,
  },
  { rule: 'code-beside-secret', what: 'an identity', from: 'contents: read # to', to: `${HERE}id-token: write # to` },
  {
    rule: 'code-beside-secret',
    what: 'all permissions',
    from: 'permissions:\n      contents: read # to check the code out',
    to: `${HERE}permissions: write-all`,
  },
  {
    rule: 'code-beside-secret',
    what: 'a script beside the key',
    from: '    permissions:\n      contents: write # for the example\n    steps:\n      - uses: $/actions/plan',
    to: '    steps:\n      - run: npm ci\n      - uses: $/actions/plan',
  },
  {
    rule: 'cache-beside-secret',
    what: 'a cache of its own',
    from: '- uses: $/actions/plan',
    to: `- ${HERE}uses: actions/cache/restore@${sha} # v5.0.0\n      - uses: $/actions/plan`,
  },
  {
    rule: 'cache-beside-secret',
    what: 'the cache of a setup',
    from: '- uses: $/actions/plan',
    to: `- ${HERE}uses: actions/setup-node@${sha} # v6.2.0\n        with: { cache: npm }\n      - uses: $/actions/plan`,
  },
  {
    rule: 'secrets-inherit',
    what: 'all of them',
    from: 'secrets:\n      api-key: ${{ secrets.api-key }}',
    to: `${HERE}secrets: inherit`,
  },
  {
    rule: 'expression-in-script',
    what: 'in a script',
    from: 'run: bash -c "$SETUP"',
    to: `${HERE}run: bash -c "\${{ inputs.setup }}"`,
  },
  {
    rule: 'expression-in-script',
    what: 'in JavaScript',
    from: 'uses: $/actions/crawl',
    to: `uses: actions/github-script@${sha} # v8.0.0\n        with: { ${HERE}script: 'f(\${{ github.event.issue.title }})' }`,
  },
  { rule: 'trigger', what: 'pull_request_target', from: 'on: workflow_call', to: `${HERE}on: pull_request_target` },
  {
    rule: 'trigger',
    what: 'a comment',
    from: 'on: workflow_call',
    to: `${HERE}on: { issue_comment: { types: [created] } }`,
  },
  { rule: 'top-permissions', what: 'reading all', from: 'permissions: {}', to: `${HERE}permissions: read-all` },
  { rule: 'top-permissions', what: 'nothing', from: 'permissions: {}\n', to: HERE },
  { rule: 'permission-reason', what: 'no comment', from: ' # to check the code out', to: HERE },
  {
    rule: 'timeout',
    what: 'none',
    from: '    timeout-minutes: 5\n    permissions:\n      contents: write',
    to: `    permissions:\n      contents: write`,
  },
  { rule: 'concurrency', what: 'none', from: 'concurrency:\n  group: good\n', to: HERE },
]

describe('the rules of our workflows', () => {
  it('have nothing against a good one', () => {
    expect(check(good)).toEqual([])
  })

  it.each(cases)('$rule tells $what', ({ rule, from, to }) => {
    const marked = good.replace(from, () => to)
    expect(marked).not.toBe(good)
    const found = check(marked.replace(HERE, '')).filter((finding) => finding.rule === rule)
    expect(found).toHaveLength(1)
    const line = marked.slice(0, marked.indexOf(HERE)).split('\n').length
    if (marked.includes(HERE) && to !== HERE) expect(found[0]?.line).toBe(line)
  })

  it('each have a bad example here', () => {
    const shown = new Set([...cases.map(({ rule }) => rule), 'template-length'])
    expect(rules.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([])
  })

  it('count the lines of a template', () => {
    expect(check(good.replaceAll('$/', 'OWNER/llm-ops-assistant/'), 'template').map(({ rule }) => rule)).toContain(
      'template-length',
    )
  })

  it('let a template name us by a placeholder', () => {
    const text = good.replace('$/actions/crawl', 'OWNER/llm-ops-assistant/actions/crawl@COMMIT')
    expect(check(text, 'template')).toEqual([{ rule: 'template-length', line: 1 }])
  })

  it('see code of the target in a template, too', () => {
    const text = good.replace('$/actions/plan', 'OWNER/llm-ops-assistant/actions/gate@COMMIT')
    expect(check(text, 'snippet').map(({ rule }) => rule)).toEqual(['code-beside-secret', 'code-beside-secret'])
  })

  it('ask of a snippet what would be dangerous, and not what it leaves out', () => {
    const text = 'on: push\njobs:\n  x:\n    permissions: { contents: read }\n    steps: [{ run: npm ci }]\n'
    expect(check(text, 'snippet')).toEqual([])
    expect(check(text.replace('{ contents: read }', 'write-all'), 'snippet')).toEqual([
      { rule: 'code-beside-secret', line: 4 },
    ])
    expect(check(text.replace('    permissions: { contents: read }\n', ''), 'snippet')).toEqual([
      { rule: 'code-beside-secret', line: 1 },
    ])
  })
})
