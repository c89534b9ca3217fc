import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

export interface Ended {
  exitCode: number | null
  stdout: string
  stderr: string
  seconds: number
}

export interface Program {
  argv: readonly string[]
  cwd: string
  env?: Readonly<Record<string, string>>
  /** Folders that go in front of the PATH. */
  path?: readonly string[]
  /** It is ended after so many seconds: 900 unless told. */
  limit?: number
}

/** Runs a program to its end, with the Node that runs us in front of the machine's. Never throws for an exit code. */
export function execute({ argv, cwd, env = {}, path = [], limit = 900 }: Program): Promise<Ended> {
  const began = performance.now()
  const [program = '', ...args] = argv
  const child = spawn(program, args, {
    cwd,
    env: {
      ...inherited(),
      ...env,
      PATH: [...path, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text))
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000)
  const seconds = () => (performance.now() - began) / 1000
  return new Promise((resolve) => {
    function end(result: Omit<Ended, 'seconds'>): void {
      clearTimeout(timer)
      resolve({ ...result, seconds: seconds() })
    }
    child.on('error', (error) => end({ exitCode: null, stdout: '', stderr: error.message }))
    child.on('close', (exitCode) => end({ exitCode, ...output }))
  })
}

/** What would make a tool behave unlike in a person's shell, or like in ours, stays behind. */
function inherited(): Record<string, string | undefined> {
  const left = /^(GIT_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|JEST_|FORCE_COLOR$|PYTEST_|COVERAGE_|VIRTUAL_ENV$|npm_)/
  const kept = Object.entries(process.env).filter(([name]) => !left.test(name) || name.startsWith('npm_config_'))
  return Object.fromEntries(kept)
}

/** The last lines that say something: for an error message. */
export function lastWords({ stdout, stderr }: Ended): string {
  return `${stdout}\n${stderr}`.trim().split('\n').slice(-4).join(' | ').slice(-600)
}
