import type { PlanItem } from '../../shared/contracts/plan.ts'
import type { Note } from '../../shared/contracts/primitives.ts'
import type { Repository } from '../../shared/ports/git.ts'
import { companionTests } from './companion-tests.ts'
import type { Drafting, SourceText } from './drafting.ts'
import { newTestPaths } from './new-test-path.ts'
import { readTexts } from './read-texts.ts'

/** All that a question for a patch shows of the target. */
export interface Material {
  files: SourceText[]
  tests: SourceText[]
  /** Paths that are not there and may be created. */
  mayCreate: string[]
}

/** Characters of the planned files together: more than any model of today reads with care. */
const MAX_CHARACTERS = 400_000

/** The planned files as they are at base, and the tests that go with them; or why there is nothing to ask about. */
export async function gatherMaterial(item: PlanItem, drafting: Drafting): Promise<Material | Note> {
  const stale = item.files.find(({ path, blob }) => drafting.blobs.get(path) !== blob)
  if (stale !== undefined) return staleFile(stale.path)
  const optedOut = item.files.find(({ path }) => drafting.optedOut.includes(path))
  if (optedOut !== undefined) return optedOutFile(optedOut.path)
  const files = await plannedTexts(item, drafting.repository)
  if ('code' in files) return files
  if (files.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS) {
    const message = `${item.filePath}: the planned files have more than ${MAX_CHARACTERS} characters; no model is asked about so much`
    return { code: 'too-large', path: item.filePath, message }
  }
  const tests = item.action === 'upgrade_runtime' ? [] : await companionTests(item, drafting)
  return { files, tests, mayCreate: item.action === 'add_tests' ? newTestPaths(item.filePath, drafting.paths) : [] }
}

async function plannedTexts(item: PlanItem, repository: Pick<Repository, 'blobs'>): Promise<SourceText[] | Note> {
  const contents = await readTexts(item.files, repository)
  const texts: SourceText[] = []
  for (const { path, blob } of item.files) {
    const text = contents.get(path)
    if (text === undefined) return staleFile(path)
    if (text === null) return { code: 'not-utf8', path, message: `${path} is not UTF-8, so no model is asked about it` }
    texts.push({ path, blob, text })
  }
  return texts
}

function staleFile(path: string): Note {
  return {
    code: 'stale',
    path,
    message: `${path} is not at the base commit what it was when this was planned: run plan again`,
  }
}

function optedOutFile(path: string): Note {
  return { code: 'no-llm', path, message: `${path} has opted out (NO_LLM): no model is asked about it` }
}
