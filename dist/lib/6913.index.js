export const id = 6913;
export const ids = [6913];
export const modules = {

/***/ 92586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ customPlan),
/* harmony export */   L: () => (/* binding */ userCommand)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/** @throws UserError where it is empty */
function userCommand({ command }) {
    if (command !== null && command.length > 0)
        return command;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("input 'test-command' is empty: give a program and its arguments, or leave the input out");
}
/**
 * The command that the user gave: run as it is, with the reports where they said.
 * @throws UserError where it is empty
 */
function customPlan({ settings, worktree, coverage, only }) {
    const { junitPath, coveragePath } = settings;
    const without = coverage ? "no 'coverage-path' was given with 'test-command'" : 'coverage was not asked for';
    const whole = only === undefined ? '' : '; all of it runs: it cannot be told which test files are wanted';
    return {
        runner: 'custom',
        argv: userCommand(settings),
        env: {},
        junit: junitPath === null ? null : `${worktree}/${junitPath}`,
        coverage: coveragePath === null || !coverage ? null : { path: `${worktree}/${coveragePath}`, format: null },
        coverageReason: coveragePath === null || !coverage ? without : null,
        before: [],
        after: [],
        source: 'input',
        reason: `the input 'test-command' names it${whole}`,
    };
}


/***/ }),

/***/ 15235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ nameEnvironment),
/* harmony export */   ef: () => (/* binding */ nameArguments),
/* harmony export */   ei: () => (/* binding */ nameFailure),
/* harmony export */   go: () => (/* binding */ namePlaces)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82970);

/** The text with the folders of this run called by what they are: `<worktree>`, `<reports>`, `<cache>`, `<llm-ops>`, `<target>`. */
function namePlaces(text, places) {
    let named = text;
    for (const [path, name] of rootsOf(places)) {
        // Reports are long, and most of what they hold names no folder.
        if (named.includes(path))
            named = named.replaceAll(asPath(path), () => name);
    }
    return named;
}
/** As they are and as a URL spells them; the longest first, as one may lie in another. */
function rootsOf({ input, folder, cache, assets }) {
    const roots = [
        [input.worktree, '<worktree>'],
        [folder, '<reports>'],
        [cache, '<cache>'],
        [assets, '<llm-ops>'],
        [input.target, '<target>'],
    ];
    return roots
        .flatMap(([path, name]) => [...new Set([path, encodeURI(path)])].map((spelling) => [spelling, name]))
        .filter(([path]) => path.length > 1)
        .toSorted(([a], [b]) => b.length - a.length);
}
/** Not where the name goes on: `worktree-10` does not lie in `worktree-1`. */
function asPath(path) {
    return new RegExp(`${path.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw `\$&`)}(?![\\w.-])`, 'g');
}
/** The folders of an absolute path; what stands in front of it is no part of one. */
const FOLDERS = /(?<![\w.>~-])\/(?:[^\s/'":]+\/)+(?=[^\s/])/g;
/** A sentence about what was started: programs by their names alone. */
function nameFailure(text, places) {
    return namePlaces(text, places).replaceAll(FOLDERS, '');
}
/** A command as a reader elsewhere can understand it. */
function nameArguments(argv, places) {
    return argv.map((word, index) => (index === 0 && word.startsWith('/') ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .programName */ .kX)(word) : nameWord(word, places)));
}
/** Lists of folders hold the machine's own beside ours: those are left out. */
function nameEnvironment(env, places) {
    const named = Object.entries(env).map(([name, value]) => {
        if (!name.endsWith('PATH'))
            return [name, nameWords(value, places)];
        const parts = value.split(':').map((part) => namePlaces(part, places));
        return [name, parts.filter((part) => part !== '' && !part.startsWith('/')).join(':')];
    });
    return Object.fromEntries(named.filter(([name, value]) => value !== '' || env[name] === ''));
}
function nameWords(value, places) {
    return value
        .split(' ')
        .map((word) => nameWord(word, places))
        .join(' ');
}
const ABSOLUTE = /^((?:-{1,2}[\w.-]+=)?(?:file:\/\/)?)\/(?:[^\s/]+\/)+([^\s/]+)\/?$/;
function nameWord(word, places) {
    return namePlaces(word, places).replace(ABSOLUTE, '$1$2');
}


/***/ }),

/***/ 61177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ prepareTests)
});

// EXTERNAL MODULE: ./.build/actions/shared/testing/custom.js
var custom = __webpack_require__(92586);
// EXTERNAL MODULE: ./.build/actions/shared/testing/facts.js
var testing_facts = __webpack_require__(82970);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/digest.js

/** Eight hexadecimal digits of SHA-256: tells texts apart. */
function digest(text) {
    return (0,sha256/* sha256Of */.B)(text).slice(0, 8);
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/gather-facts.js


const CONFIGURATION = /^(package\.json|pyproject\.toml|setup\.(cfg|py)|tox\.ini|pytest\.ini|\.pytest\.ini|Pipfile|noxfile\.py|\.coveragerc|\.mocharc\.(js|cjs|json|jsonc|ya?ml)|(jest|vitest|vite)\.config\.[cm]?[jt]s(on)?|\.nycrc(\.json)?|\.c8rc\.json|([\w-]*requirements[\w-]*|requirements\/[\w-]+)\.(txt|in))$/;
const MAX_CONFIGURATION_BYTES = 2_000_000;
const MAX_SOURCES = 200;
async function gatherFacts(around, ports) {
    const files = await ports.workspace.find(around.worktree, '**');
    const texts = await readAll(files.filter((file) => CONFIGURATION.test(file)), around, ports);
    const tests = [...spread(files.filter(testing_facts/* isPythonTest */.hB)), ...spread(files.filter(testing_facts/* isNodeTest */.X5))];
    return {
        files,
        texts,
        testSources: await readAll(tests, around, ports),
        packages: await installedPackages(around, ports),
        node: await nodeFacts(around, ports),
        python: await pythonFacts(around, ports),
    };
}
/**
 * At most so many, from the whole list: the first ones often lie in one folder. By a hash of their names, so that a file
 * that is added takes the place of one other at the most.
 */
function spread(files) {
    if (files.length <= MAX_SOURCES)
        return [...files];
    const hashed = files.map((file) => ({ file, hash: digest(file) }));
    return hashed
        .sort((a, b) => (a.hash < b.hash ? -1 : 1))
        .slice(0, MAX_SOURCES)
        .map(({ file }) => file);
}
async function readAll(paths, { worktree }, { workspace }) {
    const limits = { maxBytes: MAX_CONFIGURATION_BYTES, within: worktree };
    const read = await Promise.all(paths.map(async (path) => [path, await workspace.read(`${worktree}/${path}`, limits)]));
    return new Map(read.flatMap(([path, result]) => (result.ok ? [[path, result.text]] : [])));
}
async function installedPackages({ worktree }, { workspace }) {
    const packages = new Map();
    for (const name of testing_facts/* NODE_PACKAGES */.Le) {
        const folder = `${worktree}/node_modules/${name}`;
        const manifest = await workspace.read(`${folder}/package.json`, { maxBytes: MAX_CONFIGURATION_BYTES });
        if (manifest.ok)
            packages.set(name, { programs: programsOf(manifest.text, folder, name) });
    }
    return packages;
}
function programsOf(manifest, folder, name) {
    const { bin } = readJsonObject(manifest);
    const entries = typeof bin === 'string' ? [[name, bin]] : Object.entries(bin ?? {});
    return Object.fromEntries(entries.map(([program, path]) => [program, `${folder}/${String(path).replace(/^\.\//, '')}`]));
}
/** {} for what is no JSON object: a broken package.json has no entries. */
function readJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
async function nodeFacts(around, ports) {
    const program = around.toolchain.node;
    const said = await ask([program, '--version'], around, ports);
    return { program, version: /^v(\d+\.\d+\.\d+\S*)/.exec(said ?? '')?.[1] ?? null };
}
const PYTHON_PROBE = `
import importlib.util, platform
print(platform.python_version())
for name in ${JSON.stringify(testing_facts/* PYTHON_MODULES */.L5)}:
    print(name if importlib.util.find_spec(name) else "")
`;
async function pythonFacts(around, ports) {
    const program = around.toolchain.python;
    if (program === null)
        return null;
    const [version, ...modules] = ((await ask([program, '-c', PYTHON_PROBE], around, ports)) ?? '').split('\n');
    return { program, version: version?.trim() || null, modules: new Set(modules.map((name) => name.trim())) };
}
/**
 * The runtime behind a command of the user's own: its interpreter is asked, as it would be found. null where the program
 * does not tell what it runs on (`make`, `tox`, a script): then nobody knows, and nothing rests on it.
 */
async function runtimeBehind(argv, around, ports) {
    const program = argv[0] ?? '';
    const called = program.split('/').at(-1) ?? '';
    const name = /^python(\d+(\.\d+)?)?$/.test(called) ? 'python' : 'node';
    const isNode = called === 'node' || /^(npm|npx|yarn|pnpm)$/.test(called);
    if (name === 'node' && !isNode)
        return null;
    const interpreter = name === 'python' || called === 'node' ? program : 'node';
    const said = await ask([interpreter, '--version'], around, ports);
    const version = /^(?:v|Python )(\d+\.\d+\.\d+\S*)/.exec(said ?? '')?.[1];
    return version === undefined ? null : { name, version };
}
/** Asks an interpreter about itself, in the sandbox: a virtual environment in the target may hold anything. */
async function ask(argv, around, ports) {
    const { PYTHONPATH: _, ...env } = around.environment;
    const outputFile = `${around.scratch}/interpreter.txt`;
    const limits = { wallSeconds: 60, idleSeconds: 0, outputBytes: 10_000 };
    const { exitCode } = await ports.sandbox.run({ argv, cwd: around.scratch, writable: [], env, limits, outputFile });
    const output = await ports.workspace.read(outputFile, { maxBytes: 20_000 });
    return exitCode === 0 && output.ok ? output.text : null;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/node-invocation.js

/** Programs that run the program behind them. */
const PREFIXES = [
    ['npx'],
    ['pnpm', 'exec'],
    ['yarn', 'exec'],
    ['npm', 'exec'],
    ['yarn'],
    ['pnpm'],
    ['cross-env'],
    ['env'],
];
/** Options of c8, nyc and node whose value is the next word. */
const WRAPPER_VALUES = /^(-[rxnotei]|--(reporter|exclude|include|src|all-files|temp-dir(ectory)?|reports?-dir|lines|branches|functions|statements|extension|require|config|cwd))$/;
const NODE_VALUES = /^(-[rC]|--(require|import|loader|experimental-loader|conditions|env-file|test-reporter|test-reporter-destination|test-name-pattern|test-concurrency|test-timeout))$/;
/** Ours take their place, or they would keep a run from ending. */
const DROPPED = {
    jest: /^(--watch(All)?|--coverage|--no-coverage|--collect-?[cC]overage|--(reporters|coverageReporters|coverageDirectory|coverageThreshold|silent|verbose)(=.*)?|--ci)$/,
    vitest: /^(run|watch|--watch|-w|--run|--coverage(\..*)?|--reporter(=.*)?|--outputFile.*)$/,
    mocha: /^(--watch|-w|--reporter(=.*)?|-R|--reporter-options?(=.*)?|-O)$/,
    'node-test': /^(--test|--watch|--experimental-test-coverage|--test-reporter(-destination)?(=.*)?|--test-coverage-(lines|branches|functions)(=.*)?)$/,
    wrapper: /^(--check-coverage|--100|--(reporter|reports?-dir|temp-dir(ectory)?|lines|branches|functions|statements)(=.*)?|-[rot])$/,
};
const DROPPED_WITH_VALUE = /^(--(reporters|reporter|coverageReporters|coverageDirectory|reporter-options?|test-reporter|test-reporter-destination|reports?-dir|temp-dir(ectory)?|lines|branches|functions|statements)|-[ROrot])$/;
/** Reads one command of a script. null where it is no test runner that we know. */
function readInvocation(command, files) {
    const env = { ...command.env };
    const words = withoutPrefixes(command.words, env);
    const invocation = readWords(words, files);
    return invocation === null ? null : { ...invocation, env };
}
const BUILDERS = /^(tsc|tsup|babel|rollup|esbuild|swc|webpack|unbuild|tshy|ncc|parcel)$/;
const BUILD_SCRIPT = /^(pre)?(build|compile|bundle|transpile|prepare|generate)/;
/** A command that makes what the tests load. Linters and type checks are none: they say nothing of a test. */
function readBuildStep(command, files) {
    const env = { ...command.env };
    const words = withoutPrefixes(command.words, env);
    const program = programName(words[0]?.text ?? '');
    const builds = BUILDERS.test(program) || (command.scripts ?? []).some((name) => BUILD_SCRIPT.test(name));
    if (!builds || words.some((word) => word.text === '--noEmit'))
        return null;
    return { argv: words.flatMap((word) => expandGlob(word, files)), env };
}
function withoutPrefixes(words, env) {
    let rest = [...words];
    const prefix = PREFIXES.find((parts) => parts.every((part, index) => rest[index]?.text === part));
    if (prefix === undefined)
        return rest;
    rest = rest.slice(prefix.length);
    for (let word = rest[0]; word !== undefined; word = rest[0]) {
        const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text);
        if (assignment !== null)
            env[assignment[1] ?? ''] = assignment[2] ?? '';
        else if (!word.text.startsWith('-'))
            break;
        rest = rest.slice(1);
    }
    return withoutPrefixes(rest, env);
}
/** `./node_modules/.bin/jest`, `node_modules/jest/bin/jest.js` and `jest` are one program. */
function programName(word) {
    const isPath = word.includes('/');
    if (isPath && !word.includes('node_modules/'))
        return word;
    const name = (word.split('/').at(-1) ?? word).replace(/\.[cm]?js$/, '');
    return name === '_mocha' ? 'mocha' : name;
}
function readWords(words, files) {
    const [first, ...rest] = words;
    if (first === undefined)
        return null;
    const name = programName(first.text);
    if (name === 'c8' || name === 'nyc')
        return readWrapped(name, rest, files);
    if (name === 'node')
        return readNode(rest, files);
    if (name === 'tsx' && rest.some((word) => word.text === '--test'))
        return withNode(['--import', 'tsx'], readNode(rest, files));
    if (name === 'jest' || name === 'vitest' || name === 'mocha') {
        return { runner: name, nodeArguments: [], runnerArguments: kept(name, rest, files), wrapper: null };
    }
    return null;
}
function withNode(nodeArguments, read) {
    return read === null ? null : { ...read, nodeArguments: [...nodeArguments, ...read.nodeArguments] };
}
function readWrapped(tool, words, files) {
    const end = firstPlain(words, WRAPPER_VALUES);
    const inner = readWords(withoutPrefixes(words.slice(end), {}), files);
    if (inner === null)
        return null;
    return { ...inner, wrapper: { tool, arguments: withoutDropped(words.slice(0, end), DROPPED.wrapper).map(textOf) } };
}
function readNode(words, files) {
    const end = firstPlain(words, NODE_VALUES);
    const flags = words.slice(0, end);
    const rest = words.slice(end);
    const nodeArguments = withoutDropped(flags, DROPPED['node-test']).map(textOf);
    if (flags.some((word) => word.text === '--test')) {
        const runnerArguments = rest.flatMap((word) => expandTestPath(word.text, files));
        return { runner: 'node-test', nodeArguments, runnerArguments, wrapper: null };
    }
    // `node script.js` is a runner only where the script is one out of node_modules.
    const script = rest[0]?.text ?? '';
    return script.includes('node_modules/') ? withNode(nodeArguments, readWords(rest, files)) : null;
}
/** Index of the first word that is neither an option nor the value of one. */
function firstPlain(words, takesValue) {
    let index = 0;
    while (words[index]?.text.startsWith('-'))
        index += takesValue.test(words[index]?.text ?? '') ? 2 : 1;
    return Math.min(index, words.length);
}
function kept(runner, words, files) {
    return withoutDropped(words, DROPPED[runner]).flatMap((word) => expandGlob(word, files));
}
function withoutDropped(words, dropped) {
    const result = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        if (word === undefined || dropped.test(word.text)) {
            if (word !== undefined && DROPPED_WITH_VALUE.test(word.text))
                index++;
            continue;
        }
        result.push(word);
    }
    return result;
}
function textOf(word) {
    return word.text;
}
/** As a shell does: an unquoted pattern becomes the files it matches, or stays where it matches none. */
function expandGlob(word, files) {
    if (word.quoted || word.text.startsWith('-') || !/[*?[{]/.test(word.text))
        return [word.text];
    const matches = matching(word.text.replace(/^\.\//, ''), files);
    return matches.length > 0 ? matches : [word.text];
}
/**
 * Paths for `node --test`, named file by file: whether it takes patterns (21 and newer) or folders (20 and older)
 * depends on its version.
 */
function expandTestPath(text, files) {
    const path = text.replace(/^\.\//, '').replace(/\/$/, '');
    const below = files.filter((file) => file.startsWith(`${path}/`) && /\.[cm]?[jt]s$/.test(file));
    if (below.length > 0)
        return below.filter((file) => isTestBelow(file, path));
    const matches = /[*?[{]/.test(path) ? matching(path, files) : [];
    return matches.length > 0 ? matches : [text];
}
/** The names that node --test looks for in a folder it is given. */
function isTestBelow(file, folder) {
    const name = file.split('/').at(-1) ?? '';
    const inTestFolder = `/${file}`.includes('/test/') || folder === 'test';
    return inTestFolder || /^(test(-.*)?|.*[-._]test)\.[cm]?[jt]s$/.test(name);
}
function matching(glob, files) {
    const matches = picomatch(glob);
    return files.filter((file) => matches(file));
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/shell-words.js
/** What only a shell can do: substitutions, pipes, redirections, alternatives, background jobs. */
const BEYOND = /[$`|;<>()]|&(?!&)/;
/**
 * Takes a script apart the way a shell would: words, quotes, `A=b` in front, `&&` between. Scripts that need a shell
 * beyond that are refused, never guessed at.
 */
function parseScript(script) {
    const tokens = tokenize(script.trim());
    if (!Array.isArray(tokens))
        return tokens;
    const commands = [{ env: {}, words: [] }];
    for (const token of tokens) {
        const command = commands.at(-1);
        if (token === '&&')
            commands.push({ env: {}, words: [] });
        else if (command !== undefined)
            addWord(command, token);
    }
    return commands.filter((command) => command.words.length > 0);
}
function addWord(command, word) {
    const assignment = command.words.length === 0 ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text) : null;
    if (assignment === null)
        command.words.push(word);
    else
        command.env[assignment[1] ?? ''] = assignment[2] ?? '';
}
const TOKEN = /\s+|&&|(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\&]|&(?!&))+/gsy;
function tokenize(script) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < script.length) {
        const token = TOKEN.exec(script)?.[0];
        if (token === undefined)
            return { problem: 'its quotes do not match' };
        if (token === '&&')
            tokens.push(token);
        else if (token.trim() !== '') {
            const word = readWord(token);
            if (word === null)
                return { problem: `'${token}' needs a shell` };
            tokens.push(word);
        }
    }
    return tokens;
}
const PIECE = /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)|([^"'\\]+)/gs;
/** null for what only a shell can expand. */
function readWord(token) {
    let text = '';
    let quoted = false;
    for (const [, double, single, escaped, plain] of token.matchAll(PIECE)) {
        if (plain !== undefined && BEYOND.test(plain))
            return null;
        if (double !== undefined && /[$`]/.test(double))
            return null;
        quoted ||= plain === undefined;
        text += double?.replaceAll(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? plain ?? '';
    }
    return { text, quoted };
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/test-script.js

/** What `npm init` writes. */
const PLACEHOLDER = /no test specified/;
const MAX_DEPTH = 6;
/** Scripts that call several others each grow beyond all bounds. */
const MAX_COMMANDS = 1000;
/** The simple commands that `npm test` comes down to, `pretest` first, with `npm run x` and `run-s x y` replaced by what they run. */
function commandsOfTest(scripts) {
    const script = scripts['test'];
    if (script === undefined)
        return { absent: 'package.json has no test script' };
    if (PLACEHOLDER.test(script))
        return { absent: "package.json has npm's placeholder for a test script" };
    // What stands in front is left out where it needs a shell: the tests themselves may still be plain.
    const before = scripts['pretest'] === undefined ? [] : expand('pretest', scripts, 0);
    const commands = expand('test', scripts, 0);
    return Array.isArray(commands) && Array.isArray(before) ? [...before, ...commands] : commands;
}
function expand(name, scripts, depth) {
    const script = scripts[name];
    if (script === undefined)
        return { problem: `there is no script '${name}'` };
    if (depth > MAX_DEPTH)
        return { problem: `script '${name}' calls itself` };
    const commands = parseScript(script);
    if (!Array.isArray(commands))
        return { problem: `script '${name}': ${commands.problem}` };
    const expanded = [];
    for (const command of commands) {
        const names = scriptsCalled(command, scripts);
        if (names.length === 0)
            expanded.push({ ...command, scripts: [name] });
        for (const called of names) {
            const inner = expand(called, scripts, depth + 1);
            if (!Array.isArray(inner))
                return inner;
            const passed = inner.map((one, index) => passOn(one, command, index === inner.length - 1));
            for (const one of passed)
                expanded.push({ ...one, scripts: [name, ...(one.scripts ?? [])] });
            if (expanded.length > MAX_COMMANDS)
                return { problem: `script '${name}' runs too many others` };
        }
    }
    return expanded;
}
/** Variables go to every command; what stands behind `--` goes to the last. */
function passOn(inner, outer, last) {
    const separator = outer.words.findIndex((word) => word.text === '--');
    const more = last && separator > 0 ? outer.words.slice(separator + 1) : [];
    return { ...inner, env: { ...outer.env, ...inner.env }, words: [...inner.words, ...more] };
}
function scriptsCalled({ words }, scripts) {
    const [program, ...rest] = words.map((word) => word.text);
    const plain = rest
        .slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)
        .filter((word) => !word.startsWith('-'));
    if (program === 'run-s' || program === 'npm-run-all')
        return plain.flatMap((name) => test_script_matching(name, scripts));
    if (program !== 'npm' && program !== 'yarn' && program !== 'pnpm')
        return [];
    if (plain[0] === 'run' || plain[0] === 'run-script')
        return plain.slice(1, 2);
    if (plain[0] === 'test' || plain[0] === 't')
        return ['test'];
    return program !== 'npm' && plain[0] !== undefined && plain[0] in scripts ? [plain[0]] : [];
}
/** `lint:*` is every script of that beginning. */
function test_script_matching(name, scripts) {
    const prefix = /^(.*:)\*{1,2}$/.exec(name)?.[1];
    return prefix === undefined ? [name] : Object.keys(scripts).filter((key) => key.startsWith(prefix));
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/node-runners.js





/** Signs of a runner where no script calls it. */
const CONFIGURED = {
    jest: /^jest\.config\.[cm]?[jt]s(on)?$/,
    vitest: /^vitest\.config\.[cm]?[jt]s$/,
    mocha: /^\.mocharc\./,
    'node-test': null,
};
/** How `npm test` runs `runner`; where it does not say, how the repository is set up for it. */
function detectNode(runner, facts) {
    const manifest = readJsonObject(facts.texts.get('package.json') ?? '');
    const script = scriptAnswer(runner, scriptsOf(manifest), facts);
    if (script !== null)
        return script;
    const sign = signOf(runner, manifest, facts);
    if (sign === null)
        return { cannot: 'absent', because: `nothing in package.json or beside it speaks of ${runner}` };
    const bare = { nodeArguments: [], runnerArguments: [], env: {}, wrapper: null, before: [] };
    return installed({ ...bare, runner, reason: sign }, facts);
}
function scriptsOf(manifest) {
    const scripts = manifest['scripts'];
    if (typeof scripts !== 'object' || scripts === null)
        return {};
    return Object.fromEntries(Object.entries(scripts).filter((entry) => typeof entry[1] === 'string'));
}
/** null where the test script is absent: then the repository's set-up speaks. */
function scriptAnswer(runner, scripts, facts) {
    const commands = commandsOfTest(scripts);
    if ('absent' in commands)
        return null;
    const where = `package.json's test script (${scripts['test']})`;
    if ('problem' in commands)
        return { cannot: 'unclear', because: `${where} was not understood: ${commands.problem}` };
    const found = commands.flatMap((command, index) => {
        const invocation = readInvocation(command, facts.files);
        return invocation === null ? [] : [{ invocation, index }];
    });
    const mine = found.find(({ invocation }) => invocation.runner === runner);
    if (mine === undefined)
        return { cannot: 'absent', because: `${where} does not run ${runner}` };
    if (found.length > 1) {
        const runners = found.map(({ invocation }) => invocation.runner).join(', ');
        return { cannot: 'unclear', because: `${where} runs several test runners (${runners})` };
    }
    const steps = commands.slice(0, mine.index).flatMap((command) => {
        const step = readBuildStep(command, facts.files);
        return step === null ? [] : [{ command, step }];
    });
    const leftOut = commands.length - 1 - steps.length;
    const built = shownSteps(steps.map(({ command }) => command));
    const reason = `${where} runs ${runner}${built}${leftOut === 0 ? '' : `; ${leftOut} of its other steps are not run`}`;
    return installed({ ...mine.invocation, before: steps.map(({ step }) => step), reason }, facts);
}
const MAX_SHOWN_STEPS = 300;
/** As they are written, with no pattern replaced by what it finds: a file that is added is no other step. */
function shownSteps(steps) {
    if (steps.length === 0)
        return '';
    const texts = steps.map(({ env, words }) => {
        return [...Object.entries(env).map(([name, value]) => `${name}=${value}`), ...words.map(({ text }) => text)].join(' ');
    });
    const all = texts.join(' && ');
    const shown = all.length > MAX_SHOWN_STEPS ? `${all.slice(0, MAX_SHOWN_STEPS)}… (${digest(all)})` : all;
    return ` after building with '${shown}'`;
}
function signOf(runner, manifest, facts) {
    if (runner === 'node-test') {
        const found = facts.files.some((path) => (0,testing_facts/* isNodeTest */.X5)(path) && /['"]node:test['"]/.test(facts.testSources.get(path) ?? ''));
        return found ? 'the test files use node:test' : null;
    }
    const config = facts.files.find((path) => CONFIGURED[runner]?.test(path));
    if (config !== undefined)
        return `there is ${config}`;
    if (runner in manifest)
        return `package.json has a '${runner}' entry`;
    const dependencies = { ...asObject(manifest['dependencies']), ...asObject(manifest['devDependencies']) };
    return runner in dependencies && facts.files.some(testing_facts/* isNodeTest */.X5) ? `package.json depends on ${runner}` : null;
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function installed(plan, facts) {
    if (plan.runner === 'node-test' || facts.packages.has(plan.runner))
        return { plan };
    const because = `${plan.reason}, and ${plan.runner} is not installed: run npm install in the target`;
    return { cannot: 'missing', because };
}
/** What the test script runs, where that is none of ours: said to the user. */
function unknownScript(facts) {
    const scripts = scriptsOf(readJsonObject(facts.texts.get('package.json') ?? ''));
    const commands = commandsOfTest(scripts);
    if ('absent' in commands)
        return null;
    return `package.json's test script (${scripts['test']}) runs no test runner that is known here`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/python-runners.js

const python_runners_CONFIGURED = [
    ['pytest.ini', /^/],
    ['.pytest.ini', /^/],
    ['pyproject.toml', /^\[tool\.pytest[.\]]/m],
    ['tox.ini', /^\[pytest\]/m],
    ['setup.cfg', /^\[tool:pytest\]/m],
];
const base = { nodeArguments: [], runnerArguments: [], env: {}, wrapper: null, before: [] };
/** pytest where it is configured, required, or the tests are written for it. */
function detectPytest(facts) {
    const sign = configured(facts) ?? required(facts) ?? written(facts, isPytestSource, 'are written for pytest');
    if (sign === null)
        return { cannot: 'absent', because: 'nothing configures or requires pytest, or is written for it' };
    if (facts.python === null)
        return { cannot: 'missing', because: `${sign}, and there is no python3 on the PATH` };
    if (!facts.python.modules.has('pytest')) {
        const because = `${sign}, and ${(0,testing_facts/* programName */.kX)(facts.python.program)} cannot import pytest: install it in the target's .venv`;
        return { cannot: 'missing', because };
    }
    return { plan: { ...base, runner: 'pytest', reason: sign } };
}
/** unittest where test files use it. pytest runs those too, so it is asked first. */
function detectUnittest(facts) {
    const sign = written(facts, isUnittestSource, 'use unittest');
    if (sign === null)
        return { cannot: 'absent', because: 'no test file uses unittest' };
    if (facts.python === null)
        return { cannot: 'missing', because: `${sign}, and there is no python3 on the PATH` };
    return { plan: unittestPlan(facts, sign) };
}
function configured({ texts }) {
    const found = python_runners_CONFIGURED.find(([file, section]) => texts.has(file) && section.test(texts.get(file) ?? ''));
    return found === undefined ? null : `${found[0]} configures pytest`;
}
function required({ texts, files }) {
    if (!files.some(testing_facts/* isPythonTest */.hB))
        return null;
    const found = [...texts].find(([file, text]) => /\.(toml|cfg|py|txt|in|ini)$|Pipfile$/.test(file) && /\bpytest\b/.test(text));
    return found === undefined ? null : `${found[0]} names pytest`;
}
function written({ testSources, files }, matches, how) {
    const found = files.some((path) => (0,testing_facts/* isPythonTest */.hB)(path) && matches(testSources.get(path) ?? ''));
    return found ? `the Python test files ${how}` : null;
}
function isPytestSource(source) {
    return /^\s*(import pytest|from pytest import)\b/m.test(source) || /^(async )?def test_/m.test(source);
}
function isUnittestSource(source) {
    return /^\s*(import unittest|from unittest\b|from django\.test import)/m.test(source);
}
/**
 * unittest discovers from one folder: the one from which it finds the most tests, so that a test file that is added
 * elsewhere takes none away.
 */
function unittestPlan({ files }, sign) {
    const tests = files.filter(testing_facts/* isPythonTest */.hB);
    const packages = new Set(files.filter((path) => /(^|\/)__init__\.py$/.test(path)).map(folderOf));
    const top = startFolder(tests.map(folderOf), packages);
    // Finds what the usual pattern finds, too: a file of the other kind changes nothing for those that were there.
    const pattern = tests.some((path) => path.endsWith('_test.py')) ? ['-p', '*test*.py'] : [];
    const start = top === '' ? [] : ['-s', top, ...(packages.has(top) ? ['-t', '.'] : [])];
    return { ...base, runner: 'unittest', runnerArguments: ['discover', ...start, ...pattern], reason: sign };
}
const USUAL_FOLDER = /^tests?$/;
/** Of folders from which as many tests are found: the one that is called as usual, then the one that holds less else. */
function startFolder(folders, packages) {
    const found = new Map();
    for (const folder of folders) {
        for (const start of findableFrom(folder, packages))
            found.set(start, (found.get(start) ?? 0) + 1);
    }
    const rank = (start) => (USUAL_FOLDER.test(start) ? 0 : 1);
    const better = ([a, ofA], [b, ofB]) => ofB - ofA || rank(a) - rank(b) || b.split('/').length - a.split('/').length || (a < b ? -1 : 1);
    return [...found].sort(better)[0]?.[0] ?? '';
}
/** Folders to start from: its own, and those above it as long as packages lead down to it. */
function findableFrom(folder, packages) {
    const starts = [folder];
    for (let inner = folder; inner !== '' && packages.has(inner);) {
        inner = folderOf(inner);
        starts.push(inner);
    }
    return starts;
}
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/detect.js



/** One row a runner. In a family the first that can run the tests does. */
const runners = [
    { runner: 'pytest', family: 'python', detect: detectPytest },
    { runner: 'unittest', family: 'python', detect: detectUnittest },
    { runner: 'jest', family: 'node', detect: (facts) => detectNode('jest', facts) },
    { runner: 'vitest', family: 'node', detect: (facts) => detectNode('vitest', facts) },
    { runner: 'mocha', family: 'node', detect: (facts) => detectNode('mocha', facts) },
    { runner: 'node-test', family: 'node', detect: (facts) => detectNode('node-test', facts) },
];
/**
 * How the tests of a target are run. In a repository of both languages the one with more test files is asked first.
 * @returns `cannot`, a sentence: what was looked for, what stood in the way
 */
function detect(facts) {
    const obstacles = [];
    for (const row of [...runners].sort((a, b) => weight(b, facts) - weight(a, facts))) {
        const answer = row.detect(facts);
        if ('plan' in answer)
            return answer;
        if (answer.cannot !== 'absent' && !obstacles.includes(answer.because))
            obstacles.push(answer.because);
    }
    const [obstacle] = obstacles;
    if (obstacle !== undefined)
        return { cannot: obstacle };
    return {
        cannot: unknownScript(facts) ?? 'no tests of pytest, unittest, Jest, Vitest, Mocha or node --test were found',
    };
}
function weight({ family }, { files }) {
    return files.filter(family === 'python' ? testing_facts/* isPythonTest */.hB : testing_facts/* isNodeTest */.X5).length;
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/test-run.js
var test_run = __webpack_require__(80765);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/prepare-tests.js
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
 * Gives a worktree its dependencies and finds out how its tests are run.
 * @returns `cannot`: the run that was not made, with the reason
 * @throws UserError where the user's own command is empty
 */
async function prepareTests(place, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, worktree, target } = place;
        if (!settings.enabled) {
            return { cannot: (0,test_run/* emptyRun */.dl)('not-run', "tests are switched off: set the input 'tests' to true") };
        }
        const opened = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = opened.use(await ports.workspace.temporary('tests'));
        const toolchain = await ports.workspace.toolchain(target);
        const environment = await ports.workspace.provide(worktree, target);
        const around = { worktree, scratch: folder.path, toolchain, environment };
        const facts = await gatherFacts(around, ports);
        const bench = (plan, runtime) => {
            const kept = opened.move();
            const found = { place, plan, facts, toolchain, environment, runtime, cache: folder.path };
            return { ...found, [Symbol.asyncDispose]: () => kept.disposeAsync() };
        };
        if (settings.command !== null) {
            return bench(null, await runtimeBehind((0,custom/* userCommand */.L)(settings), around, ports));
        }
        const found = detect(facts);
        if ('plan' in found)
            return bench(found.plan, null);
        const advice = "or give a command that runs the tests with the input 'test-command'";
        return { cannot: (0,test_run/* emptyRun */.dl)('no-tests', `${found.cannot}; ${advice}`) };
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


/***/ }),

/***/ 96913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p1: () => (/* binding */ runPrepared),
  N$: () => (/* binding */ runTests),
  Gr: () => (/* binding */ runTestsWithReach)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/ask-for-reach.js
/** One row a runner: how it is made to tell, in a run that measures coverage anyhow. */
const rows = {
    pytest: (request) => {
        const { plan, environment, asset } = request;
        const pluginFolder = asset('pytest-plugin');
        const path = [environment['PYTHONPATH'], plan.env['PYTHONPATH']].filter((part) => part !== undefined && part !== '');
        const PYTHONPATH = [...path, pluginFolder].join(':');
        const runnerArguments = [...plan.runnerArguments, '-p', 'llm_ops_reach'];
        return asMap({ ...request, plan: { ...plan, runnerArguments, env: { ...plan.env, PYTHONPATH } } });
    },
    unittest: asMap,
    jest: asMap,
    mocha: asMap,
    vitest: ({ plan }) => ({ plan, source: null }),
    'node-test': ({ plan, folder }) => {
        const source = { kind: 'v8', folder: `${folder}/raw` };
        // c8 sets the variable itself, to the same folder.
        if (plan.wrapper !== null)
            return { plan, source: plan.wrapper.tool === 'c8' ? source : null };
        return { plan: { ...plan, env: { ...plan.env, NODE_V8_COVERAGE: source.folder } }, source };
    },
};
/** The plan that also tells which test files run which lines, and where; null where its runner has no way to. */
function askForReach(request) {
    return rows[request.plan.runner](request);
}
function asMap({ plan, folder }) {
    const env = { ...plan.env, LLM_OPS_REACH_FILE: `${folder}/reach.json` };
    return { plan: { ...plan, env }, source: { kind: 'map', folder } };
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/custom.js
var custom = __webpack_require__(92586);
// EXTERNAL MODULE: ./.build/actions/shared/testing/name-places.js
var name_places = __webpack_require__(15235);
// EXTERNAL MODULE: ./.build/actions/shared/testing/prepare-tests.js + 8 modules
var prepare_tests = __webpack_require__(61177);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/test-reach.js
/** null for what is no JSON. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/v8-reach.js


const MAX_FILE_BYTES = 32 * 2 ** 20;
const MAX_TOTAL_BYTES = 512 * 2 ** 20;
const MAX_SOURCE_BYTES = 2 * 2 ** 20;
/** Ranges that lie in each other, times the text: real code stays far below. */
const MAX_PAINTED = 200_000_000;
const range = schemas/* object */.Ikc({ startOffset: schemas/* number */.aig().int(), endOffset: schemas/* number */.aig().int(), count: schemas/* number */.aig() });
const script = schemas/* object */.Ikc({ url: schemas/* string */.YjP(), functions: schemas/* array */.YOg(schemas/* object */.Ikc({ ranges: schemas/* array */.YOg(range).min(1) })) });
const v8_reach_document = schemas/* object */.Ikc({
    result: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    'source-map-cache': schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/**
 * What each process of `node --test` ran, from the files that V8 leaves (NODE_V8_COVERAGE). A process runs one test file:
 * the one that is among its scripts.
 */
async function readV8Reach(reading, workspace) {
    const { source, worktree, testFiles } = reading;
    const reach = new Map();
    const linesOf = lineReader(worktree, workspace);
    let bytes = 0;
    for (const name of await workspace.find(source.folder, 'coverage-*.json')) {
        const file = await workspace.read(`${source.folder}/${name}`, { maxBytes: MAX_FILE_BYTES });
        if (file.ok)
            bytes += file.bytes;
        if (!file.ok || bytes > MAX_TOTAL_BYTES)
            return null;
        const scripts = scriptsIn(file.text, worktree);
        if (scripts === null)
            return null;
        for (const testFile of scripts.keys()) {
            if (!testFiles.has(testFile))
                continue;
            const sources = reach.get(testFile) ?? new Map();
            reach.set(testFile, sources);
            for (const [path, ranges] of scripts) {
                sources.set(path, new Set([...(sources.get(path) ?? []), ...(await linesOf(path, ranges))]));
            }
        }
    }
    return reach;
}
/** The scripts below the worktree, by relative path; without functions where their places are those of generated code. */
function scriptsIn(text, worktree) {
    const parsed = v8_reach_document.safeParse(readJson(text));
    if (!parsed.success)
        return null;
    const generated = parsed.data['source-map-cache'] ?? {};
    const scripts = new Map();
    for (const one of parsed.data.result) {
        const { url } = (one ?? {});
        const path = typeof url === 'string' ? relativePath(url, worktree) : null;
        if (path === null || path.split('/').includes('node_modules'))
            continue;
        const known = script.safeParse(one);
        if (!known.success)
            return null;
        scripts.set(path, known.data.url in generated ? [] : known.data.functions);
    }
    return scripts;
}
/** A module that was loaded anew has a query behind its name. */
function relativePath(url, worktree) {
    try {
        const path = url.startsWith('file://') ? decodeURIComponent(new URL(url).pathname) : '';
        return path.startsWith(`${worktree}/`) ? path.slice(worktree.length + 1) : null;
    }
    catch {
        return null;
    }
}
/** Reads each source once, however many test files run it. */
function lineReader(worktree, workspace) {
    const texts = new Map();
    return async (path, functions) => {
        if (functions.length === 0)
            return new Set();
        if (!texts.has(path)) {
            const file = await workspace.read(`${worktree}/${path}`, { maxBytes: MAX_SOURCE_BYTES, within: worktree });
            texts.set(path, file.ok ? file.text : null);
        }
        const text = texts.get(path) ?? null;
        return text === null ? new Set() : linesThatRan(text, functions);
    };
}
/**
 * The lines of which something ran; none where the ranges are too many to be real. V8 lists a function before those inside of it, and a range before those inside of
 * it: the last one that holds a place speaks for it.
 */
function linesThatRan(text, functions) {
    const ran = new Uint8Array(text.length);
    let painted = 0;
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges)) {
        const [start, end] = [Math.max(0, startOffset), Math.min(text.length, endOffset)];
        painted += Math.max(0, end - start);
        if (painted > MAX_PAINTED)
            return new Set();
        ran.fill(count > 0 ? 1 : 0, start, end);
    }
    const lines = new Set();
    let line = 1;
    for (let at = 0; at < text.length; at++) {
        const char = text.charCodeAt(at);
        if (char === LINE_FEED)
            line++;
        else if (ran[at] === 1 && char > SPACE)
            lines.add(line);
    }
    return lines;
}
const LINE_FEED = 10;
const SPACE = 32;

;// CONCATENATED MODULE: ./.build/actions/shared/testing/read-reach.js



/** A claim beyond these is not worth having. */
const MAX_BYTES = 64 * 2 ** 20;
const MAX_LINE = 1_000_000;
const MAX_LINES = 20_000_000;
const MAX_PARTS = 256;
const path = schemas/* string */.YjP().max(4096);
const reachFile = schemas/* object */.Ikc({ files: schemas/* record */.g1P(path, schemas/* record */.g1P(path, schemas/* array */.YOg(schemas/* number */.aig().int()))) });
/** What a run left of its reach; null where it left nothing, or nothing that can be read. */
async function readReach(reading, workspace) {
    const reach = await (reading.source.kind === 'v8' ? readV8Reach : readMaps)(reading, workspace);
    return reach === null || reach.size === 0 ? null : reach;
}
/** One file a process that ran tests. */
async function readMaps({ source, testFiles }, workspace) {
    const reach = new Map();
    const names = await workspace.find(source.folder, 'reach*.json');
    const budget = { lines: MAX_LINES };
    for (const name of names.slice(0, MAX_PARTS)) {
        const file = await workspace.read(`${source.folder}/${name}`, { maxBytes: MAX_BYTES });
        const parsed = file.ok ? reachFile.safeParse(readJson(file.text)) : null;
        if (parsed?.success !== true)
            return null;
        for (const [testFile, sources] of Object.entries(parsed.data.files)) {
            if (testFile !== '' && !testFiles.has(testFile))
                continue;
            if (!addSources(entry(reach, testFile, () => new Map()), sources, budget))
                return null;
        }
    }
    return reach;
}
/** False where the spans are none, or more than can be held. */
function addSources(known, sources, budget) {
    for (const [path, spans] of Object.entries(sources)) {
        const lines = entry(known, path, () => new Set());
        for (let at = 0; at + 1 < spans.length; at += 2) {
            const [first = 0, last = 0] = [spans[at], spans[at + 1]];
            budget.lines -= Math.max(0, last - first) + 1;
            if (last > MAX_LINE || budget.lines < 0)
                return false;
            for (let line = Math.max(1, first); line <= last; line++)
                lines.add(line);
        }
    }
    return true;
}
function entry(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}

// EXTERNAL MODULE: ./.build/actions/shared/coverage/coverage.js + 13 modules
var coverage = __webpack_require__(58020);
// EXTERNAL MODULE: ./.build/actions/shared/xml/bytes.js
var bytes = __webpack_require__(12731);
// EXTERNAL MODULE: ./.build/actions/shared/xml/not-readable.js
var not_readable = __webpack_require__(2078);
// EXTERNAL MODULE: ./.build/actions/shared/xml/read-xml.js + 1 modules
var read_xml = __webpack_require__(82126);
// EXTERNAL MODULE: ./.build/actions/shared/xml/own-text.js
var own_text = __webpack_require__(23398);
// EXTERNAL MODULE: ./.build/actions/shared/junit/text.js
var junit_text = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/actions/shared/junit/cases.js


const MAX_MESSAGE = 2000;
const MAX_NAME = 1000;
/** Characters of a detail that are kept: more than are shown, for what is taken out of it. */
const MAX_DETAIL = 16_000;
/** Suites and files whose names are kept to be used again. */
const MAX_KNOWN = 100_000;
/**
 * What may be said of a case, worst first. `rerun…` (Surefire): it failed again when it was repeated. `flaky…`: it
 * failed, and passed when it was repeated.
 */
const DETAIL_KINDS = [
    'error',
    'failure',
    'rerunError',
    'rerunFailure',
    'skipped',
    'flakyError',
    'flakyFailure',
];
const DETAILS = new Set(DETAIL_KINDS);
function isDetail(name) {
    return DETAILS.has(name);
}
/** @returns where the text of the element goes; null for all but the first of its kind */
function addDetail(one, kind, attributes) {
    one.details ??= {};
    const known = one.details[kind];
    if (known !== undefined)
        known.count++;
    if (known !== undefined)
        return null;
    const detail = { count: 1, summary: (attributes['message'] ?? '').slice(0, MAX_DETAIL), body: '' };
    one.details[kind] = detail;
    return detail;
}
function addBody(detail, text) {
    if (detail.body.length < MAX_DETAIL)
        detail.body += text.slice(0, MAX_DETAIL);
}
/** `<failure>` and `<error>` elements, as the counts of a suite have them: what was repeated is not among them. */
function brokenIn({ details }) {
    return (details?.error?.count ?? 0) + (details?.failure?.count ?? 0);
}
const SEPARATOR = ' › ';
function naming(root) {
    return { root, suites: new Map(), files: new Map() };
}
/**
 * The case, with the id that it has where no other has the same. Its texts are copies, so that nothing of the report is
 * kept; its id is a sum, which V8 holds as its two parts until somebody reads it.
 */
function caseOf(one, names) {
    const { classname = '', name: given = '', file: path = '', time = '' } = one.attributes;
    const file = known(names.files, path, () => ownOrNull(relativeFile(path, names.root)));
    const container = classname === '' ? one.suites : classname;
    const suite = known(names.suites, `${container}\n${path}`, () => suiteName(container, file, names.root));
    const name = (0,own_text/* ownText */.U)(clean(given, names.root)) || '(no name)';
    return {
        id: suite.start + name,
        suite: suite.name,
        name,
        file,
        status: statusOf(one),
        seconds: secondsOf(time),
        message: messageOf(one, names.root),
    };
}
function known(table, key, make) {
    const found = table.get(key);
    if (found !== undefined)
        return found;
    if (table.size >= MAX_KNOWN)
        table.clear();
    const made = make();
    table.set((0,own_text/* ownText */.U)(key), made);
    return made;
}
function suiteName(container, file, root) {
    const name = (0,own_text/* ownText */.U)(withFile(clean(container, root), file));
    return { name, start: name === '' ? '' : (0,own_text/* ownText */.U)(`${name}${SEPARATOR}`) };
}
function ownOrNull(text) {
    return text === null ? null : (0,own_text/* ownText */.U)(text);
}
function clean(value, root) {
    return (0,junit_text/* visibleText */.Q)(withoutRoot(value, root), MAX_NAME);
}
/** Two files may hold tests of one name: the file is part of the suite, unless the suite is named after it. */
function withFile(suite, file) {
    if (file === null || suite.includes(file))
        return suite;
    const module = file.replace(/\.\w+$/, '').replaceAll('/', '.');
    if (suite === module || suite.startsWith(`${module}.`) || module.endsWith(`.${suite.split('.')[0]}`))
        return suite;
    return suite === '' ? file : `${file} › ${suite}`;
}
/** The worst of what is said. */
function statusOf({ details, attributes }) {
    if (details?.error)
        return 'errored';
    if (details?.failure ?? details?.rerunError ?? details?.rerunFailure)
        return 'failed';
    // A test is skipped once. Several times: pytest tells of skipped subtests, and counts the test itself as passed.
    if (details?.skipped)
        return details.skipped.count === 1 ? 'skipped' : 'passed';
    const status = (attributes['status'] ?? '').toLowerCase();
    return ['skipped', 'disabled', 'notrun'].includes(status) ? 'skipped' : 'passed';
}
function secondsOf(time) {
    return /^\d{1,20}(\.\d{0,20})?(e[-+]?\d{1,2})?$/i.test(time) ? Number(time) : null;
}
function messageOf({ details }, root) {
    if (details === null)
        return null;
    for (const kind of DETAIL_KINDS) {
        const detail = details[kind];
        if (detail === undefined)
            continue;
        const { summary, body } = detail;
        const said = (body.includes(summary) ? body : `${summary}\n${body}`).trim();
        const message = kind.startsWith('flaky') ? `passed when it was repeated; before: ${said}` : said;
        return (0,own_text/* ownText */.U)((0,junit_text/* visibleText */.Q)(withoutRoot(message, root), MAX_MESSAGE)) || null;
    }
    return null;
}
function withoutRoot(value, root) {
    return root === '' ? value : value.replaceAll(`${root}/`, '');
}
/** Relative to the root, with `/`; null for what lies outside of it. */
function relativeFile(file, root) {
    if (file === '')
        return null;
    const path = withoutRoot(file.replace(/^file:\/\//, '').replaceAll('\\', '/'), root).replace(/^\.\//, '');
    return path.startsWith('/') || path.split('/').includes('..') || /^[A-Za-z]:/.test(path)
        ? null
        : (0,junit_text/* visibleText */.Q)(path, MAX_NAME);
}

;// CONCATENATED MODULE: ./.build/actions/shared/junit/claims.js
/** The attributes of a suite, read. A count that is no count is a problem of its own. */
function readClaims(attributes) {
    const claims = { tests: null, failures: null, errors: null };
    for (const name of ['tests', 'failures', 'errors']) {
        const value = attributes[name];
        if (typeof value !== 'string' || value === '')
            continue;
        if (!/^\d{1,9}$/.test(value))
            return { problem: `${name}="${value.slice(0, 40)}" is not a count` };
        claims[name] = Number(value);
    }
    return claims;
}
/**
 * Why the claims and the cases cannot both be true; null where they can. Some slack is real: pytest counts a test that
 * passed and then failed in its teardown twice, and Mocha shows a failed hook that it does not count as a test.
 */
function disagreement(claims, shown) {
    if (claims.tests !== null) {
        const lost = claims.tests > shown.cases + shown.broken && !shown.hidesSubtests;
        const extra = claims.tests < shown.cases - shown.broken;
        if (lost || extra)
            return `it says tests="${claims.tests}" and shows ${shown.cases}`;
    }
    if (claims.failures === null && claims.errors === null)
        return null;
    const claimed = (claims.failures ?? 0) + (claims.errors ?? 0);
    if (claimed === shown.broken)
        return null;
    return `it says ${claimed} failures and errors and shows ${shown.broken}`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/junit/numbered.js


/** Steps to a free place in a table that is half full: chance needs some dozens, only a report made for it needs more. */
const MAX_STEPS = 10_000;
/**
 * Gives the n-th case of an id its number. Which ids were seen is kept as places in the list, in a table of numbers: a
 * Set of a million ids takes as much memory again as the ids.
 * @throws NotReadable where the ids were made to slow this down
 */
function numbered(cases) {
    const places = new Int32Array(2 ** Math.ceil(Math.log2(cases.length * 2 + 1)));
    const times = new Map();
    for (const [index, one] of cases.entries()) {
        const slot = slotOf(one, places, cases);
        if (places[slot] === 0) {
            places[slot] = index + 1;
            continue;
        }
        const count = (times.get(slot) ?? 1) + 1;
        times.set(slot, count);
        one.id = `${one.id} #${count}`;
    }
    return cases;
}
/** Where the place of an id stands, or is to stand. */
function slotOf(one, places, cases) {
    const mask = places.length - 1;
    let slot = hashOf(one) & mask;
    for (let step = 0; step < MAX_STEPS; step++) {
        const other = cases[(places[slot] ?? 0) - 1];
        if (other === undefined || haveSameId(one, other))
            return slot;
        slot = (slot + 1) & mask;
    }
    return (0,not_readable.stop)('the names of its test cases are made to take long');
}
/** Ids are one where their parts are. Of two suites, `a › b` and `a`, the second may have a case `b › c`. */
function haveSameId(one, other) {
    if (one.suite === other.suite)
        return one.name === other.name;
    return (one.name.includes(SEPARATOR) || other.name.includes(SEPARATOR)) && one.id === other.id;
}
/** FNV-1a of the id, by its parts: a text that is read as a whole is put together as a whole. */
function hashOf({ suite, name }) {
    const start = suite === '' ? 0x811c9dc5 : hash(SEPARATOR, hash(suite, 0x811c9dc5));
    const value = hash(name, start);
    return value ^ (value >>> 15);
}
function hash(text, start) {
    let value = start;
    for (let at = 0; at < text.length; at++)
        value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
    return value;
}

;// CONCATENATED MODULE: ./.build/actions/shared/junit/read.js







/** Larger reports are refused. */
const MAX_JUNIT_BYTES = 256 * 1024 * 1024;
/** No run has more tests; each takes some 200 bytes of memory. */
const MAX_CASES = 1_400_000;
/**
 * Reads a JUnit XML report (the Jenkins `testsuites`/`testsuite`/`testcase` form that every runner writes) as it comes,
 * without ever holding it whole.
 * @param root the folder the tests ran in: taken off every path, so that ids are the same on every machine
 * @returns `problem`, a sentence, for whatever is not a whole report that agrees with itself. Nothing is thrown for
 * what stands in a report.
 */
async function readJunit(chunks, root) {
    return (0,not_readable.orProblem)(async () => {
        const reading = { suites: [], all: [], open: null, detail: null, cases: 0, names: naming(root) };
        await (0,read_xml/* readXml */.k)((0,bytes/* limited */.TJ)(chunks, MAX_JUNIT_BYTES), {
            textOf: DETAILS,
            open: (name, attributes, parents) => read_open({ name, attributes, depth: parents.length }, reading),
            text: (value) => reading.detail !== null && addBody(reading.detail, value),
            close: (_, parents) => read_close(parents.length, reading),
        });
        return { cases: numbered(reading.all) };
    });
}
/** An element counts where it belongs: a `<testcase>` in a suite, a `<failure>` in a case. All else is passed over. */
function read_open({ name, attributes, depth }, reading) {
    if (depth === 0 && name !== 'testsuites' && name !== 'testsuite') {
        (0,not_readable.stop)('its root element is neither <testsuites> nor <testsuite>');
    }
    const suite = reading.suites.at(-1);
    const inSuite = suite !== undefined && suite.depth === depth - 1;
    if (depth === 0 || (inSuite && name === 'testsuite'))
        beginSuite(attributes, depth, reading);
    else if (inSuite && name === 'testcase') {
        reading.open = { testCase: { attributes, suites: suite.path, details: null }, depth };
    }
    else if (reading.open?.depth === depth - 1 && isDetail(name)) {
        reading.detail = addDetail(reading.open.testCase, name, attributes);
    }
}
function beginSuite(attributes, depth, reading) {
    const name = attributes['name'] ?? '';
    const outer = reading.suites.at(-1);
    const path = [outer?.path ?? '', name].filter((part) => part !== '').join(' › ');
    const suite = { name, attributes, depth, path, cases: [], innerCases: [], shown: { cases: 0, broken: 0 } };
    reading.suites.push(suite);
}
function read_close(depth, reading) {
    const { open, suites } = reading;
    if (open !== null && depth === open.depth + 1)
        reading.detail = null;
    else if (open !== null && depth === open.depth)
        endCase(open.testCase, reading);
    else if (open === null && suites.at(-1)?.depth === depth)
        endSuite(reading);
}
function endCase(testCase, reading) {
    if (++reading.cases > MAX_CASES)
        (0,not_readable.stop)(`it has more than ${MAX_CASES} test cases`);
    const suite = reading.suites.at(-1);
    suite?.cases.push(caseOf(testCase, reading.names));
    if (suite !== undefined) {
        suite.shown.cases++;
        suite.shown.broken += brokenIn(testCase);
    }
    reading.open = null;
}
/** What a suite says of itself must be what it shows. */
function endSuite(reading) {
    const suite = reading.suites.pop();
    if (suite === undefined)
        return;
    const { name, attributes, shown } = suite;
    const claims = readClaims(attributes);
    const wrong = 'problem' in claims ? claims.problem : disagreement(claims, { ...shown, hidesSubtests: name === 'pytest' });
    if (wrong !== null)
        (0,not_readable.stop)(`suite '${(0,junit_text/* visibleText */.Q)(name, 80)}' contradicts itself: ${wrong}`);
    const cases = appended(suite.cases, suite.innerCases);
    const outer = reading.suites.at(-1);
    if (outer === undefined) {
        reading.all = cases;
        return;
    }
    outer.innerCases = appended(outer.innerCases, cases);
    outer.shown.cases += shown.cases;
    outer.shown.broken += shown.broken;
}
/** Puts the one list behind the other, in that which is there. */
function appended(cases, more) {
    if (cases.length === 0)
        return more;
    for (const one of more)
        cases.push(one);
    return cases;
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/read-reports.js



/** The report the tests left. Read like anything hostile: bounded, no link followed, none from before the run. */
async function readReport(execution, startedAt, workspace) {
    const { prepared, input } = execution;
    if (prepared.junit === null)
        return { missing: "no 'junit-path' was given with 'test-command'" };
    const limits = limitsOf(execution, MAX_JUNIT_BYTES, startedAt);
    const read = await workspace.stream(prepared.junit, limits, async (chunks) => readJunit(chunks, input.worktree));
    if (!read.ok)
        return refused(read, execution);
    const report = read.value;
    return 'problem' in report ? { problem: `${shown(prepared.junit, execution)}: ${report.problem}` } : report;
}
function refused(file, execution) {
    const message = shown(file.message, execution);
    return file.code === 'missing' ? { missing: message } : { problem: message };
}
async function readCoverageOf(execution, startedAt, workspace) {
    const { prepared, input, facts } = execution;
    if (prepared.coverage === null)
        return { coverage: null, reason: prepared.coverageReason };
    const { path, format } = prepared.coverage;
    const root = { root: input.worktree, files: new Set(facts.files) };
    const limits = limitsOf(execution, coverage.MAX_COVERAGE_BYTES, startedAt);
    const kept = keptCopy();
    const read = await workspace.stream(path, limits, async (chunks) => {
        return (0,coverage.readCoverage)(input.onCoverageReport === undefined ? chunks : kept.of(chunks), format, root);
    });
    if (!read.ok)
        return { coverage: null, reason: unreadable(read, execution) };
    const report = read.value;
    if ('problem' in report)
        return { coverage: null, reason: `${DOUBT}: ${shown(path, execution)}: ${report.problem}` };
    input.onCoverageReport?.(kept.bytes());
    return { coverage: report.coverage, reason: null };
}
/** Larger reports are read as they stream by, and not kept. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;
/** Keeps what it passes on. */
function keptCopy() {
    let chunks = [];
    let size = 0;
    return {
        async *of(source) {
            for await (const chunk of source) {
                size += chunk.length;
                if (size > MAX_KEPT_BYTES)
                    chunks = null;
                // A copy: whoever reads may use the buffer again.
                else
                    chunks?.push(chunk.slice());
                yield chunk;
            }
        },
        bytes: () => (chunks === null ? null : joined(chunks, size)),
    };
}
function joined(chunks, size) {
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
    }
    return all;
}
const DOUBT = 'the coverage report cannot be believed';
function unreadable({ code, message }, execution) {
    return `${code === 'missing' ? 'the tests left no coverage report' : DOUBT}: ${shown(message, execution)}`;
}
/** Without the folders of this run, which are gone when somebody reads it. */
function shown(text, execution) {
    const { input, folder } = execution;
    return (0,name_places/* namePlaces */.go)(text.replaceAll(`${input.worktree}/`, '').replaceAll(`${folder}/`, ''), execution);
}
/** Reports in our own fresh folder are of this run by where they lie; those in the worktree by their time. */
function limitsOf({ prepared, input }, maxBytes, startedAt) {
    if (prepared.source === 'detected')
        return { maxBytes };
    return { maxBytes, notBefore: startedAt, within: input.worktree };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/reporting.js

/** Asks the plan's runner for JUnit XML, and for coverage where that is wanted and can be had. */
function withReports(request) {
    const { plan, folder } = request;
    const built = BUILDERS[plan.runner](request);
    return {
        runner: plan.runner,
        env: { ...plan.env, ...built.env },
        junit: `${folder}/junit.xml`,
        before: plan.before,
        after: built.after ?? [],
        source: 'detected',
        reason: built.measuredBy === undefined ? plan.reason : `${plan.reason}; coverage by ${built.measuredBy}`,
        argv: built.argv,
        coverage: built.coverage,
        coverageReason: built.coverageReason,
    };
}
const BUILDERS = {
    pytest: buildPytest,
    unittest: buildUnittest,
    jest: buildJest,
    vitest: buildVitest,
    mocha: buildMocha,
    'node-test': buildNodeTest,
};
const OFF = 'coverage was not asked for';
function buildPytest(request) {
    const { plan, folder } = request;
    // The cache goes to a folder of ours and stays usable: without its plugin, options such as --lf in addopts fail.
    const reports = [`--junitxml=${folder}/junit.xml`, '-o', 'junit_family=xunit1', '-o', `cache_dir=${folder}/cache`];
    const pytest = ['-m', 'pytest', ...plan.runnerArguments, ...reports];
    return viaPytestCov(request, pytest) ?? viaCoveragePy(request, pytest) ?? viaStandardLibrary(request, pytest);
}
/** Where the repository has pytest-cov measure, or workers run the tests, a second tracer around it sees nothing. */
function viaPytestCov({ facts, folder, wanted }, pytest) {
    const options = [...facts.texts].filter(([file]) => /^(pyproject\.toml|setup\.cfg|tox\.ini|\.?pytest\.ini)$/.test(file));
    const addopts = options
        .map(([, text]) => /^\s*addopts\s*=\s*(\[[^\]]*\]|.*(\n[ \t]+.*)*)/m.exec(text)?.[1] ?? '')
        .join(' ');
    const measures = /--cov\b/.test(addopts);
    if (!facts.python?.modules.has('pytest_cov') || !(measures || /(^|[\s"'])(-n|--numprocesses)/.test(addopts)))
        return null;
    const python = facts.python.program;
    const env = { COVERAGE_FILE: `${folder}/.coverage` };
    if (!wanted)
        return { argv: [python, ...pytest, '--no-cov'], env, coverage: null, coverageReason: OFF };
    const report = `--cov-report=xml:${folder}/coverage.xml`;
    // A threshold is the repository's business: it says nothing of a test.
    const argv = [python, ...pytest, ...(measures ? [] : ['--cov']), report, '--cov-report=term', '--cov-fail-under=0'];
    const coverage = { path: `${folder}/coverage.xml`, format: 'cobertura' };
    return { argv, env, coverage, coverageReason: null, measuredBy: 'pytest-cov' };
}
function buildUnittest(request) {
    const script = request.toolchain.asset('unittest_junit.py');
    const unittest = [script, `${request.folder}/junit.xml`, ...request.plan.runnerArguments];
    return viaCoveragePy(request, unittest) ?? viaStandardLibrary(request, unittest);
}
function viaCoveragePy({ facts, folder, wanted }, rest) {
    if (!wanted || !facts.python?.modules.has('coverage'))
        return null;
    const python = facts.python.program;
    const configuration = [...facts.texts].filter(([file]) => /^(\.coveragerc|setup\.cfg|tox\.ini|pyproject\.toml)$/.test(file));
    const parallel = configuration.some(([, text]) => /^\s*(parallel\s*=\s*true|concurrency\s*=.*multiprocessing)/im.test(text));
    const report = `${folder}/coverage.xml`;
    return {
        argv: [python, '-m', 'coverage', 'run', ...rest],
        env: { COVERAGE_FILE: `${folder}/.coverage` },
        coverage: { path: report, format: 'cobertura' },
        coverageReason: null,
        measuredBy: 'coverage.py',
        after: [
            ...(parallel ? [[python, '-m', 'coverage', 'combine', '--append', folder]] : []),
            [python, '-m', 'coverage', 'xml', '--ignore-errors', '-o', report],
        ],
    };
}
/** A machine without coverage.py can prove Python changes too: lines only, no branches. */
function viaStandardLibrary({ facts, folder, toolchain, wanted }, rest) {
    const python = facts.python?.program ?? 'python3';
    if (!wanted)
        return { argv: [python, ...rest], coverage: null, coverageReason: OFF };
    const report = `${folder}/lcov.info`;
    return {
        argv: [python, toolchain.asset('line_coverage.py'), report, ...rest],
        coverage: { path: report, format: 'lcov' },
        coverageReason: null,
        measuredBy: "Python's own tracing, lines only (coverage.py is not installed)",
    };
}
function buildJest(request) {
    const { plan, facts, folder, toolchain, wanted } = request;
    const program = facts.packages.get('jest')?.programs['jest'] ?? 'jest';
    const reporters = ['--ci', '--reporters=default', `--reporters=${toolchain.asset('jest-junit-reporter.cjs')}`];
    const args = [facts.node.program, ...plan.nodeArguments, program, ...plan.runnerArguments, ...reporters];
    const env = { LLM_OPS_JUNIT_FILE: `${folder}/junit.xml` };
    if (!wanted)
        return { argv: [...args, '--coverage=false'], env, coverage: null, coverageReason: OFF };
    const reports = ['--coverageReporters=lcovonly', '--coverageReporters=text', `--coverageDirectory=${folder}/coverage`];
    const argv = [...args, '--coverage', ...reports, '--coverageThreshold={}'];
    const coverage = { path: `${folder}/coverage/lcov.info`, format: 'lcov' };
    return { argv, env, coverage, coverageReason: null, measuredBy: 'Jest' };
}
function buildVitest(request) {
    const { plan, facts, folder, wanted } = request;
    const program = facts.packages.get('vitest')?.programs['vitest'] ?? 'vitest';
    const reporters = ['--reporter=default', '--reporter=junit', `--outputFile.junit=${folder}/junit.xml`];
    const args = [facts.node.program, ...plan.nodeArguments, program, 'run', ...plan.runnerArguments, ...reporters];
    const provider = ['@vitest/coverage-v8', '@vitest/coverage-istanbul'].find((name) => facts.packages.has(name));
    if (!wanted || provider === undefined) {
        const coverageReason = wanted ? 'Vitest has no coverage provider: install @vitest/coverage-v8 in the target' : OFF;
        return { argv: [...args, '--coverage.enabled=false'], coverage: null, coverageReason };
    }
    const thresholds = ['lines', 'functions', 'branches', 'statements'].map((name) => `--coverage.thresholds.${name}=0`);
    const always = ['--coverage.enabled=true', '--coverage.reportOnFailure=true'];
    const reports = [
        '--coverage.reporter=lcovonly',
        '--coverage.reporter=text',
        `--coverage.reportsDirectory=${folder}/coverage`,
    ];
    const argv = [...args, ...always, ...reports, ...thresholds];
    const coverage = { path: `${folder}/coverage/lcov.info`, format: 'lcov' };
    return { argv, coverage, coverageReason: null, measuredBy: provider };
}
function buildMocha(request) {
    const { plan, facts, folder, toolchain } = request;
    const program = facts.packages.get('mocha')?.programs['mocha'] ?? 'mocha';
    const reporter = [
        `--reporter=${toolchain.asset('mocha-junit-reporter.cjs')}`,
        `--reporter-option=output=${folder}/junit.xml`,
    ];
    const argv = [facts.node.program, ...plan.nodeArguments, program, ...plan.runnerArguments, ...reporter];
    return underWrapper(request, argv) ?? { argv, coverage: null, coverageReason: wrapperReason(request) };
}
function buildNodeTest(request) {
    const { plan, facts, folder, toolchain, wanted } = request;
    const reporter = (0,external_node_url_.pathToFileURL)(toolchain.asset('node-test-junit-reporter.mjs')).href;
    const reporters = [
        ['--test-reporter=spec', '--test-reporter-destination=stdout'],
        [`--test-reporter=${reporter}`, `--test-reporter-destination=${folder}/junit.xml`],
    ];
    const start = [facts.node.program, ...plan.nodeArguments, '--test', ...reporters.flat()];
    const wrapped = plan.wrapper === null ? null : underWrapper(request, [...start, ...plan.runnerArguments]);
    if (wrapped !== null)
        return wrapped;
    if (!wanted)
        return { argv: [...start, ...plan.runnerArguments], coverage: null, coverageReason: OFF };
    const report = `${folder}/lcov.info`;
    const coverage = ['--experimental-test-coverage', '--test-reporter=lcov', `--test-reporter-destination=${report}`];
    const argv = [...start, ...coverage, ...plan.runnerArguments];
    return { argv, coverage: { path: report, format: 'lcov' }, coverageReason: null, measuredBy: 'node --test' };
}
/** Under the repository's own c8 or nyc; null where that is not to be had or coverage is not wanted. */
function underWrapper({ plan, facts, folder, wanted }, argv) {
    const tool = plan.wrapper?.tool ?? ['c8', 'nyc'].find((name) => facts.packages.has(name));
    const program = tool === undefined ? undefined : facts.packages.get(tool)?.programs[tool];
    if (!wanted || tool === undefined || program === undefined)
        return null;
    const temporary = tool === 'c8' ? `--temp-directory=${folder}/raw` : `--temp-dir=${folder}/raw`;
    const reports = ['--reporter=lcovonly', '--reporter=text', `--report-dir=${folder}/coverage`, temporary];
    const start = [facts.node.program, program, ...(plan.wrapper?.arguments ?? []), ...reports, '--check-coverage=false'];
    const coverage = { path: `${folder}/coverage/lcov.info`, format: 'lcov' };
    return { argv: [...start, ...argv], coverage, coverageReason: null, measuredBy: tool };
}
function wrapperReason({ wanted }) {
    return wanted ? 'Mocha measures no coverage: install c8 (or nyc) in the target' : OFF;
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/select-files.js
/** One row a runner. Everything but the choice of files stays as the repository has it. */
const select_files_rows = {
    pytest: {
        // Without the option, pytest takes the folder that the files have in common for its root, and names tests by it.
        select: (plan, files) => withArguments(plan, [...plan.runnerArguments, '--rootdir=.', ...files]),
        fast: (plan, _, facts) => withArguments(plan, ['-x', ...(asksForWorkers(facts) ? ['-n0'] : []), ...plan.runnerArguments]),
    },
    unittest: {
        select: (plan, files) => withArguments(plan, [...files.map((file) => `--only=${file}`), ...plan.runnerArguments]),
        fast: (plan) => withArguments(plan, [...plan.runnerArguments, '--failfast']),
    },
    jest: {
        select: (plan, files, facts) => withArguments(plan, [...withoutPaths(plan, facts), '--runTestsByPath', ...files]),
        fast: (plan, { cache }) => {
            const inBand = unless(plan, /^(-i|--runInBand|-w|--maxWorkers)\b/, ['--runInBand']);
            const bail = unless(plan, /^(-b|--bail)\b/, ['--bail=1']);
            const kept = cache === null ? [] : unless(plan, /^--(no-)?cache/, [`--cacheDirectory=${cache}/jest`]);
            return withArguments(plan, [...bail, ...inBand, ...kept, ...plan.runnerArguments]);
        },
    },
    vitest: {
        select: (plan, files, facts) => withArguments(plan, [...withoutPaths(plan, facts), ...files]),
        fast: (plan) => withArguments(plan, [...unless(plan, /^--bail\b/, ['--bail=1']), ...plan.runnerArguments]),
    },
    mocha: {
        select: (plan, files, facts) => withArguments(plan, [...withoutPaths(plan, facts), ...files]),
        fast: (plan) => withArguments(plan, [...unless(plan, /^(-b|--bail)\b/, ['--bail']), ...plan.runnerArguments]),
    },
    'node-test': {
        select: (plan, files) => withArguments(plan, files),
        fast: (plan, _, { node }) => {
            const hasChoice = plan.nodeArguments.some((word) => /isolation|concurrency/.test(word));
            if (hasChoice || Number.parseInt(node.version ?? '', 10) < 24)
                return plan;
            return { ...plan, nodeArguments: [...plan.nodeArguments, '--test-isolation=none'] };
        },
    },
};
/** The plan that runs only these files, and stops early where that is asked for. */
function selectFiles(plan, selection, facts) {
    const row = select_files_rows[plan.runner];
    const files = selection.files?.map(asPath) ?? null;
    const selected = files === null ? plan : row.select(plan, files, facts);
    return selection.failFast ? row.fast(selected, selection, facts) : selected;
}
function withArguments(plan, runnerArguments) {
    return { ...plan, runnerArguments };
}
function unless({ runnerArguments }, pattern, options) {
    return runnerArguments.some((word) => pattern.test(word)) ? [] : options;
}
/** No name is taken for an option. */
function asPath(file) {
    return file.startsWith('-') ? `./${file}` : file;
}
/** pytest-xdist: its workers cost more than the few tests that are to run. */
function asksForWorkers({ texts }) {
    return [...texts].some(([file, text]) => /^(pyproject\.toml|setup\.cfg|tox\.ini|\.?pytest\.ini)$/.test(file) &&
        /^\s*addopts\s*=.*(\n[ \t]+.*)*?(\s|["'=])(-n|--numprocesses)/m.test(text));
}
/** Options whose value is the next word. */
const VALUES = {
    jest: /^(-[cotw]|--(config|env|testEnvironment|rootDir|roots|projects|preset|resolver|runner|testRunner|testSequencer|setupFiles(AfterEnv)?|globalSetup|globalTeardown|modulePaths|moduleDirectories|transform|cacheDirectory|filter|testMatch|testRegex|collectCoverageFrom|selectProjects|ignoreProjects|\w+Patterns?))$/,
    vitest: /^(-[crt]|--(config|root|dir|project|environment|pool|globals|exclude|testNamePattern|shard|mode))$/,
    mocha: /^(-[rgfutsjn]|--(require|file|config|package|extension|ignore|exclude|ui|grep|fgrep|timeout|slow|jobs|retries|node-option|import|loader))$/,
};
/** The arguments without the files, folders and patterns that say which tests are meant. */
function withoutPaths({ runner, runnerArguments }, { files }) {
    return runnerArguments.filter((word, index) => {
        if (word.startsWith('-') || VALUES[runner]?.test(runnerArguments[index - 1] ?? ''))
            return true;
        const path = word.replace(/^\.\//, '').replace(/\/$/, '');
        return !/[*?[{]/.test(word) && !files.some((file) => file === path || file.startsWith(`${path}/`));
    });
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/facts.js
var facts = __webpack_require__(82970);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/status.js

/** Exit codes by which a runner itself says that it found no test. */
const NO_TESTS_EXIT = {
    pytest: 5,
    unittest: 5,
    jest: null,
    vitest: null,
    mocha: null,
    'node-test': null,
    custom: null,
};
const GIVE_COMMAND = "give one that works with the input 'test-command'";
/** The supervisor's record first, the report second: code under test writes the report, and could write anything. */
function judge({ runner, program, process, report }) {
    if (process.startError !== null) {
        return errored(`${(0,facts/* programName */.kX)(program)} could not be started (${process.startError}): install it, or ${GIVE_COMMAND}`);
    }
    if (process.stoppedBy !== null)
        return stopped(process.stoppedBy, process);
    if (process.signal !== null)
        return errored(`the tests were ended by ${process.signal}: see the output file`);
    const end = `the tests ended with exit code ${process.exitCode}`;
    const empty = 'cases' in report ? report.cases.length === 0 : 'missing' in report;
    if (empty && process.exitCode === NO_TESTS_EXIT[runner] && process.exitCode !== null)
        return noTests(runner);
    if ('missing' in report) {
        const judged = process.exitCode === 0 ? inconclusive : errored;
        return judged(`${end} and left no report (${report.missing}): see the output file`);
    }
    if ('problem' in report)
        return inconclusive(`${end}, and its report cannot be believed: ${report.problem}`);
    return judgeCases(runner, process.exitCode === 0, { end, cases: report.cases });
}
function judgeCases(runner, zero, seen) {
    const { end, cases } = seen;
    const broken = cases.filter((one) => one.status === 'failed' || one.status === 'errored').length;
    const ran = cases.filter((one) => one.status !== 'skipped').length;
    if (zero && broken > 0)
        return inconclusive(`${end}, and its report shows ${broken} failing: one of the two is wrong`);
    if (broken > 0)
        return { status: 'failed', reason: `${broken} of ${cases.length} tests fail: mend them first` };
    if (!zero)
        return withoutFailure(end, cases.length);
    if (cases.length === 0)
        return noTests(runner);
    if (ran === 0)
        return { status: 'no-tests', reason: `all ${cases.length} tests are skipped: nothing was tested` };
    return { status: 'passed', reason: `${ran} tests passed` };
}
function withoutFailure(end, total) {
    if (total === 0)
        return errored(`${end} before any test ran: see the output file`);
    return inconclusive(`${end}, and none of its ${total} tests fails: see the output file for what else it checks`);
}
function stopped(by, { seconds }) {
    const after = `${Math.round(seconds)} s`;
    if (by === 'cancelled')
        return errored(`the tests were cancelled after ${after}`);
    if (by === 'disk-limit')
        return errored(`the tests had nearly filled the disk after ${after} and were ended: see the output file`);
    if (by === 'wall-limit') {
        return timedOut(`the tests ran for ${after} and were ended: raise 'test-timeout' or mend the test that hangs`);
    }
    return timedOut(`the tests printed nothing for too long and were ended after ${after}: raise 'test-idle-timeout'`);
}
function noTests(runner) {
    return { status: 'no-tests', reason: `${runner} ran no test: nothing was tested` };
}
function errored(reason) {
    return { status: 'errored', reason };
}
function inconclusive(reason) {
    return { status: 'inconclusive', reason };
}
function timedOut(reason) {
    return { status: 'timed-out', reason };
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/test-run.js
var test_run = __webpack_require__(80765);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/run-tests.js
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











/** Bytes of output that are kept. */
const OUTPUT_BYTES = 16 * 1024 * 1024;
/**
 * Runs the tests of a checked-out folder once, in the sandbox, and says how they went. Whatever the target's code does,
 * the answer is a value: this throws only where our own machinery fails.
 */
async function runTests(input, ports) {
    return (await runOnce(input, false, ports)).run;
}
/** The same, and which test files run which lines; null where the runner has no way to tell, or measures no coverage. */
async function runTestsWithReach(input, ports) {
    return runOnce(input, true, ports);
}
async function runOnce(input, withReach, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const prepared = await (0,prepare_tests/* prepareTests */.V)(input, ports);
        if ('cannot' in prepared)
            return { run: prepared.cannot, reach: null };
        const bench = __addDisposableResource(env_1, prepared, true);
        const { outputFile, coverage, only, failFast, onCoverageReport } = input;
        const announce = (reason) => ports.log.info(`tests: ${reason}`);
        const request = { outputFile, coverage, only, failFast, onCoverageReport, withReach, announce };
        const { run, reach } = await runPrepared(bench, request, ports);
        return { run, reach };
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
/** One run on what `prepareTests` found out: the repository is not looked at again. */
async function runPrepared(bench, request, ports) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_2, await ports.workspace.temporary('reports'), true);
        const { place, facts, environment, runtime, cache } = bench;
        const wallSeconds = request.wallSeconds ?? place.settings.wallSeconds;
        const input = { ...place, ...request, settings: { ...place.settings, wallSeconds } };
        const { prepared, source } = commandOf(bench, input, folder.path);
        request.announce?.(prepared.reason);
        const assets = (0,posix_.dirname)(bench.toolchain.asset('unittest_junit.py'));
        const execution = { input, prepared, facts, runtime, environment, folder: folder.path, cache, assets };
        const failed = await build(execution, ports);
        const run = failed ?? (await execute(execution, ports));
        const buildFailed = failed !== null;
        if (source === null || buildFailed)
            return { run, reach: null, buildFailed };
        const testFiles = new Set(run.cases.flatMap(({ file }) => file ?? []));
        const reach = await readReach({ source, worktree: place.worktree, testFiles }, ports.workspace);
        return { run, reach, buildFailed };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function commandOf({ plan, facts, toolchain, environment, cache }, input, folder) {
    if (plan === null)
        return { prepared: (0,custom/* customPlan */.H)(input), source: null };
    const { only, failFast = false, withReach = false, coverage } = input;
    const selected = selectFiles(plan, { files: only?.files ?? null, failFast, cache: failFast ? cache : null }, facts);
    const asset = (name) => toolchain.asset(name);
    const asked = withReach && coverage
        ? askForReach({ plan: selected, facts, folder, environment, asset })
        : { plan: selected, source: null };
    const prepared = withReports({ plan: asked.plan, facts, toolchain, folder, wanted: coverage });
    return { prepared, source: asked.source };
}
async function execute(execution, ports) {
    const { prepared, folder, input } = execution;
    const startedAt = ports.clock.now();
    const process = named(await ports.sandbox.run(commandIn(execution, prepared.argv, input.outputFile)), execution);
    for (const [index, argv] of prepared.after.entries()) {
        await ports.sandbox.run(commandIn(execution, argv, `${folder}/after-${index}.txt`));
    }
    const report = await readReport(execution, startedAt, ports.workspace);
    const coverage = await readCoverageOf(execution, startedAt, ports.workspace);
    const judgement = judge({ runner: prepared.runner, program: prepared.argv[0] ?? '', process, report });
    return (0,test_run/* finishedRun */.sV)({ execution, process, report, coverage, judgement });
}
/** Runs the build steps. Gives the run that a failed one makes, or null: the tests can begin. */
async function build(execution, ports) {
    for (const { argv, env } of execution.prepared.before) {
        const command = commandIn(execution, argv, execution.input.outputFile);
        const process = named(await ports.sandbox.run({ ...command, env: { ...command.env, ...env } }), execution);
        if (process.exitCode === 0)
            continue;
        const how = process.startError ?? process.stoppedBy ?? `exit code ${process.exitCode ?? process.signal}`;
        const reason = `the build step '${argv.join(' ')}' before the tests failed (${how}): see the output file`;
        const nothing = { report: { missing: reason }, coverage: { coverage: null, reason: 'no tests were run' } };
        return (0,test_run/* finishedRun */.sV)({ execution, process, ...nothing, judgement: { status: 'errored', reason } });
    }
    return null;
}
function named(process, execution) {
    const { startError } = process;
    return startError === null ? process : { ...process, startError: (0,name_places/* nameFailure */.ei)(startError, execution) };
}
function commandIn(execution, argv, outputFile) {
    const { input, prepared, environment, folder, cache } = execution;
    const { wallSeconds, idleSeconds } = input.settings;
    const limits = { wallSeconds, idleSeconds, outputBytes: OUTPUT_BYTES };
    const env = { ...environment, ...prepared.env };
    return { argv, cwd: input.worktree, writable: [folder, cache], env, limits, outputFile };
}


/***/ }),

/***/ 80765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dl: () => (/* binding */ emptyRun),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sV: () => (/* binding */ finishedRun)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);
/* harmony import */ var _name_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15235);


/** A run in which nothing was started. */
function emptyRun(status, reason) {
    return {
        status,
        reason,
        command: null,
        process: null,
        outputFile: null,
        runtime: null,
        ...countsOf([]),
        cases: [],
        coverage: null,
        coverageReason: 'no tests were run',
    };
}
function finishedRun({ execution, process, report, coverage, judgement }) {
    const cases = 'cases' in report ? namedCases(withFiles(report.cases, execution), execution) : [];
    return {
        ...judgement,
        command: commandOf(execution),
        process,
        outputFile: execution.input.outputFile,
        runtime: runtimeOf(execution),
        ...countsOf(cases),
        cases,
        coverage: coverage.coverage,
        coverageReason: coverage.reason,
    };
}
/** Vitest names a suite after its file and says no more. */
function withFiles(cases, { prepared, facts }) {
    if (prepared.runner !== 'vitest')
        return [...cases];
    const files = new Set(facts.files);
    return cases.map((one) => (one.file === null && files.has(one.suite) ? { ...one, file: one.suite } : one));
}
function countsOf(cases) {
    const of = (status) => cases.filter((one) => one.status === status).length;
    const [passed, skipped] = [of('passed'), of('skipped')];
    const counts = { total: cases.length, passed, failed: of('failed'), errored: of('errored'), skipped };
    return { counts, successRate: cases.length === skipped ? null : passed / (cases.length - skipped) };
}
/** What failed tests print names files of a folder that is gone. */
function namedCases(cases, execution) {
    return cases.map((one) => (one.message === null ? one : { ...one, message: (0,_name_places_js__WEBPACK_IMPORTED_MODULE_1__/* .namePlaces */ .go)(one.message, execution) }));
}
/**
 * To be read, not to be run: without the machine's own environment, and with the folders of this run called by what they
 * are. What is written down is what makes this command this command.
 */
function commandOf(execution) {
    const { prepared, input, folder } = execution;
    const place = (path) => {
        return path.startsWith(`${folder}/`) ? (0,_name_places_js__WEBPACK_IMPORTED_MODULE_1__/* .namePlaces */ .go)(path, execution) : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)(input.worktree, path);
    };
    return {
        runner: prepared.runner,
        argv: (0,_name_places_js__WEBPACK_IMPORTED_MODULE_1__/* .nameArguments */ .ef)(prepared.argv, execution),
        env: (0,_name_places_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEnvironment */ .Nd)(prepared.env, execution),
        cwd: '',
        junit: prepared.junit === null ? null : place(prepared.junit),
        coverage: prepared.coverage === null ? null : place(prepared.coverage.path),
        source: prepared.source,
        reason: prepared.reason,
    };
}
/** The interpreter that ran the tests, as it named itself. */
function runtimeOf({ prepared, facts, runtime }) {
    if (prepared.runner === 'custom')
        return runtime;
    const isPython = prepared.runner === 'pytest' || prepared.runner === 'unittest';
    const version = isPython ? facts.python?.version : facts.node.version;
    return version ? { name: isPython ? 'python' : 'node', version } : null;
}


/***/ })

};
