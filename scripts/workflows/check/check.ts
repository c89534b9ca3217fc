import { accepted, judge, type Judged } from './accepted.ts'
import { callFindings } from './calls.ts'
import { readWorkflow, type Finding, type Source } from './document.ts'
import { parserFindings } from './official-parser.ts'
import { findingsOf } from './rules.ts'
import { contentOf, sourcesOf, templateFiles, templateFolder } from './sources.ts'
import { templateFindings } from './templates.ts'
import { findZizmor, zizmorFindings } from './zizmor.ts'

export interface Checked extends Judged {
  sources: readonly Source[]
  /** Tools that are not installed here, each with what it would have done. */
  skipped: readonly string[]
}

/** Every workflow, template and snippet below `root`, read by GitHub's parser, by zizmor and by rules of our own. */
export async function checkWorkflows(root: string): Promise<Checked> {
  const sources = sourcesOf(root)
  const ours = (path: string): string | null => contentOf(root, path)
  const found: Finding[] = []
  for (const source of sources) found.push(...(await parserFindings(source, ours)), ...ownFindings(source, ours))
  found.push(...templateFindings(templateFolder, templateFiles(root)))
  const zizmor = findZizmor()
  const unread = new Set(found.filter(({ rule }) => rule === 'parser').map(({ path }) => path))
  if (zizmor !== null)
    found.push(
      ...zizmorFindings(
        zizmor,
        sources.filter(({ path }) => !unread.has(path)),
      ),
    )
  const skipped = zizmor === null ? ['zizmor is not installed: pip install -r scripts/requirements-ci.txt'] : []
  const rows = accepted.filter(({ rule }) => (zizmor !== null && unread.size === 0) || !rule.startsWith('zizmor/'))
  const judged = judge(found, sources, rows)
  return { ...judged, findings: [...judged.findings, ...idle(judged)], sources, skipped }
}

/** What cannot be read is the parser's to tell. */
function ownFindings(source: Source, ours: (path: string) => string | null): Finding[] {
  try {
    const workflow = readWorkflow(source)
    return [...findingsOf(workflow), ...callFindings(workflow, ours)]
  } catch {
    return []
  }
}

function idle({ accepted }: Judged): Finding[] {
  return accepted
    .filter(({ count }) => count === 0)
    .map(({ row }) => ({
      path: 'scripts/workflows/check/accepted.ts',
      line: 1,
      rule: 'accepted',
      message: `${row.rule} at ${row.where} finds nothing any more: remove the row`,
    }))
}
