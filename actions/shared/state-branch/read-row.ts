import type { StateItem } from '../contracts/state-index.ts'
import { itemPath } from './layout.ts'
import { readDerived, stateFiles } from './state-files.ts'

/**
 * One row of the index; null where it is missing, damaged, or stands under another item's name.
 * @throws UserError where a newer llm-ops wrote it
 */
export function readRow(text: string | null, path: string): StateItem | null {
  const row = readDerived(stateFiles.item, text, path)
  return row === null || itemPath(row.item.id) !== path ? null : row
}
