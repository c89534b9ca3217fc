import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { canary, inEach, machine } from './ground.ts'

const OURS =
  'GITHUB_TOKEN GITHUB_OUTPUT GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY RUNNER_TEMP INPUT_KEY ACTIONS_RUNTIME_TOKEN ' +
  'ACTIONS_CACHE_URL ACTIONS_ID_TOKEN_REQUEST_TOKEN OPENAI_API_KEY SSH_AUTH_SOCK PYTHONSTARTUP NPM_TOKEN LD_AUDIT'
const ALLOWED = ['CI', 'GIVEN', 'HOME', 'LANG', 'LC_ALL', 'PATH', 'PWD', 'TMPDIR', 'TZ']

inEach(['bwrap', 'user'], 'the environment', ({ attack }) => {
  it('holds nothing of ours, and its command line neither', async () => {
    const before = { ...process.env }
    for (const name of OURS.split(' ')) process.env[name] = canary
    const { output } = await attack(`tr '\\0' '\\n' < /proc/self/environ`, { env: { GIVEN: 'yes' } })
    const lines = await attack('cat /proc/*/cmdline')
    for (const name of OURS.split(' ')) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
    expect(output + lines.output).not.toContain(canary)
    const names = [...output.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name)
    expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([])
    expect(names).toContain('GIVEN')
  })

  it('does not lead to the files with which a step tells the runner what to do', async () => {
    const file = join(machine, 'github-env')
    await writeFile(file, '')
    process.env['GITHUB_ENV'] = file
    await attack(`echo "NODE_OPTIONS=--require ./evil.js" | tee -a "$GITHUB_ENV" "${file}"`)
    delete process.env['GITHUB_ENV']
    expect(await readFile(file, 'utf8')).toBe('')
  })

  it('of the target reaches the command only, and no program that holds it', async () => {
    const { output, record } = await attack(['/bin/true'], { env: { LD_PRELOAD: 'no-such-library.so' } })
    expect(record.exitCode).toBe(0)
    expect(output.match(/no-such-library/g) ?? []).toHaveLength(1)
  })
})

inEach(['bwrap', 'user'], 'output', ({ attack }) => {
  const COMMANDS = [
    '::set-env name=A::b',
    '::add-mask::a',
    '::stop-commands::x',
    '::error file=a::b',
    '##[error]boo',
    '##[group]a',
  ]

  it('goes to its file as it is, and never to ours', async () => {
    const written: unknown[] = []
    const spies = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(chunk) > 0),
    )
    const print = `printf '%s\\n' ${COMMANDS.map((command) => `'${command}'`).join(' ')}`
    const { output } = await attack(`${print}; ${print} >&2`)
    for (const spy of spies) spy.mockRestore()
    expect(written).toEqual([])
    for (const command of COMMANDS) expect(output.split('\n').filter((line) => line === command)).toHaveLength(2)
  })

  it('without end is cut, and our memory stays as it is', async () => {
    const before = process.memoryUsage.rss()
    const { output, record } = await attack('yes 0123456789012345678901234567890123456789', {}, 2)
    expect(record).toMatchObject({ stoppedBy: 'wall-limit', outputTruncated: true })
    expect(record.outputBytes).toBeGreaterThan(10_000_000)
    expect(output.length).toBeLessThan(101_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20)
  })

  it('is all that can be sent: the input is at its end', async () => {
    expect((await attack('cat; echo end')).output).toBe('end\n')
  })
})
