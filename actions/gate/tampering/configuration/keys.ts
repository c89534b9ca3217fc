import type { TamperingCode } from '../../../shared/sarif/tampering-rules.ts'

/** What a setting is about, by its path in a configuration file. */
export interface KeyRow {
  /** Against `<path of the setting>`. */
  key: RegExp
  /** Against the path of the file; any configuration file where it is missing. */
  file?: RegExp
  about: 'threshold' | 'coverage' | 'display' | 'tests' | 'command' | 'retries' | 'timeout'
}

export const configurationFiles =
  /(^|\/)(pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|\.pytest\.ini|pytest\.toml|\.coveragerc|package\.json|\.nycrc(\.(json|ya?ml))?|\.c8rc(\.json)?|codecov\.ya?ml|\.codecov\.ya?ml|\.mocharc\.(json|jsonc|ya?ml)|jest\.config\.json)$/
export const configurationModules =
  /(^|\/)(jest|vitest|vite|playwright|karma|cypress|wdio|ava|web-test-runner)(\.[\w-]+)*\.(config|workspace|setup)\.[cm]?[jt]s$|(^|\/)\.(mocharc|nycrc)\.[cm]?js$|(^|\/)nyc\.config\.[cm]?js$/
/** Changed in any way, they decide what runs. */
export const runnerScripts = /(^|\/)(noxfile\.py|conftest\.py|sitecustomize\.py|usercustomize\.py|[^/]+\.pth)$/
export const ciFiles =
  /^(\.github\/(workflows|actions)\/|\.gitlab-ci\.ya?ml$|\.circleci\/|\.travis\.ya?ml$|\.buildkite\/|azure-pipelines[^/]*\.ya?ml$|bitbucket-pipelines\.ya?ml$|\.drone\.ya?ml$|appveyor\.ya?ml$|\.ci\/)|(^|\/)(Jenkinsfile|action\.ya?ml)$/

/** The first row that fits decides. */
const keyRows: readonly KeyRow[] = [
  { key: /(^|[.-])(fail[_-]under|coverageThreshold(\..*)?|thresholds(\..*)?|cov-fail-under)$/, about: 'threshold' },
  { key: /(^|\.)(check-coverage|checkCoverage|skip-full)$/, about: 'threshold' },
  {
    key: /^(lines|branches|functions|statements|per-file|100)$/,
    file: /(^|\/)\.(nyc|c8)rc|nyc\.config/,
    about: 'threshold',
  },
  { key: /^(nyc|c8)\.(lines|branches|functions|statements|per-file|100)$/, about: 'threshold' },
  { key: /^coverage\.status\..*(target|threshold)$/, about: 'threshold' },
  {
    key: /(^|\.)(reporter|report-dir|reportsDirectory|coverageReporters|coverageDirectory|show_missing|skip_covered|skip_empty|precision|comment\..*)$/,
    about: 'display',
  },
  { key: /^(tool\.)?coverage[.:]|^coverage:/, about: 'coverage' },
  { key: /./, file: /(^|\/)\.(coveragerc|nycrc|c8rc)|nyc\.config|codecov/, about: 'coverage' },
  { key: /^(nyc|c8)\./, about: 'coverage' },
  { key: /(^|\.)(coverage\..*|collectCoverageFrom|coveragePathIgnorePatterns|forceCoverageMatch)$/, about: 'coverage' },
  { key: /^scripts\.(pre|post)?(test|unit|spec|check|ci|coverage|jest|vitest|mocha)([:_-].*)?$/, about: 'command' },
  { key: /(^|[.:])(addopts|commands|commands_pre|commands_post)$/, about: 'command' },
  {
    key: /(^|\.)(retry|retries|reruns|retryTimes)$/,
    file: /\.[cm]?[jt]s$|mocharc|pytest|pyproject|package\.json/,
    about: 'retries',
  },
  {
    key: /(^|\.)(testTimeout|hookTimeout|timeout)$/,
    file: /(jest|vitest|playwright|mocha)[^/]*$|pytest\.ini$|pyproject\.toml$|package\.json$/,
    about: 'timeout',
  },
  { key: /^(tool\.)?(pytest|pytest\.ini_options|tox|nox)\b|^tool:pytest\b|^testenv/, about: 'tests' },
  { key: /^(jest|mocha|ava|vitest|tap)(\.|$)/, file: /package\.json$/, about: 'tests' },
  { key: /./, file: /(^|\/)(\.?pytest\.(ini|toml)|\.mocharc\.\w+|jest\.config\.json)$/, about: 'tests' },
  { key: /./, file: /(^|\/)(jest|vitest|playwright|karma|cypress|wdio|ava|web-test-runner)[.\w-]*$/, about: 'tests' },
  { key: /^test(\.|$)/, file: /(^|\/)vite\.config/, about: 'tests' },
  { key: /^(testenv.*|tox.*)/, file: /tox\.ini$/, about: 'tests' },
]

/** The row that says what a setting is about; null for one that has to do with neither tests nor coverage. */
export function keyRowOf(key: string, path: string): KeyRow | null {
  return keyRows.find((row) => row.key.test(key) && (row.file === undefined || row.file.test(path))) ?? null
}

export interface CommandRow {
  /** Where it is looked for: in the whole command, or only behind the name of a test runner. */
  within: 'command' | 'options'
  pattern: RegExp
  code: TamperingCode
  what: string
}

/** What a test command must not newly hold. The words are those of one command line, so that no tree is needed. */
export const commandRows: readonly CommandRow[] = [
  {
    within: 'command',
    pattern:
      /\|\||;\s*(exit\s+0|true)\b|\bexit 0\b|--passWithNoTests|--pass-with-no-tests|--force-exit-code|\|\s*(cat|tee)\b|--suppress-no-test-exit-code|python[\d.]*\s+-O+(\s|$)|PYTHONOPTIMIZE/g,
    code: 'failure-hidden',
    what: 'it drops failures',
  },
  {
    within: 'options',
    pattern:
      /(^|\s)(-k|-m|-t|-g|--grep|--fgrep|--testNamePattern|--test-name-pattern|--testPathPatterns?|--onlyChanged|--only|--lf|--last-failed|--changed|--shard)(?=[\s=]|$)/g,
    code: 'test-only',
    what: 'it leaves tests out',
  },
  {
    within: 'options',
    pattern:
      /(^|\s)(--ignore(-glob)?|--deselect|--testPathIgnorePatterns|--collect-only|--co|--test-skip-pattern|--listTests|--invert|-i|--exclude)(?=[\s=]|$)/g,
    code: 'test-skipped',
    what: 'it leaves tests out',
  },
  {
    within: 'command',
    pattern: /\b(nyc|c8|coverage)\b[^|&;]*\s(--exclude|-x|--omit|--include|--src)(?=[\s=])/g,
    code: 'coverage-config-changed',
    what: 'it measures other files',
  },
  {
    within: 'options',
    pattern: /(^|\s)(--reruns|--retries|--retry|--force-flaky|--flake-finder)(?=[\s=]|$)/g,
    code: 'retry-added',
    what: 'it tries failures again',
  },
  {
    within: 'command',
    pattern: /(^|\s)--(no-cov|no-check-coverage|check-coverage=false|coverage=false|coverage\.enabled=false)(?=\s|$)/g,
    code: 'coverage-threshold-lowered',
    what: 'it measures no coverage',
  },
]

const runner = /\b(?:pytest|py\.test|unittest|jest|vitest|mocha|ava|playwright|cypress|--test)\b([^|&;]*)/g

/** What stands behind the names of test runners in a command; all of it where the setting holds options alone. */
export function runnerOptions(key: string, command: string): string {
  return key.endsWith('addopts') ? command : [...command.matchAll(runner)].map(([, options]) => options).join(' ')
}

/** Does the command run tests, as far as its words or its key say? */
export function runsTests(key: string, command: string): boolean {
  return key.endsWith('addopts') || key.startsWith('scripts.') || command.search(runner) >= 0
}

/** `--cov-fail-under=90`, `--lines 80`: numbers that a command line must reach. */
export const commandThreshold =
  /--(?:cov-fail-under|fail-under|lines|branches|functions|statements|coverage\.thresholds\.\w+|test-coverage-(?:lines|branches|functions))[=\s]+(\d+(?:\.\d+)?)/g
