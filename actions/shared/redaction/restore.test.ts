import { describe, expect, it } from '@jest/globals'
import { madeUpSecrets } from '../secrets/made-up.fake.ts'
import { redact } from './redact.ts'
import { restore } from './restore.ts'

const secrets = madeUpSecrets(6)
const token = secrets['github-token'] as string
const other = secrets['stripe-key'] as string
const pem = secrets['private-key'] as string
const base64 = Buffer.from(token).toString('base64')

const marksOf = async (text: string, path = 'app.py') => (await redact([{ path, blob: 'b'.repeat(40), text }])).marks
const diffOf = (...lines: string[]) => ['--- a/app.py', '+++ b/app.py', '@@ -1,3 +1,3 @@', ...lines, ''].join('\n')

describe('restore', () => {
  it('gives the secret back to context, to removed lines, and to the line that takes their place', async () => {
    const marks = await marksOf(`a = 1\nlogin("${token}")\npay("${other}")\n`)
    const diff = diffOf(' a = 1', '-login("<SECRET_HASH_1>")', '+log_in("<SECRET_HASH_1>")', ' pay("<SECRET_HASH_2>")')
    expect(restore(diff, marks)).toEqual({
      diff: diffOf(' a = 1', `-login("${token}")`, `+log_in("${token}")`, ` pay("${other}")`),
    })
  })

  it('gives each line the form that it was written in, although the mark is the same', async () => {
    const marks = await marksOf(`raw = "${token}"\n\ncoded = "${base64}"\n`)
    const diff = diffOf(' raw = "<SECRET_HASH_1>"', ' ', '-coded = "<SECRET_HASH_1>"', '+encoded = "<SECRET_HASH_1>"')
    expect(restore(diff, marks)).toEqual({
      diff: diffOf(` raw = "${token}"`, ' ', `-coded = "${base64}"`, `+encoded = "${base64}"`),
    })
  })

  it('tells two lines that read the same by where they stand', async () => {
    const marks = await marksOf(`one()\nx = "${token}"\n\ntwo()\nx = "${base64}"\n`)
    const diff = diffOf(' two()', '-x = "<SECRET_HASH_1>"', '+y = "<SECRET_HASH_1>"')
    expect(restore(diff, marks)).toEqual({ diff: diffOf(' two()', `-x = "${base64}"`, `+y = "${base64}"`) })
    expect(restore(diffOf('-x = "<SECRET_HASH_1>"', '+y = 1'), marks)).toMatchObject({
      refused: { code: 'mark-misused' },
    })
  })

  it('gives a key back line by line, and its blanks', async () => {
    const lines = pem.split('\n')
    const marks = await marksOf(
      `def key():\n    return """${lines.join('\n    ')}"""\n\nx = 1\n${'# more\n'.repeat(200)}`,
    )
    const diff = diffOf('     <SECRET_HASH_1>', '     <SECRET_HASH_1>"""', ' ', '-x = 1', '+x = 2')
    expect(restore(diff, marks)).toEqual({
      diff: diffOf(`     ${lines.at(-2)}`, `     ${lines.at(-1)}"""`, ' ', '-x = 1', '+x = 2'),
    })
  })

  it('finds the place of a line that lost its carriage return or its blanks', async () => {
    const marks = await marksOf(`login("${token}")  \r\nx = 1\r\n`)
    expect(restore(diffOf(' login("<SECRET_HASH_1>")', '-x = 1', '+x = 2'), marks)).toEqual({
      diff: diffOf(` login("${token}")`, '-x = 1', '+x = 2'),
    })
  })

  it('leaves what is said around the diff', async () => {
    const marks = await marksOf(`x = "${token}"\n`)
    const said = `I keep <SECRET_HASH_1> as it is.\n\n\`\`\`diff\n${diffOf(' x = "<SECRET_HASH_1>"', '+y = 2')}\`\`\`\nThat is <SECRET_HASH_1>.`
    expect(restore(said, marks)).toEqual({ diff: said.replace(' x = "<SECRET_HASH_1>"', ` x = "${token}"`) })
  })

  it('lets the marks that the target writes itself stand', async () => {
    const marks = await marksOf(`doc = "<SECRET_HASH_1>"\nx = "${token}"\n`)
    const diff = diffOf(
      '-doc = "<SECRET_HASH_1>"',
      '+docs = "<SECRET_HASH_1> <SECRET_HASH_1>"',
      ' x = "<SECRET_HASH_2>"',
    )
    expect(restore(diff, marks)).toEqual({ diff: diff.replace('<SECRET_HASH_2>', token) })
  })

  it('works on a plain map, where a mark stands for one text', () => {
    const diff = diffOf(' x = "<SECRET_HASH_1>"', '-y = 1', '+y = 2')
    expect(restore(diff, new Map([['<SECRET_HASH_1>', 's3cret']]))).toEqual({
      diff: diff.replace('<SECRET_HASH_1>', 's3cret'),
    })
  })
})

describe('a secret is moved nowhere', () => {
  const text = `login("${token}")\nx = 1\ny = 2\n`
  it.each([
    ['into a line that takes the place of another', ['-x = 1', '+print("<SECRET_HASH_1>")']],
    ['into a new line', [' login("<SECRET_HASH_1>")', '+print("<SECRET_HASH_1>")', ' x = 1']],
    [
      'twice where it stood once',
      ['-login("<SECRET_HASH_1>")', '+login("<SECRET_HASH_1>")', '+print("<SECRET_HASH_1>")'],
    ],
    ['by a mark that was never given', [' login("<SECRET_HASH_1>")', '+print("<SECRET_HASH_7>")']],
    ['by the mark of what was found late', ['-x = "<SECRET_HASH_0>"', '+y = "<SECRET_HASH_0>"']],
    ['by a mark that is written in another way', ['-login("<SECRET_HASH_1>")', '+login("SECRET_HASH_1")']],
    ['by a mark in other letters', ['-login("<SECRET_HASH_1>")', '+login("<secret_hash_1>")']],
  ])('%s', async (_, lines) => {
    expect(restore(diffOf(...lines), await marksOf(text))).toEqual({
      refused: { code: 'mark-misused', message: expect.stringContaining('keep marks'), path: 'app.py' },
    })
  })

  it('into another hunk', async () => {
    const diff = `${diffOf('-login("<SECRET_HASH_1>")')}@@ -9 +9 @@\n-x = 1\n+x = "<SECRET_HASH_1>"\n`
    expect(restore(diff, await marksOf(text))).toMatchObject({ refused: { code: 'mark-misused' } })
  })

  it('into a new file', async () => {
    const diff = '--- /dev/null\n+++ b/new.py\n@@ -0,0 +1 @@\n+x = "<SECRET_HASH_1>"\n'
    expect(restore(diff, await marksOf(text))).toMatchObject({ refused: { code: 'mark-misused' } })
  })

  it('into the name of a file', async () => {
    const diff = diffOf('-x = 1', '+x = 2').replaceAll('app.py', '<SECRET_HASH_1>')
    expect(restore(diff, await marksOf(text))).toMatchObject({ refused: { code: 'mark-misused' } })
  })

  it('by what a target writes: its own mark is never one of ours', async () => {
    const marks = await marksOf(`# <SECRET_HASH_1>\n${text}`)
    const restored = restore(diffOf('-# <SECRET_HASH_1>', '+print("<SECRET_HASH_1>")'), marks)
    expect(JSON.stringify(restored)).not.toContain(token.slice(6))
  })
})
