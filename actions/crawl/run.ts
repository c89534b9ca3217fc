import pLimit from 'p-limit'
import { UserError } from '../shared/contracts/errors.ts'
import type { Language, Note } from '../shared/contracts/primitives.ts'
import type { Snapshot } from '../shared/contracts/snapshot.ts'
import type { TestRun } from '../shared/contracts/test-run.ts'
import type { Head, Repository } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import { withoutCredentials } from '../shared/target/location.ts'
import { isUrl, openTarget } from '../shared/target/open-target.ts'
import { runTests } from '../shared/testing/run-tests.ts'
import type { TestSettings } from '../shared/testing/settings.ts'
import { caseCollisions, listFile, mainLanguage, snapshotFile, type ListedFile } from './file-list.ts'
import { optedOutFolders } from '../shared/no-llm/no-llm.ts'
import { outlineFiles, type Outlined } from './outline-files.ts'
import { counted } from '../shared/wording/counted.ts'

export interface CrawlInput {
  runId: string
  /** A folder or a git URL. */
  location: string
  /** For a URL; null takes the remote's default. */
  branch: string | null
  /** null finds it. */
  language: Language | null
  /** Larger files are listed and not read. */
  maxFileBytes: number
  tests: TestSettings
}

export type CrawlResult = { ok: true; snapshot: Snapshot } | { ok: false; location: string; error: unknown }
export type CrawlPorts = Pick<Ports, 'git' | 'store' | 'outliner' | 'sandbox' | 'workspace' | 'clock' | 'log'>

/** Targets that are crawled at once. */
const AT_ONCE = 4

/** Crawls every target; what goes wrong with one is its result and never stops the others. In the order of `inputs`. */
export async function crawlAll(inputs: readonly CrawlInput[], ports: CrawlPorts): Promise<CrawlResult[]> {
  const limit = pLimit(AT_ONCE)
  return Promise.all(inputs.map((input) => limit(() => crawlOne(input, ports))))
}

async function crawlOne(input: CrawlInput, ports: CrawlPorts): Promise<CrawlResult> {
  try {
    return { ok: true, snapshot: await crawl(input, ports) }
  } catch (error) {
    return { ok: false, location: withoutCredentials(input.location), error }
  }
}

/**
 * Reads one target at HEAD: its tracked files, their outlines, its baseline tests. Writes `snapshot.json`. The work tree
 * and index are not read (git is asked whether they differ from HEAD) and never written.
 * @throws UserError where the target cannot be opened or has no commit
 */
export async function crawl(input: CrawlInput, ports: CrawlPorts): Promise<Snapshot> {
  const repository = await openTarget(input, ports)
  const head = await repository.head()
  if (head === null) throw new UserError(`${repository.dir}: there is no commit yet; commit something and run again`)
  const local = !isUrl(input.location)
  const asked = local ? repository.dirty() : Promise.resolve(false)
  asked.catch(() => undefined)
  const listing = repository.entries(head.tree)
  ports.outliner.prepare?.([])
  // Two cores: the cache's index is read while git lists the files.
  await Promise.all([listing, ports.store.outlines.facts([])])
  const entries = await listing
  ports.log.stage('crawl', `${counted(entries.length, 'file')} of ${repository.dir}`)
  const files = entries.map((entry) => listFile(entry, input.maxFileBytes))
  const outlined = await outlineFiles(files, repository, ports)
  const snapshot: Snapshot = {
    schemaVersion: 1,
    runId: input.runId,
    createdAt: ports.clock.now().toISOString(),
    target: {
      url: local ? repository.dir : withoutCredentials(input.location),
      defaultBranch: head.branch ?? 'main',
      language: input.language ?? mainLanguage(files),
    },
    base: head,
    ...contents(files, outlined),
    baseline: await baseline(input, { repository, head }, ports),
    notes: notes(files, { head, dirty: await asked, dir: repository.dir }),
  }
  await ports.store.write(input.runId, 'snapshot.json', `${JSON.stringify(snapshot)}\n`)
  return snapshot
}

function contents(files: readonly ListedFile[], outlined: Outlined): Pick<Snapshot, 'files' | 'outlines' | 'noLlm'> {
  const optedOut = optedOutFolders(files.map(({ path }) => path))
  const rows = files.map((file) => {
    const { id } = file.entry
    return snapshotFile(file, { blob: outlined.blobs.get(id), failed: outlined.failed.has(id), optedOut })
  })
  const own = files.filter((file) => file.readable && outlined.blobs.get(file.entry.id)?.noLlm === true)
  return {
    files: rows,
    outlines: outlined.counts,
    noLlm: { repository: optedOut.repository, folders: optedOut.folders, files: own.map(({ path }) => path) },
  }
}

function notes(files: readonly ListedFile[], seen: { head: Head; dirty: boolean; dir: string }): Note[] {
  const found = caseCollisions(files.map(({ path }) => path))
  if (seen.dirty) {
    const message = `${seen.dir} has uncommitted changes; they are left as they are, and HEAD is what is judged`
    found.unshift({ code: 'dirty-work-tree', message })
  }
  if (seen.head.branch === null) {
    found.unshift({ code: 'detached-head', message: 'HEAD is on no branch; the default branch is taken to be main' })
  }
  return found
}

/** The tests as they are at HEAD, in a worktree of their own. */
async function baseline(
  { runId, tests }: CrawlInput,
  { repository, head }: { repository: Repository; head: Head },
  ports: CrawlPorts,
): Promise<TestRun> {
  const outputFile = `${ports.store.runDir(runId)}/baseline.log`
  const target = repository.dir
  if (!tests.enabled) return runTests({ worktree: target, target, settings: tests, outputFile, coverage: false }, ports)
  await using scratch = await repository.scratch()
  const worktree = await scratch.checkout(head.tree)
  return await runTests({ worktree, target, settings: tests, outputFile, coverage: true }, ports)
}
