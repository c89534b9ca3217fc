import { ourIdentities, type Published, type PublishInput } from '../report/github/publication.ts'
import { publishPulls } from '../report/publish-pulls.ts'
import type { Publish } from '../report/run.ts'
import { readContext, type WorkflowContext } from '../shared/adapters/github/context.ts'
import { mayStart } from '../shared/adapters/github/start.ts'
import type { Run } from '../shared/contracts/run.ts'
import type { GitHub } from '../shared/ports/github.ts'
import { openGitHubToken } from '../shared/runtime/github-token.ts'
import { auditTrail, type AuditTrail } from '../shared/state-branch/audit-trail.ts'
import { baseCommits, type BaseCommits } from './base-commits.ts'
import { openConnection, type Connection } from './github-connection.ts'
import { keepRun } from './keep-run.ts'
import type { Publisher, Publishing } from './publisher.ts'
import { redrafter } from './redraft.ts'
import { signingBranches } from './signing-branches.ts'

/** Pull requests, check runs and the state branch, with a token that ends with the scope. */
export async function githubPublisher(publishing: Publishing): Promise<Publisher> {
  const { settings, ports, runId, interruption } = publishing
  const context = await readContext(process.env)
  const repository = settings.github.repository ?? context.repository
  await using opened = new AsyncDisposableStack()
  const place = { repository, apiUrl: context.apiUrl, clock: ports.clock, interruption }
  const token = opened.use(await openGitHubToken(settings.github, place))
  const connection = await openConnection({ context, repository, token, settings }, ports)
  const remote = () => ({ url: `${context.serverUrl}/${repository}.git`, token: token.current() })
  const bases = opened.use(baseCommits({ location: publishing.location, ports, remote }))
  const signing = { settings: settings.github, remote, clock: ports.clock, bases }
  const signed = opened.use(await signingBranches(connection, signing))
  const keep = (line: string): Promise<void> => ports.store.append(runId, 'audit.jsonl', line)
  const audit = auditTrail(runId, { clock: ports.clock, keep })
  interruption?.onStop(() => audit.after({ event: 'run.cancelled', itemId: null, details: {} }))
  const held = opened.move()
  const github = { ...connection.github, branches: signed.branches }
  let published: Published | null = null
  return {
    publish: async (what) => {
      const done = await publishAll(
        { ...publishing, context, connection, github, audit, bases, committer: signed.committer },
        what,
      )
      published = done.published
      return done.made
    },
    keep: (run) => keepWhereAllowed(run, { publishing, connection, audit, published }),
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  }
}

interface Opened extends Publishing {
  context: WorkflowContext
  connection: Connection
  github: GitHub
  audit: AuditTrail
  bases: BaseCommits
  /** Address that commits signed by git carry. */
  committer: string | null
}

type Done = Awaited<ReturnType<typeof publishPulls>>

async function publishAll(opened: Opened, what: Parameters<Publish>[0]): Promise<Done> {
  const { context, github, ports, audit } = opened
  const start = await mayStart(context, github)
  if (start.kind === 'neutral') {
    ports.log.warn(`nothing is published: ${start.why}`)
    const stopped = { code: 'not-allowed', message: start.why }
    return { made: new Map(), published: { items: [], outcomes: [], stopped } }
  }
  return publishPulls(what, termsOf(opened, what), { github, audit, clock: ports.clock, log: ports.log })
}

function termsOf(
  opened: Opened,
  { publishing }: Parameters<Publish>[0],
): Omit<PublishInput, 'proposals' | 'runId' | 'base' | 'allowPaths' | 'spending'> {
  const { settings, context, connection, bases, committer } = opened
  const isDispatch = context.event === 'workflow_dispatch' || context.event === 'repository_dispatch'
  return {
    runUrl: context.runUrl,
    allowUnproven: settings.allowUnproven,
    settings: settings.github,
    identities: ourIdentities(connection.appSlug),
    signer: committer,
    trigger: {
      actors: isDispatch ? [context.actor, context.triggeringActor] : [],
      headRepository: context.pullRequest?.headRepositoryId ?? null,
    },
    redraft: redrafter(connection.state, { bases, allowPaths: publishing.allowPaths }),
  }
}

interface Keeping {
  publishing: Publishing
  connection: Connection
  audit: AuditTrail
  published: Published | null
}

/** A run that may not write writes no state either. */
async function keepWhereAllowed(run: Run, { publishing, connection, audit, published }: Keeping): Promise<void> {
  if (published?.stopped) return
  await keepRun(run, { ports: publishing.ports, state: connection.state, audit, published })
}
