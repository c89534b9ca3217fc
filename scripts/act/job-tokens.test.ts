import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { withJobTokens } from './job-tokens.ts'

const maintain = readFileSync(join(import.meta.dirname, '../../.github/workflows/maintain.yml'), 'utf8')

describe('tokens of jobs for act, which has one for all', () => {
  const { text, tokens } = withJobTokens(maintain)

  it('each job has one with the permissions that it asks for', () => {
    const asked = Object.fromEntries(tokens.map(({ job, permissions }) => [job, permissions]))
    expect(asked['gate']).toEqual({ contents: 'read' })
    expect(asked['report']).toEqual({
      contents: 'write',
      pull_requests: 'write',
      checks: 'write',
      issues: 'write',
      actions: 'read',
    })
  })

  it('no job names the token of another, and none the one of all', () => {
    expect(text).not.toContain('github.token')
    const [crawl = ''] = /^ {2}crawl:[^]*?(?=^ {2}plan:)/m.exec(text) ?? []
    expect(crawl).toContain(`|| '${tokens.find(({ job }) => job === 'crawl')?.token}' }}`)
    expect(crawl).not.toContain(`'${tokens.find(({ job }) => job === 'report')?.token}'`)
  })
})
