import { resolve } from 'node:path'
import pLimit from 'p-limit'
import type { CrawlInput, CrawlPorts, CrawlResult } from '../crawl/run.ts'
import { fileStore } from '../shared/adapters/file-store.ts'
import { localPorts } from '../shared/adapters/local-ports.ts'
import { UserError } from '../shared/contracts/errors.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { Interrupted, interruptible } from '../shared/runtime/interrupt.ts'
import { printable } from '../shared/runtime/printable.ts'
import { beginRun } from '../shared/runtime/session.ts'
import { DEFAULT_STATE, findPlace, type Place } from '../shared/runtime/state-dir.ts'
import { isUrl } from '../shared/target/open-target.ts'
import type { Call } from './call.ts'
import { counted } from '../shared/wording/counted.ts'
import { EXIT } from './failure.ts'
import { openLog, type Answer } from './terminal.ts'

/** Targets that are opened (and cloned) at once. */
const AT_ONCE = 4

type CrawlAll = (inputs: readonly CrawlInput[], ports: CrawlPorts) => Promise<CrawlResult[]>
type Crawled = { place: Place; file: string; snapshot: Snapshot } | { location: string; error: unknown }
type Begun = { place: Place; runId: string; ports: Ports } | { location: string; error: unknown }

/**
 * `llm-ops crawl [dirs…]`: each target into its own state folder, or all into the one that is named. What goes wrong
 * with one does not stop the others; the exit code is 1 then, or 2 where it was wrong input and nothing else.
 */
export async function crawlCommand(call: Call, targets: readonly string[]): Promise<Answer> {
  const wanted = targets.length === 0 ? [call.settings.target] : targets
  if (wanted.length > 1 && call.settings.runId !== null) {
    throw new UserError('run-id: it names one run; leave it out where several targets are crawled')
  }
  const { signal } = call.terminal
  const results = await crawlEach(call, [
    ...new Set(wanted.map((target) => (isUrl(target) ? target : resolve(target)))),
  ])
  if (signal.aborted) throw new Interrupted('interrupted')
  const failures = results.filter((result) => 'error' in result)
  const [first] = failures
  if (results.length === 1 && first !== undefined) throw first.error
  for (const { location, error } of failures) {
    const message = messageOf(error)
    const named = message.startsWith(location) ? message : `${location}: ${message}`
    call.terminal.err(`llm-ops: ${printable(named)}\n`)
  }
  const onlyInput = failures.every(({ error }) => error instanceof UserError)
  const exitCode = first === undefined ? EXIT.done : onlyInput ? EXIT.input : EXIT.failed
  return { exitCode, json: { targets: results.map(shown) }, text: results.map(words).join('\n') }
}

async function crawlEach(call: Call, wanted: readonly string[]): Promise<Crawled[]> {
  const { crawlAll } = await import('../crawl/run.ts')
  using log = await openLog(call.terminal, call.flags)
  const stateDir = resolve(call.settings.state ?? DEFAULT_STATE)
  await using ports = localPorts({
    stateDir,
    workers: call.settings.workers,
    sandbox: call.settings.sandbox,
    settings: null,
    log,
  })
  const limit = pLimit(AT_ONCE)
  const begun = await Promise.all(wanted.map((target) => limit(() => begin(target, call, ports))))
  const groups = Map.groupBy(begun, (one) => ('error' in one ? null : one.place.stateDir))
  const failed = begun.filter((one) => 'error' in one)
  groups.delete(null)
  const crawled = [...groups.values()].map((group) => {
    const ready = group.filter((one) => 'place' in one)
    return limit(() => crawlGroup(ready, call, crawlAll))
  })
  return [...(await Promise.all(crawled)).flat(), ...failed]
}

async function begin(target: string, call: Call, ports: Ports): Promise<Begun> {
  try {
    const place = await findPlace(target, call.settings.state, ports.git)
    const own = interruptible({ ...ports, store: fileStore(place.stateDir) }, call.terminal.signal)
    const runId = await beginRun({ ...place, ports: own }, call.settings)
    return { place, runId, ports: own }
  } catch (error) {
    if (call.terminal.signal.aborted) throw error
    return { location: target, error }
  }
}

/** Targets that share a state folder. */
async function crawlGroup(
  group: readonly { place: Place; runId: string; ports: Ports }[],
  call: Call,
  crawlAll: CrawlAll,
): Promise<Crawled[]> {
  const [first] = group
  if (first === undefined) return []
  const inputs = group.map(({ place, runId }) => ({ ...call.settings, runId, location: place.location }))
  const results = await crawlAll(inputs, first.ports)
  return group.map(({ place, runId, ports }, index): Crawled => {
    const result = results[index]
    if (result?.ok) return { place, file: `${ports.store.runDir(runId)}/snapshot.json`, snapshot: result.snapshot }
    return { location: place.location, error: result?.error ?? new Error('crawl gave no result') }
  })
}

function shown(result: Crawled): unknown {
  if ('error' in result) return { ok: false, location: result.location, error: messageOf(result.error) }
  const { place, file, snapshot } = result
  return { ok: true, location: place.location, stateDir: place.stateDir, runId: snapshot.runId, file, snapshot }
}

function words(result: Crawled): string {
  if ('error' in result) return `${printable(result.location)}: failed`
  const { files, outlines, baseline, runId, noLlm } = result.snapshot
  const { passed, total } = result.snapshot.baseline.counts
  const tests = total === 0 ? baseline.status : `${baseline.status}, ${passed} of ${counted(total, 'test')} passed`
  const optedOut = noLlm.files.length === 0 ? [] : [`${counted(noLlm.files.length, 'file')} opted out by NO_LLM`]
  const head = `${printable(result.place.location)}: ${counted(files.length, 'file')}, ${outlines.parsed} outlined, ${outlines.cached} from the cache`
  return [
    [head, ...optedOut].join(', '),
    `  tests: ${tests}. ${printable(baseline.reason)}`,
    `  run ${runId}, written to ${printable(result.file)}`,
  ].join('\n')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
