import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Finding, Source } from './document.ts'
import { filledIn } from './templates.ts'

const inVenv = join(dirname(fileURLToPath(import.meta.url)), '../../../.build-venv/bin/zizmor')

/** The program, from .build-venv or the PATH; null where neither has it. */
export function findZizmor(): string | null {
  if (existsSync(inVenv)) return inVenv
  return spawnSync('zizmor', ['--version']).status === 0 ? 'zizmor' : null
}

const report = z.array(
  z.object({
    ident: z.string(),
    desc: z.string(),
    locations: z.array(
      z.object({
        symbolic: z.object({
          annotation: z.string(),
          kind: z.string(),
          key: z.object({ Local: z.object({ verbatim_path: z.string() }) }),
        }),
        concrete: z.object({ location: z.object({ start_point: z.object({ row: z.number() }) }) }),
      }),
    ),
  }),
)

/**
 * What zizmor finds offline, in its strictest words (`--persona pedantic`): each source lies in a .github/workflows of a
 * temporary folder, templates and snippets filled in.
 * @throws Error where it could not read one of them
 */
export function zizmorFindings(program: string, sources: readonly Source[]): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'llm-ops-zizmor-'))
  try {
    const placed = place(sources, folder)
    return parsed(run(program, folder)).flatMap((finding) => asFindings(finding, placed))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function place(sources: readonly Source[], folder: string): Map<string, Source> {
  const workflows = join(folder, '.github', 'workflows')
  mkdirSync(workflows, { recursive: true })
  return new Map(
    sources.map((source, index) => {
      const path = join(workflows, `${index}.yml`)
      writeFileSync(path, filledIn(source.text))
      return [path, source]
    }),
  )
}

function run(program: string, folder: string): string {
  const options = ['--offline', '--no-config', '--strict-collection', '--persona', 'pedantic', '--collect', 'workflows']
  return execFileSync(
    program,
    [...options, '--format', 'json', '--no-progress', '--no-exit-codes', '--quiet', folder],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  )
}

function parsed(text: string): z.infer<typeof report> {
  return report.parse(JSON.parse(text))
}

function asFindings(
  { ident, desc, locations }: z.infer<typeof report>[number],
  placed: ReadonlyMap<string, Source>,
): Finding[] {
  return locations
    .filter(({ symbolic }) => symbolic.kind === 'Primary')
    .flatMap(({ symbolic, concrete }) => {
      const source = placed.get(symbolic.key.Local.verbatim_path)
      if (source === undefined) return []
      const line = source.firstLine + concrete.location.start_point.row
      return [{ path: source.path, line, rule: `zizmor/${ident}`, message: `${desc}: ${symbolic.annotation}` }]
    })
}
