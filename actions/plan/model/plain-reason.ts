import { clip } from '../../shared/wording/markdown.ts'

export const reasonLength = 600

/** Colours and cursor movements of terminals (ECMA-48), with what they carry. */
const escapeSequences = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B./g
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]+/gu

/**
 * What a model says, as one line of printable text of at most 600 characters. Terminals are not steered by it, nothing
 * in it is hidden, and no line of a job log that starts with it is a workflow command. '' where nothing is left.
 */
export function plainReason(text: string): string {
  const line = text
    .slice(0, 20 * reasonLength)
    .replaceAll(escapeSequences, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(invisible, '')
    .replaceAll('##[', '## [')
    .replace(/^[\s:]+/, '')
    .trim()
  return clip(line, reasonLength)
}
