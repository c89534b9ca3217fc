// What test runners and coverage tools print, read off as a person would. Pure.

export type TestFormat = 'pytest' | 'unittest' | 'jest' | 'mocha' | 'node-test'
export type CoverageFormat = 'coverage.py' | 'istanbul' | 'node-test'

export interface TestFigures {
  total: number
  /** Failures and errors together: runners draw the line between them differently. */
  broken: number
  /** Skipped, pending, to do, expected to fail: did not have to pass. */
  skipped: number
}

/** Figures by name, as text: what is compared is what is shown, to the last digit. */
export type CoverageFigures = Readonly<Record<string, string>>

/** null where the output has no such summary. */
export function printedTests(format: TestFormat, output: string): TestFigures | null {
  return testReaders[format](plain(output))
}

/** null where the output has no such summary. */
export function printedCoverage(format: CoverageFormat, output: string): CoverageFigures | null {
  return coverageReaders[format](plain(output))
}

const testReaders: Readonly<Record<TestFormat, (output: string) => TestFigures | null>> = {
  pytest: readPytest,
  unittest: readUnittest,
  jest: readJest,
  mocha: readMocha,
  'node-test': readNodeTest,
}

const coverageReaders: Readonly<Record<CoverageFormat, (output: string) => CoverageFigures | null>> = {
  'coverage.py': readCoveragePy,
  istanbul: readIstanbul,
  'node-test': readNodeTable,
}

/** Without colours. */
function plain(output: string): string {
  return output.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, '').replaceAll('\r', '')
}

/** `3 failed, 12 passed, 1 xfailed in 0.5s`, between rules or bare (-q): the last such line. */
function readPytest(output: string): TestFigures | null {
  const line = output.match(/^=* ?(\d+ [a-z]+(?:, \d+ [a-z ]+)*) in [\d.]+s.*$/gm)?.at(-1)
  if (line === undefined) return null
  const of = (name: string) => Number(new RegExp(`(\\d+) ${name}\\b`).exec(line)?.[1] ?? 0)
  const skipped = of('skipped') + of('xfailed')
  const broken = of('failed') + of('errors?')
  return { total: of('passed') + of('xpassed') + skipped + broken, broken, skipped }
}

/** `Ran 7 tests in 0.1s`, then `FAILED (failures=1, errors=2, skipped=1)`. */
function readUnittest(output: string): TestFigures | null {
  const found = /^Ran (\d+) tests? in [\d.]+s\n+(.*)$/m.exec(output)
  if (found === null) return null
  const of = (name: string) => Number(new RegExp(`(?:\\(|, )${name}=(\\d+)`).exec(found[2] ?? '')?.[1] ?? 0)
  const broken = of('failures') + of('errors') + of('unexpected successes')
  return { total: Number(found[1]), broken, skipped: of('skipped') }
}

/** `Tests:       1 failed, 1 skipped, 1 todo, 3 passed, 6 total`. */
function readJest(output: string): TestFigures | null {
  const line = /^Tests: +(.*\d+ total)$/m.exec(output)?.[1]
  if (line === undefined) return null
  const of = (name: string) => Number(new RegExp(`(\\d+) ${name}\\b`).exec(line)?.[1] ?? 0)
  return { total: of('total'), broken: of('failed'), skipped: of('skipped') + of('todo') }
}

/** `  12 passing (20ms)`, `  1 pending`, `  2 failing`. */
function readMocha(output: string): TestFigures | null {
  const of = (name: string) => new RegExp(`^ +(\\d+) ${name}\\b`, 'm').exec(output)?.[1]
  const passing = of('passing')
  if (passing === undefined) return null
  const [broken, skipped] = [Number(of('failing') ?? 0), Number(of('pending') ?? 0)]
  return { total: Number(passing) + broken + skipped, broken, skipped }
}

/** `ℹ tests 12` of the spec reporter, `# tests 12` of TAP. */
function readNodeTest(output: string): TestFigures | null {
  const of = (name: string) =>
    output
      .match(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'))
      ?.at(-1)
      ?.replace(/^.* /, '')
  const tests = of('tests')
  if (tests === undefined) return null
  const number = (name: string) => Number(of(name) ?? 0)
  return {
    total: Number(tests),
    broken: number('fail') + number('cancelled'),
    skipped: number('skipped') + number('todo'),
  }
}

/** `TOTAL  100  3  20  1  96.67%`: statements, missed, with branches also those and the partial ones. */
function readCoveragePy(output: string): CoverageFigures | null {
  const found = /^TOTAL +(\d+) +(\d+)(?: +(\d+) +\d+)? +([\d.]+)%$/m.exec(output)
  if (found === null) return null
  const [, statements, missed, branches, cover] = found
  const lines = `${Number(statements) - Number(missed)}/${statements}`
  return { lines, ...(branches === undefined ? {} : { 'branches in all': branches }), cover: `${cover}%` }
}

/** `Lines        : 98.5% ( 197/200 )` of the text-summary that c8, nyc and Jest share. */
function readIstanbul(output: string): CoverageFigures | null {
  const of = (name: string) => new RegExp(`^${name} *: [\\w.]+% \\( (\\d+/\\d+) \\)`, 'm').exec(output)?.[1]
  const [lines, branches] = [of('Lines'), of('Branches')]
  return lines === undefined || branches === undefined ? null : { lines, branches }
}

/** `ℹ all files | 95.24 | 80.00 | 66.67 |`. */
function readNodeTable(output: string): CoverageFigures | null {
  const found = /^(?:ℹ|#) all files +\| +([\d.]+) \| +([\d.]+) \|/m.exec(output)
  return found === null ? null : { lines: `${found[1]}%`, branches: `${found[2]}%` }
}
