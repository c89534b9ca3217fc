export const id = 4003;
export const ids = [4003];
export const modules = {

/***/ 59250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSlip),
/* harmony export */   KC: () => (/* binding */ extractPatch),
/* harmony export */   vl: () => (/* binding */ isMendable)
/* harmony export */ });
/** Refusals that come from how an answer is written: asking once more, with the refusal, may help. */
const SLIPS = new Set([
    'no-patch',
    'several-patches',
    'two-formats',
    'unclosed-fence',
    'missing-prefix',
    'unexpected-text',
    'malformed-hunk',
    'malformed-header',
    'hunk-count',
    'does-not-apply',
    'ambiguous-hunk',
    'zero-context',
    'untrusted-lines',
    'one-sided',
    'unordered-hunks',
    'overlapping-hunks',
    'ambiguous-header',
    'file-repeated',
]);
/** Refusals of how a patch is written that say nothing of what it means: read by the files, it may have one meaning. */
const MENDABLE = new Set([...SLIPS, 'header-mismatch']);
/** May a model that gave a patch refused with this code be asked again? What breaks a rule is not asked for twice. */
function isSlip(code) {
    return SLIPS.has(code);
}
/** May a patch that git's reading refuses with this code be read by the files that it speaks of? */
function isMendable(code) {
    return MENDABLE.has(code);
}
const FENCE = /^(`{3,}|~{3,})([^`]*)$/;
const DIFF = /^(?:diff --git |--- \S|@@ |From [0-9a-f]{40} )/m;
/** The first lines of a diff, of which one of the two names may be lost. */
const FIRST_LINES = /[ \t]*(?:diff --git |From [0-9a-f]{40} |--- \S.*\r?\n[ \t]*(?:\+\+\+ |@@ -)|\+\+\+ \S.*\r?\n[ \t]*@@ -)/;
const STARTS_AS_DIFF = new RegExp(`^(?:[ \\t]*\\r?\\n)*${FIRST_LINES.source}`);
const HOLDS_DIFF = new RegExp(`^${FIRST_LINES.source}`, 'm');
/** A fence in a list is indented, and all that stands in it. */
const INDENTED_FENCE = /^([ \t]+)(?:`{3,}|~{3,}).*\r?\n\1(?:diff --git |--- \S|\+\+\+ \S)/m;
/**
 * The unified diff in a model's answer: the content of the one fenced block, or what begins as a diff where there is
 * none. A second block makes it unclear what is meant, and refuses it. The diff is not yet read (`readPatch`).
 */
function extractPatch(answer) {
    const blocks = fencedBlocks(answer);
    // Before a fence, the answer is a diff already: the fence is a line of it.
    if (blocks === null && STARTS_AS_DIFF.test(answer))
        return { diff: answer, outside: '' };
    if (blocks === null)
        return refuse('unclosed-fence', 'the fenced block has no end: the answer was cut off');
    const diffs = blocks.fenced.filter((block) => DIFF.test(block));
    if (diffs.length > 1 || (diffs.length === 1 && STARTS_AS_DIFF.test(blocks.outside))) {
        return refuse('several-patches', 'the answer holds more than one patch; send one');
    }
    if (diffs.length === 1 && blocks.fenced.length > 1) {
        return refuse('two-formats', 'the answer holds a patch and other blocks beside it; send the patch alone');
    }
    const [diff] = diffs;
    if (diff !== undefined)
        return { diff, outside: blocks.outside.trim() };
    if (blocks.fenced.length > 0 && STARTS_AS_DIFF.test(answer) && goesOnBelow(answer))
        return { diff: answer, outside: '' };
    return (blocks.fenced.length === 0 ? bareDiff(answer) : null) ?? refuse('no-patch', NO_PATCH);
}
const NO_PATCH = 'there is no patch in the answer: send one unified diff in one fenced block';
/** Of a diff of Markdown whose context lost its blanks, fences are lines, and more of it follows below the last. */
function goesOnBelow(answer) {
    const lines = answer.split('\n');
    const last = lines.findLastIndex((line) => FENCE.test(line.replace(/\r$/, '')));
    return lines.slice(last + 1).some((line) => /^(?:[+-]|@@ )/.test(line));
}
function bareDiff(answer) {
    const [, indent] = STARTS_AS_DIFF.test(answer) ? [] : (INDENTED_FENCE.exec(answer) ?? []);
    if (indent !== undefined)
        return extractPatch(outdented(answer, indent));
    const start = HOLDS_DIFF.exec(answer)?.index;
    return start === undefined ? null : { diff: answer.slice(start), outside: answer.slice(0, start).trim() };
}
function outdented(answer, indent) {
    const lines = answer.split('\n');
    return lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
}
/**
 * Fenced code blocks (CommonMark 0.31, section 4.5) whose fences begin in the first column: a line of a diff never does.
 * null where the last is not closed.
 */
function fencedBlocks(text) {
    const fenced = [];
    const outside = [];
    let open = null;
    for (const line of text.split('\n')) {
        const [, fence, info = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
        if (open === null) {
            if (fence === undefined)
                outside.push(line);
            else
                open = { fence, lines: [] };
        }
        else if (fence?.startsWith(open.fence) === true && info.trim() === '') {
            fenced.push(open.lines.map((inside) => `${inside}\n`).join(''));
            open = null;
        }
        else {
            open.lines.push(line);
        }
    }
    return open === null ? { fenced, outside: outside.join('\n') } : null;
}
function refuse(code, message) {
    return { refused: { code, message } };
}


/***/ }),

/***/ 56737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readPatch)
});

// EXTERNAL MODULE: ./.build/actions/shared/patch/patch.js
var patch = __webpack_require__(96209);
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
            return [decode(bytes, text), at + 1];
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
function decode(bytes, text) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        throw broken(text);
    }
}
function broken(text) {
    return new patch/* PatchError */.DF('path-quoting', `the quoted path ${text.slice(0, 200)} cannot be read`);
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
            throw new patch/* PatchError */.DF('ambiguous-header', `line ${cursor.at + 1} could be a header or a line`);
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
    if ((0,patch/* firstLine */.TM)(hunk) > 1 && !hunk.lines.some((line) => line.kind === ' ')) {
        throw new patch/* PatchError */.DF('zero-context', `the hunk before line ${cursor.at + 1} has no context; make the diff with 3 lines of it`);
    }
    return hunk;
}
function checkOrder(hunks) {
    let [start, end] = [0, 0];
    for (const hunk of hunks) {
        const first = (0,patch/* firstLine */.TM)(hunk);
        if (first < start)
            throw new patch/* PatchError */.DF('unordered-hunks', `the hunk at line ${first} stands after the one at ${start}`);
        if (first < end)
            throw new patch/* PatchError */.DF('overlapping-hunks', `the hunks at lines ${start} and ${first} overlap`);
        start = first;
        end = first + (0,patch/* oldLines */.$d)(hunk).length;
    }
}
function miscounted(cursor) {
    return new patch/* PatchError */.DF('hunk-count', `the counts of the hunk that ends near line ${cursor.at + 1} are wrong`);
}
function malformed(cursor, what) {
    return new patch/* PatchError */.DF('malformed-hunk', `line ${cursor.at + 1} ${what}`);
}

// EXTERNAL MODULE: ./.build/actions/shared/patch/paths.js
var paths = __webpack_require__(77819);
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
        if (error instanceof patch/* PatchError */.DF)
            return { refused: { code: error.code, message: error.message } };
        throw error;
    }
}
function readText(text) {
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        throw new patch/* PatchError */.DF('patch-too-large', `the patch has more than ${MAX_BYTES} bytes; split the change`);
    }
    const repairs = [];
    if (text !== '' && !text.endsWith('\n'))
        repairs.push({ code: 'final-newline', message: 'the patch had no final newline' });
    const lines = patchLines(text);
    try {
        return { files: readFiles(lines, false), repairs };
    }
    catch (error) {
        if (!(error instanceof patch/* PatchError */.DF) || error.code !== 'hunk-count')
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
        throw new patch/* PatchError */.DF('no-patch', 'there is no patch in the text');
    return files;
}
function checkSizes(files) {
    const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0);
    if (files.length <= MAX_FILES && hunks <= MAX_HUNKS)
        return;
    throw new patch/* PatchError */.DF('patch-too-large', `the patch has more than ${MAX_FILES} files or ${MAX_HUNKS} hunks; split the change`);
}
function readFile(cursor, recount) {
    const first = cursor.lines[cursor.at];
    if (first.startsWith('diff --git ')) {
        cursor.at += 1;
        return readGitFile(cursor, gitHeaderNames(first.slice('diff --git '.length)), recount);
    }
    if (first.startsWith('--- ') && cursor.lines[cursor.at + 1]?.startsWith('+++ ')) {
        if (recount)
            throw new patch/* PatchError */.DF('hunk-count', 'the counts of a hunk are wrong, and the patch has no diff --git line');
        return readGitFile(cursor, null, recount);
    }
    if (/^\d+(,\d+)?[acd]$/.test(first))
        throw new patch/* PatchError */.DF('ed-script', 'ed scripts are not read; send a unified diff');
    throw new patch/* PatchError */.DF('unexpected-text', `line ${cursor.at + 1} is not part of a unified diff`);
}
function readGitFile(cursor, header, recount) {
    const extended = readExtended(cursor);
    refuseBinary(cursor);
    const names = readNames(cursor);
    const file = { ...identify({ header, extended, names }), hunks: names === null ? [] : readHunks(cursor, recount) };
    if (names !== null && file.hunks.length === 0)
        throw new patch/* PatchError */.DF('malformed-hunk', `${file.newPath} has no hunk`);
    if (file.kind === 'modify' && file.hunks.length === 0 && file.newMode === null) {
        throw new patch/* PatchError */.DF('malformed-header', `the part about ${file.newPath} says nothing`);
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
            checkMode(/ ([0-7]{6})$/.exec(line)?.[1]);
        if (!field)
            continue;
        if (found[field] !== undefined)
            throw new patch/* PatchError */.DF('malformed-header', `line ${cursor.at + 1} repeats "${start.trim()}"`);
        found[field] = nameInExtendedLine(line.slice(start.length));
        if (start.includes('mode'))
            checkMode(found[field]);
    }
}
function checkMode(mode) {
    if (mode === undefined || MODES.includes(mode))
        return;
    if (mode === '120000')
        throw new patch/* PatchError */.DF('symlink', 'symbolic links are never added, changed or removed');
    if (mode === '160000')
        throw new patch/* PatchError */.DF('submodule', 'submodules are never added, changed or removed');
    throw new patch/* PatchError */.DF('mode', `the mode ${mode.slice(0, 20)} is not 100644 or 100755`);
}
function refuseBinary(cursor) {
    if (/^(GIT binary patch|Binary files .* differ)$/.test(cursor.lines[cursor.at] ?? '')) {
        throw new patch/* PatchError */.DF('binary', 'binary content is not changed by patches');
    }
}
function readNames(cursor) {
    const [from, to] = [cursor.lines[cursor.at], cursor.lines[cursor.at + 1]];
    if (!from?.startsWith('--- '))
        return null;
    if (!to?.startsWith('+++ '))
        throw new patch/* PatchError */.DF('malformed-header', `line ${cursor.at + 2} should begin with "+++ "`);
    cursor.at += 2;
    return { from: nameInLine(from.slice(4)), to: nameInLine(to.slice(4)) };
}
/** One reading of all headers of a file, or a refusal: they must agree on kind, names and modes. */
function identify(said) {
    const kind = kindOf(said);
    const [oldPath, newPath] = pathsOf(said, kind);
    for (const path of [oldPath, newPath]) {
        const problem = (0,paths/* pathProblem */.z)(path);
        if (problem !== null)
            throw new patch/* PatchError */.DF(problem.code, problem.message);
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
        throw new patch/* PatchError */.DF('header-mismatch', `the headers say both "${kind}" and "${other}"`);
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
            throw new patch/* PatchError */.DF('malformed-header', `a ${kind} needs both of its names`);
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
        throw new patch/* PatchError */.DF('malformed-header', 'both names are /dev/null');
    return [from ?? either, to ?? either];
}
function sameName(header) {
    const pair = header?.find(([from, to]) => from.startsWith('a/') && to.startsWith('b/') && from.slice(2) === to.slice(2));
    if (pair === undefined)
        throw new patch/* PatchError */.DF('malformed-header', 'the diff --git line does not name one file as a/… b/…');
    return [pair[0].slice(2), pair[1].slice(2)];
}
function stripped(name, prefix) {
    if (name.startsWith('/'))
        throw new patch/* PatchError */.DF('path-absolute', `the path ${JSON.stringify(name.slice(0, 200))} is absolute`);
    if (!name.startsWith(prefix))
        throw new patch/* PatchError */.DF('missing-prefix', `the name ${name.slice(0, 200)} has no ${prefix} before it`);
    return name.slice(2);
}
function mismatch(path) {
    return new patch/* PatchError */.DF('header-mismatch', `the headers of ${path.slice(0, 200)} name different files`);
}


/***/ }),

/***/ 73223:
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
    // Git and readers count lines by line feeds, Python and JavaScript by these, too: coverage would speak of other lines.
    { code: 'hidden-line-end', what: 'a line end that is none to git', pattern: /[\r\u2028\u2029]/u },
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
/** Keeps a byte order mark, and what is no UTF-8 becomes U+FFFD. */
function decode(content) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
function finding(code, path, message) {
    return { code, path, message, severity: 'block' };
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/entropy.js
var entropy = __webpack_require__(74469);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/views.js
var views = __webpack_require__(23298);
// EXTERNAL MODULE: ./.build/actions/shared/policy/protected-paths.js
var protected_paths = __webpack_require__(28766);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/blobs.js



const LONG_TOKEN = 120;
const LONG_LINE = 2000;
/** Random base64 of this length has 5.2 bits a character and more; words and paths stay below 4.8. */
const BASE64_BITS = 4.8;
const HEX_BITS = 3;
const TOKEN = /[A-Za-z0-9+/_-]{121,}={0,2}/g;
/** Base64 wrapped at some width, as lines or as strings: at least three full lines. */
const WRAPPED = /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{48,}={0,2}["',\\+\s]{1,40}){3,}[A-Za-z0-9+/]*={0,2}/g;
/** How base64 of an image or a font begins: PNG, JPEG, GIF, WebP, WOFF, WOFF2. Such a thing is seen by eye. */
const PICTURE = /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|d09GRg|d09GMg)/;
/** Text that nobody can read: long encoded tokens and lines of thousands of characters. A person decides. */
function unreadableText(file) {
    // Hashes fill lock files, which are protected by name.
    if (file.after === null || (0,protected_paths/* protectedBecause */.j)(file.path)?.startsWith('a lock file') === true)
        return [];
    return [...encodedBlob(file), ...longLine(file)];
}
function longLine({ path, added }) {
    const long = added.find(({ text }) => text.length > LONG_LINE);
    if (long === undefined)
        return [];
    const message = `${path}:${long.line}: an added line has ${long.text.length} characters; nobody reads that`;
    return [{ code: 'minified-line', path, line: long.line, message, severity: 'hold' }];
}
function encodedBlob({ path, after, added }) {
    const text = added.map((line) => line.text).join('\n');
    const joined = (0,views/* joinedLiterals */.Km)(text)?.text ?? '';
    const blob = blobIn(text, TOKEN) ?? blobIn(joined, TOKEN) ?? blobIn(text, WRAPPED);
    if (blob === null || after === null)
        return [];
    const line = added.find((candidate) => candidate.text.includes(blob.slice(0, 40)))?.line ?? added[0]?.line;
    const isPicture = PICTURE.test(blob);
    const what = isPicture ? 'an encoded picture or font' : 'encoded content that cannot be read';
    const message = `${path}: the added text has ${what} (${blob.length} characters)`;
    return [
        {
            code: 'encoded-blob',
            path,
            ...(line === undefined ? {} : { line }),
            message,
            severity: isPicture ? 'review' : 'hold',
        },
    ];
}
/** The first blob that is no picture, else the first picture. */
function blobIn(text, pattern) {
    const blobs = [...text.matchAll(pattern)].map(([token]) => token).filter(isEncoded);
    return blobs.find((blob) => !PICTURE.test(blob)) ?? blobs[0] ?? null;
}
function isEncoded(token) {
    const bare = token.replace(/[^A-Za-z0-9+/_-]/g, '');
    if (bare.length <= LONG_TOKEN)
        return false;
    const bits = (0,entropy/* bitsPerCharacter */.V)(bare);
    if (/^[0-9a-fA-F]+$/.test(bare))
        return bits >= HEX_BITS;
    return bits >= BASE64_BITS && /[A-Z]/.test(bare) && /[a-z]/.test(bare) && /\d/.test(bare);
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/regions.js
var policy_regions = __webpack_require__(35320);
// EXTERNAL MODULE: ./.build/actions/shared/policy/syntax.js
var policy_syntax = __webpack_require__(22530);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/changed-file.js



/** The added line that an offset of `after` lies in. */
function addedLineAt({ added }, offset) {
    let [low, high] = [0, added.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (added[middle].offset <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const line = added[low];
    return line !== undefined && offset >= line.offset && offset <= line.offset + line.text.length ? line : undefined;
}
/** The added lines with so many lines around them; runs that touch are one. */
function excerpts({ after, added }, margin) {
    const lines = (after ?? '').split('\n');
    const runs = [];
    for (const { line } of added) {
        const [from, to] = [Math.max(0, line - 1 - margin), Math.min(lines.length, line + margin)];
        const last = runs.at(-1);
        if (last !== undefined && from <= last.to)
            last.to = to;
        else
            runs.push({ from, to });
    }
    const found = [];
    let [at, offset] = [0, 0];
    for (const { from, to } of runs) {
        for (; at < from; at += 1)
            offset += (lines[at]?.length ?? 0) + 1;
        found.push({ text: lines.slice(from, to).join('\n'), line: from + 1, offset });
    }
    return found;
}
function changedFiles(changes, contents) {
    const texts = changes.map((change) => {
        const content = contents.get(change.path);
        return { change, before: textOf(content?.before), after: textOf(content?.after) };
    });
    const lost = lostLines(texts);
    return texts.map(({ change, before, after }) => {
        const { path } = change;
        const syntax = (0,policy_syntax/* syntaxOf */.r)(path);
        const moved = lost.get(endingOf(path));
        let lookup;
        const regions = () => (lookup ??= (0,policy_regions/* regionsOf */.N)(after ?? '', syntax));
        return { path, change, before, after, added: addedLines(before, after, moved), syntax, regions };
    });
}
/** Trimmed lines that files lose, by the ending of their names: what is moved between like files is not new. */
function lostLines(texts) {
    const lost = new Map();
    for (const { change, before, after } of texts) {
        if (before === null)
            continue;
        const kept = trimmedLines(after);
        const ending = endingOf(change.path);
        const gone = lost.get(ending) ?? new Set();
        for (const line of trimmedLines(before))
            if (!kept.has(line))
                gone.add(line);
        lost.set(ending, gone);
    }
    return lost;
}
function addedLines(before, after, moved) {
    if (after === null)
        return [];
    const known = trimmedLines(before);
    const added = [];
    let offset = 0;
    for (const [at, text] of after.split('\n').entries()) {
        const trimmed = text.trim();
        if (trimmed !== '' && !known.has(trimmed) && moved?.has(trimmed) !== true) {
            added.push({ text: text.replace(/\r$/, ''), line: at + 1, offset });
        }
        offset += text.length + 1;
    }
    return added;
}
function trimmedLines(text) {
    return new Set(text === null ? [] : text.split('\n').map((line) => line.trim()));
}
function textOf(content) {
    return content === null || content === undefined || isBinary(content) ? null : decode(content);
}
function endingOf(path) {
    return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/findings.js
var policy_findings = __webpack_require__(76843);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/hosts.js


/** How a text names a host; group 1 is what stands there. */
const NAMED = [
    // A URL of any scheme, with or without user information.
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@"'<>`]{1,200}@)?(\[[0-9a-f:.]{2,60}\]|[^\s/:@"'<>`\\(){}$?#,;|*]{1,253})/gi,
    // A URL without its scheme, in quotes.
    /["'(]\/\/((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?=[/:"')])/gi,
    // A remote in the manner of scp: git@host:path.
    /\b[a-z_][\w.-]{0,40}@((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}):(?=[\w~/.-])(?!\d+\b)/gi,
    // A bare address with its port.
    /(?<![\w.])((?:\d{1,3}\.){3}\d{1,3}):\d{2,5}\b/g,
    /(\[(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}\]):\d{2,5}\b/gi,
    // A whole string that can only be a host name. Package names are written the other way round (com.example.app).
    /["'`](?!(?:com|org|net|io|dev)\.)((?:[a-z0-9-]{1,63}\.)+(?:com|net|org|ru|cn|xyz|top|info|online|site|onion))["'`]/gi,
];
/** Names that are set aside for documents (RFC 2606, 6761, 5737, 3849), and this machine. */
const SET_ASIDE = /^(?:localhost|.+\.localhost|(?:.+\.)?example(?:\.(?:com|net|org))?|.+\.(?:test|invalid|example)|0\.0\.0\.0|127(?:\.\d+){3}|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+|\[::1?\]|\[2001:db8:.*\])$/;
/** Hosts whose URLs are names of vocabularies: nobody opens them. */
const VOCABULARIES = new Set([
    'www.w3.org', 'w3.org', 'json-schema.org', 'schemas.xmlsoap.org', 'schemas.android.com', 'schemas.openxmlformats.org',
    'maven.apache.org', 'xmlns.jcp.org', 'java.sun.com', 'purl.org', 'xmlns.com',
]); // prettier-ignore
/** Of one file: more would say nothing more. */
const MOST = 50;
/** Lines around an added one that may hold the rest of a name. */
const AROUND = 3;
/**
 * Hosts that the added text names and the file did not. In code and configuration a person decides: data may go there,
 * or code come from there. In comments and documents they are shown.
 */
function newHosts(file) {
    const places = excerpts(file, AROUND).flatMap(({ text, offset }) => placesIn(text).map(({ host, at }) => ({ host, at: offset + at, line: addedLineAt(file, offset + at)?.line })));
    if (places.every(({ line }) => line === undefined))
        return [];
    const known = new Set(file.before === null ? [] : placesIn(file.before).map(({ host }) => host));
    const found = new Map();
    for (const { host, at, line } of places) {
        if (line === undefined || known.has(host))
            continue;
        const isText = file.regions()(at) === 'comment';
        const earlier = found.get(host);
        if (earlier === undefined || (earlier.severity === 'review' && !isText))
            found.set(host, report(file.path, { host, line, isText }));
    }
    return [...found.values()].toSorted((a, b) => a.severity.localeCompare(b.severity)).slice(0, MOST);
}
function report(path, { host, line, isText }) {
    const where = isText ? 'in a comment or document' : 'in code or configuration';
    const message = `${path}:${line}: names the host ${host}, which the file did not name before, ${where}`;
    return { code: 'new-host', path, line, message, severity: isText ? 'review' : 'hold' };
}
/** Every host in the text, also where its name is put together from string literals; `at` is an offset in `text`. */
function placesIn(text) {
    const places = placesOf(text).map(({ host, at }) => ({ host, at }));
    const joined = (0,views/* joinedLiterals */.Km)(text);
    if (joined === null)
        return places;
    const known = new Set(places.map(({ host }) => host));
    const more = placesOf(joined.text).filter(({ host }) => !known.has(host));
    return [...places, ...more.map(({ host, at }) => ({ host, at: joined.startAt(at) }))];
}
function placesOf(text) {
    return NAMED.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => {
        const host = canonical(match[1] ?? '');
        return host === null ? [] : [{ host, at: match.index }];
    }));
}
/** As a URL parser reads it: lower case, punycode, numbers as dotted addresses. null where it is none, or of no account. */
function canonical(written) {
    const name = written.replace(/[.!]+$/, '');
    if (!URL.canParse(`http://${name}/`))
        return null;
    const host = new URL(`http://${name}/`).hostname;
    const isHost = host.includes('.') || host.startsWith('[');
    return !isHost || SET_ASIDE.test(host) || VOCABULARIES.has(host) ? null : host;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/actions/shared/policy/dependencies/dependency.js
var dependency = __webpack_require__(49566);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/install-scripts.js


/** What npm and its like run without being asked, on `install` or when a repository is installed (npm-scripts). */
const LIFECYCLE = [
    'preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish', 'prepack', 'postpack',
    'dependencies', 'pnpm:devPreinstall', 'preuninstall', 'uninstall', 'postuninstall',
]; // prettier-ignore
const HOOKS = [
    { name: /(?:^|\/)package\.json$/i, runs: packageHooks },
    { name: /(?:^|\/)pyproject\.toml$/i, runs: buildHooks },
    {
        name: /(?:^|\/)setup\.py$/i,
        runs: (text) => install_scripts_lines(text, /\b(?:cmdclass|subprocess|os\s*\.\s*(?:system|popen|exec\w*|spawn\w*)|exec|eval|__import__|urlopen|urlretrieve|requests)\b/),
    },
    {
        name: /(?:^|\/)setup\.cfg$/i,
        runs: (text) => install_scripts_lines(text, /^\s*(?:cmdclass|command[-_]packages|setup[-_]hooks|build_backend)\b/),
    },
    // npm builds a folder that has one; every Python that finds the others runs them as it starts.
    {
        name: /(?:^|\/)(?:binding\.gyp|(?:site|user)customize\.py|[^/]+\.pth)$/i,
        runs: (text) => new Map([['its content', text]]),
    },
];
/** Build backends that packages have (PEP 517): one of them in a project that had none runs nothing of the change's own. */
const USUAL = new Set([
    'setuptools.build_meta', 'hatchling.build', 'poetry.core.masonry.api', 'flit_core.buildapi', 'pdm.backend', 'maturin',
    'uv_build', 'scikit_build_core.build', 'mesonpy',
]); // prettier-ignore
/** Code that would run as soon as somebody installs the repository: the change may neither add nor change it. */
function installScripts({ path, before, after, added }) {
    const hook = HOOKS.find(({ name }) => name.test(path));
    if (hook === undefined || after === null)
        return [];
    const [then, now] = [hooksIn(hook, before), hooksIn(hook, after)];
    const isNews = ([name, what]) => then.get(name) !== what && (then.has(name) || !USUAL.has(what));
    const [name] = [...now].find(isNews) ?? [];
    if (name === undefined)
        return [];
    const line = added.find(({ text }) => text.includes(name.split('.').at(-1) ?? name))?.line ?? added[0]?.line;
    const message = `${path}: ${name} would run on the machine of whoever installs this; a person must make such a change`;
    return [{ code: 'install-script', path, ...(line === undefined ? {} : { line }), message, severity: 'block' }];
}
function hooksIn({ runs }, text) {
    try {
        return text === null ? new Map() : runs(text);
    }
    catch {
        // What cannot be read is found by those that look for parse errors and for dependencies.
        return new Map();
    }
}
function packageHooks(text) {
    const json = JSON.parse(text.replace(/^\uFEFF/, ''));
    const trusted = ['trustedDependencies', 'onlyBuiltDependencies'].map((key) => [key, (0,dependency.at)(json, key) ?? (0,dependency.at)(json, 'pnpm', key)]);
    const scripts = LIFECYCLE.map((key) => [key, (0,dependency.at)(json, 'scripts', key)]);
    return said([...scripts, ...trusted, ['gypfile', (0,dependency.at)(json, 'gypfile')]]);
}
const BUILD_KEYS = [
    'build-system.build-backend', 'build-system.backend-path', 'tool.hatch.build.hooks', 'tool.hatch.metadata.hooks',
    'tool.poetry.build', 'tool.pdm.build.custom-hook', 'tool.setuptools.cmdclass', 'tool.poetry.requires-plugins',
]; // prettier-ignore
function buildHooks(text) {
    const toml = (0,dist/* parse */.qg)(text);
    return said(BUILD_KEYS.map((key) => [key, (0,dependency.at)(toml, ...key.split('.'))]));
}
function said(pairs) {
    return new Map(pairs.filter(([, value]) => value !== undefined).map(([key, value]) => [key, (0,dependency/* shown */.SP)(value)]));
}
/** Each line that holds the pattern, under itself: one that is added is a new entry. */
function install_scripts_lines(text, pattern) {
    const hits = text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
        .filter((line) => pattern.test(line));
    return new Map(hits.map((line) => [line, line]));
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/confusables.js
var confusables = __webpack_require__(8106);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/mixed-scripts.js

const WORD = /[\p{ID_Start}_$][\p{ID_Continue}$]*/gu;
const ASCII = /^[\x00-\x7F]*$/;
const SCRIPTS = [
    'Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Georgian', 'Coptic', 'Devanagari',
    'Bengali', 'Tamil', 'Telugu', 'Thai', 'Ethiopic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo',
]; // prettier-ignore
const scriptPatterns = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);
/** Mixes that people write ("highly restrictive", UTS #39, section 5.2). */
const WRITTEN_TOGETHER = [
    ['Latin', 'Han', 'Hiragana', 'Katakana'],
    ['Latin', 'Han', 'Bopomofo'],
    ['Latin', 'Han', 'Hangul'],
];
/**
 * Words that look like other words: letters of several scripts in one, or a word of another script that reads like an
 * ASCII word of the same file (UTS #39). In code it is refused; in strings, comments and documents it is shown.
 */
function mixedScripts(file) {
    const found = new Map();
    const disguiseOf = disguises(file.after ?? '');
    for (const { word, line, offset } of foreignWords(file)) {
        const because = disguiseOf(word);
        if (because === null)
            continue;
        const isCode = file.syntax.kind === 'code' && file.regions()(offset) === 'code';
        const severity = isCode && because.certain ? 'block' : 'review';
        // A sign by itself, as text has them: ℹ, º.
        if (found.has(severity) || (severity === 'review' && Array.from(word).length === 1))
            continue;
        const message = `${file.path}:${line}: the word ${JSON.stringify(word.slice(0, 60))} ${because.why}`;
        found.set(severity, { code: 'mixed-script-identifier', path: file.path, line, message, severity });
    }
    return [...found.values()];
}
/** Words with other letters than ASCII in the added lines, each with its offset in the file. */
function foreignWords({ added }) {
    return added
        .filter(({ text }) => !ASCII.test(text))
        .flatMap(({ text, line, offset }) => [...text.matchAll(WORD)]
        .filter(([word]) => !ASCII.test(word))
        .map(({ 0: word, index }) => ({ word, line, offset: offset + index })));
}
/** What is wrong with a word of this text. The same word is looked at once. */
function disguises(text) {
    const known = new Map();
    let words;
    const isWord = (word) => (words ??= new Set(text.match(/[A-Za-z_$][\w$]*/g))).has(word);
    return (word) => {
        const answer = known.has(word) ? known.get(word) : disguise(word, isWord);
        known.set(word, answer ?? null);
        return answer ?? null;
    };
}
function disguise(word, isWord) {
    const letters = Array.from(word).filter((letter) => letter > '\x7F');
    const plain = (0,confusables/* skeleton */.q)(word);
    if (letters.some((letter) => /[\u01C0-\u01C3\u02D0]/u.test(letter)))
        return { why: 'has a letter that looks like punctuation', certain: true };
    if (ASCII.test(word.normalize('NFKC')))
        return { why: 'has letters in compatibility forms, which some languages read as ASCII', certain: true };
    if (ASCII.test(plain) && isWord(plain))
        return { why: `looks like ${plain.slice(0, 60)}, which stands in the same file`, certain: true };
    const scripts = scriptsOf(word);
    if (scripts.length < 2 || WRITTEN_TOGETHER.some((mix) => scripts.every((script) => mix.includes(script))))
        return null;
    // Mathematics writes Δx and σ_max: a mix in which no letter looks like another misleads nobody.
    const certain = !isMathematical(scripts) || letters.some(confusables/* looksLikeAscii */.v);
    return { why: `mixes the scripts ${scripts.join(' and ')}`, certain };
}
function isMathematical(scripts) {
    return scripts.every((script) => script === 'Latin' || script === 'Greek');
}
function scriptsOf(word) {
    const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter));
    const own = letters.filter((letter) => !/\p{Script=Common}|\p{Script=Inherited}/u.test(letter));
    return scriptPatterns.filter(([, pattern]) => own.some((letter) => pattern.test(letter))).map(([script]) => script);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/jvm-and-go.js





const ARTIFACTS = new Set(['dependency', 'plugin', 'parent', 'extension', 'path']);
/** pom.xml: dependencies, plugins, extensions and the parent, as `group:artifact`. */
function pom(text) {
    const declared = new Map();
    const open = [];
    const artifacts = [];
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name }) => {
        open.push(name);
        if (ARTIFACTS.has(name))
            artifacts.push({});
    });
    parser.on('text', (value) => {
        const [parent, name] = open.slice(-2);
        const artifact = artifacts.at(-1);
        if (artifact !== undefined && name !== undefined && ARTIFACTS.has(parent ?? ''))
            artifact[name] = value.trim();
    });
    parser.on('closetag', ({ name }) => {
        open.pop();
        const artifact = ARTIFACTS.has(name) ? artifacts.pop() : undefined;
        if (artifact?.['artifactId'] === undefined)
            return;
        declared.set(`${artifact['groupId'] ?? 'org.apache.maven.plugins'}:${artifact['artifactId']}`, artifact['version'] ?? '');
    });
    parser.write(text).close();
    return declared;
}
const COORDINATES = /["']([\w.-]+:[\w.-]+)(?::([^"'\s]*))?["']/g;
const PLUGIN = /\bid\s{0,9}\(?\s{0,9}["']([\w.-]+)["']\s{0,9}\)?(?:\s{0,9}version\s{0,9}\(?\s{0,9}["']([^"']+)["'])?/g;
const MAP_NOTATION = /\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]+)["']\s{0,9},\s{0,9}name\s{0,9}[:=]\s{0,9}["']([\w.-]+)["']/g;
/** build.gradle and its Kotlin: they are programs, so all that has the form of coordinates counts, except in comments. */
function gradle(text) {
    const kindAt = (0,policy_regions/* regionsOf */.N)(text, (0,policy_syntax/* syntaxOf */.r)('build.gradle'));
    const said = (pattern) => [...text.matchAll(pattern)].filter(({ index }) => kindAt(index) !== 'comment');
    return new Map([
        ...said(COORDINATES).map(([, name = '', version = '']) => [name, version]),
        ...said(MAP_NOTATION).map(([, group = '', name = '']) => [`${group}:${name}`, '']),
        ...said(PLUGIN).map(([, name = '', version = '']) => [`${name} (plugin)`, version]),
    ]);
}
/** gradle/libs.versions.toml. */
function versionCatalog(text) {
    const toml = (0,dist/* parse */.qg)(text);
    return new Map(['libraries', 'plugins'].flatMap((table) => (0,dependency/* entries */.jO)((0,dependency.at)(toml, table)).map(([alias, value]) => {
        const name = (0,dependency.at)(value, 'module') ?? (0,dependency.at)(value, 'id') ?? value;
        const [group = '', artifact, version] = (0,dependency/* shown */.SP)(name).split(':');
        return [
            artifact === undefined ? group || alias : `${group}:${artifact}`,
            version ?? (0,dependency/* shown */.SP)((0,dependency.at)(value, 'version')),
        ];
    })));
}
/** go.mod: what is required, replaced, and run as a tool. */
function goMod(text) {
    const declared = new Map();
    let block = '';
    for (const line of text.split(/\r?\n/).map((raw) => raw.replace(/\/\/.*$/, '').trim())) {
        const [, opened] = /^(\w+)\s*\($/.exec(line) ?? [];
        if (opened !== undefined || line === ')') {
            block = opened ?? '';
            continue;
        }
        const [, verb = block, rest = line] = block === '' ? (/^(\w+)\s+(.*)$/.exec(line) ?? []) : [];
        const [name = '', ...version] = rest.split(/\s+/);
        if (name === '')
            continue;
        if (verb === 'require')
            declared.set(name, version.join(' '));
        if (verb === 'replace' || verb === 'tool')
            declared.set(`${rest} (${verb})`, '');
    }
    return declared;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/node.js


const BLOCKS = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'overrides',
    'resolutions',
];
/** package.json: one name in several blocks counts once for each. */
function packageJson(text) {
    const json = JSON.parse(text.replace(/^\uFEFF/, ''));
    const declared = new Map();
    for (const block of BLOCKS) {
        for (const [name, version] of (0,dependency/* entries */.jO)((0,dependency.at)(json, block)))
            declared.set(nameIn(block, name), (0,dependency/* shown */.SP)(version));
    }
    for (const [name, version] of (0,dependency/* entries */.jO)((0,dependency.at)(json, 'pnpm', 'overrides')))
        declared.set(nameIn('overrides', name), (0,dependency/* shown */.SP)(version));
    for (const name of (0,dependency/* strings */.P$)((0,dependency.at)(json, 'bundledDependencies')))
        declared.set(nameIn('bundledDependencies', name), '');
    return declared;
}
function nameIn(block, name) {
    return block === 'dependencies' ? name : `${name} (${block})`;
}
/** deno.json: imports of other hosts and registries. */
function denoJson(text) {
    return new Map((0,dependency/* entries */.jO)((0,dependency.at)((0,main.parse)(text), 'imports')).map(([name, from]) => [name, (0,dependency/* shown */.SP)(from)]));
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/python.js


/** `name[extra]>=1; marker` (PEP 508): the name as PEP 503 writes it, and the rest. */
function requirement(text) {
    const [, name = text, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(.*)$/.exec(text) ?? [];
    return [name.toLowerCase().replace(/[-_.]+/g, '-'), rest.trim()];
}
/** Every list of requirements in it, whichever tool reads that. */
function pyproject(text) {
    const toml = (0,dist/* parse */.qg)(text);
    const lists = [
        (0,dependency.at)(toml, 'project', 'dependencies'),
        (0,dependency.at)(toml, 'build-system', 'requires'),
        (0,dependency.at)(toml, 'tool', 'uv', 'dev-dependencies'),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'project', 'optional-dependencies')).map(([, list]) => list),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'dependency-groups')).map(([, list]) => list),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'tool', 'pdm', 'dev-dependencies')).map(([, list]) => list),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'tool', 'hatch', 'envs')).flatMap(([, env]) => [
            (0,dependency.at)(env, 'dependencies'),
            (0,dependency.at)(env, 'extra-dependencies'),
        ]),
    ];
    const poetry = (0,dependency.at)(toml, 'tool', 'poetry');
    const tables = [
        (0,dependency.at)(poetry, 'dependencies'),
        (0,dependency.at)(poetry, 'dev-dependencies'),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(poetry, 'group')).map(([, group]) => (0,dependency.at)(group, 'dependencies')),
    ];
    const origins = [
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'tool', 'uv', 'sources')),
        ...named((0,dependency.at)(toml, 'tool', 'uv', 'index')),
        ...named((0,dependency.at)(poetry, 'source')),
    ];
    return new Map([
        ...lists.flatMap(dependency/* strings */.P$).map(requirement),
        ...tables.flatMap(dependency/* entries */.jO).map(([name, version]) => [requirement(name)[0], (0,dependency/* shown */.SP)(version)]),
        ...origins.map(([name, origin]) => [`${name} (origin)`, (0,dependency/* shown */.SP)(origin)]),
    ]);
}
function named(list) {
    return Array.isArray(list) ? list.filter(dependency/* isTable */.bI).map((entry) => [(0,dependency/* shown */.SP)(entry['name'] ?? entry['url']), entry]) : [];
}
/** Pipfile: every table of packages, and where they come from. */
function pipfile(text) {
    const toml = (0,dist/* parse */.qg)(text);
    const tables = (0,dependency/* entries */.jO)(toml).filter(([name]) => !['source', 'requires', 'scripts', 'pipenv'].includes(name));
    const packages = tables
        .flatMap(([, table]) => (0,dependency/* entries */.jO)(table))
        .map(([name, version]) => [requirement(name)[0], (0,dependency/* shown */.SP)(version)]);
    const sources = named((0,dependency.at)(toml, 'source')).map(([name, source]) => [
        `${name} (origin)`,
        (0,dependency/* shown */.SP)(source),
    ]);
    return new Map([...packages, ...sources]);
}
/** requirements.txt and its like: options (`-r`, `--index-url`) count under their own text. */
function requirements(text) {
    const lines = text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    return new Map(lines
        .filter((line) => line !== '' && !line.startsWith('--hash'))
        .map((line) => (/^-|:\/\/|^\.{0,2}\//.test(line) ? [line, ''] : requirement(line.replace(/\s--hash=\S+/g, '')))));
}
/** setup.cfg: the lists of requirements in its sections, which are indented lines below a key. */
function setupCfg(text) {
    const declared = new Map();
    let [section, key] = ['', ''];
    for (const line of text.split(/\r?\n/)) {
        section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        const [, newKey, value = ''] = /^(\w[\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
        key = newKey ?? (/^\s/.test(line) ? key : '');
        const isList = /^(?:install_requires|setup_requires|tests_require)$/.test(key) || section === 'options.extras_require';
        const said = (newKey === undefined ? line : value).trim();
        if (isList && said !== '' && !/^[#;[]/.test(said))
            declared.set(...requirement(said));
    }
    return declared;
}
/** setup.py is a program: every string in the brackets after a keyword of requirements is taken for one. */
function setupPy(text) {
    const lists = text.matchAll(/\b(?:install_requires|setup_requires|tests_require|extras_require)\s*=\s*(\[[^\]]{0,5000}\]|\{[^}]{0,5000}\})/g);
    const literals = [...lists].flatMap(([, list = '']) => [...list.matchAll(/(["'])([^"'\n]+)\1(?!\s*:)/g)]);
    return new Map(literals.map(([, , literal = '']) => requirement(literal)));
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/readers.js



/** One row a kind of file that declares dependencies, by its name in lower case. */
const table = [
    [/^package\.json$/, packageJson],
    [/^deno\.jsonc?$/, denoJson],
    [/^pyproject\.toml$/, pyproject],
    [/^pipfile$/, pipfile],
    [/^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/, requirements],
    [/^setup\.cfg$/, setupCfg],
    [/^setup\.py$/, setupPy],
    [/^go\.mod$/, goMod],
    [/^pom\.xml$/, pom],
    [/^(?:build|settings|.*)\.gradle(?:\.kts)?$/, gradle],
    [/^libs\.versions\.toml$/, versionCatalog],
];
/** The reader of a file's dependencies; null where its name says that it declares none. */
function dependencyReader(path) {
    const parts = path.toLowerCase().split('/');
    const name = parts.at(-1) ?? '';
    const isRequirements = parts.at(-2) === 'requirements' && /\.(?:txt|in)$/.test(name);
    if (isRequirements)
        return requirements;
    return table.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/new-dependencies.js

/** A version that is no version of a registry: a repository, a URL, a folder, another package's name. */
const ELSEWHERE = /:\/\/|^(?:git|github|gitlab|bitbucket|file|link|npm|portal|patch|jsr|https?)[:+]|^[\w.-]+\/[\w.-]+(?:#|$)|"(?:git|url|path)"/;
/** A package may stand in several blocks of package.json: a move from one to another brings nothing new. */
const BLOCK = / \((?:\w+Dependencies|overrides|resolutions)\)$/;
/** Of one file: more would say nothing more. */
const new_dependencies_MOST = 50;
/** Dependencies that the change adds, or takes from elsewhere: a person decides. Other versions are shown. */
function newDependencies({ path, before, after, added }) {
    const read = dependencyReader(path);
    if (read === null || after === null)
        return [];
    const [then, now] = [declared(read, before ?? ''), declared(read, after)];
    if (now === null)
        return then === null ? [] : [unreadable(path, added[0]?.line)];
    const inAnyBlock = new Map([...(then ?? [])].map(([name, version]) => [name.replace(BLOCK, ''), version]));
    const differences = [];
    for (const [name, version] of now) {
        const earlier = then?.get(name) ?? inAnyBlock.get(name.replace(BLOCK, ''));
        if (earlier === version)
            continue;
        const isNew = earlier === undefined || (ELSEWHERE.test(version) && !ELSEWHERE.test(earlier));
        differences.push({ name, version, earlier, isNew });
    }
    const shown = differences.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)).slice(0, new_dependencies_MOST);
    const lines = shown.length === 0 ? [] : added.map(({ text, line }) => ({ text: folded(text), line }));
    return shown.map((difference) => new_dependencies_report({ path, line: lineOf(lines, difference.name) }, difference));
}
function declared(read, text) {
    try {
        return text === '' ? new Map() : read(text);
    }
    catch {
        return null;
    }
}
function new_dependencies_report({ path, line }, { name, version, earlier, isNew }) {
    const place = { path, ...(line === undefined ? {} : { line }) };
    const is = `${name}${version === '' ? '' : ` ${version}`}`.slice(0, 200);
    if (!isNew) {
        const was = (earlier ?? '').slice(0, 100) || 'any version';
        return {
            ...place,
            code: 'dependency-version',
            severity: 'review',
            message: `${path}: ${is}, which was ${was} before`,
        };
    }
    const what = earlier === undefined ? 'a new dependency' : 'a dependency that would come from elsewhere';
    return { ...place, code: 'new-dependency', severity: 'hold', message: `${path}: ${what}: ${is}` };
}
function unreadable(path, line) {
    const message = `${path}: it cannot be read any more, so nobody knows what it would install`;
    return { code: 'new-dependency', path, ...(line === undefined ? {} : { line }), message, severity: 'hold' };
}
function lineOf(lines, name) {
    const bare = folded((name.split(' ')[0] ?? name).split(':').at(-1) ?? name);
    return lines.find(({ text }) => text.includes(bare))?.line;
}
function folded(text) {
    return text.toLowerCase().replace(/[-_.]/g, '-');
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/secrets.js + 4 modules
var secrets = __webpack_require__(50306);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/new-secrets.js


/** Lines around an added one that may hold the rest of its secret: a private key has fifty. */
const new_secrets_AROUND = 60;
/** Secrets in the added lines, or in the name of a new file. The message names the kind and the place, never the secret. */
async function newSecrets(file) {
    if (file.after === null || file.added.length === 0)
        return [];
    const found = await addedSecrets(file);
    const inName = file.before === null ? await (0,secrets/* findSecrets */.d)(file.path, 'name') : [];
    return [
        ...found.map((secret) => new_secrets_report(file.path, secret)),
        ...inName.map(({ type, confidence }) => new_secrets_report('', { type, confidence })),
    ];
}
async function addedSecrets(file) {
    const { path, before, added } = file;
    const numbers = new Set(added.map(({ line }) => line));
    const fresh = [];
    for (const excerpt of excerpts(file, new_secrets_AROUND)) {
        for (const secret of await (0,secrets/* findSecrets */.d)(excerpt.text, path)) {
            const [line, endLine] = [secret.line + excerpt.line - 1, secret.endLine + excerpt.line - 1];
            const spanned = Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
            if (spanned.some((number) => numbers.has(number)))
                fresh.push({ ...secret, line, endLine });
        }
    }
    if (fresh.length === 0 || before === null)
        return fresh;
    // A line that changed around a secret does not make the secret new.
    const known = new Set((await (0,secrets/* findSecrets */.d)(before, path)).map(({ hash }) => hash));
    return fresh.filter(({ hash }) => !known.has(hash));
}
function new_secrets_report(path, { type, confidence, line }) {
    const place = { path: path || '(the name of a new file)', ...(line === undefined ? {} : { line }) };
    const where = line === undefined ? place.path : `${path}:${line}`;
    if (confidence === 'likely') {
        const message = `${where}: the added text has what looks like a secret (${type}); a person must look`;
        return { ...place, code: 'possible-secret', message, severity: 'hold' };
    }
    const message = `${where}: the added text has a secret (${type}); revoke it and read it from the environment instead`;
    return { ...place, code: 'secret', message, severity: 'block' };
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/path-checks.js
var path_checks = __webpack_require__(60578);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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
const MANY_FILES = 100;
const MANY_DELETED_FILES = 5;
const MANY_DELETED_LINES = 500;
const MANY_BYTES = 2 ** 20;
/** What is looked for in the text that a change adds to a file: one row a question. */
const textChecks = [
    mixedScripts,
    newSecrets,
    installScripts,
    newDependencies,
    newHosts,
    unreadableText,
];
/**
 * Judges a change by the tree it gives, never by its patch's text. `block` refuses it, `hold` asks a person, `review` is
 * shown.
 */
async function checkPolicy(input) {
    const findings = input.changes.flatMap((change) => checkChange(change, input));
    findings.push(...(0,path_checks/* checkCollisions */.CL)(input.changes, input.paths ?? new Set()));
    for (const file of changedFiles(input.changes, input.contents)) {
        for (const check of textChecks)
            findings.push(...(await check(file)));
    }
    return [...findings, ...checkSize(input), ...checkDeletions(input)];
}
function checkChange(change, input) {
    const content = input.contents.get(change.path) ?? { before: null, after: null };
    return [
        ...(0,path_checks/* checkPath */.Cg)(change, input),
        ...(0,path_checks/* checkMode */.es)(change, input.allowPaths),
        ...checkContent(change, content),
        ...checkOwnership(change.path, content),
    ];
}
function checkContent({ path, status }, content) {
    if (isBinary(content.before) || isBinary(content.after)) {
        return [(0,policy_findings/* block */.om)('binary-content', path, `${path} is binary; only text is changed`)];
    }
    const findings = hiddenCharacters(path, content);
    if (isNoise(content)) {
        findings.push((0,policy_findings/* block */.om)('noise', path, `${path}: only white space or line ends would change, in most of its lines`));
    }
    if (status === 'modified' && content.after?.length === 0 && content.before?.length !== 0) {
        findings.push((0,policy_findings/* hold */._2)('emptied-file', path, `${path} would lose all of its content`));
    }
    return findings;
}
function checkOwnership(path, { before }) {
    const because = unownedBecause(path, before);
    return because === null ? [] : [(0,policy_findings/* hold */._2)('not-hand-written', path, `${path} is ${because}: is it changed at its source?`)];
}
function checkSize({ changes, contents }) {
    const bytes = changes.reduce((sum, { path }) => sum + growth(contents.get(path)), 0);
    const [first] = changes;
    if (first === undefined || (changes.length <= MANY_FILES && bytes <= MANY_BYTES))
        return [];
    const message = `it changes ${changes.length} files and adds ${bytes} bytes: nobody reads that; split the change`;
    return [(0,policy_findings/* hold */._2)('large-change', first.path, message)];
}
function growth(content) {
    return Math.max(0, (content?.after?.length ?? 0) - (content?.before?.length ?? 0));
}
function checkDeletions({ changes, contents }) {
    const deleted = changes.filter((change) => change.status === 'deleted');
    const lines = deleted.reduce((sum, { path }) => sum + lineCount(contents.get(path)?.before ?? null), 0);
    const [first] = deleted;
    if (first === undefined || (deleted.length <= MANY_DELETED_FILES && lines <= MANY_DELETED_LINES))
        return [];
    return [(0,policy_findings/* hold */._2)('many-deletions', first.path, `${deleted.length} files with ${lines} lines would be deleted`)];
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/changed-contents.js
/** Both sides of every changed file, by path; null where it is not there, and for what is no blob (a submodule). */
async function changedContents(changes, scratch) {
    const ids = new Set(changes.flatMap(({ oldBlob, newBlob }) => [oldBlob, newBlob]).filter((id) => id !== null));
    const contents = new Map();
    for await (const { id, content } of scratch.blobs([...ids]))
        contents.set(id, content);
    const of = (id) => (id === null ? null : (contents.get(id) ?? null));
    return new Map(changes.map(({ path, oldBlob, newBlob }) => [path, { before: of(oldBlob), after: of(newBlob) }]));
}

// EXTERNAL MODULE: ./.build/actions/shared/patch/patch.js
var patch = __webpack_require__(96209);
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
/** One character a byte. */
function byteText(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += 8192)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return parts.join('');
}
function isAmbiguous(hunk, lines) {
    const wanted = (0,patch/* oldLines */.$d)(hunk).map(({ text, newline }) => byteText(new TextEncoder().encode(newline ? `${text}\n` : text)));
    if (wanted.length === 0 || standsAt(wanted, lines, (0,patch/* firstLine */.TM)(hunk) - 1))
        return false;
    let places = 0;
    for (let at = 0; at + wanted.length <= lines.length && places < 2; at += 1) {
        if (standsAt(wanted, lines, at))
            places += 1;
    }
    return places > 1;
}
/** Do these lines stand in the file from the line `at` on, 0-based? */
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
        message: `${path}: the hunk for line ${(0,patch/* firstLine */.TM)(hunk)} does not stand there and its context stands in more than one place`,
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/patch/headers.js + 2 modules
var headers = __webpack_require__(56737);
// EXTERNAL MODULE: ./.build/actions/shared/patch/extract.js
var extract = __webpack_require__(59250);
;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/likeness.js
/** Kinds of typographic characters and what stands for them in ASCII. */
const TYPOGRAPHY = [
    [/[\u2018\u2019\u201A\u201B]/g, "'"],
    [/[\u201C\u201D\u201E\u201F]/g, '"'],
    [/[\u2010-\u2015\u2212]/g, '-'],
    [/\u2026/g, '...'],
];
function withoutTypography(text) {
    return TYPOGRAPHY.reduce((now, [pattern, ascii]) => now.replace(pattern, ascii), text);
}
/** The form in which lines are compared where neither white space nor typography counts. */
function plain(text) {
    return withoutTypography(text).replace(/\s+/g, ' ').trim();
}
/** Are they one line, white space and all, but for the comma, semicolon or full stop at its end? */
function isSameButForStop(one, other) {
    const stem = (text) => text.trimEnd().replace(/[;,.]$/, '');
    return stem(one).trim() !== '' && stem(one) === stem(other);
}
/** Of two lines, by the pairs of characters that they share (Dice 1945), whatever quotes they are in: 0 to 1. */
function likeness(one, other) {
    const [a, b] = [pairs(one.replace(/["`]/g, "'")), pairs(other.replace(/["`]/g, "'"))];
    const left = new Map();
    for (const pair of a)
        left.set(pair, (left.get(pair) ?? 0) + 1);
    let shared = 0;
    for (const pair of b) {
        const count = left.get(pair) ?? 0;
        if (count === 0)
            continue;
        left.set(pair, count - 1);
        shared += 1;
    }
    return a.length + b.length === 0 ? 1 : (2 * shared) / (a.length + b.length);
}
function pairs(text) {
    return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
function indent(text) {
    return /^\s*/.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/base-lines.js

/** null for what is not UTF-8, or has both kinds of line ends: there is no telling which an added line should have. */
function baseText(content) {
    const text = base_lines_decode(content);
    if (text === null)
        return null;
    const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
    const ended = text.endsWith('\n') ? lines : lines.slice(0, -1);
    const returns = ended.filter((line) => line.endsWith('\r')).length;
    if (returns !== 0 && returns !== ended.length)
        return null;
    const end = returns > 0 ? '\r\n' : '\n';
    const bare = end === '\r\n' ? lines.map((line) => line.replace(/\r$/, '')) : lines;
    return { lines: bare, plain: bare.map(plain), end, closed: text === '' || text.endsWith('\n') };
}
function base_lines_decode(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/edits.js

const CONTEXT = 3;
/** The edits of all hunks of a file, in its order; a hunk that is there twice counts once. @throws PatchError */
function joinEdits(path, hunks) {
    const once = new Map();
    for (const fitted of hunks) {
        const key = JSON.stringify(fitted.placement.edits);
        if (!once.has(key))
            once.set(key, fitted);
    }
    const kept = [...once.values()];
    const edits = kept.flatMap(({ placement }) => placement.edits).toSorted((a, b) => a.start - b.start);
    for (const [at, edit] of edits.entries()) {
        const before = edits[at - 1];
        if (before === undefined)
            continue;
        const end = before.start + before.removed;
        if (edit.start < end || (edit.start === before.start && before.removed === 0)) {
            throw new patch/* PatchError */.DF('overlapping-hunks', `${path}: two hunks change line ${edit.start + 1}`);
        }
    }
    const firsts = kept.map(({ placement }) => placement.first);
    return {
        edits,
        repeated: hunks.length - kept.length,
        reordered: firsts.some((first, at) => first < (firsts[at - 1] ?? 0)),
    };
}
/** Hunks that do these edits, with the file's own lines around them. @throws PatchError for an end that is unclear */
function hunksOf(path, edits, base) {
    for (const edit of edits)
        checkEnd(path, edit, base);
    return groups(edits).map((group) => hunkOf(group, base));
}
function checkEnd(path, edit, base) {
    const isLast = edit.start + edit.removed === base.lines.length;
    const open = edit.added.findIndex(({ newline }) => !newline);
    const misplaced = open !== -1 && (!isLast || open !== edit.added.length - 1);
    const joins = isLast && edit.removed === 0 && !base.closed && base.lines.length > 0;
    if (!misplaced && !joins)
        return;
    throw new patch/* PatchError */.DF('does-not-apply', `${path}: it is not clear whether its last line ends in a line feed: say it with the line "\\ No newline at end of file"`);
}
function groups(edits) {
    const joined = [];
    for (const edit of edits) {
        const last = joined.at(-1)?.at(-1);
        if (last !== undefined && edit.start - (last.start + last.removed) <= 2 * CONTEXT)
            joined.at(-1)?.push(edit);
        else
            joined.push([edit]);
    }
    return joined;
}
function hunkOf(edits, base) {
    const [first, last] = [edits[0], edits.at(-1)];
    const from = Math.max(0, first.start - CONTEXT);
    const to = Math.min(base.lines.length, last.start + last.removed + CONTEXT);
    const lines = [];
    let at = from;
    for (const { start, removed, added } of edits) {
        for (; at < start; at += 1)
            lines.push(ownLine(base, at, ' '));
        for (; at < start + removed; at += 1)
            lines.push(ownLine(base, at, '-'));
        lines.push(...added.map(({ text, newline }) => ({
            kind: '+',
            text: newline ? withEnd(text, base) : text,
            newline,
        })));
    }
    for (; at < to; at += 1)
        lines.push(ownLine(base, at, ' '));
    const old = lines.filter(({ kind }) => kind !== '+').length;
    return { oldStart: old === 0 ? from : from + 1, lines };
}
function ownLine(base, at, kind) {
    const newline = base.closed || at < base.lines.length - 1;
    const text = base.lines[at];
    return { kind, text: newline ? withEnd(text, base) : text, newline };
}
function withEnd(text, { end }) {
    return end === '\r\n' ? `${text}\r` : text;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/stray.js


/**
 * May git put a hunk where a model did not mean it? It looks for another place where a hunk does not stand as its header
 * says, and an answer with a slip in it may fit one. It may also stand where its header says, and not be meant there,
 * where the headers of others are wrong and it fits in more than one place.
 * @param contents base contents by path
 */
function mayStray(files, contents) {
    const held = files.flatMap((file) => heldOf(file, contents.get(file.oldPath)));
    const elsewhere = held.filter(({ wanted, lines, said }) => !standsAt(wanted, lines, said));
    if (elsewhere.some(isMeantThere))
        return true;
    return elsewhere.length > 0 && held.some((hunk) => !elsewhere.includes(hunk) && isTwice(hunk));
}
function heldOf({ hunks }, content) {
    const lines = fileLines(content)?.map((line) => line.replace(/\r?\n$/, ''));
    if (lines === undefined)
        return [];
    return hunks.flatMap((hunk) => {
        const wanted = (0,patch/* oldLines */.$d)(hunk).map(({ text }) => byteText(new TextEncoder().encode(text.replace(/\r$/, ''))));
        return wanted.length === 0 ? [] : [{ wanted, lines, said: (0,patch/* firstLine */.TM)(hunk) - 1 }];
    });
}
/** Does it stand there but for white space, or but for one line? */
function isMeantThere({ wanted, lines, said }) {
    const blind = (at, line) => bare(lines[line] ?? '\0') === bare(wanted[at]);
    if (wanted.every((_, at) => blind(at, said + at)))
        return true;
    return standsNearly(wanted.length, said, (at, line) => lines[line] === wanted[at]);
}
/**
 * Do `count` lines stand from `start` on but for one, that is another one there or was left out between them?
 * @param isSame is the line with this number the one of the file?
 */
function standsNearly(count, start, isSame) {
    const rest = (from, shift) => {
        for (let at = from; at < count; at += 1)
            if (!isSame(at, start + at + shift))
                return false;
        return true;
    };
    let fitting = 0;
    while (fitting < count && isSame(fitting, start + fitting))
        fitting += 1;
    if (count < 3 || fitting === count)
        return false;
    return rest(fitting + 1, 0) || (fitting > 0 && rest(fitting, 1));
}
function isTwice({ wanted, lines }) {
    let places = 0;
    for (let at = 0; at + wanted.length <= lines.length && places < 2; at += 1) {
        if (standsAt(wanted, lines, at))
            places += 1;
    }
    return places > 1;
}
function bare(text) {
    return text.replaceAll(/\s+/g, '');
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/items.js
function isOld(item) {
    return item.kind === 'context' || item.kind === 'removed';
}
const ELLIPSIS = /^\s*(#|\/\/|\/\*|--|<!--|;|%)?\s*(\.{3}|\u2026)[^"'`(){}[\]=]*$/;
function itemsOf(hunk) {
    const last = hunk.lines.findLastIndex(({ raw }) => raw.trim() !== '');
    return hunk.lines.map((line, at) => itemOf(line, at > last));
}
function itemOf({ raw, marked, at }, last) {
    if (raw === '')
        return { kind: 'empty', at, last };
    const text = raw.slice(1);
    if (raw.startsWith('+'))
        return { kind: 'added', text, marked, raw };
    if (raw.startsWith('-'))
        return { kind: 'removed', texts: [text], raw, marked, at, ellipsis: false };
    return {
        kind: 'context',
        texts: raw.startsWith(' ') ? [text, raw] : [raw],
        raw,
        marked,
        at,
        ellipsis: ELLIPSIS.test(raw),
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/ends.js
/** A marker that is there must be true; whether one that was lost is missed depends on what comes in the line's place. */
function endsFit({ marked }, line, base) {
    return !marked || !hasEnd(line, base);
}
/**
 * Is it said how the file ends? Below a last line that goes, a lost marker may have been one of the new last line, too. It
 * is not missed where nothing comes in the line's place: the line before it keeps its end. Nor where the new last line
 * has its own marker, or is the same as the one that goes: then the line feed is all that can have changed.
 */
function isEndSaid({ edits, matched }, base) {
    const isLost = matched.some(({ kind, line, marked }) => kind === 'removed' && !marked && !hasEnd(line, base));
    const last = edits.at(-1);
    const end = last?.added.at(-1);
    if (!isLost || last === undefined || end === undefined || !end.newline)
        return true;
    return last.added.length === last.removed && last.added.every(({ text }, at) => text === base.lines[last.start + at]);
}
/** Does it put back what it takes, with the same line ends? */
function isIdle({ start, removed, added }, base) {
    return (added.length === removed &&
        added.every(({ text, newline }, at) => base.lines[start + at] === text && newline === hasEnd(start + at, base)));
}
function hasEnd(line, base) {
    return base.closed || line < base.lines.length - 1;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/place.js



const MAX_STEPS = 300_000;
const MAX_PLACEMENTS = 20;
/** A line that is worded otherwise shares this much with the one in the file; a line that is to go, more. */
const LIKE = { context: 0.4, removed: 0.8 };
/** Lines that fit beside one that is worded otherwise. */
const FITTING = 2;
/** Every reading of a hunk at some levels, each with another effect; null where there are too many to look at. */
function placements(items, base, tier) {
    const found = new Map();
    for (const level of tier) {
        const walk = { items, base, level, found: new Map(), steps: 0 };
        for (let start = 0; start <= base.lines.length; start += 1) {
            step(walk, { item: 0, line: start, paraphrased: 0, gaps: 0, emptied: false, marks: [] });
            if (walk.steps > MAX_STEPS || walk.found.size > MAX_PLACEMENTS)
                return null;
        }
        for (const [effect, placement] of walk.found)
            if (!found.has(effect))
                found.set(effect, placement);
    }
    return [...found.values()];
}
function step(walk, state) {
    walk.steps += 1;
    if (walk.steps > MAX_STEPS)
        return;
    const item = walk.items[state.item];
    if (item === undefined)
        return finish(walk, state);
    if (item.kind === 'empty')
        return stepEmpty(walk, state, item);
    // A line of the file that looks like the line of a diff: context that lost its blank.
    if (item.kind !== 'context' && walk.base.lines[state.line] === item.raw) {
        step(walk, advanced(state, 1, { ...context(state), text: item.raw }));
    }
    if (item.kind === 'added')
        step(walk, advanced(state, 0, { kind: 'added', line: state.line, added: addedLine(item) }));
    else
        stepOld(walk, state, item);
}
function advanced(state, lines, mark) {
    const marks = mark === null ? state.marks : [...state.marks, mark];
    return { ...state, item: state.item + 1, line: state.line + lines, marks };
}
function context({ line }) {
    return { kind: 'context', line, text: '', bare: true, marked: false };
}
function addedLine({ text, marked }) {
    return { text, newline: !marked };
}
function stepEmpty(walk, state, { last }) {
    // Below the last line of a hunk it is no evidence of anything.
    if (last)
        return step(walk, advanced(state, 0, null));
    if (walk.base.lines[state.line]?.trim() === '') {
        step(walk, advanced(state, 1, context(state)));
    }
    const emptied = { ...state, emptied: true };
    step(walk, advanced(emptied, 0, null));
    step(walk, advanced(emptied, 0, { kind: 'added', line: state.line, added: { text: '', newline: true } }));
}
function stepOld(walk, state, item) {
    const { base, level } = walk;
    const fits = item.texts.some((text) => isSame(text, state.line, walk)) && endsFit(item, state.line, base);
    if (fits) {
        step(walk, advanced(state, 1, matchOf(item, state.line, base)));
    }
    else if (state.paraphrased < level.paraphrased && isHeld(walk.items, state) && isLike(item, state.line, base)) {
        const mark = matchOf(item, state.line, base);
        step(walk, { ...advanced(state, 1, mark), paraphrased: state.paraphrased + 1 });
    }
    if (item.ellipsis && !fits)
        leap(walk, { ...state, item: state.item + 1 }, state.line);
    // A line that goes may stand here and below: then both are readings.
    else if ((!fits || item.kind === 'removed') && state.gaps < level.gaps && afterOld(state))
        leap(walk, { ...state, gaps: state.gaps + 1 }, state.line + 1);
}
/** Of two readings of a context line, the one that is the file's, or at least indented so. */
function matchOf({ kind, texts, raw, marked }, line, base) {
    const own = base.lines[line];
    const text = texts.find((reading) => reading === own) ??
        texts.find((reading) => indent(reading) === indent(own)) ??
        texts[0] ??
        own;
    return { kind, line, text, bare: kind === 'context' && text === raw, marked };
}
/** The rest of the hunk stands somewhere below: at every line of which its next old line is one. */
function leap(walk, state, from) {
    const next = walk.items[state.item];
    if (next === undefined)
        return finish(walk, state);
    if (next.kind === 'added')
        return;
    for (let line = from; line < walk.base.lines.length; line += 1) {
        const wanted = next.kind === 'empty' ? [''] : next.texts;
        if (wanted.some((text) => isSame(text, line, walk)))
            step(walk, { ...state, line });
    }
}
/** Where lines are left out beside an added one, nobody knows on which side of them it belongs. */
function afterOld({ marks }) {
    const last = marks.at(-1);
    return last !== undefined && last.kind !== 'added';
}
function isSame(text, line, { base, level }) {
    const own = base.lines[line];
    if (own === undefined)
        return false;
    return own === text || (level.loose && base.plain[line] === plain(text));
}
/**
 * Beside added lines at the edge of a hunk it could be the line behind a left-out one: then they would move. Before the
 * first line of the file none is left out.
 */
function isHeld(items, { item: at, line }) {
    const [before, after] = [items.slice(0, at), items.slice(at + 1)];
    if (before.at(-1)?.kind === 'added')
        return after.some(isOld);
    return after[0]?.kind !== 'added' || before.some(isOld) || (line === 0 && items[at]?.kind === 'removed');
}
function isLike(item, line, base) {
    const own = base.lines[line];
    if (own === undefined || own.trim() === '' || own === item.raw || !endsFit(item, line, base))
        return false;
    // Of a bracket, likeness sees nothing.
    if (item.kind === 'removed' && isSameButForStop(item.texts[0], own))
        return true;
    return item.texts.some((text) => likeness(plain(text), plain(own)) >= LIKE[item.kind]);
}
function finish({ base, level, found }, { marks, paraphrased, emptied }) {
    const old = marks.filter((mark) => mark.kind !== 'added');
    if (old.length === 0 && base.lines.length === 0)
        return void found.set('', { ...placementOf(marks, 0), emptied, level: level.name });
    const [first] = old;
    const fitting = old.filter(({ line }) => base.lines[line]?.trim() !== '').length - paraphrased;
    if (first === undefined || fitting < (level.paraphrased > 0 ? FITTING : 1))
        return;
    // A hunk without context is refused, wherever it comes from: it says what goes and not where.
    if (!old.some(({ kind }) => kind === 'context') && !(first.line === 0 && old.length === base.lines.length))
        return;
    const placement = { ...placementOf(marks, first.line), emptied, level: level.name };
    // Where it would change nothing it does not stand: what it was meant to change looks like this but for its white space.
    if (placement.edits.every((edit) => isIdle(edit, base)) || !isEndSaid(placement, base))
        return;
    const effect = JSON.stringify(placement.edits);
    const known = found.get(effect);
    const best = known === undefined || isCloser(placement, known) ? placement : known;
    found.set(effect, { ...best, emptied: emptied && known?.emptied !== false });
}
/** Of two ways to the same effect, the one that takes empty lines for what they are, and leaves out less. */
function isCloser(one, other) {
    return one.emptied === other.emptied ? one.span < other.span : !one.emptied;
}
function placementOf(marks, first) {
    const matched = marks.flatMap((mark) => (mark.kind === 'added' ? [] : [mark]));
    const edits = editsOf(marks);
    return {
        edits,
        first,
        span: (matched.at(-1)?.line ?? first - 1) - first + 1,
        growth: edits.reduce((sum, { added, removed }) => sum + added.length - removed, 0),
        matched,
    };
}
function editsOf(marks) {
    const edits = [];
    let open = null;
    for (const mark of marks) {
        if (mark.kind === 'context') {
            open = null;
            continue;
        }
        if (open === null || mark.line > open.start + open.removed)
            edits.push((open = { start: mark.line, removed: 0, added: [] }));
        if (mark.kind === 'removed')
            open.removed += 1;
        else if (mark.kind === 'added')
            open.added.push(mark.added);
    }
    return edits;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/sections.js

const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/;
/** What cannot be mended, only read as it is. */
const BEYOND = /^(old mode|new mode|copy (from|to)|rename (from|to)|similarity index|GIT binary patch|Binary files )/;
/** The SHA-1 of what is empty. */
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
const NOTHING = /^(index [0-9a-f]|$)/;
/**
 * The files and hunks of an answer, by its header lines alone: counts are not believed, and lines keep what they begin
 * with. Text before the first header is skipped.
 * @throws PatchError for what is no unified diff of texts
 */
function readSections(text, isFile) {
    const reader = {
        lines: outdented(text.replace(/\n$/, '').split('\n').map(header)),
        at: 0,
        sections: [],
        isFile,
    };
    while (reader.at < reader.lines.length)
        readLine(reader);
    if (reader.sections.length === 0)
        throw new patch/* PatchError */.DF('no-patch', 'there is no patch in the text');
    const silent = reader.sections.find((section) => section.hunks.length === 0 && !isEmptyFile(section));
    if (silent !== undefined) {
        throw new patch/* PatchError */.DF('malformed-header', `the part about ${silent.names[0] ?? 'a file'} has no hunk`);
    }
    return reader.sections;
}
/** A new file that is whole without a hunk. */
function isEmptyFile({ added, empty, hunks }) {
    return added && empty && hunks.length === 0;
}
/** Header lines lose the carriage return that a whole patch may have got. */
function header(line) {
    return /^\s*(diff --git |--- |\+\+\+ |@@ |index |new file mode|deleted file mode|\\ )/.test(line)
        ? line.replace(/\r$/, '')
        : line;
}
/** An answer may stand indented as a whole, as in a list: then every line of it is, and it is no part of the diff. */
function outdented(lines) {
    const indent = /^[ \t]+(?=diff --git |--- \S|@@ -)/.exec(lines.find((line) => /^\s*(diff --git |--- \S|@@ -)/.test(line)) ?? '');
    if (indent === null)
        return lines;
    const [start] = indent;
    const all = lines.every((line) => line.startsWith(start) || line.trim() === '');
    return all ? lines.map((line) => (line.startsWith(start) ? line.slice(start.length) : '')) : lines;
}
function readLine(reader) {
    const line = reader.lines[reader.at];
    const section = reader.sections.at(-1);
    const names = namesAt(reader);
    if (line.startsWith('diff --git ')) {
        reader.sections.push({ names: gitNames(line), added: false, deleted: false, empty: false, hunks: [] });
        reader.at += 1;
    }
    else if (names.length > 0)
        readNames(reader, names);
    else if (line.startsWith('@@'))
        readHunkHeader(reader, section);
    else if (section === undefined)
        reader.at += 1;
    else if (section.hunks.length === 0)
        readExtended(reader, section);
    else
        readHunkLine(reader, section.hunks.at(-1));
}
/** From nothing to what is empty, by hashes as git writes them: of 7 digits or more. */
function isEmptyBlob(line) {
    const hash = /^index 0{7,40}\.\.([0-9a-f]{7,40})$/.exec(line)?.[1];
    return hash !== undefined && EMPTY_BLOB.startsWith(hash);
}
/** The name lines that begin here: two together, or one whose partner was lost and that speaks of a file that is there. */
function namesAt({ lines, at, isFile }) {
    const [first = '', second = '', third = ''] = lines.slice(at, at + 3);
    if (first.startsWith('--- ') && second.startsWith('+++ ') && third.startsWith('@@'))
        return [first, second];
    const alone = /^(--- |\+\+\+ )/.test(first) && second.startsWith('@@');
    return alone && isFile(plainName(first.slice(4))) ? [first] : [];
}
function readNames(reader, lines) {
    const open = reader.sections.at(-1);
    const isOpen = open !== undefined && open.hunks.length === 0 && !isEmptyFile(open);
    const section = isOpen ? open : { names: [], added: false, deleted: false, empty: false, hunks: [] };
    if (section !== open)
        reader.sections.push(section);
    for (const line of lines) {
        const name = plainName(line.slice(4));
        if (name !== '/dev/null')
            section.names.push(name);
        else if (line.startsWith('--- '))
            section.added = true;
        else
            section.deleted = true;
    }
    reader.at += lines.length;
}
function readHunkHeader(reader, section) {
    const [whole, start, oldCount = '1', newCount = '1'] = HUNK.exec(reader.lines[reader.at]) ?? [];
    if (whole === undefined)
        throw new patch/* PatchError */.DF('malformed-hunk', `line ${reader.at + 1} is no hunk header with line numbers`);
    if (section === undefined)
        throw new patch/* PatchError */.DF('malformed-header', 'the first hunk stands before any file is named');
    section.hunks.push({ oldStart: Number(start), oldCount: Number(oldCount), newCount: Number(newCount), lines: [] });
    reader.at += 1;
}
function readExtended(reader, section) {
    const line = reader.lines[reader.at];
    if (line === 'new file mode 100644')
        section.added = true;
    else if (line === 'deleted file mode 100644')
        section.deleted = true;
    else if (isEmptyBlob(line))
        section.empty = true;
    else if (BEYOND.test(line))
        throw new patch/* PatchError */.DF('malformed-header', `line ${reader.at + 1} says more than a text diff`);
    else if (/^(--- |\+\+\+ )/.test(line)) {
        const name = plainName(line.slice(4));
        if (name !== '/dev/null')
            section.names.push(name);
        else if (line.startsWith('--- '))
            section.added = true;
        else
            section.deleted = true;
    }
    else if (!NOTHING.test(line))
        throw new patch/* PatchError */.DF('unexpected-text', `line ${reader.at + 1} is not part of a unified diff`);
    reader.at += 1;
}
function readHunkLine(reader, hunk) {
    const line = reader.lines[reader.at];
    // A line that is empty and has no end would be nothing: the marker is of the line before.
    const last = hunk.lines.findLast(({ raw }) => raw !== '');
    reader.at += 1;
    if (!line.startsWith('\\ '))
        hunk.lines.push({ raw: line, marked: false, at: reader.at });
    else if (last !== undefined)
        last.marked = true;
}
/** Names with blanks are read from the other lines: they cannot be told apart here. */
function gitNames(line) {
    const names = line.slice('diff --git '.length).split(' ');
    return names.length === 2 ? names.map(plainName) : [];
}
function plainName(rest) {
    return rest.replace(/[\t\r].*$/, '').trimEnd();
}
/**
 * What a model says below its last hunk begins after an empty line, with lines that no diff has.
 * @returns the lines without it; null where there is none
 */
function withoutProse(lines) {
    const last = lines.findLastIndex(({ raw }) => /^[ +-]/.test(raw));
    const begins = lines.findIndex(({ raw }, at) => at > last && raw.trim() === '');
    const isSaid = begins !== -1 && lines.slice(begins).some(({ raw }) => raw.trim() !== '');
    return isSaid ? lines.slice(0, begins) : null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/tiers.js
const EXACT = { name: 'exact', loose: false, paraphrased: 0, gaps: 0 };
const WHITE_SPACE = { name: 'white-space', loose: true, paraphrased: 0, gaps: 0 };
const PARAPHRASED = { name: 'paraphrased', loose: true, paraphrased: 1, gaps: 0 };
/** Exactly: with lines left out, a line but for its white space may be another one, such as a closing brace. */
const GAP = { name: 'gap', loose: false, paraphrased: 0, gaps: 1 };
/** Tried in order: the first that fits decides. A line that is worded otherwise and one that is left out weigh the same. */
const tiers = [[EXACT], [WHITE_SPACE], [PARAPHRASED, GAP]];

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/trust.js


/**
 * An added line is taken as it is written. Where the lines around it show that the answer's white space or typography
 * is not the file's, its own would be wrong, too: then the patch is refused, as nobody can tell what was meant.
 * @throws PatchError
 */
function checkAddedLines(path, placement, base) {
    const added = placement.edits
        .flatMap((edit) => edit.added.map(({ text }) => text))
        .filter((text) => text.trim() !== '');
    if (added.length === 0)
        return;
    const pairs = pairsOf(placement, base);
    const isIndented = isIndentedAsFile(pairs, added) && !isDedentedByOne(pairs, added, base);
    if (!isIndented)
        throw untrusted(path, 'indentation');
    if (pairs.some(isTypographic) && !isTypographyOfFile(pairs, added))
        throw untrusted(path, 'quotes or dashes');
    if (base.end === '\n' && added.some((text) => text.endsWith('\r')))
        throw untrusted(path, 'line ends');
}
function pairsOf({ matched }, base) {
    const full = matched.filter(({ text }) => text.trim() !== '');
    return full.map(({ text, line, ...match }) => ({ ...match, said: text, own: base.lines[line] }));
}
function isWrong({ said, own }) {
    return indent(said) !== indent(own);
}
/** How many blanks a tab may be taken for. */
const WIDTHS = [2, 3, 4, 8];
/**
 * Is a line that is kept or removed less or more indented than the file's? Then added ones may be, in any hunk of the
 * patch. One is enough: where a level was lost only lines that are that deep tell of it, and lines at the margin never
 * do. Tabs for blanks of one width, or blanks for tabs, are no shift.
 */
function isShifted(placement, base) {
    const pairs = pairsOf(placement, base);
    const wide = (text, width) => indent(text).replaceAll('\t', ' '.repeat(width));
    return !WIDTHS.some((width) => pairs.every(({ said, own }) => wide(said, width) === wide(own, width)));
}
/**
 * Around tabs for blanks or blanks for tabs, have the added lines the file's, or none that could be another? Then they
 * were written apart from the others, or as they would have been anyway.
 */
function isIndentedAsFile(pairs, added) {
    if (!pairs.some(isWrong))
        return true;
    const styles = new Set(pairs.map(({ own }) => styleOf(indent(own))).filter((style) => style !== 'none'));
    const isOfFile = (text) => styleOf(indent(text)) === 'none' || styles.has(styleOf(indent(text)));
    return styles.size === 1 && added.every(isOfFile);
}
/**
 * Context that lost the blank before it looks like context that lost one of its indentation. Where another context line
 * kept it, nobody knows which. Else lines at the margin, tabs and removed lines that are indented rightly tell; without
 * them an added line must be indented as lines of the file are, and not one short of a line beside it.
 */
function isDedentedByOne(pairs, added, base) {
    if (!pairs.some(({ said, bare }) => bare && said.startsWith(' ')))
        return false;
    if (pairs.some(({ kind, bare }) => kind === 'context' && !bare))
        return true;
    const tells = ({ said, bare }) => (bare ? !said.startsWith(' ') : indent(said) !== '');
    if (pairs.some(tells))
        return false;
    const [beside, known] = [pairs.map(({ own }) => indent(own)), new Set(base.lines.map(indent))];
    return added.some((text) => beside.includes(` ${indent(text)}`) || !known.has(indent(text)));
}
/** By its first character: a comment's star may stand behind tabs and a blank. */
function styleOf(indentation) {
    if (indentation === '')
        return 'none';
    return indentation.startsWith('\t') ? 'tabs' : 'blanks';
}
function isTypographic({ said, own }) {
    return withoutTypography(said) !== said && withoutTypography(said) === withoutTypography(own) && said !== own;
}
/**
 * Is what is typographic in the added lines of kinds that the file has itself, and that the answer has as often as the
 * file wherever they can be compared? A kind that it took for another one somewhere may be wrong here, too.
 */
function isTypographyOfFile(pairs, added) {
    return TYPOGRAPHY.filter(([kind]) => added.some((text) => count(text, kind) > 0)).every(([kind]) => pairs.some(({ own }) => count(own, kind) > 0) &&
        pairs.every(({ said, own }) => count(said, kind) === count(own, kind)));
}
function count(text, kind) {
    return text.match(kind)?.length ?? 0;
}
function untrusted(path, what) {
    return new patch/* PatchError */.DF('untrusted-lines', `${path}: the ${what} of unchanged lines in the patch are not those of the file, so the added lines may be wrong; copy them as they are`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/fit-hunk.js







/** Lines of one hunk that are fitted: more is written anew, not mended. */
const MAX_LINES = 1500;
/**
 * The one reading of a hunk that fits the file. Where there are several, the line numbers and counts of its header
 * decide, if they do; else it is refused.
 * @throws PatchError
 */
function fitHunk(path, hunk, base) {
    if (hunk.lines.length > MAX_LINES)
        throw new patch/* PatchError */.DF('hunk-count', `${path}: a hunk has more than ${MAX_LINES} lines`);
    const fitted = fitLines(path, hunk, base);
    if (!('misfit' in fitted))
        return fitted;
    const lines = withoutProse(hunk.lines);
    const again = lines === null ? fitted : fitLines(path, { ...hunk, lines }, base);
    if ('misfit' in again)
        throw again.misfit;
    return again;
}
function fitLines(path, hunk, base) {
    const items = itemsOf(hunk);
    if (isBare(items, base))
        return { misfit: fit_hunk_bare(path, hunk) };
    for (const tier of tiers) {
        const found = placements(items, base, tier);
        const chosen = found === null ? null : chosenOf(found, hunk);
        if (chosen === undefined)
            continue;
        if (chosen === null || fitsWhereItSays(items, { hunk, chosen }, base))
            throw fit_hunk_ambiguous(path, hunk);
        checkAddedLines(path, chosen, base);
        checkSides({ path, hunk }, chosen, base);
        const byHeader = (found?.length ?? 0) > 1;
        return { hunk, placement: chosen, byHeader, shifted: isShifted(chosen, base) };
    }
    return { misfit: misfit({ path, hunk, items, base }) };
}
/**
 * Does a hunk that fits in one place stand in another one by its header, but for one line, or for white space where it
 * fits exactly? An answer that lost something may fit where it was not meant.
 */
function fitsWhereItSays(items, { hunk, chosen }, base) {
    const said = Math.max(0, hunk.oldStart - 1);
    if (chosen.first === said)
        return false;
    const old = items.flatMap((item) => (isOld(item) ? [item.texts] : item.kind === 'empty' && !item.last ? [['']] : []));
    // Among the same lines it is the same place, and the header a little off.
    const isApart = chosen.first >= said + old.length || chosen.first + chosen.span <= said;
    const isSame = (at, line) => old[at]?.includes(base.lines[line] ?? '\0') ?? false;
    if (isApart && standsNearly(old.length, said, isSame))
        return true;
    const loose = chosen.level === 'exact' ? (placements(items, base, tiers[1] ?? []) ?? []) : [];
    return loose.some(({ first, edits }) => first === said && JSON.stringify(edits) !== JSON.stringify(chosen.edits));
}
function fit_hunk_bare(path, { oldStart }) {
    return new patch/* PatchError */.DF('zero-context', `${path}: the hunk for line ${oldStart} has no context; make the diff with 3 lines of it`);
}
/**
 * Says it what goes, and not where? A file that goes as a whole is its own context, and a line of the file that begins
 * with a minus may be context that lost its blank.
 */
function isBare(items, base) {
    const mayStay = (item) => item.kind === 'empty' ? !item.last : item.kind === 'context' || base.lines.includes(item.raw);
    return items.filter(isOld).length < base.lines.length && !items.some(mayStay);
}
/** undefined: nothing fits; null: several do, and the header does not say which. */
function chosenOf(all, hunk) {
    const isCounted = ({ span, growth }) => span === hunk.oldCount && growth === hunk.newCount - hunk.oldCount;
    const found = all.filter((placement) => !placement.emptied || isCounted(placement));
    const [only, other] = found;
    if (only === undefined || other === undefined)
        return only;
    const here = found.filter(({ first }) => first === Math.max(0, hunk.oldStart - 1));
    const counted = (here.length > 0 ? here : found).filter(isCounted);
    if (here.length === 1)
        return here[0];
    return counted.length === 1 ? counted[0] : null;
}
/**
 * git writes unchanged lines on both sides of a change, unless the file begins or ends there. Where they are missing on
 * one side, a line may have been left out, and what is added would stand on the wrong side of it.
 */
function checkSides({ path, hunk }, placement, base) {
    const context = placement.matched.filter(({ kind }) => kind === 'context').map(({ line }) => line);
    const [first, last] = [placement.edits[0], placement.edits.at(-1)];
    if (first === undefined || last === undefined)
        return;
    const [start, end] = [first.start, last.start + last.removed];
    const opens = first.added.length > 0 && start > 0 && !context.some((line) => line < start);
    const isBelow = context.some((line) => line >= end) || countsBlanks(hunk, placement, base);
    const closes = last.added.length > 0 && end < base.lines.length && !isBelow;
    if (!opens && !closes)
        return;
    throw new patch/* PatchError */.DF('one-sided', `${path}: the hunk for line ${hunk.oldStart} has no unchanged line ${opens ? 'before' : 'behind'} what it adds; give 3 of them on both sides`);
}
/** Empty lines below a hunk are unchanged ones where the file has them there and the header counts them. */
function countsBlanks({ lines, oldCount, newCount }, placement, base) {
    const { first, span, growth } = placement;
    const counted = oldCount - span;
    const there = base.lines.slice(first + span, first + oldCount);
    const blanks = lines.length - 1 - lines.findLastIndex(({ raw }) => raw !== '');
    const isCounted = counted > 0 && counted <= blanks && newCount === oldCount + growth;
    return isCounted && there.length === counted && there.every((line) => line.trim() === '');
}
/** For a header that is no evidence, too. */
function fit_hunk_ambiguous(path, hunk) {
    return new patch/* PatchError */.DF('ambiguous-hunk', `${path}: the hunk for line ${hunk.oldStart} fits in more than one way; give more unchanged lines around the change`);
}
/** Says which line does not fit, at the place where most of them do. */
function misfit({ path, hunk, items, base }) {
    const old = items.filter(isOld);
    const fits = (at, offset) => old[offset]?.texts.includes(base.lines[at + offset] ?? '\0') ?? false;
    let best = { at: 0, count: -1 };
    for (let at = 0; at < base.lines.length; at += 1) {
        const count = old.filter((_, offset) => fits(at, offset)).length;
        if (count > best.count)
            best = { at, count };
    }
    const offset = old.findIndex((_, index) => !fits(best.at, index));
    const line = old[offset];
    if (line === undefined && best.count > 0) {
        const end = 'the end of the file: say with the line "\\ No newline at end of file" where a line has no line feed';
        return new patch/* PatchError */.DF('does-not-apply', `${path}: the hunk for line ${hunk.oldStart} fits but for ${end}`);
    }
    if (line === undefined || best.count < 1) {
        return new patch/* PatchError */.DF('does-not-apply', `${path}: no unchanged or removed line of the hunk for line ${hunk.oldStart} is in the file`);
    }
    const text = line.texts[0];
    // As it stands, or not at all: who shows it takes secrets out by their own text.
    const quoted = text.length > 200 || /\p{C}/u.test(text) ? '' : ` ("${text}")`;
    return new patch/* PatchError */.DF('does-not-apply', `${path}: line ${line.at} of the patch${quoted} is not line ${best.at + offset + 1} of the file, where the hunk for line ${hunk.oldStart} would fit best`);
}

// EXTERNAL MODULE: ./.build/actions/shared/patch/paths.js
var paths = __webpack_require__(77819);
;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/names.js


/** What stands before the names: git's own prefixes (git-config(1), diff.mnemonicPrefix), and what models put there. */
const PREFIX = /^(a|b|c|i|o|w|old|new|orig)\//;
const STANDARD = /^[ab]\//;
/** Every path that a name may mean: itself, and what is left without its prefix. @throws PatchError for a hostile one */
function pathsOf(name) {
    const plain = name.replace(/^(\.\/)+/, '');
    const problem = (0,paths/* pathProblem */.z)(plain);
    if (problem !== null)
        throw new patch/* PatchError */.DF(problem.code, problem.message);
    return PREFIX.test(plain) ? [plain.replace(PREFIX, ''), plain] : [plain];
}
/**
 * The one file of the base tree that a section speaks of.
 * @throws PatchError where there is none, or more than one
 */
function existingPath({ names }, isFile) {
    // Two names that differ have git's prefixes; two that are one may have none.
    if (new Set(names).size > 1 && names.every((name) => STANDARD.test(name))) {
        const stripped = new Set(names.map((name) => name.replace(STANDARD, '')));
        const [only] = stripped;
        if (stripped.size === 1 && only !== undefined && isFile(only))
            return only;
    }
    const meant = names.map((name) => new Set(pathsOf(name)));
    const found = [...new Set(meant.flatMap((paths) => [...paths]))].filter((path) => isFile(path));
    const [path, other] = found.filter((candidate) => meant.every((paths) => paths.has(candidate)));
    if (path === undefined && found.length > 0) {
        throw new patch/* PatchError */.DF('header-mismatch', `the headers do not name one file, but ${shown(names)}`);
    }
    if (path === undefined)
        throw new patch/* PatchError */.DF('does-not-apply', `the patch speaks of ${shown(names)}, which is not there`);
    if (other !== undefined)
        throw new patch/* PatchError */.DF('header-mismatch', `the headers name both ${path} and ${other}`);
    return path;
}
/** The one path that is to be made: its prefix must be the usual one, or its folder must be there. @throws PatchError */
function newPath({ names }, isFolder) {
    const wanted = new Set(names.map((name) => (STANDARD.test(name) ? name.replace(STANDARD, '') : pathsOf(name).at(-1))));
    const [path, other] = wanted;
    if (path === undefined || other !== undefined) {
        throw new patch/* PatchError */.DF('header-mismatch', `the headers of a new file name ${shown([...wanted])}`);
    }
    pathsOf(path);
    if (names.some((name) => !STANDARD.test(name)) && !isFolder(path.replace(/\/?[^/]*$/, ''))) {
        throw new patch/* PatchError */.DF('missing-prefix', `the name ${path} has no b/ before it`);
    }
    return path;
}
function shown(names) {
    return names.length === 0 ? 'no file' : names.map((name) => JSON.stringify(name.slice(0, 200))).join(' and ');
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/mend/mend.js








/** Names that are looked up in the base tree: a patch has at most a hundred files. */
const MAX_NAMES = 400;
/**
 * Reads a patch by the files that it speaks of, as models write them: counts, line numbers, prefixes and order are not
 * believed; context and removed lines take the file's own bytes, and must have one place only. Added lines are taken as
 * they are written. Only texts are changed or added this way: no links, modes, renames.
 */
async function mendPatch(text, base) {
    try {
        const contents = await namedContents(text, base);
        const isFile = (name) => safePaths(name).some((path) => contents.has(path));
        const sections = joined(readSections(text, isFile), contents, base);
        const mended = [...sections].map(([path, section]) => mendFile(path, section, contents));
        checkHeaders(mended);
        checkIndentation(mended);
        return { files: mended.map(({ file }) => file), repairs: mended.flatMap(({ repairs }) => repairs) };
    }
    catch (error) {
        if (error instanceof patch/* PatchError */.DF)
            return { refused: { code: error.code, message: error.message } };
        throw error;
    }
}
async function namedContents(text, { read }) {
    const names = text.split('\n').flatMap((line) => {
        const rest = /^\s*(?:--- |\+\+\+ |diff --git )(.+?)\r?$/.exec(line)?.[1] ?? '';
        return line.trim().startsWith('diff ') ? rest.split(' ') : [rest.replace(/\t.*$/, '').trimEnd()];
    });
    const contents = new Map();
    for (const path of new Set(names
        .filter((name) => name !== '')
        .slice(0, MAX_NAMES)
        .flatMap(safePaths))) {
        const content = await read(path);
        if (content !== null)
            contents.set(path, content);
    }
    return contents;
}
function safePaths(name) {
    try {
        return pathsOf(name);
    }
    catch {
        return [];
    }
}
/** One section a file: a model may speak of one twice. */
function joined(sections, contents, base) {
    const byPath = new Map();
    for (const section of sections) {
        const path = pathOf(section, contents, base);
        const before = byPath.get(path);
        byPath.set(path, before === undefined ? section : { ...before, hunks: [...before.hunks, ...section.hunks] });
    }
    return byPath;
}
function pathOf(section, contents, { paths }) {
    const isFile = (path) => contents.has(path);
    const onlyAdds = section.hunks.every(({ lines, oldStart }) => oldStart === 0 && lines.every(({ raw }) => raw === '' || raw.startsWith('+')));
    const isNew = section.added || (onlyAdds && !section.names.some((name) => pathsOf(name).some(isFile)));
    if (!isNew)
        return existingPath(section, isFile);
    const path = newPath(section, (folder) => folder === '' || [...(paths ?? [])].some((known) => known.startsWith(`${folder}/`)));
    if (isFile(path))
        throw new patch/* PatchError */.DF('does-not-apply', `${path} is there already`);
    return path;
}
/** Where the header of a hunk is wrong, those of the others are no evidence of where they stand. @throws PatchError */
function checkHeaders(mended) {
    const all = mended.flatMap(({ file, fitted }) => fitted.map((hunk) => ({ path: file.newPath, ...hunk })));
    const isWrong = all.some(({ hunk, placement }) => placement.first !== Math.max(0, hunk.oldStart - 1));
    const unclear = all.find(({ byHeader }) => byHeader);
    if (isWrong && unclear !== undefined)
        throw fit_hunk_ambiguous(unclear.path, unclear.hunk);
}
/** Where one hunk lost indentation, what another adds may have lost it without a line beside it to tell. @throws PatchError */
function checkIndentation(mended) {
    const lines = mended.flatMap(({ file }) => file.hunks.flatMap((hunk) => hunk.lines));
    const shifted = mended.find(({ fitted }) => fitted.some((hunk) => hunk.shifted));
    const adds = lines.some(({ kind, text }) => kind === '+' && text.trim() !== '');
    if (shifted !== undefined && adds)
        throw untrusted(shifted.file.newPath, 'indentation');
}
function mendFile(path, section, contents) {
    const content = contents.get(path);
    if (content === undefined)
        return { file: newFile(path, section), repairs: [note('mended', path, 'its headers were mended')], fitted: [] };
    const base = baseText(content);
    if (base === null)
        throw new patch/* PatchError */.DF('does-not-apply', `${path} is not UTF-8 or has two kinds of line ends: its hunks must fit exactly`);
    const fitted = section.hunks.map((hunk) => fitHunk(path, withEnds(hunk, base), base));
    const { edits, repeated, reordered } = joinEdits(path, fitted);
    const hunks = hunksOf(path, edits, base);
    const emptied = edits.length === 1 && edits[0]?.removed === base.lines.length && edits[0].added.length === 0;
    const file = {
        kind: section.deleted && emptied ? 'delete' : 'modify',
        oldPath: path,
        newPath: path,
        oldMode: null,
        newMode: null,
        hunks,
    };
    if (section.deleted && !emptied)
        throw new patch/* PatchError */.DF('header-mismatch', `${path}: the headers say "delete", and lines are left`);
    return { file, repairs: repairsOf(path, fitted, { repeated, reordered }), fitted };
}
/** A patch has the other line ends as a whole or not at all. */
function withEnds(hunk, { end }) {
    const full = hunk.lines.filter(({ raw }) => raw !== '');
    const carried = full.every(({ raw }) => raw.endsWith('\r'));
    if (end === '\n' && !carried)
        return hunk;
    return { ...hunk, lines: hunk.lines.map((line) => ({ ...line, raw: line.raw.replace(/\r$/, '') })) };
}
function newFile(path, section) {
    const [hunk, other] = section.hunks;
    if (hunk === undefined && section.empty)
        return addedFile(path, []);
    if (hunk === undefined || other !== undefined)
        throw new patch/* PatchError */.DF('malformed-hunk', `${path} is new, and has not one hunk`);
    const items = itemsOf({ ...hunk, lines: withoutProse(hunk.lines) ?? hunk.lines });
    const said = items.find(isOld);
    if (said !== undefined)
        throw new patch/* PatchError */.DF('malformed-hunk', `${path} is new, and line ${said.at} of the patch is not an added one`);
    const full = items.filter((item) => item.kind === 'added');
    const all = items.filter((item) => item.kind === 'added' || (item.kind === 'empty' && !item.last));
    const chosen = [full, all].filter((lines) => lines.length === hunk.newCount || full.length === all.length)[0];
    if (chosen === undefined)
        throw new patch/* PatchError */.DF('hunk-count', `${path}: an empty line of the hunk could be an added one or none`);
    if (chosen.length === 0)
        throw new patch/* PatchError */.DF('malformed-hunk', `${path} is new, and has no line`);
    const lines = chosen.map((item) => (item.kind === 'added' ? mend_addedLine(item.text, !item.marked) : mend_addedLine('', true)));
    return addedFile(path, [{ oldStart: 0, lines }]);
}
function addedFile(path, hunks) {
    return { kind: 'add', oldPath: path, newPath: path, oldMode: null, newMode: null, hunks };
}
function mend_addedLine(text, newline) {
    return { kind: '+', text, newline };
}
const LEVEL_WORDS = {
    exact: null,
    'white-space': ['white-space', 'unchanged lines got the white space of the file'],
    paraphrased: ['paraphrased-line', 'a line that was worded otherwise was taken for the one of the file'],
    gap: ['gap', 'lines of the file that a hunk leaves out stay as they are'],
};
function repairsOf(path, fitted, found) {
    const codes = new Set(fitted.map(({ placement }) => placement.level));
    const notes = [...codes].flatMap((level) => {
        const words = LEVEL_WORDS[level];
        return words === null ? [] : [note(words[0], path, words[1])];
    });
    if (found.repeated > 0)
        notes.push(note('repeated-hunk', path, 'a hunk was there twice and counts once'));
    if (found.reordered)
        notes.push(note('reordered', path, 'its hunks were put in order'));
    return notes.length > 0
        ? notes
        : [note('mended', path, 'headers, counts or the first characters of lines were mended')];
}
function note(code, path, message) {
    return { code, path, message: `${path}: ${message}` };
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
    const hunks = parts.flatMap((part) => part.hunks).toSorted((a, b) => (0,patch/* firstLine */.TM)(a) - (0,patch/* firstLine */.TM)(b));
    return overlap(hunks) ? null : { ...first, hunks };
}
function overlap(hunks) {
    let end = 0;
    for (const hunk of hunks) {
        if ((0,patch/* firstLine */.TM)(hunk) < end)
            return true;
        end = (0,patch/* firstLine */.TM)(hunk) + (0,patch/* oldLines */.$d)(hunk).length;
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
    const header = [`diff --git ${render_named('a', file.oldPath)} ${render_named('b', file.newPath)}`, ...extended(file)];
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
    const from = file.kind === 'add' ? '/dev/null' : ended(render_named('a', file.oldPath));
    const to = file.kind === 'delete' ? '/dev/null' : ended(render_named('b', file.newPath));
    let shift = 0;
    const hunks = file.hunks.flatMap((hunk) => {
        const lines = renderHunk(hunk, shift);
        shift += (0,patch/* newLines */.Mt)(hunk).length - (0,patch/* oldLines */.$d)(hunk).length;
        return lines;
    });
    return { names: [`--- ${from}`, `+++ ${to}`], hunks };
}
/** The new start follows from the old one: git looks for the place by it. */
function renderHunk(hunk, shift) {
    const [before, after] = [(0,patch/* oldLines */.$d)(hunk).length, (0,patch/* newLines */.Mt)(hunk).length];
    const first = (0,patch/* firstLine */.TM)(hunk);
    const newStart = after === 0 ? first + shift - 1 : first + shift;
    const body = hunk.lines.flatMap(({ kind, text, newline }) => {
        const line = `${kind}${text}`;
        return newline ? [line] : [line, '\\ No newline at end of file'];
    });
    return [`@@ -${hunk.oldStart},${before} +${newStart},${after} @@`, ...body];
}
function render_named(prefix, path) {
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
    const made = await makeTree(input, scratch);
    if ('refused' in made)
        return { refused: made.refused, findings: [] };
    const judged = await judgeTree({ ...input, tree: made.tree }, scratch);
    if (isRefusal(judged))
        return judged;
    return { ...judged, stat: (0,patch/* patchStat */.Rr)(made.files), repairs: made.repairs };
}
/** Carriage returns at every line, headers too, are of the answer and not of a file. */
function withoutReturns(diff) {
    const lines = diff.replace(/\n$/, '').split('\n');
    return lines.every((line) => line.endsWith('\r')) ? diff.replaceAll('\r\n', '\n').replace(/\r$/, '') : diff;
}
async function makeTree(input, scratch) {
    const asModel = input.reading === 'model';
    const diff = asModel ? withoutReturns(input.diff) : input.diff;
    const patch = (0,headers/* readPatch */.H)(diff);
    const open = asModel && !('refused' in patch) && (await isOpen(patch.files, input.base, scratch));
    const made = open ? null : await treeOf(patch, input, scratch);
    if (made !== null && (!('refused' in made) || !asModel || !(0,extract/* isMendable */.vl)(made.refused.code)))
        return made;
    const { base, paths } = input;
    const mended = await mendPatch(diff, { read: (path) => scratch.read(base, path), paths });
    return treeOf(mended, input, scratch);
}
/** May git put a hunk of it where it was not meant? Then it is read by the files that it speaks of. */
async function isOpen(files, base, scratch) {
    if (files.some(({ hunks }) => hunks.some(patch/* isOneSided */.uk)))
        return true;
    return mayStray(files, await contentsOf(base, files, scratch));
}
async function treeOf(patch, { base }, scratch) {
    if ('refused' in patch)
        return patch;
    const fitted = fitHunks(patch.files, await contentsOf(base, patch.files, scratch));
    if ('refused' in fitted)
        return fitted;
    const applied = await applyPatch(base, fitted, scratch);
    if ('refused' in applied)
        return applied;
    return { tree: applied.tree, files: fitted.files, repairs: [...patch.repairs, ...fitted.repairs] };
}
/** The second half alone, for a tree that did not come from a patch (after a formatter, for instance). */
async function judgeTree(input, scratch) {
    const files = await scratch.changes(input.base, input.tree);
    if (files.length === 0)
        return refuse('noop', 'the change leaves the tree as it is');
    const contents = await changedContents(files, scratch);
    if (input.policy === false)
        return { tree: input.tree, files, contents, findings: [] };
    const findings = await checkPolicy({ ...input, changes: files, contents });
    const blocking = findings.find((finding) => finding.severity === 'block');
    if (blocking === undefined)
        return { tree: input.tree, files, contents, findings };
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
    const reversed = await scratch.apply(base, renderPatch((0,patch/* reversePatch */.Lr)(fitted.files)));
    if ('tree' in reversed)
        return refuse('noop', 'the patch is already applied');
    return refuse('does-not-apply', `the patch does not apply: ${said}`);
}
function refuse(code, message) {
    return { refused: { code, message }, findings: [] };
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ oldLines),
/* harmony export */   DF: () => (/* binding */ PatchError),
/* harmony export */   Lr: () => (/* binding */ reversePatch),
/* harmony export */   Mt: () => (/* binding */ newLines),
/* harmony export */   Rr: () => (/* binding */ patchStat),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   uk: () => (/* binding */ isOneSided)
/* harmony export */ });
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
/** Does it add something at an edge, with no unchanged line there? Of a new file, or where a file begins or ends, it must. */
function isOneSided({ oldStart, lines }) {
    const first = lines.findIndex(({ kind }) => kind === ' ');
    const last = lines.findLastIndex(({ kind }) => kind === ' ');
    const isAdded = ({ kind }) => kind === '+';
    return oldStart > 0 && (lines.slice(0, Math.max(first, 0)).some(isAdded) || lines.slice(last + 1).some(isAdded));
}


/***/ }),

/***/ 77819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _policy_folded_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76507);

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
    return (0,_policy_folded_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldPath */ .t)(name)
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


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ skeleton),
/* harmony export */   v: () => (/* binding */ looksLikeAscii)
/* harmony export */ });
/**
 * Letters that look like ASCII in common typefaces, a selection of Unicode's confusables.txt (UTS #39, section 4): the
 * scripts that programmers meet. `like[i]` is what `letters[i]` looks like.
 */
const LOOK_ALIKES = [
    // Cyrillic
    [
        '\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u051B\u051D\u04BB\u04CF\u0491\u0433',
        'aeopcyxsijdqwhlrr',
    ],
    [
        '\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u04C0\u050C\u051A\u051C',
        'ABEKMHOPCTYXSIJIGQW',
    ],
    // Greek
    ['\u03B1\u03B3\u03B9\u03BA\u03BD\u03BF\u03C1\u03C3\u03C5\u03C7\u03F2\u03F3', 'ayikvopouxcj'],
    ['\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03F9', 'ABEZHIKMNOPTYXC'],
    // Armenian
    ['\u0561\u0563\u0566\u0570\u0578\u057D\u0581\u0585\u0578\u0555\u054D', 'wqqhnugonOU'],
    // Latin letters beyond ASCII
    ['\u0131\u0251\u0261\u0237\u1D04\u1D0F\u1D1C\u1D20\u1D21\u1D22\u0269\u028B', 'iagjcouvwziu'],
    // Letters that look like punctuation (the click letters)
    ['\u01C0\u01C1\u01C3\u02D0', '|||:'],
    // Cherokee
    [
        '\u13A0\u13A1\u13A2\u13A9\u13AA\u13AB\u13AC\u13B3\u13B7\u13BB\u13C0\u13C2\u13C3\u13CF\u13D2\u13DE\u13DF\u13E2\u13F4',
        'DRTYAJEWMHGhZbRLCPB',
    ],
];
const likeAscii = new Map(LOOK_ALIKES.flatMap(([letters, like]) => Array.from(letters).map((letter, at) => [letter, like[at] ?? ''])));
/** Does it look like an ASCII character? Compatibility forms (fullwidth, mathematical) do as well. */
function looksLikeAscii(character) {
    return likeAscii.has(character) || (character > '\x7F' && /^[\x20-\x7E]+$/.test(character.normalize('NFKC')));
}
/** The text with every such letter put in ASCII (the skeleton of UTS #39, for this selection). */
function skeleton(text) {
    return Array.from(text.normalize('NFKC'), (character) => likeAscii.get(character) ?? character).join('');
}


/***/ }),

/***/ 49566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   jO: () => (/* binding */ entries)
/* harmony export */ });
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a path of keys; undefined where one is missing. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isTable(inner) ? inner[key] : undefined), value);
}
function entries(value) {
    return isTable(value) ? Object.entries(value) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** As text, so that two can be compared and shown. */
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}


/***/ }),

/***/ 76843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export review */
function finding(severity) {
    return (code, path, message) => ({ code, path, message, severity });
}
const block = finding('block');
const hold = finding('hold');
const review = finding('review');


/***/ }),

/***/ 76507:
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

/***/ 60578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ checkCollisions),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   es: () => (/* binding */ checkMode)
/* harmony export */ });
/* harmony import */ var _patch_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77819);
/* harmony import */ var _testing_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82970);
/* harmony import */ var _confusables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8106);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76843);
/* harmony import */ var _folded_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76507);
/* harmony import */ var _protected_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28766);






/** May the change touch this path, in whatever way it does? */
function checkPath({ path, status }, bounds) {
    const problem = (0,_patch_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .pathProblem */ .z)(path);
    if (problem !== null)
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)(problem.code, path, problem.message)];
    return [...(status === 'added' ? checkNewName(path) : []), ...checkBounds(path, bounds)];
}
function checkBounds(path, { allowedFiles, allowPaths, optedOut }) {
    const findings = [];
    // What a change does to tests is judged by itself (tampering).
    if (allowedFiles !== null && !allowedFiles.includes(path) && !(0,_testing_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .isPythonTest */ .hB)(path) && !(0,_testing_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .isNodeTest */ .X5)(path)) {
        const message = `${path} is not among the files of the plan item; a change may touch only those and tests`;
        findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('not-planned', path, message));
    }
    if (optedOut?.includes(path)) {
        findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('no-llm', path, `${path} has opted out (NO_LLM); only purely local engines may change it`));
    }
    const because = (0,_protected_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .protectedBecause */ .j)(path);
    if (because !== null && !(0,_protected_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllowed */ .J)(path, allowPaths)) {
        const advice = `to let it be changed, name it in allow-paths (allow-paths: ${path})`;
        findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('protected-path', path, `${path} is ${because}; ${advice}`));
    }
    return findings;
}
/** A new file must not look like another one: mixed scripts (UTS #39) and decomposed names are refused. */
function checkNewName(path) {
    const findings = [];
    if (path !== path.normalize('NFC')) {
        const message = `${path}: the new name is not in composed form (NFC); some systems would see two files`;
        findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('path-not-nfc', path, message));
    }
    const mixed = path
        .split('/')
        .find((part) => /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));
    if (mixed !== undefined) {
        const message = `${path}: the new name mixes Latin letters with look-alikes of another script`;
        findings.push((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('path-mixed-script', path, message));
    }
    return findings;
}
/**
 * New paths that are one with another path of the change to some file system (case, composition, ignorable characters)
 * or to some eye.
 */
function checkCollisions(changes, paths) {
    const added = changes.filter(({ status }) => status === 'added').map(({ path }) => path);
    if (added.length === 0)
        return [];
    const gone = new Set(changes.filter(({ status }) => status === 'deleted').map(({ path }) => path));
    const wanted = new Map(Map.groupBy(added, lookOf));
    const clashes = new Map();
    for (const path of [...paths, ...added]) {
        for (const mine of wanted.get(lookOf(path)) ?? [])
            if (mine !== path && !gone.has(path))
                clashes.set(mine, path);
    }
    return [...clashes].map(([path, other]) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('path-collision', path, `${path}: the new name is one with ${other} to some file system or to the eye`));
}
/** Most names are ASCII: for those the case is all that can differ. */
function lookOf(path) {
    return /^[\x20-\x7E]*$/.test(path) ? path.toLowerCase() : (0,_confusables_js__WEBPACK_IMPORTED_MODULE_1__/* .skeleton */ .q)((0,_folded_path_js__WEBPACK_IMPORTED_MODULE_5__/* .foldPath */ .t)(path)).toLowerCase();
}
function checkMode({ path, status, oldMode, newMode }, allowPaths) {
    const modes = [oldMode, newMode];
    if (modes.includes('120000'))
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('symlink', path, `${path}: symbolic links are never added, changed or removed`)];
    if (modes.includes('160000'))
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('submodule', path, `${path}: submodules are never added, changed or removed`)];
    if (status === 'type-changed')
        return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('type-changed', path, `${path} changed its type`)];
    if (status === 'deleted' || newMode === (status === 'added' ? '100644' : oldMode))
        return [];
    if ((0,_protected_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAllowed */ .J)(path, allowPaths))
        return [];
    const advice = `to let that be, name it in allow-paths (allow-paths: ${path})`;
    return [(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .block */ .om)('mode', path, `${path}: its mode would become ${newMode}; ${advice}`)];
}


/***/ }),

/***/ 28766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   j: () => (/* binding */ protectedBecause)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var _folded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76507);


/** Files that steer machines or people: a change there is for a person to make, unless `allow-paths` names it. */
const protectedKinds = [
    {
        what: 'read by the CI system, which holds secrets',
        globs: [
            // The second is its short name on Windows (8.3).
            '.github/**',
            '{github,githu?,gi????}~*/**',
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

/***/ 35320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ regionsOf)
/* harmony export */ });
/**
 * Reads comments and strings off a text. It is no parser: what it cannot tell counts as code, which is the stricter
 * answer for all that ask.
 */
function regionsOf(text, syntax) {
    if (syntax.kind === 'docs')
        return () => 'comment';
    const regions = scan(text, syntax);
    return (offset) => {
        let [low, high] = [0, regions.length - 1];
        while (low <= high) {
            const middle = (low + high) >> 1;
            const region = regions[middle];
            if (offset < region.start)
                high = middle - 1;
            else if (offset >= region.end)
                low = middle + 1;
            else
                return region.kind;
        }
        return 'code';
    };
}
function scan(text, syntax) {
    const openers = openerPattern(syntax);
    if (openers === null)
        return [];
    const scanner = { text, syntax, open: [], regions: [] };
    let at = 0;
    for (openers.lastIndex = 0;; openers.lastIndex = at) {
        const match = openers.exec(text);
        if (match === null)
            return scanner.regions;
        at = Math.max(take(scanner, match[0], match.index), match.index + 1);
    }
}
/** What may begin a region, or change the depth. */
function openerPattern({ line, block, strings, ecmascript }) {
    const starts = [...block.map(([open]) => open), ...line, ...strings.map(({ quote }) => quote)];
    if (starts.length === 0)
        return null;
    const words = [...starts, ...(ecmascript ? ['/'] : []), '(', ')', '[', ']', '{', '}'];
    return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g');
}
/** Handles one opener and gives the offset to go on from. */
function take(scanner, word, at) {
    const { text, syntax, regions } = scanner;
    const close = syntax.block.find(([open]) => open === word)?.[1];
    if (close !== undefined)
        return push(regions, 'comment', { start: at, end: after(text, close, at + word.length) });
    if (syntax.line.includes(word)) {
        if (syntax.spaced === true && at > 0 && !/\s/.test(text[at - 1]))
            return at + 1;
        return push(regions, 'comment', { start: at, end: lineEnd(text, at) });
    }
    const string = syntax.strings.find(({ quote }) => quote === word);
    if (string !== undefined)
        return takeString(scanner, string, at);
    if (word === '/')
        return takeRegExp(scanner, at);
    return bracket(scanner, word, at);
}
function bracket({ text, syntax, open, regions }, word, at) {
    if ('([{'.includes(word))
        open.push(word);
    else if (open.pop() === '$')
        return templatePart({ text, syntax, open, regions }, at + 1);
    return at + 1;
}
function takeString(scanner, { quote, multiline }, at) {
    const { text, syntax, regions } = scanner;
    if (quote === '`' && syntax.ecmascript === true)
        return templatePart(scanner, at + 1);
    let end = at + quote.length;
    for (; end < text.length; end += 1) {
        if (text[end] === '\\')
            end += 1;
        else if (text.startsWith(quote, end))
            break;
        else if (text[end] === '\n' && !multiline)
            return push(regions, 'string', { start: at, end });
    }
    const kind = syntax.docstrings === true && standsAlone(scanner, at) ? 'comment' : 'string';
    return push(regions, kind, { start: at, end: Math.min(end + quote.length, text.length) });
}
/** From inside a template to its end, or to the next `${`. */
function templatePart({ text, open, regions }, start) {
    let end = start;
    for (; end < text.length && text[end] !== '`'; end += 1) {
        if (text[end] === '\\')
            end += 1;
        else if (text.startsWith('${', end)) {
            open.push('$');
            return push(regions, 'string', { start, end: end + 2 });
        }
    }
    return push(regions, 'string', { start, end: Math.min(end + 1, text.length) });
}
const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+~^<>%*-]|\b(?:return|typeof|case|in|of|do|else|void|await|yield))\s*$/;
const LONGEST_REGEXP = 1000;
/** A slash divides after a value; elsewhere it opens a regular expression, which may hold quotation marks. */
function takeRegExp({ text, regions }, at) {
    if (!BEFORE_REGEXP.test(text.slice(Math.max(0, at - 40), at)))
        return at + 1;
    let inClass = false;
    const limit = Math.min(text.length, at + LONGEST_REGEXP);
    for (let end = at + 1; end < limit && text[end] !== '\n'; end += 1) {
        const char = text[end];
        if (char === '\\')
            end += 1;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass)
            return push(regions, 'string', { start: at, end: end + 1 });
    }
    return at + 1;
}
/** Outside of all brackets, first on its line, and not the continuation of an expression. */
function standsAlone({ text, open }, at) {
    const near = text.slice(Math.max(0, at - 200), at);
    const head = near.slice(near.lastIndexOf('\n') + 1);
    if (open.length > 0 || head.length === 200 || !/^\s*[rRuU]?$/.test(head))
        return false;
    return !/[=+,\\]\s*$/.test(text.slice(Math.max(0, at - head.length - 80), at - head.length));
}
function push(regions, kind, { start, end }) {
    regions.push({ kind, start, end });
    return end;
}
function after(text, what, from) {
    const at = text.indexOf(what, from);
    return at === -1 ? text.length : at + what.length;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}


/***/ }),

/***/ 22530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
const double = { quote: '"', multiline: false };
const single = { quote: "'", multiline: false };
const slashes = { line: ['//'], block: [['/*', '*/']] };
const none = { line: [], block: [], strings: [] };
const cLike = { kind: 'code', ...slashes, strings: [double, single] };
const tripled = { ...cLike, strings: [{ quote: '"""', multiline: true }, double, single] };
const hashed = {
    kind: 'code',
    line: ['#'],
    spaced: true,
    block: [],
    // Their strings may go on over lines; read so, an apostrophe in a here-document would hide the rest of the file.
    strings: [double, single],
};
const ecmascript = {
    kind: 'code',
    ...slashes,
    strings: [double, single, { quote: '`', multiline: true }],
    ecmascript: true,
};
const python = {
    kind: 'code',
    line: ['#'],
    block: [],
    strings: [{ quote: '"""', multiline: true }, { quote: "'''", multiline: true }, double, single],
    docstrings: true,
};
const dashed = { kind: 'code', line: ['--'], block: [['/*', '*/']], strings: [double, single] };
const keyed = { kind: 'config', line: ['#', ';'], spaced: true, block: [], strings: [double, single] };
const markup = { kind: 'config', line: [], block: [['<!--', '-->']], strings: [] };
const plainConfig = { kind: 'config', ...none };
const docs = { kind: 'docs', ...none };
const byEnding = [
    ['js mjs cjs jsx ts mts cts tsx vue svelte', ecmascript],
    ['py pyi pyx', python],
    ['kt kts swift scala groovy gradle java', tripled],
    ['c h cc cpp hpp cs m mm dart', cLike],
    // An apostrophe may open a lifetime in Rust, and a raw string in Go is written with backticks.
    ['rs', { ...cLike, strings: [double] }],
    ['go', { ...cLike, strings: [double, single, { quote: '`', multiline: true }] }],
    ['php', { ...cLike, line: ['//', '#'] }],
    ['rb sh bash zsh fish pl r jl ex exs ps1 tf nix', hashed],
    ['sql lua hs', dashed],
    ['css scss less', { ...cLike, line: [] }],
    ['yml yaml toml ini cfg conf properties env', keyed],
    ['jsonc json5', { ...cLike, kind: 'config' }],
    ['html htm xml svg', markup],
    ['md markdown mdx rst txt adoc', docs],
];
const endings = new Map(byEnding.flatMap(([names, syntax]) => names.split(' ').map((name) => [name, syntax])));
const DOCUMENTS = /^(?:licen[cs]e|notice|authors|contributors|changelog|changes|readme|copying)$/i;
const SCRIPTS = /^(?:dockerfile|makefile|gemfile|rakefile|vagrantfile|justfile|procfile)$/i;
/** By the name of the file; what is not known counts as configuration without comments. */
function syntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const known = name.includes('.') ? endings.get(ending) : undefined;
    if (known !== undefined)
        return known;
    if (DOCUMENTS.test(name))
        return docs;
    return SCRIPTS.test(name) ? hashed : plainConfig;
}


/***/ }),

/***/ 37397:
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


/***/ }),

/***/ 82970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ PYTHON_MODULES),
/* harmony export */   Le: () => (/* binding */ NODE_PACKAGES),
/* harmony export */   X5: () => (/* binding */ isNodeTest),
/* harmony export */   hB: () => (/* binding */ isPythonTest),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
const PYTHON_MODULES = ['pytest', 'pytest_cov', 'coverage'];
const NODE_PACKAGES = [
    'jest',
    'vitest',
    'mocha',
    'c8',
    'nyc',
    '@vitest/coverage-v8',
    '@vitest/coverage-istanbul',
];
/** A Python test file by the names that pytest and unittest look for. */
function isPythonTest(path) {
    return /(^|\/)(test[^/]*|[^/]*_test|tests)\.py$/.test(path);
}
/** A JavaScript or TypeScript test file by the names that `node --test`, Jest and Vitest look for. */
function isNodeTest(path) {
    if (/(^|[-._/])(test|spec)\.[cm]?[jt]sx?$/.test(path) || /(^|\/)test-[^/]*\.[cm]?[jt]s$/.test(path))
        return true;
    return /(^|\/)(test|tests|__tests__)\/([^/]+\/)*[^/]+\.[cm]?[jt]sx?$/.test(path);
}
/** What a program is called wherever it lies: what a reader elsewhere can make use of. */
function programName(program) {
    return program.split('/').at(-1) || program;
}
function isTestFile(path) {
    return isPythonTest(path) || isNodeTest(path);
}


/***/ })

};
