// docs/images/chain.svg: the five stages, what each may do, and what it hands over. Drawn from one table.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const stages = [
  {
    name: 'crawl',
    verb: 'reads',
    does: ['lists files, outlines them,', 'runs the baseline tests'],
    file: 'snapshot.json',
    runs: true,
    writes: false,
  },
  {
    name: 'plan',
    verb: 'decides',
    does: ['picks what is worth it,', 'ranks it, says how sure'],
    file: 'plan.json',
    runs: false,
    writes: false,
  },
  {
    name: 'apply',
    verb: 'drafts',
    does: ['writes each patch, judges', 'it by the tree it gives'],
    file: 'changes.json',
    runs: false,
    writes: false,
  },
  {
    name: 'gate',
    verb: 'proves',
    does: ['tests before and after,', 'coverage of changed lines'],
    file: 'evidence.json',
    runs: true,
    writes: false,
  },
  {
    name: 'report',
    verb: 'publishes',
    does: ['branches and a report', 'for a person to decide'],
    file: 'report.md',
    runs: false,
    writes: true,
  },
] as const
const width = 188
const gap = 26
const left = 20

function box(stage: (typeof stages)[number], index: number): string {
  const x = left + index * (width + gap)
  const mark = stage.writes ? '#8250df' : stage.runs ? '#bf8700' : '#0969da'
  const role = stage.writes ? 'may write branches' : stage.runs ? 'runs code, no secret' : 'never runs the code'
  const arrow =
    index === 0
      ? ''
      : `<path d="M${x - gap + 3} 92 H${x - 5}" stroke="#57606a" stroke-width="2" marker-end="url(#tip)"/>`
  return `${arrow}
  <rect x="${x}" y="24" width="${width}" height="136" rx="10" fill="#ffffff" stroke="${mark}" stroke-width="2"/>
  <text x="${x + 16}" y="54" class="name">${stage.name}</text>
  <text x="${x + width - 16}" y="54" class="verb" text-anchor="end">${stage.verb}</text>
  ${stage.does.map((line, row) => `<text x="${x + 16}" y="${82 + row * 18}" class="does">${line}</text>`).join('')}
  <rect x="${x + 14}" y="114" width="${width - 28}" height="22" rx="11" fill="${mark}" fill-opacity="0.12"/>
  <text x="${x + width / 2}" y="129" class="role" text-anchor="middle" fill="${mark}">${role}</text>
  <text x="${x + width / 2}" y="182" class="file" text-anchor="middle">${stage.file}</text>`
}

const total = left * 2 + stages.length * width + (stages.length - 1) * gap
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} 200" width="${total}" height="200" role="img" aria-label="crawl reads, plan decides, apply drafts, gate proves, report publishes">
  <style>
    text { font-family: -apple-system, 'Segoe UI', 'DejaVu Sans', Helvetica, Arial, sans-serif; }
    .name { font-size: 20px; font-weight: 700; fill: #1f2328; }
    .verb { font-size: 13px; fill: #57606a; }
    .does { font-size: 12px; fill: #1f2328; }
    .role { font-size: 11px; font-weight: 600; }
    .file { font-size: 12px; font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, monospace; fill: #57606a; }
  </style>
  <defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#57606a"/></marker></defs>
  <rect width="${total}" height="200" fill="#f6f8fa" rx="12"/>
  ${stages.map(box).join('\n')}
</svg>
`
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'images', 'chain.svg'), svg)
