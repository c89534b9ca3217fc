import type { Evidence } from '../../shared/contracts/evidence.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import { fakeEvidence } from '../../shared/evidence/evidence.fake.ts'
import { fakeClock } from '../../shared/ports/clock.ts'
import { fakeGitHub, type FakeGitHub, type FakeGitHubOptions } from '../../shared/ports/github.fake.ts'
import { recordedLog } from '../../shared/ports/log.ts'
import { fixtureItem } from '../../shared/state/run-fixture.fake.ts'
import { ourIdentities } from './publication.ts'
import type {
  GitHubProposal,
  Published,
  PublishAudit,
  PublishEvent,
  PublishInput,
  PublishSettings,
} from './publication.ts'
import { publishOnGitHub } from './publish-on-github.ts'

export const everything: PublishSettings = {
  draft: true,
  labels: ['llm-ops'],
  groupBy: 'item',
  ciTrigger: 'none',
  maxOpenPulls: 0,
  maxNewPullsPerHour: 0,
  schedule: [],
  expireAfterDays: 30,
}

export type ShopInput = Partial<Omit<PublishInput, 'settings'>> & { settings?: Partial<PublishSettings> }

/** A repository on the in-memory GitHub, and runs of the publisher on it. */
export interface Shop {
  github: FakeGitHub
  /** Events of the audit log, `before pull.open`. */
  events: string[]
  details: PublishEvent[]
  log: ReturnType<typeof recordedLog>
  /** Moves the clock of both sides. */
  pass(days: number): Promise<void>
  /** The commit that the default branch stands at. */
  tip(): string
  /** A proposal that rewrites these files (`null` removes), proven on the tip. */
  proposal(id: string, files: Readonly<Record<string, string | null>>, rest?: Partial<PlanItem>): GitHubProposal
  publish(input?: ShopInput, audit?: PublishAudit): Promise<Published>
}

export function shop(options: FakeGitHubOptions = {}): Shop {
  const clock = fakeClock()
  const files = { 'a.js': 'var a\n', 'b.js': 'var b\n', 'c.js': 'var c\n', ...options.files }
  const github = fakeGitHub({ now: () => clock.now(), ...options, files })
  const events: string[] = []
  const details: PublishEvent[] = []
  const log = recordedLog()
  const kept = (phase: string) => async (event: PublishEvent) => {
    events.push(`${phase} ${event.event}`)
    details.push(event)
  }
  const audit = { before: kept('before'), after: kept('after') }
  const tip = () => github.state.branches.get(github.state.repository.defaultBranch) ?? ''
  return {
    github,
    events,
    details,
    log,
    tip,
    pass: (days) => clock.sleep(days * 24 * 60 * 60 * 1000),
    proposal: (id, files, rest = {}) => proposalOn(tip(), { id, files, rest }),
    publish: (input = {}, to = audit) => {
      return publishOnGitHub(inputOn(tip(), input), { github, audit: to, clock, log })
    },
  }
}

interface Drafted {
  id: string
  files: Readonly<Record<string, string | null>>
  rest?: Partial<PlanItem>
}

export function proposalOn(base: string, { id, files, rest = {} }: Drafted): GitHubProposal {
  const encoder = new TextEncoder()
  const contents = Object.entries(files).map(
    ([path, text]) => [path, text === null ? null : encoder.encode(text)] as const,
  )
  const item = fixtureItem(id, Object.keys(files), rest)
  const evidence: Evidence = fakeEvidence({ itemId: id, base })
  return { item, evidence, files: new Map(contents) }
}

function inputOn(base: string, { settings, ...input }: ShopInput): PublishInput {
  return {
    runId: 'run-1',
    runUrl: 'https://github.example/acme/shop/actions/runs/7',
    base: { branch: 'main', commit: base },
    proposals: [],
    allowUnproven: false,
    allowPaths: [],
    spending: { plan: null, apply: null },
    identities: ourIdentities(null),
    signer: null,
    trigger: { actors: [], headRepository: null },
    redraft: async () => null,
    ...input,
    settings: { ...everything, ...settings },
  }
}

/** All of the state, as text: what two runs are compared by. */
export function stateOf({ github }: Pick<Shop, 'github'>): string {
  const { branches, pulls, requested, checks } = github.state
  return JSON.stringify([[...branches], pulls, [...requested], checks])
}
