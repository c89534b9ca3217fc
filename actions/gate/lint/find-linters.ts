import { declaredFor, type Repository } from '../formatting/declared.ts'
import { linterTable, type LinterRow } from './linters.ts'

/** A linter that the repository has, with the files that it is to look at. */
export interface Linter {
  row: LinterRow
  /** The file that says so. */
  declaredBy: string
  files: string[]
}

/** Every linter of the table that the base declares for some of these files, in their folder or above it. */
export async function findLinters(files: readonly string[], repository: Repository): Promise<Linter[]> {
  const linters: Linter[] = []
  for (const row of linterTable) {
    const found: { file: string; declaredBy: string }[] = []
    for (const file of files) {
      const declaredBy = row.lints.test(file) ? await declaredFor(file, row, repository) : null
      if (declaredBy !== null) found.push({ file, declaredBy })
    }
    const [first] = found
    if (first !== undefined) linters.push({ row, declaredBy: first.declaredBy, files: found.map(({ file }) => file) })
  }
  return linters
}
