export const id = 1275;
export const ids = [1275];
export const modules = {

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localPublisher: () => (/* binding */ localPublisher),
/* harmony export */   openPublisher: () => (/* binding */ openPublisher)
/* harmony export */ });
/* harmony import */ var _report_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86168);

const nothing = async () => undefined;
/** To local branches; the state stays where it is. */
const localPublisher = {
    publish: _report_run_js__WEBPACK_IMPORTED_MODULE_0__.publishLocally,
    keep: nothing,
    [Symbol.asyncDispose]: nothing,
};
/** By the setting `publish`. A token is minted here at the earliest: call it where no code of the target runs any more. */
async function openPublisher(publishing) {
    if (publishing.settings.github.publish === 'local')
        return localPublisher;
    const { githubPublisher } = await Promise.all(/* import() */[__webpack_require__.e(8568), __webpack_require__.e(681)]).then(__webpack_require__.bind(__webpack_require__, 80681));
    return githubPublisher(publishing);
}


/***/ })

};
