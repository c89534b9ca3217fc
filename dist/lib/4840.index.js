export const id = 4840;
export const ids = [4840];
export const modules = {

/***/ 20361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ longPromptTokens),
/* harmony export */   qx: () => (/* binding */ priceTable)
/* harmony export */ });
/* unused harmony export pricesReadOn */
/** When the rows were taken, and from where: LiteLLM 1.110.2 (MIT) keeps them beside the page of each provider. */
const pricesReadOn = '2026-11-26';
/** Up to here a row holds; some providers ask up to twice as much for longer prompts. */
const longPromptTokens = 200_000;
/**
 * List prices of the makers, standard tier, no batch discount. A row is never below what a token of a prompt of up to
 * `longPromptTokens` can cost: where the price rises earlier (Qwen, claude-haiku-5-5) the highest up to there stands, and
 * where the provider writes its prompt cache by itself and charges that (OpenAI from GPT-5.6 on, 1.25 times), `input` is
 * the price of writing. Without a discount for cached tokens `cached` is `input`. A name of its own stands where a
 * snapshot costs something else than its family.
 */
const priceTable = [
    {
        provider: 'OpenAI',
        source: 'https://developers.openai.com/api/docs/pricing',
        prices: {
            'gpt-6-astra': [12.5, 1, 50],
            'gpt-6.1-sol': [2.5, 0.1, 10],
            'gpt-6-sol': [2.5, 0.2, 10],
            'gpt-6.1-terra': [1.25, 0.05, 5],
            'gpt-6-luna': [0.125, 0.01, 0.5],
            'gpt-5.6': [5, 0.4, 20],
            'gpt-5.6-sol': [5, 0.4, 20],
            'gpt-5.6-terra': [2.5, 0.2, 12],
            'gpt-5.6-luna': [0.25, 0.02, 1.2],
            'gpt-5.5': [5, 0.5, 30],
            'gpt-5.4': [2.5, 0.25, 15],
            'gpt-5.4-mini': [0.75, 0.075, 4.5],
            'gpt-5.4-nano': [0.2, 0.02, 1.25],
            'gpt-5.3-codex': [1.75, 0.175, 14],
            'gpt-5.2': [1.75, 0.175, 14],
            'gpt-5.1': [1.25, 0.125, 10],
            'gpt-5': [1.25, 0.125, 10],
            'gpt-5-mini': [0.25, 0.025, 2],
            'gpt-5-nano': [0.05, 0.005, 0.4],
            'gpt-4.1': [2, 0.5, 8],
            'gpt-4.1-mini': [0.4, 0.1, 1.6],
            'gpt-4.1-nano': [0.1, 0.025, 0.4],
            'gpt-4o': [2.5, 1.25, 10],
            'gpt-4o-2024-05-13': [5, 5, 15],
            'gpt-4o-mini': [0.15, 0.075, 0.6],
            'gpt-4-turbo': [10, 10, 30],
            'gpt-4': [30, 30, 60],
            'gpt-3.5-turbo': [0.5, 0.5, 1.5],
            'o4-mini': [1.1, 0.275, 4.4],
            o3: [2, 0.5, 8],
            'o3-mini': [1.1, 0.55, 4.4],
            o1: [15, 7.5, 60],
        },
    },
    {
        provider: 'Anthropic',
        source: 'https://platform.claude.com/docs/en/about-claude/pricing',
        prices: {
            'claude-fable-5-1': [10, 0.25, 50],
            'claude-fable-5': [10, 1, 50],
            'claude-mythos-5-1': [10, 0.25, 50],
            'claude-mythos-5': [10, 1, 50],
            'claude-opus-5-5': [4, 0.2, 20],
            'claude-opus-5': [5, 0.5, 25],
            'claude-opus-4-8': [5, 0.5, 25],
            'claude-opus-4-7': [5, 0.5, 25],
            'claude-opus-4-6': [5, 0.5, 25],
            'claude-opus-4-5': [5, 0.5, 25],
            'claude-sonnet-5-5': [2, 0.1, 10],
            'claude-sonnet-5': [2, 0.2, 10],
            'claude-sonnet-4-6': [3, 0.3, 15],
            'claude-sonnet-4-5': [3, 0.3, 15],
            'claude-haiku-5-5': [0.5, 0.05, 2.5],
            'claude-haiku-4-5': [1, 0.1, 5],
        },
    },
    {
        provider: 'Google',
        source: 'https://ai.google.dev/gemini-api/docs/pricing',
        prices: {
            'gemini-4-argon': [2, 0.1, 10],
            'gemini-4-hydrogen': [1.5, 0.075, 7.5],
            'gemini-3.8-flash': [0.75, 0.075, 3.75],
            'gemini-3.7-flash': [0.75, 0.075, 3.75],
            'gemini-3.6-flash': [0.75, 0.075, 3.75],
            'gemini-3.5-flash': [1.5, 0.15, 9],
            'gemini-3.5-flash-lite': [0.3, 0.03, 2.5],
            'gemini-3.1-pro-preview': [2, 0.2, 12],
            'gemini-3.1-flash-lite': [0.25, 0.025, 1.5],
            'gemini-3-flash-preview': [0.5, 0.05, 3],
            'gemini-2.5-pro': [1.25, 0.125, 10],
            'gemini-2.5-flash': [0.3, 0.03, 2.5],
            'gemini-2.5-flash-lite': [0.1, 0.01, 0.4],
        },
    },
    {
        provider: 'Mistral',
        source: 'https://docs.mistral.ai/models',
        prices: {
            'mistral-large-4': [0.7, 0.07, 2.1],
            'mistral-large-latest': [0.5, 0.05, 1.5],
            'mistral-large-3': [0.5, 0.05, 1.5],
            'mistral-large-2512': [0.5, 0.05, 1.5],
            'mistral-medium-3.5': [1.5, 0.15, 7.5],
            'mistral-medium': [1.5, 0.15, 7.5],
            'mistral-medium-latest': [1.5, 0.15, 7.5],
            'mistral-medium-2604': [1.5, 0.15, 7.5],
            'mistral-small-latest': [0.15, 0.015, 0.6],
            'mistral-small-2603': [0.15, 0.015, 0.6],
            'magistral-medium-latest': [1.5, 0.15, 7.5],
            'magistral-small-latest': [0.15, 0.015, 0.6],
            'codestral-latest': [0.3, 0.03, 0.9],
            'codestral-2508': [0.3, 0.03, 0.9],
            'devstral-latest': [0.4, 0.04, 2],
            'devstral-medium-latest': [0.4, 0.04, 2],
            'devstral-small-latest': [0.1, 0.01, 0.3],
            'ministral-14b-latest': [0.2, 0.02, 0.2],
            'ministral-8b-latest': [0.15, 0.015, 0.15],
            'ministral-3b-latest': [0.1, 0.01, 0.1],
        },
    },
    {
        provider: 'DeepSeek',
        source: 'https://api-docs.deepseek.com/quick_start/pricing',
        prices: {
            'deepseek-v4-pro': [1.32, 0.044, 3.96],
            'deepseek-v4-flash': [0.3, 0.006, 1.2],
            'deepseek-flash': [0.3, 0.006, 1.2],
        },
    },
    {
        provider: 'Alibaba (Qwen)',
        source: 'https://www.alibabacloud.com/help/en/model-studio/models',
        prices: {
            'qwen3.8-max': [2, 0.25, 6],
            'qwen3.8-flash': [0.15, 0.016, 0.47],
            'qwen3.7-max': [2.5, 0.5, 7.5],
            'qwen3.7-plus': [0.4, 0.08, 1.6],
            'qwen3.5-plus': [0.4, 0.4, 2.4],
            'qwen3-max': [3, 3, 15],
            'qwen3-coder-plus': [3, 0.3, 15],
            'qwen3-coder-flash': [0.8, 0.2, 4],
            'qwen-max': [1.6, 1.6, 6.4],
            'qwen-plus': [0.4, 0.4, 1.2],
            'qwen-flash': [0.05, 0.05, 0.4],
        },
    },
    {
        provider: 'xAI',
        source: 'https://api.x.ai/v1/language-models',
        prices: {
            'grok-4.7': [2, 0.5, 6],
            'grok-4.6': [2, 0.5, 6],
            'grok-4.5': [2, 0.3, 6],
            'grok-4.3': [1.25, 0.2, 2.5],
            'grok-code-fast': [1, 0.2, 2],
        },
    },
    {
        provider: 'Moonshot AI',
        source: 'https://platform.kimi.ai/docs/pricing/chat',
        prices: {
            'kimi-k3.1-pro': [2, 0.2, 10],
            'kimi-k3': [3, 0.3, 15],
            'kimi-k2.7-code': [0.95, 0.19, 4],
            'kimi-k2.6': [0.95, 0.16, 4],
        },
    },
    {
        provider: 'Z.ai',
        source: 'https://docs.z.ai/guides/overview/pricing',
        prices: {
            'glm-5.3': [1.4, 0.26, 4.4],
            'glm-5.3-flash': [0.15, 0.03, 0.5],
            'glm-5.2': [1.4, 0.26, 4.4],
            'glm-5.1': [1.4, 0.26, 4.4],
            'glm-5': [1, 0.2, 3.2],
            'glm-4.7': [0.6, 0.11, 2.2],
            'glm-4.6': [0.6, 0.11, 2.2],
        },
    },
];


/***/ }),

/***/ 34840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   priceOf: () => (/* binding */ priceOf)
/* harmony export */ });
/* unused harmony export familyOf */
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _price_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20361);


const free = { input: 0, cached: 0, output: 0 };
const table = new Map(_price_table_js__WEBPACK_IMPORTED_MODULE_0__/* .priceTable */ .qx.flatMap(({ prices }) => Object.entries(prices).map(([name, [input, cached, output]]) => [name, { input, cached, output }])));
/**
 * The price of the configured model: of `prices`, else of the table, else nothing where the server is on this machine or
 * in this network. Names are looked up as they are, then as `familyOf` reads them.
 * @throws UserError where no model is configured, or nobody knows its price
 */
function priceOf({ name, baseUrl, prices }) {
    if (name === null)
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('model: none is configured: name one, or set engine to codemod');
    const names = [name, ...familyOf(name)];
    const set = firstOf(names, prices);
    if (set !== null)
        return { price: set, source: 'setting' };
    const listed = firstOf(names, table);
    if (listed !== null)
        return { price: listed, source: 'table' };
    if (baseUrl !== null && isLocal(baseUrl))
        return { price: free, source: 'local' };
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`prices: no price is known for the model ${JSON.stringify(name.slice(0, 80))}, and without one max-cost-usd could not be kept: ` +
        `set prices to JSON like {${JSON.stringify(name.slice(0, 80))}: {"input": 1, "cached": 0.1, "output": 4}} (US dollars a million tokens)`);
}
function firstOf(names, prices) {
    for (const name of names) {
        const price = prices.get(name);
        if (price !== undefined)
            return price;
    }
    return null;
}
const dated = /-(\d{4}-\d\d-\d\d|\d{8}|\d{3}|latest)$/;
/**
 * Other names of a model, the most exact first: in small letters and without the provider that a gateway puts before it
 * (`openai/gpt-4o`), Anthropic's with the dashes of its own API (`claude-sonnet-4.5`), and without the date or number of
 * a snapshot (`-2024-08-06`, `-20250929`, `-001`, `-latest`). Four digits (`-0613`, `-2512`) are no such suffix: older
 * snapshots that carry them cost something else, so the table must name them.
 */
function familyOf(name) {
    const bare = name.toLowerCase().slice(name.lastIndexOf('/') + 1);
    const own = bare.startsWith('claude-') ? bare.replaceAll('.', '-') : bare;
    return [own, own.replace(dated, '')];
}
/** Names and addresses that are never of the internet: RFC 1122, 1918, 3927, 4193, 4291, 6761, 6762, and ICANN's `.internal`. */
const localHosts = [
    /^[^.:[\]]+$/,
    /\.(localhost|local|internal)$/,
    /^(127|10)\.\d+\.\d+\.\d+$/,
    /^192\.168\.\d+\.\d+$/,
    /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/,
    /^169\.254\.\d+\.\d+$/,
    /^\[::1\]$/,
    /^\[f[cd][0-9a-f]{2}:/,
    /^\[fe[89ab][0-9a-f]:/,
];
function isLocal(baseUrl) {
    const { hostname } = new URL(baseUrl);
    return localHosts.some((form) => form.test(hostname));
}


/***/ })

};
