export const id = 5239;
export const ids = [5239,5947,7620];
export const modules = {

/***/ 65095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var _shared_no_llm_no_llm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20329);

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Text, or why not: a NUL makes it binary (git's own rule, over the whole content), bytes that are not UTF-8 unreadable. */
function readContent(bytes) {
    if (bytes.includes(0))
        return { facts: { skipped: 'binary', noLlm: false }, text: null };
    const text = decode(bytes);
    if (text === null)
        return { facts: { skipped: 'not-utf8', noLlm: false }, text };
    return { facts: { skipped: null, noLlm: (0,_shared_no_llm_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoLlm */ .Xh)(text) }, text };
}
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 29219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ listFile),
/* harmony export */   MG: () => (/* binding */ mainLanguage),
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   i4: () => (/* binding */ caseCollisions)
/* harmony export */ });
/* harmony import */ var _shared_languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);

const LINK_MODE = '120000';
const EXECUTABLE_MODE = '100755';
function listFile(entry, maxBytes) {
    const kind = entry.type === 'commit' ? 'submodule' : entry.mode === LINK_MODE ? 'link' : 'file';
    const known = kind === 'file' ? (0,_shared_languages_table_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(entry.path) : { language: null, grammar: null };
    const readable = kind === 'file' && (entry.size ?? 0) <= maxBytes;
    return { entry, path: entry.utf8 ? entry.path : escapedName(entry.path), kind, ...known, readable };
}
/** The bytes (as latin1) of a name that is not UTF-8: those outside ASCII, and %, as %XX, so that no two names meet. */
function escapedName(latin1) {
    return latin1.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
/** The file with all that became known of its content. */
function snapshotFile(file, known) {
    const { entry, path, kind, language } = file;
    const blob = file.readable ? known.blob : undefined;
    const totals = language === null || file.grammar === null ? undefined : blob?.outlines[language];
    return {
        path,
        blob: entry.id,
        kind,
        executable: entry.mode === EXECUTABLE_MODE,
        size: entry.size,
        language,
        noLlm: blob?.noLlm === true || known.optedOut.covers(path),
        outline: totals ?? null,
        skipped: skippedBecause(file, blob, known.failed),
    };
}
/** A name comes first: where it cannot be written down, nothing can be proposed for the file. */
function skippedBecause(file, blob, failed) {
    if (!file.entry.utf8)
        return 'name-not-utf8';
    if (file.kind === 'file' && !file.readable)
        return 'too-large';
    if (blob?.skipped)
        return blob.skipped;
    return failed && file.grammar !== null ? 'parser-failed' : null;
}
/** Pairs that one folder cannot hold where case, or the form of Unicode, makes no difference (macOS, Windows). */
function caseCollisions(paths) {
    const seen = new Map();
    const notes = [];
    for (const path of paths) {
        const folded = path.normalize('NFC').toLowerCase();
        const other = seen.get(folded);
        if (other === undefined)
            seen.set(folded, path);
        else
            notes.push({ code: 'case-collision', message: collision(other, path), path });
    }
    return notes;
}
function collision(one, other) {
    return `${JSON.stringify(one)} and ${JSON.stringify(other)} differ in case or Unicode form only; rename one of them`;
}
/** The language that most bytes are written in; TypeScript, which counts for JavaScript too, where there is no code. */
function mainLanguage(files) {
    const bytes = new Map();
    for (const { language, entry } of files) {
        if (language !== null)
            bytes.set(language, (bytes.get(language) ?? 0) + (entry.size ?? 0));
    }
    const [first] = [...bytes].sort((a, b) => b[1] - a[1]);
    return first?.[0] ?? 'typescript';
}


/***/ }),

/***/ 19726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crawl: () => (/* binding */ crawl),
  crawlAll: () => (/* binding */ crawlAll)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(45947);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/shared/testing/run-tests.js + 12 modules
var run_tests = __webpack_require__(96913);
// EXTERNAL MODULE: ./.build/actions/crawl/file-list.js
var file_list = __webpack_require__(29219);
// EXTERNAL MODULE: ./.build/actions/shared/no-llm/no-llm.js
var no_llm = __webpack_require__(20329);
// EXTERNAL MODULE: ./.build/actions/crawl/content.js
var crawl_content = __webpack_require__(65095);
;// CONCATENATED MODULE: ./.build/actions/crawl/outline-files.js

/** UTF-16 units of text that are outlined together. */
const BATCH = 2_000_000;
/** Batches under way at once: one is parsed while the next is read. */
const UNDER_WAY = 2;
/** Learns of every readable file what its content says, from the cache where an earlier crawl did. */
async function outlineFiles(files, repository, ports) {
    const readable = files.filter((file) => file.readable);
    const blobs = new Map(await ports.store.outlines.facts(readable.map(({ entry }) => entry.id)));
    const cached = readable.filter((file) => outlinedIn(blobs, file)).length;
    const wanted = wantedOf(readable, blobs);
    if (wanted.size > 0)
        prepare(readable, wanted, ports.outliner);
    const failed = new Set();
    const state = { blobs: new Map(blobs), failed, done: 0, total: wanted.size };
    await outlineWanted(wanted, repository, { ports, state });
    const counted = readable.filter((file) => file.grammar !== null);
    const all = counted.filter((file) => outlinedIn(state.blobs, file)).length;
    const failures = counted.filter(({ entry }) => failed.has(entry.id)).length;
    return { blobs: state.blobs, failed, counts: { parsed: all - cached, cached, failed: failures } };
}
function outlinedIn(blobs, { entry, language, grammar }) {
    return grammar !== null && language !== null && blobs.get(entry.id)?.outlines[language] !== undefined;
}
function wantedOf(files, blobs) {
    const wanted = new Map();
    for (const file of files) {
        const known = blobs.get(file.entry.id);
        const { language, grammar } = file;
        const outlines = language !== null && grammar !== null && !known?.skipped && !outlinedIn(blobs, file);
        if (known !== undefined && !outlines)
            continue;
        const grammars = wanted.get(file.entry.id) ?? new Map();
        if (outlines)
            grammars.set(language, grammar);
        wanted.set(file.entry.id, grammars);
    }
    return wanted;
}
/** Parsers load, and threads start, while git looks for the first content. */
function prepare(files, wanted, outliner) {
    let bytes = 0;
    for (const { entry, grammar } of files) {
        if (grammar !== null && (wanted.get(entry.id)?.size ?? 0) > 0)
            bytes += entry.size ?? 0;
    }
    outliner.prepare?.(new Set([...wanted.values()].flatMap((by) => [...by.values()])), bytes);
}
/** Reads at the pace of the parsers: never more than a few batches are in memory. */
async function outlineWanted(wanted, repository, work) {
    const underWay = new Set();
    const start = (batch) => {
        const running = outlineBatch(batch, work).finally(() => underWay.delete(running));
        running.catch(() => undefined);
        underWay.add(running);
    };
    let batch = emptyBatch();
    for await (const { id, content } of repository.blobs([...wanted.keys()])) {
        const { facts, text } = (0,crawl_content/* readContent */.c)(content);
        batch.facts.set(id, facts);
        if (text !== null) {
            for (const grammar of wanted.get(id)?.values() ?? [])
                batch.jobs.push({ blob: id, grammar, text });
            batch.size += text.length;
        }
        if (batch.size < BATCH)
            continue;
        start(batch);
        batch = emptyBatch();
        while (underWay.size >= UNDER_WAY)
            await Promise.race(underWay);
    }
    start(batch);
    await Promise.all(underWay);
    // What git could not give us (damaged, or never fetched) was not read, and that must show.
    for (const id of wanted.keys())
        if (!work.state.blobs.has(id))
            work.state.failed.add(id);
}
function emptyBatch() {
    return { jobs: [], facts: new Map(), size: 0 };
}
async function outlineBatch(batch, { ports, state }) {
    for (const [blob, facts] of batch.facts)
        state.blobs.set(blob, { ...facts, outlines: { ...state.blobs.get(blob)?.outlines } });
    const outlines = [];
    for await (const answer of ports.outliner.outline(batch.jobs)) {
        if ('failure' in answer)
            state.failed.add(answer.blob);
        else
            outlines.push(answer.outline);
    }
    await ports.store.outlines.add(outlines, batch.facts);
    for (const outline of outlines) {
        const known = state.blobs.get(outline.blob);
        if (known !== undefined)
            known.outlines[outline.language] = totalsOf(outline);
    }
    state.done += batch.facts.size;
    ports.log.progress(state.done, state.total, 'files');
}
function totalsOf({ symbols, parseErrors }) {
    const complexity = symbols.reduce((sum, symbol) => sum + symbol.complexity, 0);
    return { symbols: symbols.length, complexity, parseErrors };
}

// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
;// CONCATENATED MODULE: ./.build/actions/crawl/run.js
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









/** Targets that are crawled at once. */
const AT_ONCE = 4;
/** Crawls every target; what goes wrong with one is its result and never stops the others. In the order of `inputs`. */
async function crawlAll(inputs, ports) {
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    return Promise.all(inputs.map((input) => limit(() => crawlOne(input, ports))));
}
async function crawlOne(input, ports) {
    try {
        return { ok: true, snapshot: await crawl(input, ports) };
    }
    catch (error) {
        return { ok: false, location: (0,target_location/* withoutCredentials */.ri)(input.location), error };
    }
}
/**
 * Reads one target at HEAD: its tracked files, their outlines, its baseline tests. Writes `snapshot.json`. The work tree
 * and index are not read (git is asked whether they differ from HEAD) and never written.
 * @throws UserError where the target cannot be opened or has no commit
 */
async function crawl(input, ports) {
    const repository = await (0,open_target/* openTarget */.Ap)(input, ports);
    const head = await repository.head();
    if (head === null)
        throw new errors/* UserError */.y(`${repository.dir}: there is no commit yet; commit something and run again`);
    const local = !(0,open_target/* isUrl */.gU)(input.location);
    const asked = local ? repository.dirty() : Promise.resolve(false);
    asked.catch(() => undefined);
    const listing = repository.entries(head.tree);
    ports.outliner.prepare?.([]);
    // Two cores: the cache's index is read while git lists the files.
    await Promise.all([listing, ports.store.outlines.facts([])]);
    const entries = await listing;
    ports.log.stage('crawl', `${(0,counted/* counted */.h)(entries.length, 'file')} of ${repository.dir}`);
    const files = entries.map((entry) => (0,file_list/* listFile */.DK)(entry, input.maxFileBytes));
    const outlined = await outlineFiles(files, repository, ports);
    const snapshot = {
        schemaVersion: 1,
        runId: input.runId,
        createdAt: ports.clock.now().toISOString(),
        target: {
            url: local ? repository.dir : (0,target_location/* withoutCredentials */.ri)(input.location),
            defaultBranch: head.branch ?? 'main',
            language: input.language ?? (0,file_list/* mainLanguage */.MG)(files),
        },
        base: head,
        ...contents(files, outlined),
        baseline: await baseline(input, { repository, head }, ports),
        notes: notes(files, { head, dirty: await asked, dir: repository.dir }),
    };
    await ports.store.write(input.runId, 'snapshot.json', `${JSON.stringify(snapshot)}\n`);
    return snapshot;
}
function contents(files, outlined) {
    const optedOut = (0,no_llm/* optedOutFolders */.QQ)(files.map(({ path }) => path));
    const rows = files.map((file) => {
        const { id } = file.entry;
        return (0,file_list/* snapshotFile */.Pu)(file, { blob: outlined.blobs.get(id), failed: outlined.failed.has(id), optedOut });
    });
    const own = files.filter((file) => file.readable && outlined.blobs.get(file.entry.id)?.noLlm === true);
    return {
        files: rows,
        outlines: outlined.counts,
        noLlm: { repository: optedOut.repository, folders: optedOut.folders, files: own.map(({ path }) => path) },
    };
}
function notes(files, seen) {
    const found = (0,file_list/* caseCollisions */.i4)(files.map(({ path }) => path));
    if (seen.dirty) {
        const message = `${seen.dir} has uncommitted changes; they are left as they are, and HEAD is what is judged`;
        found.unshift({ code: 'dirty-work-tree', message });
    }
    if (seen.head.branch === null) {
        found.unshift({ code: 'detached-head', message: 'HEAD is on no branch; the default branch is taken to be main' });
    }
    return found;
}
/** The tests as they are at HEAD, in a worktree of their own. */
async function baseline({ runId, tests }, { repository, head }, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const outputFile = `${ports.store.runDir(runId)}/baseline.log`;
        const target = repository.dir;
        if (!tests.enabled)
            return (0,run_tests/* runTests */.N$)({ worktree: target, target, settings: tests, outputFile, coverage: false }, ports);
        const scratch = __addDisposableResource(env_1, await repository.scratch(), true);
        const worktree = await scratch.checkout(head.tree);
        return await (0,run_tests/* runTests */.N$)({ worktree, target, settings: tests, outputFile, coverage: true }, ports);
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

/***/ 82970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ PYTHON_MODULES),
/* harmony export */   Le: () => (/* binding */ NODE_PACKAGES),
/* harmony export */   X5: () => (/* binding */ isNodeTest),
/* harmony export */   hB: () => (/* binding */ isPythonTest),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
const PYTHON_MODULES = ['pytest', 'pytest_cov', 'coverage'];
const NODE_PACKAGES = [
    'jest',
    'vitest',
    'mocha',
    'c8',
    'nyc',
    '@vitest/coverage-v8',
    '@vitest/coverage-istanbul',
];
/** A Python test file by the names that pytest and unittest look for. */
function isPythonTest(path) {
    return /(^|\/)(test[^/]*|[^/]*_test|tests)\.py$/.test(path);
}
/** A JavaScript or TypeScript test file by the names that `node --test`, Jest and Vitest look for. */
function isNodeTest(path) {
    if (/(^|[-._/])(test|spec)\.[cm]?[jt]sx?$/.test(path) || /(^|\/)test-[^/]*\.[cm]?[jt]s$/.test(path))
        return true;
    return /(^|\/)(test|tests|__tests__)\/([^/]+\/)*[^/]+\.[cm]?[jt]sx?$/.test(path);
}
/** What a program is called wherever it lies: what a reader elsewhere can make use of. */
function programName(program) {
    return program.split('/').at(-1) || program;
}
function isTestFile(path) {
    return isPythonTest(path) || isNodeTest(path);
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


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
