import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ActResult } from '../../scripts/act/run-act.ts'
import type { Repository, Token } from '../../scripts/github-standin/records.ts'
import { fullName, openScene, said, type Scene, written } from './scene.ts'

const NEEDED = {
  metadata: 'read',
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
  issues: 'write',
} as const

describe('maintain.yml with a GitHub App', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  let scene: Scene
  let repository: Repository
  let result: ActResult
  beforeAll(async () => {
    const installations = [{ id: 8, repository: fullName, permissions: NEEDED }]
    scene = await openScene('shop-node', [{ id: 7, slug: 'ops', publicKey, installations }])
    repository = scene.github.people.repository(fullName)
    result = await scene.run({
      template: 'llm-ops-maintain.yml',
      inputs:
        'setup: node --version, select: ts-unused-imports, mutant-budget: 20, app-id: "7", max-new-pulls-per-hour: 0',
      secrets: { 'app-private-key': privateKey },
    })
  }, 600_000)
  afterAll(async () => scene[Symbol.asyncDispose]())

  const minted = (): Token[] => scene.github.store.tokens.filter(({ kind }) => kind === 'app')

  it('opens the pull requests as the App, and nothing is written by the token of the job', () => {
    expect(result.ok).toBe(true)
    expect(repository.pulls.map(({ author, state }) => [author, state])).toEqual([
      ['ops[bot]', 'open'],
      ['ops[bot]', 'open'],
    ])
    const writers = written(scene).map(({ login, operation }) => login ?? operation)
    expect(new Set(writers)).toEqual(new Set(['ops[bot]', 'POST /app/installations/{installation_id}/access_tokens']))
  })

  it('the token is for this one repository, can do nothing that is not needed, and is revoked at the end', () => {
    expect(minted().length).toBeGreaterThan(0)
    for (const { repository: only, permissions, revoked } of minted()) {
      expect({ only, permissions, revoked }).toEqual({
        only: fullName,
        permissions: NEEDED,
        revoked: true,
      })
    }
  })

  it('neither its key nor a token of it stands in a line of the log', () => {
    const secrets = [...minted().map(({ value }) => value), ...linesOf(privateKey)]
    expect(secrets.flatMap((secret) => said(result, secret))).toEqual([])
  })
})

/** Those of a PEM that are of the key. */
function linesOf(pem: string): string[] {
  return pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'))
}
