import { expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { terminalLog } from './terminal-log.ts'

const escape = String.fromCodePoint(0x1b)

/** What a terminal of 40 columns would be sent. */
function terminal() {
  const stream = new PassThrough()
  const chunks: string[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')))
  const tty = Object.assign(stream, {
    isTTY: true,
    columns: 40,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  })
  return { stream: tty as unknown as NodeJS.WriteStream, text: () => chunks.join('') }
}

it('leaves a finished line for each stage, and what was said between them', () => {
  const { stream, text } = terminal()
  {
    using log = terminalLog(stream, { color: false })
    log.stage('crawl', '3 files')
    log.progress(1, 3, 'x'.repeat(200))
    log.info('tests: npm test')
    log.stage('plan', '2 codemods')
    log.warn('careful')
  }
  const lines = stripVTControlCharacters(text()).split('\n')
  expect(lines.some((line) => line.endsWith('✓ crawl: 3 files'))).toBe(true)
  expect(lines.some((line) => line.endsWith('✓ plan: 2 codemods'))).toBe(true)
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/tests: npm test$/)]))
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/warning: careful$/)]))
})

it('sends no colours where they are not wanted, and no escapes of the target', () => {
  const { stream, text } = terminal()
  {
    using log = terminalLog(stream, { color: false })
    log.stage('crawl', `a${escape}[31mb`)
    log.progress(1, 2, `${escape}]0;title`)
  }
  expect(text()).not.toContain(`${escape}[31m`)
  expect(text()).not.toContain(`${escape}[36m`)
  expect(text()).toContain(String.raw`a\x1b[31mb`)
})
