import { parse as parseToml } from 'smol-toml'
import type { Finding } from '../contracts/finding.ts'
import type { ChangedFile } from './changed-file.ts'
import { at, shown } from './dependencies/dependency.ts'

/** What npm and its like run without being asked, on `install` or when a repository is installed (npm-scripts). */
const LIFECYCLE = [
  'preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish', 'prepack', 'postpack',
  'dependencies', 'pnpm:devPreinstall', 'preuninstall', 'uninstall', 'postuninstall',
] // prettier-ignore

interface Hook {
  name: RegExp
  /** What in the text is run, by name; two texts are compared by it. @throws where the text cannot be read */
  runs: (text: string) => ReadonlyMap<string, string>
}

const HOOKS: readonly Hook[] = [
  { name: /(?:^|\/)package\.json$/i, runs: packageHooks },
  { name: /(?:^|\/)pyproject\.toml$/i, runs: buildHooks },
  {
    name: /(?:^|\/)setup\.py$/i,
    runs: (text) =>
      lines(
        text,
        /\b(?:cmdclass|subprocess|os\s*\.\s*(?:system|popen|exec\w*|spawn\w*)|exec|eval|__import__|urlopen|urlretrieve|requests)\b/,
      ),
  },
  {
    name: /(?:^|\/)setup\.cfg$/i,
    runs: (text) => lines(text, /^\s*(?:cmdclass|command[-_]packages|setup[-_]hooks|build_backend)\b/),
  },
  // npm builds a folder that has one; every Python that finds the others runs them as it starts.
  {
    name: /(?:^|\/)(?:binding\.gyp|(?:site|user)customize\.py|[^/]+\.pth)$/i,
    runs: (text) => new Map([['its content', text]]),
  },
]

/** Build backends that packages have (PEP 517): one of them in a project that had none runs nothing of the change's own. */
const USUAL = new Set([
  'setuptools.build_meta', 'hatchling.build', 'poetry.core.masonry.api', 'flit_core.buildapi', 'pdm.backend', 'maturin',
  'uv_build', 'scikit_build_core.build', 'mesonpy',
]) // prettier-ignore

/** Code that would run as soon as somebody installs the repository: the change may neither add nor change it. */
export function installScripts({ path, before, after, added }: ChangedFile): Finding[] {
  const hook = HOOKS.find(({ name }) => name.test(path))
  if (hook === undefined || after === null) return []
  const [then, now] = [hooksIn(hook, before), hooksIn(hook, after)]
  const isNews = ([name, what]: readonly [string, string]) =>
    then.get(name) !== what && (then.has(name) || !USUAL.has(what))
  const [name] = [...now].find(isNews) ?? []
  if (name === undefined) return []
  const line = added.find(({ text }) => text.includes(name.split('.').at(-1) ?? name))?.line ?? added[0]?.line
  const message = `${path}: ${name} would run on the machine of whoever installs this; a person must make such a change`
  return [{ code: 'install-script', path, ...(line === undefined ? {} : { line }), message, severity: 'block' }]
}

function hooksIn({ runs }: Hook, text: string | null): ReadonlyMap<string, string> {
  try {
    return text === null ? new Map() : runs(text)
  } catch {
    // What cannot be read is found by those that look for parse errors and for dependencies.
    return new Map()
  }
}

function packageHooks(text: string): ReadonlyMap<string, string> {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const trusted = ['trustedDependencies', 'onlyBuiltDependencies'].map(
    (key) => [key, at(json, key) ?? at(json, 'pnpm', key)] as const,
  )
  const scripts = LIFECYCLE.map((key) => [key, at(json, 'scripts', key)] as const)
  return said([...scripts, ...trusted, ['gypfile', at(json, 'gypfile')]])
}

const BUILD_KEYS = [
  'build-system.build-backend', 'build-system.backend-path', 'tool.hatch.build.hooks', 'tool.hatch.metadata.hooks',
  'tool.poetry.build', 'tool.pdm.build.custom-hook', 'tool.setuptools.cmdclass', 'tool.poetry.requires-plugins',
] // prettier-ignore

function buildHooks(text: string): ReadonlyMap<string, string> {
  const toml: unknown = parseToml(text)
  return said(BUILD_KEYS.map((key) => [key, at(toml, ...key.split('.'))] as const))
}

function said(pairs: readonly (readonly [string, unknown])[]): ReadonlyMap<string, string> {
  return new Map(pairs.filter(([, value]) => value !== undefined).map(([key, value]) => [key, shown(value)]))
}

/** Each line that holds the pattern, under itself: one that is added is a new entry. */
function lines(text: string, pattern: RegExp): ReadonlyMap<string, string> {
  const hits = text
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => pattern.test(line))
  return new Map(hits.map((line) => [line, line]))
}
