import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { peakMemoryBytes } from './peak-memory.ts'

const MEGABYTE = 2 ** 20

it('the peak of a small process under a large one is its own', () => {
  const large = Buffer.alloc(300 * MEGABYTE, 1)
  const script = `import { peakMemoryBytes } from '${join(import.meta.dirname, 'peak-memory.ts')}'; console.log(peakMemoryBytes())`
  const child = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], { encoding: 'utf8' })
  expect(peakMemoryBytes()).toBeGreaterThan(large.length)
  expect(Number(child)).toBeGreaterThan(10 * MEGABYTE)
  expect(Number(child)).toBeLessThan(200 * MEGABYTE)
})
