import { describe, expect, it } from '@jest/globals'
import type { RawChange } from '../contracts/change.ts'
import { pathProblem } from '../patch/paths.ts'
import { foldPath } from './folded-path.ts'
import { checkPolicy, type PolicyInput } from './policy.ts'
import { isAllowed, protectedBecause } from './protected-paths.ts'
import { unownedBecause } from './unowned-files.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const id = 'a'.repeat(40)

function modified(path: string, more: Partial<RawChange> = {}): RawChange {
  return { path, status: 'modified', oldMode: '100644', newMode: '100644', oldBlob: id, newBlob: id, ...more }
}

async function check(
  change: RawChange,
  texts: { before?: string | null; after?: string | null } = {},
  more: Partial<PolicyInput> = {},
) {
  const { before = 'a\nb\n', after = 'a\nc\n' } = texts
  const content = { before: before === null ? null : encode(before), after: after === null ? null : encode(after) }
  const contents = new Map([[change.path, content]])
  return checkPolicy({ changes: [change], contents, allowedFiles: null, allowPaths: [], ...more })
}

describe('a protected path', () => {
  it.each([
    '.github/workflows/ci.yml',
    '.GitHub/workflows/ci.yml',
    '.github\u200B/workflows/ci.yml',
    '.GITHUB/dependabot.yml',
    '.gitlab-ci.yml',
    '.circleci/config.yml',
    'Jenkinsfile',
    'CODEOWNERS',
    'docs/CODEOWNERS',
    'AGENTS.md',
    'packages/a/Claude.md',
    'GEMINI.md',
    '.cursor/rules/x.mdc',
    '.cursorrules',
    '.windsurfrules',
    'sub/.claude/settings.json',
    '.github/copilot-instructions.md',
    'package-lock.json',
    'web/yarn.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'uv.lock',
    'Cargo.lock',
    'go.sum',
    '.gitmodules',
    'sub/.gitattributes',
    '.gitignore',
    '.husky/pre-commit',
    '.npmrc',
    '.no-llm',
    'src/.NO-LLM',
    'ＡＧＥＮＴＳ.md',
  ])('%s is refused, and allow-paths is named', async (path) => {
    expect(protectedBecause(path)).not.toBeNull()
    const findings = await check(modified(path))
    const codes = findings.map((finding) => finding.code)
    expect(codes.some((code) => code === 'protected-path' || code === 'path-invisible')).toBe(true)
    expect(findings[0]?.severity).toBe('block')
  })

  it.each(['src/github/a.ts', 'README.md', 'docs/agents.txt', '.nvmrc', 'Dockerfile', 'lock.ts', 'src/codeowners.ts'])(
    '%s is none',
    async (path) => {
      expect(protectedBecause(path)).toBeNull()
      expect(await check(modified(path))).toEqual([])
    },
  )

  it('is let through by a glob that names it as it is written, and by no other spelling', async () => {
    const path = '.github/workflows/ci.yml'
    expect(await check(modified(path), {}, { allowPaths: ['.github/workflows/**'] })).toEqual([])
    expect(await check(modified(path), {}, { allowPaths: ['.github/*'] })).toMatchObject([{ code: 'protected-path' }])
    expect(await check(modified('.GitHub/workflows/ci.yml'), {}, { allowPaths: ['.github/**'] })).toMatchObject([
      { code: 'protected-path' },
    ])
    expect(isAllowed(path, [])).toBe(false)
    const [finding] = await check(modified(path))
    expect(finding?.message).toBe(
      `${path} is read by the CI system, which holds secrets; to let it be changed, name it in allow-paths (allow-paths: ${path})`,
    )
  })
})

describe('modes', () => {
  it.each([
    ['symlink', { status: 'added', oldMode: '000000', newMode: '120000' }],
    ['symlink', { status: 'deleted', oldMode: '120000', newMode: '000000' }],
    ['symlink', { status: 'type-changed', oldMode: '100644', newMode: '120000' }],
    ['submodule', { status: 'modified', oldMode: '160000', newMode: '160000' }],
    ['mode', { status: 'added', oldMode: '000000', newMode: '100755' }],
    ['mode', { status: 'modified', oldMode: '100644', newMode: '100755' }],
    ['mode', { status: 'modified', oldMode: '100755', newMode: '100644' }],
    ['type-changed', { status: 'type-changed', oldMode: '100644', newMode: '100644' }],
  ] as const)('%s: %j is refused', async (code, more) => {
    expect(await check(modified('a.sh', more))).toMatchObject([{ code, severity: 'block' }])
  })

  it.each([
    { status: 'added', oldMode: '000000', newMode: '100644' },
    { status: 'modified', oldMode: '100755', newMode: '100755' },
    { status: 'deleted', oldMode: '100755', newMode: '000000' },
  ] as const)('%j is fine', async (more) => {
    expect(await check(modified('a.sh', more))).toEqual([])
  })

  it('allow-paths lets a file become executable', async () => {
    expect(await check(modified('a.sh', { newMode: '100755' }), {}, { allowPaths: ['a.sh'] })).toEqual([])
  })
})

describe('what is added to a text', () => {
  it.each([
    ['bidi-control', 'x \u202E y'],
    ['bidi-control', 'x \u2066 y'],
    ['invisible-character', 'a\u200Bb'],
    ['invisible-character', 'a\u00ADb'],
    ['invisible-character', 'tag \u{E0041}'],
    ['invisible-character', 'a\u200Db'],
    ['control-character', 'a\u001B[31mb'],
    ['hidden-line-end', '# one\r# two'],
    ['hidden-line-end', '# one\u2028# two'],
  ])('%s is refused in %j', async (code, line) => {
    expect(await check(modified('a.txt'), { after: `a\nb\n${line}\n` })).toMatchObject([
      { code, severity: 'block', path: 'a.txt' },
    ])
    expect((await check(modified('a.txt'), { after: `a\nb\n${line}\n` }))[0]?.message).toContain('a.txt:3')
  })

  it.each([
    ['it was there before', `a\u202E\nb\n`, `a\u202E\nc\n`],
    ['it is an emoji', 'a\n', 'a\n👩‍💻 ❤️ 👩🏽‍🚀\n'],
    ['it is the mark that opened the file', '\uFEFFa\nb\n', '\uFEFFc\nb\n'],
    ['it is a tab or a form feed', 'a\n', 'a\n\tb\n\f\n'],
    ['the line only got another end', 'a\u202E\r\nb\r\nc\r\n', 'a\u202E\nb\r\nd\r\n'],
  ])('is fine where %s', async (_, before, after) => {
    expect(await check(modified('a.txt'), { before, after })).toEqual([])
  })

  it('must be text', async () => {
    expect(await check(modified('a.bin'), { after: 'a\0b' })).toMatchObject([{ code: 'binary-content' }])
    expect(await check(modified('a.bin'), { before: 'a\0b' })).toMatchObject([{ code: 'binary-content' }])
  })

  it.each([
    ['line ends of the whole file', 'a\nb\nc\n', 'a\r\nb\r\nc\r\n', ['noise']],
    ['the indent of most lines', ' a\n b\nc\n', '  a\n  b\nc\n', ['noise']],
    ['the indent of one line', 'a\nb\nc\n', 'a\n  b\nc\n', []],
    ['a word as well', ' a\n b\nc\n', '  a\n  b\nd\n', []],
  ])('is noise or not where it changes %s', async (...[, before, after, codes]) => {
    expect((await check(modified('a.txt'), { before, after })).map((finding) => finding.code)).toEqual(codes)
  })
})

describe('a file that is not written by hand', () => {
  it.each([
    ['vendor/a.js', ''],
    ['lib/node_modules/x/index.js', ''],
    ['third_party/x.py', ''],
    ['dist/index.js', ''],
    ['web/app.min.js', ''],
    ['api/v1_pb2.py', ''],
    ['src/a.go', '// Code generated by protoc. DO NOT EDIT.\n'],
    ['src/a.ts', '/* @generated */\n'],
  ])('%s is for a person to look at', async (path, before) => {
    expect(unownedBecause(path, encode(before))).not.toBeNull()
    expect(await check(modified(path), { before: `${before}a\n`, after: `${before}b\n` })).toMatchObject([
      { severity: 'hold' },
    ])
  })

  it('is none where only its text speaks of such files', () => {
    expect(unownedBecause('src/a.ts', encode('a\n'.repeat(20) + '@generated\n'))).toBeNull()
    expect(unownedBecause('src/distance/a.ts', null)).toBeNull()
  })
})

describe('paths', () => {
  it.each([
    ['path-empty', ''],
    ['path-absolute', '/a'],
    ['path-absolute', 'a//b'],
    ['path-escapes', './a'],
    ['path-git', 'a/.Git/b'],
    ['path-git', '.git./x'],
    ['path-invisible', '.g\u200Cit/x'],
    ['path-git', 'gi7eba~1/x'],
    ['path-backslash', 'C:/x'],
    ['path-backslash', 'a/b:stream'],
    ['path-reserved', 'a/NUL'],
    ['path-reserved', 'com1.txt'],
    ['path-trailing', 'a./b'],
    ['path-control', 'a\u007Fb'],
    ['path-control', 'a\u0085b'],
    ['path-long', `${'a'.repeat(256)}/b`],
    ['path-long', 'ab/'.repeat(1400)],
  ])('%s: %j is refused', async (code, path) => {
    const problem = pathProblem(path)
    expect(problem?.code).toBe(code)
    // The message may be printed: it never holds the raw characters.
    expect(problem?.message).not.toMatch(/[\u0000-\u001F]/)
    expect(await check(modified(path))).toMatchObject([{ code }])
  })

  it.each(['a', 'a b/c.d', 'ä/日本.py', '.config/x', 'console.ts', 'com10', '.gitignore', 'git-1/x'])(
    '%s is fine',
    (path) => {
      expect(pathProblem(path)).toBeNull()
    },
  )

  it('that differ in case, composition or ignorable characters fold to one', () => {
    expect(foldPath('Cafe\u0301/\u200BA.md')).toBe(foldPath('caf\u00E9/a.md'))
  })
})
