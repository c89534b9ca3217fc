export const id = 3943;
export const ids = [3943,5947,941,250,7643];
export const modules = {

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobHandOver: () => (/* binding */ jobHandOver),
  targetName: () => (/* binding */ targetName)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/target/location.js
var target_location = __webpack_require__(45947);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/artifact-service.js



/** What a job needs for artifacts and does not have, in a sentence; null where it has all. */
function missingForArtifacts(env) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name]);
    if (missing.length > 0)
        return `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set`;
    return isServed(env['GITHUB_SERVER_URL']) ? null : `${env['GITHUB_SERVER_URL']} (GitHub Enterprise Server) has none`;
}
/** Hosts that @actions/artifact works on. */
function isServed(serverUrl = 'https://github.com') {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
/** GitHub lets a person run jobs again for so long. */
const RETENTION_DAYS = 30;
/** The toolkit's client. It is heavy and prints a deprecation of its own: it is loaded where an artifact is really moved. */
function toolkitArtifacts(env) {
    let loaded = null;
    const client = async () => {
        loaded ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5555), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(4036), __webpack_require__.e(5203)]).then(__webpack_require__.bind(__webpack_require__, 75203)).then(({ DefaultArtifactClient }) => new DefaultArtifactClient());
        return loaded;
    };
    return {
        upload: async (name, files, folder) => {
            // More days than the repository keeps would be a warning in every job.
            const kept = Number(env['GITHUB_RETENTION_DAYS']) || RETENTION_DAYS;
            const options = { retentionDays: Math.min(RETENTION_DAYS, kept) };
            await told(`artifact ${name} could not be uploaded`, async () => {
                await (await client()).uploadArtifact(name, [...files], folder, options);
            });
        },
        list: async () => {
            const { artifacts } = await told('the artifacts of this workflow run could not be listed', async () => {
                return (await client()).listArtifacts();
            });
            return artifacts.map(({ id, name, size, digest }) => ({ id, name, bytes: size, digest: digest ?? null }));
        },
        download: async (entry, folder) => {
            await told(`artifact ${entry.name} could not be downloaded`, async () => fetched(await client(), entry, folder));
            return onlyFile(folder);
        },
    };
}
/** A second time where the bytes are not those that were uploaded: an answer may be cut without a word. */
async function fetched(client, { id, digest }, path) {
    const expected = digest === null ? {} : { expectedHash: digest };
    for (let attempt = 1; attempt <= 2; attempt++) {
        const { digestMismatch } = await client.downloadArtifact(id, { path, skipDecompress: true, ...expected });
        if (!digestMismatch)
            return;
    }
    throw new Error('what came is not what was uploaded (its SHA-256 is another)');
}
async function onlyFile(folder) {
    const [name, ...more] = await (0,promises_.readdir)(folder);
    if (name === undefined || more.length > 0)
        throw new errors/* UserError */.y(`${folder}: there should be one file in it`);
    const path = (0,external_node_path_.join)(folder, name);
    if ((await (0,promises_.lstat)(path)).isFile())
        return path;
    throw new errors/* UserError */.y(`${path} is not a file`);
}
/** What a person can do about what the service said; by a part of it. */
const advice = [
    [
        /insufficient usage|storage quota/i,
        'delete old artifacts or raise the storage limit, then run the failed jobs again',
    ],
    [
        /\(409\)|already exists/i,
        'an earlier try of this job left it: run the failed jobs again, which gives it a new name',
    ],
    [/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/, 'set hand-over to none where there is no results service'],
];
async function told(what, work) {
    try {
        return await work();
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        const todo = advice.find(([pattern]) => pattern.test(message))?.[1] ?? 'run the failed jobs again';
        throw new errors/* UserError */.y(`hand-over: ${what}: ${message}: ${todo}`, { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/actions/shared/hand-over/artifact-name.js
var artifact_name = __webpack_require__(90561);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(12656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js + 1 modules
var evidence = __webpack_require__(30815);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var contracts_snapshot = __webpack_require__(86436);
// EXTERNAL MODULE: ./.build/actions/shared/evidence/page.js
var page = __webpack_require__(82855);
// EXTERNAL MODULE: ./.build/actions/shared/sarif/gate-sarif.js + 1 modules
var gate_sarif = __webpack_require__(46887);
// EXTERNAL MODULE: ./.build/actions/shared/cassette/cassette-line.js
var cassette_line = __webpack_require__(59918);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/egress.js
var egress = __webpack_require__(73383);
// EXTERNAL MODULE: ./.build/actions/shared/hand-over/piece.js
var hand_over_piece = __webpack_require__(90941);
;// CONCATENATED MODULE: ./.build/actions/shared/hand-over/asked-lines.js




const parsers = {
    'calls.jsonl': cassette_line/* parseCassetteLine */._3,
    'egress.jsonl': egress/* parseEgressLine */.F6,
};
/** What was asked, by all jobs, one after the other. A file with a line that holds no contract is told and left out whole. */
function linesOf(pieces, lost) {
    const found = new Map();
    for (const file of Object.keys(parsers)) {
        const lines = pieces.flatMap((piece) => readLines(piece, file, lost));
        if (lines.length > 0)
            found.set(file, lines);
    }
    return found;
}
function readLines(piece, file, lost) {
    const text = piece.texts.get(file);
    if (text === undefined)
        return [];
    const lines = text.split('\n').filter((line) => line !== '');
    try {
        for (const [at, line] of lines.entries())
            parsers[file](line, `${(0,hand_over_piece.sourceOf)(piece, file)}:${at + 1}`);
        return lines;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        lost.push({ stage: piece.manifest.stage, items: [], why: error.message });
        return [];
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var digest_sha256 = __webpack_require__(47600);
;// CONCATENATED MODULE: ./.build/actions/shared/hand-over/merge-changes.js
/**
 * The changes of all batches as one file, in the order of the plan.
 * @param parts round 2 after round 1: of the same item the later one counts
 */
function mergeChanges(parts, { runId, base, order }) {
    const byItem = new Map();
    for (const { changes } of parts)
        for (const change of changes)
            byItem.set(change.itemId, change);
    return {
        schemaVersion: 2,
        runId,
        base,
        changes: order.flatMap((id) => byItem.get(id) ?? []),
        spending: spendingOf(parts),
    };
}
/** Round 2 counts on from what its batch had spent: of the two only the later is added. */
function spendingOf(parts) {
    const last = parts.filter((part, at) => !isDoneAgain(part, parts.slice(at + 1)));
    return last.reduce((sum, { spending }) => added(sum, spending), null);
}
function isDoneAgain({ changes }, later) {
    const ids = new Set(later.flatMap((part) => part.changes.map(({ itemId }) => itemId)));
    return changes.some(({ itemId }) => ids.has(itemId));
}
/** Of two jobs of one stage: they ask the same model, each under a cap of its own. */
function added(one, other) {
    if (one === null || other === null)
        return one ?? other;
    return {
        ...one,
        requests: one.requests + other.requests,
        cached: one.cached + other.cached,
        tokens: {
            input: one.tokens.input + other.tokens.input,
            cached: one.tokens.cached + other.tokens.cached,
            output: one.tokens.output + other.tokens.output,
        },
        estimatedUsd: dollars(one.estimatedUsd + other.estimatedUsd),
        costUsd: dollars(one.costUsd + other.costUsd),
        capUsd: dollars(one.capUsd + other.capUsd),
        notAsked: one.notAsked + other.notAsked,
    };
}
/** To a millionth: sums of fractions are not exact. */
function dollars(amount) {
    return Math.round(amount * 1e6) / 1e6;
}

;// CONCATENATED MODULE: ./.build/actions/shared/hand-over/merge-evidence.js
/**
 * The evidence of all batches as one file, in the order of the changes. It is about a tree: what was measured of
 * another one than the change gives is left out.
 * @param changes those that were drafted
 * @param parts round 2 after round 1: of the same item the later one counts
 */
function mergeEvidence(parts, { runId, base, changes }) {
    const byItem = new Map();
    for (const { items } of parts) {
        for (const each of items)
            byItem.set(each.itemId, [...(byItem.get(each.itemId) ?? []), each]);
    }
    const items = [];
    const outdated = [];
    for (const { itemId, tree } of changes) {
        const measured = byItem.get(itemId) ?? [];
        const fitting = measured.findLast((each) => each.tree === tree);
        if (fitting !== undefined)
            items.push(fitting);
        else if (measured.length > 0)
            outdated.push(itemId);
    }
    return { file: { schemaVersion: 2, runId, base, items }, outdated };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/outline.js
var outline = __webpack_require__(52992);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/parse.js
var parse = __webpack_require__(15373);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/primitives.js
var primitives = __webpack_require__(84382);
;// CONCATENATED MODULE: ./.build/actions/shared/hand-over/outline-line.js




/** A line of `outlines.jsonl`: what crawl knows of a content, with one outline of it. */
const outlineLineSchema = schemas/* strictObject */.rej({
    schemaVersion: primitives/* schemaVersion */.CZ,
    blob: primitives/* objectId */.Tu,
    skipped: schemas/* enum */.k5n(['binary', 'not-utf8']).nullable(),
    /** Not to be guessed: a cache that said `false` by default would open a file that opted out. */
    noLlm: schemas/* boolean */.zMY(),
    outline: outline/* outlineSchema */.OR,
});
/** Outlines of what the snapshot lists, one a content and language: a model plans on them. */
async function outlineLines(snapshot, outlines) {
    const lines = [];
    const outlined = snapshot.files.filter(({ outline, language }) => outline !== null && language !== null);
    for (const [language, files] of Map.groupBy(outlined, (file) => file.language)) {
        const blobs = [...new Set(files.map(({ blob }) => blob))];
        const facts = await outlines.facts(blobs);
        for (const [blob, outline] of await outlines.get(blobs, language)) {
            const known = facts.get(blob);
            if (known !== undefined)
                lines.push(lineOf(outline, known));
        }
    }
    return lines;
}
function lineOf(outline, { skipped, noLlm }) {
    const line = { schemaVersion: 1, blob: outline.blob, skipped, noLlm, outline };
    return JSON.stringify(line);
}
/** Those of contents that the snapshot lists; any other is passed over. @throws ContractError */
function parseOutlineLines(text, snapshot, source) {
    const listed = new Set(snapshot.files.map(({ blob }) => blob));
    const lines = text.split('\n').filter((line) => line !== '');
    const parsed = lines.map((line, index) => (0,parse/* parseJson */.qF)(outlineLineSchema, line, `${source}:${index + 1}`));
    return parsed.filter(({ blob, outline }) => listed.has(blob) && outline.blob === blob);
}
/** Puts them into the cache; what is there already is left as it is. */
async function keepOutlines(lines, outlines) {
    const known = await outlines.facts(lines.map(({ blob }) => blob));
    const fresh = lines.filter(({ blob, outline }) => known.get(blob)?.outlines[outline.language] === undefined);
    if (fresh.length === 0)
        return;
    const facts = new Map(fresh.map(({ blob, skipped, noLlm }) => [blob, { skipped, noLlm }]));
    await outlines.add(fresh.map(({ outline }) => outline), facts);
}

;// CONCATENATED MODULE: ./.build/actions/shared/hand-over/stage-files.js
const MIB = 1024 * 1024;
/** Bytes at the most: more is neither handed over nor taken. */
const limits = {
    'run.json': 16 * MIB,
    'snapshot.json': 128 * MIB,
    'outlines.jsonl': 256 * MIB,
    'plan.json': 64 * MIB,
    'changes.json': 128 * MIB,
    'calls.jsonl': 128 * MIB,
    'egress.jsonl': 64 * MIB,
    'evidence.json': 256 * MIB,
    'evidence.md': 4 * MIB,
    'gate.sarif': 64 * MIB,
    'report.md': 4 * MIB,
    'audit.jsonl': 16 * MIB,
};
const PAGE_LIMIT = 16 * MIB;
/** Bytes that a file may have; 0 for what is no file of ours. */
function limitOf(name) {
    if (/^coverage-[a-z0-9-]+\.html$/.test(name))
        return PAGE_LIMIT;
    return Object.hasOwn(limits, name) ? limits[name] : 0;
}
function isLines(name) {
    return name.endsWith('.jsonl') && name !== 'outlines.jsonl';
}
const asked = ['calls.jsonl', 'egress.jsonl'];
/** Of a batch, with `coverage-<item>.html` for each item of its evidence beside them; report has those of all batches. */
const shown = ['evidence.md', 'gate.sarif'];
/** What each stage hands over. */
const handed = {
    crawl: { main: 'snapshot.json', rest: ['outlines.jsonl'] },
    plan: { main: 'plan.json', rest: asked },
    apply: { main: 'changes.json', rest: asked },
    gate: { main: 'evidence.json', rest: shown },
    'apply-round-2': { main: 'changes.json', rest: asked },
    'gate-round-2': { main: 'evidence.json', rest: shown },
    report: { main: 'run.json', rest: ['report.md', 'audit.jsonl', ...shown] },
};
function required(from, ...files) {
    return { from, files, isRequired: true };
}
function whereThere(from, ...files) {
    return { from, files, isRequired: false };
}
/** What each stage takes of the others. Anything else in an artifact is not read. */
const taken = {
    crawl: [],
    plan: [required('crawl', 'snapshot.json', 'outlines.jsonl')],
    apply: [required('plan', 'plan.json')],
    gate: [required('plan', 'plan.json'), required('apply', 'changes.json')],
    'apply-round-2': [
        required('plan', 'plan.json'),
        required('apply', 'changes.json'),
        required('gate', 'evidence.json'),
    ],
    'gate-round-2': [
        required('plan', 'plan.json'),
        required('apply', 'changes.json'),
        required('gate', 'evidence.json'),
        required('apply-round-2', 'changes.json'),
    ],
    report: [
        required('crawl', 'snapshot.json'),
        whereThere('plan', 'plan.json', ...asked),
        whereThere('apply', 'changes.json', ...asked),
        whereThere('gate', 'evidence.json'),
        whereThere('apply-round-2', 'changes.json', ...asked),
        whereThere('gate-round-2', 'evidence.json'),
    ],
};

;// CONCATENATED MODULE: ./.build/actions/shared/hand-over/assemble.js














/**
 * Makes the files of a run out of what other jobs handed over: checked, all batches merged, and what is missing named.
 * @param pieces round 2 after round 1, and of one stage in any order
 * @param refused what could not even be opened
 * @throws UserError where a stage that this one needs handed over nothing that counts
 */
function assemble(request, pieces, refused) {
    const lost = [...refused];
    const stages = new Set();
    const accept = acceptor({ request, pieces, lost, stages });
    const snapshot = accept(snapshots)[0] ?? null;
    const base = request.base ?? snapshot?.value.base.commit ?? null;
    const plan = accept(plans, { base })[0] ?? null;
    const files = new Map();
    if (snapshot !== null)
        files.set('snapshot.json', snapshot.text);
    if (plan !== null)
        files.set('plan.json', plan.text);
    const drawn = { accept, files, lost };
    const drafted = plan === null ? [] : drawChanges(drawn, request, plan);
    checkRequired(request, stages, lost);
    const from = [...(plan === null ? [] : [plan.piece]), ...drafted];
    return { files, lines: linesOf(from, lost), outlines: outlinesOf(snapshot, lost), lost };
}
const snapshots = { from: 'crawl', file: 'snapshot.json', parse: contracts_snapshot/* parseSnapshot */.E$ };
const plans = { from: 'plan', file: 'plan.json', parse: plan/* parsePlan */.vS };
/** Round 2 after round 1: of the same item the later one counts. */
const drafts = ['apply', 'apply-round-2'].map((from) => ({
    from,
    file: 'changes.json',
    parse: change/* parseChanges */.pS,
}));
const measures = ['gate', 'gate-round-2'].map((from) => ({
    from,
    file: 'evidence.json',
    parse: evidence/* parseEvidence */.vf,
}));
/** A piece that is damaged, hostile or of something else is as good as missing, and is named. */
function acceptor({ request: { runId, target, base }, pieces, lost, stages }) {
    return ({ from, file, parse }, known = {}) => {
        return pieces.flatMap((piece) => {
            const text = piece.texts.get(file);
            if (piece.manifest.stage !== from || text === undefined)
                return [];
            try {
                (0,hand_over_piece.checkBelonging)(piece, { runId, target, base, plan: null, ...known });
                const value = parse(text, (0,hand_over_piece.sourceOf)(piece, file));
                checkContent(piece, value, file);
                stages.add(from);
                return [{ piece, text, value }];
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.y))
                    throw error;
                lost.push({ stage: from, items: piece.manifest.items, why: error.message });
                return [];
            }
        });
    };
}
/** A job speaks of its own run, base and batch: what another one found is not its to say. */
function checkContent(piece, value, file) {
    const { manifest } = piece;
    const base = baseIn(value);
    if (value.runId !== manifest.runId || base !== manifest.base) {
        throw new errors/* UserError */.y(`${(0,hand_over_piece.sourceOf)(piece, file)}: it is not of the run and base of its manifest`);
    }
    const foreign = manifest.items.length === 0 ? [] : itemsIn(value).filter((id) => !manifest.items.includes(id));
    if (foreign.length === 0)
        return;
    throw new errors/* UserError */.y(`${(0,hand_over_piece.sourceOf)(piece, file)}: it speaks of ${foreign[0]}, which is not in its batch`);
}
function baseIn(value) {
    const { base } = value;
    return typeof base === 'string' ? base : base.commit;
}
function itemsIn(value) {
    const { changes, items } = value;
    if (changes !== undefined)
        return changes.map(({ itemId }) => itemId);
    return (items ?? []).flatMap(({ itemId }) => itemId ?? []);
}
function wantedItems({ items }, ofJob) {
    const ids = items.map(({ id }) => id);
    return ofJob.length === 0 ? ids : ids.filter((id) => ofJob.includes(id));
}
/** Changes and evidence of all batches. @returns the pieces that the changes came of, in the order of the plan */
function drawChanges(drawn, { stage, items }, { text, value: plan }) {
    const { accept, files, lost } = drawn;
    const { runId, base } = plan;
    const order = wantedItems(plan, items);
    const inOrder = (one, other) => place(one, order) - place(other, order);
    const of = { base, plan: (0,digest_sha256/* sha256Of */.B)(text) };
    const parts = drafts.flatMap((reading) => accept(reading, of).toSorted(inOrder));
    const merged = mergeChanges(parts.map(({ value }) => value), { runId, base, order });
    const isThere = parts.length > 0 || isSkipped(stage, order);
    if (isThere)
        files.set('changes.json', jsonOf(merged));
    const takes = new Set(taken[stage].map(({ from }) => from));
    if (takes.has('apply'))
        tellMissing(lost, 'apply', { wanted: order, there: itemsIn(merged) });
    if (takes.has('gate') && isThere)
        drawEvidence(drawn, { stage, changes: merged, of });
    return parts.map(({ piece }) => piece);
}
/** Where nothing is left to draft, or to judge, the workflow need not start those jobs: report has an empty file of them. */
function isSkipped(stage, wanted) {
    return stage === 'report' && wanted.length === 0;
}
function drawEvidence({ accept, files, lost }, { stage, changes, of }) {
    const parts = measures.flatMap((reading) => accept(reading, of));
    const drafted = changes.changes.filter(({ status }) => status === 'drafted');
    const merged = mergeEvidence(parts.map(({ value }) => value), { ...changes, changes: drafted });
    // What was drafted again is what that stage is about to judge.
    const due = drafted.filter(({ round }) => stage !== 'gate-round-2' || round === 1).map(({ itemId }) => itemId);
    if (parts.length > 0 || isSkipped(stage, due)) {
        files.set('evidence.json', jsonOf(merged.file));
        files.set('evidence.md', (0,page/* evidencePage */.V)(merged.file));
        files.set('gate.sarif', jsonOf((0,gate_sarif/* gateSarif */.R)(merged.file)));
    }
    const outdated = merged.outdated.filter((id) => due.includes(id));
    if (outdated.length > 0) {
        lost.push({ stage: 'gate', items: outdated, why: 'what it measured is not what was drafted last' });
    }
    tellMissing(lost, 'gate', { wanted: due, there: [...outdated, ...itemsIn(merged.file)] });
}
function place({ value }, wanted) {
    const [first] = itemsIn(value);
    return first === undefined ? wanted.length : wanted.indexOf(first);
}
function tellMissing(lost, stage, { wanted, there }) {
    const items = wanted.filter((id) => !there.includes(id));
    if (items.length > 0)
        lost.push({ stage, items, why: 'its job handed over nothing that counts' });
}
function checkRequired({ stage, runId }, accepted, lost) {
    for (const { from, isRequired } of taken[stage]) {
        if (!isRequired || accepted.has(from))
            continue;
        const why = lost.find((each) => each.stage === from)?.why ?? 'there is no artifact of it in this workflow run';
        throw new errors/* UserError */.y(`hand-over: ${stage} needs what ${from} leaves of run ${runId}: ${why}`);
    }
}
/** Losing them costs a model its view of the code, and no correctness: they are told and passed over. */
function outlinesOf(snapshot, lost) {
    const text = snapshot?.piece.texts.get('outlines.jsonl');
    if (snapshot === null || text === undefined)
        return [];
    try {
        return parseOutlineLines(text, snapshot.value, (0,hand_over_piece.sourceOf)(snapshot.piece, 'outlines.jsonl'));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        lost.push({ stage: 'crawl', items: [], why: error.message });
        return [];
    }
}
function jsonOf(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.build/actions/shared/hand-over/manifest.js
var hand_over_manifest = __webpack_require__(18726);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(36645);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/archive.js




/** Ours hold a manifest, and at the most a thousand files. */
const MAX_ENTRIES = 2000;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
/** @param source stands first in every message @throws UserError for what is no zip archive, or holds too many files */
async function openArchive(path, source) {
    const fd = await (0,external_node_util_.promisify)(external_node_fs_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    const zip = await readable(source, async () => {
        // Names stay bytes: what a name would do to a path cannot matter where none becomes one.
        return (0,yauzl/* fromFdPromise */.as)(fd, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
    });
    try {
        const entries = await readable(source, async () => entriesOf(zip, source));
        return {
            read: async (name, maxBytes) => readable(`${source}/${name}`, async () => readOne(zip, entries.get(name), maxBytes)),
            [Symbol.dispose]: () => zip.close(),
        };
    }
    catch (error) {
        zip.close();
        throw error;
    }
}
async function entriesOf(zip, source) {
    if (zip.entryCount > MAX_ENTRIES) {
        throw new errors/* UserError */.y(`${source}: it holds ${zip.entryCount} files; ${MAX_ENTRIES} at the most are read`);
    }
    const entries = new Map();
    for await (const entry of zip.eachEntry()) {
        const name = entry.fileNameRaw.toString('latin1');
        entries.set(name, [...(entries.get(name) ?? []), entry]);
    }
    return entries;
}
async function readOne(zip, entries = [], maxBytes) {
    const [entry, ...more] = entries;
    if (entry === undefined)
        return null;
    if (more.length > 0)
        throw new Error('it is stored more than once');
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== REGULAR)
        throw new Error('it is no regular file');
    if (entry.uncompressedSize > maxBytes) {
        throw new Error(`it has ${entry.uncompressedSize} bytes; at most ${maxBytes} are read`);
    }
    // It ends with an error where there is more than the size that was just checked.
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
async function readable(source, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.y)
            throw cause;
        throw new errors/* UserError */.y(`${source}: ${cause.message}`, { cause });
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/run.js
var run = __webpack_require__(9303);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/pack.js













/**
 * What a stage hands over, as it lies in the store, and the manifest that belongs to it.
 * @throws UserError where its main file is missing, holds no contract, or is too large
 */
async function pack(packing, { store, log }) {
    const { stage, runId, attempt, target, items } = packing;
    const { main } = handed[stage];
    const text = await store.read(runId, main);
    if (text === null)
        throw new errors/* UserError */.y(`hand-over: ${store.runDir(runId)}/${main} is missing: ${stage} left none`);
    const meaning = mainFiles[main](text, `${store.runDir(runId)}/${main}`);
    const texts = new Map();
    for (const [name, content] of [[main, text], ...(await restOf(packing, text, store))]) {
        const bytes = Buffer.byteLength(content);
        if (bytes <= limitOf(name))
            texts.set(name, content);
        else if (name === main)
            throw new errors/* UserError */.y(`hand-over: ${name} has ${bytes} bytes; at most ${limitOf(name)} fit`);
        else
            log.warn(`hand-over: ${name} is left out: it has ${bytes} bytes, and at most ${limitOf(name)} fit`);
    }
    const plan = stage === 'crawl' ? null : await store.read(runId, 'plan.json');
    const manifest = {
        schemaVersion: 1,
        runId,
        attempt,
        stage,
        batch: (0,artifact_name/* batchKey */.q5)(items),
        items: [...items],
        target,
        base: meaning.base,
        plan: plan === null ? null : (0,digest_sha256/* sha256Of */.B)(plan),
        files: [...texts].map(([name, content]) => ({
            name,
            bytes: Buffer.byteLength(content),
            sha256: (0,digest_sha256/* sha256Of */.B)(content),
        })),
    };
    return { manifest, manifestText: `${JSON.stringify(manifest, null, 2)}\n`, texts };
}
/** What a main file is about. A file that does not hold its contract is not handed on. */
const mainFiles = {
    'snapshot.json': (text, source) => ({ base: (0,contracts_snapshot/* parseSnapshot */.E$)(text, source).base.commit }),
    'plan.json': plan/* parsePlan */.vS,
    'changes.json': change/* parseChanges */.pS,
    'evidence.json': evidence/* parseEvidence */.vf,
    'run.json': run/* parseRun */.zZ,
    'evidence.md': notMain,
    'gate.sarif': notMain,
    'report.md': notMain,
};
function notMain() {
    throw new Error('no stage exists for this file');
}
async function restOf({ stage, runId }, main, store) {
    const found = [];
    for (const name of [...handed[stage].rest, ...pagesOf(stage, main)]) {
        const content = name === 'outlines.jsonl' ? await outlineText(main, store) : await contentOf(store, runId, name);
        if (content !== null)
            found.push([name, content]);
    }
    return found;
}
/** Pages are for a person; a manifest names a thousand files at the most. */
const MAX_PAGES = 500;
function pagesOf(stage, main) {
    if (handed[stage].main !== 'evidence.json')
        return [];
    const { items } = (0,evidence/* parseEvidence */.vf)(main, 'evidence.json');
    return items.slice(0, MAX_PAGES).map(({ itemId }) => `coverage-${itemId}.html`);
}
async function outlineText(snapshot, store) {
    return joined(await outlineLines((0,contracts_snapshot/* parseSnapshot */.E$)(snapshot, 'snapshot.json'), store.outlines));
}
async function contentOf(store, runId, name) {
    if (!isLines(name))
        return store.read(runId, name);
    const lines = [];
    for await (const line of store.lines(runId, name))
        lines.push(line);
    return joined(lines);
}
function joined(lines) {
    return lines.length === 0 ? null : `${lines.join('\n')}\n`;
}
/** @returns the paths, all in `folder` */
async function writePacked({ manifestText, texts }, folder) {
    const paths = [];
    for (const [name, content] of [[hand_over_manifest/* MANIFEST */.e0, manifestText], ...texts]) {
        const path = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(path, content, { flag: 'wx' });
        paths.push(path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/unpack.js
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






/**
 * Reads an artifact by its manifest: every file has the size and the SHA-256 that stand there, or nothing counts. It says
 * nothing yet about what the files mean: their contracts are read afterwards.
 * @throws UserError that names the artifact and what is wrong with it
 */
async function unpack({ path, runId, of, files }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = (0,artifact_name/* artifactName */.Cs)(runId, of);
        const archive = __addDisposableResource(env_1, await openArchive(path, source), false);
        const manifest = await readManifest(archive, source);
        checkName(manifest, { runId, of, source });
        const texts = new Map();
        for (const file of manifest.files) {
            const name = files.find((wanted) => wanted === file.name);
            if (name !== undefined)
                texts.set(name, await readFile(archive, file, source));
        }
        return { manifest, texts };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function readManifest(archive, source) {
    const content = await archive.read(hand_over_manifest/* MANIFEST */.e0, hand_over_manifest/* MAX_MANIFEST_BYTES */.ZJ);
    if (content === null)
        throw new errors/* UserError */.y(`${source}: it has no ${hand_over_manifest/* MANIFEST */.e0}: llm-ops did not make it`);
    return (0,hand_over_manifest/* parseManifest */.Ng)(utf8(content, `${source}/${hand_over_manifest/* MANIFEST */.e0}`), `${source}/${hand_over_manifest/* MANIFEST */.e0}`);
}
/** Anybody may give an artifact a name: the manifest says the same, or it is not believed. */
function checkName(manifest, { runId, of, source }) {
    const isSame = (0,artifact_name/* artifactName */.Cs)(manifest.runId, manifest) === (0,artifact_name/* artifactName */.Cs)(runId, of);
    if (isSame && (0,artifact_name/* batchKey */.q5)(manifest.items) === manifest.batch)
        return;
    throw new errors/* UserError */.y(`${source}: its ${hand_over_manifest/* MANIFEST */.e0} is that of another artifact`);
}
async function readFile(archive, { name, bytes, sha256 }, source) {
    const content = await archive.read(name, Math.min(bytes, limitOf(name)));
    if (content === null)
        throw new errors/* UserError */.y(`${source}/${name}: its ${hand_over_manifest/* MANIFEST */.e0} names it and it is not there`);
    if (content.length === bytes && (0,digest_sha256/* sha256Of */.B)(content) === sha256)
        return utf8(content, `${source}/${name}`);
    throw new errors/* UserError */.y(`${source}/${name}: it is not the file that its ${hand_over_manifest/* MANIFEST */.e0} names (size or SHA-256 differ)`);
}
function utf8(content, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${source}: it is not UTF-8`, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/hand-over.js
var hand_over_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var hand_over_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/** By artifacts of this workflow run. */
function handOver(options) {
    return {
        upload: async (stage, items = []) => upload(options, stage, items),
        download: async (stage, items = []) => download(options, stage, items),
    };
}
async function upload(options, stage, items) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { service, log, runId, attempt, target } = options;
        const packed = await pack({ stage, runId, attempt, target, items }, options);
        const name = (0,artifact_name/* artifactName */.Cs)(runId, packed.manifest);
        const folder = hand_over_addDisposableResource(env_1, await (0,temporary_folder/* temporaryFolder */.yy)('hand-over'), true);
        const paths = await writePacked(packed, folder.path);
        try {
            await service.upload(name, paths, folder.path);
        }
        catch (error) {
            // An answer that was lost on its way may have been a yes.
            if (!(await isThere(service, name, packed)))
                throw error;
        }
        log.info(`hand-over: ${name} with ${(0,counted/* counted */.h)(packed.texts.size, 'file')}`);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = hand_over_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function isThere(service, name, { manifestText }) {
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const entry = (await service.list()).find((each) => each.name === name);
            if (entry === undefined)
                return false;
            const folder = hand_over_addDisposableResource(env_2, await (0,temporary_folder/* temporaryFolder */.yy)('hand-over'), true);
            const archive = hand_over_addDisposableResource(env_2, await openArchive(await service.download(entry, folder.path), name), false);
            const manifest = await archive.read(hand_over_manifest/* MANIFEST */.e0, hand_over_manifest/* MAX_MANIFEST_BYTES */.ZJ);
            return manifest !== null && Buffer.from(manifest).toString('utf8') === manifestText;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = hand_over_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            return false;
        throw error;
    }
}
async function download(options, stage, items) {
    const { store, log, runId, target, base } = options;
    const wanted = await wantedArtifacts(options, stage, items);
    const limit = (0,p_limit/* default */.A)(4);
    const results = await Promise.all(wanted.map((each) => limit(async () => fetchOne(options, each))));
    const pieces = results.flatMap((result) => ('manifest' in result ? [result] : []));
    const refused = results.flatMap((result) => ('manifest' in result ? [] : [result]));
    const assembled = assemble({ stage, runId, target, base, items }, pieces, refused);
    await refuseLeftovers(stage, assembled, { store, runId });
    await land(assembled, { store, runId });
    for (const each of assembled.lost)
        log.warn(`hand-over: ${(0,hand_over_piece.lostText)([each])}`);
    log.info(`hand-over: ${stage} begins with ${(0,counted/* counted */.h)(pieces.length, 'artifact')} of run ${runId}`);
    return assembled.lost;
}
async function wantedArtifacts({ service, runId, attempt }, stage, items) {
    if (taken[stage].length === 0)
        return [];
    const entries = await service.list();
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const ours = (0,artifact_name/* counting */.Mr)(entries.flatMap(({ name }) => (0,artifact_name/* readArtifactName */.Ep)(runId, name) ?? []), attempt);
    return taken[stage].flatMap((take) => ofBatch(ours.filter((of) => of.stage === take.from), (0,artifact_name/* batchKey */.q5)(items)).flatMap((of) => {
        const entry = byName.get((0,artifact_name/* artifactName */.Cs)(runId, of));
        return entry === undefined ? [] : [{ entry, of, take }];
    }));
}
/** A job of one batch takes that of its batch, or of a job that did all; a job of all takes all. */
function ofBatch(artifacts, batch) {
    if (batch === null)
        return [...artifacts];
    const own = artifacts.filter((of) => of.batch === batch);
    return own.length > 0 ? own : artifacts.filter((of) => of.batch === null);
}
/** No artifact of ours comes near it. */
const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
/** Into a fresh folder, which goes at once: what counts is in memory, and has been checked. */
async function fetchOne({ service, runId }, { entry, of, take }) {
    try {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            if (entry.bytes > MAX_ARCHIVE_BYTES) {
                throw new errors/* UserError */.y(`${entry.name}: it has ${entry.bytes} bytes; at most ${MAX_ARCHIVE_BYTES} are taken`);
            }
            const folder = hand_over_addDisposableResource(env_3, await (0,temporary_folder/* temporaryFolder */.yy)('hand-over'), true);
            const path = await service.download(entry, folder.path);
            return await unpack({ path, runId, of, files: take.files });
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_3 = hand_over_disposeResources(env_3);
            if (result_3)
                await result_3;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { stage: of.stage, items: [], why: error.message };
    }
}
/** On a machine that keeps its folders: what an earlier job left there must not stand in for what is missing now. */
async function refuseLeftovers(stage, { files }, { store, runId }) {
    for (const file of new Set(taken[stage].map(({ from }) => handed[from].main))) {
        if (files.has(file) || (await store.read(runId, file)) === null)
            continue;
        const path = `${store.runDir(runId)}/${file}`;
        throw new errors/* UserError */.y(`hand-over: ${path} is left over from an earlier job, and none was handed over now: remove it`);
    }
}
async function land({ files, lines, outlines }, { store, runId }) {
    for (const [name, text] of files)
        await store.write(runId, name, text);
    for (const [name, wanted] of lines)
        await appendMissing(store, { runId, name, wanted });
    await keepOutlines(outlines, store.outlines);
}
/** A job that is done again in the same folder finds its lines there, or the first of them. */
async function appendMissing(store, { runId, name, wanted }) {
    let there = 0;
    for await (const line of store.lines(runId, name)) {
        if (line === wanted[there])
            there += 1;
    }
    for (const line of wanted.slice(there))
        await store.append(runId, name, line);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/hand-over/job-hand-over.js




const nothing = { receive: async () => [], pass: async () => undefined };
/** @throws UserError where `hand-over: artifact` cannot be had here; it says what is missing */
function jobHandOver({ action, settings, store, log, env }) {
    if (settings.handOver === 'none')
        return nothing;
    const missing = missingForArtifacts(env);
    if (missing !== null) {
        throw new errors/* UserError */.y(`hand-over: artifact needs GitHub's results service, and ${missing}: set it to none here`);
    }
    const stage = stageOf(action, settings.round);
    const attempt = Number(env['GITHUB_RUN_ATTEMPT']) || 1;
    const target = targetName(settings.target, env);
    const service = toolkitArtifacts(env);
    const open = (runId) => handOver({ store, log, service, runId, target, base: null, attempt });
    return {
        async receive() {
            // A gate without a run judges the change of an event: nobody has left it anything.
            if (action === 'crawl' || (action === 'gate' && settings.runId === null))
                return [];
            return open(namedRun(settings.runId)).download(stage, settings.items);
        },
        pass: async (runId) => open(runId).upload(stage, settings.items),
    };
}
function stageOf(action, round) {
    if (round === 2 && (action === 'apply' || action === 'gate'))
        return `${action}-round-2`;
    return action;
}
function namedRun(runId) {
    if (runId !== null && runId !== 'latest')
        return runId;
    throw new errors/* UserError */.y("run-id: hand-over: artifact needs it: give it the output 'run-id' of the crawl job");
}
/** What all jobs of a workflow call the target, wherever they have checked it out. */
function targetName(target, env) {
    return (0,target_location/* isUrl */.gU)(target) ? (0,target_location/* withoutCredentials */.ri)(target) : (env['GITHUB_REPOSITORY'] ?? target);
}


/***/ }),

/***/ 36645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   ww: () => (/* binding */ makeTemporary),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);




/** A fresh folder by its real path, removed with its scope. `label` stands in its name, for whoever finds one. */
async function temporaryFolder(label) {
    const path = await makeTemporary(label);
    return { path, [Symbol.asyncDispose]: async () => removeTree(path) };
}
/** The same, for whoever removes it in another way. @throws UserError where the machine's place for it takes none */
async function makeTemporary(label) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `llm-ops-${label.replace(/[^\w-]/g, '-')}-`)));
    }
    catch (cause) {
        const { code } = cause;
        const advice = 'free some space there, or set TMPDIR to a folder that can be written';
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: no temporary folder can be made in it (${code}): ${advice}`, { cause });
    }
}
/** Removes a folder, and folders in it that a test left without write permission. */
async function removeTree(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        await allowWriting(path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function allowWriting(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700).catch(() => undefined);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        if (entry.isDirectory())
            await allowWriting((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
    }
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

/***/ 12656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ parseChanges)
/* harmony export */ });
/* unused harmony exports changesVersion, rawChangeSchema, changeSchema, changesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _spending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29948);




/** Version 1 knew one round of drafting and no model. */
const changesVersion = zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2);
/** One entry of `git diff-index --raw --no-renames`: what really changed in the tree. */
const rawChangeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN,
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['added', 'modified', 'deleted', 'type-changed']),
    oldMode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-7]{6}$/),
    newMode: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-7]{6}$/),
    oldBlob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    newBlob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
});
/** The drafted patch of one plan item. */
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .itemId */ .XG,
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['drafted', 'refused']),
    /** Why it was refused; null where it was drafted. */
    refusal: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4.nullable(),
    /** Unified diff against `baseTree`; '' where there is none. */
    diff: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    baseTree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    /** The tree the diff gives; null where it was refused. */
    tree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rawChangeSchema),
    stat: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ additions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, deletions: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    /** 2: drafted again after the gate failed it. */
    round: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(2)]),
    /** What was mended in a model's patch, and answers that were asked for again; empty for a codemod. */
    notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
});
const changesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: changesVersion,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(changeSchema),
    /** Of drafting, all rounds; null where no model was used. */
    spending: _spending_js__WEBPACK_IMPORTED_MODULE_1__/* .spendingSchema */ .yx.nullable(),
});
/** Of version 1, too: it is brought to this one. @throws ContractError */
function parseChanges(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(readableChanges, text, source);
}
const readableChanges = zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY(fromVersion1, changesSchema);
function fromVersion1(value) {
    const file = value;
    if (typeof file !== 'object' || file === null || Number(file.schemaVersion) !== 1)
        return value;
    const changes = Array.isArray(file.changes) ? file.changes : [];
    return {
        ...file,
        schemaVersion: 2,
        changes: changes.map((change) => ({ ...change, round: 1, notes: [] })),
        spending: null,
    };
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

/***/ 52992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ outlineSchema),
/* harmony export */   _3: () => (/* binding */ parseOutline)
/* harmony export */ });
/* unused harmony exports symbolKind, symbolSchema, importSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);



const symbolKind = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['function', 'method', 'class', 'interface', 'type', 'enum', 'namespace', 'variable']);
const symbolSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: symbolKind,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The symbol it lies in, dotted (`Outer.inner`), or null at the top of the file. */
    parent: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The declaration without its body, white space folded. */
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** 1-based, inclusive. */
    startLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    /** Cyclomatic complexity (McCabe 1976): 1 + branch points of its own body; 1 where there is no body. */
    complexity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
    docstring: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const importSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    module: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Imported names; `*` for all; empty where only the module is loaded or bound. */
    names: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1),
});
/** What one file's content holds. Keyed by blob id, so it is valid wherever that content stands. */
const outlineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    language: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH,
    lines: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    symbols: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(symbolSchema),
    imports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(importSchema),
    /** ERROR and MISSING nodes the grammar reported. */
    parseErrors: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
});
/** @throws ContractError */
function parseOutline(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(outlineSchema, text, source);
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


/***/ }),

/***/ 86436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* unused harmony exports fileSchema, snapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22205);
/* harmony import */ var _test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57104);





const fileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** As git names it. Bytes that are not UTF-8 stand as %XX and `skipped` is `name-not-utf8`. */
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    blob: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['file', 'link', 'submodule']),
    executable: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Bytes; null for a submodule. */
    size: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
    language: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .language */ .BH.nullable(),
    /** Opted out: only engines that are purely local may read it. */
    noLlm: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Totals of its outline; null where it has none (see `skipped`, or no grammar for it). */
    outline: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ symbols: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, complexity: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, parseErrors: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }).nullable(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['too-large', 'binary', 'not-utf8', 'name-not-utf8', 'parser-failed']).nullable(),
});
/** What crawl saw. Outlines themselves lie in the state's outline cache, by blob id: they outlive a run. */
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .runId */ .Vz,
    createdAt: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    target: _target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetRepoSchema */ .F,
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        commit: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        tree: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .objectId */ .Tu,
        /** null on a detached HEAD. */
        branch: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(fileSchema),
    /** How the outlines were come by in this crawl. */
    outlines: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ parsed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, cached: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, failed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    noLlm: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }),
    baseline: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .testRunSchema */ .Tl,
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4),
});
/** @throws ContractError */
function parseSnapshot(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(snapshotSchema, text, source);
}


/***/ }),

/***/ 50250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of package.json (a test holds them equal): a bundle does not carry that file. */
const version = '0.1.0';


/***/ }),

/***/ 47600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 (FIPS 180-4) in hex; a text counts as its UTF-8 bytes. */
function sha256Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15580);
/* harmony import */ var _wording_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4692);


const shownNames = 10;
const shownRows = 30;
/** What stands behind the figures: tests by name, lines that did not run, faults that nobody noticed, findings. */
function details(evidence) {
    const parts = [
        newlyKilled(evidence),
        testLists(evidence),
        findings('Tampering with tests', evidence.tampering.findings),
        findings('Policy', evidence.policy.findings),
        lint(evidence),
        mutants(evidence),
        coverage(evidence),
        remarks(evidence),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The fault that shows what the new tests are good for. */
function newlyKilled({ mutants: { newlyKilled: mutant } }) {
    if (mutant === null)
        return '';
    const by = mutant.killedBy.length === 0 ? 'the new tests fail' : `${mutant.killedBy.map((id) => (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)).join(', ')} fails`;
    return `The old tests let this fault in ${place(mutant.path, mutant.line)} live; with it, ${by}:\n\n${faultBlock(mutant)}`;
}
function faultBlock({ original, replacement }) {
    const lines = (sign, text) => text
        .split('\n')
        .slice(0, 8)
        .map((line) => `${sign}${line}`);
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .block */ .om)('diff', [...lines('-', original), ...lines('+', replacement)].join('\n'));
}
function testLists({ tests }) {
    const groups = [
        ['Fail now and did not before', tests.regressed],
        ['Gone', tests.removed],
        ['Skipped now', tests.newlySkipped],
        ['Fixed', tests.fixed],
        ['Failed before and still do', tests.stillFailing],
        ['Flaky before the change: counted neither for nor against it', tests.flakyAtBase],
        ['Flaky after the change', tests.flakyAtHead],
        ['New', tests.added],
    ];
    return groups.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}:\n\n${names(ids)}`])).join('\n\n');
}
function names(ids) {
    const shown = ids.slice(0, shownNames).map((id) => `- ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id)}`);
    return [...shown, ...(ids.length > shownNames ? [`- and ${ids.length - shownNames} more`] : [])].join('\n');
}
const severityWords = {
    block: '❌ fails',
    hold: '❔ a person decides',
    review: 'to look at',
};
function findings(title, all) {
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, shownRows)
        .map(({ severity, code: name, message, path, line }) => [
        severityWords[severity],
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name),
        path === undefined ? '' : place(path, line ?? null),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message),
    ]);
    return `${title}:\n\n${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'finding', 'where', 'what'], rows)}${more(all.length)}`;
}
function place(path, line) {
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(line === null ? path : `${path}:${line}`);
}
function more(total) {
    return total > shownRows ? `\n\nand ${total - shownRows} more: evidence.json has them all.` : '';
}
function lint({ lint: { added, parseErrors } }) {
    const all = [...parseErrors, ...added];
    if (all.length === 0)
        return '';
    const rows = all
        .slice(0, shownRows)
        .map(({ level, path, line, rule, message }) => [level, place(path, line), (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rule), (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(message)]);
    return `Lint, new with the change:\n\n${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', 'where', 'rule', 'what'], rows)}${more(all.length)}`;
}
function mutants({ mutants: { mutants: all } }) {
    const survivors = all.filter(({ outcome }) => outcome === 'survived' || outcome === 'not-reached');
    if (survivors.length === 0)
        return '';
    const rows = survivors
        .slice(0, shownRows)
        .map(({ path, line, original, replacement, outcome }) => [
        place(path, line),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(original.replaceAll(/\s+/g, ' '), 80),
        (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(replacement.replaceAll(/\s+/g, ' ') || '(removed)', 80),
        outcome === 'survived' ? 'no test noticed' : 'no test runs it',
    ]);
    const body = `${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['where', 'was', 'became', ''], rows)}${more(survivors.length)}`;
    return `<details><summary>Faults that no test noticed (${survivors.length})</summary>\n\n${body}\n\n</details>`;
}
function coverage({ coverage: { changedFiles } }) {
    const known = changedFiles.filter(({ before, after }) => before !== null || after !== null);
    if (known.length === 0)
        return '';
    const rows = known
        .slice(0, shownRows)
        .map(({ path, before, after, missed }) => [(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after), missedLines(missed)]);
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['changed file', 'lines before', 'lines after', 'changed lines that no test ran'], rows);
}
function missedLines(missed) {
    const rest = missed.length > 20 ? `, and ${missed.length - 20} more` : '';
    return `${missed.slice(0, 20).join(', ')}${rest}`;
}
function remarks({ formatting, coverage, sandbox, tests }) {
    const lines = [
        ...(coverage.reason === null ? [] : [`Coverage was not measured: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(coverage.reason)}`]),
        ...(formatting.tool === null ? [] : [`Formatting, ${formatting.status}: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(formatting.reason)}`]),
        ...(tests.status === 'measured' ? [`Sandbox: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sandbox.reason)}`] : []),
    ];
    return lines.map((line) => `- ${line}`).join('\n');
}


/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ overview)
/* harmony export */ });
/* harmony import */ var _wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82991);
/* harmony import */ var _wording_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43511);
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15580);
/* harmony import */ var _wording_measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4692);




/** One row a section: what was measured before and after, or why it was not. */
function overview(evidence) {
    const { tests, coverage, runtime } = evidence;
    const rows = [
        ['tests', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.before), `${(0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .testCounts */ .Js)(tests.after)}${testRemarks(evidence)}`],
        ...(runtime === null
            ? [['changed lines run', '', changedLines(evidence)]]
            : [['runtime', `declares ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runtime.declared)}`, `ran on ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runtime.ran ?? 'unknown')}`]]),
        ['project, lines', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.before), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.after)],
        ['project, branches', (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.branchesBefore), (0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(coverage.branchesAfter)],
        ['faults put in (mutants)', '', mutantCounts(evidence.mutants)],
        ['tampering with tests', '', findingCounts(evidence.tampering)],
        ['policy', '', findingCounts(evidence.policy)],
        ['lint', ...lintCounts(evidence)],
        ['confidence', '', confidence(evidence)],
        ['sandbox', '', sandboxWords(evidence.sandbox)],
    ];
    return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['', 'before', 'after'], rows);
}
function testRemarks({ tests }) {
    const heads = tests.runs.filter(({ side }) => side === 'head').length;
    const flaky = new Set([...tests.flakyAtBase, ...tests.flakyAtHead]).size;
    const parts = [
        ...(tests.added.length > 0 ? [`${tests.added.length} new`] : []),
        ...(flaky > 0 ? [`${flaky} flaky`] : []),
        ...(heads > 1 ? [`${heads} runs a side${tests.sideBySide ? ', side by side' : ''}`] : []),
    ];
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
function changedLines(evidence) {
    const ratio = evidence.coverage.changedLines;
    const words = (0,_wording_changed_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .changedLinesRun */ .n)(evidence);
    return ratio === null || ratio.total === 0 ? words : `${words} (${(0,_wording_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)(ratio)})`;
}
/** `7 of 8 noticed, 1 survived`. */
function mutantCounts({ status, reason, counts, seconds, budgetSeconds }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    const ran = counts.killed + counts.timedOut + counts.survived;
    const parts = [
        ran === 0 ? 'none ran' : `${counts.killed + counts.timedOut} of ${ran} noticed`,
        ...(counts.survived > 0 ? [`${counts.survived} survived`] : []),
        ...(counts.notReached > 0 ? [`${counts.notReached} on lines that no test runs`] : []),
        ...(counts.notRun > 0 ? [`${counts.notRun} not run: the budget of ${budgetSeconds} s was used up`] : []),
    ];
    return `${parts.join(', ')} (${seconds.toFixed(1)} s)`;
}
function findingCounts({ status, reason, findings }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    if (findings.length === 0)
        return 'nothing found';
    const of = (wanted) => findings.filter(({ severity }) => severity === wanted).length;
    const parts = [
        [of('block'), 'that fail it'],
        [of('hold'), 'for a person to decide'],
        [of('review'), 'to look at'],
    ];
    return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
}
function lintCounts({ lint }) {
    if (lint.status !== 'measured')
        return ['', (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lint.reason ?? lint.status)];
    if (lint.parseErrors.length > 0)
        return ['', (0,_wording_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(lint.parseErrors.length, 'parse error')];
    if (lint.tools.length === 0)
        return ['', 'everything parses; no linter of its own'];
    const side = (of) => lint.tools.map((row) => `${row.tool} ${row[of]}`).join(', ');
    return [side('before'), `${side('after')}; ${lint.added.length} new`];
}
function confidence({ confidence: { status, reason, value, minimum } }) {
    if (status !== 'measured')
        return (0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(reason ?? status);
    return value === null ? 'nobody stated one' : `${value} (asked for: ${minimum})`;
}
function sandboxWords({ kind, network }) {
    if (kind === 'none')
        return 'none: the code saw the machine as its user does';
    return `${kind}, ${network ? 'network reachable' : 'no network'}`;
}


/***/ }),

/***/ 82855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ evidencePage)
/* harmony export */ });
/* harmony import */ var _wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15580);
/* harmony import */ var _wording_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62705);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4944);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40803);




/** GitHub takes 1 MiB of a step's summary; what lies beyond is left out, and said to be. */
const pageLimit = 900_000;
/** `evidence.md`, and the job's summary: what was decided, why, and every figure behind it. */
function evidencePage({ items, base }) {
    const title = `# llm-ops gate\n\nMeasured against ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(base.slice(0, 12))}.`;
    if (items.length === 0)
        return `${title}\n\nThere was nothing to judge.\n`;
    let page = title;
    for (const [index, evidence] of items.entries()) {
        const part = evidenceSection(evidence);
        if (page.length + part.length > pageLimit) {
            return `${page}\n\n${items.length - index} more are left out here: evidence.json has them.\n`;
        }
        page += `\n\n${part}`;
    }
    return `${page}\n`;
}
function evidenceSection(evidence) {
    const { itemId, verdict, reasons, action } = evidence;
    const head = `## ${(0,_wording_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWord */ .E)(verdict, null)} · ${action} · ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(itemId)}`;
    const decided = reasons.map(({ code: name, message }) => `- ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(name)}: ${(0,_wording_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message, 1000)}`).join('\n');
    return [head, decided, (0,_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M)(evidence), (0,_details_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .z)(evidence)].filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 90561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ep: () => (/* binding */ readArtifactName),
/* harmony export */   Mr: () => (/* binding */ counting),
/* harmony export */   q5: () => (/* binding */ batchKey)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18726);


/** The same items are the same batch in every stage and attempt; null for all items. */
function batchKey(items) {
    return items.length === 0 ? null : (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(items.join(',')).slice(0, 8);
}
/** `llm-ops-<run id>-<stage>[-<batch>]-<attempt>`: names are unique in a workflow run, and artifacts never change. */
function artifactName(runId, { stage, batch, attempt }) {
    return [`llm-ops-${runId}-${stage}`, ...(batch === null ? [] : [batch]), attempt].join('-');
}
/** null for what is no artifact of this run. */
function readArtifactName(runId, name) {
    for (const stage of _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .handOverStage */ .io.options) {
        const start = `llm-ops-${runId}-${stage}-`;
        if (!name.startsWith(start))
            continue;
        const parts = /^(?:([0-9a-f]{8})-)?([1-9][0-9]{0,5})$/.exec(name.slice(start.length));
        if (parts === null)
            continue;
        const batch = parts[1] ?? null;
        if (batch === null || _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .batchKeyPattern */ .mk.test(batch))
            return { stage, batch, attempt: Number(parts[2]) };
    }
    return null;
}
/** What a stage stands on: it counts for nothing where that was done again after it. */
const standsOn = {
    crawl: null,
    plan: null,
    apply: null,
    gate: 'apply',
    'apply-round-2': 'gate',
    'gate-round-2': 'apply-round-2',
    report: null,
};
/**
 * Of each stage and batch the artifact that counts: the one of the highest attempt up to ours, and only where what it
 * stands on (same batch) was not done again in a later one. Failed jobs that run again find what attempt 1 left.
 */
function counting(found, attempt) {
    const newest = new Map();
    for (const each of found) {
        const before = newest.get(keyOf(each));
        if (each.attempt <= attempt && (before === undefined || before.attempt < each.attempt))
            newest.set(keyOf(each), each);
    }
    return [...newest.values()].filter((each) => !isSuperseded(each, newest));
}
function keyOf({ stage, batch }) {
    return `${stage} ${batch}`;
}
function isSuperseded(artifact, newest) {
    for (let stage = standsOn[artifact.stage]; stage !== null; stage = standsOn[stage]) {
        const below = newest.get(keyOf({ stage, batch: artifact.batch }));
        if (below !== undefined && below.attempt > artifact.attempt)
            return true;
    }
    return false;
}


/***/ }),

/***/ 18726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   e0: () => (/* binding */ MANIFEST),
/* harmony export */   io: () => (/* binding */ handOverStage),
/* harmony export */   mk: () => (/* binding */ batchKeyPattern)
/* harmony export */ });
/* unused harmony export manifestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73383);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15373);
/* harmony import */ var _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84382);




/** Round 2 of apply and gate are stages of their own: each hands over its files once. */
const handOverStage = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['crawl', 'plan', 'apply', 'gate', 'apply-round-2', 'gate-round-2', 'report']);
const MANIFEST = 'manifest.json';
/** No manifest of ours comes near it: 300 files and 1,000 item ids. */
const MAX_MANIFEST_BYTES = 256 * 1024;
/** First 8 hex of the SHA-256 of the item ids of a batch. */
const batchKeyPattern = /^[0-9a-f]{8}$/;
const handedFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** One name, never a path. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, 'expected a file name'),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(0),
    /** Of those bytes. */
    sha256: _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
});
/** What stands in an artifact beside the files: whose they are, and what they must be. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    runId: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz,
    /** Of the workflow run: 2 where a person ran it, or its failed jobs, again. */
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(100_000),
    stage: handOverStage,
    /** null where the job worked on all items. */
    batch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(batchKeyPattern, 'expected a batch key').nullable(),
    /** The items of the batch; empty is all. */
    items: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .itemId */ .XG).max(1000),
    /** As the workflow names it: `owner/name`, or a URL without credentials. */
    target: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096),
    /** Commit. */
    base: _contracts_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    /** SHA-256 of the `plan.json` that the stage worked on; null before there is one, and for a change from outside. */
    plan: _contracts_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(handedFile)
        .min(1)
        .max(1000)
        .refine((files) => new Set(files.map(({ name }) => name)).size === files.length, 'names a file twice'),
});
/** @throws ContractError */
function parseManifest(text, source) {
    return (0,_contracts_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(manifestSchema, text, source);
}


/***/ }),

/***/ 90941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBelonging: () => (/* binding */ checkBelonging),
/* harmony export */   lostText: () => (/* binding */ lostText),
/* harmony export */   sourceOf: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90561);


/** Where a text came from, for messages. */
function sourceOf({ manifest }, file) {
    return `${(0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)(manifest.runId, manifest)}/${file}`;
}
/** @throws UserError that says of what it is, and of what it should be */
function checkBelonging(piece, wanted) {
    const { manifest } = piece;
    const fields = [
        ['run', manifest.runId, wanted.runId],
        ['target', manifest.target, wanted.target],
        ['base', manifest.base, wanted.base],
        ['plan', manifest.plan, wanted.plan],
    ];
    for (const [field, is, should] of fields) {
        if (should === null || is === should)
            continue;
        const name = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)(manifest.runId, manifest);
        throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${name}: it is of ${field} ${is} and this job works on ${should}: run all jobs again`);
    }
}
/** One line a loss; null where nothing was lost. */
function lostText(lost) {
    if (lost.length === 0)
        return null;
    return lost
        .map(({ stage, items, why }) => `${stage}: ${why}${items.length === 0 ? '' : ` (${items.join(', ')})`}`)
        .join('; ');
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

/***/ 46887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ gateSarif)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/version.js
var version = __webpack_require__(50250);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/actions/shared/sarif/sarif.js

const levels = { block: 'error', hold: 'warning', review: 'note' };
/** Names the schema that the log holds to, by the address that the standard gives it. */
const SCHEMA = ['https:/', 'json.schemastore.org', 'sarif-2.1.0.json'].join('/');
/**
 * A log of one run. Severities become levels: `block` an error, `hold` a warning, `review` a note. Paths are relative
 * to the root of the repository and encoded as URIs; a finding without a path that is inside of it has no location.
 */
function sarifOf(findings, tool) {
    const ids = [...new Set([...Object.keys(tool.rules), ...findings.map(({ code }) => code)])];
    const seen = new Map();
    const indexes = new Map(ids.map((id, index) => [id, index]));
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'llm-ops-assistant',
                        semanticVersion: tool.version,
                        rules: ids.map((id) => descriptor(id, tool.rules)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, indexes.get(finding.code) ?? 0, seen)),
            },
        ],
    };
}
function descriptor(id, rules) {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
    const title = rule?.title ?? id;
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: rule?.help ?? title },
        help: { text: rule?.help ?? title },
        defaultConfiguration: { level: levels[rule?.severity ?? 'hold'] },
    };
}
function resultOf(finding, ruleIndex, seen) {
    const result = {
        ruleId: finding.code,
        ruleIndex,
        level: levels[finding.severity],
        message: { text: finding.message },
        partialFingerprints: { 'findingHash/v1': fingerprint(finding, seen) },
    };
    const location = locationOf(finding);
    return location === null ? result : { ...result, locations: [location] };
}
/** The same for a finding that only went to another line; of several alike, each has its number. */
function fingerprint({ code, path, message }, seen) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([code, path ?? null, message]))
        .digest('hex')
        .slice(0, 32);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
}
function locationOf({ path, line }) {
    if (path === undefined || !isInside(path))
        return null;
    const artifactLocation = { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
    const physicalLocation = line === undefined ? { artifactLocation } : { artifactLocation, region: { startLine: line } };
    return { physicalLocation };
}
function isInside(path) {
    return path !== '' && !/^[/\\]|^[A-Za-z]:[/\\]/.test(path) && path.split('/').every((part) => part !== '..');
}
/** Every part is encoded, so that no name can be taken for a scheme, a query or a fragment. */
function uriOf(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
}

// EXTERNAL MODULE: ./.build/actions/shared/sarif/tampering-rules.js
var tampering_rules = __webpack_require__(27921);
;// CONCATENATED MODULE: ./.build/actions/shared/sarif/gate-sarif.js



/** What was found in the changes, for code scanning. The same thing found in two changes of a run is one result. */
function gateSarif({ items }) {
    const findings = items.flatMap(({ tampering, policy, lint }) => [
        ...tampering.findings,
        ...policy.findings,
        ...lint.parseErrors.map((finding) => ofLint(finding, 'block')),
        ...lint.added.map((finding) => ofLint(finding, finding.level === 'error' ? 'hold' : 'review')),
    ]);
    const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
    return sarifOf([...distinct.values()], { version: version/* version */.r, rules: tampering_rules/* tamperingRules */.N });
}
function ofLint({ path, line, rule, message }, severity) {
    return { code: rule, message, path, severity, ...(line === null ? {} : { line }) };
}


/***/ }),

/***/ 27921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tamperingRules)
/* harmony export */ });
/** One row a code. The labelled corpus and users' filters name them: a code is never renamed. */
const tamperingRules = {
    'test-removed': {
        severity: 'block',
        title: 'A test is gone',
        help: 'A test that was there is in no changed file any more, under no name. Put it back, or remove it in a change of its own that a person approves; deleting it together with the code it tests is no exception.',
    },
    'test-renamed': {
        severity: 'block',
        title: 'A test is there and its runner no longer finds it',
        help: 'A test, its class or its file has a name or form that the runner does not collect. Give it back a name that is collected.',
    },
    'test-skipped': {
        severity: 'block',
        title: 'A test is skipped that was not skipped before',
        help: 'By a decorator, a mark, a call, a modifier, a class, a file or the list of files to ignore. A condition that speaks of nothing but the platform only holds the change for a person.',
    },
    'test-expected-failure': {
        severity: 'block',
        title: 'A test is marked as expected to fail',
        help: 'Such a test passes when the code is broken. Mend the code or the test instead.',
    },
    'test-emptied': {
        severity: 'block',
        title: 'Nothing is left of a test',
        help: 'The name of the test stands and its body does nothing: it passes whatever the code does.',
    },
    'test-only': {
        severity: 'block',
        title: 'Only some of the tests would still run',
        help: 'A focused test (`only`, `fit`, `fdescribe`) or a new filter of the test command leaves the others out.',
    },
    'test-name-changed': {
        severity: 'review',
        title: 'A test has another name',
        help: 'The test is still collected and does the same, under another name or as a case of a parametrised test.',
    },
    'test-without-assertions': {
        severity: 'hold',
        title: 'A new test asserts nothing',
        help: 'It can only fail where the code raises. Assert what the code should give.',
    },
    'assertion-removed': {
        severity: 'block',
        title: 'A test asserts less than before',
        help: 'An assertion of a test that stays is gone, and stands in no other test of the change and in no function that the test calls.',
    },
    'assertion-weakened': {
        severity: 'block',
        title: 'An assertion lets more through than before',
        help: 'It compares in a looser way, with a wider tolerance, or with a value that is computed by the code under test.',
    },
    'assertion-always-true': {
        severity: 'block',
        title: 'A new assertion cannot fail',
        help: 'It compares constants, a thing with itself, a call with the same call, or asserts what always holds.',
    },
    'expectation-changed': {
        severity: 'review',
        title: 'An existing test expects something else',
        help: 'What an assertion compares with has changed, in the test, in a constant that tests share or in a data file of theirs. A refactoring keeps behaviour, so there it blocks; elsewhere a person should look at it.',
    },
    'exit-call': {
        severity: 'block',
        title: 'Code ends the process or sets its exit code',
        help: 'The rest of the tests would not run, or the exit code would say nothing about them. Of code under test: only what it does on import, at exit, or where it finds the test runner.',
    },
    'swallowed-failure': {
        severity: 'block',
        title: 'A failure would not be seen',
        help: 'An assertion or the call under test stands where its failure is caught and dropped, is not awaited, or is never reached.',
    },
    'failure-hidden': {
        severity: 'block',
        title: 'Failures are turned into successes',
        help: 'Code replaces an assertion, a test function or a module of the runner, sets outcomes or exit codes of the runner, makes a double equal to everything, or the test command drops the exit code.',
    },
    'report-written': {
        severity: 'block',
        title: 'Code writes a test or coverage report',
        help: 'Reports are for the runner to write. Code under test that writes one only when it is called holds the change for a person.',
    },
    'coverage-excluded': {
        severity: 'block',
        title: 'Code is taken out of coverage',
        help: 'A new comment tells the coverage tool to leave lines out. Test them instead.',
    },
    'coverage-threshold-lowered': {
        severity: 'block',
        title: 'The required coverage is lower or gone',
        help: 'Keep the threshold, or change it in a change of its own that a person approves.',
    },
    'coverage-config-changed': {
        severity: 'hold',
        title: 'What coverage is measured of has changed',
        help: 'A person must see that nothing is left out that should count.',
    },
    'snapshot-rewritten': {
        severity: 'block',
        title: 'A snapshot was rewritten',
        help: 'Without a change of source code that explains it, or in a refactoring, which explains none. With one, a person must look at it.',
    },
    'test-config-changed': {
        severity: 'hold',
        title: 'How tests are found or run has changed',
        help: 'A person must see that the same tests still run.',
    },
    'ci-config-changed': {
        severity: 'hold',
        title: 'The configuration of CI has changed',
        help: 'The policy refuses it as well, unless allow-paths names the file.',
    },
    'retry-added': {
        severity: 'hold',
        title: 'Tests are run again when they fail',
        help: 'A retry hides a failure that comes and goes. Find its cause instead.',
    },
    'sleep-added': {
        severity: 'hold',
        title: 'A test waits, or may take longer',
        help: 'A wait hides a race and slows the tests down. Wait for the thing itself instead.',
    },
    'mock-of-subject-added': {
        severity: 'hold',
        title: 'A test replaces the code that the change is about',
        help: 'An existing test now runs against a double of a file that the same change edits.',
    },
    'tampering-not-read': {
        severity: 'review',
        title: 'A changed file was not read',
        help: 'Its language has no row yet, or it is larger than is read. A test file that is too large holds the change.',
    },
};


/***/ }),

/***/ 45947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   tm: () => (/* binding */ cloneName)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


/** A git URL (`https://…`, `ssh://…`, `git@host:path`, `file://…`), as opposed to a folder. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(location) || /^[^\s/\\:@]+@[^\s/\\:]+:[^\\]/.test(location);
}
/** Transports that only move objects. `ext::` and the like start programs. @throws UserError */
function checkedUrl(location) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
    if (scheme === undefined || ['https', 'http', 'ssh', 'git', 'file'].includes(scheme))
        return location;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${withoutCredentials(location)}: git cannot clone ${scheme} URLs here; use https, ssh or git@host:path`);
}
/** The URL as it may be shown and kept: without a user's password or token. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/gi, (whole, scheme) => /^ssh:/i.test(scheme) && !whole.slice(scheme.length).includes(':') ? whole : scheme);
}
/** A folder name of its own for each URL: readable, and two URLs never share one. */
function cloneName(url) {
    const path = url.replace(/[?#].*$/, '').replace(/(?:\.git)?\/*$/, '');
    const words = path.split(/[/:\\]/).filter((word) => word !== '');
    const readable = words
        .slice(-2)
        .join('-')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 60);
    const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(withoutCredentials(url)).slice(0, 8);
    return `${readable || 'target'}-${digest}`;
}


/***/ }),

/***/ 82991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ changedLinesRun)
/* harmony export */ });
/**
 * `3 of 4`: of the executable lines that the change added or rewrote, those that the tests ran. For a runtime upgrade,
 * which no line of a test run executes: the runtime that the tests ran on.
 */
function changedLinesRun({ coverage, runtime }) {
    if (runtime !== null)
        return runtime.ran === null ? 'runtime unknown' : `ran on ${runtime.ran}`;
    const { changedLines, changedFiles } = coverage;
    if (changedLines === null)
        return 'not measured';
    if (changedLines.total > 0)
        return `${changedLines.covered} of ${changedLines.total}`;
    return changedFiles.some(({ after }) => after === null) ? 'file never loaded' : 'none to run';
}


/***/ }),

/***/ 43511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 proposal`, `2 proposals`, `0 branches`: a number with its noun, for people. */
function counted(count, noun) {
    if (count === 1)
        return `${count} ${noun}`;
    return `${count} ${noun}${/(ch|s|x)$/.test(noun) ? 'es' : 's'}`;
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


/***/ }),

/***/ 4692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ testCounts),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/** Figures in words. What was not measured says so; it is never shown as 0. */
const unmeasured = 'not measured';
/** `98.21 %`; rounded down, so that 100 % means all. */
function share(ratio) {
    if (ratio === null)
        return unmeasured;
    if (ratio.total === 0)
        return 'nothing executable';
    return `${(Math.floor((ratio.covered * 10_000) / ratio.total) / 100).toFixed(2)} %`;
}
/** `98.21 % (55 of 56)`. */
function percent(ratio) {
    if (ratio === null || ratio.total === 0)
        return share(ratio);
    return `${share(ratio)} (${ratio.covered} of ${ratio.total})`;
}
/** `42 passed, 1 failed, 2 skipped`; what there is none of is left out, but for the passed. */
function testCounts(run) {
    if (run.status === 'not-run')
        return 'not run';
    if (run.status === 'no-tests')
        return 'no tests';
    const { passed, failed, errored, skipped } = run.counts;
    const others = [[failed, 'failed'], [errored, 'errored'], [skipped, 'skipped']];
    const parts = others.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    const unclear = run.status === 'passed' || run.status === 'failed' ? [] : [run.status];
    return [`${passed} passed`, ...parts, ...unclear].join(', ');
}


/***/ }),

/***/ 62705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord)
/* harmony export */ });
const words = {
    pass: '✅ pass',
    fail: '❌ fail',
    unproven: '❔ unproven',
    refused: '⛔ refused',
    none: '– not judged',
};
/** A verdict, or why there is none: refused before the gate, or not judged at all. */
function verdictWord(verdict, change) {
    if (verdict !== null)
        return words[verdict];
    return change?.status === 'refused' ? words.refused : words.none;
}


/***/ })

};
