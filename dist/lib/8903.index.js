export const id = 8903;
export const ids = [8903];
export const modules = {

/***/ 93384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jD: () => (/* binding */ localState),
  Gf: () => (/* binding */ openState)
});

// UNUSED EXPORTS: defaultStateBranch

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/file-store.js + 2 modules
var file_store = __webpack_require__(82136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/machine-error.js
var machine_error = __webpack_require__(39221);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/state-branch/standing.js
var standing = __webpack_require__(91666);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/folder.js
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







/** A file of the state larger than this was not written by llm-ops. Bytes. */
const MAX_BYTES = 64 * 2 ** 20;
/**
 * A state branch that is checked out: the same verbs on its files. It has one commit, `folder`; to commit is to write the
 * files, for a person to look at and commit.
 */
function stateInFolder(dir) {
    const root = (0,external_node_path_.resolve)(dir);
    return {
        tip: async () => 'folder',
        read: (path) => readFile((0,external_node_path_.join)(root, path)),
        list: (folder) => listFolder((0,external_node_path_.join)(root, folder)),
        commit: (request) => writeFiles(root, request),
    };
}
async function readFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
            const facts = await handle.stat();
            if (!facts.isFile())
                return null;
            if (facts.size > MAX_BYTES)
                throw new errors/* UserError */.y(`${path} has ${facts.size} bytes: llm-ops did not write it, remove it`);
            return await handle.readFile('utf8');
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
    catch (cause) {
        if (isMissing(cause))
            return null;
        throw (0,machine_error/* machineError */.K)(`${path} could not be read`, cause);
    }
}
async function listFolder(folder) {
    try {
        if (!(await (0,promises_.lstat)(folder)).isDirectory())
            return [];
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted();
    }
    catch (cause) {
        if (isMissing(cause))
            return [];
        throw (0,machine_error/* machineError */.K)(`${folder} could not be listed`, cause);
    }
}
/** What is no file of ours (missing, a link, below a file) is not read. */
function isMissing(cause) {
    return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(cause.code ?? '');
}
async function writeFiles(root, request) {
    await (0,standing/* refuseOdd */.sC)(request, (path) => modeOf((0,external_node_path_.join)(root, path)));
    for (const [path, text] of request.files) {
        const file = (0,external_node_path_.join)(root, path);
        try {
            if (text === null)
                await (0,promises_.rm)(file, { force: true });
            else
                await writeWhole(file, text);
        }
        catch (cause) {
            throw (0,machine_error/* machineError */.K)(`${file} could not be written`, cause);
        }
    }
    return { tip: 'folder' };
}
/** As git would name it. */
async function modeOf(path) {
    const facts = await (0,promises_.lstat)(path).catch(() => null);
    if (facts === null)
        return null;
    if (facts.isDirectory())
        return '040000';
    return facts.isFile() ? '100644' : '120000';
}
async function writeWhole(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_2, await (0,promises_.open)(temporary, 'wx', 0o644), true);
            await handle.writeFile(text, 'utf8');
            await handle.sync();
            await (0,promises_.rename)(temporary, path);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(45947);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/http-remote.js
var http_remote = __webpack_require__(96061);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(36645);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/exec.js
var exec = __webpack_require__(26087);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/scratch-index.js
var scratch_index = __webpack_require__(7647);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/fast-import.js


const AUTHOR = 'llm-ops <llm-ops@localhost>';
/**
 * One commit on `tip` by `git fast-import`: it reads and writes the trees on the way to the changed files and no other.
 * @returns its id
 */
async function fastImport(dir, request) {
    const { ref, tip } = request;
    const at = Math.floor(Date.now() / 1000);
    const head = [`commit ${ref}`, `committer ${AUTHOR} ${at} +0000`, data(request.message)];
    const from = tip === null ? [] : [`from ${tip}`];
    const changes = [...request.files].map(([path, text]) => text === null ? `D ${path}` : `M 100644 inline ${path}\n${data(text)}`);
    const stdin = [...head, ...from, ...changes, 'done', ''].join('\n');
    await (0,exec/* gitText */.q_)(['fast-import', '--quiet', '--done'], { ...(0,scratch_index/* inside */.nx)(dir), stdin });
    return (await (0,exec/* gitText */.q_)(['rev-parse', '--verify', ref], (0,scratch_index/* inside */.nx)(dir))).trim();
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/git-objects.js


/** @param dir the repository's git folder */
function gitObjects(dir) {
    let child = null;
    let turn = Promise.resolve();
    const ask = (id) => {
        child ??= start(dir);
        return answerOf(child, id);
    };
    return {
        // One question at a time: the answers carry no number.
        read: (id) => {
            const answer = turn.then(() => ask(id));
            turn = answer.catch(() => undefined);
            return answer;
        },
        async [Symbol.asyncDispose]() {
            await turn;
            const running = child;
            if (running === null || running.exitCode !== null)
                return;
            const closed = new Promise((resolve) => running.once('close', resolve));
            running.stdin.end();
            running.stdout.resume();
            await closed;
        },
    };
}
function start(dir) {
    const env = (0,exec/* gitEnvironment */._K)({ GIT_DIR: dir });
    const options = { cwd: dir, env, stdio: 'pipe' };
    const child = (0,exec/* withPipes */.cg)((0,external_node_child_process_.spawn)('git', (0,exec/* gitArguments */.D5)(['cat-file', '--batch']), options), `git in ${dir}`);
    child.stdin.on('error', () => undefined);
    child.stderr.resume();
    return child;
}
/** `<id> <type> <size>\n<content>\n`, or `<id> missing\n`. */
function answerOf(child, id) {
    return new Promise((resolve, reject) => {
        let held = Buffer.alloc(0);
        const end = (settle) => {
            child.stdout.removeListener('data', onData).pause();
            child.removeListener('close', onClose).removeListener('error', onError);
            settle();
        };
        const onData = (chunk) => {
            held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            const answer = readAnswer(held);
            if (answer !== 'more')
                end(() => resolve(answer));
        };
        const onClose = () => end(() => reject(new Error(`git cat-file ended before it had answered for ${id}`)));
        const onError = (cause) => end(() => reject((0,exec/* missingGit */.Xb)(cause, child.spawnargs[0] ?? '.')));
        child.stdout.on('data', onData).resume();
        child.on('close', onClose).on('error', onError);
        child.stdin.write(`${id}\n`);
    });
}
function readAnswer(held) {
    const line = held.indexOf(10);
    if (line < 0)
        return 'more';
    const [id = '', type = '', size = ''] = held.toString('latin1', 0, line).split(' ');
    if (size === '')
        return null;
    const end = line + 1 + Number(size);
    return held.length > end ? { id, type, content: held.subarray(line + 1, end) } : 'more';
}
/** A tree as git stores it: `<mode> <name>\0<id in binary>`. @param idBytes 20 for SHA-1, 32 for SHA-256 */
function readTree(content, idBytes) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const zero = content.indexOf(0, space);
        const mode = content.toString('latin1', at, space).padStart(6, '0');
        const name = content.toString('utf8', space + 1, zero);
        entries.push({ mode, name, id: content.toString('hex', zero + 1, zero + 1 + idBytes) });
        at = zero + 1 + idBytes;
    }
    return entries;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/git-remote.js



/** Seconds one call to the repository may take. */
const NETWORK_SECONDS = 120;
/** Both run on the other side, which on this machine is a folder that somebody else may have prepared. */
const SERVER = `git -c core.hooksPath=/dev/null -c 'safe.directory=*' -c uploadpack.allowFilter=true`;
function call({ scratch, env }) {
    const here = (0,scratch_index/* inside */.nx)(scratch);
    return { ...here, env: { ...env, ...here.env }, timeout: NETWORK_SECONDS };
}
/**
 * Where the branch is; null where there is none.
 * @throws UserError where it is the repository's default branch, or the repository cannot be reached
 */
async function remoteTip(remote) {
    const { address, branch, local } = remote;
    const ref = `refs/heads/${branch}`;
    const server = local ? [`--upload-pack=${SERVER} upload-pack`] : [];
    const answer = await (0,exec/* git */.$Y)(['ls-remote', '--symref', ...server, '--', address, 'HEAD', ref], call(remote));
    if (answer.code !== 0)
        throw unreachable(remote, answer.stderr);
    const lines = answer.stdout.toString('utf8').split('\n');
    if (lines.includes(`ref: ${ref}\tHEAD`) && lines.some((line) => line.endsWith(`\t${ref}`))) {
        throw new errors/* UserError */.y(`state-branch: ${branch} is the default branch of the repository: name one that holds only the state`);
    }
    return lines.find((line) => line.endsWith(`\t${ref}`))?.split('\t')[0] ?? null;
}
function unreachable({ branch }, stderr) {
    return new errors/* UserError */.y(`state-branch: the repository of ${branch} could not be read (${words(stderr)})`);
}
/** Brings these objects, and nothing that hangs on them, into the scratch repository; a server that cannot sends more. */
async function fetchObjects(remote, ids) {
    const { address, local } = remote;
    const server = local ? [`--upload-pack=${SERVER} upload-pack`] : [];
    const how = ['--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--filter=tree:0'];
    // To say which commits are here would say that all that hangs on them is here, too.
    const alone = ['-c', 'fetch.negotiationAlgorithm=noop'];
    const answer = await (0,exec/* git */.$Y)([...alone, 'fetch', ...how, ...server, '--', address, ...ids], call(remote));
    if (answer.code !== 0)
        throw unreachable(remote, answer.stderr);
}
/** What a server answers where somebody else was first, in git's own words and in those of its lock files. */
const MOVED = /stale info|non-fast-forward|fetch first|cannot lock ref|failed to update ref|reference already exists|incorrect old value|but expected|failed to lock/i;
const FORBIDDEN = /GH0\d\d|protected branch|hook declined|rule violation|must be signed|prohibited|not permitted/i;
/**
 * Moves the branch where it is still at `from`. The push is no force: the new commit stands on `from`, and the lease makes
 * it conditional.
 * @returns false where the branch is elsewhere
 * @throws UserError where the repository does not take it
 */
async function pushCommit(remote, { from, to }) {
    const { address, branch, local } = remote;
    const ref = `refs/heads/${branch}`;
    const server = local ? [`--receive-pack=${SERVER} receive-pack`] : [];
    const lease = `--force-with-lease=${ref}:${from ?? ''}`;
    const answer = await (0,exec/* git */.$Y)(['push', '--porcelain', '--no-verify', lease, ...server, '--', address, `${to}:${ref}`], call(remote));
    if (answer.code === 0)
        return true;
    // The answer may be lost and the push made (F-03).
    if ((await remoteTip(remote)) === to)
        return true;
    const said = `${answer.stdout.toString('utf8')}\n${answer.stderr}`;
    if (FORBIDDEN.test(said))
        throw forbidden(branch, said);
    if (/checked out branch/.test(said))
        throw checkedOut(branch);
    if (MOVED.test(said))
        return false;
    throw new errors/* UserError */.y(`state-branch: ${branch} could not be pushed (${words(said)})`);
}
function forbidden(branch, said) {
    return new errors/* UserError */.y(`state-branch: the repository does not take a commit on ${branch} (${words(said)}): leave ${branch} out of its branch protection and rulesets, or use publish: github, whose commits are signed by GitHub`);
}
function checkedOut(branch) {
    return new errors/* UserError */.y(`state-branch: ${branch} is checked out in that repository: check out another branch there`);
}
/** What git said, in one line, without addresses: a URL can hold a token. */
function words(said) {
    const lines = said.split('\n').filter((line) => /rejected|error|fatal|denied|GH0|remote:/i.test(line));
    const text = (lines.length > 0 ? lines : said.split('\n')).join(' ').replaceAll(/[a-z+]+:\/\/\S+/gi, '<url>');
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, 500) || 'git said nothing';
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/scratch-source.js




/** GitHub has SHA-1 repositories alone. */
const remoteSource = { format: 'sha1', objects: null, shallow: null };
/** @throws UserError where the folder is no repository */
async function localSource(dir) {
    const ask = ['rev-parse', '--show-object-format', '--git-path', 'objects', '--git-path', 'shallow'];
    const answer = await (0,exec/* git */.$Y)(ask, { cwd: dir });
    if (answer.code !== 0)
        throw new errors/* UserError */.y(`state-branch: ${dir} is no git repository: name the folder of one`);
    const [format = 'sha1', objects = '', shallow = ''] = answer.stdout.toString('utf8').split('\n');
    return {
        format,
        objects: await (0,promises_.realpath)((0,external_node_path_.resolve)(dir, objects)),
        shallow: await (0,promises_.readFile)((0,external_node_path_.resolve)(dir, shallow), 'utf8').catch(() => null),
    };
}
/** A bare repository in this empty folder. @throws GitError */
async function initialise(dir, { format, objects, shallow }) {
    await (0,exec/* gitText */.q_)(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, '.'], { cwd: dir });
    if (objects === null)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'objects', 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'objects', 'info', 'alternates'), `${quoted(objects)}\n`);
    if (shallow !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'shallow'), shallow);
}
/** The alternates file reads a line that starts with a quotation mark as a C string. */
function quoted(path) {
    return /["\\\n]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/git.js











/**
 * The state branch by git plumbing in a scratch repository of its own: no work tree is touched, nothing is checked out.
 * Only what is asked for is fetched, tree by tree. It is removed with its scope.
 */
function stateBranchOnGit({ at, branch }) {
    const local = 'dir' in at;
    const address = local ? (0,external_node_path_.resolve)(at.dir) : (0,target_location/* checkedUrl */.lx)(at.url);
    const env = 'token' in at && at.token !== undefined ? (0,http_remote/* remoteEnvironment */.o)({ url: address, token: at.token }) : {};
    let opened = null;
    const open = () => (opened ??= openScratch({ address, local, branch, env }));
    return {
        tip: async () => remoteTip((await open()).remote),
        read: async (path, tip) => git_readFile(await open(), path, tip),
        list: async (folder, tip) => git_listFolder(await open(), folder, tip),
        commit: async (request) => commit(await open(), request),
        async [Symbol.asyncDispose]() {
            const scratch = await opened?.catch(() => null);
            if (scratch === null || scratch === undefined)
                return;
            await scratch.objects[Symbol.asyncDispose]();
            await (0,temporary_folder/* removeTree */.dM)(scratch.root);
        },
    };
}
async function openScratch(where) {
    const root = await (0,temporary_folder/* makeTemporary */.ww)('state');
    try {
        const scratch = (0,external_node_path_.join)(root, 'repository.git');
        await (0,promises_.mkdir)(scratch);
        const source = where.local ? await localSource(where.address) : remoteSource;
        await initialise(scratch, source);
        const idBytes = source.format === 'sha256' ? 32 : 20;
        const remote = { ...where, scratch };
        const nothing = { trees: new Map(), roots: new Map(), fetched: Promise.resolve(), attempts: 0 };
        return { root, remote, objects: gitObjects(scratch), idBytes, ...nothing };
    }
    catch (error) {
        await (0,temporary_folder/* removeTree */.dM)(root);
        throw error;
    }
}
async function objectAt(opened, id) {
    const found = await opened.objects.read(id);
    if (found !== null)
        return found.content;
    const fetching = opened.fetched.then(() => fetchObjects(opened.remote, [id]));
    opened.fetched = fetching.catch(() => undefined);
    await fetching;
    const fetched = await opened.objects.read(id);
    if (fetched !== null)
        return fetched.content;
    throw new errors/* UserError */.y(`state-branch: object ${id} of ${opened.remote.branch} is missing: run "git fsck" on that repository`);
}
/** What is asked for by two at once is read once. */
function once(known, id, read) {
    const reading = known.get(id) ?? read();
    known.set(id, reading);
    reading.catch(() => known.delete(id));
    return reading;
}
function treeAt(opened, id) {
    return once(opened.trees, id, async () => readTree(await objectAt(opened, id), opened.idBytes));
}
function rootOf(opened, tip) {
    return once(opened.roots, tip, async () => {
        const tree = /^tree ([0-9a-f]+)$/m.exec((await objectAt(opened, tip)).toString('utf8'))?.[1];
        if (tree === undefined)
            throw new errors/* UserError */.y(`state-branch: ${tip} is no commit`);
        return tree;
    });
}
/** null where there is nothing of this path. */
async function entryAt(opened, path, tip) {
    let entry = { name: '', mode: '040000', id: await rootOf(opened, tip) };
    for (const part of path.split('/')) {
        if (entry.mode !== '040000')
            return null;
        const next = (await treeAt(opened, entry.id)).find(({ name }) => name === part);
        if (next === undefined)
            return null;
        entry = next;
    }
    return entry;
}
async function git_readFile(opened, path, tip) {
    const entry = await entryAt(opened, path, tip);
    return entry !== null && standing/* REGULAR */.N9.has(entry.mode) ? (await objectAt(opened, entry.id)).toString('utf8') : null;
}
async function git_listFolder(opened, folder, tip) {
    const entry = await entryAt(opened, folder, tip);
    if (entry?.mode !== '040000')
        return [];
    return (await treeAt(opened, entry.id)).map(({ name, mode }) => (mode === '040000' ? `${name}/` : name));
}
async function commit(opened, request) {
    const { tip } = request;
    if (tip !== null)
        await (0,standing/* refuseOdd */.sC)(request, async (path) => (await entryAt(opened, path, tip))?.mode ?? null);
    const made = await fastImport(opened.remote.scratch, { ...request, ref: `refs/tries/${++opened.attempts}` });
    return (await pushCommit(opened.remote, { from: tip, to: made })) ? { tip: made } : { moved: true };
}

// EXTERNAL MODULE: ./.build/actions/shared/runtime/state-dir.js
var state_dir = __webpack_require__(27530);
// EXTERNAL MODULE: ./.build/actions/shared/state/proposal-index.js
var proposal_index = __webpack_require__(75169);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/layout.js
var layout = __webpack_require__(31029);
;// CONCATENATED MODULE: ./.build/actions/cli/open-state.js










const defaultStateBranch = 'llm-ops-state';
/**
 * @param target a folder in which a state branch is checked out, or a repository that has one
 * @param branch null: the usual one
 * @throws UserError where neither is there
 */
async function openState(target, branch) {
    if (branch === null && !(0,target_location/* isUrl */.gU)(target) && (await isCheckedOut(target))) {
        const nothing = async () => undefined;
        return { state: stateInFolder(target), where: (0,external_node_path_.resolve)(target), tip: 'folder', [Symbol.asyncDispose]: nothing };
    }
    const name = branch ?? defaultStateBranch;
    const state = stateBranchOnGit({ at: (0,target_location/* isUrl */.gU)(target) ? { url: target } : { dir: target }, branch: name });
    const close = () => state[Symbol.asyncDispose]();
    try {
        const tip = await state.tip();
        if (tip === null)
            throw noBranch(target, name);
        return { state, where: `${name} of ${(0,target_location/* withoutCredentials */.ri)(target)}`, tip, [Symbol.asyncDispose]: close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/**
 * @returns its absolute path where `target` is the state folder of local runs, else null: a folder of a project may have
 *   a folder "runs" of its own, which we have no business in
 */
async function localState(target) {
    if ((0,target_location/* isUrl */.gU)(target) || !(await isFolder((0,external_node_path_.join)(target, 'runs'))))
        return null;
    if ((await isCheckedOut(target)) || (await isThere((0,external_node_path_.join)(target, '.git'))))
        return null;
    const dir = (0,external_node_path_.resolve)(target);
    return (0,external_node_path_.basename)(dir) === state_dir.DEFAULT_STATE || (await holdsRunOfOurs(dir)) ? dir : null;
}
async function holdsRunOfOurs(dir) {
    const store = (0,file_store/* fileStore */.o)(dir);
    for (const runId of await store.runs()) {
        const run = await (0,proposal_index/* readRun */.cI)(runId, store).catch(() => null);
        if (run !== null && run !== 'unreadable')
            return true;
    }
    return false;
}
async function isCheckedOut(dir) {
    return (await isFolder((0,external_node_path_.join)(dir, layout/* runsFolder */.Xc))) || (await isFolder((0,external_node_path_.join)(dir, layout/* auditFolder */._)));
}
async function isFolder(path) {
    return (await (0,promises_.lstat)(path).catch(() => null))?.isDirectory() === true;
}
async function isThere(path) {
    return (await (0,promises_.lstat)(path).catch(() => null)) !== null;
}
function noBranch(target, branch) {
    return new errors/* UserError */.y(`${(0,target_location/* withoutCredentials */.ri)(target)}: no branch ${branch}, and no folder ${layout/* runsFolder */.Xc}: name the branch with --branch, or a folder in which it is checked out`);
}


/***/ }),

/***/ 96061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ serverWords),
/* harmony export */   o: () => (/* binding */ remoteEnvironment)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/**
 * Variables of a git call to that server. The token goes by them alone, and to no other server: no argument, no file,
 * no redirect.
 * @throws UserError that names repository, for an address that a token must not go to
 */
function remoteEnvironment({ url, token }) {
    const { origin } = trusted(url);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const config = [
        [`http.${origin}/.extraHeader`, `Authorization: basic ${basic}`],
        // A renamed repository answers with a redirect, and a redirect may lead anywhere.
        ['http.followRedirects', 'false'],
        ['credential.helper', ''],
        ['core.askPass', ''],
        ['push.gpgSign', 'false'],
    ];
    const entries = config.flatMap(([key = '', value = ''], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { GIT_ALLOW_PROTOCOL: 'http:https', GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(entries) };
}
/** Names of this machine: only there may a token go over plain http. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
function trusted(url) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.has(parsed.hostname));
    if (parsed !== null && isSafe && parsed.username === '' && parsed.password === '')
        return parsed;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('repository: the token goes to an https:// address without a user in it, and to no other');
}
/** The same for all that is asked of a server. */
const advices = [
    [/Authentication failed|could not read|\b401\b/i, 'token: it has ended or is none of this server'],
    [/not found|\b404\b/i, 'repository: the token does not see it'],
    [/redirect|\b30[1278]\b/i, 'repository: it has another name now'],
];
/**
 * What git said of a call that failed, in one line, and what to do about it.
 * @param own advice for this call, which goes before the common one
 */
function serverWords(said, own) {
    const advice = [...own, ...advices].find(([pattern]) => pattern.test(said))?.[1];
    const line = said.split('\n').find((line) => /^(?:remote|fatal|error):/.test(line)) ?? 'git gave no reason';
    return `(${line.slice(0, 300)}): ${advice ?? 'the server may be in trouble: run again later'}`;
}


/***/ }),

/***/ 91666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   N9: () => (/* binding */ REGULAR),
/* harmony export */   sC: () => (/* binding */ refuseOdd)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/** Modes of files that are read; a link is none. */
const REGULAR = new Set(['100644', '100755']);
const FOLDER = '040000';
/** What a commit may write: git would take more, and quote it. */
const PLAIN = /^[0-9A-Za-z][0-9A-Za-z._-]*(?:\/[0-9A-Za-z][0-9A-Za-z._-]*)*$/;
/**
 * A folder where a file is to be, or the other way round, was put there by somebody: writing over it would remove it.
 * @param modeOf of a path on the tip; null where there is nothing
 * @throws UserError that names it
 */
async function refuseOdd({ files }, modeOf) {
    for (const folder of parents(files.keys()))
        await refuseOther(folder, await modeOf(folder), true);
    for (const path of files.keys())
        await refuseOther(path, await modeOf(path), false);
}
async function refuseOther(path, mode, folder) {
    if (!PLAIN.test(path))
        throw new Error(`${JSON.stringify(path)} is no path of the state`);
    if (mode === null || (folder ? mode === FOLDER : REGULAR.has(mode)))
        return;
    const stands = mode === FOLDER ? 'a folder' : folder ? 'no folder' : 'no regular file';
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`state-branch: ${path} is ${stands}, and llm-ops keeps ${folder ? 'a folder' : 'a file'} there: remove it`);
}
/** Every folder above these paths, once. */
function parents(paths) {
    const folders = new Set();
    for (const path of paths) {
        const parts = path.split('/');
        for (let length = 1; length < parts.length; length++)
            folders.add(parts.slice(0, length).join('/'));
    }
    return folders;
}


/***/ }),

/***/ 97612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ noLine),
/* harmony export */   GE: () => (/* binding */ auditEntry),
/* harmony export */   Hw: () => (/* binding */ lineHash),
/* harmony export */   kS: () => (/* binding */ chainEntries),
/* harmony export */   kk: () => (/* binding */ auditLine),
/* harmony export */   nW: () => (/* binding */ clockSkew)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53625);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);



/** Before the first line of all there is nothing. */
const noLine = '0'.repeat(64);
/** Machines' clocks may differ by so much. Milliseconds. */
const clockSkew = 15 * 60 * 1000;
/** SHA-256 of a line without its line end. */
function lineHash(line) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(line);
}
/** A line as it is written: the keys in the order of the contract, `sum` over the rest. */
function auditLine(line) {
    const body = inOrder(line);
    return JSON.stringify({ ...body, sum: lineHash(JSON.stringify(body)) });
}
function inOrder(line) {
    const keys = Object.keys(_contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditLineSchema */ .fB.shape).filter((key) => key !== 'sum' && line[key] !== undefined);
    return Object.fromEntries(keys.map((key) => [key, line[key]]));
}
/**
 * A run's entries as lines, each holding the hash of the one before, the first one that of the last line of `end`. Time
 * never goes back in a file: a clock that was set back is held.
 */
function chainEntries(entries, end) {
    const lines = [];
    let prev = end?.hash ?? noLine;
    let at = 0;
    for (const entry of entries) {
        at = Math.max(at, Date.parse(entry.at));
        const first = lines.length === 0 ? { previous: end?.path ?? null } : {};
        const line = auditLine({ schemaVersion: 1, prev, ...first, ...entry, at: new Date(at).toISOString() });
        lines.push(line);
        prev = lineHash(line);
    }
    return lines;
}
/** @throws ContractError for an event, a run or an item that no contract knows */
function auditEntry({ runId, event, itemId, phase, at, details = {} }) {
    const kept = Object.entries(details).slice(0, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .detailLimit */ .pP.entries);
    const entry = {
        at: at.toISOString(),
        runId,
        event,
        phase,
        itemId,
        details: Object.fromEntries(kept.map(([name, value]) => [name, oneLine(String(value))])),
    };
    return (0,_contracts_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseValue */ .$x)(_contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditEntrySchema */ .x9, entry, `audit event ${JSON.stringify(event)}`);
}
// Control characters, and those that hide or reorder text (UAX #9), line separators, lone halves of a pair.
const UNREADABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
function oneLine(text) {
    const escaped = text
        .slice(0, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .detailLimit */ .pP.characters)
        .replaceAll(UNREADABLE, (character) => String.raw `\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return escaped.slice(0, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .detailLimit */ .pP.characters);
}


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ verifyAudit),
/* harmony export */   u: () => (/* binding */ auditLeaf)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31029);
/* harmony import */ var _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53625);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15373);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97612);
/* harmony import */ var _hostile_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97040);
/* harmony import */ var _state_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92936);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48206);








/** Follows one file from its first line to the first that is not as it was written. */
function readAuditFile(path, text) {
    const runId = path.slice(path.lastIndexOf('/') + 1, -'.jsonl'.length);
    const file = { path, runId, lines: 0, first: null, last: null, bad: null };
    const lines = text.split('\n');
    const whole = text.length <= _state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .auditFileLimit */ .rX && lines.pop() === '';
    for (const line of text.length <= _state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .auditFileLimit */ .rX ? lines : []) {
        const read = readLine(line, { file, source: `${path}:${file.lines + 1}` });
        if (typeof read === 'string')
            return { ...file, bad: { path, line: file.lines + 1, why: read } };
        if (file.lines === 0)
            file.first = { prev: read.prev, previous: read.previous ?? null };
        file.lines++;
        file.last = { hash: (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .lineHash */ .Hw)(line), at: read.at };
    }
    if (whole && file.lines > 0)
        return file;
    return { ...file, bad: { path, line: file.lines + 1, why: whole ? 'the file is empty' : 'the file is cut short' } };
}
/** @returns the line, or why it is not one */
function readLine(text, { file, source }) {
    try {
        (0,_hostile_json_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseHostileJson */ .V)(text, { source, longest: _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditLineLimit */ .j$ });
        const line = (0,_contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAuditLine */ .bd)(text, source);
        return wrongIn(text, line, file) ?? line;
    }
    catch (error) {
        if (!(error instanceof _contracts_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .ContractError */ .Vl))
            throw error;
        return error.message.slice(`${source}: `.length);
    }
}
function wrongIn(text, line, { runId, lines, last }) {
    if (text !== (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .auditLine */ .kk)(line))
        return 'it was changed: its checksum, or the way it is written, is another';
    if (line.runId !== runId)
        return `it is of run ${line.runId}`;
    if (lines === 0)
        return line.previous === undefined ? 'it is no first line: lines before it are missing' : null;
    if (line.previous !== undefined)
        return 'it is the first line of a log, and stands inside one';
    if (line.prev !== last?.hash)
        return 'it does not follow the line before: a line was removed, added or moved';
    if (Date.parse(line.at) < Date.parse(last.at))
        return `the clock goes back: ${line.at} after ${last.at}`;
    return null;
}
/** Follows the whole log, every file of it, from the first run to the head. */
async function verifyAudit(past) {
    const files = new Map();
    for (const path of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .auditFiles */ .pr)(past))
        files.set(path, readAuditFile(path, (await past.read(path)) ?? ''));
    const lines = [...files.values()].reduce((sum, file) => sum + file.lines, 0);
    const chained = inOrder([...files.values()]);
    const bad = chained.map(({ bad }) => bad).find((bad) => bad !== null) ??
        chained.map((file) => brokenLink(file, files)).find((bad) => bad !== null) ??
        forked(chained) ??
        (await brokenHead(past, chained));
    return { files: files.size, lines, bad };
}
/** By their last event, so that the first bad line is the oldest. */
function inOrder(files) {
    return files.toSorted((a, b) => Date.parse(a.last?.at ?? '') - Date.parse(b.last?.at ?? '') || (a.path < b.path ? -1 : 1));
}
function brokenLink(file, files) {
    const { path, first, last } = file;
    if (first === null || last === null)
        return null;
    const wrong = (why) => ({ path, line: 1, why });
    const { previous } = first;
    if (previous === null || previous === undefined) {
        return first.prev === _audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .noLine */ .An ? null : wrong('it follows a line of no file');
    }
    const before = files.get(previous);
    if (before?.last === undefined || before.last === null)
        return wrong(`it follows ${previous}, which is missing`);
    if (before.last.hash !== first.prev) {
        return wrong(`it does not follow the last line of ${previous}: lines were removed or added there`);
    }
    if (Date.parse(last.at) + _audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .clockSkew */ .nW >= Date.parse(before.last.at))
        return null;
    return { path, line: file.lines, why: `the clock goes back: ${last.at} after ${before.last.at} in ${previous}` };
}
/** Two runs that follow the same one, or two beginnings: one of them was added by hand. */
function forked(files) {
    const followed = new Map();
    for (const { path, first } of files) {
        const previous = first?.previous ?? 'nothing';
        const other = followed.get(previous);
        if (other !== undefined)
            return { path, line: 1, why: `it follows ${previous}, and so does ${other}` };
        followed.set(previous, path);
    }
    return null;
}
async function brokenHead(past, files) {
    const wrong = (why) => ({ path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditHeadPath */ .nL, line: 1, why });
    const leaf = headOf(files);
    const text = await past.read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditHeadPath */ .nL);
    if (leaf === null)
        return text === null ? null : wrong(`there is no log below ${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditFolder */ ._}`);
    const head = (0,_state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readDerived */ .WZ)(_state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFiles */ .d8.head, text, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditHeadPath */ .nL);
    if (head === null)
        return wrong('it is missing or damaged: run "llm-ops state rebuild"');
    if (head.path === leaf.path && head.hash === leaf.hash)
        return null;
    return wrong(`it names another last line than that of ${leaf.path}: lines were removed or added`);
}
/** The end of the log, from the files alone; null where there is none. */
async function auditLeaf(past) {
    const files = [];
    for (const path of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .auditFiles */ .pr)(past))
        files.push(readAuditFile(path, (await past.read(path)) ?? ''));
    return headOf(inOrder(files));
}
/** The newest file that no other follows. */
function headOf(files) {
    const followed = new Set(files.map(({ first }) => first?.previous));
    const leaf = files.findLast(({ path, last }) => last !== null && !followed.has(path));
    if (leaf?.last === undefined || leaf.last === null)
        return null;
    return { path: leaf.path, runId: leaf.runId, hash: leaf.last.hash, at: leaf.last.at };
}


/***/ }),

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ pastAt),
/* harmony export */   j: () => (/* binding */ readsAtOnce)
/* harmony export */ });
/** Each may be a request to GitHub. */
const readsAtOnce = 8;
/** @param tip null: there is no branch yet */
function pastAt(branch, tip) {
    if (tip === null)
        return { read: async () => null, list: async () => [] };
    return { read: (path) => branch.read(path, tip), list: (folder) => branch.list(folder, tip) };
}


/***/ }),

/***/ 48206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ runFolders),
/* harmony export */   XV: () => (/* binding */ itemFiles),
/* harmony export */   pr: () => (/* binding */ auditFiles)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31029);

/** `state/runs/<yyyy>/<mm>/<run id>` of every run, oldest month first. */
function runFolders(past) {
    return below(past, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .runsFolder */ .Xc, 3);
}
/** `state/audit/<yyyy>/<mm>/<run id>.jsonl` of every run, oldest month first. */
async function auditFiles(past) {
    const months = await below(past, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditFolder */ ._, 2);
    const files = [];
    for (const month of months) {
        const names = (await past.list(month)).filter((name) => name.endsWith('.jsonl')).toSorted();
        files.push(...names.map((name) => `${month}/${name}`));
    }
    return files;
}
/** Every file of the index. */
async function itemFiles(past) {
    const files = [];
    for (const folder of await below(past, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsFolder */ .l5, 1)) {
        const names = (await past.list(folder)).filter((name) => !name.endsWith('/')).toSorted();
        files.push(...names.map((name) => `${folder}/${name}`));
    }
    return files;
}
async function below(past, folder, depth) {
    const folders = (await past.list(folder)).filter((name) => name.endsWith('/')).toSorted();
    const paths = folders.map((name) => `${folder}/${name.slice(0, -1)}`);
    if (depth === 1)
        return paths;
    const found = [];
    for (const path of paths)
        found.push(...(await below(past, path, depth - 1)));
    return found;
}


/***/ }),

/***/ 43511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 proposal`, `2 proposals`, `0 branches`: a number with its noun, for people. */
function counted(count, noun) {
    if (count === 1)
        return `${count} ${noun}`;
    return `${count} ${noun}${/(ch|s|x)$/.test(noun) ? 'es' : 's'}`;
}


/***/ })

};
