export const id = 1026;
export const ids = [1026];
export const modules = {

/***/ 61026:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29791);

/** After the step, however it ended: revokes what it minted and could not revoke itself. */
await (0,_shared_runtime_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 65629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate),
/* harmony export */   v: () => (/* binding */ failStep)
/* harmony export */ });
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


/***/ }),

/***/ 29791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keptForPost),
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _annotate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65629);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64778);



/** The runner hands `STATE_<name>` to the `post` of the same step, and to nothing else. */
const NAME = 'app-tokens';
const GITHUB_API = 'https://api.github.com';
/** As GitHub writes them: nothing else is sent anywhere, whatever the state holds. */
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,1000}$/)).max(20);
/**
 * What `appToken` calls with the tokens that are not revoked yet: they are masked in every log of the job, and kept for
 * `post`, which runs also where this process was killed. The state holds the tokens themselves, as nothing less revokes
 * them. That is safe: the file is the runner's (`GITHUB_STATE`, below RUNNER_TEMP) and goes when the next step begins,
 * no code of a target runs beside or after the step that mints, and an hour ends them anyway. The App's private key is
 * never in it.
 *
 * Outside a runner there is no `post`, and nothing is written: @actions/core would print the tokens to stdout.
 */
async function keptForPost() {
    if (!process.env['GITHUB_STATE'])
        return () => undefined;
    const core = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    return (live) => {
        for (const token of live)
            core.setSecret(token);
        core.saveState(NAME, live);
    };
}
/**
 * The `post` of a step that mints: revokes what its main process could not, because it was cancelled, killed or cut off
 * from GitHub. A failure here is a warning: what the step did stands.
 */
async function runPost(env) {
    for (const token of takeTokens(env)) {
        const [{ revokeToken }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 40103)),
            __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 30961)),
        ]);
        const place = { apiUrl: env['GITHUB_API_URL'] || GITHUB_API, clock: systemClock() };
        try {
            await revokeToken(place, token);
            process.stdout.write('revoked a token of the GitHub App that was left\n');
        }
        catch (error) {
            (0,_annotate_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .f)('warning', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(error.message));
        }
    }
}
/** Taken out of `env`, as every secret is. */
function takeTokens(env) {
    const variable = `STATE_${NAME}`;
    const text = env[variable];
    delete env[variable];
    if (!text)
        return [];
    try {
        return tokens.parse(JSON.parse(text));
    }
    catch {
        (0,_annotate_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .f)('warning', 'what the step left for its end cannot be read: a token of the GitHub App ends within the hour');
        return [];
    }
}


/***/ }),

/***/ 64778:
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
