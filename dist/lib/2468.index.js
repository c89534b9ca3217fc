export const id = 2468;
export const ids = [2468];
export const modules = {

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* unused harmony export EditError */
/** A codemod's edits that contradict each other or the text: the codemod's bug, never silently repaired. */
class EditError extends Error {
    name = 'EditError';
}
/** @throws EditError where an edit lies outside the text or two edits overlap */
function applyEdits(text, edits) {
    const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
            throw new EditError(`edit [${edit.start}, ${edit.end}) overlaps another or lies outside ${text.length} units`);
        }
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return parts.join('') + text.slice(at);
}
/**
 * The matches that can be rewritten together: of two that overlap the first in the file stays, the other waits for a
 * later run, when the text has settled.
 */
function compatible(matches) {
    const kept = [];
    let free = 0;
    for (const match of matches.toSorted((a, b) => firstStart(a) - firstStart(b))) {
        if (match.edits.length === 0 || firstStart(match) < free)
            continue;
        kept.push(match);
        free = Math.max(free, ...match.edits.map((edit) => edit.end));
    }
    return kept;
}
/** The text after every compatible match is rewritten. */
function rewrite(text, matches) {
    return applyEdits(text, compatible(matches).flatMap((match) => match.edits));
}
function firstStart(match) {
    return Math.min(...match.edits.map((edit) => edit.start));
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRunFileIfThere),
/* harmony export */   m: () => (/* binding */ readRunFile)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/**
 * What an earlier stage of the run left.
 * @throws UserError where it is missing or another run's, with the stage to run first; ContractError where it does not
 *   hold its contract
 */
async function readRunFile(store, request) {
    const value = await readRunFileIfThere(store, request);
    if (value !== null)
        return value;
    const { runId, file, writtenBy } = request;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${store.runDir(runId)}/${file} is missing: run \`llm-ops ${writtenBy}\` for run ${runId} first`);
}
/** The same for a stage that may not have got there: null where it has left no file. */
async function readRunFileIfThere(store, { runId, file, writtenBy, parse }) {
    const source = `${store.runDir(runId)}/${file}`;
    const text = await store.read(runId, file);
    if (text === null)
        return null;
    const value = parse(text, source);
    if (value.runId === runId)
        return value;
    // A file that was copied from another run would be proof of something else.
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${source} is of run ${value.runId}: remove it and run \`llm-ops ${writtenBy}\` for run ${runId} again`);
}


/***/ })

};
