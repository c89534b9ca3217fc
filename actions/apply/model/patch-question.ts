import { languageOf } from '../../shared/languages/table.ts'
import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { VariablesOf } from '../../shared/prompts/variables.ts'
import type { PatchQuestion } from './ask-for-patch.ts'
import type { Drafting, SourceText } from './drafting.ts'
import type { Material } from './material.ts'

/** A test, or a check like one, and what it said. */
export interface Failure {
  test: string
  message: string
}

/** What an earlier round drafted, and what failed on it. */
export interface Earlier {
  tree: string | null
  diff: string
  failures: readonly Failure[]
}

interface Asked {
  item: PlanItem
  material: Material
  earlier: Earlier | null
}

/** Characters of one message and of the earlier diff that are sent, after their secrets are taken out. */
const MESSAGE_CHARACTERS = 1000
const DIFF_CHARACTERS = 60_000

/**
 * The question for an item's patch, rendered from texts without their secrets. All texts are redacted in one go, so that
 * a secret has the same mark in each of them.
 * @returns a note where a planned file is all secret: nothing of it may be sent
 */
export async function patchQuestion(asked: Asked, drafting: Drafting): Promise<PatchQuestion | Note> {
  const { item, earlier } = asked
  const { files, tests, mayCreate } = asked.material
  const { texts, marks, dropped } = await drafting.redact([...files, ...tests, ...earlierTexts(item, earlier)])
  const keyFile = files.find(({ path }) => dropped.has(path))
  if (keyFile !== undefined) return allSecret(keyFile.path)
  const sent = [...files, ...tests.filter(({ path }) => !dropped.has(path))].map(({ path, blob }) => ({ path, blob }))
  const variables = {
    item: itemVariables(item, files),
    files: files.map(({ path }, at) => ({
      path,
      language: languageOf(path).language ?? 'text',
      text: texts[at] ?? '',
    })),
    tests: tests
      .map(({ path }, at) => ({ path, text: texts[files.length + at] ?? '' }))
      .filter(({ path }) => !dropped.has(path)),
    may_create: mayCreate,
  }
  const rendered =
    earlier === null
      ? drafting.prompts.render('patch', variables)
      : drafting.prompts.render('repair', {
          ...variables,
          ...earlierVariables(earlier, texts.slice(files.length + tests.length)),
        })
  return { item, ...rendered, sources: sent, marks, mayCreate }
}

function itemVariables(item: PlanItem, files: readonly SourceText[]): VariablesOf<'patch'>['item'] {
  const lines = item.lines.filter(({ path }) => path === item.filePath)
  const whole = files.find(({ path }) => path === item.filePath)?.text.split('\n').length ?? 1
  return {
    action: item.action,
    intent: item.model?.intent ?? item.action,
    symbol: item.model?.symbol ?? null,
    reason: item.reason,
    path: item.filePath,
    start_line: lines.length === 0 ? 1 : Math.min(...lines.map(({ start }) => start)),
    end_line: lines.length === 0 ? whole : Math.max(...lines.map(({ end }) => end)),
  }
}

function earlierTexts(item: PlanItem, earlier: Earlier | null): SourceText[] {
  if (earlier === null) return []
  const texts = [earlier.diff, ...earlier.failures.flatMap(({ test, message }) => [test, message])]
  return texts.map((text, at) => ({
    path: `${item.filePath} (round 1, ${at === 0 ? 'diff' : 'tests'})`,
    blob: '',
    text,
  }))
}

function earlierVariables(
  earlier: Earlier,
  texts: readonly string[],
): Pick<VariablesOf<'repair'>, 'diff' | 'failures'> {
  const failures = earlier.failures.map((_, at) => ({
    test: cut(texts[1 + 2 * at] ?? '', MESSAGE_CHARACTERS),
    message: cut(texts[2 + 2 * at] ?? '', MESSAGE_CHARACTERS),
  }))
  return { diff: cut(texts[0] ?? '', DIFF_CHARACTERS), failures }
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
}

function allSecret(path: string): Note {
  return { code: 'key-file', path, message: `${path} is a file of keys: nothing of it is sent to a model` }
}
