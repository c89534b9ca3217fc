export const id = 9473;
export const ids = [9473];
export const modules = {

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake, or something on their machine: shown as one line (what, where, what to do), exit code 2.
 * Anything else that is thrown is our bug, and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Interrupted: () => (/* binding */ Interrupted),
/* harmony export */   interruptible: () => (/* binding */ interruptible),
/* harmony export */   interruption: () => (/* binding */ interruption)
/* harmony export */ });
/** A person (or the system) asked us to stop. Not a failure: what was begun is cleaned up and the exit code says so. */
class Interrupted extends Error {
    name = 'Interrupted';
}
/**
 * Ports that refuse to begin anything once `signal` is aborted: the work unwinds at its next step, and every scope
 * disposes of what it holds. What already runs in the sandbox hears the signal itself.
 */
function interruptible(ports, signal) {
    const check = () => {
        if (signal.aborted)
            throw new Interrupted('interrupted');
    };
    return {
        git: guarded(ports.git, check),
        sandbox: {
            kind: ports.sandbox.kind,
            run: async (command) => {
                check();
                const record = await ports.sandbox.run(command);
                check();
                return record;
            },
        },
        workspace: guarded(ports.workspace, check),
        store: guarded(ports.store, check),
        outliner: guarded(ports.outliner, check),
        parsers: guarded(ports.parsers, check),
        clock: guarded(ports.clock, check),
        log: guarded(ports.log, check),
    };
}
/** The same object with `check` before every call. What is no function, and symbols (disposal), pass through. */
function guarded(port, check) {
    return new Proxy(port, {
        get(target, key) {
            const value = Reflect.get(target, key);
            if (typeof value !== 'function' || typeof key === 'symbol')
                return value;
            return (...args) => {
                check();
                return Reflect.apply(value, target, args);
            };
        },
    });
}
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** The first signal asks for an orderly end, the second one ends at once. */
function interruption(say) {
    const controller = new AbortController();
    let exitCode = null;
    for (const [name, code] of Object.entries(SIGNALS)) {
        process.on(name, () => {
            if (exitCode !== null)
                process.exit(code);
            exitCode = code;
            say('interrupted: cleaning up (once more to stop at once)\n');
            controller.abort();
        });
    }
    return { signal: controller.signal, exitCode: () => exitCode };
}


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kV: () => (/* binding */ printableCell)
/* harmony export */ });
/**
 * Text of a target (paths, names, messages) as it may stand in a terminal or a job log: control characters, invisible
 * and bidirectional ones are written as \x1b or \u{202e}, and the two marks by which a runner knows a workflow command
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
function printable(text) {
    return printableCell(text).replaceAll('::', String.raw `:\x3a`);
}
/** The same for text that never begins a line, such as a field of a table: `::` stays, names of tests are full of it. */
function printableCell(text) {
    return text.replaceAll(UNPRINTABLE, (character) => escaped(character)).replaceAll('##[', String.raw `#\x23[`);
}
/** The same for text of our own that may hold several lines: its line ends stay. */
function printableLines(text) {
    return text.split(/\r?\n/).map(printable).join('\n');
}
/**
 * One JSON document that no terminal and no runner acts on: the same escapes, by JSON's own \uXXXX, so that it reads
 * back to the same value. None of the marks can stand outside a string.
 */
function printableJson(value) {
    return JSON.stringify(value, null, 2)
        .replaceAll(UNPRINTABLE_IN_JSON, (character) => unicodeEscapes(character))
        .replaceAll('::', String.raw `:\u003a`)
        .replaceAll('##[', String.raw `#\u0023[`);
}
// Cc, the format characters that reorder or hide text (Unicode UAX #9 and "Trojan Source"), line separators, lone halves.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
function escaped(character) {
    const code = character.charCodeAt(0);
    return code < 0x100 ? String.raw `\x${code.toString(16).padStart(2, '0')}` : String.raw `\u{${code.toString(16)}}`;
}
function unicodeEscapes(character) {
    return String.raw `\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ failureText),
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/settings/parse.js + 1 modules
var parse = __webpack_require__(7225);
;// CONCATENATED MODULE: ./.build/actions/shared/runtime/annotate.js
/**
 * What `warning` and `setFailed` of @actions/core do: a workflow command on stdout, with `%`, CR and LF escaped as the
 * runner reads them back. Loading that package, with its HTTP client, takes longer than the start of Node itself, and a
 * wrong input should be told at once.
 */
function annotate(level, message) {
    const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${level}::${data}\n`);
}
/** An error annotation, and exit code 1. */
function failStep(message) {
    annotate('error', message);
    process.exitCode = 1;
}

;// CONCATENATED MODULE: ./.build/actions/shared/runtime/inputs.js

const PREFIX = 'INPUT_';
/**
 * The inputs of an action as the runner hands them over: `INPUT_` + the name in upper case, spaces as `_`, dashes kept.
 * They are taken out of `env`, so that no child process can ever see them.
 * @throws UserError that names the nearest known input
 */
function takeInputs(env) {
    const raw = {};
    for (const key of Object.keys(env).filter((key) => key.startsWith(PREFIX))) {
        raw[(0,parse/* settingName */.Q)(key.slice(PREFIX.length).toLowerCase())] = env[key];
        delete env[key];
    }
    return raw;
}

// EXTERNAL MODULE: ./.build/actions/shared/runtime/interrupt.js
var interrupt = __webpack_require__(5930);
// EXTERNAL MODULE: ./.build/actions/shared/runtime/printable.js
var printable = __webpack_require__(4778);
;// CONCATENATED MODULE: ./.build/actions/shared/runtime/run-action.js
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
 * The entry of every action, and its one catch. Inputs are checked before anything is loaded, so that a wrong one is
 * told at once. The runner knows two exit codes: 0, and 1 for whatever went wrong.
 */
async function runAction(work) {
    try {
        const settings = (0,parse/* parseSettings */.P)(takeInputs(process.env));
        await perform(work, settings);
    }
    catch (error) {
        failStep(failureText(error));
    }
}
async function perform(work, settings) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [{ openSession }, { consoleLog }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
            __webpack_require__.e(/* import() */ 2117).then(__webpack_require__.bind(__webpack_require__, 2117)),
            __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 961)),
        ]);
        const log = consoleLog({ write: (line) => process.stdout.write(line), clock: systemClock(), quiet: false });
        const session = __addDisposableResource(env_1, await openSession(settings, {
            ...log,
            warn: (message) => annotate('warning', (0,printable/* printable */.g$)(message)),
        }), true);
        const result = await work(session, settings);
        const core = await __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 6421));
        core.setOutput('run-id', result.runId);
        core.setOutput('state-dir', session.stateDir);
        core.setOutput('file', (0,external_node_path_.join)(session.ports.store.runDir(result.runId), result.file));
        for (const [name, value] of Object.entries(result.outputs))
            core.setOutput(name, String(value));
        if (result.failure !== null)
            failStep((0,printable/* printable */.g$)(result.failure));
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
/** A user's mistake and an interruption are one line; anything else is ours, with its stack. */
function failureText(error) {
    if (error instanceof errors/* UserError */.y || error instanceof interrupt.Interrupted)
        return (0,printable/* printable */.g$)(error.message);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by: ${error.cause.stack}` : '';
    return `${(0,printable/* printableLines */.fk)(stack + cause)}\nThis is a bug in llm-ops: please report it with the lines above.`;
}


/***/ }),

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The known name that a mistyped one most likely means; null where none is near: more than two edits, or more than a
 * third of the word. Distance of Damerau and Levenshtein (optimal string alignment), case folded.
 */
function nearest(word, known) {
    const limit = Math.max(1, Math.min(2, Math.floor(word.length / 3)));
    let best = null;
    let bestDistance = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance >= bestDistance)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const replaced = at(last, column - 1) + (same ? 0 : 1);
            const cheapest = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
            current.push(swapped ? Math.min(cheapest, at(before, column - 2) + 1) : cheapest);
        }
        before = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings),
  Q: () => (/* binding */ settingName)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
;// CONCATENATED MODULE: ./.build/actions/shared/settings/command-words.js

const HOW = 'no shell is used; write the words of one program, put them in single quotes where they hold such characters, or give a JSON array like ["npm","test"]; for more than one program write a script and name it';
/** What a shell would act on. `*` and `?` are not among them: test runners take globs and expand them themselves. */
const SHELL_ONLY = new Set(['|', '&', ';', '<', '>', '(', ')', '$', '`', '\\', '\n', '\r']);
/**
 * A command as an argument vector: a JSON array of strings, or words as one writes them in a shell, with '…' and "…".
 * @throws UserError where a shell would have had to act on it (`&&`, `$HOME`, `> file`): silently dropping that would
 *   run something else than what was written
 */
function commandWords(text, name) {
    const trimmed = text.trim();
    const words = trimmed.startsWith('[') ? jsonWords(trimmed, name) : splitWords(trimmed, name);
    if (words[0] === undefined || words[0] === '')
        throw new errors/* UserError */.y(`${name}: the program is missing: ${HOW}`);
    if (words.some((word) => word.includes('\0')))
        throw new errors/* UserError */.y(`${name}: a NUL character cannot be part of it`);
    return words;
}
function jsonWords(text, name) {
    const value = parse(text, name);
    if (Array.isArray(value) && value.every((word) => typeof word === 'string'))
        return value;
    throw new errors/* UserError */.y(`${name}: a JSON array of strings is expected, like ["npm","test"]`);
}
function parse(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${name}: not a JSON array (${cause.message}): write it like ["npm","test"]`, {
            cause,
        });
    }
}
function splitWords(text, name) {
    const reading = { words: [], word: null, quote: null };
    for (const character of text) {
        if (reading.quote === null)
            readPlain(reading, character, name);
        else
            readQuoted(reading, character, name);
    }
    if (reading.quote !== null)
        throw new errors/* UserError */.y(`${name}: a ${reading.quote} is never closed`);
    endWord(reading);
    const assignment = reading.words[0] !== undefined && /^[A-Za-z_]\w*=/.exec(reading.words[0]);
    if (assignment)
        throw new errors/* UserError */.y(`${name}: ${assignment[0]}… sets a variable, and that takes a shell: ${HOW}`);
    return reading.words;
}
function readPlain(reading, character, name) {
    const first = reading.word === null;
    if (SHELL_ONLY.has(character) || (first && (character === '~' || character === '#')))
        refuse(character, name);
    if (character === '"' || character === "'") {
        reading.quote = character;
        reading.word ??= '';
        return;
    }
    if (/\s/.test(character))
        endWord(reading);
    else
        reading.word = (reading.word ?? '') + character;
}
function readQuoted(reading, character, name) {
    if (character === reading.quote) {
        reading.quote = null;
        return;
    }
    if (reading.quote === '"' && (character === '$' || character === '`' || character === '\\'))
        refuse(character, name);
    reading.word = (reading.word ?? '') + character;
}
function endWord(reading) {
    if (reading.word !== null)
        reading.words.push(reading.word);
    reading.word = null;
}
function refuse(character, name) {
    throw new errors/* UserError */.y(`${name}: ${JSON.stringify(character)} has a meaning only in a shell: ${HOW}`);
}

// EXTERNAL MODULE: ./.build/actions/shared/settings/nearest.js
var nearest = __webpack_require__(1940);
// EXTERNAL MODULE: ./.build/actions/shared/settings/settings.js
var settings = __webpack_require__(9001);
;// CONCATENATED MODULE: ./.build/actions/shared/settings/parse.js




const MAX_LENGTH = 65_536;
/** Total, so that a language more in the contract is one more here. */
const languages = {
    python: true,
    typescript: true,
    java: true,
    go: true,
    kotlin: true,
};
/**
 * Raw strings into typed settings.
 * @throws UserError, one line: the setting, what was written, what to write
 */
function parseSettings(raw) {
    const text = (name) => textOf(raw, name) || null;
    return {
        target: text('target') ?? settings/* settings */.W.target.default,
        branch: text('branch'),
        state: text('state'),
        runId: text('run-id'),
        language: languageOf(textOf(raw, 'language')),
        tests: testsOf(raw),
        workers: numberOf(raw, 'workers'),
        maxFileBytes: numberOf(raw, 'max-file-bytes'),
        maxItems: numberOf(raw, 'max-items'),
        select: listOf(raw, 'select'),
        ignore: listOf(raw, 'ignore'),
        codemods: text('codemods'),
        excludePaths: listOf(raw, 'exclude-paths'),
        retry: booleanOf(raw, 'retry'),
        allowPaths: listOf(raw, 'allow-paths'),
        minConfidence: numberOf(raw, 'min-confidence'),
        allowUnproven: booleanOf(raw, 'allow-unproven'),
    };
}
function testsOf(raw) {
    const command = textOf(raw, 'test-command');
    return {
        enabled: booleanOf(raw, 'tests'),
        command: command === '' ? null : commandWords(command, 'test-command'),
        junitPath: insideTarget(raw, 'junit-path'),
        coveragePath: insideTarget(raw, 'coverage-path'),
        wallSeconds: numberOf(raw, 'test-timeout'),
        idleSeconds: numberOf(raw, 'test-idle-timeout'),
    };
}
/** @throws UserError that names the nearest known setting */
function settingName(written) {
    if (Object.hasOwn(settings/* settings */.W, written))
        return written;
    const near = (0,nearest/* nearest */.p)(written, Object.keys(settings/* settings */.W));
    const advice = near === null ? `the settings are ${Object.keys(settings/* settings */.W).join(', ')}` : `did you mean "${near}"?`;
    throw new errors/* UserError */.y(`${shown(written)} is not a setting: ${advice}`);
}
function textOf(raw, name) {
    const text = (raw[name] ?? settings/* settings */.W[name].default).trim();
    if (text.includes('\0'))
        throw new errors/* UserError */.y(`${name}: a NUL character cannot be part of it`);
    if (text.length > MAX_LENGTH)
        throw new errors/* UserError */.y(`${name}: longer than ${MAX_LENGTH} characters: write less`);
    return text;
}
/** The core schema of YAML 1.2 (§10.3.2), as @actions/core reads booleans. */
function booleanOf(raw, name) {
    const text = textOf(raw, name);
    if (text === 'true' || text === 'True' || text === 'TRUE')
        return true;
    if (text === 'false' || text === 'False' || text === 'FALSE')
        return false;
    throw new errors/* UserError */.y(`${name}: ${shown(text)} is neither true nor false: write true or false`);
}
/** Plain decimals only: what JavaScript's Number() also takes (hex, 1e309, '', Infinity) is a slip of the pen here. */
function numberOf(raw, name) {
    const setting = settings/* settings */.W[name];
    const text = textOf(raw, name) || setting.default;
    const value = Number(text);
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = setting;
    const form = setting.fraction ? /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/ : /^-?(0|[1-9][0-9]*)$/;
    if (form.test(text) && value >= min && value <= max)
        return value;
    const kind = setting.fraction ? 'number' : 'whole number';
    throw new errors/* UserError */.y(`${name}: ${shown(text)} does not fit: write a ${kind} from ${min} to ${max}`);
}
/** Entries by comma or line; a comma inside a glob's braces (`src/{a,b}/**`) belongs to the glob. */
function listOf(raw, name) {
    const entries = textOf(raw, name)
        .split(/[\r\n]+|,(?![^{}]*\})/)
        .map((entry) => entry.trim());
    return [...new Set(entries)].filter((entry) => entry !== '');
}
function languageOf(text) {
    if (text === '')
        return null;
    if (Object.hasOwn(languages, text))
        return text;
    const hint = /^(javascript|js|ts|jsx|tsx|node)$/i.test(text) ? ' (JavaScript counts as typescript)' : '';
    throw new errors/* UserError */.y(`language: ${shown(text)} is not known: write one of ${Object.keys(languages).join(', ')}${hint}`);
}
function insideTarget(raw, name) {
    const path = textOf(raw, name);
    if (path === '')
        return null;
    const parts = path.split(/[/\\]/);
    if (!parts.includes('..') && !path.startsWith('/') && !/^[A-Za-z]:/.test(path))
        return path;
    throw new errors/* UserError */.y(`${name}: ${shown(path)} leads out of the target: write a path relative to its top`);
}
function shown(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ settings)
/* harmony export */ });
const every = ['crawl', 'plan', 'apply', 'gate', 'report'];
/** The one list: action.yml files, `--help` and the READMEs' tables are held against it. */
const settings = {
    target: {
        kind: 'text',
        default: '.',
        stages: every,
        description: 'Folder or git URL of the repository to maintain.',
    },
    branch: {
        kind: 'text',
        default: '',
        stages: ['crawl'],
        description: 'Branch to clone where target is a URL; empty takes the default branch.',
    },
    state: { kind: 'text', default: '', stages: every, description: 'State folder; empty is .llm-ops in the target.' },
    'run-id': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'plan', 'apply', 'gate', 'report'],
        description: 'Run to work on; empty is a new one for crawl and the newest one for the other stages.',
    },
    language: {
        kind: 'text',
        default: '',
        stages: ['crawl'],
        description: 'Main language: python, typescript, java, go or kotlin; empty is found from the files.',
    },
    tests: {
        kind: 'boolean',
        default: 'true',
        stages: ['crawl', 'gate'],
        description: 'Run the tests of the target. Without them nothing can be proven.',
    },
    'test-command': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'gate'],
        description: 'Command that runs the tests, as words or as a JSON array; no shell. Empty finds it.',
    },
    'junit-path': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'gate'],
        description: 'Where test-command leaves its JUnit XML, relative to the target.',
    },
    'coverage-path': {
        kind: 'text',
        default: '',
        stages: ['crawl', 'gate'],
        description: 'Where test-command leaves its coverage (LCOV or Cobertura XML), relative to the target.',
    },
    'test-timeout': {
        kind: 'number',
        default: '1800',
        min: 1,
        max: 21600,
        stages: ['crawl', 'gate'],
        description: 'Seconds one test run may take.',
    },
    'test-idle-timeout': {
        kind: 'number',
        default: '300',
        min: 0,
        max: 21600,
        stages: ['crawl', 'gate'],
        description: 'Seconds a test run may print nothing; 0 is no limit.',
    },
    workers: {
        kind: 'number',
        default: '0',
        min: 0,
        max: 64,
        stages: ['crawl'],
        description: 'Parser threads; 0 is one a core.',
    },
    'max-file-bytes': {
        kind: 'number',
        default: '2000000',
        min: 1000,
        max: 100000000,
        stages: ['crawl'],
        description: 'Larger files are listed and not parsed.',
    },
    'max-items': {
        kind: 'number',
        default: '10',
        min: 1,
        max: 1000,
        stages: ['plan'],
        description: 'Proposals a run makes at the most; the best ranked come first.',
    },
    select: {
        kind: 'list',
        default: '',
        stages: ['plan'],
        description: 'Codemods or actions to use, by id, comma-separated; empty is all.',
    },
    ignore: {
        kind: 'list',
        default: '',
        stages: ['plan'],
        description: 'Codemods or actions to leave out, by id, comma-separated.',
    },
    codemods: {
        kind: 'text',
        default: '',
        stages: ['plan', 'apply'],
        description: 'Folder with codemods of your own. They are loaded as code: name only a folder you trust.',
    },
    'exclude-paths': {
        kind: 'list',
        default: '',
        stages: ['plan'],
        description: 'Globs of files to propose nothing for, comma-separated.',
    },
    retry: {
        kind: 'boolean',
        default: 'false',
        stages: ['plan'],
        description: 'Propose again what an earlier run judged and did not pass.',
    },
    'allow-paths': {
        kind: 'list',
        default: '',
        stages: ['apply', 'gate', 'report'],
        description: 'Globs of protected files that may be changed, comma-separated (for example .github/workflows/**).',
    },
    'min-confidence': {
        kind: 'number',
        default: '0.8',
        min: 0,
        max: 1,
        fraction: true,
        stages: ['gate'],
        description: 'A change below this confidence does not pass.',
    },
    'allow-unproven': {
        kind: 'boolean',
        default: 'false',
        stages: ['gate', 'report'],
        description: 'Treat unproven changes like passing ones.',
    },
};


/***/ })

};
