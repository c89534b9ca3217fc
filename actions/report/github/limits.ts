import type { Note } from '../../shared/contracts/primitives.ts'
import type { KnownPull } from './ledger.ts'
import type { PublishSettings } from './publication.ts'
import { isOpen, readSchedule } from './schedule.ts'

/** Whether another pull request may be opened: asked before, told after each. */
export interface Allowance {
  /** Why not now; null where one may be. */
  refusal(): Note | null
  opened(): void
}

const anHour = 60 * 60 * 1000

/** @throws UserError for a schedule that cannot be read */
export function allowance(settings: PublishSettings, pulls: readonly KnownPull[], now: Date): Allowance {
  const { maxOpenPulls, maxNewPullsPerHour, schedule } = settings
  const isScheduled = isOpen(readSchedule(schedule), now)
  let open = pulls.filter(({ pull }) => pull.state === 'open').length
  let recent = pulls.filter(({ pull }) => now.getTime() - pull.createdAt.getTime() < anHour).length
  return {
    opened: () => {
      open += 1
      recent += 1
    },
    refusal: () => {
      if (!isScheduled) return waiting(`schedule: ${schedule.join(', ')} is not now`)
      if (maxOpenPulls > 0 && open >= maxOpenPulls)
        return waiting(`max-open-pulls: ${open} of ${maxOpenPulls} are open`)
      if (maxNewPullsPerHour === 0 || recent < maxNewPullsPerHour) return null
      return waiting(`max-new-pulls-per-hour: ${recent} of ${maxNewPullsPerHour} were opened in the last hour`)
    },
  }
}

function waiting(message: string): Note {
  return { code: 'waiting', message }
}
