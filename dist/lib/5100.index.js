export const id = 5100;
export const ids = [5100,2078];
export const modules = {

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * Text that code under test wrote, made safe to show: one line, control characters escaped (an ANSI escape becomes
 * `\u001b`), at most `limit` characters.
 */
function visibleText(text, limit) {
    const cut = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
    const visible = cut.replaceAll('\r\n', '\n').replaceAll(CONTROL, escapeControl);
    return visible.length > limit ? `${visible.slice(0, limit - 1)}…` : visible;
}
function escapeControl(char) {
    if (char === '\n')
        return ' ⏎ ';
    if (char === '\t')
        return ' ';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 12731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _not_readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);

/**
 * The same chunks, up to a limit.
 * @throws NotReadable while it is iterated, behind `maxBytes`
 */
async function* limited(chunks, maxBytes) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_0__.stop)(`it is longer than ${maxBytes} bytes`);
        yield chunk;
    }
}
/** The first `size` bytes (fewer where there are no more), and all of them again. */
async function peek(chunks, size) {
    const iterator = chunks[Symbol.asyncIterator]();
    const first = [];
    for (let bytes = 0; bytes < size;) {
        const { value, done } = await iterator.next();
        if (done === true)
            break;
        first.push(value);
        bytes += value.length;
    }
    return { head: joined(first).subarray(0, size), all: resumed(first, iterator) };
}
async function* resumed(first, iterator) {
    try {
        yield* first;
        for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
            yield next.value;
    }
    finally {
        await iterator.return?.();
    }
}
function joined(parts) {
    if (parts.length === 1 && parts[0] !== undefined)
        return parts[0];
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}


/***/ }),

/***/ 25100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeHead: () => (/* binding */ decodeHead),
/* harmony export */   decodeText: () => (/* binding */ decodeText),
/* harmony export */   decodeXml: () => (/* binding */ decodeXml)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12731);
/* harmony import */ var _not_readable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2078);


/** Bytes in which a byte order mark and an XML declaration are looked for. */
const HEAD_BYTES = 512;
/**
 * The text of an XML document, in pieces: by its byte order mark, else as its declaration says, else as UTF-8 (XML 1.0,
 * appendix F). Bytes that are not of that encoding are a problem: ids must not be made of garbage.
 * @throws NotReadable
 */
async function* decodeXml(chunks) {
    const { head, all } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .peek */ .se)(chunks, HEAD_BYTES);
    const marks = marked(head, true);
    const label = declaredLabel(decodeHead(head));
    if (marks !== null && label !== null && !agrees(label, marks)) {
        (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it is declared as ${label} and marked as ${marks.label}`);
    }
    yield* decodeAs(all, marks ?? declared(label ?? 'utf-8'));
}
/** The text of a report that is not XML: by its byte order mark, else UTF-8 with U+FFFD for what is broken. */
async function* decodeText(chunks) {
    const { head, all } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .peek */ .se)(chunks, 3);
    yield* decodeAs(all, marked(head, false) ?? { label: 'utf-8', skip: 0, fatal: false });
}
/** The first bytes of a report as text, whatever may be cut off at their end. */
function decodeHead(head) {
    const { label, skip } = marked(head, false) ?? { label: 'utf-8', skip: 0 };
    return new TextDecoder(label).decode(head.subarray(skip));
}
function marked(head, fatal) {
    const [first, second, third] = head;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return { label: 'utf-8', skip: 3, fatal };
    if (first === 0xff && second === 0xfe)
        return { label: 'utf-16le', skip: 2, fatal };
    if (first === 0xfe && second === 0xff)
        return { label: 'utf-16be', skip: 2, fatal };
    // `<` in two bytes: UTF-16 without a mark.
    if (first === 0x3c && second === 0)
        return { label: 'utf-16le', skip: 0, fatal };
    if (first === 0 && second === 0x3c)
        return { label: 'utf-16be', skip: 0, fatal };
    return null;
}
function declaredLabel(start) {
    const label = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
    return label?.toLowerCase().slice(0, 40) ?? null;
}
/** UTF-16 without more is either byte order. */
function agrees(label, marks) {
    if (marks.label === 'utf-8')
        return /^(utf-?8|(us-)?ascii)$/.test(label);
    return [marks.label, 'utf-16', 'utf16', 'ucs-2', 'iso-10646-ucs-2', 'unicode'].includes(label);
}
function declared(label) {
    // ASCII is UTF-8 of one byte a character: the Encoding Standard would take it for Windows-1252.
    if (/^(us-)?ascii$/.test(label))
        return { label: 'utf-8', skip: 0, fatal: true };
    if (/^(utf-?16|utf-?32|ucs-?[24]|iso-10646-ucs-[24]|unicode$)/.test(label)) {
        (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it is declared as ${label} and is not written in it`);
    }
    return { label, skip: 0, fatal: true };
}
async function* decodeAs(chunks, { label, skip, fatal }) {
    const decoder = decoderOf(label, fatal);
    const decode = decoder.encoding === 'utf-8' ? wholeCharacters(decoder) : streamed(decoder);
    let toSkip = skip;
    try {
        for await (const chunk of chunks) {
            const from = Math.min(toSkip, chunk.length);
            toSkip -= from;
            const text = decode(chunk.subarray(from));
            if (text !== '')
                yield text;
        }
        const rest = decode(null);
        if (rest !== '')
            yield rest;
    }
    catch (cause) {
        if (cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
            (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it is not written in ${label}, as it is marked or declared to be`);
        }
        throw cause;
    }
}
function decoderOf(label, fatal) {
    try {
        return new TextDecoder(label, { fatal, ignoreBOM: true });
    }
    catch {
        return (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it names an encoding that is not known: '${label}'`);
    }
}
function streamed(decoder) {
    return (chunk) => (chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}
/**
 * UTF-8, cut between characters by us: a decoder that keeps the rest itself is several times slower in Node, and makes
 * two-byte strings of ASCII.
 */
function wholeCharacters(decoder) {
    let rest = new Uint8Array();
    return (chunk) => {
        const bytes = chunk === null || rest.length > 0 ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(chunk === null ? [rest] : [rest, chunk]) : chunk;
        const end = chunk === null ? bytes.length : bytes.length - cutCharacter(bytes);
        rest = bytes.slice(end);
        return decoder.decode(bytes.subarray(0, end));
    };
}
/** Bytes at the end that begin a character and do not end it. */
function cutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}


/***/ }),

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NotReadable: () => (/* binding */ NotReadable),
/* harmony export */   orProblem: () => (/* binding */ orProblem),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _junit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61346);

const MAX_PROBLEM = 500;
/** Ends the reading of a report from wherever it stands, with the sentence that says why. */
class NotReadable extends Error {
}
/** @throws NotReadable */
function stop(problem) {
    throw new NotReadable(problem);
}
/** What `read` gives, or the problem that ended it, which may quote the report: made safe to show. Whatever else is thrown is a fault of ours and passes through. */
async function orProblem(read) {
    try {
        return await read();
    }
    catch (cause) {
        if (cause instanceof NotReadable)
            return { problem: (0,_junit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(cause.message, MAX_PROBLEM) };
        throw cause;
    }
}


/***/ })

};
