export const id = 4705;
export const ids = [4705];
export const modules = {

/***/ 56179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ openCall),
/* harmony export */   PY: () => (/* binding */ onNewRun),
/* harmony export */   lw: () => (/* binding */ onRun)
/* harmony export */ });
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7605);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34971);
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



/** Ports on the target, until the scope ends: parser threads and the progress display end with it. */
async function openCall(call) {
    const log = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .openLog */ .N)(call.terminal, call.flags);
    const session = await (0,_shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.openSession)(call.settings, log);
    return {
        ...session,
        [Symbol.asyncDispose]: async () => {
            log[Symbol.dispose]();
            await session[Symbol.asyncDispose]();
        },
    };
}
/** Does the work of a later stage on the run that is named, or the newest. */
async function onRun(call, work) {
    return during(call, _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.existingRun, work);
}
/** Does the work on a run that begins with it. */
async function onNewRun(call, work) {
    return during(call, _shared_runtime_session_js__WEBPACK_IMPORTED_MODULE_1__.beginRun, work);
}
async function during(call, runOf, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await openCall(call), true);
        const runId = await runOf(session, call.settings);
        const ports = (0,_shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptible */ .In)(session.ports, call.terminal.signal);
        const result = await work({ ...call.settings, runId, location: session.location }, ports);
        return { result, session };
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

/***/ 37169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _shared_adapters_run_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63314);

async function standingOf({ status, error, process }) {
    if (status !== 'running' || process === undefined)
        return { status, error };
    const liveness = await (0,_shared_adapters_run_process_js__WEBPACK_IMPORTED_MODULE_0__/* .livenessOf */ .l)(process);
    if (liveness === 'gone')
        return { status: 'interrupted', error: 'its process is gone, and did not say how it ended' };
    if (liveness === 'alive')
        return { status, error };
    return { status, error: `it began on ${process.host}: whether it still goes on cannot be seen from here` };
}


/***/ }),

/***/ 94705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1571);
/* harmony import */ var _shared_contracts_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73007);
/* harmony import */ var _shared_contracts_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64778);
/* harmony import */ var _shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59136);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56179);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96361);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22538);
/* harmony import */ var _run_status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37169);
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










/** `llm-ops status`: the newest run, and what became of every proposal so far. */
async function statusCommand(call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await (0,_call_js__WEBPACK_IMPORTED_MODULE_4__/* .openCall */ .LJ)(call), true);
        const { store } = session.ports;
        const repository = await (0,_shared_target_open_target_js__WEBPACK_IMPORTED_MODULE_3__/* .openTarget */ .Ap)({ location: session.location, branch: null }, session.ports);
        const head = await repository.head();
        if (head === null)
            throw new _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y(`${session.location} has no commit yet: commit something, then run llm-ops`);
        const runs = await readableRuns(store);
        const branches = await repository.branches(_shared_contracts_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .branchPrefix */ .$j);
        const proposals = [];
        for (const proposal of proposalsOf(runs)) {
            const facts = await (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_6__/* .proposalFacts */ .m)(proposal, head.commit, { repository, branches });
            proposals.push({ ...proposal, outcome: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeOf */ .s)(facts) });
        }
        const { stateDir } = session;
        const newest = runs[0] === undefined ? null : { ...runs[0], ...(await (0,_run_status_js__WEBPACK_IMPORTED_MODULE_7__/* .standingOf */ .Y)(runs[0])) };
        return {
            exitCode: _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.done,
            json: { stateDir, newest, proposals },
            text: words(newest, proposals),
        };
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
/** A damaged run of the past does not keep the others from being shown. */
async function readableRuns(store) {
    const runs = [];
    for (const id of await store.runs()) {
        const text = await store.read(id, 'run.json');
        if (text === null)
            continue;
        try {
            runs.push((0,_shared_contracts_run_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .zZ)(text, id));
        }
        catch (error) {
            if (!(error instanceof _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .y))
                throw error;
        }
    }
    return runs;
}
/** Every branch that was ever proposed, once: as its newest run knows it. */
function proposalsOf(runs) {
    const found = new Map();
    for (const { runId, items } of runs) {
        for (const { id, title, filePath, branch, commit } of items) {
            if (branch === null || commit === null || found.has(id))
                continue;
            found.set(id, { itemId: id, runId, title, filePath, branch, commit });
        }
    }
    return [...found.values()];
}
function words(newest, proposals) {
    if (newest === null)
        return 'no run yet: start one with "llm-ops run"';
    const { runId, status, base, totals, error } = newest;
    const judged = `${totals.pass} pass, ${totals.fail} fail, ${totals.unproven} unproven`;
    const ended = error === null ? '' : `: ${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(error)}`;
    const lines = [`newest run ${runId} at ${base.slice(0, 7)}: ${status}${ended}, ${judged}`];
    if (proposals.length === 0)
        return [...lines, 'no branch was proposed so far'].join('\n');
    const table = new cli_table3__WEBPACK_IMPORTED_MODULE_0__({ head: ['outcome', 'branch', 'what', 'file'], style: { head: [], border: [] } });
    for (const { outcome, branch, title, filePath } of proposals) {
        table.push([outcome, ...[branch, title, filePath].map(_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)]);
    }
    return [...lines, table.toString()].join('\n');
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


/***/ })

};
