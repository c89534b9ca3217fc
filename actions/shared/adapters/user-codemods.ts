import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Codemod } from '../codemods/codemod.ts'
import { UserError } from '../contracts/errors.ts'
import { parseValue } from '../contracts/parse.ts'
import { fraction } from '../contracts/primitives.ts'

/** The public shape of a codemod (codemods/codemod.ts), checked because its author may not use TypeScript. */
const codemodSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'expected small letters, digits and dashes, at most 40'),
  title: z.string().min(1).max(100),
  why: z.string().min(1),
  action: z.enum(['refactor', 'upgrade_runtime']),
  value: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  risk: z.enum(['low', 'medium', 'high']),
  confidence: fraction,
  group: z.enum(['file', 'repository']),
  appliesTo: z.custom<Codemod['appliesTo']>((value) => typeof value === 'function', 'expected a function'),
  detect: z.custom<Codemod['detect']>((value) => typeof value === 'function', 'expected a function'),
})

/**
 * Loads the codemods of a folder, by file name: every `.ts`, `.mjs` and `.js` file but tests and declarations, each with
 * an export named `codemod`. They run in this process, with all its rights.
 * @throws UserError that names the file and what is wrong with it
 */
export async function loadUserCodemods(folder: string): Promise<Codemod[]> {
  const loaded: { file: string; codemod: Codemod }[] = []
  for (const name of await codemodFiles(folder)) {
    const file = join(folder, name)
    const codemod = await loadCodemod(file)
    const rival = loaded.find((one) => one.codemod.id === codemod.id)
    if (rival !== undefined) {
      throw new UserError(`${file}: id '${codemod.id}' is taken by ${rival.file}: give each codemod an id of its own`)
    }
    loaded.push({ file, codemod })
  }
  if (loaded.length === 0) {
    throw new UserError(`${folder}: no codemods here: put a .ts, .mjs or .js file there that exports \`codemod\``)
  }
  return loaded.map(({ codemod }) => codemod)
}

async function codemodFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    return names.filter((name) => /\.(?:ts|mjs|js)$/.test(name) && !/\.(?:test|spec|d)\.\w+$/.test(name)).toSorted()
  } catch (cause) {
    const problem = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such folder' : (cause as Error).message
    throw new UserError(`${folder}: ${problem}: codemods must name a folder that holds your codemods`, { cause })
  }
}

async function loadCodemod(file: string): Promise<Codemod> {
  const exported = await importFile(file)
  if (exported['codemod'] === undefined) {
    throw new UserError(`${file}: it has no export named \`codemod\`: write \`export const codemod = { … }\``)
  }
  // The author's own object, so that its functions keep their `this`; the schema only looks at it.
  parseValue(codemodSchema, exported['codemod'], `${file}: codemod`)
  return exported['codemod'] as Codemod
}

async function importFile(file: string): Promise<Record<string, unknown>> {
  const { href } = pathToFileURL(resolve(file))
  try {
    return (await import(/* webpackIgnore: true */ href)) as Record<string, unknown>
  } catch (cause) {
    throw new UserError(`${file}: it cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}
