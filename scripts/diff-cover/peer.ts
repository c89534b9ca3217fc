import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What is asked of both: paths relative to `cwd`. */
export interface Question {
  cwd: string
  reports: readonly string[]
  diff: string
}

/** The numbers that are compared, in diff-cover's words. */
export interface Figures {
  num_changed_lines: number
  total_num_lines: number
  total_num_violations: number
  total_percent_covered: number
  src_stats: Record<string, { percent_covered: number; violation_lines: number[]; covered_lines: number[] }>
}

export type Told = { figures: Figures } | { error: string }

export interface Peer {
  python: string
  diffCover: string
}

/** The real diff-cover, where it is installed; null where it is not. */
export function findPeer(): Peer | null {
  const bin = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.build-venv', 'bin')
  const peer = { python: join(bin, 'python'), diffCover: join(bin, 'diff-cover') }
  return existsSync(peer.python) && existsSync(peer.diffCover) ? peer : null
}

const driver = `
import contextlib, io, json, os, sys
from diff_cover.diff_cover_tool import main
for line in sys.stdin:
    ask = json.loads(line)
    os.chdir(ask["cwd"])
    try:
        with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())):
            main(["diff-cover", *ask["reports"], "--diff-file", ask["diff"], "--format", "json:peer.json", "-q"])
        with open("peer.json", encoding="utf-8") as file:
            print(json.dumps({"figures": json.load(file)}), flush=True)
    except BaseException as error:
        print(json.dumps({"error": repr(error)}), flush=True)
`

/** All questions in one process of Python: its start would be most of the time. */
export function askPeer({ python }: Peer, questions: readonly Question[]): Told[] {
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
  const said = execFileSync(python, ['-c', driver], { input, encoding: 'utf8', maxBuffer: 2 ** 29 })
  return said
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
}

/** One question to a process of its own. */
export function askPeerProcess({ diffCover }: Peer, { cwd, reports, diff }: Question): Told {
  const args = [...reports, '--diff-file', diff, '--format', 'json:peer.json', '-q']
  const { status, stderr } = spawnSync(diffCover, args, { cwd, encoding: 'utf8' })
  if (status !== 0) return { error: stderr }
  return { figures: JSON.parse(readFileSync(join(cwd, 'peer.json'), 'utf8')) as Figures }
}
