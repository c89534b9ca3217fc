import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { recordedLog } from '../../../ports/log.ts'
import { madeUpSecrets } from '../../../secrets/made-up.fake.ts'
import { trufflehog } from './trufflehog.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'llm-ops-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program of that name, which is given the folder of texts as its second argument. */
function standIn(script: string): string {
  writeFileSync(join(folder, 'trufflehog'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'trufflehog'), 0o755)
  return folder
}

const finding = (file: string, raw: string, more: object = {}) =>
  JSON.stringify({
    SourceMetadata: { Data: { Filesystem: { file, line: 1 } } },
    DetectorName: 'Some',
    Raw: raw,
    ...more,
  })

/** Prints these lines, with the folder for DIR. */
const printing = (...lines: string[]) => {
  writeFileSync(join(folder, 'out'), `${lines.join('\n')}\n`)
  return `/bin/sed "s#DIR#$2#" ${join(folder, 'out')}`
}

describe('trufflehog', () => {
  it('is asked without network, and what it found is said by text', async () => {
    const path = standIn(
      `${printing(finding('DIR/1.txt', 'a-real-secret'))}\necho "$@" "$HTTPS_PROXY" >> ${folder}/calls`,
    )
    const find = trufflehog({ log: recordedLog(), path })
    expect(await find(['nothing', 'a-real-secret', 'nothing'])).toEqual([
      [],
      [{ type: 'trufflehog-some', text: 'a-real-secret' }],
      [],
    ])
    const call = readFileSync(join(folder, 'calls'), 'utf8')
    expect(call).toContain('--json --no-verification --no-update')
    expect(call).toContain('127.0.0.1:9')
    expect(call).not.toContain('a-real-secret')
    expect(existsSync(call.split(' ')[1] as string)).toBe(false)
  })

  it('is asked about a text once', async () => {
    const path = standIn(`echo x >> ${folder}/calls`)
    const find = trufflehog({ log: recordedLog(), path })
    await find(['a', 'b'])
    await find(['b', 'a'])
    await find(['c', 'a'])
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('x\nx\n')
  })

  it.each([
    ['no JSON', 'not json at all'],
    ['another form', '{"Raw": "a-real-secret"}'],
    ['a file that it was not given', finding('/etc/passwd', 'a-real-secret')],
    ['a way out of the folder', finding('DIR/../1.txt', 'a-real-secret')],
    ['a word', finding('DIR/0.txt', 'a')],
    ['blanks', finding('DIR/0.txt', ' '.repeat(40))],
    ['a whole book', finding('DIR/0.txt', 'x'.repeat(30_000))],
    ['a strange name', finding('DIR/0.txt', 'a-real-secret', { DetectorName: 'x\n::error::' })],
  ])('that prints %s is not believed', async (_, line) => {
    const find = trufflehog({ log: recordedLog(), path: standIn(printing(line)) })
    expect(await find(['a-real-secret', 'b'])).toEqual([[], []])
  })

  it.each([
    ['fails', 'exit 3', 'it failed (3)'],
    ['hangs', '/bin/sleep 60', 'it took too long'],
    ['prints without end', '/usr/bin/yes', 'it failed (ERR_CHILD_PROCESS_STDIO_MAXBUFFER)'],
  ])('that %s is left out, with one warning', async (_, script, why) => {
    const log = recordedLog()
    const find = trufflehog({ log, path: standIn(script), timeout: script.includes('sleep') ? 300 : 60_000 })
    expect(await find(['a'])).toEqual([[]])
    expect(await find(['b'])).toEqual([[]])
    expect(log.lines).toEqual([`warn ${join(folder, 'trufflehog')} was left out: ${why}`])
  })

  it('that is not there is told once, and changes nothing', async () => {
    const log = recordedLog()
    const find = trufflehog({ log, path: folder })
    expect(await find(['a'])).toEqual([[]])
    expect(await find(['b'])).toEqual([[]])
    expect(log.lines).toEqual([expect.stringMatching(/^info trufflehog is not on the PATH/)])
  })

  it('is not taken from a relative folder of the PATH: that may be the target', async () => {
    standIn('exit 3')
    const log = recordedLog()
    await trufflehog({ log, path: ['.', '', 'bin'].join(delimiter) })(['a'])
    expect(log.lines).toEqual([expect.stringMatching(/^info/)])
  })
})

const machine = process.env['PATH'] ?? ''
const isThere = (() => {
  try {
    execFileSync('trufflehog', ['--version'], { stdio: 'ignore', env: { PATH: machine } })
    return true
  } catch {
    return false
  }
})()

/** Skipped, and counted as skipped, where it is not installed. */
const withReal = isThere ? describe : describe.skip

withReal('the real trufflehog', () => {
  it('finds what it is for', async () => {
    const secrets = madeUpSecrets(7)
    const texts = [`x = "${secrets['github-token']}"\n`, 'x = 1\n', `y = "${secrets['stripe-key']}"\n`]
    const found = await trufflehog({ log: recordedLog(), path: machine })(texts)
    expect(found.map((of) => of.map(({ text }) => text))).toEqual([
      [secrets['github-token']],
      [],
      [secrets['stripe-key']],
    ])
  }, 120_000)
})
