export const id = 4207;
export const ids = [4207];
export const modules = {

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

/***/ 19559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseOutcomeHistory),
/* harmony export */   a: () => (/* binding */ outcomeHistorySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98358);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84382);





/** `outcomes.json` at the top of the state: what people did with each proposal, as far as a later run could see. */
const outcomeHistorySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    outcomes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .itemId */ .XG,
        runId: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz,
        action: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .itemAction */ .ao,
        engine: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .engineName */ .OC,
        /** Confidence before calibration: what a calibration is fitted on. */
        rawConfidence: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .fraction */ .zO,
        kind: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .W.shape.kind,
        at: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    })),
});
/** @throws ContractError */
function parseOutcomeHistory(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(outcomeHistorySchema, text, source);
}


/***/ }),

/***/ 98358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outcomeSchema)
/* harmony export */ });
/* unused harmony export parseOutcome */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



/** What people did with a proposal. `gone`: its branch was deleted without a merge. */
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed', 'edited', 'reverted', 'gone']),
    branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The commit that was proposed. */
    proposed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    /** The commit that shows the outcome: the merge, or the head of the edited branch. */
    seen: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});
/** @throws ContractError */
function parseOutcome(text, source) {
    return parseJson(outcomeSchema, text, source);
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* unused harmony exports stageName, runItemSchema, runProcessSchema, runSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22205);





const stageName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['crawl', 'plan', 'apply', 'gate', 'report']);
const runItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .itemId */ .XG,
    filePath: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN,
    action: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemAction */ .ao,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    engine: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .engineName */ .OC,
    confidence: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO,
    /** null where the item was refused before the gate, or the run stopped there (`--dry-run`). */
    verdict: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    commit: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu.nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** The process that performs a run, as it can be told from all others: on which machine, since which boot, and when. */
const runProcessSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** For a person. */
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
    /** Tells machines of the same name apart. */
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64),
    /** Of the kernel, and of what can see the process; null where the system has no such thing. */
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64).nullable(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64).nullable(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    /** As the kernel counts it; null where it cannot be asked. */
    began: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(32).nullable(),
});
/** One pass over one target at one base commit. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz,
    target: _target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetRepoSchema */ .F,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    startedAt: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    finishedAt: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['running', 'done', 'failed']),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ stage: stageName, seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) })),
    totals: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        tests: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        proposed: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        known: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        drafted: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        refused: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        pass: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        fail: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        unproven: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        branches: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    }),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(runItemSchema),
    /** What ended it, where it failed. */
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** While it is running: a run that is killed stays so, and its process tells. */
    process: runProcessSchema.optional(),
});
/** @throws ContractError */
function parseRun(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(runSchema, text, source);
}


/***/ })

};
