// npm run bench:gate: the gate, as a process, on a corpus of labelled changes. Exit code 1 where a claim does not hold.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pLimit from 'p-limit'
import picomatch from 'picomatch'
import type { Case } from './gate-corpus/case.ts'
import { corpus } from './gate-corpus/corpus.ts'
import { heldOut } from './gate-corpus/held-out.ts'
import { quickIds } from './gate-corpus/quick.ts'
import { report } from './gate-corpus/report.ts'
import { environment, runGate } from './gate-corpus/run-gate.ts'
import { checksOf, runCheck } from './gate-corpus/self-check.ts'
import { claims, judgeAnswer, type Judged } from './gate-corpus/tally.ts'

const HELP = `npm run bench:gate -- [options]
  --only <glob>         only cases whose id or kind matches
  --quick               a fixed part that has every kind, without the held-out cases
  --held-out            only the held-out cases
  --jobs <n>            so many at a time (2)
  --mutant-budget <s>   seconds for the mutants of a case (30)
  --sandbox <kind>      given on to the gate
  --out <file>          also write every answer as JSON
  --self-check          no gate: do the hosts' own suites end as the labels say?`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    'mutant-budget': { type: 'string', default: '30' },
    sandbox: { type: 'string' },
    out: { type: 'string' },
    'self-check': { type: 'boolean', default: false },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'llm-ops-gate-corpus-'))
const limit = pLimit(Math.max(1, Number(values.jobs)))
try {
  if (values.help) console.log(HELP)
  else process.exitCode = values['self-check'] ? await selfCheck() : await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function selected(cases: readonly Case[]): Case[] {
  const matches = values.only === undefined ? () => true : picomatch(values.only)
  return cases.filter(({ id, kind }) => matches(id) || matches(kind))
}

async function bench(): Promise<number> {
  const own = values['held-out'] ? [] : corpus.filter(({ id }) => !values.quick || quickIds.includes(id))
  const judged = await judgeAll(selected(own))
  const apart = await judgeAll(selected(values.quick ? [] : heldOut))
  if (judged.length > 0) console.log(report('corpus', judged))
  if (apart.length > 0) console.log(`\n${report('held out (shown, decides nothing)', apart)}`)
  if (values.out !== undefined)
    writeFileSync(values.out, `${JSON.stringify({ corpus: judged.map(row), heldOut: apart.map(row) }, null, 2)}\n`)
  return claims(judged).every(({ holds }) => holds) ? 0 : 1
}

async function judgeAll(cases: readonly Case[]): Promise<Judged[]> {
  let done = 0
  const options = { folder, sandbox: values.sandbox ?? null, mutantBudget: Number(values['mutant-budget']) }
  const work = cases.map((one) =>
    limit(async () => {
      const judged = judgeAnswer(one, await runGate(one, options))
      const { got, seconds } = judged.answer
      const mark = judged.disagreements.length === 0 ? '' : '  <- not as labelled'
      console.error(`${++done}/${cases.length} ${one.id}: ${got} in ${seconds.toFixed(1)} s${mark}`)
      return judged
    }),
  )
  return Promise.all(work)
}

function row({ one, answer, disagreements }: Judged): object {
  const { id, host, kind, action, good, expected, why } = one
  return { id, host, kind, action, good, expected, why, answer, disagreements }
}

async function selfCheck(): Promise<number> {
  process.env['PATH'] = environment()['PATH']
  const checks = checksOf(selected([...corpus, ...heldOut]))
  const wrong = (await Promise.all(checks.map((check) => limit(() => runCheck(check, folder))))).filter(
    (one) => one !== null,
  )
  for (const { name, expected, ended, output } of wrong)
    console.log(`${name}: expected ${expected}, ended ${ended}\n${output}`)
  console.log(`${checks.length} checks, ${wrong.length} wrong`)
  return wrong.length === 0 ? 0 : 1
}
