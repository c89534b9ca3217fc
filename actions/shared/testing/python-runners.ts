import type { Answer, Facts, Plan } from './facts.ts'
import { isPythonTest, programName } from './facts.ts'

const CONFIGURED: readonly (readonly [file: string, section: RegExp])[] = [
  ['pytest.ini', /^/],
  ['.pytest.ini', /^/],
  ['pyproject.toml', /^\[tool\.pytest[.\]]/m],
  ['tox.ini', /^\[pytest\]/m],
  ['setup.cfg', /^\[tool:pytest\]/m],
]

const base = { nodeArguments: [], runnerArguments: [], env: {}, wrapper: null, before: [] } as const

/** pytest where it is configured, required, or the tests are written for it. */
export function detectPytest(facts: Facts): Answer {
  const sign = configured(facts) ?? required(facts) ?? written(facts, isPytestSource, 'are written for pytest')
  if (sign === null) return { cannot: 'absent', because: 'nothing configures or requires pytest, or is written for it' }
  if (facts.python === null) return { cannot: 'missing', because: `${sign}, and there is no python3 on the PATH` }
  if (!facts.python.modules.has('pytest')) {
    const because = `${sign}, and ${programName(facts.python.program)} cannot import pytest: install it in the target's .venv`
    return { cannot: 'missing', because }
  }
  return { plan: { ...base, runner: 'pytest', reason: sign } }
}

/** unittest where test files use it. pytest runs those too, so it is asked first. */
export function detectUnittest(facts: Facts): Answer {
  const sign = written(facts, isUnittestSource, 'use unittest')
  if (sign === null) return { cannot: 'absent', because: 'no test file uses unittest' }
  if (facts.python === null) return { cannot: 'missing', because: `${sign}, and there is no python3 on the PATH` }
  return { plan: unittestPlan(facts, sign) }
}

function configured({ texts }: Facts): string | null {
  const found = CONFIGURED.find(([file, section]) => texts.has(file) && section.test(texts.get(file) ?? ''))
  return found === undefined ? null : `${found[0]} configures pytest`
}

function required({ texts, files }: Facts): string | null {
  if (!files.some(isPythonTest)) return null
  const found = [...texts].find(
    ([file, text]) => /\.(toml|cfg|py|txt|in|ini)$|Pipfile$/.test(file) && /\bpytest\b/.test(text),
  )
  return found === undefined ? null : `${found[0]} names pytest`
}

function written({ testSources, files }: Facts, matches: (source: string) => boolean, how: string): string | null {
  const found = files.some((path) => isPythonTest(path) && matches(testSources.get(path) ?? ''))
  return found ? `the Python test files ${how}` : null
}

function isPytestSource(source: string): boolean {
  return /^\s*(import pytest|from pytest import)\b/m.test(source) || /^(async )?def test_/m.test(source)
}

function isUnittestSource(source: string): boolean {
  return /^\s*(import unittest|from unittest\b|from django\.test import)/m.test(source)
}

/**
 * unittest discovers from one folder: the one from which it finds the most tests, so that a test file that is added
 * elsewhere takes none away.
 */
function unittestPlan({ files }: Facts, sign: string): Plan {
  const tests = files.filter(isPythonTest)
  const packages = new Set(files.filter((path) => /(^|\/)__init__\.py$/.test(path)).map(folderOf))
  const top = startFolder(tests.map(folderOf), packages)
  // Finds what the usual pattern finds, too: a file of the other kind changes nothing for those that were there.
  const pattern = tests.some((path) => path.endsWith('_test.py')) ? ['-p', '*test*.py'] : []
  const start = top === '' ? [] : ['-s', top, ...(packages.has(top) ? ['-t', '.'] : [])]
  return { ...base, runner: 'unittest', runnerArguments: ['discover', ...start, ...pattern], reason: sign }
}

const USUAL_FOLDER = /^tests?$/

/** Of folders from which as many tests are found: the one that is called as usual, then the one that holds less else. */
function startFolder(folders: readonly string[], packages: ReadonlySet<string>): string {
  const found = new Map<string, number>()
  for (const folder of folders) {
    for (const start of findableFrom(folder, packages)) found.set(start, (found.get(start) ?? 0) + 1)
  }
  const rank = (start: string) => (USUAL_FOLDER.test(start) ? 0 : 1)
  const better = ([a, ofA]: [string, number], [b, ofB]: [string, number]) =>
    ofB - ofA || rank(a) - rank(b) || b.split('/').length - a.split('/').length || (a < b ? -1 : 1)
  return [...found].sort(better)[0]?.[0] ?? ''
}

/** Folders to start from: its own, and those above it as long as packages lead down to it. */
function findableFrom(folder: string, packages: ReadonlySet<string>): string[] {
  const starts = [folder]
  for (let inner = folder; inner !== '' && packages.has(inner);) {
    inner = folderOf(inner)
    starts.push(inner)
  }
  return starts
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}
