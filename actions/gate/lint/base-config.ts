import { parse as parseToml } from 'smol-toml'
import type { LintFinding } from '../../shared/contracts/evidence.ts'
import { at, shown } from '../../shared/policy/dependencies/dependency.ts'
import type { ChangedText } from '../changed-texts.ts'
import type { LinterRow } from './linters.ts'
import type { Linter } from './find-linters.ts'

/** What of the base is put over the head before its linters run, and what is said about it. */
export interface KeptConfig {
  /** Content of the base by path; null where the base has no such file. */
  files: ReadonlyMap<string, Uint8Array | null>
  findings: LintFinding[]
}

export interface ConfigQuery {
  linters: readonly Linter[]
  texts: readonly ChangedText[]
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
  /** A text of the base. */
  read: (path: string) => Promise<string | null>
}

/**
 * A change may not decide by which rules it is measured: where it touches the configuration of a linter, or a file of the
 * repository that such a configuration names, the base's is used, and it is said.
 */
export async function keepBaseConfig(query: ConfigQuery): Promise<KeptConfig> {
  const files = new Map<string, Uint8Array | null>()
  const findings: LintFinding[] = []
  for (const { row, declaredBy } of query.linters) {
    const named = await namedBy(declaredBy, query)
    for (const text of query.texts) {
      if (!named.has(text.path) && !changesConfig(text, row)) continue
      if (!files.has(text.path)) findings.push(changed(text.path, row.tool))
      files.set(text.path, text.before === null ? null : new TextEncoder().encode(text.before))
    }
  }
  return { files, findings }
}

function changed(path: string, tool: string): LintFinding {
  const message = `the change touches what steers ${tool}: it was run with the configuration of the base`
  return { path, line: null, rule: 'lint-config-changed', message, level: 'error' }
}

function changesConfig({ path, before, after }: ChangedText, row: LinterRow): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (row.names.test(name) || row.steering.test(name)) return true
  const parts = row.parts[name]
  return parts !== undefined && partOf(name, before, parts) !== partOf(name, after, parts)
}

/** The tool's own part of a file, in a form that can be compared; a text that cannot be read is compared as it is. */
function partOf(name: string, text: string | null, keys: readonly string[]): string {
  if (text === null) return ''
  try {
    if (name.endsWith('.toml')) return valuesAt(parseToml(text), keys)
    if (name.endsWith('.json')) return valuesAt(JSON.parse(text), keys)
    const sections = text.split(/^(?=\[)/m)
    return sections.filter((section) => keys.some((key) => section.startsWith(`[${key}`))).join('')
  } catch {
    return text
  }
}

function valuesAt(document: unknown, keys: readonly string[]): string {
  const values = keys.map((key) => at(document, ...key.split('.')))
  return values.every((value) => value === undefined) ? '' : values.map(shown).join('\n')
}

const QUOTED = /["'`]([^"'`\n]{1,200})["'`]/g
const ENDINGS = [
  '',
  '.js',
  '.cjs',
  '.mjs',
  '.ts',
  '.json',
  '.jsonc',
  '.yml',
  '.yaml',
  '.toml',
  '/index.js',
  '/index.mjs',
  '/index.ts',
]
/** Types are resolved by it; it steers no rule. */
const LEFT_OUT = /(?:^|\/)(?:tsconfig[^/]*|package)\.json$/
const MOST = 50

/** Files of the base that a configuration reads by a relative name, and those that they read in turn. */
async function namedBy(config: string, { paths, read }: ConfigQuery): Promise<Set<string>> {
  const named = new Set<string>()
  // Other parts of such a file name files for other tools.
  const open = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.cfg|tox\.ini|\.pre-commit-config\.yaml)$/.test(config)
    ? []
    : [config]
  for (let path = open.pop(); path !== undefined && named.size < MOST; path = open.pop()) {
    const folder = path.split('/').slice(0, -1)
    for (const [, name = ''] of ((await read(path)) ?? '').matchAll(QUOTED)) {
      const file = ENDINGS.map((ending) => resolved(folder, `${name}${ending}`)).find((candidate) =>
        paths.has(candidate),
      )
      if (file === undefined || named.has(file) || LEFT_OUT.test(file)) continue
      named.add(file)
      open.push(file)
    }
  }
  return named
}

function resolved(folder: readonly string[], name: string): string {
  const parts = [...folder]
  for (const part of name.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
