import type { Codemod } from './codemod.ts'
import { pythonCodemods } from './python/table.ts'
import { runtimeCodemods } from './end-of-life/table.ts'
import { typescriptCodemods } from './typescript/table.ts'

/** Every codemod that ships with the project. Ids are unique; the tests hold that. */
export const builtInCodemods: readonly Codemod[] = [...pythonCodemods, ...typescriptCodemods, ...runtimeCodemods]
