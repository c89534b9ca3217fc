export const id = 3453;
export const ids = [3453];
export const modules = {

/***/ 43453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countVerdicts: () => (/* binding */ countVerdicts),
/* harmony export */   gateFailure: () => (/* binding */ gateFailure)
/* harmony export */ });
function countVerdicts(items) {
    const counts = { pass: 0, fail: 0, unproven: 0 };
    for (const { verdict } of items)
        counts[verdict]++;
    return counts;
}
/** Why the gate as a whole does not stand; null where it does. */
function gateFailure({ fail, unproven }, settings) {
    const open = settings.allowUnproven ? 0 : unproven;
    if (fail === 0 && open === 0)
        return null;
    const advice = open > 0 ? '; allow-unproven lets unproven ones through' : '';
    return `${fail} failed, ${unproven} unproven: evidence.json says why${advice}`;
}


/***/ })

};
