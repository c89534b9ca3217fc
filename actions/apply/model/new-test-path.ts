import { isTestFile } from '../../shared/testing/facts.ts'
import { subjectOf, testedName } from './test-names.ts'

/**
 * Where this repository would put the tests of a file that has none of its name: named and placed like the test files
 * that are there. Empty where there already is one, and where there is no test of that language to go by.
 */
export function newTestPaths(path: string, paths: ReadonlySet<string>): string[] {
  const family = familyOf(path)
  const tests = [...paths].filter((test) => isTestFile(test) && family !== null && family.test(test)).toSorted()
  const subject = subjectOf(path)
  if (isTestFile(path) || tests.some((test) => testedName(test) === subject)) return []
  const habits = tests.map((test) => habitOf(test, paths)).filter((habit) => habit.named !== null)
  const habit = mostFrequent(habits)
  const made = habit === undefined ? null : placed({ path, subject, habit })
  return made === null || paths.has(made) || !isTestFile(made) ? [] : [made]
}

const FAMILIES = [/\.py$/, /\.[cm]?[jt]sx?$/] as const

function familyOf(path: string): RegExp | null {
  return FAMILIES.find((family) => family.test(path)) ?? null
}

interface Habit {
  /** `test_*.py`, `*.test.ts`; null where the name says nothing. */
  named: string | null
  /** Folder relative to the tested file's: '' beside it, `__tests__` below it; or a folder of its own, from the top. */
  folder: { relative: string } | { own: string }
}

function habitOf(test: string, paths: ReadonlySet<string>): Habit {
  const at = test.lastIndexOf('/')
  const [folder, name] = [test.slice(0, Math.max(at, 0)), test.slice(at + 1)]
  const subject = testedName(test)
  const stem = name.replace(/\.[^.]*$/, '')
  const speaks = stem !== subject || /(^|\/)__tests__$/.test(folder)
  const named = speaks ? name.replace(subject, '*') : null
  for (const relative of ['__tests__', '']) {
    const parent = relative === '' ? folder : folder.replace(/(^|\/)__tests__$/, '')
    const applies = relative === '' || folder.endsWith('__tests__')
    if (applies && besides(parent, subject, paths)) return { named, folder: { relative } }
  }
  return { named, folder: { own: folder } }
}

function besides(folder: string, subject: string, paths: ReadonlySet<string>): boolean {
  return ['py', 'ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts'].some((ending) =>
    paths.has(join(folder, `${subject}.${ending}`)),
  )
}

/** The first of those that most tests follow. */
function mostFrequent(habits: readonly Habit[]): Habit | undefined {
  const counts = [...Map.groupBy(habits, (habit) => JSON.stringify(habit)).values()]
  return counts.toSorted((a, b) => b.length - a.length)[0]?.[0]
}

function placed({ path, subject, habit }: { path: string; subject: string; habit: Habit }): string | null {
  if (habit.named === null) return null
  const own = path.split('/').slice(0, -1).join('/')
  const folder = 'own' in habit.folder ? habit.folder.own : join(own, habit.folder.relative)
  return join(folder, habit.named.replace('*', subject))
}

function join(folder: string, name: string): string {
  return [folder, name].filter((part) => part !== '').join('/')
}
