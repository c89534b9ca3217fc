export const id = 8801;
export const ids = [8801,5947,7643];
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

/***/ 54186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   g$: () => (/* binding */ outlineRows)
/* harmony export */ });
/* unused harmony export languageTable */
const python = {
    language: 'python',
    symbols: { function_definition: 'function', class_definition: 'class', type_alias_statement: 'type' },
    onlyIn: {},
    bindings: [],
    values: {},
    wrappers: [],
    branches: [
        'if_statement',
        'elif_clause',
        'for_statement',
        'while_statement',
        'except_clause',
        'except_group_clause',
        'case_clause',
        'conditional_expression',
        'for_in_clause',
        'if_clause',
        'and',
        'or',
    ],
    docstring: 'first-string',
    imports: { style: 'python', nodes: ['import_statement', 'import_from_statement', 'future_import_statement'] },
    rare: {},
};
const javascript = {
    language: 'typescript',
    symbols: {
        function_declaration: 'function',
        generator_function_declaration: 'function',
        class_declaration: 'class',
        method_definition: 'method',
    },
    onlyIn: { method_definition: 'class_body', field_definition: 'class_body' },
    bindings: ['variable_declarator', 'field_definition', 'assignment_expression', 'export_statement'],
    values: {
        arrow_function: 'function',
        function_expression: 'function',
        generator_function: 'function',
        class: 'class',
    },
    wrappers: ['export_statement', 'lexical_declaration', 'variable_declaration'],
    branches: [
        'if_statement',
        'for_statement',
        'for_in_statement',
        'while_statement',
        'do_statement',
        'switch_case',
        'catch_clause',
        'ternary_expression',
        '&&',
        '||',
        '??',
        '&&=',
        '||=',
        '??=',
    ],
    docstring: 'jsdoc',
    imports: { style: 'ecmascript', nodes: ['import_statement', 'export_statement', 'call_expression'] },
    rare: {
        call_expression: ['require', 'import('],
        assignment_expression: ['exports'],
        field_definition: ['class'],
    },
};
const typescript = {
    ...javascript,
    symbols: {
        ...javascript.symbols,
        abstract_class_declaration: 'class',
        abstract_method_signature: 'method',
        method_signature: 'method',
        function_signature: 'function',
        interface_declaration: 'interface',
        type_alias_declaration: 'type',
        enum_declaration: 'enum',
        internal_module: 'namespace',
        module: 'namespace',
    },
    onlyIn: { method_definition: 'class_body', method_signature: 'class_body', public_field_definition: 'class_body' },
    bindings: ['variable_declarator', 'public_field_definition', 'assignment_expression', 'export_statement'],
    wrappers: [...javascript.wrappers, 'ambient_declaration', 'expression_statement'],
    rare: { ...javascript.rare, method_signature: ['class'], public_field_definition: ['class'] },
};
/** One row a grammar. */
const outlineRows = { python, javascript, typescript, tsx: typescript };
/** One row a language: its endings, each with its grammar; null where outlines are still to come. */
const languageTable = {
    python: { '.py': 'python', '.pyi': 'python' },
    typescript: {
        '.ts': 'typescript',
        '.mts': 'typescript',
        '.cts': 'typescript',
        '.tsx': 'tsx',
        '.js': 'javascript',
        '.mjs': 'javascript',
        '.cjs': 'javascript',
        '.jsx': 'javascript',
    },
    java: { '.java': null },
    go: { '.go': null },
    kotlin: { '.kt': null, '.kts': null },
};
const byEnding = new Map(Object.entries(languageTable).flatMap(([language, endings]) => Object.entries(endings).map(([ending, grammar]) => [ending, { language: language, grammar }])));
/** What a file is by the ending of its name; nulls where we do not know. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    const known = dot > path.lastIndexOf('/') + 1 ? byEnding.get(path.slice(dot).toLowerCase()) : undefined;
    return known ?? { language: null, grammar: null };
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

/***/ 45947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   tm: () => (/* binding */ cloneName)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


/** A git URL (`https://…`, `ssh://…`, `git@host:path`, `file://…`), as opposed to a folder. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(location) || /^[^\s/\\:@]+@[^\s/\\:]+:[^\\]/.test(location);
}
/** Transports that only move objects. `ext::` and the like start programs. @throws UserError */
function checkedUrl(location) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
    if (scheme === undefined || ['https', 'http', 'ssh', 'git', 'file'].includes(scheme))
        return location;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${withoutCredentials(location)}: git cannot clone ${scheme} URLs here; use https, ssh or git@host:path`);
}
/** The URL as it may be shown and kept: without a user's password or token. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/gi, (whole, scheme) => /^ssh:/i.test(scheme) && !whole.slice(scheme.length).includes(':') ? whole : scheme);
}
/** A folder name of its own for each URL: readable, and two URLs never share one. */
function cloneName(url) {
    const path = url.replace(/[?#].*$/, '').replace(/(?:\.git)?\/*$/, '');
    const words = path.split(/[/:\\]/).filter((word) => word !== '');
    const readable = words
        .slice(-2)
        .join('-')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 60);
    const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(withoutCredentials(url)).slice(0, 8);
    return `${readable || 'target'}-${digest}`;
}


/***/ }),

/***/ 59136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gU: () => (/* reexport */ target_location/* isUrl */.gU),
  Ap: () => (/* binding */ openTarget),
  yA: () => (/* binding */ targetFolder)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(45947);
;// CONCATENATED MODULE: ./.build/actions/shared/target/retry.js
/**
 * Tries again with exponential backoff and equal jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015): many
 * targets that fail together must not come back together. Waits and chance are the clock's.
 */
async function retry(work, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= rule.tries || rule.final(error))
                throw error;
            const longest = rule.firstDelay * 2 ** (attempt - 1);
            const milliseconds = Math.round(longest / 2 + (longest / 2) * share(clock));
            rule.waiting(error, milliseconds);
            await clock.sleep(milliseconds);
        }
    }
}
/** From 0 up to 1. */
function share(clock) {
    return Number.parseInt(clock.random(4), 36) / 36 ** 4;
}

;// CONCATENATED MODULE: ./.build/actions/shared/target/open-target.js




const TRIES = 3;
const FIRST_DELAY = 1000;
/**
 * Opens a folder where it stands, or a git URL as a clone in `<state>/targets/<name>`, which is fetched when it is
 * there already. The network gets three tries.
 * @throws UserError that says which target, what git said and what to do
 */
async function openTarget(input, ports) {
    if (!(0,target_location/* isUrl */.gU)(input.location))
        return ports.git.open(input.location);
    const url = (0,target_location/* checkedUrl */.lx)(input.location);
    const into = targetFolder(url, ports.store);
    const rule = {
        tries: TRIES,
        firstDelay: FIRST_DELAY,
        final: (error) => error instanceof errors/* UserError */.y,
        waiting: (error, milliseconds) => ports.log.warn(`${(0,target_location/* withoutCredentials */.ri)(url)}: ${firstLine(error)}; trying again in ${milliseconds} ms`),
    };
    try {
        return await retry(() => cloneOrUpdate(url, into, { input, ports }), rule, ports.clock);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        const said = `${(0,target_location/* withoutCredentials */.ri)(url)}: could not be cloned in ${TRIES} tries: ${firstLine(cause)}`;
        const advice = 'check the URL, the branch and the network, or clone it and name the folder';
        throw new errors/* UserError */.y(`${said}; ${advice}`, { cause: new Error(firstLine(cause)) });
    }
}
/** The folder itself, or where the clone of a URL lies. */
function targetFolder(location, store) {
    return (0,target_location/* isUrl */.gU)(location) ? `${store.dir}/targets/${(0,target_location/* cloneName */.tm)(location)}` : location;
}
async function cloneOrUpdate(url, into, { input, ports }) {
    return (await ports.git.update(into, input.branch)) ?? ports.git.clone(url, into, input.branch);
}
/** Git repeats the URL in its errors, with what secrets it holds. */
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (0,target_location/* withoutCredentials */.ri)(message).split('\n').slice(0, 3).join(' ').slice(0, 500);
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
