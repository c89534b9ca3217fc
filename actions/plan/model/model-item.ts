import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { TestRun } from '../../shared/contracts/test-run.ts'
import type { Ledger } from '../../shared/money/ledger.ts'
import { clip, visible } from '../../shared/wording/markdown.ts'
import { declaredRuntime } from '../declared-runtime.ts'
import { decisionTokens } from '../decision-tokens.ts'
import { modelConfidence } from '../model-confidence.ts'
import { score } from '../rank.ts'
import { touchedCoverage, type CoverageByPath, type TouchedCoverage } from '../touched-coverage.ts'
import type { CheckedItem } from './checked-item.ts'
import { isShown } from './excerpt.ts'
import type { FileFacts } from './file-context.ts'
import type { PreparedFile } from './prepare-files.ts'
import type { AnswerText } from './read-answer.ts'

export interface ItemCircumstances {
  baseline: Pick<TestRun, 'status'>
  coverage: CoverageByPath | null
  ledger: Pick<Ledger, 'estimate'>
  maxOutputTokens: number
}

export interface Proposal {
  id: string
  checked: CheckedItem
  file: PreparedFile
  /** What the model said of this file, and which of its items it is. */
  part: AnswerText
  index: number
  /** The model, as the server named it. */
  answeredBy: string
}

/** A plan item of what a model proposes. From the model are intent, symbol, lines, reason, value and risk; all was checked. */
export function modelItem(proposal: Proposal, circumstances: ItemCircumstances): PlanItem {
  const { id, checked, file } = proposal
  const { path, blob } = file.facts.file
  const { intent, reason, value, risk } = checked
  const lines = [{ path, ...checked.lines }]
  const runtime = runtimeOf(checked, file.facts)
  const touched = touchedBy({ facts: file.facts, lines, runtime }, circumstances)
  const touchedShare = touched.kind === 'measured' ? touched.share : null
  return {
    id,
    filePath: path,
    action: intent.action,
    reason,
    ...sureness(proposal, touched, circumstances),
    title: titleOf(checked, path),
    engine: 'model',
    codemod: null,
    model: provenance(proposal, circumstances),
    files: [{ path, blob }],
    lines,
    value,
    risk,
    touchedCoverage: touchedShare,
    score: score({ value, risk, touchedCoverage: touchedShare }),
    runtime,
  }
}

function sureness(
  { file, part, index }: Proposal,
  touched: TouchedCoverage,
  { baseline }: ItemCircumstances,
): Pick<PlanItem, 'confidence' | 'rawConfidence' | 'confidenceReasons'> {
  const logprobs = decisionTokens(part, ['items', index])
  const parseErrors = file.facts.outline?.parseErrors ?? 0
  const { value, reasons } = modelConfidence({ logprobs, parseErrors, baseline, touched })
  return { confidence: value, rawConfidence: value, confidenceReasons: reasons }
}

function provenance({ checked, file, answeredBy }: Proposal, circumstances: ItemCircumstances): PlanItem['model'] {
  const { name, version } = file.alone.prompt
  return {
    name: visible(clip(answeredBy, 100)),
    prompt: { name, version },
    symbol: checked.symbol,
    intent: checked.intent.id,
    estimatedUsd: draftingUsd(file.facts, circumstances),
  }
}

/** Our words; of the target's only the name of a symbol or file, of the model's none. */
function titleOf({ intent, symbol }: CheckedItem, path: string): string {
  const subject = visible(clip(symbol ?? path.slice(path.lastIndexOf('/') + 1), 60))
  return clip(
    intent.title.replace('%s', () => subject),
    120,
  )
}

function runtimeOf({ lines }: CheckedItem, { action, declarations }: FileFacts): PlanItem['runtime'] {
  if (action !== 'upgrade_runtime') return null
  return declaredRuntime(
    declarations.filter(({ startLine, endLine }) => isShown({ start: startLine, end: endLine }, [lines])),
  )
}

interface Touching extends Pick<PlanItem, 'lines' | 'runtime'> {
  facts: FileFacts
}

/** A runtime is proven by a run on it, and tests by what they reach: no line of such a change is executed at base. */
function touchedBy({ facts, lines, runtime }: Touching, { coverage }: ItemCircumstances): TouchedCoverage {
  if (runtime !== null || facts.action === 'add_tests') return { kind: 'nothing-executable' }
  const code = new Set(facts.file.language === null ? [] : [facts.file.path])
  return touchedCoverage({ lines, code, coverage })
}

/** Instructions, and tests that go with the file. */
const draftingTokens = 1200
const charactersPerToken = 3

/** The question shows the whole file; its answer has at most what an answer may have. */
function draftingUsd({ lines }: FileFacts, { ledger, maxOutputTokens }: ItemCircumstances): number {
  const characters = lines.reduce((sum, line) => sum + line.length + 1, 0)
  const inputTokens = draftingTokens + Math.ceil(characters / charactersPerToken)
  return ledger.estimate({ inputTokens, outputTokens: maxOutputTokens })
}
