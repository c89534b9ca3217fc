import type { Snapshot } from '../../shared/contracts/snapshot.ts'
import { ancestors } from '../../shared/no-llm/no-llm.ts'

/** Does NO_LLM hold for the path: for itself, or for a folder above it? */
export function optedOut({ repository, folders, files }: Snapshot['noLlm']): (path: string) => boolean {
  const [closedFolders, closedFiles] = [new Set(folders), new Set(files)]
  return (path) => repository || closedFiles.has(path) || ancestors(path).some((folder) => closedFolders.has(folder))
}
