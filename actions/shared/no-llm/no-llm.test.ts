import { describe, expect, it } from '@jest/globals'
import { optedOutFolders, saysNoLlm } from './no-llm.ts'

// Put together here, so that this file does not opt itself out.
const word = ['NO', 'LLM'].join('_')

describe('saysNoLlm', () => {
  it.each([
    `# ${word}`,
    `x = 1  # ${word}`,
    `// ${word}`,
    `/* ${word} */`,
    `/*\n * about\n * ${word}\n */`,
    `/*\n\n${word} at the margin\n*/`,
    `"""${word}"""`,
    `"""\nabout ${word}\n"""`,
    `<!-- ${word} -->`,
    `<!--\n${word} here\n-->`,
    `-- ${word}`,
    `; ${word}`,
    `% ${word}`,
    `REM ${word}`,
    `{# ${word} #}`,
    `(* ${word} *)`,
    `{- ${word} -}`,
    `.. ${word}`,
    `=begin\nx ${word}\n=end`,
    `{ "//": "${word}" }`,
    word,
    `  ${word}  `,
  ])('finds it in %j', (text) => {
    expect(saysNoLlm(text)).toBe(true)
  })

  it('finds it in any case, after a byte order mark, with every line end, up to the tenth line', () => {
    expect(saysNoLlm(`# ${word.toLowerCase()}`)).toBe(true)
    expect(saysNoLlm(`\uFEFF# ${word}\r\n`)).toBe(true)
    for (const end of ['\n', '\r\n', '\r']) {
      expect(saysNoLlm(`${`x${end}`.repeat(9)}# ${word}${end}y`)).toBe(true)
      expect(saysNoLlm(`${`x${end}`.repeat(10)}# ${word}${end}y`)).toBe(false)
    }
  })

  it.each([
    `marker = "${word}"`,
    `const ${word} = 1`,
    `# DO_${word}`,
    `# ${word}_YET`,
    `/* over */ const ${word} = 1`.replace('/* over */ ', ''),
    '',
    'nothing',
  ])('finds nothing in %j', (text) => {
    expect(saysNoLlm(text)).toBe(false)
  })

  it('counts what is ambiguous: a string after what could be a comment', () => {
    expect(saysNoLlm(`url = "http://x ${word}"`)).toBe(true)
  })
})

describe('optedOutFolders', () => {
  it('takes a folder with all below it, whatever the marker is and however it is written', () => {
    const found = optedOutFolders([
      'a/.no-llm',
      'a/deep/b.py',
      'c/.NO-LLM/inside',
      'd/no_llm.txt',
      `e/${word}`,
      'f/g.py',
    ])
    expect(found.repository).toBe(false)
    expect(found.folders).toEqual(['a', 'c', 'd', 'e'])
    for (const path of ['a/x', 'a/deep/b.py', 'c/y', 'd/z/z', 'e/q']) expect(found.covers(path)).toBe(true)
    for (const path of ['f/g.py', 'ab/x', 'top.py']) expect(found.covers(path)).toBe(false)
  })

  it('takes the whole repository where the marker is at the top', () => {
    const found = optedOutFolders(['.no-llm', 'a/.no-llm', 'b'])
    expect([found.repository, found.folders, found.covers('any/thing')]).toEqual([true, ['a'], true])
  })

  it('names no folder that lies below another', () => {
    expect(optedOutFolders(['a/.no-llm', 'a/b/c/.no-llm']).folders).toEqual(['a'])
  })

  it('takes no part of a name for a marker', () => {
    const found = optedOutFolders(['a/.no-llm.md', 'b/x.no-llm', 'c/no_llm.txt.bak', 'd/no_llm.py'])
    expect([found.folders, found.covers('a/x')]).toEqual([[], false])
  })
})
