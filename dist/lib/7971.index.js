export const id = 7971;
export const ids = [7971];
export const modules = {

/***/ 95019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ baselineFactors),
/* harmony export */   qM: () => (/* binding */ product),
/* harmony export */   yU: () => (/* binding */ coverageFactor)
/* harmony export */ });
/** How far the baseline tests can speak for a change. */
const baselineFactors = {
    passed: { factor: 1, reason: 'the baseline tests pass' },
    failed: { factor: 0.9, reason: 'some baseline tests fail: only the others can speak for the change' },
    'no-tests': { factor: 0.6, reason: 'there are no tests' },
    'timed-out': { factor: 0.6, reason: 'the baseline tests ran into their time limit' },
    errored: { factor: 0.6, reason: 'the baseline tests could not be run' },
    inconclusive: { factor: 0.6, reason: 'the baseline tests gave no clear answer' },
    'not-run': { factor: 0.6, reason: 'the tests are switched off' },
};
function coverageFactor(touched) {
    if (touched.kind === 'unknown')
        return { factor: 0.9, reason: 'the coverage of the touched lines is not known' };
    if (touched.kind === 'nothing-executable')
        return { factor: 1, reason: 'it touches no executable line' };
    const { covered, total, share } = touched;
    return { factor: 0.8 + 0.2 * share, reason: `the baseline tests run ${covered} of ${total} touched lines` };
}
/** The first factor is where it starts; each other one is said as what it multiplies by. */
function product(factors) {
    const value = factors.reduce((product, { factor }) => product * factor, 1);
    const reasons = factors.map(({ factor, reason }, index) => `${reason}${index === 0 ? ' ' : ': × '}${round(factor)}`);
    return { value: Math.min(1, Math.max(0, round(value))), reasons };
}
function round(value) {
    return Math.round(value * 100) / 100;
}


/***/ }),

/***/ 84565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ declaredRuntime)
/* harmony export */ });
/**
 * What an item as a whole declares. Where its matches differ, a pin (`24`) decides before a floor (`>=22`), because a run
 * on the pin proves both, and the higher of two before the lower; of equals the first. null where none declares any.
 */
function declaredRuntime(matches) {
    const declared = matches.flatMap(({ runtime }) => runtime ?? []);
    const pins = declared.filter(({ to }) => !to.startsWith('>='));
    const deciding = pins.length > 0 ? pins : declared;
    return deciding.toSorted((a, b) => byNumber.compare(b.to, a.to))[0] ?? null;
}
/** `3.9` before `3.12`. */
const byNumber = new Intl.Collator('en', { numeric: true });


/***/ }),

/***/ 22953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ ineligibleByText),
/* harmony export */   e_: () => (/* binding */ ineligibleNotes),
/* harmony export */   nJ: () => (/* binding */ ineligibleByName)
/* harmony export */ });
/* harmony import */ var _shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43511);

/** What a person reads about each. */
const wording = {
    'too-large': 'larger than max-file-bytes',
    binary: 'binary content',
    'not-utf8': 'content that is not UTF-8',
    'name-not-utf8': 'a name that is not UTF-8',
    'parser-failed': 'the parser gave up on them',
    excluded: 'excluded by exclude-paths',
    vendored: "somebody else's code (vendored or built)",
    minified: 'minified',
    generated: 'generated: change what generates them',
};
const vendoredFolders = new Set([
    'node_modules',
    'bower_components',
    'vendor',
    'vendored',
    '_vendor',
    'third_party',
    'third-party',
    'dist',
    '.venv',
    'venv',
    'site-packages',
]);
const minifiedName = /[.-]min\.(?:js|mjs|cjs|css)$/i;
const generatedMark = /@generated\b|\bgenerated (?:by|from)\b|\bcode generated\b|\bautomatically generated\b/i;
const headLines = 10;
/** Lines this long on average are a bundler's, not a person's. */
const minifiedLineLength = 500;
/** Judged by name and snapshot alone, before anything is read. null: it may be read. */
function ineligibleByName(file, excluded) {
    if (file.skipped !== null)
        return file.skipped;
    if (excluded(file.path))
        return 'excluded';
    const folders = file.path.split('/').slice(0, -1);
    if (folders.some((folder) => vendoredFolders.has(folder.toLowerCase())))
        return 'vendored';
    return minifiedName.test(file.path) ? 'minified' : null;
}
/** Judged by what it holds. null: codemods may be shown it. */
function ineligibleByText(text) {
    const lines = text.split('\n', headLines);
    if (lines.some((line) => generatedMark.test(line.slice(0, 1000))))
        return 'generated';
    if (text.length < 5000)
        return null;
    return text.length / text.split('\n').length > minifiedLineLength ? 'minified' : null;
}
/** One note a reason, with the number of files and the first three of them. */
function ineligibleNotes(files) {
    return [...Map.groupBy(files, ([, reason]) => reason)].map(([code, group]) => {
        const paths = group.map(([path]) => path);
        const rest = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
        const message = `${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(paths.length, 'file')} not looked at, ${wording[code]}: ${paths.slice(0, 3).join(', ')}${rest}`;
        return paths.length === 1 && paths[0] !== undefined ? { code, message, path: paths[0] } : { code, message };
    });
}


/***/ }),

/***/ 88420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ byRank),
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
const riskWeights = { low: 1, medium: 0.7, high: 0.4 };
/** Where coverage is not known, half of the lines are taken to be covered. */
const unknownCoverage = 0.5;
/**
 * score = value × risk weight × (0.5 + 0.5 × share of touched lines that the baseline tests ran), rounded to 3 digits.
 * Value is 1–5; risk weighs 1 (low), 0.7 (medium), 0.4 (high): a change that tests can prove counts twice one they cannot.
 */
function score({ value, risk, touchedCoverage }) {
    const proof = 0.5 + 0.5 * (touchedCoverage ?? unknownCoverage);
    return Math.round(value * riskWeights[risk] * proof * 1000) / 1000;
}
/** Best first; of equal scores the surer one, then by path and id, so that the order never depends on chance. */
function byRank(a, b) {
    return b.score - a.score || b.confidence - a.confidence || compare(a.filePath, b.filePath) || compare(a.id, b.id);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 77971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ run_plan)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var contracts_snapshot = __webpack_require__(86436);
// EXTERNAL MODULE: ./.build/actions/shared/no-llm/opted-out-at.js
var opted_out_at = __webpack_require__(53437);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
;// CONCATENATED MODULE: ./.build/actions/plan/choose-engine.js

/**
 * `auto` takes a model where one is configured, may be asked and answers, else the codemods.
 * @param open called at the most once; what it opens is disposed of here where it does not answer
 * @throws UserError where `model` is asked for and cannot be had
 */
async function chooseEngine({ engine, noLlm }, { configured }, open) {
    if (engine === 'codemod')
        return { name: 'codemod', reason: 'engine is codemod' };
    const without = (reason, advice) => {
        if (engine === 'model')
            throw new errors/* UserError */.y(`engine: model was asked for, and ${reason}: ${advice}`);
        return { name: 'codemod', reason };
    };
    if (configured === null)
        return without('no model is configured', 'name one with the setting model');
    if (noLlm.repository)
        return without('the repository opts out of models (NO_LLM)', 'use engine codemod');
    const opened = await open();
    const found = await opened.model.probe();
    if (found.reachable)
        return { name: 'model', reason: `${configured} is configured and answers`, engine: opened };
    await opened[Symbol.asyncDispose]();
    return without(`${configured} is not to be had: ${found.reason}`, 'mend that, or use engine codemod');
}

// EXTERNAL MODULE: ./.build/actions/shared/languages/utf8-text.js
var utf8_text = __webpack_require__(44495);
// EXTERNAL MODULE: ./.build/actions/plan/eligible-files.js
var eligible_files = __webpack_require__(22953);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/edits.js
var edits = __webpack_require__(382);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/tools.js
var codemods_tools = __webpack_require__(26896);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(54186);
;// CONCATENATED MODULE: ./.build/actions/plan/parse-errors.js




/** Formats without a grammar of ours, by ending: how many errors their own parser finds. */
const formats = {
    json: jsonErrors,
    toml: tomlErrors,
    yml: yamlErrors,
    yaml: yamlErrors,
};
/** Syntax errors of a file's text, as its grammar or format sees them; 0 where neither is known (a Dockerfile, `.nvmrc`). */
async function parseErrors(file, tools) {
    if ((0,table/* languageOf */.eX)(file.path).grammar !== null)
        return errorNodes((await tools.tree()).rootNode);
    const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
    return formats[ending]?.(file.text) ?? 0;
}
/** ERROR and MISSING nodes; only branches that hold one are walked. */
function errorNodes(root) {
    const open = [root];
    let errors = 0;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.isError || node.isMissing)
            errors++;
        if (!node.hasError)
            continue;
        for (const child of node.children)
            if (child?.hasError || child?.isMissing)
                open.push(child);
    }
    return errors;
}
function jsonErrors(text) {
    const errors = [];
    (0,main.parse)(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
    return errors.length;
}
function tomlErrors(text) {
    try {
        (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''));
        return 0;
    }
    catch {
        return 1;
    }
}
function yamlErrors(text) {
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { logLevel: 'silent' });
    return 'empty' in documents ? 0 : documents.reduce((sum, document) => sum + document.errors.length, 0);
}

;// CONCATENATED MODULE: ./.build/actions/plan/examine-file.js
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
 * Shows the file to each codemod, rewrites a copy and looks at the result (static lint): a rewrite that adds a parse
 * error, or that leaves new work for the same codemod, is left out with a note. Nothing is executed.
 */
async function examineFile(file, codemods, sources) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const tools = __addDisposableResource(env_1, (0,codemods_tools/* codemodTools */.B)(file, sources), true);
        const answers = new Map();
        for (const codemod of codemods)
            answers.set(codemod, await examine({ file, codemod, tools, sources }));
        return answers;
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
async function examine({ file, codemod, tools, sources }) {
    try {
        const { path, text, blob } = file;
        const all = await codemod.detect({ path, text }, tools);
        const matches = (0,edits/* compatible */.l1)(all);
        if (matches.length === 0)
            return { kind: 'nothing' };
        const errors = await parseErrors(file, tools);
        const rewritten = { path, text: (0,edits/* rewrite */.v8)(text, matches) };
        if (rewritten.text === text)
            return leftOut(file, codemod, { code: 'no-change', message: 'its edits change nothing' });
        const problem = await lint({ codemod, rewritten, errors, waiting: all.length - matches.length, sources });
        if (problem !== null)
            return leftOut(file, codemod, problem);
        return { kind: 'found', found: { path, blob, matches, parseErrors: errors } };
    }
    catch (error) {
        return leftOut(file, codemod, { code: 'codemod-failed', message: `it failed: ${error.message}` });
    }
}
async function lint({ codemod, rewritten, errors, waiting, sources }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const tools = __addDisposableResource(env_2, (0,codemods_tools/* codemodTools */.B)(rewritten, sources), true);
        const after = await parseErrors(rewritten, tools);
        if (after > errors) {
            return { code: 'lint-failed', message: `its rewrite has ${(0,counted/* counted */.h)(after, 'parse error')}, the file had ${errors}` };
        }
        const again = await codemod.detect(rewritten, tools);
        if (again.length <= waiting)
            return null;
        return {
            code: 'not-settled',
            message: `after its rewrite it finds ${(0,counted/* counted */.h)(again.length, 'more place')} in the same file`,
        };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function leftOut(file, codemod, { code, message }) {
    return { kind: 'left-out', note: { code, message: `${codemod.id}: ${message}`, path: file.path } };
}

;// CONCATENATED MODULE: ./.build/actions/plan/find-proposals.js




const notesPerCodemod = 5;
/** Contents are read by blob id, one at a time: what is held is what was found, never the repository. */
async function findProposals(search, repository) {
    const ineligible = new Map();
    const byBlob = candidates(search, ineligible);
    const results = [];
    let done = 0;
    for await (const { id, content } of repository.blobs([...byBlob.keys()])) {
        search.log.progress(done++, byBlob.size, byBlob.get(id)?.[0]?.path ?? '');
        const text = (0,utf8_text/* utf8Text */.H)(content);
        for (const { path, language } of byBlob.get(id) ?? []) {
            const reason = text === null ? 'not-utf8' : (0,eligible_files/* ineligibleByText */.Pb)(text);
            if (text === null || reason !== null)
                ineligible.set(path, reason ?? 'not-utf8');
            else
                results.push(await examineOne({ path, language, blob: id, text }, search));
        }
    }
    search.log.progress(byBlob.size, byBlob.size, 'files');
    return collect(results.toSorted((a, b) => (a.path < b.path ? -1 : 1)), ineligible);
}
/** The files that some codemod wants to see, by content. The others are nobody's concern: no note is made of them. */
function candidates(search, ineligible) {
    const byBlob = new Map();
    for (const file of search.files) {
        if (file.kind !== 'file')
            continue;
        if (!search.codemods.some((codemod) => codemod.appliesTo(file.path, file.language)))
            continue;
        const reason = (0,eligible_files/* ineligibleByName */.nJ)(file, search.excluded);
        const same = byBlob.get(file.blob);
        if (reason !== null)
            ineligible.set(file.path, reason);
        else if (same === undefined)
            byBlob.set(file.blob, [file]);
        else
            same.push(file);
    }
    return byBlob;
}
async function examineOne({ path, language, blob, text }, search) {
    const codemods = search.codemods.filter((codemod) => codemod.appliesTo(path, language));
    return { path, answers: await examineFile({ path, blob, text }, codemods, search.sources) };
}
function collect(results, ineligible) {
    const answered = results.flatMap(({ answers }) => [...answers]);
    const perCodemod = [...Map.groupBy(answered, ([codemod]) => codemod)].map(([codemod, group]) => {
        return collectOne(codemod, group.map(([, answer]) => answer));
    });
    return {
        proposals: perCodemod.flatMap(({ proposals }) => proposals),
        leftOut: [...(0,eligible_files/* ineligibleNotes */.e_)(ineligible), ...perCodemod.flatMap(({ leftOut }) => leftOut)],
    };
}
/** Matches that only make sense together are left out together: half of a renaming would be worse than none. */
function collectOne(codemod, answers) {
    const files = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.found] : []));
    const leftOut = answers.flatMap((answer) => (answer.kind === 'left-out' ? [answer.note] : []));
    if (codemod.group === 'file') {
        return { proposals: files.map((file) => ({ codemod, files: [file] })), leftOut: bounded(codemod, leftOut) };
    }
    if (files.length === 0 || leftOut.length === 0) {
        return { proposals: files.length === 0 ? [] : [{ codemod, files }], leftOut: bounded(codemod, leftOut) };
    }
    const message = `${codemod.id}: its ${(0,counted/* counted */.h)(files.length, 'other file')} are left out, too: they only make sense together`;
    return { proposals: [], leftOut: [...bounded(codemod, leftOut), { code: 'incomplete', message }] };
}
/** A codemod that fails on every file of a large repository is one problem, not ten thousand notes. */
function bounded(codemod, notes) {
    const more = notes.length - notesPerCodemod;
    if (more <= 0)
        return [...notes];
    const message = `${codemod.id}: ${(0,counted/* counted */.h)(more, 'more file')} were left out for reasons like these`;
    return [...notes.slice(0, notesPerCodemod), { code: 'more', message }];
}

// EXTERNAL MODULE: ./.build/actions/plan/confidence-factors.js
var confidence_factors = __webpack_require__(95019);
;// CONCATENATED MODULE: ./.build/actions/plan/confidence.js


/**
 * confidence = prior × lint × baseline × coverage, rounded to 2 digits.
 *
 * - prior: the codemod's own, 0–1;
 * - lint: 1 where the files parse, 0.9 where they already had parse errors (a match in a broken tree is partly a guess);
 * - baseline: 1 passed, 0.9 some fail, 0.6 no usable tests;
 * - coverage: 0.8 + 0.2 × the share of touched executable lines that ran; 0.9 where unknown; 1 where none is executable.
 */
function confidence(input) {
    return (0,confidence_factors/* product */.qM)([
        { factor: input.prior, reason: `${input.codemod} starts at` },
        lintFactor(input.parseErrors),
        confidence_factors/* baselineFactors */.EK[input.baseline.status],
        (0,confidence_factors/* coverageFactor */.yU)(input.touched),
    ]);
}
function lintFactor(parseErrors) {
    if (parseErrors === 0)
        return { factor: 1, reason: 'the rewritten text parses and a second look finds nothing more' };
    return {
        factor: 0.9,
        reason: `the text has ${(0,counted/* counted */.h)(parseErrors, 'parse error')} before the rewrite, and no more after it`,
    };
}

// EXTERNAL MODULE: ./.build/actions/plan/declared-runtime.js
var declared_runtime = __webpack_require__(84565);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
;// CONCATENATED MODULE: ./.build/actions/plan/fingerprint.js

/**
 * The id of a proposal: `<codemod id>-<12 hex>` of the SHA-256 over action, engine, codemod and the (path, blob id) pairs
 * it speaks of. The same proposal has the same id on every machine and in every run; changed content gives a new one.
 */
function fingerprint(proposal) {
    const files = proposal.files.map(({ path, blob }) => [path, blob]).toSorted(byPath);
    // JSON keeps the fields apart: no path can be made to look like the end of one pair and the start of another.
    const text = JSON.stringify([proposal.action, proposal.engine, proposal.codemod, files]);
    return `${proposal.codemod}-${(0,sha256/* sha256Of */.B)(text).slice(0, 12)}`;
}
function byPath(a, b) {
    if (a[0] === b[0])
        return 0;
    return a[0] < b[0] ? -1 : 1;
}

// EXTERNAL MODULE: ./.build/actions/plan/rank.js
var rank = __webpack_require__(88420);
// EXTERNAL MODULE: ./.build/actions/plan/touched-coverage.js
var touched_coverage = __webpack_require__(8313);
;// CONCATENATED MODULE: ./.build/actions/plan/plan-item.js





/** A proposal with what is known about it: fingerprint, confidence and rank. */
function planItem(proposal, { baseline, coverage, code }) {
    const { codemod, files } = proposal;
    const lines = files.flatMap(({ path, matches }) => matches.map((match) => lineRange(path, match)));
    const runtime = (0,declared_runtime/* declaredRuntime */.D)(files.flatMap(({ matches }) => matches));
    const measured = (0,touched_coverage/* touchedCoverage */.J)({ lines, code, coverage });
    // A declared runtime is proven by a run on it, which the gate looks for; no line of the change is executed for it.
    const touched = runtime === null ? measured : { kind: 'nothing-executable' };
    const parseErrors = files.reduce((sum, file) => sum + file.parseErrors, 0);
    const sure = confidence({ prior: codemod.confidence, codemod: codemod.id, parseErrors, baseline, touched });
    const touchedShare = touched.kind === 'measured' ? touched.share : null;
    const blobs = files.map(({ path, blob }) => ({ path, blob }));
    return {
        id: fingerprint({ action: codemod.action, engine: 'codemod', codemod: codemod.id, files: blobs }),
        filePath: mainFile(proposal),
        action: codemod.action,
        reason: reason(proposal),
        confidence: sure.value,
        rawConfidence: sure.value,
        confidenceReasons: sure.reasons,
        title: codemod.title.slice(0, 120),
        engine: 'codemod',
        codemod: codemod.id,
        model: null,
        files: blobs,
        lines,
        value: codemod.value,
        risk: codemod.risk,
        touchedCoverage: touchedShare,
        score: (0,rank/* score */.f)({ value: codemod.value, risk: codemod.risk, touchedCoverage: touchedShare }),
        runtime,
    };
}
function lineRange(path, { startLine, endLine }) {
    return { path, start: startLine, end: Math.max(startLine, endLine) };
}
/** The file with the most matches; of equals the first. */
function mainFile({ files }) {
    const first = files.toSorted((a, b) => b.matches.length - a.matches.length)[0];
    if (first === undefined)
        throw new Error('a proposal without a file');
    return first.path;
}
const shownMatches = 3;
function reason({ codemod, files }) {
    const all = files.flatMap(({ path, matches }) => matches.map((match) => ({ path, ...match })));
    const shown = all.slice(0, shownMatches).map(({ path, startLine, message }) => {
        const place = files.length === 1 ? `line ${startLine}` : `${path}:${startLine}`;
        return `${message.slice(0, 300).replace(/\.$/, '')} (${place})`;
    });
    const rest = all.length > shownMatches ? ` and ${all.length - shownMatches} more` : '';
    return `${shown.join('; ')}${rest}. ${codemod.why}`;
}

;// CONCATENATED MODULE: ./.build/actions/plan/codemod-plan.js



/** What the codemods propose, in the order of files and codemods. */
async function planByCodemods({ snapshot, codemods, excluded, today, repository }, { parsers, log }) {
    const search = { files: snapshot.files, codemods, excluded, sources: { parsers, today }, log };
    const { proposals, leftOut } = await findProposals(search, repository);
    const { baseline } = snapshot;
    const circumstances = { baseline, coverage: (0,touched_coverage/* coverageByPath */.L)(baseline.coverage), code: codePaths(snapshot) };
    return { items: proposals.map((proposal) => planItem(proposal, circumstances)), leftOut };
}
/**
 * Source files that can have coverage. A test file that its tool leaves out of the report (as node --test does) has none
 * to lose: the tests in it are what runs.
 */
function codePaths({ files, baseline }) {
    const covered = new Set(baseline.coverage?.files.map(({ path }) => path));
    const testFiles = new Set(baseline.cases.map(({ file }) => file));
    const code = files.filter(({ path, language }) => language !== null && (covered.has(path) || !testFiles.has(path)));
    return new Set(code.map(({ path }) => path));
}

// EXTERNAL MODULE: ./.build/actions/shared/state/proposal-index.js
var proposal_index = __webpack_require__(75169);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/layout.js
var layout = __webpack_require__(31029);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/read-row.js
var read_row = __webpack_require__(39118);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/state-files.js
var state_files = __webpack_require__(92936);
;// CONCATENATED MODULE: ./.build/actions/plan/history.js






/**
 * Opens the past of a state folder. A proposal counts as made where a run that ended as done judged or refused it, or
 * where its branch exists; a dry run, or a run that ended early, made none. Each answer costs one file of the index, and
 * where there is one the run.json that it names, however many runs there are. A run that the index was not made from is
 * read when the past is opened: two folders are listed to find such runs. All runs are read, once a plan, where it asks
 * about a row that is damaged, or whose run turns out not to be done; the row is mended, so that the next plan reads none.
 * Only a row of a run that may still go on (or of which that cannot be seen from here) is left, and costs the next plan
 * the same.
 */
async function openHistory({ runId, branches }, ports) {
    await (0,proposal_index/* completeIndex */.wQ)(runId, ports);
    const rows = rowReader(runId, ports);
    return {
        async of(id, facts = { filePath: 'unknown', title: 'proposed before' }) {
            const row = await rows.read(id);
            if (row !== null)
                return row.item;
            const branch = `${plan/* branchPrefix */.$j}${id}`;
            // A branch that stands is a proposal, whether or not the state remembers it.
            return branches.has(branch) ? { id, runId: 'unknown', ...facts, verdict: null, branch } : null;
        },
    };
}
/** @param planned a row that this run wrote itself, when it was planned before, says nothing of its past */
function rowReader(planned, { store, log }) {
    const runs = new Map();
    let earlier = null;
    async function fromRuns() {
        const ids = (await store.runs()).filter((id) => id !== planned);
        const { rows } = await (0,proposal_index/* rowsFromRuns */.Mm)(ids, { store, log });
        log.info(`state: a row of the index could not be believed: it was made from ${(0,counted/* counted */.h)(ids.length, 'run')} instead`);
        return rows;
    }
    /** @returns may the row be written over? It may not while its run may be about to end. */
    async function trust({ item }) {
        if (item.runId === planned)
            return 'too early';
        const reading = runs.get(item.runId) ?? (0,proposal_index/* readRun */.cI)(item.runId, store);
        runs.set(item.runId, reading);
        const run = await reading;
        // A run that was removed, or cannot be read any more, is remembered by its rows.
        if (run === null || run === 'unreadable' || (0,proposal_index/* speaksFor */.ZQ)(item.id, run))
            return 'believed';
        return (await (0,proposal_index/* mayGoOn */.tg)(run, store)) ? 'too early' : 'wrong';
    }
    return {
        async read(id) {
            const text = await store.readItem(id);
            if (text === null)
                return null;
            const row = (0,read_row/* readRow */.z)(text, (0,layout/* itemPath */.Lt)(id));
            const trusted = row === null ? 'wrong' : await trust(row);
            if (trusted === 'believed')
                return row;
            earlier ??= fromRuns();
            const made = (await earlier).get(id) ?? null;
            if (trusted === 'wrong')
                await store.writeItem(id, made === null ? null : (0,state_files/* stateJson */.mE)(made));
            return made;
        },
    };
}
/** With `retry` what did not pass, and has no branch, may be proposed again. */
function isSettled(known, retry) {
    return !retry || known.verdict === 'pass' || known.branch !== null;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./.build/actions/shared/settings/nearest.js
var nearest = __webpack_require__(91940);
;// CONCATENATED MODULE: ./.build/actions/plan/selection.js




/**
 * The codemods a run may use, in the order of the table. `ignore` wins over `select`.
 * @throws UserError for a name that is neither a codemod nor an action, with the nearest one that is
 */
function selectCodemods(codemods, { select, ignore }) {
    const known = [...new Set([...plan/* itemAction */.ao.options, ...codemods.flatMap(({ id, action }) => [id, action])])];
    for (const [setting, names] of [['select', select], ['ignore', ignore]]) {
        for (const name of names)
            if (!known.includes(name))
                throw unknownName({ setting, name, known });
    }
    return codemods.filter((codemod) => named(select, codemod, true) && !named(ignore, codemod, false));
}
/** Does one of the globs (picomatch, `**` crosses folders, dot files included) match the path? */
function pathMatcher(globs) {
    if (globs.length === 0)
        return () => false;
    return picomatch([...globs], { dot: true });
}
function named(names, codemod, whenEmpty) {
    if (names.length === 0)
        return whenEmpty;
    return names.includes(codemod.id) || names.includes(codemod.action);
}
function unknownName({ setting, name, known }) {
    const meant = (0,nearest/* nearest */.p)(name, known);
    const hint = meant === null ? 'write one of those that `llm-ops codemods` lists' : `did you mean '${meant}'?`;
    return new errors/* UserError */.y(`${setting}: there is no codemod or action '${name}': ${hint}`);
}

;// CONCATENATED MODULE: ./.build/actions/plan/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Reads the snapshot and decides what to propose; writes `plan.json`. It never executes the target's code: contents are
 * read from git by blob id and parsed, or shown to a model.
 * @throws UserError for an unknown codemod id, where there is no snapshot, or where `engine: model` cannot be had
 */
async function run_plan(input, ports) {
    const now = ports.clock.now();
    const { runId, location, maxItems } = input;
    const codemods = selectCodemods(input.codemods, input);
    const snapshot = await (0,read_run_file/* readRunFile */.m)(ports.store, {
        runId,
        file: 'snapshot.json',
        writtenBy: 'crawl',
        parse: contracts_snapshot/* parseSnapshot */.E$,
    });
    const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
    const deciding = { input, codemods, snapshot, repository, now };
    const chosen = await engineFor(deciding, ports);
    ports.log.stage('plan', stageText(chosen, deciding));
    const found = await (chosen.name === 'model' ? byModel(deciding, chosen, ports) : byCodemods(deciding, ports));
    const ranked = found.fresh.toSorted(rank/* byRank */.O);
    const result = {
        schemaVersion: 2,
        runId,
        createdAt: now.toISOString(),
        target: snapshot.target,
        base: snapshot.base.commit,
        engine: chosen.name,
        engineReason: chosen.reason,
        items: ranked.slice(0, maxItems),
        known: found.known,
        leftOut: found.leftOut,
        deferred: found.deferred + Math.max(0, ranked.length - maxItems),
        spending: found.spending,
        calibration: found.calibration,
    };
    await ports.store.write(runId, 'plan.json', `${JSON.stringify(result, null, 2)}\n`);
    ports.log.info(summary(result));
    return result;
}
async function engineFor({ input, snapshot, repository }, { engines }) {
    const wish = { engine: input.engine, noLlm: snapshot.noLlm };
    return chooseEngine(wish, engines, async () => {
        return engines.open({
            runId: input.runId,
            stage: 'plan',
            isOptedOut: (0,opted_out_at/* isOptedOutAt */.E)(snapshot.base.tree, repository),
            branches: await repository.branches(plan/* branchPrefix */.$j),
            spent: null,
            share: 1,
            before: null,
        });
    });
}
function stageText(chosen, { codemods, snapshot }) {
    const who = chosen.name === 'model' ? 'a model' : (0,counted/* counted */.h)(codemods.length, 'codemod');
    return `${who} on ${(0,counted/* counted */.h)(snapshot.files.length, 'file')}: ${chosen.reason}`;
}
async function byCodemods({ input, codemods, snapshot, repository, now }, ports) {
    const search = { snapshot, codemods, excluded: pathMatcher(input.excludePaths), today: now, repository };
    const { items, leftOut } = await planByCodemods(search, ports);
    const split = await withoutKnown(await splitByHistory(items, { input, repository, ports }), input);
    return { ...split, leftOut, deferred: 0, spending: null, calibration: null };
}
async function byModel({ input, snapshot, repository, now }, { engine }, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = run_addDisposableResource(env_1, engine, true);
        const { runId, retry, maxItems, select, ignore } = input;
        // Most runs have no model: what asks one is loaded where there is one.
        const { planByModel } = await Promise.all(/* import() */[__webpack_require__.e(4780), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 50731));
        const branches = await repository.branches(plan/* branchPrefix */.$j);
        const history = await openHistory({ runId, branches }, ports);
        const settled = new Map();
        const isKnown = async (id) => {
            const before = await history.of(id);
            if (before === null || !isSettled(before, retry))
                return false;
            settled.set(id, before);
            return true;
        };
        const excluded = pathMatcher(input.excludePaths);
        const wish = { snapshot, maxItems, excluded, select, ignore, known: { has: isKnown }, today: now };
        const { items, known, ...found } = await planByModel({ ...wish, engine: opened, repository }, ports);
        const split = { fresh: items, known: known.flatMap((id) => settled.get(id) ?? []) };
        return { ...found, ...(await withoutKnown(split, input)) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function withoutKnown({ fresh, known }, input) {
    const elsewhere = (await input.known?.(fresh)) ?? new Map();
    const settled = [...elsewhere.values()].filter((before) => isSettled(before, input.retry));
    const ids = new Set(settled.map(({ id }) => id));
    return { fresh: fresh.filter(({ id }) => !ids.has(id)), known: [...known, ...settled] };
}
async function splitByHistory(items, { input, repository, ports }) {
    const branches = await repository.branches(plan/* branchPrefix */.$j);
    const history = await openHistory({ runId: input.runId, branches }, ports);
    const fresh = [];
    const known = [];
    for (const item of items) {
        const before = await history.of(item.id, { filePath: item.filePath, title: item.title });
        if (before !== null && isSettled(before, input.retry))
            known.push(before);
        else
            fresh.push(item);
    }
    return { fresh, known };
}
function summary({ items, known, deferred, leftOut }) {
    const parts = [(0,counted/* counted */.h)(items.length, 'proposal')];
    if (deferred > 0)
        parts.push(`${deferred} more wait for a later run (max-items)`);
    if (known.length > 0)
        parts.push(`${known.length} were proposed before`);
    if (leftOut.length > 0)
        parts.push(`${(0,counted/* counted */.h)(leftOut.length, 'note')} on what was left out`);
    return parts.join(', ');
}


/***/ }),

/***/ 8313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ touchedCoverage),
/* harmony export */   L: () => (/* binding */ coverageByPath)
/* harmony export */ });
/** Made once a plan: a large repository has ten thousand files of it, and as many items that ask. */
function coverageByPath(coverage) {
    return coverage === null ? null : new Map(coverage.files.map((file) => [file.path, file]));
}
/**
 * Share of the touched executable lines that ran. A source file that the report does not mention was not loaded by any
 * test: its lines count as missed. Lines in files that are no code (`package.json`, a Dockerfile) count for nothing.
 */
function touchedCoverage({ lines, code, coverage }) {
    const inCode = lines.filter(({ path }) => code.has(path));
    if (inCode.length === 0)
        return { kind: 'nothing-executable' };
    if (coverage === null)
        return { kind: 'unknown' };
    let covered = 0;
    let total = 0;
    for (const range of inCode) {
        const file = coverage.get(range.path);
        const hit = file?.covered.filter((line) => line >= range.start && line <= range.end).length ?? 0;
        const missed = file?.missed.filter((line) => line >= range.start && line <= range.end).length;
        covered += hit;
        total += hit + (missed ?? range.end - range.start + 1);
    }
    if (total === 0)
        return { kind: 'nothing-executable' };
    return { kind: 'measured', share: covered / total, covered, total };
}


/***/ })

};
