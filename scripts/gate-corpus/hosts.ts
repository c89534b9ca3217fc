import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostName } from './case.ts'
import type { Files } from './files.ts'

/** The host's own way to run its tests: what the self-check runs. */
export const commands: Readonly<Record<HostName, readonly string[]>> = {
  'ledger-pytest': ['python3', '-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
  'shelf-pytest': ['python3', '-m', 'pytest', '-q', '-p', 'no:cacheprovider'],
  'cron-unittest': ['python3', '-m', 'unittest', 'discover', '-s', 'tests', '-t', '.'],
  'cart-esm': ['node', '--test'],
  'queue-cjs': ['node', '--test'],
  'calc-ts': ['node', '--test', 'test/**/*.test.ts'],
  'invoice-jest': ['node', 'node_modules/jest/bin/jest.js', '--ci'],
}

/**
 * A host project, in one text file: everything behind a line `-- path --` is that file, up to the next such line. As
 * files they would be linted, compiled and tested like this project's own.
 */
export function readHost(name: HostName): Files {
  const text = readFileSync(join(import.meta.dirname, 'hosts', `${name}.txt`), 'utf8')
  const [, ...parts] = text.split(/^-- (.+) --\n/m)
  const files = new Map<string, { mode: '100644'; content: string }>()
  for (let index = 0; index < parts.length; index += 2) {
    files.set(parts[index] ?? '', { mode: '100644', content: parts[index + 1] ?? '' })
  }
  return files
}
