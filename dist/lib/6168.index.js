export const id = 6168;
export const ids = [6168];
export const modules = {

/***/ 59846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage),
/* harmony export */   s: () => (/* binding */ commitSubject)
/* harmony export */ });
/* harmony import */ var _shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15580);
/* harmony import */ var _shared_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4692);
/* harmony import */ var _shared_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82991);



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
    const project = `project ${(0,_shared_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(coverage.before)} before, ${(0,_shared_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(coverage.after)} after`;
    const measured = [
        `Tests: ${(0,_shared_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.before)} before; ${(0,_shared_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.after)} after.`,
        `Coverage: changed lines: ${(0,_shared_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLinesRun */ .n)(evidence)}; ${project}.`,
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
    return scoped.length <= subjectLength ? scoped : (0,_shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(`${type}: ${title}`, subjectLength);
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
    return (0,_shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text.replaceAll(/\s+/g, ' ').trim())
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


/***/ }),

/***/ 33026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rebuild),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _shared_contracts_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73007);
/* harmony import */ var _shared_patch_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73223);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59846);
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
    const message = (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_2__/* .commitMessage */ .d)(item, evidence, runId);
    const commit = await scratch.commit({ tree, parent: base.commit, message, author, at });
    const branch = `${_shared_contracts_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .branchPrefix */ .$j}${item.id}`;
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
        if (!(error instanceof _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y))
            throw error;
        return { code: 'branch-failed', message: error.message };
    }
}
/** The tree of a proposal, made again from its diff and held against the policy; or why it is not the one that was judged. */
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
    const judged = await (0,_shared_patch_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeTree */ .g5)({ base: base.tree, tree: applied.tree, allowedFiles, allowPaths }, scratch);
    return (0,_shared_patch_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .vu)(judged) ? judged.refused : judged.tree;
}


/***/ }),

/***/ 86168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishLocally: () => (/* binding */ publishLocally),
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(12656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js + 1 modules
var contracts_evidence = __webpack_require__(30815);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var contracts_snapshot = __webpack_require__(86436);
// EXTERNAL MODULE: ./.build/actions/shared/state/proposal-index.js
var proposal_index = __webpack_require__(75169);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/report/publish.js
var publish = __webpack_require__(33026);
// EXTERNAL MODULE: ./.build/actions/shared/wording/markdown.js
var markdown = __webpack_require__(15580);
;// CONCATENATED MODULE: ./.build/actions/report/calibration-section.js

const methods = {
    none: 'none',
    platt: 'Platt scaling',
    isotonic: 'isotonic regression',
};
/** How the confidences of a model's items were calibrated, one row an action; '' where no model was asked. */
function calibrationSection(calibration) {
    if (calibration === null || calibration.length === 0)
        return '';
    const rows = calibration.map(({ action, outcomes, method, reason, before, after }) => [
        action,
        String(outcomes),
        methods[method],
        calibration_section_change(before?.brier, after?.brier),
        calibration_section_change(before?.ece, after?.ece),
        (0,markdown/* prose */.CS)(reason),
    ]);
    const head = ['action', 'outcomes', 'method', 'Brier score', 'calibration error', 'why'];
    const legend = 'What the confidences of earlier proposals were worth, held against what people did with them: before → after calibration, ' +
        'by cross-validation, 0 is best. The Brier score is the mean squared error; the calibration error is the expected one over ten bins.';
    return `## Calibration\n\n${(0,markdown/* table */.tp)(head, rows)}\n\n${legend}`;
}
function calibration_section_change(before, after) {
    if (before === undefined || after === undefined)
        return 'not measured';
    return `${before.toFixed(3)} → ${after.toFixed(3)}`;
}

// EXTERNAL MODULE: ./.build/actions/shared/evidence/details.js
var details = __webpack_require__(4944);
// EXTERNAL MODULE: ./.build/actions/shared/evidence/overview.js
var overview = __webpack_require__(40803);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
// EXTERNAL MODULE: ./.build/actions/shared/wording/verdict-word.js
var verdict_word = __webpack_require__(62705);
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

// EXTERNAL MODULE: ./.build/actions/shared/wording/measures.js
var measures = __webpack_require__(4692);
// EXTERNAL MODULE: ./.build/actions/shared/wording/dollars.js
var dollars = __webpack_require__(11226);
;// CONCATENATED MODULE: ./.build/actions/report/spending-section.js



/** '' where no model was asked. */
function spendingSection(stages) {
    const asked = Object.entries(stages).filter((entry) => entry[1] !== null);
    if (asked.length === 0)
        return '';
    const head = ['stage', 'model', 'requests', 'from the cache', 'tokens in', 'tokens out', 'estimated', 'cost', 'cap'];
    const rows = asked.map(([stage, spending]) => [stage, ...cells(spending)]);
    const remarks = asked.flatMap(([stage, spending]) => remarksOn(spending).map((remark) => `- ${stage}: ${remark}`));
    return ['## Spending', (0,markdown/* table */.tp)(head, rows), remarks.join('\n')].filter((part) => part !== '').join('\n\n');
}
function cells({ model, requests, cached, tokens, estimatedUsd, costUsd, capUsd }) {
    const paidLess = tokens.cached === 0 ? '' : ` (${tokens.cached} cached)`;
    return [
        (0,markdown/* code */.aY)(model),
        String(requests),
        String(cached),
        `${tokens.input}${paidLess}`,
        String(tokens.output),
        (0,dollars/* dollars */.E)(estimatedUsd),
        (0,dollars/* dollars */.E)(costUsd),
        (0,dollars/* dollars */.E)(capUsd),
    ];
}
const sources = {
    table: ({ price }) => `by our price table, ${priceWords(price)}`,
    setting: ({ price }) => `by \`prices\`, ${priceWords(price)}`,
    local: () => 'the server is on this machine or network and costs nothing',
};
function priceWords({ input, cached, output }) {
    return `${(0,dollars/* dollars */.E)(input)} a million tokens of input, ${(0,dollars/* dollars */.E)(cached)} cached, ${(0,dollars/* dollars */.E)(output)} of output`;
}
function remarksOn(spending) {
    const { notAsked, costUsd, capUsd, estimatedUsd } = spending;
    const remarks = [sources[spending.priceSource](spending)];
    if (notAsked > 0) {
        const were = notAsked === 1 ? 'was not asked: it' : 'were not asked: they';
        remarks.push(`${(0,counted/* counted */.h)(notAsked, 'question')} ${were} could not finish inside the cap (max-cost-usd)`);
    }
    const why = 'the server counted more tokens than the worst case that was set aside';
    if (costUsd > capUsd)
        remarks.push(`${(0,dollars/* dollars */.E)(costUsd - capUsd)} over the cap: ${why}`);
    else if (costUsd > estimatedUsd)
        remarks.push(`it cost more than was estimated: ${why}`);
    return remarks;
}

// EXTERNAL MODULE: ./.build/actions/shared/wording/changed-lines.js
var changed_lines = __webpack_require__(82991);
;// CONCATENATED MODULE: ./.build/actions/report/report-page.js








/** Diffs on the whole page, in UTF-16 units: GitHub shows a file of this size, and a step summary holds 1 MiB. */
const diffBudget = 300_000;
const notesShown = 50;
/**
 * `report.md`: what was found, proposed and measured, for the person who decides.
 * @param published of this run's proposals, and of pull requests of earlier ones
 */
function reportPage(run, files, published) {
    const parts = [
        `# llm-ops: ${(0,markdown/* prose */.CS)(headline(run))}`,
        introduction(run, files),
        report_page_overview(run, files),
        found(files.snapshot),
        ...sections(run, files),
        spendingSection({ plan: files.plan?.spending ?? null, apply: files.changes?.spending ?? null }),
        calibrationSection(files.plan?.calibration ?? null),
        known(files),
        notes('Pull requests of earlier runs', earlierPulls(run, published)),
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
/** Why they stay as they are: a base that cannot be followed, a person at work. Items of this run have it in their rows. */
function earlierPulls({ items }, published) {
    const own = new Set(items.map(({ id }) => id));
    return [...published].flatMap(([id, { note }]) => (note === null || own.has(id) ? [] : [note]));
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












/** To new local branches. */
function publishLocally({ proposals, publishing }) {
    return (0,publish/* publish */.m)(proposals, publishing);
}
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
    // The page and the index first: a run.json that says `done` means that everything is there.
    await ports.store.write(input.runId, 'report.md', reportPage(run, files, published));
    await (0,proposal_index/* indexRun */.Yd)({ run, plan: files.plan }, ports.store);
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
async function publishProven(input, files, ports) {
    const { plan, evidence } = files;
    if (plan === null)
        return new Map();
    const proposals = proven(plan, evidence, input.allowUnproven);
    const repository = await (0,open_target/* openTarget */.Ap)({ location: input.location, branch: null }, ports);
    const base = await repository.resolve(plan.base);
    const { runId, allowPaths } = input;
    const publishing = { repository, runId, base, allowPaths, at: new Date(plan.createdAt) };
    return input.publish({ proposals, publishing, files });
}
function proven(plan, evidence, allowUnproven) {
    const items = new Map(plan.items.map((item) => [item.id, item]));
    return (evidence?.items ?? []).flatMap((facts) => {
        const item = items.get(facts.itemId);
        const wanted = facts.verdict === 'pass' || (allowUnproven && facts.verdict === 'unproven');
        return item === undefined || !wanted ? [] : [{ item, evidence: facts }];
    });
}


/***/ }),

/***/ 86436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* unused harmony exports fileSchema, snapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22205);
/* harmony import */ var _test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57104);





const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** As git names it. Bytes that are not UTF-8 stand as %XX and `skipped` is `name-not-utf8`. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['file', 'link', 'submodule']),
    executable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Bytes; null for a submodule. */
    size: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
    language: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH.nullable(),
    /** Opted out: only engines that are purely local may read it. */
    noLlm: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Totals of its outline; null where it has none (see `skipped`, or no grammar for it). */
    outline: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ symbols: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, complexity: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, parseErrors: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }).nullable(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['too-large', 'binary', 'not-utf8', 'name-not-utf8', 'parser-failed']).nullable(),
});
/** What crawl saw. Outlines themselves lie in the state's outline cache, by blob id: they outlive a run. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    createdAt: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    target: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetRepoSchema */ .F,
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        tree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        /** null on a detached HEAD. */
        branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileSchema),
    /** How the outlines were come by in this crawl. */
    outlines: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ parsed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, cached: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, failed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    noLlm: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
    baseline: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .testRunSchema */ .Tl,
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
});
/** @throws ContractError */
function parseSnapshot(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(snapshotSchema, text, source);
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15580);
/* harmony import */ var _wording_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4692);


const shownNames = 10;
const shownRows = 30;
/** What stands behind the figures: tests by name, lines that did not run, faults that nobody noticed, findings. */
function details(evidence) {
    const parts = [
        newlyKilled(evidence),
        testLists(evidence),
        findings('Tampering with tests', evidence.tampering.findings),
        findings('Policy', evidence.policy.findings),
        lint(evidence),
        mutants(evidence),
        coverage(evidence),
        remarks(evidence),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The fault that shows what the new tests are good for. */
function newlyKilled({ mutants: { newlyKilled: mutant } }) {
    if (mutant === null)
        return '';
    const by = mutant.killedBy.length === 0 ? 'the new tests fail' : `${mutant.killedBy.map((id) => (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)).join(', ')} fails`;
    return `The old tests let this fault in ${place(mutant.path, mutant.line)} live; with it, ${by}:\n\n${faultBlock(mutant)}`;
}
function faultBlock({ original, replacement }) {
    const lines = (sign, text) => text
        .split('\n')
        .slice(0, 8)
        .map((line) => `${sign}${line}`);
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('diff', [...lines('-', original), ...lines('+', replacement)].join('\n'));
}
function testLists({ tests }) {
    const groups = [
        ['Fail now and did not before', tests.regressed],
        ['Gone', tests.removed],
        ['Skipped now', tests.newlySkipped],
        ['Fixed', tests.fixed],
        ['Failed before and still do', tests.stillFailing],
        ['Flaky before the change: counted neither for nor against it', tests.flakyAtBase],
        ['Flaky after the change', tests.flakyAtHead],
        ['New', tests.added],
    ];
    return groups.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}:\n\n${names(ids)}`])).join('\n\n');
}
function names(ids) {
    const shown = ids.slice(0, shownNames).map((id) => `- ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}`);
    return [...shown, ...(ids.length > shownNames ? [`- and ${ids.length - shownNames} more`] : [])].join('\n');
}
const severityWords = {
    block: '❌ fails',
    hold: '❔ a person decides',
    review: 'to look at',
};
function findings(title, all) {
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, shownRows)
        .map(({ severity, code: name, message, path, line }) => [
        severityWords[severity],
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        path === undefined ? '' : place(path, line ?? null),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message),
    ]);
    return `${title}:\n\n${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'finding', 'where', 'what'], rows)}${more(all.length)}`;
}
function place(path, line) {
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line === null ? path : `${path}:${line}`);
}
function more(total) {
    return total > shownRows ? `\n\nand ${total - shownRows} more: evidence.json has them all.` : '';
}
function lint({ lint: { added, parseErrors } }) {
    const all = [...parseErrors, ...added];
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, shownRows)
        .map(({ level, path, line, rule, message }) => [level, place(path, line), (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule), (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)]);
    return `Lint, new with the change:\n\n${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'where', 'rule', 'what'], rows)}${more(all.length)}`;
}
function mutants({ mutants: { mutants: all } }) {
    const survivors = all.filter(({ outcome }) => outcome === 'survived' || outcome === 'not-reached');
    if (survivors.length === 0)
        return '';
    const rows = survivors
        .slice(0, shownRows)
        .map(({ path, line, original, replacement, outcome }) => [
        place(path, line),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(original.replaceAll(/\s+/g, ' '), 80),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(replacement.replaceAll(/\s+/g, ' ') || '(removed)', 80),
        outcome === 'survived' ? 'no test noticed' : 'no test runs it',
    ]);
    const body = `${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['where', 'was', 'became', ''], rows)}${more(survivors.length)}`;
    return `<details><summary>Faults that no test noticed (${survivors.length})</summary>\n\n${body}\n\n</details>`;
}
function coverage({ coverage: { changedFiles } }) {
    const known = changedFiles.filter(({ before, after }) => before !== null || after !== null);
    if (known.length === 0)
        return '';
    const rows = known
        .slice(0, shownRows)
        .map(({ path, before, after, missed }) => [(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after), missedLines(missed)]);
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['changed file', 'lines before', 'lines after', 'changed lines that no test ran'], rows);
}
function missedLines(missed) {
    const rest = missed.length > 20 ? `, and ${missed.length - 20} more` : '';
    return `${missed.slice(0, 20).join(', ')}${rest}`;
}
function remarks({ formatting, coverage, sandbox, tests }) {
    const lines = [
        ...(coverage.reason === null ? [] : [`Coverage was not measured: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(coverage.reason)}`]),
        ...(formatting.tool === null ? [] : [`Formatting, ${formatting.status}: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(formatting.reason)}`]),
        ...(tests.status === 'measured' ? [`Sandbox: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sandbox.reason)}`] : []),
    ];
    return lines.map((line) => `- ${line}`).join('\n');
}


/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82991);
/* harmony import */ var _wording_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43511);
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15580);
/* harmony import */ var _wording_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4692);




/** One row a section: what was measured before and after, or why it was not. */
function overview(evidence) {
    const { tests, coverage, runtime } = evidence;
    const rows = [
        ['tests', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.before), `${(0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.after)}${testRemarks(evidence)}`],
        ...(runtime === null
            ? [['changed lines run', '', changedLines(evidence)]]
            : [['runtime', `declares ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runtime.declared)}`, `ran on ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runtime.ran ?? 'unknown')}`]]),
        ['project, lines', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.before), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.after)],
        ['project, branches', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.branchesBefore), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.branchesAfter)],
        ['faults put in (mutants)', '', mutantCounts(evidence.mutants)],
        ['tampering with tests', '', findingCounts(evidence.tampering)],
        ['policy', '', findingCounts(evidence.policy)],
        ['lint', ...lintCounts(evidence)],
        ['confidence', '', confidence(evidence)],
        ['sandbox', '', sandboxWords(evidence.sandbox)],
    ];
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'before', 'after'], rows);
}
function testRemarks({ tests }) {
    const heads = tests.runs.filter(({ side }) => side === 'head').length;
    const flaky = new Set([...tests.flakyAtBase, ...tests.flakyAtHead]).size;
    const parts = [
        ...(tests.added.length > 0 ? [`${tests.added.length} new`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
        ...(heads > 1 ? [`${heads} runs a side${tests.sideBySide ? ', side by side' : ''}`] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
function changedLines(evidence) {
    const ratio = evidence.coverage.changedLines;
    const words = (0,_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .changedLinesRun */ .n)(evidence);
    return ratio === null || ratio.total === 0 ? words : `${words} (${(0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(ratio)})`;
}
/** `7 of 8 noticed, 1 survived`. */
function mutantCounts({ status, reason, counts, seconds, budgetSeconds }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    const ran = counts.killed + counts.timedOut + counts.survived;
    const parts = [
        ran === 0 ? 'none ran' : `${counts.killed + counts.timedOut} of ${ran} noticed`,
        ...(counts.survived > 0 ? [`${counts.survived} survived`] : []),
        ...(counts.notReached > 0 ? [`${counts.notReached} on lines that no test runs`] : []),
        ...(counts.notRun > 0 ? [`${counts.notRun} not run: the budget of ${budgetSeconds} s was used up`] : []),
    ];
    return `${parts.join(', ')} (${seconds.toFixed(1)} s)`;
}
function findingCounts({ status, reason, findings }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    if (findings.length === 0)
        return 'nothing found';
    const of = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    const parts = [
        [of('block'), 'that fail it'],
        [of('hold'), 'for a person to decide'],
        [of('review'), 'to look at'],
    ];
    return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
}
function lintCounts({ lint }) {
    if (lint.status !== 'measured')
        return ['', (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lint.reason ?? lint.status)];
    if (lint.parseErrors.length > 0)
        return ['', (0,_wording_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(lint.parseErrors.length, 'parse error')];
    if (lint.tools.length === 0)
        return ['', 'everything parses; no linter of its own'];
    const side = (of) => lint.tools.map((row) => `${row.tool} ${row[of]}`).join(', ');
    return [side('before'), `${side('after')}; ${lint.added.length} new`];
}
function confidence({ confidence: { status, reason, value, minimum } }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    return value === null ? 'nobody stated one' : `${value} (asked for: ${minimum})`;
}
function sandboxWords({ kind, network }) {
    if (kind === 'none')
        return 'none: the code saw the machine as its user does';
    return `${kind}, ${network ? 'network reachable' : 'no network'}`;
}


/***/ }),

/***/ 82991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ changedLinesRun)
/* harmony export */ });
/**
 * `3 of 4`: of the executable lines that the change added or rewrote, those that the tests ran. For a runtime upgrade,
 * which no line of a test run executes: the runtime that the tests ran on.
 */
function changedLinesRun({ coverage, runtime }) {
    if (runtime !== null)
        return runtime.ran === null ? 'runtime unknown' : `ran on ${runtime.ran}`;
    const { changedLines, changedFiles } = coverage;
    if (changedLines === null)
        return 'not measured';
    if (changedLines.total > 0)
        return `${changedLines.covered} of ${changedLines.total}`;
    return changedFiles.some(({ after }) => after === null) ? 'file never loaded' : 'none to run';
}


/***/ }),

/***/ 11226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dollars)
/* harmony export */ });
/** `$1.20`, `$0.0042`, `$0`: two digits after the point, or the first two that are not 0. */
function dollars(usd) {
    if (usd === 0)
        return '$0';
    const digits = usd >= 0.1 ? 2 : Math.min(9, 1 - Math.floor(Math.log10(usd)));
    return `$${usd.toFixed(digits)}`;
}


/***/ }),

/***/ 15580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Text of the target (paths, test names, messages, diffs) as it may stand on a page that GitHub renders: it can mention
 * nobody, link nowhere, open no HTML, and no line of it is a workflow command when the page is printed to a job log.
 */
/** Stands inside what must not be recognised; entities would not do: GitHub looks for mentions after rendering. */
const breaker = '\u200B';
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisibleInLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** At most `length` UTF-16 units, with an ellipsis where something was cut off; never half a character. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** Prose, on one line. What Markdown would act on is escaped, and no more: the page is read as plain text, too. */
function prose(text, length = 600) {
    return visible(clip(text.replaceAll(/\s+/g, ' ').trim(), length))
        .replaceAll(/&(?=#?\w+;)/g, '&amp;')
        .replaceAll(/[\\`*[\]<>|~$]|(?<!\w)_|_(?!\w)/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
        .replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, '\\')
        .replaceAll(/@(?=\S)/g, `@${breaker}`)
        .replaceAll(/(?<=#)(?=\d)|(?<=\bGH-)(?=\d)/gi, breaker)
        .replaceAll('://', `:${breaker}//`)
        .replaceAll(/\bwww\./gi, (prefix) => `www${breaker}${prefix.slice(3)}`)
        .replaceAll('::', `:${breaker}:`)
        .replaceAll('##', `#${breaker}#`);
}
/** A code span, on one line; in a table too. GitHub looks for no mentions and links in there. */
function code(text, length = 300) {
    const shown = broken(visible(clip(text, length))).replaceAll('|', String.raw `\|`);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block. Lines keep their first character: in a diff it is the mark, and a command may follow it. */
function block(language, text) {
    const shown = text
        .replaceAll('\r\n', '\n')
        .replaceAll(invisibleInLines, escape)
        .split('\n')
        .map((line) => broken(line).replace(/^(.?\s*):(?=:)/u, `$1:${breaker}`))
        .join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`;
}
/** The old form of a workflow command is found anywhere in a line. */
function broken(text) {
    return text.replaceAll('##[', `##${breaker}[`);
}
/** Control, bidirectional and zero-width characters are written out, so that nothing is hidden from the reader. */
function visible(text) {
    return text.replaceAll(invisible, escape);
}
function escape(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/** A table; cells are markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ testCounts),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** Figures in words. What was not measured says so; it is never shown as 0. */
const unmeasured = 'not measured';
/** `98.21 %`; rounded down, so that 100 % means all. */
function share(ratio) {
    if (ratio === null)
        return unmeasured;
    if (ratio.total === 0)
        return 'nothing executable';
    return `${(Math.floor((ratio.covered * 10_000) / ratio.total) / 100).toFixed(2)} %`;
}
/** `98.21 % (55 of 56)`. */
function percent(ratio) {
    if (ratio === null || ratio.total === 0)
        return share(ratio);
    return `${share(ratio)} (${ratio.covered} of ${ratio.total})`;
}
/** `42 passed, 1 failed, 2 skipped`; what there is none of is left out, but for the passed. */
function testCounts(run) {
    if (run.status === 'not-run')
        return 'not run';
    if (run.status === 'no-tests')
        return 'no tests';
    const { passed, failed, errored, skipped } = run.counts;
    const others = [[failed, 'failed'], [errored, 'errored'], [skipped, 'skipped']];
    const parts = others.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const unclear = run.status === 'passed' || run.status === 'failed' ? [] : [run.status];
    return [`${passed} passed`, ...parts, ...unclear].join(', ');
}


/***/ }),

/***/ 62705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord)
/* harmony export */ });
const words = {
    pass: '✅ pass',
    fail: '❌ fail',
    unproven: '❔ unproven',
    refused: '⛔ refused',
    none: '– not judged',
};
/** A verdict, or why there is none: refused before the gate, or not judged at all. */
function verdictWord(verdict, change) {
    if (verdict !== null)
        return words[verdict];
    return change?.status === 'refused' ? words.refused : words.none;
}


/***/ })

};
