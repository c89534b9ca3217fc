// How much the redaction finds of what other scanners' tests say must be found, and how much it takes that is no secret.
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formRows, recallOf, touchedIn, type Count, type Recall } from './recall/measure.ts'
import { CORPORA, type Corpus } from './recall/positives.ts'

const USAGE = `node scripts/redaction-recall.ts --quick                     generated secrets and what is installed here; offline
node scripts/redaction-recall.ts --corpora <folder>         checkouts of scanners in it: ${CORPORA.map(({ folder }) => folder).join(', ')}
node scripts/redaction-recall.ts --trees <folder>,<folder>  other trees of sources
--misses                                                    names the rules of the tuned half that are missed`

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Published sources that every checkout of ours has. */
const INSTALLED = ['openai', 'zod', 'yaml', 'commander', 'ts-morph'].map((name) => join(ROOT, 'node_modules', name))
const LEAST_RECALL = 0.9
const MOST_TOUCHED = 0.005

const options = {
  quick: { type: 'boolean', default: false },
  corpora: { type: 'string' },
  trees: { type: 'string' },
  misses: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const
const { values } = parseArgs({ options })
const problems: string[] = []

if (values.help) console.log(USAGE)
else {
  await printForms()
  await printTrees(values.trees?.split(',') ?? INSTALLED)
  if (values.corpora !== undefined) await printCorpora(values.corpora)
  else if (!values.quick) problems.push('no corpus was read: name the folder of their checkouts with --corpora')
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
}

async function printForms(): Promise<void> {
  const counts = await formRows(1)
  console.log('\nGenerated secrets: every format in every form')
  console.table(Object.entries(counts).map(([expected, count]) => ({ expected, ...row(count) })))
  const { must_redact: must, should_flag: should } = counts
  if (must.found < must.of) problems.push(`${must.of - must.found} generated secrets that must be redacted are left`)
  if (should.found < should.of)
    problems.push(`${should.of - should.found} generated secrets that should be flagged are not`)
}

async function printTrees(trees: readonly string[]): Promise<void> {
  const rows = []
  for (const tree of trees) {
    const { files, bytes, touched, dropped, droppedBytes, unstable, seconds } = await touchedIn(tree)
    const share = bytes === 0 ? 0 : touched / bytes
    rows.push({
      tree: basename(tree),
      files,
      MB: Number((bytes / 1e6).toFixed(1)),
      touched,
      'touched %': Number((share * 100).toFixed(3)),
      'key files': `${dropped} (${droppedBytes} bytes)`,
      'ms/kB': Number(((seconds * 1e6) / Math.max(1, bytes)).toFixed(2)),
    })
    if (share > MOST_TOUCHED) problems.push(`${tree}: ${(share * 100).toFixed(2)} % of its bytes are redacted`)
    if (bytes === 0) problems.push(`${tree}: no text was found in it`)
    for (const path of unstable) problems.push(`${tree}: ${path} is redacted otherwise the second time`)
  }
  console.log('\nTrees of sources')
  console.table(rows)
}

async function printCorpora(folder: string): Promise<void> {
  const rows = []
  for (const corpus of CORPORA) {
    const recall = await readCorpus(corpus, join(folder, corpus.folder))
    if (recall === null) continue
    const { tuned, held, rules, unjudged } = recall
    const all = { found: tuned.found + held.found, of: tuned.of + held.of }
    rows.push({
      corpus: corpus.name,
      rules,
      ...row(all),
      'tuned %': percent(tuned),
      'held out %': percent(held),
      unjudged,
    })
    if (all.of === 0 || all.found / all.of < LEAST_RECALL) problems.push(`${corpus.name}: ${percent(all)} % are found`)
    if (values.misses)
      console.log(
        corpus.name,
        [...recall.missed].toSorted((a, b) => b[1] - a[1]),
      )
  }
  console.log('\nPositives of other scanners')
  console.table(rows)
}

async function readCorpus({ name, needs, read }: Corpus, checkout: string): Promise<Recall | null> {
  if (!existsSync(checkout)) {
    console.log(`${name}: there is no ${checkout}; it is left out`)
    return null
  }
  try {
    return await recallOf(name, await read(checkout))
  } catch (cause) {
    problems.push(`${name}: it could not be read (it takes ${needs}): ${(cause as Error).message.split('\n')[0]}`)
    return null
  }
}

function row(count: Count) {
  return { found: count.found, missed: count.of - count.found, 'recall %': percent(count) }
}

function percent({ found, of }: Count): number {
  return of === 0 ? 0 : Number(((found / of) * 100).toFixed(1))
}
