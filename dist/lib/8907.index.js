export const id = 8907;
export const ids = [8907,5947,250];
export const modules = {

/***/ 26087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   Xb: () => (/* binding */ missingGit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   cg: () => (/* binding */ withPipes),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _machine_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39221);




/** git answered with an error that its caller did not expect. */
class GitError extends Error {
    name = 'GitError';
}
const PINNED = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.quotePath', 'false'],
    ['core.autocrlf', 'false'],
    ['protocol.ext.allow', 'never'],
    ['commit.gpgSign', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['advice.detachedHead', 'false'],
    ['diff.external', ''],
    ['safe.directory', '*'],
];
/** The arguments and environment that every git call starts with: nothing of the machine's or the target's config decides. */
function gitArguments(args) {
    return [...PINNED.flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args];
}
function gitEnvironment(extra = {}) {
    const kept = [
        'PATH',
        'HOME',
        'TMPDIR',
        'SSH_AUTH_SOCK',
        'SSL_CERT_FILE',
        'SSL_CERT_DIR',
        'GIT_SSL_CAINFO',
        'SYSTEMROOT',
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'http_proxy',
        'https_proxy',
        'no_proxy',
    ];
    const base = Object.fromEntries(kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])));
    return {
        ...base,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone would fetch what is missing by a program that the target's config names (remote.*.uploadpack).
        GIT_NO_LAZY_FETCH: '1',
        ...extra,
    };
}
/**
 * Runs git and gives its answer, whatever its exit code.
 * @throws UserError where there is no git on the machine, or a disk kept git from answering
 */
async function git(args, call) {
    const answer = await run(args, call);
    if (answer.code !== 0)
        refuseMachineTrouble(answer.stderr, `git ${args[0] ?? ''} in ${call.cwd}`);
    return answer;
}
async function run(args, call) {
    const options = { cwd: call.cwd, env: gitEnvironment(call.env), stdio: 'pipe' };
    const child = withPipes((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(args), options), `git in ${call.cwd}`);
    const timer = setTimeout(() => end(child), (call.timeout ?? 300) * 1000);
    const out = [];
    const err = [];
    let bytes = 0;
    child.stdout.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > (call.maxBytes ?? 2 ** 30))
            end(child);
        else
            out.push(chunk);
    });
    child.stderr.on('data', (chunk) => err.length < 1000 && err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.stdin ?? '');
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', (cause) => reject(missingGit(cause, call.cwd)));
            child.on('close', (exit) => resolve(exit ?? -1));
        });
        return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() };
    }
    finally {
        clearTimeout(timer);
    }
}
/** What git itself had started may live on and hold the pipes open: they are not waited for. */
function end(child) {
    child.kill('SIGKILL');
    child.stdout.destroy();
    child.stderr.destroy();
}
/** Runs git and gives what it printed. @throws GitError with the command and git's own words */
async function gitText(args, call) {
    return (await gitBytes(args, call)).toString('utf8');
}
async function gitBytes(args, call) {
    const answer = await git(args, call);
    if (answer.code === 0)
        return answer.stdout;
    if (answer.stderr.includes('promisor remote'))
        throw partialClone(call.cwd);
    const said = `git ${args[0] ?? ''} in ${call.cwd} ended with ${answer.code}: ${answer.stderr.slice(0, 2000)}`;
    throw new GitError(said);
}
/** How the system's own words end a line of git's (LC_ALL is C), and what a person can do. Not those of a remote. */
const TROUBLE = [
    [
        /^(?!remote:|(?:fatal|error): remote ).*(?:No space left on device|quota exceeded)$/im,
        'free some space there (temporary files can be moved with TMPDIR)',
    ],
    [
        /^(?!remote:|(?:fatal|error): remote ).*: (?:Input\/output error|Invalid cross-device link)$/m,
        'the file system there is in trouble (temporary files can be moved with TMPDIR)',
    ],
    [
        /^(?!remote:|(?:fatal|error): remote ).*: Too many open files(?: in system)?$/m,
        'raise the limit of open files (ulimit -n)',
    ],
];
/** Trouble of the machine is no answer of git's: a patch that a full disk kept from being applied may be a good one. */
function refuseMachineTrouble(stderr, what) {
    for (const [words, advice] of TROUBLE) {
        const line = words.exec(stderr)?.[0];
        if (line !== undefined)
            throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} failed: ${line.slice(0, 2000)}: ${advice}`);
    }
}
/**
 * Out of file handles Node makes no pipes, and says why in an event to which nobody could listen in time.
 * @throws UserError
 */
function withPipes(child, what) {
    const { stdout } = child;
    if (stdout !== undefined)
        return child;
    child.on('error', () => undefined);
    throw (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_2__/* .machineError */ .K)(`${what} could not be started`, Object.assign(new Error('no pipes'), { code: 'EMFILE' }));
}
function partialClone(dir) {
    const advice = 'fetch them with "git fetch --refetch --no-filter", or name a full clone';
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${dir}: this is a partial clone, and objects that are needed are missing: ${advice}`);
}
const outOfHandles = new Set(['EMFILE', 'ENFILE', 'EAGAIN']);
/** What a failed start of git means: nearly always that it is not installed. */
function missingGit(cause, cwd) {
    if (outOfHandles.has(cause.code ?? ''))
        return (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_2__/* .machineError */ .K)(`git could not be started in ${cwd}`, cause);
    if (cause.code !== 'ENOENT')
        return cause;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${cwd}: there is no such folder`, { cause });
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git could not be started in ${cwd}: install git 2.32 or newer and put it on the PATH`, {
        cause,
    });
}


/***/ }),

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ machineError)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

const ADVICE = {
    ENOSPC: 'the disk is full: free some space, or name another state folder with "state"',
    EDQUOT: 'the disk quota is used up: free some space, or name another state folder with "state"',
    EACCES: 'permission denied: make the folder writable, or name another state folder with "state"',
    EPERM: 'not permitted: make the folder writable, or name another state folder with "state"',
    // Node's recursive mkdir answers this on a read-only file system.
    ENOENT: 'no folder can be made there (is it read-only?): name another state folder with "state"',
    EROFS: 'the file system is read-only: name another state folder with "state"',
    ENOTDIR: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
    EEXIST: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
    ELOOP: 'it is a symbolic link: remove it',
    EIO: 'the disk or its connection is in trouble: look at the log of the system, or name another state folder with "state"',
    EXDEV: 'it lies on another file system than its folder: name another state folder with "state"',
    EMFILE: 'too many files are open: raise the limit (ulimit -n)',
    ENFILE: 'too many files are open on this machine: close some programs, or raise the limit (sysctl fs.file-max)',
    EAGAIN: 'the system starts no further process: raise the limit (ulimit -u)',
    EISDIR: 'a folder stands in its place: remove it',
};
/** What a file system refused, as a person can mend it; anything else stays what it is. @param what with its path */
function machineError(what, cause) {
    const { code } = cause;
    if (cause instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || code === undefined)
        return cause;
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what}: ${ADVICE[code] ?? cause.message}`, { cause });
}


/***/ }),

/***/ 63314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ livenessOf),
/* harmony export */   o: () => (/* binding */ ownProcess)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/** This process, so that another one can tell later whether it still goes on. */
async function ownProcess() {
    return { ...(await here()), pid: process.pid, began: (await standingOf(process.pid))?.began ?? null };
}
/**
 * Does the process go on? `elsewhere`: on another machine, or in a container whose processes cannot be seen from here.
 * A number that another process has by now is told by when that one began, where the system says so (Linux). Two clones
 * of one machine that share a name and a machine-id, and the state folder, are taken for one machine that was started
 * anew: each calls what lives on the other gone.
 */
async function livenessOf(process) {
    const place = await here();
    if (process.machine !== place.machine || process.namespace !== place.namespace)
        return 'elsewhere';
    if (process.boot !== place.boot || !hasNumber(process.pid))
        return 'gone';
    const standing = await standingOf(process.pid);
    if (standing === null)
        return 'alive';
    return standing.ended || (process.began !== null && standing.began !== process.began) ? 'gone' : 'alive';
}
async function here() {
    const host = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
    const id = (await textOf('/etc/machine-id')) ?? '';
    return {
        host,
        // Its id is not for others to see (man 5 machine-id).
        machine: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${host}\n${id}`).digest('hex').slice(0, 16),
        boot: await textOf('/proc/sys/kernel/random/boot_id'),
        namespace: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => null),
    };
}
function hasNumber(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
/** Field 3 is the state, 22 the start in ticks since boot (man 5 proc_pid_stat); null where there is no /proc to see it. */
async function standingOf(pid) {
    const text = await textOf(`/proc/${pid}/stat`);
    // The name in field 2 may hold anything, also spaces and brackets.
    const [state, ...rest] = text === null ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
    const began = rest[18];
    return state === undefined || began === undefined ? null : { began, ended: state === 'Z' || state === 'X' };
}
async function textOf(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null);
    return text === null ? null : text.trim();
}


/***/ }),

/***/ 50250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of package.json (a test holds them equal): a bundle does not carry that file. */
const version = '0.1.0';


/***/ }),

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

/***/ 65609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newRunId),
/* harmony export */   Y: () => (/* binding */ runTime)
/* harmony export */ });
const GENERATED = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-/;
/** A new run's id, `20261122T120000Z-<7 of the base commit>-<4 random>`: ids sort by time. */
function newRunId(base, clock) {
    const instant = clock
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[-:]/g, '');
    return `${instant}-${base.slice(0, 7)}-${clock.random(4)}`;
}
/** When a run began, in milliseconds since 1970; null for an id that a person chose. */
function runTime(runId) {
    if (!GENERATED.test(runId))
        return null;
    const at = Date.parse(runId.replace(GENERATED, '$1-$2-$3T$4:$5:$6Z|').split('|')[0] ?? '');
    return Number.isNaN(at) ? null : at;
}


/***/ }),

/***/ 45776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseSecretsWithoutSandbox)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _target_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45947);


/**
 * The command line and the chain in one process hold keys and tokens while code of the target runs as the same user:
 * without a sandbox that code reads them from our memory or environment, and sends them away. So it takes an input whose name says it.
 * @throws UserError that names what is given and the setting
 */
function refuseSecretsWithoutSandbox(settings) {
    if (settings.sandbox !== 'none' || settings.unsafeNoSandbox)
        return;
    const given = secretsOf(settings);
    if (given.length === 0)
        return;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`sandbox: none would let the target's code read ${given.join(', ')}: install bubblewrap (apt-get install bubblewrap) and leave 'sandbox' at auto; or, only for code that you trust with them, set 'unsafe-no-sandbox' to true`);
}
function secretsOf({ target, model, github }) {
    const secrets = {
        // With a password in its address.
        target: (0,_target_location_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(target) === target ? null : target,
        'api-key': model.apiKey,
        token: github.token,
        'app-private-key': github.appPrivateKey,
        'signing-key': github.signingKey,
    };
    return Object.entries(secrets).flatMap(([name, value]) => (value === null ? [] : [name]));
}


/***/ }),

/***/ 31029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ runFileNames),
/* harmony export */   Lt: () => (/* binding */ itemPath),
/* harmony export */   Xc: () => (/* binding */ runsFolder),
/* harmony export */   _: () => (/* binding */ auditFolder),
/* harmony export */   fy: () => (/* binding */ outcomesPath),
/* harmony export */   kQ: () => (/* binding */ runFolder),
/* harmony export */   l5: () => (/* binding */ itemsFolder),
/* harmony export */   mV: () => (/* binding */ auditPathOf),
/* harmony export */   nL: () => (/* binding */ auditHeadPath),
/* harmony export */   om: () => (/* binding */ stateRoot)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _settings_run_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65609);


/** Everything of ours on the state branch stands below it; what else the branch holds is left alone. */
const stateRoot = 'state';
const runsFolder = `${stateRoot}/runs`;
const itemsFolder = `${stateRoot}/items`;
const auditFolder = `${stateRoot}/audit`;
const outcomesPath = `${stateRoot}/outcomes.json`;
const auditHeadPath = `${auditFolder}/head.json`;
/** Files of a run, in the order in which they come to be. Immutable once written. */
const runFileNames = ['plan.json', 'changes.json', 'evidence.json', 'run.json', 'published.json'];
/** `state/runs/<yyyy>/<mm>/<run id>` */
function runFolder(run) {
    return `${runsFolder}/${month(run)}/${run.runId}`;
}
/** `state/audit/<yyyy>/<mm>/<run id>.jsonl` */
function auditPathOf(run) {
    return `${auditFolder}/${month(run)}/${run.runId}.jsonl`;
}
/** `state/items/<first two of its SHA-256>/<item id>.json`: 256 folders, so that none grows long. */
function itemPath(itemId) {
    return `${itemsFolder}/${(0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(itemId).slice(0, 2)}/${itemId}.json`;
}
function month({ runId, startedAt }) {
    const at = new Date((0,_settings_run_id_js__WEBPACK_IMPORTED_MODULE_1__/* .runTime */ .Y)(runId) ?? startedAt);
    return at.toISOString().slice(0, 7).replace('-', '/');
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
