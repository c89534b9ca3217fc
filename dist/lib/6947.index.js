export const id = 6947;
export const ids = [6947];
export const modules = {

/***/ 7503:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async ({ location, ports, stateDir }, settings) => {
    const [{ plan }, { existingRun }, { loadCodemods }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(8815), __webpack_require__.e(6351), __webpack_require__.e(3006)]).then(__webpack_require__.bind(__webpack_require__, 6351)),
        Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
        __webpack_require__.e(/* import() */ 4702).then(__webpack_require__.bind(__webpack_require__, 4702)),
    ]);
    const runId = await existingRun({ ports, stateDir }, settings);
    const codemods = await loadCodemods(settings.codemods);
    const { items, known, deferred } = await plan({ ...settings, runId, location, codemods }, ports);
    const outputs = { items: items.length, known: known.length, deferred };
    return { runId, file: 'plan.json', outputs, failure: null };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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


/***/ })

};
