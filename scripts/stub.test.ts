import { expect, it } from '@jest/globals'
import { Script, createContext } from 'node:vm'
import { stubSource } from './stub.ts'

function startOn(version: string, entry: string) {
  const lines: string[] = []
  const process = { versions: { node: version }, exitCode: 0 }
  const source = stubSource(entry).replace(/^#!.*\n/, '')
  const context = createContext({ process, console: { error: (line: string) => lines.push(line) }, Number })
  new Script(source).runInContext(context)
  return { lines, exitCode: process.exitCode }
}

it.each(['10.24.1', '18.20.8', '23.11.0'])('Node %s gets one clear line and exit code 2', (version) => {
  const { lines, exitCode } = startOn(version, 'cli')
  expect(exitCode).toBe(2)
  expect(lines).toEqual([
    expect.stringMatching(new RegExp(`^llm-ops: this is Node ${version} and 24 or newer is needed`)),
  ])
})

it('is plain enough for old Nodes', () => {
  expect(stubSource('gate')).not.toMatch(/=>|`|\bconst\b|\blet\b|\bawait\b|^import /m)
})

it('starts its entry of the bundle', () => {
  expect(stubSource('gate')).toContain(`import('../lib/index.js')`)
  expect(stubSource('gate')).toContain('bundle.start("gate")')
  expect(stubSource('cli')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
