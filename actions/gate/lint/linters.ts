import type { Declaration } from '../formatting/declared.ts'
import type { Programs } from '../formatting/find-program.ts'
import {
  biomeFindings,
  eslintFindings,
  flake8Findings,
  oxlintFindings,
  pylintFindings,
  ruffFindings,
} from './read-findings.ts'
import type { FindingReader } from './read-findings.ts'

export interface LinterRow extends Declaration {
  tool: string
  lints: RegExp
  /** Names of further files that steer it: lists of what it leaves out. */
  steering: RegExp
  /** Within a file that also speaks of other things: the keys of its own part, or the start of its sections' names. */
  parts: Readonly<Record<string, readonly string[]>>
  /** Python in isolated mode: a `ruff.py` in the worktree must not be run for the linter. */
  programs: Programs
  /** Arguments; files follow them, each with `./` before its name. `output` is where the report goes, if not to stdout. */
  arguments: (output: string) => readonly string[]
  reportsTo: 'file' | 'stdout'
  /** Exit codes that mean: it has done its work. */
  done: readonly number[]
  read: FindingReader
}

const javascript = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/i
const python = /\.pyi?$/i
const nothing = /(?!)/
const hook = (id: string) => new RegExp(`^\\s*-\\s*id:\\s*(?:${id})\\s*$`, 'm')
const packaged = (name: string) => new RegExp(`^\\s*"${name}"\\s*:\\s*"`, 'm')

/**
 * One row a linter. Left out are the type checkers (tsc, mypy, pyright): they judge the whole program, so that a run on
 * the changed files alone says something else than the repository's own, and a whole run, twice, costs minutes.
 */
export const linterTable: readonly LinterRow[] = [
  {
    tool: 'ruff',
    lints: python,
    names: /^\.?ruff\.toml$/,
    within: { 'pyproject.toml': /^\s*\[tool\.ruff(?:\.lint[^\]]*)?\]/m, '.pre-commit-config.yaml': hook('ruff|ruff-check') },
    steering: nothing,
    parts: { 'pyproject.toml': ['tool.ruff'] },
    programs: [['python', '-I', '-m', 'ruff'], ['ruff']],
    arguments: (output) => ['check', '--output-format', 'json', '--output-file', output, '--no-cache', '--no-fix', '--force-exclude', '--exit-zero'],
    reportsTo: 'file',
    done: [0],
    read: ruffFindings,
  },
  {
    tool: 'flake8',
    lints: /\.py$/i,
    names: /^\.flake8$/,
    within: { 'setup.cfg': /^\[flake8\]/m, 'tox.ini': /^\[flake8\]/m, '.pre-commit-config.yaml': hook('flake8') },
    steering: nothing,
    parts: { 'setup.cfg': ['flake8'], 'tox.ini': ['flake8'] },
    programs: [['python', '-I', '-m', 'flake8'], ['flake8']],
    arguments: (output) => ['--format', '%(path)s\t%(row)d\t%(code)s\t%(text)s', '--output-file', output, '--jobs', '1', '--exit-zero'],
    reportsTo: 'file',
    done: [0],
    read: flake8Findings,
  },
  {
    tool: 'pylint',
    lints: /\.py$/i,
    names: /^\.?pylintrc(?:\.toml)?$/,
    within: { 'pyproject.toml': /^\s*\[tool\.pylint\b/m, 'setup.cfg': /^\[pylint\b/m, 'tox.ini': /^\[pylint\b/m, '.pre-commit-config.yaml': hook('pylint') },
    steering: nothing,
    parts: { 'pyproject.toml': ['tool.pylint'], 'setup.cfg': ['pylint'], 'tox.ini': ['pylint'] },
    programs: [['python', '-I', '-m', 'pylint'], ['pylint']],
    arguments: (output) => ['--output-format=json', `--output=${output}`, '--persistent=n', '--jobs=1', '--exit-zero'],
    reportsTo: 'file',
    done: [0],
    read: pylintFindings,
  },
  {
    tool: 'eslint',
    lints: javascript,
    names: /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.(?:json|ya?ml|c?js))?)$/,
    within: { 'package.json': /^\s*"eslintConfig"\s*:\s*\{/m },
    steering: /^\.eslintignore$/,
    parts: { 'package.json': ['eslintConfig', 'eslintIgnore'] },
    programs: [['node_modules/.bin/eslint']],
    arguments: (output) => ['--format', 'json', '--output-file', output, '--no-error-on-unmatched-pattern'],
    reportsTo: 'file',
    done: [0, 1],
    read: eslintFindings,
  },
  {
    tool: 'oxlint',
    lints: javascript,
    names: /^(?:\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/,
    within: { 'package.json': packaged('oxlint') },
    steering: /^\.(?:eslint|oxlint)ignore$/,
    parts: {},
    programs: [['node_modules/.bin/oxlint']],
    arguments: () => ['--format', 'json'],
    reportsTo: 'stdout',
    done: [0, 1],
    read: oxlintFindings,
  },
  {
    tool: 'biome',
    lints: /\.(?:[cm]?[jt]s|[jt]sx|jsonc?|css|graphql)$/i,
    names: /^\.?biome\.jsonc?$/,
    within: {},
    steering: nothing,
    parts: {},
    programs: [['node_modules/.bin/biome']],
    arguments: () => ['lint', '--reporter=json', '--max-diagnostics=none', '--colors=off'],
    reportsTo: 'stdout',
    done: [0, 1],
    read: biomeFindings,
  },
] // prettier-ignore
