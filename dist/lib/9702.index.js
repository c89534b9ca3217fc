export const id = 9702;
export const ids = [9702];
export const modules = {

/***/ 69702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventChange: () => (/* binding */ eventChange)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(961);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);



/** Webhook payloads are at most 25 MB (GitHub's limit for a delivery). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const commit = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit }), head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: commit }) }),
});
const mergeGroup = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: commit, head_sha: commit }) });
const push = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ before: commit, after: commit });
/** One row an event that a change comes with. */
const events = {
    pull_request(payload) {
        const { base, head } = pullRequest.parse(payload).pull_request;
        return { base: base.sha, head: head.sha };
    },
    merge_group(payload) {
        const { base_sha, head_sha } = mergeGroup.parse(payload).merge_group;
        return { base: base_sha, head: head_sha };
    },
    push(payload) {
        const { before, after } = push.parse(payload);
        return { base: before, head: after };
    },
};
/**
 * The change that the workflow's event is about; null where the event has none. Read from `GITHUB_EVENT_PATH`.
 * @throws UserError `event_unreadable` where the payload is missing, too large, no JSON or not of its event
 */
async function eventChange(env) {
    const read = events[env['GITHUB_EVENT_NAME'] ?? ''];
    if (read === undefined)
        return null;
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MAX_EVENT_BYTES)
            throw new Error(`it has more than ${MAX_EVENT_BYTES} bytes`);
        return read(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (cause) {
        const why = cause instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodError */ .G ? 'it lacks the two commits' : cause.message;
        const advice = "name the change with the inputs 'base' and 'head'";
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`event_unreadable: the payload of this ${env['GITHUB_EVENT_NAME']} event (${why}): ${advice}`, {
            cause,
        });
    }
}


/***/ })

};
