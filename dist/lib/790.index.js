export const id = 790;
export const ids = [790];
export const modules = {

/***/ 9318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(3007);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(7397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(9136);
// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 35 modules
var judge = __webpack_require__(6498);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/edits.js
var edits = __webpack_require__(382);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/tools.js
var codemods_tools = __webpack_require__(6896);
;// CONCATENATED MODULE: ./.build/actions/apply/rewrite-file.js
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


/**
 * The file after the codemod, as bytes; null where it finds nothing. Bytes that no edit touches stay what they are:
 * line ends, a byte order mark and a missing final newline survive.
 * @returns a note where the content is not UTF-8, which no edit could leave as it is
 */
async function rewriteFile(file, codemod, sources) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, content } = file;
        const text = decode(content);
        if (text === null)
            return { code: 'not-utf8', path, message: `${path} is not UTF-8, so it is not rewritten` };
        const tools = __addDisposableResource(env_1, (0,codemods_tools/* codemodTools */.B)({ path, text }, sources), true);
        const after = (0,edits/* rewrite */.v8)(text, await codemod.detect({ path, text }, tools));
        return after === text ? null : new TextEncoder().encode(after);
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
function decode(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/actions/apply/draft-item.js


/** Drafted or refused: an item never throws, so that it costs no other one. */
async function draftItem(item, draft) {
    try {
        const files = await rewriteFiles(item, draft);
        return isNote(files) ? refused({ item, draft, note: files }) : await judged(item, draft, files);
    }
    catch (error) {
        const message = `the change could not be drafted: ${error instanceof Error ? error.message : String(error)}`;
        return refused({ item, draft, note: { code: 'apply-error', message } });
    }
}
async function rewriteFiles(item, draft) {
    const codemod = draft.codemods.get(item.codemod ?? '');
    if (codemod === undefined)
        return unknownCodemod(item);
    const stale = item.files.find(({ path, blob }) => draft.blobs.get(path) !== blob);
    if (stale !== undefined)
        return staleFile(stale.path);
    const contents = await contentsOf(item, draft.repository);
    const rewritten = new Map();
    for (const { path, blob } of item.files) {
        const content = contents.get(blob);
        if (content === undefined)
            return staleFile(path);
        const answer = await rewriteFile({ path, content }, codemod, draft.sources);
        if (isNote(answer))
            return answer;
        if (answer !== null)
            rewritten.set(path, answer);
    }
    if (rewritten.size > 0)
        return rewritten;
    return { code: 'nothing-to-do', message: `${codemod.id} finds nothing to change in the planned files` };
}
async function contentsOf(item, repository) {
    const contents = new Map();
    const ids = new Set(item.files.map(({ blob }) => blob));
    for await (const { id, content } of repository.blobs([...ids]))
        contents.set(id, content);
    return contents;
}
/** The tree we wrote and the tree that the diff gives are two ways to one result: where they differ, neither is trusted. */
async function judged(item, draft, files) {
    const { base, scratch, allowPaths } = draft;
    const written = await scratch.writeTree(base, files);
    const diff = await scratch.diff(base, written);
    const allowedFiles = item.files.map(({ path }) => path);
    const answer = await (0,judge/* judgePatch */.wq)({ base, diff, allowedFiles, allowPaths }, scratch);
    if ((0,judge/* isRefusal */.vu)(answer))
        return refused({ item, draft, note: answer.refused, diff });
    if (answer.tree !== written) {
        const message = `the diff gives the tree ${answer.tree}, and the rewritten files give ${written}`;
        return refused({ item, draft, note: { code: 'tree-mismatch', message }, diff });
    }
    const { tree, files: changed, stat } = answer;
    return { itemId: item.id, status: 'drafted', refusal: null, diff, baseTree: base, tree, files: changed, stat };
}
function refused({ item, draft, note, diff = '' }) {
    return {
        itemId: item.id,
        status: 'refused',
        refusal: note,
        diff,
        baseTree: draft.base,
        tree: null,
        files: [],
        stat: { additions: 0, deletions: 0 },
    };
}
function isNote(value) {
    return value !== null && 'code' in value;
}
function unknownCodemod(item) {
    const name = item.codemod ?? `engine ${item.engine}`;
    return {
        code: 'unknown-codemod',
        message: `${name} is not among the loaded codemods: give apply the same codemods folder that plan was given`,
    };
}
function staleFile(path) {
    return {
        code: 'stale',
        path,
        message: `${path} is not at the base commit what it was when this was planned: run plan again`,
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(3511);
;// CONCATENATED MODULE: ./.build/actions/apply/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/**
 * Drafts the patch of every plan item, each against the base commit and none on another, and judges it on a scratch
 * index; writes `changes.json`. An item that cannot be drafted is refused with a note and costs no other item. Nothing
 * of the target's code is executed, and nothing is written into its repository.
 * @throws UserError where there is no plan, or the base commit is gone
 */
async function apply(input, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runId, location } = input;
        const plan = await (0,read_run_file/* readRunFile */.m)(ports.store, { runId, file: 'plan.json', writtenBy: 'plan', parse: contracts_plan/* parsePlan */.vS });
        const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
        ports.log.stage('apply', (0,counted/* counted */.h)(plan.items.length, 'item'));
        const base = await repository.resolve(plan.base);
        const blobs = plan.items.length === 0 ? new Map() : blobsByPath(await repository.entries(base.tree));
        const scratch = run_addDisposableResource(env_1, await repository.scratch(), true);
        const changes = await draftAll(plan, {
            base: base.tree,
            blobs,
            codemods: new Map(input.codemods.map((codemod) => [codemod.id, codemod])),
            allowPaths: input.allowPaths,
            // The plan's day, so that what was decided then is what is drafted now.
            sources: { parsers: ports.parsers, today: new Date(plan.createdAt) },
            repository,
            scratch,
            log: ports.log,
        });
        const result = { schemaVersion: 1, runId, base: plan.base, changes };
        await ports.store.write(runId, 'changes.json', `${JSON.stringify(result, null, 2)}\n`);
        const refused = changes.filter((change) => change.status === 'refused').length;
        ports.log.info(`${(0,counted/* counted */.h)(changes.length - refused, 'change')} drafted${refused === 0 ? '' : `, ${refused} refused`}`);
        return result;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function blobsByPath(entries) {
    // Links and submodules are left out: a plan item that speaks of one is stale.
    return new Map(entries.filter(({ mode }) => mode.startsWith('100')).map(({ path, id }) => [path, id]));
}
async function draftAll(plan, draft) {
    const changes = [];
    for (const item of plan.items) {
        draft.log.progress(changes.length, plan.items.length, item.title);
        const change = await draftItem(item, draft);
        if (change.refusal !== null)
            draft.log.warn(`${item.id}: ${change.refusal.message}`);
        changes.push(change);
    }
    draft.log.progress(changes.length, plan.items.length, 'changes drafted');
    return changes;
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChain: () => (/* binding */ runChain)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _apply_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9318);
/* harmony import */ var _crawl_file_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9219);
/* harmony import */ var _crawl_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9726);
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5481);
/* harmony import */ var _plan_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6351);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9133);
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1571);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5930);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4778);
/* harmony import */ var _shared_target_location_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5947);
/* harmony import */ var _shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9136);












/**
 * crawl → plan → apply → gate → report on one target. `run.json` says `running` from the start, and how it ended at the
 * end, also where a stage threw (`failed`, with the error, which is then thrown on). Proposals that the gate refuses are
 * results, not failures.
 */
async function runChain(input, ports) {
    const begun = await beginning(input, ports);
    await save(begun, ports);
    const guarded = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_7__.interruptible)(ports, input.signal);
    const stages = [];
    try {
        const run = await stagesOf({ input, stages, startedAt: new Date(begun.startedAt) }, guarded);
        await save(run, ports);
        return run;
    }
    catch (cause) {
        const error = input.signal.aborted ? new _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_7__.Interrupted('interrupted', { cause }) : cause;
        // On a full disk this fails, too: what ended the run is what the person must hear.
        await save(failed({ begun, stages, error }, ports), ports).catch(() => undefined);
        throw error;
    }
}
async function stagesOf({ input, stages, startedAt }, ports) {
    const { runId, settings, codemods, dryRun } = input;
    const timed = stopwatch(stages, ports.clock);
    await timed('crawl', () => (0,_crawl_run_js__WEBPACK_IMPORTED_MODULE_3__.crawl)({ ...settings, runId, location: input.location }, ports));
    // The stages after crawl work on what crawl saw: a clone is not fetched again under their feet.
    const { dir } = await (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_9__/* .openTarget */ .Ap)({ location: input.location, branch: settings.branch }, ports);
    const on = { ...settings, runId, location: dir };
    await timed('plan', () => (0,_plan_run_js__WEBPACK_IMPORTED_MODULE_5__.plan)({ ...on, codemods }, ports));
    if (!dryRun) {
        await timed('apply', () => (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_1__.apply)({ ...on, codemods }, ports));
        await timed('gate', () => (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_4__.gate)({ ...on, ...ofRun, cores: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() }, ports));
    }
    const run = await timed('report', () => (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__.report)({ ...on, startedAt, stages: [...stages], dryRun }, ports));
    return { ...run, stages: [...stages] };
}
/** The chain judges its own changes, whatever else the inputs may name. */
const ofRun = { base: null, head: null, patch: null };
function stopwatch(stages, clock) {
    return async function timed(stage, work) {
        const before = clock.monotonic();
        try {
            return await work();
        }
        finally {
            stages.push({ stage, seconds: Math.round(clock.monotonic() - before) / 1000 });
        }
    };
}
/** What is known before the first stage has looked: enough for `runs list` to show a run that is under way. */
async function beginning(input, ports) {
    const repository = await (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_9__/* .openTarget */ .Ap)({ location: input.location, branch: input.settings.branch }, ports);
    const head = await repository.head();
    if (head === null)
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .y(`${input.location} has no commit yet: commit something, then run again`);
    const files = (await repository.entries(head.tree)).map((entry) => (0,_crawl_file_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listFile */ .DK)(entry, input.settings.maxFileBytes));
    return {
        schemaVersion: 1,
        runId: input.runId,
        target: {
            url: (0,_shared_target_location_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutCredentials */ .ri)(input.location),
            defaultBranch: head.branch ?? 'main',
            language: input.settings.language ?? (0,_crawl_file_list_js__WEBPACK_IMPORTED_MODULE_2__/* .mainLanguage */ .MG)(files),
        },
        base: head.commit,
        startedAt: ports.clock.now().toISOString(),
        finishedAt: null,
        status: 'running',
        dryRun: input.dryRun,
        stages: [],
        totals: NOTHING,
        items: [],
        error: null,
    };
}
const NOTHING = {
    files: 0,
    tests: 0,
    proposed: 0,
    known: 0,
    drafted: 0,
    refused: 0,
    pass: 0,
    fail: 0,
    unproven: 0,
    branches: 0,
};
function failed(how, ports) {
    const finishedAt = ports.clock.now().toISOString();
    const message = how.error instanceof Error ? how.error.message : String(how.error);
    return { ...how.begun, stages: how.stages, status: 'failed', finishedAt, error: (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_11__/* .printable */ .g$)(message) };
}
async function save(run, { store }) {
    await store.write(run.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`);
}


/***/ }),

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var _no_llm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9917);

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Text, or why not: a NUL makes it binary (git's own rule, over the whole content), bytes that are not UTF-8 unreadable. */
function readContent(bytes) {
    if (bytes.includes(0))
        return { facts: { skipped: 'binary', noLlm: false }, text: null };
    const text = decode(bytes);
    if (text === null)
        return { facts: { skipped: 'not-utf8', noLlm: false }, text };
    return { facts: { skipped: null, noLlm: (0,_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoLlm */ .X)(text) }, text };
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

/***/ 9219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ listFile),
/* harmony export */   MG: () => (/* binding */ mainLanguage),
/* harmony export */   Pu: () => (/* binding */ snapshotFile),
/* harmony export */   i4: () => (/* binding */ caseCollisions)
/* harmony export */ });
/* harmony import */ var _shared_languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4186);

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

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ optedOutFolders),
/* harmony export */   X: () => (/* binding */ saysNoLlm)
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

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crawl: () => (/* binding */ crawl),
  crawlAll: () => (/* binding */ crawlAll)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(5947);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(9136);
// EXTERNAL MODULE: ./.build/actions/shared/testing/run-tests.js + 12 modules
var run_tests = __webpack_require__(6913);
// EXTERNAL MODULE: ./.build/actions/crawl/file-list.js
var file_list = __webpack_require__(9219);
// EXTERNAL MODULE: ./.build/actions/crawl/no-llm.js
var no_llm = __webpack_require__(9917);
// EXTERNAL MODULE: ./.build/actions/crawl/content.js
var crawl_content = __webpack_require__(5095);
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
var counted = __webpack_require__(3511);
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
    const optedOut = (0,no_llm/* optedOutFolders */.Q)(files.map(({ path }) => path));
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

/***/ 3511:
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

/***/ 370:
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
