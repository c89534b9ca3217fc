import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, stat, writeFile } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { sha256Of } from '../../../digest/sha256.ts'
import type { Log } from '../../../ports/log.ts'
import type { FindMore, NamedSecret } from '../../../redaction/named-secret.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const run = promisify(execFile)
const PROGRAM = 'trufflehog'
const TIMEOUT_MS = 120_000
const MOST_OUTPUT_BYTES = 32 * 1024 * 1024
/** Shorter ones are words; a longer one is a file. */
const [SHORTEST, LONGEST] = [6, 20_000]

/** What it prints for a finding, as far as we read it. */
const findingSchema = z.object({
  SourceMetadata: z.object({ Data: z.object({ Filesystem: z.object({ file: z.string() }) }) }),
  DetectorName: z.string().regex(/^[\w.-]{1,60}$/),
  Raw: z.string(),
})

export interface Trufflehog {
  log: Pick<Log, 'info' | 'warn'>
  /** PATH of the machine. */
  path: string
  /** Milliseconds after which it is ended. */
  timeout?: number
}

/**
 * trufflehog, where the machine has it, as one more finder. It is given texts under names of ours, may reach no network,
 * and what it prints is read as anybody's text. Where it is missing or fails the other finders stand alone: the first is
 * told once as information, the second once as a warning. Texts that were seen before are not given to it again.
 */
export function trufflehog({ log, path, timeout = TIMEOUT_MS }: Trufflehog): FindMore {
  const seen = new Map<string, readonly NamedSecret[]>()
  let program: Promise<string | null> | null = null
  const told = new Set<string>()
  const tell = (how: 'info' | 'warn', message: string): void => {
    if (!told.has(how)) log[how](message)
    told.add(how)
  }
  return async (texts) => {
    program ??= onPath(path)
    const found = await program
    if (found === null) {
      tell('info', `${PROGRAM} is not on the PATH: secrets are found by secretlint and our own rules`)
      return texts.map(() => [])
    }
    const fresh = [...new Set(texts)].filter((text) => !seen.has(sha256Of(text)))
    try {
      const results = fresh.length === 0 ? [] : await search(found, fresh, timeout)
      for (const [at, text] of fresh.entries()) seen.set(sha256Of(text), results[at] ?? [])
    } catch (cause) {
      tell('warn', `${found} was left out: ${reason(cause)}`)
    }
    return texts.map((text) => seen.get(sha256Of(text)) ?? [])
  }
}

/** Nothing that it printed: it may have printed a secret. */
function reason(cause: unknown): string {
  const { killed, code } = cause as { killed?: boolean; code?: number | string }
  return killed === true ? `it took too long` : `it failed (${code ?? 'no code'})`
}

/** A relative folder of the PATH may be the target's. */
async function onPath(path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, PROGRAM)
    try {
      await access(file, constants.X_OK)
      if ((await stat(file)).isFile()) return file
    } catch {
      continue
    }
  }
  return null
}

async function search(program: string, texts: readonly string[], timeout: number): Promise<NamedSecret[][]> {
  await using folder = await temporaryFolder('trufflehog')
  const names = texts.map((_, at) => `${at}.txt`)
  for (const [at, name] of names.entries())
    await writeFile(join(folder.path, name), texts[at] as string, { flag: 'wx' })
  const output = await outputOf(program, folder.path, timeout)
  const found = new Map<string, NamedSecret[]>(names.map((name) => [join(folder.path, name), []]))
  for (const line of output.split('\n')) {
    const finding = readFinding(line)
    if (finding !== null) found.get(finding.file)?.push(finding.secret)
  }
  return [...found.values()]
}

function readFinding(line: string): { file: string; secret: NamedSecret } | null {
  try {
    const { SourceMetadata, DetectorName, Raw } = findingSchema.parse(JSON.parse(line))
    if (Raw.trim().length < SHORTEST || Raw.length > LONGEST) return null
    const secret = { type: `trufflehog-${DetectorName.toLowerCase()}`, text: Raw }
    return { file: SourceMetadata.Data.Filesystem.file, secret }
  } catch {
    return null
  }
}

/** An address on which nobody listens, for whatever would ask the network in spite of its switches. */
const NO_NETWORK = 'http://127.0.0.1:9'

async function outputOf(program: string, folder: string, timeout: number): Promise<string> {
  const options = ['--json', '--no-verification', '--no-update', '--no-color', '--log-level=-1']
  const env = { PATH: '/usr/bin:/bin', HOME: folder, TMPDIR: folder, HTTPS_PROXY: NO_NETWORK, HTTP_PROXY: NO_NETWORK }
  const limits = { timeout, maxBuffer: MOST_OUTPUT_BYTES, killSignal: 'SIGKILL' } as const
  const { stdout } = await run(program, ['filesystem', folder, ...options], { cwd: folder, env, ...limits })
  return stdout
}
