export const id = 3442;
export const ids = [3442];
export const modules = {

/***/ 81693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pastOn: () => (/* binding */ pastOn),
/* harmony export */   pastOnGitHub: () => (/* binding */ pastOnGitHub)
/* harmony export */ });
/* harmony import */ var _shared_adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43940);
/* harmony import */ var _shared_runtime_github_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18790);
/* harmony import */ var _shared_state_branch_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82224);
/* harmony import */ var _github_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92615);
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




/** @throws UserError where the job is none of GitHub Actions, or the settings hold no token */
async function pastOnGitHub(settings, ports, env) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { github } = settings;
        const context = await (0,_shared_adapters_github_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readContext */ .y)(env);
        const repository = github.repository ?? context.repository;
        const place = { repository, apiUrl: context.apiUrl, clock: ports.clock, interruption: null };
        // Reading needs no App: the token of the job is enough, and nothing is minted where a model's key is.
        const token = __addDisposableResource(env_1, await (0,_shared_runtime_github_token_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHubToken */ .v)({ token: github.token, appId: null, appPrivateKey: null }, place), true);
        const { state } = await (0,_github_connection_js__WEBPACK_IMPORTED_MODULE_3__/* .openConnection */ .J)({ context, repository, token, settings }, ports);
        return pastOn(state, ports);
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
/** The same on a state branch that is open. */
function pastOn(state, { store }) {
    return {
        async known(items) {
            const rows = await (0,_shared_state_branch_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .pullKnown */ .v)(state, items.map(({ id }) => id));
            const settled = items.flatMap((item) => {
                const row = rows.get(item.id);
                return row === undefined || mayComeAgain(row, item) ? [] : [[item.id, row.item]];
            });
            return new Map(settled);
        },
        async learn() {
            const history = { schemaVersion: 1, outcomes: await (0,_shared_state_branch_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .pullOutcomes */ .p)(state) };
            await store.writeState('outcomes.json', `${JSON.stringify(history, null, 1)}\n`);
        },
    };
}
/** What people closed is not proposed again until a file of it changes. */
function mayComeAgain({ outcome, files }, item) {
    if (outcome?.kind !== 'closed')
        return false;
    const now = new Map(item.files.map(({ path, blob }) => [path, blob]));
    return files.some(({ path, blob }) => now.get(path) !== blob);
}


/***/ }),

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


/***/ })

};
