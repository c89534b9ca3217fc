export const id = 103;
export const ids = [103];
export const modules = {

/***/ 40103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mintToken: () => (/* binding */ mintToken),
  revokeToken: () => (/* binding */ revokeToken)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var classic_schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return core._coercedNumber(schemas.ZodNumber, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return api/* _coercedDate */.B4(classic_schemas/* ZodDate */.aPP, params);
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/tokens/app-jwt.js

/** The clock of GitHub may be behind ours. */
const BACK_SECONDS = 60;
/** From `iat` to `exp`; GitHub refuses more than ten minutes. */
const LIFE_SECONDS = 9 * 60;
/** What a GitHub App proves itself with: a JSON Web Token, RS256. */
function appJwt({ appId, key }, now) {
    const issued = Math.floor(now.getTime() / 1000) - BACK_SECONDS;
    const parts = [
        { alg: 'RS256', typ: 'JWT' },
        { iat: issued, exp: issued + LIFE_SECONDS, iss: appId },
    ];
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${signed}.${(0,external_node_crypto_.sign)('sha256', Buffer.from(signed), key).toString('base64url')}`;
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/tokens/ask.js


/** Milliseconds that one request may take. */
const TIMEOUT_MS = 10_000;
/** Waits between tries where GitHub or the way to it is in trouble. */
const WAITS_MS = [1000, 3000];
/** GitHub said no, or could not be asked (status 0). Never holds a credential. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    /** When GitHub said it, by its own clock. */
    date;
    constructor(message, status, date) {
        super(message);
        this.status = status;
        this.date = date;
    }
}
/**
 * Asks GitHub's REST API and gives the body; once more, and again, for what passes: overload, broken connections.
 * @throws Refusal
 */
async function ask({ apiUrl, clock }, question) {
    const octokit = (0,github/* getOctokit */.Q)(question.credential, { baseUrl: apiUrl });
    const waits = WAITS_MS.slice(0, question.retries);
    for (;;) {
        try {
            const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
            return (await octokit.request(question.route, { ...question.parameters, request })).data;
        }
        catch (cause) {
            const refusal = refusalOf(cause);
            const wait = refusal.status === 0 || refusal.status === 429 || refusal.status >= 500 ? waits.shift() : undefined;
            if (wait === undefined)
                throw refusal;
            await clock.sleep(wait);
        }
    }
}
const answered = classic_schemas/* object */.Ikc({
    status: classic_schemas/* number */.aig(),
    response: classic_schemas/* object */.Ikc({
        headers: classic_schemas/* object */.Ikc({ date: classic_schemas/* string */.YjP().optional() }),
        data: classic_schemas/* object */.Ikc({ message: classic_schemas/* string */.YjP() }).catch({ message: '' }),
    }),
});
function refusalOf(cause) {
    const read = answered.safeParse(cause);
    if (!read.success)
        return new Refusal(cause.message, 0, null);
    const { status, response } = read.data;
    const date = new Date(response.headers.date ?? '');
    return new Refusal(response.data.message, status, Number.isNaN(date.getTime()) ? null : date);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/tokens/app-installation.js




const installation = classic_schemas/* object */.Ikc({
    id: classic_schemas/* int */.Whr().positive(),
    app_slug: classic_schemas/* string */.YjP().regex(/^[\w-]{1,100}$/),
    suspended_at: classic_schemas/* string */.YjP().nullish(),
    permissions: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()),
});
const minted = classic_schemas/* object */.Ikc({
    // What goes into a header and into a file of the runner: no blank, no line end.
    token: classic_schemas/* string */.YjP().regex(/^[\w.-]{1,1000}$/),
    expires_at: date(),
    permissions: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()).default({}),
    repositories: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ full_name: classic_schemas/* string */.YjP() })).optional(),
});
/**
 * A token for one repository with no more than these permissions.
 * @throws UserError that names the setting, or what to click on GitHub
 */
async function mintToken(app) {
    const found = await findInstallation(app);
    refuseMissing(app, found.permissions);
    const name = app.repository.slice(app.repository.indexOf('/') + 1);
    const parameters = { installation_id: found.id, repositories: [name], permissions: app.permissions };
    const route = 'POST /app/installations/{installation_id}/access_tokens';
    const answer = answerAs(minted, await asApp(app, { route, parameters }), app);
    if (isWider(app, answer)) {
        await revokeToken(app, answer.token);
        throw new errors/* UserError */.y(`app-id: GitHub gave a token for more than was asked for ${app.repository}: it was not used`);
    }
    return { token: answer.token, expiresAt: answer.expires_at, appSlug: found.app_slug };
}
/** Ends a token. @throws UserError where GitHub could not be asked; one that has ended already is fine */
async function revokeToken(place, token) {
    try {
        await ask(place, { route: 'DELETE /installation/token', credential: token, retries: 1 });
    }
    catch (cause) {
        const { status, message } = cause;
        if (status === 401 || status === 404)
            return;
        const advice = 'it ends by itself within the hour; "Suspend" on the page of the installation ends it now';
        throw new errors/* UserError */.y(`the token of the GitHub App could not be revoked (${status} ${message}): ${advice}`, { cause });
    }
}
async function findInstallation(app) {
    const [owner, repo] = app.repository.split('/');
    const route = 'GET /repos/{owner}/{repo}/installation';
    const found = answerAs(installation, await asApp(app, { route, parameters: { owner, repo } }), app);
    if (!found.suspended_at)
        return found;
    throw new errors/* UserError */.y(`app-id: the installation of App ${app.appId} on ${app.repository} is suspended: unsuspend it`);
}
/** What is no answer of GitHub's is not shown: a token could be in it. */
function answerAs(schema, answer, { apiUrl }) {
    const read = schema.safeParse(answer);
    if (read.success)
        return read.data;
    throw new errors/* UserError */.y(`${apiUrl} does not answer as GitHub does: is it GITHUB_API_URL of your server, or a proxy?`);
}
/** GitHub dates tokens by its own clock: where ours is wrong, the date of its refusal tells by how much. */
async function asApp(app, question) {
    const askAt = (now) => ask(app, { ...question, credential: appJwt(app, now) });
    try {
        return await askAt(app.clock.now()).catch((cause) => {
            if (cause.status !== 401 || cause.date === null)
                throw cause;
            return askAt(cause.date);
        });
    }
    catch (cause) {
        throw refused(app, cause);
    }
}
/** What a person does about each status that GitHub has for this. */
const advices = {
    0: ({ apiUrl }) => `${apiUrl} cannot be reached: is there a proxy, or GITHUB_API_URL of another server?`,
    401: ({ appId }) => `app-private-key is no key of the App ${appId}, or app-id is not its id: compare both with its page`,
    403: () => 'the installation is suspended, or an IP allow list of the organisation keeps this runner out',
    404: ({ appId, repository }) => `install the App on ${repository} (or is app-id ${appId} not its id?)`,
    422: ({ repository }) => `install the App on ${repository}, and accept the permissions that it asks for`,
};
function refused(app, cause) {
    const advice = advices[cause.status]?.(app) ?? 'GitHub is in trouble: run again later';
    const said = cause.status === 0 ? cause.message : `${cause.status} ${cause.message}`;
    return new errors/* UserError */.y(`no token of App ${app.appId} for ${app.repository} (${said.slice(0, 200)}): ${advice}`, {
        cause,
    });
}
function refuseMissing(app, granted) {
    const missing = Object.entries(app.permissions).filter(([name, level]) => granted[name] !== level && granted[name] !== 'write' && granted[name] !== 'admin');
    if (missing.length === 0)
        return;
    const wanted = missing.map(([name, level]) => `${name}: ${level}`).join(', ');
    const advice = "give them on the App's page (Permissions & events), then accept them on that of its installation";
    throw new errors/* UserError */.y(`app-id: App ${app.appId} lacks permissions on ${app.repository} (${wanted}): ${advice}`);
}
function isWider({ repository, permissions }, answer) {
    const asked = { metadata: 'read', ...permissions };
    const more = Object.entries(answer.permissions).some(([name, level]) => asked[name] !== level && !(asked[name] === 'write' && level === 'read'));
    const names = answer.repositories?.map(({ full_name }) => full_name.toLowerCase()) ?? [repository.toLowerCase()];
    return more || names.length !== 1 || names[0] !== repository.toLowerCase();
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake, or something on their machine: shown as one line (what, where, what to do), exit code 2.
 * Anything else that is thrown is our bug, and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 61351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ getOctokit)
/* harmony export */ });
/* unused harmony export context */
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37157);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85555);


const context = new _context_js__WEBPACK_IMPORTED_MODULE_0__/* .Context */ .o();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = _utils_js__WEBPACK_IMPORTED_MODULE_1__.GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins((0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, options));
}
//# sourceMappingURL=github.js.map

/***/ })

};
