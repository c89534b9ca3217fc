import { textOf, type ArtifactServiceOptions, type Method } from './artifacts.ts'
import type { Blob } from './blobs.ts'
import { Refusal } from './refusal.ts'

export interface StoredCache {
  id: number
  key: string
  version: string
  size: number
  isFinal: boolean
  blob: Blob
}

export interface CacheService {
  stored: StoredCache[]
  /** false: as for a run that an untrusted event has started. */
  isWritable: boolean
  methods: Readonly<Record<string, Method>>
}

/** Entries are found by their key, else by the newest that begins with a restore key, in their order; they never change. */
export function cacheService({ blobs, urlOf }: ArtifactServiceOptions): CacheService {
  const stored: StoredCache[] = []
  const service: CacheService = {
    stored,
    isWritable: true,
    methods: {
      CreateCacheEntry(_, { key, version }) {
        if (!service.isWritable) return { ok: false, message: 'cache write denied: this run may only read' }
        if (stored.some((each) => each.key === key && each.version === version)) {
          throw new Refusal(409, 'already_exists', 'a cache entry with the same key, version and scope already exists')
        }
        const blob = blobs.create()
        const named = { key: textOf(key), version: textOf(version) }
        stored.push({ id: stored.length + 1, ...named, size: 0, isFinal: false, blob })
        return { ok: true, signed_upload_url: urlOf(blob) }
      },
      FinalizeCacheEntryUpload(_, { key, version, size_bytes: size }) {
        const entry = stored.find((each) => each.key === key && each.version === version)
        if (entry === undefined || entry.blob.content === null) return { ok: false, message: 'nothing was uploaded' }
        Object.assign(entry, { size: Number(size), isFinal: true })
        return { ok: true, entry_id: String(entry.id) }
      },
      GetCacheEntryDownloadURL(_, { key, restore_keys: restoreKeys, version }) {
        const usable = stored.filter((each) => each.isFinal && each.version === version).toReversed()
        const starts = Array.isArray(restoreKeys) ? restoreKeys.map(textOf) : []
        const found =
          usable.find((each) => each.key === key) ??
          starts.flatMap((start) => usable.find((each) => each.key.startsWith(start)) ?? [])[0]
        return found === undefined
          ? { ok: false }
          : { ok: true, signed_download_url: urlOf(found.blob), matched_key: found.key }
      },
    },
  }
  return service
}
