export const id = 689;
export const ids = [689];
export const modules = {

/***/ 689:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);

await (0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(async (session, settings) => {
    const [{ crawl }, { beginRun }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3632), __webpack_require__.e(7321), __webpack_require__.e(9726)]).then(__webpack_require__.bind(__webpack_require__, 9726)), Promise.all(/* import() */[__webpack_require__.e(4377), __webpack_require__.e(4006), __webpack_require__.e(7605)]).then(__webpack_require__.bind(__webpack_require__, 7605))]);
    const runId = await beginRun(session, settings);
    const { files, baseline } = await crawl({ ...settings, runId, location: session.location }, session.ports);
    const outputs = { files: files.length, tests: baseline.counts.total, baseline: baseline.status };
    return { runId, file: 'snapshot.json', outputs, failure: null };
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
