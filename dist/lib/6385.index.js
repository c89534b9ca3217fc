export const id = 6385;
export const ids = [6385];
export const modules = {

/***/ 6385:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

/** The root action: the whole chain in one step. What the gate refuses is a result; the step stays green. */
await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (session, settings) => {
    const [{ runChain }, { beginRun }, { loadCodemods }, { interruption }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(3632), __webpack_require__.e(6584), __webpack_require__.e(5416), __webpack_require__.e(7321), __webpack_require__.e(9010), __webpack_require__.e(6237), __webpack_require__.e(6351), __webpack_require__.e(790), __webpack_require__.e(1625)]).then(__webpack_require__.bind(__webpack_require__, 790)),
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
        __webpack_require__.e(/* import() */ 4702).then(__webpack_require__.bind(__webpack_require__, 4702)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5930)),
    ]);
    const runId = await beginRun(session, settings);
    const codemods = await loadCodemods(settings.codemods);
    const { signal } = interruption((line) => void process.stdout.write(line));
    const input = { runId, location: session.location, settings, codemods, dryRun: false, signal };
    const { totals } = await runChain(input, session.ports);
    const { proposed, known, pass, fail, unproven, branches } = totals;
    return {
        runId,
        file: 'report.md',
        outputs: { items: proposed, known, pass, fail, unproven, branches },
        failure: null,
    };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
