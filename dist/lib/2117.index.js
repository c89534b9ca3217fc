export const id = 2117;
export const ids = [2117];
export const modules = {

/***/ 52117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consoleLog: () => (/* binding */ consoleLog),
/* harmony export */   progressText: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64778);

const PROGRESS_EVERY_MS = 1000;
/** Plain lines, for logs and pipes: no more than one of progress a second. */
function consoleLog(options) {
    const say = (line) => options.write(`${line}\n`);
    let stage = '';
    let lastProgress = -Infinity;
    return {
        stage: (name, detail) => {
            stage = name;
            lastProgress = -Infinity;
            if (!options.quiet)
                say(`${name}: ${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(detail)}`);
        },
        progress: (done, total, what) => {
            const now = options.clock.monotonic();
            if (options.quiet || now - lastProgress < PROGRESS_EVERY_MS)
                return;
            lastProgress = now;
            say(progressText({ stage, done, total, what }));
        },
        info: (message) => {
            if (!options.quiet)
                say((0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message));
        },
        warn: (message) => say(`warning: ${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(message)}`),
    };
}
/** `gate 3/10 py-none-comparison-…`; without a total it is a count. */
function progressText(state) {
    const counted = state.total > 0 ? `${state.done}/${state.total}` : `${state.done}`;
    return `${state.stage} ${counted} ${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(state.what)}`.trim();
}


/***/ })

};
