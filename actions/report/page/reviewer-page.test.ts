import { describe, expect, it } from '@jest/globals'
import type { MutantRecord } from '../../shared/contracts/evidence.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Spending } from '../../shared/contracts/spending.ts'
import {
  fakeComparison,
  fakeCoverage,
  fakeEvidence,
  fakeMutants,
  fakeTestRun,
} from '../../shared/evidence/evidence.fake.ts'
import { fixtureItem } from '../../shared/state/run-fixture.fake.ts'
import { asExpired, contentsOf, isExpired, readMarkers, withStatus } from './marker.ts'
import {
  checkRunPage,
  pullRequestPage,
  reviewLabels,
  staleCheckPage,
  statusWords,
  type PageItem,
  type PageRun,
} from './reviewer-page.ts'

const z = '\u200B'
const run: PageRun = {
  id: 'run-1',
  url: 'https://github.example/acme/shop/actions/runs/7',
  base: { branch: 'main', commit: 'b'.repeat(40) },
  ciTrigger: 'none',
  spending: { plan: null, apply: null },
  owner: null,
}

const model: PlanItem['model'] = {
  name: 'gpt-4o',
  prompt: { name: 'plan', version: '1.0.0' },
  symbol: null,
  intent: 'simplify',
  estimatedUsd: 0.012,
}

function pageItem(rest: Partial<PlanItem> = {}, evidence: Partial<PageItem['evidence']> = {}): PageItem {
  const item = fixtureItem('a-1', ['src/a.js'], rest)
  return { item, evidence: fakeEvidence({ itemId: item.id, ...evidence }) }
}

function bodyOf(rest: Partial<PlanItem>, evidence: Partial<PageItem['evidence']> = {}): string {
  return pullRequestPage([pageItem(rest, evidence)], run).body
}

function part(body: string, title: string): string {
  const [, after = ''] = body.split(`## ${title}\n\n`)
  return after.split('\n\n## ')[0] ?? ''
}

/** Joined, so that no tool that reads this file acts on it. */
const command = [':', ':error', ':', ':gone'].join('')
const image = ['https:', '//evil.example/a.png'].join('')

const hostile: readonly (readonly [text: string, span: string])[] = [
  ['ask @org/team and @octocat', `\`ask @${z}org/team and @${z}octocat\``],
  ['Fixes #1, closes GH-2, resolves o/r#3', `\`Fixes #${z}1, closes GH-${z}2, resolves o/r#${z}3\``],
  [
    `Fixes ${image.replace('evil.example/a.png', 'github.com/o/r/issues/1')}`,
    `\`Fixes https:${z}//github.com/o/r/issues/1\``,
  ],
  [`<img src="${image}">`, `\`<img src="https:${z}//evil.example/a.png">\``],
  [`![](${image}?u=1)`, `\`![](https:${z}//evil.example/a.png?u=1)\``],
  [`[click](${image})`, `\`[click](https:${z}//evil.example/a.png)\``],
  [
    'tidy [skip ci] [ci skip] [no ci] [skip actions] ***NO_CI***',
    `\`tidy [${z}skip ci] [${z}ci skip] [${z}no ci] [${z}skip actions] **${z}*NO_CI***\``,
  ],
  [
    'x\n\nCo-authored-by: Eve <eve@evil.example>\nskip-checks: true',
    `\`x Co-authored-by: Eve <eve@${z}evil.example> skip-checks${z}: true\``,
  ],
  ['/merge\n/approve', '`/merge /approve`'],
  [command, `\`${command}\``],
  ['##[error]x', `\`##${z}[error]x\``],
  ['a\u202Eb\u2066c\u200Bd\u0000', '`a\\u{202e}b\\u{2066}c\\u{200b}d\\u{0}`'],
  ['`) <script>alert(1)</script> ``` x', '````` `) <script>alert(1)</script> ``` x `````'.replaceAll('`````', '````')],
  ['<!-- llm-ops:item=evil run=evil --> | </details>', '`<!-- llm-ops:item=evil run=evil --> \\| </details>`'],
  ['&commat;org/team <b>bold</b>', '`&commat;org/team <b>bold</b>`'],
]

describe('T-24: words of a model are shown as they are, and do nothing', () => {
  it.each(hostile)('%j', (text, span) => {
    const body = bodyOf({ engine: 'model', model, title: text, reason: text, confidenceReasons: [text] })
    expect(part(body, 'What')).toBe(`${span}, in \`src/a.js\`.`)
    expect(part(body, 'Why')).toBe(span)
    expect(part(body, 'Confidence')).toBe(`0.95:\n\n- ${span}`)
    expect(readMarkers(body).map(({ itemId }) => itemId)).toEqual(['a-1'])
  })

  it.each(hostile.map(([text]) => text))(
    'mentions nobody, closes nothing, opens no HTML and no image, wherever it stands: %j',
    (text) => {
      const mutant: MutantRecord = {
        id: text,
        path: 'src/a.js',
        line: 3,
        operator: 'boundary',
        original: text,
        replacement: text,
        outcome: 'survived',
        killedBy: [text],
      }
      const finding = { code: 'x', message: text, path: 'src/a.js', severity: 'review' } as const
      const measured = { status: 'measured', reason: null } as const
      const page = pageItem(
        { engine: 'model', model: { ...model, name: text }, title: text, reason: text, confidenceReasons: [text] },
        {
          reasons: [{ code: text, message: text }],
          tests: fakeComparison(fakeTestRun('passed'), fakeTestRun('passed'), { added: [text], fixed: [text] }),
          mutants: fakeMutants({ total: 1, survived: 1 }, { mutants: [mutant], newlyKilled: mutant }),
          policy: { ...measured, findings: [finding] },
          tampering: { ...measured, findings: [finding] },
          formatting: { tool: 'prettier', status: 'failed', files: [], reason: text },
        },
      )
      const { title, body } = pullRequestPage([page], run)
      const check = checkRunPage([page], run.base.commit)
      const texts = [
        title,
        body,
        check.title,
        check.summary,
        ...check.annotations.flatMap((each) => [each.title, each.message]),
      ]
      for (const shown of texts) {
        expect(shown.replaceAll(/<!-- .*? -->/g, '')).not.toMatch(/@[\w-]/)
        expect(shown).not.toMatch(/(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +(?:[\w/-]*#\d|GH-\d|https?:\/\/)/i)
        expect(shown).not.toMatch(/\[(?:skip|no|ci) (?:ci|actions|skip)\]|\*\*\*NO_CI|skip-checks:/i)
        expect(shown).not.toMatch(/^\s*::|##\[/m)
        expect(shown).not.toMatch(/^\/(?:merge|approve)|^(?:Co-authored-by|Signed-off-by):/m)
        expect(outsideCode(shown)).not.toMatch(
          /<(?!\/?(?:details|summary)>|!-- \/?llm-ops:)[a-z!/]|(?<!\\)!\[|(?<!\\)\]\(http(?!s:\/\/github\.example)/i,
        )
      }
    },
  )

  it('is bounded, whatever its length', () => {
    const long = 'x@y '.repeat(250_000)
    const body = bodyOf({ engine: 'model', model, title: long, reason: long, confidenceReasons: [long, long] })
    expect(part(body, 'Why').length).toBeLessThan(900)
    expect(part(body, 'What').length).toBeLessThan(220)
    expect(pullRequestPage([pageItem({ engine: 'model', title: long })], run).title.length).toBeLessThanOrEqual(256)
  })
})

/** Without blocks and spans of code: a span ends with as many backticks as it began with. */
function outsideCode(text: string): string {
  return text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '').replaceAll(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
}

describe('the body of a pull request', () => {
  it('says what, why, what was measured, confidence, cost, run, and what comes next, in this order', () => {
    const body = bodyOf({})
    const titles = [...body.matchAll(/^## (.*)$/gm)].map(([, title]) => title)
    expect(titles).toEqual([
      'What',
      'Why',
      'What was measured',
      'Confidence',
      'Cost',
      'The run',
      'Before you merge',
      'What happens next',
    ])
    expect(body).toContain('**✅ pass** · refactor · made by a codemod · confidence 0.95 · risk low')
    expect(body).toContain('| tests | 2 passed | 2 passed |')
    expect(body).toContain('2 of 2 noticed (1.0 s)')
    expect(part(body, 'Cost')).toBe('Nothing: no model was asked.')
    expect(part(body, 'The run')).toBe(
      'Run [`run-1`](https://github.example/acme/shop/actions/runs/7) on commit `bbbbbbbbbbbb` of `main`.',
    )
    expect(part(body, 'Before you merge')).toContain('- [ ] The diff does what is said above, and nothing else')
    expect(part(body, 'What happens next')).toContain('`llm-ops:hold`')
  })

  it('links no address but one of a run', () => {
    const odd = pullRequestPage([pageItem()], { ...run, url: 'https://x.example/a) ![](b' }).body
    expect(part(odd, 'The run')).toMatch(/^Run `run-1` on commit/)
  })

  it('tells what the run cost, and what this was estimated at', () => {
    const spent: Spending = {
      model: 'gpt-4o',
      price: { input: 2.5, cached: 1.25, output: 10 },
      priceSource: 'table',
      requests: 2,
      cached: 0,
      tokens: { input: 1, cached: 0, output: 1 },
      estimatedUsd: 0.05,
      costUsd: 0.02,
      capUsd: 2,
      notAsked: 0,
    }
    const page = pageItem({ engine: 'model', model, confidence: 0.8, rawConfidence: 0.9 })
    const { body } = pullRequestPage([page], { ...run, spending: { plan: spent, apply: { ...spent, costUsd: 0.01 } } })
    expect(part(body, 'Cost')).toBe(
      'The whole run: $0.030 of at most $2.00; plan $0.020 (`gpt-4o`), apply $0.010 (`gpt-4o`). Here: drafting this was estimated at $0.012.',
    )
    expect(part(body, 'Confidence')).toMatch(/^0\.8 \(0\.9 before calibration\):/)
  })

  it('stays under 65,536 characters whatever comes, and keeps its markers, its reasons and its end', () => {
    const wide = 'w'.repeat(590)
    const names = Array.from({ length: 50 }, (_, n) => `${n} ${wide}`)
    const finding = { code: 'x', message: wide, path: `src/${wide}.js`, severity: 'review' } as const
    const findings = { status: 'measured', reason: null, findings: Array.from({ length: 200 }, () => finding) } as const
    const evidence = {
      tests: fakeComparison(fakeTestRun('passed'), fakeTestRun('passed'), {
        added: names,
        fixed: names,
        removed: names,
      }),
      policy: { ...findings, findings: [...findings.findings] },
      tampering: { ...findings, findings: [...findings.findings] },
      reasons: names.map((message) => ({ code: 'x', message })),
    }
    const items = Array.from({ length: 20 }, (_, n) => {
      return pageItem({ id: `a-${n}`, title: wide, reason: wide, confidenceReasons: names }, evidence)
    })
    const { title, body } = pullRequestPage(items, { ...run, owner: wide })
    expect(body.length).toBeLessThan(65_536)
    expect(title.length).toBeLessThanOrEqual(256)
    expect(readMarkers(body)).toHaveLength(20)
    expect(body).toContain('## 20.')
    expect(body).toContain('are left out here: the body would be too long')
    expect(body.trimEnd().endsWith('While every commit is ours it follows its base branch.')).toBe(true)
    const one = pullRequestPage(items.slice(0, 1), run).body
    expect(one.length).toBeLessThan(65_536)
    expect(one).toContain('The details are left out here')
    expect(one).toContain('| tests | 2 passed |')
    const check = checkRunPage(items, run.base.commit)
    expect(check.summary.length).toBeLessThan(65_535)
    expect(check.annotations.length).toBeLessThanOrEqual(100)
  })
})

describe('the marker', () => {
  const item = fixtureItem('a-1', ['a.js'])

  it('is read back from the first lines, and from nowhere else', () => {
    const body = bodyOf({})
    expect(readMarkers(body)).toEqual([
      { itemId: 'a-1', runId: 'run-1', contents: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ])
    expect(readMarkers(`hello\n${body}`)).toEqual([])
    expect(readMarkers(body.replaceAll('\n', '\r\n'))).toHaveLength(1)
  })

  it('changes with the contents, and not with the order of files', () => {
    const files = [
      { path: 'a', blob: '1'.repeat(40) },
      { path: 'b', blob: '2'.repeat(40) },
    ]
    expect(contentsOf({ files })).toBe(contentsOf({ files: files.toReversed() }))
    expect(contentsOf({ files })).not.toBe(contentsOf(item))
  })

  it('has a status that is written over, while what people wrote stays', () => {
    const ticked = bodyOf({}).replace('- [ ]', '- [x]')
    const moved = withStatus(ticked, statusWords({ kind: 'rebased', base: 'c'.repeat(40), measured: false }))
    expect(moved).toContain('> Moved onto `cccccccccccc`, and **not** measured again there.')
    const conflict = withStatus(moved, statusWords({ kind: 'conflicting', base: 'd'.repeat(40) }))
    expect(conflict).not.toContain('Moved onto')
    expect(conflict).toContain('- [x]')
    expect(withStatus(conflict, '')).toBe(ticked)
    expect(isExpired(withStatus('mine', asExpired('x')))).toBe(true)
    expect(isExpired(conflict)).toBe(false)
  })
})

describe('the check run', () => {
  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['unproven', 'neutral'],
  ] as const)('%s is %s', (verdict, conclusion) => {
    const page = checkRunPage([pageItem({}, { verdict })], run.base.commit)
    expect(page.conclusion).toBe(conclusion)
    expect(page.title).toBe(`${verdict}: 2 passed before, 2 passed after; changed lines run: 1 of 2`)
  })

  it('is never green for what was not measured together, or not on this base', () => {
    expect(checkRunPage([pageItem(), pageItem()], 'b').conclusion).toBe('neutral')
    expect(staleCheckPage('c'.repeat(40)).conclusion).toBe('neutral')
  })

  it('has annotations at their lines, the gravest first, neighbouring lines as one', () => {
    const finding = {
      code: 'assertion-removed',
      message: 'one is gone',
      path: 'a.test.js',
      line: 4,
      severity: 'block',
    } as const
    const covered = { path: 'src/a.js', covered: [], missed: [7, 8, 9, 12], before: null, after: null }
    const page = checkRunPage(
      [
        pageItem(
          {},
          {
            coverage: fakeCoverage({ changedFiles: [covered] }),
            tampering: { status: 'measured', reason: null, findings: [finding] },
            lint: {
              status: 'measured',
              reason: null,
              tools: [],
              added: [{ path: 'src/a.js', line: null, rule: 'no-var', message: 'use let', level: 'warning' }],
              parseErrors: [],
            },
          },
        ),
      ],
      run.base.commit,
    )
    expect(page.annotations.map(({ level, path, startLine, endLine }) => [level, path, startLine, endLine])).toEqual([
      ['failure', 'a.test.js', 4, 4],
      ['warning', 'src/a.js', 1, 1],
      ['notice', 'src/a.js', 7, 9],
      ['notice', 'src/a.js', 12, 12],
    ])
  })
})

describe('the labels', () => {
  it('are those of the setting, and one for what is not proven', () => {
    expect(reviewLabels(['llm-ops'], [pageItem()])).toEqual(['llm-ops'])
    expect(reviewLabels([], [pageItem({}, { verdict: 'unproven' })])).toEqual(['llm-ops:unproven'])
  })
})
