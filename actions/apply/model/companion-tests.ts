import type { PlanItem } from '../../shared/contracts/plan.ts'
import { isTestFile } from '../../shared/testing/facts.ts'
import type { Drafting, SourceText } from './drafting.ts'
import { readTexts } from './read-texts.ts'
import { subjectOf, testedName } from './test-names.ts'

/** A model reads these beside the file itself: enough to see how things are tested here. */
const MAX_TESTS = 3
const MAX_CHARACTERS = 60_000
/** Test files of which the imports are looked at, nearest first. */
const MAX_READ = 200

/**
 * The test files that go with an item's files: by their name first, then by what they import, the nearest first.
 * Bounded in number and size; a test file that opted out, is not UTF-8 or is planned itself is left out.
 */
export async function companionTests(item: PlanItem, drafting: Drafting): Promise<SourceText[]> {
  const planned = new Set(item.files.map(({ path }) => path))
  const left = new Set([...planned, ...drafting.optedOut])
  const candidates = [...drafting.blobs.keys()].filter((path) => isTestFile(path) && !left.has(path))
  const near = candidates.toSorted((a, b) => distance(a, item.filePath) - distance(b, item.filePath) || order(a, b))
  const read = await readAll(near.filter(byName(item.filePath)).concat(near).slice(0, MAX_READ), drafting)
  const ranked = [...read.filter(({ path }) => byName(item.filePath)(path)), ...read.filter(importing(item.filePath))]
  const chosen: SourceText[] = []
  let room = MAX_CHARACTERS
  for (const test of new Set(ranked)) {
    if (chosen.length === MAX_TESTS) break
    if (test.text.length > room) continue
    room -= test.text.length
    chosen.push(test)
  }
  return chosen
}

async function readAll(
  paths: readonly string[],
  { blobs, repository }: Pick<Drafting, 'blobs' | 'repository'>,
): Promise<SourceText[]> {
  const wanted = [...new Set(paths)].map((path) => ({ path, blob: blobs.get(path) as string }))
  const texts = await readTexts(wanted, repository)
  return wanted.flatMap(({ path, blob }) => {
    const text = texts.get(path)
    return typeof text === 'string' ? [{ path, blob, text }] : []
  })
}

function byName(path: string): (test: string) => boolean {
  const subject = subjectOf(path)
  return (test) => testedName(test) === subject
}

/** A line that imports something and names the subject: read by its words, as it only orders what is shown. */
function importing(path: string): (test: SourceText) => boolean {
  const subject = subjectOf(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const line = new RegExp(`^.*\\b(?:import|from|require)\\b.*(?<![\\w-])${subject}(?![\\w-])`, 'm')
  return ({ text }) => line.test(text)
}

/** Folders that one must leave and enter to come from one file to the other. */
function distance(one: string, other: string): number {
  const [a, b] = [one.split('/').slice(0, -1), other.split('/').slice(0, -1)]
  const unlike = a.findIndex((part, at) => part !== b[at])
  const shared = unlike === -1 ? a.length : unlike
  return a.length + b.length - 2 * shared
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1
}
