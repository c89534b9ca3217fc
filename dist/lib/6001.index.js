export const id = 6001;
export const ids = [6001];
export const modules = {

/***/ 66001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadUserCodemods: () => (/* binding */ loadUserCodemods)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1571);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15373);
/* harmony import */ var _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84382);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};







/** The public shape of a codemod (codemods/codemod.ts), checked because its author may not use TypeScript. */
const codemodSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected small letters, digits and dashes, at most 40'),
    title: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(100),
    why: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    action: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['refactor', 'upgrade_runtime']),
    value: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(2), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(3), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(4), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(5)]),
    risk: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['low', 'medium', 'high']),
    confidence: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_3__/* .fraction */ .zO,
    group: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['file', 'repository']),
    appliesTo: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => typeof value === 'function', 'expected a function'),
    detect: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => typeof value === 'function', 'expected a function'),
});
/**
 * Loads the codemods of a folder, by file name: every `.ts`, `.mjs` and `.js` file but tests and declarations, each with
 * an export named `codemod`. They run in this process, with all its rights.
 * @throws UserError that names the file and what is wrong with it
 */
async function loadUserCodemods(folder) {
    const loaded = [];
    for (const name of await codemodFiles(folder)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const codemod = await loadCodemod(file);
        const rival = loaded.find((one) => one.codemod.id === codemod.id);
        if (rival !== undefined) {
            throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file}: id '${codemod.id}' is taken by ${rival.file}: give each codemod an id of its own`);
        }
        loaded.push({ file, codemod });
    }
    if (loaded.length === 0) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${folder}: no codemods here: put a .ts, .mjs or .js file there that exports \`codemod\``);
    }
    return loaded.map(({ codemod }) => codemod);
}
async function codemodFiles(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        return names.filter((name) => /\.(?:ts|mjs|js)$/.test(name) && !/\.(?:test|spec|d)\.\w+$/.test(name)).toSorted();
    }
    catch (cause) {
        const problem = cause.code === 'ENOENT' ? 'no such folder' : cause.message;
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${folder}: ${problem}: codemods must name a folder that holds your codemods`, { cause });
    }
}
async function loadCodemod(file) {
    const exported = await importFile(file);
    if (exported['codemod'] === undefined) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file}: it has no export named \`codemod\`: write \`export const codemod = { … }\``);
    }
    // The author's own object, so that its functions keep their `this`; the schema only looks at it.
    (0,_contracts_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseValue */ .$x)(codemodSchema, exported['codemod'], `${file}: codemod`);
    return exported['codemod'];
}
async function importFile(file) {
    const { href } = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    try {
        return (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ href)));
    }
    catch (cause) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${file}: it cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, {
            cause,
        });
    }
}


/***/ })

};
