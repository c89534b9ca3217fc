export const id = 6819;
export const ids = [6819];
export const modules = {

/***/ 6819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xmlLines: () => (/* binding */ xmlLines)
});

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./.build/actions/gate/coverage/unix-path.js
var unix_path = __webpack_require__(49749);
;// CONCATENATED MODULE: ./.build/actions/gate/coverage/xml-filter.js

const named = /<(class|sourcefile|file)\s((?:[^"'<>]|"[^"<]*"|'[^'<]*')*)>/g;
const nameAttribute = /\b(?:filename|path|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const line = /<line\s+(?:number|num|nr)="(\d+)"[^<>]*\/>\s*/g;
/**
 * An XML coverage report without the files and lines that nobody asks about: most of a report, where a change is small. A
 * file is known by the last segment of its name; an element with a reference (`&…;`) in its names stays, and so does
 * everything where comments or CDATA stand between the files.
 */
function withoutOthers(text, asked) {
    const body = text.search(/<(?:packages|package|project|group)[\s>]/);
    if (body === -1 || text.includes('<!', body))
        return text;
    const linesOf = linesByName(asked);
    const kept = [];
    let from = 0;
    named.lastIndex = body;
    for (let match = named.exec(text); match !== null; match = named.exec(text)) {
        const [tag, element = '', attributes = ''] = match;
        if (attributes.endsWith('/'))
            continue;
        const start = match.index + tag.length;
        const close = `</${element}>`;
        const end = text.indexOf(close, start);
        if (end === -1)
            return text;
        const lines = linesFor(element, attributes, linesOf);
        if (lines === 'all')
            kept.push(text.slice(from, end));
        else if (lines === 'none')
            kept.push(text.slice(from, match.index));
        else
            kept.push(text.slice(from, start), withoutLines(text.slice(start, end), lines));
        from = lines === 'none' ? end + close.length : end;
        named.lastIndex = end + close.length;
    }
    return kept.join('') + text.slice(from);
}
function linesByName(asked) {
    const byName = new Map();
    for (const [path, lines] of asked) {
        const name = (0,unix_path/* lastSegment */.mp)(path);
        byName.set(name, new Set([...(byName.get(name) ?? []), ...lines]));
    }
    return byName;
}
function linesFor(element, attributes, linesOf) {
    // The classes of Clover and JaCoCo have no lines: those stand under their files.
    if (element === 'class' && !/\bfilename\b/.test(attributes))
        return 'none';
    const names = [...attributes.matchAll(nameAttribute)].map(([, double, single]) => double ?? single ?? '');
    if (names.some((name) => name.includes('&')))
        return 'all';
    const asked = names.flatMap((name) => linesOf.get((0,unix_path/* lastSegment */.mp)(name)) ?? []);
    if (asked.length === 0)
        return 'none';
    return (number) => asked.some((lines) => lines.has(number));
}
/** The first line stays in any case: that a report knows a file, and which format it has, shows there. */
function withoutLines(text, isAsked) {
    let isFirst = true;
    return text.replaceAll(line, (whole, number) => {
        const stays = isFirst || isAsked(Number(number));
        isFirst = false;
        return stays ? whole : '';
    });
}

;// CONCATENATED MODULE: ./.build/actions/gate/coverage/xml-lines.js



/** JaCoCo names a package and a file; where the packages begin is not in its report. */
const JAVA_ROOTS = ['src/main/java', 'src/test/java'];
/**
 * The lines of a Cobertura, Clover or JaCoCo report as diff-cover counts them: a line that is listed more than once did
 * not run where one of its entries has no hits. What nobody asks for is passed over before the text is parsed.
 */
function xmlLines(text, asked, place) {
    const report = readXml(withoutOthers(text, asked));
    // What was taken out may have been something else than it looked: the whole text decides.
    const read = 'problem' in report ? readXml(text) : report;
    if ('problem' in read)
        return read;
    const index = indexOf(read, place);
    const keys = formatOf(read) === 'cobertura' ? (path) => (0,unix_path/* namesOf */.eZ)(place, path) : (path) => [path];
    const lines = new Map();
    for (const path of asked.keys()) {
        const key = keys(path).find((name) => index.has(name));
        if (key !== undefined)
            lines.set(path, marksOf(index.get(key) ?? []));
    }
    return lines;
}
/** The entries of a report by each name that a file of the repository may be found under. */
function indexOf(report, place) {
    const row = formats[formatOf(report)];
    const index = new Map();
    for (const entry of report.entries) {
        if (entry.kind !== row.kind)
            continue;
        for (const name of new Set(row.namesOf(entry, report, place))) {
            const entries = index.get(name);
            if (entries === undefined)
                index.set(name, [entry]);
            else
                entries.push(entry);
        }
    }
    return index;
}
function formatOf({ root, hasCloverLines }) {
    if ('clover' in root.attributes || hasCloverLines)
        return 'clover';
    return 'name' in root.attributes ? 'jacoco' : 'cobertura';
}
function marksOf(entries) {
    const lines = entries.flatMap((entry) => entry.lines);
    const missed = lines.filter(({ ran }) => !ran);
    return { measured: new Set(lines.map(({ line }) => line)), missed: new Set(missed.map(({ line }) => line)) };
}
const formats = {
    /** By its name as it stands there, and below each of the report's sources. */
    cobertura: {
        kind: 'class',
        namesOf: ({ name }, { sources }) => ['', ...sources].map((source) => joined(source, name)),
    },
    /** By the end of an absolute path too: reports come from other machines. */
    clover: { kind: 'file', namesOf: ({ name }, _report, place) => [(0,unix_path/* seenFrom */.ky)(place, name), ...endsOf((0,unix_path/* unixPath */.MX)(name))] },
    jacoco: {
        kind: 'sourcefile',
        namesOf: ({ folder, name }, _report, place) => JAVA_ROOTS.map((root) => (0,unix_path/* seenFrom */.ky)(place, `${root}/${folder}/${name}`)),
    },
};
/** `b/c` and `c` of `a/b/c`. */
function endsOf(path) {
    const segments = path.split('/');
    return segments.slice(1).map((_, at) => segments.slice(at + 1).join('/'));
}
function joined(source, name) {
    return (0,unix_path/* unixPath */.MX)(name.startsWith('/') || source === '' ? name : `${source}/${name}`);
}
/** Ends the parse from inside a handler. */
class NotReadable extends Error {
}
function readXml(text) {
    const report = { root: { name: '', attributes: {} }, sources: [], entries: [], hasCloverLines: false };
    const stack = [];
    const parser = new saxes/* SaxesParser */.wT({ position: false });
    parser.on('error', (cause) => {
        throw new NotReadable(`it is not well-formed XML: ${cause.message.slice(0, 200)}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes: attributes, entry: null };
        xml_lines_open(element, stack, report);
        stack.push(element);
    });
    parser.on('text', (value) => {
        if (stack.length === 3 && stack[2]?.name === 'source' && stack[1]?.name === 'sources')
            report.sources.push(value.trim());
    });
    parser.on('closetag', () => void stack.pop());
    try {
        parser.write(text).close();
        return report;
    }
    catch (cause) {
        if (cause instanceof NotReadable)
            return { problem: cause.message };
        throw cause;
    }
}
function xml_lines_open(element, stack, report) {
    const { name, attributes } = element;
    const parent = stack.at(-1);
    if (parent === undefined)
        report.root = { name, attributes };
    else if (name === 'line')
        readLine(attributes, parent, report);
    else if (name === 'lines' && parent.name === 'class')
        element.entry = parent.entry;
    else if (name === 'class')
        element.entry = entry(element, attributes['filename'] ?? '', report);
    else if (name === 'file')
        element.entry = entry(element, attributes['path'] || (attributes['name'] ?? ''), report);
    else if (name === 'sourcefile' && parent.name === 'package') {
        element.entry = entry(element, attributes['name'] ?? '', report);
        if (element.entry !== null)
            element.entry.folder = parent.attributes['name'] ?? '';
    }
}
function entry({ name: kind }, name, { entries }) {
    if (name === '')
        return null;
    const made = { kind: kind, folder: '', name, lines: [] };
    entries.push(made);
    return made;
}
/** The attributes with a line's number and its hits (JaCoCo: instructions that ran). */
const lineAttributes = {
    class: ['number', 'hits'],
    file: ['num', 'count'],
    sourcefile: ['nr', 'ci'],
};
const cloverLines = ['method', 'stmt', 'cond'];
function readLine(attributes, parent, report) {
    if (parent.name === 'file' && 'num' in attributes && 'count' in attributes)
        report.hasCloverLines = true;
    const { entry } = parent;
    if (entry === null || parent.name === 'class')
        return;
    if (entry.kind === 'file' && !cloverLines.includes(attributes['type'] ?? ''))
        return;
    const [numberName, hitsName] = lineAttributes[entry.kind];
    const [number = '', hits = '0'] = [attributes[numberName], attributes[hitsName]];
    if (!/^\d{1,15}$/.test(number) || !/^\d{1,15}$/.test(hits)) {
        throw new NotReadable(`${numberName}="${number.slice(0, 30)}" ${hitsName}="${hits.slice(0, 30)}" is not a line and its hits`);
    }
    entry.lines.push({ line: Number(number), ran: Number(hits) > 0 });
}


/***/ })

};
