export const id = 874;
export const ids = [874];
export const modules = {

/***/ 82237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ GitHubStopped)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/**
 * GitHub will not have it, now or at all, and nothing is wrong with what we did: the run ends here, and the next one
 * goes on where it was left.
 */
class GitHubStopped extends _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'GitHubStopped';
    reason;
    /** When to come back, by GitHub's clock; null where that is not known, or a person must act first. */
    resumeAt;
    constructor(reason, message, { resumeAt = null, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.reason = reason;
        this.resumeAt = resumeAt;
    }
}


/***/ }),

/***/ 30815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TS: () => (/* binding */ changeAction),
  vf: () => (/* binding */ parseEvidence),
  MY: () => (/* binding */ sandboxKind),
  $: () => (/* binding */ sectionName)
});

// UNUSED EXPORTS: confidenceSchema, coverageComparisonSchema, evidenceFileSchema, evidenceSchema, evidenceVersion, formattingSchema, lintFindingSchema, lintSchema, mutantOutcome, mutantRecordSchema, mutantsSchema, policySchema, runtimeProofSchema, sandboxSchema, tamperingSchema, testComparisonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/primitives.js
var primitives = __webpack_require__(84382);
;// CONCATENATED MODULE: ./.build/actions/shared/contracts/finding.js


/**
 * What a finding does to the verdict: `block` makes a fail; `hold` makes it unproven (a person must decide); `review` is
 * shown and decides nothing.
 */
const severity = schemas/* enum */.k5n(['block', 'hold', 'review']);
/** Something found in the tree of a change: a stable code for machines, a sentence for people, and the place. */
const findingSchema = primitives/* note */.N4.extend({
    severity,
    /** 1-based line at head; at base where the thing is gone from head. Missing where the whole file is meant. */
    line: schemas/* number */.aig().int().min(1).optional(),
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/parse.js
var parse = __webpack_require__(15373);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/test-run.js
var test_run = __webpack_require__(57104);
;// CONCATENATED MODULE: ./.build/actions/shared/contracts/evidence.js






/** Version 1 had no sections for tampering, mutants, lint, flakes, confidence and the sandbox. */
const evidenceVersion = schemas/* literal */.euz(2);
/** What a change claims to be: a plan item's action, or any other change. */
const changeAction = schemas/* enum */.k5n([...plan/* itemAction */.ao.options, 'change']);
const sectionName = schemas/* enum */.k5n(['policy', 'tests', 'coverage', 'tampering', 'mutants', 'lint', 'confidence']);
/** Every section says whether it was measured; `off`: the user switched it off; `unavailable`: it could not be had. */
const section = {
    status: schemas/* enum */.k5n(['measured', 'off', 'unavailable']),
    /** Why it was not measured; null where it was. */
    reason: schemas/* string */.YjP().nullable(),
};
/**
 * What was measured about the tests. Ids, so that a reader can look each up in `before.cases` and `after.cases`, which
 * hold the cases that are named here and no others (the counts speak of all), as `coverage.files` holds the changed ones.
 */
const testComparisonSchema = schemas/* strictObject */.rej({
    ...section,
    before: test_run/* testRunSchema */.Tl,
    after: test_run/* testRunSchema */.Tl,
    regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
    fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
    stillFailing: schemas/* array */.YOg(schemas/* string */.YjP()),
    added: schemas/* array */.YOg(schemas/* string */.YjP()),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()),
    newlySkipped: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Tests that gave different answers on the same code: shown, and left out of all the lists above. */
    flakyAtBase: schemas/* array */.YOg(schemas/* string */.YjP()),
    flakyAtHead: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Of those flaky at base, the ones that failed in every run at head. */
    failingFlakes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Every run that was made, in the order in which they began. `before` and `after` sum up those of a side. */
    runs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        side: schemas/* enum */.k5n(['base', 'head']),
        status: test_run/* testRunStatus */.m,
        seconds: schemas/* number */.aig().min(0),
        failing: primitives/* count */.U9,
    })),
    /** Did base and head run at the same time? */
    sideBySide: schemas/* boolean */.zMY(),
});
const coverageComparisonSchema = schemas/* strictObject */.rej({
    ...section,
    before: test_run/* ratioSchema */.DG.nullable(),
    after: test_run/* ratioSchema */.DG.nullable(),
    branchesBefore: test_run/* ratioSchema */.DG.nullable(),
    branchesAfter: test_run/* ratioSchema */.DG.nullable(),
    /** Of the lines the change added or rewrote, at head; `total` counts those that the report lists, as diff-cover does. */
    changedLines: test_run/* ratioSchema */.DG.nullable(),
    changedFiles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: primitives/* repoPath */.qN,
        covered: schemas/* array */.YOg(schemas/* number */.aig().int()),
        missed: schemas/* array */.YOg(schemas/* number */.aig().int()),
        before: test_run/* ratioSchema */.DG.nullable(),
        after: test_run/* ratioSchema */.DG.nullable(),
    })),
    /** Changed files of which some changed place was neither run by a test nor held a mutant that one killed. */
    unexercised: schemas/* array */.YOg(primitives/* repoPath */.qN),
});
const formattingSchema = schemas/* strictObject */.rej({
    /** Null where the repository has no formatter of its own. */
    tool: schemas/* enum */.k5n(['black', 'ruff', 'prettier', 'eslint']).nullable(),
    status: schemas/* enum */.k5n(['none', 'unchanged', 'reformatted', 'failed', 'missing']),
    /** Files of the change that the formatter rewrote. */
    files: schemas/* array */.YOg(primitives/* repoPath */.qN),
    reason: schemas/* string */.YjP(),
});
/** Is the runtime that ran the tests the one the change declares? Only for `upgrade_runtime`. */
const runtimeProofSchema = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['node', 'python']),
    declared: schemas/* string */.YjP(),
    ran: schemas/* string */.YjP().nullable(),
    matches: schemas/* boolean */.zMY(),
});
const sandboxKind = schemas/* enum */.k5n(['bwrap', 'user', 'none']);
/** What held the code of the target while it ran. */
const sandboxSchema = schemas/* strictObject */.rej({
    kind: sandboxKind,
    /** Could the code reach the network? */
    network: schemas/* boolean */.zMY(),
    /** Why this one, in a sentence. */
    reason: schemas/* string */.YjP(),
});
const policySchema = schemas/* strictObject */.rej({ ...section, findings: schemas/* array */.YOg(findingSchema) });
const tamperingSchema = schemas/* strictObject */.rej({ ...section, findings: schemas/* array */.YOg(findingSchema) });
/** `not-reached`: no test runs its line. `not-run`: the time budget was used up. */
const mutantOutcome = schemas/* enum */.k5n(['killed', 'survived', 'timed-out', 'not-reached', 'not-run']);
/** One small syntactic fault, put in on purpose. */
const mutantRecordSchema = schemas/* strictObject */.rej({
    /** Stable for a text: `path:line:column:operator:n`. */
    id: schemas/* string */.YjP(),
    path: primitives/* repoPath */.qN,
    /** 1-based, at head. */
    line: schemas/* number */.aig().int().min(1),
    operator: schemas/* string */.YjP(),
    original: schemas/* string */.YjP(),
    replacement: schemas/* string */.YjP(),
    outcome: mutantOutcome,
    /** Ids of tests that failed on it, three at the most. */
    killedBy: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const mutantsSchema = schemas/* strictObject */.rej({
    ...section,
    budgetSeconds: schemas/* number */.aig().min(0),
    seconds: schemas/* number */.aig().min(0),
    counts: schemas/* strictObject */.rej({
        total: primitives/* count */.U9,
        killed: primitives/* count */.U9,
        survived: primitives/* count */.U9,
        timedOut: primitives/* count */.U9,
        notReached: primitives/* count */.U9,
        notRun: primitives/* count */.U9,
    }),
    /** At most 200: survivors first. The counts speak of all. */
    mutants: schemas/* array */.YOg(mutantRecordSchema),
    /** Changed places in which mutants survived and none was killed, or one survived that undoes the change: 100 at the most. */
    unnoticed: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: primitives/* repoPath */.qN, line: schemas/* number */.aig().int().min(1) })),
    /** For `add_tests`: a mutant that the old tests let live and the new ones kill. */
    newlyKilled: mutantRecordSchema.nullable(),
});
const lintFindingSchema = schemas/* strictObject */.rej({
    path: primitives/* repoPath */.qN,
    line: schemas/* number */.aig().int().min(1).nullable(),
    rule: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(['error', 'warning']),
});
const lintSchema = schemas/* strictObject */.rej({
    ...section,
    /** The repository's own linters that ran. */
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({ tool: schemas/* string */.YjP(), declaredBy: schemas/* string */.YjP(), before: primitives/* count */.U9, after: primitives/* count */.U9 })),
    /** Findings of the linters at head that are not there at base; at most 100. */
    added: schemas/* array */.YOg(lintFindingSchema),
    /** Changed files that parse at base (or are new) and do not at head. Found by our own parser, with or without a linter. */
    parseErrors: schemas/* array */.YOg(lintFindingSchema),
});
const confidenceSchema = schemas/* strictObject */.rej({
    ...section,
    /** As its plan item states it; null where nobody stated one. */
    value: primitives/* fraction */.zO.nullable(),
    minimum: primitives/* fraction */.zO,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const evidenceSchema = schemas/* strictObject */.rej({
    itemId: primitives/* itemId */.XG,
    action: changeAction,
    base: primitives/* objectId */.Tu,
    /** As drafted. */
    tree: primitives/* objectId */.Tu,
    /** As judged: after formatting. What report commits. */
    candidateTree: primitives/* objectId */.Tu,
    /** Unified diff from the base tree to `candidateTree`: report makes the tree again from it. Missing where it failed early. */
    candidateDiff: schemas/* string */.YjP().optional(),
    formatting: formattingSchema,
    sandbox: sandboxSchema,
    policy: policySchema,
    tests: testComparisonSchema,
    coverage: coverageComparisonSchema,
    tampering: tamperingSchema,
    mutants: mutantsSchema,
    lint: lintSchema,
    confidence: confidenceSchema,
    runtime: runtimeProofSchema.nullable(),
    /** Why it was stopped before anything was measured, and what follows from that; null where it was not. */
    stopped: primitives/* note */.N4.extend({ verdict: schemas/* enum */.k5n(['fail', 'unproven']) }).nullable(),
    verdict: plan/* verdict */.WJ,
    /** What decided, most important first. */
    reasons: schemas/* array */.YOg(primitives/* note */.N4).min(1),
});
const evidenceFileSchema = schemas/* strictObject */.rej({
    schemaVersion: evidenceVersion,
    runId: primitives/* runId */.Vz,
    base: primitives/* objectId */.Tu,
    items: schemas/* array */.YOg(evidenceSchema),
});
/** @throws ContractError */
function parseEvidence(text, source) {
    return (0,parse/* parseJson */.qF)(evidenceFileSchema, text, source);
}


/***/ }),

/***/ 15373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ parseValue),
/* harmony export */   Vl: () => (/* binding */ ContractError),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
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
    throw new ContractError(`${source}: ${problems.join('; ')}${hint(value, result.error.issues)}`);
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
/** A file of another version is not damaged: the advice is another one. */
function hint(value, issues) {
    const issue = issues.find(({ path, code }) => path[0] === 'schemaVersion' && code === 'invalid_value');
    const version = value?.schemaVersion;
    if (issue?.code !== 'invalid_value' || typeof version !== 'number')
        return '';
    const reads = Number(issue.values[0]);
    const has = `; it has schemaVersion ${version} and this version of llm-ops reads ${reads}`;
    return version > reads ? `${has}: update llm-ops` : `${has}: run the stage that wrote it again`;
}


/***/ }),

/***/ 73007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ branchPrefix),
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   SG: () => (/* binding */ knownItemSchema),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   ao: () => (/* binding */ itemAction),
/* harmony export */   vS: () => (/* binding */ parsePlan)
/* harmony export */ });
/* unused harmony exports planVersion, lineRange, planItemSchema, calibrationSchema, planSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _spending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29948);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22205);





/** Version 1 knew codemods only: no raw confidence, no symbol, no spending. */
const planVersion = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(2);
const itemAction = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['refactor', 'upgrade_runtime', 'add_tests']);
const engineName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['codemod', 'model']);
const verdict = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['pass', 'fail', 'unproven']);
const lineRange = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    start: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    end: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
});
/** Branches of proposals are called this and the item's id. */
const branchPrefix = 'llm-ops/';
/** One proposed change. */
const planItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Fingerprint of action, engine, intent and the contents it speaks of: the same proposal has the same id. */
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    /** The file it is mainly about. */
    filePath: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    action: itemAction,
    /** Why, for the person who decides. */
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    confidence: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO,
    /** Before calibration against outcomes; the same where there was too little history. */
    rawConfidence: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO,
    /** The factors of the confidence, in the order they were applied. */
    confidenceReasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(120),
    engine: engineName,
    codemod: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** What a model proposed, and with which prompt; null for a codemod. */
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        /** As the server named it. */
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        prompt: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
        /** Dotted name of the symbol in `filePath` that it is about; null where it is about the whole file. */
        symbol: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        /** What kind of change, from a closed list: with action, path and symbol it makes the fingerprint. */
        intent: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        /** What drafting it may cost, US dollars. */
        estimatedUsd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0),
    })
        .nullable(),
    /** Every file the change may touch, with the content it was planned on. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN, blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu })).min(1),
    /** Lines at base that it wants to touch. */
    lines: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(lineRange),
    value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(5),
    risk: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    /** Share of the touched executable lines that the baseline tests ran; null where coverage is unknown. */
    touchedCoverage: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.nullable(),
    /** Rank: higher first. */
    score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /**
     * For `upgrade_runtime`: what the change declares, so that the gate can hold the run against it. `to` is one line
     * (`24`), or for a floor what a version must satisfy (`>=22`, `>=3.11 <4`).
     */
    runtime: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['node', 'python']), from: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
});
/** How good the confidences of one action were, against what people did. Lower is better; both are 0–1. */
const scoreSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Brier (1950): mean squared error of the confidence. */
    brier: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO,
    /** Expected calibration error, ten bins (Naeini et al. 2015). */
    ece: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO,
});
const calibrationSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    action: itemAction,
    /** Outcomes that it stands on. */
    outcomes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** `none`: confidences stay as they are; `reason` says why. */
    method: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'platt', 'isotonic']),
    /** Why this method, in a sentence. */
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null where there is too little history. */
    before: scoreSchema.nullable(),
    after: scoreSchema.nullable(),
});
/** A proposal that an earlier run already made; it is not made twice. */
const knownItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    filePath: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    verdict: verdict.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
const planSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: planVersion,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    createdAt: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    target: _target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetRepoSchema */ .F,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    engine: engineName,
    /** Why this engine, in a sentence. */
    engineReason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(planItemSchema),
    known: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(knownItemSchema),
    /** What was found and left out, and why. */
    leftOut: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
    /** Proposals over `max-items`; they wait for a later run. */
    deferred: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Of planning; null where no model was used. */
    spending: _spending_js__WEBPACK_IMPORTED_MODULE_1__/* .spendingSchema */ .yx.nullable(),
    /** How the confidences of each action were calibrated: null where no model was used. */
    calibration: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(calibrationSchema).nullable(),
});
/** Of version 1, too: it is brought to this one. @throws ContractError */
function parsePlan(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(readablePlan, text, source);
}
const readablePlan = zod__WEBPACK_IMPORTED_MODULE_3__/* .preprocess */ .vkY(fromVersion1, planSchema);
function fromVersion1(value) {
    const plan = value;
    if (typeof plan !== 'object' || plan === null || Number(plan.schemaVersion) !== 1)
        return value;
    const items = Array.isArray(plan.items) ? plan.items : [];
    return {
        ...plan,
        schemaVersion: 2,
        engineReason: 'there was no other engine',
        items: items.map((item) => ({ ...item, rawConfidence: item.confidence, model: null })),
        spending: null,
        calibration: null,
    };
}


/***/ }),

/***/ 84382:
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

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

/***/ 29948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ priceSchema),
/* harmony export */   ee: () => (/* binding */ tokensSchema),
/* harmony export */   yx: () => (/* binding */ spendingSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);


/** Tokens as a server counts them. `cached` are part of `input`. */
const tokensSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ input: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, cached: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, output: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 });
/** US dollars a million tokens. */
const priceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    cached: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
});
/** What one stage asked a model, and what it cost. */
const spendingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    price: priceSchema,
    /** `table`: our price table; `setting`: `prices`; `local`: a server on this machine costs nothing. */
    priceSource: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['table', 'setting', 'local']),
    /** Requests that reached a server, tries that failed included. */
    requests: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Questions that were answered from the cache. */
    cached: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    tokens: tokensSchema,
    /** Before the calls, by the price table; US dollars. */
    estimatedUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    /** By the tokens that the server counted, or by our estimate where it did not. */
    costUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    /** `max-cost-usd`. */
    capUsd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    /** What was not asked because it could not finish inside the cap. */
    notAsked: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});


/***/ }),

/***/ 22205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ targetRepoSchema)
/* harmony export */ });
/* unused harmony export parseTargetRepo */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



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

/***/ 57104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ ratioSchema),
/* harmony export */   Tl: () => (/* binding */ testRunSchema),
/* harmony export */   m: () => (/* binding */ testRunStatus)
/* harmony export */ });
/* unused harmony exports testRunner, testCommandSchema, caseStatus, testCaseSchema, processRecordSchema, fileCoverageSchema, coverageSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);


const testRunner = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pytest', 'unittest', 'jest', 'vitest', 'mocha', 'node-test', 'custom']);
/** How the target's tests are run. `argv` goes to the system as it is: no shell, ever. */
const testCommandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    runner: testRunner,
    argv: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Folder relative to the repository's top; '' is the top. */
    cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Where the reports will lie, relative to `cwd` or below `<reports>`; null where the command makes none. */
    junit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'detected']),
    /** Why this command, in a sentence: the file and entry that told us. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const caseStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped']);
const testCaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Stable over runs: suite, then name, ` › ` between; the n-th case of one id gets ` #n`. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    status: caseStatus,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    /** Bounded, control characters escaped. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** The supervisor's own record. It, not the report, says how the process ended. */
const processRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Why the supervisor ended it; null where it ended by itself. */
    stoppedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['wall-limit', 'idle-limit', 'disk-limit', 'cancelled']).nullable(),
    /** The command could not be started at all (not found, not executable). */
    startError: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    outputBytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    outputTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const ratioSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ covered: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, total: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 });
const fileCoverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lines: ratioSchema,
    /** null where the report has no branches. */
    branches: ratioSchema.nullable(),
    /** Line numbers, ascending. Lines in neither list are not executable. */
    covered: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1)),
    missed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1)),
});
const coverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lcov', 'cobertura', 'jacoco', 'go', 'clover', 'istanbul']),
    lines: ratioSchema,
    branches: ratioSchema.nullable(),
    /** One row a folder that holds covered files. */
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lines: ratioSchema, branches: ratioSchema.nullable() })),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileCoverageSchema),
});
/**
 * `passed` and `failed` speak of tests; `no-tests`: no command found, or it ran none; `errored`: it could not start or
 * ended badly with no failing test to show for it; `inconclusive`: report and process record disagree, or the report is
 * missing or broken; `not-run`: switched off.
 */
const testRunStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'no-tests', 'timed-out', 'errored', 'inconclusive', 'not-run']);
const testRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: testRunStatus,
    /** One sentence: why it has this status and, where it is not `passed`, what to do. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: testCommandSchema.nullable(),
    process: processRecordSchema.nullable(),
    /** Where the output lies, for a person; it is never printed. */
    outputFile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Version of the runtime that ran the tests (`24.21.0`), where it could be asked. */
    runtime: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['node', 'python']), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, passed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, failed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, errored: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, skipped: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    /** passed / (total - skipped); null where that is 0/0. */
    successRate: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.nullable(),
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCaseSchema),
    coverage: coverageSchema.nullable(),
    /** Why there is no coverage; null where there is. */
    coverageReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 65629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate),
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
/**
 * What `warning` and `setFailed` of @actions/core do: a workflow command on stdout, with `%`, CR and LF escaped as the
 * runner reads them back. Loading that package, with its HTTP client, takes longer than the start of Node itself, and a
 * wrong input should be told at once.
 */
function annotate(level, message) {
    const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${level}::${data}\n`);
}
/** An error annotation, and exit code 1. */
function failStep(message) {
    annotate('error', message);
    process.exitCode = 1;
}


/***/ }),

/***/ 90874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ failureText),
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/github/api/stopped.js
var stopped = __webpack_require__(82237);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/settings/parse.js + 3 modules
var parse = __webpack_require__(21325);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/annotate.js
var annotate = __webpack_require__(65629);
;// CONCATENATED MODULE: ./.build/actions/shared/runtime/inputs.js

const PREFIX = 'INPUT_';
/**
 * The inputs of an action as the runner hands them over: `INPUT_` + the name in upper case, spaces as `_`, dashes kept.
 * They are taken out of `env`, so that no child process can ever see them.
 * @throws UserError that names the nearest known input
 */
function takeInputs(env) {
    const raw = {};
    for (const key of Object.keys(env).filter((key) => key.startsWith(PREFIX))) {
        raw[(0,parse/* settingName */.Q)(key.slice(PREFIX.length).toLowerCase())] = env[key];
        delete env[key];
    }
    return raw;
}

// EXTERNAL MODULE: ./.build/actions/shared/runtime/interrupt.js + 1 modules
var interrupt = __webpack_require__(17460);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/printable.js
var printable = __webpack_require__(64778);
;// CONCATENATED MODULE: ./.build/actions/shared/runtime/run-action.js
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
 * The entry of every action, and its one catch. Inputs are checked before anything is loaded, so that a wrong one is
 * told at once. The runner knows two exit codes: 0, and 1 for whatever went wrong.
 */
async function runAction(action, work) {
    try {
        const settings = (0,parse/* parseSettings */.P)(takeInputs(process.env));
        await perform({ action, work, settings });
    }
    catch (error) {
        if (error instanceof stopped/* GitHubStopped */.L && neutral.has(error.reason))
            (0,annotate/* annotate */.f)('warning', (0,printable/* printable */.g$)(error.message));
        else
            (0,annotate/* failStep */.v)(failureText(error));
    }
}
/** Nobody's fault, and nothing that a red step would mend: the step ends green, and says why nothing more was done. */
const neutral = new Set(['archived', 'blocked', 'moved', 'limit']);
async function perform({ action, work, settings }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [{ openSession }, { consoleLog }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(5947)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
            __webpack_require__.e(/* import() */ 2117).then(__webpack_require__.bind(__webpack_require__, 52117)),
            __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 30961)),
        ]);
        const lines = consoleLog({ write: (line) => process.stdout.write(line), clock: systemClock(), quiet: false });
        const log = { ...lines, warn: (message) => (0,annotate/* annotate */.f)('warning', (0,printable/* printable */.g$)(message)) };
        const opened = __addDisposableResource(env_1, await openSession(settings, log), true);
        const stopped = (0,interrupt/* interruption */.YW)((line) => void process.stdout.write(line), { endsMs: interrupt/* ACTION_ENDS_MS */.bg });
        const { ports } = opened;
        const session = { ...opened, ports: (0,interrupt/* interruptible */.In)(ports, stopped.signal) };
        const job = await jobOf({ action, settings, session, log });
        const lost = (await job?.begin()) ?? null;
        const result = await work(session, settings, { ports, interruption: stopped });
        await job?.end(result.runId);
        const core = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        core.setOutput('run-id', result.runId);
        core.setOutput('state-dir', session.stateDir);
        core.setOutput('file', (0,external_node_path_.join)(session.ports.store.runDir(result.runId), result.file));
        for (const [name, value] of Object.entries(result.outputs))
            core.setOutput(name, String(value));
        if (result.summary && process.env['GITHUB_STEP_SUMMARY'])
            await core.summary.addRaw(result.summary, true).write();
        // Report publishes what came; that something did not come is never green.
        const failure = result.failure ?? (action === 'report' ? lost : null);
        if (failure !== null)
            (0,annotate/* failStep */.v)((0,printable/* printable */.g$)(failure));
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
/** null where the whole chain is one step, or its stages are steps of one job: then files lie where they are. */
async function jobOf({ action, settings, session, log }) {
    if (action === 'run' || settings.handOver === 'none')
        return null;
    const [{ jobHandOver }, { jobCaches }, { lostText }, { keepStateOut }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1560), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 3943)),
        Promise.all(/* import() */[__webpack_require__.e(1560), __webpack_require__.e(3943), __webpack_require__.e(7900)]).then(__webpack_require__.bind(__webpack_require__, 17900)),
        __webpack_require__.e(/* import() */ 941).then(__webpack_require__.bind(__webpack_require__, 90941)),
        __webpack_require__.e(/* import() */ 7530).then(__webpack_require__.bind(__webpack_require__, 27530)),
    ]);
    const { stateDir, ports } = session;
    const of = { action, settings, log, env: process.env };
    const files = jobHandOver({ ...of, store: ports.store });
    const caches = jobCaches({ ...of, stateDir });
    return {
        async begin() {
            await keepStateOut(session, ports.git);
            await caches.restore();
            return lostText(await files.receive());
        },
        async end(runId) {
            await files.pass(runId);
            await caches.save();
        },
    };
}
/** A user's mistake and an interruption are one line; anything else is ours, with its stack. */
function failureText(error) {
    if (error instanceof errors/* UserError */.y || error instanceof interrupt/* Interrupted */.j$)
        return (0,printable/* printable */.g$)(error.message);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by: ${error.cause.stack}` : '';
    return `${(0,printable/* printableLines */.fk)(stack + cause)}\nThis is a bug in llm-ops: please report it with the lines above.`;
}


/***/ }),

/***/ 91940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The known name that a mistyped one most likely means; null where none is near: more than two edits, or more than a
 * third of the word. Distance of Damerau and Levenshtein (optimal string alignment), case folded.
 */
function nearest(word, known) {
    const limit = Math.max(1, Math.min(2, Math.floor(word.length / 3)));
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance >= bestDistance)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const replaced = at(last, column - 1) + (same ? 0 : 1);
            const cheapest = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
            current.push(swapped ? Math.min(cheapest, at(before, column - 2) + 1) : cheapest);
        }
        before = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 21325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings),
  Q: () => (/* binding */ settingName)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js + 1 modules
var evidence = __webpack_require__(30815);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
;// CONCATENATED MODULE: ./.build/actions/shared/settings/command-words.js

const HOW = 'no shell is used; write the words of one program, put them in single quotes where they hold such characters, or give a JSON array like ["npm","test"]; for more than one program write a script and name it';
/** What a shell would act on. `*` and `?` are not among them: test runners take globs and expand them themselves. */
const SHELL_ONLY = new Set(['|', '&', ';', '<', '>', '(', ')', '$', '`', '\\', '\n', '\r']);
/**
 * A command as an argument vector: a JSON array of strings, or words as one writes them in a shell, with '…' and "…".
 * @throws UserError where a shell would have had to act on it (`&&`, `$HOME`, `> file`): silently dropping that would
 *   run something else than what was written
 */
function commandWords(text, name) {
    const trimmed = text.trim();
    const words = trimmed.startsWith('[') ? jsonWords(trimmed, name) : splitWords(trimmed, name);
    if (words[0] === undefined || words[0] === '')
        throw new errors/* UserError */.y(`${name}: the program is missing: ${HOW}`);
    if (words.some((word) => word.includes('\0')))
        throw new errors/* UserError */.y(`${name}: a NUL character cannot be part of it`);
    return words;
}
function jsonWords(text, name) {
    const value = parse(text, name);
    if (Array.isArray(value) && value.every((word) => typeof word === 'string'))
        return value;
    throw new errors/* UserError */.y(`${name}: a JSON array of strings is expected, like ["npm","test"]`);
}
function parse(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${name}: not a JSON array (${cause.message}): write it like ["npm","test"]`, {
            cause,
        });
    }
}
function splitWords(text, name) {
    const reading = { words: [], word: null, quote: null };
    for (const character of text) {
        if (reading.quote === null)
            readPlain(reading, character, name);
        else
            readQuoted(reading, character, name);
    }
    if (reading.quote !== null)
        throw new errors/* UserError */.y(`${name}: a ${reading.quote} is never closed`);
    endWord(reading);
    const assignment = reading.words[0] !== undefined && /^[A-Za-z_]\w*=/.exec(reading.words[0]);
    if (assignment)
        throw new errors/* UserError */.y(`${name}: ${assignment[0]}… sets a variable, and that takes a shell: ${HOW}`);
    return reading.words;
}
function readPlain(reading, character, name) {
    const first = reading.word === null;
    if (SHELL_ONLY.has(character) || (first && (character === '~' || character === '#')))
        refuse(character, name);
    if (character === '"' || character === "'") {
        reading.quote = character;
        reading.word ??= '';
        return;
    }
    if (/\s/.test(character))
        endWord(reading);
    else
        reading.word = (reading.word ?? '') + character;
}
function readQuoted(reading, character, name) {
    if (character === reading.quote) {
        reading.quote = null;
        return;
    }
    if (reading.quote === '"' && (character === '$' || character === '`' || character === '\\'))
        refuse(character, name);
    reading.word = (reading.word ?? '') + character;
}
function endWord(reading) {
    if (reading.word !== null)
        reading.words.push(reading.word);
    reading.word = null;
}
function refuse(character, name) {
    throw new errors/* UserError */.y(`${name}: ${JSON.stringify(character)} has a meaning only in a shell: ${HOW}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/settings/github-settings.js

const publishTargets = ['local', 'github'];
const commitSignings = ['github', 'gpg', 'ssh', 'none'];
const groupings = ['item', 'owner'];
const ciTriggers = ['none', 'app'];
/** @throws UserError for what is not `owner/name` */
function repositoryOf(text) {
    if (text === '')
        return null;
    if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}$/.test(text))
        return text;
    throw new errors/* UserError */.y('repository: not the name of a repository: write owner/name');
}
/** @throws UserError for what is no name of a branch of its own, or is one that people work on */
function stateBranchOf(text) {
    const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
    if (plain.test(text) && !/\.\.|\.lock$|\.$/.test(text) && !['main', 'master', 'HEAD'].includes(text))
        return text;
    throw new errors/* UserError */.y('state-branch: not a branch that can hold the state: write a name like llm-ops-state');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/spending.js
var spending = __webpack_require__(29948);
;// CONCATENATED MODULE: ./.build/actions/shared/settings/model-settings.js



/** @throws UserError for what is no http(s) URL, or carries a login (it would end up in logs) */
function baseUrlOf(text) {
    if (text === '')
        return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw new errors/* UserError */.y('base-url: not an http or https URL: write one like https://api.openai.com/v1');
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors/* UserError */.y('base-url: it carries a login: give the key as api-key instead');
    }
    return text.replace(/\/+$/, '');
}
const priceTable = schemas/* record */.g1P(schemas/* string */.YjP(), spending/* priceSchema */.Zc.partial({ cached: true }));
/** @throws UserError that shows the form */
function pricesOf(text) {
    if (text === '')
        return new Map();
    const table = priceTable.safeParse(json(text));
    if (!table.success) {
        throw new errors/* UserError */.y('prices: not a table of prices: write JSON like {"my-model": {"input": 1, "cached": 0.1, "output": 4}} (US dollars a million tokens)');
    }
    return new Map(Object.entries(table.data).map(([model, price]) => [model, { ...price, cached: price.cached ?? price.input }]));
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/settings/nearest.js
var nearest = __webpack_require__(91940);
// EXTERNAL MODULE: ./.build/actions/shared/settings/settings.js + 3 modules
var settings = __webpack_require__(86449);
;// CONCATENATED MODULE: ./.build/actions/shared/settings/parse.js








const MAX_LENGTH = 65_536;
/** Total, so that a language more in the contract is one more here. */
const languages = {
    python: true,
    typescript: true,
    java: true,
    go: true,
    kotlin: true,
};
/**
 * Raw strings into typed settings.
 * @throws UserError, one line: the setting, what was written, what to write
 */
function parseSettings(raw) {
    const text = (name) => textOf(raw, name) || null;
    return {
        target: text('target') ?? settings/* settings */.W.target.default,
        branch: text('branch'),
        state: text('state'),
        runId: text('run-id'),
        language: languageOf(textOf(raw, 'language')),
        tests: testsOf(raw),
        workers: numberOf(raw, 'workers'),
        maxFileBytes: numberOf(raw, 'max-file-bytes'),
        engine: oneOf([...plan/* engineName */.OC.options, 'auto'], 'engine', textOf(raw, 'engine') || 'auto'),
        model: modelOf(raw),
        repair: booleanOf(raw, 'repair'),
        maxItems: numberOf(raw, 'max-items'),
        select: listOf(raw, 'select'),
        ignore: listOf(raw, 'ignore'),
        codemods: text('codemods'),
        excludePaths: listOf(raw, 'exclude-paths'),
        retry: booleanOf(raw, 'retry'),
        base: text('base'),
        head: text('head'),
        patch: text('patch'),
        action: oneOf(evidence/* changeAction */.TS.options, 'action', textOf(raw, 'action') || 'change'),
        skip: listOf(raw, 'skip').map((name) => oneOf(evidence/* sectionName */.$.options, 'skip', name)),
        reruns: numberOf(raw, 'reruns'),
        mutantBudget: numberOf(raw, 'mutant-budget'),
        sandbox: oneOf([...evidence/* sandboxKind */.MY.options, 'auto'], 'sandbox', textOf(raw, 'sandbox') || 'auto'),
        unsafeNoSandbox: booleanOf(raw, 'unsafe-no-sandbox'),
        allowPaths: listOf(raw, 'allow-paths'),
        minConfidence: numberOf(raw, 'min-confidence'),
        allowUnproven: booleanOf(raw, 'allow-unproven'),
        items: listOf(raw, 'items'),
        round: numberOf(raw, 'round') === 2 ? 2 : 1,
        batchSize: numberOf(raw, 'batch-size'),
        handOver: oneOf(['none', 'artifact'], 'hand-over', textOf(raw, 'hand-over') || 'none'),
        github: githubOf(raw),
    };
}
function modelOf(raw) {
    return {
        baseUrl: baseUrlOf(textOf(raw, 'base-url')),
        name: textOf(raw, 'model') || null,
        apiKey: textOf(raw, 'api-key') || null,
        apiVersion: textOf(raw, 'api-version') || null,
        temperature: numberOf(raw, 'temperature'),
        maxOutputTokens: numberOf(raw, 'max-output-tokens'),
        requestsPerMinute: numberOf(raw, 'requests-per-minute'),
        tries: numberOf(raw, 'model-tries'),
        timeoutSeconds: numberOf(raw, 'model-timeout'),
        deadlineSeconds: numberOf(raw, 'model-deadline'),
        maxCostUsd: numberOf(raw, 'max-cost-usd'),
        prices: pricesOf(textOf(raw, 'prices')),
    };
}
function githubOf(raw) {
    const text = (name) => textOf(raw, name) || null;
    const one = (names, name) => oneOf(names, name, textOf(raw, name) || settings/* settings */.W[name].default);
    return {
        publish: one(publishTargets, 'publish'),
        repository: repositoryOf(textOf(raw, 'repository')),
        token: text('token'),
        appId: text('app-id'),
        appPrivateKey: text('app-private-key'),
        stateBranch: stateBranchOf(textOf(raw, 'state-branch') || settings/* settings */.W['state-branch'].default),
        draft: booleanOf(raw, 'draft'),
        labels: listOf(raw, 'labels'),
        groupBy: one(groupings, 'group-by'),
        commitSigning: one(commitSignings, 'commit-signing'),
        signingKey: text('signing-key'),
        ciTrigger: one(ciTriggers, 'ci-trigger'),
        maxOpenPulls: numberOf(raw, 'max-open-pulls'),
        maxNewPullsPerHour: numberOf(raw, 'max-new-pulls-per-hour'),
        schedule: listOf(raw, 'schedule'),
        expireAfterDays: numberOf(raw, 'expire-after-days'),
    };
}
function testsOf(raw) {
    const command = textOf(raw, 'test-command');
    return {
        enabled: booleanOf(raw, 'tests'),
        command: command === '' ? null : commandWords(command, 'test-command'),
        junitPath: insideTarget(raw, 'junit-path'),
        coveragePath: insideTarget(raw, 'coverage-path'),
        wallSeconds: numberOf(raw, 'test-timeout'),
        idleSeconds: numberOf(raw, 'test-idle-timeout'),
    };
}
/** @throws UserError that names the nearest known setting */
function settingName(written) {
    if (Object.hasOwn(settings/* settings */.W, written))
        return written;
    const near = (0,nearest/* nearest */.p)(written, Object.keys(settings/* settings */.W));
    const advice = near === null ? `the settings are ${Object.keys(settings/* settings */.W).join(', ')}` : `did you mean "${near}"?`;
    throw new errors/* UserError */.y(`${shown(written)} is not a setting: ${advice}`);
}
function textOf(raw, name) {
    const text = (raw[name] ?? settings/* settings */.W[name].default).trim();
    if (text.includes('\0'))
        throw new errors/* UserError */.y(`${name}: a NUL character cannot be part of it`);
    if (text.length > MAX_LENGTH)
        throw new errors/* UserError */.y(`${name}: longer than ${MAX_LENGTH} characters: write less`);
    return text;
}
/** The core schema of YAML 1.2 (§10.3.2), as @actions/core reads booleans. */
function booleanOf(raw, name) {
    const text = textOf(raw, name);
    if (text === 'true' || text === 'True' || text === 'TRUE')
        return true;
    if (text === 'false' || text === 'False' || text === 'FALSE')
        return false;
    throw new errors/* UserError */.y(`${name}: ${shown(text)} is neither true nor false: write true or false`);
}
/** Plain decimals only: what JavaScript's Number() also takes (hex, 1e309, '', Infinity) is a slip of the pen here. */
function numberOf(raw, name) {
    const setting = settings/* settings */.W[name];
    const text = textOf(raw, name) || setting.default;
    const value = Number(text);
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = setting;
    const form = setting.fraction ? /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/ : /^-?(0|[1-9][0-9]*)$/;
    if (form.test(text) && value >= min && value <= max)
        return value;
    const kind = setting.fraction ? 'number' : 'whole number';
    throw new errors/* UserError */.y(`${name}: ${shown(text)} does not fit: write a ${kind} from ${min} to ${max}`);
}
/** Entries by comma or line; a comma inside a glob's braces (`src/{a,b}/**`) belongs to the glob. */
function listOf(raw, name) {
    const entries = textOf(raw, name)
        .split(/[\r\n]+|,(?![^{}]*\})/)
        .map((entry) => entry.trim());
    return [...new Set(entries)].filter((entry) => entry !== '');
}
function languageOf(text) {
    if (text === '')
        return null;
    if (Object.hasOwn(languages, text))
        return text;
    const hint = /^(javascript|js|ts|jsx|tsx|node)$/i.test(text) ? ' (JavaScript counts as typescript)' : '';
    throw new errors/* UserError */.y(`language: ${shown(text)} is not known: write one of ${Object.keys(languages).join(', ')}${hint}`);
}
function oneOf(names, setting, text) {
    const found = names.find((name) => name === text);
    if (found !== undefined)
        return found;
    const near = (0,nearest/* nearest */.p)(text, names);
    const advice = near === null ? `write one of ${names.join(', ')}` : `did you mean "${near}"?`;
    throw new errors/* UserError */.y(`${setting}: ${shown(text)} is not known: ${advice}`);
}
function insideTarget(raw, name) {
    const path = textOf(raw, name);
    if (path === '')
        return null;
    const parts = path.split(/[/\\]/);
    if (!parts.includes('..') && !path.startsWith('/') && !/^[A-Za-z]:/.test(path))
        return path;
    throw new errors/* UserError */.y(`${name}: ${shown(path)} leads out of the target: write a path relative to its top`);
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 86449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ settings),
  f: () => (/* binding */ settingsOf)
});

;// CONCATENATED MODULE: ./.build/actions/shared/settings/github-table.js
/** The settings that say what is published, where, and how much of it. */
const githubTable = {
    publish: {
        kind: 'text',
        default: 'local',
        stages: ['report'],
        description: 'Where proposals go: local (branches in the target) or github (pull requests and check runs).',
    },
    repository: {
        kind: 'text',
        default: '',
        stages: ['plan', 'report'],
        description: 'owner/name on GitHub; empty is the repository of the workflow.',
    },
    token: {
        kind: 'text',
        default: '',
        secret: true,
        stages: ['plan', 'report'],
        description: 'GitHub token: report needs contents, pull-requests and checks: write. The command line takes GITHUB_TOKEN.',
    },
    'app-id': {
        kind: 'text',
        default: '',
        stages: ['report'],
        description: 'Id of a GitHub App to mint the token with, for this one repository; it is revoked at the end.',
    },
    'app-private-key': {
        kind: 'text',
        default: '',
        secret: true,
        stages: ['report'],
        description: 'Private key (PEM) of that App, from a secret. The command line takes it from LLM_OPS_APP_PRIVATE_KEY.',
    },
    'state-branch': {
        kind: 'text',
        default: 'llm-ops-state',
        stages: ['plan', 'report'],
        description: 'Branch that holds the state where publish is github.',
    },
    draft: {
        kind: 'boolean',
        default: 'true',
        stages: ['report'],
        description: 'Open pull requests as drafts.',
    },
    labels: {
        kind: 'list',
        default: 'llm-ops',
        stages: ['report'],
        description: 'Labels of our pull requests, comma-separated.',
    },
    'group-by': {
        kind: 'text',
        default: 'item',
        stages: ['report'],
        description: 'One pull request for each item, or for each owner of CODEOWNERS: item or owner.',
    },
    'commit-signing': {
        kind: 'text',
        default: 'github',
        stages: ['report'],
        description: 'How commits are signed: github (by its API), gpg or ssh (by git, with signing-key), or none.',
    },
    'signing-key': {
        kind: 'text',
        default: '',
        secret: true,
        stages: ['report'],
        description: 'Private key for commit-signing gpg or ssh, from a secret. The command line takes LLM_OPS_SIGNING_KEY.',
    },
    'ci-trigger': {
        kind: 'text',
        default: 'none',
        stages: ['report'],
        description: 'Do workflows of the target run on our pull requests: none (they wait for a person), or app (with its token).',
    },
    'max-open-pulls': {
        kind: 'number',
        default: '10',
        min: 0,
        max: 1000,
        stages: ['report'],
        description: 'Open pull requests of ours at the most; 0 is no limit.',
    },
    'max-new-pulls-per-hour': {
        kind: 'number',
        default: '2',
        min: 0,
        max: 1000,
        stages: ['report'],
        description: 'New pull requests an hour at the most; 0 is no limit.',
    },
    schedule: {
        kind: 'list',
        default: '',
        stages: ['report'],
        description: 'When pull requests may be opened, like "mon-fri 08:00-18:00 Europe/Berlin"; empty is always.',
    },
    'expire-after-days': {
        kind: 'number',
        default: '30',
        min: 0,
        max: 3650,
        stages: ['report'],
        description: 'Days after which a pull request that nobody touched is closed; 0 is never.',
    },
};

;// CONCATENATED MODULE: ./.build/actions/shared/settings/job-table.js
/** All stages. */
const every = ['crawl', 'plan', 'apply', 'gate', 'report'];
/** The settings that say which part of a run a job does, and how it reaches the next one. */
const jobTable = {
    items: {
        kind: 'list',
        default: '',
        stages: ['apply', 'gate'],
        alone: true,
        description: 'Ids of the plan items to work on, comma-separated, as the matrix of plan has them; empty is all.',
    },
    round: {
        kind: 'number',
        default: '1',
        min: 1,
        max: 2,
        stages: ['apply', 'gate'],
        alone: true,
        description: '2 drafts and judges once more what the gate failed in round 1 and a new draft may mend.',
    },
    'batch-size': {
        kind: 'number',
        default: '5',
        min: 1,
        max: 100,
        stages: ['plan'],
        description: 'Items in one job of the matrix.',
    },
    'hand-over': {
        kind: 'text',
        default: 'none',
        stages: every,
        alone: true,
        description: 'How files of a run reach the next job: none (same job), or artifact.',
    },
};

;// CONCATENATED MODULE: ./.build/actions/shared/settings/model-table.js
/** The settings that say who proposes, which model is asked, and how far it may go. */
const modelTable = {
    engine: {
        kind: 'text',
        default: 'auto',
        stages: ['plan'],
        description: 'Who proposes: codemod, model, or auto, which takes the model where one is configured and answers.',
    },
    'base-url': {
        kind: 'text',
        default: '',
        stages: ['plan', 'apply'],
        description: 'OpenAI-compatible endpoint, up to and with /v1; empty is the one of OpenAI.',
    },
    model: {
        kind: 'text',
        default: '',
        stages: ['plan', 'apply'],
        description: 'Model to ask, as the endpoint names it; empty is no model. For Azure the name of the deployment.',
    },
    'api-key': {
        kind: 'text',
        default: '',
        secret: true,
        stages: ['plan', 'apply'],
        description: 'Key of the endpoint, from a secret. The command line takes it from OPENAI_API_KEY.',
    },
    'api-version': {
        kind: 'text',
        default: '',
        stages: ['plan', 'apply'],
        description: 'Version of the Azure OpenAI API (for example 2024-10-21); with it base-url is an Azure resource.',
    },
    temperature: {
        kind: 'number',
        default: '0',
        min: 0,
        max: 2,
        fraction: true,
        stages: ['plan', 'apply'],
        description: 'Sampling temperature of the model.',
    },
    'max-output-tokens': {
        kind: 'number',
        default: '4096',
        min: 64,
        max: 131072,
        stages: ['plan', 'apply'],
        description: 'Tokens that one answer may have.',
    },
    'requests-per-minute': {
        kind: 'number',
        default: '50',
        min: 0,
        max: 100000,
        stages: ['plan', 'apply'],
        description: 'Requests to the model a minute, evenly spread; 0 is no limit.',
    },
    'model-tries': {
        kind: 'number',
        default: '4',
        min: 1,
        max: 10,
        stages: ['plan', 'apply'],
        description: 'Requests for one question at the most: overload and broken connections are tried again.',
    },
    'model-timeout': {
        kind: 'number',
        default: '120',
        min: 1,
        max: 3600,
        stages: ['plan', 'apply'],
        description: 'Seconds one request to the model may take.',
    },
    'model-deadline': {
        kind: 'number',
        default: '1800',
        min: 1,
        max: 21600,
        stages: ['plan', 'apply'],
        description: 'Seconds that all questions of a stage may take together, waiting included.',
    },
    'max-cost-usd': {
        kind: 'number',
        default: '2',
        min: 0,
        max: 100000,
        fraction: true,
        stages: ['plan', 'apply'],
        description: 'US dollars a run may spend on the model; what cannot finish inside it is not begun.',
    },
    prices: {
        kind: 'text',
        default: '',
        stages: ['plan', 'apply'],
        description: 'Prices that the table lacks, as JSON, US dollars a million tokens: {"my-model": {"input": 1, "cached": 0.1, "output": 4}}.',
    },
    repair: {
        kind: 'boolean',
        default: 'true',
        stages: ['apply'],
        description: 'Draft what the gate failed once more, with the failing tests. It costs one more question an item.',
    },
};

;// CONCATENATED MODULE: ./.build/actions/shared/settings/settings.js



/** The one list: action.yml files, `--help` and the READMEs' tables are held against it. */
const settings = {
    target: {
        kind: 'text',
        default: '.',
        stages: every,
        description: 'Folder or git URL of the repository to maintain.',
    },
    branch: {
        kind: 'text',
        default: '',
        stages: ['crawl'],
        description: 'Branch to clone where target is a URL; empty takes the default branch.',
    },
    state: { kind: 'text', default: '', stages: every, description: 'State folder; empty is .llm-ops in the target.' },
    'run-id': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'plan', 'apply', 'gate', 'report'],
        description: 'Run to work on; empty is a new one for crawl and the newest one for the other stages.',
    },
    language: {
        kind: 'text',
        default: '',
        stages: ['crawl'],
        description: 'Main language: python, typescript, java, go or kotlin; empty is found from the files.',
    },
    tests: {
        kind: 'boolean',
        default: 'true',
        stages: ['crawl', 'gate'],
        description: 'Run the tests of the target. Without them nothing can be proven.',
    },
    'test-command': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'gate'],
        description: 'Command that runs the tests, as words or as a JSON array; no shell. Empty finds it.',
    },
    'junit-path': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'gate'],
        description: 'Where test-command leaves its JUnit XML, relative to the target.',
    },
    'coverage-path': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'gate'],
        description: 'Where test-command leaves its coverage (LCOV, Cobertura, JaCoCo, Go, Clover or istanbul), relative to the target.',
    },
    'test-timeout': {
        kind: 'number',
        default: '1800',
        min: 1,
        max: 21600,
        stages: ['crawl', 'gate'],
        description: 'Seconds one test run may take.',
    },
    'test-idle-timeout': {
        kind: 'number',
        default: '300',
        min: 0,
        max: 21600,
        stages: ['crawl', 'gate'],
        description: 'Seconds a test run may print nothing; 0 is no limit.',
    },
    workers: {
        kind: 'number',
        default: '0',
        min: 0,
        max: 64,
        stages: ['crawl'],
        description: 'Parser threads; 0 is one a core.',
    },
    'max-file-bytes': {
        kind: 'number',
        default: '2000000',
        min: 1000,
        max: 100000000,
        stages: ['crawl'],
        description: 'Larger files are listed and not parsed.',
    },
    ...modelTable,
    'max-items': {
        kind: 'number',
        default: '10',
        min: 1,
        max: 1000,
        stages: ['plan'],
        description: 'Proposals a run makes at the most; the best ranked come first.',
    },
    select: {
        kind: 'list',
        default: '',
        stages: ['plan'],
        description: 'Codemods or actions to use, by id, comma-separated; empty is all.',
    },
    ignore: {
        kind: 'list',
        default: '',
        stages: ['plan'],
        description: 'Codemods or actions to leave out, by id, comma-separated.',
    },
    codemods: {
        kind: 'text',
        default: '',
        stages: ['plan', 'apply'],
        description: 'Folder with codemods of your own. They are loaded as code: name only a folder you trust.',
    },
    'exclude-paths': {
        kind: 'list',
        default: '',
        stages: ['plan'],
        description: 'Globs of files to propose nothing for, comma-separated.',
    },
    retry: {
        kind: 'boolean',
        default: 'false',
        stages: ['plan'],
        description: 'Propose again what an earlier run judged and did not pass.',
    },
    base: {
        kind: 'text',
        default: '',
        stages: ['gate'],
        alone: true,
        description: 'Revision the change starts from; with head or patch, any change is judged and no plan is needed.',
    },
    head: {
        kind: 'text',
        default: '',
        stages: ['gate'],
        alone: true,
        description: 'Revision to judge against base (their merge base is taken); empty is HEAD where base is given.',
    },
    patch: {
        kind: 'text',
        default: '',
        stages: ['gate'],
        alone: true,
        description: 'Unified diff to judge, a file; it is applied to base, or to HEAD where base is empty.',
    },
    action: {
        kind: 'text',
        default: 'change',
        stages: ['gate'],
        alone: true,
        description: 'What the change claims to be: refactor, upgrade_runtime, add_tests or change (any).',
    },
    skip: {
        kind: 'list',
        default: '',
        stages: ['gate'],
        description: 'Sections to leave out: policy, tests, coverage, tampering, mutants, lint, confidence. The evidence says so.',
    },
    reruns: {
        kind: 'number',
        default: '2',
        min: 1,
        max: 5,
        stages: ['gate'],
        description: 'Times the tests run on each side; where one differs, up to 5.',
    },
    'mutant-budget': {
        kind: 'number',
        default: '120',
        min: 0,
        max: 21600,
        stages: ['gate'],
        description: 'Seconds that mutants of one change may take; what is left over is reported as not run.',
    },
    sandbox: {
        kind: 'text',
        default: 'auto',
        stages: ['crawl', 'gate'],
        description: 'What holds the code of the target: auto (bwrap, else user), bwrap, user, or none, which is unsafe.',
    },
    'unsafe-no-sandbox': {
        kind: 'boolean',
        default: 'false',
        // The actions that run code of the target have no secrets: only the chain in one process and the command line ask for it.
        stages: [],
        description: "Run the target's code without a sandbox (sandbox: none) beside a key or token, which it can then read and send away.",
    },
    ...jobTable,
    'allow-paths': {
        kind: 'list',
        default: '',
        stages: ['apply', 'gate', 'report'],
        description: 'Globs of protected files that may be changed, comma-separated (for example .github/workflows/**).',
    },
    'min-confidence': {
        kind: 'number',
        default: '0.8',
        min: 0,
        max: 1,
        fraction: true,
        stages: ['gate'],
        description: 'A change below this confidence does not pass.',
    },
    'allow-unproven': {
        kind: 'boolean',
        default: 'false',
        stages: ['gate', 'report'],
        description: 'Treat unproven changes like passing ones.',
    },
    ...githubTable,
};
/** The settings that a stage reads. `run`, the whole chain, reads those of all stages. */
function settingsOf(command) {
    const all = Object.entries(settings);
    const read = all.filter(([, { stages, alone }]) => (command === 'run' ? !alone : stages.includes(command)));
    return read.map(([name]) => name);
}


/***/ })

};
