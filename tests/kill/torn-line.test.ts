import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileStore } from '../../actions/shared/adapters/file-store.ts'
import { remove, temporary } from '../cli/repository.ts'

const runId = '20261126T120000Z-1a2b3c4-x1y2'

let folder: string
beforeEach(async () => {
  folder = await temporary()
})
afterEach(() => remove(folder))

describe('F-14: a line that a kill left half written', () => {
  it('swallows not the one that is written after it', async () => {
    const store = fileStore(folder)
    await store.append(runId, 'egress.jsonl', '{"a":1}')
    const file = join(store.runDir(runId), 'egress.jsonl')
    await appendFile(file, '{"b":')
    await store.append(runId, 'egress.jsonl', '{"c":3}')
    expect((await readFile(file, 'utf8')).split('\n')).toEqual(['{"a":1}', '{"b":', '{"c":3}', ''])
  })
})
