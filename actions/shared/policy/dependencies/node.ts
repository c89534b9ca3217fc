import { parse } from 'jsonc-parser'
import { at, entries, shown, strings, type Declared } from './dependency.ts'

const BLOCKS = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'overrides',
  'resolutions',
]

/** package.json: one name in several blocks counts once for each. */
export function packageJson(text: string): Declared {
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  const declared = new Map<string, string>()
  for (const block of BLOCKS) {
    for (const [name, version] of entries(at(json, block))) declared.set(nameIn(block, name), shown(version))
  }
  for (const [name, version] of entries(at(json, 'pnpm', 'overrides')))
    declared.set(nameIn('overrides', name), shown(version))
  for (const name of strings(at(json, 'bundledDependencies'))) declared.set(nameIn('bundledDependencies', name), '')
  return declared
}

function nameIn(block: string, name: string): string {
  return block === 'dependencies' ? name : `${name} (${block})`
}

/** deno.json: imports of other hosts and registries. */
export function denoJson(text: string): Declared {
  return new Map(entries(at(parse(text), 'imports')).map(([name, from]) => [name, shown(from)]))
}
