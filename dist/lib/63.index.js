export const id = 63;
export const ids = [63,4840];
export const modules = {

/***/ 30063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  modelEngines: () => (/* binding */ modelEngines),
  g: () => (/* binding */ promptVersions),
  i: () => (/* binding */ replayedEngines)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/header.js
var header = __webpack_require__(20170);
// EXTERNAL MODULE: ./.build/actions/shared/money/price-table.js
var price_table = __webpack_require__(20361);
;// CONCATENATED MODULE: ./.build/actions/shared/money/cost.js

const million = 1_000_000;
/** The most that a provider of the table asks for a prompt over `longPromptTokens`, of prompt and answer alike. */
const longPromptFactor = 2;
/** US dollars. `cached` tokens are part of `input` and paid at their own price. */
function costUsd({ input, cached, output }, price, source) {
    const usd = ((input - cached) * price.input + cached * price.cached + output * price.output) / million;
    return source === 'table' && input > price_table/* longPromptTokens */.B7 ? usd * longPromptFactor : usd;
}

;// CONCATENATED MODULE: ./.build/actions/shared/money/ledger.js

/**
 * Keeps a stage inside its cap, however many questions are under way: what was spent, and the worst case of every open
 * reservation, are at most the cap. Only what a server counts beyond that worst case can go over it; then the next
 * reservations are held against what it really counts (`excess`), and the report says so.
 */
function ledger(terms) {
    const total = startOf(terms);
    const open = new Map();
    let excess = 1;
    const usd = ({ inputTokens, outputTokens }, factor = 1) => costUsd({ input: inputTokens * factor, cached: 0, output: outputTokens }, terms.price, terms.priceSource);
    const close = (reservation) => {
        if (!open.delete(reservation))
            throw new Error('a reservation was settled that is not open');
    };
    return {
        estimate: (size) => usd(size),
        reserve(size) {
            const held = [...open.values()].reduce((sum, worst) => sum + worst, 0);
            const worst = usd(size, excess);
            if (total.costUsd + held + worst > terms.capUsd + rounding)
                return null;
            const reservation = { ...size, estimatedUsd: usd(size) };
            open.set(reservation, worst);
            return reservation;
        },
        settle(reservation, reply) {
            close(reservation);
            const counted = readCount(reservation, reply);
            if (counted !== null && reply.requests <= 1)
                excess = Math.max(excess, excessOf(reservation, counted));
            book(total, { reservation, reply, counted, usd: chargeOf({ reservation, reply, counted }, terms) });
        },
        cached(reservation) {
            if (reservation !== undefined)
                close(reservation);
            total.cached++;
        },
        notAsked: () => void total.notAsked++,
        spending: () => ({ ...total, ...rounded(total), tokens: { ...total.tokens } }),
    };
}
/** Sums of fractions of cents are not exact; a cap of 2 dollars must hold two questions of one. */
const rounding = 1e-9;
function startOf({ model, price, priceSource, capUsd, before }) {
    const none = { requests: 0, cached: 0, estimatedUsd: 0, costUsd: 0, notAsked: 0 };
    const tokens = before?.tokens ?? { input: 0, cached: 0, output: 0 };
    return { ...none, ...before, model, price, priceSource, capUsd, tokens: { ...tokens } };
}
function book(total, { reservation, reply, counted, usd }) {
    total.requests += reply.requests;
    total.costUsd += usd;
    if (wasAsked(reply))
        total.estimatedUsd += reservation.estimatedUsd;
    if (counted === null)
        return;
    total.tokens.input += counted.input;
    total.tokens.cached += counted.cached;
    total.tokens.output += counted.output;
}
/** A recorded answer took no request, and stands for one that did: a replay spends what the run spent. */
function wasAsked(reply) {
    return reply.requests > 0 || reply.kind === 'answered';
}
function chargeOf({ reservation, reply, counted }, { price, priceSource }) {
    if (counted !== null)
        return costUsd(counted, price, priceSource);
    if (!wasAsked(reply))
        return 0;
    return reply.kind === 'answered' || uncounted[reply.code] === 'estimate' ? reservation.estimatedUsd : 0;
}
/** What a failure costs that came without a count: nothing where no answer was begun, else what we estimated. */
const uncounted = {
    'opted-out': 'nothing',
    truncated: 'estimate',
    'context-too-long': 'nothing',
    filtered: 'estimate',
    refused: 'estimate',
    empty: 'estimate',
    'tool-call': 'estimate',
    'unexpected-finish': 'estimate',
    'not-an-answer': 'estimate',
    echo: 'estimate',
    'bad-request': 'nothing',
    'not-recorded': 'nothing',
    'rate-limited': 'nothing',
    // Cut off by us: the server may have gone on, and may charge for it.
    deadline: 'estimate',
    unavailable: 'nothing',
    quota: 'nothing',
    unauthorized: 'nothing',
    'no-such-model': 'nothing',
    redirected: 'nothing',
    interrupted: 'estimate',
};
/** A count this many times over what was expected is no count; a small question may stand behind a long hidden prompt. */
const plausibleFactor = 10;
const hiddenPrompt = 10_000;
/** The tokens that a server counted; null where it did not, or where no server could have. */
function readCount({ inputTokens, outputTokens }, { tokens, requests }) {
    if (tokens === null || !Object.values(tokens).every((count) => Number.isSafeInteger(count) && count >= 0))
        return null;
    if (tokens.input === 0 || tokens.cached > tokens.input)
        return null;
    const tries = Math.max(1, requests);
    const most = (expected) => tries * (plausibleFactor * expected + hiddenPrompt);
    return tokens.input > most(inputTokens) || tokens.output > most(outputTokens) ? null : tokens;
}
/** How far a server's own tokenizer goes beyond our estimate; more than this is a hidden prompt, and does not grow with the text. */
const mostExcess = 3;
function excessOf({ inputTokens }, { input }) {
    return Math.min(mostExcess, input / Math.max(1, inputTokens));
}
/** Fractions of a dollar as they are written down. */
function rounded({ estimatedUsd, costUsd }) {
    return { estimatedUsd: toNano(estimatedUsd), costUsd: toNano(costUsd) };
}
function toNano(usd) {
    return Math.round(usd * 1e9) / 1e9;
}

// EXTERNAL MODULE: ./.build/actions/shared/money/price.js
var money_price = __webpack_require__(34840);
;// CONCATENATED MODULE: ./.build/actions/shared/redaction/diff-hunks.js
const KINDS = { ' ': 'context', '-': 'removed', '+': 'added' };
/** The hunks of a unified diff, read as loosely as models write them: an empty line is a blank one of the context. */
function hunksOf(lines) {
    const hunks = [];
    let path = null;
    let open = false;
    for (const [index, line] of lines.entries()) {
        if (isHeader(lines, index)) {
            path = pathOf(line) ?? pathOf(lines[index + 1] ?? '');
            open = false;
        }
        else if (line.startsWith('@@')) {
            hunks.push({ path, lines: [] });
            open = true;
        }
        else if (open) {
            const kind = line === '' || line === '\r' ? 'context' : KINDS[line[0]];
            if (kind !== undefined)
                hunks.at(-1)?.lines.push({ index, kind, text: line.slice(1) });
            else if (!line.startsWith('\\'))
                open = false;
        }
    }
    return hunks.map(({ path, lines: own }) => ({ path, lines: withoutLastBlanks(own, lines) }));
}
/** Empty lines below a hunk belong to the text around it. */
function withoutLastBlanks(own, lines) {
    const last = own.findLastIndex(({ index }) => lines[index] !== '' && lines[index] !== '\r');
    return own.slice(0, last + 1);
}
/** `--- a/x` with `+++ b/x` below it: a removed line may begin like one of them. */
function isHeader(lines, index) {
    const [first, second, third] = lines.slice(index, index + 3);
    return first?.startsWith('--- ') === true && second?.startsWith('+++ ') === true && third?.startsWith('@@') === true;
}
function pathOf(header) {
    const name = header
        .slice(4)
        .replace(/\t.*$/, '')
        .trim()
        .replace(/^"(.*)"$/, '$1');
    return name === '/dev/null' || name === '' ? null : name.replace(/^[ab]\//, '');
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/marks.js
/** What stands in the place of a secret. */
const MARK = /<SECRET_HASH_(\d{1,9})>/g;
/** The mark of a secret that was found only as the messages were about to leave: it is given back nowhere. */
const LATE_MARK = markOf(0);
function markOf(number) {
    return `<SECRET_HASH_${number}>`;
}
function marksIn(text) {
    return text.includes('<SECRET_HASH_') ? Array.from(text.matchAll(MARK), ([mark]) => mark) : [];
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/written-lines.js

/**
 * What the marks of a hunk's old lines stood for, by index of the line in the diff: told by where the hunk stands in its
 * file, else by what the line says, else by the mark alone. A line is missing where these leave more than one answer.
 */
function writtenByLine(hunk, marks) {
    const old = hunk.lines.filter(({ kind }) => kind !== 'added');
    const found = new Map();
    const redacted = old.filter(({ text }) => marksIn(text).some((mark) => marks.has(mark)));
    if (redacted.length === 0)
        return found;
    const files = filesOf(hunk, marks);
    const placed = byPlace(old, files);
    const told = new Map();
    for (const { index, text } of redacted) {
        if (!told.has(text))
            told.set(text, byText(text, files) ?? byMark(text, marks));
        const written = placed?.get(index) ?? told.get(text) ?? null;
        if (written !== null)
            found.set(index, written);
    }
    return found;
}
function filesOf({ path }, { files = [] }) {
    const named = files.filter((file) => file.path === path);
    return named.length > 0 ? named : files;
}
/** By the one place, or the places that say the same, where all of these lines follow each other. */
function byPlace(old, files) {
    const answers = new Map();
    for (const { lines, written } of files) {
        for (const at of placesOf(old, lines)) {
            const here = old.flatMap(({ index }, offset) => {
                const texts = written.get(at + offset);
                return texts === undefined ? [] : [[index, texts]];
            });
            answers.set(JSON.stringify(here), new Map(here));
        }
    }
    return only(answers.values(), answers.size);
}
/** Looked for at the places of the line that stands at the fewest. */
function placesOf(old, lines) {
    const byText = new Map(old.map(({ text }) => [text.trimEnd(), []]));
    for (const [at, line] of lines.entries())
        byText.get(line.trimEnd())?.push(at);
    const places = old.map(({ text }) => byText.get(text.trimEnd()) ?? []);
    const fewest = places.reduce((least, these) => (these.length < least.length ? these : least), places[0] ?? []);
    const offset = places.indexOf(fewest);
    const starts = fewest.map((at) => at - offset);
    return starts.filter((start) => old.every(({ text }, index) => isSame(lines[start + index], text)));
}
function byText(text, files) {
    const answers = new Map();
    for (const { lines, written } of files) {
        for (const [at, texts] of written)
            if (isSame(lines[at], text))
                answers.set(JSON.stringify(texts), texts);
    }
    return only(answers.values(), answers.size);
}
/** Where every mark of the line was put for one text alone. */
function byMark(text, marks) {
    const given = marksIn(text).filter((mark) => marks.has(mark));
    const forms = new Map(given.map((mark) => [mark, new Set()]));
    for (const { lines, written } of marks.files ?? []) {
        for (const [at, texts] of written) {
            const here = marksIn(lines[at]).filter((mark) => marks.has(mark));
            for (const [place, mark] of here.entries())
                forms.get(mark)?.add(texts[place]);
        }
    }
    if ([...forms.values()].some(({ size }) => size > 1))
        return null;
    return given.map((mark) => marks.get(mark));
}
function only(answers, size) {
    const [first] = answers;
    return size === 1 ? first : null;
}
/** Blanks at the end of a line, and a carriage return, are lost on the way through a model. */
function isSame(line, text) {
    return line === text || line?.trimEnd() === text.trimEnd();
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/restore.js



/**
 * The diff with what its marks stand for. Context and removed lines get the secret back; an added line only where the same
 * hunk removes a line with the same mark, and at most as often: a secret is moved nowhere. Lines outside of hunks stay.
 * @returns refused with the code `mark-misused` where a mark stands elsewhere, was never given, or was written otherwise
 */
function restore(diff, marks) {
    const lines = diff.split('\n');
    for (const hunk of hunksOf(lines)) {
        const restored = restoreHunk(hunk, marks);
        if (typeof restored === 'string')
            return refused(restored, hunk.path);
        for (const [index, text] of restored)
            lines[index] = `${lines[index].slice(0, 1)}${text}`;
    }
    for (const line of lines) {
        const [mark] = /^[-+ ]/.test(line) ? strangers(line, marks) : [];
        if (mark !== undefined)
            return refused(`${mark} stands outside of the lines of a hunk`, null);
    }
    return { diff: lines.join('\n') };
}
/** Marks of a line that are not the target's own text. */
function strangers(line, { literal }) {
    return marksIn(line).filter((mark) => literal?.has(mark) !== true);
}
function refused(why, path) {
    const message = `the diff uses a mark of a redacted secret where it cannot: ${why}; keep marks in the lines they stand in`;
    return { refused: { code: 'mark-misused', message, ...(path === null ? {} : { path }) } };
}
/** The lines to be replaced, without their sign, by index; or why it is refused. */
function restoreHunk(hunk, marks) {
    const unknown = hunk.lines.flatMap(({ text }) => strangers(text, marks)).find((mark) => !marks.has(mark));
    if (unknown !== undefined)
        return `${unknown} was never given`;
    const written = writtenByLine(hunk, marks);
    const restored = new Map();
    for (const { index, kind, text } of hunk.lines) {
        if (kind === 'added' || strangers(text, marks).length === 0)
            continue;
        const texts = written.get(index);
        if (texts === undefined)
            return `what ${strangers(text, marks)[0]} stands for is not clear from where the line stands`;
        restored.set(index, filled(text, texts, marks));
    }
    return restoreAdded(hunk, { written, marks, restored });
}
function restoreAdded(hunk, { written, marks, restored }) {
    const added = hunk.lines.filter(({ kind }) => kind === 'added');
    const asked = countBy(added.flatMap(({ text }) => strangers(text, marks)));
    const removed = removedTexts(hunk, written, marks);
    for (const [mark, times] of asked) {
        const texts = removed.get(mark) ?? [];
        if (texts.length === 0)
            return `${mark} is added where no line with it is removed`;
        if (texts.length < times)
            return `${mark} is added ${times} times and removed ${texts.length} times`;
        if (texts.length > times && new Set(texts).size > 1)
            return `which of its ${texts.length} texts ${mark} is, is not clear`;
    }
    for (const { index, text } of added) {
        if (isAlmostAMark(text, marks))
            return `${JSON.stringify(text.trim().slice(0, 80))} changes how a mark is written`;
        const texts = strangers(text, marks).map((mark) => removed.get(mark)?.shift());
        if (texts.length > 0)
            restored.set(index, filled(text, texts, marks));
    }
    return restored;
}
/** By mark: what it stood for in the removed lines, in order. */
function removedTexts({ lines }, written, marks) {
    const removed = new Map();
    for (const { index, kind, text } of lines) {
        if (kind !== 'removed')
            continue;
        for (const [at, mark] of strangers(text, marks).entries()) {
            const known = removed.get(mark) ?? [];
            known.push(written.get(index)?.[at]);
            removed.set(mark, known);
        }
    }
    return removed;
}
function countBy(marks) {
    const counts = new Map();
    for (const mark of marks)
        counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return counts;
}
/** A mark written in another way would stand in the file as it is. */
function isAlmostAMark(text, { files = [] }) {
    const [almost] = /SECRET_{0,2}HASH_{0,2}\s{0,3}\d+/i.exec(text.replace(MARK, '')) ?? [];
    return (almost !== undefined && !files.some(({ lines }) => lines.some((line) => line.replace(MARK, '').includes(almost))));
}
/** The text with its marks, in their order, replaced by what they stand for. */
function filled(text, texts, { literal }) {
    let next = 0;
    return text.replace(MARK, (mark) => (literal?.has(mark) === true ? mark : (texts[next++] ?? mark)));
}

// EXTERNAL MODULE: ./node_modules/keyv/dist/index.js + 1 modules
var dist = __webpack_require__(81196);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/bounded-read.js
var bounded_read = __webpack_require__(89531);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/kept-answer.js
var kept_answer = __webpack_require__(49982);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/primitives.js
var primitives = __webpack_require__(84382);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cache/entry.js



const DAY = 24 * 60 * 60 * 1000;
const TIME_TO_LIVE = 30 * DAY;
/** A longer answer is not kept, and what is longer in a cache is not ours. */
const MAX_ENTRY_BYTES = 8 * 1024 * 1024;
const entrySchema = schemas/* strictObject */.rej({ schemaVersion: primitives/* schemaVersion */.CZ, storedAt: primitives/* instant */.uR, answer: kept_answer/* keptAnswerSchema */.Q });
function entryOf({ text, logprobs, tokens, model }, now) {
    return { schemaVersion: 1, storedAt: now.toISOString(), answer: { text, logprobs, tokens, model } };
}
/** A cache may have been written by anybody: what is not an entry is none. */
function readEntry(text) {
    if (text.length > MAX_ENTRY_BYTES)
        return undefined;
    try {
        return entrySchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Clocks of two machines differ a little; what lies further ahead would never grow old. */
function isFresh({ storedAt }, now) {
    const age = now.getTime() - Date.parse(storedAt);
    return age < TIME_TO_LIVE && age > -DAY;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cache/sweep.js


/** Files that one sweep looks at: a later one sees the rest. */
const MAX_LOOKS = 200_000;
const ENTRY = /^[0-9a-f]{64}\.json(\.[0-9a-f-]{36}\.tmp)?$/;
/** A temporary file that is older was left by a process that was killed. */
const TEMPORARY_MS = 60 * 60 * 1000;
/** Removes what is too old, then the oldest until the rest fits. What is not ours is left alone; it never throws. */
async function sweep(dir, { olderThan, maxBytes }) {
    const kept = [];
    let looks = 0;
    for await (const path of entries(dir)) {
        if (++looks > MAX_LOOKS)
            break;
        const facts = await (0,promises_.lstat)(path).catch(() => null);
        if (facts === null || facts.isDirectory())
            continue;
        if (facts.mtimeMs < olderThan.getTime() || isLeftOver(path, facts.mtimeMs))
            await drop(path);
        else
            kept.push({ path, bytes: facts.size, at: facts.mtimeMs });
    }
    let total = kept.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { path, bytes } of kept.sort((a, b) => a.at - b.at)) {
        if (total <= maxBytes)
            return;
        await drop(path);
        total -= bytes;
    }
}
async function* entries(dir) {
    for await (const shard of names(dir, /^[0-9a-f]{2}$/)) {
        const folder = (0,external_node_path_.join)(dir, shard);
        for await (const name of names(folder, ENTRY))
            yield (0,external_node_path_.join)(folder, name);
    }
}
async function* names(folder, pattern) {
    const facts = await (0,promises_.lstat)(folder).catch(() => null);
    const opened = facts?.isDirectory() === true ? await (0,promises_.opendir)(folder).catch(() => null) : null;
    if (opened === null)
        return;
    for await (const { name } of opened)
        if (pattern.test(name))
            yield name;
}
function isLeftOver(path, at) {
    return path.endsWith('.tmp') && at < Date.now() - TEMPORARY_MS;
}
async function drop(path) {
    await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cache/disk.js









/** Files that are read at once. */
const READS = 16;
/** Bytes after which the size is looked at again, as a part of what is allowed. */
const SWEEP_AFTER = 1 / 8;
/**
 * One file a key, `<dir>/<first two of the key>/<key>.json`, so that a folder can be carried from run to run. Keys are
 * SHA-256 in hex. A file's time is the time it was stored by our clock: what is over the size goes oldest first.
 */
function diskStore(options) {
    const disk = { ...options, written: 0, sweeping: Promise.resolve(), ready: new Set() };
    const limit = (0,p_limit/* default */.A)(READS);
    const store = {
        opts: {},
        namespace: undefined,
        on: () => store,
        get: async (key) => (await read(disk, key)),
        getMany: async (keys) => (await limit.map(keys, (key) => read(disk, key))),
        set: (key, text) => write(disk, key, text),
        delete: (key) => remove(disk, key),
        clear: () => sweep(options.dir, { olderThan: options.clock.now(), maxBytes: 0 }),
        [Symbol.asyncDispose]: () => (disk.written === 0 ? disk.sweeping : sweepAgain(disk)),
    };
    return store;
}
function disk_pathOf({ dir }, key) {
    return /^[0-9a-f]{64}$/.test(key) ? (0,external_node_path_.join)(dir, key.slice(0, 2), `${key}.json`) : null;
}
/** A link, a pipe, or what is too large is a miss like any other. */
async function read(disk, key) {
    const path = disk_pathOf(disk, key);
    // Most of what a plan asks for was never kept: no further look is taken for it.
    if (path === null || !isFolder(disk.dir) || factsOf(path) === null)
        return undefined;
    const found = await (0,bounded_read/* readBounded */.C)(path, { maxBytes: MAX_ENTRY_BYTES, within: disk.dir });
    return found.ok ? found.text : undefined;
}
/** @throws the file system's errors, and UserError for a link that would lead the write to another place */
async function write(disk, key, text) {
    const path = disk_pathOf(disk, key);
    const bytes = Buffer.byteLength(text);
    if (path === null || bytes > MAX_ENTRY_BYTES)
        return false;
    readyFolder(disk, (0,external_node_path_.dirname)(path));
    writeWhole(path, text, disk.clock.now());
    disk.written += bytes;
    if (disk.written > disk.maxBytes * SWEEP_AFTER)
        await sweepAgain(disk);
    return true;
}
/** Made and looked at once: nothing of the target runs while answers are kept. */
function readyFolder({ dir, ready }, folder) {
    if (ready.has(folder))
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    for (const place of [dir, folder]) {
        if (!isFolder(place))
            throw new errors/* UserError */.y(`${place} is a symbolic link: remove it`);
    }
    ready.add(folder);
}
/**
 * In one go: handed to the thread pool, the five calls of a small file cost three times the CPU. It is not synced: what a
 * power cut takes of a cache is asked again.
 */
function writeWhole(path, text, at) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        writeNew(temporary, text, at);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeNew(path, text, at) {
    const file = (0,external_node_fs_.openSync)(path, 'wx', 0o644);
    try {
        (0,external_node_fs_.writeFileSync)(file, text, 'utf8');
        (0,external_node_fs_.futimesSync)(file, at, at);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function remove(disk, key) {
    const path = disk_pathOf(disk, key);
    if (path === null || !isFolder(disk.dir) || !isFolder((0,external_node_path_.dirname)(path)))
        return false;
    await (0,promises_.rm)(path, { force: true });
    return true;
}
function sweepAgain(disk) {
    disk.written = 0;
    disk.sweeping = disk.sweeping.then(() => sweep(disk.dir, limitsOf(disk)));
    return disk.sweeping;
}
function limitsOf({ clock, maxBytes }) {
    return { olderThan: new Date(clock.now().getTime() - TIME_TO_LIVE), maxBytes };
}
function isFolder(path) {
    return factsOf(path)?.isDirectory() ?? false;
}
/** null where nothing stands, or nothing that can be looked at. */
function factsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cache/redis.js

/** A cache that is slower than this saves no time. Connecting is part of the first answer. */
const REDIS_TIMEOUT_MS = 1000;
/**
 * A Redis server, `redis://` or `rediss://` (TLS). The client is loaded here and nowhere else.
 * @throws UserError for what is no such URL, and where there is no connection in time; the URL's login is in no message
 */
async function redisStore(url) {
    if (!isRedisUrl(url))
        throw new errors/* UserError */.y('REDIS_URL: not a URL like redis://host:6379 or rediss://host:6380');
    const { default: KeyvRedis } = await __webpack_require__.e(/* import() */ 3287).then(__webpack_require__.bind(__webpack_require__, 13287));
    const store = new KeyvRedis({ url, disableOfflineQueue: true, socket: { connectTimeout: REDIS_TIMEOUT_MS, reconnectStrategy: false } }, { throwOnErrors: true, throwOnConnectError: true });
    const heard = { error: null };
    store.on('error', (error) => (heard.error ??= error));
    const close = () => store.disconnect(true).catch(() => undefined);
    try {
        await inTime(store.getClient());
    }
    catch (cause) {
        await close();
        throw new errors/* UserError */.y(`no connection (${reasonOf(heard.error ?? cause)})`);
    }
    return Object.assign(store, { [Symbol.asyncDispose]: close });
}
function isRedisUrl(url) {
    return URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol) && /^\/?\d*$/.test(new URL(url).pathname);
}
/** @throws where it takes longer than `REDIS_TIMEOUT_MS` */
async function inTime(work) {
    const { promise, reject } = Promise.withResolvers();
    const alarm = setTimeout(() => reject(new errors/* UserError */.y(`no answer in ${REDIS_TIMEOUT_MS} ms`)), REDIS_TIMEOUT_MS);
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(alarm);
    }
}
/** Host and port alone: a login may stand before them, and anything behind them. */
function placeOf(url) {
    return (URL.canParse(url) && new URL(url).host) || 'REDIS_URL';
}
/** A code, or the word that Redis begins an error with. The sentence behind it may repeat what was sent. */
function reasonOf(error) {
    if (error instanceof errors/* UserError */.y)
        return error.message;
    const { code, message } = error;
    if (typeof code === 'string' && /^[A-Z0-9_]+$/.test(code))
        return code;
    return /^[A-Z]{3,}\b/.exec(String(message))?.[0] ?? 'the connection broke';
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cache/answer-cache.js




const MAX_BYTES = 256 * 1024 * 1024;
/** Before the keys of a server that others may use, too. */
const NAMESPACE = 'llm-ops';
/**
 * Answers of earlier runs, 30 days from when they were given: on disk, and in Redis where there is one. What is damaged,
 * too old or out of reach is a miss. A place that fails says so once and is not asked again; it never throws.
 */
function answerCache(options) {
    const { dir, redisUrl, clock, log, maxBytes = MAX_BYTES } = options;
    const disk = place(`answers in ${dir}`, { log, open: async () => diskStore({ dir, clock, maxBytes }) });
    const redis = redisUrl === null ? [] : [redisPlace(redisUrl, log)];
    const places = [disk, ...redis];
    return {
        get: (keys) => lookUp(keys, places, clock.now()),
        async set(key, answer) {
            const entry = entryOf(answer, clock.now());
            await Promise.all(places.map((place) => place.use(async (keyv) => keyv.set(key, entry, TIME_TO_LIVE))));
        },
        async [Symbol.asyncDispose]() {
            await Promise.all(places.map((place) => place.close()));
        },
    };
}
function redisPlace(url, log) {
    const redis = place(`answers in Redis at ${placeOf(url)}`, { log, open: () => redisStore(url) });
    return { ...redis, use: (work) => redis.use((keyv) => inTime(work(keyv))) };
}
/** Opens when it is first used, and is given up at its first failure: 10,000 questions do not wait for it one by one. */
function place(name, { log, open }) {
    let opened = null;
    let failed = false;
    return {
        async use(work) {
            if (failed)
                return undefined;
            try {
                opened ??= open().then((store) => ({ store, keyv: keyvOn(store) }));
                return await work((await opened).keyv);
            }
            catch (cause) {
                if (!failed)
                    log.warn(`${name} are left out of this run: ${reasonOf(cause)}`);
                failed = true;
                return undefined;
            }
        },
        async close() {
            const held = await opened?.catch(() => null);
            await held?.store[Symbol.asyncDispose]();
        },
    };
}
function keyvOn(store) {
    const keyv = new dist/* Keyv */.KH(store, {
        namespace: NAMESPACE,
        useKeyPrefix: false,
        throwOnErrors: true,
        serialize: ({ value }) => JSON.stringify(value),
        deserialize: ((text) => ({ value: readEntry(text) })),
    });
    // Its errors are thrown, too; without a listener it would throw them a second time, where nobody can catch them.
    keyv.on('error', () => undefined);
    return keyv;
}
async function lookUp(keys, places, now) {
    const found = new Map();
    for (const place of places) {
        const missing = keys.filter((key) => !found.has(key));
        if (missing.length === 0)
            break;
        const entries = await place.use((keyv) => freshOf(keyv, missing, now));
        for (const [key, { answer }] of entries ?? [])
            found.set(key, answer);
    }
    return found;
}
async function freshOf(keyv, keys, now) {
    const entries = await keyv.getMany([...keys]);
    const fresh = new Map();
    const old = [];
    for (const [index, key] of keys.entries()) {
        const entry = entries[index];
        if (entry === undefined)
            continue;
        if (isFresh(entry, now))
            fresh.set(key, entry);
        else
            old.push(key);
    }
    if (old.length > 0)
        await keyv.delete(old);
    return fresh;
}

// EXTERNAL MODULE: ./.build/actions/shared/cassette/cassette-line.js
var cassette_line = __webpack_require__(59918);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/question-hash.js
var question_hash = __webpack_require__(204);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/cassette/record.js



/** A stage that may ask a model begins: what follows in the cassette is its. @throws UserError where it cannot be written */
async function recordHeader(header, { store, runId }) {
    await store.append(runId, 'calls.jsonl', (0,cassette_line/* cassetteText */.cQ)(header));
}
/**
 * The same model, and everything that it says is in the run's `calls.jsonl` before anyone hears it: replies, looks into
 * the cache, whether it is there. A reply that cannot be written down is a `Failed` one: what has no record could not be
 * replayed. The order of asking stands in each line, so that the same question asked twice gets its two answers again.
 */
function recorded(model, recorder) {
    const write = writerOf(recorder);
    const counts = { asked: 0, looked: 0 };
    return {
        parameters: model.parameters,
        probe: () => recordedProbe(model, write),
        ask: async (question, signal) => {
            const call = { question: (0,question_hash/* questionHash */.D)(question, model.parameters), asked: counts.asked++ };
            const reply = await model.ask(question, signal);
            return recordCall(reply, () => write({ ...CALL, ...call, reply }));
        },
        answers: {
            get: async (keys) => recordLook(keys, { looked: counts.looked++, answers: model.answers, write }),
            set: (key, answer) => model.answers.set(key, answer),
        },
    };
}
const CALL = { schemaVersion: 1, kind: 'call' };
/** One line after the other: they stand in the order in which they are handed on, and a long one is not cut in two. */
function writerOf({ store, runId }) {
    let last = Promise.resolve();
    return (line) => {
        const written = last.then(() => store.append(runId, 'calls.jsonl', (0,cassette_line/* cassetteText */.cQ)(line)));
        last = written.catch(() => undefined);
        return written;
    };
}
async function recordedProbe(model, write) {
    const found = await model.probe();
    await write({ schemaVersion: 1, kind: 'probe', unreachable: found.reachable ? null : found.reason });
    return found;
}
async function recordCall(reply, write) {
    try {
        await write();
        return reply;
    }
    catch (cause) {
        return unrecorded(reply, cause);
    }
}
/** It was paid for all the same. The next one could not be written down either: nothing more is asked. */
function unrecorded({ tokens, requests }, cause) {
    if (!(cause instanceof errors/* UserError */.y))
        throw cause;
    const message = `the answer was thrown away, because it could not be recorded: ${cause.message}`;
    return { kind: 'failed', code: 'interrupted', message, tokens, requests };
}
async function recordLook(keys, look) {
    if (keys.length === 0)
        return new Map();
    const { looked, answers, write } = look;
    const hits = await answers.get(keys);
    const misses = [...new Set(keys)].filter((key) => !hits.has(key));
    try {
        await write({ schemaVersion: 1, kind: 'kept', looked, hits: Object.fromEntries(hits), misses });
        return hits;
    }
    catch (cause) {
        // A hit that has no record is none; asking for it will say what is wrong.
        if (cause instanceof errors/* UserError */.y)
            return new Map();
        throw cause;
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
// EXTERNAL MODULE: ./.build/actions/shared/wording/markdown.js
var markdown = __webpack_require__(15580);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/egress/lines.js
/** Writes lines of `egress.jsonl`, one after the other. @throws UserError where it cannot be written */
function egressWriter({ store, runId }) {
    let last = Promise.resolve();
    return (line) => {
        const written = last.then(() => store.append(runId, 'egress.jsonl', JSON.stringify(line)));
        last = written.catch(() => undefined);
        return written;
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/egress/egress-manifest.js



/** Writes a `request` line for every request body before it leaves. */
function egressManifest(ports) {
    const write = egressWriter(ports);
    return {
        onRequest: async (question, body) => {
            await write({
                schemaVersion: 1,
                kind: 'request',
                at: ports.clock.now().toISOString(),
                endpoint: ports.endpoint,
                prompt: `${question.prompt.name}@${question.prompt.version}`,
                bytes: body.byteLength,
                sha256: (0,sha256/* sha256Of */.B)(body),
                sources: sentSources(question),
            });
        },
    };
}
function sentSources({ messages, sources }) {
    const whole = messages.map(({ content }) => content).join('\n');
    const frames = framesIn(whole);
    return sources.map(({ path, blob }) => {
        // A frame that cannot be told, as where its path was redacted: no more than all that was said can have been sent.
        const text = frames.get((0,markdown/* visible */.RK)(JSON.stringify(path))) ?? whole;
        const bytes = new TextEncoder().encode(text);
        return { path, blob, bytes: bytes.byteLength, sha256: (0,sha256/* sha256Of */.B)(bytes) };
    });
}
const FRAME = /^BEGIN DATA ([0-9a-f]+)\n([^]*?)\nEND DATA \1$/gm;
const PATH = /^path: (".*")$/m;
const TEXT = '\ntext:\n';
/** The texts of files by their quoted path, from between the fences of our prompts; a target cannot write a fence's mark. */
function framesIn(messages) {
    const frames = new Map();
    for (const [, , data = ''] of messages.matchAll(FRAME)) {
        const at = data.indexOf(TEXT);
        const path = PATH.exec(data.slice(0, Math.max(0, at) + 1))?.[1];
        if (at === -1 || path === undefined)
            continue;
        frames.set(path, `${frames.get(path) ?? ''}${data.slice(at + TEXT.length)}`);
    }
    return frames;
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/pieces.js
function linesOf(text) {
    return text.split('\n').map((line) => [{ shown: line, written: line }]);
}
function shownLine(line) {
    return line.length === 1 ? line[0].shown : line.map(({ shown }) => shown).join('');
}
function shownText(lines) {
    return lines.map(shownLine).join('\n');
}
/**
 * Puts a mark for every span, in each of its lines: line breaks, and the blanks around them, stay.
 * @param spans in order, none overlapping another
 */
function coverSpans(lines, spans) {
    let [start, next] = [0, 0];
    return lines.map((line) => {
        const shown = shownLine(line);
        const end = start + shown.length;
        const here = [];
        while (next < spans.length && spans[next].start <= end) {
            const { start: from, end: to, mark } = spans[next];
            const place = { start: Math.max(0, from - start), end: Math.min(shown.length, to - start) };
            here.push(...withoutBlanks(shown, { ...place, mark }));
            // It goes on in the next line.
            if (to > end + 1)
                break;
            next += 1;
        }
        start = end + 1;
        return here.length === 0 ? line : coverLine(line, here);
    });
}
/** The parts of a span between carriage returns, without the blanks at their ends. */
function withoutBlanks(shown, { start, end, mark }) {
    const parts = shown.slice(start, end).matchAll(/[^\s](?:[^\r]*[^\s])?/g);
    return Array.from(parts, ({ 0: part, index }) => ({ start: start + index, end: start + index + part.length, mark }));
}
function coverLine(line, spans) {
    const pieces = [];
    let [at, next] = [0, 0];
    let marked = null;
    for (const piece of line) {
        // The last span of a piece may go on in the next.
        for (; next < spans.length && spans[next].end <= at; next++)
            ;
        for (const { shown, written, span } of cut(piece, at, { spans, next })) {
            const last = pieces.at(-1);
            if (span === null)
                pieces.push({ shown, written });
            else if (marked === span && last !== undefined)
                last.written += written;
            else
                pieces.push({ shown: span.mark, written });
            marked = span;
        }
        at += piece.shown.length;
    }
    return pieces;
}
/** A piece cut where spans begin and end; a mark that was put before is never cut. */
function cut({ shown, written }, at, { spans, next }) {
    const end = at + shown.length;
    const parts = [];
    let from = at;
    const add = (to, span) => {
        const text = shown.slice(from - at, to - at);
        if (to > from)
            parts.push({ shown: text, written: text, span });
        from = Math.max(from, to);
    };
    for (let index = next; index < spans.length && spans[index].start < end; index++) {
        const span = spans[index];
        if (shown !== written)
            return [{ shown, written, span }];
        add(span.start, null);
        add(Math.min(span.end, end), span);
    }
    if (parts.length === 0)
        return [{ shown, written, span: null }];
    add(end, null);
    return parts;
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/severity.js
/** Found by a name or a word beside them: most are test data. */
const LOW = new Set(['assigned-secret', 'named-secret', 'secret-near-word']);
/** `high`: its form says what it is. `medium`: its form says what it may be. `low`: only what stands beside it does. */
function severityOf(type, confidence) {
    if (LOW.has(type))
        return 'low';
    return confidence === 'certain' ? 'high' : 'medium';
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/secrets.js + 4 modules
var secrets = __webpack_require__(50306);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/egress/guarded.js





/**
 * The last thing before a question is asked, every time: NO_LLM is held against its sources, and its messages are searched
 * for secrets once more.
 *
 * A secret that is still there is replaced by `<SECRET_HASH_0>`, and the question asked: a token in the name of a file, or
 * in what a test printed, would otherwise cost the item, and whoever can write one could stop the whole run with it. The
 * mark is never given to `restore`, so no patch can be built on it. It never throws: what cannot be checked is not asked.
 */
function guarded(ask, guard) {
    const last = { guard, write: egressWriter(guard), clean: cleanTexts() };
    let turn = Promise.resolve();
    return async (question, signal) => {
        // One after the other: they are asked, and counted in a cassette, in the order in which they came, however long a search
        // takes. The reply is no part of the turn.
        const asked = turn.then(async () => {
            const checked = await lastLook(question, last);
            return { reply: 'kind' in checked ? checked : ask(checked, signal) };
        });
        turn = asked.catch(() => undefined);
        try {
            return await (await asked).reply;
        }
        catch (cause) {
            return failed('interrupted', `the question was not asked: ${cause.message}`);
        }
    };
}
/** The question as it may be asked, or why it may not. */
async function lastLook(question, last) {
    const closed = await firstOptedOut(question.sources, last.guard);
    if (closed !== null)
        return failed('opted-out', `${closed} is marked NO_LLM, or cannot be read: nothing of it is sent`);
    const messages = await withoutSecrets(question.messages, last);
    return messages === null ? question : { ...question, messages };
}
function failed(code, message) {
    return { kind: 'failed', code, message, tokens: null, requests: 0 };
}
async function firstOptedOut(sources, guard) {
    for (const { path } of sources)
        if (await isClosed(path, guard))
            return path;
    return null;
}
async function isClosed(path, { isOptedOut }) {
    try {
        return await isOptedOut(path);
    }
    catch {
        return true;
    }
}
/** null where there is nothing to replace. */
async function withoutSecrets(messages, { write, clean }) {
    const replaced = [];
    let changed = false;
    for (const [at, message] of messages.entries()) {
        const { content, role } = message;
        const found = clean.has(content) ? [] : await (0,secrets/* findSecrets */.d)(content, 'message');
        if (found.length === 0 && role === 'system')
            clean.add(content);
        for (const { type, confidence, line } of found) {
            const severity = severityOf(type, confidence);
            const place = { path: `(message ${at + 1})`, line, type, severity, mark: LATE_MARK };
            await write({ schemaVersion: 1, kind: 'redaction', ...place });
        }
        const spans = found.map(({ start, end }) => ({ start, end, mark: LATE_MARK }));
        changed ||= spans.length > 0;
        replaced.push(spans.length === 0 ? message : { role, content: shownText(coverSpans(linesOf(content), spans)) });
    }
    return changed ? replaced : null;
}
/** System messages are a few, and the same again and again. */
function cleanTexts() {
    const texts = new Set();
    return {
        has: (text) => texts.has(text),
        add: (text) => {
            if (texts.size < 16)
                texts.add(text);
        },
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/line-lookup.js
var line_lookup = __webpack_require__(84127);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/scan.js
var scan = __webpack_require__(84775);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/actions/shared/secrets/formats.js
var formats = __webpack_require__(79400);
;// CONCATENATED MODULE: ./.build/actions/shared/redaction/made-up.js

/** A reference or a template. */
const REFERENCE = /^\$\{?[\w.]+\}?$|^\{\{.*\}\}$|^<[^<>]*>$|^%\(?[\w.]+\)?s?%?$|^\$\(.*\)$/;
/** As issuers mark what they document. */
const DOCUMENTED = /EXAMPLE/;
const SAYS_SO = /example(?!\.com)|placeholder|change-?me|redacted|(?:^|[_-])your|dummy|x{5}|\*{3}|\.{3}|…/i;
/** Longer than any token: in a key, a word may stand by chance. */
const LONG = 300;
/** A URL with a user and no password, or a reference for one. */
const NO_LOGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:(?:[<{$%*][^@]*)?@/i;
/**
 * In a token that an issuer's form says it is, less is taken for made up than the gate does: a mark for `ghp_xxxx` costs
 * nothing. What issuers document (`AKIA…EXAMPLE`) stays.
 */
const madeUp = {
    isPlaceholder: (value) => REFERENCE.test(value) || isRedacted(value) || (value.length < LONG && DOCUMENTED.test(value)),
    isExampleLogin: (url) => NO_LOGIN.test(url),
};
/** A value that a name alone makes a secret. */
function standsForAnother(value) {
    return madeUp.isPlaceholder(value) || (value.length < LONG && SAYS_SO.test(value));
}
/** Marks, and nothing beside them that could be a secret. */
function isRedacted(value) {
    const rest = value.replace(MARK, '');
    return rest.length < value.length && !/[A-Za-z0-9]{6}/.test(rest);
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/disguised.js




/** Formats that are told by a word long enough to be looked for the other way round. */
const TELLING = formats/* secretFormats */.p.filter(({ hints, confidence }) => {
    return confidence === 'certain' && hints.every((hint) => hint.length >= 4);
});
const HINTS = TELLING.flatMap(({ hints }) => hints.map(reversed));
/** A certificate of megabytes on one line is no token. */
const LONGEST_LINE = 100_000;
/** Secrets that are written backwards. */
function reversedSecrets(text) {
    if (!HINTS.some((hint) => text.includes(hint)))
        return [];
    const hits = [];
    for (const { 0: line, index } of text.matchAll(/[^\n]{16,}/g)) {
        if (line.length > LONGEST_LINE || !HINTS.some((hint) => line.includes(hint)))
            continue;
        const end = index + line.length;
        for (const { type, confidence, ...at } of (0,scan/* scan */.S)(reversed(line), TELLING, madeUp)) {
            hits.push({ type, confidence, start: end - at.end, end: end - at.start });
        }
    }
    return hits;
}
function reversed(text) {
    return text.split('').toReversed().join('');
}
/** The base64 of what gzip and zlib begin with. */
const COMPRESSED = /(?<![A-Za-z0-9+/_-])(?:H4sI|eJ[wxyz0-9]|eN[o-z]|eA[EF])[A-Za-z0-9+/_-]{20,200000}={0,2}/g;
/** A text of ours: more is a bomb, or no token. */
const MOST_BYTES = 1_000_000;
/** Base64 of what holds a secret when it is unpacked. */
function compressedSecrets(text) {
    const hits = [];
    for (const { 0: token, index } of text.matchAll(COMPRESSED)) {
        const [found] = (0,scan/* scan */.S)(unpacked(token) ?? '', formats/* secretFormats */.p, madeUp);
        if (found === undefined)
            continue;
        hits.push({ type: found.type, confidence: found.confidence, start: index, end: index + token.length });
    }
    return hits;
}
function unpacked(token) {
    try {
        const bytes = Uint8Array.from(atob(token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')), byteOf);
        const unpack = token.startsWith('H4sI') ? external_node_zlib_.gunzipSync : external_node_zlib_.inflateSync;
        return new TextDecoder().decode(unpack(bytes, { maxOutputLength: MOST_BYTES }));
    }
    catch {
        return null;
    }
}
function byteOf(character) {
    return character.charCodeAt(0);
}

// EXTERNAL MODULE: ./.build/actions/shared/secrets/entropy.js
var entropy = __webpack_require__(74469);
;// CONCATENATED MODULE: ./.build/actions/shared/redaction/generated.js

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Places where a letter stands beside a digit. */
const MIXED = /[A-Za-z](?=\d)|\d(?=[A-Za-z])/g;
/**
 * Letters and digits mixed as people do not mix them: what a generator makes. UUIDs count.
 * @param leastBits Shannon entropy, bits a character
 */
function looksGenerated(value, leastBits = 2.99) {
    if (UUID.test(value))
        return true;
    if ((0,entropy/* bitsPerCharacter */.V)(value) < leastBits)
        return false;
    if (!/\d/.test(value))
        return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && wordShare(value) < 0.5;
    if (!/[A-Za-z]/.test(value))
        return false;
    return (value.match(MIXED) ?? []).length >= Math.max(5, value.length / 10) || wordShare(value) < 0.5;
}
/** How much of it are runs of letters that read as words do. */
function wordShare(value) {
    const runs = value.match(/[A-Z][a-z]{2,}|[a-z]{4,}|[A-Z]{4,}/g) ?? [];
    const words = runs.filter((run) => /[aeiouy]/i.test(run) && !/[^aeiouy]{5}/i.test(run));
    return words.join('').length / value.length;
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/issued-formats.js
/**
 * Tokens of further issuers, for redaction alone: their prefixes are too short, or too common, to stop a person's change
 * for, and cost nothing where a model is to read the text. Sources: the issuers' documents on their keys.
 */
const rows = [
    ['1password-secret-key', 'A3-', /(?<!\w)A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/g],
    ['1password-token', 'ops_eyJ', /ops_eyJ[A-Za-z0-9+/]{100,2000}={0,3}/g],
    ['adobe-client-secret', 'p8e-', /(?<!\w)p8e-[a-z0-9-]{32}(?!\w)/gi],
    ['airtable-token', 'pat', /(?<!\w)pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/g],
    ['alchemy-key', 'alcht_', /alcht_[A-Za-z0-9]{30}/g],
    ['alibaba-access-key', 'LTAI', /(?<!\w)LTAI[A-Za-z0-9]{12,26}(?!\w)/g],
    ['apify-token', 'apify_api_', /apify_api_[A-Za-z0-9-]{36,46}/g],
    ['artifactory-key', 'AKC AP cmVmdGtu', /(?<!\w)(?:AKC[A-Za-z0-9]{10,80}|AP[\dABCDEF][A-Za-z0-9]{8,80}|cmVmdGtu[A-Za-z0-9]{56})(?!\w)/g],
    ['aws-bedrock-key', 'ABSK bedrock-api-key-', /(?:ABSK[A-Za-z0-9+/]{40,269}={0,2}|bedrock-api-key-[A-Za-z0-9+/]{20,400}={0,2})/g],
    ['aws-access-key', 'A3T', /(?<!\w)A3T[A-Z0-9]{17}(?!\w)/g],
    ['azure-function-key', 'AzFu', /[\w-]{40,52}AzFu[\w-]{6,10}={0,2}/g],
    ['bitbucket-app-password', 'ATBB', /(?<!\w)ATBB[A-Za-z0-9]{20,40}/g],
    ['clojars-token', 'CLOJARS_', /CLOJARS_[a-z0-9]{60}/gi],
    ['cloudflare-origin-key', 'v1.0-', /v1\.0-[0-9a-f]{24}-[0-9a-f]{146}/g],
    ['contentful-token', 'CFPAT-', /CFPAT-[\w-]{43,64}/g],
    ['defined-networking-token', 'dnkey', /dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}/gi],
    ['discord-token', '.', /(?<![\w.])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/g],
    ['dropbox-token', 'sl.', /(?<![\w.])sl\.[A-Za-z0-9_=-]{130,160}/g],
    ['duffel-token', 'duffel_', /duffel_(?:test|live)_[\w=-]{40,48}/g],
    ['dynatrace-token', 'dt0c01.', /dt0[cs]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}/gi],
    ['easypost-token', 'EZ', /(?<!\w)EZ[AT]K[A-Za-z0-9]{54}/g],
    ['facebook-token', 'EAA', /(?<!\w)EAA[A-Za-z0-9]{60,400}/g],
    ['flutterwave-key', 'FLW', /FLW(?:PUBK|SECK)(?:_TEST)?-[0-9a-z]{12,40}(?:-X)?/gi],
    ['frameio-token', 'fio-u-', /fio-u-[\w=-]{64}/g],
    ['gitlab-session', '_gitlab_session', /_gitlab_session=[0-9a-z]{32}/g],
    ['gitlab-token', 'gl GR1348941', /(?<!\w)(?:GR1348941[\w-]{20,50}|gl(?:ffct|oas|wt)-[\w-]{16,80})/g],
    ['grafana-token', 'eyJrIjoi', /(?<!\w)eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}/gi],
    ['harness-token', 'pat. sat.', /(?<!\w)[ps]at\.[A-Za-z0-9_-]{20,24}\.[0-9a-z]{24}\.[A-Za-z0-9]{20}/g],
    ['infracost-key', 'ico-', /(?<!\w)ico-[A-Za-z0-9]{32}(?!\w)/g],
    ['intra42-secret', 's-s4t2', /s-s4t2(?:ud|af)-[0-9a-f]{64}/g],
    ['langsmith-key', 'lsv2_', /lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}/g],
    ['mapbox-token', 'pk. sk.', /(?<![\w.])[ps]k\.[A-Za-z0-9_-]{60,110}\.[A-Za-z0-9_-]{20,24}/g],
    ['maxmind-key', '_mmk', /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/g],
    ['netlify-token', 'nfp_', /(?<!\w)nf[cupo]_[A-Za-z0-9]{36}/g],
    ['nvidia-key', 'nvapi-', /nvapi-[\w-]{60,72}/g],
    ['octopus-key', 'API-', /(?<!\w)API-[A-Z0-9]{26,32}(?!\w)/g],
    ['openshift-token', 'sha256~', /sha256~[\w-]{43}/g],
    ['plaid-token', 'access-', /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f-]{27}/g],
    ['prefect-key', 'pn', /(?<!\w)pn[ub]_[A-Za-z0-9]{36}/g],
    ['planetscale-token', 'pscale_', /pscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/g],
    ['pinecone-key', 'pcsk_', /pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}/g],
    ['pulumi-token', 'pul-', /(?<!\w)pul-[0-9a-f]{40}/g],
    ['readme-key', 'rdme_', /rdme_[a-z0-9]{60,80}/g],
    ['scalingo-token', 'tk-us-', /tk-us-[\w-]{48}/g],
    ['sendinblue-key', 'xkeysib- xsmtpsib-', /x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16}/gi],
    ['settlemint-token', 'sm_', /(?<!\w)sm_(?:aat|pat|sat)_[A-Za-z0-9]{16}/g],
    ['shippo-token', 'shippo_', /shippo_(?:live|test)_[0-9a-f]{40}/g],
    ['slack-token', 'xox', /(?<!\w)xox[a-z]-(?:\d-)?[A-Za-z0-9]{8,60}/g],
    ['sonar-token', 'sq', /(?<!\w)sq[upa]_[0-9a-f]{40}/g],
    ['sourcegraph-token', 'sgp_', /sgp_(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}/gi],
    ['stripe-key', 'k_prod_', /(?<!\w)[sr]k_prod_[A-Za-z0-9]{16,247}/g],
    ['square-token', 'EAAA', /(?<!\w)EAAA[\w-]{58,62}/g],
    ['tailscale-key', 'tskey-', /tskey-[a-z]{2,12}-[A-Za-z0-9]{8,30}(?:-[A-Za-z0-9]{16,64})?/g],
    ['twilio-key', 'SK AC', /(?<!\w)(?:SK|AC)[0-9a-f]{32}(?!\w)/g],
    ['twitter-bearer-token', 'AAAAAAAAAAAAAA', /(?<![A-Za-z0-9+/=])A{18,24}(?!A)[A-Za-z0-9%]{60,200}(?![A-Za-z0-9+/])/g],
    ['typeform-token', 'tfp_', /tfp_[\w.=-]{40,60}/g],
    ['vercel-token', 'vc', /(?<!\w)vc[pikar]_[A-Za-z0-9]{24,60}/g],
    ['yandex-token', 't1. AQVN YC', /(?<!\w)(?:t1\.[A-Z0-9a-z_-]{4,30}={0,2}\.[A-Z0-9a-z_-]{86}={0,2}|AQVN[\w-]{35,38}|YC[\w-]{38})(?!\w)/g],
]; // prettier-ignore
const issuedFormats = rows.map(([type, hints, pattern]) => ({
    type,
    hints: hints.split(' '),
    pattern,
    confidence: 'likely',
}));

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/named-values.js


/** Names whose value is a secret, whatever it looks like. */
const STRONG = String.raw `passw(?:or)?d|passphrase|db_?pass|secrete?|api[_-]?key|private[_-]?key|secret[_-]?key|access[_-]?key|client[_-]?secret|auth[_-]?key|service_?key|account_?key|pwd|(?<![A-Za-z])pw(?![A-Za-z])`;
/** Names with many meanings: their value must look like one. */
const WEAK = String.raw `token|key|secret|pass|auth|credentials?|creds|session|cookie|bearer|api|access|sig(?:nature)?|pwd|phrase|(?:client|app|account|access)[_-]?id`;
/** `: str =`, `string =` */
const TYPED = String.raw `(?:\s{0,3}:)?\s{1,3}[A-Za-z.[\]|]{1,30}\s{0,3}=`;
const GIVEN = String.raw `(?:${TYPED}|:{1,3}=|[?.+]=|[!=]?={1,3}|=>|:)`;
const REST_OF_NAME = String.raw `[\w.[\]-]{0,40}["'\x60]?`;
const QUOTED = String.raw `[@$]?[rbuf]{0,2}(?<quote>["'\x60])(?<secret>(?:(?!\k<quote>)[^\r\n\\]|\\.){4,200})\k<quote>`;
/** Where a value stands by its name, in any language; the value is the group `secret`. */
const PATTERNS = [
    // password = "…", "password": "…", if (password == "…")
    { pattern: build(`(?:${STRONG})${REST_OF_NAME}\\s{0,10}${GIVEN}\\s{0,10}${QUOTED}`), accept: isValue },
    // password "…", set("password", "…"), std::string password("…")
    { pattern: build(`(?:${STRONG})${REST_OF_NAME}[\\s,(]{1,6}${QUOTED}`), accept: isNoWord },
    // "…" == password
    { pattern: build(`${QUOTED}\\s{0,4}[!=]={1,2}\\s{0,4}[\\w.]{0,40}(?:${STRONG})`), accept: isValue },
    // TOKEN=…, <token>…</token>, --token …, set("TOKEN", "…"), key=… in a URL
    {
        pattern: build(String.raw `(?:${WEAK})[\w.[\]-]{0,40}["'\x60\]>]{0,3}\s{0,10}(?:${GIVEN}|[,|>({-]{1,2}|\sis\s|(?<=--[\w-]{1,40})\s|(?=["'\x60\n]))[\s"'\x60@{]{0,40}(?:bearer |basic )?(?<secret>[^\s"'\x60,;(){}<>$\\]{8,8000})`),
        accept: looksGiven,
    },
    // curl -u user:password
    {
        pattern: /\bcurl\b[^\n|;]{0,200}?\s(?:-u|--user)[\s=]{0,4}["']?(?<secret>[^\s"':]{0,80}:[^\s"']{3,200})/dgi,
        accept: isValue,
    },
    {
        pattern: /authorization["']?\s{0,4}[:=,]\s{0,4}["']?(?:basic|bearer|token|apikey)\s{1,4}(?<secret>[A-Za-z0-9+/=._~:-]{8,8000})/dgi,
        accept: isValue,
    },
    // Private keys, whatever stands in them.
    {
        pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?<secret>[^-](?:(?!-----BEGIN )[\s\S]){1,20000}?)-----END/dg,
        accept: isValue,
    },
    {
        pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----\r?\n(?<secret>[A-Za-z0-9+/= ]{8,200}(?:\r?\n[A-Za-z0-9+/=]{8,200}){0,200})/dg,
        accept: isValue,
    },
]; // prettier-ignore
/** Files in which a value needs no quotes and goes on to the end of its line. */
const CONFIGURATION = /(?:^|\/)\.env(?:\.|$)|\.(?:env|ini|cfg|conf|cnf|properties|ya?ml|toml|netrc|config)$|(?:^|\/)\.(?:netrc|npmrc|pypirc)$/i;
const TO_LINE_END = {
    pattern: build(String.raw `(?:${STRONG})[\w.-]{0,40}\s{0,10}[:=]{1,2}\s{0,10}(?<secret>[^\s"'\x60$][^\r\n]{3,200})`),
    accept: isValue,
};
/** Values that are given to a name that speaks of a secret. */
function namedValues(text, source) {
    const patterns = CONFIGURATION.test(source) ? [...PATTERNS, TO_LINE_END] : PATTERNS;
    return patterns.flatMap((pattern) => hitsOf(text, pattern));
}
function build(source) {
    return new RegExp(source, 'dgi');
}
function hitsOf(text, { pattern, accept }) {
    const hits = [];
    for (const { groups, indices } of text.matchAll(pattern)) {
        const [start, end] = indices?.groups?.['secret'] ?? [0, 0];
        if (accept(groups?.['secret'] ?? ''))
            hits.push({ type: 'named-secret', confidence: 'likely', start, end });
    }
    return hits;
}
/** Names of types, of nothing, and beginnings of tokens that a text is held against. */
const NO_VALUE = /^(?:true|false|null|none|undefined|function|string|number|object|boolean|symbol|[a-z]{2,8}[_-])$/i;
/** A text that is put together from others. */
const COMPOSED = /\$\{[\w.]{1,60}(?:\([^{}]{0,80}\)|\[[^{}]{0,80}\])*\}/;
function isValue(value) {
    return /[A-Za-z0-9]/.test(value) && !NO_VALUE.test(value) && !COMPOSED.test(value) && !standsForAnother(value);
}
/** After a comma or a bracket stand other names, too. */
function isNoWord(value) {
    return isValue(value) && !/^[\w ./:,'\\-]*$/.test(value);
}
function looksGiven(value) {
    return ((looksGenerated(value, 2.6) || /^\d{15,40}$/.test(value)) &&
        !/^-?[\d.]+E[+-]?\d+$/i.test(value) &&
        !standsForAnother(value));
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/named-secret.js
/** Finds these texts wherever and however they are written. */
function finderOf(secrets) {
    return (text) => secrets.flatMap((secret) => named_secret_placesOf(secret, text));
}
function named_secret_placesOf({ type, text: secret }, text) {
    const hits = [];
    for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + secret.length)) {
        hits.push({ type, confidence: 'likely', start: at, end: at + secret.length });
    }
    return hits;
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/near-words.js


const WORD = /passw|passphrase|pwd|secret|token|api|key|auth|bearer|basic|credential|access|sign|private|licen[cs]e|session|cookie|webhook|dsn|client|app[_ -]?id/i;
/** How far before a value its word may stand. */
const REACH = 64;
const TOKEN = /[A-Za-z0-9][A-Za-z0-9_~+/=.:-]{14,8000}/g;
/** What stands before sums and pictures. */
const SUM = /(?:sha\d{1,3}|md5|integrity|checksum|digest|hash|commit|rev(?:ision)?|etag|base64,?|fingerprint|resolved|public[_ -]?key)[\w"'=:/ -]{0,12}$/i;
/** A dotted name, a constant. */
const IDENTIFIER = /^[A-Za-z_$][\w$]{0,19}(?:\.[A-Za-z_$][\w$]{0,19})+[:.]?$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+:?$/;
/** Values as a generator makes them that stand beside a word that speaks of secrets. */
function nearWords(text) {
    const hits = [];
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        const before = text.slice(Math.max(0, index - REACH), index);
        if (!WORD.test(before + token.slice(0, 12)) || SUM.test(before))
            continue;
        for (const { at, value } of parts(token)) {
            if (IDENTIFIER.test(value) || !looksGenerated(value) || standsForAnother(value))
                continue;
            const start = index + at;
            hits.push({ type: 'secret-near-word', confidence: 'likely', start, end: start + value.length });
        }
    }
    return hits;
}
/** `name=value`, `user:value` and URLs: their pieces. */
function parts(token) {
    if (!/[=:/][A-Za-z0-9]/.test(token) || !/:\/\/|[A-Za-z_]{2,40}[=:]/.test(token))
        return [{ at: 0, value: token }];
    return [...token.matchAll(/[A-Za-z0-9_~+.-]{15,}={0,2}/g)].map(({ 0: value, index }) => ({ at: index, value }));
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/find.js









const MORE = [
    (text) => (0,scan/* scan */.S)(text, issuedFormats, madeUp),
    namedValues,
    nearWords,
    reversedSecrets,
    compressedSecrets,
];
/**
 * What redaction takes for a secret: all that the gate does, and what is given to a name, or stands beside a word, that
 * speaks of one. It is wrong more often than the gate may be: a mark in a prompt costs nothing, a change that is stopped
 * costs a person's time.
 * @param named what another scanner found in the text
 */
function findForRedaction(text, path, named = []) {
    const more = named.length === 0 ? MORE : [...MORE, finderOf(named)];
    return (0,secrets/* findSecrets */.d)(text, path, { more, madeUp: madeUp });
}
/** Is it so plainly a secret that it is one without its name beside it, too? */
function isOneAnywhere({ confidence }, written) {
    return !written.includes('\n') && (confidence === 'certain' || looksGenerated(written));
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/key-files.js
/** Files that are a key, or hold nothing but secrets, by their name. */
const NAMES = [
    /\.(?:pem|key|p12|pfx|pkcs12|jks|keystore|kdbx?|ppk|p8|ovpn|pgp|gpg|asc|snk|mobileprovision|tfstate|agekey)$/i,
    /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|secring\.[a-z]+|.*_rsa)$/i,
    /(?:^|\/)(?:\.|_)(?:netrc|pgpass|htpasswd|git-credentials|dockercfg|vault-token|vault_pass(?:\.txt)?|s3cfg|boto)$/i,
    /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/[^/]+|kubeconfig|credentials\.json|master\.key)$/i,
    /(?:^|\/)[^/]*\.env$|(?:^|\/)\.env(?:\.[^/]+)?$|(?:^|\/)\.envrc$/i,
];
/** Public halves, and what is written to be read. */
const HARMLESS = /\.(?:example|sample|template|tmpl|dist|defaults?|schema|pub|md)$|(?:^|\/)(?:example|sample|template)\.env$/i;
/** Beginnings of files that are a key and nothing else. */
const CONTENTS = [
    /^\s{0,200}-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
    /^\s{0,200}PuTTY-User-Key-File-/,
    /^[^]{0,2000}"type"\s{0,9}:\s{0,9}"service_account"[^]{0,2000}"private_key"/,
    /^(?:#.{0,200}\n){0,20}AGE-SECRET-KEY-/,
];
/** A file of which more than this share is key is a key file. */
const MOST = 0.5;
const KEYS = /private-?key/i;
/** Is the file a key, or a list of secrets? Nothing of it can help a model. */
function isKeyFile(path, text, found) {
    if (NAMES.some((name) => name.test(path)) && !HARMLESS.test(path))
        return true;
    if (CONTENTS.some((content) => content.test(text)))
        return true;
    const keys = found.filter(({ type }) => KEYS.test(type));
    return keys.reduce((sum, { start, end }) => sum + end - start, 0) > text.trim().length * MOST && keys.length > 0;
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/repeats.js
/** Shorter ones are words that may stand anywhere. */
const LEAST = 8;
function knownSecrets(byText) {
    const byHead = new Map();
    const long = [...byText].filter(([text]) => text.length >= LEAST).toSorted(([a], [b]) => b.length - a.length);
    for (const [text, finding] of long) {
        const head = text.slice(0, LEAST);
        const others = byHead.get(head);
        if (others === undefined)
            byHead.set(head, [{ text, finding }]);
        else
            others.push({ text, finding });
    }
    return { byHead, firsts: new Set([...byHead.keys()].map((head) => head.charCodeAt(0))) };
}
/**
 * What is a secret in one place is one wherever it stands: the places of known secrets outside of those already found, in
 * their order. One pass, however many are known.
 * @param taken in order, none overlapping another
 */
function repeats(text, known, taken) {
    const found = [];
    if (known.byHead.size === 0)
        return found;
    let next = 0;
    for (let at = 0; at <= text.length - LEAST; at++) {
        while (next < taken.length && taken[next].end <= at)
            next++;
        const place = taken[next];
        if (place !== undefined && place.start <= at) {
            at = place.end - 1;
            continue;
        }
        if (!known.firsts.has(text.charCodeAt(at)))
            continue;
        const room = (place?.start ?? text.length) - at;
        const match = known.byHead.get(text.slice(at, at + LEAST))?.find((one) => fits(text, at, { one: one.text, room }));
        if (match === undefined)
            continue;
        found.push({ ...match.finding, start: at, end: at + match.text.length });
        at += match.text.length - 1;
    }
    return found;
}
function fits(text, at, { one, room }) {
    return one.length <= room && text.startsWith(one, at);
}

;// CONCATENATED MODULE: ./.build/actions/shared/redaction/redact.js







/** A mark may make a new text beside it look like a secret, so it is looked again until nothing is found; bounded, like every loop. */
const ROUNDS = 6;
/**
 * Replaces every secret of the sources by `<SECRET_HASH_n>`, the same secret by the same mark, numbered in the order in
 * which they first stand. What is a secret in one source is one in all of them. Redacting the result changes nothing.
 * @param findMore another scanner, beside secretlint and our own rules
 */
async function redact(sources, findMore) {
    const named = (await findMore?.(sources.map(({ text }) => text))) ?? [];
    const numbering = numberingBeside(sources.map(({ text }) => text));
    let drafts = await Promise.all(sources.map(async (source, at) => firstDraft(source, named[at])));
    const dropped = new Set(drafts.filter(isKey).map(({ source }) => source.path));
    const redactions = [];
    for (let round = 0; round < ROUNDS && drafts.some(({ found }) => found.length > 0); round++) {
        const known = knownSecrets(writtenSecrets(drafts));
        const next = [];
        for (const draft of drafts) {
            const isDropped = dropped.has(draft.source.path);
            next.push(isDropped ? { ...draft, found: [] } : await nextDraft(draft, { known, numbering, redactions }));
        }
        drafts = next;
    }
    const files = drafts.filter(({ source }) => !dropped.has(source.path)).map(redactedFile);
    const texts = drafts.map(({ source, shown }) => (dropped.has(source.path) ? '' : shown));
    const marks = Object.assign(numbering.written, { files, literal: numbering.literal });
    return { texts, marks, redactions, dropped };
}
async function firstDraft(source, named) {
    const { path, text } = source;
    return { source, lines: linesOf(text), shown: text, found: await findForRedaction(text, path, named) };
}
function isKey({ source, found }) {
    return isKeyFile(source.path, source.text, found);
}
function numberingBeside(texts) {
    const literal = new Set(texts.flatMap((text) => marksIn(text.normalize('NFKC'))));
    const [byHash, byText, written] = [new Map(), new Map(), new Map()];
    let last = 0;
    const next = () => {
        do
            last += 1;
        while (literal.has(markOf(last)));
        return markOf(last);
    };
    return {
        literal,
        written,
        markFor: ({ hash }, text) => {
            const mark = byHash.get(hash) ?? byText.get(text) ?? next();
            byHash.set(hash, mark);
            byText.set(text, mark);
            if (!written.has(mark))
                written.set(mark, text);
            return mark;
        },
    };
}
/** Secrets by what they are written as, where that alone says that they are secrets. */
function writtenSecrets(drafts) {
    const byText = new Map();
    for (const { shown, found } of drafts) {
        for (const finding of found) {
            const written = shown.slice(finding.start, finding.end);
            if (isOneAnywhere(finding, written) && !byText.has(written))
                byText.set(written, finding);
        }
    }
    return byText;
}
async function nextDraft(draft, { known, numbering, redactions }) {
    const { source, shown, found } = draft;
    const all = [...found, ...repeats(shown, known, found)].toSorted((a, b) => a.start - b.start);
    if (all.length === 0)
        return draft;
    const spans = marked(all, shown, numbering);
    redactions.push(...spans.map((span) => redactionOf(source.path, span)));
    const lines = coverSpans(draft.lines, spans);
    const text = shownText(lines);
    return { source, lines, shown: text, found: await findForRedaction(text, source.path) };
}
function marked(found, text, numbering) {
    const lineAt = (0,line_lookup/* lineLookup */.P)(text);
    return found.map((finding) => {
        const { start, end } = finding;
        return { ...finding, line: lineAt(start), mark: numbering.markFor(finding, text.slice(start, end)) };
    });
}
function redactionOf(path, { type, confidence, line, mark }) {
    return { schemaVersion: 1, kind: 'redaction', path, line, type, severity: severityOf(type, confidence), mark };
}
function redactedFile({ source, lines }) {
    const written = new Map();
    for (const [at, line] of lines.entries()) {
        const texts = line.filter((piece) => piece.shown !== piece.written).map((piece) => piece.written);
        if (texts.length > 0)
            written.set(at, texts);
    }
    return { path: source.path, lines: lines.map(shownLine), written };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/egress/redacting.js


/**
 * `redact`, and every replacement is in the run's `egress.jsonl` before its text can be sent; once, however often the same
 * text is asked about. @throws UserError where it cannot be written
 */
function redacting(recorder, findMore) {
    const write = egressWriter(recorder);
    const written = new Set();
    return async (sources) => {
        const redacted = await redact(sources, findMore);
        for (const redaction of redacted.redactions) {
            const key = keyOf(redaction);
            if (written.has(key))
                continue;
            await write(redaction);
            written.add(key);
        }
        return redacted;
    };
}
function keyOf({ path, line, type, mark }) {
    return JSON.stringify([path, line, type, mark]);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(36645);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/egress/trufflehog.js
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








const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const PROGRAM = 'trufflehog';
const TIMEOUT_MS = 120_000;
const MOST_OUTPUT_BYTES = 32 * 1024 * 1024;
/** Shorter ones are words; a longer one is a file. */
const [SHORTEST, LONGEST] = [6, 20_000];
/** What it prints for a finding, as far as we read it. */
const findingSchema = schemas/* object */.Ikc({
    SourceMetadata: schemas/* object */.Ikc({ Data: schemas/* object */.Ikc({ Filesystem: schemas/* object */.Ikc({ file: schemas/* string */.YjP() }) }) }),
    DetectorName: schemas/* string */.YjP().regex(/^[\w.-]{1,60}$/),
    Raw: schemas/* string */.YjP(),
});
/**
 * trufflehog, where the machine has it, as one more finder. It is given texts under names of ours, may reach no network,
 * and what it prints is read as anybody's text. Where it is missing or fails the other finders stand alone: the first is
 * told once as information, the second once as a warning. Texts that were seen before are not given to it again.
 */
function trufflehog({ log, path, timeout = TIMEOUT_MS }) {
    const seen = new Map();
    let program = null;
    const told = new Set();
    const tell = (how, message) => {
        if (!told.has(how))
            log[how](message);
        told.add(how);
    };
    return async (texts) => {
        program ??= onPath(path);
        const found = await program;
        if (found === null) {
            tell('info', `${PROGRAM} is not on the PATH: secrets are found by secretlint and our own rules`);
            return texts.map(() => []);
        }
        const fresh = [...new Set(texts)].filter((text) => !seen.has((0,sha256/* sha256Of */.B)(text)));
        try {
            const results = fresh.length === 0 ? [] : await search(found, fresh, timeout);
            for (const [at, text] of fresh.entries())
                seen.set((0,sha256/* sha256Of */.B)(text), results[at] ?? []);
        }
        catch (cause) {
            tell('warn', `${found} was left out: ${reason(cause)}`);
        }
        return texts.map((text) => seen.get((0,sha256/* sha256Of */.B)(text)) ?? []);
    };
}
/** Nothing that it printed: it may have printed a secret. */
function reason(cause) {
    const { killed, code } = cause;
    return killed === true ? `it took too long` : `it failed (${code ?? 'no code'})`;
}
/** A relative folder of the PATH may be the target's. */
async function onPath(path) {
    for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const file = (0,external_node_path_.join)(folder, PROGRAM);
        try {
            await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
            if ((await (0,promises_.stat)(file)).isFile())
                return file;
        }
        catch {
            continue;
        }
    }
    return null;
}
async function search(program, texts, timeout) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = __addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.yy)('trufflehog'), true);
        const names = texts.map((_, at) => `${at}.txt`);
        for (const [at, name] of names.entries())
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder.path, name), texts[at], { flag: 'wx' });
        const output = await outputOf(program, folder.path, timeout);
        const found = new Map(names.map((name) => [(0,external_node_path_.join)(folder.path, name), []]));
        for (const line of output.split('\n')) {
            const finding = readFinding(line);
            if (finding !== null)
                found.get(finding.file)?.push(finding.secret);
        }
        return [...found.values()];
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
function readFinding(line) {
    try {
        const { SourceMetadata, DetectorName, Raw } = findingSchema.parse(JSON.parse(line));
        if (Raw.trim().length < SHORTEST || Raw.length > LONGEST)
            return null;
        const secret = { type: `trufflehog-${DetectorName.toLowerCase()}`, text: Raw };
        return { file: SourceMetadata.Data.Filesystem.file, secret };
    }
    catch {
        return null;
    }
}
/** An address on which nobody listens, for whatever would ask the network in spite of its switches. */
const NO_NETWORK = 'http://127.0.0.1:9';
async function outputOf(program, folder, timeout) {
    const options = ['--json', '--no-verification', '--no-update', '--no-color', '--log-level=-1'];
    const env = { PATH: '/usr/bin:/bin', HOME: folder, TMPDIR: folder, HTTPS_PROXY: NO_NETWORK, HTTP_PROXY: NO_NETWORK };
    const limits = { timeout, maxBuffer: MOST_OUTPUT_BYTES, killSignal: 'SIGKILL' };
    const { stdout } = await run(program, ['filesystem', folder, ...options], { cwd: folder, env, ...limits });
    return stdout;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/model/open-engine.js











/** The model that the settings name. Its client, the redaction and the prompts are loaded where it is opened. */
function modelEngines(settings, ports) {
    return {
        configured: settings.model.name,
        open: async (request) => {
            const { modelAccess } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3610)]).then(__webpack_require__.bind(__webpack_require__, 43610));
            const { store, clock, log } = ports;
            const { runId } = request;
            const endpoint = new URL(settings.model.baseUrl ?? OPENAI).origin;
            const { onRequest } = egressManifest({ store, runId, clock, endpoint });
            const access = modelAccess(settings.model, { clock, log, onRequest });
            const redisUrl = process.env['REDIS_URL'] || null;
            const answers = answerCache({ dir: (0,external_node_path_.join)(store.dir, 'answers'), redisUrl, clock, log });
            const prompts = await installedPrompts();
            const recorder = { store, runId };
            await recordHeader(await headerFor({ settings, request, prompts, access }, ports), recorder);
            const engine = await engineOf(recorded({ ...access, answers }, recorder), { settings, request, prompts }, ports);
            return { ...engine, [Symbol.asyncDispose]: () => answers[Symbol.asyncDispose]() };
        },
    };
}
/** The same around a model that says what was recorded: nothing leaves, and nothing is recorded again. */
function replayedEngines(model, settings, ports) {
    return {
        configured: settings.model.name,
        open: async (request) => engineOf(model, { settings, request, prompts: await installedPrompts() }, ports),
    };
}
const OPENAI = 'https://api.openai.com/v1';
async function installedPrompts() {
    const { promptFiles } = await Promise.all(/* import() */[__webpack_require__.e(8931), __webpack_require__.e(9371)]).then(__webpack_require__.bind(__webpack_require__, 39371));
    return promptFiles();
}
async function engineOf(model, { settings, request, prompts }, ports) {
    const { store, log } = ports;
    const { runId, isOptedOut, spent, share, before } = request;
    const { price, source } = (0,money_price.priceOf)(settings.model);
    const { maxCostUsd, maxOutputTokens } = settings.model;
    const scanner = trufflehog({ log, path: process.env['PATH'] ?? '' });
    const capUsd = Math.max(0, maxCostUsd - (spent?.costUsd ?? 0)) * share;
    return {
        model: { ...model, ask: guarded(model.ask, { isOptedOut, store, runId }) },
        prompts,
        ledger: ledger({ model: model.parameters.model, price, priceSource: source, capUsd, before }),
        redact: redacting({ store, runId }, scanner),
        lookAhead: async (texts) => void (await scanner(texts)),
        restore: restore,
        maxOutputTokens,
        [Symbol.asyncDispose]: async () => undefined,
    };
}
/** By their names: what a replay holds against its own. */
async function promptVersions() {
    return (await installedPrompts()).versions;
}
async function headerFor({ settings, request, prompts, access }, { store }) {
    const outcomes = await store.readState('outcomes.json');
    const evidence = request.stage === 'repair' ? await store.read(request.runId, 'evidence.json') : null;
    const world = { branches: Object.fromEntries(request.branches), outcomes, evidence };
    const { parameters } = access;
    return (0,header/* headerOf */.r)({ stage: request.stage, settings, parameters, prompts: prompts.versions, world });
}


/***/ }),

/***/ 59918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ parseCassetteLine),
/* harmony export */   cQ: () => (/* binding */ cassetteText)
/* harmony export */ });
/* unused harmony exports cassetteVersion, recordedStage, recordedCallSchema, cassetteLineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73383);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15373);
/* harmony import */ var _contracts_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73007);
/* harmony import */ var _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84382);
/* harmony import */ var _contracts_spending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29948);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62896);
/* harmony import */ var _kept_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49982);








const cassetteVersion = zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1);
/** A pass of apply over the items that the gate failed is a stage of its own here. */
const recordedStage = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['plan', 'apply', 'repair']);
const parameters = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    temperature: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
    seed: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
});
/** As it was written, and not as zod would order it: it stands in the plan, and that is compared byte for byte. */
const priceAsWritten = zod__WEBPACK_IMPORTED_MODULE_6__/* .custom */ .IeY((value) => _contracts_spending_js__WEBPACK_IMPORTED_MODULE_3__/* .priceSchema */ .Zc.safeParse(value).success, 'expected a price');
/** A stage begins: everything that decides what it makes, beside the snapshot, the commit and the answers. */
const headerLine = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: cassetteVersion,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('header'),
    stage: recordedStage,
    /** Version of llm-ops. */
    llmOps: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    parameters,
    /** Scheme, host and port; null is the one of OpenAI. No path, no query: a key could stand in them. */
    endpoint: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    settings: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        engine: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n([..._contracts_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .engineName */ .OC.options, 'auto']),
        select: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        ignore: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        excludePaths: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        allowPaths: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
        maxItems: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        retry: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        repair: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
        maxOutputTokens: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        maxCostUsd: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(),
        prices: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), priceAsWritten),
    }),
    prompts: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), sha256: _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc })),
    world: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        /** Branches of proposals as they stood: name to commit. */
        branches: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .objectId */ .Tu),
        /** `outcomes.json` as it stood; null where there was none. */
        outcomes: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
        /** For `repair`: `evidence.json` as it stood. The gate writes it anew afterwards. */
        evidence: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    }),
});
const answered = _kept_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .keptAnswerSchema */ .Q.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('answered'), requests: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 });
const failed = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('failed'),
    code: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(Object.keys(_ports_model_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReach */ .O)),
    message: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    tokens: _contracts_spending_js__WEBPACK_IMPORTED_MODULE_3__/* .tokensSchema */ .ee.nullable(),
    requests: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
});
const reply = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [answered, failed]);
/** A question and what came back. The messages are not kept: they are the target's code, and a plan makes them anew. */
const recordedCallSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: cassetteVersion,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('call'),
    /** See question-hash.ts. */
    question: _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    /** Questions of this stage that had been asked before this one. */
    asked: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    reply,
});
/** A look into the cache of answers. */
const keptLine = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: cassetteVersion,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('kept'),
    /** Looks of this stage before this one. */
    looked: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    hits: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(_contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, _kept_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .keptAnswerSchema */ .Q),
    misses: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc),
});
/** Whether the model was there: with `engine: auto` it decides who proposes. */
const probeLine = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    schemaVersion: cassetteVersion,
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('probe'),
    /** Why it was not; null where it was. */
    unreachable: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
});
/** A line of `calls.jsonl`. It holds no key and no message; a secret of the target stands in it as its mark only. */
const cassetteLineSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [headerLine, recordedCallSchema, keptLine, probeLine]);
/** One line of text, without its end. U+2028 and U+2029 end a line for some readers, and a model may well write them. */
function cassetteText(line) {
    return JSON.stringify(line).replace(/[\u2028\u2029]/g, (end) => (end === '\u2028' ? '\\u2028' : '\\u2029'));
}
/** @throws ContractError */
function parseCassetteLine(text, source) {
    return (0,_contracts_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(cassetteLineSchema, text, source);
}


/***/ }),

/***/ 20170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _contracts_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50250);

/** What a cassette keeps of how a stage was called. The key is no part of it. */
function headerOf({ stage, settings, parameters, prompts, world }) {
    const { engine, select, ignore, excludePaths, allowPaths, maxItems, retry, repair, model } = settings;
    const { model: name, temperature, seed } = parameters;
    return {
        schemaVersion: 1,
        kind: 'header',
        stage,
        llmOps: _contracts_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r,
        parameters: { model: name, temperature, seed },
        endpoint: model.baseUrl === null ? null : new URL(model.baseUrl).origin,
        settings: {
            engine,
            select,
            ignore,
            excludePaths,
            allowPaths,
            maxItems,
            retry,
            repair,
            maxOutputTokens: model.maxOutputTokens,
            maxCostUsd: model.maxCostUsd,
            prices: Object.fromEntries(model.prices),
        },
        prompts,
        world,
    };
}
/** These settings as that stage was called with; they can reach no model: the key is left out. */
function settingsOf({ settings, parameters, endpoint }, current) {
    const { maxOutputTokens, maxCostUsd, prices, ...stage } = settings;
    const model = {
        ...current.model,
        baseUrl: endpoint,
        name: parameters.model,
        apiKey: null,
        temperature: parameters.temperature,
        maxOutputTokens,
        maxCostUsd,
        prices: new Map(Object.entries(prices)),
    };
    return { ...current, ...stage, model };
}


/***/ }),

/***/ 49982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptAnswerSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _contracts_spending_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29948);


/** A model's answer as caches and cassettes hold it. Both may have been written by somebody else: they are parsed. */
const keptAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    logprobs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ token: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), logprob: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .readonly()
        .nullable(),
    tokens: _contracts_spending_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensSchema */ .ee.nullable(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});


/***/ }),

/***/ 204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ questionHash)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);

/** Another number makes every recorded question a new one. */
const HASH_VERSION = 1;
/** Everything that decides what a model is sent: SHA-256 in hex. By it a question is found again in a cassette. */
function questionHash(question, parameters) {
    const { model, temperature, seed } = parameters;
    const messages = question.messages.map(({ role, content }) => [role, content]);
    const asked = [messages, question.answer, question.maxOutputTokens];
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(JSON.stringify(['llm-ops-question', HASH_VERSION, model, temperature, seed, asked]));
}


/***/ }),

/***/ 73383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ parseEgressLine),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export egressLineSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



const sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');
/** A request body that was handed to the network. Every try is one. */
const requestLine = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('request'),
    at: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    /** Scheme, host and port. */
    endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Of the body's bytes. */
    sha256,
    /** What of the target stood in it. */
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        /** Of the text as it was sent (UTF-8), after redaction, and SHA-256 of the same. */
        bytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        sha256,
    })),
});
/** A secret that was replaced before anything was sent. It never holds the secret, nor anything made from it. */
const redactionLine = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('redaction'),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low']),
    /** `<SECRET_HASH_1>` */
    mark: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A line of `egress.jsonl`: everything that left for a model in a run, in order. */
const egressLineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [requestLine, redactionLine]);
/** @throws ContractError */
function parseEgressLine(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(egressLineSchema, text, source);
}


/***/ }),

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


/***/ }),

/***/ 62896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failureReach)
/* harmony export */ });
/* unused harmony export fakeModel */
/** Every way in which there is no answer, and how far it reaches. */
const failureReach = {
    'opted-out': 'item',
    truncated: 'split',
    'context-too-long': 'split',
    filtered: 'item',
    refused: 'item',
    empty: 'item',
    'tool-call': 'item',
    'unexpected-finish': 'item',
    'not-an-answer': 'item',
    echo: 'item',
    'bad-request': 'item',
    'not-recorded': 'item',
    'rate-limited': 'later',
    deadline: 'later',
    unavailable: 'later',
    quota: 'run',
    unauthorized: 'run',
    'no-such-model': 'run',
    redirected: 'run',
    interrupted: 'run',
};
/** Answers by a function, keeps every question, and remembers answers in memory. */
function fakeModel(answer) {
    const questions = [];
    const kept = new Map();
    return {
        questions,
        parameters: { model: 'fake-1', temperature: 0, seed: 1 },
        probe: async () => ({ reachable: true }),
        ask: async (question) => {
            questions.push(question);
            const given = answer(question);
            if (typeof given !== 'string')
                return given;
            return { kind: 'answered', text: given, logprobs: null, tokens: null, model: 'fake-1', requests: 1 };
        },
        answers: {
            get: async (keys) => new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
            set: async (key, value) => void kept.set(key, value),
        },
    };
}


/***/ }),

/***/ 15580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/**
 * Text of the target (paths, test names, messages, diffs) as it may stand on a page that GitHub renders: it can mention
 * nobody, link nowhere, open no HTML, and no line of it is a workflow command when the page is printed to a job log.
 */
/** Stands inside what must not be recognised; entities would not do: GitHub looks for mentions after rendering. */
const breaker = '\u200B';
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const invisibleInLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** At most `length` UTF-16 units, with an ellipsis where something was cut off; never half a character. */
function clip(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** Prose, on one line. What Markdown would act on is escaped, and no more: the page is read as plain text, too. */
function prose(text, length = 600) {
    return visible(clip(text.replaceAll(/\s+/g, ' ').trim(), length))
        .replaceAll(/&(?=#?\w+;)/g, '&amp;')
        .replaceAll(/[\\`*[\]<>|~$]|(?<!\w)_|_(?!\w)/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
        .replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, '\\')
        .replaceAll(/@(?=\S)/g, `@${breaker}`)
        .replaceAll(/(?<=#)(?=\d)|(?<=\bGH-)(?=\d)/gi, breaker)
        .replaceAll('://', `:${breaker}//`)
        .replaceAll(/\bwww\./gi, (prefix) => `www${breaker}${prefix.slice(3)}`)
        .replaceAll('::', `:${breaker}:`)
        .replaceAll('##', `#${breaker}#`);
}
/** A code span, on one line; in a table too. GitHub looks for no mentions and links in there. */
function code(text, length = 300) {
    const shown = broken(visible(clip(text, length))).replaceAll('|', String.raw `\|`);
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') || shown.trim() === '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block. Lines keep their first character: in a diff it is the mark, and a command may follow it. */
function block(language, text) {
    const shown = text
        .replaceAll('\r\n', '\n')
        .replaceAll(invisibleInLines, escape)
        .split('\n')
        .map((line) => broken(line).replace(/^(.?\s*):(?=:)/u, `$1:${breaker}`))
        .join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown.replace(/\n$/, '')}\n${fence}`;
}
/** The old form of a workflow command is found anywhere in a line. */
function broken(text) {
    return text.replaceAll('##[', `##${breaker}[`);
}
/** Control, bidirectional and zero-width characters are written out, so that nothing is hidden from the reader. */
function visible(text) {
    return text.replaceAll(invisible, escape);
}
function escape(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/** A table; cells are markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}


/***/ })

};
