export const id = 5947;
export const ids = [5947];
export const modules = {

/***/ 47600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 (FIPS 180-4) in hex; a text counts as its UTF-8 bytes. */
function sha256Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 45947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   tm: () => (/* binding */ cloneName)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


/** A git URL (`https://…`, `ssh://…`, `git@host:path`, `file://…`), as opposed to a folder. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(location) || /^[^\s/\\:@]+@[^\s/\\:]+:[^\\]/.test(location);
}
/** Transports that only move objects. `ext::` and the like start programs. @throws UserError */
function checkedUrl(location) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
    if (scheme === undefined || ['https', 'http', 'ssh', 'git', 'file'].includes(scheme))
        return location;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${withoutCredentials(location)}: git cannot clone ${scheme} URLs here; use https, ssh or git@host:path`);
}
/** The URL as it may be shown and kept: without a user's password or token. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/gi, (whole, scheme) => /^ssh:/i.test(scheme) && !whole.slice(scheme.length).includes(':') ? whole : scheme);
}
/** A folder name of its own for each URL: readable, and two URLs never share one. */
function cloneName(url) {
    const path = url.replace(/[?#].*$/, '').replace(/(?:\.git)?\/*$/, '');
    const words = path.split(/[/:\\]/).filter((word) => word !== '');
    const readable = words
        .slice(-2)
        .join('-')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 60);
    const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(withoutCredentials(url)).slice(0, 8);
    return `${readable || 'target'}-${digest}`;
}


/***/ })

};
