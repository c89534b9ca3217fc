// What a reviewer would read: the pull request and the check run of each proven item of a run, as Markdown and as HTML.
// node scripts/preview-pull-request.ts <folder of a run> [<folder to write to>]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkRunPage, pullRequestPage, reviewLabels, type PageItem } from '../actions/report/page/reviewer-page.ts'
import { parseChanges } from '../actions/shared/contracts/change.ts'
import { parseEvidence } from '../actions/shared/contracts/evidence.ts'
import { parsePlan } from '../actions/shared/contracts/plan.ts'

const [run, into = run === undefined ? undefined : join(run, 'preview')] = process.argv.slice(2)
if (run === undefined || into === undefined) {
  console.error('usage: node scripts/preview-pull-request.ts <folder of a run> [<folder to write to>]')
  process.exit(2)
}

const plan = parsePlan(read('plan.json'), join(run, 'plan.json'))
const evidence = parseEvidence(read('evidence.json'), join(run, 'evidence.json'))
const changes = existsSync(join(run, 'changes.json'))
  ? parseChanges(read('changes.json'), join(run, 'changes.json'))
  : null
const items = new Map(plan.items.map((item) => [item.id, item]))
mkdirSync(into, { recursive: true })
let written = 0
for (const facts of evidence.items) {
  const item = items.get(facts.itemId)
  if (item === undefined || facts.verdict === 'fail') continue
  write(item.id, pageOf({ item, evidence: facts }))
  written += 1
}
console.log(`${written} of ${evidence.items.length} written to ${into}`)

function read(file: string): string {
  return readFileSync(join(run ?? '', file), 'utf8')
}

function pageOf(page: PageItem): string {
  const pull = pullRequestPage([page], {
    id: plan.runId,
    url: null,
    base: { branch: plan.target.defaultBranch, commit: plan.base },
    ciTrigger: 'none',
    spending: { plan: plan.spending, apply: changes?.spending ?? null },
    owner: null,
  })
  const check = checkRunPage([page], plan.base)
  const notes = check.annotations.map(({ level, path, startLine, title, message }) => {
    return `${level} ${path}:${startLine} ${title}: ${message}`
  })
  const labels = reviewLabels(['llm-ops'], [page]).join(', ')
  return [
    `# ${pull.title}`,
    `Labels: ${labels}`,
    pull.body,
    '---',
    `# Check run: ${check.conclusion}: ${check.title}`,
    check.summary,
    ...(notes.length === 0 ? [] : ['Annotations:', `~~~\n${notes.join('\n')}\n~~~`]),
  ].join('\n\n')
}

/** As HTML it is the text as it is sent; how it looks, the preview of any Markdown editor shows. */
function write(id: string, page: string): void {
  writeFileSync(join(into ?? '', `${id}.md`), `${page}\n`)
  const text = page.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const head = `<!doctype html><meta charset="utf-8"><title>${id}</title>`
  const style =
    '<style>pre { font: 14px/1.5 monospace; white-space: pre-wrap; max-width: 60rem; margin: 2rem auto }</style>'
  writeFileSync(join(into ?? '', `${id}.html`), `${head}${style}<pre>${text}</pre>\n`)
}
