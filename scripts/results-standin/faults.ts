/** A method of the services, or what is done with a blob. */
export type Operation =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact'
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'GetCacheEntryDownloadURL'
  | 'PutBlob'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'
  | 'HeadBlob'

/** What goes wrong. `executed`: the request is carried out first, and only its answer is lost. */
export type Fault =
  | { kind: 'answer'; status: number; message: string; executed?: boolean }
  | { kind: 'cut'; executed?: boolean }
  /** A blob is served without its last bytes, and as if that were all. */
  | { kind: 'shorten'; bytes: number }

export interface Script {
  on: Operation
  /** Which of its calls, from 1; `every`. */
  nth?: number | 'every'
  fault: Fault
}

export interface Faults {
  add(script: Script): void
  /** What is to go wrong with this call; null for nothing. */
  next(on: Operation): Fault | null
}

export function faults(): Faults {
  const open: { script: Script; seen: number }[] = []
  return {
    add: (script) => void open.push({ script, seen: 0 }),
    next(on) {
      for (const each of open.filter(({ script }) => script.on === on)) {
        each.seen += 1
        const { nth = 1, fault } = each.script
        if (nth === 'every' || each.seen === nth) return fault
      }
      return null
    },
  }
}
