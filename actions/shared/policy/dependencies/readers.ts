import type { DependencyReader } from './dependency.ts'
import { goMod, gradle, pom, versionCatalog } from './jvm-and-go.ts'
import { denoJson, packageJson } from './node.ts'
import { pipfile, pyproject, requirements, setupCfg, setupPy } from './python.ts'

/** One row a kind of file that declares dependencies, by its name in lower case. */
const table: readonly (readonly [name: RegExp, read: DependencyReader])[] = [
  [/^package\.json$/, packageJson],
  [/^deno\.jsonc?$/, denoJson],
  [/^pyproject\.toml$/, pyproject],
  [/^pipfile$/, pipfile],
  [/^(?:.*[-_.])?(?:requirements|constraints)(?:[-_.].*)?\.(?:txt|in)$/, requirements],
  [/^setup\.cfg$/, setupCfg],
  [/^setup\.py$/, setupPy],
  [/^go\.mod$/, goMod],
  [/^pom\.xml$/, pom],
  [/^(?:build|settings|.*)\.gradle(?:\.kts)?$/, gradle],
  [/^libs\.versions\.toml$/, versionCatalog],
]

/** The reader of a file's dependencies; null where its name says that it declares none. */
export function dependencyReader(path: string): DependencyReader | null {
  const parts = path.toLowerCase().split('/')
  const name = parts.at(-1) ?? ''
  const isRequirements = parts.at(-2) === 'requirements' && /\.(?:txt|in)$/.test(name)
  if (isRequirements) return requirements
  return table.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
