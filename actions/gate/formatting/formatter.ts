import type { Formatting } from '../../shared/contracts/evidence.ts'
import { declaredFor, type Declaration, type Repository } from './declared.ts'
import type { Programs } from './find-program.ts'

export type Tool = NonNullable<Formatting['tool']>

export interface Formatter {
  tool: Tool
  /** The file that says so. */
  declaredBy: string
  /** Of the files asked about, those it formats. */
  files: string[]
}

export interface FormatterQuery extends Repository {
  /** Files of the change; the first decides which formatter is asked. */
  files: readonly string[]
}

interface ToolRow extends Declaration {
  tool: Tool
  formats: RegExp
  programs: Programs
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
    programs: [['python', '-I', '-m', 'ruff'], ['ruff']],
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
    programs: [['python', '-I', '-m', 'black'], ['black']],
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
export async function findFormatter({ files, ...repository }: FormatterQuery): Promise<Formatter | null> {
  const [first] = files
  if (first === undefined) return null
  for (const row of toolTable) {
    const declaredBy = row.formats.test(first) ? await declaredFor(first, row, repository) : null
    if (declaredBy !== null)
      return { tool: row.tool, declaredBy, files: files.filter((file) => row.formats.test(file)) }
  }
  return null
}
