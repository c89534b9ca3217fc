import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FORMS, expectedOf, type Form } from '../../actions/shared/redaction/forms.fake.ts'
import { madeUpSecrets } from '../../actions/shared/secrets/made-up.fake.ts'
import { git, repository } from '../cli/repository.ts'
import { sourceFile } from '../replay/scripted-model.ts'
import { canary, sightings, type Canary } from './canaries.ts'

/** A machine with a target, and a canary in every place from which nothing may leave. */
export interface Machine {
  target: string
  home: string
  /** What llm-ops is started with; some of it is secret. */
  env: Record<string, string>
  canaries: readonly Canary[]
}

interface Planted {
  files: Record<string, string>
  canaries: Canary[]
}

const ofCode = FORMS.filter(({ expected, path }) => expected === 'must_redact' && /^src\/|\.(js|py)$/.test(path))

export async function machineWithCanaries(folder: string): Promise<Machine> {
  const { files, canaries } = planted()
  const [outside, ofHome, ignored, removed, remote] = [
    canary('a file outside of the repository'),
    canary('a file in the home'),
    canary('a file that git does not know'),
    canary('an earlier commit'),
    canary('.git/config'),
  ]
  const home = join(folder, 'home')
  await written(folder, { 'outside.txt': outside.text, 'home/.npmrc': `//registry/:_authToken=${ofHome.text}\n` })
  const target = await repository(join(folder, 'target'), {
    ...files,
    'src/old.js': `export const old = '${removed.text}'\n`,
  })
  git(target, 'rm', '--quiet', 'src/old.js')
  await symlink('../outside.txt', join(target, 'linked.txt'))
  git(target, 'add', '--all')
  git(target, 'commit', '--quiet', '--message', 'refactor: take something out')
  git(target, 'config', 'remote.origin.url', `https://bot:${remote.text}@git.example/x/y.git`)
  git(target, 'config', 'http.https://git.example/.extraheader', `AUTHORIZATION: basic ${remote.text}`)
  await written(target, { '.env': `KEY=${ignored.text}\n`, 'notes.txt': ignored.text })
  const variables = environment()
  return {
    target,
    home,
    env: { HOME: home, ...variables.env },
    canaries: [...canaries, ...variables.canaries, outside, ofHome, ignored, removed, remote],
  }
}

function planted(): Planted {
  const optedOut = ['a NO_LLM file', 'a folder with .no-llm'].map((place) => ({
    inside: canary(place),
    name: canary(`a name in ${place}`, 'all but models'),
  }))
  const [file, folder] = optedOut.map(({ inside, name }) =>
    sourceFile('python', name.text).replace('total = 0', `total = 0  # ${inside.text}`),
  )
  const keyFile = canary('a key file')
  const secrets = secretsInForms()
  const modules = Object.keys(secrets.files).filter((path) => path.startsWith('src/'))
  return {
    canaries: [...optedOut.flatMap(({ inside, name }) => [inside, name]), keyFile, ...secrets.canaries],
    files: {
      ...secrets.files,
      'app/private.py': `# NO_LLM\n${file}`,
      'vault/.no-llm': '',
      'vault/rules.py': folder ?? '',
      'deploy/id_rsa': `${keyFile.text}\n`,
      'package.json': '{"name": "shop", "type": "module", "scripts": {"test": "node --test"}}\n',
      'test/sums.test.js': testOf(modules),
    },
  }
}

/** Each form that code can have, each with a secret of another kind, below a function that is worth asking about. */
function secretsInForms(): Planted {
  const secrets = Object.entries(madeUpSecrets(Date.now() % 2 ** 31))
  const files: Record<string, string> = {}
  const canaries: Canary[] = []
  for (const [index, form] of ofCode.entries()) {
    const [kind, secret] = secretFor(form, secrets, index * 3)
    const isPython = form.path.endsWith('.py')
    const path = isPython ? `app/sum${index}.py` : `src/sum${index}.js`
    files[path] = isPython ? pythonWith(index, form.write(secret)) : scriptWith(index, form.write(secret))
    canaries.push({ place: `a ${kind} ${form.name}`, text: secret, mayBeIn: 'commits of its file' })
  }
  return { files, canaries }
}

function secretFor(form: Form, secrets: readonly [string, string][], from: number): [string, string] {
  const turned = [...secrets.slice(from), ...secrets.slice(0, from)]
  const found = turned.find(([kind, text]) => !text.includes('\n') && expectedOf(form, kind) === 'must_redact')
  if (found === undefined) throw new Error(`no secret can be written ${form.name}`)
  return found
}

function scriptWith(index: number, secret: string): string {
  const head = sourceFile('typescript', `sum${index}`).replace(': Record<string, number>): number', ')')
  return `${head}\n/*\n${secret}\n*/\n`
}

function pythonWith(index: number, secret: string): string {
  return `${sourceFile('python', `sum${index}`)}\n\nIT = """\n${secret}\n"""\n`
}

/** Tests that also say everything they can get hold of: what they print must not come out either. */
function testOf(modules: readonly string[]): string {
  const names = modules.map((path) => path.replace(/^src\/(.*)\.js$/, '$1'))
  const imports = names.map((name) => `import { ${name} } from '../src/${name}.js'`)
  const tests = names.map((name) => `test('${name}', () => assert.equal(${name}({ ${name}_1: 2, ${name}_8: 9 }), 9))`)
  return `import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
${imports.join('\n')}

const places = ['.git/config', '../target/.git/config', '../outside.txt', 'linked.txt', '../home/.npmrc', '.env', 'notes.txt']
const more = [process.env.HOME + '/.npmrc', '/proc/self/environ', '/proc/1/environ', '/proc/' + process.ppid + '/environ']
for (const path of [...places, ...more]) {
  try {
    console.log(path, readFileSync(path, 'utf8'))
  } catch (error) {
    console.log(path, error.code)
  }
}
console.log(JSON.stringify(process.env))
${tests.join('\n')}
`
}

/** The key of the model is one of them: it goes where it belongs, into one header. */
function environment(): { env: Record<string, string>; canaries: Canary[] } {
  const names = [
    'OPENAI_API_KEY', 'GITHUB_TOKEN', 'LLM_OPS_APP_PRIVATE_KEY', 'ACTIONS_RUNTIME_TOKEN', 'AWS_SECRET_ACCESS_KEY',
    'NPM_TOKEN', 'DATABASE_URL',
  ] // prettier-ignore
  const canaries = names.map((name) => canary(`the variable ${name}`))
  return { canaries, env: Object.fromEntries(names.map((name, index) => [name, canaries[index]?.text ?? ''])) }
}

async function written(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** What got out, as `<what>: <place>`; nothing where all is well. */
export async function leaks(
  canaries: readonly Canary[],
  left: { toModel: readonly Uint8Array[]; texts: Readonly<Record<string, string>>; folders: readonly string[] },
): Promise<string[]> {
  const everywhere = canaries.filter(({ mayBeIn }) => mayBeIn !== 'all but models')
  const found = left.toModel.flatMap((bytes) => sightings(bytes, canaries).map((place) => `model: ${place}`))
  for (const [what, text] of Object.entries(left.texts)) {
    found.push(...sightings(Buffer.from(text), everywhere).map((place) => `${what}: ${place}`))
  }
  for (const folder of left.folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries.filter((entry) => entry.isFile())) {
      const bytes = await readFile(join(entry.parentPath, entry.name))
      found.push(...sightings(bytes, everywhere).map((place) => `${entry.name}: ${place}`))
    }
  }
  return [...new Set(found)]
}
