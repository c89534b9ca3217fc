export const id = 8699;
export const ids = [8699];
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

/***/ 8699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appToken: () => (/* binding */ appToken),
  reportPermissions: () => (/* binding */ reportPermissions)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/github/tokens/app-installation.js + 3 modules
var app_installation = __webpack_require__(40103);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/github/tokens/key-text.js
var key_text = __webpack_require__(42153);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/tokens/private-key.js



/**
 * The private key of a GitHub App, out of whatever form of PEM the secret holds. What is thrown holds nothing of it.
 * @throws UserError that names app-private-key
 */
function appPrivateKey(secret) {
    const pem = (0,key_text/* keyText */.P)(secret);
    if (pem === null)
        throw refused('it holds no PEM block');
    if (!pem.includes('PRIVATE KEY-----'))
        throw refused('it holds no private key');
    if (pem.includes('ENCRYPTED'))
        throw refused('it is protected by a passphrase');
    const key = readKey(pem);
    if (key.asymmetricKeyType !== 'rsa')
        throw refused(`it is a key of type ${key.asymmetricKeyType}, and GitHub's are RSA`);
    return key;
}
function readKey(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        // The cause is not kept: words of a parser may quote what it read.
        throw refused('it is cut off or damaged');
    }
}
function refused(why) {
    const advice = "put the whole .pem file that GitHub gave you (the App's settings, Private keys) into the secret";
    return new errors/* UserError */.y(`app-private-key: not the key of a GitHub App (${why}): ${advice}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/tokens/app-token.js



/** The fewest that report does its work with; `issues` is where labels live. */
const reportPermissions = {
    contents: 'write',
    pull_requests: 'write',
    checks: 'write',
    issues: 'write',
    metadata: 'read',
};
/**
 * An installation token of a GitHub App, minted here for one repository. Disposal revokes it; one that could not be
 * revoked stays with `onLive`.
 * @throws UserError that names app-id, app-private-key, or what to click on GitHub
 */
async function appToken({ privateKey, ...request }) {
    const app = { ...request, appId: appIdOf(request.appId), key: appPrivateKey(privateKey) };
    return heldToken(app, request.onLive ?? (() => undefined));
}
function appIdOf(text) {
    const id = text.trim();
    if (/^(?:\d{1,18}|Iv[\w.]{4,60})$/.test(id))
        return id;
    throw new errors/* UserError */.y("app-id: not the id of a GitHub App: copy the number from the App's page (General, About, App ID)");
}
/** A token that is younger than this and refused is no case of age: another one would be refused too. */
const YOUNG_MS = 60_000;
async function heldToken(app, onLive) {
    const first = await (0,app_installation.mintToken)(app);
    const holding = { app, current: first, mintedAt: app.clock.monotonic(), live: [], onLive };
    setLive(holding, [first.token]);
    let renewing = null;
    let revoking = null;
    const revoke = () => (revoking ??= revokeAll(holding, renewing));
    return {
        current: () => holding.current.token,
        expiresAt: () => holding.current.expiresAt,
        appSlug: first.appSlug,
        refresh: async (refused) => {
            if (revoking !== null)
                throw new errors/* UserError */.y('the token of the GitHub App was revoked already: run again');
            if (renewing === null && refused !== holding.current.token)
                return holding.current.token;
            renewing ??= renew(holding).finally(() => (renewing = null));
            return renewing;
        },
        revoke,
        [Symbol.asyncDispose]: () => revoke().catch(() => undefined),
    };
}
function setLive(holding, tokens) {
    holding.live = tokens;
    holding.onLive(tokens);
}
async function renew(holding) {
    const { app, mintedAt } = holding;
    if (app.clock.monotonic() - mintedAt < YOUNG_MS) {
        throw new errors/* UserError */.y(`GitHub refuses a fresh token of App ${app.appId}: is it still installed on ${app.repository}?`);
    }
    const next = await (0,app_installation.mintToken)(app);
    setLive(holding, [...holding.live, next.token]);
    holding.current = next;
    holding.mintedAt = app.clock.monotonic();
    return next.token;
}
/** Every one of them is tried. A token that is on its way is one of them; a mint that fails leaves none. */
async function revokeAll(holding, renewing) {
    await renewing?.catch(() => undefined);
    const failures = [];
    for (const token of holding.live) {
        try {
            await (0,app_installation.revokeToken)(holding.app, token);
            setLive(holding, holding.live.filter((other) => other !== token));
        }
        catch (cause) {
            failures.push(cause);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 42153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keyText)
/* harmony export */ });
const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]+?)-----END \1-----/;
/**
 * A secret as the lines of a key file. Accepted is what people make of such a file in a form field: CRLF, `\n` written
 * out, all of it on one line, or base64 of the whole file.
 * @returns from BEGIN to END with a newline behind it; null where there is no such block
 */
function keyText(secret) {
    const text = secret.includes('-----BEGIN') ? secret : Buffer.from(secret, 'base64').toString('latin1');
    const lines = text.replaceAll(/\\r\\n|\\n|\r\n|\r/g, '\n');
    const [block, label = '', body = ''] = BLOCK.exec(lines) ?? [];
    if (block === undefined)
        return null;
    return `${body.includes('\n') ? block : folded(label, body)}\n`;
}
/** A block that lost its line ends: readers of PEM want lines of 64 characters. */
function folded(label, body) {
    const lines = body.replaceAll(/\s/g, '').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
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
