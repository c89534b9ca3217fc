/** A guard, how it is taken out, and the test that must notice. */
export interface GuardRow {
  /** What nothing holds up any more once it is gone. */
  guard: string
  /** Rows of the threat model and the faults. */
  rows: string
  file: string
  /** Stands in the file exactly once. */
  without: readonly [text: string, replacement: string]
  test: string
  /** One of those that CI takes out each time. */
  quick?: true
}

const patch = 'actions/shared/patch'
const policy = 'actions/shared/policy'
const access = 'actions/shared/adapters/model/access'
const egress = 'actions/shared/adapters/model/egress'
const sandbox = 'actions/shared/adapters/sandbox'
const handOver = 'actions/shared/adapters/hand-over'
const state = 'actions/shared/state-branch'
const tokens = 'actions/shared/adapters/github/tokens'
const publishing = 'actions/report/github'
const publishTest = `${publishing}/publish-on-github.test.ts`
const policyTest = `${policy}/policy.test.ts`
const judgeTest = `${patch}/judge.test.ts`
const verdictTest = 'actions/gate/verdict.test.ts'

export const guardRows: readonly GuardRow[] = [
  // What a patch may do
  { guard: 'a path may not climb', rows: 'T-03', file: `${patch}/paths.ts`, without: [`(name) => name === '.' || name === '..'`, '() => false'], test: judgeTest, quick: true },
  { guard: 'a path may not be .git in disguise', rows: 'T-03', file: `${patch}/paths.ts`, without: ['(name) => GIT_FOLDER.test(disguised(name))', '() => false'], test: judgeTest },
  { guard: 'no links, no submodules by a header', rows: 'T-04', file: `${patch}/headers.ts`, without: ['if (mode === undefined || MODES.includes(mode)) return', 'if (mode !== null) return'], test: `${patch}/headers.test.ts` },
  { guard: 'the headers of a file agree', rows: 'T-02', file: `${patch}/headers.ts`, without: ['if (!moved && oldPath !== newPath) throw mismatch(newPath)', ''], test: judgeTest },
  { guard: 'protected paths', rows: 'T-01', file: `${policy}/path-checks.ts`, without: ['if (because !== null && !isAllowed(path, allowPaths)) {', 'if (because === path) {'], test: policyTest, quick: true },
  { guard: 'nothing beside the planned files', rows: 'T-01', file: `${policy}/path-checks.ts`, without: ['if (allowedFiles !== null && ', 'if (allowedFiles !== null && path === null && '], test: judgeTest },
  { guard: 'case and composition hide no path', rows: 'T-01', file: `${policy}/folded-path.ts`, without: ['.toLowerCase()', ''], test: policyTest },
  { guard: 'no links in the tree', rows: 'T-04', file: `${policy}/path-checks.ts`, without: [`if (modes.includes('120000'))`, `if (modes.includes('link'))`], test: policyTest },
  { guard: 'no new secret in a change', rows: 'T-11', file: `${policy}/policy.ts`, without: ['  newSecrets,\n  installScripts', '  installScripts'], test: `${policy}/text-checks.test.ts` },
  { guard: 'the tree is judged, not the text', rows: 'T-02, I2', file: `${patch}/judge.ts`, without: ['if (blocking === undefined) return', 'if (findings !== null) return'], test: judgeTest, quick: true },
  // What leaves for a model
  { guard: 'NO_LLM is asked before each question', rows: 'T-12, I4', file: `${egress}/guarded.ts`, without: ['if (closed !== null)', 'if (closed === undefined)'], test: `${egress}/guarded.test.ts`, quick: true },
  { guard: 'what cannot be told is opted out', rows: 'I10', file: `${egress}/guarded.ts`, without: ['  } catch {\n    return true', '  } catch {\n    return false'], test: `${egress}/guarded.test.ts` },
  { guard: 'a file that is no UTF-8 is opted out', rows: 'I10', file: 'actions/shared/no-llm/opted-out-at.ts', without: ['  } catch {\n    return true\n  }\n}', '  } catch {\n    return false\n  }\n}'], test: 'actions/shared/no-llm/opted-out-at.test.ts' },
  { guard: 'the last look for secrets', rows: 'T-11, I4', file: `${egress}/guarded.ts`, without: [`clean.has(content) ? [] : await findSecrets(content, 'message')`, `clean.has(content) ? [] : (await findSecrets(content, 'message')).slice(0, 0)`], test: `${egress}/guarded.test.ts` },
  { guard: 'nothing is sent that cannot be listed', rows: 'I4', file: `${egress}/redacting.ts`, without: ['await write(redaction)', 'await write(redaction).catch(() => undefined)'], test: `${egress}/redacting.test.ts` },
  { guard: 'a mark is moved nowhere', rows: 'T-11', file: 'actions/shared/redaction/restore.ts', without: ['of asked) {', 'of [...asked].slice(0, 0)) {'], test: 'actions/shared/redaction/restore.test.ts' },
  { guard: 'a mark that is written otherwise', rows: 'T-11', file: 'actions/shared/redaction/restore.ts', without: ['if (isAlmostAMark(text, marks)) return', 'if (text === null) return'], test: 'actions/shared/redaction/restore.test.ts' },
  { guard: 'no redirect is followed', rows: 'T-26', file: `${access}/guarded-fetch.ts`, without: [`redirect: 'manual'`, `redirect: 'follow'`], test: `${access}/access.test.ts`, quick: true },
  { guard: 'an answer is bounded', rows: 'I3', file: `${access}/guarded-fetch.ts`, without: ['if (size > MOST_BYTES)', 'if (size < 0)'], test: `${access}/access.test.ts` },
  { guard: 'certificates are checked', rows: 'T-26', file: `${access}/endpoint.ts`, without: [`process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'`, `process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === 'no'`], test: `${access}/access.test.ts` },
  { guard: 'the data of a question cannot close its fence', rows: 'T-13', file: 'actions/shared/prompts/fence.ts', without: ['while (folded.some((text) => text.includes(mark)))', 'while (folded.length < 0)'], test: 'actions/shared/prompts/fence.test.ts' },
  { guard: 'money is set aside before it is spent', rows: 'T-23, I3', file: 'actions/shared/money/ledger.ts', without: ['if (total.costUsd + held + worst > terms.capUsd + rounding) return null', ''], test: 'actions/shared/money/ledger.test.ts', quick: true },
  { guard: 'a model proposes about what it was shown', rows: 'T-13', file: 'actions/plan/model/checked-item.ts', without: [`if (!isShown(lines, shown)) return 'outside-file'`, ''], test: 'actions/plan/model/propose.test.ts' },
  // Where code of the target runs
  { guard: 'the environment is a list', rows: 'T-05, T-09', file: `${sandbox}/environment.ts`, without: ['{ ...Object.fromEntries(inherited), ...locale', '{ ...(process.env as Record<string, string>), ...locale'], test: 'tests/sandbox/environment.test.ts' },
  { guard: 'auto is never none', rows: 'I10', file: `${sandbox}/sandbox.ts`, without: ['  const said = attempts.length === 0', '  if (attempts !== null) return noConfinement()\n  const said = attempts.length === 0'], test: 'tests/sandbox/choice.test.ts' },
  { guard: 'the token follows no redirect', rows: 'T-21', file: 'actions/shared/adapters/git/http-remote.ts', without: ["['http.followRedirects', 'false'],", ''], test: 'actions/shared/adapters/git/signing/push-commit.test.ts' },
  { guard: 'a branch holds what was measured and nothing beside it', rows: 'T-19', file: `${publishing}/prepare-branch.ts`, without: ['return changed !== null && [...changed]', 'return true || [...(changed ?? [])]'], test: publishTest },
  { guard: 'a commit that a person amended is not ours', rows: 'I9, F-23', file: `${publishing}/ledger.ts`, without: ['isAuthor && isCommitter &&', 'isAuthor &&'], test: `${publishing}/ledger.test.ts` },
  { guard: 'no secrets beside no sandbox', rows: 'T-05', file: 'actions/cli/chain.ts', without: ['  refuseSecretsWithoutSandbox(settings)\n', ''], test: 'tests/github/chain.test.ts' },
  { guard: 'what a command prints is bounded', rows: 'F-34, I3', file: `${sandbox}/process-output.ts`, without: ['const room = Math.max(0, headBytes - bytes)', 'const room = chunk.length'], test: 'actions/shared/adapters/process-sandbox.test.ts' },
  { guard: 'a file that code under test wrote is no link', rows: 'T-04', file: 'actions/shared/adapters/bounded-read.ts', without: ['constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK', 'constants.O_RDONLY | constants.O_NONBLOCK'], test: 'actions/shared/adapters/workspace.test.ts' },
  { guard: 'text of a target is no workflow command', rows: 'T-08', file: 'actions/shared/runtime/printable.ts', without: ["return printableCell(text).replaceAll('::', String.raw`:\\x3a`)", 'return printableCell(text)'], test: 'actions/shared/runtime/printable.test.ts', quick: true },
  { guard: 'inputs are taken out of the environment', rows: 'T-21', file: 'actions/shared/runtime/inputs.ts', without: ['delete env[key]', ''], test: 'actions/shared/runtime/inputs.test.ts' },
  { guard: 'secrets are taken out of the environment', rows: 'T-21', file: 'actions/shared/runtime/secrets.ts', without: ['delete env[variable]', ''], test: 'actions/shared/runtime/secrets.test.ts' },
  { guard: 'XML is not deeper than it may be', rows: 'T-29, I3', file: 'actions/shared/xml/read-xml.ts', without: ['const MAX_DEPTH = 100', 'const MAX_DEPTH = 20_000'], test: 'actions/shared/xml/read-xml.test.ts' },
  { guard: 'an element has not more attributes than it may', rows: 'T-29, I3', file: 'actions/shared/xml/read-xml.ts', without: ['if (++attributes > MAX_ATTRIBUTES)', 'if (++attributes < 0)'], test: 'actions/shared/xml/read-xml.test.ts' },
  // What passes
  { guard: 'a regressed test fails a change', rows: 'I10', file: 'actions/gate/verdict-table.ts', without: [`listed('regressed', tests.regressed) : null`, 'null : null'], test: verdictTest, quick: true },
  { guard: 'a test that is gone fails a change', rows: 'I10', file: 'actions/gate/verdict-table.ts', without: [`listed('disappeared', tests.removed) : null`, 'null : null'], test: verdictTest },
  { guard: 'what no test ran is unproven', rows: 'I10', file: 'actions/gate/verdict-table.ts', without: ['if (!known || asked.length === 0) return null', 'if (asked !== null) return null'], test: verdictTest },
  { guard: 'what no test noticed is unproven', rows: 'I10', file: 'actions/gate/verdict-table.ts', without: [`if (action === 'add_tests' || first === undefined) return null`, 'if (action !== null) return null'], test: verdictTest },
  // What goes from job to job, and what is kept
  { guard: 'a file of another run is refused', rows: 'T-18', file: 'actions/shared/state/read-run-file.ts', without: ['if (value.runId === runId) return value', 'if (value !== null) return value'], test: 'actions/report/run.test.ts' },
  { guard: 'no link in the state folder', rows: 'T-04', file: 'actions/shared/adapters/file-store.ts', without: ['if (!(await lstat(folder)).isSymbolicLink()) continue', 'if (folder !== null) continue'], test: 'actions/shared/adapters/file-store.test.ts' },
  { guard: 'a torn line swallows no other', rows: 'F-14', file: 'actions/shared/adapters/file-store.ts', without: ['return buffer[0] !== 0x0a', 'return false'], test: 'tests/kill/torn-line.test.ts' },
  { guard: 'the files of an artifact are those of its manifest', rows: 'T-31', file: `${handOver}/unpack.ts`, without: ['content.length === bytes && sha256Of(content) === sha256', 'content !== null'], test: `${handOver}/hand-over.test.ts`, quick: true },
  { guard: 'an artifact is what its name says', rows: 'T-18, F-17', file: `${handOver}/unpack.ts`, without: ['if (isSame && batchKey', 'if (isSame || batchKey'], test: `${handOver}/hand-over.test.ts` },
  { guard: 'the state branch moves by compare-and-swap', rows: 'T-17, F-11, I8', file: 'actions/shared/adapters/state-branch/git-remote.ts', without: ['const lease = `--force-with-lease=${ref}:${from ?? \'\'}`', `const lease = '--force'`], test: 'actions/shared/adapters/state-branch/git.test.ts' },
  { guard: 'a writer that lost the race tries again', rows: 'F-11, I8', file: `${state}/push-run.ts`, without: [`return 'moved' in answer ? null : { tip: answer.tip,`, `return { tip: 'tip' in answer ? answer.tip : '',`], test: `${state}/push-run.test.ts` },
  { guard: 'a line of the audit log holds the one before', rows: 'T-22', file: `${state}/audit-files.ts`, without: [`if (line.prev !== last?.hash) return 'it does not follow the line before: a line was removed, added or moved'`, ''], test: `${state}/audit.test.ts` },
  { guard: 'a line of the audit log is as it was written', rows: 'T-22', file: `${state}/audit-files.ts`, without: ['if (text !== auditLine(line)) return', 'if (text === null) return'], test: `${state}/audit.test.ts` },
  { guard: 'no name stands twice in the state', rows: 'T-18', file: `${state}/hostile-json.ts`, without: ['if (seen?.has(name))', 'if (seen === undefined)'], test: `${state}/hostile-json.test.ts` },
  // What is published
  { guard: 'report makes the tree again', rows: 'T-18, I2', file: 'actions/report/publish.ts', without: ['if (applied.tree !== candidateTree) {', 'if (applied.tree === null) {'], test: 'actions/report/run.test.ts' },
  { guard: 'report asks the policy again', rows: 'T-01, I2', file: 'actions/report/publish.ts', without: ['return isRefusal(judged) ? judged.refused : judged.tree', 'return isRefusal(judged) ? applied.tree : judged.tree'], test: 'actions/report/run.test.ts' },
  { guard: 'a branch that exists is never moved', rows: 'I9', file: 'actions/shared/adapters/git/repository.ts', without: [`if (found !== null) return found === wanted.commit ? 'same' : 'exists'`, `if (found !== null) await git(['update-ref', '-d', ref], { cwd: dir })`], test: 'actions/shared/adapters/git/repository.test.ts' },
  { guard: 'only what is proven is published', rows: 'I2, I10', file: `${publishing}/refusals.ts`, without: [`if (verdict !== 'pass' && !(verdict === 'unproven' && allowUnproven)) {`, 'if (verdict === null) {'], test: publishTest, quick: true },
  { guard: 'evidence of another base is stale', rows: 'T-16', file: `${publishing}/refusals.ts`, without: ['if (evidence.base !== base.commit) {', 'if (evidence.base === null) {'], test: publishTest },
  { guard: 'a fork publishes nothing', rows: 'T-28', file: `${publishing}/refusals.ts`, without: ['if (headRepository === null || headRepository === id) return null', 'if (headRepository !== undefined) return null'], test: publishTest },
  { guard: 'who may not write starts nothing', rows: 'T-27', file: `${publishing}/refusals.ts`, without: [`if (permission === 'admin' || permission === 'write') continue`, 'if (permission !== null) continue'], test: publishTest },
  { guard: 'a commit of somebody else ends our hands on it', rows: 'I9, F-23', file: `${publishing}/look-after.ts`, without: ['if (theirs !== undefined)', 'if (theirs === null)'], test: publishTest },
  { guard: 'the label hold', rows: 'I9, F-23', file: `${publishing}/look-after.ts`, without: ['if (pull.labels.includes(holdLabel))', 'if (pull.labels === null)'], test: publishTest },
  { guard: 'closed by a person is not proposed again', rows: 'I9, T-19', file: `${publishing}/publish-on-github.ts`, without: [`before !== null && before !== contentsOf(item)) return null`, 'before !== undefined) return null'], test: publishTest },
  { guard: 'as many pull requests as may be open', rows: 'I3', file: `${publishing}/limits.ts`, without: ['if (maxOpenPulls > 0 && open >= maxOpenPulls)', 'if (maxOpenPulls < 0)'], test: publishTest },
  { guard: 'words of a model mention nobody', rows: 'T-24', file: 'actions/report/page/inert.ts', without: ['.replaceAll(/@(?=[\\w-])/g, `@${breaker}`)', ''], test: 'actions/report/page/reviewer-page.test.ts' },
  { guard: 'words of a model are a code span', rows: 'T-24', file: 'actions/report/page/inert.ts', without: [`inert(code(text.replaceAll(/\\s+/g, ' ').trim(), length))`, `inert(text.replaceAll(/\\s+/g, ' ').trim())`], test: 'actions/report/page/reviewer-page.test.ts' },
  // Tokens and workflows
  { guard: 'a token for one repository', rows: 'T-20', file: `${tokens}/app-installation.ts`, without: ['repositories: [name], ', ''], test: `${tokens}/app-token.test.ts` },
  { guard: 'a wider token is not used', rows: 'T-20', file: `${tokens}/app-installation.ts`, without: ['if (isWider(app, answer)) {', 'if (answer === null) {'], test: `${tokens}/app-token.test.ts` },
  { guard: 'a token is revoked', rows: 'T-20', file: `${tokens}/app-token.ts`, without: ['await revokeToken(holding.app, token)', 'await Promise.resolve()'], test: `${tokens}/app-token.test.ts` },
  { guard: 'a job that runs code holds no secret', rows: 'T-05, I1', file: 'scripts/workflows/check/privileges.ts', without: ['...secretsOf(job).map(', '...secretsOf(job).slice(0, 0).map('], test: 'tests/workflows/rules.test.ts', quick: true },
] // prettier-ignore
