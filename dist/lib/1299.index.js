export const id = 1299;
export const ids = [1299];
export const modules = {

/***/ 31299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   astCommand: () => (/* binding */ astCommand)
/* harmony export */ });
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64778);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56179);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96361);
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



/** `llm-ops crawl --ast <path>`: the syntax tree of one file at HEAD, as JSON with or without `--json`. */
async function astCommand(call, path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { ast } = await __webpack_require__.e(/* import() */ 6694).then(__webpack_require__.bind(__webpack_require__, 36694));
        const session = __addDisposableResource(env_1, await (0,_call_js__WEBPACK_IMPORTED_MODULE_0__/* .openCall */ .LJ)(call), true);
        const tree = await ast({ location: session.location, path }, session.ports);
        return { exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done, json: tree, text: (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(tree) };
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


/***/ })

};
