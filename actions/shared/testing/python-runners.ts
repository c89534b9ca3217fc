import type { Answer, Facts, Plan } from './facts.ts'
import { isPythonTest } from './facts.ts'

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
  const sign = configured(facts) ?? required(facts) ?? written(facts, isPytestSource, 'is written for pytest')
  if (sign === null) return { cannot: 'absent', because: 'nothing configures or requires pytest, or is written for it' }
  if (facts.python === null) return { cannot: 'missing', because: `${sign}, and there is no python3 on the PATH` }
  if (!facts.python.modules.has('pytest')) {
    const because = `${sign}, and ${facts.python.program} cannot import pytest: install it in the target's .venv`
    return { cannot: 'missing', because }
  }
  return { plan: { ...base, runner: 'pytest', reason: sign } }
}

/** unittest where test files use it. pytest runs those too, so it is asked first. */
export function detectUnittest(facts: Facts): Answer {
  const sign = written(facts, isUnittestSource, 'uses unittest')
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
  const file = files.find((path) => isPythonTest(path) && matches(testSources.get(path) ?? ''))
  return file === undefined ? null : `${file} ${how}`
}

function isPytestSource(source: string): boolean {
  return /^\s*(import pytest|from pytest import)\b/m.test(source) || /^(async )?def test_/m.test(source)
}

function isUnittestSource(source: string): boolean {
  return /^\s*(import unittest|from unittest\b|from django\.test import)/m.test(source)
}

/** Discovery from the folder that holds the tests: from the top, only what lies in packages is found. */
function unittestPlan({ files }: Facts, sign: string): Plan {
  const tests = files.filter((path) => isPythonTest(path) && path.endsWith('.py'))
  const folders = [...new Set(tests.map((path) => path.split('/').slice(0, -1).join('/')))].sort(
    (a, b) => a.length - b.length,
  )
  const top =
    folders.find((folder) => folders.every((other) => other === folder || other.startsWith(`${folder}/`))) ?? ''
  const pattern = tests.some((path) => /(^|\/)test[^/]*\.py$/.test(path)) ? [] : ['-p', '*test*.py']
  const isPackage = top !== '' && files.includes(`${top}/__init__.py`)
  const start = top === '' ? [] : ['-s', top, ...(isPackage ? ['-t', '.'] : [])]
  return { ...base, runner: 'unittest', runnerArguments: ['discover', ...start, ...pattern], reason: sign }
}
