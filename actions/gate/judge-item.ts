import type { Evidence, SandboxRecord, SectionName } from '../shared/contracts/evidence.ts'
import { isRefusal, judgePatch, judgeTree, type Judged, type Refusal } from '../shared/patch/judge.ts'
import type { Repository, Scratch } from '../shared/ports/git.ts'
import type { Ports } from '../shared/ports/ports.ts'
import type { TestSettings } from '../shared/testing/settings.ts'
import { formatCandidate, type Formatted } from './formatting/format-candidate.ts'
import { measure } from './measure.ts'
import { stoppedEvidence } from './stopped-evidence.ts'
import type { Subject } from './subject.ts'
import type { ReachingSide } from './tests/sides.ts'
import { judge } from './verdict.ts'

/** What is the same for every change of a run. */
export interface Bench {
  repository: Repository
  base: { commit: string; tree: string }
  /** Every path of the base tree. */
  paths: ReadonlySet<string>
  /** The tests at base: run once for all changes. */
  baseSide: ReachingSide
  tests: TestSettings
  sandbox: SandboxRecord
  skip: readonly SectionName[]
  reruns: number
  /** May base and head run at the same time? */
  sideBySide: boolean
  /** Commands that may run at the same time. */
  slots: number
  mutantBudget: number
  allowPaths: readonly string[]
  minConfidence: number
  /** Where a run's output goes: for a person, never printed. */
  outputFile: (label: string) => string
}

export type GatePorts = Pick<
  Ports,
  'git' | 'sandbox' | 'workspace' | 'parsers' | 'outliner' | 'store' | 'clock' | 'log'
>

export interface Job {
  subject: Subject
  bench: Bench
}

/** The change as a tree, held against the policy. */
export type Candidate = Omit<Judged, 'stat' | 'repairs'>

/**
 * One change, from what was handed over to its verdict: made again in a scratch repository, judged there as a tree,
 * formatted where it is ours, measured. The user's work tree is never written to.
 */
export async function judgeItem(job: Job, ports: GatePorts): Promise<Evidence> {
  const { subject, bench } = job
  await using scratch = await bench.repository.scratch()
  const drafted = await draft(job, scratch)
  if (isRefusal(drafted)) return stoppedEvidence(job, drafted)
  const formatted = await formatDraft(job, { scratch, ports, drafted })
  const candidate =
    formatted.tree === drafted.tree ? drafted : await judgeTree({ ...boundsOf(job), tree: formatted.tree }, scratch)
  if (isRefusal(candidate)) return stoppedEvidence(job, candidate)
  const measured = await measure(job, { scratch, candidate, formatting: formatted.formatting }, ports)
  const tree = 'tree' in subject.draft ? candidate.tree : (subject.draft.claimed ?? candidate.tree)
  const evidence = { ...measured, tree }
  return { ...evidence, ...judge(evidence) }
}

function boundsOf({ subject, bench }: Job) {
  const policy = !bench.skip.includes('policy')
  const { base, allowPaths, paths } = bench
  return { base: base.tree, allowedFiles: subject.allowedFiles, allowPaths, paths, policy }
}

async function draft(job: Job, scratch: Scratch): Promise<Candidate | Refusal> {
  const { draft } = job.subject
  if ('tree' in draft) return judgeTree({ ...boundsOf(job), tree: draft.tree }, scratch)
  const drafted = await judgePatch({ ...boundsOf(job), diff: draft.diff }, scratch)
  if (isRefusal(drafted) || draft.claimed === null || drafted.tree === draft.claimed) return drafted
  const message = `its diff gives tree ${drafted.tree}, and apply handed over ${draft.claimed}: run apply again`
  return { refused: { code: 'handover-mismatch', message }, findings: [] }
}

interface Workshop {
  scratch: Scratch
  ports: GatePorts
  drafted: Candidate
}

async function formatDraft({ subject, bench }: Job, { scratch, ports, drafted }: Workshop): Promise<Formatted> {
  if (!subject.format) {
    const reason = 'not formatted: it is judged as its author wrote it'
    return { tree: drafted.tree, formatting: { tool: null, status: 'none', files: [], reason } }
  }
  const files = drafted.files.filter(({ status }) => status !== 'deleted').map(({ path }) => path)
  const request = {
    base: bench.base.tree,
    tree: drafted.tree,
    files,
    paths: bench.paths,
    target: bench.repository.dir,
    outputFile: bench.outputFile(`format-${subject.id}`),
  }
  return formatCandidate(request, scratch, ports)
}
