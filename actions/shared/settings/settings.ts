import type { StageName } from '../contracts/run.ts'
import { githubTable } from './github-table.ts'
import { every, jobTable } from './job-table.ts'
import { modelTable } from './model-table.ts'
import type { Setting } from './setting.ts'

export type { Setting } from './setting.ts'

/** The one list: action.yml files, `--help` and the READMEs' tables are held against it. */
export const settings = {
  target: {
    kind: 'text',
    default: '.',
    stages: every,
    description: 'Folder or git URL of the repository to maintain.',
  },
  branch: {
    kind: 'text',
    default: '',
    stages: ['crawl'],
    description: 'Branch to clone where target is a URL; empty takes the default branch.',
  },
  state: { kind: 'text', default: '', stages: every, description: 'State folder; empty is .llm-ops in the target.' },
  'run-id': {
    kind: 'text',
    default: '',
    stages: ['crawl', 'plan', 'apply', 'gate', 'report'],
    description: 'Run to work on; empty is a new one for crawl and the newest one for the other stages.',
  },
  language: {
    kind: 'text',
    default: '',
    stages: ['crawl'],
    description: 'Main language: python, typescript, java, go or kotlin; empty is found from the files.',
  },
  tests: {
    kind: 'boolean',
    default: 'true',
    stages: ['crawl', 'gate'],
    description: 'Run the tests of the target. Without them nothing can be proven.',
  },
  'test-command': {
    kind: 'text',
    default: '',
    stages: ['crawl', 'gate'],
    description: 'Command that runs the tests, as words or as a JSON array; no shell. Empty finds it.',
  },
  'junit-path': {
    kind: 'text',
    default: '',
    stages: ['crawl', 'gate'],
    description: 'Where test-command leaves its JUnit XML, relative to the target.',
  },
  'coverage-path': {
    kind: 'text',
    default: '',
    stages: ['crawl', 'gate'],
    description:
      'Where test-command leaves its coverage (LCOV, Cobertura, JaCoCo, Go, Clover or istanbul), relative to the target.',
  },
  'test-timeout': {
    kind: 'number',
    default: '1800',
    min: 1,
    max: 21600,
    stages: ['crawl', 'gate'],
    description: 'Seconds one test run may take.',
  },
  'test-idle-timeout': {
    kind: 'number',
    default: '300',
    min: 0,
    max: 21600,
    stages: ['crawl', 'gate'],
    description: 'Seconds a test run may print nothing; 0 is no limit.',
  },
  workers: {
    kind: 'number',
    default: '0',
    min: 0,
    max: 64,
    stages: ['crawl'],
    description: 'Parser threads; 0 is one a core.',
  },
  'max-file-bytes': {
    kind: 'number',
    default: '2000000',
    min: 1000,
    max: 100000000,
    stages: ['crawl'],
    description: 'Larger files are listed and not parsed.',
  },
  ...modelTable,
  'max-items': {
    kind: 'number',
    default: '10',
    min: 1,
    max: 1000,
    stages: ['plan'],
    description: 'Proposals a run makes at the most; the best ranked come first.',
  },
  select: {
    kind: 'list',
    default: '',
    stages: ['plan'],
    description: 'Codemods or actions to use, by id, comma-separated; empty is all.',
  },
  ignore: {
    kind: 'list',
    default: '',
    stages: ['plan'],
    description: 'Codemods or actions to leave out, by id, comma-separated.',
  },
  codemods: {
    kind: 'text',
    default: '',
    stages: ['plan', 'apply'],
    description: 'Folder with codemods of your own. They are loaded as code: name only a folder you trust.',
  },
  'exclude-paths': {
    kind: 'list',
    default: '',
    stages: ['plan'],
    description: 'Globs of files to propose nothing for, comma-separated.',
  },
  retry: {
    kind: 'boolean',
    default: 'false',
    stages: ['plan'],
    description: 'Propose again what an earlier run judged and did not pass.',
  },
  base: {
    kind: 'text',
    default: '',
    stages: ['gate'],
    alone: true,
    description: 'Revision the change starts from; with head or patch, any change is judged and no plan is needed.',
  },
  head: {
    kind: 'text',
    default: '',
    stages: ['gate'],
    alone: true,
    description: 'Revision to judge against base (their merge base is taken); empty is HEAD where base is given.',
  },
  patch: {
    kind: 'text',
    default: '',
    stages: ['gate'],
    alone: true,
    description: 'Unified diff to judge, a file; it is applied to base, or to HEAD where base is empty.',
  },
  action: {
    kind: 'text',
    default: 'change',
    stages: ['gate'],
    alone: true,
    description: 'What the change claims to be: refactor, upgrade_runtime, add_tests or change (any).',
  },
  skip: {
    kind: 'list',
    default: '',
    stages: ['gate'],
    description:
      'Sections to leave out: policy, tests, coverage, tampering, mutants, lint, confidence. The evidence says so.',
  },
  reruns: {
    kind: 'number',
    default: '2',
    min: 1,
    max: 5,
    stages: ['gate'],
    description: 'Times the tests run on each side; where one differs, up to 5.',
  },
  'mutant-budget': {
    kind: 'number',
    default: '120',
    min: 0,
    max: 21600,
    stages: ['gate'],
    description: 'Seconds that mutants of one change may take; what is left over is reported as not run.',
  },
  sandbox: {
    kind: 'text',
    default: 'auto',
    stages: ['crawl', 'gate'],
    description: 'What holds the code of the target: auto (bwrap, else user), bwrap, user, or none, which is unsafe.',
  },
  'unsafe-no-sandbox': {
    kind: 'boolean',
    default: 'false',
    // The actions that run code of the target have no secrets: only the chain in one process and the command line ask for it.
    stages: [],
    description:
      "Run the target's code without a sandbox (sandbox: none) beside a key or token, which it can then read and send away.",
  },
  ...jobTable,
  'allow-paths': {
    kind: 'list',
    default: '',
    stages: ['apply', 'gate', 'report'],
    description: 'Globs of protected files that may be changed, comma-separated (for example .github/workflows/**).',
  },
  'min-confidence': {
    kind: 'number',
    default: '0.8',
    min: 0,
    max: 1,
    fraction: true,
    stages: ['gate'],
    description: 'A change below this confidence does not pass.',
  },
  'allow-unproven': {
    kind: 'boolean',
    default: 'false',
    stages: ['gate', 'report'],
    description: 'Treat unproven changes like passing ones.',
  },
  ...githubTable,
} as const satisfies Record<string, Setting>

export type SettingName = keyof typeof settings

/** The settings that a stage reads. `run`, the whole chain, reads those of all stages. */
export function settingsOf(command: StageName | 'run'): SettingName[] {
  const all = Object.entries<Setting>(settings)
  const read = all.filter(([, { stages, alone }]) => (command === 'run' ? !alone : stages.includes(command)))
  return read.map(([name]) => name as SettingName)
}
