import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildRepository, treesOf } from './build.ts'
import { hostNames, type Case, type HostName, type Suite } from './case.ts'
import { applySteps, type Files } from './files.ts'
import { commands, readHost } from './hosts.ts'

/** Long enough for any of the suites, which take a second or two; the hanging ones are ended by it. */
const LIMIT_MS = 60_000

interface Check {
  name: string
  host: HostName
  files: Files
  expected: Suite
}

export interface Wrong {
  name: string
  expected: Suite
  /** How the host's own command ended. */
  ended: 'passes' | 'fails'
  output: string
}

/**
 * Holds the labels against facts, with no gate in between: every host's suite passes, the head of every case ends as its
 * label says, every fault is let live by the old tests and killed by the new ones where those are useful.
 */
export function checksOf(cases: readonly Case[]): Check[] {
  const hosts = hostNames.map((host) => ({ name: host, host, files: readHost(host), expected: 'passes' as const }))
  return [...hosts, ...cases.flatMap(checksOfCase)]
}

function checksOfCase(one: Case): Check[] {
  const { host, fault } = one
  const { base, head } = treesOf(one)
  const checks: Check[] = [{ name: one.id, host, files: head, expected: one.suite }]
  if (fault === undefined) return checks
  const found = one.kind === 'useful-test' ? 'fails' : 'passes'
  checks.push({ name: `${one.id}: its fault at base`, host, files: applySteps(base, fault), expected: 'passes' })
  checks.push({ name: `${one.id}: its fault at head`, host, files: applySteps(head, fault), expected: found })
  return checks
}

/** Runs one check in a fresh repository below `folder`; null where the facts are as the label says. */
export async function runCheck({ name, host, files, expected }: Check, folder: string): Promise<Wrong | null> {
  if (expected === 'either') return null
  const dir = join(folder, name.replace(/\W+/g, '-'))
  buildRepository(dir, host, { base: files, head: files })
  const { ended, output } = await runSuite(dir, host)
  rmSync(dir, { recursive: true, force: true })
  return ended === expected ? null : { name, expected, ended, output }
}

async function runSuite(cwd: string, host: HostName): Promise<Pick<Wrong, 'ended' | 'output'>> {
  const [program = '', ...rest] = commands[host]
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const options = { cwd, env: { ...env, PYTHONDONTWRITEBYTECODE: '1' }, timeout: LIMIT_MS }
  const child = spawn(program, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { ended: code === 0 ? 'passes' : 'fails', output: output.slice(-1500) }
}
