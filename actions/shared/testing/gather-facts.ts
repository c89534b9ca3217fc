import type { TestRun } from '../contracts/test-run.ts'
import type { Ports } from '../ports/ports.ts'
import type { Toolchain } from '../ports/workspace.ts'
import { digest } from './digest.ts'
import { NODE_PACKAGES, PYTHON_MODULES, isNodeTest, isPythonTest } from './facts.ts'
import type { Facts, InstalledPackage, Interpreter, PythonFacts } from './facts.ts'

export interface Surroundings {
  worktree: string
  /** A fresh folder: nothing of the target stands in it. */
  scratch: string
  toolchain: Toolchain
  /** What goes with the dependencies that were provided. */
  environment: Readonly<Record<string, string>>
}

type Needs = Pick<Ports, 'sandbox' | 'workspace'>

const CONFIGURATION =
  /^(package\.json|pyproject\.toml|setup\.(cfg|py)|tox\.ini|pytest\.ini|\.pytest\.ini|Pipfile|noxfile\.py|\.coveragerc|\.mocharc\.(js|cjs|json|jsonc|ya?ml)|(jest|vitest|vite)\.config\.[cm]?[jt]s(on)?|\.nycrc(\.json)?|\.c8rc\.json|([\w-]*requirements[\w-]*|requirements\/[\w-]+)\.(txt|in))$/

const MAX_CONFIGURATION_BYTES = 2_000_000
const MAX_SOURCES = 200

export async function gatherFacts(around: Surroundings, ports: Needs): Promise<Facts> {
  const files = await ports.workspace.find(around.worktree, '**')
  const texts = await readAll(
    files.filter((file) => CONFIGURATION.test(file)),
    around,
    ports,
  )
  const tests = [...spread(files.filter(isPythonTest)), ...spread(files.filter(isNodeTest))]
  return {
    files,
    texts,
    testSources: await readAll(tests, around, ports),
    packages: await installedPackages(around, ports),
    node: await nodeFacts(around, ports),
    python: await pythonFacts(around, ports),
  }
}

/**
 * At most so many, from the whole list: the first ones often lie in one folder. By a hash of their names, so that a file
 * that is added takes the place of one other at the most.
 */
function spread(files: readonly string[]): string[] {
  if (files.length <= MAX_SOURCES) return [...files]
  const hashed = files.map((file) => ({ file, hash: digest(file) }))
  return hashed
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, MAX_SOURCES)
    .map(({ file }) => file)
}

async function readAll(paths: readonly string[], { worktree }: Surroundings, { workspace }: Needs) {
  const limits = { maxBytes: MAX_CONFIGURATION_BYTES, within: worktree }
  const read = await Promise.all(
    paths.map(async (path) => [path, await workspace.read(`${worktree}/${path}`, limits)] as const),
  )
  return new Map(read.flatMap(([path, result]) => (result.ok ? [[path, result.text] as const] : [])))
}

async function installedPackages({ worktree }: Surroundings, { workspace }: Needs) {
  const packages = new Map<string, InstalledPackage>()
  for (const name of NODE_PACKAGES) {
    const folder = `${worktree}/node_modules/${name}`
    const manifest = await workspace.read(`${folder}/package.json`, { maxBytes: MAX_CONFIGURATION_BYTES })
    if (manifest.ok) packages.set(name, { programs: programsOf(manifest.text, folder, name) })
  }
  return packages
}

function programsOf(manifest: string, folder: string, name: string): Record<string, string> {
  const { bin } = readJsonObject(manifest)
  const entries = typeof bin === 'string' ? [[name, bin] as const] : Object.entries(bin ?? {})
  return Object.fromEntries(
    entries.map(([program, path]) => [program, `${folder}/${String(path).replace(/^\.\//, '')}`]),
  )
}

/** {} for what is no JSON object: a broken package.json has no entries. */
export function readJsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

async function nodeFacts(around: Surroundings, ports: Needs): Promise<Interpreter> {
  const program = around.toolchain.node
  const said = await ask([program, '--version'], around, ports)
  return { program, version: /^v(\d+\.\d+\.\d+\S*)/.exec(said ?? '')?.[1] ?? null }
}

const PYTHON_PROBE = `
import importlib.util, platform
print(platform.python_version())
for name in ${JSON.stringify(PYTHON_MODULES)}:
    print(name if importlib.util.find_spec(name) else "")
`

async function pythonFacts(around: Surroundings, ports: Needs): Promise<PythonFacts | null> {
  const program = around.toolchain.python
  if (program === null) return null
  const [version, ...modules] = ((await ask([program, '-c', PYTHON_PROBE], around, ports)) ?? '').split('\n')
  return { program, version: version?.trim() || null, modules: new Set(modules.map((name) => name.trim())) }
}

/**
 * The runtime behind a command of the user's own: its interpreter is asked, as it would be found. null where the program
 * does not tell what it runs on (`make`, `tox`, a script): then nobody knows, and nothing rests on it.
 */
export async function runtimeBehind(
  argv: readonly string[],
  around: Surroundings,
  ports: Needs,
): Promise<TestRun['runtime']> {
  const program = argv[0] ?? ''
  const called = program.split('/').at(-1) ?? ''
  const name = /^python(\d+(\.\d+)?)?$/.test(called) ? 'python' : 'node'
  const isNode = called === 'node' || /^(npm|npx|yarn|pnpm)$/.test(called)
  if (name === 'node' && !isNode) return null
  const interpreter = name === 'python' || called === 'node' ? program : 'node'
  const said = await ask([interpreter, '--version'], around, ports)
  const version = /^(?:v|Python )(\d+\.\d+\.\d+\S*)/.exec(said ?? '')?.[1]
  return version === undefined ? null : { name, version }
}

/** Asks an interpreter about itself, in the sandbox: a virtual environment in the target may hold anything. */
async function ask(argv: readonly string[], around: Surroundings, ports: Needs): Promise<string | null> {
  const { PYTHONPATH: _, ...env } = around.environment
  const outputFile = `${around.scratch}/interpreter.txt`
  const limits = { wallSeconds: 60, idleSeconds: 0, outputBytes: 10_000 }
  const { exitCode } = await ports.sandbox.run({ argv, cwd: around.scratch, writable: [], env, limits, outputFile })
  const output = await ports.workspace.read(outputFile, { maxBytes: 20_000 })
  return exitCode === 0 && output.ok ? output.text : null
}
