import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../contracts/errors.ts'
import { loadPrompts, type Prompts } from '../prompts/prompts.ts'
import { promptNames } from '../prompts/variables.ts'
import { assetPath } from './assets.ts'

/** `prompts/` of the checkout; beside the bundle `dist/assets/prompts/`. */
function promptFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  return import.meta.url.endsWith('.ts') ? join(here, '..', '..', '..', 'prompts') : assetPath('prompts')
}

/** The prompts of this installation. @throws UserError that names the file, where one is missing or was changed */
export async function promptFiles(folder = promptFolder()): Promise<Prompts> {
  const templates = promptNames.map(async (name) => [name, await read(join(folder, `${name}.j2`))] as const)
  return loadPrompts(new Map(await Promise.all(templates)), await read(join(folder, 'registry.json')))
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UserError(`${file}: it cannot be read, and belongs to this installation: install it again`, {
      cause: error,
    })
  }
}
