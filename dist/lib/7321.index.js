export const id = 7321;
export const ids = [7321];
export const modules = {

/***/ 7321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ runTests)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/custom.js

/**
 * The command that the user gave: run as it is, with the reports where they said.
 * @throws UserError where it is empty
 */
function customPlan({ settings, worktree, coverage }) {
    if (settings.command === null || settings.command.length === 0) {
        throw new errors/* UserError */.y("input 'test-command' is empty: give a program and its arguments, or leave the input out");
    }
    const { junitPath, coveragePath } = settings;
    const without = coverage ? "no 'coverage-path' was given with 'test-command'" : 'coverage was not asked for';
    return {
        runner: 'custom',
        argv: settings.command,
        env: {},
        junit: junitPath === null ? null : `${worktree}/${junitPath}`,
        coverage: coveragePath === null || !coverage ? null : { path: `${worktree}/${coveragePath}`, format: null },
        coverageReason: coveragePath === null || !coverage ? without : null,
        before: [],
        after: [],
        source: 'input',
        reason: "the input 'test-command' names it",
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/facts.js
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

;// CONCATENATED MODULE: ./.build/actions/shared/testing/gather-facts.js

const CONFIGURATION = /^(package\.json|pyproject\.toml|setup\.(cfg|py)|tox\.ini|pytest\.ini|\.pytest\.ini|Pipfile|noxfile\.py|\.coveragerc|\.mocharc\.(js|cjs|json|jsonc|ya?ml)|(jest|vitest|vite)\.config\.[cm]?[jt]s(on)?|\.nycrc(\.json)?|\.c8rc\.json|([\w-]*requirements[\w-]*|requirements\/[\w-]+)\.(txt|in))$/;
const MAX_CONFIGURATION_BYTES = 2_000_000;
const MAX_SOURCES = 40;
async function gatherFacts(around, ports) {
    const files = await ports.workspace.find(around.worktree, '**');
    const texts = await readAll(files.filter((file) => CONFIGURATION.test(file)), around, ports);
    const tests = [...spread(files.filter(isPythonTest)), ...spread(files.filter(isNodeTest))];
    return {
        files,
        texts,
        testSources: await readAll(tests, around, ports),
        packages: await installedPackages(around, ports),
        node: await nodeFacts(around, ports),
        python: await pythonFacts(around, ports),
    };
}
/** At most so many, from the whole list: the first ones often lie in one folder. */
function spread(files) {
    const step = Math.max(1, Math.ceil(files.length / MAX_SOURCES));
    return files.filter((_, index) => index % step === 0);
}
async function readAll(paths, { worktree }, { workspace }) {
    const limits = { maxBytes: MAX_CONFIGURATION_BYTES, within: worktree };
    const read = await Promise.all(paths.map(async (path) => [path, await workspace.read(`${worktree}/${path}`, limits)]));
    return new Map(read.flatMap(([path, result]) => (result.ok ? [[path, result.text]] : [])));
}
async function installedPackages({ worktree }, { workspace }) {
    const packages = new Map();
    for (const name of NODE_PACKAGES) {
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
for name in ${JSON.stringify(PYTHON_MODULES)}:
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
    const { exitCode } = await ports.sandbox.run({ argv, cwd: around.scratch, env, limits, outputFile });
    const output = await ports.workspace.read(outputFile, { maxBytes: 20_000 });
    return exitCode === 0 && output.ok ? output.text : null;
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
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
            expanded.push(...passed.map((one) => ({ ...one, scripts: [name, ...(one.scripts ?? [])] })));
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
    const before = commands.slice(0, mine.index).flatMap((command) => readBuildStep(command, facts.files) ?? []);
    const leftOut = commands.length - 1 - before.length;
    const reason = `${where} runs ${runner}${leftOut === 0 ? '' : `; ${leftOut} of its other steps are not run`}`;
    return installed({ ...mine.invocation, before, reason }, facts);
}
function signOf(runner, manifest, facts) {
    if (runner === 'node-test') {
        const file = facts.files.find((path) => isNodeTest(path) && /['"]node:test['"]/.test(facts.testSources.get(path) ?? ''));
        return file === undefined ? null : `${file} uses node:test`;
    }
    const config = facts.files.find((path) => CONFIGURED[runner]?.test(path));
    if (config !== undefined)
        return `there is ${config}`;
    if (runner in manifest)
        return `package.json has a '${runner}' entry`;
    const dependencies = { ...asObject(manifest['dependencies']), ...asObject(manifest['devDependencies']) };
    return runner in dependencies && facts.files.some(isNodeTest) ? `package.json depends on ${runner}` : null;
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
    const sign = configured(facts) ?? required(facts) ?? written(facts, isPytestSource, 'is written for pytest');
    if (sign === null)
        return { cannot: 'absent', because: 'nothing configures or requires pytest, or is written for it' };
    if (facts.python === null)
        return { cannot: 'missing', because: `${sign}, and there is no python3 on the PATH` };
    if (!facts.python.modules.has('pytest')) {
        const because = `${sign}, and ${facts.python.program} cannot import pytest: install it in the target's .venv`;
        return { cannot: 'missing', because };
    }
    return { plan: { ...base, runner: 'pytest', reason: sign } };
}
/** unittest where test files use it. pytest runs those too, so it is asked first. */
function detectUnittest(facts) {
    const sign = written(facts, isUnittestSource, 'uses unittest');
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
    if (!files.some(isPythonTest))
        return null;
    const found = [...texts].find(([file, text]) => /\.(toml|cfg|py|txt|in|ini)$|Pipfile$/.test(file) && /\bpytest\b/.test(text));
    return found === undefined ? null : `${found[0]} names pytest`;
}
function written({ testSources, files }, matches, how) {
    const file = files.find((path) => isPythonTest(path) && matches(testSources.get(path) ?? ''));
    return file === undefined ? null : `${file} ${how}`;
}
function isPytestSource(source) {
    return /^\s*(import pytest|from pytest import)\b/m.test(source) || /^(async )?def test_/m.test(source);
}
function isUnittestSource(source) {
    return /^\s*(import unittest|from unittest\b|from django\.test import)/m.test(source);
}
/** Discovery from the folder that holds the tests: from the top, only what lies in packages is found. */
function unittestPlan({ files }, sign) {
    const tests = files.filter((path) => isPythonTest(path) && path.endsWith('.py'));
    const folders = [...new Set(tests.map((path) => path.split('/').slice(0, -1).join('/')))].sort((a, b) => a.length - b.length);
    const top = folders.find((folder) => folders.every((other) => other === folder || other.startsWith(`${folder}/`))) ?? '';
    const pattern = tests.some((path) => /(^|\/)test[^/]*\.py$/.test(path)) ? [] : ['-p', '*test*.py'];
    const isPackage = top !== '' && files.includes(`${top}/__init__.py`);
    const start = top === '' ? [] : ['-s', top, ...(isPackage ? ['-t', '.'] : [])];
    return { ...base, runner: 'unittest', runnerArguments: ['discover', ...start, ...pattern], reason: sign };
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
    return files.filter(family === 'python' ? isPythonTest : isNodeTest).length;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/cobertura.js

const cobertura_MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 100;
const CHUNK = 64 * 1024;
const COUNT = /^\d{1,15}$/;
/**
 * Reads Cobertura XML (coverage-04.dtd), as coverage.py and many others write it. Streaming; a DOCTYPE is passed over
 * and what it names is never fetched, no entity of its own is expanded.
 */
function readCobertura(text) {
    const reading = { sources: [], records: [], stack: [], record: null, sawRoot: false };
    const parser = new saxes/* SaxesParser */.wT({ position: false });
    parser.on('error', (cause) => stop(`it is not well-formed XML: ${cause.message.slice(0, 200)}`));
    parser.on('opentagstart', ({ name }) => {
        reading.stack.push(name);
        if (reading.stack.length > cobertura_MAX_DEPTH)
            stop(`its elements are nested deeper than ${cobertura_MAX_DEPTH}`);
    });
    let attributes = 0;
    parser.on('attribute', () => {
        attributes++;
        if (attributes > MAX_ATTRIBUTES)
            stop(`an element has more than ${MAX_ATTRIBUTES} attributes`);
    });
    parser.on('opentag', (tag) => {
        attributes = 0;
        cobertura_open(tag.name, tag.attributes, reading);
    });
    parser.on('text', (value) => {
        if (reading.stack.at(-1) === 'source' && value.trim() !== '')
            reading.sources.push(value.trim());
    });
    parser.on('closetag', ({ name }) => {
        reading.stack.pop();
        if (name === 'class')
            reading.record = null;
    });
    return parseAll(parser, text, reading);
}
/** Ends the parse from inside a handler. */
class NotReadable extends Error {
}
function stop(problem) {
    throw new NotReadable(problem);
}
function parseAll(parser, text, reading) {
    try {
        for (let start = 0; start < text.length; start += CHUNK)
            parser.write(text.slice(start, start + CHUNK));
        parser.close();
        return { records: reading.records, sources: reading.sources };
    }
    catch (cause) {
        if (cause instanceof NotReadable)
            return { problem: cause.message };
        throw cause;
    }
}
function cobertura_open(name, attributes, reading) {
    if (!reading.sawRoot) {
        if (name !== 'coverage')
            stop(`its root element is <${name.slice(0, 40)}>, not <coverage>`);
        reading.sawRoot = true;
    }
    if (name === 'class') {
        const path = attributes['filename'] ?? '';
        if (path === '')
            stop('a class has no filename');
        reading.record = { path, lines: new Map(), branches: new Map() };
        reading.records.push(reading.record);
    }
    // Lines stand under their methods too, where a tool writes those: the class lists each of them once.
    if (name === 'line' && reading.record !== null && !reading.stack.includes('method'))
        readLine(attributes, reading.record);
}
function readLine(attributes, { lines, branches }) {
    const [number = '', hits = ''] = [attributes['number'], attributes['hits']];
    if (!COUNT.test(number) || !COUNT.test(hits) || number === '0') {
        stop(`number="${number.slice(0, 30)}" hits="${hits.slice(0, 30)}" is not a line and its hits`);
    }
    const line = Number(number);
    lines.set(line, Math.max(lines.get(line) ?? 0, Number(hits)));
    if (attributes['branch'] !== 'true')
        return;
    const condition = attributes['condition-coverage'];
    if (condition === undefined)
        return;
    const parts = /\((\d{1,9})\/(\d{1,9})\)\s*$/.exec(condition);
    const ratio = { covered: Number(parts?.[1]), total: Number(parts?.[2]) };
    if (parts === null || ratio.covered > ratio.total)
        stop(`condition-coverage="${condition.slice(0, 40)}" is no ratio`);
    branches.set(number, ratio);
}

// EXTERNAL MODULE: ./node_modules/lcov-parse/lib/index.js
var lib = __webpack_require__(6638);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/lcov.js

/** Records that are read at once: the parser keeps everything it is given in memory. */
const BATCH = 500;
/** A hit or line count; more digits are not exact any more. */
const lcov_COUNT = /^\d{1,15}$/;
/**
 * Reads an LCOV tracefile (geninfo(1)). The parser does lines; branches and functions are taken out before, because it
 * reads them wrongly (exception blocks become NaN, LCOV 2 functions get a number for a name) and slowly.
 */
function readLcov(text) {
    const parts = text.replaceAll('\r\n', '\n').split(/^end_of_record[ \t]*$/m);
    const rest = parts.pop() ?? '';
    if (/^(SF|DA):/m.test(rest))
        return { problem: 'its last record has no end_of_record: it was cut off' };
    if (parts.length === 0)
        return { problem: 'it has no record' };
    const records = [];
    for (let start = 0; start < parts.length; start += BATCH) {
        const batch = readBatch(parts.slice(start, start + BATCH));
        if ('problem' in batch)
            return batch;
        records.push(...batch.records);
    }
    return { records, sources: [] };
}
function readBatch(parts) {
    const lines = parts.map((part) => part.split('\n').map((line) => line.trim()));
    for (const line of lines.flat()) {
        const problem = wrongLine(line);
        if (problem !== null)
            return { problem };
    }
    const parsed = parseLines(lines);
    if (!Array.isArray(parsed))
        return parsed;
    const records = [];
    for (const [index, record] of parsed.entries()) {
        if (!record.file)
            return { problem: 'it has a record without SF' };
        const hits = new Map();
        for (const { line, hit } of record.lines.details)
            hits.set(line, Math.max(hits.get(line) ?? 0, hit));
        records.push({ path: record.file, lines: hits, branches: readBranches(lines[index] ?? []) });
    }
    return { records };
}
/** Why a DA line cannot be believed, or null. A checksum may stand behind the hits. */
function wrongLine(line) {
    if (!line.startsWith('DA:'))
        return null;
    const [number = '', hits = ''] = line.slice(3).split(',');
    const right = lcov_COUNT.test(number) && lcov_COUNT.test(hits) && Number(number) >= 1;
    return right ? null : `'${line.slice(0, 60)}' is not a line and its hits`;
}
function parseLines(records) {
    const kept = records.flatMap((lines) => [...lines.filter((line) => /^(SF|DA):/.test(line)), 'end_of_record']);
    let result = { problem: 'it could not be parsed' };
    lib.source(kept.join('\n'), (error, data) => {
        result = data ?? { problem: `it could not be parsed: ${error}` };
    });
    return result;
}
/** `BRDA:<line>,<block>,<branch>,<taken>`; taken `-` is a branch whose line never ran. */
function readBranches(lines) {
    const branches = new Map();
    for (const line of lines) {
        const parts = /^BRDA:(\d+),([^,]*),(.*),(-|\d{1,15})$/.exec(line);
        if (parts === null)
            continue;
        const key = `${parts[1]},${parts[2]},${parts[3]}`;
        const taken = parts[4] !== '-' && parts[4] !== '0';
        branches.set(key, { covered: taken || branches.get(key)?.covered === 1 ? 1 : 0, total: 1 });
    }
    return branches;
}

;// CONCATENATED MODULE: ./.build/actions/shared/junit/text.js
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * Text that code under test wrote, made safe to show: one line, control characters escaped (an ANSI escape becomes
 * `\u001b`), at most `limit` characters.
 */
function visibleText(text, limit) {
    const cut = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
    const visible = cut.replaceAll('\r\n', '\n').replaceAll(CONTROL, escapeControl);
    return visible.length > limit ? `${visible.slice(0, limit - 1)}…` : visible;
}
function escapeControl(char) {
    if (char === '\n')
        return ' ⏎ ';
    if (char === '\t')
        return ' ';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/paths.js

/**
 * A path of a report, relative to the repository's top with `/`. `sources` are the folders that a relative path may be
 * relative to, best first; the one in which the file is there decides.
 * @returns null for what lies outside of the repository
 */
function repositoryPath(path, sources, { root, files }) {
    const plain = toSlashes(path);
    if (isAbsolute(plain))
        return below(plain, root);
    const candidates = [...sources.map(toSlashes), root].flatMap((source) => {
        const found = below(isAbsolute(source) ? `${source}/${plain}` : `${root}/${source}/${plain}`, root);
        return found === null ? [] : [found];
    });
    return candidates.find((candidate) => files.has(candidate)) ?? candidates[0] ?? null;
}
function toSlashes(path) {
    return path.replace(/^file:\/\//, '').replaceAll('\\', '/');
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
function below(path, root) {
    const whole = normalize(path);
    const top = normalize(toSlashes(root));
    if (whole === null || top === null || !whole.startsWith(`${top}/`))
        return null;
    return visibleText(whole.slice(top.length + 1), 4096);
}
/** Takes `.` and `..` out; null where that leads above the beginning. */
function normalize(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return path.startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/coverage.js



/** Larger reports are refused. */
const MAX_COVERAGE_BYTES = 64 * 1024 * 1024;
/** Which of the two a text is, by its first character. */
function coverageFormat(text) {
    return text.trimStart().startsWith('<') ? 'cobertura' : 'lcov';
}
/**
 * Reads an LCOV or Cobertura report into one model. Totals are counted from the lines, never taken from the report.
 * @returns `outside`: files of the report that are not in the repository, left out of every number
 */
function readCoverage(text, format, root) {
    if (text.length > MAX_COVERAGE_BYTES)
        return { problem: `it is longer than ${MAX_COVERAGE_BYTES} characters` };
    if (text.trim() === '')
        return { problem: 'it is empty' };
    const report = format === 'cobertura' ? readCobertura(text) : readLcov(text);
    if ('problem' in report)
        return report;
    const merged = new Map();
    const outside = [];
    for (const record of report.records) {
        const path = repositoryPath(record.path, report.sources, root);
        if (path === null)
            outside.push(record.path);
        else
            merged.set(path, merge(merged.get(path), { ...record, path }));
    }
    if (merged.size === 0)
        return { problem: 'it names no file of the repository' };
    return { coverage: summarize([...merged.values()], format), outside };
}
/** The same file measured twice: hits add up, and so do the branches that were taken. */
function merge(known, more) {
    if (known === undefined)
        return more;
    for (const [line, hits] of more.lines)
        known.lines.set(line, (known.lines.get(line) ?? 0) + hits);
    for (const [key, branch] of more.branches) {
        const before = known.branches.get(key);
        const covered = Math.max(before?.covered ?? 0, branch.covered);
        known.branches.set(key, { covered, total: Math.max(before?.total ?? 0, branch.total) });
    }
    return known;
}
function summarize(records, format) {
    const withBranches = records.some((record) => record.branches.size > 0);
    const files = records.map((record) => fileCoverage(record, withBranches)).sort((a, b) => (a.path < b.path ? -1 : 1));
    return { format, ...totals(files, withBranches), packages: packagesOf(files, withBranches), files };
}
function fileCoverage({ path, lines, branches }, withBranches) {
    const sorted = [...lines].sort(([a], [b]) => a - b);
    const covered = sorted.filter(([, hits]) => hits > 0).map(([line]) => line);
    const missed = sorted.filter(([, hits]) => hits === 0).map(([line]) => line);
    return {
        path,
        lines: { covered: covered.length, total: sorted.length },
        branches: withBranches ? sum([...branches.values()]) : null,
        covered,
        missed,
    };
}
function sum(ratios) {
    const total = { covered: 0, total: 0 };
    for (const ratio of ratios) {
        total.covered += ratio.covered;
        total.total += ratio.total;
    }
    return total;
}
function totals(files, withBranches) {
    const branches = withBranches ? sum(files.flatMap((file) => file.branches ?? [])) : null;
    return { lines: sum(files.map((file) => file.lines)), branches };
}
/** One row a folder. */
function packagesOf(files, withBranches) {
    const byFolder = new Map();
    for (const file of files) {
        const folder = file.path.includes('/') ? file.path.slice(0, file.path.lastIndexOf('/')) : '.';
        byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
    }
    const rows = [...byFolder].map(([name, inFolder]) => ({ name, ...totals(inFolder, withBranches) }));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./node_modules/junit2json/dist/esm/index.js
var esm = __webpack_require__(5828);
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

;// CONCATENATED MODULE: ./.build/actions/shared/junit/read.js



/** Larger reports are refused: one needs about fifteen times its size in memory. */
const MAX_JUNIT_BYTES = 64 * 1024 * 1024;
const MAX_MESSAGE = 2000;
const MAX_NAME = 1000;
/**
 * Reads a JUnit XML report (the Jenkins `testsuites`/`testsuite`/`testcase` form that every runner writes).
 * @param root the folder the tests ran in: taken off every path, so that ids are the same on every machine
 * @returns `problem`, a sentence, for whatever is not a whole report that agrees with itself. It never throws.
 */
async function readJunit(text, root) {
    if (text.length > MAX_JUNIT_BYTES)
        return { problem: `it is longer than ${MAX_JUNIT_BYTES} characters` };
    if (text.trim() === '')
        return { problem: 'it is empty' };
    try {
        const document = await (0,esm/* parse */.q)(withoutForbidden(text), {});
        if (!isElement(document))
            return { problem: 'its root element is neither <testsuites> nor <testsuite>' };
        const reading = { root, cases: [], broken: 0, seen: new Map() };
        const problem = readSuite(document, [], reading);
        return problem === null ? { cases: reading.cases } : { problem };
    }
    catch (cause) {
        return { problem: `it cannot be read as XML: ${firstLine(cause)}` };
    }
}
/** Runners write references to control characters, which no XML may hold: they become visible escapes. */
function withoutForbidden(xml) {
    return xml.replaceAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (reference, hex, decimal) => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        const allowed = code >= 32 || code === 9 || code === 10 || code === 13;
        return allowed ? reference : `\\u${code.toString(16).padStart(4, '0')}`;
    });
}
function firstLine(cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return visibleText(message.split('\n')[0] ?? '', 200);
}
function isElement(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function children(element, name) {
    const list = element[name];
    return Array.isArray(list) ? list.filter(isElement) : [];
}
function read_text(element, name) {
    const value = element[name];
    return typeof value === 'string' ? value : '';
}
/** Reads a suite and those in it; gives what is wrong with it, or null. */
function readSuite(suite, outer, reading) {
    const name = read_text(suite, 'name');
    const path = name === '' ? outer : [...outer, name];
    const before = { cases: reading.cases.length, broken: reading.broken };
    for (const element of children(suite, 'testcase'))
        reading.cases.push(readCase(element, path, reading));
    for (const inner of children(suite, 'testsuite')) {
        const problem = readSuite(inner, path, reading);
        if (problem !== null)
            return problem;
    }
    const claims = readClaims(suite);
    const cases = reading.cases.length - before.cases;
    const shown = { cases, broken: reading.broken - before.broken, hidesSubtests: name === 'pytest' };
    const wrong = 'problem' in claims ? claims.problem : disagreement(claims, shown);
    return wrong === null ? null : `suite '${visibleText(name, 80)}' contradicts itself: ${wrong}`;
}
function readCase(element, path, reading) {
    const clean = (value) => visibleText(withoutRoot(value, reading.root), MAX_NAME);
    const file = relativeFile(read_text(element, 'file'), reading.root);
    reading.broken += children(element, 'failure').length + children(element, 'error').length;
    const suite = withFile(clean(read_text(element, 'classname') || path.join(' › ')), file);
    const name = clean(read_text(element, 'name')) || '(no name)';
    return {
        id: uniqueId(suite === '' ? name : `${suite} › ${name}`, reading.seen),
        suite,
        name,
        file,
        status: statusOf(element),
        seconds: secondsOf(read_text(element, 'time')),
        message: messageOf(element, reading.root),
    };
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
function uniqueId(id, seen) {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id} #${times}`;
}
/** The worst of what is said. */
function statusOf(element) {
    if ('error' in element)
        return 'errored';
    if ('failure' in element)
        return 'failed';
    // A test is skipped once. Several times: pytest tells of skipped subtests, and counts the test itself as passed.
    const skips = children(element, 'skipped').length;
    if (skips > 0)
        return skips === 1 ? 'skipped' : 'passed';
    return ['skipped', 'disabled', 'notrun'].includes(read_text(element, 'status').toLowerCase()) ? 'skipped' : 'passed';
}
function secondsOf(time) {
    return /^\d+(\.\d*)?(e[-+]?\d{1,2})?$/i.test(time) ? Number(time) : null;
}
function messageOf(element, root) {
    for (const name of ['error', 'failure', 'skipped']) {
        if (!(name in element))
            continue;
        const details = children(element, name)[0] ?? {};
        const [summary, body] = [read_text(details, 'message'), read_text(details, 'inner')];
        const message = body.includes(summary) ? body : `${summary}\n${body}`;
        return visibleText(withoutRoot(message.trim(), root), MAX_MESSAGE) || null;
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
        : visibleText(path, MAX_NAME);
}

;// CONCATENATED MODULE: ./.build/actions/shared/testing/read-reports.js


/** The report the tests left. Read like anything hostile: bounded, no link followed, none from before the run. */
async function readReport(execution, startedAt, workspace) {
    const { prepared, input } = execution;
    if (prepared.junit === null)
        return { missing: "no 'junit-path' was given with 'test-command'" };
    const file = await workspace.read(prepared.junit, limitsOf(execution, MAX_JUNIT_BYTES, startedAt));
    if (!file.ok)
        return refused(file, execution);
    const report = await readJunit(file.text, input.worktree);
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
    const { path } = prepared.coverage;
    const file = await workspace.read(path, limitsOf(execution, MAX_COVERAGE_BYTES, startedAt));
    if (!file.ok)
        return { coverage: null, reason: unreadable(file, execution) };
    const format = prepared.coverage.format ?? coverageFormat(file.text);
    const report = readCoverage(file.text, format, { root: input.worktree, files: new Set(facts.files) });
    if ('problem' in report)
        return { coverage: null, reason: `${DOUBT}: ${shown(path, execution)}: ${report.problem}` };
    return { coverage: report.coverage, reason: null };
}
const DOUBT = 'the coverage report cannot be believed';
function unreadable({ code, message }, execution) {
    return `${code === 'missing' ? 'the tests left no coverage report' : DOUBT}: ${shown(message, execution)}`;
}
/** Without the folders of this run, which are gone when somebody reads it. */
function shown(text, { input, folder }) {
    return text.replaceAll(`${input.worktree}/`, '').replaceAll(`${folder}/`, '');
}
/** Reports in our own fresh folder are of this run by where they lie; those in the worktree by their time. */
function limitsOf({ prepared, input }, maxBytes, startedAt) {
    if (prepared.source === 'detected')
        return { maxBytes };
    return { maxBytes, notBefore: startedAt, within: input.worktree };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/actions/shared/testing/reporting.js

/** Asks the plan's runner for JUnit XML, and for coverage where that is wanted and can be had. */
function withReports(request) {
    const { plan, folder } = request;
    const built = reporting_BUILDERS[plan.runner](request);
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
const reporting_BUILDERS = {
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
        return errored(`${program} could not be started (${process.startError}): install it, or ${GIVE_COMMAND}`);
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
var test_run = __webpack_require__(765);
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
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, worktree } = input;
        if (!settings.enabled)
            return (0,test_run/* emptyRun */.d)('not-run', "tests are switched off: set the input 'tests' to true");
        const folder = __addDisposableResource(env_1, await ports.workspace.temporary('reports'), true);
        const toolchain = await ports.workspace.toolchain(input.target);
        const environment = await ports.workspace.provide(worktree, input.target);
        const around = { worktree, scratch: folder.path, toolchain, environment };
        const facts = await gatherFacts(around, ports);
        const found = settings.command === null ? detect(facts) : null;
        if (found !== null && 'cannot' in found) {
            return (0,test_run/* emptyRun */.d)('no-tests', `${found.cannot}; or give a command that runs the tests with the input 'test-command'`);
        }
        const request = { facts, toolchain, folder: folder.path, wanted: input.coverage };
        const prepared = found === null ? customPlan(input) : withReports({ ...request, plan: found.plan });
        ports.log.info(`tests: ${prepared.reason}`);
        const runtime = found === null ? await runtimeBehind(prepared.argv, around, ports) : null;
        // Awaited here: the folder of the reports goes with this scope.
        return await execute({ input, prepared, facts, runtime, environment, folder: folder.path }, ports);
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
async function execute(execution, ports) {
    const { prepared, folder, input } = execution;
    const failed = await build(execution, ports);
    if (failed !== null)
        return failed;
    const startedAt = ports.clock.now();
    const process = await ports.sandbox.run(commandIn(execution, prepared.argv, input.outputFile));
    for (const [index, argv] of prepared.after.entries()) {
        await ports.sandbox.run(commandIn(execution, argv, `${folder}/after-${index}.txt`));
    }
    const report = await readReport(execution, startedAt, ports.workspace);
    const coverage = await readCoverageOf(execution, startedAt, ports.workspace);
    const judgement = judge({ runner: prepared.runner, program: prepared.argv[0] ?? '', process, report });
    return (0,test_run/* finishedRun */.s)({ execution, process, report, coverage, judgement });
}
/** Runs the build steps. Gives the run that a failed one makes, or null: the tests can begin. */
async function build(execution, ports) {
    for (const { argv, env } of execution.prepared.before) {
        const command = commandIn(execution, argv, execution.input.outputFile);
        const process = await ports.sandbox.run({ ...command, env: { ...command.env, ...env } });
        if (process.exitCode === 0)
            continue;
        const how = process.startError ?? process.stoppedBy ?? `exit code ${process.exitCode ?? process.signal}`;
        const reason = `the build step '${argv.join(' ')}' before the tests failed (${how}): see the output file`;
        const nothing = { report: { missing: reason }, coverage: { coverage: null, reason: 'no tests were run' } };
        return (0,test_run/* finishedRun */.s)({ execution, process, ...nothing, judgement: { status: 'errored', reason } });
    }
    return null;
}
function commandIn({ input, prepared, environment }, argv, outputFile) {
    const { wallSeconds, idleSeconds } = input.settings;
    const limits = { wallSeconds, idleSeconds, outputBytes: OUTPUT_BYTES };
    return { argv, cwd: input.worktree, env: { ...environment, ...prepared.env }, limits, outputFile };
}


/***/ }),

/***/ 765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ emptyRun),
/* harmony export */   s: () => (/* binding */ finishedRun)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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
    const cases = 'cases' in report ? [...report.cases] : [];
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
function countsOf(cases) {
    const of = (status) => cases.filter((one) => one.status === status).length;
    const [passed, skipped] = [of('passed'), of('skipped')];
    const counts = { total: cases.length, passed, failed: of('failed'), errored: of('errored'), skipped };
    return { counts, successRate: cases.length === skipped ? null : passed / (cases.length - skipped) };
}
/** Without the machine's own environment: what is written down is what makes this command this command. */
function commandOf({ prepared, input }) {
    const place = (path) => (path ? (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.relative)(input.worktree, path) : null);
    return {
        runner: prepared.runner,
        argv: [...prepared.argv],
        env: { ...prepared.env },
        cwd: '',
        junit: place(prepared.junit ?? undefined),
        coverage: place(prepared.coverage?.path),
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
