import { auditFolder, itemsFolder, runsFolder } from './layout.ts'
import type { Past } from './past.ts'

/** `state/runs/<yyyy>/<mm>/<run id>` of every run, oldest month first. */
export function runFolders(past: Past): Promise<string[]> {
  return below(past, runsFolder, 3)
}

/** `state/audit/<yyyy>/<mm>/<run id>.jsonl` of every run, oldest month first. */
export async function auditFiles(past: Past): Promise<string[]> {
  const months = await below(past, auditFolder, 2)
  const files: string[] = []
  for (const month of months) {
    const names = (await past.list(month)).filter((name) => name.endsWith('.jsonl')).toSorted()
    files.push(...names.map((name) => `${month}/${name}`))
  }
  return files
}

/** Every file of the index. */
export async function itemFiles(past: Past): Promise<string[]> {
  const files: string[] = []
  for (const folder of await below(past, itemsFolder, 1)) {
    const names = (await past.list(folder)).filter((name) => !name.endsWith('/')).toSorted()
    files.push(...names.map((name) => `${folder}/${name}`))
  }
  return files
}

async function below(past: Past, folder: string, depth: number): Promise<string[]> {
  const folders = (await past.list(folder)).filter((name) => name.endsWith('/')).toSorted()
  const paths = folders.map((name) => `${folder}/${name.slice(0, -1)}`)
  if (depth === 1) return paths
  const found: string[] = []
  for (const path of paths) found.push(...(await below(past, path, depth - 1)))
  return found
}
