export const id = 6351;
export const ids = [6351];
export const modules = {

/***/ 6351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var contracts_snapshot = __webpack_require__(6436);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(7397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(9136);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(3511);
;// CONCATENATED MODULE: ./.build/actions/plan/eligible-files.js

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
        const message = `${(0,counted/* counted */.h)(paths.length, 'file')} not looked at, ${wording[code]}: ${paths.slice(0, 3).join(', ')}${rest}`;
        return paths.length === 1 && paths[0] !== undefined ? { code, message, path: paths[0] } : { code, message };
    });
}

// EXTERNAL MODULE: ./.build/actions/shared/codemods/edits.js
var edits = __webpack_require__(382);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/tools.js
var codemods_tools = __webpack_require__(6896);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(4186);
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
        const text = decode(content);
        for (const { path, language } of byBlob.get(id) ?? []) {
            const reason = text === null ? 'not-utf8' : ineligibleByText(text);
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
        const reason = ineligibleByName(file, search.excluded);
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
        leftOut: [...ineligibleNotes(ineligible), ...perCodemod.flatMap(({ leftOut }) => leftOut)],
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
/** The exact text, byte order mark included, so that offsets mean the same in every stage; null where it is not UTF-8. */
function decode(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(3007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/run.js
var contracts_run = __webpack_require__(9303);
;// CONCATENATED MODULE: ./.build/actions/plan/history.js


/** Older runs are not read: their proposals are carried on in the `known` list of newer plans. */
const runLimit = 200;
const branchPrefix = 'llm-ops/';
/**
 * What became of these proposals in earlier runs, newest first. A proposal counts as made where a finished run judged
 * or refused it, or where its branch exists; a dry run, or a run that ended early, made none.
 */
async function readHistory(query, store) {
    const wanted = new Set(query.items.map(({ id }) => id));
    const found = new Map();
    const runs = (await store.runs()).filter((id) => id !== query.runId).slice(0, runLimit);
    for (const runId of runs) {
        if (found.size === wanted.size)
            break;
        for (const item of await proposalsOf(runId, store)) {
            if (wanted.has(item.id) && !found.has(item.id))
                found.set(item.id, item);
        }
    }
    return withBranches(found, query);
}
async function proposalsOf(runId, store) {
    const [runText, planText] = [await store.read(runId, 'run.json'), await store.read(runId, 'plan.json')];
    if (runText === null)
        return [];
    const run = readable(() => (0,contracts_run/* parseRun */.zZ)(runText, `${runId}/run.json`));
    if (run === null || run.status !== 'done' || run.dryRun)
        return [];
    const plan = planText === null ? null : readable(() => (0,contracts_plan/* parsePlan */.vS)(planText, `${runId}/plan.json`));
    return [...judgedItems(run), ...(plan?.known ?? [])];
}
/** What could not be judged because of our own trouble (a full disk, say) was not judged. */
function judgedItems(run) {
    return run.items
        .filter(({ reasons }) => !reasons.some((reason) => reason.startsWith('gate-error:')))
        .map(({ id, filePath, title, verdict, branch }) => ({ id, runId: run.runId, filePath, title, verdict, branch }));
}
/** A damaged run of the past must not stop today's: it only costs its memory. */
function readable(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}
/** A branch that stands is a proposal, whether or not the state remembers it. */
function withBranches(found, query) {
    for (const { id, filePath, title } of query.items) {
        const branch = `${branchPrefix}${id}`;
        if (found.has(id) || !query.branches.has(branch))
            continue;
        found.set(id, { id, runId: 'unknown', filePath, title, verdict: null, branch });
    }
    return found;
}
/** With `retry` what did not pass, and has no branch, may be proposed again. */
function isSettled(known, retry) {
    return !retry || known.verdict === 'pass' || known.branch !== null;
}

;// CONCATENATED MODULE: ./.build/actions/plan/confidence.js

const baselineFactors = {
    passed: { factor: 1, reason: 'the baseline tests pass' },
    failed: { factor: 0.9, reason: 'some baseline tests fail: only the others can speak for the change' },
    'no-tests': { factor: 0.6, reason: 'there are no tests' },
    'timed-out': { factor: 0.6, reason: 'the baseline tests ran into their time limit' },
    errored: { factor: 0.6, reason: 'the baseline tests could not be run' },
    inconclusive: { factor: 0.6, reason: 'the baseline tests gave no clear answer' },
    'not-run': { factor: 0.6, reason: 'the tests are switched off' },
};
/**
 * confidence = prior × lint × baseline × coverage, rounded to 2 digits.
 *
 * - prior: the codemod's own, 0–1;
 * - lint: 1 where the files parse, 0.9 where they already had parse errors (a match in a broken tree is partly a guess);
 * - baseline: 1 passed, 0.9 some fail, 0.6 no usable tests;
 * - coverage: 0.8 + 0.2 × the share of touched executable lines that ran; 0.9 where unknown; 1 where none is executable.
 */
function confidence(input) {
    const factors = [
        { factor: input.prior, reason: `${input.codemod} starts at` },
        lintFactor(input.parseErrors),
        baselineFactors[input.baseline.status],
        coverageFactor(input.touched),
    ];
    const value = factors.reduce((product, { factor }) => product * factor, 1);
    const reasons = factors.map(({ factor, reason }, index) => `${reason}${index === 0 ? ' ' : ': × '}${round(factor)}`);
    return { value: Math.min(1, Math.max(0, round(value))), reasons };
}
function lintFactor(parseErrors) {
    if (parseErrors === 0)
        return { factor: 1, reason: 'the rewritten text parses and a second look finds nothing more' };
    return {
        factor: 0.9,
        reason: `the text has ${(0,counted/* counted */.h)(parseErrors, 'parse error')} before the rewrite, and no more after it`,
    };
}
function coverageFactor(touched) {
    if (touched.kind === 'unknown')
        return { factor: 0.9, reason: 'the coverage of the touched lines is not known' };
    if (touched.kind === 'nothing-executable')
        return { factor: 1, reason: 'it touches no executable line' };
    const { covered, total, share } = touched;
    return { factor: 0.8 + 0.2 * share, reason: `the baseline tests run ${covered} of ${total} touched lines` };
}
function round(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./.build/actions/plan/declared-runtime.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/actions/plan/fingerprint.js

/**
 * The id of a proposal: `<codemod id>-<12 hex>` of the SHA-256 over action, engine, codemod and the (path, blob id) pairs
 * it speaks of. The same proposal has the same id on every machine and in every run; changed content gives a new one.
 */
function fingerprint(proposal) {
    const files = proposal.files.map(({ path, blob }) => [path, blob]).toSorted(byPath);
    // JSON keeps the fields apart: no path can be made to look like the end of one pair and the start of another.
    const text = JSON.stringify([proposal.action, proposal.engine, proposal.codemod, files]);
    return `${proposal.codemod}-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12)}`;
}
function byPath(a, b) {
    if (a[0] === b[0])
        return 0;
    return a[0] < b[0] ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/actions/plan/rank.js
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

;// CONCATENATED MODULE: ./.build/actions/plan/touched-coverage.js
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

;// CONCATENATED MODULE: ./.build/actions/plan/plan-item.js





/** A proposal with what is known about it: fingerprint, confidence and rank. */
function planItem(proposal, { baseline, coverage, code }) {
    const { codemod, files } = proposal;
    const lines = files.flatMap(({ path, matches }) => matches.map((match) => lineRange(path, match)));
    const runtime = declaredRuntime(files.flatMap(({ matches }) => matches));
    const measured = touchedCoverage({ lines, code, coverage });
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
        confidenceReasons: sure.reasons,
        title: codemod.title.slice(0, 120),
        engine: 'codemod',
        codemod: codemod.id,
        files: blobs,
        lines,
        value: codemod.value,
        risk: codemod.risk,
        touchedCoverage: touchedShare,
        score: score({ value: codemod.value, risk: codemod.risk, touchedCoverage: touchedShare }),
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/settings/nearest.js
var nearest = __webpack_require__(1940);
;// CONCATENATED MODULE: ./.build/actions/plan/selection.js



/**
 * The codemods a run may use, in the order of the table. `ignore` wins over `select`.
 * @throws UserError for a name that is neither a codemod nor an action, with the nearest one that is
 */
function selectCodemods(codemods, { select, ignore }) {
    const known = [...new Set(codemods.flatMap(({ id, action }) => [id, action]))];
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










/**
 * Reads the snapshot and decides what to propose; writes `plan.json`. It never executes the target's code: contents are
 * read from git by blob id and parsed.
 * @throws UserError for an unknown codemod id, or where there is no snapshot
 */
async function plan(input, ports) {
    const now = ports.clock.now();
    const codemods = selectCodemods(input.codemods, input);
    const { runId, location } = input;
    const snapshot = await (0,read_run_file/* readRunFile */.m)(ports.store, {
        runId,
        file: 'snapshot.json',
        writtenBy: 'crawl',
        parse: contracts_snapshot/* parseSnapshot */.E$,
    });
    const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
    ports.log.stage('plan', `${(0,counted/* counted */.h)(codemods.length, 'codemod')} on ${(0,counted/* counted */.h)(snapshot.files.length, 'file')}`);
    const sources = { parsers: ports.parsers, today: now };
    const excluded = pathMatcher(input.excludePaths);
    const search = { files: snapshot.files, codemods, excluded, sources, log: ports.log };
    const { proposals, leftOut } = await findProposals(search, repository);
    const { baseline } = snapshot;
    const circumstances = { baseline, coverage: coverageByPath(baseline.coverage), code: codePaths(snapshot) };
    const items = proposals.map((proposal) => planItem(proposal, circumstances));
    const { fresh, known } = await splitByHistory(items, { input, repository, store: ports.store });
    const ranked = fresh.toSorted(byRank);
    const result = {
        schemaVersion: 1,
        runId,
        createdAt: now.toISOString(),
        target: snapshot.target,
        base: snapshot.base.commit,
        engine: 'codemod',
        items: ranked.slice(0, input.maxItems),
        known,
        leftOut,
        deferred: Math.max(0, ranked.length - input.maxItems),
    };
    await ports.store.write(runId, 'plan.json', `${JSON.stringify(result, null, 2)}\n`);
    ports.log.info(summary(result));
    return result;
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
async function splitByHistory(items, { input, repository, store }) {
    const branches = await repository.branches(branchPrefix);
    const history = await readHistory({ runId: input.runId, items, branches }, store);
    const fresh = [];
    const known = [];
    for (const item of items) {
        const before = history.get(item.id);
        if (before !== undefined && isSettled(before, input.retry))
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

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codemodTools)
/* harmony export */ });
/* harmony import */ var _languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4186);

/** @throws Error from `tree()` for a file whose ending has no grammar: the codemod's `appliesTo` is too wide */
function codemodTools(file, { parsers, today }) {
    let tree = null;
    let source = null;
    return {
        today,
        tree: () => (tree ??= parseByEnding(file, parsers)),
        sourceFile: () => (source ??= parsers.typescript(file.path, file.text)),
        async [Symbol.asyncDispose]() {
            // A parse that failed has nothing to free, and its caller already has the error.
            const made = await tree?.catch(() => null);
            made?.delete();
        },
    };
}
async function parseByEnding(file, parsers) {
    const { grammar } = (0,_languages_table_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(file.path);
    if (grammar === null)
        throw new Error(`${file.path}: no grammar for files with this ending`);
    return parsers.tree(grammar, file.text);
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* unused harmony exports stageName, runItemSchema, runSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
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

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* unused harmony exports fileSchema, snapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
/* harmony import */ var _test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7104);





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


/***/ })

};
