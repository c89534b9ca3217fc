export const id = 6937;
export const ids = [6937];
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

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codemodTools)
/* harmony export */ });
/* harmony import */ var _languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4186);

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


/***/ })

};
