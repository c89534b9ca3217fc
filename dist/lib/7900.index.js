export const id = 7900;
export const ids = [7900];
export const modules = {

/***/ 17900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobCaches: () => (/* binding */ jobCaches)
});

// EXTERNAL MODULE: ./.build/actions/shared/hand-over/artifact-name.js
var artifact_name = __webpack_require__(90561);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
// EXTERNAL MODULE: ./.build/actions/shared/outline/outline.js + 3 modules
var outline = __webpack_require__(32679);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/caches.js




const kinds = {
    outlines: { version: String(outline/* OUTLINE_VERSION */.I), maxBytes: 512 * 1024 * 1024 },
    answers: { version: '1', maxBytes: 256 * 1024 * 1024 },
};
/** Brings what earlier runs left. Any job may: to read it changes nothing. */
async function restoreCaches(options) {
    const restored = new Map();
    await eachKind(options, 'restored', async (kind, folder) => {
        const cache = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(5004)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        const start = keyStart(kind, options.parts);
        const found = await cache.restoreCache([folder], `${start}${options.ending}`, [start]);
        await refuseLinks(folder);
        const bytes = await bytesIn(folder);
        restored.set(kind, found === undefined ? 0 : bytes);
        options.log.info(`cache of ${kind}: ${found === undefined ? 'there is none yet' : `${bytes} bytes from ${found}`}`);
    });
    return restored;
}
/** Keeps what this run learned for later ones. @throws Error in a job that runs code of the target: that is our mistake */
async function saveCaches(options) {
    if (options.runsTargetCode)
        throw new Error('a job that runs code of the target saves no cache');
    await eachKind(options, 'saved', async (kind, folder) => {
        const bytes = await bytesIn(folder);
        if (bytes <= (options.restored.get(kind) ?? 0))
            return;
        if (bytes > kinds[kind].maxBytes) {
            options.log.warn(`cache of ${kind}: not saved: it has ${bytes} bytes, and at most ${kinds[kind].maxBytes} are kept`);
            return;
        }
        const cache = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(5004)]).then(__webpack_require__.bind(__webpack_require__, 18091));
        const id = await cache.saveCache([folder], `${keyStart(kind, options.parts)}${options.ending}`);
        options.log.info(`cache of ${kind}: ${id === -1 ? 'not saved' : `${bytes} bytes saved`}`);
    });
}
/** No content stands in a key: whoever can list caches learns nothing from it. */
function keyStart(kind, parts) {
    const digest = (0,sha256/* sha256Of */.B)(JSON.stringify(parts)).slice(0, 16);
    return `llm-ops-${kind}-v${kinds[kind].version}-${digest}-`;
}
/** What goes wrong with one kind is one warning. */
async function eachKind({ kinds: wanted, stateDir, log }, verb, work) {
    if (!(await isAvailable())) {
        log.info(`caches are not ${verb}: there is no cache service here`);
        return;
    }
    for (const kind of wanted) {
        try {
            await work(kind, globbed((0,external_node_path_.join)(stateDir, kind)));
        }
        catch (cause) {
            log.warn(`cache of ${kind}: not ${verb}: ${cause.message}`);
        }
    }
}
async function isAvailable() {
    // Outside of Actions the client would try for ten seconds. Its own answer asks for one variable of the two.
    if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['RUNNER_TEMP'])
        return false;
    return (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(5004)]).then(__webpack_require__.bind(__webpack_require__, 18091))).isFeatureAvailable();
}
/** The client reads paths as patterns. */
function globbed(path) {
    if (/^[^*?[\]{}!#~]+$/.test(path))
        return path;
    throw new Error(`${path} reads as a pattern: name another state folder with "state"`);
}
/** A folder that is a link would lead the next write to any place. */
async function refuseLinks(folder) {
    const facts = await (0,promises_.lstat)(folder).catch(() => null);
    if (facts === null || facts.isDirectory())
        return;
    await (0,promises_.rm)(folder, { force: true });
    throw new Error(`${folder} came back as something else than a folder: removed`);
}
async function bytesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await (0,promises_.lstat)((0,external_node_path_.join)(parentPath, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/hand-over/job-hand-over.js + 11 modules
var job_hand_over = __webpack_require__(3943);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/job-caches.js



/**
 * Crawl makes outlines and executes tests of the target: it reads the cache and saves none. Plan has its outlines by
 * hand-over, executes nothing, and saves them.
 */
const stageCaches = {
    crawl: { reads: ['outlines'], saves: [], runsTargetCode: true },
    plan: { reads: ['outlines', 'answers'], saves: ['outlines', 'answers'], runsTargetCode: false },
    apply: { reads: ['answers'], saves: ['answers'], runsTargetCode: false },
    gate: { reads: [], saves: [], runsTargetCode: true },
    report: { reads: [], saves: [], runsTargetCode: false },
};
function jobCaches({ action, settings, stateDir, log, env }) {
    const { reads, saves, runsTargetCode } = stageCaches[action];
    const isUsed = settings.handOver === 'artifact';
    const target = (0,job_hand_over.targetName)(settings.target, env);
    // Answers of a batch are of use to the same batch only: where its job runs again.
    const parts = action === 'apply' ? [target, action, (0,artifact_name/* batchKey */.q5)(settings.items) ?? ''] : [target];
    const ending = `${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`;
    const options = { stateDir, parts, ending, log };
    let restored = new Map();
    return {
        async restore() {
            if (isUsed && reads.length > 0)
                restored = await restoreCaches({ ...options, kinds: reads });
        },
        async save() {
            if (isUsed && saves.length > 0)
                await saveCaches({ ...options, kinds: saves, runsTargetCode, restored });
        },
    };
}


/***/ }),

/***/ 32679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ OUTLINE_VERSION),
  Z: () => (/* binding */ outlineTree)
});

;// CONCATENATED MODULE: ./.build/actions/shared/outline/imports.js
const STYLES = { python, ecmascript };
/** What one statement or call imports; [] where it turns out to import nothing. */
function readImports(found) {
    return STYLES[found.source.row.imports.style](found);
}
function python({ node, type, source }) {
    const line = node.startPosition.row + 1;
    const imported = node.childrenForFieldName('name').map((name) => original(name, source));
    if (type === 'import_statement')
        return imported.map((module) => ({ module, names: [], line }));
    const from = node.childForFieldName('module_name');
    const module = type === 'future_import_statement' ? '__future__' : from === null ? '' : textOf(from, source);
    if (module === '')
        return [];
    const all = node.namedChildren.some((child) => child?.type === 'wildcard_import');
    return [{ module: module.replace(/\s/g, ''), names: all ? ['*'] : imported, line }];
}
/** The name at the source, not the one it is bound to. */
function original(name, source) {
    const plain = name?.type === 'aliased_import' ? name.childForFieldName('name') : name;
    return plain === null ? '' : textOf(plain, source);
}
function ecmascript(found) {
    if (found.type === 'call_expression')
        return calls(found);
    const { node, source } = found;
    const clause = node.namedChildren.find((child) => child !== null && CLAUSES.has(child.type)) ?? null;
    const from = node.childForFieldName('source') ?? clause?.childForFieldName('source') ?? null;
    if (from === null)
        return [];
    const all = found.type === 'export_statement' && clause?.type !== 'export_clause';
    const names = all ? ['*'] : clause === null ? [] : namesOf(clause, source);
    return [{ module: unquoted(from, source), names, line: node.startPosition.row + 1 }];
}
const CLAUSES = new Set(['import_clause', 'export_clause', 'import_require_clause']);
function namesOf(clause, source) {
    return clause.namedChildren.flatMap((child) => {
        if (child === null || clause.type === 'import_require_clause')
            return [];
        if (child.type === 'identifier')
            return ['default'];
        if (child.type === 'namespace_import')
            return ['*'];
        if (child.type === 'named_imports')
            return namesOf(child, source);
        const name = child.childForFieldName('name');
        return name === null ? [] : [unquoted(name, source)];
    });
}
/** `require('m')` and `import('m')` with a literal; a computed module name is not an import that anyone can follow. */
function calls({ node, source }) {
    const callee = source.text.slice(node.startIndex, node.startIndex + 7);
    if (callee !== 'require' && !callee.startsWith('import'))
        return [];
    const called = node.childForFieldName('function');
    const isLoad = called?.type === 'import' || (called?.type === 'identifier' && textOf(called, source) === 'require');
    const argument = isLoad ? (node.childForFieldName('arguments')?.namedChild(0) ?? null) : null;
    if (argument?.type !== 'string')
        return [];
    return [{ module: unquoted(argument, source), names: destructured(node, source), line: node.startPosition.row + 1 }];
}
/** `const { a, b: c } = require('m')` imports a and b. */
function destructured(call, source) {
    const bound = call.parent?.type === 'await_expression' ? call.parent.parent : call.parent;
    const pattern = bound?.type === 'variable_declarator' ? bound.childForFieldName('name') : null;
    if (pattern?.type !== 'object_pattern')
        return [];
    return pattern.namedChildren.flatMap((child) => {
        if (child === null || child.type === 'rest_pattern' || child.type === 'comment')
            return [];
        const name = child.childForFieldName('key') ?? child.childForFieldName('left') ?? child;
        return [unquoted(name, source)];
    });
}
function unquoted(node, source) {
    return textOf(node, source).replace(/^(['"`])(.*)\1$/s, '$2');
}
function textOf(node, { text }) {
    return text.slice(node.startIndex, node.endIndex);
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/docstring.js
const RULES = {
    'first-string': firstString,
    jsdoc: commentBefore,
};
function hasDocstring(documented) {
    return RULES[documented.source.row.docstring](documented);
}
/** PEP 257: the first statement of the body is a string literal, and no f-string or bytes. */
function firstString({ body, source }) {
    const first = body?.namedChildren.find((child) => child?.type !== 'comment') ?? null;
    if (first?.type !== 'expression_statement')
        return false;
    const value = first.namedChild(0);
    if (value?.type !== 'string' && value?.type !== 'concatenated_string')
        return false;
    return /^[ru]?["']/i.test(source.text.slice(value.startIndex, value.startIndex + 2));
}
/** JSDoc: a comment that starts with two stars stands directly before the declaration or its decorators. */
function commentBefore({ outer, source }) {
    const before = lastBefore(source.text, outer.startIndex);
    if (endsWithJsDoc(source.text, before))
        return true;
    if (!/[\w$)]/.test(source.text[before - 1] ?? ''))
        return false;
    let decorator = outer.previousSibling;
    if (decorator?.type !== 'decorator')
        return false;
    while (decorator.previousSibling?.type === 'decorator')
        decorator = decorator.previousSibling;
    return endsWithJsDoc(source.text, lastBefore(source.text, decorator.startIndex));
}
/** The end of the last thing that is not white space before `at`. */
function lastBefore(text, at) {
    let end = at;
    while (end > 0 && text.charCodeAt(end - 1) <= 32)
        end -= 1;
    return end;
}
function endsWithJsDoc(text, end) {
    if (!text.endsWith('*/', end))
        return false;
    const start = text.lastIndexOf('/*', end - 3);
    return start >= 0 && text.startsWith('/**', start) && start + 4 < end;
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/symbols.js

const SIGNATURE_LIMIT = 300;
/** A declaration that says what it is: `def`, `class`, `function`, … */
function readDeclaration({ node, type, source, scope }) {
    const name = node.childForFieldName('name') ?? node.childForFieldName('left');
    const kind = source.row.symbols[type];
    if (name === null || kind === undefined || !standsRight(node, type, source))
        return null;
    const body = node.childForFieldName('body');
    const isMethod = kind === 'function' && scope?.symbol.kind === 'class';
    return symbolOf({ kind: isMethod ? 'method' : kind, name: nameOf(name, source), node, body, source, scope });
}
/** A name bound to a value: counted for functions and classes at the top or in a class, and for exported constants. */
function readBinding({ node, type, source, scope }) {
    const bound = BINDINGS[type]?.({ node, type, source, scope }) ?? null;
    if (bound === null)
        return null;
    const valueKind = bound.value === null ? undefined : source.row.values[bound.value.type];
    const kind = valueKind ?? (bound.constant ? 'variable' : undefined);
    if (kind === undefined)
        return null;
    const body = valueKind === undefined ? null : (bound.value?.childForFieldName('body') ?? null);
    const isMethod = kind === 'function' && scope?.symbol.kind === 'class';
    return symbolOf({ kind: isMethod ? 'method' : kind, name: bound.name, node, body, source, scope });
}
const BINDINGS = {
    variable_declarator: declarator,
    field_definition: field,
    public_field_definition: field,
    assignment_expression: exportsAssignment,
    export_statement: defaultExport,
};
function declarator({ node, source, scope }) {
    if (scope !== null && scope.symbol.kind !== 'namespace')
        return null;
    const name = node.childForFieldName('name');
    const statement = node.parent;
    if (name?.type !== 'identifier' || statement === null)
        return null;
    const outer = outermost(statement, source);
    const block = outer.parent;
    const isTop = block?.type === 'program' || (scope !== null && block?.parent?.endIndex === scope.end);
    const constant = source.text.startsWith('export', outer.startIndex);
    return isTop ? { name: nameOf(name, source), value: node.childForFieldName('value'), constant } : null;
}
function field({ node, type, source, scope }) {
    const name = node.childForFieldName('name') ?? node.childForFieldName('property');
    if (name === null || scope?.symbol.kind !== 'class' || !standsRight(node, type, source))
        return null;
    return { name: nameOf(name, source), value: node.childForFieldName('value'), constant: false };
}
/** CommonJS: `exports.name = …`, `module.exports.name = …`, `module.exports = class …`. */
function exportsAssignment({ node, source, scope }) {
    const left = node.childForFieldName('left');
    if (scope !== null || left === null || left.type !== 'member_expression')
        return null;
    const named = /^(?:module\s*\.\s*)?exports\s*\.\s*([\w$]+)$/.exec(sliceOf(left, source));
    if (named === null && sliceOf(left, source) !== 'module.exports')
        return null;
    const value = node.childForFieldName('right');
    const own = value?.childForFieldName('name') ?? null;
    const name = named?.[1] === 'exports' || named === null ? (own ? nameOf(own, source) : 'module.exports') : named[1];
    return { name: name ?? 'module.exports', value, constant: false };
}
function defaultExport({ node, source }) {
    const value = node.childForFieldName('value');
    if (value === null)
        return null;
    const own = source.row.values[value.type] === undefined ? null : value.childForFieldName('name');
    return { name: own === null ? 'default' : nameOf(own, source), value, constant: false };
}
function standsRight(node, type, { row }) {
    const place = row.onlyIn[type];
    return place === undefined || node.parent?.type === place;
}
function symbolOf({ kind, name, node, body, source, scope }) {
    const outer = outermost(node, source);
    const start = afterDecorators(outer, source);
    const end = node.endIndex;
    const skipped = source.text.slice(outer.startIndex, start).split('\n').length - 1;
    const symbol = {
        kind,
        name,
        parent: scope?.path ?? null,
        signature: signatureOf({ outer, node, start, end: body?.startIndex ?? end, source }),
        startLine: outer.startPosition.row + 1 + skipped,
        endLine: node.endPosition.row + 1,
        complexity: 1,
        docstring: hasDocstring({ outer, body, source }),
    };
    return { symbol, end, path: scope === null ? name : `${scope.path}.${name}` };
}
/** With several declarators in one statement each has the statement's words (`export const`) before its own. */
function signatureOf(part) {
    const { node, start, end, source } = part;
    const words = node.type === 'variable_declarator' ? (node.parent?.namedChild(0)?.startIndex ?? start) : end;
    const parts = [source.text.slice(start, Math.min(words, start + 2000))];
    if (words !== end)
        parts.push(source.text.slice(node.startIndex, Math.min(end, node.startIndex + 2000)));
    const folded = parts.join('').replace(/\s+/g, ' ').trim();
    return folded.replace(/ ?(?::|=>|\{)$/, '').slice(0, SIGNATURE_LIMIT);
}
function outermost(node, { row }) {
    let outer = node;
    for (let above = node.parent; above !== null && row.wrappers.includes(above.type); above = above.parent)
        outer = above;
    return outer;
}
/** Where the declaration proper begins: a decorator can be longer than all the rest. */
function afterDecorators(outer, { text }) {
    if (text[outer.startIndex] !== '@')
        return outer.startIndex;
    const decorators = outer.children.filter((child) => child?.type === 'decorator');
    const end = decorators.at(-1)?.endIndex ?? outer.startIndex;
    return end + (/\S/.exec(text.slice(end, end + 10_000))?.index ?? 0);
}
function nameOf(node, source) {
    return sliceOf(node, source).replace(/^(['"])(.*)\1$/s, '$2');
}
function sliceOf(node, { text }) {
    return text.slice(node.startIndex, node.endIndex);
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/outline.js


/** Part of the cache's file names: raise it with every change to what an outline says. */
const OUTLINE_VERSION = 1;
const kindsOf = new WeakMap();
/**
 * What one file declares and imports. The grammar's runtime is asked once for all nodes of interest, in document order
 * (a cursor over every node took three times as long as the rest of the work); nesting follows from their ranges.
 */
function outlineTree(tree, row, file) {
    const source = { text: file.text, row };
    const kinds = kindsFor(row);
    const outline = {
        schemaVersion: 1,
        blob: file.blob,
        language: row.language,
        lines: countLines(file.text),
        symbols: [],
        imports: [],
        parseErrors: tree.rootNode.hasError ? countErrors(tree) : 0,
    };
    const open = [];
    for (const node of tree.rootNode.descendantsOfType(kindsIn(file.text, row, kinds))) {
        closeScopes(open, node.startIndex);
        const type = node.type;
        for (const role of kinds.roles.get(type) ?? [])
            take(role, { node, type, source, open, outline });
    }
    return outline;
}
function take(role, { node, type, source, open, outline }) {
    const scope = open.at(-1) ?? null;
    if (role === 'branch') {
        if (scope !== null)
            scope.symbol.complexity += 1;
        return;
    }
    if (role === 'import') {
        outline.imports.push(...readImports({ node, type, source }));
        return;
    }
    const read = role === 'symbol' ? readDeclaration : readBinding;
    const found = read({ node, type, source, scope });
    if (found === null)
        return;
    outline.symbols.push(found.symbol);
    open.push(found);
}
function closeScopes(open, start) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start)
        open.pop();
}
function kindsFor(row) {
    const known = kindsOf.get(row);
    if (known !== undefined)
        return known;
    const roles = new Map();
    const add = (names, role) => {
        for (const name of names)
            roles.set(name, [...(roles.get(name) ?? []), role]);
    };
    add(Object.keys(row.symbols), 'symbol');
    add(row.imports.nodes, 'import');
    add(row.bindings, 'binding');
    add(row.branches, 'branch');
    const kinds = { roles, names: [...roles.keys()] };
    kindsOf.set(row, kinds);
    return kinds;
}
function kindsIn(text, row, kinds) {
    const absent = new Set(Object.entries(row.rare)
        .filter(([, words]) => !words.some((word) => text.includes(word)))
        .map(([kind]) => kind));
    return kinds.names.filter((name) => !absent.has(name));
}
function countLines(text) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text === '' || text.endsWith('\n') ? lines : lines + 1;
}
/** ERROR and MISSING nodes. Only ever walked where the root says that there are some. */
function countErrors(tree) {
    const cursor = tree.walk();
    let errors = 0;
    try {
        for (;;) {
            const node = cursor.currentNode;
            if (node.isError || node.isMissing)
                errors += 1;
            if (node.hasError && cursor.gotoFirstChild())
                continue;
            while (!cursor.gotoNextSibling())
                if (!cursor.gotoParent())
                    return errors;
        }
    }
    finally {
        cursor.delete();
    }
}


/***/ })

};
