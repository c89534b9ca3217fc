import type { Setting } from './setting.ts'

/** All stages. */
export const every = ['crawl', 'plan', 'apply', 'gate', 'report'] as const

/** The settings that say which part of a run a job does, and how it reaches the next one. */
export const jobTable = {
  items: {
    kind: 'list',
    default: '',
    stages: ['apply', 'gate'],
    alone: true,
    description: 'Ids of the plan items to work on, comma-separated, as the matrix of plan has them; empty is all.',
  },
  round: {
    kind: 'number',
    default: '1',
    min: 1,
    max: 2,
    stages: ['apply', 'gate'],
    alone: true,
    description: '2 drafts and judges once more what the gate failed in round 1 and a new draft may mend.',
  },
  'batch-size': {
    kind: 'number',
    default: '5',
    min: 1,
    max: 100,
    stages: ['plan'],
    description: 'Items in one job of the matrix.',
  },
  'hand-over': {
    kind: 'text',
    default: 'none',
    stages: every,
    alone: true,
    description: 'How files of a run reach the next job: none (same job), or artifact.',
  },
} as const satisfies Record<string, Setting>
