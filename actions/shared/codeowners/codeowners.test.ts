import { describe, expect, it } from '@jest/globals'
import { ownersOf, parseCodeowners } from './codeowners.ts'

function owned(text: string, path: string): string[] {
  return ownersOf(parseCodeowners(text), path).map(({ name }) => name)
}

/** What each pattern does to each path, as testdata/patterns.json of hmarr/codeowners (51cebad) holds it to be on GitHub. */
describe('the published table of patterns', () => {
  it.each([
    ['foo', 'foo foo/bar bar/foo bar/foo/baz', 'foo.txt bar/foo.txt bar/baz'],
    ['/foo', 'foo foo/bar foo/bar/baz', 'fool.txt bar/foo bar/baz bar/foo/baz'],
    ['foo/', 'foo/bar foo/bar/baz bar/foo/baz bar/foo/baz/qux', 'foo bar/foo bar/baz'],
    ['/foo/', 'foo/bar foo/bar/baz', 'foo bar/foo bar/baz bar/foo/baz bar/foo/baz/qux'],
    ['foo/bar', 'foo/bar foo/bar/baz', 'foo/bart baz/foo/bar baz/foo/bar/qux'],
    ['/foo/bar', 'foo/bar foo/bar/baz', 'foo/bart baz/foo/bar baz/foo/bar/qux'],
    ['foo/bar/', 'foo/bar/baz', 'foo/bar foo/bart baz/foo/bar baz/foo/bar/qux'],
    ['/foo/bar/', 'foo/bar/baz foo/bar/baz/qux', 'foo/bar foo/bart baz/foo/bar baz/foo/bar/qux'],
    ['*', 'foo foo/bar bar/foo bar/foo/baz bar/baz xfoo', ''],
    ['f*', 'foo foo/bar foo/bar/baz bar/foo bar/foo/baz', 'bar/baz xfoo'],
    ['/*', 'foo bar', 'foo/bar foo/bar/baz'],
    ['/f*', 'foo foo/bar foo/bar/baz', 'bar/foo bar/foo/baz bar/baz xfoo'],
    ['f*/', 'foo/bar bar/foo/baz', 'foo bar/foo bar/baz xfoo'],
    ['/*/', 'foo/bar bar/foo bar/foo/baz', 'foo'],
    ['/f*/', 'foo/bar', 'foo bar/foo bar/foo/baz bar/baz xfoo'],
    ['f\\*o', 'f*o', 'foo'],
    ['foo/*', 'foo/bar', 'foo foo/bar/baz bar/foo bar/foo/baz bar/baz xfoo'],
    ['foo/*.txt', 'foo/bar.txt', 'foo foo/bar/baz.txt qux/foo/bar.txt qux/foo/bar/baz.txt'],
    ['foo/*/baz', 'foo/bar/baz foo/bar/baz/qux', 'foo foo/bar foo/baz'],
    ['f?o', 'foo', 'fo fooo'],
    ['f\\?o', 'f?o', 'foo'],
    ['**/foo/bar', 'foo/bar qux/foo/bar qux/foo/bar/baz', 'foo/baz/bar qux/foo/baz/bar'],
    ['**/*bar*', 'bar foo/bar foo/rebar foo/barrio foo/qux/bar', ''],
    ['foo/bar/**', 'foo/bar/baz foo/bar/baz/qux', 'foo/bar qux/foo/bar qux/foo/bar/baz'],
    [
      'foo/**/bar',
      'foo/bar foo/bar/baz foo/qux/bar/baz foo/qux/quux/bar/baz foo/bar/baz/qux',
      'qux/foo/bar qux/foo/bar/baz',
    ],
    ['foo/**/', 'foo/bar foo/bar/ foo/bar/baz', 'foo'],
    ['foo/**/bar/b*', 'foo/bar/baz foo/qux/bar/baz', 'foo/bar foo/bar/qux foo/qux/bar foo/qux/bar/qux'],
  ])('%s matches these and not those', (pattern, these, those) => {
    const matched = (path: string) => owned(`${pattern} @owner`, path).length > 0
    const words = (text: string) => text.split(' ').filter((word) => word !== '')
    expect(words(these).filter((path) => !matched(path))).toEqual([])
    expect(words(those).filter(matched)).toEqual([])
  })
})

/** The example of GitHub's docs, "About code owners", rule by rule. */
describe("the example of GitHub's docs", () => {
  const example = `# a comment
*       @global-owner1 @global-owner2
*.js    @js-owner #an inline comment
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/*  docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`

  it.each([
    ['README.md', ['global-owner1', 'global-owner2']],
    ['src/a.js', ['js-owner']],
    ['cmd/main.go', ['docs@example.com']],
    ['notes.txt', ['octo-org/octocats']],
    ['build/logs/today', ['octocat']],
    ['docs/getting-started.md', ['doctocat']],
    ['docs/build-app/troubleshooting.md', ['doctocat']],
    ['src/apps/a.css', ['octocat']],
    ['scripts/run.sh', ['doctocat', 'octocat']],
    ['deeply/nested/logs/x', ['octocat']],
    ['apps/a.css', ['octocat']],
    ['apps/github/a.css', []],
  ])('%s', (path, names) => {
    expect(owned(example, path)).toEqual(names)
  })

  it('knows `docs/*` from what lies deeper', () => {
    const text = '* @all\ndocs/* @docs\n'
    expect([owned(text, 'docs/a.md'), owned(text, 'docs/b/c.md')]).toEqual([['docs'], ['all']])
  })
})

describe('what GitHub does not take', () => {
  it.each([
    ['negation', '!docs/ @x'],
    ['an escaped #', String.raw`\#file @x`],
    ['a character range', 'a[bc].js @x'],
    ['a section of GitLab', '[Docs] @x'],
    ['braces', 'a.{js,ts} @x'],
    ['an owner without @', 'a.js nobody'],
    ['an empty part', 'a//b @x'],
    ['nothing but a slash', '/ @x'],
  ])('%s is passed over and named, and the lines around it count', (_, line) => {
    const { rules, skipped } = parseCodeowners(`* @first\n${line}\n*.md @last\n`)
    expect(rules.map(({ pattern }) => pattern)).toEqual(['*', '*.md'])
    expect(skipped.map(({ message }) => message.slice(0, 12))).toEqual(['CODEOWNERS:2'])
  })

  it('is a file over 3 MB', () => {
    expect(parseCodeowners('# x\n'.repeat(800_000))).toMatchObject({ rules: [], skipped: [{ code: 'codeowners' }] })
  })
})

describe('the form of a line', () => {
  it('has escaped spaces, CRLF, no owner, users, teams and addresses', () => {
    const { rules } = parseCodeowners('path\\ with\\ spaces/ @a-b @org/team.x a@b.example # @no\r\n  alone  \r\n')
    expect(rules.map(({ pattern, owners, line }) => ({ pattern, owners, line }))).toEqual([
      {
        pattern: 'path\\ with\\ spaces/',
        owners: [
          { kind: 'user', name: 'a-b' },
          { kind: 'team', name: 'org/team.x' },
          { kind: 'email', name: 'a@b.example' },
        ],
        line: 1,
      },
      { pattern: 'alone', owners: [], line: 2 },
    ])
    expect(rules[0]?.matches('path with spaces/x')).toBe(true)
  })

  it('is case-sensitive, and the last match wins', () => {
    expect(owned('src/ @a\nSRC/ @b\n', 'src/x')).toEqual(['a'])
    expect(owned('src/ @a\n* @b\n', 'src/x')).toEqual(['b'])
  })

  it('costs no time, whatever it holds', () => {
    const hostile = `${'**/*a'.repeat(1)}${'*a'.repeat(60)}b${'/**/x*y*'.repeat(40)} @x`
    const path = Array.from({ length: 60 }, () => 'a'.repeat(200)).join('/')
    const started = performance.now()
    expect(owned(hostile, path)).toEqual([])
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
