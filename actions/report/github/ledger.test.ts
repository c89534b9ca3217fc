import { describe, expect, it } from '@jest/globals'
import type { BranchCommit } from '../../shared/ports/github.ts'
import { isOurs } from './ledger.ts'
import { gitIdentity, ourIdentities } from './publication.ts'

const signer = 'ops@example.com'
const ours = { identities: ourIdentities(null), signer }
const message = 'refactor: x\n\nLlm-Ops-Item: a-1\n'

function isItOurs(commit: Partial<BranchCommit>): boolean {
  const made = { id: 'c', message, author: gitIdentity, committer: signer, atOnce: true }
  return isOurs({ ...made, emails: { author: gitIdentity, committer: signer }, ...commit }, ours)
}

describe('a commit that git made', () => {
  it('is ours where GitHub knows its addresses, and shows the logins of their owners instead', () => {
    expect(isItOurs({})).toBe(true)
    expect(isItOurs({ author: 'llm-ops-assistant', committer: 'ops-bot' })).toBe(true)
  })

  it('is not ours once a person amended it, or where a person wrote it under our key', () => {
    const amended = { author: gitIdentity, committer: 'ann@example.com' }
    expect(isItOurs({ author: 'llm-ops-assistant', committer: 'ann', emails: amended })).toBe(false)
    const written = { author: 'ann@example.com', committer: signer }
    expect(isItOurs({ author: 'ann', committer: 'ops-bot', emails: written })).toBe(false)
    expect(isItOurs({ message: 'mine\n' })).toBe(false)
  })

  it('is not ours once the person whose key signs amended it, with or without its author', () => {
    expect(isItOurs({ committer: 'ann', atOnce: false })).toBe(false)
    expect(isItOurs({ committer: signer, atOnce: false })).toBe(false)
    const emails = { author: signer, committer: signer }
    expect(isItOurs({ author: 'ann', committer: 'ann', emails })).toBe(false)
    expect(isItOurs({ author: signer, emails })).toBe(false)
  })
})
