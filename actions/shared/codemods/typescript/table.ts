import type { Codemod } from '../codemod.ts'
import { elseAfterReturn } from './else-after-return.ts'
import { importAttributes } from './import-attributes.ts'
import { legacyMethods } from './legacy-methods.ts'
import { looseEquality } from './loose-equality.ts'
import { newBuffer } from './new-buffer.ts'
import { nodeImports } from './node-imports.ts'
import { optionalCatch } from './optional-catch.ts'
import { redundantBoolean } from './redundant-boolean.ts'
import { removedUtil } from './removed-util.ts'
import { unusedImports } from './unused-imports.ts'
import { useStrict } from './use-strict.ts'
import { uselessRename } from './useless-rename.ts'
import { noVar } from './var.ts'

/** The codemods for TypeScript and JavaScript, by id. */
export const typescriptCodemods: readonly Codemod[] = [
  elseAfterReturn,
  importAttributes,
  legacyMethods,
  looseEquality,
  newBuffer,
  nodeImports,
  optionalCatch,
  redundantBoolean,
  removedUtil,
  unusedImports,
  useStrict,
  uselessRename,
  noVar,
]
