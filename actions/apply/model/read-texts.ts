import type { Repository } from '../../shared/ports/git.ts'

/** The texts of some files, by path: null for what is not UTF-8; what is gone is missing. A byte order mark stays. */
export async function readTexts(
  wanted: readonly { path: string; blob: string }[],
  repository: Pick<Repository, 'blobs'>,
): Promise<Map<string, string | null>> {
  const texts = new Map<string, string | null>()
  for await (const { id, content } of repository.blobs([...new Set(wanted.map(({ blob }) => blob))])) {
    texts.set(id, decode(content))
  }
  return new Map(
    wanted.flatMap(({ path, blob }) => {
      const text = texts.get(blob)
      return text === undefined ? [] : [[path, text]]
    }),
  )
}

function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return null
  }
}
