import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, Source } from './document.ts'
import { snippetsOf } from './snippets.ts'

export const templateFolder = 'workflows-templates'

/** Every workflow, template and snippet of a repository. */
export function sourcesOf(root: string): Source[] {
  return [
    ...yamlOf(root, '.github/workflows', 'workflow'),
    ...yamlOf(root, templateFolder, 'template'),
    ...pagesOf(root).flatMap((path) => snippetsOf(path, readFileSync(join(root, path), 'utf8'))),
  ]
}

function yamlOf(root: string, folder: string, kind: Kind): Source[] {
  return namesIn(root, folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .map((path) => ({ path, kind, firstLine: 1, text: readFileSync(join(root, path), 'utf8') }))
}

function pagesOf(root: string): string[] {
  const below = (folder: string): string[] => namesIn(root, folder).map((name) => `${folder}/${name}`)
  const stages = namesIn(root, 'actions').map((name) => `actions/${name}/README.md`)
  return ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...below('docs'), ...stages].filter(
    (path) => path.endsWith('.md') && contentOf(root, path) !== null,
  )
}

function namesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder)).sort()
}

/** Null where there is no such file. */
export function contentOf(root: string, path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return null
  }
}

/** Name -> content of the templates' folder. */
export function templateFiles(root: string): Map<string, string> {
  return new Map(
    namesIn(root, templateFolder).map((name) => [name, readFileSync(join(root, templateFolder, name), 'utf8')]),
  )
}
