import type { Case } from './case.ts'
import { assertionsWeakened } from './cases/assertions-weakened.ts'
import { breaks } from './cases/breaks.ts'
import { configuration } from './cases/configuration.ts'
import { failuresSwallowed } from './cases/failures-swallowed.ts'
import { flakyAndBrokenBases } from './cases/flaky-and-broken-bases.ts'
import { goodChanges } from './cases/good-changes.ts'
import { nothingExercised } from './cases/nothing-exercised.ts'
import { policy } from './cases/policy.ts'
import { refactorsOfJavaScript } from './cases/refactors-javascript.ts'
import { refactorsOfLedger } from './cases/refactors-ledger.ts'
import { refactorsOfPython } from './cases/refactors-python.ts'
import { refactorsOfTypeScriptAndJest } from './cases/refactors-typescript-jest.ts'
import { reportsForged } from './cases/reports-forged.ts'
import { snapshots } from './cases/snapshots.ts'
import { testsRemoved } from './cases/tests-removed.ts'
import { testsSkipped } from './cases/tests-skipped.ts'
import { testsUseful } from './cases/tests-useful.ts'
import { testsUseless } from './cases/tests-useless.ts'

/** The labelled changes. The held-out ones (held-out.ts) are no part of it: they are reported on their own. */
export const corpus: readonly Case[] = [
  ...refactorsOfLedger,
  ...refactorsOfPython,
  ...refactorsOfJavaScript,
  ...refactorsOfTypeScriptAndJest,
  ...goodChanges,
  ...breaks,
  ...testsRemoved,
  ...testsSkipped,
  ...assertionsWeakened,
  ...failuresSwallowed,
  ...reportsForged,
  ...configuration,
  ...flakyAndBrokenBases,
  ...nothingExercised,
  ...testsUseless,
  ...testsUseful,
  ...policy,
  ...snapshots,
]
