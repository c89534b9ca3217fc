export const id = 7643;
export const ids = [7643];
export const modules = {

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


/***/ })

};
