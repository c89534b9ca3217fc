export const id = 7920;
export const ids = [7920];
export const modules = {

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vu: () => (/* binding */ isRefusal),
  wq: () => (/* binding */ judgePatch),
  g5: () => (/* binding */ judgeTree)
});

;// CONCATENATED MODULE: ./.build/actions/shared/policy/added-text.js
/**
 * Characters that make text read differently from what it is (CVE-2021-42574, "Trojan Source"). A zero-width joiner or
 * a variation selector that follows a pictograph is part of an emoji and stays.
 */
const HIDDEN = [
    {
        code: 'bidi-control',
        what: 'a bidirectional control character',
        pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    },
    {
        code: 'invisible-character',
        what: 'an invisible character',
        pattern: /\u034F|[\u00AD\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u2060-\u2065\u206A-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E0FFF}]|[\u{1D173}-\u{1D17A}]|(?<![\p{Extended_Pictographic}\uFE0F\p{Emoji_Modifier}])\u200D/u,
    },
    { code: 'control-character', what: 'a control character', pattern: /[\0-\x08\x0B\x0E-\x1F\x7F\x80-\x9F]/u },
    // Git and readers count lines by line feeds, Python and JavaScript by these, too: coverage would speak of other lines.
    { code: 'hidden-line-end', what: 'a line end that is none to git', pattern: /[\r\u2028\u2029]/u },
];
/** Looks only at lines that the old content does not have: what was there before is not this change's doing. */
function hiddenCharacters(path, { before, after }) {
    const known = new Set(before === null ? [] : lines(before));
    const added = after === null ? [] : lines(after).map((text, at) => ({ text, line: at + 1 }));
    const news = added.filter(({ text }) => !known.has(text));
    return HIDDEN.flatMap(({ code, what, pattern }) => {
        const hit = news.find(({ text }) => pattern.test(text));
        if (hit === undefined)
            return [];
        const point = pattern.exec(hit.text)?.[0].codePointAt(0) ?? 0;
        const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
        return [finding(code, path, `${path}:${hit.line}: the added text has ${what} (${name}); write it as an escape`)];
    });
}
/** Bytes with a NUL are binary, as git has it. */
function isBinary(content) {
    return content?.includes(0) ?? false;
}
/** Only white space or line ends changed, on more than half of the lines: a review would see nothing but noise. */
function isNoise({ before, after }) {
    if (before === null || after === null || before.length === 0)
        return false;
    const [old, now] = [decode(before), decode(after)];
    if (old === now || old.replace(/\s+/g, '') !== now.replace(/\s+/g, ''))
        return false;
    const known = new Set(now.split('\n'));
    const all = old.split('\n').filter((line) => line.trim() !== '');
    return all.length > 0 && all.filter((line) => !known.has(line)).length * 2 > all.length;
}
function lineCount(content) {
    return content === null ? 0 : lines(content).length;
}
/** Without its end, and without the byte order mark that may open a file. */
function lines(content) {
    const text = decode(content).replace(/^\uFEFF/, '');
    const split = text.split(/\r?\n/);
    return split.at(-1) === '' ? split.slice(0, -1) : split;
}
/** Keeps a byte order mark, and what is no UTF-8 becomes U+FFFD. */
function decode(content) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
function finding(code, path, message) {
    return { code, path, message, severity: 'block' };
}

;// CONCATENATED MODULE: ./.build/actions/shared/secrets/entropy.js
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

;// CONCATENATED MODULE: ./.build/actions/shared/secrets/views.js
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
 * Without the line breaks before or after a token that holds one of these words, where it may go on in the other line.
 * null where there is none.
 */
function unwrapped(view, words) {
    const word = `(?:${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
    const [ends, begins] = [new RegExp(`${word}${TOKEN}*$`), new RegExp(`^${TOKEN}{0,40}${word}`)];
    // A line that is a token alone: other words only stand below one.
    const [last, alone] = [new RegExp(`${TOKEN}$`), new RegExp(`^${TOKEN}+["'),;]*\\s*?(?:\n|$)`)];
    return rewrite(view, BREAK, (found, at) => {
        const before = view.text.slice(Math.max(0, at - BACK), at);
        const after = view.text.slice(at + found.length, at + found.length + FORTH);
        if (!last.test(before))
            return found;
        return (ends.test(before) && alone.test(after)) || begins.test(after) ? '' : found;
    });
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

// EXTERNAL MODULE: ./.build/actions/shared/policy/protected-paths.js
var protected_paths = __webpack_require__(8766);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/blobs.js



const LONG_TOKEN = 120;
const LONG_LINE = 2000;
/** Random base64 of this length has 5.2 bits a character and more; words and paths stay below 4.8. */
const BASE64_BITS = 4.8;
const HEX_BITS = 3;
const blobs_TOKEN = /[A-Za-z0-9+/_-]{121,}={0,2}/g;
/** Base64 wrapped at some width, as lines or as strings: at least three full lines. */
const WRAPPED = /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{48,}={0,2}["',\\+\s]{1,40}){3,}[A-Za-z0-9+/]*={0,2}/g;
/** How base64 of an image or a font begins: PNG, JPEG, GIF, WebP, WOFF, WOFF2. Such a thing is seen by eye. */
const PICTURE = /^(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|d09GRg|d09GMg)/;
/** Text that nobody can read: long encoded tokens and lines of thousands of characters. A person decides. */
function unreadableText(file) {
    // Hashes fill lock files, which are protected by name.
    if (file.after === null || (0,protected_paths/* protectedBecause */.j)(file.path)?.startsWith('a lock file') === true)
        return [];
    return [...encodedBlob(file), ...longLine(file)];
}
function longLine({ path, added }) {
    const long = added.find(({ text }) => text.length > LONG_LINE);
    if (long === undefined)
        return [];
    const message = `${path}:${long.line}: an added line has ${long.text.length} characters; nobody reads that`;
    return [{ code: 'minified-line', path, line: long.line, message, severity: 'hold' }];
}
function encodedBlob({ path, after, added }) {
    const text = added.map((line) => line.text).join('\n');
    const joined = joinedLiterals(text)?.text ?? '';
    const blob = blobIn(text, blobs_TOKEN) ?? blobIn(joined, blobs_TOKEN) ?? blobIn(text, WRAPPED);
    if (blob === null || after === null)
        return [];
    const line = added.find((candidate) => candidate.text.includes(blob.slice(0, 40)))?.line ?? added[0]?.line;
    const isPicture = PICTURE.test(blob);
    const what = isPicture ? 'an encoded picture or font' : 'encoded content that cannot be read';
    const message = `${path}: the added text has ${what} (${blob.length} characters)`;
    return [
        {
            code: 'encoded-blob',
            path,
            ...(line === undefined ? {} : { line }),
            message,
            severity: isPicture ? 'review' : 'hold',
        },
    ];
}
/** The first blob that is no picture, else the first picture. */
function blobIn(text, pattern) {
    const blobs = [...text.matchAll(pattern)].map(([token]) => token).filter(isEncoded);
    return blobs.find((blob) => !PICTURE.test(blob)) ?? blobs[0] ?? null;
}
function isEncoded(token) {
    const bare = token.replace(/[^A-Za-z0-9+/_-]/g, '');
    if (bare.length <= LONG_TOKEN)
        return false;
    const bits = bitsPerCharacter(bare);
    if (/^[0-9a-fA-F]+$/.test(bare))
        return bits >= HEX_BITS;
    return bits >= BASE64_BITS && /[A-Z]/.test(bare) && /[a-z]/.test(bare) && /\d/.test(bare);
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/regions.js
var policy_regions = __webpack_require__(5320);
// EXTERNAL MODULE: ./.build/actions/shared/policy/syntax.js
var policy_syntax = __webpack_require__(2530);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/changed-file.js



/** The added line that an offset of `after` lies in. */
function addedLineAt({ added }, offset) {
    let [low, high] = [0, added.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (added[middle].offset <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const line = added[low];
    return line !== undefined && offset >= line.offset && offset <= line.offset + line.text.length ? line : undefined;
}
/** The added lines with so many lines around them; runs that touch are one. */
function excerpts({ after, added }, margin) {
    const lines = (after ?? '').split('\n');
    const runs = [];
    for (const { line } of added) {
        const [from, to] = [Math.max(0, line - 1 - margin), Math.min(lines.length, line + margin)];
        const last = runs.at(-1);
        if (last !== undefined && from <= last.to)
            last.to = to;
        else
            runs.push({ from, to });
    }
    const found = [];
    let [at, offset] = [0, 0];
    for (const { from, to } of runs) {
        for (; at < from; at += 1)
            offset += (lines[at]?.length ?? 0) + 1;
        found.push({ text: lines.slice(from, to).join('\n'), line: from + 1, offset });
    }
    return found;
}
function changedFiles(changes, contents) {
    const texts = changes.map((change) => {
        const content = contents.get(change.path);
        return { change, before: textOf(content?.before), after: textOf(content?.after) };
    });
    const lost = lostLines(texts);
    return texts.map(({ change, before, after }) => {
        const { path } = change;
        const syntax = (0,policy_syntax/* syntaxOf */.r)(path);
        const moved = lost.get(endingOf(path));
        let lookup;
        const regions = () => (lookup ??= (0,policy_regions/* regionsOf */.N)(after ?? '', syntax));
        return { path, change, before, after, added: addedLines(before, after, moved), syntax, regions };
    });
}
/** Trimmed lines that files lose, by the ending of their names: what is moved between like files is not new. */
function lostLines(texts) {
    const lost = new Map();
    for (const { change, before, after } of texts) {
        if (before === null)
            continue;
        const kept = trimmedLines(after);
        const ending = endingOf(change.path);
        const gone = lost.get(ending) ?? new Set();
        for (const line of trimmedLines(before))
            if (!kept.has(line))
                gone.add(line);
        lost.set(ending, gone);
    }
    return lost;
}
function addedLines(before, after, moved) {
    if (after === null)
        return [];
    const known = trimmedLines(before);
    const added = [];
    let offset = 0;
    for (const [at, text] of after.split('\n').entries()) {
        const trimmed = text.trim();
        if (trimmed !== '' && !known.has(trimmed) && moved?.has(trimmed) !== true) {
            added.push({ text: text.replace(/\r$/, ''), line: at + 1, offset });
        }
        offset += text.length + 1;
    }
    return added;
}
function trimmedLines(text) {
    return new Set(text === null ? [] : text.split('\n').map((line) => line.trim()));
}
function textOf(content) {
    return content === null || content === undefined || isBinary(content) ? null : decode(content);
}
function endingOf(path) {
    return /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/findings.js
function findings_finding(severity) {
    return (code, path, message) => ({ code, path, message, severity });
}
const block = findings_finding('block');
const hold = findings_finding('hold');
const review = findings_finding('review');

;// CONCATENATED MODULE: ./.build/actions/shared/policy/hosts.js


/** How a text names a host; group 1 is what stands there. */
const NAMED = [
    // A URL of any scheme, with or without user information.
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s/@"'<>`]{1,200}@)?(\[[0-9a-f:.]{2,60}\]|[^\s/:@"'<>`\\(){}$?#,;|*]{1,253})/gi,
    // A URL without its scheme, in quotes.
    /["'(]\/\/((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?=[/:"')])/gi,
    // A remote in the manner of scp: git@host:path.
    /\b[a-z_][\w.-]{0,40}@((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}):(?=[\w~/.-])(?!\d+\b)/gi,
    // A bare address with its port.
    /(?<![\w.])((?:\d{1,3}\.){3}\d{1,3}):\d{2,5}\b/g,
    /(\[(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}\]):\d{2,5}\b/gi,
    // A whole string that can only be a host name. Package names are written the other way round (com.example.app).
    /["'`](?!(?:com|org|net|io|dev)\.)((?:[a-z0-9-]{1,63}\.)+(?:com|net|org|ru|cn|xyz|top|info|online|site|onion))["'`]/gi,
];
/** Names that are set aside for documents (RFC 2606, 6761, 5737, 3849), and this machine. */
const SET_ASIDE = /^(?:localhost|.+\.localhost|(?:.+\.)?example(?:\.(?:com|net|org))?|.+\.(?:test|invalid|example)|0\.0\.0\.0|127(?:\.\d+){3}|192\.0\.2\.\d+|198\.51\.100\.\d+|203\.0\.113\.\d+|\[::1?\]|\[2001:db8:.*\])$/;
/** Hosts whose URLs are names of vocabularies: nobody opens them. */
const VOCABULARIES = new Set([
    'www.w3.org', 'w3.org', 'json-schema.org', 'schemas.xmlsoap.org', 'schemas.android.com', 'schemas.openxmlformats.org',
    'maven.apache.org', 'xmlns.jcp.org', 'java.sun.com', 'purl.org', 'xmlns.com',
]); // prettier-ignore
/** Of one file: more would say nothing more. */
const MOST = 50;
/** Lines around an added one that may hold the rest of a name. */
const AROUND = 3;
/**
 * Hosts that the added text names and the file did not. In code and configuration a person decides: data may go there,
 * or code come from there. In comments and documents they are shown.
 */
function newHosts(file) {
    const places = excerpts(file, AROUND).flatMap(({ text, offset }) => placesIn(text).map(({ host, at }) => ({ host, at: offset + at, line: addedLineAt(file, offset + at)?.line })));
    if (places.every(({ line }) => line === undefined))
        return [];
    const known = new Set(file.before === null ? [] : placesIn(file.before).map(({ host }) => host));
    const found = new Map();
    for (const { host, at, line } of places) {
        if (line === undefined || known.has(host))
            continue;
        const isText = file.regions()(at) === 'comment';
        const earlier = found.get(host);
        if (earlier === undefined || (earlier.severity === 'review' && !isText))
            found.set(host, report(file.path, { host, line, isText }));
    }
    return [...found.values()].toSorted((a, b) => a.severity.localeCompare(b.severity)).slice(0, MOST);
}
function report(path, { host, line, isText }) {
    const where = isText ? 'in a comment or document' : 'in code or configuration';
    const message = `${path}:${line}: names the host ${host}, which the file did not name before, ${where}`;
    return { code: 'new-host', path, line, message, severity: isText ? 'review' : 'hold' };
}
/** Every host in the text, also where its name is put together from string literals; `at` is an offset in `text`. */
function placesIn(text) {
    const places = placesOf(text).map(({ host, at }) => ({ host, at }));
    const joined = joinedLiterals(text);
    if (joined === null)
        return places;
    const known = new Set(places.map(({ host }) => host));
    const more = placesOf(joined.text).filter(({ host }) => !known.has(host));
    return [...places, ...more.map(({ host, at }) => ({ host, at: joined.startAt(at) }))];
}
function placesOf(text) {
    return NAMED.flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match) => {
        const host = canonical(match[1] ?? '');
        return host === null ? [] : [{ host, at: match.index }];
    }));
}
/** As a URL parser reads it: lower case, punycode, numbers as dotted addresses. null where it is none, or of no account. */
function canonical(written) {
    const name = written.replace(/[.!]+$/, '');
    if (!URL.canParse(`http://${name}/`))
        return null;
    const host = new URL(`http://${name}/`).hostname;
    const isHost = host.includes('.') || host.startsWith('[');
    return !isHost || SET_ASIDE.test(host) || VOCABULARIES.has(host) ? null : host;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/actions/shared/policy/dependencies/dependency.js
var dependency = __webpack_require__(9566);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/install-scripts.js


/** What npm and its like run without being asked, on `install` or when a repository is installed (npm-scripts). */
const LIFECYCLE = [
    'preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish', 'prepack', 'postpack',
    'dependencies', 'pnpm:devPreinstall', 'preuninstall', 'uninstall', 'postuninstall',
]; // prettier-ignore
const HOOKS = [
    { name: /(?:^|\/)package\.json$/i, runs: packageHooks },
    { name: /(?:^|\/)pyproject\.toml$/i, runs: buildHooks },
    {
        name: /(?:^|\/)setup\.py$/i,
        runs: (text) => install_scripts_lines(text, /\b(?:cmdclass|subprocess|os\s*\.\s*(?:system|popen|exec\w*|spawn\w*)|exec|eval|__import__|urlopen|urlretrieve|requests)\b/),
    },
    {
        name: /(?:^|\/)setup\.cfg$/i,
        runs: (text) => install_scripts_lines(text, /^\s*(?:cmdclass|command[-_]packages|setup[-_]hooks|build_backend)\b/),
    },
    // npm builds a folder that has one; every Python that finds the others runs them as it starts.
    {
        name: /(?:^|\/)(?:binding\.gyp|(?:site|user)customize\.py|[^/]+\.pth)$/i,
        runs: (text) => new Map([['its content', text]]),
    },
];
/** Build backends that packages have (PEP 517): one of them in a project that had none runs nothing of the change's own. */
const USUAL = new Set([
    'setuptools.build_meta', 'hatchling.build', 'poetry.core.masonry.api', 'flit_core.buildapi', 'pdm.backend', 'maturin',
    'uv_build', 'scikit_build_core.build', 'mesonpy',
]); // prettier-ignore
/** Code that would run as soon as somebody installs the repository: the change may neither add nor change it. */
function installScripts({ path, before, after, added }) {
    const hook = HOOKS.find(({ name }) => name.test(path));
    if (hook === undefined || after === null)
        return [];
    const [then, now] = [hooksIn(hook, before), hooksIn(hook, after)];
    const isNews = ([name, what]) => then.get(name) !== what && (then.has(name) || !USUAL.has(what));
    const [name] = [...now].find(isNews) ?? [];
    if (name === undefined)
        return [];
    const line = added.find(({ text }) => text.includes(name.split('.').at(-1) ?? name))?.line ?? added[0]?.line;
    const message = `${path}: ${name} would run on the machine of whoever installs this; a person must make such a change`;
    return [{ code: 'install-script', path, ...(line === undefined ? {} : { line }), message, severity: 'block' }];
}
function hooksIn({ runs }, text) {
    try {
        return text === null ? new Map() : runs(text);
    }
    catch {
        // What cannot be read is found by those that look for parse errors and for dependencies.
        return new Map();
    }
}
function packageHooks(text) {
    const json = JSON.parse(text.replace(/^\uFEFF/, ''));
    const trusted = ['trustedDependencies', 'onlyBuiltDependencies'].map((key) => [key, (0,dependency.at)(json, key) ?? (0,dependency.at)(json, 'pnpm', key)]);
    const scripts = LIFECYCLE.map((key) => [key, (0,dependency.at)(json, 'scripts', key)]);
    return said([...scripts, ...trusted, ['gypfile', (0,dependency.at)(json, 'gypfile')]]);
}
const BUILD_KEYS = [
    'build-system.build-backend', 'build-system.backend-path', 'tool.hatch.build.hooks', 'tool.hatch.metadata.hooks',
    'tool.poetry.build', 'tool.pdm.build.custom-hook', 'tool.setuptools.cmdclass', 'tool.poetry.requires-plugins',
]; // prettier-ignore
function buildHooks(text) {
    const toml = (0,dist/* parse */.qg)(text);
    return said(BUILD_KEYS.map((key) => [key, (0,dependency.at)(toml, ...key.split('.'))]));
}
function said(pairs) {
    return new Map(pairs.filter(([, value]) => value !== undefined).map(([key, value]) => [key, (0,dependency/* shown */.SP)(value)]));
}
/** Each line that holds the pattern, under itself: one that is added is a new entry. */
function install_scripts_lines(text, pattern) {
    const hits = text
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
        .filter((line) => pattern.test(line));
    return new Map(hits.map((line) => [line, line]));
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/confusables.js
/**
 * Letters that look like ASCII in common typefaces, a selection of Unicode's confusables.txt (UTS #39, section 4): the
 * scripts that programmers meet. `like[i]` is what `letters[i]` looks like.
 */
const LOOK_ALIKES = [
    // Cyrillic
    [
        '\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u051B\u051D\u04BB\u04CF\u0491\u0433',
        'aeopcyxsijdqwhlrr',
    ],
    [
        '\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408\u04C0\u050C\u051A\u051C',
        'ABEKMHOPCTYXSIJIGQW',
    ],
    // Greek
    ['\u03B1\u03B3\u03B9\u03BA\u03BD\u03BF\u03C1\u03C3\u03C5\u03C7\u03F2\u03F3', 'ayikvopouxcj'],
    ['\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u03F9', 'ABEZHIKMNOPTYXC'],
    // Armenian
    ['\u0561\u0563\u0566\u0570\u0578\u057D\u0581\u0585\u0578\u0555\u054D', 'wqqhnugonOU'],
    // Latin letters beyond ASCII
    ['\u0131\u0251\u0261\u0237\u1D04\u1D0F\u1D1C\u1D20\u1D21\u1D22\u0269\u028B', 'iagjcouvwziu'],
    // Letters that look like punctuation (the click letters)
    ['\u01C0\u01C1\u01C3\u02D0', '|||:'],
    // Cherokee
    [
        '\u13A0\u13A1\u13A2\u13A9\u13AA\u13AB\u13AC\u13B3\u13B7\u13BB\u13C0\u13C2\u13C3\u13CF\u13D2\u13DE\u13DF\u13E2\u13F4',
        'DRTYAJEWMHGhZbRLCPB',
    ],
];
const likeAscii = new Map(LOOK_ALIKES.flatMap(([letters, like]) => Array.from(letters).map((letter, at) => [letter, like[at] ?? ''])));
/** Does it look like an ASCII character? Compatibility forms (fullwidth, mathematical) do as well. */
function looksLikeAscii(character) {
    return likeAscii.has(character) || (character > '\x7F' && /^[\x20-\x7E]+$/.test(character.normalize('NFKC')));
}
/** The text with every such letter put in ASCII (the skeleton of UTS #39, for this selection). */
function skeleton(text) {
    return Array.from(text.normalize('NFKC'), (character) => likeAscii.get(character) ?? character).join('');
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/mixed-scripts.js

const WORD = /[\p{ID_Start}_$][\p{ID_Continue}$]*/gu;
const ASCII = /^[\x00-\x7F]*$/;
const SCRIPTS = [
    'Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Georgian', 'Coptic', 'Devanagari',
    'Bengali', 'Tamil', 'Telugu', 'Thai', 'Ethiopic', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo',
]; // prettier-ignore
const scriptPatterns = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]);
/** Mixes that people write ("highly restrictive", UTS #39, section 5.2). */
const WRITTEN_TOGETHER = [
    ['Latin', 'Han', 'Hiragana', 'Katakana'],
    ['Latin', 'Han', 'Bopomofo'],
    ['Latin', 'Han', 'Hangul'],
];
/**
 * Words that look like other words: letters of several scripts in one, or a word of another script that reads like an
 * ASCII word of the same file (UTS #39). In code it is refused; in strings, comments and documents it is shown.
 */
function mixedScripts(file) {
    const found = new Map();
    const disguiseOf = disguises(file.after ?? '');
    for (const { word, line, offset } of foreignWords(file)) {
        const because = disguiseOf(word);
        if (because === null)
            continue;
        const isCode = file.syntax.kind === 'code' && file.regions()(offset) === 'code';
        const severity = isCode && because.certain ? 'block' : 'review';
        // A sign by itself, as text has them: ℹ, º.
        if (found.has(severity) || (severity === 'review' && Array.from(word).length === 1))
            continue;
        const message = `${file.path}:${line}: the word ${JSON.stringify(word.slice(0, 60))} ${because.why}`;
        found.set(severity, { code: 'mixed-script-identifier', path: file.path, line, message, severity });
    }
    return [...found.values()];
}
/** Words with other letters than ASCII in the added lines, each with its offset in the file. */
function foreignWords({ added }) {
    return added
        .filter(({ text }) => !ASCII.test(text))
        .flatMap(({ text, line, offset }) => [...text.matchAll(WORD)]
        .filter(([word]) => !ASCII.test(word))
        .map(({ 0: word, index }) => ({ word, line, offset: offset + index })));
}
/** What is wrong with a word of this text. The same word is looked at once. */
function disguises(text) {
    const known = new Map();
    let words;
    const isWord = (word) => (words ??= new Set(text.match(/[A-Za-z_$][\w$]*/g))).has(word);
    return (word) => {
        const answer = known.has(word) ? known.get(word) : disguise(word, isWord);
        known.set(word, answer ?? null);
        return answer ?? null;
    };
}
function disguise(word, isWord) {
    const letters = Array.from(word).filter((letter) => letter > '\x7F');
    const plain = skeleton(word);
    if (letters.some((letter) => /[\u01C0-\u01C3\u02D0]/u.test(letter)))
        return { why: 'has a letter that looks like punctuation', certain: true };
    if (ASCII.test(word.normalize('NFKC')))
        return { why: 'has letters in compatibility forms, which some languages read as ASCII', certain: true };
    if (ASCII.test(plain) && isWord(plain))
        return { why: `looks like ${plain.slice(0, 60)}, which stands in the same file`, certain: true };
    const scripts = scriptsOf(word);
    if (scripts.length < 2 || WRITTEN_TOGETHER.some((mix) => scripts.every((script) => mix.includes(script))))
        return null;
    // Mathematics writes Δx and σ_max: a mix in which no letter looks like another misleads nobody.
    const certain = !isMathematical(scripts) || letters.some(looksLikeAscii);
    return { why: `mixes the scripts ${scripts.join(' and ')}`, certain };
}
function isMathematical(scripts) {
    return scripts.every((script) => script === 'Latin' || script === 'Greek');
}
function scriptsOf(word) {
    const letters = Array.from(word).filter((letter) => /\p{L}/u.test(letter));
    const own = letters.filter((letter) => !/\p{Script=Common}|\p{Script=Inherited}/u.test(letter));
    return scriptPatterns.filter(([, pattern]) => own.some((letter) => pattern.test(letter))).map(([script]) => script);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/jvm-and-go.js





const ARTIFACTS = new Set(['dependency', 'plugin', 'parent', 'extension', 'path']);
/** pom.xml: dependencies, plugins, extensions and the parent, as `group:artifact`. */
function pom(text) {
    const declared = new Map();
    const open = [];
    const artifacts = [];
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('error', (error) => {
        throw error;
    });
    parser.on('opentag', ({ name }) => {
        open.push(name);
        if (ARTIFACTS.has(name))
            artifacts.push({});
    });
    parser.on('text', (value) => {
        const [parent, name] = open.slice(-2);
        const artifact = artifacts.at(-1);
        if (artifact !== undefined && name !== undefined && ARTIFACTS.has(parent ?? ''))
            artifact[name] = value.trim();
    });
    parser.on('closetag', ({ name }) => {
        open.pop();
        const artifact = ARTIFACTS.has(name) ? artifacts.pop() : undefined;
        if (artifact?.['artifactId'] === undefined)
            return;
        declared.set(`${artifact['groupId'] ?? 'org.apache.maven.plugins'}:${artifact['artifactId']}`, artifact['version'] ?? '');
    });
    parser.write(text).close();
    return declared;
}
const COORDINATES = /["']([\w.-]+:[\w.-]+)(?::([^"'\s]*))?["']/g;
const PLUGIN = /\bid\s{0,9}\(?\s{0,9}["']([\w.-]+)["']\s{0,9}\)?(?:\s{0,9}version\s{0,9}\(?\s{0,9}["']([^"']+)["'])?/g;
const MAP_NOTATION = /\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]+)["']\s{0,9},\s{0,9}name\s{0,9}[:=]\s{0,9}["']([\w.-]+)["']/g;
/** build.gradle and its Kotlin: they are programs, so all that has the form of coordinates counts, except in comments. */
function gradle(text) {
    const kindAt = (0,policy_regions/* regionsOf */.N)(text, (0,policy_syntax/* syntaxOf */.r)('build.gradle'));
    const said = (pattern) => [...text.matchAll(pattern)].filter(({ index }) => kindAt(index) !== 'comment');
    return new Map([
        ...said(COORDINATES).map(([, name = '', version = '']) => [name, version]),
        ...said(MAP_NOTATION).map(([, group = '', name = '']) => [`${group}:${name}`, '']),
        ...said(PLUGIN).map(([, name = '', version = '']) => [`${name} (plugin)`, version]),
    ]);
}
/** gradle/libs.versions.toml. */
function versionCatalog(text) {
    const toml = (0,dist/* parse */.qg)(text);
    return new Map(['libraries', 'plugins'].flatMap((table) => (0,dependency/* entries */.jO)((0,dependency.at)(toml, table)).map(([alias, value]) => {
        const name = (0,dependency.at)(value, 'module') ?? (0,dependency.at)(value, 'id') ?? value;
        const [group = '', artifact, version] = (0,dependency/* shown */.SP)(name).split(':');
        return [
            artifact === undefined ? group || alias : `${group}:${artifact}`,
            version ?? (0,dependency/* shown */.SP)((0,dependency.at)(value, 'version')),
        ];
    })));
}
/** go.mod: what is required, replaced, and run as a tool. */
function goMod(text) {
    const declared = new Map();
    let block = '';
    for (const line of text.split(/\r?\n/).map((raw) => raw.replace(/\/\/.*$/, '').trim())) {
        const [, opened] = /^(\w+)\s*\($/.exec(line) ?? [];
        if (opened !== undefined || line === ')') {
            block = opened ?? '';
            continue;
        }
        const [, verb = block, rest = line] = block === '' ? (/^(\w+)\s+(.*)$/.exec(line) ?? []) : [];
        const [name = '', ...version] = rest.split(/\s+/);
        if (name === '')
            continue;
        if (verb === 'require')
            declared.set(name, version.join(' '));
        if (verb === 'replace' || verb === 'tool')
            declared.set(`${rest} (${verb})`, '');
    }
    return declared;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/node.js


const BLOCKS = [
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
    'overrides',
    'resolutions',
];
/** package.json: one name in several blocks counts once for each. */
function packageJson(text) {
    const json = JSON.parse(text.replace(/^\uFEFF/, ''));
    const declared = new Map();
    for (const block of BLOCKS) {
        for (const [name, version] of (0,dependency/* entries */.jO)((0,dependency.at)(json, block)))
            declared.set(nameIn(block, name), (0,dependency/* shown */.SP)(version));
    }
    for (const [name, version] of (0,dependency/* entries */.jO)((0,dependency.at)(json, 'pnpm', 'overrides')))
        declared.set(nameIn('overrides', name), (0,dependency/* shown */.SP)(version));
    for (const name of (0,dependency/* strings */.P$)((0,dependency.at)(json, 'bundledDependencies')))
        declared.set(nameIn('bundledDependencies', name), '');
    return declared;
}
function nameIn(block, name) {
    return block === 'dependencies' ? name : `${name} (${block})`;
}
/** deno.json: imports of other hosts and registries. */
function denoJson(text) {
    return new Map((0,dependency/* entries */.jO)((0,dependency.at)((0,main.parse)(text), 'imports')).map(([name, from]) => [name, (0,dependency/* shown */.SP)(from)]));
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/python.js


/** `name[extra]>=1; marker` (PEP 508): the name as PEP 503 writes it, and the rest. */
function requirement(text) {
    const [, name = text, rest = ''] = /^\s*([A-Za-z0-9][\w.-]*)\s*(.*)$/.exec(text) ?? [];
    return [name.toLowerCase().replace(/[-_.]+/g, '-'), rest.trim()];
}
/** Every list of requirements in it, whichever tool reads that. */
function pyproject(text) {
    const toml = (0,dist/* parse */.qg)(text);
    const lists = [
        (0,dependency.at)(toml, 'project', 'dependencies'),
        (0,dependency.at)(toml, 'build-system', 'requires'),
        (0,dependency.at)(toml, 'tool', 'uv', 'dev-dependencies'),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'project', 'optional-dependencies')).map(([, list]) => list),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'dependency-groups')).map(([, list]) => list),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'tool', 'pdm', 'dev-dependencies')).map(([, list]) => list),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'tool', 'hatch', 'envs')).flatMap(([, env]) => [
            (0,dependency.at)(env, 'dependencies'),
            (0,dependency.at)(env, 'extra-dependencies'),
        ]),
    ];
    const poetry = (0,dependency.at)(toml, 'tool', 'poetry');
    const tables = [
        (0,dependency.at)(poetry, 'dependencies'),
        (0,dependency.at)(poetry, 'dev-dependencies'),
        ...(0,dependency/* entries */.jO)((0,dependency.at)(poetry, 'group')).map(([, group]) => (0,dependency.at)(group, 'dependencies')),
    ];
    const origins = [
        ...(0,dependency/* entries */.jO)((0,dependency.at)(toml, 'tool', 'uv', 'sources')),
        ...named((0,dependency.at)(toml, 'tool', 'uv', 'index')),
        ...named((0,dependency.at)(poetry, 'source')),
    ];
    return new Map([
        ...lists.flatMap(dependency/* strings */.P$).map(requirement),
        ...tables.flatMap(dependency/* entries */.jO).map(([name, version]) => [requirement(name)[0], (0,dependency/* shown */.SP)(version)]),
        ...origins.map(([name, origin]) => [`${name} (origin)`, (0,dependency/* shown */.SP)(origin)]),
    ]);
}
function named(list) {
    return Array.isArray(list) ? list.filter(dependency/* isTable */.bI).map((entry) => [(0,dependency/* shown */.SP)(entry['name'] ?? entry['url']), entry]) : [];
}
/** Pipfile: every table of packages, and where they come from. */
function pipfile(text) {
    const toml = (0,dist/* parse */.qg)(text);
    const tables = (0,dependency/* entries */.jO)(toml).filter(([name]) => !['source', 'requires', 'scripts', 'pipenv'].includes(name));
    const packages = tables
        .flatMap(([, table]) => (0,dependency/* entries */.jO)(table))
        .map(([name, version]) => [requirement(name)[0], (0,dependency/* shown */.SP)(version)]);
    const sources = named((0,dependency.at)(toml, 'source')).map(([name, source]) => [
        `${name} (origin)`,
        (0,dependency/* shown */.SP)(source),
    ]);
    return new Map([...packages, ...sources]);
}
/** requirements.txt and its like: options (`-r`, `--index-url`) count under their own text. */
function requirements(text) {
    const lines = text
        .replace(/\\\r?\n/g, ' ')
        .split(/\r?\n/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    return new Map(lines
        .filter((line) => line !== '' && !line.startsWith('--hash'))
        .map((line) => (/^-|:\/\/|^\.{0,2}\//.test(line) ? [line, ''] : requirement(line.replace(/\s--hash=\S+/g, '')))));
}
/** setup.cfg: the lists of requirements in its sections, which are indented lines below a key. */
function setupCfg(text) {
    const declared = new Map();
    let [section, key] = ['', ''];
    for (const line of text.split(/\r?\n/)) {
        section = /^\[([^\]]+)\]/.exec(line)?.[1] ?? section;
        const [, newKey, value = ''] = /^(\w[\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
        key = newKey ?? (/^\s/.test(line) ? key : '');
        const isList = /^(?:install_requires|setup_requires|tests_require)$/.test(key) || section === 'options.extras_require';
        const said = (newKey === undefined ? line : value).trim();
        if (isList && said !== '' && !/^[#;[]/.test(said))
            declared.set(...requirement(said));
    }
    return declared;
}
/** setup.py is a program: every string in the brackets after a keyword of requirements is taken for one. */
function setupPy(text) {
    const lists = text.matchAll(/\b(?:install_requires|setup_requires|tests_require|extras_require)\s*=\s*(\[[^\]]{0,5000}\]|\{[^}]{0,5000}\})/g);
    const literals = [...lists].flatMap(([, list = '']) => [...list.matchAll(/(["'])([^"'\n]+)\1(?!\s*:)/g)]);
    return new Map(literals.map(([, , literal = '']) => requirement(literal)));
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/dependencies/readers.js



/** One row a kind of file that declares dependencies, by its name in lower case. */
const table = [
    [/^package\.json$/, packageJson],
    [/^deno\.jsonc?$/, denoJson],
    [/^pyproject\.toml$/, pyproject],
    [/^pipfile$/, pipfile],
    [/^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/, requirements],
    [/^setup\.cfg$/, setupCfg],
    [/^setup\.py$/, setupPy],
    [/^go\.mod$/, goMod],
    [/^pom\.xml$/, pom],
    [/^(?:build|settings|.*)\.gradle(?:\.kts)?$/, gradle],
    [/^libs\.versions\.toml$/, versionCatalog],
];
/** The reader of a file's dependencies; null where its name says that it declares none. */
function dependencyReader(path) {
    const parts = path.toLowerCase().split('/');
    const name = parts.at(-1) ?? '';
    const isRequirements = parts.at(-2) === 'requirements' && /\.(?:txt|in)$/.test(name);
    if (isRequirements)
        return requirements;
    return table.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/new-dependencies.js

/** A version that is no version of a registry: a repository, a URL, a folder, another package's name. */
const ELSEWHERE = /:\/\/|^(?:git|github|gitlab|bitbucket|file|link|npm|portal|patch|jsr|https?)[:+]|^[\w.-]+\/[\w.-]+(?:#|$)|"(?:git|url|path)"/;
/** A package may stand in several blocks of package.json: a move from one to another brings nothing new. */
const BLOCK = / \((?:\w+Dependencies|overrides|resolutions)\)$/;
/** Of one file: more would say nothing more. */
const new_dependencies_MOST = 50;
/** Dependencies that the change adds, or takes from elsewhere: a person decides. Other versions are shown. */
function newDependencies({ path, before, after, added }) {
    const read = dependencyReader(path);
    if (read === null || after === null)
        return [];
    const [then, now] = [declared(read, before ?? ''), declared(read, after)];
    if (now === null)
        return then === null ? [] : [unreadable(path, added[0]?.line)];
    const inAnyBlock = new Map([...(then ?? [])].map(([name, version]) => [name.replace(BLOCK, ''), version]));
    const differences = [];
    for (const [name, version] of now) {
        const earlier = then?.get(name) ?? inAnyBlock.get(name.replace(BLOCK, ''));
        if (earlier === version)
            continue;
        const isNew = earlier === undefined || (ELSEWHERE.test(version) && !ELSEWHERE.test(earlier));
        differences.push({ name, version, earlier, isNew });
    }
    const shown = differences.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)).slice(0, new_dependencies_MOST);
    const lines = shown.length === 0 ? [] : added.map(({ text, line }) => ({ text: folded(text), line }));
    return shown.map((difference) => new_dependencies_report({ path, line: lineOf(lines, difference.name) }, difference));
}
function declared(read, text) {
    try {
        return text === '' ? new Map() : read(text);
    }
    catch {
        return null;
    }
}
function new_dependencies_report({ path, line }, { name, version, earlier, isNew }) {
    const place = { path, ...(line === undefined ? {} : { line }) };
    const is = `${name}${version === '' ? '' : ` ${version}`}`.slice(0, 200);
    if (!isNew) {
        const was = (earlier ?? '').slice(0, 100) || 'any version';
        return {
            ...place,
            code: 'dependency-version',
            severity: 'review',
            message: `${path}: ${is}, which was ${was} before`,
        };
    }
    const what = earlier === undefined ? 'a new dependency' : 'a dependency that would come from elsewhere';
    return { ...place, code: 'new-dependency', severity: 'hold', message: `${path}: ${what}: ${is}` };
}
function unreadable(path, line) {
    const message = `${path}: it cannot be read any more, so nobody knows what it would install`;
    return { code: 'new-dependency', path, ...(line === undefined ? {} : { line }), message, severity: 'hold' };
}
function lineOf(lines, name) {
    const bare = folded((name.split(' ')[0] ?? name).split(':').at(-1) ?? name);
    return lines.find(({ text }) => text.includes(bare))?.line;
}
function folded(text) {
    return text.toLowerCase().replace(/[-_.]/g, '-');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/actions/shared/secrets/placeholders.js

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
    return bitsPerCharacter(value) >= LEAST_BITS && wordShare(value) < 0.5;
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
    return looksRandom(value);
}

;// CONCATENATED MODULE: ./.build/actions/shared/secrets/decoded.js

const ENCODINGS = [
    { token: /[A-Za-z0-9+/_-]{24,}={0,2}/g, decode: fromBase64 },
    { token: /(?<![0-9a-fA-F])(?:0x)?(?:[0-9a-fA-F]{2}){16,}(?![0-9a-fA-F])/g, decode: fromHex },
    { token: /[A-Za-z0-9._~+/=:@!%-]{18,}/g, decode: fromPercent },
];
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Text as people write it; what decodes to anything else was no encoded text. */
const READABLE = /^[\t\r\n\x20-\x7E\u00A0-\uD7FF\uFF00-\uFFEF]+$/;
/** What the encoded tokens of a text say, one a line; each stands for its whole token. null where there are none. */
function decoded(view) {
    const parts = [];
    let length = 0;
    for (const { token, decode } of ENCODINGS) {
        for (const { 0: match, index } of view.text.matchAll(token)) {
            const text = readable(decode(match));
            if (text === null)
                continue;
            const whole = { start: view.startAt(index), end: view.endAt(index + match.length - 1) };
            parts.push({ at: length, text: `${text}\n`, from: index, whole });
            length += text.length + 1;
        }
    }
    return parts.length === 0 ? null : assembled(parts, view);
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

;// CONCATENATED MODULE: ./.build/actions/shared/secrets/formats.js
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

// EXTERNAL MODULE: ./.build/actions/shared/secrets/line-lookup.js
var line_lookup = __webpack_require__(4127);
;// CONCATENATED MODULE: ./.build/actions/shared/secrets/scan.js

/** Every secret of these formats in a text, placeholders left out. */
function scan(text, formats, accept = () => true) {
    const hits = [];
    for (const { type, hints, pattern, confidence } of formats) {
        if (!hints.some((hint) => text.includes(hint)))
            continue;
        for (const match of text.matchAll(pattern)) {
            const secret = match.groups?.['secret'] ?? match[0];
            if (isPlaceholder(secret) || isExampleLogin(match[0]) || !accept(secret))
                continue;
            const start = match.indices?.groups?.['secret']?.[0] ?? match.index;
            hits.push({ type, confidence, start, end: start + secret.length });
        }
    }
    return hits;
}

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
    const [{ lintSource }, { rules }] = await Promise.all([
        __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 1577)),
    ]);
    const chosen = rules.filter(({ meta }) => !meta.id.endsWith('filter-comments'));
    const config = { rules: chosen.map((rule) => ({ id: rule.meta.id, rule, options: {} })) };
    return async (text) => {
        const hits = [];
        for (const { content, at } of pieces(text)) {
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
    return { type: ruleId.replace(/^.*secretlint-rule-/, ''), confidence, ...place };
}
/** Its time grows with the square of what it finds, so a long text is given to it in pieces, cut between lines. */
const PIECE = 2 ** 16;
function pieces(text) {
    const found = [];
    for (let at = 0; at < text.length;) {
        const cut = text.length - at <= PIECE ? -1 : text.indexOf('\n', at + PIECE);
        const end = cut === -1 ? text.length : cut + 1;
        found.push({ content: text.slice(at, end), at });
        at = end;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/actions/shared/secrets/secrets.js









/** How often something encoded may be encoded again. */
const LEVELS = 3;
/**
 * Secrets in a text, in the order in which they stand, none overlapping another: raw, split over literals or lines,
 * with invisible or fullwidth characters in them, in base64, hex or percent encoding up to three times. Not found:
 * compressed, encrypted and reversed ones.
 * @param source path of the text: some kinds of files write values without quotes
 */
async function findSecrets(text, source) {
    let views = readings(unescaped(normalised(viewOf(text))));
    const found = acrossLines(views[0], text);
    for (let level = 0; level <= LEVELS && views.length > 0; level += 1) {
        for (const view of views)
            found.push(...(await lookInto(view, source)));
        views = distinct(views.map(decoded)).flatMap(readings);
    }
    const lineAt = (0,line_lookup/* lineLookup */.P)(text);
    return merged(found).map((span) => ({ ...span, line: lineAt(span.start), endLine: lineAt(span.end - 1) }));
}
/** The ways to read one text. */
function readings(view) {
    const put = joined(view);
    return distinct([view, put, unfolded(put ?? view)]);
}
function distinct(views) {
    const byText = new Map(views
        .filter((view) => view !== null)
        .map((view) => [view.text, view])
        .toReversed());
    return [...byText.values()].toReversed();
}
async function lookInto(view, source) {
    const ours = [...scan(view.text, secretFormats), ...scan(view.text, assignedFormats(source), isAssignedSecret)];
    const theirs = (await secretlintHits(view.text)).filter(({ start, end }) => {
        const said = view.text.slice(start, end);
        return !isPlaceholder(said) && !isExampleLogin(said);
    });
    return [...ours, ...theirs].map((hit) => inOriginal(hit, view));
}
/** A token may go on in the next line. */
function acrossLines(view, original) {
    const words = wrappableFormats.flatMap(({ hints }) => hints).filter((hint) => view.text.includes(hint));
    const flat = words.length === 0 ? null : unwrapped(view, words);
    if (flat === null)
        return [];
    const found = scan(flat.text, wrappableFormats).map((hit) => inOriginal(hit, flat));
    return found.filter(({ start, end }) => original.slice(start, end).includes('\n'));
}
function inOriginal({ type, confidence, start, end }, view) {
    const plain = view.text.slice(start, end).replace(/\\[rn]|[\s"'\\]/g, '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(plain).digest('hex').slice(0, 8);
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

;// CONCATENATED MODULE: ./.build/actions/shared/policy/new-secrets.js


/** Lines around an added one that may hold the rest of its secret: a private key has fifty. */
const new_secrets_AROUND = 60;
/** Secrets in the added lines, or in the name of a new file. The message names the kind and the place, never the secret. */
async function newSecrets(file) {
    if (file.after === null || file.added.length === 0)
        return [];
    const found = await addedSecrets(file);
    const inName = file.before === null ? await findSecrets(file.path, 'name') : [];
    return [
        ...found.map((secret) => new_secrets_report(file.path, secret)),
        ...inName.map(({ type, confidence }) => new_secrets_report('', { type, confidence })),
    ];
}
async function addedSecrets(file) {
    const { path, before, added } = file;
    const numbers = new Set(added.map(({ line }) => line));
    const fresh = [];
    for (const excerpt of excerpts(file, new_secrets_AROUND)) {
        for (const secret of await findSecrets(excerpt.text, path)) {
            const [line, endLine] = [secret.line + excerpt.line - 1, secret.endLine + excerpt.line - 1];
            const spanned = Array.from({ length: endLine - line + 1 }, (_, at) => line + at);
            if (spanned.some((number) => numbers.has(number)))
                fresh.push({ ...secret, line, endLine });
        }
    }
    if (fresh.length === 0 || before === null)
        return fresh;
    // A line that changed around a secret does not make the secret new.
    const known = new Set((await findSecrets(before, path)).map(({ hash }) => hash));
    return fresh.filter(({ hash }) => !known.has(hash));
}
function new_secrets_report(path, { type, confidence, line }) {
    const place = { path: path || '(the name of a new file)', ...(line === undefined ? {} : { line }) };
    const where = line === undefined ? place.path : `${path}:${line}`;
    if (confidence === 'likely') {
        const message = `${where}: the added text has what looks like a secret (${type}); a person must look`;
        return { ...place, code: 'possible-secret', message, severity: 'hold' };
    }
    const message = `${where}: the added text has a secret (${type}); revoke it and read it from the environment instead`;
    return { ...place, code: 'secret', message, severity: 'block' };
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/folded-path.js
var folded_path = __webpack_require__(6507);
;// CONCATENATED MODULE: ./.build/actions/shared/patch/paths.js

const PATH_BYTES = 4096;
const NAME_BYTES = 255;
/** Device names of Windows, with or without an ending ("Naming Files, Paths, and Namespaces", Win32 documentation). */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** What NTFS and HFS+ would read as `.git` (CVE-2014-9390, CVE-2019-1352, CVE-2019-1353). */
const GIT_FOLDER = /^(\.git|git~[0-9]+|gi[0-9a-f]{4}~[0-9]+)$/;
const NAME_RULES = [
    ['path-absolute', 'has an empty part or starts with /', (name) => name === ''],
    ['path-escapes', 'has a . or .. part', (name) => name === '.' || name === '..'],
    ['path-control', 'has a control character', (name) => /[\x00-\x1F\x7F-\x9F]/.test(name)],
    ['path-backslash', 'has a backslash or a colon, which Windows reads as something else', (name) => /[\\:]/.test(name)],
    ['path-invisible', 'has an invisible character', (name) => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(name)],
    ['path-git', 'is the .git folder or looks like it to some file system', (name) => GIT_FOLDER.test(disguised(name))],
    ['path-trailing', 'has a name that ends in a dot or a space, which Windows drops', (name) => /[. ]$/.test(name)],
    ['path-reserved', 'has a name that is a device on Windows', (name) => RESERVED.test(name)],
    ['path-long', `has a name of more than ${NAME_BYTES} bytes`, (name) => bytes(name) > NAME_BYTES],
];
/**
 * The grammar of paths that a change may name (relative, `/` between parts). Stricter than git's own `verify_path`:
 * what is refused here is a different file, or no file, on somebody's machine.
 * @returns null where the path is fine
 */
function pathProblem(path) {
    if (path === '')
        return problem('path-empty', path, 'is empty');
    if (bytes(path) > PATH_BYTES)
        return problem('path-long', path, `has more than ${PATH_BYTES} bytes`);
    const names = path.split('/');
    for (const [code, why, broken] of NAME_RULES) {
        if (names.some(broken))
            return problem(code, path, why);
    }
    return null;
}
function disguised(name) {
    return (0,folded_path/* foldPath */.t)(name)
        .replace(/:.*$/, '')
        .replace(/[. ]+$/, '');
}
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
/** The path stands quoted and shortened in the message: it may hold anything. */
function problem(code, path, why) {
    return { code, message: `the path ${JSON.stringify(path.slice(0, 200))} ${why}` };
}

// EXTERNAL MODULE: ./.build/actions/shared/testing/facts.js
var facts = __webpack_require__(2970);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/path-checks.js






/** May the change touch this path, in whatever way it does? */
function checkPath({ path, status }, bounds) {
    const problem = pathProblem(path);
    if (problem !== null)
        return [block(problem.code, path, problem.message)];
    return [...(status === 'added' ? checkNewName(path) : []), ...checkBounds(path, bounds)];
}
function checkBounds(path, { allowedFiles, allowPaths, optedOut }) {
    const findings = [];
    // What a change does to tests is judged by itself (tampering).
    if (allowedFiles !== null && !allowedFiles.includes(path) && !(0,facts/* isPythonTest */.hB)(path) && !(0,facts/* isNodeTest */.X5)(path)) {
        const message = `${path} is not among the files of the plan item; a change may touch only those and tests`;
        findings.push(block('not-planned', path, message));
    }
    if (optedOut?.includes(path)) {
        findings.push(block('no-llm', path, `${path} has opted out (NO_LLM); only purely local engines may change it`));
    }
    const because = (0,protected_paths/* protectedBecause */.j)(path);
    if (because !== null && !(0,protected_paths/* isAllowed */.J)(path, allowPaths)) {
        const advice = `to let it be changed, name it in allow-paths (allow-paths: ${path})`;
        findings.push(block('protected-path', path, `${path} is ${because}; ${advice}`));
    }
    return findings;
}
/** A new file must not look like another one: mixed scripts (UTS #39) and decomposed names are refused. */
function checkNewName(path) {
    const findings = [];
    if (path !== path.normalize('NFC')) {
        const message = `${path}: the new name is not in composed form (NFC); some systems would see two files`;
        findings.push(block('path-not-nfc', path, message));
    }
    const mixed = path
        .split('/')
        .find((part) => /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(part));
    if (mixed !== undefined) {
        const message = `${path}: the new name mixes Latin letters with look-alikes of another script`;
        findings.push(block('path-mixed-script', path, message));
    }
    return findings;
}
/**
 * New paths that are one with another path of the change to some file system (case, composition, ignorable characters)
 * or to some eye.
 */
function checkCollisions(changes, paths) {
    const added = changes.filter(({ status }) => status === 'added').map(({ path }) => path);
    if (added.length === 0)
        return [];
    const gone = new Set(changes.filter(({ status }) => status === 'deleted').map(({ path }) => path));
    const wanted = new Map(Map.groupBy(added, lookOf));
    const clashes = new Map();
    for (const path of [...paths, ...added]) {
        for (const mine of wanted.get(lookOf(path)) ?? [])
            if (mine !== path && !gone.has(path))
                clashes.set(mine, path);
    }
    return [...clashes].map(([path, other]) => block('path-collision', path, `${path}: the new name is one with ${other} to some file system or to the eye`));
}
/** Most names are ASCII: for those the case is all that can differ. */
function lookOf(path) {
    return /^[\x20-\x7E]*$/.test(path) ? path.toLowerCase() : skeleton((0,folded_path/* foldPath */.t)(path)).toLowerCase();
}
function checkMode({ path, status, oldMode, newMode }, allowPaths) {
    const modes = [oldMode, newMode];
    if (modes.includes('120000'))
        return [block('symlink', path, `${path}: symbolic links are never added, changed or removed`)];
    if (modes.includes('160000'))
        return [block('submodule', path, `${path}: submodules are never added, changed or removed`)];
    if (status === 'type-changed')
        return [block('type-changed', path, `${path} changed its type`)];
    if (status === 'deleted' || newMode === (status === 'added' ? '100644' : oldMode))
        return [];
    if ((0,protected_paths/* isAllowed */.J)(path, allowPaths))
        return [];
    const advice = `to let that be, name it in allow-paths (allow-paths: ${path})`;
    return [block('mode', path, `${path}: its mode would become ${newMode}; ${advice}`)];
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./.build/actions/shared/policy/unowned-files.js

const isVendored = picomatch(['**/{node_modules,vendor,vendored,third_party,third-party,bower_components,site-packages}/**'], { dot: true });
const isBuilt = picomatch(['{dist,build,out}/**', '**/*.min.{js,css,mjs}', '**/*.bundle.js', '**/*_pb2.py', '**/*.pb.go'], {
    dot: true,
});
const GENERATED = /@generated|\bgenerated by\b|\bdo not edit\b|\bautomatically generated\b/i;
const HEAD_BYTES = 2000;
const HEAD_LINES = 10;
/** Why a file is not written by hand here (vendored, built, generated), or null. */
function unownedBecause(path, content) {
    const folded = path.toLowerCase();
    if (isVendored(folded))
        return 'vendored';
    if (isBuilt(folded))
        return 'a build product';
    const head = new TextDecoder().decode(content?.subarray(0, HEAD_BYTES) ?? new Uint8Array());
    return GENERATED.test(head.split('\n').slice(0, HEAD_LINES).join('\n')) ? 'generated' : null;
}

;// CONCATENATED MODULE: ./.build/actions/shared/policy/policy.js











/** More than this is for a person to look at. */
const MANY_FILES = 100;
const MANY_DELETED_FILES = 5;
const MANY_DELETED_LINES = 500;
const MANY_BYTES = 2 ** 20;
/** What is looked for in the text that a change adds to a file: one row a question. */
const textChecks = [
    mixedScripts,
    newSecrets,
    installScripts,
    newDependencies,
    newHosts,
    unreadableText,
];
/**
 * Judges a change by the tree it gives, never by its patch's text. `block` refuses it, `hold` asks a person, `review` is
 * shown.
 */
async function checkPolicy(input) {
    const findings = input.changes.flatMap((change) => checkChange(change, input));
    findings.push(...checkCollisions(input.changes, input.paths ?? new Set()));
    for (const file of changedFiles(input.changes, input.contents)) {
        for (const check of textChecks)
            findings.push(...(await check(file)));
    }
    return [...findings, ...checkSize(input), ...checkDeletions(input)];
}
function checkChange(change, input) {
    const content = input.contents.get(change.path) ?? { before: null, after: null };
    return [
        ...checkPath(change, input),
        ...checkMode(change, input.allowPaths),
        ...checkContent(change, content),
        ...checkOwnership(change.path, content),
    ];
}
function checkContent({ path, status }, content) {
    if (isBinary(content.before) || isBinary(content.after)) {
        return [block('binary-content', path, `${path} is binary; only text is changed`)];
    }
    const findings = hiddenCharacters(path, content);
    if (isNoise(content)) {
        findings.push(block('noise', path, `${path}: only white space or line ends would change, in most of its lines`));
    }
    if (status === 'modified' && content.after?.length === 0 && content.before?.length !== 0) {
        findings.push(hold('emptied-file', path, `${path} would lose all of its content`));
    }
    return findings;
}
function checkOwnership(path, { before }) {
    const because = unownedBecause(path, before);
    return because === null ? [] : [hold('not-hand-written', path, `${path} is ${because}: is it changed at its source?`)];
}
function checkSize({ changes, contents }) {
    const bytes = changes.reduce((sum, { path }) => sum + growth(contents.get(path)), 0);
    const [first] = changes;
    if (first === undefined || (changes.length <= MANY_FILES && bytes <= MANY_BYTES))
        return [];
    const message = `it changes ${changes.length} files and adds ${bytes} bytes: nobody reads that; split the change`;
    return [hold('large-change', first.path, message)];
}
function growth(content) {
    return Math.max(0, (content?.after?.length ?? 0) - (content?.before?.length ?? 0));
}
function checkDeletions({ changes, contents }) {
    const deleted = changes.filter((change) => change.status === 'deleted');
    const lines = deleted.reduce((sum, { path }) => sum + lineCount(contents.get(path)?.before ?? null), 0);
    const [first] = deleted;
    if (first === undefined || (deleted.length <= MANY_DELETED_FILES && lines <= MANY_DELETED_LINES))
        return [];
    return [hold('many-deletions', first.path, `${deleted.length} files with ${lines} lines would be deleted`)];
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/changed-contents.js
/** Both sides of every changed file, by path; null where it is not there, and for what is no blob (a submodule). */
async function changedContents(changes, scratch) {
    const ids = new Set(changes.flatMap(({ oldBlob, newBlob }) => [oldBlob, newBlob]).filter((id) => id !== null));
    const contents = new Map();
    for await (const { id, content } of scratch.blobs([...ids]))
        contents.set(id, content);
    const of = (id) => (id === null ? null : (contents.get(id) ?? null));
    return new Map(changes.map(({ path, oldBlob, newBlob }) => [path, { before: of(oldBlob), after: of(newBlob) }]));
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/patch.js
/** A patch whose text is refused. Its reader throws it and `readPatch` turns it into a value. */
class PatchError extends Error {
    name = 'PatchError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
function oldLines(hunk) {
    return hunk.lines.filter((line) => line.kind !== '+');
}
function newLines(hunk) {
    return hunk.lines.filter((line) => line.kind !== '-');
}
/** The patch that undoes this one. */
function reversePatch(files) {
    return files.map((file) => ({
        kind: file.kind === 'add' ? 'delete' : file.kind === 'delete' ? 'add' : file.kind,
        oldPath: file.newPath,
        newPath: file.oldPath,
        oldMode: file.newMode,
        newMode: file.oldMode,
        hunks: reverseHunks(file.hunks),
    }));
}
function reverseHunks(hunks) {
    let shift = 0;
    return hunks.map((hunk) => {
        const start = firstLine(hunk) + shift;
        shift += newLines(hunk).length - oldLines(hunk).length;
        const lines = hunk.lines.map((line) => ({ ...line, kind: REVERSED[line.kind] }));
        return { oldStart: newLines(hunk).length === 0 ? start - 1 : start, lines };
    });
}
const REVERSED = { ' ': ' ', '+': '-', '-': '+' };
/** The 1-based line that the hunk begins at; a hunk that only inserts begins after the line its header names. */
function firstLine(hunk) {
    return oldLines(hunk).length === 0 ? hunk.oldStart + 1 : hunk.oldStart;
}
function patchStat(files) {
    const lines = files.flatMap((file) => file.hunks).flatMap((hunk) => hunk.lines);
    return {
        additions: lines.filter((line) => line.kind === '+').length,
        deletions: lines.filter((line) => line.kind === '-').length,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/fit.js

/**
 * Holds the hunks against the files they speak of: line ends are made the file's own where a whole patch has the other
 * kind, and a hunk that does not stand where its header says must have only one place to go (git would take the
 * nearest).
 * @param contents base contents by path
 */
function fitHunks(files, contents) {
    const fitted = [];
    const repairs = [];
    for (const file of files) {
        const lines = fileLines(contents.get(file.oldPath));
        const hunks = lines === null || file.kind === 'add' ? null : withLineEnds(file.hunks, lines);
        if (hunks !== null)
            repairs.push({ code: 'line-ends', message: `${file.newPath}: the patch got the line ends of the file` });
        const now = hunks === null ? file : { ...file, hunks };
        const lost = lines === null ? undefined : now.hunks.find((hunk) => isAmbiguous(hunk, lines));
        if (lost !== undefined)
            return { refused: ambiguous(file.newPath, lost) };
        fitted.push(now);
    }
    return { files: fitted, repairs };
}
/** One string of byte values a line, line feed included: the patch's text is compared in UTF-8 bytes, as git does. */
function fileLines(content) {
    if (content === undefined)
        return null;
    return byteText(content).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function byteText(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += 8192)
        parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
    return parts.join('');
}
function isAmbiguous(hunk, lines) {
    const wanted = oldLines(hunk).map(({ text, newline }) => byteText(new TextEncoder().encode(newline ? `${text}\n` : text)));
    if (wanted.length === 0 || standsAt(wanted, lines, firstLine(hunk) - 1))
        return false;
    let places = 0;
    for (let at = 0; at + wanted.length <= lines.length && places < 2; at += 1) {
        if (standsAt(wanted, lines, at))
            places += 1;
    }
    return places > 1;
}
function standsAt(wanted, lines, at) {
    return wanted.every((line, offset) => lines[at + offset] === line);
}
/** null where there is nothing to change. */
function withLineEnds(hunks, lines) {
    const ended = lines.filter((line) => line.endsWith('\n'));
    const inFile = ended.filter((line) => line.endsWith('\r\n')).length;
    const inPatch = hunks.flatMap((hunk) => hunk.lines).filter((line) => line.newline);
    const carriage = inPatch.filter((line) => line.text.endsWith('\r')).length;
    if (ended.length === 0 || inPatch.length === 0)
        return null;
    if (inFile === ended.length && carriage === 0)
        return mapLines(hunks, (text) => `${text}\r`);
    if (inFile === 0 && carriage === inPatch.length)
        return mapLines(hunks, (text) => text.slice(0, -1));
    return null;
}
function mapLines(hunks, change) {
    return hunks.map((hunk) => ({
        ...hunk,
        lines: hunk.lines.map((line) => (line.newline ? { ...line, text: change(line.text) } : line)),
    }));
}
function ambiguous(path, hunk) {
    return {
        code: 'ambiguous-hunk',
        path,
        message: `${path}: the hunk for line ${firstLine(hunk)} does not stand there and its context stands in more than one place`,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/header-names.js

const ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** The name in a `---` or `+++` line: C-quoted, or up to a tab; null for /dev/null. @throws PatchError */
function nameInLine(rest) {
    const name = rest.startsWith('"') ? wholeQuoted(rest.replace(/\t.*$/, '')) : (rest.split('\t')[0] ?? '');
    return name === '/dev/null' ? null : name;
}
/** The name in a `rename from` line and its like. @throws PatchError */
function nameInExtendedLine(rest) {
    return rest.startsWith('"') ? wholeQuoted(rest) : rest;
}
/**
 * Every way to read the two names of `diff --git a/x b/x`; names with blanks make more than one.
 * @throws PatchError where a quoted name is broken
 */
function gitHeaderNames(rest) {
    if (rest.startsWith('"')) {
        const [first, end] = unquote(rest);
        return [[first, nameInExtendedLine(rest.slice(end).replace(/^ /, ''))]];
    }
    if (rest.endsWith('"')) {
        const at = rest.indexOf(' "');
        return at === -1 ? [] : [[rest.slice(0, at), wholeQuoted(rest.slice(at + 1))]];
    }
    const splits = [];
    for (let at = rest.indexOf(' '); at !== -1; at = rest.indexOf(' ', at + 1)) {
        splits.push([rest.slice(0, at), rest.slice(at + 1)]);
    }
    return splits;
}
function wholeQuoted(text) {
    const [name, end] = unquote(text);
    if (end !== text.length)
        throw broken(text);
    return name;
}
/** A C-quoted name (git-config(1), core.quotePath) and where it ends. */
function unquote(text) {
    const bytes = [];
    for (let at = 1; at < text.length;) {
        const char = text[at];
        if (char === '"')
            return [header_names_decode(bytes, text), at + 1];
        if (char !== '\\') {
            const point = String.fromCodePoint(text.codePointAt(at));
            bytes.push(...new TextEncoder().encode(point));
            at += point.length;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1))?.[0];
        const value = octal === undefined ? ESCAPES[text[at + 1] ?? ''] : Number.parseInt(octal, 8);
        if (value === undefined)
            throw broken(text);
        bytes.push(value);
        at += octal === undefined ? 2 : 4;
    }
    throw broken(text);
}
function header_names_decode(bytes, text) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    }
    catch {
        throw broken(text);
    }
}
function broken(text) {
    return new PatchError('path-quoting', `the quoted path ${text.slice(0, 200)} cannot be read`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/hunks.js

const HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: .*)?$/;
const HEADER_LIKE = /^(--- |\+\+\+ |diff )/;
/**
 * Reads the hunks of one file from the cursor on. The counts in the headers decide where a hunk ends; with `recount`
 * they are ignored and it ends where the next hunk, the next `diff --git` or the text begins.
 * @throws PatchError
 */
function readHunks(cursor, recount) {
    const hunks = [];
    while (cursor.lines[cursor.at]?.startsWith('@@'))
        hunks.push(recount ? readRecounted(cursor) : readCounted(cursor));
    checkOrder(hunks);
    return hunks;
}
function readCounted(cursor) {
    const { oldStart, oldCount, newCount } = readHeader(cursor);
    const lines = [];
    let [before, after] = [oldCount, newCount];
    while (before > 0 || after > 0) {
        const line = readLine(cursor);
        before -= line.kind === '+' ? 0 : 1;
        after -= line.kind === '-' ? 0 : 1;
        if (before < 0 || after < 0)
            throw miscounted(cursor);
        lines.push(line);
    }
    const next = cursor.lines[cursor.at];
    if (next !== undefined && /^[ +-]/.test(next) && !HEADER_LIKE.test(next) && next !== '-- ')
        throw miscounted(cursor);
    return checkHunk({ oldStart, lines }, cursor);
}
function readRecounted(cursor) {
    const { oldStart } = readHeader(cursor);
    const lines = [];
    for (let next = cursor.lines[cursor.at]; next !== undefined && /^[ +-]/.test(next); next = cursor.lines[cursor.at]) {
        if (HEADER_LIKE.test(next))
            throw new PatchError('ambiguous-header', `line ${cursor.at + 1} could be a header or a line`);
        lines.push(readLine(cursor));
    }
    return checkHunk({ oldStart, lines }, cursor);
}
function readHeader(cursor) {
    const [whole, oldStart, oldCount = '1', , newCount = '1'] = HEADER.exec(cursor.lines[cursor.at] ?? '') ?? [];
    if (whole === undefined)
        throw malformed(cursor, 'is no hunk header with line numbers');
    cursor.at += 1;
    return { oldStart: Number(oldStart), oldCount: Number(oldCount), newCount: Number(newCount) };
}
function readLine(cursor) {
    const text = cursor.lines[cursor.at];
    if (text === undefined)
        throw miscounted(cursor);
    const kind = text === '' ? ' ' : text[0];
    if (kind !== ' ' && kind !== '+' && kind !== '-')
        throw malformed(cursor, 'is no line of a hunk');
    cursor.at += 1;
    const marked = cursor.lines[cursor.at]?.startsWith('\\ ') ?? false;
    if (marked)
        cursor.at += 1;
    return { kind, text: text.slice(1), newline: !marked };
}
function checkHunk(hunk, cursor) {
    if (!hunk.lines.some((line) => line.kind !== ' '))
        throw malformed(cursor, 'ends a hunk that changes nothing');
    if (firstLine(hunk) > 1 && !hunk.lines.some((line) => line.kind === ' ')) {
        throw new PatchError('zero-context', `the hunk before line ${cursor.at + 1} has no context; make the diff with 3 lines of it`);
    }
    return hunk;
}
function checkOrder(hunks) {
    let [start, end] = [0, 0];
    for (const hunk of hunks) {
        const first = firstLine(hunk);
        if (first < start)
            throw new PatchError('unordered-hunks', `the hunk at line ${first} stands after the one at ${start}`);
        if (first < end)
            throw new PatchError('overlapping-hunks', `the hunks at lines ${start} and ${first} overlap`);
        start = first;
        end = first + oldLines(hunk).length;
    }
}
function miscounted(cursor) {
    return new PatchError('hunk-count', `the counts of the hunk that ends near line ${cursor.at + 1} are wrong`);
}
function malformed(cursor, what) {
    return new PatchError('malformed-hunk', `line ${cursor.at + 1} ${what}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/headers.js




const MAX_BYTES = 2 ** 20;
const MAX_FILES = 100;
const MAX_HUNKS = 2000;
const MODES = ['100644', '100755'];
const EXTENDED = [
    ['old mode ', 'oldMode'],
    ['new mode ', 'newMode'],
    ['new file mode ', 'added'],
    ['deleted file mode ', 'deleted'],
    ['copy from ', 'copyFrom'],
    ['copy to ', 'copyTo'],
    ['rename from ', 'renameFrom'],
    ['rename to ', 'renameTo'],
    ['similarity index ', null],
    ['dissimilarity index ', null],
    ['index ', null],
];
/**
 * Reads a unified diff and refuses what no patch of ours may say: paths outside the repository or in disguise, headers
 * that contradict each other, binary parts, ed scripts, links, submodules, broken hunks, too much of anything. What it
 * returns is all there is: text around it is refused, an mbox's mail headers and signature are dropped.
 */
function readPatch(text) {
    try {
        return readText(text);
    }
    catch (error) {
        if (error instanceof PatchError)
            return { refused: { code: error.code, message: error.message } };
        throw error;
    }
}
function readText(text) {
    if (new TextEncoder().encode(text).length > MAX_BYTES) {
        throw new PatchError('patch-too-large', `the patch has more than ${MAX_BYTES} bytes; split the change`);
    }
    const repairs = [];
    if (text !== '' && !text.endsWith('\n'))
        repairs.push({ code: 'final-newline', message: 'the patch had no final newline' });
    const lines = patchLines(text);
    try {
        return { files: readFiles(lines, false), repairs };
    }
    catch (error) {
        if (!(error instanceof PatchError) || error.code !== 'hunk-count')
            throw error;
        repairs.push({ code: 'recounted', message: `${error.message}; they were counted again` });
        return { files: readFiles(lines, true), repairs };
    }
}
function patchLines(text) {
    const lines = text.replace(/\n$/, '').split('\n');
    const inDos = lines.every((line) => line.endsWith('\r'));
    // A patch that was saved with CRLF: its headers lose the CR, its content lines keep it and are held against the file.
    return inDos ? lines.map((line) => (/^[ +-](?!-- |\+\+ )/.test(line) ? line : line.slice(0, -1))) : lines;
}
function readFiles(lines, recount) {
    const mail = /^From [0-9a-f]{40} /.test(lines[0] ?? '');
    const cursor = { lines, at: mail ? lines.findIndex((line) => line.startsWith('diff --git ')) : 0 };
    const files = [];
    while (cursor.at !== -1 && cursor.at < lines.length) {
        const line = lines[cursor.at];
        if (line === '')
            cursor.at += 1;
        else if (mail && line === '-- ')
            break;
        else
            files.push(readFile(cursor, recount));
        checkSizes(files);
    }
    if (files.length === 0)
        throw new PatchError('no-patch', 'there is no patch in the text');
    return files;
}
function checkSizes(files) {
    const hunks = files.reduce((sum, file) => sum + file.hunks.length, 0);
    if (files.length <= MAX_FILES && hunks <= MAX_HUNKS)
        return;
    throw new PatchError('patch-too-large', `the patch has more than ${MAX_FILES} files or ${MAX_HUNKS} hunks; split the change`);
}
function readFile(cursor, recount) {
    const first = cursor.lines[cursor.at];
    if (first.startsWith('diff --git ')) {
        cursor.at += 1;
        return readGitFile(cursor, gitHeaderNames(first.slice('diff --git '.length)), recount);
    }
    if (first.startsWith('--- ') && cursor.lines[cursor.at + 1]?.startsWith('+++ ')) {
        if (recount)
            throw new PatchError('hunk-count', 'the counts of a hunk are wrong, and the patch has no diff --git line');
        return readGitFile(cursor, null, recount);
    }
    if (/^\d+(,\d+)?[acd]$/.test(first))
        throw new PatchError('ed-script', 'ed scripts are not read; send a unified diff');
    throw new PatchError('unexpected-text', `line ${cursor.at + 1} is not part of a unified diff`);
}
function readGitFile(cursor, header, recount) {
    const extended = readExtended(cursor);
    refuseBinary(cursor);
    const names = readNames(cursor);
    const file = { ...identify({ header, extended, names }), hunks: names === null ? [] : readHunks(cursor, recount) };
    if (names !== null && file.hunks.length === 0)
        throw new PatchError('malformed-hunk', `${file.newPath} has no hunk`);
    if (file.kind === 'modify' && file.hunks.length === 0 && file.newMode === null) {
        throw new PatchError('malformed-header', `the part about ${file.newPath} says nothing`);
    }
    return file;
}
function readExtended(cursor) {
    const found = {};
    for (;; cursor.at += 1) {
        const line = cursor.lines[cursor.at] ?? '';
        const [start, field] = EXTENDED.find(([start]) => line.startsWith(start)) ?? [];
        if (start === undefined)
            return found;
        if (start === 'index ')
            headers_checkMode(/ ([0-7]{6})$/.exec(line)?.[1]);
        if (!field)
            continue;
        if (found[field] !== undefined)
            throw new PatchError('malformed-header', `line ${cursor.at + 1} repeats "${start.trim()}"`);
        found[field] = nameInExtendedLine(line.slice(start.length));
        if (start.includes('mode'))
            headers_checkMode(found[field]);
    }
}
function headers_checkMode(mode) {
    if (mode === undefined || MODES.includes(mode))
        return;
    if (mode === '120000')
        throw new PatchError('symlink', 'symbolic links are never added, changed or removed');
    if (mode === '160000')
        throw new PatchError('submodule', 'submodules are never added, changed or removed');
    throw new PatchError('mode', `the mode ${mode.slice(0, 20)} is not 100644 or 100755`);
}
function refuseBinary(cursor) {
    if (/^(GIT binary patch|Binary files .* differ)$/.test(cursor.lines[cursor.at] ?? '')) {
        throw new PatchError('binary', 'binary content is not changed by patches');
    }
}
function readNames(cursor) {
    const [from, to] = [cursor.lines[cursor.at], cursor.lines[cursor.at + 1]];
    if (!from?.startsWith('--- '))
        return null;
    if (!to?.startsWith('+++ '))
        throw new PatchError('malformed-header', `line ${cursor.at + 2} should begin with "+++ "`);
    cursor.at += 2;
    return { from: nameInLine(from.slice(4)), to: nameInLine(to.slice(4)) };
}
/** One reading of all headers of a file, or a refusal: they must agree on kind, names and modes. */
function identify(said) {
    const kind = kindOf(said);
    const [oldPath, newPath] = pathsOf(said, kind);
    for (const path of [oldPath, newPath]) {
        const problem = pathProblem(path);
        if (problem !== null)
            throw new PatchError(problem.code, problem.message);
    }
    const { extended, header } = said;
    if (header !== null && !header.some(([from, to]) => from === `a/${oldPath}` && to === `b/${newPath}`))
        throw mismatch(newPath);
    const moved = kind === 'rename' || kind === 'copy';
    if (!moved && oldPath !== newPath)
        throw mismatch(newPath);
    return {
        kind,
        oldPath,
        newPath,
        oldMode: extended.oldMode ?? extended.deleted ?? null,
        newMode: extended.newMode ?? extended.added ?? null,
    };
}
function kindOf({ extended, names }) {
    const said = new Set();
    if (extended.added !== undefined || names?.from === null)
        said.add('add');
    if (extended.deleted !== undefined || names?.to === null)
        said.add('delete');
    if (extended.renameFrom !== undefined || extended.renameTo !== undefined)
        said.add('rename');
    if (extended.copyFrom !== undefined || extended.copyTo !== undefined)
        said.add('copy');
    const [kind = 'modify', other] = said;
    if (other !== undefined)
        throw new PatchError('header-mismatch', `the headers say both "${kind}" and "${other}"`);
    if (kind === 'add' && names !== null && names.from !== null)
        throw mismatch(names.from);
    if (kind === 'delete' && names !== null && names.to !== null)
        throw mismatch(names.to);
    return kind;
}
function pathsOf({ header, extended, names }, kind) {
    if (kind === 'rename' || kind === 'copy') {
        const [from, to] = kind === 'rename' ? [extended.renameFrom, extended.renameTo] : [extended.copyFrom, extended.copyTo];
        if (from === undefined || to === undefined)
            throw new PatchError('malformed-header', `a ${kind} needs both of its names`);
        if (names !== null && (names.from !== `a/${from}` || names.to !== `b/${to}`))
            throw mismatch(to);
        return [from, to];
    }
    if (names === null)
        return sameName(header);
    const from = names.from === null ? null : stripped(names.from, 'a/');
    const to = names.to === null ? null : stripped(names.to, 'b/');
    const either = from ?? to;
    if (either === null)
        throw new PatchError('malformed-header', 'both names are /dev/null');
    return [from ?? either, to ?? either];
}
function sameName(header) {
    const pair = header?.find(([from, to]) => from.startsWith('a/') && to.startsWith('b/') && from.slice(2) === to.slice(2));
    if (pair === undefined)
        throw new PatchError('malformed-header', 'the diff --git line does not name one file as a/… b/…');
    return [pair[0].slice(2), pair[1].slice(2)];
}
function stripped(name, prefix) {
    if (name.startsWith('/'))
        throw new PatchError('path-absolute', `the path ${JSON.stringify(name.slice(0, 200))} is absolute`);
    if (!name.startsWith(prefix))
        throw new PatchError('missing-prefix', `the name ${name.slice(0, 200)} has no ${prefix} before it`);
    return name.slice(2);
}
function mismatch(path) {
    return new PatchError('header-mismatch', `the headers of ${path.slice(0, 200)} name different files`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/repeated.js

/**
 * The same patch with the parts about one file put together, as if all spoke of the base; null where no file is named
 * twice. Parts that cannot be put together (they overlap, or do more than modify) are refused.
 */
function mergeRepeated(files) {
    const byPath = Map.groupBy(files, (file) => file.newPath);
    if (byPath.size === files.length)
        return null;
    const merged = [];
    for (const parts of byPath.values()) {
        const file = mergeParts(parts);
        if (file === null)
            return { refused: true };
        merged.push(file);
    }
    return { files: merged };
}
function mergeParts(parts) {
    const [first, second] = parts;
    if (first === undefined || second === undefined)
        return first ?? null;
    if (parts.some((part) => part.kind !== 'modify'))
        return null;
    const hunks = parts.flatMap((part) => part.hunks).toSorted((a, b) => firstLine(a) - firstLine(b));
    return overlap(hunks) ? null : { ...first, hunks };
}
function overlap(hunks) {
    let end = 0;
    for (const hunk of hunks) {
        if (firstLine(hunk) < end)
            return true;
        end = firstLine(hunk) + oldLines(hunk).length;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/render.js

/**
 * The patch as text, in one canonical form: git is given this and never the text that came from outside, so that it
 * cannot read there what we did not.
 */
function renderPatch(files) {
    return files.map(renderFile).join('');
}
function renderFile(file) {
    const header = [`diff --git ${render_named('a', file.oldPath)} ${render_named('b', file.newPath)}`, ...extended(file)];
    const { names, hunks } = file.hunks.length === 0 ? { names: [], hunks: [] } : withHunks(file);
    return [...header, ...names, ...hunks].map((line) => `${line}\n`).join('');
}
function extended(file) {
    if (file.kind === 'add')
        return [`new file mode ${file.newMode ?? '100644'}`];
    if (file.kind === 'delete')
        return [`deleted file mode ${file.oldMode ?? '100644'}`];
    const modes = file.oldMode && file.newMode ? [`old mode ${file.oldMode}`, `new mode ${file.newMode}`] : [];
    if (file.kind === 'modify')
        return modes;
    return [...modes, `${file.kind} from ${quote(file.oldPath)}`, `${file.kind} to ${quote(file.newPath)}`];
}
function withHunks(file) {
    const from = file.kind === 'add' ? '/dev/null' : ended(render_named('a', file.oldPath));
    const to = file.kind === 'delete' ? '/dev/null' : ended(render_named('b', file.newPath));
    let shift = 0;
    const hunks = file.hunks.flatMap((hunk) => {
        const lines = renderHunk(hunk, shift);
        shift += newLines(hunk).length - oldLines(hunk).length;
        return lines;
    });
    return { names: [`--- ${from}`, `+++ ${to}`], hunks };
}
/** The new start follows from the old one: git looks for the place by it. */
function renderHunk(hunk, shift) {
    const [before, after] = [oldLines(hunk).length, newLines(hunk).length];
    const first = firstLine(hunk);
    const newStart = after === 0 ? first + shift - 1 : first + shift;
    const body = hunk.lines.flatMap(({ kind, text, newline }) => {
        const line = `${kind}${text}`;
        return newline ? [line] : [line, '\\ No newline at end of file'];
    });
    return [`@@ -${hunk.oldStart},${before} +${newStart},${after} @@`, ...body];
}
function render_named(prefix, path) {
    return quote(`${prefix}/${path}`);
}
/** git ends a name with a blank in it by a tab, so that no time stamp is looked for. */
function ended(name) {
    return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}
function quote(name) {
    return /["\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}

;// CONCATENATED MODULE: ./.build/actions/shared/patch/judge.js







function isRefusal(answer) {
    return 'refused' in answer;
}
/**
 * Applies a patch to a scratch index and judges the tree it gives (design, rule 4). The text is read first and git is
 * given what was understood, in canonical form; the tree decides.
 */
async function judgePatch(input, scratch) {
    const patch = readPatch(input.diff);
    if ('refused' in patch)
        return { ...patch, findings: [] };
    const fitted = fitHunks(patch.files, await contentsOf(input.base, patch.files, scratch));
    if ('refused' in fitted)
        return { ...fitted, findings: [] };
    const applied = await applyPatch(input.base, fitted, scratch);
    if ('refused' in applied)
        return { ...applied, findings: [] };
    const judged = await judgeTree({ ...input, tree: applied.tree }, scratch);
    if (isRefusal(judged))
        return judged;
    return { ...judged, stat: patchStat(fitted.files), repairs: [...patch.repairs, ...fitted.repairs] };
}
/** The second half alone, for a tree that did not come from a patch (after a formatter, for instance). */
async function judgeTree(input, scratch) {
    const files = await scratch.changes(input.base, input.tree);
    if (files.length === 0)
        return refuse('noop', 'the change leaves the tree as it is');
    const contents = await changedContents(files, scratch);
    if (input.policy === false)
        return { tree: input.tree, files, contents, findings: [] };
    const findings = await checkPolicy({ ...input, changes: files, contents });
    const blocking = findings.find((finding) => finding.severity === 'block');
    if (blocking === undefined)
        return { tree: input.tree, files, contents, findings };
    return { refused: { code: blocking.code, message: blocking.message, path: blocking.path ?? '' }, findings };
}
async function contentsOf(base, files, scratch) {
    const contents = new Map();
    for (const { oldPath } of files) {
        const content = contents.has(oldPath) ? null : await scratch.read(base, oldPath);
        if (content !== null)
            contents.set(oldPath, content);
    }
    return contents;
}
async function applyPatch(base, fitted, scratch) {
    const applied = await scratch.apply(base, renderPatch(fitted.files));
    if ('refused' in applied)
        return whyNot(base, { fitted, said: applied.refused }, scratch);
    const merged = mergeRepeated(fitted.files);
    if (merged === null)
        return applied;
    const once = 'refused' in merged ? merged : await scratch.apply(base, renderPatch(merged.files));
    if ('tree' in once && once.tree === applied.tree)
        return applied;
    return refuse('file-repeated', 'the patch names a file twice, and its parts give another result in one go');
}
async function whyNot(base, { fitted, said }, scratch) {
    const reversed = await scratch.apply(base, renderPatch(reversePatch(fitted.files)));
    if ('tree' in reversed)
        return refuse('noop', 'the patch is already applied');
    return refuse('does-not-apply', `the patch does not apply: ${said}`);
}
function refuse(code, message) {
    return { refused: { code, message }, findings: [] };
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ strings),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   jO: () => (/* binding */ entries)
/* harmony export */ });
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a path of keys; undefined where one is missing. */
function at(value, ...keys) {
    return keys.reduce((inner, key) => (isTable(inner) ? inner[key] : undefined), value);
}
function entries(value) {
    return isTable(value) ? Object.entries(value) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** As text, so that two can be compared and shown. */
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}


/***/ }),

/***/ 6507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ foldPath)
/* harmony export */ });
/**
 * The path as a careless file system or reader sees it: compatibility-composed (NFKC, UAX #15), without ignorable
 * characters (HFS+ drops them; Unicode Default_Ignorable_Code_Point and Cf) and in lower case. Two paths with the same
 * folded form may be one file on somebody's machine.
 */
function foldPath(path) {
    return path
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
        .normalize('NFKC')
        .toLowerCase();
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   j: () => (/* binding */ protectedBecause)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _folded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6507);


/** Files that steer machines or people: a change there is for a person to make, unless `allow-paths` names it. */
const protectedKinds = [
    {
        what: 'read by the CI system, which holds secrets',
        globs: [
            // The second is its short name on Windows (8.3).
            '.github/**',
            '{github,githu?,gi????}~*/**',
            '.gitlab-ci.yml',
            '.gitlab-ci.yaml',
            '.gitlab/**',
            '.circleci/**',
            '.buildkite/**',
            '.woodpecker/**',
            '.woodpecker.y{a,}ml',
            '.travis.y{a,}ml',
            '.drone.y{a,}ml',
            '.appveyor.y{a,}ml',
            'appveyor.y{a,}ml',
            'azure-pipelines*.y{a,}ml',
            'bitbucket-pipelines.y{a,}ml',
            '**/jenkinsfile',
        ],
    },
    { what: 'the list of who reviews what', globs: ['**/codeowners'] },
    {
        what: 'an instruction file of coding agents',
        globs: [
            '**/{agents,claude,gemini}.md',
            '**/{agents,claude,gemini}.*.md',
            '**/.{cursor,claude,gemini,windsurf,agents,codex}/**',
            '**/.{cursorrules,windsurfrules,clinerules}',
            '**/.clinerules/**',
            '**/*copilot-instructions*',
            '**/.mcp.json',
        ],
    },
    {
        what: 'a lock file, which only its package manager may write',
        globs: [
            '**/{package-lock,npm-shrinkwrap,packages.lock}.json',
            '**/{yarn,poetry,uv,pdm,cargo,gemfile,composer,flake,deno,bun,pipfile,pixi}.lock',
            '**/bun.lockb',
            '**/pnpm-lock.y{a,}ml',
            '**/go.sum',
            '**/*.lockfile',
        ],
    },
    { what: 'read by git itself', globs: ['**/.git*', '**/.git*/**'] },
    {
        what: 'run on the machines of developers',
        globs: ['.husky/**', '.pre-commit-config.y{a,}ml', '**/.npmrc', '**/.yarnrc*'],
    },
    {
        what: 'the sign that a model may not read here',
        globs: ['**/.no-llm', '**/.no-llm/**', '**/no_llm', '**/no_llm.txt'],
    },
];
const matchers = protectedKinds.map(({ what, globs }) => ({ what, matches: picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true }) }));
/** What makes this path protected, or null. Disguises (case, composition, ignorable characters) do not help. */
function protectedBecause(path) {
    const folded = (0,_folded_path_js__WEBPACK_IMPORTED_MODULE_1__/* .foldPath */ .t)(path);
    return matchers.find(({ matches }) => matches(folded))?.what ?? null;
}
/** Is the path, letter by letter, in one of the user's globs? */
function isAllowed(path, allowPaths) {
    return allowPaths.length > 0 && picomatch__WEBPACK_IMPORTED_MODULE_0__([...allowPaths], { dot: true })(path);
}


/***/ }),

/***/ 5320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ regionsOf)
/* harmony export */ });
/**
 * Reads comments and strings off a text. It is no parser: what it cannot tell counts as code, which is the stricter
 * answer for all that ask.
 */
function regionsOf(text, syntax) {
    if (syntax.kind === 'docs')
        return () => 'comment';
    const regions = scan(text, syntax);
    return (offset) => {
        let [low, high] = [0, regions.length - 1];
        while (low <= high) {
            const middle = (low + high) >> 1;
            const region = regions[middle];
            if (offset < region.start)
                high = middle - 1;
            else if (offset >= region.end)
                low = middle + 1;
            else
                return region.kind;
        }
        return 'code';
    };
}
function scan(text, syntax) {
    const openers = openerPattern(syntax);
    if (openers === null)
        return [];
    const scanner = { text, syntax, open: [], regions: [] };
    let at = 0;
    for (openers.lastIndex = 0;; openers.lastIndex = at) {
        const match = openers.exec(text);
        if (match === null)
            return scanner.regions;
        at = Math.max(take(scanner, match[0], match.index), match.index + 1);
    }
}
/** What may begin a region, or change the depth. */
function openerPattern({ line, block, strings, ecmascript }) {
    const starts = [...block.map(([open]) => open), ...line, ...strings.map(({ quote }) => quote)];
    if (starts.length === 0)
        return null;
    const words = [...starts, ...(ecmascript ? ['/'] : []), '(', ')', '[', ']', '{', '}'];
    return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g');
}
/** Handles one opener and gives the offset to go on from. */
function take(scanner, word, at) {
    const { text, syntax, regions } = scanner;
    const close = syntax.block.find(([open]) => open === word)?.[1];
    if (close !== undefined)
        return push(regions, 'comment', { start: at, end: after(text, close, at + word.length) });
    if (syntax.line.includes(word)) {
        if (syntax.spaced === true && at > 0 && !/\s/.test(text[at - 1]))
            return at + 1;
        return push(regions, 'comment', { start: at, end: lineEnd(text, at) });
    }
    const string = syntax.strings.find(({ quote }) => quote === word);
    if (string !== undefined)
        return takeString(scanner, string, at);
    if (word === '/')
        return takeRegExp(scanner, at);
    return bracket(scanner, word, at);
}
function bracket({ text, syntax, open, regions }, word, at) {
    if ('([{'.includes(word))
        open.push(word);
    else if (open.pop() === '$')
        return templatePart({ text, syntax, open, regions }, at + 1);
    return at + 1;
}
function takeString(scanner, { quote, multiline }, at) {
    const { text, syntax, regions } = scanner;
    if (quote === '`' && syntax.ecmascript === true)
        return templatePart(scanner, at + 1);
    let end = at + quote.length;
    for (; end < text.length; end += 1) {
        if (text[end] === '\\')
            end += 1;
        else if (text.startsWith(quote, end))
            break;
        else if (text[end] === '\n' && !multiline)
            return push(regions, 'string', { start: at, end });
    }
    const kind = syntax.docstrings === true && standsAlone(scanner, at) ? 'comment' : 'string';
    return push(regions, kind, { start: at, end: Math.min(end + quote.length, text.length) });
}
/** From inside a template to its end, or to the next `${`. */
function templatePart({ text, open, regions }, start) {
    let end = start;
    for (; end < text.length && text[end] !== '`'; end += 1) {
        if (text[end] === '\\')
            end += 1;
        else if (text.startsWith('${', end)) {
            open.push('$');
            return push(regions, 'string', { start, end: end + 2 });
        }
    }
    return push(regions, 'string', { start, end: Math.min(end + 1, text.length) });
}
const BEFORE_REGEXP = /(?:^|[(,=:[!&|?{};+~^<>%*-]|\b(?:return|typeof|case|in|of|do|else|void|await|yield))\s*$/;
const LONGEST_REGEXP = 1000;
/** A slash divides after a value; elsewhere it opens a regular expression, which may hold quotation marks. */
function takeRegExp({ text, regions }, at) {
    if (!BEFORE_REGEXP.test(text.slice(Math.max(0, at - 40), at)))
        return at + 1;
    let inClass = false;
    const limit = Math.min(text.length, at + LONGEST_REGEXP);
    for (let end = at + 1; end < limit && text[end] !== '\n'; end += 1) {
        const char = text[end];
        if (char === '\\')
            end += 1;
        else if (char === '[')
            inClass = true;
        else if (char === ']')
            inClass = false;
        else if (char === '/' && !inClass)
            return push(regions, 'string', { start: at, end: end + 1 });
    }
    return at + 1;
}
/** Outside of all brackets, first on its line, and not the continuation of an expression. */
function standsAlone({ text, open }, at) {
    const near = text.slice(Math.max(0, at - 200), at);
    const head = near.slice(near.lastIndexOf('\n') + 1);
    if (open.length > 0 || head.length === 200 || !/^\s*[rRuU]?$/.test(head))
        return false;
    return !/[=+,\\]\s*$/.test(text.slice(Math.max(0, at - head.length - 80), at - head.length));
}
function push(regions, kind, { start, end }) {
    regions.push({ kind, start, end });
    return end;
}
function after(text, what, from) {
    const at = text.indexOf(what, from);
    return at === -1 ? text.length : at + what.length;
}
function lineEnd(text, from) {
    const at = text.indexOf('\n', from);
    return at === -1 ? text.length : at;
}


/***/ }),

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
const double = { quote: '"', multiline: false };
const single = { quote: "'", multiline: false };
const slashes = { line: ['//'], block: [['/*', '*/']] };
const none = { line: [], block: [], strings: [] };
const cLike = { kind: 'code', ...slashes, strings: [double, single] };
const tripled = { ...cLike, strings: [{ quote: '"""', multiline: true }, double, single] };
const hashed = {
    kind: 'code',
    line: ['#'],
    spaced: true,
    block: [],
    // Their strings may go on over lines; read so, an apostrophe in a here-document would hide the rest of the file.
    strings: [double, single],
};
const ecmascript = {
    kind: 'code',
    ...slashes,
    strings: [double, single, { quote: '`', multiline: true }],
    ecmascript: true,
};
const python = {
    kind: 'code',
    line: ['#'],
    block: [],
    strings: [{ quote: '"""', multiline: true }, { quote: "'''", multiline: true }, double, single],
    docstrings: true,
};
const dashed = { kind: 'code', line: ['--'], block: [['/*', '*/']], strings: [double, single] };
const keyed = { kind: 'config', line: ['#', ';'], spaced: true, block: [], strings: [double, single] };
const markup = { kind: 'config', line: [], block: [['<!--', '-->']], strings: [] };
const plainConfig = { kind: 'config', ...none };
const docs = { kind: 'docs', ...none };
const byEnding = [
    ['js mjs cjs jsx ts mts cts tsx vue svelte', ecmascript],
    ['py pyi pyx', python],
    ['kt kts swift scala groovy gradle java', tripled],
    ['c h cc cpp hpp cs m mm dart', cLike],
    // An apostrophe may open a lifetime in Rust, and a raw string in Go is written with backticks.
    ['rs', { ...cLike, strings: [double] }],
    ['go', { ...cLike, strings: [double, single, { quote: '`', multiline: true }] }],
    ['php', { ...cLike, line: ['//', '#'] }],
    ['rb sh bash zsh fish pl r jl ex exs ps1 tf nix', hashed],
    ['sql lua hs', dashed],
    ['css scss less', { ...cLike, line: [] }],
    ['yml yaml toml ini cfg conf properties env', keyed],
    ['jsonc json5', { ...cLike, kind: 'config' }],
    ['html htm xml svg', markup],
    ['md markdown mdx rst txt adoc', docs],
];
const endings = new Map(byEnding.flatMap(([names, syntax]) => names.split(' ').map((name) => [name, syntax])));
const DOCUMENTS = /^(?:licen[cs]e|notice|authors|contributors|changelog|changes|readme|copying)$/i;
const SCRIPTS = /^(?:dockerfile|makefile|gemfile|rakefile|vagrantfile|justfile|procfile)$/i;
/** By the name of the file; what is not known counts as configuration without comments. */
function syntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const known = name.includes('.') ? endings.get(ending) : undefined;
    if (known !== undefined)
        return known;
    if (DOCUMENTS.test(name))
        return docs;
    return SCRIPTS.test(name) ? hashed : plainConfig;
}


/***/ }),

/***/ 4127:
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

/***/ 7397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRunFileIfThere),
/* harmony export */   m: () => (/* binding */ readRunFile)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/**
 * What an earlier stage of the run left.
 * @throws UserError where it is missing or another run's, with the stage to run first; ContractError where it does not
 *   hold its contract
 */
async function readRunFile(store, request) {
    const value = await readRunFileIfThere(store, request);
    if (value !== null)
        return value;
    const { runId, file, writtenBy } = request;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${store.runDir(runId)}/${file} is missing: run \`llm-ops ${writtenBy}\` for run ${runId} first`);
}
/** The same for a stage that may not have got there: null where it has left no file. */
async function readRunFileIfThere(store, { runId, file, writtenBy, parse }) {
    const source = `${store.runDir(runId)}/${file}`;
    const text = await store.read(runId, file);
    if (text === null)
        return null;
    const value = parse(text, source);
    if (value.runId === runId)
        return value;
    // A file that was copied from another run would be proof of something else.
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${source} is of run ${value.runId}: remove it and run \`llm-ops ${writtenBy}\` for run ${runId} again`);
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ PYTHON_MODULES),
/* harmony export */   Le: () => (/* binding */ NODE_PACKAGES),
/* harmony export */   X5: () => (/* binding */ isNodeTest),
/* harmony export */   hB: () => (/* binding */ isPythonTest),
/* harmony export */   hl: () => (/* binding */ isTestFile),
/* harmony export */   kX: () => (/* binding */ programName)
/* harmony export */ });
const PYTHON_MODULES = ['pytest', 'pytest_cov', 'coverage'];
const NODE_PACKAGES = [
    'jest',
    'vitest',
    'mocha',
    'c8',
    'nyc',
    '@vitest/coverage-v8',
    '@vitest/coverage-istanbul',
];
/** A Python test file by the names that pytest and unittest look for. */
function isPythonTest(path) {
    return /(^|\/)(test[^/]*|[^/]*_test|tests)\.py$/.test(path);
}
/** A JavaScript or TypeScript test file by the names that `node --test`, Jest and Vitest look for. */
function isNodeTest(path) {
    if (/(^|[-._/])(test|spec)\.[cm]?[jt]sx?$/.test(path) || /(^|\/)test-[^/]*\.[cm]?[jt]s$/.test(path))
        return true;
    return /(^|\/)(test|tests|__tests__)\/([^/]+\/)*[^/]+\.[cm]?[jt]sx?$/.test(path);
}
/** What a program is called wherever it lies: what a reader elsewhere can make use of. */
function programName(program) {
    return program.split('/').at(-1) || program;
}
function isTestFile(path) {
    return isPythonTest(path) || isNodeTest(path);
}


/***/ })

};
