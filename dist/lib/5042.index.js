export const id = 5042;
export const ids = [5042];
export const modules = {

/***/ 5042:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5930);

const say = (text) => void process.stderr.write(text);
const stopped = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__.interruption)(say);
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
    signal: stopped.signal,
};
const exitCode = (await leanAnswer(process.argv.slice(2))) ?? (await fullAnswer(process.argv.slice(2)));
// No process.exit: what is still in the pipe of stdout must reach its reader.
process.exitCode = stopped.exitCode() ?? exitCode;
/** `coverage` is called in loops and by hooks: it starts without the rest. null where it is another command. */
async function leanAnswer([command, ...rest]) {
    if (command !== 'coverage')
        return null;
    const { coverageAlone } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.bind(__webpack_require__, 1645));
    return coverageAlone(rest, terminal);
}
async function fullAnswer(argv) {
    const { runCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(7375), __webpack_require__.e(9473), __webpack_require__.e(8829)]).then(__webpack_require__.bind(__webpack_require__, 8829));
    return runCommandLine(argv, terminal);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
