export const id = 2688;
export const ids = [2688,4702,3453];
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

/***/ 42688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyCommand: () => (/* binding */ applyCommand),
/* harmony export */   gateCommand: () => (/* binding */ gateCommand),
/* harmony export */   planCommand: () => (/* binding */ planCommand),
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64778);
/* harmony import */ var _shared_runtime_verdict_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43453);
/* harmony import */ var _shared_runtime_load_codemods_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4702);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56179);
/* harmony import */ var _shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43511);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96361);
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








/** `llm-ops plan`: decides what to propose, on the snapshot of a run. */
async function planCommand(call) {
    const { plan } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(8815), __webpack_require__.e(5169), __webpack_require__.e(7971), __webpack_require__.e(4834)]).then(__webpack_require__.bind(__webpack_require__, 77971));
    const codemods = await (0,_shared_runtime_load_codemods_js__WEBPACK_IMPORTED_MODULE_4__.loadCodemods)(call.settings.codemods);
    const { learnPast } = await __webpack_require__.e(/* import() */ 4207).then(__webpack_require__.bind(__webpack_require__, 96588));
    const { result, session } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .onRun */ .lw)(call, async (on, ports) => {
        const past = await learnPast({ settings: call.settings, location: on.location, ports, env: process.env });
        return plan({ ...on, ...past, codemods }, ports);
    });
    const { items, known, deferred } = result;
    const text = `${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(items.length, 'proposal')}, ${known.length} known from earlier runs, ${deferred} for a later one`;
    return told({ session, file: 'plan.json', value: result, text, next: 'apply' });
}
/** `llm-ops apply`: drafts the patch of every item. */
async function applyCommand(call) {
    const { apply } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(6594), __webpack_require__.e(7643)]).then(__webpack_require__.bind(__webpack_require__, 46594));
    const codemods = await (0,_shared_runtime_load_codemods_js__WEBPACK_IMPORTED_MODULE_4__.loadCodemods)(call.settings.codemods);
    const { result, session } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .onRun */ .lw)(call, (on, ports) => apply({ ...on, codemods }, ports));
    const drafted = result.changes.filter(({ status }) => status === 'drafted').length;
    const text = `${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(drafted, 'change')} drafted, ${result.changes.length - drafted} refused`;
    return told({ session, file: 'changes.json', value: result, text, next: 'gate' });
}
/**
 * `llm-ops gate`: measures every change of a run, or the one that `--base`, `--head` or `--patch` name. Exit code 1
 * where one did not pass.
 */
async function gateCommand(call) {
    const { gate } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(8020), __webpack_require__.e(6913), __webpack_require__.e(5786), __webpack_require__.e(922), __webpack_require__.e(1454)]).then(__webpack_require__.bind(__webpack_require__, 70922));
    const { base, head, patch } = call.settings;
    const isAlone = base !== null || head !== null || patch !== null;
    const onIts = isAlone ? _call_js__WEBPACK_IMPORTED_MODULE_2__/* .onNewRun */ .PY : _call_js__WEBPACK_IMPORTED_MODULE_2__/* .onRun */ .lw;
    const { result, session } = await onIts(call, (on, ports) => gate({ ...on, cores: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() }, ports));
    const counts = (0,_shared_runtime_verdict_counts_js__WEBPACK_IMPORTED_MODULE_6__.countVerdicts)(result.items);
    const text = isAlone
        ? verdictText(result)
        : `${counts.pass} passed, ${counts.fail} failed, ${counts.unproven} unproven`;
    const answer = told({ session, file: 'evidence.json', value: result, text, next: isAlone ? null : 'report' });
    return { ...answer, exitCode: (0,_shared_runtime_verdict_counts_js__WEBPACK_IMPORTED_MODULE_6__.gateFailure)(counts, call.settings) === null ? _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.done : _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.failed };
}
function verdictText({ items }) {
    const lines = items.flatMap(({ verdict, reasons }) => [
        verdict,
        ...reasons.map(({ code, message }) => `  ${code}: ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printableCell */ .kV)(message)}`),
    ]);
    return lines.join('\n');
}
/** `llm-ops report`: branches for what passed, and a page for a person. Exit code 1 where a stage did not finish. */
async function reportCommand(call) {
    const { report } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(5169), __webpack_require__.e(6168)]).then(__webpack_require__.bind(__webpack_require__, 86168));
    const { earlierPart } = await __webpack_require__.e(/* import() */ 2511).then(__webpack_require__.bind(__webpack_require__, 62511));
    const { openPublisher } = await Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(5169), __webpack_require__.e(6168), __webpack_require__.e(1275)]).then(__webpack_require__.bind(__webpack_require__, 1275));
    const { result, session } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .onRun */ .lw)(call, async (on, ports) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { runId, location } = on;
            const publisher = __addDisposableResource(env_1, await openPublisher({ settings: call.settings, runId, location, ports, interruption: null }), true);
            const { publish } = publisher;
            const run = await report({ ...on, ...(await earlierPart(runId, ports)), dryRun: false, publish }, ports);
            await publisher.keep(run);
            return run;
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
    });
    const text = `${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(result.totals.branches, 'branch')} proposed`;
    const answer = told({ session, file: 'report.md', value: result, text: withError(text, result.error), next: null });
    return { ...answer, exitCode: result.status === 'failed' ? _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.failed : _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.done };
}
/** What ended the run early is told first. */
function withError(text, error) {
    return error === null ? text : `the run did not finish: ${error}; ${text}`;
}
function told({ session, file, value, text, next }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.ports.store.runDir(value.runId), file);
    const lines = [`${text} (run ${value.runId})`, `written to ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)}`];
    if (next !== null)
        lines.push(`next: llm-ops ${next}`);
    return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.done, json: { stateDir: session.stateDir, file: path, ...value }, text: lines.join('\n') };
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


/***/ }),

/***/ 43453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countVerdicts: () => (/* binding */ countVerdicts),
/* harmony export */   gateFailure: () => (/* binding */ gateFailure)
/* harmony export */ });
function countVerdicts(items) {
    const counts = { pass: 0, fail: 0, unproven: 0 };
    for (const { verdict } of items)
        counts[verdict]++;
    return counts;
}
/** Why the gate as a whole does not stand; null where it does. */
function gateFailure({ fail, unproven }, settings) {
    const open = settings.allowUnproven ? 0 : unproven;
    if (fail === 0 && open === 0)
        return null;
    const advice = open > 0 ? '; allow-unproven lets unproven ones through' : '';
    return `${fail} failed, ${unproven} unproven: evidence.json says why${advice}`;
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
