export const id = 6694;
export const ids = [6694];
export const modules = {

/***/ 36694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ast: () => (/* binding */ ast)
/* harmony export */ });
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _shared_languages_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54186);
/* harmony import */ var _shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59136);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65095);




const MAX_BYTES = 5_000_000;
/**
 * The syntax tree of one file at HEAD, by the compiler's own parser for TypeScript and JavaScript and by tree-sitter for
 * the others.
 * @throws UserError where there is no such file, or nothing here reads its language
 */
async function ast(input, ports) {
    const { language, grammar } = (0,_shared_languages_table_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(input.path);
    if (grammar === null)
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${input.path}: no parser for this kind of file; name a .py, .ts or .js file`);
    const repository = await (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_1__/* .openTarget */ .Ap)({ location: input.location, branch: null }, ports);
    const text = await readAtHead(repository, input.path);
    if (language === 'typescript')
        return compilerNode(await ports.parsers.typescript(input.path, text));
    return treeNode(grammar, text, ports);
}
async function readAtHead(repository, path) {
    const head = await repository.head();
    if (head === null)
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${repository.dir}: there is no commit yet; commit something and run again`);
    const entries = await repository.entries(head.tree);
    const entry = entries.find((entry) => entry.path === path && entry.utf8 && entry.mode.startsWith('100'));
    if (entry === undefined) {
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}: HEAD of ${repository.dir} has no such file; name it from the repository's top, with /`);
    }
    if ((entry.size ?? 0) > MAX_BYTES)
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}: ${entry.size} bytes are too many; ${MAX_BYTES} can be read`);
    for await (const blob of repository.blobs([entry.id])) {
        const { text, facts } = (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .readContent */ .c)(blob.content);
        if (text !== null)
            return text;
        throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}: its content is ${facts.skipped}; only UTF-8 text has a syntax tree`);
    }
    throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path}: git has lost its content (${entry.id}); run "git fsck" in ${repository.dir}`);
}
function compilerNode(file) {
    const lineStarts = [
        0,
        ...[...file.getFullText().matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map((end) => end.index + end[0].length),
    ];
    return readCompilerNode(file, lineStarts);
}
function readCompilerNode(node, lineStarts) {
    const children = [];
    node.forEachChild((child) => void children.push(readCompilerNode(child, lineStarts)));
    const own = { kind: node.getKindName(), line: lineAt(lineStarts, node.getStart()) };
    return children.length > 0 ? { ...own, children } : { ...own, text: node.getText() };
}
/** Number of line starts at or before the offset, by halving. */
function lineAt(lineStarts, offset) {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
async function treeNode(grammar, text, ports) {
    const tree = await ports.parsers.tree(grammar, text);
    const cursor = tree.walk();
    try {
        return readTreeNode(cursor);
    }
    finally {
        cursor.delete();
        tree.delete();
    }
}
/** Named nodes only: brackets and keywords say nothing that the kinds do not. */
function readTreeNode(cursor) {
    const own = { kind: cursor.nodeType, line: cursor.startPosition.row + 1 };
    const children = [];
    if (cursor.gotoFirstChild()) {
        do {
            if (cursor.nodeIsNamed)
                children.push(readTreeNode(cursor));
        } while (cursor.gotoNextSibling());
        cursor.gotoParent();
    }
    return children.length > 0 ? { ...own, children } : { ...own, text: cursor.nodeText };
}


/***/ }),

/***/ 65095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readContent)
/* harmony export */ });
/* harmony import */ var _shared_no_llm_no_llm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20329);

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Text, or why not: a NUL makes it binary (git's own rule, over the whole content), bytes that are not UTF-8 unreadable. */
function readContent(bytes) {
    if (bytes.includes(0))
        return { facts: { skipped: 'binary', noLlm: false }, text: null };
    const text = decode(bytes);
    if (text === null)
        return { facts: { skipped: 'not-utf8', noLlm: false }, text };
    return { facts: { skipped: null, noLlm: (0,_shared_no_llm_no_llm_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoLlm */ .Xh)(text) }, text };
}
function decode(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return null;
    }
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


/***/ })

};
