import type { ChangeAction } from '../../shared/contracts/evidence.ts'
import type { Finding } from '../../shared/contracts/finding.ts'
import { parsersAdapter } from '../../shared/adapters/parsers.ts'
import type { ChangedText } from '../changed-texts.ts'
import { findTampering } from './find-tampering.ts'

const parsers = parsersAdapter()

export const findingsOf = async (files: readonly ChangedText[], action: ChangeAction = 'change'): Promise<Finding[]> =>
  (await findTampering({ action, files }, parsers)).findings

/** `code` where the severity is the usual one of the table's row, `code:severity` as found: sorted, each once. */
export const codesOf = async (files: readonly ChangedText[], action?: ChangeAction): Promise<string[]> => {
  const found = await findingsOf(files, action)
  return [...new Set(found.map(({ code, severity }) => `${severity} ${code}`))].sort()
}

/** [what is done, before, after, findings as `severity code`] */
export type Row = readonly [string, string | null, string | null, ...string[]]

export const codesOfRow = (path: string, [, before, after]: Row, action?: ChangeAction): Promise<string[]> =>
  codesOf([{ path, before, after }], action)
