import { describe, expect, it } from '@jest/globals'
import type { Codemod, CodemodTools } from '../codemod.ts'
import { rewrite } from '../edits.ts'
import { nodeReleases, pythonReleases } from './releases.ts'
import { runtimeCodemods } from './table.ts'

const TODAY = new Date('2026-11-22T12:00:00Z')

function tools(today = TODAY): CodemodTools {
  const none = () => Promise.reject(new Error('a runtime codemod needs no tree'))
  return { today, tree: none, sourceFile: none }
}

function codemodFor(id: string): Codemod {
  const codemod = runtimeCodemods.find((codemod) => codemod.id === id)
  if (codemod === undefined) throw new Error(`no codemod ${id}`)
  return codemod
}

async function upgraded(id: string, { path, text }: { path: string; text: string }, today = TODAY): Promise<string> {
  const codemod = codemodFor(id)
  if (!codemod.appliesTo(path, null)) return text
  const matches = await codemod.detect({ path, text }, tools(today))
  for (const match of matches) {
    expect(match.message).toMatch(/end of life/)
    expect(match.startLine).toBeGreaterThanOrEqual(1)
    expect(match.endLine).toBeLessThanOrEqual(text.split('\n').length)
  }
  const after = rewrite(text, matches)
  expect(await codemod.detect({ path, text: after }, tools(today))).toEqual([])
  return after
}

type Row = [what: string, path: string, before: string, after: string]
type Kept = [why: string, path: string, text: string]

/** Every row also with CRLF, and without a final newline. */
function rewrites(id: string, rows: Row[]): void {
  it.each(rows)(`${id} moves %s`, async (...[, path, before, after]) => {
    expect(await upgraded(id, { path, text: before })).toBe(after)
    const dos = (text: string) => text.replaceAll('\n', '\r\n')
    expect(await upgraded(id, { path, text: dos(before) })).toBe(dos(after))
    const open = (text: string) => text.replace(/\n$/, '')
    expect(await upgraded(id, { path, text: open(before) })).toBe(open(after))
  })
}

function leaves(id: string, rows: Kept[]): void {
  it.each(rows)(`${id} leaves %s alone`, async (...[, path, text]) => {
    expect(await upgraded(id, { path, text })).toBe(text)
  })
}

const engines = (range: string) => `{\n  "name": "x",\n  "engines": { "node": "${range}", "npm": ">=6" }\n}\n`

describe('package.json', () => {
  rewrites('node-eol', [
    ['an open range', 'package.json', engines('>=10'), engines('>=22')],
    ['an open range with a patch', 'package.json', engines('>=18.17.0'), engines('>=22.0.0')],
    ['a blank after the operator', 'package.json', engines('>= 10.12.0'), engines('>= 22.0.0')],
    ['a range whose upper bound lets the floor in', 'package.json', engines('>=16 <25'), engines('>=22 <25')],
    ['an upper bound between floor and pin', 'package.json', engines('>=14 <23'), engines('>=22 <23')],
    ['a floor that ended after a supported line began', 'package.json', engines('>=23'), engines('>=24')],
    ['more than a line before such a floor', 'package.json', engines('>22'), engines('>=24')],
    ['a caret', 'package.json', engines('^16.13.0'), engines('^24.0.0')],
    ['a tilde', 'package.json', engines('~18.1.0'), engines('~24.0.0')],
    ['an x-range', 'package.json', engines('20.x'), engines('24.x')],
    ['a bare major', 'package.json', engines('18'), engines('24')],
    ['an exact version', 'package.json', engines('18.17.1'), engines('24.21.0')],
    ['the ended part of a union', 'package.json', engines('^18 || ^20 || ^22'), engines('^22')],
    ['the ended part before an open one', 'package.json', engines('^18.17.0 || >=22.0.0'), engines('>=22.0.0')],
    [
      'the ended part before a patch of the floor',
      'package.json',
      engines('^18 || ^22.1.0 || >=22.5.0'),
      engines('^22.1.0 || >=22.5.0'),
    ],
    [
      'a union that is open at its end',
      'package.json',
      engines('^18.17.0 || ^20.3.0 || >=21.0.0'),
      engines('>=22.0.0'),
    ],
    ['a union with a supported line that the floor lets in', 'package.json', engines('^22 || >=18'), engines('>=22')],
    [
      'a union with a supported line below the floor',
      'package.json',
      engines('^18 || ^22 || >=23'),
      engines('^22 || >=24'),
    ],
    ['a union with a gap', 'package.json', engines('>=18 <23 || >=24'), engines('>=22 <23 || >=24')],
    ['a union of which one part cannot rise', 'package.json', engines('>=16 <19 || >=20'), engines('>=22')],
    ['a union that is ended altogether', 'package.json', engines('14 || 16 || 18'), engines('24')],
    ['more than', 'package.json', engines('>16.0.0'), engines('>=22.0.0')],
    ['io.js', 'package.json', engines('>=3'), engines('>=22')],
    [
      'volta',
      'web/package.json',
      '{"volta": {"node": "18.17.0", "yarn": "1.22.0"}}\n',
      '{"volta": {"node": "24.21.0", "yarn": "1.22.0"}}\n',
    ],
    [
      'a byte order mark and tabs',
      'package.json',
      '\uFEFF{\n\t"engines":\t{ "node" : ">=12" }\n}\n',
      '\uFEFF{\n\t"engines":\t{ "node" : ">=22" }\n}\n',
    ],
  ])
  leaves('node-eol', [
    ['a supported floor', 'package.json', engines('>=22')],
    ['the target', 'package.json', engines('^24.1.0')],
    ['a newer line', 'package.json', engines('>=26')],
    ['a line that is not known yet', 'package.json', engines('>=40')],
    ['any version', 'package.json', engines('*')],
    ['an upper bound that keeps the floor out', 'package.json', engines('>=14 <21')],
    ['an ended line with an upper bound of its own', 'package.json', engines('14 || >=16 <19')],
    ['only an upper bound', 'package.json', engines('<20')],
    ['a hyphen range', 'package.json', engines('14 - 18')],
    ['more than the last ended line', 'package.json', engines('>21')],
    ['broken JSON', 'package.json', '{"engines": {"node": ">=18"'],
    ['engines that are a list', 'package.json', '{"engines": ["node >= 18"]}\n'],
    ["another package manager's engine", 'package.json', '{"engines": {"vscode": "^1.18"}}\n'],
    ['a fixture', 'test/fixtures/a/package.json', engines('>=8')],
    ['what is below .github', '.github/tools/package.json', engines('>=8')],
    ['another file', 'src/package.json.ts', engines('>=8')],
  ])
})

describe('version files', () => {
  rewrites('node-eol', [
    ['a major', '.nvmrc', '18\n', '24\n'],
    ['a v', '.nvmrc', 'v16\n', 'v24\n'],
    ['a codename', '.nvmrc', 'lts/hydrogen\n', 'lts/krypton\n'],
    ['three numbers', 'app/.node-version', '20.11.1\n', '24.21.0\n'],
    ['a comment behind', '.nvmrc', '# used by CI\n18 # old\n', '# used by CI\n24 # old\n'],
    [
      'one tool of many',
      '.tool-versions',
      'python 3.12.1\nnodejs 18.17.0 # web\nruby 3.2.0\n',
      'python 3.12.1\nnodejs 24.21.0 # web\nruby 3.2.0\n',
    ],
  ])
  leaves('node-eol', [
    ['the newest LTS', '.nvmrc', 'lts/*\n'],
    ['an alias', '.nvmrc', 'node\n'],
    ['a supported codename', '.nvmrc', 'lts/jod\n'],
    ['a supported line', '.node-version', '22.1.0\n'],
    ['an empty file', '.nvmrc', ''],
    ['fallbacks', '.tool-versions', 'nodejs 18.17.0 system\n'],
    ['another tool', '.tool-versions', 'yarn 1.18.0\n'],
  ])
  rewrites('python-eol', [
    ['a minor', '.python-version', '3.8\n', '3.12\n'],
    ['a patch', '.python-version', '3.9.18\n', '3.12.14\n'],
    ['many lines', '.python-version', '3.13.1\n3.8.10\n', '3.13.1\n3.12.14\n'],
    ['asdf', '.tool-versions', 'nodejs 18.17.0\npython 3.7.4\n', 'nodejs 18.17.0\npython 3.12.14\n'],
  ])
  leaves('python-eol', [
    ['a supported line', '.python-version', '3.11.4\n'],
    ['a name of an environment', '.python-version', 'my-project-3.8\n'],
    ['another implementation', '.python-version', 'pypy3.8-7.3.11\n'],
    ['only a major', '.python-version', '3\n'],
    ['the system', '.tool-versions', 'python system\n'],
  ])
})

const project = (body: string) => `[project]\nname = "x" # y\n${body}`

describe('pyproject.toml', () => {
  rewrites('python-eol', [
    [
      'requires-python',
      'pyproject.toml',
      project('requires-python = ">=3.7" # keep\n'),
      project('requires-python = ">=3.11" # keep\n'),
    ],
    [
      'an upper bound that lets the floor in',
      'pyproject.toml',
      project("requires-python = '>=3.8, <4'\n"),
      project("requires-python = '>=3.11, <4'\n"),
    ],
    [
      'an upper bound between floor and pin',
      'pyproject.toml',
      project('requires-python = ">=3.7,<3.12"\n'),
      project('requires-python = ">=3.11,<3.12"\n'),
    ],
    [
      'exclusions below the floor',
      'pyproject.toml',
      project('requires-python = ">=3.6,!=3.9.7,!=3.11.1"\n'),
      project('requires-python = ">=3.11,!=3.11.1"\n'),
    ],
    [
      'Python 2',
      'pyproject.toml',
      project('requires-python = ">=2.7, !=3.0.*, !=3.1.*"\n'),
      project('requires-python = ">=3.11"\n'),
    ],
    [
      'a compatible release',
      'pyproject.toml',
      project('requires-python = "~=3.8"\n'),
      project('requires-python = "~=3.11"\n'),
    ],
    [
      'a compatible release of one minor',
      'pyproject.toml',
      project('requires-python = "~=3.8.1"\n'),
      project('requires-python = "~=3.12.0"\n'),
    ],
    [
      'a minor of any patch',
      'pyproject.toml',
      project('requires-python = "==3.8.*"\n'),
      project('requires-python = "==3.12.*"\n'),
    ],
    [
      'poetry',
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3.8"\nrequests = "^2.8"\n',
      '[tool.poetry.dependencies]\npython = "^3.11"\nrequests = "^2.8"\n',
    ],
    [
      'a minor of poetry',
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "~3.8"\n',
      '[tool.poetry.dependencies]\npython = "~3.12"\n',
    ],
    [
      'ruff, black and mypy',
      'pyproject.toml',
      '[tool.ruff]\ntarget-version = "py38"\n[tool.black]\ntarget-version = ["py37", "py38", \'py312\'] # c\n[tool.mypy]\npython_version = "3.9"\n',
      '[tool.ruff]\ntarget-version = "py311"\n[tool.black]\ntarget-version = [\'py312\'] # c\n[tool.mypy]\npython_version = "3.11"\n',
    ],
    [
      'a list of which nothing would be left',
      'pyproject.toml',
      '[tool.black]\ntarget-version = ["py37", "py38"]\n',
      '[tool.black]\ntarget-version = ["py311"]\n',
    ],
    [
      'tools beside a project of one minor',
      'pyproject.toml',
      project('requires-python = "==3.8.*"\n[tool.ruff]\ntarget-version = "py38"\n'),
      project('requires-python = "==3.12.*"\n[tool.ruff]\ntarget-version = "py312"\n'),
    ],
    [
      'a list over lines',
      'pyproject.toml',
      '[tool.black]\ntarget-version = [\n  "py38", # oldest\n  "py312",\n]\n',
      '[tool.black]\ntarget-version = [\n  "py312",\n]\n',
    ],
    [
      'a floor with its classifiers, as boltons has them',
      'pyproject.toml',
      project(
        'requires-python = ">=3.7"\nclassifiers = [\n  "Programming Language :: Python :: 3",\n  "Programming Language :: Python :: 3.7",\n  "Programming Language :: Python :: 3.10", # old\n  "Programming Language :: Python :: 3.11",\n  "Programming Language :: Python :: 3.12",\n  "Typing :: Typed",\n]\n',
      ),
      project(
        'requires-python = ">=3.11"\nclassifiers = [\n  "Programming Language :: Python :: 3",\n  "Programming Language :: Python :: 3.11",\n  "Programming Language :: Python :: 3.12",\n  "Typing :: Typed",\n]\n',
      ),
    ],
    [
      'classifiers below a project of one minor',
      'pyproject.toml',
      project(
        'requires-python = "==3.10.*"\nclassifiers = [\n  "Programming Language :: Python :: 3.10",\n  "Programming Language :: Python :: 3.11",\n]\n',
      ),
      project('requires-python = "==3.12.*"\nclassifiers = [\n  "Programming Language :: Python :: 3.12",\n]\n'),
    ],
    [
      'ended classifiers alone, where the floor stays',
      'pyproject.toml',
      project(
        'requires-python = ">=3.11"\nclassifiers = [\n  "Programming Language :: Python :: 2.7",\n  "Programming Language :: Python :: 3.10",\n  "Programming Language :: Python :: 3.11"\n]\n',
      ),
      project('requires-python = ">=3.11"\nclassifiers = [\n  "Programming Language :: Python :: 3.11"\n]\n'),
    ],
    [
      'the last classifier to the target',
      'pyproject.toml',
      project(
        "classifiers = [\n  'Programming Language :: Python :: 3.7',\n  'Programming Language :: Python :: 3.8'\n]\n",
      ),
      project("classifiers = [\n  'Programming Language :: Python :: 3.12'\n]\n"),
    ],
  ])
  leaves('python-eol', [
    ['a supported floor', 'pyproject.toml', project('requires-python = ">=3.11"\n')],
    ['an upper bound that keeps the floor out', 'pyproject.toml', project('requires-python = ">=3.7,<3.11"\n')],
    ['a floor of Python 3 without a minor', 'pyproject.toml', project('requires-python = ">=3"\n')],
    ['an exact pin', 'pyproject.toml', project('requires-python = "==3.8.10"\n')],
    ['two lower bounds', 'pyproject.toml', project('requires-python = ">=3.7,>=3.8"\n')],
    [
      'text that only looks like it',
      'pyproject.toml',
      '[project]\ndescription = """\nrequires-python = ">=3.7"\n[tool.ruff]\ntarget-version = "py38"\n"""\n',
    ],
    ['the key in another table', 'pyproject.toml', '[tool.other]\nrequires-python = ">=3.7"\npython_version = "3.7"\n'],
    ['a dependency of the same version', 'pyproject.toml', '[project]\ndependencies = ["python-dateutil>=2.7"]\n'],
    ['broken TOML', 'pyproject.toml', '[project\nrequires-python = ">=3.7"\n'],
    ['a supported tool target', 'pyproject.toml', '[tool.ruff]\ntarget-version = "py311"\n'],
  ])
})

describe('setup.py and setup.cfg', () => {
  rewrites('python-eol', [
    [
      'setup.cfg',
      'setup.cfg',
      '[metadata]\nname = x\nclassifiers =\n    Programming Language :: Python :: 3.7\n    Programming Language :: Python :: 3.12\n\n[options]\npython_requires = >=3.7\n',
      '[metadata]\nname = x\nclassifiers =\n    Programming Language :: Python :: 3.12\n\n[options]\npython_requires = >=3.11\n',
    ],
    [
      'setup.py',
      'setup.py',
      "from setuptools import setup\nsetup(\n    name='ä',\n    python_requires='>=3.6, <4',\n    classifiers=[\n        'Programming Language :: Python :: 3.6',\n        'Programming Language :: Python :: 3.13',\n    ],\n)\n",
      "from setuptools import setup\nsetup(\n    name='ä',\n    python_requires='>=3.11, <4',\n    classifiers=[\n        'Programming Language :: Python :: 3.13',\n    ],\n)\n",
    ],
    ['setup.py on one line', 'setup.py', 'setup(python_requires=">=3.8")\n', 'setup(python_requires=">=3.11")\n'],
  ])
  leaves('python-eol', [
    ['a computed value', 'setup.py', 'setup(python_requires=">=" + OLDEST)\n'],
    ['a formatted value', 'setup.py', 'setup(python_requires=f">=3.{minor}")\n'],
    ['a comment', 'setup.py', '# setup(python_requires=">=3.6")\n'],
    ['a supported floor', 'setup.cfg', '[options]\npython_requires = >=3.11\n'],
    ['two calls', 'setup.py', 'setup(python_requires=">=3.6")\nsetup(python_requires=">=3.7")\n'],
    ['a line that continues', 'setup.py', 'setup(python_requires=">=3.6" ",<4")\n'],
  ])
})

describe('Dockerfile', () => {
  rewrites('node-eol', [
    ['a variant', 'Dockerfile', 'FROM node:18-alpine AS build\nRUN x\n', 'FROM node:24-alpine AS build\nRUN x\n'],
    [
      'a full registry name and a platform',
      'docker/Dockerfile.web',
      'FROM --platform=$BUILDPLATFORM docker.io/library/node:16.20-slim\n',
      'FROM --platform=$BUILDPLATFORM docker.io/library/node:24.21-slim\n',
    ],
    ['a codename', 'web.Dockerfile', 'from node:lts-hydrogen\n', 'from node:lts-krypton\n'],
    [
      'the default of an argument',
      'Dockerfile',
      'ARG NODE_VERSION=18 \nFROM node:${NODE_VERSION}-slim\nFROM node:$NODE_VERSION\n',
      'ARG NODE_VERSION=24 \nFROM node:${NODE_VERSION}-slim\nFROM node:$NODE_VERSION\n',
    ],
    [
      'a quoted default with its variant',
      'Dockerfile',
      'ARG TAG="20.1.0-bookworm-slim"\nFROM node:${TAG}\n',
      'ARG TAG="24.21.0-bookworm-slim"\nFROM node:${TAG}\n',
    ],
  ])
  leaves('node-eol', [
    ['a digest', 'Dockerfile', `FROM node:18-alpine@sha256:${'a'.repeat(64)}\n`],
    ['a Debian that the target is not published for', 'Dockerfile', 'FROM node:16-buster\n'],
    ['a numbered Alpine', 'Dockerfile', 'FROM node:18-alpine3.17\n'],
    [
      "somebody else's image",
      'Dockerfile',
      'FROM ghcr.io/acme/node:18\nFROM bitnami/node:18\nFROM localhost:5000/node:18\n',
    ],
    ['no tag', 'Dockerfile', 'FROM node\nFROM node:latest\nFROM node:lts-alpine\n'],
    ['an argument without a default', 'Dockerfile', 'ARG NODE_VERSION\nFROM node:${NODE_VERSION}\n'],
    ['an argument with two defaults', 'Dockerfile', 'ARG V=18\nARG V=20\nFROM node:${V}\n'],
    ['an argument with a fallback', 'Dockerfile', 'ARG V=18\nFROM node:${V:-16}\n'],
    ['a comment', 'Dockerfile', '# FROM node:18\n'],
    ['a supported line', 'Dockerfile', 'FROM node:22-alpine\n'],
  ])
  rewrites('python-eol', [
    ['a slim image', 'Dockerfile', 'FROM python:3.9-slim\n', 'FROM python:3.12-slim\n'],
    [
      'a patch on bookworm',
      'Containerfile',
      'FROM python:3.8.18-slim-bookworm\n',
      'FROM python:3.12.14-slim-bookworm\n',
    ],
  ])
  leaves('python-eol', [
    ['only a major', 'Dockerfile', 'FROM python:3\nFROM python:3-slim\n'],
    ['an older Debian', 'Dockerfile', 'FROM python:3.7-stretch\n'],
    ['Windows', 'Dockerfile', 'FROM python:3.8-windowsservercore\n'],
    ['a release candidate', 'Dockerfile', 'FROM python:3.8.0rc1\n'],
    ['Node', 'Dockerfile', 'FROM node:18\n'],
  ])
})

describe('tox.ini', () => {
  rewrites('python-eol', [
    [
      'a list on one line',
      'tox.ini',
      '[tox]\nenvlist = py37, py38,py312, lint\n[testenv]\n',
      '[tox]\nenvlist = py312, lint\n[testenv]\n',
    ],
    [
      'a list as boltons has it',
      'tox.ini',
      '[tox]\nenvlist = py37,py39,py310,py311,py312,py313,pypy3\n[testenv]\n',
      '[tox]\nenvlist = py311,py312,py313,pypy3\n[testenv]\n',
    ],
    [
      'a list over lines',
      'tox.ini',
      '[tox]\nenv_list =\n    py38\n    py311\n    py312\nskip_missing = true\n',
      '[tox]\nenv_list =\n    py311\n    py312\nskip_missing = true\n',
    ],
    ['braces', 'tox.ini', '[tox]\nenvlist = py{37,38,312}-django{3,4}\n', '[tox]\nenvlist = py{312}-django{3,4}\n'],
    ['a list of which nothing is left', 'tox.ini', '[tox]\nenvlist = py36,py37\n', '[tox]\nenvlist = py312\n'],
    ['braces of which nothing is left', 'tox.ini', '[tox]\nenvlist = py{36,37}-x\n', '[tox]\nenvlist = py{312}-x\n'],
  ])
  leaves('python-eol', [
    ['a supported list', 'tox.ini', '[tox]\nenvlist = py311,py312\n'],
    ['other sections', 'tox.ini', '[testenv:py37]\nenvlist = py37\n'],
    ['pypy', 'tox.ini', '[tox]\nenvlist = pypy37\n'],
    ['a mixed list', 'tox.ini', '[tox]\nenvlist = py37, lint, py38\n'],
    ['environments in braces', 'tox.ini', '[tox]\nenvlist = {py37,py38,py312}-x\n'],
    ['a plain py', 'tox.ini', '[tox]\nenvlist = py, py3\n'],
    ['an environment with a factor', 'tox.ini', '[tox]\nenvlist = py37-django2\n'],
  ])
})

const matrix = (key: string, list: string) =>
  `on: push # always\njobs:\n  test:\n    strategy:\n      matrix:\n        os: [ubuntu-latest]\n        ${key}: ${list}\n    steps:\n      - run: echo\n`
const step = (uses: string, input: string) =>
  `jobs:\n  test:\n    steps:\n      - uses: ${uses}\n        with:\n          ${input}\n          cache: npm # fast\n`
const workflow = '.github/workflows/ci.yml'

describe('GitHub workflows', () => {
  rewrites('node-eol-ci', [
    [
      'a flow list',
      workflow,
      matrix('node-version', '[16, 18.x, "20", \'22\', 24] # all'),
      matrix('node-version', "['22', 24] # all"),
    ],
    ['the end of a list', workflow, matrix('node', '[24, 18, 16]'), matrix('node', '[24]')],
    [
      'a block list',
      workflow,
      matrix('node_version', '\n          - 18 # old\n          - 22\n          # newest\n          - 24'),
      matrix('node_version', '\n          - 22\n          # newest\n          - 24'),
    ],
    [
      'a list of which nothing is left',
      workflow,
      matrix('node-version', "['14.x', '16.x']"),
      matrix('node-version', "['24.x']"),
    ],
    ['aliases that stay', workflow, matrix('node', '[14, lts/*, latest]'), matrix('node', '[lts/*, latest]')],
    [
      'a scalar',
      workflow,
      step('actions/setup-node@v4', 'node-version: 18 # x'),
      step('actions/setup-node@v4', 'node-version: 24 # x'),
    ],
    [
      'a quoted scalar in a composite action',
      '.github/actions/a/action.yml',
      step('actions/setup-node@v4', "node-version: '16.x'"),
      step('actions/setup-node@v4', "node-version: '24.x'"),
    ],
  ])
  leaves('node-eol-ci', [
    ['an expression', workflow, step('actions/setup-node@v4', 'node-version: ${{ matrix.node }}')],
    ['a supported list', workflow, matrix('node', '[22, 24, 26]')],
    ['include and exclude', workflow, matrix('include', '\n          - node: 16\n            os: windows-latest')],
    ["another action's input", workflow, step('acme/deploy@v1', 'node-version: 16')],
    ['another key', workflow, matrix('postgres', '[16, 18]')],
    ['a matrix that is computed', workflow, matrix('node', '${{ fromJSON(needs.a.outputs.b) }}')],
    ['broken YAML', workflow, 'jobs: [\n  node-version: 16\n'],
    ['a list with a comment in the way', workflow, matrix('node', '[18, 16, # old\n          # newest\n          24]')],
    ['other files', 'ci/workflow.yml', matrix('node', '[16]')],
  ])
  rewrites('python-eol-ci', [
    [
      'a quoted list',
      workflow,
      matrix('python-version', '["3.8", "3.9", "3.12", "pypy3.9"]'),
      matrix('python-version', '["3.12", "pypy3.9"]'),
    ],
    ['unquoted numbers', workflow, matrix('python', '[3.8, 3.9, 3.11]'), matrix('python', '[3.11]')],
    [
      'a scalar',
      workflow,
      step('actions/setup-python@v5', 'python-version: "3.7"'),
      step('actions/setup-python@v5', 'python-version: "3.12"'),
    ],
    [
      '3.10 without quotation marks',
      workflow,
      matrix('python-version', '[3.10, 3.12]'),
      matrix('python-version', '[3.12]'),
    ],
  ])
  leaves('python-eol-ci', [
    ['a supported list', workflow, matrix('python-version', '["3.11", "3.12", "3.14-dev"]')],
    ['any 3', workflow, step('actions/setup-python@v5', 'python-version: 3.x')],
    [
      'many lines in one',
      workflow,
      step('actions/setup-python@v5', 'python-version: |\n            3.8\n            3.12'),
    ],
    ['a service', workflow, 'jobs:\n  a:\n    services:\n      python-version: "3.7"\n'],
    ['no document', workflow, ''],
  ])

  it('quotes a target that YAML would cut', async () => {
    const day = new Date('2024-11-01T00:00:00Z')
    const text = matrix('python-version', '[3.7]')
    expect(await upgraded('python-eol-ci', { path: workflow, text }, day)).toBe(matrix('python-version', "['3.10']"))
  })
})

describe('the day decides', () => {
  it.each([
    ['2023-11-01', '16', '18'],
    ['2025-04-30', '18', '18'],
    ['2025-05-01', '18', '22'],
    ['2026-05-01', '18', '24'],
    ['2028-01-01', '22', '26'],
  ])('on %s Node %s becomes %s', async (day, from, to) => {
    const file = { path: '.nvmrc', text: `${from}\n` }
    expect(await upgraded('node-eol', file, new Date(`${day}T00:00:00Z`))).toBe(`${to}\n`)
  })

  it('proposes nothing when the table is older than the day', async () => {
    expect(await upgraded('node-eol', { path: '.nvmrc', text: '18\n' }, new Date('2035-01-01'))).toBe('18\n')
  })

  it('leaves an exact pin alone where no patch of the target is known', async () => {
    const day = new Date('2028-01-01')
    expect(await upgraded('node-eol', { path: '.node-version', text: '18.1.0\n' }, day)).toBe('18.1.0\n')
    expect(await upgraded('node-eol', { path: '.node-version', text: '18\n' }, day)).toBe('26\n')
  })

  it.each([...nodeReleases, ...pythonReleases])('the row of $version is in order', (release) => {
    const days = [release.released, release.lts ?? release.released, release.endOfLife]
    expect(days.toSorted()).toEqual(days)
    expect(release.knownPatch ?? `${release.version}.`).toMatch(new RegExp(`^${release.version}\\.`))
  })
})

describe('the day decides about floors too', () => {
  it.each([
    ['2025-04-30', '>=16', '>=18'],
    ['2025-05-01', '>=18', '>=20'],
    ['2026-05-01', '>=18', '>=22'],
    ['2026-08-01', '>=25', '>=25'],
    ['2028-01-01', '>=22', '>=24'],
  ])('on %s Node %s becomes %s', async (day, from, to) => {
    const file = { path: 'package.json', text: engines(from) }
    expect(await upgraded('node-eol', file, new Date(`${day}T00:00:00Z`))).toBe(engines(to))
  })
})

const classifiers = (...versions: string[]) =>
  `[project]\nclassifiers = [\n${versions.map((version) => `  "Programming Language :: Python :: ${version}",\n`).join('')}]\n`

describe('what a match declares', () => {
  it.each([
    ['a floor', 'node-eol', 'package.json', engines('>= 10.12.0'), '10', '>=22'],
    ['a floor with an end', 'node-eol', 'package.json', engines('>=16 <25'), '16', '>=22 <25'],
    ['a floor above the oldest line', 'node-eol', 'package.json', engines('>=23'), '23', '>=24'],
    ['what a union keeps', 'node-eol', 'package.json', engines('^18 || ^22 || ^24'), '18', '>=22'],
    ['the one line that a union keeps', 'node-eol', 'package.json', engines('^18 || ^22'), '18', '22'],
    ['a range of one line', 'node-eol', 'package.json', engines('^18.1.0'), '18', '24'],
    ['a pin', 'node-eol', '.nvmrc', 'v18\n', '18', '24'],
    ['an image', 'node-eol', 'Dockerfile', 'FROM node:18\n', '18', '24'],
    ['a list', 'node-eol-ci', workflow, matrix('node', '[18, 22, 24]'), '18', '>=22'],
    ['a list that would be empty', 'node-eol-ci', workflow, matrix('node', '[18]'), '18', '24'],
    ['requires-python', 'python-eol', 'pyproject.toml', project('requires-python = ">=3.8,<4"\n'), '3.8', '>=3.11 <4'],
    ['one minor', 'python-eol', 'setup.py', 'setup(python_requires="==3.8.*")\n', '3.8', '3.12'],
    ['what a tool assumes', 'python-eol', 'pyproject.toml', '[tool.mypy]\npython_version = "3.9"\n', '3.9', '>=3.11'],
    ['classifiers', 'python-eol', 'pyproject.toml', classifiers('3.9', '3.13'), '3.9', '>=3.11'],
    ['classifiers that would be gone', 'python-eol', 'pyproject.toml', classifiers('3.9'), '3.9', '3.12'],
    ['environments', 'python-eol', 'tox.ini', '[tox]\nenvlist = py38,py311\n', '3.8', '>=3.11'],
    ['environments that would be gone', 'python-eol', 'tox.ini', '[tox]\nenvlist = py38\n', '3.8', '3.12'],
  ])('is for %s in the form that the gate holds the run against', async (...[, id, path, text, from, to]) => {
    const [match] = await codemodFor(id).detect({ path, text }, tools())
    expect(match?.runtime).toEqual({ name: id.startsWith('node') ? 'node' : 'python', from, to })
  })
})

describe('the messages', () => {
  const message = async (id: string, path: string, text: string) => {
    const [match] = await codemodFor(id).detect({ path, text }, tools())
    return match?.message
  }

  it('name what is declared, since when it is ended, which rule applied, and that users lose support', async () => {
    const [match] = await codemodFor('node-eol').detect({ path: 'package.json', text: engines('>=18') }, tools())
    expect(match).toMatchObject({ startLine: 3, endLine: 3 })
    expect(match?.message).toBe(
      'engines.node names Node 18, past its end of life since 2025-04-30: raised to >=22, the oldest line with security fixes; users of older versions lose support, which is the purpose',
    )
  })

  it('say why a floor rises higher than the oldest line', async () => {
    expect(await message('node-eol', 'package.json', engines('>=23'))).toContain(
      ': raised to >=24, the oldest line from 23 on with security fixes; users',
    )
  })

  it('tell the rule of pins from that of lists', async () => {
    expect(await message('node-eol', '.nvmrc', '18\n')).toBe(
      '.nvmrc names Node 18, past its end of life since 2025-04-30: moved to 24, the oldest line with twelve months of security fixes left',
    )
    expect(await message('python-eol', 'tox.ini', '[tox]\nenvlist = py38,py311\n')).toBe(
      'envlist names Python 3.8, past its end of life since 2024-10-07: taken out, what is supported stays',
    )
  })
})
