export const id = 8145;
export const ids = [8145];
export const modules = {

/***/ 82136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ fileStore),
  G: () => (/* binding */ makeRunFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/parse.js
var parse = __webpack_require__(15373);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/primitives.js
var primitives = __webpack_require__(84382);
// EXTERNAL MODULE: ./.build/actions/shared/settings/run-id.js
var run_id = __webpack_require__(65609);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/layout.js
var layout = __webpack_require__(31029);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/machine-error.js
var machine_error = __webpack_require__(39221);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/outline.js
var outline = __webpack_require__(52992);
// EXTERNAL MODULE: ./.build/actions/shared/outline/outline.js + 3 modules
var outline_outline = __webpack_require__(32679);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/outline-index.js

const LANGUAGES = new Set(primitives/* language */.BH.options);
const SKIPPED = new Set([null, 'binary', 'not-utf8']);
/** One line, a JSON array: JSON is what the runtime reads fastest. */
function formatRow({ blob, skipped, noLlm, outline }) {
    const facts = [blob, skipped, noLlm ? 1 : 0];
    if (outline === null)
        return JSON.stringify(facts);
    const { language, totals, place } = outline;
    const counts = [totals.symbols, totals.complexity, totals.parseErrors];
    return JSON.stringify([...facts, language, ...counts, place.segment, place.offset, place.length]);
}
/** Rows of the whole index. Lines that are not whole, or not ours, are passed over. */
function parseIndex(text) {
    const rows = [];
    for (const columns of readLines(text)) {
        if (isRow(columns))
            rows.push(rowOf(columns));
    }
    return rows;
}
/** All lines at once; one by one only where a crash cut one off. */
function readLines(text) {
    const rows = text.trim();
    try {
        return JSON.parse(`[${rows.replace(/\n+/g, ',')}]`);
    }
    catch {
        return rows.split('\n').flatMap((line) => {
            try {
                return [JSON.parse(line)];
            }
            catch {
                return [];
            }
        });
    }
}
/** Columns by number: taking an array apart by names goes through its iterator, for every row of a large index. */
function isRow(value) {
    if (!Array.isArray(value) || (value.length !== 3 && value.length !== 10))
        return false;
    const row = value;
    const blob = row[0];
    if (typeof blob !== 'string' || (blob.length !== 40 && blob.length !== 64) || !SKIPPED.has(row[1]))
        return false;
    if (row.length === 3)
        return true;
    const segment = row[7];
    if (!LANGUAGES.has(row[3]) || typeof segment !== 'string' || /[^\w.-]/.test(segment))
        return false;
    return isCount(row[4]) && isCount(row[5]) && isCount(row[6]) && isCount(row[8]) && isCount(row[9]);
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function rowOf(row) {
    const noLlm = row[2] === 1;
    if (row.length === 3)
        return { blob: row[0], skipped: row[1], noLlm, outline: null };
    const totals = { symbols: row[4], complexity: row[5], parseErrors: row[6] };
    const place = { segment: row[7], offset: row[8], length: row[9] };
    return { blob: row[0], skipped: row[1], noLlm, outline: { language: row[3], totals, place } };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/outline-cache.js
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






/** Extractor and schema version stand in the names: what another version wrote is not read, and not harmed. */
const PREFIX = `v${outline_outline/* OUTLINE_VERSION */.I}.1`;
const INDEX = `${PREFIX}.index`;
/**
 * Outlines as lines of JSON in segment files that only grow, and one index of a short line a blob, so that a warm
 * crawl reads the index and nothing else. Several writers may work at once: the index is appended to in whole lines,
 * each writer has a segment of its own. A line that a crash cut off is passed over.
 */
function outlineCache(dir) {
    const state = { dir, index: null, segment: null, adding: Promise.resolve() };
    return {
        totals: (blobs) => totals(state, blobs),
        facts: async (blobs) => pick(await indexOf(state), blobs),
        get: (blobs, language) => get(state, blobs, language),
        add(outlines, facts = new Map()) {
            const adding = state.adding.then(() => addOrExplain(state, outlines, facts));
            state.adding = adding.catch(() => undefined);
            return adding;
        },
    };
}
async function totals(state, blobs) {
    const found = new Map();
    for (const [blob, entry] of pick(await indexOf(state), blobs)) {
        const [first] = Object.values(entry.outlines);
        if (first !== undefined)
            found.set(blob, first);
    }
    return found;
}
function pick(index, blobs) {
    const found = new Map();
    for (const blob of blobs) {
        const entry = index.get(blob);
        if (entry !== undefined)
            found.set(blob, entry);
    }
    return found;
}
async function indexOf(state) {
    state.index ??= readIndex(state.dir);
    return state.index;
}
async function readIndex(dir) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(dir, INDEX), 'latin1').catch(() => '');
    const index = new Map();
    for (const row of parseIndex(text))
        takeRow(index, row);
    return index;
}
function takeRow(index, { blob, skipped, noLlm, outline }) {
    const entry = index.get(blob) ?? { skipped, noLlm, outlines: {}, places: {} };
    index.set(blob, entry);
    if (outline === null)
        return;
    entry.outlines[outline.language] = outline.totals;
    entry.places[outline.language] = outline.place;
}
async function get(state, blobs, language) {
    const bySegment = new Map();
    for (const [blob, { places }] of pick(await indexOf(state), blobs)) {
        const place = language === undefined ? Object.values(places)[0] : places[language];
        if (place === undefined)
            continue;
        bySegment.set(place.segment, [...(bySegment.get(place.segment) ?? []), { blob, place }]);
    }
    const found = new Map();
    for (const [segment, wanted] of bySegment)
        await readSegment((0,external_node_path_.join)(state.dir, segment), wanted, found);
    return found;
}
async function readSegment(path, wanted, found) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = await (0,promises_.open)(path, 'r').catch(() => null);
        if (handle === null)
            return;
        const file = __addDisposableResource(env_1, handle, true);
        for (const { blob, place } of wanted) {
            const outline = await readOutline(file, path, place);
            if (outline?.blob === blob)
                found.set(blob, outline);
        }
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
/** null where the bytes are not there or not whole: the cache lost it, so it is as if it had never been added. */
async function readOutline(file, path, { offset, length }) {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length), position: offset });
    if (bytesRead < length)
        return null;
    try {
        return (0,outline/* parseOutline */._3)(buffer.toString('utf8'), path);
    }
    catch {
        return null;
    }
}
/** @throws UserError where the machine has no room for it */
async function addOrExplain(...added) {
    try {
        await add(...added);
    }
    catch (cause) {
        throw (0,machine_error/* machineError */.K)(`${added[0].dir} could not be written`, cause);
    }
}
/** The segment before the index: a crash in between leaves a few lost bytes, never an entry that points at nothing. */
async function add(state, outlines, facts) {
    const index = await indexOf(state);
    const rows = await writeOutlines(state, outlines, facts);
    const outlined = new Set(outlines.map((outline) => outline.blob));
    for (const [blob, fact] of facts)
        if (!outlined.has(blob))
            rows.push({ blob, ...fact, outline: null });
    if (rows.length === 0)
        return;
    for (const row of rows)
        takeRow(index, row);
    await (0,promises_.mkdir)(state.dir, { recursive: true });
    // A line that a crash cut off must not swallow our first one.
    await (0,promises_.appendFile)((0,external_node_path_.join)(state.dir, INDEX), `\n${rows.map(formatRow).join('\n')}\n`, 'latin1');
}
async function writeOutlines(state, outlines, facts) {
    if (outlines.length === 0)
        return [];
    await (0,promises_.mkdir)(state.dir, { recursive: true });
    state.segment ??= await newSegment(state.dir);
    const { segment } = state;
    const rows = [];
    const lines = [];
    for (const outline of outlines) {
        const line = Buffer.from(`${JSON.stringify(outline)}\n`);
        const fact = facts.get(outline.blob) ?? { skipped: null, noLlm: false };
        const place = { segment: segment.name, offset: segment.length, length: line.length - 1 };
        rows.push({
            blob: outline.blob,
            ...fact,
            outline: { language: outline.language, totals: totalsOf(outline), place },
        });
        lines.push(line);
        segment.length += line.length;
    }
    await (0,promises_.appendFile)((0,external_node_path_.join)(state.dir, segment.name), Buffer.concat(lines));
    return rows;
}
/** `wx` makes sure that it is ours alone. */
async function newSegment(dir) {
    for (;;) {
        const name = `${PREFIX}-${process.pid.toString(36)}-${Math.random().toString(36).slice(2, 8)}.jsonl`;
        try {
            await (await (0,promises_.open)((0,external_node_path_.join)(dir, name), 'wx')).close();
            return { name, length: 0 };
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
    }
}
function totalsOf(outline) {
    const complexity = outline.symbols.reduce((sum, symbol) => sum + symbol.complexity, 0);
    return { symbols: outline.symbols.length, complexity, parseErrors: outline.parseErrors };
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/run-process.js
var run_process = __webpack_require__(63314);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/file-store.js
var file_store_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var file_store_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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












const RUN_ID = /^[0-9A-Za-z][0-9A-Za-z._-]{0,79}$/;
/** An empty file in it for each run that the index was made from. */
const MARKS = 'items/runs';
/** A state file larger than this was not written by llm-ops. */
const MAX_BYTES = 512 * 1024 * 1024;
/**
 * The state folder on disk: `<dir>/runs/<run id>/<file>`, the index `<dir>/items/<2>/<item id>.json` as on the state
 * branch, its marks `<dir>/items/runs/<run id>`, and `<dir>/outlines/`. Nothing is made before the first write.
 */
function fileStore(dir) {
    const root = (0,external_node_path_.resolve)(dir);
    let outlines = null;
    return {
        dir: root,
        runDir: (runId) => runFolder(root, runId),
        write: (runId, file, content) => writeRunFile(root, { runId, file, content }),
        read: (runId, file) => readRunFile((0,external_node_path_.join)(runFolder(root, runId), file)),
        append: (runId, file, line) => appendLine(root, { runId, file, line }),
        lines: (runId, file) => file_store_readLines((0,external_node_path_.join)(runFolder(root, runId), file)),
        readState: (file) => readRunFile((0,external_node_path_.join)(root, file)),
        writeState: (file, content) => writeFile({ folders: foldersTo(root, (0,external_node_path_.dirname)(file)), file: (0,external_node_path_.basename)(file), content }),
        readItem: (itemId) => readRunFile((0,external_node_path_.join)(root, rowPath(itemId))),
        writeItem: (itemId, content) => writeRow(root, rowPath(itemId), content),
        items: () => listRows(root),
        markIndexed: (runId) => markRun(root, (0,external_node_path_.basename)(runFolder(root, runId))),
        unindexedRuns: () => listUnmarked(root),
        runs: () => listRuns(root),
        isGone: async (process) => (await (0,run_process/* livenessOf */.l)(process)) === 'gone',
        get outlines() {
            outlines ??= outlineCache((0,external_node_path_.join)(root, 'outlines'));
            return outlines;
        },
    };
}
function runFolder(root, runId) {
    if (RUN_ID.test(runId))
        return (0,external_node_path_.join)(root, 'runs', runId);
    throw new errors/* UserError */.y(`run-id: ${JSON.stringify(runId.slice(0, 80))} is not a run id: write letters, digits, ".", "_" or "-" (at most 80), or list the runs with "llm-ops runs list"`);
}
async function writeRunFile(root, what) {
    const folder = runFolder(root, what.runId);
    await writeFile({ folders: [root, (0,external_node_path_.join)(root, 'runs'), folder], file: what.file, content: what.content });
}
/** `items/<2>/<item id>.json`: the state folder is what `state/` is on the branch. */
function rowPath(item) {
    return (0,layout/* itemPath */.Lt)((0,parse/* parseValue */.$x)(primitives/* itemId */.XG, item, 'item id')).slice(layout/* stateRoot */.om.length + 1);
}
/** A row that is removed is missing after a power cut, or is looked through once more. */
async function writeRow(root, path, content) {
    const folders = foldersTo(root, (0,external_node_path_.dirname)(path));
    if (content !== null)
        return writeFile({ folders, file: (0,external_node_path_.basename)(path), content });
    try {
        await refuseLinks(folders);
        await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
    }
    catch (cause) {
        throw (0,machine_error/* machineError */.K)(`${(0,external_node_path_.join)(root, path)} could not be removed`, cause);
    }
}
/** From the state folder down to `folder`, which is named from it. */
function foldersTo(root, folder) {
    if (folder === '.')
        return [root];
    return [...foldersTo(root, (0,external_node_path_.dirname)(folder)), (0,external_node_path_.join)(root, folder)];
}
async function writeFile({ folders, file, content }) {
    const folder = folders.at(-1);
    const path = (0,external_node_path_.join)(folder, file);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await refuseLinks(folders);
        await writeWhole(path, content);
        await syncFolder(folder);
    }
    catch (cause) {
        throw (0,machine_error/* machineError */.K)(`${path} could not be written`, cause);
    }
}
const APPEND = external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
async function appendLine(root, what) {
    const folder = runFolder(root, what.runId);
    const path = (0,external_node_path_.join)(folder, what.file);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await refuseLinks([root, (0,external_node_path_.join)(root, 'runs'), folder]);
            const handle = file_store_addDisposableResource(env_1, await (0,promises_.open)(path, APPEND, 0o644)
            // What a kill left half written must not swallow the next line.
            , true);
            // What a kill left half written must not swallow the next line.
            await handle.appendFile(`${(await endsTorn(handle)) ? '\n' : ''}${what.line}\n`, 'utf8');
            await handle.datasync();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = file_store_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        throw (0,machine_error/* machineError */.K)(`${path} could not be written`, cause);
    }
}
async function endsTorn(handle) {
    const facts = await handle.stat();
    if (!facts.isFile())
        throw new errors/* UserError */.y('it is not a file: remove it and run again');
    if (facts.size === 0)
        return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
    return buffer[0] !== 0x0a;
}
async function* file_store_readLines(path) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = file_store_addDisposableResource(env_2, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            if (!(await handle.stat()).isFile())
                throw new errors/* UserError */.y(`${path} is not a file: remove it and run again`);
            yield* handle.readLines({ encoding: 'utf8' });
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = file_store_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return;
        throw (0,machine_error/* machineError */.K)(`${path} could not be read`, cause);
    }
}
/** Makes a run's folder: outputs of tests go there before the first file is written. @throws UserError */
async function makeRunFolder(store, runId) {
    const folder = store.runDir(runId);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await refuseLinks([store.dir, (0,external_node_path_.dirname)(folder), folder]);
    }
    catch (cause) {
        throw (0,machine_error/* machineError */.K)(`${folder} could not be made`, cause);
    }
}
/** A link in the state folder could lead a write into any other place: a hostile target may have committed one. */
async function refuseLinks(folders) {
    for (const folder of folders) {
        if (!(await (0,promises_.lstat)(folder)).isSymbolicLink())
            continue;
        throw new errors/* UserError */.y(`${folder} is a symbolic link: remove it, or name another state folder with "state"`);
    }
}
async function writeWhole(path, content) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await writeSynced(temporary, content);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
async function writeSynced(path, content) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = file_store_addDisposableResource(env_3, await (0,promises_.open)(path, 'wx', 0o644), true);
        await handle.writeFile(content, 'utf8');
        await handle.sync();
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = file_store_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** Makes the rename last through a power cut. Folders cannot be synced everywhere; the file itself already is. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, external_node_fs_.constants.O_RDONLY).catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}
async function readRunFile(path) {
    try {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = file_store_addDisposableResource(env_4, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const facts = await handle.stat();
            if (!facts.isFile())
                throw new errors/* UserError */.y(`${path} is not a file: remove it and run again`);
            if (facts.size > MAX_BYTES)
                throw new errors/* UserError */.y(`${path} has ${facts.size} bytes: llm-ops did not write it, remove it`);
            return await handle.readFile('utf8');
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            const result_4 = file_store_disposeResources(env_4);
            if (result_4)
                await result_4;
        }
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return null;
        throw (0,machine_error/* machineError */.K)(`${path} could not be read`, cause);
    }
}
async function listRows(root) {
    const names = (await list((0,external_node_path_.join)(root, 'items'), true)).filter((entry) => entry.name.endsWith('.json'));
    return names.flatMap(({ parentPath, name }) => {
        const id = primitives/* itemId */.XG.safeParse((0,external_node_path_.basename)(name, '.json')).data;
        return id !== undefined && rowPath(id) === `items/${(0,external_node_path_.basename)(parentPath)}/${name}` ? [id] : [];
    });
}
/** An empty file is whole as soon as it stands. One that a power cut takes away costs one more look at its run. */
async function markRun(root, runId) {
    const folders = foldersTo(root, MARKS);
    const path = (0,external_node_path_.join)(root, MARKS, runId);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(root, MARKS), { recursive: true });
        await refuseLinks(folders);
        await (await (0,promises_.open)(path, APPEND, 0o644)).close();
    }
    catch (cause) {
        throw (0,machine_error/* machineError */.K)(`${path} could not be written`, cause);
    }
}
async function listUnmarked(root) {
    const marked = new Set((await list((0,external_node_path_.join)(root, MARKS))).map(({ name }) => name));
    return (await runNames(root)).filter((id) => !marked.has(id));
}
async function runNames(root) {
    const entries = await list((0,external_node_path_.join)(root, 'runs'));
    return entries.filter((entry) => entry.isDirectory() && RUN_ID.test(entry.name)).map((entry) => entry.name);
}
/** @returns nothing where there is no such folder */
async function list(folder, recursive = false) {
    return (0,promises_.readdir)(folder, { withFileTypes: true, recursive }).catch((cause) => {
        if (cause.code === 'ENOENT')
            return [];
        throw (0,machine_error/* machineError */.K)(`${folder} could not be listed`, cause);
    });
}
async function listRuns(root) {
    const folder = (0,external_node_path_.join)(root, 'runs');
    const ids = await runNames(root);
    const dated = await Promise.all(ids.map(async (id) => ({ id, at: (0,run_id/* runTime */.Y)(id) ?? (await birth((0,external_node_path_.join)(folder, id))) })));
    return dated.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
}
async function birth(path) {
    const facts = await (0,promises_.stat)(path);
    return facts.birthtimeMs || facts.mtimeMs;
}


/***/ }),

/***/ 26087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   Xb: () => (/* binding */ missingGit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   cg: () => (/* binding */ withPipes),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _machine_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39221);




/** git answered with an error that its caller did not expect. */
class GitError extends Error {
    name = 'GitError';
}
const PINNED = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.quotePath', 'false'],
    ['core.autocrlf', 'false'],
    ['protocol.ext.allow', 'never'],
    ['commit.gpgSign', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['advice.detachedHead', 'false'],
    ['diff.external', ''],
    ['safe.directory', '*'],
];
/** The arguments and environment that every git call starts with: nothing of the machine's or the target's config decides. */
function gitArguments(args) {
    return [...PINNED.flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args];
}
function gitEnvironment(extra = {}) {
    const kept = [
        'PATH',
        'HOME',
        'TMPDIR',
        'SSH_AUTH_SOCK',
        'SSL_CERT_FILE',
        'SSL_CERT_DIR',
        'GIT_SSL_CAINFO',
        'SYSTEMROOT',
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'http_proxy',
        'https_proxy',
        'no_proxy',
    ];
    const base = Object.fromEntries(kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])));
    return {
        ...base,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone would fetch what is missing by a program that the target's config names (remote.*.uploadpack).
        GIT_NO_LAZY_FETCH: '1',
        ...extra,
    };
}
/**
 * Runs git and gives its answer, whatever its exit code.
 * @throws UserError where there is no git on the machine, or a disk kept git from answering
 */
async function git(args, call) {
    const answer = await run(args, call);
    if (answer.code !== 0)
        refuseMachineTrouble(answer.stderr, `git ${args[0] ?? ''} in ${call.cwd}`);
    return answer;
}
async function run(args, call) {
    const options = { cwd: call.cwd, env: gitEnvironment(call.env), stdio: 'pipe' };
    const child = withPipes((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(args), options), `git in ${call.cwd}`);
    const timer = setTimeout(() => end(child), (call.timeout ?? 300) * 1000);
    const out = [];
    const err = [];
    let bytes = 0;
    child.stdout.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > (call.maxBytes ?? 2 ** 30))
            end(child);
        else
            out.push(chunk);
    });
    child.stderr.on('data', (chunk) => err.length < 1000 && err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.stdin ?? '');
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', (cause) => reject(missingGit(cause, call.cwd)));
            child.on('close', (exit) => resolve(exit ?? -1));
        });
        return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() };
    }
    finally {
        clearTimeout(timer);
    }
}
/** What git itself had started may live on and hold the pipes open: they are not waited for. */
function end(child) {
    child.kill('SIGKILL');
    child.stdout.destroy();
    child.stderr.destroy();
}
/** Runs git and gives what it printed. @throws GitError with the command and git's own words */
async function gitText(args, call) {
    return (await gitBytes(args, call)).toString('utf8');
}
async function gitBytes(args, call) {
    const answer = await git(args, call);
    if (answer.code === 0)
        return answer.stdout;
    if (answer.stderr.includes('promisor remote'))
        throw partialClone(call.cwd);
    const said = `git ${args[0] ?? ''} in ${call.cwd} ended with ${answer.code}: ${answer.stderr.slice(0, 2000)}`;
    throw new GitError(said);
}
/** How the system's own words end a line of git's (LC_ALL is C), and what a person can do. Not those of a remote. */
const TROUBLE = [
    [
        /^(?!remote:|(?:fatal|error): remote ).*(?:No space left on device|quota exceeded)$/im,
        'free some space there (temporary files can be moved with TMPDIR)',
    ],
    [
        /^(?!remote:|(?:fatal|error): remote ).*: (?:Input\/output error|Invalid cross-device link)$/m,
        'the file system there is in trouble (temporary files can be moved with TMPDIR)',
    ],
    [
        /^(?!remote:|(?:fatal|error): remote ).*: Too many open files(?: in system)?$/m,
        'raise the limit of open files (ulimit -n)',
    ],
];
/** Trouble of the machine is no answer of git's: a patch that a full disk kept from being applied may be a good one. */
function refuseMachineTrouble(stderr, what) {
    for (const [words, advice] of TROUBLE) {
        const line = words.exec(stderr)?.[0];
        if (line !== undefined)
            throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} failed: ${line.slice(0, 2000)}: ${advice}`);
    }
}
/**
 * Out of file handles Node makes no pipes, and says why in an event to which nobody could listen in time.
 * @throws UserError
 */
function withPipes(child, what) {
    const { stdout } = child;
    if (stdout !== undefined)
        return child;
    child.on('error', () => undefined);
    throw (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_2__/* .machineError */ .K)(`${what} could not be started`, Object.assign(new Error('no pipes'), { code: 'EMFILE' }));
}
function partialClone(dir) {
    const advice = 'fetch them with "git fetch --refetch --no-filter", or name a full clone';
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${dir}: this is a partial clone, and objects that are needed are missing: ${advice}`);
}
const outOfHandles = new Set(['EMFILE', 'ENFILE', 'EAGAIN']);
/** What a failed start of git means: nearly always that it is not installed. */
function missingGit(cause, cwd) {
    if (outOfHandles.has(cause.code ?? ''))
        return (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_2__/* .machineError */ .K)(`git could not be started in ${cwd}`, cause);
    if (cause.code !== 'ENOENT')
        return cause;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${cwd}: there is no such folder`, { cause });
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git could not be started in ${cwd}: install git 2.32 or newer and put it on the PATH`, {
        cause,
    });
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ hashContents),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pu: () => (/* binding */ scratchIndexes),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   sk: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26087);



/** A call inside the scratch repository and in no other: git does not go looking for one in the folders above. */
function inside(dir) {
    return { cwd: dir, env: { GIT_DIR: dir } };
}
/**
 * Index files below `root`. Reading a big tree takes long, so it is read once a base and copied for each use; two uses
 * never share a file.
 */
function scratchIndexes(root, dir) {
    const prepared = new Map();
    let uses = 0;
    async function prepare(base) {
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `base-${prepared.size}.index`);
        await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['read-tree', base], { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } });
        return index;
    }
    async function use(base, work) {
        const ready = prepared.get(base) ?? prepare(base);
        prepared.set(base, ready);
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `use-${++uses}.index`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(await ready, index);
            return await work(index);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(index, { force: true });
        }
    }
    return {
        use,
        tree: (base, entries) => use(base, async (index) => {
            const call = { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } };
            await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['update-index', '-z', '--index-info'], { ...call, stdin: indexInfo(entries, base.length) });
            return (await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['write-tree'], call)).trim();
        }),
    };
}
/** Removals come first: a folder can only take the name of a file that is gone. */
function indexInfo(entries, idLength) {
    const removed = entries.filter((entry) => entry.id === null);
    const placed = entries.filter((entry) => entry.id !== null);
    const lines = [
        ...removed.map((entry) => `0 ${'0'.repeat(idLength)}\t${entry.path}\0`),
        ...placed.map((entry) => `${entry.mode} ${entry.id}\t${entry.path}\0`),
    ];
    return lines.join('');
}
/** Gives each path its new blob and the mode it has in `base`; a new file is 100644. */
async function replaceFiles(dir, base, files) {
    const modes = await modesOf(dir, base, files.map((file) => file.path));
    return files.map(({ path, id }) => ({ path, id, mode: modes.get(path) ?? '100644' }));
}
const PATHS_A_CALL = 200;
async function modesOf(dir, tree, paths) {
    const modes = new Map();
    for (let at = 0; at < paths.length; at += PATHS_A_CALL) {
        const some = paths.slice(at, at + PATHS_A_CALL);
        for (const entry of await list(dir, tree, some))
            modes.set(entry.path, entry.mode);
    }
    return modes;
}
/** One entry of a tree by its full path; null where there is none. */
async function entryOf(dir, tree, path) {
    return (await list(dir, tree, [path])).find((entry) => entry.path === path) ?? null;
}
async function list(dir, tree, paths) {
    const output = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['--literal-pathspecs', 'ls-tree', '-z', tree, '--', ...paths], inside(dir));
    return output.split('\0').flatMap((line) => {
        const [, mode, type, id, path] = /^([0-7]{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return mode && type && id && path ? [{ mode, type, id, path }] : [];
    });
}
/** Writes contents as blobs, unfiltered, with one git process for all; ids in the same order. */
async function hashContents(dir, root, contents) {
    if (contents.length === 0)
        return [];
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'contents-'));
    try {
        const paths = contents.map((_, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(at)));
        for (const [at, content] of contents.entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths[at], content);
        const stdin = paths.map((path) => `${path}\n`).join('');
        const output = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(['hash-object', '-w', '--no-filters', '--stdin-paths'], { ...inside(dir), stdin });
        return output.toString('latin1').trim().split('\n');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ machineError)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

const ADVICE = {
    ENOSPC: 'the disk is full: free some space, or name another state folder with "state"',
    EDQUOT: 'the disk quota is used up: free some space, or name another state folder with "state"',
    EACCES: 'permission denied: make the folder writable, or name another state folder with "state"',
    EPERM: 'not permitted: make the folder writable, or name another state folder with "state"',
    // Node's recursive mkdir answers this on a read-only file system.
    ENOENT: 'no folder can be made there (is it read-only?): name another state folder with "state"',
    EROFS: 'the file system is read-only: name another state folder with "state"',
    ENOTDIR: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
    EEXIST: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
    ELOOP: 'it is a symbolic link: remove it',
    EIO: 'the disk or its connection is in trouble: look at the log of the system, or name another state folder with "state"',
    EXDEV: 'it lies on another file system than its folder: name another state folder with "state"',
    EMFILE: 'too many files are open: raise the limit (ulimit -n)',
    ENFILE: 'too many files are open on this machine: close some programs, or raise the limit (sysctl fs.file-max)',
    EAGAIN: 'the system starts no further process: raise the limit (ulimit -u)',
    EISDIR: 'a folder stands in its place: remove it',
};
/** What a file system refused, as a person can mend it; anything else stays what it is. @param what with its path */
function machineError(what, cause) {
    const { code } = cause;
    if (cause instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || code === undefined)
        return cause;
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what}: ${ADVICE[code] ?? cause.message}`, { cause });
}


/***/ }),

/***/ 63314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ livenessOf),
/* harmony export */   o: () => (/* binding */ ownProcess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/** This process, so that another one can tell later whether it still goes on. */
async function ownProcess() {
    return { ...(await here()), pid: process.pid, began: (await standingOf(process.pid))?.began ?? null };
}
/**
 * Does the process go on? `elsewhere`: on another machine, or in a container whose processes cannot be seen from here.
 * A number that another process has by now is told by when that one began, where the system says so (Linux). Two clones
 * of one machine that share a name and a machine-id, and the state folder, are taken for one machine that was started
 * anew: each calls what lives on the other gone.
 */
async function livenessOf(process) {
    const place = await here();
    if (process.machine !== place.machine || process.namespace !== place.namespace)
        return 'elsewhere';
    if (process.boot !== place.boot || !hasNumber(process.pid))
        return 'gone';
    const standing = await standingOf(process.pid);
    if (standing === null)
        return 'alive';
    return standing.ended || (process.began !== null && standing.began !== process.began) ? 'gone' : 'alive';
}
async function here() {
    const host = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
    const id = (await textOf('/etc/machine-id')) ?? '';
    return {
        host,
        // Its id is not for others to see (man 5 machine-id).
        machine: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${host}\n${id}`).digest('hex').slice(0, 16),
        boot: await textOf('/proc/sys/kernel/random/boot_id'),
        namespace: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => null),
    };
}
function hasNumber(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/** Field 3 is the state, 22 the start in ticks since boot (man 5 proc_pid_stat); null where there is no /proc to see it. */
async function standingOf(pid) {
    const text = await textOf(`/proc/${pid}/stat`);
    // The name in field 2 may hold anything, also spaces and brackets.
    const [state, ...rest] = text === null ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
    const began = rest[18];
    return state === undefined || began === undefined ? null : { began, ended: state === 'Z' || state === 'X' };
}
async function textOf(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null);
    return text === null ? null : text.trim();
}


/***/ }),

/***/ 36645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   ww: () => (/* binding */ makeTemporary),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);




/** A fresh folder by its real path, removed with its scope. `label` stands in its name, for whoever finds one. */
async function temporaryFolder(label) {
    const path = await makeTemporary(label);
    return { path, [Symbol.asyncDispose]: async () => removeTree(path) };
}
/** The same, for whoever removes it in another way. @throws UserError where the machine's place for it takes none */
async function makeTemporary(label) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `llm-ops-${label.replace(/[^\w-]/g, '-')}-`)));
    }
    catch (cause) {
        const { code } = cause;
        const advice = 'free some space there, or set TMPDIR to a folder that can be written';
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: no temporary folder can be made in it (${code}): ${advice}`, { cause });
    }
}
/** Removes a folder, and folders in it that a test left without write permission. */
async function removeTree(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        await allowWriting(path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function allowWriting(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700).catch(() => undefined);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        if (entry.isDirectory())
            await allowWriting((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
    }
}


/***/ }),

/***/ 52992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ outlineSchema),
/* harmony export */   _3: () => (/* binding */ parseOutline)
/* harmony export */ });
/* unused harmony exports symbolKind, symbolSchema, importSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



const symbolKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['function', 'method', 'class', 'interface', 'type', 'enum', 'namespace', 'variable']);
const symbolSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: symbolKind,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The symbol it lies in, dotted (`Outer.inner`), or null at the top of the file. */
    parent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The declaration without its body, white space folded. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** 1-based, inclusive. */
    startLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    /** Cyclomatic complexity (McCabe 1976): 1 + branch points of its own body; 1 where there is no body. */
    complexity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    docstring: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const importSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Imported names; `*` for all; empty where only the module is loaded or bound. */
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
});
/** What one file's content holds. Keyed by blob id, so it is valid wherever that content stands. */
const outlineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    language: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH,
    lines: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    symbols: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(symbolSchema),
    imports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(importSchema),
    /** ERROR and MISSING nodes the grammar reported. */
    parseErrors: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** @throws ContractError */
function parseOutline(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(outlineSchema, text, source);
}


/***/ }),

/***/ 32679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ OUTLINE_VERSION),
  Z: () => (/* binding */ outlineTree)
});

;// CONCATENATED MODULE: ./.build/actions/shared/outline/imports.js
const STYLES = { python, ecmascript };
/** What one statement or call imports; [] where it turns out to import nothing. */
function readImports(found) {
    return STYLES[found.source.row.imports.style](found);
}
function python({ node, type, source }) {
    const line = node.startPosition.row + 1;
    const imported = node.childrenForFieldName('name').map((name) => original(name, source));
    if (type === 'import_statement')
        return imported.map((module) => ({ module, names: [], line }));
    const from = node.childForFieldName('module_name');
    const module = type === 'future_import_statement' ? '__future__' : from === null ? '' : textOf(from, source);
    if (module === '')
        return [];
    const all = node.namedChildren.some((child) => child?.type === 'wildcard_import');
    return [{ module: module.replace(/\s/g, ''), names: all ? ['*'] : imported, line }];
}
/** The name at the source, not the one it is bound to. */
function original(name, source) {
    const plain = name?.type === 'aliased_import' ? name.childForFieldName('name') : name;
    return plain === null ? '' : textOf(plain, source);
}
function ecmascript(found) {
    if (found.type === 'call_expression')
        return calls(found);
    const { node, source } = found;
    const clause = node.namedChildren.find((child) => child !== null && CLAUSES.has(child.type)) ?? null;
    const from = node.childForFieldName('source') ?? clause?.childForFieldName('source') ?? null;
    if (from === null)
        return [];
    const all = found.type === 'export_statement' && clause?.type !== 'export_clause';
    const names = all ? ['*'] : clause === null ? [] : namesOf(clause, source);
    return [{ module: unquoted(from, source), names, line: node.startPosition.row + 1 }];
}
const CLAUSES = new Set(['import_clause', 'export_clause', 'import_require_clause']);
function namesOf(clause, source) {
    return clause.namedChildren.flatMap((child) => {
        if (child === null || clause.type === 'import_require_clause')
            return [];
        if (child.type === 'identifier')
            return ['default'];
        if (child.type === 'namespace_import')
            return ['*'];
        if (child.type === 'named_imports')
            return namesOf(child, source);
        const name = child.childForFieldName('name');
        return name === null ? [] : [unquoted(name, source)];
    });
}
/** `require('m')` and `import('m')` with a literal; a computed module name is not an import that anyone can follow. */
function calls({ node, source }) {
    const callee = source.text.slice(node.startIndex, node.startIndex + 7);
    if (callee !== 'require' && !callee.startsWith('import'))
        return [];
    const called = node.childForFieldName('function');
    const isLoad = called?.type === 'import' || (called?.type === 'identifier' && textOf(called, source) === 'require');
    const argument = isLoad ? (node.childForFieldName('arguments')?.namedChild(0) ?? null) : null;
    if (argument?.type !== 'string')
        return [];
    return [{ module: unquoted(argument, source), names: destructured(node, source), line: node.startPosition.row + 1 }];
}
/** `const { a, b: c } = require('m')` imports a and b. */
function destructured(call, source) {
    const bound = call.parent?.type === 'await_expression' ? call.parent.parent : call.parent;
    const pattern = bound?.type === 'variable_declarator' ? bound.childForFieldName('name') : null;
    if (pattern?.type !== 'object_pattern')
        return [];
    return pattern.namedChildren.flatMap((child) => {
        if (child === null || child.type === 'rest_pattern' || child.type === 'comment')
            return [];
        const name = child.childForFieldName('key') ?? child.childForFieldName('left') ?? child;
        return [unquoted(name, source)];
    });
}
function unquoted(node, source) {
    return textOf(node, source).replace(/^(['"`])(.*)\1$/s, '$2');
}
function textOf(node, { text }) {
    return text.slice(node.startIndex, node.endIndex);
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/docstring.js
const RULES = {
    'first-string': firstString,
    jsdoc: commentBefore,
};
function hasDocstring(documented) {
    return RULES[documented.source.row.docstring](documented);
}
/** PEP 257: the first statement of the body is a string literal, and no f-string or bytes. */
function firstString({ body, source }) {
    const first = body?.namedChildren.find((child) => child?.type !== 'comment') ?? null;
    if (first?.type !== 'expression_statement')
        return false;
    const value = first.namedChild(0);
    if (value?.type !== 'string' && value?.type !== 'concatenated_string')
        return false;
    return /^[ru]?["']/i.test(source.text.slice(value.startIndex, value.startIndex + 2));
}
/** JSDoc: a comment that starts with two stars stands directly before the declaration or its decorators. */
function commentBefore({ outer, source }) {
    const before = lastBefore(source.text, outer.startIndex);
    if (endsWithJsDoc(source.text, before))
        return true;
    if (!/[\w$)]/.test(source.text[before - 1] ?? ''))
        return false;
    let decorator = outer.previousSibling;
    if (decorator?.type !== 'decorator')
        return false;
    while (decorator.previousSibling?.type === 'decorator')
        decorator = decorator.previousSibling;
    return endsWithJsDoc(source.text, lastBefore(source.text, decorator.startIndex));
}
/** The end of the last thing that is not white space before `at`. */
function lastBefore(text, at) {
    let end = at;
    while (end > 0 && text.charCodeAt(end - 1) <= 32)
        end -= 1;
    return end;
}
function endsWithJsDoc(text, end) {
    if (!text.endsWith('*/', end))
        return false;
    const start = text.lastIndexOf('/*', end - 3);
    return start >= 0 && text.startsWith('/**', start) && start + 4 < end;
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/symbols.js

const SIGNATURE_LIMIT = 300;
/** A declaration that says what it is: `def`, `class`, `function`, … */
function readDeclaration({ node, type, source, scope }) {
    const name = node.childForFieldName('name') ?? node.childForFieldName('left');
    const kind = source.row.symbols[type];
    if (name === null || kind === undefined || !standsRight(node, type, source))
        return null;
    const body = node.childForFieldName('body');
    const isMethod = kind === 'function' && scope?.symbol.kind === 'class';
    return symbolOf({ kind: isMethod ? 'method' : kind, name: nameOf(name, source), node, body, source, scope });
}
/** A name bound to a value: counted for functions and classes at the top or in a class, and for exported constants. */
function readBinding({ node, type, source, scope }) {
    const bound = BINDINGS[type]?.({ node, type, source, scope }) ?? null;
    if (bound === null)
        return null;
    const valueKind = bound.value === null ? undefined : source.row.values[bound.value.type];
    const kind = valueKind ?? (bound.constant ? 'variable' : undefined);
    if (kind === undefined)
        return null;
    const body = valueKind === undefined ? null : (bound.value?.childForFieldName('body') ?? null);
    const isMethod = kind === 'function' && scope?.symbol.kind === 'class';
    return symbolOf({ kind: isMethod ? 'method' : kind, name: bound.name, node, body, source, scope });
}
const BINDINGS = {
    variable_declarator: declarator,
    field_definition: field,
    public_field_definition: field,
    assignment_expression: exportsAssignment,
    export_statement: defaultExport,
};
function declarator({ node, source, scope }) {
    if (scope !== null && scope.symbol.kind !== 'namespace')
        return null;
    const name = node.childForFieldName('name');
    const statement = node.parent;
    if (name?.type !== 'identifier' || statement === null)
        return null;
    const outer = outermost(statement, source);
    const block = outer.parent;
    const isTop = block?.type === 'program' || (scope !== null && block?.parent?.endIndex === scope.end);
    const constant = source.text.startsWith('export', outer.startIndex);
    return isTop ? { name: nameOf(name, source), value: node.childForFieldName('value'), constant } : null;
}
function field({ node, type, source, scope }) {
    const name = node.childForFieldName('name') ?? node.childForFieldName('property');
    if (name === null || scope?.symbol.kind !== 'class' || !standsRight(node, type, source))
        return null;
    return { name: nameOf(name, source), value: node.childForFieldName('value'), constant: false };
}
/** CommonJS: `exports.name = …`, `module.exports.name = …`, `module.exports = class …`. */
function exportsAssignment({ node, source, scope }) {
    const left = node.childForFieldName('left');
    if (scope !== null || left === null || left.type !== 'member_expression')
        return null;
    const named = /^(?:module\s*\.\s*)?exports\s*\.\s*([\w$]+)$/.exec(sliceOf(left, source));
    if (named === null && sliceOf(left, source) !== 'module.exports')
        return null;
    const value = node.childForFieldName('right');
    const own = value?.childForFieldName('name') ?? null;
    const name = named?.[1] === 'exports' || named === null ? (own ? nameOf(own, source) : 'module.exports') : named[1];
    return { name: name ?? 'module.exports', value, constant: false };
}
function defaultExport({ node, source }) {
    const value = node.childForFieldName('value');
    if (value === null)
        return null;
    const own = source.row.values[value.type] === undefined ? null : value.childForFieldName('name');
    return { name: own === null ? 'default' : nameOf(own, source), value, constant: false };
}
function standsRight(node, type, { row }) {
    const place = row.onlyIn[type];
    return place === undefined || node.parent?.type === place;
}
function symbolOf({ kind, name, node, body, source, scope }) {
    const outer = outermost(node, source);
    const start = afterDecorators(outer, source);
    const end = node.endIndex;
    const skipped = source.text.slice(outer.startIndex, start).split('\n').length - 1;
    const symbol = {
        kind,
        name,
        parent: scope?.path ?? null,
        signature: signatureOf({ outer, node, start, end: body?.startIndex ?? end, source }),
        startLine: outer.startPosition.row + 1 + skipped,
        endLine: node.endPosition.row + 1,
        complexity: 1,
        docstring: hasDocstring({ outer, body, source }),
    };
    return { symbol, end, path: scope === null ? name : `${scope.path}.${name}` };
}
/** With several declarators in one statement each has the statement's words (`export const`) before its own. */
function signatureOf(part) {
    const { node, start, end, source } = part;
    const words = node.type === 'variable_declarator' ? (node.parent?.namedChild(0)?.startIndex ?? start) : end;
    const parts = [source.text.slice(start, Math.min(words, start + 2000))];
    if (words !== end)
        parts.push(source.text.slice(node.startIndex, Math.min(end, node.startIndex + 2000)));
    const folded = parts.join('').replace(/\s+/g, ' ').trim();
    return folded.replace(/ ?(?::|=>|\{)$/, '').slice(0, SIGNATURE_LIMIT);
}
function outermost(node, { row }) {
    let outer = node;
    for (let above = node.parent; above !== null && row.wrappers.includes(above.type); above = above.parent)
        outer = above;
    return outer;
}
/** Where the declaration proper begins: a decorator can be longer than all the rest. */
function afterDecorators(outer, { text }) {
    if (text[outer.startIndex] !== '@')
        return outer.startIndex;
    const decorators = outer.children.filter((child) => child?.type === 'decorator');
    const end = decorators.at(-1)?.endIndex ?? outer.startIndex;
    return end + (/\S/.exec(text.slice(end, end + 10_000))?.index ?? 0);
}
function nameOf(node, source) {
    return sliceOf(node, source).replace(/^(['"])(.*)\1$/s, '$2');
}
function sliceOf(node, { text }) {
    return text.slice(node.startIndex, node.endIndex);
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/outline.js


/** Part of the cache's file names: raise it with every change to what an outline says. */
const OUTLINE_VERSION = 1;
const kindsOf = new WeakMap();
/**
 * What one file declares and imports. The grammar's runtime is asked once for all nodes of interest, in document order
 * (a cursor over every node took three times as long as the rest of the work); nesting follows from their ranges.
 */
function outlineTree(tree, row, file) {
    const source = { text: file.text, row };
    const kinds = kindsFor(row);
    const outline = {
        schemaVersion: 1,
        blob: file.blob,
        language: row.language,
        lines: countLines(file.text),
        symbols: [],
        imports: [],
        parseErrors: tree.rootNode.hasError ? countErrors(tree) : 0,
    };
    const open = [];
    for (const node of tree.rootNode.descendantsOfType(kindsIn(file.text, row, kinds))) {
        closeScopes(open, node.startIndex);
        const type = node.type;
        for (const role of kinds.roles.get(type) ?? [])
            take(role, { node, type, source, open, outline });
    }
    return outline;
}
function take(role, { node, type, source, open, outline }) {
    const scope = open.at(-1) ?? null;
    if (role === 'branch') {
        if (scope !== null)
            scope.symbol.complexity += 1;
        return;
    }
    if (role === 'import') {
        outline.imports.push(...readImports({ node, type, source }));
        return;
    }
    const read = role === 'symbol' ? readDeclaration : readBinding;
    const found = read({ node, type, source, scope });
    if (found === null)
        return;
    outline.symbols.push(found.symbol);
    open.push(found);
}
function closeScopes(open, start) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start)
        open.pop();
}
function kindsFor(row) {
    const known = kindsOf.get(row);
    if (known !== undefined)
        return known;
    const roles = new Map();
    const add = (names, role) => {
        for (const name of names)
            roles.set(name, [...(roles.get(name) ?? []), role]);
    };
    add(Object.keys(row.symbols), 'symbol');
    add(row.imports.nodes, 'import');
    add(row.bindings, 'binding');
    add(row.branches, 'branch');
    const kinds = { roles, names: [...roles.keys()] };
    kindsOf.set(row, kinds);
    return kinds;
}
function kindsIn(text, row, kinds) {
    const absent = new Set(Object.entries(row.rare)
        .filter(([, words]) => !words.some((word) => text.includes(word)))
        .map(([kind]) => kind));
    return kinds.names.filter((name) => !absent.has(name));
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text === '' || text.endsWith('\n') ? lines : lines + 1;
}
/** ERROR and MISSING nodes. Only ever walked where the root says that there are some. */
function countErrors(tree) {
    const cursor = tree.walk();
    let errors = 0;
    try {
        for (;;) {
            const node = cursor.currentNode;
            if (node.isError || node.isMissing)
                errors += 1;
            if (node.hasError && cursor.gotoFirstChild())
                continue;
            while (!cursor.gotoNextSibling())
                if (!cursor.gotoParent())
                    return errors;
        }
    }
    finally {
        cursor.delete();
    }
}


/***/ }),

/***/ 27530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_STATE: () => (/* binding */ DEFAULT_STATE),
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   keepStateOut: () => (/* binding */ keepStateOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _target_open_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59136);




const DEFAULT_STATE = '.llm-ops';
/**
 * Where a target and its state lie. For a URL the default state folder stands in the current folder: the clone itself
 * lies in it.
 * @throws UserError where the folder is no git work tree, or the state folder is a link or the work tree itself
 */
async function findPlace(target, state, git) {
    const top = (0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(target) ? (await workTree(process.cwd(), git))?.dir : (await git.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target))).dir;
    const stateDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(state ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top ?? '.', DEFAULT_STATE));
    if (stateDir === top)
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`state: ${stateDir} is the repository itself: name a folder of its own`);
    await refuseLink(stateDir);
    return { location: (0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(target) ? target : (top ?? target), stateDir };
}
/** Keeps a state folder that lies in a work tree out of that tree's git, by `.git/info/exclude`. */
async function keepStateOut(place, git) {
    const repository = await workTree((0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(place.location) ? process.cwd() : place.location, git);
    if (repository === null)
        return;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.dir, place.stateDir);
    if (inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return;
    await repository.exclude(`/${ignorePattern(inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))}/`);
}
async function workTree(dir, git) {
    try {
        return await git.open(dir);
    }
    catch (error) {
        if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return null;
        throw error;
    }
}
/** A target could have committed `.llm-ops` as a link to any place on this machine. */
async function refuseLink(stateDir) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(stateDir).catch(() => null);
    if (facts === null || facts.isDirectory())
        return;
    const what = facts.isSymbolicLink() ? 'a symbolic link' : 'not a folder';
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${stateDir} is ${what}: remove it, or name another state folder with "state"`);
}
/** A path as a gitignore pattern that matches it and nothing else. */
function ignorePattern(path) {
    return path.replaceAll(/[\\*?[\]!# ]/g, (character) => `\\${character}`);
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


/***/ })

};
