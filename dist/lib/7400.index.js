export const id = 7400;
export const ids = [7400];
export const modules = {

/***/ 57400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planSummary: () => (/* binding */ planSummary)
/* harmony export */ });
/* harmony import */ var _shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43511);
/* harmony import */ var _shared_wording_dollars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11226);
/* harmony import */ var _shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15580);



const shownItems = 50;
/** What would be drafted, for the summary of a job: all that a dry run has to say. */
function planSummary(plan) {
    const rows = plan.items.slice(0, shownItems).map(({ title, filePath, action, confidence }) => {
        return [(0,_shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title), (0,_shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(filePath), action, confidence.toFixed(2)];
    });
    const more = plan.items.length - rows.length;
    const parts = [
        `## llm-ops: ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(plan.items.length, 'proposal')}`,
        `By ${plan.engine === 'model' ? 'a model' : 'codemods'}: ${(0,_shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(plan.engineReason)}.`,
        rows.length === 0 ? '' : (0,_shared_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['proposal', 'file', 'action', 'confidence'], rows),
        more > 0 ? `and ${more} more` : '',
        remarks(plan).join('\n'),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function remarks({ known, deferred, leftOut, spending }) {
    const lines = [];
    if (known.length > 0)
        lines.push(`- ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(known.length, 'proposal')} of earlier runs left alone`);
    if (deferred > 0)
        lines.push(`- ${deferred} more wait for a later run (max-items)`);
    if (leftOut.length > 0)
        lines.push(`- ${(0,_shared_wording_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(leftOut.length, 'note')} on what was left out, in plan.json`);
    if (spending !== null)
        lines.push(`- planning cost ${(0,_shared_wording_dollars_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E)(spending.costUsd)} of ${(0,_shared_wording_dollars_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E)(spending.capUsd)}`);
    return lines;
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


/***/ }),

/***/ 11226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dollars)
/* harmony export */ });
/** `$1.20`, `$0.0042`, `$0`: two digits after the point, or the first two that are not 0. */
function dollars(usd) {
    if (usd === 0)
        return '$0';
    const digits = usd >= 0.1 ? 2 : Math.min(9, 1 - Math.floor(Math.log10(usd)));
    return `$${usd.toFixed(digits)}`;
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


/***/ })

};
