export const id = 250;
export const ids = [250];
export const modules = {

/***/ 50250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of package.json (a test holds them equal): a bundle does not carry that file. */
const version = '0.1.0';


/***/ })

};
