// docs/images/evidence.svg: the evidence of the run in state/examples, drawn for the README from run.json and evidence.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Evidence, parseEvidence } from '../actions/shared/contracts/evidence.ts'
import { parseRun, type Run } from '../actions/shared/contracts/run.ts'
import type { TestRun } from '../actions/shared/contracts/test-run.ts'
import { changedLinesRun } from '../actions/shared/wording/changed-lines.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const run = parseRun(read('run.json'), 'state/examples/run.json')
const evidence = new Map(
  parseEvidence(read('evidence.json'), 'state/examples/evidence.json').items.map((item) => [item.itemId, item]),
)
const width = 1084
const rowHeight = 34
const top = 96
const rows = run.items.slice(0, 14)
const height = top + rows.length * rowHeight + 54
const columns = { verdict: 24, title: 128, tests: 500, lines: 738, faults: 878, file: 1060 }
const colours: Readonly<Record<string, string>> = {
  pass: '#1a7f37',
  fail: '#cf222e',
  unproven: '#9a6700',
  refused: '#57606a',
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Evidence of a run: verdict, proposal, tests before and after, changed lines that the tests ran, faults that they noticed">
  <style>
    text { font-family: -apple-system, 'Segoe UI', 'DejaVu Sans', Helvetica, Arial, sans-serif; font-size: 13px; fill: #1f2328; }
    .title { font-size: 18px; font-weight: 700; }
    .soft { fill: #57606a; font-size: 12px; }
    .mono { font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, monospace; font-size: 12px; }
    .chip { font-size: 12px; font-weight: 700; }
  </style>
  <rect width="${width}" height="${height}" rx="12" fill="#ffffff" stroke="#d0d7de"/>
  <text x="24" y="36" class="title">${escape(headline(run))}</text>
  <text x="24" y="58" class="soft">examples/targets/shop-node · measured in worktrees of a scratch repository: the same tests before and after each change, and small faults put into the changed lines</text>
  ${head()}
  ${rows.map(row).join('\n  ')}
  <text x="24" y="${height - 20}" class="soft">${escape(footer())}</text>
</svg>
`
writeFileSync(join(root, 'docs', 'images', 'evidence.svg'), svg)

function head(): string {
  const label = (x: number, text: string, end = false): string =>
    `<text x="${x}" y="84" class="soft"${end ? ' text-anchor="end"' : ''}>${text}</text>`
  return [
    label(columns.verdict, 'verdict'),
    label(columns.title, 'proposal'),
    label(columns.tests, 'tests before → after'),
    label(columns.lines, 'changed lines run'),
    label(columns.faults, 'faults noticed'),
    label(columns.file, 'file', true),
  ].join('')
}

function row(item: Run['items'][number], index: number): string {
  const y = top + index * rowHeight
  const verdict = item.verdict ?? 'refused'
  const colour = colours[verdict] ?? '#57606a'
  const measured = evidence.get(item.id)
  return `<line x1="16" x2="${width - 16}" y1="${y}" y2="${y}" stroke="#eaeef2"/>
  <rect x="${columns.verdict}" y="${y + 7}" width="86" height="20" rx="10" fill="${colour}" fill-opacity="0.12"/>
  <text x="${columns.verdict + 43}" y="${y + 21}" class="chip" text-anchor="middle" fill="${colour}" style="fill:${colour}">${verdict}</text>
  <text x="${columns.title}" y="${y + 21}">${escape(item.title)}</text>
  <text x="${columns.tests}" y="${y + 21}" class="mono">${escape(measured ? tests(measured) : 'protected path')}</text>
  <text x="${columns.lines}" y="${y + 21}" class="mono">${escape(measured ? changedLinesRun(measured) : '')}</text>
  <text x="${columns.faults}" y="${y + 21}" class="mono">${escape(measured ? faults(measured) : '')}</text>
  <text x="${columns.file}" y="${y + 21}" class="mono" text-anchor="end">${escape(item.filePath.split('/').at(-1) ?? '')}</text>`
}

function tests({ tests: { before, after } }: Evidence): string {
  return `${counts(before)} → ${counts(after)}`
}

/** Of the faults that were put into the changed lines and tried, those that a test noticed. */
function faults({
  mutants: {
    counts: { killed, timedOut, survived },
  },
}: Evidence): string {
  const tried = killed + timedOut + survived
  return tried === 0 ? '' : `${killed + timedOut} of ${tried}`
}

function counts({ counts: { passed, failed, errored } }: TestRun): string {
  const bad = failed + errored
  return bad === 0 ? `${passed} passed` : `${passed} passed, ${bad} failed`
}

function headline({ totals }: Run): string {
  return `${totals.proposed} proposals: ${totals.pass} proven, ${totals.fail} failed, ${totals.unproven} unproven, ${totals.refused} refused`
}

function footer(): string {
  const more = run.items.length - rows.length
  return `${more > 0 ? `and ${more} more · ` : ''}passing changes are local branches llm-ops/<id>; nothing else of the repository was touched`
}

function read(name: string): string {
  return readFileSync(join(root, 'state', 'examples', name), 'utf8')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
