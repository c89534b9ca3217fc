import type { Codemod } from '../shared/codemods/codemod.ts'
import { rewrite } from '../shared/codemods/edits.ts'
import { codemodTools, type ToolSources } from '../shared/codemods/tools.ts'
import type { Note } from '../shared/contracts/primitives.ts'
import { utf8Text } from '../shared/languages/utf8-text.ts'

export type RewriteSources = ToolSources

/**
 * The file after the codemod, as bytes; null where it finds nothing. Bytes that no edit touches stay what they are:
 * line ends, a byte order mark and a missing final newline survive.
 * @returns a note where the content is not UTF-8, which no edit could leave as it is
 */
export async function rewriteFile(
  file: { path: string; content: Uint8Array },
  codemod: Codemod,
  sources: RewriteSources,
): Promise<Uint8Array | Note | null> {
  const { path, content } = file
  const text = utf8Text(content)
  if (text === null) return { code: 'not-utf8', path, message: `${path} is not UTF-8, so it is not rewritten` }
  await using tools = codemodTools({ path, text }, sources)
  const after = rewrite(text, await codemod.detect({ path, text }, tools))
  return after === text ? null : new TextEncoder().encode(after)
}
