export const id = 8383;
export const ids = [8383];
export const modules = {

/***/ 56179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ openCall),
/* harmony export */   PY: () => (/* binding */ onNewRun),
/* harmony export */   lw: () => (/* binding */ onRun)
/* harmony export */ });
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34971);
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



/** Ports on the target, until the scope ends: parser threads and the progress display end with it. */
async function openCall(call) {
    const log = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openLog */ .N)(call.terminal, call.flags);
    const session = await (0,_shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(call.settings, log);
    return {
        ...session,
        [Symbol.asyncDispose]: async () => {
            log[Symbol.dispose]();
            await session[Symbol.asyncDispose]();
        },
    };
}
/** Does the work of a later stage on the run that is named, or the newest. */
async function onRun(call, work) {
    return during(call, _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.existingRun, work);
}
/** Does the work on a run that begins with it. */
async function onNewRun(call, work) {
    return during(call, _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.beginRun, work);
}
async function during(call, runOf, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await openCall(call), true);
        const runId = await runOf(session, call.settings);
        const ports = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptible */ .In)(session.ports, call.terminal.signal);
        const result = await work({ ...call.settings, runId, location: session.location }, ports);
        return { result, session };
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


/***/ }),

/***/ 51389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProof)
/* harmony export */ });
/* harmony import */ var _shared_contracts_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30815);

/** What was measured about each item of a run; empty where the run stopped before the gate. */
async function readProof(runId, store) {
    const text = await store.read(runId, 'evidence.json');
    if (text === null)
        return new Map();
    const { items } = (0,_shared_contracts_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEvidence */ .vf)(text, `${store.runDir(runId)}/evidence.json`);
    return new Map(items.map((item) => [item.itemId, item]));
}


/***/ }),

/***/ 37169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _shared_adapters_run_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63314);

async function standingOf({ status, error, process }) {
    if (status !== 'running' || process === undefined)
        return { status, error };
    const liveness = await (0,_shared_adapters_run_process_js__WEBPACK_IMPORTED_MODULE_0__/* .livenessOf */ .l)(process);
    if (liveness === 'gone')
        return { status: 'interrupted', error: 'its process is gone, and did not say how it ended' };
    if (liveness === 'alive')
        return { status, error };
    return { status, error: `it began on ${process.host}: whether it still goes on cannot be seen from here` };
}


/***/ }),

/***/ 8383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand),
  exportCommand: () => (/* binding */ exportCommand),
  listCommand: () => (/* binding */ listCommand),
  showCommand: () => (/* binding */ showCommand)
});

// EXTERNAL MODULE: ./node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(25832);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/run.js
var run = __webpack_require__(9303);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/printable.js
var printable = __webpack_require__(64778);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/session.js
var runtime_session = __webpack_require__(7605);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/cli/call.js
var cli_call = __webpack_require__(56179);
;// CONCATENATED MODULE: ./.build/actions/cli/compare-runs.js

/** What changed from one run to another. */
function compareRuns(before, after) {
    const earlier = new Map(before.run.items.map((item) => [item.id, item]));
    const later = new Set(after.run.items.map(({ id }) => id));
    const changed = after.run.items.flatMap((item) => {
        const was = earlier.get(item.id);
        return was === undefined || was.verdict === item.verdict ? [] : [{ ...named(item), verdictBefore: was.verdict }];
    });
    return {
        before: before.run.runId,
        after: after.run.runId,
        new: after.run.items.filter(({ id }) => !earlier.has(id)).map(named),
        gone: before.run.items.filter(({ id }) => !later.has(id)).map(named),
        changed,
        tests: before.baseline && after.baseline && { before: before.baseline.counts, after: after.baseline.counts },
        coverage: coverageDelta(before, after),
    };
}
function named({ id, title, filePath, verdict }) {
    return { id, title, filePath, verdict };
}
function coverageDelta(before, after) {
    const [was, is] = [before.baseline?.coverage?.lines, after.baseline?.coverage?.lines];
    if (was === undefined || is === undefined || was.total === 0 || is.total === 0)
        return null;
    return { before: was, after: is, delta: Math.round((percent(is) - percent(was)) * 100) / 100 };
}
function percent({ covered, total }) {
    return (100 * covered) / total;
}
function comparisonText(comparison) {
    const { before, after, tests, coverage } = comparison;
    const rows = [
        ...comparison.new.map((item) => `+ ${words(item)} (${item.verdict ?? 'not judged'})`),
        ...comparison.gone.map((item) => `- ${words(item)} (${item.verdict ?? 'not judged'})`),
        ...comparison.changed.map((item) => {
            return `~ ${words(item)} (${item.verdictBefore ?? 'not judged'} → ${item.verdict ?? 'not judged'})`;
        }),
    ];
    if (rows.length === 0)
        rows.push('the same items with the same verdicts');
    return [
        `${before} → ${after}`,
        ...rows,
        tests === null
            ? 'tests: not measured in both'
            : `tests: ${tests.before.passed} of ${tests.before.total} → ${tests.after.passed} of ${tests.after.total} passed`,
        coverage === null
            ? 'coverage: not measured in both'
            : `coverage: ${percent(coverage.before).toFixed(2)} % → ${percent(coverage.after).toFixed(2)} % of lines`,
    ].join('\n');
}
function words({ title, filePath }) {
    return `${(0,printable/* printable */.g$)(title)}: ${(0,printable/* printable */.g$)(filePath)}`;
}

;// CONCATENATED MODULE: ./.build/actions/cli/export-runs.js

const COLUMNS = [
    'runId',
    'startedAt',
    'target',
    'base',
    'itemId',
    'filePath',
    'action',
    'engine',
    'title',
    'confidence',
    'verdict',
    'branch',
    'commit',
    'reasons',
];
function exportRows({ runId, startedAt, target, base, items }) {
    return items.map((item) => ({
        runId,
        startedAt,
        target: target.url,
        base,
        itemId: item.id,
        filePath: item.filePath,
        action: item.action,
        engine: item.engine,
        title: item.title,
        confidence: item.confidence,
        verdict: item.verdict ?? '',
        branch: item.branch ?? '',
        commit: item.commit ?? '',
        reasons: item.reasons.join('; '),
    }));
}
/**
 * RFC 4180: a header, CRLF between records, quotes where they are needed, doubled inside. A text that a spreadsheet
 * would take for a formula gets an apostrophe before it (OWASP "CSV Injection"), and control characters are written out:
 * file names come from the target, and the table may be printed to a terminal or a job log.
 */
function toCsv(rows) {
    const lines = rows.map((row) => COLUMNS.map((column) => csvField(row[column])).join(','));
    return [COLUMNS.join(','), ...lines].join('\r\n');
}
function csvField(value) {
    if (typeof value === 'number')
        return String(value);
    const shown = (0,printable/* printableCell */.kV)(value);
    const safe = /^[\s\0]*[=+\-@|%\t\r]/.test(value) ? `'${shown}` : shown;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// EXTERNAL MODULE: ./.build/actions/cli/failure.js
var failure = __webpack_require__(96361);
// EXTERNAL MODULE: ./.build/actions/cli/proof.js
var cli_proof = __webpack_require__(51389);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var snapshot = __webpack_require__(86436);
;// CONCATENATED MODULE: ./.build/actions/cli/read-baseline.js

/** What the tests said before anything was changed; null where the run has no snapshot. */
async function readSnapshotBaseline(runId, store) {
    const text = await store.read(runId, 'snapshot.json');
    if (text === null)
        return null;
    const { status, counts, coverage } = (0,snapshot/* parseSnapshot */.E$)(text, `${store.runDir(runId)}/snapshot.json`).baseline;
    return { status, counts, coverage };
}

// EXTERNAL MODULE: ./.build/actions/cli/summary.js
var cli_summary = __webpack_require__(89963);
// EXTERNAL MODULE: ./.build/actions/cli/run-status.js
var run_status = __webpack_require__(37169);
// EXTERNAL MODULE: ./.build/actions/shared/settings/nearest.js
var nearest = __webpack_require__(91940);
;// CONCATENATED MODULE: ./.build/actions/cli/runs-commands.js
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















/** `llm-ops runs list`. A run that cannot be read is listed with what is wrong with it. */
async function listCommand(call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await (0,cli_call/* openCall */.LJ)(call), true);
        const runs = await Promise.all((await session.ports.store.runs()).map((id) => listed(id, session.ports.store)));
        const table = new cli_table3({
            head: ['run', 'status', 'base', 'pass', 'fail', 'unproven'],
            style: { head: [], border: [] },
        });
        for (const { runId, status, base, totals } of runs) {
            const { pass = '-', fail = '-', unproven = '-' } = totals ?? {};
            table.push([runId, status, base?.slice(0, 7) ?? '-', pass, fail, unproven]);
        }
        const text = runs.length === 0 ? `no run in ${(0,printable/* printable */.g$)(session.stateDir)}` : table.toString();
        return { exitCode: failure/* EXIT */.d.done, json: { stateDir: session.stateDir, runs }, text };
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
async function listed(runId, store) {
    const nothing = { runId, startedAt: null, base: null, totals: null };
    try {
        const run = await readRun(runId, store);
        if (run === null)
            return { ...nothing, status: 'stages only', error: null };
        const { startedAt, base, totals } = run;
        return { runId, startedAt, base, totals, ...(await (0,run_status/* standingOf */.Y)(run)) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { ...nothing, status: 'unreadable', error: error.message };
    }
}
async function readRun(runId, store) {
    const text = await store.read(runId, 'run.json');
    return text === null ? null : (0,run/* parseRun */.zZ)(text, `${store.runDir(runId)}/run.json`);
}
async function finishedRun(session, call, id) {
    const runId = await (0,runtime_session.existingRun)(session, { ...call.settings, runId: id });
    const run = await readRun(runId, session.ports.store);
    if (run !== null)
        return run;
    throw new errors/* UserError */.y(`run ${runId} has no run.json yet: run "llm-ops report --run-id ${runId}" first`);
}
/** `llm-ops runs show <run>`. */
async function showCommand(call, id) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_2, await (0,cli_call/* openCall */.LJ)(call), true);
        const run = await finishedRun(session, call, id);
        const proof = await (0,cli_proof/* readProof */.r)(run.runId, session.ports.store);
        const reportFile = `${session.ports.store.runDir(run.runId)}/report.md`;
        const { target } = call.settings;
        const folder = (0,open_target/* targetFolder */.yA)(target, session.ports.store);
        const summary = (0,cli_summary/* runSummary */.K)({ run, proof, reportFile, target, folder });
        const reasons = run.items.flatMap(({ id, reasons }) => [``, id, ...reasons.map((reason) => `  ${reason}`)]);
        const { status, error } = await (0,run_status/* standingOf */.Y)(run);
        const ended = error === null ? [] : [`${status}: ${error}`];
        const text = [summary, ...[...ended, ...reasons].map(printable/* printable */.g$)].join('\n');
        return { exitCode: failure/* EXIT */.d.done, json: { ...run, status, error, stateDir: session.stateDir, reportFile }, text };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** `llm-ops runs compare <before> <after>`. */
async function compareCommand(call, ids) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_3, await (0,cli_call/* openCall */.LJ)(call), true);
        const measured = async (id) => {
            const run = await finishedRun(session, call, id);
            return { run, baseline: await readSnapshotBaseline(run.runId, session.ports.store) };
        };
        const comparison = compareRuns(await measured(ids.before), await measured(ids.after));
        return { exitCode: failure/* EXIT */.d.done, json: comparison, text: comparisonText(comparison) };
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** `llm-ops runs export`: one row an item. The document is the same whether or not `--json` is given. */
async function exportCommand(call, format) {
    const env_4 = { stack: [], error: void 0, hasError: false };
    try {
        if (format !== 'json' && format !== 'csv') {
            const near = (0,nearest/* nearest */.p)(format, ['json', 'csv']);
            throw new errors/* UserError */.y(`--format: ${JSON.stringify(format)} is not known: write ${near ?? 'json or csv'}`);
        }
        if (format === 'csv' && call.flags.json)
            throw new errors/* UserError */.y('--json and --format csv contradict each other: leave one out');
        const session = __addDisposableResource(env_4, await (0,cli_call/* openCall */.LJ)(call), true);
        const runs = [];
        for (const id of await session.ports.store.runs()) {
            const run = await readRun(id, session.ports.store);
            if (run !== null)
                runs.push(run);
        }
        const rows = runs.flatMap(exportRows);
        const json = { rows };
        return { exitCode: failure/* EXIT */.d.done, json, text: format === 'csv' ? toCsv(rows) : (0,printable/* printableJson */.et)(json) };
    }
    catch (e_4) {
        env_4.error = e_4;
        env_4.hasError = true;
    }
    finally {
        const result_4 = __disposeResources(env_4);
        if (result_4)
            await result_4;
    }
}


/***/ }),

/***/ 89963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runSummary)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64778);
/* harmony import */ var _shared_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82991);
/* harmony import */ var _shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43511);




/** What a person sees at the end of a run: one row an item, where the report lies, and what to do next. */
function runSummary(summary) {
    const { run, reportFile } = summary;
    const lines = [headline(run)];
    if (run.items.length > 0)
        lines.push('', itemTable(summary));
    else if (!run.dryRun)
        lines.push('', nothingNew(run));
    lines.push('', `${run.dryRun ? 'plan' : 'report'}: ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reportFile)}`, ...nextSteps(summary));
    return lines.join('\n');
}
function headline({ runId, target, base, totals, dryRun }) {
    const seen = `${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(totals.files, 'file')}, ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(totals.tests, 'test')}`;
    const known = totals.known === 0 ? '' : ` (${totals.known} more known from earlier runs)`;
    const judged = `${totals.pass} pass, ${totals.fail} fail, ${totals.unproven} unproven`;
    const refused = totals.refused === 0 ? '' : `, ${totals.refused} refused`;
    const made = `${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(totals.proposed, 'proposal')}${known}`;
    const outcome = dryRun ? made : `${made}: ${judged}${refused}`;
    return `${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(target.url)} at ${base.slice(0, 7)}: ${seen}\n${outcome} (run ${runId})`;
}
function nothingNew({ totals }) {
    return totals.known > 0
        ? 'Nothing new: everything found was proposed before. With --retry what did not pass is proposed again.'
        : 'Nothing to propose: it is in good order.';
}
function itemTable({ run, proof }) {
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({
        head: ['item', 'file', 'verdict', 'tests', 'changed lines run', 'branch'],
        style: { head: [], border: [], compact: true },
        colWidths: [34],
        wordWrap: true,
    });
    for (const item of run.items)
        table.push(row(item, proof.get(item.id)));
    return table.toString();
}
function row(item, evidence) {
    const verdict = item.verdict ?? (item.reasons.length > 0 ? 'refused' : 'planned');
    const cells = [item.title, item.filePath, verdict, testsOf(evidence), coverageOf(evidence), item.branch ?? '-'];
    return cells.map(_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$);
}
/** Passed of all, before and after. */
function testsOf(evidence) {
    if (evidence === undefined)
        return '-';
    const side = ({ counts, status }) => counts.total === 0 ? status : `${counts.passed}/${counts.total}`;
    return `${side(evidence.tests.before)} → ${side(evidence.tests.after)}`;
}
function coverageOf(evidence) {
    return evidence === undefined ? '-' : (0,_shared_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .changedLinesRun */ .n)(evidence);
}
function nextSteps({ run, target, folder }) {
    const dir = target === '.' ? '' : ` ${quoted(target)}`;
    if (run.dryRun)
        return [`next:   llm-ops run${dir}`];
    const branch = run.items.find((item) => item.branch !== null && item.commit !== null)?.branch;
    if (branch === undefined || branch === null)
        return [`next:   llm-ops runs show ${run.runId}${dir}`];
    const at = folder === '.' ? '' : ` -C ${quoted(folder)}`;
    const base = run.base.slice(0, 10);
    return [`look:   git${at} diff ${base}..${branch}`, `accept: git${at} merge ${branch}`];
}
/** For a shell. */
function quoted(word) {
    const safe = (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(word);
    return /^[\w./:@%+=-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* unused harmony exports stageName, runItemSchema, runProcessSchema, runSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22205);





const stageName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['crawl', 'plan', 'apply', 'gate', 'report']);
const runItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .itemId */ .XG,
    filePath: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN,
    action: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemAction */ .ao,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    engine: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .engineName */ .OC,
    confidence: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO,
    /** null where the item was refused before the gate, or the run stopped there (`--dry-run`). */
    verdict: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    commit: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu.nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** The process that performs a run, as it can be told from all others: on which machine, since which boot, and when. */
const runProcessSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** For a person. */
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
    /** Tells machines of the same name apart. */
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64),
    /** Of the kernel, and of what can see the process; null where the system has no such thing. */
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64).nullable(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64).nullable(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    /** As the kernel counts it; null where it cannot be asked. */
    began: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(32).nullable(),
});
/** One pass over one target at one base commit. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz,
    target: _target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetRepoSchema */ .F,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    startedAt: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    finishedAt: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['running', 'done', 'failed']),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ stage: stageName, seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) })),
    totals: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        tests: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        proposed: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        known: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        drafted: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        refused: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        pass: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        fail: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        unproven: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        branches: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    }),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(runItemSchema),
    /** What ended it, where it failed. */
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** While it is running: a run that is killed stays so, and its process tells. */
    process: runProcessSchema.optional(),
});
/** @throws ContractError */
function parseRun(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(runSchema, text, source);
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

/***/ 43511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 proposal`, `2 proposals`, `0 branches`: a number with its noun, for people. */
function counted(count, noun) {
    if (count === 1)
        return `${count} ${noun}`;
    return `${count} ${noun}${/(ch|s|x)$/.test(noun) ? 'es' : 's'}`;
}


/***/ })

};
