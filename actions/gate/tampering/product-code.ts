import type { Finding } from '../../shared/contracts/finding.ts'
import type { Reach } from './facts.ts'
import { finding } from './finding.ts'
import { quoted } from './quote.ts'
import type { ReadFile } from './read-file.ts'
import type { Syntax } from './syntax.ts'

const said: Readonly<Record<Reach['code'], string>> = {
  'failure-hidden': 'which is no test, now reaches into what runs the tests by',
  'exit-call': 'which is no test, now ends the process by',
  'report-written': 'which is no test, now writes a report by',
}

/**
 * What code under test newly does to what judges it: an assertion replaced or the process ended on import blocks, a
 * runner that is only imported holds. What it did before, in this file or another of the change, is not new.
 */
export function productFindings(files: readonly ReadFile[]): Finding[] {
  const before = files.flatMap((file) => reachesOf(file, file.syntaxBefore?.root).map(({ key }) => key))
  return files.flatMap((file) => {
    const fresh = reachesOf(file, file.syntaxAfter?.root).filter(({ key }) => {
      const at = before.indexOf(key)
      if (at >= 0) before.splice(at, 1)
      return at < 0
    })
    const imports = fresh.some(({ how }) => how === 'imports')
    return fresh.map((one) => reachFinding(one, file.path, imports))
  })
}

function reachesOf({ path, row }: ReadFile, root: Syntax | undefined): Reach[] {
  return root === undefined || row === null || 'planned' in row ? [] : row.reaches(root, path)
}

function reachFinding({ code, how, text, line, why }: Reach, path: string, imports: boolean): Finding {
  // A report that a program writes when it is asked to may be its own; one of a program that knows the runner is not.
  const blocks = how === 'acts' || (how === 'may-act' && imports)
  return finding(code, `${quoted(path)}, ${said[code]} ${quoted(text)}: ${why}`, {
    path,
    line,
    severity: blocks ? 'block' : 'hold',
  })
}
