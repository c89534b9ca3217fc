import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { git, llmOps, remove, repository, root, temporary, type Ended } from '../cli/repository.ts'
import { LOOSE, testsSku, withTests } from './chain.ts'

let folder: string
let target: string
let disk: string
beforeAll(async () => {
  folder = await temporary()
  target = await repository(join(folder, 'target'), withTests(testsSku))
  disk = join(folder, 'disk')
  await mkdir(disk)
})
afterAll(() => remove(folder))

const namespace = ['--map-root-user', '--mount']
/** A small disk needs a mount, which a machine may not let us make in a namespace of our own. */
const mountable = spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const onDisk = mountable ? describe : describe.skip

/** Runs a shell script in which `disk` is a file system of its own; `$llm_ops` is the command. It goes with the script. */
function withDisk(options: string, script: string): Ended {
  const args = [...namespace, 'sh', '-c', `mount -t tmpfs -o ${options} none "$disk" && ${script}`]
  const llm_ops = `${process.execPath} ${join(root, 'actions/cli/main.ts')}`
  const env = { PATH: process.env['PATH'], disk, folder, llm_ops }
  const { status, stdout, stderr } = spawnSync('unshare', args, { cwd: target, env, encoding: 'utf8' })
  return { code: status ?? -1, stdout, stderr }
}

const run = `$llm_ops run --quiet --sandbox none --select ${LOOSE}`

describe('a state folder that cannot be written', () => {
  it('because a file stands in its place ends the run with 2 and its path', async () => {
    const { code, stderr } = await llmOps(target, ['run', '--state', join(target, 'package.json')])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^llm-ops: \S+package\.json is not a folder: [^\n]+\n$/)])
  })

  it('and a temporary folder that is not there, end the run with 2 and what to set', async () => {
    const TMPDIR = join(folder, 'nowhere')
    const { code, stderr } = await llmOps(target, ['run', '--quiet', '--state', join(folder, 'some')], { TMPDIR })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^llm-ops: \S+nowhere: no temporary folder can be made in it/),
    ])
    expect(existsSync(TMPDIR)).toBe(false)
  })
})

onDisk('a file system', () => {
  it('that is read-only ends the run with 2 and its path, before anything is made', () => {
    const { code, stdout, stderr } = withDisk('ro', `${run} --state "$disk/state"`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^llm-ops: [^\n]*disk\/state\S* could not be made: [^\n]+: name another state folder [^\n]+\n$/,
    )
    expect(git(target, 'branch', '--list', 'llm-ops/*')).toBe('')
  })

  it.each([0, 20])(
    'that is full but for %i kB ends it with 2 and the path that has no room, and no half file',
    (left) => {
      const kept = join(folder, `kept-${left}`)
      const fill = `head -c $(((256 - ${left}) * 1024)) /dev/zero > "$disk/fill"`
      const script = `${fill}; ${run} --retry --state "$disk/state"; code=$?; rm "$disk/fill"
$llm_ops runs list --json --state "$disk/state" > "$folder/list-${left}.json"; cp -r "$disk/state" "${kept}"; exit $code`
      const { code, stdout, stderr } = withDisk('size=256k', script)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^llm-ops: \S+disk\/state\/\S+ [^\n]*could not be written[^\n]*: free some space[^\n]*\n$/)
      for (const name of readdirSync(kept, { recursive: true, encoding: 'utf8' })) {
        expect(name).not.toMatch(/\.tmp$/)
        if (name.endsWith('.json')) expect(JSON.parse(readFileSync(join(kept, name), 'utf8'))).toHaveProperty('runId')
      }
      const { runs } = JSON.parse(readFileSync(join(folder, `list-${left}.json`), 'utf8')) as {
        runs: { status: string }[]
      }
      expect(runs.map(({ status }) => status)).not.toContain('done')
      expect(git(target, 'branch', '--list', 'llm-ops/*')).toBe('')
    },
  )

  it('for temporary files that is full ends it with 2, its path and what to set', () => {
    const fill = 'head -c 1M /dev/zero > "$disk/fill" 2> "$folder/head"'
    const { code, stderr } = withDisk('size=64k', `${fill}; TMPDIR="$disk" ${run} --state "$folder/elsewhere"`)
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^llm-ops: [^\n]*disk[^\n]*: free some space[^\n]*TMPDIR[^\n]*\n$/),
    ])
  })
})
