export const id = 6588;
export const ids = [6588,5947,4207];
export const modules = {

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  learnPast: () => (/* binding */ learnPast)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/outcome-history.js
var outcome_history = __webpack_require__(19559);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/run.js
var run = __webpack_require__(9303);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/actions/cli/outcomes.js
var outcomes = __webpack_require__(22538);
;// CONCATENATED MODULE: ./.build/actions/cli/record-outcomes.js






/** Runs that are looked through for proposals nobody has recorded yet, newest first. */
const runLimit = 200;
/** No further run is begun after so many proposals: git is asked about each with some processes. */
const proposalLimit = 300;
/** A branch may be deleted before the merge is pulled: for so long what is gone may still turn out to be merged. */
const goneForGoodDays = 14;
/**
 * Brings `outcomes.json` up to date: a row for every branch that was ever proposed, with what git says became of it. It
 * looks only at runs that have no row yet and at proposals that nobody has decided on. Runs that cannot be read cost
 * their own outcomes and no other.
 * @returns null where the file is there and cannot be read (damaged, or of a newer version): it stays as it is
 */
async function recordOutcomes({ repository, store, clock, log }) {
    const kept = await readKept(store, log);
    if (kept === null)
        return null;
    const head = await repository.head();
    const proposals = head === null ? [] : await undecided(kept, { store, now: clock.now() });
    if (head === null || proposals.length === 0)
        return kept;
    const branches = await repository.branches(plan/* branchPrefix */.$j);
    const rows = new Map(kept.outcomes.map((row) => [row.itemId, row]));
    const before = JSON.stringify(kept);
    for (const proposal of proposals) {
        const kind = (0,outcomes/* outcomeOf */.s)(await (0,outcomes/* proposalFacts */.m)(proposal, head.commit, { repository, branches }));
        const row = rowOf(proposal, { kind, at: clock.now().toISOString() });
        rows.set(row.itemId, sameAs(row, rows.get(row.itemId)) ?? row);
    }
    const history = { schemaVersion: 1, outcomes: [...rows.values()] };
    if (JSON.stringify(history) !== before)
        await store.writeState('outcomes.json', `${JSON.stringify(history, null, 1)}\n`);
    return history;
}
/** The same on a target: what a model's confidences are calibrated by. */
async function learnOutcomes(location, ports) {
    const repository = await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports);
    await recordOutcomes({ repository, store: ports.store, clock: ports.clock, log: ports.log });
}
async function readKept(store, log) {
    const text = await store.readState('outcomes.json');
    if (text === null)
        return { schemaVersion: 1, outcomes: [] };
    try {
        return (0,outcome_history/* parseOutcomeHistory */.E)(text, 'outcomes.json');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        log.warn(`confidences are not calibrated: ${error.message}`);
        return null;
    }
}
/** What git is to be asked about, one entry a proposal: as its newest run knows it. */
async function undecided({ outcomes }, { store, now }) {
    const rows = new Map(outcomes.map((row) => [row.itemId, row]));
    const recorded = new Set(outcomes.map(({ runId }) => runId));
    const changing = new Set(outcomes.filter((row) => mayChange(row, now)).map(({ runId }) => runId));
    const newer = new Set();
    const found = new Map();
    for (const [index, runId] of (await store.runs()).entries()) {
        if (found.size >= proposalLimit)
            break;
        const isNew = index < runLimit && !recorded.has(runId);
        for (const proposal of isNew || changing.has(runId) ? await proposalsOf(runId, store) : []) {
            const row = rows.get(proposal.itemId);
            if (found.has(proposal.itemId) || (row !== undefined && newer.has(row.runId)))
                continue;
            if (row?.runId !== runId || mayChange(row, now))
                found.set(proposal.itemId, proposal);
        }
        newer.add(runId);
    }
    return [...found.values()];
}
function mayChange({ kind, at }, now) {
    if (kind === 'gone')
        return now.getTime() - Date.parse(at) < goneForGoodDays * 24 * 60 * 60 * 1000;
    return kind === 'open' || kind === 'edited';
}
/** None of a run that cannot be read, or has not got so far; plans of earlier versions are brought to this one. */
async function proposalsOf(runId, store) {
    try {
        const [runText, planText] = [await store.read(runId, 'run.json'), await store.read(runId, 'plan.json')];
        if (runText === null || planText === null)
            return [];
        const planned = new Map((0,plan/* parsePlan */.vS)(planText, 'plan.json').items.map((item) => [item.id, item.rawConfidence]));
        return (0,run/* parseRun */.zZ)(runText, 'run.json').items.flatMap(({ id, action, engine, branch, commit }) => {
            const rawConfidence = planned.get(id);
            if (branch === null || commit === null || rawConfidence === undefined)
                return [];
            return [{ itemId: id, runId, action, engine, rawConfidence, branch, commit }];
        });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return [];
        throw error;
    }
}
function rowOf({ itemId, runId, action, engine, rawConfidence }, seen) {
    return { itemId, runId, action, engine, rawConfidence, ...seen };
}
/** The known row where nothing has changed: `at` says when it became what it is. */
function sameAs(row, known) {
    return known !== undefined && known.kind === row.kind && known.runId === row.runId ? known : null;
}

;// CONCATENATED MODULE: ./.build/actions/cli/learn-past.js

/** Before a plan: what people did with earlier proposals, and who knows which those were. */
async function learnPast({ settings, location, ports, env }) {
    const past = isOnGitHub(settings)
        ? await (await Promise.all(/* import() */[__webpack_require__.e(8568), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 81693))).pastOnGitHub(settings, ports, env)
        : null;
    if (past === null) {
        if (settings.model.name !== null)
            await learnOutcomes(location, ports);
        return {};
    }
    if (settings.model.name !== null)
        await past.learn();
    return { known: (items) => past.known(items) };
}
/** Is there a state branch to ask, and a token to read it with? Where not, nothing of GitHub's is loaded. */
function isOnGitHub({ github, handOver }) {
    return github.token !== null && (github.publish === 'github' || handOver === 'artifact');
}


/***/ }),

/***/ 22538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ proposalFacts),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _shared_adapters_git_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26087);

/** What people did with a proposal, from git alone: it cannot tell a closed one from a deleted branch. */
function outcomeOf({ proposed, tip, merged, tipMerged }) {
    if (merged || tipMerged)
        return 'merged';
    if (tip === null)
        return 'gone';
    return tip === proposed ? 'open' : 'edited';
}
/** @param head the commit that HEAD is at */
async function proposalFacts(proposal, head, { repository, branches }) {
    const tip = branches.get(proposal.branch) ?? null;
    const holds = (commit) => contains(repository.dir, head, commit);
    return {
        proposed: proposal.commit,
        tip,
        merged: (await holds(proposal.commit)) || (await samePatchIn(repository.dir, head, proposal.commit)),
        tipMerged: tip !== null && tip !== proposal.commit && (await holds(tip)),
    };
}
async function contains(cwd, head, commit) {
    return (await (0,_shared_adapters_git_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['merge-base', '--is-ancestor', commit, head], { cwd })).code === 0;
}
/** `git cherry` marks a commit with `-` where an equal patch is upstream. A commit that was collected is not there. */
async function samePatchIn(cwd, head, commit) {
    const { code, stdout } = await (0,_shared_adapters_git_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['cherry', head, commit, `${commit}^`], { cwd });
    return code === 0 && stdout.toString('utf8').startsWith('- ');
}


/***/ }),

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

/***/ 19559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseOutcomeHistory),
/* harmony export */   a: () => (/* binding */ outcomeHistorySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98358);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84382);





/** `outcomes.json` at the top of the state: what people did with each proposal, as far as a later run could see. */
const outcomeHistorySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    outcomes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .itemId */ .XG,
        runId: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .runId */ .Vz,
        action: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .itemAction */ .ao,
        engine: _plan_js__WEBPACK_IMPORTED_MODULE_1__/* .engineName */ .OC,
        /** Confidence before calibration: what a calibration is fitted on. */
        rawConfidence: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .fraction */ .zO,
        kind: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .W.shape.kind,
        at: _primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    })),
});
/** @throws ContractError */
function parseOutcomeHistory(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(outcomeHistorySchema, text, source);
}


/***/ }),

/***/ 98358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outcomeSchema)
/* harmony export */ });
/* unused harmony export parseOutcome */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



/** What people did with a proposal. `gone`: its branch was deleted without a merge. */
const outcomeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed', 'edited', 'reverted', 'gone']),
    branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The commit that was proposed. */
    proposed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    /** The commit that shows the outcome: the merge, or the head of the edited branch. */
    seen: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
});
/** @throws ContractError */
function parseOutcome(text, source) {
    return parseJson(outcomeSchema, text, source);
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
/* unused harmony exports stageName, runItemSchema, runProcessSchema, runSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22205);





const stageName = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['crawl', 'plan', 'apply', 'gate', 'report']);
const runItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .itemId */ .XG,
    filePath: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN,
    action: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .itemAction */ .ao,
    title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    engine: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .engineName */ .OC,
    confidence: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .fraction */ .zO,
    /** null where the item was refused before the gate, or the run stopped there (`--dry-run`). */
    verdict: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ.nullable(),
    branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    commit: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu.nullable(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** The process that performs a run, as it can be told from all others: on which machine, since which boot, and when. */
const runProcessSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** For a person. */
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
    /** Tells machines of the same name apart. */
    machine: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64),
    /** Of the kernel, and of what can see the process; null where the system has no such thing. */
    boot: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64).nullable(),
    namespace: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64).nullable(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1),
    /** As the kernel counts it; null where it cannot be asked. */
    began: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(32).nullable(),
});
/** One pass over one target at one base commit. */
const runSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz,
    target: _target_js__WEBPACK_IMPORTED_MODULE_2__/* .targetRepoSchema */ .F,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    startedAt: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR,
    finishedAt: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .instant */ .uR.nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['running', 'done', 'failed']),
    dryRun: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    stages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ stage: stageName, seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0) })),
    totals: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        files: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        tests: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        proposed: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        known: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        drafted: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        refused: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        pass: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        fail: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        unproven: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
        branches: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    }),
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(runItemSchema),
    /** What ended it, where it failed. */
    error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** While it is running: a run that is killed stays so, and its process tells. */
    process: runProcessSchema.optional(),
});
/** @throws ContractError */
function parseRun(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(runSchema, text, source);
}


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
