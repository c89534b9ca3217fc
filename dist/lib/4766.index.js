export const id = 4766;
export const ids = [4766,4702];
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

/***/ 94766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7605);
/* harmony import */ var _shared_runtime_load_codemods_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4702);
/* harmony import */ var _shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59136);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56179);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90790);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96361);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51389);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89963);
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








/** `llm-ops run`: the whole chain. What the gate refuses is a result; the exit code is 0. */
async function runCommand(call, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .openCall */ .LJ)(call), true);
        const codemods = await (0,_shared_runtime_load_codemods_js__WEBPACK_IMPORTED_MODULE_7__.loadCodemods)(call.settings.codemods);
        const { stateDir, location, ports } = session;
        const runId = await (0,_shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_0__.beginRun)(session, call.settings);
        const chain = { ...options, runId, location, settings: call.settings, codemods, signal: call.terminal.signal };
        const run = await (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__.runChain)(chain, ports);
        const reportFile = `${ports.store.runDir(runId)}/${options.dryRun ? 'plan.json' : 'report.md'}`;
        const proof = await (0,_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .readProof */ .r)(runId, ports.store);
        const { target } = call.settings;
        const folder = (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetFolder */ .yA)(target, ports.store);
        const text = (0,_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .runSummary */ .K)({ run, proof, reportFile, target, folder });
        return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.done, json: { ...run, stateDir, reportFile }, text };
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

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCodemods: () => (/* binding */ loadCodemods)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/** The built-in codemods and those of the user's folder. @throws UserError where two have one id */
async function loadCodemods(folder) {
    const { builtInCodemods } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(8815), __webpack_require__.e(4780), __webpack_require__.e(4990)]).then(__webpack_require__.bind(__webpack_require__, 44990));
    if (folder === null)
        return builtInCodemods;
    const { loadUserCodemods } = await __webpack_require__.e(/* import() */ 6001).then(__webpack_require__.bind(__webpack_require__, 66001));
    const own = await loadUserCodemods(folder);
    const taken = new Set(builtInCodemods.map(({ id }) => id));
    const clash = own.find(({ id }) => taken.has(id));
    if (clash === undefined)
        return [...builtInCodemods, ...own];
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`codemods: ${folder} holds a codemod "${clash.id}", and a built-in one has that id: rename yours`);
}


/***/ })

};
