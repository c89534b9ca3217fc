import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { buildRepository, treesOf } from './build.ts'
import type { Case } from './case.ts'
import type { Answer } from './tally.ts'

const root = join(import.meta.dirname, '..', '..')

/** Far more than any case takes: base, head, reruns and thirty seconds of mutants. */
const LIMIT_MS = 600_000

export interface GateOptions {
  /** Where repositories and states are made, and removed again. */
  folder: string
  /** As the gate's `--sandbox`; null leaves the choice to it. */
  sandbox: string | null
  mutantBudget: number
}

/** The tests' tools of this checkout come first: npm's, and those of .ci/run's virtual environment. */
export function environment(): Record<string, string | undefined> {
  const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env
  const own = ['node_modules/.bin', '.build-venv/bin']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
  return { ...env, PATH: [...own, env['PATH'] ?? ''].join(delimiter) }
}

/** Builds a case and runs the gate on it, as a process of its own. */
export async function runGate(one: Case, options: GateOptions): Promise<Answer> {
  const dir = join(options.folder, one.id)
  const state = join(options.folder, `${one.id}.state`)
  const { base, head } = buildRepository(dir, one.host, treesOf(one))
  const words = ['--base', base, '--head', head, '--action', one.action, '--json', '--state', state]
  words.push('--mutant-budget', String(options.mutantBudget), ...(one.args ?? []))
  if (options.sandbox !== null) words.push('--sandbox', options.sandbox)
  const started = performance.now()
  const { exitCode, stdout, stderr } = await execute([join(root, 'actions/cli/main.ts'), 'gate', dir, ...words])
  const seconds = (performance.now() - started) / 1000
  for (const path of [dir, state]) rmSync(path, { recursive: true, force: true })
  return { id: one.id, exitCode, seconds, ...readEvidence(stdout, stderr) }
}

async function execute(argv: readonly string[]): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, argv, {
    cwd: root,
    env: environment(),
    timeout: LIMIT_MS,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => (output[stream] += chunk))
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, ...output }
}

interface Coded {
  code: string
  message?: string
}

interface Item {
  verdict: Answer['got']
  reasons: Coded[]
  policy?: { findings?: Coded[] }
  tampering?: { findings?: Coded[] }
}

/** Reads what the gate printed; what cannot be read is an error, with the beginning of what it said. */
export function readEvidence(stdout: string, stderr: string): Pick<Answer, 'got' | 'codes' | 'reasons'> {
  const items = itemsIn(stdout)
  const [item] = items
  if (item === undefined || items.length !== 1) {
    const said = `${stderr.trim()} ${stdout.trim()}`.slice(0, 600)
    return { got: 'error', codes: [], reasons: [`evidence of ${items.length} changes; it said: ${said}`] }
  }
  const found = [...item.reasons, ...(item.policy?.findings ?? []), ...(item.tampering?.findings ?? [])]
  const codes = [...new Set(found.map(({ code }) => code))]
  return { got: item.verdict, codes, reasons: item.reasons.map(({ code, message = '' }) => `${code}: ${message}`) }
}

function itemsIn(text: string): Item[] {
  try {
    const { items } = JSON.parse(text) as { items?: unknown }
    return Array.isArray(items) ? (items as Item[]) : []
  } catch {
    return []
  }
}
