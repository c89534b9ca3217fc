export const id = 1614;
export const ids = [1614,4702];
export const modules = {

/***/ 56179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ openCall),
/* harmony export */   PY: () => (/* binding */ onNewRun),
/* harmony export */   lw: () => (/* binding */ onRun)
/* harmony export */ });
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34971);
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



/** Ports on the target, until the scope ends: parser threads and the progress display end with it. */
async function openCall(call) {
    const log = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openLog */ .N)(call.terminal, call.flags);
    const session = await (0,_shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(call.settings, log);
    return {
        ...session,
        [Symbol.asyncDispose]: async () => {
            log[Symbol.dispose]();
            await session[Symbol.asyncDispose]();
        },
    };
}
/** Does the work of a later stage on the run that is named, or the newest. */
async function onRun(call, work) {
    return during(call, _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.existingRun, work);
}
/** Does the work on a run that begins with it. */
async function onNewRun(call, work) {
    return during(call, _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.beginRun, work);
}
async function during(call, runOf, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await openCall(call), true);
        const runId = await runOf(session, call.settings);
        const ports = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptible */ .In)(session.ports, call.terminal.signal);
        const result = await work({ ...call.settings, runId, location: session.location }, ports);
        return { result, session };
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

/***/ 58374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand),
  replayText: () => (/* binding */ replayText)
});

// EXTERNAL MODULE: ./.build/actions/shared/adapters/model/open-engine.js + 30 modules
var open_engine = __webpack_require__(30063);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/interrupt.js + 1 modules
var interrupt = __webpack_require__(17460);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/load-codemods.js
var load_codemods = __webpack_require__(4702);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/printable.js
var printable = __webpack_require__(64778);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/session.js
var runtime_session = __webpack_require__(7605);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/cli/call.js
var cli_call = __webpack_require__(56179);
// EXTERNAL MODULE: ./.build/actions/cli/failure.js
var failure = __webpack_require__(96361);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/cassette-line.js
var cassette_line = __webpack_require__(59918);
;// CONCATENATED MODULE: ./.build/actions/shared/cassette/sessions.js


/**
 * Reads a cassette. A line that a kill cut off is passed over: what it would have said was never handed on.
 * @param source path of the file, for messages
 * @throws UserError that names the line where anything else is damaged
 */
async function readSessions(lines, source) {
    const sessions = [];
    for await (const { text, next, number } of withNext(lines)) {
        if (text === '' || (isTorn(text) && endsSession(next)))
            continue;
        const line = (0,cassette_line/* parseCassetteLine */._3)(text, `${source}:${number}`);
        if (line.kind === 'header')
            sessions.push({ header: line, lines: [] });
        else
            sessionOf(sessions, `${source}:${number}`).lines.push(line);
    }
    return sessions;
}
async function* withNext(lines) {
    let text = null;
    let number = 0;
    for await (const next of lines) {
        if (text !== null)
            yield { text, next, number };
        text = next;
        number += 1;
    }
    if (text !== null)
        yield { text, next: '', number };
}
/** Every line is one JSON object: wherever it was cut, it lacks its last brace. */
function isTorn(text) {
    try {
        JSON.parse(text);
        return false;
    }
    catch {
        return true;
    }
}
/** A process that was killed writes no more; the one after it begins with a header. */
function endsSession(next) {
    return next === '' || (!isTorn(next) && JSON.parse(next)?.kind === 'header');
}
function sessionOf(sessions, where) {
    const session = sessions.at(-1);
    if (session !== undefined)
        return session;
    throw new errors/* UserError */.y(`${where}: a cassette begins with a header and this one does not: its first lines are lost`);
}
/**
 * What came before the last plan was for another one. Apply may have been called again, or once a batch: of the same
 * question the later answers count. What was repaired before the last of them was drafted anew.
 */
function recordingOf(sessions) {
    const recording = { plan: null, apply: null, repairs: [] };
    for (const session of sessions)
        TAKE[session.header.stage](recording, session);
    return recording;
}
const TAKE = {
    plan: (recording, session) => void Object.assign(recording, { plan: session, apply: null, repairs: [] }),
    apply: (recording, session) => {
        recording.apply = recording.apply === null ? session : joined(recording.apply, session);
        recording.repairs = [];
    },
    repair: (recording, session) => void recording.repairs.push(session),
};
function joined(earlier, later) {
    const asked = new Set(later.lines.flatMap((line) => (line.kind === 'call' ? [line.question] : [])));
    const looked = new Set(later.lines.flatMap((line) => (line.kind === 'kept' ? keysOf(line) : [])));
    const lines = earlier.lines.flatMap((line) => {
        if (line.kind === 'kept')
            return [without(line, looked)];
        return line.kind === 'call' && asked.has(line.question) ? [] : [line];
    });
    return { header: later.header, lines: [...lines, ...later.lines] };
}
function keysOf({ hits, misses }) {
    return [...Object.keys(hits), ...misses];
}
function without(look, keys) {
    const hits = Object.entries(look.hits).filter(([key]) => !keys.has(key));
    return { ...look, hits: Object.fromEntries(hits), misses: look.misses.filter((key) => !keys.has(key)) };
}

;// CONCATENATED MODULE: ./.build/actions/shared/cassette/differences.js
/** More than these are counted, not listed. */
const MAX_DIFFERENCES = 40;
const SHOWN = 100;
/**
 * What differs between two JSON documents, a line each, by the field it stands in. Elements of a list are matched by
 * their id where they have one, so that one item that came or went does not shift all others.
 */
function differencesOf(expected, made) {
    const found = [...differ('', expected, made)];
    const more = found.length - MAX_DIFFERENCES;
    return more > 0 ? [...found.slice(0, MAX_DIFFERENCES), `and ${more} more differences`] : found;
}
function* differ(at, expected, made) {
    if (Object.is(expected, made))
        return;
    if (Array.isArray(expected) && Array.isArray(made))
        yield* differInLists(at, expected, made);
    else if (isFields(expected) && isFields(made))
        yield* differInFields(at, expected, made);
    else if (typeof expected === 'string' && typeof made === 'string')
        yield* differInTexts(at, expected, made);
    else
        yield `${at || 'the document'}: expected ${shown(expected)}, got ${shown(made)}`;
}
function* differInFields(at, expected, made) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(made)])) {
        const field = at === '' ? name : `${at}.${name}`;
        if (!Object.hasOwn(made, name))
            yield `${field}: expected ${shown(expected[name])}, and it is missing`;
        else if (!Object.hasOwn(expected, name))
            yield `${field}: not expected: ${shown(made[name])}`;
        else
            yield* differ(field, expected[name], made[name]);
    }
}
function* differInLists(at, expected, made) {
    const [before, after] = [byName(expected), byName(made)];
    for (const [name, value] of before) {
        if (after.has(name))
            yield* differ(`${at}[${name}]`, value, after.get(name));
        else
            yield `${at}[${name}]: expected and missing: ${shown(value)}`;
    }
    for (const [name, value] of after)
        if (!before.has(name))
            yield `${at}[${name}]: not expected: ${shown(value)}`;
    const common = [...before.keys()].filter((name) => after.has(name));
    const now = [...after.keys()].filter((name) => before.has(name));
    if (common.some((name, index) => now[index] !== name))
        yield `${at || 'the document'}: expected in the order ${common.join(', ')}, got ${now.join(', ')}`;
}
/** By id, where each has one and no two have the same; else by place. */
function byName(list) {
    const ids = list.map(idOf);
    const isNamed = ids.every((id) => id !== null) && new Set(ids).size === list.length;
    return new Map(list.map((value, index) => [isNamed ? String(ids[index]) : String(index), value]));
}
function idOf(value) {
    if (!isFields(value))
        return null;
    const id = value['id'] ?? value['itemId'] ?? value['name'];
    return typeof id === 'string' ? id : null;
}
/** Of a text of many lines the first one that differs. */
function* differInTexts(at, expected, made) {
    const [before, after] = [expected.split('\n'), made.split('\n')];
    const line = before.findIndex((text, index) => text !== after[index]);
    const isOneLine = before.length === 1 && after.length === 1;
    const place = isOneLine ? at : `${at}, line ${(line === -1 ? before.length : line) + 1}`;
    const [was, is] = line === -1 ? [undefined, after[before.length]] : [before[line], after[line]];
    yield `${place || 'the document'}: expected ${shown(was)}, got ${shown(is)}`;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function shown(value) {
    const text = value === undefined ? 'nothing' : JSON.stringify(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

// EXTERNAL MODULE: ./.build/actions/shared/cassette/header.js
var cassette_header = __webpack_require__(20170);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/question-hash.js
var question_hash = __webpack_require__(204);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cassette/replay.js

/**
 * A model that says what was recorded and nothing else; there is no network behind it. A question gets the replies that
 * it got then, in the order of asking; one that was not asked then is `not-recorded`. Tokens and requests are those of
 * the recording, so that what it cost comes out alike.
 * @param lines of one stage: see `recordingOf`
 */
function replayed(lines, parameters) {
    const replies = repliesOf(lines);
    return {
        parameters,
        probe: async () => probeOf(lines),
        ask: async (question) => replies.get((0,question_hash/* questionHash */.D)(question, parameters))?.shift() ?? notRecorded(question),
        answers: recordedAnswers(lines.filter((line) => line.kind === 'kept')),
    };
}
/** By question its replies, in the order of asking: they may have come in another one. */
function repliesOf(lines) {
    const calls = lines.filter((line) => line.kind === 'call').toSorted((a, b) => a.asked - b.asked);
    const byQuestion = Map.groupBy(calls, ({ question }) => question);
    return new Map([...byQuestion].map(([question, same]) => [question, same.map(({ reply }) => reply)]));
}
function notRecorded({ prompt }) {
    const message = `the cassette holds no further answer to this question (prompt ${prompt.name} ${prompt.version}): the prompts, the settings or llm-ops are others than when it was recorded`;
    return { kind: 'failed', code: 'not-recorded', message, tokens: null, requests: 0 };
}
function recordedAnswers(looks) {
    const found = new Map();
    const add = (key, answer) => found.set(key, [...(found.get(key) ?? []), answer]);
    for (const { hits, misses } of looks.toSorted((a, b) => a.looked - b.looked)) {
        for (const [key, answer] of Object.entries(hits))
            add(key, answer);
        for (const key of misses)
            add(key, null);
    }
    return {
        get: async (keys) => {
            const hits = [...new Set(keys)].map((key) => [key, found.get(key)?.shift() ?? null]);
            return new Map(hits.filter((hit) => hit[1] !== null));
        },
        set: async () => undefined,
    };
}
/** A stage that did not look needs no answer here: it was told which engine to take. */
function probeOf(lines) {
    const probe = lines.findLast((line) => line.kind === 'probe');
    if (probe === undefined)
        return { reachable: false, reason: 'the cassette does not say whether it was there' };
    return probe.unreachable === null ? { reachable: true } : { reachable: false, reason: probe.unreachable };
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/version.js
var version = __webpack_require__(50250);
// EXTERNAL MODULE: ./.build/actions/shared/state/proposal-index.js
var proposal_index = __webpack_require__(75169);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/state-files.js
var state_files = __webpack_require__(92936);
;// CONCATENATED MODULE: ./.build/actions/cli/past-ports.js



/**
 * Ports as that run saw them: its time, the branches and outcomes of then, no run that is newer. What it makes again is
 * held in memory; the state and the target are not written to, and nothing is fetched.
 */
function pastPorts(ports, past) {
    return {
        ...ports,
        store: pastStore(ports, past),
        git: pastGit(ports.git, past),
        clock: { ...ports.clock, now: () => past.createdAt },
    };
}
/** What plan and apply make is not there until it is made again. */
const MADE = ['run.json', 'plan.json', 'changes.json', 'calls.jsonl', 'egress.jsonl'];
function pastStore({ store, log }, { runId, world }) {
    const made = new Map();
    let index = null;
    const nameOf = (id, file) => `${id}/${file}`;
    const outlines = {
        totals: (blobs) => store.outlines.totals(blobs),
        get: (...wanted) => store.outlines.get(...wanted),
        facts: (blobs) => store.outlines.facts(blobs),
        add: async () => undefined,
    };
    return {
        dir: store.dir,
        runDir: (id) => store.runDir(id),
        write: async (id, file, content) => void made.set(nameOf(id, file), content),
        read: async (id, file) => made.get(nameOf(id, file)) ?? (id === runId && MADE.includes(file) ? null : store.read(id, file)),
        append: async (id, file, line) => void made.set(nameOf(id, file), `${made.get(nameOf(id, file)) ?? ''}${line}\n`),
        lines: (id, file) => (id === runId ? linesOf(made.get(nameOf(id, file))) : store.lines(id, file)),
        readState: async () => world.outcomes,
        writeState: async () => undefined,
        readItem: async (id) => {
            index ??= indexOfThen(runId, { store, log });
            return (await index).get(id) ?? null;
        },
        writeItem: async () => undefined,
        items: () => store.items(),
        markIndexed: async () => undefined,
        // The index of then is whole: it is made from the runs of then.
        unindexedRuns: async () => [],
        runs: async () => upTo(runId, await store.runs()),
        isGone: (process) => store.isGone(process),
        outlines,
    };
}
/** Rows know the newest run alone, so all older ones are read. */
async function indexOfThen(runId, ports) {
    const older = upTo(runId, await ports.store.runs()).filter((id) => id !== runId);
    const { rows } = await (0,proposal_index/* rowsFromRuns */.Mm)(older, ports);
    return new Map([...rows].map(([id, row]) => [id, (0,state_files/* stateJson */.mE)(row)]));
}
async function* linesOf(text = '') {
    yield* text.split('\n').slice(0, -1);
}
/** Newest first: what stands before it began after it. */
function upTo(runId, runs) {
    return runs.slice(Math.max(0, runs.indexOf(runId)));
}
function pastGit(git, { world }) {
    return {
        open: async (dir) => {
            const repository = await git.open(dir);
            return { ...repository, branches: async (prefix) => branchesBelow(prefix, world.branches) };
        },
        clone: async (url) => refuseNetwork(url),
        update: async () => refuseNetwork('the clone of the target'),
    };
}
function branchesBelow(prefix, branches) {
    return new Map(Object.entries(branches).filter(([name]) => name.startsWith(prefix)));
}
function refuseNetwork(what) {
    throw new errors/* UserError */.y(`${what}: a replay uses no network: name the folder that the run worked on`);
}

;// CONCATENATED MODULE: ./.build/actions/cli/replay-run.js








/**
 * Makes plan and patches of a run again, with the model's answers from its cassette, the settings, the time and the
 * past that it had, and compares them byte for byte. Nothing is written to the state and no network is used.
 * @throws UserError where the run has no cassette or no plan, or its cassette is damaged
 */
async function replayRun(input, ports) {
    const { runId } = input;
    const recording = recordingOf(await readSessions(ports.store.lines(runId, 'calls.jsonl'), sourceOf(input, ports)));
    const { plan } = recording;
    if (plan === null)
        throw new errors/* UserError */.y(noCassette(input, ports));
    const { createdAt } = await planOf(input, ports);
    const past = pastPorts(ports, { runId, createdAt: new Date(createdAt), world: plan.header.world });
    const replaying = { input, ports, past };
    await perform('plan', plan, replaying);
    const files = [await compared('plan.json', replaying)];
    if ((await ports.store.read(runId, 'changes.json')) !== null)
        files.push(await draftedAgain(recording, replaying));
    return { runId, equal: files.every(({ equal }) => equal), files, notes: notesOn(recording, input) };
}
/** Where apply asked nothing there is no session of it: it is called as plan was. */
async function draftedAgain({ plan, apply, repairs }, replaying) {
    const first = apply ?? (plan && { header: plan.header, lines: [] });
    if (first !== null)
        await perform('apply', first, replaying);
    for (const repair of repairs)
        await perform('repair', repair, replaying);
    return compared('changes.json', replaying);
}
async function perform(stage, session, { input, past }) {
    const { header } = session;
    const ports = header.world.evidence === null ? past : withEvidence(past, header.world.evidence);
    const settings = (0,cassette_header/* settingsOf */.f)(header, input.settings);
    const model = replayed(session.lines, header.parameters);
    await input.stages[stage]({ ...ports, engines: input.engines(model, settings, ports) }, settings);
}
/** Of the round that was repaired; the run holds that of the last one. */
function withEvidence(ports, evidence) {
    const { store } = ports;
    const read = async (id, file) => (file === 'evidence.json' ? evidence : store.read(id, file));
    return { ...ports, store: { ...store, read } };
}
async function compared(file, { input: { runId }, ports, past }) {
    const [before, after] = [await ports.store.read(runId, file), await past.store.read(runId, file)];
    if (before === after)
        return { file, equal: true, differences: [] };
    const differences = differencesOf(JSON.parse(before ?? 'null'), JSON.parse(after ?? 'null'));
    const isLayout = differences.length === 0;
    return { file, equal: false, differences: isLayout ? ['the same content, laid out otherwise'] : differences };
}
async function planOf({ runId }, { store }) {
    const text = await store.read(runId, 'plan.json');
    if (text !== null)
        return (0,plan/* parsePlan */.vS)(text, `${store.runDir(runId)}/plan.json`);
    throw new errors/* UserError */.y(`run ${runId} has no plan.json: it ended before it had planned, so there is nothing to compare`);
}
function sourceOf({ runId }, { store }) {
    return `${store.runDir(runId)}/calls.jsonl`;
}
function noCassette(input, ports) {
    const advice = 'only a run that was called with a model (see "model" and "engine") records one';
    return `run ${input.runId} has no cassette (${sourceOf(input, ports)}): ${advice}`;
}
function notesOn({ plan, apply, repairs }, { prompts }) {
    const headers = [plan, apply, ...repairs].flatMap((session) => session?.header ?? []);
    const versions = headers.filter(({ llmOps }) => llmOps !== version/* version */.r).map(({ llmOps }) => llmOps);
    const notes = versions.slice(0, 1).map((was) => `it was recorded by llm-ops ${was}, and this is ${version/* version */.r}`);
    const used = Object.assign({}, ...headers.map((header) => header.prompts));
    for (const [name, was] of Object.entries(used)) {
        const is = prompts[name];
        if (is?.sha256 === was.sha256)
            continue;
        notes.push(`the prompt ${name} was version ${was.version}, and ${is ? `is ${is.version} now` : 'is no more'}`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./.build/actions/cli/replay-command.js
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
 * `llm-ops replay <run>`: plan and patches of a run once more, from its cassette. Exit code 1 where they came out
 * otherwise, 2 where it has no cassette.
 */
async function replayCommand(call, id) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await (0,cli_call/* openCall */.LJ)(call), true);
        const ports = (0,interrupt/* interruptible */.In)(session.ports, call.terminal.signal);
        const runId = await (0,runtime_session.existingRun)(session, { ...call.settings, runId: id });
        // A clone that the run made lies in the state; it is not fetched.
        const location = (0,open_target/* targetFolder */.yA)(session.location, ports.store);
        const stages = await stagesOf({ runId, location, codemods: call.settings.codemods });
        const input = { runId, settings: call.settings, prompts: await (0,open_engine/* promptVersions */.g)(), engines: open_engine/* replayedEngines */.i, stages };
        const replay = await replayRun(input, ports);
        return { exitCode: replay.equal ? failure/* EXIT */.d.done : failure/* EXIT */.d.failed, json: replay, text: replayText(replay) };
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
async function stagesOf({ runId, location, codemods: folder }) {
    const [{ plan }, { apply }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(8815), __webpack_require__.e(7971), __webpack_require__.e(2453)]).then(__webpack_require__.bind(__webpack_require__, 77971)), Promise.all(/* import() */[__webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(4003), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 46594))]);
    const codemods = await (0,load_codemods.loadCodemods)(folder);
    const draft = (round) => (ports, settings) => apply({ ...settings, runId, location, codemods, items: [], round }, ports);
    return {
        plan: (ports, settings) => plan({ ...settings, runId, location, codemods }, ports),
        apply: draft(1),
        repair: draft(2),
    };
}
function replayText({ runId, equal, files, notes }) {
    const outcome = equal ? 'came out the same, byte for byte' : 'came out otherwise';
    const lines = [`run ${runId}: ${files.map(({ file }) => file).join(' and ')} ${outcome}`];
    for (const { file, differences } of files) {
        if (differences.length > 0)
            lines.push(file, ...differences.map((difference) => `  ${difference}`));
    }
    return [...lines, ...notes.map((note) => `note: ${note}`)].map(printable/* printable */.g$).join('\n');
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCodemods: () => (/* binding */ loadCodemods)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/** The built-in codemods and those of the user's folder. @throws UserError where two have one id */
async function loadCodemods(folder) {
    const { builtInCodemods } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(8815), __webpack_require__.e(4780), __webpack_require__.e(4990)]).then(__webpack_require__.bind(__webpack_require__, 44990));
    if (folder === null)
        return builtInCodemods;
    const { loadUserCodemods } = await __webpack_require__.e(/* import() */ 6001).then(__webpack_require__.bind(__webpack_require__, 66001));
    const own = await loadUserCodemods(folder);
    const taken = new Set(builtInCodemods.map(({ id }) => id));
    const clash = own.find(({ id }) => taken.has(id));
    if (clash === undefined)
        return [...builtInCodemods, ...own];
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`codemods: ${folder} holds a codemod "${clash.id}", and a built-in one has that id: rename yours`);
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
