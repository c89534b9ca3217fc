export const id = 2511;
export const ids = [2511,8540];
export const modules = {

/***/ 5373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export ContractError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/** A file or an input that does not have the shape its contract asks for. The user can mend it; it is not our bug. */
class ContractError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'ContractError';
}
/**
 * Reads one JSON text by one contract.
 * @param source where the text came from: it stands first in the message, so that a person can open it
 * @throws ContractError that names the source, the field and what was expected of it
 */
function parseJson(schema, text, source) {
    return parseValue(schema, readJson(text, source), source);
}
/** The same for a value that is already in memory. */
function parseValue(schema, value, source) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const problems = result.error.issues.slice(0, 3).map((issue) => `${fieldPath(issue.path)}: ${issue.message}`);
    throw new ContractError(`${source}: ${problems.join('; ')}${hint(value)}`);
}
function readJson(text, source) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const why = text.trim() === '' ? 'the file is empty' : `not JSON (${cause.message})`;
        throw new ContractError(`${source}: ${why}`, { cause });
    }
}
function fieldPath(path) {
    const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    return text.replace(/^\./, '') || 'the whole document';
}
function hint(value) {
    const version = value?.schemaVersion;
    if (typeof version !== 'number' || version <= 1)
        return '';
    return `; it has schemaVersion ${version} and this version of llm-ops reads 1: update llm-ops`;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   ao: () => (/* binding */ itemAction),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony exports lineRange, planItemSchema, knownItemSchema, planSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);




const itemAction = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['refactor', 'upgrade_runtime', 'add_tests']);
const engineName = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['codemod', 'model']);
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail', 'unproven']);
const lineRange = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    start: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
    end: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
});
/** One proposed change. */
const planItemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Fingerprint of action, engine, intent and the contents it speaks of: the same proposal has the same id. */
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    /** The file it is mainly about. */
    filePath: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    action: itemAction,
    /** Why, for the person who decides. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    confidence: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO,
    /** The factors of the confidence, in the order they were applied. */
    confidenceReasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(120),
    engine: engineName,
    codemod: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Every file the change may touch, with the content it was planned on. */
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN, blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })).min(1),
    /** Lines at base that it wants to touch. */
    lines: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(lineRange),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(5),
    risk: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    /** Share of the touched executable lines that the baseline tests ran; null where coverage is unknown. */
    touchedCoverage: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.nullable(),
    /** Rank: higher first. */
    score: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /**
     * For `upgrade_runtime`: what the change declares, so that the gate can hold the run against it. `to` is one line
     * (`24`), or for a floor what a version must satisfy (`>=22`, `>=3.11 <4`).
     */
    runtime: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['node', 'python']), from: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
});
/** A proposal that an earlier run already made; it is not made twice. */
const knownItemSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    filePath: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    verdict: verdict.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const planSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    createdAt: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    target: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetRepoSchema */ .F,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    engine: engineName,
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(planItemSchema),
    known: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(knownItemSchema),
    /** What was found and left out, and why. */
    leftOut: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
    /** Proposals over `max-items`; they wait for a later run. */
    deferred: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** @throws ContractError */
function parsePlan(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(planSchema, text, source);
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ language),
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   XG: () => (/* binding */ itemId),
/* harmony export */   qN: () => (/* binding */ repoPath),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Every state file starts with this. A newer one is refused, never guessed at. */
const schemaVersion = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1);
/** A git object id: SHA-1 or SHA-256, in hex. */
const objectId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a git object id in hex');
/** A path inside the repository, with `/`, as git names it. */
const repoPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(4096)
    .refine((path) => !path.includes('\0') && !path.startsWith('/'), 'expected a relative path');
const fraction = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
const runId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,79}$/, 'expected a run id');
/** Fingerprint of a proposal; also the last part of its branch name. */
const itemId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'expected an item id');
/** A stable code for machines beside a sentence for people. */
const note = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
const language = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['python', 'typescript', 'java', 'go', 'kotlin']);


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* unused harmony exports stageName, runItemSchema, runSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2205);





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
});
/** @throws ContractError */
function parseRun(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(runSchema, text, source);
}


/***/ }),

/***/ 2205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ targetRepoSchema)
/* harmony export */ });
/* unused harmony export parseTargetRepo */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);



/** A repository to maintain. `url` is a git URL or, locally, a folder. */
const targetRepoSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    defaultBranch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).default('main'),
    language: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH,
});
/** @throws ContractError */
function parseTargetRepo(value, source) {
    return parseValue(targetRepoSchema, value, source);
}


/***/ }),

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   earlierPart: () => (/* binding */ earlierPart)
/* harmony export */ });
/* harmony import */ var _contracts_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9303);

/** When the run began and what its earlier stages took, where `run.json` has it: a stage on its own does not write one. */
async function earlierPart(runId, ports) {
    const text = await ports.store.read(runId, 'run.json');
    if (text === null)
        return { startedAt: ports.clock.now(), stages: [] };
    const run = (0,_contracts_run_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRun */ .zZ)(text, `${ports.store.runDir(runId)}/run.json`);
    return { startedAt: new Date(run.startedAt), stages: run.stages };
}


/***/ })

};
