export const id = 2453;
export const ids = [2453,4834];
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

/***/ 26896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codemodTools)
/* harmony export */ });
/* harmony import */ var _languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);

/** @throws Error from `tree()` for a file whose ending has no grammar: the codemod's `appliesTo` is too wide */
function codemodTools(file, { parsers, today }) {
    let tree = null;
    let source = null;
    return {
        today,
        tree: () => (tree ??= parseByEnding(file, parsers)),
        sourceFile: () => (source ??= parsers.typescript(file.path, file.text)),
        async [Symbol.asyncDispose]() {
            // A parse that failed has nothing to free, and its caller already has the error.
            const made = await tree?.catch(() => null);
            made?.delete();
        },
    };
}
async function parseByEnding(file, parsers) {
    const { grammar } = (0,_languages_table_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(file.path);
    if (grammar === null)
        throw new Error(`${file.path}: no grammar for files with this ending`);
    return parsers.tree(grammar, file.text);
}


/***/ }),

/***/ 86436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* unused harmony exports fileSchema, snapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22205);
/* harmony import */ var _test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57104);





const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** As git names it. Bytes that are not UTF-8 stand as %XX and `skipped` is `name-not-utf8`. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['file', 'link', 'submodule']),
    executable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Bytes; null for a submodule. */
    size: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
    language: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH.nullable(),
    /** Opted out: only engines that are purely local may read it. */
    noLlm: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Totals of its outline; null where it has none (see `skipped`, or no grammar for it). */
    outline: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ symbols: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, complexity: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, parseErrors: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }).nullable(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['too-large', 'binary', 'not-utf8', 'name-not-utf8', 'parser-failed']).nullable(),
});
/** What crawl saw. Outlines themselves lie in the state's outline cache, by blob id: they outlive a run. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    createdAt: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    target: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetRepoSchema */ .F,
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        tree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        /** null on a detached HEAD. */
        branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileSchema),
    /** How the outlines were come by in this crawl. */
    outlines: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ parsed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, cached: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, failed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    noLlm: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
    baseline: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .testRunSchema */ .Tl,
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
});
/** @throws ContractError */
function parseSnapshot(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(snapshotSchema, text, source);
}


/***/ }),

/***/ 44495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/** The exact text, byte order mark included, so that lines and offsets mean the same in every stage; null where it is not UTF-8. */
function utf8Text(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 20329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ optedOutFolders),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Xh: () => (/* binding */ saysNoLlm)
/* harmony export */ });
/** Names that opt their folder out, whatever stands behind them: a file, a link, a submodule, a folder. */
const MARKER = /(?:^|\/)(?:\.no-llm|no_llm(?:\.txt)?)(?:\/|$)/i;
const WORD = /(?<![A-Za-z0-9_])NO_LLM(?![A-Za-z0-9_])/i;
const LINES = 10;
/** What opens a comment wherever it stands in a line: C, shell, SQL and Lua, HTML, Python's strings, Jinja, OCaml, Haskell. */
const OPENERS = /#|\/\/|\/\*|--|<!--|"""|'''|\{#|\(\*|\{-|<%--|@\*/;
/** What opens one at the start of a line only: a block's next line, ini and Lisp, TeX, batch files, Fortran, reST, roff. */
const LINE_OPENERS = /^\s*(?:\*|;|%|!|'|rem\b|\.\.|\.\\"|dnl\b|@?rem\b|::|=begin\b|=pod\b)/i;
/** Blocks that go on over the next lines, and what ends them. */
const BLOCKS = [
    ['/*', '*/'],
    ['<!--', '-->'],
    ['"""', '"""'],
    ["'''", "'''"],
    ['{#', '#}'],
    ['(*', '*)'],
    ['{-', '-}'],
    ['--[[', ']]'],
    ['<%--', '--%>'],
    ['<#', '#>'],
    ['=begin', '=end'],
];
/**
 * Does the text say NO_LLM in a comment in its first ten lines? Looked for in the comment syntax of every language at
 * once, and a line that says nothing else counts too: what is ambiguous is out. Only a NO_LLM with nothing before it
 * that could open a comment (a string in code) does not count.
 */
function saysNoLlm(text) {
    const lines = firstLines(text);
    if (!lines.some((line) => WORD.test(line)))
        return false;
    return lines.some((line, index) => {
        const at = WORD.exec(line)?.index;
        if (at === undefined)
            return false;
        const before = line.slice(0, at);
        if (OPENERS.test(before) || LINE_OPENERS.test(line))
            return true;
        return line.trim().length === 'NO_LLM'.length || insideBlock([...lines.slice(0, index), before].join('\n'));
    });
}
function firstLines(text) {
    let end = 0;
    for (let line = 0; line < LINES && end < text.length; line++)
        end = lineEnd(text, end);
    return text
        .slice(0, end)
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .slice(0, LINES);
}
/** The unit after the line that starts at `start`; a CR of its own ends a line too. */
function lineEnd(text, start) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const cr = text.indexOf('\r', start);
    if (cr < 0 || cr >= end)
        return end;
    return text[cr + 1] === '\n' ? cr + 2 : cr + 1;
}
function insideBlock(before) {
    return BLOCKS.some(([open, close]) => {
        if (open === close)
            return before.split(open).length % 2 === 0;
        return before.lastIndexOf(open) > before.lastIndexOf(close);
    });
}
/** Folders that hold a `.no-llm`, `no_llm.txt` or `NO_LLM`, with all that is below them; at the top it is everything. */
function optedOutFolders(paths) {
    const found = new Set();
    for (const path of paths) {
        const at = MARKER.exec(path)?.index;
        if (at !== undefined)
            found.add(path.slice(0, at));
    }
    const repository = found.has('');
    const folders = [...found].filter((folder) => folder !== '' && !ancestors(folder).some((above) => found.has(above)));
    const covers = (path) => repository || ancestors(path).some((folder) => found.has(folder));
    return { repository, folders: folders.sort(), covers: found.size === 0 ? () => false : covers };
}
/** `a/b/c` lies in `a/b` and `a`. */
function ancestors(path) {
    const above = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        above.push(path.slice(0, at));
    return above;
}


/***/ }),

/***/ 53437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOptedOutAt),
/* harmony export */   N: () => (/* binding */ optedOutPaths)
/* harmony export */ });
/* harmony import */ var _no_llm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20329);

/** Larger files are not read: nobody can ask about them, so they are out. */
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Holds NO_LLM for a path at a tree? The tree is immutable, so nothing that was written since can take a mark back. What
 * cannot be told is opted out: a path that is not in the tree, a link, what cannot be read or is no UTF-8. A reading that
 * failed is tried again at the next question.
 */
function isOptedOutAt(tree, repository) {
    const byBlob = new Map();
    let base = null;
    return async (path) => {
        try {
            base ??= readBase(tree, repository);
            const { files, covers } = await base;
            const entry = files.get(path);
            if (entry === undefined || covers(path))
                return true;
            const known = byBlob.get(entry.id) ?? (await isMarked(entry, repository));
            if (known !== null)
                byBlob.set(entry.id, known);
            return known ?? true;
        }
        catch {
            base = null;
            return true;
        }
    };
}
async function readBase(tree, repository) {
    const entries = await repository.entries(tree);
    const folders = (0,_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .optedOutFolders */ .QQ)(entries.map(({ path }) => path));
    const covers = (path) => folders.covers(path);
    const regular = entries.filter(({ utf8, mode, size }) => utf8 && mode.startsWith('100') && (size ?? 0) <= MOST_BYTES);
    return { files: new Map(regular.map((entry) => [entry.path, entry])), covers };
}
/** null where its content is not there: it may be later. */
async function isMarked(entry, repository) {
    for await (const { content } of repository.blobs([entry.id]))
        return isMarkedText(content);
    return null;
}
function isMarkedText(content) {
    try {
        return (0,_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoLlm */ .Xh)(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return true;
    }
}
/** Paths of a tree that are opted out: one reading of all its files, for who asks about many. */
async function optedOutPaths(tree, repository) {
    const { files, covers } = await readBase(tree, repository);
    const marked = new Map();
    const open = [...files.values()].filter(({ path }) => !covers(path));
    for await (const { id, content } of repository.blobs([...new Set(open.map(({ id }) => id))])) {
        marked.set(id, isMarkedText(content));
    }
    return new Set([...files.values()].filter(({ path, id }) => covers(path) || marked.get(id) !== false).map(({ path }) => path));
}


/***/ }),

/***/ 37397:
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
