import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const script = join(dirname(fileURLToPath(import.meta.url)), 'preview-pull-request.ts')
const example = join(dirname(script), '..', 'state', 'examples')

describe('the preview', () => {
  it('writes the pull request and the check run of each item that could be published', async () => {
    const into = await mkdtemp(join(tmpdir(), 'llm-ops-preview-'))
    try {
      execFileSync(process.execPath, [script, example, into])
      const files = await readdir(into)
      const pages = files.filter((file) => file.endsWith('.md'))
      expect(pages.length).toBeGreaterThan(0)
      expect(files.filter((file) => file.endsWith('.html'))).toHaveLength(pages.length)
      const page = await readFile(join(into, pages[0] ?? ''), 'utf8')
      expect(page).toContain('## What was measured')
      expect(page).toMatch(/^# Check run: (success|neutral): /m)
      expect(page).toContain('Labels: llm-ops')
    } finally {
      await rm(into, { recursive: true, force: true })
    }
  })

  it('says how it is called', () => {
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^usage: /)])
  })
})
