export const id = 4716;
export const ids = [4716];
export const modules = {

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xmlText: () => (/* binding */ xmlText)
/* harmony export */ });
/** A declaration that leaves the encoding at UTF-8, or none at all. */
const plain = /^(?:<\?xml(?![^>]*\bencoding\s*=\s*["'](?!utf-?8["']))[^>]*>|<[^?\0])/i;
/** The text of an XML document, in whatever encoding it is marked or declared. */
async function xmlText(bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
    if (plain.test(head))
        return decodeUtf8(bytes);
    const [{ decodeXml }, { orProblem }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5100).then(__webpack_require__.bind(__webpack_require__, 25100)),
        __webpack_require__.e(/* import() */ 2078).then(__webpack_require__.bind(__webpack_require__, 2078)),
    ]);
    return orProblem(async () => {
        const parts = [];
        for await (const part of decodeXml(whole(bytes)))
            parts.push(part);
        return parts.join('');
    });
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { problem: 'it is not written in UTF-8' };
    }
}
async function* whole(bytes) {
    yield bytes;
}


/***/ })

};
