export const id = 5265;
export const ids = [5265];
export const modules = {

/***/ 96361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   tellFailure: () => (/* binding */ tellFailure)
/* harmony export */ });
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64778);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90874);




/** The command line was used wrongly: what is meant is known before anything is opened. */
class UsageError extends _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y {
    name = 'UsageError';
}
/** A run or a gate failed, and has said so: exit code 1 without more words. */
const EXIT = { done: 0, failed: 1, input: 2, interrupted: 130 };
/**
 * Says what went wrong: one line for a person's mistake, the stack for a bug of ours. With `--json` the same as a
 * document on stdout.
 * @returns the exit code
 */
function tellFailure(error, terminal, json) {
    const kind = kindOf(error);
    if (kind !== 'interrupted')
        terminal.err(`${kind === 'input' ? 'llm-ops: ' : ''}${(0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .k)(error)}\n`);
    const message = (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(error instanceof Error ? error.message : String(error));
    if (json)
        terminal.out(`${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableJson */ .et)({ error: { kind, message } })}\n`);
    return kind === 'bug' ? EXIT.failed : EXIT[kind];
}
function kindOf(error) {
    if (error instanceof _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$)
        return 'interrupted';
    return error instanceof _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y ? 'input' : 'bug';
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
