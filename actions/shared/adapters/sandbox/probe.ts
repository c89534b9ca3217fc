import { chmod, mkdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SandboxKind } from '../../contracts/evidence.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import type { Confinement } from './confinement.ts'
import { supervised } from './supervise.ts'

/** Says of itself what holds it: it tries what it must not be able to do. `$1`: a folder that is not its own. */
const SCRIPT = `
echo "net $(readlink /proc/self/ns/net)"
echo "pid $(readlink /proc/self/ns/pid)"
echo "uid $(id -u)"
while read -r name value; do
  case $name in CapEff:) echo "capabilities $value" ;; NoNewPrivs:) echo "privileges $value" ;; esac
done < /proc/self/status
while read -r _ _ _ _ mount options _; do
  [ "$mount" = / ] && echo "machine $options"
done < /proc/self/mountinfo
( echo > written ) 2>/dev/null && echo 'worktree yes'
( cat "$1/secret" ) 2>/dev/null && echo 'secret yes'
( echo > "$1/written" ) 2>/dev/null && echo 'outside yes'
echo 'end yes'`

type Name =
  | 'net'
  | 'pid'
  | 'uid'
  | 'capabilities'
  | 'privileges'
  | 'machine'
  | 'worktree'
  | 'secret'
  | 'outside'
  | 'end'
type Answers = Partial<Record<Name, string>>

interface Requirement {
  of: readonly SandboxKind[]
  complaint: string
  holds: (inside: Answers, outside: Answers) => boolean
}

const REQUIREMENTS: readonly Requirement[] = [
  { of: ['bwrap', 'user'], complaint: 'no command ran in it', holds: ({ end }) => end === 'yes' },
  { of: ['bwrap', 'user'], complaint: 'it kept rights', holds: ({ capabilities = '1' }) => /^0+$/.test(capabilities) },
  { of: ['bwrap', 'user'], complaint: 'it could gain rights', holds: ({ privileges }) => privileges === '1' },
  { of: ['bwrap', 'user'], complaint: 'it ran as root', holds: ({ uid = '0' }) => uid !== '0' },
  { of: ['bwrap', 'user'], complaint: 'its worktree was read-only', holds: ({ worktree }) => worktree === 'yes' },
  { of: ['bwrap', 'user'], complaint: 'it read a file of ours', holds: ({ secret }) => secret === undefined },
  { of: ['user'], complaint: 'it ran as ourselves', holds: (inside, outside) => inside.uid !== outside.uid },
  { of: ['bwrap'], complaint: 'it wrote outside of its worktree', holds: ({ outside }) => outside === undefined },
  { of: ['bwrap'], complaint: 'it had a machine to write to', holds: ({ machine = '' }) => /^ro\b/.test(machine) },
  { of: ['bwrap'], complaint: 'it had our network', holds: (inside, outside) => inside.net !== outside.net },
  { of: ['bwrap'], complaint: 'it had our processes', holds: (inside, outside) => inside.pid !== outside.pid },
]

/** Runs a command in it that tries to get out. Null where it held; else what went wrong, in a sentence. */
export async function weakness(confinement: Confinement): Promise<string | null> {
  const { kind, network } = confinement.record
  const { answers, said } = await tried(confinement)
  const outside: Answers = {
    net: await readlink('/proc/self/ns/net'),
    pid: await readlink('/proc/self/ns/pid'),
    uid: String(process.getuid?.()),
  }
  for (const { of, complaint, holds } of REQUIREMENTS) {
    if (of.includes(kind) && !holds(answers, outside)) return said === '' ? complaint : `${complaint} (${said})`
  }
  return !network && answers.net === outside.net ? 'it had our network' : null
}

async function tried(confinement: Confinement): Promise<{ answers: Answers; said: string }> {
  await using folder = await temporaryFolder('probe')
  const [cwd, outside] = [join(folder.path, 'inside'), join(folder.path, 'outside')]
  const outputFile = join(folder.path, 'output')
  await mkdir(cwd, { mode: 0o700 })
  await mkdir(outside)
  // Anyone may write here: what keeps a command out is the sandbox, and no rights of ours.
  await chmod(outside, 0o777)
  await writeFile(join(outside, 'secret'), 'secret', { mode: 0o600 })
  const argv = ['/bin/sh', '-c', SCRIPT, 'sh', outside]
  const limits = { wallSeconds: 20, idleSeconds: 0, outputBytes: 10_000 }
  const record = await supervised({ argv, cwd, writable: [], env: {}, limits, outputFile }, confinement)
  const text = await readFile(outputFile, 'utf8')
  const said = record.startError ?? (record.exitCode === 0 ? '' : (text.trim().split('\n')[0] ?? ''))
  return { answers: answersIn(text), said }
}

function answersIn(text: string): Answers {
  const pairs = text.split('\n').map((line) => line.split(' '))
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined).map(([name, value]) => [name, value]))
}
