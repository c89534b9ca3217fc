import { describe, expect, it } from '@jest/globals'
import { parsersAdapter } from '../../../actions/shared/adapters/parsers.ts'
import { loadUserCodemods } from '../../../actions/shared/adapters/user-codemods.ts'
import { rewrite } from '../../../actions/shared/codemods/edits.ts'
import { codemodTools } from '../../../actions/shared/codemods/tools.ts'
import { codemod } from './rename-function.ts'

const parsers = parsersAdapter()

const after = async (path: string, text: string): Promise<string> => {
  const file = { path, text }
  await using tools = codemodTools(file, { parsers, today: new Date('2026-11-22') })
  return rewrite(text, await codemod.detect(file, tools))
}

const renamed: [string, string, string, string][] = [
  [
    'the definition and its calls, and neither strings, comments nor properties',
    'src/text.ts',
    "/** slugify é😀 */\nexport function slugify(text: string): string {\n  return text === '' ? 'slugify' : slugify(x.slugify)\n}\n",
    "/** slugify é😀 */\nexport function toSlug(text: string): string {\n  return text === '' ? 'slugify' : toSlug(x.slugify)\n}\n",
  ],
  ['a constant', 'src/text.ts', 'export const slugify = () => 1\n', 'export const toSlug = () => 1\n'],
  [
    'a definition that is exported by name',
    'src/text.ts',
    'function slugify() {}\nexport { slugify }\n',
    'function toSlug() {}\nexport { toSlug }\n',
  ],
  [
    'an import and its calls',
    'src/page.ts',
    "import { a, slugify } from './text.ts'\nslugify(a)\n",
    "import { a, toSlug } from './text.ts'\ntoSlug(a)\n",
  ],
  [
    'an import by way of the index',
    'test/page.test.ts',
    "import { slugify } from '../src'\nslugify()\n",
    "import { toSlug } from '../src'\ntoSlug()\n",
  ],
  [
    'an import with .js in JavaScript',
    'src/page.js',
    "import { slugify } from './text.js'\r\nslugify()\r\n",
    "import { toSlug } from './text.js'\r\ntoSlug()\r\n",
  ],
  [
    'an import behind a byte order mark',
    'src/page.ts',
    "\uFEFFimport { slugify } from './text.ts'\n",
    "\uFEFFimport { toSlug } from './text.ts'\n",
  ],
  [
    'an import under another name',
    'src/page.ts',
    "import { slugify as s } from './text.ts'\ns()\n",
    "import { toSlug as s } from './text.ts'\ns()\n",
  ],
  [
    'an import where the new name is taken',
    'src/page.ts',
    "import { slugify } from './text.ts'\nconst toSlug = slugify\n",
    "import { toSlug as slugify } from './text.ts'\nconst toSlug = slugify\n",
  ],
  [
    'a namespace',
    'src/page.ts',
    "import * as text from './text.ts'\ntext.slugify(text.a)\n",
    "import * as text from './text.ts'\ntext.toSlug(text.a)\n",
  ],
  [
    'a shorthand, whose property stays',
    'src/page.ts',
    "import { slugify } from './text.ts'\nf({ slugify })\n",
    "import { toSlug } from './text.ts'\nf({ slugify: toSlug })\n",
  ],
  [
    'nothing that shadows it',
    'src/page.ts',
    "import { slugify } from './text.ts'\nconst f = (slugify) => slugify()\n",
    "import { toSlug } from './text.ts'\nconst f = (slugify) => slugify()\n",
  ],
  [
    'a re-export of the index',
    'src/index.ts',
    "export { slugify } from './text.ts'\n",
    "export { toSlug } from './text.ts'\n",
  ],
  [
    'a re-export elsewhere, which keeps its name',
    'src/old.ts',
    "export { slugify } from './text.ts'\n",
    "export { toSlug as slugify } from './text.ts'\n",
  ],
]

describe('rename-function', () => {
  it.each(renamed)('renames %s', async (...row) => {
    const [, path, text, expected] = row
    expect(await after(path, text)).toBe(expected)
    expect(await after(path, expected)).toBe(expected)
  })

  it.each([
    ['the same name from a package', 'src/page.ts', "import { slugify } from 'slugify'\nslugify()\n"],
    ['the same name from another file', 'src/page.ts', "import { slugify } from './other.ts'\nslugify()\n"],
    ['a function of its own', 'src/page.ts', 'function slugify() {}\nslugify()\n'],
    ['strings and comments', 'src/page.ts', "// slugify\nf('slugify')\n"],
    ['a property', 'src/page.ts', 'x.slugify()\n'],
  ])('leaves %s alone', async (_name, path, text) => {
    expect(await after(path, text)).toBe(text)
  })

  it('says so where the new name is taken in the defining file', async () => {
    await expect(after('src/text.ts', 'export function slugify() {}\nfunction toSlug() {}\n')).rejects.toThrow(
      'toSlug is taken',
    )
  })

  it('is loaded from its folder, as --codemods does it', async () => {
    const loaded = await loadUserCodemods('examples/codemods/rename-function')
    expect(loaded.map(({ id, group }) => [id, group])).toEqual([['rename-slugify', 'repository']])
  })
})
