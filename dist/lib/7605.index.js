export const id = 7605;
export const ids = [7605,961];
export const modules = {

/***/ 58526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ workerPath),
/* harmony export */   Q$: () => (/* binding */ assetPath)
/* harmony export */ });
/* unused harmony export packagedAssets */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
const fromSource = import.meta.url.endsWith('.ts');
/** Files that ship beside the bundle and come out of packages: where they stand when the source runs unbundled. */
const packaged = {
    'web-tree-sitter.js': 'web-tree-sitter/web-tree-sitter.js',
    'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
    'tree-sitter-python.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
    'tree-sitter-typescript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
    'tree-sitter-tsx.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm',
    'tree-sitter-javascript.wasm': '@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm',
};
const packagedAssets = Object.keys(packaged);
/**
 * The absolute path of a file that ships beside the bundle: `dist/assets/<name>` there; in source the package it comes
 * from, or `adapters/assets/<name>` for our own.
 */
function assetPath(name) {
    if (!fromSource)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', 'assets', name);
    const inPackage = packaged[name];
    return inPackage === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, 'assets', name) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', '..', '..', 'node_modules', inPackage);
}
/** Worker threads load a file of their own: `<name>.ts` beside the adapters, bundled as `dist/lib/<name>.js`. */
function workerPath(name) {
    return fromSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, `${name}.ts`) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, `${name}.js`);
}


/***/ }),

/***/ 89531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readBounded),
/* harmony export */   I: () => (/* binding */ streamBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** File systems stamp files with the tick of a coarse clock, which may lie this far behind the one we read. */
const CLOCK_TICK_MS = 10;
/** Bytes that are read at once. */
const CHUNK = 256 * 1024;
/**
 * Reads one regular file that hostile code may have put there: no link is followed, no FIFO or device waited for, and
 * no more than `maxBytes` is read, whatever its size is said to be.
 */
async function readBounded(path, limits) {
    const result = await streamBounded(path, limits, allOf);
    return result.ok ? { ok: true, text: decode(result.value), bytes: result.value.length } : result;
}
/** The same for a file that may be too large to hold: see `Workspace.stream`. */
async function streamBounded(path, limits, use) {
    const outside = await leadsOut(path, limits.within);
    if (outside !== null)
        return outside;
    const handle = await openWithoutFollowing(path);
    if ('ok' in handle)
        return handle;
    try {
        return (await unfit(handle, path, limits)) ?? (await streamHandle(handle, path, { limits, use }));
    }
    finally {
        await handle.close();
    }
}
async function allOf(chunks) {
    const parts = [];
    for await (const chunk of chunks)
        parts.push(chunk);
    return Buffer.concat(parts);
}
async function leadsOut(path, within) {
    if (within === undefined)
        return null;
    try {
        const [folder, top] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(within)]);
        if (folder === top || folder.startsWith(top + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            return null;
        return refused('not-a-file', path, `lies outside of ${within}, by a link or by '..'`);
    }
    catch {
        return refused('missing', path, 'does not exist');
    }
}
async function openWithoutFollowing(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (cause) {
        const code = cause.code ?? '';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return refused('missing', path, 'does not exist');
        if (code === 'ELOOP')
            return refused('not-a-file', path, 'is a symbolic link, which is not followed');
        return refused('unreadable', path, `could not be opened (${code})`);
    }
}
/** Why the opened file must not be read at all, or null. */
async function unfit(handle, path, limits) {
    const stat = await handle.stat();
    if (!stat.isFile())
        return refused('not-a-file', path, 'is not a regular file');
    if (stat.size > limits.maxBytes)
        return tooLarge(path, stat.size, limits);
    if (limits.notBefore !== undefined && stat.mtimeMs < limits.notBefore.getTime() - CLOCK_TICK_MS) {
        return refused('stale', path, `was written at ${stat.mtime.toISOString()}, before this run began`);
    }
    return null;
}
/** A refusal while it streams is ours, whatever `use` makes of the error that it gets. */
async function streamHandle(handle, path, { limits, use }) {
    const ended = { by: null };
    const refuse = (refusal) => {
        ended.by = refusal;
        throw new Error(refusal.message);
    };
    async function* chunks() {
        for (let size = 0;;) {
            const wanted = Math.min(CHUNK, limits.maxBytes + 1 - size);
            const chunk = await handle.read(Buffer.alloc(wanted), 0).catch((cause) => {
                return refuse(refused('unreadable', path, `could not be read (${cause.message})`));
            });
            if (chunk.bytesRead === 0)
                return;
            size += chunk.bytesRead;
            if (size > limits.maxBytes)
                refuse(tooLarge(path, size, limits));
            yield chunk.buffer.subarray(0, chunk.bytesRead);
        }
    }
    try {
        const value = await use(chunks());
        return ended.by ?? { ok: true, value };
    }
    catch (cause) {
        if (ended.by !== null)
            return ended.by;
        throw cause;
    }
}
function tooLarge(path, bytes, { maxBytes }) {
    return refused('too-large', path, `has ${bytes} bytes; at most ${maxBytes} are read`);
}
function refused(code, path, why) {
    return { ok: false, code, message: `${path} ${why}` };
}
/** By its byte order mark; else as UTF-8; else by the XML declaration; else UTF-8 with U+FFFD for what is broken. */
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return declaredDecoder(bytes).decode(bytes);
    }
}
function declaredDecoder(bytes) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    const label = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
    try {
        return new TextDecoder(label);
    }
    catch {
        return new TextDecoder();
    }
}


/***/ }),

/***/ 32900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ gitAdapter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/exec.js
var exec = __webpack_require__(26087);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/cat-file.js




/**
 * Contents by id through one `git cat-file --batch`: asked and read at the pace of the consumer, so that at most one
 * blob and what two pipes hold is in memory. Ids that do not exist, or name no blob, are left out.
 */
async function* catFile(dir, ids) {
    const wanted = ids.filter((id) => /^[0-9a-f]{40,64}$/.test(id));
    if (wanted.length === 0)
        return;
    const started = (0,external_node_child_process_.spawn)('git', (0,exec/* gitArguments */.D5)(['cat-file', '--batch', '--buffer']), {
        cwd: dir,
        env: (0,exec/* gitEnvironment */._K)(),
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    const child = (0,exec/* withPipes */.cg)(started, `git in ${dir}`);
    const failed = new Promise((_, reject) => child.once('error', (cause) => reject((0,exec/* missingGit */.Xb)(cause, dir))));
    failed.catch(() => undefined);
    try {
        if (child.pid === undefined)
            await failed;
        void ask(child.stdin, wanted);
        const reader = byteReader(child.stdout);
        for (let answered = 0; answered < wanted.length; answered++) {
            const blob = await readAnswer(reader, dir);
            if (blob !== null)
                yield blob;
        }
    }
    finally {
        // Everything asked for was answered, or nobody wants the rest.
        child.kill('SIGKILL');
        child.stdout.destroy();
    }
}
/** A consumer that stops early ends git, and then the pipe breaks under our hands: that is no error. */
async function ask(stdin, ids) {
    stdin.on('error', () => undefined);
    for (let at = 0; at < ids.length; at += 1000) {
        const more = stdin.write(`${ids.slice(at, at + 1000).join('\n')}\n`);
        if (!more)
            await Promise.race([(0,external_node_events_.once)(stdin, 'drain'), (0,external_node_events_.once)(stdin, 'close')]).catch(() => undefined);
        if (stdin.destroyed)
            return;
    }
    stdin.end();
}
/** `<id> <type> <size>\n<content>\n`, or `<id> missing\n`. */
async function readAnswer(reader, dir) {
    const line = await reader.line();
    if (line === null)
        throw new errors/* UserError */.y(`git cat-file in ${dir} ended before it had answered; run "git fsck" there`);
    const [id = '', type = '', size = ''] = line.split(' ');
    if (size === '')
        return null;
    const content = await reader.take(Number(size));
    await reader.take(1);
    if (content === null)
        throw new errors/* UserError */.y(`git cat-file in ${dir} ended inside ${id}; run "git fsck" there`);
    return type === 'blob' ? { id, content } : null;
}
function byteReader(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let held = Buffer.alloc(0);
    async function grow(size) {
        const parts = [held];
        let have = held.length;
        while (have < size) {
            const next = await chunks.next();
            if (next.done === true)
                break;
            parts.push(next.value);
            have += next.value.length;
        }
        if (parts.length > 1)
            held = Buffer.concat(parts);
        return have >= size;
    }
    return {
        async line() {
            let end = held.indexOf(10);
            while (end < 0) {
                if (!(await grow(held.length + 1)))
                    return null;
                end = held.indexOf(10);
            }
            const text = held.toString('latin1', 0, end);
            held = held.subarray(end + 1);
            return text;
        },
        async take(size) {
            if (held.length < size && !(await grow(size)))
                return null;
            const bytes = held.subarray(0, size);
            held = held.subarray(size);
            return bytes;
        },
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/ls-tree.js

/** Reads `git ls-tree -r -z -l`: `<mode> <type> <id> <size, padded>\t<name>\0`. Names are raw bytes, any but NUL. */
function readTreeListing(listing) {
    if ((0,external_node_buffer_.isUtf8)(listing))
        return records(listing.toString('utf8')).map((record) => readEntry(record, true));
    return records(listing.toString('latin1')).map((record) => {
        const bytes = Buffer.from(record, 'latin1');
        const utf8 = (0,external_node_buffer_.isUtf8)(bytes);
        return readEntry(utf8 ? bytes.toString('utf8') : record, utf8);
    });
}
function records(text) {
    const all = text.split('\0');
    all.pop();
    return all;
}
function readEntry(record, utf8) {
    const tab = record.indexOf('\t');
    const idStart = record.indexOf(' ', 7) + 1;
    const idEnd = record.indexOf(' ', idStart);
    const size = record.slice(idEnd, tab).trim();
    return {
        path: record.slice(tab + 1),
        utf8,
        mode: record.slice(0, 6),
        type: record.startsWith('commit', 7) ? 'commit' : 'blob',
        id: record.slice(idStart, idEnd),
        size: size === '-' ? null : Number(size),
    };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(36645);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/raw-changes.js

const STATUS = {
    A: 'added',
    D: 'deleted',
    M: 'modified',
    T: 'type-changed',
};
const RECORD = /^:([0-7]{6}) ([0-7]{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])$/;
/**
 * Reads `git diff-tree -r -z --raw --no-abbrev --no-renames` (the raw output format of git-diff-tree(1)).
 * @throws GitError where it has another shape
 */
function parseRawChanges(output) {
    const fields = splitAtNul(output);
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        changes.push(readRecord(pathText(fields[at]), pathText(fields[at + 1])));
    }
    if (fields.length % 2 !== 0)
        throw new exec/* GitError */.XS('git diff-tree answered with half a record');
    return changes;
}
function readRecord(record, path) {
    const [, oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = RECORD.exec(record) ?? [];
    const status = STATUS[letter];
    if (status === undefined)
        throw new exec/* GitError */.XS(`git diff-tree answered with a record that is not understood: ${record}`);
    return { path, status, oldMode, newMode, oldBlob: idOrNull(oldBlob), newBlob: idOrNull(newBlob) };
}
function idOrNull(id) {
    return /^0+$/.test(id) ? null : id;
}
function splitAtNul(output) {
    const fields = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        fields.push(output.subarray(start, end));
        start = end + 1;
    }
    return fields;
}
/** A name that is not UTF-8 has its odd bytes as %XX, as in the snapshot. */
function pathText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/scratch-index.js
var scratch_index = __webpack_require__(7647);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/scratch-capture.js





const MAX_BYTES = 64 * 2 ** 20;
/**
 * What stands at these paths now. Code of the target ran in that folder, so nothing is followed: a link is captured as
 * a link, a file that is reached through a linked folder, a pipe or a device counts as removed.
 * @throws UserError where a file is larger than 64 MiB
 */
async function captureFiles({ dir, root, folder, only }) {
    const top = await (0,promises_.realpath)(folder);
    const found = [];
    for (const path of only)
        found.push((await look(top, path)) ?? { path, content: null });
    const present = found.filter((file) => file.content !== null);
    const ids = await (0,scratch_index/* hashContents */.DW)(dir, root, present.map((file) => file.content));
    return [
        ...found.filter((file) => file.content === null).map(({ path }) => ({ path, mode: '000000', id: null })),
        ...present.map(({ path, mode }, at) => ({ path, mode, id: ids[at] })),
    ];
}
async function look(top, path) {
    const full = (0,external_node_path_.join)(top, path);
    const parent = await (0,promises_.realpath)((0,external_node_path_.dirname)(full)).catch(() => null);
    if (parent === null || parent !== (0,external_node_path_.dirname)(full) || !`${parent}${external_node_path_.sep}`.startsWith(`${top}${external_node_path_.sep}`))
        return null;
    const stat = await (0,promises_.lstat)(full).catch(() => null);
    if (stat?.isSymbolicLink())
        return { path, mode: '120000', content: await (0,promises_.readlink)(full, { encoding: 'buffer' }) };
    if (!stat?.isFile())
        return null;
    return readRegular(full, path);
}
async function readRegular(full, path) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const handle = await (0,promises_.open)(full, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            return null;
        if (stat.size > MAX_BYTES) {
            throw new errors/* UserError */.y(`${path}: ${stat.size} bytes after formatting, more than ${MAX_BYTES}: leave this file out with exclude-paths`);
        }
        return { path, mode: stat.mode & 0o100 ? '100755' : '100644', content: await handle.readFile() };
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/scratch.js










/**
 * Highest precedence of all attribute files: takes every filter, end-of-line rule, encoding and diff driver away that
 * the target's own .gitattributes asks for, so that contents are the blobs byte for byte.
 */
const NO_ATTRIBUTES = '* !text !eol !ident !filter !working-tree-encoding !diff !merge !whitespace !export-subst\n';
const APPLY_SECONDS = 20;
const DIFF_BYTES = 256 * 2 ** 20;
const DIFF = [
    'diff-tree',
    '-r',
    '-p',
    '--unified=3',
    '--inter-hunk-context=0',
    '--full-index',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--diff-algorithm=myers',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/**
 * A bare repository in a temporary folder that borrows the objects of the repository at `repositoryDir` (git's
 * alternates, see gitrepository-layout(5)). Everything it makes lies in that folder: the user's repository is only read.
 * @throws GitError where `repositoryDir` is no repository
 */
async function openScratch(repositoryDir) {
    const source = await inspect(repositoryDir);
    const root = await (0,temporary_folder/* makeTemporary */.ww)('scratch');
    const dir = (0,external_node_path_.join)(root, 'repository.git');
    try {
        await initialise(dir, source);
    }
    catch (cause) {
        await remove(root);
        throw cause;
    }
    return scratchAt(root, dir);
}
async function inspect(dir) {
    const ask = ['rev-parse', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow'];
    const [format = 'sha1', objects = '', shallow = ''] = (await (0,exec/* gitText */.q_)(ask, { cwd: dir })).split('\n');
    return {
        format,
        objects: await (0,promises_.realpath)((0,external_node_path_.resolve)(dir, objects)),
        shallow: await (0,promises_.readFile)((0,external_node_path_.resolve)(dir, shallow), 'utf8').catch(() => null),
    };
}
async function initialise(dir, source) {
    await (0,promises_.mkdir)(dir);
    const init = ['init', '--quiet', '--bare', '--template=', `--object-format=${source.format}`, '.'];
    await (0,exec/* gitText */.q_)(init, { cwd: dir });
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'info', 'attributes'), NO_ATTRIBUTES);
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'objects', 'info', 'alternates'), `${quoted(source.objects)}\n`);
    if (source.shallow !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'shallow'), source.shallow);
}
/** The alternates file reads a line that starts with a quotation mark as a C string. */
function quoted(path) {
    return /["\\\n]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path;
}
function scratchAt(root, dir) {
    const indexes = (0,scratch_index/* scratchIndexes */.Pu)(root, dir);
    // git looks at all worktrees while it makes one, and ends where it finds another one half made.
    const inTurn = (0,p_limit/* default */.A)(1);
    let folders = 0;
    return {
        dir,
        writeTree: async (base, files) => indexes.tree(base, await replacements(dir, root, { base, files })),
        diff: (from, to) => (0,exec/* gitText */.q_)([...DIFF, from, to], { ...(0,scratch_index/* inside */.nx)(dir), maxBytes: DIFF_BYTES }),
        apply: (base, diff) => indexes.use(base, (index) => applyTo(dir, index, diff)),
        changes: async (from, to) => parseRawChanges(await (0,exec/* gitBytes */.s0)(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', from, to], (0,scratch_index/* inside */.nx)(dir))),
        blobs: (ids) => catFile(dir, ids),
        read: async (tree, path) => {
            const entry = await (0,scratch_index/* entryOf */.Ms)(dir, tree, path);
            return entry?.type === 'blob' ? new Uint8Array(await (0,exec/* gitBytes */.s0)(['cat-file', 'blob', entry.id], (0,scratch_index/* inside */.nx)(dir))) : null;
        },
        checkout: (tree) => checkOut({ dir, folder: (0,external_node_path_.join)(root, `worktree-${++folders}`), tree, inTurn }),
        capture: async (folder, base, only) => indexes.tree(base, await captureFiles({ dir, root, folder, only })),
        commit: (request) => commit(dir, request),
        [Symbol.asyncDispose]: () => remove(root),
    };
}
async function replacements(dir, root, { base, files }) {
    const contents = [...files].filter((file) => file[1] !== null);
    const ids = await (0,scratch_index/* hashContents */.DW)(dir, root, contents.map(([, content]) => content));
    const written = new Map(contents.map(([path], at) => [path, ids[at]]));
    return (0,scratch_index/* replaceFiles */.sk)(dir, base, [...files.keys()].map((path) => ({ path, id: written.get(path) ?? null })));
}
async function applyTo(dir, index, diff) {
    const args = ['apply', '--cached', '--whitespace=nowarn', '-'];
    const call = { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index }, stdin: diff, timeout: APPLY_SECONDS };
    const answer = await (0,exec/* git */.$Y)(args, call);
    if (answer.code === -1)
        return { refused: `git apply took longer than ${APPLY_SECONDS} s and was ended` };
    if (answer.code !== 0)
        return { refused: answer.stderr.slice(0, 2000) || `git apply ended with ${answer.code}` };
    return { tree: (await (0,exec/* gitText */.q_)(['write-tree'], { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } })).trim() };
}
/** A worktree, so that tests which ask git where they are get an answer; filters are off (see NO_ATTRIBUTES). */
async function checkOut({ dir, folder, tree, inTurn }) {
    const message = 'Checked out by llm-ops to be tested\n';
    const at = new Date(0);
    const author = { name: 'llm-ops', email: 'llm-ops@localhost' };
    const made = await commit(dir, { tree, parent: null, message, author, at });
    const add = ['worktree', 'add', '--quiet', '--detach', '--no-checkout', folder, made];
    await inTurn(() => (0,exec/* gitText */.q_)(add, (0,scratch_index/* inside */.nx)(dir)));
    await (0,exec/* gitText */.q_)(['read-tree', tree], { cwd: folder });
    const answer = await (0,exec/* git */.$Y)(['checkout-index', '--all', '--force', '--index'], { cwd: folder });
    if (answer.code === 0)
        return folder;
    const advice = 'free some space there, or set TMPDIR to a folder that has room';
    throw new errors/* UserError */.y(`${folder}: not all files could be written (${answer.stderr.split('\n')[0]}): ${advice}`);
}
async function commit(dir, request) {
    const { name, email } = request.author;
    const date = `@${Math.floor(request.at.getTime() / 1000)} +0000`;
    const env = {
        GIT_DIR: dir,
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: date,
    };
    const parent = request.parent === null ? [] : ['-p', request.parent];
    const args = ['commit-tree', request.tree, ...parent, '-F', '-'];
    return (await (0,exec/* gitText */.q_)(args, { cwd: dir, env, stdin: request.message })).trim();
}
/** Tests leave read-only folders behind (Go's module cache does): they are made writable where the first try fails. */
async function remove(root) {
    const removal = { recursive: true, force: true, maxRetries: 3, retryDelay: 100 };
    try {
        await (0,promises_.rm)(root, removal);
    }
    catch {
        await makeWritable(root);
        await (0,promises_.rm)(root, removal);
    }
}
async function makeWritable(folder) {
    if (!(await (0,promises_.lstat)(folder)).isDirectory())
        return;
    await (0,promises_.chmod)(folder, 0o700);
    for (const name of await (0,promises_.readdir)(folder))
        await makeWritable((0,external_node_path_.join)(folder, name));
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/repository.js







/** The repository whose work tree has its top at `dir` (absolute). */
function repositoryAt(dir) {
    return {
        dir,
        head: () => head(dir),
        resolve: (revision) => resolveRevision(dir, revision),
        mergeBase: (one, other) => mergeBase(dir, one, other),
        entries: async (tree) => readTreeListing(await (0,exec/* gitBytes */.s0)(['ls-tree', '-r', '-z', '-l', '--full-tree', tree], { cwd: dir })),
        blobs: (ids) => catFile(dir, ids),
        dirty: () => dirty(dir),
        branches: (prefix) => branches(dir, prefix),
        scratch: () => openScratch(dir),
        adopt: (scratch, branch, commit) => adopt(dir, scratch, { branch, commit }),
        exclude: (pattern) => exclude(dir, pattern),
    };
}
async function head(dir) {
    const args = ['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}', '--symbolic-full-name', 'HEAD', '--'];
    const answer = await (0,exec/* git */.$Y)(args, { cwd: dir });
    if (answer.code !== 0) {
        if ((await refTarget(dir, 'HEAD')) === null)
            return null;
        const said = answer.stderr.split('\n')[0] ?? '';
        throw new errors/* UserError */.y(`${dir}: HEAD cannot be read (${said}): run "git fsck" there, or name another clone`);
    }
    const [commit = '', tree = '', name = ''] = answer.stdout.toString('utf8').split('\n');
    return { commit, tree, branch: name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : null };
}
async function resolveRevision(dir, revision) {
    const names = [`${revision}^{commit}`, `${revision}^{tree}`];
    const answer = revision.startsWith('-') ? null : await (0,exec/* git */.$Y)(['rev-parse', ...names, '--'], { cwd: dir });
    const [commit = '', tree = ''] = answer?.code === 0 ? answer.stdout.toString('utf8').split('\n') : [];
    if (commit !== '' && tree !== '')
        return { commit, tree };
    throw new errors/* UserError */.y(`${dir}: there is no commit ${JSON.stringify(revision)}; name a branch, a tag or a commit id`);
}
async function mergeBase(dir, one, other) {
    const answer = await (0,exec/* git */.$Y)(['merge-base', one, other, '--'], { cwd: dir });
    return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null;
}
/**
 * Asks without refreshing the index on disk (GIT_OPTIONAL_LOCKS=0); what changed inside a submodule is its own matter.
 * Filters are programs of the target's choice and do not run: a file that only a filter would make clean counts as dirty.
 */
async function dirty(dir) {
    const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=normal'];
    const call = { cwd: dir, env: await withoutFilters(dir) };
    return (await (0,exec/* gitBytes */.s0)([...args, '--ignore-submodules=dirty'], call)).length > 0;
}
/** Configuration by environment, which takes any name of a driver: `-c` would cut it at its first "=". */
async function withoutFilters(dir) {
    const { stdout } = await (0,exec/* git */.$Y)(['config', '-z', '--name-only', '--get-regexp', String.raw `^filter\..`], { cwd: dir });
    const keys = stdout.toString('utf8').split('\0');
    const drivers = new Set(keys.filter((key) => key !== '').map((key) => key.slice(0, key.lastIndexOf('.'))));
    const settings = [...drivers].flatMap((driver) => [
        [`${driver}.clean`, ''],
        [`${driver}.process`, ''],
        [`${driver}.required`, 'false'],
    ]);
    const entries = settings.flatMap(([key = '', value = ''], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(entries) };
}
async function branches(dir, prefix) {
    const listing = await (0,exec/* gitText */.q_)(['for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', 'refs/heads'], {
        cwd: dir,
    });
    const all = listing
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]);
    return new Map(all.filter(([name]) => name.startsWith(prefix)));
}
/**
 * Objects travel as a pack of what the commit has and its parents have not: no remote, no FETCH_HEAD, no negotiation,
 * so shallow repositories need no special case. The branch is created by compare-and-swap against "does not exist".
 */
async function adopt(dir, scratch, wanted) {
    const ref = `refs/heads/${wanted.branch}`;
    const found = await refTarget(dir, ref);
    if (found !== null)
        return found === wanted.commit ? 'same' : 'exists';
    const parents = await (0,exec/* gitText */.q_)(['rev-parse', `${wanted.commit}^@`, '--'], { cwd: scratch.dir });
    const known = parents.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
    const revisions = [wanted.commit, ...known.map((parent) => `^${parent}`), ''].join('\n');
    const pack = await (0,exec/* gitBytes */.s0)(['pack-objects', '--revs', '--stdout', '-q'], { cwd: scratch.dir, stdin: revisions });
    await (0,exec/* gitBytes */.s0)(['unpack-objects', '-q'], { cwd: dir, stdin: pack });
    const nothing = '0'.repeat(wanted.commit.length);
    const answer = await (0,exec/* git */.$Y)(['update-ref', '-m', 'llm-ops: adopt', ref, wanted.commit, nothing], { cwd: dir });
    if (answer.code === 0)
        return 'created';
    const meanwhile = await refTarget(dir, ref);
    if (meanwhile !== null)
        return meanwhile === wanted.commit ? 'same' : 'exists';
    throw new errors/* UserError */.y(`${dir}: the branch ${wanted.branch} could not be created: ${answer.stderr}`);
}
async function refTarget(dir, ref) {
    const answer = await (0,exec/* git */.$Y)(['rev-parse', '--verify', '--quiet', ref], { cwd: dir });
    return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null;
}
async function exclude(dir, pattern) {
    const name = (await (0,exec/* gitText */.q_)(['rev-parse', '--git-path', 'info/exclude'], { cwd: dir })).replace(/\n$/, '');
    const file = (0,external_node_path_.resolve)(dir, name);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    if (text.split(/\r?\n/).includes(pattern))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.appendFile)(file, `${text === '' || text.endsWith('\n') ? '' : '\n'}${pattern}\n`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/git.js





/** Seconds a clone or fetch may take. */
const NETWORK_SECONDS = 1800;
/** Git on this machine, through its command line. */
function gitAdapter() {
    return { open: git_open, clone, update };
}
async function git_open(dir) {
    const top = await topOf((0,external_node_path_.resolve)(dir));
    return repositoryAt(top);
}
async function topOf(dir) {
    const folder = await (0,promises_.stat)(dir).catch(() => null);
    if (folder === null)
        throw new errors/* UserError */.y(`${dir}: there is no such folder; name one that holds a git repository`);
    if (!folder.isDirectory())
        throw new errors/* UserError */.y(`${dir}: this is a file; name the folder of the git repository`);
    const answer = await (0,exec/* git */.$Y)(['rev-parse', '--show-toplevel'], { cwd: dir });
    const top = answer.stdout.toString('utf8').replace(/\n$/, '');
    if (answer.code === 0 && top !== '')
        return (0,external_node_path_.resolve)(top);
    if (answer.stderr.includes('work tree')) {
        throw new errors/* UserError */.y(`${dir}: this is a bare repository; clone it and name the clone`);
    }
    throw new errors/* UserError */.y(`${dir}: this is no git repository; run "git init" and commit, or name another folder`);
}
/**
 * A full clone, whole or not at all: it is made beside `into` and renamed. Nothing is checked out, so that no name or
 * filter of the remote's can do anything to this machine.
 */
async function clone(url, into, branch) {
    const partial = `${into}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.partial`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(into), { recursive: true });
    try {
        const wanted = branch === null ? [] : ['--branch', branch];
        const call = { cwd: (0,external_node_path_.dirname)(into), timeout: NETWORK_SECONDS };
        await (0,exec/* gitText */.q_)(['clone', '--quiet', '--no-checkout', '--no-tags', ...wanted, '--', url, partial], call);
        await (0,promises_.rename)(partial, into);
    }
    finally {
        await (0,promises_.rm)(partial, { recursive: true, force: true });
    }
    return repositoryAt((0,external_node_path_.resolve)(into));
}
/** Fetches into a clone made by `clone` and points its HEAD at `branch`. */
async function update(dir, branch) {
    if (!(await isTop(dir)))
        return null;
    const call = { cwd: dir, timeout: NETWORK_SECONDS };
    await (0,exec/* gitText */.q_)(['fetch', '--quiet', '--prune', '--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*'], call);
    const name = branch ?? (await remoteDefault(dir));
    const remote = await (0,exec/* git */.$Y)(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${name}^{commit}`], call);
    if (remote.code !== 0)
        throw new errors/* UserError */.y(`${dir}: the remote has no branch ${name}; name one that it has`);
    await (0,exec/* gitText */.q_)(['update-ref', `refs/heads/${name}`, remote.stdout.toString('utf8').trim()], call);
    await (0,exec/* gitText */.q_)(['symbolic-ref', 'HEAD', `refs/heads/${name}`], call);
    return repositoryAt((0,external_node_path_.resolve)(dir));
}
async function isTop(dir) {
    const real = await (0,promises_.realpath)(dir).catch(() => null);
    if (real === null)
        return false;
    const answer = await (0,exec/* git */.$Y)(['rev-parse', '--show-toplevel'], { cwd: dir });
    return answer.code === 0 && answer.stdout.toString('utf8').replace(/\n$/, '') === real;
}
async function remoteDefault(dir) {
    const listing = await (0,exec/* gitText */.q_)(['ls-remote', '--symref', 'origin', 'HEAD'], { cwd: dir, timeout: NETWORK_SECONDS });
    const name = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(listing)?.[1];
    if (name === undefined)
        throw new exec/* GitError */.XS(`${dir}: the remote names no default branch; name one`);
    return name;
}


/***/ }),

/***/ 38269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ localPorts)
});

;// CONCATENATED MODULE: ./.build/actions/shared/ports/engine.js
/** No model is configured. */
function noEngines() {
    return {
        configured: null,
        open: async () => {
            throw new Error('no model is configured: nobody may open one');
        },
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/file-store.js + 2 modules
var file_store = __webpack_require__(82136);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/git.js + 6 modules
var git = __webpack_require__(32900);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/assets.js
var assets = __webpack_require__(58526);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/tree-sitter.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



let runtime = null;
const parsers = new Map();
/** Seconds one parse may take; a grammar that runs wild on one file must not hold up the rest. */
const PARSE_SECONDS = 10;
/** The runtime asks every hundred steps whether to go on; looking at the clock each time showed in profiles. */
const ASKED_PER_LOOK = 256;
/** A file whose parse was given up or failed. */
class ParseError extends Error {
    name = 'ParseError';
}
/**
 * Parses one text; runtime and grammars are loaded at their first use and kept, one parser a grammar and thread.
 * The caller frees the tree (`tree.delete()`): it lives in WebAssembly memory, which no collector sees.
 * @throws ParseError where the parse takes longer than 10 s
 */
async function parseTree(grammar, text) {
    const parser = await loadParser(grammar);
    const started = performance.now();
    let asked = 0;
    const tree = parser.parse(text, null, {
        // The declared type says void; the runtime stops the parse where the answer is true.
        progressCallback: () => ++asked % ASKED_PER_LOOK === 0 && performance.now() - started > PARSE_SECONDS * 1000,
    });
    if (tree !== null)
        return tree;
    parser.reset();
    throw new ParseError(`the ${grammar} grammar did not finish in ${PARSE_SECONDS} s`);
}
/** Loads the runtime and grammars ahead of their first use; what fails then will fail again, and be heard, there. */
function preload(grammars) {
    runtime ??= loadRuntime();
    runtime.catch(() => undefined);
    for (const grammar of grammars)
        loadParser(grammar).catch(() => undefined);
}
async function loadParser(grammar) {
    const loaded = parsers.get(grammar);
    if (loaded !== undefined)
        return loaded;
    const loading = createParser(grammar);
    parsers.set(grammar, loading);
    return loading;
}
async function createParser(grammar) {
    runtime ??= loadRuntime();
    const [{ Parser, Language }, wasm] = await Promise.all([runtime, (0,promises_.readFile)((0,assets/* assetPath */.Q$)(`tree-sitter-${grammar}.wasm`))]);
    const parser = new Parser();
    parser.setLanguage(await Language.load(wasm));
    return parser;
}
/** The runtime finds its own .wasm beside itself; a bundler that rewrites it breaks that, so it is loaded as it stands. */
async function loadRuntime() {
    const url = (0,external_node_url_.pathToFileURL)((0,assets/* assetPath */.Q$)('web-tree-sitter.js')).href;
    const { Parser, Language } = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url)));
    await Parser.init();
    return { Parser, Language };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/parsers.js



/** Real parsers. Tree-sitter and ts-morph are each loaded at their first use: the latter costs 0.3 s and 100 MB. */
function parsersAdapter() {
    let compiler = null;
    return {
        tree: parseTree,
        async typescript(path, text) {
            compiler ??= loadCompiler();
            return sourceFile(await compiler, path, text);
        },
    };
}
/** One project a file: what is parsed is freed with it, and no file can be seen from another. */
function sourceFile(compiler, path, text) {
    const project = new compiler.Project({
        useInMemoryFileSystem: true,
        skipLoadingLibFiles: true,
        skipFileDependencyResolution: true,
        compilerOptions: { allowJs: true, noLib: true, noResolve: true, types: [] },
    });
    return project.createSourceFile(`/${(0,external_node_path_.basename)(path)}`, text, { scriptKind: scriptKind(compiler, path) });
}
/** JSX is allowed in every JavaScript file, as the tools around it do; in TypeScript only in .tsx, as the language says. */
function scriptKind({ ScriptKind }, path) {
    if (/\.tsx$/i.test(path))
        return ScriptKind.TSX;
    if (/\.[mc]?ts$/i.test(path))
        return ScriptKind.TS;
    return ScriptKind.JSX;
}
/** ts-morph's compiler reads the CommonJS globals, which an ES module bundle lacks. */
async function loadCompiler() {
    const file = (0,external_node_url_.fileURLToPath)(import.meta.url);
    const missing = Object.entries({ __filename: file, __dirname: (0,external_node_path_.dirname)(file) }).filter(([name]) => !(name in globalThis));
    Object.assign(globalThis, Object.fromEntries(missing));
    return __webpack_require__.e(/* import() */ 8721).then(__webpack_require__.t.bind(__webpack_require__, 28721, 19));
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/bwrap-arguments.js

/** Bytes of a memory file system: of temporary folders, and of the empty ones over what is hidden. */
const TEMPORARY_BYTES = 2 ** 30;
const EMPTY_BYTES = 2 ** 20;
const TEMPORARY = ['/tmp', '/var/tmp', '/dev/shm'];
const NAMESPACES = ['ipc', 'pid', 'net', 'uts', 'cgroup-try'].map((name) => `--unshare-${name}`);
const PROCESS = ['--die-with-parent', '--new-session', '--cap-drop', 'ALL'];
const MACHINE = ['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc'];
/** What `setpriv` needs to make it another user's; it gives these up with that. */
const TO_CHANGE_USER = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'].flatMap((name) => ['--cap-add', name]);
/**
 * The options of bwrap(1) that hold a command. Their order is the order of the mounts: the whole machine read-only,
 * empty folders over what is hidden, then what is shown in them, then what is writable.
 */
function bubblewrapArguments({ help, view, writable, isRoot }) {
    const has = (option) => help.includes(`${option} `);
    const size = (bytes) => (has('--size') ? ['--size', String(bytes)] : []);
    const temporary = TEMPORARY.filter((path) => path === '/dev/shm' || view.hidden.includes(path));
    const empty = view.hidden.filter((path) => !temporary.includes(path));
    const user = ['--unshare-user', ...(has('--disable-userns') ? ['--disable-userns'] : [])];
    return [
        ...NAMESPACES,
        ...(isRoot ? [] : user),
        ...PROCESS,
        ...(isRoot ? TO_CHANGE_USER : []),
        ...MACHINE,
        ...temporary.flatMap((path) => ['--perms', '1777', ...size(TEMPORARY_BYTES), '--tmpfs', path]),
        ...empty.flatMap((path) => ['--perms', '0755', ...size(EMPTY_BYTES), '--tmpfs', path]),
        ...foldersAround(view, writable).flatMap((path) => ['--perms', '0755', '--dir', path]),
        // Another run's copy of dependencies may go at any moment.
        ...view.readable.flatMap((path) => ['--ro-bind-try', path, path]),
        ...writable.flatMap((path) => ['--bind', path, path]),
        ...empty.flatMap((path) => ['--remount-ro', path]),
    ];
}
/** Folders between a hidden one and what is shown in it. Made by bubblewrap they would be for its own user alone. */
function foldersAround({ hidden, readable }, writable) {
    const folders = new Set();
    for (const path of [...readable, ...writable]) {
        const top = hidden.find((folder) => path.startsWith(`${folder}/`));
        if (top === undefined || readable.some((folder) => path.startsWith(`${folder}/`)))
            continue;
        for (let folder = (0,external_node_path_.dirname)(path); folder !== top; folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    }
    return [...folders].sort();
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/environment.js

/** Variables of ours that a child may see. Everything else (tokens, keys, `GITHUB_*`, `ACTIONS_*`, …) stays here. */
const INHERITED = ['PATH', 'TZ', 'SYSTEMROOT', 'PATHEXT'];
/** The whole environment of a command. */
function commandEnvironment(home, extra) {
    const inherited = INHERITED.flatMap((key) => (process.env[key] === undefined ? [] : [[key, process.env[key]]]));
    const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
    return { ...Object.fromEntries(inherited), ...locale, HOME: home, TMPDIR: (0,external_node_path_.join)(home, 'tmp'), CI: 'true', ...extra };
}
/**
 * Of a program that builds a sandbox: it must not be led by what the target asks for (`LD_PRELOAD=… npm test`), as it
 * runs before anything is held.
 */
const BUILDER_ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/programs.js





const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** The absolute path of a program, as a system looks it up; null where there is none. */
async function onPath(name, path) {
    for (const folder of path.split(external_node_path_.delimiter)) {
        const program = (0,external_node_path_.join)(folder, name);
        // Where it is found must not depend on the folder a command stands in.
        if ((0,external_node_path_.isAbsolute)(folder) && (await isProgram(program)))
            return program;
    }
    return null;
}
/** The programs that build a sandbox, by name; a sentence where one is missing. */
async function builders(...names) {
    const path = [process.env['PATH'] ?? '', BUILDER_ENVIRONMENT.PATH].join(external_node_path_.delimiter);
    const found = await Promise.all(names.map(async (name) => [name, await onPath(name, path)]));
    const missing = found.filter(([, program]) => program === null).map(([name]) => name);
    if (missing.length > 0)
        return `no program ${missing.join(', ')} on the PATH`;
    return Object.fromEntries(found);
}
/**
 * Why the system would not start `argv[0]` with this environment, in the words it has for that; null where it would. A
 * program that builds a sandbox starts in any case, so that it cannot tell.
 */
async function unstartable(argv, env, cwd) {
    const name = argv[0] ?? '';
    if (argv.some((argument) => argument.includes('\0')))
        return 'an argument has null bytes in it';
    if (name.includes('/')) {
        const program = (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(cwd, name);
        if (await isProgram(program))
            return null;
        return `spawn ${name} ${(await isFile(program)) ? 'EACCES' : 'ENOENT'}`;
    }
    return (await onPath(name, env['PATH'] ?? '')) === null ? `spawn ${name} ENOENT` : null;
}
/** What a program prints, without the line's end; null where it fails. */
async function said(argv) {
    const [program = '', ...rest] = argv;
    return execute(program, rest, { env: BUILDER_ENVIRONMENT, timeout: 20_000 }).then(({ stdout }) => stdout.trim(), () => null);
}
async function isProgram(path) {
    if (!(await isFile(path)))
        return false;
    return (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/elevation.js



/** Our own rights. What is started so hears of our end from the system (PR_SET_PDEATHSIG). */
async function ownRights() {
    return { brief: [], lasting: [], lifeline: false, kill: (target) => attempted(() => process.kill(target, 'SIGKILL')) };
}
/** Runs the command line after it, without input, and kills it where the pipe that was the input ends. */
const LIFELINE = `
exec 3<&0 < /dev/null
(read -r line <&3; kill -KILL 0) > /dev/null 2>&1 &
exec 3<&-
"$@"
code=$?
kill -KILL $! 2> /dev/null
exit $code`;
/** Root's, where sudo asks no question, as on GitHub's runners; else a sentence. Its child does not end with us. */
async function rightsBySudo() {
    const found = await builders('sudo', 'sh', 'kill', 'true');
    if (typeof found === 'string')
        return found;
    const brief = [found.sudo, '-n'];
    if ((await said([...brief, found.true])) === null)
        return 'sudo asks for a password here';
    return {
        brief,
        lasting: [...brief, found.sh, '-c', LIFELINE, 'sh'],
        lifeline: true,
        kill(target) {
            const args = ['-n', found.kill, '-KILL', '--', String(target)];
            attempted(() => (0,external_node_child_process_.execFileSync)(found.sudo, args, { env: BUILDER_ENVIRONMENT, stdio: 'ignore' }));
        },
    };
}
function attempted(action) {
    try {
        action();
    }
    catch {
        // It ended by itself in the meantime.
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/git-trust.js


/** A worktree, or the repository that it belongs to, is not the command's own, which git would refuse to read. */
async function trustGit(home) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/held.js

/**
 * What runs in a sandbox: first the rights go, then the environment of the command comes, then the command. In this
 * order, as an `LD_PRELOAD` of the target must not lead a program that still has rights.
 */
function heldArguments({ programs, argv, cwd, env, identity }) {
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const program = [programs.env, '-i', `--chdir=${cwd}`, '--', ...variables, ...argv];
    if (identity === null)
        return program;
    const user = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups'];
    return [programs.setpriv, ...user, '--inh-caps=-all', '--bounding-set=-all', '--no-new-privs', '--', ...program];
}
/** What the programs around a command print when they cannot start it. The command may print the same: it gains nothing. */
const COMPLAINT = /^(?:\S*\/)?(?:bwrap|unshare|setpriv|env|prlimit|choom|sudo|ip|mount): .*/;
const FAILURES = new Set([1, 125, 126, 127]);
/** A shell or bubblewrap ends with 128 and the number of the signal that ended its child; we end one by SIGKILL. */
function heldEnding({ exitCode, signal, stopped, beginning }) {
    if (stopped)
        return { exitCode: null, signal: 'SIGKILL', startError: null };
    const complaint = COMPLAINT.exec(beginning);
    if (exitCode !== null && FAILURES.has(exitCode) && complaint !== null) {
        return { exitCode: null, signal: null, startError: complaint[0] };
    }
    const ended = exitCode === null ? null : signalNamed(exitCode - 128);
    return ended === null ? { exitCode, signal, startError: null } : { exitCode: null, signal: ended, startError: null };
}
function signalNamed(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/limits.js


/** Processes and threads that a command may have beside what its user already has on the machine. */
const PROCESSES = 4096;
/** Of one file. */
const FILE_BYTES = 8 * 2 ** 30;
/**
 * The beginning of a command line that keeps what follows from taking the machine down: a bound on processes, on the
 * size of a file, no core dumps, and the first choice of the kernel when memory runs out. Empty where util-linux is
 * missing.
 */
async function limitArguments(uid) {
    const found = await builders('prlimit', 'choom');
    if (typeof found === 'string')
        return [];
    const processes = Math.min(PROCESSES + (await threadsOf(uid)), await hardProcessLimit());
    const bounds = [`--nproc=${processes}`, `--fsize=${FILE_BYTES}`, '--core=0'];
    return [found.prlimit, ...bounds, '--', found.choom, '-n', '1000', '--'];
}
/** Linux counts a user's threads wherever they run, inside and outside of a namespace. */
async function threadsOf(uid) {
    const entries = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = entries.filter((name) => /^\d+$/.test(name));
    const statuses = await Promise.all(pids.map((pid) => (0,promises_.readFile)(`/proc/${pid}/status`, 'utf8').catch(() => '')));
    const own = statuses.filter((status) => Number(/^Uid:\t(\d+)/m.exec(status)?.[1]) === uid);
    return own.reduce((sum, status) => sum + Number(/^Threads:\t(\d+)/m.exec(status)?.[1] ?? 0), 0);
}
async function hardProcessLimit() {
    const limits = await (0,promises_.readFile)('/proc/self/limits', 'utf8').catch(() => '');
    return Number(/^Max processes +\S+ +(\d+)/m.exec(limits)?.[1] ?? Infinity);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/namespace.js

/**
 * Kills process 1 of the process namespace that `pid`, a program that builds sandboxes, started. The system then kills
 * all others in it, daemons too, before the builder sees its child end. Where there is none yet, the group goes.
 */
function endNamespace(pid, elevation) {
    if (pid <= 1)
        return;
    elevation.kill(firstOfNamespace(pid) ?? -pid);
}
function firstOfNamespace(pid) {
    const own = namespaceIds(process.pid).length;
    const waiting = childrenOf(pid);
    for (let child = waiting.pop(); child !== undefined; child = waiting.pop()) {
        const ids = namespaceIds(child);
        if (ids.length > own && ids.at(-1) === 1)
            return child;
        waiting.push(...childrenOf(child));
    }
    return null;
}
/** A process' number in each process namespace that it is in, the outermost first. */
function namespaceIds(pid) {
    return numbers(/^NSpid:\s*(.*)$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? '');
}
function childrenOf(pid) {
    return numbers(read(`/proc/${pid}/task/${pid}/children`));
}
function numbers(text) {
    return text.split(/\s+/).filter(Boolean).map(Number);
}
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/ownership.js






const ownership_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * Makes folders of ours another user's. Only what is ours there changes hands and no link is followed: nothing outside
 * of them is given away through what an earlier command left there. Back comes what is that user's then.
 */
async function lend({ elevation, chown, folders, to }) {
    const ourselves = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    const change = (from, owner) => {
        const options = ['--recursive', '--no-dereference', `--from=${from.uid}`, `${owner.uid}:${owner.gid}`];
        const [program = '', ...args] = [...elevation.brief, chown, ...options, '--', ...folders];
        return [program, args];
    };
    await ownership_execute(...change(ourselves, to), { env: BUILDER_ENVIRONMENT });
    return {
        // What the command removed cannot come back.
        takeBack: async () => void (await ownership_execute(...change(to, ourselves), { env: BUILDER_ENVIRONMENT }).catch(() => null)),
        takeBackNow() {
            try {
                (0,external_node_child_process_.execFileSync)(...change(to, ourselves), { env: BUILDER_ENVIRONMENT, stdio: 'ignore' });
            }
            catch {
                // A folder may already be gone.
            }
        },
    };
}
const OURS = /^llm-ops-/;
const COPIES = /^llm-ops-dependencies-/;
/**
 * Lets other users pass through the temporary folders of ours that lead to `folders`, and into the copies of
 * dependencies. They stay so: other commands may be using them when this one ends.
 */
async function openTheWay(folders) {
    const around = folders.flatMap((folder) => parents(folder));
    for (const folder of around.filter((folder) => OURS.test((0,external_node_path_.basename)(folder))))
        await (0,promises_.chmod)(folder, 0o711);
    const copies = (await (0,promises_.readdir)((0,external_node_os_.tmpdir)())).filter((name) => COPIES.test(name));
    for (const copy of copies)
        await (0,promises_.chmod)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), copy), 0o755).catch(() => undefined);
}
function parents(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? [] : [parent, ...parents(parent)];
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/visible.js





/** Homes, temporary folders, and where daemons keep their sockets: a read-only socket can still be talked to. */
const HIDDEN = ['/home', '/root', '/tmp', '/var/tmp', '/run', '/var/run'];
/** Variables of a runner that name a folder, or a file in a folder, with credentials or another repository in it. */
const RUNNER_FOLDERS = [
    'RUNNER_TEMP',
    'RUNNER_WORKSPACE',
    'GITHUB_WORKSPACE',
    'XDG_RUNTIME_DIR',
    'XDG_CONFIG_HOME',
];
const RUNNER_FILES = [
    'RUNNER_TEMP',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_EVENT_PATH',
    'SSH_AUTH_SOCK',
];
/** Never empty, whatever a variable says: without them nothing runs. */
const SYSTEM = /^\/(?:$|(?:usr|etc|bin|sbin|lib\w*|dev|proc|sys)(?:\/|$)|(?:opt|var|srv|mnt|media)$)/;
/** Folders of programs whose parent is the whole toolchain. */
const PROGRAM_FOLDERS = new Set(['bin', 'sbin', 'shims', '.bin']);
const INTERPRETERS = ['node', 'python3', 'python'];
/** Toolchains that keep more than programs in their top folder, such as keys: only this much is shown. */
const PARTS = {
    '.local': ['bin', 'lib', 'pipx', 'share/pipx', 'share/uv/python', 'share/uv/tools'],
    '.cargo': ['bin', 'registry'],
};
/** The same for every command. Made once. */
async function machineView(env) {
    const homes = [env['HOME'] ?? '', accountHome()];
    const named = [
        ...HIDDEN,
        ...homes,
        (0,external_node_os_.tmpdir)(),
        process.cwd(),
        ...RUNNER_FOLDERS.map((name) => env[name] ?? ''),
        ...RUNNER_FILES.map((name) => (0,external_node_path_.dirname)(env[name] ?? '')),
        await runnerFolder(env['RUNNER_TEMP']),
    ];
    const withheld = await hideable(named);
    const hidden = outermost(withheld);
    const path = env['PATH'] ?? '';
    const programs = [
        ...path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute),
        (0,external_node_path_.dirname)(process.execPath),
        ...(await interpreterFolders(path)),
    ];
    const shown = [
        ...programs.flatMap((folder) => toolchain(folder, withheld)),
        ...homes.flatMap((home) => parts((0,external_node_path_.join)(home, '.local'))),
        (0,assets/* assetPath */.Q$)(''),
    ];
    return { hidden, readable: await shownIn(hidden, shown), repositories: withheld };
}
/**
 * With what one command needs beside that: its dependencies, its repository's objects, its virtual environment. The
 * environment is the target's word, and what stands in the worktree may be an earlier command's: neither decides.
 */
async function commandView(machine, command) {
    const git = await gitFolders(command.cwd);
    const target = await hideable(git.target === null ? [] : [git.target]);
    const hidden = outermost([...machine.hidden, ...target]);
    const environment = await virtualEnvironment(command.env['VIRTUAL_ENV']);
    const programs = machine.readable.filter((folder) => !holds(folder, target));
    const shown = [...programs, ...(await dependencyFolders()), ...git.needed, ...environment];
    return { hidden, readable: await shownIn(hidden, shown), repositories: [...machine.repositories, ...target] };
}
/** Where a runner is installed, with its credentials; '' where it cannot be told. Jobs work in `_work` in it. */
async function runnerFolder(temporary = '') {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(temporary));
    return (await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.runner')).catch(() => null)) === null ? '' : folder;
}
/** Home as the system has it, whatever HOME says; '' where our user is a number without a name. */
function accountHome() {
    try {
        return (0,external_node_os_.userInfo)().homedir;
    }
    catch {
        return '';
    }
}
async function hideable(folders) {
    const found = [];
    for (const folder of folders) {
        // A link (/var/run on most systems) leads to what is hidden itself.
        if (!(0,external_node_path_.isAbsolute)(folder) || !(await (0,promises_.lstat)(folder).catch(() => null)))
            continue;
        const path = await (0,promises_.realpath)(folder);
        if (!SYSTEM.test(path))
            found.push(path);
    }
    return found;
}
/** Without those that lie in another one of them. */
function outermost(paths) {
    const all = [...new Set(paths)].sort();
    return all.filter((path) => !all.some((other) => path !== other && isWithin(path, other)));
}
function holds(folder, paths) {
    return paths.some((path) => isWithin(path, folder));
}
/** Is it that folder, or in it? */
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}${external_node_path_.sep}`);
}
/** Under the name by which they are looked up as well, where that is a link. */
async function shownIn(hidden, paths) {
    const real = await Promise.all(paths.map((path) => (0,promises_.realpath)(path).catch(() => null)));
    const named = paths.flatMap((path, at) => (real[at] == null ? [] : [path, real[at]]));
    const inside = named.filter((path) => !hidden.includes(path) && hidden.some((folder) => isWithin(path, folder)));
    return outermost(inside);
}
async function interpreterFolders(path) {
    const found = await Promise.all(INTERPRETERS.map((name) => onPath(name, path)));
    const real = await Promise.all(found.flatMap((program) => (program === null ? [] : [(0,promises_.realpath)(program)])));
    return real.map((program) => (0,external_node_path_.dirname)(program));
}
/** A folder of programs, with the toolchain around it unless that is a home or a work tree. */
function toolchain(folder, withheld) {
    const top = (0,external_node_path_.dirname)(folder);
    return PROGRAM_FOLDERS.has((0,external_node_path_.basename)(folder)) && !holds(top, withheld) ? parts(top) : [folder];
}
function parts(top) {
    return PARTS[(0,external_node_path_.basename)(top)]?.map((part) => (0,external_node_path_.join)(top, part)) ?? [top];
}
/** The copies that the worktrees' node_modules lead into (dependency-copies.ts). */
async function dependencyFolders() {
    const copies = (await (0,promises_.readdir)((0,external_node_os_.tmpdir)()).catch(() => [])).filter((name) => name.startsWith('llm-ops-dependencies-'));
    const entries = await Promise.all(copies.map(async (copy) => {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), copy)).catch(() => []);
        return names.map((name) => (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), copy, name));
    }));
    return entries.flat();
}
/**
 * What git needs to answer in a worktree that git/scratch.ts checked out: the repository beside it and the objects that
 * it borrows. Those lie in the target, which also holds the token of a checkout: hidden but for them.
 */
async function gitFolders(worktree) {
    const repository = (0,external_node_path_.join)((0,external_node_path_.dirname)(worktree), 'repository.git');
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(repository, 'objects', 'info', 'alternates'), 'utf8').catch(() => null);
    if (text === null)
        return { needed: [], target: null };
    const objects = text.split('\n').map(unquoted).filter(external_node_path_.isAbsolute);
    const dir = (0,external_node_path_.dirname)(objects[0] ?? '');
    return { needed: [repository, ...objects], target: (0,external_node_path_.basename)(dir) === '.git' ? (0,external_node_path_.dirname)(dir) : dir };
}
function unquoted(line) {
    return line.startsWith('"') ? String(JSON.parse(line)) : line;
}
/** It, and the python that it was made from. Nothing that is no virtual environment is shown for being called one. */
async function virtualEnvironment(folder) {
    if (folder === undefined || !(0,external_node_path_.isAbsolute)(folder))
        return [];
    const settings = await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'pyvenv.cfg'), 'utf8').catch(() => null);
    const program = await (0,promises_.realpath)((0,external_node_path_.join)(folder, 'bin', 'python')).catch(() => null);
    if (settings === null || program === null || !/^python[\d.]*$/.test((0,external_node_path_.basename)(program)))
        return [];
    const top = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
    return [folder, (0,external_node_path_.join)(top, 'bin'), (0,external_node_path_.join)(top, 'lib')];
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/bwrap.js










/** The user nobody, by its number on every Linux. */
const NOBODY = { uid: 65534, gid: 65534 };
/**
 * bubblewrap (https://github.com/containers/bubblewrap): in namespaces that an unprivileged user may make; as root, the
 * command then being nobody's; and through sudo, which helps on Ubuntu from 23.10, where AppArmor lets few programs make
 * user namespaces.
 */
function bubblewrapAttempts() {
    const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
    const asRoot = { name: 'bwrap as root', rights: ownRights, identity: NOBODY };
    const asUser = { name: 'bwrap', rights: ownRights, identity: null };
    const bySudo = { name: 'bwrap through sudo', rights: rightsBySudo, identity: { uid, gid } };
    const ways = uid === 0 ? [asRoot] : [asUser, bySudo];
    return ways.map((way) => ({ name: way.name, confinement: () => confinement(way) }));
}
async function confinement(way) {
    const programs = await builders('bwrap', 'env', 'setpriv', 'chown');
    if (typeof programs === 'string')
        return programs;
    const elevation = await way.rights();
    if (typeof elevation === 'string')
        return elevation;
    const version = await said([programs.bwrap, '--version']);
    const help = (await said([programs.bwrap, '--help'])) ?? '';
    const limits = await limitArguments((way.identity ?? { uid: process.getuid?.() ?? 0 }).uid);
    const machine = { ...way, programs, help, elevation, limits, view: await machineView(process.env) };
    const held = 'no network, its own processes and temporary files, read-only outside of the worktree';
    return {
        record: { kind: 'bwrap', network: false, reason: `${way.name} (${version}): ${held}` },
        launch: (command, home) => launch(machine, command, home),
    };
}
async function launch(machine, command, home) {
    const { elevation, identity, limits, programs } = machine;
    const env = commandEnvironment(home, command.env);
    const error = await unstartable(command.argv, env, command.cwd);
    if (error !== null)
        return error;
    await trustGit(home);
    const writable = [command.cwd, ...command.writable, home];
    const view = await commandView(machine.view, command);
    const options = bubblewrapArguments({ help: machine.help, view, writable, isRoot: identity !== null });
    const held = heldArguments({ programs, argv: command.argv, cwd: command.cwd, env, identity });
    const prefix = [...elevation.lasting, ...limits];
    const argv = [...prefix, programs.bwrap, ...options, '--', ...held];
    const loan = identity === NOBODY ? await lend({ elevation, chown: programs.chown, folders: writable, to: NOBODY }) : null;
    return {
        argv,
        cwd: '/',
        env: BUILDER_ENVIRONMENT,
        lifeline: elevation.lifeline,
        signal: (pid) => endNamespace(pid, elevation),
        release: async () => loan?.takeBack(),
        releaseNow(pid) {
            endNamespace(pid, elevation);
            loan?.takeBackNow();
        },
        read: heldEnding,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/confinement.js
/** Between asking a process to end and ending it. */
const GRACE_MS = 2000;

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/process-group.js


/**
 * Signals the process group that `pid`, not 0 (which is our own group) nor 1 (all there are), leads. False where
 * nothing of it is left.
 */
function signalGroup(pid, signal) {
    if (pid <= 1)
        return false;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Ends what a command left behind: the rest of its group, and processes that left the group (`setsid`) but still carry
 * the home folder that only this command was given. Those are found where there is a /proc; one that also cleared its
 * environment is not found.
 */
async function stopSurvivors(pid, home, graceMs) {
    if (signalGroup(pid, 'SIGTERM')) {
        const deadline = performance.now() + graceMs;
        while (signalGroup(pid, 0) && performance.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(20);
        signalGroup(pid, 'SIGKILL');
    }
    for (const escaped of await processesWithHome(home))
        kill(escaped);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It ended by itself in the meantime.
    }
}
async function processesWithHome(home) {
    const entries = await (0,promises_.readdir)('/proc').catch(() => []);
    const pids = entries.filter((name) => /^\d+$/.test(name)).map(Number);
    const found = await Promise.all(pids.map(async (pid) => ((await hasHome(pid, home)) ? [pid] : [])));
    return found.flat();
}
async function hasHome(pid, home) {
    if (pid === process.pid)
        return false;
    const environment = await (0,promises_.readFile)(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').includes(`HOME=${home}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/none.js



/**
 * A process group of its own, limits and an allow-listed environment: it keeps a run bounded and our secrets out of its
 * environment. The command sees the file system and the network as we do.
 */
function noConfinement() {
    return {
        record: { kind: 'none', network: true, reason: "asked for by name: sandbox is 'none'" },
        launch: async (command, home) => none_launch(command, home),
    };
}
function none_launch({ argv, cwd, env }, home) {
    return {
        argv,
        cwd,
        env: commandEnvironment(home, env),
        lifeline: false,
        signal: (pid, signal) => void signalGroup(pid, signal),
        release: async (pid) => (pid === null ? undefined : stopSurvivors(pid, home, GRACE_MS)),
        releaseNow: (pid) => void signalGroup(pid, 'SIGKILL'),
        read: ({ exitCode, signal }) => ({ exitCode, signal, startError: null }),
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(36645);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/guard.js



/** A command may not leave less than this free on the disk: the machine must go on. */
const FREE_BYTES = 2 ** 30;
const DISK_MS = 500;
/** Ends a command at the wall limit, at the idle limit, when it fills the disk, and when we are ended ourselves. */
function guard(held, limits) {
    let stoppedBy = null;
    let killer;
    const stop = (why) => {
        if (stoppedBy !== null)
            return;
        stoppedBy = why;
        held.launch.signal(held.pid, why === 'disk-limit' ? 'SIGKILL' : 'SIGTERM');
        killer = setTimeout(() => held.launch.signal(held.pid, 'SIGKILL'), GRACE_MS);
    };
    const wall = setTimeout(() => stop('wall-limit'), limits.wallSeconds * 1000);
    const idle = limits.idleSeconds > 0 ? setTimeout(() => stop('idle-limit'), limits.idleSeconds * 1000) : undefined;
    const unwatch = onDiskFull((0,external_node_path_.dirname)(held.home), () => stop('disk-limit'));
    const release = onOurEnd(held, () => stop('cancelled'));
    return {
        alive: () => void idle?.refresh(),
        end() {
            for (const timer of [wall, idle, killer])
                clearTimeout(timer);
            unwatch();
            release();
            return stoppedBy;
        },
    };
}
/** Only the disk that `folder` lies on is watched. Where little was free from the start, half of that may be used. */
function onDiskFull(folder, full) {
    const least = Math.min(FREE_BYTES, freeBytes(folder) / 2);
    const timer = setInterval(() => {
        if (freeBytes(folder) < least)
            full();
    }, DISK_MS);
    return () => clearInterval(timer);
}
function freeBytes(folder) {
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(folder);
    return bavail * bsize;
}
/**
 * A group of its own does not hear Ctrl-C: it is told. Where nobody else listens to the signal we end by it, as we
 * would have without this.
 */
function onOurEnd({ launch, pid, home }, cancel) {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const endNow = () => {
        launch.releaseNow(pid);
        (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
    };
    const heard = (signal) => {
        release();
        if (process.listenerCount(signal) > 0)
            return cancel();
        endNow();
        process.kill(process.pid, signal);
    };
    const release = () => {
        process.off('exit', endNow);
        for (const signal of signals)
            process.off(signal, heard);
    };
    process.on('exit', endNow);
    for (const signal of signals)
        process.on(signal, heard);
    return release;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/process-output.js



/**
 * Keeps the first and the last half of `capBytes` of what is printed; the middle is dropped and counted. The beginning
 * says what was run, the end says how it went. Memory stays below `capBytes` however much comes.
 */
async function boundedOutput(file, capBytes) {
    const stream = (0,external_node_fs_.createWriteStream)(file, { mode: 0o600 });
    await (0,external_node_events_.once)(stream, 'open').catch((cause) => {
        throw unwritable(file, cause);
    });
    let failure = null;
    stream.on('error', (cause) => (failure = cause));
    const closed = new Promise((resolve) => stream.once('close', () => resolve()));
    const headBytes = Math.ceil(capBytes / 2);
    const tail = ringOf(capBytes - headBytes);
    let bytes = 0;
    return {
        write(chunk) {
            const room = Math.max(0, headBytes - bytes);
            bytes += chunk.length;
            if (room > 0)
                stream.write(chunk.subarray(0, room));
            if (chunk.length > room)
                tail.push(chunk.subarray(room));
        },
        async close() {
            const dropped = tail.dropped();
            if (dropped > 0)
                stream.write(`\n[… ${dropped} bytes left out …]\n`);
            for (const chunk of tail.chunks())
                stream.write(chunk);
            stream.end();
            await closed;
            if (failure !== null)
                throw unwritable(file, failure);
            return { bytes, truncated: dropped > 0 };
        },
    };
}
function unwritable(file, cause) {
    const advice = 'free some space there, or name another state folder with "state"';
    return new errors/* UserError */.y(`${file} could not be written (${cause.code}): ${advice}`, { cause });
}
/** The last `capacity` bytes of what is pushed. */
function ringOf(capacity) {
    let kept = [];
    let size = 0;
    let dropped = 0;
    const trim = () => {
        while (size > capacity) {
            const first = kept[0];
            if (first === undefined)
                return;
            const excess = Math.min(first.length, size - capacity);
            kept = excess === first.length ? kept.slice(1) : [first.subarray(excess), ...kept.slice(1)];
            size -= excess;
            dropped += excess;
        }
    };
    return {
        push(chunk) {
            // A copy: a slice would keep the whole pool buffer alive.
            kept.push(Buffer.from(chunk));
            size += chunk.length;
            if (kept.length > 64)
                kept = [Buffer.concat(kept)];
            trim();
        },
        dropped: () => dropped,
        chunks: () => kept,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/supervise.js







/** Characters of output that tell whether a sandbox could not be built. */
const BEGINNING = 400;
/**
 * Runs a command in a process group of its own, held by `confinement`: no stdin, output to a file and never to ours, a
 * fresh home that goes afterwards, wall and idle limits.
 * @throws UserError where the output file or the home cannot be made
 */
async function supervised(command, confinement) {
    const started = performance.now();
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(command.outputFile), { recursive: true });
    const output = await boundedOutput(command.outputFile, command.limits.outputBytes);
    const home = await (0,temporary_folder/* makeTemporary */.ww)('home');
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'tmp'));
        const ended = await launched({ command, home, output, confinement });
        const { bytes, truncated } = await output.close();
        const seconds = (performance.now() - started) / 1000;
        return { ...ended, seconds, outputBytes: bytes, outputTruncated: truncated };
    }
    finally {
        await (0,temporary_folder/* removeTree */.dM)(home).catch(() => undefined);
    }
}
async function launched(run) {
    const missing = await missingFolder(run.command);
    if (missing !== null)
        return notStarted(`${missing} is not a folder`);
    const launch = await run.confinement.launch(run.command, run.home);
    if (typeof launch === 'string')
        return notStarted(launch);
    const child = start(launch);
    const ended = typeof child === 'string' ? null : ending(child);
    const error = typeof child === 'string' ? child : await startFailure(child);
    if (error === null && typeof child !== 'string' && child.pid !== undefined && ended !== null) {
        return follow({ ...run, launch, child, pid: child.pid, ended });
    }
    await launch.release(null);
    return notStarted(error ?? 'it has no process id');
}
async function missingFolder({ cwd, writable }) {
    for (const folder of [cwd, ...writable]) {
        if (!(await (0,promises_.stat)(folder).catch(() => null))?.isDirectory())
            return folder;
    }
    return null;
}
async function follow(running) {
    const { command, home, output, launch, child, pid } = running;
    const limits = guard({ launch, pid, home }, command.limits);
    let beginning = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk) => {
            limits.alive();
            if (beginning.length < BEGINNING)
                beginning += chunk.toString('utf8', 0, BEGINNING);
            output.write(chunk);
        });
    }
    const { exitCode, signal } = await running.ended;
    const stoppedBy = limits.end();
    await launch.release(pid);
    await drain(child);
    if (stoppedBy === 'disk-limit')
        output.write(Buffer.from('\n[… ended by llm-ops: it had nearly filled the disk …]\n'));
    const stopped = stoppedBy !== null;
    return { ...launch.read({ exitCode, signal, stopped, beginning }), stoppedBy };
}
function start({ argv, cwd, env, lifeline }) {
    try {
        const stdio = [lifeline ? 'pipe' : 'ignore', 'pipe', 'pipe'];
        return (0,external_node_child_process_.spawn)(argv[0] ?? '', argv.slice(1), { cwd, env: { ...env }, detached: true, stdio, windowsHide: true });
    }
    catch (cause) {
        return cause.message;
    }
}
function notStarted(startError) {
    return { exitCode: null, signal: null, stoppedBy: null, startError };
}
async function startFailure(child) {
    return new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', (cause) => resolve(cause.message));
    });
}
async function ending(child) {
    return new Promise((resolve) => {
        child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
/** What was still in the pipes; a process that escaped and holds them open does not hold us. */
async function drain(child) {
    const closed = new Promise((resolve) => {
        if (child.stdout?.closed && child.stderr?.closed)
            resolve();
        else
            child.once('close', () => resolve());
    });
    const timer = new AbortController();
    await Promise.race([closed, (0,external_node_timers_promises_.setTimeout)(1000, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/probe.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Says of itself what holds it: it tries what it must not be able to do. `$1`: a folder that is not its own. */
const SCRIPT = `
echo "net $(readlink /proc/self/ns/net)"
echo "pid $(readlink /proc/self/ns/pid)"
echo "uid $(id -u)"
while read -r name value; do
  case $name in CapEff:) echo "capabilities $value" ;; NoNewPrivs:) echo "privileges $value" ;; esac
done < /proc/self/status
while read -r _ _ _ _ mount options _; do
  [ "$mount" = / ] && echo "machine $options"
done < /proc/self/mountinfo
( echo > written ) 2>/dev/null && echo 'worktree yes'
( cat "$1/secret" ) 2>/dev/null && echo 'secret yes'
( echo > "$1/written" ) 2>/dev/null && echo 'outside yes'
echo 'end yes'`;
const REQUIREMENTS = [
    { of: ['bwrap', 'user'], complaint: 'no command ran in it', holds: ({ end }) => end === 'yes' },
    { of: ['bwrap', 'user'], complaint: 'it kept rights', holds: ({ capabilities = '1' }) => /^0+$/.test(capabilities) },
    { of: ['bwrap', 'user'], complaint: 'it could gain rights', holds: ({ privileges }) => privileges === '1' },
    { of: ['bwrap', 'user'], complaint: 'it ran as root', holds: ({ uid = '0' }) => uid !== '0' },
    { of: ['bwrap', 'user'], complaint: 'its worktree was read-only', holds: ({ worktree }) => worktree === 'yes' },
    { of: ['bwrap', 'user'], complaint: 'it read a file of ours', holds: ({ secret }) => secret === undefined },
    { of: ['user'], complaint: 'it ran as ourselves', holds: (inside, outside) => inside.uid !== outside.uid },
    { of: ['bwrap'], complaint: 'it wrote outside of its worktree', holds: ({ outside }) => outside === undefined },
    { of: ['bwrap'], complaint: 'it had a machine to write to', holds: ({ machine = '' }) => /^ro\b/.test(machine) },
    { of: ['bwrap'], complaint: 'it had our network', holds: (inside, outside) => inside.net !== outside.net },
    { of: ['bwrap'], complaint: 'it had our processes', holds: (inside, outside) => inside.pid !== outside.pid },
];
/** Runs a command in it that tries to get out. Null where it held; else what went wrong, in a sentence. */
async function weakness(confinement) {
    const { kind, network } = confinement.record;
    const { answers, said } = await tried(confinement);
    const outside = {
        net: await (0,promises_.readlink)('/proc/self/ns/net'),
        pid: await (0,promises_.readlink)('/proc/self/ns/pid'),
        uid: String(process.getuid?.()),
    };
    for (const { of, complaint, holds } of REQUIREMENTS) {
        if (of.includes(kind) && !holds(answers, outside))
            return said === '' ? complaint : `${complaint} (${said})`;
    }
    return !network && answers.net === outside.net ? 'it had our network' : null;
}
async function tried(confinement) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.yy)('probe'), true);
        const [cwd, outside] = [(0,external_node_path_.join)(folder.path, 'inside'), (0,external_node_path_.join)(folder.path, 'outside')];
        const outputFile = (0,external_node_path_.join)(folder.path, 'output');
        await (0,promises_.mkdir)(cwd, { mode: 0o700 });
        await (0,promises_.mkdir)(outside);
        // Anyone may write here: what keeps a command out is the sandbox, and no rights of ours.
        await (0,promises_.chmod)(outside, 0o777);
        await (0,promises_.writeFile)((0,external_node_path_.join)(outside, 'secret'), 'secret', { mode: 0o600 });
        const argv = ['/bin/sh', '-c', SCRIPT, 'sh', outside];
        const limits = { wallSeconds: 20, idleSeconds: 0, outputBytes: 10_000 };
        const record = await supervised({ argv, cwd, writable: [], env: {}, limits, outputFile }, confinement);
        const text = await (0,promises_.readFile)(outputFile, 'utf8');
        const said = record.startError ?? (record.exitCode === 0 ? '' : (text.trim().split('\n')[0] ?? ''));
        return { answers: answersIn(text), said };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function answersIn(text) {
    const pairs = text.split('\n').map((line) => line.split(' '));
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined).map(([name, value]) => [name, value]));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/masks.js



/**
 * What a mount can cover where only whole folders and single files can be: the hidden folders in which nothing is
 * needed, and, of the others, the file in which a checkout keeps its token (actions/checkout before v6).
 */
async function masks(view, writable) {
    const needed = [...view.readable, ...writable];
    const isNeeded = (folder) => needed.some((path) => isWithin(path, folder));
    const folders = view.hidden.filter((folder) => !isNeeded(folder));
    const configs = view.repositories.map((repository) => (0,external_node_path_.join)(repository, '.git', 'config'));
    const files = configs.filter((file) => !folders.some((folder) => isWithin(file, folder)));
    return [...folders, ...(await present([...new Set(files)]))];
}
async function present(files) {
    const kinds = await Promise.all(files.map(async (file) => (await (0,promises_.lstat)(file).catch(() => null))?.isFile() ?? false));
    return files.filter((_, at) => kinds[at]);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/user.js














const user_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Far above every user that a system makes, so that what has such a number is a command's. */
const FIRST_UID = 1_000_000_000;
const UIDS = 100_000_000;
/** `unshare` goes with us where we are killed, and its namespaces go with it. */
const WITH_US = ['--pdeathsig', 'KILL', '--'];
const user_NAMESPACES = [
    '--net',
    '--pid',
    '--ipc',
    '--uts',
    '--mount',
    '--fork',
    '--kill-child',
    '--mount-proc',
    '--',
];
/** Process 1 of the namespace. It covers the paths before `--`, then runs what stands after it. */
const SET_UP = `
ip link set lo up || exit 126
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mount -t tmpfs -o ro,size=4k,mode=755 tmpfs "$1"; else mount --bind /dev/null "$1"; fi || exit 126
  shift
done
shift
"$@"
exit $?`;
/**
 * A user without any rights, and one of its own for every command: with a network and processes of its own where the
 * system lets root make those, as most containers do not. It sees the files that everyone may read.
 */
function userAttempts() {
    const [suffix, rights] = process.getuid?.() === 0 ? ['', ownRights] : [' through sudo', rightsBySudo];
    const ways = [
        { name: `user and namespaces${suffix}`, rights, namespaces: true },
        { name: `user${suffix}`, rights, namespaces: false },
    ];
    return ways.map((way) => ({ name: way.name, confinement: () => user_confinement(way) }));
}
async function user_confinement(way) {
    const basic = await builders('env', 'setpriv', 'chown', 'sh');
    const more = way.namespaces ? await builders('unshare', 'ip', 'mount') : {};
    if (typeof basic === 'string')
        return basic;
    if (typeof more === 'string')
        return more;
    const elevation = await way.rights();
    if (typeof elevation === 'string')
        return elevation;
    if (!(await linksAreProtected()))
        return 'fs.protected_hardlinks is off: files of others could be linked and given away';
    const limits = await limitArguments(FIRST_UID);
    const machine = { ...way, programs: { ...basic, ...more }, elevation, limits, view: await machineView(process.env) };
    const held = way.namespaces ? 'no network, its own processes' : 'it has the network';
    return {
        record: {
            kind: 'user',
            network: !way.namespaces,
            reason: `${way.name}: a user of its own, without rights; ${held}; it sees files that everyone may read`,
        },
        launch: (command, home) => user_launch(machine, command, home),
    };
}
/** proc(5): whether a user may make a hard link to a file that it does not own. */
async function linksAreProtected() {
    return (await (0,promises_.readFile)('/proc/sys/fs/protected_hardlinks', 'utf8').catch(() => '')).trim() === '1';
}
async function user_launch(machine, command, home) {
    const { elevation, programs } = machine;
    const env = commandEnvironment(home, command.env);
    const error = await unstartable(command.argv, env, command.cwd);
    if (error !== null)
        return error;
    await trustGit(home);
    const id = FIRST_UID + (0,external_node_crypto_.randomInt)(UIDS);
    const identity = { uid: id, gid: id };
    const folders = [command.cwd, ...command.writable, home];
    const argv = await commandLine(machine, command, { env, identity, folders });
    await openTheWay(folders);
    const loan = await lend({ elevation, chown: programs.chown, folders, to: identity });
    const end = user_ending(machine, identity);
    return {
        argv,
        cwd: '/',
        env: BUILDER_ENVIRONMENT,
        lifeline: elevation.lifeline,
        signal: end.now,
        async release() {
            await end.soon();
            await loan.takeBack();
        },
        releaseNow(pid) {
            end.now(pid);
            loan.takeBackNow();
        },
        read: heldEnding,
    };
}
async function commandLine(machine, command, inside) {
    const { elevation, limits, programs, view } = machine;
    const { unshare, setpriv, sh } = programs;
    const prefix = [...elevation.lasting, ...limits];
    const held = heldArguments({ programs, argv: command.argv, cwd: command.cwd, ...inside });
    if (unshare === undefined)
        return [...prefix, ...held];
    const covered = await masks(await commandView(view, command), inside.folders);
    return [...prefix, setpriv, ...WITH_US, unshare, ...user_NAMESPACES, sh, '-c', SET_UP, 'sh', ...covered, '--', ...held];
}
/** Ends all that a command started: its namespace, or else every process of its user, wherever it went. */
function user_ending({ elevation, programs }, identity) {
    if (programs.unshare !== undefined) {
        return { now: (pid) => endNamespace(pid, elevation), soon: async () => undefined };
    }
    const everything = [programs.sh, '-c', 'kill -KILL -1'];
    const held = heldArguments({ programs, argv: everything, cwd: '/', env: {}, identity });
    const [program = '', ...args] = [...elevation.brief, ...held];
    // The shell is not among those that it kills, and fails where there are none.
    return {
        now: () => {
            try {
                (0,external_node_child_process_.execFileSync)(program, args, { env: BUILDER_ENVIRONMENT, stdio: 'ignore' });
            }
            catch {
                // None was left.
            }
        },
        soon: async () => void (await user_execute(program, args, { env: BUILDER_ENVIRONMENT }).catch(() => undefined)),
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/sandbox/sandbox.js







/** The strongest first. */
const ATTEMPTS = {
    auto: () => [...bubblewrapAttempts(), ...userAttempts()],
    bwrap: bubblewrapAttempts,
    user: userAttempts,
};
/** What holds the code of the target. What this machine has is found out at the first use, once, by trying to get out. */
function sandbox(choice) {
    let found = null;
    const confinement = () => (found ??= choice === 'none' ? none() : strongest(choice));
    return {
        probe: async () => (await confinement()).record,
        run: async (command) => supervised(command, await confinement()),
    };
}
async function none() {
    return noConfinement();
}
async function strongest(choice) {
    const reasons = [];
    const attempts = process.platform === 'linux' ? ATTEMPTS[choice]() : [];
    for (const { name, confinement } of attempts) {
        const made = await sandbox_tried(confinement);
        if (typeof made !== 'string')
            return made;
        reasons.push(`${name}: ${made}`);
    }
    const said = attempts.length === 0 ? 'only Linux has them' : reasons.join('; ');
    throw new errors/* UserError */.y(`${WANTING[choice]} (${said})${await appArmorAdvice(choice)}`);
}
/** A confinement that holds, or why there is none: it cannot be made, it does not hold, or trying it fails. */
async function sandbox_tried(confinement) {
    try {
        const made = await confinement();
        return typeof made === 'string' ? made : ((await weakness(made)) ?? made);
    }
    catch (cause) {
        const [first = '', second = ''] = cause.message.split('\n');
        return second === '' ? first : second;
    }
}
const OR_NONE = "set 'sandbox' to none, which lets the target's code see your files and the network";
const WANTING = {
    auto: `no sandbox on this machine: install bubblewrap (apt-get install bubblewrap), or ${OR_NONE}`,
    bwrap: `the sandbox 'bwrap' does not work on this machine: install bubblewrap (apt-get install bubblewrap), or ${OR_NONE}`,
    user: `the sandbox 'user' does not work on this machine: it takes root or a sudo that asks no password; or ${OR_NONE}`,
};
/** Ubuntu from 23.10 (https://discourse.ubuntu.com/t/37626): bubblewrap is there and may not do its work. */
async function appArmorAdvice(choice) {
    const restricted = await (0,promises_.readFile)('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').catch(() => '');
    if (choice === 'user' || restricted.trim() !== '1')
        return '';
    return ". AppArmor keeps bwrap from making user namespaces here: give it a profile that allows 'userns', or a sudo that asks no password";
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/system-clock.js
var system_clock = __webpack_require__(30961);
// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(54186);
// EXTERNAL MODULE: ./.build/actions/shared/outline/outline.js + 3 modules
var outline = __webpack_require__(32679);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/outline-job.js



/**
 * One file from text to outline, on whatever thread it is called. A parse that fails is an answer; only a grammar that
 * cannot be loaded is an error.
 */
async function outlineJob(job) {
    await loadParser(job.grammar);
    try {
        const tree = await parseTree(job.grammar, job.text);
        try {
            return { blob: job.blob, outline: (0,outline/* outlineTree */.Z)(tree, table/* outlineRows */.g$[job.grammar], job) };
        }
        finally {
            tree.delete();
        }
    }
    catch (error) {
        return { blob: job.blob, failure: error instanceof Error ? error.message : String(error) };
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/outline-pool.js


/** A job on which a thread makes no headway for this long is given up: twice what a parse may take. */
const WATCH_MILLISECONDS = 20_000;
const HEAP_MEGABYTES = 1024;
/** @param heapMegabytes what a thread may hold beside the parser's own memory before it is ended */
function outlinePool(heapMegabytes = HEAP_MEGABYTES) {
    const pool = { heapMegabytes, threads: new Set(), queue: [], closed: false };
    return {
        threads: () => pool.threads.size,
        grow(count) {
            while (!pool.closed && pool.threads.size < count)
                startThread(pool);
            pump(pool);
        },
        run: (jobs) => run(pool, jobs),
        async close() {
            pool.closed = true;
            await Promise.all([...pool.threads].map(endThread));
        },
    };
}
/** An unreferenced thread would let the process end before it has. */
async function endThread({ worker }) {
    worker.ref();
    await worker.terminate();
}
async function run(pool, jobs) {
    if (jobs.length === 0)
        return [];
    if (pool.closed)
        throw new Error('the outliner is closed');
    return new Promise((resolve, reject) => {
        pool.queue.push({ jobs, resolve, reject });
        pump(pool);
    });
}
function pump(pool) {
    if (pool.closed) {
        for (const task of pool.queue.splice(0))
            task.reject(new Error('the outliner is closed'));
        return;
    }
    if (pool.threads.size === 0 && pool.queue.length > 0)
        startThread(pool);
    for (const thread of pool.threads) {
        if (thread.task !== null)
            continue;
        const task = pool.queue.shift();
        if (task === undefined)
            thread.worker.unref();
        else
            begin(thread, task);
    }
}
function begin(thread, task) {
    thread.task = task;
    Atomics.store(thread.progress, 0, -1);
    thread.worker.ref();
    thread.worker.postMessage(task.jobs, []);
}
function startThread(pool) {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const worker = new external_node_worker_threads_.Worker((0,assets/* workerPath */.El)('outline-worker'), {
        workerData: progress.buffer,
        env: {},
        execArgv: ['--no-warnings'],
        resourceLimits: { maxOldGenerationSizeMb: pool.heapMegabytes },
    });
    const thread = { worker, progress, task: null, error: null };
    const watch = watchdog(thread);
    pool.threads.add(thread);
    worker.on('message', (answers) => {
        const task = thread.task;
        thread.task = null;
        task?.resolve(answers);
        pump(pool);
    });
    worker.on('error', (error) => (thread.error = error));
    worker.on('exit', () => {
        clearInterval(watch);
        pool.threads.delete(thread);
        if (thread.task !== null)
            bury(pool, thread, thread.task);
        else
            pump(pool);
    });
}
/** Ends a thread that stays on one job: code that loops cannot be asked to stop. */
function watchdog(thread) {
    let seen = { task: null, job: -1 };
    const timer = setInterval(() => {
        const now = { task: thread.task, job: Atomics.load(thread.progress, 0) };
        if (now.task !== null && now.task === seen.task && now.job === seen.job)
            void thread.worker.terminate();
        seen = now;
    }, WATCH_MILLISECONDS);
    timer.unref();
    return timer;
}
/** The thread is gone: the job it was on failed, and the others of its task are done by another thread. */
function bury(pool, thread, task) {
    if (pool.closed) {
        task.reject(new Error('the outliner is closed'));
        return;
    }
    const at = Atomics.load(thread.progress, 0);
    const culprit = task.jobs[at];
    const why = thread.error?.message ?? 'it made no headway';
    if (culprit === undefined) {
        task.reject(new Error(`a parser thread could not start: ${why}`, { cause: thread.error }));
        return;
    }
    const failure = { blob: culprit.blob, failure: `the parser thread ended on this file: ${why}` };
    Promise.all([run(pool, task.jobs.slice(0, at)), run(pool, task.jobs.slice(at + 1))])
        .then(([before, after]) => task.resolve([...before, failure, ...after]))
        .catch((error) => task.reject(error));
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/worker-outliner.js




/** UTF-16 units a thread must have to do before starting it (about 50 ms) is the quicker way. */
const WORTH_A_THREAD = 250_000;
/** UTF-16 units that go to a thread at once: enough that posting them costs nothing beside parsing them. */
const CHUNK = 128_000;
/**
 * Outlines in worker threads, `workers` of them at the most (0: one a core) and only as many as the work is worth. A
 * few hundred small files are parsed right here: a thread that shared them took a quarter more processor time (it warms
 * up its own code) and the whole no less. Call it again before an earlier call has ended to keep all threads busy.
 */
function workerOutliner(options) {
    const threads = {
        pool: outlinePool(),
        most: options.workers > 0 ? options.workers : (0,external_node_os_.availableParallelism)(),
    };
    return {
        outline: (jobs) => worker_outliner_outline(jobs, threads),
        prepare: (grammars, units) => prepare(grammars, units ?? 0, threads),
        [Symbol.asyncDispose]: () => threads.pool.close(),
    };
}
function prepare(grammars, units, { pool, most }) {
    const worth = threadsFor(units, most);
    if (worth < 2)
        preload(grammars);
    else
        pool.grow(worth);
}
async function* worker_outliner_outline(jobs, { pool, most }) {
    const worth = threadsFor(sizeOf(jobs), most);
    if (worth < 2 && pool.threads() === 0) {
        for (const job of jobs)
            yield await outlineJob(job);
        return;
    }
    pool.grow(worth);
    const answers = chunksOf(jobs).map((chunk) => pool.run(chunk));
    for (const answer of answers)
        answer.catch(() => undefined);
    for (const answer of answers)
        yield* await answer;
}
function threadsFor(units, most) {
    return Math.min(most, Math.floor(units / WORTH_A_THREAD));
}
/** Large files stand alone, small ones together. */
function chunksOf(jobs) {
    const chunks = [];
    let room = 0;
    for (const job of jobs) {
        if (job.text.length > room) {
            chunks.push([]);
            room = CHUNK;
        }
        chunks.at(-1)?.push(job);
        room -= job.text.length;
    }
    return chunks;
}
function sizeOf(jobs) {
    return jobs.reduce((sum, job) => sum + job.text.length, 0);
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/bounded-read.js
var bounded_read = __webpack_require__(89531);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/dependencies.js


/** Caches that tools keep in node_modules. One worktree's must not be another's: they start empty. */
const CACHES = new Set(['.cache', '.vite', '.vitest', '.vite-temp']);
/**
 * Gives a worktree the target's dependencies and returns the environment that goes with them. `node_modules` becomes a
 * real folder of links into a copy; links to the target's own packages are made again so that they lead into the
 * worktree: what is tested is the worktree's code.
 */
async function provideDependencies(request) {
    const { dir, folders } = await request.copies.of(request.target);
    for (const folder of folders) {
        // A worktree of another commit may lack that package.
        if (!(await isFolder((0,external_node_path_.join)(request.worktree, folder))))
            continue;
        await linkEntries({ ...request, from: (0,external_node_path_.join)(dir, folder, 'node_modules'), folder, scope: '' });
    }
    return runtimeEnvironment(request);
}
async function linkEntries(request) {
    const place = (0,external_node_path_.join)('node_modules', request.scope);
    if (await leadsThroughLink(request.worktree, (0,external_node_path_.join)(request.folder, place)))
        return;
    await (0,promises_.mkdir)((0,external_node_path_.join)(request.worktree, request.folder, place), { recursive: true });
    for (const entry of await (0,promises_.readdir)(request.from, { withFileTypes: true })) {
        if (CACHES.has(entry.name))
            continue;
        const source = (0,external_node_path_.join)(request.from, entry.name);
        const link = (0,external_node_path_.join)(request.worktree, request.folder, place, entry.name);
        if (entry.name.startsWith('@') && request.scope === '' && entry.isDirectory()) {
            await linkEntries({ ...request, from: source, scope: entry.name });
        }
        else if (await isFree(link)) {
            const original = (0,external_node_path_.join)(request.target, request.folder, place, entry.name);
            await (0,promises_.symlink)(entry.isSymbolicLink() ? await own(source, original, request) : source, link);
        }
    }
}
/** Where a link that the target's node_modules holds leads to, seen from the worktree. */
async function own(source, original, { target, worktree }) {
    const leadsTo = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(original), await (0,promises_.readlink)(source));
    const inside = (0,external_node_path_.relative)(target, leadsTo);
    if (inside.startsWith('..') || inside.split(external_node_path_.sep).includes('node_modules'))
        return source;
    return (0,external_node_path_.join)(worktree, inside);
}
async function runtimeEnvironment({ worktree, python }) {
    const machine = (process.env['PATH'] ?? '').split(external_node_path_.delimiter);
    const beside = python === null ? [] : [(0,external_node_path_.dirname)(python.path)].filter((folder) => !machine.includes(folder));
    const path = [(0,external_node_path_.join)(worktree, 'node_modules', '.bin'), ...beside, ...machine].join(external_node_path_.delimiter);
    // No byte code beside the user's files, and the worktree's code before an editable install of the target.
    const source = (await isFolder((0,external_node_path_.join)(worktree, 'src'))) ? [(0,external_node_path_.join)(worktree, 'src')] : [];
    return {
        PATH: path,
        PYTHONDONTWRITEBYTECODE: '1',
        PYTHONPATH: [worktree, ...source].join(external_node_path_.delimiter),
        ...(python?.virtualEnvironment ? { VIRTUAL_ENV: python.virtualEnvironment } : {}),
        ...(python?.userBase ? { PYTHONUSERBASE: python.userBase } : {}),
    };
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() ?? false;
}
/** The repository may have committed a link where we are about to write: to the user's own folder, say. */
async function leadsThroughLink(worktree, path) {
    const parts = path.split(external_node_path_.sep);
    for (let length = 1; length <= parts.length; length++) {
        const entry = await (0,promises_.lstat)((0,external_node_path_.join)(worktree, ...parts.slice(0, length))).catch(() => null);
        if (entry?.isSymbolicLink())
            return true;
    }
    return false;
}
/** Nothing is there, or a link that leads nowhere: what the repository itself brings stays. */
async function isFree(link) {
    if ((await (0,promises_.stat)(link).catch(() => null)) !== null)
        return false;
    await (0,promises_.rm)(link, { force: true });
    return true;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/dependency-copies.js






const dependency_copies_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Written last: whatever changed after it was changed by a run. */
const MARKER = '.llm-ops-copied';
/** How deep workspace packages lie: `packages/<scope>/<name>` and a little more. */
const MAX_DEPTH = 4;
function dependencyCopies() {
    const copies = new Map();
    const made = [];
    return {
        async of(target) {
            const known = copies.get(target);
            if (known !== undefined && (await isUntouched(await known)))
                return known;
            if (known !== undefined)
                await (0,temporary_folder/* removeTree */.dM)((await known).dir);
            const copy = copyDependencies(target, made);
            copies.set(target, copy);
            return copy;
        },
        async [Symbol.asyncDispose]() {
            copies.clear();
            for (const dir of made)
                await (0,temporary_folder/* removeTree */.dM)(dir);
        },
    };
}
/** @param made the copies that are removed when this process ends; the first one sees to it */
async function copyDependencies(target, made) {
    const folders = await foldersWithDependencies(target, '', 0);
    if (folders.length === 0)
        return { dir: target, folders };
    const { path: dir } = await (0,temporary_folder/* temporaryFolder */.yy)('dependencies');
    if (made.push(dir) === 1)
        process.once('exit', () => made.forEach(remove));
    for (const folder of folders) {
        const destination = (0,external_node_path_.join)(dir, folder, 'node_modules');
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(destination), { recursive: true });
        await copyTree(await (0,promises_.realpath)((0,external_node_path_.join)(target, folder, 'node_modules')), destination);
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, MARKER), '');
    return { dir, folders };
}
/** By the time of the last status change, which no unprivileged program can set back. */
async function isUntouched({ dir, folders }) {
    if (folders.length === 0)
        return true;
    const search = [dir, '-mindepth', '1', '-cnewer', (0,external_node_path_.join)(dir, MARKER), '-print', '-quit'];
    // Without a `find` nobody knows: a copy too many costs time, one too few costs the proof.
    return dependency_copies_execute('find', search).then(({ stdout }) => stdout === '', () => false);
}
function remove(dir) {
    (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
}
async function copyTree(from, to) {
    try {
        await dependency_copies_execute('cp', ['-a', '--reflink=auto', '--', from, to]);
    }
    catch {
        await (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true, force: true });
    }
}
async function foldersWithDependencies(target, folder, depth) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(target, folder), { withFileTypes: true }).catch(() => []);
    // node_modules may itself be a link to a folder that several checkouts share.
    const modules = await (0,promises_.stat)((0,external_node_path_.join)(target, folder, 'node_modules')).catch(() => null);
    const found = modules?.isDirectory() ? [folder] : [];
    if (depth === MAX_DEPTH)
        return found;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.'))
            continue;
        found.push(...(await foldersWithDependencies(target, (0,external_node_path_.join)(folder, entry.name), depth + 1)));
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/toolchain.js




const toolchain_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** The first node of the PATH where it is 20 or newer, else the one that runs us. */
async function machineNode(path = process.env['PATH'] ?? '') {
    const found = await toolchain_onPath('node', path);
    if (found === null)
        return process.execPath;
    const version = await ask(found, ['-p', 'process.versions.node+" "+process.execPath'], path);
    const [number, program] = (version ?? '').split(' ');
    return Number.parseInt(number ?? '', 10) >= 20 && program !== undefined ? program : process.execPath;
}
/**
 * The python of a virtual environment in the target, else of the PATH. A python in the target is only looked at, never
 * run here: it may be anything.
 */
async function pythonFor(target, path = process.env['PATH'] ?? '') {
    for (const name of ['.venv', 'venv']) {
        const virtualEnvironment = (0,external_node_path_.join)(target, name);
        const program = (0,external_node_path_.join)(virtualEnvironment, 'bin', 'python');
        const complete = (await toolchain_isProgram(program)) && (await toolchain_isFile((0,external_node_path_.join)(virtualEnvironment, 'pyvenv.cfg')));
        if (complete)
            return { path: program, virtualEnvironment, userBase: null };
    }
    for (const name of ['python3', 'python']) {
        const program = await askPython(name, path);
        if (program !== null)
            return program;
    }
    return null;
}
const WHERE = 'import site, sys; print(sys.executable); print(site.getuserbase())';
/** Version managers put a script of their own on the PATH that chooses by the folder it stands in: ask outside of any. */
async function askPython(name, path) {
    const found = await toolchain_onPath(name, path);
    const answer = found === null ? null : await ask(found, ['-c', WHERE], path);
    const [program, userBase] = (answer ?? '').split('\n');
    if (!program)
        return null;
    return { path: program, virtualEnvironment: null, userBase: userBase || null };
}
async function ask(program, args, path) {
    const env = { PATH: path, HOME: process.env['HOME'] ?? '/' };
    try {
        return (await toolchain_execute(program, args, { cwd: '/', env, timeout: 20_000 })).stdout.trim();
    }
    catch {
        return null;
    }
}
async function toolchain_onPath(name, path) {
    for (const folder of path.split(external_node_path_.delimiter)) {
        const program = (0,external_node_path_.join)(folder, name);
        if (folder !== '' && (await toolchain_isProgram(program)))
            return program;
    }
    return null;
}
async function toolchain_isProgram(path) {
    if (!(await toolchain_isFile(path)))
        return false;
    return (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
}
async function toolchain_isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/worktree-files.js



const PASSED_OVER = new Set(['node_modules', '.git']);
/**
 * Writes into the file that stands there, so that it stays whose it is. Hostile code may have put anything in its place:
 * no symbolic link is followed, no other name of the file (a hard link) is written to, no pipe is waited for.
 */
async function writeInPlace(path, content, within) {
    const [folder, top] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.dirname)(path)), (0,promises_.realpath)(within)]).catch(() => ['', ' ']);
    if (folder !== top && !folder?.startsWith(`${top}${external_node_path_.sep}`))
        return false;
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const handle = await (0,promises_.open)(path, flags).catch(() => null);
    if (handle === null)
        return false;
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.nlink !== 1)
            return false;
        await handle.truncate(0);
        await handle.writeFile(content);
        return true;
    }
    finally {
        await handle.close();
    }
}
/**
 * By size, time of the last change of the content, kind and rights, and identity: not by the time of the last status
 * change, which a sandbox sets when it lends the folder to another user. Code that sets its times back is not seen.
 */
async function marks(dir) {
    const found = new Map();
    const visit = async (folder) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(dir, folder), { withFileTypes: true }).catch(() => []);
        await Promise.all(entries.map(async (entry) => {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (PASSED_OVER.has(entry.name))
                    return;
                found.set(`${path}/`, '');
                return visit(path);
            }
            const stat = await (0,promises_.lstat)((0,external_node_path_.join)(dir, path), { bigint: true }).catch(() => null);
            if (stat !== null)
                found.set(path, `${stat.ino} ${stat.mode} ${stat.size} ${stat.mtimeNs}`);
        }));
    };
    await visit('');
    return found;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/workspace.js










const workspace_PASSED_OVER = new Set(['node_modules', '.git']);
/**
 * Files and folders of the machine. Dependencies are copied, and programs looked up, once a target; copies are removed
 * with the scope, or when this process ends.
 */
function workspaceAdapter() {
    const copies = dependencyCopies();
    const pythons = new Map();
    const pythonOf = async (target) => {
        const python = pythons.get(target) ?? pythonFor(target);
        pythons.set(target, python);
        return python;
    };
    let node = null;
    return {
        temporary: temporary_folder/* temporaryFolder */.yy,
        read: bounded_read/* readBounded */.C,
        stream: bounded_read/* streamBounded */.I,
        write: writeInPlace,
        marks: marks,
        find,
        exists,
        provide: async (worktree, target) => provideDependencies({ worktree, target, copies, python: await pythonOf(target) }),
        toolchain: async (target) => {
            node ??= machineNode();
            return { node: await node, python: (await pythonOf(target))?.path ?? null, asset: assets/* assetPath */.Q$ };
        },
        [Symbol.asyncDispose]: async () => copies[Symbol.asyncDispose](),
    };
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
async function find(dir, glob) {
    const matches = picomatch(glob, { dot: true });
    const found = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(dir, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !workspace_PASSED_OVER.has(entry.name))
                folders.push(path);
            if (entry.isFile() && matches(path))
                found.push(path);
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/local-ports.js








/** Every port on this machine. Disposing them ends the parser threads. */
function localPorts({ stateDir, workers, settings, ...options }) {
    const outliner = workerOutliner({ workers });
    const around = { store: (0,file_store/* fileStore */.o)(stateDir), clock: (0,system_clock.systemClock)(), log: options.log };
    return {
        ...around,
        git: (0,git/* gitAdapter */.W)(),
        sandbox: sandbox(options.sandbox),
        workspace: workspaceAdapter(),
        outliner,
        parsers: parsersAdapter(),
        engines: settings === null ? noEngines() : enginesOf(settings, around),
        [Symbol.asyncDispose]: () => outliner[Symbol.asyncDispose](),
    };
}
/** What asks a model is loaded where one is opened: most runs have none. */
function enginesOf(settings, around) {
    return {
        configured: settings.model.name,
        open: async (request) => {
            const { modelEngines } = await Promise.all(/* import() */[__webpack_require__.e(1196), __webpack_require__.e(306), __webpack_require__.e(63), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 30063));
            return modelEngines(settings, around).open(request);
        },
    };
}


/***/ }),

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


/***/ }),

/***/ 54186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   g$: () => (/* binding */ outlineRows)
/* harmony export */ });
/* unused harmony export languageTable */
const python = {
    language: 'python',
    symbols: { function_definition: 'function', class_definition: 'class', type_alias_statement: 'type' },
    onlyIn: {},
    bindings: [],
    values: {},
    wrappers: [],
    branches: [
        'if_statement',
        'elif_clause',
        'for_statement',
        'while_statement',
        'except_clause',
        'except_group_clause',
        'case_clause',
        'conditional_expression',
        'for_in_clause',
        'if_clause',
        'and',
        'or',
    ],
    docstring: 'first-string',
    imports: { style: 'python', nodes: ['import_statement', 'import_from_statement', 'future_import_statement'] },
    rare: {},
};
const javascript = {
    language: 'typescript',
    symbols: {
        function_declaration: 'function',
        generator_function_declaration: 'function',
        class_declaration: 'class',
        method_definition: 'method',
    },
    onlyIn: { method_definition: 'class_body', field_definition: 'class_body' },
    bindings: ['variable_declarator', 'field_definition', 'assignment_expression', 'export_statement'],
    values: {
        arrow_function: 'function',
        function_expression: 'function',
        generator_function: 'function',
        class: 'class',
    },
    wrappers: ['export_statement', 'lexical_declaration', 'variable_declaration'],
    branches: [
        'if_statement',
        'for_statement',
        'for_in_statement',
        'while_statement',
        'do_statement',
        'switch_case',
        'catch_clause',
        'ternary_expression',
        '&&',
        '||',
        '??',
        '&&=',
        '||=',
        '??=',
    ],
    docstring: 'jsdoc',
    imports: { style: 'ecmascript', nodes: ['import_statement', 'export_statement', 'call_expression'] },
    rare: {
        call_expression: ['require', 'import('],
        assignment_expression: ['exports'],
        field_definition: ['class'],
    },
};
const typescript = {
    ...javascript,
    symbols: {
        ...javascript.symbols,
        abstract_class_declaration: 'class',
        abstract_method_signature: 'method',
        method_signature: 'method',
        function_signature: 'function',
        interface_declaration: 'interface',
        type_alias_declaration: 'type',
        enum_declaration: 'enum',
        internal_module: 'namespace',
        module: 'namespace',
    },
    onlyIn: { method_definition: 'class_body', method_signature: 'class_body', public_field_definition: 'class_body' },
    bindings: ['variable_declarator', 'public_field_definition', 'assignment_expression', 'export_statement'],
    wrappers: [...javascript.wrappers, 'ambient_declaration', 'expression_statement'],
    rare: { ...javascript.rare, method_signature: ['class'], public_field_definition: ['class'] },
};
/** One row a grammar. */
const outlineRows = { python, javascript, typescript, tsx: typescript };
/** One row a language: its endings, each with its grammar; null where outlines are still to come. */
const languageTable = {
    python: { '.py': 'python', '.pyi': 'python' },
    typescript: {
        '.ts': 'typescript',
        '.mts': 'typescript',
        '.cts': 'typescript',
        '.tsx': 'tsx',
        '.js': 'javascript',
        '.mjs': 'javascript',
        '.cjs': 'javascript',
        '.jsx': 'javascript',
    },
    java: { '.java': null },
    go: { '.go': null },
    kotlin: { '.kt': null, '.kts': null },
};
const byEnding = new Map(Object.entries(languageTable).flatMap(([language, endings]) => Object.entries(endings).map(([ending, grammar]) => [ending, { language: language, grammar }])));
/** What a file is by the ending of its name; nulls where we do not know. */
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    const known = dot > path.lastIndexOf('/') + 1 ? byEnding.get(path.slice(dot).toLowerCase()) : undefined;
    return known ?? { language: null, grammar: null };
}


/***/ }),

/***/ 7605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginRun: () => (/* binding */ beginRun),
/* harmony export */   existingRun: () => (/* binding */ existingRun),
/* harmony export */   openSession: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _adapters_file_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82136);
/* harmony import */ var _adapters_local_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38269);
/* harmony import */ var _adapters_git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32900);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1571);
/* harmony import */ var _settings_run_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65609);
/* harmony import */ var _target_open_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59136);
/* harmony import */ var _state_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27530);







async function openSession(settings, log) {
    const place = await (0,_state_dir_js__WEBPACK_IMPORTED_MODULE_4__.findPlace)(settings.target, settings.state, (0,_adapters_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAdapter */ .W)());
    const ports = (0,_adapters_local_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .localPorts */ .E)({
        stateDir: place.stateDir,
        workers: settings.workers,
        sandbox: settings.sandbox,
        settings,
        log,
    });
    return { ...place, ports, [Symbol.asyncDispose]: () => ports[Symbol.asyncDispose]() };
}
/** The id of a run that begins now; its state folder is kept out of the target's git. @throws UserError where the target has no commit */
async function beginRun(session, settings) {
    await (0,_state_dir_js__WEBPACK_IMPORTED_MODULE_4__.keepStateOut)(session, session.ports.git);
    const runId = settings.runId ?? (await generatedId(session, settings));
    await (0,_adapters_file_store_js__WEBPACK_IMPORTED_MODULE_0__/* .makeRunFolder */ .G)(session.ports.store, runId);
    return runId;
}
async function generatedId(session, settings) {
    const repository = await (0,_target_open_target_js__WEBPACK_IMPORTED_MODULE_3__/* .openTarget */ .Ap)({ location: session.location, branch: settings.branch }, session.ports);
    const head = await repository.head();
    if (head === null)
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${session.location} has no commit yet: commit something, then run again`);
    return (0,_settings_run_id_js__WEBPACK_IMPORTED_MODULE_6__/* .newRunId */ .F)(head.commit, session.ports.clock);
}
/** The run that a later stage works on: the one that is named, or the newest. @throws UserError where there is none */
async function existingRun(session, settings) {
    const runs = await session.ports.store.runs();
    const wanted = settings.runId === null || settings.runId === 'latest' ? runs[0] : settings.runId;
    if (wanted === undefined) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${session.stateDir} holds no run yet: start one with "llm-ops run" or "llm-ops crawl"`);
    }
    if (runs.includes(wanted))
        return wanted;
    const known = runs.length === 0 ? 'it holds none' : `the newest are ${runs.slice(0, 3).join(', ')}`;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`run-id: ${session.stateDir} holds no run ${JSON.stringify(wanted)}: ${known}`);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
