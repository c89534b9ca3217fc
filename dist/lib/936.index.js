export const id = 936;
export const ids = [936,2117];
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


/***/ }),

/***/ 70936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalLog: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var ora__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73929);
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64778);
/* harmony import */ var _console_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52117);



/** One moving line for the running stage, a finished line for each that is over. For terminals only. */
function terminalLog(stream, options) {
    // discardStdin would put the terminal into raw mode, and Ctrl-C would no longer reach us as a signal.
    const spinner = (0,ora__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)({ stream, discardStdin: false, color: options.color ? 'cyan' : false });
    let stage = '';
    let detail = '';
    const finish = () => {
        if (stage !== '')
            spinner.stopAndPersist({ symbol: '✓', text: `${stage}: ${detail}` });
        stage = '';
    };
    const between = (line) => {
        const { isSpinning } = spinner;
        spinner.stop();
        stream.write(`${line}\n`);
        if (isSpinning)
            spinner.start();
    };
    return {
        stage: (name, what) => {
            finish();
            stage = name;
            detail = (0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what);
            spinner.start(`${name}: ${detail}`);
        },
        progress: (done, total, what) => {
            spinner.text = fitted((0,_console_log_js__WEBPACK_IMPORTED_MODULE_2__.progressText)({ stage, done, total, what }), stream.columns);
        },
        info: (message) => between((0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)),
        warn: (message) => between(`warning: ${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message)}`),
        [Symbol.dispose]: () => finish(),
    };
}
/** A line that wraps cannot be redrawn in place. */
function fitted(text, columns) {
    const room = Math.max(20, (columns ?? 80) - 4);
    return text.length > room ? `${text.slice(0, room - 1)}…` : text;
}


/***/ })

};
