export const id = 4702;
export const ids = [4702];
export const modules = {

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadCodemods: () => (/* binding */ loadCodemods)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/** The built-in codemods and those of the user's folder. @throws UserError where two have one id */
async function loadCodemods(folder) {
    const { builtInCodemods } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(8815), __webpack_require__.e(4780), __webpack_require__.e(4990)]).then(__webpack_require__.bind(__webpack_require__, 44990));
    if (folder === null)
        return builtInCodemods;
    const { loadUserCodemods } = await __webpack_require__.e(/* import() */ 6001).then(__webpack_require__.bind(__webpack_require__, 66001));
    const own = await loadUserCodemods(folder);
    const taken = new Set(builtInCodemods.map(({ id }) => id));
    const clash = own.find(({ id }) => taken.has(id));
    if (clash === undefined)
        return [...builtInCodemods, ...own];
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`codemods: ${folder} holds a codemod "${clash.id}", and a built-in one has that id: rename yours`);
}


/***/ })

};
