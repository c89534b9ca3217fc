import { parse } from 'smol-toml'
import { at, entries, isTable, shown, strings, type Declared } from './dependency.ts'

/** `name[extra]>=1; marker` (PEP 508): the name as PEP 503 writes it, and the rest. */
export function requirement(text: string): [name: string, rest: string] {
  const [, name = text, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(.*)$/.exec(text) ?? []
  return [name.toLowerCase().replace(/[-_.]+/g, '-'), rest.trim()]
}

/** Every list of requirements in it, whichever tool reads that. */
export function pyproject(text: string): Declared {
  const toml: unknown = parse(text)
  const lists = [
    at(toml, 'project', 'dependencies'),
    at(toml, 'build-system', 'requires'),
    at(toml, 'tool', 'uv', 'dev-dependencies'),
    ...entries(at(toml, 'project', 'optional-dependencies')).map(([, list]) => list),
    ...entries(at(toml, 'dependency-groups')).map(([, list]) => list),
    ...entries(at(toml, 'tool', 'pdm', 'dev-dependencies')).map(([, list]) => list),
    ...entries(at(toml, 'tool', 'hatch', 'envs')).flatMap(([, env]) => [
      at(env, 'dependencies'),
      at(env, 'extra-dependencies'),
    ]),
  ]
  const poetry = at(toml, 'tool', 'poetry')
  const tables = [
    at(poetry, 'dependencies'),
    at(poetry, 'dev-dependencies'),
    ...entries(at(poetry, 'group')).map(([, group]) => at(group, 'dependencies')),
  ]
  const origins = [
    ...entries(at(toml, 'tool', 'uv', 'sources')),
    ...named(at(toml, 'tool', 'uv', 'index')),
    ...named(at(poetry, 'source')),
  ]
  return new Map([
    ...lists.flatMap(strings).map(requirement),
    ...tables.flatMap(entries).map(([name, version]): [string, string] => [requirement(name)[0], shown(version)]),
    ...origins.map(([name, origin]): [string, string] => [`${name} (origin)`, shown(origin)]),
  ])
}

function named(list: unknown): [string, unknown][] {
  return Array.isArray(list) ? list.filter(isTable).map((entry) => [shown(entry['name'] ?? entry['url']), entry]) : []
}

/** Pipfile: every table of packages, and where they come from. */
export function pipfile(text: string): Declared {
  const toml: unknown = parse(text)
  const tables = entries(toml).filter(([name]) => !['source', 'requires', 'scripts', 'pipenv'].includes(name))
  const packages = tables
    .flatMap(([, table]) => entries(table))
    .map(([name, version]): [string, string] => [requirement(name)[0], shown(version)])
  const sources = named(at(toml, 'source')).map(([name, source]): [string, string] => [
    `${name} (origin)`,
    shown(source),
  ])
  return new Map([...packages, ...sources])
}

/** requirements.txt and its like: options (`-r`, `--index-url`) count under their own text. */
export function requirements(text: string): Declared {
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('--hash'))
      .map((line) => (/^-|:\/\/|^\.{0,2}\//.test(line) ? [line, ''] : requirement(line.replace(/\s--hash=\S+/g, '')))),
  )
}

/** setup.cfg: the lists of requirements in its sections, which are indented lines below a key. */
export function setupCfg(text: string): Declared {
  const declared = new Map<string, string>()
  let [section, key] = ['', '']
  for (const line of text.split(/\r?\n/)) {
    section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section
    const [, newKey, value = ''] = /^(\w[\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? []
    key = newKey ?? (/^\s/.test(line) ? key : '')
    const isList =
      /^(?:install_requires|setup_requires|tests_require)$/.test(key) || section === 'options.extras_require'
    const said = (newKey === undefined ? line : value).trim()
    if (isList && said !== '' && !/^[#;[]/.test(said)) declared.set(...requirement(said))
  }
  return declared
}

/** setup.py is a program: every string in the brackets after a keyword of requirements is taken for one. */
export function setupPy(text: string): Declared {
  const lists = text.matchAll(
    /\b(?:install_requires|setup_requires|tests_require|extras_require)\s*=\s*(\[[^\]]{0,5000}\]|\{[^}]{0,5000}\})/g,
  )
  const literals = [...lists].flatMap(([, list = '']) => [...list.matchAll(/(["'])([^"'\n]+)\1(?!\s*:)/g)])
  return new Map(literals.map(([, , literal = '']) => requirement(literal)))
}
