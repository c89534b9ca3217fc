export const id = 5169;
export const ids = [5169];
export const modules = {

/***/ 53625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bd: () => (/* binding */ parseAuditLine),
/* harmony export */   fB: () => (/* binding */ auditLineSchema),
/* harmony export */   j$: () => (/* binding */ auditLineLimit),
/* harmony export */   pP: () => (/* binding */ detailLimit),
/* harmony export */   rZ: () => (/* binding */ parseAuditHead),
/* harmony export */   x9: () => (/* binding */ auditEntrySchema)
/* harmony export */ });
/* unused harmony exports auditPath, auditHeadSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



/** What a model or a person said is never copied whole into the log (T-22): so many details, each so long. */
const detailLimit = { entries: 20, characters: 2000 };
/** A line longer than this was not written by llm-ops. Characters. */
const auditLineLimit = 128 * 1024;
const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');
const auditPath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(200)
    .regex(/^state\/audit\/\d{4}\/\d{2}\/[0-9A-Za-z][0-9A-Za-z._-]{0,79}\.jsonl$/, 'expected state/audit/…/<run id>.jsonl');
/** One thing done to the world, by name: `pull.open`, `branch.commit`, `state.push`, … */
const auditEntrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][a-z0-9.-]{0,59}$/, 'expected a name like pull.open'),
    phase: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['before', 'after']),
    /** null where it is about the run as a whole. */
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG.nullable(),
    /** Facts in one line each, control characters escaped. */
    details: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z][A-Za-z0-9-]{0,39}$/), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(detailLimit.characters))
        .refine((details) => Object.keys(details).length <= detailLimit.entries, 'too many details'),
});
/** One line of `state/audit/<yyyy>/<mm>/<run id>.jsonl`; the order of its keys is the order of this schema. */
const auditLineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    /** SHA-256 of the line before; of the last line of `previous` in a run's first line; zeros where there is none. */
    prev: sha256,
    /** In a run's first line: where the line before stands; null at the very beginning. */
    previous: auditPath.nullable().optional(),
    ...auditEntrySchema.shape,
    /** SHA-256 of this line without `sum`: it tells a changed line from a missing one. */
    sum: sha256,
});
/** `state/audit/head.json`: where the next run links on. Derived from the files. */
const auditHeadSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    path: auditPath,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    /** SHA-256 of the last line of `path`. */
    hash: sha256,
    /** Of that line. */
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    /** Has any run so far added a row to the index? Then the folder must be there. */
    indexed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** @throws ContractError */
function parseAuditLine(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(auditLineSchema, text, source);
}
/** @throws ContractError */
function parseAuditHead(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(auditHeadSchema, text, source);
}


/***/ }),

/***/ 12656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ parseChanges)
/* harmony export */ });
/* unused harmony exports changesVersion, rawChangeSchema, changeSchema, changesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _spending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29948);




/** Version 1 knew one round of drafting and no model. */
const changesVersion = zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2);
/** One entry of `git diff-index --raw --no-renames`: what really changed in the tree. */
const rawChangeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'modified', 'deleted', 'type-changed']),
    oldMode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-7]{6}$/),
    newMode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-7]{6}$/),
    oldBlob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    newBlob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
});
/** The drafted patch of one plan item. */
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['drafted', 'refused']),
    /** Why it was refused; null where it was drafted. */
    refusal: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4.nullable(),
    /** Unified diff against `baseTree`; '' where there is none. */
    diff: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseTree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    /** The tree the diff gives; null where it was refused. */
    tree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rawChangeSchema),
    stat: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ additions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, deletions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    /** 2: drafted again after the gate failed it. */
    round: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2)]),
    /** What was mended in a model's patch, and answers that were asked for again; empty for a codemod. */
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: changesVersion,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(changeSchema),
    /** Of drafting, all rounds; null where no model was used. */
    spending: _spending_js__WEBPACK_IMPORTED_MODULE_1__/* .spendingSchema */ .yx.nullable(),
});
/** Of version 1, too: it is brought to this one. @throws ContractError */
function parseChanges(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(readableChanges, text, source);
}
const readableChanges = zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY(fromVersion1, changesSchema);
function fromVersion1(value) {
    const file = value;
    if (typeof file !== 'object' || file === null || Number(file.schemaVersion) !== 1)
        return value;
    const changes = Array.isArray(file.changes) ? file.changes : [];
    return {
        ...file,
        schemaVersion: 2,
        changes: changes.map((change) => ({ ...change, round: 1, notes: [] })),
        spending: null,
    };
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


/***/ }),

/***/ 96598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ parsePublished),
/* harmony export */   Oj: () => (/* binding */ parseStateItem),
/* harmony export */   mC: () => (/* binding */ indexedFilesLimit),
/* harmony export */   sk: () => (/* binding */ publishedSchema),
/* harmony export */   uv: () => (/* binding */ stateItemSchema)
/* harmony export */ });
/* unused harmony export pullNumber */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _outcome_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19559);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98358);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84382);






/** A proposal that speaks of more files is indexed with the first ones. */
const indexedFilesLimit = 300;
/** Only branches of our own are ever named: a row that names another was written by somebody else (T-18). */
const ownBranch = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .max(200)
    .regex(/^llm-ops(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/, 'expected a branch llm-ops/…');
/** GitHub counts pull requests from 1; nothing counts beyond 32 bits. */
const pullNumber = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().min(1).max(2_147_483_647);
/**
 * `state/items/<2>/<item id>.json`: what is known of one proposal. The branch can be written by whoever can push to it:
 * everything here is a HINT. Whoever acts on `pull` or `branch` asks GitHub first whether it is ours (T-18).
 */
const stateItemSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaVersion */ .CZ,
    item: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        ..._plan_js__WEBPACK_IMPORTED_MODULE_2__/* .knownItemSchema */ .SG.shape,
        filePath: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .repoPath */ .qN,
        title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(500),
        branch: ownBranch.nullable(),
    }),
    action: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .itemAction */ .ao,
    engine: _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .engineName */ .OC,
    /** Confidence before calibration: an outcome is kept with it. */
    rawConfidence: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .fraction */ .zO,
    /** When the run of `item` began: the newest run speaks. */
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR,
    /** The contents it spoke of: where one changes, it may be proposed again. */
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .repoPath */ .qN, blob: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .objectId */ .Tu })).max(indexedFilesLimit),
    /** The newest pull request of it, and the run that saw it. A hint: to be looked up, never trusted. */
    pull: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ number: pullNumber, runId: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz, at: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR }).nullable(),
    /** What people did with it. A newer run does not take it away. */
    outcome: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ kind: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeSchema */ .W.shape.kind, runId: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz, at: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR }).nullable(),
});
/**
 * `state/runs/…/<run id>/published.json`: what the other files of a run cannot say and the index needs, so that the
 * index can be made again from run files alone.
 */
const publishedSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .runId */ .Vz,
    pulls: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .itemId */ .XG, number: pullNumber })).max(10_000),
    /** Outcomes of earlier proposals that this run saw. */
    outcomes: _outcome_history_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeHistorySchema */ .a.shape.outcomes.max(10_000),
});
/** @throws ContractError */
function parseStateItem(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(stateItemSchema, text, source);
}
/** @throws ContractError */
function parsePublished(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(publishedSchema, text, source);
}


/***/ }),

/***/ 97040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ refuseHostileJson)
/* harmony export */ });
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15373);

const DEEPEST = 100;
/**
 * What JSON.parse would let through: a text that is too long or too deep, and a name that stands twice in one object
 * (the last one would win silently). Linear; says nothing of a text that is no JSON.
 * @throws ContractError
 */
function refuseHostileJson(text, { source, longest }) {
    if (text.length > longest) {
        throw new _contracts_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`${source}: ${text.length} characters, and llm-ops writes at most ${longest}: remove it`);
    }
    const names = [];
    for (const [token, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/gs)) {
        if (token === '{' || token === '[')
            names.push(token === '{' ? new Set() : null);
        else if (token === '}' || token === ']')
            names.pop();
        if (names.length > DEEPEST)
            throw new _contracts_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`${source}: nested deeper than ${DEEPEST}`);
        if (colon !== undefined && token.endsWith(':'))
            refuseTwice(nameIn(colon), names.at(-1) ?? null, source);
    }
}
function refuseTwice(name, seen, source) {
    if (seen?.has(name))
        throw new _contracts_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl(`${source}: ${JSON.stringify(name.slice(0, 80))} stands twice`);
    seen?.add(name);
}
/** Two spellings of one name (`"a"`, `"\u0061"`) are the same name. */
function nameIn(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted;
    }
}


/***/ }),

/***/ 52541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   YE: () => (/* binding */ mergeRows),
/* harmony export */   oL: () => (/* binding */ carriedRows)
/* harmony export */ });
/* harmony import */ var _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _contracts_state_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96598);
/* harmony import */ var _outcomes_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88303);



/** What a run adds to the index, one row an item. */
function rowsOf({ run, plan, published }) {
    const planned = new Map((plan?.items ?? []).map((item) => [item.id, item]));
    const pulls = new Map((published?.pulls ?? []).map(({ itemId, number }) => [itemId, number]));
    const proposed = proposals(run).map((item) => {
        const number = pulls.get(item.id);
        return {
            schemaVersion: 1,
            item: knownItem(item, run.runId),
            action: item.action,
            engine: item.engine,
            rawConfidence: planned.get(item.id)?.rawConfidence ?? item.confidence,
            at: run.startedAt,
            files: (planned.get(item.id)?.files ?? []).slice(0, _contracts_state_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexedFilesLimit */ .mC),
            pull: number === undefined ? null : { number, runId: run.runId, at: run.startedAt },
            outcome: null,
        };
    });
    const rows = new Map(proposed.map((row) => [row.item.id, row]));
    for (const outcome of published?.outcomes ?? []) {
        rows.set(outcome.itemId, mergeRows(rows.get(outcome.itemId) ?? null, outcomeRow(outcome)));
    }
    return [...rows.values()];
}
/**
 * A dry run and a run that ended early proposed nothing, and what could not be judged because of our own trouble (a full
 * disk, say) was not judged. Local runs and the state branch both go by it.
 */
function proposals(run) {
    if (run.status !== 'done' || run.dryRun)
        return [];
    return run.items.filter(({ reasons }) => !reasons.some((reason) => reason.startsWith('gate-error:')));
}
function knownItem({ id, filePath, title, verdict, branch }, runId) {
    const own = _contracts_state_index_js__WEBPACK_IMPORTED_MODULE_1__/* .stateItemSchema */ .uv.shape.item.shape.branch.safeParse(branch).data ?? null;
    return { id, runId, filePath, title: title.slice(0, 500), verdict, branch: own };
}
/** Before all runs: any run that knows more of the proposal speaks instead. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';
/** Outcomes can come before their proposal: two runs push in any order. */
function outcomeRow({ itemId, kind, runId, at, action, engine, rawConfidence }) {
    const outcome = { kind, runId, at };
    const item = { id: itemId, runId, filePath: 'unknown', title: 'proposed before', verdict: null, branch: null };
    return { schemaVersion: 1, item, action, engine, rawConfidence, at: LONG_AGO, files: [], pull: null, outcome };
}
/**
 * What a run only carries on: proposals of runs that may be gone by now, or of which a branch alone told. Its plan does
 * not say how they came to be, and nobody asks that of a row without an outcome.
 */
function carriedRows({ run, plan }) {
    if (plan === null || run.status !== 'done' || run.dryRun)
        return [];
    return plan.known.map((known) => {
        const item = { ...knownItem(known, known.runId), filePath: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN.safeParse(known.filePath).data ?? 'unknown' };
        const made = { action: 'refactor', engine: plan.engine, rawConfidence: 0 };
        return { schemaVersion: 1, item, ...made, at: LONG_AGO, files: [], pull: null, outcome: null };
    });
}
/**
 * One row of two of the same item: the newest run speaks, and what people did stays. In whatever order rows come
 * together, the result is the same: a rebuild gives what pushes gave.
 */
function mergeRows(known, added) {
    if (known === null)
        return added;
    return {
        ...newer(known, added),
        pull: newerOf(known.pull, added.pull),
        outcome: (0,_outcomes_window_js__WEBPACK_IMPORTED_MODULE_2__/* .strongerOutcome */ .D_)(known.outcome, added.outcome),
    };
}
function newerOf(a, b) {
    return a === null || b === null ? (a ?? b) : newer(a, b);
}
function newer(a, b) {
    return compareDated(a, b) < 0 ? b : a;
}
function compareDated(a, b) {
    const byTime = Date.parse(a.at) - Date.parse(b.at);
    if (byTime !== 0)
        return byTime;
    const [left, right] = [runOf(a), runOf(b)];
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function runOf({ runId, item }) {
    return runId ?? item?.runId ?? '';
}


/***/ }),

/***/ 88303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ strongerOutcome),
/* harmony export */   ko: () => (/* binding */ mergeOutcomes),
/* harmony export */   mS: () => (/* binding */ newOutcomes),
/* harmony export */   xL: () => (/* binding */ outcomesText)
/* harmony export */ });
/* unused harmony export outcomesLimit */
/** Calibration is fitted on the newest outcomes; older ones stay in the run files. */
const outcomesLimit = 5000;
/** A merge cannot be taken back by whoever saw less of it (a deleted branch looks `gone`): people's word comes first. */
const SAID = {
    open: 'nothing',
    gone: 'nothing',
    edited: 'something',
    closed: 'something',
    merged: 'the last word',
    reverted: 'the last word',
};
const WEIGHT = { nothing: 0, something: 1, 'the last word': 2 };
/** What people did rather than nothing, then the later one. The order of the two does not matter. */
function strongerOutcome(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return compareSeen(a, b) < 0 ? b : a;
}
/** One row an item, the newest `outcomesLimit` of them, oldest first. The order of the two lists does not matter. */
function mergeOutcomes(kept, added) {
    const rows = new Map();
    for (const row of [...kept, ...added]) {
        const known = rows.get(row.itemId);
        if (known === undefined || compareSeen(known, row) < 0)
            rows.set(row.itemId, row);
    }
    return [...rows.values()].toSorted(byTime).slice(-outcomesLimit);
}
/** What a run has to hand on of all that it sees: the rest is known. A run that sees nothing new writes nothing. */
function newOutcomes(known, seen) {
    const rows = new Map(known.map((row) => [row.itemId, row]));
    return seen.filter((row) => {
        const before = rows.get(row.itemId);
        if (before === undefined)
            return true;
        return (before.kind !== row.kind || before.runId !== row.runId) && compareSeen(before, row) < 0;
    });
}
function compareSeen(a, b) {
    return WEIGHT[SAID[a.kind]] - WEIGHT[SAID[b.kind]] || compareTime(a, b);
}
function compareTime(a, b) {
    return Date.parse(a.at) - Date.parse(b.at) || compareText(a.kind, b.kind) || compareText(a.runId, b.runId);
}
function byTime(a, b) {
    return compareTime(a, b) || compareText(a.itemId, b.itemId);
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** `state/outcomes.json`, a line a row: a run that adds some changes some lines. */
function outcomesText(outcomes) {
    const rows = outcomes.map((row) => `\n${JSON.stringify(row)}`).join(',');
    return `{"schemaVersion":1,"outcomes":[${rows}${rows === '' ? '' : '\n'}]}\n`;
}


/***/ }),

/***/ 39118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31029);
/* harmony import */ var _state_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92936);


/**
 * One row of the index; null where it is missing, damaged, or stands under another item's name.
 * @throws UserError where a newer llm-ops wrote it
 */
function readRow(text, path) {
    const row = (0,_state_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerived */ .WZ)(_state_files_js__WEBPACK_IMPORTED_MODULE_1__/* .stateFiles */ .d8.item, text, path);
    return row === null || (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .itemPath */ .Lt)(row.item.id) !== path ? null : row;
}


/***/ }),

/***/ 92936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ readHostile),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   WZ: () => (/* binding */ readDerived),
/* harmony export */   d8: () => (/* binding */ stateFiles),
/* harmony export */   mE: () => (/* binding */ stateJson),
/* harmony export */   rX: () => (/* binding */ auditFileLimit)
/* harmony export */ });
/* harmony import */ var _contracts_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53625);
/* harmony import */ var _contracts_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12656);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1571);
/* harmony import */ var _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30815);
/* harmony import */ var _contracts_outcome_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19559);
/* harmony import */ var _contracts_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73007);
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9303);
/* harmony import */ var _contracts_state_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96598);
/* harmony import */ var _hostile_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97040);









const MIB = 2 ** 20;
function kind(longest, version, parse) {
    return { longest, version, parse };
}
/** Every kind of JSON file on the state branch. */
const stateFiles = {
    'run.json': kind(16 * MIB, 1, _contracts_run_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRun */ .zZ),
    'plan.json': kind(16 * MIB, 2, _contracts_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePlan */ .vS),
    'changes.json': kind(16 * MIB, 2, _contracts_change_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChanges */ .pS),
    'evidence.json': kind(16 * MIB, 2, _contracts_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvidence */ .vf),
    'published.json': kind(4 * MIB, 1, _contracts_state_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePublished */ .O7),
    item: kind(512 * 1024, 1, _contracts_state_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseStateItem */ .Oj),
    outcomes: kind(4 * MIB, 1, _contracts_outcome_history_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOutcomeHistory */ .E),
    head: kind(4096, 1, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAuditHead */ .rZ),
};
/** Characters of one audit file. */
const auditFileLimit = 64 * _contracts_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLineLimit */ .j$;
/** Reads one state file, and everything in it as written by a stranger. @throws ContractError */
function readHostile(file, text, source) {
    (0,_hostile_json_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseHostileJson */ .V)(text, { source, longest: file.longest });
    return file.parse(text, source);
}
/**
 * The same for what can be made again: null where it is missing or damaged.
 * @throws UserError where a newer llm-ops wrote it: nothing may be written over it
 */
function readDerived(file, text, source) {
    if (text === null)
        return null;
    try {
        return readHostile(file, text, source);
    }
    catch (error) {
        if (!(error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y))
            throw error;
        if (isNewer(file, text))
            throw error;
        return null;
    }
}
/** Was it written by a newer llm-ops? What cannot be read at all was not. */
function isNewer(file, text) {
    if (text.length > file.longest)
        return false;
    try {
        const { schemaVersion } = JSON.parse(text);
        return typeof schemaVersion === 'number' && schemaVersion > file.version;
    }
    catch {
        return false;
    }
}
/** As llm-ops writes all JSON of the state. */
function stateJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ rebuildIndex),
/* harmony export */   Mm: () => (/* binding */ rowsFromRuns),
/* harmony export */   Yd: () => (/* binding */ indexRun),
/* harmony export */   ZQ: () => (/* binding */ speaksFor),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   tg: () => (/* binding */ mayGoOn),
/* harmony export */   wQ: () => (/* binding */ completeIndex)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1571);
/* harmony import */ var _contracts_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73007);
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9303);
/* harmony import */ var _state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52541);
/* harmony import */ var _state_branch_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31029);
/* harmony import */ var _state_branch_read_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39118);
/* harmony import */ var _state_branch_state_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92936);
/* harmony import */ var _wording_counted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43511);








/**
 * Adds what a run proposed, and what it only carries on of runs that left no row, to the index. To be done before its
 * run.json says `done`: a row of a run that is not done is not believed (`speaksFor`), but a run that is done and has no
 * row would be forgotten.
 * @returns how many rows were written
 * @throws UserError where a newer llm-ops wrote a row
 */
async function indexRun(indexed, store) {
    let written = 0;
    for (const row of (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)({ ...indexed, published: null })) {
        if (await addRow(row, store))
            written++;
    }
    for (const row of (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedRows */ .oL)(indexed)) {
        // A row that stands knows more, be it damaged: the runs are asked then.
        if ((await store.readItem(row.item.id)) !== null)
            continue;
        await store.writeItem(row.item.id, (0,_state_branch_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(row));
        written++;
    }
    // Last: where this is killed, the run is looked at once more.
    await store.markIndexed(indexed.run.runId);
    return written;
}
/** @returns was there anything to write? */
async function addRow(row, store) {
    const { id, runId } = row.item;
    const text = await store.readItem(id);
    const standing = (0,_state_branch_read_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .z)(text, (0,_state_branch_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .itemPath */ .Lt)(id));
    // A report that is made again says what holds now; of two runs the newer one speaks.
    const merged = (0,_state_branch_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(standing?.item.runId === runId ? row : (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeRows */ .YE)(standing, row));
    if (merged === text)
        return false;
    await store.writeItem(id, merged);
    return true;
}
/** Is this run one that made the proposal? A dry run, and one that ended early, made none. */
function speaksFor(itemId, run) {
    return (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)({ run, plan: null, published: null }).some(({ item }) => item.id === itemId);
}
/** Does its run still go on, as far as can be seen from here? Then it may be about to end as done. */
async function mayGoOn({ status, process }, store) {
    return status === 'running' && (process === undefined || !(await store.isGone(process)));
}
/** Reads all of these runs, two files each: for what the index cannot say. */
async function rowsFromRuns(runIds, ports) {
    const rows = new Map();
    const runs = new Map();
    const carried = [];
    const unreadable = [];
    for (const [at, runId] of runIds.entries()) {
        if (at % 50 === 49)
            ports.log.progress(at + 1, runIds.length, 'runs');
        const indexed = await readIndexed(runId, ports.store);
        if (indexed === 'unreadable')
            unreadable.push(runId);
        if (indexed === null || indexed === 'unreadable')
            continue;
        const { status, process } = indexed.run;
        runs.set(runId, { status, ...(process && { process }) });
        for (const row of (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)({ ...indexed, published: null }))
            put(row, rows);
        carried.push(...(0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedRows */ .oL)(indexed));
    }
    // A run that is there speaks for itself.
    for (const row of carried)
        if (!runs.has(row.item.runId))
            put(row, rows);
    return { rows, runs, unreadable };
}
function put(row, rows) {
    rows.set(row.item.id, (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeRows */ .YE)(rows.get(row.item.id) ?? null, row));
}
async function readIndexed(runId, store) {
    const run = await readRun(runId, store);
    if (run === null || run === 'unreadable')
        return run;
    const plan = readable(await store.read(runId, 'plan.json'), (text) => (0,_contracts_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlan */ .vS)(text, `${runId}/plan.json`));
    // A plan only adds to what run.json says of its items: without it the proposals are known all the same.
    return { run, plan: plan === 'unreadable' ? null : plan };
}
/** Its run.json; null where there is none (yet). */
async function readRun(runId, store) {
    return readable(await store.read(runId, 'run.json'), (text) => (0,_contracts_run_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .zZ)(text, `${runId}/run.json`));
}
function readable(text, parse) {
    try {
        return text === null ? null : parse(text);
    }
    catch (error) {
        if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y)
            return 'unreadable';
        throw error;
    }
}
/**
 * Makes the index from all runs there are. Rows of a run that was removed to save space, or cannot be read, stay: it is
 * remembered by them. So do rows of a run that may be about to end; others that no run speaks of are removed.
 * @throws UserError where a newer llm-ops wrote a row
 */
async function rebuildIndex(ports) {
    const { store } = ports;
    const runIds = await store.runs();
    const { rows, runs, unreadable } = await rowsFromRuns(runIds, ports);
    const changed = [];
    for (const id of new Set([...rows.keys(), ...(await store.items())])) {
        const text = await store.readItem(id);
        const made = await rebuiltRow({ standing: (0,_state_branch_read_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .z)(text, (0,_state_branch_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .itemPath */ .Lt)(id)), row: rows.get(id) ?? null }, runs, store);
        const content = made === null ? null : (0,_state_branch_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(made);
        if (content === text)
            continue;
        await store.writeItem(id, content);
        changed.push(id);
    }
    for (const runId of await store.unindexedRuns()) {
        const run = runs.get(runId);
        if (run !== undefined && !(await mayGoOn(run, store)))
            await store.markIndexed(runId);
    }
    return { runs: runIds.length, items: rows.size, changed, unreadable };
}
async function rebuiltRow({ standing, row }, runs, store) {
    if (standing === null)
        return row;
    const run = runs.get(standing.item.runId);
    if (run !== undefined && !(await mayGoOn(run, store)))
        return row;
    return row === null ? standing : (0,_state_branch_index_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeRows */ .YE)(standing, row);
}
/**
 * Adds the runs that the index was not made from: all there are where there is none yet, and what an older llm-ops made,
 * or somebody put back, since then. A run that has not ended, or cannot be read, is looked at again the next time.
 * @param planned the run that is being planned
 */
async function completeIndex(planned, { store, log }) {
    const runIds = (await store.unindexedRuns()).filter((id) => id !== planned);
    let [rows, runs] = [0, 0];
    for (const [at, runId] of runIds.entries()) {
        if (at % 50 === 49)
            log.progress(at + 1, runIds.length, 'runs');
        const indexed = await readIndexed(runId, store);
        if (indexed === null || indexed === 'unreadable' || (await mayGoOn(indexed.run, store)))
            continue;
        const written = await indexRun(indexed, store);
        rows += written;
        if (written > 0)
            runs++;
    }
    if (rows > 0)
        log.info(`state: ${(0,_wording_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(rows, 'proposal')} of ${(0,_wording_counted_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .h)(runs, 'run')} came into the index`);
}


/***/ })

};
