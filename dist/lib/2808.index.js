export const id = 2808;
export const ids = [2808];
export const modules = {

/***/ 92808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   auditVerifyCommand: () => (/* binding */ auditVerifyCommand)
/* harmony export */ });
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64778);
/* harmony import */ var _shared_state_branch_audit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74230);
/* harmony import */ var _shared_state_branch_past_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4039);
/* harmony import */ var _shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43511);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96361);
/* harmony import */ var _open_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93384);
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






/** `llm-ops audit verify`: names the first line of the log that is not what was written; exit code 1 where there is one. */
async function auditVerifyCommand(call, branch) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_1, await (0,_open_state_js__WEBPACK_IMPORTED_MODULE_2__/* .openState */ .Gf)(call.settings.target, branch), true);
        const verdict = await (0,_shared_state_branch_audit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyAudit */ .R)((0,_shared_state_branch_past_js__WEBPACK_IMPORTED_MODULE_3__/* .pastAt */ .C)(opened.state, opened.tip));
        const { bad, files, lines } = verdict;
        const text = bad === null
            ? `${opened.where}: ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(lines, 'line')} of ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(files, 'run')}, each follows the one before`
            : `${bad.path}:${bad.line}: ${bad.why}`;
        return {
            exitCode: bad === null ? _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.done : _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.failed,
            json: { where: opened.where, ...verdict },
            text: (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text),
        };
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
