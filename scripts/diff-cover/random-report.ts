import type { Random } from './random.ts'

export type ReportKind = 'lcov' | 'cobertura' | 'clover' | 'jacoco'

export interface ReportFile {
  name: string
  text: string
}

export interface Measured {
  /** The repository's top, absolute. */
  root: string
  /** Files that the reports may speak of. */
  paths: readonly string[]
}

interface Line {
  line: number
  hits: number
}

function linesOf(random: Random): Line[] {
  const lines: Line[] = []
  for (let line = 1; line < 36; line++) {
    if (!random.chance(60)) continue
    lines.push({ line, hits: random.chance(40) ? 0 : 1 + random.below(9) })
    // Listed twice, and not always with the same answer.
    if (random.chance(6)) lines.push({ line, hits: random.below(2) })
  }
  return lines
}

/** One to three reports of one family: diff-cover takes LCOV or XML, not both at once. */
export function randomReports(measured: Measured, random: Random): ReportFile[] {
  const family: readonly ReportKind[] = random.chance(40) ? ['lcov'] : ['cobertura', 'cobertura', 'clover', 'jacoco']
  const count = random.chance(70) ? 1 : 2 + random.below(2)
  return Array.from({ length: count }, (_, at) => {
    const kind = random.pick(family)
    const text = writers[kind](measured, random)
    return {
      name: `report-${at}.${kind === 'lcov' ? 'info' : 'xml'}`,
      text: random.chance(10) ? text.replaceAll('\n', '\r\n') : text,
    }
  })
}

/** Files in no order, some of them twice, some unknown to the repository. */
function filesOf({ paths }: Measured, random: Random): string[] {
  const files = [...paths, 'unknown/z.py', 'end_of_record', 'z.py'].filter(() => random.chance(70))
  for (const path of paths) if (random.chance(8)) files.splice(random.below(files.length + 1), 0, path)
  return files
}

function nameOf(path: string, root: string, random: Random): string {
  const forms = [path, path, `${root}/${path}`, `./${path}`, `src/../${path}`]
  return random.pick(forms)
}

const writers: Readonly<Record<ReportKind, (measured: Measured, random: Random) => string>> = {
  lcov: (measured, random) =>
    filesOf(measured, random)
      .map((path) => lcovRecord(path, measured.root, random))
      .join(''),
  cobertura: coberturaText,
  clover: cloverText,
  jacoco: jacocoText,
}

function lcovRecord(path: string, root: string, random: Random): string {
  const lines = linesOf(random)
  const data = lines.map(({ line, hits }) => `DA:${line},${hits}${random.chance(5) ? ',a1b2c3' : ''}`)
  const extras: string[] = []
  for (let at = random.below(4); at > 0; at--) {
    const [line, name] = [1 + random.below(38), `f${random.below(3)}`]
    extras.push(random.chance(50) ? `FN:${line},${name}` : `FN:${line},${line + 3},${name}`)
    if (random.chance(80)) extras.push(`FNDA:${random.below(3)},${name}`)
  }
  for (let at = random.below(12); at > 0; at--) {
    extras.push(`BRDA:${3 + 4 * random.below(8)},0,${at},${random.pick(['-', '0', '1', '7'])}`)
  }
  const sums = random.chance(50) ? ['FNF:9', 'FNH:9', 'BRF:1', 'BRH:1', 'LF:99', 'LH:98'] : []
  const head = random.chance(50) ? ['TN:some test'] : []
  const body = random.chance(50) ? [...extras, ...data] : [...data, ...extras]
  return `${[...head, `SF:${nameOf(path, root, random)}`, ...body, ...sums, 'end_of_record'].join('\n')}\n`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\t', '&#9;')
}

function coberturaText(measured: Measured, random: Random): string {
  const { root } = measured
  const sources = [`${root}/src`, `${root}/lib`, root, '/elsewhere', `  ${root}  `, 'src'].filter(() =>
    random.chance(30),
  )
  const classes = filesOf(measured, random).map((path) => {
    const below = sources.find((source) => `${root}/${path}`.startsWith(`${source}/`))
    const name =
      below !== undefined && random.chance(60) ? `${root}/${path}`.slice(below.length + 1) : nameOf(path, root, random)
    const lines = linesOf(random).map((line) => coberturaLine(line, random))
    const method = random.chance(20)
      ? `<method name="f"><lines>${lines.slice(0, 2).join('')}<line number="3" hits="0"/></lines></method>`
      : ''
    const note = random.chance(2) ? '<!-- </class><class filename="no"> --><line number="2" hits="0"/>' : ''
    return `<class name="${escaped(path)}" filename="${escaped(name)}">${note}<methods>${method}</methods><lines>\n${lines.join('\n')}\n</lines></class>`
  })
  const doctype = random.chance(50) ? '<!DOCTYPE coverage SYSTEM "http://cobertura.invalid/xml/coverage-04.dtd">\n' : ''
  const named = sources.map((source) => `<source>${source}</source>`).join('')
  return `<?xml version="1.0" ?>\n${doctype}<coverage version="7" line-rate="NaN"><!-- by hand --><sources>${named}</sources>
<packages><package name="."><classes>${classes.join('\n')}</classes></package></packages></coverage>\n`
}

function coberturaLine({ line, hits }: Line, random: Random): string {
  const branch = random.chance(20) ? ' branch="true" condition-coverage="50% (1/2)"' : ''
  const count = hits === 0 && random.chance(10) ? '' : ` hits='${hits}'`
  return `<line number="${line}"${count}${branch}/>`
}

function cloverText(measured: Measured, random: Random): string {
  const types = ['stmt', 'stmt', 'cond', 'method', 'other'] as const
  const files = filesOf(measured, random).map((path) => {
    const lines = linesOf(random).map(
      ({ line, hits }) => `<line num="${line}" type="${random.pick(types)}" count="${hits}"/>`,
    )
    const name = escaped(random.pick([path, `${measured.root}/${path}`, `/builds/ci/${path}`]))
    const named = random.chance(50) ? `name="${name}"` : `name="x" path="${name}"`
    return `<file ${named}><class name="X" namespace="global"><metrics methods="1"/></class>${lines.join('\n')}<metrics loc="9"/></file>`
  })
  const mark = random.chance(50) ? ' clover="4.2.0"' : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n<coverage generated="1"${mark}><project timestamp="1">${
    files.length > 2
      ? `<package name="p">${files.slice(0, 2).join('')}</package>${files.slice(2).join('')}`
      : files.join('')
  }</project></coverage>\n`
}

function jacocoText(measured: Measured, random: Random): string {
  const packages = filesOf(measured, random).map((path) => {
    const plain = path.replace(/^(?:moved\/)?src\/(?:main|test)\/java\/?/, '')
    const [folder, name] = [plain.split('/').slice(0, -1).join('/'), plain.split('/').at(-1) ?? '']
    const lines = linesOf(random).map(
      ({ line, hits }) => `<line nr="${line}" mi="${random.below(3)}" ci="${hits}" mb="0" cb="0"/>`,
    )
    const klass = `<class name="${escaped(plain)}" sourcefilename="${escaped(name)}"><method name="f" line="1"><counter type="LINE" missed="0" covered="1"/></method></class>`
    return `<package name="${escaped(folder)}">${klass}<sourcefile name="${escaped(name)}">${lines.join('')}<counter type="LINE" missed="1" covered="1"/></sourcefile></package>`
  })
  const body = random.chance(40) ? `<group name="module">${packages.join('')}</group>` : packages.join('\n')
  const doctype = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${doctype}<report name="shop"><sessioninfo id="x" start="1" dump="2"/>${body}</report>`
}
