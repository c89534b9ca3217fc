import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { coverageAlone } from '../../actions/cli/coverage-command.ts'
import type { DiffFigures } from '../../actions/gate/coverage/diff-coverage.ts'
import type { Question, Told } from './peer.ts'

/** The same question to our command line, in this process. */
export async function askOurs({ cwd, reports, diff }: Question): Promise<Told> {
  const said = { out: '', err: '' }
  const before = process.cwd()
  process.chdir(cwd)
  try {
    const code = await coverageAlone([...reports, '--diff', diff, '--json'], {
      out: (text) => void (said.out += text),
      err: (text) => void (said.err += text),
      errStream: process.stderr,
      interactive: false,
      color: false,
      secrets: {},
      signal: new AbortController().signal,
    })
    return code === 0 ? told(said.out) : { error: said.err }
  } finally {
    process.chdir(before)
  }
}

/** The same to a process of its own. */
export function askOursProcess(root: string, { cwd, reports, diff }: Question): Told {
  const entry = join(root, 'actions', 'cli', 'main.ts')
  const args = ['--no-warnings', entry, 'coverage', ...reports, '--diff', diff, '--json']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return status === 0 ? told(stdout) : { error: stderr }
}

/** Ours in diff-cover's words. */
function told(json: string): Told {
  const { changed, files, measured, missed, percent } = JSON.parse(json) as DiffFigures & { changed: number }
  const measuredFiles = files.flatMap((file) => (file.percent === null ? [] : [{ ...file, percent: file.percent }]))
  const stats = measuredFiles.map(({ path, percent, missed, covered }) => {
    return [path, { percent_covered: percent, violation_lines: missed, covered_lines: covered }] as const
  })
  return {
    figures: {
      num_changed_lines: changed,
      total_num_lines: measured,
      total_num_violations: missed,
      total_percent_covered: percent,
      src_stats: Object.fromEntries(stats),
    },
  }
}
