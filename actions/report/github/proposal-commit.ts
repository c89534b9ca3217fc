import { counted } from '../../shared/wording/counted.ts'
import { commitMessage, commitSubject } from '../commit-message.ts'
import { inert } from '../page/inert.ts'
import type { ChangedFiles, GitHubProposal } from './publication.ts'
import type { Unit } from './units.ts'

/** One commit with everything of a unit: conventional, with trailers for each item. */
export function unitCommit({ proposals, owner }: Unit, runId: string): { message: string; files: ChangedFiles } {
  const files = new Map(proposals.flatMap((proposal) => [...proposal.files]))
  const [first, ...others] = proposals
  const message = others.length === 0 ? single(first, runId) : several(proposals, { runId, owner })
  return { message, files }
}

function single({ item, evidence }: GitHubProposal, runId: string): string {
  const message = inert(commitMessage(item, evidence, runId)).trimEnd()
  return `${message}\nLlm-Ops-Engine: ${item.engine}\n`
}

function several(proposals: Unit['proposals'], { runId, owner }: { runId: string; owner: string | null }): string {
  const whose = owner === null || owner.length > 40 ? '' : ` in files of ${owner}`
  const subjects = proposals.map(({ item }) => `- ${commitSubject(item)}`)
  const engines = new Set(proposals.map(({ item }) => item.engine))
  const trailers = [
    `Llm-Ops-Run: ${runId}`,
    ...proposals.map(({ item }) => `Llm-Ops-Item: ${item.id}`),
    ...[...engines].map((engine) => `Llm-Ops-Engine: ${engine}`),
  ]
  const subject = `chore: ${counted(proposals.length, 'change')}${whose}`
  return `${inert([subject, subjects.join('\n')].join('\n\n'))}\n\n${trailers.join('\n')}\n`
}
