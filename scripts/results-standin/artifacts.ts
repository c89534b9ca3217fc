import type { Blob, Blobs } from './blobs.ts'
import { Refusal } from './refusal.ts'
import type { BackendIds } from './runtime-token.ts'

export interface StoredArtifact extends BackendIds {
  id: number
  name: string
  size: number
  /** `sha256:<hex>`, as the uploader said. */
  digest: string
  createdAt: Date
  isFinal: boolean
  blob: Blob
}

/** Of a request or an answer: the proto's JSON, where 64-bit numbers and wrapped strings are strings. */
export type Body = Readonly<Record<string, unknown>>
export type Method = (ids: BackendIds, body: Body) => Body

export interface ArtifactServiceOptions {
  blobs: Blobs
  urlOf: (blob: Blob) => string
  now: () => Date
}

export interface ArtifactService {
  stored: StoredArtifact[]
  methods: Readonly<Record<string, Method>>
}

/** Names are unique in a workflow run, also across its attempts, and an artifact never changes. */
export function artifactService(options: ArtifactServiceOptions): ArtifactService {
  const stored: StoredArtifact[] = []
  const { blobs, urlOf } = options
  return {
    stored,
    methods: {
      CreateArtifact: (ids, { name }) => ({
        ok: true,
        signed_upload_url: urlOf(create({ stored, options }, ids, name)),
      }),
      FinalizeArtifact(ids, { name, size, hash }) {
        const artifact = find(stored, ids, name)
        if (artifact === null || artifact.blob.content === null) {
          throw new Refusal(404, 'not_found', `artifact ${textOf(name)} has no content`)
        }
        Object.assign(artifact, { size: Number(size ?? 0), digest: textOf(hash), isFinal: true })
        return { ok: true, artifact_id: String(artifact.id) }
      },
      ListArtifacts: (ids, filters) => ({ artifacts: wanted(stored, ids, filters).map(listed) }),
      GetSignedArtifactURL: (ids, { name }) => ({ signed_url: urlOf(finalOne(stored, ids, name).blob) }),
      DeleteArtifact(ids, { name }) {
        const artifact = finalOne(stored, ids, name)
        stored.splice(stored.indexOf(artifact), 1)
        blobs.delete(artifact.blob.id)
        return { ok: true, artifact_id: String(artifact.id) }
      },
    },
  }
}

/** GitHub's limit for a job. */
const perJob = 500

interface Place {
  stored: StoredArtifact[]
  options: ArtifactServiceOptions
}

function create({ stored, options }: Place, ids: BackendIds, name: unknown): Blob {
  if (find(stored, ids, name) !== null) {
    throw new Refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
  }
  if (stored.filter(({ job }) => job === ids.job).length >= perJob) {
    throw new Refusal(400, 'resource_exhausted', `a job can have ${perJob} artifacts at the most`)
  }
  const blob = options.blobs.create()
  const open = { size: 0, digest: '', createdAt: options.now(), isFinal: false }
  stored.push({ id: (stored.at(-1)?.id ?? 0) + 1, name: textOf(name), ...open, ...ids, blob })
  return blob
}

function find(stored: readonly StoredArtifact[], { run }: BackendIds, name: unknown): StoredArtifact | null {
  return stored.find((each) => each.run === run && each.name === name) ?? null
}

function finalOne(stored: readonly StoredArtifact[], ids: BackendIds, name: unknown): StoredArtifact {
  const artifact = find(stored, ids, name)
  if (artifact?.isFinal) return artifact
  throw new Refusal(404, 'not_found', `artifact ${textOf(name)} not found`)
}

function wanted(stored: readonly StoredArtifact[], { run }: BackendIds, filters: Body): StoredArtifact[] {
  const { name_filter: name, id_filter: id } = filters
  return stored.filter(
    (each) =>
      each.run === run &&
      each.isFinal &&
      (name === undefined || each.name === name) &&
      (id === undefined || String(each.id) === textOf(id)),
  )
}

function listed({ run, job, id, name, size, createdAt, digest }: StoredArtifact): Body {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: String(id),
    name,
    size: String(size),
    created_at: createdAt.toISOString(),
    ...(digest === '' ? {} : { digest }),
  }
}

/** The text of a field; '' where it is missing. */
export function textOf(field: unknown): string {
  return typeof field === 'string' || typeof field === 'number' ? String(field) : ''
}
