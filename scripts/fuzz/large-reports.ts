// Reports of any size, in pieces: what `--memory` of scripts/fuzz-readers.ts writes to disk and reads.
export const REPORT_KINDS = ['junit', 'lcov', 'cobertura', 'jacoco', 'go', 'clover', 'istanbul'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** What a report is made of: a head, one piece a file or suite, and an end. */
interface Shape {
  head: string
  piece: (n: number) => string
  end: string
}

const LINES = Array.from({ length: 200 }, (_, n) => n + 1)
const lines = (make: (line: number) => string): string => LINES.map(make).join('')

const SHAPES: Readonly<Record<ReportKind, Shape>> = {
  junit: {
    head: '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n',
    piece: (n) =>
      `<testsuite name="suite ${n}" tests="200" failures="4" errors="0">\n` +
      lines((line) => testCase(n, line)) +
      `<system-out><![CDATA[${'printed by a test\n'.repeat(100)}]]></system-out></testsuite>\n`,
    end: '</testsuites>\n',
  },
  lcov: {
    head: '',
    piece: (n) =>
      `TN:\nSF:src/package${n % 100}/file${n}.c\n` +
      lines(
        (line) =>
          `DA:${line},${line % 3}\n${line % 5 === 0 ? `BRDA:${line},0,0,${line % 2}\nBRDA:${line},0,1,-\n` : ''}`,
      ) +
      'end_of_record\n',
    end: '',
  },
  cobertura: {
    head:
      '<?xml version="1.0" ?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n' +
      '<coverage version="7"><sources><source>/repo</source></sources><packages><package name="."><classes>\n',
    piece: (n) =>
      `<class name="file${n}.py" filename="src/package${n % 100}/file${n}.py" line-rate="0.5"><methods/><lines>\n` +
      lines((line) =>
        line % 5 === 0
          ? `<line number="${line}" hits="${line % 3}" branch="true" condition-coverage="50% (1/2)"/>\n`
          : `<line number="${line}" hits="${line % 3}"/>\n`,
      ) +
      '</lines></class>\n',
    end: '</classes></package></packages></coverage>\n',
  },
  jacoco: {
    head:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r"><group name="app">',
    piece: (n) =>
      `<package name="com/acme/p${n}"><class name="com/acme/p${n}/Large" sourcefilename="Large.java">` +
      '<counter type="LINE" missed="1" covered="2"/></class><sourcefile name="Large.java">' +
      lines((line) => `<line nr="${line}" mi="${line % 3}" ci="${line % 4}" mb="0" cb="${line % 5 === 0 ? 2 : 0}"/>`) +
      '</sourcefile></package>',
    end: '</group></report>\n',
  },
  go: {
    head: 'mode: count\n',
    piece: (n) => lines((line) => `example.com/app/pkg${n}/file.go:${line * 3}.20,${line * 3 + 2}.3 2 ${line % 4}\n`),
    end: '',
  },
  clover: {
    head: '<?xml version="1.0" encoding="UTF-8"?>\n<coverage generated="1" clover="3.2.0"><project timestamp="1">\n',
    piece: (n) =>
      `<file name="file${n}.js" path="/repo/src/package${n % 100}/file${n}.js">\n` +
      lines((line) =>
        line % 5 === 0
          ? `<line num="${line}" count="${line % 3}" type="cond" truecount="1" falsecount="1"/>\n`
          : `<line num="${line}" count="${line % 3}" type="stmt"/>\n`,
      ) +
      '</file>\n',
    end: '</project></coverage>\n',
  },
  istanbul: {
    head: '{"first.js": {"path":"first.js","statementMap":{},"fnMap":{},"branchMap":{},"s":{},"f":{},"b":{}}',
    piece: (n) => `\n,"src/file${n}.js": ${JSON.stringify(istanbulFile(`src/file${n}.js`))}`,
    end: '\n}\n',
  },
}

function testCase(suite: number, n: number): string {
  const start = `<testcase classname="package.module_${suite}.TestThings" name="test_number_${n}[value-${n * 7}]" time="0.0${n}"`
  if (n % 50 !== 0) return `${start}/>\n`
  return `${start}><failure message="assert ${n} == ${n + 1}">${'Traceback &lt;module&gt;\n'.repeat(40)}</failure></testcase>\n`
}

function istanbulFile(path: string): object {
  const place = (line: number): object => ({ start: { line, column: 0 }, end: { line, column: 40 } })
  return {
    path,
    statementMap: Object.fromEntries(LINES.map((line) => [line, place(line)])),
    fnMap: {},
    branchMap: { 0: { loc: place(5), type: 'if', locations: [place(5), place(6)], line: 5 } },
    s: Object.fromEntries(LINES.map((line) => [line, line % 3])),
    f: {},
    b: { 0: [1, 0] },
  }
}

/** A whole report of about so many bytes. */
export function* largeReport(kind: ReportKind, bytes: number): Generator<string> {
  const { head, piece, end } = SHAPES[kind]
  yield head
  for (let n = 0, written = head.length; written < bytes; n++) {
    const text = piece(n)
    written += text.length
    yield text
  }
  yield end
}

/** The file of the repository that is meant in the n-th piece, for the formats that name files by import path or package. */
export function repositoryFiles(kind: ReportKind, pieces: number): Set<string> {
  const file = {
    jacoco: (n: number) => `app/src/main/java/com/acme/p${n}/Large.java`,
    go: (n: number) => `pkg${n}/file.go`,
  }
  if (kind !== 'jacoco' && kind !== 'go') return new Set()
  return new Set(Array.from({ length: pieces }, (_, n) => file[kind](n)))
}
