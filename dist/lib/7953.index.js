export const id = 7953;
export const ids = [7953,334];
export const modules = {

/***/ 57953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageAlone: () => (/* binding */ coverageAlone),
  coverageCallOf: () => (/* binding */ coverageCallOf),
  coverageCommand: () => (/* binding */ coverageCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/gate/coverage/counted-lines.js
var counted_lines = __webpack_require__(30923);
// EXTERNAL MODULE: ./.build/actions/gate/coverage/diff-coverage.js
var diff_coverage = __webpack_require__(47543);
// EXTERNAL MODULE: ./.build/actions/gate/coverage/report-lines.js + 1 modules
var report_lines = __webpack_require__(85660);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/printable.js
var printable = __webpack_require__(64778);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
;// CONCATENATED MODULE: ./.build/actions/cli/coverage-text.js


const RULE = '-------------';
/** The figures for a person, as diff-cover lays them out: a line for each measured file, then the sums. */
function coverageText({ files, measured, missed, percent }) {
    const rows = files.flatMap((file) => (file.percent === null ? [] : fileText(file, file.percent)));
    if (rows.length === 0)
        return 'No lines with coverage information in this diff.';
    const sums = [
        `Total:    ${(0,counted/* counted */.h)(measured, 'line')}`,
        `Missing:  ${(0,counted/* counted */.h)(missed, 'line')}`,
        `Coverage: ${percent}%`,
    ];
    return [...rows, RULE, ...sums].join('\n');
}
function fileText({ path, missed }, percent) {
    if (missed.length === 0)
        return `${(0,printable/* printable */.g$)(path)} (100%)`;
    // Cut, not rounded: 100 % is said of nothing that has a missing line.
    const shown = (Math.floor(percent * 10) / 10).toFixed(1);
    return `${(0,printable/* printable */.g$)(path)} (${shown}%): missing ${missed.length === 1 ? 'line' : 'lines'} ${ranges(missed)}`;
}
/** `1-3,7` of 1, 2, 3 and 7. */
function ranges(lines) {
    const runs = [];
    for (const line of lines) {
        const last = runs.at(-1);
        if (last?.[1] === line - 1)
            last[1] = line;
        else
            runs.push([line, line]);
    }
    return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',');
}

// EXTERNAL MODULE: ./.build/actions/cli/terminal.js
var cli_terminal = __webpack_require__(34971);
;// CONCATENATED MODULE: ./.build/actions/cli/coverage-command.js
// Loads nothing that it does not need: how long `llm-ops coverage` takes is how long Node takes to start.








/**
 * `llm-ops coverage`: coverage of the changed lines, in the figures of diff-cover.
 * @throws UserError
 */
async function coverageCommand(call) {
    const limit = percentIn(call.failUnder);
    if (call.reports.length === 0)
        throw new errors/* UserError */.y('coverage: no report is named: write llm-ops coverage <report>');
    const cwd = process.cwd();
    const place = { root: topOf(cwd), cwd };
    const diff = await diffOf(call);
    const counted = (0,counted_lines/* countedLines */.S)(diff.replaceAll(/\r\n?/g, '\n'));
    const asked = call.html === undefined ? counted : await shownLines(diff, counted);
    const report = (0,diff_coverage/* mergeReports */.C)(await Promise.all(call.reports.map((file) => readReport(file, asked, place))));
    const figures = (0,diff_coverage/* diffFigures */.z)(counted, report);
    if (call.html !== undefined)
        await writeView(call.html, { diff, figures, report });
    const exitCode = limit !== null && figures.percent < limit ? 1 : 0;
    const changed = [...counted.values()].reduce((sum, lines) => sum + lines.length, 0);
    return { exitCode, json: { changed, ...figures }, text: coverageText(figures) };
}
/** What the whole command line read. */
function coverageCallOf({ words, options }) {
    const text = (name) => (typeof options[name] === 'string' ? options[name] : undefined);
    return { reports: words, diff: text('diff'), base: text('base'), html: text('html'), failUnder: text('failUnder') };
}
/**
 * The same without the whole command line around it, which takes longer to load than this takes to run.
 * @param argv behind `coverage`
 * @returns the exit code; null where the whole command line has to answer: for help, and for what is not understood
 */
async function coverageAlone(argv, terminal) {
    const read = readWords(argv);
    if (read === null)
        return null;
    const { call, flags } = read;
    try {
        const answer = await coverageCommand(call);
        (0,cli_terminal/* print */.y)(terminal, flags, answer);
        return answer.exitCode;
    }
    catch (error) {
        const { tellFailure } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(874), __webpack_require__.e(5265)]).then(__webpack_require__.bind(__webpack_require__, 96361));
        return tellFailure(error, terminal, flags.json);
    }
}
const valueOptions = new Map([
    ['--diff', 'diff'],
    ['--base', 'base'],
    ['--html', 'html'],
    ['--fail-under', 'failUnder'],
]);
/** `util.parseArgs` alone would take a tenth of the time that all of this takes. */
function readWords(argv) {
    const reports = [];
    const call = { reports };
    const flags = { json: false, quiet: false };
    const words = [...argv];
    for (let word = words.shift(); word !== undefined; word = words.shift()) {
        const option = valueOptions.get(word);
        const value = option === undefined ? undefined : words.shift();
        if (word === '--json')
            flags.json = true;
        else if (word === '--quiet')
            flags.quiet = true;
        else if (option !== undefined && value !== undefined && !value.startsWith('-'))
            call[option] = value;
        else if (word.startsWith('-'))
            return null;
        else
            reports.push(word);
    }
    return reports.length === 0 ? null : { call, flags };
}
function percentIn(text) {
    if (text === undefined)
        return null;
    const percent = Number(text);
    if (text.trim() !== '' && percent >= 0 && percent <= 100)
        return percent;
    throw new errors/* UserError */.y(`--fail-under: ${JSON.stringify(text)} is no percentage: write a number from 0 to 100`);
}
/** The top of the repository that a folder lies in; the folder itself where it lies in none. */
function topOf(folder) {
    for (let top = folder; top !== (0,external_node_path_.dirname)(top); top = (0,external_node_path_.dirname)(top))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, '.git')))
            return top;
    return folder;
}
async function diffOf({ diff, base }) {
    if ((diff === undefined) === (base === undefined)) {
        throw new errors/* UserError */.y('coverage: name what changed, by --diff <file> or by --base <revision>, one of the two');
    }
    return diff === undefined ? gitDiff(base ?? '') : readBytes(diff, '--diff').toString('utf8');
}
/** Names with `a/` and `b/`, no program of the user's configuration in between: what countedLines reads. */
const gitOptions = [
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
async function gitDiff(base) {
    const { execFileSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    const args = ['diff', ...gitOptions, '--merge-base', '--end-of-options', base, '--'];
    try {
        return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'pipe'] });
    }
    catch (cause) {
        const { stderr, message } = cause;
        const said = (stderr?.trim() || message).split('\n')[0];
        throw new errors/* UserError */.y(`--base: git cannot compare with ${JSON.stringify(base)}: ${said}`, { cause });
    }
}
function readBytes(file, what) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${what}: ${file} cannot be read (${codeOf(cause)}): name a file that is there`, { cause });
    }
}
/** All files of the work tree, by path from its top; without what git and package managers keep there. */
function filesBelow(root) {
    const found = (0,external_node_fs_.globSync)('**/*', {
        cwd: root,
        exclude: ['**/.git', '**/node_modules', '**/vendor'],
        withFileTypes: true,
    });
    const files = found.filter((entry) => entry.isFile());
    return new Set(files.map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name))));
}
function codeOf(cause) {
    return cause.code ?? 'not a file';
}
async function readReport(file, asked, place) {
    const bytes = readBytes(file, 'coverage');
    const report = await (0,report_lines/* reportLines */.Q)(bytes, asked, { ...place, files: () => filesBelow(place.root) });
    if ('problem' in report)
        throw new errors/* UserError */.y(`coverage: ${file} cannot be read: ${report.problem}`);
    return report;
}
/** The lines around the changed ones too: the page marks those as well. */
async function shownLines(diff, counted) {
    const { readDiff } = await __webpack_require__.e(/* import() */ 7395).then(__webpack_require__.bind(__webpack_require__, 67395));
    const asked = new Map(counted);
    for (const { path, hunks } of readDiff(diff)) {
        if (path === null)
            continue;
        const shown = hunks.flatMap(({ lines }) => lines.flatMap((line) => line.new ?? []));
        asked.set(path, [...(asked.get(path) ?? []), ...shown]);
    }
    return asked;
}
async function writeView(file, { diff, figures, report }) {
    const { coverageHtml } = await __webpack_require__.e(/* import() */ 5786).then(__webpack_require__.bind(__webpack_require__, 55786));
    const page = coverageHtml({ diff, report, coverage: comparisonOf(figures) });
    try {
        (0,external_node_fs_.writeFileSync)(file, page);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`--html: ${file} cannot be written (${codeOf(cause)}): name a file in a folder that is there`, {
            cause,
        });
    }
}
/** The change alone: what was before it, and the rest of the project, no report here says. */
function comparisonOf({ files, measured, missed }) {
    const unknown = { before: null, after: null, branchesBefore: null, branchesAfter: null };
    const changedFiles = files.map(({ path, covered, missed }) => ({ path, covered, missed, before: null, after: null }));
    const changedLines = { covered: measured - missed, total: measured };
    return { status: 'measured', reason: null, ...unknown, changedLines, changedFiles };
}


/***/ }),

/***/ 34971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openLog),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64778);

function print(terminal, flags, { json, text }) {
    terminal.out(flags.json ? `${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(json)}\n` : `${text}\n`);
}
/** One moving line for a person who watches, plain lines elsewhere. Both go to `err`. */
async function openLog(terminal, flags) {
    if (terminal.interactive && !flags.quiet) {
        const { terminalLog } = await Promise.all(/* import() */[__webpack_require__.e(3929), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 70936));
        return terminalLog(terminal.errStream, { color: terminal.color });
    }
    const { consoleLog } = await __webpack_require__.e(/* import() */ 2117).then(__webpack_require__.bind(__webpack_require__, 52117));
    const { systemClock } = await __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 30961));
    const log = consoleLog({ write: (line) => terminal.err(line), clock: systemClock(), quiet: flags.quiet });
    return { ...log, [Symbol.dispose]: () => undefined };
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

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake, or something on their machine: shown as one line (what, where, what to do), exit code 2.
 * Anything else that is thrown is our bug, and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 64778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kV: () => (/* binding */ printableCell)
/* harmony export */ });
/**
 * Text of a target (paths, names, messages) as it may stand in a terminal or a job log: control characters, invisible
 * and bidirectional ones are written as \x1b or \u{202e}, and the two marks by which a runner knows a workflow command
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
function printable(text) {
    return printableCell(text).replaceAll('::', String.raw `:\x3a`);
}
/** The same for text that never begins a line, such as a field of a table: `::` stays, names of tests are full of it. */
function printableCell(text) {
    return text.replaceAll(UNPRINTABLE, (character) => escaped(character)).replaceAll('##[', String.raw `#\x23[`);
}
/** The same for text of our own that may hold several lines: its line ends stay. */
function printableLines(text) {
    return text.split(/\r?\n/).map(printable).join('\n');
}
/**
 * One JSON document that no terminal and no runner acts on: the same escapes, by JSON's own \uXXXX, so that it reads
 * back to the same value. None of the marks can stand outside a string.
 */
function printableJson(value) {
    return JSON.stringify(value, null, 2)
        .replaceAll(UNPRINTABLE_IN_JSON, (character) => unicodeEscapes(character))
        .replaceAll('::', String.raw `:\u003a`)
        .replaceAll('##[', String.raw `#\u0023[`);
}
// Cc, the format characters that reorder or hide text (Unicode UAX #9 and "Trojan Source"), line separators, lone halves.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
function escaped(character) {
    const code = character.charCodeAt(0);
    return code < 0x100 ? String.raw `\x${code.toString(16).padStart(2, '0')}` : String.raw `\u{${code.toString(16)}}`;
}
function unicodeEscapes(character) {
    return String.raw `\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
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
