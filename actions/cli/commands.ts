import type { StageName } from '../shared/contracts/run.ts'
import { settingsOf, type SettingName } from '../shared/settings/settings.ts'
import type { Call } from './call.ts'
import type { Answer } from './terminal.ts'

/** What a command was called with beside its settings and the switches that all commands have. */
export interface Words {
  /** Positional arguments in the order of `arguments`; a variadic one takes the rest. */
  words: readonly string[]
  options: Readonly<Record<string, unknown>>
}

export interface CommandRow {
  /** `runs list` is a command below `runs`. */
  name: string
  description: string
  /** As commander writes them: `<needed>`, `[optional]`, `[many...]`. The last one is the target. */
  arguments: readonly (readonly [string, string])[]
  /** The stage whose settings it takes, or these; `run` takes all. */
  settings: StageName | 'run' | readonly SettingName[]
  /** Options of its own. */
  options: readonly (readonly [string, string])[]
  examples: readonly string[]
  perform(call: Call, words: Words): Promise<Answer>
}

const PLACE = ['target', 'state'] as const
const DIR = ['[dir]', 'folder or git URL of the repository (default: the current folder)'] as const
const RUN = ['<run>', 'id of a run, or "latest"'] as const

const STATE = ['[dir]', 'repository with a state branch, or a folder where one is checked out'] as const
const BRANCH = ['--branch <name>', 'the state branch (default: llm-ops-state)'] as const

function branchOf({ branch }: Words['options']): string | null {
  return typeof branch === 'string' ? branch : null
}

function formatOf({ format }: Words['options']): string {
  return typeof format === 'string' ? format : 'json'
}

/** The command line, one row a command. What a command needs is loaded when it is called. */
export const commands: readonly CommandRow[] = [
  {
    name: 'run',
    description: 'The whole chain: crawl, plan, apply, gate, report.',
    arguments: [DIR],
    settings: 'run',
    options: [['--dry-run', 'stop after plan: nothing is drafted, runs/<id>/plan.json says what would be']],
    examples: ['llm-ops run', 'llm-ops run ../shop --max-items 3', 'llm-ops run . --dry-run --json'],
    perform: async (call, { options }) =>
      (await import('./run-command.ts')).runCommand(call, { dryRun: options['dryRun'] === true }),
  },
  {
    name: 'crawl',
    description: 'Reads: lists the files, outlines them, runs the tests as they are.',
    arguments: [['[dirs...]', 'folders or git URLs (default: the current folder)']],
    settings: [...settingsOf('crawl'), 'unsafe-no-sandbox'],
    options: [['--ast <path>', 'print the syntax tree of this one file at HEAD as JSON, and do nothing else']],
    examples: ['llm-ops crawl', 'llm-ops crawl a b https://example.com/c.git', 'llm-ops crawl --ast src/index.ts'],
    perform: async (call, { words, options }) =>
      typeof options['ast'] === 'string'
        ? (await import('./ast-command.ts')).astCommand(call, options['ast'])
        : (await import('./crawl-command.ts')).crawlCommand(call, words),
  },
  {
    name: 'plan',
    description: 'Decides: what to propose, how sure it is, what comes first.',
    arguments: [DIR],
    settings: 'plan',
    options: [],
    examples: ['llm-ops plan', 'llm-ops plan --select upgrade_runtime', 'llm-ops plan --ignore py-unused-imports'],
    perform: async (call) => (await import('./stage-commands.ts')).planCommand(call),
  },
  {
    name: 'apply',
    description: 'Drafts: the patch of every planned item, judged by the tree it gives.',
    arguments: [DIR],
    settings: 'apply',
    options: [],
    examples: ['llm-ops apply', "llm-ops apply --allow-paths '.github/workflows/**'"],
    perform: async (call) => (await import('./stage-commands.ts')).applyCommand(call),
  },
  {
    name: 'gate',
    description: 'Proves: measures the changes of a run, or any change that --base, --head or --patch name.',
    arguments: [DIR],
    settings: [...settingsOf('gate'), 'unsafe-no-sandbox'],
    options: [],
    examples: [
      'llm-ops gate --base main                     the branch that is checked out, whoever wrote it',
      'llm-ops gate --base main --head feature --action refactor --json',
      'llm-ops gate --patch change.diff',
      'llm-ops gate                                 the changes that the newest run drafted',
      'llm-ops gate --test-command "npm test" --junit-path report.xml --coverage-path lcov.info',
    ],
    perform: async (call) => (await import('./stage-commands.ts')).gateCommand(call),
  },
  {
    name: 'coverage',
    description: 'Coverage of the changed lines, from reports: LCOV, Cobertura, JaCoCo, Clover, Go, Istanbul.',
    arguments: [['<reports...>', 'coverage reports of the same code']],
    settings: [],
    options: [
      ['--diff <file>', 'unified diff of git that says what changed'],
      ['--base <rev>', 'or: what changed since the merge base with this revision'],
      ['--html <file>', 'write the diff with covered and missed lines to this file'],
      ['--fail-under <percent>', 'exit code 1 where fewer of the changed lines are covered'],
    ],
    examples: [
      'llm-ops coverage lcov.info --base origin/main',
      'llm-ops coverage coverage.xml --diff change.diff --html coverage.html --fail-under 80',
    ],
    perform: async (_call, words) => {
      const { coverageCommand, coverageCallOf } = await import('./coverage-command.ts')
      return coverageCommand(coverageCallOf(words))
    },
  },
  {
    name: 'report',
    description: 'Publishes: a branch for each change that passed, and report.md.',
    arguments: [DIR],
    settings: 'report',
    options: [],
    examples: ['llm-ops report', 'llm-ops report --run-id latest'],
    perform: async (call) => (await import('./stage-commands.ts')).reportCommand(call),
  },
  {
    name: 'status',
    description: 'The newest run, the open branches, and what became of earlier proposals.',
    arguments: [DIR],
    settings: PLACE,
    options: [],
    examples: ['llm-ops status', 'llm-ops status ../shop --json'],
    perform: async (call) => (await import('./status-command.ts')).statusCommand(call),
  },
  {
    name: 'runs list',
    description: 'Past runs, newest first.',
    arguments: [DIR],
    settings: PLACE,
    options: [],
    examples: ['llm-ops runs list', 'llm-ops runs list --json'],
    perform: async (call) => (await import('./runs-commands.ts')).listCommand(call),
  },
  {
    name: 'runs show',
    description: 'One run: what it found and what came of it.',
    arguments: [RUN, DIR],
    settings: PLACE,
    options: [],
    examples: ['llm-ops runs show latest'],
    perform: async (call, { words }) => (await import('./runs-commands.ts')).showCommand(call, words[0] ?? 'latest'),
  },
  {
    name: 'runs compare',
    description: 'Two runs: items that are new or gone, verdicts that changed, tests and coverage.',
    arguments: [['<before>', RUN[1]], ['<after>', RUN[1]], DIR],
    settings: PLACE,
    options: [],
    examples: ['llm-ops runs compare 20261122T120000Z-1a2b3c4-x1y2 latest'],
    perform: async (call, { words }) =>
      (await import('./runs-commands.ts')).compareCommand(call, { before: words[0] ?? '', after: words[1] ?? '' }),
  },
  {
    name: 'runs export',
    description: 'Every item of every run, as JSON or CSV.',
    arguments: [DIR],
    settings: PLACE,
    options: [['--format <format>', 'json or csv (default: json)']],
    examples: ['llm-ops runs export --format csv > items.csv'],
    perform: async (call, { options }) => (await import('./runs-commands.ts')).exportCommand(call, formatOf(options)),
  },
  {
    name: 'state validate',
    description: 'Holds every file of a state branch against its contract; exit code 1 where one does not.',
    arguments: [STATE],
    settings: [],
    options: [BRANCH],
    examples: ['llm-ops state validate', 'llm-ops state validate ../state-checkout --json'],
    perform: async (call, { options }) => (await import('./state-command.ts')).validateCommand(call, branchOf(options)),
  },
  {
    name: 'state migrate',
    description: 'Brings files of older versions on a state branch to the version of this llm-ops.',
    arguments: [STATE],
    settings: [],
    options: [BRANCH],
    examples: ['llm-ops state migrate'],
    perform: async (call, { options }) => (await import('./state-command.ts')).migrateCommand(call, branchOf(options)),
  },
  {
    name: 'state rebuild',
    description: 'Makes what is derived on a state branch, or in a local state folder, again from the run files.',
    arguments: [['[dir]', `${STATE[1]}, or the state folder of local runs`]],
    settings: [],
    options: [BRANCH],
    examples: ['llm-ops state rebuild --branch llm-ops-state', 'llm-ops state rebuild .llm-ops'],
    perform: async (call, { options }) => (await import('./state-command.ts')).rebuildCommand(call, branchOf(options)),
  },
  {
    name: 'audit verify',
    description: 'Follows the hash chain of the audit log; names the first line that is not what was written.',
    arguments: [STATE],
    settings: [],
    options: [BRANCH],
    examples: ['llm-ops audit verify', 'llm-ops audit verify https://example.com/shop.git --json'],
    perform: async (call, { options }) =>
      (await import('./audit-command.ts')).auditVerifyCommand(call, branchOf(options)),
  },
  {
    name: 'replay',
    description:
      'Makes plan and patches of a run once more from the answers that were recorded, and compares; no network.',
    arguments: [RUN, DIR],
    settings: [...PLACE, 'codemods'],
    options: [],
    examples: ['llm-ops replay latest', 'llm-ops replay 20261122T120000Z-1a2b3c4-x1y2 ../shop --json'],
    perform: async (call, { words }) => (await import('./replay-command.ts')).replayCommand(call, words[0] ?? 'latest'),
  },
  {
    name: 'codemods',
    description: 'Lists the codemods: what each does, its value and its risk.',
    arguments: [],
    settings: ['codemods'],
    options: [],
    examples: ['llm-ops codemods', 'llm-ops codemods --codemods my-codemods'],
    perform: async (call) => (await import('./codemods-command.ts')).codemodsCommand(call),
  },
]
