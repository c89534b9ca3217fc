import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { inChunks } from './chunks.fake.ts'
import { orProblem } from './not-readable.ts'
import { readXml } from './read-xml.ts'

/** What a reader hears, as lines; the problem as the last one. */
async function heard(document: string | Uint8Array, size = 65_536): Promise<string[]> {
  const lines: string[] = []
  const end = await orProblem(async () =>
    readXml(inChunks(document, size), {
      textOf: new Set(['t']),
      open: (name, attributes, parents) =>
        lines.push(`${parents.join('/')}<${name} ${JSON.stringify({ ...attributes })}`),
      text: (value) => lines.push(JSON.stringify(value)),
      close: (name) => lines.push(`>${name}`),
    }),
  )
  return end === undefined ? lines : [...lines, end.problem]
}

async function problem(document: string | Uint8Array): Promise<string> {
  return (await heard(document)).at(-1) ?? ''
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

describe('a document', () => {
  const document = '<?xml version="1.0"?>\r\n<a x="1&amp;2"><t>ü&lt;<![CDATA[]]]]><![CDATA[>]]>\r\n</t>text<b/></a>'
  const expected = ['<a {"x":"1&2"}', 'a<t {}', '"ü<"', '"]]"', '">"', '"\\n"', '>t', 'a<b {}', '>b', '>a']

  it('is heard element by element, with the text that was asked for', async () => {
    expect(await heard(document)).toEqual(expected)
  })

  it.each([1, 2, 3, 7])('is the same in chunks of %p bytes', async (size) => {
    expect(await heard(document, size)).toEqual(expected)
  })

  it('may have attributes and elements of any name', async () => {
    expect(await heard('<__proto__ constructor="1" __proto__="2"/>')).toEqual([
      '<__proto__ {"constructor":"1","__proto__":"2"}',
      '>__proto__',
    ])
    expect('constructor' in Object.create(null)).toBe(false)
  })
})

describe('characters that no XML may hold', () => {
  it('are made visible, raw and as references, wherever they are cut', async () => {
    const document = '<t a="\u0000&#27;">\u001b[31m&#x1B;&#x0a;&#65;\uffff<![CDATA[\u0008]]></t>'
    for (const size of [1, 5, 1000]) {
      const lines = await heard(document, size)
      expect(lines[0]).toBe(`<t ${JSON.stringify({ a: '\\u0000\\u001b' })}`)
      expect(
        lines
          .slice(1, -1)
          .map((line) => JSON.parse(line) as string)
          .join(''),
      ).toBe('\\u001b[31m\\u001b\nA\\uffff\\u0008')
    }
  })
})

describe('an encoding', () => {
  const text = '<t>grün €</t>'
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), '"grün €"'],
    ['UTF-16, little end first', utf16, '"grün €"'],
    ['UTF-16, big end first', Buffer.from(utf16).swap16(), '"grün €"'],
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), '"grün €"'],
    ['ISO-8859-1', latin('<?xml version="1.0" encoding="ISO-8859-1"?><t>gr\xfcn</t>'), '"grün"'],
    ['Shift_JIS', latin('<?xml version="1.0" encoding="Shift_JIS"?><t>\x93\xfa</t>'), '"日"'],
    ['ASCII', latin('<?xml version="1.0" encoding="us-ascii"?><t>x</t>'), '"x"'],
  ])('is told: %s', async (_, bytes, value) => {
    for (const size of [1, 1000]) expect(await heard(bytes, size)).toContain(value)
  })

  it.each([
    ['UTF-8, declared', latin('<?xml version="1.0" encoding="utf-8"?><t>gr\xfcn</t>'), 'not written in utf-8'],
    ['UTF-8, by default', latin('<t>gr\xfcn</t>'), 'not written in utf-8'],
    ['UTF-8, cut in a character', Buffer.from('<t>€').subarray(0, 5), 'not written in utf-8'],
    ['UTF-16 that is not', Buffer.from('<?xml version="1.0" encoding="utf-16"?><t/>'), 'declared as utf-16'],
    ['two that disagree', Buffer.from('\ufeff<?xml version="1.0" encoding="latin1"?><t/>'), 'and marked as utf-8'],
    ['unknown', Buffer.from('<?xml version="1.0" encoding="no-such"?><t/>'), "not known: 'no-such'"],
    ['one that hides markup', Buffer.from('<?xml version="1.0" encoding="utf-7"?><t/>'), 'not known'],
  ])('that lies is a problem: %s', async (_, bytes, words) => {
    expect(await problem(bytes)).toMatch(/^it /)
    expect(await problem(bytes)).toContain(words)
  })
})

describe('a document type', () => {
  it('of a real report is passed over', async () => {
    const cobertura = '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">'
    const jacoco = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">'
    for (const doctype of [cobertura, jacoco]) expect(await heard(`${doctype}<a/>`)).toEqual(['<a {}', '>a'])
  })

  it('is never fetched, whatever it names', async () => {
    let connections = 0
    await using server = createServer((socket) => {
      connections++
      socket.destroy()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.dtd`
    const documents = [
      `<!DOCTYPE a SYSTEM "${url}"><a/>`,
      `<!DOCTYPE a [<!ENTITY % p SYSTEM "${url}">%p;]><a/>`,
      `<!DOCTYPE a [<!ENTITY e SYSTEM "${url}">]><t>&e;</t>`,
      `<?xml-stylesheet href="${url}"?><a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${url}"/></a>`,
    ]
    for (const document of documents) await heard(document)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(connections).toBe(0)
  })

  it.each([
    ['a file', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><t>&e;</t>'],
    ['many laughs', '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><t>&b;</t>'],
    ['a long text, often', `<!DOCTYPE a [<!ENTITY e "${'x'.repeat(50_000)}">]><t>${'&e;'.repeat(20_000)}</t>`],
    ['in an attribute', '<!DOCTYPE a [<!ENTITY e "x">]><a b="&e;"/>'],
  ])('gives no entity: %s', async (_, document) => {
    expect(await problem(document)).toBe('it cannot be read as XML: it is not well-formed (undefined entity.)')
  })
})

describe('size', () => {
  const MEGABYTE = 'x'.repeat(1024 * 1024)
  async function* long(start: string, part: string, times: number): AsyncGenerator<Uint8Array> {
    yield Buffer.from(start)
    for (let n = 0; n < times; n++) yield Buffer.from(part)
  }
  const silent = { textOf: new Set(['t']), open() {}, text() {}, close() {} }
  const read = async (chunks: AsyncGenerator<Uint8Array>) => orProblem(async () => readXml(chunks, silent))

  it.each([
    ['a text that is wanted', '<t>', MEGABYTE, 'a text or a name in it has more than'],
    ['an attribute', '<a b="', MEGABYTE, 'has more than'],
    ['a name', '<a', MEGABYTE, 'has more than'],
    ['an entity', '<a>&', MEGABYTE, 'has more than'],
    ['a document type', '<!DOCTYPE a "', MEGABYTE, 'has more than'],
    ['a comment before the root', '<!--', MEGABYTE, 'has more than'],
  ])('is limited: %s', async (_, start, part, words) => {
    const end = await read(long(start, part, 8))
    expect(end).toMatchObject({ problem: expect.stringContaining('it cannot be read as XML: ') })
    expect(end).toMatchObject({ problem: expect.stringContaining(words) })
  })

  it('is no matter where nobody wants the text, in CDATA and comments too', async () => {
    for (const start of ['<a>', '<a><![CDATA[', '<a><!--']) {
      expect(await read(long(start, MEGABYTE, 8))).toMatchObject({
        problem: expect.stringContaining('unclosed tag: a'),
      })
    }
  })

  it('of its depth and its attributes is limited', async () => {
    expect(await problem('<a>'.repeat(200_000))).toContain('nested deeper than 100')
    const attributes = Array.from({ length: 200_000 }, (_, n) => ` a${n}="1"`).join('')
    expect(await problem(`<a${attributes}/>`)).toContain('more than 100 attributes')
  })

  it('may be nothing', async () => {
    for (const text of ['', ' \n\t', '\ufeff']) expect(await problem(text)).toBe('it is empty')
  })
})
