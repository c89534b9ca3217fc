export const id = 6594;
export const ids = [6594];
export const modules = {

/***/ 46594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(12656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js + 1 modules
var evidence = __webpack_require__(30815);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(37397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 31 modules
var judge = __webpack_require__(73223);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/edits.js
var edits = __webpack_require__(382);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/tools.js
var codemods_tools = __webpack_require__(26896);
// EXTERNAL MODULE: ./.build/actions/shared/languages/utf8-text.js
var utf8_text = __webpack_require__(44495);
;// CONCATENATED MODULE: ./.build/actions/apply/rewrite-file.js
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
 * The file after the codemod, as bytes; null where it finds nothing. Bytes that no edit touches stay what they are:
 * line ends, a byte order mark and a missing final newline survive.
 * @returns a note where the content is not UTF-8, which no edit could leave as it is
 */
async function rewriteFile(file, codemod, sources) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { path, content } = file;
        const text = (0,utf8_text/* utf8Text */.H)(content);
        if (text === null)
            return { code: 'not-utf8', path, message: `${path} is not UTF-8, so it is not rewritten` };
        const tools = __addDisposableResource(env_1, (0,codemods_tools/* codemodTools */.B)({ path, text }, sources), true);
        const after = (0,edits/* rewrite */.v8)(text, await codemod.detect({ path, text }, tools));
        return after === text ? null : new TextEncoder().encode(after);
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

;// CONCATENATED MODULE: ./.build/actions/apply/draft-item.js


/** Drafted or refused: an item never throws, so that it costs no other one. */
async function draftItem(item, draft) {
    try {
        const files = await rewriteFiles(item, draft);
        return isNote(files) ? refused({ item, draft, note: files }) : await judged(item, draft, files);
    }
    catch (error) {
        const message = `the change could not be drafted: ${error instanceof Error ? error.message : String(error)}`;
        return refused({ item, draft, note: { code: 'apply-error', message } });
    }
}
async function rewriteFiles(item, draft) {
    const codemod = draft.codemods.get(item.codemod ?? '');
    if (codemod === undefined)
        return unknownCodemod(item);
    const stale = item.files.find(({ path, blob }) => draft.blobs.get(path) !== blob);
    if (stale !== undefined)
        return staleFile(stale.path);
    const contents = await contentsOf(item, draft.repository);
    const rewritten = new Map();
    for (const { path, blob } of item.files) {
        const content = contents.get(blob);
        if (content === undefined)
            return staleFile(path);
        const answer = await rewriteFile({ path, content }, codemod, draft.sources);
        if (isNote(answer))
            return answer;
        if (answer !== null)
            rewritten.set(path, answer);
    }
    if (rewritten.size > 0)
        return rewritten;
    return { code: 'nothing-to-do', message: `${codemod.id} finds nothing to change in the planned files` };
}
async function contentsOf(item, repository) {
    const contents = new Map();
    const ids = new Set(item.files.map(({ blob }) => blob));
    for await (const { id, content } of repository.blobs([...ids]))
        contents.set(id, content);
    return contents;
}
/** The tree we wrote and the tree that the diff gives are two ways to one result: where they differ, neither is trusted. */
async function judged(item, draft, files) {
    const { base, scratch, allowPaths } = draft;
    const written = await scratch.writeTree(base, files);
    const diff = await scratch.diff(base, written);
    const allowedFiles = item.files.map(({ path }) => path);
    const answer = await (0,judge/* judgePatch */.wq)({ base, diff, allowedFiles, allowPaths }, scratch);
    if ((0,judge/* isRefusal */.vu)(answer))
        return refused({ item, draft, note: answer.refused, diff });
    if (answer.tree !== written) {
        const message = `the diff gives the tree ${answer.tree}, and the rewritten files give ${written}`;
        return refused({ item, draft, note: { code: 'tree-mismatch', message }, diff });
    }
    const { tree, files: changed, stat } = answer;
    return {
        itemId: item.id,
        status: 'drafted',
        refusal: null,
        diff,
        baseTree: base,
        tree,
        files: changed,
        stat,
        round: 1,
        notes: [],
    };
}
function refused({ item, draft, note, diff = '' }) {
    return {
        itemId: item.id,
        status: 'refused',
        refusal: note,
        diff,
        baseTree: draft.base,
        tree: null,
        files: [],
        stat: { additions: 0, deletions: 0 },
        round: 1,
        notes: [],
    };
}
function isNote(value) {
    return value !== null && 'code' in value;
}
function unknownCodemod(item) {
    const name = item.codemod ?? `engine ${item.engine}`;
    return {
        code: 'unknown-codemod',
        message: `${name} is not among the loaded codemods: give apply the same codemods folder that plan was given`,
    };
}
function staleFile(path) {
    return {
        code: 'stale',
        path,
        message: `${path} is not at the base commit what it was when this was planned: run plan again`,
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/no-llm/opted-out-at.js
var opted_out_at = __webpack_require__(53437);
// EXTERNAL MODULE: ./.build/actions/shared/patch/headers.js + 2 modules
var headers = __webpack_require__(56737);
// EXTERNAL MODULE: ./.build/actions/shared/patch/patch.js
var patch = __webpack_require__(96209);
// EXTERNAL MODULE: ./.build/actions/shared/ports/model.js
var ports_model = __webpack_require__(62896);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/answer-key.js
var answer_key = __webpack_require__(42871);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
// EXTERNAL MODULE: ./.build/actions/shared/patch/extract.js
var extract = __webpack_require__(59250);
// EXTERNAL MODULE: ./.build/actions/shared/money/estimate-tokens.js
var estimate_tokens = __webpack_require__(59114);
;// CONCATENATED MODULE: ./.build/actions/apply/model/ask-for-patch.js






/** Answers to one question: the first, and one more where the first was refused for how it was written. */
const ANSWERS = 2;
/** Characters of a bad answer that are shown to the model again. */
const SHOWN_AGAIN = 20_000;
/**
 * Asks for a patch, and once more with the exact reason where the answer is no patch that applies; what breaks a rule is
 * not asked for twice. Answers are kept only where they led to a patch: a bad one is not met again for a month.
 */
async function askForPatch(question, drafting) {
    const notes = [];
    const kept = [];
    let messages = question.messages;
    for (let answers = 1;; answers += 1) {
        const answer = await answerTo({ ...question, messages }, drafting);
        if ('none' in answer)
            return { refused: answer.none, diff: '', notes, smaller: answer.smaller };
        kept.push([answer.key, answer.kept]);
        const read = withMarks(await readAnswer(answer.kept.text, question, drafting), question.marks);
        if ('judged' in read) {
            for (const [key, value] of kept)
                await drafting.model.answers.set(key, value);
            return { judged: read.judged, notes: [...notes, ...read.judged.repairs] };
        }
        if (answers === ANSWERS || !(0,extract/* isSlip */.BX)(read.refused.code))
            return { ...read, notes, smaller: false };
        notes.push({
            code: 'asked-again',
            message: `the first answer was refused (${read.refused.code}): ${read.refused.message}`,
        });
        messages = [...messages, ...askAgain(answer.kept.text, read.refused.message)];
    }
}
async function answerTo(question, drafting) {
    const { model, ledger } = drafting;
    const key = keyOf(question, drafting);
    const known = (await model.answers.get([key])).get(key);
    if (known !== undefined) {
        ledger.cached();
        return { key, kept: known };
    }
    const { prompt, messages, sources } = question;
    const { maxOutputTokens } = drafting;
    const asked = { prompt, messages, sources, answer: { kind: 'text' }, maxOutputTokens };
    const reservation = ledger.reserve({ inputTokens: (0,estimate_tokens/* estimateQuestion */.d)(asked), outputTokens: maxOutputTokens });
    if (reservation === null) {
        ledger.notAsked();
        return { none: overCap(), smaller: false };
    }
    const reply = await model.ask(asked, drafting.signal);
    ledger.settle(reservation, reply);
    if (reply.kind === 'failed') {
        return { none: { code: reply.code, message: reply.message }, smaller: ports_model/* failureReach */.O[reply.code] === 'split' };
    }
    const { text, logprobs, tokens, model: name } = reply;
    return { key, kept: { text, logprobs, tokens, model: name } };
}
function keyOf({ prompt, messages, sources }, { model, maxOutputTokens }) {
    const said = messages.map(({ role, content }) => [role, content]);
    const promptSha256 = (0,sha256/* sha256Of */.B)(JSON.stringify([prompt.name, prompt.sha256, maxOutputTokens, said]));
    return (0,answer_key/* answerKey */.q)({ promptSha256, blob: sources[0]?.blob ?? '', parameters: model.parameters });
}
async function readAnswer(text, question, drafting) {
    if (EMPTY_BLOCK.test(text))
        return { refused: declined(), diff: '' };
    const extracted = (0,extract/* extractPatch */.KC)(text);
    if ('refused' in extracted)
        return { ...extracted, diff: '' };
    if (extracted.outside !== '')
        drafting.log.info(`${question.item.id}: the model wrote ${extracted.outside.length} characters around its patch`);
    const restored = drafting.restore(extracted.diff, question.marks);
    if ('refused' in restored)
        return { ...restored, diff: extracted.diff };
    const allowedFiles = [...question.item.files.map(({ path }) => path), ...question.mayCreate];
    const judged = await (0,judge/* judgePatch */.wq)({
        base: drafting.base,
        diff: restored.diff,
        reading: 'model',
        allowedFiles,
        allowPaths: drafting.allowPaths,
        optedOut: drafting.optedOut,
        paths: drafting.paths,
    }, drafting.scratch);
    if ((0,judge/* isRefusal */.vu)(judged))
        return { refused: judged.refused, diff: extracted.diff };
    const beyond = judged.files.find(({ path }) => !allowedFiles.includes(path));
    return beyond === undefined ? { judged } : { refused: notPlanned(beyond.path, allowedFiles), diff: extracted.diff };
}
/** A person may touch tests beside what was planned; a model that does could take away what would fail it. */
function notPlanned(path, allowed) {
    const message = `${path}: the model was asked to change ${allowed.join(', ')} and nothing else`;
    return { code: 'not-planned', path, message };
}
/** How the prompt lets a model say that it cannot be done. */
const EMPTY_BLOCK = /^\s*(`{3,}|~{3,})[a-z]*\s*\1\s*$/;
function declined() {
    return { code: 'declined', message: 'the model sees no way to make this change within its bounds' };
}
function askAgain(answer, reason) {
    const shown = answer.length > SHOWN_AGAIN ? `${answer.slice(0, SHOWN_AGAIN)}\n[cut]` : answer;
    const content = [
        `This answer cannot be taken: ${reason}.`,
        'Answer once more, with the whole patch: one unified diff against the files as they were given, in one fenced block.',
    ].join('\n');
    return [
        { role: 'assistant', content: shown },
        { role: 'user', content },
    ];
}
/** Characters of a line that can be told from others: a reason quotes one line, a secret may have several. */
const PART = 8;
/** A reason may quote a line of the patch, in which the secrets were put back. */
function withMarks(read, marks) {
    if ('judged' in read)
        return read;
    let { message } = read.refused;
    for (const [mark, secret] of marks) {
        const parts = secret.split('\n').filter((line) => line.trim().length >= PART);
        for (const part of [secret, ...parts])
            message = message.replaceAll(part, mark);
    }
    return { ...read, refused: { ...read.refused, message } };
}
function overCap() {
    return {
        code: 'max-cost-usd',
        message: 'not asked: it could cost more than is left of max-cost-usd; raise it, or run again for the rest',
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/facts.js
var facts = __webpack_require__(82970);
;// CONCATENATED MODULE: ./.build/actions/apply/model/read-texts.js
/** The texts of some files, by path: null for what is not UTF-8; what is gone is missing. A byte order mark stays. */
async function readTexts(wanted, repository) {
    const texts = new Map();
    for await (const { id, content } of repository.blobs([...new Set(wanted.map(({ blob }) => blob))])) {
        texts.set(id, decode(content));
    }
    return new Map(wanted.flatMap(({ path, blob }) => {
        const text = texts.get(blob);
        return text === undefined ? [] : [[path, text]];
    }));
}
function decode(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/test-names.js
const INDEX = /^(index|__init__|main|mod)$/;
/** The name by which tests speak of a file: its own without the ending, or its folder's where it is the folder's index. */
function subjectOf(path) {
    const parts = path.split('/');
    const name = withoutEnding(parts.at(-1) ?? '');
    const folder = parts.at(-2);
    return INDEX.test(name) && folder !== undefined ? folder : name;
}
/** What a test file is about, by its name: `bar` of test_bar.py, bar_test.py, bar.test.ts, bar.spec.js, test-bar.js. */
function testedName(path) {
    const name = withoutEnding(path.split('/').at(-1) ?? '');
    return name.replace(/^tests?[-_]|[-_.](test|tests|spec)$/, '');
}
function withoutEnding(name) {
    return name.replace(/\.[^.]*$/, '');
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/companion-tests.js



/** A model reads these beside the file itself: enough to see how things are tested here. */
const MAX_TESTS = 3;
const MAX_CHARACTERS = 60_000;
/** Test files of which the imports are looked at, nearest first. */
const MAX_READ = 200;
/**
 * The test files that go with an item's files: by their name first, then by what they import, the nearest first.
 * Bounded in number and size; a test file that opted out, is not UTF-8 or is planned itself is left out.
 */
async function companionTests(item, drafting) {
    const planned = new Set(item.files.map(({ path }) => path));
    const left = new Set([...planned, ...drafting.optedOut]);
    const candidates = [...drafting.blobs.keys()].filter((path) => (0,facts/* isTestFile */.hl)(path) && !left.has(path));
    const near = candidates.toSorted((a, b) => distance(a, item.filePath) - distance(b, item.filePath) || order(a, b));
    const read = await readAll(near.filter(byName(item.filePath)).concat(near).slice(0, MAX_READ), drafting);
    const ranked = [...read.filter(({ path }) => byName(item.filePath)(path)), ...read.filter(importing(item.filePath))];
    const chosen = [];
    let room = MAX_CHARACTERS;
    for (const test of new Set(ranked)) {
        if (chosen.length === MAX_TESTS)
            break;
        if (test.text.length > room)
            continue;
        room -= test.text.length;
        chosen.push(test);
    }
    return chosen;
}
async function readAll(paths, { blobs, repository }) {
    const wanted = [...new Set(paths)].map((path) => ({ path, blob: blobs.get(path) }));
    const texts = await readTexts(wanted, repository);
    return wanted.flatMap(({ path, blob }) => {
        const text = texts.get(path);
        return typeof text === 'string' ? [{ path, blob, text }] : [];
    });
}
function byName(path) {
    const subject = subjectOf(path);
    return (test) => testedName(test) === subject;
}
/** A line that imports something and names the subject: read by its words, as it only orders what is shown. */
function importing(path) {
    const subject = subjectOf(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const line = new RegExp(`^.*\\b(?:import|from|require)\\b.*(?<![\\w-])${subject}(?![\\w-])`, 'm');
    return ({ text }) => line.test(text);
}
/** Folders that one must leave and enter to come from one file to the other. */
function distance(one, other) {
    const [a, b] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)];
    const unlike = a.findIndex((part, at) => part !== b[at]);
    const shared = unlike === -1 ? a.length : unlike;
    return a.length + b.length - 2 * shared;
}
function order(a, b) {
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/new-test-path.js


/**
 * Where this repository would put the tests of a file that has none of its name: named and placed like the test files
 * that are there. Empty where there already is one, and where there is no test of that language to go by.
 */
function newTestPaths(path, paths) {
    const family = familyOf(path);
    const tests = [...paths].filter((test) => (0,facts/* isTestFile */.hl)(test) && family !== null && family.test(test)).toSorted();
    const subject = subjectOf(path);
    if ((0,facts/* isTestFile */.hl)(path) || tests.some((test) => testedName(test) === subject))
        return [];
    const habits = tests.map((test) => habitOf(test, paths)).filter((habit) => habit.named !== null);
    const habit = mostFrequent(habits);
    const made = habit === undefined ? null : placed({ path, subject, habit });
    return made === null || paths.has(made) || !(0,facts/* isTestFile */.hl)(made) ? [] : [made];
}
const FAMILIES = [/\.py$/, /\.[cm]?[jt]sx?$/];
function familyOf(path) {
    return FAMILIES.find((family) => family.test(path)) ?? null;
}
function habitOf(test, paths) {
    const at = test.lastIndexOf('/');
    const [folder, name] = [test.slice(0, Math.max(at, 0)), test.slice(at + 1)];
    const subject = testedName(test);
    const stem = name.replace(/\.[^.]*$/, '');
    const speaks = stem !== subject || /(^|\/)__tests__$/.test(folder);
    const named = speaks ? name.replace(subject, '*') : null;
    for (const relative of ['__tests__', '']) {
        const parent = relative === '' ? folder : folder.replace(/(^|\/)__tests__$/, '');
        const applies = relative === '' || folder.endsWith('__tests__');
        if (applies && besides(parent, subject, paths))
            return { named, folder: { relative } };
    }
    return { named, folder: { own: folder } };
}
function besides(folder, subject, paths) {
    return ['py', 'ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts'].some((ending) => paths.has(join(folder, `${subject}.${ending}`)));
}
/** The first of those that most tests follow. */
function mostFrequent(habits) {
    const counts = [...Map.groupBy(habits, (habit) => JSON.stringify(habit)).values()];
    return counts.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
function placed({ path, subject, habit }) {
    if (habit.named === null)
        return null;
    const own = path.split('/').slice(0, -1).join('/');
    const folder = 'own' in habit.folder ? habit.folder.own : join(own, habit.folder.relative);
    return join(folder, habit.named.replace('*', subject));
}
function join(folder, name) {
    return [folder, name].filter((part) => part !== '').join('/');
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/material.js



/** Characters of the planned files together: more than any model of today reads with care. */
const material_MAX_CHARACTERS = 400_000;
/** The planned files as they are at base, and the tests that go with them; or why there is nothing to ask about. */
async function gatherMaterial(item, drafting) {
    const stale = item.files.find(({ path, blob }) => drafting.blobs.get(path) !== blob);
    if (stale !== undefined)
        return material_staleFile(stale.path);
    const optedOut = item.files.find(({ path }) => drafting.optedOut.includes(path));
    if (optedOut !== undefined)
        return optedOutFile(optedOut.path);
    const files = await plannedTexts(item, drafting.repository);
    if ('code' in files)
        return files;
    if (files.reduce((sum, { text }) => sum + text.length, 0) > material_MAX_CHARACTERS) {
        const message = `${item.filePath}: the planned files have more than ${material_MAX_CHARACTERS} characters; no model is asked about so much`;
        return { code: 'too-large', path: item.filePath, message };
    }
    const tests = item.action === 'upgrade_runtime' ? [] : await companionTests(item, drafting);
    return { files, tests, mayCreate: item.action === 'add_tests' ? newTestPaths(item.filePath, drafting.paths) : [] };
}
async function plannedTexts(item, repository) {
    const contents = await readTexts(item.files, repository);
    const texts = [];
    for (const { path, blob } of item.files) {
        const text = contents.get(path);
        if (text === undefined)
            return material_staleFile(path);
        if (text === null)
            return { code: 'not-utf8', path, message: `${path} is not UTF-8, so no model is asked about it` };
        texts.push({ path, blob, text });
    }
    return texts;
}
function material_staleFile(path) {
    return {
        code: 'stale',
        path,
        message: `${path} is not at the base commit what it was when this was planned: run plan again`,
    };
}
function optedOutFile(path) {
    return { code: 'no-llm', path, message: `${path} has opted out (NO_LLM): no model is asked about it` };
}

// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(54186);
;// CONCATENATED MODULE: ./.build/actions/apply/model/patch-question.js

/** Characters of one message and of the earlier diff that are sent, after their secrets are taken out. */
const MESSAGE_CHARACTERS = 1000;
const DIFF_CHARACTERS = 60_000;
/**
 * The question for an item's patch, rendered from texts without their secrets. All texts are redacted in one go, so that
 * a secret has the same mark in each of them.
 * @returns a note where a planned file is all secret: nothing of it may be sent
 */
async function patchQuestion(asked, drafting) {
    const { item, earlier } = asked;
    const { files, tests, mayCreate } = asked.material;
    const { texts, marks, dropped } = await drafting.redact([...files, ...tests, ...earlierTexts(item, earlier)]);
    const keyFile = files.find(({ path }) => dropped.has(path));
    if (keyFile !== undefined)
        return allSecret(keyFile.path);
    const sent = [...files, ...tests.filter(({ path }) => !dropped.has(path))].map(({ path, blob }) => ({ path, blob }));
    const variables = {
        item: itemVariables(item, files),
        files: files.map(({ path }, at) => ({
            path,
            language: (0,table/* languageOf */.eX)(path).language ?? 'text',
            text: texts[at] ?? '',
        })),
        tests: tests
            .map(({ path }, at) => ({ path, text: texts[files.length + at] ?? '' }))
            .filter(({ path }) => !dropped.has(path)),
        may_create: mayCreate,
    };
    const rendered = earlier === null
        ? drafting.prompts.render('patch', variables)
        : drafting.prompts.render('repair', {
            ...variables,
            ...earlierVariables(earlier, texts.slice(files.length + tests.length)),
        });
    return { item, ...rendered, sources: sent, marks, mayCreate };
}
function itemVariables(item, files) {
    const lines = item.lines.filter(({ path }) => path === item.filePath);
    const whole = files.find(({ path }) => path === item.filePath)?.text.split('\n').length ?? 1;
    return {
        action: item.action,
        intent: item.model?.intent ?? item.action,
        symbol: item.model?.symbol ?? null,
        reason: item.reason,
        path: item.filePath,
        start_line: lines.length === 0 ? 1 : Math.min(...lines.map(({ start }) => start)),
        end_line: lines.length === 0 ? whole : Math.max(...lines.map(({ end }) => end)),
    };
}
function earlierTexts(item, earlier) {
    if (earlier === null)
        return [];
    const texts = [earlier.diff, ...earlier.failures.flatMap(({ test, message }) => [test, message])];
    return texts.map((text, at) => ({
        path: `${item.filePath} (round 1, ${at === 0 ? 'diff' : 'tests'})`,
        blob: '',
        text,
    }));
}
function earlierVariables(earlier, texts) {
    const failures = earlier.failures.map((_, at) => ({
        test: cut(texts[1 + 2 * at] ?? '', MESSAGE_CHARACTERS),
        message: cut(texts[2 + 2 * at] ?? '', MESSAGE_CHARACTERS),
    }));
    return { diff: cut(texts[0] ?? '', DIFF_CHARACTERS), failures };
}
function cut(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
function allSecret(path) {
    return { code: 'key-file', path, message: `${path} is a file of keys: nothing of it is sent to a model` };
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/draft-by-model.js






/**
 * The patch of one item, by a model: drafted, or refused with the reason. What a provider or a model does wrong never
 * throws. Where the refusal ends all asking (`endsDrafting`), the items behind it need not be asked about.
 */
async function draftByModel(item, drafting) {
    return draftRound({ item, drafting, round: 1, earlier: null });
}
/** Why no further item can be drafted in this run (no money at the provider, no such model, …); null where one can. */
function endsDrafting({ refusal }) {
    if (refusal === null)
        return null;
    const reach = ports_model/* failureReach */.O[refusal.code];
    return reach === 'run' ? refusal : null;
}
/** Both rounds are one: they differ in the prompt. Never throws. */
async function draftRound(round) {
    try {
        const material = await gatherMaterial(round.item, round.drafting);
        if ('code' in material)
            return refusedChange(round, { refused: material, diff: '', notes: [] });
        const drafted = await askForAll(round, material);
        return 'refused' in drafted ? refusedChange(round, drafted) : await draftedChange(round, drafted);
    }
    catch (error) {
        const message = `the change could not be drafted: ${error instanceof Error ? error.message : String(error)}`;
        return refusedChange(round, { refused: { code: 'apply-error', message }, diff: '', notes: [] });
    }
}
/** Where the text is too long for the model, or its answer for its limit, once more without the tests beside the files. */
async function askForAll(round, material) {
    const drafted = await ask(round, material);
    if (!('refused' in drafted) || !drafted.smaller || material.tests.length === 0)
        return drafted;
    const note = { code: 'asked-again', message: `without the tests beside it: ${drafted.refused.message}` };
    const again = await ask(round, { ...material, tests: [] });
    return { ...again, notes: [...drafted.notes, note, ...again.notes] };
}
async function ask({ item, drafting, earlier }, material) {
    const question = await patchQuestion({ item, material, earlier }, drafting);
    if ('code' in question)
        return { refused: question, diff: '', notes: [], smaller: false };
    return askForPatch(question, drafting);
}
async function draftedChange(round, { judged, notes }) {
    const { item, drafting, earlier } = round;
    if (judged.tree === earlier?.tree) {
        const message = 'the model drafted the same change again, which the gate has failed';
        return refusedChange(round, { refused: { code: 'unchanged', message }, diff: '', notes });
    }
    // Our own diff of the tree, not the model's text: its counts are right, and it says nothing that the tree does not.
    const diff = await drafting.scratch.diff(drafting.base, judged.tree);
    const read = (0,headers/* readPatch */.H)(diff);
    return {
        itemId: item.id,
        status: 'drafted',
        refusal: null,
        diff,
        baseTree: drafting.base,
        tree: judged.tree,
        files: judged.files,
        stat: 'refused' in read ? judged.stat : (0,patch/* patchStat */.Rr)(read.files),
        round: round.round,
        notes,
    };
}
function refusedChange(round, { refused, diff, notes }) {
    return {
        itemId: round.item.id,
        status: 'refused',
        refusal: refused,
        diff,
        baseTree: round.drafting.base,
        tree: null,
        files: [],
        stat: { additions: 0, deletions: 0 },
        round: round.round,
        notes,
    };
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/failures.js
/** More would bury the cause, and each costs money. */
const MAX_FAILURES = 10;
/**
 * What failed on a change, for the model that drafted it: files that do not parse first, then tests that failed, then
 * what the linter newly found; ten at the most. Texts come from running the target, and are cleaned here; their secrets
 * and their length are seen to where the question is made.
 */
function failuresOf({ lint, tests, stopped }) {
    const failures = [
        ...(stopped === null ? [] : [{ test: 'the patch', message: stopped.message }]),
        ...lint.parseErrors.map(finding),
        ...tests.regressed.map((id) => ({ test: id, message: messageOf(tests.after.cases, id) })),
        ...(tests.regressed.length > 0 || stopped !== null ? [] : [{ test: 'the test run', message: tests.after.reason }]),
        ...lint.added.filter(({ level }) => level === 'error').map(finding),
    ];
    return failures
        .slice(0, MAX_FAILURES)
        .map(({ test, message }) => ({ test: cleaned(test), message: cleaned(message) }));
}
function messageOf(cases, id) {
    return cases.find((testCase) => testCase.id === id)?.message ?? 'it failed without a message';
}
function finding({ path, line, rule, message }) {
    return { test: `${path}:${line ?? 1} (${rule})`, message };
}
/** Colours of a terminal (ECMA-48), as they are and as our reader of reports writes them. */
const COLOURS = /(?:\x1B|\\u001b|\\x1b)\[[0-?]*[ -/]*[@-~]/gi;
const CONTROLS = /[\x00-\x08\x0B-\x1F\x7F-\x9F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\\u00[01][0-9a-f]/gi;
function cleaned(text) {
    return text.replaceAll('\r\n', '\n').replaceAll(COLOURS, '').replaceAll(CONTROLS, '');
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/repairable.js

/**
 * The reasons for which the gate fails a change: may a new draft mend it? What breaks a rule, or takes tests away, is
 * not asked for twice.
 */
const mendable = {
    policy: false,
    tampered: false,
    'parse-error': true,
    'tests-regressed': true,
    'tests-disappeared': false,
    'tests-skipped': false,
    'tests-broken': true,
};
/** Does it get a second round? A drafted change of a model that failed, in its first round, for nothing but mendable reasons. */
function isRepairable(item, { change, evidence }) {
    if (item.engine !== 'model' || change.round !== 1 || change.status !== 'drafted')
        return false;
    if (evidence.verdict !== 'fail')
        return false;
    if (evidence.stopped !== null)
        return (0,extract/* isSlip */.BX)(evidence.stopped.code);
    const reasons = evidence.reasons.map(({ code }) => mendable[code]).filter((mends) => mends !== undefined);
    return reasons.length > 0 && reasons.every(Boolean);
}

;// CONCATENATED MODULE: ./.build/actions/apply/model/repair-by-model.js



/**
 * Drafts an item that the gate failed (`isRepairable`) once more, with what was drafted and what failed on it, against
 * the same base: the answer takes the first change's place, as round 2. Never throws.
 */
async function repairByModel(item, { change, evidence, ...drafting }) {
    const earlier = { tree: change.tree, diff: change.diff, failures: failuresOf(evidence) };
    return draftRound({ item, drafting, round: 2, earlier });
}

;// CONCATENATED MODULE: ./.build/actions/apply/model-drafter.js




const noModel = {
    code: 'no-model',
    message: 'a model proposed this, and none is configured here: give apply the settings that plan was given',
};
/** Opens the model only where an item needs it. */
async function modelDrafter(round, needs, ports) {
    const isNeeded = needs.wanted.some(({ engine }) => engine === 'model');
    const engine = isNeeded && ports.engines.configured !== null ? await opened(round, needs, ports) : null;
    const drafting = engine === null ? null : await draftingOf(round, engine, ports);
    let ended = engine === null ? noModel : null;
    const guarded = async (item, ask) => {
        if (drafting === null || ended !== null)
            return model_drafter_refused(item, round, ended ?? noModel);
        const change = await ask(drafting);
        ended = endsDrafting(change);
        return change;
    };
    return {
        draft: (item) => guarded(item, (on) => draftByModel(item, on)),
        repair: (item, failed) => guarded(item, (on) => repairByModel(item, { ...on, ...failed })),
        spending: () => engine?.ledger.spending() ?? null,
        [Symbol.asyncDispose]: async () => engine?.[Symbol.asyncDispose](),
    };
}
async function opened({ input, plan, items, repository, draft }, { before }, { engines }) {
    return engines.open({
        runId: input.runId,
        stage: input.round === 1 ? 'apply' : 'repair',
        isOptedOut: (0,opted_out_at/* isOptedOutAt */.E)(draft.base, repository),
        branches: await repository.branches(contracts_plan/* branchPrefix */.$j),
        spent: plan.spending,
        share: items.length / Math.max(1, plan.items.length),
        before,
    });
}
async function draftingOf(round, engine, { log }) {
    const { draft, paths } = round;
    const { model, prompts, ledger, redact, restore, maxOutputTokens } = engine;
    const { base, blobs, allowPaths, repository, scratch } = draft;
    const optedOut = [...(await (0,opted_out_at/* optedOutPaths */.N)(base, round.repository))];
    const asking = { model, prompts, ledger, maxOutputTokens, redact, restore, log };
    return { ...asking, repository, scratch, base, blobs, allowPaths, optedOut, paths };
}
function model_drafter_refused(item, { draft, input }, refusal) {
    const nothing = { diff: '', baseTree: draft.base, tree: null, files: [], stat: { additions: 0, deletions: 0 } };
    return { itemId: item.id, status: 'refused', refusal, ...nothing, round: input.round, notes: [] };
}

;// CONCATENATED MODULE: ./.build/actions/apply/run.js
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
 * Drafts the patch of every plan item, each against the base commit and none on another, and judges it on a scratch
 * index; writes `changes.json`. An item that cannot be drafted is refused with a note and costs no other item. Nothing
 * of the target's code is executed, and nothing is written into its repository.
 * @throws UserError where there is no plan, or the base commit is gone; in round 2 where round 1 was not judged
 */
async function apply(input, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runId, location } = input;
        const plan = await (0,read_run_file/* readRunFile */.m)(ports.store, { runId, file: 'plan.json', writtenBy: 'plan', parse: contracts_plan/* parsePlan */.vS });
        const items = plan.items.filter(({ id }) => input.items.length === 0 || input.items.includes(id));
        const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
        ports.log.stage('apply', `${(0,counted/* counted */.h)(items.length, 'item')}${input.round === 2 ? ', round 2' : ''}`);
        const base = await repository.resolve(plan.base);
        const entries = items.length === 0 ? [] : await repository.entries(base.tree);
        const scratch = run_addDisposableResource(env_1, await repository.scratch(), true);
        const draft = {
            base: base.tree,
            blobs: blobsByPath(entries),
            codemods: new Map(input.codemods.map((codemod) => [codemod.id, codemod])),
            allowPaths: input.allowPaths,
            // The plan's day, so that what was decided then is what is drafted now.
            sources: { parsers: ports.parsers, today: new Date(plan.createdAt) },
            repository,
            scratch,
        };
        const round = { input, plan, items, draft, repository, paths: new Set(entries.map(({ path }) => path)) };
        const result = await (input.round === 1 ? firstRound(round, ports) : secondRound(round, ports));
        await ports.store.write(runId, 'changes.json', `${JSON.stringify(result, null, 2)}\n`);
        tell(result.changes, ports);
        return result;
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
async function firstRound(round, ports) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { input, plan, items, draft } = round;
        const drafter = run_addDisposableResource(env_2, await modelDrafter(round, { wanted: items, before: null }, ports), true);
        const changes = await eachItem(items, ports, async (item) => {
            return item.engine === 'model' ? drafter.draft(item) : draftItem(item, draft);
        });
        return { schemaVersion: 2, runId: input.runId, base: plan.base, changes, spending: drafter.spending() };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function secondRound(round, ports) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const { runId } = round.input;
        const files = { runId, writtenBy: 'gate' };
        const first = await (0,read_run_file/* readRunFile */.m)(ports.store, { runId, file: 'changes.json', writtenBy: 'apply', parse: change/* parseChanges */.pS });
        const measured = await (0,read_run_file/* readRunFile */.m)(ports.store, { ...files, file: 'evidence.json', parse: evidence/* parseEvidence */.vf });
        const failed = round.items.flatMap((item) => {
            const change = first.changes.find(({ itemId }) => itemId === item.id);
            const evidence = measured.items.find(({ itemId }) => itemId === item.id);
            if (change === undefined || evidence === undefined)
                return [];
            return isRepairable(item, { change, evidence }) ? [{ item, change, evidence }] : [];
        });
        const drafter = run_addDisposableResource(env_3, await modelDrafter(round, { wanted: failed.map(({ item }) => item), before: first.spending }, ports), true);
        const again = await eachItem(failed.map(({ item }) => item), ports, async (item) => repaired(item, { failed, drafter }));
        return { ...first, changes: inPlaceOf(first.changes, again), spending: drafter.spending() ?? first.spending };
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = run_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function repaired(item, { failed, drafter }) {
    const found = failed.find((row) => row.item === item);
    if (found === undefined)
        throw new Error(`${item.id} is not to be repaired`);
    return drafter.repair(item, found);
}
/** A second draft takes the place of the first; where it was refused the first one stands, with what failed on it. */
function inPlaceOf(first, again) {
    const drafted = new Map(again.filter(({ status }) => status === 'drafted').map((change) => [change.itemId, change]));
    const refused = new Map(again.flatMap(({ itemId, refusal }) => (refusal === null ? [] : [[itemId, refusal]])));
    return first.map((change) => {
        const why = refused.get(change.itemId);
        if (why === undefined)
            return drafted.get(change.itemId) ?? change;
        const note = { code: 'repair-refused', message: `the second draft was refused: ${why.message}` };
        return { ...change, notes: [...change.notes, note] };
    });
}
function blobsByPath(entries) {
    // Links and submodules are left out: a plan item that speaks of one is stale.
    return new Map(entries.filter(({ mode }) => mode.startsWith('100')).map(({ path, id }) => [path, id]));
}
async function eachItem(items, { log }, draft) {
    const changes = [];
    for (const item of items) {
        log.progress(changes.length, items.length, item.title);
        const change = await draft(item);
        if (change.refusal !== null)
            log.warn(`${item.id}: ${change.refusal.message}`);
        changes.push(change);
    }
    log.progress(changes.length, items.length, 'changes drafted');
    return changes;
}
function tell(changes, { log }) {
    const refused = changes.filter((change) => change.status === 'refused').length;
    log.info(`${(0,counted/* counted */.h)(changes.length - refused, 'change')} drafted${refused === 0 ? '' : `, ${refused} refused`}`);
}


/***/ }),

/***/ 42871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ answerKey)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);

/** Another number forgets every kept answer: it changes where the meaning of a key, or of what is kept, does. */
const KEY_VERSION = 1;
/** Under which an answer is kept: SHA-256 in hex. The same file, prompt, model and parameters give the same key. */
function answerKey({ promptSha256, blob, parameters }) {
    const { model, temperature, seed } = parameters;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(JSON.stringify(['llm-ops-answer', KEY_VERSION, promptSha256, blob, model, temperature, seed]));
}


/***/ }),

/***/ 382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   l1: () => (/* binding */ compatible),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* unused harmony export EditError */
/** A codemod's edits that contradict each other or the text: the codemod's bug, never silently repaired. */
class EditError extends Error {
    name = 'EditError';
}
/** @throws EditError where an edit lies outside the text or two edits overlap */
function applyEdits(text, edits) {
    const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const parts = [];
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
            throw new EditError(`edit [${edit.start}, ${edit.end}) overlaps another or lies outside ${text.length} units`);
        }
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return parts.join('') + text.slice(at);
}
/**
 * The matches that can be rewritten together: of two that overlap the first in the file stays, the other waits for a
 * later run, when the text has settled.
 */
function compatible(matches) {
    const kept = [];
    let free = 0;
    for (const match of matches.toSorted((a, b) => firstStart(a) - firstStart(b))) {
        if (match.edits.length === 0 || firstStart(match) < free)
            continue;
        kept.push(match);
        free = Math.max(free, ...match.edits.map((edit) => edit.end));
    }
    return kept;
}
/** The text after every compatible match is rewritten. */
function rewrite(text, matches) {
    return applyEdits(text, compatible(matches).flatMap((match) => match.edits));
}
function firstStart(match) {
    return Math.min(...match.edits.map((edit) => edit.start));
}


/***/ }),

/***/ 26896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ codemodTools)
/* harmony export */ });
/* harmony import */ var _languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);

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

/***/ 44495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/** The exact text, byte order mark included, so that lines and offsets mean the same in every stage; null where it is not UTF-8. */
function utf8Text(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 59114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ estimateQuestion)
/* harmony export */ });
/* unused harmony export estimateTokens */
const hugsLetters = (before) => (before === 'lower' || before === 'upper' ? 1.47 : 0);
/** Tokens that a character adds, by what it is and where it stands. */
const costs = {
    // One space belongs to the word after it; more are one token.
    space: ({ run }) => (run === 2 ? 0.45 : 0),
    break: ({ run }) => (run === 1 ? 1.63 : 0),
    lower: ({ before, word }) => {
        if (word === 1)
            return before === 'digit' ? 0.92 + 1.47 : 0.92;
        if (word <= 3)
            return 0;
        return word <= 8 ? 0.1 : 0.28;
    },
    upper: ({ before, run }) => {
        if (run > 1)
            return 0.42;
        return before === 'digit' ? 0.92 + 1.47 : 0.92;
    },
    // Up to three digits are one token, and a space before them is one of its own.
    digit: ({ before, run }) => (run % 3 === 1 ? 1.05 : 0) + (run === 1 && before === 'space' ? 1.13 : 0) + hugsLetters(before),
    mark: ({ run }) => (run === 1 ? 0.81 : 0.45),
    'two-byte': ({ run }) => (run === 1 ? 2 : 1),
    wide: () => 2,
    'three-byte': () => 3,
    surrogate: () => 1.5,
};
const perText = 2;
/**
 * How many tokens a text has at the most, without a tokenizer. It walks the characters once and adds what each kind
 * costs in the place where it stands; the weights are the solution of a linear program (least mean overshoot, no file of
 * the fitting half below its count) on real files, tokenized by o200k (gpt-tokenizer 4.0.0).
 * docs/confidence.md has the figures.
 */
function estimateTokens(text) {
    let tokens = perText;
    const place = { before: 'break', run: 0, word: 0 };
    for (let index = 0; index < text.length; index++) {
        const kind = kindOf(text.charCodeAt(index));
        place.run = kind === place.before ? place.run + 1 : 1;
        place.word = wordLength(kind, place);
        tokens += costs[kind](place);
        place.before = kind;
    }
    return Math.ceil(tokens);
}
/** Roles and separators around a message; the chat formats that are published take 3 to 7. */
const perMessage = 8;
/** The same for a whole question: its messages, and the schema of its answer, which providers count as input. */
function estimateQuestion({ messages, answer }) {
    const texts = messages.map(({ content }) => estimateTokens(content) + perMessage);
    const schema = answer.kind === 'json' ? estimateTokens(JSON.stringify(answer.schema)) + perMessage : 0;
    return texts.reduce((sum, tokens) => sum + tokens, schema);
}
function wordLength(kind, { before, word }) {
    if (kind === 'upper')
        return 1;
    if (kind !== 'lower')
        return 0;
    return before === 'lower' || before === 'upper' ? word + 1 : 1;
}
/** The last character of each kind, by UTF-16 unit. */
const ranges = [
    [0x08, 'mark'],
    [0x09, 'space'],
    [0x0d, 'break'],
    [0x1f, 'mark'],
    [0x20, 'space'],
    [0x2f, 'mark'],
    [0x39, 'digit'],
    [0x40, 'mark'],
    [0x5a, 'upper'],
    [0x60, 'mark'],
    [0x7a, 'lower'],
    [0x7f, 'mark'],
    [0x7ff, 'two-byte'],
    [0x2fff, 'three-byte'],
    [0x30ff, 'wide'],
    [0x4dff, 'three-byte'],
    [0x9fff, 'wide'],
    [0xabff, 'three-byte'],
    [0xd7af, 'wide'],
    [0xd7ff, 'three-byte'],
    [0xdfff, 'surrogate'],
    [0xfeff, 'three-byte'],
    [0xffef, 'wide'],
    [0xffff, 'three-byte'],
];
const ascii = Array.from({ length: 0x80 }, (_, unit) => rangeOf(unit));
/** Most of a source file is ASCII, and is looked up; the rest is searched for. */
function kindOf(unit) {
    return ascii[unit] ?? rangeOf(unit);
}
function rangeOf(unit) {
    for (const [last, kind] of ranges)
        if (unit <= last)
            return kind;
    return 'three-byte';
}


/***/ }),

/***/ 20329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ optedOutFolders),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Xh: () => (/* binding */ saysNoLlm)
/* harmony export */ });
/** Names that opt their folder out, whatever stands behind them: a file, a link, a submodule, a folder. */
const MARKER = /(?:^|\/)(?:\.no-llm|no_llm(?:\.txt)?)(?:\/|$)/i;
const WORD = /(?<![A-Za-z0-9_])NO_LLM(?![A-Za-z0-9_])/i;
const LINES = 10;
/** What opens a comment wherever it stands in a line: C, shell, SQL and Lua, HTML, Python's strings, Jinja, OCaml, Haskell. */
const OPENERS = /#|\/\/|\/\*|--|<!--|"""|'''|\{#|\(\*|\{-|<%--|@\*/;
/** What opens one at the start of a line only: a block's next line, ini and Lisp, TeX, batch files, Fortran, reST, roff. */
const LINE_OPENERS = /^\s*(?:\*|;|%|!|'|rem\b|\.\.|\.\\"|dnl\b|@?rem\b|::|=begin\b|=pod\b)/i;
/** Blocks that go on over the next lines, and what ends them. */
const BLOCKS = [
    ['/*', '*/'],
    ['<!--', '-->'],
    ['"""', '"""'],
    ["'''", "'''"],
    ['{#', '#}'],
    ['(*', '*)'],
    ['{-', '-}'],
    ['--[[', ']]'],
    ['<%--', '--%>'],
    ['<#', '#>'],
    ['=begin', '=end'],
];
/**
 * Does the text say NO_LLM in a comment in its first ten lines? Looked for in the comment syntax of every language at
 * once, and a line that says nothing else counts too: what is ambiguous is out. Only a NO_LLM with nothing before it
 * that could open a comment (a string in code) does not count.
 */
function saysNoLlm(text) {
    const lines = firstLines(text);
    if (!lines.some((line) => WORD.test(line)))
        return false;
    return lines.some((line, index) => {
        const at = WORD.exec(line)?.index;
        if (at === undefined)
            return false;
        const before = line.slice(0, at);
        if (OPENERS.test(before) || LINE_OPENERS.test(line))
            return true;
        return line.trim().length === 'NO_LLM'.length || insideBlock([...lines.slice(0, index), before].join('\n'));
    });
}
function firstLines(text) {
    let end = 0;
    for (let line = 0; line < LINES && end < text.length; line++)
        end = lineEnd(text, end);
    return text
        .slice(0, end)
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .slice(0, LINES);
}
/** The unit after the line that starts at `start`; a CR of its own ends a line too. */
function lineEnd(text, start) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const cr = text.indexOf('\r', start);
    if (cr < 0 || cr >= end)
        return end;
    return text[cr + 1] === '\n' ? cr + 2 : cr + 1;
}
function insideBlock(before) {
    return BLOCKS.some(([open, close]) => {
        if (open === close)
            return before.split(open).length % 2 === 0;
        return before.lastIndexOf(open) > before.lastIndexOf(close);
    });
}
/** Folders that hold a `.no-llm`, `no_llm.txt` or `NO_LLM`, with all that is below them; at the top it is everything. */
function optedOutFolders(paths) {
    const found = new Set();
    for (const path of paths) {
        const at = MARKER.exec(path)?.index;
        if (at !== undefined)
            found.add(path.slice(0, at));
    }
    const repository = found.has('');
    const folders = [...found].filter((folder) => folder !== '' && !ancestors(folder).some((above) => found.has(above)));
    const covers = (path) => repository || ancestors(path).some((folder) => found.has(folder));
    return { repository, folders: folders.sort(), covers: found.size === 0 ? () => false : covers };
}
/** `a/b/c` lies in `a/b` and `a`. */
function ancestors(path) {
    const above = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        above.push(path.slice(0, at));
    return above;
}


/***/ }),

/***/ 53437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOptedOutAt),
/* harmony export */   N: () => (/* binding */ optedOutPaths)
/* harmony export */ });
/* harmony import */ var _no_llm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20329);

/** Larger files are not read: nobody can ask about them, so they are out. */
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Holds NO_LLM for a path at a tree? The tree is immutable, so nothing that was written since can take a mark back. What
 * cannot be told is opted out: a path that is not in the tree, a link, what cannot be read or is no UTF-8. A reading that
 * failed is tried again at the next question.
 */
function isOptedOutAt(tree, repository) {
    const byBlob = new Map();
    let base = null;
    return async (path) => {
        try {
            base ??= readBase(tree, repository);
            const { files, covers } = await base;
            const entry = files.get(path);
            if (entry === undefined || covers(path))
                return true;
            const known = byBlob.get(entry.id) ?? (await isMarked(entry, repository));
            if (known !== null)
                byBlob.set(entry.id, known);
            return known ?? true;
        }
        catch {
            base = null;
            return true;
        }
    };
}
async function readBase(tree, repository) {
    const entries = await repository.entries(tree);
    const folders = (0,_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .optedOutFolders */ .QQ)(entries.map(({ path }) => path));
    const covers = (path) => folders.covers(path);
    const regular = entries.filter(({ utf8, mode, size }) => utf8 && mode.startsWith('100') && (size ?? 0) <= MOST_BYTES);
    return { files: new Map(regular.map((entry) => [entry.path, entry])), covers };
}
/** null where its content is not there: it may be later. */
async function isMarked(entry, repository) {
    for await (const { content } of repository.blobs([entry.id]))
        return isMarkedText(content);
    return null;
}
function isMarkedText(content) {
    try {
        return (0,_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoLlm */ .Xh)(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return true;
    }
}
/** Paths of a tree that are opted out: one reading of all its files, for who asks about many. */
async function optedOutPaths(tree, repository) {
    const { files, covers } = await readBase(tree, repository);
    const marked = new Map();
    const open = [...files.values()].filter(({ path }) => !covers(path));
    for await (const { id, content } of repository.blobs([...new Set(open.map(({ id }) => id))])) {
        marked.set(id, isMarkedText(content));
    }
    return new Set([...files.values()].filter(({ path, id }) => covers(path) || marked.get(id) !== false).map(({ path }) => path));
}


/***/ })

};
