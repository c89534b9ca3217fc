export const id = 922;
export const ids = [922,4303];
export const modules = {

/***/ 24303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCoverage: () => (/* binding */ compareCoverage),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _diff_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47543);

/**
 * Coverage of the project and of the changed lines, before and after. The figures of the changed lines are diff-cover's:
 * only lines count that the report lists. A changed file that the report does not mention has no executable lines known
 * (`before` and `after` null): no test loaded it, or the coverage tool leaves it out.
 * @param counted from counted-lines.ts; every file in it gets a row
 */
function compareCoverage(before, after, counted) {
    const { coverage } = after;
    const figures = (0,_diff_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .diffFigures */ .z)(counted, coverage === null ? new Map() : (after.report ?? reportOf(coverage)));
    const { measured, missed } = figures;
    return {
        status: coverage === null ? 'unavailable' : 'measured',
        reason: coverage === null ? (after.coverageReason ?? 'the test run gave no coverage') : null,
        before: before.coverage?.lines ?? null,
        after: coverage?.lines ?? null,
        branchesBefore: before.coverage?.branches ?? null,
        branchesAfter: coverage?.branches ?? null,
        changedLines: coverage === null ? null : { covered: measured - missed, total: measured },
        changedFiles: changedFiles(figures, [before.coverage, coverage]),
    };
}
/** The model of a report, as a report of lines. */
function reportOf({ files }) {
    return new Map(files.map(({ path, covered, missed }) => [
        path,
        { measured: new Set([...covered, ...missed]), missed: new Set(missed) },
    ]));
}
function changedFiles({ files }, [before, after]) {
    const [then, now] = [filesOf(before), filesOf(after)];
    return files.map(({ path, covered, missed }) => {
        return { path, covered, missed, before: then.get(path)?.lines ?? null, after: now.get(path)?.lines ?? null };
    });
}
function filesOf(coverage) {
    return new Map((coverage?.files ?? []).map((file) => [file.path, file]));
}


/***/ }),

/***/ 30923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ countedLines)
/* harmony export */ });
/* harmony import */ var _quoted_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58539);
/* harmony import */ var _unix_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49749);


/** Two names behind `diff --git`, either of them quoted where it must be. The last ` b/` decides, as with diff-cover. */
const fileHeader = /^diff --git (?:"a\/(?:[^"\\]|\\.)*"|a\/[^"\\]*) ("b\/(?:[^"\\]|\\.)*"|b\/.*)$/s;
const mergeHeader = /^diff --cc (.*)$/s;
const hunkStart = /^@@[^+]*\+(\d+)/;
/**
 * The changed lines as diff-cover 11 numbers them: what its figures are made of. It differs from `changedLines` where
 * diff-cover's reading differs from git's: the mark `\ No newline at end of file` counts as a line, so that lines added
 * behind one have a number too high; counts in hunk headers are not looked at; a path is taken from the `diff --git`
 * line. A figure that people compare has to be the same; what decides a verdict rests on `changedLines`.
 * @param paths files that are listed in any case, also where the diff only takes lines from them
 */
function countedLines(diff, paths = []) {
    const counted = new Map(paths.map((path) => [path, []]));
    let lines = null;
    let next = null;
    for (const text of diff.split('\n')) {
        if (text.startsWith('diff --git') || text.startsWith('diff --cc')) {
            lines = linesOf(pathOf(text.trimEnd()), counted);
            next = null;
        }
        else if (text.startsWith('@@'))
            next = startOf(text);
        else if (lines === null || next === null || text.startsWith('-'))
            continue;
        else if (text.startsWith('+'))
            lines.push(next++);
        else
            next++;
    }
    for (const [path, numbers] of counted)
        counted.set(path, [...new Set(numbers)].sort((a, b) => a - b));
    return counted;
}
function linesOf(path, counted) {
    if (path === null)
        return null;
    const known = counted.get(path);
    if (known !== undefined)
        return known;
    const lines = [];
    counted.set(path, lines);
    return lines;
}
function pathOf(header) {
    const git = fileHeader.exec(header)?.[1];
    if (git !== undefined)
        return (0,_unix_path_js__WEBPACK_IMPORTED_MODULE_1__/* .unixPath */ .MX)((0,_quoted_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unquotePath */ .P)(git).slice('b/'.length));
    const merge = mergeHeader.exec(header)?.[1];
    return merge === undefined ? null : (0,_unix_path_js__WEBPACK_IMPORTED_MODULE_1__/* .unixPath */ .MX)((0,_quoted_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unquotePath */ .P)(merge));
}
function startOf(header) {
    const start = hunkStart.exec(header)?.[1];
    return start === undefined ? null : Number(start);
}


/***/ }),

/***/ 47543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mergeReports),
/* harmony export */   z: () => (/* binding */ diffFigures)
/* harmony export */ });
/**
 * The figures of diff-cover 11 (`total_num_lines`, `total_num_violations`, `total_percent_covered`, and those of each file).
 * @param counted from counted-lines.ts
 */
function diffFigures(counted, report) {
    const files = [...counted].map(([path, lines]) => fileFigures(path, lines, report.get(path) ?? nothing));
    const missed = files.reduce((sum, file) => sum + file.missed.length, 0);
    const measured = missed + files.reduce((sum, file) => sum + file.covered.length, 0);
    const percent = measured === 0 ? 100 : Math.trunc(((measured - missed) / measured) * 100);
    return { files: files.sort(byPath), measured, missed, percent };
}
const nothing = { measured: new Set(), missed: new Set() };
/** A line is measured where any report lists it, and missed where it is in every report that knows the file. */
function mergeReports(reports) {
    const merged = new Map();
    for (const report of reports) {
        for (const [path, marks] of report) {
            const known = merged.get(path);
            merged.set(path, known === undefined ? marks : bothOf(known, marks));
        }
    }
    return merged;
}
function bothOf(one, other) {
    const missed = [...one.missed].filter((line) => other.missed.has(line));
    return { measured: new Set([...one.measured, ...other.measured]), missed: new Set(missed) };
}
function fileFigures(path, lines, { measured, missed }) {
    const listed = lines.filter((line) => measured.has(line));
    const figures = {
        covered: listed.filter((line) => !missed.has(line)),
        missed: listed.filter((line) => missed.has(line)),
    };
    return { path, ...figures, percent: percentOf(figures.missed.length, listed.length) };
}
/** In this order of operations, so that the last digit is the same too. */
function percentOf(missed, measured) {
    return measured === 0 ? null : 100 - (missed / measured) * 100;
}
function byPath(a, b) {
    const [left, right] = [a.path.toLowerCase(), b.path.toLowerCase()];
    return left < right ? -1 : Number(left > right);
}


/***/ }),

/***/ 58539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unquotePath)
/* harmony export */ });
const escapes = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** git's C-style quoting of names with quotes, backslashes or control characters; octal escapes are UTF-8 bytes. */
function unquotePath(name) {
    if (!name.startsWith('"') || !name.endsWith('"'))
        return name;
    const bytes = [];
    const encoder = new TextEncoder();
    for (const [part, octal, letter] of name.slice(1, -1).matchAll(/\\([0-3][0-7]{2})|\\(.)|[^\\]+/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else
            bytes.push(...encoder.encode(letter === undefined ? part : (escapes[letter] ?? letter)));
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
}


/***/ }),

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ reportLines)
});

// EXTERNAL MODULE: ./.build/actions/gate/coverage/unix-path.js
var unix_path = __webpack_require__(49749);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/lcov-lines.js

const END = 'end_of_record';
const COUNT = /^\d{1,15}$/;
/**
 * The lines of an LCOV tracefile (geninfo(1)) as diff-cover counts them: those of `DA`; and, where no `DA` names it, the
 * line on which a function begins (Jest lists no statement there) and the line of a branch. Records of other files are
 * passed over.
 */
function lcovLines(text, asked, place) {
    const wanted = wantedFiles(asked, place);
    const files = new Map();
    let at = 0;
    for (let start = nextRecord(text, at); start !== -1; start = nextRecord(text, at)) {
        const end = endOf(text, start);
        if (end === -1)
            return { problem: 'its last record has no end_of_record: it was cut off' };
        const nameEnd = text.indexOf('\n', start);
        const path = wanted(text.slice(start + 'SF:'.length, nameEnd).trim());
        if (path !== undefined) {
            const hits = files.get(path) ?? new Map();
            const problem = readRecord(text.slice(nameEnd + 1, end).split('\n'), hits);
            if (problem !== null)
                return { problem };
            files.set(path, hits);
        }
        at = end + END.length;
    }
    if (at === 0)
        return { problem: 'it has no record' };
    return new Map([...files].map(([path, hits]) => [path, marksOf(hits)]));
}
/** The path in the repository that a report's name stands for, where it is asked for. The last segment decides most. */
function wantedFiles(asked, place) {
    const wanted = new Map([...asked.keys()].map((path) => [(0,unix_path/* seenFrom */.ky)(place, path), path]));
    const segments = new Set([...wanted.keys()].map(unix_path/* lastSegment */.mp));
    return (name) => (segments.has((0,unix_path/* lastSegment */.mp)(name)) ? wanted.get((0,unix_path/* seenFrom */.ky)(place, name)) : undefined);
}
function nextRecord(text, from) {
    if (from === 0 && text.startsWith('SF:'))
        return 0;
    const at = text.indexOf('\nSF:', from);
    return at === -1 ? -1 : at + 1;
}
/** Where the line `end_of_record` begins. */
function endOf(text, from) {
    let at = text.indexOf(`\n${END}`, from);
    while (at !== -1 && !/^[ \t\r]*(?:\n|$)/.test(text.slice(at + 1 + END.length, at + 12 + END.length))) {
        at = text.indexOf(`\n${END}`, at + 1);
    }
    return at === -1 ? -1 : at + 1;
}
function marksOf(hits) {
    const missed = new Set();
    for (const [line, count] of hits)
        if (count === 0)
            missed.add(line);
    return { measured: new Set(hits.keys()), missed };
}
/** @returns why it cannot be read; null where it could */
function readRecord(lines, hits) {
    const extras = { branches: new Map(), functions: new Map() };
    for (const line of lines) {
        // Nearly every line of a report is one of these.
        if (line.startsWith('DA:')) {
            if (readHits(line, hits))
                continue;
            return `'${line.trim().slice(0, 60)}' is not a line and its hits`;
        }
        const colon = line.indexOf(':');
        const read = readers.get(line.slice(0, colon));
        const fields = line
            .slice(colon + 1)
            .trim()
            .split(',');
        const right = read === undefined || read(fields, extras);
        if (!right)
            return `'${line.trim().slice(0, 60)}' cannot be read`;
    }
    addBranches(extras.branches, hits);
    for (const { line, hits: count } of extras.functions.values())
        if (!hits.has(line))
            hits.set(line, count);
    return null;
}
const readers = new Map([
    ['SF', () => false],
    ['BRDA', readBranch],
    ['FN', readFunction],
    ['FNDA', readFunctionHits],
]);
const dataLine = /^DA:(\d{1,15}),(\d{1,15})(?:,.*)?\s*$/;
/** `DA:<line>,<hits>[,<checksum>]` */
function readHits(text, hits) {
    const found = dataLine.exec(text);
    const line = Number(found?.[1]);
    if (found === null || line === 0)
        return false;
    hits.set(line, (hits.get(line) ?? 0) + Number(found[2]));
    return true;
}
/** `BRDA:<line>,<block>,<branch>,<taken>`; taken `-` is a branch whose line never ran. */
function readBranch(fields, { branches }) {
    const [line = '', taken = ''] = [fields[0], fields.at(-1)];
    if (fields.length < 4 || !COUNT.test(line) || !/^(?:-|\d{1,15})$/.test(taken))
        return false;
    const known = branches.get(Number(line)) ?? { total: 0, taken: 0, hits: 0 };
    const count = taken === '-' ? 0 : Number(taken);
    const sum = { total: known.total + 1, taken: known.taken + (count > 0 ? 1 : 0), hits: known.hits + count };
    branches.set(Number(line), sum);
    return true;
}
/** `FN:<line>,[<last line>,]<name>` */
function readFunction([line = '', ...name], { functions }) {
    if (!COUNT.test(line))
        return false;
    functions.set(nameOf(name), { line: Number(line), hits: 0 });
    return true;
}
/** `FNDA:<hits>,<name>` */
function readFunctionHits([count = '', ...name], { functions }) {
    const known = functions.get(name.join(','));
    if (!COUNT.test(count))
        return false;
    if (known !== undefined)
        known.hits = Number(count);
    return true;
}
function nameOf(fields) {
    return (fields.length > 1 && COUNT.test(fields[0] ?? '') ? fields.slice(1) : fields).join(',');
}
/** A line with branches and no hits of its own ran where all of its branches were taken; one with hits 0, where any was. */
function addBranches(branches, hits) {
    for (const [line, branch] of branches) {
        const own = hits.get(line);
        if (own === undefined)
            hits.set(line, branch.taken < branch.total ? 0 : branch.hits);
        else if (own === 0)
            hits.set(line, branch.hits);
    }
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/report-lines.js

/** A string cannot be longer. */
const MAX_BYTES = 2 ** 29 - 25;
/**
 * What a report says of the lines that are asked about, and perhaps of more. LCOV, Cobertura, Clover and JaCoCo, which
 * diff-cover reads too, are counted by its rules; Go's cover profiles and Istanbul's JSON by the model of the gate.
 */
async function reportLines(bytes, asked, repository) {
    if (bytes.length > MAX_BYTES)
        return { problem: 'it is longer than 512 MB' };
    const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
    if (head === '')
        return { problem: 'it is empty' };
    const reader = report_lines_readers.find(([begin]) => begin.test(head))?.[1] ?? readLcov;
    return reader(bytes, asked, repository);
}
/** By how a report begins; what is none of these is LCOV. */
const report_lines_readers = [
    [/^(?:<|[\0\ufffd])/, readXml],
    [/^(?:\{|mode:)/, readModel],
];
async function readLcov(bytes, asked, repository) {
    return lcovLines(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'), asked, repository);
}
async function readXml(bytes, asked, repository) {
    const [{ xmlLines }, { xmlText }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(6819)]).then(__webpack_require__.bind(__webpack_require__, 6819)), __webpack_require__.e(/* import() */ 4716).then(__webpack_require__.bind(__webpack_require__, 4716))]);
    const text = await xmlText(bytes);
    return typeof text === 'string' ? xmlLines(text, asked, repository) : text;
}
async function readModel(bytes, _asked, { root, files }) {
    const [{ readCoverage }, { reportOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(8020)]).then(__webpack_require__.bind(__webpack_require__, 58020)),
        __webpack_require__.e(/* import() */ 4303).then(__webpack_require__.bind(__webpack_require__, 24303)),
    ]);
    const report = await readCoverage(chunks(bytes), null, { root, files: files() });
    return 'problem' in report ? report : reportOf(report.coverage);
}
async function* chunks(bytes) {
    yield bytes;
}


/***/ }),

/***/ 49749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ unixPath),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   ky: () => (/* binding */ seenFrom),
/* harmony export */   mp: () => (/* binding */ lastSegment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Relative, and already as unixPath would write it: nearly every path of a report. */
const plain = /^(?:(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!$)|$))+$/;
/** With `/`, and without `.`, `..` inside, and doubled or trailing slashes. */
function unixPath(path) {
    if (plain.test(path))
        return path;
    const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll('\\', '/'));
    return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal;
}
/**
 * A path as it is seen from `cwd`, where it is taken to start at the repository's top unless it is absolute. What lies
 * outside begins with `..`.
 */
function seenFrom({ root, cwd }, path) {
    if (root === cwd && plain.test(path))
        return path;
    const start = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(cwd, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(root, cwd));
    return unixPath(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(start, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(cwd, path)));
}
/** The names under which a report may list a file of the repository: the whole path first, then as seen from `cwd`. */
function namesOf(place, path) {
    return [unixPath(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place.root, path)), seenFrom(place, path)];
}
/** Behind the last `/` or `\\`. */
function lastSegment(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 70922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(12656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
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
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
;// CONCATENATED MODULE: ./.build/actions/gate/asked-change.js


const MAX_PATCH_BYTES = 1024 * 1024;
/**
 * The change that the inputs name, or null: then it is the run's own. A head is judged from where it left the base
 * (their merge base), so that what others merged since is not taken for its doing.
 * @throws UserError that names the input to change
 */
async function askedChange({ base, head, patch }, repository, ports) {
    if (base === null && head === null && patch === null)
        return null;
    if (patch !== null && head !== null)
        throw new errors/* UserError */.y("give either 'patch' or 'head': both name the change");
    if (patch !== null)
        return ofPatch(patch, await repository.resolve(base ?? 'HEAD'), ports);
    if (base === null)
        throw new errors/* UserError */.y("'head' needs 'base': name the revision that the change starts from");
    return ofRevisions(base, head ?? 'HEAD', repository);
}
async function ofRevisions(base, head, repository) {
    const [from, to] = [await known('base', base, repository), await known('head', head, repository)];
    const start = await repository.mergeBase(from.commit, to.commit);
    if (start === null) {
        const advice = 'in a workflow, give actions/checkout fetch-depth: 0';
        throw new errors/* UserError */.y(`base ${base} and head ${head} have no common ancestor here: fetch the whole history; ${advice}`);
    }
    return { base: start, draft: { tree: to.tree }, name: to.commit };
}
async function known(input, revision, repository) {
    try {
        return await repository.resolve(revision);
    }
    catch (cause) {
        if (!(cause instanceof errors/* UserError */.y))
            throw cause;
        const advice = 'in a workflow, give actions/checkout fetch-depth: 0';
        throw new errors/* UserError */.y(`${input}: ${cause.message}; ${advice}`, { cause });
    }
}
async function ofPatch(path, base, { workspace }) {
    const file = await workspace.read(path, { maxBytes: MAX_PATCH_BYTES });
    if (!file.ok)
        throw new errors/* UserError */.y(`patch: ${file.message}: name a file with a unified diff`);
    return { base: base.commit, draft: { diff: file.text, claimed: null }, name: nameOf(file.text) };
}
/** The same patch has the same name. */
function nameOf(text) {
    return (0,sha256/* sha256Of */.B)(text);
}

// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 31 modules
var judge = __webpack_require__(73223);
;// CONCATENATED MODULE: ./.build/actions/gate/formatting/find-program.js
/** The command by which a tool is called here; null where it is not installed. */
async function findProgram(programs, search) {
    for (const [name = '', ...rest] of programs) {
        const program = name === 'python' ? search.python : name;
        if (program === null)
            continue;
        if (name.startsWith('node_modules/')) {
            const path = `${search.worktree}/${name}`;
            if (await search.workspace.exists(path))
                return [path, ...rest];
            continue;
        }
        if ((await search.run([program, ...rest, '--version'])).exitCode === 0)
            return [program, ...rest];
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/formatting/declared.js
/** The file that declares a tool for `path`: in the folder of that file, or above it. null where there is none. */
async function declaredFor(path, tool, repository) {
    for (const folder of foldersUpwards(path)) {
        const declaredBy = await declaredIn(folder, tool, repository);
        if (declaredBy !== null)
            return declaredBy;
    }
    return null;
}
/** `a/b/c.py` gives `a/b/`, `a/`, and the top. */
function foldersUpwards(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.keys(), parts.length]
        .map((length) => parts
        .slice(0, length)
        .map((part) => `${part}/`)
        .join(''))
        .toReversed();
}
async function declaredIn(folder, tool, { paths, read }) {
    for (const path of paths) {
        if (!path.startsWith(folder))
            continue;
        if (tool.names.test(path.slice(folder.length)))
            return path;
    }
    for (const [name, pattern] of Object.entries(tool.within)) {
        const path = `${folder}${name}`;
        if (!paths.has(path))
            continue;
        const text = await read(path);
        if (text !== null && pattern.test(text))
            return path;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/formatting/formatter.js

const javascript = /\.(?:[cm]?[jt]s|[jt]sx)$/i;
const python = /\.pyi?$/i;
const prettierNames = /^(?:\.prettierrc(?:\.(?:json|json5|ya?ml|toml|[cm]?[jt]s))?|prettier\.config\.[cm]?[jt]s)$/;
const eslintNames = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.(?:json|ya?ml|c?js))?)$/;
/** Order matters: where a repository has both, the formatter comes before the linter that also formats. */
const toolTable = [
    {
        tool: 'ruff',
        formats: python,
        names: /^$/,
        within: {
            'pyproject.toml': /^\s*\[tool\.ruff\.format\]/m,
            'ruff.toml': /^\s*\[format\]/m,
            '.ruff.toml': /^\s*\[format\]/m,
            '.pre-commit-config.yaml': /^\s*-\s*id:\s*ruff-format\b/m,
        },
        programs: [['python', '-I', '-m', 'ruff'], ['ruff']],
        write: ['format', '--quiet', '--'],
        done: [0],
    },
    {
        tool: 'black',
        formats: python,
        names: /^$/,
        within: {
            'pyproject.toml': /^\s*\[tool\.black\]/m,
            '.pre-commit-config.yaml': /^\s*-\s*id:\s*black\b/m,
        },
        programs: [['python', '-I', '-m', 'black'], ['black']],
        write: ['--quiet', '--'],
        done: [0],
    },
    {
        tool: 'prettier',
        formats: /\.(?:[cm]?[jt]s|[jt]sx|json5?|ya?ml|md|css|scss|less|html|vue)$/i,
        names: prettierNames,
        within: { 'package.json': /^\s*"prettier"\s*:\s*[{"]/m },
        programs: [['node_modules/.bin/prettier']],
        write: ['--write', '--ignore-unknown', '--log-level', 'warn', '--'],
        done: [0],
    },
    {
        tool: 'eslint',
        formats: javascript,
        names: eslintNames,
        within: { 'package.json': /^\s*"eslintConfig"\s*:\s*\{/m },
        programs: [['node_modules/.bin/eslint']],
        write: ['--fix', '--'],
        done: [0, 1],
    },
];
/** The row of a tool. */
function toolRow(tool) {
    const row = toolTable.find((candidate) => candidate.tool === tool);
    if (row === undefined)
        throw new Error(`no formatter row for ${tool}`);
    return row;
}
/**
 * The repository's own formatter for these files: the first of the table that a configuration file declares, in the
 * folder of the first file or above it. null where the repository has none: ours is never forced on it.
 */
async function findFormatter({ files, ...repository }) {
    const [first] = files;
    if (first === undefined)
        return null;
    for (const row of toolTable) {
        const declaredBy = row.formats.test(first) ? await declaredFor(first, row, repository) : null;
        if (declaredBy !== null)
            return { tool: row.tool, declaredBy, files: files.filter((file) => row.formats.test(file)) };
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/formatting/format-candidate.js


const limits = { wallSeconds: 300, idleSeconds: 0, outputBytes: 1_000_000 };
/**
 * Formats the changed files with the repository's own formatter, in worktrees of the scratch repository. Only files that
 * were formatted before are touched (at base the formatter leaves them alone): otherwise the change would drown in
 * noise. What the formatter does to other files is dropped.
 */
async function formatCandidate(request, scratch, ports) {
    const read = async (path) => format_candidate_text(await scratch.read(request.base, path));
    const formatter = await findFormatter({ files: request.files, paths: request.paths, read });
    const unformatted = (formatting) => ({
        tree: request.tree,
        formatting: { ...formatting, files: [] },
    });
    if (formatter === null) {
        return unformatted({ tool: null, status: 'none', reason: 'the repository declares no formatter for these files' });
    }
    const { tool, declaredBy } = formatter;
    const context = { ...request, formatter, scratch, ports };
    const atBase = await format(context, request.base, formatter.files.filter((file) => request.paths.has(file)));
    if (atBase.problem !== null)
        return unformatted({ tool, ...atBase.problem });
    const clean = formatter.files.filter((file) => !atBase.rewritten.includes(file));
    if (clean.length === 0) {
        return unformatted({
            tool,
            status: 'unchanged',
            reason: `${tool} (${declaredBy}) would already rewrite these files at base: left as drafted`,
        });
    }
    const candidate = await format(context, request.tree, clean);
    if (candidate.problem !== null)
        return unformatted({ tool, ...candidate.problem });
    const status = candidate.rewritten.length === 0 ? 'unchanged' : 'reformatted';
    const reason = `${tool}, declared by ${declaredBy}`;
    return { tree: candidate.tree, formatting: { tool, status, files: candidate.rewritten, reason } };
}
/** Runs the formatter on a fresh worktree of `tree`: the tree it gives, and which of `files` it rewrote. */
async function format(context, tree, files) {
    if (files.length === 0)
        return { tree, rewritten: [], problem: null };
    const { scratch, ports, formatter, outputFile } = context;
    const worktree = await scratch.checkout(tree);
    const env = await ports.workspace.provide(worktree, context.target);
    const run = (argv) => ports.sandbox.run({ argv, cwd: worktree, writable: [], env, limits, outputFile });
    const { tool, declaredBy } = formatter;
    const { python } = await ports.workspace.toolchain(context.target);
    const program = await findProgram(toolRow(tool).programs, { worktree, python, workspace: ports.workspace, run });
    if (program === null) {
        const reason = `${tool} is declared by ${declaredBy} and is not installed: install the target's development dependencies`;
        return { tree, rewritten: [], problem: { status: 'missing', reason } };
    }
    const row = toolRow(tool);
    // A name that starts with a dash stays a name: every row's `write` ends with `--`.
    const ended = await run([...program, ...row.write, ...files]);
    if (ended.exitCode === null || !row.done.includes(ended.exitCode)) {
        const how = ended.stoppedBy ?? ended.signal ?? `exit code ${ended.exitCode}`;
        return { tree, rewritten: [], problem: { status: 'failed', reason: `${tool} ended with ${how}: left as drafted` } };
    }
    const captured = await scratch.capture(worktree, tree, files);
    return { tree: captured, rewritten: (await scratch.changes(tree, captured)).map(({ path }) => path), problem: null };
}
function format_candidate_text(content) {
    return content === null ? null : new TextDecoder().decode(content);
}

;// CONCATENATED MODULE: ./.build/actions/gate/changed-texts.js
/** The changed files of a candidate, both sides. Symbolic links, submodules and binary files have no text here. */
function changedTexts({ files, contents }) {
    return files.map(({ path, oldMode, newMode }) => {
        const content = contents.get(path);
        const before = isFile(oldMode) ? textOf(content?.before ?? null) : null;
        return { path, before, after: isFile(newMode) ? textOf(content?.after ?? null) : null };
    });
}
function isFile(mode) {
    return mode.startsWith('100');
}
function textOf(content) {
    if (content === null || content.includes(0))
        return null;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

// EXTERNAL MODULE: ./.build/actions/gate/coverage/read-diff.js
var read_diff = __webpack_require__(67395);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/changed-lines.js

/**
 * The changed lines of a diff by the numbers that they have in the new file. A deleted file, and one of which only the mode
 * changes, is not listed.
 */
function changedLines(diff) {
    const changed = new Map();
    for (const { path, hunks } of (0,read_diff.readDiff)(diff)) {
        if (path === null)
            continue;
        const added = hunks
            .flatMap(({ lines }) => lines)
            .flatMap(({ kind, new: line }) => (kind === 'added' ? (line ?? []) : []));
        changed.set(path, [...(changed.get(path) ?? []), ...added]);
    }
    return changed;
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/changed-places.js

/**
 * The places of a unified diff, by path; those of a deleted file by the path that it had.
 * @param paths every file of the change: one of which only the mode changes has no place
 */
function changedPlaces(diff, paths) {
    const places = new Map(paths.map((path) => [path, []]));
    for (const { path, oldPath, hunks } of (0,read_diff.readDiff)(diff)) {
        const name = path ?? oldPath ?? '';
        const known = places.get(name) ?? [];
        for (const { lines } of hunks)
            known.push(...placesIn(lines));
        places.set(name, known);
    }
    return places;
}
/** Blank lines at either end of a place say nothing: what only they make up is no place. */
function placesIn(lines) {
    const groups = [[]];
    for (const line of lines) {
        if (line.kind === 'context')
            groups.push([]);
        else
            groups.at(-1)?.push(line);
    }
    return groups.filter((group) => group.some(({ text }) => text.trim() !== '')).map(placeOf);
}
function placeOf(group) {
    return {
        old: group.flatMap(({ kind, old }) => (kind === 'removed' ? (old ?? []) : [])),
        new: group.flatMap((line) => (line.kind === 'added' ? (line.new ?? []) : [])),
    };
}

// EXTERNAL MODULE: ./.build/actions/gate/coverage/compare-coverage.js
var compare_coverage = __webpack_require__(24303);
// EXTERNAL MODULE: ./.build/actions/gate/coverage/counted-lines.js
var counted_lines = __webpack_require__(30923);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/exercised.js
/**
 * The changed files of which no test exercised some place. Every place is asked for itself, so that none is vouched for
 * by another:
 * - no line of it may be missed, unless a mutant on that very line was killed;
 * - where the report lists none of its lines, the nearest listed line above must have run, or a mutant of it must have
 *   been reached;
 * - where it only removes lines, none of them may have been missed at base.
 * The file must have been loaded; a test file that coverage leaves out, by passed cases of its own. A file that is no code
 * and not for people alone (a script, a template, settings) is never exercised as far as anybody can tell. Where the
 * change holds nothing but text for people, all of it counts as not exercised: no test can speak for it.
 */
function unexercisedFiles(exercise) {
    const { places, roleOf } = exercise;
    const paths = [...places.keys()];
    if (paths.every((path) => roleOf(path) === 'text'))
        return paths;
    return paths.filter((path) => {
        const role = roleOf(path);
        return role === 'unknown' || (role === 'code' && !isExercised(path, exercise));
    });
}
function isExercised(path, exercise) {
    const sources = sourcesOf(path, exercise);
    const places = exercise.places.get(path) ?? [];
    if (places.length === 0)
        return true;
    return places.every((place) => (place.new.length > 0 ? wasRun(place, sources) : ranAtBase(place, sources)));
}
function sourcesOf(path, { before, after, hidesLines, outcomes }) {
    const find = (run) => run.coverage?.files.find((file) => file.path === path);
    const now = find(after);
    const ownCases = after.cases.some(({ file, status }) => file === path && status === 'passed');
    const loaded = now === undefined ? ownCases : now.lines.covered > 0;
    return {
        before: find(before),
        after: now,
        loaded,
        hides: hidesLines(path),
        outcomes: outcomes.get(path) ?? new Map(),
    };
}
function wasRun(place, { after, loaded, hides, outcomes }) {
    const has = (line, wanted) => outcomes.get(line)?.has(wanted) === true;
    const [covered, missed] = [new Set(after?.covered), new Set(after?.missed)];
    if (place.new.some((line) => missed.has(line) && !has(line, 'killed')))
        return false;
    if (place.new.some((line) => has(line, 'killed')))
        return true;
    if (place.new.some((line) => covered.has(line)))
        return true;
    const mutated = place.new.filter((line) => outcomes.has(line));
    if (mutated.some((line) => has(line, 'survived') || has(line, 'timed-out')))
        return true;
    if (mutated.some((line) => has(line, 'not-reached')))
        return false;
    return loaded && !hides && !missed.has(lineThatSpeaks(place, covered, missed));
}
/** A report lists a statement by its first line: where a place goes on with one, that line speaks for it. */
function lineThatSpeaks({ new: lines }, covered, missed) {
    for (let line = lines[0] ?? 0; line > 0; line--)
        if (covered.has(line) || missed.has(line))
            return line;
    return 0;
}
/** Lines that are gone can only be asked for at base: nobody knows what it does to take out what no test ran. */
function ranAtBase({ old }, { before, after, loaded }) {
    if (before === undefined)
        return loaded;
    const missed = new Set(before.missed);
    return !old.some((line) => missed.has(line)) && (loaded || after === undefined);
}

// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(54186);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/file-role.js

const file_role_text = /(\.(md|markdown|mdx|rst|adoc|txt|png|jpe?g|gif|svg|webp|ico)|(^|\/)(licen[cs]e|notice|authors|contributors|changelog|changes|readme|copying|codeowners|\.mailmap|\.editorconfig|\.gitignore)[^/]*)$/i;
const declaration = /\.(pyi|d\.[cm]?ts)$/i;
const testFolder = /(^|\/)(tests?|__tests__|spec|specs|fixtures|testdata|__snapshots__)\//i;
function roleOf(path) {
    if (declaration.test(path))
        return 'support';
    if ((0,table/* languageOf */.eX)(path).language !== null)
        return 'code';
    if (testFolder.test(path))
        return 'support';
    return file_role_text.test(path) ? 'text' : 'unknown';
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/hidden-lines.js
/**
 * Comments that take code out of coverage: coverage.py (`exclude_lines`), Istanbul (nyc, Jest), c8, V8 and
 * `node --test`.
 */
const marks = /\bpragma[:\s]\s*no\s*(?:cover|branch)\b|\b(?:istanbul|c8|v8)\s+ignore\b|\bnode:coverage\s+(?:ignore|disable)\b/i;
/** Does this text take lines of its own out of coverage? */
function hidesLinesFromCoverage(text) {
    return marks.test(text);
}

// EXTERNAL MODULE: ./.build/actions/gate/coverage/report-lines.js + 1 modules
var report_lines = __webpack_require__(85660);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/actions/shared/policy/dependencies/dependency.js
var dependency = __webpack_require__(49566);
;// CONCATENATED MODULE: ./.build/actions/gate/lint/base-config.js


/**
 * A change may not decide by which rules it is measured: where it touches the configuration of a linter, or a file of the
 * repository that such a configuration names, the base's is used, and it is said.
 */
async function keepBaseConfig(query) {
    const files = new Map();
    const findings = [];
    for (const { row, declaredBy } of query.linters) {
        const named = await namedBy(declaredBy, query);
        for (const text of query.texts) {
            if (!named.has(text.path) && !changesConfig(text, row))
                continue;
            if (!files.has(text.path))
                findings.push(changed(text.path, row.tool));
            files.set(text.path, text.before === null ? null : new TextEncoder().encode(text.before));
        }
    }
    return { files, findings };
}
function changed(path, tool) {
    const message = `the change touches what steers ${tool}: it was run with the configuration of the base`;
    return { path, line: null, rule: 'lint-config-changed', message, level: 'error' };
}
function changesConfig({ path, before, after }, row) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (row.names.test(name) || row.steering.test(name))
        return true;
    const parts = row.parts[name];
    return parts !== undefined && partOf(name, before, parts) !== partOf(name, after, parts);
}
/** The tool's own part of a file, in a form that can be compared; a text that cannot be read is compared as it is. */
function partOf(name, text, keys) {
    if (text === null)
        return '';
    try {
        if (name.endsWith('.toml'))
            return valuesAt((0,dist/* parse */.qg)(text), keys);
        if (name.endsWith('.json'))
            return valuesAt(JSON.parse(text), keys);
        const sections = text.split(/^(?=\[)/m);
        return sections.filter((section) => keys.some((key) => section.startsWith(`[${key}`))).join('');
    }
    catch {
        return text;
    }
}
function valuesAt(document, keys) {
    const values = keys.map((key) => (0,dependency.at)(document, ...key.split('.')));
    return values.every((value) => value === undefined) ? '' : values.map(dependency/* shown */.SP).join('\n');
}
const QUOTED = /["'`]([^"'`\n]{1,200})["'`]/g;
const ENDINGS = [
    '',
    '.js',
    '.cjs',
    '.mjs',
    '.ts',
    '.json',
    '.jsonc',
    '.yml',
    '.yaml',
    '.toml',
    '/index.js',
    '/index.mjs',
    '/index.ts',
];
/** Types are resolved by it; it steers no rule. */
const LEFT_OUT = /(?:^|\/)(?:tsconfig[^/]*|package)\.json$/;
const MOST = 50;
/** Files of the base that a configuration reads by a relative name, and those that they read in turn. */
async function namedBy(config, { paths, read }) {
    const named = new Set();
    // Other parts of such a file name files for other tools.
    const open = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.cfg|tox\.ini|\.pre-commit-config\.yaml)$/.test(config)
        ? []
        : [config];
    for (let path = open.pop(); path !== undefined && named.size < MOST; path = open.pop()) {
        const folder = path.split('/').slice(0, -1);
        for (const [, name = ''] of ((await read(path)) ?? '').matchAll(QUOTED)) {
            const file = ENDINGS.map((ending) => resolved(folder, `${name}${ending}`)).find((candidate) => paths.has(candidate));
            if (file === undefined || named.has(file) || LEFT_OUT.test(file))
                continue;
            named.add(file);
            open.push(file);
        }
    }
    return named;
}
function resolved(folder, name) {
    const parts = [...folder];
    for (const part of name.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./.build/actions/gate/lint/read-findings.js
/** What a field of a report may be is not ours to trust: anything else than expected counts as nothing. */
function list(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function read_findings_text(value) {
    return typeof value === 'string' ? value : '';
}
function line(value) {
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}
/** The object in an output that also has other lines. @throws SyntaxError where there is none */
function objectIn(output) {
    return record(JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)));
}
function ruffFindings(report) {
    return list(JSON.parse(report)).map((entry) => ({
        path: read_findings_text(entry['filename']),
        line: line(record(entry['location'])['row']),
        rule: read_findings_text(entry['code']) || read_findings_text(entry['name']) || 'invalid-syntax',
        message: read_findings_text(entry['message']),
        level: 'error',
    }));
}
function flake8Findings(report) {
    return report
        .split(/\r?\n/)
        .map((row) => row.split('\t'))
        .filter((fields) => fields.length >= 4)
        .map(([path = '', row, rule = '', ...message]) => ({
        path,
        line: line(Number(row)),
        rule,
        message: message.join('\t'),
        level: 'error',
    }));
}
function pylintFindings(report) {
    return list(JSON.parse(report)).map((entry) => ({
        path: read_findings_text(entry['path']),
        line: line(entry['line']),
        rule: read_findings_text(entry['symbol']),
        message: read_findings_text(entry['message']),
        level: /^(?:error|fatal)$/.test(read_findings_text(entry['type'])) ? 'error' : 'warning',
    }));
}
function eslintFindings(report) {
    return list(JSON.parse(report)).flatMap((file) => list(file['messages'])
        // Without a rule and not fatal: it says that a file is left out.
        .filter((entry) => read_findings_text(entry['ruleId']) !== '' || entry['fatal'] === true)
        .map((entry) => ({
        path: read_findings_text(file['filePath']),
        line: line(entry['line']),
        rule: read_findings_text(entry['ruleId']) || 'parse-error',
        message: read_findings_text(entry['message']),
        level: entry['severity'] === 1 ? 'warning' : 'error',
    })));
}
function oxlintFindings(report) {
    return list(objectIn(report)['diagnostics']).map((entry) => ({
        path: read_findings_text(entry['filename']),
        line: line(record(list(entry['labels'])[0]?.['span'])['line']),
        rule: read_findings_text(entry['code']) || 'parse-error',
        message: read_findings_text(entry['message']),
        level: entry['severity'] === 'error' ? 'error' : 'warning',
    }));
}
/** Its report is experimental: version 2 gives lines, version 1 only offsets and the path in an object. */
function biomeFindings(report) {
    return list(objectIn(report)['diagnostics']).map((entry) => {
        const location = record(entry['location']);
        return {
            path: read_findings_text(location['path']) || read_findings_text(record(location['path'])['file']),
            line: line(record(location['start'])['line']),
            rule: read_findings_text(entry['category']),
            message: read_findings_text(entry['message']) || read_findings_text(entry['description']),
            level: /^(?:error|fatal)$/.test(read_findings_text(entry['severity'])) ? 'error' : 'warning',
        };
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/lint/linters.js

const linters_javascript = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/i;
const linters_python = /\.pyi?$/i;
const nothing = /(?!)/;
const hook = (id) => new RegExp(`^\\s*-\\s*id:\\s*(?:${id})\\s*$`, 'm');
const packaged = (name) => new RegExp(`^\\s*"${name}"\\s*:\\s*"`, 'm');
/**
 * One row a linter. Left out are the type checkers (tsc, mypy, pyright): they judge the whole program, so that a run on
 * the changed files alone says something else than the repository's own, and a whole run, twice, costs minutes.
 */
const linterTable = [
    {
        tool: 'ruff',
        lints: linters_python,
        names: /^\.?ruff\.toml$/,
        within: { 'pyproject.toml': /^\s*\[tool\.ruff(?:\.lint[^\]]*)?\]/m, '.pre-commit-config.yaml': hook('ruff|ruff-check') },
        steering: nothing,
        parts: { 'pyproject.toml': ['tool.ruff'] },
        programs: [['python', '-I', '-m', 'ruff'], ['ruff']],
        arguments: (output) => ['check', '--output-format', 'json', '--output-file', output, '--no-cache', '--no-fix', '--force-exclude', '--exit-zero'],
        reportsTo: 'file',
        done: [0],
        read: ruffFindings,
    },
    {
        tool: 'flake8',
        lints: /\.py$/i,
        names: /^\.flake8$/,
        within: { 'setup.cfg': /^\[flake8\]/m, 'tox.ini': /^\[flake8\]/m, '.pre-commit-config.yaml': hook('flake8') },
        steering: nothing,
        parts: { 'setup.cfg': ['flake8'], 'tox.ini': ['flake8'] },
        programs: [['python', '-I', '-m', 'flake8'], ['flake8']],
        arguments: (output) => ['--format', '%(path)s\t%(row)d\t%(code)s\t%(text)s', '--output-file', output, '--jobs', '1', '--exit-zero'],
        reportsTo: 'file',
        done: [0],
        read: flake8Findings,
    },
    {
        tool: 'pylint',
        lints: /\.py$/i,
        names: /^\.?pylintrc(?:\.toml)?$/,
        within: { 'pyproject.toml': /^\s*\[tool\.pylint\b/m, 'setup.cfg': /^\[pylint\b/m, 'tox.ini': /^\[pylint\b/m, '.pre-commit-config.yaml': hook('pylint') },
        steering: nothing,
        parts: { 'pyproject.toml': ['tool.pylint'], 'setup.cfg': ['pylint'], 'tox.ini': ['pylint'] },
        programs: [['python', '-I', '-m', 'pylint'], ['pylint']],
        arguments: (output) => ['--output-format=json', `--output=${output}`, '--persistent=n', '--jobs=1', '--exit-zero'],
        reportsTo: 'file',
        done: [0],
        read: pylintFindings,
    },
    {
        tool: 'eslint',
        lints: linters_javascript,
        names: /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.(?:json|ya?ml|c?js))?)$/,
        within: { 'package.json': /^\s*"eslintConfig"\s*:\s*\{/m },
        steering: /^\.eslintignore$/,
        parts: { 'package.json': ['eslintConfig', 'eslintIgnore'] },
        programs: [['node_modules/.bin/eslint']],
        arguments: (output) => ['--format', 'json', '--output-file', output, '--no-error-on-unmatched-pattern'],
        reportsTo: 'file',
        done: [0, 1],
        read: eslintFindings,
    },
    {
        tool: 'oxlint',
        lints: linters_javascript,
        names: /^(?:\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/,
        within: { 'package.json': packaged('oxlint') },
        steering: /^\.(?:eslint|oxlint)ignore$/,
        parts: {},
        programs: [['node_modules/.bin/oxlint']],
        arguments: () => ['--format', 'json'],
        reportsTo: 'stdout',
        done: [0, 1],
        read: oxlintFindings,
    },
    {
        tool: 'biome',
        lints: /\.(?:[cm]?[jt]s|[jt]sx|jsonc?|css|graphql)$/i,
        names: /^\.?biome\.jsonc?$/,
        within: {},
        steering: nothing,
        parts: {},
        programs: [['node_modules/.bin/biome']],
        arguments: () => ['lint', '--reporter=json', '--max-diagnostics=none', '--colors=off'],
        reportsTo: 'stdout',
        done: [0, 1],
        read: biomeFindings,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./.build/actions/gate/lint/find-linters.js


/** Every linter of the table that the base declares for some of these files, in their folder or above it. */
async function findLinters(files, repository) {
    const linters = [];
    for (const row of linterTable) {
        const found = [];
        for (const file of files) {
            const declaredBy = row.lints.test(file) ? await declaredFor(file, row, repository) : null;
            if (declaredBy !== null)
                found.push({ file, declaredBy });
        }
        const [first] = found;
        if (first !== undefined)
            linters.push({ row, declaredBy: first.declaredBy, files: found.map(({ file }) => file) });
    }
    return linters;
}

;// CONCATENATED MODULE: ./.build/actions/gate/lint/new-findings.js
/**
 * Findings at head that base has not: as many of one file, rule and message as there are more of. Lines do not count,
 * they move. What went with a deleted file, and is found again in a new one, was moved.
 * @param deleted files that are gone at head
 */
function newFindings(base, head, deleted) {
    const here = tally(base.map(keyOf));
    const known = head.filter((finding) => !take(here, keyOf(finding)));
    const gone = tally(base.filter(({ path }) => deleted.has(path)).map(saysOf));
    return known.filter((finding) => !take(gone, saysOf(finding)));
}
function keyOf(finding) {
    return `${finding.path}\0${saysOf(finding)}`;
}
/** Some messages name a line of the file. */
function saysOf({ rule, message }) {
    return `${rule}\0${message.replace(/\bline \d+/g, 'line')}`;
}
function tally(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
}
function take(counts, key) {
    const count = counts.get(key) ?? 0;
    if (count === 0)
        return false;
    counts.set(key, count - 1);
    return true;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/actions/gate/lint/parse-errors.js




/** Of one file: more would say nothing more. */
const SHOWN = 5;
/** Changed files that parse at base, or are new, and do not at head. A file that had as many errors before is none. */
async function newParseErrors(texts, parsers) {
    const found = [];
    for (const { path, before, after } of texts) {
        if (after === null)
            continue;
        const problems = await problemsOf(path, after, parsers);
        if (problems.length === 0)
            continue;
        const earlier = before === null ? [] : await problemsOf(path, before, parsers);
        if (problems.length <= earlier.length)
            continue;
        found.push(...problems.slice(0, SHOWN).map(({ line, message }) => {
            return { path, line, rule: 'parse-error', message, level: 'error' };
        }));
    }
    return found;
}
async function problemsOf(path, text, parsers) {
    const { grammar } = (0,table/* languageOf */.eX)(path);
    if (grammar !== null)
        return syntaxErrors({ path, text, grammar }, parsers);
    if (/\.(?:json|jsonc|json5|webmanifest)$/i.test(path))
        return jsonErrors(path, text);
    if (/\.ya?ml$/i.test(path))
        return yamlErrors(text);
    return /\.toml$/i.test(path) ? tomlErrors(text) : [];
}
async function syntaxErrors({ path, text, grammar }, parsers) {
    const tree = await parsers.tree(grammar, text);
    let problems;
    try {
        problems = tree.rootNode.hasError ? brokenNodes(tree.rootNode) : [];
    }
    finally {
        tree.delete();
    }
    if (problems.length === 0 || grammar === 'python')
        return problems;
    // The grammar may be older than the language: TypeScript's own parser has the last word.
    const source = await parsers.typescript(path, text);
    const confirmed = source.getProject().getProgram().getSyntacticDiagnostics(source);
    return confirmed.length === 0 ? [] : problems;
}
/** ERROR and MISSING nodes, the outermost of each. */
function brokenNodes(root) {
    const problems = [];
    const nodes = [root];
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
        const line = node.startPosition.row + 1;
        if (node.isMissing)
            problems.push({ line, message: `${node.type} is missing` });
        else if (node.isError)
            problems.push({ line, message: `cannot be parsed: ${excerpt(node.text)}` });
        else if (node.hasError)
            nodes.push(...node.children.filter((child) => child.hasError || child.isMissing));
    }
    return problems.toSorted((a, b) => a.line - b.line);
}
function excerpt(text) {
    return JSON.stringify((text.split('\n')[0] ?? '').trim().slice(0, 60));
}
/** Files that JSON.parse must read; many other tools allow comments and trailing commas in theirs. */
const STRICT = /(?:^|\/)(?:package|package-lock|composer|manifest|lerna|app|data)\.json$/;
function jsonErrors(path, text) {
    const errors = [];
    const isStrict = STRICT.test(path);
    const options = { disallowComments: isStrict, allowTrailingComma: !isStrict, allowEmptyContent: !isStrict };
    if (!/\.json5$/i.test(path))
        (0,main.parse)(text.replace(/^\uFEFF/, ''), errors, options);
    return errors.map(({ offset }) => {
        const line = text.slice(0, offset).split('\n').length;
        return { line, message: `cannot be parsed: ${excerpt(text.split('\n')[line - 1] ?? '')}` };
    });
}
function yamlErrors(text) {
    // A template: what it gives may be YAML, it is none itself.
    if (text.includes('{{') || text.includes('{%'))
        return [];
    const counter = new yaml_dist/* LineCounter */.HN();
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { lineCounter: counter, prettyErrors: false });
    const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : [];
    return errors.map(({ pos: [offset], message }) => ({ line: counter.linePos(offset).line, message: oneLine(message) }));
}
function tomlErrors(text) {
    try {
        (0,dist/* parse */.qg)(text);
        return [];
    }
    catch (error) {
        const line = error instanceof dist/* TomlError */.zx ? error.line : 1;
        return [{ line, message: oneLine(error.message) }];
    }
}
function oneLine(message) {
    return (message.split('\n')[0] ?? '').slice(0, 200);
}

;// CONCATENATED MODULE: ./.build/actions/gate/lint/run-linter.js

const run_linter_limits = { wallSeconds: 300, idleSeconds: 0, outputBytes: 20_000_000 };
const REPORT_BYTES = 20_000_000;
/** Runs a linter on those of its files that are there. It runs code of the target, so it runs in the sandbox. */
async function runLinter({ row, declaredBy, files }, side, ports) {
    if (files.length === 0)
        return { findings: [] };
    const { worktree, env, python, folder } = side;
    const outputFile = side.outputFile(row.tool);
    const writable = [folder];
    const run = (argv) => ports.sandbox.run({ argv, cwd: worktree, writable, env, limits: run_linter_limits, outputFile });
    const program = await findProgram(row.programs, { worktree, python, workspace: ports.workspace, run });
    if (program === null) {
        const because = `${row.tool} is declared by ${declaredBy} and is not installed: install the target's development dependencies`;
        return { cannot: 'missing', because };
    }
    const report = side.report(row.tool);
    const ended = await run([...program, ...row.arguments(report), ...files.map((file) => `./${file}`)]);
    if (ended.exitCode === null || !row.done.includes(ended.exitCode)) {
        const how = ended.stoppedBy ?? ended.signal ?? ended.startError ?? `exit code ${ended.exitCode}`;
        return { cannot: 'failed', because: `${row.tool} ended with ${how}` };
    }
    const written = row.reportsTo === 'file' ? report : outputFile;
    const said = await ports.workspace.read(written, { maxBytes: REPORT_BYTES });
    if (!said.ok)
        return { cannot: 'failed', because: `the report of ${row.tool} cannot be read: ${said.message}` };
    return readReport(said.text, { row, files });
}
function readReport(report, { row, files }) {
    try {
        return { findings: row.read(report).flatMap((finding) => placed(finding, files)) };
    }
    catch {
        return { cannot: 'failed', because: `the report of ${row.tool} cannot be read` };
    }
}
/** With the path as git names it. What is said about other files, or about nothing, is left out. */
function placed(finding, files) {
    const path = finding.path.replace(/^\.\//, '');
    const file = files.find((name) => name === path) ?? files.find((name) => path.endsWith(`/${name}`));
    if (file === undefined || finding.rule === '')
        return [];
    return [{ ...finding, path: file, rule: finding.rule.slice(0, 200), message: finding.message.slice(0, 1000) }];
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/regions.js
var regions = __webpack_require__(35320);
// EXTERNAL MODULE: ./.build/actions/shared/policy/syntax.js
var syntax = __webpack_require__(22530);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/line-lookup.js
var line_lookup = __webpack_require__(84127);
;// CONCATENATED MODULE: ./.build/actions/gate/lint/suppressions.js



/** Comments that switch a linter or a type checker off. */
const SUPPRESSION = new RegExp([
    String.raw `\b(?:eslint|oxlint|tslint|jshint|jscs|stylelint|markdownlint)[-:\s]disable\b(?:-next-line|-line)?`,
    String.raw `\beslint\s+[\w@/-]+\s*:\s*(?:0|["']?off)\b`,
    String.raw `\bbiome-ignore(?:-all|-start)?\b`,
    String.raw `@ts-(?:ignore|expect-error|nocheck)\b`,
    String.raw `#\s*(?:ruff|flake8)\s*:\s*noqa\b`,
    String.raw `#\s*noqa\b`,
    String.raw `#\s*type\s*:\s*ignore\b`,
    String.raw `#\s*(?:pyright|mypy|pytype|ty)\s*:\s*(?:ignore|basic|disable|skip-file)\S*`,
    String.raw `#\s*pylint\s*:\s*(?:disable|skip-file)\S*`,
    String.raw `#\s*(?:nosec|nosemgrep)\b`,
    String.raw `\b(?:NOLINT|NOSONAR|NOPMD)\b`,
    String.raw `//\s*nolint\b`,
    String.raw `\bnoinspection\b`,
    String.raw `\$Flow(?:FixMe|Ignore)\b`,
].join('|'), 'gi');
/** Suppressions that a file has more of at head than at base. A moved line is none; one in a string is none. */
function addedSuppressions({ path, before, after }) {
    const known = new Map();
    for (const { says } of suppressionsIn(path, before))
        known.set(says, (known.get(says) ?? 0) + 1);
    const added = [];
    for (const { says, line } of suppressionsIn(path, after)) {
        const left = known.get(says) ?? 0;
        known.set(says, left - 1);
        if (left > 0)
            continue;
        const message = `a comment switches a check off: ${says.slice(0, 200)}`;
        added.push({ path, line, rule: 'suppression-added', message, level: 'warning' });
    }
    return added;
}
function suppressionsIn(path, text) {
    if (text === null || text.search(SUPPRESSION) === -1)
        return [];
    const kindAt = (0,regions/* regionsOf */.N)(text, (0,syntax/* syntaxOf */.r)(path));
    const lineAt = (0,line_lookup/* lineLookup */.P)(text);
    return [...text.matchAll(SUPPRESSION)]
        .filter(({ index }) => kindAt(index) === 'comment')
        .map(({ index }) => {
        const end = text.indexOf('\n', index);
        const says = text
            .slice(index, Math.min(end === -1 ? text.length : end, index + 300))
            .replace(/(?:\*\/|-->).*$/, '');
        return { says: says.replace(/\s+/g, ' ').trim(), line: lineAt(index) };
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/lint/lint-change.js
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






/** As the contract has it. */
const MOST_ADDED = 100;
/**
 * Parse errors that the change brings, found by our own parsers, and what the repository's own linters say about the
 * changed files at head and did not say at base. Both sides are judged by the base's configuration. `added` also holds
 * `lint-config-changed`, `linter-failed` and `suppression-added`: what would keep a linter from speaking.
 */
async function lintChange(request, ports) {
    const texts = request.texts.filter(isReadable);
    const parseErrors = await newParseErrors(texts, ports.parsers);
    const compared = await compareLinters(request, texts, ports);
    const added = [...compared.steered, ...texts.flatMap(addedSuppressions), ...compared.added];
    return {
        status: 'measured',
        reason: compared.problems.length === 0 ? null : compared.problems.join('; '),
        tools: compared.tools,
        added: added.slice(0, MOST_ADDED),
        parseErrors: parseErrors.slice(0, MOST_ADDED),
    };
}
const MAX_UNITS = 2 * 2 ** 20;
function isReadable({ before, after }) {
    return (before ?? after) !== null && (before?.length ?? 0) <= MAX_UNITS && (after?.length ?? 0) <= MAX_UNITS;
}
async function compareLinters(request, texts, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const read = async (path) => lint_change_textOf(await request.scratch.read(request.base, path));
        const files = texts.map(({ path }) => path);
        const linters = await findLinters(files, { paths: request.paths, read });
        const compared = { tools: [], added: [], steered: [], problems: [] };
        if (linters.length === 0)
            return compared;
        const kept = await keepBaseConfig({ linters, texts, paths: request.paths, read });
        compared.steered.push(...kept.findings);
        const { scratch, base } = request;
        const tree = kept.files.size === 0 ? request.tree : await scratch.writeTree(request.tree, kept.files);
        const folder = __addDisposableResource(env_1, await ports.workspace.temporary('lint'), true);
        const before = await openSide({ request, tree: base, label: 'base', folder: folder.path }, ports);
        const after = await openSide({ request, tree, label: 'head', folder: folder.path }, ports);
        for (const linter of linters) {
            const atBase = await runLinter(standing(linter, texts, 'before'), before, ports);
            const atHead = 'cannot' in atBase ? atBase : await runLinter(standing(linter, texts, 'after'), after, ports);
            lint_change_record(compared, { linter, atBase, atHead, texts });
        }
        return compared;
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
async function openSide({ request, tree, label, folder }, { workspace }) {
    const worktree = await request.scratch.checkout(tree);
    const env = await workspace.provide(worktree, request.target);
    const { python } = await workspace.toolchain(request.target);
    const outputFile = (tool) => request.outputFile(`lint-${tool}-${label}`);
    return { worktree, env, python, folder, report: (tool) => `${folder}/${label}-${tool}`, outputFile };
}
/** Of the linter's files, those that are there on one side. */
function standing(linter, texts, side) {
    const there = new Set(texts.filter((text) => text[side] !== null).map(({ path }) => path));
    return { ...linter, files: linter.files.filter((file) => there.has(file)) };
}
function lint_change_record(compared, { linter, atBase, atHead, texts }) {
    const { tool } = linter.row;
    if ('cannot' in atBase) {
        compared.problems.push(atBase.cannot === 'missing' ? atBase.because : `${atBase.because} at base`);
        return;
    }
    const isNew = !texts.some(({ path, before }) => before !== null && linter.files.includes(path));
    if ('cannot' in atHead && isNew) {
        compared.problems.push(atHead.because);
        return;
    }
    if ('cannot' in atHead) {
        const message = `${atHead.because}, on the head alone`;
        const path = linter.files[0] ?? linter.declaredBy;
        compared.problems.push(message);
        compared.steered.push({ path, line: null, rule: 'linter-failed', message, level: 'error' });
        return;
    }
    const deleted = new Set(texts.filter(({ after }) => after === null).map(({ path }) => path));
    compared.added.push(...newFindings(atBase.findings, atHead.findings, deleted));
    const counts = { before: atBase.findings.length, after: atHead.findings.length };
    compared.tools.push({ tool, declaredBy: linter.declaredBy, ...counts });
}
function lint_change_textOf(content) {
    return content === null ? null : new TextDecoder().decode(content);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/line-outcomes.js
/** What became of the mutants of each line. */
function lineOutcomes(records) {
    const files = new Map();
    for (const { path, line, outcome } of records) {
        const lines = files.get(path) ?? new Map();
        lines.set(line, (lines.get(line) ?? new Set()).add(outcome));
        files.set(path, lines);
    }
    return files;
}
/** More places say nothing more. */
const most = 100;
/**
 * Changed places in which faults were tried and none was noticed, each by the line of its first survivor: code that runs
 * there without anybody looking.
 */
function unnoticedPlaces(records, places) {
    const outcomes = lineOutcomes(records);
    const found = [];
    for (const [path, of] of places) {
        const lines = outcomes.get(path) ?? new Map();
        const has = (line, wanted) => lines.get(line)?.has(wanted) === true;
        for (const place of of) {
            const survivor = place.new.find((line) => has(line, 'survived'));
            if (survivor !== undefined && !place.new.some((line) => has(line, 'killed')))
                found.push({ path, line: survivor });
        }
    }
    return found.slice(0, most);
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/facts.js
var facts = __webpack_require__(82970);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/import-distance.js

const MAX_FILES = 4000;
const MAX_BYTES = 500_000;
/** Which files of a worktree import which, by their syntax. Empty where there are more files than are worth reading. */
async function findImporters(worktree, { workspace, outliner }) {
    const importers = new Map();
    const paths = (await workspace.find(worktree, '**')).filter((path) => (0,table/* languageOf */.eX)(path).grammar !== null);
    if (paths.length > MAX_FILES)
        return importers;
    const jobs = [];
    for (const path of paths) {
        const { grammar } = (0,table/* languageOf */.eX)(path);
        const file = await workspace.read(`${worktree}/${path}`, { maxBytes: MAX_BYTES, within: worktree });
        if (grammar !== null && file.ok)
            jobs.push({ blob: path, grammar, text: file.text });
    }
    const files = new Set(paths);
    for await (const answer of outliner.outline(jobs)) {
        if ('failure' in answer)
            continue;
        const { language, imports } = answer.outline;
        for (const { module, names } of imports) {
            const resolve = language === 'python' ? resolvePython : resolveEcmascript;
            for (const imported of resolve({ from: answer.blob, module, names }, files)) {
                importers.set(imported, (importers.get(imported) ?? new Set()).add(answer.blob));
            }
        }
    }
    return importers;
}
/** The test files that import a file, directly or through others: the nearest first, as deep as it goes. */
function testsNear(path, importers, testFiles) {
    const near = testFiles.has(path) ? [path] : [];
    const seen = new Set([path]);
    for (let ring = [path]; ring.length > 0;) {
        ring = ring.flatMap((file) => [...(importers.get(file) ?? [])]).filter((file) => !seen.has(file) && seen.add(file));
        for (const file of [...new Set(ring)].sort())
            if (testFiles.has(file))
                near.push(file);
    }
    return near;
}
/** Python looks in the top folder and in `src`; a leading dot is the importing file's own package. */
function resolvePython({ from, module, names }, files) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    const own = from.split('/').slice(0, -1);
    const roots = dots > 0 ? [own.slice(0, own.length - (dots - 1))] : [[], ['src'], own];
    return roots.flatMap((root) => {
        const place = [...root, ...parts].join('/');
        const candidates = [place, ...names.map((name) => `${place}/${name}`)].map((path) => path.replace(/^\//, ''));
        return candidates.flatMap((path) => [`${path}.py`, `${path}/__init__.py`]).filter((path) => files.has(path));
    });
}
const import_distance_ENDINGS = ['', '.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '/index.ts', '/index.js'];
/** Relative modules only; TypeScript's `./a.js` may be a.ts. */
function resolveEcmascript({ from, module }, files) {
    if (!module.startsWith('.'))
        return [];
    const parts = from.split('/').slice(0, -1);
    for (const part of module.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const place = parts.join('/');
    const bare = place.replace(/\.([cm]?)jsx?$/, '');
    const found = [place, bare].flatMap((path) => import_distance_ENDINGS.map((ending) => path + ending)).find((path) => files.has(path));
    return found === undefined ? [] : [found];
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/sorted.js
/** Index of the first number of a sorted list that is `least` or more; its length where there is none. */
function firstAtLeast(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? Infinity) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/collect-faults.js

/** Nobody nests this deep by hand; what is deeper would cost time that grows with its square. */
const MAX_DEPTH = 200;
/** A fault that replaces more than this is a rewrite. */
const MAX_LENGTH = 20_000;
/** More than any time budget runs; a text with more of them was not written by hand either. */
const MAX_FAULTS = 20_000;
/** All faults that the operators have for a tree, outside what the language leaves alone, in the order of the tree. */
function collectFaults(root, language, isWanted) {
    const found = [];
    const cursor = root.walk();
    const reader = { byKind: operatorsByKind(language), language, isWanted, left: new Map() };
    const excluded = excludedRows(root, language);
    let depth = 0;
    do {
        if (isEntered(cursor, reader, excluded)) {
            found.push(...faultsAt(cursor, reader));
            if (depth < MAX_DEPTH && cursor.gotoFirstChild()) {
                depth++;
                continue;
            }
        }
        depth -= gotoNext(cursor);
    } while (depth > 0 && found.length < MAX_FAULTS);
    cursor.delete();
    return outside(found, [...reader.left.values()]);
}
function operatorsByKind({ operators }) {
    const pairs = operators.flatMap((operator, rank) => operator.kinds.map((kind) => ({ kind, operator, rank })));
    return Map.groupBy(pairs, ({ kind }) => kind);
}
/** Operators that look at a node from further up, as those of a statement do, may speak of it all the same. */
function outside(found, left) {
    const starts = left.map((node) => node.startIndex);
    return found.filter(({ fault }) => {
        const before = left[firstAtLeast(starts, fault.start + 1) - 1];
        return before === undefined || before.endIndex < fault.end;
    });
}
/** Goes to the next node that is no descendant; how many levels up that is. At the end, up to the root. */
function gotoNext(cursor) {
    let up = 0;
    while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent())
            break;
        up++;
    }
    return up;
}
function isEntered(cursor, reader, excluded) {
    const [first, last] = [cursor.startPosition.row, cursor.endPosition.row];
    if (!reader.isWanted(first, last) || cursor.nodeType === 'ERROR' || reader.left.has(cursor.nodeId))
        return false;
    if (excluded.has(first) && cursor.currentDepth > 0)
        return false;
    const rule = Object.hasOwn(reader.language.leaves, cursor.nodeType)
        ? reader.language.leaves[cursor.nodeType]
        : undefined;
    if (rule !== undefined)
        for (const node of rule(cursor.currentNode))
            reader.left.set(node.id, node);
    return !reader.left.has(cursor.nodeId);
}
function faultsAt(cursor, { byKind, language }) {
    const operators = cursor.nodeIsNamed ? byKind.get(cursor.nodeType) : undefined;
    if (operators === undefined)
        return [];
    const node = cursor.currentNode;
    return operators.flatMap(({ operator, rank }) => operator
        .faults(node)
        .filter((fault) => fault.end - fault.start <= MAX_LENGTH && !language.refuses(node, fault))
        .map((fault) => ({ fault, operator, rank })));
}
function excludedRows(root, language) {
    if (!language.exclusionHint.test(root.text))
        return new Set();
    return new Set(root.descendantsOfType('comment').flatMap((comment) => language.excludes(comment)));
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/fit.js
/** A surrogate is half of a letter as often as of anything else. */
const word = /[\p{L}\p{N}\p{M}_$\ud800-\udfff]/u;
const sign = /[-+]/;
/**
 * The edit as it goes into the text: with as many line breaks as what it replaces, so that all that follows keeps its
 * line, and with a blank where two words would become one (`return(x)` → `return None`).
 */
function fit(text, { start, end, text: replacement }) {
    const padded = withBreaks(replacement, missingBreaks(text.slice(start, end), replacement));
    const before = runsTogether(text.charAt(start - 1), padded.charAt(0)) ? ' ' : '';
    const after = runsTogether(padded.at(-1) ?? '', text.charAt(end)) ? ' ' : '';
    return { start, end, text: before + padded + after };
}
function missingBreaks(original, replacement) {
    const breaks = original.match(/\r\n|\n|\r/g) ?? [];
    const kept = replacement.match(/\r\n|\n|\r/g)?.length ?? 0;
    return breaks.slice(kept).join('');
}
/** In Python a line ends a statement unless a bracket is open: inside the last one, or in one put round the value. */
function withBreaks(replacement, breaks) {
    if (breaks === '' || /^(;|pass|)$/.test(replacement))
        return replacement + breaks;
    if (/[)\]}]$/.test(replacement))
        return replacement.slice(0, -1) + breaks + replacement.slice(-1);
    return `(${replacement}${breaks})`;
}
function runsTogether(left, right) {
    return (word.test(left) && word.test(right)) || (sign.test(left) && sign.test(right));
}
/**
 * The same for two edits exactly when they give the same text: without what they leave as it is, and as far to the
 * right as it goes (to take away the first or the second `!` of `!!x` is the same).
 */
function resultKey(text, edit) {
    const { start, end, text: inserted } = withoutCommon(text, edit);
    const [removed, added] = [end - start, inserted.length];
    if (removed === 0 && added === 0)
        return 'unchanged';
    if (removed > 0 && added > 0)
        return `${start}:${removed}:${inserted}`;
    const period = Math.max(removed, added);
    const pattern = removed > 0 ? text.slice(start, end) : inserted;
    let shift = 0;
    while (text[end + shift] === pattern[shift % period])
        shift++;
    const turn = shift % period;
    return `${start + shift}:${removed}:${inserted.slice(turn)}${inserted.slice(0, turn)}`;
}
/** Without what both begin and end with. */
function withoutCommon(text, { start, end, text: inserted }) {
    const most = Math.min(end - start, inserted.length);
    let before = 0;
    while (before < most && text[start + before] === inserted[before])
        before++;
    let after = 0;
    while (after < most - before && text[end - 1 - after] === inserted.at(-1 - after))
        after++;
    return { start: start + before, end: end - after, text: inserted.slice(before, inserted.length - after) };
}

// EXTERNAL MODULE: ./.build/actions/shared/codemods/edits.js
var codemods_edits = __webpack_require__(382);
;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/parsing.js

/** ERROR and MISSING nodes below a node. */
function countErrors(root) {
    let count = 0;
    const open = root.hasError ? [root] : [];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (node.isError || node.isMissing)
            count++;
        open.push(...node.children.filter((child) => child.hasError || child.isMissing));
    }
    return count;
}
/**
 * The edits after which the text parses as well as before. Edits that do not touch each other are tried together, and
 * one by one only where together they fail: a text of thousands of mutants is parsed some dozens of times.
 */
async function thatParse(text, edits, count) {
    if (edits.length === 0)
        return new Set();
    const before = await count(text);
    const sound = new Set();
    const open = parsing_layers(edits);
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
        if ((await count((0,codemods_edits/* applyEdits */.ct)(text, group))) <= before)
            for (const edit of group)
                sound.add(edit);
        else if (group.length > 1)
            open.push(...halves(group));
    }
    return sound;
}
function halves(group) {
    const middle = group.length >> 1;
    return [group.slice(0, middle), group.slice(middle)];
}
/** As few groups as possible, in each of which no two edits touch. */
function parsing_layers(edits) {
    const groups = [];
    const ends = [];
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
        const free = ends.findIndex((end) => end < edit.start);
        const at = free < 0 ? groups.length : free;
        (groups[at] ??= []).push(edit);
        ends[at] = edit.end;
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/syntax.js
/** Named children without what a grammar allows anywhere: comments, and the `\` that continues a line of Python. */
function parts(node) {
    return node.namedChildren.filter((child) => !child.isExtra);
}
/** The value inside any number of parentheses. */
function unwrapped(value) {
    let node = value;
    while (node.type === 'parenthesized_expression') {
        const inner = parts(node)[0];
        if (inner === undefined)
            break;
        node = inner;
    }
    return node;
}
/** The child behind a field. */
function field(node, name) {
    return node.childForFieldName(name);
}
/** The nearest node around this one of one of these kinds. */
function ancestor(node, kinds) {
    let at = node.parent;
    while (at !== null && !kinds.includes(at.type))
        at = at.parent;
    return at;
}
/** Do both pairs hold the same two texts? `a < b ? a : b` chooses between what it compares. */
function samePair(first, second) {
    const [a, b] = [first[0].text, first[1].text];
    const [c, d] = [second[0].text, second[1].text];
    return (a === c && b === d) || (a === d && b === c);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/operator.js

function replacing(node, text) {
    return { start: node.startIndex, end: node.endIndex, text };
}
/** Replaces the operator token of a node by its partner in a table. */
function swapOperator(node, partners) {
    const operator = field(node, 'operator');
    const partner = operator === null ? undefined : partnerOf(partners, operator.type);
    return operator === null || partner === undefined ? [] : [replacing(operator, partner)];
}
/** A look-up that does not find `constructor` and the like. */
function partnerOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/tokens.js
/** Operators that Python and JavaScript write alike, each with the fault that is put in its place. */
/** Off by one at the edge. */
const boundaries = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
/** The opposite answer. */
const opposites = {
    '<': '>=',
    '<=': '>',
    '>': '<=',
    '>=': '<',
    '==': '!=',
    '!=': '==',
};
const arithmetic = {
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
    '//': '/',
    '%': '*',
    '**': '*',
    '&': '|',
    '|': '&',
    '^': '&',
    '<<': '>>',
    '>>': '<<',
    '>>>': '>>',
};
/** What leaves the other side as it is, so that both operators give the same: `x * 1`, `x + 0`, `x << 0`. */
const neutral = {
    '+': ['0'],
    '-': ['0'],
    '*': ['1', '-1'],
    '/': ['1', '-1'],
    '//': ['1'],
    '**': ['1'],
    '<<': ['0'],
    '>>': ['0'],
    '>>>': ['0'],
};
/** `+=` and its kin: the operator before the `=` decides. */
function assignmentPartner(operator) {
    const partner = arithmetic[operator.slice(0, -1)];
    return partner === undefined ? undefined : `${partner}=`;
}
/** Would the partner of this operator give the same value, whatever stands to its left? */
function isNeutral(operator, right) {
    return neutral[operator]?.includes(right) ?? false;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/syntax.js

const atoms = new Set([
    'identifier',
    'call_expression',
    'member_expression',
    'subscript_expression',
    'await_expression',
]);
const literals = new Set(['true', 'false', 'null', 'undefined', 'number', 'string']);
const logicTokens = new Set(['&&', '||', '??']);
const comparisonTokens = new Set(['<', '<=', '>', '>=', '==', '!=', '===', '!==', 'in', 'instanceof']);
const ecmascriptConditions = {
    shapeOf(node) {
        if (literals.has(node.type))
            return 'literal';
        const operator = field(node, 'operator')?.type ?? '';
        if (node.type === 'unary_expression')
            return operator === '!' ? 'negation' : 'other';
        if (node.type !== 'binary_expression')
            return 'other';
        if (logicTokens.has(operator))
            return 'logic';
        return comparisonTokens.has(operator) ? 'comparison' : 'other';
    },
    operands: (node) => parts(node),
    negated: (node) => (atoms.has(node.type) ? `!${node.text}` : `!(${node.text})`),
};
/** The value inside parentheses, `as T`, `satisfies T` and `!`. */
function core(value) {
    let node = value;
    while (wrappers.has(node.type)) {
        const inner = parts(node)[0];
        if (inner === undefined)
            break;
        node = inner;
    }
    return node;
}
const wrappers = new Set(['parenthesized_expression', 'as_expression', 'satisfies_expression', 'non_null_expression']);
/** The condition of an `if`, a loop or a ternary; that of a `for` may be missing. */
function conditionOf(node) {
    const condition = field(node, 'condition');
    return condition === null || condition.type === 'empty_statement' || !condition.isNamed
        ? null
        : inStatement(condition);
}
/** The JavaScript grammar wraps the condition of a `for` into a statement. */
function inStatement(condition) {
    return (condition.type === 'expression_statement' ? parts(condition)[0] : undefined) ?? condition;
}
/** The last name of what is called: `join` in `list.join(',')`. */
function calledName(call) {
    const called = field(call, 'function') ?? field(call, 'constructor');
    return (called?.type === 'member_expression' ? field(called, 'property')?.text : called?.text) ?? '';
}
function argumentsOf(call) {
    const list = field(call, 'arguments');
    return list?.type === 'arguments' ? parts(list) : [];
}
const functionKinds = new Set([
    'arrow_function',
    'function_expression',
    'generator_function',
    'function_declaration',
    'generator_function_declaration',
    'method_definition',
    'class',
]);
const texts = new Set(['string', 'template_string', 'array', 'object', 'regex']);
const textCalls = new Set(['String', 'join', 'toString', 'trim', 'toFixed', 'padStart', 'padEnd', 'repeat', 'slice']);
const upperCase = /^to(Locale)?(Upper|Lower)Case$/;
/** Text, list or object by its looks: `+` joins it, and `-` gives NaN. */
function isText(value) {
    const node = core(value);
    if (texts.has(node.type))
        return true;
    if (node.type === 'call_expression')
        return textCalls.has(calledName(node)) || upperCase.test(calledName(node));
    return node.type === 'binary_expression' && field(node, 'operator')?.type === '+' && parts(node).some(isText);
}
/** A block's statements; a statement without braces is its own only one. */
function statementsOf(body) {
    return body.type === 'statement_block' ? parts(body) : [body];
}
/** The call that a statement consists of, awaited or not; null where it is no such statement. */
function statementCall(statement) {
    const [value, more] = statement.type === 'expression_statement' ? parts(statement) : [];
    const call = value?.type === 'await_expression' ? parts(value)[0] : value;
    return call?.type === 'call_expression' && more === undefined ? call : null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/arithmetic.js




/** Text knows no `-`. */
const arithmetic_arithmetic = {
    id: 'arithmetic',
    group: 'arithmetic',
    does: 'Swaps `+` and `-`, `*` and `/`, `&` and `|`, `<<` and `>>`; `%` → `*`, `**` → `*`, `^` → `&`.',
    kinds: ['binary_expression'],
    faults(node) {
        const [operator, right] = [field(node, 'operator')?.type, field(node, 'right')];
        if (operator === undefined || right === null || isNeutral(operator, right.text))
            return [];
        return operator === '+' && parts(node).some(isText) ? [] : swapOperator(node, arithmetic);
    },
};
const arithmeticAssignment = {
    id: 'arithmetic-assignment',
    group: 'arithmetic',
    does: 'Swaps `+=` and `-=`, `*=` and `/=`, and so on.',
    kinds: ['augmented_assignment_expression'],
    faults(node) {
        const [operator, right] = [field(node, 'operator'), field(node, 'right')];
        const partner = operator === null ? undefined : assignmentPartner(operator.type);
        if (operator === null || right === null || partner === undefined || isText(right))
            return [];
        return isNeutral(operator.type.slice(0, -1), right.text) ? [] : [replacing(operator, partner)];
    },
};
/** In the head of a `for` it would only never end. */
const increment = {
    id: 'increment',
    group: 'arithmetic',
    does: 'Swaps `++` and `--`; not in the head of a `for`.',
    kinds: ['update_expression'],
    faults(node) {
        const operator = field(node, 'operator');
        if (operator === null || node.parent?.type === 'for_statement')
            return [];
        return [replacing(operator, operator.type === '++' ? '--' : '++')];
    },
};
const arithmetic_sign = {
    id: 'sign',
    group: 'arithmetic',
    does: 'Takes a minus sign or a `~` away; not that of `-0`.',
    kinds: ['unary_expression'],
    faults(node) {
        const [operator, argument] = [field(node, 'operator')?.type, field(node, 'argument')];
        if (argument === null || (operator !== '-' && operator !== '~') || /^[0.]+$/.test(argument.text))
            return [];
        return [replacing(node, argument.text)];
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/comparisons.js




const ecmascriptOpposites = { ...opposites, '===': '!==', '!==': '===' };
/** `a < b ? a : b`, `if (x > best) best = x`: where both are equal it does not matter which is taken. */
function choosesOperand(comparison) {
    const [left, right] = parts(comparison);
    const parent = comparison.parent;
    const holder = parent?.type === 'parenthesized_expression' ? parent.parent : parent;
    const condition = holder ? conditionOf(holder) : null;
    if (!left || !right || !holder || condition === null || core(condition).id !== comparison.id)
        return false;
    const chosen = holder.type === 'ternary_expression' ? arms(holder) : assigned(holder);
    return chosen !== null && samePair([left, right], chosen);
}
function arms(ternary) {
    const [first, second] = [field(ternary, 'consequence'), field(ternary, 'alternative')];
    return first && second ? [first, second] : null;
}
function assigned(branch) {
    const body = branch.type === 'if_statement' ? field(branch, 'consequence') : null;
    const [statement, more] = body === null ? [] : statementsOf(body);
    if (statement === undefined || more !== undefined || field(branch, 'alternative') !== null)
        return null;
    const value = parts(statement)[0];
    const isAssignment = value?.type === 'assignment_expression';
    const [left, right] = isAssignment ? [field(value, 'left'), field(value, 'right')] : [];
    return left && right ? [left, right] : null;
}
const boundary = {
    id: 'boundary',
    group: 'boundaries',
    does: 'Moves a comparison by one: `<` ↔ `<=`, `>` ↔ `>=`.',
    kinds: ['binary_expression'],
    faults: (node) => (choosesOperand(node) ? [] : swapOperator(node, boundaries)),
};
const comparison = {
    id: 'comparison',
    group: 'conditions',
    does: 'Turns a comparison round: `<` → `>=`, `===` ↔ `!==`, `in` and `instanceof` negated.',
    kinds: ['binary_expression'],
    faults(node) {
        const operator = field(node, 'operator')?.type;
        if (operator === 'in' || operator === 'instanceof')
            return [replacing(node, `!(${node.text})`)];
        return swapOperator(node, ecmascriptOpposites);
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/conditions.js


/** Each part of a condition that is neither a comparison nor already negated, negated. */
function negatedParts(condition, style) {
    const faults = [];
    const open = [condition];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const node = unwrapped(next);
        const shape = style.shapeOf(node);
        if (shape === 'logic')
            open.push(...style.operands(node).toReversed());
        // The opposite of `not x` is `x`, which is an operator of its own; `not (a and b)` still has parts.
        if (shape === 'negation')
            open.push(...style.operands(node).filter((inner) => holdsLogic(inner, style)));
        if (shape === 'other')
            faults.push(replacing(node, style.negated(node)));
    }
    return faults;
}
function holdsLogic(node, style) {
    return style.shapeOf(unwrapped(node)) === 'logic';
}
/** The condition replaced by each of the constants. */
function fixedConditions(condition, style, constants) {
    const node = unwrapped(condition);
    return style.shapeOf(node) === 'literal' ? [] : constants.map((constant) => replacing(node, constant));
}
/** Are these conditions made of comparisons and negations only, so that they are true or false and nothing else? */
function isTruth(value, style) {
    const open = [value];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const node = unwrapped(next);
        const shape = style.shapeOf(node);
        if (shape === 'logic')
            open.push(...style.operands(node));
        if (shape === 'other' || shape === 'literal')
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/conditions.js




const choices = ['if_statement', 'ternary_expression'];
const loops = ['while_statement', 'do_statement', 'for_statement'];
const logic = {
    id: 'logic',
    group: 'conditions',
    does: 'Swaps `&&` and `||`, also before `=`.',
    kinds: ['binary_expression', 'augmented_assignment_expression'],
    faults: (node) => swapOperator(node, { '&&': '||', '||': '&&', '&&=': '||=', '||=': '&&=' }),
};
/** Beside a default that is true, `||` differs from `??` for `0`, `''` and `false`; mixed with `&&` it would not parse. */
const nullish = {
    id: 'nullish',
    group: 'optional',
    does: 'Takes one side of `??` away, or makes it `||` before a constant; `??=` → `&&=`.',
    kinds: ['binary_expression', 'augmented_assignment_expression'],
    faults(node) {
        const [left, right] = [field(node, 'left'), field(node, 'right')];
        if (node.type !== 'binary_expression')
            return swapOperator(node, { '??=': '&&=' });
        if (left === null || right === null || field(node, 'operator')?.type !== '??')
            return [];
        return [replacing(node, left.text), replacing(node, right.text), ...falsyToo(node, right)];
    },
};
function falsyToo(node, right) {
    const isTrueConstant = right.type === 'true' || (right.type === 'number' && Number(right.text) !== 0);
    const isText = right.type === 'string' && right.text.length > 2;
    const chained = [node.parent, field(node, 'left')].some((other) => other && field(other, 'operator')?.type === '??');
    return (isTrueConstant || isText) && !chained ? swapOperator(node, { '??': '||' }) : [];
}
const optionalChain = {
    id: 'optional-chain',
    group: 'optional',
    does: 'Goes on without asking: `a?.b` → `a.b`.',
    kinds: ['member_expression', 'subscript_expression', 'call_expression'],
    faults(node) {
        const token = node.children.find((child) => child.type === 'optional_chain' || child.type === '?.');
        return token === undefined ? [] : [replacing(token, node.type === 'member_expression' ? '.' : '')];
    },
};
const negationRemoved = {
    id: 'negation-removed',
    group: 'conditions',
    does: 'Takes a `!` away.',
    kinds: ['unary_expression'],
    faults(node) {
        const argument = field(node, 'operator')?.type === '!' ? field(node, 'argument') : null;
        return argument === null ? [] : [replacing(node, argument.text)];
    },
};
const conditionNegated = {
    id: 'condition-negated',
    group: 'conditions',
    does: 'Negates a condition, or one part of it, that is not a comparison.',
    kinds: [...choices, 'while_statement', 'do_statement'],
    faults(node) {
        const condition = conditionOf(node);
        return condition === null ? [] : negatedParts(core(condition), ecmascriptConditions);
    },
};
/** Never `while (true)`: it says nothing but that the loop runs, and costs the whole time limit to say it. */
const conditionFixed = {
    id: 'condition-fixed',
    group: 'conditions',
    does: 'Makes a condition always true, and always false; that of a loop only false.',
    kinds: [...choices, ...loops],
    faults(node) {
        const condition = conditionOf(node);
        const constants = loops.includes(node.type) ? ['false'] : ['true', 'false'];
        return condition === null ? [] : fixedConditions(core(condition), ecmascriptConditions, constants);
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/numbers.js
/**
 * A number literal, one larger, in decimal: `0` → `1`, `0xff` → `256`, `1_000` → `1001`, `0.5` → `1.5`, `10n` → `11n`.
 * Numbers so large that one more is no change become `0`. Null for what is no plain number (`2j`).
 */
function oneMore(literal) {
    const plain = literal.replaceAll('_', '');
    if (plain.endsWith('n'))
        return `${BigInt(plain.slice(0, -1)) + 1n}n`;
    const value = Number(plain);
    if (Number.isNaN(value))
        return null;
    const next = value + 1;
    if (next === value || next > Number.MAX_SAFE_INTEGER)
        return '0';
    // A fraction stays one: `1.0.toFixed()` would not parse as `2.toFixed()`.
    return Number.isInteger(next) && plain.includes('.') ? `${next}.0` : String(next);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/regex.js
const opposite = { d: 'D', D: 'd', s: 'S', S: 's', w: 'W', W: 'w' };
/** Faulty variants of a regular expression's source: an anchor less, or the first character class turned round. */
function faultyPatterns(source) {
    return [withoutStart(source), withoutEnd(source), otherClass(source)].filter((variant) => variant !== null && variant !== '');
}
/** What a quantifier would then stand on is not there. */
function withoutStart(source) {
    return /^\^(?![*+?{])/.test(source) ? source.slice(1) : null;
}
function withoutEnd(source) {
    const escapes = /(\\*)\$$/.exec(source)?.[1];
    return escapes !== undefined && escapes.length % 2 === 0 ? source.slice(0, -1) : null;
}
function otherClass(source) {
    for (const { 0: escape, index } of source.matchAll(/\\[^]/g)) {
        const other = opposite[escape.charAt(1)];
        if (other !== undefined)
            return `${source.slice(0, index + 1)}${other}${source.slice(index + 2)}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/calls.js


const logLevels = /^(trace|debug|verbose|info|log|warn|warning|error|fatal)$/;
const loggers = /(^|[._])(logger|log|pino|winston)$/i;
const silentNames = new Set(['debug', 'assert', 'invariant', 'sleep', 'delay']);
/** Logging, assertions and waiting: what tests seldom look at and rightly so, or what fails wherever it runs. */
function isSilentCall(call) {
    const called = field(call, 'function');
    if (called?.type !== 'member_expression')
        return called !== null && silentNames.has(called.text);
    const object = field(called, 'object')?.text ?? '';
    if (object === 'console' || object === 'assert')
        return true;
    return loggers.test(object) && logLevels.test(field(called, 'property')?.text ?? '');
}
/** A statement that does nothing tests could see. */
function isSilentStatement(statement) {
    if (statement.type === 'empty_statement')
        return true;
    const call = statementCall(statement);
    return call !== null && isSilentCall(call);
}
/** Calls that load code. */
function isLoad(value) {
    const called = value.type === 'call_expression' ? field(value, 'function') : null;
    return called?.type === 'import' || called?.text === 'require';
}
/** The names of what is thrown: its text is for people. */
const errorName = /(Error|Exception)$/;
/** Timers: how long they take shows only when it is too long. */
const timers = new Set(['setTimeout', 'setInterval', 'timeout']);

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/constants.js






const number = {
    id: 'number',
    group: 'constants',
    does: 'Adds one to a number: `0` → `1`, `n` → `n + 1`; not to the times of timers.',
    kinds: ['number'],
    faults(node) {
        const next = oneMore(node.text);
        return next === null || isTimer(node) || field(node.parent ?? node, 'key')?.id === node.id
            ? []
            : [replacing(node, next)];
    },
};
function isTimer(value) {
    const call = value.parent?.type === 'arguments' ? value.parent.parent : null;
    return call !== null && timers.has(calledName(call));
}
const constants_boolean = {
    id: 'boolean',
    group: 'constants',
    does: 'Swaps `true` and `false`; not the `true` of an endless loop.',
    kinds: ['true', 'false'],
    faults(node) {
        const holder = node.parent?.type === 'parenthesized_expression' ? node.parent.parent : node.parent;
        if (holder?.type === 'while_statement' || holder?.type === 'for_statement')
            return [];
        return [replacing(node, node.type === 'true' ? 'false' : 'true')];
    },
};
const emptyList = {
    id: 'empty-list',
    group: 'constants',
    does: 'Puts an `undefined` into an empty array.',
    kinds: ['array'],
    faults: (node) => (node.childCount === 2 ? [replacing(node, '[undefined]')] : []),
};
/** Line breaks of a template stay: rows must stay where they are. */
const string = {
    id: 'string',
    group: 'constants',
    does: 'Empties a string, or fills an empty one; not messages of errors, keys in brackets, attributes of elements.',
    kinds: ['string', 'template_string'],
    faults(node) {
        if (isLeftString(node) || node.namedChildren.some((child) => child.type === 'template_substitution'))
            return [];
        const [start, end] = [node.startIndex + 1, node.endIndex - 1];
        const body = node.text.slice(1, -1);
        // A backslash at the end of a line continues the string.
        const breaks = body.match(node.type === 'string' ? /\\(?:\r\n|\n|\r)/g : /\r\n|\n|\r/g) ?? [];
        return [{ start, end, text: body === '' ? 'mutant' : breaks.join('') }];
    },
};
const leftParents = new Set(['subscript_expression', 'jsx_attribute', 'import_attribute', 'method_definition']);
const words = /^['"`](utf-?8|utf16le|ascii|latin1|base64(url)?|hex|binary)['"`]$/i;
function isLeftString(node) {
    const parent = node.parent;
    if (parent === null || leftParents.has(parent.type) || words.test(node.text))
        return true;
    if (parent.type === 'call_expression')
        return true;
    if (parent.type === 'binary_expression' && /^typeof\b/.test(parent.text))
        return true;
    if (ancestor(node, ['throw_statement', 'statement_block', 'arrow_function'])?.type === 'throw_statement')
        return true;
    return parent.type === 'arguments' && parent.parent !== null && errorName.test(calledName(parent.parent));
}
const regex = {
    id: 'regex',
    group: 'constants',
    does: 'Takes an anchor of a regular expression away, or turns its first `\\d`, `\\s` or `\\w` round.',
    kinds: ['regex_pattern'],
    faults: (node) => faultyPatterns(node.text).map((pattern) => replacing(node, pattern)),
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/leaves.js




const itself = (node) => [node];
const typeOnly = [
    'type_annotation',
    'type_arguments',
    'type_parameters',
    'type_alias_declaration',
    'interface_declaration',
    'ambient_declaration',
    'function_signature',
    'abstract_method_signature',
    'method_signature',
    'implements_clause',
    'extends_type_clause',
    'literal_type',
    'template_literal_type',
    'union_type',
    'object_type',
    'lookup_type',
    'generic_type',
    'conditional_type',
    'type_predicate_annotation',
    'asserts_annotation',
];
const ecmascriptLeaves = {
    ...Object.fromEntries(typeOnly.map((kind) => [kind, itself])),
    import_statement: itself,
    import_alias: itself,
    decorator: itself,
    comment: itself,
    export_statement: (node) => (field(node, 'source') === null ? [] : [node]),
    expression_statement: (node) => (isDirective(node) || isSilentStatement(node) ? [node] : []),
    call_expression: (node) => (isSilentCall(node) || isLoad(node) ? [node] : []),
    if_statement: (node) => (isGuard(node) || isSwitchedOff(node) || onlySilent(node) ? [node] : choiceOfEquals(node)),
    ternary_expression: (node) => {
        const [condition, consequence, alternative] = parts(node);
        return condition !== undefined && consequence?.text === alternative?.text ? [condition] : [];
    },
};
/** `'use strict'` */
function isDirective(statement) {
    const [only, more] = parts(statement);
    return only?.type === 'string' && more === undefined;
}
/** Only where the file is the program itself: no test runs it. */
function isGuard(node) {
    return /\brequire\.main\b|\bimport\.meta\b/.test(conditionOf(node)?.text ?? '');
}
/** `if (false)` and `if (0 && x)` hold what somebody switched off by hand. */
function isSwitchedOff(node) {
    return /^\(\s*(0|false)\s*(\)$|&&)/.test(field(node, 'condition')?.text ?? '');
}
/** `if (verbose) console.log(x)`: whichever way it goes, nothing can be seen. */
function onlySilent(node) {
    const body = field(node, 'consequence');
    return field(node, 'alternative') === null && body !== null && statementsOf(body).every(isSilentStatement);
}
/** The condition of an `if` whose two branches are the same. */
function choiceOfEquals(node) {
    const condition = conditionOf(node);
    const otherwise = field(node, 'alternative');
    const body = otherwise === null ? undefined : parts(otherwise)[0];
    return condition !== null && body?.text === field(node, 'consequence')?.text ? [condition] : [];
}
const mark = /\b(?:istanbul|c8|v8|node:coverage)\s+ignore\s+next(?:\s+(\d+))?/;
/** Marks of istanbul, c8 and Node: the statement that begins on the next row, or as many rows as the mark says. */
function ecmascriptExcludes(comment) {
    const found = mark.exec(comment.text);
    if (found === null)
        return [];
    const rows = Math.min(Number(found[1] ?? 1), MAX_ROWS);
    return Array.from({ length: rows }, (_, index) => comment.endPosition.row + 1 + index);
}
const MAX_ROWS = 10_000;
/** Test files and files with declarations only. */
function isLeftEcmascript(path) {
    return /\.d\.[cm]?ts$/i.test(path) || (0,facts/* isNodeTest */.X5)(path);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/methods.js



const both = (pairs) => Object.fromEntries(Object.entries(pairs).flatMap(([a, b]) => [[a, b], [b, a]]));
const onMath = {
    ...both({ min: 'max', floor: 'ceil' }),
    round: 'floor',
    trunc: 'ceil',
};
/** Not `push` and `pop`: which end of a list of work is used seldom matters. */
const methods = both({
    some: 'every',
    startsWith: 'endsWith',
    toUpperCase: 'toLowerCase',
    trimStart: 'trimEnd',
    padStart: 'padEnd',
    indexOf: 'lastIndexOf',
});
const dropped = new Set(['trim', 'filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'flat']);
const methodSwapped = {
    id: 'method-swapped',
    group: 'methods',
    does: 'Calls the counterpart: `startsWith` ↔ `endsWith`, `some` ↔ `every`, `Math.min` ↔ `Math.max`, and so on.',
    kinds: ['call_expression'],
    faults(node) {
        const called = field(node, 'function');
        const name = called?.type === 'member_expression' ? field(called, 'property') : null;
        if (!called || !name)
            return [];
        const partner = partnerOf(field(called, 'object')?.text === 'Math' ? onMath : methods, name.text);
        return partner === undefined ? [] : [replacing(name, partner)];
    },
};
/** As a statement of its own the call goes as a whole (`call-removed`). */
const callUnwrapped = {
    id: 'call-unwrapped',
    group: 'methods',
    does: 'Leaves out `trim()`, `filter(…)`, `sort(…)`, `reverse()`, `flat()` and `Math.abs`.',
    kinds: ['call_expression'],
    faults(node) {
        const called = field(node, 'function');
        const object = called?.type === 'member_expression' ? field(called, 'object') : null;
        if (object === null || node.parent?.type === 'expression_statement')
            return [];
        if (called?.text === 'Math.abs')
            return argumentsOf(node).map((value) => replacing(node, `(${value.text})`));
        return dropped.has(calledName(node)) ? [replacing(node, object.text)] : [];
    },
};
const sliced = new Set(['slice', 'substring', 'subarray']);
const sliceBound = {
    id: 'slice-bound',
    group: 'slices',
    does: 'Lets a slice begin at the start, or go on to the end.',
    kinds: ['call_expression'],
    faults(node) {
        const [lower, upper, more] = sliced.has(calledName(node)) ? argumentsOf(node) : [];
        if (lower === undefined || more !== undefined || lower.type === 'spread_element')
            return [];
        const fromStart = lower.text === '0' ? [] : [replacing(lower, '0')];
        return upper === undefined || isWhole(node, upper) ? fromStart : [...fromStart, withoutUpper(lower, upper)];
    },
};
function withoutUpper(lower, upper) {
    return { start: lower.endIndex, end: upper.endIndex, text: '' };
}
/** `x.slice(i, x.length)` ends where `x.slice(i)` does. */
function isWhole(call, upper) {
    const called = field(call, 'function');
    return called !== null && upper.text === `${parts(called)[0]?.text}.length`;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/return-removed.js

/**
 * One operator for every language that has a bare `return`.
 * @param functionKinds nodes whose block is the body of a function
 * @param removed what a statement that is taken away leaves
 */
function returnRemovedIn(functionKinds, removed) {
    return {
        id: 'return-removed',
        group: 'returns',
        does: 'Goes on after a bare `return`; not where the function ends there anyway.',
        kinds: ['return_statement'],
        faults: (node) => (parts(node).length > 0 || isLastOfFunction(node, functionKinds) ? [] : removed(node)),
    };
}
function isLastOfFunction(statement, functionKinds) {
    const block = statement.parent;
    return block !== null && functionKinds.has(block.parent?.type ?? '') && parts(block).at(-1)?.id === statement.id;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/values.js




const truth = ['true', 'false'];
const names = (result, list) => list.split(' ').map((name) => [name, result]);
/** What a call gives by its name: a plausible wrong value is harder to notice than `undefined`. */
const results = Object.fromEntries([
    ...names(['0'], 'Number parseInt parseFloat floor ceil round trunc min max abs pow sqrt indexOf lastIndexOf'),
    ...names(["''"], 'String join trim trimStart trimEnd toUpperCase toLowerCase replace replaceAll toFixed padStart'),
    ...names(["''"], 'padEnd repeat toString substring charAt stringify toISOString'),
    ...names(['[]'], 'map filter split flat flatMap toSorted toReversed keys values entries from concat'),
    ...names(['{}'], 'fromEntries'),
    ...names(truth, 'Boolean some every includes has startsWith endsWith test isArray isInteger isFinite isNaN hasOwn'),
]);
const unknown = () => ['undefined'];
const values_element = () => ['null'];
/** Values by the looks of an expression. None for constants: they have operators of their own. */
const shapes = {
    identifier: (node) => (node.text === 'undefined' ? [] : ['undefined']),
    this: unknown,
    member_expression: unknown,
    subscript_expression: unknown,
    await_expression: unknown,
    new_expression: unknown,
    arrow_function: unknown,
    function_expression: unknown,
    call_expression: (node) => partnerOf(results, calledName(node)) ?? ['undefined'],
    unary_expression: (node) => unary(field(node, 'operator')?.type ?? ''),
    binary_expression: binary,
    template_string: (node) => (parts(node).some((part) => part.type === 'template_substitution') ? ["''"] : []),
    array: (node) => (parts(node).length > 0 ? ['[]'] : []),
    object: (node) => (parts(node).length > 0 ? ['{}'] : []),
    jsx_element: values_element,
    jsx_self_closing_element: values_element,
};
function unary(operator) {
    if (operator === '!')
        return truth;
    return operator === '-' || operator === '+' || operator === '~' ? ['0'] : [];
}
function binary(node) {
    const shape = ecmascriptConditions.shapeOf(node);
    if (shape === 'comparison')
        return truth;
    if (shape === 'logic')
        return isTruth(node, ecmascriptConditions) ? truth : ['undefined'];
    return isText(node) ? ["''"] : ['0'];
}
/** Wrong values for an expression, in the place of what stands inside its parentheses and casts. */
function wrongValues(value) {
    const node = core(value);
    if (node.type === 'unary_expression' && parts(node)[0]?.type === 'number')
        return [];
    return (partnerOf(shapes, node.type)?.(node) ?? []).map((text) => replacing(node, text));
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/statements.js






/** `;` and not nothing: what stands on the next line must not become part of what stands before. */
const removed = (statement) => [replacing(statement, ';')];
const returnValue = {
    id: 'return-value',
    group: 'returns',
    does: 'Returns or yields another value: `undefined`, or an empty or opposite one by the looks of the expression.',
    kinds: ['return_statement', 'yield_expression', 'arrow_function'],
    faults(node) {
        const value = node.type === 'arrow_function' ? field(node, 'body') : parts(node)[0];
        // `yield* x` delegates: it must stay something to iterate over.
        if (!value || value.type === 'statement_block' || node.children.some((child) => child.type === '*'))
            return [];
        return wrongValues(value);
    },
};
const returnRemoved = returnRemovedIn(functionKinds, removed);
const throwRemoved = {
    id: 'throw-removed',
    group: 'removals',
    does: 'Takes a `throw` away.',
    kinds: ['throw_statement'],
    faults: removed,
};
/** Without `super()` no object of the class can be made. */
const callRemoved = {
    id: 'call-removed',
    group: 'removals',
    does: 'Takes away a statement that is a call, awaited or not; not `super()`.',
    kinds: ['expression_statement'],
    faults(node) {
        const call = statementCall(node);
        return call === null || field(call, 'function')?.type === 'super' ? [] : removed(node);
    },
};
const assignmentRemoved = {
    id: 'assignment-removed',
    group: 'removals',
    does: 'Takes away an assignment to a property or element, a `delete`, or a `+=` that joins texts; not of exports.',
    kinds: ['expression_statement'],
    faults(node) {
        const value = parts(node)[0];
        if (value?.type === 'unary_expression')
            return field(value, 'operator')?.type === 'delete' ? removed(node) : [];
        const [left, right] = [value && field(value, 'left'), value && field(value, 'right')];
        if (!left || !right || functionKinds.has(right.type))
            return [];
        if (value?.type === 'augmented_assignment_expression')
            return joins(value, right) ? removed(node) : [];
        const isExport = /^(module\.)?exports\b/.test(left.text);
        return /^(member|subscript)_expression$/.test(left.type) && !isExport ? removed(node) : [];
    },
};
function joins(assignment, right) {
    return field(assignment, 'operator')?.type === '+=' && isText(right);
}
const statements_loops = ['for_statement', 'for_in_statement', 'while_statement', 'do_statement'];
/** With a label either word may be the wrong one, and out of a `switch` they mean different things. */
const loopControl = {
    id: 'loop-control',
    group: 'loops',
    does: 'Swaps `break` and `continue` in loops.',
    kinds: ['break_statement', 'continue_statement'],
    faults(node) {
        const isInLoop = statements_loops.includes(ancestor(node, [...statements_loops, 'switch_statement'])?.type ?? '');
        const word = node.firstChild;
        if (!isInLoop || word === null || field(node, 'label') !== null)
            return [];
        return [replacing(word, node.type === 'break_statement' ? 'continue' : 'break')];
    },
};
const fallThrough = {
    id: 'fall-through',
    group: 'loops',
    does: 'Takes the `break` of a `case` away; not that of the last one.',
    kinds: ['break_statement'],
    faults(node) {
        const inner = ancestor(node, [...statements_loops, 'switch_statement']);
        const branch = ancestor(node, ['switch_case', 'switch_default']);
        if (inner?.type !== 'switch_statement' || field(node, 'label') !== null)
            return [];
        return branch?.nextNamedSibling === null ? [] : removed(node);
    },
};
const loopSkipped = {
    id: 'loop-skipped',
    group: 'loops',
    does: 'Lets a `for … of` or `for … in` loop go over nothing.',
    kinds: ['for_in_statement'],
    faults(node) {
        const over = node.children.some((child) => child.type === 'await') ? null : field(node, 'right');
        return over === null ? [] : [replacing(over, field(node, 'operator')?.type === 'of' ? '[]' : '{}')];
    },
};
/** A body of one statement is what the other operators take apart. */
const bodyEmptied = {
    id: 'body-emptied',
    group: 'bodies',
    does: 'Empties the body of a function of two statements or more; only where all of them are wanted.',
    kinds: [...functionKinds].filter((kind) => kind !== 'class'),
    faults(node) {
        const body = field(node, 'body');
        const statements = body?.type === 'statement_block' ? statementsOf(body) : [];
        if (body === null || statements.length < 2 || field(node, 'name')?.text === 'constructor')
            return [];
        const rows = statements.map((statement) => statement.startPosition.row);
        return [{ ...replacing(body, `{${body.text.replaceAll(/[^\r\n]/g, '')}}`), rows }];
    },
};
const patterns = { object_pattern: '{}', array_pattern: '[]' };
const valueFields = { assignment_expression: 'right' };
/** Functions and classes stay: without them everything fails at once. */
const assignedValue = {
    id: 'assigned-value',
    group: 'values',
    does: 'Gives a variable, a field or an entry of an object another value.',
    kinds: ['variable_declarator', 'assignment_expression', 'public_field_definition', 'field_definition', 'pair'],
    faults(node) {
        const value = field(node, valueFields[node.type] ?? 'value');
        const target = field(node, node.type === 'assignment_expression' ? 'left' : 'name');
        if (value === null || isKept(value))
            return [];
        if (node.type === 'assignment_expression' && target?.type !== 'identifier')
            return [];
        const empty = patterns[target?.type ?? ''];
        return empty === undefined ? wrongValues(value) : [replacing(value, empty)];
    },
};
function isKept(value) {
    const inner = value.type === 'await_expression' ? (parts(value)[0] ?? value) : value;
    return functionKinds.has(value.type) || isLoad(inner) || value.type === 'new_expression';
}
const shorthand = {
    id: 'shorthand',
    group: 'values',
    does: 'Gives an entry of an object in short form the value `undefined`.',
    kinds: ['shorthand_property_identifier'],
    faults: (node) => [replacing(node, `${node.text}: undefined`)],
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/ecmascript/operators.js







/** JavaScript and TypeScript, with and without JSX. */
const ecmascriptOperators = {
    operators: [
        boundary,
        comparison,
        logic,
        nullish,
        negationRemoved,
        conditionNegated,
        returnValue,
        returnRemoved,
        conditionFixed,
        throwRemoved,
        callRemoved,
        assignmentRemoved,
        loopControl,
        fallThrough,
        arithmetic_arithmetic,
        arithmeticAssignment,
        increment,
        arithmetic_sign,
        methodSwapped,
        callUnwrapped,
        sliceBound,
        optionalChain,
        loopSkipped,
        number,
        constants_boolean,
        assignedValue,
        shorthand,
        regex,
        string,
        emptyList,
        bodyEmptied,
    ],
    leaves: ecmascriptLeaves,
    refuses: () => false,
    excludes: ecmascriptExcludes,
    exclusionHint: /ignore/,
    isLeft: isLeftEcmascript,
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/syntax.js


const syntax_atoms = new Set(['identifier', 'call', 'attribute', 'subscript']);
const syntax_shapes = {
    boolean_operator: 'logic',
    not_operator: 'negation',
    comparison_operator: 'comparison',
    true: 'literal',
    false: 'literal',
    none: 'literal',
    integer: 'literal',
    float: 'literal',
    string: 'literal',
};
const pythonConditions = {
    shapeOf: (node) => partnerOf(syntax_shapes, node.type) ?? 'other',
    operands: (node) => parts(node),
    negated: (node) => (syntax_atoms.has(node.type) ? `not ${node.text}` : `not (${node.text})`),
};
/** The condition of an `if`, `while`, ternary, guard or comprehension filter. */
function syntax_conditionOf(node) {
    if (node.type === 'conditional_expression')
        return parts(node)[1];
    if (node.type === 'if_clause')
        return parts(node)[0];
    return field(node, 'condition') ?? undefined;
}
/** The last name of what is called: `join` in `", ".join(x)`. */
function syntax_calledName(call) {
    const called = field(call, 'function');
    return (called?.type === 'attribute' ? field(called, 'attribute')?.text : called?.text) ?? '';
}
/** Positional and keyword arguments; a lone generator expression is the argument itself. */
function syntax_argumentsOf(call) {
    const list = field(call, 'arguments');
    return list === null ? [] : list.type === 'argument_list' ? parts(list) : [list];
}
/** Text, list or the like by its looks: what `-` does not know. */
function isSequence(value) {
    const node = unwrapped(value);
    if (sequences.has(node.type))
        return true;
    if (node.type === 'call')
        return sequenceCalls.has(syntax_calledName(node));
    const operator = node.type === 'binary_operator' ? field(node, 'operator')?.type : undefined;
    return (operator === '+' || operator === '%' || operator === '*') && parts(node).some(isSequence);
}
const sequences = new Set(['string', 'concatenated_string', 'list', 'tuple', 'dictionary', 'set', 'list_comprehension']);
const sequenceCalls = new Set(['str', 'repr', 'join', 'format', 'list', 'tuple', 'strip', 'lower', 'upper', 'replace']);
function hasInterpolation(string) {
    return string.namedChildren.some((child) => child.type === 'interpolation');
}
/** What stands between the quotes, with its place; null where the node is no such string. */
function stringBody(string) {
    const [open, close] = [string.firstChild, string.lastChild];
    if (open?.type !== 'string_start' || close?.type !== 'string_end')
        return null;
    const [start, end] = [open.endIndex, close.startIndex];
    return { start, end, text: string.text.slice(start - string.startIndex, end - string.startIndex) };
}
/** The statements of a block without its docstring. */
function syntax_statementsOf(block) {
    const statements = parts(block);
    return statements[0] !== undefined && isBareString(statements[0]) ? statements.slice(1) : statements;
}
function isBareString(statement) {
    const [only, more] = statement.type === 'expression_statement' ? parts(statement) : [];
    return more === undefined && (only?.type === 'string' || only?.type === 'concatenated_string');
}
function enclosingFunction(node) {
    return ancestor(node, ['function_definition', 'lambda', 'class_definition']);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/arithmetic.js




/** Text and lists know no `-` or `/`: such a fault is an error at once. */
const python_arithmetic_arithmetic = {
    id: 'arithmetic',
    group: 'arithmetic',
    does: 'Swaps `+` and `-`, `*` and `/`, `&` and `|`, `<<` and `>>`; `//` → `/`, `%` → `*`, `**` → `*`, `^` → `&`.',
    kinds: ['binary_operator'],
    faults(node) {
        const [operator, right] = [field(node, 'operator')?.type, field(node, 'right')];
        if (operator === undefined || right === null || isNeutral(operator, right.text))
            return [];
        if (parts(node).some(isSequence) || (operator === '|' && parts(node).some(isTypeName)))
            return [];
        return swapOperator(node, arithmetic);
    },
};
/** `int | None`, `A | B`: a union of types, not of bits. */
function isTypeName(value) {
    const node = unwrapped(value);
    if (node.type === 'none')
        return true;
    if (node.type === 'subscript')
        return true;
    return (node.type === 'identifier' && /^([A-Z]\w*[a-z]\w*|int|str|float|bool|bytes|list|dict|set|tuple)$/.test(node.text));
}
const arithmetic_arithmeticAssignment = {
    id: 'arithmetic-assignment',
    group: 'arithmetic',
    does: 'Swaps `+=` and `-=`, `*=` and `/=`, and so on.',
    kinds: ['augmented_assignment'],
    faults(node) {
        const [operator, right] = [field(node, 'operator'), field(node, 'right')];
        const partner = operator === null ? undefined : assignmentPartner(operator.type);
        if (operator === null || right === null || partner === undefined || isSequence(right))
            return [];
        return isNeutral(operator.type.slice(0, -1), right.text) ? [] : [replacing(operator, partner)];
    },
};
const python_arithmetic_sign = {
    id: 'sign',
    group: 'arithmetic',
    does: 'Takes a minus sign or a `~` away; not that of `-0`.',
    kinds: ['unary_operator'],
    faults(node) {
        const [operator, argument] = [field(node, 'operator')?.type, field(node, 'argument')];
        if (argument === null || operator === '+' || /^[0.]+$/.test(argument.text))
            return [];
        return [replacing(node, argument.text)];
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/comparisons.js




const pythonOpposites = { ...opposites, in: 'not in', 'not in': 'in', is: 'is not', 'is not': 'is' };
function swapped(node, partners) {
    return node.childrenForFieldName('operators').flatMap((operator) => {
        const partner = partnerOf(partners, operator.type);
        return partner === undefined ? [] : [replacing(operator, partner)];
    });
}
/** `a if a < b else b`, `if x > best: best = x`: where both are equal it does not matter which is taken. */
function comparisons_choosesOperand(comparison) {
    const [left, right, more] = parts(comparison);
    const holder = comparison.parent;
    if (left === undefined || right === undefined || more !== undefined || holder === null)
        return false;
    if (syntax_conditionOf(holder)?.id !== comparison.id)
        return false;
    const chosen = holder.type === 'conditional_expression' ? comparisons_arms(holder) : comparisons_assigned(holder);
    return chosen !== null && samePair([left, right], chosen);
}
function comparisons_arms(ternary) {
    const [first, , second] = parts(ternary);
    return first === undefined || second === undefined ? null : [first, second];
}
function comparisons_assigned(branch) {
    const body = field(branch, 'consequence');
    const [statement, more] = body === null ? [] : parts(body);
    if (statement === undefined || more !== undefined || field(branch, 'alternative') !== null)
        return null;
    const assignment = parts(statement)[0];
    const [left, right] = assignment?.type === 'assignment' ? [field(assignment, 'left'), field(assignment, 'right')] : [];
    return left && right ? [left, right] : null;
}
const comparisons_boundary = {
    id: 'boundary',
    group: 'boundaries',
    does: 'Moves a comparison by one: `<` ↔ `<=`, `>` ↔ `>=`.',
    kinds: ['comparison_operator'],
    faults: (node) => (comparisons_choosesOperand(node) ? [] : swapped(node, boundaries)),
};
const comparisons_comparison = {
    id: 'comparison',
    group: 'conditions',
    does: 'Turns a comparison round: `<` → `>=`, `==` ↔ `!=`, `in` ↔ `not in`, `is` ↔ `is not`.',
    kinds: ['comparison_operator'],
    faults: (node) => swapped(node, pythonOpposites),
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/conditions.js




const holders = ['if_statement', 'elif_clause', 'while_statement', 'conditional_expression', 'if_clause'];
const conditions_logic = {
    id: 'logic',
    group: 'conditions',
    does: 'Swaps `and` and `or`.',
    kinds: ['boolean_operator'],
    faults: (node) => swapOperator(node, { and: 'or', or: 'and' }),
};
const conditions_negationRemoved = {
    id: 'negation-removed',
    group: 'conditions',
    does: 'Takes a `not` away.',
    kinds: ['not_operator'],
    faults: (node) => parts(node).map((argument) => replacing(node, argument.text)),
};
const conditions_conditionNegated = {
    id: 'condition-negated',
    group: 'conditions',
    does: 'Negates a condition, or one part of it, that is not a comparison.',
    kinds: holders,
    faults(node) {
        const condition = syntax_conditionOf(node);
        return condition === undefined ? [] : negatedParts(condition, pythonConditions);
    },
};
/** Never `while True`: it says nothing but that the loop runs, and costs the whole time limit to say it. */
const conditions_conditionFixed = {
    id: 'condition-fixed',
    group: 'conditions',
    does: 'Makes a condition always true, and always false; that of a `while` only false.',
    kinds: holders,
    faults(node) {
        const condition = syntax_conditionOf(node);
        const constants = node.type === 'while_statement' ? ['False'] : ['True', 'False'];
        return condition === undefined ? [] : fixedConditions(condition, pythonConditions, constants);
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/calls.js


const calls_logLevels = new Set(['debug', 'info', 'warn', 'warning', 'error', 'exception', 'critical', 'fatal', 'log']);
const calls_loggers = /(^|[._])(logging|logger|log)$/i;
const calls_silentNames = new Set(['print', 'pprint', 'pp']);
const logFactories = new Set(['logging.getLogger', 'getLogger']);
const waits = new Set(['sleep', 'time.sleep', 'asyncio.sleep']);
/** Logging, printing and waiting: what a program says or how long it takes, which tests seldom look at and rightly so. */
function calls_isSilentCall(call) {
    const called = field(call, 'function');
    if (called === null)
        return false;
    if (waits.has(called.text) || logFactories.has(called.text))
        return true;
    if (called.type === 'identifier')
        return calls_silentNames.has(called.text);
    const logger = called.type === 'attribute' ? field(called, 'object')?.text : undefined;
    return logger !== undefined && calls_loggers.test(logger) && calls_logLevels.has(syntax_calledName(call));
}
/** A statement that does nothing tests could see. */
function calls_isSilentStatement(statement) {
    if (statement.type === 'pass_statement')
        return true;
    if (statement.type !== 'expression_statement')
        return false;
    const value = parts(statement)[0];
    const call = value?.type === 'await' ? parts(value)[0] : value;
    return call?.type === 'ellipsis' || (call?.type === 'call' && calls_isSilentCall(call));
}
/** Calls that make types: their arguments speak to type checkers. */
const typeFactories = new Set([
    'TypeVar',
    'ParamSpec',
    'TypeVarTuple',
    'NewType',
    'NamedTuple',
    'TypedDict',
    'namedtuple',
    'cast',
]);
/** Calls whose strings are words of a protocol (names of attributes, modes, encodings): another word is an error at once. */
const protocolCalls = new Set([
    'getattr',
    'hasattr',
    'setattr',
    'delattr',
    'open',
    'encode',
    'decode',
    'import_module',
    '__import__',
]);
/** The names of what is thrown: its text is for people. */
const calls_errorName = /(Error|Exception|Warning)$/;

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/values.js




const values_truth = ['True', 'False'];
const values_names = (result, list) => list.split(' ').map((name) => [name, result]);
/** What a call gives by its name: a plausible wrong value is harder to notice than `None`. */
const values_results = Object.fromEntries([
    ...values_names(['0'], 'len int float sum abs round ord count find rfind'),
    ...values_names(['""'], 'str repr chr join format strip lstrip rstrip lower upper title capitalize replace decode hexdigest'),
    ...values_names(['[]'], 'list sorted split rsplit splitlines'),
    ...values_names(['{}'], 'dict'),
    ...values_names(['()'], 'tuple items keys values zip enumerate range map filter reversed'),
    ...values_names(['set()'], 'set union intersection difference'),
    ...values_names(values_truth, 'bool isinstance issubclass callable hasattr any all startswith endswith exists is_file is_dir'),
    ...values_names(values_truth, 'isdigit isalpha isalnum isspace isupper islower isnumeric isidentifier'),
]);
/** Values by the looks of an expression. None for constants: they have operators of their own. */
const values_shapes = {
    identifier: () => ['None'],
    attribute: () => ['None'],
    subscript: () => ['None'],
    await: () => ['None'],
    call: (node) => partnerOf(values_results, syntax_calledName(node)) ?? ['None'],
    comparison_operator: () => values_truth,
    not_operator: () => values_truth,
    boolean_operator: (node) => (isTruth(node, pythonConditions) ? values_truth : ['None']),
    binary_operator: (node) => (isSequence(node) ? ['None'] : ['0']),
    unary_operator: (node) => (parts(node)[0]?.type === 'identifier' ? ['0'] : []),
    string: (node) => (hasInterpolation(node) ? ['""'] : []),
    concatenated_string: () => [],
    list: (node) => (parts(node).length > 0 ? ['[]'] : []),
    dictionary: (node) => (parts(node).length > 0 ? ['{}'] : []),
    set: () => ['set()'],
    list_comprehension: () => ['[]'],
    dictionary_comprehension: () => ['{}'],
    set_comprehension: () => ['set()'],
    generator_expression: () => ['()'],
};
/** Wrong values for an expression, each in its place; for a tuple one of its elements at a time, so that it unpacks. */
function values_wrongValues(value) {
    const node = unwrapped(value);
    if (node.type === 'tuple' || node.type === 'expression_list')
        return parts(node).flatMap(wrongElement);
    return (partnerOf(values_shapes, node.type)?.(node) ?? []).map((text) => replacing(node, text));
}
function wrongElement(element) {
    return element.type === 'list_splat' || element.type === 'tuple' ? [] : values_wrongValues(element);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/statements.js





const statements_removed = (statement) => [replacing(statement, 'pass')];
const statements_returnValue = {
    id: 'return-value',
    group: 'returns',
    does: 'Returns or yields another value: `None`, or an empty or opposite one by the looks of the expression.',
    kinds: ['return_statement', 'yield', 'lambda'],
    faults(node) {
        const value = node.type === 'lambda' ? field(node, 'body') : parts(node)[0];
        // `yield from x` delegates: it must stay something to iterate over.
        if (node.children.some((child) => child.type === 'from'))
            return [];
        return value === null || value === undefined ? [] : values_wrongValues(value);
    },
};
const statements_returnRemoved = returnRemovedIn(new Set(['function_definition']), statements_removed);
const raiseRemoved = {
    id: 'raise-removed',
    group: 'removals',
    does: 'Takes a `raise` away; not that of an abstract method.',
    kinds: ['raise_statement'],
    faults: (node) => (/^raise\s+NotImplementedError\b/.test(node.text) ? [] : statements_removed(node)),
};
const statements_callRemoved = {
    id: 'call-removed',
    group: 'removals',
    does: 'Takes away a statement that is a call, awaited or not.',
    kinds: ['expression_statement'],
    faults(node) {
        const [value, more] = parts(node);
        const call = value?.type === 'await' ? parts(value)[0] : value;
        return call?.type === 'call' && more === undefined ? statements_removed(node) : [];
    },
};
const statements_assignmentRemoved = {
    id: 'assignment-removed',
    group: 'removals',
    does: 'Takes away an assignment to an attribute or element, a `del` of one, or a `+=` that joins texts or lists.',
    kinds: ['expression_statement', 'delete_statement'],
    faults(node) {
        if (node.type === 'delete_statement')
            return deletesName(node) ? [] : statements_removed(node);
        const value = parts(node)[0];
        const [left, right] = [value && field(value, 'left'), value && field(value, 'right')];
        if (!left || !right)
            return [];
        if (value?.type === 'augmented_assignment')
            return isSequence(right) ? statements_removed(node) : [];
        return left.type === 'attribute' || left.type === 'subscript' ? statements_removed(node) : [];
    },
};
/** `del x` tidies up; only `del x.y` and `del x[y]` change what others see. */
function deletesName(statement) {
    return parts(statement).every((target) => /^(identifier|expression_list)$/.test(target.type));
}
const statements_loopControl = {
    id: 'loop-control',
    group: 'loops',
    does: 'Swaps `break` and `continue`.',
    kinds: ['break_statement', 'continue_statement'],
    faults: (node) => [replacing(node, node.type === 'break_statement' ? 'continue' : 'break')],
};
const statements_loopSkipped = {
    id: 'loop-skipped',
    group: 'loops',
    does: 'Lets a `for` loop go over nothing.',
    kinds: ['for_statement'],
    faults(node) {
        const over = node.firstChild?.type === 'async' ? null : field(node, 'right');
        return over === null ? [] : [replacing(over, '()')];
    },
};
/** A body of one statement is what the other operators take apart; without its constructor no object is worth a test. */
const statements_bodyEmptied = {
    id: 'body-emptied',
    group: 'bodies',
    does: 'Empties the body of a function of two statements or more; only where all of them are wanted.',
    kinds: ['function_definition'],
    faults(node) {
        const body = field(node, 'body');
        const statements = body === null ? [] : syntax_statementsOf(body);
        const [first, last] = [statements[0], statements.at(-1)];
        if (first === undefined || last === undefined || first.id === last.id)
            return [];
        const text = field(node, 'name')?.text === '__init__' ? null : emptyBody(node);
        const rows = statements.map((statement) => statement.startPosition.row);
        return text === null ? [] : [{ start: first.startIndex, end: last.endIndex, text, rows }];
    },
};
/** What calls a generator iterates over it. */
function emptyBody(definition) {
    const yields = definition.descendantsOfType('yield').some((node) => enclosingFunction(node)?.id === definition.id);
    if (!yields)
        return 'pass';
    return definition.firstChild?.type === 'async' ? null : 'yield from ()';
}
/** Assignments to attributes are taken away instead. */
const statements_assignedValue = {
    id: 'assigned-value',
    group: 'values',
    does: 'Gives a name, a keyword argument or an entry of a dictionary another value.',
    kinds: ['assignment', 'named_expression', 'keyword_argument', 'pair'],
    faults(node) {
        const isAssignment = node.type === 'assignment';
        if (isAssignment && field(node, 'left')?.type !== 'identifier')
            return [];
        const value = field(node, isAssignment ? 'right' : 'value');
        if (value === null || isTimeLimit(node) || ancestor(value, ['case_pattern']) !== null)
            return [];
        return value.type === 'expression_list' || value.type === 'tuple' ? [] : values_wrongValues(value);
    },
};
/** How long something may take shows only when it takes too long. */
function isTimeLimit(node) {
    return node.type === 'keyword_argument' && /timeout|delay|interval/i.test(field(node, 'name')?.text ?? '');
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/constants.js







const constants_number = {
    id: 'number',
    group: 'constants',
    does: 'Adds one to a number: `0` → `1`, `n` → `n + 1`; not to time limits.',
    kinds: ['integer', 'float'],
    faults(node) {
        const next = oneMore(node.text);
        return next === null || (node.parent !== null && isTimeLimit(node.parent)) ? [] : [replacing(node, next)];
    },
};
const python_constants_boolean = {
    id: 'boolean',
    group: 'constants',
    does: 'Swaps `True` and `False`; not the `True` of `while True`.',
    kinds: ['true', 'false'],
    faults(node) {
        if (node.parent?.type === 'while_statement')
            return [];
        return [replacing(node, node.type === 'true' ? 'False' : 'True')];
    },
};
const constants_emptyList = {
    id: 'empty-list',
    group: 'constants',
    does: 'Puts a `None` into an empty list.',
    kinds: ['list'],
    faults: (node) => (node.namedChildCount === 0 ? [replacing(node, '[None]')] : []),
};
/** Keeps the quotes, and the line breaks of a long string: rows must stay where they are. */
const constants_string = {
    id: 'string',
    group: 'constants',
    does: 'Empties a string, or fills an empty one; not messages of errors, keys in brackets, or words of a protocol.',
    kinds: ['string', 'concatenated_string'],
    faults(node) {
        if (node.parent?.type === 'concatenated_string' || constants_isLeftString(node))
            return [];
        if (node.type === 'concatenated_string')
            return parts(node).some(hasInterpolation) ? [] : [replacing(node, '""')];
        const body = hasInterpolation(node) ? null : stringBody(node);
        if (body === null)
            return [];
        const text = body.text === '' ? 'mutant' : body.text.replaceAll(/[^\r\n]/g, '');
        return [{ start: body.start, end: body.end, text }];
    },
};
const encodings = /^["'](utf-?8|ascii|latin-?1|strict|ignore|replace|surrogate\w+)["']$/i;
function constants_isLeftString(node) {
    const parent = node.parent;
    if (parent === null || encodings.test(node.text))
        return true;
    if (parent.type === 'subscript' || ancestor(node, ['raise_statement']) !== null)
        return true;
    if (parent.type === 'binary_operator' && field(parent, 'operator')?.type === '%')
        return true;
    const call = parent.type === 'keyword_argument' ? parent.parent?.parent : parent.parent;
    if (call?.type !== 'call')
        return false;
    return protocolCalls.has(syntax_calledName(call)) || calls_errorName.test(syntax_calledName(call)) || isRegexCall(call);
}
const regexCalls = /^re\.(compile|match|fullmatch|search|sub|subn|split|findall|finditer)$/;
function isRegexCall(call) {
    return regexCalls.test(field(call, 'function')?.text ?? '');
}
const constants_regex = {
    id: 'regex',
    group: 'constants',
    does: 'Takes an anchor of a regular expression away, or turns its first `\\d`, `\\s` or `\\w` round.',
    kinds: ['call'],
    faults(node) {
        const pattern = isRegexCall(node) ? syntax_argumentsOf(node)[0] : undefined;
        const body = pattern?.type === 'string' && !hasInterpolation(pattern) ? stringBody(pattern) : null;
        if (body === null || pattern === undefined)
            return [];
        const isRaw = /^[bu]*r/i.test(pattern.text);
        return isRaw ? faultyPatterns(body.text).map((text) => ({ start: body.start, end: body.end, text })) : [];
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/leaves.js




const leaves_itself = (node) => [node];
/** Assertions are left alone as well: a fault in one fails wherever it runs, which says nothing about the tests. */
const pythonLeaves = {
    import_statement: leaves_itself,
    import_from_statement: leaves_itself,
    future_import_statement: leaves_itself,
    type: leaves_itself,
    type_alias_statement: leaves_itself,
    type_parameter: leaves_itself,
    decorator: leaves_itself,
    comment: leaves_itself,
    assert_statement: leaves_itself,
    global_statement: leaves_itself,
    nonlocal_statement: leaves_itself,
    print_statement: leaves_itself,
    exec_statement: leaves_itself,
    expression_statement: (node) => (isBareString(node) ? [node] : []),
    assignment: (node) => (isDunder(field(node, 'left')) ? [node] : []),
    call: (node) => (calls_isSilentCall(node) || typeFactories.has(syntax_calledName(node)) ? [node] : []),
    class_definition: (node) => [field(node, 'superclasses')].filter((list) => list !== null),
    if_statement: (node) => (leaves_isGuard(node) || leaves_isSwitchedOff(node) || leaves_onlySilent(node) ? [node] : leaves_choiceOfEquals(node)),
    conditional_expression: (node) => {
        const [first, condition, second] = parts(node);
        return condition !== undefined && first?.text === second?.text ? [condition] : [];
    },
};
/** `__all__`, `__slots__`, `__version__`: read by Python and by tools. */
function isDunder(left) {
    return left?.type === 'identifier' && /^__\w+__$/.test(left.text);
}
/** `if __name__ == '__main__'` and `if TYPE_CHECKING`: no test runs what they hold. */
function leaves_isGuard(node) {
    const condition = syntax_conditionOf(node);
    if (condition?.type === 'comparison_operator')
        return parts(condition).some((side) => side.text === '__name__');
    return condition !== undefined && /^((typing|t)\.)?TYPE_CHECKING$|^__debug__$/.test(condition.text);
}
/** `if 0:` and `if False and x:` hold what somebody switched off by hand. */
function leaves_isSwitchedOff(node) {
    return /^(0|False)($|\s*and\b)/.test(syntax_conditionOf(node)?.text ?? '');
}
/** `if verbose: print(x)`: whichever way it goes, nothing can be seen. */
function leaves_onlySilent(node) {
    const body = field(node, 'consequence');
    return field(node, 'alternative') === null && body !== null && parts(body).every(calls_isSilentStatement);
}
/** The condition of an `if` whose two branches are the same. */
function leaves_choiceOfEquals(node) {
    const [otherwise, more] = node.childrenForFieldName('alternative');
    const body = otherwise?.type === 'else_clause' ? field(otherwise, 'body') : null;
    const same = more === undefined && body !== null && body.text === field(node, 'consequence')?.text;
    return same ? [syntax_conditionOf(node)].filter((condition) => condition !== undefined) : [];
}
/** Before Python 3.12, a replacement field of an f-string cannot hold the quotes of that string. */
function pythonRefuses(node, fault) {
    return /["']/.test(fault.text) && ancestor(node, ['interpolation']) !== null;
}
/** coverage.py's own mark. On the line of an `if`, `def` or `class` it excludes all of it. */
function pythonExcludes(comment) {
    return /#\s*pragma\s*:?\s*no\s*cover/i.test(comment.text) ? [comment.startPosition.row] : [];
}
/** Test files, what supports them, and stubs. */
function isLeftPython(path) {
    return path.endsWith('.pyi') || (0,facts/* isPythonTest */.hB)(path) || /(^|\/)(tests?\/.*|conftest\.py$)/.test(path);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/methods.js



const methods_both = (pairs) => Object.fromEntries(Object.entries(pairs).flatMap(([a, b]) => [[a, b], [b, a]]));
const functions = methods_both({ min: 'max', any: 'all' });
const methods_methods = {
    ...methods_both({
        startswith: 'endswith',
        upper: 'lower',
        lstrip: 'rstrip',
        find: 'rfind',
        rindex: 'index',
        partition: 'rpartition',
        removeprefix: 'removesuffix',
        ljust: 'rjust',
        floor: 'ceil',
        union: 'intersection',
        issubset: 'issuperset',
    }),
    ...methods_both({ split: 'rsplit' }),
};
/** Functions of one iterable that are replaced by what they would do without their point. */
const plain = { sorted: 'list', reversed: 'iter', set: 'list', abs: '' };
const methods_dropped = new Set(['strip', 'casefold', 'copy']);
/** `split` and `rsplit` differ only where the number of splits is limited. */
function needsMore(name, call) {
    return /^r?split$/.test(name) && syntax_argumentsOf(call).length < 2;
}
const methods_methodSwapped = {
    id: 'method-swapped',
    group: 'methods',
    does: 'Calls the counterpart: `startswith` ↔ `endswith`, `upper` ↔ `lower`, `min` ↔ `max`, `any` ↔ `all`, and so on.',
    kinds: ['call'],
    faults(node) {
        const called = field(node, 'function');
        const isMethod = called?.type === 'attribute';
        const name = isMethod ? field(called, 'attribute') : called;
        const partner = name && partnerOf(isMethod ? methods_methods : functions, name.text);
        return !name || !partner || needsMore(name.text, node) ? [] : [replacing(name, partner)];
    },
};
const methods_callUnwrapped = {
    id: 'call-unwrapped',
    group: 'methods',
    does: 'Leaves out `strip()`, `abs`, `copy()`; `sorted` and `set` → `list`, `reversed` → `iter`.',
    kinds: ['call'],
    faults: (node) => (field(node, 'function')?.type === 'attribute' ? withoutMethod(node) : plainCall(node)),
};
function withoutMethod(call) {
    const object = field(field(call, 'function') ?? call, 'object');
    const drops = methods_dropped.has(syntax_calledName(call)) && syntax_argumentsOf(call).length === 0;
    return drops && object !== null ? [replacing(call, object.text)] : [];
}
function plainCall(call) {
    const instead = partnerOf(plain, syntax_calledName(call));
    const [first] = syntax_argumentsOf(call);
    if (instead === undefined || first === undefined || /^(list_splat|keyword_argument)$/.test(first.type))
        return [];
    const inner = first.type === 'generator_expression' ? first.text : `(${first.text})`;
    return [replacing(call, instead + inner)];
}
/** `x[0:n]` begins where `x[:n]` does, `x[i:len(x)]` ends where `x[i:]` does. */
const methods_sliceBound = {
    id: 'slice-bound',
    group: 'slices',
    does: 'Takes the lower or the upper bound of a slice away.',
    kinds: ['slice'],
    faults(node) {
        const colons = node.children.filter((child) => child.type === ':');
        const [first, second] = colons;
        if (first === undefined)
            return [];
        const lower = parts(node).find((part) => part.endIndex <= first.startIndex);
        const upper = parts(node).find((part) => part.startIndex >= first.endIndex && (second === undefined || part.endIndex <= second.startIndex));
        const whole = `len(${field(node.parent ?? node, 'value')?.text})`;
        const bounds = [lower?.text === '0' ? undefined : lower, upper?.text === whole ? undefined : upper];
        return bounds.flatMap((bound) => (bound === undefined ? [] : [replacing(bound, '')]));
    },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/python/operators.js







const pythonOperators = {
    operators: [
        comparisons_boundary,
        comparisons_comparison,
        conditions_logic,
        conditions_negationRemoved,
        conditions_conditionNegated,
        statements_returnValue,
        statements_returnRemoved,
        conditions_conditionFixed,
        raiseRemoved,
        statements_callRemoved,
        statements_assignmentRemoved,
        statements_loopControl,
        python_arithmetic_arithmetic,
        arithmetic_arithmeticAssignment,
        python_arithmetic_sign,
        methods_methodSwapped,
        methods_callUnwrapped,
        methods_sliceBound,
        statements_loopSkipped,
        constants_number,
        python_constants_boolean,
        statements_assignedValue,
        constants_regex,
        constants_string,
        constants_emptyList,
        statements_bodyEmptied,
    ],
    leaves: pythonLeaves,
    refuses: pythonRefuses,
    excludes: pythonExcludes,
    exclusionHint: /pragma/i,
    isLeft: isLeftPython,
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/operators/table.js


/** One row a language. `typescript` is JavaScript as well: the files tell which of the two grammars reads them. */
const operatorTable = {
    python: pythonOperators,
    typescript: ecmascriptOperators,
    java: { planned: 'no grammar is loaded for Java yet' },
    kotlin: { planned: 'no grammar is loaded for Kotlin yet' },
    go: { planned: 'no grammar is loaded for Go yet' },
};

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/generate.js






/** Has the file's language a row of operators, and is it no test, no support of tests, and no file of declarations? */
function canMutate(path) {
    return operatorsFor(path) !== null;
}
/**
 * The mutants of a text: in the order of its lines and, within a line, the most telling ones first. Deterministic; each
 * differs from the text and from the others, parses as well as it, and keeps its number of lines.
 * [] for languages without operators and for test files.
 */
async function generateMutants({ path, text, lines }, parsers) {
    const language = operatorsFor(path);
    const { grammar } = (0,table/* languageOf */.eX)(path);
    if (language === null || grammar === null)
        return [];
    const tree = await parsers.tree(grammar, text);
    const found = collectFaults(tree.rootNode, language, wantedRows(lines));
    tree.delete();
    const candidates = distinct(text, inOrder(text, found).filter((candidate) => isWanted(candidate, lines)));
    const sound = await thatParse(text, candidates, async (changed) => {
        const tree = await parsers.tree(grammar, changed);
        const errors = countErrors(tree.rootNode);
        tree.delete();
        return errors;
    });
    return toMutants(path, text, candidates.filter((candidate) => sound.has(candidate)));
}
function operatorsFor(path) {
    const { language, grammar } = (0,table/* languageOf */.eX)(path);
    const row = language === null || grammar === null ? undefined : operatorTable[language];
    return row === undefined || 'planned' in row || row.isLeft(path) ? null : row;
}
function wantedRows(lines) {
    if (lines === null)
        return () => true;
    const rows = [...lines].map((line) => line - 1).sort((a, b) => a - b);
    return (first, last) => (rows[firstAtLeast(rows, first)] ?? Infinity) <= last;
}
function isWanted({ rows }, lines) {
    return lines === null || rows.every((row) => lines.has(row + 1));
}
function inOrder(text, found) {
    const starts = rowStarts(text);
    const candidates = found.map(({ fault, operator, rank }) => {
        const row = firstAtLeast(starts, fault.start + 1) - 1;
        return { ...fit(text, fault), row, rows: fault.rows ?? [row], rank, operator: operator.id };
    });
    return candidates.sort((a, b) => a.row - b.row || a.rank - b.rank || a.start - b.start);
}
function distinct(text, candidates) {
    const known = new Set(['unchanged']);
    return candidates.filter((candidate) => {
        const key = resultKey(text, candidate);
        return !known.has(key) && known.add(key);
    });
}
/** Offset of the first unit of each row. */
function rowStarts(text) {
    return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
function toMutants(path, text, candidates) {
    const starts = rowStarts(text);
    const used = new Map();
    return candidates.map(({ start, end, text: replacement, row, operator }) => {
        const place = `${path}:${row + 1}:${start - (starts[row] ?? 0) + 1}:${operator}`;
        const n = (used.get(place) ?? 0) + 1;
        used.set(place, n);
        const endLine = firstAtLeast(starts, Math.max(end, start + 1)) || 1;
        return {
            id: `${place}:${n}`,
            path,
            line: row + 1,
            endLine,
            operator,
            original: text.slice(start, end),
            replacement,
            start,
            end,
        };
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/sections.js
/** What a section says that the user switched off. */
function switchedOff(name) {
    return { status: 'off', reason: `left out: the input 'skip' names ${name}` };
}
function notRun(reason) {
    return { status: 'unavailable', reason };
}
const measuredSection = { status: 'measured', reason: null };
function noTampering(why) {
    return { ...why, findings: [] };
}
function noLint(why) {
    return { ...why, tools: [], added: [], parseErrors: [] };
}
function noMutants(why, budgetSeconds) {
    const counts = { total: 0, killed: 0, survived: 0, timedOut: 0, notReached: 0, notRun: 0 };
    return { ...why, budgetSeconds, seconds: 0, counts, mutants: [], unnoticed: [], newlyKilled: null };
}
function noCoverage(why) {
    const sides = { before: null, after: null, branchesBefore: null, branchesAfter: null };
    return { ...why, ...sides, changedLines: null, changedFiles: [], unexercised: [] };
}
/** What its author states, beside what is asked for: it can lower a verdict and never raise one. */
function confidenceSection({ confidence }, minimum, isOff) {
    const state = isOff ? switchedOff('confidence') : measuredSection;
    return { ...state, value: confidence.value, minimum, reasons: [...confidence.reasons] };
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/mutant.js
/** The text with the fault in it. */
function applyMutant(text, mutant) {
    return text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end);
}
/**
 * The mutants that a limited number of runs should begin with: one of each line, then a second of each, and so on, so
 * that a small budget still sees every line. Within a line the given order stays.
 */
function prioritise(mutants, limit) {
    const lines = [...Map.groupBy(mutants, ({ path, line }) => `${path}:${line}`).values()];
    const rounds = lines.reduce((most, line) => Math.max(most, line.length), 0);
    const ordered = [];
    for (let round = 0; round < rounds && ordered.length < limit; round++) {
        for (const line of lines)
            ordered.push(...line.slice(round, round + 1));
    }
    return ordered.slice(0, limit);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/neutral.js

/**
 * The file with a comment behind its last line: another text of the same meaning. A test that fails on it reads the text
 * (a checksum, a linter) and does not run the code: what it says of a mutant proves nothing.
 */
function withComment(path, content) {
    const comment = new TextEncoder().encode(`\n${(0,table/* languageOf */.eX)(path).language === 'python' ? '#' : '//'} .\n`);
    const changed = new Uint8Array(content.length + comment.length);
    changed.set(content);
    changed.set(comment, content.length);
    return changed;
}
/**
 * The same on the very place of a mutant: more space in and around it. Where that means something after all (in a text
 * that the program prints) a test may fail for it, and is not believed where it should be: never the other way round.
 */
function withSpaces(mutant, text) {
    const { id, start, original } = mutant;
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    // The space that a line of Python begins with has a meaning.
    const first = before.trim() === '' ? '' : ' ';
    return { ...mutant, id: `${id}:spaces`, replacement: `${first}${original.replaceAll(/ +/g, '$&$&')} ` };
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/schedule.js
function startBudget(seconds, clock) {
    const started = clock.monotonic();
    const spent = () => (clock.monotonic() - started) / 1000;
    return { seconds, spent, left: () => seconds - spent() };
}
const MIN_LIMIT_SECONDS = 2;
const SLOWER_THAN_CLEAN = 4;
/**
 * How long a run on a mutant may take that takes `clean` seconds without it, and `times` that; null where its like would
 * not end in time.
 */
function timeLimit(clean, budget, times = 1) {
    const left = budget.left();
    if (left <= clean)
        return null;
    const seconds = Math.max(MIN_LIMIT_SECONDS, SLOWER_THAN_CLEAN * clean) * times;
    return { seconds: Math.min(seconds, left), cut: left < seconds };
}
/** Takes jobs one by one until they are gone or `isOver`; what was not taken stays in `queue`. */
async function workThrough(queue, isOver, work) {
    while (!isOver()) {
        const job = queue.shift();
        if (job === undefined)
            return;
        await work(job);
    }
}
/** Work that may go on side by side, and work that wants the machine to itself. */
function takeTurns() {
    const running = new Set();
    let lastAlone = Promise.resolve();
    return {
        async beside(work) {
            let waited = null;
            while (waited !== lastAlone) {
                waited = lastAlone;
                await waited;
            }
            const result = work();
            const end = settled(result).then(() => void running.delete(end));
            running.add(end);
            return result;
        },
        async alone(work) {
            const before = lastAlone;
            const result = before.then(async () => {
                await Promise.all(running);
                return work();
            });
            lastAlone = settled(result);
            return result;
        },
    };
}
async function settled(work) {
    await Promise.allSettled([work]);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/section.js
/** What a reader wants to see first. */
const ORDER = {
    survived: 0,
    'not-reached': 1,
    'timed-out': 2,
    killed: 3,
    'not-run': 4,
};
/** The section of the evidence, with all mutants: survivors first. */
function mutantsSection(records, newlyKilled, budget) {
    const number = (outcome) => records.filter((record) => record.outcome === outcome).length;
    return {
        status: 'measured',
        reason: null,
        budgetSeconds: budget.seconds,
        seconds: Math.round(budget.spent() * 1000) / 1000,
        counts: {
            total: records.length,
            killed: number('killed'),
            survived: number('survived'),
            timedOut: number('timed-out'),
            notReached: number('not-reached'),
            notRun: number('not-run'),
        },
        mutants: records.toSorted((a, b) => ORDER[a.outcome] - ORDER[b.outcome]),
        unnoticed: [],
        newlyKilled,
    };
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/stages.js
/** Test files that a run's report names; none where some tests are in no file. */
function testFilesOf({ cases, command }) {
    const selectable = command !== null && command.runner !== 'custom' && cases.every(({ file }) => file !== null);
    return new Set(selectable ? cases.flatMap(({ file }) => file ?? []) : []);
}
/**
 * The test files that run the mutant's line, and no others, where that is known. Where it is a guess (no map of the
 * runner, lines that run while files are loaded) the likely ones come first and all others after them.
 */
async function stagesFor(mutant, known) {
    const { reach, testFiles, importers } = known;
    if (testFiles.size === 0)
        return [null];
    if (reach === null)
        return likelyFirst(await importers(mutant.path), testFiles);
    const lines = speakingLines(mutant, known);
    const found = whoReaches(mutant.path, lines, reach);
    const reached = found.files.filter((file) => testFiles.has(file));
    if (!found.isGuess && reached.length > 0)
        return [reached];
    const importing = await importers(mutant.path);
    if (!found.isGuess && saysUnreached(mutant.path, lines, known.coverage))
        return 'not-reached';
    if (!found.isGuess && importing.length === 0 && coverageOf(mutant.path, known.coverage) === undefined)
        return 'not-reached';
    return likelyFirst([...reached, ...importing], testFiles);
}
function likelyFirst(likely, testFiles) {
    const first = [...new Set(likely)].filter((file) => testFiles.has(file));
    const rest = [...testFiles].filter((file) => !first.includes(file)).sort();
    return [first, rest].filter((files) => files.length > 0);
}
/**
 * The lines that tell whether the mutant ran: its own; where none of them is known to be executable, the start of the
 * statement that they go on with.
 */
function speakingLines({ path, line, endLine }, { reach, coverage }) {
    const file = coverageOf(path, coverage);
    const executable = new Set([...(file?.covered ?? []), ...(file?.missed ?? [])]);
    for (const sources of reach?.values() ?? [])
        for (const one of sources.get(path) ?? [])
            executable.add(one);
    const own = Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
    if (own.some((one) => executable.has(one)))
        return own;
    let before = 0;
    for (const one of executable)
        if (one < line && one > before)
            before = one;
    return before === 0 ? own : [before];
}
function whoReaches(path, lines, reach) {
    const found = [];
    let isGuess = false;
    for (const [file, sources] of reach) {
        const ran = sources.get(path);
        if (ran === undefined)
            continue;
        // Runs the file, on lines that nobody knows; or ran before any one test file did.
        const isUnclear = ran.size === 0 || (file === '' && lines.some((line) => ran.has(line)));
        isGuess ||= isUnclear;
        if (file !== '' && (isUnclear || lines.some((line) => ran.has(line))))
            found.push({ file, share: ran.size });
    }
    // Those first that run the most of the file: it is what they are about.
    return { files: found.sort((a, b) => b.share - a.share).map(({ file }) => file), isGuess };
}
/** Coverage, which sees other processes too, saw none of the lines run. */
function saysUnreached(path, lines, coverage) {
    const file = coverageOf(path, coverage);
    return file !== undefined && !file.covered.some((line) => lines.includes(line));
}
function coverageOf(path, coverage) {
    return coverage?.files.find((file) => file.path === path);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/clean-runs.js

/**
 * Each group of test files runs without a mutant first, on a text that differs and means the same, and then once more in
 * the same worktree. Tests that do not pass both times cannot kill: they fail anyhow, need others to have run before them,
 * read the text, or stumble over what an earlier run left. What a run takes is what a mutant's run may take several times.
 */
function cleanRuns(request) {
    const known = new Map();
    const dirtied = new Set();
    return {
        dirtied,
        async of(group, place) {
            const key = [group.path, ...[...(group.files ?? [])].sort()].join('\0');
            const run = known.get(key) ?? makeCleanRun(group, place, { ...request, dirtied });
            known.set(key, run);
            return run;
        },
    };
}
async function makeCleanRun(group, place, request) {
    const { baseline, speaks } = request;
    const { files } = group;
    const expected = baseline.cases.filter(({ file }) => files === null || (file !== null && files.includes(file)));
    const passing = expected.filter(({ id, status }) => status === 'passed' && speaks(id)).map(({ id }) => id);
    const atLeast = expected.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
    for (const fast of [true, false]) {
        const first = await runNeutral({ group, fast, atLeast }, place, request);
        if (first === null)
            return null;
        const passed = passedIn(first);
        // Stopping early or sharing a process must not cost a test: then the plain way it is.
        if (fast && !(endedWell(first) && passing.every((id) => passed.has(id))))
            continue;
        if (!isUsable(first))
            return null;
        const again = await runAgain({ group, fast, atLeast }, place, request);
        return again === null ? null : cleanRunOf([first, ...again], fast, speaks);
    }
    return null;
}
/** Where one that stops early fails, another goes on to the end: the tests behind the failure are heard too. */
async function runAgain(neutral, place, request) {
    const second = await runNeutral(neutral, place, request);
    if (second === null || !isUsable(second))
        return null;
    if (!neutral.fast || endedWell(second))
        return [second];
    const third = await runNeutral({ ...neutral, fast: false }, place, request);
    return third === null || !isUsable(third) ? null : [second, third];
}
function cleanRunOf(runs, fast, speaks) {
    const [first] = runs;
    const passed = passedIn(first);
    const passedLast = passedIn(runs.at(-1) ?? first);
    const failed = new Set(runs.flatMap(({ run }) => run.cases.filter(hasFailed).map(({ id }) => id)));
    const killers = [...passed].filter((id) => passedLast.has(id) && !failed.has(id) && speaks(id));
    const seconds = runs.reduce((most, run) => Math.max(most, run.seconds), 0);
    return { run: first.run, killers: new Set(killers), endsWell: runs.every(endedWell), fast, seconds };
}
function passedIn({ run }) {
    return new Set(run.cases.filter(({ status }) => status === 'passed').map(({ id }) => id));
}
function hasFailed({ status }) {
    return status === 'failed' || status === 'errored';
}
function endedWell({ run }) {
    return run.process?.exitCode === 0;
}
/** null where it would not end in the budget, or the worktree cannot be written to. */
async function runNeutral({ group: { files, path }, fast, atLeast }, place, { original, dirtied, turns, budget, wallSeconds: most }) {
    const content = await original(path);
    return turns.beside(async () => {
        const wallSeconds = Math.min(most, budget.left());
        if (wallSeconds <= atLeast)
            return null;
        if (!(await place.write(path, withComment(path, content))))
            return null;
        const made = await place.run({ files, failFast: fast, wallSeconds });
        const isBack = await place.write(path, content);
        const changed = await place.changed();
        if (!isBack || changed.some((left) => left !== path))
            dirtied.add(place);
        return isBack ? made : null;
    });
}
/** It ended by itself: tests that fail in it are left out, the others speak. */
function isUsable({ run, buildFailed }) {
    const { process } = run;
    return (!buildFailed &&
        process !== null &&
        process.startError === null &&
        process.stoppedBy === null &&
        process.signal === null);
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/outcome.js
const MAX_KILLERS = 3;
/**
 * What a run on a mutant says, by the supervisor's record first: an exit code of 0 is no kill, whatever the report says.
 * A run that breaks off with nothing to show is a kill where it ended by itself and the clean run ended well; a signal may
 * be the machine's doing (no memory left), so it needs a test that failed to show for it.
 */
function seenIn({ run: mutated, buildFailed, cut }, clean) {
    const { process } = mutated;
    // What does not compile was never tested.
    if (buildFailed || process === null || process.startError !== null || process.stoppedBy === 'cancelled')
        return unseen('not-run');
    if (process.stoppedBy !== null)
        return unseen(cut ? 'not-run' : 'timed-out');
    if (process.exitCode === 0)
        return unseen('survived');
    const known = new Set(clean.run.cases.map(({ id }) => id));
    const failing = mutated.cases.filter(({ status }) => status === 'failed' || status === 'errored').map(({ id }) => id);
    // A file that cannot be loaded is reported as a test that the clean run does not have.
    const killedBy = failing.filter((id) => clean.killers.has(id) || (clean.endsWell && !known.has(id)));
    if (killedBy.length > 0)
        return { outcome: 'killed', killedBy: killedBy.slice(0, MAX_KILLERS) };
    if (process.signal !== null)
        return unseen('not-run');
    if (failing.length > 0)
        return unseen(clean.fast ? 'unclear' : 'survived');
    if (clean.endsWell)
        return { outcome: 'killed', killedBy: [] };
    return unseen(mutated.cases.length === 0 && clean.killers.size > 0 ? 'not-run' : 'survived');
}
/** May a busy machine have brought this about? No test that is known to pass failed, or it took too long. */
function isDoubtful({ outcome, killedBy }, { killers }) {
    return outcome === 'timed-out' || (outcome === 'killed' && !killedBy.some((id) => killers.has(id)));
}
function unseen(outcome) {
    return { outcome, killedBy: [] };
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/prepare-tests.js + 8 modules
var prepare_tests = __webpack_require__(61177);
// EXTERNAL MODULE: ./.build/actions/shared/testing/run-tests.js + 12 modules
var run_tests = __webpack_require__(96913);
;// CONCATENATED MODULE: ./.build/actions/gate/mutants/workplace.js


/**
 * A fresh worktree, made ready to run the tests.
 * @returns `cannot`: why they cannot be run
 */
async function openWorkplace({ scratch, tree, target, settings }, outputFile, ports) {
    const worktree = await scratch.checkout(tree);
    // An idle limit would only guess at what the time limit of each run says.
    const bench = await (0,prepare_tests/* prepareTests */.V)({ worktree, target, settings: { ...settings, idleSeconds: 0 } }, ports);
    if ('cannot' in bench)
        return { cannot: bench.cannot.reason };
    let marks = await ports.workspace.marks(worktree);
    return {
        builds: (bench.plan?.before.length ?? 0) > 0,
        run: (request) => timedRun(bench, { ...request, outputFile }, ports),
        write: (path, content) => ports.workspace.write(`${worktree}/${path}`, content, worktree),
        async changed() {
            const before = marks;
            marks = await ports.workspace.marks(worktree);
            const gone = [...before.keys()].filter((path) => !marks.has(path));
            return [...gone, ...[...marks.keys()].filter((path) => marks.get(path) !== before.get(path))];
        },
        provideAgain: async () => void (await ports.workspace.provide(worktree, target)),
        [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose](),
    };
}
async function timedRun(bench, { files, failFast, wallSeconds, outputFile }, ports) {
    const only = files === null ? undefined : { files };
    const started = ports.clock.monotonic();
    const { run, buildFailed } = await (0,run_tests/* runPrepared */.p1)(bench, { outputFile, coverage: false, only, failFast, wallSeconds }, ports);
    return { run, buildFailed, seconds: (ports.clock.monotonic() - started) / 1000 };
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/trial.js
var trial_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var trial_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Worktrees are kept until the scratch repository goes: a change whose every mutant leaves a mess must not fill the disk. */
const MAX_WORKTREES = 40;
/** The share of the budget that the first clean run may take where the tests need a build. */
const BUILD_SHARE = 4;
/**
 * Tries one mutant after the other, each in a process of its own, until they or the budget are used up.
 * @returns a record for each mutant, in their order; or why none could be tried
 */
async function tryMutants(trial, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const shop = openWorkshop(trial);
        const queue = trial.mutants.map((mutant) => ({ mutant, stage: 0, again: null }));
        const places = trial_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        let made = 0;
        let workplaces = [];
        while (queue.length > 0 && !shop.isOver() && (made < MAX_WORKTREES || workplaces.length > 0)) {
            const wanted = Math.min(Math.min(trial.workers, queue.length) - workplaces.length, MAX_WORKTREES - made);
            for (let n = 0; n < wanted; n++) {
                const place = await openWorkplace(trial, trial.outputFile((made % trial.workers) + 1), ports);
                if ('cannot' in place)
                    return place;
                made++;
                workplaces.push(places.use(place));
            }
            if (made > wanted)
                for (const place of workplaces)
                    await place.provideAgain();
            const slow = await tooSlowToBuild(shop, queue[0]?.mutant, workplaces[0]);
            if (slow !== null)
                return { cannot: slow };
            workplaces = await oneRound(shop, { queue, workplaces }, ports);
        }
        return trial.mutants.map((mutant) => shop.records.get(mutant.id) ?? recordOf(mutant, trial_unseen('not-run')));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = trial_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function openWorkshop(trial) {
    const { scratch, tree, baseline, speaks, settings, budget } = trial;
    const originals = new Map();
    const turns = takeTurns();
    let ended = false;
    const original = async (path) => {
        const content = originals.get(path) ?? scratch.read(tree, path);
        originals.set(path, content);
        const bytes = await content;
        if (bytes === null)
            throw new Error(`${path} is not in tree ${tree}: its mutants are of another one`);
        return bytes;
    };
    return {
        trial,
        clean: cleanRuns({ baseline, speaks, wallSeconds: settings.wallSeconds, budget, turns, original }),
        turns,
        records: new Map(),
        original,
        isOver: () => ended || budget.left() <= 0,
        end: () => void (ended = true),
    };
}
async function tooSlowToBuild({ clean, trial }, mutant, place) {
    if (place?.builds !== true || mutant === undefined)
        return null;
    const run = await clean.of({ files: null, path: mutant.path }, place);
    const most = trial.budget.seconds / BUILD_SHARE;
    if (run !== null && run.seconds <= most)
        return null;
    const took = run === null ? 'failed or took too long' : `took ${Math.round(run.seconds)} s`;
    return `the tests run what a build makes, and building and testing ${took}: raise the input 'mutant-budget'`;
}
/**
 * Works until the queue is empty or a run left something behind in its worktree. Worktrees share what is installed, and a
 * fresh one may replace that: so all stand still before one is made.
 * @returns the worktrees that are as they were
 */
async function oneRound(shop, { queue, workplaces }, ports) {
    const { trial, records } = shop;
    const soiled = new Set();
    const isOver = () => soiled.size > 0 || shop.isOver();
    const work = async (place, job) => {
        const { result, isClean } = await tryOne(shop, place, job);
        if (!isClean)
            soiled.add(place);
        if ('next' in result)
            return void queue.unshift(result.next);
        const record = recordOf(job.mutant, result.seen);
        records.set(job.mutant.id, record);
        ports.log.progress(records.size, trial.mutants.length, 'mutants');
        if (trial.isEnough?.(record) === true)
            shop.end();
    };
    const ends = await Promise.allSettled(workplaces.map((place) => workThrough(queue, isOver, (job) => work(place, job))));
    // Not sooner: while one works, its worktree must stay.
    for (const end of ends)
        if (end.status === 'rejected')
            throw end.reason;
    return workplaces.filter((place) => !soiled.has(place));
}
async function tryOne(shop, place, job) {
    const { mutant } = job;
    const stages = await shop.trial.stagesOf(mutant, place.builds);
    if (stages === 'not-reached')
        return { result: { seen: { outcome: 'not-reached', killedBy: [] } }, isClean: true };
    const files = stages[job.stage];
    if (files === undefined)
        return { result: { seen: trial_unseen('survived') }, isClean: true };
    const clean = await shop.clean.of({ files, path: mutant.path }, place);
    const isClean = !shop.clean.dirtied.has(place);
    if (clean === null)
        return { result: { seen: trial_unseen('not-run') }, isClean };
    if (!isClean)
        return { result: { next: job }, isClean };
    const mutated = { place, job, files, clean };
    const made = await (job.again === 'alone'
        ? shop.turns.alone(() => runMutated(shop, mutated))
        : shop.turns.beside(() => runMutated(shop, mutated)));
    const isLast = job.stage === stages.length - 1;
    return { result: whatFollows(job, made.seen, { clean, isLast }), isClean: made.isClean };
}
function whatFollows(job, seen, { clean, isLast }) {
    if (job.again === null && seen.outcome === 'unclear')
        return { next: { ...job, again: 'to-the-end' } };
    if (job.again !== 'alone' && isDoubtful(seen, clean))
        return { next: { ...job, again: 'alone' } };
    if (isLast || (seen.outcome !== 'survived' && seen.outcome !== 'unclear'))
        return { seen };
    return { next: { ...job, stage: job.stage + 1, again: null } };
}
async function runMutated(shop, { place, job: { mutant, again }, files, clean }) {
    const limit = timeLimit(clean.seconds, shop.trial.budget, again === 'alone' ? 2 : 1);
    const content = await shop.original(mutant.path);
    const faulty = mutated(content, mutant);
    if (limit === null || faulty === null)
        return { seen: trial_unseen('not-run'), isClean: true };
    if (!(await place.write(mutant.path, faulty)))
        return { seen: trial_unseen('not-run'), isClean: false };
    const fast = clean.fast && again === null;
    const made = await place.run({ files, failFast: fast, wallSeconds: limit.seconds });
    if (made.run.process?.stoppedBy === 'cancelled')
        shop.end();
    const isBack = await place.write(mutant.path, content);
    const changed = (await place.changed()).filter((path) => path !== mutant.path);
    return { seen: seenIn({ ...made, cut: limit.cut }, { ...clean, fast }), isClean: isBack && changed.length === 0 };
}
/** Byte order marks stay: the mutants were made from a text that has them. */
function trial_textOf(content) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
/** null for bytes that are no UTF-8: they could not be put back together around the fault. */
function mutated(content, mutant) {
    const text = trial_textOf(content);
    if (new TextEncoder().encode(text).length !== content.length)
        return null;
    if (text.slice(mutant.start, mutant.end) !== mutant.original) {
        throw new Error(`${mutant.id} does not fit ${mutant.path}: it was made from another text`);
    }
    return new TextEncoder().encode(applyMutant(text, mutant));
}
function trial_unseen(outcome) {
    return { outcome, killedBy: [] };
}
function recordOf({ id, path, line, operator, original, replacement }, seen) {
    // What stayed unclear to the end was killed by no test that may speak.
    const outcome = seen.outcome === 'unclear' ? 'survived' : seen.outcome;
    return { id, path, line, operator, original, replacement, outcome, killedBy: [...seen.killedBy] };
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/run-mutants.js







/**
 * Puts one mutant after the other into a worktree of `tree` and runs the tests that reach it. Within the budget: a run
 * that would not end in it is not begun. The tests decide by how their process ended, and by name only where that was no
 * success. A test that looks for the mutant and then passes cannot be told from one that misses it: both let it live.
 * @throws GitError where a worktree cannot be made
 */
async function runMutants(request, ports) {
    const { mutants, baseline, reach, flaky, budgetSeconds } = request;
    const unusable = whyUnusable(baseline);
    if (unusable !== null)
        return noMutants(notRun(unusable), budgetSeconds);
    const budget = startBudget(budgetSeconds, ports.clock);
    const known = knowledgeOf(request, { baseline, reach }, ports);
    const trial = {
        ...request,
        mutants: prioritise(mutants, mutants.length),
        budget,
        stagesOf: (mutant, builds) => stagesFor(mutant, builds ? { ...known, reach: null } : known),
        speaks: (id) => !flaky.has(id),
    };
    const records = await tryMutants(trial, ports);
    return 'cannot' in records ? noMutants(notRun(records.cannot), budgetSeconds) : mutantsSection(records, null, budget);
}
/** Why no mutant can be held against this run; null where one can. */
function whyUnusable({ status, reason, process, command }) {
    if (status === 'passed' || status === 'failed')
        return null;
    // A command that leaves no report still says by its exit code whether the tests pass.
    if (status === 'inconclusive' && command?.runner === 'custom' && command.junit === null && process?.exitCode === 0) {
        return null;
    }
    return `the tests do not run on the change itself (${reason})`;
}
/** What is known of the tests; who imports whom is found out when it is first asked for. */
function knowledgeOf({ scratch, tree }, { baseline, reach }, ports) {
    const testFiles = testFilesOf(baseline);
    let importers = null;
    return {
        reach,
        coverage: baseline.coverage,
        testFiles,
        async importers(path) {
            importers ??= scratch.checkout(tree).then((worktree) => findImporters(worktree, ports));
            return testsNear(path, await importers, testFiles);
        },
    };
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/new-tests.js








/** The share of the budget in which the new tests are tried; the rest is for the old ones. */
const SHARE_OF_NEW = 0.5;
/**
 * Do new tests find a fault that the old ones miss? Tries the new tests on the mutants of their target's lines (the
 * section's counts are theirs), then the old tests, as the base has them, on those that the new ones kill. `newlyKilled`
 * is the first that the old let live and that the new kill a second time, in a fresh worktree. A test that reads the source
 * instead of running it kills nothing here; one that takes it apart (its syntax tree, its byte code) cannot be told from a
 * test.
 */
async function judgeNewTests(request, ports) {
    const { baseline, before, newTests, budgetSeconds } = request;
    const unusable = whyUnusable(baseline) ?? whyUnusable(before.run);
    if (unusable !== null)
        return noMutants(notRun(unusable), budgetSeconds);
    const budget = startBudget(budgetSeconds, ports.clock);
    if (newTests.size === 0)
        return mutantsSection([], null, budget);
    const trials = trialsOf(request, budget, ports);
    const mutants = uncoveredFirst(prioritise(request.mutants, request.mutants.length), before.run);
    const first = { ...budget, left: () => budget.left() - budgetSeconds * (1 - SHARE_OF_NEW) };
    const records = await tryMutants({ ...trials.byNew, mutants, budget: first }, ports);
    if ('cannot' in records)
        return noMutants(notRun(records.cannot), budgetSeconds);
    const candidates = records.filter((record) => isKilledBy(record, newTests));
    const newlyKilled = await firstThatOldMiss(candidates, { mutants, trials, newTests }, ports);
    return mutantsSection(records, newlyKilled, budget);
}
function trialsOf(request, budget, ports) {
    const { baseline, before, newTests, flaky, scratch } = request;
    const newFiles = [
        ...new Set(baseline.cases.flatMap(({ id, file }) => (newTests.has(id) && file !== null ? [file] : []))),
    ];
    const group = newFiles.length === 0 ? null : newFiles;
    return {
        byNew: {
            ...request,
            budget,
            stagesOf: async () => [group],
            speaks: (id) => newTests.has(id) && !flaky.has(id),
        },
        async byOld() {
            const oldTree = await withOldTests(request);
            const known = knowledgeOf({ scratch, tree: oldTree }, { baseline: before.run, reach: before.reach }, ports);
            const isQuick = (before.run.process?.seconds ?? 0) * 2 <= budget.left();
            const stagesOf = async (mutant, builds) => {
                const stages = await stagesFor(mutant, isQuick || builds ? { ...known, reach: null } : known);
                return stages === 'not-reached' ? [null] : stages;
            };
            return { ...request, tree: oldTree, baseline: before.run, budget, stagesOf, speaks: (id) => !flaky.has(id) };
        },
    };
}
/** Head's sources under the tests of the base. */
async function withOldTests({ scratch, tree, base }) {
    const old = new Map();
    for (const path of base.testFiles)
        old.set(path, await scratch.read(base.tree, path));
    return scratch.writeTree(tree, old);
}
/** What no old test runs, no old test can kill: there new tests have the most to say. */
function uncoveredFirst(mutants, { coverage }) {
    const missed = new Map((coverage?.files ?? []).map(({ path, missed }) => [path, new Set(missed)]));
    const rank = ({ path, line }) => (missed.get(path)?.has(line) === true ? 0 : 1);
    return mutants.toSorted((a, b) => rank(a) - rank(b));
}
function isKilledBy({ outcome, killedBy }, tests) {
    return outcome === 'killed' && killedBy.some((id) => tests.has(id));
}
async function firstThatOldMiss(candidates, { mutants, trials, newTests }, ports) {
    if (candidates.length === 0)
        return null;
    const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
    const byOld = await trials.byOld();
    const lives = ({ outcome }) => outcome === 'survived';
    for (let left = [...candidates]; left.length > 0;) {
        const queue = left.flatMap(({ id }) => byId.get(id) ?? []);
        const old = await tryMutants({ ...byOld, mutants: queue, isEnough: lives }, ports);
        const missed = 'cannot' in old ? undefined : old.find(lives);
        if (missed === undefined)
            return null;
        if (await isConfirmed(byId.get(missed.id), { trials, newTests }, ports)) {
            return candidates.find(({ id }) => id === missed.id) ?? null;
        }
        left = left.slice(left.findIndex(({ id }) => id === missed.id) + 1);
    }
    return null;
}
/**
 * Once more, in a fresh worktree: the whole verdict rests on it. The new tests fail again on the mutant, and not on a
 * line that reads another way and means the same.
 */
async function isConfirmed(mutant, { trials, newTests }, ports) {
    if (mutant === undefined)
        return false;
    const { scratch, tree } = trials.byNew;
    const text = trial_textOf((await scratch.read(tree, mutant.path)) ?? new Uint8Array());
    const again = await tryMutants({ ...trials.byNew, mutants: [mutant, withSpaces(mutant, text)] }, ports);
    if ('cannot' in again)
        return false;
    const [killed, spaced] = again;
    return killed !== undefined && isKilledBy(killed, newTests) && spaced?.outcome === 'survived';
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/target-lines.js

/** More files than new tests are about: those stay of which they run the most. */
const target_lines_MAX_FILES = 20;
/** What new tests are for: the lines that were planned, else those that they run, else the files that they import. */
async function targetLines({ planned, testFiles, reach, importers }) {
    if (planned.length > 0)
        return linesIn(planned);
    const reached = reach === null ? new Map() : linesRunBy(testFiles, reach);
    if (reached.size > 0) {
        return new Map([...reached].sort(([, a], [, b]) => b.size - a.size).slice(0, target_lines_MAX_FILES));
    }
    const imported = [...(await importers())].filter(([file, by]) => canMutate(file) && testFiles.some((testFile) => by.has(testFile)));
    return new Map(imported.slice(0, target_lines_MAX_FILES).map(([file]) => [file, null]));
}
function linesIn(ranges) {
    const lines = new Map();
    for (const { path, start, end } of ranges) {
        const known = lines.get(path) ?? new Set();
        for (let line = start; line <= end; line++)
            known.add(line);
        lines.set(path, known);
    }
    return lines;
}
function linesRunBy(testFiles, reach) {
    const lines = new Map();
    for (const [path, ran] of testFiles.flatMap((file) => [...(reach.get(file) ?? [])])) {
        if (!canMutate(path) || ran.size === 0)
            continue;
        const known = lines.get(path) ?? new Set();
        for (const line of ran)
            known.add(line);
        lines.set(path, known);
    }
    return lines;
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/undone.js


/**
 * Survivors that give a line back as it was at base: the change is one of the very faults that are put in, and the tests
 * cannot tell the two apart. Each by its place.
 * @param survivors mutants that no test noticed
 * @param textOf the text of a file at head
 */
function undoneBySurvivors(survivors, diff, textOf) {
    const gone = new Map((0,read_diff.readDiff)(diff).map((file) => [file.path ?? '', goneLines(file.hunks.flatMap(({ lines }) => lines))]));
    return survivors
        .filter((mutant) => gone.get(mutant.path)?.has(lineWith(mutant, textOf(mutant.path))) === true)
        .map(({ path, line }) => ({ path, line }));
}
function goneLines(lines) {
    return new Set(lines.filter(({ kind }) => kind === 'removed').map(({ text }) => tidy(text)));
}
/** The line as the mutant leaves it. */
function lineWith(mutant, text) {
    return tidy(applyMutant(text, mutant).split('\n')[mutant.line - 1] ?? '');
}
function tidy(line) {
    return line.replaceAll(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./.build/actions/gate/mutants/measure-mutants.js








/**
 * Faults on the changed lines; for `add_tests`, on the lines that the new tests are for, where the question is what they
 * find that the old ones do not.
 */
async function measureMutants(mutation, ports) {
    if (mutation.subject.action === 'add_tests')
        return mutantsOfNewTests(mutation, ports);
    const { changed, scratch, tree } = mutation;
    const mutants = await mutantsOn(changedSources(changed.lines), mutation, ports);
    const section = await runMutants({ ...requestOf(mutation), mutants }, ports);
    const survived = new Set(section.mutants.filter(({ outcome }) => outcome === 'survived').map(({ id }) => id));
    const survivors = mutants.filter(({ id }) => survived.has(id));
    const texts = await textsOf([...new Set(survivors.map(({ path }) => path))], tree, scratch);
    const undone = undoneBySurvivors(survivors, changed.diff, (path) => texts.get(path) ?? '');
    return { ...section, unnoticed: [...undone, ...unnoticedPlaces(section.mutants, changed.places)].slice(0, 100) };
}
async function mutantsOfNewTests(mutation, ports) {
    const changed = [...mutation.changed.lines.keys()];
    const lines = await linesOfNewTests(mutation, changed.filter(facts/* isTestFile */.hl), ports);
    // The old tests are the old ones with all that they stand on: fixtures, configuration, snapshots.
    const testFiles = changed.filter((path) => !canMutate(path));
    const before = { run: mutation.base.side.runs[0], reach: mutation.base.side.reach() };
    const request = { ...requestOf(mutation), mutants: await mutantsOn(lines, mutation, ports) };
    const newTests = new Set(mutation.tests.added);
    return judgeNewTests({ ...request, newTests, base: { tree: mutation.base.tree, testFiles }, before }, ports);
}
function requestOf({ head, tests, ...rest }) {
    const flaky = new Set([...tests.flakyAtBase, ...tests.flakyAtHead]);
    return { ...rest, baseline: head.runs[0], reach: head.reach(), flaky };
}
function changedSources(changed) {
    const sources = [...changed].filter(([path, lines]) => canMutate(path) && lines.length > 0);
    return new Map(sources.map(([path, lines]) => [path, new Set(lines)]));
}
async function linesOfNewTests(mutation, testFiles, ports) {
    const { subject, head, scratch, tree } = mutation;
    const importers = async () => findImporters(await scratch.checkout(tree), ports);
    return targetLines({ planned: subject.lines, testFiles, reach: head.reach(), importers });
}
async function mutantsOn(lines, { scratch, tree }, ports) {
    const mutants = [];
    for (const [path, text] of await textsOf([...lines.keys()], tree, scratch)) {
        const found = await generateMutants({ path, text, lines: lines.get(path) ?? null }, ports.parsers);
        for (const mutant of found)
            mutants.push(mutant);
    }
    return mutants;
}
async function textsOf(paths, tree, scratch) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const texts = new Map();
    for (const path of paths) {
        const content = await scratch.read(tree, path);
        if (content !== null)
            texts.set(path, decoder.decode(content));
    }
    return texts;
}
const mostShown = 200;
/** For the evidence file: 200 mutants, survivors first. The counts speak of all. */
function condenseMutants(section) {
    return { ...section, mutants: section.mutants.slice(0, mostShown) };
}

;// CONCATENATED MODULE: ./.build/actions/gate/runtime-proof.js
/** How many numbers name a release line: Node 24, Python 3.14. */
const lineLength = { node: 1, python: 2 };
/**
 * Did the tests run on the runtime that the change declares? Where it declares one line (`24`, `3.14`), it must be the
 * same release line (Node 24.x for 24, Python 3.14.x for 3.14) and no older than what is declared (24.1 does not prove
 * 24.4): a newer line proves nothing about the declared one. Where it declares a floor (`>=22`, `>=3.11 <4`), any version
 * that satisfies it will do. null where the item declares no runtime.
 */
function runtimeProof(declared, ran) {
    if (declared === null)
        return null;
    const sameRuntime = ran !== null && ran.name === declared.name ? ran : null;
    return {
        name: declared.name,
        declared: declared.to,
        ran: sameRuntime?.version ?? null,
        matches: sameRuntime !== null && satisfies(declared, sameRuntime.version),
    };
}
function satisfies(declared, ran) {
    const actual = numbers(ran);
    if (actual.length < lineLength[declared.name])
        return false;
    return declared.to.startsWith('>=') ? isWithin(declared.to, actual) : isOnLine(declared, actual);
}
function isOnLine(declared, actual) {
    const wanted = numbers(declared.to);
    const line = lineLength[declared.name];
    if (wanted.length < line)
        return false;
    return compare(actual.slice(0, line), wanted.slice(0, line)) === 0 && compare(actual, wanted) >= 0;
}
const BOUND = /(>=|<=|<)\s*v?(\d+(?:\.\d+)*)/g;
/** `<=24` lets 24.1 in, as npm reads it; a bound in another form is one that nothing satisfies. */
function isWithin(range, actual) {
    if (/\S/.test(range.replace(BOUND, '')))
        return false;
    return [...range.matchAll(BOUND)].every(([, operator, version = '']) => {
        const order = compare(actual, numbers(version));
        if (operator === '>=')
            return order >= 0;
        return operator === '<' ? order < 0 : order <= 0;
    });
}
/** Below zero where `actual` comes before `bound`, as far as the numbers of `bound` go; one that is missing is 0. */
function compare(actual, bound) {
    for (const [index, number] of bound.entries()) {
        const difference = (actual[index] ?? 0) - number;
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** The first dotted number of a version: `v24.1.0` and `24.1.0` name the same. */
function numbers(version) {
    const text = /\d+(?:\.\d+)*/.exec(version)?.[0];
    return text === undefined ? [] : text.split('.').map(Number);
}

// EXTERNAL MODULE: ./.build/actions/shared/sarif/tampering-rules.js
var tampering_rules = __webpack_require__(27921);
;// CONCATENATED MODULE: ./.build/actions/gate/tampering/finding.js

/** A finding with the severity of its code, unless the place says a milder one. */
function finding(code, message, { path, line, severity }) {
    const found = { code, message, path, severity: severity ?? tampering_rules/* tamperingRules */.N[code].severity };
    return line === undefined ? found : { ...found, line };
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/quote.js
const MAX_QUOTED = 100;
// Control characters, the format characters that reorder or hide text (Unicode UAX #9), line separators, lone halves.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
/** Text of the target as it may stand in a message: on one line, bounded, with every character visible. */
function quoted(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    // A cut through a pair of halves leaves one, which is then shown as what it is.
    const short = line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line;
    return `\`${visible(short).replaceAll('`', "'")}\``;
}
/** A name or path, not shortened but bounded. */
function visible(text) {
    return text
        .slice(0, 300)
        .replaceAll(UNPRINTABLE, (character) => String.raw `\u{${character.charCodeAt(0).toString(16)}}`);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/strength.js
/** How strong each kind of assertion is: a change to a lower number lets more through than before. */
const strengths = {
    /** Equal, identical, None, true, false. */
    exact: 9,
    'raises-message': 9,
    'loose-equal': 8,
    snapshot: 8,
    'called-with': 8,
    'not-called': 8,
    /** Equal but for the order of its elements. */
    unordered: 8,
    close: 7,
    raises: 7,
    /** An exception is wanted by hand: `else: self.fail('no error')`. */
    fails: 7,
    'raises-one-of': 6,
    'called-times': 6,
    length: 6,
    /** Holds, matches, contains: a part of it is looked at. */
    part: 6,
    /** An assertion of a library that we do not know, or of a function that we do not see. */
    custom: 5,
    'not-raises': 5,
    ordered: 5,
    /** How many assertions must run. */
    planned: 4,
    'raises-any': 3,
    called: 3,
    type: 3,
    different: 2,
    present: 2,
    /** A call whose answer is taken for true or false. */
    predicate: 2,
    truthy: 1,
    'any-of': 1,
    nothing: 0,
};
/** What the opposite of a relation says, where that is a relation of its own. */
const strength_opposites = {
    exact: 'different',
    'loose-equal': 'different',
    close: 'different',
    unordered: 'different',
    called: 'not-called',
    'raises-any': 'not-raises',
    raises: 'not-raises',
    different: 'exact',
};
/** The claim that holds where this one does not. `not None` is `present`, `not (a == b)` is `different`. */
function negatedClaim(claim) {
    const opposite = strength_opposites[claim.relation];
    if (opposite === undefined)
        return { ...claim, negated: !claim.negated, always: false };
    const nothing = claim.operands.some((tokens) => tokens.length === 1 && /^(None|null|undefined)$/.test(tokens[0] ?? ''));
    if (claim.relation === 'exact' && nothing) {
        return { ...claim, relation: 'present', operands: claim.operands.slice(0, 1), always: false };
    }
    return { ...claim, relation: opposite, precision: null, always: false };
}
const WEAK_WHEN_NEGATED = [
    'part',
    'length',
    'type',
    'called-with',
    'called-times',
    'snapshot',
    'raises-message',
];
function strengthOf(claim) {
    if (claim.always)
        return 0;
    return claim.negated && WEAK_WHEN_NEGATED.includes(claim.relation) ? 2 : strengths[claim.relation];
}
/** Can the strengths of the two be compared, or is one of them a thing that we only know the name of? */
function isKnown({ relation }) {
    return relation !== 'custom' && relation !== 'predicate';
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/expand.js
const expand_MAX_DEPTH = 3;
/** Of those that come from tables, loops and helpers; what stands in the test itself is always taken. */
const MAX_EXPANDED = 300;
/** Finds helpers among functions and hooks: those of the same file, and those of the module that a name comes from. */
function helpersOf(carriers) {
    const functions = carriers.filter(({ role }) => role !== 'test');
    const byName = Map.groupBy(functions, ({ name }) => name);
    return ({ name, method, module }, path) => {
        const found = (byName.get(name) ?? []).filter(({ id }) => method === (id !== name));
        if (module === null)
            return found.find((carrier) => carrier.path === path) ?? null;
        return found.find((carrier) => carrier.path !== path && stemOf(carrier.path) === stemOf(module)) ?? null;
    };
}
/** `checks` of `tests/checks.py`, of `tests.checks` and of `./checks.js`. */
function stemOf(module) {
    const last = module.split('/').at(-1) ?? module;
    const bare = last.replace(/\.(py|[cm]?[jt]sx?)$/, '');
    return module.includes('/') ? bare : (bare.split('.').at(-1) ?? bare);
}
/**
 * Everything that a test asserts, one record a case: also through functions that it calls, with its arguments in the
 * place of their parameters, and for every row of a table of cases or of a loop.
 */
function assertionsOf(carrier, helpers) {
    return withCases(expanded(carrier, helpers, [carrier]), carrier.cases);
}
function expanded(carrier, helpers, through) {
    const found = [];
    for (const assertion of carrier.assertions)
        found.push(...withCases([constant(assertion, carrier)], assertion.rounds));
    const enough = carrier.assertions.length + MAX_EXPANDED;
    for (const call of through.length > expand_MAX_DEPTH ? [] : carrier.calls) {
        if (found.length >= enough)
            break;
        const helper = helpers(call, carrier.path);
        if (helper !== null && !through.includes(helper))
            found.push(...throughHelper(call, helper, { helpers, through }));
    }
    return found.slice(0, enough);
}
/** What a helper asserts, in the words of the call. */
function throughHelper(call, helper, { helpers, through }) {
    const [first] = helper.parameters;
    const parameters = first === 'self' || first === 'cls' ? helper.parameters.slice(1) : helper.parameters;
    const values = new Map(parameters.flatMap((name, index) => given(name, call.arguments, index)));
    return expanded(helper, helpers, [...through, helper]).map((assertion) => ({
        ...substituted(assertion, values),
        dead: assertion.dead ?? call.dead,
    }));
}
function given(name, args, index) {
    const named = args.find(([first, second]) => first === name && second === '=');
    const value = named?.slice(2) ?? args[index];
    return value === undefined ? [] : [[name, value]];
}
function withCases(assertions, cases) {
    if (cases.length === 0)
        return [...assertions];
    const most = assertions.length + MAX_EXPANDED;
    let count = 0;
    return assertions.flatMap((assertion) => {
        // A table too large is compared in its first cases alone.
        if (count > most)
            return [assertion];
        const each = cases.map((values) => substituted(assertion, values));
        // What names no value of the table says the same in every case.
        const said = each.every((one) => sameOperands(one, assertion)) ? [assertion] : each;
        count += said.length;
        return said;
    });
}
function sameOperands(first, second) {
    return JSON.stringify(first.operands) === JSON.stringify(second.operands);
}
function substituted(assertion, values) {
    return { ...assertion, operands: assertion.operands.map((tokens) => replaced(tokens, values)) };
}
/** The tokens with names replaced by what they stand for; names of members and of keywords stay. */
function replaced(tokens, values) {
    return tokens.flatMap((token, index) => {
        const value = values.get(token);
        return value === undefined || value === null || tokens[index - 1] === '.' || tokens[index + 1] === '='
            ? [token]
            : value;
    });
}
const literal = /^("[^]*"|\d[\d_.]*|True|False|None|true|false|null|undefined)$/;
/** `r = 3` and `assert r == 3`: a comparison of constants, by way of a name. */
function constant(assertion, { locals }) {
    if (assertion.always || (assertion.relation !== 'exact' && assertion.relation !== 'loose-equal'))
        return assertion;
    const [first, second] = assertion.operands.map((tokens) => replaced(tokens, locals).join(' '));
    const same = first !== undefined && first === second && literal.test(first);
    return same ? { ...assertion, always: true } : assertion;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/nobody.js
/** What stands for the missing half of a test that is gone, or new: it does and asserts nothing. */
function nobody(path) {
    return {
        role: 'test',
        id: '',
        name: '',
        path,
        line: 1,
        collected: false,
        body: [],
        hollow: true,
        parameters: [],
        assertions: [],
        calls: [],
        cases: [],
        locals: new Map(),
        marks: [],
        inherited: [],
        mayAssert: false,
    };
}
function isNobody({ id, body }) {
    return id === '' && body.length === 0;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/compare-assertions.js



/** Where more is left on both sides of one test, assertions are compared in their order alone. */
const MAX_COMPARISONS = 250_000;
const symmetric = new Set(['exact', 'different', 'close', 'loose-equal', 'length', 'unordered']);
/** The same for assertions that say the same. */
function assertionKey({ relation, negated, operands, precision }) {
    const texts = operands.map((tokens) => tokens.join(' '));
    if (symmetric.has(relation))
        texts.sort();
    return JSON.stringify([relation === 'length' ? 'exact' : relation, negated, texts, precision]);
}
/** The same for assertions that say the same of variables with other names. */
function keyWithoutLocals(assertion, { locals }) {
    const names = new Map([...locals.keys()].map((name) => [name, ['$']]));
    return assertionKey({ ...assertion, operands: assertion.operands.map((tokens) => replaced(tokens, names)) });
}
function inlined(assertion, { locals }) {
    return assertionKey({
        ...assertion,
        operands: assertion.operands.map((tokens) => replaced(replaced(tokens, locals), locals)),
    });
}
/** Takes away what stayed: the same word for word, under other names of variables, or with variables written out. */
function leftover(pair) {
    const rest = {
        pair,
        before: pair.assertionsBefore.filter(isLive),
        after: pair.assertionsAfter.filter(isLive),
    };
    cancel(rest, assertionKey, assertionKey);
    cancel(rest, (one) => keyWithoutLocals(one, pair.before), (one) => keyWithoutLocals(one, pair.after));
    cancel(rest, (one) => inlined(one, pair.before), (one) => inlined(one, pair.after));
    rest.before = rest.before.filter((was) => !rest.after.some((is) => covers(is, was)));
    return rest;
}
/** `expect(x).toMatchObject({ a: 1 })` says what `expect(x.a).toBe(1)` said, and so does `x == X(a=1)`. */
function covers(is, was) {
    const [whole, value] = is.operands;
    const [part, expected] = was.operands;
    if (!/^(exact|part)$/.test(is.relation) || was.relation !== 'exact' || is.negated || was.negated)
        return false;
    if (whole === undefined || value === undefined || part === undefined || expected === undefined)
        return false;
    const member = part.at(-1) ?? '';
    const prefix = part.length === whole.length + 2 && whole.every((token, index) => token === part[index]);
    const at = value.findIndex((token, index) => token.replaceAll('"', '') === member && /^[:=]$/.test(value[index + 1] ?? ''));
    return prefix && at >= 0 && expected.every((token, index) => value[at + 2 + index] === token);
}
function isLive({ always, dead }) {
    return !always && dead === null;
}
function cancel(rest, keyBefore, keyAfter) {
    const there = Map.groupBy(rest.after, keyAfter);
    const gone = new Set();
    rest.before = rest.before.filter((assertion) => {
        const match = there.get(keyBefore(assertion))?.shift();
        if (match !== undefined)
            gone.add(match);
        return match === undefined;
    });
    rest.after = rest.after.filter((assertion) => !gone.has(assertion));
}
/**
 * Assertions that went from a test that is gone to another, or from a test to a new one: two tests put together, one
 * split in two. Between two tests that were there before and still are, none is taken for another. Variables are
 * written out: `assert result == 1` says nothing without what `result` is.
 */
function cancelAcross(leftovers) {
    const counted = leftovers.filter(({ pair }) => counts(pair.after));
    cancelBetween(leftovers.filter(({ pair }) => isNobody(pair.after)), counted);
    cancelBetween(leftovers, counted.filter(({ pair }) => isNobody(pair.before)));
}
function cancelBetween(from, to) {
    const there = Map.groupBy(to.flatMap((rest) => rest.after.map((is) => ({ key: inlined(is, rest.pair.after), is }))), ({ key }) => key);
    const gone = new Set();
    for (const rest of from) {
        rest.before = rest.before.filter((was) => {
            const match = there.get(inlined(was, rest.pair.before))?.shift();
            if (match !== undefined)
                gone.add(match.is);
            return match === undefined;
        });
    }
    for (const rest of to)
        rest.after = rest.after.filter((is) => !gone.has(is));
}
/** Does what the test asserts make a run fail? Not where it is skipped, expected to fail, or never found. */
function counts({ role, collected, marks, inherited }) {
    const excused = [...marks, ...inherited].some(({ code }) => code === 'test-skipped' || code === 'test-expected-failure');
    return role === 'test' && collected && !excused;
}
/** What became of the assertions that did not stay as they were. */
function assertionChanges(rest) {
    const changes = alwaysTrue(rest);
    const hidden = swallowed(rest);
    const paired = [...related(rest), ...others(rest)];
    const gone = rest.before
        .slice(changes.length)
        .map((was) => ({ kind: 'removed', was, is: null, why: null }));
    return [...changes, ...hidden, ...paired, ...gone];
}
/** New assertions that always hold. Each stands in the place of one that is gone, if any is. */
function alwaysTrue({ pair }) {
    const old = pair.assertionsBefore.filter(({ always }) => always).map(assertionKey);
    return pair.assertionsAfter
        .filter(({ always }) => always)
        .flatMap((is) => {
        const at = old.indexOf(assertionKey(is));
        if (at >= 0)
            old.splice(at, 1);
        return at >= 0 ? [] : [{ kind: 'always', was: null, is, why: null }];
    });
}
/** Still there, and its failure would not be seen. */
function swallowed(rest) {
    const dead = rest.pair.assertionsAfter.filter(({ dead }) => dead !== null);
    const changes = [];
    rest.before = rest.before.filter((was) => {
        const at = dead.findIndex((is) => assertionKey(is) === assertionKey(was) ||
            keyWithoutLocals(is, rest.pair.after) === keyWithoutLocals(was, rest.pair.before));
        const [is] = at < 0 ? [] : dead.splice(at, 1);
        if (is !== undefined)
            changes.push({ kind: 'swallowed', was, is, why: is.dead });
        return is === undefined;
    });
    return changes;
}
/** Pairs of assertions that speak of the same thing. */
function related(rest) {
    const changes = [];
    if (rest.before.length * rest.after.length > MAX_COMPARISONS)
        return changes;
    rest.before = rest.before.filter((was) => {
        const at = bestMatch(was, rest.after);
        const [is] = at < 0 ? [] : rest.after.splice(at, 1);
        if (is === undefined)
            return true;
        const change = judged(was, is, rest.pair);
        if (change !== null)
            changes.push(change);
        return false;
    });
    return changes;
}
function bestMatch(was, after) {
    const scores = after.map((is) => {
        const alike = sharedOperands(was, is) + (isRaising(was) && isRaising(is) ? 1 : 0);
        return alike * 4 + (is.relation === was.relation ? 2 : 0) + (is.negated === was.negated ? 1 : 0);
    });
    const best = Math.max(0, ...scores);
    return best < 4 ? -1 : scores.indexOf(best);
}
/** `else: self.fail('no error')` wants an exception as well. */
function isRaising({ relation }) {
    return relation.startsWith('raises') || relation === 'fails';
}
function isEmptyValue(tokens) {
    return /^(\[ \]|\{ \}|\( \)|""|0|False|false)$/.test(tokens.join(' '));
}
function sharedOperands(was, is) {
    const texts = compare_assertions_textsOf(is);
    return compare_assertions_textsOf(was).filter((text) => text !== '' && texts.includes(text)).length;
}
const operandTexts = new WeakMap();
/** The operands as text: asked for once for every pair of assertions, so kept. */
function compare_assertions_textsOf(assertion) {
    const known = operandTexts.get(assertion) ?? assertion.operands.map((tokens) => tokens.join(' '));
    operandTexts.set(assertion, known);
    return known;
}
function judged(was, is, pair) {
    const weaker = weakening(was, is);
    // How an exception is wanted may change, and which one is not said by `fail()`.
    if (weaker === null && isRaising(is) && was.relation === 'fails')
        return null;
    if (weaker !== null)
        return { kind: weaker, was, is, why: null };
    if (was.relation !== is.relation || was.negated !== is.negated)
        return strengthOf(is) > strengthOf(was) ? null : { kind: 'changed', was, is, why: null };
    if (isComputed(was, is, pair))
        return { kind: 'weakened', was, is, why: 'it is computed by the code under test' };
    const kept = was.operands.filter((tokens) => is.operands.some((other) => other.join(' ') === tokens.join(' ')));
    // The expectation stands as it was, and what is compared with it is another.
    const expectationKept = kept.some((tokens) => isLiteral(tokens)) && kept.length < was.operands.length;
    if (sharedOperands(was, is) === was.operands.length)
        return null;
    return { kind: expectationKept ? 'redirected' : 'changed', was, is, why: null };
}
function weakening(was, is) {
    if (was.relation === is.relation && was.precision !== null && is.precision !== null && is.precision < was.precision)
        return 'weakened';
    // A value in place of an exception, or the other way round: another behaviour, not a weaker look at it.
    if (isRaising(was) !== isRaising(is) && is.relation !== 'nothing')
        return null;
    if (strengthOf(is) >= strengthOf(was))
        return null;
    // `== []` and `not …` differ in little.
    if (is.relation === 'truthy' && is.negated && was.operands.some(isEmptyValue))
        return 'unclear';
    // What was compared is now only asked for its truth.
    const bareTruth = is.relation === 'predicate' && sharedOperands(was, is) > 0;
    return bareTruth || (isKnown(was) && isKnown(is)) ? 'weakened' : 'unclear';
}
function isLiteral(tokens) {
    return (tokens.length > 0 &&
        tokens.every((token) => !/^[\p{L}_$]/u.test(token) || /^(True|False|None|true|false|null|undefined)$/.test(token)));
}
/** A value written down gave way to one that the thing under test gives. */
function isComputed(was, is, { after }) {
    const old = was.operands.find(isLiteral);
    if (old === undefined || is.operands.some((tokens) => tokens.join(' ') === old.join(' ')))
        return false;
    const [first, second] = is.operands.map((tokens) => replaced(tokens, after.locals));
    if (first === undefined || second === undefined || isLiteral(second))
        return false;
    const callee = calleeOf(first);
    const called = callee !== null && second.some((token, index) => token === callee && second[index + 1] === '(');
    return called || second.join(' ') === first.join(' ');
}
/** The name that the outermost call of an expression calls: `total` of `cart.total([1])`. */
function calleeOf(tokens) {
    let depth = 0;
    for (let index = tokens.length - 1; index >= 0; index--) {
        if (tokens[index] === ')')
            depth++;
        if (tokens[index] === '(')
            depth--;
        if (depth === 0)
            return index === tokens.length - 1 ? null : (tokens[index - 1] ?? null);
    }
    return null;
}
/** What is left on both sides, taken in order: whatever replaced an assertion must be as strong as it was. */
function others(rest) {
    const changes = [];
    const count = Math.min(rest.before.length, rest.after.length);
    const [before, after] = [rest.before.splice(0, count), rest.after.splice(0, count)];
    for (const [index, was] of before.entries()) {
        const is = after[index];
        if (is === undefined)
            continue;
        changes.push({ kind: weakening(was, is) ?? 'changed', was, is, why: null });
    }
    return changes;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/compare-marks.js
/** What takes a test out of the count: compared by how surely it does, whatever it is called. */
const excusing = ['test-skipped', 'test-expected-failure', 'test-only'];
/** Marks that are there more often than before, and those that are there less often. */
function compareMarks(before, after) {
    const lost = [...before];
    const fresh = after.filter((mark) => {
        const at = lost.findIndex((other) => other.key === mark.key && other.weight >= mark.weight);
        if (at >= 0)
            lost.splice(at, 1);
        return at < 0 && !isExcused(mark, before);
    });
    return { fresh: compare_marks_distinct(fresh), lost };
}
/** The test was out already, at least as surely. */
function isExcused({ code, weight }, before) {
    return excusing.includes(code) && before.some((other) => other.code === code && other.weight >= weight);
}
function compare_marks_distinct(marks) {
    return [...new Map(marks.map((mark) => [`${mark.code}:${mark.line}:${mark.key}`, mark])).values()];
}
/** Without those that only went from one place of the change to another: a sleep in a function that was extracted. */
function withoutMoved(fresh, lost) {
    const left = lost.filter(({ code }) => !excusing.includes(code)).map(({ key }) => key);
    return fresh.filter(({ key }) => {
        const at = left.indexOf(key);
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/computed.js
const comparing = new Set(['exact', 'loose-equal', 'close', 'unordered']);
/** Tests of this kind ask for the same twice on purpose: whether the code answers alike is what they are about. */
const aboutSameness = /determin|same|twice|stabl|idempot|again|repeat|cach|memo|\bpure|consistent|reproduc|seed|singleton|\bonce|instance|identi|hash/i;
const MAX_STEPS = 3;
/** An expectation that the code under test computes itself, directly or through variables of the test. */
function computedBy({ relation, negated, operands }, carrier) {
    if (!comparing.has(relation) || negated)
        return null;
    const [first, second] = operands.map((tokens) => followed(tokens, carrier));
    const [one, other] = [callOf(first), callOf(second)];
    if (one === null || other === null || one.callee.join(' ') !== other.callee.join(' '))
        return null;
    const last = one.callee.at(-1) ?? '';
    // Whether two objects are equal is what their class says.
    if (/^(\p{Lu}|hash$|id$|next$|pop$|shift$)/u.test(last) || one.callee.includes('new'))
        return null;
    if (isSeparated(operands, carrier))
        return null;
    const how = one.arguments === other.arguments ? 'same-call' : 'same-function';
    return { how, callee: one.callee, intended: aboutSameness.test(carrier.id.replaceAll('_', ' ')) };
}
/** What a variable that is bound once stands for. */
function followed(tokens, { locals }) {
    let value = tokens;
    for (let step = 0; step < MAX_STEPS; step++) {
        const [name] = value.length === 1 ? value : [];
        const next = name === undefined ? undefined : locals.get(name);
        if (next === undefined || next === null)
            break;
        value = next;
    }
    return value;
}
/** An expression that is one call as a whole: `await cart.total("DE")`. */
function callOf(wrapped) {
    const tokens = wrapped?.[0] === 'await' ? wrapped.slice(1) : (wrapped ?? []);
    const open = tokens.indexOf('(');
    if (open < 1 || closing(tokens, open) !== tokens.length - 1)
        return null;
    const callee = tokens.slice(0, open);
    const named = callee.every((token) => /^[\p{L}_$][\p{L}\p{N}_$]*$|^\.$/u.test(token));
    return named ? { callee, arguments: tokens.slice(open + 1, -1).join(' ') } : null;
}
function closing(tokens, open) {
    let depth = 0;
    for (let index = open; index < tokens.length; index++) {
        if (tokens[index] === '(')
            depth++;
        if (tokens[index] === ')')
            depth--;
        if (depth === 0)
            return index;
    }
    return -1;
}
/**
 * Does the test do something between taking the value and comparing with it? Then it asks what that changed:
 * `before = shelf.count()`, `shelf.add(book)`, `assert shelf.count() == before`.
 */
function isSeparated(operands, { body, locals }) {
    const names = operands.flatMap((tokens) => (tokens.length === 1 ? tokens : [])).filter((name) => locals.get(name));
    const ends = names.flatMap((name) => {
        const value = locals.get(name);
        const at = body.findIndex((token, index) => token === name && body[index + 1] === '=' && body[index - 1] !== '.');
        return at < 0 || value === undefined || value === null ? [] : [{ start: at, end: at + 2 + value.length }];
    });
    if (ends.length === 0)
        return false;
    const first = Math.min(...ends.map(({ end }) => end));
    const later = ends.filter(({ start }) => start >= first).map(({ start }) => start);
    const used = body.findIndex((token, index) => index >= first && names.includes(token));
    const direct = operands.filter((tokens) => tokens.length > 1).map((tokens) => indexOf(body, tokens, first));
    const stop = Math.min(...[used, ...later, ...direct].filter((index) => index >= first));
    return Number.isFinite(stop) && acts(body.slice(first, stop));
}
function indexOf(body, tokens, from) {
    return body.findIndex((_token, index) => index >= from && tokens.every((token, offset) => body[index + offset] === token));
}
/** A call that is over before the comparison begins, other than one that only prints; an assignment to a member. */
function acts(tokens) {
    return tokens.some((token, index) => {
        if (/^([-+*/]?=|\+\+|--|del|delete|yield)$/.test(token))
            return tokens[index - 2] === '.' || token !== '=';
        if (token !== '(' || closing(tokens, index) < 0)
            return false;
        const owner = tokens[index - 2] === '.' ? tokens[index - 3] : tokens[index - 1];
        return owner !== 'console' && owner !== 'print';
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/report-computed.js





/**
 * New assertions that compare what a function gives with what it gives. The same call on both sides always holds,
 * unless the test is about just that; two calls of a function that the change edits are for a person to see.
 */
function computedFindings({ pair }, { after: files, isSubject }) {
    const { before, after, assertionsBefore, assertionsAfter } = pair;
    const old = new Set(assertionsBefore.map(assertionKey));
    const imports = files.find(({ path }) => path === after.path)?.imports;
    return assertionsAfter.flatMap((is) => {
        if (is.always || is.dead !== null || old.has(assertionKey(is)))
            return [];
        const computed = computedBy(is, after);
        if (computed === null)
            return [];
        const callee = quoted(computed.callee.join(''));
        const message = `${after.role} ${quoted(after.name)} compares what ${callee} gives with what it gives itself: ${quoted(is.text)}`;
        const place = { path: is.path, line: is.line };
        if (computed.how === 'same-call')
            return [
                computed.intended
                    ? finding('assertion-weakened', message, { ...place, severity: 'hold' })
                    : finding('assertion-always-true', message, place),
            ];
        // Where the test asserted something before, what became of it is told there.
        const module = imports?.get(computed.callee[0] ?? '');
        if (!isNobody(before) || module === undefined || !isSubject(module, after.path))
            return [];
        return [finding('assertion-weakened', message, { ...place, severity: 'hold' })];
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/pair-tests.js
/** So alike that one is taken for the other. */
const ALIKE = 0.7;
/** The same name needs less. */
const ALIKE_BY_NAME = 0.4;
/** More comparisons than this are not made: then only equal bodies count. */
const pair_tests_MAX_COMPARISONS = 60_000;
/** Which carrier after the change is which before it: by place and name, by name, by what it does. */
function pairTests(before, after) {
    const pairs = [];
    const rest = { before: [...before], after: [...after] };
    pair_tests_take(rest, pairs, (one) => `${one.path}\n${one.id}\n${String(one.role === 'function')}`);
    away(rest, pairs, sameIdNotCollected);
    pair_tests_take(rest, pairs, ({ id, role }) => `${id}\n${role}`);
    const tests = { before: rest.before.filter(isTest), after: rest.after.filter(({ role }) => role === 'test') };
    alike(tests, pairs);
    away({ before: tests.before, after: rest.after.filter((one) => !tests.after.includes(one)) }, pairs, isPutAway);
    const taken = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
    return {
        pairs,
        gone: before.filter((one) => !taken.has(one) && one.role !== 'function'),
        added: after.filter((one) => !taken.has(one)),
    };
}
function isTest({ role }) {
    return role === 'test';
}
function pair_tests_take(rest, pairs, keyOf) {
    const there = Map.groupBy(rest.after, keyOf);
    rest.before = rest.before.filter((one) => {
        const match = there.get(keyOf(one))?.shift();
        if (match === undefined)
            return true;
        rest.after.splice(rest.after.indexOf(match), 1);
        pairs.push({
            before: one,
            after: match,
            how: howFrom(one, match),
        });
        return false;
    });
}
/** A test that no runner collected before either is not put away by what happens to it. */
function howFrom(before, after) {
    return before.role === 'test' && before.collected && !after.collected ? 'away' : 'same';
}
/** Pairs the most alike first. */
function alike(rest, pairs) {
    const candidates = [];
    const all = rest.before.length * rest.after.length <= pair_tests_MAX_COMPARISONS;
    for (const before of rest.before) {
        for (const after of rest.after) {
            const likeness = likenessOf(before, after, all);
            if (likeness >= (before.name === after.name ? ALIKE_BY_NAME : ALIKE))
                candidates.push({ before, after, likeness });
        }
    }
    candidates.sort((one, other) => other.likeness - one.likeness);
    for (const { before, after } of candidates) {
        if (!rest.before.includes(before) || !rest.after.includes(after))
            continue;
        rest.before.splice(rest.before.indexOf(before), 1);
        rest.after.splice(rest.after.indexOf(after), 1);
        const how = howFrom(before, after);
        pairs.push({ before, after, how: how === 'same' && before.name !== after.name ? 'renamed' : how });
    }
}
function likenessOf(before, after, all) {
    if (before.hollow || after.hollow)
        return 0;
    if (!all)
        return before.body.join(' ') === after.body.join(' ') ? 1 : 0;
    return dice(before.body, after.body) + (before.name === after.name ? 0.01 : 0);
}
/** Dice's coefficient of the two bags of tokens: 1 for the same, 0 for nothing in common. */
function dice(first, second) {
    const sizes = first.length + second.length;
    if (sizes === 0 || (2 * Math.min(first.length, second.length)) / sizes < ALIKE_BY_NAME)
        return 0;
    const counts = new Map();
    for (const token of first)
        counts.set(token, (counts.get(token) ?? 0) + 1);
    let shared = 0;
    for (const token of second) {
        const left = counts.get(token) ?? 0;
        if (left > 0)
            shared++;
        counts.set(token, left - 1);
    }
    return (2 * shared) / sizes;
}
function away(rest, pairs, matches) {
    rest.before = rest.before.filter((one) => {
        const match = isTest(one) ? rest.after.find((other) => other.role === 'function' && matches(one, other)) : undefined;
        if (match === undefined)
            return true;
        rest.after.splice(rest.after.indexOf(match), 1);
        pairs.push({ before: one, after: match, how: howFrom(one, match) });
        return false;
    });
}
function sameIdNotCollected(before, after) {
    return before.path === after.path && before.id === after.id;
}
/** A function that is new, and does what the test did or bears its name within its own. */
function isPutAway(before, after) {
    const named = after.name.includes(before.name) || before.name === `test_${after.name}` || before.name === `test${after.name}`;
    const likeness = dice(before.body, after.body);
    return ((named && (likeness >= ALIKE_BY_NAME || before.path === after.path)) ||
        (!before.hollow && likeness >= 0.9 && before.body.length > 3));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/report-marks.js



const did = {
    'test-skipped': 'is now skipped by',
    'test-expected-failure': 'is now expected to fail by',
    'test-only': 'now runs alone by',
    'retry-added': 'is now tried again by',
    'sleep-added': 'now waits, or may take longer, by',
    'exit-call': 'now ends the process by',
    'swallowed-failure': 'now drops a failure in',
    'failure-hidden': 'now hides failures by',
    'report-written': 'now writes a report by',
    'mock-of-subject-added': 'now replaces what the change edits by',
};
/** What a new mark of a test, a hook or a function says. */
function markFinding(mark, owner, { severity, more }) {
    const who = owner === null ? 'the file' : `${owner.role} ${quoted(owner.name)}`;
    const others = more > 0 ? ` (and ${more} more)` : '';
    const why = mark.why === null ? '' : `: ${mark.why}`;
    const message = `${who}${others} ${did[mark.code] ?? 'now has'} ${quoted(mark.text)}${why}`;
    return finding(mark.code, message, { path: mark.path, line: mark.line, severity });
}
/** A condition that speaks of the platform only, or that is looked at for the first time, holds where the rest blocks. */
function severityOf(mark, { role, fresh }) {
    const usual = tampering_rules/* tamperingRules */.N[mark.code].severity;
    const excused = mark.code === 'test-skipped' || mark.code === 'test-expected-failure';
    if (excused && fresh && role === 'test')
        return 'review';
    if (mark.code === 'sleep-added' && fresh)
        return 'review';
    if (usual !== 'block')
        return usual;
    if ((excused || mark.code === 'swallowed-failure') && mark.weight === 1)
        return 'hold';
    const newDouble = fresh && (mark.key === 'hidden:eq' || mark.code === 'swallowed-failure');
    if (newDouble)
        return 'hold';
    return excused && fresh && role === 'hook' && mark.weight < 3 ? 'hold' : usual;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/compare/compare-tests.js









/** What the change does to tests: those that stay, those that are gone, those that are new. */
function compareTests(sides) {
    const [before, after] = [carriersOf(sides.before), carriersOf(sides.after)];
    const pairing = pairTests(before, after);
    const helpers = { before: helpersOf(before), after: helpersOf(after) };
    const kept = pairing.pairs.filter(({ how, before }) => how !== 'away' && before.role !== 'function');
    const leftovers = [
        ...kept.map((pair) => leftoverOf(pair, helpers)),
        ...pairing.gone.map((one) => leftoverOf({ before: one, after: null }, helpers)),
        ...pairing.added
            .filter(({ role }) => role !== 'function')
            .map((one) => leftoverOf({ before: null, after: one }, helpers)),
    ];
    cancelAcross(leftovers);
    return [
        ...pairing.pairs.flatMap((pair) => namesChanged(pair)),
        ...kept.flatMap((pair) => emptied(pair)),
        ...leftovers.flatMap((rest) => {
            const found = assertionFindings(rest, sides.action);
            const told = new Set(found.filter(({ severity }) => severity !== 'review').map(({ line }) => line));
            return [...found, ...computedFindings(rest, sides).filter(({ line }) => !told.has(line))];
        }),
        ...leftovers.flatMap((rest) => goneFinding(rest, sides)),
        ...leftovers.flatMap((rest) => newTest(rest)),
        ...marksOf(pairing, sides),
    ];
}
function carriersOf(files) {
    return files.flatMap(({ carriers }) => carriers);
}
function leftoverOf(pair, helpers) {
    const path = (pair.before ?? pair.after)?.path ?? '';
    return leftover({
        before: pair.before ?? nobody(path),
        after: pair.after ?? nobody(path),
        assertionsBefore: pair.before === null ? [] : assertionsOf(pair.before, helpers.before),
        assertionsAfter: pair.after === null ? [] : assertionsOf(pair.after, helpers.after),
    });
}
function namesChanged({ before, after, how }) {
    if (before.role !== 'test')
        return [];
    const place = { path: after.path, line: after.line };
    if (how === 'away') {
        const form = after.role === 'function' ? `is now the function ${quoted(after.id)}` : `is now in ${quoted(after.path)}`;
        return [finding('test-renamed', `test ${quoted(before.id)} ${form}, where its runner does not find it`, place)];
    }
    if (how !== 'renamed')
        return [];
    return [finding('test-name-changed', `test ${quoted(before.id)} is now called ${quoted(after.id)}`, place)];
}
function emptied({ before, after }) {
    if (before.hollow || !after.hollow || before.role !== 'test')
        return [];
    if (after.marks.some(({ code }) => code === 'test-skipped') && after.body.length === 0)
        return [];
    return [
        finding('test-emptied', `nothing is left of the body of test ${quoted(before.id)}`, {
            path: after.path,
            line: after.line,
        }),
    ];
}
function assertionFindings(rest, action) {
    const { before, after } = rest.pair;
    if (isNobody(after))
        return [];
    if (after.hollow && !before.hollow && before.role === 'test')
        return [];
    const changes = assertionChanges({
        ...rest,
        before: [...rest.before],
        after: isNobody(before) ? [] : [...rest.after],
    });
    return changes.map((change) => assertionFinding(change, after, action));
}
function assertionFinding(change, test, action) {
    const who = `${test.role} ${quoted(test.name)}`;
    if (change.kind === 'always') {
        return finding('assertion-always-true', `${who} now asserts ${quoted(change.is.text)}, which always holds`, {
            path: test.path,
            line: change.is.line,
        });
    }
    const was = quoted(change.was.text);
    if (change.is === null)
        return finding('assertion-removed', `${who} no longer asserts ${was}`, { path: test.path, line: test.line });
    const place = { path: change.is.path, line: change.is.line };
    const from = `was ${was} and is ${quoted(change.is.text)}`;
    if (change.kind === 'swallowed')
        return finding('swallowed-failure', `${who}: the failure of ${quoted(change.is.text)} is not seen, for ${change.why ?? 'it is dropped'}`, place);
    const because = change.why === null ? '' : `: ${change.why}`;
    if (change.kind === 'weakened')
        return finding('assertion-weakened', `${who} asserts less: it ${from}${because}`, place);
    if (change.kind === 'unclear')
        return finding('assertion-weakened', `${who} may assert less: it ${from}`, { ...place, severity: 'hold' });
    if (change.kind === 'redirected') {
        return finding('expectation-changed', `${who} looks at something else: it ${from}`, {
            ...place,
            severity: 'review',
        });
    }
    const severity = action === 'refactor' ? 'block' : 'review';
    return finding('expectation-changed', `${who} expects something else: it ${from}`, { ...place, severity });
}
function goneFinding({ pair, before }, { setAside }) {
    const { before: test, after, assertionsBefore } = pair;
    if (!isNobody(after) || isNobody(test))
        return [];
    const place = { path: test.path, line: test.line };
    if (test.role === 'hook') {
        return before.map((was) => finding('assertion-removed', `${quoted(test.name)} is gone, which asserted ${quoted(was.text)}`, place));
    }
    const aside = setAside.get(test.path);
    if (aside !== undefined)
        return [
            finding('test-renamed', `test ${quoted(test.id)} is now in ${quoted(aside)}, where its runner does not find it`, place),
        ];
    if (assertionsBefore.length > 0 && before.length === 0) {
        return [
            finding('test-name-changed', `test ${quoted(test.id)} is gone and its assertions stand in other tests of the change`, place),
        ];
    }
    return [
        finding('test-removed', `test ${quoted(test.id)} is gone, also where the code that it tests is gone with it`, place),
    ];
}
function newTest({ pair: { before, after, assertionsAfter } }) {
    if (!isNobody(before) || after.role !== 'test')
        return [];
    const excused = [...after.marks, ...after.inherited].some(({ code }) => code === 'test-skipped');
    if (excused || after.mayAssert || assertionsAfter.some(isUseful))
        return [];
    return [
        finding('test-without-assertions', `the new test ${quoted(after.id)} asserts nothing`, {
            path: after.path,
            line: after.line,
        }),
    ];
}
function isUseful({ always, dead, relation }) {
    return !always && dead === null && relation !== 'nothing' && relation !== 'planned';
}
/** Marks of pairs, of what is new, and of whole files; moved ones are left out. */
function marksOf({ pairs, added, gone }, sides) {
    const fresh = [];
    const lost = gone.flatMap(({ marks }) => [...marks]);
    for (const { before, after } of pairs) {
        const change = compareMarks([...before.marks, ...before.inherited], [...after.marks, ...after.inherited]);
        fresh.push(...change.fresh.map((mark) => ({ mark, owner: after, fresh: false })));
        lost.push(...change.lost);
    }
    for (const owner of added)
        fresh.push(...compareMarks([], owner.marks).fresh.map((mark) => ({ mark, owner, fresh: true })));
    const files = compareFiles(sides);
    fresh.push(...files.fresh);
    lost.push(...files.lost);
    const stays = new Set(withoutMoved(fresh.map(({ mark }) => mark), lost));
    return grouped(fresh.filter(({ mark }) => stays.has(mark)), sides);
}
function compareFiles({ before, after }) {
    const old = new Map(before.map(({ path, marks }) => [path, marks]));
    const changes = after.map(({ path, marks }) => ({
        ...compareMarks(old.get(path) ?? [], marks),
        isNew: !old.has(path),
    }));
    return {
        fresh: changes.flatMap(({ fresh, isNew }) => fresh.map((mark) => ({ mark, owner: null, fresh: isNew }))),
        lost: changes.flatMap(({ lost }) => lost),
    };
}
/** One finding a place, however many tests it concerns. */
function grouped(held, { isSubject }) {
    const told = held.filter(({ mark: { code, key, path, target }, fresh }) => {
        if (code === 'mock-of-subject-added')
            return !fresh && target !== null && isSubject(target, path);
        // A new function or test may catch what it likes; what it asserts is looked at elsewhere.
        return code !== 'swallowed-failure' || !fresh || key.startsWith('never-runs');
    });
    const groups = Map.groupBy(told, ({ mark: { code, path, line } }) => `${code}\n${path}\n${line}`);
    return [...groups.values()].flatMap(([first, ...more]) => {
        if (first === undefined)
            return [];
        const fresh = first.fresh && more.every((one) => one.fresh);
        const severity = severityOf(first.mark, { role: first.owner?.role ?? null, fresh });
        return [markFinding(first.mark, first.owner, { severity, more: more.length })];
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/vocabulary.js
const skip = { code: 'test-skipped', on: 'call' };
const skipMark = { ...skip, on: 'decorator' };
const skipIf = { ...skipMark, condition: 'if' };
const expected = { code: 'test-expected-failure', on: 'decorator' };
const exit = { code: 'exit-call', on: 'call' };
const retry = { code: 'retry-added', on: 'decorator' };
const sleep = { code: 'sleep-added', on: 'call' };
/** By qualified name, after imports and aliases are followed. */
const vocabulary_marks = {
    'pytest.mark.skip': skipMark,
    'pytest.mark.skipif': skipIf,
    'pytest.skip': skip,
    'pytest.importorskip': skip,
    'pytest.skip.Exception': { ...skip, on: 'name' },
    'unittest.skip': skipMark,
    'unittest.skipIf': skipIf,
    'unittest.skipUnless': { ...skipMark, condition: 'unless' },
    'unittest.SkipTest': { ...skip, on: 'name' },
    'unittest.case.SkipTest': { ...skip, on: 'name' },
    'unittest.case.skip': skipMark,
    '_pytest.outcomes.Skipped': { ...skip, on: 'name' },
    '_pytest.outcomes.skip': skip,
    'self.skipTest': skip,
    'cls.skipTest': skip,
    'nose.SkipTest': { ...skip, on: 'name' },
    'pytest.mark.xfail': { ...expected, condition: 'if' },
    'pytest.xfail': { ...expected, on: 'call' },
    'unittest.expectedFailure': expected,
    'unittest.case.expectedFailure': expected,
    'sys.exit': exit,
    exit,
    quit: exit,
    'builtins.exit': exit,
    'builtins.quit': exit,
    'os._exit': { ...exit, on: 'name' },
    'os.abort': exit,
    'os.kill': exit,
    'pytest.exit': exit,
    '_pytest.outcomes.exit': exit,
    SystemExit: exit,
    'pytest.mark.flaky': retry,
    'flaky.flaky': retry,
    'pytest.mark.rerun': retry,
    'tenacity.retry': retry,
    'retry.retry': retry,
    'retrying.retry': retry,
    'backoff.on_exception': retry,
    'time.sleep': sleep,
    'asyncio.sleep': sleep,
    'trio.sleep': sleep,
    'anyio.sleep': sleep,
    'gevent.sleep': sleep,
    'pytest.mark.timeout': { ...sleep, on: 'decorator' },
};
/** `raises`: exceptions that catch a failed assertion as well. */
const broadExceptions = new Set([
    'Exception',
    'BaseException',
    'AssertionError',
    'builtins.Exception',
    'builtins.BaseException',
    'builtins.AssertionError',
    'self.failureException',
]);
const exact = { relation: 'exact', operands: 2 };
const different = { relation: 'different', operands: 2 };
const ordered = { relation: 'ordered', operands: 2 };
const part = { relation: 'part', operands: 2 };
const truthy = { relation: 'truthy', operands: 1, expression: true };
const vocabulary_close = {
    relation: 'close',
    operands: 2,
    precision: { places: 'digits', delta: 'difference' },
    digits: 7,
};
const allclose = {
    relation: 'close',
    operands: 2,
    precision: { rtol: 'difference', atol: 'difference' },
    digits: 7,
};
const decimals = { relation: 'close', operands: 2, precision: { decimal: 'digits' }, digits: 7 };
/** By the last part of the name: who holds it (`self`, `cls`, `case`, a module) does not matter. */
const assertionCalls = {
    assertEqual: exact,
    assertEquals: exact,
    failUnlessEqual: exact,
    assertListEqual: exact,
    assertDictEqual: exact,
    assertSetEqual: exact,
    assertTupleEqual: exact,
    assertSequenceEqual: exact,
    assertMultiLineEqual: exact,
    assertIs: exact,
    assertIsNone: { relation: 'exact', operands: 1 },
    assertNotEqual: different,
    assertNotEquals: different,
    failIfEqual: different,
    assertIsNot: different,
    assertIsNotNone: { relation: 'present', operands: 1 },
    assertTrue: truthy,
    assert_: truthy,
    failUnless: truthy,
    assertFalse: { ...truthy, negated: true },
    failIf: { ...truthy, negated: true },
    assertIn: part,
    assertNotIn: { ...part, negated: true },
    assertIsInstance: { relation: 'type', operands: 2 },
    assertNotIsInstance: { relation: 'type', operands: 2, negated: true },
    assertAlmostEqual: vocabulary_close,
    assertAlmostEquals: vocabulary_close,
    assertNotAlmostEqual: different,
    assertGreater: { ...ordered, operator: '>' },
    assertGreaterEqual: { ...ordered, operator: '>=' },
    assertLess: { ...ordered, operator: '<' },
    assertLessEqual: { ...ordered, operator: '<=' },
    assertRegex: part,
    assertRegexpMatches: part,
    assertNotRegex: { ...part, negated: true },
    assertCountEqual: { relation: 'unordered', operands: 2 },
    assertItemsEqual: { relation: 'unordered', operands: 2 },
    assertDictContainsSubset: part,
    assertLogs: { relation: 'raises', operands: 1 },
    assertNoLogs: { relation: 'not-raises', operands: 1 },
    fail: { relation: 'fails', operands: 1 },
    assert_called: { relation: 'called', operands: 0 },
    assert_called_once: { relation: 'called-times', operands: 0 },
    assert_called_with: { relation: 'called-with', operands: 99 },
    assert_called_once_with: { relation: 'called-with', operands: 99 },
    assert_any_call: { relation: 'called-with', operands: 99 },
    assert_has_calls: { relation: 'called-with', operands: 99 },
    assert_awaited: { relation: 'called', operands: 0 },
    assert_awaited_once: { relation: 'called-times', operands: 0 },
    assert_awaited_with: { relation: 'called-with', operands: 99 },
    assert_awaited_once_with: { relation: 'called-with', operands: 99 },
    assert_not_called: { relation: 'not-called', operands: 0 },
    assert_not_awaited: { relation: 'not-called', operands: 0 },
    assert_array_equal: exact,
    assert_equal: exact,
    assert_allclose: allclose,
    assert_almost_equal: decimals,
    assert_array_almost_equal: decimals,
};
/** Blocks and calls that want an exception: the first argument is its class; `message` names what it must say. */
const raisingCalls = {
    'pytest.raises': { message: 'match' },
    'pytest.warns': { message: 'match' },
    'pytest.deprecated_call': { message: 'match' },
    assertRaises: { message: null },
    failUnlessRaises: { message: null },
    assertWarns: { message: null },
    assertRaisesRegex: { message: 'second' },
    assertRaisesRegexp: { message: 'second' },
    assertWarnsRegex: { message: 'second' },
};
/** What a condition may name and speak of the platform only. */
const platformWords = new Set(`sys platform os name version_info system machine python_implementation implementation maxsize byteorder hexversion
  startswith major minor release sysconfig PyPy is_windows IS_WINDOWS IS_PYPY WINDOWS win32 darwin linux`.split(/\s+/));
/** Functions that pytest calls by their names, in a conftest or plugin: each can change what runs and what is said. */
const runnerHooks = /^(pytest_(collection|collect|runtest|ignore|itemcollected|pyfunc|report|sessionfinish|sessionstart|exception|configure|unconfigure|load|generate|deselected|cmdline|addoption)\w*|load_tests)$/;
const setUpMethods = new Set(`setUp tearDown setUpClass tearDownClass asyncSetUp asyncTearDown setup_method teardown_method setup_class
  teardown_class setUpModule tearDownModule setup_module teardown_module setup_function teardown_function`.split(/\s+/));

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/configuration/keys.js
const configurationFiles = /(^|\/)(pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|\.pytest\.ini|pytest\.toml|\.coveragerc|package\.json|\.nycrc(\.(json|ya?ml))?|\.c8rc(\.json)?|codecov\.ya?ml|\.codecov\.ya?ml|\.mocharc\.(json|jsonc|ya?ml)|jest\.config\.json)$/;
const configurationModules = /(^|\/)(jest|vitest|vite|playwright|karma|cypress|wdio|ava|web-test-runner)(\.[\w-]+)*\.(config|workspace|setup)\.[cm]?[jt]s$|(^|\/)\.(mocharc|nycrc)\.[cm]?js$|(^|\/)nyc\.config\.[cm]?js$/;
/** Changed in any way, they decide what runs. */
const runnerScripts = /(^|\/)(noxfile\.py|conftest\.py|sitecustomize\.py|usercustomize\.py|[^/]+\.pth)$/;
const ciFiles = /^(\.github\/(workflows|actions)\/|\.gitlab-ci\.ya?ml$|\.circleci\/|\.travis\.ya?ml$|\.buildkite\/|azure-pipelines[^/]*\.ya?ml$|bitbucket-pipelines\.ya?ml$|\.drone\.ya?ml$|appveyor\.ya?ml$|\.ci\/)|(^|\/)(Jenkinsfile|action\.ya?ml)$/;
/** The first row that fits decides. */
const keyRows = [
    { key: /(^|[.-])(fail[_-]under|coverageThreshold(\..*)?|thresholds(\..*)?|cov-fail-under)$/, about: 'threshold' },
    { key: /(^|\.)(check-coverage|checkCoverage|skip-full)$/, about: 'threshold' },
    {
        key: /^(lines|branches|functions|statements|per-file|100)$/,
        file: /(^|\/)\.(nyc|c8)rc|nyc\.config/,
        about: 'threshold',
    },
    { key: /^(nyc|c8)\.(lines|branches|functions|statements|per-file|100)$/, about: 'threshold' },
    { key: /^coverage\.status\..*(target|threshold)$/, about: 'threshold' },
    {
        key: /(^|\.)(reporter|report-dir|reportsDirectory|coverageReporters|coverageDirectory|show_missing|skip_covered|skip_empty|precision|comment\..*)$/,
        about: 'display',
    },
    { key: /^(tool\.)?coverage[.:]|^coverage:/, about: 'coverage' },
    { key: /./, file: /(^|\/)\.(coveragerc|nycrc|c8rc)|nyc\.config|codecov/, about: 'coverage' },
    { key: /^(nyc|c8)\./, about: 'coverage' },
    { key: /(^|\.)(coverage\..*|collectCoverageFrom|coveragePathIgnorePatterns|forceCoverageMatch)$/, about: 'coverage' },
    { key: /^scripts\.(pre|post)?(test|unit|spec|check|ci|coverage|jest|vitest|mocha)([:_-].*)?$/, about: 'command' },
    { key: /(^|[.:])(addopts|commands|commands_pre|commands_post)$/, about: 'command' },
    {
        key: /(^|\.)(retry|retries|reruns|retryTimes)$/,
        file: /\.[cm]?[jt]s$|mocharc|pytest|pyproject|package\.json/,
        about: 'retries',
    },
    {
        key: /(^|\.)(testTimeout|hookTimeout|timeout)$/,
        file: /(jest|vitest|playwright|mocha)[^/]*$|pytest\.ini$|pyproject\.toml$|package\.json$/,
        about: 'timeout',
    },
    { key: /^(tool\.)?(pytest|pytest\.ini_options|tox|nox)\b|^tool:pytest\b|^testenv/, about: 'tests' },
    { key: /^(jest|mocha|ava|vitest|tap)(\.|$)/, file: /package\.json$/, about: 'tests' },
    { key: /./, file: /(^|\/)(\.?pytest\.(ini|toml)|\.mocharc\.\w+|jest\.config\.json)$/, about: 'tests' },
    { key: /./, file: /(^|\/)(jest|vitest|playwright|karma|cypress|wdio|ava|web-test-runner)[.\w-]*$/, about: 'tests' },
    { key: /^test(\.|$)/, file: /(^|\/)vite\.config/, about: 'tests' },
    { key: /^(testenv.*|tox.*)/, file: /tox\.ini$/, about: 'tests' },
];
/** The row that says what a setting is about; null for one that has to do with neither tests nor coverage. */
function keyRowOf(key, path) {
    return keyRows.find((row) => row.key.test(key) && (row.file === undefined || row.file.test(path))) ?? null;
}
/** What a test command must not newly hold. The words are those of one command line, so that no tree is needed. */
const commandRows = [
    {
        within: 'command',
        pattern: /\|\||;\s*(exit\s+0|true)\b|\bexit 0\b|--passWithNoTests|--pass-with-no-tests|--force-exit-code|\|\s*(cat|tee)\b|--suppress-no-test-exit-code|python[\d.]*\s+-O+(\s|$)|PYTHONOPTIMIZE/g,
        code: 'failure-hidden',
        what: 'it drops failures',
    },
    {
        within: 'options',
        pattern: /(^|\s)(-k|-m|-t|-g|--grep|--fgrep|--testNamePattern|--test-name-pattern|--testPathPatterns?|--onlyChanged|--only|--lf|--last-failed|--changed|--shard)(?=[\s=]|$)/g,
        code: 'test-only',
        what: 'it leaves tests out',
    },
    {
        within: 'options',
        pattern: /(^|\s)(--ignore(-glob)?|--deselect|--testPathIgnorePatterns|--collect-only|--co|--test-skip-pattern|--listTests|--invert|-i|--exclude)(?=[\s=]|$)/g,
        code: 'test-skipped',
        what: 'it leaves tests out',
    },
    {
        within: 'command',
        pattern: /\b(nyc|c8|coverage)\b[^|&;]*\s(--exclude|-x|--omit|--include|--src)(?=[\s=])/g,
        code: 'coverage-config-changed',
        what: 'it measures other files',
    },
    {
        within: 'options',
        pattern: /(^|\s)(--reruns|--retries|--retry|--force-flaky|--flake-finder)(?=[\s=]|$)/g,
        code: 'retry-added',
        what: 'it tries failures again',
    },
    {
        within: 'command',
        pattern: /(^|\s)--(no-cov|no-check-coverage|check-coverage=false|coverage=false|coverage\.enabled=false)(?=\s|$)/g,
        code: 'coverage-threshold-lowered',
        what: 'it measures no coverage',
    },
];
const runner = /\b(?:pytest|py\.test|unittest|jest|vitest|mocha|ava|playwright|cypress|--test)\b([^|&;]*)/g;
/** What stands behind the names of test runners in a command; all of it where the setting holds options alone. */
function runnerOptions(key, command) {
    return key.endsWith('addopts') ? command : [...command.matchAll(runner)].map(([, options]) => options).join(' ');
}
/** Does the command run tests, as far as its words or its key say? */
function runsTests(key, command) {
    return key.endsWith('addopts') || key.startsWith('scripts.') || command.search(runner) >= 0;
}
/** `--cov-fail-under=90`, `--lines 80`: numbers that a command line must reach. */
const commandThreshold = /--(?:cov-fail-under|fail-under|lines|branches|functions|statements|coverage\.thresholds\.\w+|test-coverage-(?:lines|branches|functions))[=\s]+(\d+(?:\.\d+)?)/g;

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/configuration/compare-settings.js



/** What a changed configuration file changes about tests and coverage. */
function compareSettings(path, before, after) {
    const keys = new Set([...before.keys(), ...after.keys()]);
    return [...keys].flatMap((key) => {
        const change = { path, key, was: before.get(key) ?? null, is: after.get(key) ?? null };
        if (change.was === change.is)
            return [];
        const row = keyRowOf(key, path);
        return row === null ? [] : compare_settings_judge(change, row.about);
    });
}
function compare_settings_judge(change, about) {
    if (about === 'threshold')
        return threshold(change);
    // How coverage is shown changes nothing about what it is of.
    if (about === 'display')
        return [];
    if (about === 'command')
        return command(change);
    if (about === 'coverage')
        return [compare_settings_changed('coverage-config-changed', change)];
    if (about === 'tests')
        return [...command(change, false), compare_settings_changed('test-config-changed', change)];
    const raised = Number.parseFloat(change.is ?? '') > Number.parseFloat(change.was ?? '0');
    if (!raised && !Number.isNaN(Number.parseFloat(change.is ?? '')))
        return [];
    return [compare_settings_changed(about === 'retries' ? 'retry-added' : 'sleep-added', change)];
}
function compare_settings_changed(code, { path, key, was, is }, why = '') {
    const from = was === null ? 'was not set' : `was ${quoted(was)}`;
    const to = is === null ? 'is gone' : `is ${quoted(is)}`;
    return finding(code, `${quoted(key)} ${from} and ${to}${why === '' ? '' : `: ${why}`}`, { path });
}
/** A number that went down, a switch that went off, a requirement that is gone. */
function threshold(change) {
    const [was, is] = [compare_settings_valueOf(change.was), compare_settings_valueOf(change.is)];
    const tolerance = change.key.endsWith('.threshold');
    if (was === null)
        return tolerance && is !== null && is > 0 ? [compare_settings_changed('coverage-threshold-lowered', change)] : [];
    const lower = is === null || (tolerance ? is > was : is < was);
    return lower ? [compare_settings_changed('coverage-threshold-lowered', change)] : [];
}
function compare_settings_valueOf(text) {
    if (text === null)
        return null;
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true' ? 1 : 0;
    const number = Number.parseFloat(text);
    if (Number.isNaN(number))
        return null;
    // Jest's negative numbers are lines that may be missed.
    return number;
}
function command(change, always = true) {
    const [was, is] = [change.was ?? '', change.is ?? ''];
    const found = (runsTests(change.key, is) ? commandRows : []).flatMap(({ within, pattern, code, what }) => {
        const read = (text) => (within === 'options' ? runnerOptions(change.key, text) : text);
        const more = (read(is).match(pattern) ?? []).length > (read(was).match(pattern) ?? []).length;
        return more ? [compare_settings_changed(code, change, what)] : [];
    });
    const [before, after] = [thresholdsIn(was), thresholdsIn(is)];
    if (before.some((number, index) => (after[index] ?? -1) < number))
        found.push(compare_settings_changed('coverage-threshold-lowered', change));
    return found.length > 0 || !always ? found : [compare_settings_changed('test-config-changed', change)];
}
function thresholdsIn(command) {
    return [...command.matchAll(commandThreshold)].map(([, number]) => Number(number));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/syntax.js
/** More than this is not read: the analysis takes time for every node, and stack for every level. */
const MAX_NODES = 200_000;
const syntax_MAX_DEPTH = 1_500;
/** The tree as plain data; null where it is larger or deeper than we read. The tree stays the caller's to free. */
function readSyntax(tree, source) {
    if (tree.rootNode.descendantCount > MAX_NODES)
        return null;
    const cursor = tree.walk();
    try {
        return readFrom(cursor, source);
    }
    finally {
        cursor.delete();
    }
}
function readFrom(cursor, source) {
    const comments = [];
    const errors = [];
    const root = nodeAt(cursor, null, source);
    const open = [root];
    let down = cursor.gotoFirstChild();
    while (down) {
        if (open.length > syntax_MAX_DEPTH)
            return null;
        const parent = open[open.length - 1] ?? root;
        const node = nodeAt(cursor, parent, source);
        if (node.kind === 'comment')
            comments.push({ text: syntax_textOf(node), line: node.line });
        else
            parent.children.push(node);
        if (node.kind === 'ERROR')
            errors.push(syntax_textOf(node).replaceAll(/\s+/g, ''));
        if (cursor.gotoFirstChild())
            open.push(node);
        else
            down = nextOf(cursor, open);
    }
    return { root, comments, errors };
}
function nextOf(cursor, open) {
    while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent())
            return false;
        open.pop();
        if (open.length === 0)
            return false;
    }
    return true;
}
function nodeAt(cursor, parent, source) {
    return {
        kind: cursor.nodeType,
        field: cursor.currentFieldName,
        named: cursor.nodeIsNamed,
        start: cursor.startIndex,
        end: cursor.endIndex,
        line: cursor.startPosition.row + 1,
        parent,
        children: [],
        source,
    };
}
function syntax_textOf(node) {
    return node.source.slice(node.start, node.end);
}
function fieldOf(node, field) {
    return node?.children.find((child) => child.field === field) ?? null;
}
/** The children that carry meaning: no brackets, commas and key words. */
function partsOf(node) {
    return node?.children.filter(({ named }) => named) ?? [];
}
/** The node and everything below it, in the order of the text; `into` says where not to descend. */
function* walk(node, into = () => true) {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        if (next !== node && !into(next))
            continue;
        for (let index = next.children.length - 1; index >= 0; index--) {
            const child = next.children[index];
            if (child !== undefined)
                open.push(child);
        }
    }
}
function ancestors(node, until = null) {
    const found = [];
    for (let next = node.parent; next !== null && next !== until; next = next.parent)
        found.push(next);
    return found;
}
/** Wrappers that change nothing about what an expression gives. */
const transparent = new Set([
    'parenthesized_expression',
    'non_null_expression',
    'as_expression',
    'satisfies_expression',
]);
/** The expression within brackets, casts and the like. */
function bare(node) {
    if (!transparent.has(node.kind))
        return node;
    const [inner] = partsOf(node);
    return inner === undefined ? node : bare(inner);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/tokens.js

/** Types say nothing about what runs, and punctuation that a formatter adds or drops says nothing at all. */
const silent = new Set(['type_annotation', 'type_arguments', 'type_parameters', 'type', ';', 'line_continuation']);
const closers = new Set([')', ']', '}']);
const strings = new Set(['string', 'concatenated_string']);
/**
 * What a piece of code says, token by token, the same for every way to lay it out: no comments, redundant brackets,
 * trailing commas, semicolons and types; strings with one kind of quotes.
 */
function tokensOf(node) {
    const tokens = [];
    collect(node, tokens);
    return tokens;
}
function collect(wrapped, tokens) {
    const node = bare(wrapped);
    if (silent.has(node.kind) && (node.kind !== 'type' || node.named))
        return;
    const whole = wholeToken(node);
    if (whole !== null)
        tokens.push(whole);
    else if (node.children.length === 0)
        push(syntax_textOf(node), tokens);
    else if (node.kind === 'arrow_function')
        arrow(node, tokens);
    else if (node.kind === 'string')
        interpolated(node, tokens);
    else
        for (const child of node.children)
            collect(child, tokens);
}
/** Strings, templates and the keys of objects, each as one token. */
function wholeToken(node) {
    if (node.kind === 'template_string')
        return newlines(syntax_textOf(node));
    const string = strings.has(node.kind) ? stringOf(node) : null;
    if (string !== null)
        return JSON.stringify(newlines(string));
    if (/^(integer|float|number)$/.test(node.kind))
        return syntax_textOf(node).toLowerCase().replace(/^\./, '0.');
    // `{ 'a': 1 }` and `{ a: 1 }` are one thing.
    return node.kind === 'property_identifier' && node.field === 'key' ? JSON.stringify(syntax_textOf(node)) : null;
}
/** A string with holes: its pieces as strings, what stands in the holes as code. */
function interpolated(node, tokens) {
    const prefix = prefixOf(node);
    tokens.push(`${prefix}f`);
    for (const child of node.children) {
        if (child.kind === 'interpolation')
            collect(child, tokens);
        else if (child.kind === 'string_content')
            tokens.push(JSON.stringify(newlines(unescaped(syntax_textOf(child), prefix))));
    }
}
/** `b`, `r` or both of a string of Python, in one order. */
function prefixOf(node) {
    const [start] = node.children;
    const letters = start?.kind === 'string_start' ? syntax_textOf(start).toLowerCase().replaceAll(/[^br]/g, '') : '';
    return [...new Set(letters.split(''))].sort().join('');
}
/** Which quotes have to be escaped depends on which ones stand around. */
function unescaped(text, prefix) {
    if (prefix.includes('r'))
        return text;
    return text.replaceAll(/\\(\\|['"])/g, (pair, second) => (second === '\\' ? pair : second));
}
/** Both languages take every line end in a string for the same. */
function newlines(text) {
    return text.replaceAll('\r\n', '\n');
}
function push(token, tokens) {
    if (token === '')
        return;
    if (closers.has(token) && tokens.at(-1) === ',')
        tokens.pop();
    tokens.push(token);
}
/** `x => 1` and `(x) => 1` are one thing. */
function arrow(node, tokens) {
    for (const child of node.children) {
        if (child.field !== 'parameter')
            collect(child, tokens);
        else
            tokens.push('(', syntax_textOf(child), ')');
    }
}
/** The value of a string that is written down as it is; null for one with holes in it. Escapes stay as written. */
function stringOf(node) {
    if (node.kind === 'concatenated_string') {
        const pieces = partsOf(node).map(stringOf);
        return pieces.includes(null) ? null : pieces.join('');
    }
    if (node.kind === 'template_string') {
        return partsOf(node).some(({ kind }) => kind === 'template_substitution') ? null : syntax_textOf(node).slice(1, -1);
    }
    if (node.kind !== 'string')
        return null;
    const [start] = node.children;
    if (start?.kind !== 'string_start')
        return unescaped(syntax_textOf(node).slice(1, -1), '');
    if (partsOf(node).some(({ kind }) => kind === 'interpolation'))
        return null;
    const prefix = prefixOf(node);
    return prefix + unescaped(node.source.slice(start.end, (node.children.at(-1) ?? start).start), prefix);
}
/** A string known without running anything, also where it is put together from pieces. */
function foldedString(wrapped) {
    const node = bare(wrapped);
    const string = stringOf(node);
    if (string !== null)
        return string;
    if (node.kind === 'binary_operator' || node.kind === 'binary_expression')
        return sum(node);
    if (node.kind === 'call' || node.kind === 'call_expression')
        return joined(node);
    return null;
}
function sum(node) {
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    const plus = node.children.some(({ kind }) => kind === '+');
    if (!plus || left === null || right === null)
        return null;
    const pieces = [foldedString(left), foldedString(right)];
    return pieces.includes(null) ? null : pieces.join('');
}
/** `''.join(['sk', 'ip'])` and `['sk', 'ip'].join('')`. */
function joined(node) {
    const callee = fieldOf(node, 'function');
    const object = fieldOf(callee, 'object');
    const [argument] = partsOf(fieldOf(node, 'arguments'));
    const method = fieldOf(callee, 'attribute') ?? fieldOf(callee, 'property');
    if (object === null || argument === undefined || method === null || syntax_textOf(method) !== 'join')
        return null;
    const [list, glue] = object.kind === 'array' ? [object, argument] : [argument, object];
    const separator = stringOf(glue);
    const pieces = partsOf(list).map(stringOf);
    return separator === null || pieces.length === 0 || pieces.includes(null) ? null : pieces.join(separator);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/configuration/flatten.js






/** Reads a configuration file by the ending of its name; null where it cannot be read. */
function settingsOf(path, text) {
    try {
        return new Map(flat(parsed(path, text)));
    }
    catch {
        // A file that its own format does not allow has no settings that we could compare.
        return null;
    }
}
function parsed(path, text) {
    if (path.endsWith('.toml'))
        return (0,dist/* parse */.qg)(text);
    if (/\.ya?ml$/.test(path))
        return (0,yaml_dist/* parse */.qg)(text, { maxAliasCount: 20 });
    if (/\.json5?$|(^|\/)\.(nyc|c8|mocha|jest|swc)rc$/.test(path))
        return (0,main.parse)(text);
    return ini(text);
}
/** INI as configparser reads it: sections, `key = value`, and indented lines that go on with a value. */
function ini(text) {
    const sections = Object.create(null);
    let section = '';
    let key = null;
    for (const line of text.split(/\r?\n/)) {
        if (/^\s*([#;]|$)/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        const pair = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line);
        const values = (sections[section] ??= Object.create(null));
        if (header !== null)
            [section, key] = [header[1] ?? '', null];
        else if (/^\s/.test(line) && key !== null)
            values[key] = `${values[key] ?? ''} ${line.trim()}`.trim();
        else if (pair !== null)
            values[(key = pair[1] ?? '')] = pair[2] ?? '';
    }
    return sections;
}
const MAX_LEVELS = 12;
function flat(value, path = '', level = 0) {
    if (value === null || value === undefined || level > MAX_LEVELS)
        return [];
    if (Array.isArray(value))
        return [[path, value.map(scalar).join(' ')]];
    if (value instanceof Date)
        return [[path, value.toISOString()]];
    if (typeof value !== 'object')
        return [[path, scalar(value)]];
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`, level + 1));
}
function scalar(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
/** The settings that a configuration file in JavaScript or TypeScript writes down, wherever its objects stand. */
function settingsIn(root) {
    const settings = new Map();
    for (const pair of walk(root)) {
        const value = pair.kind === 'pair' ? fieldOf(pair, 'value') : null;
        if (value === null || value.kind === 'object')
            continue;
        const text = foldedString(value) ??
            tokensOf(value)
                .filter((token) => !/^[[\],]$/.test(token))
                .map((token) => token.replaceAll('"', ''))
                .join(' ');
        settings.set(pathOf(pair), text);
    }
    return settings;
}
/** What a file says beside the settings that are compared one by one, wherever those stand. */
function withoutSettings(root, path) {
    const outside = (node) => node.kind !== 'pair' || keyRowOf(pathOf(node), path) === null;
    const leaves = [...walk(root, outside)].filter(({ children, kind }) => children.length === 0 && !/^[,;]$/.test(kind));
    return leaves.map((leaf) => syntax_textOf(leaf).replaceAll('"', "'")).join(' ');
}
function pathOf(pair) {
    const names = [];
    for (let up = pair; up !== null; up = up.parent) {
        const key = up.kind === 'pair' ? fieldOf(up, 'key') : null;
        if (key !== null)
            names.unshift(foldedString(key) ?? syntax_textOf(partsOf(key)[0] ?? key));
    }
    return names.join('.');
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/configuration/configuration.js






/** What a changed file changes about how tests are found, run and measured: one finding a code. */
function configurationFindings(file) {
    const byCode = Map.groupBy(allFindings(file), ({ code }) => code);
    return [...byCode.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const more = others.length === 0 ? '' : ` (and ${others.length} more in the file)`;
        return [{ ...first, message: `${first.message}${more}` }];
    });
}
function allFindings(file) {
    const { path } = file;
    if (ciFiles.test(path)) {
        return [finding('ci-config-changed', `${quoted(path)} is configuration of CI and has changed`, { path })];
    }
    if (configurationFiles.test(path))
        return filed(file);
    if (configurationModules.test(path))
        return modules(file);
    if (runnerScripts.test(path))
        return scripts(file);
    return hooks(file);
}
function filed({ path, before, after }) {
    const [was, is] = [settings(path, before), settings(path, after)];
    if (was !== null && is !== null)
        return compareSettings(path, was, is);
    return [finding('test-config-changed', `${quoted(path)} can no longer be read, or could not be before`, { path })];
}
function settings(path, text) {
    return text === null ? new Map() : settingsOf(path, text);
}
/** Configuration that is code: its written settings one by one, and whatever else changed in it as a whole. */
function modules({ path, syntaxBefore, syntaxAfter }) {
    const [was, is] = [syntaxBefore, syntaxAfter].map((side) => side === null ? new Map() : settingsIn(side.root));
    const found = was === undefined || is === undefined ? [] : compareSettings(path, was, is);
    const [before, after] = [syntaxBefore, syntaxAfter].map((side) => side === null ? '' : withoutSettings(side.root, path));
    if (found.length > 0 || before === after || /(^|\/)vite\.config/.test(path))
        return found;
    return [finding('test-config-changed', `${quoted(path)} decides how tests run and has changed`, { path })];
}
function scripts(file) {
    if (/(^|\/)conftest\.py$/.test(file.path))
        return hooks(file);
    return [
        finding('test-config-changed', `${quoted(file.path)} decides what runs with the tests and has changed`, {
            path: file.path,
        }),
    ];
}
/** Functions that the runner calls by their names: new, gone, or with another body. */
function hooks({ path, factsBefore, factsAfter }) {
    const [was, is] = [hooksOf(factsBefore), hooksOf(factsAfter)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
        const [before, after] = [was.get(name), is.get(name)];
        if (before?.body === after?.body)
            return [];
        const line = (after ?? before)?.line;
        const place = line === undefined ? { path } : { path, line };
        return [
            finding('test-config-changed', `${quoted(name)}, which the test runner calls, ${before === undefined ? 'is new' : after === undefined ? 'is gone' : 'has changed'}`, place),
        ];
    });
}
function hooksOf(facts) {
    const found = facts?.carriers.filter(({ role, name }) => role === 'hook' && runnerHooks.test(name)) ?? [];
    return new Map(found.map(({ name, body, line }) => [name, { body: body.join(' '), line }]));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/configuration/snapshots.js


/** Files in which runners keep what they saw. */
function isSnapshot(path) {
    return /\.(snap|ambr|approved\.\w+)$|(^|\/)__snapshots__\//.test(path);
}
/** New entries are those of new tests; an entry that changed or is gone is another expectation. */
function snapshotFindings({ path, before, after }, { action, sourceChanged }) {
    if (before === null)
        return [];
    const [old, now] = [entriesOf(path, before), entriesOf(path, after ?? '')];
    const rewritten = [...old].filter(([name, text]) => now.get(name) !== text).map(([name]) => name);
    const [first] = rewritten;
    if (first === undefined)
        return [];
    const more = rewritten.length > 1 ? ` (and ${rewritten.length - 1} more)` : '';
    return [
        finding('snapshot-rewritten', `the snapshot ${quoted(first)}${more} is another: ${explanation(action, sourceChanged)}`, { path, severity: snapshotSeverity(action, sourceChanged) }),
    ];
}
function snapshotSeverity(action, sourceChanged) {
    return action !== 'refactor' && sourceChanged ? 'hold' : 'block';
}
function explanation(action, sourceChanged) {
    if (action === 'refactor')
        return 'a refactoring explains none';
    return sourceChanged ? 'a person must see that the changed source explains it' : 'no changed source explains it';
}
/** The entries of a file by name: `exports[…]` of Jest and Vitest, `# name:` of syrupy; else the file is one. */
function entriesOf(path, text) {
    const normal = text.replaceAll('\r\n', '\n');
    if (path.endsWith('.snap'))
        return split(normal, /^exports\[`((?:[^`\\]|\\.)*)`\] = /gm);
    if (path.endsWith('.ambr'))
        return split(normal, /^# name: (.*)$/gm);
    return new Map([[path, normal]]);
}
function split(text, head) {
    const starts = [...text.matchAll(head)];
    return new Map(starts.map((match, index) => [
        match[1] ?? '',
        text.slice(match.index, starts[index + 1]?.index ?? text.length).trim(),
    ]));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/coverage-comments.js


/**
 * Comments that take code out of coverage and were not there before. One that went with its code to another place is
 * no news; one that went from one line of code to another is.
 */
function exclusionFindings(files) {
    const before = new Set(files.flatMap((file) => exclusionsOf(file, file.syntaxBefore)));
    const after = files.flatMap((file) => exclusionsOf(file, file.syntaxAfter));
    const counted = new Set(files.flatMap(({ syntaxBefore }) => linesOf(syntaxBefore)));
    const unmoved = withoutThoseIn(before, after, (one) => `${one.text} ${one.code}`);
    const onNewCode = unmoved.filter(({ code }) => !counted.has(code));
    const fresh = new Set(withoutThoseIn(before, onNewCode, ({ text }) => text));
    return unmoved.filter((one) => counted.has(one.code) || fresh.has(one)).map((one) => exclusionFinding(one));
}
/** A block for type checkers alone runs nowhere: to leave it out hides nothing. */
function exclusionFinding({ text, code, path, line }) {
    const place = /^if([\w]+\.)?TYPE_CHECKING:/.test(code)
        ? { path, line, severity: 'review' }
        : { path, line };
    return finding('coverage-excluded', `${quoted(text)} takes code out of coverage`, place);
}
function exclusionsOf({ path, row }, side) {
    if (side === null || row === null || 'planned' in row)
        return [];
    const lines = side.root.source.split('\n');
    return side.comments
        .filter(({ text }) => row.excludes.test(text))
        .map((comment) => ({ text: normal(comment.text), code: codeOf(lines, comment), path, line: comment.line }));
}
function codeOf(lines, { text, line }) {
    const [own, next] = [lines[line - 1] ?? '', lines[line] ?? ''];
    const beside = own.replace(text.split('\n')[0] ?? text, '');
    return (beside.trim() === '' ? next : beside).replaceAll(/\s+/g, '');
}
/** The lines of code that were counted: those without such a comment. */
function linesOf(side) {
    return side === null ? [] : side.root.source.split('\n').map((line) => line.replaceAll(/\s+/g, ''));
}
/** Those that `before` does not hold under the same key; what it holds is taken from it. */
function withoutThoseIn(before, after, keyOf) {
    const there = Map.groupBy(before, keyOf);
    return after.filter((one) => {
        const match = there.get(keyOf(one))?.pop();
        return match === undefined || !before.delete(match);
    });
}
function normal(text) {
    return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/inline-snapshots.js



/** Snapshots that stand in the test itself: rewritten by the same command as those in files. */
function inlineSnapshots(files, { action, sourceChanged }) {
    return files.flatMap(({ path, factsBefore, factsAfter }) => {
        const left = snapshotsOf(factsBefore).map(inline_snapshots_valueOf);
        const fresh = snapshotsOf(factsAfter).filter((one) => {
            const at = left.indexOf(inline_snapshots_valueOf(one));
            if (at >= 0)
                left.splice(at, 1);
            return at < 0;
        });
        // As many as were there are another; what is beyond that is new.
        return fresh
            .slice(0, left.length)
            .map(({ text, line }) => finding('snapshot-rewritten', `the inline snapshot ${quoted(text)} is another: ${explanation(action, sourceChanged)}`, { path, line, severity: snapshotSeverity(action, sourceChanged) }));
    });
}
function snapshotsOf(facts) {
    const all = facts?.carriers.flatMap(({ assertions }) => assertions) ?? [];
    return all.filter(({ relation, text }) => relation === 'snapshot' && /Inline/.test(text));
}
/** The template alone: what is looked at may have another name. */
function inline_snapshots_valueOf({ operands }) {
    return operands.slice(1).flat().join(' ').replaceAll(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/module-constants.js


/** What the names of a module are bound to at its top level, in Python and in JavaScript; functions are left out. */
function moduleConstants(root) {
    const found = new Map();
    for (const statement of partsOf(root)) {
        for (const { name, value } of bindings(statement)) {
            if (isFunction(value))
                continue;
            found.set(name, { value: tokensOf(value), line: value.line });
        }
    }
    return found;
}
function isFunction(value) {
    return /lambda|function|class/.test(bare(value).kind);
}
function bindings(statement) {
    if (statement.kind === 'export_statement') {
        const value = fieldOf(statement, 'value');
        const declaration = fieldOf(statement, 'declaration');
        if (value !== null)
            return [{ name: 'default', value }];
        return declaration === null ? [] : bindings(declaration);
    }
    const declarators = /^(lexical|variable)_declaration$/.test(statement.kind) ? partsOf(statement) : [];
    const [inner] = statement.kind === 'expression_statement' ? partsOf(statement) : [];
    const assigned = inner !== undefined && /^assignment(_expression)?$/.test(inner.kind) ? [inner] : [];
    return [...declarators, ...assigned].flatMap((node) => {
        const [name, value] = [
            fieldOf(node, 'name') ?? fieldOf(node, 'left'),
            fieldOf(node, 'value') ?? fieldOf(node, 'right'),
        ];
        return name === null || value === null ? [] : [{ name: syntax_textOf(name), value }];
    });
}
const module_constants_words = /^[\p{L}_$]/u;
const module_constants_literals = /^(True|False|None|true|false|null|undefined|NaN|Infinity)$/;
/** Another value that is written down: other literals, and the same names around them (`Decimal("5")`). */
function isOtherLiteral(was, is) {
    const names = (tokens) => tokens.filter((token) => module_constants_words.test(token) && !module_constants_literals.test(token)).join(' ');
    return was.join(' ') !== is.join(' ') && names(was) === names(is);
}
/** `return 5`, in braces or not: what a function gives is written down. */
function givenBy(body) {
    const inner = body[0] === '{' ? body.slice(1, -1) : body;
    const value = inner[0] === 'return' ? inner.slice(1) : [];
    const written = value.length > 0 && value.every((token) => !module_constants_words.test(token) || module_constants_literals.test(token));
    return written ? value : null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/expectation-files.js





const inTests = /(^|\/)(tests?|__tests__|specs?|testdata|__fixtures__)\//;
/** Words for people, what is installed, and how tools are set up: no test compares with them. */
const noData = /(^|\/)(readme|changelog|license)[^/]*$|(^|\/)\.[^/]+$|(^|\/)(requirements[^/]*\.txt|tsconfig[^/]*\.json|[^/]*[.-]lock(\.\w+)?|dockerfile[^/]*|docker-compose[^/]*|makefile)$/i;
/** Expectations that stand beside the tests: in data files, and in constants of the files that tests share. */
function expectationFindings(files, action) {
    const fresh = new Set(files.filter(({ before }) => before === null).map(({ after }) => after));
    const severity = action === 'refactor' ? 'block' : 'review';
    const data = files
        .filter((file) => isData(file) && file.before !== null && !expectation_files_isKept(file) && !fresh.has(file.before))
        .map(({ path, after }) => {
        const what = after === null ? 'is gone' : 'has changed';
        return finding('expectation-changed', `${quoted(path)}, which tests may compare with, ${what}`, {
            path,
            severity,
        });
    });
    const constants = files.flatMap((file) => changedConstants(file).map(({ name, line }) => finding('expectation-changed', `${quoted(name)}, which tests may compare with, has another value`, {
        path: file.path,
        line,
        severity,
    })));
    return [...data, ...constants];
}
function isData({ path, row }) {
    const configured = [configurationFiles, configurationModules, ciFiles, runnerScripts, noData];
    return row === null && inTests.test(path) && !isSnapshot(path) && !configured.some((pattern) => pattern.test(path));
}
/** The same in another layout, as far as the kind of the file says what layout is. */
function expectation_files_isKept({ path, before, after }) {
    if (before === null || after === null)
        return false;
    const [was, is] = [before, after].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
    return was === is || (path.endsWith('.json') && jsonOf(before) !== null && jsonOf(before) === jsonOf(after));
}
function jsonOf(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return null;
    }
}
/** In a file without tests: every constant. In one with tests: those that an assertion of it names. */
function changedConstants({ path, row, syntaxBefore, syntaxAfter, factsBefore, factsAfter }) {
    if (row === null || 'planned' in row || (!row.isTest(path) && !row.isSupport(path)))
        return [];
    if (syntaxBefore === null || syntaxAfter === null || factsBefore === null || factsAfter === null)
        return [];
    if (configurationModules.test(path))
        return [];
    const before = new Map([...moduleConstants(syntaxBefore.root), ...givenByFunctions(factsBefore)]);
    const after = new Map([...moduleConstants(syntaxAfter.root), ...givenByFunctions(factsAfter)]);
    const named = factsAfter.carriers.some(({ role }) => role === 'test') ? namedIn(factsAfter) : null;
    return [...after].flatMap(([name, { value, line }]) => {
        const was = before.get(name);
        const counts = named === null || named.has(name.replace(/\(\)$/, ''));
        return counts && was !== undefined && isOtherLiteral(was.value, value) ? [{ name, line }] : [];
    });
}
function givenByFunctions({ carriers }) {
    return carriers.flatMap(({ role, id, body, line }) => {
        const value = role === 'function' ? givenBy(body) : null;
        return value === null ? [] : [[`${id}()`, { value, line }]];
    });
}
/** Names that the assertions of a file compare with: by themselves, or some member of them. */
function namedIn({ carriers }) {
    const operands = carriers.flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.operands));
    const references = operands.filter((tokens) => tokens.length === 1 || (/^[.[]$/.test(tokens[1] ?? '') && !tokens.includes('(')));
    return new Set(references.flatMap(([name]) => name ?? []));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/product-code.js


const said = {
    'failure-hidden': 'which is no test, now reaches into what runs the tests by',
    'exit-call': 'which is no test, now ends the process by',
    'report-written': 'which is no test, now writes a report by',
};
/**
 * What code under test newly does to what judges it: an assertion replaced or the process ended on import blocks, a
 * runner that is only imported holds. What it did before, in this file or another of the change, is not new.
 */
function productFindings(files) {
    const before = files.flatMap((file) => reachesOf(file, file.syntaxBefore?.root).map(({ key }) => key));
    return files.flatMap((file) => {
        const fresh = reachesOf(file, file.syntaxAfter?.root).filter(({ key }) => {
            const at = before.indexOf(key);
            if (at >= 0)
                before.splice(at, 1);
            return at < 0;
        });
        const imports = fresh.some(({ how }) => how === 'imports');
        return fresh.map((one) => reachFinding(one, file.path, imports));
    });
}
function reachesOf({ path, row }, root) {
    return root === undefined || row === null || 'planned' in row ? [] : row.reaches(root, path);
}
function reachFinding({ code, how, text, line, why }, path, imports) {
    // A report that a program writes when it is asked to may be its own; one of a program that knows the runner is not.
    const blocks = how === 'acts' || (how === 'may-act' && imports);
    return finding(code, `${quoted(path)}, ${said[code]} ${quoted(text)}: ${why}`, {
        path,
        line,
        severity: blocks ? 'block' : 'hold',
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/shadowing.js


/** Where a new file is found before what it is named like. A module within a package (`app/coverage.py`) is not. */
const shadows = [
    {
        path: /^((src|lib|python)\/)?(pytest|_pytest|unittest|coverage|pluggy|pytest_cov)(\.py|\/([^/]+\/)*[^/]+\.py)$/,
        severity: 'block',
        of: 'a module of the test runner',
    },
    { path: /^tests?\/(pytest|_pytest|unittest)\.py$/, severity: 'block', of: 'a module of the test runner' },
    {
        path: /^(?!(.*\/)?(tests?|testing)\/)(.*\/)?conftest\.py$/,
        severity: 'hold',
        of: 'a plugin of pytest, outside of the tests',
    },
    {
        path: /(^|\/)node_modules\/(@(jest|vitest)\/|(jest|vitest|expect|chai|mocha|ava|tap|c8|nyc|istanbul)[\w-]*\/)/,
        severity: 'block',
        of: 'a package of the test runner',
    },
    { path: /(^|\/)node_modules\//, severity: 'hold', of: 'an installed package' },
    {
        path: /^__mocks__\/(@(jest|vitest)\/.*|(expect|chai|jest|vitest|assert))\.[cm]?[jt]s$/,
        severity: 'block',
        of: 'a package of the test runner',
    },
];
/** New files that would be loaded in the place of what runs or measures the tests. */
function shadowFindings(files) {
    return files.flatMap(({ path, before, after }) => {
        const shadow = before === null && after !== null ? shadows.find((one) => one.path.test(path)) : undefined;
        if (shadow === undefined)
            return [];
        const { severity } = shadow;
        return [finding('failure-hidden', `${quoted(path)} is new and would be loaded as ${shadow.of}`, { path, severity })];
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/cases.js
/** Rows of one table, and combinations of several, that are looked at. */
const MAX_CASES = 2000;
/**
 * The cases of two tables together: every row of one with every row of the other. Where those are too many, each row
 * of the longer one with some row of the shorter: then a row that goes is still missed.
 */
function product(cases, more) {
    if (cases.length === 0 || more.length === 0)
        return [...cases, ...more];
    if (cases.length * more.length <= MAX_CASES) {
        return cases.flatMap((one) => more.map((other) => new Map([...one, ...other])));
    }
    const longer = cases.length > more.length ? cases : more;
    return longer.map((_case, index) => new Map([...rowOf(cases, index), ...rowOf(more, index)]));
}
function rowOf(cases, index) {
    return cases[index % cases.length] ?? new Map();
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/read-body.js

/** All that a body says; `skip` are nodes that belong to carriers of their own. */
function readBody(body, path, options) {
    const { dialect, skip } = options;
    const facts = { assertions: [], calls: [], marks: [], mayAssert: false };
    for (const node of walk(body, (node) => !skip.has(node))) {
        if (!node.named || skip.has(node))
            continue;
        const { line } = node;
        for (const mark of dialect.marks(node, body))
            facts.marks.push({ ...mark, path });
        const claims = dialect.claims(node);
        if (claims !== null) {
            const place = {
                text: syntax_textOf(node),
                line,
                path,
                dead: dialect.dead(node, body),
                rounds: dialect.rounds(node, body),
            };
            facts.assertions.push(...claims.map((claim) => ({ ...claim, ...place })));
            continue;
        }
        const call = dialect.call(node);
        if (call !== null)
            facts.calls.push({ ...call, line, dead: dialect.dead(node, body) });
        facts.mayAssert ||= dialect.mayAssert(node);
    }
    return facts;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/lookup.js
/** The row of a table; undefined for a key that it does not hold itself, such as `constructor`. */
function lookUp(table, key) {
    return key !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/assertion-vocabulary.js
const assertion_vocabulary_exact = { relation: 'exact' };
const assertion_vocabulary_part = { relation: 'part' };
const assertion_vocabulary_ordered = { relation: 'ordered' };
const calledWith = { relation: 'called-with' };
const snapshot = { relation: 'snapshot' };
const type = { relation: 'type' };
const assertion_vocabulary_length = { relation: 'length' };
const raises = { relation: 'raises' };
/** Matchers of Jest and Vitest, and chains of chai, should.js and Playwright, by the name of their last step. */
const matchers = {
    toBe: assertion_vocabulary_exact,
    toEqual: assertion_vocabulary_exact,
    toStrictEqual: assertion_vocabulary_exact,
    toBeNull: { ...assertion_vocabulary_exact, value: 'null' },
    toBeUndefined: { ...assertion_vocabulary_exact, value: 'undefined' },
    toBeNaN: { ...assertion_vocabulary_exact, value: 'NaN' },
    toBeDefined: { relation: 'present' },
    toBeTruthy: { relation: 'truthy' },
    toBeFalsy: { relation: 'truthy', negated: true },
    toContain: assertion_vocabulary_part,
    toContainEqual: assertion_vocabulary_part,
    toMatch: assertion_vocabulary_part,
    toMatchObject: assertion_vocabulary_part,
    toHaveProperty: assertion_vocabulary_part,
    toHaveLength: assertion_vocabulary_length,
    toBeInstanceOf: type,
    toBeTypeOf: type,
    toBeGreaterThan: assertion_vocabulary_ordered,
    toBeGreaterThanOrEqual: assertion_vocabulary_ordered,
    toBeLessThan: assertion_vocabulary_ordered,
    toBeLessThanOrEqual: assertion_vocabulary_ordered,
    toBeCloseTo: { relation: 'close' },
    toThrow: raises,
    toThrowError: raises,
    toHaveBeenCalled: { relation: 'called' },
    toBeCalled: { relation: 'called' },
    toHaveReturned: { relation: 'called' },
    toHaveBeenCalledOnce: { relation: 'called-times', value: '1' },
    toHaveBeenCalledTimes: { relation: 'called-times' },
    toBeCalledTimes: { relation: 'called-times' },
    toHaveReturnedTimes: { relation: 'called-times' },
    toHaveBeenCalledWith: calledWith,
    toBeCalledWith: calledWith,
    toHaveBeenLastCalledWith: calledWith,
    lastCalledWith: calledWith,
    toHaveBeenNthCalledWith: calledWith,
    toHaveBeenCalledExactlyOnceWith: calledWith,
    toHaveReturnedWith: calledWith,
    toMatchSnapshot: snapshot,
    toMatchInlineSnapshot: snapshot,
    toMatchFileSnapshot: snapshot,
    toThrowErrorMatchingSnapshot: snapshot,
    toThrowErrorMatchingInlineSnapshot: snapshot,
    toSatisfy: { relation: 'predicate' },
    equal: assertion_vocabulary_exact,
    equals: assertion_vocabulary_exact,
    eq: assertion_vocabulary_exact,
    eql: assertion_vocabulary_exact,
    eqls: assertion_vocabulary_exact,
    deepEqual: assertion_vocabulary_exact,
    true: { ...assertion_vocabulary_exact, value: 'true' },
    false: { ...assertion_vocabulary_exact, value: 'false' },
    null: { ...assertion_vocabulary_exact, value: 'null' },
    undefined: { ...assertion_vocabulary_exact, value: 'undefined' },
    NaN: { ...assertion_vocabulary_exact, value: 'NaN' },
    empty: { relation: 'length', value: '0' },
    ok: { relation: 'truthy' },
    exist: { relation: 'present' },
    include: assertion_vocabulary_part,
    includes: assertion_vocabulary_part,
    contain: assertion_vocabulary_part,
    contains: assertion_vocabulary_part,
    match: assertion_vocabulary_part,
    members: assertion_vocabulary_part,
    keys: assertion_vocabulary_part,
    property: assertion_vocabulary_part,
    oneOf: assertion_vocabulary_part,
    string: assertion_vocabulary_part,
    a: type,
    an: type,
    instanceof: type,
    instanceOf: type,
    throw: raises,
    throws: raises,
    rejectedWith: raises,
    rejected: { relation: 'raises-any' },
    lengthOf: assertion_vocabulary_length,
    length: assertion_vocabulary_length,
    above: assertion_vocabulary_ordered,
    below: assertion_vocabulary_ordered,
    least: assertion_vocabulary_ordered,
    most: assertion_vocabulary_ordered,
    within: assertion_vocabulary_ordered,
    closeTo: { relation: 'close' },
    approximately: { relation: 'close' },
    called: { relation: 'called' },
    calledOnce: { relation: 'called-times', value: '1' },
    callCount: { relation: 'called-times' },
    calledWith,
    calledWithExactly: calledWith,
    calledOnceWith: calledWith,
    satisfy: { relation: 'predicate' },
};
const equal = { relation: 'exact', operands: 2 };
const loose = { relation: 'loose-equal', operands: 2 };
const assertion_vocabulary_different = { relation: 'different', operands: 2 };
const assertion_vocabulary_truthy = { relation: 'truthy', operands: 1, expression: true };
const contains = { relation: 'part', operands: 2 };
const greater = { relation: 'ordered', operands: 2 };
const assertion_vocabulary_throws = { relation: 'raises', operands: 2 };
/** Of `assert` (node:assert, chai), `t` (node:test, AVA, tap) and `sinon.assert`, by the last part of the name. */
const assertCalls = {
    equal: loose,
    deepEqual: loose,
    strictEqual: equal,
    deepStrictEqual: equal,
    partialDeepStrictEqual: contains,
    is: equal,
    same: equal,
    strictSame: equal,
    notEqual: assertion_vocabulary_different,
    notStrictEqual: assertion_vocabulary_different,
    notDeepEqual: assertion_vocabulary_different,
    notDeepStrictEqual: assertion_vocabulary_different,
    not: assertion_vocabulary_different,
    ok: assertion_vocabulary_truthy,
    isOk: assertion_vocabulary_truthy,
    truthy: assertion_vocabulary_truthy,
    notOk: { ...assertion_vocabulary_truthy, negated: true },
    isNotOk: { ...assertion_vocabulary_truthy, negated: true },
    falsy: { ...assertion_vocabulary_truthy, negated: true },
    true: { ...equal, operands: 1, value: 'true' },
    false: { ...equal, operands: 1, value: 'false' },
    isTrue: { ...equal, operands: 1, value: 'true' },
    isFalse: { ...equal, operands: 1, value: 'false' },
    isNull: { ...equal, operands: 1, value: 'null' },
    isUndefined: { ...equal, operands: 1, value: 'undefined' },
    isDefined: { relation: 'present', operands: 1 },
    isNotNull: { relation: 'present', operands: 1 },
    exists: { relation: 'present', operands: 1 },
    match: contains,
    regex: contains,
    include: contains,
    includes: contains,
    like: contains,
    property: contains,
    doesNotMatch: { ...contains, negated: true },
    notInclude: { ...contains, negated: true },
    instanceOf: { relation: 'type', operands: 2 },
    typeOf: { relation: 'type', operands: 2 },
    lengthOf: { relation: 'length', operands: 2 },
    isAbove: greater,
    isAtLeast: greater,
    isBelow: greater,
    isAtMost: greater,
    closeTo: { relation: 'close', operands: 2 },
    throws: assertion_vocabulary_throws,
    rejects: assertion_vocabulary_throws,
    throwsAsync: assertion_vocabulary_throws,
    doesNotThrow: { relation: 'not-raises', operands: 1 },
    doesNotReject: { relation: 'not-raises', operands: 1 },
    notThrows: { relation: 'not-raises', operands: 1 },
    ifError: { ...equal, operands: 1, value: 'null' },
    fail: { relation: 'fails', operands: 0 },
    snapshot: { relation: 'snapshot', operands: 1 },
    called: { relation: 'called', operands: 1 },
    calledOnce: { relation: 'called-times', operands: 1, value: '1' },
    callCount: { relation: 'called-times', operands: 2 },
    calledWith: { relation: 'called-with', operands: 99 },
    calledWithExactly: { relation: 'called-with', operands: 99 },
    calledOnceWithExactly: { relation: 'called-with', operands: 99 },
    notCalled: { relation: 'not-called', operands: 1 },
    plan: { relation: 'planned', operands: 1 },
};

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/vocabulary.js
const test = { group: false, mark: null };
const group = { group: true, mark: null };
/** The functions of Jest, Vitest, Mocha, Jasmine, node:test, Bun and Playwright that define tests and groups of them. */
const testFunctions = {
    it: test,
    test,
    specify: test,
    xit: { ...test, mark: 'test-skipped' },
    xtest: { ...test, mark: 'test-skipped' },
    xspecify: { ...test, mark: 'test-skipped' },
    fit: { ...test, mark: 'test-only' },
    ftest: { ...test, mark: 'test-only' },
    describe: group,
    context: group,
    suite: group,
    xdescribe: { ...group, mark: 'test-skipped' },
    xcontext: { ...group, mark: 'test-skipped' },
    fdescribe: { ...group, mark: 'test-only' },
    fcontext: { ...group, mark: 'test-only' },
};
/** What may stand behind one of them (`it.skip`), and what it does; null where it leaves the test as it is. */
const modifiers = {
    skip: 'test-skipped',
    todo: 'test-skipped',
    fixme: 'test-skipped',
    skipIf: 'test-skipped',
    runIf: 'test-skipped',
    failing: 'test-expected-failure',
    fails: 'test-expected-failure',
    fail: 'test-expected-failure',
    only: 'test-only',
    each: null,
    for: null,
    concurrent: null,
    sequential: null,
    serial: null,
    parallel: null,
    shuffle: null,
    slow: null,
    extend: null,
    describe: null,
};
const hookFunctions = new Set('beforeEach afterEach beforeAll afterAll before after setup teardown suiteSetup suiteTeardown'.split(' '));
/** Calls by qualified name. */
const markCalls = {
    'this.skip': { code: 'test-skipped' },
    't.skip': { code: 'test-skipped' },
    't.todo': { code: 'test-expected-failure' },
    'ctx.skip': { code: 'test-skipped' },
    'context.skip': { code: 'test-skipped' },
    pending: { code: 'test-skipped' },
    'this.retries': { code: 'retry-added', when: 'positive' },
    'jest.retryTimes': { code: 'retry-added', when: 'positive' },
    'process.exit': { code: 'exit-call', when: 'zero-or-none' },
    'process.reallyExit': { code: 'exit-call', when: 'zero-or-none' },
    'process.abort': { code: 'exit-call' },
    'Deno.exit': { code: 'exit-call', when: 'zero-or-none' },
    'jest.setTimeout': { code: 'sleep-added' },
    'this.timeout': { code: 'sleep-added' },
    'this.slow': { code: 'sleep-added' },
    'timers/promises.setTimeout': { code: 'sleep-added' },
    'Bun.sleep': { code: 'sleep-added' },
    'page.waitForTimeout': { code: 'sleep-added' },
    'cy.wait': { code: 'sleep-added' },
};
const mockCalls = new Set(['mock', 'doMock', 'unstable_mockModule', 'setMock', 'module', 'importMock']);
/** What a condition may name and speak of the platform only. */
const vocabulary_platformWords = new Set(`process platform arch os type release version versions node semver gte lt gt lte satisfies startsWith isWindows
  isWin IS_WINDOWS isMac isLinux Number parseInt split slice major`.split(/\s+/));

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/constants.js



/** The value of an expression that no run can change; undefined where it is not one. */
function constantOf(wrapped) {
    const node = bare(wrapped);
    if (node.kind === 'true')
        return true;
    if (node.kind === 'false')
        return false;
    if (node.kind === 'null' || node.kind === 'undefined')
        return null;
    if (node.kind === 'number')
        return numberOf(syntax_textOf(node));
    if (node.kind === 'unary_expression')
        return constants_unary(node);
    return foldedString(node) ?? undefined;
}
function numberOf(text) {
    const value = Number(text.replaceAll('_', '').replace(/n$/, ''));
    return Number.isNaN(value) ? undefined : value;
}
function constants_unary(node) {
    const argument = fieldOf(node, 'argument');
    const value = argument === null ? undefined : constantOf(argument);
    return typeof value === 'number' && node.children[0]?.kind === '-' ? -value : undefined;
}
const objects = new Set([
    'array',
    'object',
    'arrow_function',
    'function_expression',
    'regex',
    'new_expression',
    'class',
]);
/** Whether an expression is true, whatever the code under test does; null where that depends. */
function truthOf(wrapped) {
    const node = bare(wrapped);
    if (objects.has(node.kind))
        return true;
    if (node.kind === 'unary_expression' && node.children[0]?.kind === '!') {
        const truth = truthOf(fieldOf(node, 'argument') ?? node);
        return truth === null ? null : !truth;
    }
    if (node.kind === 'binary_expression')
        return constants_binary(node);
    const value = constantOf(node);
    return value === undefined ? null : Boolean(value);
}
function operatorOf(node) {
    return syntax_textOf(fieldOf(node, 'operator') ?? node);
}
function constants_binary(node) {
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    const operator = operatorOf(node);
    if (left === null || right === null)
        return null;
    if (operator === '&&' || operator === '||') {
        const truths = [truthOf(left), truthOf(right)];
        const deciding = operator === '||';
        if (truths.includes(deciding))
            return deciding;
        return truths.includes(null) ? null : !deciding;
    }
    if (operator === '>=' && constantOf(right) === 0 && memberIs(left, 'length'))
        return true;
    if (isSame(left, right))
        return sameTruth(operator);
    return constants(constantOf(left), operator, constantOf(right));
}
function memberIs(node, name) {
    const property = fieldOf(bare(node), 'property');
    return property !== null && syntax_textOf(property) === name;
}
/** One thing written twice, without a call that could give two answers. */
function isSame(first, second) {
    const [a, b] = [tokensOf(first), tokensOf(second)];
    return (a.join(' ') === b.join(' ') &&
        ![...walk(first)].some(({ kind }) => /call_expression|await|yield|new_expression/.test(kind)));
}
function sameTruth(operator) {
    if (/^(===?|<=|>=)$/.test(operator))
        return true;
    return /^(!==?|<|>)$/.test(operator) ? false : null;
}
function constants(a, operator, b) {
    if (a === undefined || b === undefined)
        return null;
    if (/^===?$/.test(operator))
        return a === b;
    if (/^!==?$/.test(operator))
        return a !== b;
    if (typeof a !== 'number' || typeof b !== 'number')
        return null;
    const answers = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b };
    return answers[operator] ?? null;
}
/** How surely a condition takes effect: 3 always, 2 under some condition, 1 on some platforms; 0 never. */
function weightOf(condition) {
    if (condition === null)
        return 3;
    const truth = truthOf(condition);
    if (truth !== null)
        return truth ? 3 : 0;
    const names = [...walk(condition)]
        .filter(({ kind }) => kind === 'identifier' || kind === 'property_identifier')
        .map(syntax_textOf);
    return names.length > 0 && names.every((name) => vocabulary_platformWords.has(name)) ? 1 : 2;
}
/** The value of a key of an object that is written down. */
function propertyOf(object, name) {
    for (const pair of partsOf(object)) {
        const key = fieldOf(pair, 'key');
        if (key !== null && (foldedString(key) ?? syntax_textOf(key)) === name)
            return fieldOf(pair, 'value');
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/expression-claims.js





function claim(relation, operands, precision = null) {
    return { relation, negated: false, operands, precision, always: false };
}
/** The two are one constant, or one thing written twice. */
function alwaysSame(first, second) {
    const [a, b] = [constantOf(first), constantOf(second)];
    return a === undefined || b === undefined ? isSame(first, second) : a === b;
}
/** Digits to which a number must fit, by the arguments behind the first. */
function digits(args, name) {
    const second = args[1] === undefined ? undefined : constantOf(args[1]);
    if (typeof second !== 'number')
        return 2;
    return name === 'toBeCloseTo' ? second : second <= 0 ? 17 : -Math.log10(second);
}
/** How much is said of an exception that is wanted. */
function raisedClaim(subject, expected) {
    if (expected === undefined)
        return claim('raises-any', [subject]);
    const operands = [subject, tokensOf(expected)];
    const text = syntax_textOf(expected);
    if (/^\/(\.\*?|\.\+|)\/\w*$/.test(text) || text === "''" || text === '""')
        return claim('raises-any', operands);
    if (text === 'Error')
        return claim('raises-any', operands);
    return claim(expected.kind === 'identifier' || expected.kind === 'member_expression' ? 'raises' : 'raises-message', operands);
}
const relations = {
    '===': 'exact',
    '==': 'loose-equal',
    '!==': 'different',
    '!=': 'different',
    instanceof: 'type',
    in: 'part',
    '<': 'ordered',
    '<=': 'ordered',
    '>': 'ordered',
    '>=': 'ordered',
};
/** What `assert(<expression>)` asserts: one claim for each side of an `&&`. */
function expressionClaims(wrapped) {
    const node = bare(wrapped);
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    const always = truthOf(node) === true;
    if (node.kind === 'binary_expression' && left !== null && right !== null) {
        const operator = operatorOf(node);
        if (operator === '&&')
            return [...expressionClaims(left), ...expressionClaims(right)];
        const relation = lookUp(relations, operator);
        if (relation === undefined)
            return [{ ...claim('any-of', [tokensOf(node)]), always }];
        const operands = [tokensOf(left), tokensOf(right)];
        if (relation === 'different' && constantOf(right) === null)
            return [{ ...claim('present', operands.slice(0, 1)), always }];
        return [{ ...claim(relation, relation === 'ordered' ? [...operands, [operator]] : operands), always }];
    }
    if (node.kind === 'unary_expression' && node.children[0]?.kind === '!') {
        const inner = fieldOf(node, 'argument');
        if (inner !== null)
            return expressionClaims(inner).map((one) => ({ ...negatedClaim(one), always }));
    }
    return [{ ...claim(node.kind === 'call_expression' ? 'predicate' : 'truthy', [tokensOf(node)]), always }];
}
/**
 * What it says that an expression holds, or does not: `expect(a === b).toBe(true)` says what `expect(a).toBe(b)` says.
 * `exactly`: nothing that is merely taken for true will do.
 */
function truthClaims(expression, { holds, exactly }) {
    const node = bare(expression);
    const always = truthOf(node) === holds;
    if (exactly && node.kind !== 'binary_expression') {
        return [{ ...claim('exact', [tokensOf(node), [String(holds)]]), always: constantOf(node) === holds }];
    }
    const claims = expressionClaims(node);
    if (holds)
        return claims;
    if (claims.length > 1)
        return [{ ...claim('any-of', [tokensOf(node)]), always }];
    return claims.map((one) => ({ ...negatedClaim(one), always }));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/names.js



/** Modules whose exports we know by their own names. */
const names_known = {
    vitest: '',
    '@jest/globals': '',
    'node:test': '',
    test: '',
    'bun:test': '',
    mocha: '',
    '@playwright/test': '',
    chai: '',
    ava: '',
    assert: 'assert',
    'node:assert': 'assert',
    'assert/strict': 'assert.strict',
    'node:assert/strict': 'assert.strict',
    sinon: 'sinon',
    process: 'process',
    'node:process': 'process',
    fs: 'fs',
    'node:fs': 'fs',
    'fs/promises': 'fs',
    'node:fs/promises': 'fs',
    'timers/promises': 'timers/promises',
    'node:timers/promises': 'timers/promises',
};
const names_MAX_STEPS = 12;
const names_functionKinds = new Set(['arrow_function', 'function_expression', 'generator_function']);
/** A function without a declaration of its own: what a callback mostly is. */
function names_isFunction(node) {
    return node !== null && node !== undefined && names_functionKinds.has(node.kind);
}
function ecmascriptNames(root) {
    const lookUp = { imported: new Map(), bound: new Map() };
    const functions = new Map();
    for (const node of walk(root)) {
        if (node.kind === 'import_statement')
            importsOf(node, lookUp);
        if (node.kind === 'variable_declarator')
            bind(fieldOf(node, 'name'), fieldOf(node, 'value'), { lookUp, functions });
        const name = fieldOf(node, 'name');
        if (/^(generator_)?function_declaration$/.test(node.kind) && name !== null)
            functions.set(syntax_textOf(name), node);
    }
    return {
        resolve: (node) => names_resolved(node, lookUp, names_MAX_STEPS),
        value: (node) => names_followed(node, lookUp),
        imports: new Map([...lookUp.imported].flatMap(([name, whole]) => modulePart(name, whole))),
        functions,
    };
}
function modulePart(name, qualified) {
    const at = qualified.indexOf('#');
    return at < 0 ? [] : [[name, qualified.slice(0, at)]];
}
function bind(name, value, { lookUp, functions }) {
    if (name === null || value === null)
        return;
    if (name.kind === 'identifier') {
        lookUp.bound.set(syntax_textOf(name), { node: value, member: null });
        if (names_isFunction(bare(value)))
            functions.set(syntax_textOf(name), bare(value));
    }
    if (name.kind !== 'object_pattern')
        return;
    for (const part of partsOf(name)) {
        if (part.kind === 'shorthand_property_identifier_pattern')
            lookUp.bound.set(syntax_textOf(part), { node: value, member: syntax_textOf(part) });
        const [key, target] = [fieldOf(part, 'key'), fieldOf(part, 'value')];
        if (key !== null && target?.kind === 'identifier') {
            lookUp.bound.set(syntax_textOf(target), { node: value, member: foldedString(key) ?? syntax_textOf(key) });
        }
    }
}
function importsOf(node, { imported }) {
    const module = foldedString(fieldOf(node, 'source') ?? node);
    if (module === null)
        return;
    for (const part of walk(node)) {
        if (part.kind === 'import_specifier') {
            const name = syntax_textOf(fieldOf(part, 'name') ?? part);
            imported.set(syntax_textOf(fieldOf(part, 'alias') ?? fieldOf(part, 'name') ?? part), exported(module, name));
        }
        if (part.kind === 'namespace_import')
            imported.set(syntax_textOf(partsOf(part)[0] ?? part), exported(module, null));
        if (part.kind === 'identifier' && part.parent?.kind === 'import_clause')
            imported.set(syntax_textOf(part), exported(module, 'default', syntax_textOf(part)));
    }
}
const likely = new Set([...Object.keys(testFunctions), ...hookFunctions, 'expect', 'assert', 'sinon', 'jest', 'vi']);
/** The qualified name of an export; `null`: of the module as a whole. */
function exported(module, name, local = null) {
    const prefix = Object.hasOwn(names_known, module) ? names_known[module] : undefined;
    if (prefix === '') {
        if (name === null)
            return '';
        return name === 'default' ? 'test' : name;
    }
    if (prefix !== undefined)
        return name === null || name === 'default' || (name === 'assert' && prefix === 'assert')
            ? prefix
            : `${prefix}.${name}`;
    // Fixtures of the project that wrap a runner keep its names.
    const own = name === 'default' ? local : name;
    return own !== null && likely.has(own) ? own : `${module}#${name ?? '*'}`;
}
function names_followed(node, { bound }) {
    let value = bare(node);
    for (let step = 0; step < names_MAX_STEPS && value.kind === 'identifier'; step++) {
        const next = bound.get(syntax_textOf(value));
        if (next === undefined || next.member !== null)
            break;
        value = bare(next.node);
    }
    return value;
}
function names_resolved(wrapped, lookUp, steps) {
    const node = bare(wrapped);
    if (steps === 0)
        return null;
    if (node.kind === 'this')
        return 'this';
    if (node.kind === 'identifier')
        return identifier(syntax_textOf(node), lookUp, steps);
    if (node.kind === 'member_expression' || node.kind === 'subscript_expression') {
        const object = fieldOf(node, 'object');
        const member = memberName(node);
        return object === null || member === null ? null : names_joined(names_resolved(object, lookUp, steps - 1), member);
    }
    return node.kind === 'call_expression' ? called(node, lookUp, steps) : null;
}
/** The name of the member that an expression takes, also where it is computed from strings. */
function memberName(node) {
    const property = fieldOf(node, 'property');
    if (property !== null)
        return syntax_textOf(property);
    const index = fieldOf(node, 'index');
    return index === null ? null : foldedString(index);
}
function names_joined(owner, member) {
    if (owner === null)
        return null;
    if (owner === '' || owner === 'globalThis' || owner === 'global' || owner === 'window')
        return member === 'default' ? 'test' : member;
    if (owner === 'assert' && member === 'strict')
        return 'assert.strict';
    // `require('node:test').test`, and the function itself as a member of itself.
    if (owner === 'test' && (member === 'test' || member === 'it' || member === 'default'))
        return member === 'it' ? 'it' : 'test';
    return `${owner}.${member}`;
}
function identifier(name, lookUp, steps) {
    const imported = lookUp.imported.get(name);
    if (imported !== undefined)
        return imported;
    const bound = lookUp.bound.get(name);
    if (bound === undefined || names_isFunction(bare(bound.node)))
        return name;
    const owner = names_resolved(bound.node, lookUp, steps - 1);
    if (owner === null)
        return name;
    return bound.member === null ? owner : (names_joined(owner, bound.member) ?? name);
}
function called(node, lookUp, steps) {
    const callee = fieldOf(node, 'function');
    const [first] = partsOf(fieldOf(node, 'arguments'));
    if (callee === null)
        return null;
    if (syntax_textOf(callee) === 'require' && first !== undefined) {
        const module = foldedString(first);
        return module === null ? null : module === 'node:test' || module === 'ava' ? 'test' : exported(module, null);
    }
    const method = callee.kind === 'member_expression' ? memberName(callee) : null;
    const object = fieldOf(callee, 'object');
    return (method === 'extend' || method === 'bind') && object !== null ? names_resolved(object, lookUp, steps - 1) : null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/chain-claims.js







/** What a chain of `expect` or `should` asserts, as one: `expect(x).not.toBe(y)`, `x.should.equal(y)`, as one: read at its outermost node. */
function chainOf(node, names) {
    const up = node.parent;
    if (up !== null && node.field === 'object' && /member_expression|subscript_expression/.test(up.kind))
        return null;
    if (up !== null && node.field === 'function' && up.kind === 'call_expression')
        return null;
    const chain = readChain(node, names);
    if (chain === null)
        return null;
    // supertest: `request(app).get('/').expect(200).expect('Content-Type', /json/)` holds two.
    const before = chain.inner === null ? null : chainOf({ ...chain.inner, field: null }, names);
    return [...(before ?? []), ...chainClaims(chain)];
}
function readChain(node, names) {
    const steps = [];
    let at = node;
    while (at !== null) {
        const called = at.kind === 'call_expression' ? at : null;
        const callee = called === null ? at : fieldOf(called, 'function');
        const args = called === null ? null : partsOf(fieldOf(called, 'arguments'));
        const name = callee === null ? null : names.resolve(callee);
        if (called !== null && args !== null && isExpect(name))
            return { subject: args[0] ?? called, steps: countedSteps(name, args, steps), inner: null };
        if (callee?.kind !== 'member_expression' && callee?.kind !== 'subscript_expression')
            return null;
        const step = memberName(callee);
        const object = fieldOf(callee, 'object');
        if (step === null || object === null)
            return null;
        if (step === 'should')
            return { subject: object, steps, inner: null };
        if (step === 'expect' && args !== null && args.length > 0) {
            return { subject: requested(object), steps: [{ name: 'toEqual', arguments: args }], inner: object };
        }
        steps.unshift({ name: step, arguments: args });
        at = bare(object);
    }
    return null;
}
/** What is asked, without the answers that are expected before. */
function requested(node) {
    const callee = fieldOf(node, 'function');
    const object = fieldOf(callee, 'object');
    return callee !== null && object !== null && memberName(callee) === 'expect' ? requested(object) : node;
}
function isExpect(name) {
    return (name !== null &&
        /^(expect(\.(soft|poll|element|assertions|hasAssertions))?|should|chai\.expect|expectTypeOf|assertType)$/.test(name));
}
/** `expect.assertions(2)` says how many must run; `assertType<T>(x)` is an assertion by itself. */
function countedSteps(name, args, steps) {
    if (name === 'assertType')
        return [{ name, arguments: [...args] }];
    return name === 'expect.assertions' || name === 'expect.hasAssertions'
        ? [{ name: 'planned', arguments: [...args] }]
        : steps;
}
function chainClaims({ subject, steps }) {
    const negated = steps.some(({ name }) => name === 'not');
    const matcher = steps.findLast(({ name }) => name !== 'not' && name !== 'and');
    if (matcher === undefined)
        return [claim('nothing', [tokensOf(subject)])];
    if (matcher.name === 'planned')
        return [claim('planned', (matcher.arguments ?? []).map(tokensOf))];
    const row = lookUp(matchers, matcher.name);
    const args = matcher.arguments ?? [];
    if (row === undefined)
        return custom({ subject, steps }, matcher, negated);
    const positive = matched(subject, row, { args, name: matcher.name });
    if (!negated)
        return positive;
    return positive.map((one) => ({ ...negatedClaim(one), always: false }));
}
/** Steps that only make a sentence of the chain say nothing about what is asserted. */
const filler = new Set([
    'to',
    'be',
    'been',
    'is',
    'that',
    'which',
    'has',
    'have',
    'with',
    'at',
    'of',
    'same',
    'but',
    'does',
    'still',
    'also',
    'deep',
    'not',
    'and',
]);
function custom({ subject, steps }, matcher, negated) {
    if (filler.has(matcher.name) || matcher.name === 'resolves' || matcher.name === 'rejects')
        return [claim('nothing', [tokensOf(subject)])];
    const said = steps.filter(({ name }) => !filler.has(name)).map(({ name }) => name);
    return [{ ...claim('custom', [tokensOf(subject), said, ...(matcher.arguments ?? []).map(tokensOf)]), negated }];
}
function matched(subject, row, { args, name }) {
    const [first] = args;
    const value = row.value === undefined ? args.map(tokensOf) : [[row.value]];
    const operands = [tokensOf(subject), ...value];
    if (row.relation === 'raises')
        return [raisedClaim(operands[0] ?? [], first)];
    if (row.relation === 'close')
        return [claim('close', operands.slice(0, 2), digits(args, name))];
    if (row.relation === 'truthy')
        return truthClaims(subject, { holds: row.negated !== true, exactly: false });
    const truth = row.relation === 'exact' && value.length === 1 ? value[0]?.join('') : undefined;
    if (truth === 'true' || truth === 'false')
        return truthClaims(subject, { holds: truth === 'true', exactly: true });
    if (row.relation === 'exact')
        return [exactClaim(subject, row, first)];
    if (row.relation === 'ordered')
        return [claim('ordered', [...operands, [name]])];
    if (row.relation === 'called-with' && operands.some(isVague))
        return [claim('part', operands)];
    return [{ ...claim(row.relation, operands), negated: row.negated === true }];
}
function isVague(tokens) {
    return (/expect \. (any|anything|objectContaining|arrayContaining|stringContaining|stringMatching)/.test(tokens.join(' ')) || tokens.join('').startsWith('sinon.match'));
}
function exactClaim(subject, row, expected) {
    const value = row.value !== undefined ? [row.value] : expected === undefined ? [] : tokensOf(expected);
    const operands = [tokensOf(subject), value];
    if (value[0] === 'expect' && value[2] === 'anything')
        return claim('present', operands);
    if (value[0] === 'expect' && value[2] === 'any')
        return claim('type', operands);
    if (isVague(value))
        return claim('part', operands);
    const subjectText = operands[0]?.join(' ') ?? '';
    const always = expected !== undefined && alwaysSame(subject, expected);
    return { ...claim(subjectText.endsWith('. length') ? 'length' : 'exact', operands), always };
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/claims.js






/** What a call, a chain or a `throw` asserts; null where it is no assertion, or part of one that is read as a whole. */
function ecmascriptClaims(node, names) {
    if (node.kind === 'throw_statement')
        return isError(node) ? [claim('fails', [])] : null;
    if (node.kind !== 'call_expression' && node.kind !== 'member_expression')
        return null;
    const chain = chainOf(node, names);
    if (chain !== null)
        return chain;
    return node.kind === 'call_expression' ? assertClaims(node, names) : null;
}
function isError(node) {
    const [thrown] = partsOf(node);
    return (thrown?.kind === 'new_expression' &&
        /^(Error|AssertionError|assert\.AssertionError)$/.test(syntax_textOf(fieldOf(thrown, 'constructor') ?? thrown)));
}
function assertClaims(node, names) {
    const callee = fieldOf(node, 'function');
    const name = callee === null ? null : names.resolve(callee);
    if (name === null)
        return null;
    const args = partsOf(fieldOf(node, 'arguments'));
    const last = name.split('.').at(-1) ?? name;
    const owner = name.slice(0, -last.length - 1);
    if (name === 'assert' || name === 'assert.strict')
        return args[0] === undefined ? null : expressionClaims(args[0]);
    const asserts = /^(assert(\.strict)?|chai\.assert|sinon\.assert|t|t\.assert|tap|QUnit\.assert)$/.test(owner);
    const known = asserts ? lookUp(assertCalls, last) : undefined;
    if (known !== undefined)
        return knownClaims(args, known, { strict: owner === 'assert.strict' || owner === 't', last });
    if (name === 'fail' || name === 'done.fail' || name === 'expect.fail' || name === 'expect.unreachable')
        return [claim('fails', [])];
    if (name === 'expect.assertions' || name === 'expect.hasAssertions')
        return [claim('planned', args.map(tokensOf))];
    return /^_?assert[A-Z_]|^_?expect[A-Z_]/.test(last) ? [claim('custom', [[last], ...args.map(tokensOf)])] : null;
}
function knownClaims(args, known, { strict, last }) {
    const [first, second] = args;
    if (known.expression === true && first !== undefined)
        return truthClaims(first, { holds: known.negated !== true, exactly: false });
    if ((known.value === 'true' || known.value === 'false') && first !== undefined) {
        return truthClaims(first, { holds: known.value === 'true', exactly: true });
    }
    const operands = args.slice(0, known.operands).map(tokensOf);
    if (known.value !== undefined)
        operands.push([known.value]);
    if (known.relation === 'raises')
        return [raisedClaim(operands[0] ?? [], second)];
    if (known.relation === 'ordered')
        return [claim('ordered', [...operands, [last]])];
    if (known.relation === 'close')
        return [claim('close', operands, digits(args.slice(1), last))];
    const relation = strict && known.relation === 'loose-equal' ? 'exact' : known.relation;
    const compares = (relation === 'exact' || relation === 'loose-equal') && known.value === undefined;
    const always = compares && first !== undefined && second !== undefined && alwaysSame(first, second);
    return [{ ...claim(relation, operands), negated: known.negated === true, always }];
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/dead.js




/** Why a failure at a node would not be seen; null where it would. The way up ends at the body of the carrier. */
function ecmascriptDead(node, body, names) {
    return floating(node, body) ?? unreached(node, body, names);
}
/** Why a node is never run, or a failure in it dropped, by what stands around it. */
function unreached(node, body, names) {
    let child = node;
    for (const parent of node === body ? [] : [...ancestors(node, body), body]) {
        const because = deadWithin(child, parent, { body, names });
        if (because !== null)
            return because;
        child = parent;
    }
    return null;
}
function deadWithin(child, parent, { body, names }) {
    if (parent.kind === 'statement_block' || parent.kind === 'program')
        return afterEnd(child, parent);
    if (parent.kind === 'if_statement' || parent.kind === 'while_statement' || parent.kind === 'ternary_expression')
        return neverTrue(child, parent);
    if (parent.kind === 'for_in_statement')
        return overNothing(child, parent);
    if (parent.kind === 'binary_expression')
        return shortCut(child, parent);
    if (parent.kind === 'try_statement' && child.field === 'body')
        return swallowedBy(parent, names);
    if (parent.kind === 'call_expression' && child.field === 'arguments')
        return callback(parent, body, names);
    if (/^(generator_)?function_declaration$/.test(parent.kind))
        return neverCalled(fieldOf(parent, 'name'), body);
    return parent.kind === 'variable_declarator' && names_isFunction(child) ? neverCalled(fieldOf(parent, 'name'), body) : null;
}
const ends = new Set(['return_statement', 'throw_statement', 'continue_statement', 'break_statement']);
function afterEnd(child, block) {
    for (const statement of block.children) {
        if (statement === child || child.kind === 'function_declaration')
            return null;
        if (ends.has(statement.kind))
            return `it stands after a \`${statement.kind.replace('_statement', '')}\``;
    }
    return null;
}
function neverTrue(child, statement) {
    const condition = fieldOf(statement, 'condition');
    const truth = condition === null ? null : truthOf(condition);
    if (truth === false && (child.field === 'consequence' || child.field === 'body'))
        return 'its condition is never true';
    return truth === true && child.field === 'alternative' ? 'its condition is always true' : null;
}
function overNothing(child, loop) {
    const over = fieldOf(loop, 'right');
    return over?.kind === 'array' && partsOf(over).length === 0 && child.field === 'body'
        ? 'its loop runs over nothing'
        : null;
}
function shortCut(child, node) {
    const left = fieldOf(node, 'left');
    if (child.field !== 'right' || left === null)
        return null;
    const [truth, operator] = [truthOf(left), operatorOf(node)];
    return (operator === '&&' && truth === false) || (operator === '||' && truth === true)
        ? 'it is never evaluated'
        : null;
}
/** Why the `try` drops what fails in its body; null where it hands it on or looks at it. */
function swallowedBy(statement, names) {
    const finalizer = fieldOf(statement, 'finalizer');
    if (finalizer !== null && [...walk(finalizer)].some(({ kind }) => kind === 'return_statement'))
        return 'its `finally` leaves before the failure can';
    const handler = fieldOf(statement, 'handler');
    const block = fieldOf(handler, 'body');
    if (handler === null || block === null)
        return null;
    return partsOf(block).every((part) => isIdle(part, names)) ? 'its `catch` drops its failure' : null;
}
const telling = /^(console|log|logger|debug)\b/;
function isIdle(statement, names) {
    if (/^(empty|continue|break)_statement$/.test(statement.kind))
        return true;
    const [expression] = partsOf(statement);
    if (statement.kind === 'return_statement')
        return expression === undefined || truthOf(expression) !== null;
    const callee = expression?.kind === 'call_expression' ? fieldOf(expression, 'function') : null;
    return callee !== null && telling.test(names.resolve(callee) ?? '');
}
/** A function that takes a failure and does nothing with it: `() => {}`, `() => null`, `noop`. */
function isIdleHandler(wrapped, names) {
    const node = names.value(wrapped);
    if (node.kind === 'identifier' && names.functions.has(syntax_textOf(node))) {
        return isIdleBody(fieldOf(names.functions.get(syntax_textOf(node)), 'body'), names);
    }
    if (node.kind === 'identifier')
        return /^noop$/i.test(syntax_textOf(node));
    return names_isFunction(node) && isIdleBody(fieldOf(node, 'body'), names);
}
function isIdleBody(body, names) {
    if (body === null)
        return false;
    if (body.kind === 'statement_block')
        return partsOf(body).every((part) => isIdle(part, names));
    return (truthOf(body) !== null ||
        bare(body).kind === 'undefined' ||
        syntax_textOf(body).startsWith('console.') ||
        /^void 0$/.test(syntax_textOf(body)));
}
const detached = /^(setTimeout|setImmediate|setInterval|queueMicrotask|process\.nextTick)$/;
/** The function stands in a call: what becomes of it when it throws? */
function callback(call, body, names) {
    const callee = fieldOf(call, 'function');
    if (callee === null)
        return null;
    const within = ancestors(call, body);
    const waited = within.some((node) => node.kind === 'new_expression' && syntax_textOf(fieldOf(node, 'constructor') ?? node).endsWith('Promise'));
    if (detached.test(syntax_textOf(callee)) && !waited && !takesDone(body))
        return `${quoted(syntax_textOf(callee))} runs it when the test is over`;
    const method = memberName(callee);
    if (method !== 'then' && method !== 'catch' && method !== 'finally')
        return null;
    const top = topOfChain(call);
    if (catches(call, top, names))
        return 'a `catch` drops its failure';
    return isFloating(top) && !takesDone(body) ? 'nothing waits for its promise' : null;
}
/** A test that is given `done` says itself when it is over. */
function takesDone(body) {
    const parameters = fieldOf(body.parent, 'parameters') ?? fieldOf(body.parent, 'parameter');
    return parameters !== null && /\b(done|cb|callback|end|next|resolve)\b/.test(syntax_textOf(parameters));
}
function topOfChain(node) {
    const up = node.parent;
    if (up !== null && (up.kind === 'member_expression' || (up.kind === 'call_expression' && node.field === 'function')))
        return topOfChain(up);
    return node;
}
function isFloating(top) {
    return (top.parent?.kind === 'expression_statement' ||
        (top.parent?.kind === 'unary_expression' && syntax_textOf(top.parent).startsWith('void')));
}
/** Between the call and the end of its chain stands a `catch` that drops what it gets. */
function catches(call, top, names) {
    for (let node = call; node !== top && node.parent !== null; node = node.parent) {
        const outer = node.parent.parent;
        if (node.parent.kind !== 'member_expression' || outer?.kind !== 'call_expression')
            continue;
        const [handler] = partsOf(fieldOf(outer, 'arguments'));
        if (memberName(node.parent) === 'catch' && handler !== undefined && isIdleHandler(handler, names))
            return true;
    }
    return false;
}
/** `expect(promise).resolves…` that nothing awaits. */
function floating(node, body) {
    if (!/\.(resolves|rejects)\b|^assert\.(rejects|doesNotReject)\(/.test(syntax_textOf(node).replaceAll(/\s+/g, '')))
        return null;
    return isFloating(topOfChain(node)) && !takesDone(body) ? 'nothing waits for its promise' : null;
}
function neverCalled(name, body) {
    if (name === null)
        return null;
    const uses = [...walk(body)].filter((node) => node.kind.endsWith('identifier') && syntax_textOf(node) === syntax_textOf(name));
    return uses.length > 1 ? null : `it stands in ${quoted(syntax_textOf(name))}, which is never called`;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/body.js


/** Nothing in the body does anything. */
function isHollow(body) {
    if (body.kind !== 'statement_block')
        return /^(undefined|null|true|void 0|\{\})$/.test(syntax_textOf(body));
    return partsOf(body).every((statement) => {
        const [only] = partsOf(statement);
        if (statement.kind === 'return_statement')
            return only === undefined || /^(undefined|null|true)$/.test(syntax_textOf(only));
        if (statement.kind === 'empty_statement')
            return true;
        return statement.kind === 'expression_statement' && /^(string|number|true|undefined)$/.test(only?.kind ?? '');
    });
}
/** Names bound in the body, each with the one value it is bound to; null where it is bound again, or counted. */
function localsOf(body) {
    const locals = new Map();
    for (const node of walk(body)) {
        const name = node.kind === 'variable_declarator' ? fieldOf(node, 'name') : null;
        if (name?.kind === 'identifier') {
            const value = fieldOf(node, 'value');
            locals.set(syntax_textOf(name), value !== null && !locals.has(syntax_textOf(name)) ? tokensOf(value) : null);
            continue;
        }
        const target = name ?? reassigned(node);
        if (target === null || target.kind === 'member_expression')
            continue;
        for (const part of walk(target))
            if (/identifier(_pattern)?$/.test(part.kind))
                locals.set(syntax_textOf(part), null);
    }
    return locals;
}
function reassigned(node) {
    if (node.kind === 'update_expression')
        return fieldOf(node, 'argument');
    const assigns = /^(augmented_)?assignment_expression$|^for_in_statement$/.test(node.kind);
    return assigns ? fieldOf(node, 'left') : null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/mark.js


/** By the tokens of the node, so that white space and comments tell no two of them apart. */
function mark_mark(code, node, more = {}) {
    const text = syntax_textOf(node);
    return {
        code,
        key: `${code}:${tokensOf(node).join(' ')}`,
        text,
        line: node.line,
        weight: 3,
        why: null,
        target: null,
        ...more,
    };
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/report-paths.js
/** Files that test runners and coverage tools write: a path that names one is no test's to write. */
const reports = /(^|[/\\])(junit[\w.-]*\.xml|[\w-]*test-?(results?|report)[\w.-]*\.(xml|json)|(results?|report)\.xml|coverage[\w.-]*\.(xml|json)|lcov\.info|clover\.xml|cobertura[\w.-]*\.xml|\.coverage)$/i;
function isReportPath(path) {
    return reports.test(path);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/marks.js











/** What one node of a body or a module does to tests. */
function ecmascriptMarks(node, body, names) {
    if (node.kind === 'call_expression')
        return marks_called(node, body, names);
    if (node.kind === 'assignment_expression')
        return marks_assigned(node, names);
    if (node.kind === 'try_statement')
        return tried(node, body, names);
    if (node.kind === 'return_statement')
        return returned(node, body, names);
    if (node.kind === 'new_expression')
        return slept(node);
    if (node.kind === 'variable_declarator' || node.kind === 'function_declaration')
        return shadowed(node, names);
    return [];
}
function marks_called(node, body, names) {
    const callee = fieldOf(node, 'function');
    const name = callee === null ? null : names.resolve(callee);
    const args = partsOf(fieldOf(node, 'arguments'));
    const method = callee === null ? null : memberName(callee);
    const rule = lookUp(markCalls, name);
    if (rule !== undefined && name !== null)
        return ruled(node, { name, rule, body });
    if (name === 'process.kill' && tokensOf(node).includes('pid'))
        return [mark_mark('exit-call', node, { key: 'exit-call:kill' })];
    if (method === 'catch' && args[0] !== undefined && !marks_isKept(node) && isIdleHandler(args[0], names)) {
        return [mark_mark('swallowed-failure', node, { key: 'swallow:catch', why: 'its `catch` drops every failure' })];
    }
    if (name === 'process.on' || name === 'process.once')
        return handled(node, args, names);
    if (name !== null && /^(jest|vi|mock|t\.mock|vitest)\.\w+$/.test(name) && mockCalls.has(method ?? ''))
        return mocked(node, args[0]);
    if (method === 'spyOn' && args[0] !== undefined)
        return spied(node, args, names);
    if (name === 'expect.extend')
        return extended(node, args[0]);
    if (name === 'vi.setConfig' || name === 'jest.setConfig')
        return [mark_mark('test-config-changed', node)];
    if (method === 'defineProperty' || method === 'assign')
        return defined(node, args, names);
    return written(node, method ?? name?.split('.').at(-1) ?? null, args);
}
/** `promise.catch(() => {})` as a statement only keeps the process quiet: whoever awaits `promise` sees it fail. */
function marks_isKept(node) {
    const object = fieldOf(fieldOf(node, 'function'), 'object');
    return node.parent?.kind === 'expression_statement' && object?.kind === 'identifier';
}
function ruled(node, { name, rule, body }) {
    const [first] = partsOf(fieldOf(node, 'arguments'));
    const value = first === undefined ? undefined : constantOf(first);
    if (rule.when === 'zero-or-none' && typeof value === 'number' && value !== 0)
        return [];
    if (rule.when === 'positive' && value === 0)
        return [];
    if (rule.code === 'sleep-added' && value === 0 && name !== 'this.timeout' && name !== 'jest.setTimeout')
        return [];
    const measured = rule.code === 'sleep-added' || rule.code === 'retry-added';
    const key = `${rule.code}:${measured ? tokensOf(node).join(' ') : name}`;
    return [mark_mark(rule.code, node, { key, weight: Math.max(1, weightAround(node, body)) })];
}
/** How surely what stands here is reached: the least of the conditions around it. */
function weightAround(node, body) {
    const conditions = ancestors(node, body).filter(({ kind }) => kind === 'if_statement');
    return Math.min(3, ...conditions.map((statement) => weightOf(fieldOf(statement, 'condition')) || 2));
}
function handled(node, args, names) {
    const [event, handler] = args;
    const name = event === undefined ? null : foldedString(event);
    if (handler === undefined || !/^(uncaughtException|unhandledRejection)$/.test(name ?? ''))
        return [];
    return isIdleHandler(handler, names)
        ? [mark_mark('failure-hidden', node, { why: 'it drops what nothing else caught' })]
        : [];
}
function mocked(node, specifier) {
    const target = specifier === undefined ? null : (foldedString(specifier) ?? importedBy(specifier));
    return target === null ? [] : [mark_mark('mock-of-subject-added', node, { key: `mock:${target}`, target })];
}
/** `vi.mock(import('./x.js'))`. */
function importedBy(node) {
    const [first] = partsOf(fieldOf(node, 'arguments'));
    return first === undefined ? null : foldedString(first);
}
function spied(node, args, names) {
    const [object, member] = args;
    const name = object === undefined ? null : names.resolve(object);
    const method = member === undefined ? null : foldedString(member);
    const up = node.parent;
    const replaces = up !== null &&
        /\.mock(Implementation|ReturnValue|ResolvedValue|RejectedValue)/.test(syntax_textOf(up).slice(syntax_textOf(node).length));
    if (name === null || !replaces)
        return [];
    if (isAssertion(`${name}.${method ?? ''}`))
        return [mark_mark('failure-hidden', node, { why: 'it replaces an assertion' })];
    const target = name.includes('#') ? name.slice(0, name.indexOf('#')) : null;
    return target === null ? [] : [mark_mark('mock-of-subject-added', node, { key: `mock:${target}`, target })];
}
function isAssertion(name) {
    const last = name.split('.').at(-1) ?? name;
    if (/^(expect|assert|it|test|describe)$/.test(name))
        return true;
    return ((name.startsWith('assert.') || name.startsWith('expect.')) &&
        (Object.hasOwn(assertCalls, last) || Object.hasOwn(matchers, last)));
}
/** `expect.extend({ toBe() { … } })` replaces a matcher of the runner. */
function extended(node, object) {
    for (const part of partsOf(object)) {
        const key = fieldOf(part, 'key') ?? fieldOf(part, 'name');
        const name = key === null ? syntax_textOf(part) : (foldedString(key) ?? syntax_textOf(key));
        if (Object.hasOwn(matchers, name) && name.startsWith('to'))
            return [mark_mark('failure-hidden', node, { key: `hidden:${name}`, why: `it replaces ${quoted(name)}` })];
    }
    return [];
}
/** `Object.defineProperty(globalThis, 'expect', …)`, `Object.assign(assert, { equal() {} })`. */
function defined(node, args, names) {
    const [owner, given] = args;
    const name = owner === undefined ? null : names.resolve(owner);
    if (name === null || given === undefined)
        return [];
    const keys = given.kind === 'object'
        ? partsOf(given).map((part) => syntax_textOf(fieldOf(part, 'key') ?? fieldOf(part, 'name') ?? part))
        : [foldedString(given) ?? ''];
    const prefix = /^(globalThis|global|window)$/.test(name) ? '' : `${name}.`;
    return keys.some((key) => isAssertion(prefix + key))
        ? [mark_mark('failure-hidden', node, { why: 'it replaces an assertion' })]
        : [];
}
function written(node, method, args) {
    if (method === null ||
        !/^(writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|copyFile|copyFileSync|rename|renameSync|cp|cpSync|outputFile|outputFileSync|write)$/.test(method))
        return [];
    const paths = args.slice(0, 2).flatMap((argument) => [...walk(argument)].flatMap((part) => foldedString(part) ?? []));
    return paths.some(isReportPath) && !/tmp|temp/i.test(syntax_textOf(node)) ? [mark_mark('report-written', node)] : [];
}
function marks_assigned(node, names) {
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    if (left === null || right === null)
        return [];
    const name = names.resolve(left) ?? '';
    if (name === 'process.exitCode') {
        const value = constantOf(right);
        return typeof value === 'number' && value !== 0
            ? []
            : [mark_mark('exit-call', node, { key: 'exit-call:process.exitCode' })];
    }
    if (/^process\.(exit|reallyExit)$/.test(name))
        return [mark_mark('failure-hidden', node, { why: 'it replaces the exit' })];
    if (left.kind !== 'identifier' && isAssertion(name))
        return [mark_mark('failure-hidden', node, { why: `it replaces ${quoted(name)}` })];
    if (/\.prototype\.to(Be|Equal|StrictEqual)$/.test(name))
        return [mark_mark('failure-hidden', node, { why: 'it replaces an assertion' })];
    return outcome(node, left, right);
}
/** A reporter or runner object that is told that all is well. */
function outcome(node, left, right) {
    const member = left.kind === 'member_expression' ? (memberName(left) ?? '') : '';
    const passed = foldedString(right) === 'passed' || foldedString(right) === 'pass';
    if (/^(status|state|outcome)$/.test(member) && passed)
        return [mark_mark('failure-hidden', node, { why: 'it sets what the runner reports' })];
    const zero = /^(numFailedTests|numFailedTestSuites|failures)$/.test(member) && constantOf(right) === 0;
    return zero ? [mark_mark('failure-hidden', node, { why: 'it sets what the runner reports' })] : [];
}
function tried(node, body, names) {
    const block = fieldOf(node, 'body');
    const handler = fieldOf(node, 'handler');
    if (block === null || ![...walk(block)].some(({ kind }) => kind === 'call_expression'))
        return [];
    const loop = ancestors(node, body).find(({ kind }) => /^(for|while|do|for_in)_statement$/.test(kind));
    const leaves = handler !== null && [...walk(block)].some(({ kind }) => kind === 'break_statement' || kind === 'return_statement');
    if (loop !== undefined && leaves)
        return [mark_mark('retry-added', node, { key: 'retry:loop', why: 'a loop tries again' })];
    const because = swallowedBy(node, names);
    return because === null ? [] : [mark_mark('swallowed-failure', node, { key: 'swallow:try', why: because })];
}
/** A way out under a condition, with assertions behind it. */
function returned(node, body, names) {
    const around = ancestors(node, body);
    const statement = around.findLast(({ kind }) => kind === 'if_statement');
    if (statement === undefined ||
        statement.parent !== body ||
        around.some((up) => names_isFunction(up) || up.kind === 'function_declaration'))
        return [];
    const behind = body.children.slice(body.children.indexOf(statement) + 1);
    const asserts = behind.some((later) => [...walk(later)].some((part) => part.kind === 'call_expression' &&
        /^(expect|assert)\b/.test(names.resolve(fieldOf(part, 'function') ?? part) ?? '')));
    return asserts
        ? [mark_mark('swallowed-failure', statement, { key: 'swallow:return', weight: 1, why: 'it leaves before assertions' })]
        : [];
}
/** `new Promise((resolve) => setTimeout(resolve, 100))`. */
function slept(node) {
    if (syntax_textOf(fieldOf(node, 'constructor') ?? node) !== 'Promise')
        return [];
    for (const call of walk(node)) {
        const callee = call.kind === 'call_expression' ? fieldOf(call, 'function') : null;
        const [handler, wait] = partsOf(fieldOf(call, 'arguments'));
        if (callee === null || !/(^|\.)setTimeout$/.test(syntax_textOf(callee)) || handler === undefined)
            continue;
        // A timeout that rejects makes a test fail sooner and not later.
        if (wait !== undefined && constantOf(wait) !== 0 && !/reject|throw/.test(syntax_textOf(handler)))
            return [mark_mark('sleep-added', node, { key: `sleep:${tokensOf(wait).join(' ')}` })];
    }
    return [];
}
const marks_wrappers = /\b(extend|each|bind|require|import|fixture|base|create\w*|wrap\w*)\b/;
/** `const expect = () => ({ toBe() {} })`, `function it() {}`: not what the runner means by the name. */
function shadowed(node, names) {
    const name = fieldOf(node, 'name');
    const value = node.kind === 'variable_declarator' ? fieldOf(node, 'value') : node;
    if (name?.kind !== 'identifier' || value === null)
        return [];
    const text = syntax_textOf(name);
    const watched = /^(expect|assert)$/.test(text) || Object.hasOwn(testFunctions, text) || hookFunctions.has(text);
    if (!watched || /^(context|suite|setup|before|after|teardown|fail)$/.test(text))
        return [];
    const made = node.kind !== 'variable_declarator' ||
        names_isFunction(bare(value)) ||
        bare(value).kind === 'object' ||
        truthOf(value) !== null;
    const own = made && !marks_wrappers.test(syntax_textOf(value)) && !isInner(node);
    return own && names.resolve(name) === text
        ? [mark_mark('failure-hidden', node, { key: `hidden:${text}`, why: `it is not the runner's ${quoted(text)}` })]
        : [];
}
function isInner(node) {
    return ancestors(node).some((up) => names_isFunction(up) && !/arguments/.test(up.parent?.kind ?? ''));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/tables.js




/** What the loops around a node give to names, where they run over a table that is written down. */
function ecmascriptRounds(node, body, names) {
    let rounds = [];
    for (const loop of ancestors(node, body)) {
        const table = loop.kind === 'for_in_statement'
            ? forOf(loop, names)
            : loop.kind === 'call_expression'
                ? forEach(loop, names)
                : null;
        if (table !== null)
            rounds = product(rounds, table);
    }
    return rounds;
}
function forOf(loop, names) {
    const [left, right] = [fieldOf(loop, 'left'), fieldOf(loop, 'right')];
    if (left === null || right === null)
        return null;
    return rowsOf([left], names.value(right), { spread: false });
}
function forEach(call, names) {
    const callee = fieldOf(call, 'function');
    const [handler] = partsOf(fieldOf(call, 'arguments'));
    const object = fieldOf(callee, 'object');
    if (callee === null || object === null || memberName(callee) !== 'forEach' || !names_isFunction(handler))
        return null;
    return rowsOf(parametersOf(handler).slice(0, 1), names.value(object), { spread: false });
}
/** The patterns that a function takes. */
function parametersOf(definition) {
    const single = fieldOf(definition, 'parameter');
    if (single !== null)
        return [single];
    return partsOf(fieldOf(definition, 'parameters')).map((part) => fieldOf(part, 'pattern') ?? part);
}
/** The rows of an array that is written down; `spread`: a row that is an array fills several parameters. */
function rowsOf(patterns, table, { spread }) {
    if (table.kind !== 'array')
        return [];
    return partsOf(table)
        .slice(0, MAX_CASES)
        .map((wrapped) => {
        const row = bare(wrapped);
        const values = spread && row.kind === 'array' ? partsOf(row) : [row];
        return new Map(patterns.flatMap((pattern, index) => tables_bindings(pattern, values[index])));
    });
}
function tables_bindings(pattern, value) {
    if (value === undefined)
        return [];
    if (pattern.kind === 'identifier')
        return [[syntax_textOf(pattern), tokensOf(value)]];
    if (pattern.kind === 'array_pattern' && value.kind === 'array') {
        const values = partsOf(value);
        return partsOf(pattern).flatMap((part, index) => tables_bindings(part, values[index]));
    }
    if (pattern.kind !== 'object_pattern' || value.kind !== 'object')
        return [];
    return partsOf(value).flatMap((pair) => {
        const [key, given] = [fieldOf(pair, 'key'), fieldOf(pair, 'value')];
        if (key === null || given === null)
            return [];
        const name = foldedString(key) ?? syntax_textOf(key);
        return [[renamed(pattern, name), tokensOf(given)]];
    });
}
/** `{ a: b }` gives the member `a` the name `b`. */
function renamed(pattern, name) {
    const pair = partsOf(pattern).find((part) => syntax_textOf(fieldOf(part, 'key') ?? part) === name);
    const target = fieldOf(pair, 'value');
    return target?.kind === 'identifier' ? syntax_textOf(target) : name;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/test-call.js








/** What a call defines; null where it defines nothing. `contexts`: names by which a test knows its own context. */
function testCall(node, names, contexts) {
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    const steps = callee === null ? null : stepsOf(callee, names);
    const args = partsOf(fieldOf(node, 'arguments'));
    const [root, ...more] = steps ?? [];
    if (root === undefined)
        return null;
    if (hookFunctions.has(root.name) && more.length === 0)
        return test_call_hook(root.name, args, names);
    const subtest = contexts.has(root.name) && (more[0]?.name === 'test' || more[0]?.name === 'it');
    const row = subtest ? testFunctions['test'] : lookUp(testFunctions, root.name);
    const rest = subtest ? more.slice(1) : more;
    if (row === undefined || !rest.every(({ name }) => Object.hasOwn(modifiers, name) || name === 'if'))
        return null;
    const run = args.map((argument) => names.value(argument)).findLast(names_isFunction) ?? namedRun(args.at(-1), names);
    const [first] = args;
    const announced = rest.some(({ name }) => name === 'todo' || name === 'skip' || name === 'fixme') || row.mark !== null;
    if (run === null && !(announced && first !== undefined && foldedString(first) !== null))
        return null;
    return {
        kind: row.group || rest.some(({ name }) => name === 'describe') ? 'group' : 'test',
        title: titleOf(first),
        run,
        marks: [...test_call_marksOf(node, row, rest), ...optionMarks(args)],
        cases: casesOf(rest, run, names),
    };
}
function test_call_hook(name, args, names) {
    const run = args.map((argument) => names.value(argument)).find(names_isFunction) ?? null;
    return run === null ? null : { kind: 'hook', title: name, run, marks: [], cases: [] };
}
/** `it('x', checkIt)`: a function of the file. */
function namedRun(last, names) {
    return last?.kind === 'identifier' ? (names.functions.get(syntax_textOf(last)) ?? null) : null;
}
function titleOf(first) {
    if (first === undefined || names_isFunction(first))
        return '';
    return foldedString(first) ?? tokensOf(first).join(' ');
}
/** `it.skip.each(table)` as its names from left to right, each with what it is called with; null for other things. */
function stepsOf(wrapped, names) {
    const node = bare(wrapped);
    if (node.kind === 'call_expression') {
        const inner = fieldOf(node, 'function');
        const steps = inner === null ? null : stepsOf(inner, names);
        const last = steps?.pop();
        if (steps === null || last === undefined)
            return null;
        // `it.skip.bind(it)` and `it.extend(…)` give what they were called on.
        return last.name === 'bind' || last.name === 'extend'
            ? steps
            : [...steps, { name: last.name, arguments: fieldOf(node, 'arguments') }];
    }
    if (node.kind === 'member_expression' || node.kind === 'subscript_expression') {
        const object = fieldOf(node, 'object');
        const name = memberName(node);
        const steps = object === null ? null : stepsOf(object, names);
        const whole = names.resolve(node);
        if (steps === null || name === null)
            return whole === null ? null : test_call_plain(whole);
        return whole !== null && !whole.includes('.') ? test_call_plain(whole) : [...steps, { name, arguments: null }];
    }
    return node.kind === 'identifier' || node.kind === 'this' ? test_call_identifier(node, names) : null;
}
function test_call_plain(qualified) {
    return qualified.split('.').map((name) => ({ name, arguments: null }));
}
/** Also `const check = condition ? it : it.skip`, and `const check = it.skip.each(table)`. */
function test_call_identifier(node, names) {
    const value = names.value(node);
    if (value.kind === 'ternary_expression')
        return eitherOf(value, names);
    if (value.kind === 'call_expression') {
        const steps = stepsOf(value, names);
        if (steps !== null && steps.some(({ name }) => Object.hasOwn(modifiers, name)))
            return steps;
    }
    const qualified = names.resolve(node);
    return qualified === null ? null : test_call_plain(qualified);
}
function eitherOf(value, names) {
    const [condition, yes, no] = ['condition', 'consequence', 'alternative'].map((field) => fieldOf(value, field));
    const branches = [yes, no].map((branch) => (branch === null || branch === undefined ? null : stepsOf(branch, names)));
    const [first, second] = branches;
    if (first === null || second === null || first === undefined || second === undefined)
        return null;
    const skipping = branches.some((steps) => steps?.some(({ name }) => name === 'skip' || name === 'todo') === true);
    const root = first.slice(0, 1);
    return skipping && condition !== null && condition !== undefined
        ? [...root, { name: 'skipIf', arguments: { ...condition, children: [condition] } }]
        : root;
}
function test_call_marksOf(node, row, steps) {
    const callee = fieldOf(node, 'function') ?? node;
    const found = [];
    if (row.mark !== null)
        found.push(test_call_mark(row.mark, callee));
    for (const { name, arguments: given } of steps) {
        const code = lookUp(modifiers, name) ?? null;
        if (code === null)
            continue;
        const [condition] = name === 'skipIf' || name === 'runIf' ? partsOf(given) : [];
        const weight = condition === undefined ? 3 : conditional(name, condition);
        if (weight !== 0)
            found.push(test_call_mark(code, callee, { weight }));
    }
    return found;
}
function conditional(name, condition) {
    const weight = weightOf(condition);
    if (name === 'skipIf')
        return weight;
    return weight === 3 ? 0 : weight === 0 ? 3 : weight;
}
function test_call_mark(code, node, { weight = 3, key = code } = {}) {
    return { code, key, text: syntax_textOf(node), line: node.line, weight, why: null, target: null };
}
const options = {
    skip: 'test-skipped',
    todo: 'test-expected-failure',
    only: 'test-only',
    fails: 'test-expected-failure',
    retry: 'retry-added',
    retries: 'retry-added',
    repeats: 'retry-added',
    timeout: 'sleep-added',
};
/** `{ skip: true }` of node:test and Vitest; a number at the end is a timeout. */
function optionMarks(args) {
    const found = [];
    for (const object of args.filter(({ kind }) => kind === 'object')) {
        for (const [name, code] of Object.entries(options)) {
            const value = propertyOf(object, name);
            if (value === null || truthOf(value) === false)
                continue;
            const measured = code === 'retry-added' || code === 'sleep-added';
            found.push(test_call_mark(code, value.parent ?? value, {
                weight: truthOf(value) === true ? 3 : 2,
                key: measured ? `${code}:${tokensOf(value).join(' ')}` : code,
            }));
        }
    }
    const last = args.at(-1);
    if (last !== undefined && args.length > 2 && typeof constantOf(last) === 'number')
        found.push(test_call_mark('sleep-added', last, { key: `timeout:${syntax_textOf(last)}` }));
    return found;
}
function casesOf(steps, run, names) {
    let cases = [];
    for (const { name, arguments: given } of steps) {
        if ((name !== 'each' && name !== 'for') || given === null || run === null)
            continue;
        const [table] = partsOf(given);
        const rows = given.kind === 'template_string'
            ? templateRows(given)
            : table === undefined
                ? []
                : rowsOf(parametersOf(run), names.value(table), { spread: name === 'each' });
        cases = product(cases, rows);
    }
    return cases;
}
/** The table of `it.each` written as a template: names in the first line, a value in each hole. */
function templateRows(template) {
    const [header] = syntax_textOf(template)
        .slice(1)
        .split('\n')
        .filter((line) => line.trim() !== '');
    const titles = (header ?? '').split('|').map((title) => title.trim());
    const values = partsOf(template)
        .filter(({ kind }) => kind === 'template_substitution')
        .map((hole) => partsOf(hole)[0]);
    const rows = [];
    for (const [index, value] of values.entries()) {
        if (index % titles.length === 0)
            rows.push([]);
        if (value !== undefined)
            rows.at(-1)?.push([titles[index % titles.length] ?? '', tokensOf(value)]);
    }
    return rows.map((row) => new Map(row));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/read.js













/** The tests of a JavaScript or TypeScript file, the functions they may call, and what else in it bears on tests. */
function readEcmascript(root, file) {
    const names = ecmascriptNames(root);
    const reading = {
        ...file,
        names,
        dialect: ecmascriptDialect(names),
        counts: new Map(),
        calls: new Set(),
        bodies: new Set(),
        carriers: [],
    };
    readTests(root, { names: [], inherited: [], cases: [], contexts: new Set() }, reading);
    readFunctions(reading);
    const owned = new Set([...reading.calls, ...names.functions.values()]);
    const loose = readBody(root, file.path, { dialect: reading.dialect, skip: owned });
    return { path: file.path, carriers: reading.carriers, marks: loose.marks, imports: names.imports };
}
function ecmascriptDialect(names) {
    return {
        claims: (node) => ecmascriptClaims(node, names),
        dead: (node, body) => ecmascriptDead(node, body, names),
        marks: (node, body) => ecmascriptMarks(node, body, names),
        call: (node) => helperCall(node, names),
        rounds: (node, body) => ecmascriptRounds(node, body, names),
        mayAssert: (node) => mayAssert(node, names),
    };
}
/** `check(…)`, `this.check(…)`, and `checks.check(…)` of an imported module. Methods of other objects are no helpers. */
function helperCall(node, names) {
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    if (callee === null)
        return null;
    const given = partsOf(fieldOf(node, 'arguments')).map(tokensOf);
    const [module, exported] = (names.resolve(callee) ?? '').split('#');
    if (exported !== undefined && module !== undefined) {
        return { name: exported.replace(/^\*\./, ''), method: false, module, arguments: given };
    }
    if (callee.kind === 'identifier')
        return { name: syntax_textOf(callee), method: false, module: null, arguments: given };
    const own = callee.kind === 'member_expression' && fieldOf(callee, 'object')?.kind === 'this';
    return own ? { name: memberName(callee) ?? '', method: true, module: null, arguments: given } : null;
}
const read_telling = /(^|[/._-])(test|tests|testing|utils?|helpers?|support|common|harness|checks?|assertions?|fixtures?|setup|fake)([/._-]|$|#)/i;
function mayAssert(node, names) {
    // `type verify = Expect<Equal<A, B>>`: the compiler asserts it.
    if (node.kind === 'type_alias_declaration' || node.kind === 'satisfies_expression')
        return true;
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    const text = callee === null ? '' : syntax_textOf(callee);
    // `expect` alone asserts nothing: what does is read as a whole.
    if (callee === null || /^expect$/.test(text))
        return false;
    if (/(^|\.)(check|verify|expect|assert|ensure|validate|getBy|getAllBy|findBy|findAllBy|should|fail)\w*$/i.test(text))
        return true;
    return read_telling.test(names.resolve(callee) ?? '');
}
/** Finds the calls that define tests and reads each; what stands around them is left to the scope around. */
function readTests(block, scope, reading) {
    const found = new Map();
    for (const node of walk(block, (node) => !found.has(node))) {
        const call = node === block ? null : testCall(node, reading.names, scope.contexts);
        if (call !== null)
            found.set(node, call);
    }
    for (const [node, call] of found) {
        if (call.kind !== 'group')
            reading.calls.add(node);
        readTest(node, call, { scope: whereReached(node, block, { scope, reading }), reading });
    }
}
/** What stands under an `if` is there only where that holds; what is never reached is not there at all. */
function whereReached(node, block, { scope, reading }) {
    const { path } = reading;
    const because = unreached(node, block, reading.names);
    if (because !== null) {
        const found = mark_mark('test-skipped', fieldOf(node, 'function') ?? node, { key: 'skip:unreached', why: because });
        return { ...scope, inherited: [...scope.inherited, { ...found, path }] };
    }
    for (let up = node.parent; up !== null && up !== block; up = up.parent) {
        const condition = up.kind === 'if_statement' ? fieldOf(up, 'condition') : null;
        const weight = condition === null ? 3 : weightOf(condition);
        if (condition === null || weight === 3)
            continue;
        const found = mark_mark('test-skipped', condition, {
            key: `skip:if ${syntax_textOf(condition)}`,
            weight: weight === 0 ? 3 : weight,
            why: 'it is only defined under a condition',
        });
        return { ...scope, inherited: [...scope.inherited, { ...found, text: `if ${syntax_textOf(condition)}`, path }] };
    }
    return scope;
}
function readTest(node, call, { scope, reading }) {
    const given = call.marks.map((found) => ({ ...found, path: reading.path }));
    const cases = product(scope.cases, call.cases);
    const names = [...scope.names, call.title];
    const body = call.run === null ? null : (fieldOf(call.run, 'body') ?? call.run);
    const contexts = new Set([...scope.contexts, ...parametersOf(call.run).slice(0, 1).map(syntax_textOf)]);
    if (call.kind === 'group') {
        const inside = { names, inherited: [...scope.inherited, ...given], cases, contexts };
        if (body !== null)
            readTests(body, inside, reading);
        return;
    }
    if (body !== null)
        reading.bodies.add(body);
    const nested = body === null || call.kind === 'hook'
        ? []
        : subtests(body, { ...scope, names, cases, contexts, inherited: [...scope.inherited, ...given] }, reading);
    const facts = carrierOf(call.run, { body, reading, skip: new Set(nested) });
    reading.carriers.push({
        ...facts,
        role: call.kind,
        id: identified(names, reading),
        name: call.title,
        line: node.line,
        collected: call.kind === 'test' && reading.collected,
        cases,
        marks: [...given, ...facts.marks, ...(call.kind === 'test' ? contextSkips(call.run, facts, reading) : [])],
        inherited: scope.inherited,
    });
}
/** `t.test(…)` within a test: tests of their own. */
function subtests(body, scope, reading) {
    const before = new Set(reading.calls);
    readTests(body, scope, reading);
    return [...reading.calls].filter((call) => !before.has(call));
}
function identified(names, { counts }) {
    const id = names.join(' > ');
    const times = (counts.get(id) ?? 0) + 1;
    counts.set(id, times);
    return times === 1 ? id : `${id} (${times})`;
}
function carrierOf(definition, { body, reading, skip }) {
    const facts = body === null
        ? { assertions: [], calls: [], marks: [], mayAssert: false }
        : readBody(body, reading.path, { dialect: reading.dialect, skip });
    const parameters = parametersOf(definition).map(syntax_textOf);
    return {
        path: reading.path,
        body: body === null ? [] : tokensOf(body),
        hollow: body === null || (isHollow(body) && skip.size === 0),
        parameters,
        assertions: facts.assertions,
        calls: facts.calls,
        locals: body === null ? new Map() : localsOf(body),
        marks: facts.marks,
        mayAssert: facts.mayAssert || skip.size > 0 || facts.calls.some(({ name }) => parameters.includes(name)),
    };
}
/** `skip()` of a context that the test takes apart: `test('…', ({ skip }) => …)`. */
function contextSkips(definition, { calls }, { path }) {
    const patterns = parametersOf(definition).filter(({ kind }) => kind === 'object_pattern');
    if (!patterns.flatMap((pattern) => partsOf(pattern).map(syntax_textOf)).includes('skip'))
        return [];
    const found = calls.filter(({ name }) => name === 'skip');
    return found.map(({ line }) => ({
        code: 'test-skipped',
        key: 'skip()',
        text: 'skip()',
        line,
        path,
        weight: 3,
        why: null,
        target: null,
    }));
}
/** Functions of the file: tests may call them, or have been made into one. */
function readFunctions(reading) {
    for (const [name, definition] of reading.names.functions) {
        const body = fieldOf(definition, 'body');
        if (body === null || insideTest(definition, reading))
            continue;
        const facts = carrierOf(definition, { body, reading, skip: reading.calls });
        const itself = ecmascriptMarks(definition, definition, reading.names).map((found) => ({
            ...found,
            path: reading.path,
        }));
        reading.carriers.push({
            ...facts,
            marks: [...facts.marks, ...itself],
            role: 'function',
            id: name,
            name,
            line: definition.line,
            collected: false,
            cases: [],
            inherited: [],
        });
    }
}
/** What a test defines for itself is read with the test. */
function insideTest(definition, { bodies }) {
    for (let up = definition.parent; up !== null; up = up.parent)
        if (bodies.has(up))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/effect.js

const momentWords = {
    'under-tests': 'it asks for the test runner first',
    'at-exit': 'it is done when the process ends',
    'on-import': 'it is done when the file is imported',
};
function reachOf(node, said) {
    return { ...said, text: syntax_textOf(node), line: node.line };
}
/** A report that a program writes when it is called may be its own. */
function reportReach(node, key, moment) {
    if (moment !== null)
        return reachOf(node, { code: 'report-written', how: 'acts', key, why: momentWords[moment] });
    const why = 'reports of tests and coverage are for the runner to write';
    return reachOf(node, { code: 'report-written', how: 'may-act', key, why });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/origins.js



const runners = /^((node:)?assert(\/strict)?|node:test(\/.*)?|bun:test|@?(jest|vitest)([/-].*)?|expect|chai|mocha|ava|tap|c8|nyc|istanbul[\w-]*)$/;
/** The module of a runner that a statement or call imports; types are gone when the code runs. */
function importedModule(node) {
    const module = node.kind === 'import_statement' ? ofStatement(node) : ofCall(node);
    // How a runner is set up is read as configuration.
    return module !== null && runners.test(module) && module !== 'vitest/config' ? module : null;
}
function ofStatement(node) {
    const source = fieldOf(node, 'source');
    return source === null || node.children[1]?.kind === 'type' ? null : foldedString(source);
}
function ofCall(node) {
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    const [first] = partsOf(fieldOf(node, 'arguments'));
    return callee !== null && first !== undefined && /^(require|import)$/.test(syntax_textOf(callee))
        ? foldedString(first)
        : null;
}
const origins_MAX_STEPS = 12;
function originsOf(nodes) {
    const bound = new Map();
    for (const node of nodes)
        for (const [name, value] of origins_bindings(node))
            bound.set(name, value);
    const originOf = (wrapped, steps) => {
        const node = bare(wrapped);
        if (steps === 0)
            return null;
        if (importedModule(node) !== null)
            return 'runner';
        if (node.kind === 'await_expression')
            return originOf(partsOf(node)[0] ?? node, steps - 1);
        const object = fieldOf(node, 'object');
        if (object !== null)
            return originOf(object, steps - 1);
        if (node.kind !== 'identifier')
            return 'own';
        const value = bound.get(syntax_textOf(node));
        return value === undefined ? syntax_textOf(node) : typeof value === 'string' ? value : originOf(value, steps - 1);
    };
    return (node) => originOf(node, origins_MAX_STEPS);
}
function origins_bindings(node) {
    if (node.kind === 'import_statement') {
        const from = importedModule(node) === null ? 'own' : 'runner';
        const clause = partsOf(node).find(({ kind }) => kind === 'import_clause');
        return clause === undefined ? [] : identifiers(clause).map((name) => [name, from]);
    }
    const name = fieldOf(node, 'name');
    if (node.kind === 'variable_declarator' && name !== null) {
        const value = fieldOf(node, 'value');
        return identifiers(name).map((one) => [one, value ?? 'own']);
    }
    if (/^(generator_)?function_declaration$|^class_declaration$/.test(node.kind) || names_isFunction(node)) {
        const own = name === null ? [] : [syntax_textOf(name)];
        const parameters = fieldOf(node, 'parameters') ?? fieldOf(node, 'parameter');
        return [...own, ...(parameters === null ? [] : identifiers(parameters))].map((one) => [one, 'own']);
    }
    return [];
}
function identifiers(node) {
    return [...walk(node)].filter(({ kind }) => /^(shorthand_property_)?identifier(_pattern)?$/.test(kind)).map(syntax_textOf);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/ecmascript/reach.js







const runnerCondition = /NODE_ENV|JEST|VITEST|NODE_TEST_CONTEXT|\b(jest|vitest|mocha)\b/i;
const globals = /^(globalThis|global|window|self)$/;
const watched = /^(expect|assert|chai|jest|vi|it|describe)(\.|$)/;
/** What a module that is no test does to its runner and its assertions, and how it ends the process. */
function ecmascriptReaches(root, path) {
    const names = ecmascriptNames(root);
    const nodes = [...walk(root)].filter(({ named }) => named);
    const hooks = nodes.flatMap((node) => {
        const handler = exitHandler(node, names);
        return handler?.kind === 'identifier' ? [syntax_textOf(handler)] : [];
    });
    const reading = { root, path, names, origins: originsOf(nodes), hooks: new Set(hooks) };
    return nodes.flatMap((node) => [
        ...importing(node),
        ...reach_replacing(node, reading),
        ...ending(node, reading),
        ...dropping(node, reading),
    ]);
}
function importing(node) {
    const module = importedModule(node);
    if (module === null)
        return [];
    const key = `imports:${module.replace(/^node:|\/strict$/g, '')}`;
    return [reachOf(node, { code: 'failure-hidden', how: 'imports', key, why: 'it imports it' })];
}
function reach_replacing(node, reading) {
    return targetsOf(node).flatMap(({ object, member }) => {
        const name = reach_replaced(object, member, reading);
        const why = `it replaces ${name}`;
        return name === null ? [] : [reachOf(node, { code: 'failure-hidden', how: 'acts', key: `replaces:${name}`, why })];
    });
}
const definers = /^(assign|defineProperty|defineProperties|set|setPrototypeOf|spyOn|method|stub|replace)$/;
/** What an assignment, a `delete` or a call such as `Object.assign(assert, …)` puts something else in the place of. */
function targetsOf(node) {
    if (/^(augmented_)?assignment_expression$/.test(node.kind))
        return memberTarget(fieldOf(node, 'left'));
    if (node.kind === 'unary_expression' && node.children[0]?.kind === 'delete')
        return memberTarget(fieldOf(node, 'argument'));
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    const [object, given] = partsOf(fieldOf(node, 'arguments'));
    if (callee === null || object === undefined || !definers.test(memberName(bare(callee)) ?? ''))
        return [];
    if (given?.kind !== 'object')
        return [{ object, member: given === undefined ? null : foldedString(given) }];
    return partsOf(given).map((part) => ({
        object,
        member: syntax_textOf(fieldOf(part, 'key') ?? fieldOf(part, 'name') ?? part),
    }));
}
function memberTarget(wrapped) {
    const left = wrapped === null ? null : bare(wrapped);
    if (left?.kind === 'identifier')
        return [{ object: left, member: null }];
    const object = left === null ? null : fieldOf(left, 'object');
    return left === null || object === null ? [] : [{ object, member: memberName(left) }];
}
/** What of the runner it is; null where it is nothing of it. */
function reach_replaced(object, member, { names, origins }) {
    const origin = origins(object);
    const name = `${names.resolve(object) ?? ''}${member === null ? '' : `.${member}`}`;
    const whole = bare(object).kind === 'identifier' && member === null;
    if (origin === 'runner')
        return whole ? null : name;
    if (origin === null || origin === 'own')
        return null;
    const bound = globals.test(origin) ? name.replace(/^(globalThis|global|window|self)?\./, '') : name;
    if (/^process\.(exit|reallyExit)$/.test(bound))
        return bound;
    return watched.test(bound) ? bound : null;
}
/** `process.on('exit', …)`: what is called. */
function exitHandler(node, names) {
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    if (callee === null || !/^process\.(on|once|addListener|prependListener)$/.test(names.resolve(callee) ?? ''))
        return null;
    const [event, handler] = partsOf(fieldOf(node, 'arguments'));
    const name = event === undefined ? null : foldedString(event);
    return name === 'exit' || name === 'beforeExit' ? (handler ?? null) : null;
}
/** Ends of the process and reports: what a program may do when it is called, it may not do when it is imported. */
function ending(node, reading) {
    return ecmascriptMarks(node, reading.root, reading.names).flatMap(({ code, key }) => {
        if (code !== 'report-written' && code !== 'exit-call')
            return [];
        const moment = momentOf(node, reading);
        if (code === 'report-written')
            return [reportReach(node, key, moment)];
        // A program that is run by its name ends by itself, and may set its exit code.
        const usual = key.endsWith('exitCode') || isProgram(reading) || hasArgument(node, reading);
        if (moment === null || (moment === 'on-import' && usual))
            return [];
        return [reachOf(node, { code, how: 'acts', key, why: momentWords[moment] })];
    });
}
/** `process.exit(main())`: its code is the program's to say. */
function hasArgument(node, { names }) {
    const [first] = partsOf(fieldOf(node, 'arguments'));
    const zero = first === undefined || names.value(first).kind === 'number';
    return !zero;
}
function isProgram({ root, path }) {
    if (root.source.startsWith('#!'))
        return true;
    const exports = [...walk(root)].some((node) => node.kind === 'export_statement' || /^(module\.)?exports\b/.test(node.named ? syntax_textOf(node) : ''));
    return !exports && /(^|\/)(bin|scripts?|tools?|cli|main)(\/|\.|$)/.test(path);
}
/** Why what stands here takes effect without being called by the program; null where it does not. */
function momentOf(node, { root, names, hooks }) {
    const around = ancestors(node, root);
    const conditions = around.flatMap((up) => (up.kind === 'if_statement' ? (fieldOf(up, 'condition') ?? []) : []));
    if (conditions.some((condition) => runnerCondition.test(syntax_textOf(condition))))
        return 'under-tests';
    const hooked = around.some((up) => exitHandler(up, names) !== null || isHook(up, hooks));
    if (hooked)
        return 'at-exit';
    const inside = around.some((up) => /function_declaration|method_definition/.test(up.kind) || isLater(up));
    return !inside && conditions.every((condition) => weightOf(condition) === 3) ? 'on-import' : null;
}
function isHook(node, hooks) {
    const name = fieldOf(node, 'name');
    return name !== null && hooks.has(syntax_textOf(name));
}
/** A function that is not called where it stands. */
function isLater(node) {
    if (!names_isFunction(node))
        return false;
    const called = node.parent?.kind === 'parenthesized_expression' ? node.parent : node;
    return !(called.parent?.kind === 'call_expression' && called.field === 'function');
}
/** `expect.extend({ toBe })` and handlers that drop what nothing else caught. */
function dropping(node, { root, names, origins }) {
    const callee = node.kind === 'call_expression' ? fieldOf(node, 'function') : null;
    const name = callee === null ? '' : (names.resolve(callee) ?? '');
    if (callee === null || !/^(expect\.extend|process\.(on|once))$/.test(name) || origins(callee) === 'own')
        return [];
    const found = ecmascriptMarks(node, root, names).filter(({ code }) => code === 'failure-hidden');
    return found.map(({ key, why }) => reachOf(node, {
        code: 'failure-hidden',
        how: name === 'expect.extend' ? 'acts' : 'may-act',
        key,
        why: why ?? 'it hides failures',
    }));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/constants.js



/** The value of an expression that no run can change; undefined where it is not one. */
function constants_constantOf(wrapped) {
    const node = bare(wrapped);
    if (node.kind === 'true')
        return true;
    if (node.kind === 'false')
        return false;
    if (node.kind === 'none')
        return null;
    if (node.kind === 'integer' || node.kind === 'float')
        return constants_numberOf(syntax_textOf(node));
    if (node.kind === 'unary_operator')
        return negative(node);
    return foldedString(node) ?? undefined;
}
function constants_numberOf(text) {
    const value = Number(text.replaceAll('_', ''));
    return Number.isNaN(value) ? undefined : value;
}
function negative(node) {
    const argument = fieldOf(node, 'argument');
    const value = argument === null ? undefined : constants_constantOf(argument);
    return typeof value === 'number' && node.children[0]?.kind === '-' ? -value : undefined;
}
const containers = new Set(['tuple', 'list', 'dictionary', 'set']);
/** Whether an expression is true, whatever the code under test does; null where that depends. */
function constants_truthOf(wrapped) {
    const node = bare(wrapped);
    if (node.kind === 'identifier' && /^(TYPE_CHECKING)$/.test(syntax_textOf(node)))
        return false;
    if (node.kind === 'not_operator')
        return inverse(constants_truthOf(fieldOf(node, 'argument') ?? node));
    if (node.kind === 'boolean_operator')
        return combined(node);
    if (node.kind === 'comparison_operator')
        return compared(node);
    if (containers.has(node.kind))
        return partsOf(node).length > 0;
    if (node.kind === 'lambda' || node.kind === 'generator_expression')
        return true;
    if (node.kind === 'call')
        return calledTruth(node);
    const value = constants_constantOf(node);
    return value === undefined ? null : Boolean(value);
}
function inverse(truth) {
    return truth === null ? null : !truth;
}
function combined(node) {
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    if (left === null || right === null)
        return null;
    const deciding = node.children.some(({ kind }) => kind === 'or');
    const truths = [constants_truthOf(left), constants_truthOf(right)];
    if (truths.includes(deciding))
        return deciding;
    return truths.includes(null) ? null : !deciding;
}
function compared(node) {
    const [left, right, more] = partsOf(node).filter(({ field }) => field !== 'operators');
    const operator = constants_operatorOf(node);
    if (left === undefined || right === undefined || more !== undefined)
        return null;
    if (constants_constantOf(right) === 0 && operator === '>=' && isLength(left))
        return true;
    const same = tokensOf(left).join(' ') === tokensOf(right).join(' ');
    if (same && !holdsCall(left))
        return truthOfSame(operator);
    const [a, b] = [constants_constantOf(left), constants_constantOf(right)];
    if (a === undefined || b === undefined)
        return null;
    if (operator === '==' || operator === 'is')
        return a === b;
    if (operator === '!=' || operator === 'is not')
        return a !== b;
    return typeof a === 'number' && typeof b === 'number' ? constants_numbers(a, operator, b) : null;
}
function constants_operatorOf(comparison) {
    const operators = comparison.children.filter(({ field }) => field === 'operators');
    return operators.map(operatorText).join(' ');
}
function operatorText(operator) {
    return syntax_textOf(operator).replaceAll(/\s+/g, ' ');
}
function truthOfSame(operator) {
    if (operator === '==' || operator === 'is' || operator === '<=' || operator === '>=')
        return true;
    return operator === '!=' || operator === 'is not' || operator === '<' || operator === '>' ? false : null;
}
function constants_numbers(a, operator, b) {
    const answers = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b };
    return answers[operator] ?? null;
}
function isLength(node) {
    const callee = fieldOf(bare(node), 'function');
    return callee !== null && syntax_textOf(callee) === 'len';
}
/** `bool(1)`, `isinstance(x, object)`. */
function calledTruth(node) {
    const callee = fieldOf(node, 'function');
    const [first, second] = partsOf(fieldOf(node, 'arguments'));
    if (callee === null || first === undefined)
        return null;
    if (syntax_textOf(callee) === 'bool')
        return constants_truthOf(first);
    return syntax_textOf(callee) === 'isinstance' && second !== undefined && syntax_textOf(second) === 'object' ? true : null;
}
function holdsCall(node) {
    for (const { kind } of walk(node))
        if (kind === 'call' || kind === 'await' || kind === 'yield')
            return true;
    return false;
}
/** How surely a condition takes effect: 3 always, 2 under some condition, 1 on some platforms; 0 never. */
function constants_weightOf(condition) {
    if (condition === null)
        return 3;
    const text = foldedString(condition);
    const truth = text === null ? constants_truthOf(condition) : null;
    if (truth !== null)
        return truth ? 3 : 0;
    if (text !== null)
        return text.trim() === 'True' || text.trim() === '1' ? 3 : 2;
    const names = [...walk(condition)].filter(({ kind }) => kind === 'identifier').map(syntax_textOf);
    return names.length > 0 && names.every((name) => platformWords.has(name)) ? 1 : 2;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/claims.js






/** What a statement or call asserts; null where it is no assertion. */
function pythonClaims(node, names) {
    if (node.kind === 'assert_statement') {
        const [condition] = partsOf(node);
        return condition === undefined ? null : claims_expressionClaims(condition);
    }
    if (node.kind === 'raise_statement')
        return raised(node);
    return node.kind === 'call' ? callClaims(node, names) : null;
}
function raised(node) {
    const [exception] = partsOf(node);
    if (exception === undefined)
        return null;
    const name = syntax_textOf(fieldOf(exception, 'function') ?? exception);
    return name === 'AssertionError' || name === 'self.failureException' ? [claims_claim('fails', [])] : null;
}
function claims_claim(relation, operands, precision = null) {
    return { relation, negated: false, operands, precision, always: false };
}
/** What `assert <expression>` asserts: one claim for each side of an `and`. */
function claims_expressionClaims(wrapped) {
    const node = bare(wrapped);
    if (node.kind === 'boolean_operator' && node.children.some(({ kind }) => kind === 'and')) {
        return partsOf(node)
            .filter(({ field }) => field !== 'operator')
            .flatMap(claims_expressionClaims);
    }
    const always = constants_truthOf(node) === true;
    return chained(node) ?? [{ ...expressionClaim(node), always }];
}
/** `a == b == c` says two things. */
function chained(node) {
    const operands = partsOf(node).filter(({ field }) => field !== 'operators');
    if (node.kind !== 'comparison_operator' || operands.length < 3)
        return null;
    const operators = node.children.filter(({ field }) => field === 'operators');
    return operators.flatMap((operator, index) => {
        const [left, right] = [operands[index], operands[index + 1]];
        return left === undefined || right === undefined ? [] : [claims_compared(left, right, operatorText(operator))];
    });
}
function expressionClaim(wrapped) {
    const node = bare(wrapped);
    if (node.kind === 'not_operator') {
        const argument = fieldOf(node, 'argument');
        return argument === null ? claims_claim('truthy', []) : negatedClaim(expressionClaim(argument));
    }
    if (node.kind === 'comparison_operator')
        return claims_comparison(node);
    if (node.kind === 'boolean_operator')
        return claims_claim('any-of', [tokensOf(node)]);
    if (node.kind === 'call')
        return predicate(node);
    return claims_claim('truthy', [tokensOf(node)]);
}
const claims_relations = {
    '==': 'exact',
    is: 'exact',
    '!=': 'different',
    'is not': 'different',
    in: 'part',
    'not in': 'part',
    '<': 'ordered',
    '<=': 'ordered',
    '>': 'ordered',
    '>=': 'ordered',
};
function claims_comparison(node) {
    const [left, right] = partsOf(node).filter(({ field }) => field !== 'operators');
    return left === undefined || right === undefined
        ? claims_claim('truthy', [tokensOf(node)])
        : claims_compared(left, right, constants_operatorOf(node));
}
function claims_compared(left, right, operator) {
    const relation = lookUp(claims_relations, operator) ?? 'ordered';
    const both = [tokensOf(left), tokensOf(right)];
    if (relation === 'different' && constants_constantOf(right) === null)
        return claims_claim('present', both.slice(0, 1));
    if (relation === 'part')
        return { ...claims_claim('part', both), negated: operator === 'not in' };
    if (relation === 'ordered')
        return claims_claim('ordered', [...both, [operator]]);
    if (relation !== 'exact')
        return claims_claim(relation, both);
    const near = [left, right].map(approximation).find((found) => found !== null);
    if (near !== undefined)
        return { ...claims_claim('close', both.map(withoutTolerance)), precision: near };
    if (claims_isLength(both[0]))
        return claims_claim('length', both);
    if (both.some((tokens) => tokens.includes('ANY') || tokens.includes('anything')))
        return claims_claim('part', both);
    return claims_claim('exact', both);
}
function claims_isLength(tokens) {
    return tokens !== undefined && tokens[0] === 'len' && tokens[1] === '(';
}
/** The digits that `approx(…)` asks for; null for other expressions. */
function approximation(wrapped) {
    const node = bare(wrapped);
    const callee = fieldOf(node, 'function');
    if (node.kind !== 'call' || callee === null || !/(^|\.)approx$/.test(syntax_textOf(callee)))
        return null;
    const [, second] = partsOf(fieldOf(node, 'arguments'));
    const given = [keyword(node, 'rel'), keyword(node, 'abs'), second?.kind === 'keyword_argument' ? null : second];
    const wide = given.flatMap((value) => digitsOf(value ?? null, 'difference') ?? []);
    return wide.length === 0 ? 6 : Math.min(...wide);
}
/** `approx(x, rel=1)` compares with `x`, as far as what is compared goes. */
function withoutTolerance(tokens) {
    const at = tokens.indexOf('approx');
    if (at < 0)
        return tokens;
    const end = tokens.findIndex((token, index) => index > at && (token === 'rel' || token === 'abs' || token === ')'));
    return tokens.slice(at + 2, end).filter((token, index, all) => index < all.length - 1 || token !== ',');
}
function digitsOf(value, unit) {
    const number = value === null ? undefined : constants_constantOf(value);
    if (typeof number !== 'number')
        return null;
    if (unit === 'digits')
        return number;
    return number <= 0 ? 17 : -Math.log10(number);
}
function keyword(call, name) {
    const found = partsOf(fieldOf(call, 'arguments')).find((argument) => argument.kind === 'keyword_argument' && syntax_textOf(fieldOf(argument, 'name') ?? argument) === name);
    return fieldOf(found, 'value');
}
/** `assert f(x)`: an answer taken for true or false, unless we know what it asks. */
function predicate(node) {
    const callee = syntax_textOf(fieldOf(node, 'function') ?? node);
    const args = partsOf(fieldOf(node, 'arguments')).map(tokensOf);
    if (callee === 'isinstance')
        return claims_claim('type', args);
    if (callee === 'hasattr')
        return claims_claim('present', args);
    if (callee === 'bool' || callee === 'callable')
        return claims_claim('truthy', args);
    return claims_claim('predicate', [tokensOf(node)]);
}
function callClaims(node, names) {
    const callee = fieldOf(node, 'function');
    const name = callee === null ? null : names.resolve(callee);
    if (name === null)
        return null;
    const last = name.split('.').at(-1) ?? name;
    const raising = lookUp(raisingCalls, name) ?? (name.includes('.') ? lookUp(raisingCalls, last) : undefined);
    if (raising !== undefined)
        return [claims_raises(node, raising.message, names)];
    const known = lookUp(assertionCalls, last);
    if (last === 'fail' && !/^(pytest|self|cls)\.fail$/.test(name))
        return null;
    if (known !== undefined && (name.includes('.') || last.startsWith('assert_')))
        return claims_knownClaims(node, known);
    return /^_*assert(?!ionError)/i.test(last) ? [claims_claim('custom', [[last], ...positional(node).map(tokensOf)])] : null;
}
function positional(node) {
    return partsOf(fieldOf(node, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument');
}
function claims_raises(node, message, names) {
    const [exception, second] = positional(node);
    const said = message === 'match' ? keyword(node, 'match') : message === 'second' ? (second ?? null) : null;
    if (exception === undefined)
        return claims_claim(said === null ? 'raises' : 'raises-message', said === null ? [] : [tokensOf(said)]);
    const operands = [tokensOf(exception)];
    const vague = said !== null && /^["'](\.\*?|\.\+|)["']$/.test(syntax_textOf(said).replace(/^r/, ''));
    if (said !== null && !vague)
        return claims_claim('raises-message', [...operands, tokensOf(said)]);
    if (exception.kind === 'tuple' && partsOf(exception).length > 1)
        return claims_claim('raises-one-of', operands);
    const broad = broadExceptions.has(names.resolve(exception) ?? '');
    return claims_claim(broad ? 'raises-any' : 'raises', operands);
}
function claims_knownClaims(node, known) {
    const given = positional(node);
    const [first, second] = given;
    if (known.expression === true && first !== undefined)
        return claims_truthClaims(first, known.negated === true);
    const compared = known.operands === 99 ? partsOf(fieldOf(node, 'arguments')) : given.slice(0, known.operands);
    const operands = compared.map(tokensOf);
    if (known.relation === 'called-with')
        return [claims_calledWith(node, operands)];
    if (/^(called|not-called)/.test(known.relation))
        return [claims_claim(known.relation, [ownerOf(node)])];
    if (known.relation === 'exact' && known.operands === 1)
        return [claims_claim('exact', [...operands, ['None']])];
    const same = first !== undefined && second !== undefined && claims_isSame(first, second);
    const always = known.relation === 'exact' && same;
    const length = known.relation === 'exact' && claims_isLength(operands[0]);
    const relation = length ? 'length' : known.relation;
    if (known.operator !== undefined)
        operands.push([known.operator]);
    return [{ ...claims_claim(relation, operands, precisionOf(node, known)), negated: known.negated === true, always }];
}
function claims_truthClaims(expression, negated) {
    if (!negated)
        return claims_expressionClaims(expression);
    return [{ ...negatedClaim(expressionClaim(expression)), always: constants_truthOf(expression) === false }];
}
function ownerOf(node) {
    const object = fieldOf(fieldOf(node, 'function'), 'object');
    return object === null ? [] : tokensOf(object);
}
function claims_calledWith(node, operands) {
    const any = operands.some((tokens) => tokens.includes('ANY'));
    return claims_claim(any ? 'part' : 'called-with', [ownerOf(node), ...operands]);
}
function claims_isSame(first, second) {
    const constants = [constants_constantOf(first), constants_constantOf(second)];
    if (!constants.includes(undefined))
        return constants[0] === constants[1];
    const calls = [first, second].some((node) => tokensOf(node).includes('('));
    return !calls && tokensOf(first).join(' ') === tokensOf(second).join(' ');
}
function precisionOf(node, known) {
    if (known.precision === undefined)
        return null;
    const given = Object.entries(known.precision).flatMap(([name, unit]) => digitsOf(keyword(node, name), unit) ?? []);
    const third = positional(node)[2];
    if (third !== undefined && known.relation === 'close') {
        const unit = Object.values(known.precision)[0] ?? 'digits';
        given.push(digitsOf(third, unit) ?? known.digits ?? 7);
    }
    return given.length === 0 ? (known.digits ?? null) : Math.min(...given);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/names.js


const python_names_MAX_STEPS = 12;
function pythonNames(root) {
    const imported = new Map();
    const bound = new Map();
    const functions = new Map();
    for (const node of walk(root)) {
        if (node.kind === 'import_statement')
            names_importsOf(node, null, imported);
        if (node.kind === 'import_from_statement')
            names_importsOf(node, moduleName(node), imported);
        if (node.kind === 'function_definition')
            functions.set(names_nameOf(node), node);
        const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
        if (node.kind === 'assignment' && left?.kind === 'identifier' && right !== null)
            bound.set(syntax_textOf(left), right);
    }
    const lookUp = { imported, bound };
    return {
        resolve: (node) => python_names_resolved(node, lookUp, python_names_MAX_STEPS),
        value: (node) => python_names_followed(node, bound),
        moduleOf: (name) => imported.get(name)?.module ?? null,
        imports: new Map([...imported].map(([name, { qualified }]) => [name, qualified])),
        functions,
    };
}
function names_nameOf(definition) {
    const name = fieldOf(definition, 'name');
    return name === null ? '' : syntax_textOf(name);
}
function moduleName(node) {
    const module = fieldOf(node, 'module_name');
    return module === null ? '__future__' : syntax_textOf(module);
}
function names_importsOf(node, module, imported) {
    for (const part of node.children.filter(({ field }) => field === 'name')) {
        const name = syntax_textOf(fieldOf(part, 'name') ?? part);
        const alias = fieldOf(part, 'alias');
        const qualified = module === null ? name : `${module}.${name}`;
        const top = name.split('.')[0] ?? name;
        if (alias !== null)
            imported.set(syntax_textOf(alias), { module: module ?? name, qualified });
        else if (module === null)
            imported.set(top, { module: name, qualified: top });
        else
            imported.set(name, { module, qualified });
    }
}
function python_names_followed(node, bound) {
    let value = bare(node);
    for (let step = 0; step < python_names_MAX_STEPS && value.kind === 'identifier'; step++) {
        const next = bound.get(syntax_textOf(value));
        if (next === undefined)
            break;
        value = bare(next);
    }
    return value;
}
function python_names_resolved(wrapped, lookUp, steps) {
    const node = bare(wrapped);
    if (steps === 0)
        return null;
    if (node.kind === 'identifier')
        return names_identifier(syntax_textOf(node), lookUp, steps);
    if (node.kind === 'attribute') {
        const [object, attribute] = [fieldOf(node, 'object'), fieldOf(node, 'attribute')];
        if (object === null || attribute === null)
            return null;
        const owner = python_names_resolved(object, lookUp, steps - 1);
        return `${owner ?? '?'}.${syntax_textOf(attribute)}`;
    }
    if (node.kind === 'call')
        return names_called(node, lookUp, steps);
    if (node.kind === 'subscript')
        return subscripted(node, lookUp, steps);
    return null;
}
function names_identifier(name, lookUp, steps) {
    const known = lookUp.imported.get(name);
    if (known !== undefined)
        return known.qualified;
    const value = lookUp.bound.get(name);
    if (value === undefined)
        return name;
    return python_names_resolved(value, lookUp, steps - 1) ?? name;
}
/** `getattr(pytest.mark, 'skip')`, `functools.partial(pytest.skip, …)`; of other calls, what is called. */
function names_called(node, lookUp, steps) {
    const callee = fieldOf(node, 'function');
    if (callee === null)
        return null;
    const name = python_names_resolved(callee, lookUp, steps - 1);
    const [first, second] = partsOf(fieldOf(node, 'arguments'));
    if (name === 'getattr' && first !== undefined && second !== undefined) {
        return `${python_names_resolved(first, lookUp, steps - 1) ?? '?'}.${foldedString(second) ?? '?'}`;
    }
    if ((name === 'functools.partial' || name === 'vars') && first !== undefined)
        return python_names_resolved(first, lookUp, steps - 1);
    if ((name === '__import__' || name === 'importlib.import_module') && first !== undefined)
        return foldedString(first);
    return name;
}
/** `vars(pytest)['skip']`, `pytest.__dict__['skip']`. */
function subscripted(node, lookUp, steps) {
    const [value, key] = [fieldOf(node, 'value'), fieldOf(node, 'subscript')];
    const name = key === null ? null : foldedString(key);
    if (value === null || name === null)
        return null;
    const owner = python_names_resolved(value, lookUp, steps - 1);
    return `${owner?.replace(/\.__dict__$/, '') ?? '?'}.${name}`;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/dead.js







/** Why a failure at a node would not be seen; null where it would. The way up ends at the body of the carrier. */
function pythonDead(node, body, names) {
    let child = node;
    for (const parent of [...ancestors(node, body), body]) {
        const because = dead_deadWithin(child, parent, { node, body, names });
        if (because !== null)
            return because;
        child = parent;
    }
    return null;
}
function dead_deadWithin(child, parent, { node, body, names }) {
    if (parent.kind === 'block' || parent.kind === 'module')
        return dead_afterEnd(child, parent);
    if (parent.kind === 'if_statement' || parent.kind === 'while_statement')
        return dead_neverTrue(child, parent);
    if (parent.kind === 'for_statement')
        return dead_overNothing(child, parent);
    if (parent.kind === 'boolean_operator')
        return dead_shortCut(child, parent);
    if (parent.kind === 'try_statement' && child.field === 'body')
        return dead_swallowedBy(parent, names);
    if (parent.kind === 'with_statement' && child.field === 'body') {
        return suppressedBy(parent, names) ?? behindRaise(node, parent, names);
    }
    if (parent.kind === 'function_definition' && parent !== body)
        return dead_neverCalled(parent, body);
    return null;
}
const dead_ends = new Set(['return_statement', 'raise_statement', 'continue_statement', 'break_statement']);
function dead_afterEnd(child, block) {
    for (const statement of block.children) {
        if (statement === child)
            return null;
        if (dead_ends.has(statement.kind))
            return `it stands after a \`${statement.kind.replace('_statement', '')}\``;
    }
    return null;
}
function dead_neverTrue(child, statement) {
    const condition = fieldOf(statement, 'condition');
    const truth = condition === null ? null : constants_truthOf(condition);
    if (truth === false && (child.field === 'consequence' || child.field === 'body'))
        return 'its condition is never true';
    return truth === true && child.field === 'alternative' ? 'its condition is always true' : null;
}
function dead_overNothing(child, loop) {
    const over = fieldOf(loop, 'right');
    const empty = over !== null && ['list', 'tuple', 'dictionary'].includes(over.kind) && partsOf(over).length === 0;
    return empty && child.field === 'body' ? 'its loop runs over nothing' : null;
}
function dead_shortCut(child, operator) {
    const left = fieldOf(operator, 'left');
    if (child.field !== 'right' || left === null)
        return null;
    const truth = constants_truthOf(left);
    return truth !== null && truth === operator.children.some(({ kind }) => kind === 'or')
        ? 'it is never evaluated'
        : null;
}
/** Why the `try` drops what fails in its body; null where it hands it on, looks at it, or catches nothing that broad. */
function dead_swallowedBy(statement, names) {
    const leaves = partsOf(statement).find(({ kind }) => kind === 'finally_clause');
    if (leaves !== undefined &&
        [...walk(leaves)].some(({ kind }) => kind === 'return_statement' || kind === 'break_statement')) {
        return 'its `finally` leaves before the failure can';
    }
    if (partsOf(statement).some(({ kind }) => kind === 'else_clause'))
        return null;
    for (const clause of partsOf(statement).filter(({ kind }) => kind === 'except_clause' || kind === 'except_group_clause')) {
        if (!isBroad(fieldOf(clause, 'value'), names))
            continue;
        return drops(clause, names) ? `${quoted(syntax_textOf(clause).split('\n')[0] ?? '')} drops its failure` : null;
    }
    return null;
}
function isBroad(value, names) {
    if (value === null)
        return true;
    const classes = value.kind === 'as_pattern' ? partsOf(value).slice(0, 1) : [value];
    const all = classes.flatMap((node) => (bare(node).kind === 'tuple' ? partsOf(bare(node)) : [node]));
    return all.some((node) => broadExceptions.has(names.resolve(node) ?? ''));
}
const idle = new Set(['pass_statement', 'continue_statement', 'break_statement', 'return_statement']);
const dead_telling = /^(print|log|logger|logging|warnings|traceback|LOG|_log|sys\.stderr|time\.sleep|asyncio\.sleep)\b/;
/** Nothing in the handler could make the test fail. */
function drops(clause, names) {
    const block = partsOf(clause).find(({ kind }) => kind === 'block');
    return partsOf(block).every((statement) => dead_isIdle(statement, names));
}
function dead_isIdle(statement, names) {
    if (idle.has(statement.kind))
        return true;
    const [expression] = partsOf(statement);
    if (statement.kind !== 'expression_statement' || expression === undefined)
        return false;
    if (expression.kind === 'ellipsis' || expression.kind === 'string')
        return true;
    if (expression.kind === 'assignment')
        return constants_truthOf(fieldOf(expression, 'right') ?? expression) !== null;
    const callee = fieldOf(expression, 'function');
    return callee !== null && dead_telling.test(names.resolve(callee) ?? '');
}
/** Why a `with` drops what fails in it. */
function suppressedBy(statement, names) {
    for (const node of walk(statement, ({ kind }) => kind !== 'block')) {
        const callee = node.kind === 'call' ? fieldOf(node, 'function') : null;
        if (callee === null || !/(^|\.)suppress$/.test(names.resolve(callee) ?? ''))
            continue;
        const broad = partsOf(fieldOf(node, 'arguments')).some((argument) => isBroad(argument, names));
        if (broad)
            return `${quoted(syntax_textOf(node))} drops its failure`;
    }
    return null;
}
/** Behind a call in a block that wants an exception: the call raises, or the test fails before it gets there. */
function behindRaise(node, statement, names) {
    const [clause, block] = [partsOf(statement)[0], fieldOf(statement, 'body')];
    if (clause === undefined || block === null || node.kind !== 'assert_statement')
        return null;
    const calls = [...walk(clause)].filter(({ kind }) => kind === 'call');
    const raising = calls.find((call) => /(^|\.)(raises|assertRaises(Regex)?)$/.test(names.resolve(call) ?? ''));
    if (raising === undefined || syntax_textOf(raising).includes('AssertionError'))
        return null;
    const [first] = partsOf(block);
    const behind = first !== undefined && first.end <= node.start && [...walk(first)].some(({ kind }) => kind === 'call');
    return behind ? 'it stands behind what must raise' : null;
}
function dead_neverCalled(definition, body) {
    // A method, and a function that a decorator takes, may be called by others.
    if (definition.parent?.kind === 'decorated_definition' || definition.parent?.parent?.kind === 'class_definition')
        return null;
    const name = names_nameOf(definition);
    const uses = [...walk(body)].filter((node) => node.kind === 'identifier' && syntax_textOf(node) === name);
    return uses.length > 1 ? null : `it stands in ${quoted(name)}, which is never called`;
}
/** What the loops around a node give to names, where they run over a table that is written down. */
function pythonRounds(node, body, names) {
    let rounds = [];
    for (const loop of ancestors(node, body).filter(({ kind }) => kind === 'for_statement')) {
        const [left, right] = [fieldOf(loop, 'left'), fieldOf(loop, 'right')];
        if (left === null || right === null)
            continue;
        rounds = product(rounds, dead_rowsOf(targets(left), names.value(right)));
    }
    return rounds;
}
function targets(left) {
    return (left.kind === 'identifier' ? [left] : partsOf(left)).map(syntax_textOf);
}
/** The rows of a list or tuple that is written down, each with its values by name. */
function dead_rowsOf(parameters, table) {
    if (table.kind !== 'list' && table.kind !== 'tuple' && table.kind !== 'set')
        return [];
    return partsOf(table)
        .slice(0, MAX_CASES)
        .map((row) => dead_rowOf(parameters, row));
}
function dead_rowOf(parameters, row) {
    const values = parameters.length === 1 ? [row] : partsOf(bare(row));
    return new Map(parameters.flatMap((name, index) => {
        const value = values[index];
        return value === undefined ? [] : [[name, tokensOf(value)]];
    }));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/marks.js











/** What one node of a body, a class or a module does to tests. */
function pythonMarks(node, body, names) {
    if (node.kind === 'call')
        return [...named(node, body, names), ...python_marks_called(node, names)];
    if (node.kind === 'attribute' || node.kind === 'identifier')
        return named(node, body, names);
    if (node.kind === 'assignment')
        return python_marks_assigned(node, names);
    if (node.kind === 'try_statement')
        return marks_tried(node, body, names);
    if (node.kind === 'with_statement')
        return suppressing(node, names);
    if (node.kind === 'return_statement')
        return marks_returned(node, body);
    return node.kind === 'function_definition' ? marks_defined(node) : [];
}
function named(node, body, names) {
    const name = nameIn(node, names);
    const rule = lookUp(vocabulary_marks, name);
    if (name === null || rule === undefined)
        return [];
    const raised = name === 'SystemExit' && node.parent?.kind === 'raise_statement';
    if (rule.on !== (node.kind === 'call' ? 'call' : 'name') && !raised && !appliedByHand(node, rule))
        return [];
    if (!takesEffect(name, node, names))
        return [];
    const weight = Math.min(constants_weightOf(marks_conditionOf(node, rule)) || 0, marks_weightAround(node, body));
    const key = node.kind === 'call' && rule.code === 'sleep-added' ? tokensOf(node).join(' ') : name;
    return weight === 0 ? [] : [mark_mark(rule.code, node, { key: `${rule.code}:${key}`, weight: weight })];
}
/** `unittest.skip('…')(test_x)`: a decorator without the sign. */
function appliedByHand(node, { on }) {
    return on === 'decorator' && node.kind === 'call' && bare(fieldOf(node, 'function') ?? node).kind === 'call';
}
function nameIn(node, names) {
    if (node.kind === 'call') {
        const callee = fieldOf(node, 'function');
        return callee === null ? null : names.resolve(callee);
    }
    // The name of a longer name, of a keyword, or of an import stands for nothing itself.
    if (node.parent?.kind === 'attribute' || node.field === 'name' || node.field === 'left')
        return null;
    return ancestors(node).some(({ kind }) => kind.startsWith('import')) ? null : names.resolve(node);
}
function takesEffect(name, node, names) {
    const around = ancestors(node);
    const [first] = partsOf(fieldOf(node, 'arguments'));
    if (/^(sys\.exit|exit|quit|builtins\.(exit|quit)|SystemExit|pytest\.exit)$/.test(name)) {
        const code = first === undefined ? 0 : constants_constantOf(first);
        if (typeof code === 'number' ? code !== 0 : typeof code === 'string')
            return false;
        if (name === 'SystemExit' && node.parent?.kind !== 'raise_statement')
            return false;
        if (/^(exit|quit)$/.test(name) && names.functions.has(name))
            return false;
    }
    if (name === 'os.kill' && !tokensOf(node).includes('getpid'))
        return false;
    if (name.endsWith('.sleep') && first !== undefined && constants_constantOf(first) === 0)
        return false;
    if (around.some((up) => up.kind === 'if_statement' && /__name__/.test(syntax_textOf(fieldOf(up, 'condition') ?? up))))
        return false;
    return !(lookUp(vocabulary_marks, name)?.code === 'exit-call' && around.some((up) => expectsExit(up, names)));
}
function expectsExit(node, names) {
    if (node.kind !== 'with_statement')
        return false;
    const clause = partsOf(node)[0];
    return clause !== undefined && [...walk(clause)].some((part) => names.resolve(part) === 'SystemExit');
}
function marks_conditionOf(node, rule) {
    if (rule.condition === undefined || node.kind !== 'call')
        return null;
    const [first] = partsOf(fieldOf(node, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument');
    return first ?? keyword(node, 'condition');
}
/** How surely what stands here is reached: the least of the conditions around it. */
function marks_weightAround(node, body) {
    const conditions = ancestors(node, body).filter(({ kind }) => kind === 'if_statement');
    return Math.min(3, ...conditions.map((statement) => constants_weightOf(fieldOf(statement, 'condition')) || 2));
}
/** The marks that a decorator, or an element of `pytestmark`, puts on what it stands at. */
function decoratorMarks(expression, names) {
    const value = names.value(expression);
    const callee = value.kind === 'call' ? fieldOf(value, 'function') : value;
    const name = names.resolve(value);
    const rule = lookUp(vocabulary_marks, name);
    if (rule === undefined || name === null)
        return [...marks_replaced(expression, value), ...ownDecorator(expression, callee, names)];
    const weight = decoratorWeight(value, rule);
    return weight === 0
        ? []
        : [{ ...mark_mark(rule.code, expression, { weight, key: `${rule.code}:${name}` }), text: syntax_textOf(value) }];
}
function decoratorWeight(value, rule) {
    const condition = marks_conditionOf(value, rule);
    if (rule.condition !== 'unless' || condition === null)
        return constants_weightOf(condition);
    const met = constants_weightOf(condition);
    return met === 3 ? 0 : met === 0 ? 3 : met;
}
/** `@(lambda f: None)`. */
function marks_replaced(expression, value) {
    if (value.kind !== 'lambda')
        return [];
    const parameters = partsOf(fieldOf(value, 'parameters')).map(syntax_textOf);
    const used = tokensOf(fieldOf(value, 'body') ?? value);
    return parameters.some((name) => used.includes(name))
        ? []
        : [mark_mark('failure-hidden', expression, { why: 'it drops the test' })];
}
/** A decorator of the same file: it may skip what it takes, or never call it. */
function ownDecorator(expression, callee, names) {
    const definition = callee?.kind === 'identifier' ? names.functions.get(syntax_textOf(callee)) : undefined;
    if (definition === undefined)
        return [];
    for (const node of walk(definition)) {
        const name = node.kind === 'attribute' || node.kind === 'identifier' ? names.resolve(node) : null;
        const rule = lookUp(vocabulary_marks, name);
        if (rule?.code === 'test-skipped' || rule?.code === 'test-expected-failure') {
            return [mark_mark(rule.code, expression, { weight: 2, why: `it uses ${quoted(name ?? '')}` })];
        }
    }
    const [first] = partsOf(fieldOf(definition, 'parameters')).map(syntax_textOf);
    const used = tokensOf(fieldOf(definition, 'body') ?? definition);
    if (first === undefined || used.includes(first))
        return [];
    return [mark_mark('failure-hidden', expression, { why: 'its function never uses what it takes' })];
}
const writers = /(^|\.)(open|write_text|write_bytes|write|copy|copyfile|move|rename|replace)$/;
function python_marks_called(node, names) {
    const name = nameIn(node, names) ?? '';
    const args = partsOf(fieldOf(node, 'arguments'));
    const strings = args.flatMap((argument) => foldedString(argument) ?? []);
    const last = name.split('.').at(-1) ?? name;
    if (last === 'force_result' || last === 'force_exception')
        return [mark_mark('failure-hidden', node, { why: 'it replaces an outcome' })];
    if ((last === 'add_marker' || last === 'applymarker') && args[0] !== undefined)
        return decoratorMarks(args[0], names);
    if (/(^|\.)(setattr|patch|object|setitem)$/.test(name))
        return patched(node, args, names);
    if (!writers.test(name))
        return [];
    const text = syntax_textOf(node);
    const owner = fieldOf(fieldOf(node, 'function'), 'object');
    const paths = [...strings, ...(owner === null ? [] : [...walk(owner)].flatMap((part) => foldedString(part) ?? []))];
    const mode = last !== 'open' || strings.slice(1).some((string) => /[wax+]/.test(string));
    const known = paths.some(isReportPath) || /xmlpath|cov_report/.test(text);
    return known && mode && !/tmp|temp/i.test(text) ? [mark_mark('report-written', node)] : [];
}
const marks_runners = /^(pytest|_pytest|unittest|builtins)\b/;
/** `monkeypatch.setattr`, `mock.patch`, `patch.object`, `setattr`: what is replaced. */
function patched(node, args, names) {
    const [first, second] = args;
    if (first === undefined)
        return [];
    const whole = foldedString(first);
    const attribute = second === undefined ? null : foldedString(second);
    const target = whole ?? `${names.resolve(first) ?? '?'}${attribute === null ? '' : `.${attribute}`}`;
    if (hidesFailure(target))
        return [mark_mark('failure-hidden', node, { why: `it replaces ${quoted(target)}` })];
    const module = target.startsWith('sys.modules.') ? target.slice('sys.modules.'.length) : target;
    return [mark_mark('mock-of-subject-added', node, { key: `mock:${module}`, target: module })];
}
function hidesFailure(target) {
    const last = target.split('.').at(-1) ?? target;
    if (target.startsWith('sys.modules.'))
        return marks_runners.test(target.slice('sys.modules.'.length));
    return (Object.hasOwn(assertionCalls, last) ||
        /^assert|^AssertionError$/.test(last) ||
        (marks_runners.test(target) && /raises|fail|TestCase/.test(last)));
}
const outcomes = /^(outcome|exitstatus|testsfailed|exitcode|wasxfail|failed|passed|shouldfail)$/;
function python_marks_assigned(node, names) {
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    if (left === null || right === null)
        return [];
    const target = left.kind === 'identifier' ? syntax_textOf(left) : (names.resolve(left) ?? '');
    const last = target.split('.').at(-1) ?? target;
    if (target.includes('.') && outcomes.test(last) && left.kind === 'attribute' && !target.startsWith('self.')) {
        return [mark_mark('failure-hidden', node, { why: 'it sets what the runner reports' })];
    }
    if (/^(collect_ignore|collect_ignore_glob)$/.test(target))
        return [mark_mark('test-skipped', node, { why: 'files are left out' })];
    if (target === 'AssertionError' || (left.kind !== 'identifier' && hidesFailure(target))) {
        return [mark_mark('failure-hidden', node, { why: `it replaces ${quoted(target)}` })];
    }
    if (!target.startsWith('sys.modules.'))
        return [];
    const module = target.slice('sys.modules.'.length);
    return [mark_mark('mock-of-subject-added', node, { key: `mock:${module}`, target: module })];
}
function marks_tried(node, body, names) {
    const because = dead_swallowedBy(node, names);
    const loop = ancestors(node, body).find(({ kind }) => kind === 'for_statement' || kind === 'while_statement');
    const again = loop !== undefined && partsOf(node).some((clause) => clause.kind === 'except_clause' && retries(clause));
    const block = fieldOf(node, 'body');
    const calls = block !== null && [...walk(block)].some(({ kind }) => kind === 'call' || kind === 'assert_statement');
    const found = [];
    if (again && calls)
        found.push(mark_mark('retry-added', node, { key: 'retry:loop', why: 'a loop tries again' }));
    if (because !== null && calls && !again)
        found.push(mark_mark('swallowed-failure', node, { key: 'swallow:try', why: because }));
    return found;
}
function retries(clause) {
    const value = fieldOf(clause, 'value');
    return value === null || /\b(AssertionError|Exception|BaseException)\b/.test(syntax_textOf(value));
}
function suppressing(node, names) {
    const because = suppressedBy(node, names);
    return because === null ? [] : [mark_mark('swallowed-failure', node, { key: 'swallow:suppress', why: because })];
}
/** A way out under a condition, with assertions behind it. */
function marks_returned(node, body) {
    const statement = ancestors(node, body).findLast(({ kind }) => kind === 'if_statement');
    const around = ancestors(node, body).some(({ kind }) => kind === 'function_definition' || kind === 'lambda');
    if (statement === undefined || around || statement.parent !== body)
        return [];
    const behind = body.children.slice(body.children.indexOf(statement) + 1);
    const asserts = behind.some((later) => [...walk(later)].some((part) => part.kind === 'assert_statement' || syntax_textOf(part).startsWith('self.assert')));
    return asserts
        ? [mark_mark('swallowed-failure', statement, { key: 'swallow:return', weight: 1, why: 'it leaves before assertions' })]
        : [];
}
/** A double that equals everything; an assertion that asserts nothing. */
function marks_defined(node) {
    const statements = partsOf(fieldOf(node, 'body'));
    const [only] = statements;
    const name = names_nameOf(node);
    if (name === '__eq__' && statements.length === 1 && only !== undefined && syntax_textOf(bare(only)) === 'return True') {
        return [mark_mark('failure-hidden', node, { key: 'hidden:eq', why: 'it is equal to everything' })];
    }
    const shadows = Object.hasOwn(assertionCalls, name) || name === 'raises';
    const idle = statements.every((statement) => /^(pass|\.\.\.|return( None| True)?)$/.test(syntax_textOf(statement)));
    return shadows && idle ? [mark_mark('failure-hidden', node, { key: `hidden:${name}`, why: 'it asserts nothing' })] : [];
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/reach.js






const reach_runners = new Set(['pytest', '_pytest', 'unittest', 'coverage', 'pluggy', 'pytest_cov']);
const reach_runnerCondition = /pytest|unittest/i;
/** What a module that is no test does to pytest, unittest and coverage, and how it ends the process. */
function pythonReaches(root) {
    const names = pythonNames(root);
    const nodes = [...walk(root)].filter(({ named }) => named);
    const modules = nodes.flatMap(modulesOf);
    const reading = {
        names,
        imported: new Set(modules.map(({ module }) => topOf(module))),
        hooks: new Set(nodes.flatMap((node) => registered(node, names))),
    };
    const imports = modules.filter(({ module }) => reach_runners.has(topOf(module)));
    return [
        ...imports.map(({ module, node }) => reachOf(node, { code: 'failure-hidden', how: 'imports', key: `imports:${topOf(module)}`, why: 'it imports it' })),
        ...nodes.flatMap((node) => [...python_reach_replacing(node, reading), ...reach_ending(node, root, reading)]),
    ];
}
function topOf(module) {
    return module.split('.')[0] ?? module;
}
function modulesOf(node) {
    if (node.kind === 'import_from_statement') {
        const module = fieldOf(node, 'module_name');
        return module === null ? [] : [{ module: syntax_textOf(module), node }];
    }
    if (node.kind === 'call') {
        const [first] = partsOf(fieldOf(node, 'arguments'));
        const module = first === undefined ? null : foldedString(first);
        const imports = /(^|\.)(__import__|import_module)$/.test(syntax_textOf(fieldOf(node, 'function') ?? node));
        return imports && module !== null ? [{ module, node }] : [];
    }
    if (node.kind !== 'import_statement')
        return [];
    return partsOf(node).map((part) => ({ module: syntax_textOf(fieldOf(part, 'name') ?? part), node }));
}
/** `atexit.register(quit)` and `@atexit.register`. */
function registered(node, names) {
    if (node.kind === 'decorated_definition') {
        const hook = partsOf(node).some((part) => part.kind === 'decorator' && /\batexit\.register\b/.test(syntax_textOf(part)));
        const definition = fieldOf(node, 'definition');
        return hook && definition !== null ? [names_nameOf(definition)] : [];
    }
    const [first] = isRegister(node, names) ? partsOf(fieldOf(node, 'arguments')) : [];
    return first?.kind === 'identifier' ? [syntax_textOf(first)] : [];
}
function isRegister(node, names) {
    const callee = node.kind === 'call' ? fieldOf(node, 'function') : null;
    return callee !== null && names.resolve(callee) === 'atexit.register';
}
function python_reach_replacing(node, reading) {
    return reach_targetsOf(node, reading.names).flatMap(({ target, object }) => {
        const name = target.replace(/^sys\.modules\./, '');
        if (!isOfRunner(name) || (object !== null && !isModule(object, name, reading)))
            return [];
        const why = `it replaces ${name}`;
        return [reachOf(node, { code: 'failure-hidden', how: 'acts', key: `replaces:${name}`, why })];
    });
}
function isOfRunner(name) {
    return reach_runners.has(topOf(name)) || /^(builtins|__builtins__)\.AssertionError$|^(sys\.exit|os\._exit)$/.test(name);
}
function reach_targetsOf(node, names) {
    if (node.kind === 'assignment' || node.kind === 'augmented_assignment') {
        const left = fieldOf(node, 'left');
        return left === null ? [] : memberTargets(left, names);
    }
    if (node.kind === 'delete_statement')
        return partsOf(node).flatMap((part) => memberTargets(part, names));
    return node.kind === 'call' ? patchTargets(node, names) : [];
}
function memberTargets(left, names) {
    if (/^(pattern_list|tuple_pattern|expression_list)$/.test(left.kind))
        return partsOf(left).flatMap((part) => memberTargets(part, names));
    const target = left.kind === 'attribute' || left.kind === 'subscript' ? names.resolve(left) : null;
    return target === null ? [] : [{ target, object: left }];
}
/** `setattr(unittest.TestCase, 'assertEqual', print)`, `patch('unittest.TestCase.assertEqual')`. */
function patchTargets(node, names) {
    const callee = fieldOf(node, 'function');
    if (callee === null || !/(^|\.)(setattr|delattr|patch|object|setitem)$/.test(syntax_textOf(callee)))
        return [];
    const [first, second] = partsOf(fieldOf(node, 'arguments'));
    const whole = first === undefined ? null : foldedString(first);
    if (whole !== null)
        return [{ target: whole, object: null }];
    const [owner, member] = [
        first === undefined ? null : names.resolve(first),
        second === undefined ? null : foldedString(second),
    ];
    return owner === null || first === undefined ? [] : [{ target: `${owner}.${member ?? '?'}`, object: first }];
}
/** A module that the file has, and no variable of that name or object that the module made. */
function isModule(object, name, { names, imported }) {
    if (!imported.has(topOf(name)) && !/sys\.modules|import/.test(syntax_textOf(object)) && !name.startsWith('__builtins__'))
        return false;
    const root = [...walk(object)].find(({ kind }) => kind === 'identifier');
    const value = root === undefined ? object : names.value(root);
    const callee = value.kind === 'call' ? syntax_textOf(fieldOf(value, 'function') ?? value) : 'getattr';
    return /(^|\.)(getattr|vars|__import__|import_module)$/.test(callee);
}
/** Ends of the process and reports: what a program may do when it is called, it may not do when it is imported. */
function reach_ending(node, root, reading) {
    return pythonMarks(node, root, reading.names).flatMap(({ code, key }) => {
        if (code !== 'report-written' && code !== 'exit-call')
            return [];
        const moment = reach_momentOf(node, root, reading);
        if (code === 'report-written')
            return [reportReach(node, key, moment)];
        // `sys.exit` raises, and the runner sees it; `os._exit` gives it no time to.
        const hard = key.startsWith('exit-call:os.') && (isCalled(node) || moment === 'at-exit');
        if (moment === null || !(hard || moment === 'under-tests'))
            return [];
        return [reachOf(node, { code, how: 'acts', key, why: momentWords[moment] })];
    });
}
function isCalled(node) {
    return node.kind === 'call' || (node.parent?.kind === 'call' && node.field === 'function');
}
/** Why what stands here takes effect without being called by the program; null where it does not. */
function reach_momentOf(node, root, { names, hooks }) {
    const around = ancestors(node, root);
    const conditions = around.flatMap((up) => (up.kind === 'if_statement' ? (fieldOf(up, 'condition') ?? []) : []));
    if (conditions.some((condition) => reach_runnerCondition.test(syntax_textOf(condition))))
        return 'under-tests';
    const hooked = around.some((up) => isRegister(up, names) || (up.kind === 'function_definition' && hooks.has(names_nameOf(up))));
    if (hooked)
        return 'at-exit';
    const inside = around.some(({ kind }) => kind === 'function_definition' || kind === 'lambda');
    return !inside && conditions.every((condition) => constants_weightOf(condition) === 3) ? 'on-import' : null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/body.js


function body_parametersOf(definition) {
    return partsOf(fieldOf(definition, 'parameters')).map((parameter) => {
        const name = parameter.kind === 'identifier' ? parameter : (fieldOf(parameter, 'name') ?? partsOf(parameter)[0]);
        return name === undefined ? '' : syntax_textOf(name);
    });
}
/** Nothing in the body does anything. */
function body_isHollow(body) {
    return partsOf(body).every((statement) => {
        if (statement.kind === 'pass_statement')
            return true;
        const [only] = partsOf(statement);
        if (statement.kind === 'return_statement')
            return only === undefined || /^(None|True|False)$/.test(syntax_textOf(only));
        return (statement.kind === 'expression_statement' &&
            (only === undefined || ['string', 'ellipsis', 'integer', 'true', 'none'].includes(only.kind)));
    });
}
/** Names bound in a function, each with the one value it is bound to; null where it is bound again, or to parts. */
function body_localsOf(definition) {
    const locals = new Map();
    for (const node of walk(fieldOf(definition, 'body') ?? definition)) {
        const left = fieldOf(node, 'left') ??
            fieldOf(node, 'alias') ??
            (node.kind === 'named_expression' ? fieldOf(node, 'name') : null);
        if (left === null || !/assignment|for_|with_|as_pattern|named_expression/.test(node.kind))
            continue;
        const right = node.kind === 'assignment' ? fieldOf(node, 'right') : null;
        for (const target of [...walk(left)].filter(({ kind, parent }) => kind === 'identifier' && parent?.kind !== 'attribute')) {
            const name = syntax_textOf(target);
            locals.set(name, left.kind === 'identifier' && right !== null && !locals.has(name) ? tokensOf(right) : null);
        }
    }
    return locals;
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/cases.js







/** The cases that decorators give to a function with these parameters. */
function parametrised(decorators, parameters, names) {
    const found = { cases: [], marks: [] };
    for (const decorator of decorators) {
        const table = tableOf(decorator, parameters, names);
        if (table === null)
            continue;
        const rows = partsOf(table.list);
        if (isList(table.list) && rows.length === 0) {
            found.marks.push(mark_mark('test-skipped', decorator, { key: 'skip:no-case', why: 'there is no case' }));
        }
        found.cases = product(found.cases, dead_rowsOf(table.names, withoutParam(table.list, names)));
        found.marks.push(...rows.flatMap((row) => rowMarks(row, names)));
    }
    return found;
}
function isList({ kind }) {
    return kind === 'list' || kind === 'tuple';
}
function tableOf(decorator, parameters, names) {
    const value = names.value(decorator);
    const name = value.kind === 'call' ? names.resolve(value) : null;
    const [first, second] = partsOf(fieldOf(value, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument');
    if (name === 'pytest.mark.parametrize') {
        const [ids, list] = [first ?? keyword(value, 'argnames'), second ?? keyword(value, 'argvalues')];
        return ids === null || list === null || ids === undefined ? null : { names: namesIn(ids), list: names.value(list) };
    }
    if (name !== null && /(^|\.)parameterized(\.expand)?$/.test(name) && first !== undefined) {
        return { names: parameters.filter((parameter) => parameter !== 'self'), list: names.value(first) };
    }
    return null;
}
function namesIn(ids) {
    const string = foldedString(ids);
    if (string !== null)
        return string
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '');
    return partsOf(bare(ids)).flatMap((part) => foldedString(part) ?? []);
}
/** The list with `pytest.param(1, 2, id='x')` read as `(1, 2)`. */
function withoutParam(list, names) {
    const children = list.children.map((row) => {
        if (!isParam(row, names))
            return row;
        const values = partsOf(fieldOf(row, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument');
        const [only] = values;
        return values.length === 1 && only !== undefined ? only : { ...row, kind: 'tuple', children: values };
    });
    return { ...list, children };
}
function isParam(row, names) {
    return row.kind === 'call' && names.resolve(row) === 'pytest.param';
}
function rowMarks(row, names) {
    const given = isParam(row, names) ? keyword(row, 'marks') : null;
    if (given === null)
        return [];
    const all = isList(given) ? partsOf(given) : [given];
    const values = tokensOf(row).slice(0, 12).join(' ');
    return all
        .flatMap((one) => decoratorMarks(one, names))
        .map((found) => ({ ...found, key: `${found.key}:${values}`, text: syntax_textOf(row) }));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/dialect.js





/** What Python says about single nodes of a body. */
function pythonDialect(names) {
    return {
        claims: (node) => pythonClaims(node, names),
        dead: (node, body) => pythonDead(node, body, names),
        marks: (node, body) => pythonMarks(node, body, names),
        call: (node) => dialect_helperCall(node, names),
        rounds: (node, body) => pythonRounds(node, body, names),
        mayAssert: (node) => dialect_mayAssert(node, names),
    };
}
/** `check(…)`, `self.check(…)`, and `checks.check(…)` of an imported module. Methods of other objects are no helpers. */
function dialect_helperCall(node, names) {
    const callee = node.kind === 'call' ? fieldOf(node, 'function') : null;
    const given = partsOf(fieldOf(node, 'arguments')).map(tokensOf);
    if (callee?.kind === 'identifier') {
        return { name: syntax_textOf(callee), method: false, module: names.moduleOf(syntax_textOf(callee)), arguments: given };
    }
    const [object, attribute] = [fieldOf(callee, 'object'), fieldOf(callee, 'attribute')];
    if (callee?.kind !== 'attribute' || object === null || attribute === null)
        return null;
    const owner = syntax_textOf(object);
    if (/^(self|cls|super\(\))$/.test(owner))
        return { name: syntax_textOf(attribute), method: true, module: null, arguments: given };
    const module = object.kind === 'identifier' ? names.moduleOf(owner) : null;
    return module === null
        ? null
        : { name: syntax_textOf(attribute), method: false, module: owner === module ? module : owner, arguments: given };
}
const dialect_telling = /(^|[._])(test|tests|testing|conftest|util|utils|helper|helpers|support|common|harness|check|checks|assertions?|fixtures?)([._]|$)/;
/** A helper from another file of the tests, or one whose name says that it checks. */
function dialect_mayAssert(node, names) {
    const callee = node.kind === 'call' ? fieldOf(node, 'function') : null;
    if (callee === null)
        return false;
    const text = syntax_textOf(callee);
    if (/(^|[._])(check|verify|expect|assert|ensure|validate|run_test|fail)\w*$/i.test(text))
        return true;
    const module = names.moduleOf(text.split('.')[0] ?? text);
    return module !== null && dialect_telling.test(module);
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/scope-marks.js




/** A generator is made and never run; so is a coroutine of a class that awaits none. */
function neverRuns(definition, { ofUnittest }) {
    const body = fieldOf(definition, 'body') ?? definition;
    const within = walk(body, ({ kind }) => kind !== 'function_definition' && kind !== 'lambda');
    const yields = [...within].find((node) => node.kind === 'yield' &&
        !ancestors(node, body).some(({ kind }) => kind === 'function_definition' || kind === 'lambda'));
    if (yields !== undefined) {
        return [mark_mark('swallowed-failure', yields, { key: 'never-runs:yield', why: 'a generator is made and not run' })];
    }
    if (definition.children[0]?.kind !== 'async' || !ofUnittest)
        return [];
    const text = `async def ${names_nameOf(definition)}`;
    return [
        mark_mark('swallowed-failure', definition, { key: 'never-runs:async', why: 'its class awaits no coroutine', text }),
    ];
}
/** pytest leaves out a class with a constructor, and what says `__test__ = False`. */
function notCollected(definition, { hasBase }) {
    const body = fieldOf(definition, 'body');
    const constructor = partsOf(body).find((statement) => statement.kind === 'function_definition' && names_nameOf(statement) === '__init__');
    if (constructor === undefined || hasBase)
        return [];
    const why = 'pytest collects no class that has a constructor';
    return [mark_mark('test-skipped', constructor, { key: 'skip:constructor', why, text: '__init__' })];
}
/** `__test__ = False` and `pytestmark = …`. */
function statementMarks(node, names) {
    if (node.kind !== 'assignment')
        return [];
    const [left, right] = [fieldOf(node, 'left'), fieldOf(node, 'right')];
    if (left === null || right === null)
        return [];
    if (syntax_textOf(left) === '__test__' && syntax_textOf(right) === 'False')
        return [mark_mark('test-skipped', node, { key: 'skip:__test__' })];
    if (syntax_textOf(left) !== 'pytestmark')
        return [];
    const all = right.kind === 'list' || right.kind === 'tuple' ? partsOf(right) : [right];
    return all.flatMap((one) => decoratorMarks(one, names));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/python/read.js













/** The tests of a Python file, the functions they may call, and what else in it bears on tests. */
function readPython(root, file) {
    const names = pythonNames(root);
    const bases = new Set([...walk(root)].filter(({ kind }) => kind === 'class_definition').flatMap(baseNames));
    const reading = { ...file, names, dialect: pythonDialect(names), bases };
    const outer = { names: [], testClass: null, unittest: false, inherited: [], cases: [] };
    const loose = looseMarks(root, root, reading);
    const whole = loose.filter(({ code, why }) => isSkip(code) && why === null);
    const carriers = readBlock(root, { ...outer, inherited: whole }, reading);
    const marks = loose.filter((found) => !whole.includes(found));
    return { path: file.path, carriers: lastOnly(carriers, root), marks, imports: names.imports };
}
function isSkip(code) {
    return code === 'test-skipped' || code === 'test-expected-failure';
}
const nested = new Set([
    'if_statement',
    'else_clause',
    'elif_clause',
    'try_statement',
    'except_clause',
    'block',
    'with_statement',
    'for_statement',
]);
function readBlock(block, scope, reading) {
    return partsOf(block).flatMap((statement) => {
        if (statement.kind === 'class_definition' || statement.kind === 'function_definition')
            return readDefinition(statement, [], { scope, reading });
        if (statement.kind === 'decorated_definition') {
            const definition = fieldOf(statement, 'definition');
            const decorators = partsOf(statement)
                .filter(({ kind }) => kind === 'decorator')
                .flatMap((decorator) => partsOf(decorator));
            return definition === null ? [] : readDefinition(definition, decorators, { scope, reading });
        }
        return nested.has(statement.kind) ? readBlock(statement, read_conditional(statement, scope, reading.path), reading) : [];
    });
}
/** What stands under a condition is there only where that holds: `if False:`, `if os.environ.get(…):`. */
function read_conditional(statement, scope, path) {
    const condition = statement.kind === 'if_statement' ? fieldOf(statement, 'condition') : null;
    if (condition === null)
        return scope;
    const weight = constants_weightOf(condition);
    if (weight === 3)
        return scope;
    const text = `if ${syntax_textOf(condition)}:`;
    const found = {
        ...mark_mark('test-skipped', condition, { key: `skip:${text}`, why: 'it is only defined under a condition' }),
        text,
        path,
    };
    return { ...scope, inherited: [...scope.inherited, { ...found, weight: weight === 0 ? 3 : weight }] };
}
function located(found, { path }) {
    return found.map((one) => ({ ...one, path }));
}
function readDefinition(definition, decorators, context) {
    const { reading } = context;
    const given = located(decorators.flatMap((decorator) => decoratorMarks(decorator, reading.names)), reading);
    if (definition.kind === 'class_definition')
        return readClass(definition, { given, decorators }, context);
    return [readFunction(definition, { given, decorators }, context)];
}
function readFunction(definition, { given, decorators }, { scope, reading }) {
    const name = names_nameOf(definition);
    const parameters = body_parametersOf(definition);
    const table = parametrised(decorators, parameters, reading.names);
    const body = fieldOf(definition, 'body') ?? definition;
    const facts = readBody(body, reading.path, { dialect: reading.dialect, skip: new Set() });
    const role = read_roleOf(name, decorators, scope);
    const itself = [
        ...table.marks,
        ...decoratorCalls(decorators, reading),
        ...pythonMarks(definition, definition, reading.names),
    ];
    if (role === 'test')
        itself.push(...neverRuns(definition, { ofUnittest: scope.testClass === true && scope.unittest }));
    return {
        role,
        id: [...scope.names, name].join(' > '),
        name,
        path: reading.path,
        line: definition.line,
        collected: role === 'test' && reading.collected && scope.testClass !== false,
        body: tokensOf(body),
        hollow: body_isHollow(body),
        parameters,
        assertions: facts.assertions,
        calls: facts.calls,
        cases: table.cases.length > 0 ? table.cases : scope.cases,
        locals: body_localsOf(definition),
        marks: [...given, ...located(itself, reading), ...facts.marks],
        inherited: scope.inherited,
        mayAssert: facts.mayAssert || callsParameter(facts, parameters),
    };
}
/** Decorators such as `@patch('package.module.name')`: what they do besides the marks of the table. */
function decoratorCalls(decorators, { names }) {
    const calls = decorators.filter(({ kind }) => kind === 'call');
    const found = calls.flatMap((decorator) => pythonMarks(decorator, decorator, names));
    return found.filter(({ code }) => !isSkip(code) && code !== 'retry-added');
}
function callsParameter({ calls }, parameters) {
    return calls.some(({ name }) => parameters.includes(name));
}
function read_roleOf(name, decorators, scope) {
    const fixture = decorators.some((decorator) => /(^|\.)fixture$/.test(syntax_textOf(fieldOf(decorator, 'function') ?? decorator)));
    if (fixture || setUpMethods.has(name) || runnerHooks.test(name))
        return 'hook';
    return name.startsWith('test') && scope.testClass !== false ? 'test' : 'function';
}
function baseNames(definition) {
    return partsOf(fieldOf(definition, 'superclasses'))
        .filter(({ kind }) => kind !== 'keyword_argument')
        .map(syntax_textOf);
}
function readClass(definition, { given, decorators }, { scope, reading }) {
    const name = names_nameOf(definition);
    const bases = baseNames(definition);
    const body = fieldOf(definition, 'body') ?? definition;
    const unittest = bases.some((base) => /(^|\.)TestCase$/.test(base));
    const testClass = name.startsWith('Test') ||
        bases.some((base) => /test/i.test(base)) ||
        (reading.bases.has(name) && /test|mixin|base/i.test(name));
    const own = looseMarks(body, body, reading).map((found) => ({
        ...found,
        why: found.why ?? `it is in the class ${quoted(name)}`,
    }));
    const inside = {
        names: [...scope.names, name],
        testClass,
        unittest,
        inherited: [
            ...scope.inherited,
            ...given,
            ...own,
            ...located(notCollected(definition, { hasBase: bases.length > 0 }), reading),
        ],
        cases: parametrised(decorators, [], reading.names).cases,
    };
    const carriers = readBlock(body, inside, reading);
    const heir = testClass && !carriers.some(({ role }) => role === 'test') ? inheritor(definition, inside, reading) : null;
    return heir === null ? carriers : [...carriers, heir];
}
/** A class without tests of its own runs those of the classes that it builds on. */
function inheritor(definition, scope, reading) {
    const bases = baseNames(definition).filter((base) => !/(^|\.)(TestCase|object)$/.test(base) && /test|mixin|base/i.test(base));
    if (bases.length === 0)
        return null;
    return {
        role: 'test',
        id: `${scope.names.join(' > ')} (inherited tests)`,
        name: names_nameOf(definition),
        path: reading.path,
        line: definition.line,
        collected: reading.collected,
        body: ['class', names_nameOf(definition), ...bases],
        hollow: false,
        parameters: [],
        assertions: [],
        calls: [],
        cases: [],
        locals: new Map(),
        marks: [],
        inherited: scope.inherited,
        mayAssert: true,
    };
}
/** Marks of the statements of a module or class that belong to no definition. */
function looseMarks(block, body, reading) {
    const { names } = reading;
    const found = [];
    const inside = new Set(['function_definition', 'class_definition', 'decorated_definition']);
    for (const node of walk(block, ({ kind }) => !inside.has(kind))) {
        if (inside.has(node.kind) || !node.named)
            continue;
        found.push(...statementMarks(node, names), ...pythonMarks(node, body, names));
    }
    return located(found, reading);
}
/** Of two definitions with one name only the last is there when the module has been read; `del` and `= None` end both. */
function lastOnly(carriers, root) {
    const gone = new Set();
    for (const statement of partsOf(root)) {
        const [inner] = partsOf(statement);
        if (statement.kind === 'delete_statement')
            for (const name of partsOf(statement))
                gone.add(syntax_textOf(name));
        const left = inner?.kind === 'assignment' ? fieldOf(inner, 'left') : null;
        if (left?.kind === 'identifier' && fieldOf(inner, 'right') !== null)
            gone.add(syntax_textOf(left));
    }
    const last = new Map(carriers.map((carrier) => [carrier.id, carrier]));
    return carriers
        .filter((carrier) => last.get(carrier.id) === carrier)
        .map((carrier) => (gone.has(carrier.id) ? { ...carrier, collected: false, role: 'function' } : carrier));
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/table.js





const table_inTests = /(^|\/)(tests?|testing|__tests__|__mocks__|spec|specs|e2e|integration)\//;
/** One row a language. */
const tamperingTable = {
    python: {
        isTest: facts/* isPythonTest */.hB,
        isSupport: (path) => table_inTests.test(path) || /(^|\/)conftest\.py$/.test(path),
        excludes: /pragma:?\s*(no\s?cover|no\s?branch)|coverage:\s*ignore|\bnocover\b/i,
        read: readPython,
        reaches: pythonReaches,
    },
    typescript: {
        isTest: facts/* isNodeTest */.X5,
        isSupport: (path) => table_inTests.test(path) ||
            /(^|\/)(jest|vitest|mocha|test)[\w.-]*(setup|helpers?|utils?)[\w.-]*$|(^|\/)(setup|global)-?[tT]ests?[\w.-]*$/.test(path),
        excludes: /(istanbul|c8|v8)\s+ignore|node:coverage\s+(disable|ignore)/i,
        read: readEcmascript,
        reaches: ecmascriptReaches,
    },
    java: { planned: 'Java', isTest: (path) => /(^|\/)src\/test\/|(Test|Tests|IT)\.java$/.test(path) },
    kotlin: { planned: 'Kotlin', isTest: (path) => /(^|\/)src\/\w*[tT]est\/|(Test|Tests|Spec)\.kts?$/.test(path) },
    go: { planned: 'Go', isTest: (path) => path.endsWith('_test.go') },
};

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/read-file.js





/** Longer texts are not read, in UTF-16 units. */
const read_file_MAX_LENGTH = 1_000_000;
function read_file_rowOf(path) {
    const { language } = (0,table/* languageOf */.eX)(path);
    return language === null ? null : tamperingTable[language];
}
/** Reads both sides of a file; what is too large or cannot be parsed is said in `problem`. */
async function readSide(file, parsers) {
    const row = read_file_rowOf(file.path);
    const { grammar } = (0,table/* languageOf */.eX)(file.path);
    const unread = {
        ...file,
        row,
        factsBefore: null,
        factsAfter: null,
        syntaxBefore: null,
        syntaxAfter: null,
        problem: null,
        doubt: null,
    };
    if (row === null)
        return unread;
    if ('planned' in row || grammar === null)
        return row.isTest(file.path) ? { ...unread, problem: notYet(file.path, row) } : unread;
    const sides = [await read_file_parsed(file.before, grammar, parsers), await read_file_parsed(file.after, grammar, parsers)];
    const reason = sides.find((side) => typeof side === 'string');
    if (typeof reason === 'string')
        return { ...unread, problem: notRead(file.path, reason, row) };
    const [before, after] = sides;
    const facts = (side) => (side === null ? null : factsOf(file.path, side, row));
    return {
        ...unread,
        factsBefore: facts(before),
        factsAfter: facts(after),
        syntaxBefore: before,
        syntaxAfter: after,
        doubt: inDoubt(file.path, row, [before, after]),
    };
}
function notYet(path, row) {
    const language = 'planned' in row ? row.planned : 'this language';
    return finding('tampering-not-read', `${quoted(path)} is a test file, and tests in ${language} are not read for tampering yet`, { path });
}
function notRead(path, reason, row) {
    const severity = row.isTest(path) || row.isSupport(path) ? 'hold' : 'review';
    return finding('tampering-not-read', `${quoted(path)} was not read for tampering: ${reason}`, { path, severity });
}
/** A part that is not of the grammar and stands there as it was hides nothing that the change does. */
function inDoubt(path, row, [before, after]) {
    const known = new Set(before?.errors ?? []);
    const fresh = (after?.errors ?? []).some((text) => !known.has(text));
    if (!fresh || (!row.isTest(path) && !row.isSupport(path)))
        return null;
    const message = `parts of ${quoted(path)} are not of the grammar that it was read with: tampering there would not be seen`;
    return finding('tampering-not-read', message, { path, severity: 'hold' });
}
async function read_file_parsed(text, grammar, parsers) {
    if (text === null)
        return null;
    if (text.length > read_file_MAX_LENGTH)
        return `it is longer than ${read_file_MAX_LENGTH} characters`;
    try {
        const tree = await parsers.tree(grammar, text);
        try {
            return readSyntax(tree, text) ?? `its tree has more than ${MAX_NODES} nodes or is nested too deeply`;
        }
        finally {
            tree.delete();
        }
    }
    catch (error) {
        return `it could not be parsed (${error instanceof Error ? error.message : String(error)})`;
    }
}
/** Of a file that is no test, only functions matter: a test may have been made into one. */
function factsOf(path, { root }, row) {
    const collected = row.isTest(path);
    const facts = row.read(root, { path, collected });
    if (collected || row.isSupport(path))
        return facts;
    const carriers = facts.carriers.map((carrier) => ({
        ...carrier,
        role: 'function',
        assertions: [],
        calls: [],
        marks: [],
        inherited: [],
    }));
    return { path, carriers, marks: [], imports: facts.imports };
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/subjects.js
/**
 * Is what a test replaces one of the changed sources? `target` is a qualified name (`package.module.name`) or a module
 * specifier (`../src/a.js`), relative to the test file.
 */
function isSubject(target, testPath, sources) {
    return sources.some((source) => subjects_isModule(target, testPath, source));
}
function subjects_isModule(target, testPath, source) {
    const stem = withoutEnding(source);
    if (target.startsWith('.'))
        return withoutEnding(subjects_joined(testPath, target)) === stem;
    const dotted = stem.replaceAll('/', '.').replace(/^(src|lib)\./, '');
    if (source.endsWith('.py'))
        return `${target}.`.startsWith(`${dotted}.`) || dotted.endsWith(`.${target}`);
    return stem === withoutEnding(target) || stem.endsWith(`/${withoutEnding(target.replace(/^[@~#]\//, ''))}`);
}
function withoutEnding(path) {
    return path.replace(/\.(py|d\.ts|[cm]?[jt]sx?)$/, '').replace(/\/(index|__init__)$/, '');
}
function subjects_joined(from, specifier) {
    const parts = from.split('/').slice(0, -1);
    for (const part of specifier.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./.build/actions/gate/tampering/find-tampering.js











/** At most so many findings are handed on; the most severe first. */
const MAX_FINDINGS = 500;
/**
 * What a change does to the tests, to what measures them and to what runs them, read from syntax trees.
 * It never throws for what stands in a file: a file that cannot be read is a finding of its own.
 */
async function findTampering(input, parsers) {
    const files = input.files.filter(({ before, after }) => before !== after);
    const read = [];
    for (const file of files)
        read.push(await readSide(file, parsers));
    const sourceChanged = files.some((file) => isSource(file));
    const findings = [
        ...testFindings(input.action, read),
        ...productFindings(read.filter((file) => isSource(file))),
        ...shadowFindings(files),
        ...expectationFindings(read, input.action),
        ...exclusionFindings(read),
        ...read.flatMap(({ problem, doubt }) => [problem, doubt].filter((one) => one !== null)),
        ...read.flatMap((file) => configurationFindings(file)),
        ...files
            .filter(({ path }) => isSnapshot(path))
            .flatMap((file) => snapshotFindings(file, { action: input.action, sourceChanged })),
        ...inlineSnapshots(read, { action: input.action, sourceChanged }),
    ];
    return { status: 'measured', reason: null, findings: find_tampering_ordered(findings).slice(0, MAX_FINDINGS) };
}
/** Code that is no test and no set-up of tests. */
function isSource({ path }) {
    const row = read_file_rowOf(path);
    return row !== null && !row.isTest(path) && !('isSupport' in row && row.isSupport(path));
}
function testFindings(action, read) {
    const unreadAt = new Set(read.filter(({ problem }) => problem !== null).map(({ path }) => path));
    const whole = read.filter(({ path }) => !unreadAt.has(path));
    const sources = read.filter((file) => isSource(file)).map(({ path }) => path);
    return compareTests({
        action,
        before: whole.flatMap(({ factsBefore }) => (factsBefore === null ? [] : [factsBefore])),
        after: whole.flatMap(({ factsAfter }) => (factsAfter === null ? [] : [factsAfter])),
        setAside: setAside(read),
        isSubject: (target, testPath) => isSubject(target, testPath, sources),
    });
}
/** Test files that are gone and whose text stands under a name that nobody reads: `test_a.py.bak`. */
function setAside(read) {
    const aside = new Map();
    for (const { path, before, after } of read) {
        if (before === null || after !== null || before.trim() === '')
            continue;
        const copy = read.find((other) => (0,table/* languageOf */.eX)(other.path).language === null && other.before === null && other.after === before);
        if (copy !== undefined)
            aside.set(path, copy.path);
    }
    return aside;
}
const order = { block: 0, hold: 1, review: 2 };
/** Each once, the most severe first, then by place. */
function find_tampering_ordered(findings) {
    const distinct = new Map(findings.map((one) => [`${one.code}\n${one.path ?? ''}\n${one.line ?? 0}\n${one.message}`, one]));
    return [...distinct.values()].sort((a, b) => order[a.severity] - order[b.severity] ||
        (a.path ?? '').localeCompare(b.path ?? '') ||
        (a.line ?? 0) - (b.line ?? 0));
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/test-run.js
var test_run = __webpack_require__(80765);
;// CONCATENATED MODULE: ./.build/actions/gate/tests/sum-up.js


/**
 * What several runs on the same code say together. Tests that differ, here or on the other side, are flaky and are left
 * out of the cases, so that they count neither for nor against a change; a run that broke where another did not makes
 * the whole inconclusive, and then no case of it counts. Process record, command and coverage are those of the first run.
 * @param flakyElsewhere ids that are flaky on the other side
 */
function sumUp(runs, flakyElsewhere) {
    const [first] = runs;
    const broken = runs.find((run) => !hasSpoken(run));
    if (broken !== undefined)
        return { run: ofBroken(runs, broken), flaky: [] };
    const own = differing(runs);
    const flaky = new Set([...own, ...first.cases.map(({ id }) => id).filter((id) => flakyElsewhere.has(id))]);
    if (flaky.size === 0)
        return { run: first, flaky: [] };
    const cases = first.cases.filter(({ id }) => !flaky.has(id));
    const failing = cases.filter(isFailing).length;
    const others = failing === 0 ? 'all others pass' : `${failing} of the others fail`;
    const reason = `${others}; ${(0,counted/* counted */.h)(flaky.size, 'test')} gave different answers on the same code`;
    const run = { ...first, status: failing === 0 ? 'passed' : 'failed', reason, cases, ...(0,test_run/* countsOf */.mQ)(cases) };
    return { run, flaky: [...own].toSorted() };
}
/** All broke in the same way: so did the tests. Otherwise nobody knows. */
function ofBroken(runs, broken) {
    if (runs.every(({ status }) => status === broken.status))
        return runs[0];
    const answers = runs.map(({ status }) => status).join(', ');
    const reason = `on the same code the runs ended ${answers}: ${broken.reason}`;
    return { ...runs[0], status: 'inconclusive', reason, cases: [], ...(0,test_run/* countsOf */.mQ)([]) };
}
/** Ids whose status differs between these runs, or that are missing in some of them. */
function differing(runs) {
    const answers = new Map();
    const tables = runs.map(({ cases }) => new Map(cases.map(({ id, status }) => [id, status])));
    for (const id of new Set(tables.flatMap((table) => [...table.keys()]))) {
        answers.set(id, new Set(tables.map((table) => table.get(id) ?? 'missing')));
    }
    return new Set([...answers].filter(([, seen]) => seen.size > 1).map(([id]) => id));
}
function isFailing({ status }) {
    return status === 'failed' || status === 'errored';
}
/** Did the tests give an answer? */
function hasSpoken({ status }) {
    return status === 'passed' || status === 'failed';
}

;// CONCATENATED MODULE: ./.build/actions/gate/tests/compare-tests.js

/** The tests of both sides, test by test. A flaky one is in a list of its own and in no other. */
function compare_tests_compareTests({ base, head, sideBySide }) {
    const [before, after] = [sumUp(base, differing(head)), sumUp(head, differing(base))];
    const off = before.run.status === 'not-run';
    const alwaysFails = (id) => head.every(({ cases }) => cases.some((one) => one.id === id && isFailing(one)));
    return {
        status: off ? 'off' : 'measured',
        reason: off ? before.run.reason : null,
        before: before.run,
        after: after.run,
        ...listChanges(before.run, after.run, new Set([...before.flaky, ...after.flaky])),
        flakyAtBase: before.flaky,
        flakyAtHead: after.flaky,
        failingFlakes: before.flaky.filter(alwaysFails),
        runs: [...recordsOf('base', base), ...recordsOf('head', head)],
        sideBySide,
    };
}
function recordsOf(side, runs) {
    return runs.map(({ status, process, cases }) => {
        return { side, status, seconds: process?.seconds ?? 0, failing: cases.filter(isFailing).length };
    });
}
/**
 * By case id. `regressed`: fails now and did not before (a new test that fails counts, too); `removed`: the id is gone, and
 * no new one of the same name stands in another file; `newlySkipped`: it ran before and is skipped now.
 */
function listChanges(before, after, flaky) {
    const then = statuses(before, flaky);
    const now = statuses(after, flaky);
    const ids = [...now.keys()];
    const added = ids.filter((id) => !then.has(id));
    return {
        regressed: ids.filter((id) => fails(now.get(id)) && !fails(then.get(id))),
        fixed: ids.filter((id) => now.get(id) === 'passed' && fails(then.get(id))),
        stillFailing: ids.filter((id) => fails(now.get(id)) && fails(then.get(id))),
        added,
        removed: compare_tests_withoutMoved([...then.keys()].filter((id) => !now.has(id)), { added, before, after }),
        newlySkipped: ids.filter((id) => now.get(id) === 'skipped' && then.has(id) && then.get(id) !== 'skipped'),
    };
}
/**
 * A test that went to another file is not gone: one of its name is new there, and passes. Whether it still asserts what
 * it did is not asked here (see tampering).
 */
function compare_tests_withoutMoved(removed, { added, before, after }) {
    const nameOf = (run) => new Map(run.cases.map((one) => [one.id, one]));
    const [then, now] = [nameOf(before), nameOf(after)];
    const arrivals = added.flatMap((id) => now.get(id) ?? []).filter(({ status }) => status === 'passed');
    return removed.filter((id) => {
        const gone = then.get(id);
        const at = arrivals.findIndex(({ name, file }) => name === gone?.name && file !== gone.file);
        if (at < 0)
            return true;
        arrivals.splice(at, 1);
        return false;
    });
}
function statuses({ cases }, flaky) {
    return new Map(cases.filter(({ id }) => !flaky.has(id)).map(({ id, status }) => [id, status]));
}
function fails(status) {
    return status !== undefined && isFailing({ status });
}
/**
 * The same comparison for the evidence file: of the cases only those that it names, of the coverage only the changed
 * files. The counts still speak of all; a run of 20,000 tests and ten items would be a file of hundreds of megabytes.
 */
function condense(comparison, changedPaths) {
    const { regressed, fixed, stillFailing, added, removed, newlySkipped } = comparison;
    const named = new Set([...regressed, ...fixed, ...stillFailing, ...added, ...removed, ...newlySkipped]);
    const paths = new Set(changedPaths);
    return {
        ...comparison,
        before: condenseRun(comparison.before, named, paths),
        after: condenseRun(comparison.after, named, paths),
    };
}
function condenseRun(run, named, paths) {
    const { coverage } = run;
    const files = coverage?.files.filter(({ path }) => paths.has(path)) ?? [];
    return {
        ...run,
        cases: run.cases.filter(({ id }) => named.has(id)),
        coverage: coverage === null ? null : { ...coverage, packages: [], files },
    };
}

;// CONCATENATED MODULE: ./.build/actions/gate/tests/repeat-runs.js

/** Where a test differs, both sides run this often at the most. */
const MOST_RUNS = 5;
/**
 * Runs the tests `reruns` times on both sides. While a test differs, between the runs of one side or for the worse
 * between the two, both sides run once more, five times at the most: a flake is then seen to be one.
 */
async function repeatRuns({ base, head, reruns, sideBySide }) {
    const most = Math.max(reruns, MOST_RUNS);
    for (let wanted = 1; wanted <= most; wanted++) {
        if (wanted > reruns && !isUnsettled(base.runs, head.runs))
            return;
        const both = [base, head].filter((side) => side.runs.length < wanted && isWorthAsking(side, base));
        if (both.length === 0)
            return;
        if (sideBySide)
            await Promise.all(both.map((side) => side.again()));
        else
            for (const side of both)
                await side.again();
    }
}
/** Without an answer at base there is nothing to compare: the change is unproven however often it runs. */
function isWorthAsking({ runs }, base) {
    return runs.length === 0 || base.runs.every(hasSpoken);
}
/**
 * Is there a test of which more runs could tell more? One that is known to differ at base is not, a flake it is, unless
 * it has failed in every run at head.
 */
function isUnsettled(base, head) {
    if (![...base, ...head].every(hasSpoken))
        return false;
    const failing = (run) => run.cases.filter(isFailing).map(({ id }) => id);
    const always = head.map(failing).reduce((ids, more) => ids.filter((id) => more.includes(id)));
    const known = new Set([...differing(base)].filter((id) => !always.includes(id)));
    if ([...differing(head)].some((id) => !known.has(id)))
        return true;
    const [before, after] = [base[0], head[0]];
    return before !== undefined && after !== undefined && isWorse(before, after, known);
}
function isWorse(before, after, known) {
    const then = new Map(before.cases.map((one) => [one.id, one]));
    return after.cases.some((one) => {
        if (known.has(one.id))
            return false;
        const old = then.get(one.id);
        if (isFailing(one))
            return old === undefined || !isFailing(old);
        return one.status === 'skipped' && old !== undefined && old.status !== 'skipped';
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/tests/sides.js

/** The tests of one tree. Each run has a fresh worktree: what one leaves behind is not there in the next. */
function sideOf(request, ports) {
    const runs = [];
    let reach = null;
    let report = null;
    const { scratch, tree, target, settings, coverage, outputFile } = request;
    return {
        runs,
        reach: () => reach,
        report: () => report,
        async again() {
            const worktree = await scratch.checkout(tree);
            const input = { worktree, target, settings, coverage, outputFile: outputFile(runs.length + 1) };
            if (runs.length > 0) {
                // How the tests were found is said once.
                const log = { ...ports.log, info: () => undefined };
                runs.push(await (0,run_tests/* runTests */.N$)(input, { ...ports, log }));
                return;
            }
            const onCoverageReport = (bytes) => {
                report = bytes === null ? null : { bytes, root: worktree };
            };
            const first = await (0,run_tests/* runTestsWithReach */.Gr)({ ...input, onCoverageReport }, ports);
            reach = first.reach;
            runs.push(first.run);
        },
    };
}

;// CONCATENATED MODULE: ./.build/actions/gate/verdict-words.js

/** `src/a.ts:12, "<" for "<="`: what was put in, and for what. */
function fault({ path, line, original, replacement }) {
    return `${path}:${line}, ${verdict_words_quoted(replacement)} for ${verdict_words_quoted(original)}`;
}
function verdict_words_quoted(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}
function found(findings, severity) {
    return verdict_words_joined(findings.filter((finding) => finding.severity === severity).map(({ code, message }) => `${code}: ${message}`));
}
function listed(what, ids) {
    return ids.length === 0 ? null : `${(0,counted/* counted */.h)(ids.length, 'test')} ${what}: ${shown(ids)}`;
}
function shown(names) {
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).join(', ')}${rest}`;
}
/** Ten at the most: evidence.json has them all. */
function verdict_words_joined(messages) {
    if (messages.length === 0)
        return null;
    const rest = messages.length > 10 ? [`and ${messages.length - 10} more`] : [];
    return [...messages.slice(0, 10), ...rest].join('; ');
}

;// CONCATENATED MODULE: ./.build/actions/gate/verdict-table.js





/** No coverage and no mutant can save a change that one of these fails. */
const failRules = [
    {
        code: 'policy',
        verdict: 'fail',
        why: 'it touches a protected path, a file outside its plan item, a mode, a link, hides characters or holds a secret',
        applies: ({ policy }) => found(policy.findings, 'block'),
    },
    {
        code: 'tampered',
        verdict: 'fail',
        why: 'it takes tests, assertions or coverage away, makes them say nothing, or forges what they say',
        applies: ({ tampering }) => found(tampering.findings, 'block'),
    },
    {
        code: 'parse-error',
        verdict: 'fail',
        why: 'a changed file does not parse any more',
        applies: ({ lint }) => verdict_words_joined(lint.parseErrors.map(({ path, line, message }) => `${path}:${line ?? 1}: ${message}`)),
    },
    {
        code: 'tests-regressed',
        verdict: 'fail',
        why: 'a test fails after the change that did not fail before, in every run; or a new test fails',
        applies: ({ tests }) => {
            return hasSpoken(tests.before) && hasSpoken(tests.after) ? listed('regressed', tests.regressed) : null;
        },
    },
    {
        code: 'tests-disappeared',
        verdict: 'fail',
        why: 'a test that ran before is gone',
        applies: ({ tests }) => {
            return hasSpoken(tests.before) && hasSpoken(tests.after) ? listed('disappeared', tests.removed) : null;
        },
    },
    {
        code: 'tests-skipped',
        verdict: 'fail',
        why: 'a test is skipped that was there before and was not skipped',
        applies: ({ tests }) => (hasSpoken(tests.before) ? listed('newly skipped', tests.newlySkipped) : null),
    },
    {
        code: 'tests-broken',
        verdict: 'fail',
        why: 'the test run times out, ends badly, finds no tests or fails as a whole, and did not before',
        applies: ({ tests: { before, after, regressed } }) => {
            if (!hasSpoken(before) || after.status === before.status || regressed.length > 0)
                return null;
            const worse = ['failed', 'timed-out', 'errored', 'no-tests'];
            return worse.includes(after.status) ? `before the change: ${before.reason}; after it: ${after.reason}` : null;
        },
    },
];
const unprovenRules = [
    {
        code: 'policy-held',
        verdict: 'unproven',
        why: 'it brings something that a person must decide on: a new host, a new dependency, an encoded blob, many deletions',
        applies: ({ policy }) => found(policy.findings, 'hold'),
    },
    {
        code: 'tampering-held',
        verdict: 'unproven',
        why: 'it changes how tests or coverage are run, adds sleeps or retries, or adds tests that assert nothing',
        applies: ({ tampering }) => found(tampering.findings, 'hold'),
    },
    {
        code: 'no-baseline',
        verdict: 'unproven',
        why: 'the tests gave no answer before the change: none found, switched off, broken, timed out, contradictory',
        applies: ({ tests: { before } }) => (hasSpoken(before) ? null : before.reason),
    },
    {
        code: 'tests-inconclusive',
        verdict: 'unproven',
        why: 'the tests gave no clear answer after the change: report and process record disagree, or the runs do',
        applies: ({ tests: { before, after } }) => {
            if (!hasSpoken(before))
                return null;
            return after.status === 'inconclusive' || after.status === 'not-run' ? after.reason : null;
        },
    },
    {
        code: 'nothing-passed',
        verdict: 'unproven',
        why: 'every test fails, before the change and after it: only a test that passes can speak for a change',
        applies: ({ tests: { before, after } }) => {
            if (!hasSpoken(before) || !hasSpoken(after) || after.counts.passed > 0)
                return null;
            return `no test passes, before the change or after it: ${after.reason}`;
        },
    },
    {
        code: 'failing-at-base',
        verdict: 'unproven',
        why: 'some tests fail before and after, and no other test killed a mutant: nobody knows whether only they ran the changed lines',
        applies: ({ tests: { after, stillFailing }, mutants }) => {
            if (stillFailing.length === 0 || after.counts.passed === 0 || mutants.counts.killed > 0)
                return null;
            const failing = listed('failing before the change and after it', stillFailing);
            return `${failing}; whether only they ran the changed lines is not known: mend or skip them at base`;
        },
    },
    {
        code: 'flaky-at-head',
        verdict: 'unproven',
        why: 'a test gives different answers after the change and gave the same in as many runs before it',
        applies: ({ tests: { flakyAtBase, flakyAtHead } }) => {
            return listed('flaky after the change', flakyAtHead.filter((id) => !flakyAtBase.includes(id)));
        },
    },
    {
        code: 'flaky-at-base',
        verdict: 'unproven',
        why: 'a test gives different answers before the change, and it failed in every run after it, or no other test killed a mutant: only it may have run the changed lines',
        applies: ({ tests: { flakyAtBase, failingFlakes }, mutants }) => {
            const failing = listed('flaky before the change and failing in every run after it', failingFlakes);
            if (failing !== null || mutants.counts.killed > 0)
                return failing;
            const flaky = listed('flaky before the change', flakyAtBase);
            return flaky === null ? null : `${flaky}; whether only they ran the changed lines is not known`;
        },
    },
    {
        code: 'command-changed',
        verdict: 'unproven',
        why: 'the tests ran by another command than before: the change rewrote what runs them',
        applies: ({ tests: { before, after } }) => {
            const [then, now] = [before.command, after.command];
            if (then === null || now === null || (then.runner === now.runner && then.reason === now.reason))
                return null;
            return `before the change: ${then.reason}; after it: ${now.reason}`;
        },
    },
    {
        code: 'runtime-not-tested',
        verdict: 'unproven',
        why: 'it declares a runtime and the tests did not run on that one',
        applies: ({ runtime }) => {
            if (runtime === null || runtime.matches)
                return null;
            const { name, declared, ran } = runtime;
            const what = `it declares ${name} ${declared} and the tests ran on ${ran ?? 'an unknown version'}`;
            return `${what}: install ${name} ${declared}, put it first on the PATH, run again`;
        },
    },
    {
        code: 'coverage-unknown',
        verdict: 'unproven',
        why: 'there is no coverage and no mutant was killed: nobody knows whether a test ran the changed lines (not asked of a declared runtime)',
        applies: ({ runtime, coverage, mutants }) => {
            if (runtime !== null || coverage.reason === null || mutants.counts.killed > 0)
                return null;
            return `nobody knows whether a test ran the changed lines: ${coverage.reason}`;
        },
    },
    {
        code: 'not-exercised',
        verdict: 'unproven',
        why: 'some changed place did not run, in full, and no mutant was killed there; or it changes a file of which no test can tell (with a declared runtime, only code is asked for)',
        applies: ({ runtime, coverage, mutants }) => {
            const known = coverage.reason === null || mutants.counts.killed > 0;
            const asked = runtime === null ? coverage.unexercised : coverage.unexercised.filter(verdict_table_isSource);
            if (!known || asked.length === 0)
                return null;
            return `the tests did not run every changed place of ${shown(asked)}`;
        },
    },
    {
        code: 'nothing-killed',
        verdict: 'unproven',
        why: 'in some changed place faults were put in and the tests noticed none of them, or not the one that undoes the change',
        applies: ({ action, mutants: { unnoticed, mutants } }) => {
            const [first] = unnoticed;
            if (action === 'add_tests' || first === undefined)
                return null;
            const survivor = mutants.find(({ path, line, outcome }) => path === first.path && line === first.line && outcome === 'survived');
            const example = survivor === undefined ? `${first.path}:${first.line}` : fault(survivor);
            return `the tests notice no fault in ${(0,counted/* counted */.h)(unnoticed.length, 'changed place')}, such as ${example}`;
        },
    },
    {
        code: 'sources-changed',
        verdict: 'unproven',
        why: 'it claims to add tests and changes other code, too: name it a change',
        applies: ({ action, coverage }) => {
            const sources = coverage.changedFiles.map(({ path }) => path).filter((path) => verdict_table_isSource(path));
            return action === 'add_tests' && sources.length > 0 ? `beside tests it changes ${shown(sources)}` : null;
        },
    },
    {
        code: 'useless-tests',
        verdict: 'unproven',
        why: 'it claims to add tests, and there are none, or they notice no fault that the old ones let live',
        applies: ({ action, tests, mutants }) => {
            if (action !== 'add_tests' || !hasSpoken(tests.before) || !hasSpoken(tests.after))
                return null;
            if (tests.added.length === 0)
                return 'it claims to add tests and the runs show none that is new';
            if (mutants.newlyKilled !== null)
                return null;
            return mutants.reason ?? 'the new tests notice no fault that the old tests let live';
        },
    },
    {
        code: 'lint-worse',
        verdict: 'unproven',
        why: "the repository's own linter finds an error that it did not find before",
        applies: ({ lint }) => {
            const errors = lint.added.filter(({ level }) => level === 'error');
            return verdict_words_joined(errors.slice(0, 3).map(({ path, line, rule }) => `${path}:${line ?? 1}: ${rule}`));
        },
    },
    {
        code: 'low-confidence',
        verdict: 'unproven',
        why: 'its confidence lies below min-confidence; where nobody stated one, none is asked for',
        applies: ({ confidence: { status, value, minimum } }) => {
            if (status !== 'measured' || value === null || value >= minimum)
                return null;
            return `its confidence is ${value}, below min-confidence ${minimum}`;
        },
    },
];
/** Every rule is asked. One `fail` makes a fail; else one `unproven` makes it unproven; else the change passes. */
const verdictTable = [...failRules, ...unprovenRules];
/** Code that is no test and no declaration of a Python package. */
function verdict_table_isSource(path) {
    return (roleOf(path) === 'code' && !(0,facts/* isTestFile */.hl)(path) && !/(^|\/)(tests?|__tests__)\/|(^|\/)(conftest|setup)\.py$/.test(path));
}

;// CONCATENATED MODULE: ./.build/actions/gate/verdict.js




/**
 * A pure function of the evidence: the same file always gives the same verdict, here or on the reader's machine.
 * Reasons stand in the order of the rules; those of a pass say what was measured.
 */
function verdict_judge(measured) {
    if (measured.stopped !== null) {
        const { verdict, ...note } = measured.stopped;
        return { verdict, reasons: [note] };
    }
    const hits = verdictTable.flatMap(({ code, verdict, applies }) => {
        const message = applies(measured);
        return message === null ? [] : [{ verdict, note: { code, message } }];
    });
    for (const verdict of ['fail', 'unproven']) {
        const reasons = hits.filter((hit) => hit.verdict === verdict).map(({ note }) => note);
        if (reasons.length > 0)
            return { verdict, reasons: [...reasons, ...reviews(measured)] };
    }
    return { verdict: 'pass', reasons: [{ code: 'proven', message: proof(measured) }, ...reviews(measured)] };
}
/** Is it failed, whatever coverage and mutants will say? */
function failsAlready(measured) {
    return measured.stopped?.verdict === 'fail' || failRules.some(({ applies }) => applies(measured) !== null);
}
function proof(measured) {
    const { before, after, runs } = measured.tests;
    const heads = runs.filter(({ side }) => side === 'head').length;
    const tally = `${(0,counted/* counted */.h)(before.counts.passed, 'test')} passed before, ${after.counts.passed} after${heads > 1 ? `, in ${heads} runs each` : ''}`;
    return [tally, ...exercise(measured), ...mutation(measured)].join('; ');
}
function exercise({ runtime, coverage }) {
    if (runtime !== null)
        return [`they ran on ${runtime.ran}, as it declares`];
    const lines = coverage.changedLines;
    if (lines === null)
        return [];
    if (lines.total === 0)
        return ['it leaves no new executable line, and the tests ran the changed files'];
    return [`the tests ran ${lines.covered} of ${(0,counted/* counted */.h)(lines.total, 'changed line')}`];
}
function mutation({ action, mutants }) {
    const { killed, timedOut, survived } = mutants.counts;
    if (action === 'add_tests' && mutants.newlyKilled !== null) {
        return [`the new tests notice a fault that the old ones let live: ${fault(mutants.newlyKilled)}`];
    }
    const ran = killed + timedOut + survived;
    return ran === 0 ? [] : [`they noticed ${killed + timedOut} of ${(0,counted/* counted */.h)(ran, 'fault')} put into the changed lines`];
}
/** What a person should look at; none of it decides. */
function reviews({ policy, tampering }) {
    return [...policy.findings, ...tampering.findings]
        .filter(({ severity }) => severity === 'review')
        .map(({ code, message, path }) => (path === undefined ? { code, message } : { code, message, path }));
}

;// CONCATENATED MODULE: ./.build/actions/gate/measure.js



















/** UTF-16 units. A longer diff is left out of the evidence: nobody reads it there, and report asks for it to be made anew. */
const longestDiff = 8_000_000;
/** Every section of the evidence, in the order in which they depend on each other. */
async function measure(job, work, ports) {
    const { subject, bench } = job;
    const { candidate, formatting } = work;
    const changed = await readChanged(job, work);
    const policyState = bench.skip.includes('policy') ? switchedOff('policy') : measuredSection;
    const tampering = await measureTampering(job, changed, ports);
    const lint = await measureLint(job, { work, texts: changed.texts }, ports);
    const tested = await measureTests(job, work, ports);
    const before = {
        itemId: subject.id,
        action: subject.action,
        base: bench.base.commit,
        candidateTree: candidate.tree,
        ...(changed.diff.length <= longestDiff ? { candidateDiff: changed.diff } : {}),
        formatting,
        sandbox: bench.sandbox,
        policy: { ...policyState, findings: [...candidate.findings] },
        tests: condense(tested.tests, [...changed.lines.keys()]),
        tampering,
        lint,
        confidence: confidenceSection(subject, bench.minConfidence, bench.skip.includes('confidence')),
        runtime: runtimeProof(subject.runtime, tested.tests.after.runtime),
        stopped: null,
    };
    const mutants = await measureMutantsUnlessLost(job, { work, changed, tested, before }, ports);
    const coverage = await measureCoverage(job, { ...tested, changed, outcomes: lineOutcomes(mutants.mutants) });
    return { ...before, coverage, mutants: condenseMutants(mutants) };
}
async function readChanged({ bench }, { scratch, candidate }) {
    const diff = await scratch.diff(bench.base.tree, candidate.tree);
    const found = changedLines(diff);
    const lines = new Map(candidate.files.map(({ path }) => [path, found.get(path) ?? []]));
    return { diff, lines, places: changedPlaces(diff, [...lines.keys()]), texts: changedTexts(candidate) };
}
async function measureTampering({ subject, bench }, { texts }, ports) {
    if (bench.skip.includes('tampering'))
        return noTampering(switchedOff('tampering'));
    return findTampering({ action: subject.action, files: texts }, ports.parsers);
}
async function measureLint({ subject, bench }, { work, texts }, ports) {
    if (bench.skip.includes('lint'))
        return noLint(switchedOff('lint'));
    const { scratch, candidate } = work;
    const outputFile = (label) => bench.outputFile(`${label}-${subject.id}`);
    const trees = { base: bench.base.tree, tree: candidate.tree };
    return lintChange({ ...trees, texts, paths: bench.paths, target: bench.repository.dir, scratch, outputFile }, ports);
}
async function measureTests({ subject, bench }, { scratch, candidate }, ports) {
    const head = sideOf({
        scratch,
        tree: candidate.tree,
        target: bench.repository.dir,
        settings: bench.tests,
        coverage: !bench.skip.includes('coverage'),
        outputFile: (run) => bench.outputFile(`tests-${subject.id}-${run}`),
    }, ports);
    const { baseSide, reruns, sideBySide } = bench;
    await repeatRuns({ base: baseSide, head, reruns, sideBySide });
    return { tests: compare_tests_compareTests({ base: madeRuns(baseSide), head: madeRuns(head), sideBySide }), head };
}
function madeRuns({ runs }) {
    const [first, ...more] = runs;
    if (first === undefined)
        throw new Error('the tests were asked for and not run');
    return [first, ...more];
}
/** Mutants take the longest and can save no change that fails already: then they are not run. */
async function measureMutantsUnlessLost({ subject, bench }, { work, changed, tested, before }, ports) {
    if (bench.skip.includes('mutants'))
        return noMutants(switchedOff('mutants'), bench.mutantBudget);
    const none = noMutants(notRun('not run: the change fails already'), bench.mutantBudget);
    if (failsAlready({ ...before, tree: work.candidate.tree }))
        return none;
    const mutation = {
        subject,
        base: { tree: bench.base.tree, side: bench.baseSide },
        head: tested.head,
        tests: tested.tests,
        changed,
        scratch: work.scratch,
        tree: work.candidate.tree,
        target: bench.repository.dir,
        settings: bench.tests,
        budgetSeconds: bench.mutantBudget,
        workers: bench.slots,
        outputFile: (worker) => bench.outputFile(`mutants-${subject.id}-${worker}`),
    };
    return measureMutants(mutation, ports);
}
async function measureCoverage({ bench }, { tests, head, changed, outcomes }) {
    const { before, after } = tests;
    const counted = (0,counted_lines/* countedLines */.S)(changed.diff, [...changed.lines.keys()]);
    const isOff = bench.skip.includes('coverage');
    const report = await linesOfReport(head, counted);
    const coverage = isOff
        ? noCoverage(switchedOff('coverage'))
        : (0,compare_coverage.compareCoverage)(before, { ...after, ...report }, counted);
    const hiding = new Set(changed.texts.filter(({ after }) => hidesLinesFromCoverage(after ?? '')).map(({ path }) => path));
    const hidesLines = (path) => hiding.has(path);
    const exercise = { places: changed.places, before, after, roleOf: roleOf, hidesLines, outcomes };
    return { ...coverage, unexercised: unexercisedFiles(exercise) };
}
/**
 * What the report itself says of the changed lines, by diff-cover's rules: the model of a report leaves out lines that only
 * a function or a branch names. Nothing where there is no report of one of the formats that diff-cover reads: then the
 * model speaks.
 */
async function linesOfReport(head, counted) {
    const [file, format] = [head.report(), head.runs[0]?.coverage?.format];
    if (file === null || format === undefined || format === 'go' || format === 'istanbul')
        return {};
    const { bytes, root } = file;
    const report = await (0,report_lines/* reportLines */.Q)(bytes, counted, { root, cwd: root, files: () => new Set(counted.keys()) });
    return 'problem' in report ? {} : { report };
}

;// CONCATENATED MODULE: ./.build/actions/gate/stopped-evidence.js




/** A change that changes nothing is no danger, and neither is trouble of our own: nothing is proven of either. */
const unproven = ['noop', 'gate-error'];
/** Evidence of a change that was stopped before anything of it ran: nothing is measured, and nothing is claimed. */
function stoppedEvidence({ subject, bench }, { refused, findings }) {
    const why = notRun(`not run: ${refused.message}`);
    const run = (0,test_run/* emptyRun */.dl)('not-run', why.reason);
    const tests = compare_tests_compareTests({ base: [run], head: [run], sideBySide: false });
    const tree = 'tree' in subject.draft ? subject.draft.tree : (subject.draft.claimed ?? bench.base.tree);
    const measured = {
        itemId: subject.id,
        action: subject.action,
        base: bench.base.commit,
        tree,
        candidateTree: tree,
        formatting: { tool: null, status: 'none', files: [], reason: 'not formatted: it was refused first' },
        sandbox: bench.sandbox,
        policy: { ...(bench.skip.includes('policy') ? switchedOff('policy') : measuredSection), findings: [...findings] },
        tests: { ...tests, ...why, runs: [] },
        coverage: noCoverage(why),
        tampering: noTampering(why),
        mutants: noMutants(why, bench.mutantBudget),
        lint: noLint(why),
        confidence: confidenceSection(subject, bench.minConfidence, bench.skip.includes('confidence')),
        runtime: null,
        stopped: { ...refused, verdict: unproven.includes(refused.code) ? 'unproven' : 'fail' },
    };
    return { ...measured, ...verdict_judge(measured) };
}

;// CONCATENATED MODULE: ./.build/actions/gate/judge-item.js
var judge_item_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var judge_item_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * One change, from what was handed over to its verdict: made again in a scratch repository, judged there as a tree,
 * formatted where it is ours, measured. The user's work tree is never written to.
 */
async function judgeItem(job, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { subject, bench } = job;
        const scratch = judge_item_addDisposableResource(env_1, await bench.repository.scratch(), true);
        const drafted = await draft(job, scratch);
        if ((0,judge/* isRefusal */.vu)(drafted))
            return stoppedEvidence(job, drafted);
        const formatted = await formatDraft(job, { scratch, ports, drafted });
        const candidate = formatted.tree === drafted.tree ? drafted : await (0,judge/* judgeTree */.g5)({ ...boundsOf(job), tree: formatted.tree }, scratch);
        if ((0,judge/* isRefusal */.vu)(candidate))
            return stoppedEvidence(job, candidate);
        const measured = await measure(job, { scratch, candidate, formatting: formatted.formatting }, ports);
        const tree = 'tree' in subject.draft ? candidate.tree : (subject.draft.claimed ?? candidate.tree);
        const evidence = { ...measured, tree };
        return { ...evidence, ...verdict_judge(evidence) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = judge_item_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function boundsOf({ subject, bench }) {
    const policy = !bench.skip.includes('policy');
    const { base, allowPaths, paths } = bench;
    return { base: base.tree, allowedFiles: subject.allowedFiles, allowPaths, paths, policy };
}
async function draft(job, scratch) {
    const { draft } = job.subject;
    if ('tree' in draft)
        return (0,judge/* judgeTree */.g5)({ ...boundsOf(job), tree: draft.tree }, scratch);
    const drafted = await (0,judge/* judgePatch */.wq)({ ...boundsOf(job), diff: draft.diff }, scratch);
    if ((0,judge/* isRefusal */.vu)(drafted) || draft.claimed === null || drafted.tree === draft.claimed)
        return drafted;
    const message = `its diff gives tree ${drafted.tree}, and apply handed over ${draft.claimed}: run apply again`;
    return { refused: { code: 'handover-mismatch', message }, findings: [] };
}
async function formatDraft({ subject, bench }, { scratch, ports, drafted }) {
    if (!subject.format) {
        const reason = 'not formatted: it is judged as its author wrote it';
        return { tree: drafted.tree, formatting: { tool: null, status: 'none', files: [], reason } };
    }
    const files = drafted.files.filter(({ status }) => status !== 'deleted').map(({ path }) => path);
    const request = {
        base: bench.base.tree,
        tree: drafted.tree,
        files,
        paths: bench.paths,
        target: bench.repository.dir,
        outputFile: bench.outputFile(`format-${subject.id}`),
    };
    return formatCandidate(request, scratch, ports);
}

// EXTERNAL MODULE: ./.build/actions/shared/evidence/page.js
var page = __webpack_require__(82855);
// EXTERNAL MODULE: ./.build/actions/shared/sarif/gate-sarif.js + 1 modules
var gate_sarif = __webpack_require__(46887);
// EXTERNAL MODULE: ./.build/actions/gate/coverage/html/coverage-html.js + 6 modules
var coverage_html = __webpack_require__(55786);
;// CONCATENATED MODULE: ./.build/actions/gate/publish-evidence.js



/** Writes what was measured: `evidence.json` for machines, the rest for people. All of it is made from the first. */
async function publishEvidence(file, store) {
    const { runId, items } = file;
    await store.write(runId, 'evidence.json', `${JSON.stringify(file, null, 2)}\n`);
    await store.write(runId, 'evidence.md', (0,page/* evidencePage */.V)(file));
    await store.write(runId, 'gate.sarif', `${JSON.stringify((0,gate_sarif/* gateSarif */.R)(file), null, 2)}\n`);
    for (const { itemId, candidateDiff, coverage } of items) {
        if (candidateDiff === undefined || coverage.changedLines === null)
            continue;
        await store.write(runId, `coverage-${itemId}.html`, (0,coverage_html.coverageHtml)({ diff: candidateDiff, coverage }));
    }
}

;// CONCATENATED MODULE: ./.build/actions/gate/subject.js
/** A change that we drafted. */
function subjectOfItem(item, change) {
    return {
        id: item.id,
        action: item.action,
        title: `${item.title} in ${item.filePath}`,
        draft: { diff: change.diff, claimed: change.tree },
        allowedFiles: item.files.map(({ path }) => path),
        confidence: { value: item.confidence, reasons: item.confidenceReasons },
        runtime: item.runtime,
        lines: item.lines,
        format: true,
    };
}
/** A change that somebody else wrote: nothing is known of it but what it does. */
function subjectOfChange({ base, draft, action, name }) {
    return {
        id: `change-${base.slice(0, 7)}-${name.slice(0, 12)}`,
        action,
        title: `${name.slice(0, 12)} on ${base.slice(0, 12)}`,
        draft,
        allowedFiles: null,
        confidence: { value: null, reasons: ['nobody stated one'] },
        runtime: null,
        lines: [],
        format: false,
    };
}

;// CONCATENATED MODULE: ./.build/actions/gate/run.js
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
 * Judges by what is measured: every drafted change of a run, or the one change that `base`, `head` or `patch` name,
 * whoever wrote it. Writes `evidence.json`, and beside it what a person reads.
 * @throws UserError where a file of the run is missing, two of them do not belong together, or a revision is unknown
 */
async function gate(input, ports) {
    const { runId, location } = input;
    const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
    const { base, subjects } = await subjectsOf(input, { repository, ports });
    const earlier = input.round === 1 ? [] : await earlierEvidence(input, base, ports);
    ports.log.stage('gate', (0,counted/* counted */.h)(subjects.length, 'change'));
    const judged = subjects.length === 0 ? [] : await judgeAll({ input, repository, base, subjects }, ports);
    const items = inPlaceOf(earlier, judged);
    const result = { schemaVersion: 2, runId, base, items };
    await publishEvidence(result, ports.store);
    ports.log.info(summary(items, input.allowUnproven));
    return result;
}
async function subjectsOf(input, { repository, ports }) {
    const asked = await askedChange(input, repository, ports);
    if (asked === null)
        return plannedSubjects(input, ports);
    return { base: asked.base, subjects: [subjectOfChange({ ...asked, action: input.action })] };
}
/** The drafted changes of a run, each with its plan item. */
async function plannedSubjects(input, { store }) {
    const { runId, round } = input;
    const plan = await (0,read_run_file/* readRunFile */.m)(store, { runId, file: 'plan.json', writtenBy: 'plan', parse: contracts_plan/* parsePlan */.vS });
    const changes = await (0,read_run_file/* readRunFile */.m)(store, { runId, file: 'changes.json', writtenBy: 'apply', parse: change/* parseChanges */.pS });
    if (plan.base !== changes.base) {
        const two = `plan.json is of ${plan.base} and changes.json of ${changes.base}`;
        throw new errors/* UserError */.y(`run ${runId}: ${two}: run apply again`);
    }
    const items = new Map(plan.items.map((item) => [item.id, item]));
    const wanted = (id) => input.items.length === 0 || input.items.includes(id);
    const drafted = changes.changes.filter((change) => change.status === 'drafted' && wanted(change.itemId));
    const subjects = drafted
        .filter((change) => round === 1 || change.round === 2)
        .map((change) => {
        const item = items.get(change.itemId);
        if (item !== undefined)
            return subjectOfItem(item, change);
        throw new errors/* UserError */.y(`run ${runId}: changes.json has ${change.itemId}, which plan.json has not: run apply again`);
    });
    return { base: plan.base, subjects };
}
/** What round 1 measured. @throws UserError where there is none, or it is of another base */
async function earlierEvidence({ runId }, base, { store }) {
    const earlier = await (0,read_run_file/* readRunFile */.m)(store, { runId, file: 'evidence.json', writtenBy: 'gate', parse: evidence/* parseEvidence */.vf });
    if (earlier.base === base)
        return earlier.items;
    throw new errors/* UserError */.y(`run ${runId}: evidence.json is of ${earlier.base} and the plan of ${base}: run gate again`);
}
/** A second draft takes the place of the first. */
function inPlaceOf(earlier, judged) {
    const again = new Map(judged.map((evidence) => [evidence.itemId, evidence]));
    const known = new Set(earlier.map(({ itemId }) => itemId));
    return [
        ...earlier.map((evidence) => again.get(evidence.itemId) ?? evidence),
        ...judged.filter(({ itemId }) => !known.has(itemId)),
    ];
}
async function judgeAll(judging, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { subjects, repository } = judging;
        const scratch = run_addDisposableResource(env_1, await repository.scratch(), true);
        const base = await repository.resolve(judging.base);
        const outputFile = (label) => `${ports.store.runDir(judging.input.runId)}/${label}.txt`;
        const side = {
            scratch,
            tree: base.tree,
            target: repository.dir,
            settings: testSettings(judging.input),
            coverage: !judging.input.skip.includes('coverage'),
            outputFile: (run) => outputFile(`tests-before-${run}`),
        };
        const bench = await benchOf(judging, { base, outputFile, baseSide: sideOf(side, ports) }, ports);
        const evidence = [];
        for (const subject of subjects) {
            ports.log.progress(evidence.length, subjects.length, subject.title);
            evidence.push(await judgeSafely(subject, bench, ports));
        }
        ports.log.progress(subjects.length, subjects.length, 'changes judged');
        return evidence;
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
function testSettings({ tests, skip }) {
    return skip.includes('tests') ? { ...tests, enabled: false } : tests;
}
async function benchOf({ input, repository }, made, ports) {
    const sandbox = await ports.sandbox.probe();
    const paths = new Set((await repository.entries(made.base.tree)).map(({ path }) => path));
    // Two runs at once must not meet: neither on a port, nor in a folder, nor on the one core there is.
    const slots = sandbox.kind === 'bwrap' && !sandbox.network ? Math.max(1, input.cores) : 1;
    const { skip, reruns, mutantBudget, allowPaths, minConfidence } = input;
    const settings = { skip, reruns, mutantBudget, allowPaths, minConfidence, tests: testSettings(input) };
    return { ...made, ...settings, repository, paths, sandbox, slots, sideBySide: slots > 1 };
}
/** What goes wrong with one change is that change's failure; the others are still judged. */
async function judgeSafely(subject, bench, ports) {
    try {
        return await judgeItem({ subject, bench }, ports);
    }
    catch (error) {
        const message = `it could not be judged: ${error.message}`;
        ports.log.warn(`${subject.id}: ${message}`);
        return stoppedEvidence({ subject, bench }, { refused: { code: 'gate-error', message }, findings: [] });
    }
}
function summary(items, allowUnproven) {
    const number = (wanted) => items.filter(({ verdict }) => verdict === wanted).length;
    const unproven = number('unproven');
    const hint = unproven > 0 && allowUnproven ? ' (treated like passing: allow-unproven)' : '';
    return `${number('pass')} pass, ${number('fail')} fail, ${unproven} unproven${hint}`;
}


/***/ }),

/***/ 82855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ evidencePage)
/* harmony export */ });
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15580);
/* harmony import */ var _wording_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62705);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4944);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40803);




/** GitHub takes 1 MiB of a step's summary; what lies beyond is left out, and said to be. */
const pageLimit = 900_000;
/** `evidence.md`, and the job's summary: what was decided, why, and every figure behind it. */
function evidencePage({ items, base }) {
    const title = `# llm-ops gate\n\nMeasured against ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base.slice(0, 12))}.`;
    if (items.length === 0)
        return `${title}\n\nThere was nothing to judge.\n`;
    let page = title;
    for (const [index, evidence] of items.entries()) {
        const part = evidenceSection(evidence);
        if (page.length + part.length > pageLimit) {
            return `${page}\n\n${items.length - index} more are left out here: evidence.json has them.\n`;
        }
        page += `\n\n${part}`;
    }
    return `${page}\n`;
}
function evidenceSection(evidence) {
    const { itemId, verdict, reasons, action } = evidence;
    const head = `## ${(0,_wording_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E)(verdict, null)} · ${action} · ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(itemId)}`;
    const decided = reasons.map(({ code: name, message }) => `- ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message, 1000)}`).join('\n');
    return [head, decided, (0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M)(evidence), (0,_details_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .z)(evidence)].filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 46887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ gateSarif)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/version.js
var version = __webpack_require__(50250);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/actions/shared/sarif/sarif.js

const levels = { block: 'error', hold: 'warning', review: 'note' };
/** Names the schema that the log holds to, by the address that the standard gives it. */
const SCHEMA = ['https:/', 'json.schemastore.org', 'sarif-2.1.0.json'].join('/');
/**
 * A log of one run. Severities become levels: `block` an error, `hold` a warning, `review` a note. Paths are relative
 * to the root of the repository and encoded as URIs; a finding without a path that is inside of it has no location.
 */
function sarifOf(findings, tool) {
    const ids = [...new Set([...Object.keys(tool.rules), ...findings.map(({ code }) => code)])];
    const seen = new Map();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'llm-ops-assistant',
                        semanticVersion: tool.version,
                        rules: ids.map((id) => descriptor(id, tool.rules)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? 0, seen)),
            },
        ],
    };
}
function descriptor(id, rules) {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
    const title = rule?.title ?? id;
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: rule?.help ?? title },
        help: { text: rule?.help ?? title },
        defaultConfiguration: { level: levels[rule?.severity ?? 'hold'] },
    };
}
function resultOf(finding, ruleIndex, seen) {
    const result = {
        ruleId: finding.code,
        ruleIndex,
        level: levels[finding.severity],
        message: { text: finding.message },
        partialFingerprints: { 'findingHash/v1': fingerprint(finding, seen) },
    };
    const location = locationOf(finding);
    return location === null ? result : { ...result, locations: [location] };
}
/** The same for a finding that only went to another line; of several alike, each has its number. */
function fingerprint({ code, path, message }, seen) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([code, path ?? null, message]))
        .digest('hex')
        .slice(0, 32);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
}
function locationOf({ path, line }) {
    if (path === undefined || !isInside(path))
        return null;
    const artifactLocation = { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
    const physicalLocation = line === undefined ? { artifactLocation } : { artifactLocation, region: { startLine: line } };
    return { physicalLocation };
}
function isInside(path) {
    return path !== '' && !/^[/\\]|^[A-Za-z]:[/\\]/.test(path) && path.split('/').every((part) => part !== '..');
}
/** Every part is encoded, so that no name can be taken for a scheme, a query or a fragment. */
function uriOf(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
}

// EXTERNAL MODULE: ./.build/actions/shared/sarif/tampering-rules.js
var tampering_rules = __webpack_require__(27921);
;// CONCATENATED MODULE: ./.build/actions/shared/sarif/gate-sarif.js



/** What was found in the changes, for code scanning. The same thing found in two changes of a run is one result. */
function gateSarif({ items }) {
    const findings = items.flatMap(({ tampering, policy, lint }) => [
        ...tampering.findings,
        ...policy.findings,
        ...lint.parseErrors.map((finding) => ofLint(finding, 'block')),
        ...lint.added.map((finding) => ofLint(finding, finding.level === 'error' ? 'hold' : 'review')),
    ]);
    const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return sarifOf([...distinct.values()], { version: version/* version */.r, rules: tampering_rules/* tamperingRules */.N });
}
function ofLint({ path, line, rule, message }, severity) {
    return { code: rule, message, path, severity, ...(line === null ? {} : { line }) };
}


/***/ }),

/***/ 27921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tamperingRules)
/* harmony export */ });
/** One row a code. The labelled corpus and users' filters name them: a code is never renamed. */
const tamperingRules = {
    'test-removed': {
        severity: 'block',
        title: 'A test is gone',
        help: 'A test that was there is in no changed file any more, under no name. Put it back, or remove it in a change of its own that a person approves; deleting it together with the code it tests is no exception.',
    },
    'test-renamed': {
        severity: 'block',
        title: 'A test is there and its runner no longer finds it',
        help: 'A test, its class or its file has a name or form that the runner does not collect. Give it back a name that is collected.',
    },
    'test-skipped': {
        severity: 'block',
        title: 'A test is skipped that was not skipped before',
        help: 'By a decorator, a mark, a call, a modifier, a class, a file or the list of files to ignore. A condition that speaks of nothing but the platform only holds the change for a person.',
    },
    'test-expected-failure': {
        severity: 'block',
        title: 'A test is marked as expected to fail',
        help: 'Such a test passes when the code is broken. Mend the code or the test instead.',
    },
    'test-emptied': {
        severity: 'block',
        title: 'Nothing is left of a test',
        help: 'The name of the test stands and its body does nothing: it passes whatever the code does.',
    },
    'test-only': {
        severity: 'block',
        title: 'Only some of the tests would still run',
        help: 'A focused test (`only`, `fit`, `fdescribe`) or a new filter of the test command leaves the others out.',
    },
    'test-name-changed': {
        severity: 'review',
        title: 'A test has another name',
        help: 'The test is still collected and does the same, under another name or as a case of a parametrised test.',
    },
    'test-without-assertions': {
        severity: 'hold',
        title: 'A new test asserts nothing',
        help: 'It can only fail where the code raises. Assert what the code should give.',
    },
    'assertion-removed': {
        severity: 'block',
        title: 'A test asserts less than before',
        help: 'An assertion of a test that stays is gone, and stands in no other test of the change and in no function that the test calls.',
    },
    'assertion-weakened': {
        severity: 'block',
        title: 'An assertion lets more through than before',
        help: 'It compares in a looser way, with a wider tolerance, or with a value that is computed by the code under test.',
    },
    'assertion-always-true': {
        severity: 'block',
        title: 'A new assertion cannot fail',
        help: 'It compares constants, a thing with itself, a call with the same call, or asserts what always holds.',
    },
    'expectation-changed': {
        severity: 'review',
        title: 'An existing test expects something else',
        help: 'What an assertion compares with has changed, in the test, in a constant that tests share or in a data file of theirs. A refactoring keeps behaviour, so there it blocks; elsewhere a person should look at it.',
    },
    'exit-call': {
        severity: 'block',
        title: 'Code ends the process or sets its exit code',
        help: 'The rest of the tests would not run, or the exit code would say nothing about them. Of code under test: only what it does on import, at exit, or where it finds the test runner.',
    },
    'swallowed-failure': {
        severity: 'block',
        title: 'A failure would not be seen',
        help: 'An assertion or the call under test stands where its failure is caught and dropped, is not awaited, or is never reached.',
    },
    'failure-hidden': {
        severity: 'block',
        title: 'Failures are turned into successes',
        help: 'Code replaces an assertion, a test function or a module of the runner, sets outcomes or exit codes of the runner, makes a double equal to everything, or the test command drops the exit code.',
    },
    'report-written': {
        severity: 'block',
        title: 'Code writes a test or coverage report',
        help: 'Reports are for the runner to write. Code under test that writes one only when it is called holds the change for a person.',
    },
    'coverage-excluded': {
        severity: 'block',
        title: 'Code is taken out of coverage',
        help: 'A new comment tells the coverage tool to leave lines out. Test them instead.',
    },
    'coverage-threshold-lowered': {
        severity: 'block',
        title: 'The required coverage is lower or gone',
        help: 'Keep the threshold, or change it in a change of its own that a person approves.',
    },
    'coverage-config-changed': {
        severity: 'hold',
        title: 'What coverage is measured of has changed',
        help: 'A person must see that nothing is left out that should count.',
    },
    'snapshot-rewritten': {
        severity: 'block',
        title: 'A snapshot was rewritten',
        help: 'Without a change of source code that explains it, or in a refactoring, which explains none. With one, a person must look at it.',
    },
    'test-config-changed': {
        severity: 'hold',
        title: 'How tests are found or run has changed',
        help: 'A person must see that the same tests still run.',
    },
    'ci-config-changed': {
        severity: 'hold',
        title: 'The configuration of CI has changed',
        help: 'The policy refuses it as well, unless allow-paths names the file.',
    },
    'retry-added': {
        severity: 'hold',
        title: 'Tests are run again when they fail',
        help: 'A retry hides a failure that comes and goes. Find its cause instead.',
    },
    'sleep-added': {
        severity: 'hold',
        title: 'A test waits, or may take longer',
        help: 'A wait hides a race and slows the tests down. Wait for the thing itself instead.',
    },
    'mock-of-subject-added': {
        severity: 'hold',
        title: 'A test replaces the code that the change is about',
        help: 'An existing test now runs against a double of a file that the same change edits.',
    },
    'tampering-not-read': {
        severity: 'review',
        title: 'A changed file was not read',
        help: 'Its language has no row yet, or it is larger than is read. A test file that is too large holds the change.',
    },
};


/***/ })

};
