export const id = 7395;
export const ids = [7395];
export const modules = {

/***/ 67395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDiff: () => (/* binding */ readDiff)
/* harmony export */ });
/* harmony import */ var _quoted_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58539);

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;
/**
 * Reads a unified diff as `git diff` writes it (`a/` and `b/` prefixes). Within a hunk lines are counted, so that a removed
 * line `-- x`, which shows as `--- x`, is never taken for a header. Files without a hunk (a mode, a rename, a binary) are
 * not listed.
 */
function readDiff(diff) {
    const files = [];
    let oldPath = null;
    let hunk = null;
    let cursor = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 };
    for (const text of diff.split('\n')) {
        if (hunk !== null && (cursor.oldLeft > 0 || cursor.newLeft > 0 || text.startsWith('\\'))) {
            readLine(text, hunk, cursor);
            continue;
        }
        hunk = null;
        const before = pathIn(text, '--- ', 'a/');
        const after = pathIn(text, '+++ ', 'b/');
        if (before !== undefined)
            oldPath = before;
        if (after !== undefined)
            files.push({ oldPath, path: after, hunks: [] });
        const header = hunkHeader.exec(text);
        const file = files.at(-1);
        if (header === null || file === undefined)
            continue;
        cursor = startOf(header);
        hunk = { heading: header[5] ?? '', lines: [] };
        file.hunks.push(hunk);
    }
    return files;
}
function startOf([, oldLine, oldLeft = '1', newLine, newLeft = '1']) {
    return { oldLine: Number(oldLine), newLine: Number(newLine), oldLeft: Number(oldLeft), newLeft: Number(newLeft) };
}
const kinds = { '+': 'added', '-': 'removed' };
/** Takes one line of the diff into the hunk and moves the cursor on. */
function readLine(text, hunk, cursor) {
    if (text.startsWith('\\')) {
        const last = hunk.lines.at(-1);
        if (last !== undefined)
            last.newline = false;
        return;
    }
    const kind = kinds[text[0] ?? ''] ?? 'context';
    const line = { kind, old: null, new: null, text: text.slice(1), newline: true };
    if (kind !== 'added') {
        line.old = cursor.oldLine++;
        cursor.oldLeft--;
    }
    if (kind !== 'removed') {
        line.new = cursor.newLine++;
        cursor.newLeft--;
    }
    hunk.lines.push(line);
}
/** The path of a `---` or `+++` line; null for /dev/null, undefined for any other line. */
function pathIn(text, mark, prefix) {
    if (!text.startsWith(mark))
        return undefined;
    const name = (0,_quoted_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unquotePath */ .P)(text.slice(mark.length).replace(/\t?\r?$/, ''));
    if (name === '/dev/null')
        return null;
    return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}


/***/ })

};
