import { expect, it } from '@jest/globals'
import { takeSecrets } from './secrets.ts'

it('takes keys and tokens out of the environment, so that no child process sees them', () => {
  const key = ['a', 'key'].join('-')
  const env: NodeJS.ProcessEnv = { OPENAI_API_KEY: key, GITHUB_TOKEN: '', PATH: '/bin' }
  expect(takeSecrets(env)).toEqual({ 'api-key': key })
  expect(env).toEqual({ PATH: '/bin' })
})
