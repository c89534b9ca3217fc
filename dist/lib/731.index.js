export const id = 731;
export const ids = [731];
export const modules = {

/***/ 50731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planByModel: () => (/* binding */ planByModel)
});

// EXTERNAL MODULE: ./.build/actions/shared/contracts/plan.js
var plan = __webpack_require__(73007);
// EXTERNAL MODULE: ./.build/actions/shared/wording/counted.js
var counted = __webpack_require__(43511);
;// CONCATENATED MODULE: ./.build/actions/shared/calibration/cross-validation.js
const folds = 10;
/**
 * What a method says of every outcome when it is fitted on the others: ten folds, dealt out like cards in the order of
 * confidence, so that each is like the whole and a repetition gives the same.
 */
function crossValidated(rows, curveOf) {
    return Array.from({ length: folds }, (_, fold) => {
        const { held, others } = part(rows, fold);
        const curve = curveOf(others);
        return held.map((row) => ({ ...row, confidence: curve(row.confidence) }));
    }).flat();
}
function part(rows, fold) {
    const held = [];
    const others = [];
    let dealt = 0;
    const share = (count) => {
        const before = cards(dealt, fold);
        dealt += count;
        return cards(dealt, fold) - before;
    };
    for (const { confidence, came, not } of rows) {
        const mine = { confidence, not: share(not), came: share(came) };
        if (mine.came + mine.not > 0)
            held.push(mine);
        if (mine.came + mine.not < came + not)
            others.push({ confidence, came: came - mine.came, not: not - mine.not });
    }
    return { held, others };
}
/** How many of the first `dealt` cards a fold has got. */
function cards(dealt, fold) {
    return Math.ceil(Math.max(0, dealt - fold) / folds);
}

;// CONCATENATED MODULE: ./.build/actions/shared/calibration/tally.js
/** Nothing is impossible or certain after a few hundred outcomes. */
const lowest = 0.01;
const highest = 0.99;
function bounded(probability) {
    return Math.min(highest, Math.max(lowest, probability));
}
/** One row a confidence, ascending: the order in which outcomes are kept makes no difference to anything. */
function tally(outcomes) {
    const rows = new Map();
    for (const { confidence, cameTrue } of outcomes) {
        const row = rows.get(confidence) ?? { confidence, came: 0, not: 0 };
        row[cameTrue ? 'came' : 'not']++;
        rows.set(confidence, row);
    }
    return [...rows.values()].toSorted((a, b) => a.confidence - b.confidence);
}
function total(rows) {
    return rows.reduce((sum, { came, not }) => ({ came: sum.came + came, not: sum.not + not }), { came: 0, not: 0 });
}

;// CONCATENATED MODULE: ./.build/actions/shared/calibration/isotonic.js

/**
 * Isotonic regression (Zadrozny and Elkan 2002) by pooling adjacent violators (Ayer et al. 1955): the non-falling values
 * with the least squared error. Inside a block it is level, from one block to the next a straight line, and beyond the
 * outermost level again.
 */
function isotonicCurve(rows) {
    const points = pooled(rows).flatMap(pointsOf);
    return (confidence) => {
        const right = firstFrom(points, confidence);
        const [before, after] = [points[right - 1], points[right]];
        if (before === undefined || after === undefined)
            return bounded((before ?? after)?.value ?? confidence);
        const share = (confidence - before.at) / (after.at - before.at);
        return bounded(before.value + share * (after.value - before.value));
    };
}
function pooled(rows) {
    const blocks = [];
    for (const { confidence, came, not } of rows) {
        let block = { first: confidence, last: confidence, came, weight: came + not };
        for (let before = blocks.at(-1); before !== undefined && isViolated(before, block); before = blocks.at(-1)) {
            blocks.pop();
            const weight = before.weight + block.weight;
            block = { first: before.first, last: confidence, came: before.came + block.came, weight };
        }
        blocks.push(block);
    }
    return blocks;
}
/** Its value would not rise from one to the next: came / weight, without the rounding of a division. */
function isViolated(before, next) {
    return before.came * next.weight >= next.came * before.weight;
}
function pointsOf({ first, last, came, weight }) {
    const value = came / weight;
    return first === last
        ? [{ at: first, value }]
        : [
            { at: first, value },
            { at: last, value },
        ];
}
/** Index of the first point at or right of a confidence, by halving. */
function firstFrom(points, confidence) {
    let low = 0;
    let high = points.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (points[middle].at < confidence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/actions/shared/calibration/platt.js

/** Bounds of the iteration, as Lin, Lin and Weng give them. */
const iterations = 100;
const smallestStep = 1e-10;
const ridge = 1e-12;
const smallestGradient = 1e-5;
/** Share of the fall that the gradient promises. */
const enough = 1e-4;
/**
 * Platt scaling (Platt 1999, "Probabilistic Outputs for Support Vector Machines"): a sigmoid of the confidence. Targets are smoothed as he does, (n₊ + 1) / (n₊ + 2) and
 * 1 / (n₋ + 2), so that no sample is fitted to certainty; the fit is Newton's method with backtracking (Lin, Lin and
 * Weng 2007, "A Note on Platt's Probabilistic Outputs"). Where confidence and outcome run against each other the curve
 * is flat: it would have to fall.
 */
function plattCurve(rows) {
    const { came, not } = total(rows);
    const flat = { slope: 0, offset: Math.log((not + 1) / (came + 1)) };
    const fitted = fit(targetsOf(rows), flat);
    const { slope, offset } = fitted.slope <= 0 ? fitted : flat;
    return (confidence) => bounded(1 / (1 + Math.exp(slope * confidence + offset)));
}
function targetsOf(rows) {
    const { came, not } = total(rows);
    const [high, low] = [(came + 1) / (came + 2), 1 / (not + 2)];
    return rows.flatMap((row) => [
        { confidence: row.confidence, target: high, weight: row.came },
        { confidence: row.confidence, target: low, weight: row.not },
    ]);
}
/** @param start the maximum where the slope is 0 */
function fit(targets, start) {
    let at = start;
    let loss = lossAt(targets, at);
    for (let round = 0; round < iterations; round++) {
        const { slope, offset, gradient } = newtonStep(targets, at);
        if (Math.abs(gradient.slope) < smallestGradient && Math.abs(gradient.offset) < smallestGradient)
            break;
        const falls = gradient.slope * slope + gradient.offset * offset;
        const next = (length) => ({ slope: at.slope + length * slope, offset: at.offset + length * offset });
        const length = shortened((length) => lossAt(targets, next(length)) < loss + enough * length * falls);
        if (length === null)
            break;
        at = next(length);
        loss = lossAt(targets, at);
    }
    return at;
}
/** The longest step that the loss falls enough for, halved from 1; null where none is left. */
function shortened(works) {
    for (let length = 1; length >= smallestStep; length /= 2)
        if (works(length))
            return length;
    return null;
}
/** Cross entropy, written so that neither exp nor log overflows. */
function lossAt(targets, { slope, offset }) {
    let loss = 0;
    for (const { confidence, target, weight } of targets) {
        const z = slope * confidence + offset;
        loss += weight * (z >= 0 ? target * z + Math.log1p(Math.exp(-z)) : (target - 1) * z + Math.log1p(Math.exp(z)));
    }
    return loss;
}
/** Gradient and Hessian at a point, and the step they ask for. */
function newtonStep(targets, { slope, offset }) {
    const hessian = { slopes: ridge, mixed: 0, offsets: ridge };
    const gradient = { slope: 0, offset: 0 };
    for (const { confidence, target, weight } of targets) {
        const p = 1 / (1 + Math.exp(slope * confidence + offset));
        const curvature = weight * p * (1 - p);
        hessian.slopes += curvature * confidence ** 2;
        hessian.mixed += curvature * confidence;
        hessian.offsets += curvature;
        const error = weight * (target - p);
        gradient.slope += error * confidence;
        gradient.offset += error;
    }
    const determinant = hessian.slopes * hessian.offsets - hessian.mixed ** 2;
    return {
        gradient,
        slope: -(hessian.offsets * gradient.slope - hessian.mixed * gradient.offset) / determinant,
        offset: -(hessian.slopes * gradient.offset - hessian.mixed * gradient.slope) / determinant,
    };
}

;// CONCATENATED MODULE: ./.build/actions/shared/calibration/scores.js

const binCount = 10;
/**
 * Brier score (Brier 1950): the mean squared error. Expected calibration error (Naeini et al. 2015): ten bins of equal
 * width, [0, 0.1) to [0.9, 1]; the gap between mean confidence and share that came true of each, weighted by its size.
 * @throws RangeError where there is no outcome
 */
function scores(rows) {
    const sums = total(rows);
    const outcomes = sums.came + sums.not;
    if (outcomes === 0)
        throw new RangeError('there is nothing to score');
    const gaps = Array.from({ length: binCount }, () => 0);
    let squares = 0;
    for (const { confidence, came, not } of rows) {
        const bin = Math.min(binCount - 1, Math.floor(confidence * binCount));
        gaps[bin] = (gaps[bin] ?? 0) + (came + not) * confidence - came;
        squares += came * (1 - confidence) ** 2 + not * confidence ** 2;
    }
    return { brier: squares / outcomes, ece: gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / outcomes };
}

;// CONCATENATED MODULE: ./.build/actions/shared/calibration/calibrator.js







/** Below either, a curve would be drawn through chance. */
const fewest = { outcomes: 30, ofEither: 5 };
/** Measured (docs/confidence.md): with fewer outcomes cross-validation picks steps that are noise. */
const isotonicFrom = 100;
/**
 * Learns from what people did with earlier proposals of models what their confidences are worth, each action by itself.
 * Codemods are no part of it: their confidence is another score, stated by their author.
 */
function calibrator(history) {
    const decided = (history?.outcomes ?? []).filter(({ engine, kind }) => engine === 'model' && cameTrue[kind] !== null);
    const byAction = Map.groupBy(decided, ({ action }) => action);
    const learned = new Map(plan/* itemAction */.ao.options.map((action) => [action, learn(action, byAction.get(action) ?? [])]));
    return {
        calibrate: (action, raw) => calibrated(raw, learned.get(action)),
        facts: [...learned.values()].map(({ facts }) => facts),
    };
}
/**
 * Did a proposal come true? Merged: yes, edited first or not. Closed, reverted, or its branch deleted: no. Open or
 * edited: nobody has decided yet.
 */
const cameTrue = {
    merged: true,
    closed: false,
    reverted: false,
    gone: false,
    edited: null,
    open: null,
};
function learn(action, outcomes) {
    const pairs = outcomes.map(({ rawConfidence, kind }) => ({
        confidence: twoDigits(rawConfidence),
        cameTrue: cameTrue[kind] === true,
    }));
    const rows = tally(pairs);
    const known = { action, outcomes: outcomes.length };
    const tooFew = whyTooFew(rows);
    if (tooFew !== null) {
        return { facts: { ...known, method: 'none', reason: tooFew, before: null, after: null }, curve: null };
    }
    const before = scores(rows);
    const { method, after } = bestOf(rows, outcomes.length);
    if (after.brier >= before.brier) {
        const reason = `the confidences stay as they are: ${names[method]} would not bring them closer to the outcomes`;
        return { facts: { ...known, method: 'none', reason, before, after: before }, curve: (confidence) => confidence };
    }
    const reason = whyMethod(method, outcomes.length);
    return { facts: { ...known, method, reason, before, after }, curve: methods[method](rows) };
}
function whyTooFew(rows) {
    const { came, not } = total(rows);
    if (came + not >= fewest.outcomes && Math.min(came, not) >= fewest.ofEither)
        return null;
    return (`too little history: ${(0,counted/* counted */.h)(came, 'proposal')} merged and ${not} not; ` +
        `it takes ${fewest.outcomes}, and ${fewest.ofEither} of either kind`);
}
const methods = {
    platt: plattCurve,
    isotonic: isotonicCurve,
};
const names = { platt: 'Platt scaling', isotonic: 'isotonic regression' };
function bestOf(rows, outcomes) {
    const platt = candidate('platt', rows);
    if (outcomes < isotonicFrom)
        return platt;
    const isotonic = candidate('isotonic', rows);
    return isotonic.after.brier < platt.after.brier ? isotonic : platt;
}
function candidate(method, rows) {
    return { method, after: scores(crossValidated(rows, methods[method])) };
}
function whyMethod(method, outcomes) {
    if (outcomes < isotonicFrom)
        return `${names[method]}: below ${isotonicFrom} outcomes it is the steadier one`;
    const other = method === 'platt' ? 'isotonic' : 'platt';
    return `${names[method]}: its Brier score by cross-validation is no worse than that of ${names[other]}`;
}
function calibrated(raw, { facts, curve }) {
    const { method, outcomes, reason } = facts;
    if (curve === null)
        return { value: raw, reason: `not calibrated: ${reason}` };
    const value = bounded(twoDigits(curve(raw)));
    const how = method === 'none' ? reason : names[method];
    return { value, reason: `calibrated on ${(0,counted/* counted */.h)(outcomes, 'outcome')} (${how}): ${raw} → ${value}` };
}
/** As confidences are stated; it also keeps a hundred thousand outcomes to a hundred confidences. */
function twoDigits(confidence) {
    return Math.round(confidence * 100) / 100;
}

// EXTERNAL MODULE: ./.build/actions/shared/contracts/outcome-history.js
var outcome_history = __webpack_require__(19559);
// EXTERNAL MODULE: ./.build/actions/plan/eligible-files.js
var eligible_files = __webpack_require__(22953);
// EXTERNAL MODULE: ./.build/actions/shared/ports/model.js
var model = __webpack_require__(62896);
// EXTERNAL MODULE: ./.build/actions/shared/wording/markdown.js
var markdown = __webpack_require__(15580);
// EXTERNAL MODULE: ./.build/actions/shared/languages/table.js
var table = __webpack_require__(54186);
// EXTERNAL MODULE: ./.build/actions/plan/touched-coverage.js
var touched_coverage = __webpack_require__(8313);
;// CONCATENATED MODULE: ./.build/actions/plan/model/covered.js

function coverageFacts({ baseline }) {
    return { status: baseline.status, byPath: (0,touched_coverage/* coverageByPath */.L)(baseline.coverage) };
}
/** Where nothing was measured, half of it is taken to be covered; as in `score`. */
const unknownShare = 0.5;
/** A file that the report does not mention was loaded by no test; without tests nothing is covered at all. */
function coverageOf(path, { status, byPath }) {
    if (byPath === null)
        return { share: status === 'no-tests' ? 0 : unknownShare };
    const measured = byPath.get(path);
    return measured === undefined ? { share: 0 } : { measured };
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/excerpt.js

/** Before and after what is asked for, so that decorators, comments and callers nearby are seen. */
const neighbours = 3;
/** Nobody reads further, and one line must not eat the room of all others. */
const lineLength = 400;
/**
 * The whole file where it fits, else the parts in the order of their weight as far as there is room, in the order of the
 * file, with a line for each gap. Every line begins with its number in the file (`12| text`), so answers can name it.
 * @param room characters
 */
function excerpt(lines, parts, room) {
    const whole = { start: 1, end: lines.length };
    if (lines.length === 0)
        return { text: '', shown: [] };
    const shown = fits(lines, whole, room) ? [whole] : chosen(lines, parts, room);
    return { text: numbered(lines, shown), shown };
}
function isShown({ start, end }, shown) {
    return shown.some((part) => start <= part.end && end >= part.start);
}
function fits(lines, { start, end }, room) {
    let left = room;
    for (let line = start; line <= end && left >= 0; line++)
        left -= widthOf(lines, line);
    return left >= 0;
}
/** With its number, the mark and the line end. */
function widthOf(lines, line) {
    return Math.min(lineLength, lines[line - 1]?.length ?? 0) + String(line).length + 3;
}
/** A part that does not fit is shown up to where the room ends: the head of a function says most. */
function chosen(lines, parts, room) {
    const taken = new Set();
    let left = room;
    for (const part of parts) {
        const end = Math.min(lines.length, part.end + neighbours);
        for (let line = Math.max(1, part.start - neighbours); line <= end; line++) {
            if (taken.has(line))
                continue;
            left -= widthOf(lines, line);
            if (left < 0)
                return runs(taken);
            taken.add(line);
        }
    }
    return runs(taken);
}
function runs(taken) {
    return lineRuns([...taken].toSorted((a, b) => a - b));
}
/** Runs of the ascending line numbers. */
function lineRuns(lines) {
    const found = [];
    for (const line of lines) {
        const last = found.at(-1);
        if (last !== undefined && line <= last.end + 1)
            last.end = line;
        else
            found.push({ start: line, end: line });
    }
    return found;
}
function numbered(lines, shown) {
    const rows = [];
    let next = 1;
    for (const { start, end } of shown) {
        if (start > next)
            rows.push(gap(next, start - 1));
        for (let line = start; line <= end; line++)
            rows.push(`${line}| ${shownLine(lines[line - 1] ?? '')}`);
        next = end + 1;
    }
    if (next <= lines.length)
        rows.push(gap(next, lines.length));
    return rows.join('\n');
}
function gap(start, end) {
    return start === end ? `[line ${start} is left out]` : `[lines ${start} to ${end} are left out]`;
}
function shownLine(line) {
    return (0,markdown/* clip */.$Q)(line.endsWith('\r') ? line.slice(0, -1) : line, lineLength);
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/worth.js
/** McCabe's limit is 10; what is a little below it is read with effort, too. */
const complexFrom = 8;
/** Below that there is next to nothing to test that its callers do not test. */
const branchyFrom = 4;
const bestSymbols = 5;
/** What one end-of-life declaration is worth: as much as a function of complexity 22 that is fully covered. */
const endOfLifeWorth = 15;
/** The tree of a file that does not parse is partly a guess, and so is its complexity. */
const parseErrorFactor = 0.5;
/**
 * What asking about a file is worth, before anything is spent:
 *
 * - `refactor`: the sum over its five best functions of (complexity − 7) × the share of their lines that tests run, from
 *   complexity 8 on. Untested code is not refactored: nothing could prove the change.
 * - `add_tests`: the same sum of (complexity − 1) × the share of their lines that no test runs, from complexity 4 on.
 * - `upgrade_runtime`: 15 for each end-of-life declaration, three at the most.
 *
 * The first two are halved where the file has parse errors. Complexity is McCabe's, so deep nesting counts in it. Files are
 * asked about in the order of worth divided by estimated cost (the tokens of what would be sent, and of an answer).
 */
function worthOf(symbols, parseErrors) {
    const sum = symbols.slice(0, bestSymbols).reduce((total, { worth }) => total + worth, 0);
    return parseErrors === 0 ? sum : sum * parseErrorFactor;
}
function endOfLifeWorthOf(declarations) {
    return endOfLifeWorth * Math.min(3, declarations);
}
/** Functions and methods worth asking about, best first. */
function worthwhile(action, symbols, covered) {
    const { from, base } = action === 'refactor' ? { from: complexFrom, base: 7 } : { from: branchyFrom, base: 1 };
    const found = [];
    for (const symbol of symbols) {
        if ((symbol.kind !== 'function' && symbol.kind !== 'method') || symbol.complexity < from)
            continue;
        const ran = coveredShare(symbol, covered);
        if (ran === null)
            continue;
        const worth = (symbol.complexity - base) * (action === 'refactor' ? ran : 1 - ran);
        if (worth > 0)
            found.push({ symbol, worth });
    }
    return found.toSorted((a, b) => b.worth - a.worth || a.symbol.startLine - b.symbol.startLine);
}
/** null where nothing in the symbol is executable. */
function coveredShare({ startLine, endLine }, covered) {
    if ('share' in covered)
        return covered.share;
    const ran = linesWithin(covered.measured.covered, startLine, endLine);
    const total = ran + linesWithin(covered.measured.missed, startLine, endLine);
    return total === 0 ? null : ran / total;
}
/** How many of the ascending line numbers lie in start..end. */
function linesWithin(lines, start, end) {
    return worth_firstFrom(lines, end + 1) - worth_firstFrom(lines, start);
}
function worth_firstFrom(lines, least) {
    let [low, high] = [0, lines.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((lines[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/file-context.js




const listedSymbols = 60;
const shownImports = 40;
const listedRuns = 50;
/** @param room characters of its text */
function fileContext(facts, room) {
    const focus = focusOf(facts);
    const cut = excerpt(facts.lines, [...importLines(facts.outline), ...focus], room);
    const { text, shown } = cut;
    const entry = {
        path: facts.path,
        language: languageWord(facts.file),
        text,
        symbols: listed(facts, cut, focus).map((symbol) => ({
            name: dottedName(symbol),
            kind: symbol.kind,
            start_line: symbol.startLine,
            end_line: symbol.endLine,
            complexity: symbol.complexity,
        })),
        uncovered: uncoveredRuns(facts, shown),
        end_of_life: [...facts.endOfLife],
    };
    return { entry, shown };
}
/** `Outer.inner`, as outlines have it. */
function dottedName({ parent, name }) {
    return parent === null ? name : `${parent}.${name}`;
}
/** What the question is about, most important first. */
function focusOf({ file, action, outline, coverage, declarations }) {
    if (action === 'upgrade_runtime') {
        return declarations.map(({ startLine, endLine }) => ({ start: startLine, end: endLine }));
    }
    const symbols = worthwhile(action, outline?.symbols ?? [], coverageOf(file.path, coverage));
    return symbols.map(({ symbol }) => ({ start: symbol.startLine, end: symbol.endLine }));
}
function importLines(outline) {
    const imports = outline?.imports.slice(0, shownImports) ?? [];
    return imports.map(({ line }) => ({ start: line, end: line }));
}
/** Those that are shown, at least in part; where there are too many, those that the question is about come first. */
function listed({ outline, lines }, { shown }, focus) {
    const inSight = (outline?.symbols ?? []).filter((symbol) => isShown(rangeOf(symbol), shown));
    const seen = inSight.filter((symbol) => isWritten(symbol, lines));
    if (seen.length <= listedSymbols)
        return seen;
    const starts = new Set(focus.map(({ start }) => start));
    const first = seen.toSorted((a, b) => Number(starts.has(b.startLine)) - Number(starts.has(a.startLine)));
    return first.slice(0, listedSymbols).toSorted((a, b) => a.startLine - b.startLine);
}
/** Outlines know names from before the redaction: one that is no longer in the text is not told in the list either. */
function isWritten({ name, startLine, endLine }, lines) {
    for (let line = startLine; line <= endLine; line++)
        if (lines[line - 1]?.includes(name))
            return true;
    return false;
}
function rangeOf({ startLine, endLine }) {
    return { start: startLine, end: endLine };
}
function uncoveredRuns({ file, lines, coverage, outline }, shown) {
    if (outline === null || lines.length === 0)
        return [];
    const covered = coverageOf(file.path, coverage);
    if ('share' in covered)
        return covered.share === 0 ? [[1, lines.length]] : [];
    return lineRuns(covered.measured.missed)
        .filter((run) => isShown(run, shown))
        .slice(0, listedRuns)
        .map(({ start, end }) => [start, end]);
}
/** By its grammar, so that JavaScript is not called TypeScript; else by its language, else by its ending. */
function languageWord({ path, language }) {
    const [, ending] = /\.([a-z]\w{0,15})$/i.exec(path) ?? [];
    return (0,table/* languageOf */.eX)(path).grammar ?? language ?? ending ?? 'text';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./.build/actions/plan/model/intents.js
/** Ids are part of fingerprints: one that is renamed forgets what people did with its proposals. */
const intents = [
    {
        id: 'split-function',
        action: 'refactor',
        description: 'A function does several things: move parts of it into functions of their own, behaviour unchanged.',
        value: [2, 4],
        risk: 'medium',
        title: 'split %s into smaller functions',
    },
    {
        id: 'reduce-nesting',
        action: 'refactor',
        description: 'Deeply nested branches: return early or invert conditions, behaviour unchanged.',
        value: [2, 4],
        risk: 'low',
        title: 'reduce the nesting of %s',
    },
    {
        id: 'remove-duplication',
        action: 'refactor',
        description: 'The same logic stands more than once in this file: say it once.',
        value: [2, 4],
        risk: 'medium',
        title: 'remove duplicated logic in %s',
    },
    {
        id: 'simplify-condition',
        action: 'refactor',
        description: 'A condition or loop that says the same in a simpler form.',
        value: [1, 3],
        risk: 'low',
        title: 'simplify the conditions of %s',
    },
    {
        id: 'remove-dead-code',
        action: 'refactor',
        description: 'Code that can never run, or a local that is never read.',
        value: [1, 3],
        risk: 'medium',
        title: 'remove dead code from %s',
    },
    {
        id: 'use-standard-library',
        action: 'refactor',
        description: 'Hand-written code that a function of the standard library does, with the same result.',
        value: [1, 3],
        risk: 'medium',
        title: 'use the standard library in %s',
    },
    {
        id: 'raise-runtime',
        action: 'upgrade_runtime',
        description: 'A declared runtime version is past its end of life: declare a supported one.',
        value: [4, 5],
        risk: 'medium',
        title: 'move %s off an end-of-life runtime',
    },
    {
        id: 'replace-removed-api',
        action: 'upgrade_runtime',
        description: 'Something that a supported runtime no longer has is still used: use its replacement.',
        value: [3, 5],
        risk: 'medium',
        title: 'replace what newer runtimes removed in %s',
    },
    {
        id: 'drop-old-runtime-support',
        action: 'upgrade_runtime',
        description: 'Something exists for runtimes past their end of life only: drop it.',
        value: [2, 4],
        risk: 'medium',
        title: 'drop support for end-of-life runtimes from %s',
    },
    {
        id: 'cover-branches',
        action: 'add_tests',
        description: 'Branches of a symbol that no test takes: test each of them.',
        value: [2, 5],
        risk: 'low',
        title: 'test the untested branches of %s',
    },
    {
        id: 'cover-errors',
        action: 'add_tests',
        description: 'What a symbol does with bad input or a failing dependency is untested: test it.',
        value: [2, 5],
        risk: 'low',
        title: 'test the error paths of %s',
    },
    {
        id: 'cover-symbol',
        action: 'add_tests',
        description: 'No test runs this symbol at all: pin down what it does.',
        value: [2, 5],
        risk: 'low',
        title: 'test %s',
    },
];
const byId = new Map(intents.map((intent) => [intent.id, intent]));
/** null where there is none, or it belongs to another action. */
function intentOf(id, action) {
    const intent = byId.get(id);
    return intent?.action === action ? intent : null;
}
function intentsOf(action) {
    return intents.filter((intent) => intent.action === action);
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/answer-form.js


const line = schemas/* int */.Whr();
/** What a model says of one proposal; everything else of a plan item is filled in by us. */
const proposedSchema = schemas/* strictObject */.rej({
    symbol: schemas/* string */.YjP().nullable(),
    start_line: line,
    end_line: line,
    intent: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    value: schemas/* literal */.euz([1, 2, 3, 4, 5]),
    risk: schemas/* enum */.k5n(['low', 'medium', 'high']),
});
/** What it says of one file. The number is that of its question. */
const fileAnswerSchema = schemas/* strictObject */.rej({ number: schemas/* int */.Whr(), items: schemas/* array */.YOg(proposedSchema) });
/** The files one by one: what is wrong with one of them harms no other. */
const answerSchema = schemas/* strictObject */.rej({ files: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** The form of an answer, as structured output takes it: closed objects, everything required, no keyword that servers lack. */
function answerForm(action) {
    const integer = { type: 'integer' };
    const item = answer_form_closed({
        symbol: { type: ['string', 'null'] },
        start_line: integer,
        end_line: integer,
        intent: { type: 'string', enum: intentsOf(action).map(({ id }) => id) },
        reason: { type: 'string' },
        value: { type: 'integer', enum: [1, 2, 3, 4, 5] },
        risk: { type: 'string', enum: ['low', 'medium', 'high'] },
    });
    const file = answer_form_closed({ number: integer, items: { type: 'array', items: item } });
    return { kind: 'json', name: 'plan_items', schema: answer_form_closed({ files: { type: 'array', items: file } }) };
}
function answer_form_closed(properties) {
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

// EXTERNAL MODULE: ./.build/actions/shared/cassette/answer-key.js
var answer_key = __webpack_require__(42871);
// EXTERNAL MODULE: ./.build/actions/shared/digest/sha256.js
var sha256 = __webpack_require__(47600);
// EXTERNAL MODULE: ./.build/actions/shared/languages/utf8-text.js
var utf8_text = __webpack_require__(44495);
;// CONCATENATED MODULE: ./.build/actions/shared/money/by-value-for-cost.js
/**
 * Compares by value per US dollar, the best first; what costs nothing comes before all else, by value. Of equals the
 * one with fewer tokens comes first, and what is equal in that, too, stays in the order it was given.
 */
function byValueForCost(a, b) {
    return descending(perDollar(a), perDollar(b)) || descending(a.value, b.value) || a.tokens - b.tokens;
}
function perDollar({ value, estimatedUsd }) {
    return estimatedUsd > 0 ? value / estimatedUsd : Infinity;
}
/** Two infinities are equal: their difference is no number. */
function descending(a, b) {
    return a === b ? 0 : b - a;
}

// EXTERNAL MODULE: ./.build/actions/shared/policy/folded-path.js
var folded_path = __webpack_require__(76507);
// EXTERNAL MODULE: ./.build/actions/shared/policy/protected-paths.js
var protected_paths = __webpack_require__(28766);
// EXTERNAL MODULE: ./.build/actions/shared/testing/facts.js
var facts = __webpack_require__(82970);
// EXTERNAL MODULE: ./.build/actions/shared/codemods/end-of-life/table.js + 15 modules
var end_of_life_table = __webpack_require__(84780);
;// CONCATENATED MODULE: ./.build/actions/plan/model/end-of-life.js

/** Does this file declare runtimes, as far as its name says? What machines of CI read is for a person to change. */
function declaresRuntimes(path) {
    return codemodsFor(path).length > 0;
}
/** Declarations in the file of runtimes that are past their end of life, in the order of the lines. */
async function endOfLife(file, today) {
    const found = [];
    for (const codemod of codemodsFor(file.path))
        found.push(...(await codemod.detect(file, withoutTrees(today))));
    return found.toSorted((a, b) => a.startLine - b.startLine);
}
function codemodsFor(path) {
    return end_of_life_table/* runtimeCodemods */.b.filter((codemod) => !codemod.id.endsWith('-ci') && codemod.appliesTo(path, null));
}
/** Declarations are read from text alone. */
function withoutTrees(today) {
    const none = () => Promise.reject(new Error('end-of-life declarations are read without a syntax tree'));
    return { today, tree: none, sourceFile: none };
}

// EXTERNAL MODULE: ./.build/actions/shared/no-llm/no-llm.js
var no_llm = __webpack_require__(20329);
;// CONCATENATED MODULE: ./.build/actions/plan/model/opted-out.js

/** Does NO_LLM hold for the path: for itself, or for a folder above it? */
function optedOut({ repository, folders, files }) {
    const [closedFolders, closedFiles] = [new Set(folders), new Set(files)];
    return (path) => repository || closedFiles.has(path) || (0,no_llm/* ancestors */.T1)(path).some((folder) => closedFolders.has(folder));
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/askable-files.js






/** Files that a model may be shown and whose change would have a chance; of the others it is counted why not. */
function askableFiles(search) {
    const { files, noLlm } = search.snapshot;
    const [isOptedOut, isAmbiguous] = [optedOut(noLlm), ambiguousPaths(files)];
    const { actions, left, ineligible } = search;
    return files.filter((file) => {
        if (file.kind !== 'file')
            return false;
        if (!isAskableCode(file) && !(actions.has('upgrade_runtime') && declaresRuntimes(file.path)))
            return false;
        const reason = (0,eligible_files/* ineligibleByName */.nJ)(file, search.excluded);
        if (reason !== null)
            ineligible.set(file.path, reason);
        else if (file.noLlm || isOptedOut(file.path))
            left.add('no-llm', file.path);
        else if (isAmbiguous(file.path))
            left.add('case-collision', file.path);
        else
            return (0,protected_paths/* protectedBecause */.j)(file.path) === null;
        return false;
    });
}
/** Two paths that are one file on some machines: a change to either would land in the other there. */
function ambiguousPaths(files) {
    const [seen, twice] = [new Set(), new Set()];
    for (const { path } of files) {
        const folded = (0,folded_path/* foldPath */.t)(path);
        if (seen.has(folded))
            twice.add(folded);
        seen.add(folded);
    }
    return (path) => twice.size > 0 && twice.has((0,folded_path/* foldPath */.t)(path));
}
/** Code with something to decide in it, and no test. */
function isAskableCode(file) {
    return branchesOf(file) > 0 && !(0,facts/* isTestFile */.hl)(file.path);
}
/** Branch points of all its functions: each symbol has a complexity of at least 1. */
function branchesOf({ outline }) {
    return outline === null ? 0 : outline.complexity - outline.symbols;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/candidates.js






/** Outlines in memory at a time. */
const chunk = 200;
/** Outlines are read for so many times as many files as may be looked at: totals tell little of single functions. */
const outlinedFactor = 4;
/** What is worth asking about, best value for its cost first; before anything is sent, and without a file's text in memory. */
async function findCandidates(search, ports) {
    if (search.snapshot.noLlm.repository) {
        search.left.say({ code: 'no-llm', message: 'no file is shown to a model: NO_LLM holds for the whole repository' });
        return [];
    }
    const files = askableFiles(search);
    const found = [...(await inCode(files, search, ports)), ...(await inDeclarations(files, search, ports))];
    return found.toSorted(byRank).slice(0, search.limits.files);
}
async function inCode(files, search, ports) {
    if (!search.actions.has('refactor') && !search.actions.has('add_tests'))
        return [];
    const code = files
        .filter(isAskableCode)
        .map((file) => ({ file, value: branchesOf(file), ...costOf(file, search.limits, ports.ledger) }))
        .toSorted(byRank)
        .slice(0, outlinedFactor * search.limits.files);
    const found = [];
    for (let at = 0; at < code.length; at += chunk) {
        const part = code.slice(at, at + chunk);
        const outlines = await outlinesOf(part.map(({ file }) => file), ports.outlines);
        for (const each of part)
            found.push(...ofCode(each, outlines.get(outlineKey(each.file)), search));
    }
    return found;
}
function ofCode(candidate, outline, search) {
    if (outline === undefined)
        return [];
    const covered = coverageOf(candidate.file.path, search.coverage);
    return ['refactor', 'add_tests'].flatMap((action) => {
        if (!search.actions.has(action))
            return [];
        const value = worthOf(worthwhile(action, outline.symbols, covered), outline.parseErrors);
        return value > 0 ? [{ ...candidate, action, value }] : [];
    });
}
/** By `outlineKey`: the same content may stand under two languages. */
async function outlinesOf(files, outlines) {
    const found = new Map();
    for (const [language, same] of Map.groupBy(files, (file) => file.language)) {
        if (language === null)
            continue;
        const blobs = [...new Set(same.map(({ blob }) => blob))];
        for (const [blob, outline] of await outlines.get(blobs, language))
            found.set(outlineKey({ blob, language }), outline);
    }
    return found;
}
function outlineKey({ blob, language }) {
    return `${language} ${blob}`;
}
async function inDeclarations(files, search, ports) {
    if (!search.actions.has('upgrade_runtime'))
        return [];
    const byBlob = Map.groupBy(files.filter(({ path }) => declaresRuntimes(path)), ({ blob }) => blob);
    const found = [];
    for await (const { id, content } of ports.repository.blobs([...byBlob.keys()])) {
        const text = (0,utf8_text/* utf8Text */.H)(content);
        if (text === null)
            continue;
        for (const file of byBlob.get(id) ?? []) {
            const matches = await endOfLife({ path: file.path, text }, search.today);
            if (matches.length === 0)
                continue;
            const value = endOfLifeWorthOf(matches.length);
            found.push({ file, action: 'upgrade_runtime', value, ...costOf(file, search.limits, ports.ledger) });
        }
    }
    return found;
}
/** Its part of the instructions, and of an answer. */
const tokensBeside = 150;
const answerTokens = 200;
/** Code has about 3.5; line numbers take the rest. */
const charactersPerToken = 3;
function costOf({ size }, { fileCharacters }, ledger) {
    const inputTokens = tokensBeside + Math.ceil(Math.min(size ?? 0, fileCharacters) / charactersPerToken);
    const estimatedUsd = ledger.estimate({ inputTokens, outputTokens: answerTokens });
    return { tokens: inputTokens + answerTokens, estimatedUsd };
}
/** Ties by path and action, so that the order never depends on chance. */
function byRank(a, b) {
    return byValueForCost(a, b) || compare(a.file.path, b.file.path) || compare(a.action ?? '', b.action ?? '');
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/source-lines.js
/** As git, coverage and readers count them; what follows the last line end is a line only where there is something. */
function sourceLines(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/prepare-files.js










/** Reads, redacts and renders; in the order of the candidates. What turns out not to be for a model is left out, with a note. */
async function prepareFiles(candidates, search, ports) {
    const sources = await sourceFiles(candidates, search, ports);
    await ports.lookAhead?.(sources.flatMap(textsToRedact).map(({ text }) => text));
    const prepared = [];
    for (const source of sources) {
        const facts = await factsOf(source, search, ports);
        if (facts !== null)
            prepared.push(prepareFile(source.candidate, facts, { search, ports }));
    }
    return prepared;
}
async function sourceFiles(candidates, search, ports) {
    const files = candidates.map(({ file }) => file);
    const outlines = await outlinesOf(files, ports.outlines);
    const texts = await textsOf(new Set(files.map(({ blob }) => blob)), ports.repository);
    const sources = [];
    for (const candidate of candidates) {
        const { file, action } = candidate;
        const text = texts.get(file.blob) ?? null;
        const reason = text === null ? 'not-utf8' : (0,eligible_files/* ineligibleByText */.Pb)(text);
        if (text === null || reason !== null) {
            search.ineligible.set(file.path, reason ?? 'not-utf8');
            continue;
        }
        const declarations = action === 'upgrade_runtime' ? await endOfLife({ path: file.path, text }, search.today) : [];
        sources.push({ candidate, text, outline: outlines.get(outlineKey(file)) ?? null, declarations });
    }
    return sources;
}
async function textsOf(blobs, repository) {
    const texts = new Map();
    for await (const { id, content } of repository.blobs([...blobs]))
        texts.set(id, (0,utf8_text/* utf8Text */.H)(content));
    return texts;
}
const listedDeclarations = 10;
/** Its name, and what it declares, can hold a secret, too, and go the same way as its text. */
function textsToRedact({ candidate, text, declarations }) {
    const { path, blob } = candidate.file;
    const messages = declarations.slice(0, listedDeclarations).map(({ message }) => (0,markdown/* clip */.$Q)(message, 300));
    return [text, path, ...messages].map((each) => ({ path, blob, text: each }));
}
/** null for a file that must not be sent. */
async function factsOf(source, search, ports) {
    const { candidate, outline, declarations } = source;
    const { file, action } = candidate;
    const { texts, dropped } = await ports.redact(textsToRedact(source));
    if (dropped.has(file.path)) {
        search.left.add('key-file', file.path);
        return null;
    }
    const [redacted = '', name = '', ...said] = texts;
    const { coverage } = search;
    return { file, action, path: name, lines: sourceLines(redacted), outline, coverage, declarations, endOfLife: said };
}
function prepareFile(candidate, facts, { search, ports }) {
    const { entry, shown } = fileContext(facts, search.limits.fileCharacters);
    const alone = planningPrompt({ action: candidate.action, entries: [entry] }, { search, ports });
    const promptSha256 = (0,sha256/* sha256Of */.B)(JSON.stringify([alone.prompt.name, alone.messages]));
    const key = (0,answer_key/* answerKey */.q)({ promptSha256, blob: candidate.file.blob, parameters: ports.model.parameters });
    return { candidate, facts, entry, shown, alone, key };
}
/** Files are numbered from 1, in their order. */
function planningPrompt({ action, entries }, { search, ports }) {
    return ports.prompts.render(action, {
        files: entries.map((entry, index) => ({ number: index + 1, ...entry })),
        intents: intentsOf(action).map(({ id, description }) => ({ id, description })),
        max_items: search.limits.itemsPerFile,
    });
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/question-batches.js


/** What a JSON of one proposal takes, with a reason of two sentences. */
const tokensPerItem = 160;
/**
 * Collects files until a question is full: by their number, by characters, or by what an answer about them can hold.
 * Each action has its own; `rest` gives what was begun.
 */
function batches(limits, maxOutputTokens) {
    const open = new Map();
    const most = Math.max(1, Math.floor(maxOutputTokens / (limits.itemsPerFile * tokensPerItem)));
    const filesAtMost = Math.min(limits.filesPerQuestion, most);
    return {
        /** A batch that became full; the file itself may be in it or begin the next. */
        add(file) {
            const { action } = file.candidate;
            const files = open.get(action) ?? [];
            const tooLong = files.length > 0 && charactersOf([...files, file]) > limits.questionCharacters;
            if (tooLong) {
                open.set(action, [file]);
                return [firstBatch(action, files)];
            }
            open.set(action, [...files, file]);
            if (files.length + 1 < filesAtMost)
                return [];
            open.delete(action);
            return [firstBatch(action, [...files, file])];
        },
        rest() {
            const begun = [...open].map(([action, files]) => firstBatch(action, files));
            open.clear();
            return begun;
        },
    };
}
function charactersOf(files) {
    return files.reduce((sum, { entry }) => sum + entry.text.length, 0);
}
function firstBatch(action, files) {
    return { action, files, again: false, talk: [], usable: new Map() };
}
function questionOf({ action, files, talk }, asking) {
    const { prompt, messages } = planningPrompt({ action, entries: files.map(({ entry }) => entry) }, asking);
    return {
        prompt,
        messages: [...messages, ...talk],
        sources: files.map(({ candidate }) => ({ path: candidate.file.path, blob: candidate.file.blob })),
        answer: answerForm(action),
        maxOutputTokens: asking.maxOutputTokens,
    };
}

// EXTERNAL MODULE: ./.build/actions/shared/money/estimate-tokens.js
var estimate_tokens = __webpack_require__(59114);
;// CONCATENATED MODULE: ./.build/actions/plan/model/question-line.js

/**
 * What is asked, what it may cost and what comes of it depend on the replies alone, never on which came first: money is
 * set aside and given back in one order. A slow reply keeps the ones behind it waiting, but for `places` of them.
 */
function questionLine(terms) {
    const underWay = [];
    async function takeOldest() {
        const oldest = underWay.shift();
        if (oldest === undefined)
            return;
        const reply = await oldest.reply;
        terms.ledger.settle(oldest.reservation, reply);
        await terms.take(oldest.subject, reply);
    }
    /** The worst case of those under way is set aside, and most of it comes back when they are answered: it waits for that. */
    async function reservationFor(question) {
        const size = { inputTokens: (0,estimate_tokens/* estimateQuestion */.d)(question), outputTokens: question.maxOutputTokens };
        for (;;) {
            if (terms.isClosed())
                return 'not-asked';
            const reservation = underWay.length < terms.places ? terms.ledger.reserve(size) : null;
            if (reservation !== null)
                return reservation;
            if (underWay.length === 0)
                return 'over-budget';
            await takeOldest();
        }
    }
    async function ask(subject) {
        const question = terms.questionOf(subject);
        const reservation = await reservationFor(question);
        if (typeof reservation === 'string')
            return reservation;
        const reply = terms.ask(question, terms.signal);
        // Somebody waits for it, but not yet.
        reply.catch(() => undefined);
        underWay.push({ subject, reservation, reply });
        return 'asked';
    }
    async function finish() {
        while (underWay.length > 0)
            await takeOldest();
    }
    return { ask, finish };
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/logprob-spans.js
/**
 * By a place in the text, the tokens of that part; the first and the last are cut to it, so that they join to the part.
 * null everywhere where the server gave none, or where they do not join to the text: then nobody knows which token stands
 * where.
 */
function tokensByPlace({ text, logprobs, }) {
    // One look for all parts: they may be many, and the tokens, too.
    if (logprobs === null || !joinTo(text, logprobs))
        return () => null;
    return (place) => cut(logprobs, place);
}
function cut(logprobs, { start, end }) {
    const found = [];
    let at = 0;
    for (const { token, logprob } of logprobs) {
        const [from, to] = [Math.max(start, at), Math.min(end, at + token.length)];
        if (from < to)
            found.push({ token: token.slice(from - at, to - at), logprob });
        at += token.length;
        if (at >= end)
            break;
    }
    return found;
}
function joinTo(text, logprobs) {
    let at = 0;
    for (const { token } of logprobs) {
        if (!text.startsWith(token, at))
            return false;
        at += token.length;
    }
    return at === text.length;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/one-object.js
/** No answer that was asked for is longer. */
const answerLength = 1_000_000;
const depthLimit = 16;
/**
 * Models wrap JSON in fences and prose; both are passed over. Two objects are refused: which of them was meant, nobody
 * knows. What a model thought aloud before (`<think>…</think>`) is no part of its answer.
 */
function oneObject(text) {
    if (text.length > answerLength)
        return { problem: `it has more than ${answerLength} characters` };
    const { found, problem } = scan(text, afterThoughts(text));
    if (problem !== null)
        return { problem };
    const [first, ...others] = found;
    if (first === undefined)
        return { problem: 'there is no JSON object in it' };
    return others.length > 0 ? { problem: `it has ${found.length} JSON objects; one is asked for` } : first;
}
function afterThoughts(text) {
    if (!/^\s*<think>/.test(text))
        return 0;
    const end = text.indexOf('</think>');
    return end < 0 ? 0 : end + '</think>'.length;
}
/** Outermost braces and what lies between them; braces in strings are no braces. */
function scan(text, from) {
    const found = [];
    let [depth, start] = [0, from];
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (depth > 0 && character === '"') {
            at = stringEnd(text, at);
        }
        else if (character === '{' || (depth > 0 && character === '[')) {
            if (depth === 0)
                start = at;
            depth += 1;
            if (depth > depthLimit)
                return { found, problem: `it is nested more than ${depthLimit} deep` };
        }
        else if (depth > 0 && (character === '}' || character === ']')) {
            depth -= 1;
            if (depth === 0)
                found.push({ start, end: at + 1 });
        }
    }
    return { found, problem: depth > 0 ? 'it ends in the middle of a JSON object' : null };
}
/** Of the quote that closes the string which opens at `at`, or of the end of the text. */
function stringEnd(text, at) {
    for (let end = at + 1; end < text.length; end++) {
        if (text[end] === '\\')
            end += 1;
        else if (text[end] === '"')
            return end;
    }
    return text.length;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/actions/plan/model/strict-json.js


/** As RFC 8259 has it, and no name twice in one object: readers do not agree which one counts. */
function strictJson(text) {
    try {
        const value = JSON.parse(text);
        const tree = (0,main.parseTree)(text);
        if (tree === undefined)
            return { problem: 'it is no JSON' };
        const twice = nameTwice(tree);
        return twice === null ? { value, tree } : { problem: `the name ${shown(twice)} stands twice in one object` };
    }
    catch (error) {
        return { problem: `it is no JSON: ${shown(error.message)}` };
    }
}
/** The elements of the array that an object has under `name`. */
function elementsOf(tree, name) {
    const property = tree.children?.find(({ children }) => children?.[0]?.value === name);
    return property?.children?.[1]?.children ?? [];
}
/** Of a text that is repeated to the model or to a person. */
function shown(text) {
    return (0,markdown/* visible */.RK)((0,markdown/* clip */.$Q)(text, 200));
}
function nameTwice(node) {
    const names = new Set();
    for (const child of node.children ?? []) {
        if (child.type === 'property') {
            const name = String(child.children?.[0]?.value);
            if (names.has(name))
                return name;
            names.add(name);
        }
        const below = nameTwice(child);
        if (below !== null)
            return below;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/read-answer.js




/** Reads an answer about several files. Nothing in it is believed: that is up to `checkedItem`. */
function readAnswer(answer) {
    const place = oneObject(answer.text);
    if ('problem' in place)
        return { shares: [], problems: [place.problem] };
    const json = strictJson(answer.text.slice(place.start, place.end));
    if ('problem' in json)
        return { shares: [], problems: [json.problem] };
    const form = answerSchema.safeParse(json.value);
    if (!form.success)
        return { shares: [], problems: issuesOf(form.error) };
    const tokensOf = tokensByPlace(answer);
    const parts = elementsOf(json.tree, 'files').map(({ offset, length }) => {
        const [start, end] = [place.start + offset, place.start + offset + length];
        return readPart({ text: answer.text.slice(start, end), logprobs: tokensOf({ start, end }) });
    });
    return onceEach(parts);
}
/** Of a cache; null where it is damaged: then it is asked again. */
function readKept(kept) {
    const place = oneObject(kept.text);
    if ('problem' in place || place.start > 0 || place.end < kept.text.length)
        return null;
    const share = readPart(kept);
    return 'problem' in share ? null : share;
}
function readPart(part) {
    const json = strictJson(part.text);
    if ('problem' in json)
        return json;
    const form = fileAnswerSchema.safeParse(json.value);
    if (!form.success)
        return { problem: issuesOf(form.error)[0] ?? 'it has another form' };
    return { ...form.data, part };
}
function onceEach(parts) {
    const shares = parts.flatMap((part) => ('problem' in part ? [] : [part]));
    const problems = parts.flatMap((part) => ('problem' in part ? [part.problem] : []));
    const byNumber = Map.groupBy(shares, ({ number }) => number);
    for (const [number, same] of byNumber)
        if (same.length > 1)
            problems.push(`file ${number} stands in it twice`);
    return { shares: [...byNumber.values()].flatMap((same) => (same.length === 1 ? same : [])), problems };
}
function issuesOf(error) {
    return error.issues.map(({ path, message }) => shown(`${path.map(String).join('.')}: ${message}`.replace(/^: /, '')));
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/ask-batches.js







/** After so many replies in a row that came too late, the others would come too late, too. */
const laterLimit = 8;
const answerShown = 8000;
/** Asks about batches of files, and hands what is said of each file to the collector and to the cache of answers. */
function batchAsker(terms) {
    const { asking, ports } = terms;
    const state = { closed: false, over: false, overBudget: false, lateInARow: 0 };
    const line = questionLine({
        places: asking.search.limits.concurrency,
        ledger: ports.ledger,
        ask: ports.model.ask,
        signal: ports.signal,
        questionOf: (batch) => questionOf(batch, asking),
        take: (batch, reply) => take(batch, reply, session),
        isClosed: () => state.closed,
    });
    const session = { ...terms, line, state };
    return {
        ask: (batch) => ask(batch, session),
        finish: () => line.finish(),
        isClosed: () => state.closed || state.overBudget,
        isOver: () => state.over,
    };
}
/** Once the money is spent nothing further is asked: what follows is worth less for its cost. */
async function ask(batch, session) {
    const { line, state, ports } = session;
    const asked = state.overBudget ? 'over-budget' : await line.ask(batch);
    if (asked === 'asked')
        return;
    if (asked === 'over-budget') {
        state.overBudget = true;
        ports.ledger.notAsked();
    }
    // What is mended was asked about: its first answer just was no good.
    await conclude(batch, { without: batch.talk.length > 0 ? 'no-answer' : asked }, session);
}
async function take(batch, reply, session) {
    if (reply.kind === 'failed')
        return takeFailure(batch, reply, session);
    session.state.lateInARow = 0;
    const { shares, problems } = readAnswer(reply);
    const usable = new Map(batch.usable);
    for (const share of shares) {
        if (share.number >= 1 && share.number <= batch.files.length)
            usable.set(share.number, share);
        else
            session.left.add('unknown-file', batch.files[0]?.facts.file.path ?? '');
    }
    if (problems.length > 0 && !batch.again) {
        return ask({ ...batch, again: true, talk: mending(reply, problems), usable }, session);
    }
    const without = problems.length > 0 ? 'no-answer' : 'not-answered';
    return conclude({ ...batch, usable }, { without, answeredBy: reply.model }, session);
}
/** The conversation goes on with the bad answer and what is wrong with it. */
function mending({ text }, problems) {
    const faults = problems.slice(0, 5).map((problem) => `- ${shown(problem)}`);
    const more = problems.length > 5 ? [`- and ${problems.length - 5} more`] : [];
    const content = [
        'That answer cannot be read:',
        ...faults,
        ...more,
        'Answer again with the whole JSON object, and nothing else.',
    ];
    return [
        { role: 'assistant', content: (0,markdown/* clip */.$Q)(text, answerShown) },
        { role: 'user', content: content.join('\n') },
    ];
}
const onFailure = {
    item: (batch, { code, message }, session) => {
        session.left.say({ code, message });
        return conclude(batch, { without: 'no-answer' }, session);
    },
    split: async (batch, { code }, session) => {
        const parts = batch.again ? [] : smaller(batch, session.asking);
        for (const part of parts)
            await ask(part, session);
        if (parts.length === 0)
            await conclude(batch, { without: code === 'truncated' ? code : 'context-too-long' }, session);
    },
    later: (batch, { code, message }, session) => {
        const { state } = session;
        state.lateInARow += 1;
        if (code === 'deadline')
            state.over = true;
        if (state.over || state.lateInARow >= laterLimit)
            state.closed = true;
        session.left.say({ code, message });
        return conclude(batch, { without: 'deferred' }, session);
    },
    run: (batch, { code, message }, session) => {
        session.state.closed = true;
        session.left.say({ code, message });
        return conclude(batch, { without: 'not-asked' }, session);
    },
};
function takeFailure(batch, failed, session) {
    return onFailure[model/* failureReach */.O[failed.code]](batch, failed, session);
}
/** Two halves; of one file, half of what was shown of it. */
function smaller(batch, { search }) {
    const [first, ...others] = batch.files;
    if (first === undefined)
        return [];
    if (others.length === 0) {
        const room = Math.floor(Math.min(search.limits.fileCharacters, first.entry.text.length) / 2);
        return [{ ...batch, again: true, files: [{ ...first, ...fileContext(first.facts, room) }] }];
    }
    const middle = Math.ceil(batch.files.length / 2);
    return [batch.files.slice(0, middle), batch.files.slice(middle)].map((files) => ({ ...batch, again: true, files }));
}
/** Takes what is usable, and counts the rest. Shares of one answer are kept file by file: no batch will be the same again. */
async function conclude(batch, { without, answeredBy }, session) {
    const { collector, left, ports } = session;
    const model = answeredBy ?? ports.model.parameters.model;
    for (const [index, file] of batch.files.entries()) {
        const share = batch.usable.get(index + 1);
        if (share === undefined) {
            left.add(without, file.facts.file.path);
            continue;
        }
        await collector.add({ file, share, answeredBy: model });
        await keep(file.key, { share, model }, ports.model.answers);
    }
}
async function keep(key, { share, model }, answers) {
    await answers.set(key, { ...share.part, tokens: null, model });
}

// EXTERNAL MODULE: ./.build/actions/plan/rank.js
var rank = __webpack_require__(88420);
;// CONCATENATED MODULE: ./.build/actions/plan/model/plain-reason.js

const reasonLength = 600;
/** Colours and cursor movements of terminals (ECMA-48), with what they carry. */
const escapeSequences = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B./g;
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu;
/**
 * What a model says, as one line of printable text of at most 600 characters. Terminals are not steered by it, nothing
 * in it is hidden, and no line of a job log that starts with it is a workflow command. '' where nothing is left.
 */
function plainReason(text) {
    const line = text
        .slice(0, 20 * reasonLength)
        .replaceAll(escapeSequences, '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(invisible, '')
        .replaceAll('##[', '## [')
        .replace(/^[\s:]+/, '')
        .trim();
    return (0,markdown/* clip */.$Q)(line, reasonLength);
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/checked-item.js




const riskOrder = ['low', 'medium', 'high'];
/** The proposal, or why it is left out. */
function checkedItem(proposed, { facts, shown }) {
    const intent = intentOf(proposed.intent, facts.action);
    if (intent === null)
        return 'unknown-intent';
    const lines = { start: proposed.start_line, end: proposed.end_line };
    if (lines.start < 1 || lines.end < lines.start || lines.end > facts.lines.length)
        return 'outside-file';
    if (!isShown(lines, shown))
        return 'outside-file';
    const place = symbolPlace(proposed.symbol, lines, facts);
    if (place !== 'there')
        return place;
    const reason = plainReason(proposed.reason);
    if (reason === '')
        return 'no-reason';
    const [least, most] = intent.value;
    const value = Math.min(most, Math.max(least, proposed.value));
    const risk = riskOrder[Math.max(riskOrder.indexOf(proposed.risk), riskOrder.indexOf(intent.risk))] ?? 'high';
    return { intent, symbol: proposed.symbol, lines, reason, value, risk };
}
function symbolPlace(name, lines, { outline }) {
    if (name === null)
        return 'there';
    const named = (outline?.symbols ?? []).filter((symbol) => dottedName(symbol) === name);
    if (named.length === 0)
        return 'unknown-symbol';
    return isShown(lines, named.map(rangeOf)) ? 'there' : 'outside-symbol';
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/fingerprint.js

/**
 * The id of a model's proposal: `model-<12 hex>` of the SHA-256 over action, path, symbol and intent. Words, lines and
 * contents are not in it: what people decided about a proposal holds when the model says it in another way.
 */
function modelFingerprint({ action, filePath }, { symbol, intent }) {
    return `model-${(0,sha256/* sha256Of */.B)(JSON.stringify([action, filePath, symbol, intent])).slice(0, 12)}`;
}

// EXTERNAL MODULE: ./.build/actions/plan/declared-runtime.js
var declared_runtime = __webpack_require__(84565);
;// CONCATENATED MODULE: ./.build/actions/plan/decision-tokens.js

/** Free prose: there are many ways to say the same, so that its tokens are improbable in a good answer, too. */
const worded = new Set(['reason']);
/**
 * The tokens in which a JSON answer decides on one item: those that hold a part of a value. Names of members and
 * punctuation are left out, for the schema dictates them: they are all but certain, and the more of them there are the
 * surer a guess would look. Prose is left out, for a wording is no claim (Kuhn et al. 2023, "Semantic Uncertainty").
 * @param path where the item stands in the answer, as `['files', 0, 'items', 2]`
 * @returns null where the server gave no probabilities, or they are not those of this text
 */
function decisionTokens({ text, logprobs }, path) {
    if (logprobs === null || logprobs.map(({ token }) => token).join('') !== text)
        return null;
    const tree = (0,main.parseTree)(text);
    const item = tree === undefined ? undefined : (0,main.findNodeAtLocation)(tree, path);
    if (item === undefined)
        return null;
    const values = leaves(item);
    let end = 0;
    return logprobs.filter(({ token }) => {
        const start = end;
        end += token.length;
        return values.some((value) => start < value.end && end > value.start);
    });
}
function leaves(node) {
    if (node.type === 'property') {
        const [name, value] = node.children ?? [];
        return value === undefined || worded.has(String(name?.value)) ? [] : leaves(value);
    }
    if (node.children !== undefined)
        return node.children.flatMap(leaves);
    const quote = node.type === 'string' ? 1 : 0;
    return [{ start: node.offset + quote, end: node.offset + node.length - quote }];
}

// EXTERNAL MODULE: ./.build/actions/plan/confidence-factors.js
var confidence_factors = __webpack_require__(95019);
;// CONCATENATED MODULE: ./.build/actions/plan/model-confidence.js


/** What a model's certainty is taken at, at the most: see below. */
const ceiling = 0.9;
/** Where the server gives no probabilities: no outcome was known when this was set, and calibration replaces it. */
const prior = 0.6;
/**
 * confidence = certainty × lint × baseline × coverage, rounded to 2 digits.
 *
 * - certainty: 0.9 × the geometric mean probability of the tokens in which the model decided on the item; 0.6 where the
 *   server gives no probabilities. The mean is geometric (the exponential of the mean log-probability) so that an item
 *   of many tokens is not less sure than one of few;
 * - lint: 1 where the files parse, 0.9 where they have parse errors;
 * - baseline and coverage: as for a codemod (confidence.ts).
 *
 * 0.9, because a model's certainty is about its words and not about the world: it is no more than a score. Networks say
 * more than they know (Guo et al. 2017, "On Calibration of Modern Neural Networks"); large models know much of what they
 * know (Kadavath et al. 2022, "Language Models (Mostly) Know What They Know"), until they are tuned to please (OpenAI
 * 2023, "GPT-4 Technical Report", figure 8). What the score is worth is learned from outcomes (shared/calibration).
 */
function modelConfidence({ logprobs, parseErrors, baseline, touched }) {
    return (0,confidence_factors/* product */.qM)([
        certainty(logprobs),
        lintFactor(parseErrors),
        confidence_factors/* baselineFactors */.EK[baseline.status],
        (0,confidence_factors/* coverageFactor */.yU)(touched),
    ]);
}
function certainty(logprobs) {
    const given = logprobs?.map(({ logprob }) => logprob).filter((logprob) => logprob <= 0) ?? [];
    if (given.length === 0) {
        return { factor: prior, reason: 'the server gives no token probabilities: a model’s item starts at' };
    }
    const mean = Math.exp(given.reduce((sum, logprob) => sum + logprob, 0) / given.length);
    const tokens = (0,counted/* counted */.h)(given.length, 'token');
    return {
        factor: ceiling * mean,
        reason: `${ceiling} × the mean probability ${mean.toFixed(2)} of the ${tokens} in which the model decided: it starts at`,
    };
}
function lintFactor(parseErrors) {
    if (parseErrors === 0)
        return { factor: 1, reason: 'the files parse' };
    return { factor: 0.9, reason: `the files have ${(0,counted/* counted */.h)(parseErrors, 'parse error')}` };
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/model-item.js







/** A plan item of what a model proposes. From the model are intent, symbol, lines, reason, value and risk; all was checked. */
function modelItem(proposal, circumstances) {
    const { id, checked, file } = proposal;
    const { path, blob } = file.facts.file;
    const { intent, reason, value, risk } = checked;
    const lines = [{ path, ...checked.lines }];
    const runtime = runtimeOf(checked, file.facts);
    const touched = touchedBy({ facts: file.facts, lines, runtime }, circumstances);
    const touchedShare = touched.kind === 'measured' ? touched.share : null;
    return {
        id,
        filePath: path,
        action: intent.action,
        reason,
        ...sureness(proposal, touched, circumstances),
        title: titleOf(checked, path),
        engine: 'model',
        codemod: null,
        model: provenance(proposal, circumstances),
        files: [{ path, blob }],
        lines,
        value,
        risk,
        touchedCoverage: touchedShare,
        score: (0,rank/* score */.f)({ value, risk, touchedCoverage: touchedShare }),
        runtime,
    };
}
function sureness({ file, part, index }, touched, { baseline }) {
    const logprobs = decisionTokens(part, ['items', index]);
    const parseErrors = file.facts.outline?.parseErrors ?? 0;
    const { value, reasons } = modelConfidence({ logprobs, parseErrors, baseline, touched });
    return { confidence: value, rawConfidence: value, confidenceReasons: reasons };
}
function provenance({ checked, file, answeredBy }, circumstances) {
    const { name, version } = file.alone.prompt;
    return {
        name: (0,markdown/* visible */.RK)((0,markdown/* clip */.$Q)(answeredBy, 100)),
        prompt: { name, version },
        symbol: checked.symbol,
        intent: checked.intent.id,
        estimatedUsd: draftingUsd(file.facts, circumstances),
    };
}
/** Our words; of the target's only the name of a symbol or file, of the model's none. */
function titleOf({ intent, symbol }, path) {
    const subject = (0,markdown/* visible */.RK)((0,markdown/* clip */.$Q)(symbol ?? path.slice(path.lastIndexOf('/') + 1), 60));
    return (0,markdown/* clip */.$Q)(intent.title.replace('%s', () => subject), 120);
}
function runtimeOf({ lines }, { action, declarations }) {
    if (action !== 'upgrade_runtime')
        return null;
    return (0,declared_runtime/* declaredRuntime */.D)(declarations.filter(({ startLine, endLine }) => isShown({ start: startLine, end: endLine }, [lines])));
}
/** A runtime is proven by a run on it, and tests by what they reach: no line of such a change is executed at base. */
function touchedBy({ facts, lines, runtime }, { coverage }) {
    if (runtime !== null || facts.action === 'add_tests')
        return { kind: 'nothing-executable' };
    const code = new Set(facts.file.language === null ? [] : [facts.file.path]);
    return (0,touched_coverage/* touchedCoverage */.J)({ lines, code, coverage });
}
/** Instructions, and tests that go with the file. */
const draftingTokens = 1200;
const model_item_charactersPerToken = 3;
/** The question shows the whole file; its answer has at most what an answer may have. */
function draftingUsd({ lines }, { ledger, maxOutputTokens }) {
    const characters = lines.reduce((sum, line) => sum + line.length + 1, 0);
    const inputTokens = draftingTokens + Math.ceil(characters / model_item_charactersPerToken);
    return ledger.estimate({ inputTokens, outputTokens: maxOutputTokens });
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/collect-items.js




/** Keeps the best proposals, so that memory holds as many as a plan may have, and not all that were made. */
function itemCollector(terms) {
    const known = new Set();
    let best = [];
    let fresh = 0;
    const cut = () => best.toSorted(rank/* byRank */.O).slice(0, terms.limits.items);
    return {
        async add(answered) {
            for (const item of itemsOf(answered, terms)) {
                if (await terms.known.has(item.id)) {
                    known.add(item.id);
                    terms.left.add('known', item.filePath);
                    continue;
                }
                fresh += 1;
                best.push(item);
            }
            if (best.length > 2 * terms.limits.items + 100)
                best = cut();
        },
        fresh: () => fresh,
        result() {
            const items = cut();
            return { items, deferred: fresh - items.length, known: [...known].toSorted() };
        },
    };
}
/** Ids hold the path, so one that stands twice does so in the answer about one file. */
function itemsOf({ file, share, answeredBy }, terms) {
    const { path } = file.facts.file;
    const found = new Map();
    for (const [index, proposed] of share.items.entries()) {
        if (found.size >= terms.limits.itemsPerFile) {
            terms.left.add('too-many', path, share.items.length - index);
            break;
        }
        const checked = checkedItem(proposed, file);
        const id = typeof checked === 'string' ? '' : idOf(checked, path);
        if (typeof checked === 'string')
            terms.left.add(checked, path);
        else if (found.has(id))
            terms.left.add('duplicate', path);
        else
            found.set(id, modelItem({ id, checked, index, file, part: share.part, answeredBy }, terms));
    }
    return [...found.values()];
}
function idOf({ intent, symbol }, filePath) {
    return modelFingerprint({ action: intent.action, filePath }, { symbol, intent: intent.id });
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/limits.js
function limitsFor(maxItems, overrides = {}) {
    return {
        files: Math.max(90, 30 * maxItems),
        enough: maxItems,
        items: maxItems,
        concurrency: 8,
        filesPerQuestion: 8,
        itemsPerFile: 3,
        fileCharacters: 16_000,
        questionCharacters: 32_000,
        ...overrides,
    };
}
/** Files looked at before it is asked whether that was enough. */
function filesPerRound({ enough, files }) {
    return Math.min(files, Math.max(24, 3 * enough));
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/notes.js

/** Everything that can keep a file, an answer or a proposal out, and what a person reads about it. */
const wording = {
    'no-llm': ['file', 'not shown to a model (NO_LLM)'],
    'case-collision': ['file', 'not looked at, their names differ in case or Unicode form only'],
    'key-file': ['file', 'not shown to a model, it holds a key'],
    'no-answer': ['file', 'without an answer that can be used'],
    'not-answered': ['file', 'that the answer passes over'],
    truncated: ['file', 'whose answer was cut off twice (raise max-output-tokens)'],
    'context-too-long': ['file', 'too long for the model, in part, too'],
    deferred: ['file', 'waiting for a later run, the model did not answer in time'],
    'over-budget': ['file', 'not asked about, it could not finish inside max-cost-usd'],
    'not-asked': ['file', 'not asked about, the model answers no further questions'],
    'unknown-file': ['answer', 'on no file of their question, which begins with'],
    'unknown-intent': ['proposal', 'of a kind that is not on the list'],
    'unknown-symbol': ['proposal', 'about a symbol that the file does not have'],
    'outside-file': ['proposal', 'about lines that the file does not have, or that were not shown'],
    'outside-symbol': ['proposal', 'about lines outside the symbol they name'],
    'no-reason': ['proposal', 'without a reason'],
    'too-many': ['proposal', 'over what was asked for in one file'],
    duplicate: ['proposal', 'made twice'],
    known: ['proposal', 'made in an earlier run'],
};
const shownPaths = 3;
function notes_tally() {
    const counts = new Map();
    const said = new Map();
    return {
        add(code, path, times = 1) {
            const row = counts.get(code) ?? { times: 0, paths: new Set() };
            counts.set(code, row);
            row.times += times;
            row.paths.add(path);
        },
        say(note) {
            if (!said.has(note.code))
                said.set(note.code, note);
        },
        notes: () => {
            const codes = Object.keys(wording);
            return [...said.values(), ...codes.flatMap((code) => noteOf(code, counts.get(code)))];
        },
    };
}
/** The first paths by name, whatever order they came in. */
function noteOf(code, row) {
    if (row === undefined)
        return [];
    const [thing, what] = wording[code];
    const paths = [...row.paths].toSorted();
    const more = paths.length > shownPaths ? ` and ${(0,counted/* counted */.h)(paths.length - shownPaths, 'more file')}` : '';
    const message = `${(0,counted/* counted */.h)(row.times, thing)} ${what}: ${paths.slice(0, shownPaths).join(', ')}${more}`;
    return [paths.length === 1 && paths[0] !== undefined ? { code, message, path: paths[0] } : { code, message }];
}

;// CONCATENATED MODULE: ./.build/actions/plan/model/propose.js











/** Files whose texts are in memory at a time, beside those of questions under way. */
const propose_chunk = 32;
/**
 * Proposes changes by asking a model about the files that are most worth it. Files are looked at in rounds, the best
 * value for its cost first, until there are enough fresh proposals; answers that are kept cost nothing. The same answers
 * give the same proposals, in whatever order they come. What the provider or the model does wrong is a note.
 */
async function proposeByModel(input, ports) {
    const search = searchOf(input);
    const { limits, left, coverage } = search;
    const { maxOutputTokens, known, snapshot } = input;
    const circumstances = {
        baseline: snapshot.baseline,
        coverage: coverage.byPath,
        ledger: ports.ledger,
        maxOutputTokens,
    };
    const collector = itemCollector({ ...circumstances, known, limits, left });
    const asker = batchAsker({ asking: { search, ports, maxOutputTokens }, collector, left, ports });
    const candidates = await findCandidates(search, ports);
    const size = filesPerRound(limits);
    const round = { search, ports, collector, asker, maxOutputTokens };
    for (let at = 0; at < candidates.length; at += size) {
        if (asker.isClosed() || collector.fresh() >= limits.enough)
            break;
        await askRound({ candidates, from: at, to: Math.min(candidates.length, at + size) }, round);
    }
    ports.log.progress(candidates.length, candidates.length, 'files');
    return { ...collector.result(), leftOut: [...(0,eligible_files/* ineligibleNotes */.e_)(search.ineligible), ...left.notes()] };
}
function searchOf(input) {
    const { snapshot, excluded, today } = input;
    return {
        snapshot,
        excluded,
        today,
        actions: actionsOf(input),
        coverage: coverageFacts(snapshot),
        limits: limitsFor(input.maxItems, input.limits),
        ineligible: new Map(),
        left: notes_tally(),
    };
}
/** `ignore` wins over `select`. Where only codemods are selected there is nothing for a model to do. */
function actionsOf({ select, ignore }) {
    const chosen = plan/* itemAction */.ao.options.filter((action) => select.length === 0 || select.includes(action));
    return new Set(chosen.filter((action) => !ignore.includes(action)));
}
async function askRound({ candidates, from, to }, round) {
    const { search, ports, asker } = round;
    const open = batches(search.limits, round.maxOutputTokens);
    for (let at = from; at < to; at += propose_chunk) {
        if (asker.isOver()) {
            for (const { file } of candidates.slice(at, to))
                search.left.add('not-asked', file.path);
            break;
        }
        ports.log.progress(at, candidates.length, candidates[at]?.file.path ?? '');
        const prepared = await prepareFiles(candidates.slice(at, Math.min(to, at + propose_chunk)), search, ports);
        for (const file of await withoutAnswer(prepared, round)) {
            for (const full of open.add(file))
                await asker.ask(full);
        }
    }
    for (const begun of open.rest())
        await asker.ask(begun);
    await asker.finish();
}
/** Takes the answers that are kept, and gives the files that have none. */
async function withoutAnswer(files, { ports, collector }) {
    const kept = await ports.model.answers.get(files.map(({ key }) => key));
    const without = [];
    for (const file of files) {
        const answer = kept.get(file.key);
        const share = answer === undefined ? null : readKept(answer);
        if (answer === undefined || share === null) {
            without.push(file);
            continue;
        }
        ports.ledger.cached();
        await collector.add({ file, share, answeredBy: answer.model });
    }
    return without;
}

;// CONCATENATED MODULE: ./.build/actions/plan/model-plan.js



/** What a model proposes, its confidences brought to what people did with earlier proposals. */
async function planByModel({ engine, repository, ...input }, { store, log }) {
    const { maxOutputTokens, ledger } = engine;
    const asking = { ...engine, outlines: store.outlines, repository, log };
    const { items, ...found } = await proposeByModel({ ...input, maxOutputTokens }, asking);
    const calibrated = calibrator(await outcomes(store, log));
    return {
        ...found,
        items: items.map((item) => withCalibration(item, calibrated)),
        spending: ledger.spending(),
        calibration: calibrated.facts,
    };
}
/** A damaged history is one without memory: it costs the calibration, and no run. */
async function outcomes(store, log) {
    const text = await store.readState('outcomes.json');
    try {
        return text === null ? null : (0,outcome_history/* parseOutcomeHistory */.E)(text, 'outcomes.json');
    }
    catch (error) {
        log.warn(`confidences are not calibrated: ${error.message}`);
        return null;
    }
}
function withCalibration(item, { calibrate }) {
    const { value, reason } = calibrate(item.action, item.rawConfidence);
    return { ...item, confidence: value, confidenceReasons: [...item.confidenceReasons, reason] };
}


/***/ }),

/***/ 42871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ answerKey)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);

/** Another number forgets every kept answer: it changes where the meaning of a key, or of what is kept, does. */
const KEY_VERSION = 1;
/** Under which an answer is kept: SHA-256 in hex. The same file, prompt, model and parameters give the same key. */
function answerKey({ promptSha256, blob, parameters }) {
    const { model, temperature, seed } = parameters;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(JSON.stringify(['llm-ops-answer', KEY_VERSION, promptSha256, blob, model, temperature, seed]));
}


/***/ }),

/***/ 59114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ estimateQuestion)
/* harmony export */ });
/* unused harmony export estimateTokens */
const hugsLetters = (before) => (before === 'lower' || before === 'upper' ? 1.47 : 0);
/** Tokens that a character adds, by what it is and where it stands. */
const costs = {
    // One space belongs to the word after it; more are one token.
    space: ({ run }) => (run === 2 ? 0.45 : 0),
    break: ({ run }) => (run === 1 ? 1.63 : 0),
    lower: ({ before, word }) => {
        if (word === 1)
            return before === 'digit' ? 0.92 + 1.47 : 0.92;
        if (word <= 3)
            return 0;
        return word <= 8 ? 0.1 : 0.28;
    },
    upper: ({ before, run }) => {
        if (run > 1)
            return 0.42;
        return before === 'digit' ? 0.92 + 1.47 : 0.92;
    },
    // Up to three digits are one token, and a space before them is one of its own.
    digit: ({ before, run }) => (run % 3 === 1 ? 1.05 : 0) + (run === 1 && before === 'space' ? 1.13 : 0) + hugsLetters(before),
    mark: ({ run }) => (run === 1 ? 0.81 : 0.45),
    'two-byte': ({ run }) => (run === 1 ? 2 : 1),
    wide: () => 2,
    'three-byte': () => 3,
    surrogate: () => 1.5,
};
const perText = 2;
/**
 * How many tokens a text has at the most, without a tokenizer. It walks the characters once and adds what each kind
 * costs in the place where it stands; the weights are the solution of a linear program (least mean overshoot, no file of
 * the fitting half below its count) on real files, tokenized by o200k (gpt-tokenizer 4.0.0).
 * docs/confidence.md has the figures.
 */
function estimateTokens(text) {
    let tokens = perText;
    const place = { before: 'break', run: 0, word: 0 };
    for (let index = 0; index < text.length; index++) {
        const kind = kindOf(text.charCodeAt(index));
        place.run = kind === place.before ? place.run + 1 : 1;
        place.word = wordLength(kind, place);
        tokens += costs[kind](place);
        place.before = kind;
    }
    return Math.ceil(tokens);
}
/** Roles and separators around a message; the chat formats that are published take 3 to 7. */
const perMessage = 8;
/** The same for a whole question: its messages, and the schema of its answer, which providers count as input. */
function estimateQuestion({ messages, answer }) {
    const texts = messages.map(({ content }) => estimateTokens(content) + perMessage);
    const schema = answer.kind === 'json' ? estimateTokens(JSON.stringify(answer.schema)) + perMessage : 0;
    return texts.reduce((sum, tokens) => sum + tokens, schema);
}
function wordLength(kind, { before, word }) {
    if (kind === 'upper')
        return 1;
    if (kind !== 'lower')
        return 0;
    return before === 'lower' || before === 'upper' ? word + 1 : 1;
}
/** The last character of each kind, by UTF-16 unit. */
const ranges = [
    [0x08, 'mark'],
    [0x09, 'space'],
    [0x0d, 'break'],
    [0x1f, 'mark'],
    [0x20, 'space'],
    [0x2f, 'mark'],
    [0x39, 'digit'],
    [0x40, 'mark'],
    [0x5a, 'upper'],
    [0x60, 'mark'],
    [0x7a, 'lower'],
    [0x7f, 'mark'],
    [0x7ff, 'two-byte'],
    [0x2fff, 'three-byte'],
    [0x30ff, 'wide'],
    [0x4dff, 'three-byte'],
    [0x9fff, 'wide'],
    [0xabff, 'three-byte'],
    [0xd7af, 'wide'],
    [0xd7ff, 'three-byte'],
    [0xdfff, 'surrogate'],
    [0xfeff, 'three-byte'],
    [0xffef, 'wide'],
    [0xffff, 'three-byte'],
];
const ascii = Array.from({ length: 0x80 }, (_, unit) => rangeOf(unit));
/** Most of a source file is ASCII, and is looked up; the rest is searched for. */
function kindOf(unit) {
    return ascii[unit] ?? rangeOf(unit);
}
function rangeOf(unit) {
    for (const [last, kind] of ranges)
        if (unit <= last)
            return kind;
    return 'three-byte';
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

/***/ 82970:
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
