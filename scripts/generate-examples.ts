// state/examples/*.json from a real run on examples/targets/shop-node. Times and ids are those of that run, so this is not
// part of `npm run generate`; paths of the machine are replaced, because an example is for every reader.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { proposalFacts, outcomeOf } from '../actions/cli/outcomes.ts'
import { gitAdapter } from '../actions/shared/adapters/git/git.ts'
import type { Outcome } from '../actions/shared/contracts/outcome.ts'
import { parseRun, type Run } from '../actions/shared/contracts/run.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const examples = join(root, 'state', 'examples')
const folder = mkdtempSync(join(tmpdir(), 'llm-ops-example-'))
const repository = join(folder, 'shop-node')

try {
  makeRepository()
  const stateDir = join(folder, 'state')
  run(process.execPath, [
    join(root, 'actions/cli/main.ts'),
    'run',
    repository,
    '--state',
    stateDir,
    '--max-items',
    '20',
    '--quiet',
  ])
  const runs = join(stateDir, 'runs')
  const runFolder = join(runs, readdirSync(runs).at(-1) ?? '')
  mkdirSync(examples, { recursive: true })
  for (const name of ['snapshot', 'plan', 'changes', 'evidence', 'run'])
    save(name, readFileSync(join(runFolder, `${name}.json`), 'utf8'))
  save(
    'target',
    JSON.stringify({ url: 'https://example.org/shop-node.git', defaultBranch: 'main', language: 'typescript' }),
  )
  save('outline', firstOutline(join(stateDir, 'outlines')))
  save(
    'outcome',
    JSON.stringify(await outcome(parseRun(readFileSync(join(runFolder, 'run.json'), 'utf8'), 'run.json'))),
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function makeRepository(): void {
  cpSync(join(root, 'examples/targets/shop-node'), repository, { recursive: true })
  const git = (...args: string[]): void =>
    run('git', ['-C', repository, '-c', 'user.name=demo', '-c', 'user.email=demo@llm-ops.invalid', ...args])
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', 'feat: a shop')
}

function run(program: string, args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function firstOutline(cache: string): string {
  const segments = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.jsonl'))
  const lines = readFileSync(join(cache, segments[0] ?? ''), 'utf8').split('\n')
  return lines.find((line) => line.includes('"imports":[{')) ?? lines[0] ?? ''
}

/** What git says of the first branch after it was merged. */
async function outcome(finished: Run): Promise<Outcome> {
  const item = finished.items.find(({ branch }) => branch !== null)
  if (!item?.branch || !item.commit) throw new Error('the run made no branch: is the example target as it should be?')
  run('git', ['-C', repository, 'merge', '--quiet', '--ff-only', item.branch])
  const opened = await gitAdapter().open(repository)
  const head = (await opened.head())?.commit ?? ''
  const branches = await opened.branches('llm-ops/')
  const facts = await proposalFacts({ commit: item.commit, branch: item.branch }, head, {
    repository: opened,
    branches,
  })
  return {
    schemaVersion: 1,
    itemId: item.id,
    runId: finished.runId,
    kind: outcomeOf(facts),
    branch: item.branch,
    proposed: item.commit,
    seen: head,
    at: finished.finishedAt ?? finished.startedAt,
  }
}

function save(name: string, text: string): void {
  const neutral = text
    .replaceAll(join(folder, 'state'), '/srv/shop-node/.llm-ops')
    .replaceAll(repository, '/srv/shop-node')
    .replaceAll(root, '/opt/llm-ops')
    .replaceAll(tmpdir(), '/tmp')
  writeFileSync(join(examples, `${name}.json`), `${JSON.stringify(JSON.parse(neutral), null, 2)}\n`)
}
