import type { MutantsSection } from '../../shared/contracts/evidence.ts'
import { readDiff } from '../coverage/read-diff.ts'
import { applyMutant, type Mutant } from './mutant.ts'

/**
 * Survivors that give a line back as it was at base: the change is one of the very faults that are put in, and the tests
 * cannot tell the two apart. Each by its place.
 * @param survivors mutants that no test noticed
 * @param textOf the text of a file at head
 */
export function undoneBySurvivors(
  survivors: readonly Mutant[],
  diff: string,
  textOf: (path: string) => string,
): MutantsSection['unnoticed'] {
  const gone = new Map(
    readDiff(diff).map((file) => [file.path ?? '', goneLines(file.hunks.flatMap(({ lines }) => lines))]),
  )
  return survivors
    .filter((mutant) => gone.get(mutant.path)?.has(lineWith(mutant, textOf(mutant.path))) === true)
    .map(({ path, line }) => ({ path, line }))
}

function goneLines(lines: readonly { kind: string; text: string }[]): Set<string> {
  return new Set(lines.filter(({ kind }) => kind === 'removed').map(({ text }) => tidy(text)))
}

/** The line as the mutant leaves it. */
function lineWith(mutant: Mutant, text: string): string {
  return tidy(applyMutant(text, mutant).split('\n')[mutant.line - 1] ?? '')
}

function tidy(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim()
}
