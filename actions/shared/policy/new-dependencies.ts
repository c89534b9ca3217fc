import type { Finding } from '../contracts/finding.ts'
import type { ChangedFile } from './changed-file.ts'
import type { Declared } from './dependencies/dependency.ts'
import { dependencyReader } from './dependencies/readers.ts'

/** A version that is no version of a registry: a repository, a URL, a folder, another package's name. */
const ELSEWHERE =
  /:\/\/|^(?:git|github|gitlab|bitbucket|file|link|npm|portal|patch|jsr|https?)[:+]|^[\w.-]+\/[\w.-]+(?:#|$)|"(?:git|url|path)"/

/** A package may stand in several blocks of package.json: a move from one to another brings nothing new. */
const BLOCK = / \((?:\w+Dependencies|overrides|resolutions)\)$/

/** Of one file: more would say nothing more. */
const MOST = 50

/** Dependencies that the change adds, or takes from elsewhere: a person decides. Other versions are shown. */
export function newDependencies({ path, before, after, added }: ChangedFile): Finding[] {
  const read = dependencyReader(path)
  if (read === null || after === null) return []
  const [then, now] = [declared(read, before ?? ''), declared(read, after)]
  if (now === null) return then === null ? [] : [unreadable(path, added[0]?.line)]
  const inAnyBlock = new Map([...(then ?? [])].map(([name, version]) => [name.replace(BLOCK, ''), version]))
  const differences: Difference[] = []
  for (const [name, version] of now) {
    const earlier = then?.get(name) ?? inAnyBlock.get(name.replace(BLOCK, ''))
    if (earlier === version) continue
    const isNew = earlier === undefined || (ELSEWHERE.test(version) && !ELSEWHERE.test(earlier))
    differences.push({ name, version, earlier, isNew })
  }
  const shown = differences.toSorted((a, b) => Number(b.isNew) - Number(a.isNew)).slice(0, MOST)
  const lines = shown.length === 0 ? [] : added.map(({ text, line }) => ({ text: folded(text), line }))
  return shown.map((difference) => report({ path, line: lineOf(lines, difference.name) }, difference))
}

function declared(read: (text: string) => Declared, text: string): Declared | null {
  try {
    return text === '' ? new Map() : read(text)
  } catch {
    return null
  }
}

interface Place {
  path: string
  line: number | undefined
}

interface Difference {
  name: string
  version: string
  earlier: string | undefined
  isNew: boolean
}

function report({ path, line }: Place, { name, version, earlier, isNew }: Difference): Finding {
  const place = { path, ...(line === undefined ? {} : { line }) }
  const is = `${name}${version === '' ? '' : ` ${version}`}`.slice(0, 200)
  if (!isNew) {
    const was = (earlier ?? '').slice(0, 100) || 'any version'
    return {
      ...place,
      code: 'dependency-version',
      severity: 'review',
      message: `${path}: ${is}, which was ${was} before`,
    }
  }
  const what = earlier === undefined ? 'a new dependency' : 'a dependency that would come from elsewhere'
  return { ...place, code: 'new-dependency', severity: 'hold', message: `${path}: ${what}: ${is}` }
}

function unreadable(path: string, line: number | undefined): Finding {
  const message = `${path}: it cannot be read any more, so nobody knows what it would install`
  return { code: 'new-dependency', path, ...(line === undefined ? {} : { line }), message, severity: 'hold' }
}

function lineOf(lines: readonly { text: string; line: number }[], name: string): number | undefined {
  const bare = folded((name.split(' ')[0] ?? name).split(':').at(-1) ?? name)
  return lines.find(({ text }) => text.includes(bare))?.line
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, '-')
}
