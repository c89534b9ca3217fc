import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseChanges } from './change.ts'
import { parseEvidence } from './evidence.ts'
import { parseOutcome } from './outcome.ts'
import { parseOutline } from './outline.ts'
import { ContractError } from './parse.ts'
import { parsePlan } from './plan.ts'
import { parseRun } from './run.ts'
import { parseSnapshot } from './snapshot.ts'
import { parseTargetRepo } from './target.ts'

const examples = join(process.cwd(), 'state', 'examples')
const parsers: Readonly<Record<string, (text: string, source: string) => unknown>> = {
  'target.json': (text, source) => parseTargetRepo(JSON.parse(text), source),
  'outline.json': parseOutline,
  'snapshot.json': parseSnapshot,
  'plan.json': parsePlan,
  'changes.json': parseChanges,
  'evidence.json': parseEvidence,
  'run.json': parseRun,
  'outcome.json': parseOutcome,
}

function example(name: string): string {
  return readFileSync(join(examples, name), 'utf8')
}

describe('the examples in state/examples', () => {
  it('has one of every contract and nothing else', () => {
    expect(readdirSync(examples).toSorted()).toEqual(Object.keys(parsers).toSorted())
  })

  it.each(Object.keys(parsers))('%s is read by its contract', (name) => {
    expect(parsers[name]?.(example(name), name)).toMatchObject({})
  })

  it.each(Object.keys(parsers).filter((name) => name !== 'target.json'))(
    '%s of a later version is refused and says to update',
    (name) => {
      const later = JSON.stringify({ ...JSON.parse(example(name)), schemaVersion: 3 })
      expect(() => parsers[name]?.(later, name)).toThrow(/schemaVersion.*update llm-ops/s)
    },
  )

  it('evidence of the first version is refused, and says to measure again', () => {
    const older = JSON.stringify({ ...JSON.parse(example('evidence.json')), schemaVersion: 1 })
    expect(() => parseEvidence(older, 'evidence.json')).toThrow(/reads 2: run the stage that wrote it again/)
  })

  it.each(Object.keys(parsers))('%s with a key that the contract does not know is refused', (name) => {
    const odd = JSON.stringify({ ...JSON.parse(example(name)), surprise: 1 })
    expect(() => parsers[name]?.(odd, name)).toThrow(/surprise/)
  })

  it.each(Object.keys(parsers).filter((name) => name !== 'target.json'))(
    '%s is refused wherever it is cut short (200 places)',
    (name) => {
      const text = example(name).trimEnd()
      const step = Math.max(1, Math.floor(text.length / 200))
      for (let length = 0; length < text.length; length += step) {
        expect(() => parsers[name]?.(text.slice(0, length), name)).toThrow(ContractError)
      }
    },
  )
})

describe('a parser', () => {
  it('names the file and the field', () => {
    const broken = JSON.parse(example('plan.json'))
    broken.items[0].confidence = 1.7
    expect(() => parsePlan(JSON.stringify(broken), 'runs/x/plan.json')).toThrow(
      /^runs\/x\/plan\.json: items\[0\]\.confidence: /,
    )
  })

  it.each(['high', null, -0.1, 1.0001])('refuses the confidence %p', (confidence) => {
    const broken = JSON.parse(example('plan.json'))
    broken.items[0].confidence = confidence
    expect(() => parsePlan(JSON.stringify(broken), 'plan.json')).toThrow(/confidence/)
  })

  it('says that an empty file is empty', () => {
    expect(() => parseRun(' \n', 'run.json')).toThrow('run.json: the file is empty')
  })

  it('does not let __proto__ through', () => {
    expect(() =>
      parseTargetRepo(JSON.parse('{"url":"x","language":"go","__proto__":{"polluted":1}}'), 'targets'),
    ).toThrow(ContractError)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('fills the default branch of a target', () => {
    expect(parseTargetRepo({ url: 'https://example.org/a.git', language: 'python' }, 'targets')).toEqual({
      url: 'https://example.org/a.git',
      defaultBranch: 'main',
      language: 'python',
    })
  })

  it('refuses a language that is not one of the five', () => {
    expect(() => parseTargetRepo({ url: 'x', language: 'cobol' }, 'targets[3]')).toThrow(/^targets\[3\]: language: /)
  })
})
