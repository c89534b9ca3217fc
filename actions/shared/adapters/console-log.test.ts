import { expect, it } from '@jest/globals'
import { fakeClock } from '../ports/clock.ts'
import { consoleLog } from './console-log.ts'

function written(quiet: boolean) {
  const lines: string[] = []
  const clock = fakeClock()
  return { lines, clock, log: consoleLog({ write: (line) => lines.push(line), clock, quiet }) }
}

it('prints one line of progress a second, and each stage from its first one', async () => {
  const { lines, clock, log } = written(false)
  log.stage('crawl', '3 files')
  for (let done = 1; done <= 3; done++) {
    log.progress(done, 3, `f${done}`)
    await clock.sleep(400)
  }
  log.progress(3, 3, 'f3')
  log.stage('plan', 'x')
  log.progress(1, 0, '')
  expect(lines).toEqual(['crawl: 3 files\n', 'crawl 1/3 f1\n', 'crawl 3/3 f3\n', 'plan: x\n', 'plan 1\n'])
})

it('prints warnings only where it is quiet', () => {
  const { lines, log } = written(true)
  log.stage('crawl', 'x')
  log.progress(1, 2, 'x')
  log.info('x')
  log.warn('careful')
  expect(lines).toEqual(['warning: careful\n'])
})

it('escapes what a target could have named', () => {
  const { lines, log } = written(false)
  log.info('::set-output name=a::b')
  log.progress(1, 1, 'a\nb')
  expect(lines.join('')).not.toMatch(/::|a\nb/)
})
