/** Every GraphQL operation of the state branch, against GitHub's public schema. */

export const tipQuery = `query StateTip($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    ref(qualifiedName: $ref) { target { oid } }
  }
}`

export const fileQuery = `query StateFile($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Blob { oid isTruncated text }
    }
  }
}`

export const folderQuery = `query StateFolder($owner: String!, $name: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: $expression) {
      ... on Tree { entries { name mode } }
    }
  }
}`

export const commitMutation = `mutation StateCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** What stands at `count` paths at once, as `f0`, `f1`, …; their expressions are the variables `p0`, `p1`, … */
export function kindsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at)
  const variables = numbers.map((at) => `$p${at}: String!`).join(', ')
  const fields = numbers.map((at) => `f${at}: object(expression: $p${at}) { kind: __typename }`).join('\n    ')
  return `query StateKinds($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`
}
