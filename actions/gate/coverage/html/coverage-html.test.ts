import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { countedLines } from '../counted-lines.ts'
import { compareCoverage, reportOf } from '../compare-coverage.ts'
import { coverageOf } from '../coverage.fake.ts'
import { coverageHtml } from './coverage-html.ts'
import { palettes, style, styleHash, type Palette } from './style.ts'

const before = coverageOf({ 'a.js': { covered: [1], missed: [2] } })
const after = coverageOf({ 'a.js': { covered: [1, 3], missed: [2] } })

function pageOf(diff: string, { withReport = true, coverage = after } = {}): string {
  const reason = { coverageReason: null }
  const comparison = compareCoverage({ coverage: before, ...reason }, { coverage, ...reason }, countedLines(diff))
  return coverageHtml({ diff, coverage: comparison, ...(withReport && { report: reportOf(coverage) }) })
}

function diffOf(path: string, ...lines: string[]): string {
  return [`diff --git a/${path} b/${path}`, `--- a/${path}`, `+++ b/${path}`, ...lines, ''].join('\n')
}

const diff = diffOf('a.js', '@@ -1,2 +1,4 @@ function f() {', ' one', '-two', '+TWO', '+three', '+four')

/** Rows of the page's diffs as a person reads them. */
function rowsOf(page: string): string[] {
  const rows = [...page.matchAll(/<tr class="(?:context|added|removed)[^"]*">.*?<\/tr>/gs)].map(([row]) => row)
  return rows.map((row) => row.replaceAll(/<\/t[dh]>/g, '|').replaceAll(/<[^>]+>/g, ''))
}

describe('the page of a change', () => {
  it('has a row for each line of the diff, with the numbers of both sides and what the tests did', () => {
    expect(rowsOf(pageOf(diff))).toEqual([
      '1|1|✓ covered| one|',
      '2|||−removed: two|',
      '|2|✗ missed|+added: TWO|',
      '|3|✓ covered|+added: three|',
      '|4||+added: four|',
    ])
  })

  it('marks only the changed lines where it has nothing but the figures', () => {
    expect(rowsOf(pageOf(diff, { withReport: false }))[0]).toBe('1|1|| one|')
    expect(rowsOf(pageOf(diff, { withReport: false }))[2]).toBe('|2|✗ missed|+added: TWO|')
  })

  it('colours covered and missed lines that were added, and no other', () => {
    const classes = [...pageOf(diff).matchAll(/<tr class="((?:context|added|removed)[^"]*)">/g)].map(([, name]) =>
      name?.trim(),
    )
    expect(classes).toEqual(['context', 'removed', 'added missed', 'added covered', 'added unmeasured'])
  })

  it('shows the figures of the change, the project and each file, before and after', () => {
    const text = pageOf(diff)
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    expect(text).toContain('Changed lines 50% 1 of 2 lines covered')
    expect(text).toContain('Lines of the project 66.6% 2 of 3 lines; before: 50%, +16.7 points')
    expect(text).toContain('Branches of the project 50% 1 of 2 branches; before: 50%, unchanged')
    expect(text).toContain('a.js 50% 1 1 50% 66.6%')
    expect(text).toContain('All changed files 50% 1 1')
  })

  it('says why there are no figures, and what is not measured', () => {
    const reason = 'install <pytest-cov>'
    const none = { coverage: null, coverageReason: reason }
    const page = coverageHtml({ diff, coverage: compareCoverage(none, none, countedLines(diff)) })
    expect(page).toContain('install &lt;pytest-cov&gt;')
    expect(rowsOf(page)[2]).toBe('|2||+added: TWO|')
    expect(page).toContain('not measured')
  })

  it('names new, deleted and renamed files, and links a file to its lines', () => {
    const page = pageOf(
      `${diff}--- a/old.js\n+++ b/new.js\n@@ -1 +1 @@\n-x\n+y\n--- /dev/null\n+++ b/n.js\n@@ -0,0 +1 @@\n+x\n--- a/d.js\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n\\ No newline at end of file\n`,
    )
    for (const title of ['old.js → new.js', 'n.js (new)', 'd.js (deleted)']) expect(page).toContain(`<h3>${title}</h3>`)
    expect(page).toContain('<a href="#file-1">a.js</a>')
    expect(page).toContain('<details open id="file-1">')
    expect(page).toContain('(no newline at the end of the file)')
  })

  it('shows line ends only where they differ', () => {
    expect(pageOf(diffOf('a.js', '@@ -1 +1 @@', '-x\r', '+y\r'))).not.toContain('U+000D')
    expect(pageOf(diffOf('a.js', '@@ -1 +1 @@', '-x', '+x\r'))).toContain('U+000D')
  })

  it('is bounded, and says what it leaves out', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => `+${at}`)
    const page = pageOf(diffOf('a.js', '@@ -0,0 +1,30000 @@', ...many) + diffOf('b.js', '@@ -0,0 +1 @@', '+x'))
    expect(page).toContain('10001 more lines are not shown')
    expect(page).toContain('2 more lines are not shown')
    expect(pageOf(diffOf('a.js', '@@ -0,0 +1 @@', `+${'x'.repeat(5000)}`))).toContain('… 4000 more characters')
  })
})

describe('hostile text in the page', () => {
  const script = '</style></code><script>alert(1)</script>'

  it('stays text: in names, headings and code', () => {
    const page = pageOf(
      diffOf(`x"'${script}.js`, `@@ -1 +1 @@ ${script}`, `-${script}`, `+<img src=x onerror="a()">${script}`),
    )
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<img')
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page).toContain('&lt;/style&gt;&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain('x&quot;&#39;')
  })

  it.each([
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u{e0041}', 'U+E0041'],
    ['\ud800', 'U+D800'],
    ['a\u200d', 'U+200D'],
  ])('shows %j as its code point', (character, name) => {
    const page = pageOf(diffOf('a.js', '@@ -1 +1 @@', '-x', `+if (admin${character}) {`))
    expect(page).toContain(`<span class="point">${name}</span>`)
    expect(page.replaceAll('\n', '')).not.toMatch(/[\u0000-\u0008\u202e\u2066\u200b\u001b\u200d\p{Cs}]/u)
    expect(pageOf(diffOf(`a${character}.js`, '@@ -1 +1 @@', '-x', '+y'))).toContain(`${name}.js`)
  })

  it('leaves what people write as it is', () => {
    expect(pageOf(diffOf('a.js', '@@ -1 +1 @@', '-x', '+\tn = "日本 👩‍💻 שלום"'))).toContain(
      '\tn = &quot;日本 👩‍💻 שלום&quot;',
    )
  })
})

describe('the safety of the page', () => {
  it('loads and runs nothing, and allows its own style by its hash', () => {
    expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    const page = pageOf(diff)
    expect(page).toContain(
      `content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).toContain(`<style>${style}</style>`)
    expect(page).not.toMatch(/\s(?:style|src|on\w+)=|<link|<script|url\(|@import/)
  })
})

describe('the colours of the page', () => {
  const onGround: [keyof Palette, keyof Palette][] = [
    ['text', 'ground'],
    ['text', 'raised'],
    ['text', 'covered'],
    ['text', 'missed'],
    ['quiet', 'ground'],
    ['quiet', 'raised'],
    ['quiet', 'covered'],
    ['quiet', 'missed'],
    ['link', 'ground'],
    ['coveredText', 'covered'],
    ['coveredText', 'coveredEdge'],
    ['missedText', 'missed'],
    ['missedText', 'missedEdge'],
  ]

  it.each(Object.entries(palettes))('can be read in the %s theme', (_, palette) => {
    for (const [text, ground] of onGround) {
      expect([text, ground, contrast(palette[text], palette[ground]) >= 4.5]).toEqual([text, ground, true])
    }
  })
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
