/** One job of the matrix: what `apply` and `gate` get as `items`. */
export interface Batch {
  /** 1-based, for a person. */
  number: number
  /** Ids, comma-separated. */
  items: string
}

/** GitHub starts no more jobs from one matrix. */
const MOST_JOBS = 256

/** Items in their order, `size` a job; more a job where the matrix would be too large. Never empty: GitHub refuses that. */
export function batches(ids: readonly string[], size: number): Batch[] {
  const perJob = Math.max(size, Math.ceil(ids.length / MOST_JOBS))
  const count = Math.max(1, Math.ceil(ids.length / perJob))
  return Array.from({ length: count }, (_, at) => {
    return { number: at + 1, items: ids.slice(at * perJob, (at + 1) * perJob).join(',') }
  })
}
