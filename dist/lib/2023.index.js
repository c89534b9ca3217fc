export const id = 2023;
export const ids = [2023];
export const modules = {

/***/ 2023:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async ({ location, ports, stateDir }, settings) => {
    const [{ gate }, { existingRun }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(3632), __webpack_require__.e(5416), __webpack_require__.e(7321), __webpack_require__.e(9010), __webpack_require__.e(7678)]).then(__webpack_require__.bind(__webpack_require__, 9010)), Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605))]);
    const { countVerdicts, gateFailure } = await __webpack_require__.e(/* import() */ 3453).then(__webpack_require__.bind(__webpack_require__, 3453));
    const runId = await existingRun({ ports, stateDir }, settings);
    const { items } = await gate({ ...settings, runId, location }, ports);
    const outputs = countVerdicts(items);
    return { runId, file: 'evidence.json', outputs, failure: gateFailure(outputs, settings) };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
