export const id = 2511;
export const ids = [2511];
export const modules = {

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

/***/ 62511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierPart: () => (/* binding */ earlierPart)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9303);
/* harmony import */ var _contracts_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86436);


/** When the run began and what its earlier stages took, where `run.json` has it: a stage on its own does not write one. */
async function earlierPart(runId, ports) {
    const text = await ports.store.read(runId, 'run.json');
    if (text === null)
        return { startedAt: await begun(runId, ports), stages: [] };
    const run = (0,_contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRun */ .zZ)(text, `${ports.store.runDir(runId)}/run.json`);
    return { startedAt: new Date(run.startedAt), stages: run.stages };
}
/** In a job of its own nothing but the snapshot says when the run began. */
async function begun(runId, { store, clock }) {
    const snapshot = await store.read(runId, 'snapshot.json');
    return snapshot === null ? clock.now() : new Date((0,_contracts_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSnapshot */ .E$)(snapshot, 'snapshot.json').createdAt);
}


/***/ })

};
