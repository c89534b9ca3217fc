export const id = 2972;
export const ids = [2972];
export const modules = {

/***/ 62972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   crawlCommand: () => (/* binding */ crawlCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70370);
/* harmony import */ var _shared_adapters_file_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82136);
/* harmony import */ var _shared_adapters_local_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38269);
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1571);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64778);
/* harmony import */ var _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7605);
/* harmony import */ var _shared_runtime_state_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27530);
/* harmony import */ var _shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59136);
/* harmony import */ var _shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43511);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96361);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34971);
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













/** Targets that are opened (and cloned) at once. */
const AT_ONCE = 4;
/**
 * `llm-ops crawl [dirs…]`: each target into its own state folder, or all into the one that is named. What goes wrong
 * with one does not stop the others; the exit code is 1 then, or 2 where it was wrong input and nothing else.
 */
async function crawlCommand(call, targets) {
    const wanted = targets.length === 0 ? [call.settings.target] : targets;
    if (wanted.length > 1 && call.settings.runId !== null) {
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y('run-id: it names one run; leave it out where several targets are crawled');
    }
    const { signal } = call.terminal;
    const results = await crawlEach(call, [
        ...new Set(wanted.map((target) => ((0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_6__/* .isUrl */ .gU)(target) ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(target)))),
    ]);
    if (signal.aborted)
        throw new _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .Interrupted */ .j$('interrupted');
    const failures = results.filter((result) => 'error' in result);
    const [first] = failures;
    if (results.length === 1 && first !== undefined)
        throw first.error;
    for (const { location, error } of failures) {
        const message = messageOf(error);
        const named = message.startsWith(location) ? message : `${location}: ${message}`;
        call.terminal.err(`llm-ops: ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(named)}\n`);
    }
    const onlyInput = failures.every(({ error }) => error instanceof _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y);
    const exitCode = first === undefined ? _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.done : onlyInput ? _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.input : _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.failed;
    return { exitCode, json: { targets: results.map(shown) }, text: results.map(words).join('\n') };
}
async function crawlEach(call, wanted) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { crawlAll } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(8020), __webpack_require__.e(6913), __webpack_require__.e(7620)]).then(__webpack_require__.bind(__webpack_require__, 19726));
        const log = __addDisposableResource(env_1, await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .openLog */ .N)(call.terminal, call.flags), false);
        const stateDir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.settings.state ?? _shared_runtime_state_dir_js__WEBPACK_IMPORTED_MODULE_5__.DEFAULT_STATE);
        const ports = __addDisposableResource(env_1, (0,_shared_adapters_local_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .localPorts */ .E)({
            stateDir,
            workers: call.settings.workers,
            sandbox: call.settings.sandbox,
            settings: null,
            log,
        }), true);
        const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_11__/* ["default"] */ .A)(AT_ONCE);
        const begun = await Promise.all(wanted.map((target) => limit(() => begin(target, call, ports))));
        const groups = Map.groupBy(begun, (one) => ('error' in one ? null : one.place.stateDir));
        const failed = begun.filter((one) => 'error' in one);
        groups.delete(null);
        const crawled = [...groups.values()].map((group) => {
            const ready = group.filter((one) => 'place' in one);
            return limit(() => crawlGroup(ready, call, crawlAll));
        });
        return [...(await Promise.all(crawled)).flat(), ...failed];
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
async function begin(target, call, ports) {
    try {
        const place = await (0,_shared_runtime_state_dir_js__WEBPACK_IMPORTED_MODULE_5__.findPlace)(target, call.settings.state, ports.git);
        const own = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_3__/* .interruptible */ .In)({ ...ports, store: (0,_shared_adapters_file_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fileStore */ .o)(place.stateDir) }, call.terminal.signal);
        const runId = await (0,_shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_4__.beginRun)({ ...place, ports: own }, call.settings);
        return { place, runId, ports: own };
    }
    catch (error) {
        if (call.terminal.signal.aborted)
            throw error;
        return { location: target, error };
    }
}
/** Targets that share a state folder. */
async function crawlGroup(group, call, crawlAll) {
    const [first] = group;
    if (first === undefined)
        return [];
    const inputs = group.map(({ place, runId }) => ({ ...call.settings, runId, location: place.location }));
    const results = await crawlAll(inputs, first.ports);
    return group.map(({ place, runId, ports }, index) => {
        const result = results[index];
        if (result?.ok)
            return { place, file: `${ports.store.runDir(runId)}/snapshot.json`, snapshot: result.snapshot };
        return { location: place.location, error: result?.error ?? new Error('crawl gave no result') };
    });
}
function shown(result) {
    if ('error' in result)
        return { ok: false, location: result.location, error: messageOf(result.error) };
    const { place, file, snapshot } = result;
    return { ok: true, location: place.location, stateDir: place.stateDir, runId: snapshot.runId, file, snapshot };
}
function words(result) {
    if ('error' in result)
        return `${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(result.location)}: failed`;
    const { files, outlines, baseline, runId, noLlm } = result.snapshot;
    const { passed, total } = result.snapshot.baseline.counts;
    const tests = total === 0 ? baseline.status : `${baseline.status}, ${passed} of ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .h)(total, 'test')} passed`;
    const optedOut = noLlm.files.length === 0 ? [] : [`${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .h)(noLlm.files.length, 'file')} opted out by NO_LLM`];
    const head = `${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(result.place.location)}: ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_12__/* .counted */ .h)(files.length, 'file')}, ${outlines.parsed} outlined, ${outlines.cached} from the cache`;
    return [
        [head, ...optedOut].join(', '),
        `  tests: ${tests}. ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(baseline.reason)}`,
        `  run ${runId}, written to ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(result.file)}`,
    ].join('\n');
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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
