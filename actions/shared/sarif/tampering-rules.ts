import type { Severity } from '../contracts/finding.ts'

export interface TamperingRule {
  /** Where nothing milder is said beside the finding. */
  severity: Severity
  /** What it is, as a title. */
  title: string
  /** When it is found, and what to do: for the documentation and the help text in SARIF. */
  help: string
}

/** One row a code. The labelled corpus and users' filters name them: a code is never renamed. */
export const tamperingRules = {
  'test-removed': {
    severity: 'block',
    title: 'A test is gone',
    help: 'A test that was there is in no changed file any more, under no name. Put it back, or remove it in a change of its own that a person approves; deleting it together with the code it tests is no exception.',
  },
  'test-renamed': {
    severity: 'block',
    title: 'A test is there and its runner no longer finds it',
    help: 'A test, its class or its file has a name or form that the runner does not collect. Give it back a name that is collected.',
  },
  'test-skipped': {
    severity: 'block',
    title: 'A test is skipped that was not skipped before',
    help: 'By a decorator, a mark, a call, a modifier, a class, a file or the list of files to ignore. A condition that speaks of nothing but the platform only holds the change for a person.',
  },
  'test-expected-failure': {
    severity: 'block',
    title: 'A test is marked as expected to fail',
    help: 'Such a test passes when the code is broken. Mend the code or the test instead.',
  },
  'test-emptied': {
    severity: 'block',
    title: 'Nothing is left of a test',
    help: 'The name of the test stands and its body does nothing: it passes whatever the code does.',
  },
  'test-only': {
    severity: 'block',
    title: 'Only some of the tests would still run',
    help: 'A focused test (`only`, `fit`, `fdescribe`) or a new filter of the test command leaves the others out.',
  },
  'test-name-changed': {
    severity: 'review',
    title: 'A test has another name',
    help: 'The test is still collected and does the same, under another name or as a case of a parametrised test.',
  },
  'test-without-assertions': {
    severity: 'hold',
    title: 'A new test asserts nothing',
    help: 'It can only fail where the code raises. Assert what the code should give.',
  },
  'assertion-removed': {
    severity: 'block',
    title: 'A test asserts less than before',
    help: 'An assertion of a test that stays is gone, and stands in no other test of the change and in no function that the test calls.',
  },
  'assertion-weakened': {
    severity: 'block',
    title: 'An assertion lets more through than before',
    help: 'It compares in a looser way, with a wider tolerance, or with a value that is computed by the code under test.',
  },
  'assertion-always-true': {
    severity: 'block',
    title: 'A new assertion cannot fail',
    help: 'It compares constants, a thing with itself, a call with the same call, or asserts what always holds.',
  },
  'expectation-changed': {
    severity: 'review',
    title: 'An existing test expects something else',
    help: 'What an assertion compares with has changed, in the test, in a constant that tests share or in a data file of theirs. A refactoring keeps behaviour, so there it blocks; elsewhere a person should look at it.',
  },
  'exit-call': {
    severity: 'block',
    title: 'Code ends the process or sets its exit code',
    help: 'The rest of the tests would not run, or the exit code would say nothing about them. Of code under test: only what it does on import, at exit, or where it finds the test runner.',
  },
  'swallowed-failure': {
    severity: 'block',
    title: 'A failure would not be seen',
    help: 'An assertion or the call under test stands where its failure is caught and dropped, is not awaited, or is never reached.',
  },
  'failure-hidden': {
    severity: 'block',
    title: 'Failures are turned into successes',
    help: 'Code replaces an assertion, a test function or a module of the runner, sets outcomes or exit codes of the runner, makes a double equal to everything, or the test command drops the exit code.',
  },
  'report-written': {
    severity: 'block',
    title: 'Code writes a test or coverage report',
    help: 'Reports are for the runner to write. Code under test that writes one only when it is called holds the change for a person.',
  },
  'coverage-excluded': {
    severity: 'block',
    title: 'Code is taken out of coverage',
    help: 'A new comment tells the coverage tool to leave lines out. Test them instead.',
  },
  'coverage-threshold-lowered': {
    severity: 'block',
    title: 'The required coverage is lower or gone',
    help: 'Keep the threshold, or change it in a change of its own that a person approves.',
  },
  'coverage-config-changed': {
    severity: 'hold',
    title: 'What coverage is measured of has changed',
    help: 'A person must see that nothing is left out that should count.',
  },
  'snapshot-rewritten': {
    severity: 'block',
    title: 'A snapshot was rewritten',
    help: 'Without a change of source code that explains it, or in a refactoring, which explains none. With one, a person must look at it.',
  },
  'test-config-changed': {
    severity: 'hold',
    title: 'How tests are found or run has changed',
    help: 'A person must see that the same tests still run.',
  },
  'ci-config-changed': {
    severity: 'hold',
    title: 'The configuration of CI has changed',
    help: 'The policy refuses it as well, unless allow-paths names the file.',
  },
  'retry-added': {
    severity: 'hold',
    title: 'Tests are run again when they fail',
    help: 'A retry hides a failure that comes and goes. Find its cause instead.',
  },
  'sleep-added': {
    severity: 'hold',
    title: 'A test waits, or may take longer',
    help: 'A wait hides a race and slows the tests down. Wait for the thing itself instead.',
  },
  'mock-of-subject-added': {
    severity: 'hold',
    title: 'A test replaces the code that the change is about',
    help: 'An existing test now runs against a double of a file that the same change edits.',
  },
  'tampering-not-read': {
    severity: 'review',
    title: 'A changed file was not read',
    help: 'Its language has no row yet, or it is larger than is read. A test file that is too large holds the change.',
  },
} as const satisfies Record<string, TamperingRule>

export type TamperingCode = keyof typeof tamperingRules
