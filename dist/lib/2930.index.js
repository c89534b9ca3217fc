export const id = 2930;
export const ids = [2930];
export const modules = {

/***/ 22776:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90874);
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

/** The one job that may write: no code of the target runs in it. */
await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('report', async ({ location, ports, stateDir }, settings, own) => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [{ report }, { openPublisher }, { existingRun }, { earlierPart }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(5169), __webpack_require__.e(6168), __webpack_require__.e(2776)]).then(__webpack_require__.bind(__webpack_require__, 86168)),
            Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(5169), __webpack_require__.e(6168), __webpack_require__.e(4030)]).then(__webpack_require__.bind(__webpack_require__, 1275)),
            Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(5947)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
            __webpack_require__.e(/* import() */ 2511).then(__webpack_require__.bind(__webpack_require__, 62511)),
        ]);
        const runId = await existingRun({ ports, stateDir }, settings);
        const before = await earlierPart(runId, ports);
        const publisher = __addDisposableResource(env_1, await openPublisher({ ...own, settings, runId, location }), true);
        const { publish } = publisher;
        const run = await report({ ...settings, ...before, runId, location, dryRun: false, publish }, ports);
        await publisher.keep(run);
        const { branches, pass, fail, unproven } = run.totals;
        const summary = await ports.store.read(runId, 'report.md');
        return { runId, file: 'report.md', outputs: { branches, pass, fail, unproven }, summary, failure: run.error };
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

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake, or something on their machine: shown as one line (what, where, what to do), exit code 2.
 * Anything else that is thrown is our bug, and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 17460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bg: () => (/* binding */ ACTION_ENDS_MS),
  j$: () => (/* binding */ Interrupted),
  In: () => (/* binding */ interruptible),
  YW: () => (/* binding */ interruption)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/actions/shared/runtime/descendants.js

/**
 * Kills every process that came from this one, and the process groups they lead or joined. Synchronous, for the end of
 * the process. Seen are those that /proc tells of, so Linux alone; a process that left its group and lost its parent is
 * not found, and is the sandbox's to hold.
 */
function endDescendants() {
    // Once more: a process may have had a child while the first list was read.
    for (let round = 0; round < 2; round++) {
        const all = processes();
        const own = all.find(({ pid }) => pid === process.pid);
        if (own === undefined)
            return;
        const found = descendants(all);
        const groups = new Set(found.map(({ group }) => group).filter((group) => group > 1 && group !== own.group));
        for (const group of groups)
            kill(-group);
        for (const { pid } of found)
            kill(pid);
    }
}
function descendants(all) {
    const children = Map.groupBy(all, ({ parent }) => parent);
    const found = [];
    const open = [process.pid];
    for (const pid of open) {
        for (const child of children.get(pid) ?? []) {
            found.push(child);
            open.push(child.pid);
        }
    }
    return found;
}
function processes() {
    return names().flatMap((name) => (/^\d+$/.test(name) ? entry(Number(name)) : []));
}
function names() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc');
    }
    catch {
        return [];
    }
}
/** See proc(5), /proc/[pid]/stat: the name, in parentheses, may hold anything. */
function entry(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ pid, parent: Number(parent), group: Number(group) }];
    }
    catch {
        return [];
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/runtime/interrupt.js


/** A person (or the system) asked us to stop. Not a failure: what was begun is cleaned up and the exit code says so. */
class Interrupted extends Error {
    name = 'Interrupted';
}
/**
 * Ports that refuse to begin anything once `signal` is aborted: the work unwinds at its next step, and every scope
 * disposes of what it holds. What already runs in the sandbox hears the signal itself.
 */
function interruptible(ports, signal) {
    const check = () => {
        if (signal.aborted)
            throw new Interrupted('interrupted');
    };
    return {
        git: guarded(ports.git, check),
        sandbox: {
            probe: () => ports.sandbox.probe(),
            run: async (command) => {
                check();
                const record = await ports.sandbox.run(command);
                check();
                return record;
            },
        },
        workspace: guarded(ports.workspace, check),
        store: guarded(ports.store, check),
        outliner: guarded(ports.outliner, check),
        parsers: guarded(ports.parsers, check),
        clock: guarded(ports.clock, check),
        log: guarded(ports.log, check),
        engines: interruptibleEngines(ports.engines, { signal, check }),
    };
}
/** A question that is under way ends with the signal, not with its deadline. */
function interruptibleEngines(engines, { signal, check }) {
    return {
        configured: engines.configured,
        open: async (request) => {
            check();
            const engine = await engines.open(request);
            const ask = (question, own) => engine.model.ask(question, own ?? signal);
            return { ...engine, model: { ...engine.model, ask } };
        },
    };
}
/** The same object with `check` before every call. What is no function, and symbols (disposal), pass through. */
function guarded(port, check) {
    return new Proxy(port, {
        get(target, key) {
            const value = Reflect.get(target, key);
            if (typeof value !== 'function' || typeof key === 'symbol')
                return value;
            return (...args) => {
                check();
                return Reflect.apply(value, target, args);
            };
        },
    });
}
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/**
 * Milliseconds that an action has from the first signal to its end. The runner sends SIGINT, after 7.5 s SIGTERM, and
 * kills after 2.5 s more.
 */
const ACTION_ENDS_MS = 2000;
/** The first signal asks for an orderly end, the second one ends at once. Neither leaves a child process behind. */
function interruption(say, { endsMs } = { endsMs: null }) {
    const controller = new AbortController();
    const works = new Set();
    let exitCode = null;
    const stop = (code) => {
        exitCode = code;
        process.once('exit', endDescendants);
        say('interrupted: cleaning up (once more to stop at once)\n');
        controller.abort();
        if (endsMs !== null)
            setTimeout(() => process.exit(code), endsMs).unref();
        void doInTurn([...works].toReversed(), endsMs ?? ACTION_ENDS_MS);
    };
    for (const [name, code] of Object.entries(SIGNALS)) {
        process.on(name, () => (exitCode === null ? stop(code) : process.exit(code)));
    }
    return {
        signal: controller.signal,
        exitCode: () => exitCode,
        onStop(work) {
            works.add(work);
            return { [Symbol.dispose]: () => void works.delete(work) };
        },
    };
}
/** Leaves a little of the time, so that the last of them ends before the process does. */
async function doInTurn(works, milliseconds) {
    const deadline = performance.now() + milliseconds * 0.9;
    for (const [at, work] of works.entries()) {
        const share = (deadline - performance.now()) / (works.length - at);
        const timer = new AbortController();
        await Promise.race([work(), (0,promises_.setTimeout)(share, undefined, { signal: timer.signal })]).catch(() => undefined);
        timer.abort();
    }
}


/***/ }),

/***/ 64778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kV: () => (/* binding */ printableCell)
/* harmony export */ });
/**
 * Text of a target (paths, names, messages) as it may stand in a terminal or a job log: control characters, invisible
 * and bidirectional ones are written as \x1b or \u{202e}, and the two marks by which a runner knows a workflow command
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
function printable(text) {
    return printableCell(text).replaceAll('::', String.raw `:\x3a`);
}
/** The same for text that never begins a line, such as a field of a table: `::` stays, names of tests are full of it. */
function printableCell(text) {
    return text.replaceAll(UNPRINTABLE, (character) => escaped(character)).replaceAll('##[', String.raw `#\x23[`);
}
/** The same for text of our own that may hold several lines: its line ends stay. */
function printableLines(text) {
    return text.split(/\r?\n/).map(printable).join('\n');
}
/**
 * One JSON document that no terminal and no runner acts on: the same escapes, by JSON's own \uXXXX, so that it reads
 * back to the same value. None of the marks can stand outside a string.
 */
function printableJson(value) {
    return JSON.stringify(value, null, 2)
        .replaceAll(UNPRINTABLE_IN_JSON, (character) => unicodeEscapes(character))
        .replaceAll('::', String.raw `:\u003a`)
        .replaceAll('##[', String.raw `#\u0023[`);
}
// Cc, the format characters that reorder or hide text (Unicode UAX #9 and "Trojan Source"), line separators, lone halves.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
function escaped(character) {
    const code = character.charCodeAt(0);
    return code < 0x100 ? String.raw `\x${code.toString(16).padStart(2, '0')}` : String.raw `\u{${code.toString(16)}}`;
}
function unicodeEscapes(character) {
    return String.raw `\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
