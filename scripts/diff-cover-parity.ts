// Do our figures of the changed lines equal those of the real diff-cover, to the digit? Random changes of a real git
// repository and random reports of them: node scripts/diff-cover-parity.ts --pairs 200 --seed 1
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { askOurs, askOursProcess } from './diff-cover/ours.ts'
import { askPeer, askPeerProcess, findPeer, type Peer, type Question, type Told } from './diff-cover/peer.ts'
import { randomChange, type Tree } from './diff-cover/random-change.ts'
import { randomReports } from './diff-cover/random-report.ts'
import { randomOf, type Random } from './diff-cover/random.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

export interface Comparison {
  pairs: number
  /** Of both as processes of their own. */
  processes: number
  /** Changed lines that the reports list, in all pairs: a comparison of nothing proves nothing. */
  measured: number
  differences: string[]
}

export interface Wish {
  pairs: number
  processes: number
  seed: number
}

export async function comparePairs({ pairs, processes, seed }: Wish): Promise<Comparison> {
  const peer = findPeer()
  if (peer === null) throw new Error('diff-cover is not installed in .build-venv: pip install diff-cover')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'diff-cover-parity-')))
  try {
    const repository = join(folder, 'repo')
    execFileSync('git', ['init', '--quiet', repository])
    const random = randomOf(seed)
    const questions = Array.from({ length: pairs }, (_, at) => makePair(repository, join(folder, `pair-${at}`), random))
    mkdirSync(join(repository, 'src'), { recursive: true })
    return await compareAll(questions, processes, peer)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compareAll(questions: readonly Question[], processes: number, peer: Peer): Promise<Comparison> {
  const theirs = askPeer(peer, questions)
  const differences: string[] = []
  let measured = 0
  for (const [at, question] of questions.entries()) {
    const answers = [await askOurs(question), theirs[at]]
    if (at < processes) answers.push(askOursProcess(root, question), askPeerProcess(peer, question))
    const first = answers[0]
    if (first !== undefined && 'figures' in first) measured += first.figures.total_num_lines
    if (!answers.every((answer) => same(answer, first))) differences.push(`pair ${at}: ${JSON.stringify(answers)}`)
  }
  return { pairs: questions.length, processes: Math.min(processes, questions.length), measured, differences }
}

/** An error is never the same as anything: every pair is made so that both can read it. */
function same(one: Told | undefined, other: Told | undefined): boolean {
  if (one === undefined || other === undefined || 'error' in one || 'error' in other) return false
  return isDeepStrictEqual(numbers(one), numbers(other))
}

function numbers({ figures }: Extract<Told, { figures: unknown }>) {
  const { num_changed_lines, total_num_lines, total_num_violations, total_percent_covered, src_stats } = figures
  const files = Object.entries(src_stats).map(([path, { percent_covered, violation_lines, covered_lines }]) => {
    return { path, percent_covered, violation_lines, covered_lines }
  })
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { num_changed_lines, total_num_lines, total_num_violations, total_percent_covered, files }
}

function makePair(repository: string, folder: string, random: Random): Question {
  mkdirSync(folder)
  const { before, after } = randomChange(random)
  const [from, to] = [treeOf(repository, before), treeOf(repository, after)]
  const options = [random.pick(['-U0', '-U3']), random.pick(['-M', '--no-renames'])]
  const quote = `core.quotePath=${random.chance(50)}`
  const args = ['-c', quote, 'diff', '--no-color', '--no-ext-diff', ...options, from, to]
  const diff = join(folder, 'x.diff')
  writeFileSync(diff, execFileSync('git', args, { cwd: repository }))
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  const reports = randomReports({ root: repository, paths }, random).map(({ name, text }) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  return { cwd: random.chance(15) ? join(repository, 'src') : repository, reports, diff }
}

function treeOf(repository: string, tree: Tree): string {
  for (const name of readdirSync(repository)) if (name !== '.git') rmSync(join(repository, name), { recursive: true })
  for (const [path, content] of tree) {
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    writeFileSync(join(repository, path), content)
  }
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: repository, encoding: 'utf8' })
  git('add', '--all')
  return git('write-tree').trim()
}

async function main(): Promise<void> {
  const options = {
    pairs: { type: 'string', default: '200' },
    processes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  } as const
  const { values } = parseArgs({ options })
  const { pairs, processes, seed } = values
  const compared = await comparePairs({ pairs: Number(pairs), processes: Number(processes), seed: Number(seed) })
  for (const difference of compared.differences) process.stdout.write(`${difference}\n`)
  const { measured, differences } = compared
  process.stdout.write(
    `${compared.pairs} pairs, ${differences.length} differences (seed ${seed}; ${measured} measured changed lines; ${compared.processes} pairs also as processes)\n`,
  )
  if (differences.length > 0) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
