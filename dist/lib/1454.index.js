export const id = 1454;
export const ids = [1454];
export const modules = {

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

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15580);
/* harmony import */ var _wording_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4692);


const shownNames = 10;
const shownRows = 30;
/** What stands behind the figures: tests by name, lines that did not run, faults that nobody noticed, findings. */
function details(evidence) {
    const parts = [
        newlyKilled(evidence),
        testLists(evidence),
        findings('Tampering with tests', evidence.tampering.findings),
        findings('Policy', evidence.policy.findings),
        lint(evidence),
        mutants(evidence),
        coverage(evidence),
        remarks(evidence),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The fault that shows what the new tests are good for. */
function newlyKilled({ mutants: { newlyKilled: mutant } }) {
    if (mutant === null)
        return '';
    const by = mutant.killedBy.length === 0 ? 'the new tests fail' : `${mutant.killedBy.map((id) => (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)).join(', ')} fails`;
    return `The old tests let this fault in ${place(mutant.path, mutant.line)} live; with it, ${by}:\n\n${faultBlock(mutant)}`;
}
function faultBlock({ original, replacement }) {
    const lines = (sign, text) => text
        .split('\n')
        .slice(0, 8)
        .map((line) => `${sign}${line}`);
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('diff', [...lines('-', original), ...lines('+', replacement)].join('\n'));
}
function testLists({ tests }) {
    const groups = [
        ['Fail now and did not before', tests.regressed],
        ['Gone', tests.removed],
        ['Skipped now', tests.newlySkipped],
        ['Fixed', tests.fixed],
        ['Failed before and still do', tests.stillFailing],
        ['Flaky before the change: counted neither for nor against it', tests.flakyAtBase],
        ['Flaky after the change', tests.flakyAtHead],
        ['New', tests.added],
    ];
    return groups.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}:\n\n${names(ids)}`])).join('\n\n');
}
function names(ids) {
    const shown = ids.slice(0, shownNames).map((id) => `- ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}`);
    return [...shown, ...(ids.length > shownNames ? [`- and ${ids.length - shownNames} more`] : [])].join('\n');
}
const severityWords = {
    block: '❌ fails',
    hold: '❔ a person decides',
    review: 'to look at',
};
function findings(title, all) {
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, shownRows)
        .map(({ severity, code: name, message, path, line }) => [
        severityWords[severity],
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        path === undefined ? '' : place(path, line ?? null),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message),
    ]);
    return `${title}:\n\n${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'finding', 'where', 'what'], rows)}${more(all.length)}`;
}
function place(path, line) {
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line === null ? path : `${path}:${line}`);
}
function more(total) {
    return total > shownRows ? `\n\nand ${total - shownRows} more: evidence.json has them all.` : '';
}
function lint({ lint: { added, parseErrors } }) {
    const all = [...parseErrors, ...added];
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, shownRows)
        .map(({ level, path, line, rule, message }) => [level, place(path, line), (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule), (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)]);
    return `Lint, new with the change:\n\n${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'where', 'rule', 'what'], rows)}${more(all.length)}`;
}
function mutants({ mutants: { mutants: all } }) {
    const survivors = all.filter(({ outcome }) => outcome === 'survived' || outcome === 'not-reached');
    if (survivors.length === 0)
        return '';
    const rows = survivors
        .slice(0, shownRows)
        .map(({ path, line, original, replacement, outcome }) => [
        place(path, line),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(original.replaceAll(/\s+/g, ' '), 80),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(replacement.replaceAll(/\s+/g, ' ') || '(removed)', 80),
        outcome === 'survived' ? 'no test noticed' : 'no test runs it',
    ]);
    const body = `${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['where', 'was', 'became', ''], rows)}${more(survivors.length)}`;
    return `<details><summary>Faults that no test noticed (${survivors.length})</summary>\n\n${body}\n\n</details>`;
}
function coverage({ coverage: { changedFiles } }) {
    const known = changedFiles.filter(({ before, after }) => before !== null || after !== null);
    if (known.length === 0)
        return '';
    const rows = known
        .slice(0, shownRows)
        .map(({ path, before, after, missed }) => [(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after), missedLines(missed)]);
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['changed file', 'lines before', 'lines after', 'changed lines that no test ran'], rows);
}
function missedLines(missed) {
    const rest = missed.length > 20 ? `, and ${missed.length - 20} more` : '';
    return `${missed.slice(0, 20).join(', ')}${rest}`;
}
function remarks({ formatting, coverage, sandbox, tests }) {
    const lines = [
        ...(coverage.reason === null ? [] : [`Coverage was not measured: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(coverage.reason)}`]),
        ...(formatting.tool === null ? [] : [`Formatting, ${formatting.status}: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(formatting.reason)}`]),
        ...(tests.status === 'measured' ? [`Sandbox: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sandbox.reason)}`] : []),
    ];
    return lines.map((line) => `- ${line}`).join('\n');
}


/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82991);
/* harmony import */ var _wording_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43511);
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15580);
/* harmony import */ var _wording_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4692);




/** One row a section: what was measured before and after, or why it was not. */
function overview(evidence) {
    const { tests, coverage, runtime } = evidence;
    const rows = [
        ['tests', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.before), `${(0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.after)}${testRemarks(evidence)}`],
        ...(runtime === null
            ? [['changed lines run', '', changedLines(evidence)]]
            : [['runtime', `declares ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runtime.declared)}`, `ran on ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runtime.ran ?? 'unknown')}`]]),
        ['project, lines', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.before), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.after)],
        ['project, branches', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.branchesBefore), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.branchesAfter)],
        ['faults put in (mutants)', '', mutantCounts(evidence.mutants)],
        ['tampering with tests', '', findingCounts(evidence.tampering)],
        ['policy', '', findingCounts(evidence.policy)],
        ['lint', ...lintCounts(evidence)],
        ['confidence', '', confidence(evidence)],
        ['sandbox', '', sandboxWords(evidence.sandbox)],
    ];
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'before', 'after'], rows);
}
function testRemarks({ tests }) {
    const heads = tests.runs.filter(({ side }) => side === 'head').length;
    const flaky = new Set([...tests.flakyAtBase, ...tests.flakyAtHead]).size;
    const parts = [
        ...(tests.added.length > 0 ? [`${tests.added.length} new`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
        ...(heads > 1 ? [`${heads} runs a side${tests.sideBySide ? ', side by side' : ''}`] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
function changedLines(evidence) {
    const ratio = evidence.coverage.changedLines;
    const words = (0,_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .changedLinesRun */ .n)(evidence);
    return ratio === null || ratio.total === 0 ? words : `${words} (${(0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(ratio)})`;
}
/** `7 of 8 noticed, 1 survived`. */
function mutantCounts({ status, reason, counts, seconds, budgetSeconds }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    const ran = counts.killed + counts.timedOut + counts.survived;
    const parts = [
        ran === 0 ? 'none ran' : `${counts.killed + counts.timedOut} of ${ran} noticed`,
        ...(counts.survived > 0 ? [`${counts.survived} survived`] : []),
        ...(counts.notReached > 0 ? [`${counts.notReached} on lines that no test runs`] : []),
        ...(counts.notRun > 0 ? [`${counts.notRun} not run: the budget of ${budgetSeconds} s was used up`] : []),
    ];
    return `${parts.join(', ')} (${seconds.toFixed(1)} s)`;
}
function findingCounts({ status, reason, findings }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    if (findings.length === 0)
        return 'nothing found';
    const of = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    const parts = [
        [of('block'), 'that fail it'],
        [of('hold'), 'for a person to decide'],
        [of('review'), 'to look at'],
    ];
    return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
}
function lintCounts({ lint }) {
    if (lint.status !== 'measured')
        return ['', (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lint.reason ?? lint.status)];
    if (lint.parseErrors.length > 0)
        return ['', (0,_wording_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(lint.parseErrors.length, 'parse error')];
    if (lint.tools.length === 0)
        return ['', 'everything parses; no linter of its own'];
    const side = (of) => lint.tools.map((row) => `${row.tool} ${row[of]}`).join(', ');
    return [side('before'), `${side('after')}; ${lint.added.length} new`];
}
function confidence({ confidence: { status, reason, value, minimum } }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    return value === null ? 'nobody stated one' : `${value} (asked for: ${minimum})`;
}
function sandboxWords({ kind, network }) {
    if (kind === 'none')
        return 'none: the code saw the machine as its user does';
    return `${kind}, ${network ? 'network reachable' : 'no network'}`;
}


/***/ }),

/***/ 82991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ changedLinesRun)
/* harmony export */ });
/**
 * `3 of 4`: of the executable lines that the change added or rewrote, those that the tests ran. For a runtime upgrade,
 * which no line of a test run executes: the runtime that the tests ran on.
 */
function changedLinesRun({ coverage, runtime }) {
    if (runtime !== null)
        return runtime.ran === null ? 'runtime unknown' : `ran on ${runtime.ran}`;
    const { changedLines, changedFiles } = coverage;
    if (changedLines === null)
        return 'not measured';
    if (changedLines.total > 0)
        return `${changedLines.covered} of ${changedLines.total}`;
    return changedFiles.some(({ after }) => after === null) ? 'file never loaded' : 'none to run';
}


/***/ }),

/***/ 15580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Text of the target (paths, test names, messages, diffs) as it may stand on a page that GitHub renders: it can mention
 * nobody, link nowhere, open no HTML, and no line of it is a workflow command when the page is printed to a job log.
 */
/** Stands inside what must not be recognised; entities would not do: GitHub looks for mentions after rendering. */
const breaker = '\u200B';
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisibleInLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** At most `length` UTF-16 units, with an ellipsis where something was cut off; never half a character. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** Prose, on one line. What Markdown would act on is escaped, and no more: the page is read as plain text, too. */
function prose(text, length = 600) {
    return visible(clip(text.replaceAll(/\s+/g, ' ').trim(), length))
        .replaceAll(/&(?=#?\w+;)/g, '&amp;')
        .replaceAll(/[\\`*[\]<>|~$]|(?<!\w)_|_(?!\w)/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
        .replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, '\\')
        .replaceAll(/@(?=\S)/g, `@${breaker}`)
        .replaceAll(/(?<=#)(?=\d)|(?<=\bGH-)(?=\d)/gi, breaker)
        .replaceAll('://', `:${breaker}//`)
        .replaceAll(/\bwww\./gi, (prefix) => `www${breaker}${prefix.slice(3)}`)
        .replaceAll('::', `:${breaker}:`)
        .replaceAll('##', `#${breaker}#`);
}
/** A code span, on one line; in a table too. GitHub looks for no mentions and links in there. */
function code(text, length = 300) {
    const shown = broken(visible(clip(text, length))).replaceAll('|', String.raw `\|`);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block. Lines keep their first character: in a diff it is the mark, and a command may follow it. */
function block(language, text) {
    const shown = text
        .replaceAll('\r\n', '\n')
        .replaceAll(invisibleInLines, escape)
        .split('\n')
        .map((line) => broken(line).replace(/^(.?\s*):(?=:)/u, `$1:${breaker}`))
        .join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`;
}
/** The old form of a workflow command is found anywhere in a line. */
function broken(text) {
    return text.replaceAll('##[', `##${breaker}[`);
}
/** Control, bidirectional and zero-width characters are written out, so that nothing is hidden from the reader. */
function visible(text) {
    return text.replaceAll(invisible, escape);
}
function escape(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/** A table; cells are markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ testCounts),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** Figures in words. What was not measured says so; it is never shown as 0. */
const unmeasured = 'not measured';
/** `98.21 %`; rounded down, so that 100 % means all. */
function share(ratio) {
    if (ratio === null)
        return unmeasured;
    if (ratio.total === 0)
        return 'nothing executable';
    return `${(Math.floor((ratio.covered * 10_000) / ratio.total) / 100).toFixed(2)} %`;
}
/** `98.21 % (55 of 56)`. */
function percent(ratio) {
    if (ratio === null || ratio.total === 0)
        return share(ratio);
    return `${share(ratio)} (${ratio.covered} of ${ratio.total})`;
}
/** `42 passed, 1 failed, 2 skipped`; what there is none of is left out, but for the passed. */
function testCounts(run) {
    if (run.status === 'not-run')
        return 'not run';
    if (run.status === 'no-tests')
        return 'no tests';
    const { passed, failed, errored, skipped } = run.counts;
    const others = [[failed, 'failed'], [errored, 'errored'], [skipped, 'skipped']];
    const parts = others.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const unclear = run.status === 'passed' || run.status === 'failed' ? [] : [run.status];
    return [`${passed} passed`, ...parts, ...unclear].join(', ');
}


/***/ }),

/***/ 62705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord)
/* harmony export */ });
const words = {
    pass: '✅ pass',
    fail: '❌ fail',
    unproven: '❔ unproven',
    refused: '⛔ refused',
    none: '– not judged',
};
/** A verdict, or why there is none: refused before the gate, or not judged at all. */
function verdictWord(verdict, change) {
    if (verdict !== null)
        return words[verdict];
    return change?.status === 'refused' ? words.refused : words.none;
}


/***/ })

};
