export const id = 4990;
export const ids = [4990];
export const modules = {

/***/ 44990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtInCodemods: () => (/* binding */ builtInCodemods)
});

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/source.js
/**
 * Python 2 parses without an error node, so its own statements give it away. What means one thing there may mean
 * another here: no codemod speaks of such a file.
 */
const python2Statements = ['print_statement', 'exec_statement'];
/** All codemods of a file share its tree, so they can share what was read from it. */
const sources = new WeakMap();
/** Switched off for the whole file, for all rules or for some: which of ours each code means is not worth a guess. */
const fileSuppression = /^\s*#\s*(?:(?:flake8|ruff)\s*:\s*noqa\b|pylint\s*:\s*(?:skip-file|disable\s*=.*\bunused-import\b))/m;
const lineSuppression = /#.*\b(?:noqa\b|nopycln\b|pylint\s*:\s*disable|type\s*:\s*ignore|pragma\s*:\s*no)/i;
/** Stub files hold declarations for type checkers: idioms of running code do not apply to them. */
function isPythonModule(path, language) {
    return language === 'python' && path.endsWith('.py');
}
/**
 * Reads a file for a codemod; null where no codemod may speak of it: a syntax error, Python 2, or linting switched off
 * for the whole file.
 * @param hint cheap test on the text: where it fails the file is not even parsed
 */
async function readPython(file, tools, hint) {
    if (!hint.test(file.text) || fileSuppression.test(file.text))
        return null;
    const tree = await tools.tree();
    const known = sources.get(tree);
    if (known !== undefined)
        return known;
    const { rootNode: root } = tree;
    const sound = !root.hasError && root.descendantsOfType(python2Statements).length === 0;
    const source = sound ? { path: file.path, text: file.text, root, rows: rowOffsets(file.text) } : null;
    sources.set(tree, source);
    return source;
}
function rowOffsets(text) {
    const rows = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        rows.push(at + 1);
    return rows;
}
/** The text of a row without its line ending. Rows past the end are ''. */
function lineText(source, row) {
    return source.text.slice(rowStart(source, row), rowStart(source, row + 1)).replace(/\r?\n$/, '');
}
/** Offset of a row; of one past the last, the end of the text. */
function rowStart(source, row) {
    return source.rows[row] ?? source.text.length;
}
/** A node's last row that holds text of it: some nodes end at column 0 of the row after. */
function lastRow(node) {
    return node.endPosition.column === 0 && node.endPosition.row > node.startPosition.row
        ? node.endPosition.row - 1
        : node.endPosition.row;
}
/** What stands between the start of its row and the node. */
function textBefore(source, node) {
    return source.text.slice(rowStart(source, node.startPosition.row), node.startIndex);
}
/** What stands between the node and the end of its row. */
function textAfter(source, node) {
    return source.text.slice(node.endIndex, rowStart(source, node.endPosition.row + 1)).replace(/\r?\n$/, '');
}
function isOnOneRow(node) {
    return node.startPosition.row === node.endPosition.row;
}
function holdsComment(node) {
    return node.descendantsOfType('comment').length > 0;
}
/** A maintainer said no on one of the node's rows: `# noqa`, `# pylint: disable`, `# type: ignore`, `# pragma: no …`. */
function isSuppressed(source, node) {
    const until = lastRow(node);
    for (let row = node.startPosition.row; row <= until; row++) {
        if (lineSuppression.test(lineText(source, row)))
            return true;
    }
    return false;
}
/** The line ending that the file uses first. */
function lineEnding(source) {
    return source.text.charAt(rowStart(source, 1) - 2) === '\r' ? '\r\n' : '\n';
}
/** The nearest ancestor of one of these types, or null. */
function ancestor(node, types) {
    let at = node.parent;
    while (at !== null && !types.includes(at.type))
        at = at.parent;
    return at;
}
/** Named children without comments, which the grammar puts anywhere. */
function parts(node) {
    return node.namedChildren.filter((child) => child.type !== 'comment');
}
/** The value inside any number of parentheses. */
function unwrapped(node) {
    const inner = node.type === 'parenthesized_expression' ? parts(node)[0] : undefined;
    return inner === undefined ? node : unwrapped(inner);
}
function matchOf(node, message, edits) {
    return { startLine: node.startPosition.row + 1, endLine: lastRow(node) + 1, message, edits };
}
function replacing(node, text) {
    return { start: node.startIndex, end: node.endIndex, text };
}
/** Matches inside another are part of it: one rewrite, so that nothing is left for a second pass. */
function joinNested(matches) {
    const joined = [];
    for (const match of matches.toSorted((a, b) => firstStart(a) - firstStart(b))) {
        const last = joined.at(-1);
        if (last === undefined || firstStart(match) >= lastEnd(last))
            joined.push({ ...match, edits: [...match.edits] });
        else
            joined[joined.length - 1] = join(last, match);
    }
    return joined;
}
function join(outer, inner) {
    return {
        ...outer,
        startLine: Math.min(outer.startLine, inner.startLine),
        endLine: Math.max(outer.endLine, inner.endLine),
        edits: [...outer.edits, ...inner.edits],
    };
}
function firstStart(match) {
    return Math.min(...match.edits.map((edit) => edit.start));
}
function lastEnd(match) {
    return Math.max(...match.edits.map((edit) => edit.end));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/assert-tuple.js

const messages = new Set(['string', 'concatenated_string']);
const unfit = new Set(['list_splat', 'yield', 'named_expression', 'string', 'concatenated_string']);
/** Python warns about it (SyntaxWarning: assertion is always true); pyflakes F631. */
const assertTuple = {
    id: 'py-assert-tuple',
    title: 'make assertions on tuples test something',
    why: '`assert (x, "message")` asserts a tuple of two, which is always true: the check never ran.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 5,
    // It switches a check on that never ran: it may turn out to fail.
    risk: 'medium',
    confidence: 0.9,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bassert\s*\(/);
        if (source === null)
            return [];
        return source.root.descendantsOfType('assert_statement').flatMap((node) => assertion(source, node) ?? []);
    },
};
/** Only `(condition, "message")`: what other tuples mean is anyone's guess. */
function assertion(source, node) {
    const [tuple, more] = parts(node);
    if (tuple?.type !== 'tuple' || more !== undefined || holdsComment(node) || isSuppressed(source, node))
        return null;
    const [condition, message, third] = parts(tuple);
    if (condition === undefined || message === undefined || third !== undefined)
        return null;
    if (!messages.has(message.type) || unfit.has(condition.type))
        return null;
    if (!isOnOneRow(condition) || !isOnOneRow(message))
        return null;
    return matchOf(node, 'this assertion is always true: it asserts a tuple', edits(tuple, condition, message));
}
function edits(tuple, condition, message) {
    const separated = tuple.parent?.text.startsWith('assert(') === true ? ' ' : '';
    return [
        { start: tuple.startIndex, end: condition.startIndex, text: separated },
        { start: condition.endIndex, end: message.startIndex, text: ', ' },
        { start: message.endIndex, end: tuple.endIndex, text: '' },
    ];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/imports.js

/** Every import of a file, in order. `from __future__` and `import *` are left out: neither gives a name to use. */
function importStatements(source) {
    const statements = known.get(source) ?? readStatements(source);
    known.set(source, statements);
    return statements;
}
const known = new WeakMap();
function readStatements(source) {
    return source.root
        .descendantsOfType(['import_statement', 'import_from_statement'])
        .map((node) => readStatement(source, node))
        .filter((statement) => statement.names.length > 0);
}
function readStatement(source, node) {
    const module = node.childForFieldName('module_name');
    const names = node.childrenForFieldName('name').map((name) => readName(name, module !== null));
    return {
        node,
        module: module === null ? null : source.text.slice(module.startIndex, module.endIndex),
        names,
        topLevel: node.parent?.type === 'module',
    };
}
function readName(node, from) {
    if (node.type === 'aliased_import') {
        const alias = node.childForFieldName('alias')?.text ?? '';
        return { node, name: node.childForFieldName('name')?.text ?? '', alias, binds: alias };
    }
    const name = node.text;
    return { node, name, alias: null, binds: from ? name : (name.split('.')[0] ?? name) };
}
/**
 * Takes names out of an import statement, the whole statement where none stays.
 * @returns null where that would lose a comment, or code that shares its rows
 */
function withoutNames(source, statement, gone) {
    const { node, names } = statement;
    if (holdsComment(node) || textBefore(source, node).trim() !== '' || textAfter(source, node).trim() !== '')
        return null;
    if (names.every((name) => gone.has(name))) {
        return [
            { start: rowStart(source, node.startPosition.row), end: rowStart(source, rowAfter(source, node)), text: '' },
        ];
    }
    return shrink(names, gone);
}
/** The first row that stays. A file does not begin with blank rows: behind its first statement they go too. */
function rowAfter(source, node) {
    let row = lastRow(node) + 1;
    if (node.startPosition.row > 0)
        return row;
    while (rowStart(source, row) < source.text.length && lineText(source, row).trim() === '')
        row += 1;
    return row;
}
/** Each run of names goes with the separator after it; the last run with the one before it. */
function shrink(names, gone) {
    const edits = [];
    let kept = null;
    let run = null;
    for (const name of names) {
        if (gone.has(name)) {
            run ??= name;
            continue;
        }
        if (run !== null)
            edits.push({ start: run.node.startIndex, end: name.node.startIndex, text: '' });
        run = null;
        kept = name;
    }
    const last = names.at(-1);
    if (run !== null && kept !== null && last !== undefined) {
        edits.push({ start: kept.node.endIndex, end: last.node.endIndex, text: '' });
    }
    return edits;
}
/**
 * The one import at the top level that gives `binds` its meaning: `from <module> import <name>` without alias where
 * `module` is given, `import <name>` where it is null. Null where another import binds the same name.
 */
function soleImport(statements, wanted) {
    const found = statements.flatMap((statement) => statement.names.filter((name) => name.binds === wanted.name).map((name) => ({ statement, name })));
    const [only] = found;
    if (only === undefined || found.length > 1 || !only.statement.topLevel)
        return null;
    return only.statement.module === wanted.module && only.name.name === wanted.name && only.name.alias === null
        ? only
        : null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/names.js
/** Where a name stands in a node that binds: a field, or anywhere directly below. */
const bindingPlace = {
    function_definition: 'name',
    class_definition: 'name',
    default_parameter: 'name',
    typed_default_parameter: 'name',
    named_expression: 'name',
    assignment: 'left',
    augmented_assignment: 'left',
    for_statement: 'left',
    for_in_clause: 'left',
    type_alias_statement: 'left',
    parameters: null,
    lambda_parameters: null,
    typed_parameter: null,
    list_splat_pattern: null,
    dictionary_splat_pattern: null,
    global_statement: null,
    nonlocal_statement: null,
    delete_statement: null,
    as_pattern_target: null,
    case_pattern: null,
    splat_pattern: null,
};
/** Wrappers between a name and the node that binds it. */
const targetWrappers = new Set([
    'pattern_list',
    'tuple_pattern',
    'list_pattern',
    'expression_list',
    'dotted_name',
    'type',
]);
const importNodes = new Set(['import_statement', 'import_from_statement', 'future_import_statement']);
const names_known = new WeakMap();
function namesOf(source) {
    const names = names_known.get(source) ?? readNames(source);
    names_known.set(source, names);
    return names;
}
function readNames(source) {
    const reads = new Map();
    const bindings = new Map();
    for (const node of source.root.descendantsOfType('identifier')) {
        const parent = node.parent;
        if (parent === null || isOnlyALabel(node, parent))
            continue;
        const into = binds(node, parent) ? bindings : reads;
        const name = source.text.slice(node.startIndex, node.endIndex);
        const list = into.get(name);
        if (list === undefined)
            into.set(name, [node]);
        else
            list.push(node);
    }
    return { reads, bindings };
}
/** The file gives this name a meaning of its own somewhere, in whatever scope (imports are not counted). */
function isBound(names, name) {
    return names.bindings.has(name);
}
/** `a.LABEL`, `f(LABEL=1)`, `import LABEL`: no name is looked up there. */
function isOnlyALabel(node, parent) {
    if (parent.type === 'attribute')
        return node.startIndex !== parent.startIndex;
    if (parent.type === 'keyword_argument')
        return node.startIndex === parent.startIndex;
    return isImported(node, parent);
}
function isImported(node, parent) {
    if (parent.type === 'aliased_import')
        return true;
    if (parent.type !== 'dotted_name')
        return false;
    const owner = parent.parent;
    if (owner === null)
        return false;
    const labelled = importNodes.has(owner.type) || owner.type === 'aliased_import' || owner.type === 'relative_import';
    return labelled || node.startIndex !== parent.startIndex;
}
function binds(node, parent) {
    let at = node;
    let owner = parent;
    while (owner !== null && targetWrappers.has(owner.type)) {
        at = owner;
        owner = owner.parent;
    }
    const place = owner === null ? undefined : bindingPlace[owner.type];
    if (owner === null || place === undefined)
        return false;
    return place === null ? at.type !== 'type' : owner.childForFieldName(place)?.startIndex === at.startIndex;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/python-version.js

/** What only a file that must also run on Python 2 says. */
const python2Signs = [
    /^from __future__ import [^\n]*\b(?:division|print_function|unicode_literals|absolute_import|with_statement)\b/m,
    /^\s*(?:import six\b|from six\b|from (?:\w+\.)+six\b|from future\b|from past\b|from builtins import|import __builtin__)/m,
    /\b(?:PY2|IS_PY2|PY3K?|IS_PY3)\b/,
    /\bversion_info\s*(?:\[0\]|\.major|\[:1\])/,
    /\bversion_info\s*[<>]=?\s*\(\s*3\s*,?\s*(?:0\s*,?\s*)?\)/,
];
/** The file seems to be kept runnable on Python 2: syntax and names that it lacks must stay away. */
function supportsPython2(source) {
    return python2Signs.some((sign) => sign.test(source.text));
}
/** Syntax by the minor version of Python 3 that brought it. */
const syntaxSince = {
    match_statement: 10,
    type_alias_statement: 12,
};
/** Names of the standard library by the minor version that brought them: `module` or `module.name`. */
const importsSince = {
    graphlib: 9,
    zoneinfo: 9,
    'functools.cache': 9,
    'typing.Concatenate': 10,
    'typing.ParamSpec': 10,
    'typing.TypeAlias': 10,
    'typing.TypeGuard': 10,
    'types.NoneType': 10,
    'types.UnionType': 10,
    'itertools.pairwise': 10,
    'contextlib.aclosing': 10,
    tomllib: 11,
    'asyncio.TaskGroup': 11,
    'contextlib.chdir': 11,
    'datetime.UTC': 11,
    'enum.StrEnum': 11,
    'typing.LiteralString': 11,
    'typing.Never': 11,
    'typing.NotRequired': 11,
    'typing.Required': 11,
    'typing.Self': 11,
    'typing.TypeVarTuple': 11,
    'typing.assert_never': 11,
    'typing.reveal_type': 11,
    'itertools.batched': 12,
    'typing.TypeAliasType': 12,
    'typing.override': 12,
    'warnings.deprecated': 13,
};
/**
 * The minor version of Python 3 that the file itself cannot do without: syntax, or names imported outside of any
 * condition. 0 where nothing tells. It is a lower bound that no declaration of the project can contradict.
 */
function leastMinorVersion(source) {
    const syntax = Object.entries(syntaxSince).filter(([type]) => source.root.descendantsOfType(type).length > 0);
    const groups = source.root.descendantsOfType('except_clause').some((node) => node.child(1)?.type === '*');
    const parameters = source.root
        .descendantsOfType(['function_definition', 'class_definition'])
        .some((node) => node.childForFieldName('type_parameters') !== null);
    return Math.max(0, ...syntax.map(([, minor]) => minor), ...importedNames(source).map((name) => importsSince[name] ?? 0), groups ? 11 : 0, parameters ? 12 : 0);
}
function importedNames(source) {
    return importStatements(source)
        .filter(({ topLevel }) => topLevel)
        .flatMap(({ module, names }) => names.flatMap(({ name }) => (module === null ? [name] : [module, `${module}.${name}`])));
}
/** `from __future__ import annotations` (PEP 563): annotations are kept as text and not evaluated where they stand. */
function postponesAnnotations(root) {
    return root
        .descendantsOfType('future_import_statement')
        .some((node) => node.childrenForFieldName('name').some((name) => name.text === 'annotations'));
}
/** Libraries and functions that evaluate annotations at run time, where postponing them does not help. */
const evaluators = /\b(?:pydantic|fastapi|typer|sqlmodel|sqlalchemy|strawberry|ninja|msgspec|cattrs?|attrs?|beartype|typeguard|dacite|mashumaro|apischema|marshmallow\w*|odmantic|beanie|injector|hydra|omegaconf|cyclopts|simple_parsing|langchain\w*|dataclasses_json|singledispatch\w*|get_type_hints|get_annotations|__annotations__|eval_str|evaluate_forward_ref)\b/i;
function mayEvaluateAnnotations(source) {
    return evaluators.test(source.text);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/collections-abc.js




const collections_abc_abstract = new Set(`AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container Coroutine Generator
  Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible
  Sequence Set Sized ValuesView`.split(/\s+/));
/** What's New in Python 3.10, Removed: collections. */
const collectionsAbc = {
    id: 'py-collections-abc',
    title: 'take abstract collections from collections.abc',
    why: 'The abstract base classes moved to collections.abc in Python 3.3 and are gone from collections in 3.10.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 5,
    risk: 'low',
    confidence: 0.97,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bcollections\s*\.\s*[A-Z]|\bfrom\s+collections\s+import\b/);
        // A file that names collections.abc already has an arrangement of its own (a fallback, a condition).
        if (source === null || supportsPython2(source) || /\bcollections\.abc\b/.test(source.text))
            return [];
        const imports = importStatements(source);
        return [...imports.flatMap((statement) => fromImport(source, statement) ?? []), ...attributes(source, imports)];
    },
};
/** `from collections import Mapping, OrderedDict`: the abstract ones get a statement of their own. */
function fromImport(source, statement) {
    const { node, module, names } = statement;
    if (module !== 'collections' || isSuppressed(source, node) || ancestor(node, ['try_statement']) !== null)
        return null;
    const moved = names.filter(({ name }) => collections_abc_abstract.has(name));
    if (moved.length === 0)
        return null;
    const message = 'the abstract base classes are gone from `collections` in Python 3.10';
    const place = node.childForFieldName('module_name');
    if (moved.length === names.length && place !== null) {
        return matchOf(node, message, [{ start: place.endIndex, end: place.endIndex, text: '.abc' }]);
    }
    const shrunk = withoutNames(source, statement, new Set(moved));
    if (shrunk === null)
        return null;
    const list = moved.map((name) => name.node.text).join(', ');
    const text = `${textBefore(source, node)}from collections.abc import ${list}${lineEnding(source)}`;
    const start = rowStart(source, node.startPosition.row);
    return matchOf(node, message, [{ start, end: start, text }, ...shrunk]);
}
/** `collections.Mapping` below `import collections`: all of them and the import, in one rewrite. */
function attributes(source, imports) {
    const plain = soleImport(imports, { module: null, name: 'collections' });
    if (plain === null || isBound(namesOf(source), 'collections'))
        return [];
    const uses = source.root.descendantsOfType('attribute').filter(isAbstract);
    const [first] = uses;
    const imported = importEdit(source, plain.statement);
    // A version or name that is asked for first: someone has thought of both places.
    const careful = /\bhasattr\(\s*collections\b|\bgetattr\(\s*collections\b|\bversion_info\b/.test(source.text);
    if (first === undefined || imported === null || careful)
        return [];
    if (uses.some((node) => isSuppressed(source, node) || ancestor(node, ['try_statement']) !== null))
        return [];
    const edits = uses.map((node) => {
        const at = node.startIndex + 'collections'.length;
        return { start: at, end: at, text: '.abc' };
    });
    return [matchOf(first, `\`${first.text}\` is gone in Python 3.10`, [imported, ...edits])];
}
function isAbstract(node) {
    const object = node.childForFieldName('object');
    const name = node.childForFieldName('attribute')?.text ?? '';
    return object?.type === 'identifier' && object.text === 'collections' && collections_abc_abstract.has(name);
}
function importEdit(source, { node }) {
    if (textBefore(source, node).trim() !== '' || textAfter(source, node).trim() !== '')
        return null;
    const at = node.endIndex;
    return { start: at, end: at, text: `${lineEnding(source)}import collections.abc` };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/deprecation.js

/** Inside `with pytest.warns(…)`, `assertWarns`, `catch_warnings` or the like: there the old name is what is tested. */
function expectsWarning(node) {
    for (let block = ancestor(node, ['with_statement']); block !== null; block = ancestor(block, ['with_statement'])) {
        const header = block.namedChildren.find((child) => child.type === 'with_clause');
        if (/warn|deprecat/i.test(header?.text ?? ''))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/deprecated-calls.js





/** Functions and classes of the standard library whose old and new name are, or were, the same object or behave alike. */
const renamed = {
    'base64.decodestring': { name: 'decodebytes', fate: 'is gone in Python 3.9' },
    'base64.encodestring': { name: 'encodebytes', fate: 'is gone in Python 3.9' },
    'configparser.SafeConfigParser': { name: 'ConfigParser', fate: 'is gone in Python 3.12' },
    'logging.warn': { name: 'warning', fate: 'is deprecated since Python 3.3' },
    'threading.activeCount': { name: 'active_count', fate: 'is deprecated since Python 3.10' },
    'threading.currentThread': { name: 'current_thread', fate: 'is deprecated since Python 3.10' },
};
const hint = /\b(?:decodestring|encodestring|SafeConfigParser|activeCount|currentThread|warn)\b/;
/** What's New in Python 3.9, 3.10, 3.12; logging: `warn` is `warning` with a DeprecationWarning. */
const deprecatedCalls = {
    id: 'py-deprecated-calls',
    title: 'call the standard library by the names that stay',
    why: 'Old names of functions that behave the same were removed or are about to be: code that uses them stops at the next upgrade.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 4,
    risk: 'low',
    confidence: 0.97,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, hint);
        if (source === null)
            return [];
        const names = namesOf(source);
        const imports = importStatements(source);
        const loggers = loggerNames(source);
        return source.root.descendantsOfType('attribute').flatMap((node) => {
            if (!hint.test(source.text.slice(node.startIndex, node.endIndex)))
                return [];
            const found = ofModule(names, imports, node) ?? ofLogger(loggers, node);
            return found === null || isLeft(source, node) ? [] : [rename(node, found)];
        });
    },
};
function rename(node, { name, fate }) {
    const label = node.childForFieldName('attribute') ?? node;
    return matchOf(node, `\`${label.text}\` ${fate}; it is \`${name}\``, [replacing(label, name)]);
}
/** `base64.encodestring` where `base64` is the module and nothing else. */
function ofModule(names, imports, node) {
    const module = node.childForFieldName('object');
    const text = `${module?.text}.${node.childForFieldName('attribute')?.text}`;
    const found = Object.hasOwn(renamed, text) ? renamed[text] : undefined;
    if (module?.type !== 'identifier' || found === undefined || isBound(names, module.text))
        return null;
    return soleImport(imports, { module: null, name: module.text }) === null ? null : found;
}
/** `log.warn(…)` where the file itself makes `log` with `logging.getLogger`. */
function ofLogger(loggers, node) {
    if (node.childForFieldName('attribute')?.text !== 'warn' || node.parent?.type !== 'call')
        return null;
    if (node.parent.startIndex !== node.startIndex)
        return null;
    const receiver = node.childForFieldName('object')?.text ?? '';
    return loggers.has(receiver) ? { name: 'warning', fate: 'is deprecated since Python 3.3' } : null;
}
/** Names that are only ever assigned a logger: `log`, `self.logger`. */
function loggerNames(source) {
    const loggers = new Set();
    const others = new Set();
    for (const node of source.root.descendantsOfType('assignment')) {
        const left = node.childForFieldName('left')?.text ?? '';
        const right = node.childForFieldName('right')?.text ?? '';
        if (/^(?:logging\.)?getLogger\([^()]*\)$/.test(right))
            loggers.add(left);
        else
            others.add(left);
    }
    return new Set([...loggers].filter((name) => !others.has(name)));
}
/** Code that asks which of two names there is, or keeps Python 2, knows what it does. */
function isLeft(source, node) {
    if (isSuppressed(source, node) || supportsPython2(source) || expectsWarning(node))
        return true;
    return (ancestor(node, ['try_statement']) !== null && /AttributeError/.test(ancestor(node, ['try_statement'])?.text ?? ''));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/deprecated-unittest.js


/** Old name to the name of the same method: removed in Python 3.12. */
const methods = {
    failUnless: 'assertTrue',
    failIf: 'assertFalse',
    failUnlessEqual: 'assertEqual',
    failIfEqual: 'assertNotEqual',
    failUnlessAlmostEqual: 'assertAlmostEqual',
    failIfAlmostEqual: 'assertNotAlmostEqual',
    failUnlessRaises: 'assertRaises',
    assert_: 'assertTrue',
    assertEquals: 'assertEqual',
    assertNotEquals: 'assertNotEqual',
    assertAlmostEquals: 'assertAlmostEqual',
    assertNotAlmostEquals: 'assertNotAlmostEqual',
    assertRegexpMatches: 'assertRegex',
    assertNotRegexpMatches: 'assertNotRegex',
    assertRaisesRegexp: 'assertRaisesRegex',
};
/** Python 2.7 has no other names for these. */
const withoutPython2 = new Set(['assertRegex', 'assertNotRegex', 'assertRaisesRegex']);
const deprecated_unittest_hint = new RegExp(`\\bself\\s*\\.\\s*(?:${Object.keys(methods).join('|')})\\b`);
/** What's New in Python 3.12, Removed: unittest. */
const deprecatedUnittest = {
    id: 'py-deprecated-unittest',
    title: 'call unittest methods by the names that stay',
    why: 'The aliases of unittest (`assertEquals`, `failUnless`, …) were deprecated for ten years and are gone in Python 3.12.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 5,
    risk: 'low',
    confidence: 0.98,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, deprecated_unittest_hint);
        if (source === null || !isUnittest(source))
            return [];
        const own = definedMethods(source);
        return source.root.descendantsOfType('attribute').flatMap((node) => {
            const name = node.childForFieldName('attribute');
            const becomes = name !== null && Object.hasOwn(methods, name.text) ? methods[name.text] : undefined;
            if (name === null || becomes === undefined || node.childForFieldName('object')?.text !== 'self')
                return [];
            if (own.has(name.text) || own.has(becomes) || isSuppressed(source, node))
                return [];
            if (node.parent?.type !== 'call' || ancestor(node, ['class_definition']) === null)
                return [];
            if (expectsWarning(node))
                return [];
            if (withoutPython2.has(becomes) && /\b(?:six|PY2|__future__)\b/.test(source.text))
                return [];
            return [
                matchOf(node, `\`${name.text}\` is gone in Python 3.12; it is \`${becomes}\``, [replacing(name, becomes)]),
            ];
        });
    },
};
function isUnittest(source) {
    return /^\s*(?:import|from)\b[^\n]*\b(?:unittest2?|\w*TestCase)\b|^\s*class\s+\w+\([^\n]*TestCase\b/m.test(source.text);
}
/** A class that defines or assigns one of the names gives it a meaning of its own. */
function definedMethods(source) {
    const defined = source.root
        .descendantsOfType('function_definition')
        .map((node) => node.childForFieldName('name')?.text ?? '');
    const assigned = source.root
        .descendantsOfType('assignment')
        .flatMap((node) => node.childForFieldName('left')?.text.split('.').at(-1) ?? []);
    return new Set([...defined, ...assigned]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/else-after-return.js

const jumpStatements = new Set(['return_statement', 'raise_statement', 'continue_statement', 'break_statement']);
/** pylint R1705, R1720, R1723, R1724; flake8-return RET505 to RET508. */
const elseAfterReturn = {
    id: 'py-else-after-return',
    title: 'unnest code after a branch that leaves',
    why: 'Where every earlier branch returns, raises, continues or breaks, the else says nothing and indents the main path.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.95,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\belse\s*:/);
        if (source === null)
            return [];
        const matches = source.root.descendantsOfType('if_statement').flatMap((node) => unnested(source, node) ?? []);
        return joinNested(matches).map((match) => ({ ...match, edits: withoutSwallowed(match.edits) }));
    },
};
/** Only chains that end in `else` and leave in every branch before it: what the rewrite does is then plain to see. */
function unnested(source, node) {
    const chain = leavingChain(node);
    if (chain === null || isSuppressed(source, chain.otherwise.child(0) ?? chain.otherwise))
        return null;
    const edits = unnestBody(source, chain.otherwise);
    if (edits === null)
        return null;
    const elifs = chain.elifs.map((elif) => ({ start: elif.startIndex, end: elif.startIndex + 4, text: 'if' }));
    return matchOf(node, 'every branch before this `else` leaves: it is not needed', [...elifs, ...edits]);
}
function leavingChain(node) {
    const alternatives = node.childrenForFieldName('alternative');
    const otherwise = alternatives.find((branch) => branch.type === 'else_clause');
    const elifs = alternatives.filter((branch) => branch.type === 'elif_clause');
    if (otherwise === undefined)
        return null;
    const blocks = [node, ...elifs].map((branch) => branch.childForFieldName('consequence'));
    return blocks.every(leaves) ? { elifs, otherwise } : null;
}
/** The block's last statement leaves it, or is a chain that leaves in every branch. */
function leaves(block) {
    const last = block === null ? undefined : parts(block).at(-1);
    if (last === undefined)
        return false;
    if (jumpStatements.has(last.type))
        return true;
    const chain = last.type === 'if_statement' ? leavingChain(last) : null;
    return chain !== null && leaves(chain.otherwise.childForFieldName('body'));
}
function unnestBody(source, otherwise) {
    const body = otherwise.childForFieldName('body');
    const first = body?.namedChildren[0];
    const indent = textBefore(source, otherwise);
    if (body === null || body === undefined || first === undefined || indent.trim() !== '')
        return null;
    if (first.startPosition.row === otherwise.startPosition.row) {
        return isSingleRow(otherwise) ? [{ start: otherwise.startIndex, end: first.startIndex, text: '' }] : null;
    }
    const row = otherwise.startPosition.row;
    const colon = otherwise.children.find((child) => child.type === ':');
    if (colon === undefined || colon.startPosition.row !== row || textAfter(source, colon).trim() !== '')
        return null;
    if (holdsLongString(body))
        return null;
    const rows = { from: row + 1, to: lastRowWithComments(source, body, textBefore(source, first)) };
    const shifts = dedent(source, rows, { from: textBefore(source, first), to: indent });
    return shifts === null
        ? null
        : [{ start: rowStart(source, row), end: rowStart(source, row + 1), text: '' }, ...shifts];
}
function isSingleRow(node) {
    return lastRow(node) === node.startPosition.row;
}
/** Taking indentation out of a string changes what it says. */
function holdsLongString(body) {
    return body.descendantsOfType('string').some((node) => node.startPosition.row !== node.endPosition.row);
}
/** Comments after the last statement belong to the body where they are indented like it. */
function lastRowWithComments(source, body, indent) {
    let last = lastRow(body);
    while (lineText(source, last + 1).startsWith(`${indent}#`))
        last++;
    return last;
}
/** Null where a row is not indented like the body: a bracket's content at the margin, tabs mixed with blanks. */
function dedent(source, rows, indent) {
    if (!indent.from.startsWith(indent.to))
        return null;
    const edits = [];
    for (let row = rows.from; row <= rows.to; row++) {
        const line = lineText(source, row);
        if (!line.startsWith(indent.from)) {
            if (line.trim() === '' || line.trimStart().startsWith('#'))
                continue;
            return null;
        }
        const start = rowStart(source, row);
        edits.push({ start: start + indent.to.length, end: start + indent.from.length, text: '' });
    }
    return edits;
}
/** An inner `else:` row that goes as a whole needs no dedent of its own. */
function withoutSwallowed(edits) {
    return edits.filter((edit) => !edits.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/fstring-without-placeholders.js

/** pyflakes F541. */
const fstringWithoutPlaceholders = {
    id: 'py-fstring-without-placeholders',
    title: 'drop the f of strings without placeholders',
    why: 'An f-string that fills nothing in makes the reader look for what it fills in; often a placeholder was forgotten.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.98,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\b(?:f|rf|fr)["']/i);
        if (source === null)
            return [];
        return source.root.descendantsOfType('string').flatMap((node) => plainString(source, node) ?? []);
    },
};
function plainString(source, node) {
    if (!/^r?f/i.test(source.text.slice(node.startIndex, node.startIndex + 2)))
        return null;
    const opening = node.namedChildren.find((child) => child.type === 'string_start');
    const at = opening?.text.toLowerCase().indexOf('f') ?? -1;
    if (opening === undefined || at < 0 || fillsIn(node) || isDocumentation(node) || isSuppressed(source, node))
        return null;
    // `\{{` and `\N{…}` mix two rules of escaping.
    if (/\\[{}N]/.test(node.text))
        return null;
    const start = opening.startIndex + at;
    const edits = [{ start, end: start + 1, text: '' }, ...halvedBraces(node)];
    return matchOf(node, 'this f-string has no placeholders', edits);
}
/** It, or a part that it is written next to, has a placeholder; or it is itself part of one. */
function fillsIn(node) {
    const whole = node.parent?.type === 'concatenated_string' ? node.parent : node;
    return whole.descendantsOfType('interpolation').length > 0 || ancestor(node, ['interpolation']) !== null;
}
/** An f-string is never a docstring; without its f it could become one. */
function isDocumentation(node) {
    const whole = node.parent?.type === 'concatenated_string' ? node.parent : node;
    return whole.parent?.type === 'expression_statement';
}
function halvedBraces(node) {
    return node
        .descendantsOfType('escape_interpolation')
        .map((brace) => ({ start: brace.startIndex, end: brace.startIndex + 1, text: '' }));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/invalid-escape.js

/** What may follow a backslash. `\N`, `\u` and `\U` mean something in text only; a line ending continues the line. */
const textEscape = /[\n\r\\'"abfnrtv0-7xNuU]/;
const byteEscape = /[\n\r\\'"abfnrtv0-7x]/;
/** Python language reference, 2.4.1.1 (escape sequences): a warning since 3.6, visible since 3.12, one day an error. */
const invalidEscape = {
    id: 'py-invalid-escape',
    title: 'mend invalid escape sequences',
    why: 'A backslash before a letter that means nothing is a SyntaxWarning since Python 3.12 and will be an error; a raw string or a doubled backslash says the same.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 4,
    risk: 'low',
    confidence: 0.99,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\\[^\n\r\\'"abfnrtv0-7x]/);
        if (source === null)
            return [];
        return source.root.descendantsOfType('string').flatMap((node) => mended(source, node) ?? []);
    },
};
function mended(source, node) {
    if (!source.text.slice(node.startIndex, node.endIndex).includes('\\'))
        return null;
    const literal = readLiteral(node);
    if (literal === null || literal.prefix.includes('r') || ancestor(node, ['interpolation']) !== null)
        return null;
    const allowed = literal.prefix.includes('b') ? byteEscape : textEscape;
    const escapes = backslashes(source, node);
    const invalid = escapes.filter((at) => !allowed.test(source.text.charAt(at + 1)));
    const [first] = invalid;
    if (first === undefined)
        return null;
    // `\{` starts a placeholder after a backslash: two rules of escaping at once.
    if (/[ft]/.test(literal.prefix) && invalid.some((at) => /[{}]/.test(source.text.charAt(at + 1))))
        return null;
    const message = `\`\\${source.text.charAt(first + 1)}\` is no escape sequence`;
    return matchOf(node, message, invalid_escape_edits(literal, { all: escapes, invalid }));
}
function readLiteral(node) {
    const opening = node.namedChildren.find((child) => child.type === 'string_start');
    return opening === undefined ? null : { node, opening, prefix: opening.text.replace(/["']+$/, '').toLowerCase() };
}
/** Raw where every backslash of the string means itself; else each that means nothing is doubled. */
function invalid_escape_edits({ opening, prefix }, escapes) {
    if (escapes.all.length === escapes.invalid.length && !prefix.includes('u')) {
        return [{ start: opening.startIndex, end: opening.startIndex, text: 'r' }];
    }
    return escapes.invalid.map((at) => ({ start: at, end: at, text: '\\' }));
}
/** Offsets of the backslashes that start an escape sequence, in the literal text and not in its placeholders. */
function backslashes(source, node) {
    const found = [];
    for (const content of node.namedChildren.filter((child) => child.type === 'string_content')) {
        for (let at = content.startIndex; at < content.endIndex; at++) {
            if (source.text.charAt(at) !== '\\')
                continue;
            found.push(at);
            at++;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/is-literal.js

const equality = { is: '==', 'is not': '!=' };
const literals = new Set(['string', 'concatenated_string', 'integer', 'float']);
/** Python 3.8 warns about it (SyntaxWarning: "is" with a literal); pyflakes F632. */
const isLiteral = {
    id: 'py-is-literal',
    title: 'compare literals by value',
    why: 'Whether `x is "a"` holds depends on what the interpreter happens to intern; Python 3.8 and later warn about it.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 5,
    risk: 'low',
    confidence: 0.93,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bis(?:\s+not)?\s*(?:[bru]{0,2}["']|[\d.(\\])|["'\d)]\s*is\b/i);
        if (source === null)
            return [];
        return joinNested(source.root.descendantsOfType('comparison_operator').flatMap((node) => byValue(source, node) ?? []));
    },
};
function byValue(source, node) {
    const [left, right] = node.namedChildren;
    const [operator, more] = node.childrenForFieldName('operators');
    if (left === undefined || right === undefined || operator === undefined || more !== undefined)
        return null;
    const becomes = equality[operator.type];
    // Two literals: someone is testing the interpreter.
    if (becomes === undefined || literals.has(left.type) === literals.has(right.type))
        return null;
    if (isSuppressed(source, node))
        return null;
    // `x is"a"` and `1is x` are legal; the operator may touch its sides, and `==` may too.
    return matchOf(node, `\`${operator.type}\` with a literal should be \`${becomes}\``, [replacing(operator, becomes)]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/parameter-use.js
/** Methods of list, dict and set that change it. */
const mutators = new Set('add append clear difference_update discard extend insert intersection_update pop popitem remove reverse setdefault sort symmetric_difference_update update'.split(' '));
/** Names people give to memory that is meant to last. */
const memoryWord = /^_|cache|memo|registry|state|counter|seen|visited|known|computed|calls|history|static/i;
/** The function changes the value, stores it in an object, or hands it out: then a shared default leaks. */
function isTouched(body, name) {
    return uses(body, name).some((use) => isMutation(use) || isStored(use) || isHandedOut(use));
}
/**
 * The sharing may be wanted, or the parameter is more than a plain default: a name like `cache`, a filled default that
 * changes (`count=[0]`), a lookup followed by an entry, a parameter that is assigned to or compared by identity.
 */
function keepsState(body, { name, value }) {
    if (memoryWord.test(name))
        return true;
    const all = uses(body, name);
    if (all.some((use) => isRebound(use) || isComparedByIdentity(use)))
        return true;
    const entered = all.some((use) => isMutation(use) && use.parent?.type === 'subscript');
    const filled = value.type !== 'call' && value.namedChildCount > 0;
    return (filled && all.some(isMutation)) || (entered && all.some(isLookup));
}
function uses(body, name) {
    return body
        .descendantsOfType('identifier')
        .filter((node) => node.text === name && !(node.parent?.type === 'attribute' && isLabel(node, node.parent)));
}
function isLabel(node, attribute) {
    return node.startIndex !== attribute.startIndex;
}
/** `x.append(…)`, `x[…] = …`, `x[…] += …`, `del x[…]`. */
function isMutation(node) {
    const parent = node.parent;
    if (parent?.type === 'attribute') {
        const method = parent.childForFieldName('attribute')?.text ?? '';
        return mutators.has(method) && parent.parent?.type === 'call' && parent.parent.startIndex === parent.startIndex;
    }
    if (parent?.type !== 'subscript' || parent.startIndex !== node.startIndex)
        return false;
    const owner = parent.parent;
    if (owner?.type === 'delete_statement')
        return true;
    const assigned = owner?.type === 'assignment' || owner?.type === 'augmented_assignment';
    return assigned && owner.childForFieldName('left')?.id === parent.id;
}
/** `self.x = x`, `table[key] = x`. */
function isStored(node) {
    const owner = node.parent;
    if (owner?.type !== 'assignment' || owner.childForFieldName('right')?.id !== node.id)
        return false;
    const left = owner.childForFieldName('left')?.type;
    return left === 'attribute' || left === 'subscript';
}
function isHandedOut(node) {
    return node.parent?.type === 'return_statement' || node.parent?.type === 'yield';
}
/** Any binding of the name inside the body, a nested function's parameter too: then it is not one thing any more. */
function isRebound(node) {
    const owner = node.parent;
    switch (owner?.type) {
        case 'assignment':
        case 'augmented_assignment':
        case 'for_statement':
        case 'for_in_clause':
            return owner.childForFieldName('left')?.id === node.id;
        case 'named_expression':
        case 'default_parameter':
        case 'typed_default_parameter':
        case 'function_definition':
        case 'class_definition':
            return owner.childForFieldName('name')?.id === node.id;
        case 'pattern_list':
        case 'tuple_pattern':
        case 'list_pattern':
        case 'parameters':
        case 'lambda_parameters':
        case 'typed_parameter':
        case 'as_pattern_target':
        case 'global_statement':
        case 'nonlocal_statement':
        case 'delete_statement':
        case 'dotted_name':
        case 'aliased_import':
            return true;
        default:
            return false;
    }
}
function isComparedByIdentity(node) {
    const owner = node.parent;
    if (owner?.type !== 'comparison_operator')
        return false;
    return owner.children.some((child) => child.type === 'is' || child.type === 'is not' || child.type === 'none');
}
/** `key in x`, `x.get(key)`. */
function isLookup(node) {
    const owner = node.parent;
    if (owner?.type === 'attribute')
        return owner.childForFieldName('attribute')?.text === 'get';
    if (owner?.type !== 'comparison_operator')
        return false;
    const membership = owner.children.some((child) => child.type === 'in' || child.type === 'not in');
    return membership && owner.namedChildren.at(-1)?.id === node.id;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/mutable-default.js





const containers = new Set(['list', 'dictionary', 'set', 'tuple', 'pair', 'parenthesized_expression', 'unary_operator']);
const constants = new Set(['string', 'integer', 'float', 'true', 'false', 'none']);
const makers = ['list', 'dict', 'set'];
/** None is a member of the annotation itself, not of something inside its brackets. */
const allowsNone = /^["']?(?:(?:typing\.)?(?:Optional\[.*\]|Any)|object|None\s*\|.*|.*\|\s*None)["']?$/;
/** Decorators that leave the signature alone; others may show it, cache by it or build an interface from it. */
const transparent = /^@(?:staticmethod|classmethod|(?:abc\.)?abstractmethod|(?:contextlib\.)?contextmanager|(?:typing\.)?override)$/;
/**
 * flake8-bugbear B006. Only parameters that the function changes, keeps or gives away: a default that is merely read
 * is harmless. What looks like memory on purpose (a cache) stays.
 */
const mutableDefault = {
    id: 'py-mutable-default',
    title: 'make mutable default arguments fresh on each call',
    why: 'A default is made once, when the function is defined: a list or dict that is changed there leaks from call to call.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 5,
    risk: 'medium',
    confidence: 0.88,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /=\s*(?:\[|\{|list\(|dict\(|set\()/);
        if (source === null)
            return [];
        const names = namesOf(source);
        return source.root.descendantsOfType('function_definition').flatMap((node) => freshDefaults(source, names, node));
    },
};
function freshDefaults(source, names, definition) {
    const parameters = definition.childForFieldName('parameters');
    const body = definition.childForFieldName('body');
    if (parameters === null || body === null || !isPlain(definition) || isSuppressed(source, parameters))
        return [];
    const place = guardPlace(source, definition, body);
    if (place === null)
        return [];
    const found = parts(parameters).flatMap((node) => mutableParameter(names, node) ?? []);
    const fit = found.filter((parameter) => isTouched(body, parameter.name) && !keepsState(body, parameter));
    const edits = fit.map((parameter) => signatureEdits(source, parameter));
    const sound = fit.filter((_, at) => edits[at] !== null);
    if (sound.length === 0)
        return [];
    const eol = lineEnding(source);
    const guards = sound.map(({ name, value }) => `${place.indent}if ${name} is None:${eol}${place.indent}${place.unit}${name} = ${value.text}${eol}`);
    const list = sound.map(({ name }) => `\`${name}\``).join(', ');
    return [
        matchOf(parameters, `the default of ${list} is shared by all calls`, [
            ...edits.flatMap((edit) => edit ?? []),
            { start: place.at, end: place.at, text: guards.join('') },
        ]),
    ];
}
function isPlain(definition) {
    const owner = definition.parent;
    if (owner?.type !== 'decorated_definition')
        return true;
    return owner.namedChildren
        .filter((child) => child.type === 'decorator')
        .every((decorator) => transparent.test(decorator.text.trim()));
}
function mutableParameter(names, node) {
    if (node.type !== 'default_parameter' && node.type !== 'typed_default_parameter')
        return null;
    const name = node.childForFieldName('name');
    const value = node.childForFieldName('value');
    if (name?.type !== 'identifier' || value === null || !isOnOneRow(node) || holdsComment(node))
        return null;
    if (!isMutable(value) || (value.type === 'call' && makers.some((maker) => isBound(names, maker))))
        return null;
    return { name: name.text, value, annotation: node.childForFieldName('type') };
}
/** A literal of constants, or `list()`, `dict()`, `set()`: it gives the same wherever it is evaluated. */
function isMutable(value) {
    if (value.type === 'call')
        return /^(?:list|dict|set)\(\s*\)$/.test(value.text);
    return ['list', 'dictionary', 'set'].includes(value.type) && isConstant(value);
}
function isConstant(node) {
    if (node.type === 'string')
        return node.descendantsOfType('interpolation').length === 0;
    return constants.has(node.type) || (containers.has(node.type) && node.namedChildren.every(isConstant));
}
/** None is not a list: a type checker wants the annotation to say so. Null where it cannot be said. */
function signatureEdits(source, { value, annotation }) {
    const fresh = replacing(value, 'None');
    if (annotation === null || allowsNone.test(annotation.text))
        return [fresh];
    if (soleImport(importStatements(source), { module: 'typing', name: 'Optional' }) !== null) {
        return [replacing(annotation, `Optional[${annotation.text}]`), fresh];
    }
    const postponed = postponesAnnotations(source.root) && !mayEvaluateAnnotations(source);
    if (!postponed || annotation.descendantsOfType('string').length > 0)
        return null;
    return [replacing(annotation, `${annotation.text} | None`), fresh];
}
/** Where the guards go: the row after the header, or after the docstring. Null where the body shares a row with them. */
function guardPlace(source, definition, body) {
    const statements = parts(body);
    const [first] = statements;
    if (first === undefined)
        return null;
    const indent = textBefore(source, first);
    const outer = textBefore(source, definition).match(/^\s*/)?.[0] ?? '';
    if (indent.trim() !== '' || !indent.startsWith(outer) || indent === outer)
        return null;
    const documented = first.type === 'expression_statement' && first.namedChildren[0]?.type === 'string';
    if (documented && statements.length === 1)
        return null;
    const colon = definition.children.findLast((child) => child.type === ':');
    const before = documented ? first : colon;
    if (before === undefined || !/^\s*(?:#.*)?$/.test(textAfter(source, before)))
        return null;
    const at = rowStart(source, before.endPosition.row + 1);
    // A type comment of a function is one only directly below its header (PEP 484).
    if (/^\s*#\s*type\s*:/.test(source.text.slice(at, at + 200)))
        return null;
    return { at, indent, unit: indent.slice(outer.length) };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/none-comparison.js

const identity = { '==': 'is', '!=': 'is not' };
/** Calls whose arguments are expressions of a query or a data frame: there `== None` builds SQL or a mask. */
const queryCalls = new Set('and_ any case exclude exists filter filter_by first get having join like loc not_ on or_ order_by outerjoin query select update values when where'.split(' '));
/** Nodes between a comparison and the place where its truth alone counts. */
const truthWrappers = new Set(['parenthesized_expression', 'boolean_operator', 'not_operator']);
/** Functions about equality itself. */
const equalityWord = /(?:^|_)(?:eq|ne|cmp|equals?|equality|compar\w*)(?:_|$)/i;
/** PEP 8, programming recommendations; pycodestyle E711. */
const noneComparison = {
    id: 'py-none-comparison',
    title: 'compare with None by identity',
    why: 'None is a singleton (PEP 8): `==` asks the other object, which may answer anything; `is` cannot be overridden and is faster.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 3,
    risk: 'low',
    confidence: 0.95,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /[=!]=\s*None\b|\bNone\s*[=!]=/);
        if (source === null)
            return [];
        const matches = source.root.descendantsOfType('comparison_operator').flatMap((node) => {
            const operator = equalityWithNone(node);
            if (operator === null || !isPlainTruth(source, node))
                return [];
            const becomes = identity[operator.type] ?? operator.type;
            return [
                matchOf(node, `\`${operator.type} None\` should be \`${becomes} None\``, [
                    replacing(operator, apart(source, operator, becomes)),
                ]),
            ];
        });
        return joinNested(matches);
    },
};
/** `x==None` is legal, `xisNone` is a name. */
function apart(source, operator, word) {
    const before = /\s/.test(source.text.charAt(operator.startIndex - 1)) ? '' : ' ';
    const after = /\s/.test(source.text.charAt(operator.endIndex)) ? '' : ' ';
    return `${before}${word}${after}`;
}
/** The operator of `x == None` or `None != x`; null for chains and everything else. */
function equalityWithNone(node) {
    const [left, right] = node.namedChildren;
    const [operator, more] = node.childrenForFieldName('operators');
    if (left === undefined || right === undefined || operator === undefined || more !== undefined)
        return null;
    if (!Object.hasOwn(identity, operator.type) || (left.type === 'none') === (right.type === 'none'))
        return null;
    return operator;
}
/**
 * Only the truth of the comparison is used, and nothing says that it is a query, a mask or a test of `__eq__`: an
 * array or a column would already fail where a plain truth value is asked for.
 */
function isPlainTruth(source, node) {
    return (isCondition(node) &&
        !isInsideQuery(source, node) &&
        !looksLikeColumn(node) &&
        !isAboutEquality(node) &&
        !isSuppressed(source, node) &&
        // `# must use '== None'`: someone knows of an `__eq__` that we do not.
        !/#.*\bNone\b/.test(lineText(source, node.startPosition.row)));
}
function isCondition(node) {
    let at = node;
    let parent = node.parent;
    while (parent !== null && truthWrappers.has(parent.type)) {
        at = parent;
        parent = parent.parent;
    }
    switch (parent?.type) {
        case 'if_statement':
        case 'elif_clause':
        case 'while_statement':
            return parent.childForFieldName('condition')?.id === at.id;
        case 'assert_statement':
        case 'if_clause':
            return parent.namedChildren[0]?.id === at.id;
        case 'conditional_expression':
            return parent.namedChildren[1]?.id === at.id;
        default:
            return false;
    }
}
function isInsideQuery(source, node) {
    for (let call = ancestor(node, ['call', 'subscript']); call !== null; call = ancestor(call, ['call', 'subscript'])) {
        const callee = call.childForFieldName(call.type === 'call' ? 'function' : 'value');
        if (callee === null || node.startIndex < callee.endIndex)
            continue;
        if (call.type === 'subscript')
            return true;
        const name = source.text.slice(callee.startIndex, callee.endIndex).split('.').at(-1) ?? '';
        if (queryCalls.has(name.trim()))
            return true;
    }
    return false;
}
/** `User.name == None`: an attribute of a class is where mappers keep their columns. */
function looksLikeColumn(node) {
    return node.namedChildren.some((side) => side.type === 'attribute' && /(?:^|\.)[A-Z]\w*\.\w+$/.test(side.text));
}
function isAboutEquality(node) {
    if (ancestor(node, ['assert_statement']) === null)
        return false;
    const owner = ancestor(node, ['function_definition']);
    return equalityWord.test(owner?.childForFieldName('name')?.text ?? '');
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/not-in.js

const negated = { in: 'not in', is: 'is not' };
/** PEP 8, programming recommendations; pycodestyle E713 and E714. */
const notIn = {
    id: 'py-not-in',
    title: 'use the not in and is not operators',
    why: '`not x in y` reads as `(not x) in y` to many; PEP 8 asks for `x not in y` and `x is not y`, which do the same.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.98,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bnot\b[^\n]*\b(?:in|is)\b/);
        if (source === null)
            return [];
        return joinNested(source.root.descendantsOfType('not_operator').flatMap((node) => negation(source, node) ?? []));
    },
};
function negation(source, node) {
    const argument = parts(node)[0];
    if (argument === undefined || !isOnOneRow(node) || holdsComment(node) || isSuppressed(source, node))
        return null;
    const comparison = unwrapped(argument);
    const [operator, more] = comparison.childrenForFieldName('operators');
    if (comparison.type !== 'comparison_operator' || operator === undefined || more !== undefined)
        return null;
    const becomes = negated[operator.type];
    // `not(a in b)and c`: without its parentheses the text would run together.
    if (becomes === undefined || (argument !== comparison && /^\w/.test(source.text.slice(node.endIndex))))
        return null;
    return matchOf(node, `\`not … ${operator.type} …\` should be \`… ${becomes} …\``, [
        { start: node.startIndex, end: comparison.startIndex, text: '' },
        replacing(operator, becomes),
        ...(comparison.endIndex < node.endIndex ? [{ start: comparison.endIndex, end: node.endIndex, text: '' }] : []),
    ]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/object-base.js




/** pyupgrade, and pylint R0205 (useless-object-inheritance). */
const objectBase = {
    id: 'py-object-base',
    title: 'drop object as a base class',
    why: 'Every class of Python 3 derives from object; saying so is a leftover of Python 2.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 1,
    risk: 'low',
    confidence: 0.97,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bclass\s[^\n]*\bobject\b/);
        if (source === null || supportsPython2(source))
            return [];
        const imported = importStatements(source).some(({ names }) => names.some(({ binds }) => binds === 'object'));
        if (imported || isBound(namesOf(source), 'object'))
            return [];
        return source.root.descendantsOfType('class_definition').flatMap((node) => withoutObject(source, node) ?? []);
    },
};
/** `object` as the only base; beside others its place in the order of resolution could matter. */
function withoutObject(source, node) {
    const bases = node.childForFieldName('superclasses');
    const [base, next, ...rest] = bases === null ? [] : parts(bases);
    if (bases === null || base?.type !== 'identifier' || base.text !== 'object')
        return null;
    if ([next, ...rest].some((argument) => argument !== undefined && argument.type !== 'keyword_argument'))
        return null;
    if (holdsComment(bases) || isSuppressed(source, bases))
        return null;
    const edit = next === undefined
        ? { start: node.childForFieldName('name')?.endIndex ?? bases.startIndex, end: bases.endIndex, text: '' }
        : { start: base.startIndex, end: next.startIndex, text: '' };
    // With type parameters (`class A[T](object)`) the name does not stand before the bases.
    if (next === undefined && node.childForFieldName('type_parameters') !== null)
        edit.start = bases.startIndex;
    return matchOf(bases, '`object` is the base of every class', [edit]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/os-error-alias.js




const aliases = ['IOError', 'EnvironmentError'];
const clauseTypes = ['except_clause'];
/** PEP 3151. */
const osErrorAlias = {
    id: 'py-os-error-alias',
    title: 'name OSError by its name',
    why: 'IOError and EnvironmentError have been other names of OSError since Python 3.3 (PEP 3151); two names suggest two errors.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.97,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\b(?:IOError|EnvironmentError)\b/);
        if (source === null || supportsPython2(source))
            return [];
        const names = namesOf(source);
        const imported = new Set(importStatements(source).flatMap((statement) => statement.names.map(({ binds }) => binds)));
        if ([...aliases, 'OSError'].some((name) => isBound(names, name) || imported.has(name)))
            return [];
        const reads = aliases.flatMap((alias) => names.reads.get(alias) ?? []);
        return onePerStatement(source, reads);
    },
};
function onePerStatement(source, reads) {
    const done = new Set();
    const matches = [];
    for (const node of reads) {
        const tuple = exceptionTuple(node);
        const place = tuple ?? node;
        if (done.has(place.id) || isSuppressed(source, place) || isShadowedClause(node) || isCompared(node))
            continue;
        done.add(place.id);
        const match = tuple === null ? single(node) : inTuple(tuple);
        if (match !== null)
            matches.push(match);
    }
    return matches;
}
function single(node) {
    return matchOf(node, `\`${node.text}\` is OSError`, [replacing(node, 'OSError')]);
}
/** The tuple of `except (…)` or of a call's argument that the name stands in. */
function exceptionTuple(node) {
    return node.parent?.type === 'tuple' ? node.parent : null;
}
/** A tuple would name OSError twice: the names after the first go. */
function inTuple(tuple) {
    const members = parts(tuple);
    const kept = members.filter((member, at) => !isOsError(member) || members.findIndex(isOsError) === at);
    const [first] = kept;
    if (first === undefined)
        return null;
    const message = 'IOError and EnvironmentError are OSError';
    if (kept.length === members.length) {
        return matchOf(tuple, message, members.filter(isAlias).map((member) => replacing(member, 'OSError')));
    }
    if (holdsComment(tuple))
        return null;
    const text = (member) => (isAlias(member) ? 'OSError' : member.text);
    if (kept.length === 1 && isCaught(tuple))
        return matchOf(tuple, message, [replacing(tuple, spaced(tuple, text(first)))]);
    return matchOf(tuple, message, removals(members, kept));
}
function removals(members, kept) {
    return members.flatMap((member, at) => {
        if (kept.includes(member))
            return isAlias(member) ? [replacing(member, 'OSError')] : [];
        const before = members[at - 1];
        return before === undefined ? [] : [{ start: before.endIndex, end: member.endIndex, text: '' }];
    });
}
/** `except(IOError, OSError):` is legal, `exceptOSError:` is not. */
function spaced(tuple, text) {
    const before = tuple.previousSibling ?? tuple.parent?.previousSibling;
    const touches = before !== null && before !== undefined && before.endIndex === tuple.startIndex && before.type !== '*';
    return touches ? ` ${text}` : text;
}
function isCaught(tuple) {
    const parent = tuple.parent?.type === 'as_pattern' ? tuple.parent.parent : tuple.parent;
    return parent !== null && parent !== undefined && clauseTypes.includes(parent.type);
}
function isAlias(node) {
    return node.type === 'identifier' && aliases.includes(node.text);
}
function isOsError(node) {
    return isAlias(node) || (node.type === 'identifier' && node.text === 'OSError');
}
/** `assertIs(IOError, OSError)` and `IOError is OSError` speak of the names themselves. */
function isCompared(node) {
    const owner = node.parent;
    if (owner?.type !== 'argument_list' && owner?.type !== 'comparison_operator')
        return false;
    return owner.namedChildren.some((other) => other.id !== node.id && isOsError(other));
}
/** Another clause of the same `try` catches OSError under one of its names: which of them runs is for a person to see. */
function isShadowedClause(node) {
    const clause = ancestor(node, clauseTypes);
    const header = clause?.childForFieldName('value');
    if (clause === null || header === null || header === undefined || node.startIndex > header.endIndex)
        return false;
    return (clause.parent?.namedChildren ?? []).some((other) => other.type === 'except_clause' &&
        other.id !== clause.id &&
        /\b(?:IOError|EnvironmentError|OSError)\b/.test(other.childForFieldName('value')?.text ?? ''));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/mentions.js
/** Calls that reach names by text, and names that stand for the module itself. */
const dynamicCalls = new Set(['globals', 'locals', 'vars', 'dir', 'eval', 'exec', 'execfile']);
const word = /[\p{L}_][\p{L}\p{N}_]*/gu;
const doctestLine = /^\s*(?:>>>|\.\.\.)(.*)$/gm;
const typeComment = /^#\s*type\s*:(.*)/;
/**
 * Words in places where a name may be used without standing there as one: any string that is no docstring (string
 * annotations, `__all__`, `getattr`, mock targets), doctests, and type comments.
 */
function mentionedWords(source) {
    const texts = [...stringTexts(source), ...commentTexts(source)];
    return new Set(texts.flatMap((text) => text.match(word) ?? []));
}
function stringTexts(source) {
    return source.root.descendantsOfType('string').flatMap((node) => {
        const text = source.text.slice(node.startIndex, node.endIndex);
        const whole = node.parent?.type === 'concatenated_string' ? node.parent : node;
        if (whole.parent?.type !== 'expression_statement')
            return [text];
        return [...text.matchAll(doctestLine)].map((line) => line[1] ?? '');
    });
}
function commentTexts(source) {
    if (!/#\s*type\s*:/.test(source.text))
        return [];
    return source.root.descendantsOfType('comment').map((node) => typeComment.exec(node.text)?.[1] ?? '');
}
/** Names may be reached in ways that reading the text cannot follow. */
function reachesNamesByText(source) {
    if (/\bsys\.modules\s*\[\s*__name__|\b__dict__\b.*\b__name__\b/.test(source.text))
        return true;
    return source.root.descendantsOfType('call').some((node) => {
        const callee = node.childForFieldName('function');
        return callee?.type === 'identifier' && dynamicCalls.has(callee.text);
    });
}
/** `__all__` is computed, so it could name anything. */
function computesExports(source) {
    if (!source.text.includes('__all__'))
        return false;
    const literal = /^(?:\[|\()(?:\s|#[^\n]*\n|,|[rbuRBU]?"[^"\n]*"|[rbuRBU]?'[^'\n]*')*(?:\]|\))$/;
    const strings = /^[rbuRBU]?(?:"[^"\n]*"|'[^'\n]*')(?:\s*,\s*(?:"[^"\n]*"|'[^'\n]*'))*,?$/;
    return source.root.descendantsOfType('identifier').some((node) => {
        if (node.text !== '__all__')
            return false;
        const owner = node.parent;
        if (owner?.type !== 'assignment' && owner?.type !== 'augmented_assignment')
            return true;
        const right = owner.childForFieldName('right')?.text ?? '';
        return !literal.test(right) && !strings.test(right);
    });
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/typing-names.js




/** Where the names of `typing` are used that the file surely means: imported once, at the top, and never bound again. */
function typingUses(source, wanted) {
    const names = namesOf(source);
    const imports = importStatements(source);
    const direct = [...wanted]
        .filter((name) => soleImport(imports, { module: 'typing', name }) !== null && !isBound(names, name))
        .flatMap((name) => names.reads.get(name) ?? []);
    const dotted = isTypingModule(names, imports)
        ? (names.reads.get('typing') ?? []).flatMap((node) => attributeOf(node, wanted))
        : [];
    const uses = [...direct, ...dotted].map((node) => ({
        node,
        name: node.text.split('.').at(-1)?.trim() ?? '',
        inAnnotation: isInAnnotation(node),
    }));
    return { uses: uses.filter(({ node }) => !isSuppressed(source, node)), names, imports };
}
function isTypingModule(names, imports) {
    return soleImport(imports, { module: null, name: 'typing' }) !== null && !isBound(names, 'typing');
}
function attributeOf(node, wanted) {
    const attribute = node.parent;
    const label = attribute?.type === 'attribute' ? (attribute.childForFieldName('attribute')?.text ?? '') : '';
    return attribute?.type === 'attribute' && wanted.has(label) ? [attribute] : [];
}
function isInAnnotation(node) {
    for (let at = node.parent; at !== null; at = at.parent) {
        if (at.type === 'type')
            return at.parent?.type !== 'type_alias_statement';
        if (at.type === 'call' || at.type.endsWith('_statement') || at.type === 'block')
            return false;
    }
    return false;
}
/** Takes names out of `from typing import …` that no use is left of once `rewritten` are gone. */
function unneededImports(source, all, rewritten) {
    if (/(?:^|\/)__init__\.py$/.test(source.path))
        return [];
    const gone = new Set([...rewritten].map((node) => node.text).filter((text) => !text.includes('.')));
    const mentioned = gone.size === 0 ? new Set() : mentionedWords(source);
    const unneeded = (name) => gone.has(name) && !mentioned.has(name) && (all.names.reads.get(name) ?? []).every((node) => rewritten.has(node));
    return all.imports.flatMap((statement) => {
        const names = statement.module === 'typing' && statement.topLevel ? statement.names : [];
        const left = names.filter((name) => name.alias === null && unneeded(name.binds));
        const edits = left.length === 0 ? null : withoutNames(source, statement, new Set(left));
        if (edits === null)
            return [];
        const list = left.map(({ binds }) => `\`${binds}\``).join(', ');
        return [matchOf(statement.node, `${list} of typing is no longer needed`, edits)];
    });
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/pep585.js



const builtins = {
    Dict: 'dict',
    FrozenSet: 'frozenset',
    List: 'list',
    Set: 'set',
    Tuple: 'tuple',
    Type: 'type',
};
/**
 * PEP 585. Only in annotations, and only where the file itself shows that they work: it postpones annotations (and
 * nothing in it evaluates them), or it cannot run before Python 3.9 anyway.
 */
const pep585 = {
    id: 'py-pep585',
    title: 'annotate with the built-in collection types',
    why: 'list[int] says the same as typing.List[int] since Python 3.9 (PEP 585), which deprecates the names in typing.',
    action: 'upgrade_runtime',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.93,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\b(?:Dict|FrozenSet|List|Set|Tuple|Type)\b/);
        if (source === null || !mayUseBuiltins(source))
            return [];
        // Before Python 3.11 nothing looks for names in the text inside `list['Name']`.
        const evaluated = mayEvaluateAnnotations(source);
        const all = typingUses(source, new Set(Object.keys(builtins)));
        const uses = all.uses.filter((use) => use.inAnnotation && isFree(all, use) && !(evaluated && holdsText(use)));
        const matches = uses.map(({ node, name }) => {
            const becomes = builtins[name] ?? name;
            return matchOf(node, `\`${node.text}\` is \`${becomes}\` since Python 3.9`, [replacing(node, becomes)]);
        });
        return [...unneededImports(source, all, new Set(uses.map(({ node }) => node))), ...matches];
    },
};
function holdsText({ node }) {
    return node.parent !== null && node.parent.descendantsOfType('string').length > 0;
}
function mayUseBuiltins(source) {
    if (leastMinorVersion(source) >= 9)
        return true;
    return postponesAnnotations(source.root) && !mayEvaluateAnnotations(source);
}
/** The file means the built-in by its name: a method called `list` would be found first in its class. */
function isFree({ names, imports }, { name }) {
    const builtin = builtins[name] ?? '';
    return (!names.bindings.has(builtin) && !imports.some((statement) => statement.names.some((it) => it.binds === builtin)));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/pep604.js



const builtinTypes = new Set('None bool bytearray bytes complex dict float frozenset int list memoryview object set str tuple type'.split(' '));
const typeNodes = new Set([
    'identifier',
    'attribute',
    'subscript',
    'generic_type',
    'none',
    'binary_operator',
    'union_type',
]);
/**
 * PEP 604. Only in annotations, and only where the file itself shows that it works: it postpones annotations (and
 * nothing in it evaluates them), or it cannot run before Python 3.10 anyway and the members are surely types.
 */
const pep604 = {
    id: 'py-pep604',
    title: 'write unions in annotations as X | Y',
    why: 'X | None says the same as Optional[X] since Python 3.10 (PEP 604), is shorter and needs no import.',
    action: 'upgrade_runtime',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.93,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\b(?:Optional|Union)\b/);
        if (source === null)
            return [];
        const postponed = postponesAnnotations(source.root) && !mayEvaluateAnnotations(source);
        if (!postponed && leastMinorVersion(source) < 10)
            return [];
        const all = typingUses(source, new Set(['Optional', 'Union']));
        const isType = postponed ? () => true : evaluates(all.names.bindings);
        const unions = all.uses.flatMap((use) => readUnion(use, isType) ?? []);
        const matches = unions.map((union) => {
            const { node, name } = union.use;
            return matchOf(union.whole, `\`${name}[…]\` is \`${name === 'Optional' ? '… | None' : '… | …'}\``, pep604_edits(union, node));
        });
        return [...unneededImports(source, all, new Set(unions.map(({ use }) => use.node))), ...joinNested(matches)];
    },
};
function readUnion(use, isType) {
    const brackets = use.node.parent;
    const whole = brackets?.type === 'generic_type' || brackets?.type === 'subscript' ? brackets : null;
    if (!use.inAnnotation || whole === null || whole.startIndex !== use.node.startIndex)
        return null;
    if (!isOnOneRow(whole) || holdsComment(whole))
        return null;
    const members = membersOf(whole);
    if (members.length === 0 || !members.every((member) => typeNodes.has(member.type) && isType(member)))
        return null;
    const nones = members.filter(mayBeNone).length + (use.name === 'Optional' ? 1 : 0);
    // `X | None | None` is right and ugly, `None | None` an error.
    if (nones > 1 || (use.name === 'Optional' && members.length > 1))
        return null;
    return { use, whole, members };
}
function membersOf(whole) {
    const list = whole.type === 'subscript' ? whole.childrenForFieldName('subscript') : whole.lastNamedChild?.namedChildren;
    return (list ?? []).map((member) => (member.type === 'type' ? (member.namedChildren[0] ?? member) : member));
}
function mayBeNone(member) {
    if (member.type === 'none' || /^(?:\w+\.)?Optional\b/.test(member.text))
        return true;
    const union = /^(?:\w+\.)?Union\b/.test(member.text) || ['binary_operator', 'union_type'].includes(member.type);
    return union && /\b(?:None|Optional)\b/.test(member.text);
}
/**
 * Where the annotation is evaluated, `|` must be known to both sides: built-in types, None, and what is indexed by
 * them. A name from elsewhere may be a function or a string.
 */
function evaluates(bindings) {
    const isClass = (name) => {
        const [only, more] = bindings.get(name) ?? [];
        return only !== undefined && more === undefined && only.parent?.type === 'class_definition';
    };
    return (member) => {
        const head = /^\w+/.exec(member.text)?.[0] ?? '';
        if (member.type === 'identifier')
            return builtinTypes.has(head) ? !bindings.has(head) : isClass(head);
        if (member.type === 'none')
            return true;
        const indexed = member.type === 'subscript' || member.type === 'generic_type';
        const known = builtinTypes.has(head) || /^(?:Dict|List|Set|Tuple|Type|FrozenSet|Callable|Iterable|Sequence|Mapping)$/.test(head);
        return indexed && known && !bindings.has(head);
    };
}
/** Fine enough that a union inside a union has edits of its own. */
function pep604_edits({ whole, members, use }, head) {
    const first = members[0] ?? whole;
    const last = members.at(-1) ?? whole;
    const between = members.slice(1).map((member, at) => ({
        start: members[at]?.endIndex ?? member.startIndex,
        end: member.startIndex,
        text: ' | ',
    }));
    const tail = use.name === 'Optional' ? ' | None' : '';
    return [
        { start: head.startIndex, end: first.startIndex, text: '' },
        ...between,
        { start: last.endIndex, end: whole.endIndex, text: tail },
    ];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/raise-not-implemented.js


/** pyflakes F901. */
const raiseNotImplemented = {
    id: 'py-raise-not-implemented',
    title: 'raise NotImplementedError',
    why: '`NotImplemented` is a value for operators and no exception: raising it gives a TypeError that hides what was meant.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 5,
    risk: 'low',
    confidence: 0.95,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\braise\s+NotImplemented\b/);
        if (source === null)
            return [];
        const names = namesOf(source);
        if (isBound(names, 'NotImplemented') || isBound(names, 'NotImplementedError'))
            return [];
        return source.root.descendantsOfType('raise_statement').flatMap((node) => raised(source, node) ?? []);
    },
};
function raised(source, node) {
    const value = parts(node)[0];
    const name = value?.type === 'call' ? value.childForFieldName('function') : value;
    if (name?.type !== 'identifier' || name.text !== 'NotImplemented' || isSuppressed(source, node))
        return null;
    return matchOf(node, '`NotImplemented` cannot be raised', [replacing(name, 'NotImplementedError')]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/super-args.js



/** Everything that runs its body in a frame of its own, where a bare `super()` looks for another first argument. */
const super_args_frames = [
    'function_definition',
    'class_definition',
    'lambda',
    'list_comprehension',
    'set_comprehension',
    'dictionary_comprehension',
    'generator_expression',
];
/** PEP 3135. */
const superArgs = {
    id: 'py-super-args',
    title: 'call super without arguments',
    why: '`super()` knows its class and instance since Python 3.0 (PEP 3135); naming them again breaks when the class is renamed.',
    action: 'refactor',
    appliesTo: isPythonModule,
    value: 2,
    risk: 'low',
    confidence: 0.95,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bsuper\s*\(\s*\w/);
        if (source === null || supportsPython2(source))
            return [];
        const names = namesOf(source);
        if (isBound(names, 'super'))
            return [];
        return source.root.descendantsOfType('call').flatMap((node) => bareSuper(source, names, node) ?? []);
    },
};
function bareSuper(source, names, node) {
    const callee = node.childForFieldName('function');
    const given = node.childForFieldName('arguments');
    if (callee?.type !== 'identifier' || callee.text !== 'super' || given?.type !== 'argument_list')
        return null;
    const [owner, instance, more] = parts(given);
    if (owner?.type !== 'identifier' || instance?.type !== 'identifier' || more !== undefined)
        return null;
    if (holdsComment(given) || isSuppressed(source, node))
        return null;
    if (!isOwnMethod(names, node, { owner: owner.text, instance: instance.text }))
        return null;
    return matchOf(node, `\`super(${owner.text}, ${instance.text})\` is \`super()\` here`, [
        { start: given.startIndex, end: given.endIndex, text: '()' },
    ]);
}
/** The call stands directly in a method of that class, and its second argument is the method's untouched first parameter. */
function isOwnMethod(names, node, said) {
    const method = ancestor(node, super_args_frames);
    const definition = method?.parent?.type === 'decorated_definition' ? method.parent : method;
    const body = method?.childForFieldName('body');
    if (method?.type !== 'function_definition' || body === null || body === undefined)
        return false;
    if (node.startIndex < body.startIndex || isStatic(definition))
        return false;
    const owner = definition?.parent?.parent;
    return (owner?.type === 'class_definition' &&
        owner.childForFieldName('name')?.text === said.owner &&
        // A class decorator may put another class in its place (slots, six.add_metaclass): the cell then names the old one.
        owner.parent?.type !== 'decorated_definition' &&
        // The name is that class and nothing else.
        names.bindings.get(said.owner)?.length === 1 &&
        firstParameter(method) === said.instance &&
        !super_args_isRebound(names, method, said.instance));
}
function isStatic(definition) {
    return definition?.namedChildren.some((child) => child.type === 'decorator' && child.text.includes('static')) === true;
}
function firstParameter(method) {
    const first = method.childForFieldName('parameters')?.namedChildren[0];
    if (first?.type === 'identifier')
        return first.text;
    return first?.type === 'typed_parameter' ? (first.namedChildren[0]?.text ?? null) : null;
}
function super_args_isRebound(names, method, name) {
    const inside = (names.bindings.get(name) ?? []).filter((node) => node.startIndex >= method.startIndex && node.endIndex <= method.endIndex);
    return inside.length > 1;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/standard-library.js
/**
 * Top-level modules of the standard library, Python 3.6 to 3.14 (`sys.stdlib_module_names`, and those removed since by
 * PEP 594). Left out on purpose: modules that do something when they are imported (`antigravity`, `this`, `readline`,
 * `rlcompleter`, `site`, `idlelib`, `encodings`, `test`), and private ones.
 */
const modules = new Set(`abc aifc annotationlib argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect
  builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression
  concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal
  difflib dis distutils doctest email ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter
  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http
  imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox
  mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath numbers
  opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib
  posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pyexpat queue quopri random re reprlib resource
  runpy sched secrets select selectors shelve shlex shutil signal smtpd smtplib sndhdr socket socketserver spwd sqlite3
  ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile
  telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc
  tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
  wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));
/** The module, by its dotted name, is part of the standard library and importing it has no effect of its own. */
function isQuietStandardModule(name) {
    return modules.has(name.split('.')[0] ?? '');
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/unused-imports.js





/** Files whose imports are there for others to find. */
const facade = /(?:^|\/)(?:__init__|conftest|compat|_compat|[a-z_]*compat|six|api|__main__|setup|settings)\.py$/;
const testModule = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
/**
 * pyflakes F401. It looks at statements of the module and of function bodies; imports under a condition or in `try`
 * probe for something. A name counts as used wherever a text could mean it, and an import that may be made for its
 * effect (another package's module, without an alias) stays.
 */
const unusedImports = {
    id: 'py-unused-imports',
    title: 'remove unused imports',
    why: 'An import that nothing uses costs start-up time, invites circular imports and tells readers of a dependency that is not there.',
    action: 'refactor',
    appliesTo: (path, language) => isPythonModule(path, language) && !facade.test(path),
    value: 3,
    risk: 'low',
    confidence: 0.93,
    group: 'file',
    async detect(file, tools) {
        const source = await readPython(file, tools, /\bimport\b/);
        if (source === null || facade.test(file.path))
            return [];
        if (isOnlyImports(source) || computesExports(source) || reachesNamesByText(source))
            return [];
        const { reads, bindings } = namesOf(source);
        const mentioned = mentionedWords(source);
        const isUsed = (name) => reads.has(name) || bindings.has(name) || mentioned.has(name);
        return importStatements(source).flatMap((statement) => unusedNames(source, statement, isUsed) ?? []);
    },
};
/** A module that only imports, and perhaps gives old names to what it imported, is a list of names for others. */
function isOnlyImports(source) {
    return parts(source.root).every((statement) => {
        if (statement.type.includes('import'))
            return true;
        const inner = statement.type === 'expression_statement' ? statement.namedChildren[0] : undefined;
        if (inner?.type === 'assignment' || inner?.type === 'augmented_assignment')
            return /^(?:__\w+__\b|[A-Z]\w*\s*=\s*[A-Z]\w*$)/.test(inner.text);
        return inner?.type === 'string' || inner?.type === 'concatenated_string';
    });
}
function unusedNames(source, statement, isUsed) {
    if (isSuppressed(source, statement.node) || !standsPlainly(statement))
        return null;
    if (mayReExport(source, statement))
        return null;
    const unused = statement.names.filter((name) => !isUsed(name.binds) && !isReExport(name));
    const gone = unused.length === statement.names.length ? unused : unused.filter((name) => staysImported(statement, name));
    if (gone.length === 0)
        return null;
    if (gone.length === statement.names.length && !gone.every((name) => isQuiet(statement, name)))
        return null;
    const edits = withoutNames(source, statement, new Set(gone));
    if (edits === null)
        return null;
    const list = gone.map(({ binds }) => `\`${binds}\``).join(', ');
    return matchOf(statement.node, `${list} ${gone.length === 1 ? 'is' : 'are'} imported and never used`, edits);
}
/** In the module's body, or in a function that does more than import. */
function standsPlainly({ node, topLevel }) {
    const block = node.parent;
    if (topLevel)
        return true;
    if (block?.type !== 'block' || block.parent?.type !== 'function_definition')
        return false;
    return parts(block).some((statement) => !statement.type.includes('import') && !isDocstring(statement));
}
function isDocstring(statement) {
    return statement.type === 'expression_statement' && statement.namedChildren[0]?.type === 'string';
}
/** `import x as x`, `from m import x as x`: the form that says `for others` (PEP 484). */
function isReExport({ name, alias }) {
    return alias !== null && alias === name;
}
/**
 * Without `__all__` a module may hand on what it takes from its own package or from a private module (`ssl` does so
 * with `_ssl`); a test module hands nothing on.
 */
function mayReExport(source, { module, names }) {
    if (source.text.includes('__all__') || testModule.test(source.path))
        return false;
    return names.some(({ name }) => {
        const segments = (module ?? name).split('.');
        const top = segments[0] ?? '';
        return top === '' || segments.some((segment) => segment.startsWith('_')) || source.path.split('/').includes(top);
    });
}
/** Of `import a, b` each name is an import of its own; of `from m import a, b` the module stays imported. */
function staysImported(statement, name) {
    return statement.module !== null || isQuiet(statement, name);
}
/** Nothing but the name is lost: the module is quiet, or the way it is imported shows that the name was wanted. */
function isQuiet({ module, topLevel }, { name, alias }) {
    if (isQuietStandardModule(module ?? name))
        return true;
    // In a function, the import of another package may ask whether it is installed.
    if (module === null)
        return topLevel && alias !== null && !/^(?:readline|rlcompleter|this|antigravity)$/.test(name);
    // A lower-case name may be a submodule that registers something; a class or constant is not.
    return /^[A-Z]/.test(name);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/python/table.js


















/** One row a codemod. */
const pythonCodemods = [
    assertTuple,
    collectionsAbc,
    deprecatedCalls,
    deprecatedUnittest,
    elseAfterReturn,
    fstringWithoutPlaceholders,
    invalidEscape,
    isLiteral,
    mutableDefault,
    noneComparison,
    notIn,
    objectBase,
    osErrorAlias,
    pep585,
    pep604,
    raiseNotImplemented,
    superArgs,
    unusedImports,
];

// EXTERNAL MODULE: ./.build/actions/shared/codemods/end-of-life/table.js + 15 modules
var table = __webpack_require__(84780);
;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/merge-matches.js
/**
 * Puts matches that lie inside one another into one, so that they are rewritten together. The edits themselves must
 * not overlap: an outer match edits around what an inner one edits.
 */
function mergeOverlapping(matches) {
    const merged = [];
    let end = -1;
    for (const match of matches.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))) {
        const last = merged.at(-1);
        if (last !== undefined && startOf(match) < end)
            merged[merged.length - 1] = joined(last, match);
        else
            merged.push(match);
        end = Math.max(end, endOf(match));
    }
    return merged;
}
function joined(a, b) {
    return {
        startLine: Math.min(a.startLine, b.startLine),
        endLine: Math.max(a.endLine, b.endLine),
        message: a.message === b.message ? a.message : `${a.message}; ${b.message}`,
        edits: [...a.edits, ...b.edits],
    };
}
function startOf(match) {
    return Math.min(...match.edits.map((edit) => edit.start));
}
function endOf(match) {
    return Math.max(...match.edits.map((edit) => edit.end));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/syntax-kinds.js
const nodeKinds = {
    Identifier: 80,
    PrivateIdentifier: 81,
    StringLiteral: 11,
    NumericLiteral: 9,
    NoSubstitutionTemplateLiteral: 15,
    TemplateExpression: 229,
    ArrayLiteralExpression: 210,
    ObjectLiteralExpression: 211,
    PropertyAccessExpression: 212,
    CallExpression: 214,
    NewExpression: 215,
    ParenthesizedExpression: 218,
    PrefixUnaryExpression: 225,
    PostfixUnaryExpression: 226,
    TypeOfExpression: 222,
    BinaryExpression: 227,
    ConditionalExpression: 228,
    ArrowFunction: 220,
    FunctionExpression: 219,
    ClassExpression: 232,
    SpreadElement: 231,
    SpreadAssignment: 306,
    AwaitExpression: 224,
    AsExpression: 235,
    NonNullExpression: 236,
    SatisfiesExpression: 239,
    PropertyAssignment: 304,
    ShorthandPropertyAssignment: 305,
    BindingElement: 209,
    ObjectBindingPattern: 207,
    ArrayBindingPattern: 208,
    QualifiedName: 167,
    Block: 242,
    ModuleBlock: 269,
    CaseBlock: 270,
    CaseClause: 297,
    DefaultClause: 298,
    VariableStatement: 244,
    VariableDeclaration: 261,
    VariableDeclarationList: 262,
    ExpressionStatement: 245,
    IfStatement: 246,
    DoStatement: 247,
    WhileStatement: 248,
    ForStatement: 249,
    ForInStatement: 250,
    ForOfStatement: 251,
    ReturnStatement: 254,
    ThrowStatement: 258,
    LabeledStatement: 257,
    BreakStatement: 253,
    ContinueStatement: 252,
    WithStatement: 255,
    TryStatement: 259,
    CatchClause: 300,
    FunctionDeclaration: 263,
    ClassDeclaration: 264,
    EnumDeclaration: 267,
    InterfaceDeclaration: 265,
    TypeAliasDeclaration: 266,
    ModuleDeclaration: 268,
    Parameter: 170,
    TypeParameter: 169,
    MethodDeclaration: 175,
    MethodSignature: 174,
    PropertyDeclaration: 173,
    PropertySignature: 172,
    GetAccessor: 178,
    SetAccessor: 179,
    Constructor: 177,
    ClassStaticBlockDeclaration: 176,
    EnumMember: 307,
    ImportDeclaration: 273,
    ImportClause: 274,
    NamespaceImport: 275,
    NamedImports: 276,
    ImportSpecifier: 277,
    ImportEqualsDeclaration: 272,
    ExternalModuleReference: 284,
    ImportAttributes: 301,
    ImportAttribute: 302,
    ExportDeclaration: 279,
    ExportSpecifier: 282,
    NamespaceExport: 281,
    ExportAssignment: 278,
    JsxAttribute: 292,
    JsxNamespacedName: 296,
    JsxOpeningElement: 287,
    JsxSelfClosingElement: 286,
    JsxFragment: 289,
    MetaProperty: 237,
    NamedTupleMember: 203,
    SourceFile: 308,
    ImportType: 206,
    RegularExpressionLiteral: 14,
    Decorator: 171,
    BigIntLiteral: 10,
    OmittedExpression: 233,
    DeleteExpression: 221,
    VoidExpression: 223,
};
/** Whether `node` is there and of this kind. */
function is(node, kind) {
    return node !== undefined && node.kind === nodeKinds[kind];
}
/** Whether `node` is there and of one of these kinds. */
function isAny(node, kinds) {
    return node !== undefined && kinds.some((kind) => node.kind === nodeKinds[kind]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/token.js
/** Keywords and operators, as plain numbers that the compiler's own type checks (see syntax-kinds.ts). */
const token = {
    EqualsToken: 64,
    EqualsEqualsToken: 35,
    ExclamationEqualsToken: 36,
    EqualsEqualsEqualsToken: 37,
    ExclamationEqualsEqualsToken: 38,
    PlusToken: 40,
    MinusToken: 41,
    PlusPlusToken: 46,
    MinusMinusToken: 47,
    ExclamationToken: 54,
    AmpersandAmpersandToken: 56,
    BarBarToken: 57,
    QuestionQuestionToken: 61,
    LessThanToken: 30,
    GreaterThanToken: 32,
    LessThanEqualsToken: 33,
    GreaterThanEqualsToken: 34,
    InKeyword: 103,
    InstanceOfKeyword: 104,
    AsteriskAsteriskToken: 43,
    CommaToken: 28,
    FirstAssignment: 64,
    LastAssignment: 79,
    TrueKeyword: 112,
    FalseKeyword: 97,
    NullKeyword: 106,
    ImportKeyword: 102,
    ThisKeyword: 110,
    SuperKeyword: 108,
    AssertKeyword: 132,
    ExportKeyword: 95,
    DeclareKeyword: 138,
    DefaultKeyword: 90,
    AsyncKeyword: 134,
    AwaitKeyword: 135,
    QuestionDotToken: 29,
    QuestionQuestionEqualsToken: 78,
    BarBarEqualsToken: 76,
    AmpersandAmpersandEqualsToken: 77,
};

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/language-level.js


/**
 * The newest edition of ECMAScript whose syntax a JavaScript file already uses (5 for none of the yearly ones). A
 * codemod writes nothing newer into it: we cannot see which engines and tools (browsers, bundlers, minifiers) it must
 * still please, but this much they understand.
 */
function languageLevel(file) {
    let level = isNodeScript(file) ? 2015 : 5;
    const visit = (node) => {
        level = Math.max(level, editionOfKind.get(node.kind) ?? 5, editionOfShape(node));
        node.forEachChild(visit);
    };
    visit(file);
    return level;
}
/** A `#!` line that names node: every Node that still runs knows ES2015. */
function isNodeScript(file) {
    return /^#!.*\bnode\b/.test(file.text);
}
/** Bits of `VariableDeclarationList.flags`: `let`, `const`, and both for `using`. */
const blockScoped = 3;
/** ECMA-262 editions by the year of their publication. */
const editionOfKind = new Map([
    [nodeKinds.ArrowFunction, 2015],
    [nodeKinds.NoSubstitutionTemplateLiteral, 2015],
    [nodeKinds.TemplateExpression, 2015],
    [nodeKinds.ClassDeclaration, 2015],
    [nodeKinds.ClassExpression, 2015],
    [nodeKinds.ForOfStatement, 2015],
    [nodeKinds.SpreadElement, 2015],
    [nodeKinds.ObjectBindingPattern, 2015],
    [nodeKinds.ArrayBindingPattern, 2015],
    [nodeKinds.ShorthandPropertyAssignment, 2015],
    [nodeKinds.ImportDeclaration, 2015],
    [nodeKinds.ExportDeclaration, 2015],
    [nodeKinds.ExportAssignment, 2015],
    [token.ExportKeyword, 2015],
    [token.AsteriskAsteriskToken, 2016],
    [token.AsyncKeyword, 2017],
    [nodeKinds.AwaitExpression, 2017],
    [nodeKinds.SpreadAssignment, 2018],
    [nodeKinds.BigIntLiteral, 2020],
    [token.QuestionDotToken, 2020],
    [token.QuestionQuestionToken, 2020],
    [token.ImportKeyword, 2020],
    [token.QuestionQuestionEqualsToken, 2021],
    [token.BarBarEqualsToken, 2021],
    [token.AmpersandAmpersandEqualsToken, 2021],
    [nodeKinds.PropertyDeclaration, 2022],
    [nodeKinds.PrivateIdentifier, 2022],
    [nodeKinds.ClassStaticBlockDeclaration, 2022],
]);
function editionOfShape(node) {
    if (is(node, 'VariableDeclarationList'))
        return (node.flags & blockScoped) === 0 ? 5 : 2015;
    if (is(node, 'CatchClause'))
        return node.variableDeclaration === undefined ? 2019 : 5;
    return 5;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/names.js


/** Reads all names of a file. Doubtful identifiers count as references: that keeps what they name alive. */
function names_namesOf(file) {
    const declared = new Map();
    const referenced = new Map();
    let dynamic = false;
    const visit = (node) => {
        if (is(node, 'Identifier'))
            note(node, declared, referenced);
        if (is(node, 'WithStatement'))
            dynamic = true;
        node.forEachChild(visit);
    };
    visit(file);
    return { declared, referenced, dynamic: dynamic || referenced.has('eval') };
}
/** Whether the name still means what the language says it means. */
function isGlobal(names, name) {
    return !names.declared.has(name);
}
/** Whether a reference assigns: `x = 1`, `x++`, `[x] = y`, `({ x } = y)`, `for (x of y)`. */
function isWritten(reference) {
    let node = reference;
    for (let parent = node.parent; parent !== undefined; node = parent, parent = node.parent) {
        if (is(parent, 'PrefixUnaryExpression') || is(parent, 'PostfixUnaryExpression')) {
            return parent.operator === token.PlusPlusToken || parent.operator === token.MinusMinusToken;
        }
        if (is(parent, 'ForInStatement') || is(parent, 'ForOfStatement'))
            return parent.initializer === node;
        if (is(parent, 'BinaryExpression')) {
            if (parent.left !== node)
                return false;
            if (isAssignment(parent))
                return true;
            return false;
        }
        if (is(parent, 'PropertyAssignment') && parent.name === node)
            return false;
        if (!isAny(parent, patternParts))
            return false;
    }
    return false;
}
function isAssignment(node) {
    const { kind } = node.operatorToken;
    return kind >= token.FirstAssignment && kind <= token.LastAssignment;
}
/** What may stand between a name and the assignment that writes to it. */
const patternParts = [
    'ParenthesizedExpression',
    'ArrayLiteralExpression',
    'ObjectLiteralExpression',
    'PropertyAssignment',
    'ShorthandPropertyAssignment',
    'SpreadElement',
    'SpreadAssignment',
    'AsExpression',
    'NonNullExpression',
    'SatisfiesExpression',
];
const declarations = [
    'VariableDeclaration',
    'Parameter',
    'BindingElement',
    'FunctionDeclaration',
    'FunctionExpression',
    'ClassDeclaration',
    'ClassExpression',
    'InterfaceDeclaration',
    'TypeAliasDeclaration',
    'EnumDeclaration',
    'ModuleDeclaration',
    'TypeParameter',
    'ImportClause',
    'NamespaceImport',
    'ImportSpecifier',
    'ImportEqualsDeclaration',
];
const members = [
    'PropertyAccessExpression',
    'PropertyAssignment',
    'MethodDeclaration',
    'MethodSignature',
    'PropertyDeclaration',
    'PropertySignature',
    'GetAccessor',
    'SetAccessor',
    'EnumMember',
    'JsxAttribute',
    'MetaProperty',
    'NamedTupleMember',
    'ImportAttribute',
];
function note(node, declared, referenced) {
    const role = roleOf(node);
    if (role === 'member')
        return;
    const list = role === 'declaration' ? declared : referenced;
    const known = list.get(node.text);
    if (known === undefined)
        list.set(node.text, [node]);
    else
        known.push(node);
}
function roleOf(node) {
    const { parent } = node;
    if (isAny(parent, declarations) && parent.name === node)
        return 'declaration';
    if (isAny(parent, members) && parent.name === node)
        return 'member';
    if (is(parent, 'BindingElement') || is(parent, 'ImportSpecifier')) {
        return parent.propertyName === node ? 'member' : 'reference';
    }
    if (is(parent, 'QualifiedName'))
        return parent.right === node ? 'member' : 'reference';
    if (is(parent, 'ExportSpecifier'))
        return exportRole(parent, node);
    if (isAny(parent, ['NamespaceExport', 'JsxNamespacedName']))
        return 'member';
    if (isAny(parent, ['LabeledStatement', 'BreakStatement', 'ContinueStatement']) && parent.label === node)
        return 'member';
    return 'reference';
}
/** `export { a as b }` refers to `a`; `export { a } from 'x'` to nothing of this file. */
function exportRole(specifier, node) {
    if (specifier.parent.parent.moduleSpecifier !== undefined)
        return 'member';
    return (specifier.propertyName ?? specifier.name) === node ? 'reference' : 'member';
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/suppression.js
const SAME_LINE = /\b(?:eslint|oxlint)-disable-line\b|\b@ts-(?:ignore|expect-error)\b/;
const NEXT_LINE = /\b(?:eslint|oxlint)-disable-next-line\b|\bbiome-ignore\b|\btslint:disable-next-line\b/;
const REGION = /\/\*\s*(?:eslint|oxlint)-(disable|enable)(?!-)([^*]*)/g;
/**
 * A maintainer said no where the match begins: `eslint-disable-line` there, `eslint-disable-next-line` above it, or an
 * `eslint-disable` around it that names no rule or one that `why` names (ESLint, "Disable Rules").
 */
function isExcused(text, match, why) {
    const lines = text.split('\n');
    const [line = '', above = ''] = [lines[match.startLine - 1], lines[match.startLine - 2]];
    if (SAME_LINE.test(line) || NEXT_LINE.test(above))
        return true;
    const before = lines.slice(0, match.startLine).join('\n');
    let isOff = false;
    for (const [, what, rules = ''] of before.matchAll(REGION)) {
        const names = (rules.split(' -- ')[0] ?? '').split(',').map((name) => name.trim());
        const concerns = names.every((name) => name === '') || names.some((name) => name !== '' && why.includes(name));
        if (concerns)
            isOff = what === 'disable';
    }
    return isOff;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/source.js



const sourcePath = /\.(?:[cm]?[jt]s|[jt]sx)$/i;
const notWritten = /(?:\.d\.[cm]?ts|\.d\.[\w-]+\.ts|[.-]min\.[cm]?js|\.bundle\.js)$|(?:^|\/)(?:node_modules|vendor|third_party|bower_components)\//i;
const generated = /@generated\b|\bDO NOT EDIT\b|@flow\b/i;
/**
 * Makes a codemod of a rule. Files that a person did not write (declarations, minified, vendored, `@generated`), Flow
 * files and files with a syntax error are left alone: there the tree does not say what the text means. So is what a
 * maintainer excused from the linter.
 */
function syntaxCodemod(rule) {
    const { find, ...description } = rule;
    return {
        ...description,
        group: 'file',
        appliesTo: (path) => sourcePath.test(path) && !notWritten.test(path),
        detect: async (file, tools) => {
            if (generated.test(file.text.slice(0, 2000)) || isMinified(file.text))
                return [];
            const parsed = await parse(file, tools);
            if (parsed === null)
                return [];
            const wanted = find(parsed.source).filter((match) => !isExcused(parsed.source.file.text, match, rule.why));
            return shifted(wanted, parsed.shift);
        },
    };
}
/** A match over `node`, or over the text from `node` to the end of `last`. */
function source_matchOf(source, where, what) {
    const { file } = source;
    return {
        startLine: file.getLineAndCharacterOfPosition(where.node.getStart(file)).line + 1,
        endLine: file.getLineAndCharacterOfPosition((where.last ?? where.node).end).line + 1,
        ...what,
    };
}
/** An edit that replaces a node, without the comments before it. */
function replaceNode(source, node, text) {
    return { start: node.getStart(source.file), end: node.end, text };
}
/** Every node below `root`, `root` itself first, in the order of the text. */
function* walk(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        yield node;
        const children = [];
        node.forEachChild((child) => void children.push(child));
        for (const child of children.toReversed())
            open.push(child);
    }
}
/** Whether a stretch of text that lies between tokens holds a comment. */
function hasComment(source, start, end) {
    return /\/[/*]/.test(source.file.text.slice(start, end));
}
/** The text of a node without the comments before it. */
function textOf(source, node) {
    return source.file.text.slice(node.getStart(source.file), node.end);
}
async function parse(file, tools) {
    const root = (await tools.sourceFile()).compilerNode;
    const shift = file.text.length - root.text.length;
    if (file.text.slice(shift) !== root.text || (shift > 0 && file.text !== `\uFEFF${root.text}`))
        return null;
    if (syntaxErrors(root) > 0)
        return null;
    const source = source_known.get(root) ?? read(file.path, root);
    source_known.set(root, source);
    return { source, shift };
}
/** What was read of a tree, for as long as the tree lives: all rules ask for the same. */
const source_known = new WeakMap();
function read(path, file) {
    const typed = /\.(?:[cm]?ts|tsx)$/i.test(path);
    return { path, file, typed, names: names_namesOf(file), level: typed ? Infinity : languageLevel(file) };
}
/** The parser's own errors; the property is there at run time and missing from the compiler's public types. */
function syntaxErrors(root) {
    return root.parseDiagnostics?.length ?? 0;
}
/** The compiler drops a byte order mark, the edits are about the text that still has it. */
function shifted(matches, shift) {
    if (shift === 0)
        return matches;
    return matches.map((match) => ({
        ...match,
        edits: match.edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text })),
    }));
}
/** Nobody writes lines of 300 characters on average. */
function isMinified(text) {
    return text.length > 2000 && text.length / text.split('\n').length > 300;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/else-after-return.js



/** ESLint no-else-return. Only where no name of the else block would come into a scope where it means something. */
const else_after_return_elseAfterReturn = syntaxCodemod({
    id: 'ts-else-after-return',
    title: 'drop else after return',
    why: 'After a return or a throw the rest runs only otherwise: without the else it stands one level less deep.',
    action: 'refactor',
    value: 2,
    risk: 'low',
    confidence: 0.97,
    find: (source) => laidOut(source, [...walk(source.file)].flatMap((node) => needlessElse(source, node))),
});
/** Puts the edits of all together: a line of a block inside a block moves once, by the sum. */
function laidOut(source, found) {
    const { text } = source.file;
    const dedents = new Map();
    for (const { lines } of found)
        for (const [at, units] of lines)
            dedents.set(at, (dedents.get(at) ?? 0) + units);
    const fixed = found.flatMap(({ edits, breaks }) => [...edits, ...breaks]);
    const done = new Set();
    const matches = found.map(({ node, edits, breaks, lines }) => {
        const starts = breaks.map(({ start, end, like }) => {
            const indent = /^[ \t]*/.exec(text.slice(like))?.[0] ?? '';
            return { start, end, text: lineBreak(text) + indent.slice(dedents.get(like) ?? 0) };
        });
        const moved = [];
        for (const start of lines.keys()) {
            const end = start + (dedents.get(start) ?? 0);
            if (done.has(start) || fixed.some((edit) => edit.start < end && start < edit.end))
                continue;
            done.add(start);
            moved.push({ start, end, text: '' });
        }
        const message = 'the else is needless: the branch before it always leaves';
        return source_matchOf(source, { node }, { message, edits: [...edits, ...starts, ...moved] });
    });
    return mergeOverlapping(matches);
}
function needlessElse(source, node) {
    if (!is(node, 'IfStatement') || node.elseStatement === undefined)
        return [];
    if (!isInList(node) || !else_after_return_leaves(node.thenStatement))
        return [];
    const { elseStatement: other } = node;
    if (hasComment(source, node.thenStatement.end, other.getStart(source.file)))
        return [];
    if (!keepsNames(source, other) || !keepsStatementsApart(source, node, other) || hasLongText(source, other))
        return [];
    const unwrapped = is(other, 'Block') ? unwrapBlock(source, node, other) : unwrapStatement(source, node, other);
    if (unwrapped === null)
        return [];
    return [{ node, ...unwrapped }];
}
/** Whether statements can follow it: it stands in a block or a file, or it is an `else if` that will. */
function isInList(node) {
    const { parent } = node;
    if (is(parent, 'Block') || is(parent, 'SourceFile'))
        return true;
    return is(parent, 'IfStatement') && parent.elseStatement === node && else_after_return_leaves(parent.thenStatement) && isInList(parent);
}
function else_after_return_leaves(statement) {
    if (is(statement, 'ReturnStatement') || is(statement, 'ThrowStatement'))
        return true;
    if (is(statement, 'IfStatement')) {
        return statement.elseStatement !== undefined && else_after_return_leaves(statement.thenStatement) && else_after_return_leaves(statement.elseStatement);
    }
    if (!is(statement, 'Block'))
        return false;
    const last = statement.statements.at(-1);
    return last !== undefined && else_after_return_leaves(last);
}
/** `let`, `const` and `class` of the block would join the scope around it: only where that name exists nowhere else. */
function keepsNames(source, other) {
    if (!is(other, 'Block'))
        return true;
    return other.statements.every((statement) => {
        if (is(statement, 'VariableStatement'))
            return (statement.declarationList.flags & 7) === 0 || isPrivate(source, statement, other);
        return !isAny(statement, [
            'FunctionDeclaration',
            'ClassDeclaration',
            'EnumDeclaration',
            'InterfaceDeclaration',
            'TypeAliasDeclaration',
        ]);
    });
}
function isPrivate({ names }, statement, block) {
    if (names.dynamic)
        return false;
    return statement.declarationList.declarations.every(({ name }) => {
        if (!is(name, 'Identifier'))
            return false;
        const used = names.referenced.get(name.text) ?? [];
        return (names.declared.get(name.text)?.length === 1 && used.every((one) => one.pos >= block.pos && one.end <= block.end));
    });
}
/** Without the braces a line that starts like this would continue the statement before it, if that has no semicolon. */
const continues = /^\s*(?:[([`+\-*/%,.?:<>=&|^]|in\b|instanceof\b)/;
function keepsStatementsApart({ file }, node, other) {
    const { text } = file;
    const body = is(other, 'Block') ? (other.statements[0]?.getStart(file) ?? other.end) : other.getStart(file);
    if (!/[;}]$/.test(text.slice(0, node.thenStatement.end)) && continues.test(text.slice(body)))
        return false;
    const last = is(other, 'Block') ? other.statements.at(-1) : undefined;
    if (last === undefined || text[last.end - 1] === ';')
        return true;
    const after = text.slice(other.end).replace(/^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)+/, '');
    return !continues.test(after);
}
/** Text over several lines (templates, JSX, block comments) must not be moved. */
function hasLongText({ file }, other) {
    const text = file.text.slice(other.getStart(file), other.end);
    if (!text.includes('\n'))
        return false;
    if (/\\\r?\n/.test(text))
        return true;
    return [...walk(other)].some((node) => (isAny(node, ['NoSubstitutionTemplateLiteral', 'TemplateExpression', 'JsxOpeningElement', 'JsxFragment']) &&
        node.getText(file).includes('\n')) ||
        (is(node, 'JsxOpeningElement') && node.parent.getText(file).includes('\n')));
}
function unwrapStatement({ file }, node, other) {
    const like = lineStart(file.text, listIf(node).getStart(file));
    return { edits: [], breaks: [{ start: node.thenStatement.end, end: other.getStart(file), like }], lines: new Map() };
}
function unwrapBlock({ file }, node, block) {
    const { text } = file;
    const open = block.getStart(file) + 1;
    const inside = text.slice(open, block.end - 1);
    if (!/^[ \t]*(?:\r?\n|$|\/[/*])/.test(text.slice(block.end)))
        return null;
    if (inside.trim() === '') {
        return { edits: [{ start: node.thenStatement.end, end: block.end, text: '' }], breaks: [], lines: new Map() };
    }
    const start = open + inside.length - inside.trimStart().length;
    const end = open + inside.trimEnd().length;
    const like = lineStart(text, listIf(node).getStart(file));
    const outer = indentOf(text, like);
    const indent = indentOf(text, lineStart(text, start));
    const units = indent.startsWith(outer) && inside.trimStart() !== inside ? indent.length - outer.length : 0;
    return {
        edits: [{ start: end, end: block.end, text: '' }],
        breaks: [{ start: node.thenStatement.end, end: start, like }],
        lines: linesBetween(text, { start, end, indent, units }),
    };
}
/** The `if` of a chain that stands in the list: its indentation is the chain's. */
function listIf(node) {
    return is(node.parent, 'IfStatement') ? listIf(node.parent) : node;
}
function linesBetween(text, body) {
    const lines = new Map();
    if (body.units === 0)
        return lines;
    for (let at = lineStart(text, body.start) - 1; at !== -1 && at < body.end; at = text.indexOf('\n', at + 1)) {
        if (text.startsWith(body.indent, at + 1))
            lines.set(at + 1, body.units);
    }
    return lines;
}
function lineStart(text, at) {
    return text.lastIndexOf('\n', at - 1) + 1;
}
function indentOf(text, start) {
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}
function lineBreak(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/import-attributes.js



/** V8 dropped the keyword `assert` with 12.6: Node 22 and later refuse the whole file with a SyntaxError. */
const importAttributes = syntaxCodemod({
    id: 'ts-import-attributes',
    title: 'use import attributes instead of import assertions',
    why: '`import … assert { type }` was withdrawn; Node 22 and later only know `with { type }` (ECMAScript 2025), as Node 18.20 does.',
    action: 'upgrade_runtime',
    value: 5,
    risk: 'low',
    confidence: 0.98,
    find: (source) => [...walk(source.file)].flatMap((node) => [...assertClause(source, node), ...assertOption(source, node)]),
});
const message = '`assert` on an import is a SyntaxError in Node 22 and later; it is written `with` now';
/** `import data from './data.json' assert { type: 'json' }`, and the same on `export … from`. */
function assertClause(source, node) {
    if (!is(node, 'ImportAttributes') || node.token !== token.AssertKeyword)
        return [];
    const start = node.getStart(source.file);
    if (source.file.text.slice(start, start + 'assert'.length) !== 'assert')
        return [];
    return [source_matchOf(source, { node }, { message, edits: [{ start, end: start + 'assert'.length, text: 'with' }] })];
}
/** `import('./data.json', { assert: { type: 'json' } })`; an object that already has `with` serves both ages. */
function assertOption(source, node) {
    if (!is(node, 'CallExpression') || node.expression.kind !== token.ImportKeyword)
        return [];
    const options = node.arguments[1];
    if (!is(options, 'ObjectLiteralExpression') || options.properties.length !== 1)
        return [];
    const [property] = options.properties;
    if (!is(property, 'PropertyAssignment') || !is(property.name, 'Identifier') || property.name.text !== 'assert')
        return [];
    return [source_matchOf(source, { node: property }, { message, edits: [replaceNode(source, property.name, 'with')] })];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/legacy-methods.js



/** Methods that ECMA-262 keeps in Annex B "for web browsers only", and their equals in the language proper. */
const legacyMethods = syntaxCodemod({
    id: 'ts-legacy-methods',
    title: 'replace legacy string and date methods',
    why: '`substr`, `trimLeft`, `trimRight` and `toGMTString` stand in Annex B of ECMA-262, which new code must not use; each has an equal.',
    action: 'refactor',
    value: 2,
    risk: 'low',
    confidence: 0.95,
    find: (source) => (source.level < 2015 ? [] : [...walk(source.file)].flatMap((node) => legacyCall(source, node))),
});
/** The very same function object under its other name (ECMA-262 B.2.2.15, B.2.2.16, B.2.3.3). */
const legacy_methods_aliases = new Map([
    ['trimLeft', 'trimStart'],
    ['trimRight', 'trimEnd'],
    ['toGMTString', 'toUTCString'],
]);
function legacyCall(source, node) {
    if (!is(node, 'CallExpression') || !is(node.expression, 'PropertyAccessExpression'))
        return [];
    const { name, expression: receiver } = node.expression;
    if (!is(name, 'Identifier') || receiver.kind === token.ThisKeyword || receiver.kind === token.SuperKeyword)
        return [];
    const alias = node.arguments.length === 0 ? legacy_methods_aliases.get(name.text) : undefined;
    const edits = alias === undefined ? sliceEdits(source, node, name) : [replaceNode(source, name, alias)];
    if (edits === null || definesMember(source, name.text))
        return [];
    return [source_matchOf(source, { node }, { message: `.${name.text}() is legacy (ECMA-262 Annex B)`, edits })];
}
/** A file with a `substr` of its own may well call that one, and one that mentions it without a call tests for it. */
function definesMember({ file }, name) {
    return new RegExp(`(?:^|[\\s{,;])(?:async\\s+)?${name}\\s*(?::|\\([^)]*\\)\\s*\\{|=[^=])|\\.${name}\\b(?!\\s*\\()`).test(file.text);
}
/**
 * `substr(a)` is `slice(a)` for any number; with a length only where both are literals of zero or more: a negative
 * start is counted before it is cut off, and a negative length gives ''.
 */
function sliceEdits(source, node, name) {
    if (name.text !== 'substr' || node.arguments.length === 0 || node.arguments.length > 2)
        return null;
    const [start, length] = node.arguments;
    const from = literalInteger(start);
    if (from === null || start === undefined)
        return null;
    const rename = replaceNode(source, name, 'slice');
    if (length === undefined)
        return [rename];
    const count = literalInteger(length);
    if (count === null || from < 0 || count < 0)
        return null;
    return from === 0 ? [rename] : [rename, replaceNode(source, length, String(from + count))];
}
function literalInteger(node) {
    if (is(node, 'NumericLiteral'))
        return /^\d{1,9}$/.test(node.text) ? Number(node.text) : null;
    if (!is(node, 'PrefixUnaryExpression') || node.operator !== token.MinusToken)
        return null;
    const value = literalInteger(node.operand);
    return value === null ? null : -value;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/static-type.js



/**
 * The type an expression has whatever runs around it, told from its syntax alone; null where that does not tell.
 * (ECMA-262 §13: what each operator returns.)
 */
function staticType(node, names) {
    if (is(node, 'ParenthesizedExpression'))
        return staticType(node.expression, names);
    if (is(node, 'StringLiteral') || is(node, 'NoSubstitutionTemplateLiteral'))
        return 'string';
    if (is(node, 'TemplateExpression') || is(node, 'TypeOfExpression'))
        return 'string';
    if (is(node, 'NumericLiteral'))
        return 'number';
    if (is(node, 'BigIntLiteral'))
        return 'bigint';
    if (is(node, 'ArrayLiteralExpression'))
        return 'array';
    if (is(node, 'DeleteExpression'))
        return 'boolean';
    if (node.kind === token.TrueKeyword || node.kind === token.FalseKeyword)
        return 'boolean';
    if (is(node, 'PrefixUnaryExpression'))
        return typeOfUnary(node, names);
    if (is(node, 'BinaryExpression'))
        return typeOfBinary(node, names);
    if (is(node, 'CallExpression'))
        return typeOfCall(node, names);
    return null;
}
/** `-x` is a bigint where `x` is one; `+x` is always a number, or throws. */
function typeOfUnary(node, names) {
    if (node.operator === token.ExclamationToken)
        return 'boolean';
    if (node.operator === token.PlusToken)
        return 'number';
    if (node.operator === token.MinusToken)
        return staticType(node.operand, names) === 'number' ? 'number' : null;
    return null;
}
const comparisons = new Set([
    token.EqualsEqualsToken,
    token.ExclamationEqualsToken,
    token.EqualsEqualsEqualsToken,
    token.ExclamationEqualsEqualsToken,
    token.LessThanToken,
    token.LessThanEqualsToken,
    token.GreaterThanToken,
    token.GreaterThanEqualsToken,
    token.InKeyword,
    token.InstanceOfKeyword,
]);
function typeOfBinary(node, names) {
    const operator = node.operatorToken.kind;
    if (comparisons.has(operator))
        return 'boolean';
    if (operator === token.PlusToken)
        return typeOfSum(node, names);
    if (operator !== token.AmpersandAmpersandToken && operator !== token.BarBarToken)
        return null;
    const left = staticType(node.left, names);
    return left !== null && left === staticType(node.right, names) ? left : null;
}
/** A string on either side makes the sum a string; only two numbers are sure to make a number. */
function typeOfSum(node, names) {
    const left = staticType(node.left, names);
    const right = staticType(node.right, names);
    if (left === 'string' || right === 'string')
        return 'string';
    return left === 'number' && right === 'number' ? 'number' : null;
}
/** `String(x)`, `Number(x)`, `Boolean(x)`, where those names are the language's own. */
function typeOfCall(node, names) {
    if (!is(node.expression, 'Identifier') || !isGlobal(names, node.expression.text))
        return null;
    return conversions[node.expression.text] ?? null;
}
const conversions = Object.assign(Object.create(null), {
    String: 'string',
    Number: 'number',
    Boolean: 'boolean',
});

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/loose-equality.js




/** ECMA-262 §7.2.13: for operands of one type `==` is `===`. `x == null` is left: it means null or undefined. */
const looseEquality = syntaxCodemod({
    id: 'ts-loose-equality',
    title: 'use strict equality where both sides have one type',
    why: 'Operands of the same type compare alike with == and ===, and only === tells the reader so (ESLint eqeqeq "smart").',
    action: 'refactor',
    value: 2,
    risk: 'low',
    confidence: 0.99,
    find: (source) => [...walk(source.file)].flatMap((node) => looseComparison(source, node)),
});
const strictOperators = new Map([
    [token.EqualsEqualsToken, '==='],
    [token.ExclamationEqualsToken, '!=='],
]);
function looseComparison(source, node) {
    if (!is(node, 'BinaryExpression'))
        return [];
    const strict = strictOperators.get(node.operatorToken.kind);
    if (strict === undefined)
        return [];
    const type = staticType(node.left, source.names);
    if (type === null || type === 'array' || type !== staticType(node.right, source.names))
        return [];
    const { end } = node.operatorToken;
    const message = `both sides are of type ${type}: ${strict.slice(0, 2)} and ${strict} are the same here`;
    return [source_matchOf(source, { node }, { message, edits: [{ start: end - 2, end, text: strict }] })];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/new-buffer.js




/**
 * `new Buffer(x)` and `Buffer(x)`, where the syntax tells what `x` is. Node's own constructor calls `Buffer.alloc` for
 * a number and `Buffer.from` for everything else, so the rewrite is exact; where the type is unknown it would not be.
 */
const newBuffer = syntaxCodemod({
    id: 'ts-new-buffer',
    title: 'use Buffer.from and Buffer.alloc',
    why: '`new Buffer()` is deprecated (Node DEP0005): it warns at run time, and did different things for numbers and strings.',
    action: 'upgrade_runtime',
    value: 4,
    risk: 'low',
    confidence: 0.98,
    find: (source) => {
        if (!isNodeBuffer(source) || testsForBuffer(source))
            return [];
        return [...walk(source.file)].flatMap((node) => construction(source, node));
    },
});
/** Whether `Buffer` is the global one, or is imported from where it comes from. */
function isNodeBuffer({ file, names }) {
    if (isGlobal(names, 'Buffer'))
        return true;
    const origin = /(?:from|require\()\s*['"](?:node:buffer|buffer|safe-buffer)['"]/;
    return names.declared.get('Buffer')?.length === 1 && file.statements.some((node) => declaresBuffer(node, origin));
}
function declaresBuffer(statement, origin) {
    const text = statement.getText();
    return ((is(statement, 'ImportDeclaration') || is(statement, 'VariableStatement')) &&
        /\bBuffer\b/.test(text) &&
        origin.test(text));
}
/** `Buffer.from ? Buffer.from(x) : new Buffer(x)`: the file serves ages of Node that lack the new functions. */
function testsForBuffer({ names }) {
    return (names.referenced.get('Buffer') ?? []).some(({ parent }) => {
        if (!is(parent, 'PropertyAccessExpression') || !/^(?:from|alloc|allocUnsafe)$/.test(parent.name.text))
            return false;
        return !is(parent.parent, 'CallExpression') || parent.parent.expression !== parent;
    });
}
function construction(source, node) {
    if (!is(node, 'NewExpression') && !is(node, 'CallExpression'))
        return [];
    const callee = node.expression;
    if (!is(callee, 'Identifier') || callee.text !== 'Buffer')
        return [];
    const method = methodFor(source, node.arguments ?? []);
    if (method === null)
        return [];
    const edit = { start: node.getStart(source.file), end: callee.end, text: `Buffer.${method}` };
    if (/\/[/*]/.test(source.file.text.slice(edit.start, edit.end)))
        return [];
    return [
        source_matchOf(source, { node }, { message: `\`new Buffer\` is deprecated (DEP0005): here it is Buffer.${method}`, edits: [edit] }),
    ];
}
/** null where the arguments do not tell. A string as the second one can only be an encoding. */
function methodFor({ names }, [first, second, third]) {
    if (first === undefined || is(first, 'SpreadElement'))
        return null;
    const type = staticType(first, names);
    if (type === 'number')
        return second === undefined ? 'alloc' : null;
    if (type === 'string' || type === 'array')
        return 'from';
    const encoding = second !== undefined && staticType(second, names) === 'string' && third === undefined;
    return encoding ? 'from' : null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/node-builtins.js
/**
 * Node's builtin modules that can be imported with and without `node:` (those of Node 24, `module.builtinModules`).
 * Left out on purpose: `punycode`, `sys` and `constants`, which are deprecated or mostly mean a package of that name.
 */
const builtinModules = new Set([
    'assert',
    'assert/strict',
    'async_hooks',
    'buffer',
    'child_process',
    'cluster',
    'console',
    'crypto',
    'dgram',
    'diagnostics_channel',
    'dns',
    'dns/promises',
    'domain',
    'events',
    'fs',
    'fs/promises',
    'http',
    'http2',
    'https',
    'inspector',
    'inspector/promises',
    'module',
    'net',
    'os',
    'path',
    'path/posix',
    'path/win32',
    'perf_hooks',
    'process',
    'querystring',
    'readline',
    'readline/promises',
    'repl',
    'stream',
    'stream/consumers',
    'stream/promises',
    'stream/web',
    'string_decoder',
    'timers',
    'timers/promises',
    'tls',
    'tty',
    'url',
    'util',
    'util/types',
    'v8',
    'vm',
    'worker_threads',
    'zlib',
]);
/** Modules that bundlers have no browser stand-in for: who imports one of them runs on Node. */
const nodeOnlyModules = new Set([
    'async_hooks',
    'child_process',
    'cluster',
    'dgram',
    'diagnostics_channel',
    'dns',
    'dns/promises',
    'fs',
    'fs/promises',
    'http2',
    'inspector',
    'inspector/promises',
    'module',
    'net',
    'perf_hooks',
    'readline',
    'readline/promises',
    'repl',
    'tls',
    'v8',
    'worker_threads',
]);

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/node-imports.js






/**
 * Only in files that surely run on Node: bundlers for browsers replace `events` or `path` by packages, and stop at
 * `node:`. Files that mock modules by name are left alone, because the mock and the import must go by one name.
 */
const nodeImports = syntaxCodemod({
    id: 'ts-node-imports',
    title: 'import builtin modules with node:',
    why: '`node:fs` can only be the builtin module; `fs` can be shadowed by a package of that name, and runtimes beside Node (Deno, Workers) refuse it. Node 16 and later know the prefix.',
    action: 'upgrade_runtime',
    value: 2,
    risk: 'low',
    confidence: 0.95,
    find: (source) => {
        const specifiers = [...walk(source.file)].flatMap((node) => specifierOf(source, node) ?? []);
        if (!runsOnNode(source, specifiers) || mocksModules(source))
            return [];
        return specifiers.filter((node) => builtinModules.has(node.text)).map((node) => prefixed(source, node));
    },
});
/** The module that an import, a re-export, `require('x')` or `import('x')` names. */
function specifierOf(source, node) {
    const named = namedModule(source, node);
    return is(named, 'StringLiteral') ? named : null;
}
function namedModule(source, node) {
    if (is(node, 'ImportDeclaration') || is(node, 'ExportDeclaration'))
        return node.moduleSpecifier;
    if (is(node, 'ExternalModuleReference'))
        return node.expression;
    if (!is(node, 'CallExpression'))
        return undefined;
    return node.expression.kind === token.ImportKeyword || isRequire(source, node) ? node.arguments[0] : undefined;
}
/** `require('x')`, by Node's own `require`: the one every CommonJS module has, or one made by `createRequire`. */
function isRequire({ names }, node) {
    if (!is(node.expression, 'Identifier') || node.expression.text !== 'require' || node.arguments.length !== 1)
        return false;
    if (isGlobal(names, 'require'))
        return true;
    const declared = names.declared.get('require') ?? [];
    return declared.every(({ parent }) => {
        const value = is(parent, 'VariableDeclaration') ? parent.initializer : undefined;
        return is(value, 'CallExpression') && /(?:^|\.)createRequire$/.test(value.expression.getText());
    });
}
function runsOnNode({ file, names }, specifiers) {
    if (['window', 'document', 'navigator', 'define'].some((name) => names.referenced.has(name)))
        return false;
    return isNodeScript(file) || specifiers.some(({ text }) => text.startsWith('node:') || nodeOnlyModules.has(text));
}
/** `jest.mock('fs')`, `proxyquire(…, { fs })`, `mockery`, `rewire`: they go by the name that the import spells. */
function mocksModules({ file }) {
    return /\b(?:jest|vi|vitest|mock)\.(?:\w*[mM]ock\w*|module|requireActual|importActual)\(|\b(?:proxyquire|mockery|rewire|mock-require|rewiremock|testdouble|esmock)\b/.test(file.text);
}
function prefixed(source, node) {
    const at = node.getStart(source.file) + 1;
    const message = `'${node.text}' is a builtin module: 'node:${node.text}' says so`;
    return source_matchOf(source, { node: node.parent }, { message, edits: [{ start: at, end: at, text: 'node:' }] });
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/optional-catch.js


/** ECMAScript 2019 §14.15: `catch { … }`. Only in files that use syntax of that age already. */
const optionalCatch = syntaxCodemod({
    id: 'ts-optional-catch',
    title: 'drop catch bindings that nothing reads',
    why: 'A bound error that nobody reads looks like one that was meant to be handled; `catch {` says that it is not.',
    action: 'refactor',
    value: 1,
    risk: 'low',
    confidence: 0.98,
    find: (source) => {
        if (source.level < 2019 || source.names.dynamic)
            return [];
        return [...walk(source.file)].flatMap((node) => unreadBinding(source, node));
    },
});
function unreadBinding(source, node) {
    if (!is(node, 'CatchClause') || !is(node.variableDeclaration?.name, 'Identifier'))
        return [];
    const { text: name } = node.variableDeclaration.name;
    const body = node.block;
    if ([...walk(body)].some((inner) => is(inner, 'Identifier') && inner.text === name))
        return [];
    const keyword = node.getStart(source.file);
    const edit = { start: keyword + 'catch'.length, end: body.getStart(source.file), text: ' ' };
    if (hasComment(source, edit.start, edit.end))
        return [];
    return [
        source_matchOf(source, { node, last: node.variableDeclaration }, { message: `nothing reads '${name}'`, edits: [edit] }),
    ];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/redundant-boolean.js





/** Conversions to boolean that change nothing (ESLint no-unneeded-ternary, no-extra-boolean-cast). */
const redundantBoolean = syntaxCodemod({
    id: 'ts-redundant-boolean',
    title: 'drop conversions to boolean that change nothing',
    why: '`x === y ? true : false` is `x === y`, and a condition converts by itself: `if (!!x)` is `if (x)`.',
    action: 'refactor',
    value: 2,
    risk: 'low',
    confidence: 0.98,
    find: (source) => mergeOverlapping([...walk(source.file)].flatMap((node) => [...booleanChoice(source, node), ...doubleNegation(source, node)])),
});
/** `b ? true : false` for a boolean `b`, and `x ? false : true` for any `x`. */
function booleanChoice(source, node) {
    if (!is(node, 'ConditionalExpression') || hasComment(source, node.condition.end, node.end))
        return [];
    const { condition, whenTrue, whenFalse } = node;
    const drop = { start: condition.end, end: node.end, text: '' };
    if (whenTrue.kind === token.TrueKeyword && whenFalse.kind === token.FalseKeyword) {
        if (staticType(condition, source.names) !== 'boolean')
            return [];
        return [source_matchOf(source, { node }, { message: '`? true : false` on a boolean changes nothing', edits: [drop] })];
    }
    if (whenTrue.kind !== token.FalseKeyword || whenFalse.kind !== token.TrueKeyword)
        return [];
    const message = '`? false : true` is a negation';
    return [source_matchOf(source, { node }, { message, edits: redundant_boolean_negated(source, condition, drop) })];
}
/** Edits that negate an expression and do `drop` after it. An equality is turned round; nothing else can be (NaN). */
function redundant_boolean_negated(source, node, drop) {
    const start = node.getStart(source.file);
    if (is(node, 'BinaryExpression')) {
        const opposite = opposites.get(node.operatorToken.kind);
        if (opposite !== undefined) {
            return [{ start: node.operatorToken.getStart(source.file), end: node.operatorToken.end, text: opposite }, drop];
        }
    }
    if (isAny(node, tightlyBound))
        return [{ start, end: start, text: '!' }, drop];
    return [
        { start, end: start, text: '!(' },
        { ...drop, text: ')' },
    ];
}
const opposites = new Map([
    [token.EqualsEqualsToken, '!='],
    [token.ExclamationEqualsToken, '=='],
    [token.EqualsEqualsEqualsToken, '!=='],
    [token.ExclamationEqualsEqualsToken, '==='],
]);
/** Kinds that `!` takes whole without parentheses. */
const tightlyBound = [
    'Identifier',
    'PropertyAccessExpression',
    'CallExpression',
    'ParenthesizedExpression',
    'PrefixUnaryExpression',
];
/** `!!x` where only its truth is asked for; elsewhere `!!!x`, which is `!x`. */
function doubleNegation(source, node) {
    if (!isNegation(node) || isNegation(node.parent))
        return [];
    let negations = 1;
    let operand = node.operand;
    for (; isNegation(operand); operand = operand.operand)
        negations++;
    const kept = redundant_boolean_isCondition(node) ? negations % 2 : 2 - (negations % 2);
    if (kept === negations)
        return [];
    const start = node.getStart(source.file);
    const end = operand.getStart(source.file);
    if (hasComment(source, start, end))
        return [];
    const message = 'a condition converts to boolean by itself: `!!` changes nothing';
    return [source_matchOf(source, { node }, { message, edits: [{ start, end, text: '!'.repeat(kept) }] })];
}
function isNegation(node) {
    return is(node, 'PrefixUnaryExpression') && node.operator === token.ExclamationToken;
}
/** Whether nothing but the truth of the expression is used. */
function redundant_boolean_isCondition(node) {
    const { parent } = node;
    if (is(parent, 'IfStatement') || is(parent, 'WhileStatement') || is(parent, 'DoStatement'))
        return true;
    if (is(parent, 'ForStatement') || is(parent, 'ConditionalExpression'))
        return parent.condition === node;
    if (is(parent, 'ParenthesizedExpression'))
        return isNegation(parent.parent) || redundant_boolean_isCondition(parent);
    if (!is(parent, 'BinaryExpression'))
        return false;
    const operator = parent.operatorToken.kind;
    if (operator !== token.AmpersandAmpersandToken && operator !== token.BarBarToken)
        return false;
    return redundant_boolean_isCondition(parent);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/removed-util.js





/** Node 23 removed the `util.is…` functions (DEP0045 to DEP0058); only `util.isArray` (DEP0044) still stands. */
const removedUtil = syntaxCodemod({
    id: 'ts-removed-util',
    title: 'replace the util.is… functions that Node removed',
    why: 'Node 23 and later have no util.isString, util.isFunction and their like: a call throws a TypeError. What they did fits in an expression.',
    action: 'upgrade_runtime',
    value: 5,
    risk: 'low',
    confidence: 0.97,
    find: (source) => {
        const util = utilName(source);
        return util === null
            ? []
            : mergeOverlapping([...walk(source.file)].flatMap((node) => removedCall(source, node, util)));
    },
});
/** `$` is the argument, `util` the module's name in the file. As `lib/util.js` of Node 22 has them. */
const replacements = new Map([
    ['isArray', 'Array.isArray($)'],
    ['isBoolean', "typeof $ === 'boolean'"],
    ['isBuffer', 'Buffer.isBuffer($)'],
    ['isDate', 'util.types.isDate($)'],
    ['isFunction', "typeof $ === 'function'"],
    ['isNull', '$ === null'],
    ['isNullOrUndefined', '$ == null'],
    ['isNumber', "typeof $ === 'number'"],
    ['isObject', "$ !== null && typeof $ === 'object'"],
    ['isRegExp', 'util.types.isRegExp($)'],
    ['isString', "typeof $ === 'string'"],
    ['isSymbol', "typeof $ === 'symbol'"],
    ['isUndefined', '$ === undefined'],
]);
/** The one name that the whole module has in this file: `const util = require('util')`, `import util from 'util'`. */
function utilName({ names }) {
    const found = [...names.declared].find(([, declared]) => declared.length === 1 && holdsUtil(declared[0]));
    return found?.[0] ?? null;
}
function holdsUtil(name) {
    const declaration = name?.parent;
    if (is(declaration, 'NamespaceImport'))
        return isUtil(declaration.parent.parent.moduleSpecifier);
    if (is(declaration, 'ImportClause'))
        return isUtil(declaration.parent.moduleSpecifier);
    if (!is(declaration, 'VariableDeclaration') || !is(declaration.initializer, 'CallExpression'))
        return false;
    const { expression, arguments: [module], } = declaration.initializer;
    return is(expression, 'Identifier') && expression.text === 'require' && isUtil(module);
}
function isUtil(module) {
    return is(module, 'StringLiteral') && /^(?:node:)?util$/.test(module.text);
}
function removedCall(source, node, util) {
    if (!is(node, 'CallExpression') || !is(node.expression, 'PropertyAccessExpression'))
        return [];
    const { expression: object, name } = node.expression;
    const [argument] = node.arguments;
    if (!is(object, 'Identifier') || object.text !== util || node.arguments.length !== 1 || is(argument, 'SpreadElement'))
        return [];
    if (argument === undefined)
        return [];
    const pattern = replacements.get(name.text);
    if (pattern === undefined || !fits(source, pattern, argument))
        return [];
    if (hasComment(source, node.getStart(source.file), node.end))
        return [];
    const edits = editsFor(source, { node, argument, util, pattern: pattern.replace('util.', `${util}.`) });
    return [source_matchOf(source, { node }, { message: `${util}.${name.text} is gone from Node 23`, edits })];
}
/** Edits around the argument, so that another such call inside it is rewritten in the same go. */
function editsFor(source, { node, argument, pattern, util }) {
    const isCall = pattern.endsWith('($)');
    const whole = isCall || takesAnyOperator(node) ? pattern : `(${pattern})`;
    const inner = isCall || (isAny(argument, removed_util_tightlyBound) && !textOf(source, argument).startsWith(`${util}.`)) ? '$' : '($)';
    const text = textOf(source, argument);
    if (pattern.split('$').length > 2)
        return [
            replaceNode(source, node, whole.replaceAll('$', () => text)),
        ];
    const [before = '', after = ''] = whole.replace('$', () => inner).split('$');
    return [
        { start: node.getStart(source.file), end: argument.getStart(source.file), text: before },
        { start: argument.end, end: node.end, text: after },
    ];
}
/** Kinds that need no parentheses as an operand. */
const removed_util_tightlyBound = ['Identifier', 'PropertyAccessExpression', 'CallExpression', 'ParenthesizedExpression'];
/** Whether an expression with `&&`, an equality or `typeof` can stand where the call stands. */
function takesAnyOperator(node) {
    const { parent } = node;
    if (isAny(parent, looseParents))
        return true;
    if (is(parent, 'ConditionalExpression'))
        return parent.condition === node;
    if (is(parent, 'CallExpression'))
        return parent.expression !== node;
    if (!is(parent, 'BinaryExpression'))
        return false;
    const operator = parent.operatorToken.kind;
    return operator === token.AmpersandAmpersandToken || operator === token.BarBarToken || operator === token.EqualsToken;
}
const looseParents = [
    'IfStatement',
    'WhileStatement',
    'DoStatement',
    'ReturnStatement',
    'VariableDeclaration',
    'ParenthesizedExpression',
    'PropertyAssignment',
    'ArrowFunction',
];
/** An argument that is used twice must be a plain name, and the globals that are named must be the real ones. */
function fits({ names }, pattern, argument) {
    if (pattern.split('$').length > 2 && !is(argument, 'Identifier'))
        return false;
    return ['Array', 'Buffer', 'undefined'].every((name) => !pattern.includes(name) || isGlobal(names, name));
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/use-strict.js



/** ECMA-262 §11.2.2: module code and class bodies are always strict. */
const useStrict = syntaxCodemod({
    id: 'ts-use-strict',
    title: "drop 'use strict' from ES modules",
    why: "ES modules are strict by themselves (ECMA-262 §11.2.2), so the directive 'use strict' does nothing in them.",
    action: 'refactor',
    value: 1,
    risk: 'low',
    confidence: 0.97,
    find: (source) => (isModule(source.file) ? [...walk(source.file)].flatMap((node) => directive(source, node)) : []),
});
/** Whether a file has import or export syntax. `import x = require()` and `export =` make CommonJS of it. */
function isModule(file) {
    const { statements } = file;
    if (statements.some((node) => is(node, 'ImportEqualsDeclaration') || (is(node, 'ExportAssignment') && node.isExportEquals))) {
        return false;
    }
    return statements.some((node) => isAny(node, ['ImportDeclaration', 'ExportDeclaration', 'ExportAssignment']) || isExported(node));
}
/** Whether a statement stands behind the keyword `export`. */
function isExported(node) {
    const { modifiers } = node;
    return modifiers?.some((modifier) => modifier.kind === token.ExportKeyword) ?? false;
}
function directive(source, node) {
    if (!is(node, 'ExpressionStatement') || !is(node.expression, 'StringLiteral'))
        return [];
    if (!/^['"]use strict['"]$/.test(node.expression.getText(source.file)) || !isPrologue(node))
        return [];
    const edit = wholeLine(source.file.text, node.getStart(source.file), node.end);
    if (edit === null)
        return [];
    return [source_matchOf(source, { node }, { message: "'use strict' does nothing in an ES module", edits: [edit] })];
}
/** Whether only directives stand before it in the file or the function. */
function isPrologue(node) {
    const { parent } = node;
    const holder = is(parent, 'SourceFile') || (is(parent, 'Block') && 'body' in parent.parent) ? parent : null;
    if (holder === null)
        return false;
    const before = holder.statements.slice(0, holder.statements.indexOf(node));
    return before.every((other) => is(other, 'ExpressionStatement') && is(other.expression, 'StringLiteral'));
}
/**
 * The statement with its line and the blank line after it; only the statement where other code shares its line; null
 * where a comment does, which may speak of it.
 */
function wholeLine(text, start, end) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const alone = text.slice(lineStart, start).trim() === '';
    const rest = /^[ \t]*(\r?\n|$)?/.exec(text.slice(end));
    if (/^[ \t]*\/[/*]/.test(text.slice(end)))
        return null;
    if (!alone || rest?.[1] === undefined)
        return { start, end: end + (rest?.[0].length ?? 0), text: '' };
    const blank = /^(?:[ \t]*\r?\n)?/.exec(text.slice(end + rest[0].length));
    return { start: lineStart, end: end + rest[0].length + (blank?.[0].length ?? 0), text: '' };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/unused-imports.js



/**
 * Imported names that nothing in the file mentions. An import that is left without names goes as a whole, as it does
 * in TypeScript's own output and in the fixes of ESLint and Biome; one whose module sounds as if loading it did
 * something (`./register`, `./styles.css`) stays, and so does the last one that makes the file a module.
 */
const unused_imports_unusedImports = syntaxCodemod({
    id: 'ts-unused-imports',
    title: 'remove unused imports',
    why: 'An import that nothing uses costs reading and loading time, and ties two files together for nothing.',
    action: 'refactor',
    value: 3,
    risk: 'low',
    confidence: 0.97,
    find: (source) => {
        const imports = source.file.statements.filter((node) => is(node, 'ImportDeclaration'));
        const kept = keptNames(source);
        const found = imports.map((node) => unusedIn(source, node, kept)).filter((one) => one !== null);
        return staysModule(source, found)
            ? found.map(({ match }) => match)
            : found.filter((one) => !one.whole).map(({ match }) => match);
    },
});
/** A file that loses its last import or export would be a script from then on, with other rules. */
function staysModule({ file, path }, found) {
    if (/\.m[jt]s$/.test(path))
        return true;
    const syntax = file.statements.filter((node) => isAny(node, ['ImportDeclaration', 'ExportDeclaration', 'ExportAssignment']) || isExported(node));
    return syntax.length > found.filter((one) => one.whole).length;
}
/** Names that something beside an identifier may use: JSX's factory, JSDoc, eval. */
function keptNames({ file, names }) {
    const documentation = file.text.match(/\/\*\*[\s\S]*?\*\/|\/[*/].*@jsx.*/g)?.join('\n') ?? '';
    const documented = new Set(documentation.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu));
    const jsx = [...walk(file)].some((node) => isAny(node, ['JsxOpeningElement', 'JsxSelfClosingElement', 'JsxFragment']));
    return (name) => names.dynamic || names.referenced.has(name) || documented.has(name) || (jsx && jsxFactories.has(name));
}
/** What the JSX of React, Preact, Inferno, Vue, … turns into, unseen. */
const jsxFactories = new Set('React Preact preact Inferno h Fragment jsx jsxs createElement createVNode m dom'.split(' '));
function unusedIn(source, node, kept) {
    const clause = node.importClause;
    if (clause === undefined)
        return null;
    const all = namedBy(clause);
    const unused = all.filter(({ name }) => name !== undefined && !kept(name.text));
    if (unused.length === 0 || isSpokenOf(source, node))
        return null;
    const whole = unused.length === all.length;
    if (whole && doesThings(source, node))
        return null;
    const edits = whole ? [statementEdit(source, node)] : trimmed(source, clause, new Set(unused));
    const words = unused.map(({ name }) => `'${name?.text}'`).join(', ');
    const message = `${words} ${unused.length === 1 ? 'is' : 'are'} imported and never used`;
    return { whole, match: source_matchOf(source, { node }, { message, edits }) };
}
/** A comment in the statement or behind it, or a directive to a tool in the line before it. */
function isSpokenOf(source, node) {
    const { text } = source.file;
    const start = node.getStart(source.file);
    const lineEnd = /$/m.exec(text.slice(node.end));
    if (hasComment(source, start, node.moduleSpecifier.getStart(source.file)))
        return true;
    if (hasComment(source, node.moduleSpecifier.end, node.end + (lineEnd?.index ?? 0)))
        return true;
    const before = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
    return /\/[/*].*(?:@ts-|-disable|-ignore|ignore |prettier|webpack)/.test(before);
}
const sideEffects = /polyfill|register|setup|shim|side-?effect|init|bootstrap|global|instrument|patch|reflect-metadata|\.\w*(?:css|less|sass|scss|styl)\b/i;
/** Whether loading the module may be the point of the import, or a `declare module` for it stands in the file. */
function doesThings({ file }, { moduleSpecifier }) {
    if (!is(moduleSpecifier, 'StringLiteral'))
        return true;
    const name = moduleSpecifier.text;
    const augmented = file.statements.some((node) => is(node, 'ModuleDeclaration') && node.name.text === name);
    return augmented || sideEffects.test(name);
}
/** The statement with its line break, where it has its lines to itself. */
function statementEdit({ file }, node) {
    const start = node.getStart(file);
    const alone = /(?:^|\n)[ \t]*$/.test(file.text.slice(0, start));
    const rest = /^[ \t]*(?:\r?\n|$)/.exec(file.text.slice(node.end));
    if (!alone || rest === null)
        return { start, end: node.end, text: '' };
    return { start: file.text.lastIndexOf('\n', start - 1) + 1, end: node.end + rest[0].length, text: '' };
}
/** Takes some names out of a clause and leaves the layout of the others as it is. */
function trimmed(source, clause, unused) {
    const { name, namedBindings } = clause;
    const edits = [];
    if (name !== undefined && namedBindings !== undefined) {
        const start = name.getStart(source.file);
        if (unused.has(clause))
            edits.push({ start, end: namedBindings.getStart(source.file), text: '' });
        const rest = is(namedBindings, 'NamespaceImport') ? [namedBindings] : namedBindings.elements;
        if (rest.every((one) => unused.has(one)))
            return [...edits, { start: name.end, end: clause.end, text: '' }];
    }
    return is(namedBindings, 'NamedImports') ? [...edits, ...trimmedList(source, namedBindings.elements, unused)] : edits;
}
function trimmedList(source, elements, unused) {
    const last = elements.findLastIndex((one) => !unused.has(one));
    const edits = [];
    for (const [index, element] of elements.slice(0, last).entries()) {
        const next = elements[index + 1];
        if (!unused.has(element) || next === undefined)
            continue;
        edits.push({ start: element.getStart(source.file), end: next.getStart(source.file), text: '' });
    }
    const lastKept = elements[last];
    const end = elements.at(-1)?.end;
    if (lastKept === undefined || end === undefined || end === lastKept.end)
        return edits;
    return [...edits, { start: lastKept.end, end, text: '' }];
}
/** Everything an import clause gives a name to. `import {} from 'x'` gives none. */
function namedBy(clause) {
    const bindings = clause.namedBindings;
    const own = clause.name === undefined ? [] : [clause];
    if (bindings === undefined)
        return own;
    return is(bindings, 'NamespaceImport') ? [...own, bindings] : [...own, ...bindings.elements];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/useless-rename.js


/** `{ a as a }` in imports and exports, `{ a: a }` in destructuring (ESLint no-useless-rename). */
const uselessRename = syntaxCodemod({
    id: 'ts-useless-rename',
    title: 'drop renames of a name to itself',
    why: 'A name that is renamed to itself is most often left over from an earlier rename, and reads as if it mattered.',
    action: 'refactor',
    value: 1,
    risk: 'low',
    confidence: 0.99,
    find: (source) => [...walk(source.file)].flatMap((node) => renameToItself(source, node)),
});
function renameToItself(source, node) {
    if (!isAny(node, ['ImportSpecifier', 'ExportSpecifier', 'BindingElement']))
        return [];
    const { name, propertyName } = node;
    if (!is(name, 'Identifier') || !is(propertyName, 'Identifier') || name.text !== propertyName.text)
        return [];
    const edit = { start: propertyName.getStart(source.file), end: name.getStart(source.file), text: '' };
    if (hasComment(source, edit.start, edit.end))
        return [];
    return [source_matchOf(source, { node }, { message: `'${name.text}' is renamed to itself`, edits: [edit] })];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/var-scope.js


const functionLike = [
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunction',
    'MethodDeclaration',
    'GetAccessor',
    'SetAccessor',
    'Constructor',
    'ClassStaticBlockDeclaration',
    'PropertyDeclaration',
];
const loops = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoStatement'];
/** null where `let` cannot stand for it: exported, ambient, in a namespace or a `case`, or global in a script. */
function scopeOf(source, list) {
    const region = regionOf(list);
    if (region === null)
        return null;
    let repeated = false;
    let node = region;
    for (; !isAny(node, functionLike) && !is(node, 'SourceFile'); node = node.parent) {
        if (is(node, 'ModuleDeclaration'))
            return null;
        if (node !== region && isAny(node, loops))
            repeated = true;
    }
    if (is(node, 'SourceFile') && !isModuleFile(source))
        return null;
    return { region, owner: node, repeated, perTurn: repeated || isAny(region, loops) };
}
function regionOf({ parent }) {
    if (isAny(parent, ['ForStatement', 'ForInStatement', 'ForOfStatement']))
        return parent;
    if (!is(parent, 'VariableStatement') || parent.modifiers !== undefined)
        return null;
    return is(parent.parent, 'Block') || is(parent.parent, 'SourceFile') ? parent.parent : null;
}
/** Top-level variables of a module are its own; those of a script belong to every script of the page. */
function isModuleFile({ file, path }) {
    if (/\.[cm][jt]s$/.test(path) || isModule(file))
        return true;
    return file.statements.some((node) => {
        if (!is(node, 'ExpressionStatement') && !is(node, 'VariableStatement'))
            return false;
        const text = node.getText(file);
        return (/^(?:module\.exports|exports\.\w+)\s*=[^=]/.test(text) ||
            /^(?:(?:var|let|const)\s[^=]+=\s*)?require\(\s*['"]/.test(text));
    });
}
/** The function (or the file) whose variables a declaration at `node` belongs to. */
function ownerOf(node) {
    const named = isAny(node.parent, ['FunctionDeclaration', 'ClassDeclaration']) && node.parent.name === node;
    let owner = named ? node.parent.parent : node.parent;
    while (!isAny(owner, functionLike) && !is(owner, 'SourceFile') && !is(owner, 'ModuleDeclaration'))
        owner = owner.parent;
    return owner;
}
/** The function declarations, and all functions, that stand around `node` within `owner`. */
function functionsAround(node, owner) {
    let any = false;
    let declared = false;
    for (let at = node.parent; at !== owner && at !== undefined; at = at.parent) {
        if (isAny(at, functionLike))
            any = true;
        if (is(at, 'FunctionDeclaration'))
            declared = true;
    }
    return { any, declared };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/var.js






/**
 * `var` becomes `const` or `let` where nobody can tell the difference: the name is declared once in its function, is
 * used only after the declaration and inside its block, is not captured in a loop, and no hoisted function can read it
 * too early (the temporal dead zone, ECMA-262 §9.1.1.1.6). Top-level variables of scripts are global and stay.
 */
const noVar = syntaxCodemod({
    id: 'ts-var',
    title: 'use let and const instead of var',
    why: '`var` ignores blocks and can be read before its declaration and declared twice; `let` and `const` make these mistakes errors (ESLint no-var).',
    action: 'refactor',
    value: 2,
    risk: 'medium',
    confidence: 0.93,
    find: (source) => {
        if (source.level < 2015 || source.names.dynamic)
            return [];
        return [...walk(source.file)].flatMap((node) => varList(source, node));
    },
});
function varList(source, list) {
    if (!is(list, 'VariableDeclarationList') || (list.flags & 7) !== 0)
        return [];
    const scope = scopeOf(source, list);
    if (scope === null)
        return [];
    const variables = list.declarations.flatMap((declaration) => variablesOf(declaration));
    if (variables.some((variable) => !isMovable(source, variable, scope)))
        return [];
    const start = list.getStart(source.file);
    const keyword = var_isConstant(source, list, variables) ? 'const' : 'let';
    const message = `${variables.map(({ name }) => `'${name.text}'`).join(', ')} can be \`${keyword}\``;
    return [source_matchOf(source, { node: list }, { message, edits: [{ start, end: start + 'var'.length, text: keyword }] })];
}
function variablesOf(declaration) {
    const names = (pattern) => {
        if (is(pattern, 'Identifier'))
            return [pattern];
        return pattern.elements.flatMap((element) => (is(element, 'BindingElement') ? names(element.name) : []));
    };
    return names(declaration.name).map((name) => ({ name, declaration }));
}
/** Names that a function, a CommonJS module or the language gives already, or that `let` may not bind. */
const taken = new Set(['arguments', 'let', 'undefined', 'require', 'module', 'exports', '__filename', '__dirname']);
function isMovable(source, variable, scope) {
    const { name, declaration } = variable;
    const { names } = source;
    const { region } = scope;
    const valued = declaration.initializer !== undefined || is(region, 'ForInStatement') || is(region, 'ForOfStatement');
    if (taken.has(name.text) || (scope.repeated && !valued))
        return false;
    const rivals = (names.declared.get(name.text) ?? []).filter((one) => ownerOf(one) === scope.owner);
    if (rivals.length !== 1)
        return false;
    return referencesOf(source, name, scope.owner).every((one) => isSafe(source, one, { variable, scope }));
}
function referencesOf({ names }, name, owner) {
    const all = names.referenced.get(name.text) ?? [];
    return all.filter((one) => one.pos >= owner.pos && one.end <= owner.end);
}
/** Whether a use means the same after the change. A use of a shadowing name is held to the same, which is safe. */
function isSafe(source, use, { variable, scope }) {
    const { declaration } = variable;
    const { region } = scope;
    const inside = is(region, 'ForInStatement') || is(region, 'ForOfStatement') ? region.statement : region;
    if (use.pos < inside.pos || use.end > inside.end || is(use.parent, 'ExportSpecifier'))
        return false;
    const around = functionsAround(use, scope.owner);
    if (around.any && scope.perTurn)
        return false;
    if (use.pos < declaration.end)
        return isOwnFunction(declaration, use);
    return !around.declared || startsQuietly(source, declaration, region);
}
/** `var f = function () { f() }`: the function runs when `f` is there. */
function isOwnFunction({ initializer }, use) {
    return (isAny(initializer, ['FunctionExpression', 'ArrowFunction']) &&
        use.pos >= initializer.pos &&
        use.end <= initializer.end);
}
/**
 * Whether no function declaration of the block can run before the variable has its value. To be run it must be
 * mentioned by what runs before, or be exported and reached through a cycle of imports.
 */
function startsQuietly({ file }, declaration, region) {
    if (!is(region, 'Block') && !is(region, 'SourceFile'))
        return true;
    const functions = new Set();
    for (const node of walk(region))
        if (is(node, 'FunctionDeclaration') && node.name !== undefined)
            functions.add(node.name.text);
    const imports = file.statements.some((node) => isAny(node, ['ImportDeclaration', 'ExportDeclaration']));
    if (imports && is(region, 'SourceFile') && exportsFunction(region))
        return false;
    const before = region.statements.filter((node) => node.pos < declaration.end && !is(node, 'FunctionDeclaration'));
    return !before.some((statement) => [...walk(statement)].some((node) => is(node, 'Identifier') && node.end <= declaration.end && functions.has(node.text)));
}
function exportsFunction(file) {
    return file.statements.some((node) => (is(node, 'FunctionDeclaration') && isExported(node)) || isAny(node, ['ExportDeclaration', 'ExportAssignment']));
}
/**
 * Whether nothing assigns to any of the names. In TypeScript a literal stays `let`: as a `const` its type would narrow
 * to that one value, and comparisons with others would not compile.
 */
function var_isConstant(source, list, variables) {
    const perTurn = is(list.parent, 'ForInStatement') || is(list.parent, 'ForOfStatement');
    const valued = perTurn || list.declarations.every(({ initializer }) => initializer !== undefined);
    if (!valued || (source.typed && list.declarations.some(isNarrowing)))
        return false;
    const owner = ownerOf(list);
    return variables.every(({ name }) => !referencesOf(source, name, owner).some(isWritten));
}
function isNarrowing({ type, initializer }) {
    if (type !== undefined || initializer === undefined)
        return false;
    if (initializer.kind === token.TrueKeyword || initializer.kind === token.FalseKeyword)
        return true;
    return isAny(initializer, [
        'StringLiteral',
        'NumericLiteral',
        'NoSubstitutionTemplateLiteral',
        'PrefixUnaryExpression',
        'BigIntLiteral',
    ]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/typescript/table.js













/** The codemods for TypeScript and JavaScript, by id. */
const typescriptCodemods = [
    else_after_return_elseAfterReturn,
    importAttributes,
    legacyMethods,
    looseEquality,
    newBuffer,
    nodeImports,
    optionalCatch,
    redundantBoolean,
    removedUtil,
    unused_imports_unusedImports,
    useStrict,
    uselessRename,
    noVar,
];

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/table.js



/** Every codemod that ships with the project. Ids are unique; the tests hold that. */
const builtInCodemods = [...pythonCodemods, ...typescriptCodemods, ...table/* runtimeCodemods */.b];


/***/ })

};
