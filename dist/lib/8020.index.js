export const id = 8020;
export const ids = [8020,5100,2078];
export const modules = {

/***/ 36638:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/*
Copyright (c) 2012, Yahoo! Inc. All rights reserved.
Code licensed under the BSD License:
http://yuilibrary.com/license/
*/

var fs = __webpack_require__(79896),
    path = __webpack_require__(16928);

/* istanbul ignore next */
var exists = fs.exists || path.exists;

var walkFile = function(str, cb) {
    var data = [], item;

    [ 'end_of_record' ].concat(str.split('\n')).forEach(function(line) {
        line = line.trim();
        var allparts = line.split(':'),
            parts = [allparts.shift(), allparts.join(':')],
            lines, fn;

        switch (parts[0].toUpperCase()) {
            case 'TN':
                item.title = parts[1].trim();
                break;
            case 'SF':
                item.file = parts.slice(1).join(':').trim();
                break;
            case 'FNF':
                item.functions.found = Number(parts[1].trim());
                break;
            case 'FNH':
                item.functions.hit = Number(parts[1].trim());
                break;
            case 'LF':
                item.lines.found = Number(parts[1].trim());
                break;
            case 'LH':
                item.lines.hit = Number(parts[1].trim());
                break;
            case 'DA':
                lines = parts[1].split(',');
                item.lines.details.push({
                    line: Number(lines[0]),
                    hit: Number(lines[1])
                });
                break;
            case 'FN':
                fn = parts[1].split(',');
                item.functions.details.push({
                    name: fn[1],
                    line: Number(fn[0])
                });
                break;
            case 'FNDA':
                fn = parts[1].split(',');
                item.functions.details.some(function(i, k) {
                    if (i.name === fn[1] && i.hit === undefined) {
                        item.functions.details[k].hit = Number(fn[0]);
                        return true;
                    }
                });
                break;
            case 'BRDA':
                fn = parts[1].split(',');
                item.branches.details.push({
                    line: Number(fn[0]),
                    block: Number(fn[1]),
                    branch: Number(fn[2]),
                    taken: ((fn[3] === '-') ? 0 : Number(fn[3]))
                });
                break;
            case 'BRF':
                item.branches.found = Number(parts[1]);
                break;
            case 'BRH':
                item.branches.hit = Number(parts[1]);
                break;
        }

        if (line.indexOf('end_of_record') > -1) {
            data.push(item);
            item = {
              lines: {
                  found: 0,
                  hit: 0,
                  details: []
              },
              functions: {
                  hit: 0,
                  found: 0,
                  details: []
              },
              branches: {
                hit: 0,
                found: 0,
                details: []
              }
            };
        }
    });

    data.shift();

    if (data.length) {
        cb(null, data);
    } else {
        cb('Failed to parse string');
    }
};

var parse = function(file, cb) {
    exists(file, function(x) {
        if (!x) {
            return walkFile(file, cb);
        }
        fs.readFile(file, 'utf8', function(err, str) {
            walkFile(str, cb);
        });
    });

};


module.exports = parse;
module.exports.source = walkFile;


/***/ }),

/***/ 58020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_COVERAGE_BYTES: () => (/* binding */ MAX_COVERAGE_BYTES),
  coverageFormat: () => (/* binding */ coverageFormat),
  readCoverage: () => (/* binding */ readCoverage)
});

// EXTERNAL MODULE: ./.build/actions/shared/xml/bytes.js
var bytes = __webpack_require__(12731);
// EXTERNAL MODULE: ./.build/actions/shared/xml/decode.js
var decode = __webpack_require__(25100);
// EXTERNAL MODULE: ./.build/actions/shared/xml/not-readable.js
var not_readable = __webpack_require__(2078);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/lines.js


const MAX_LENGTH = 1024 * 1024;
/**
 * Gives each line of a text, without its line end and the white space around it.
 * @returns what stands behind the last line end: a line that may have been cut off
 * @throws NotReadable where a line is longer than any real one, or all of them are blank
 */
async function eachLine(chunks, use) {
    let rest = '';
    let blank = true;
    for await (const text of (0,decode.decodeText)(chunks)) {
        rest += text;
        if (!text.includes('\n')) {
            if (rest.length > MAX_LENGTH)
                (0,not_readable.stop)(`a line in it is longer than ${MAX_LENGTH} characters`);
            continue;
        }
        const lines = rest.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            const trimmed = line.trim();
            if (trimmed === '')
                continue;
            blank = false;
            use(trimmed);
        }
    }
    if (blank && rest.trim() === '')
        (0,not_readable.stop)('it is empty');
    return rest.trim();
}

// EXTERNAL MODULE: ./.build/actions/shared/xml/own-text.js
var own_text = __webpack_require__(23398);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/hits.js

const TOO_MANY = 'it has more lines and branches than are read';
const START = 8;
const DOUBLES = 2 ** 20;
/** Keys of lines have up to 31 bits, those of branches up to 52. */
function newHits(of) {
    return { entries: of === 'line' ? new Uint32Array() : new Float64Array(), size: 0 };
}
/**
 * A key that comes twice was hit where one of them was.
 * @throws NotReadable where the budget is used up
 */
function addHit(hits, budget, { key, hit }) {
    if (--budget.steps < 0)
        (0,not_readable.stop)(TOO_MANY);
    if (hits.size === hits.entries.length)
        makeRoom(hits, budget);
    hits.entries[hits.size++] = key * 2 + (hit ? 1 : 0);
}
/** What is there twice goes first; only then more is taken. */
function makeRoom(hits, budget) {
    const before = hits.entries.length;
    compact(hits);
    if (hits.size < before * 0.75)
        return;
    const length = before === 0 ? START : before < DOUBLES ? before * 2 : Math.ceil(before * 1.5);
    budget.entries -= length - before;
    if (budget.entries < 0)
        (0,not_readable.stop)(TOO_MANY);
    const larger = hits.entries instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length);
    larger.set(hits.entries.subarray(0, hits.size));
    hits.entries = larger;
}
/** Brings the entries in order, each key once. */
function compact(hits) {
    const entries = hits.entries.subarray(0, hits.size);
    if (!isAscending(entries))
        entries.sort();
    let size = 0;
    for (let n = 0; n < entries.length; n++) {
        const entry = entries[n] ?? 0;
        const next = entries[n + 1];
        if (next === undefined || keyOf(next) !== keyOf(entry))
            entries[size++] = entry;
    }
    hits.size = size;
}
function isAscending(entries) {
    for (let n = 1; n < entries.length; n++) {
        if ((entries[n - 1] ?? 0) > (entries[n] ?? 0))
            return false;
    }
    return true;
}
function keyOf(entry) {
    return (entry - (entry % 2)) / 2;
}
/** Puts the entries of `more` beside those that are there. */
function mergeHits(into, more, budget) {
    for (let n = 0; n < more.size; n++) {
        const entry = more.entries[n] ?? 0;
        addHit(into, budget, { key: keyOf(entry), hit: entry % 2 === 1 });
    }
}
/** Keys in order, by whether they were hit. `hits` must be compact. */
function split({ entries, size }) {
    const total = countHits({ entries, size });
    // Of their last size from the beginning: arrays that grow hold up to half as much again.
    const covered = Array.from({ length: total });
    const missed = Array.from({ length: size - total });
    let [nextCovered, nextMissed] = [0, 0];
    for (let n = 0; n < size; n++) {
        const entry = entries[n] ?? 0;
        if (entry % 2 === 1)
            covered[nextCovered++] = keyOf(entry);
        else
            missed[nextMissed++] = keyOf(entry);
    }
    return { covered, missed };
}
/** `hits` must be compact. */
function countHits({ entries, size }) {
    let count = 0;
    for (let n = 0; n < size; n++)
        count += (entries[n] ?? 0) % 2;
    return count;
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/record.js



const MAX_FILES = 500_000;
/** Lines and branches over all files: a report of 256 MB that lists one in seven bytes has fewer. */
const MAX_HITS = { entries: 40_000_000, steps: 50_000_000 };
const MAX_LINE = 2 ** 31 - 1;
const MAX_BRANCHES_OF_A_LINE = 2 ** 20;
/** A hit or line count; more digits are not exact any more. */
const COUNT = /^\d{1,15}$/;
function newReport(format) {
    return { format, files: new Map(), sources: [], branchNames: new Map(), budget: { ...MAX_HITS } };
}
/** The file of that path, new or known: what is said of it in several places is put together. */
function rawFile(report, path, groups = []) {
    const key = [...groups, path].join('\u0000');
    const known = report.files.get(key);
    if (known !== undefined)
        return known;
    if (report.files.size >= MAX_FILES)
        (0,not_readable.stop)(`it names more than ${MAX_FILES} files`);
    const own = (0,own_text/* ownText */.U)(path);
    const file = { path: own, groups: groups.map(own_text/* ownText */.U), lines: newHits('line'), branches: newHits('branch') };
    report.files.set(groups.length === 0 ? own : (0,own_text/* ownText */.U)(key), file);
    return file;
}
/** null for what is no count: a sign, a fraction, an exponent, too many digits. */
function readCount(text) {
    return text !== undefined && COUNT.test(text) ? Number(text) : null;
}
/** @returns null for what is no line number */
function readLineNumber(text) {
    const line = readCount(text);
    return line !== null && isLine(line) ? line : null;
}
function isLine(line) {
    return typeof line === 'number' && Number.isInteger(line) && line >= 1 && line <= MAX_LINE;
}
function addLine(report, file, entry) {
    addHit(file.lines, report.budget, { key: entry.line, hit: entry.hit });
}
/** A branch by its name: the same name at the same line is the same branch. */
function addBranch(report, file, entry) {
    const { branchNames } = report;
    const known = branchNames.get(entry.name);
    if (known === undefined && branchNames.size >= MAX_BRANCHES_OF_A_LINE)
        (0,not_readable.stop)('it has too many names of branches');
    const number = known ?? branchNames.size;
    if (known === undefined)
        branchNames.set((0,own_text/* ownText */.U)(entry.name), number);
    addHit(file.branches, report.budget, { key: branchKey(entry.line, number), hit: entry.hit });
}
/** Branches that are only counted: the first `covered` of them are taken for the covered ones, in every record. */
function addBranches(report, file, entry) {
    if (entry.total > MAX_BRANCHES_OF_A_LINE)
        (0,not_readable.stop)(`line ${entry.line} of '${file.path.slice(0, 80)}' has too many branches`);
    for (let n = 0; n < entry.total; n++) {
        addHit(file.branches, report.budget, { key: branchKey(entry.line, n), hit: n < entry.covered });
    }
}
/** 31 bits of line and 20 of branch: with the bit for the hit, exact in a double. */
function branchKey(line, branch) {
    return line * MAX_BRANCHES_OF_A_LINE + branch;
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/go-profile.js



/** More lines than any statement list has: a block that claims more would cost more than its own size to read. */
const MAX_BLOCK_LINES = 1_000_000;
/**
 * Reads a profile of `go test -coverprofile` (golang.org/x/tools/cover). It lists blocks of statements, not lines: a
 * block speaks of every line from its first to its last, as in gocover-cobertura. A line is covered where any block on
 * it ran, as everywhere in this model; gocover-cobertura takes the lower count where two blocks share a line, and so
 * calls some lines missed (`if x {`) that ran. Blocks without statements say nothing, as in the percentages of
 * `go tool cover`. A profile that was cut off between two blocks looks whole: nothing in the format tells.
 * @throws NotReadable
 */
async function readGoProfile(chunks, report) {
    let mode = null;
    let file = null;
    const read = (line) => {
        if (mode === null || line.startsWith('mode: ')) {
            mode = readMode(line, mode);
            return;
        }
        const block = readBlock(line);
        if (file?.path !== block.path)
            file = rawFile(report, block.path);
        if (block.statements === 0)
            return;
        for (let n = block.first; n <= block.last; n++)
            addLine(report, file, { line: n, hit: block.hit });
    };
    const rest = await eachLine(chunks, read);
    if (rest !== '')
        read(rest);
}
/** Profiles that were put one behind the other have a mode each: it must be the same. */
function readMode(line, before) {
    const mode = /^mode: (set|count|atomic)$/.exec(line)?.[1];
    if (mode === undefined)
        (0,not_readable.stop)(`'${line.slice(0, 60)}' is no mode of a Go cover profile`);
    if (before !== null && mode !== before)
        (0,not_readable.stop)(`it has two modes: ${before} and ${mode}`);
    return mode;
}
/** `path:line.column,line.column statements count` */
function readBlock(text) {
    const parts = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/.exec(text);
    const [first, last] = [readLineNumber(parts?.[2]), readLineNumber(parts?.[3])];
    const [statements, count] = [readCount(parts?.[4]), readCount(parts?.[5])];
    if (first === null || last === null || statements === null || count === null)
        return wrongBlock(text);
    if (last < first || last - first > MAX_BLOCK_LINES)
        return wrongBlock(text);
    return { path: parts?.[1] ?? '', first, last, statements, hit: count > 0 };
}
function wrongBlock(text) {
    (0,not_readable.stop)(`'${text.slice(0, 60)}' is no block of a Go cover profile`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/json-members.js


/** Characters of one member. */
const json_members_MAX_LENGTH = 16 * 1024 * 1024;
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 44, 123, 125, 91, 93];
/**
 * Gives the members of a JSON object one after the other, and holds no more than one of them: this finds where a member
 * ends, and JSON.parse reads it.
 * @throws NotReadable where it is no JSON object, or was cut off
 */
async function eachMember(chunks, use) {
    const scan = { depth: 0, inString: false, escaped: false, ended: false, member: '', members: 0, blank: true };
    for await (const text of (0,decode.decodeText)(chunks))
        scanText(text, scan, use);
    if (scan.blank)
        (0,not_readable.stop)('it is empty');
    if (!scan.ended)
        (0,not_readable.stop)('it cannot be read as JSON: it was cut off');
}
function scanText(text, scan, use) {
    let from = 0;
    const finish = (end, last) => {
        const member = scan.member + text.slice(from, end);
        scan.member = '';
        from = end + 1;
        if (member.trim() === '' && last && scan.members === 0)
            return;
        scan.members++;
        readMember(member, use);
    };
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (scan.inString)
            passString(code, scan);
        else if (code === QUOTE && scan.depth > 0)
            scan.inString = true;
        else if (scan.depth === 0)
            from = outside(code, scan) ? at + 1 : from;
        else if (code === COMMA && scan.depth === 1)
            finish(at, false);
        else if (code === OPEN || code === OPEN_LIST)
            scan.depth++;
        else if (code === CLOSE || code === CLOSE_LIST) {
            if (scan.depth === 1)
                finish(at, true);
            scan.ended = --scan.depth === 0;
            if (scan.ended && code === CLOSE_LIST)
                (0,not_readable.stop)('it cannot be read as JSON: it is not one object');
        }
    }
    scan.member += scan.ended ? '' : text.slice(from);
    if (scan.member.length > json_members_MAX_LENGTH)
        (0,not_readable.stop)(`a file in it takes more than ${json_members_MAX_LENGTH} characters`);
}
function passString(code, scan) {
    if (scan.escaped)
        scan.escaped = false;
    else if (code === BACKSLASH)
        scan.escaped = true;
    else if (code === QUOTE)
        scan.inString = false;
}
/** Before and behind the object there may be white space. Tells whether the object begins here. */
function outside(code, scan) {
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xfeff)
        return false;
    scan.blank = false;
    if (code !== OPEN || scan.ended)
        (0,not_readable.stop)('it cannot be read as JSON: it is not one object');
    scan.depth = 1;
    return true;
}
function readMember(member, use) {
    const entries = Object.entries(parsed(`{${member}}`));
    const [entry] = entries;
    if (entry === undefined || entries.length > 1)
        (0,not_readable.stop)('it cannot be read as JSON: an entry is missing');
    use(entry[0], entry[1]);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return (0,not_readable.stop)('it cannot be read as JSON: an entry is malformed');
    }
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/istanbul.js



/**
 * Reads istanbul's JSON (`coverage-final.json`): an object with an entry a file. Lines as istanbul-lib-coverage has
 * them (`getLineCoverage`): those on which a statement begins, covered where one of their statements ran.
 * @throws NotReadable
 */
async function readIstanbul(chunks, report) {
    await eachMember(chunks, (key, value) => readEntry(key, value, report));
}
function readEntry(key, value, report) {
    const entry = objectOf(value, key);
    const file = rawFile(report, typeof entry['path'] === 'string' ? entry['path'] : key);
    const statements = objectOf(entry['statementMap'], key);
    for (const [id, count] of Object.entries(objectOf(entry['s'], key))) {
        const place = statements[id];
        if (place === undefined)
            continue;
        const line = beginOf(place);
        if (!isLine(line) || !isCount(count))
            (0,not_readable.stop)(`'${key.slice(0, 80)}': statement ${id.slice(0, 20)} has no line and count`);
        addLine(report, file, { line, hit: count > 0 });
    }
    readBranches(entry, file, report);
}
function readBranches(entry, file, report) {
    const places = objectOf(entry['branchMap'] ?? {}, file.path);
    for (const [id, counts] of Object.entries(objectOf(entry['b'] ?? {}, file.path))) {
        if (!Array.isArray(counts))
            return wrongBranch(file, id);
        const place = places[id];
        const line = isObject(place) ? (place['line'] ?? beginOf(place['loc'])) : undefined;
        for (const [index, count] of counts.entries()) {
            if (!isCount(count))
                wrongBranch(file, id);
            // Branches without a place count too.
            addBranch(report, file, { line: isLine(line) ? line : 0, name: `${id},${index}`, hit: count > 0 });
        }
    }
}
function wrongBranch(file, id) {
    (0,not_readable.stop)(`'${file.path.slice(0, 80)}': branch ${id.slice(0, 20)} has no counts`);
}
function beginOf(location) {
    const start = isObject(location) ? location['start'] : undefined;
    return isObject(start) ? start['line'] : undefined;
}
function objectOf(value, key) {
    return isObject(value) ? value : (0,not_readable.stop)(`'${key.slice(0, 80)}' has no statementMap, s, branchMap or b`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isCount(value) {
    return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}

// EXTERNAL MODULE: ./node_modules/lcov-parse/lib/index.js
var lib = __webpack_require__(36638);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/lcov.js




/** Lines that are parsed at once: the parser makes an object of each. */
const BATCH = 5000;
const END = 'end_of_record';
/**
 * Reads an LCOV tracefile (geninfo(1)). The parser does lines; branches and functions are taken out before, because it
 * reads them wrongly (exception blocks become NaN, LCOV 2 functions get a number for a name) and slowly. A report that
 * was cut off between two records looks whole: nothing in the format tells.
 * @throws NotReadable
 */
async function readLcov(chunks, report) {
    const reading = { report, file: null, records: 0, batch: [], files: [] };
    const rest = await eachLine(chunks, (line) => readLine(line, reading));
    if (rest === END)
        readLine(rest, reading);
    if (reading.file !== null || /^(SF|DA):/.test(rest))
        (0,not_readable.stop)('its last record has no end_of_record: it was cut off');
    if (reading.records === 0)
        (0,not_readable.stop)('it has no record');
    parseBatch(reading);
}
function readLine(line, reading) {
    if (line.startsWith('DA:'))
        readHits(line, reading);
    else if (line.startsWith('BRDA:'))
        readBranch(line, reading);
    else if (line.startsWith('SF:'))
        begin(line.slice(3).trim(), reading);
    else if (line === END)
        end(reading);
}
function begin(path, reading) {
    if (reading.file !== null)
        (0,not_readable.stop)('a record in it has no end_of_record');
    if (path === '')
        (0,not_readable.stop)('it has a record without SF');
    reading.file = rawFile(reading.report, path);
    lcov_open(reading, reading.file);
}
function lcov_open({ batch, files }, file) {
    batch.push(`SF:${files.length}`);
    files.push(file);
}
function end(reading) {
    if (reading.file === null)
        (0,not_readable.stop)('it has a record without SF');
    reading.batch.push(END);
    reading.file = null;
    reading.records++;
    if (reading.batch.length > BATCH)
        parseBatch(reading);
}
/** A checksum may stand behind the hits. */
function readHits(line, reading) {
    const [number, hits] = line.slice(3).split(',', 2);
    if (readLineNumber(number) === null || readCount(hits) === null) {
        (0,not_readable.stop)(`'${line.slice(0, 60)}' is not a line and its hits`);
    }
    if (reading.file === null)
        return (0,not_readable.stop)('it has a record without SF');
    reading.batch.push(line);
    if (reading.batch.length <= BATCH)
        return;
    // In the middle of a record: the rest of it is a record of the same file.
    const { file } = reading;
    reading.batch.push(END);
    parseBatch(reading);
    lcov_open(reading, file);
}
function parseBatch(reading) {
    const { report, batch, files } = reading;
    if (batch.length === 0)
        return;
    lib.source(batch.join('\n'), (error, records = []) => {
        if (records.length !== files.length)
            (0,not_readable.stop)(`it could not be parsed: ${error}`);
        for (const record of records) {
            const file = files[Number(record.file)];
            for (const { line, hit } of record.lines.details)
                if (file)
                    addLine(report, file, { line, hit: hit > 0 });
        }
    });
    reading.batch = [];
    reading.files = [];
}
/** `BRDA:<line>,<block>,<branch>,<taken>`; taken `-` is a branch whose line never ran. */
function readBranch(text, { report, file }) {
    const parts = /^BRDA:(\d+),([^,]*,.*),(-|\d{1,15})$/.exec(text);
    const line = readLineNumber(parts?.[1]);
    if (parts === null || line === null || file === null)
        return;
    addBranch(report, file, { line, name: parts[2] ?? '', hit: parts[3] !== '-' && parts[3] !== '0' });
}

// EXTERNAL MODULE: ./.build/actions/shared/junit/text.js
var junit_text = __webpack_require__(61346);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/suffixes.js
/** So many files that end alike tell nothing apart, and would be looked through for every name. */
const MAX_PATHS = 1000;
/** Paths with their parts turned round, in order: those with the same end stand beside each other. */
function suffixIndex(paths) {
    const turned = [...paths].map(turn).sort();
    return {
        longest(name) {
            const key = turn(name);
            const at = lowerBound(turned, key);
            const shared = Math.max(sharedParts(key, turned[at - 1] ?? ''), sharedParts(key, turned[at] ?? ''));
            if (shared === 0)
                return { shared, paths: [] };
            return { shared, paths: startingWith(turned, `${key.split('/').slice(0, shared).join('/')}/`).map(turn) };
        },
    };
}
/** `a/b/c` is `c/b/a/`, and back: the last `/` makes whole parts of every beginning. */
function turn(path) {
    const parts = path.split('/').toReversed();
    return parts[0] === '' ? parts.slice(1).join('/') : `${parts.join('/')}/`;
}
function lowerBound(sorted, key) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function startingWith(sorted, start) {
    const found = [];
    for (let at = lowerBound(sorted, start); sorted[at]?.startsWith(start) === true; at++) {
        found.push(sorted[at] ?? '');
        if (found.length > MAX_PATHS)
            return [];
    }
    return found;
}
function sharedParts(a, b) {
    const [left, right] = [a.split('/'), b.split('/')];
    let shared = 0;
    while (shared < Math.min(left.length, right.length) - 1 && left[shared] === right[shared])
        shared++;
    return shared;
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/paths.js


/**
 * `location`: the paths are those of files, absolute or relative. `name`: they are import paths (Go) or packages
 * (JaCoCo), of which only the end is a path in the repository.
 */
const PATHS = {
    lcov: 'location',
    cobertura: 'location',
    clover: 'location',
    istanbul: 'location',
    jacoco: 'name',
    go: 'name',
};
/** Finds which file of the repository each file of a report is. */
function resolvePaths(report, root) {
    const found = PATHS[report.format] === 'name' ? byName(report, root) : byLocation(report, root);
    const inside = new Map();
    const outside = [];
    for (const [file, path] of found) {
        const known = path === null ? undefined : inside.get(path);
        if (path === null)
            outside.push(file.path);
        else if (known === undefined)
            inside.set(path, [file]);
        else
            known.push(file);
    }
    return { inside, outside };
}
function byLocation({ files, sources }, root) {
    return [...files.values()].map((file) => [file, repositoryPath(file.path, sources, root)]);
}
/**
 * A path of a report, relative to the repository's top with `/`. `sources` are the folders that a relative path may be
 * relative to, best first; the one in which the file is there decides.
 * @returns null for what lies outside of the repository
 */
function repositoryPath(path, sources, { root, files }) {
    const plain = toSlashes(path);
    if (isAbsolute(plain))
        return below(plain, root);
    const candidates = [...sources.map(toSlashes), root].flatMap((source) => {
        const found = below(isAbsolute(source) ? `${source}/${plain}` : `${root}/${source}/${plain}`, root);
        return found === null ? [] : [found];
    });
    return candidates.find((candidate) => files.has(candidate)) ?? candidates[0] ?? null;
}
function toSlashes(path) {
    return path.replace(/^file:\/\//, '').replaceAll('\\', '/');
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
function below(path, root) {
    const whole = normalize(path);
    const top = normalize(toSlashes(root));
    if (whole === null || top === null || !whole.startsWith(`${top}/`))
        return null;
    return (0,junit_text/* visibleText */.Q)(whole.slice(top.length + 1), 4096);
}
/** Takes `.` and `..` out; null where that leads above the beginning. */
function normalize(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return path.startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
}
/**
 * The file of the repository with which a name shares the longest end. One file of the repository is one file of the
 * report: of two names, the one that shares more of it is meant, and the other is a file of some dependency.
 */
function byName({ files, format }, root) {
    const index = suffixIndex(root.files);
    const found = [...files.values()].map((file) => ({ file, match: matchOf(file, format, { root, index }) }));
    const longest = new Map();
    for (const { match } of found) {
        if (match !== null)
            longest.set(match.path, Math.max(longest.get(match.path) ?? 0, match.shared));
    }
    return found.map(({ file, match }) => [
        file,
        match !== null && match.shared === longest.get(match.path) ? match.path : null,
    ]);
}
function matchOf({ path, groups }, format, { root, index }) {
    const name = toSlashes(path);
    if (isAbsolute(name) || /^\.\.?\//.test(name)) {
        const at = repositoryPath(name, [], root);
        return at === null ? null : { path: at, shared: Infinity };
    }
    const { shared, paths } = index.longest(name);
    // Java has a folder for every part of a package; Kotlin and others may leave out those that all files share.
    if (format === 'jacoco' && name.endsWith('.java') && shared < name.split('/').length)
        return null;
    const inModule = paths.filter((candidate) => groups.some((group) => candidate.split('/').includes(group)));
    // Two files that are meant alike: nobody knows which one ran.
    const [only, ...others] = inModule.length > 0 ? inModule : paths;
    return only === undefined || others.length > 0 ? null : { path: only, shared };
}

// EXTERNAL MODULE: ./.build/actions/shared/xml/read-xml.js + 1 modules
var read_xml = __webpack_require__(82126);
;// CONCATENATED MODULE: ./.build/actions/shared/coverage/clover.js


/**
 * Clover XML, as OpenClover, PHPUnit and istanbul write it. Lines of the types `stmt` and `cond` count; `method` lines
 * tell of calls, not of a line that ran, and are passed over.
 */
function cloverReader(report) {
    let file = null;
    return {
        textOf: new Set(),
        open(name, attributes) {
            if (name === 'file')
                file = fileOf(attributes, report);
            if (name === 'line' && file !== null && attributes['type'] !== 'method')
                clover_readLine(attributes, file, report);
        },
        text() { },
        close(name) {
            if (name === 'file')
                file = null;
        },
    };
}
/** istanbul has the path in `path` and the bare name in `name`; PHPUnit has the path in `name`. */
function fileOf({ path, name }, report) {
    return rawFile(report, path || name || (0,not_readable.stop)('a file has neither path nor name'));
}
function clover_readLine(attributes, file, report) {
    const line = readLineNumber(attributes['num']);
    if (line === null)
        return wrongLine(attributes);
    if (attributes['type'] === 'cond')
        readCondition(attributes, file, { report, line });
    else
        addLine(report, file, { line, hit: (readCount(attributes['count']) ?? wrongLine(attributes)) > 0 });
}
/**
 * Where a condition has a `count`, it is istanbul's: `truecount` branches were taken and `falsecount` were not. Where it
 * has none, it is OpenClover's: how often the condition was true, and how often false.
 */
function readCondition(attributes, file, { report, line }) {
    const { count, truecount = '0', falsecount = '0' } = attributes;
    const whenTrue = readCount(truecount) ?? wrongLine(attributes);
    const whenFalse = readCount(falsecount) ?? wrongLine(attributes);
    if (count === undefined) {
        addLine(report, file, { line, hit: whenTrue + whenFalse > 0 });
        addBranches(report, file, { line, covered: Number(whenTrue > 0) + Number(whenFalse > 0), total: 2 });
        return;
    }
    addLine(report, file, { line, hit: (readCount(count) ?? wrongLine(attributes)) > 0 });
    addBranches(report, file, { line, covered: whenTrue, total: whenTrue + whenFalse });
}
function wrongLine({ num = '', count = '' }) {
    (0,not_readable.stop)(`num="${num.slice(0, 30)}" count="${count.slice(0, 30)}" is not a line and its hits`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/cobertura.js


/** Cobertura XML (coverage-04.dtd), as coverage.py and many others write it. */
function coberturaReader(report) {
    let file = null;
    let source = '';
    return {
        textOf: new Set(['source']),
        open(name, attributes, parents) {
            if (name === 'class')
                file = cobertura_fileOf(attributes, report);
            // Lines stand under their methods too, where a tool writes those: the class lists each of them once.
            if (name === 'line' && file !== null && !parents.includes('method'))
                cobertura_readLine(attributes, file, report);
        },
        text(value) {
            source += value;
        },
        close(name) {
            if (name === 'class')
                file = null;
            if (name !== 'source')
                return;
            if (source.trim() !== '')
                report.sources.push(source.trim());
            source = '';
        },
    };
}
function cobertura_fileOf(attributes, report) {
    const path = attributes['filename'] ?? '';
    return path === '' ? (0,not_readable.stop)('a class has no filename') : rawFile(report, path);
}
function cobertura_readLine(attributes, file, report) {
    const { number = '', hits = '', branch, 'condition-coverage': condition } = attributes;
    const [line, count] = [readLineNumber(number), readCount(hits)];
    if (line === null || count === null) {
        return (0,not_readable.stop)(`number="${number.slice(0, 30)}" hits="${hits.slice(0, 30)}" is not a line and its hits`);
    }
    addLine(report, file, { line, hit: count > 0 });
    if (branch !== 'true' || condition === undefined)
        return;
    const parts = /\((\d{1,9})\/(\d{1,9})\)\s*$/.exec(condition.slice(-100));
    const [covered, total] = [Number(parts?.[1]), Number(parts?.[2])];
    if (parts === null || covered > total)
        (0,not_readable.stop)(`condition-coverage="${condition.slice(0, 40)}" is no ratio`);
    addBranches(report, file, { line, covered, total });
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/jacoco.js


/**
 * JaCoCo XML (report.dtd): `report > group* > package > sourcefile > line`. A line is covered where one of its
 * instructions ran (`ci`), partly or not. Of classes and methods it only has sums: they are passed over.
 */
function jacocoReader(report) {
    const groups = [];
    let folder = '';
    let file = null;
    return {
        textOf: new Set(),
        open(name, attributes) {
            if (name === 'group')
                groups.push(attributes['name'] ?? '');
            else if (name === 'package')
                folder = attributes['name'] ?? '';
            else if (name === 'sourcefile')
                file = rawFile(report, pathOf(folder, attributes), groups);
            else if (name === 'line' && file !== null)
                jacoco_readLine(attributes, file, report);
        },
        text() { },
        close(name) {
            if (name === 'group')
                groups.pop();
            if (name === 'sourcefile')
                file = null;
        },
    };
}
function pathOf(folder, attributes) {
    const name = attributes['name'] ?? '';
    if (name === '')
        (0,not_readable.stop)('a sourcefile has no name');
    return folder === '' ? name : `${folder}/${name}`;
}
function jacoco_readLine(attributes, file, report) {
    const line = readLineNumber(attributes['nr']);
    const counts = ['mi', 'ci', 'mb', 'cb'].map((name) => readCount(attributes[name] ?? '0'));
    const [missed, instructions, missedBranches, branches] = counts;
    if (line === null || missed == null || instructions == null || missedBranches == null || branches == null) {
        return (0,not_readable.stop)(`a line of '${file.path.slice(0, 80)}' has no nr, or mi, ci, mb, cb that are no counts`);
    }
    addLine(report, file, { line, hit: instructions > 0 });
    addBranches(report, file, { line, covered: branches, total: branches + missedBranches });
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/xml-report.js





const READERS = {
    cobertura: { root: 'coverage', reader: coberturaReader },
    jacoco: { root: 'report', reader: jacocoReader },
    clover: { root: 'coverage', reader: cloverReader },
};
function isXmlFormat(format) {
    return format !== null && format in READERS;
}
/**
 * Reads a report in XML. Where no format is given, its root element tells: `<report>` is JaCoCo's; `<coverage>` is
 * Clover's where it has the attribute `clover` or begins with a `<project>`, else Cobertura's.
 * @throws NotReadable
 */
async function readXmlReport(chunks, report, format) {
    let reader = format === null ? null : chosen(format, report);
    await (0,read_xml/* readXml */.k)(chunks, {
        textOf: new Set(['source']),
        open(name, attributes, parents) {
            if (parents.length === 0)
                checkRoot(name, format);
            if (reader === null) {
                const told = toldBy(name, attributes, parents);
                if (told !== null)
                    reader = chosen(told, report);
            }
            reader?.open(name, attributes, parents);
        },
        text: (value, parents) => reader?.text(value, parents),
        close: (name, parents) => reader?.close(name, parents),
    });
}
function chosen(format, report) {
    report.format = format;
    return READERS[format].reader(report);
}
/** The format, as soon as an element tells it: the root does not where it is a `<coverage>` without more. */
function toldBy(name, attributes, parents) {
    if (parents.length > 0)
        return name === 'project' || name === 'testproject' ? 'clover' : 'cobertura';
    if (name === 'report')
        return 'jacoco';
    return attributes['clover'] === undefined ? null : 'clover';
}
function checkRoot(name, format) {
    const expected = format === null ? ['coverage', 'report'] : [READERS[format].root];
    if (expected.includes(name))
        return;
    (0,not_readable.stop)(`its root element is <${name.slice(0, 40)}>, not ${expected.map((root) => `<${root}>`).join(' or ')}`);
}

;// CONCATENATED MODULE: ./.build/actions/shared/coverage/coverage.js










/** Larger reports are refused. */
const MAX_COVERAGE_BYTES = 256 * 1024 * 1024;
/** Bytes by which the format is told. */
const HEAD_BYTES = 4096;
/**
 * What a report is, by its first characters. Which of the formats in XML it is stands in its root element, behind
 * whatever comes first: that is told while it is read.
 */
function coverageFormat(head) {
    const start = head.trimStart();
    if (start.startsWith('<'))
        return 'xml';
    if (start.startsWith('{'))
        return 'istanbul';
    return start.startsWith('mode:') ? 'go' : 'lcov';
}
/**
 * Reads a coverage report of any of the six formats into one model, without ever holding it whole. Totals are counted
 * from the lines, never taken from the report.
 * @param format null: told by the report itself
 * @returns `outside`: files of the report that are not in the repository, left out of every number. `problem`, a
 * sentence, for whatever cannot be read whole; nothing is thrown for what stands in a report.
 */
async function readCoverage(chunks, format, root) {
    return (0,not_readable.orProblem)(async () => {
        const { head, all } = await (0,bytes/* peek */.se)((0,bytes/* limited */.TJ)(chunks, MAX_COVERAGE_BYTES), HEAD_BYTES);
        const report = await readRaw(all, format ?? coverageFormat((0,decode.decodeHead)(head)));
        const { inside, outside } = resolvePaths(report, root);
        if (inside.size === 0)
            (0,not_readable.stop)('it names no file of the repository');
        return { coverage: summarize(merged(inside, report), report.format), outside };
    });
}
async function readRaw(chunks, format) {
    if (format === 'xml' || isXmlFormat(format)) {
        const report = newReport('cobertura');
        await readXmlReport(chunks, report, format === 'xml' ? null : format);
        return report;
    }
    const report = newReport(format);
    await { lcov: readLcov, go: readGoProfile, istanbul: readIstanbul }[format](chunks, report);
    return report;
}
/** The same file under several names, as `src/a.py` and `src/../src/a.py`: a line is covered where one says so. */
function merged(inside, { budget }) {
    const files = [];
    for (const [path, [first, ...more]] of inside) {
        if (first === undefined)
            continue;
        for (const file of more) {
            mergeHits(first.lines, file.lines, budget);
            mergeHits(first.branches, file.branches, budget);
        }
        files.push([path, first]);
    }
    return files.sort(([a], [b]) => (a < b ? -1 : 1));
}
function summarize(raw, format) {
    const withBranches = raw.some(([, { branches }]) => branches.size > 0);
    const files = raw.map(([path, file]) => fileCoverage(path, file, withBranches));
    return { format, ...totals(files, withBranches), packages: packagesOf(files, withBranches), files };
}
function fileCoverage(path, { lines, branches }, withBranches) {
    compact(lines);
    compact(branches);
    const { covered, missed } = split(lines);
    return {
        path,
        lines: { covered: covered.length, total: lines.size },
        branches: withBranches ? { covered: countHits(branches), total: branches.size } : null,
        covered,
        missed,
    };
}
function sum(ratios) {
    const total = { covered: 0, total: 0 };
    for (const ratio of ratios) {
        total.covered += ratio.covered;
        total.total += ratio.total;
    }
    return total;
}
function totals(files, withBranches) {
    const branches = withBranches ? sum(files.flatMap((file) => file.branches ?? [])) : null;
    return { lines: sum(files.map((file) => file.lines)), branches };
}
/** One row a folder. */
function packagesOf(files, withBranches) {
    const byFolder = Map.groupBy(files, ({ path }) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'));
    const rows = [...byFolder].map(([name, inFolder]) => ({ name, ...totals(inFolder, withBranches) }));
    return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}


/***/ }),

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/**
 * Text that code under test wrote, made safe to show: one line, control characters escaped (an ANSI escape becomes
 * `\u001b`), at most `limit` characters.
 */
function visibleText(text, limit) {
    const cut = text.length > limit * 2 ? text.slice(0, limit * 2) : text;
    const visible = cut.replaceAll('\r\n', '\n').replaceAll(CONTROL, escapeControl);
    return visible.length > limit ? `${visible.slice(0, limit - 1)}…` : visible;
}
function escapeControl(char) {
    if (char === '\n')
        return ' ⏎ ';
    if (char === '\t')
        return ' ';
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 12731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _not_readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2078);

/**
 * The same chunks, up to a limit.
 * @throws NotReadable while it is iterated, behind `maxBytes`
 */
async function* limited(chunks, maxBytes) {
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_0__.stop)(`it is longer than ${maxBytes} bytes`);
        yield chunk;
    }
}
/** The first `size` bytes (fewer where there are no more), and all of them again. */
async function peek(chunks, size) {
    const iterator = chunks[Symbol.asyncIterator]();
    const first = [];
    for (let bytes = 0; bytes < size;) {
        const { value, done } = await iterator.next();
        if (done === true)
            break;
        first.push(value);
        bytes += value.length;
    }
    return { head: joined(first).subarray(0, size), all: resumed(first, iterator) };
}
async function* resumed(first, iterator) {
    try {
        yield* first;
        for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
            yield next.value;
    }
    finally {
        await iterator.return?.();
    }
}
function joined(parts) {
    if (parts.length === 1 && parts[0] !== undefined)
        return parts[0];
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}


/***/ }),

/***/ 25100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeHead: () => (/* binding */ decodeHead),
/* harmony export */   decodeText: () => (/* binding */ decodeText),
/* harmony export */   decodeXml: () => (/* binding */ decodeXml)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12731);
/* harmony import */ var _not_readable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2078);


/** Bytes in which a byte order mark and an XML declaration are looked for. */
const HEAD_BYTES = 512;
/**
 * The text of an XML document, in pieces: by its byte order mark, else as its declaration says, else as UTF-8 (XML 1.0,
 * appendix F). Bytes that are not of that encoding are a problem: ids must not be made of garbage.
 * @throws NotReadable
 */
async function* decodeXml(chunks) {
    const { head, all } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .peek */ .se)(chunks, HEAD_BYTES);
    const marks = marked(head, true);
    const label = declaredLabel(decodeHead(head));
    if (marks !== null && label !== null && !agrees(label, marks)) {
        (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it is declared as ${label} and marked as ${marks.label}`);
    }
    yield* decodeAs(all, marks ?? declared(label ?? 'utf-8'));
}
/** The text of a report that is not XML: by its byte order mark, else UTF-8 with U+FFFD for what is broken. */
async function* decodeText(chunks) {
    const { head, all } = await (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .peek */ .se)(chunks, 3);
    yield* decodeAs(all, marked(head, false) ?? { label: 'utf-8', skip: 0, fatal: false });
}
/** The first bytes of a report as text, whatever may be cut off at their end. */
function decodeHead(head) {
    const { label, skip } = marked(head, false) ?? { label: 'utf-8', skip: 0 };
    return new TextDecoder(label).decode(head.subarray(skip));
}
function marked(head, fatal) {
    const [first, second, third] = head;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return { label: 'utf-8', skip: 3, fatal };
    if (first === 0xff && second === 0xfe)
        return { label: 'utf-16le', skip: 2, fatal };
    if (first === 0xfe && second === 0xff)
        return { label: 'utf-16be', skip: 2, fatal };
    // `<` in two bytes: UTF-16 without a mark.
    if (first === 0x3c && second === 0)
        return { label: 'utf-16le', skip: 0, fatal };
    if (first === 0 && second === 0x3c)
        return { label: 'utf-16be', skip: 0, fatal };
    return null;
}
function declaredLabel(start) {
    const label = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
    return label?.toLowerCase().slice(0, 40) ?? null;
}
/** UTF-16 without more is either byte order. */
function agrees(label, marks) {
    if (marks.label === 'utf-8')
        return /^(utf-?8|(us-)?ascii)$/.test(label);
    return [marks.label, 'utf-16', 'utf16', 'ucs-2', 'iso-10646-ucs-2', 'unicode'].includes(label);
}
function declared(label) {
    // ASCII is UTF-8 of one byte a character: the Encoding Standard would take it for Windows-1252.
    if (/^(us-)?ascii$/.test(label))
        return { label: 'utf-8', skip: 0, fatal: true };
    if (/^(utf-?16|utf-?32|ucs-?[24]|iso-10646-ucs-[24]|unicode$)/.test(label)) {
        (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it is declared as ${label} and is not written in it`);
    }
    return { label, skip: 0, fatal: true };
}
async function* decodeAs(chunks, { label, skip, fatal }) {
    const decoder = decoderOf(label, fatal);
    const decode = decoder.encoding === 'utf-8' ? wholeCharacters(decoder) : streamed(decoder);
    let toSkip = skip;
    try {
        for await (const chunk of chunks) {
            const from = Math.min(toSkip, chunk.length);
            toSkip -= from;
            const text = decode(chunk.subarray(from));
            if (text !== '')
                yield text;
        }
        const rest = decode(null);
        if (rest !== '')
            yield rest;
    }
    catch (cause) {
        if (cause.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
            (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it is not written in ${label}, as it is marked or declared to be`);
        }
        throw cause;
    }
}
function decoderOf(label, fatal) {
    try {
        return new TextDecoder(label, { fatal, ignoreBOM: true });
    }
    catch {
        return (0,_not_readable_js__WEBPACK_IMPORTED_MODULE_1__.stop)(`it names an encoding that is not known: '${label}'`);
    }
}
function streamed(decoder) {
    return (chunk) => (chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true }));
}
/**
 * UTF-8, cut between characters by us: a decoder that keeps the rest itself is several times slower in Node, and makes
 * two-byte strings of ASCII.
 */
function wholeCharacters(decoder) {
    let rest = new Uint8Array();
    return (chunk) => {
        const bytes = chunk === null || rest.length > 0 ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(chunk === null ? [rest] : [rest, chunk]) : chunk;
        const end = chunk === null ? bytes.length : bytes.length - cutCharacter(bytes);
        rest = bytes.slice(end);
        return decoder.decode(bytes.subarray(0, end));
    };
}
/** Bytes at the end that begin a character and do not end it. */
function cutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
        if (byte < 0x80)
            return 0;
    }
    return 0;
}


/***/ }),

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NotReadable: () => (/* binding */ NotReadable),
/* harmony export */   orProblem: () => (/* binding */ orProblem),
/* harmony export */   stop: () => (/* binding */ stop)
/* harmony export */ });
/* harmony import */ var _junit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61346);

const MAX_PROBLEM = 500;
/** Ends the reading of a report from wherever it stands, with the sentence that says why. */
class NotReadable extends Error {
}
/** @throws NotReadable */
function stop(problem) {
    throw new NotReadable(problem);
}
/** What `read` gives, or the problem that ended it, which may quote the report: made safe to show. Whatever else is thrown is a fault of ours and passes through. */
async function orProblem(read) {
    try {
        return await read();
    }
    catch (cause) {
        if (cause instanceof NotReadable)
            return { problem: (0,_junit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(cause.message, MAX_PROBLEM) };
        throw cause;
    }
}


/***/ }),

/***/ 23398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/** A copy: a piece of a text keeps the whole text in memory, here some hundred kilobytes of a report, and a copy does not. */
function ownText(text) {
    return JSON.parse(JSON.stringify(text));
}


/***/ }),

/***/ 82126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readXml)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./.build/actions/shared/xml/decode.js
var decode = __webpack_require__(25100);
// EXTERNAL MODULE: ./.build/actions/shared/xml/not-readable.js
var not_readable = __webpack_require__(2078);
;// CONCATENATED MODULE: ./.build/actions/shared/xml/repair.js
const REFERENCE = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** A reference, or a line end, that may go on in the next piece. */
const UNFINISHED = /(?:&(?:#[0-9a-fx]{0,8})?|\r)$/i;
/**
 * Runners write control characters, raw and as references, which no XML 1.0 may hold: they become visible escapes, so
 * that one ANSI colour does not lose the whole report. Line ends become `\n`, as XML 1.0 §2.11 has it.
 */
async function* repaired(pieces) {
    let rest = '';
    for await (const piece of pieces) {
        const text = rest + piece;
        rest = UNFINISHED.exec(text.slice(-12))?.[0] ?? '';
        yield repair(rest === '' ? text : text.slice(0, -rest.length));
    }
    if (rest !== '')
        yield repair(rest);
}
function repair(text) {
    const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
    const visible = lines.replaceAll(FORBIDDEN, (char) => escaped(char.charCodeAt(0)));
    return visible.includes('&#') ? visible.replaceAll(REFERENCE, repairReference) : visible;
}
function repairReference(reference, hex, decimal) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const allowed = (code >= 32 && code !== 0xfffe && code !== 0xffff) || code === 9 || code === 10 || code === 13;
    return allowed ? reference : escaped(code);
}
function escaped(code) {
    return `\\u${code.toString(16).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./.build/actions/shared/xml/read-xml.js




const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 100;
const MAX_ELEMENTS = 20_000_000;
/** Characters of a text, of a name, or of the attributes of one element. */
const MAX_HELD = 4 * 1024 * 1024;
/** Characters that the parser is given at once: what it holds is looked at in between. */
const PIECE = 64 * 1024;
/**
 * Reads an XML 1.0 document without holding more of it than one tag. A DOCTYPE is passed over: nothing that it names
 * is fetched, nothing that it defines is expanded, and a reference to an entity of its own ends the reading.
 * @throws NotReadable where it is not well-formed, or larger in any way than a report has to be
 */
async function readXml(chunks, reader) {
    const place = { open: [], inTag: false, elements: 0, listening: false };
    const parser = parserFor(reader, place);
    let blank = true;
    for await (const text of repaired((0,decode.decodeXml)(chunks))) {
        blank &&= text.trim() === '';
        for (let start = 0; start < text.length; start += PIECE) {
            parser.write(text.slice(start, start + PIECE));
            checkHeld(parser, place);
        }
    }
    if (blank)
        (0,not_readable.stop)('it is empty');
    parser.close();
}
function refuse(problem) {
    (0,not_readable.stop)(`it cannot be read as XML: ${problem}`);
}
function parserFor(reader, place) {
    // Whatever version it claims, it is read by the rules of 1.0, as its fifth edition has it.
    const parser = new saxes/* SaxesParser */.wT({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
    let attributes = 0;
    let characters = 0;
    parser.on('error', (cause) => refuse(`it is not well-formed (${cause.message.slice(0, 200)})`));
    parser.on('opentagstart', () => {
        ;
        [place.inTag, attributes, characters] = [true, 0, 0];
        if (place.open.length >= MAX_DEPTH)
            refuse(`its elements are nested deeper than ${MAX_DEPTH}`);
        if (++place.elements > MAX_ELEMENTS)
            refuse(`it has more than ${MAX_ELEMENTS} elements`);
    });
    parser.on('attribute', ({ value }) => {
        characters += value.length;
        if (++attributes > MAX_ATTRIBUTES)
            refuse(`an element has more than ${MAX_ATTRIBUTES} attributes`);
        if (characters > MAX_HELD)
            refuse(`the attributes of an element have more than ${MAX_HELD} characters`);
    });
    parser.on('opentag', (tag) => {
        place.inTag = false;
        reader.open(tag.name, tag.attributes, place.open);
        place.open.push(tag.name);
        listen(parser, reader, place);
    });
    parser.on('closetag', ({ name }) => {
        place.open.pop();
        reader.close(name, place.open);
        listen(parser, reader, place);
    });
    return parser;
}
/** Text that nobody listens to is not even collected by the parser. */
function listen(parser, reader, place) {
    const wanted = reader.textOf.has(place.open.at(-1) ?? '');
    if (wanted === place.listening)
        return;
    place.listening = wanted;
    const hear = (value) => reader.text(value, place.open);
    for (const kind of ['text', 'cdata']) {
        if (wanted)
            parser.on(kind, hear);
        else
            parser.off(kind);
    }
}
/**
 * The parser collects CDATA and comments without an end, wanted or not, and has no setting for that: where it collects
 * for nobody, what it holds is taken from it. (By index: these fields are private to TypeScript alone.)
 */
function checkHeld(parser, { inTag, elements, listening }) {
    if (!inTag && !listening && elements > 0)
        parser['text'] = '';
    const held = Math.max(parser['text'].length, parser['name'].length, parser['entity'].length, parser['piTarget'].length);
    if (held > MAX_HELD)
        refuse(`a text or a name in it has more than ${MAX_HELD} characters`);
}


/***/ })

};
