export const id = 681;
export const ids = [681];
export const modules = {

/***/ 80681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPublisher: () => (/* binding */ githubPublisher)
});

;// CONCATENATED MODULE: ./.build/actions/report/github/publication.js
/** Where a new head is made before a branch with an open pull request moves to it. Thrown away. */
const draftPrefix = 'llm-ops-draft/';
const holdLabel = 'llm-ops:hold';
const checkName = 'llm-ops gate';
/** Author of commits that are signed by git. */
const gitIdentity = 'llm-ops-assistant@users.noreply.github.com';
/** Who our commits are by: the App where there is one (`<slug>[bot]`), the workflow's token otherwise. */
function ourIdentities(appSlug) {
    return [appSlug === null ? 'github-actions[bot]' : `${appSlug}[bot]`, gitIdentity];
}

// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 31 modules
var judge = __webpack_require__(73223);
;// CONCATENATED MODULE: ./.build/actions/report/github/candidate-files.js

/**
 * What a tree changes, as GitHub's API can commit it: contents by path. It can set no mode and make no link, so a tree
 * that holds one could not be made there, and would not be the one that was judged.
 */
async function candidateFiles({ base, tree }, scratch) {
    const changes = await scratch.changes(base, tree);
    const odd = changes.find(({ status, newMode }) => status !== 'deleted' && newMode !== '100644');
    if (odd !== undefined) {
        const message = `${odd.path} has mode ${odd.newMode}, which GitHub's API cannot commit: set commit-signing to gpg, ssh or none`;
        return { code: 'file-mode', message, path: odd.path };
    }
    const contents = new Map();
    const ids = changes.flatMap(({ newBlob }) => (newBlob === null ? [] : [newBlob]));
    for await (const { id, content } of scratch.blobs([...new Set(ids)]))
        contents.set(id, content);
    return new Map(changes.map(({ path, newBlob }) => [path, newBlob === null ? null : (contents.get(newBlob) ?? null)]));
}
/** The same change on another base; it was not measured there. */
async function redraftOn({ item, diff, base, allowPaths }, scratch) {
    const applied = await scratch.apply(base, diff);
    if ('refused' in applied)
        return 'conflicting';
    const allowedFiles = item.files.map(({ path }) => path);
    const judged = await (0,judge/* judgeTree */.g5)({ base, tree: applied.tree, allowedFiles, allowPaths }, scratch);
    if ((0,judge/* isRefusal */.vu)(judged))
        return judged.refused;
    const files = await candidateFiles({ base, tree: applied.tree }, scratch);
    return 'code' in files ? files : { item, evidence: null, files };
}

;// CONCATENATED MODULE: ./.build/actions/shared/codeowners/wildcard.js
/**
 * Does the pattern match all of it? Two pointers and one way back: at most `things × places` steps, whatever a hostile
 * pattern holds, where a regular expression made of it would backtrack without end.
 */
function matchesAll(things, places) {
    let at = 0;
    let place = 0;
    let retry = null;
    while (at < things.length) {
        const wanted = places[place];
        if (wanted === 'any') {
            retry = { at, place };
            place += 1;
        }
        else if (wanted?.(things[at]) === true) {
            at += 1;
            place += 1;
        }
        else if (retry === null) {
            return false;
        }
        else {
            retry.at += 1;
            at = retry.at;
            place = retry.place + 1;
        }
    }
    return places.slice(place).every((rest) => rest === 'any');
}

;// CONCATENATED MODULE: ./.build/actions/shared/codeowners/pattern.js

/**
 * A pattern of CODEOWNERS: that of gitignore(5) without negation and character ranges, with two differences: it is held
 * against files only, and `docs/*` means the files in `docs` and not those below its folders (GitHub's docs, "About code
 * owners"). null for what GitHub does not take.
 */
function pathMatcher(pattern) {
    if (pattern.startsWith('!') || pattern.startsWith('\\#') || /(?<!\\)[[\]{}]/.test(pattern))
        return null;
    const written = pattern.replace(/^\//, '').split('/');
    const open = written.at(-1) === '';
    const names = open ? written.slice(0, -1) : written;
    if (names.length === 0 || names.includes(''))
        return null;
    const anchored = pattern.startsWith('/') || names.length > 1;
    const places = [
        ...(anchored ? [] : ['any']),
        ...names.map(segmentPlace),
        ...below(names, { open, anchored }),
    ];
    return (path) => matchesAll(path.split('/'), places);
}
/** What may come after the last name: nothing, something, or either. */
function below(names, how) {
    const last = names.at(-1);
    if (how.open || last === '**')
        return [something, 'any'];
    return last === '*' && how.anchored ? [] : ['any'];
}
function something() {
    return true;
}
function segmentPlace(name) {
    if (name === '**')
        return 'any';
    const places = [...name.matchAll(/\\.|[\s\S]/gu)].map(([written]) => characterPlace(written));
    return (segment) => matchesAll(Array.from(segment), places);
}
function characterPlace(written) {
    if (written === '*')
        return 'any';
    if (written === '?')
        return something;
    const wanted = written.length > 1 && written.startsWith('\\') ? written.slice(1) : written;
    return (character) => character === wanted;
}

;// CONCATENATED MODULE: ./.build/actions/shared/codeowners/codeowners.js

/** Where GitHub looks, in this order; the first that is there counts, on the base branch of the pull request. */
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** A larger file is not loaded by GitHub. */
const sizeLimit = 3 * 1024 * 1024;
const owners = [
    ['user', /^@[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/],
    ['team', /^@[A-Za-z0-9][A-Za-z0-9-]{0,63}\/[A-Za-z0-9_.-]{1,100}$/],
    ['email', /^[^\s@/]{1,64}@[^\s@/]{1,255}$/],
];
/** Reads a CODEOWNERS file. What GitHub does not take is passed over line by line; it knows no sections. */
function parseCodeowners(text) {
    if (new TextEncoder().encode(text).length > sizeLimit) {
        return { rules: [], skipped: [skip('CODEOWNERS is over 3 MB: GitHub does not load it')] };
    }
    const rules = [];
    const skipped = [];
    for (const [index, written] of text.split(/\r?\n/).entries()) {
        const rule = readLine(written.trim(), index + 1);
        if (rule === null)
            continue;
        if ('message' in rule)
            skipped.push(rule);
        else
            rules.push(rule);
    }
    return { rules, skipped };
}
/** The owners of one file: those of the last rule that matches it. */
function ownersOf({ rules }, path) {
    return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
}
function readLine(line, number) {
    if (line === '' || line.startsWith('#'))
        return null;
    const [pattern = '', ...rest] = line.match(/(?:\\.|\S)+/g) ?? [];
    const comment = rest.findIndex((word) => word.startsWith('#'));
    const words = comment === -1 ? rest : rest.slice(0, comment);
    const matches = pathMatcher(pattern);
    if (matches === null)
        return skip(`CODEOWNERS:${number}: a pattern that GitHub does not take`);
    const named = words.map(ownerOf);
    if (named.includes(null))
        return skip(`CODEOWNERS:${number}: an owner that is no @user, @org/team or address`);
    return { pattern, owners: named.filter((owner) => owner !== null), line: number, matches };
}
function ownerOf(word) {
    const kind = owners.find(([, form]) => form.test(word))?.[0];
    return kind === undefined ? null : { kind, name: word.replace(/^@/, '') };
}
function skip(message) {
    return { code: 'codeowners', message, path: 'CODEOWNERS' };
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
;// CONCATENATED MODULE: ./.build/actions/report/page/marker.js

const itemMark = /^<!-- llm-ops:item=([a-z0-9][a-z0-9-]{0,79}) run=([0-9A-Za-z][0-9A-Za-z._-]{0,79}) -->$/;
const contentsMark = /^<!-- llm-ops:contents=([a-z0-9][a-z0-9-]{0,79}):([0-9a-f]{16}) -->$/;
const statusRegion = /^<!-- llm-ops:status -->\n[\s\S]*?<!-- \/llm-ops:status -->$/m;
const expiredMark = '<!-- llm-ops:expired -->';
const statusStart = '<!-- llm-ops:status -->';
const statusEnd = '<!-- /llm-ops:status -->';
/** The same as long as the files that the item speaks of are the same. */
function contentsOf({ files }) {
    const lines = files.map(({ path, blob }) => `${blob} ${path}`).sort();
    return (0,sha256/* sha256Of */.B)(lines.join('\n')).slice(0, 16);
}
/** The first lines of a body, two an item, and the place of its status. */
function markers(items, runId) {
    const lines = items.flatMap((item) => [
        `<!-- llm-ops:item=${item.id} run=${runId} -->`,
        `<!-- llm-ops:contents=${item.id}:${contentsOf(item)} -->`,
    ]);
    return [...lines, statusStart, statusEnd].join('\n');
}
/** Read from the first lines alone: a marker further down is somebody's text. */
function readMarkers(body) {
    const found = [];
    for (const line of body.split(/\r?\n/)) {
        const [, itemId, runId] = itemMark.exec(line) ?? [];
        const [, of, contents] = contentsMark.exec(line) ?? [];
        if (itemId !== undefined && runId !== undefined)
            found.push({ itemId, runId, contents: null });
        else if (contents !== undefined) {
            const marked = found.find((marked) => marked.itemId === of);
            if (marked !== undefined)
                marked.contents = contents;
        }
        else
            break;
    }
    return found;
}
/** The body with these words as its status, and nothing else changed: what people wrote or ticked stays. */
function withStatus(body, words) {
    const region = [statusStart, ...(words === '' ? [] : ['> [!NOTE]', `> ${words}`, '']), statusEnd].join('\n');
    const unix = body.replaceAll('\r\n', '\n');
    return statusRegion.test(unix) ? unix.replace(statusRegion, () => region) : `${body}\n\n${region}`;
}
/** Did we close it because nobody touched it? */
function isExpired(body) {
    return body.includes(expiredMark);
}
/** Words of a status that tell later runs that it was us who closed it. */
function asExpired(words) {
    return `${words} ${expiredMark}`;
}

// EXTERNAL MODULE: ./.build/actions/shared/evidence/details.js
var details = __webpack_require__(4944);
// EXTERNAL MODULE: ./.build/actions/shared/evidence/overview.js
var overview = __webpack_require__(40803);
// EXTERNAL MODULE: ./.build/actions/shared/wording/changed-lines.js
var changed_lines = __webpack_require__(82991);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
// EXTERNAL MODULE: ./.build/actions/shared/wording/dollars.js
var dollars = __webpack_require__(11226);
// EXTERNAL MODULE: ./.build/actions/shared/wording/markdown.js
var markdown = __webpack_require__(15580);
// EXTERNAL MODULE: ./.build/actions/shared/wording/measures.js
var measures = __webpack_require__(4692);
// EXTERNAL MODULE: ./.build/actions/shared/wording/verdict-word.js
var verdict_word = __webpack_require__(62705);
// EXTERNAL MODULE: ./.build/actions/report/commit-message.js
var commit_message = __webpack_require__(59846);
;// CONCATENATED MODULE: ./.build/actions/report/page/inert.js

/** Stands inside what must not be recognised, as in shared/wording/markdown.ts. */
const breaker = '\u200B';
/**
 * Takes the power from everything that GitHub acts on in a pull request's text, also where it is copied into the message
 * of a merge commit, which is no Markdown: mentions, references and with them closing keywords, addresses, and the words
 * that skip workflows. How it looks stays the same.
 */
function inert(text) {
    return text
        .replaceAll(/@(?=[\w-])/g, `@${breaker}`)
        .replaceAll(/(?<=#|\bGH-)(?=\d)/gi, breaker)
        .replaceAll(/:(?=\/\/)/g, `:${breaker}`)
        .replaceAll(/\[(?=(?:skip|no|ci|actions)[ -])/gi, `[${breaker}`)
        .replaceAll(/\*\*\*(?=NO_CI\*\*\*)/gi, `**${breaker}*`)
        .replaceAll(/\bskip-checks(?=:)/gi, (word) => `${word}${breaker}`);
}
/** Where no Markdown is rendered (titles, annotations) nothing can be escaped: what would act elsewhere is taken apart. */
function plain(text, length) {
    const line = (0,markdown/* visible */.RK)((0,markdown/* clip */.$Q)(text.replaceAll(/\s+/g, ' ').trim(), length));
    return inert(line)
        .replaceAll(/<(?=[a-z!/?])|&(?=#?\w+;)|!(?=\[)|\](?=\()|:(?=:)|##(?=\[)/gi, (mark) => `${mark}${breaker}`)
        .replace(/^(?=\/)/, breaker);
}
/** What an engine said, on one line. A model's words are shown as they are and as nothing else: a code span. */
const engineWords = {
    codemod: (text, length) => inert((0,markdown/* prose */.CS)(text, length)),
    model: (text, length) => inert((0,markdown/* code */.aY)(text.replaceAll(/\s+/g, ' ').trim(), length)),
};

;// CONCATENATED MODULE: ./.build/actions/report/page/annotations.js

/** Two requests' worth: whoever wants all of them has the evidence. */
const annotationLimit = 100;
const levels = {
    block: 'failure',
    hold: 'warning',
    review: 'notice',
};
/** What was found, at its lines, the gravest first. Plain text: GitHub renders no Markdown in annotations. */
function annotations(evidence) {
    const { policy, tampering, lint, mutants, coverage } = evidence;
    const all = [
        ...[...policy.findings, ...tampering.findings].flatMap(finding),
        ...[...lint.parseErrors, ...lint.added].map(linted),
        ...mutants.mutants.filter(({ outcome }) => outcome === 'survived').map(survivor),
        ...coverage.changedFiles.flatMap(({ path, missed }) => notRun(path, missed)),
    ];
    const order = ['failure', 'warning', 'notice'];
    return order.flatMap((level) => all.filter((each) => each.level === level)).slice(0, annotationLimit);
}
function finding({ severity, code, message, path, line }) {
    if (path === undefined)
        return [];
    return [annotation(path, line ?? 1, { level: levels[severity], title: code, message })];
}
function linted({ path, line, rule, message, level }) {
    return annotation(path, line ?? 1, { level: level === 'error' ? 'failure' : 'warning', title: rule, message });
}
function survivor({ path, line, original, replacement }) {
    const message = `${original.trim()} became ${replacement.trim() || '(nothing)'}, and no test noticed`;
    return annotation(path, line, { level: 'notice', title: 'A fault that no test noticed', message });
}
/** One annotation a run of neighbouring lines. */
function notRun(path, missed) {
    const blocks = [];
    for (const line of missed) {
        const last = blocks.at(-1);
        if (last !== undefined && line === last.to + 1)
            last.to = line;
        else
            blocks.push({ from: line, to: line });
    }
    const words = { level: 'notice', title: 'No test runs this', message: 'changed, and no test ran it' };
    return blocks.map(({ from, to }) => ({ ...annotation(path, from, words), endLine: to }));
}
function annotation(path, line, { level, title, message }) {
    return { path, startLine: line, endLine: line, level, title: plain(title, 200), message: plain(message, 1000) };
}

;// CONCATENATED MODULE: ./.build/actions/report/page/fit.js

function section(text, spare = 0, otherwise = '') {
    return { text, spare, otherwise };
}
/** The sections as one page of at most `limit` UTF-16 units. */
function fit(sections, limit) {
    const kept = sections.map((part) => ({ ...part }));
    for (let length = total(kept); length > limit; length = total(kept)) {
        const next = kept.reduce((best, part) => (part.spare > (best?.spare ?? 0) ? part : best), null);
        if (next === null)
            break;
        next.text = next.otherwise;
        next.spare = 0;
    }
    return (0,markdown/* clip */.$Q)(joined(kept), limit);
}
function joined(sections) {
    return sections.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n\n');
}
function total(sections) {
    return joined(sections).length;
}

;// CONCATENATED MODULE: ./.build/actions/report/page/reviewer-page.js













/** GitHub takes 65,536 characters of a body and 65,535 of a summary; what is counted here is at least as much. */
const pageLimit = 65_000;
/** GitHub takes 256. */
const titleLimit = 120;
/** A codemod's reason is a list of facts with their places; a model's is its opinion. */
const reasonLimits = { codemod: 2000, model: 600 };
/** Title and body of the pull request of these items, in the order given. */
function pullRequestPage(items, run) {
    const sections = [
        section(markers(items.map(({ item }) => item), run.id)),
        ...(items.length === 1 ? [] : [section(grouped(items, run))]),
        ...items.flatMap((page, index) => itemSections(page, { index, alone: items.length === 1 })),
        section(inert(cost(items, run))),
        section(provenance(run)),
        section(checklist),
        section(inert(handling(run))),
    ];
    return { title: pullRequestTitle(items, run.owner), body: fit(sections, pageLimit) };
}
/** A conventional subject, as the commit has it. */
function pullRequestTitle(items, owner) {
    const [first, ...others] = items;
    if (first !== undefined && others.length === 0)
        return plain((0,commit_message/* commitSubject */.s)(first.item), titleLimit);
    const types = new Set(items.map(({ item }) => (0,commit_message/* commitSubject */.s)(item).replace(/[(:].*$/s, '')));
    const type = types.size === 1 ? [...types][0] : 'chore';
    const whose = owner === null ? '' : ` in files of ${owner}`;
    return plain(`${type}: ${(0,counted/* counted */.h)(items.length, 'change')}${whose}`, titleLimit);
}
function grouped(items, { owner }) {
    const whose = owner === null ? '' : ` of ${(0,markdown/* code */.aY)(owner)}`;
    return inert(`${(0,counted/* counted */.h)(items.length, 'change')} in files${whose}. Each was measured **alone**; all of them together were not.`);
}
function itemSections({ item, evidence }, { index, alone }) {
    const say = engineWords[item.engine];
    const level = alone ? '##' : '###';
    const head = alone ? '' : `## ${index + 1}. ${say(item.title, 120)}\n\n`;
    const first = (index + 1) * 10;
    return [
        section(`${head}${inert(summaryLine(item, evidence))}`),
        section(`${level} What\n\n${say(item.title, 120)}, in ${files(item)}.`),
        section(`${level} Why\n\n${say(item.reason, reasonLimits[item.engine])}`),
        section(`${level} What was measured\n\n${inert(`${decided(evidence)}\n\n${(0,overview/* overview */.M)(evidence)}`)}`, first, `The figures of ${(0,markdown/* code */.aY)(item.id)} are left out here: the body would be too long. The check run has them.`),
        section(inert((0,details/* details */.z)(evidence)), first + 1, 'The details are left out here: the check run has them.'),
        section(`${level} Confidence\n\n${confidence(item)}`, first - 1, ''),
    ];
}
function summaryLine({ action, engine, confidence, risk }, { verdict }) {
    const by = engine === 'model' ? 'drafted by a model' : 'made by a codemod';
    return `**${(0,verdict_word/* verdictWord */.E)(verdict, null)}** · ${action} · ${by} · confidence ${confidence} · risk ${risk}`;
}
function files({ filePath, files }) {
    const others = files.filter(({ path }) => path !== filePath).map(({ path }) => path);
    const shown = [filePath, ...others].slice(0, 5).map((path) => inert((0,markdown/* code */.aY)(path, 200)));
    return others.length > 4 ? `${shown.join(', ')} and ${others.length - 4} more` : shown.join(', ');
}
function decided({ reasons }) {
    return reasons
        .slice(0, 10)
        .map(({ code: name, message }) => `- ${(0,markdown/* code */.aY)(name, 60)}: ${(0,markdown/* prose */.CS)(message, 400)}`)
        .join('\n');
}
function confidence({ engine, confidence, rawConfidence, confidenceReasons }) {
    const calibrated = confidence === rawConfidence ? '' : ` (${rawConfidence} before calibration)`;
    const reasons = confidenceReasons.slice(0, 10).map((reason) => `- ${engineWords[engine](reason, 200)}`);
    return [`${confidence}${calibrated}:`, ...(reasons.length === 0 ? [] : ['', ...reasons])].join('\n');
}
function cost(items, { spending }) {
    const asked = Object.entries(spending).flatMap(([stage, spent]) => (spent === null ? [] : [{ stage, ...spent }]));
    if (asked.length === 0)
        return '## Cost\n\nNothing: no model was asked.';
    const drafted = items.reduce((sum, { item }) => sum + (item.model?.estimatedUsd ?? 0), 0);
    const stages = asked.map(({ stage, costUsd, model }) => `${stage} ${(0,dollars/* dollars */.E)(costUsd)} (${(0,markdown/* code */.aY)(model, 100)})`);
    const all = asked.reduce((sum, { costUsd }) => sum + costUsd, 0);
    const caps = Math.max(...asked.map(({ capUsd }) => capUsd));
    const here = drafted === 0 ? 'no model drafted this' : `drafting this was estimated at ${(0,dollars/* dollars */.E)(drafted)}`;
    return `## Cost\n\nThe whole run: ${(0,dollars/* dollars */.E)(all)} of at most ${(0,dollars/* dollars */.E)(caps)}; ${stages.join(', ')}. Here: ${here}.`;
}
/** The one address on the page is ours: it is linked where it is an address and nothing else. */
function provenance({ id, url, base }) {
    const linked = url !== null && /^https?:\/\/[\w.-]+(?::\d+)?\/[\w./-]*$/.test(url);
    const run = linked ? `[${inert((0,markdown/* code */.aY)(id))}](${url})` : inert((0,markdown/* code */.aY)(id));
    return `## The run\n\nRun ${run} on commit ${(0,markdown/* code */.aY)(base.commit.slice(0, 12))} of ${inert((0,markdown/* code */.aY)(base.branch))}.`;
}
const checklist = `## Before you merge

- [ ] The diff does what is said above, and nothing else
- [ ] The tests that ran are the ones that matter here
- [ ] Faults that no test noticed, if any are listed, do not matter`;
const ciWords = {
    none: 'The workflows of this repository wait until a person who may write approves them (`ci-trigger: none`).',
    app: 'The workflows of this repository run on this pull request: it was opened with the token of an App (`ci-trigger: app`).',
};
function handling({ ciTrigger }) {
    return `## What happens next

- ${ciWords[ciTrigger]}
- Push a commit to this branch, or add the label \`llm-ops:hold\`: it is yours, and left alone.
- Close it: it is not proposed again until the file changes.
- While every commit is ours it follows its base branch.`;
}
/** What became of it since it was opened: one line at its top. */
function statusWords(status) {
    if (status.kind === 'expired')
        return asExpired(`Closed: nobody touched it for ${(0,counted/* counted */.h)(status.days, 'day')}.`);
    const base = (0,markdown/* code */.aY)(status.base.slice(0, 12));
    if (status.kind === 'conflicting')
        return `The change no longer applies to ${base}. It was left as it is.`;
    const again = status.measured ? 'and measured again: the check run has it' : 'and **not** measured again there';
    return `Moved onto ${base}, ${again}. The figures below are those from before.`;
}
const conclusions = {
    pass: 'success',
    fail: 'failure',
    unproven: 'neutral',
};
/** The check run of a commit that holds these changes. Of several, each was measured alone: that is never green. */
function checkRunPage(items, base) {
    const sections = [
        section(`Measured against ${(0,markdown/* code */.aY)(base.slice(0, 12))}.`),
        ...items.flatMap(({ item, evidence }, index) => [
            section(`## ${inert(`${(0,verdict_word/* verdictWord */.E)(evidence.verdict, null)} · ${item.action} · ${(0,markdown/* code */.aY)(item.id)}`)}`),
            section(inert(decided(evidence))),
            section(inert((0,overview/* overview */.M)(evidence)), (index + 1) * 10, 'Left out here: evidence.json has it.'),
            section(inert((0,details/* details */.z)(evidence)), (index + 1) * 10 + 1, 'The details are left out here: evidence.json has them.'),
        ]),
    ];
    const [first, ...others] = items;
    const alone = first !== undefined && others.length === 0;
    return {
        conclusion: alone ? conclusions[first.evidence.verdict] : 'neutral',
        title: alone ? checkTitle(first.evidence) : `${(0,counted/* counted */.h)(items.length, 'change')}, each measured alone`,
        summary: fit(sections, pageLimit),
        annotations: items.flatMap(({ evidence }) => annotations(evidence)).slice(0, 100),
    };
}
function checkTitle(evidence) {
    const { tests, verdict } = evidence;
    const words = `${verdict}: ${(0,measures/* testCounts */.Js)(tests.before)} before, ${(0,measures/* testCounts */.Js)(tests.after)} after`;
    return plain(`${words}; changed lines run: ${(0,changed_lines/* changedLinesRun */.n)(evidence)}`, 250);
}
/** The check run of a commit that nobody measured: what was measured stood on another base. */
function staleCheckPage(base) {
    const summary = `The change was moved onto ${(0,markdown/* code */.aY)(base.slice(0, 12))} and not measured there: what was measured stood on another base.`;
    return { conclusion: 'neutral', title: 'stale: not measured on this base', summary, annotations: [] };
}
/** What a pull request is found by. */
function reviewLabels(labels, items) {
    const unproven = items.some(({ evidence }) => evidence.verdict !== 'pass') ? ['llm-ops:unproven'] : [];
    return [...new Set([...labels, ...unproven])];
}

;// CONCATENATED MODULE: ./.build/actions/report/github/audited.js
/** The same GitHub, with an event before and one after each of its writes. What throws has one, too. */
function audited(github, audit, itemId) {
    const { branches, pulls, checks } = github;
    const on = recorder(audit, itemId);
    return {
        ...github,
        branches: {
            ...branches,
            create: (name, commit) => on('branch.create', { branch: name, commit }, () => branches.create(name, commit)),
            commit: (request) => {
                const details = { branch: request.branch, head: request.expectedHead, files: String(request.files.size) };
                return on('branch.commit', details, () => branches.commit(request));
            },
            move: (name, expected, to) => {
                const details = { branch: name, head: expected, to: to ?? 'deleted' };
                return on('branch.move', details, () => branches.move(name, expected, to));
            },
        },
        pulls: {
            ...pulls,
            open: (request) => on('pull.open', { branch: request.branch, base: request.base }, () => pulls.open(request)),
            update: (number, change) => {
                const details = { pull: String(number), fields: Object.keys(change).join(' ') };
                return on('pull.update', details, () => pulls.update(number, change));
            },
            close: (number) => on('pull.close', { pull: String(number) }, () => pulls.close(number)),
            request: (number, who) => {
                const names = [...who.reviewers, ...who.teams, ...who.labels].join(' ').slice(0, 500);
                return on('pull.request', { pull: String(number), names }, () => pulls.request(number, who));
            },
        },
        checks: {
            publish: (check) => {
                const details = { head: check.head, conclusion: check.conclusion, check: check.externalId };
                return on('check.publish', details, () => checks.publish(check));
            },
        },
    };
}
function recorder(audit, itemId) {
    return async function on(event, details, act) {
        await audit.before({ event, itemId, details });
        const result = await act().catch(async (error) => {
            const failure = error instanceof Error ? error.message : String(error);
            await audit.after({ event, itemId, details: { ...details, error: failure.slice(0, 1000) } });
            throw error;
        });
        await audit.after({ event, itemId, details: { ...details, result: words(result) } });
        return result;
    };
}
/** Of a result, what tells it apart: never a whole body. */
function words(result) {
    if (typeof result === 'string' || typeof result === 'boolean')
        return String(result);
    if (typeof result !== 'object' || result === null)
        return 'done';
    const facts = Object.entries(result).filter(([key]) => ['number', 'head', 'commit', 'moved', 'id'].includes(key));
    return facts.length === 0 ? 'done' : facts.map(([key, value]) => `${key} ${String(value)}`).join(', ');
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(73007);
;// CONCATENATED MODULE: ./.build/actions/report/github/ledger.js


const itemName = /^[a-z0-9][a-z0-9-]{0,79}$/;
/**
 * Of all pull requests of branches `llm-ops/*`, those that are ours: opened by us, or with our marker in the body. The
 * items are those of the markers; where a person took these out, the branch names the item.
 */
function readLedger(pulls, heads, identities) {
    const known = pulls.flatMap((pull) => {
        const marked = readMarkers(pull.body);
        const named = pull.branch.slice(contracts_plan/* branchPrefix */.$j.length);
        const items = marked.length > 0 ? marked : [{ itemId: named, runId: 'unknown', contents: null }];
        const ours = marked.length > 0 || identities.includes(pull.author);
        return ours && (marked.length > 0 || itemName.test(named)) ? [{ pull, items }] : [];
    });
    return { pulls: known, heads };
}
/** The pull request that tells what became of an item: the open one, or the newest. */
function pullOf(ledger, itemId) {
    const all = ledger.pulls.filter(({ items }) => items.some((marked) => marked.itemId === itemId));
    return all.find(({ pull }) => pull.state === 'open') ?? all[0] ?? null;
}
const github = ['web-flow', 'GitHub', 'noreply@github.com'];
/**
 * A commit that we made and nobody touched since: by us, with our trailer. An amended one keeps author and message, and
 * gets another committer; one made through GitHub's API has GitHub as its committer. One that git made has our address,
 * and the key's: GitHub shows it under the login of whoever registered that there. What only addresses say counts where
 * it was committed when it was written: the key's owner may amend it, too.
 */
function isOurs({ message, author, committer, emails, atOnce }, ours) {
    const authors = atOnce ? [author, emails.author] : [author];
    const isAuthor = authors.some((name) => ours.identities.includes(name));
    const isCommitter = [...ours.identities, ...github].includes(committer) ||
        (atOnce && [...ours.identities, ours.signer].includes(emails.committer));
    return isAuthor && isCommitter && /^Llm-Ops-Item: [a-z0-9]/m.test(message);
}

;// CONCATENATED MODULE: ./.build/actions/report/github/schedule.js

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const aDay = 24 * 60;
const schedule_form = /^(?<first>[a-z]+)(?:-(?<last>[a-z]+))? +(?<from>\d\d:\d\d)-(?<to>\d\d:\d\d)(?: +(?<zone>\S+))?$/i;
/**
 * Reads entries like `mon-fri 08:00-18:00 Europe/Berlin`, `sat 22:00-06:00` and `daily 00:00-24:00 UTC`. Without a zone
 * they mean UTC.
 * @throws UserError that names the setting and the entry
 */
function readSchedule(entries) {
    return entries.map((entry) => readWindow(entry.trim()));
}
/** Is any of them open? None at all is always. Summer time is the zone's own: its wall clock is what counts. */
function isOpen(windows, at) {
    return windows.length === 0 || windows.some((window) => contains(window, at));
}
function contains({ days, from, to, zone }, at) {
    const { day, minute } = wallClock(zone, at);
    const yesterday = (day + 6) % 7;
    if (from < to)
        return days.has(day) && minute >= from && minute < to;
    return (days.has(day) && minute >= from) || (days.has(yesterday) && minute < to);
}
function wallClock(zone, at) {
    const parts = new Map(zone.formatToParts(at).map(({ type, value }) => [type, value]));
    const day = dayNames.findIndex((name) => name === parts.get('weekday')?.toLowerCase());
    return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}
function readWindow(entry) {
    const found = schedule_form.exec(entry)?.groups;
    if (found === undefined)
        throw wrong(entry, 'write it like "mon-fri 08:00-18:00 Europe/Berlin"');
    const { first = '', last = first, from = '', to = '', zone = 'UTC' } = found;
    return {
        days: readDays(entry, first.toLowerCase(), last.toLowerCase()),
        from: readTime(entry, from) % aDay,
        to: readTime(entry, to),
        zone: readZone(entry, zone),
    };
}
function readDays(entry, first, last) {
    if (first === 'daily' && last === 'daily')
        return new Set(dayNames.keys());
    const [from, to] = [first, last].map((name) => dayNames.findIndex((day) => day === name));
    if (from === -1 || to === -1)
        throw wrong(entry, `days are ${dayNames.join(', ')} or daily`);
    const length = ((to - from + 7) % 7) + 1;
    return new Set(Array.from({ length }, (_, index) => (from + index) % 7));
}
function readTime(entry, time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const total = hours * 60 + minutes;
    if (minutes > 59 || total > aDay)
        throw wrong(entry, 'times are 00:00 to 24:00');
    return total;
}
function readZone(entry, zone) {
    try {
        return new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        });
    }
    catch {
        throw wrong(entry, 'the zone is no name like Europe/Berlin');
    }
}
function wrong(entry, how) {
    return new errors/* UserError */.y(`schedule: ${JSON.stringify(entry)} is no window: ${how}`);
}

;// CONCATENATED MODULE: ./.build/actions/report/github/limits.js

const anHour = 60 * 60 * 1000;
/** @throws UserError for a schedule that cannot be read */
function allowance(settings, pulls, now) {
    const { maxOpenPulls, maxNewPullsPerHour, schedule } = settings;
    const isScheduled = isOpen(readSchedule(schedule), now);
    let open = pulls.filter(({ pull }) => pull.state === 'open').length;
    let recent = pulls.filter(({ pull }) => now.getTime() - pull.createdAt.getTime() < anHour).length;
    return {
        opened: () => {
            open += 1;
            recent += 1;
        },
        refusal: () => {
            if (!isScheduled)
                return waiting(`schedule: ${schedule.join(', ')} is not now`);
            if (maxOpenPulls > 0 && open >= maxOpenPulls)
                return waiting(`max-open-pulls: ${open} of ${maxOpenPulls} are open`);
            if (maxNewPullsPerHour === 0 || recent < maxNewPullsPerHour)
                return null;
            return waiting(`max-new-pulls-per-hour: ${recent} of ${maxNewPullsPerHour} were opened in the last hour`);
        },
    };
}
function waiting(message) {
    return { code: 'waiting', message };
}

;// CONCATENATED MODULE: ./.build/actions/report/github/prepare-branch.js

/** A branch may be deleted, or made by another run, between two calls: so often it is looked at anew. */
const tries = 3;
/**
 * A branch whose head holds exactly this change on the base. What is there is adopted where it is this change, filled
 * where it is empty, made again where it is an older draft of ours, and left alone where a person committed to it. It
 * has no open pull request.
 * @returns the head, or why there is none
 */
async function prepareBranch(request, input, github) {
    let head = request.head;
    for (let left = tries; left > 0; left -= 1) {
        const stands = head === null ? 'missing' : await standing({ ...request, head }, input, github);
        if (typeof stands === 'object')
            return stands;
        if (stands === 'same' && head !== null)
            return head;
        const made = await makeHead(request, { ...input, head }, github);
        if (made !== null)
            return made;
        head = (await github.branches.list(request.branch)).get(request.branch) ?? null;
    }
    return { code: 'branch-moved', message: `${request.branch} changes while it is written: somebody else works on it` };
}
/** Points the branch at the base where it does not stand there yet, and commits. null: somebody was there first. */
async function makeHead({ branch, message, files }, { base, head }, { branches }) {
    const isReady = head === null
        ? (await branches.create(branch, base.commit)) !== 'exists'
        : head === base.commit || (await branches.move(branch, head, base.commit));
    if (!isReady)
        return null;
    const made = await branches.commit({ branch, expectedHead: base.commit, message, files });
    return 'commit' in made ? made.commit : null;
}
/** What is on the branch: this very change on this base, another draft of ours, nothing; or a person's work. */
async function standing({ branch, head, files }, input, github) {
    const { base } = input;
    const commits = await github.branches.commits(branch, base.branch);
    if (commits.some((commit) => !isOurs(commit, input))) {
        return { code: 'human-commit', message: `${branch} has a commit of somebody else: it is left alone` };
    }
    if (commits.length !== 1)
        return 'other';
    const isBehind = (await github.branches.commits(base.branch, branch)).length > 0;
    const isThis = !isBehind && (await holds(files, head, github)) && (await changesOnly(files, { branch, base }, github));
    return isThis ? 'same' : 'other';
}
/** Names of author and committer can be forged: what was measured stands on the branch, and nothing beside it. */
async function changesOnly(files, { branch, base }, { branches }) {
    const changed = await branches.changedPaths(branch, base.branch);
    return changed !== null && [...changed].every((path) => files.has(path));
}
/** Does this commit hold these contents? What is no text, or too large to be read, counts as another content. */
async function holds(files, commit, github) {
    for (const [path, content] of files) {
        const wanted = content === null ? null : prepare_branch_text(content);
        if (content !== null && wanted === null)
            return false;
        if ((await github.file(path, commit)) !== wanted)
            return false;
    }
    return true;
}
function prepare_branch_text(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/actions/report/github/proposal-commit.js



/** One commit with everything of a unit: conventional, with trailers for each item. */
function unitCommit({ proposals, owner }, runId) {
    const files = new Map(proposals.flatMap((proposal) => [...proposal.files]));
    const [first, ...others] = proposals;
    const message = others.length === 0 ? single(first, runId) : several(proposals, { runId, owner });
    return { message, files };
}
function single({ item, evidence }, runId) {
    const message = inert((0,commit_message/* commitMessage */.d)(item, evidence, runId)).trimEnd();
    return `${message}\nLlm-Ops-Engine: ${item.engine}\n`;
}
function several(proposals, { runId, owner }) {
    const whose = owner === null || owner.length > 40 ? '' : ` in files of ${owner}`;
    const subjects = proposals.map(({ item }) => `- ${(0,commit_message/* commitSubject */.s)(item)}`);
    const engines = new Set(proposals.map(({ item }) => item.engine));
    const trailers = [
        `Llm-Ops-Run: ${runId}`,
        ...proposals.map(({ item }) => `Llm-Ops-Item: ${item.id}`),
        ...[...engines].map((engine) => `Llm-Ops-Engine: ${engine}`),
    ];
    const subject = `chore: ${(0,counted/* counted */.h)(proposals.length, 'change')}${whose}`;
    return `${inert([subject, subjects.join('\n')].join('\n\n'))}\n\n${trailers.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./.build/actions/report/github/open-pull.js





/** The next unit would fail for the same reason: pull requests cannot be opened at all. */
class CannotOpen extends errors/* UserError */.y {
}
/**
 * Branch, commit, check run on exactly this commit, pull request, reviewers, labels: in this order, so that wherever a run
 * ends, the next one sees by what is there what is missing. The check stands before the pull request does; labels come
 * last, so that a pull request without any is known to be unfinished.
 * @param head of the branch when the run began; null where there was none
 * @throws UserError, CannotOpen
 */
async function openPull(unit, input, { github, head }) {
    const first = await prepareAndOpen(unit, input, { github, head });
    // The branch was deleted under our hands: once it is made again.
    const opened = first ?? (await prepareAndOpen(unit, input, { github, head: null }));
    if (opened === null) {
        const note = { code: 'branch-gone', message: `${unit.branch} was deleted while its pull request was opened` };
        return { fate: 'failed', branch: null, commit: null, pull: null, note };
    }
    if (opened.pull !== null)
        await finishPull(opened.pull.number, unit, { input, github });
    return opened;
}
/** null: the branch is gone. */
async function prepareAndOpen(unit, input, { github, head }) {
    const { branch, proposals, owner } = unit;
    const { runId, runUrl, base, settings, spending } = input;
    const commit = await prepareBranch({ branch, ...unitCommit(unit, runId), head }, input, github);
    if (typeof commit !== 'string')
        return { fate: 'hands-off', branch, commit: null, pull: null, note: commit };
    await publishCheck({ head: commit, branch, runUrl, words: checkRunPage(proposals, base.commit) }, github);
    const run = { id: runId, url: runUrl, base, ciTrigger: settings.ciTrigger, spending, owner };
    const page = pullRequestPage(proposals, run);
    const pull = await open_pull_open({ branch, base: base.branch, draft: settings.draft, ...page }, github);
    if (pull === null)
        return null;
    const { number, url } = pull;
    const moved = { code: 'head-moved', message: `somebody pushed to ${branch}: what was measured is ${commit}` };
    return { fate: 'opened', branch, commit, pull: { number, url }, note: pull.head === commit ? null : moved };
}
async function open_pull_open(request, github) {
    try {
        return await github.pulls.open(request);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const isThere = (await github.branches.list(request.branch)).has(request.branch);
        if (isThere)
            throw new CannotOpen(error.message, { cause: error });
        return null;
    }
}
/** Reviewers, then labels. Those that are there, or cannot be asked, are passed over. */
async function finishPull(number, { reviewers, teams, proposals }, { input, github }) {
    if (reviewers.length + teams.length > 0)
        await github.pulls.request(number, { reviewers, teams, labels: [] });
    const labels = reviewLabels(input.settings.labels, proposals);
    if (labels.length > 0)
        await github.pulls.request(number, { reviewers: [], teams: [], labels });
}
/** On the commit that was measured, whatever the branch points at by then. */
async function publishCheck({ head, branch, runUrl, words }, github) {
    await github.checks.publish({ name: checkName, head, externalId: branch, detailsUrl: runUrl, ...words });
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/path-checks.js
var path_checks = __webpack_require__(60578);
;// CONCATENATED MODULE: ./.build/actions/report/github/refusals.js

/** Why nothing at all may be written for this run; null where it may. It reads, and writes nothing. */
async function refusedRun({ trigger, base }, github) {
    const facts = await github.repository();
    const known = archivedOrFork(facts, trigger.headRepository);
    if (known !== null)
        return known;
    for (const actor of new Set(trigger.actors)) {
        const permission = await github.permission(actor);
        if (permission === 'admin' || permission === 'write')
            continue;
        return { code: 'actor', message: `${actor} started this run and may not write to ${facts.fullName}` };
    }
    if ((await github.branches.list(base.branch)).has(base.branch))
        return null;
    return { code: 'base-gone', message: `${base.branch} is no branch of ${facts.fullName} any more: run again` };
}
function archivedOrFork({ id, fullName, archived }, headRepository) {
    if (archived)
        return { code: 'archived', message: `${fullName} is archived: nothing can be proposed there` };
    // Ids are compared: a name can be taken over by somebody else.
    if (headRepository === null || headRepository === id)
        return null;
    return { code: 'fork', message: `the pull request comes from another repository than ${fullName}` };
}
/**
 * Why a proposal is not published; null where it may be. The evidence comes from a job that executed the target's code:
 * it must be about this item on this base, and the files must be ones that this item may touch.
 */
function refusedProposal({ item, evidence, files }, { base, allowUnproven, allowPaths }) {
    const { verdict } = evidence;
    if (verdict !== 'pass' && !(verdict === 'unproven' && allowUnproven)) {
        return { code: 'not-proven', message: `the gate says ${verdict}` };
    }
    if (evidence.itemId !== item.id)
        return { code: 'handover-mismatch', message: `its evidence is of ${evidence.itemId}` };
    if (evidence.base !== base.commit) {
        return { code: 'stale', message: `it was measured on ${evidence.base}, and the run is on ${base.commit}` };
    }
    return files.size === 0 ? { code: 'empty', message: 'it changes nothing' } : refusedFiles({ item, files }, allowPaths);
}
/** Why these files may not be written for this item: outside of its plan, protected, or no path at all; null where they may. */
function refusedFiles({ item, files }, allowPaths) {
    const allowedFiles = item.files.map(({ path }) => path);
    for (const [path, content] of files) {
        const status = content === null ? 'deleted' : allowedFiles.includes(path) ? 'modified' : 'added';
        const change = { path, status, oldMode: '100644', newMode: '100644', oldBlob: null, newBlob: null };
        const [finding] = (0,path_checks/* checkPath */.Cg)(change, { allowedFiles, allowPaths });
        if (finding !== undefined)
            return { code: finding.code, message: finding.message, path };
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/report/github/follow-base.js






/**
 * Makes the change again on the base as it is now. The new head is made on a branch of its own, gets its check run, and
 * only then the pull request's branch moves to it, where it still is where it was: to move it to the base first would make
 * GitHub close the pull request.
 */
async function follow({ pull, items }, following) {
    const { input, care, message } = following;
    const stays = { fate: 'adopted', commit: pull.head };
    const drafts = [];
    for (const { itemId } of items) {
        const draft = await draftOf(itemId, input, care.tip);
        if (draft === 'conflicting')
            return conflicting(pull, care);
        if ('code' in draft)
            return { ...stays, note: { code: 'behind', message: `its base moved, and ${draft.message}` } };
        drafts.push(draft);
    }
    const files = new Map(drafts.flatMap((draft) => [...draft.files]));
    const head = await follow_base_makeHead({ branch: pull.branch, tip: care.tip, message, files }, care.github);
    if (head === null)
        return { ...stays, note: { code: 'behind', message: 'its base moved, and another run is at it' } };
    return moveTo(head, { pull, drafts, following });
}
/** From this run, where it worked on that very commit. A note says why there is none. */
async function draftOf(itemId, input, tip) {
    const here = input.proposals.find(({ item }) => item.id === itemId);
    if (here !== undefined && tip === input.base.commit)
        return here;
    const draft = await input.redraft(itemId, tip);
    if (draft === null)
        return { code: 'unknown', message: `${itemId} is not known any more` };
    if (draft === 'conflicting' || 'code' in draft)
        return draft;
    return refusedFiles(draft, input.allowPaths) ?? draft;
}
/** Said once, in the body: what is there already is not written again. */
async function conflicting(pull, { github, tip }) {
    const body = withStatus(pull.body, statusWords({ kind: 'conflicting', base: tip }));
    if (body !== pull.body)
        await github.pulls.update(pull.number, { body });
    const note = { code: 'conflicting', message: `the change no longer applies to ${tip.slice(0, 12)}` };
    return { fate: 'conflicting', commit: pull.head, note };
}
async function follow_base_makeHead({ branch, tip, message, files }, { branches }) {
    const draft = draftBranch(branch);
    if ((await branches.create(draft, tip)) === 'exists') {
        const left = (await branches.list(draft)).get(draft);
        if (left === undefined || !(await branches.move(draft, left, tip)))
            return null;
    }
    const made = await branches.commit({ branch: draft, expectedHead: tip, message, files });
    return 'commit' in made ? made.commit : null;
}
function draftBranch(branch) {
    return `${draftPrefix}${branch.slice(contracts_plan/* branchPrefix */.$j.length)}`;
}
async function moveTo(head, { pull, drafts, following }) {
    const { care, input } = following;
    const { github, tip } = care;
    const measured = drafts.flatMap(({ item, evidence }) => {
        return evidence === null || evidence.base !== tip ? [] : [{ item, evidence }];
    });
    const isMeasured = measured.length === drafts.length;
    const words = isMeasured ? checkRunPage(measured, tip) : staleCheckPage(tip);
    await publishCheck({ head, branch: pull.branch, runUrl: input.runUrl, words }, github);
    const status = statusWords({ kind: 'rebased', base: tip, measured: isMeasured });
    await github.pulls.update(pull.number, { body: withStatus(pull.body, status) });
    const hasMoved = await github.branches.move(pull.branch, pull.head, head);
    if (!hasMoved)
        await github.pulls.update(pull.number, { body: pull.body });
    await github.branches.move(draftBranch(pull.branch), head, null);
    if (hasMoved)
        return { fate: 'rebased', commit: head, note: null };
    const message = `somebody pushed to ${pull.branch} while its base was followed`;
    return { fate: 'hands-off', commit: pull.head, note: { code: 'head-moved', message } };
}

;// CONCATENATED MODULE: ./.build/actions/report/github/look-after.js





const look_after_aDay = 24 * 60 * 60 * 1000;
/**
 * What is done with an open pull request of ours: nothing where a person works on it, holds it or sent it elsewhere;
 * closed where nobody touched it for long; moved where its base moved; else it stays as it is.
 */
async function lookAfter(known, input, care) {
    const { pull } = known;
    const result = (fate, code, message = '') => {
        const note = code === null ? null : { code, message: `#${pull.number}: ${message}` };
        return { fate, branch: pull.branch, commit: pull.head, pull: { number: pull.number, url: pull.url }, note };
    };
    if (pull.labels.includes(holdLabel))
        return result('hands-off', 'hold', `it has the label ${holdLabel}`);
    if (pull.base !== input.base.branch)
        return result('hands-off', 'retargeted', `somebody pointed it at ${pull.base}`);
    const commits = await care.github.branches.commits(pull.branch, pull.base);
    const theirs = commits.find((commit) => !isOurs(commit, input));
    if (theirs !== undefined)
        return result('hands-off', 'human-commit', `${theirs.author} committed to ${pull.branch}`);
    if (commits.length === 0)
        return result('hands-off', 'empty', `${pull.branch} has no commit that the base has not`);
    if (hasExpired(known, input, care.now)) {
        await expire(known, input, care.github);
        return result('expired', 'expired', `nobody touched it for ${input.settings.expireAfterDays} days`);
    }
    const isBehind = (await care.github.branches.commits(pull.base, pull.branch)).length > 0;
    if (!isBehind)
        return result('adopted', null);
    const { fate, commit, note } = await follow(known, { input, care, message: lastMessage(commits) });
    return { ...result(fate, note?.code ?? null, note?.message), commit };
}
function lastMessage(commits) {
    return commits.at(-1)?.message ?? '';
}
/** One that somebody made ready, or opened again after we closed it, was touched. */
function hasExpired({ pull }, { settings }, now) {
    if (settings.expireAfterDays === 0 || isExpired(pull.body) || pull.draft !== settings.draft)
        return false;
    return now.getTime() - pull.createdAt.getTime() > settings.expireAfterDays * look_after_aDay;
}
/** The branch stays, so that a person can open it again. */
async function expire({ pull }, { settings }, github) {
    const words = statusWords({ kind: 'expired', days: settings.expireAfterDays });
    await github.pulls.update(pull.number, { body: withStatus(pull.body, words) });
    await github.pulls.close(pull.number);
}

;// CONCATENATED MODULE: ./.build/actions/report/github/outcomes.js


const outcomes_aDay = 24 * 60 * 60 * 1000;
/** A revert is looked for after so many merges, the newest, and for so long. */
const revertLimit = 20;
const revertDays = 90;
/** What people did with each item that a pull request of ours is about. */
async function outcomesOf(ledger, sources) {
    const reverted = await revertedPulls(ledger.pulls, sources);
    const seen = new Set();
    const outcomes = [];
    for (const { items } of ledger.pulls) {
        for (const { itemId } of items) {
            const known = pullOf(ledger, itemId);
            if (known === null || seen.has(itemId))
                continue;
            seen.add(itemId);
            outcomes.push(outcomeOf(itemId, known, { reverted, fate: sources.fates.get(itemId) ?? null, now: sources.now }));
        }
    }
    return outcomes;
}
function outcomeOf(itemId, { pull, items }, { reverted, fate, now }) {
    const isExpiredNow = fate?.fate === 'expired';
    const kind = isExpiredNow ? 'closed' : kindOf(pull, reverted, fate);
    return {
        itemId,
        runId: items.find((marked) => marked.itemId === itemId)?.runId ?? 'unknown',
        kind,
        branch: pull.branch,
        proposed: pull.head,
        seen: pull.mergeCommit ?? (kind === 'edited' ? pull.head : null),
        at: (isExpiredNow ? now : (pull.closedAt ?? pull.createdAt)).toISOString(),
        pull: pull.number,
        by: kind === 'closed' && (isExpiredNow || isExpired(pull.body)) ? 'us' : 'people',
    };
}
function kindOf(pull, reverted, fate) {
    if (pull.state === 'merged')
        return reverted.has(pull.number) ? 'reverted' : 'merged';
    if (pull.state === 'closed')
        return 'closed';
    return fate?.note?.code === 'human-commit' ? 'edited' : 'open';
}
/** A revert names the commit, as git writes it, or the pull request, as GitHub's button does. */
async function revertedPulls(pulls, { github, now }) {
    const recent = pulls.flatMap(({ pull }) => {
        const age = now.getTime() - (pull.closedAt?.getTime() ?? 0);
        return pull.state === 'merged' && pull.mergeCommit !== null && age < revertDays * outcomes_aDay ? [pull] : [];
    });
    const reverted = new Set();
    if (recent.length === 0)
        return reverted;
    const { fullName } = await github.repository();
    for (const { number, base, mergeCommit } of recent.slice(0, revertLimit)) {
        const later = await github.branches.commits(base, mergeCommit ?? '');
        const words = [`This reverts commit ${mergeCommit}`, `Reverts ${fullName}#${number}`];
        if (later.some(({ message }) => words.some((text) => says(message, text))))
            reverted.add(number);
    }
    return reverted;
}
/** `#1` is not in `#12`. */
function says(message, text) {
    const at = message.indexOf(text);
    return at !== -1 && !/[0-9a-z]/i.test(message.charAt(at + text.length));
}

;// CONCATENATED MODULE: ./.build/actions/report/github/units.js



/** More than GitHub would notify at once is nobody's review. */
const reviewerLimit = 15;
/** So that a body can show each of them. */
const groupLimit = 20;
/** One unit an item, or one an owner: items that touch the same file, or that nobody owns, stay on their own. */
function unitsOf(proposals, { groupBy, codeowners }) {
    const groups = [];
    const byOwner = new Map();
    for (const proposal of proposals) {
        const owner = groupBy === 'owner' ? units_ownerOf(proposal, codeowners) : '';
        const group = byOwner.get(owner);
        if (group !== undefined && fits(proposal, group))
            group.push(proposal);
        else {
            const next = [proposal];
            groups.push(next);
            if (owner !== '')
                byOwner.set(owner, next);
        }
    }
    return groups.map((group) => unitOf(group, codeowners));
}
function fits(proposal, group) {
    if (group.length >= groupLimit)
        return false;
    return !group.some(({ files }) => [...files.keys()].some((path) => proposal.files.has(path)));
}
/** Of items that are published together. */
function unitOf(group, codeowners) {
    const [first, ...rest] = group;
    if (first === undefined)
        throw new Error('a group has an item');
    const owners = group.flatMap((proposal) => ownersOfProposal(proposal, codeowners));
    return {
        branch: `${contracts_plan/* branchPrefix */.$j}${rest.length === 0 ? first.item.id : groupName(group)}`,
        proposals: [first, ...rest],
        owner: rest.length === 0 ? null : units_ownerOf(first, codeowners),
        reviewers: named(owners, 'user'),
        teams: named(owners, 'team'),
    };
}
/** The same items always make the same branch, in whatever order they come. */
function groupName(group) {
    const ids = group.map(({ item }) => item.id).sort();
    return `group-${(0,sha256/* sha256Of */.B)(ids.join('\n')).slice(0, 16)}`;
}
/** All its owners, as CODEOWNERS writes them; '' where it has none. */
function units_ownerOf(proposal, codeowners) {
    const names = ownersOfProposal(proposal, codeowners).map(({ name }) => name);
    return [...new Set(names)].sort().join(' ');
}
function ownersOfProposal({ files }, codeowners) {
    return [...files.keys()].flatMap((path) => ownersOf(codeowners, path));
}
/** Addresses cannot be asked for a review; a team is asked by the last part of its name. */
function named(owners, kind) {
    const names = owners.filter((owner) => owner.kind === kind).map(({ name }) => name.replace(/^.*\//, ''));
    return [...new Set(names)].slice(0, reviewerLimit);
}

;// CONCATENATED MODULE: ./.build/actions/report/github/publish-on-github.js















/** So many of our pull requests are known, of any state: older ones were decided long ago. */
const pullLimit = 500;
/**
 * Publishes proven changes as pull requests, looks after those that are open, and says what became of all. Everything is
 * read and judged before anything is written; what is there is adopted; what people did wins. Done twice, the second time
 * changes nothing. One item's failure is its own.
 * @throws UserError for a schedule that cannot be read, or where GitHub cannot be read at all
 */
async function publishOnGitHub(input, ports) {
    readSchedule(input.settings.schedule);
    const stopped = await refusedRun(input, ports.github);
    if (stopped !== null) {
        ports.log.warn(`nothing is published: ${stopped.message}`);
        const items = input.proposals.map(({ item }) => row(item.id, unwritten('refused', stopped)));
        return { items, outcomes: [], stopped };
    }
    const { accepted, rows } = publish_on_github_judge(input);
    const scene = await readScene({ ...input, proposals: accepted }, ports);
    await lookAfterOpen(scene, rows);
    await publishNew(scene, rows);
    const outcomes = await lookBack(scene, rows);
    tell([...rows.values()], ports.log);
    return { items: [...rows.values()], outcomes, stopped: null };
}
/** Each item once. Only what is accepted here is seen by anything that writes. */
function publish_on_github_judge(input) {
    const accepted = new Map();
    const rows = new Map();
    for (const proposal of input.proposals) {
        const { id } = proposal.item;
        const refusal = refusedProposal(proposal, input);
        if (refusal !== null)
            rows.set(id, row(id, unwritten('refused', refusal)));
        else if (!accepted.has(id))
            accepted.set(id, proposal);
    }
    return { accepted: [...accepted.values()], rows };
}
async function readScene(input, ports) {
    const { branches, pulls } = ports.github;
    const [heads, leftovers, listed, bases] = await Promise.all([
        branches.list(contracts_plan/* branchPrefix */.$j),
        branches.list(draftPrefix),
        pulls.list(contracts_plan/* branchPrefix */.$j, pullLimit),
        branches.list(input.base.branch),
    ]);
    const ledger = readLedger(listed, heads, input.identities);
    const ours = new Set(ledger.pulls.map(({ pull }) => pull.number));
    const taken = listed.filter(({ number, state }) => state === 'open' && !ours.has(number)).map(({ branch }) => branch);
    const tip = bases.get(input.base.branch) ?? input.base.commit;
    const codeowners = await readCodeowners(input.base.commit, ports);
    return { input, ports, ledger, codeowners, tip, taken: new Set(taken), leftovers };
}
async function readCodeowners(commit, { github, log }) {
    for (const place of codeownersPlaces) {
        const text = await github.file(place, commit);
        if (text === null)
            continue;
        const codeowners = parseCodeowners(text);
        for (const { message } of codeowners.skipped.slice(0, 5))
            log.warn(message);
        return codeowners;
    }
    return { rules: [], skipped: [] };
}
/** Every open pull request of ours, whether or not this run proposes its items again. */
async function lookAfterOpen(scene, rows) {
    const { input, ports, ledger, tip } = scene;
    for (const known of ledger.pulls.filter(({ pull }) => pull.state === 'open')) {
        const github = audited(ports.github, ports.audit, known.items[0]?.itemId ?? null);
        const result = await attempt(async () => {
            const result = await lookAfter(known, input, { github, now: ports.clock.now(), tip });
            if (result.fate === 'adopted' || result.fate === 'rebased')
                await finishOpened(known, scene, github);
            return result;
        });
        for (const { itemId } of known.items)
            rows.set(itemId, row(itemId, result));
    }
}
/** One without a label of ours was opened by a run that ended there: what was to follow is done now. */
async function finishOpened({ pull, items }, scene, github) {
    const { input, codeowners } = scene;
    const about = input.proposals.filter(({ item }) => items.some(({ itemId }) => itemId === item.id));
    const labels = reviewLabels(input.settings.labels, about);
    if (about.length === 0 || labels.length === 0 || pull.labels.some((label) => labels.includes(label)))
        return;
    await finishPull(pull.number, unitOf(about, codeowners), { input, github });
}
async function publishNew(scene, rows) {
    const { input, ports, ledger, codeowners } = scene;
    const fresh = [];
    for (const proposal of input.proposals) {
        const { id } = proposal.item;
        const known = pullOf(ledger, id);
        const result = known === null ? null : settled(proposal, known);
        if (known?.pull.state === 'open')
            continue;
        if (result === null)
            fresh.push(proposal);
        else
            rows.set(id, row(id, result));
    }
    const allowed = allowance(input.settings, ledger.pulls, ports.clock.now());
    let stop = null;
    for (const unit of unitsOf(fresh, { groupBy: input.settings.groupBy, codeowners })) {
        const waiting = allowed.refusal();
        const result = stop === null ? await make(unit, waiting, scene) : unwritten('failed', stop);
        if (result.fate === 'opened')
            allowed.opened();
        if (result.note?.code === 'cannot-open')
            stop = result.note;
        for (const { item } of unit.proposals)
            rows.set(item.id, row(item.id, result));
    }
}
async function make(unit, waiting, { input, ports, ledger, taken }) {
    if (waiting !== null)
        return unwritten('waiting', waiting);
    if (taken.has(unit.branch)) {
        const message = `somebody else opened a pull request from ${unit.branch}`;
        return { ...unwritten('hands-off', { code: 'taken', message }), branch: unit.branch };
    }
    const github = audited(ports.github, ports.audit, unit.proposals[0].item.id);
    return attempt(() => openPull(unit, input, { github, head: ledger.heads.get(unit.branch) ?? null }));
}
/** Merged is done; closed is done as long as the files are the same. null where it may be proposed again. */
function settled({ item }, { pull, items }) {
    const before = items.find(({ itemId }) => itemId === item.id)?.contents ?? null;
    if (pull.state === 'closed' && before !== null && before !== contentsOf(item))
        return null;
    const message = pull.state === 'merged' ? `#${pull.number} was merged` : `#${pull.number} was closed, and the files are the same`;
    const { number, url } = pull;
    return { ...unwritten('settled', { code: pull.state, message }), pull: { number, url } };
}
/** What people did, and a branch that a killed run left. What is published stands, whether or not this can be had. */
async function lookBack({ ledger, leftovers, ports }, fates) {
    const { github, audit, clock, log } = ports;
    try {
        const { branches } = audited(github, audit, null);
        // Not one that another run is using: that one has moved by now.
        for (const [name, head] of leftovers)
            await branches.move(name, head, null);
        return await outcomesOf(ledger, { github, fates, now: clock.now() });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        log.warn(`what became of earlier pull requests is not known: ${error.message}`);
        return [];
    }
}
async function attempt(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return unwritten('failed', { code: error instanceof CannotOpen ? 'cannot-open' : 'github', message: error.message });
    }
}
function unwritten(fate, note) {
    return { fate, branch: null, commit: null, pull: null, note };
}
function row(itemId, result) {
    return { itemId, ...result };
}
function tell(rows, log) {
    for (const { itemId, fate, pull, note } of rows) {
        const where = pull === null ? '' : ` #${pull.number}`;
        const line = `${itemId}: ${fate}${where}${note === null ? '' : `: ${note.message}`}`;
        if (fate === 'failed')
            log.warn(line);
        else
            log.info(line);
    }
}

// EXTERNAL MODULE: ./.build/actions/report/publish.js
var publish = __webpack_require__(33026);
;// CONCATENATED MODULE: ./.build/actions/report/publish-pulls.js
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
 * Publishes proven changes as pull requests. Called without any, too: those of earlier runs are looked after, and what
 * people did with them is learnt. Each tree is made again from its diff and held against the policy before.
 */
async function publishPulls({ proposals, publishing, files }, terms, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await publishing.repository.scratch(), true);
        const made = new Map();
        const ready = [];
        for (const proposal of proposals) {
            const tree = await (0,publish/* rebuild */.a)(proposal, publishing, scratch);
            const contents = typeof tree === 'string' ? await candidateFiles({ base: publishing.base.tree, tree }, scratch) : tree;
            if ('code' in contents)
                made.set(proposal.item.id, { branch: null, commit: null, note: contents });
            else
                ready.push({ ...proposal, files: contents });
        }
        const { base } = files.snapshot;
        const input = {
            ...terms,
            runId: publishing.runId,
            base: { branch: base.branch ?? files.snapshot.target.defaultBranch, commit: publishing.base.commit },
            proposals: ready,
            allowPaths: publishing.allowPaths,
            spending: { plan: files.plan?.spending ?? null, apply: files.changes?.spending ?? null },
        };
        const published = await publishOnGitHub(input, ports);
        for (const { itemId, branch, commit, note } of published.items)
            made.set(itemId, { branch, commit, note });
        return { made, published };
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

// EXTERNAL MODULE: ./.build/actions/shared/adapters/github/context.js
var github_context = __webpack_require__(43940);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/github/start.js

const GO = { kind: 'go' };
/** What starts our workflows; any other event is refused, as strangers can cause most of them. */
const rules = {
    // Nobody starts it, and only those who may write can change when.
    schedule: async () => GO,
    // GitHub lets only those push and queue who may write.
    push: async () => GO,
    merge_group: async () => GO,
    pull_request: async (context) => ofThisRepository(context),
    workflow_dispatch: bothMayWrite,
    repository_dispatch: bothMayWrite,
};
/**
 * Whether this run may write at all; asked before anything is written.
 * @throws UserError where the event or who started it is not allowed
 */
async function mayStart(context, github) {
    const start = await ruleOf(context.event)(context, github);
    // Whoever runs it again gives it no rights of their own, and needs some all the same.
    if (start.kind === 'go' && context.attempt > 1)
        await mustWrite([context.triggeringActor], github);
    return start;
}
function ruleOf(event) {
    if (Object.hasOwn(rules, event))
        return rules[event];
    const known = Object.keys(rules).join(', ');
    throw new errors/* UserError */.y(`the event ${event} may not start llm-ops: use one of ${known} (on: in the workflow)`);
}
/** Names can be given away; numbers cannot. */
function ofThisRepository({ pullRequest, repositoryId }) {
    if (pullRequest !== null && pullRequest.headRepositoryId === repositoryId)
        return GO;
    return { kind: 'neutral', why: 'the pull request comes from a fork: nothing is written for it' };
}
/** A run keeps the rights of its first actor: both must have them. */
async function bothMayWrite({ actor, triggeringActor }, github) {
    await mustWrite([actor, triggeringActor], github);
    return GO;
}
async function mustWrite(logins, github) {
    for (const login of new Set(logins)) {
        const permission = await github.permission(login);
        if (permission === 'admin' || permission === 'write')
            continue;
        throw new errors/* UserError */.y(`${login} may not start llm-ops here (permission: ${permission}): somebody with write access to the repository must`);
    }
}

// EXTERNAL MODULE: ./.build/actions/shared/runtime/github-token.js
var github_token = __webpack_require__(18790);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/audit-chain.js
var audit_chain = __webpack_require__(97612);
;// CONCATENATED MODULE: ./.build/actions/shared/state-branch/audit-trail.js

/** The log of one run, chained from its first line. Lines are kept in the order in which they were asked for. */
function auditTrail(runId, { clock, keep }) {
    const entries = [];
    let prev = audit_chain/* noLine */.An;
    let last = Promise.resolve();
    async function record(phase, effect) {
        const now = Math.max(clock.now().getTime(), Date.parse(entries.at(-1)?.at ?? '') || 0);
        const entry = (0,audit_chain/* auditEntry */.GE)({ ...effect, runId, phase, at: new Date(now) });
        const first = entries.length === 0 ? { previous: null } : {};
        const line = (0,audit_chain/* auditLine */.kk)({ schemaVersion: 1, prev, ...first, ...entry });
        entries.push(entry);
        prev = (0,audit_chain/* lineHash */.Hw)(line);
        last = last.then(() => keep(line));
        await last;
    }
    return {
        before: (effect) => record('before', effect),
        after: (effect) => record('after', effect),
        entries,
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/exec.js
var exec = __webpack_require__(26087);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/http-remote.js
var http_remote = __webpack_require__(96061);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/git/scratch-index.js
var scratch_index = __webpack_require__(7647);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/fetch-commit.js




/** Seconds: what is not here may be all files of a large repository. */
const SECONDS = 300;
/** As it was asked for, and nothing else: no tag, no FETCH_HEAD, no history, no submodule. */
const ALONE = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--depth=1'];
/**
 * Brings one commit with its files into a scratch repository, where that has it not already.
 * @param dir git folder of the scratch repository: it becomes shallow, so it must not be a user's
 * @returns the commit's tree
 * @throws UserError that names token or repository, or what the server said
 */
async function fetchCommit(dir, request) {
    const { url, commit } = request;
    const here = await treeOf(dir, commit);
    if (here !== null)
        return here;
    const { cwd, env } = (0,scratch_index/* inside */.nx)(dir);
    const call = { cwd, env: { ...(0,http_remote/* remoteEnvironment */.o)(request), ...env }, timeout: SECONDS };
    const { code, stderr } = await (0,exec/* git */.$Y)(['fetch', ...ALONE, '--', url, commit], call);
    // One that failed may have left the commit there without all of its files.
    const tree = code === 0 ? await treeOf(dir, commit) : null;
    if (tree !== null)
        return tree;
    throw new errors/* UserError */.y(`${commit.slice(0, 12)} could not be fetched from ${url} ${(0,http_remote/* serverWords */.l)(stderr, advices)}`);
}
async function treeOf(dir, commit) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`];
    const { code, stdout } = await (0,exec/* git */.$Y)(args, (0,scratch_index/* inside */.nx)(dir));
    return code === 0 ? stdout.toString('utf8').trim() : null;
}
const advices = [
    [/not our ref|no such remote ref|couldn't find remote ref/i, 'the server has no such commit any more: run again'],
    [/\b403\b|denied/i, 'token: it needs contents: read'],
];

// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(59136);
;// CONCATENATED MODULE: ./.build/actions/cli/base-commits.js


function baseCommits({ location, ports, remote }) {
    let opened = null;
    const found = new Map();
    async function open() {
        return (await (0,open_target/* openTarget */.Ap)({ location, branch: null }, ports)).scratch();
    }
    async function bring(commit) {
        const scratch = await (opened ??= open());
        return { scratch, tree: await fetchCommit(scratch.dir, { ...remote(), commit }) };
    }
    return {
        at(commit) {
            const known = found.get(commit) ?? bring(commit);
            found.set(commit, known);
            return known;
        },
        async [Symbol.asyncDispose]() {
            await (await opened?.catch(() => null))?.[Symbol.asyncDispose]();
        },
    };
}

// EXTERNAL MODULE: ./.build/actions/cli/github-connection.js + 20 modules
var github_connection = __webpack_require__(92615);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/layout.js
var layout = __webpack_require__(31029);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/outcomes-window.js
var outcomes_window = __webpack_require__(88303);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/pull.js
var pull = __webpack_require__(82224);
// EXTERNAL MODULE: ./.build/actions/shared/model/backoff.js
var backoff = __webpack_require__(74308);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/index-rows.js
var index_rows = __webpack_require__(52541);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/past.js
var state_branch_past = __webpack_require__(4039);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/read-row.js
var read_row = __webpack_require__(39118);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/rebuild.js
var rebuild = __webpack_require__(34776);
// EXTERNAL MODULE: ./.build/actions/shared/state-branch/state-files.js
var state_files = __webpack_require__(92936);
;// CONCATENATED MODULE: ./.build/actions/shared/state-branch/additions.js










/** Reads the rows that the run speaks of, its own folder and the audit head: never more of the past. */
async function additionsOn(branch, adding) {
    const { tip, run } = adding;
    const past = (0,state_branch_past/* pastAt */.C)(branch, tip);
    const files = await newRunFiles(past, run);
    const known = await readKnown(past, run);
    const derived = known.damaged ? await (0,rebuild/* rebuildDerived */.z3)(past) : null;
    if (derived !== null)
        for (const [path, text] of await (0,rebuild/* changedDerived */.iK)(past, derived))
            files.set(path, text);
    for (const row of (0,index_rows/* rowsOf */.RO)(run)) {
        const before = derived?.rows.get(row.item.id) ?? known.rows.get(row.item.id) ?? null;
        setChanged(files, { path: (0,layout/* itemPath */.Lt)(row.item.id), text: (0,state_files/* stateJson */.mE)((0,index_rows/* mergeRows */.YE)(before, row)), known: known.texts });
    }
    if (run.published.outcomes.length > 0) {
        const merged = (0,outcomes_window/* mergeOutcomes */.ko)(derived?.outcomes ?? known.outcomes, run.published.outcomes);
        setChanged(files, { path: layout/* outcomesPath */.fy, text: (0,outcomes_window/* outcomesText */.xL)(merged), known: known.texts });
    }
    if (!known.audited)
        for (const [path, text] of additions_audited(adding, derived?.head ?? known.head))
            files.set(path, text);
    return { files, rebuilt: derived !== null };
}
/** @throws UserError where one stands there with other content: a run is written once */
async function newRunFiles(past, { files, folder, runId }) {
    const standing = new Set((await past.list(folder)).map((name) => `${folder}/${name}`));
    const missing = new Map();
    for (const [path, text] of files) {
        if (!standing.has(path))
            missing.set(path, text);
        else if ((await past.read(path)) !== text)
            throw otherContent(path, runId);
    }
    return missing;
}
function otherContent(path, runId) {
    return new errors/* UserError */.y(`${path}: the state branch holds another run ${runId}, and what it holds is never changed: give this run another id with "run-id"`);
}
/** @throws UserError where a newer llm-ops wrote one of them */
async function readKnown(past, run) {
    const top = await past.list(layout/* stateRoot */.om);
    const known = {
        texts: new Map(),
        rows: new Map(),
        outcomes: [],
        head: null,
        audited: (await past.read(run.auditPath)) !== null,
        damaged: top.includes('runs/') && !top.includes('audit/'),
    };
    const take = async (path, read) => {
        const text = await past.read(path);
        const value = read(text);
        if (text !== null)
            known.texts.set(path, text);
        if (text !== null && value === null)
            known.damaged = true;
        return value;
    };
    const limit = (0,p_limit/* default */.A)(state_branch_past/* readsAtOnce */.j);
    await limit.map((0,index_rows/* rowsOf */.RO)(run), async ({ item }) => {
        const path = (0,layout/* itemPath */.Lt)(item.id);
        const row = await take(path, (text) => (0,read_row/* readRow */.z)(text, path));
        if (row !== null)
            known.rows.set(item.id, row);
    });
    if (run.published.outcomes.length > 0) {
        const history = await take(layout/* outcomesPath */.fy, (text) => (0,state_files/* readDerived */.WZ)(state_files/* stateFiles */.d8.outcomes, text, layout/* outcomesPath */.fy));
        known.outcomes = history?.outcomes ?? [];
    }
    known.head = await take(layout/* auditHeadPath */.nL, (text) => (0,state_files/* readDerived */.WZ)(state_files/* stateFiles */.d8.head, text, layout/* auditHeadPath */.nL));
    if (known.head === null && top.includes('audit/'))
        known.damaged = true;
    if (known.head?.indexed === true && !top.includes('items/'))
        known.damaged = true;
    return known;
}
function setChanged(files, { path, text, known }) {
    if (files.has(path) || known.get(path) !== text)
        files.set(path, text);
}
/** The run's log linked to the runs before, closed by what is done now: the commit itself shows that it was done. */
function additions_audited({ run, now }, head) {
    const earliest = Math.max(...run.audit.map(({ at }) => Date.parse(at)), within(head, now));
    const instant = new Date(Math.max(now.getTime(), earliest));
    const closing = (0,audit_chain/* auditEntry */.GE)({ runId: run.runId, event: 'state.push', phase: 'before', itemId: null, at: instant });
    const lines = (0,audit_chain/* chainEntries */.kS)([...run.audit, closing], head);
    const last = lines.at(-1);
    const next = {
        schemaVersion: 1,
        path: run.auditPath,
        runId: run.runId,
        hash: (0,audit_chain/* lineHash */.Hw)(last),
        at: instant.toISOString(),
        indexed: head?.indexed === true || (0,index_rows/* rowsOf */.RO)(run).length > 0,
    };
    return new Map([
        [run.auditPath, `${lines.join('\n')}\n`],
        [layout/* auditHeadPath */.nL, (0,state_files/* stateJson */.mE)(next)],
    ]);
}
/** Clocks differ a little: the log does not go back for it. A head far in the future holds nobody up. */
function within(head, now) {
    const before = Date.parse(head?.at ?? '') || 0;
    return before - now.getTime() > audit_chain/* clockSkew */.nW ? 0 : before;
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/parse.js
var parse = __webpack_require__(15373);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/state-index.js
var state_index = __webpack_require__(96598);
;// CONCATENATED MODULE: ./.build/actions/shared/state-branch/run-to-push.js





/**
 * Nothing reaches the branch that its readers would refuse.
 * @throws ContractError where a file does not hold its contract, UserError where files are of different runs
 */
function checkRun(pushed) {
    const run = (0,state_files/* readHostile */.PT)(state_files/* stateFiles */.d8['run.json'], pushed.files['run.json'], 'run.json');
    const published = {
        schemaVersion: 1,
        runId: run.runId,
        pulls: [...pushed.pulls].map(([itemId, number]) => ({ itemId, number })),
        outcomes: [...pushed.outcomes],
    };
    (0,parse/* parseValue */.$x)(state_index/* publishedSchema */.sk, published, 'published.json');
    const read = readStages(pushed.files, run.runId);
    refuseOther('audit', pushed.audit, run.runId);
    const folder = (0,layout/* runFolder */.kQ)(run);
    const files = new Map(Object.entries(pushed.files).map(([name, text]) => [`${folder}/${name}`, text]));
    files.set(`${folder}/published.json`, (0,state_files/* stateJson */.mE)(published));
    return {
        runId: run.runId,
        run,
        plan: read,
        published,
        files,
        folder,
        auditPath: (0,layout/* auditPathOf */.mV)(run),
        audit: pushed.audit,
    };
}
/** @returns the plan: the index is made from it */
function readStages(files, runId) {
    const { 'plan.json': plan, 'changes.json': changes, 'evidence.json': evidence } = files;
    const planned = plan === undefined ? null : (0,state_files/* readHostile */.PT)(state_files/* stateFiles */.d8['plan.json'], plan, 'plan.json');
    const others = [
        planned,
        changes === undefined ? null : (0,state_files/* readHostile */.PT)(state_files/* stateFiles */.d8['changes.json'], changes, 'changes.json'),
        evidence === undefined ? null : (0,state_files/* readHostile */.PT)(state_files/* stateFiles */.d8['evidence.json'], evidence, 'evidence.json'),
    ].filter((file) => file !== null);
    refuseOther('files', others, runId);
    return planned;
}
function refuseOther(what, parts, runId) {
    const other = parts.find((part) => part.runId !== runId);
    if (other === undefined)
        return;
    throw new errors/* UserError */.y(`state: ${what} of run ${other.runId} were given with run ${runId}: hand over the files of one run`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/state-branch/push-run.js




/** 3·log2(N) + 10 tries for N writers at once: enough for 1,000 (20 processes at once needed 8 at the most). */
const MOST_TRIES = 40;
const DEADLINE_SECONDS = 300;
/** Commits without an answer: more are no accident. */
const MOST_FAILURES = 3;
/** Of the waits for a busy server: another writer's commit takes a fraction of a second. */
const PART_OF_BACKOFF = 1 / 4;
/**
 * Adds a run to the state branch: its files, its rows in the index, outcomes, audit log. Compare-and-swap: where
 * somebody else was first, all of it is worked out again on the new head. Done twice, the second time changes nothing.
 * @throws UserError where the run is there with other content, where a newer llm-ops wrote the branch, where the branch is
 *   protected, and where it could not be had before the deadline; ContractError where a file does not hold its contract
 */
async function pushRun(branch, run, ports) {
    const checked = checkRun(run);
    const { clock } = ports;
    const end = clock.monotonic() + (ports.deadlineSeconds ?? DEADLINE_SECONDS) * 1000;
    const tips = new Set();
    const failures = [];
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
        const pushed = await tryOnce(branch, checked, { clock, tips, failures });
        if (pushed !== null)
            return { ...pushed, tries };
        const wait = Math.round((0,backoff/* backoff */.J)(tries, clock.random(backoff/* CHANCE_LENGTH */.Q)) * PART_OF_BACKOFF);
        if (clock.monotonic() + wait >= end)
            throw gaveUp(checked, { tries, tips, keptIn: ports.keptIn });
        await clock.sleep(wait);
    }
    throw gaveUp(checked, { tries: MOST_TRIES, tips, keptIn: ports.keptIn });
}
/** @returns null where the branch has moved meanwhile */
async function tryOnce(branch, run, tries) {
    const tip = await branch.tip();
    tries.tips.add(tip);
    const { files, rebuilt } = await additionsOn(branch, { tip, run, now: tries.clock.now() });
    if (tip !== null && files.size === 0)
        return { tip, already: true, rebuilt };
    const message = `chore(state): add run ${run.runId}\n\nLlm-Ops-Run: ${run.runId}\n`;
    const answer = await commitOnce(branch, { tip, message, files }, tries.failures);
    return 'moved' in answer ? null : { tip: answer.tip, already: false, rebuilt };
}
/**
 * A commit whose answer was lost may have been made (F-07). It is safe to try again on what the branch holds then: what
 * is there is not added twice, and a head that has moved takes no commit.
 */
async function commitOnce(branch, commit, failures) {
    try {
        return await branch.commit(commit);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y || failures.push(error) > MOST_FAILURES)
            throw error;
        return { moved: true };
    }
}
function gaveUp({ runId }, { tries, tips, keptIn }) {
    const why = tips.size > 1
        ? `others were first each time (${tips.size} heads seen)`
        : 'its head stayed the same, and the commit was refused all the same: look for a lock file that a killed git left';
    return new errors/* UserError */.y(`state-branch: run ${runId} could not be added in ${tries} tries: ${why}. Nothing is lost: its files are in ${keptIn}; run report again, or start fewer runs at once`);
}

;// CONCATENATED MODULE: ./.build/actions/cli/keep-run.js




const keep_run_files = ['plan.json', 'changes.json', 'evidence.json'];
/** Adds a run to the state branch: its files, what became of its items, what people did, and the audit log. */
async function keepRun(run, { ports, state, audit, published }) {
    const { store, clock, log } = ports;
    if (await isThere(run, state)) {
        log.info(`state: run ${run.runId} is on the branch already, and stays as it is`);
        return;
    }
    const texts = {};
    for (const file of keep_run_files) {
        const text = await store.read(run.runId, file);
        if (text !== null)
            texts[file] = text;
    }
    const pulls = new Map(published?.items.flatMap(({ itemId, pull }) => (pull === null ? [] : [[itemId, pull.number]])));
    const outcomes = published === null ? [] : await learnt(published, state);
    const pushed = await pushRun(state, {
        files: { ...texts, 'run.json': `${JSON.stringify(run, null, 2)}\n` },
        pulls,
        outcomes,
        audit: audit.entries,
    }, { clock, keptIn: store.runDir(run.runId) });
    log.info(`state: run ${run.runId} is on the branch (${pushed.tip.slice(0, 12)})`);
}
/** A report that runs again (F-17) has other times to tell; what a run left is never written twice. */
async function isThere({ runId, startedAt }, state) {
    const tip = await state.tip();
    if (tip === null)
        return false;
    return (await state.read(`${(0,layout/* runFolder */.kQ)({ runId, startedAt })}/run.json`, tip)) !== null;
}
/** Outcomes that nobody knew, with what the index says of their proposals. */
async function learnt({ outcomes }, state) {
    const known = await (0,pull/* pullOutcomes */.p)(state);
    const byItem = new Map(known.map((row) => [row.itemId, row]));
    // What we closed ourselves, because nobody touched it, says nothing of what people think of it.
    const changed = outcomes.filter(({ itemId, kind, by }) => by === 'people' && byItem.get(itemId)?.kind !== kind);
    const ids = changed.map(({ itemId }) => itemId);
    const rows = await (0,pull/* pullKnown */.v)(state, ids);
    const found = changed.flatMap(({ itemId, kind, at }) => {
        const row = rows.get(itemId);
        if (row === undefined)
            return [];
        const { action, engine, rawConfidence, item } = row;
        return [{ itemId, runId: item.runId, action, engine, rawConfidence, kind, at }];
    });
    return (0,outcomes_window/* newOutcomes */.mS)(known, found);
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js + 1 modules
var contracts_evidence = __webpack_require__(30815);
;// CONCATENATED MODULE: ./.build/actions/cli/redraft.js






/**
 * Makes a proposal of an earlier run again on another base, from what that run left on the state branch. Where that
 * cannot be read, or the base cannot be had, the answer is why: then the pull request is left as it is.
 */
function redrafter(state, { bases, allowPaths }) {
    return async (itemId, commit) => {
        try {
            const found = await earlier(state, itemId);
            if (found === null)
                return null;
            const { scratch, tree } = await bases.at(commit);
            return await redraftOn({ ...found, base: tree, allowPaths }, scratch);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.y))
                throw error;
            return { code: 'behind', message: error.message };
        }
    };
}
/** What the state says is read by its contracts and judged again on the new base: it may have been written by anybody. */
async function earlier(state, itemId) {
    const tip = await state.tip();
    const row = (await (0,pull/* pullKnown */.v)(state, [itemId])).get(itemId);
    if (tip === null || row === undefined)
        return null;
    const folder = (0,layout/* runFolder */.kQ)({ runId: row.item.runId, startedAt: row.at });
    const [plan, evidence] = await Promise.all([
        state.read(`${folder}/plan.json`, tip),
        state.read(`${folder}/evidence.json`, tip),
    ]);
    if (plan === null || evidence === null)
        return null;
    const item = (0,contracts_plan/* parsePlan */.vS)(plan, 'plan.json').items.find(({ id }) => id === itemId);
    const diff = (0,contracts_evidence/* parseEvidence */.vf)(evidence, 'evidence.json').items.find((facts) => facts.itemId === itemId)?.candidateDiff;
    return item === undefined || diff === undefined ? null : { item, diff };
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/signing/push-commit.js



/**
 * Compare and swap of a branch by `git push --force-with-lease`.
 * @param dir the repository that has the commit
 * @throws UserError that names token, or what refused it
 */
async function pushCommit(dir, request) {
    const { branch, expected, commit } = request;
    const ref = `refs/heads/${branch}`;
    const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
    const remote = remoteCall(dir, request);
    const pushed = await (0,exec/* git */.$Y)(['push', '--porcelain', '--no-verify', lease, remote.url, `${commit}:${ref}`], remote.call);
    const [, flag] = /^([ +*=!-])\t/m.exec(pushed.stdout.toString('utf8')) ?? [];
    if (pushed.code === 0)
        return flag === '=' ? 'same' : 'pushed';
    // A broken connection does not tell whether the server took it, and a refusal not by whom the branch was moved.
    const now = await headOf(ref, remote);
    if (now === commit)
        return 'pushed';
    if (now !== undefined && now !== expected)
        return 'moved';
    throw refused(request, pushed);
}
const push_commit_SECONDS = 120;
function remoteCall(dir, request) {
    const env = { ...(0,http_remote/* remoteEnvironment */.o)(request), GIT_DIR: dir };
    return { url: request.url, call: { cwd: dir, env, timeout: push_commit_SECONDS } };
}
/** Null: there is no such branch; undefined: it could not be asked. */
async function headOf(ref, { url, call }) {
    const answer = await (0,exec/* git */.$Y)(['ls-remote', '--refs', url, ref], call);
    if (answer.code !== 0)
        return undefined;
    return /^([0-9a-f]{40,64})\t/.exec(answer.stdout.toString('utf8'))?.[1] ?? null;
}
/** The first that fits. */
const push_commit_advices = [
    [/without `?workflows?`? permission/i, 'the change is to a workflow file, and the token has no such permission'],
    [
        /GH006|GH013|protected branch|rule violations|hook declined/i,
        'a rule of the repository keeps this branch: exempt llm-ops/*',
    ],
    [/\b403\b|denied|write access/i, 'token: it needs contents: write'],
];
function refused({ url, branch }, { stdout, stderr }) {
    const said = `${stderr}\n${stdout.toString('utf8')}`;
    return new errors/* UserError */.y(`${branch} could not be pushed to ${url} ${(0,http_remote/* serverWords */.l)(said, push_commit_advices)}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/signing/signed-commit.js


/**
 * A commit in the repository at `dir`, signed as `signing` says. Its committer is the key's owner, where the key names
 * one. Signatures of GnuPG carry the time at which they were made: the same request twice gives two ids.
 * @throws UserError that names commit-signing where it could not be signed
 */
async function signedCommit(dir, request, signing) {
    const config = signing.config.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const parents = request.parents.flatMap((parent) => ['-p', parent]);
    const signs = signing.config.length > 0;
    const args = [...config, 'commit-tree', request.tree, ...parents, ...(signs ? ['-S'] : []), '-F', '-'];
    const env = { GIT_DIR: dir, ...people(request, signing.owner), ...signing.env };
    if (!signs)
        return (await (0,exec/* gitText */.q_)(args, { cwd: dir, env, stdin: request.message })).trim();
    const answer = await (0,exec/* git */.$Y)(args, { cwd: dir, env, stdin: request.message });
    if (answer.code === 0)
        return answer.stdout.toString('utf8').trim();
    const advice = 'git 2.34 or newer is needed for ssh; commit-signing: github needs no key';
    throw new errors/* UserError */.y(`commit-signing: git could not sign (${answer.stderr.slice(0, 300)}): ${advice}`);
}
function people({ author, at }, owner) {
    const committer = owner ?? author;
    const date = `@${Math.floor(at.getTime() / 1000)} +0000`;
    return {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: date,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/github/tokens/key-text.js
var key_text = __webpack_require__(42153);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/actions/shared/adapters/temporary-folder.js
var temporary_folder = __webpack_require__(36645);
;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/signing/key-folder.js





/** A folder for a private key. It goes with its scope, and also where the process is made to exit in the middle of it. */
async function keyFolder() {
    // mkdtemp makes it 0700.
    const path = await (0,temporary_folder/* makeTemporary */.ww)('key');
    const removeNow = () => (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    process.on('exit', removeNow);
    return {
        path,
        [Symbol.asyncDispose]: async () => {
            await (0,temporary_folder/* removeTree */.dM)(path);
            process.off('exit', removeNow);
        },
    };
}
const key_folder_SECONDS = 30;
/**
 * Runs a program that works on keys, with no terminal to ask at and none of our environment but where programs are.
 * @throws UserError where it is not installed
 */
async function runKeyProgram({ program, args, env, stdin }) {
    const environment = { PATH: process.env['PATH'], LC_ALL: 'C', ...env };
    const child = (0,exec/* withPipes */.cg)((0,external_node_child_process_.spawn)(program, args, { env: environment, stdio: 'pipe' }), program);
    const timer = setTimeout(() => child.kill('SIGKILL'), key_folder_SECONDS * 1000);
    const [out, err] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin ?? '');
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', (cause) => reject(notStarted(program, cause)));
            child.on('close', (exit) => resolve(exit ?? -1));
        });
        return { code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8').trim() };
    }
    finally {
        clearTimeout(timer);
    }
}
function notStarted(program, cause) {
    const advice = 'install it on the runner, or set commit-signing to github, which needs no program and no key';
    return new errors/* UserError */.y(`commit-signing: ${program} could not be started: ${advice}`, { cause });
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/signing/gpg.js





/** Nobody is there to be asked for a passphrase. */
const OPTIONS = 'batch\nno-tty\npinentry-mode error\nno-auto-key-retrieve\n';
/** GnuPG with a home of its own that holds this one key; its agent ends with it. @throws UserError that names signing-key */
async function gpgSigning(secret) {
    const key = (0,key_text/* keyText */.P)(secret);
    if (key === null)
        throw gpg_refused('it holds no armored block');
    if (!key.startsWith('-----BEGIN PGP PRIVATE KEY BLOCK-----'))
        throw gpg_refused('it is no private key of GnuPG');
    const stack = new AsyncDisposableStack();
    try {
        const folder = stack.use(await keyFolder());
        const env = { GNUPGHOME: folder.path };
        // The agent also ends where it sees its home go, but not on every file system.
        stack.defer(async () => void (await runKeyProgram({ program: 'gpgconf', args: ['--kill', 'all'], env })));
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder.path, 'gpg.conf'), OPTIONS);
        const imported = await runKeyProgram({ program: 'gpg', args: ['--import'], env, stdin: key });
        const { id, owner } = await onlyKey(env, imported.stderr);
        await trySigning(env, id);
        const config = [
            ['gpg.format', 'openpgp'],
            ['gpg.program', 'gpg'],
            ['user.signingKey', id],
        ];
        const held = stack.move();
        return { config, env, owner, [Symbol.asyncDispose]: () => held.disposeAsync() };
    }
    finally {
        await stack.disposeAsync();
    }
}
/** See doc/DETAILS of GnuPG: `sec` and `uid` records, the fingerprint in field 10 of the `fpr` that follows. */
async function onlyKey(env, said) {
    const args = ['--list-secret-keys', '--with-colons'];
    const { stdout } = await runKeyProgram({ program: 'gpg', args, env });
    const records = stdout.split('\n').map((line) => line.split(':'));
    const keys = records.filter(([kind]) => kind === 'sec').length;
    if (keys === 0)
        throw gpg_refused(`gpg does not take it: ${said.split('\n')[0] ?? ''}`);
    if (keys > 1)
        throw gpg_refused(`it holds ${keys} keys: export the one`);
    const id = records.find(([kind]) => kind === 'fpr')?.[9] ?? '';
    return { id, owner: personOf(records.find(([kind]) => kind === 'uid')?.[9] ?? '') };
}
/** `Name (comment) <address>`; colons are written \x3a. */
function personOf(uid) {
    const text = uid.replaceAll(String.raw `\x3a`, ':');
    const [, name = '', email = ''] = /^([^<>(]*?)\s*(?:\([^()]*\)\s*)?<([^<>\s]+)>$/.exec(text) ?? [];
    return email === '' ? null : { name: name || email, email };
}
/** What keeps a key from signing is told before anything is committed. */
async function trySigning(env, id) {
    const args = ['--detach-sign', '--armor', '--local-user', id];
    const { code, stderr } = await runKeyProgram({ program: 'gpg', args, env, stdin: 'commit' });
    if (code === 0)
        return;
    if (/pinentry|passphrase|Inappropriate ioctl/i.test(stderr))
        throw gpg_refused('it is protected by a passphrase');
    throw gpg_refused(`gpg cannot sign with it: ${stderr.split('\n').at(-1) ?? ''}`);
}
function gpg_refused(why) {
    const advice = 'give what "gpg --armor --export-secret-keys <id>" prints for a key without a passphrase';
    return new errors/* UserError */.y(`signing-key: no key to sign with by GnuPG (${why}): ${advice}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/signing/ssh.js





/** The key in a file of mode 0600, which ssh-keygen insists on. @throws UserError that names signing-key */
async function sshSigning(secret) {
    const key = (0,key_text/* keyText */.P)(secret);
    if (key === null || !key.includes('PRIVATE KEY-----'))
        throw ssh_refused('it holds no private key');
    const stack = new AsyncDisposableStack();
    try {
        const file = (0,external_node_path_.join)(stack.use(await keyFolder()).path, 'key');
        await (0,promises_.writeFile)(file, key, { mode: 0o600 });
        // An empty passphrase: nobody is asked, and a key that has another one is refused.
        const { code, stdout, stderr } = await runKeyProgram({ program: 'ssh-keygen', args: ['-y', '-P', '', '-f', file] });
        if (code !== 0)
            throw ssh_refused(reasonOf(stderr));
        // Keys in PEM hold no public part that ssh-keygen would sign with: it wants it beside them.
        await (0,promises_.writeFile)(`${file}.pub`, stdout);
        const config = [
            ['gpg.format', 'ssh'],
            ['gpg.ssh.program', 'ssh-keygen'],
            ['user.signingKey', file],
        ];
        const held = stack.move();
        return { config, env: {}, owner: null, [Symbol.asyncDispose]: () => held.disposeAsync() };
    }
    finally {
        await stack.disposeAsync();
    }
}
function reasonOf(stderr) {
    if (stderr.includes('incorrect passphrase'))
        return 'it is protected by a passphrase';
    if (stderr.includes('libcrypto') || stderr.includes('invalid format'))
        return 'it is cut off or damaged';
    return `ssh-keygen does not take it: ${stderr.split(':').at(-1)?.trim() ?? ''}`;
}
function ssh_refused(why) {
    const advice = 'give the private file of "ssh-keygen -t ed25519 -N \'\'" whose public one GitHub has as a signing key';
    return new errors/* UserError */.y(`signing-key: no key to sign with by SSH (${why}): ${advice}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/adapters/git/signing/signing.js



const unsigned = { config: [], env: {}, owner: null, [Symbol.asyncDispose]: async () => undefined };
const openings = {
    gpg: gpgSigning,
    ssh: sshSigning,
    none: async () => unsigned,
};
/**
 * Puts the key where git's programs find it, and signs nothing yet.
 * @param key the private key, in whatever form a secret holds it; null where there is none
 * @throws UserError that names signing-key or commit-signing
 */
async function openSigning(how, key) {
    if (how !== 'none' && key === null) {
        throw new errors/* UserError */.y(`signing-key: commit-signing is ${how} and there is no key: give it from a secret, or take github`);
    }
    return openings[how](key ?? '');
}

;// CONCATENATED MODULE: ./.build/actions/cli/signing-branches.js




/** GitHub's branches, with commits made as `commit-signing` says: by its API, or by git with a key of the user's. */
async function signingBranches({ github }, request) {
    const { commitSigning, signingKey } = request.settings;
    if (commitSigning === 'github') {
        return { branches: github.branches, committer: null, [Symbol.asyncDispose]: async () => undefined };
    }
    const signing = await openSigning(commitSigning, signingKey);
    const headOf = async (branch) => (await github.branches.list(branch)).get(branch) ?? null;
    return {
        branches: { ...github.branches, commit: (commit) => commitByGit(commit, signing, { ...request, headOf }) },
        committer: signing.owner?.email ?? null,
        [Symbol.asyncDispose]: () => signing[Symbol.asyncDispose](),
    };
}
const author = { name: 'llm-ops-assistant', email: gitIdentity };
async function commitByGit({ branch, expectedHead, message, files }, signing, { remote, clock, bases, headOf }) {
    const base = await bases.at(expectedHead);
    const { dir } = base.scratch;
    const tree = await base.scratch.writeTree(base.tree, files);
    const at = clock.now();
    const commit = await signedCommit(dir, { tree, parents: [expectedHead], message, author, at }, signing);
    const pushed = await pushCommit(dir, { ...remote(), branch, expected: expectedHead, commit });
    return pushed === 'moved' ? { moved: await headOf(branch) } : { commit };
}

;// CONCATENATED MODULE: ./.build/actions/cli/github-publisher.js
var github_publisher_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var github_publisher_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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











/** Pull requests, check runs and the state branch, with a token that ends with the scope. */
async function githubPublisher(publishing) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, ports, runId, interruption } = publishing;
        const context = await (0,github_context/* readContext */.y)(process.env);
        const repository = settings.github.repository ?? context.repository;
        const opened = github_publisher_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const place = { repository, apiUrl: context.apiUrl, clock: ports.clock, interruption };
        const token = opened.use(await (0,github_token/* openGitHubToken */.v)(settings.github, place));
        const connection = await (0,github_connection/* openConnection */.J)({ context, repository, token, settings }, ports);
        const remote = () => ({ url: `${context.serverUrl}/${repository}.git`, token: token.current() });
        const bases = opened.use(baseCommits({ location: publishing.location, ports, remote }));
        const signing = { settings: settings.github, remote, clock: ports.clock, bases };
        const signed = opened.use(await signingBranches(connection, signing));
        const keep = (line) => ports.store.append(runId, 'audit.jsonl', line);
        const audit = auditTrail(runId, { clock: ports.clock, keep });
        interruption?.onStop(() => audit.after({ event: 'run.cancelled', itemId: null, details: {} }));
        const held = opened.move();
        const github = { ...connection.github, branches: signed.branches };
        let published = null;
        return {
            publish: async (what) => {
                const done = await publishAll({ ...publishing, context, connection, github, audit, bases, committer: signed.committer }, what);
                published = done.published;
                return done.made;
            },
            keep: (run) => keepWhereAllowed(run, { publishing, connection, audit, published }),
            [Symbol.asyncDispose]: () => held.disposeAsync(),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = github_publisher_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function publishAll(opened, what) {
    const { context, github, ports, audit } = opened;
    const start = await mayStart(context, github);
    if (start.kind === 'neutral') {
        ports.log.warn(`nothing is published: ${start.why}`);
        const stopped = { code: 'not-allowed', message: start.why };
        return { made: new Map(), published: { items: [], outcomes: [], stopped } };
    }
    return publishPulls(what, termsOf(opened, what), { github, audit, clock: ports.clock, log: ports.log });
}
function termsOf(opened, { publishing }) {
    const { settings, context, connection, bases, committer } = opened;
    const isDispatch = context.event === 'workflow_dispatch' || context.event === 'repository_dispatch';
    return {
        runUrl: context.runUrl,
        allowUnproven: settings.allowUnproven,
        settings: settings.github,
        identities: ourIdentities(connection.appSlug),
        signer: committer,
        trigger: {
            actors: isDispatch ? [context.actor, context.triggeringActor] : [],
            headRepository: context.pullRequest?.headRepositoryId ?? null,
        },
        redraft: redrafter(connection.state, { bases, allowPaths: publishing.allowPaths }),
    };
}
/** A run that may not write writes no state either. */
async function keepWhereAllowed(run, { publishing, connection, audit, published }) {
    if (published?.stopped)
        return;
    await keepRun(run, { ports: publishing.ports, state: connection.state, audit, published });
}


/***/ }),

/***/ 26087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D5: () => (/* binding */ gitArguments),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   Xb: () => (/* binding */ missingGit),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   cg: () => (/* binding */ withPipes),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   s0: () => (/* binding */ gitBytes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1571);
/* harmony import */ var _machine_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39221);




/** git answered with an error that its caller did not expect. */
class GitError extends Error {
    name = 'GitError';
}
const PINNED = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.quotePath', 'false'],
    ['core.autocrlf', 'false'],
    ['protocol.ext.allow', 'never'],
    ['commit.gpgSign', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['advice.detachedHead', 'false'],
    ['diff.external', ''],
    ['safe.directory', '*'],
];
/** The arguments and environment that every git call starts with: nothing of the machine's or the target's config decides. */
function gitArguments(args) {
    return [...PINNED.flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args];
}
function gitEnvironment(extra = {}) {
    const kept = [
        'PATH',
        'HOME',
        'TMPDIR',
        'SSH_AUTH_SOCK',
        'SSL_CERT_FILE',
        'SSL_CERT_DIR',
        'GIT_SSL_CAINFO',
        'SYSTEMROOT',
        'HTTP_PROXY',
        'HTTPS_PROXY',
        'NO_PROXY',
        'http_proxy',
        'https_proxy',
        'no_proxy',
    ];
    const base = Object.fromEntries(kept.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])));
    return {
        ...base,
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone would fetch what is missing by a program that the target's config names (remote.*.uploadpack).
        GIT_NO_LAZY_FETCH: '1',
        ...extra,
    };
}
/**
 * Runs git and gives its answer, whatever its exit code.
 * @throws UserError where there is no git on the machine, or a disk kept git from answering
 */
async function git(args, call) {
    const answer = await run(args, call);
    if (answer.code !== 0)
        refuseMachineTrouble(answer.stderr, `git ${args[0] ?? ''} in ${call.cwd}`);
    return answer;
}
async function run(args, call) {
    const options = { cwd: call.cwd, env: gitEnvironment(call.env), stdio: 'pipe' };
    const child = withPipes((0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', gitArguments(args), options), `git in ${call.cwd}`);
    const timer = setTimeout(() => end(child), (call.timeout ?? 300) * 1000);
    const out = [];
    const err = [];
    let bytes = 0;
    child.stdout.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > (call.maxBytes ?? 2 ** 30))
            end(child);
        else
            out.push(chunk);
    });
    child.stderr.on('data', (chunk) => err.length < 1000 && err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(call.stdin ?? '');
    try {
        const code = await new Promise((resolve, reject) => {
            child.on('error', (cause) => reject(missingGit(cause, call.cwd)));
            child.on('close', (exit) => resolve(exit ?? -1));
        });
        return { code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8').trim() };
    }
    finally {
        clearTimeout(timer);
    }
}
/** What git itself had started may live on and hold the pipes open: they are not waited for. */
function end(child) {
    child.kill('SIGKILL');
    child.stdout.destroy();
    child.stderr.destroy();
}
/** Runs git and gives what it printed. @throws GitError with the command and git's own words */
async function gitText(args, call) {
    return (await gitBytes(args, call)).toString('utf8');
}
async function gitBytes(args, call) {
    const answer = await git(args, call);
    if (answer.code === 0)
        return answer.stdout;
    if (answer.stderr.includes('promisor remote'))
        throw partialClone(call.cwd);
    const said = `git ${args[0] ?? ''} in ${call.cwd} ended with ${answer.code}: ${answer.stderr.slice(0, 2000)}`;
    throw new GitError(said);
}
/** How the system's own words end a line of git's (LC_ALL is C), and what a person can do. Not those of a remote. */
const TROUBLE = [
    [
        /^(?!remote:|(?:fatal|error): remote ).*(?:No space left on device|quota exceeded)$/im,
        'free some space there (temporary files can be moved with TMPDIR)',
    ],
    [
        /^(?!remote:|(?:fatal|error): remote ).*: (?:Input\/output error|Invalid cross-device link)$/m,
        'the file system there is in trouble (temporary files can be moved with TMPDIR)',
    ],
    [
        /^(?!remote:|(?:fatal|error): remote ).*: Too many open files(?: in system)?$/m,
        'raise the limit of open files (ulimit -n)',
    ],
];
/** Trouble of the machine is no answer of git's: a patch that a full disk kept from being applied may be a good one. */
function refuseMachineTrouble(stderr, what) {
    for (const [words, advice] of TROUBLE) {
        const line = words.exec(stderr)?.[0];
        if (line !== undefined)
            throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${what} failed: ${line.slice(0, 2000)}: ${advice}`);
    }
}
/**
 * Out of file handles Node makes no pipes, and says why in an event to which nobody could listen in time.
 * @throws UserError
 */
function withPipes(child, what) {
    const { stdout } = child;
    if (stdout !== undefined)
        return child;
    child.on('error', () => undefined);
    throw (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_2__/* .machineError */ .K)(`${what} could not be started`, Object.assign(new Error('no pipes'), { code: 'EMFILE' }));
}
function partialClone(dir) {
    const advice = 'fetch them with "git fetch --refetch --no-filter", or name a full clone';
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${dir}: this is a partial clone, and objects that are needed are missing: ${advice}`);
}
const outOfHandles = new Set(['EMFILE', 'ENFILE', 'EAGAIN']);
/** What a failed start of git means: nearly always that it is not installed. */
function missingGit(cause, cwd) {
    if (outOfHandles.has(cause.code ?? ''))
        return (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_2__/* .machineError */ .K)(`git could not be started in ${cwd}`, cause);
    if (cause.code !== 'ENOENT')
        return cause;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${cwd}: there is no such folder`, { cause });
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git could not be started in ${cwd}: install git 2.32 or newer and put it on the PATH`, {
        cause,
    });
}


/***/ }),

/***/ 96061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ serverWords),
/* harmony export */   o: () => (/* binding */ remoteEnvironment)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

/**
 * Variables of a git call to that server. The token goes by them alone, and to no other server: no argument, no file,
 * no redirect.
 * @throws UserError that names repository, for an address that a token must not go to
 */
function remoteEnvironment({ url, token }) {
    const { origin } = trusted(url);
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    const config = [
        [`http.${origin}/.extraHeader`, `Authorization: basic ${basic}`],
        // A renamed repository answers with a redirect, and a redirect may lead anywhere.
        ['http.followRedirects', 'false'],
        ['credential.helper', ''],
        ['core.askPass', ''],
        ['push.gpgSign', 'false'],
    ];
    const entries = config.flatMap(([key = '', value = ''], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { GIT_ALLOW_PROTOCOL: 'http:https', GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(entries) };
}
/** Names of this machine: only there may a token go over plain http. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
function trusted(url) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const isSafe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.has(parsed.hostname));
    if (parsed !== null && isSafe && parsed.username === '' && parsed.password === '')
        return parsed;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('repository: the token goes to an https:// address without a user in it, and to no other');
}
/** The same for all that is asked of a server. */
const advices = [
    [/Authentication failed|could not read|\b401\b/i, 'token: it has ended or is none of this server'],
    [/not found|\b404\b/i, 'repository: the token does not see it'],
    [/redirect|\b30[1278]\b/i, 'repository: it has another name now'],
];
/**
 * What git said of a call that failed, in one line, and what to do about it.
 * @param own advice for this call, which goes before the common one
 */
function serverWords(said, own) {
    const advice = [...own, ...advices].find(([pattern]) => pattern.test(said))?.[1];
    const line = said.split('\n').find((line) => /^(?:remote|fatal|error):/.test(line)) ?? 'git gave no reason';
    return `(${line.slice(0, 300)}): ${advice ?? 'the server may be in trouble: run again later'}`;
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ hashContents),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pu: () => (/* binding */ scratchIndexes),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   sk: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26087);



/** A call inside the scratch repository and in no other: git does not go looking for one in the folders above. */
function inside(dir) {
    return { cwd: dir, env: { GIT_DIR: dir } };
}
/**
 * Index files below `root`. Reading a big tree takes long, so it is read once a base and copied for each use; two uses
 * never share a file.
 */
function scratchIndexes(root, dir) {
    const prepared = new Map();
    let uses = 0;
    async function prepare(base) {
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `base-${prepared.size}.index`);
        await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['read-tree', base], { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } });
        return index;
    }
    async function use(base, work) {
        const ready = prepared.get(base) ?? prepare(base);
        prepared.set(base, ready);
        const index = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `use-${++uses}.index`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(await ready, index);
            return await work(index);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(index, { force: true });
        }
    }
    return {
        use,
        tree: (base, entries) => use(base, async (index) => {
            const call = { cwd: dir, env: { GIT_DIR: dir, GIT_INDEX_FILE: index } };
            await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['update-index', '-z', '--index-info'], { ...call, stdin: indexInfo(entries, base.length) });
            return (await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['write-tree'], call)).trim();
        }),
    };
}
/** Removals come first: a folder can only take the name of a file that is gone. */
function indexInfo(entries, idLength) {
    const removed = entries.filter((entry) => entry.id === null);
    const placed = entries.filter((entry) => entry.id !== null);
    const lines = [
        ...removed.map((entry) => `0 ${'0'.repeat(idLength)}\t${entry.path}\0`),
        ...placed.map((entry) => `${entry.mode} ${entry.id}\t${entry.path}\0`),
    ];
    return lines.join('');
}
/** Gives each path its new blob and the mode it has in `base`; a new file is 100644. */
async function replaceFiles(dir, base, files) {
    const modes = await modesOf(dir, base, files.map((file) => file.path));
    return files.map(({ path, id }) => ({ path, id, mode: modes.get(path) ?? '100644' }));
}
const PATHS_A_CALL = 200;
async function modesOf(dir, tree, paths) {
    const modes = new Map();
    for (let at = 0; at < paths.length; at += PATHS_A_CALL) {
        const some = paths.slice(at, at + PATHS_A_CALL);
        for (const entry of await list(dir, tree, some))
            modes.set(entry.path, entry.mode);
    }
    return modes;
}
/** One entry of a tree by its full path; null where there is none. */
async function entryOf(dir, tree, path) {
    return (await list(dir, tree, [path])).find((entry) => entry.path === path) ?? null;
}
async function list(dir, tree, paths) {
    const output = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(['--literal-pathspecs', 'ls-tree', '-z', tree, '--', ...paths], inside(dir));
    return output.split('\0').flatMap((line) => {
        const [, mode, type, id, path] = /^([0-7]{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        return mode && type && id && path ? [{ mode, type, id, path }] : [];
    });
}
/** Writes contents as blobs, unfiltered, with one git process for all; ids in the same order. */
async function hashContents(dir, root, contents) {
    if (contents.length === 0)
        return [];
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'contents-'));
    try {
        const paths = contents.map((_, at) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(at)));
        for (const [at, content] of contents.entries())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths[at], content);
        const stdin = paths.map((path) => `${path}\n`).join('');
        const output = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBytes */ .s0)(['hash-object', '-w', '--no-filters', '--stdin-paths'], { ...inside(dir), stdin });
        return output.toString('latin1').trim().split('\n');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
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

/***/ 39221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ machineError)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1571);

const ADVICE = {
    ENOSPC: 'the disk is full: free some space, or name another state folder with "state"',
    EDQUOT: 'the disk quota is used up: free some space, or name another state folder with "state"',
    EACCES: 'permission denied: make the folder writable, or name another state folder with "state"',
    EPERM: 'not permitted: make the folder writable, or name another state folder with "state"',
    // Node's recursive mkdir answers this on a read-only file system.
    ENOENT: 'no folder can be made there (is it read-only?): name another state folder with "state"',
    EROFS: 'the file system is read-only: name another state folder with "state"',
    ENOTDIR: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
    EEXIST: 'a file stands where a folder is needed: remove it, or name another state folder with "state"',
    ELOOP: 'it is a symbolic link: remove it',
    EIO: 'the disk or its connection is in trouble: look at the log of the system, or name another state folder with "state"',
    EXDEV: 'it lies on another file system than its folder: name another state folder with "state"',
    EMFILE: 'too many files are open: raise the limit (ulimit -n)',
    ENFILE: 'too many files are open on this machine: close some programs, or raise the limit (sysctl fs.file-max)',
    EAGAIN: 'the system starts no further process: raise the limit (ulimit -u)',
    EISDIR: 'a folder stands in its place: remove it',
};
/** What a file system refused, as a person can mend it; anything else stays what it is. @param what with its path */
function machineError(what, cause) {
    const { code } = cause;
    if (cause instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y || code === undefined)
        return cause;
    return new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${what}: ${ADVICE[code] ?? cause.message}`, { cause });
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

/***/ 97612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ noLine),
/* harmony export */   GE: () => (/* binding */ auditEntry),
/* harmony export */   Hw: () => (/* binding */ lineHash),
/* harmony export */   kS: () => (/* binding */ chainEntries),
/* harmony export */   kk: () => (/* binding */ auditLine),
/* harmony export */   nW: () => (/* binding */ clockSkew)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53625);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15373);



/** Before the first line of all there is nothing. */
const noLine = '0'.repeat(64);
/** Machines' clocks may differ by so much. Milliseconds. */
const clockSkew = 15 * 60 * 1000;
/** SHA-256 of a line without its line end. */
function lineHash(line) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(line);
}
/** A line as it is written: the keys in the order of the contract, `sum` over the rest. */
function auditLine(line) {
    const body = inOrder(line);
    return JSON.stringify({ ...body, sum: lineHash(JSON.stringify(body)) });
}
function inOrder(line) {
    const keys = Object.keys(_contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditLineSchema */ .fB.shape).filter((key) => key !== 'sum' && line[key] !== undefined);
    return Object.fromEntries(keys.map((key) => [key, line[key]]));
}
/**
 * A run's entries as lines, each holding the hash of the one before, the first one that of the last line of `end`. Time
 * never goes back in a file: a clock that was set back is held.
 */
function chainEntries(entries, end) {
    const lines = [];
    let prev = end?.hash ?? noLine;
    let at = 0;
    for (const entry of entries) {
        at = Math.max(at, Date.parse(entry.at));
        const first = lines.length === 0 ? { previous: end?.path ?? null } : {};
        const line = auditLine({ schemaVersion: 1, prev, ...first, ...entry, at: new Date(at).toISOString() });
        lines.push(line);
        prev = lineHash(line);
    }
    return lines;
}
/** @throws ContractError for an event, a run or an item that no contract knows */
function auditEntry({ runId, event, itemId, phase, at, details = {} }) {
    const kept = Object.entries(details).slice(0, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .detailLimit */ .pP.entries);
    const entry = {
        at: at.toISOString(),
        runId,
        event,
        phase,
        itemId,
        details: Object.fromEntries(kept.map(([name, value]) => [name, oneLine(String(value))])),
    };
    return (0,_contracts_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseValue */ .$x)(_contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditEntrySchema */ .x9, entry, `audit event ${JSON.stringify(event)}`);
}
// Control characters, and those that hide or reorder text (UAX #9), line separators, lone halves of a pair.
const UNREADABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
function oneLine(text) {
    const escaped = text
        .slice(0, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .detailLimit */ .pP.characters)
        .replaceAll(UNREADABLE, (character) => String.raw `\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return escaped.slice(0, _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .detailLimit */ .pP.characters);
}


/***/ }),

/***/ 74230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ verifyAudit),
/* harmony export */   u: () => (/* binding */ auditLeaf)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31029);
/* harmony import */ var _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53625);
/* harmony import */ var _contracts_parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15373);
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97612);
/* harmony import */ var _hostile_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97040);
/* harmony import */ var _state_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92936);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48206);








/** Follows one file from its first line to the first that is not as it was written. */
function readAuditFile(path, text) {
    const runId = path.slice(path.lastIndexOf('/') + 1, -'.jsonl'.length);
    const file = { path, runId, lines: 0, first: null, last: null, bad: null };
    const lines = text.split('\n');
    const whole = text.length <= _state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .auditFileLimit */ .rX && lines.pop() === '';
    for (const line of text.length <= _state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .auditFileLimit */ .rX ? lines : []) {
        const read = readLine(line, { file, source: `${path}:${file.lines + 1}` });
        if (typeof read === 'string')
            return { ...file, bad: { path, line: file.lines + 1, why: read } };
        if (file.lines === 0)
            file.first = { prev: read.prev, previous: read.previous ?? null };
        file.lines++;
        file.last = { hash: (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .lineHash */ .Hw)(line), at: read.at };
    }
    if (whole && file.lines > 0)
        return file;
    return { ...file, bad: { path, line: file.lines + 1, why: whole ? 'the file is empty' : 'the file is cut short' } };
}
/** @returns the line, or why it is not one */
function readLine(text, { file, source }) {
    try {
        (0,_hostile_json_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseHostileJson */ .V)(text, { source, longest: _contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .auditLineLimit */ .j$ });
        const line = (0,_contracts_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAuditLine */ .bd)(text, source);
        return wrongIn(text, line, file) ?? line;
    }
    catch (error) {
        if (!(error instanceof _contracts_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .ContractError */ .Vl))
            throw error;
        return error.message.slice(`${source}: `.length);
    }
}
function wrongIn(text, line, { runId, lines, last }) {
    if (text !== (0,_audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .auditLine */ .kk)(line))
        return 'it was changed: its checksum, or the way it is written, is another';
    if (line.runId !== runId)
        return `it is of run ${line.runId}`;
    if (lines === 0)
        return line.previous === undefined ? 'it is no first line: lines before it are missing' : null;
    if (line.previous !== undefined)
        return 'it is the first line of a log, and stands inside one';
    if (line.prev !== last?.hash)
        return 'it does not follow the line before: a line was removed, added or moved';
    if (Date.parse(line.at) < Date.parse(last.at))
        return `the clock goes back: ${line.at} after ${last.at}`;
    return null;
}
/** Follows the whole log, every file of it, from the first run to the head. */
async function verifyAudit(past) {
    const files = new Map();
    for (const path of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .auditFiles */ .pr)(past))
        files.set(path, readAuditFile(path, (await past.read(path)) ?? ''));
    const lines = [...files.values()].reduce((sum, file) => sum + file.lines, 0);
    const chained = inOrder([...files.values()]);
    const bad = chained.map(({ bad }) => bad).find((bad) => bad !== null) ??
        chained.map((file) => brokenLink(file, files)).find((bad) => bad !== null) ??
        forked(chained) ??
        (await brokenHead(past, chained));
    return { files: files.size, lines, bad };
}
/** By their last event, so that the first bad line is the oldest. */
function inOrder(files) {
    return files.toSorted((a, b) => Date.parse(a.last?.at ?? '') - Date.parse(b.last?.at ?? '') || (a.path < b.path ? -1 : 1));
}
function brokenLink(file, files) {
    const { path, first, last } = file;
    if (first === null || last === null)
        return null;
    const wrong = (why) => ({ path, line: 1, why });
    const { previous } = first;
    if (previous === null || previous === undefined) {
        return first.prev === _audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .noLine */ .An ? null : wrong('it follows a line of no file');
    }
    const before = files.get(previous);
    if (before?.last === undefined || before.last === null)
        return wrong(`it follows ${previous}, which is missing`);
    if (before.last.hash !== first.prev) {
        return wrong(`it does not follow the last line of ${previous}: lines were removed or added there`);
    }
    if (Date.parse(last.at) + _audit_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .clockSkew */ .nW >= Date.parse(before.last.at))
        return null;
    return { path, line: file.lines, why: `the clock goes back: ${last.at} after ${before.last.at} in ${previous}` };
}
/** Two runs that follow the same one, or two beginnings: one of them was added by hand. */
function forked(files) {
    const followed = new Map();
    for (const { path, first } of files) {
        const previous = first?.previous ?? 'nothing';
        const other = followed.get(previous);
        if (other !== undefined)
            return { path, line: 1, why: `it follows ${previous}, and so does ${other}` };
        followed.set(previous, path);
    }
    return null;
}
async function brokenHead(past, files) {
    const wrong = (why) => ({ path: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditHeadPath */ .nL, line: 1, why });
    const leaf = headOf(files);
    const text = await past.read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditHeadPath */ .nL);
    if (leaf === null)
        return text === null ? null : wrong(`there is no log below ${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditFolder */ ._}`);
    const head = (0,_state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readDerived */ .WZ)(_state_files_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFiles */ .d8.head, text, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditHeadPath */ .nL);
    if (head === null)
        return wrong('it is missing or damaged: run "llm-ops state rebuild"');
    if (head.path === leaf.path && head.hash === leaf.hash)
        return null;
    return wrong(`it names another last line than that of ${leaf.path}: lines were removed or added`);
}
/** The end of the log, from the files alone; null where there is none. */
async function auditLeaf(past) {
    const files = [];
    for (const path of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .auditFiles */ .pr)(past))
        files.push(readAuditFile(path, (await past.read(path)) ?? ''));
    return headOf(inOrder(files));
}
/** The newest file that no other follows. */
function headOf(files) {
    const followed = new Set(files.map(({ first }) => first?.previous));
    const leaf = files.findLast(({ path, last }) => last !== null && !followed.has(path));
    if (leaf?.last === undefined || leaf.last === null)
        return null;
    return { path: leaf.path, runId: leaf.runId, hash: leaf.last.hash, at: leaf.last.at };
}


/***/ }),

/***/ 34776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iK: () => (/* binding */ changedDerived),
/* harmony export */   u2: () => (/* binding */ derivedKind),
/* harmony export */   z3: () => (/* binding */ rebuildDerived)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1571);
/* harmony import */ var _audit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74230);
/* harmony import */ var _index_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52541);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31029);
/* harmony import */ var _outcomes_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88303);
/* harmony import */ var _read_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39118);
/* harmony import */ var _state_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92936);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48206);








/** Reads every run of the branch: for a branch that has lost its index, and for `llm-ops state`. */
async function rebuildDerived(past) {
    const rows = new Map();
    const unreadable = [];
    const seen = [];
    for (const folder of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .runFolders */ .$2)(past)) {
        const run = await readRun(past, folder);
        if (run === null) {
            unreadable.push(folder);
            continue;
        }
        for (const row of (0,_index_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(run))
            rows.set(row.item.id, (0,_index_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeRows */ .YE)(rows.get(row.item.id) ?? null, row));
        seen.push(...(run.published?.outcomes ?? []));
    }
    const outcomes = (0,_outcomes_window_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeOutcomes */ .ko)(unreadable.length > 0 ? await standing(past, rows) : [], seen);
    const end = await (0,_audit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .auditLeaf */ .u)(past);
    const head = end === null ? null : { schemaVersion: 1, ...end, indexed: rows.size > 0 };
    return { files: filesOf({ rows, outcomes, head }), rows, outcomes, head, unreadable };
}
/**
 * What runs said that cannot be read any more may still stand in the index: it is not thrown away.
 * @returns the outcomes that stand there
 */
async function standing(past, rows) {
    for (const path of await (0,_walk_js__WEBPACK_IMPORTED_MODULE_6__/* .itemFiles */ .XV)(past)) {
        const row = (0,_read_row_js__WEBPACK_IMPORTED_MODULE_4__/* .readRow */ .z)(await past.read(path), path);
        if (row !== null)
            rows.set(row.item.id, (0,_index_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeRows */ .YE)(rows.get(row.item.id) ?? null, row));
    }
    return (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readDerived */ .WZ)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.outcomes, await past.read(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy), _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy)?.outcomes ?? [];
}
/**
 * The derived files that are not what they should be.
 * @throws UserError where a newer llm-ops wrote one of them: nothing is written over it
 */
async function changedDerived(past, derived) {
    const changed = new Map();
    for (const [path, text] of derived.files) {
        const standing = await past.read(path);
        const file = derivedKind(path);
        if (standing !== null && (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isNewer */ .U4)(file, standing))
            (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(file, standing, path);
        if (standing !== text)
            changed.set(path, text);
    }
    return changed;
}
function derivedKind(path) {
    if (path === _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .auditHeadPath */ .nL)
        return _state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.head;
    return path === _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy ? _state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.outcomes : _state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8.item;
}
function filesOf({ rows, outcomes, head }) {
    const files = new Map([...rows.values()].map((row) => [(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .itemPath */ .Lt)(row.item.id), (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(row)]));
    if (outcomes.length > 0)
        files.set(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomesPath */ .fy, (0,_outcomes_window_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomesText */ .xL)(outcomes));
    if (head !== null)
        files.set(_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .auditHeadPath */ .nL, (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateJson */ .mE)(head));
    return files;
}
/** null where it is damaged, or has no run.json. A damaged run of the past costs its own memory and no other. */
async function readRun(past, folder) {
    const read = async (name, parse) => {
        const text = await past.read(`${folder}/${name}`);
        return text === null ? null : parse(text, `${folder}/${name}`);
    };
    try {
        const run = await read('run.json', (text, path) => (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8['run.json'], text, path));
        if (run === null)
            return null;
        const plan = await read('plan.json', (text, path) => (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8['plan.json'], text, path));
        const published = await read('published.json', (text, path) => (0,_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readHostile */ .PT)(_state_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFiles */ .d8['published.json'], text, path));
        return { run, plan, published };
    }
    catch (error) {
        if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .y)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 48206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ runFolders),
/* harmony export */   XV: () => (/* binding */ itemFiles),
/* harmony export */   pr: () => (/* binding */ auditFiles)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31029);

/** `state/runs/<yyyy>/<mm>/<run id>` of every run, oldest month first. */
function runFolders(past) {
    return below(past, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .runsFolder */ .Xc, 3);
}
/** `state/audit/<yyyy>/<mm>/<run id>.jsonl` of every run, oldest month first. */
async function auditFiles(past) {
    const months = await below(past, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .auditFolder */ ._, 2);
    const files = [];
    for (const month of months) {
        const names = (await past.list(month)).filter((name) => name.endsWith('.jsonl')).toSorted();
        files.push(...names.map((name) => `${month}/${name}`));
    }
    return files;
}
/** Every file of the index. */
async function itemFiles(past) {
    const files = [];
    for (const folder of await below(past, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsFolder */ .l5, 1)) {
        const names = (await past.list(folder)).filter((name) => !name.endsWith('/')).toSorted();
        files.push(...names.map((name) => `${folder}/${name}`));
    }
    return files;
}
async function below(past, folder, depth) {
    const folders = (await past.list(folder)).filter((name) => name.endsWith('/')).toSorted();
    const paths = folders.map((name) => `${folder}/${name.slice(0, -1)}`);
    if (depth === 1)
        return paths;
    const found = [];
    for (const path of paths)
        found.push(...(await below(past, path, depth - 1)));
    return found;
}


/***/ })

};
