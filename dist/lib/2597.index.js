export const id = 2597;
export const ids = [2597,1275];
export const modules = {

/***/ 90790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChain: () => (/* binding */ runChain)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _apply_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46594);
/* harmony import */ var _crawl_file_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29219);
/* harmony import */ var _crawl_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19726);
/* harmony import */ var _gate_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70922);
/* harmony import */ var _plan_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77971);
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86168);
/* harmony import */ var _shared_adapters_run_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63314);
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1571);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(64778);
/* harmony import */ var _shared_settings_secrets_without_sandbox_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45776);
/* harmony import */ var _shared_target_location_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45947);
/* harmony import */ var _shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59136);
/* harmony import */ var _publisher_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1275);
/* harmony import */ var _learn_past_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(96588);
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
 * crawl → plan → apply → gate → report on one target. `run.json` says `running` from the start, and how it ended at the
 * end, also where a stage threw (`failed`, with the error, which is then thrown on). Proposals that the gate refuses are
 * results, not failures.
 */
async function runChain(input, ports) {
    await refuseHopeless(input.settings);
    const begun = await beginning(input, ports);
    await save(begun, ports);
    const guarded = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_8__/* .interruptible */ .In)(ports, input.signal);
    const stages = [];
    try {
        const run = await stagesOf({ input, stages, startedAt: new Date(begun.startedAt), own: ports }, guarded);
        await save(run, ports);
        return run;
    }
    catch (cause) {
        const error = input.signal.aborted ? new _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_8__/* .Interrupted */ .j$('interrupted', { cause }) : cause;
        // On a full disk this fails, too: what ended the run is what the person must hear.
        await save(failed({ begun, stages, error }, ports), ports).catch(() => undefined);
        throw error;
    }
}
/** What would be refused later is refused before the tests have run for minutes. @throws UserError */
async function refuseHopeless(settings) {
    (0,_shared_settings_secrets_without_sandbox_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseSecretsWithoutSandbox */ .Z)(settings);
    const { engine, model } = settings;
    if (engine === 'codemod' || (engine === 'auto' && model.name === null))
        return;
    if (model.name === null)
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .UserError */ .y(`engine: model was asked for, and none is named: name one with the setting model`);
    const { priceOf } = await __webpack_require__.e(/* import() */ 4840).then(__webpack_require__.bind(__webpack_require__, 34840));
    priceOf(model);
}
async function stagesOf({ input, stages, startedAt, own }, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runId, settings, codemods, dryRun } = input;
        const timed = stopwatch(stages, ports.clock);
        await timed('crawl', () => (0,_crawl_run_js__WEBPACK_IMPORTED_MODULE_3__.crawl)({ ...settings, runId, location: input.location }, ports));
        // The stages after crawl work on what crawl saw: a clone is not fetched again under their feet.
        const { dir } = await (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_11__/* .openTarget */ .Ap)({ location: input.location, branch: settings.branch }, ports);
        const on = { ...settings, runId, location: dir };
        const past = await (0,_learn_past_js__WEBPACK_IMPORTED_MODULE_13__.learnPast)({ settings, location: dir, ports, env: process.env });
        const planned = await timed('plan', () => (0,_plan_run_js__WEBPACK_IMPORTED_MODULE_5__.plan)({ ...on, ...past, codemods }, ports));
        if (!dryRun) {
            const judging = { ...on, ...ofRun, cores: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() };
            await timed('apply', () => (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_1__.apply)({ ...on, ...ofRun, codemods }, ports));
            const evidence = await timed('gate', () => (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_4__.gate)(judging, ports));
            if (settings.repair && planned.engine === 'model' && evidence.items.some(({ verdict }) => verdict === 'fail')) {
                await timed('apply', () => (0,_apply_run_js__WEBPACK_IMPORTED_MODULE_1__.apply)({ ...on, ...ofRun, codemods, round: 2 }, ports));
                await timed('gate', () => (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_4__.gate)({ ...judging, round: 2 }, ports));
            }
        }
        // No code of the target runs any more: from here on there may be a token.
        const publishing = { settings, runId, location: dir, ports: own, interruption: input.interruption ?? null };
        const publisher = __addDisposableResource(env_1, dryRun ? _publisher_js__WEBPACK_IMPORTED_MODULE_12__.localPublisher : await (0,_publisher_js__WEBPACK_IMPORTED_MODULE_12__.openPublisher)(publishing), true);
        const { publish } = publisher;
        const run = await timed('report', () => (0,_report_run_js__WEBPACK_IMPORTED_MODULE_6__.report)({ ...on, startedAt, stages: [...stages], dryRun, publish }, ports));
        await publisher.keep(run);
        return { ...run, stages: [...stages] };
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
/** The chain judges its own changes, whatever else the inputs may name. */
const ofRun = { base: null, head: null, patch: null, items: [], round: 1 };
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
    const repository = await (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_11__/* .openTarget */ .Ap)({ location: input.location, branch: input.settings.branch }, ports);
    const head = await repository.head();
    if (head === null)
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .UserError */ .y(`${input.location} has no commit yet: commit something, then run again`);
    const files = (await repository.entries(head.tree)).map((entry) => (0,_crawl_file_list_js__WEBPACK_IMPORTED_MODULE_2__/* .listFile */ .DK)(entry, input.settings.maxFileBytes));
    return {
        schemaVersion: 1,
        runId: input.runId,
        target: {
            url: (0,_shared_target_location_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutCredentials */ .ri)(input.location),
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
        process: await (0,_shared_adapters_run_process_js__WEBPACK_IMPORTED_MODULE_7__/* .ownProcess */ .o)(),
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
    const { process: _, ...begun } = how.begun;
    const message = how.error instanceof Error ? how.error.message : String(how.error);
    return { ...begun, stages: how.stages, status: 'failed', finishedAt, error: (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_15__/* .printable */ .g$)(message) };
}
async function save(run, { store }) {
    await store.write(run.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`);
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnPast: () => (/* binding */ learnPast)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/outcome-history.js
var outcome_history = __webpack_require__(19559);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/run.js
var run = __webpack_require__(9303);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/cli/outcomes.js
var outcomes = __webpack_require__(22538);
;// CONCATENATED MODULE: ./.build/actions/cli/record-outcomes.js






/** Runs that are looked through for proposals nobody has recorded yet, newest first. */
const runLimit = 200;
/** No further run is begun after so many proposals: git is asked about each with some processes. */
const proposalLimit = 300;
/** A branch may be deleted before the merge is pulled: for so long what is gone may still turn out to be merged. */
const goneForGoodDays = 14;
/**
 * Brings `outcomes.json` up to date: a row for every branch that was ever proposed, with what git says became of it. It
 * looks only at runs that have no row yet and at proposals that nobody has decided on. Runs that cannot be read cost
 * their own outcomes and no other.
 * @returns null where the file is there and cannot be read (damaged, or of a newer version): it stays as it is
 */
async function recordOutcomes({ repository, store, clock, log }) {
    const kept = await readKept(store, log);
    if (kept === null)
        return null;
    const head = await repository.head();
    const proposals = head === null ? [] : await undecided(kept, { store, now: clock.now() });
    if (head === null || proposals.length === 0)
        return kept;
    const branches = await repository.branches(plan/* branchPrefix */.$j);
    const rows = new Map(kept.outcomes.map((row) => [row.itemId, row]));
    const before = JSON.stringify(kept);
    for (const proposal of proposals) {
        const kind = (0,outcomes/* outcomeOf */.s)(await (0,outcomes/* proposalFacts */.m)(proposal, head.commit, { repository, branches }));
        const row = rowOf(proposal, { kind, at: clock.now().toISOString() });
        rows.set(row.itemId, sameAs(row, rows.get(row.itemId)) ?? row);
    }
    const history = { schemaVersion: 1, outcomes: [...rows.values()] };
    if (JSON.stringify(history) !== before)
        await store.writeState('outcomes.json', `${JSON.stringify(history, null, 1)}\n`);
    return history;
}
/** The same on a target: what a model's confidences are calibrated by. */
async function learnOutcomes(location, ports) {
    const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
    await recordOutcomes({ repository, store: ports.store, clock: ports.clock, log: ports.log });
}
async function readKept(store, log) {
    const text = await store.readState('outcomes.json');
    if (text === null)
        return { schemaVersion: 1, outcomes: [] };
    try {
        return (0,outcome_history/* parseOutcomeHistory */.E)(text, 'outcomes.json');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        log.warn(`confidences are not calibrated: ${error.message}`);
        return null;
    }
}
/** What git is to be asked about, one entry a proposal: as its newest run knows it. */
async function undecided({ outcomes }, { store, now }) {
    const rows = new Map(outcomes.map((row) => [row.itemId, row]));
    const recorded = new Set(outcomes.map(({ runId }) => runId));
    const changing = new Set(outcomes.filter((row) => mayChange(row, now)).map(({ runId }) => runId));
    const newer = new Set();
    const found = new Map();
    for (const [index, runId] of (await store.runs()).entries()) {
        if (found.size >= proposalLimit)
            break;
        const isNew = index < runLimit && !recorded.has(runId);
        for (const proposal of isNew || changing.has(runId) ? await proposalsOf(runId, store) : []) {
            const row = rows.get(proposal.itemId);
            if (found.has(proposal.itemId) || (row !== undefined && newer.has(row.runId)))
                continue;
            if (row?.runId !== runId || mayChange(row, now))
                found.set(proposal.itemId, proposal);
        }
        newer.add(runId);
    }
    return [...found.values()];
}
function mayChange({ kind, at }, now) {
    if (kind === 'gone')
        return now.getTime() - Date.parse(at) < goneForGoodDays * 24 * 60 * 60 * 1000;
    return kind === 'open' || kind === 'edited';
}
/** None of a run that cannot be read, or has not got so far; plans of earlier versions are brought to this one. */
async function proposalsOf(runId, store) {
    try {
        const [runText, planText] = [await store.read(runId, 'run.json'), await store.read(runId, 'plan.json')];
        if (runText === null || planText === null)
            return [];
        const planned = new Map((0,plan/* parsePlan */.vS)(planText, 'plan.json').items.map((item) => [item.id, item.rawConfidence]));
        return (0,run/* parseRun */.zZ)(runText, 'run.json').items.flatMap(({ id, action, engine, branch, commit }) => {
            const rawConfidence = planned.get(id);
            if (branch === null || commit === null || rawConfidence === undefined)
                return [];
            return [{ itemId: id, runId, action, engine, rawConfidence, branch, commit }];
        });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [];
        throw error;
    }
}
function rowOf({ itemId, runId, action, engine, rawConfidence }, seen) {
    return { itemId, runId, action, engine, rawConfidence, ...seen };
}
/** The known row where nothing has changed: `at` says when it became what it is. */
function sameAs(row, known) {
    return known !== undefined && known.kind === row.kind && known.runId === row.runId ? known : null;
}

;// CONCATENATED MODULE: ./.build/actions/cli/learn-past.js

/** Before a plan: what people did with earlier proposals, and who knows which those were. */
async function learnPast({ settings, location, ports, env }) {
    const past = isOnGitHub(settings)
        ? await (await Promise.all(/* import() */[__webpack_require__.e(8568), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 81693))).pastOnGitHub(settings, ports, env)
        : null;
    if (past === null) {
        if (settings.model.name !== null)
            await learnOutcomes(location, ports);
        return {};
    }
    if (settings.model.name !== null)
        await past.learn();
    return { known: (items) => past.known(items) };
}
/** Is there a state branch to ask, and a token to read it with? Where not, nothing of GitHub's is loaded. */
function isOnGitHub({ github, handOver }) {
    return github.token !== null && (github.publish === 'github' || handOver === 'artifact');
}


/***/ }),

/***/ 22538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ proposalFacts),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _shared_adapters_git_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26087);

/** What people did with a proposal, from git alone: it cannot tell a closed one from a deleted branch. */
function outcomeOf({ proposed, tip, merged, tipMerged }) {
    if (merged || tipMerged)
        return 'merged';
    if (tip === null)
        return 'gone';
    return tip === proposed ? 'open' : 'edited';
}
/** @param head the commit that HEAD is at */
async function proposalFacts(proposal, head, { repository, branches }) {
    const tip = branches.get(proposal.branch) ?? null;
    const holds = (commit) => contains(repository.dir, head, commit);
    return {
        proposed: proposal.commit,
        tip,
        merged: (await holds(proposal.commit)) || (await samePatchIn(repository.dir, head, proposal.commit)),
        tipMerged: tip !== null && tip !== proposal.commit && (await holds(tip)),
    };
}
async function contains(cwd, head, commit) {
    return (await (0,_shared_adapters_git_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['merge-base', '--is-ancestor', commit, head], { cwd })).code === 0;
}
/** `git cherry` marks a commit with `-` where an equal patch is upstream. A commit that was collected is not there. */
async function samePatchIn(cwd, head, commit) {
    const { code, stdout } = await (0,_shared_adapters_git_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['cherry', head, commit, `${commit}^`], { cwd });
    return code === 0 && stdout.toString('utf8').startsWith('- ');
}


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localPublisher: () => (/* binding */ localPublisher),
/* harmony export */   openPublisher: () => (/* binding */ openPublisher)
/* harmony export */ });
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86168);

const nothing = async () => undefined;
/** To local branches; the state stays where it is. */
const localPublisher = {
    publish: _report_run_js__WEBPACK_IMPORTED_MODULE_0__.publishLocally,
    keep: nothing,
    [Symbol.asyncDispose]: nothing,
};
/** By the setting `publish`. A token is minted here at the earliest: call it where no code of the target runs any more. */
async function openPublisher(publishing) {
    if (publishing.settings.github.publish === 'local')
        return localPublisher;
    const { githubPublisher } = await Promise.all(/* import() */[__webpack_require__.e(8568), __webpack_require__.e(681)]).then(__webpack_require__.bind(__webpack_require__, 80681));
    return githubPublisher(publishing);
}


/***/ }),

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

/***/ 62896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failureReach)
/* harmony export */ });
/* unused harmony export fakeModel */
/** Every way in which there is no answer, and how far it reaches. */
const failureReach = {
    'opted-out': 'item',
    truncated: 'split',
    'context-too-long': 'split',
    filtered: 'item',
    refused: 'item',
    empty: 'item',
    'tool-call': 'item',
    'unexpected-finish': 'item',
    'not-an-answer': 'item',
    echo: 'item',
    'bad-request': 'item',
    'not-recorded': 'item',
    'rate-limited': 'later',
    deadline: 'later',
    unavailable: 'later',
    quota: 'run',
    unauthorized: 'run',
    'no-such-model': 'run',
    redirected: 'run',
    interrupted: 'run',
};
/** Answers by a function, keeps every question, and remembers answers in memory. */
function fakeModel(answer) {
    const questions = [];
    const kept = new Map();
    return {
        questions,
        parameters: { model: 'fake-1', temperature: 0, seed: 1 },
        probe: async () => ({ reachable: true }),
        ask: async (question) => {
            questions.push(question);
            const given = answer(question);
            if (typeof given !== 'string')
                return given;
            return { kind: 'answered', text: given, logprobs: null, tokens: null, model: 'fake-1', requests: 1 };
        },
        answers: {
            get: async (keys) => new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
            set: async (key, value) => void kept.set(key, value),
        },
    };
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
