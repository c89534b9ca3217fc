export const id = 3728;
export const ids = [3728];
export const modules = {

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   batches: () => (/* binding */ batches)
/* harmony export */ });
/** GitHub starts no more jobs from one matrix. */
const MOST_JOBS = 256;
/** Items in their order, `size` a job; more a job where the matrix would be too large. Never empty: GitHub refuses that. */
function batches(ids, size) {
    const perJob = Math.max(size, Math.ceil(ids.length / MOST_JOBS));
    const count = Math.max(1, Math.ceil(ids.length / perJob));
    return Array.from({ length: count }, (_, at) => {
        return { number: at + 1, items: ids.slice(at * perJob, (at + 1) * perJob).join(',') };
    });
}


/***/ })

};
