export const id = 2776;
export const ids = [2776];
export const modules = {

/***/ 2776:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async ({ location, ports, stateDir }, settings) => {
    const [{ report }, { existingRun }, { earlierPart }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(5416), __webpack_require__.e(6237), __webpack_require__.e(3033)]).then(__webpack_require__.bind(__webpack_require__, 6237)),
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(2511)]).then(__webpack_require__.bind(__webpack_require__, 2511)),
    ]);
    const runId = await existingRun({ ports, stateDir }, settings);
    const before = await earlierPart(runId, ports);
    const { totals, error } = await report({ ...settings, ...before, runId, location, dryRun: false }, ports);
    const { branches, pass, fail, unproven } = totals;
    return { runId, file: 'report.md', outputs: { branches, pass, fail, unproven }, failure: error };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
