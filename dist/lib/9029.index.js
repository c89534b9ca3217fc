export const id = 9029;
export const ids = [9029,5947,2776,4834,2453];
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

/***/ 47600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 (FIPS 180-4) in hex; a text counts as its UTF-8 bytes. */
function sha256Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   g$: () => (/* binding */ outlineRows)
/* harmony export */ });
/* unused harmony export languageTable */
const python = {
    language: 'python',
    symbols: { function_definition: 'function', class_definition: 'class', type_alias_statement: 'type' },
    onlyIn: {},
    bindings: [],
    values: {},
    wrappers: [],
    branches: [
        'if_statement',
        'elif_clause',
        'for_statement',
        'while_statement',
        'except_clause',
        'except_group_clause',
        'case_clause',
        'conditional_expression',
        'for_in_clause',
        'if_clause',
        'and',
        'or',
    ],
    docstring: 'first-string',
    imports: { style: 'python', nodes: ['import_statement', 'import_from_statement', 'future_import_statement'] },
    rare: {},
};
const javascript = {
    language: 'typescript',
    symbols: {
        function_declaration: 'function',
        generator_function_declaration: 'function',
        class_declaration: 'class',
        method_definition: 'method',
    },
    onlyIn: { method_definition: 'class_body', field_definition: 'class_body' },
    bindings: ['variable_declarator', 'field_definition', 'assignment_expression', 'export_statement'],
    values: {
        arrow_function: 'function',
        function_expression: 'function',
        generator_function: 'function',
        class: 'class',
    },
    wrappers: ['export_statement', 'lexical_declaration', 'variable_declaration'],
    branches: [
        'if_statement',
        'for_statement',
        'for_in_statement',
        'while_statement',
        'do_statement',
        'switch_case',
        'catch_clause',
        'ternary_expression',
        '&&',
        '||',
        '??',
        '&&=',
        '||=',
        '??=',
    ],
    docstring: 'jsdoc',
    imports: { style: 'ecmascript', nodes: ['import_statement', 'export_statement', 'call_expression'] },
    rare: {
        call_expression: ['require', 'import('],
        assignment_expression: ['exports'],
        field_definition: ['class'],
    },
};
const typescript = {
    ...javascript,
    symbols: {
        ...javascript.symbols,
        abstract_class_declaration: 'class',
        abstract_method_signature: 'method',
        method_signature: 'method',
        function_signature: 'function',
        interface_declaration: 'interface',
        type_alias_declaration: 'type',
        enum_declaration: 'enum',
        internal_module: 'namespace',
        module: 'namespace',
    },
    onlyIn: { method_definition: 'class_body', method_signature: 'class_body', public_field_definition: 'class_body' },
    bindings: ['variable_declarator', 'public_field_definition', 'assignment_expression', 'export_statement'],
    wrappers: [...javascript.wrappers, 'ambient_declaration', 'expression_statement'],
    rare: { ...javascript.rare, method_signature: ['class'], public_field_definition: ['class'] },
};
/** One row a grammar. */
const outlineRows = { python, javascript, typescript, tsx: typescript };
/** One row a language: its endings, each with its grammar; null where outlines are still to come. */
const languageTable = {
    python: { '.py': 'python', '.pyi': 'python' },
    typescript: {
        '.ts': 'typescript',
        '.mts': 'typescript',
        '.cts': 'typescript',
        '.tsx': 'tsx',
        '.js': 'javascript',
        '.mjs': 'javascript',
        '.cjs': 'javascript',
        '.jsx': 'javascript',
    },
    java: { '.java': null },
    go: { '.go': null },
    kotlin: { '.kt': null, '.kts': null },
};
const byEnding = new Map(Object.entries(languageTable).flatMap(([language, endings]) => Object.entries(endings).map(([ending, grammar]) => [ending, { language: language, grammar }])));
/** What a file is by the ending of its name; nulls where we do not know. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    const known = dot > path.lastIndexOf('/') + 1 ? byEnding.get(path.slice(dot).toLowerCase()) : undefined;
    return known ?? { language: null, grammar: null };
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

/***/ 65609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   Y: () => (/* binding */ runTime)
/* harmony export */ });
const GENERATED = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-/;
/** A new run's id, `20261122T120000Z-<7 of the base commit>-<4 random>`: ids sort by time. */
function newRunId(base, clock) {
    const instant = clock
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[-:]/g, '');
    return `${instant}-${base.slice(0, 7)}-${clock.random(4)}`;
}
/** When a run began, in milliseconds since 1970; null for an id that a person chose. */
function runTime(runId) {
    if (!GENERATED.test(runId))
        return null;
    const at = Date.parse(runId.replace(GENERATED, '$1-$2-$3T$4:$5:$6Z|').split('|')[0] ?? '');
    return Number.isNaN(at) ? null : at;
}


/***/ }),

/***/ 31029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ runFileNames),
/* harmony export */   Lt: () => (/* binding */ itemPath),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   _: () => (/* binding */ auditFolder),
/* harmony export */   fy: () => (/* binding */ outcomesPath),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   l5: () => (/* binding */ itemsFolder),
/* harmony export */   mV: () => (/* binding */ auditPathOf),
/* harmony export */   nL: () => (/* binding */ auditHeadPath),
/* harmony export */   om: () => (/* binding */ stateRoot)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _settings_run_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65609);


/** Everything of ours on the state branch stands below it; what else the branch holds is left alone. */
const stateRoot = 'state';
const runsFolder = `${stateRoot}/runs`;
const itemsFolder = `${stateRoot}/items`;
const auditFolder = `${stateRoot}/audit`;
const outcomesPath = `${stateRoot}/outcomes.json`;
const auditHeadPath = `${auditFolder}/head.json`;
/** Files of a run, in the order in which they come to be. Immutable once written. */
const runFileNames = ['plan.json', 'changes.json', 'evidence.json', 'run.json', 'published.json'];
/** `state/runs/<yyyy>/<mm>/<run id>` */
function runFolder(run) {
    return `${runsFolder}/${month(run)}/${run.runId}`;
}
/** `state/audit/<yyyy>/<mm>/<run id>.jsonl` */
function auditPathOf(run) {
    return `${auditFolder}/${month(run)}/${run.runId}.jsonl`;
}
/** `state/items/<first two of its SHA-256>/<item id>.json`: 256 folders, so that none grows long. */
function itemPath(itemId) {
    return `${itemsFolder}/${(0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(itemId).slice(0, 2)}/${itemId}.json`;
}
function month({ runId, startedAt }) {
    const at = new Date((0,_settings_run_id_js__WEBPACK_IMPORTED_MODULE_1__/* .runTime */ .Y)(runId) ?? startedAt);
    return at.toISOString().slice(0, 7).replace('-', '/');
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


/***/ }),

/***/ 45947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   tm: () => (/* binding */ cloneName)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


/** A git URL (`https://…`, `ssh://…`, `git@host:path`, `file://…`), as opposed to a folder. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(location) || /^[^\s/\\:@]+@[^\s/\\:]+:[^\\]/.test(location);
}
/** Transports that only move objects. `ext::` and the like start programs. @throws UserError */
function checkedUrl(location) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
    if (scheme === undefined || ['https', 'http', 'ssh', 'git', 'file'].includes(scheme))
        return location;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${withoutCredentials(location)}: git cannot clone ${scheme} URLs here; use https, ssh or git@host:path`);
}
/** The URL as it may be shown and kept: without a user's password or token. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/gi, (whole, scheme) => /^ssh:/i.test(scheme) && !whole.slice(scheme.length).includes(':') ? whole : scheme);
}
/** A folder name of its own for each URL: readable, and two URLs never share one. */
function cloneName(url) {
    const path = url.replace(/[?#].*$/, '').replace(/(?:\.git)?\/*$/, '');
    const words = path.split(/[/:\\]/).filter((word) => word !== '');
    const readable = words
        .slice(-2)
        .join('-')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 60);
    const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(withoutCredentials(url)).slice(0, 8);
    return `${readable || 'target'}-${digest}`;
}


/***/ }),

/***/ 59136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gU: () => (/* reexport */ target_location/* isUrl */.gU),
  Ap: () => (/* binding */ openTarget),
  yA: () => (/* binding */ targetFolder)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(45947);
;// CONCATENATED MODULE: ./.build/actions/shared/target/retry.js
/**
 * Tries again with exponential backoff and equal jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015): many
 * targets that fail together must not come back together. Waits and chance are the clock's.
 */
async function retry(work, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= rule.tries || rule.final(error))
                throw error;
            const longest = rule.firstDelay * 2 ** (attempt - 1);
            const milliseconds = Math.round(longest / 2 + (longest / 2) * share(clock));
            rule.waiting(error, milliseconds);
            await clock.sleep(milliseconds);
        }
    }
}
/** From 0 up to 1. */
function share(clock) {
    return Number.parseInt(clock.random(4), 36) / 36 ** 4;
}

;// CONCATENATED MODULE: ./.build/actions/shared/target/open-target.js




const TRIES = 3;
const FIRST_DELAY = 1000;
/**
 * Opens a folder where it stands, or a git URL as a clone in `<state>/targets/<name>`, which is fetched when it is
 * there already. The network gets three tries.
 * @throws UserError that says which target, what git said and what to do
 */
async function openTarget(input, ports) {
    if (!(0,target_location/* isUrl */.gU)(input.location))
        return ports.git.open(input.location);
    const url = (0,target_location/* checkedUrl */.lx)(input.location);
    const into = targetFolder(url, ports.store);
    const rule = {
        tries: TRIES,
        firstDelay: FIRST_DELAY,
        final: (error) => error instanceof errors/* UserError */.y,
        waiting: (error, milliseconds) => ports.log.warn(`${(0,target_location/* withoutCredentials */.ri)(url)}: ${firstLine(error)}; trying again in ${milliseconds} ms`),
    };
    try {
        return await retry(() => cloneOrUpdate(url, into, { input, ports }), rule, ports.clock);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        const said = `${(0,target_location/* withoutCredentials */.ri)(url)}: could not be cloned in ${TRIES} tries: ${firstLine(cause)}`;
        const advice = 'check the URL, the branch and the network, or clone it and name the folder';
        throw new errors/* UserError */.y(`${said}; ${advice}`, { cause: new Error(firstLine(cause)) });
    }
}
/** The folder itself, or where the clone of a URL lies. */
function targetFolder(location, store) {
    return (0,target_location/* isUrl */.gU)(location) ? `${store.dir}/targets/${(0,target_location/* cloneName */.tm)(location)}` : location;
}
async function cloneOrUpdate(url, into, { input, ports }) {
    return (await ports.git.update(into, input.branch)) ?? ports.git.clone(url, into, input.branch);
}
/** Git repeats the URL in its errors, with what secrets it holds. */
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (0,target_location/* withoutCredentials */.ri)(message).split('\n').slice(0, 3).join(' ').slice(0, 500);
}


/***/ }),

/***/ 43511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 proposal`, `2 proposals`, `0 branches`: a number with its noun, for people. */
function counted(count, noun) {
    if (count === 1)
        return `${count} ${noun}`;
    return `${count} ${noun}${/(ch|s|x)$/.test(noun) ? 'es' : 's'}`;
}


/***/ })

};
