import type { Codemod, Match } from '../codemod.ts'
import { protectedBecause } from '../../policy/protected-paths.ts'
import { inDockerfile } from './dockerfile.ts'
import { inPackageJson } from './package-json.ts'
import { inPyproject } from './pyproject.ts'
import { runtimeTitle, upgradeOn, type RuntimeName, type Upgrade } from './releases.ts'
import { inSetupCfg, inSetupPy } from './setup-files.ts'
import { inToxIni } from './tox.ts'
import { inToolVersions, inVersionFile } from './version-files.ts'
import { inWorkflow } from './workflow.ts'

interface Handler {
  runtimes: readonly RuntimeName[]
  /** Against the whole path. */
  files: RegExp
  find(text: string, upgrade: Upgrade, path: string): Match[]
}

const handlers: readonly Handler[] = [
  { runtimes: ['node'], files: /(^|\/)package\.json$/, find: inPackageJson },
  { runtimes: ['node'], files: /(^|\/)\.(nvmrc|node-version)$/, find: inNamedVersionFile },
  { runtimes: ['python'], files: /(^|\/)\.python-version$/, find: inNamedVersionFile },
  { runtimes: ['node', 'python'], files: /(^|\/)\.tool-versions$/, find: inToolVersions },
  { runtimes: ['python'], files: /(^|\/)pyproject\.toml$/, find: inPyproject },
  { runtimes: ['python'], files: /(^|\/)setup\.cfg$/, find: inSetupCfg },
  { runtimes: ['python'], files: /(^|\/)setup\.py$/, find: inSetupPy },
  { runtimes: ['python'], files: /(^|\/)tox\.ini$/, find: inToxIni },
  {
    runtimes: ['node', 'python'],
    files: /(^|\/)((Dockerfile|Containerfile)([.-][\w.-]+)?|[\w.-]+\.(Dockerfile|Containerfile))$/i,
    find: inDockerfile,
  },
]
const ciHandlers: readonly Handler[] = [
  { runtimes: ['node', 'python'], files: /^\.github\/workflows\/[^/]+\.ya?ml$/, find: inWorkflow },
  { runtimes: ['node', 'python'], files: /^\.github\/(actions\/.+\/)?action\.ya?ml$/, find: inWorkflow },
]
/** Data of tests: what they say is meant. */
const FIXTURES = /(^|\/)(fixtures?|__fixtures__|test-?data|testdata|snapshots|__snapshots__)\//i

const whys: Readonly<Record<RuntimeName, string>> = {
  node: 'A Node line past its end of life gets no security fixes (Node.js Release Working Group schedule). A pin moves to the oldest LTS line with twelve months of support left, a floor only to the oldest LTS line that is supported.',
  python:
    "A Python version past its end of life gets no security fixes (Python Developer's Guide, Status of Python versions). A pin moves to the oldest release with twelve months of support left, a floor only to the oldest release that is supported.",
}

/** Protected files have codemods of their own, so that they do not sink what needs no leave. */
export const runtimeCodemods: readonly Codemod[] = [
  codemod('node', 'project'),
  codemod('python', 'project'),
  codemod('node', 'ci'),
  codemod('python', 'ci'),
]

function codemod(runtime: RuntimeName, part: 'project' | 'ci'): Codemod {
  const title = runtimeTitle[runtime]
  const rows = (part === 'ci' ? ciHandlers : handlers).filter((handler) => handler.runtimes.includes(runtime))
  const handlerOf = (path: string) => rows.find((handler) => handler.files.test(path))
  return {
    id: part === 'ci' ? `${runtime}-eol-ci` : `${runtime}-eol`,
    title: `move off end-of-life ${title} versions${part === 'ci' ? ' in CI' : ''}`,
    why: whys[runtime],
    action: 'upgrade_runtime',
    appliesTo: (path) =>
      handlerOf(path) !== undefined && !FIXTURES.test(path) && (part === 'ci' || protectedBecause(path) === null),
    value: 5,
    risk: 'medium',
    confidence: 0.9,
    group: 'repository',
    detect: ({ path, text }, { today }) => {
      const upgrade = upgradeOn(runtime, today)
      return upgrade === null ? [] : (handlerOf(path)?.find(text, upgrade, path) ?? [])
    },
  }
}

function inNamedVersionFile(text: string, upgrade: Upgrade, path: string): Match[] {
  return inVersionFile(text, upgrade, path.slice(path.lastIndexOf('/') + 1))
}
