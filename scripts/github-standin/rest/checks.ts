import type { Need } from '../access.ts'
import type { Json } from '../openapi/json.ts'
import { Refusal, notFound } from '../refusal.ts'
import type { CheckRunRecord } from '../records.ts'
import { checkRunAnswer } from './answers.ts'
import { page, text, type Call, type Row } from './call.ts'

const READ: readonly Need[] = ['checks:read']
const WRITE: readonly Need[] = ['checks:write']
/** The App that GITHUB_TOKEN speaks for. */
const ACTIONS_APP = 15_368

export const checkRows = {
  'POST /repos/{owner}/{repo}/check-runs': { of: 'repository', needs: WRITE, answer: createRun },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    of: 'repository',
    needs: READ,
    answer: (call) => ({ status: 200, body: checkRunAnswer(runOf(call), call) }),
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    of: 'repository',
    needs: WRITE,
    answer(call) {
      const run = runOf(call)
      const app = appOf(call)
      if (run.appId !== app) {
        throw new Refusal(
          403,
          `Invalid app_id \`${app}\` - check run can only be modified by the GitHub App that created it.`,
        )
      }
      change(run, call.body, call.store.now())
      return { status: 200, body: checkRunAnswer(run, call) }
    },
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': {
    of: 'repository',
    needs: READ,
    answer: (call) => page(runOf(call).annotations.map(annotation), call),
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    of: 'repository',
    needs: READ,
    async answer(call) {
      const head = await call.repository.git.resolve(call.path['ref'] ?? '')
      if (head === null) throw new Refusal(422, `No commit found for SHA: ${call.path['ref'] ?? ''}`)
      return page(
        latest(call, head).map((run) => checkRunAnswer(run, call)),
        call,
        'check_runs',
      )
    },
  },
} as const satisfies Record<string, Row>

/** Newest first; by default the newest of each name and App alone. */
function latest({ repository, query }: Call, head: string): CheckRunRecord[] {
  const named = repository.checkRuns
    .filter((run) => run.head === head && (query['check_name'] ?? run.name) === run.name)
    .filter((run) => query['app_id'] === undefined || String(run.appId) === query['app_id'])
    .toReversed()
  if (query['filter'] === 'all') return named
  return named.filter(
    (run, index) => named.findIndex(({ name, appId }) => name === run.name && appId === run.appId) === index,
  )
}

async function createRun(call: Call) {
  const { repository, body, store } = call
  const head = text(body['head_sha'])
  if (!/^[0-9a-f]{40}$/.test(head) || (await repository.git.typeOf(head)) !== 'commit') {
    throw new Refusal(422, `No commit found for SHA: ${head}`)
  }
  const run: CheckRunRecord = {
    id: store.nextId(),
    name: text(body['name']),
    head,
    externalId: '',
    status: 'queued',
    conclusion: null,
    startedAt: store.now(),
    completedAt: null,
    detailsUrl: null,
    title: null,
    summary: null,
    annotations: [],
    appId: appOf(call),
  }
  change(run, body, store.now())
  repository.checkRuns.push(run)
  return { status: 201, body: checkRunAnswer(run, call) }
}

/** Annotations of a later request are added to those that are there. */
function change(run: CheckRunRecord, body: Json, now: Date): void {
  const output = (body['output'] ?? {}) as Json
  run.name = text(body['name']) || run.name
  run.externalId = text(body['external_id']) || run.externalId
  run.detailsUrl = text(body['details_url']) || run.detailsUrl
  run.status = text(body['status']) || run.status
  run.title = text(output['title']) || run.title
  run.summary = text(output['summary']) || run.summary
  run.annotations.push(...((output['annotations'] ?? []) as Json[]))
  if (body['conclusion'] === undefined) return
  Object.assign(run, { status: 'completed', conclusion: text(body['conclusion']), completedAt: now })
}

function runOf({ repository, path }: Call): CheckRunRecord {
  const run = repository.checkRuns.find(({ id }) => String(id) === path['check_run_id'])
  if (run === undefined) throw notFound()
  return run
}

function appOf({ token }: Call): number {
  if (token.kind === 'user') throw new Refusal(403, 'You must authenticate via a GitHub App.')
  return token.kind === 'actions' ? ACTIONS_APP : (token.appId ?? 0)
}

function annotation(sent: Json): Json {
  const { path, start_line, end_line, annotation_level, title, message, raw_details } = sent
  const place = { start_column: sent['start_column'] ?? null, end_column: sent['end_column'] ?? null, blob_href: '' }
  return {
    path,
    start_line,
    end_line,
    annotation_level,
    message,
    title: title ?? null,
    raw_details: raw_details ?? null,
    ...place,
  }
}
