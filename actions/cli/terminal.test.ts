import { expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { openLog, print, type Terminal } from './terminal.ts'

function terminal(interactive: boolean) {
  const said = { out: '', err: '' }
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
  })
  stream.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')))
  const value: Terminal = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    errStream: stream as unknown as NodeJS.WriteStream,
    interactive,
    color: false,
    secrets: {},
    signal: new AbortController().signal,
  }
  return { value, said }
}

it('shows a person what goes on, and writes plain lines where nobody watches', async () => {
  for (const interactive of [true, false]) {
    const { value, said } = terminal(interactive)
    {
      using log = await openLog(value, { json: false, quiet: false })
      log.stage('crawl', '3 files')
    }
    expect(said.err.includes('✓ crawl: 3 files')).toBe(interactive)
    expect(said.err.includes('crawl: 3 files\n')).toBe(true)
    expect(said.out).toBe('')
  }
})

it('shows nothing but warnings where it is quiet', async () => {
  const { value, said } = terminal(true)
  using log = await openLog(value, { json: false, quiet: true })
  log.stage('crawl', 'x')
  log.warn('careful')
  expect(said.err).toBe('warning: careful\n')
})

it('prints the document or the text, never both', () => {
  const { value, said } = terminal(false)
  print(value, { json: true, quiet: false }, { exitCode: 0, json: { a: 1 }, text: 'one' })
  print(value, { json: false, quiet: false }, { exitCode: 0, json: { a: 1 }, text: 'one' })
  expect(said.out).toBe('{\n  "a": 1\n}\none\n')
})
