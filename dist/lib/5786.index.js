export const id = 5786;
export const ids = [5786,7395];
export const modules = {

/***/ 55786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  coverageHtml: () => (/* binding */ coverageHtml)
});

// EXTERNAL MODULE: ./.build/actions/gate/coverage/read-diff.js
var read_diff = __webpack_require__(67395);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/escape.js
/** Longer lines are cut: a minified file is one line of a megabyte. */
const MAX_LENGTH = 1000;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Control, format and other invisible characters, and those that reorder text (UAX #9): a reader must see that they are
 * there. A zero-width joiner that follows a pictograph is part of an emoji and stays, so does a tab.
 */
const unseen = /(?![\t\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0]|(?<![\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d/gu;
/** Text as it may stand between tags and in quoted attributes. */
function escapeText(text) {
    return text.replaceAll(unseen, codePoint).replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
/** The same for a line of code: what cannot be seen is set apart, and what is too long is cut. */
function escapeCode(text) {
    const cut = text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text;
    const parts = cut.split(splitter).map((part, at) => {
        return at % 2 === 0 ? escapeText(part) : `<span class="point">${codePoint(part)}</span>`;
    });
    const rest = text.length - cut.length;
    return rest === 0 ? parts.join('') : `${parts.join('')}<span class="cut"> … ${rest} more characters</span>`;
}
const splitter = new RegExp(`(${unseen.source})`, 'u');
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/figures.js

const NOT_MEASURED = 'not measured';
/** `83.3%`, cut and not rounded: 100% is said of nothing that has a missing line. */
function percent({ covered, total }) {
    const tenths = Math.floor((covered / total) * 1000);
    return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`;
}
/** `83.3%`; a dash where there is nothing to count. */
function percentOrDash(ratio) {
    return ratio === null || ratio.total === 0 ? '–' : percent(ratio);
}
/** `10 of 12 lines`. */
function tally({ covered, total }, noun) {
    return `${covered} of ${(0,counted/* counted */.h)(total, noun)}`;
}
/** `+1.2 points`, or null where it is not known on both sides. */
function delta(before, after) {
    if (before === null || after === null || before.total === 0 || after.total === 0)
        return null;
    const tenths = Math.round((after.covered / after.total - before.covered / before.total) * 1000);
    if (tenths === 0)
        return 'unchanged';
    return `${tenths > 0 ? '+' : '−'}${(Math.abs(tenths) / 10).toFixed(1)} points`;
}
/** A picture of a ratio, for the eye only: its number stands beside it. */
function bar({ covered, total }) {
    if (total === 0)
        return '';
    const ran = Math.round((covered / total) * 100);
    return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ran" width="${ran}" height="10"/><rect class="lost" x="${ran}" width="${100 - ran}" height="10"/></svg>`;
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/file-section.js

/** One file of the diff: its name and figures, and its hunks line by line. */
function fileSection({ id, file, figures, stateOf, maxRows }) {
    const name = escapeText(titleOf(file));
    const mixed = mixesLineEnds(file);
    const rows = [];
    for (const hunk of file.hunks) {
        if (rows.length < maxRows)
            rows.push(hunkRow(hunk));
        for (const line of hunk.lines)
            if (rows.length < maxRows)
                rows.push(lineRow(line, stateOf, mixed));
    }
    const left = file.hunks.reduce((sum, { lines }) => sum + lines.length + 1, 0) - rows.length;
    const note = left === 0 ? '' : `<p class="note">${left} more lines are not shown: this page would be too large.</p>`;
    return `<details open id="${id}"><summary><h3>${name}</h3><span>${escapeText(figures)}</span></summary>
<table class="diff"><caption class="unseen">Changes of ${name}</caption>
<colgroup><col class="w-number"><col class="w-number"><col class="w-mark"><col></colgroup>
<thead><tr><th scope="col" class="number">Old</th><th scope="col" class="number">New</th><th scope="col"><span class="word">Coverage</span></th><th scope="col">Line</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>${note}</details>`;
}
function titleOf({ oldPath, path }) {
    if (path === null)
        return `${oldPath ?? ''} (deleted)`;
    if (oldPath === null)
        return `${path} (new)`;
    return oldPath === path ? path : `${oldPath} → ${path}`;
}
/** A change of line ends would else show as the same line twice. */
function mixesLineEnds({ hunks }) {
    const lines = hunks.flatMap((hunk) => hunk.lines);
    return lines.some(({ text }) => text.endsWith('\r')) && lines.some(({ text }) => !text.endsWith('\r'));
}
function hunkRow({ heading, lines }) {
    const first = lines.find((line) => line.new !== null)?.new ?? lines[0]?.old ?? 0;
    const where = heading.trim() === '' ? `line ${first}` : `line ${first}, ${escapeCode(heading.trim())}`;
    return `<tr class="hunk"><td colspan="4">${where}</td></tr>`;
}
const signs = { context: ' ', added: '+', removed: '−' };
const words = { context: '', added: 'added: ', removed: 'removed: ' };
const marks = {
    covered: '✓ <span class="word">covered</span>',
    missed: '✗ <span class="word">missed</span>',
    unmeasured: '',
};
function lineRow(line, stateOf, mixed) {
    const state = line.new === null ? 'unmeasured' : stateOf(line.new);
    const text = mixed ? line.text : line.text.replace(/\r$/, '');
    const end = line.newline ? '' : '<span class="quiet"> (no newline at the end of the file)</span>';
    const classes = line.kind === 'added' ? `added ${state}` : line.kind;
    const sign = `<span class="sign" aria-hidden="true">${signs[line.kind]}</span><span class="unseen">${words[line.kind]}</span>`;
    const numbers = `<td class="number">${line.old ?? ''}</td><td class="number">${line.new ?? ''}</td>`;
    return `<tr class="${classes}">${numbers}<td class="mark">${marks[state]}</td><td class="code"><div>${sign}<code dir="ltr">${escapeCode(text)}</code>${end}</div></td></tr>`;
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/style.js
const palettes = {
    light: {
        ground: '#ffffff',
        raised: '#f5f6f8',
        text: '#1c2128',
        quiet: '#57606a',
        line: '#d5d9df',
        link: '#0a5cc2',
        covered: '#e3f7e8',
        coveredEdge: '#b9e8c6',
        coveredText: '#11532a',
        coveredBar: '#2f9e55',
        missed: '#ffe9e7',
        missedEdge: '#ffc9c4',
        missedText: '#8f1410',
        missedBar: '#d1362f',
    },
    dark: {
        ground: '#0f1318',
        raised: '#181d24',
        text: '#e4e8ee',
        quiet: '#9aa4b1',
        line: '#303843',
        link: '#7cb7ff',
        covered: '#10281a',
        coveredEdge: '#1b4a2e',
        coveredText: '#a5efbb',
        coveredBar: '#3fae67',
        missed: '#331517',
        missedEdge: '#682226',
        missedText: '#ffc4be',
        missedBar: '#e5534b',
    },
};
function variables(palette) {
    return Object.entries(palette)
        .map(([name, color]) => `--${name}:${color}`)
        .join(';');
}
const style = `
:root{color-scheme:light dark;${variables(palettes.light)}}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:78rem;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.25}
h2{margin:2.5rem 0 .75rem;font-size:1.125rem}
a{color:var(--link)}
p{margin:.5rem 0}
.quiet,.note,caption{color:var(--quiet)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;margin:0 0 1rem;padding:0}
.totals>div{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.5rem;background:var(--raised)}
.totals dt{color:var(--quiet);font-size:.875rem}
.totals dd{margin:0}
.totals .figure{font-size:1.75rem;font-weight:650;line-height:1.25;font-variant-numeric:tabular-nums}
.totals .detail{color:var(--quiet);font-size:.875rem}
.legend{display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;margin:0;padding:0;list-style:none;font-size:.875rem}
.key{display:inline-block;min-width:1.5rem;margin-right:.375rem;padding:0 .25rem;border:1px solid var(--line);border-radius:.25rem;text-align:center;font-weight:700}
.key.covered,.covered .mark{background:var(--coveredEdge);color:var(--coveredText)}
.key.missed,.missed .mark{background:var(--missedEdge);color:var(--missedText)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
table{width:100%;border-collapse:collapse}
.files th,.files td{padding:.5rem .75rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.files tr:last-child>*{border-bottom:0}
.files thead th{background:var(--raised);color:var(--quiet);font-size:.875rem;font-weight:600}
.files th:first-child{text-align:left;white-space:normal;overflow-wrap:anywhere;min-width:12rem}
.files tbody th{font-weight:400}
.files tfoot>tr>*{background:var(--raised);font-weight:650}
.bar{display:inline-block;width:5rem;height:.625rem;margin-right:.5rem;vertical-align:middle;border-radius:.3125rem;background:var(--line)}
.bar .ran{fill:var(--coveredBar)}
.bar .lost{fill:var(--missedBar)}
.percent{display:inline-block;min-width:3.75rem}
details{margin:1rem 0;border:1px solid var(--line);border-radius:.5rem;overflow:clip}
summary{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;padding:.625rem 1rem;background:var(--raised);border-bottom:1px solid var(--line);cursor:pointer}
summary h3{flex:1 1 16rem;margin:0;font:600 .9375rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
summary h3::before{content:"▾ ";color:var(--quiet)}
details:not([open]) h3::before{content:"▸ "}
summary span{font-size:.875rem;color:var(--quiet)}
.diff{table-layout:fixed;font:.8125rem/1.6 ui-monospace,monospace}
.diff .w-number{width:3.5rem}
.diff .w-mark{width:6.5rem}
.diff th{padding:.125rem .5rem;color:var(--quiet);font:.75rem/1.6 system-ui,sans-serif;text-align:left}
.diff th.number{text-align:right}
.diff td{padding:0 .5rem;vertical-align:top}
.diff .number{color:var(--quiet);text-align:right;font-variant-numeric:tabular-nums;user-select:none}
.diff .mark{font-weight:600;user-select:none;white-space:nowrap}
.diff .sign{display:inline-block;width:1.25rem;margin-left:-1.25rem;user-select:none}
.diff .code>div{padding-left:1.25rem;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
.diff code{font:inherit;unicode-bidi:isolate}
.hunk td{padding:.125rem .75rem;background:var(--raised);color:var(--quiet);overflow-wrap:anywhere}
.covered{background:var(--covered)}
.missed{background:var(--missed)}
.removed{color:var(--quiet)}
.covered .number,.covered .sign{color:var(--coveredText)}
.missed .number,.missed .sign{color:var(--missedText)}
.context .mark{color:var(--quiet);font-weight:400}
.context .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.point{padding:0 .2em;border:1px solid currentColor;border-radius:.25rem;font-size:.85em;white-space:nowrap}
.note{padding:.5rem 1rem}
@media (max-width:40rem){
body{padding:1rem .75rem 3rem}
.files{font-size:.875rem}
.files th,.files td{padding:.375rem .5rem}
.files th:first-child{min-width:9rem}
.bar{display:none}
.percent{min-width:0}
summary{padding:.5rem .75rem}
.diff{font-size:.75rem}
.diff .w-number{width:2.125rem}
.diff .w-mark{width:1.375rem}
.diff td,.diff th{padding:0 .25rem}
.diff .mark .word,.diff th .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
}
@media print{summary{position:static}}
`;
/** For the page's content security policy: SHA-256 of `style`, as `printf %s "$style" | openssl dgst -sha256 -binary | base64`. */
const styleHash = 'sha256-x+TtEgKJ6Ra1nGYblZ50m7ebIvrSUqdX3UNAXXLyIuQ=';

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/summary.js


/** The sums of the change and of the project. */
function totals({ changedLines, before, after, branchesBefore, branchesAfter }) {
    const tiles = [changedTile(changedLines)];
    if (after !== null)
        tiles.push(tile('Lines of the project', percentOrDash(after), moved(before, after, 'line')));
    if (branchesAfter !== null) {
        tiles.push(tile('Branches of the project', percentOrDash(branchesAfter), moved(branchesBefore, branchesAfter, 'branch')));
    }
    return `<dl class="totals">${tiles.join('')}</dl>`;
}
function changedTile(changed) {
    const name = 'Changed lines';
    if (changed === null)
        return tile(name, '–', NOT_MEASURED);
    if (changed.total === 0)
        return tile(name, '–', 'none of them is in the report');
    return tile(name, percent(changed), `${tally(changed, 'line')} covered`);
}
function tile(name, figure, detail) {
    return `<div><dt>${name}</dt><dd class="figure">${figure}</dd><dd class="detail">${detail}</dd></div>`;
}
function moved(before, after, noun) {
    const change = delta(before, after);
    const was = before === null || change === null ? 'before the change: not measured' : `before: ${percent(before)}, ${change}`;
    return `${tally(after, noun)}; ${was}`;
}
const legend = `<ul class="legend" aria-label="Legend">
<li><span class="key covered">✓</span>covered: a test ran it</li>
<li><span class="key missed">✗</span>missed: no test ran it</li>
<li><span class="key">&nbsp;</span>not measured: the report does not list it</li></ul>`;
/** A row for each changed file, linked to its section where it has one. */
function filesTable({ changedFiles, changedLines }, idOf) {
    const withSides = changedFiles.some(({ before, after }) => before !== null || after !== null);
    const columns = ['File', 'Changed lines', 'Covered', 'Missed', ...(withSides ? ['File before', 'File after'] : [])];
    const head = columns.map((name) => `<th scope="col">${name}</th>`).join('');
    const rows = changedFiles.map((file) => fileRow(file, idOf(file.path), withSides));
    const foot = changedLines === null ? '' : sumRow(changedLines, withSides);
    return `<div class="scroll" tabindex="0" role="region" aria-label="Changed files"><table class="files">
<caption class="unseen">Coverage of the changed lines by file</caption>
<thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody>${foot}</table></div>`;
}
function fileRow({ path, covered, missed, before, after }, id, withSides) {
    const name = id === undefined ? escapeText(path) : `<a href="#${id}">${escapeText(path)}</a>`;
    const sides = withSides ? `<td>${percentOrDash(before)}</td><td>${percentOrDash(after)}</td>` : '';
    return `<tr><th scope="row">${name}</th>${cells({ covered: covered.length, total: covered.length + missed.length })}${sides}</tr>`;
}
function sumRow(sum, withSides) {
    return `<tfoot><tr><th scope="row">All changed files</th>${cells(sum)}${withSides ? '<td></td><td></td>' : ''}</tr></tfoot>`;
}
function cells(ratio) {
    const { covered, total } = ratio;
    return `<td>${total === 0 ? NOT_MEASURED : `${bar(ratio)}<span class="percent">${percent(ratio)}</span>`}</td><td>${covered}</td><td>${total - covered}</td>`;
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/view.js
/** What the tests did with each line of a file at head. */
function lineStates({ coverage, report }, path) {
    const marks = report?.get(path) ?? marksOf(coverage, path);
    return (line) => {
        if (marks.missed.has(line))
            return 'missed';
        return marks.measured.has(line) ? 'covered' : 'unmeasured';
    };
}
function marksOf({ changedFiles }, path) {
    const file = changedFiles.find((changed) => changed.path === path);
    const [covered, missed] = [file?.covered ?? [], file?.missed ?? []];
    return { measured: new Set([...covered, ...missed]), missed: new Set(missed) };
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/html/coverage-html.js







/** Of all files together: some 6 MB of text. */
const MAX_ROWS = 20_000;
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
/**
 * The change as one static page: its diff with covered and missed lines, and the figures of each file and in all. It loads
 * nothing and runs nothing, and names and code of the target stay text in it.
 */
function coverageHtml(view) {
    const files = (0,read_diff.readDiff)(view.diff);
    const ids = new Map(files.map(({ path, oldPath }, at) => [path ?? oldPath, `file-${at + 1}`]));
    const { reason } = view.coverage;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Coverage of the changed lines</title>
<style>${style}</style></head>
<body><header><h1>Coverage of the changed lines</h1>
${totals(view.coverage)}
${reason === null ? '' : `<p class="quiet">There are no figures: ${escapeText(reason)}</p>`}
${legend}</header>
<main><h2>Files</h2>
${filesTable(view.coverage, (path) => ids.get(path))}
<h2>Lines</h2>
${sections(files, view)}
</main></body></html>
`;
}
function sections(files, view) {
    let rowsLeft = MAX_ROWS;
    const parts = files.map((file, at) => {
        const stateOf = lineStates(view, file.path ?? '');
        const maxRows = rowsLeft;
        rowsLeft -= Math.min(maxRows, file.hunks.reduce((sum, { lines }) => sum + lines.length + 1, 0));
        return fileSection({ id: `file-${at + 1}`, file, figures: figuresOf(file, view), stateOf, maxRows });
    });
    return parts.length === 0 ? '<p class="quiet">The diff changes no line.</p>' : parts.join('\n');
}
function figuresOf({ path }, { coverage }) {
    const figures = coverage.changedFiles.find((file) => file.path === path);
    const total = (figures?.covered.length ?? 0) + (figures?.missed.length ?? 0);
    if (figures === undefined || total === 0)
        return NOT_MEASURED;
    const ratio = { covered: figures.covered.length, total };
    return `${percent(ratio)}, ${tally(ratio, 'changed line')} covered`;
}


/***/ }),

/***/ 67395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDiff: () => (/* binding */ readDiff)
/* harmony export */ });
/* harmony import */ var _quoted_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58539);

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/s;
/**
 * Reads a unified diff as `git diff` writes it (`a/` and `b/` prefixes). Within a hunk lines are counted, so that a removed
 * line `-- x`, which shows as `--- x`, is never taken for a header. Files without a hunk (a mode, a rename, a binary) are
 * not listed.
 */
function readDiff(diff) {
    const files = [];
    let oldPath = null;
    let hunk = null;
    let cursor = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 };
    for (const text of diff.split('\n')) {
        if (hunk !== null && (cursor.oldLeft > 0 || cursor.newLeft > 0 || text.startsWith('\\'))) {
            readLine(text, hunk, cursor);
            continue;
        }
        hunk = null;
        const before = pathIn(text, '--- ', 'a/');
        const after = pathIn(text, '+++ ', 'b/');
        if (before !== undefined)
            oldPath = before;
        if (after !== undefined)
            files.push({ oldPath, path: after, hunks: [] });
        const header = hunkHeader.exec(text);
        const file = files.at(-1);
        if (header === null || file === undefined)
            continue;
        cursor = startOf(header);
        hunk = { heading: header[5] ?? '', lines: [] };
        file.hunks.push(hunk);
    }
    return files;
}
function startOf([, oldLine, oldLeft = '1', newLine, newLeft = '1']) {
    return { oldLine: Number(oldLine), newLine: Number(newLine), oldLeft: Number(oldLeft), newLeft: Number(newLeft) };
}
const kinds = { '+': 'added', '-': 'removed' };
/** Takes one line of the diff into the hunk and moves the cursor on. */
function readLine(text, hunk, cursor) {
    if (text.startsWith('\\')) {
        const last = hunk.lines.at(-1);
        if (last !== undefined)
            last.newline = false;
        return;
    }
    const kind = kinds[text[0] ?? ''] ?? 'context';
    const line = { kind, old: null, new: null, text: text.slice(1), newline: true };
    if (kind !== 'added') {
        line.old = cursor.oldLine++;
        cursor.oldLeft--;
    }
    if (kind !== 'removed') {
        line.new = cursor.newLine++;
        cursor.newLeft--;
    }
    hunk.lines.push(line);
}
/** The path of a `---` or `+++` line; null for /dev/null, undefined for any other line. */
function pathIn(text, mark, prefix) {
    if (!text.startsWith(mark))
        return undefined;
    const name = (0,_quoted_path_js__WEBPACK_IMPORTED_MODULE_0__/* .unquotePath */ .P)(text.slice(mark.length).replace(/\t?\r?$/, ''));
    if (name === '/dev/null')
        return null;
    return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
}


/***/ })

};
