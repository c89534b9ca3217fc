export const id = 6208;
export const ids = [6208];
export const modules = {

/***/ 6208:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async ({ location, ports, stateDir }, settings) => {
    const [{ apply }, { existingRun }, { loadCodemods }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(5416), __webpack_require__.e(6163)]).then(__webpack_require__.bind(__webpack_require__, 9318)),
        Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605)),
        __webpack_require__.e(/* import() */ 4702).then(__webpack_require__.bind(__webpack_require__, 4702)),
    ]);
    const runId = await existingRun({ ports, stateDir }, settings);
    const codemods = await loadCodemods(settings.codemods);
    const { changes } = await apply({ ...settings, runId, location, codemods }, ports);
    const drafted = changes.filter(({ status }) => status === 'drafted').length;
    return { runId, file: 'changes.json', outputs: { drafted, refused: changes.length - drafted }, failure: null };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
