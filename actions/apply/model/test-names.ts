const INDEX = /^(index|__init__|main|mod)$/

/** The name by which tests speak of a file: its own without the ending, or its folder's where it is the folder's index. */
export function subjectOf(path: string): string {
  const parts = path.split('/')
  const name = withoutEnding(parts.at(-1) ?? '')
  const folder = parts.at(-2)
  return INDEX.test(name) && folder !== undefined ? folder : name
}

/** What a test file is about, by its name: `bar` of test_bar.py, bar_test.py, bar.test.ts, bar.spec.js, test-bar.js. */
export function testedName(path: string): string {
  const name = withoutEnding(path.split('/').at(-1) ?? '')
  return name.replace(/^tests?[-_]|[-_.](test|tests|spec)$/, '')
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}
