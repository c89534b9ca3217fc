// What actions/checkout does, as far as our workflows ask for it: a clone in the workspace that keeps no token.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_PATH: eventPath, LLM_OPS_ACT_GIT_URL: gitUrl } = process.env
if (input('persist-credentials') !== 'false') throw new Error('persist-credentials must be false')
const repository = input('repository') || process.env.GITHUB_REPOSITORY
const url = `${gitUrl}/${repository}.git`
const password = Buffer.from(`x-access-token:${input('token')}`).toString('base64')

git('clone', '--quiet', '--no-checkout', url, '.')
const wanted = input('ref') || pullRequestHead() || 'HEAD'
const branches = git('for-each-ref', '--format=%(refname)', 'refs/remotes/origin').split('\n')
const branch = `refs/remotes/origin/${wanted}`
git('checkout', '--quiet', '--detach', branches.includes(branch) ? branch : wanted)
console.log(`${repository} at ${git('rev-parse', 'HEAD').trim()}`)

function input(name) {
  return process.env[`INPUT_${name.toUpperCase()}`] ?? ''
}

function pullRequestHead() {
  return JSON.parse(readFileSync(eventPath, 'utf8')).pull_request?.head.sha
}

function git(...args) {
  const header = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraHeader',
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${password}`,
  }
  const env = { ...process.env, ...header, GIT_TERMINAL_PROMPT: '0' }
  return execFileSync('git', args, { cwd: workspace, env, encoding: 'utf8' })
}
