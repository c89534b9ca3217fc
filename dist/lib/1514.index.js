export const id = 1514;
export const ids = [1514];
export const modules = {

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(2656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js + 1 modules
var contracts_evidence = __webpack_require__(815);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(3007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var contracts_snapshot = __webpack_require__(6436);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(7397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(9136);
// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 35 modules
var judge = __webpack_require__(6498);
// EXTERNAL MODULE: ./.build/actions/shared/wording/markdown.js
var markdown = __webpack_require__(5580);
// EXTERNAL MODULE: ./.build/actions/shared/wording/measures.js
var measures = __webpack_require__(4692);
// EXTERNAL MODULE: ./.build/actions/shared/wording/changed-lines.js
var changed_lines = __webpack_require__(2991);
;// CONCATENATED MODULE: ./.build/actions/report/commit-message.js



const subjectLength = 72;
const bodyWidth = 72;
/**
 * A conventional commit (conventionalcommits.org 1.0.0): `refactor(<file>): <title>`, or `build(runtime): <title>` where
 * a runtime is declared; then why, the evidence in three lines, and the run and item as trailers. The same item and
 * evidence always give the same message.
 */
function commitMessage(item, evidence, runId) {
    const { tests, coverage, verdict, reasons, runtime } = evidence;
    const ranOn = runtime?.ran ? `, on ${item.runtime?.name ?? 'runtime'} ${runtime.ran}` : '';
    const project = `project ${(0,measures/* share */.uM)(coverage.before)} before, ${(0,measures/* share */.uM)(coverage.after)} after`;
    const measured = [
        `Tests: ${(0,measures/* testCounts */.Js)(tests.before)} before; ${(0,measures/* testCounts */.Js)(tests.after)} after.`,
        `Coverage: changed lines: ${(0,changed_lines/* changedLinesRun */.n)(evidence)}; ${project}.`,
        `Verdict: ${verdict} (${[...new Set(reasons.map(({ code }) => code))].join(', ')}${ranOn}).`,
    ];
    const trailers = [`Llm-Ops-Run: ${runId}`, `Llm-Ops-Item: ${item.id}`];
    const paragraphs = [
        commitSubject(item),
        wrap(neutral(item.reason)),
        measured.map((line) => wrap(neutral(line))).join('\n'),
        trailers.join('\n'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** At most 72 characters; the scope goes before the title is cut. */
function commitSubject(item) {
    const { type, scope } = kind(item);
    const title = uncapitalised(neutral(item.title).replace(/[.\s]+$/, ''));
    const scoped = scope === '' ? `${type}: ${title}` : `${type}(${scope}): ${title}`;
    return scoped.length <= subjectLength ? scoped : (0,markdown/* clip */.$Q)(`${type}: ${title}`, subjectLength);
}
function kind({ action, filePath, runtime }) {
    if (runtime !== null)
        return { type: 'build', scope: 'runtime' };
    const name = filePath.slice(filePath.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/, '');
    const scope = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]+/g, '-')
        .replaceAll(/^-+|-+$/g, '');
    return { type: action === 'add_tests' ? 'test' : 'refactor', scope };
}
/** `Remove x` becomes `remove x`; `PEP 585` and `URL` stay. */
function uncapitalised(title) {
    return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}
/** On one line, and without what GitHub acts on in a commit message: mentions, issue numbers, `[skip ci]`. */
function neutral(text) {
    return (0,markdown/* visible */.RK)(text.replaceAll(/\s+/g, ' ').trim())
        .replaceAll(/@(?=\w)/g, '@\u200B')
        .replaceAll(/(?<=#|\bGH-)(?=\d)/gi, '\u200B')
        .replaceAll(/\[(?=(?:skip|no|ci|actions)[ -])/gi, '[\u200B')
        .replaceAll(/\*\*\*NO_CI\*\*\*/gi, 'NO-CI');
}
function wrap(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > bodyWidth) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./.build/actions/report/publish.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** No address of a person or of this machine: what is committed depends on the run alone. */
const author = { name: 'llm-ops-assistant', email: 'llm-ops-assistant@users.noreply.github.com' };
/**
 * Makes each change a commit on the base and a local branch `llm-ops/<item id>`. The tree is made again from the
 * candidate's diff, must be the one that was judged, and is held against the policy once more: the evidence comes from a
 * job that executed the target's code, and could say anything. A branch that exists is never moved: the same commit is fine,
 * any other is somebody's work and is left alone.
 */
async function publish(proposals, publishing) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = new Map();
        if (proposals.length === 0)
            return made;
        const scratch = __addDisposableResource(env_1, await publishing.repository.scratch(), true);
        for (const proposal of proposals)
            made.set(proposal.item.id, await publishOne(proposal, publishing, scratch));
        return made;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function publishOne(proposal, publishing, scratch) {
    const { item, evidence } = proposal;
    const { repository, runId, base, at } = publishing;
    const tree = await rebuild(proposal, publishing, scratch);
    if (typeof tree !== 'string')
        return { branch: null, commit: null, note: tree };
    const message = commitMessage(item, evidence, runId);
    const commit = await scratch.commit({ tree, parent: base.commit, message, author, at });
    const branch = `llm-ops/${item.id}`;
    const note = await adopt(repository, scratch, { branch, commit });
    return note === null ? { branch, commit, note } : { branch: null, commit: null, note };
}
/** What keeps one branch from being made (a branch `llm-ops` in its way, a lock) costs no other, and not the report. */
async function adopt(repository, scratch, { branch, commit }) {
    try {
        if ((await repository.adopt(scratch, branch, commit)) !== 'exists')
            return null;
        return { code: 'branch-exists', message: `${branch} exists and holds something else: it was left alone` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { code: 'branch-failed', message: error.message };
    }
}
async function rebuild({ item, evidence: { candidateDiff, candidateTree } }, { base, allowPaths }, scratch) {
    if (candidateDiff === undefined)
        return { code: 'no-candidate', message: 'the evidence holds no diff: run gate again' };
    const applied = await scratch.apply(base.tree, candidateDiff);
    if ('refused' in applied)
        return { code: 'no-candidate', message: `its diff does not apply: ${applied.refused}` };
    if (applied.tree !== candidateTree) {
        const message = `its diff gives tree ${applied.tree}, and ${candidateTree} was judged: run gate again`;
        return { code: 'handover-mismatch', message };
    }
    const allowedFiles = item.files.map(({ path }) => path);
    const judged = await (0,judge/* judgeTree */.g5)({ base: base.tree, tree: applied.tree, allowedFiles, allowPaths }, scratch);
    return (0,judge/* isRefusal */.vu)(judged) ? judged.refused : judged.tree;
}

// EXTERNAL MODULE: ./.build/actions/shared/evidence/details.js
var details = __webpack_require__(4944);
// EXTERNAL MODULE: ./.build/actions/shared/evidence/overview.js
var overview = __webpack_require__(803);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(3511);
// EXTERNAL MODULE: ./.build/actions/shared/wording/verdict-word.js
var verdict_word = __webpack_require__(2705);
;// CONCATENATED MODULE: ./.build/actions/report/item-section.js





const diffLimit = 20_000;
/** Everything about one item: why, what decided, what was measured, the diff, and how to take or leave it. */
function itemSection(page) {
    const { row, item, change, evidence } = page;
    const parts = [
        `### ${(0,markdown/* prose */.CS)(item.title)} — ${(0,markdown/* code */.aY)(item.filePath)}`,
        `**${(0,verdict_word/* verdictWord */.E)(row.verdict, change)}** · ${item.action} · confidence ${item.confidence} · ${(0,markdown/* code */.aY)(item.id)}`,
        (0,markdown/* prose */.CS)(item.reason, 2000),
        decided(row),
        evidence === null ? '' : (0,overview/* overview */.M)(evidence),
        evidence === null ? '' : (0,details/* details */.z)(evidence),
        `<details><summary>Where the confidence comes from</summary>\n\n${list(item.confidenceReasons)}\n\n</details>`,
        diffSection(change, evidence, page.diffBudget),
        handling(page),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function decided({ reasons }) {
    return reasons.length === 0 ? '' : `What decided:\n\n${list(reasons)}`;
}
function list(lines) {
    return lines.map((line) => `- ${(0,markdown/* prose */.CS)(line, 1000)}`).join('\n');
}
function diffSection(change, evidence, budget) {
    const diff = evidence?.candidateDiff ?? change?.diff ?? '';
    if (diff === '' || change === null)
        return '';
    const { additions, deletions } = change.stat;
    const files = `${(0,counted/* counted */.h)(change.files.length, 'file')}, +${additions} −${deletions}`;
    const limit = Math.min(diffLimit, budget);
    if (limit < 200)
        return `The diff (${files}) is left out here: the report is long enough. It stands in changes.json.`;
    const shown = diff.length <= limit ? diff : diff.slice(0, diff.lastIndexOf('\n', limit));
    const cut = shown.length < diff.length ? `\n\nCut after ${shown.length} of ${diff.length} characters.` : '';
    return `<details><summary>Diff: ${files}</summary>\n\n${(0,markdown/* block */.om)('diff', shown)}${cut}\n\n</details>`;
}
function handling({ row, change, base }) {
    if (row.branch === null) {
        const settled = row.verdict !== null || change?.status === 'refused';
        const retry = row.verdict === 'pass' ? '.' : '; with `retry` they do.';
        return settled ? `Later runs do not propose this again, as long as the files are the same${retry}` : '';
    }
    const lines = [
        `git diff ${base.slice(0, 12)}..${row.branch}   # look at it`,
        `git merge ${row.branch}   # take it`,
        `git branch -D ${row.branch}   # get rid of it`,
    ];
    return (0,markdown/* block */.om)('sh', lines.join('\n'));
}

;// CONCATENATED MODULE: ./.build/actions/report/report-page.js






/** Diffs on the whole page, in UTF-16 units: GitHub shows a file of this size, and a step summary holds 1 MiB. */
const diffBudget = 300_000;
const notesShown = 50;
/** `report.md`: what was found, proposed and measured, for the person who decides. */
function reportPage(run, files) {
    const parts = [
        `# llm-ops: ${(0,markdown/* prose */.CS)(headline(run))}`,
        introduction(run, files),
        report_page_overview(run, files),
        found(files.snapshot),
        ...sections(run, files),
        known(files),
        notes('Left out', files.plan?.leftOut ?? []),
        notes('Noticed', files.snapshot.notes),
        stages(run),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function headline({ totals, status, dryRun }) {
    if (status === 'failed')
        return 'the run did not finish';
    if (dryRun)
        return `${(0,counted/* counted */.h)(totals.proposed, 'proposal')}, none applied (dry run)`;
    if (totals.proposed === 0)
        return 'nothing to propose';
    return `${totals.pass} of ${(0,counted/* counted */.h)(totals.proposed, 'proposal')} proven`;
}
function introduction(run, { snapshot }) {
    const { base } = snapshot;
    const branch = base.branch === null ? 'a detached HEAD' : (0,markdown/* code */.aY)(base.branch);
    const where = `Run ${(0,markdown/* code */.aY)(run.runId)} looked at ${(0,markdown/* code */.aY)(run.target.url)}, commit ${(0,markdown/* code */.aY)(run.base.slice(0, 12))} of ${branch}.`;
    const ended = run.error === null ? '' : `\n\n**It did not finish:** ${(0,markdown/* prose */.CS)(run.error)}`;
    const untouched = 'The work tree, the index and the branches of the target are as they were; proposals are new local branches.';
    return `${where} ${untouched}${ended}`;
}
function report_page_overview({ items }, { evidence, changes }) {
    if (items.length === 0)
        return '';
    const measured = new Map(evidence?.items.map((item) => [item.itemId, item]));
    const changeOf = new Map(changes?.changes.map((change) => [change.itemId, change]));
    const rows = items.map((row) => {
        const facts = measured.get(row.id);
        const tests = facts === undefined ? '' : `${(0,measures/* testCounts */.Js)(facts.tests.before)} → ${(0,measures/* testCounts */.Js)(facts.tests.after)}`;
        const lines = facts === undefined ? '' : (0,changed_lines/* changedLinesRun */.n)(facts);
        const branch = row.branch === null ? '' : (0,markdown/* code */.aY)(row.branch);
        return [
            (0,verdict_word/* verdictWord */.E)(row.verdict, changeOf.get(row.id) ?? null),
            (0,markdown/* prose */.CS)(row.title),
            (0,markdown/* code */.aY)(row.filePath),
            tests,
            lines,
            branch,
        ];
    });
    return (0,markdown/* table */.tp)(['verdict', 'proposal', 'file', 'tests before → after', 'changed lines run', 'branch'], rows);
}
function found({ files, outlines, baseline, noLlm }) {
    const perLanguage = Object.entries(Object.groupBy(files, ({ language }) => language ?? 'other'));
    const languages = perLanguage.map(([language, group]) => `${group?.length ?? 0} ${language}`).join(', ');
    const lines = [
        `- ${(0,counted/* counted */.h)(files.length, 'file')}: ${languages}; ${outlines.parsed} parsed, ${outlines.cached} known from before, ${outlines.failed} failed`,
        `- Tests: ${(0,measures/* testCounts */.Js)(baseline)}${baseline.status === 'passed' ? '' : `; ${(0,markdown/* prose */.CS)(baseline.reason)}`}`,
        `- Coverage: lines ${(0,measures/* percent */.KN)(baseline.coverage?.lines ?? null)}, branches ${(0,measures/* percent */.KN)(baseline.coverage?.branches ?? null)}${why(baseline.coverageReason)}`,
    ];
    const optedOut = noLlm.repository
        ? 'the whole repository'
        : `${(0,counted/* counted */.h)(noLlm.files.length, 'file')} and ${(0,counted/* counted */.h)(noLlm.folders.length, 'folder')}`;
    if (noLlm.repository || noLlm.files.length + noLlm.folders.length > 0) {
        lines.push(`- Opted out of models: ${optedOut}. Codemods run on this machine alone and may still propose changes there.`);
    }
    return `## What was found\n\n${lines.join('\n')}`;
}
function why(reason) {
    return reason === null ? '' : `: ${(0,markdown/* prose */.CS)(reason)}`;
}
function sections(run, files) {
    if (run.items.length === 0)
        return [];
    let left = diffBudget;
    const pages = ['## Proposals'];
    for (const row of run.items) {
        const page = pageOf(row, { run, files, diffBudget: left });
        left -= page === null ? 0 : Math.min(left, (page.evidence?.candidateDiff ?? page.change?.diff ?? '').length);
        if (page !== null)
            pages.push(itemSection(page));
    }
    return pages;
}
function pageOf(row, { run, files, diffBudget }) {
    const item = files.plan?.items.find(({ id }) => id === row.id);
    if (item === undefined)
        return null;
    const change = files.changes?.changes.find(({ itemId }) => itemId === row.id) ?? null;
    const evidence = files.evidence?.items.find(({ itemId }) => itemId === row.id) ?? null;
    return { row, item, change, evidence, base: run.base, diffBudget };
}
function known({ plan }) {
    if (plan === null)
        return '';
    const lines = plan.known.slice(0, notesShown).map((item) => {
        return `- ${(0,markdown/* prose */.CS)(item.title)} in ${(0,markdown/* code */.aY)(item.filePath)}: ${fate(item)}`;
    });
    if (plan.known.length > notesShown)
        lines.push(`- and ${plan.known.length - notesShown} more`);
    if (plan.deferred > 0)
        lines.push(`- ${(0,counted/* counted */.h)(plan.deferred, 'more proposal')} wait for a later run (max-items).`);
    return lines.length === 0 ? '' : `## Proposed before, or waiting\n\n${lines.join('\n')}`;
}
/** What became of an earlier proposal. One that only its branch tells of has no run. */
function fate({ verdict, branch, runId }) {
    if (verdict === null && branch !== null)
        return `proposed, ${(0,markdown/* code */.aY)(branch)}`;
    const word = (0,verdict_word/* verdictWord */.E)(verdict, { status: 'refused' });
    return [word, ...(branch === null ? [] : [(0,markdown/* code */.aY)(branch)]), `run ${(0,markdown/* code */.aY)(runId)}`].join(', ');
}
function notes(title, all) {
    if (all.length === 0)
        return '';
    const shown = all.slice(0, notesShown).map(({ message, path }) => {
        return path === undefined || message.includes(path) ? `- ${(0,markdown/* prose */.CS)(message)}` : `- ${(0,markdown/* code */.aY)(path)}: ${(0,markdown/* prose */.CS)(message)}`;
    });
    const rest = all.length > notesShown ? [`- and ${all.length - notesShown} more`] : [];
    return `## ${title}\n\n${[...shown, ...rest].join('\n')}`;
}
function stages({ stages }) {
    if (stages.length === 0)
        return '';
    return `---\n\n${stages.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)} s`).join(' · ')}`;
}

;// CONCATENATED MODULE: ./.build/actions/report/run-items.js
/** One row a plan item: what became of it. */
function runItems(files, published) {
    const evidence = new Map(files.evidence?.items.map((item) => [item.itemId, item]));
    const refusals = new Map(files.changes?.changes.map(({ itemId, refusal }) => [itemId, refusal]));
    return (files.plan?.items ?? []).map((item) => {
        const publication = published.get(item.id);
        return {
            id: item.id,
            filePath: item.filePath,
            action: item.action,
            title: item.title,
            engine: item.engine,
            confidence: item.confidence,
            verdict: evidence.get(item.id)?.verdict ?? null,
            branch: publication?.branch ?? null,
            commit: publication?.commit ?? null,
            reasons: reasons(evidence.get(item.id), refusals.get(item.id), publication),
        };
    });
}
function reasons(evidence, refusal, publication) {
    const notes = [...(evidence?.reasons ?? []), refusal ?? null, publication?.note ?? null];
    return notes.flatMap((note) => (note === null ? [] : [`${note.code}: ${note.message}`]));
}
/** Counted from the files and the rows: nothing is counted twice or carried over. */
function totals({ snapshot, plan, changes }, items) {
    const verdicts = (wanted) => items.filter(({ verdict }) => verdict === wanted).length;
    const drafts = changes?.changes ?? [];
    return {
        files: snapshot.files.filter(({ kind }) => kind === 'file').length,
        tests: snapshot.baseline.counts.total,
        proposed: items.length,
        known: plan?.known.length ?? 0,
        drafted: drafts.filter(({ status }) => status === 'drafted').length,
        refused: drafts.filter(({ status }) => status === 'refused').length,
        pass: verdicts('pass'),
        fail: verdicts('fail'),
        unproven: verdicts('unproven'),
        branches: items.filter(({ branch }) => branch !== null).length,
    };
}
/** What ended the run early, in a sentence; null where every stage that was asked for has left its file. */
function missingStage({ plan, changes, evidence }, dryRun) {
    if (plan === null)
        return 'plan did not finish: there is no plan.json';
    if (dryRun)
        return null;
    if (changes === null)
        return 'apply did not finish: there is no changes.json';
    return evidence === null ? 'gate did not finish: there is no evidence.json' : null;
}

;// CONCATENATED MODULE: ./.build/actions/report/run.js











/**
 * Publishes: passing changes become commits on local branches `llm-ops/<item id>`; `run.json` and `report.md` say what
 * was found, done and measured. It executes nothing of the target. Done twice, it makes the same commits.
 * @throws UserError where the snapshot is missing or the files are not of one run and base, ContractError where a file
 *   does not hold its contract
 */
async function report(input, ports) {
    const started = ports.clock.monotonic();
    const files = await readStageFiles(input, ports.store);
    ports.log.stage('report', (0,counted/* counted */.h)(files.plan?.items.length ?? 0, 'item'));
    const published = input.dryRun ? new Map() : await publishProven(input, files, ports);
    const items = runItems(files, published);
    const error = missingStage(files, input.dryRun);
    const run = {
        schemaVersion: 1,
        runId: input.runId,
        target: files.snapshot.target,
        base: files.snapshot.base.commit,
        startedAt: input.startedAt.toISOString(),
        finishedAt: ports.clock.now().toISOString(),
        status: error === null ? 'done' : 'failed',
        dryRun: input.dryRun,
        stages: [
            ...input.stages.filter(({ stage }) => stage !== 'report'),
            { stage: 'report', seconds: (ports.clock.monotonic() - started) / 1000 },
        ],
        totals: totals(files, items),
        items,
        error,
    };
    // The page first: a run.json that says `done` means that everything is there.
    await ports.store.write(input.runId, 'report.md', reportPage(run, files));
    await ports.store.write(input.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`);
    ports.log.info(`${(0,counted/* counted */.h)(run.totals.branches, 'branch')}, ${run.totals.pass} of ${(0,counted/* counted */.h)(run.totals.proposed, 'proposal')} proven`);
    return run;
}
/**
 * A stage that did not get there has left no file: the report says so instead of failing. After a dry run what stands
 * behind the plan is of an earlier run with the same id.
 */
async function readStageFiles({ runId, dryRun }, store) {
    const snapshot = await (0,read_run_file/* readRunFile */.m)(store, { runId, file: 'snapshot.json', writtenBy: 'crawl', parse: contracts_snapshot/* parseSnapshot */.E$ });
    const [plan, changes, evidence] = await Promise.all([
        (0,read_run_file/* readRunFileIfThere */.N)(store, { runId, file: 'plan.json', writtenBy: 'plan', parse: contracts_plan/* parsePlan */.vS }),
        dryRun ? null : (0,read_run_file/* readRunFileIfThere */.N)(store, { runId, file: 'changes.json', writtenBy: 'apply', parse: change/* parseChanges */.pS }),
        dryRun
            ? null
            : (0,read_run_file/* readRunFileIfThere */.N)(store, { runId, file: 'evidence.json', writtenBy: 'gate', parse: contracts_evidence/* parseEvidence */.vf }),
    ]);
    const base = snapshot.base.commit;
    for (const [stage, file] of Object.entries({ plan, apply: changes, gate: evidence })) {
        if (file === null || file.base === base)
            continue;
        throw new errors/* UserError */.y(`run ${runId}: ${stage} worked on ${file.base} and crawl on ${base}: run ${stage} again`);
    }
    return { snapshot, plan, changes, evidence };
}
async function publishProven(input, { plan, evidence }, ports) {
    const proposals = plan === null ? [] : proven(plan, evidence, input.allowUnproven);
    if (plan === null || proposals.length === 0)
        return new Map();
    const repository = await (0,open_target/* openTarget */.Ap)({ location: input.location, branch: null }, ports);
    const base = await repository.resolve(plan.base);
    const { runId, allowPaths } = input;
    return publish(proposals, { repository, runId, base, allowPaths, at: new Date(plan.createdAt) });
}
function proven(plan, evidence, allowUnproven) {
    const items = new Map(plan.items.map((item) => [item.id, item]));
    return (evidence?.items ?? []).flatMap((facts) => {
        const item = items.get(facts.itemId);
        const wanted = facts.verdict === 'pass' || (allowUnproven && facts.verdict === 'unproven');
        return item === undefined || !wanted ? [] : [{ item, evidence: facts }];
    });
}


/***/ })

};
