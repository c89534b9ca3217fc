import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutSelfReference } from '../workflows/self-reference.ts'
import { withJobTokens, type JobToken } from './job-tokens.ts'
import { git, root } from './program.ts'

/** Where this project stands for act: it knows no `$/`, and asks for a name and a ref. */
const ours = 'acme/llm-ops-assistant@v0'
const workflowNames = ['maintain.yml', 'gate.yml'] as const
const stages = ['crawl', 'plan', 'apply', 'gate', 'report'] as const

/** What stands for an action of others, by the name and commit that our workflows use. */
const foreign = ['checkout', 'upload-artifact'] as const

export interface Layout {
  /** act is started here: the caller's workflow lies in it. */
  caller: string
  cache: string
  /** `owner/name@ref=folder`, for --local-repository. */
  repositories: readonly string[]
  /** Of all jobs of our workflows. */
  tokens: readonly JobToken[]
}

/**
 * Everything act runs, in one folder: this project as a runner would fetch it (action.yml files and dist/, no sources),
 * and what stands for actions of others. Three things differ from what GitHub runs: `$/` is OWNER/NAME@REF, the token of
 * each job is written out, and the step that installs the sandbox only looks whether it is there.
 */
export function layOut(folder: string, dist: string): Layout {
  const project = join(folder, 'llm-ops-assistant')
  for (const stage of stages) copyInto(project, `actions/${stage}/action.yml`)
  copyInto(project, 'action.yml')
  cpSync(dist, join(project, 'dist'), { recursive: true })
  const workflows = workflowNames.map((name) => ({ path: join('.github/workflows', name), text: committed(name) }))
  mkdirSync(join(project, '.github/workflows'), { recursive: true })
  const tokens = workflows.flatMap(({ path, text }) => {
    const copy = withJobTokens(forAct(text))
    writeFileSync(join(project, path), copy.text)
    return copy.tokens
  })
  const [caller, cache] = [join(folder, 'caller'), join(folder, 'cache')]
  for (const path of [join(caller, '.github', 'workflows'), cache]) mkdirSync(path, { recursive: true })
  // act says many times over that it is in no repository, otherwise.
  git(caller, 'init', '--quiet', '--initial-branch=main')
  git(caller, 'commit', '--quiet', '--allow-empty', '--message', 'feat: a caller')
  return {
    caller,
    cache,
    tokens,
    repositories: [`${ours}=${project}`, ...foreignRepositories(workflows.map(({ text }) => text))],
  }
}

function copyInto(project: string, path: string): void {
  cpSync(join(root, path), join(project, path), { recursive: true })
}

function committed(name: string): string {
  return readFileSync(join(root, '.github/workflows', name), 'utf8')
}

const installed = 'command -v bwrap || sudo apt-get install -y bubblewrap'

function forAct(text: string): string {
  if (!text.includes(installed)) throw new Error(`the workflows no longer say: ${installed}`)
  return withoutSelfReference(text, ours).replaceAll(installed, 'command -v bwrap || true')
}

/** At the commit where our workflows pin them. */
function foreignRepositories(workflows: readonly string[]): string[] {
  const text = workflows.join('\n')
  const used = new Set([...text.matchAll(/uses: (actions\/[\w-]+@[0-9a-f]{40})/g)].map(([, use = '']) => use))
  return [...used].map((use) => {
    const name = /\/([\w-]+)@/.exec(use)?.[1] ?? ''
    if (!foreign.includes(name as (typeof foreign)[number])) throw new Error(`nothing stands for ${use}`)
    return `${use}=${join(root, 'scripts/act/foreign', name)}`
  })
}

/** A template as its reader would have filled it in. @param change makes of it what the test needs */
export function writeCaller(layout: Layout, template: string, change: (text: string) => string): string {
  const text = readFileSync(join(root, 'workflows-templates', template), 'utf8')
  const [name = '', ref = ''] = ours.split('@')
  const filled = change(text.replaceAll('OWNER/llm-ops-assistant', name).replaceAll('@COMMIT', `@${ref}`))
  const path = join(layout.caller, '.github', 'workflows', template)
  writeFileSync(path, filled)
  return path
}
