import { describe, expect, it } from '@jest/globals'
import { findFormatter, toolRow } from './formatter.ts'

async function found(files: string[], repository: Record<string, string>) {
  const paths = new Set([...files, ...Object.keys(repository)])
  const answer = await findFormatter({ files, paths, read: async (path) => repository[path] ?? null })
  return answer === null ? null : [answer.tool, answer.declaredBy, answer.files]
}

describe('the formatter of a repository', () => {
  it.each<[string, string, string, string]>([
    ['a.py', 'pyproject.toml', '[tool.black]\nline-length = 100\n', 'black'],
    ['a.py', 'pyproject.toml', '[tool.ruff.format]\nquote-style = "single"\n', 'ruff'],
    ['a.py', 'ruff.toml', '[format]\n', 'ruff'],
    ['a.py', '.pre-commit-config.yaml', 'repos:\n- repo: x\n  hooks:\n  - id: ruff-format\n', 'ruff'],
    ['a.pyi', '.pre-commit-config.yaml', '  - id: black\n', 'black'],
    ['a.ts', '.prettierrc', '{}', 'prettier'],
    ['a.mjs', 'prettier.config.mjs', 'export default {}', 'prettier'],
    ['package.json', 'package.json', '{\n  "prettier": {}\n}', 'prettier'],
    ['a.js', 'eslint.config.js', 'export default []', 'eslint'],
    ['a.jsx', 'package.json', '{\n  "eslintConfig": {}\n}', 'eslint'],
  ])('of %s is declared by %s (%#)', async (...[file, config, text, tool]) => {
    expect(await found([file], { [config]: text })).toEqual([tool, config, [file]])
  })

  it.each<[string, Record<string, string>]>([
    ['a.py', { 'pyproject.toml': '[tool.ruff]\nselect = ["E"]\n', '.prettierrc': '' }],
    ['a.js', { 'package.json': '{"devDependencies": {"prettier": "3"}}', 'pyproject.toml': '[tool.black]' }],
    ['Dockerfile', { '.prettierrc': '' }],
    ['a.js', { 'other/.prettierrc': '' }],
  ])('is never guessed at (%s, %#)', async (file, repository) => {
    expect(await found([file], repository)).toBeNull()
  })

  it('may be declared in a folder above the file, and the formatter comes before the linter', async () => {
    const repository = { 'packages/x/.prettierrc': '', '.eslintrc.json': '' }
    expect(await found(['packages/x/src/a.js'], repository)).toEqual([
      'prettier',
      'packages/x/.prettierrc',
      ['packages/x/src/a.js'],
    ])
    expect(await found(['packages/y/a.js'], repository)).toEqual(['eslint', '.eslintrc.json', ['packages/y/a.js']])
  })

  it('formats only the files of its kind, and there is none without files', async () => {
    expect(await found(['a.py', 'b.js'], { 'pyproject.toml': '[tool.black]' })).toEqual([
      'black',
      'pyproject.toml',
      ['a.py'],
    ])
    expect(await found([], { 'pyproject.toml': '[tool.black]' })).toBeNull()
  })

  it('is called so that a file name can never be an option', () => {
    for (const tool of ['ruff', 'black', 'prettier', 'eslint'] as const) expect(toolRow(tool).write.at(-1)).toBe('--')
  })
})
