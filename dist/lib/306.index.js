export const id = 306;
export const ids = [306];
export const modules = {

/***/ 74469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ bitsPerCharacter)
/* harmony export */ });
/** Shannon entropy of the characters of a text, in bits a character. */
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const character of text)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ }),

/***/ 79400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wrappableFormats),
/* harmony export */   p: () => (/* binding */ secretFormats)
/* harmony export */ });
/** What issuers put before their tokens so that they can be found; sources: their documents on token formats. */
const prefixed = [
    ['age-secret-key', 'AGE-SECRET-KEY-', /AGE-SECRET-KEY-1[0-9A-Z]{58}/g],
    ['anthropic-key', 'sk-ant-', /sk-ant-(?:api|admin|sid|oat)\d\d-[\w-]{80,120}/g],
    ['atlassian-token', 'ATATT3 ATCTT3', /AT[AC]TT3[\w=-]{60,260}/g],
    ['aws-access-key', 'AKIA ASIA ABIA ACCA', /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![a-z0-9])/g],
    ['azure-client-secret', 'Q~', /(?<![\w~.])[\w.~-]{3}[0-9]Q~[\w.~-]{31,34}/g],
    ['azure-storage-key', 'AccountKey=', /AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/dg],
    ['azure-shared-access-key', 'SharedAccessKey=', /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/dg],
    ['azure-sas', 'sig=', /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{43,120}(?:%3D|=))/dgi],
    ['cargo-token', 'cio', /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/g],
    ['databricks-token', 'dapi', /(?<![A-Za-z0-9])dapi[0-9a-f]{32}(?:-\d)?(?![0-9a-f])/g],
    ['digitalocean-token', '_v1_', /do[opr]_v1_[0-9a-f]{64}/g],
    ['discord-token', '.', /(?<![\w.])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/g],
    ['discord-webhook', 'discord', /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})/dg],
    ['docker-token', 'dckr_', /dckr_(?:pat|oat)_[\w-]{27,36}/g],
    ['doppler-token', 'dp.', /(?<![\w.])dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/g],
    ['figma-token', 'figd_', /figd_[\w-]{38,44}/g],
    ['fly-token', 'FlyV1 fo1_', /(?:FlyV1 fm\d[a-z]?_[A-Za-z0-9+/=,_-]{80,400}|(?<![\w])fo1_[\w-]{43})/g],
    ['github-token', 'ghp_ gho_ ghu_ ghs_ ghr_', /gh[pousr]_[A-Za-z0-9]{36,255}/g],
    ['github-fine-grained-token', 'github_pat_', /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/g],
    ['gitlab-token', 'gl', /(?<!\w)gl(?:pat|dt|rt|ptt|ft|soat|cbt|imt|agent|oas|rtr)-[\w.-]{20,300}/g],
    ['google-api-key', 'AIza', /AIza[\w-]{35}(?![\w-])/g],
    ['google-client-secret', 'GOCSPX-', /GOCSPX-[\w-]{28}/g],
    ['google-oauth-token', 'ya29.', /ya29\.[\w-]{30,250}/g],
    ['grafana-token', 'gls glc_', /(?:glsa_[A-Za-z0-9]{32}_[0-9A-Fa-f]{8}|glc_[A-Za-z0-9+/]{60,400}={0,2})/g],
    ['groq-key', 'gsk_', /gsk_[A-Za-z0-9]{52}/g],
    ['heroku-key', 'HRKU-', /HRKU-AA[\w-]{58}/g],
    ['huggingface-token', 'hf_ api_org_', /(?<!\w)(?:hf_|api_org_)[A-Za-z0-9]{34}(?![A-Za-z0-9])/g],
    ['linear-key', 'lin_', /lin_(?:api|oauth)_[A-Za-z0-9]{40,64}/g],
    ['mailchimp-key', '-us', /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\w)/g],
    ['mailgun-key', 'key-', /(?<!\w)key-[0-9a-f]{32}(?![0-9a-f])/g],
    ['newrelic-key', 'NRAK- NRII- NRJS-', /NR(?:AK|II|JS)-[A-Za-z0-9_-]{19,32}/g],
    ['notion-token', 'ntn_ secret_', /(?<!\w)(?:ntn_|secret_)[A-Za-z0-9]{43,46}(?![A-Za-z0-9])/g],
    ['npm-token', 'npm_', /(?<!\w)npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g],
    ['npm-registry-password', '_auth', /:_(?:authToken|password|auth)\s{0,3}=\s{0,3}(?<secret>[A-Za-z0-9+/=_.-]{16,300})/dg],
    ['nuget-key', 'oy2', /(?<!\w)oy2[a-z0-9]{43}(?!\w)/g],
    ['openai-key', 'sk-', /(?<![\w-])sk-(?:(?:proj|svcacct|admin|None)-[\w-]{40,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{48}(?!\w))/g],
    ['openrouter-key', 'sk-or-', /sk-or-v1-[0-9a-f]{64}/g],
    ['perplexity-key', 'pplx-', /pplx-[A-Za-z0-9]{48}/g],
    ['planetscale-token', 'pscale_', /pscale_(?:tkn|pw|oauth)_[\w.-]{32,64}/g],
    ['postman-key', 'PMAK-', /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/g],
    ['pypi-token', 'pypi-', /pypi-AgE[\w-]{50,300}/g],
    ['replicate-token', 'r8_', /(?<!\w)r8_[A-Za-z0-9]{37}(?!\w)/g],
    ['rubygems-key', 'rubygems_', /rubygems_[0-9a-f]{48}/g],
    ['sendgrid-key', 'SG.', /(?<!\w)SG\.[\w-]{22}\.[\w-]{43}/g],
    ['sentry-token', 'sntry', /sntry[su]_[A-Za-z0-9+/=_-]{60,400}/g],
    ['shopify-token', 'shp', /(?<!\w)shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g],
    ['slack-token', 'xox xapp-', /(?:xox[abeoprs](?:\.xox[bp])?-[\w-]{20,250}|xapp-\d-[A-Z0-9]{9,13}-\d{9,14}-[0-9a-f]{40,80})/g],
    ['slack-webhook', 'hooks.slack.com', /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Z0-9]{8,12}\/[A-Z0-9]{8,14}\/[A-Za-z0-9]{20,64})/dg],
    ['square-token', 'sq0', /sq0(?:atp|csp)-[\w-]{22,43}/g],
    ['stripe-key', 'k_live_ k_test_', /(?<!\w)[sr]k_(?:live|test)_[A-Za-z0-9]{16,247}/g],
    ['stripe-webhook-secret', 'whsec_', /whsec_[A-Za-z0-9+/=]{32,64}/g],
    ['supabase-token', 'sbp_ sb_secret_', /(?:sbp_[0-9a-f]{40}|sb_secret_[\w-]{31,40})/g],
    ['telegram-token', ':AA', /(?<!\w)\d{8,10}:AA[\w-]{33}(?![\w-])/g],
    ['terraform-token', '.atlasv1.', /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/g],
    ['vault-token', 'hvs. hvb. hvr.', /(?<!\w)hv[sbr]\.[\w-]{24,300}/g],
    ['xai-key', 'xai-', /(?<!\w)xai-[A-Za-z0-9]{80}/g],
]; // prettier-ignore
const KEY_KIND = '(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?';
const shaped = [
    {
        type: 'private-key',
        hints: ['PRIVATE KEY'],
        // With its line ends as they are, as `\n`, or gone. A body of encoded text must follow: a name alone is no key.
        pattern: new RegExp(`-----BEGIN ${KEY_KIND}-----(?:[\\s"'+,>|\\\\-]|\\\\[rn]|[A-Za-z-]{3,30}: [^\\n\\\\]{0,80}(?:\\n|\\\\n))*[A-Za-z0-9+/=_](?:(?!-----)[A-Za-z0-9+/=_\\s"',>|\\\\-]){38,20000}(?:-----END ${KEY_KIND}-----)?`, 'g'),
        confidence: 'certain',
    },
    {
        type: 'putty-private-key',
        hints: ['PuTTY-User-Key-File'],
        pattern: /PuTTY-User-Key-File-[23]: [\s\S]{0,4000}?Private-Lines: \d{1,3}\s+(?<secret>[A-Za-z0-9+/=\s]{40,8000})/dg,
        confidence: 'certain',
    },
    {
        type: 'aws-secret-key',
        hints: ['aws', 'AWS', 'ecret'],
        pattern: /(?:aws|secret)[\w.-]{0,30}(?:key|secret)[\w.-]{0,10}["']?\s{0,5}(?:=>|:=|[:=,])\s{0,5}["']?(?<secret>(?![0-9a-f]{40})[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/dgi,
        confidence: 'certain',
    },
    {
        type: 'json-web-token',
        hints: ['eyJ'],
        pattern: /(?<![\w.])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,6000}\.[\w-]{20,1000}/g,
        confidence: 'likely',
    },
    {
        type: 'basic-auth-url',
        hints: ['://'],
        pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>`{}$]{1,100}:(?<secret>[^\s:@/"'<>`{}$]{3,200})@[^\s/:?#"'<>`]{0,100}/dgi,
        confidence: 'likely',
    },
];
const prefixedFormats = prefixed.map(([type, hints, pattern]) => ({
    type,
    hints: hints.split(' '),
    pattern,
    confidence: 'certain',
}));
/** Formats that are recognised by themselves. */
const secretFormats = [...prefixedFormats, ...shaped];
/** Known by too little to be looked for over line breaks: its words are everywhere, or it ends where another may begin. */
const SHAPELESS = new Set(['discord-token', 'mailchimp-key', 'private-key']);
/** Those of them that can be found across line breaks. */
const wrappableFormats = secretFormats.filter(({ type, confidence }) => !SHAPELESS.has(type) && (confidence === 'certain' || type === 'json-web-token'));


/***/ }),

/***/ 84127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineLookup)
/* harmony export */ });
/** The 1-based line of every offset of a text. */
function lineLookup(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}


/***/ }),

/***/ 48008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   o_: () => (/* binding */ isExampleLogin),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74469);

/** Words that stand in values which documents and tests make up. A real random value holds one by chance in 10^7. */
const MADE_UP = /example|placeholder|changeme|change-me|redacted|(?:^|[_-])your|dummy|sample|insert|xxxxx|\*{3,}|\.{3,}|12345678|abcdefgh|01234567|deadbeef|<[^>]*>|\$\{|\{\{|%\(|notasecret|notreal/i;
/** The payload of the token that jwt.io shows. */
const SHOWN_TOKEN = /eyJzdWIiOiIxMjM0NTY3ODkw/;
const PASSWORDS_OF_DOCUMENTS = /^(?:pass|password|passwd|pwd|pw|secret|token|user|username|admin|root|test|guest|postgres|mysql|hunter2|s3cr3t|foo|bar|baz|abc|123|1234|12345|123456|x+)\d{0,3}$/i;
/** Longer than any token: in a key, a short word may stand by chance. */
const LONG = 300;
/** A value that stands for a secret and is none. */
function isPlaceholder(value) {
    const body = value.replace(/[^A-Za-z0-9]/g, '');
    if ((value.length < LONG && MADE_UP.test(value)) || SHOWN_TOKEN.test(value) || PASSWORDS_OF_DOCUMENTS.test(value))
        return true;
    return body.length >= 16 && new Set(body.toLowerCase()).size < 7;
}
const LEAST_BITS = 3.3;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Letters and digits without the words that people write: what a generator makes. */
function looksRandom(value) {
    if (UUID.test(value) || !/\d/.test(value) || !/[A-Za-z]/.test(value))
        return false;
    if (/^(?:https?:|\.{0,2}\/|[\w.<>=-]+\.[a-z]{2,4}$)|[()[\]]/.test(value))
        return false;
    return (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__/* .bitsPerCharacter */ .V)(value) >= LEAST_BITS && wordShare(value) < 0.5;
}
/** How much of it are runs of letters, in one case, that have vowels as words do. */
function wordShare(value) {
    const runs = value.match(/[A-Z]?[a-z]{4,}|[A-Z]{4,}/g) ?? [];
    const words = runs.filter((run) => /[aeiouy]/i.test(run) && !/[^aeiouy]{5}/i.test(run));
    return words.join('').length / value.length;
}
const LOGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s@]*)@([^\s/:?#]*)/i;
/** A URL with a user and a password that documents write: `postgres://user:password@localhost/db`. */
function isExampleLogin(url) {
    const [, password, host] = LOGIN.exec(url) ?? [];
    if (password === undefined || host === undefined)
        return false;
    return isPlaceholder(password) || /^(?:localhost|127\..*|host|hostname|(?:.*\.)?example(?:\..*)?|)$/i.test(host);
}


/***/ }),

/***/ 84775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ scan),
/* harmony export */   V: () => (/* binding */ madeUp)
/* harmony export */ });
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48008);
/* harmony import */ var _words_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18825);


const madeUp = { isPlaceholder: _placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK, isExampleLogin: _placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isExampleLogin */ .o_ };
/** Every secret of these formats in a text, without what is made up. */
function scan(text, formats, { isPlaceholder, isExampleLogin } = madeUp) {
    const hits = [];
    const has = (0,_words_in_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .H)(text);
    for (const { type, hints, pattern, confidence } of formats) {
        if (!hints.some(has))
            continue;
        for (const match of text.matchAll(pattern)) {
            const secret = match.groups?.['secret'] ?? match[0];
            if (isPlaceholder(secret) || isExampleLogin(match[0]))
                continue;
            const start = match.indices?.groups?.['secret']?.[0] ?? match.index;
            hits.push({ type, confidence, start, end: start + secret.length });
        }
    }
    return hits;
}


/***/ }),

/***/ 50306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findSecrets)
});

// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/placeholders.js
var placeholders = __webpack_require__(48008);
;// CONCATENATED MODULE: ./.build/actions/shared/secrets/assigned.js

const NAME = /(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key|credentials?)[\w-]{0,20}["']?\]?/;
const SIGN = /\s{0,10}(?::\s{0,3}[A-Za-z.[\]|]{1,30}\s{0,3}=|:=|=>|[:=])\s{0,10}/;
/** `password = "…"` and its like, in any language. */
const QUOTED = new RegExp(`${NAME.source}${SIGN.source}[rRbBuU]{0,2}(?<quote>["'\`])(?<secret>[^"'\`\\s\\\\]{12,200})\\k<quote>`, 'dgi');
/** Files in which a value needs no quotes. */
const BARE = new RegExp(`${NAME.source}\\s{0,10}[:=]\\s{0,10}(?<secret>[^\\s"'\`#;,{}()<>$]{12,200})(?=\\s|$)`, 'dgim');
const BARE_FILES = /(?:^|\/)\.env(?:\.|$)|\.(?:env|ini|cfg|conf|properties|ya?ml|toml|netrc)$|(?:^|\/)\.netrc$/i;
const HINTS = [
    'passw',
    'PASSW',
    'Passw',
    'pwd',
    'PWD',
    'ecret',
    'ECRET',
    'oken',
    'OKEN',
    'key',
    'Key',
    'KEY',
    'phrase',
    'redential',
    'REDENTIAL',
];
/** A value that looks random, given to a name that speaks of a secret. */
function assignedFormats(path) {
    const patterns = BARE_FILES.test(path) ? [QUOTED, BARE] : [QUOTED];
    return patterns.map((pattern) => ({ type: 'assigned-secret', hints: HINTS, pattern, confidence: 'likely' }));
}
/** Assigned values must look random: most are names, messages and settings. */
function isAssignedSecret(value) {
    return (0,placeholders/* looksRandom */.EZ)(value);
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/views.js
var secrets_views = __webpack_require__(23298);
;// CONCATENATED MODULE: ./.build/actions/shared/secrets/decoded.js

/** A token is tried where it begins, and not once more at each of its characters. */
const ENCODINGS = [
    { sign: null, token: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}={0,2}/g, decode: fromBase64 },
    {
        sign: /[0-9a-fA-F]{32}/,
        token: /(?<![0-9a-fA-F])(?:0x)?(?:[0-9a-fA-F]{2}){16,}(?![0-9a-fA-F])/g,
        decode: fromHex,
    },
    {
        sign: /%[0-9a-fA-F]{2}/,
        token: /(?<![A-Za-z0-9._~+/=:@!%-])[A-Za-z0-9._~+/=:@!%-]{18,}/g,
        decode: fromPercent,
    },
];
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Text as people write it; what decodes to anything else was no encoded text. */
const READABLE = /^[\t\r\n\x20-\x7E\u00A0-\uD7FF\uFF00-\uFFEF]+$/;
/** What the encoded tokens of a text say, one a line; each stands for its whole token. null where there are none. */
function decoded(view) {
    const parts = [];
    let length = 0;
    for (const { sign, token, decode } of ENCODINGS) {
        if (sign?.test(view.text) === false)
            continue;
        for (const { 0: match, index } of view.text.matchAll(token)) {
            const text = readable(decode(match));
            if (text === null)
                continue;
            const whole = { start: view.startAt(index), end: view.endAt(index + match.length - 1) };
            parts.push({ at: length, text: `${text}\n`, from: index, whole });
            length += text.length + 1;
        }
    }
    return parts.length === 0 ? null : (0,secrets_views/* assembled */.tp)(parts, view);
}
function readable(bytes) {
    if (bytes === null || bytes.length < 12)
        return null;
    try {
        const text = utf8.decode(bytes);
        return READABLE.test(text) ? text : null;
    }
    catch {
        return null;
    }
}
function fromBase64(token) {
    const bare = token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    if (bare.length % 4 === 1)
        return null;
    // Most long tokens are names or hashes: the first bytes tell.
    const head = bytesOf(bare.slice(0, 16));
    return head === null || head.some((byte) => byte < 9 || byte > 126) ? null : bytesOf(bare);
}
function bytesOf(base64) {
    try {
        return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
}
function fromHex(token) {
    const digits = token.replace(/^0x/, '');
    return Uint8Array.from({ length: digits.length / 2 }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}
function fromPercent(token) {
    if (!/%[0-9a-fA-F]{2}/.test(token))
        return null;
    const text = token.replace(/%([0-9a-fA-F]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/formats.js
var formats = __webpack_require__(79400);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/line-lookup.js
var line_lookup = __webpack_require__(84127);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/scan.js
var scan = __webpack_require__(84775);
;// CONCATENATED MODULE: ./.build/actions/shared/secrets/rule-words.js
/**
 * By the rule of secretlint (the end of its id): words of which one stands in every text that it finds something in, read
 * off its patterns. In the presence of none it need not look. The other rules always look.
 *
 * These are those of version 13.1.0; the test beside this file fails at another, and says what to do.
 */
const ruleWords = {
    '1password': ['ops_ey'],
    anthropic: ['sk-ant-api0'],
    aws: ['ACCESS', 'access', 'Access'],
    basicauth: ['://'],
    cloudflare: ['cfk_', 'cfut_', 'cfat_'],
    'database-connection-string': ['://'],
    databricks: ['dapi'],
    docker: ['dckr_pat_'],
    figma: ['figd_'],
    // It looks at files of two names alone, and is given none.
    gcp: ['PRIVATE KEY'],
    github: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    gitlab: ['glpat-'],
    grafana: ['glc_', 'glsa_'],
    groq: ['gsk_'],
    'hashicorp-vault': ['hvs.', 'hvb.', 'hvr.'],
    huggingface: ['hf_'],
    linear: ['lin_api_'],
    notion: ['ntn_'],
    npm: ['x-oauth-basic', '_authToken=', 'npm_'],
    openai: ['sk-'],
    privatekey: ['-----BEGIN'],
    sendgrid: ['SG.'],
    shopify: ['shppa_', 'shpca_', 'shpat_', 'shpss_'],
    slack: ['xoxb-', 'xoxp-', 'xapp-', 'xoxa-', 'xoxo-', 'xoxr-', '://'],
    stripe: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    tailscale: ['tskey-'],
    vercel: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
};

// EXTERNAL MODULE: ./.build/actions/shared/secrets/words-in.js
var words_in = __webpack_require__(18825);
;// CONCATENATED MODULE: ./.build/actions/shared/secrets/secretlint.js


/** Rules that judge less than we do: a URL with a password is common in tests and in documents. */
const LIKELY = /basicauth|database-connection-string/;
let scanner = null;
/**
 * The secrets that secretlint's recommended rules find; they are loaded at the first call. Left out is its rule of
 * comments, by which a text could switch the others off.
 */
async function secretlintHits(text) {
    scanner ??= loadScanner();
    return (await scanner)(text);
}
async function loadScanner() {
    const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(6707)]).then(__webpack_require__.bind(__webpack_require__, 86707)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577)),
        __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
    ]);
    // It keeps its marks of every text for as long as the process lives, and looks at them again at every new one.
    secretLintProfiler.setEnabled(false);
    const chosen = rules
        .filter(({ meta }) => !meta.id.endsWith('filter-comments'))
        .map((rule) => ({ id: rule.meta.id, rule, options: {}, words: ruleWords[nameOf(rule.meta.id)] ?? null }));
    return async (text) => {
        const hits = [];
        for (const { content, at } of pieces(text)) {
            const has = (0,words_in/* wordsIn */.H)(content);
            // To set up its rules costs it more than to look for all that most texts have not.
            const looking = chosen.filter(({ words }) => words === null || words.some(has));
            if (looking.length === 0)
                continue;
            const config = { rules: looking };
            // One rule opens the file that it is given the name of: it is given no name of the target's.
            const source = { content, filePath: 'text', ext: '', contentType: 'text' };
            const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
            for (const { ruleId, range } of messages)
                hits.push(hitOf(ruleId, { start: at + range[0], end: at + range[1] }));
        }
        return hits;
    };
}
function hitOf(ruleId, place) {
    const confidence = LIKELY.test(ruleId) ? 'likely' : 'certain';
    return { type: nameOf(ruleId), confidence, ...place };
}
function nameOf(ruleId) {
    return ruleId.replace(/^.*secretlint-rule-/, '');
}
/** Its time grows with the square of what it finds, so a long text is given to it in pieces. */
const PIECE = 2 ** 16;
/** Of a line that is longer than a piece, two pieces share so much: no token of its rules is longer. */
const SHARED = 2 ** 12;
/** Cut between lines where there are any. */
function pieces(text) {
    const found = [];
    for (let at = 0; at < text.length;) {
        const cut = text.length - at <= PIECE ? text.length - 1 : text.indexOf('\n', at + PIECE);
        const isLine = cut !== -1 && cut <= at + 2 * PIECE;
        const end = isLine ? cut + 1 : Math.min(text.length, at + 2 * PIECE);
        found.push({ content: text.slice(at, end), at });
        at = isLine || end === text.length ? end : end - SHARED;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/actions/shared/secrets/secrets.js









/** How often something encoded may be encoded again. */
const LEVELS = 3;
const GATE = { more: [], madeUp: scan/* madeUp */.V };
/**
 * Secrets in a text, in the order in which they stand, none overlapping another: raw, split over literals or lines,
 * with invisible or fullwidth characters in them, in base64, hex or percent encoding up to three times. Not found:
 * compressed, encrypted and reversed ones.
 * @param source path of the text: some kinds of files write values without quotes
 */
async function findSecrets(text, source, search = GATE) {
    let views = readings((0,secrets_views/* unescaped */.tv)((0,secrets_views/* normalised */.Z7)((0,secrets_views/* viewOf */.du)(text))));
    const across = acrossLines(views[0], text);
    const found = [];
    for (let level = 0; level <= LEVELS && views.length > 0; level += 1) {
        for (const view of views)
            found.push(...(await lookInto(view, source, search)));
        views = distinct(views.map(decoded)).flatMap(readings);
    }
    found.push(...withoutHeads(across, found));
    const lineAt = (0,line_lookup/* lineLookup */.P)(text);
    return merged(withoutBridges(found, text)).map((span) => ({
        ...span,
        line: lineAt(span.start),
        endLine: lineAt(span.end - 1),
    }));
}
/** The ways to read one text. */
function readings(view) {
    const put = (0,secrets_views/* joined */.oR)(view);
    return distinct([view, put, (0,secrets_views/* unfolded */.ai)(put ?? view)]);
}
function distinct(views) {
    const byText = new Map(views
        .filter((view) => view !== null)
        .map((view) => [view.text, view])
        .toReversed());
    return [...byText.values()].toReversed();
}
async function lookInto(view, source, { more, madeUp }) {
    const isAssigned = (value) => !madeUp.isPlaceholder(value) && isAssignedSecret(value);
    const ours = [
        ...(0,scan/* scan */.S)(view.text, formats/* secretFormats */.p, madeUp),
        ...(0,scan/* scan */.S)(view.text, assignedFormats(source), { ...madeUp, isPlaceholder: (value) => !isAssigned(value) }),
    ];
    const theirs = (await secretlintHits(view.text)).filter(({ start, end }) => {
        const said = view.text.slice(start, end);
        return !madeUp.isPlaceholder(said) && !madeUp.isExampleLogin(said);
    });
    const others = more.flatMap((find) => find(view.text, source));
    return [...ours, ...theirs, ...others].map((hit) => inOriginal(hit, view));
}
const WRAPPABLE_WORDS = formats/* wrappableFormats */.H.flatMap(({ hints }) => hints);
/** A token may go on in the next line, or may have begun in the one before. */
function acrossLines(view, original) {
    const words = WRAPPABLE_WORDS.filter((0,words_in/* wordsIn */.H)(view.text));
    if (words.length === 0)
        return [];
    const flat = distinct([(0,secrets_views/* unwrapped */.DE)(view, words, false), (0,secrets_views/* unwrapped */.DE)(view, words, true)]);
    const found = flat.flatMap((one) => (0,scan/* scan */.S)(one.text, formats/* wrappableFormats */.H).map((hit) => inOriginal(hit, one)));
    return found.filter(({ start, end }) => original.slice(start, end).includes('\n'));
}
/** What ends a line may not belong to what begins the next: of those that end alike, the shortest. */
function withoutHeads(across, found) {
    const key = ({ type, end }) => `${end} ${type}`;
    const starts = new Map();
    for (const one of [...across, ...found])
        starts.set(key(one), Math.max(one.start, starts.get(key(one)) ?? 0));
    return across.filter((one) => starts.get(key(one)) === one.start);
}
/** Tokens that stand one a line are as many, although their lines put together read as one. */
function withoutBridges(found, original) {
    const crosses = ({ start, end }) => original.slice(start, end).includes('\n');
    const alone = found
        .filter((one) => one.confidence === 'certain' && !crosses(one))
        .toSorted((a, b) => a.start - b.start);
    const heads = new Set(alone.map(({ start, type }) => `${start} ${type}`));
    const next = new Map();
    for (const [at, { start }] of alone.entries()) {
        const last = alone[at - 1]?.start;
        if (last !== undefined && last < start)
            next.set(last, start);
    }
    const isBridge = (one) => heads.has(`${one.start} ${one.type}`) && (next.get(one.start) ?? Infinity) < one.end && crosses(one);
    return found.filter((one) => !isBridge(one));
}
function inOriginal({ type, confidence, start, end }, view) {
    const plain = view.text.slice(start, end).replace(/\\[rn]|[\s"'\\]/g, '');
    const hash = (0,sha256/* sha256Of */.B)(plain).slice(0, 8);
    return { type, confidence, start: view.startAt(start), end: view.endAt(end - 1), hash };
}
/** Overlapping spans are one; what is certain, and was found first, names it. */
function merged(found) {
    const spans = [];
    for (const next of found.toSorted((a, b) => a.start - b.start || rank(a) - rank(b))) {
        const last = spans.at(-1);
        if (last === undefined || next.start >= last.end)
            spans.push(next);
        else
            spans[spans.length - 1] = {
                ...(rank(next) < rank(last) ? next : last),
                start: last.start,
                end: Math.max(last.end, next.end),
            };
    }
    return spans;
}
function rank({ confidence }) {
    return confidence === 'certain' ? 0 : 1;
}


/***/ }),

/***/ 23298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ unwrapped),
/* harmony export */   Km: () => (/* binding */ joinedLiterals),
/* harmony export */   Z7: () => (/* binding */ normalised),
/* harmony export */   ai: () => (/* binding */ unfolded),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   tp: () => (/* binding */ assembled),
/* harmony export */   tv: () => (/* binding */ unescaped)
/* harmony export */ });
/* unused harmony export rewrite */
function viewOf(text) {
    return { text, startAt: (offset) => offset, endAt: (offset) => offset + 1 };
}
/** Characters that are not seen, and may split a secret: format characters, soft hyphens, joiners. */
const FOREIGN = /[^\x00-\x7F]/gu;
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
/** In compatibility form (NFKC) without what is not seen; the view itself where there is nothing to do. */
function normalised(view) {
    if (!/[^\x00-\x7F]/.test(view.text))
        return view;
    return rewrite(view, FOREIGN, (character) => (UNSEEN.test(character) ? '' : character.normalize('NFKC'))) ?? view;
}
const ESCAPE = /\\u\{?([0-9a-fA-F]{2,4})\}?|\\x([0-9a-fA-F]{2})|\\\//g;
/** Escapes of printable ASCII (`\x41`, `\u0041`, `\/`) written out. */
function unescaped(view) {
    if (!view.text.includes('\\'))
        return view;
    const written = rewrite(view, ESCAPE, (escape) => {
        if (escape === '\\/')
            return '/';
        const point = Number.parseInt(escape.replace(/[^0-9a-fA-F]/g, ''), 16);
        return (point > 31 && point < 127) || point === 10 || point === 13 ? String.fromCharCode(point) : escape;
    });
    return written ?? view;
}
/** Between the halves of a string that is written in parts: quotes with an operator or nothing; a continued line. */
const OPERATOR = String.raw `(?:\+|\.\.?|&|<>|\|\|)`;
const SPACES = String.raw `[ \t]{0,200}`;
const NEXT_LINE = String.raw `\\?\r?\n${SPACES}`;
const JOINTS = new RegExp([
    `["'\`](?=[\\s\\\\+.&<|])${SPACES}(?:${OPERATOR}${SPACES}(?:${NEXT_LINE})?|${NEXT_LINE}(?:${OPERATOR}${SPACES})?)?[rRbBuUfF]{0,2}["'\`]`,
    String.raw `\\\r?\n${SPACES}`,
].join('|'), 'g');
/** With adjacent and added string literals put together; null where there are none. */
function joinedLiterals(text) {
    return joined(viewOf(text));
}
function joined(view) {
    return rewrite(view, JOINTS, () => '');
}
/** After forty characters of base64, before a line that is base64 alone. */
const FOLDS = /(?<=[A-Za-z0-9+/_-]{40})["']?[ \t]*\r?\n[ \t]*["']?(?=[A-Za-z0-9+/_-]{0,500}={0,2}["']?[ \t]*(?:\r?\n|$))/g;
/** Base64 that is wrapped at some width put into one line; null where there is none. */
function unfolded(view) {
    return rewrite(view, FOLDS, () => '');
}
const BREAK = /["']?[ \t]{0,100}\r?\n[ \t]{0,200}(?:#|\*|\/\/)?[ \t]{0,20}["']?/g;
const TOKEN = '[\\w.=+/~:%-]';
/** As far as one looks for the beginning of a token before a break, and for its word behind it. */
const [BACK, FORTH] = [300, 320];
/**
 * Without the line breaks behind a token that holds one of these words, and with `before` those in front of one, where it
 * may go on in the other line. null where there is none.
 */
function unwrapped(view, words, before) {
    const [any, telling] = [words, words.filter((word) => word.length > 2)].map(oneOf);
    const [ends, begins] = [new RegExp(`${any}${TOKEN}*$`), new RegExp(`^${TOKEN}{1,40}${any}`)];
    const starts = new RegExp(`^${telling}`);
    // A line that is a token alone: other words only stand below one.
    const [last, alone] = [new RegExp(`${TOKEN}$`), new RegExp(`^${TOKEN}+["'),;]*\\s*?(?:\n|$)`)];
    return rewrite(view, BREAK, (found, at) => {
        const above = view.text.slice(Math.max(0, at - BACK), at);
        const below = view.text.slice(at + found.length, at + found.length + FORTH);
        if (!last.test(above))
            return found;
        // What begins with its word begins there, unless a part of it ended just above.
        if (starts.test(below) && !/[._-]$/.test(above))
            return found;
        return (ends.test(above) && alone.test(below)) || (before && begins.test(below)) ? '' : found;
    });
}
/** Any of these words; nothing where there are none. */
function oneOf(words) {
    const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return escaped.length === 0 ? '(?!)' : `(?:${escaped.join('|')})`;
}
/**
 * Every match replaced. A character of a replacement stands for the whole match.
 * @returns null where nothing matches
 */
function rewrite(view, pattern, replace) {
    const parts = [];
    let [from, length] = [0, 0];
    const keep = (to) => {
        if (to > from)
            parts.push({ at: length, text: view.text.slice(from, to), from, whole: null });
        length += Math.max(0, to - from);
    };
    for (const { 0: match, index } of view.text.matchAll(pattern)) {
        const text = replace(match, index);
        if (text === match)
            continue;
        keep(index);
        const whole = { start: view.startAt(index), end: view.endAt(index + match.length - 1) };
        parts.push({ at: length, text, from: index, whole });
        length += text.length;
        from = index + match.length;
    }
    if (from === 0)
        return null;
    keep(view.text.length);
    return assembled(parts, view);
}
/** A view of parts that follow each other. */
function assembled(parts, view) {
    const partAt = (offset) => {
        let [low, high] = [0, parts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (parts[middle].at <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return parts[low];
    };
    return {
        text: parts.map(({ text }) => text).join(''),
        startAt: (offset) => {
            const { at, from, whole } = partAt(offset);
            return whole?.start ?? view.startAt(from + offset - at);
        },
        endAt: (offset) => {
            const { at, from, whole } = partAt(offset);
            return whole?.end ?? view.endAt(from + offset - at);
        },
    };
}


/***/ }),

/***/ 18825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wordsIn)
/* harmony export */ });
/** Pairs are told apart by so many bits: a text of many thousands of characters still has few of all pairs. */
const BITS = 12;
const SHIFT = 5;
const MASK = 2 ** BITS - 1;
/**
 * `text.includes`, for many words of one text: the text is read once, and is then searched only for words of which all
 * pairs of neighbouring characters stand in it.
 */
function wordsIn(text) {
    // One bit a pair: this is asked for every text many times, and must leave little behind.
    const pairs = new Uint32Array(2 ** BITS / 32);
    for (let at = 1; at < text.length; at++) {
        const pair = pairAt(text, at);
        pairs[pair >> 5] = pairs[pair >> 5] | (1 << (pair & 31));
    }
    return (word) => {
        for (let at = 1; at < word.length; at++) {
            const pair = pairAt(word, at);
            if ((pairs[pair >> 5] & (1 << (pair & 31))) === 0)
                return false;
        }
        return text.includes(word);
    };
}
/** Of the character at an offset and the one before it. Two pairs may share a number; one pair never has two. */
function pairAt(text, at) {
    return ((text.charCodeAt(at - 1) << SHIFT) ^ text.charCodeAt(at)) & MASK;
}


/***/ })

};
