import { gitAdapter } from '../../shared/adapters/git/git.ts'
import { promptFiles } from '../../shared/adapters/prompt-files.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { TestRepository } from '../../shared/patch/repository.fake.ts'
import { recordedLog } from '../../shared/ports/log.ts'
import type { Model } from '../../shared/ports/model.ts'
import type { RedactedTexts } from '../../shared/ports/engine.ts'
import type { Drafting, SourceText } from './drafting.ts'

export type CountedLedger = Drafting['ledger'] & {
  /** Questions that may still be asked. */
  left: number
  readonly calls: string[]
}

/** Pays for so many questions, and keeps what was called. */
export function countedLedger(left = 100): CountedLedger {
  const calls: string[] = []
  const ledger: CountedLedger = {
    left,
    calls,
    reserve: (size) => {
      if (ledger.left === 0) return null
      ledger.left -= 1
      calls.push('reserve')
      return { ...size, estimatedUsd: 0 }
    },
    settle: () => void calls.push('settle'),
    cached: () => void calls.push('cached'),
    notAsked: () => void calls.push('not-asked'),
  }
  return ledger
}

/** Takes one word for a secret, wherever it stands; files named *.pem are all secret. */
export function redactWord(secret: string): (sources: readonly SourceText[]) => Promise<RedactedTexts> {
  return async (sources) => ({
    texts: sources.map(({ text }) => text.replaceAll(secret, '<SECRET_HASH_1>')),
    marks: new Map([['<SECRET_HASH_1>', secret]]),
    redactions: [],
    dropped: new Set(sources.map(({ path }) => path).filter((path) => path.endsWith('.pem'))),
  })
}

/** Everything that drafting needs, with a real repository and the real prompts. */
export async function openDrafting(
  repository: TestRepository,
  model: Model,
  more: Partial<Drafting> = {},
): Promise<Drafting & AsyncDisposable> {
  const opened = await gitAdapter().open(repository.dir)
  const scratch = await opened.scratch()
  const { tree } = await opened.resolve('HEAD')
  const entries = await opened.entries(tree)
  return {
    model,
    prompts: await promptFiles(),
    ledger: countedLedger(),
    maxOutputTokens: 1000,
    redact: redactWord('hunter2'),
    restore: (diff, marks) => ({
      diff: [...marks].reduce((text, [mark, secret]) => text.replaceAll(mark, secret), diff),
    }),
    repository: opened,
    scratch,
    base: tree,
    blobs: new Map(entries.map(({ path, id }) => [path, id])),
    allowPaths: [],
    optedOut: [],
    paths: new Set(entries.map(({ path }) => path)),
    log: recordedLog(),
    ...more,
    [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
  }
}

/** A model's plan item about these files as they are at HEAD. */
export function modelItem(
  repository: TestRepository,
  paths: readonly string[],
  more: Partial<PlanItem> = {},
): PlanItem {
  return {
    id: 'model-0123456789ab',
    filePath: paths[0] as string,
    action: 'refactor',
    reason: 'two would be clearer as a digit',
    confidence: 0.5,
    rawConfidence: 0.5,
    confidenceReasons: [],
    title: 'write a digit',
    engine: 'model',
    codemod: null,
    model: {
      name: 'fake-1',
      prompt: { name: 'refactor', version: '1.0.0' },
      symbol: null,
      intent: 'simplify',
      estimatedUsd: 0,
    },
    files: paths.map((path) => ({ path, blob: repository.git('rev-parse', `HEAD:${path}`) })),
    lines: [],
    value: 3,
    risk: 'low',
    touchedCoverage: null,
    score: 1,
    runtime: null,
    ...more,
  }
}
