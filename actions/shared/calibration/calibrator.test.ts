import { describe, expect, it } from '@jest/globals'
import { parseOutcomeHistory, type KeptOutcome } from '../contracts/outcome-history.ts'
import { calibrationSchema } from '../contracts/plan.ts'
import { calibrator } from './calibrator.ts'
import { crossValidated } from './cross-validation.ts'
import { isotonicCurve } from './isotonic.ts'
import { plattCurve } from './platt.ts'
import { scores } from './scores.ts'
import { historyOf, seeded, simulated, trueCurves, type SimulatedOutcome, type TrueCurve } from './simulated.fake.ts'
import { tally, total, type Tally } from './tally.ts'

const pairs = (confidence: number, came: number, not: number): SimulatedOutcome[] => [
  ...Array.from({ length: came }, () => ({ confidence, cameTrue: true })),
  ...Array.from({ length: not }, () => ({ confidence, cameTrue: false })),
]

const hundredths = Array.from({ length: 101 }, (_, index) => index / 100)
const ofRefactor = (history: ReturnType<typeof historyOf> | null) => {
  const { calibrate, facts } = calibrator(history)
  const fact = facts.find(({ action }) => action === 'refactor')
  if (fact === undefined) throw new Error('no facts')
  return { ...fact, calibrate: (raw: number) => calibrate('refactor', raw) }
}

describe('the scores', () => {
  it('are the mean squared error, and the gaps of ten bins weighted by their size', () => {
    const mixed = [...pairs(0.8, 3, 1), ...pairs(0.25, 0, 4)]
    const { brier, ece } = scores(tally(mixed))
    expect(brier).toBeCloseTo((3 * 0.04 + 0.64 + 4 * 0.0625) / 8, 12)
    expect(ece).toBeCloseTo((Math.abs(3.2 - 3) + 1) / 8, 12)
  })

  it('put 1 into the last bin, and a limit into the bin above it', () => {
    expect(scores(tally([...pairs(1, 1, 0), ...pairs(0.95, 0, 1)])).ece).toBeCloseTo(0.475, 12)
    expect(scores(tally([...pairs(0.1, 1, 0), ...pairs(0.05, 0, 1)])).ece).toBeCloseTo(0.475, 12)
  })

  it('are 0 for who knows, and there are none of nothing', () => {
    expect(scores(tally([...pairs(1, 5, 0), ...pairs(0, 0, 5)]))).toEqual({ brier: 0, ece: 0 })
    expect(() => scores([])).toThrow(RangeError)
  })
})

describe('Platt scaling', () => {
  it('finds the most likely sigmoid: no neighbour of it has less cross entropy on the smoothed targets', () => {
    const sample = simulated(trueCurves.overconfident, 500, seeded(1))
    const came = sample.filter(({ cameTrue }) => cameTrue).length
    const [high, low] = [(came + 1) / (came + 2), 1 / (sample.length - came + 2)]
    const curve = plattCurve(tally(sample))
    const odds = (confidence: number) => Math.log(1 / curve(confidence) - 1)
    const slope = (odds(0.9) - odds(0.4)) / 0.5
    const offset = odds(0.4) - 0.4 * slope
    const entropy = (slope: number, offset: number) =>
      sample.reduce((sum, { confidence, cameTrue }) => {
        const p = 1 / (1 + Math.exp(slope * confidence + offset))
        const target = cameTrue ? high : low
        return sum - target * Math.log(p) - (1 - target) * Math.log(1 - p)
      }, 0)
    const least = entropy(slope, offset)
    for (const [a, b] of [
      [0.01, 0],
      [-0.01, 0],
      [0, 0.01],
      [0, -0.01],
      [0.1, -0.06],
      [-0.1, 0.06],
    ] as const) {
      expect(entropy(slope + a, offset + b)).toBeGreaterThan(least)
    }
  })

  it('is level where confidence and outcome run against each other', () => {
    const curve = plattCurve(tally([...pairs(0.9, 5, 45), ...pairs(0.3, 45, 5)]))
    expect(curve(0.9)).toBeCloseTo(0.5, 6)
    expect(curve(0.3)).toBeCloseTo(0.5, 6)
  })

  it('stays off certainty on outcomes of one kind, and on outcomes that a limit parts', () => {
    const all = plattCurve(tally(pairs(0.7, 40, 0)))
    expect(all(0.7)).toBeGreaterThan(0.9)
    expect(all(0.7)).toBeLessThan(0.99)
    const parted = plattCurve(tally([...pairs(0.8, 40, 0), ...pairs(0.4, 0, 40)]))
    expect([parted(0), parted(0.4), parted(0.8), parted(1)].every((value) => value >= 0.01 && value <= 0.99)).toBe(true)
  })
})

describe('isotonic regression', () => {
  it('pools what would fall', () => {
    const curve = isotonicCurve(
      tally([...pairs(0.2, 1, 9), ...pairs(0.4, 6, 4), ...pairs(0.6, 4, 6), ...pairs(0.8, 9, 1)]),
    )
    expect([0.2, 0.4, 0.5, 0.6, 0.8].map(curve)).toEqual([0.1, 0.5, 0.5, 0.5, 0.9])
  })

  it('is a straight line from block to block, and level beyond them', () => {
    const curve = isotonicCurve(tally([...pairs(0.4, 2, 8), ...pairs(0.8, 8, 2)]))
    expect([0, 0.4, 0.6, 0.8, 1].map((at) => Math.round(curve(at) * 1000) / 1000)).toEqual([0.2, 0.2, 0.5, 0.8, 0.8])
  })

  it('does not tell outcomes of one confidence apart, whatever their order', () => {
    const sample = pairs(0.7, 10, 3)
    expect(isotonicCurve(tally(sample))(0.7)).toBe(isotonicCurve(tally(sample.toReversed()))(0.7))
    expect(isotonicCurve(tally(sample))(0.7)).toBeCloseTo(10 / 13, 12)
  })

  it('has the least squared error of all that do not fall (against a search on a grid)', () => {
    const groups = [pairs(0.3, 2, 1), pairs(0.5, 1, 2), pairs(0.7, 2, 2)]
    const curve = isotonicCurve(tally(groups.flat()))
    const error = (values: readonly number[]) =>
      groups.reduce(
        (sum, group, index) =>
          sum + group.reduce((part, { cameTrue }) => part + (Number(cameTrue) - (values[index] ?? 0)) ** 2, 0),
        0,
      )
    const ours = error([0.3, 0.5, 0.7].map(curve))
    for (const a of hundredths) {
      for (const b of hundredths.filter((value) => value >= a)) {
        for (const c of hundredths.filter((value) => value >= b && Math.round(value * 100) % 5 === 0)) {
          if (error([a, b, c]) < ours - 1e-9) throw new Error(`better: ${a} ${b} ${c}`)
        }
      }
    }
    expect(ours).toBeGreaterThan(0)
  })
})

it('cross-validation judges each outcome by a curve that has not seen it', () => {
  const rows = tally(simulated(trueCurves.step, 153, seeded(3)))
  const seen: Tally[][] = []
  const held = crossValidated(rows, (training) => {
    seen.push([...training])
    // Carries over which fold a row was held out of.
    return (confidence) => confidence + seen.length
  })
  const whole = total(rows)
  expect(total(held)).toEqual(whole)
  expect(seen).toHaveLength(10)
  for (const [fold, training] of seen.entries()) {
    const mine = held.filter(({ confidence }) => Math.ceil(confidence) === fold + 2)
    const [kept, others] = [total(mine), total(training)]
    expect({ came: kept.came + others.came, not: kept.not + others.not }).toEqual(whole)
    expect([15, 16]).toContain(kept.came + kept.not)
  }
})

describe('the calibrator', () => {
  it('says that there is too little history, and leaves confidences as they are', () => {
    for (const history of [null, historyOf([]), historyOf(pairs(0.8, 24, 5)), historyOf(pairs(0.8, 4, 60))]) {
      const { method, before, after, reason, calibrate } = ofRefactor(history)
      expect({ method, before, after }).toEqual({ method: 'none', before: null, after: null })
      expect(reason).toMatch(
        /^too little history: \d+ proposals? merged and \d+ not; it takes 30, and 5 of either kind$/,
      )
      expect(calibrate(0.8)).toEqual({ value: 0.8, reason: `not calibrated: ${reason}` })
    }
  })

  it('learns from 30 outcomes on, each action by itself', () => {
    const history = historyOf(pairs(0.9, 10, 20))
    const { calibrate, facts } = calibrator(history)
    expect(facts.map(({ action, method, outcomes }) => [action, method, outcomes])).toEqual([
      ['refactor', 'platt', 30],
      ['upgrade_runtime', 'none', 0],
      ['add_tests', 'none', 0],
    ])
    const { value, reason } = calibrate('refactor', 0.9)
    expect(value).toBeCloseTo(0.34, 1)
    expect(reason).toBe(`calibrated on 30 outcomes (Platt scaling): 0.9 → ${value}`)
    expect(calibrate('add_tests', 0.9).value).toBe(0.9)
    for (const each of facts) expect(calibrationSchema.parse(each)).toEqual(each)
  })

  it('leaves confidences as they are where they are right already', () => {
    const right = [...pairs(0.35, 35, 65), ...pairs(0.5, 50, 50), ...pairs(0.65, 65, 35), ...pairs(0.8, 80, 20)]
    const { method, reason, before, after, calibrate } = ofRefactor(historyOf(right))
    expect(method).toBe('none')
    expect(reason).toEqual(
      expect.stringMatching(/^the confidences stay as they are: .* would not bring them closer to the outcomes$/),
    )
    expect(after).toEqual(before)
    expect(calibrate(0.5).value).toBe(0.5)
  })

  it.each<[KeptOutcome['kind'], boolean | null]>([
    ['merged', true],
    ['closed', false],
    ['reverted', false],
    ['gone', false],
    ['edited', null],
    ['open', null],
  ])('counts a proposal that is %s as %s', (kind, came) => {
    const known = historyOf(pairs(0.8, 20, 20))
    const more = historyOf(pairs(0.8, 0, 200), { kind })
    const { outcomes, calibrate } = ofRefactor({ ...known, outcomes: [...known.outcomes, ...more.outcomes] })
    expect(outcomes).toBe(came === null ? 40 : 240)
    const { value } = calibrate(0.8)
    if (came === null) expect(value).toBeCloseTo(0.5, 1)
    else expect(value > 0.5).toBe(came)
  })

  it('learns nothing from codemods: their confidence is another score', () => {
    expect(ofRefactor(historyOf(pairs(0.8, 50, 50), { engine: 'codemod' })).outcomes).toBe(0)
  })

  it('never falls and stays off certainty, whatever the history', () => {
    const hostile: SimulatedOutcome[][] = [
      simulated(() => 0.5, 200, seeded(4)),
      simulated((stated) => 1 - stated, 300, seeded(5)),
      simulated(trueCurves.step, 1500, seeded(6)),
      [...pairs(0, 50, 50), ...pairs(1, 50, 50)],
      [...pairs(1, 200, 0), ...pairs(0, 0, 200)],
      [...pairs(0, 200, 0), ...pairs(1, 0, 200)],
      Array.from({ length: 300 }, (_, index) => ({ confidence: index / 299, cameTrue: index % 7 === 0 })),
    ]
    for (const each of hostile) {
      const { calibrate } = ofRefactor(historyOf(each))
      const values = hundredths.map((raw) => calibrate(raw).value)
      expect(values.toSorted((a, b) => a - b)).toEqual(values)
      expect(values.every((value) => value >= 0.01 && value <= 0.99)).toBe(true)
    }
  })

  it('is the same for the same outcomes in another order', () => {
    const { outcomes } = historyOf(simulated(trueCurves.step, 400, seeded(7)))
    const forth = calibrator({ schemaVersion: 1, outcomes })
    const back = calibrator({ schemaVersion: 1, outcomes: outcomes.toReversed() })
    expect(back.facts).toEqual(forth.facts)
    for (const raw of hundredths) expect(back.calibrate('refactor', raw)).toEqual(forth.calibrate('refactor', raw))
  })

  it('takes a hundred thousand outcomes in seconds, as its contract reads them', () => {
    const history = historyOf(simulated(trueCurves['S-shaped'], 100_000, seeded(8)))
    const read = parseOutcomeHistory(JSON.stringify(history), 'outcomes.json')
    const started = performance.now()
    const { after } = ofRefactor(read)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(after?.ece).toBeLessThan(0.01)
  })
})

describe('on simulated outcomes', () => {
  /** Expected calibration error on 20,000 fresh outcomes, after each of some histories. */
  function errorsOf(name: TrueCurve, learned: number, histories: number): number[] {
    const fresh = tally(simulated(trueCurves[name], 20_000, seeded(1)))
    return Array.from({ length: histories }, (_, seed) => {
      const { calibrate } = ofRefactor(historyOf(simulated(trueCurves[name], learned, seeded(1000 * learned + seed))))
      return scores(fresh.map((row) => ({ ...row, confidence: calibrate(row.confidence).value }))).ece
    })
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  it.each(Object.keys(trueCurves) as TrueCurve[])('200 outcomes bring the error below 0.05 in the mean: %s', (name) => {
    expect(mean(errorsOf(name, 200, 100))).toBeLessThan(0.05)
  })

  it.each(Object.keys(trueCurves) as TrueCurve[])('1,000 outcomes bring it below 0.035 in the mean: %s', (name) => {
    const errors = errorsOf(name, 1000, 20)
    expect(mean(errors)).toBeLessThan(0.035)
  })
})
