import { describe, expect, it } from '@jest/globals'
import { rewritten } from './codemod-checks.fake.ts'
import { pythonCodemods } from './table.ts'

const messy = `import os
import sys
from collections import Mapping


class Shelf(object):
    def __init__(self, books=[]):
        super(Shelf, self).__init__()
        self.books = books

    def find(self, title):
        if title == None or not title in self.books:
            raise NotImplemented
        else:
            try:
                return sys.intern(f"found")
            except IOError:
                return re.match("\\d", title)
`

describe('the table of Python codemods', () => {
  it('has unique ids that start with py-, and a title that fits a commit subject', () => {
    const ids = pythonCodemods.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, title, why } of pythonCodemods) {
      expect(id).toMatch(/^py-[a-z0-9-]+$/)
      expect(title).toMatch(/^[a-z]/)
      expect(title.length).toBeLessThanOrEqual(60)
      expect(why).toMatch(/\.$/)
    }
  })

  it('can be applied one after another, in either order, until nothing is found', async () => {
    const forth = await applyAll(messy, [...pythonCodemods])
    const back = await applyAll(messy, [...pythonCodemods].toReversed())
    expect(forth).toBe(back)
    expect(forth).toContain('class Shelf:\n    def __init__(self, books=None):\n        if books is None:\n')
    expect(forth).toContain(
      '            raise NotImplementedError\n        try:\n            return sys.intern("found")\n',
    )
    expect(await applyAll(forth, [...pythonCodemods])).toBe(forth)
  })

  it('finds nothing in an empty file and in one of comments', async () => {
    for (const text of ['', '\n', '# if x == None\n', '\uFEFF# é\n']) {
      expect(await applyAll(text, [...pythonCodemods])).toBe(text)
    }
  })
})

async function applyAll(text: string, codemods: typeof pythonCodemods): Promise<string> {
  let at = text
  for (const codemod of codemods) at = await rewritten(codemod, at)
  return at
}
