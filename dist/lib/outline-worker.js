import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./.build/actions/shared/languages/table.js
const python = {
    language: 'python',
    symbols: { function_definition: 'function', class_definition: 'class', type_alias_statement: 'type' },
    onlyIn: {},
    bindings: [],
    values: {},
    wrappers: [],
    branches: [
        'if_statement',
        'elif_clause',
        'for_statement',
        'while_statement',
        'except_clause',
        'except_group_clause',
        'case_clause',
        'conditional_expression',
        'for_in_clause',
        'if_clause',
        'and',
        'or',
    ],
    docstring: 'first-string',
    imports: { style: 'python', nodes: ['import_statement', 'import_from_statement', 'future_import_statement'] },
    rare: {},
};
const javascript = {
    language: 'typescript',
    symbols: {
        function_declaration: 'function',
        generator_function_declaration: 'function',
        class_declaration: 'class',
        method_definition: 'method',
    },
    onlyIn: { method_definition: 'class_body', field_definition: 'class_body' },
    bindings: ['variable_declarator', 'field_definition', 'assignment_expression', 'export_statement'],
    values: {
        arrow_function: 'function',
        function_expression: 'function',
        generator_function: 'function',
        class: 'class',
    },
    wrappers: ['export_statement', 'lexical_declaration', 'variable_declaration'],
    branches: [
        'if_statement',
        'for_statement',
        'for_in_statement',
        'while_statement',
        'do_statement',
        'switch_case',
        'catch_clause',
        'ternary_expression',
        '&&',
        '||',
        '??',
        '&&=',
        '||=',
        '??=',
    ],
    docstring: 'jsdoc',
    imports: { style: 'ecmascript', nodes: ['import_statement', 'export_statement', 'call_expression'] },
    rare: {
        call_expression: ['require', 'import('],
        assignment_expression: ['exports'],
        field_definition: ['class'],
    },
};
const typescript = {
    ...javascript,
    symbols: {
        ...javascript.symbols,
        abstract_class_declaration: 'class',
        abstract_method_signature: 'method',
        method_signature: 'method',
        function_signature: 'function',
        interface_declaration: 'interface',
        type_alias_declaration: 'type',
        enum_declaration: 'enum',
        internal_module: 'namespace',
        module: 'namespace',
    },
    onlyIn: { method_definition: 'class_body', method_signature: 'class_body', public_field_definition: 'class_body' },
    bindings: ['variable_declarator', 'public_field_definition', 'assignment_expression', 'export_statement'],
    wrappers: [...javascript.wrappers, 'ambient_declaration', 'expression_statement'],
    rare: { ...javascript.rare, method_signature: ['class'], public_field_definition: ['class'] },
};
/** One row a grammar. */
const outlineRows = { python, javascript, typescript, tsx: typescript };
/** One row a language: its endings, each with its grammar; null where outlines are still to come. */
const languageTable = {
    python: { '.py': 'python', '.pyi': 'python' },
    typescript: {
        '.ts': 'typescript',
        '.mts': 'typescript',
        '.cts': 'typescript',
        '.tsx': 'tsx',
        '.js': 'javascript',
        '.mjs': 'javascript',
        '.cjs': 'javascript',
        '.jsx': 'javascript',
    },
    java: { '.java': null },
    go: { '.go': null },
    kotlin: { '.kt': null, '.kts': null },
};
const byEnding = new Map(Object.entries(languageTable).flatMap(([language, endings]) => Object.entries(endings).map(([ending, grammar]) => [ending, { language: language, grammar }])));
/** What a file is by the ending of its name; nulls where we do not know. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    const known = dot > path.lastIndexOf('/') + 1 ? byEnding.get(path.slice(dot).toLowerCase()) : undefined;
    return known ?? { language: null, grammar: null };
}

;// CONCATENATED MODULE: ./.build/actions/shared/outline/imports.js
const STYLES = { python: imports_python, ecmascript };
/** What one statement or call imports; [] where it turns out to import nothing. */
function readImports(found) {
    return STYLES[found.source.row.imports.style](found);
}
function imports_python({ node, type, source }) {
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

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/assets.js


const here = (0,external_node_path_namespaceObject.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url));
const fromSource = import.meta.url.endsWith('.ts');
/** Files that ship beside the bundle and come out of packages: where they stand when the source runs unbundled. */
const packaged = {
    'web-tree-sitter.js': 'web-tree-sitter/web-tree-sitter.js',
    'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-python.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
    'tree-sitter-typescript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
    'tree-sitter-tsx.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm',
    'tree-sitter-javascript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm',
};
const packagedAssets = Object.keys(packaged);
/**
 * The absolute path of a file that ships beside the bundle: `dist/assets/<name>` there; in source the package it comes
 * from, or `adapters/assets/<name>` for our own.
 */
function assetPath(name) {
    if (!fromSource)
        return (0,external_node_path_namespaceObject.join)(here, '..', 'assets', name);
    const inPackage = packaged[name];
    return inPackage === undefined ? (0,external_node_path_namespaceObject.join)(here, 'assets', name) : (0,external_node_path_namespaceObject.join)(here, '..', '..', '..', 'node_modules', inPackage);
}
/** Worker threads load a file of their own: `<name>.ts` beside the adapters, bundled as `dist/lib/<name>.js`. */
function workerPath(name) {
    return fromSource ? join(here, `${name}.ts`) : join(here, `${name}.js`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/tree-sitter.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



let runtime = null;
const parsers = new Map();
/** Seconds one parse may take; a grammar that runs wild on one file must not hold up the rest. */
const PARSE_SECONDS = 10;
/** The runtime asks every hundred steps whether to go on; looking at the clock each time showed in profiles. */
const ASKED_PER_LOOK = 256;
/** A file whose parse was given up or failed. */
class ParseError extends Error {
    name = 'ParseError';
}
/**
 * Parses one text; runtime and grammars are loaded at their first use and kept, one parser a grammar and thread.
 * The caller frees the tree (`tree.delete()`): it lives in WebAssembly memory, which no collector sees.
 * @throws ParseError where the parse takes longer than 10 s
 */
async function parseTree(grammar, text) {
    const parser = await loadParser(grammar);
    const started = performance.now();
    let asked = 0;
    const tree = parser.parse(text, null, {
        // The declared type says void; the runtime stops the parse where the answer is true.
        progressCallback: () => ++asked % ASKED_PER_LOOK === 0 && performance.now() - started > PARSE_SECONDS * 1000,
    });
    if (tree !== null)
        return tree;
    parser.reset();
    throw new ParseError(`the ${grammar} grammar did not finish in ${PARSE_SECONDS} s`);
}
/** Loads the runtime and grammars ahead of their first use; what fails then will fail again, and be heard, there. */
function preload(grammars) {
    runtime ??= loadRuntime();
    runtime.catch(() => undefined);
    for (const grammar of grammars)
        loadParser(grammar).catch(() => undefined);
}
async function loadParser(grammar) {
    const loaded = parsers.get(grammar);
    if (loaded !== undefined)
        return loaded;
    const loading = createParser(grammar);
    parsers.set(grammar, loading);
    return loading;
}
async function createParser(grammar) {
    runtime ??= loadRuntime();
    const [{ Parser, Language }, wasm] = await Promise.all([runtime, (0,promises_namespaceObject.readFile)(assetPath(`tree-sitter-${grammar}.wasm`))]);
    const parser = new Parser();
    parser.setLanguage(await Language.load(wasm));
    return parser;
}
/** The runtime finds its own .wasm beside itself; a bundler that rewrites it breaks that, so it is loaded as it stands. */
async function loadRuntime() {
    const url = (0,external_node_url_namespaceObject.pathToFileURL)(assetPath('web-tree-sitter.js')).href;
    const { Parser, Language } = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
    await Parser.init();
    return { Parser, Language };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/outline-job.js



/**
 * One file from text to outline, on whatever thread it is called. A parse that fails is an answer; only a grammar that
 * cannot be loaded is an error.
 */
async function outlineJob(job) {
    await loadParser(job.grammar);
    try {
        const tree = await parseTree(job.grammar, job.text);
        try {
            return { blob: job.blob, outline: outlineTree(tree, outlineRows[job.grammar], job) };
        }
        finally {
            tree.delete();
        }
    }
    catch (error) {
        return { blob: job.blob, failure: error instanceof Error ? error.message : String(error) };
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/outline-worker.js



// A thread that outlines: jobs come in, answers go out, and the shared counter tells which job it is on, so that the
// one that kills the thread can be named.
const progress = new Int32Array(external_node_worker_threads_namespaceObject.workerData);
async function answerAll(jobs) {
    const answers = [];
    for (const grammar of new Set(jobs.map((job) => job.grammar)))
        await loadParser(grammar);
    for (const [at, job] of jobs.entries()) {
        Atomics.store(progress, 0, at);
        answers.push(await outlineJob(job));
    }
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(answers, []);
}
preload([]);
external_node_worker_threads_namespaceObject.parentPort?.on('message', (jobs) => void answerAll(jobs));

