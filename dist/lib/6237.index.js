export const id = 6237;
export const ids = [6237];
export const modules = {

/***/ 6237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/change.js
var change = __webpack_require__(2656);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/evidence.js
var contracts_evidence = __webpack_require__(9973);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var contracts_plan = __webpack_require__(3007);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/snapshot.js
var contracts_snapshot = __webpack_require__(6436);
// EXTERNAL MODULE: ./.build/actions/shared/state/read-run-file.js
var read_run_file = __webpack_require__(7397);
// EXTERNAL MODULE: ./.build/actions/shared/target/open-target.js + 1 modules
var open_target = __webpack_require__(9136);
// EXTERNAL MODULE: ./.build/actions/shared/patch/judge.js + 11 modules
var judge = __webpack_require__(5756);
;// CONCATENATED MODULE: ./.build/actions/report/markdown.js
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
        .replaceAll(invisibleInLines, markdown_escape)
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
    return text.replaceAll(invisible, markdown_escape);
}
function markdown_escape(character) {
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

;// CONCATENATED MODULE: ./.build/actions/report/measures.js
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

// EXTERNAL MODULE: ./.build/actions/shared/wording/changed-lines.js
var changed_lines = __webpack_require__(2991);
;// CONCATENATED MODULE: ./.build/actions/report/commit-message.js



const subjectLength = 72;
const bodyWidth = 72;
/**
 * A conventional commit (conventionalcommits.org 1.0.0): `refactor(<file>): <title>`, or `build(runtime): <title>` where
 * a runtime is declared; then why, the evidence in three lines, and the run and item as trailers. The same item and
 * evidence always give the same message.
 */
function commitMessage(item, evidence, runId) {
    const { tests, coverage, verdict, reasons, runtime } = evidence;
    const ranOn = runtime?.ran ? `, on ${item.runtime?.name ?? 'runtime'} ${runtime.ran}` : '';
    const project = `project ${share(coverage.before)} before, ${share(coverage.after)} after`;
    const measured = [
        `Tests: ${testCounts(tests.before)} before; ${testCounts(tests.after)} after.`,
        `Coverage: changed lines: ${(0,changed_lines/* changedLinesRun */.n)(evidence)}; ${project}.`,
        `Verdict: ${verdict} (${[...new Set(reasons.map(({ code }) => code))].join(', ')}${ranOn}).`,
    ];
    const trailers = [`Llm-Ops-Run: ${runId}`, `Llm-Ops-Item: ${item.id}`];
    const paragraphs = [
        commitSubject(item),
        wrap(neutral(item.reason)),
        measured.map((line) => wrap(neutral(line))).join('\n'),
        trailers.join('\n'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
/** At most 72 characters; the scope goes before the title is cut. */
function commitSubject(item) {
    const { type, scope } = kind(item);
    const title = uncapitalised(neutral(item.title).replace(/[.\s]+$/, ''));
    const scoped = scope === '' ? `${type}: ${title}` : `${type}(${scope}): ${title}`;
    return scoped.length <= subjectLength ? scoped : clip(`${type}: ${title}`, subjectLength);
}
function kind({ action, filePath, runtime }) {
    if (runtime !== null)
        return { type: 'build', scope: 'runtime' };
    const name = filePath.slice(filePath.lastIndexOf('/') + 1).replace(/(?<=.)\..*$/, '');
    const scope = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9_-]+/g, '-')
        .replaceAll(/^-+|-+$/g, '');
    return { type: action === 'add_tests' ? 'test' : 'refactor', scope };
}
/** `Remove x` becomes `remove x`; `PEP 585` and `URL` stay. */
function uncapitalised(title) {
    return /^[A-Z][a-z]/.test(title) ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
}
/** On one line, and without what GitHub acts on in a commit message: mentions, issue numbers, `[skip ci]`. */
function neutral(text) {
    return visible(text.replaceAll(/\s+/g, ' ').trim())
        .replaceAll(/@(?=\w)/g, '@\u200B')
        .replaceAll(/(?<=#|\bGH-)(?=\d)/gi, '\u200B')
        .replaceAll(/\[(?=(?:skip|no|ci|actions)[ -])/gi, '[\u200B')
        .replaceAll(/\*\*\*NO_CI\*\*\*/gi, 'NO-CI');
}
function wrap(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > bodyWidth) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./.build/actions/report/publish.js
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



/** No address of a person or of this machine: what is committed depends on the run alone. */
const author = { name: 'llm-ops-assistant', email: 'llm-ops-assistant@users.noreply.github.com' };
/**
 * Makes each change a commit on the base and a local branch `llm-ops/<item id>`. The tree is made again from the
 * candidate's diff, must be the one that was judged, and is held against the policy once more: the evidence comes from a
 * job that executed the target's code, and could say anything. A branch that exists is never moved: the same commit is fine,
 * any other is somebody's work and is left alone.
 */
async function publish(proposals, publishing) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = new Map();
        if (proposals.length === 0)
            return made;
        const scratch = __addDisposableResource(env_1, await publishing.repository.scratch(), true);
        for (const proposal of proposals)
            made.set(proposal.item.id, await publishOne(proposal, publishing, scratch));
        return made;
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
async function publishOne(proposal, publishing, scratch) {
    const { item, evidence } = proposal;
    const { repository, runId, base, at } = publishing;
    const tree = await rebuild(proposal, publishing, scratch);
    if (typeof tree !== 'string')
        return { branch: null, commit: null, note: tree };
    const message = commitMessage(item, evidence, runId);
    const commit = await scratch.commit({ tree, parent: base.commit, message, author, at });
    const branch = `llm-ops/${item.id}`;
    const note = await adopt(repository, scratch, { branch, commit });
    return note === null ? { branch, commit, note } : { branch: null, commit: null, note };
}
/** What keeps one branch from being made (a branch `llm-ops` in its way, a lock) costs no other, and not the report. */
async function adopt(repository, scratch, { branch, commit }) {
    try {
        if ((await repository.adopt(scratch, branch, commit)) !== 'exists')
            return null;
        return { code: 'branch-exists', message: `${branch} exists and holds something else: it was left alone` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { code: 'branch-failed', message: error.message };
    }
}
async function rebuild({ item, evidence: { candidateDiff, candidateTree } }, { base, allowPaths }, scratch) {
    if (candidateDiff === undefined)
        return { code: 'no-candidate', message: 'the evidence holds no diff: run gate again' };
    const applied = await scratch.apply(base.tree, candidateDiff);
    if ('refused' in applied)
        return { code: 'no-candidate', message: `its diff does not apply: ${applied.refused}` };
    if (applied.tree !== candidateTree) {
        const message = `its diff gives tree ${applied.tree}, and ${candidateTree} was judged: run gate again`;
        return { code: 'handover-mismatch', message };
    }
    const allowedFiles = item.files.map(({ path }) => path);
    const judged = await (0,judge/* judgeTree */.g5)({ base: base.tree, tree: applied.tree, allowedFiles, allowPaths }, scratch);
    return (0,judge/* isRefusal */.vu)(judged) ? judged.refused : judged.tree;
}

// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(3511);
;// CONCATENATED MODULE: ./.build/actions/report/item-section.js




const verdictWords = {
    pass: '✅ pass',
    fail: '❌ fail',
    unproven: '❔ unproven',
    refused: '⛔ refused',
    none: '– not judged',
};
/** A verdict, or why there is none: refused before the gate, or not judged at all. */
function verdictWord(verdict, change) {
    if (verdict !== null)
        return verdictWords[verdict];
    return change?.status === 'refused' ? verdictWords.refused : verdictWords.none;
}
const diffLimit = 20_000;
const namedTests = 10;
/** Everything about one item: why, what decided, what was measured, the diff, and how to take or leave it. */
function itemSection(page) {
    const { row, item, change, evidence } = page;
    const parts = [
        `### ${prose(item.title)} — ${code(item.filePath)}`,
        `**${verdictWord(row.verdict, change)}** · ${item.action} · confidence ${item.confidence} · ${code(item.id)}`,
        prose(item.reason, 2000),
        decided(row),
        evidence === null ? '' : measured(evidence),
        evidence === null ? '' : changedTests(evidence),
        evidence === null ? '' : remarks(evidence),
        `<details><summary>Where the confidence comes from</summary>\n\n${list(item.confidenceReasons)}\n\n</details>`,
        diffSection(change, evidence, page.diffBudget),
        handling(page),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function decided({ reasons }) {
    return reasons.length === 0 ? '' : `What decided:\n\n${list(reasons)}`;
}
function list(lines) {
    return lines.map((line) => `- ${prose(line, 1000)}`).join('\n');
}
function measured(evidence) {
    const { tests, coverage, runtime } = evidence;
    const known = coverage.changedFiles.filter(({ before, after }) => before !== null || after !== null);
    const files = known.map(({ path, before, after }) => [code(path), percent(before), percent(after)]);
    const rows = [
        ['tests', testCounts(tests.before), testCounts(tests.after)],
        ['project, lines', percent(coverage.before), percent(coverage.after)],
        ['project, branches', percent(coverage.branchesBefore), percent(coverage.branchesAfter)],
        ...files,
        runtime === null
            ? ['changed lines run', '', (0,changed_lines/* changedLinesRun */.n)(evidence)]
            : ['runtime', `declares ${code(runtime.declared)}`, `ran on ${code(runtime.ran ?? 'unknown')}`],
    ];
    return table(['', 'before', 'after'], rows);
}
function changedTests({ tests }) {
    const groups = [
        ['Fail now and did not before', tests.regressed],
        ['Gone', tests.removed],
        ['Skipped now', tests.newlySkipped],
        ['Fixed', tests.fixed],
        ['Failed before and still do', tests.stillFailing],
        ['New', tests.added],
    ];
    return groups.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}:\n\n${names(ids)}`])).join('\n\n');
}
function names(ids) {
    const shown = ids.slice(0, namedTests).map((id) => `- ${code(id)}`);
    return [...shown, ...(ids.length > namedTests ? [`- and ${ids.length - namedTests} more`] : [])].join('\n');
}
function remarks({ formatting, coverage }) {
    const missed = coverage.changedFiles.filter((file) => file.missed.length > 0);
    const lines = missed.map(({ path, missed }) => `- No test ran line ${missed.slice(0, 20).join(', ')} of ${code(path)}.`);
    if (coverage.reason !== null)
        lines.push(`- Coverage was not measured: ${prose(coverage.reason)}`);
    if (formatting.tool !== null)
        lines.push(`- Formatting, ${formatting.status}: ${prose(formatting.reason)}`);
    return lines.join('\n');
}
function diffSection(change, evidence, budget) {
    const diff = evidence?.candidateDiff ?? change?.diff ?? '';
    if (diff === '' || change === null)
        return '';
    const { additions, deletions } = change.stat;
    const files = `${(0,counted/* counted */.h)(change.files.length, 'file')}, +${additions} −${deletions}`;
    const limit = Math.min(diffLimit, budget);
    if (limit < 200)
        return `The diff (${files}) is left out here: the report is long enough. It stands in changes.json.`;
    const shown = diff.length <= limit ? diff : diff.slice(0, diff.lastIndexOf('\n', limit));
    const cut = shown.length < diff.length ? `\n\nCut after ${shown.length} of ${diff.length} characters.` : '';
    return `<details><summary>Diff: ${files}</summary>\n\n${block('diff', shown)}${cut}\n\n</details>`;
}
function handling({ row, change, base }) {
    if (row.branch === null) {
        const settled = row.verdict !== null || change?.status === 'refused';
        const retry = row.verdict === 'pass' ? '.' : '; with `retry` they do.';
        return settled ? `Later runs do not propose this again, as long as the files are the same${retry}` : '';
    }
    const lines = [
        `git diff ${base.slice(0, 12)}..${row.branch}   # look at it`,
        `git merge ${row.branch}   # take it`,
        `git branch -D ${row.branch}   # get rid of it`,
    ];
    return block('sh', lines.join('\n'));
}

;// CONCATENATED MODULE: ./.build/actions/report/report-page.js





/** Diffs on the whole page, in UTF-16 units: GitHub shows a file of this size, and a step summary holds 1 MiB. */
const diffBudget = 300_000;
const notesShown = 50;
/** `report.md`: what was found, proposed and measured, for the person who decides. */
function reportPage(run, files) {
    const parts = [
        `# llm-ops: ${prose(headline(run))}`,
        introduction(run, files),
        overview(run, files),
        found(files.snapshot),
        ...sections(run, files),
        known(files),
        notes('Left out', files.plan?.leftOut ?? []),
        notes('Noticed', files.snapshot.notes),
        stages(run),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function headline({ totals, status, dryRun }) {
    if (status === 'failed')
        return 'the run did not finish';
    if (dryRun)
        return `${(0,counted/* counted */.h)(totals.proposed, 'proposal')}, none applied (dry run)`;
    if (totals.proposed === 0)
        return 'nothing to propose';
    return `${totals.pass} of ${(0,counted/* counted */.h)(totals.proposed, 'proposal')} proven`;
}
function introduction(run, { snapshot }) {
    const { base } = snapshot;
    const branch = base.branch === null ? 'a detached HEAD' : code(base.branch);
    const where = `Run ${code(run.runId)} looked at ${code(run.target.url)}, commit ${code(run.base.slice(0, 12))} of ${branch}.`;
    const ended = run.error === null ? '' : `\n\n**It did not finish:** ${prose(run.error)}`;
    const untouched = 'The work tree, the index and the branches of the target are as they were; proposals are new local branches.';
    return `${where} ${untouched}${ended}`;
}
function overview({ items }, { evidence, changes }) {
    if (items.length === 0)
        return '';
    const measured = new Map(evidence?.items.map((item) => [item.itemId, item]));
    const changeOf = new Map(changes?.changes.map((change) => [change.itemId, change]));
    const rows = items.map((row) => {
        const facts = measured.get(row.id);
        const tests = facts === undefined ? '' : `${testCounts(facts.tests.before)} → ${testCounts(facts.tests.after)}`;
        const lines = facts === undefined ? '' : (0,changed_lines/* changedLinesRun */.n)(facts);
        const branch = row.branch === null ? '' : code(row.branch);
        return [
            verdictWord(row.verdict, changeOf.get(row.id) ?? null),
            prose(row.title),
            code(row.filePath),
            tests,
            lines,
            branch,
        ];
    });
    return table(['verdict', 'proposal', 'file', 'tests before → after', 'changed lines run', 'branch'], rows);
}
function found({ files, outlines, baseline, noLlm }) {
    const perLanguage = Object.entries(Object.groupBy(files, ({ language }) => language ?? 'other'));
    const languages = perLanguage.map(([language, group]) => `${group?.length ?? 0} ${language}`).join(', ');
    const lines = [
        `- ${(0,counted/* counted */.h)(files.length, 'file')}: ${languages}; ${outlines.parsed} parsed, ${outlines.cached} known from before, ${outlines.failed} failed`,
        `- Tests: ${testCounts(baseline)}${baseline.status === 'passed' ? '' : `; ${prose(baseline.reason)}`}`,
        `- Coverage: lines ${percent(baseline.coverage?.lines ?? null)}, branches ${percent(baseline.coverage?.branches ?? null)}${why(baseline.coverageReason)}`,
    ];
    const optedOut = noLlm.repository
        ? 'the whole repository'
        : `${(0,counted/* counted */.h)(noLlm.files.length, 'file')} and ${(0,counted/* counted */.h)(noLlm.folders.length, 'folder')}`;
    if (noLlm.repository || noLlm.files.length + noLlm.folders.length > 0) {
        lines.push(`- Opted out of models: ${optedOut}. Codemods run on this machine alone and may still propose changes there.`);
    }
    return `## What was found\n\n${lines.join('\n')}`;
}
function why(reason) {
    return reason === null ? '' : `: ${prose(reason)}`;
}
function sections(run, files) {
    if (run.items.length === 0)
        return [];
    let left = diffBudget;
    const pages = ['## Proposals'];
    for (const row of run.items) {
        const page = pageOf(row, { run, files, diffBudget: left });
        left -= page === null ? 0 : Math.min(left, (page.evidence?.candidateDiff ?? page.change?.diff ?? '').length);
        if (page !== null)
            pages.push(itemSection(page));
    }
    return pages;
}
function pageOf(row, { run, files, diffBudget }) {
    const item = files.plan?.items.find(({ id }) => id === row.id);
    if (item === undefined)
        return null;
    const change = files.changes?.changes.find(({ itemId }) => itemId === row.id) ?? null;
    const evidence = files.evidence?.items.find(({ itemId }) => itemId === row.id) ?? null;
    return { row, item, change, evidence, base: run.base, diffBudget };
}
function known({ plan }) {
    if (plan === null)
        return '';
    const lines = plan.known.slice(0, notesShown).map((item) => {
        return `- ${prose(item.title)} in ${code(item.filePath)}: ${fate(item)}`;
    });
    if (plan.known.length > notesShown)
        lines.push(`- and ${plan.known.length - notesShown} more`);
    if (plan.deferred > 0)
        lines.push(`- ${(0,counted/* counted */.h)(plan.deferred, 'more proposal')} wait for a later run (max-items).`);
    return lines.length === 0 ? '' : `## Proposed before, or waiting\n\n${lines.join('\n')}`;
}
/** What became of an earlier proposal. One that only its branch tells of has no run. */
function fate({ verdict, branch, runId }) {
    if (verdict === null && branch !== null)
        return `proposed, ${code(branch)}`;
    const word = verdictWord(verdict, { status: 'refused' });
    return [word, ...(branch === null ? [] : [code(branch)]), `run ${code(runId)}`].join(', ');
}
function notes(title, all) {
    if (all.length === 0)
        return '';
    const shown = all.slice(0, notesShown).map(({ message, path }) => {
        return path === undefined || message.includes(path) ? `- ${prose(message)}` : `- ${code(path)}: ${prose(message)}`;
    });
    const rest = all.length > notesShown ? [`- and ${all.length - notesShown} more`] : [];
    return `## ${title}\n\n${[...shown, ...rest].join('\n')}`;
}
function stages({ stages }) {
    if (stages.length === 0)
        return '';
    return `---\n\n${stages.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)} s`).join(' · ')}`;
}

;// CONCATENATED MODULE: ./.build/actions/report/run-items.js
/** One row a plan item: what became of it. */
function runItems(files, published) {
    const evidence = new Map(files.evidence?.items.map((item) => [item.itemId, item]));
    const refusals = new Map(files.changes?.changes.map(({ itemId, refusal }) => [itemId, refusal]));
    return (files.plan?.items ?? []).map((item) => {
        const publication = published.get(item.id);
        return {
            id: item.id,
            filePath: item.filePath,
            action: item.action,
            title: item.title,
            engine: item.engine,
            confidence: item.confidence,
            verdict: evidence.get(item.id)?.verdict ?? null,
            branch: publication?.branch ?? null,
            commit: publication?.commit ?? null,
            reasons: reasons(evidence.get(item.id), refusals.get(item.id), publication),
        };
    });
}
function reasons(evidence, refusal, publication) {
    const notes = [...(evidence?.reasons ?? []), refusal ?? null, publication?.note ?? null];
    return notes.flatMap((note) => (note === null ? [] : [`${note.code}: ${note.message}`]));
}
/** Counted from the files and the rows: nothing is counted twice or carried over. */
function totals({ snapshot, plan, changes }, items) {
    const verdicts = (wanted) => items.filter(({ verdict }) => verdict === wanted).length;
    const drafts = changes?.changes ?? [];
    return {
        files: snapshot.files.filter(({ kind }) => kind === 'file').length,
        tests: snapshot.baseline.counts.total,
        proposed: items.length,
        known: plan?.known.length ?? 0,
        drafted: drafts.filter(({ status }) => status === 'drafted').length,
        refused: drafts.filter(({ status }) => status === 'refused').length,
        pass: verdicts('pass'),
        fail: verdicts('fail'),
        unproven: verdicts('unproven'),
        branches: items.filter(({ branch }) => branch !== null).length,
    };
}
/** What ended the run early, in a sentence; null where every stage that was asked for has left its file. */
function missingStage({ plan, changes, evidence }, dryRun) {
    if (plan === null)
        return 'plan did not finish: there is no plan.json';
    if (dryRun)
        return null;
    if (changes === null)
        return 'apply did not finish: there is no changes.json';
    return evidence === null ? 'gate did not finish: there is no evidence.json' : null;
}

;// CONCATENATED MODULE: ./.build/actions/report/run.js











/**
 * Publishes: passing changes become commits on local branches `llm-ops/<item id>`; `run.json` and `report.md` say what
 * was found, done and measured. It executes nothing of the target. Done twice, it makes the same commits.
 * @throws UserError where the snapshot is missing or the files are not of one run and base, ContractError where a file
 *   does not hold its contract
 */
async function report(input, ports) {
    const started = ports.clock.monotonic();
    const files = await readStageFiles(input, ports.store);
    ports.log.stage('report', (0,counted/* counted */.h)(files.plan?.items.length ?? 0, 'item'));
    const published = input.dryRun ? new Map() : await publishProven(input, files, ports);
    const items = runItems(files, published);
    const error = missingStage(files, input.dryRun);
    const run = {
        schemaVersion: 1,
        runId: input.runId,
        target: files.snapshot.target,
        base: files.snapshot.base.commit,
        startedAt: input.startedAt.toISOString(),
        finishedAt: ports.clock.now().toISOString(),
        status: error === null ? 'done' : 'failed',
        dryRun: input.dryRun,
        stages: [
            ...input.stages.filter(({ stage }) => stage !== 'report'),
            { stage: 'report', seconds: (ports.clock.monotonic() - started) / 1000 },
        ],
        totals: totals(files, items),
        items,
        error,
    };
    // The page first: a run.json that says `done` means that everything is there.
    await ports.store.write(input.runId, 'report.md', reportPage(run, files));
    await ports.store.write(input.runId, 'run.json', `${JSON.stringify(run, null, 2)}\n`);
    ports.log.info(`${(0,counted/* counted */.h)(run.totals.branches, 'branch')}, ${run.totals.pass} of ${(0,counted/* counted */.h)(run.totals.proposed, 'proposal')} proven`);
    return run;
}
/**
 * A stage that did not get there has left no file: the report says so instead of failing. After a dry run what stands
 * behind the plan is of an earlier run with the same id.
 */
async function readStageFiles({ runId, dryRun }, store) {
    const snapshot = await (0,read_run_file/* readRunFile */.m)(store, { runId, file: 'snapshot.json', writtenBy: 'crawl', parse: contracts_snapshot/* parseSnapshot */.E$ });
    const [plan, changes, evidence] = await Promise.all([
        (0,read_run_file/* readRunFileIfThere */.N)(store, { runId, file: 'plan.json', writtenBy: 'plan', parse: contracts_plan/* parsePlan */.vS }),
        dryRun ? null : (0,read_run_file/* readRunFileIfThere */.N)(store, { runId, file: 'changes.json', writtenBy: 'apply', parse: change/* parseChanges */.pS }),
        dryRun
            ? null
            : (0,read_run_file/* readRunFileIfThere */.N)(store, { runId, file: 'evidence.json', writtenBy: 'gate', parse: contracts_evidence/* parseEvidence */.vf }),
    ]);
    const base = snapshot.base.commit;
    for (const [stage, file] of Object.entries({ plan, apply: changes, gate: evidence })) {
        if (file === null || file.base === base)
            continue;
        throw new errors/* UserError */.y(`run ${runId}: ${stage} worked on ${file.base} and crawl on ${base}: run ${stage} again`);
    }
    return { snapshot, plan, changes, evidence };
}
async function publishProven(input, { plan, evidence }, ports) {
    const proposals = plan === null ? [] : proven(plan, evidence, input.allowUnproven);
    if (plan === null || proposals.length === 0)
        return new Map();
    const repository = await (0,open_target/* openTarget */.Ap)({ location: input.location, branch: null }, ports);
    const base = await repository.resolve(plan.base);
    const { runId, allowPaths } = input;
    return publish(proposals, { repository, runId, base, allowPaths, at: new Date(plan.createdAt) });
}
function proven(plan, evidence, allowUnproven) {
    const items = new Map(plan.items.map((item) => [item.id, item]));
    return (evidence?.items ?? []).flatMap((facts) => {
        const item = items.get(facts.itemId);
        const wanted = facts.verdict === 'pass' || (allowUnproven && facts.verdict === 'unproven');
        return item === undefined || !wanted ? [] : [{ item, evidence: facts }];
    });
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vf: () => (/* binding */ parseEvidence)
/* harmony export */ });
/* unused harmony exports testComparisonSchema, coverageComparisonSchema, formattingSchema, runtimeProofSchema, policyFindingSchema, evidenceSchema, evidenceFileSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5373);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3007);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4382);
/* harmony import */ var _test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7104);





/**
 * What was measured about the tests. Ids, so that a reader can look each up in `before.cases` and `after.cases`, which
 * hold the cases that are named here and no others (the counts speak of all), as `coverage.files` holds the changed ones.
 */
const testComparisonSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    before: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .testRunSchema */ .Tl,
    after: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .testRunSchema */ .Tl,
    regressed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    fixed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    stillFailing: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    added: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    newlySkipped: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const coverageComparisonSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    before: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
    after: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
    branchesBefore: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
    branchesAfter: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
    /** Of the lines the change added or rewrote, at head. `total` counts only executable ones. */
    changedLines: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
    changedFiles: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        path: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN,
        covered: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int()),
        missed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int()),
        before: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
        after: _test_run_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioSchema */ .DG.nullable(),
    })),
    /** Why there are no numbers; null where there are. */
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
});
const formattingSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Null where the repository has no formatter of its own. */
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['black', 'ruff', 'prettier', 'eslint']).nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['none', 'unchanged', 'reformatted', 'failed', 'missing']),
    /** Files of the change that the formatter rewrote. */
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .repoPath */ .qN),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Is the runtime that ran the tests the one the change declares? Only for `upgrade_runtime`. */
const runtimeProofSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    declared: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    ran: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    matches: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
const policyFindingSchema = _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4.extend({ severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['block', 'review']) });
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    itemId: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .itemId */ .XG,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    /** As drafted. */
    tree: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    /** As judged: after formatting. What report commits. */
    candidateTree: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    /** Unified diff from the base tree to `candidateTree`: report makes the tree again from it. Missing where it failed early. */
    candidateDiff: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    formatting: formattingSchema,
    tests: testComparisonSchema,
    coverage: coverageComparisonSchema,
    runtime: runtimeProofSchema.nullable(),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(policyFindingSchema) }),
    verdict: _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .verdict */ .WJ,
    /** What decided, most important first. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4).min(1),
});
const evidenceFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    runId: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .runId */ .Vz,
    base: _primitives_js__WEBPACK_IMPORTED_MODULE_1__/* .objectId */ .Tu,
    items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(evidenceSchema),
});
/** @throws ContractError */
function parseEvidence(text, source) {
    return (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(evidenceFileSchema, text, source);
}


/***/ }),

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseSnapshot)
/* harmony export */ });
/* unused harmony exports fileSchema, snapshotSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5373);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
/* harmony import */ var _test_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7104);





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

/***/ 7104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ ratioSchema),
/* harmony export */   Tl: () => (/* binding */ testRunSchema)
/* harmony export */ });
/* unused harmony exports testRunner, testCommandSchema, caseStatus, testCaseSchema, processRecordSchema, fileCoverageSchema, coverageSchema, testRunStatus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _primitives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);


const testRunner = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pytest', 'unittest', 'jest', 'vitest', 'mocha', 'node-test', 'custom']);
/** How the target's tests are run. `argv` goes to the system as it is: no shell, ever. */
const testCommandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    runner: testRunner,
    argv: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).min(1),
    env: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Folder relative to the repository's top; '' is the top. */
    cwd: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Where the reports will lie, relative to `cwd`; null where the command makes none. */
    junit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['input', 'detected']),
    /** Why this command, in a sentence: the file and entry that told us. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const caseStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'errored', 'skipped']);
const testCaseSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Stable over runs: suite, then name, ` › ` between; the n-th case of one id gets ` #n`. */
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    status: caseStatus,
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).nullable(),
    /** Bounded, control characters escaped. */
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** The supervisor's own record. It, not the report, says how the process ended. */
const processRecordSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Why the supervisor ended it; null where it ended by itself. */
    stoppedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['wall-limit', 'idle-limit', 'cancelled']).nullable(),
    /** The command could not be started at all (not found, not executable). */
    startError: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0),
    outputBytes: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    outputTruncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const ratioSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ covered: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, total: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 });
const fileCoverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lines: ratioSchema,
    /** null where the report has no branches. */
    branches: ratioSchema.nullable(),
    /** Line numbers, ascending. Lines in neither list are not executable. */
    covered: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1)),
    missed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1)),
});
const coverageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['lcov', 'cobertura']),
    lines: ratioSchema,
    branches: ratioSchema.nullable(),
    /** One row a folder that holds covered files. */
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lines: ratioSchema, branches: ratioSchema.nullable() })),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileCoverageSchema),
});
/**
 * `passed` and `failed` speak of tests; `no-tests`: no command found, or it ran none; `errored`: it could not start or
 * ended badly with no failing test to show for it; `inconclusive`: report and process record disagree, or the report is
 * missing or broken; `not-run`: switched off.
 */
const testRunStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'no-tests', 'timed-out', 'errored', 'inconclusive', 'not-run']);
const testRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: testRunStatus,
    /** One sentence: why it has this status and, where it is not `passed`, what to do. */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: testCommandSchema.nullable(),
    process: processRecordSchema.nullable(),
    /** Where the output lies, for a person; it is never printed. */
    outputFile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Version of the runtime that ran the tests (`24.21.0`), where it could be asked. */
    runtime: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['node', 'python']), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, passed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, failed: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, errored: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, skipped: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    /** passed / (total - skipped); null where that is 0/0. */
    successRate: _primitives_js__WEBPACK_IMPORTED_MODULE_0__/* .fraction */ .zO.nullable(),
    cases: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCaseSchema),
    coverage: coverageSchema.nullable(),
    /** Why there is no coverage; null where there is. */
    coverageReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});


/***/ }),

/***/ 2991:
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


/***/ })

};
