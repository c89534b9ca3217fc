// From the registry to a repository with one commit and its tests' dependencies beside it.
import { appendFile, cp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { execute, lastWords } from './execute.ts'
import type { FieldPackage } from './packages.ts'

export interface Prepared {
  /** The repository that our chain runs on. */
  target: string
  /** The same files and dependencies, for the runner by itself. */
  copy: string
  /** Goes in front of the PATH: the programs of the dependencies. */
  programs: string
}

/** It could not be had, which says nothing of us: counted as a skip. */
export class NotToBeHad extends Error {
  override readonly name = 'NotToBeHad'
}

/** @throws NotToBeHad where the registry gives no package, or its tests' dependencies cannot be installed */
export async function prepare(wanted: FieldPackage, folder: string): Promise<Prepared> {
  const target = join(folder, 'target')
  const copy = join(folder, 'copy')
  if (!existsSync(join(folder, 'ready'))) {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    await unpack(await download(wanted, folder), target)
    await commitAll(target)
    await installers[wanted.registry](wanted, target)
    await writeFile(join(folder, 'ready'), '')
  }
  await forgetProposals(target)
  await rm(copy, { recursive: true, force: true })
  // The virtual environment stays where it is: it knows its own place.
  await cp(target, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join(target, '.venv') && path !== join(target, '.git'),
  })
  const programs = wanted.registry === 'pypi' ? join(target, '.venv', 'bin') : join(copy, 'node_modules', '.bin')
  return { target, copy, programs }
}

async function download({ registry, name, version }: FieldPackage, folder: string): Promise<string> {
  const into = join(folder, 'download')
  await mkdir(into)
  const argv: Readonly<Record<FieldPackage['registry'], readonly string[]>> = {
    pypi: [
      'python3',
      '-m',
      'pip',
      'download',
      '-q',
      '--no-deps',
      '--no-binary',
      name,
      '-d',
      into,
      `${name}==${version}`,
    ],
    npm: ['npm', 'pack', '--silent', '--pack-destination', into, `${name}@${version}`],
  }
  await must(argv[registry], folder)
  const [archive] = await readdir(into)
  if (archive === undefined) throw new NotToBeHad(`${name} ${version}: the registry gave no archive`)
  return join(into, archive)
}

async function unpack(archive: string, target: string): Promise<void> {
  await mkdir(target)
  await must(['tar', '-xzf', archive, '--strip-components=1', '-C', target], target)
}

const IDENTITY = [
  '-c',
  'user.name=field test',
  '-c',
  'user.email=field-test@llm-ops.invalid',
  '-c',
  'commit.gpgsign=false',
]

async function commitAll(target: string): Promise<void> {
  const git = (...args: string[]) => must(['git', ...IDENTITY, ...args], target)
  await git('init', '--quiet', '--initial-branch=main')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--message', 'chore: as it was published')
  await appendFile(join(target, '.git', 'info', 'exclude'), '.venv/\nnode_modules/\n')
}

/** Of an earlier field test: what has a branch is not proposed again. */
async function forgetProposals(target: string): Promise<void> {
  const listed = await execute({
    argv: ['git', 'for-each-ref', '--format=%(refname:short)', 'refs/heads/llm-ops'],
    cwd: target,
  })
  const branches = listed.stdout.split('\n').filter((name) => name !== '')
  if (branches.length > 0) await must(['git', 'branch', '--quiet', '-D', ...branches], target)
}

const installers: Readonly<Record<FieldPackage['registry'], (wanted: FieldPackage, target: string) => Promise<void>>> =
  {
    pypi: installPython,
    npm: installNode,
  }

async function installPython({ name, version, needs, installed }: FieldPackage, target: string): Promise<void> {
  await must(['python3', '-m', 'venv', '.venv'], target)
  const pip = [join(target, '.venv', 'bin', 'python'), '-m', 'pip', 'install', '-q', '--disable-pip-version-check']
  await must([...pip, ...needs], target)
  if (installed) await must([...pip, '--no-deps', `${name}==${version}`], target)
}

/** Beside the target and then moved in: npm would install all of the package's development dependencies. */
async function installNode({ needs }: FieldPackage, target: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(target, 'package.json'), 'utf8'))
  const { dependencies = {} } = manifest as { dependencies?: Record<string, string> }
  const beside = `${target}-dependencies`
  await mkdir(beside)
  await writeFile(join(beside, 'package.json'), JSON.stringify({ private: true, dependencies }))
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  await must(['npm', 'install', ...quiet, ...needs], beside)
  await rename(join(beside, 'node_modules'), join(target, 'node_modules'))
}

async function must(argv: readonly string[], cwd: string): Promise<void> {
  const ended = await execute({ argv, cwd })
  if (ended.exitCode === 0) return
  throw new NotToBeHad(`'${argv.slice(0, 4).join(' ')} …' ended with ${ended.exitCode}: ${lastWords(ended)}`)
}
