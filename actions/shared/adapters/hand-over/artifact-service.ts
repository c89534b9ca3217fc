import type { ArtifactClient } from '@actions/artifact'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../contracts/errors.ts'

export interface ArtifactEntry {
  id: number
  name: string
  /** Of the archive. */
  bytes: number
  /** `sha256:<hex>` of the archive, where the service keeps one. */
  digest: string | null
}

/** Artifacts of this workflow run. */
export interface ArtifactService {
  /** @param files absolute, all in `folder` @throws UserError where it was not taken */
  upload(name: string, files: readonly string[], folder: string): Promise<void>
  list(): Promise<ArtifactEntry[]>
  /** Fetches one as it is, unopened. @returns path of the archive in `folder`, which is empty before */
  download(entry: ArtifactEntry, folder: string): Promise<string>
}

/** What a job needs for artifacts and does not have, in a sentence; null where it has all. */
export function missingForArtifacts(env: NodeJS.ProcessEnv): string | null {
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !env[name])
  if (missing.length > 0) return `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set`
  return isServed(env['GITHUB_SERVER_URL']) ? null : `${env['GITHUB_SERVER_URL']} (GitHub Enterprise Server) has none`
}

/** Hosts that @actions/artifact works on. */
function isServed(serverUrl = 'https://github.com'): boolean {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : ''
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost')
}

/** GitHub lets a person run jobs again for so long. */
const RETENTION_DAYS = 30

/** The toolkit's client. It is heavy and prints a deprecation of its own: it is loaded where an artifact is really moved. */
export function toolkitArtifacts(env: NodeJS.ProcessEnv): ArtifactService {
  let loaded: Promise<ArtifactClient> | null = null
  const client = async () => {
    loaded ??= import('@actions/artifact').then(({ DefaultArtifactClient }) => new DefaultArtifactClient())
    return loaded
  }
  return {
    upload: async (name, files, folder) => {
      // More days than the repository keeps would be a warning in every job.
      const kept = Number(env['GITHUB_RETENTION_DAYS']) || RETENTION_DAYS
      const options = { retentionDays: Math.min(RETENTION_DAYS, kept) }
      await told(`artifact ${name} could not be uploaded`, async () => {
        await (await client()).uploadArtifact(name, [...files], folder, options)
      })
    },
    list: async () => {
      const { artifacts } = await told('the artifacts of this workflow run could not be listed', async () => {
        return (await client()).listArtifacts()
      })
      return artifacts.map(({ id, name, size, digest }) => ({ id, name, bytes: size, digest: digest ?? null }))
    },
    download: async (entry, folder) => {
      await told(`artifact ${entry.name} could not be downloaded`, async () => fetched(await client(), entry, folder))
      return onlyFile(folder)
    },
  }
}

/** A second time where the bytes are not those that were uploaded: an answer may be cut without a word. */
async function fetched(client: ArtifactClient, { id, digest }: ArtifactEntry, path: string): Promise<void> {
  const expected = digest === null ? {} : { expectedHash: digest }
  for (let attempt = 1; attempt <= 2; attempt++) {
    const { digestMismatch } = await client.downloadArtifact(id, { path, skipDecompress: true, ...expected })
    if (!digestMismatch) return
  }
  throw new Error('what came is not what was uploaded (its SHA-256 is another)')
}

async function onlyFile(folder: string): Promise<string> {
  const [name, ...more] = await readdir(folder)
  if (name === undefined || more.length > 0) throw new UserError(`${folder}: there should be one file in it`)
  const path = join(folder, name)
  if ((await lstat(path)).isFile()) return path
  throw new UserError(`${path} is not a file`)
}

/** What a person can do about what the service said; by a part of it. */
const advice: readonly (readonly [RegExp, string])[] = [
  [
    /insufficient usage|storage quota/i,
    'delete old artifacts or raise the storage limit, then run the failed jobs again',
  ],
  [
    /\(409\)|already exists/i,
    'an earlier try of this job left it: run the failed jobs again, which gives it a new name',
  ],
  [/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/, 'set hand-over to none where there is no results service'],
]

async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    const todo = advice.find(([pattern]) => pattern.test(message))?.[1] ?? 'run the failed jobs again'
    throw new UserError(`hand-over: ${what}: ${message}: ${todo}`, { cause })
  }
}
