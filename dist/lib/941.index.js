export const id = 941;
export const ids = [941];
export const modules = {

/***/ 73383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ parseEgressLine),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export egressLineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');
/** A request body that was handed to the network. Every try is one. */
const requestLine = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('request'),
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    /** Scheme, host and port. */
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Of the body's bytes. */
    sha256,
    /** What of the target stood in it. */
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        /** Of the text as it was sent (UTF-8), after redaction, and SHA-256 of the same. */
        bytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        sha256,
    })),
});
/** A secret that was replaced before anything was sent. It never holds the secret, nor anything made from it. */
const redactionLine = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('redaction'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low']),
    /** `<SECRET_HASH_1>` */
    mark: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A line of `egress.jsonl`: everything that left for a model in a run, in order. */
const egressLineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [requestLine, redactionLine]);
/** @throws ContractError */
function parseEgressLine(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(egressLineSchema, text, source);
}


/***/ }),

/***/ 47600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 (FIPS 180-4) in hex; a text counts as its UTF-8 bytes. */
function sha256Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 90561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ep: () => (/* binding */ readArtifactName),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   q5: () => (/* binding */ batchKey)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18726);


/** The same items are the same batch in every stage and attempt; null for all items. */
function batchKey(items) {
    return items.length === 0 ? null : (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(items.join(',')).slice(0, 8);
}
/** `llm-ops-<run id>-<stage>[-<batch>]-<attempt>`: names are unique in a workflow run, and artifacts never change. */
function artifactName(runId, { stage, batch, attempt }) {
    return [`llm-ops-${runId}-${stage}`, ...(batch === null ? [] : [batch]), attempt].join('-');
}
/** null for what is no artifact of this run. */
function readArtifactName(runId, name) {
    for (const stage of _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .handOverStage */ .io.options) {
        const start = `llm-ops-${runId}-${stage}-`;
        if (!name.startsWith(start))
            continue;
        const parts = /^(?:([0-9a-f]{8})-)?([1-9][0-9]{0,5})$/.exec(name.slice(start.length));
        if (parts === null)
            continue;
        const batch = parts[1] ?? null;
        if (batch === null || _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .batchKeyPattern */ .mk.test(batch))
            return { stage, batch, attempt: Number(parts[2]) };
    }
    return null;
}
/** What a stage stands on: it counts for nothing where that was done again after it. */
const standsOn = {
    crawl: null,
    plan: null,
    apply: null,
    gate: 'apply',
    'apply-round-2': 'gate',
    'gate-round-2': 'apply-round-2',
    report: null,
};
/**
 * Of each stage and batch the artifact that counts: the one of the highest attempt up to ours, and only where what it
 * stands on (same batch) was not done again in a later one. Failed jobs that run again find what attempt 1 left.
 */
function counting(found, attempt) {
    const newest = new Map();
    for (const each of found) {
        const before = newest.get(keyOf(each));
        if (each.attempt <= attempt && (before === undefined || before.attempt < each.attempt))
            newest.set(keyOf(each), each);
    }
    return [...newest.values()].filter((each) => !isSuperseded(each, newest));
}
function keyOf({ stage, batch }) {
    return `${stage} ${batch}`;
}
function isSuperseded(artifact, newest) {
    for (let stage = standsOn[artifact.stage]; stage !== null; stage = standsOn[stage]) {
        const below = newest.get(keyOf({ stage, batch: artifact.batch }));
        if (below !== undefined && below.attempt > artifact.attempt)
            return true;
    }
    return false;
}


/***/ }),

/***/ 18726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   io: () => (/* binding */ handOverStage),
/* harmony export */   mk: () => (/* binding */ batchKeyPattern)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73383);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15373);
/* harmony import */ var _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);




/** Round 2 of apply and gate are stages of their own: each hands over its files once. */
const handOverStage = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['crawl', 'plan', 'apply', 'gate', 'apply-round-2', 'gate-round-2', 'report']);
const MANIFEST = 'manifest.json';
/** No manifest of ours comes near it: 300 files and 1,000 item ids. */
const MAX_MANIFEST_BYTES = 256 * 1024;
/** First 8 hex of the SHA-256 of the item ids of a batch. */
const batchKeyPattern = /^[0-9a-f]{8}$/;
const handedFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** One name, never a path. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, 'expected a file name'),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0),
    /** Of those bytes. */
    sha256: _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
});
/** What stands in an artifact beside the files: whose they are, and what they must be. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    runId: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz,
    /** Of the workflow run: 2 where a person ran it, or its failed jobs, again. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(100_000),
    stage: handOverStage,
    /** null where the job worked on all items. */
    batch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(batchKeyPattern, 'expected a batch key').nullable(),
    /** The items of the batch; empty is all. */
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .itemId */ .XG).max(1000),
    /** As the workflow names it: `owner/name`, or a URL without credentials. */
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096),
    /** Commit. */
    base: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    /** SHA-256 of the `plan.json` that the stage worked on; null before there is one, and for a change from outside. */
    plan: _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(handedFile)
        .min(1)
        .max(1000)
        .refine((files) => new Set(files.map(({ name }) => name)).size === files.length, 'names a file twice'),
});
/** @throws ContractError */
function parseManifest(text, source) {
    return (0,_contracts_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(manifestSchema, text, source);
}


/***/ }),

/***/ 90941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBelonging: () => (/* binding */ checkBelonging),
/* harmony export */   lostText: () => (/* binding */ lostText),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90561);


/** Where a text came from, for messages. */
function sourceOf({ manifest }, file) {
    return `${(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)(manifest.runId, manifest)}/${file}`;
}
/** @throws UserError that says of what it is, and of what it should be */
function checkBelonging(piece, wanted) {
    const { manifest } = piece;
    const fields = [
        ['run', manifest.runId, wanted.runId],
        ['target', manifest.target, wanted.target],
        ['base', manifest.base, wanted.base],
        ['plan', manifest.plan, wanted.plan],
    ];
    for (const [field, is, should] of fields) {
        if (should === null || is === should)
            continue;
        const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)(manifest.runId, manifest);
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name}: it is of ${field} ${is} and this job works on ${should}: run all jobs again`);
    }
}
/** One line a loss; null where nothing was lost. */
function lostText(lost) {
    if (lost.length === 0)
        return null;
    return lost
        .map(({ stage, items, why }) => `${stage}: ${why}${items.length === 0 ? '' : ` (${items.join(', ')})`}`)
        .join('; ');
}


/***/ })

};
