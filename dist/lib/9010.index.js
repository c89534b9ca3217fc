export const id = 9010;
export const ids = [9010,2656];
export const modules = {

/***/ 9010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(2656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(3007);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(7397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(9136);
// EXTERNAL MODULE: ./.build/actions/shared/testing/run-tests.js + 19 modules
var run_tests = __webpack_require__(7321);
// EXTERNAL MODULE: ./.build/actions/shared/testing/test-run.js
var test_run = __webpack_require__(765);
;// CONCATENATED MODULE: ./.build/actions/gate/compare-tests.js
/**
 * Test by test, by case id. `regressed`: fails now and did not before (a new test that fails counts, too);
 * `removed`: the id is gone; `newlySkipped`: it ran before, or is new, and is skipped now.
 */
function compareTests(before, after) {
    const then = statuses(before);
    const now = statuses(after);
    const ids = [...now.keys()];
    return {
        before,
        after,
        regressed: ids.filter((id) => fails(now.get(id)) && !fails(then.get(id))),
        fixed: ids.filter((id) => now.get(id) === 'passed' && fails(then.get(id))),
        stillFailing: ids.filter((id) => fails(now.get(id)) && fails(then.get(id))),
        added: ids.filter((id) => !then.has(id)),
        removed: [...then.keys()].filter((id) => !now.has(id)),
        newlySkipped: ids.filter((id) => now.get(id) === 'skipped' && then.get(id) !== 'skipped'),
    };
}
function statuses(run) {
    return new Map(run.cases.map(({ id, status }) => [id, status]));
}
function fails(status) {
    return status === 'failed' || status === 'errored';
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

;// CONCATENATED MODULE: ./.build/actions/gate/stopped-evidence.js


/** Evidence of a change that failed before its tests could be run: nothing is measured, and nothing is claimed. */
function stoppedEvidence({ base, change, before, note, policy = [] }) {
    const reason = `not run: ${note.message}`;
    const tree = change.tree ?? change.baseTree;
    const tests = compareTests(before, (0,test_run/* emptyRun */.d)('not-run', reason));
    return {
        itemId: change.itemId,
        base,
        tree,
        candidateTree: tree,
        formatting: { tool: null, status: 'none', files: [], reason: 'not formatted: it was refused first' },
        tests: condense({ ...tests, removed: [] }, []),
        coverage: notMeasured(before, reason),
        runtime: null,
        policy: { findings: [...policy] },
        verdict: 'fail',
        reasons: [note],
    };
}
function notMeasured(before, reason) {
    return {
        before: before.coverage?.lines ?? null,
        after: null,
        branchesBefore: before.coverage?.branches ?? null,
        branchesAfter: null,
        changedLines: null,
        changedFiles: [],
        reason,
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(4186);
// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 11 modules
var judge = __webpack_require__(5756);
;// CONCATENATED MODULE: ./.build/actions/gate/changed-lines.js
const hunkHeader = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * Reads a unified diff as `git diff` writes it (`a/` and `b/` prefixes, no renames). Within a hunk lines are counted, so
 * that a removed line `-- x`, which shows as `--- x`, is never taken for a header. A deleted file, and one of which only the
 * mode changes, is not listed.
 */
function changedLines(diff) {
    const files = new Map();
    let path = null;
    let hunk = null;
    for (const text of diff.split('\n')) {
        if (hunk !== null && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
            if (addedLine(hunk, text) && path !== null)
                files.get(path)?.push(hunk.line - 1);
            continue;
        }
        hunk = null;
        const target = newPath(text);
        if (target !== undefined)
            path = target;
        if (target)
            files.set(target, []);
        hunk = startHunk(text);
    }
    return files;
}
/** Moves the hunk on by one line of the diff; true where that line is new. */
function addedLine(hunk, text) {
    const mark = text[0];
    if (mark === '\\')
        return false;
    if (mark !== '+')
        hunk.oldLeft--;
    if (mark === '-')
        return false;
    hunk.newLeft--;
    hunk.line++;
    return mark === '+';
}
function startHunk(text) {
    const match = hunkHeader.exec(text);
    if (match === null)
        return null;
    return { line: Number(match[2]), oldLeft: Number(match[1] ?? 1), newLeft: Number(match[3] ?? 1) };
}
/** The path of a `+++` line; null for /dev/null, undefined for any other line. */
function newPath(text) {
    if (!text.startsWith('+++ '))
        return undefined;
    const name = unquote(text.slice(4).replace(/\t$/, ''));
    if (name === '/dev/null')
        return null;
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
const escapes = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** git's C-style quoting of names with quotes, backslashes or control characters; octal escapes are UTF-8 bytes. */
function unquote(name) {
    if (!name.startsWith('"') || !name.endsWith('"'))
        return name;
    const bytes = [];
    const encoder = new TextEncoder();
    for (const [part, octal, letter] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|[^\\]+/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8));
        else
            bytes.push(...encoder.encode(letter === undefined ? part : (escapes[letter] ?? letter)));
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
}

;// CONCATENATED MODULE: ./.build/actions/gate/compare-coverage.js
/**
 * Coverage of the project and of the changed lines, before and after. Only executable lines count: those that the report
 * lists as covered or missed. A changed file that the report does not mention has no executable lines known (`before`
 * and `after` null): no test loaded it, or the coverage tool leaves it out.
 */
function compareCoverage(before, after, changed) {
    const changedFiles = [...changed].map(([path, lines]) => changedFile(path, lines, [before.coverage, after.coverage]));
    const covered = changedFiles.reduce((sum, file) => sum + file.covered.length, 0);
    const missed = changedFiles.reduce((sum, file) => sum + file.missed.length, 0);
    return {
        before: before.coverage?.lines ?? null,
        after: after.coverage?.lines ?? null,
        branchesBefore: before.coverage?.branches ?? null,
        branchesAfter: after.coverage?.branches ?? null,
        changedLines: after.coverage === null ? null : { covered, total: covered + missed },
        changedFiles,
        reason: after.coverage === null ? (after.coverageReason ?? 'the test run gave no coverage') : null,
    };
}
function changedFile(path, lines, [before, after]) {
    const now = fileOf(after, path);
    const { covered, missed } = now === undefined ? { covered: [], missed: [] } : executable(lines, now);
    return { path, covered, missed, before: ratio(fileOf(before, path)), after: ratio(now) };
}
function fileOf(coverage, path) {
    return coverage?.files.find((file) => file.path === path);
}
function ratio(file) {
    return file?.lines ?? null;
}
function executable(lines, file) {
    const direct = split(lines, file);
    if (direct.covered.length + direct.missed.length > 0)
        return direct;
    // A report lists a statement by its first line. Where all changed lines go on with a statement that starts above
    // them, that statement's first line speaks for them.
    const known = [...file.covered, ...file.missed].toSorted((a, b) => a - b);
    const starts = lines.flatMap((line) => known.findLast((candidate) => candidate < line) ?? []);
    return split([...new Set(starts)], file);
}
function split(lines, file) {
    const covered = new Set(file.covered);
    const missed = new Set(file.missed);
    return { covered: lines.filter((line) => covered.has(line)), missed: lines.filter((line) => missed.has(line)) };
}

;// CONCATENATED MODULE: ./.build/actions/gate/exercised.js
/**
 * The changed source files that the tests did not exercise. A file counts as exercised where
 * - in each changed place (lines that follow each other) more executable lines ran than not: the `def` line of a
 *   function runs when its file is loaded, and must not speak for a body that no test called; or
 * - it has no changed executable line (the change only deletes, say an unused import) and the tests loaded it: it has
 *   covered lines; or
 * - coverage leaves it out because it is a test file, and test cases of that very file passed.
 * Where the change holds no source file at all (a README), every file counts as not exercised: no test can speak for it.
 */
function unexercisedFiles(exercise) {
    const { coverage, changed, after, isCode, hidesLines } = exercise;
    const code = coverage.changedFiles.filter(({ path }) => isCode(path));
    if (code.length === 0)
        return coverage.changedFiles.map(({ path }) => path);
    const testFiles = new Set(after.cases.filter(({ status }) => status === 'passed').map(({ file }) => file));
    const exercised = (file) => loaded(file, testFiles) &&
        placesOf(file, changed.get(file.path) ?? []).every((place) => ran(place, file, hidesLines(file.path)));
    return code.filter((file) => !exercised(file)).map(({ path }) => path);
}
function loaded({ path, after }, testFiles) {
    return after === null ? testFiles.has(path) : after.covered > 0;
}
/** Changed lines that follow each other, and those that speak for them (see compare-coverage.ts). */
function placesOf({ covered, missed }, changed) {
    const places = [];
    for (const line of [...new Set([...changed, ...covered, ...missed])].toSorted((a, b) => a - b)) {
        const last = places.at(-1);
        if (last?.at(-1) === line - 1)
            last.push(line);
        else
            places.push([line]);
    }
    return places;
}
function ran(place, { covered, missed }, hidesLines) {
    const [hit, lost] = [covered, missed].map((lines) => place.filter((line) => lines.includes(line)).length);
    if (hit === 0 && lost === 0)
        return !hidesLines;
    return (hit ?? 0) > (lost ?? 0);
}

;// CONCATENATED MODULE: ./.build/actions/gate/formatter.js
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
        programs: [['python', '-m', 'ruff'], ['ruff']],
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
        programs: [['python', '-m', 'black'], ['black']],
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
async function findFormatter({ files, paths, read }) {
    const [first] = files;
    if (first === undefined)
        return null;
    for (const row of toolTable) {
        if (!row.formats.test(first))
            continue;
        for (const folder of foldersUpwards(first)) {
            const declaredBy = await declaration(row, folder, { paths, read });
            if (declaredBy !== null)
                return { tool: row.tool, declaredBy, files: files.filter((file) => row.formats.test(file)) };
        }
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
async function declaration(row, folder, { paths, read }) {
    for (const path of paths) {
        if (!path.startsWith(folder))
            continue;
        if (row.names.test(path.slice(folder.length)))
            return path;
    }
    for (const [name, pattern] of Object.entries(row.within)) {
        const path = `${folder}${name}`;
        if (!paths.has(path))
            continue;
        const text = await read(path);
        if (text !== null && pattern.test(text))
            return path;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/gate/format-candidate.js

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
    const run = (argv) => ports.sandbox.run({ argv, cwd: worktree, env, limits, outputFile });
    const { tool, declaredBy } = formatter;
    const { python } = await ports.workspace.toolchain(context.target);
    const program = await findProgram(formatter, { worktree, python, workspace: ports.workspace, run });
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
async function findProgram({ tool }, { worktree, python, workspace, run }) {
    for (const [name = '', ...rest] of toolRow(tool).programs) {
        const program = name === 'python' ? python : name;
        if (program === null)
            continue;
        if (name.startsWith('node_modules/')) {
            const path = `${worktree}/${name}`;
            if (await workspace.exists(path))
                return [path, ...rest];
            continue;
        }
        if ((await run([program, ...rest, '--version'])).exitCode === 0)
            return [program, ...rest];
    }
    return null;
}
function format_candidate_text(content) {
    return content === null ? null : new TextDecoder().decode(content);
}

;// CONCATENATED MODULE: ./.build/actions/gate/hidden-lines.js
/**
 * Comments that take code out of coverage: coverage.py (`exclude_lines`), Istanbul (nyc, Jest), c8, V8 and
 * `node --test`.
 */
const marks = /\bpragma[:\s]\s*no\s*(?:cover|branch)\b|\b(?:istanbul|c8|v8)\s+ignore\b|\bnode:coverage\s+(?:ignore|disable)\b/i;
/** Does this text take lines of its own out of coverage? */
function hidesLinesFromCoverage(text) {
    return marks.test(text);
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

// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(3511);
;// CONCATENATED MODULE: ./.build/actions/gate/verdict.js

/** Before the change the tests must have spoken: only then can a comparison mean anything. */
const answered = ['passed', 'failed'];
/** Every rule is asked. One `fail` makes a fail; else one `unproven` makes it unproven; else the change passes. */
const verdictTable = [
    {
        code: 'policy',
        verdict: 'fail',
        why: 'it touches a protected path, a file outside its plan item, a mode, a link, or hides characters',
        applies: ({ policy }) => joined(policy.filter(({ severity }) => severity === 'block').map(({ message }) => message)),
    },
    {
        code: 'tests-regressed',
        verdict: 'fail',
        why: 'a test fails after the change that did not fail before',
        applies: ({ tests }) => {
            return spoke(tests.before) ? listed('regressed', tests.regressed) : null;
        },
    },
    {
        code: 'tests-disappeared',
        verdict: 'fail',
        why: 'a test that ran before is gone',
        applies: ({ tests }) => {
            return spoke(tests.before) && spoke(tests.after) ? listed('disappeared', tests.removed) : null;
        },
    },
    {
        code: 'tests-skipped',
        verdict: 'fail',
        why: 'a test is skipped that was not skipped before',
        applies: ({ tests }) => {
            return spoke(tests.before) ? listed('newly skipped', tests.newlySkipped) : null;
        },
    },
    {
        code: 'tests-broken',
        verdict: 'fail',
        why: 'the test run times out, ends badly, finds no tests or fails as a whole, and did not before',
        applies: ({ tests: { before, after, regressed } }) => {
            if (!spoke(before) || after.status === before.status || regressed.length > 0)
                return null;
            const worse = ['failed', 'timed-out', 'errored', 'no-tests'];
            return worse.includes(after.status) ? `before the change: ${before.reason}; after it: ${after.reason}` : null;
        },
    },
    {
        code: 'no-baseline',
        verdict: 'unproven',
        why: 'the tests gave no answer before the change: none found, switched off, broken, timed out, contradictory',
        applies: ({ tests: { before } }) => (spoke(before) ? null : before.reason),
    },
    {
        code: 'tests-inconclusive',
        verdict: 'unproven',
        why: 'the tests gave no clear answer after the change: report and process record disagree',
        applies: ({ tests: { before, after } }) => {
            if (!spoke(before))
                return null;
            return after.status === 'inconclusive' || after.status === 'not-run' ? after.reason : null;
        },
    },
    {
        code: 'nothing-passed',
        verdict: 'unproven',
        why: 'every test fails, before the change and after it: only a test that passes can speak for a change',
        applies: ({ tests: { before, after } }) => {
            if (!spoke(before) || !spoke(after) || after.counts.passed > 0)
                return null;
            return `no test passes, before the change or after it: ${after.reason}`;
        },
    },
    {
        code: 'failing-at-base',
        verdict: 'unproven',
        why: 'some tests fail before the change and after it: coverage does not say whether only they ran the changed lines',
        applies: ({ tests: { after, stillFailing } }) => {
            if (stillFailing.length === 0 || after.counts.passed === 0)
                return null;
            const failing = listed('failing before the change and after it', stillFailing);
            return `${failing}; whether only they ran the changed lines is not known: mend or skip them at base`;
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
        applies: ({ item, runtime }) => {
            if (item.runtime === null || runtime === null || runtime.matches)
                return null;
            const { name, to } = item.runtime;
            const ran = runtime.ran === null ? 'an unknown version' : runtime.ran;
            return `it declares ${name} ${to} and the tests ran on ${ran}: install ${name} ${to}, put it first on the PATH, run again`;
        },
    },
    {
        code: 'coverage-unknown',
        verdict: 'unproven',
        why: 'there is no coverage, so nobody knows whether a test ran the changed lines (not asked of a declared runtime)',
        applies: ({ item, coverage }) => {
            if (item.runtime !== null || coverage.reason === null)
                return null;
            return `nobody knows whether a test ran the changed lines: ${coverage.reason}`;
        },
    },
    {
        code: 'not-exercised',
        verdict: 'unproven',
        why: 'there is coverage, and some changed place of some changed file did not run, or no more than half of it (not asked of a declared runtime)',
        applies: ({ item, coverage, unexercised }) => {
            if (item.runtime !== null || coverage.reason !== null || unexercised.length === 0)
                return null;
            return `the tests did not run every changed place of ${shown(unexercised)}`;
        },
    },
    {
        code: 'low-confidence',
        verdict: 'unproven',
        why: 'its confidence lies below min-confidence',
        applies: ({ item, minConfidence }) => {
            if (item.confidence >= minConfidence)
                return null;
            return `its confidence is ${item.confidence}, below min-confidence ${minConfidence}`;
        },
    },
];
function spoke(run) {
    return answered.includes(run.status);
}
/** A pure function of the facts. Reasons stand in the order of the rules; those of a pass say what was measured. */
function verdict_judge(facts) {
    const hits = verdictTable.flatMap(({ code, verdict, applies }) => {
        const message = applies(facts);
        return message === null ? [] : [{ verdict, note: { code, message } }];
    });
    for (const verdict of ['fail', 'unproven']) {
        const reasons = hits.filter((hit) => hit.verdict === verdict).map(({ note }) => note);
        if (reasons.length > 0)
            return { verdict, reasons: [...reasons, ...reviews(facts)] };
    }
    return { verdict: 'pass', reasons: [proof(facts), ...reviews(facts)] };
}
function proof({ tests: { before, after }, coverage, runtime }) {
    const tally = `${(0,counted/* counted */.h)(before.counts.passed, 'test')} passed before, ${after.counts.passed} after`;
    if (runtime !== null)
        return { code: 'proven', message: `${tally}; they ran on ${runtime.ran}, as it declares` };
    const lines = coverage.changedLines;
    if (lines === null || lines.total === 0) {
        return {
            code: 'proven',
            message: `${tally}; it leaves no new executable line, and the tests ran the changed files`,
        };
    }
    return {
        code: 'proven',
        message: `${tally}; the tests ran ${lines.covered} of ${(0,counted/* counted */.h)(lines.total, 'changed line')}`,
    };
}
function reviews({ policy }) {
    return policy
        .filter(({ severity }) => severity === 'review')
        .map(({ code, message, path }) => (path === undefined ? { code, message } : { code, message, path }));
}
function listed(what, ids) {
    return ids.length === 0 ? null : `${(0,counted/* counted */.h)(ids.length, 'test')} ${what}: ${shown(ids)}`;
}
function shown(names) {
    const rest = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).join(', ')}${rest}`;
}
function joined(messages) {
    return messages.length === 0 ? null : messages.join('; ');
}

;// CONCATENATED MODULE: ./.build/actions/gate/judge-item.js
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
 * One change, from its diff to its verdict: applied again to a scratch index and judged there, formatted, tested in a
 * worktree of its own, compared. The user's work tree is never written to.
 */
async function judgeItem(job, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await job.bench.repository.scratch(), true);
        const bounds = { base: job.bench.base.tree, allowedFiles: plannedFiles(job), allowPaths: job.bench.allowPaths };
        const drafted = await (0,judge/* judgePatch */.wq)({ ...bounds, diff: job.change.diff }, scratch);
        if ((0,judge/* isRefusal */.vu)(drafted))
            return stopped(job, drafted);
        if (drafted.tree !== job.change.tree) {
            const message = `its diff gives tree ${drafted.tree}, and apply handed over ${String(job.change.tree)}: run apply again`;
            return stopped(job, { refused: { code: 'handover-mismatch', message }, findings: [] });
        }
        const formatted = await formatDraft(job, { scratch, ports, drafted });
        const candidate = await (0,judge/* judgeTree */.g5)({ ...bounds, tree: formatted.tree }, scratch);
        if ((0,judge/* isRefusal */.vu)(candidate))
            return stopped(job, candidate);
        const diff = await scratch.diff(bounds.base, candidate.tree);
        // Before the tests: whatever they leave in the scratch repository is not read.
        const hiding = await filesThatHideLines(candidate, scratch);
        const after = await testCandidate(job, { scratch, ports, tree: candidate.tree });
        return measured(job, { candidate, diff, after, hiding, formatting: formatted.formatting });
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
function plannedFiles({ item }) {
    return item.files.map(({ path }) => path);
}
function formatDraft({ item, bench }, { scratch, ports, drafted }) {
    const files = drafted.files.filter(({ status }) => status !== 'deleted').map(({ path }) => path);
    const request = {
        base: bench.base.tree,
        tree: drafted.tree,
        files,
        paths: bench.paths,
        target: bench.repository.dir,
        outputFile: bench.outputFile(`format-${item.id}`),
    };
    return formatCandidate(request, scratch, ports);
}
async function testCandidate({ item, bench }, { scratch, ports, tree }) {
    // A worktree of its own: the formatter may have left things in the other.
    const worktree = await scratch.checkout(tree);
    const outputFile = bench.outputFile(`tests-${item.id}`);
    return (0,run_tests/* runTests */.N)({ worktree, target: bench.repository.dir, settings: bench.tests, outputFile, coverage: true }, ports);
}
async function filesThatHideLines({ tree, files }, scratch) {
    const hiding = new Set();
    for (const { path } of files) {
        const content = await scratch.read(tree, path);
        if (content !== null && hidesLinesFromCoverage(new TextDecoder().decode(content)))
            hiding.add(path);
    }
    return hiding;
}
function measured({ item, change, bench }, measurements) {
    const { candidate, diff, after, hiding, formatting } = measurements;
    const lines = changedLines(diff);
    const changed = new Map(candidate.files.map(({ path }) => [path, lines.get(path) ?? []]));
    const tests = compareTests(bench.before, after);
    const coverage = compareCoverage(bench.before, after, changed);
    const isCode = (path) => (0,table/* languageOf */.eX)(path).language !== null;
    const hidesLines = (path) => hiding.has(path);
    const unexercised = unexercisedFiles({ coverage, changed, after, isCode, hidesLines });
    const runtime = runtimeProof(item.runtime, after.runtime);
    const policy = candidate.findings;
    const { minConfidence } = bench;
    return {
        itemId: item.id,
        base: bench.base.commit,
        tree: change.tree ?? candidate.tree,
        candidateTree: candidate.tree,
        candidateDiff: diff,
        formatting,
        tests: condense(tests, [...changed.keys()]),
        coverage,
        runtime,
        policy: { findings: [...policy] },
        ...verdict_judge({ item, minConfidence, policy, tests, coverage, unexercised, runtime }),
    };
}
function stopped({ change, bench }, { refused, findings }) {
    const note = { code: refused.code, message: refused.message };
    return stoppedEvidence({ base: bench.base.commit, change, before: bench.before, note, policy: findings });
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
 * Judges every drafted change of a run by what is measured, and writes `evidence.json`. The tests run once on the base
 * and once on each candidate, in worktrees of scratch repositories.
 * @throws UserError where a file of the run is missing or two of them do not belong together
 */
async function gate(input, ports) {
    const { runId, location } = input;
    const plan = await (0,read_run_file/* readRunFile */.m)(ports.store, { runId, file: 'plan.json', writtenBy: 'plan', parse: contracts_plan/* parsePlan */.vS });
    const changes = await (0,read_run_file/* readRunFile */.m)(ports.store, {
        runId,
        file: 'changes.json',
        writtenBy: 'apply',
        parse: change/* parseChanges */.pS,
    });
    const work = pair(plan, changes);
    const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
    ports.log.stage('gate', (0,counted/* counted */.h)(work.length, 'change'));
    const items = work.length === 0 ? [] : await judgeAll(work, await prepare(input, { plan, repository, ports }), ports);
    const result = { schemaVersion: 1, runId, base: plan.base, items };
    await ports.store.write(runId, 'evidence.json', `${JSON.stringify(result, null, 2)}\n`);
    ports.log.info(summary(items, input.allowUnproven));
    return result;
}
/** Drafted changes, each with its plan item. */
function pair(plan, changes) {
    if (plan.base !== changes.base) {
        throw new errors/* UserError */.y(`run ${plan.runId}: plan.json is of ${plan.base} and changes.json of ${changes.base}: run apply again`);
    }
    const items = new Map(plan.items.map((item) => [item.id, item]));
    return changes.changes
        .filter(({ status }) => status === 'drafted')
        .map((change) => {
        const item = items.get(change.itemId);
        if (item !== undefined)
            return { item, change };
        throw new errors/* UserError */.y(`run ${plan.runId}: changes.json has ${change.itemId}, which plan.json has not: run apply again`);
    });
}
async function prepare(input, { plan, repository, ports }) {
    const base = await repository.resolve(plan.base);
    const folder = ports.store.runDir(plan.runId);
    const outputFile = (label) => `${folder}/${label}.txt`;
    const { tests, allowPaths, minConfidence } = input;
    ports.log.info('running the tests on the base');
    const before = await testBase({ repository, tests, tree: base.tree, outputFile: outputFile('tests-before') }, ports);
    const paths = new Set((await repository.entries(base.tree)).map(({ path }) => path));
    return { repository, base, paths, before, tests, allowPaths, minConfidence, outputFile };
}
/** Measured here, not taken from crawl: before and after must come from the same job, machine and hour. */
async function testBase({ repository, tree, tests, outputFile }, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = run_addDisposableResource(env_1, await repository.scratch(), true);
        const worktree = await scratch.checkout(tree);
        // Awaited here: the scratch repository goes with this scope.
        return await (0,run_tests/* runTests */.N)({ worktree, target: repository.dir, settings: tests, outputFile, coverage: true }, ports);
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
async function judgeAll(work, bench, ports) {
    const evidence = [];
    for (const { item, change } of work) {
        ports.log.progress(evidence.length, work.length, `${item.title} in ${item.filePath}`);
        evidence.push(await judgeSafely({ item, change }, bench, ports));
    }
    ports.log.progress(work.length, work.length, 'changes judged');
    return evidence;
}
/** What goes wrong with one change is that change's failure; the others are still judged. */
async function judgeSafely({ item, change }, bench, ports) {
    try {
        return await judgeItem({ item, change, bench }, ports);
    }
    catch (error) {
        const message = `it could not be judged: ${error.message}`;
        ports.log.warn(`${item.id}: ${message}`);
        return stoppedEvidence({
            base: bench.base.commit,
            change,
            before: bench.before,
            note: { code: 'gate-error', message },
        });
    }
}
function summary(items, allowUnproven) {
    const number = (wanted) => items.filter(({ verdict }) => verdict === wanted).length;
    const unproven = number('unproven');
    const hint = unproven > 0 && allowUnproven ? ' (treated like passing: allow-unproven)' : '';
    return `${number('pass')} pass, ${number('fail')} fail, ${unproven} unproven${hint}`;
}


/***/ }),

/***/ 2656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ parseChanges)
/* harmony export */ });
/* unused harmony exports rawChangeSchema, changeSchema, changesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);



/** One entry of `git diff-index --raw --no-renames`: what really changed in the tree. */
const rawChangeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['added', 'modified', 'deleted', 'type-changed']),
    oldMode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-7]{6}$/),
    newMode: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-7]{6}$/),
    oldBlob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    newBlob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
});
/** The drafted patch of one plan item. */
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['drafted', 'refused']),
    /** Why it was refused; null where it was drafted. */
    refusal: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4.nullable(),
    /** Unified diff against `baseTree`; '' where there is none. */
    diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    baseTree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    /** The tree the diff gives; null where it was refused. */
    tree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(rawChangeSchema),
    stat: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ additions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, deletions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changeSchema),
});
/** @throws ContractError */
function parseChanges(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(changesSchema, text, source);
}


/***/ })

};
