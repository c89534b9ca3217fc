export const id = 7530;
export const ids = [7530,5947];
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

/***/ 27530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_STATE: () => (/* binding */ DEFAULT_STATE),
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   keepStateOut: () => (/* binding */ keepStateOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _target_open_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59136);




const DEFAULT_STATE = '.llm-ops';
/**
 * Where a target and its state lie. For a URL the default state folder stands in the current folder: the clone itself
 * lies in it.
 * @throws UserError where the folder is no git work tree, or the state folder is a link or the work tree itself
 */
async function findPlace(target, state, git) {
    const top = (0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(target) ? (await workTree(process.cwd(), git))?.dir : (await git.open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target))).dir;
    const stateDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(state ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top ?? '.', DEFAULT_STATE));
    if (stateDir === top)
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`state: ${stateDir} is the repository itself: name a folder of its own`);
    await refuseLink(stateDir);
    return { location: (0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(target) ? target : (top ?? target), stateDir };
}
/** Keeps a state folder that lies in a work tree out of that tree's git, by `.git/info/exclude`. */
async function keepStateOut(place, git) {
    const repository = await workTree((0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_2__/* .isUrl */ .gU)(place.location) ? process.cwd() : place.location, git);
    if (repository === null)
        return;
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.dir, place.stateDir);
    if (inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return;
    await repository.exclude(`/${ignorePattern(inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))}/`);
}
async function workTree(dir, git) {
    try {
        return await git.open(dir);
    }
    catch (error) {
        if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            return null;
        throw error;
    }
}
/** A target could have committed `.llm-ops` as a link to any place on this machine. */
async function refuseLink(stateDir) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(stateDir).catch(() => null);
    if (facts === null || facts.isDirectory())
        return;
    const what = facts.isSymbolicLink() ? 'a symbolic link' : 'not a folder';
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${stateDir} is ${what}: remove it, or name another state folder with "state"`);
}
/** A path as a gitignore pattern that matches it and nothing else. */
function ignorePattern(path) {
    return path.replaceAll(/[\\*?[\]!# ]/g, (character) => `\\${character}`);
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


/***/ }),

/***/ 59136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gU: () => (/* reexport */ target_location/* isUrl */.gU),
  Ap: () => (/* binding */ openTarget),
  yA: () => (/* binding */ targetFolder)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(45947);
;// CONCATENATED MODULE: ./.build/actions/shared/target/retry.js
/**
 * Tries again with exponential backoff and equal jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015): many
 * targets that fail together must not come back together. Waits and chance are the clock's.
 */
async function retry(work, rule, clock) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (attempt >= rule.tries || rule.final(error))
                throw error;
            const longest = rule.firstDelay * 2 ** (attempt - 1);
            const milliseconds = Math.round(longest / 2 + (longest / 2) * share(clock));
            rule.waiting(error, milliseconds);
            await clock.sleep(milliseconds);
        }
    }
}
/** From 0 up to 1. */
function share(clock) {
    return Number.parseInt(clock.random(4), 36) / 36 ** 4;
}

;// CONCATENATED MODULE: ./.build/actions/shared/target/open-target.js




const TRIES = 3;
const FIRST_DELAY = 1000;
/**
 * Opens a folder where it stands, or a git URL as a clone in `<state>/targets/<name>`, which is fetched when it is
 * there already. The network gets three tries.
 * @throws UserError that says which target, what git said and what to do
 */
async function openTarget(input, ports) {
    if (!(0,target_location/* isUrl */.gU)(input.location))
        return ports.git.open(input.location);
    const url = (0,target_location/* checkedUrl */.lx)(input.location);
    const into = targetFolder(url, ports.store);
    const rule = {
        tries: TRIES,
        firstDelay: FIRST_DELAY,
        final: (error) => error instanceof errors/* UserError */.y,
        waiting: (error, milliseconds) => ports.log.warn(`${(0,target_location/* withoutCredentials */.ri)(url)}: ${firstLine(error)}; trying again in ${milliseconds} ms`),
    };
    try {
        return await retry(() => cloneOrUpdate(url, into, { input, ports }), rule, ports.clock);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        const said = `${(0,target_location/* withoutCredentials */.ri)(url)}: could not be cloned in ${TRIES} tries: ${firstLine(cause)}`;
        const advice = 'check the URL, the branch and the network, or clone it and name the folder';
        throw new errors/* UserError */.y(`${said}; ${advice}`, { cause: new Error(firstLine(cause)) });
    }
}
/** The folder itself, or where the clone of a URL lies. */
function targetFolder(location, store) {
    return (0,target_location/* isUrl */.gU)(location) ? `${store.dir}/targets/${(0,target_location/* cloneName */.tm)(location)}` : location;
}
async function cloneOrUpdate(url, into, { input, ports }) {
    return (await ports.git.update(into, input.branch)) ?? ports.git.clone(url, into, input.branch);
}
/** Git repeats the URL in its errors, with what secrets it holds. */
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return (0,target_location/* withoutCredentials */.ri)(message).split('\n').slice(0, 3).join(' ').slice(0, 500);
}


/***/ })

};
