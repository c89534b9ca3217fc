// A target in a repository of its own with the tests run once on it, and mutants put together by hand, for tests that
// try mutants with real test runners.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestRun } from '../../shared/contracts/test-run.ts'
import { gitAdapter } from '../../shared/adapters/git/git.ts'
import { temporaryDirectory, temporaryRepository } from '../../shared/adapters/git/temporary-repository.fake.ts'
import { workerOutliner } from '../../shared/adapters/worker-outliner.ts'
import type { Scratch } from '../../shared/ports/git.ts'
import { runTestsWithReach } from '../../shared/testing/run-tests.ts'
import type { TestSettings } from '../../shared/testing/settings.ts'
import { detectedTests, linkOwnPackages, localTestPorts } from '../../shared/testing/target.fake.ts'
import type { TestReach } from '../../shared/testing/test-reach.ts'
import type { Mutant } from './mutant.ts'
import type { MutantPorts, MutantsRequest } from './run-mutants.ts'

export interface Subject extends AsyncDisposable {
  readonly dir: string
  readonly scratch: Scratch
  readonly ports: MutantPorts
  readonly run: TestRun
  readonly reach: TestReach | null
  /** A request for these mutants, by file, what stands there (once) and what shall. */
  request(mutants: readonly (readonly [path: string, original: string, replacement: string])[]): MutantsRequest
  /** The tree of these files, and what the tests say on it. */
  tested(files: Readonly<Record<string, string>>): Promise<{ tree: string; run: TestRun; reach: TestReach | null }>
}

export async function subjectOf(
  files: Readonly<Record<string, string>>,
  more: { settings?: Partial<TestSettings>; ownPackages?: boolean } = {},
): Promise<Subject> {
  const repository = temporaryRepository()
  // Committed as a link, our packages are there in every worktree: 400 MB that no run needs to copy.
  if (more.ownPackages === true) await linkOwnPackages(repository.dir)
  repository.commit(files)
  const opened = await gitAdapter().open(repository.dir)
  const target = more.ownPackages === true ? temporaryDirectory() : opened.dir
  const scratch = await opened.scratch()
  const outliner = workerOutliner({ workers: 1 })
  const ports = { ...localTestPorts, outliner }
  const settings = { ...detectedTests, ...more.settings }
  const outputs = temporaryDirectory()
  const measure = async (tree: string) => {
    const worktree = await scratch.checkout(tree)
    const input = { worktree, target, settings, outputFile: join(outputs, 'all.txt'), coverage: true }
    return runTestsWithReach(input, ports)
  }
  const { tree } = await opened.resolve('HEAD')
  const { run, reach } = await measure(tree)
  return {
    dir: opened.dir,
    scratch,
    ports,
    run,
    reach,
    request: (mutants) => ({
      mutants: mutants.map(([path, original, replacement]) => {
        return mutantOf({ path, text: files[path] ?? '', original, replacement })
      }),
      scratch,
      tree,
      target,
      settings,
      baseline: run,
      reach,
      flaky: new Set(),
      budgetSeconds: 60,
      workers: 2,
      outputFile: (worker) => join(outputs, `mutant-${worker}.txt`),
    }),
    async tested(changed) {
      const contents = Object.entries(changed).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
      const changedTree = await scratch.writeTree(tree, new Map(contents))
      return { tree: changedTree, ...(await measure(changedTree)) }
    },
    async [Symbol.asyncDispose]() {
      await outliner[Symbol.asyncDispose]()
      await scratch[Symbol.asyncDispose]()
      repository[Symbol.dispose]()
      for (const dir of [target, outputs]) rmSync(dir, { recursive: true, force: true })
    },
  }
}

interface ByHand {
  path: string
  text: string
  original: string
  replacement: string
}

export function mutantOf({ path, text, original, replacement }: ByHand): Mutant {
  const start = text.indexOf(original)
  if (start < 0 || text.indexOf(original, start + 1) >= 0) throw new Error(`${path}: '${original}' is not there once`)
  const line = text.slice(0, start).split('\n').length
  const endLine = line + original.split('\n').length - 1
  const id = `${path}:${line}:1:by-hand:${replacement.length}`
  return { id, path, line, endLine, operator: 'by-hand', original, replacement, start, end: start + original.length }
}
