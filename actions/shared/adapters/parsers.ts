import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as TsMorph from 'ts-morph'
import type { Project, ScriptKind, SourceFile } from 'ts-morph'
import type { Parsers } from '../ports/parsers.ts'
import { parseTree } from './tree-sitter.ts'

type Compiler = Pick<typeof TsMorph, 'Project' | 'ScriptKind'>

/** Real parsers. Tree-sitter and ts-morph are each loaded at their first use: the latter costs 0.3 s and 100 MB. */
export function parsersAdapter(): Parsers {
  let compiler: Promise<Compiler> | null = null
  return {
    tree: parseTree,
    async typescript(path, text) {
      compiler ??= loadCompiler()
      return sourceFile(await compiler, path, text)
    },
  }
}

/** One project a file: what is parsed is freed with it, and no file can be seen from another. */
function sourceFile(compiler: Compiler, path: string, text: string): SourceFile {
  const project: Project = new compiler.Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    compilerOptions: { allowJs: true, noLib: true, noResolve: true, types: [] },
  })
  return project.createSourceFile(`/${basename(path)}`, text, { scriptKind: scriptKind(compiler, path) })
}

/** JSX is allowed in every JavaScript file, as the tools around it do; in TypeScript only in .tsx, as the language says. */
function scriptKind({ ScriptKind }: Compiler, path: string): ScriptKind {
  if (/\.tsx$/i.test(path)) return ScriptKind.TSX
  if (/\.[mc]?ts$/i.test(path)) return ScriptKind.TS
  return ScriptKind.JSX
}

/** ts-morph's compiler reads the CommonJS globals, which an ES module bundle lacks. */
async function loadCompiler(): Promise<Compiler> {
  const file = fileURLToPath(import.meta.url)
  const missing = Object.entries({ __filename: file, __dirname: dirname(file) }).filter(
    ([name]) => !(name in globalThis),
  )
  Object.assign(globalThis, Object.fromEntries(missing))
  return import('ts-morph')
}
