import type { Codemod } from '../codemod.ts'
import { assertTuple } from './assert-tuple.ts'
import { collectionsAbc } from './collections-abc.ts'
import { deprecatedCalls } from './deprecated-calls.ts'
import { deprecatedUnittest } from './deprecated-unittest.ts'
import { elseAfterReturn } from './else-after-return.ts'
import { fstringWithoutPlaceholders } from './fstring-without-placeholders.ts'
import { invalidEscape } from './invalid-escape.ts'
import { isLiteral } from './is-literal.ts'
import { mutableDefault } from './mutable-default.ts'
import { noneComparison } from './none-comparison.ts'
import { notIn } from './not-in.ts'
import { objectBase } from './object-base.ts'
import { osErrorAlias } from './os-error-alias.ts'
import { pep585 } from './pep585.ts'
import { pep604 } from './pep604.ts'
import { raiseNotImplemented } from './raise-not-implemented.ts'
import { superArgs } from './super-args.ts'
import { unusedImports } from './unused-imports.ts'

/** One row a codemod. */
export const pythonCodemods: readonly Codemod[] = [
  assertTuple,
  collectionsAbc,
  deprecatedCalls,
  deprecatedUnittest,
  elseAfterReturn,
  fstringWithoutPlaceholders,
  invalidEscape,
  isLiteral,
  mutableDefault,
  noneComparison,
  notIn,
  objectBase,
  osErrorAlias,
  pep585,
  pep604,
  raiseNotImplemented,
  superArgs,
  unusedImports,
]
