import type { Snapshot } from '../../shared/contracts/snapshot.ts'

/** Does NO_LLM hold for the path: for itself, or for a folder above it? */
export function optedOut({ repository, folders, files }: Snapshot['noLlm']): (path: string) => boolean {
  const [closedFolders, closedFiles] = [new Set(folders), new Set(files)]
  return (path) => repository || closedFiles.has(path) || foldersAbove(path).some((folder) => closedFolders.has(folder))
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
