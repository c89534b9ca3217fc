export const id = 5042;
export const ids = [5042];
export const modules = {

/***/ 15042:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47900);


const say = (text) => void process.stderr.write(text);
const stopped = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .interruption */ .YW)(say);
// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const color = (process.env['NO_COLOR'] ?? '') === '' && process.stderr.isTTY;
const terminal = {
    out: (text) => void process.stdout.write(text),
    err: say,
    errStream: process.stderr,
    // A terminal that says it has no columns (a bare pty) cannot be redrawn.
    interactive: process.stderr.isTTY &&
        process.stderr.columns > 0 &&
        process.env['TERM'] !== 'dumb' &&
        process.env['CI'] === undefined,
    color,
    secrets: (0,_shared_runtime_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSecrets */ .P)(process.env),
    signal: stopped.signal,
};
const exitCode = (await leanAnswer(process.argv.slice(2))) ?? (await fullAnswer(process.argv.slice(2)));
// No process.exit: what is still in the pipe of stdout must reach its reader.
process.exitCode = stopped.exitCode() ?? exitCode;
/** `coverage` is called in loops and by hooks: it starts without the rest. null where it is another command. */
async function leanAnswer([command, ...rest]) {
    if (command !== 'coverage')
        return null;
    const { coverageAlone } = await __webpack_require__.e(/* import() */ 7953).then(__webpack_require__.bind(__webpack_require__, 57953));
    return coverageAlone(rest, terminal);
}
async function fullAnswer(argv) {
    const { runCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(3339), __webpack_require__.e(874), __webpack_require__.e(8829)]).then(__webpack_require__.bind(__webpack_require__, 78829));
    return runCommandLine(argv, terminal);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 17460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bg: () => (/* binding */ ACTION_ENDS_MS),
  j$: () => (/* binding */ Interrupted),
  In: () => (/* binding */ interruptible),
  YW: () => (/* binding */ interruption)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/actions/shared/runtime/descendants.js

/**
 * Kills every process that came from this one, and the process groups they lead or joined. Synchronous, for the end of
 * the process. Seen are those that /proc tells of, so Linux alone; a process that left its group and lost its parent is
 * not found, and is the sandbox's to hold.
 */
function endDescendants() {
    // Once more: a process may have had a child while the first list was read.
    for (let round = 0; round < 2; round++) {
        const all = processes();
        const own = all.find(({ pid }) => pid === process.pid);
        if (own === undefined)
            return;
        const found = descendants(all);
        const groups = new Set(found.map(({ group }) => group).filter((group) => group > 1 && group !== own.group));
        for (const group of groups)
            kill(-group);
        for (const { pid } of found)
            kill(pid);
    }
}
function descendants(all) {
    const children = Map.groupBy(all, ({ parent }) => parent);
    const found = [];
    const open = [process.pid];
    for (const pid of open) {
        for (const child of children.get(pid) ?? []) {
            found.push(child);
            open.push(child.pid);
        }
    }
    return found;
}
function processes() {
    return names().flatMap((name) => (/^\d+$/.test(name) ? entry(Number(name)) : []));
}
function names() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc');
    }
    catch {
        return [];
    }
}
/** See proc(5), /proc/[pid]/stat: the name, in parentheses, may hold anything. */
function entry(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ pid, parent: Number(parent), group: Number(group) }];
    }
    catch {
        return [];
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/runtime/interrupt.js


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
            probe: () => ports.sandbox.probe(),
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
        engines: interruptibleEngines(ports.engines, { signal, check }),
    };
}
/** A question that is under way ends with the signal, not with its deadline. */
function interruptibleEngines(engines, { signal, check }) {
    return {
        configured: engines.configured,
        open: async (request) => {
            check();
            const engine = await engines.open(request);
            const ask = (question, own) => engine.model.ask(question, own ?? signal);
            return { ...engine, model: { ...engine.model, ask } };
        },
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
/**
 * Milliseconds that an action has from the first signal to its end. The runner sends SIGINT, after 7.5 s SIGTERM, and
 * kills after 2.5 s more.
 */
const ACTION_ENDS_MS = 2000;
/** The first signal asks for an orderly end, the second one ends at once. Neither leaves a child process behind. */
function interruption(say, { endsMs } = { endsMs: null }) {
    const controller = new AbortController();
    const works = new Set();
    let exitCode = null;
    const stop = (code) => {
        exitCode = code;
        process.once('exit', endDescendants);
        say('interrupted: cleaning up (once more to stop at once)\n');
        controller.abort();
        if (endsMs !== null)
            setTimeout(() => process.exit(code), endsMs).unref();
        void doInTurn([...works].toReversed(), endsMs ?? ACTION_ENDS_MS);
    };
    for (const [name, code] of Object.entries(SIGNALS)) {
        process.on(name, () => (exitCode === null ? stop(code) : process.exit(code)));
    }
    return {
        signal: controller.signal,
        exitCode: () => exitCode,
        onStop(work) {
            works.add(work);
            return { [Symbol.dispose]: () => void works.delete(work) };
        },
    };
}
/** Leaves a little of the time, so that the last of them ends before the process does. */
async function doInTurn(works, milliseconds) {
    const deadline = performance.now() + milliseconds * 0.9;
    for (const [at, work] of works.entries()) {
        const share = (deadline - performance.now()) / (works.length - at);
        const timer = new AbortController();
        await Promise.race([work(), (0,promises_.setTimeout)(share, undefined, { signal: timer.signal })]).catch(() => undefined);
        timer.abort();
    }
}


/***/ }),

/***/ 47900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takeSecrets)
/* harmony export */ });
/** Where the command line finds what must not stand in a process list. */
const variables = {
    OPENAI_API_KEY: 'api-key',
    GITHUB_TOKEN: 'token',
    LLM_OPS_APP_PRIVATE_KEY: 'app-private-key',
    LLM_OPS_SIGNING_KEY: 'signing-key',
};
/** They are taken out of `env`, so that no child process can ever see them. */
function takeSecrets(env) {
    const raw = {};
    for (const [variable, setting] of Object.entries(variables)) {
        if (env[variable])
            raw[setting] = env[variable];
        delete env[variable];
    }
    return raw;
}


/***/ })

};
