import { execFile } from 'node:child_process'
import { cp, glob, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A text that a scanner's own tests say holds secrets. Read at run time, never kept. */
export interface Positive {
  /** The scanner's rule, plugin or detector. */
  rule: string
  /** '' where the test names none. */
  path: string
  text: string
  /** What must be gone; empty where the test only says that something is there. */
  secrets: string[]
}

export interface Corpus {
  name: string
  /** Folder below the folder of checkouts. */
  folder: string
  /** Program that it takes to read it, for the notice where it is missing. */
  needs: string
  read: (checkout: string) => Promise<Positive[]>
}

export const CORPORA: readonly Corpus[] = [
  { name: 'gitleaks', folder: 'gitleaks', needs: 'go', read: readGitleaks },
  { name: 'detect-secrets', folder: 'detect-secrets', needs: 'python3', read: readDetectSecrets },
  { name: 'secretlint', folder: 'secretlint', needs: 'nothing', read: readSecretlint },
  { name: 'trufflehog', folder: 'trufflehog', needs: 'go', read: readTrufflehog },
]

const HERE = dirname(fileURLToPath(import.meta.url))
const run = promisify(execFile)
const LIMITS = { maxBuffer: 256 * 1024 * 1024, timeout: 600_000 }

/** Its rules validate themselves on made-up positives as its configuration is generated: a copy prints them instead. */
async function readGitleaks(checkout: string): Promise<Positive[]> {
  const copy = await mkdtemp(join(tmpdir(), 'recall-gitleaks-'))
  try {
    await cp(checkout, copy, { recursive: true, filter: (path) => !path.endsWith('/.git') })
    const generator = join(copy, 'cmd', 'generate', 'config')
    await cp(join(HERE, 'gitleaks-validate.go'), join(generator, 'utils', 'validate.go'))
    const { stderr } = await run('go', ['run', '.', join(copy, 'unused.toml')], { cwd: generator, ...LIMITS })
    return fromLines(stderr)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

async function readTrufflehog(checkout: string): Promise<Positive[]> {
  const { stdout } = await run('go', ['run', join(HERE, 'trufflehog-positives.go'), checkout], LIMITS)
  return fromLines(stdout)
}

async function readDetectSecrets(checkout: string): Promise<Positive[]> {
  const { stdout } = await run('python3', [join(HERE, 'detect-secrets-positives.py'), checkout], LIMITS)
  return fromLines(stdout)
}

function fromLines(text: string): Positive[] {
  const lines = text.split('\n').filter((line) => line.startsWith('{'))
  return lines.map((line) => JSON.parse(line) as Positive)
}

/** Rules that look for other things than secrets: home folders, names of files, a user's own patterns, comments. */
const NO_SECRETS = /rule-(?:no-homedir|no-dotenv|pattern|example|filter-comments|internal-test.*|preset-.*)$/

interface Snapshot {
  sourceContent?: string
  messages: { range: [number, number]; messageId: string }[]
}

/** The messages of its rules' snapshots. */
async function readSecretlint(checkout: string): Promise<Positive[]> {
  const folder = join(checkout, 'packages', '@secretlint')
  const found: Positive[] = []
  for await (const file of glob(join(folder, 'secretlint-rule-*', 'test', 'snapshots', '*', 'output.json'))) {
    const rule = relative(folder, file).split('/')[0] as string
    const { sourceContent, messages } = JSON.parse(await readFile(file, 'utf8')) as Snapshot
    if (NO_SECRETS.test(rule) || sourceContent === undefined) continue
    const secrets = messages.map(({ range }) => sourceContent.slice(...range))
    for (const secret of secrets) found.push({ rule, path: '', text: sourceContent, secrets: [secret] })
  }
  return found
}
