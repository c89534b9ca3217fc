import { execFile } from 'node:child_process'
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export interface PythonProgram {
  path: string
  /** Top of the virtual environment it belongs to. */
  virtualEnvironment: string | null
  /** Where `pip install --user` puts packages: a fresh home would hide them. */
  userBase: string | null
}

/** The first node of the PATH where it is 20 or newer, else the one that runs us. */
export async function machineNode(path = process.env['PATH'] ?? ''): Promise<string> {
  const found = await onPath('node', path)
  if (found === null) return process.execPath
  const version = await ask(found, ['-p', 'process.versions.node+" "+process.execPath'], path)
  const [number, program] = (version ?? '').split(' ')
  return Number.parseInt(number ?? '', 10) >= 20 && program !== undefined ? program : process.execPath
}

/**
 * The python of a virtual environment in the target, else of the PATH. A python in the target is only looked at, never
 * run here: it may be anything.
 */
export async function pythonFor(target: string, path = process.env['PATH'] ?? ''): Promise<PythonProgram | null> {
  for (const name of ['.venv', 'venv']) {
    const virtualEnvironment = join(target, name)
    const program = join(virtualEnvironment, 'bin', 'python')
    const complete = (await isProgram(program)) && (await isFile(join(virtualEnvironment, 'pyvenv.cfg')))
    if (complete) return { path: program, virtualEnvironment, userBase: null }
  }
  for (const name of ['python3', 'python']) {
    const program = await askPython(name, path)
    if (program !== null) return program
  }
  return null
}

const WHERE = 'import site, sys; print(sys.executable); print(site.getuserbase())'

/** Version managers put a script of their own on the PATH that chooses by the folder it stands in: ask outside of any. */
async function askPython(name: string, path: string): Promise<PythonProgram | null> {
  const found = await onPath(name, path)
  const answer = found === null ? null : await ask(found, ['-c', WHERE], path)
  const [program, userBase] = (answer ?? '').split('\n')
  if (!program) return null
  return { path: program, virtualEnvironment: null, userBase: userBase || null }
}

async function ask(program: string, args: string[], path: string): Promise<string | null> {
  const env = { PATH: path, HOME: process.env['HOME'] ?? '/' }
  try {
    return (await execute(program, args, { cwd: '/', env, timeout: 20_000 })).stdout.trim()
  } catch {
    return null
  }
}

async function onPath(name: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter)) {
    const program = join(folder, name)
    if (folder !== '' && (await isProgram(program))) return program
  }
  return null
}

async function isProgram(path: string): Promise<boolean> {
  if (!(await isFile(path))) return false
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false
}
