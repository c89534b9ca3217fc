import type { Formatting } from '../shared/contracts/evidence.ts'

export type Tool = NonNullable<Formatting['tool']>

export interface Formatter {
  tool: Tool
  /** The file that says so. */
  declaredBy: string
  /** Of the files asked about, those it formats. */
  files: string[]
}

/** Text of a configuration file of the repository; null where it is missing. */
export type ConfigReader = (path: string) => Promise<string | null>

export interface FormatterQuery {
  /** Files of the change; the first decides which formatter is asked. */
  files: readonly string[]
  /** Every path of the repository. */
  paths: ReadonlySet<string>
  read: ConfigReader
}

interface Declaration {
  /** The name of a file whose presence is enough. */
  names: RegExp
  /** Files that declare it in part of their text. */
  within: Readonly<Record<string, RegExp>>
}

interface ToolRow extends Declaration {
  tool: Tool
  formats: RegExp
  /**
   * Programs to try, in order; the first that is there is used. `node_modules/.bin/…` is relative to the repository,
   * `python` is the target's own (its virtual environment's, where it has one).
   */
  programs: readonly (readonly string[])[]
  write: readonly string[]
  /** Exit codes that mean: it has done its work. ESLint ends with 1 where problems remain that it cannot fix. */
  done: readonly number[]
}

const javascript = /\.(?:[cm]?[jt]s|[jt]sx)$/i
const python = /\.pyi?$/i
const prettierNames = /^(?:\.prettierrc(?:\.(?:json|json5|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s)$/
const eslintNames = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.(?:json|ya?ml|c?js))?)$/

/** Order matters: where a repository has both, the formatter comes before the linter that also formats. */
const toolTable: readonly ToolRow[] = [
  {
    tool: 'ruff',
    formats: python,
    names: /^$/,
    within: {
      'pyproject.toml': /^\s*\[tool\.ruff\.format\]/m,
      'ruff.toml': /^\s*\[format\]/m,
      '.ruff.toml': /^\s*\[format\]/m,
      '.pre-commit-config.yaml': /^\s*-\s*id:\s*ruff-format\b/m,
    },
    programs: [['python', '-m', 'ruff'], ['ruff']],
    write: ['format', '--quiet', '--'],
    done: [0],
  },
  {
    tool: 'black',
    formats: python,
    names: /^$/,
    within: {
      'pyproject.toml': /^\s*\[tool\.black\]/m,
      '.pre-commit-config.yaml': /^\s*-\s*id:\s*black\b/m,
    },
    programs: [['python', '-m', 'black'], ['black']],
    write: ['--quiet', '--'],
    done: [0],
  },
  {
    tool: 'prettier',
    formats: /\.(?:[cm]?[jt]s|[jt]sx|json5?|ya?ml|md|css|scss|less|html|vue)$/i,
    names: prettierNames,
    within: { 'package.json': /^\s*"prettier"\s*:\s*[{"]/m },
    programs: [['node_modules/.bin/prettier']],
    write: ['--write', '--ignore-unknown', '--log-level', 'warn', '--'],
    done: [0],
  },
  {
    tool: 'eslint',
    formats: javascript,
    names: eslintNames,
    within: { 'package.json': /^\s*"eslintConfig"\s*:\s*\{/m },
    programs: [['node_modules/.bin/eslint']],
    write: ['--fix', '--'],
    done: [0, 1],
  },
]

/** The row of a tool. */
export function toolRow(tool: Tool): ToolRow {
  const row = toolTable.find((candidate) => candidate.tool === tool)
  if (row === undefined) throw new Error(`no formatter row for ${tool}`)
  return row
}

/**
 * The repository's own formatter for these files: the first of the table that a configuration file declares, in the
 * folder of the first file or above it. null where the repository has none: ours is never forced on it.
 */
export async function findFormatter({ files, paths, read }: FormatterQuery): Promise<Formatter | null> {
  const [first] = files
  if (first === undefined) return null
  for (const row of toolTable) {
    if (!row.formats.test(first)) continue
    for (const folder of foldersUpwards(first)) {
      const declaredBy = await declaration(row, folder, { paths, read })
      if (declaredBy !== null)
        return { tool: row.tool, declaredBy, files: files.filter((file) => row.formats.test(file)) }
    }
  }
  return null
}

/** `a/b/c.py` gives `a/b/`, `a/`, and the top. */
function foldersUpwards(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.keys(), parts.length]
    .map((length) =>
      parts
        .slice(0, length)
        .map((part) => `${part}/`)
        .join(''),
    )
    .toReversed()
}

async function declaration(
  row: Declaration,
  folder: string,
  { paths, read }: Pick<FormatterQuery, 'paths' | 'read'>,
): Promise<string | null> {
  for (const path of paths) {
    if (!path.startsWith(folder)) continue
    if (row.names.test(path.slice(folder.length))) return path
  }
  for (const [name, pattern] of Object.entries(row.within)) {
    const path = `${folder}${name}`
    if (!paths.has(path)) continue
    const text = await read(path)
    if (text !== null && pattern.test(text)) return path
  }
  return null
}
