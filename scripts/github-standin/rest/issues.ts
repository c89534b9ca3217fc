import type { Need } from '../access.ts'
import { Refusal } from '../refusal.ts'
import { commentAnswer, labelAnswer } from './answers.ts'
import { page, text, type Call, type Row } from './call.ts'
import { issueAnswer, pullOf } from './pulls.ts'

// Pull requests are issues: either permission will do.
const READ: readonly Need[] = ['issues:read', 'pull_requests:read']
const WRITE: readonly Need[] = ['issues:write', 'pull_requests:write']
const LONGEST_BODY = 65_536

export const issueRows = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}': {
    of: 'repository',
    needs: READ,
    answer: (call) => ({ status: 200, body: issueAnswer(pullOf(call), call) }),
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    of: 'repository',
    needs: READ,
    answer(call) {
      const pull = pullOf(call)
      return page(
        pull.comments.map((comment) => commentAnswer(comment, pull, call)),
        call,
      )
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    of: 'repository',
    needs: WRITE,
    answer(call) {
      const pull = pullOf(call)
      const body = text(call.body['body'])
      if (body.length > LONGEST_BODY)
        throw new Refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`)
      const comment = { id: call.store.nextId(), body, author: call.token.login, createdAt: call.store.now() }
      pull.comments.push(comment)
      return { status: 201, body: commentAnswer(comment, pull, call) }
    },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    of: 'repository',
    needs: READ,
    answer: (call) => page(labels(call), call),
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    of: 'repository',
    needs: WRITE,
    answer(call) {
      const pull = pullOf(call)
      const given = (Array.isArray(call.body) ? call.body : call.body['labels']) as unknown[]
      const names = given.map((each) => (typeof each === 'string' ? each : text((each as { name?: unknown }).name)))
      for (const name of names) call.repository.labels.add(name)
      pull.labels = [...new Set([...pull.labels, ...names])]
      return { status: 200, body: labels(call) }
    },
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': {
    of: 'repository',
    needs: WRITE,
    answer(call) {
      const pull = pullOf(call)
      const name = call.path['name'] ?? ''
      if (!pull.labels.includes(name)) throw new Refusal(404, 'Label does not exist')
      pull.labels = pull.labels.filter((label) => label !== name)
      return { status: 200, body: labels(call) }
    },
  },
} as const satisfies Record<string, Row>

function labels(call: Call) {
  return pullOf(call).labels.map((name) => labelAnswer(name, call.urls))
}
