export const id = 3610;
export const ids = [3610];
export const modules = {

/***/ 43610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelAccess: () => (/* binding */ modelAccess)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/model/backoff.js
var backoff = __webpack_require__(74308);
;// CONCATENATED MODULE: ./.build/actions/shared/model/dialect.js
/** What servers differ in, each with what is tried first and what where that is refused. */
const rungs = {
    /** How JSON is asked for: a schema that the server enforces, a forced function call, or words in the prompt. */
    output: ['schema', 'tool', 'prompt'],
    logprobs: ['asked', 'left out'],
    seed: ['sent', 'left out'],
    temperature: ['sent', 'left out'],
    /** The name of the limit of an answer, the server's usual one or the other of the two. */
    limit: ['usual', 'other'],
    /** Templates of some models know no system message. */
    system: ['message', 'in the first user message'],
};
const features = Object.keys(rungs);
const firstDialect = {
    output: 'schema',
    logprobs: 'asked',
    seed: 'sent',
    temperature: 'sent',
    limit: 'usual',
    system: 'message',
};
/** How servers name what they do not take; the first that fits and has a rung left. */
const named = [
    ['logprobs', /log_?probs/i],
    // A limit that is too high is a setting to change: by another name it might be ignored.
    ['limit', /^(?!.*(too large|at most|maximum|less than|exceed)).*max_(completion_)?tokens/is],
    ['temperature', /temperature/i],
    ['seed', /\bseed\b/i],
    [
        'output',
        /response_format|json_schema|structured output|grammar|\btools?\b|tool[_ ]?(choice|calling|use)|function[_ ]call/i,
    ],
    [
        'system',
        /system[_ ](role|message|prompt|instruction)|role.{0,20}system|roles must alternate|developer instruction/i,
    ],
];
/** Statuses with which servers refuse a part of a request. */
const refusing = new Set([400, 403, 404, 405, 415, 422, 501]);
/**
 * What to send instead, or null where nothing else can be tried. A refusal that names nothing we send may be about the
 * way JSON is asked for: it is the part that most servers lack.
 */
function nextDialect(dialect, { status, words, json }) {
    if (!refusing.has(status))
        return null;
    for (const [feature, pattern] of named) {
        const next = pattern.test(words) && (feature !== 'output' || json) ? lower(dialect, feature) : null;
        if (next !== null)
            return next;
    }
    return status === 400 && json ? lower(dialect, 'output') : null;
}
/** The lower rung of each: what either of two requests had to learn. */
function lowest(one, other) {
    const entries = features.map((feature) => {
        const list = rungs[feature];
        return [feature, list[Math.max(list.indexOf(one[feature]), list.indexOf(other[feature]))]];
    });
    return Object.fromEntries(entries);
}
/**
 * A server that enforces a schema, or forces a call, cannot answer with anything but JSON: one that did ignores what it
 * does not know, and is asked in another way from then on.
 */
function afterAnswer(dialect, answer) {
    if (!answer.json || isJson(answer.text))
        return dialect;
    return lower(dialect, 'output') ?? dialect;
}
function lower(dialect, feature) {
    const list = rungs[feature];
    const next = list[list.indexOf(dialect[feature]) + 1];
    return next === undefined ? null : { ...dialect, [feature]: next };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/outcome.js
function failure(code, message, more = {}) {
    return { kind: 'failed', code, message, tokens: null, retry: false, ...more };
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/server-words.js
/** Of one field of an error: gateways put whole requests into them. */
const FIELD = 2000;
/** Of what a person is shown. */
const SHOWN = 300;
/** So many characters of a key in a row are a part of it. */
const KEY_RUN = 6;
const SHORTEST_KEY = 4;
/** How far servers and gateways nest their errors at the most; deeper is hostile. */
const DEPTH = 4;
/**
 * What a server says is wrong, from the fields that are for that: OpenAI's `message`, `code`, `type`, `param`; FastAPI's
 * `detail`; a bare string (Ollama); OpenRouter's `metadata.raw`. Not from all of the body: some send the request back.
 */
function wordsOf(error, depth = DEPTH) {
    if (typeof error === 'string')
        return error.slice(0, FIELD);
    if (typeof error !== 'object' || error === null || depth === 0)
        return '';
    const fields = error;
    const named = ['message', 'msg', 'code', 'type', 'param', 'raw'].map((name) => scalar(fields[name]));
    const place = Array.isArray(fields['loc']) ? fields['loc'].slice(0, 10).map(scalar).join('.') : '';
    const inner = Array.isArray(fields['detail']) ? fields['detail'].slice(0, 10) : [fields['detail']];
    const nested = [...inner, fields['error'], fields['metadata'], fields['innererror']];
    const words = [...named, place, ...nested.map((value) => wordsOf(value, depth - 1))];
    return words.filter((word) => word !== '').join(' ');
}
/** One short line of it, fit to be shown. */
function quoted(words) {
    const line = words.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
/** The text without the key, or any part of it that is long enough to be one, plain, percent-encoded or in base64. */
function withoutKey(text, key) {
    if (key === null || key.length < SHORTEST_KEY)
        return text;
    return [key, encodeURIComponent(key), base64(key)].reduce(withoutRuns, text);
}
function withoutRuns(text, secret) {
    const run = Math.min(KEY_RUN, secret.length);
    const hidden = new Set();
    for (let at = 0; at + run <= text.length; at++) {
        if (!secret.includes(text.slice(at, at + run)))
            continue;
        for (let index = at; index < at + run; index++)
            hidden.add(index);
    }
    if (hidden.size === 0)
        return text;
    let clean = '';
    for (let index = 0; index < text.length; index++) {
        if (!hidden.has(index))
            clean += text[index];
        else if (!hidden.has(index - 1))
            clean += '***';
    }
    return clean;
}
function base64(text) {
    return btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, '');
}
function scalar(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, FIELD) : '';
}

// EXTERNAL MODULE: ./.build/actions/shared/ports/model.js
var model = __webpack_require__(62896);
;// CONCATENATED MODULE: ./.build/actions/shared/model/http-failure.js


/**
 * The first row that fits. Words come before the status where servers disagree on it: llama.cpp answers a prompt that
 * is too long with 400 or 500, gateways an unknown model with 400, OpenAI an empty account with 429.
 */
const rows = [
    {
        when: (status, words) => status === 402 ||
            /\binsufficient[_ ](quota|balance|credits?|funds)\b|\bbilling_(hard_limit|not_active)/i.test(words),
        code: 'quota',
        advice: 'the account of api-key has no credit left: top it up',
    },
    {
        when: (_status, words) => /content_filter|content_policy|ResponsibleAIPolicy|content management policy|\bflagged\b/i.test(words),
        code: 'filtered',
        advice: 'a content filter of the server refused the question',
    },
    {
        // OpenAI's reasoning models: the key is good, the parameter is not.
        when: (status, words) => status === 403 && /\blog_?probs\b/i.test(words),
        code: 'bad-request',
        advice: 'the server refused a part of the request',
    },
    {
        when: (status) => status === 401 || status === 403,
        code: 'unauthorized',
        advice: 'the server refused the key: check api-key, and that base-url is the server that it is for',
    },
    {
        when: (status, words) => status === 413 || ([400, 422, 429, 500].includes(status) && tooLong.test(words)),
        code: 'context-too-long',
        advice: 'the question is too long for the model',
    },
    {
        when: (status, words) => status === 404 || status === 405 || (status === 400 && unknownModel.test(words)),
        code: 'no-such-model',
        advice: 'nothing there answers as this model: check model and base-url (up to and with /v1)',
    },
    {
        when: (status) => status === 429,
        code: 'rate-limited',
        retry: true,
        advice: 'the server has too many requests: lower requests-per-minute',
    },
    {
        when: (status) => status === 408 || status === 409 || status === 425 || (status >= 500 && status !== 501),
        code: 'unavailable',
        retry: true,
        advice: 'the server has a failure or is overloaded',
    },
];
const tooLong = /context_length_exceeded|exceed_context_size|string_above_max_length|context (size|window|length)|max_(completion_)?tokens must be at least 1|(prompt|input|request) (is )?too (long|large)|reduce the length/i;
const unknownModel = /model_not_found|invalid_model|DeploymentNotFound|invalid model|not a valid model|model\b.{0,200}\b(not found|not exist)/i;
/** The error that the body of a refusal holds: of JSON its `error`, where there is one; else all of it. */
function errorIn(body) {
    try {
        const json = JSON.parse(body);
        return typeof json === 'object' && json !== null && 'error' in json ? json.error : json;
    }
    catch {
        return body;
    }
}
function httpFailure({ status, error }) {
    const words = wordsOf(error);
    const row = rows.find(({ when }) => when(status, words));
    const code = row?.code ?? 'bad-request';
    const advice = row?.advice ?? 'the server refused the question';
    // What is said of a key often holds a part of it.
    const said = code === 'unauthorized' || words === '' ? '' : `: "${quoted(words)}"`;
    return failure(code, `${advice} (HTTP ${status}${said})`, { retry: row?.retry ?? false });
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/guarded-fetch.js

/** Bytes of a body that are read; the longest answers of models have a hundredth of it. */
const MOST_BYTES = 16 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;
/** Statuses with which a `Response` may have no body. */
const bodyless = new Set([204, 205]);
/** All that leaves beside the body: not the machine's kind and versions, which the client would add. */
const HEADERS = ['accept', 'content-type', 'authorization', 'api-key', 'idempotency-key', 'user-agent'];
class RedirectedError extends Error {
    name = 'RedirectedError';
}
class TooLargeError extends Error {
    name = 'TooLargeError';
}
/** A refusal, before the client makes anything of it: what it makes of errors is unbounded. */
class StatusError extends Error {
    name = 'StatusError';
    response;
    body;
    constructor(response, body) {
        super(`HTTP ${response.status}`);
        this.response = response;
        this.body = body;
    }
}
/**
 * A `fetch` for one server: no redirect is followed, no proxy of the environment used (undici's `Agent` knows none), and
 * a body is read whole and bounded before the response is given out, so that one timeout holds for all of it.
 */
function guardedFetch(limits) {
    // Its own timeouts would end a slow answer after five minutes, whatever `model-timeout` says.
    const dispatcher = new undici.Agent({ headersTimeout: 0, bodyTimeout: 0, connect: { timeout: CONNECT_TIMEOUT_MS } });
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        if (url.origin !== limits.origin)
            throw new Error(`${url.origin} is not the server of base-url`);
        const headers = allowed(new Headers(init?.headers), limits);
        const options = { ...init, headers, redirect: 'manual', dispatcher };
        const response = await (0,undici.fetch)(url, options);
        // Not `redirect: 'error'`, which follows none either, but cannot be told from a broken connection.
        if (response.status >= 300 && response.status < 400) {
            await response.body?.cancel();
            throw new RedirectedError(redirection(url, response.headers.get('location')));
        }
        const body = await bounded(response.body);
        const read = new Response(bodyless.has(response.status) ? null : body, {
            status: response.status,
            headers: [...response.headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length'),
        });
        if (!read.ok)
            throw new StatusError(read, new TextDecoder().decode(body));
        return read;
    };
}
function allowed(headers, { anonymous }) {
    return [...headers].filter(([name]) => HEADERS.includes(name) && !(anonymous && (name === 'authorization' || name === 'api-key')));
}
function redirection(from, location) {
    const to = location !== null && URL.canParse(location, from.href) ? new URL(location, from.href).origin : 'nowhere';
    return `${from.origin} redirects to ${to}, which is not followed: set base-url to the server that answers`;
}
async function bounded(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > MOST_BYTES)
            throw new TooLargeError(`the server sent more than ${MOST_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/endpoint.js



const OPENAI = 'https://api.openai.com/v1';
/** @throws UserError for settings with which nothing may be sent */
function endpointOf(settings) {
    if (process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
        throw new errors/* UserError */.y('NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked, so anyone could read the code and the key: unset it (NODE_EXTRA_CA_CERTS adds an authority of your own)');
    }
    // Not left to the client: its error would show the key.
    if (settings.apiKey !== null && !/^[\x21-\x7e]+$/.test(settings.apiKey)) {
        throw new errors/* UserError */.y('api-key: it holds white space or other characters that no key has: store the secret anew');
    }
    if (settings.apiVersion !== null && settings.baseUrl === null) {
        throw new errors/* UserError */.y('base-url: empty, though api-version is set: write the URL of the Azure resource');
    }
    const base = settings.baseUrl ?? OPENAI;
    const client = lazily(() => clientOf(settings, base));
    return {
        isOpenAi: settings.apiVersion === null && new URL(base).origin === new URL(OPENAI).origin,
        complete: (body, { idempotencyKey, ...sending }) => exchange(sending, async (options) => {
            const headers = { 'content-type': 'application/json', 'idempotency-key': idempotencyKey };
            return (await client()).post('/chat/completions', { body, headers, ...options }).asResponse();
        }),
        models: (sending) => exchange(sending, async (options) => (await client()).get('/models', options).asResponse()),
    };
}
/** The client is large: it is loaded when the first question is asked. */
async function clientOf(settings, base) {
    const { AzureOpenAI, OpenAI } = await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 98193));
    const common = {
        // Local servers want none; the client does not start without.
        apiKey: settings.apiKey ?? 'none',
        organization: null,
        project: null,
        webhookSecret: null,
        maxRetries: 0,
        logLevel: 'off',
        fetch: guardedFetch({ origin: new URL(base).origin, anonymous: settings.apiKey === null }),
    };
    if (settings.apiVersion === null)
        return new OpenAI({ ...common, baseURL: base, adminAPIKey: null });
    const { pathname } = new URL(base);
    const place = pathname === '/' ? { endpoint: base, baseURL: null } : { baseURL: base };
    return new AzureOpenAI({
        ...common,
        ...place,
        apiVersion: settings.apiVersion,
        ...(settings.name === null ? {} : { deployment: settings.name }),
    });
}
/** A timer may fire a little before its time, as another clock shows it. */
const TIMER_SLACK_MS = 2;
async function exchange({ signal, timeoutMs }, send) {
    const timeout = Math.max(1, Math.ceil(timeoutMs));
    const began = performance.now();
    try {
        const response = await send({ maxRetries: 0, timeout, ...(signal === undefined ? {} : { signal }) });
        return { kind: 'response', body: await response.text() };
    }
    catch (cause) {
        return failed(cause, performance.now() - began >= timeout - TIMER_SLACK_MS);
    }
}
/** @throws what is no failure of the request, but ours */
async function failed(cause, late) {
    const { APIConnectionError, APIUserAbortError } = await __webpack_require__.e(/* import() */ 8193).then(__webpack_require__.bind(__webpack_require__, 98193));
    if (cause instanceof APIUserAbortError)
        return { kind: 'aborted', message: 'the request was interrupted' };
    if (!(cause instanceof APIConnectionError))
        throw cause;
    const own = cause.cause;
    if (own instanceof StatusError)
        return httpError(own);
    if (own instanceof RedirectedError)
        return { kind: 'redirected', message: own.message };
    if (own instanceof TooLargeError)
        return { kind: 'too-large', message: own.message };
    if (late)
        return { kind: 'timeout', message: 'no answer in time' };
    return { kind: 'broken', message: connection(cause) };
}
function httpError({ response, body }) {
    const header = (name) => response.headers.get(name);
    return { kind: 'http-error', status: response.status, error: errorIn(body), header };
}
/** The innermost reason: `ECONNREFUSED 127.0.0.1:11434` says more than `Connection error.` */
function connection(error) {
    let inner = error;
    while (inner instanceof Error && inner.cause !== undefined)
        inner = inner.cause;
    const { code, message } = inner;
    return message.includes(code ?? '') ? message : `${code}: ${message}`;
}
function lazily(make) {
    let made = null;
    return () => (made ??= make());
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/chat-request.js
/** The body of the request for one question. */
function chatRequest({ question, parameters, dialect, usualLimit }) {
    const { answer } = question;
    return {
        model: parameters.model,
        messages: messagesFor(question, dialect),
        ...(dialect.temperature === 'sent' ? { temperature: parameters.temperature } : {}),
        ...(dialect.seed === 'sent' ? { seed: parameters.seed } : {}),
        ...(dialect.logprobs === 'asked' ? { logprobs: true } : {}),
        [limitName(usualLimit, dialect)]: question.maxOutputTokens,
        ...(answer.kind === 'json' ? jsonFields(answer, dialect) : {}),
    };
}
/** The function that the server was made to call, or null where none was offered. */
function offeredTool({ answer }, dialect) {
    return answer.kind === 'json' && dialect.output === 'tool' ? answer.name : null;
}
function jsonFields({ name, schema }, { output }) {
    const fields = {
        schema: { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } },
        tool: {
            tools: [{ type: 'function', function: { name, description: 'Takes the answer.', parameters: schema } }],
            tool_choice: { type: 'function', function: { name } },
        },
        prompt: {},
    };
    return fields[output];
}
function limitName(usual, { limit }) {
    const other = usual === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    return limit === 'usual' ? usual : other;
}
function messagesFor({ messages, answer }, dialect) {
    const sent = dialect.system === 'message' ? [...messages] : withoutSystem(messages);
    if (answer.kind === 'text' || dialect.output !== 'prompt')
        return sent;
    const demand = `Answer with JSON alone, without any other text, that fits this JSON Schema:\n${JSON.stringify(answer.schema)}`;
    return withAppended(sent, demand);
}
/** To the last message where the user has it: many templates want user and assistant in turn. */
function withAppended(messages, text) {
    const last = messages.at(-1);
    if (last?.role !== 'user')
        return [...messages, { role: 'user', content: text }];
    return [...messages.slice(0, -1), { role: 'user', content: `${last.content}\n\n${text}` }];
}
function withoutSystem(messages) {
    const instructions = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
    const others = messages.filter(({ role }) => role !== 'system');
    const first = others[0];
    if (first?.role !== 'user')
        return [{ role: 'user', content: instructions.join('\n\n') }, ...others];
    return [{ role: 'user', content: [...instructions, first.content].join('\n\n') }, ...others.slice(1)];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/actions/shared/model/echo.js
/** Characters of our instructions that no answer has reason to repeat. */
const RUN = 200;
/** Shorter instructions than this may be found in an answer by chance. */
const LEAST = 60;
/**
 * Does an answer hold our own instructions? Any run of 2 × RUN characters of them is found, and a shorter system prompt
 * as a whole, however its white space was changed, and inside a JSON string.
 */
function echoes(text, messages) {
    const answer = flat(text);
    return messages.some(({ role, content }) => role === 'system' && repeats(answer, flat(content)));
}
function repeats(answer, instructions) {
    if (instructions.length < LEAST)
        return false;
    const length = Math.min(RUN, instructions.length);
    for (let start = 0; start + length <= instructions.length; start += length) {
        if (answer.includes(instructions.slice(start, start + length)))
            return true;
    }
    return false;
}
function flat(text) {
    return text
        .replaceAll(/\\[nrt]/g, ' ')
        .replaceAll('\\"', '"')
        .replaceAll(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/logprobs.js
/**
 * The tokens of an answer's text, each with its log-probability, in order and without a gap: joined they are the text.
 * null where the server gives none, or others than those of this text.
 */
function logprobsOf(logprobs, written) {
    const entries = entriesIn(logprobs);
    if (entries === null)
        return null;
    return linedUp(byBytes(entries), written) ?? linedUp(entries.map(plain), written);
}
/** By hand and not by a schema: an answer has thousands of bytes in here, and a schema weighs each of them. */
function entriesIn(logprobs) {
    const content = isRecord(logprobs) ? logprobs['content'] : null;
    return Array.isArray(content) && content.length > 0 && content.every(isEntry) ? content : null;
}
/** A little over 0 is a rounding error. */
const most = 1e-3;
function isEntry(value) {
    if (!isRecord(value) || typeof value['token'] !== 'string')
        return false;
    const { logprob, bytes } = value;
    if (typeof logprob !== 'number' || !Number.isFinite(logprob) || logprob > most)
        return false;
    return bytes === undefined || bytes === null || (Array.isArray(bytes) && bytes.every(isByte));
}
function isByte(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function plain({ token, logprob }) {
    return { token, logprob: Math.min(0, logprob) };
}
/** A character may be spread over several tokens: it belongs to the one that completes it. */
function byBytes(entries) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    // Whether the decoder may hold the beginning of a character: ASCII ends one.
    let holds = false;
    return entries.map((entry) => {
        const { bytes } = entry;
        if (bytes == null || (!holds && isSpelled(entry.token, bytes)))
            return plain(entry);
        holds = (bytes.at(-1) ?? (holds ? 0x80 : 0)) >= 0x80;
        return plain({ ...entry, token: decoder.decode(Uint8Array.from(bytes), { stream: true }) });
    });
}
/** Is the token ASCII, and are these its bytes? Then nothing needs decoding. */
function isSpelled(token, bytes) {
    return token.length === bytes.length && bytes.every((byte, at) => byte < 0x80 && byte === token.charCodeAt(at));
}
/** White space, or a fence of Markdown: llama.cpp takes it from around an answer by a schema, and counts its tokens. */
const stripped = { before: /^\s*(?:```\w*\s*)?$/, after: /^\s*(?:```\s*)?$/ };
/**
 * Servers strip white space and fences from around the text, and some count the token that ended it. Anything else that
 * does not match means that the tokens are not those of this text.
 */
function linedUp(tokens, { whole, text }) {
    const joined = tokens.map(({ token }) => token).join('');
    const before = joined.indexOf(whole);
    if (before < 0 || !stripped.before.test(joined.slice(0, before)))
        return null;
    const after = joined.slice(before + whole.length);
    const last = tokens.at(-1)?.token ?? '';
    const unended = after.slice(0, Math.max(0, after.length - last.length));
    if (!stripped.after.test(after) && !stripped.after.test(unended))
        return null;
    const start = before + whole.length - text.length;
    return cut(tokens, start, start + text.length);
}
/** The tokens between two places of the joined text; one on the edge keeps its part of it. */
function cut(tokens, start, end) {
    const kept = [];
    let at = 0;
    for (const { token, logprob } of tokens) {
        const part = token.slice(Math.max(0, start - at), Math.max(0, end - at));
        const empty = token === '' && at >= start && at < end;
        if (part !== '' || empty)
            kept.push({ token: part, logprob });
        at += token.length;
    }
    return kept;
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/thinking.js
/** A block of thoughts at the start, as reasoning models write it into the text where the server does not take it out. */
const block = /^\s*<(think|thinking|reasoning)>[\s\S]*?<\/\1>\s*/;
/** The opening tag was a part of the prompt; the closing one stands on a line of its own, as no line of a diff does. */
const rest = /^[\s\S]*?^<\/think(?:ing)?>[ \t]*(?:\r?\n|$)\s*/m;
const unclosed = /^\s*<(think|thinking|reasoning)>/;
/** The text after the model's thoughts; nothing where it never came to an end of them. */
function withoutThinking(text) {
    if (block.test(text))
        return text.replace(block, '');
    if (unclosed.test(text))
        return '';
    return text.replace(rest, '');
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/usage.js

/** More than any model can be given or give: it was not counted. */
const MOST_TOKENS = 100_000_000;
const tokens = schemas/* number */.aig().int().min(0).max(MOST_TOKENS);
const cachedTokens = tokens.nullish();
const usageSchema = schemas/* object */.Ikc({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: cachedTokens }).nullish(),
    /** DeepSeek's name for it. */
    prompt_cache_hit_tokens: cachedTokens,
});
/** Tokens as a server counted them; null where it did not, or where they cannot be right. */
function tokensOf(usage) {
    const { data } = usageSchema.safeParse(usage);
    if (data === undefined)
        return null;
    const cached = data.prompt_tokens_details?.cached_tokens ?? data.prompt_cache_hit_tokens ?? 0;
    if (cached > data.prompt_tokens)
        return null;
    return { input: data.prompt_tokens, cached, output: data.completion_tokens };
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/completion.js








const callSchema = schemas/* object */.Ikc({
    function: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]) }),
});
/** Gateways give parts instead of text; those without text are thoughts. */
const contentSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* array */.YOg(schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().optional() }))
        .transform((parts) => parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join('')),
]);
const choiceSchema = schemas/* object */.Ikc({
    message: schemas/* object */.Ikc({
        content: contentSchema.nullish(),
        refusal: schemas/* string */.YjP().nullish(),
        tool_calls: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
        function_call: schemas/* unknown */.L5J().optional(),
    }),
    finish_reason: schemas/* string */.YjP().nullish(),
    logprobs: schemas/* unknown */.L5J().optional(),
    error: schemas/* unknown */.L5J().optional(),
});
const completionSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().min(1).nullish(),
    choices: schemas/* array */.YOg(choiceSchema).min(1),
});
/** What servers call an end; anything else is none that we know, and the answer is not taken. */
const endings = new Map([
    ['stop', 'whole'],
    ['tool_calls', 'whole'],
    ['function_call', 'whole'],
    // Text Generation Inference, Together, xAI.
    ['eos_token', 'whole'],
    ['eos', 'whole'],
    ['end_turn', 'whole'],
    ['length', 'truncated'],
    ['max_tokens', 'truncated'],
    ['model_context_window_exceeded', 'truncated'],
    ['content_filter', 'filtered'],
    ['sensitive', 'filtered'],
    // OpenRouter, Z.AI, DeepSeek: the server behind the gateway broke off.
    ['error', 'broken'],
    ['network_error', 'broken'],
    ['insufficient_system_resource', 'broken'],
]);
/**
 * Reads the body of a 200. Whatever is not plainly a whole answer is none: nothing is repaired or guessed.
 *
 * @param body as it came, decoded
 */
function readCompletion(body, sent) {
    if (body.trim() === '')
        return failure('empty', 'the server answered 200 with an empty body');
    const json = parsed(body);
    const error = completion_isRecord(json) ? (json['error'] ?? null) : null;
    if (error !== null)
        return errorOn200(error);
    const { data } = completionSchema.safeParse(json);
    const choice = data?.choices[0];
    if (data === undefined || choice === undefined)
        return failure('not-an-answer', whatItIs(body, json));
    const tokens = tokensOf(json['usage']);
    return readChoice(choice, { sent, tokens, model: data.model ?? sent.model });
}
function readChoice(choice, around) {
    const { tokens, sent } = around;
    if (choice.error != null)
        return { ...errorOn200(choice.error), tokens };
    if (typeof choice.message.refusal === 'string' && choice.message.refusal !== '') {
        return failure('refused', `the model refused: "${quoted(choice.message.refusal)}"`, { tokens });
    }
    const ending = endings.get(choice.finish_reason ?? '');
    if (ending !== 'whole')
        return unfinished(choice, around);
    const calls = choice.message.tool_calls ?? [];
    if (calls.length > 0 || choice.message.function_call != null)
        return readCall(calls, around);
    const whole = choice.message.content ?? '';
    const text = withoutThinking(whole);
    if (text.trim() === '')
        return failure('empty', 'the model answered with nothing but white space or thoughts', { tokens });
    if (echoes(text, sent.messages))
        return echoed(tokens);
    const logprobs = logprobsOf(choice.logprobs, { whole, text });
    return { kind: 'answered', text, logprobs, tokens, model: around.model };
}
function unfinished({ finish_reason: reason }, { sent, tokens }) {
    const unknown = `the server ended the answer for a reason that is not known: ${quoted(JSON.stringify(reason ?? null))}`;
    const kinds = {
        truncated: [
            'truncated',
            `the answer was cut off (max-output-tokens is ${sent.maxOutputTokens}): raise it if this repeats`,
        ],
        filtered: ['filtered', 'a content filter of the server cut the answer off'],
        broken: ['unavailable', 'the server broke off in the middle of the answer'],
    };
    const ending = endings.get(reason ?? '');
    if (ending === undefined || ending === 'whole')
        return failure('unexpected-finish', unknown, { tokens });
    const [code, message] = kinds[ending];
    return failure(code, message, { tokens, retry: ending === 'broken' });
}
/** A call is an answer where it is the one that was forced, and something to refuse everywhere else. */
function readCall(calls, { sent, tokens, model }) {
    const { data } = callSchema.safeParse(calls[0]);
    if (sent.tool === null || calls.length !== 1 || data?.function.name !== sent.tool) {
        return failure('tool-call', 'the model called a function that it was not offered', { tokens });
    }
    const given = data.function.arguments;
    const text = typeof given === 'string' ? given : stringified(given);
    if (text.trim() === '')
        return failure('empty', 'the model called the function without an answer', { tokens });
    if (echoes(text, sent.messages))
        return echoed(tokens);
    return { kind: 'answered', text, logprobs: null, tokens, model };
}
function echoed(tokens) {
    return failure('echo', 'the model repeated its instructions instead of an answer', { tokens });
}
/** Gateways that have sent their 200 put what happens then into the body; `code` is the status that it would be. */
function errorOn200(error) {
    const code = completion_isRecord(error) ? Number(error['code']) : Number.NaN;
    if (Number.isInteger(code) && code >= 400 && code < 600)
        return httpFailure({ status: code, error });
    const failed = httpFailure({ status: 502, error });
    return failed.code === 'unavailable'
        ? { ...failed, message: `the server answered with an error: "${quoted(wordsOf(error))}"` }
        : failed;
}
function whatItIs(body, json) {
    const advice = 'check base-url: it must be an OpenAI-compatible endpoint, up to and with /v1';
    if (completion_isRecord(json) && json['object'] === 'response')
        return `the server answers as the Responses API does: ${advice}`;
    if (/^\s*(data|event|id|retry)?:/.test(body))
        return `the server sent a stream that was not asked for: ${advice}`;
    if (/^\s*<(!doctype|html|\?xml)/i.test(body))
        return `the server sent a web page: ${advice}`;
    return `the server sent something else than a chat completion: ${advice}`;
}
function completion_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Empty where it is nested more deeply than the stack is. */
function stringified(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return '';
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/model/retry-after.js
var retry_after = __webpack_require__(96897);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/one-try.js






/** Statuses of too many requests: the second is what Anthropic and those after it send when overloaded. */
const OVERLOADED = new Set([429, 529]);
/** Sends one question once. */
async function oneTry(line, { question, dialect, idempotencyKey, patience }) {
    const { settings, parameters, endpoint } = line;
    const usualLimit = endpoint.isOpenAi ? 'max_completion_tokens' : 'max_tokens';
    const request = chatRequest({ question, parameters, dialect, usualLimit });
    const body = new TextEncoder().encode(JSON.stringify(request));
    await line.onRequest(question, body);
    const left = patience.deadline - patience.clock.monotonic();
    const timeoutMs = Math.min(settings.timeoutSeconds * 1000, left);
    const exchange = await endpoint.complete(body, { idempotencyKey, signal: patience.signal, timeoutMs });
    const tool = offeredTool(question, dialect);
    const sent = { model: parameters.model, messages: question.messages, maxOutputTokens: question.maxOutputTokens, tool };
    const read = (text) => readCompletion(text, sent);
    return judged(exchange, { read, question, patience });
}
function judged(exchange, { read, question, patience }) {
    const only = (outcome) => ({ outcome, refusal: null, tooMuch: null });
    switch (exchange.kind) {
        case 'response':
            return limitedInBody(read(exchange.body));
        case 'http-error':
            return refused(exchange, question, patience);
        case 'redirected':
            return only(failure('redirected', exchange.message));
        case 'too-large':
            return only(failure('not-an-answer', exchange.message));
        case 'aborted':
            return only(failure('interrupted', exchange.message));
        case 'timeout':
        case 'broken':
            return only(failure('unavailable', `the request failed: ${exchange.message}`, { retry: true }));
        default:
            return exchange;
    }
}
/** A gateway may say in a 200 that it had too much. */
function limitedInBody(outcome) {
    const tooMuch = outcome.kind === 'failed' && outcome.code === 'rate-limited' ? { retryAfter: null } : null;
    return { outcome, refusal: null, tooMuch };
}
function refused(exchange, question, { clock }) {
    const { status, error, header } = exchange;
    const outcome = httpFailure(exchange);
    const after = (0,retry_after/* retryAfter */.P)(header, clock.now());
    const aboutTheRequest = outcome.code === 'bad-request' || outcome.code === 'no-such-model';
    return {
        outcome,
        refusal: aboutTheRequest ? { status, words: wordsOf(error), json: question.answer.kind === 'json' } : null,
        tooMuch: outcome.retry && (OVERLOADED.has(status) || after !== null) ? { retryAfter: after } : null,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/patience.js
/** Longest sleep before it is looked whether to wait on: what hears no signal must not sleep long. */
const SLICE_MS = 50;
/** Why to stop now, or null. */
function stopped({ clock, deadline, signal }) {
    if (signal?.aborted === true)
        return 'interrupted';
    return clock.monotonic() >= deadline ? 'deadline' : null;
}
/** Waits until a time (monotonic milliseconds), or is stopped before it, within 100 ms. */
async function waitUntil(time, patience) {
    for (;;) {
        const stop = stopped(patience);
        const left = time - patience.clock.monotonic();
        if (stop !== null || left <= 0)
            return stop;
        await patience.clock.sleep(Math.min(left, SLICE_MS));
    }
}
/** Waits for what others do, or is stopped by the signal. */
async function settledOrAborted(work, signal) {
    if (signal === undefined)
        return work;
    if (signal.aborted)
        return undefined;
    const aborted = Promise.withResolvers();
    const abort = () => aborted.resolve();
    signal.addEventListener('abort', abort, { once: true });
    await Promise.race([work, aborted.promise]);
    signal.removeEventListener('abort', abort);
    return undefined;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/probe.js




const PATIENCE_MS = 5000;
const listSchema = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) });
/** What shows that the model is there, though it is no answer: more than one token cannot be had. */
const there = new Set([
    'truncated',
    'bad-request',
    'rate-limited',
    'context-too-long',
    'filtered',
    'refused',
]);
/**
 * Is the model there? The list of models says so where it names it; else one token is asked for: some servers have no
 * list, and some name models otherwise in it (Azure its deployments, gateways their aliases).
 */
async function probeOf(endpoint, model, settings) {
    const deadline = performance.now() + PATIENCE_MS;
    const left = () => ({
        signal: undefined,
        timeoutMs: deadline - performance.now(),
    });
    const listed = await endpoint.models(left());
    if (names(listed, model))
        return { reachable: true };
    if (!worthAsking(listed))
        return probed(listed, settings);
    const question = { model, messages: [{ role: 'user', content: 'Hi' }], [limitOf(endpoint)]: 1 };
    const body = new TextEncoder().encode(JSON.stringify(question));
    const asked = await endpoint.complete(body, { idempotencyKey: 'probe', ...left() });
    // It is there and slow: a local server may have to load the model first.
    if (asked.kind === 'timeout' && listed.kind === 'response')
        return { reachable: true };
    return probed(asked, settings);
}
function limitOf({ isOpenAi }) {
    return isOpenAi ? 'max_completion_tokens' : 'max_tokens';
}
function names(listed, model) {
    if (listed.kind !== 'response')
        return false;
    const list = listSchema.safeParse(json(listed.body));
    return list.success && list.data.data.some(({ id }) => id === model);
}
/** Not where the server cannot be reached, or refuses the key. Some keys may not list models, and are refused with 403. */
function worthAsking(listed) {
    if (listed.kind === 'response')
        return true;
    return listed.kind === 'http-error' && ![401, 429].includes(listed.status) && listed.status < 500;
}
function probed(exchange, { apiKey, baseUrl, name }) {
    const where = baseUrl ?? 'the endpoint of OpenAI';
    const no = (reason) => ({ reachable: false, reason: withoutKey(reason, apiKey) });
    if (exchange.kind !== 'response' && exchange.kind !== 'http-error') {
        return no(`base-url: ${where} cannot be reached: ${exchange.message}`);
    }
    const sent = { model: name ?? '', messages: [], maxOutputTokens: 1, tool: null };
    const outcome = exchange.kind === 'response' ? readCompletion(exchange.body, sent) : httpFailure(exchange);
    return outcome.kind === 'answered' || there.has(outcome.code)
        ? { reachable: true }
        : no(`${where}: ${outcome.message}`);
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/model/pace.js
const MINUTE = 60_000;
/** Requests that went well until a halved rate is whole again. */
const RESTORED_AFTER = 25;
/** Never slower than one start in so many milliseconds. */
const SLOWEST = MINUTE;
/** @param requestsPerMinute 0 is no limit */
function pace_pace(requestsPerMinute) {
    const limit = requestsPerMinute > 0 ? requestsPerMinute : null;
    return {
        limit,
        rate: limit,
        ceiling: limit,
        lastStart: null,
        pausedUntil: null,
        slowedAt: null,
        window: { since: 0, starts: 0 },
    };
}
/** The earliest time at which the next request may start; at most `now` if it may at once. */
function nextStart(state, now) {
    const spaced = state.lastStart === null || state.rate === null ? now : state.lastStart + MINUTE / state.rate;
    return Math.max(spaced, state.pausedUntil ?? now);
}
function started(state, now) {
    const { since, starts } = state.window;
    const window = starts === 0 || now - since >= MINUTE ? { since: now, starts: 1 } : { since, starts: starts + 1 };
    return { ...state, lastStart: now, window };
}
/** The server had too much. Those that were under way when it last said so say nothing new about the rate. */
function slowed(state, { now, startedAt, retryAfter }) {
    const pausedUntil = retryAfter === null ? state.pausedUntil : Math.max(state.pausedUntil ?? 0, now + retryAfter);
    if (state.slowedAt !== null && startedAt <= state.slowedAt)
        return { ...state, pausedUntil };
    const ceiling = state.limit ?? observed(state, now);
    const rate = Math.max(MINUTE / SLOWEST, (state.rate ?? ceiling) / 2);
    return { ...state, pausedUntil, ceiling, rate, slowedAt: now };
}
/** The server took one well. */
function quickened(state) {
    if (state.rate === null || state.ceiling === null || state.rate === state.limit)
        return state;
    const rate = state.rate + state.ceiling / (2 * RESTORED_AFTER);
    // The last step is taken whole: sums of fractions miss by their last digit.
    return { ...state, rate: rate > state.ceiling * 0.999 ? state.limit : rate };
}
/** Starts a minute, as they came of late. */
function observed({ window }, now) {
    return (window.starts * MINUTE) / Math.max(1000, now - window.since);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/starts.js


/** Longest pause that is waited for when a server asks for one. */
const LONGEST_PAUSE_MS = 60_000;
/** @param requestsPerMinute 0 is no limit */
function startsAt(requestsPerMinute) {
    let pace = pace_pace(requestsPerMinute);
    let queue = Promise.resolve();
    /** Looks again after a wait: another request may have been refused meanwhile. */
    const turn = async (patience) => {
        for (;;) {
            const now = patience.clock.monotonic();
            const stop = stopped(patience);
            const start = nextStart(pace, now);
            if (stop !== null)
                return stop;
            if (start <= now)
                break;
            if ((pace.pausedUntil ?? now) - now > LONGEST_PAUSE_MS)
                return 'paused';
            if (start >= patience.deadline)
                return start === pace.pausedUntil ? 'paused' : 'deadline';
            await waitUntil(start, patience);
        }
        pace = started(pace, patience.clock.monotonic());
        return null;
    };
    return {
        next: async (patience) => {
            const before = queue;
            const mine = Promise.withResolvers();
            queue = before.then(() => mine.promise);
            try {
                await settledOrAborted(before, patience.signal);
                return await turn(patience);
            }
            finally {
                mine.resolve();
            }
        },
        tooMuch: (event) => {
            pace = slowed(pace, event);
        },
        wentWell: () => {
            pace = quickened(pace);
        },
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/access/access.js











/** Constant, so that a server that can gives the same answer to the same question. */
const SEED = 1;
/** Characters of [0-9a-z]: 124 bits. */
const KEY_LENGTH = 24;
/**
 * Asks a model behind an OpenAI-compatible endpoint. All questions share one deadline, which begins with the first; what
 * the server was seen to lack; and the pace at which it can be asked.
 *
 * @throws UserError for settings with which nothing may be sent
 */
function modelAccess(settings, ports) {
    if (settings.name === null)
        throw new errors/* UserError */.y('model: empty: name the model to ask, as the endpoint names it');
    const parameters = { model: settings.name, temperature: settings.temperature, seed: SEED };
    const endpoint = endpointOf(settings);
    const shared = {
        line: { settings, parameters, endpoint, onRequest: ports.onRequest },
        ports,
        starts: startsAt(settings.requestsPerMinute),
        dialect: firstDialect,
        deadline: null,
        ended: null,
        otherNames: new Set([settings.name]),
    };
    return {
        parameters,
        ask: (question, signal) => ask(shared, question, signal),
        probe: () => probeOf(endpoint, parameters.model, settings),
    };
}
async function ask(shared, question, signal) {
    const { clock } = shared.ports;
    shared.deadline ??= clock.monotonic() + shared.line.settings.deadlineSeconds * 1000;
    const asking = {
        question,
        patience: { clock, deadline: shared.deadline, signal },
        idempotencyKey: clock.random(KEY_LENGTH),
        dialect: shared.dialect,
        refusals: 0,
        requests: 0,
        failedTries: 0,
    };
    for (;;) {
        const outcome = await step(shared, asking);
        if (outcome !== null)
            return reply(outcome, asking, shared);
    }
}
/** One request and the wait after it; null where the question is to be asked again. */
async function step(shared, asking) {
    if (shared.ended !== null)
        return shared.ended;
    const stop = await shared.starts.next(asking.patience);
    if (stop !== null)
        return stop === 'paused' ? paused() : stoppedBy(stop, shared);
    // It may have ended while this one waited for its turn.
    if (shared.ended !== null)
        return shared.ended;
    const startedAt = asking.patience.clock.monotonic();
    asking.requests++;
    const { question, dialect, patience } = asking;
    // Another form is another request: only equal ones may have an equal key.
    const idempotencyKey = `${asking.idempotencyKey}-${asking.refusals}`;
    const tried = await oneTry(shared.line, { question, dialect, idempotencyKey, patience });
    if (tried.tooMuch !== null) {
        const { retryAfter } = tried.tooMuch;
        shared.starts.tooMuch({ now: patience.clock.monotonic(), startedAt, retryAfter });
    }
    else if (tried.outcome.kind === 'answered' || !tried.outcome.retry)
        shared.starts.wentWell();
    return afterTry(tried, asking, shared);
}
async function afterTry(tried, asking, shared) {
    const { outcome, refusal } = tried;
    if (outcome.kind === 'answered')
        return answered(outcome, asking, shared);
    const dialect = refusal === null ? null : nextDialect(asking.dialect, refusal);
    if (dialect !== null) {
        asking.dialect = dialect;
        asking.refusals++;
        return null;
    }
    if (outcome.retry)
        return pauseBeforeRetry(tried, outcome, { asking, shared });
    if (model/* failureReach */.O[outcome.code] === 'run' && outcome.code !== 'interrupted')
        shared.ended = outcome;
    return outcome;
}
function answered(outcome, { question, dialect }, shared) {
    const learned = afterAnswer(dialect, { json: question.answer.kind === 'json', text: outcome.text });
    shared.dialect = lowest(shared.dialect, learned);
    if (!shared.otherNames.has(outcome.model)) {
        shared.otherNames.add(outcome.model);
        shared.ports.log.info(`model: ${shared.line.parameters.model} was asked, ${JSON.stringify(outcome.model)} answered`);
    }
    return outcome;
}
/** null once it has waited; else why it is not tried again. */
async function pauseBeforeRetry(tried, outcome, { asking, shared }) {
    const { patience } = asking;
    const stop = stopped(patience);
    if (stop !== null)
        return stoppedBy(stop, shared);
    asking.failedTries++;
    const asked = tried.tooMuch?.retryAfter ?? 0;
    if (asked > LONGEST_PAUSE_MS)
        return paused();
    if (asking.failedTries >= shared.line.settings.tries) {
        return { ...outcome, message: `${outcome.message}; ${asking.failedTries} tries (model-tries)` };
    }
    // Never sooner than we would ourselves: a server that says 0 is not asked in a loop.
    const wait = Math.max(asked, (0,backoff/* backoff */.J)(asking.failedTries, patience.clock.random(backoff/* CHANCE_LENGTH */.Q)));
    const until = patience.clock.monotonic() + wait;
    if (until >= patience.deadline)
        return asked > 0 ? paused() : stoppedBy('deadline', shared);
    const interrupted = await waitUntil(until, patience);
    return interrupted === null ? null : stoppedBy(interrupted, shared);
}
function paused() {
    return failure('rate-limited', 'the server asks for a longer pause than this run has: lower requests-per-minute');
}
function stoppedBy(stop, { line }) {
    if (stop === 'interrupted')
        return failure('interrupted', 'the question was interrupted');
    return failure('deadline', `the ${line.settings.deadlineSeconds} s for all questions are over: raise model-deadline`);
}
function reply(outcome, { requests }, { line }) {
    if (outcome.kind === 'answered')
        return { ...outcome, requests };
    const { code, message, tokens } = outcome;
    return { kind: 'failed', code, message: withoutKey(message, line.settings.apiKey), tokens, requests };
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


/***/ })

};
