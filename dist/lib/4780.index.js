export const id = 4780;
export const ids = [4780];
export const modules = {

/***/ 84780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runtimeCodemods)
});

// EXTERNAL MODULE: ./.build/actions/shared/policy/protected-paths.js
var protected_paths = __webpack_require__(28766);
;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/releases.js
/**
 * Node.js Release Working Group, schedule.json and README of github.com/nodejs/Release, read 2026-11. `0` stands for
 * 0.10 and 0.12; 1 to 3 were io.js.
 */
const nodeReleases = [
    node('0', '2013-03-11', null, '2016-12-31'),
    node('4', '2015-09-08', '2015-10-12', '2018-04-30', 'argon'),
    node('5', '2015-10-29', null, '2016-06-30'),
    node('6', '2016-04-26', '2016-10-18', '2019-04-30', 'boron'),
    node('7', '2016-10-25', null, '2017-06-30'),
    node('8', '2017-05-30', '2017-10-31', '2019-12-31', 'carbon'),
    node('9', '2017-10-01', null, '2018-06-30'),
    node('10', '2018-04-24', '2018-10-30', '2021-04-30', 'dubnium'),
    node('11', '2018-10-23', null, '2019-06-01'),
    node('12', '2019-04-23', '2019-10-21', '2022-04-30', 'erbium'),
    node('13', '2019-10-22', null, '2020-06-01'),
    node('14', '2020-04-21', '2020-10-27', '2023-04-30', 'fermium'),
    node('15', '2020-10-20', null, '2021-06-01'),
    node('16', '2021-04-20', '2021-10-26', '2023-09-11', 'gallium'),
    node('17', '2021-10-19', null, '2022-06-01'),
    node('18', '2022-04-19', '2022-10-25', '2025-04-30', 'hydrogen'),
    node('19', '2022-10-18', null, '2023-06-01'),
    node('20', '2023-04-18', '2023-10-24', '2026-04-30', 'iron'),
    node('21', '2023-10-17', null, '2024-06-01'),
    node('22', '2024-04-24', '2024-10-29', '2027-04-30', 'jod', '22.22.0'),
    node('23', '2024-10-16', null, '2025-06-01'),
    node('24', '2025-05-06', '2025-10-28', '2028-04-30', 'krypton', '24.21.0'),
    node('25', '2025-10-15', null, '2026-06-01'),
    node('26', '2026-04-22', '2026-10-28', '2029-04-30'),
];
/**
 * Python Developer's Guide, "Status of Python versions" (include/release-cycle.json of github.com/python/devguide), read
 * 2026-11; a line of which only the month is known ends with that month.
 */
const pythonReleases = [
    python('2.7', '2010-07-03', '2020-01-01'),
    python('3.0', '2008-12-03', '2009-06-27'),
    python('3.1', '2009-06-27', '2012-04-09'),
    python('3.2', '2011-02-20', '2016-02-20'),
    python('3.3', '2012-09-29', '2017-09-29'),
    python('3.4', '2014-03-16', '2019-03-18'),
    python('3.5', '2015-09-13', '2020-09-30'),
    python('3.6', '2016-12-23', '2021-12-23'),
    python('3.7', '2018-06-27', '2023-06-27'),
    python('3.8', '2019-10-14', '2024-10-07'),
    python('3.9', '2020-10-05', '2025-10-31'),
    python('3.10', '2021-10-04', '2026-10-31', '3.10.21'),
    python('3.11', '2022-10-24', '2027-10-31', '3.11.16'),
    python('3.12', '2023-10-02', '2028-10-31', '3.12.14'),
    python('3.13', '2024-10-07', '2029-10-31', '3.13.15'),
    python('3.14', '2025-10-07', '2030-10-31', '3.14.7'),
];
const releases = { node: nodeReleases, python: pythonReleases };
const runtimeTitle = { node: 'Node', python: 'Python' };
/** null where the table knows no target: it is older than the day, and then nothing is proposed. */
function upgradeOn(runtime, today) {
    const nextYear = new Date(today);
    nextYear.setUTCFullYear(today.getUTCFullYear() + 1);
    const [floor] = supported({ runtime, today }, today);
    const [target] = supported({ runtime, today }, nextYear);
    return floor === undefined || target === undefined ? null : { runtime, today, target, floor };
}
/** Lines that users have as long-term support on that day, and that have it still on a later one; oldest first. */
function supported({ runtime, today }, until) {
    return releases[runtime].filter(({ lts, endOfLife }) => lts !== null && Date.parse(lts) <= today.getTime() && lastMoment(endOfLife) >= until.getTime());
}
/**
 * The oldest supported line that is not below `line`: a floor of Node 23 rises to 24, though 22 is supported too. null
 * where the table knows none.
 */
function floorFrom(upgrade, line) {
    const candidates = supported(upgrade, upgrade.today);
    return candidates.find(({ version }) => lineOrder(version) >= lineOrder(line)) ?? null;
}
/** The newest of some lines; null of none. */
function newest(lines) {
    return lines.toSorted((a, b) => lineOrder(b.version) - lineOrder(a.version))[0] ?? null;
}
/**
 * The release that `line` is, where it is past its end of life on that day; null where it is supported or not known. A
 * line that has no row of its own (io.js) ended with the next one.
 */
function endedRelease({ runtime, today }, line) {
    if (Number.isNaN(lineOrder(line)))
        return null;
    const release = releases[runtime]
        .toSorted((a, b) => lineOrder(a.version) - lineOrder(b.version))
        .find(({ version }) => lineOrder(version) >= lineOrder(line));
    return release !== undefined && lastMoment(release.endOfLife) < today.getTime() ? release : null;
}
/** A number that orders lines: `3.9` before `3.10`, `8` before `18`. NaN where it is no line. */
function lineOrder(line) {
    const [, major, minor = '0'] = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(line) ?? [];
    return major === undefined ? Number.NaN : Number(major) * 1000 + Number(minor);
}
/** The Node line that an `lts/<codename>` alias names. */
function lineOfCodename(codename) {
    return nodeReleases.find((release) => release.codename === codename.toLowerCase())?.version ?? null;
}
function lastMoment(day) {
    return Date.parse(`${day}T23:59:59.999Z`);
}
// oxlint-disable-next-line max-params -- a row of the table above
function node(version, released, lts, endOfLife, codename = null, knownPatch = null) {
    return { version, released, lts, endOfLife, codename, knownPatch };
}
// oxlint-disable-next-line max-params -- a row of the table above
function python(version, released, endOfLife, knownPatch = null) {
    return { version, released, lts: released, endOfLife, codename: null, knownPatch };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/declaration.js

/** A pin: what runs there should not need the next upgrade at once. */
function pinChoice({ target }) {
    return { to: target.version, rule: 'the oldest line with twelve months of security fixes left' };
}
/** A floor: no higher than it must be, with the upper bounds (`<25`) that stand beside it. */
function floorChoice(upgrade, raised, { line, upper }) {
    const from = raised === upgrade.floor ? '' : ` from ${line} on`;
    return { to: [`>=${raised.version}`, ...upper].join(' '), rule: `the oldest line${from} with security fixes` };
}
/** A list: its ended entries go and nothing new is declared, but where it would be empty the target of pins comes. */
function listChoice(upgrade, emptied) {
    return emptied ? pinChoice(upgrade) : { to: `>=${upgrade.floor.version}`, rule: 'what is supported stays' };
}
/** Turns a declaration into a match of the codemod contract. */
function toMatch(text, upgrade, declaration) {
    const { where, line, edits, outcome, choice, floor = false } = declaration;
    const title = runtimeTitle[upgrade.runtime];
    const ended = endedRelease(upgrade, line);
    const meaning = floor ? `; users of older versions lose support, which is the purpose` : '';
    const starts = edits.map((edit) => edit.start);
    const ends = edits.map((edit) => edit.end);
    return {
        startLine: lineAt(text, Math.min(...starts)),
        endLine: lineAt(text, Math.max(Math.min(...starts), ...ends.map((end) => end - 1))),
        message: `${where} names ${title} ${line}, past its end of life since ${ended.endOfLife}: ${outcome}, ${choice.rule}${meaning}`,
        edits,
        runtime: { name: upgrade.runtime, from: line, to: choice.to },
    };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/pins.js

const NODE_PIN = /^(v?)(\d{1,3})(?:\.(\d{1,3}|[xX*]))?(?:\.(\d{1,3}|[xX*]))?$/;
const PYTHON_PIN = /^()(\d\.\d{1,3})(?:\.(\d{1,3}|[xX*]))?(-dev)?$/;
const CODENAME = /^lts[/-]([a-z]+)$/i;
/** The release line that a single version names (`v18.17.0`, `18.x`, `lts/hydrogen`, `3.8.10`), or null. */
function lineOfPin(runtime, pin) {
    if (runtime === 'python')
        return PYTHON_PIN.exec(pin)?.[2] ?? null;
    const codename = CODENAME.exec(pin)?.[1];
    return codename === undefined ? (NODE_PIN.exec(pin)?.[2] ?? null) : lineOfCodename(codename);
}
/** Its line, where that is past its end of life. */
function endedPin(upgrade, pin) {
    const line = lineOfPin(upgrade.runtime, pin);
    return line !== null && endedRelease(upgrade, line) !== null ? line : null;
}
/**
 * The target in the style and precision of an ended pin: `v18` gives `v24`, `18.17.0` a patch version that exists.
 * null where no such version is known.
 */
function raisedPin({ runtime, target }, pin) {
    if (runtime === 'node' && CODENAME.test(pin)) {
        return target.codename === null ? null : `${pin.slice(0, 4)}${target.codename}`;
    }
    const [, prefix = '', , ...rest] = (runtime === 'node' ? NODE_PIN : PYTHON_PIN).exec(pin) ?? [];
    const asked = rest.filter((part) => part !== undefined && part !== '-dev');
    const known = target.knownPatch?.slice(target.version.length + 1).split('.') ?? [];
    const parts = asked.map((part, at) => (/\d/.test(part) ? known[at] : part));
    return parts.includes(undefined) ? null : [`${prefix}${target.version}`, ...parts].join('.');
}
/** The same for a lower bound and any line, where what follows the line becomes 0: `18.17.0` gives `22.0.0`. */
function raisedBound(runtime, { version }, bound) {
    const [, prefix = '', , ...rest] = (runtime === 'node' ? NODE_PIN : PYTHON_PIN).exec(bound) ?? [];
    const parts = rest
        .filter((part) => part !== undefined && part !== '-dev')
        .map((part) => (/\d/.test(part) ? '0' : part));
    return [`${prefix}${version}`, ...parts].join('.');
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/dockerfile.js


/** The official images, by the names that registries give them. */
const REGISTRY = /^(?:(?:docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io)\/)?(?:library\/)?$/;
const FROM = /^([ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?)(\S+)/gim;
const ARG = /^([ \t]*ARG[ \t]+(\w+)=(["']?))([^\s"']+)\3(?=[ \t]*(?:#.*)?\r?$)/gim;
/**
 * Variants that are published for every target of the table. An image on an older Debian or a numbered Alpine is left
 * alone: with a new runtime it is not published, and which system follows is not for us to say.
 */
const VARIANTS = ['', '-slim', '-alpine', '-bookworm', '-bookworm-slim', '-slim-bookworm'];
/**
 * `FROM node:18-alpine`, `FROM python:3.9-slim AS build`, and the default of an `ARG` that stands in such a tag. Left
 * alone: images that are pinned by digest, other registries' images, unknown variants.
 */
function inDockerfile(text, upgrade) {
    const edits = new Map();
    for (const found of text.matchAll(FROM)) {
        const [whole, before = '', image = ''] = found;
        const start = found.index + before.length;
        const tag = officialTag(image, upgrade);
        if (tag === null || whole.includes('@'))
            continue;
        const raised = raiseTag(text, { tag, start: start + image.length - tag.length, upgrade });
        if (raised !== null)
            edits.set(raised.edit.start, raised);
    }
    const choice = pinChoice(upgrade);
    return [...edits.values()].map(({ edit, line }) => toMatch(text, upgrade, { where: 'an image', line, edits: [edit], outcome: `moved to ${edit.text}`, choice }));
}
function officialTag(image, { runtime }) {
    const [, registry, name, tag] = /^(.*?)(node|python):([^/@:]+(?::?-?\}?[\w.-]*)?)$/.exec(image) ?? [];
    return name === runtime && tag !== undefined && REGISTRY.test(registry ?? '') ? tag : null;
}
function raiseTag(text, { tag, start, upgrade }) {
    const [, name, bare, suffix = ''] = /^\$(?:\{(\w+)\}|(\w+))([\w.-]*)$/.exec(tag) ?? [];
    const argument = name ?? bare;
    if (argument === undefined)
        return tag.includes('$') ? null : raiseVersion(tag, { start, suffix: '', upgrade });
    const defaults = [...text.slice(0, start).matchAll(ARG)].filter((found) => found[2] === argument);
    const [found] = defaults;
    if (found === undefined || defaults.length > 1)
        return null;
    return raiseVersion(found[4] ?? '', { start: found.index + (found[1] ?? '').length, suffix, upgrade });
}
function raiseVersion(text, { start, suffix, upgrade }) {
    const [, pin = '', variant = ''] = /^(lts-[a-z]+|[^-]+)(-.*)?$/.exec(text) ?? [];
    const line = endedPin(upgrade, pin);
    const raised = line === null ? null : raisedPin(upgrade, pin);
    if (line === null || raised === null || !VARIANTS.includes(`${variant}${suffix}`))
        return null;
    return { line, edit: { start, end: start + pin.length, text: raised } };
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/node-range.js



const BOUNDED = /^(>=?|\^|~>?|=?)(\s*)(v?\d[\w.*]*)(\s+<=?\s*v?\d[\w.*]*)?$/;
/**
 * Raises an npm range (node-semver) whose lower bound is past its end of life. Ended alternatives go; an open one (`>=18`)
 * is a floor and rises to the oldest supported line; what names one line only (`^18`, `18.x`) goes to the target of pins
 * where nothing else would be left. null where the bound is supported, where an upper bound keeps the new one out, and
 * where the range has a form that is not read.
 */
function raiseNodeRange(upgrade, range) {
    const alternatives = range.split('||').map((part) => readAlternative(part.trim()));
    if (alternatives.includes(null))
        return null;
    const read = alternatives.filter((alternative) => alternative !== null);
    const lowest = read.toSorted((a, b) => lineOrder(a.line) - lineOrder(b.line))[0];
    if (lowest === undefined || endedRelease(upgrade, lowest.line) === null)
        return null;
    const combined = combine(upgrade, read);
    return combined === null ? null : { line: lowest.line, ...combined };
}
function readAlternative(text) {
    const [, operator = '', gap = '', bound = '', upper = ''] = BOUNDED.exec(text) ?? [];
    const named = lineOfPin('node', bound);
    if (named === null || (operator === '' && upper !== ''))
        return null;
    // `>16` lets 17.0.0 in and no 16; `>16.0.0` lets 16.0.1 in.
    const line = operator === '>' && /^v?\d+$/.test(bound) ? String(Number(named) + 1) : named;
    return { text, operator, gap, bound, upper, line };
}
function isOpen({ operator }) {
    return operator.startsWith('>');
}
function admits(upper, release) {
    const [, operator = '', version = ''] = /(<=?)\s*v?(\d+)/.exec(upper) ?? [];
    if (operator === '')
        return true;
    const [limit, wanted] = [Number(version), Number(release.version)];
    return operator === '<' ? limit > wanted : limit >= wanted;
}
function combine(upgrade, alternatives) {
    const left = alternatives.flatMap((alternative) => whatIsLeft(upgrade, alternative));
    const endless = left.filter((one) => one.raised !== null && one.upper === '').toSorted(byLine)[0];
    // A raised range without an end lets in all that follows: beside it only what lies below says anything.
    const said = left.filter((one) => endless === undefined || one === endless || byLine(one, endless) < 0);
    const [lowest] = said.toSorted(byLine);
    if (lowest === undefined)
        return alternatives.some(isOpen) ? null : raisedLine(upgrade, alternatives.at(-1));
    const range = said.map(({ text }) => text).join(' || ');
    const upper = said.length === 1 && lowest.upper !== '' ? [lowest.upper.replace(/\s/g, '')] : [];
    if (lowest.raised !== null) {
        return { range, choice: floorChoice(upgrade, lowest.raised, { line: lowest.from, upper }) };
    }
    const to = said.length === 1 && !isOpen(lowest) ? lowest.line : [`>=${lowest.line}`, ...upper].join(' ');
    return { range, choice: { to, rule: 'what is supported stays' } };
}
function byLine(a, b) {
    return lineOrder(a.line) - lineOrder(b.line);
}
/** `[]` for an ended line, and for an ended floor whose upper bound keeps the new one out. */
function whatIsLeft(upgrade, alternative) {
    const { gap, bound, upper, line } = alternative;
    if (endedRelease(upgrade, line) === null)
        return [{ ...alternative, from: line, raised: null }];
    const raised = isOpen(alternative) ? floorFrom(upgrade, line) : null;
    if (raised === null || !admits(upper, raised))
        return [];
    const text = `>=${gap}${raisedBound('node', raised, bound)}${upper}`;
    return [{ ...alternative, text, line: raised.version, from: line, raised }];
}
/** One line for another; a version that is named alone must exist. */
function raisedLine(upgrade, alternative) {
    if (alternative === undefined)
        return null;
    const { operator, gap, bound, upper } = alternative;
    const isPin = operator === '' || operator === '=';
    const version = isPin ? raisedPin(upgrade, bound) : raisedBound('node', upgrade.target, bound);
    if (version === null || !admits(upper, upgrade.target))
        return null;
    return { range: `${operator}${gap}${version}${upper}`, choice: pinChoice(upgrade) };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/package-json.js




/** `engines.node` and `volta.node` of a package.json. */
function inPackageJson(text, upgrade) {
    const errors = [];
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    const root = (0,main.parseTree)(text.slice(start), errors);
    if (root === undefined || errors.length > 0)
        return [];
    const engines = stringAt(root, ['engines', 'node']);
    const volta = stringAt(root, ['volta', 'node']);
    return [...inEngines(text, engines, { upgrade, start }), ...inVolta(text, volta, { upgrade, start })];
}
function stringAt(root, path) {
    const node = (0,main.findNodeAtLocation)(root, path);
    return node?.type === 'string' ? node : null;
}
function inEngines(text, node, { upgrade, start }) {
    const raised = node === null ? null : raiseNodeRange(upgrade, String(node.value).trim());
    if (node === null || raised === null)
        return [];
    const edits = [edit(node, raised.range, start)];
    const outcome = `raised to ${raised.range}`;
    const { line, choice } = raised;
    return [toMatch(text, upgrade, { where: 'engines.node', line, edits, outcome, choice, floor: true })];
}
function inVolta(text, node, { upgrade, start }) {
    const line = node === null ? null : endedPin(upgrade, String(node.value));
    const raised = line === null ? null : raisedPin(upgrade, String(node?.value));
    if (node === null || line === null || raised === null)
        return [];
    return [
        toMatch(text, upgrade, {
            where: 'volta.node',
            line,
            edits: [edit(node, raised, start)],
            outcome: `moved to ${raised}`,
            choice: pinChoice(upgrade),
        }),
    ];
}
function edit(node, value, start) {
    return { start: start + node.offset, end: start + node.offset + node.length, text: JSON.stringify(value) };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/list-edits.js
/**
 * Takes elements out of a list in a text with what separates them, comments and layout of the others as they are. A
 * list of which nothing would be left gets `instead` in the place of its last element.
 * @returns null where a comment between elements makes it unclear what belongs to whom
 */
function dropItems(text, items, instead) {
    const last = items.at(-1);
    if (last === undefined)
        return [];
    const replaced = items.every((item) => item.drop);
    const kept = replaced ? items.map((item) => (item === last ? { ...item, drop: false } : item)) : items;
    const edits = replaced ? [{ start: last.start, end: last.end, text: instead }] : [];
    for (const [at, item] of kept.entries()) {
        if (!item.drop)
            continue;
        const range = ownLine(text, item) ?? withSeparator(text, kept, at);
        if (range === null)
            return null;
        if (range.end > range.start)
            edits.push({ ...range, text: '' });
    }
    return edits;
}
/** The whole line, where the element (a quoted or bare word, perhaps behind a dash) stands on one of its own. */
function ownLine(text, { start, end }) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const rest = /^[ \t]*,?[ \t]*(?:#[^\n]*)?(?:\n|$)/.exec(text.slice(end).replaceAll('\r\n', ' \n'))?.[0];
    if (rest === undefined || !/^[ \t]*(?:-[ \t]+)?$/.test(text.slice(from, start)))
        return null;
    const newline = text.indexOf('\n', end);
    return { start: from, end: newline === -1 ? text.length : newline + 1 };
}
function withSeparator(text, items, at) {
    const item = items[at];
    const next = items[at + 1];
    const keptAfter = items.slice(at + 1).some((other) => !other.drop);
    const previous = items[at - 1];
    const range = keptAfter && next !== undefined
        ? { start: item.start, end: next.start }
        : { start: previous?.end ?? item.start, end: item.end };
    const removed = text.slice(range.start, item.start) + text.slice(item.end, range.end);
    return /[#\n]/.test(removed) ? null : range;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/classifiers.js



const LINE = /^([ \t]*)(["']?)Programming Language :: Python :: (\d+\.\d+|2|2 :: Only)\2(?=[ \t]*,?[ \t]*(?:#.*)?\r?$)/gm;
/**
 * Trove classifiers, one a line, as they stand in pyproject.toml, setup.cfg and setup.py. Those of ended versions go, and
 * where the file raises its floor also those below what it is `raisedTo`; one for the target of pins comes where none
 * would be left.
 */
function inClassifiers(text, upgrade, raisedTo) {
    const items = [...text.matchAll(LINE)].map((found) => {
        const [whole, indent = '', quote = '', version = ''] = found;
        const line = version.startsWith('2') ? '2.7' : version;
        const below = raisedTo !== null && lineOrder(line) < lineOrder(raisedTo.version);
        const ended = endedRelease(upgrade, line) !== null;
        return {
            start: found.index + indent.length,
            end: found.index + whole.length,
            drop: below || ended,
            ended,
            line,
            quote,
        };
    });
    const dropped = items.filter((item) => item.drop);
    const [first] = dropped.filter((item) => item.ended);
    if (first === undefined)
        return [];
    const instead = `${first.quote}Programming Language :: Python :: ${upgrade.target.version}${first.quote}`;
    const edits = dropItems(text, items, instead);
    if (edits === null || edits.length === 0)
        return [];
    const emptied = items.length === dropped.length;
    const outcome = emptied ? `replaced by ${upgrade.target.version}` : 'taken out';
    const choice = listChoice(upgrade, emptied);
    return [toMatch(text, upgrade, { where: 'a classifier', line: first.line, edits, outcome, choice })];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/python-specifier.js



const CLAUSE = /^(\s*)(>=|~=|==|>|\^|~|<=|<|!=|)(\s*)(\d[\w.*]*)(\s*)$/;
/**
 * Raises a version specifier (PEP 440, and Poetry's `^` and `~`) whose lower bound is past its end of life: a floor to the
 * oldest supported line, what names one line only (`==3.8.*`, `~3.8`) to the target of pins. Exclusions of versions below
 * the new bound go. null where the bound is supported, where an upper bound keeps the new one out, for exact pins and for
 * forms that are not read.
 */
function raisePythonSpecifier(upgrade, specifier) {
    const clauses = specifier.split(',').map(readClause);
    if (clauses.includes(null))
        return null;
    const read = clauses.filter((clause) => clause !== null);
    const lower = read.filter(({ operator }) => ['>=', '~=', '==', '>', '^', '~', ''].includes(operator));
    const [bound] = lower;
    if (bound === undefined || lower.length > 1)
        return null;
    const line = boundLine(bound);
    if (line === null || endedRelease(upgrade, line) === null)
        return null;
    const release = isFloor(bound) ? floorFrom(upgrade, line) : upgrade.target;
    if (release === null || !read.every((clause) => python_specifier_admits(clause, release)))
        return null;
    const kept = read.filter((clause) => clause.operator !== '!=' || !isBelow(clause.version, release));
    const texts = kept.map((clause) => (clause === bound ? clause.raisedTo(release) : clause.text));
    const upper = read.filter(isUpper).map(({ operator, version }) => `${operator}${version}`);
    const choice = isFloor(bound) ? floorChoice(upgrade, release, { line, upper }) : pinChoice(upgrade);
    return { line, specifier: texts.join(','), release, choice };
}
function readClause(text) {
    const [, before = '', operator, gap = '', version = '', after = ''] = CLAUSE.exec(text) ?? [];
    if (operator === undefined)
        return null;
    const as = operator === '>' ? '>=' : operator;
    const raisedTo = (release) => `${before}${as}${gap}${raisedBound('python', release, version)}${after}`;
    return { text, operator, version, raisedTo };
}
/** Does it let later lines in? `~=3.8` allows 3.9, `~=3.8.1` does not (PEP 440), and neither does Poetry's `~3.8`. */
function isFloor({ operator, version }) {
    return operator === '~=' ? version.split('.').length === 2 : ['>=', '>', '^'].includes(operator);
}
/** A bare or `==` version with three numbers is a pin to one release: nobody can say which one comes next. */
function boundLine({ operator, version }) {
    if ((operator === '' || operator === '==') && !/^\d\.\d+(\.\*)?$/.test(version))
        return null;
    if (operator === '==' && !version.endsWith('.*'))
        return null;
    return lineOfPin('python', version) ?? (/^2(\.\d+)*$/.test(version) ? '2.7' : null);
}
function isUpper({ operator }) {
    return operator === '<' || operator === '<=';
}
function python_specifier_admits(clause, release) {
    if (!isUpper(clause))
        return true;
    const { operator, version } = clause;
    const limit = lineOrder(version.split('.').slice(0, 2).join('.').replace(/\.\*$/, ''));
    const wanted = lineOrder(release.version);
    return operator === '<' || version.split('.').length > 2 ? limit > wanted : limit >= wanted;
}
function isBelow(version, release) {
    return lineOrder(version.split('.').slice(0, 2).join('.')) < lineOrder(release.version);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/toml-values.js

const HEADER = /^[ \t]*\[([^[\]]+)\][ \t]*(?:#.*)?$/;
const PAIR = /^[ \t]*([\w-]+|"[^"]*")[ \t]*=[ \t]*/;
const STRING = /(["'])((?:(?!\1)[^\\\n])*)\1/y;
/**
 * The strings, and the strings in arrays, that the tables of a TOML text hold, with their places: a parser has the values
 * and not the places, a scan the places and not the certainty. What both agree on is returned.
 * @returns [] where the text is not TOML
 */
function tomlStrings(text) {
    const found = new Map();
    const document = parsed(text);
    if (document === null)
        return found;
    let table = '';
    for (const line of text.matchAll(/^.*$/gm)) {
        const header = HEADER.exec(line[0].replace(/\r$/, ''))?.[1];
        if (header !== undefined)
            table = header.replace(/["\s]/g, '');
        const pair = PAIR.exec(line[0]);
        if (pair === null)
            continue;
        const path = `${table}.${(pair[1] ?? '').replaceAll('"', '')}`.replace(/^\./, '');
        const strings = stringsAt(text, line.index + pair[0].length).map((string) => ({ path, ...string }));
        if (agree(valueAt(document, path), strings))
            found.set(path, strings);
    }
    return found;
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}
function valueAt(document, path) {
    let value = document;
    for (const key of path.split('.')) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function agree(value, strings) {
    const values = Array.isArray(value) ? value : [value];
    return values.length === strings.length && strings.every((string, at) => string.value === values[at]);
}
function stringsAt(text, at) {
    if (text[at] !== '[')
        return toml_values_stringAt(text, at);
    const strings = [];
    for (let next = at + 1; next < text.length && text[next] !== ']'; next += 1) {
        const [string] = toml_values_stringAt(text, next);
        if (string !== undefined) {
            strings.push(string);
            next = string.end;
        }
        else if (text[next] === '#') {
            next = lineEnd(text, next);
        }
    }
    return strings;
}
function toml_values_stringAt(text, at) {
    STRING.lastIndex = at;
    const value = STRING.exec(text)?.[2];
    return value === undefined ? [] : [{ value, start: at + 1, end: at + 1 + value.length }];
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/pyproject.js






/** What a project needs: raising it drops users. */
const FLOORS = ['project.requires-python', 'tool.poetry.dependencies.python', 'tool.pdm.python_requires'];
/** What a tool assumes of those who run the code, `py38` or `3.8`: it goes with the floor. */
const TOOL_TARGETS = [
    'tool.ruff.target-version',
    'tool.black.target-version',
    'tool.mypy.python_version',
    'tool.pyright.pythonVersion',
    'tool.basedpyright.pythonVersion',
];
/** `requires-python` and its kin, classifiers, and the versions that ruff, black, mypy and pyright assume. */
function inPyproject(text, upgrade) {
    const strings = tomlStrings(text);
    const floors = FLOORS.flatMap((path) => floor(text, strings.get(path)?.[0], upgrade));
    const raisedTo = newest(floors.map(({ release }) => release));
    const reading = { upgrade, assumed: raisedTo ?? upgrade.floor };
    const targets = TOOL_TARGETS.flatMap((path) => toolTarget(text, strings.get(path) ?? [], reading));
    const hasClassifiers = ['project.classifiers', 'tool.poetry.classifiers'].some((path) => strings.has(path));
    const classifiers = hasClassifiers ? inClassifiers(text, upgrade, raisedTo) : [];
    return [...floors.map(({ match }) => match), ...targets, ...classifiers];
}
function floor(text, string, upgrade) {
    const raised = string === undefined ? null : raisePythonSpecifier(upgrade, string.value);
    if (string === undefined || raised === null)
        return [];
    const edits = [{ start: string.start, end: string.end, text: raised.specifier }];
    const outcome = `raised to ${raised.specifier}`;
    const { line, choice, release } = raised;
    return [{ release, match: toMatch(text, upgrade, { where: string.path, line, edits, outcome, choice, floor: true }) }];
}
function toolTarget(text, strings, { upgrade, assumed }) {
    const items = strings.map(({ value, start, end }) => {
        const line = lineOfTarget(value);
        return { line, start: start - 1, end: end + 1, drop: line !== null && endedRelease(upgrade, line) !== null };
    });
    const [first] = items.filter((item) => item.drop);
    if (first === undefined || first.line === null || strings[0] === undefined)
        return [];
    const { version } = assumed;
    const written = strings[0].value.startsWith('py') ? `py${version.replace('.', '')}` : version;
    const edits = dropItems(text, items, `${text[first.start] ?? '"'}${written}${text[first.start] ?? '"'}`);
    if (edits === null)
        return [];
    const outcome = items.every((item) => item.drop) ? `moved to ${written}` : 'taken out';
    const choice = floorChoice(upgrade, assumed, { line: first.line, upper: [] });
    return [toMatch(text, upgrade, { where: strings[0].path, line: first.line, edits, outcome, choice })];
}
function lineOfTarget(value) {
    const [, major, minor] = /^(?:py)?(\d)\.?(\d{1,2})$/.exec(value) ?? [];
    return major === undefined || minor === undefined ? null : `${major}.${minor}`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/setup-files.js




/** A plain literal only: `python_requires=">=3.7"`; anything computed is left alone. */
const SETUP_PY = /(\bpython_requires[ \t]*=[ \t]*(["']))([^"'\\\n]*)\2(?=[ \t]*(?:[,)]|\r?$))/gm;
const SETUP_CFG = /^(python_requires[ \t]*=[ \t]*)([^\s#;][^#;\r\n]*?)(?=[ \t]*\r?$)/gm;
/** `python_requires` and the classifiers of a setup.py. */
function inSetupPy(text, upgrade) {
    const commented = (at) => text.slice(text.lastIndexOf('\n', at) + 1, at).includes('#');
    const found = [...text.matchAll(SETUP_PY)].filter((match) => !commented(match.index));
    return withClassifiers(text, found.length === 1 ? found : [], { upgrade, group: 3 });
}
/** The same of a setup.cfg. */
function inSetupCfg(text, upgrade) {
    return withClassifiers(text, [...text.matchAll(SETUP_CFG)], { upgrade, group: 2 });
}
function withClassifiers(text, found, { upgrade, group }) {
    const floors = found.flatMap((match) => {
        const raised = raisePythonSpecifier(upgrade, match[group] ?? '');
        if (raised === null)
            return [];
        const start = (match.index ?? 0) + (match[1] ?? '').length;
        const edits = [{ start, end: start + (match[group] ?? '').length, text: raised.specifier }];
        const outcome = `raised to ${raised.specifier}`;
        const { line, choice, release } = raised;
        const where = 'python_requires';
        return [{ release, match: toMatch(text, upgrade, { where, line, edits, outcome, choice, floor: true }) }];
    });
    const raisedTo = newest(floors.map(({ release }) => release));
    return [...floors.map(({ match }) => match), ...inClassifiers(text, upgrade, raisedTo)];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/tox.js



const SECTION = /^\[tox\][^\n]*\n((?:(?!\[)[^\n]*(?:\n|$))*)/m;
const ENVLIST = /^(env_?list[ \t]*=[ \t]*)([^\n]*(?:\n(?=[ \t])[^\n]*)*)/m;
const PLAIN = /(?<![\w{}.-])py(\d)\.?(\d{1,2})(?=\s*(?:,|\r?\n|\r?$|#))/g;
const BRACES = /(?<=\bpy)\{([\d.,\s]+)\}/g;
/**
 * The `envlist` of a tox.ini: `py37, py38` and `py{37,38}-django`. Ended versions go; the target of pins comes where none
 * would be left. Other factors are left alone.
 */
function inToxIni(text, upgrade) {
    const section = SECTION.exec(text);
    const list = ENVLIST.exec(section?.[1] ?? '');
    if (section === null || list === null)
        return [];
    const start = section.index + section[0].length - (section[1] ?? '').length + list.index + (list[1] ?? '').length;
    const value = list[2] ?? '';
    const short = upgrade.target.version.replace('.', '');
    const lists = [
        { items: environments(value, PLAIN, { start, upgrade }), instead: `py${short}` },
        ...[...value.matchAll(BRACES)].map((found) => {
            const inside = { start: start + found.index + 1, upgrade };
            return { items: environments(found[1] ?? '', /(\d)\.?(\d{1,2})(?![\d.])/g, inside), instead: short };
        }),
    ];
    return lists.flatMap(({ items, instead }) => dropped(text, items, { instead, upgrade }));
}
function environments(value, pattern, { start, upgrade }) {
    const outside = [...value.matchAll(pattern)].filter(({ index }) => !isInBraces(value, index));
    return outside.map((found) => {
        const line = `${found[1]}.${found[2]}`;
        const at = start + found.index;
        return { line, start: at, end: at + found[0].length, drop: endedRelease(upgrade, line) !== null };
    });
}
function isInBraces(value, at) {
    return value.lastIndexOf('{', at) > value.lastIndexOf('}', at);
}
function dropped(text, items, { instead, upgrade }) {
    const [first] = items.filter((item) => item.drop);
    if (first === undefined)
        return [];
    // Between two environments of a list stands a comma or a line end: anything else is another factor, and stays whole.
    const gaps = items.slice(1).map((item, at) => text.slice(items[at]?.end ?? 0, item.start));
    if (gaps.some((gap) => !/^[\s,]*$/.test(gap)))
        return [];
    const edits = dropItems(text, items, instead);
    if (edits === null)
        return [];
    const emptied = items.every((item) => item.drop);
    const outcome = emptied ? `replaced by ${instead}` : 'taken out';
    const choice = listChoice(upgrade, emptied);
    return [toMatch(text, upgrade, { where: 'envlist', line: first.line, edits, outcome, choice })];
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/version-files.js


/** `.nvmrc`, `.node-version`, `.python-version`: one version a line, `#` for comments. */
function inVersionFile(text, upgrade, where) {
    return pins(text, /^([ \t]*)([^\s#]+)(?=[ \t]*(?:#.*)?\r?$)/gm, { upgrade, where });
}
const TOOL = { node: 'node(?:js)?', python: 'python' };
/** `.tool-versions` of asdf and mise: `nodejs 18.17.0`. Further versions on the line are fallbacks and stay. */
function inToolVersions(text, upgrade) {
    const pattern = new RegExp(`^([ \\t]*${TOOL[upgrade.runtime]}[ \\t]+)([^\\s#]+)(?=[ \\t]*(?:#.*)?\\r?$)`, 'gm');
    return pins(text, pattern, { upgrade, where: '.tool-versions' });
}
function pins(text, pattern, { upgrade, where }) {
    return [...text.matchAll(pattern)].flatMap((found) => {
        const [, before = '', pin = ''] = found;
        const line = endedPin(upgrade, pin);
        const raised = line === null ? null : raisedPin(upgrade, pin);
        if (line === null || raised === null)
            return [];
        const start = found.index + before.length;
        const edits = [{ start, end: start + pin.length, text: raised }];
        const outcome = `moved to ${raised}`;
        return [toMatch(text, upgrade, { where, line, edits, outcome, choice: pinChoice(upgrade) })];
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/workflow.js




const MATRIX_KEY = {
    node: /^node(?:js)?(?:[-_]?versions?)?$/i,
    python: /^py(?:thon)?(?:[-_]?versions?)?$/i,
};
const INPUT_KEY = { node: 'node-version', python: 'python-version' };
/**
 * Versions in a GitHub workflow or composite action: the lists of `strategy.matrix` and the scalars given to `setup-node`
 * and `setup-python`. Ended entries of a list go, the target of pins comes where none would be left; `include`, `exclude`,
 * expressions and block scalars are left alone. Places come from the parsed document, so comments and layout stay.
 */
function inWorkflow(text, upgrade) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { keepSourceTokens: false });
    if (document.errors.length > 0)
        return [];
    const matches = [];
    (0,yaml_dist/* visit */.YR)(document, {
        Pair: (_, pair, ancestors) => {
            const place = placeOf(pair, ancestors, upgrade.runtime);
            if (place === 'matrix' && (0,yaml_dist/* isSeq */.oP)(pair.value))
                matches.push(...inList(text, pair.value, upgrade));
            if (place === 'input' && (0,yaml_dist/* isScalar */.jn)(pair.value))
                matches.push(...inScalar(text, pair.value, upgrade));
        },
    });
    return matches;
}
function placeOf(pair, ancestors, runtime) {
    const parent = keyOf(ancestors.at(-2));
    const key = keyOf(pair);
    if (parent === 'matrix' && MATRIX_KEY[runtime].test(key))
        return 'matrix';
    return parent === 'with' && key === INPUT_KEY[runtime] && usesSetup(ancestors.at(-3), runtime) ? 'input' : null;
}
function keyOf(pair) {
    const key = pair?.key;
    return (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : '';
}
function usesSetup(step, runtime) {
    return (0,yaml_dist/* isMap */.jh)(step) && String(step.get('uses')).includes(`setup-${runtime}`);
}
function inList(text, list, upgrade) {
    const items = list.items.map((item) => {
        const [start = 0, end = 0] = item.range ?? [];
        const pin = (0,yaml_dist/* isScalar */.jn)(item) && isWritten(item) ? sourceOf(text, item) : '';
        const line = endedPin(upgrade, pin);
        return { start, end, pin, line, drop: line !== null };
    });
    const [first] = items.filter((item) => item.drop);
    const last = items.at(-1);
    if (first === undefined || first.line === null || last === undefined)
        return [];
    const all = items.every((item) => item.drop);
    const raised = raisedPin(upgrade, last.drop ? last.pin : first.pin);
    if (all && raised === null)
        return [];
    const edits = dropItems(text, items, quotedLike(text.slice(last.start, last.end), raised ?? ''));
    if (edits === null)
        return [];
    const outcome = all ? `replaced by ${raised}` : 'taken out of the matrix';
    const choice = listChoice(upgrade, all);
    return [toMatch(text, upgrade, { where: 'the matrix', line: first.line, edits, outcome, choice })];
}
function inScalar(text, scalar, upgrade) {
    const pin = isWritten(scalar) ? sourceOf(text, scalar) : '';
    const line = endedPin(upgrade, pin);
    const raised = line === null ? null : raisedPin(upgrade, pin);
    const [start, end] = scalar.range ?? [];
    if (line === null || raised === null || start === undefined || end === undefined)
        return [];
    const edits = [{ start, end, text: quotedLike(text.slice(start, end), raised) }];
    const [where, outcome, choice] = [INPUT_KEY[upgrade.runtime], `moved to ${raised}`, pinChoice(upgrade)];
    return [toMatch(text, upgrade, { where, line, edits, outcome, choice })];
}
/** A scalar that stands there as it is: no block, no alias, no anchor or tag that speaks of it elsewhere. */
function isWritten(scalar) {
    const plain = scalar.type === 'PLAIN' || scalar.type === 'QUOTE_SINGLE' || scalar.type === 'QUOTE_DOUBLE';
    return plain && scalar.anchor === undefined && scalar.tag === undefined;
}
/** As it was written: unquoted 3.10 is the number 3.1 to YAML, and never what its author meant. */
function sourceOf(text, scalar) {
    const [start = 0, end = 0] = scalar.range ?? [];
    return text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2');
}
/** In the quotation marks of the old text. Without any, a number that ends in 0 gets some, or YAML would cut it. */
function quotedLike(old, version) {
    const quote = /^["']/.exec(old)?.[0] ?? (/^\d+\.\d*0$/.test(version) ? "'" : '');
    return `${quote}${version}${quote}`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codemods/end-of-life/table.js









const handlers = [
    { runtimes: ['node'], files: /(^|\/)package\.json$/, find: inPackageJson },
    { runtimes: ['node'], files: /(^|\/)\.(nvmrc|node-version)$/, find: inNamedVersionFile },
    { runtimes: ['python'], files: /(^|\/)\.python-version$/, find: inNamedVersionFile },
    { runtimes: ['node', 'python'], files: /(^|\/)\.tool-versions$/, find: inToolVersions },
    { runtimes: ['python'], files: /(^|\/)pyproject\.toml$/, find: inPyproject },
    { runtimes: ['python'], files: /(^|\/)setup\.cfg$/, find: inSetupCfg },
    { runtimes: ['python'], files: /(^|\/)setup\.py$/, find: inSetupPy },
    { runtimes: ['python'], files: /(^|\/)tox\.ini$/, find: inToxIni },
    {
        runtimes: ['node', 'python'],
        files: /(^|\/)((Dockerfile|Containerfile)([.-][\w.-]+)?|[\w.-]+\.(Dockerfile|Containerfile))$/i,
        find: inDockerfile,
    },
];
const ciHandlers = [
    { runtimes: ['node', 'python'], files: /^\.github\/workflows\/[^/]+\.ya?ml$/, find: inWorkflow },
    { runtimes: ['node', 'python'], files: /^\.github\/(actions\/.+\/)?action\.ya?ml$/, find: inWorkflow },
];
/** Data of tests: what they say is meant. */
const FIXTURES = /(^|\/)(fixtures?|__fixtures__|test-?data|testdata|snapshots|__snapshots__)\//i;
const whys = {
    node: 'A Node line past its end of life gets no security fixes (Node.js Release Working Group schedule). A pin moves to the oldest LTS line with twelve months of support left, a floor only to the oldest LTS line that is supported.',
    python: "A Python version past its end of life gets no security fixes (Python Developer's Guide, Status of Python versions). A pin moves to the oldest release with twelve months of support left, a floor only to the oldest release that is supported.",
};
/** Protected files have codemods of their own, so that they do not sink what needs no leave. */
const runtimeCodemods = [
    codemod('node', 'project'),
    codemod('python', 'project'),
    codemod('node', 'ci'),
    codemod('python', 'ci'),
];
function codemod(runtime, part) {
    const title = runtimeTitle[runtime];
    const rows = (part === 'ci' ? ciHandlers : handlers).filter((handler) => handler.runtimes.includes(runtime));
    const handlerOf = (path) => rows.find((handler) => handler.files.test(path));
    return {
        id: part === 'ci' ? `${runtime}-eol-ci` : `${runtime}-eol`,
        title: `move off end-of-life ${title} versions${part === 'ci' ? ' in CI' : ''}`,
        why: whys[runtime],
        action: 'upgrade_runtime',
        appliesTo: (path) => handlerOf(path) !== undefined && !FIXTURES.test(path) && (part === 'ci' || (0,protected_paths/* protectedBecause */.j)(path) === null),
        value: 5,
        risk: 'medium',
        confidence: 0.9,
        group: 'repository',
        detect: ({ path, text }, { today }) => {
            const upgrade = upgradeOn(runtime, today);
            return upgrade === null ? [] : (handlerOf(path)?.find(text, upgrade, path) ?? []);
        },
    };
}
function inNamedVersionFile(text, upgrade, path) {
    return inVersionFile(text, upgrade, path.slice(path.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 76507:
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

/***/ 28766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   j: () => (/* binding */ protectedBecause)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var _folded_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76507);


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


/***/ })

};
