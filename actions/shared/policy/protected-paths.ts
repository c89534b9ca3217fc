import picomatch from 'picomatch'
import { foldPath } from './folded-path.ts'

interface ProtectedKind {
  /** What it is, as it stands in the message: `<path> is <what>`. */
  what: string
  /** Against the folded path, so everything is in lower case. */
  globs: readonly string[]
}

/** Files that steer machines or people: a change there is for a person to make, unless `allow-paths` names it. */
const protectedKinds: readonly ProtectedKind[] = [
  {
    what: 'read by the CI system, which holds secrets',
    globs: [
      // The second is its short name on Windows (8.3).
      '.github/**',
      '{github,githu?,gi????}~*/**',
      '.gitlab-ci.yml',
      '.gitlab-ci.yaml',
      '.gitlab/**',
      '.circleci/**',
      '.buildkite/**',
      '.woodpecker/**',
      '.woodpecker.y{a,}ml',
      '.travis.y{a,}ml',
      '.drone.y{a,}ml',
      '.appveyor.y{a,}ml',
      'appveyor.y{a,}ml',
      'azure-pipelines*.y{a,}ml',
      'bitbucket-pipelines.y{a,}ml',
      '**/jenkinsfile',
    ],
  },
  { what: 'the list of who reviews what', globs: ['**/codeowners'] },
  {
    what: 'an instruction file of coding agents',
    globs: [
      '**/{agents,claude,gemini}.md',
      '**/{agents,claude,gemini}.*.md',
      '**/.{cursor,claude,gemini,windsurf,agents,codex}/**',
      '**/.{cursorrules,windsurfrules,clinerules}',
      '**/.clinerules/**',
      '**/*copilot-instructions*',
      '**/.mcp.json',
    ],
  },
  {
    what: 'a lock file, which only its package manager may write',
    globs: [
      '**/{package-lock,npm-shrinkwrap,packages.lock}.json',
      '**/{yarn,poetry,uv,pdm,cargo,gemfile,composer,flake,deno,bun,pipfile,pixi}.lock',
      '**/bun.lockb',
      '**/pnpm-lock.y{a,}ml',
      '**/go.sum',
      '**/*.lockfile',
    ],
  },
  { what: 'read by git itself', globs: ['**/.git*', '**/.git*/**'] },
  {
    what: 'run on the machines of developers',
    globs: ['.husky/**', '.pre-commit-config.y{a,}ml', '**/.npmrc', '**/.yarnrc*'],
  },
  {
    what: 'the sign that a model may not read here',
    globs: ['**/.no-llm', '**/.no-llm/**', '**/no_llm', '**/no_llm.txt'],
  },
]

const matchers = protectedKinds.map(({ what, globs }) => ({ what, matches: picomatch([...globs], { dot: true }) }))

/** What makes this path protected, or null. Disguises (case, composition, ignorable characters) do not help. */
export function protectedBecause(path: string): string | null {
  const folded = foldPath(path)
  return matchers.find(({ matches }) => matches(folded))?.what ?? null
}

/** Is the path, letter by letter, in one of the user's globs? */
export function isAllowed(path: string, allowPaths: readonly string[]): boolean {
  return allowPaths.length > 0 && picomatch([...allowPaths], { dot: true })(path)
}
