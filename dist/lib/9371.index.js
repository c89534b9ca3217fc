export const id = 9371;
export const ids = [9371];
export const modules = {

/***/ 39371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promptFiles: () => (/* binding */ promptFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(48931);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var digest_sha256 = __webpack_require__(47600);
;// CONCATENATED MODULE: ./.build/actions/shared/prompts/variables.js

/** Text of the target, whole, with its own line breaks. It may stand between `data_begins` and `data_ends` only. */
const contents = schemas/* string */.YjP();
/**
 * A path, a name or a reason: the target's or a model's. It may stand between `data_begins` and `data_ends` only, and
 * there as a JSON string on one line, with control, bidirectional and other invisible characters written out.
 */
const quoted = schemas/* string */.YjP();
/** Ours, from a closed list: it can carry no sentence, and may stand anywhere. */
const word = schemas/* string */.YjP().regex(/^[a-z][\w+#-]{0,63}$/i, 'expected one word');
/** Ours: the description of an intent. */
const sentence = schemas/* string */.YjP().regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,300}$/u, 'expected one line');
const line = schemas/* number */.aig().int().min(1);
const planning = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        number: line,
        path: quoted,
        language: word,
        text: contents,
        symbols: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: quoted, kind: word, start_line: line, end_line: line, complexity: schemas/* number */.aig() })),
        uncovered: schemas/* array */.YOg(schemas/* tuple */.PVZ([line, line])),
        end_of_life: schemas/* array */.YOg(quoted),
    })),
    intents: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: word, description: sentence })),
    /** A file. */
    max_items: line,
});
const patch = schemas/* strictObject */.rej({
    item: schemas/* strictObject */.rej({
        action: word,
        intent: word,
        symbol: quoted.nullable(),
        reason: quoted,
        path: quoted,
        start_line: line,
        end_line: line,
    }),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: quoted, language: word, text: contents })),
    tests: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: quoted, text: contents })),
    may_create: schemas/* array */.YOg(quoted),
});
const repair = patch.extend({
    diff: contents,
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({ test: quoted, message: contents })),
});
/** What each template is given, all of it and nothing else. */
const promptVariables = {
    refactor: planning,
    upgrade_runtime: planning,
    add_tests: planning,
    patch,
    repair,
};
const promptNames = Object.keys(promptVariables);

;// CONCATENATED MODULE: ./.build/actions/shared/prompts/check-template.js


/** What is wrong with a template, for a sentence that names it. */
class TemplateFault extends Error {
}
const reserved = new Set(['data_begins', 'data_ends', 'loop']);
const loopVariable = schemas/* strictObject */.rej({ index: schemas/* number */.aig(), first: schemas/* boolean */.zMY(), last: schemas/* boolean */.zMY() });
/**
 * Holds a part of a template against what it may read.
 * @throws TemplateFault for anything but a variable of `schema`, and for text of the target outside of data
 */
function checkTemplate(program, schema) {
    checkBody(program.body, { variables: schema.shape, inData: false });
}
function checkBody(body, scope) {
    let inData = scope.inData;
    for (const node of body) {
        const fence = node.type === 'Identifier' ? node.value : null;
        if (fence === 'data_begins' || fence === 'data_ends') {
            if (inData === (fence === 'data_begins'))
                throw new TemplateFault(`${fence} stands where data has not changed`);
            inData = !inData;
        }
        else {
            checkStatement(node, { ...scope, inData });
        }
    }
    if (inData !== scope.inData)
        throw new TemplateFault('data_begins and data_ends do not pair up inside a block');
}
function checkStatement(node, scope) {
    if (node.type === 'StringLiteral' || node.type === 'Comment')
        return;
    if (node.type === 'For')
        return checkLoop(node, scope);
    if (node.type === 'If')
        return checkCondition(node, scope);
    const schema = resolve(node, scope);
    const isTarget = schema === contents || schema === quoted;
    if (isTarget && !scope.inData)
        throw new TemplateFault(`${nameOf(node)} stands outside of data`);
    const isScalar = schema instanceof schemas/* ZodString */.NDH || schema instanceof schemas/* ZodNumber */.rSt;
    if (!isScalar)
        throw new TemplateFault(`${nameOf(node)} is no text and no number`);
}
function checkLoop({ loopvar, iterable, body, defaultBlock }, scope) {
    const list = resolve(iterable, scope);
    if (!(list instanceof schemas/* ZodArray */.naA))
        throw new TemplateFault(`${nameOf(iterable)} is no list`);
    const bound = bind(loopvar, list.element);
    const taken = Object.keys(bound).find((name) => reserved.has(name) || own(scope.variables, name) !== undefined);
    if (taken !== undefined)
        throw new TemplateFault(`a loop gives ${taken} another meaning`);
    checkBody(body, { ...scope, variables: { ...scope.variables, ...bound, loop: loopVariable } });
    checkBody(defaultBlock, scope);
}
function bind(loopvar, element) {
    if (loopvar.type === 'Identifier')
        return { [loopvar.value]: element };
    const names = loopvar.value;
    const parts = element instanceof schemas/* ZodTuple */.y0Q ? element.def.items : [];
    if (parts.length !== names.length)
        throw new TemplateFault(`a loop takes ${names.length} names from something else`);
    return Object.fromEntries(names.map((name, index) => [name.value, parts[index]]));
}
function checkCondition({ test, body, alternate }, scope) {
    resolve(test, scope);
    checkBody(body, scope);
    checkBody(alternate, scope);
}
/** What a name stands for; through null, as Jinja shows null as nothing. */
function resolve(node, scope) {
    const found = lookUp(node, scope);
    if (found === undefined)
        throw new TemplateFault(`${nameOf(node)} is none of its variables`);
    return found instanceof schemas/* ZodNullable */.l1C ? found.unwrap() : found;
}
function lookUp(node, scope) {
    if (node.type === 'Identifier')
        return own(scope.variables, node.value);
    const { object, property, computed } = node;
    if (node.type !== 'MemberExpression' || computed || property.type !== 'Identifier') {
        throw new TemplateFault(`it has a ${node.type}, and may have values, loops and conditions on values only`);
    }
    const whole = resolve(object, scope);
    return whole instanceof schemas/* ZodObject */.bvH ? own(whole.shape, property.value) : undefined;
}
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function nameOf(node) {
    if (node.type === 'Identifier')
        return node.value;
    if (node.type !== 'MemberExpression')
        return `a ${node.type}`;
    return `${nameOf(node.object)}.${nameOf(node.property)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/actions/shared/wording/markdown.js
var markdown = __webpack_require__(15580);
;// CONCATENATED MODULE: ./.build/actions/shared/prompts/fence.js




/** The same texts have the same fence, on every machine and in every run: caches and replays hold. */
function fenceFor(texts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // With its length before it, no text can pass for the end of one and the start of another.
    for (const text of texts)
        hash.update(`${text.length}:${text}`);
    const mark = unusedMark(hash.digest('hex').slice(0, 16), texts);
    return { data_begins: `BEGIN DATA ${mark}`, data_ends: `END DATA ${mark}` };
}
/** The first of `candidate`, its hash, the hash of that, …, that no text has, however it is written. */
function unusedMark(candidate, texts) {
    const folded = texts.map(fold);
    let mark = candidate;
    while (folded.some((text) => text.includes(mark))) {
        mark = (0,external_node_crypto_.createHash)('sha256').update(mark).digest('hex').slice(0, 16);
    }
    return mark;
}
/** What a model may take for the same: full-width and other compatible forms, capitals, invisible characters between. */
function fold(text) {
    return text
        .normalize('NFKC')
        .replaceAll(/\p{Cf}/gu, '')
        .toLowerCase();
}
function shown(schema, value) {
    const texts = [];
    const values = mapTarget(schema, value, (kind, text) => {
        texts.push(text);
        return kind === contents ? lines(text) : quote(text);
    });
    return { values, texts };
}
/** Without its last line break: the template ends the line. Not a byte of it is changed. */
function lines(text) {
    return text.endsWith('\n') ? text.slice(0, -1) : text;
}
/** `visible` for what JSON leaves as it is. */
function quote(text) {
    return (0,markdown/* visible */.RK)(JSON.stringify(text));
}
function mapTarget(schema, value, map) {
    if (schema === contents || schema === quoted)
        return map(schema, value);
    if (schema instanceof schemas/* ZodNullable */.l1C)
        return value === null ? null : mapTarget(inner(schema), value, map);
    if (schema instanceof schemas/* ZodArray */.naA)
        return value.map((one) => mapTarget(item(schema), one, map));
    if (!(schema instanceof schemas/* ZodObject */.bvH))
        return value;
    const members = Object.entries(schema.shape);
    const record = value;
    return Object.fromEntries(members.map(([name, member]) => [name, mapTarget(member, record[name], map)]));
}
function inner(schema) {
    return schema.unwrap();
}
function item(schema) {
    return schema.element;
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/parse.js
var parse = __webpack_require__(15373);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/primitives.js
var primitives = __webpack_require__(84382);
;// CONCATENATED MODULE: ./.build/actions/shared/prompts/registry.js



const rowSchema = schemas/* strictObject */.rej({
    /** Semantic: major where answers change their shape, minor where they change, patch where they should not. */
    version: schemas/* string */.YjP().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'expected a version like 1.2.3'),
    /** Of the template's bytes, in hex. */
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex'),
    /** Of this version. */
    created_at: primitives/* instant */.uR,
});
/** `prompts/registry.json`. @throws ContractError */
function parseRegistry(text, source) {
    return (0,parse/* parseJson */.qF)(schemas/* record */.g1P(schemas/* string */.YjP(), rowSchema), text, source);
}

;// CONCATENATED MODULE: ./.build/actions/shared/prompts/prompts.js








/**
 * The prompts of an installation: templates by name, held against their registry (`prompts/registry.json`, its text).
 * @throws UserError that names the template, where one is missing, reads what it may not, or is not the registered one
 */
function loadPrompts(templates, registry) {
    const rows = parseRegistry(registry, 'prompts/registry.json');
    const loaded = new Map(promptNames.map((name) => [name, loadPrompt(name, templates.get(name), rows)]));
    const versions = Object.fromEntries([...loaded].map(([name, { prompt }]) => [name, { version: prompt.version, sha256: prompt.sha256 }]));
    return {
        versions,
        render(name, variables) {
            const { prompt, system, user } = loaded.get(name);
            return {
                prompt,
                messages: [
                    { role: 'system', content: system },
                    { role: 'user', content: renderUser(name, user, variables) },
                ],
            };
        },
    };
}
function loadPrompt(name, text, rows) {
    const row = Object.hasOwn(rows, name) ? rows[name] : undefined;
    if (text === undefined || row === undefined) {
        throw new errors/* UserError */.y(`prompts/${name}.j2: it is missing, or has no row in prompts/registry.json`);
    }
    const sha256 = (0,digest_sha256/* sha256Of */.B)(text);
    if (sha256 !== row.sha256) {
        throw new errors/* UserError */.y(`prompts/${name}.j2: it is not version ${row.version} of prompts/registry.json: \`npm run check-prompts\` says what to do`);
    }
    return { prompt: { name, version: row.version, sha256 }, ...compile(name, text) };
}
const systemMark = '{# system #}\n';
const userMark = '\n{# user #}\n';
/** The template is cut before anything is rendered, so nothing that is rendered can move the cut. */
function compile(name, text) {
    try {
        const [system, user, ...more] = text.replace(systemMark, '').split(userMark);
        if (!text.startsWith(systemMark) || system === undefined || user === undefined || more.length > 0) {
            throw new TemplateFault('it has to start with {# system #} and to have one line {# user #}');
        }
        const template = new dist/* Template */.Bj(user);
        checkTemplate(template.parsed, promptVariables[name]);
        return { system: systemText(system), user: template };
    }
    catch (error) {
        throw new errors/* UserError */.y(`prompts/${name}.j2: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        });
    }
}
/** Of no variables at all: nothing of a target can be in it, and a server can keep it between questions. */
function systemText(text) {
    const template = new dist/* Template */.Bj(text);
    checkTemplate(template.parsed, schemas/* strictObject */.rej({}));
    return template.render();
}
function renderUser(name, template, variables) {
    const schema = promptVariables[name];
    const read = schema.safeParse(variables);
    if (!read.success)
        throw new Error(`prompt ${name}: ${read.error.issues.map(issueText).join('; ')}`);
    const { values, texts } = shown(schema, read.data);
    return template.render({ ...values, ...fenceFor(texts) });
}
function issueText(issue) {
    const at = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys')
        return `${at}: ${issue.message}`;
    return issue.keys.map((key) => `${at === '' ? key : `${at}.${key}`}: it has no such variable`).join('; ');
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/assets.js
var assets = __webpack_require__(58526);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/prompt-files.js







/** `prompts/` of the checkout; beside the bundle `dist/assets/prompts/`. */
function promptFolder() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    return import.meta.url.endsWith('.ts') ? (0,external_node_path_.join)(here, '..', '..', '..', 'prompts') : (0,assets/* assetPath */.Q$)('prompts');
}
/** The prompts of this installation. @throws UserError that names the file, where one is missing or was changed */
async function promptFiles(folder = promptFolder()) {
    const templates = promptNames.map(async (name) => [name, await read((0,external_node_path_.join)(folder, `${name}.j2`))]);
    return loadPrompts(new Map(await Promise.all(templates)), await read((0,external_node_path_.join)(folder, 'registry.json')));
}
async function read(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`${file}: it cannot be read, and belongs to this installation: install it again`, {
            cause: error,
        });
    }
}


/***/ })

};
