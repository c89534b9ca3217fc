import type { Clock } from '../ports/clock.ts'

const GENERATED = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-/

/** A new run's id, `20261122T120000Z-<7 of the base commit>-<4 random>`: ids sort by time. */
export function newRunId(base: string, clock: Pick<Clock, 'now' | 'random'>): string {
  const instant = clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '')
  return `${instant}-${base.slice(0, 7)}-${clock.random(4)}`
}

/** When a run began, in milliseconds since 1970; null for an id that a person chose. */
export function runTime(runId: string): number | null {
  if (!GENERATED.test(runId)) return null
  const at = Date.parse(runId.replace(GENERATED, '$1-$2-$3T$4:$5:$6Z|').split('|')[0] ?? '')
  return Number.isNaN(at) ? null : at
}
