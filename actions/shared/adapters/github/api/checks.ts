import type { Annotation, CheckRun, Checks } from '../../../ports/github.ts'
import type { Client } from './client.ts'

/** GitHub takes so many in one request, and adds those of a later one to them. */
const ANNOTATIONS = 50
const MOST_TEXT = 65_535
const MOST_TITLE = 255
const PAGE = 100

interface Run {
  id: number
  html_url: string | null
  external_id: string | null
  status: string
  conclusion: string | null
  details_url: string | null
  output: { title: string | null; summary: string | null; annotations_count: number }
}

type Published = Awaited<ReturnType<Checks['publish']>>

/**
 * Finds the run of the same external id first. It stays in progress until its last annotation is there: how many are
 * tells where an earlier try broke off, so that none is sent twice and none is missing under a green check.
 */
export async function publishCheck(client: Client, check: CheckRun): Promise<Published> {
  let run = await found(client, check)
  if (run !== null && isDone(run, check)) return published(run)
  do run = await send(client, check, run)
  while (!isDone(run, check))
  return published(run)
}

async function found(client: Client, { head, name, externalId }: CheckRun): Promise<Run | null> {
  for (let page = 1; page <= 10; page += 1) {
    const parameters = { ref: head, check_name: name, filter: 'all', per_page: PAGE, page }
    const { check_runs: runs } = await client.rest<{ check_runs: Run[] }>('checks', parameters)
    const ours = runs.find((run) => run.external_id === externalId)
    if (ours !== undefined || runs.length < PAGE) return ours ?? null
  }
  return null
}

/** The next part: what comes after the annotations that are there; with the last of them the conclusion. */
async function send(client: Client, check: CheckRun, run: Run | null): Promise<Run> {
  const sent = run?.output.annotations_count ?? 0
  const some = check.annotations.slice(sent, sent + ANNOTATIONS)
  const isLast = sent + some.length >= check.annotations.length
  const state = isLast ? { status: 'completed', conclusion: check.conclusion } : { status: 'in_progress' }
  const body = {
    ...state,
    ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
    output: { ...outputOf(check), annotations: some.map(annotationOf) },
  }
  if (run === null) {
    const created = { name: check.name, head_sha: check.head, external_id: check.externalId, ...body }
    return client.rest<Run>('createCheck', created, { settled: () => found(client, check) })
  }
  const settled = async (): Promise<Run | null> => {
    const now = await client.rest<Run>('check', { check_run_id: run.id })
    const isThere = now.output.annotations_count >= sent + some.length && now.status === state.status
    return isThere && hasText(now, check) ? now : null
  }
  return client.rest<Run>('updateCheck', { check_run_id: run.id, ...body }, { settled })
}

function isDone(run: Run, check: CheckRun): boolean {
  const isWhole = run.output.annotations_count >= check.annotations.length
  return isWhole && run.status === 'completed' && run.conclusion === check.conclusion && hasText(run, check)
}

function hasText({ output, details_url }: Run, check: CheckRun): boolean {
  const { title, summary } = outputOf(check)
  const isLinked = check.detailsUrl === null || details_url === check.detailsUrl
  return isLinked && output.title === title && (output.summary ?? '').trim() === summary.trim()
}

function outputOf({ title, summary }: CheckRun): { title: string; summary: string } {
  return { title: cut(title, MOST_TITLE), summary: cut(summary, MOST_TEXT) }
}

function annotationOf({ path, startLine, endLine, level, title, message }: Annotation) {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    message: cut(message, MOST_TEXT),
    title: cut(title, MOST_TITLE),
  }
}

/** No half of a surrogate pair at its end. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

function published({ id, html_url }: Run): Published {
  return { id, url: html_url ?? '' }
}
