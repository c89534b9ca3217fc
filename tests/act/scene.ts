import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { layOut, writeCaller } from '../../scripts/act/layout.ts'
import { git, root } from '../../scripts/act/program.ts'
import { runAct, type ActResult } from '../../scripts/act/run-act.ts'
import type { App } from '../../scripts/github-standin/records.ts'
import { githubStandin, type Standin } from '../../scripts/github-standin/standin.ts'
import { resultsStandin, type ResultsStandin } from '../../scripts/results-standin/standin.ts'

export const fullName = 'acme/target'

/** Name of an example target, or content by path. */
export type TargetFiles = string | Readonly<Record<string, string>>

export interface Scene extends AsyncDisposable {
  github: Standin
  results: ResultsStandin
  /** A clone of the target, where tests make branches; `push` brings them to the stand-in. */
  clone: string
  push(branch: string): void
  /** HOME of every step. */
  home: string
  run(caller: Caller): Promise<ActResult>
}

export interface Caller {
  template: string
  /** What follows `with:` in the template, as YAML in one line. */
  inputs: string
  secrets?: Readonly<Record<string, string>>
  event?: { name: 'pull_request'; payload: Readonly<Record<string, unknown>> }
}

/** A repository on the stand-in for GitHub, and everything act needs to run our workflows on it. */
export async function openScene(files: TargetFiles, apps: readonly App[] = []): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-act-'))
  const clone = makeTarget(join(folder, 'target'), files)
  const layout = layOut(folder, process.env['LLM_OPS_ACT_DIST'] ?? join(root, 'dist'))
  // What a step that names no token gets: the least that any job of ours asks for.
  const unnamed = { token: ['ghs', 'act'].join('_'), permissions: { contents: 'read' } } as const
  const github = await githubStandin({
    repositories: [{ fullName, from: clone, collaborators: { somebody: 'admin' } }],
    apps,
    tokens: [unnamed, ...layout.tokens.map(({ token, permissions }) => ({ token, permissions }))],
  })
  const results = await resultsStandin()
  let runId = 0
  return {
    github,
    results,
    clone,
    home: folder,
    push: (branch) => void git(clone, 'push', '--quiet', github.store.repositories[0]?.git.dir ?? '', branch),
    async run({ template, inputs, secrets = {}, event }) {
      runId += 1
      return runAct({
        act: process.env['LLM_OPS_ACT'] ?? 'act',
        layout,
        workflow: writeCaller(layout, template, (text) => called(text, inputs, secrets)),
        event: event?.name ?? 'workflow_dispatch',
        payload: event?.payload ?? {},
        repository: fullName,
        secrets: { GITHUB_TOKEN: unnamed.token, ...secrets },
        runId,
        env: {
          GITHUB_REPOSITORY_ID: String(github.people.repository(fullName).id),
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          LLM_OPS_ACT_GIT_URL: github.gitUrl,
          LLM_OPS_ACT_MODULES: join(root, 'node_modules'),
        },
        runner: results.env({ run: String(runId), job: 'job' }),
      })
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]()
      await results[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

function makeTarget(dir: string, files: TargetFiles): string {
  mkdirSync(dir)
  if (typeof files === 'string') cpSync(join(root, 'examples/targets', files), dir, { recursive: true })
  else writeFiles(dir, files)
  git(dir, 'init', '--quiet', '--initial-branch=main')
  git(dir, 'add', '--all', '--force')
  git(dir, 'commit', '--quiet', '--message', 'feat: a target')
  return dir
}

export function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

/** The template with other inputs, and with the secrets that its comment shows. */
function called(text: string, inputs: string, secrets: Readonly<Record<string, string>>): string {
  const given = Object.keys(secrets).map((name) => `${name}: '\${{ secrets.${name} }}'`)
  const lines = text.replace(/^ {4}with: .*$/m, `    with: { ${inputs} }`)
  if (lines === text) throw new Error('the template has no inputs to replace')
  return given.length === 0 ? lines : `${lines}    secrets: { ${given.join(', ')} }\n`
}

/** Names of what was handed over, without run and attempt, in order; a batch is `*`. */
export function handedOver({ results }: Scene): string[] {
  return results.artifacts
    .map(({ name }) => name.replace(/^llm-ops-\d{8}T\d{6}Z-[0-9a-f]+-\w+-/, '').replace(/-[0-9a-f]{8}-1$/, '-*-1'))
    .sort()
}

/** Calls of the REST and GraphQL API that are no reads. */
export function writes(scene: Scene): string[] {
  return written(scene).map(({ operation, status }) => `${operation} ${status}`)
}

export function written({ github }: Scene): Standin['requests'] {
  return github.requests
    .filter(({ method, path, raw }) =>
      path !== '/graphql' ? !['GET', 'HEAD'].includes(method) : raw.includes('mutation'),
    )
    .filter(({ operation }) => operation !== 'git')
}

/** Branches and tags with their commits. */
export async function refsOf({ github }: Scene): Promise<Record<string, string>> {
  return Object.fromEntries(await github.people.repository(fullName).git.refs('refs/'))
}

/** What of the log holds a text, without the name of the job. */
export function said({ lines }: ActResult, text: string | RegExp): string[] {
  const has = (line: string): boolean => (typeof text === 'string' ? line.includes(text) : text.test(line))
  return lines.filter(has).map((line) => line.slice(line.indexOf('| ') + 2))
}
