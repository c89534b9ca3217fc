import type { ChangeAction } from '../../shared/contracts/evidence.ts'
import type { Finding } from '../../shared/contracts/finding.ts'
import { ciFiles, configurationFiles, configurationModules, runnerScripts } from './configuration/keys.ts'
import { isSnapshot } from './configuration/snapshots.ts'
import type { FileFacts } from './facts.ts'
import { finding } from './finding.ts'
import { givenBy, isOtherLiteral, moduleConstants, type ModuleConstant } from './module-constants.ts'
import { quoted } from './quote.ts'
import type { ReadFile } from './read-file.ts'

const inTests = /(^|\/)(tests?|__tests__|specs?|testdata|__fixtures__)\//
/** Words for people, what is installed, and how tools are set up: no test compares with them. */
const noData =
  /(^|\/)(readme|changelog|license)[^/]*$|(^|\/)\.[^/]+$|(^|\/)(requirements[^/]*\.txt|tsconfig[^/]*\.json|[^/]*[.-]lock(\.\w+)?|dockerfile[^/]*|docker-compose[^/]*|makefile)$/i

/** Expectations that stand beside the tests: in data files, and in constants of the files that tests share. */
export function expectationFindings(files: readonly ReadFile[], action: ChangeAction): Finding[] {
  const fresh = new Set(files.filter(({ before }) => before === null).map(({ after }) => after))
  const severity = action === 'refactor' ? 'block' : 'review'
  const data = files
    .filter((file) => isData(file) && file.before !== null && !isKept(file) && !fresh.has(file.before))
    .map(({ path, after }) => {
      const what = after === null ? 'is gone' : 'has changed'
      return finding('expectation-changed', `${quoted(path)}, which tests may compare with, ${what}`, {
        path,
        severity,
      })
    })
  const constants = files.flatMap((file) =>
    changedConstants(file).map(({ name, line }) =>
      finding('expectation-changed', `${quoted(name)}, which tests may compare with, has another value`, {
        path: file.path,
        line,
        severity,
      }),
    ),
  )
  return [...data, ...constants]
}

function isData({ path, row }: ReadFile): boolean {
  const configured = [configurationFiles, configurationModules, ciFiles, runnerScripts, noData]
  return row === null && inTests.test(path) && !isSnapshot(path) && !configured.some((pattern) => pattern.test(path))
}

/** The same in another layout, as far as the kind of the file says what layout is. */
function isKept({ path, before, after }: ReadFile): boolean {
  if (before === null || after === null) return false
  const [was, is] = [before, after].map((text) => text.replaceAll('\r\n', '\n').trimEnd())
  return was === is || (path.endsWith('.json') && jsonOf(before) !== null && jsonOf(before) === jsonOf(after))
}

function jsonOf(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return null
  }
}

interface Changed {
  name: string
  line: number
}

/** In a file without tests: every constant. In one with tests: those that an assertion of it names. */
function changedConstants({ path, row, syntaxBefore, syntaxAfter, factsBefore, factsAfter }: ReadFile): Changed[] {
  if (row === null || 'planned' in row || (!row.isTest(path) && !row.isSupport(path))) return []
  if (syntaxBefore === null || syntaxAfter === null || factsBefore === null || factsAfter === null) return []
  if (configurationModules.test(path)) return []
  const before = new Map([...moduleConstants(syntaxBefore.root), ...givenByFunctions(factsBefore)])
  const after = new Map([...moduleConstants(syntaxAfter.root), ...givenByFunctions(factsAfter)])
  const named = factsAfter.carriers.some(({ role }) => role === 'test') ? namedIn(factsAfter) : null
  return [...after].flatMap(([name, { value, line }]) => {
    const was = before.get(name)
    const counts = named === null || named.has(name.replace(/\(\)$/, ''))
    return counts && was !== undefined && isOtherLiteral(was.value, value) ? [{ name, line }] : []
  })
}

function givenByFunctions({ carriers }: FileFacts): [string, ModuleConstant][] {
  return carriers.flatMap(({ role, id, body, line }): [string, ModuleConstant][] => {
    const value = role === 'function' ? givenBy(body) : null
    return value === null ? [] : [[`${id}()`, { value, line }]]
  })
}

/** Names that the assertions of a file compare with: by themselves, or some member of them. */
function namedIn({ carriers }: FileFacts): Set<string> {
  const operands = carriers.flatMap(({ assertions }) => assertions.flatMap((assertion) => assertion.operands))
  const references = operands.filter(
    (tokens) => tokens.length === 1 || (/^[.[]$/.test(tokens[1] ?? '') && !tokens.includes('(')),
  )
  return new Set(references.flatMap(([name]) => name ?? []))
}
