import type { PullRequests } from '../../../ports/github.ts'
import type { Client } from './client.ts'
import type { RestPull } from './pulls.ts'
import type { Refusal } from './verdict.ts'

type Who = Parameters<PullRequests['request']>[1]

/** @returns whom and what it did not add */
export async function requestReview(client: Client, number: number, who: Who): Promise<string[]> {
  const there = await standing(client, number)
  const labels = who.labels.filter((name) => !there.labels.includes(name))
  const reviewers = who.reviewers.filter((login) => !there.reviewers.includes(login.toLowerCase()))
  const teams = who.teams.filter((slug) => !there.teams.includes(slug.toLowerCase()))
  const passed = [...who.labels, ...who.reviewers, ...who.teams].filter(
    (name) => !labels.includes(name) && !reviewers.includes(name) && !teams.includes(name),
  )
  if (labels.length > 0) {
    const settled = async () => (hasAll((await standing(client, number)).labels, labels) ? {} : null)
    await client.rest('addLabels', { issue_number: number, labels }, { settled })
  }
  return [...passed, ...(await asked(client, number, { reviewers, teams }))]
}

async function standing(client: Client, number: number) {
  const pull = await client.rest<RestPull>('pull', { pull_number: number })
  return {
    labels: pull.labels.map(({ name }) => name),
    reviewers: (pull.requested_reviewers ?? []).map(({ login }) => login.toLowerCase()),
    teams: (pull.requested_teams ?? []).map(({ slug }) => slug.toLowerCase()),
  }
}

type Reviewers = Pick<Who, 'reviewers' | 'teams'>

/** All at once; where GitHub refuses one of them it adds none, so then each by itself. */
async function asked(client: Client, number: number, { reviewers, teams }: Reviewers): Promise<string[]> {
  if (reviewers.length + teams.length === 0) return []
  if (await ask(client, number, { reviewers, teams })) return []
  const each: Reviewers[] = [
    ...reviewers.map((login) => ({ reviewers: [login], teams: [] })),
    ...teams.map((slug) => ({ reviewers: [], teams: [slug] })),
  ]
  if (each.length === 1) return [...reviewers, ...teams]
  const refused: string[] = []
  for (const one of each) if (!(await ask(client, number, one))) refused.push(...one.reviewers, ...one.teams)
  return refused
}

/** False where GitHub refuses somebody: its author, a stranger, nobody, or a team that this token cannot see. */
async function ask(client: Client, number: number, { reviewers, teams }: Reviewers): Promise<boolean> {
  const settled = async () => {
    const there = await standing(client, number)
    return hasAll(there.reviewers, reviewers) && hasAll(there.teams, teams) ? {} : null
  }
  const refused = ({ status }: Refusal) => (status === 422 ? { isRefused: true } : null)
  const parameters = { pull_number: number, reviewers, team_reviewers: teams }
  const answer = await client.rest<{ isRefused?: boolean }>('requestReview', parameters, { settled, refused })
  return answer.isRefused !== true
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((name) => names.includes(name) || names.includes(name.toLowerCase()))
}
