import type { Setting } from './setting.ts'

/** The settings that say what is published, where, and how much of it. */
export const githubTable = {
  publish: {
    kind: 'text',
    default: 'local',
    stages: ['report'],
    description: 'Where proposals go: local (branches in the target) or github (pull requests and check runs).',
  },
  repository: {
    kind: 'text',
    default: '',
    stages: ['plan', 'report'],
    description: 'owner/name on GitHub; empty is the repository of the workflow.',
  },
  token: {
    kind: 'text',
    default: '',
    secret: true,
    stages: ['plan', 'report'],
    description:
      'GitHub token: report needs contents, pull-requests and checks: write. The command line takes GITHUB_TOKEN.',
  },
  'app-id': {
    kind: 'text',
    default: '',
    stages: ['report'],
    description: 'Id of a GitHub App to mint the token with, for this one repository; it is revoked at the end.',
  },
  'app-private-key': {
    kind: 'text',
    default: '',
    secret: true,
    stages: ['report'],
    description:
      'Private key (PEM) of that App, from a secret. The command line takes it from LLM_OPS_APP_PRIVATE_KEY.',
  },
  'state-branch': {
    kind: 'text',
    default: 'llm-ops-state',
    stages: ['plan', 'report'],
    description: 'Branch that holds the state where publish is github.',
  },
  draft: {
    kind: 'boolean',
    default: 'true',
    stages: ['report'],
    description: 'Open pull requests as drafts.',
  },
  labels: {
    kind: 'list',
    default: 'llm-ops',
    stages: ['report'],
    description: 'Labels of our pull requests, comma-separated.',
  },
  'group-by': {
    kind: 'text',
    default: 'item',
    stages: ['report'],
    description: 'One pull request for each item, or for each owner of CODEOWNERS: item or owner.',
  },
  'commit-signing': {
    kind: 'text',
    default: 'github',
    stages: ['report'],
    description: 'How commits are signed: github (by its API), gpg or ssh (by git, with signing-key), or none.',
  },
  'signing-key': {
    kind: 'text',
    default: '',
    secret: true,
    stages: ['report'],
    description:
      'Private key for commit-signing gpg or ssh, from a secret. The command line takes LLM_OPS_SIGNING_KEY.',
  },
  'ci-trigger': {
    kind: 'text',
    default: 'none',
    stages: ['report'],
    description:
      'Do workflows of the target run on our pull requests: none (they wait for a person), or app (with its token).',
  },
  'max-open-pulls': {
    kind: 'number',
    default: '10',
    min: 0,
    max: 1000,
    stages: ['report'],
    description: 'Open pull requests of ours at the most; 0 is no limit.',
  },
  'max-new-pulls-per-hour': {
    kind: 'number',
    default: '2',
    min: 0,
    max: 1000,
    stages: ['report'],
    description: 'New pull requests an hour at the most; 0 is no limit.',
  },
  schedule: {
    kind: 'list',
    default: '',
    stages: ['report'],
    description: 'When pull requests may be opened, like "mon-fri 08:00-18:00 Europe/Berlin"; empty is always.',
  },
  'expire-after-days': {
    kind: 'number',
    default: '30',
    min: 0,
    max: 3650,
    stages: ['report'],
    description: 'Days after which a pull request that nobody touched is closed; 0 is never.',
  },
} as const satisfies Record<string, Setting>
