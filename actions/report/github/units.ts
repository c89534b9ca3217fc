import { sha256Of } from '../../shared/digest/sha256.ts'
import { ownersOf, type Codeowners, type Owner } from '../../shared/codeowners/codeowners.ts'
import type { Grouping } from '../../shared/settings/github-settings.ts'
import { branchPrefix } from '../../shared/contracts/plan.ts'
import type { GitHubProposal } from './publication.ts'

/** What becomes one pull request. */
export interface Unit {
  branch: string
  proposals: readonly [GitHubProposal, ...GitHubProposal[]]
  /** Whose files these are, where they are grouped by owner. */
  owner: string | null
  reviewers: string[]
  teams: string[]
}

/** More than GitHub would notify at once is nobody's review. */
const reviewerLimit = 15
/** So that a body can show each of them. */
const groupLimit = 20

/** One unit an item, or one an owner: items that touch the same file, or that nobody owns, stay on their own. */
export function unitsOf(
  proposals: readonly GitHubProposal[],
  { groupBy, codeowners }: { groupBy: Grouping; codeowners: Codeowners },
): Unit[] {
  const groups: GitHubProposal[][] = []
  const byOwner = new Map<string, GitHubProposal[]>()
  for (const proposal of proposals) {
    const owner = groupBy === 'owner' ? ownerOf(proposal, codeowners) : ''
    const group = byOwner.get(owner)
    if (group !== undefined && fits(proposal, group)) group.push(proposal)
    else {
      const next = [proposal]
      groups.push(next)
      if (owner !== '') byOwner.set(owner, next)
    }
  }
  return groups.map((group) => unitOf(group, codeowners))
}

function fits(proposal: GitHubProposal, group: readonly GitHubProposal[]): boolean {
  if (group.length >= groupLimit) return false
  return !group.some(({ files }) => [...files.keys()].some((path) => proposal.files.has(path)))
}

/** Of items that are published together. */
export function unitOf(group: readonly GitHubProposal[], codeowners: Codeowners): Unit {
  const [first, ...rest] = group
  if (first === undefined) throw new Error('a group has an item')
  const owners = group.flatMap((proposal) => ownersOfProposal(proposal, codeowners))
  return {
    branch: `${branchPrefix}${rest.length === 0 ? first.item.id : groupName(group)}`,
    proposals: [first, ...rest],
    owner: rest.length === 0 ? null : ownerOf(first, codeowners),
    reviewers: named(owners, 'user'),
    teams: named(owners, 'team'),
  }
}

/** The same items always make the same branch, in whatever order they come. */
function groupName(group: readonly GitHubProposal[]): string {
  const ids = group.map(({ item }) => item.id).sort()
  return `group-${sha256Of(ids.join('\n')).slice(0, 16)}`
}

/** All its owners, as CODEOWNERS writes them; '' where it has none. */
function ownerOf(proposal: GitHubProposal, codeowners: Codeowners): string {
  const names = ownersOfProposal(proposal, codeowners).map(({ name }) => name)
  return [...new Set(names)].sort().join(' ')
}

function ownersOfProposal({ files }: GitHubProposal, codeowners: Codeowners): Owner[] {
  return [...files.keys()].flatMap((path) => ownersOf(codeowners, path))
}

/** Addresses cannot be asked for a review; a team is asked by the last part of its name. */
function named(owners: readonly Owner[], kind: 'user' | 'team'): string[] {
  const names = owners.filter((owner) => owner.kind === kind).map(({ name }) => name.replace(/^.*\//, ''))
  return [...new Set(names)].slice(0, reviewerLimit)
}
