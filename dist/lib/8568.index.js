export const id = 8568;
export const ids = [8568];
export const modules = {

/***/ 92615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openConnection)
});

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/endpoints.js
const AT = '/repos/{owner}/{repo}';
/** All of GitHub that is asked for anything. */
const endpoints = {
    repository: { route: `GET ${AT}`, cost: 'read', permission: 'contents: read' },
    file: { route: `GET ${AT}/contents/{path}`, cost: 'read', permission: 'contents: read' },
    permission: { route: `GET ${AT}/collaborators/{username}/permission`, cost: 'read', permission: 'contents: read' },
    branch: { route: `GET ${AT}/git/ref/{ref}`, cost: 'read', permission: 'contents: read' },
    branches: { route: `GET ${AT}/git/matching-refs/{ref}`, cost: 'read', permission: 'contents: read' },
    commit: { route: `GET ${AT}/git/commits/{commit_sha}`, cost: 'read', permission: 'contents: read' },
    compare: { route: `GET ${AT}/compare/{basehead}`, cost: 'read', permission: 'contents: read' },
    createBranch: { route: `POST ${AT}/git/refs`, cost: 'write', permission: 'contents: write' },
    pull: { route: `GET ${AT}/pulls/{pull_number}`, cost: 'read', permission: 'pull-requests: read' },
    pulls: { route: `GET ${AT}/pulls`, cost: 'read', permission: 'pull-requests: read' },
    openPull: { route: `POST ${AT}/pulls`, cost: 'content', permission: 'pull-requests: write' },
    updatePull: { route: `PATCH ${AT}/pulls/{pull_number}`, cost: 'write', permission: 'pull-requests: write' },
    requestReview: {
        route: `POST ${AT}/pulls/{pull_number}/requested_reviewers`,
        cost: 'content',
        permission: 'pull-requests: write',
    },
    addLabels: {
        route: `POST ${AT}/issues/{issue_number}/labels`,
        cost: 'write',
        permission: 'pull-requests: write',
    },
    checks: { route: `GET ${AT}/commits/{ref}/check-runs`, cost: 'read', permission: 'checks: read' },
    check: { route: `GET ${AT}/check-runs/{check_run_id}`, cost: 'read', permission: 'checks: read' },
    createCheck: { route: `POST ${AT}/check-runs`, cost: 'write', permission: 'checks: write' },
    updateCheck: { route: `PATCH ${AT}/check-runs/{check_run_id}`, cost: 'write', permission: 'checks: write' },
};
/** What is asked by GraphQL. */
const documents = {
    pullsOfBranches: { cost: 'read', permission: 'pull-requests: read' },
    modes: { cost: 'read', permission: 'contents: read' },
    commitOnBranch: { cost: 'write', permission: 'contents: write' },
    moveBranch: { cost: 'write', permission: 'contents: write' },
};

// EXTERNAL MODULE: ./.build/actions/shared/model/backoff.js
var backoff = __webpack_require__(74308);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/github/api/stopped.js
var stopped = __webpack_require__(82237);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/explain.js


/** The first row that fits. Words come before the status: GitHub answers 403 to five different things. */
const rows = [
    {
        when: ({ words }) => /not permitted to create or approve pull requests/i.test(words),
        error: ({ repository }) => new errors/* UserError */.y(`${repository}: GitHub Actions may not open pull requests here: turn on "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General of the repository, and of its organization, or set app-id and app-private-key`),
    },
    {
        when: ({ words }) => /\b(head|base) invalid\b|no commits between/i.test(words),
        error: ({ repository }, { words }) => new errors/* UserError */.y(`${repository}: there is nothing to open a pull request from: its branch has gone meanwhile, or has no commit that the base has not; run again, it is made anew (${quoted(words)})`),
    },
    {
        when: ({ words }) => /archived/i.test(words),
        error: ({ repository }) => new stopped/* GitHubStopped */.L('archived', `${repository}: it is archived, and takes no changes`),
    },
    {
        when: ({ status }) => status === 451,
        error: ({ repository }) => new stopped/* GitHubStopped */.L('blocked', `${repository}: GitHub has blocked it (HTTP 451)`),
    },
    {
        when: ({ words }) => /rule violations|GH013|protected branch/i.test(words),
        error: ({ repository }, { words }) => new errors/* UserError */.y(`${repository}: a ruleset or branch protection refuses this: let the token's App pass it, or exclude llm-ops/** and the branch of state-branch from it (${quoted(words)})`),
    },
    {
        when: ({ status, type, words }) => type === 'FORBIDDEN' || (status === 403 && /not accessible by|must have|authenticate via/i.test(words)),
        error: (asked, { words }) => new stopped/* GitHubStopped */.L('permission', `${lacking(asked)} (${quoted(words)})`),
    },
    {
        when: ({ status, type }) => status === 404 || type === 'NOT_FOUND',
        error: (asked) => new stopped/* GitHubStopped */.L('permission', `${lacking(asked)}; or it is not there: check repository (GitHub says "not found" for both)`),
    },
    {
        when: ({ status }) => status === 409,
        error: ({ repository, what }, { words }) => new errors/* UserError */.y(`${repository}: ${what} conflicts with what is there, or the repository has no commit yet: run again when that is over (${quoted(words)})`),
    },
    {
        when: ({ status }) => status === 403,
        error: ({ repository, what }, { words }) => new errors/* UserError */.y(`${repository}: GitHub forbids ${what}: check the permissions of token (${quoted(words)})`),
    },
];
/** What a refusal means for who reads it, and the setting or permission to change. What no row knows is our bug. */
function explained(asked, refusal) {
    const row = rows.find(({ when }) => when(refusal));
    if (row !== undefined)
        return row.error(asked, refusal);
    return new Error(`${asked.repository}: GitHub refused ${asked.what} (HTTP ${refusal.status}, ${quoted(refusal.words)})`);
}
function unauthorized({ repository }) {
    return new stopped/* GitHubStopped */.L('permission', `${repository}: GitHub does not know the token, or it has expired: check token, or app-id and app-private-key (HTTP 401)`);
}
function lacking({ repository, what, permission }) {
    return `${repository}: the token may not ${what}: give the job "permissions: ${permission}", or the GitHub App that permission on this repository`;
}
const MOST_WORDS = 300;
function quoted(words) {
    return `"${words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS)}"`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/pacing.js
/** GitHub's advice for integrations, and its secondary limits on content: docs, "Rate limits for the REST API". */
const limits = [
    { of: ['write', 'content'], most: 1, milliseconds: 1000 },
    { of: ['content'], most: 1, milliseconds: 3000 },
    { of: ['write', 'content'], most: 80, milliseconds: 60_000 },
    { of: ['write', 'content'], most: 500, milliseconds: 3_600_000 },
];
/** Milliseconds until the next request of this cost may start. */
function pause(past, cost, now) {
    const waits = limits
        .filter(({ of }) => of.includes(cost))
        .map(({ of, most, milliseconds }) => {
        const counted = past.filter((each) => of.includes(each.cost));
        const first = counted.at(-most);
        return first === undefined ? 0 : first.at + milliseconds - now;
    });
    return Math.max(0, ...waits);
}
/** What no limit looks back to is let go. */
function withPast(past, one) {
    const longest = Math.max(...limits.map(({ milliseconds }) => milliseconds));
    return [...past.filter(({ at }) => at > one.at - longest), one];
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/transport.js
/** One request by the toolkit's Octokit, which is loaded here: with its proxies, without its retries or redirections. */
async function transport({ token, apiUrl, requestMs }) {
    const { GitHub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const octokit = new GitHub({ auth: `token ${token}`, baseUrl: apiUrl, log: silent });
    return async (route, parameters) => {
        const request = { signal: AbortSignal.timeout(requestMs), redirect: 'manual' };
        try {
            return whole(await octokit.request(route, { ...parameters, request }));
        }
        catch (cause) {
            const response = responseOf(cause);
            return response === null ? { status: null, cause } : whole(response);
        }
    };
}
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
/** Octokit gives JSON that was cut off as text, and says nothing. */
function whole({ status, headers, data }) {
    const isJson = String(headers['content-type'] ?? '').includes('json');
    if (isJson && typeof data === 'string' && status < 300) {
        return { status: null, cause: new Error('the answer broke off') };
    }
    const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    return { status, headers: Object.fromEntries(texts), data };
}
function responseOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return null;
    return error.response ?? null;
}

// EXTERNAL MODULE: ./.build/actions/shared/model/retry-after.js
var retry_after = __webpack_require__(96897);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/verdict.js

/** GitHub asks for a minute at least where it does not say how long. */
const SECONDARY_MS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection|submitted too quickly|too many requests/i;
function verdictOf(answer, now) {
    if (answer.status === null)
        return { kind: 'unknown', why: reason(answer.cause) };
    const { status } = answer;
    const refusal = refusalOf(answer);
    const limit = limitOf(answer, refusal, now);
    if (limit !== null)
        return limit;
    if (status === 401)
        return { kind: 'unauthorized' };
    if ([301, 302, 307, 308].includes(status))
        return { kind: 'moved', id: movedTo(answer) };
    if (status >= 500 || status === 408)
        return { kind: 'unknown', why: `HTTP ${status}` };
    return refusal === null ? { kind: 'good' } : { kind: 'refused', refusal };
}
/** By GitHub's clock where it says what time it is: ours may be a day off. */
function serverTime({ headers }, now) {
    const date = Date.parse(headers['date'] ?? '');
    return Number.isNaN(date) ? now : new Date(date);
}
function limitOf(answer, refusal, now) {
    const { status, headers } = answer;
    const words = refusal?.words ?? '';
    const isGraphql = refusal?.type === 'RATE_LIMITED';
    if (status !== 403 && status !== 429 && !isGraphql)
        return null;
    const at = serverTime(answer, now);
    const reset = Number(headers['x-ratelimit-reset']);
    if ((headers['x-ratelimit-remaining'] === '0' || isGraphql) && reset > 0) {
        return limited(Math.max(1000, reset * 1000 - at.getTime()), at);
    }
    const asked = (0,retry_after/* retryAfter */.P)((name) => headers[name] ?? null, at);
    if (asked === null && status !== 429 && !isGraphql && !SECONDARY.test(words))
        return null;
    return limited(asked ?? SECONDARY_MS, at);
}
function limited(milliseconds, at) {
    return { kind: 'limited', milliseconds, resumeAt: new Date(at.getTime() + milliseconds) };
}
/** null where it is a good answer. */
function refusalOf({ status, data }) {
    const { message, errors } = asRecord(data);
    const list = Array.isArray(errors) ? errors.map(asRecord) : [];
    if (status < 300 && list.length === 0)
        return null;
    const said = [message, ...list.map(wordsOf)];
    const words = said.filter((each) => typeof each === 'string').join(': ');
    const type = list.map((error) => error['type']).find((each) => typeof each === 'string');
    return { status, type: type ?? null, words };
}
/** Where there is no sentence, the field and what is wrong with it: `head invalid`. */
function wordsOf({ message, field, code }) {
    if (typeof message === 'string')
        return message;
    return typeof field === 'string' && typeof code === 'string' ? `${field} ${code}` : code;
}
function movedTo({ headers, data }) {
    const { url } = asRecord(data);
    const target = headers['location'] ?? (typeof url === 'string' ? url : '');
    return /\/repositories\/(\d{1,15})(?=\/|\?|$)/.exec(target)?.[1] ?? null;
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function reason(cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    return inner instanceof Error ? inner.message || inner.name : String(inner);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/connection.js






const usual = { requestMs: 30_000, totalMs: 300_000, waitMs: 180_000, tries: 5 };
function sendingOf(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    const state = { owner, repo, send: null, token: options.token, isRefreshed: false, past: [], waited: 0 };
    return { options, patience: { ...usual, ...options.patience }, state };
}
async function oneTry(sending, call) {
    const { options, state } = sending;
    await paced(sending, call.cost);
    const requestMs = sending.patience.requestMs;
    state.send ??= transport({ token: state.token, apiUrl: options.apiUrl, requestMs });
    const wire = await state.send;
    const answer = await wire(call.route, { ...named(call, state), ...call.parameters });
    const verdict = verdictOf(answer, options.clock.now());
    return { answer: answer.status === null ? { status: 0, headers: {}, data: null } : answer, verdict };
}
/** Octokit sends what its route does not name. */
function named({ route }, { owner, repo }) {
    return route.includes('{owner}') ? { owner, repo } : {};
}
/** Nothing was carried out, and it may be asked again. */
async function goOn(sending, call, verdict) {
    if (verdict.kind === 'limited')
        await wait(sending, verdict);
    if (verdict.kind === 'unauthorized')
        await refresh(sending, call);
    if (verdict.kind === 'moved')
        await followed(sending, call, verdict.id);
}
async function paced({ options: { clock }, patience, state }, cost) {
    if (cost === 'read')
        return;
    const milliseconds = pause(state.past, cost, clock.monotonic());
    if (milliseconds > patience.waitMs)
        throw limit(state, new Date(clock.now().getTime() + milliseconds));
    if (milliseconds > 0)
        await clock.sleep(milliseconds);
    state.past = withPast(state.past, { cost, at: clock.monotonic() });
}
async function wait(sending, { milliseconds, resumeAt }) {
    const { options, patience, state } = sending;
    const { clock, log } = options;
    if (state.waited + milliseconds > patience.waitMs)
        throw limit(state, resumeAt);
    state.waited += milliseconds;
    log.info(`GitHub asks for ${Math.ceil(milliseconds / 1000)} s of patience`);
    await clock.sleep(milliseconds);
}
function limit({ owner, repo }, resumeAt) {
    const advice = 'run again then, or use a token with a limit of its own (app-id, app-private-key)';
    const message = `${owner}/${repo}: GitHub's limit is used up until ${resumeAt.toISOString()}: ${advice}`;
    return new stopped/* GitHubStopped */.L('limit', message, { resumeAt });
}
async function refresh({ options, state }, call) {
    if (options.refresh === undefined || state.isRefreshed)
        throw unauthorized(asked(state, call));
    state.isRefreshed = true;
    state.token = await options.refresh();
    state.send = null;
}
/** Reads follow a renamed repository by its id; nothing is written to one that is not the one that was meant. */
async function followed(sending, call, id) {
    const { state, options } = sending;
    const before = `${state.owner}/${state.repo}`;
    const name = id === null || call.cost !== 'read' ? null : await nameOf(sending, id);
    if (name === null || name === before) {
        throw new stopped/* GitHubStopped */.L('moved', `${before}: it was renamed or transferred: run again with repository set to its new name`);
    }
    const [owner = '', repo = ''] = name.split('/');
    Object.assign(state, { owner, repo });
    options.log.warn(`${before} is called ${name} now`);
}
async function nameOf(sending, id) {
    const call = { route: 'GET /repositories/{id}', parameters: { id }, cost: 'read', what: '', permission: '' };
    const { answer, verdict } = await oneTry(sending, call);
    const { full_name: name } = (answer.data ?? {});
    return verdict.kind === 'good' && typeof name === 'string' ? name : null;
}
async function again(sending, { call, why, lost }) {
    if (lost >= sending.patience.tries)
        throw unanswered(sending, call, why);
    const { clock } = sending.options;
    await clock.sleep((0,backoff/* backoff */.J)(lost, clock.random(backoff/* CHANCE_LENGTH */.Q)));
}
function unanswered({ state }, { what }, why) {
    const advice = 'see githubstatus.com, and run again: what is there is found and taken up';
    return new stopped/* GitHubStopped */.L('no-answer', `${state.owner}/${state.repo}: GitHub did not answer "${what}" (${why}): ${advice}`);
}
function asked({ owner, repo }, { what, permission }) {
    return { what, repository: `${owner}/${repo}`, permission };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/client.js



/** Requests with deadlines, retries, limits and a token that may expire: faults.md F-07 to F-10, F-25, F-26, F-30. */
function client_client(options) {
    const sending = sendingOf(options);
    const { state } = sending;
    return {
        repository: () => `${state.owner}/${state.repo}`,
        rest(name, parameters, ways) {
            const { route, cost, permission } = endpoints[name];
            return send(sending, { route, parameters, cost, what: route.replaceAll('{owner}/{repo}', '…'), permission }, ways);
        },
        graphql(name, { query, variables }, ways) {
            const route = `POST ${options.graphqlUrl}`;
            const call = { ...documents[name], route, parameters: { query, variables }, what: `ask GraphQL for ${name}` };
            return send(sending, call, ways);
        },
        raw: (call) => answered(sending, { ...call, what: call.route, permission: '' }),
    };
}
async function send(sending, call, ways = {}) {
    const start = sending.options.clock.monotonic();
    let lost = 0;
    while (hasTime(sending, start)) {
        const { answer, verdict } = await oneTry(sending, call);
        if (verdict.kind === 'good')
            return answer.data;
        if (verdict.kind === 'refused')
            return refusedWith(sending, { call, ways, refusal: verdict.refusal });
        if (verdict.kind !== 'unknown') {
            await goOn(sending, call, verdict);
            continue;
        }
        if (call.cost !== 'read' && ways.settled === undefined)
            throw unanswered(sending, call, verdict.why);
        lost += 1;
        await again(sending, { call, why: verdict.why, lost });
        const settled = call.cost === 'read' ? null : ((await ways.settled?.()) ?? null);
        if (settled !== null)
            return settled;
    }
    throw unanswered(sending, call, 'no answer within the time that it has');
}
/** Tokens, names and limits have their own bounds, lost answers are counted: this is for all of them together. */
function hasTime({ options: { clock }, patience }, start) {
    return clock.monotonic() - start < patience.totalMs;
}
async function refusedWith({ state }, { call, ways, refusal }) {
    const meaning = (await ways.refused?.(refusal)) ?? null;
    if (meaning !== null)
        return meaning;
    throw explained(asked(state, call), refusal);
}
async function answered(sending, call) {
    const start = sending.options.clock.monotonic();
    let lost = 0;
    while (hasTime(sending, start)) {
        const { answer, verdict } = await oneTry(sending, call);
        if (verdict.kind === 'limited' || verdict.kind === 'unauthorized') {
            await goOn(sending, call, verdict);
            continue;
        }
        if (verdict.kind !== 'unknown')
            return answer;
        if (call.cost !== 'read') {
            if (answer.status > 0)
                return answer;
            throw unanswered(sending, call, verdict.why);
        }
        lost += 1;
        await again(sending, { call, why: verdict.why, lost });
    }
    throw unanswered(sending, call, 'no answer within the time that it has');
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/branch-head.js
/** The head of a branch; null where there is none. */
async function headOf(client, branch) {
    const found = await client.rest('branch', { ref: `heads/${branch}` }, { refused: ({ status }) => (status === 404 ? { missing: true } : null) });
    return 'missing' in found ? null : found.object.sha;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/commit-on-branch.js


const mutation = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** Ours: GitHub's own bound is not published, and a request ends after ten seconds on its side. */
const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 1000;
/** @throws UserError for what this API cannot write: links, submodules, too much; names commit-signing */
async function commitOnBranch(client, request) {
    const { branch, expectedHead, message, files } = request;
    refuseMuch(client, request);
    await refuseLinks(client, request);
    const input = {
        branch: { repositoryNameWithOwner: client.repository(), branchName: branch },
        expectedHeadOid: expectedHead,
        message: messageOf(message),
        fileChanges: changesOf(files),
    };
    const landed = () => whereItStands(client, request);
    const answer = await client.graphql('commitOnBranch', { query: mutation, variables: { input } }, { settled: landed, refused: landed });
    return 'data' in answer ? { commit: answer.data.createCommitOnBranch.commit.oid } : answer;
}
/**
 * The truth after an answer that was lost, or a refusal whatever its words: null where the branch is still where it was
 * expected. A head that is the commit asked for, on that very parent, is ours: its message names item and run.
 */
async function whereItStands(client, { branch, expectedHead, message }) {
    const head = await headOf(client, branch);
    if (head === expectedHead)
        return null;
    if (head === null)
        return { moved: null };
    const commit = await client.rest('commit', { commit_sha: head });
    const isOurs = commit.parents[0]?.sha === expectedHead && commit.message.trim() === message.trim();
    return isOurs ? { commit: head } : { moved: head };
}
function messageOf(message) {
    const [headline = '', ...rest] = message.split('\n');
    return { headline, body: rest.join('\n').trim() };
}
function changesOf(files) {
    const additions = [];
    const deletions = [];
    for (const [path, content] of files) {
        if (content === null)
            deletions.push({ path });
        else
            additions.push({ path, contents: Buffer.from(content).toString('base64') });
    }
    return { additions, deletions };
}
function refuseMuch(client, { files }) {
    const bytes = [...files.values()].reduce((sum, content) => sum + (content?.length ?? 0), 0);
    if (bytes <= MOST_BYTES && files.size <= MOST_FILES)
        return;
    const much = `${files.size} files of ${bytes} bytes`;
    throw beyond(client, `${much} are more than one commit by GitHub's API takes here (${MOST_FILES} files, ${MOST_BYTES} bytes)`);
}
const PAGE = 100;
/** A path that is a link would get the content as a plain file: this API has no modes. */
async function refuseLinks(client, { expectedHead, files }) {
    const paths = [...files].filter(([, content]) => content !== null).map(([path]) => path);
    for (let start = 0; start < paths.length; start += PAGE) {
        const some = paths.slice(start, start + PAGE);
        const odd = await oddPath(client, expectedHead, some);
        if (odd !== null)
            throw beyond(client, `${odd} is a link, a submodule or a folder, which GitHub's API cannot write`);
    }
}
function beyond(client, what) {
    return new errors/* UserError */.y(`${client.repository()}: ${what}: set commit-signing to gpg, ssh or none, which commit by git`);
}
const PLAIN = new Set([0o100644, 0o100755, 0o100664]);
async function oddPath(client, commit, paths) {
    const [owner, name] = client.repository().split('/');
    const files = paths.map((_path, at) => `f${at}: file(path: $p${at}) { mode }`).join('\n');
    const declared = paths.map((_path, at) => `$p${at}: String!`).join(', ');
    const query = `query Modes($owner: String!, $name: String!, $commit: GitObjectID!, ${declared}) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${files} } } }
}`;
    const variables = { owner, name, commit, ...Object.fromEntries(paths.map((path, at) => [`p${at}`, path])) };
    const { data } = await client.graphql('modes', { query, variables });
    const entries = data.repository.object ?? {};
    return paths.find((_path, at) => isOdd(entries[`f${at}`] ?? null)) ?? null;
}
function isOdd(entry) {
    return entry !== null && !PLAIN.has(entry.mode);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/move-branch.js

const NO_COMMIT = '0'.repeat(40);
const move_branch_mutation = `mutation Move($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
/**
 * By GraphQL's updateRefs: REST cannot say where a branch must still be. `force` allows another line of commits, and
 * `beforeOid` keeps it from overwriting anybody.
 */
async function moveBranch(client, nodeId, { name, expected, to }) {
    if ((await headOf(client, name)) === to)
        return true;
    const stands = async () => {
        const head = await headOf(client, name);
        return head === to ? { done: true } : head === expected ? null : { done: false };
    };
    const update = { name: `refs/heads/${name}`, beforeOid: expected, afterOid: to ?? NO_COMMIT, force: true };
    const input = { repositoryId: await nodeId(), refUpdates: [update] };
    const question = { query: move_branch_mutation, variables: { input } };
    const answer = await client.graphql('moveBranch', question, {
        settled: stands,
        refused: stands,
    });
    return 'done' in answer ? answer.done : true;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/branches.js



const MOST_COMMITS = 250;
const branches_PAGE = 100;
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits: all on the first page, and no more. */
const branches_MOST_FILES = 300;
/** @param nodeId of the repository, as GraphQL knows it */
function remoteBranches(client, nodeId) {
    return {
        list: (prefix) => listBranches(client, prefix),
        commits: (branch, base) => branchCommits(client, branch, base),
        changedPaths: (branch, base) => changedPaths(client, branch, base),
        create: (name, commit) => createBranch(client, name, commit),
        commit: (request) => commitOnBranch(client, request),
        move: (name, expected, to) => moveBranch(client, nodeId, { name, expected, to }),
    };
}
async function listBranches(client, prefix) {
    const refs = await client.rest('branches', { ref: `heads/${prefix}` });
    return new Map(refs.map(({ ref, object }) => [ref.slice('refs/heads/'.length), object.sha]));
}
async function branchCommits(client, branch, base) {
    const commits = [];
    // Somebody may have deleted it meanwhile: then it has none, and nothing else is wrong.
    const gone = async ({ status }) => status === 404 && (await headOf(client, branch)) === null ? { total_commits: 0, commits: [] } : null;
    for (let page = 1;; page += 1) {
        const parameters = { basehead: `${base}...${branch}`, per_page: branches_PAGE, page };
        const compared = await client.rest('compare', parameters, { refused: gone });
        commits.push(...compared.commits.map(branchCommit));
        const isLast = compared.commits.length < branches_PAGE || commits.length >= compared.total_commits;
        if (isLast || commits.length >= MOST_COMMITS)
            return commits.slice(0, MOST_COMMITS);
    }
}
async function changedPaths(client, branch, base) {
    const { files = [] } = await client.rest('compare', {
        basehead: `${base}...${branch}`,
        per_page: 1,
        page: 1,
    });
    if (files.length >= branches_MOST_FILES)
        return null;
    return new Set(files.flatMap(({ filename, previous_filename: old }) => (old === undefined ? [filename] : [old, filename])));
}
function branchCommit({ sha, commit, author, committer }) {
    const emails = { author: commit.author?.email ?? '', committer: commit.committer?.email ?? '' };
    return {
        id: sha,
        message: commit.message,
        author: author?.login ?? emails.author,
        committer: committer?.login ?? emails.committer,
        emails,
        atOnce: commit.author?.date !== undefined && commit.author.date === commit.committer?.date,
    };
}
async function createBranch(client, name, commit) {
    const standing = async () => {
        const head = await headOf(client, name);
        return head === null ? null : head === commit ? 'same' : 'exists';
    };
    const before = await standing();
    if (before !== null)
        return before;
    const answer = await client.rest('createBranch', { ref: `refs/heads/${name}`, sha: commit }, 
    // Where it stands there after an answer that was lost, it is ours or as good as ours.
    { settled: standing, refused: ({ words }) => (/already exists/i.test(words) ? standing() : null) });
    return typeof answer === 'string' ? answer : 'created';
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/checks.js
/** GitHub takes so many in one request, and adds those of a later one to them. */
const ANNOTATIONS = 50;
const MOST_TEXT = 65_535;
const MOST_TITLE = 255;
const checks_PAGE = 100;
/**
 * Finds the run of the same external id first. It stays in progress until its last annotation is there: how many are
 * tells where an earlier try broke off, so that none is sent twice and none is missing under a green check.
 */
async function publishCheck(client, check) {
    let run = await found(client, check);
    if (run !== null && isDone(run, check))
        return published(run);
    do
        run = await checks_send(client, check, run);
    while (!isDone(run, check));
    return published(run);
}
async function found(client, { head, name, externalId }) {
    for (let page = 1; page <= 10; page += 1) {
        const parameters = { ref: head, check_name: name, filter: 'all', per_page: checks_PAGE, page };
        const { check_runs: runs } = await client.rest('checks', parameters);
        const ours = runs.find((run) => run.external_id === externalId);
        if (ours !== undefined || runs.length < checks_PAGE)
            return ours ?? null;
    }
    return null;
}
/** The next part: what comes after the annotations that are there; with the last of them the conclusion. */
async function checks_send(client, check, run) {
    const sent = run?.output.annotations_count ?? 0;
    const some = check.annotations.slice(sent, sent + ANNOTATIONS);
    const isLast = sent + some.length >= check.annotations.length;
    const state = isLast ? { status: 'completed', conclusion: check.conclusion } : { status: 'in_progress' };
    const body = {
        ...state,
        ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
        output: { ...outputOf(check), annotations: some.map(annotationOf) },
    };
    if (run === null) {
        const created = { name: check.name, head_sha: check.head, external_id: check.externalId, ...body };
        return client.rest('createCheck', created, { settled: () => found(client, check) });
    }
    const settled = async () => {
        const now = await client.rest('check', { check_run_id: run.id });
        const isThere = now.output.annotations_count >= sent + some.length && now.status === state.status;
        return isThere && hasText(now, check) ? now : null;
    };
    return client.rest('updateCheck', { check_run_id: run.id, ...body }, { settled });
}
function isDone(run, check) {
    const isWhole = run.output.annotations_count >= check.annotations.length;
    return isWhole && run.status === 'completed' && run.conclusion === check.conclusion && hasText(run, check);
}
function hasText({ output, details_url }, check) {
    const { title, summary } = outputOf(check);
    const isLinked = check.detailsUrl === null || details_url === check.detailsUrl;
    return isLinked && output.title === title && (output.summary ?? '').trim() === summary.trim();
}
function outputOf({ title, summary }) {
    return { title: cut(title, MOST_TITLE), summary: cut(summary, MOST_TEXT) };
}
function annotationOf({ path, startLine, endLine, level, title, message }) {
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        annotation_level: level,
        message: cut(message, MOST_TEXT),
        title: cut(title, MOST_TITLE),
    };
}
/** No half of a surrogate pair at its end. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function published({ id, html_url }) {
    return { id, url: html_url ?? '' };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/files.js
const files_MOST_BYTES = 1024 * 1024;
/** As UTF-8; null where it is missing, no file, or over 1 MiB. */
async function fileAt(client, path, ref) {
    const found = await client.rest('file', { path, ref }, { refused: ({ status }) => (status === 404 ? { missing: true } : null) });
    if (Array.isArray(found) || 'missing' in found || found.type !== 'file')
        return null;
    if (found.size > files_MOST_BYTES || found.encoding !== 'base64')
        return null;
    return Buffer.from(found.content ?? '', 'base64').toString('utf8');
}
const PERMISSIONS = ['admin', 'write', 'read', 'none'];
/** `none` where GitHub knows nobody of this login, or no permission that we know. */
async function permissionOf(client, login) {
    const { permission } = await client.rest('permission', { username: login }, { refused: ({ status }) => (status === 404 ? { permission: 'none' } : null) });
    return PERMISSIONS.find((each) => each === permission) ?? 'none';
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/pull-list.js
const query = `query Pulls($owner: String!, $name: String!, $size: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: $size, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url state isDraft title body headRefName headRefOid baseRefName isCrossRepository createdAt closedAt
        author { kind: __typename login }
        labels(first: 50) { nodes { name } }
        mergeCommit { oid }
        mergedBy { kind: __typename login }
        timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { kind: __typename login } } } }
      }
      pageInfo { endCursor hasNextPage }
    }
  }
}`;
const pull_list_PAGE = 50;
/** How far back is looked: 2,000 pull requests of whomever. */
const MOST_PAGES = 40;
/** Through GraphQL, which alone says in one go who closed them. Forks may call a branch as we do: theirs are left out. */
async function listPulls(client, log, { prefix, limit }) {
    const found = [];
    let after = null;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const [owner, name] = client.repository().split('/');
        const variables = { owner, name, size: pull_list_PAGE, after };
        const answer = await client.graphql('pullsOfBranches', { query, variables });
        const { nodes, pageInfo } = answer.data.repository.pullRequests;
        const ours = nodes.filter(({ headRefName, isCrossRepository }) => headRefName.startsWith(prefix) && !isCrossRepository);
        found.push(...ours.map(pullOf));
        if (found.length >= limit || !pageInfo.hasNextPage)
            return found.slice(0, limit);
        after = pageInfo.endCursor;
    }
    log.warn(`${client.repository()}: only the newest ${MOST_PAGES * pull_list_PAGE} pull requests were looked through`);
    return found.slice(0, limit);
}
const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' };
function pullOf(node) {
    const closer = node.mergedBy ?? node.timelineItems.nodes[0]?.actor ?? null;
    return {
        number: node.number,
        url: node.url,
        state: STATES[node.state],
        draft: node.isDraft,
        title: node.title,
        body: node.body,
        branch: node.headRefName,
        head: node.headRefOid,
        base: node.baseRefName,
        author: login(node.author) ?? '',
        labels: (node.labels?.nodes ?? []).map(({ name }) => name),
        createdAt: new Date(node.createdAt),
        closedAt: node.closedAt === null ? null : new Date(node.closedAt),
        closedBy: node.state === 'OPEN' ? null : login(closer),
        mergeCommit: node.state === 'MERGED' ? (node.mergeCommit?.oid ?? null) : null,
    };
}
/** As REST has it: GraphQL leaves the ending of bots away. */
function login(actor) {
    if (actor === null)
        return null;
    return actor.kind === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/review-requests.js
/** @returns whom and what it did not add */
async function requestReview(client, number, who) {
    const there = await standing(client, number);
    const labels = who.labels.filter((name) => !there.labels.includes(name));
    const reviewers = who.reviewers.filter((login) => !there.reviewers.includes(login.toLowerCase()));
    const teams = who.teams.filter((slug) => !there.teams.includes(slug.toLowerCase()));
    const passed = [...who.labels, ...who.reviewers, ...who.teams].filter((name) => !labels.includes(name) && !reviewers.includes(name) && !teams.includes(name));
    if (labels.length > 0) {
        const settled = async () => (hasAll((await standing(client, number)).labels, labels) ? {} : null);
        await client.rest('addLabels', { issue_number: number, labels }, { settled });
    }
    return [...passed, ...(await review_requests_asked(client, number, { reviewers, teams }))];
}
async function standing(client, number) {
    const pull = await client.rest('pull', { pull_number: number });
    return {
        labels: pull.labels.map(({ name }) => name),
        reviewers: (pull.requested_reviewers ?? []).map(({ login }) => login.toLowerCase()),
        teams: (pull.requested_teams ?? []).map(({ slug }) => slug.toLowerCase()),
    };
}
/** All at once; where GitHub refuses one of them it adds none, so then each by itself. */
async function review_requests_asked(client, number, { reviewers, teams }) {
    if (reviewers.length + teams.length === 0)
        return [];
    if (await ask(client, number, { reviewers, teams }))
        return [];
    const each = [
        ...reviewers.map((login) => ({ reviewers: [login], teams: [] })),
        ...teams.map((slug) => ({ reviewers: [], teams: [slug] })),
    ];
    if (each.length === 1)
        return [...reviewers, ...teams];
    const refused = [];
    for (const one of each)
        if (!(await ask(client, number, one)))
            refused.push(...one.reviewers, ...one.teams);
    return refused;
}
/** False where GitHub refuses somebody: its author, a stranger, nobody, or a team that this token cannot see. */
async function ask(client, number, { reviewers, teams }) {
    const settled = async () => {
        const there = await standing(client, number);
        return hasAll(there.reviewers, reviewers) && hasAll(there.teams, teams) ? {} : null;
    };
    const refused = ({ status }) => (status === 422 ? { isRefused: true } : null);
    const parameters = { pull_number: number, reviewers, team_reviewers: teams };
    const answer = await client.rest('requestReview', parameters, { settled, refused });
    return answer.isRefused !== true;
}
function hasAll(names, wanted) {
    return wanted.every((name) => names.includes(name) || names.includes(name.toLowerCase()));
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/pulls.js


function pullRequests(client, log) {
    return {
        list: (prefix, limit) => listPulls(client, log, { prefix, limit }),
        open: (request) => openPull(client, request),
        update: (number, change) => updatePull(client, number, change),
        close: (number) => updatePull(client, number, { state: 'closed' }),
        request: (number, who) => requestReview(client, number, who),
    };
}
function pulls_pullOf(pull) {
    const isMerged = pull.merged_at !== null;
    return {
        number: pull.number,
        url: pull.html_url,
        state: isMerged ? 'merged' : pull.state,
        draft: pull.draft ?? false,
        title: pull.title,
        body: pull.body ?? '',
        branch: pull.head.ref,
        head: pull.head.sha,
        base: pull.base.ref,
        author: pull.user?.login ?? '',
        labels: pull.labels.map(({ name }) => name),
        createdAt: new Date(pull.created_at),
        closedAt: pull.closed_at === null ? null : new Date(pull.closed_at),
        closedBy: null,
        // Before a merge GitHub tells of a trial merge here.
        mergeCommit: isMerged ? pull.merge_commit_sha : null,
    };
}
async function openPull(client, request) {
    const existing = () => openPullOf(client, request.branch);
    const found = await existing();
    if (found !== null)
        return pulls_pullOf(found);
    const { branch: head, ...rest } = request;
    const opened = await client.rest('openPull', { ...rest, head }, {
        settled: existing,
        refused: ({ words }) => (/already exists/i.test(words) ? existing() : null),
    });
    return pulls_pullOf(opened);
}
async function openPullOf(client, branch) {
    const [owner = ''] = client.repository().split('/');
    const found = await client.rest('pulls', { head: `${owner}:${branch}`, state: 'open', per_page: 10 });
    return found.find(({ head }) => head.ref === branch) ?? null;
}
/** What is so already is not written again: nobody is told of a change that is none. */
async function updatePull(client, number, change) {
    const standing = async () => {
        const pull = await client.rest('pull', { pull_number: number });
        return isSo(pull, change) ? pull : null;
    };
    if ((await standing()) !== null)
        return;
    await client.rest('updatePull', { pull_number: number, ...change }, { settled: standing });
}
function isSo(pull, { title, body, base, state }) {
    const pairs = [
        [title, pull.title],
        [body, pull.body ?? ''],
        [base, pull.base.ref],
        [state, pull.state],
    ];
    return pairs.every(([wanted, is]) => wanted === undefined || plain(wanted) === plain(is));
}
/** GitHub's editor writes other ends of lines. */
function plain(text) {
    return text.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/github-adapter.js





/** GitHub by its REST and GraphQL API. Nothing is loaded or sent before it is asked for something. */
function githubAdapter(options) {
    return githubOn(client(options), options);
}
/** The same on a client that somebody else uses too: limits are kept for both together. */
function githubOn(api, { log }) {
    let known = null;
    const nodeId = async () => {
        known ??= api.rest('repository', {});
        return (await known).node_id;
    };
    return {
        async repository() {
            return factsOf(await api.rest('repository', {}));
        },
        branches: remoteBranches(api, nodeId),
        pulls: pullRequests(api, log),
        checks: { publish: (check) => publishCheck(api, check) },
        file: (path, ref) => fileAt(api, path, ref),
        permission: (login) => permissionOf(api, login),
    };
}
function factsOf({ id, full_name, default_branch, archived }) {
    return { id, fullName: full_name, defaultBranch: default_branch, archived };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/api/plain-api.js

/**
 * GitHub's API for who reads statuses and errors themselves, as the state branch does: on the client of the adapter, so that
 * both keep one token and the same limits. A status of 0 is no answer at all.
 */
function plainApi(client, { graphqlUrl }) {
    return {
        async request(method, path, body) {
            const cost = method === 'GET' ? 'read' : 'write';
            const parameters = body === undefined ? {} : { data: body };
            const { status, data } = await plain_api_answered(client.raw({ route: `${method} ${path}`, parameters, cost }));
            return { status, data };
        },
        async graphql(query, variables) {
            const cost = /^\s*mutation\b/.test(query) ? 'write' : 'read';
            const call = { route: `POST ${graphqlUrl}`, parameters: { query, variables }, cost };
            const { status, data } = await plain_api_answered(client.raw(call));
            return graphqlAnswer(status, data);
        },
    };
}
/** What was written may be there: who asked looks for itself. */
async function plain_api_answered(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof stopped/* GitHubStopped */.L && error.reason === 'no-answer')
            return { status: 0, data: error.message };
        throw error;
    }
}
function graphqlAnswer(status, data) {
    const { data: inner = null, errors, message, } = (data ?? {});
    if (Array.isArray(errors))
        return { data: inner, errors };
    if (status === 200)
        return { data: inner, errors: [] };
    return {
        data: null,
        errors: [{ message: `HTTP ${status}: ${typeof message === 'string' ? message : String(data)}` }],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/github-queries.js
/** Every GraphQL operation of the state branch, against GitHub's public schema. */
const tipQuery = `query StateTip($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { target { oid } }
  }
}`;
const fileQuery = `query StateFile($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Blob { oid isTruncated text }
    }
  }
}`;
const folderQuery = `query StateFolder($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Tree { entries { name mode } }
    }
  }
}`;
const commitMutation = `mutation StateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** What stands at `count` paths at once, as `f0`, `f1`, …; their expressions are the variables `p0`, `p1`, … */
function kindsQuery(count) {
    const numbers = Array.from({ length: count }, (_, at) => at);
    const variables = numbers.map((at) => `$p${at}: String!`).join(', ');
    const fields = numbers.map((at) => `f${at}: object(expression: $p${at}) { kind: __typename }`).join('\n    ');
    return `query StateKinds($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/state-branch/standing.js
var state_branch_standing = __webpack_require__(91666);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/state-branch/github.js




/** The state branch by GitHub's API: commits are signed by GitHub, and made only where the head is the expected one. */
function stateBranchOnGitHub(options) {
    return {
        tip: () => readTip(options),
        read: (path, at) => readFile(options, path, at),
        list: (folder, at) => listFolder(options, folder, at),
        commit: (request) => (request.tip === null ? firstCommit(options, request) : nextCommit(options, request)),
    };
}
const objectId = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const tipAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullable(),
        ref: schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ oid: objectId }).nullable() }).nullable(),
    }),
});
async function readTip(options) {
    const { branch } = options;
    const { repository } = await github_ask(options, tipAnswer, { query: tipQuery, variables: { ref: `refs/heads/${branch}` } });
    if (repository.defaultBranchRef?.name === branch && repository.ref !== null) {
        throw new errors/* UserError */.y(`state-branch: ${branch} is the default branch of ${options.repository}: name one that holds only the state`);
    }
    return repository.ref?.target?.oid ?? null;
}
const fileAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({ oid: objectId.optional(), isTruncated: schemas/* boolean */.zMY().optional(), text: schemas/* string */.YjP().nullish() })
            .nullable(),
    }),
});
/** A link reads as the text that it holds: GitHub follows none here, and no contract reads a path. */
async function readFile(options, path, at) {
    const variables = { expression: `${at}:${path}` };
    const { repository } = await github_ask(options, fileAnswer, { query: fileQuery, variables });
    if (repository.object?.oid === undefined)
        return null;
    const { oid, isTruncated, text } = repository.object;
    return text === null || text === undefined || isTruncated === true ? readBlob(options, oid) : text;
}
const blobAnswer = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
/** GraphQL cuts long texts; this takes up to 100 MB. */
async function readBlob(options, id) {
    const answer = await options.request('GET', `/repos/${options.repository}/git/blobs/${id}`);
    if (answer.status !== 200)
        throw refused(options, answer);
    return Buffer.from(blobAnswer.parse(answer.data).content, 'base64').toString('utf8');
}
const folderAnswer = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        object: schemas/* object */.Ikc({ entries: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), mode: schemas/* number */.aig() })).nullish() }).nullable(),
    }),
});
async function listFolder(options, folder, at) {
    const variables = { expression: `${at}:${folder}` };
    const { repository } = await github_ask(options, folderAnswer, { query: folderQuery, variables });
    return (repository.object?.entries ?? []).map(({ name, mode }) => (octal(mode) === '040000' ? `${name}/` : name));
}
/** GraphQL gives a mode as a number: 33188 is 100644. */
function octal(mode) {
    return mode.toString(8).padStart(6, '0');
}
const created = schemas/* object */.Ikc({ sha: objectId });
/** A branch without a parent has no head that createCommitOnBranch could expect: tree, commit and branch one by one. */
async function firstCommit(options, { message, files }) {
    const tree = [...files].flatMap(([path, content]) => content === null ? [] : [{ path, mode: '100644', type: 'blob', content }]);
    const made = created.parse(await post(options, 'git/trees', { tree }));
    // Without an author GitHub signs what an app or Actions commits.
    const { sha } = created.parse(await post(options, 'git/commits', { message, tree: made.sha, parents: [] }));
    const body = { ref: `refs/heads/${options.branch}`, sha };
    const answer = await options.request('POST', `/repos/${options.repository}/git/refs`, body);
    if (answer.status === 201)
        return { tip: sha };
    const tip = await readTip(options);
    if (tip === sha)
        return { tip };
    if (tip !== null)
        return { moved: true };
    throw failed(options, answer);
}
/** No answer of GitHub's is no refusal: whoever commits looks at what is there, and tries again. */
function failed(options, answer) {
    if (answer.status !== 0 && answer.status < 500)
        return refused(options, answer);
    return new Error(`GitHub gave no answer to a commit on ${options.branch} (status ${answer.status})`);
}
async function post(options, path, body) {
    const answer = await options.request('POST', `/repos/${options.repository}/${path}`, body);
    if (answer.status === 201)
        return answer.data;
    throw failed(options, answer);
}
const commitAnswer = schemas/* object */.Ikc({ createCommitOnBranch: schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ oid: objectId }) }).nullish() });
async function nextCommit(options, request) {
    await (0,state_branch_standing/* refuseOdd */.sC)(request, await modesAt(options, request));
    const { data, errors } = await options.graphql(commitMutation, { input: commitInput(options, request) });
    const commit = commitAnswer.safeParse(data).data?.createCommitOnBranch?.commit;
    if (commit !== undefined && errors.length === 0)
        return { tip: commit.oid };
    if ((await readTip(options)) !== request.tip)
        return { moved: true };
    const message = errors.map((error) => error.message).join('; ');
    const status = Number(/^HTTP (\d+)\b/.exec(message)?.[1] ?? 200);
    throw failed(options, { status, data: { message } });
}
function commitInput({ repository, branch }, { tip, message, files }) {
    const [headline = '', ...body] = message.split('\n');
    const kept = [...files].filter((file) => file[1] !== null);
    return {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: tip,
        message: { headline, body: body.join('\n').trim() },
        fileChanges: {
            additions: kept.map(([path, text]) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
            deletions: [...files].flatMap(([path, text]) => (text === null ? [{ path }] : [])),
        },
    };
}
const PATHS_A_QUERY = 100;
const kindsAnswer = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ kind: schemas/* string */.YjP() }).nullable()) });
const MODES = { Tree: '040000', Blob: '100644' };
async function modesAt(options, { tip, files }) {
    const modes = new Map();
    const paths = [...(0,state_branch_standing/* parents */.M8)(files.keys()), ...files.keys()];
    for (let start = 0; start < paths.length; start += PATHS_A_QUERY) {
        const some = paths.slice(start, start + PATHS_A_QUERY);
        const variables = Object.fromEntries(some.map((path, at) => [`p${at}`, `${tip}:${path}`]));
        const { repository } = await github_ask(options, kindsAnswer, { query: kindsQuery(some.length), variables });
        for (const [at, path] of some.entries()) {
            const kind = repository[`f${at}`]?.kind;
            if (kind !== undefined)
                modes.set(path, MODES[kind] ?? '160000');
        }
    }
    return async (path) => modes.get(path) ?? null;
}
async function github_ask(options, schema, { query, variables }) {
    const [owner, name] = options.repository.split('/');
    const { data, errors } = await options.graphql(query, { owner, name, ...variables });
    const read = schema.safeParse(data);
    // A path that does not exist is null and an error of type NOT_FOUND beside it.
    if (read.success && errors.every(({ type }) => type === 'NOT_FOUND'))
        return read.data;
    const said = errors.map(({ message }) => message).join('; ') || 'its answer was not understood';
    throw refused(options, { status: 200, data: { message: said } });
}
const said = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** What to change, by what GitHub says. */
const ADVICE = [
    [
        /GH0\d\d|rule violation|protected branch|must be signed|changes must be made through a pull request/i,
        ({ branch }) => `: leave ${branch} out of its branch protection and rulesets`,
    ],
    [/repository is empty|^409/i, () => ': a repository without a commit cannot hold it, commit something first'],
    [
        /^40[134]|not accessible|permission|not found|could not resolve|scope/i,
        ({ repository }) => `: the token needs contents: write on ${repository}`,
    ],
];
function refused(options, { status, data }) {
    const message = (said.safeParse(data).data?.message ?? 'no reason given').replaceAll(/\s+/g, ' ').slice(0, 500);
    const answer = status === 200 ? message : `${status}: ${message}`;
    const advice = ADVICE.find(([pattern]) => pattern.test(answer))?.[1](options) ?? '';
    return new errors/* UserError */.y(`state-branch: GitHub refuses ${options.branch} in ${options.repository} (${answer})${advice}`);
}

;// CONCATENATED MODULE: ./.build/actions/cli/github-connection.js




async function openConnection({ context, repository, token, settings }, { clock, log }) {
    const { apiUrl, graphqlUrl } = context;
    const refresh = () => token.refresh(token.current());
    const api = client_client({ token: token.current(), refresh, apiUrl, graphqlUrl, repository, clock, log });
    const state = stateBranchOnGitHub({
        ...plainApi(api, { graphqlUrl }),
        repository,
        branch: settings.github.stateBranch,
    });
    return { github: githubOn(api, { log }), state, appSlug: token.appSlug };
}


/***/ }),

/***/ 43940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(961);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);



/** Webhook payloads are at most 25 MB (GitHub's limit for a delivery). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const url = zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ })
    .regex(/^[^?#@\s]+$/)
    .transform((text) => text.replace(/\/+$/, ''));
const login = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w.-]{1,100}(?:\[bot\])?$/);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9]\d{0,17}$/);
const variables = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/),
    GITHUB_REPOSITORY_ID: count.transform(Number),
    GITHUB_API_URL: url.default('https://api.github.com'),
    GITHUB_GRAPHQL_URL: url.default('https://api.github.com/graphql'),
    GITHUB_SERVER_URL: url.default('https://github.com'),
    GITHUB_RUN_ID: count,
    GITHUB_RUN_ATTEMPT: count.default('1').transform(Number),
    GITHUB_EVENT_NAME: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z_]{1,50}$/),
    GITHUB_ACTOR: login,
    GITHUB_TRIGGERING_ACTOR: login.optional(),
    GITHUB_EVENT_PATH: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const pullRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() }).nullable() }),
    }),
});
/**
 * Read once, at the start; nothing else reads these variables.
 * @throws UserError that names the variable, or `event_unreadable`
 */
async function readContext(env) {
    const read = variables.safeParse(withoutEmpty(env));
    if (!read.success) {
        const names = [...new Set(read.error.issues.map(({ path }) => String(path[0])))].join(', ');
        const advice = 'publish: github works in a job of GitHub Actions, which sets it; elsewhere publish is local';
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${names}: missing, or not as a runner sets it: ${advice}`);
    }
    const found = read.data;
    const run = `${found.GITHUB_SERVER_URL}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}`;
    return {
        repository: found.GITHUB_REPOSITORY,
        repositoryId: found.GITHUB_REPOSITORY_ID,
        apiUrl: found.GITHUB_API_URL,
        graphqlUrl: found.GITHUB_GRAPHQL_URL,
        serverUrl: found.GITHUB_SERVER_URL,
        runId: found.GITHUB_RUN_ID,
        attempt: found.GITHUB_RUN_ATTEMPT,
        runUrl: `${run}/attempts/${found.GITHUB_RUN_ATTEMPT}`,
        event: found.GITHUB_EVENT_NAME,
        actor: found.GITHUB_ACTOR,
        triggeringActor: found.GITHUB_TRIGGERING_ACTOR ?? found.GITHUB_ACTOR,
        pullRequest: await readPullRequest(found.GITHUB_EVENT_NAME, found.GITHUB_EVENT_PATH),
    };
}
function withoutEmpty(env) {
    const entries = Object.entries(env).filter((entry) => Boolean(entry[1]));
    return Object.fromEntries(entries);
}
const pullRequestEvents = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** What such an event does not tell is not guessed: whose branch it is decides what may be written. */
async function readPullRequest(event, path = '') {
    if (!pullRequestEvents.has(event))
        return null;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > MAX_EVENT_BYTES)
            throw new Error(`it has more than ${MAX_EVENT_BYTES} bytes`);
        const { number, head } = pullRequest.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'))).pull_request;
        return { number, headRepositoryId: head.repo?.id ?? null };
    }
    catch (cause) {
        const why = cause instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodError */ .G ? 'it lacks the pull request' : cause.message;
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`event_unreadable: the payload of this ${event} event (${why}): run the workflow again`, {
            cause,
        });
    }
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

/***/ 74308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   Q: () => (/* binding */ CHANCE_LENGTH)
/* harmony export */ });
const BASE_MS = 1000;
const MOST_MS = 30_000;
/** The characters of `Clock.random` are digits to this base. */
const RADIX = 36;
/** Of how many characters `backoff` takes its chance. */
const CHANCE_LENGTH = 6;
/**
 * Milliseconds before the next try: exponential with full jitter (evenly spread over 0 to the doubling bound), so that
 * many that failed at once do not come back at once. Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 *
 * @param failed tries so far, from 1
 * @param chance characters of `Clock.random`
 */
function backoff(failed, chance) {
    const bound = Math.min(MOST_MS, BASE_MS * 2 ** (failed - 1));
    return Math.round(bound * (Number.parseInt(chance, RADIX) / RADIX ** chance.length));
}


/***/ }),

/***/ 96897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter)
/* harmony export */ });
/**
 * Milliseconds a server asks us to wait: `retry-after-ms` (Azure) or `Retry-After` in seconds or as a date (RFC 9110,
 * 10.2.3). null where it asks nothing that can be meant: no header, garbage, a negative number, a date gone by.
 */
function retryAfter(header, now) {
    const exact = number(header('retry-after-ms'));
    if (exact !== null)
        return exact;
    const text = header('retry-after');
    const seconds = number(text);
    if (seconds !== null)
        return seconds * 1000;
    return text === null ? null : untilDate(text, now);
}
function number(text) {
    return text !== null && /^\s*\d{1,12}(\.\d{1,6})?\s*$/.test(text) ? Number(text) : null;
}
/** Only dates with the name of a month: `Date.parse` reads a bare `-5` as a year. */
function untilDate(text, now) {
    if (!/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text))
        return null;
    const wait = Date.parse(text) - now.getTime();
    return wait > 0 ? wait : null;
}


/***/ }),

/***/ 18790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openGitHubToken)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29791);


/**
 * The token that `settings` give, or one of the App that they name: masked, kept for `post`, and revoked when its scope
 * ends or a signal comes. Call it where no code of a target runs any more.
 * @throws UserError that names token, app-id or app-private-key
 */
async function openGitHubToken(settings, place) {
    const { token, appId, appPrivateKey } = settings;
    if (appId === null && appPrivateKey === null)
        return givenToken(token);
    if (appId === null)
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('app-id: app-private-key is given, and the id of its App is not');
    if (appPrivateKey === null)
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('app-private-key: app-id is given, and the key of that App is not');
    const { appToken, reportPermissions } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(8699)]).then(__webpack_require__.bind(__webpack_require__, 8699));
    const onLive = await (0,_post_js__WEBPACK_IMPORTED_MODULE_0__/* .keptForPost */ .E)();
    const { repository, apiUrl, clock } = place;
    const asked = { appId, privateKey: appPrivateKey, repository, permissions: reportPermissions, apiUrl, clock, onLive };
    const held = await appToken(asked);
    const onStop = place.interruption?.onStop(() => held.revoke());
    return {
        appSlug: held.appSlug,
        current: () => held.current(),
        refresh: (refused) => held.refresh(refused),
        [Symbol.asyncDispose]: async () => {
            await held[Symbol.asyncDispose]();
            onStop?.[Symbol.dispose]();
        },
    };
}
function givenToken(token) {
    if (token === null) {
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('token: publish is github and there is no token: give ${{ github.token }}, or an app-id');
    }
    return {
        appSlug: null,
        current: () => token,
        refresh: async () => {
            throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('token: GitHub does not take it any more: those of a job end with it, or after 6 hours');
        },
        [Symbol.asyncDispose]: async () => undefined,
    };
}


/***/ }),

/***/ 29791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keptForPost),
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _annotate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65629);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64778);



/** The runner hands `STATE_<name>` to the `post` of the same step, and to nothing else. */
const NAME = 'app-tokens';
const GITHUB_API = 'https://api.github.com';
/** As GitHub writes them: nothing else is sent anywhere, whatever the state holds. */
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,1000}$/)).max(20);
/**
 * What `appToken` calls with the tokens that are not revoked yet: they are masked in every log of the job, and kept for
 * `post`, which runs also where this process was killed. The state holds the tokens themselves, as nothing less revokes
 * them. That is safe: the file is the runner's (`GITHUB_STATE`, below RUNNER_TEMP) and goes when the next step begins,
 * no code of a target runs beside or after the step that mints, and an hour ends them anyway. The App's private key is
 * never in it.
 *
 * Outside a runner there is no `post`, and nothing is written: @actions/core would print the tokens to stdout.
 */
async function keptForPost() {
    if (!process.env['GITHUB_STATE'])
        return () => undefined;
    const core = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    return (live) => {
        for (const token of live)
            core.setSecret(token);
        core.saveState(NAME, live);
    };
}
/**
 * The `post` of a step that mints: revokes what its main process could not, because it was cancelled, killed or cut off
 * from GitHub. A failure here is a warning: what the step did stands.
 */
async function runPost(env) {
    for (const token of takeTokens(env)) {
        const [{ revokeToken }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(103)]).then(__webpack_require__.bind(__webpack_require__, 40103)),
            __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 30961)),
        ]);
        const place = { apiUrl: env['GITHUB_API_URL'] || GITHUB_API, clock: systemClock() };
        try {
            await revokeToken(place, token);
            process.stdout.write('revoked a token of the GitHub App that was left\n');
        }
        catch (error) {
            (0,_annotate_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .f)('warning', (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(error.message));
        }
    }
}
/** Taken out of `env`, as every secret is. */
function takeTokens(env) {
    const variable = `STATE_${NAME}`;
    const text = env[variable];
    delete env[variable];
    if (!text)
        return [];
    try {
        return tokens.parse(JSON.parse(text));
    }
    catch {
        (0,_annotate_js__WEBPACK_IMPORTED_MODULE_1__/* .annotate */ .f)('warning', 'what the step left for its end cannot be read: a token of the GitHub App ends within the hour');
        return [];
    }
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

/***/ 82224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pullOutcomes),
/* harmony export */   v: () => (/* binding */ pullKnown)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31029);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4039);
/* harmony import */ var _read_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39118);
/* harmony import */ var _state_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92936);





/**
 * What the branch knows of these proposals; one file is read for each, however many runs there are. A damaged row is a
 * row that is missing: the next push makes it again. Everything in it is a hint (see `StateItem`).
 * @throws UserError where a newer llm-ops wrote a row
 */
async function pullKnown(branch, ids) {
    const rows = new Map();
    const tip = await branch.tip();
    if (tip === null)
        return rows;
    const read = async (id) => (0,_read_row_js__WEBPACK_IMPORTED_MODULE_1__/* .readRow */ .z)(await branch.read((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .itemPath */ .Lt)(id), tip), (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .itemPath */ .Lt)(id));
    const wanted = [...new Set(ids)];
    for (const row of await (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(_past_js__WEBPACK_IMPORTED_MODULE_4__/* .readsAtOnce */ .j).map(wanted, read))
        if (row !== null)
            rows.set(row.item.id, row);
    return rows;
}
/**
 * What people did with earlier proposals: at most the newest 5,000. Empty where there is none, or it is damaged.
 * @throws UserError where a newer llm-ops wrote it
 */
async function pullOutcomes(branch) {
    const tip = await branch.tip();
    const text = tip === null ? null : await branch.read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesPath */ .fy, tip);
    return (0,_state_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readDerived */ .WZ)(_state_files_js__WEBPACK_IMPORTED_MODULE_2__/* .stateFiles */ .d8.outcomes, text, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomesPath */ .fy)?.outcomes ?? [];
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
