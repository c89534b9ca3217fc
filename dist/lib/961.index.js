export const id = 961;
export const ids = [961];
export const modules = {

/***/ 30961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemClock: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
/** The machine's own time and chance. */
function systemClock() {
    return {
        now: () => new Date(),
        monotonic: () => performance.now(),
        sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds),
        random: (length) => Array.from({ length }, () => ALPHABET[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(ALPHABET.length)]).join(''),
    };
}


/***/ })

};
