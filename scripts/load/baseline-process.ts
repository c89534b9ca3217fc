// What the same traffic costs without us: makes the same source texts and sends the bodies that a planner's run sent,
// by fetch, reading each answer as text. Prints one line of JSON.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { measured, type Cost } from './measured.ts'
import { syntheticFile } from './synthetic-target.ts'

export interface BaselineInput {
  baseUrl: string
  /** Request bodies, one a line. */
  bodies: string
  /** Requests that are open at once. */
  open: number
  /** Source texts to make. */
  items: number
}

export interface Baseline extends Cost {
  requests: number
}

console.log(JSON.stringify(await baseline(JSON.parse(process.argv[2] ?? '') as BaselineInput)))

async function baseline({ baseUrl, bodies, open, items }: BaselineInput): Promise<Baseline> {
  const { result: sent, cost } = await measured(() => {
    for (let index = 0; index < items; index++) syntheticFile(index, 0)
    const lines = createInterface({ input: createReadStream(bodies) })[Symbol.asyncIterator]()
    return Promise.all(Array.from({ length: open }, () => sendAll(lines, `${baseUrl}/chat/completions`)))
  })
  return { ...cost, requests: sent.reduce((sum, count) => sum + count, 0) }
}

async function sendAll(lines: AsyncIterator<string>, url: string): Promise<number> {
  for (let sent = 0; ; sent++) {
    const line = await lines.next()
    if (line.done === true) return sent
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: line.value,
    })
    await response.text()
  }
}
