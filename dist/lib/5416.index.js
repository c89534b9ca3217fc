export const id = 5416;
export const ids = [5416];
export const modules = {

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

/***/ 5756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* binding */ isRefusal),
  wq: () => (/* binding */ judgePatch),
  g5: () => (/* binding */ judgeTree)
});

;// CONCATENATED MODULE: ./.build/actions/shared/policy/added-text.js
/**
 * Characters that make text read differently from what it is (CVE-2021-42574, "Trojan Source"). A zero-width joiner or
 * a variation selector that follows a pictograph is part of an emoji and stays.
 */
const HIDDEN = [
    {
        code: 'bidi-control',
        what: 'a bidirectional control character',
        pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    },
    {
        code: 'invisible-character',
        what: 'an invisible character',
        pattern: /\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|[\u{1D173}-\u{1D17A}]|(?<![\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])\u200D/u,
    },
    { code: 'control-character', what: 'a control character', pattern: /[\0-\x08\x0B\x0E-\x1F\x7F\x80-\x9F]/u },
];
/** Looks only at lines that the old content does not have: what was there before is not this change's doing. */
function hiddenCharacters(path, { before, after }) {
    const known = new Set(before === null ? [] : lines(before));
    const added = after === null ? [] : lines(after).map((text, at) => ({ text, line: at + 1 }));
    const news = added.filter(({ text }) => !known.has(text));
    return HIDDEN.flatMap(({ code, what, pattern }) => {
        const hit = news.find(({ text }) => pattern.test(text));
        if (hit === undefined)
            return [];
        const point = pattern.exec(hit.text)?.[0].codePointAt(0) ?? 0;
        const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
        return [finding(code, path, `${path}:${hit.line}: the added text has ${what} (${name}); write it as an escape`)];
    });
}
/** Bytes with a NUL are binary, as git has it. */
function isBinary(content) {
    return content?.includes(0) ?? false;
}
/** Only white space or line ends changed, on more than half of the lines: a review would see nothing but noise. */
function isNoise({ before, after }) {
    if (before === null || after === null || before.length === 0)
        return false;
    const [old, now] = [decode(before), decode(after)];
    if (old === now || old.replace(/\s+/g, '') !== now.replace(/\s+/g, ''))
        return false;
    const known = new Set(now.split('\n'));
    const all = old.split('\n').filter((line) => line.trim() !== '');
    return all.length > 0 && all.filter((line) => !known.has(line)).length * 2 > all.length;
}
function lineCount(content) {
    return content === null ? 0 : lines(content).length;
}
/** Without its end, and without the byte order mark that may open a file. */
function lines(content) {
    const text = decode(content).replace(/^\uFEFF/, '');
    const split = text.split(/\r?\n/);
    return split.at(-1) === '' ? split.slice(0, -1) : split;
}
function decode(content) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
function finding(code, path, message) {
    return { code, path, message, severity: 'block' };
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/folded-path.js
var folded_path = __webpack_require__(6507);
;// CONCATENATED MODULE: ./.build/actions/shared/patch/paths.js

const PATH_BYTES = 4096;
const NAME_BYTES = 255;
/** Device names of Windows, with or without an ending ("Naming Files, Paths, and Namespaces", Win32 documentation). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** What NTFS and HFS+ would read as `.git` (CVE-2014-9390, CVE-2019-1352, CVE-2019-1353). */
const GIT_FOLDER = /^(\.git|git~[0-9]+|gi[0-9a-f]{4}~[0-9]+)$/;
const NAME_RULES = [
    ['path-absolute', 'has an empty part or starts with /', (name) => name === ''],
    ['path-escapes', 'has a . or .. part', (name) => name === '.' || name === '..'],
    ['path-control', 'has a control character', (name) => /[\x00-\x1F\x7F-\x9F]/.test(name)],
    ['path-backslash', 'has a backslash or a colon, which Windows reads as something else', (name) => /[\\:]/.test(name)],
    ['path-invisible', 'has an invisible character', (name) => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(name)],
    ['path-git', 'is the .git folder or looks like it to some file system', (name) => GIT_FOLDER.test(disguised(name))],
    ['path-trailing', 'has a name that ends in a dot or a space, which Windows drops', (name) => /[. ]$/.test(name)],
    ['path-reserved', 'has a name that is a device on Windows', (name) => RESERVED.test(name)],
    ['path-long', `has a name of more than ${NAME_BYTES} bytes`, (name) => bytes(name) > NAME_BYTES],
];
/**
 * The grammar of paths that a change may name (relative, `/` between parts). Stricter than git's own `verify_path`:
 * what is refused here is a different file, or no file, on somebody's machine.
 * @returns null where the path is fine
 */
function pathProblem(path) {
    if (path === '')
        return problem('path-empty', path, 'is empty');
    if (bytes(path) > PATH_BYTES)
        return problem('path-long', path, `has more than ${PATH_BYTES} bytes`);
    const names = path.split('/');
    for (const [code, why, broken] of NAME_RULES) {
        if (names.some(broken))
            return problem(code, path, why);
    }
    return null;
}
function disguised(name) {
    return (0,folded_path/* foldPath */.t)(name)
        .replace(/:.*$/, '')
        .replace(/[. ]+$/, '');
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
/** The path stands quoted and shortened in the message: it may hold anything. */
function problem(code, path, why) {
    return { code, message: `the path ${JSON.stringify(path.slice(0, 200))} ${why}` };
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/protected-paths.js
var protected_paths = __webpack_require__(8766);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/unowned-files.js

const isVendored = picomatch(['**/{node_modules,vendor,vendored,third_party,third-party,bower_components,site-packages}/**'], { dot: true });
const isBuilt = picomatch(['{dist,build,out}/**', '**/*.min.{js,css,mjs}', '**/*.bundle.js', '**/*_pb2.py', '**/*.pb.go'], {
    dot: true,
});
const GENERATED = /@generated|\bgenerated by\b|\bdo not edit\b|\bautomatically generated\b/i;
const HEAD_BYTES = 2000;
const HEAD_LINES = 10;
/** Why a file is not written by hand here (vendored, built, generated), or null. */
function unownedBecause(path, content) {
    const folded = path.toLowerCase();
    if (isVendored(folded))
        return 'vendored';
    if (isBuilt(folded))
        return 'a build product';
    const head = new TextDecoder().decode(content?.subarray(0, HEAD_BYTES) ?? new Uint8Array());
    return GENERATED.test(head.split('\n').slice(0, HEAD_LINES).join('\n')) ? 'generated' : null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/policy.js




/** More than this is for a person to look at. */
const MANY_DELETED_FILES = 5;
const MANY_DELETED_LINES = 500;
/** Judges a change by the tree it gives, never by its patch's text. `block` refuses it, `review` asks a person. */
function checkPolicy(input) {
    return [...input.changes.flatMap((change) => checkChange(change, input)), ...checkDeletions(input)];
}
function checkChange(change, input) {
    const content = input.contents.get(change.path) ?? { before: null, after: null };
    return [
        ...checkPath(change, input),
        ...checkMode(change, input.allowPaths),
        ...checkContent(change, content),
        ...checkOwnership(change.path, content),
    ];
}
function checkPath({ path, status }, input) {
    const problem = pathProblem(path);
    if (problem !== null)
        return [block(problem.code, path, problem.message)];
    const findings = [];
    if (status === 'added')
        findings.push(...checkNewName(path));
    if (input.allowedFiles !== null && !input.allowedFiles.includes(path)) {
        findings.push(block('not-planned', path, `${path} is not among the files of the plan item; a change may touch only those`));
    }
    if (input.optedOut?.includes(path)) {
        findings.push(block('no-llm', path, `${path} has opted out (NO_LLM); only purely local engines may change it`));
    }
    const because = (0,protected_paths/* protectedBecause */.j)(path);
    if (because !== null && !(0,protected_paths/* isAllowed */.J)(path, input.allowPaths)) {
        findings.push(block('protected-path', path, `${path} is ${because}; to let it be changed, name it in allow-paths (allow-paths: ${path})`));
    }
    return findings;
}
/** A new file must not look like another one: mixed scripts (UTS #39) and decomposed names are refused. */
function checkNewName(path) {
    const findings = [];
    if (path !== path.normalize('NFC')) {
        findings.push(block('path-not-nfc', path, `${path}: the new name is not in composed form (NFC); some systems would see two files`));
    }
    const mixed = path
        .split('/')
        .find((part) => /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));
    if (mixed !== undefined) {
        findings.push(block('path-mixed-script', path, `${path}: the new name mixes Latin letters with look-alikes of another script`));
    }
    return findings;
}
function checkMode({ path, status, oldMode, newMode }, allowPaths) {
    const modes = [oldMode, newMode];
    if (modes.includes('120000'))
        return [block('symlink', path, `${path}: symbolic links are never added, changed or removed`)];
    if (modes.includes('160000'))
        return [block('submodule', path, `${path}: submodules are never added, changed or removed`)];
    if (status === 'type-changed')
        return [block('type-changed', path, `${path} changed its type`)];
    if (status === 'deleted' || newMode === (status === 'added' ? '100644' : oldMode))
        return [];
    if ((0,protected_paths/* isAllowed */.J)(path, allowPaths))
        return [];
    return [
        block('mode', path, `${path}: its mode would become ${newMode}; to let that be, name it in allow-paths (allow-paths: ${path})`),
    ];
}
function checkContent({ path, status }, content) {
    if (isBinary(content.before) || isBinary(content.after)) {
        return [block('binary-content', path, `${path} is binary; only text is changed`)];
    }
    const findings = hiddenCharacters(path, content);
    if (isNoise(content)) {
        findings.push(block('noise', path, `${path}: only white space or line ends would change, in most of its lines`));
    }
    if (status === 'modified' && content.after?.length === 0 && content.before?.length !== 0) {
        findings.push(review('emptied-file', path, `${path} would lose all of its content`));
    }
    return findings;
}
function checkOwnership(path, { before }) {
    const because = unownedBecause(path, before);
    return because === null
        ? []
        : [review('not-hand-written', path, `${path} is ${because}: is it changed at its source?`)];
}
function checkDeletions({ changes, contents }) {
    const deleted = changes.filter((change) => change.status === 'deleted');
    const lines = deleted.reduce((sum, { path }) => sum + lineCount(contents.get(path)?.before ?? null), 0);
    const [first] = deleted;
    if (first === undefined || (deleted.length <= MANY_DELETED_FILES && lines <= MANY_DELETED_LINES))
        return [];
    return [review('many-deletions', first.path, `${deleted.length} files with ${lines} lines would be deleted`)];
}
function block(code, path, message) {
    return { code, path, message, severity: 'block' };
}
function review(code, path, message) {
    return { code, path, message, severity: 'review' };
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/patch.js
/** A patch whose text is refused. Its reader throws it and `readPatch` turns it into a value. */
class PatchError extends Error {
    name = 'PatchError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
function oldLines(hunk) {
    return hunk.lines.filter((line) => line.kind !== '+');
}
function newLines(hunk) {
    return hunk.lines.filter((line) => line.kind !== '-');
}
/** The patch that undoes this one. */
function reversePatch(files) {
    return files.map((file) => ({
        kind: file.kind === 'add' ? 'delete' : file.kind === 'delete' ? 'add' : file.kind,
        oldPath: file.newPath,
        newPath: file.oldPath,
        oldMode: file.newMode,
        newMode: file.oldMode,
        hunks: reverseHunks(file.hunks),
    }));
}
function reverseHunks(hunks) {
    let shift = 0;
    return hunks.map((hunk) => {
        const start = firstLine(hunk) + shift;
        shift += newLines(hunk).length - oldLines(hunk).length;
        const lines = hunk.lines.map((line) => ({ ...line, kind: REVERSED[line.kind] }));
        return { oldStart: newLines(hunk).length === 0 ? start - 1 : start, lines };
    });
}
const REVERSED = { ' ': ' ', '+': '-', '-': '+' };
/** The 1-based line that the hunk begins at; a hunk that only inserts begins after the line its header names. */
function firstLine(hunk) {
    return oldLines(hunk).length === 0 ? hunk.oldStart + 1 : hunk.oldStart;
}
function patchStat(files) {
    const lines = files.flatMap((file) => file.hunks).flatMap((hunk) => hunk.lines);
    return {
        additions: lines.filter((line) => line.kind === '+').length,
        deletions: lines.filter((line) => line.kind === '-').length,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/fit.js

/**
 * Holds the hunks against the files they speak of: line ends are made the file's own where a whole patch has the other
 * kind, and a hunk that does not stand where its header says must have only one place to go (git would take the
 * nearest).
 * @param contents base contents by path
 */
function fitHunks(files, contents) {
    const fitted = [];
    const repairs = [];
    for (const file of files) {
        const lines = fileLines(contents.get(file.oldPath));
        const hunks = lines === null || file.kind === 'add' ? null : withLineEnds(file.hunks, lines);
        if (hunks !== null)
            repairs.push({ code: 'line-ends', message: `${file.newPath}: the patch got the line ends of the file` });
        const now = hunks === null ? file : { ...file, hunks };
        const lost = lines === null ? undefined : now.hunks.find((hunk) => isAmbiguous(hunk, lines));
        if (lost !== undefined)
            return { refused: ambiguous(file.newPath, lost) };
        fitted.push(now);
    }
    return { files: fitted, repairs };
}
/** One string of byte values a line, line feed included: the patch's text is compared in UTF-8 bytes, as git does. */
function fileLines(content) {
    if (content === undefined)
        return null;
    return byteText(content).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function byteText(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += 8192)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return parts.join('');
}
function isAmbiguous(hunk, lines) {
    const wanted = oldLines(hunk).map(({ text, newline }) => byteText(new TextEncoder().encode(newline ? `${text}\n` : text)));
    if (wanted.length === 0 || standsAt(wanted, lines, firstLine(hunk) - 1))
        return false;
    let places = 0;
    for (let at = 0; at + wanted.length <= lines.length && places < 2; at += 1) {
        if (standsAt(wanted, lines, at))
            places += 1;
    }
    return places > 1;
}
function standsAt(wanted, lines, at) {
    return wanted.every((line, offset) => lines[at + offset] === line);
}
/** null where there is nothing to change. */
function withLineEnds(hunks, lines) {
    const ended = lines.filter((line) => line.endsWith('\n'));
    const inFile = ended.filter((line) => line.endsWith('\r\n')).length;
    const inPatch = hunks.flatMap((hunk) => hunk.lines).filter((line) => line.newline);
    const carriage = inPatch.filter((line) => line.text.endsWith('\r')).length;
    if (ended.length === 0 || inPatch.length === 0)
        return null;
    if (inFile === ended.length && carriage === 0)
        return mapLines(hunks, (text) => `${text}\r`);
    if (inFile === 0 && carriage === inPatch.length)
        return mapLines(hunks, (text) => text.slice(0, -1));
    return null;
}
function mapLines(hunks, change) {
    return hunks.map((hunk) => ({
        ...hunk,
        lines: hunk.lines.map((line) => (line.newline ? { ...line, text: change(line.text) } : line)),
    }));
}
function ambiguous(path, hunk) {
    return {
        code: 'ambiguous-hunk',
        path,
        message: `${path}: the hunk for line ${firstLine(hunk)} does not stand there and its context stands in more than one place`,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/header-names.js

const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** The name in a `---` or `+++` line: C-quoted, or up to a tab; null for /dev/null. @throws PatchError */
function nameInLine(rest) {
    const name = rest.startsWith('"') ? wholeQuoted(rest.replace(/\t.*$/, '')) : (rest.split('\t')[0] ?? '');
    return name === '/dev/null' ? null : name;
}
/** The name in a `rename from` line and its like. @throws PatchError */
function nameInExtendedLine(rest) {
    return rest.startsWith('"') ? wholeQuoted(rest) : rest;
}
/**
 * Every way to read the two names of `diff --git a/x b/x`; names with blanks make more than one.
 * @throws PatchError where a quoted name is broken
 */
function gitHeaderNames(rest) {
    if (rest.startsWith('"')) {
        const [first, end] = unquote(rest);
        return [[first, nameInExtendedLine(rest.slice(end).replace(/^ /, ''))]];
    }
    if (rest.endsWith('"')) {
        const at = rest.indexOf(' "');
        return at === -1 ? [] : [[rest.slice(0, at), wholeQuoted(rest.slice(at + 1))]];
    }
    const splits = [];
    for (let at = rest.indexOf(' '); at !== -1; at = rest.indexOf(' ', at + 1)) {
        splits.push([rest.slice(0, at), rest.slice(at + 1)]);
    }
    return splits;
}
function wholeQuoted(text) {
    const [name, end] = unquote(text);
    if (end !== text.length)
        throw broken(text);
    return name;
}
/** A C-quoted name (git-config(1), core.quotePath) and where it ends. */
function unquote(text) {
    const bytes = [];
    for (let at = 1; at < text.length;) {
        const char = text[at];
        if (char === '"')
            return [header_names_decode(bytes, text), at + 1];
        if (char !== '\\') {
            const point = String.fromCodePoint(text.codePointAt(at));
            bytes.push(...new TextEncoder().encode(point));
            at += point.length;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1))?.[0];
        const value = octal === undefined ? ESCAPES[text[at + 1] ?? ''] : Number.parseInt(octal, 8);
        if (value === undefined)
            throw broken(text);
        bytes.push(value);
        at += octal === undefined ? 2 : 4;
    }
    throw broken(text);
}
function header_names_decode(bytes, text) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        throw broken(text);
    }
}
function broken(text) {
    return new PatchError('path-quoting', `the quoted path ${text.slice(0, 200)} cannot be read`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/hunks.js

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/;
const HEADER_LIKE = /^(--- |\+\+\+ |diff )/;
/**
 * Reads the hunks of one file from the cursor on. The counts in the headers decide where a hunk ends; with `recount`
 * they are ignored and it ends where the next hunk, the next `diff --git` or the text begins.
 * @throws PatchError
 */
function readHunks(cursor, recount) {
    const hunks = [];
    while (cursor.lines[cursor.at]?.startsWith('@@'))
        hunks.push(recount ? readRecounted(cursor) : readCounted(cursor));
    checkOrder(hunks);
    return hunks;
}
function readCounted(cursor) {
    const { oldStart, oldCount, newCount } = readHeader(cursor);
    const lines = [];
    let [before, after] = [oldCount, newCount];
    while (before > 0 || after > 0) {
        const line = readLine(cursor);
        before -= line.kind === '+' ? 0 : 1;
        after -= line.kind === '-' ? 0 : 1;
        if (before < 0 || after < 0)
            throw miscounted(cursor);
        lines.push(line);
    }
    const next = cursor.lines[cursor.at];
    if (next !== undefined && /^[ +-]/.test(next) && !HEADER_LIKE.test(next) && next !== '-- ')
        throw miscounted(cursor);
    return checkHunk({ oldStart, lines }, cursor);
}
function readRecounted(cursor) {
    const { oldStart } = readHeader(cursor);
    const lines = [];
    for (let next = cursor.lines[cursor.at]; next !== undefined && /^[ +-]/.test(next); next = cursor.lines[cursor.at]) {
        if (HEADER_LIKE.test(next))
            throw new PatchError('ambiguous-header', `line ${cursor.at + 1} could be a header or a line`);
        lines.push(readLine(cursor));
    }
    return checkHunk({ oldStart, lines }, cursor);
}
function readHeader(cursor) {
    const [whole, oldStart, oldCount = '1', , newCount = '1'] = HEADER.exec(cursor.lines[cursor.at] ?? '') ?? [];
    if (whole === undefined)
        throw malformed(cursor, 'is no hunk header with line numbers');
    cursor.at += 1;
    return { oldStart: Number(oldStart), oldCount: Number(oldCount), newCount: Number(newCount) };
}
function readLine(cursor) {
    const text = cursor.lines[cursor.at];
    if (text === undefined)
        throw miscounted(cursor);
    const kind = text === '' ? ' ' : text[0];
    if (kind !== ' ' && kind !== '+' && kind !== '-')
        throw malformed(cursor, 'is no line of a hunk');
    cursor.at += 1;
    const marked = cursor.lines[cursor.at]?.startsWith('\\ ') ?? false;
    if (marked)
        cursor.at += 1;
    return { kind, text: text.slice(1), newline: !marked };
}
function checkHunk(hunk, cursor) {
    if (!hunk.lines.some((line) => line.kind !== ' '))
        throw malformed(cursor, 'ends a hunk that changes nothing');
    if (firstLine(hunk) > 1 && !hunk.lines.some((line) => line.kind === ' ')) {
        throw new PatchError('zero-context', `the hunk before line ${cursor.at + 1} has no context; make the diff with 3 lines of it`);
    }
    return hunk;
}
function checkOrder(hunks) {
    let [start, end] = [0, 0];
    for (const hunk of hunks) {
        const first = firstLine(hunk);
        if (first < start)
            throw new PatchError('unordered-hunks', `the hunk at line ${first} stands after the one at ${start}`);
        if (first < end)
            throw new PatchError('overlapping-hunks', `the hunks at lines ${start} and ${first} overlap`);
        start = first;
        end = first + oldLines(hunk).length;
    }
}
function miscounted(cursor) {
    return new PatchError('hunk-count', `the counts of the hunk that ends near line ${cursor.at + 1} are wrong`);
}
function malformed(cursor, what) {
    return new PatchError('malformed-hunk', `line ${cursor.at + 1} ${what}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/headers.js




const MAX_BYTES = 2 ** 20;
const MAX_FILES = 100;
const MAX_HUNKS = 2000;
const MODES = ['100644', '100755'];
const EXTENDED = [
    ['old mode ', 'oldMode'],
    ['new mode ', 'newMode'],
    ['new file mode ', 'added'],
    ['deleted file mode ', 'deleted'],
    ['copy from ', 'copyFrom'],
    ['copy to ', 'copyTo'],
    ['rename from ', 'renameFrom'],
    ['rename to ', 'renameTo'],
    ['similarity index ', null],
    ['dissimilarity index ', null],
    ['index ', null],
];
/**
 * Reads a unified diff and refuses what no patch of ours may say: paths outside the repository or in disguise, headers
 * that contradict each other, binary parts, ed scripts, links, submodules, broken hunks, too much of anything. What it
 * returns is all there is: text around it is refused, an mbox's mail headers and signature are dropped.
 */
function readPatch(text) {
    try {
        return readText(text);
    }
    catch (error) {
        if (error instanceof PatchError)
            return { refused: { code: error.code, message: error.message } };
        throw error;
    }
}
function readText(text) {
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        throw new PatchError('patch-too-large', `the patch has more than ${MAX_BYTES} bytes; split the change`);
    }
    const repairs = [];
    if (text !== '' && !text.endsWith('\n'))
        repairs.push({ code: 'final-newline', message: 'the patch had no final newline' });
    const lines = patchLines(text);
    try {
        return { files: readFiles(lines, false), repairs };
    }
    catch (error) {
        if (!(error instanceof PatchError) || error.code !== 'hunk-count')
            throw error;
        repairs.push({ code: 'recounted', message: `${error.message}; they were counted again` });
        return { files: readFiles(lines, true), repairs };
    }
}
function patchLines(text) {
    const lines = text.replace(/\n$/, '').split('\n');
    const inDos = lines.every((line) => line.endsWith('\r'));
    // A patch that was saved with CRLF: its headers lose the CR, its content lines keep it and are held against the file.
    return inDos ? lines.map((line) => (/^[ +-](?!-- |\+\+ )/.test(line) ? line : line.slice(0, -1))) : lines;
}
function readFiles(lines, recount) {
    const mail = /^From [0-9a-f]{40} /.test(lines[0] ?? '');
    const cursor = { lines, at: mail ? lines.findIndex((line) => line.startsWith('diff --git ')) : 0 };
    const files = [];
    while (cursor.at !== -1 && cursor.at < lines.length) {
        const line = lines[cursor.at];
        if (line === '')
            cursor.at += 1;
        else if (mail && line === '-- ')
            break;
        else
            files.push(readFile(cursor, recount));
        checkSizes(files);
    }
    if (files.length === 0)
        throw new PatchError('no-patch', 'there is no patch in the text');
    return files;
}
function checkSizes(files) {
    const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0);
    if (files.length <= MAX_FILES && hunks <= MAX_HUNKS)
        return;
    throw new PatchError('patch-too-large', `the patch has more than ${MAX_FILES} files or ${MAX_HUNKS} hunks; split the change`);
}
function readFile(cursor, recount) {
    const first = cursor.lines[cursor.at];
    if (first.startsWith('diff --git ')) {
        cursor.at += 1;
        return readGitFile(cursor, gitHeaderNames(first.slice('diff --git '.length)), recount);
    }
    if (first.startsWith('--- ') && cursor.lines[cursor.at + 1]?.startsWith('+++ ')) {
        if (recount)
            throw new PatchError('hunk-count', 'the counts of a hunk are wrong, and the patch has no diff --git line');
        return readGitFile(cursor, null, recount);
    }
    if (/^\d+(,\d+)?[acd]$/.test(first))
        throw new PatchError('ed-script', 'ed scripts are not read; send a unified diff');
    throw new PatchError('unexpected-text', `line ${cursor.at + 1} is not part of a unified diff`);
}
function readGitFile(cursor, header, recount) {
    const extended = readExtended(cursor);
    refuseBinary(cursor);
    const names = readNames(cursor);
    const file = { ...identify({ header, extended, names }), hunks: names === null ? [] : readHunks(cursor, recount) };
    if (names !== null && file.hunks.length === 0)
        throw new PatchError('malformed-hunk', `${file.newPath} has no hunk`);
    if (file.kind === 'modify' && file.hunks.length === 0 && file.newMode === null) {
        throw new PatchError('malformed-header', `the part about ${file.newPath} says nothing`);
    }
    return file;
}
function readExtended(cursor) {
    const found = {};
    for (;; cursor.at += 1) {
        const line = cursor.lines[cursor.at] ?? '';
        const [start, field] = EXTENDED.find(([start]) => line.startsWith(start)) ?? [];
        if (start === undefined)
            return found;
        if (start === 'index ')
            headers_checkMode(/ ([0-7]{6})$/.exec(line)?.[1]);
        if (!field)
            continue;
        if (found[field] !== undefined)
            throw new PatchError('malformed-header', `line ${cursor.at + 1} repeats "${start.trim()}"`);
        found[field] = nameInExtendedLine(line.slice(start.length));
        if (start.includes('mode'))
            headers_checkMode(found[field]);
    }
}
function headers_checkMode(mode) {
    if (mode === undefined || MODES.includes(mode))
        return;
    if (mode === '120000')
        throw new PatchError('symlink', 'symbolic links are never added, changed or removed');
    if (mode === '160000')
        throw new PatchError('submodule', 'submodules are never added, changed or removed');
    throw new PatchError('mode', `the mode ${mode.slice(0, 20)} is not 100644 or 100755`);
}
function refuseBinary(cursor) {
    if (/^(GIT binary patch|Binary files .* differ)$/.test(cursor.lines[cursor.at] ?? '')) {
        throw new PatchError('binary', 'binary content is not changed by patches');
    }
}
function readNames(cursor) {
    const [from, to] = [cursor.lines[cursor.at], cursor.lines[cursor.at + 1]];
    if (!from?.startsWith('--- '))
        return null;
    if (!to?.startsWith('+++ '))
        throw new PatchError('malformed-header', `line ${cursor.at + 2} should begin with "+++ "`);
    cursor.at += 2;
    return { from: nameInLine(from.slice(4)), to: nameInLine(to.slice(4)) };
}
/** One reading of all headers of a file, or a refusal: they must agree on kind, names and modes. */
function identify(said) {
    const kind = kindOf(said);
    const [oldPath, newPath] = pathsOf(said, kind);
    for (const path of [oldPath, newPath]) {
        const problem = pathProblem(path);
        if (problem !== null)
            throw new PatchError(problem.code, problem.message);
    }
    const { extended, header } = said;
    if (header !== null && !header.some(([from, to]) => from === `a/${oldPath}` && to === `b/${newPath}`))
        throw mismatch(newPath);
    const moved = kind === 'rename' || kind === 'copy';
    if (!moved && oldPath !== newPath)
        throw mismatch(newPath);
    return {
        kind,
        oldPath,
        newPath,
        oldMode: extended.oldMode ?? extended.deleted ?? null,
        newMode: extended.newMode ?? extended.added ?? null,
    };
}
function kindOf({ extended, names }) {
    const said = new Set();
    if (extended.added !== undefined || names?.from === null)
        said.add('add');
    if (extended.deleted !== undefined || names?.to === null)
        said.add('delete');
    if (extended.renameFrom !== undefined || extended.renameTo !== undefined)
        said.add('rename');
    if (extended.copyFrom !== undefined || extended.copyTo !== undefined)
        said.add('copy');
    const [kind = 'modify', other] = said;
    if (other !== undefined)
        throw new PatchError('header-mismatch', `the headers say both "${kind}" and "${other}"`);
    if (kind === 'add' && names !== null && names.from !== null)
        throw mismatch(names.from);
    if (kind === 'delete' && names !== null && names.to !== null)
        throw mismatch(names.to);
    return kind;
}
function pathsOf({ header, extended, names }, kind) {
    if (kind === 'rename' || kind === 'copy') {
        const [from, to] = kind === 'rename' ? [extended.renameFrom, extended.renameTo] : [extended.copyFrom, extended.copyTo];
        if (from === undefined || to === undefined)
            throw new PatchError('malformed-header', `a ${kind} needs both of its names`);
        if (names !== null && (names.from !== `a/${from}` || names.to !== `b/${to}`))
            throw mismatch(to);
        return [from, to];
    }
    if (names === null)
        return sameName(header);
    const from = names.from === null ? null : stripped(names.from, 'a/');
    const to = names.to === null ? null : stripped(names.to, 'b/');
    const either = from ?? to;
    if (either === null)
        throw new PatchError('malformed-header', 'both names are /dev/null');
    return [from ?? either, to ?? either];
}
function sameName(header) {
    const pair = header?.find(([from, to]) => from.startsWith('a/') && to.startsWith('b/') && from.slice(2) === to.slice(2));
    if (pair === undefined)
        throw new PatchError('malformed-header', 'the diff --git line does not name one file as a/… b/…');
    return [pair[0].slice(2), pair[1].slice(2)];
}
function stripped(name, prefix) {
    if (name.startsWith('/'))
        throw new PatchError('path-absolute', `the path ${JSON.stringify(name.slice(0, 200))} is absolute`);
    if (!name.startsWith(prefix))
        throw new PatchError('malformed-header', `the name ${name.slice(0, 200)} has no ${prefix} before it`);
    return name.slice(2);
}
function mismatch(path) {
    return new PatchError('header-mismatch', `the headers of ${path.slice(0, 200)} name different files`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/repeated.js

/**
 * The same patch with the parts about one file put together, as if all spoke of the base; null where no file is named
 * twice. Parts that cannot be put together (they overlap, or do more than modify) are refused.
 */
function mergeRepeated(files) {
    const byPath = Map.groupBy(files, (file) => file.newPath);
    if (byPath.size === files.length)
        return null;
    const merged = [];
    for (const parts of byPath.values()) {
        const file = mergeParts(parts);
        if (file === null)
            return { refused: true };
        merged.push(file);
    }
    return { files: merged };
}
function mergeParts(parts) {
    const [first, second] = parts;
    if (first === undefined || second === undefined)
        return first ?? null;
    if (parts.some((part) => part.kind !== 'modify'))
        return null;
    const hunks = parts.flatMap((part) => part.hunks).toSorted((a, b) => firstLine(a) - firstLine(b));
    return overlap(hunks) ? null : { ...first, hunks };
}
function overlap(hunks) {
    let end = 0;
    for (const hunk of hunks) {
        if (firstLine(hunk) < end)
            return true;
        end = firstLine(hunk) + oldLines(hunk).length;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/render.js

/**
 * The patch as text, in one canonical form: git is given this and never the text that came from outside, so that it
 * cannot read there what we did not.
 */
function renderPatch(files) {
    return files.map(renderFile).join('');
}
function renderFile(file) {
    const header = [`diff --git ${named('a', file.oldPath)} ${named('b', file.newPath)}`, ...extended(file)];
    const { names, hunks } = file.hunks.length === 0 ? { names: [], hunks: [] } : withHunks(file);
    return [...header, ...names, ...hunks].map((line) => `${line}\n`).join('');
}
function extended(file) {
    if (file.kind === 'add')
        return [`new file mode ${file.newMode ?? '100644'}`];
    if (file.kind === 'delete')
        return [`deleted file mode ${file.oldMode ?? '100644'}`];
    const modes = file.oldMode && file.newMode ? [`old mode ${file.oldMode}`, `new mode ${file.newMode}`] : [];
    if (file.kind === 'modify')
        return modes;
    return [...modes, `${file.kind} from ${quote(file.oldPath)}`, `${file.kind} to ${quote(file.newPath)}`];
}
function withHunks(file) {
    const from = file.kind === 'add' ? '/dev/null' : ended(named('a', file.oldPath));
    const to = file.kind === 'delete' ? '/dev/null' : ended(named('b', file.newPath));
    let shift = 0;
    const hunks = file.hunks.flatMap((hunk) => {
        const lines = renderHunk(hunk, shift);
        shift += newLines(hunk).length - oldLines(hunk).length;
        return lines;
    });
    return { names: [`--- ${from}`, `+++ ${to}`], hunks };
}
/** The new start follows from the old one: git looks for the place by it. */
function renderHunk(hunk, shift) {
    const [before, after] = [oldLines(hunk).length, newLines(hunk).length];
    const first = firstLine(hunk);
    const newStart = after === 0 ? first + shift - 1 : first + shift;
    const body = hunk.lines.flatMap(({ kind, text, newline }) => {
        const line = `${kind}${text}`;
        return newline ? [line] : [line, '\\ No newline at end of file'];
    });
    return [`@@ -${hunk.oldStart},${before} +${newStart},${after} @@`, ...body];
}
function named(prefix, path) {
    return quote(`${prefix}/${path}`);
}
/** git ends a name with a blank in it by a tab, so that no time stamp is looked for. */
function ended(name) {
    return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
function quote(name) {
    return /["\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/judge.js






function isRefusal(answer) {
    return 'refused' in answer;
}
/**
 * Applies a patch to a scratch index and judges the tree it gives (design, rule 4). The text is read first and git is
 * given what was understood, in canonical form; the tree decides.
 */
async function judgePatch(input, scratch) {
    const patch = readPatch(input.diff);
    if ('refused' in patch)
        return { ...patch, findings: [] };
    const fitted = fitHunks(patch.files, await contentsOf(input.base, patch.files, scratch));
    if ('refused' in fitted)
        return { ...fitted, findings: [] };
    const applied = await applyPatch(input.base, fitted, scratch);
    if ('refused' in applied)
        return { ...applied, findings: [] };
    const judged = await judgeTree({ ...input, tree: applied.tree }, scratch);
    if (isRefusal(judged))
        return judged;
    return { ...judged, stat: patchStat(fitted.files), repairs: [...patch.repairs, ...fitted.repairs] };
}
/** The second half alone, for a tree that did not come from a patch (after a formatter, for instance). */
async function judgeTree(input, scratch) {
    const files = await scratch.changes(input.base, input.tree);
    if (files.length === 0)
        return refuse('noop', 'the change leaves the tree as it is');
    const contents = new Map();
    for (const { path } of files) {
        contents.set(path, { before: await scratch.read(input.base, path), after: await scratch.read(input.tree, path) });
    }
    const findings = checkPolicy({ ...input, changes: files, contents });
    const blocking = findings.find((finding) => finding.severity === 'block');
    if (blocking === undefined)
        return { tree: input.tree, files, findings };
    return { refused: { code: blocking.code, message: blocking.message, path: blocking.path ?? '' }, findings };
}
async function contentsOf(base, files, scratch) {
    const contents = new Map();
    for (const { oldPath } of files) {
        const content = contents.has(oldPath) ? null : await scratch.read(base, oldPath);
        if (content !== null)
            contents.set(oldPath, content);
    }
    return contents;
}
async function applyPatch(base, fitted, scratch) {
    const applied = await scratch.apply(base, renderPatch(fitted.files));
    if ('refused' in applied)
        return whyNot(base, { fitted, said: applied.refused }, scratch);
    const merged = mergeRepeated(fitted.files);
    if (merged === null)
        return applied;
    const once = 'refused' in merged ? merged : await scratch.apply(base, renderPatch(merged.files));
    if ('tree' in once && once.tree === applied.tree)
        return applied;
    return refuse('file-repeated', 'the patch names a file twice, and its parts give another result in one go');
}
async function whyNot(base, { fitted, said }, scratch) {
    const reversed = await scratch.apply(base, renderPatch(reversePatch(fitted.files)));
    if ('tree' in reversed)
        return refuse('noop', 'the patch is already applied');
    return refuse('does-not-apply', `the patch does not apply: ${said}`);
}
function refuse(code, message) {
    return { refused: { code, message }, findings: [] };
}


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ foldPath)
/* harmony export */ });
/**
 * The path as a careless file system or reader sees it: compatibility-composed (NFKC, UAX #15), without ignorable
 * characters (HFS+ drops them; Unicode Default_Ignorable_Code_Point and Cf) and in lower case. Two paths with the same
 * folded form may be one file on somebody's machine.
 */
function foldPath(path) {
    return path
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
        .normalize('NFKC')
        .toLowerCase();
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   j: () => (/* binding */ protectedBecause)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _folded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6507);


/** Files that steer machines or people: a change there is for a person to make, unless `allow-paths` names it. */
const protectedKinds = [
    {
        what: 'read by the CI system, which holds secrets',
        globs: [
            '.github/**',
            '.gitlab-ci.yml',
            '.gitlab-ci.yaml',
            '.gitlab/**',
            '.circleci/**',
            '.buildkite/**',
            '.woodpecker/**',
            '.woodpecker.y{a,}ml',
            '.travis.y{a,}ml',
            '.drone.y{a,}ml',
            '.appveyor.y{a,}ml',
            'appveyor.y{a,}ml',
            'azure-pipelines*.y{a,}ml',
            'bitbucket-pipelines.y{a,}ml',
            '**/jenkinsfile',
        ],
    },
    { what: 'the list of who reviews what', globs: ['**/codeowners'] },
    {
        what: 'an instruction file of coding agents',
        globs: [
            '**/{agents,claude,gemini}.md',
            '**/{agents,claude,gemini}.*.md',
            '**/.{cursor,claude,gemini,windsurf,agents,codex}/**',
            '**/.{cursorrules,windsurfrules,clinerules}',
            '**/.clinerules/**',
            '**/*copilot-instructions*',
            '**/.mcp.json',
        ],
    },
    {
        what: 'a lock file, which only its package manager may write',
        globs: [
            '**/{package-lock,npm-shrinkwrap,packages.lock}.json',
            '**/{yarn,poetry,uv,pdm,cargo,gemfile,composer,flake,deno,bun,pipfile,pixi}.lock',
            '**/bun.lockb',
            '**/pnpm-lock.y{a,}ml',
            '**/go.sum',
            '**/*.lockfile',
        ],
    },
    { what: 'read by git itself', globs: ['**/.git*', '**/.git*/**'] },
    {
        what: 'run on the machines of developers',
        globs: ['.husky/**', '.pre-commit-config.y{a,}ml', '**/.npmrc', '**/.yarnrc*'],
    },
    {
        what: 'the sign that a model may not read here',
        globs: ['**/.no-llm', '**/.no-llm/**', '**/no_llm', '**/no_llm.txt'],
    },
];
const matchers = protectedKinds.map(({ what, globs }) => ({ what, matches: picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true }) }));
/** What makes this path protected, or null. Disguises (case, composition, ignorable characters) do not help. */
function protectedBecause(path) {
    const folded = (0,_folded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .t)(path);
    return matchers.find(({ matches }) => matches(folded))?.what ?? null;
}
/** Is the path, letter by letter, in one of the user's globs? */
function isAllowed(path, allowPaths) {
    return allowPaths.length > 0 && picomatch__WEBPACK_IMPORTED_MODULE_0__([...allowPaths], { dot: true })(path);
}


/***/ }),

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRunFileIfThere),
/* harmony export */   m: () => (/* binding */ readRunFile)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/**
 * What an earlier stage of the run left.
 * @throws UserError where it is missing or another run's, with the stage to run first; ContractError where it does not
 *   hold its contract
 */
async function readRunFile(store, request) {
    const value = await readRunFileIfThere(store, request);
    if (value !== null)
        return value;
    const { runId, file, writtenBy } = request;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${store.runDir(runId)}/${file} is missing: run \`llm-ops ${writtenBy}\` for run ${runId} first`);
}
/** The same for a stage that may not have got there: null where it has left no file. */
async function readRunFileIfThere(store, { runId, file, writtenBy, parse }) {
    const source = `${store.runDir(runId)}/${file}`;
    const text = await store.read(runId, file);
    if (text === null)
        return null;
    const value = parse(text, source);
    if (value.runId === runId)
        return value;
    // A file that was copied from another run would be proof of something else.
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${source} is of run ${value.runId}: remove it and run \`llm-ops ${writtenBy}\` for run ${runId} again`);
}


/***/ })

};
