import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { commandView, isWithin, machineView } from './visible.ts'
import type { View } from './visible.ts'

let home: string
beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'llm-ops-visible-')))
})
afterAll(() => rm(home, { recursive: true }))

async function make(...folders: string[]): Promise<string> {
  for (const folder of folders) await mkdir(join(home, folder), { recursive: true })
  return join(home, folders[0] ?? '')
}

/** Is it there for a command? */
const shows = ({ hidden, readable }: View, path: string): boolean =>
  readable.some((folder) => isWithin(path, folder)) || !hidden.some((folder) => isWithin(path, folder))

const command = (env: Record<string, string>) => ({
  argv: ['true'],
  cwd: home,
  writable: [],
  env,
  outputFile: join(home, 'output'),
  limits: { wallSeconds: 1, idleSeconds: 0, outputBytes: 1 },
})

it('shows a toolchain of a home that is on the PATH, and nothing else of that home', async () => {
  const bin = await make('.nvm/versions/v20/bin', '.nvm/versions/v20/lib', '.ssh')
  const view = await machineView({ HOME: home, PATH: bin })
  expect(shows(view, join(home, '.nvm/versions/v20/lib/node_modules'))).toBe(true)
  expect(shows(view, join(home, '.ssh'))).toBe(false)
  expect(shows(view, join(home, '.nvm/versions'))).toBe(false)
})

it('shows of a home’s own bin no more than that', async () => {
  const view = await machineView({ HOME: home, PATH: await make('bin') })
  expect(shows(view, join(home, 'bin/tool'))).toBe(true)
  expect(shows(view, join(home, 'notes'))).toBe(false)
})

it('shows no keys that lie beside programs', async () => {
  const path = [await make('.cargo/bin'), await make('.local/bin', '.local/lib', '.local/share/keyrings')].join(':')
  const view = await machineView({ HOME: home, PATH: path })
  for (const shown of ['.cargo/bin/cargo', '.local/bin/pip', '.local/lib/python3.11/site-packages']) {
    expect({ shown, is: shows(view, join(home, shown)) }).toEqual({ shown, is: true })
  }
  for (const kept of ['.cargo/credentials.toml', '.local/share/keyrings']) {
    expect({ kept, is: shows(view, join(home, kept)) }).toEqual({ kept, is: false })
  }
})

it('shows a toolchain under the name of a link, too', async () => {
  const bin = await make('tools/node-20/bin')
  await symlink(join(home, 'tools', 'node-20'), join(home, 'current'))
  const view = await machineView({ HOME: home, PATH: join(home, 'current', 'bin') })
  expect([shows(view, join(home, 'current')), shows(view, bin)]).toEqual([true, true])
})

it('never hides what every program needs, whatever a variable says', async () => {
  const view = await machineView({ HOME: '/usr', RUNNER_TEMP: '/etc', GITHUB_WORKSPACE: '/', PATH: '/usr/bin' })
  for (const path of ['/usr/bin/env', '/etc/passwd', '/proc', '/opt']) expect(shows(view, path)).toBe(true)
})

it('hides a runner’s folder with its credentials where it is installed elsewhere', async () => {
  const runner = await make('opt/runner/_work/_temp')
  await writeFile(join(home, 'opt/runner/.runner'), '{}')
  const { repositories } = await machineView({ RUNNER_TEMP: runner })
  expect(repositories).toContain(join(home, 'opt/runner'))
})

it('shows a virtual environment, and nothing that is only called one', async () => {
  const machine = await machineView({ HOME: home, PATH: '/usr/bin' })
  const venv = await make('venv', 'venv/bin', 'python/bin', 'python/lib')
  await writeFile(join(home, 'python/bin/python3.11'), '')
  await symlink(join(home, 'python/bin/python3.11'), join(venv, 'bin/python'))
  const called = await commandView(machine, command({ VIRTUAL_ENV: venv }))
  expect([shows(called, venv), shows(called, join(home, 'python/lib'))]).toEqual([false, false])
  await writeFile(join(venv, 'pyvenv.cfg'), 'home = python')
  const is = await commandView(machine, command({ VIRTUAL_ENV: venv }))
  expect([shows(is, venv), shows(is, join(home, 'python/lib')), shows(is, join(home, '.ssh'))]).toEqual([
    true,
    true,
    false,
  ])
})

it('does not take the target’s word for what is on the PATH', async () => {
  const machine = await machineView({ HOME: home, PATH: '/usr/bin' })
  const view = await commandView(machine, command({ PATH: await make('secret/bin'), HOME: '/', PYTHONUSERBASE: home }))
  expect(shows(view, join(home, 'secret'))).toBe(false)
})
