import type { Language } from '../../../shared/languages/table.ts'
import { ecmascriptOperators } from './ecmascript/operators.ts'
import type { LanguageOperators } from './operator.ts'
import { pythonOperators } from './python/operators.ts'

/** Why a language has no operators yet. */
export interface Planned {
  planned: string
}

/** One row a language. `typescript` is JavaScript as well: the files tell which of the two grammars reads them. */
export const operatorTable: Readonly<Record<Language, LanguageOperators | Planned>> = {
  python: pythonOperators,
  typescript: ecmascriptOperators,
  java: { planned: 'no grammar is loaded for Java yet' },
  kotlin: { planned: 'no grammar is loaded for Kotlin yet' },
  go: { planned: 'no grammar is loaded for Go yet' },
}
