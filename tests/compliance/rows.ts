/** A test, by its file and by words of its full name (the names of its groups, then its own). */
export interface NamedTest {
  file: string
  /** All tests whose name holds these words, and there must be one; empty: all of the file. */
  name: string
}

/** A row of the invariants, threats or faults: the tests that show it, or why there is none. */
export interface ComplianceRow {
  id: string
  what: string
  tests: readonly NamedTest[]
  /** What the tests do not show, or why there are none. */
  missing?: string
}

const test = (file: string, name = ''): NamedTest => ({ file, name })

const publishing = 'actions/report/github/publish-on-github.test.ts'
const page = 'actions/report/page/reviewer-page.test.ts'
const github = 'actions/shared/adapters/github/api/faults.test.ts'
const context = 'actions/shared/adapters/github/context.test.ts'
const appToken = 'actions/shared/adapters/github/tokens/app-token.test.ts'
const cancel = 'actions/shared/runtime/cancel.proof.ts'
const handOver = 'actions/shared/adapters/hand-over/hand-over.test.ts'
const assemble = 'actions/shared/hand-over/assemble.test.ts'
const caches = 'actions/shared/adapters/hand-over/caches.test.ts'
const pushRun = 'actions/shared/state-branch/push-run.test.ts'
const hostileJson = 'actions/shared/state-branch/hostile-json.test.ts'
const audit = 'actions/shared/state-branch/audit.test.ts'
const onGit = 'actions/shared/adapters/state-branch/git.test.ts'
const judge = 'actions/shared/patch/judge.test.ts'
const headers = 'actions/shared/patch/headers.test.ts'
const textChecks = 'actions/shared/policy/text-checks.test.ts'
const access = 'actions/shared/adapters/model/access/access.test.ts'
const guarded = 'actions/shared/adapters/model/egress/guarded.test.ts'
const verdict = 'actions/gate/verdict.test.ts'
const repeatRuns = 'actions/gate/tests/repeat-runs.test.ts'
const sandbox = 'actions/shared/adapters/process-sandbox.test.ts'
const environment = 'tests/sandbox/environment.test.ts'
const processes = 'tests/sandbox/processes.test.ts'
const report = 'actions/report/run.test.ts'
const canary = 'tests/canary/egress.proof.ts'
const canaryGitHub = 'tests/canary/github.proof.ts'
const workflows = 'tests/workflows/rules.test.ts'
const badTests = 'tests/bad-input/tests.test.ts'
const killed = 'tests/kill/kill.proof.ts'
const killedOnGitHub = 'tests/kill/github.proof.ts'

export const complianceRows: readonly ComplianceRow[] = [
  { id: 'I1', what: 'no write credential where code of the target runs', tests: [test(workflows), test('tests/workflows/check-workflows.test.ts', 'finds nothing in this repository'), test(environment, 'holds nothing of ours')] },
  { id: 'I2', what: 'what is rejected causes no write', tests: [test(publishing, 'I2: what is rejected causes no write at all'), test(publishing, 'writes nothing that the audit log could not take before')] },
  { id: 'I3', what: 'every loop, size, cost and time is bounded', tests: [test(sandbox, 'limits'), test('actions/shared/money/ledger.test.ts', 'keeps the cost inside the cap'), test(access, 'one deadline holds for all questions'), test('actions/shared/xml/read-xml.test.ts'), test(publishing, 'the limits')] },
  { id: 'I4', what: 'secrets are taken out before anything leaves', tests: [test(canary), test(canaryGitHub), test('actions/shared/redaction/forms.test.ts'), test(guarded)] },
  { id: 'I5', what: 'every write says where it comes from', tests: [test(publishing, 'becomes a branch with one commit'), test(page, 'says what, why, what was measured'), test('tests/model/chain.test.ts', 'what left is listed')] },
  { id: 'I6', what: 'done twice is done once', tests: [test(publishing, 'adopts a second time: two runs change nothing (I6)'), test(pushRun, 'invariant I6'), test('tests/cli/run.test.ts', 'proposes nothing twice')] },
  { id: 'I7', what: 'a run that was killed is made good by the next', tests: [test(killed), test(killedOnGitHub), test(publishing, 'F-28'), test('tests/state/kill.proof.ts')] },
  { id: 'I8', what: 'no update of the state is lost', tests: [test('tests/state/writers.proof.ts', 'invariant I8')] },
  { id: 'I9', what: 'people win', tests: [test(publishing, 'F-23'), test(publishing, 'leaves a branch with a commit of somebody else alone'), test('actions/shared/adapters/git/repository.test.ts')] },
  { id: 'I10', what: 'what is not known is not green', tests: [test(verdict), test('tests/sandbox/choice.test.ts', 'never falls back to none'), test('actions/shared/no-llm/opted-out-at.test.ts')] },

  { id: 'T-01', what: 'a patch that changes workflows and other protected files', tests: [test(judge, 'T-01'), test(textChecks, 'T-01'), test('tests/hostile-prompts/drafting.proof.ts')] },
  { id: 'T-02', what: 'copies from .git/config, from outside', tests: [test(judge, 'P22'), test(canary, 'a model that wants it out')] },
  { id: 'T-03', what: 'paths that lead out, or to another file on some system', tests: [test(judge, 'T-03'), test(textChecks, 'T-03'), test(headers)] },
  { id: 'T-04', what: 'links and submodules, committed or patched', tests: [test(judge, 'T-04'), test('tests/bad-input/files.test.ts', 'links'), test('tests/bad-input/repositories.test.ts', 'a submodule')] },
  { id: 'T-05', what: 'tests that read the memory and environment of what holds the key', tests: [test('tests/sandbox/files.test.ts', 'does not read the environment, the memory'), test(environment, 'holds nothing of ours'), test(workflows), test(canary, 'with tests that print all they can read'), test('tests/github/chain.test.ts', 'is refused without a sandbox beside a token')] },
  { id: 'T-06', what: 'an action that is named by a tag', tests: [test(workflows), test('tests/workflows/check-workflows.test.ts', 'finds nothing in this repository')] },
  { id: 'T-07', what: 'expressions in scripts', tests: [test(workflows)] },
  { id: 'T-08', what: 'workflow commands in what tests print', tests: [test(badTests, 'reaches neither our streams nor a page'), test(sandbox, 'prints what would be a workflow command into the file only'), test('actions/shared/runtime/printable.test.ts')] },
  { id: 'T-09', what: 'tests that write to the files of a step', tests: [test(environment, 'does not lead to the files with which a step')] },
  { id: 'T-10', what: 'a cache that is poisoned', tests: [test(caches, 'are never saved by a job that runs code of the target'), test('actions/shared/adapters/hand-over/job-caches.test.ts'), test(environment, 'holds nothing of ours')] },
  { id: 'T-11', what: 'a secret in the code reaches the model', tests: [test(canary), test('actions/shared/redaction/forms.test.ts'), test(guarded, 'loses a secret'), test('tests/replay/replay.test.ts', 'has neither the key nor a secret')], missing: 'secrets in rot13, or with a character between each two: documented in docs/redaction.md' },
  { id: 'T-12', what: 'NO_LLM is passed over', tests: [test('actions/shared/no-llm/opted-out-at.test.ts'), test('actions/shared/no-llm/no-llm.test.ts'), test(guarded, 'is held against NO_LLM at every call'), test(canary)] },
  { id: 'T-13', what: 'a patch that hides a back door', tests: [test(textChecks, 'T-13'), test(judge, 'T-13')] },
  { id: 'T-14', what: 'tests deleted, skipped, weakened so that the gate is green', tests: [test('actions/gate/lint/suppressions.test.ts', 'T-14'), test('actions/gate/lint/lint-change.test.ts', 'T-14'), test('actions/gate/tampering/python.test.ts'), test('actions/gate/tampering/ecmascript.test.ts'), test('actions/gate/tampering/evasions.test.ts'), test('actions/gate/attacks.test.ts')] },
  { id: 'T-15', what: 'code under test that forges reports or ends the supervisor', tests: [test(badTests, 'is inconclusive and says why'), test(processes, 'does not end us'), test('actions/shared/adapters/workspace.test.ts', 'refuses what was there before the run')] },
  { id: 'T-16', what: 'the verdict of one commit on another', tests: [test(publishing, 'T-16')] },
  { id: 'T-17', what: 'lost updates and forked history of the state', tests: [test(pushRun, 'threat T-17'), test('tests/state/writers.proof.ts', 'fault F-11')] },
  { id: 'T-18', what: 'state or artifacts that somebody else wrote', tests: [test(hostileJson, 'threat T-18'), test(hostileJson, 'row 115'), test(assemble, 'what a job does not believe'), test(report)] },
  { id: 'T-19', what: 'pull requests twice, reopened, over commits of people', tests: [test(publishing, 'T-19')] },
  { id: 'T-20', what: 'a token that may too much, or lives on', tests: [test(appToken, '(T-20)'), test(cancel, '(T-20)')] },
  { id: 'T-21', what: 'keys in the environment of child processes', tests: [test(cancel, '(T-21)'), test('actions/shared/adapters/git/signing/signing.test.ts', '(T-21)'), test('actions/shared/runtime/secrets.test.ts'), test('actions/shared/runtime/inputs.test.ts')] },
  { id: 'T-22', what: 'an audit log that was changed, or holds what it should not', tests: [test(canaryGitHub), test(audit, 'threat T-22'), test('tests/state/commands.test.ts', 'threat T-22'), test(publishing, 'has an audit event before and one after each side effect')] },
  { id: 'T-23', what: 'money and time are burnt', tests: [test('actions/shared/money/ledger.test.ts'), test('tests/model/chain.test.ts', 'stays inside max-cost-usd')], missing: 'a repository of a million files is measured in docs/benchmarks.md up to ten thousand' },
  { id: 'T-24', what: 'words of a model act on GitHub', tests: [test(page, 'T-24'), test('actions/shared/wording/markdown.test.ts')] },
  { id: 'T-25', what: 'scripts in a dashboard', tests: [], missing: 'there is no dashboard yet; pages are Markdown (T-24)' },
  { id: 'T-26', what: 'the endpoint leads elsewhere', tests: [test(access, 'T-26')] },
  { id: 'T-27', what: 'somebody who may not write starts a run', tests: [test(publishing, 'T-27'), test(context, '(T-27)')] },
  { id: 'T-28', what: 'a run about a pull request of a fork', tests: [test(publishing, 'T-28'), test(context, '(T-28)')] },
  { id: 'T-29', what: 'XML that is made to break its reader', tests: [test('actions/shared/xml/read-xml.test.ts'), test('tests/bad-input/reports.test.ts', 'a report made to fill the memory')] },
  { id: 'T-30', what: 'dist/ is not what the source gives', tests: [], missing: 'no Jest test: `npm run check-dist` builds and compares every byte in CI and .ci/run' },
  { id: 'T-31', what: 'archives that lead out, or burst', tests: [test(handOver, '(T-31)')] },
  { id: 'T-32', what: 'our pull requests run workflows with secrets', tests: [test(publishing, 'T-32')] },

  { id: 'F-01', what: 'kill at every step', tests: [test(killed), test(killedOnGitHub), test('tests/state/kill.proof.ts')] },
  { id: 'F-02', what: 'kill in a git child: lock files', tests: [test(pushRun, 'says that a lock may be in the way'), test(killed)] },
  { id: 'F-03', what: 'kill during a push', tests: [test('tests/state/kill.proof.ts'), test('actions/shared/adapters/git/signing/push-commit.test.ts', 'whose answer is lost')] },
  { id: 'F-04', what: 'the disk is full', tests: [test('tests/bad-input/state-folder.test.ts', 'that is full'), test('tests/sandbox/disk.test.ts')] },
  { id: 'F-05', what: 'a folder that cannot be written, other errors of the file system', tests: [test('tests/bad-input/state-folder.test.ts', 'that is read-only'), test('actions/shared/adapters/file-store.test.ts'), test('tests/faults/file-system.proof.ts')] },
  { id: 'F-06', what: 'memory runs out', tests: [test('actions/shared/adapters/worker-outliner.test.ts')] },
  { id: 'F-07', what: 'the network breaks before, within and after', tests: [test(github, 'F-07'), test(pushRun, 'fault F-07'), test('tests/state/github.proof.ts', 'fault F-07')] },
  { id: 'F-08', what: 'no name, no answer, one byte a second', tests: [test(github, 'F-08'), test(access, 'a body that drips')] },
  { id: 'F-09', what: 'GitHub refuses or is in trouble', tests: [test(github, 'F-09')] },
  { id: 'F-10', what: 'limits of GitHub', tests: [test(github, 'F-10')] },
  { id: 'F-11', what: 'many writers on the state branch', tests: [test('tests/state/writers.proof.ts', 'fault F-11')] },
  { id: 'F-12', what: 'two make the state branch', tests: [test(pushRun, 'fault F-12'), test(onGit, 'fault F-12'), test('tests/state/github.proof.ts', 'fault F-12')] },
  { id: 'F-13', what: 'a person rewrites the state branch', tests: [test(pushRun, 'fault F-13'), test(onGit, 'fault F-13')] },
  { id: 'F-14', what: 'partly written state', tests: [test('tests/kill/torn-line.test.ts'), test(pushRun, 'fault F-14'), test(onGit, 'fault F-14')] },
  { id: 'F-15', what: 'the state branch is protected', tests: [test(onGit, 'fault F-15'), test('tests/state/github.proof.ts', 'fault F-15')] },
  { id: 'F-16', what: 'artifacts fail', tests: [test(handOver, '(F-16)')] },
  { id: 'F-17', what: 'failed jobs are run again', tests: [test(handOver, '(F-17)'), test('actions/cli/keep-run.test.ts', 'F-17'), test('tests/github/missing-batch.test.ts')] },
  { id: 'F-18', what: 'all jobs are run again', tests: [test(handOver, '(F-18)')] },
  { id: 'F-19', what: 'two schedules at once', tests: [test(publishing, 'F-19')] },
  { id: 'F-20', what: 'one of many fails', tests: [test(publishing, 'F-20'), test(assemble, 'says which items a missing batch')] },
  { id: 'F-21', what: 'the branch is deleted meanwhile', tests: [test(publishing, 'F-21')] },
  { id: 'F-22', what: 'the base moved', tests: [test(publishing, 'F-22'), test('tests/github/moved-base.proof.ts', 'is followed')] },
  { id: 'F-23', what: 'what people do to a pull request', tests: [test(publishing, 'F-23')] },
  { id: 'F-24', what: 'conflicts', tests: [test(publishing, 'F-24'), test('tests/github/moved-base.proof.ts', 'does not fit the base')] },
  { id: 'F-25', what: 'the repository is renamed, archived, moved', tests: [test(github, 'F-25'), test(publishing, 'nor does a repository that is archived')] },
  { id: 'F-26', what: 'the token ends, the App is uninstalled', tests: [test(github, 'F-26'), test(appToken, '(F-26)')] },
  { id: 'F-27', what: 'cancelled as the runner does it', tests: [test(cancel, '(F-27)'), test('tests/cli/interrupt.test.ts')] },
  { id: 'F-28', what: 'cancelled between branch and pull request', tests: [test(killedOnGitHub), test(publishing, 'F-28')] },
  { id: 'F-29', what: 'a job meets its timeout', tests: [test(cancel, '(F-27)'), test(assemble, 'names all that is missing'), test(workflows)] },
  { id: 'F-30', what: 'a clock that is wrong', tests: [test(github, 'F-30'), test(appToken, '(F-30)'), test(audit, 'row 119')] },
  { id: 'F-31', what: 'the model says: too many requests', tests: [test(access, 'F-31')] },
  { id: 'F-32', what: 'the model breaks', tests: [test(access, 'F-32'), test('tests/model/chain.test.ts', 'where the provider dies')] },
  { id: 'F-33', what: 'the question, the key or the model is wrong', tests: [test(access, 'F-33')] },
  { id: 'F-34', what: 'a test command that hangs, forks, prints, fills the disk', tests: [test(sandbox), test(processes), test('tests/sandbox/disk.test.ts')] },
  { id: 'F-35', what: 'tests that flake', tests: [test(repeatRuns)] },
  { id: 'F-36', what: 'an older and a newer version at once', tests: [test(hostileJson, 'of a later version'), test('tests/state/commands.test.ts', 'llm-ops state migrate'), test('tests/golden/golden.test.ts')] },
  { id: 'F-37', what: 'the check run cannot be published', tests: [test(publishing, 'F-37')] },
  { id: 'F-38', what: 'a formatter that does more than format', tests: [test('actions/gate/formatting/formatter.test.ts')] },
] // prettier-ignore
