import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A worktree, or the repository that it belongs to, is not the command's own, which git would refuse to read. */
export async function trustGit(home: string): Promise<void> {
  await writeFile(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n')
}
