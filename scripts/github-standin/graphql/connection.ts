import { failure } from './failure.ts'

export interface Page {
  first?: number | null
  last?: number | null
  after?: string | null
}

const MOST = 100

/** A page of a list, as GitHub pages: `first` or `last` must be given, at most 100. */
export function connection<T, R>(items: readonly T[], { first, last, after }: Page, shape: (item: T) => R) {
  const size = first ?? last
  if (size === null || size === undefined) {
    throw failure('UNPROCESSABLE', 'You must provide a `first` or `last` value to properly paginate the connection.')
  }
  if (size > MOST)
    throw failure('UNPROCESSABLE', `Requesting ${size} records on the connection exceeds the limit of 100 records.`)
  const start = first === null || first === undefined ? Math.max(0, items.length - size) : from(after)
  const some = items.slice(start, start + size)
  const end = start + some.length
  return {
    nodes: some.map(shape),
    totalCount: items.length,
    pageInfo: {
      startCursor: some.length > 0 ? cursor(start) : null,
      endCursor: some.length > 0 ? cursor(end) : null,
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
    },
  }
}

function cursor(position: number): string {
  return Buffer.from(`cursor:${position}`).toString('base64')
}

function from(after: string | null | undefined): number {
  return after ? Number(Buffer.from(after, 'base64').toString('utf8').slice('cursor:'.length)) : 0
}
