import type { Finding } from '../../shared/contracts/finding.ts'
import type { ChangedText } from '../changed-texts.ts'
import { finding } from './finding.ts'
import { quoted } from './quote.ts'

interface Shadow {
  path: RegExp
  severity: 'block' | 'hold'
  /** What a file of this name stands in the place of. */
  of: string
}

/** Where a new file is found before what it is named like. A module within a package (`app/coverage.py`) is not. */
const shadows: readonly Shadow[] = [
  {
    path: /^((src|lib|python)\/)?(pytest|_pytest|unittest|coverage|pluggy|pytest_cov)(\.py|\/([^/]+\/)*[^/]+\.py)$/,
    severity: 'block',
    of: 'a module of the test runner',
  },
  { path: /^tests?\/(pytest|_pytest|unittest)\.py$/, severity: 'block', of: 'a module of the test runner' },
  {
    path: /^(?!(.*\/)?(tests?|testing)\/)(.*\/)?conftest\.py$/,
    severity: 'hold',
    of: 'a plugin of pytest, outside of the tests',
  },
  {
    path: /(^|\/)node_modules\/(@(jest|vitest)\/|(jest|vitest|expect|chai|mocha|ava|tap|c8|nyc|istanbul)[\w-]*\/)/,
    severity: 'block',
    of: 'a package of the test runner',
  },
  { path: /(^|\/)node_modules\//, severity: 'hold', of: 'an installed package' },
  {
    path: /^__mocks__\/(@(jest|vitest)\/.*|(expect|chai|jest|vitest|assert))\.[cm]?[jt]s$/,
    severity: 'block',
    of: 'a package of the test runner',
  },
]

/** New files that would be loaded in the place of what runs or measures the tests. */
export function shadowFindings(files: readonly ChangedText[]): Finding[] {
  return files.flatMap(({ path, before, after }) => {
    const shadow = before === null && after !== null ? shadows.find((one) => one.path.test(path)) : undefined
    if (shadow === undefined) return []
    const { severity } = shadow
    return [finding('failure-hidden', `${quoted(path)} is new and would be loaded as ${shadow.of}`, { path, severity })]
  })
}
