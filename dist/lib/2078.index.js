export const id = 2078;
export const ids = [2078];
export const modules = {

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * Text that code under test wrote, made safe to show: one line, control characters escaped (an ANSI escape becomes
 * `\u001b`), at most `limit` characters.
 */
function visibleText(text, limit) {
    const cut = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
    const visible = cut.replaceAll('\r\n', '\n').replaceAll(CONTROL, escapeControl);
    return visible.length > limit ? `${visible.slice(0, limit - 1)}…` : visible;
}
function escapeControl(char) {
    if (char === '\n')
        return ' ⏎ ';
    if (char === '\t')
        return ' ';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NotReadable: () => (/* binding */ NotReadable),
/* harmony export */   orProblem: () => (/* binding */ orProblem),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _junit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61346);

const MAX_PROBLEM = 500;
/** Ends the reading of a report from wherever it stands, with the sentence that says why. */
class NotReadable extends Error {
}
/** @throws NotReadable */
function stop(problem) {
    throw new NotReadable(problem);
}
/** What `read` gives, or the problem that ended it, which may quote the report: made safe to show. Whatever else is thrown is a fault of ours and passes through. */
async function orProblem(read) {
    try {
        return await read();
    }
    catch (cause) {
        if (cause instanceof NotReadable)
            return { problem: (0,_junit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(cause.message, MAX_PROBLEM) };
        throw cause;
    }
}


/***/ })

};
