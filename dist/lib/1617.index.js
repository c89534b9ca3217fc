export const id = 1617;
export const ids = [1617];
export const modules = {

/***/ 41617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateCommand: () => (/* binding */ migrateCommand),
  rebuildCommand: () => (/* binding */ rebuildCommand),
  validateCommand: () => (/* binding */ validateCommand)
});

// EXTERNAL MODULE: ./.build/actions/shared/adapters/file-store.js + 2 modules
var file_store = __webpack_require__(82136);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/printable.js
var printable = __webpack_require__(64778);
// EXTERNAL MODULE: ./.build/actions/shared/state/proposal-index.js
var proposal_index = __webpack_require__(75169);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/layout.js
var layout = __webpack_require__(31029);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/audit-files.js
var audit_files = __webpack_require__(74230);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/rebuild.js
var rebuild = __webpack_require__(34776);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/state-files.js
var state_files = __webpack_require__(92936);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/walk.js
var walk = __webpack_require__(48206);
;// CONCATENATED MODULE: ./.build/actions/shared/state-branch/examine.js






/** Holds every file of the branch against its contract, the index against the run files, and follows the audit log. */
async function examineState(past) {
    const problems = [];
    const folders = await (0,walk/* runFolders */.$2)(past);
    for (const folder of folders)
        problems.push(...(await examineRun(past, folder)));
    problems.push(...twice(folders), ...(await strangers(past)));
    const derived = await (0,rebuild/* rebuildDerived */.z3)(past);
    problems.push(...(await examineIndex(past, derived)));
    const { bad } = await (0,audit_files/* verifyAudit */.R)(past);
    if (bad !== null)
        problems.push({ path: `${bad.path}:${bad.line}`, why: bad.why });
    return { runs: folders.length, items: derived.rows.size, problems };
}
async function examineRun(past, folder) {
    const names = await past.list(folder);
    const unknown = names.filter((name) => !layout/* runFileNames */.Gw.includes(name));
    const problems = unknown.map((name) => ({ path: `${folder}/${name}`, why: 'no file of a run' }));
    for (const name of layout/* runFileNames */.Gw) {
        if (!names.includes(name))
            continue;
        const why = wrongWith(state_files/* stateFiles */.d8[name], (await past.read(`${folder}/${name}`)) ?? '', { folder, name });
        if (why !== null)
            problems.push({ path: `${folder}/${name}`, why });
    }
    if (!names.includes('run.json'))
        problems.push({ path: `${folder}/run.json`, why: 'missing: the run is not in the index' });
    return problems;
}
function wrongWith(file, text, { folder, name }) {
    const source = `${folder}/${name}`;
    try {
        const { runId } = (0,state_files/* readHostile */.PT)(file, text, source);
        return folder.endsWith(`/${runId}`) ? null : `it is of run ${runId}`;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return error.message.replace(`${source}: `, '');
        throw error;
    }
}
/** A run stands in one month: a second folder of its name was put there by hand. */
function twice(folders) {
    const seen = new Map();
    return folders.flatMap((folder) => {
        const runId = folder.slice(folder.lastIndexOf('/') + 1);
        const other = seen.get(runId);
        seen.set(runId, folder);
        return other === undefined ? [] : [{ path: folder, why: `${other} is the same run` }];
    });
}
async function strangers(past) {
    const known = new Set([layout/* runsFolder */.Xc, layout/* itemsFolder */.l5, layout/* auditFolder */._, layout/* outcomesPath */.fy].map((path) => path.slice(layout/* stateRoot */.om.length + 1)));
    const names = (await past.list(layout/* stateRoot */.om)).map((name) => name.replace(/\/$/, ''));
    return names
        .filter((name) => !known.has(name))
        .map((name) => ({ path: `${layout/* stateRoot */.om}/${name}`, why: 'no file of llm-ops' }));
}
async function examineIndex(past, { files, unreadable }) {
    const problems = [];
    for (const [path, text] of files) {
        const why = staleness(path, { text, standing: await past.read(path) });
        if (why !== null)
            problems.push({ path, why });
    }
    for (const path of unreadable.length > 0 ? [] : await (0,walk/* itemFiles */.XV)(past)) {
        if (!files.has(path))
            problems.push({ path, why: `no run speaks of it: ${REBUILD}` });
    }
    return problems;
}
const REBUILD = 'run "llm-ops state rebuild"';
function staleness(path, { text, standing }) {
    if (standing === text)
        return null;
    if (standing === null)
        return `missing: ${REBUILD}`;
    if ((0,state_files/* isNewer */.U4)((0,rebuild/* derivedKind */.u2)(path), standing))
        return 'a newer llm-ops wrote it: update llm-ops';
    return `not what the run files say: ${REBUILD}`;
}
/**
 * Changes that make the derived files what the run files say; rows that no run speaks of are removed.
 * @throws UserError where a newer llm-ops wrote one of them
 */
async function rebuildState(past) {
    const derived = await (0,rebuild/* rebuildDerived */.z3)(past);
    const files = new Map(await (0,rebuild/* changedDerived */.iK)(past, derived));
    if (derived.unreadable.length > 0)
        return { files, unreadable: derived.unreadable };
    for (const path of await (0,walk/* itemFiles */.XV)(past))
        if (!derived.files.has(path))
            files.set(path, null);
    return { files, unreadable: [] };
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(12656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
;// CONCATENATED MODULE: ./.build/actions/shared/state-branch/migrate.js






const MIGRATED = { 'plan.json': plan/* parsePlan */.vS, 'changes.json': change/* parseChanges */.pS };
/**
 * Run files of older versions as this version writes them.
 * @throws UserError where a newer llm-ops wrote one: nothing may be written then
 */
async function migrateState(past) {
    const migration = { files: new Map(), kept: [] };
    for (const folder of await (0,walk/* runFolders */.$2)(past)) {
        for (const name of layout/* runFileNames */.Gw) {
            const path = `${folder}/${name}`;
            const text = await past.read(path);
            if (text !== null)
                migrateFile(migration, { path, name, text });
        }
    }
    return migration;
}
function migrateFile({ files, kept }, { path, name, text }) {
    const file = state_files/* stateFiles */.d8[name];
    if ((0,state_files/* isNewer */.U4)(file, text))
        (0,state_files/* readHostile */.PT)(file, text, path);
    if (versionOf(text) >= file.version)
        return;
    try {
        if (name !== 'plan.json' && name !== 'changes.json')
            (0,state_files/* readHostile */.PT)(file, text, path);
        else
            files.set(path, (0,state_files/* stateJson */.mE)(MIGRATED[name](text, path)));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        kept.push({ path, why: error.message.replace(`${path}: `, '') });
    }
}
/** Of what is no JSON: this one; `llm-ops state validate` says what is wrong with it. */
function versionOf(text) {
    try {
        const { schemaVersion } = JSON.parse(text);
        return typeof schemaVersion === 'number' ? schemaVersion : Number.POSITIVE_INFINITY;
    }
    catch {
        return Number.POSITIVE_INFINITY;
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/state-branch/past.js
var past = __webpack_require__(4039);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
// EXTERNAL MODULE: ./.build/actions/cli/failure.js
var failure = __webpack_require__(96361);
// EXTERNAL MODULE: ./.build/actions/cli/open-state.js + 6 modules
var open_state = __webpack_require__(93384);
// EXTERNAL MODULE: ./.build/actions/cli/terminal.js
var cli_terminal = __webpack_require__(34971);
;// CONCATENATED MODULE: ./.build/actions/cli/state-command.js
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











/** Somebody else may commit meanwhile: then what is to be written is worked out again. */
const MOST_TRIES = 5;
/** `llm-ops state validate`: exit code 1 where a file does not hold its contract. */
async function validateCommand(call, branch) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_1, await (0,open_state/* openState */.Gf)(call.settings.target, branch), true);
        const found = await examineState((0,past/* pastAt */.C)(opened.state, opened.tip));
        const { problems, runs, items } = found;
        const lines = [
            ...problems.map(told),
            `${opened.where}: ${(0,counted/* counted */.h)(runs, 'run')}, ${(0,counted/* counted */.h)(items, 'item')}, ${(0,counted/* counted */.h)(problems.length, 'problem')}`,
        ];
        const exitCode = problems.length === 0 ? failure/* EXIT */.d.done : failure/* EXIT */.d.failed;
        return { exitCode, json: { where: opened.where, ...found }, text: lines.map(printable/* printable */.g$).join('\n') };
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
/** `llm-ops state migrate`: files of older versions as this version writes them. */
async function migrateCommand(call, branch) {
    return state_command_change(call, branch, {
        message: 'chore(state): migrate to the schema of this version\n',
        work: async (past) => {
            const { files, kept } = await migrateState(past);
            return { files, left: kept };
        },
    });
}
/**
 * `llm-ops state rebuild`: index, outcomes and audit head from the run files; of a local state folder the index, which is
 * all that is made from its runs.
 */
async function rebuildCommand(call, branch) {
    const dir = branch === null ? await (0,open_state/* localState */.jD)(call.settings.target) : null;
    if (dir !== null)
        return rebuildLocal(dir, call);
    return state_command_change(call, branch, {
        message: 'chore(state): rebuild the index from the runs\n',
        work: async (past) => {
            const { files, unreadable } = await rebuildState(past);
            return {
                files,
                left: unreadable.map((path) => ({ path, why: 'cannot be read: what it said is kept as it stands' })),
            };
        },
    });
}
async function rebuildLocal(dir, { terminal, flags }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const log = __addDisposableResource(env_2, await (0,cli_terminal/* openLog */.N)(terminal, flags), false);
        const { runs, items, changed, unreadable } = await (0,proposal_index/* rebuildIndex */.Ki)({ store: (0,file_store/* fileStore */.o)(dir), log });
        const left = unreadable.map((runId) => ({
            path: `runs/${runId}`,
            why: 'cannot be read: what the index says of it stays',
        }));
        const lines = [
            ...left.map(told),
            `${dir}: ${(0,counted/* counted */.h)(runs, 'run')}, ${(0,counted/* counted */.h)(items, 'proposal')}, ${(0,counted/* counted */.h)(changed.length, 'row')} changed`,
        ];
        const json = { where: dir, changed: changed.toSorted(), left };
        return { exitCode: failure/* EXIT */.d.done, json, text: lines.map(printable/* printable */.g$).join('\n') };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function state_command_change(call, branch, changing) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_3, await (0,open_state/* openState */.Gf)(call.settings.target, branch), true);
        const { files, left } = await commitChange(opened, changing);
        const changed = [...files.keys()].toSorted();
        const removed = changed.filter((path) => files.get(path) === null);
        const lines = [
            ...left.map(told),
            ...changed.map((path) => `${removed.includes(path) ? 'removed' : 'written'} ${path}`),
            `${opened.where}: ${(0,counted/* counted */.h)(changed.length, 'file')} changed`,
        ];
        return { exitCode: failure/* EXIT */.d.done, json: { where: opened.where, changed, left }, text: lines.map(printable/* printable */.g$).join('\n') };
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_3);
        if (result_2)
            await result_2;
    }
}
async function commitChange({ state, where }, { message, work }) {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const tip = await state.tip();
        const change = await work((0,past/* pastAt */.C)(state, tip));
        if (change.files.size === 0)
            return change;
        if (!('moved' in (await state.commit({ tip, message, files: change.files }))))
            return change;
    }
    throw new errors/* UserError */.y(`${where} was changed by others ${MOST_TRIES} times meanwhile: try again when no run is going on`);
}
function told({ path, why }) {
    return `${path}: ${why}`;
}


/***/ }),

/***/ 34776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iK: () => (/* binding */ changedDerived),
/* harmony export */   u2: () => (/* binding */ derivedKind),
/* harmony export */   z3: () => (/* binding */ rebuildDerived)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1571);
/* harmony import */ var _audit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74230);
/* harmony import */ var _index_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52541);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31029);
/* harmony import */ var _outcomes_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88303);
/* harmony import */ var _read_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39118);
/* harmony import */ var _state_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92936);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48206);








/** Reads every run of the branch: for a branch that has lost its index, and for `llm-ops state`. */
async function rebuildDerived(past) {
    const rows = new Map();
    const unreadable = [];
    const seen = [];
    for (const folder of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolders */ .$2)(past)) {
        const run = await readRun(past, folder);
        if (run === null) {
            unreadable.push(folder);
            continue;
        }
        for (const row of (0,_index_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(run))
            rows.set(row.item.id, (0,_index_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeRows */ .YE)(rows.get(row.item.id) ?? null, row));
        seen.push(...(run.published?.outcomes ?? []));
    }
    const outcomes = (0,_outcomes_window_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeOutcomes */ .ko)(unreadable.length > 0 ? await standing(past, rows) : [], seen);
    const end = await (0,_audit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLeaf */ .u)(past);
    const head = end === null ? null : { schemaVersion: 1, ...end, indexed: rows.size > 0 };
    return { files: filesOf({ rows, outcomes, head }), rows, outcomes, head, unreadable };
}
/**
 * What runs said that cannot be read any more may still stand in the index: it is not thrown away.
 * @returns the outcomes that stand there
 */
async function standing(past, rows) {
    for (const path of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .itemFiles */ .XV)(past)) {
        const row = (0,_read_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .z)(await past.read(path), path);
        if (row !== null)
            rows.set(row.item.id, (0,_index_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeRows */ .YE)(rows.get(row.item.id) ?? null, row));
    }
    return (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readDerived */ .WZ)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.outcomes, await past.read(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy), _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy)?.outcomes ?? [];
}
/**
 * The derived files that are not what they should be.
 * @throws UserError where a newer llm-ops wrote one of them: nothing is written over it
 */
async function changedDerived(past, derived) {
    const changed = new Map();
    for (const [path, text] of derived.files) {
        const standing = await past.read(path);
        const file = derivedKind(path);
        if (standing !== null && (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewer */ .U4)(file, standing))
            (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(file, standing, path);
        if (standing !== text)
            changed.set(path, text);
    }
    return changed;
}
function derivedKind(path) {
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .auditHeadPath */ .nL)
        return _state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.head;
    return path === _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy ? _state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.outcomes : _state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.item;
}
function filesOf({ rows, outcomes, head }) {
    const files = new Map([...rows.values()].map((row) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(row.item.id), (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(row)]));
    if (outcomes.length > 0)
        files.set(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy, (0,_outcomes_window_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomesText */ .xL)(outcomes));
    if (head !== null)
        files.set(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .auditHeadPath */ .nL, (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(head));
    return files;
}
/** null where it is damaged, or has no run.json. A damaged run of the past costs its own memory and no other. */
async function readRun(past, folder) {
    const read = async (name, parse) => {
        const text = await past.read(`${folder}/${name}`);
        return text === null ? null : parse(text, `${folder}/${name}`);
    };
    try {
        const run = await read('run.json', (text, path) => (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8['run.json'], text, path));
        if (run === null)
            return null;
        const plan = await read('plan.json', (text, path) => (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8['plan.json'], text, path));
        const published = await read('published.json', (text, path) => (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8['published.json'], text, path));
        return { run, plan, published };
    }
    catch (error) {
        if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y)
            return null;
        throw error;
    }
}


/***/ })

};
