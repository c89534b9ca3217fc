import { glob, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FORMS } from '../redaction/forms.fake.ts'
import { madeUpSecrets } from './made-up.fake.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
/** Larger files are recordings and binaries. */
const MOST_BYTES = 512 * 1024

/** Texts on which two ways to look for secrets must agree: this repository's, and every secret in every form. */
export async function corpus(): Promise<string[]> {
  const secrets = Object.values(madeUpSecrets(11))
  const made = FORMS.flatMap(({ write }) => secrets.map((secret) => `before\nconst it = ${write(secret)}\nafter\n`))
  return [...(await ownTexts()), ...made]
}

async function ownTexts(): Promise<string[]> {
  const texts: string[] = []
  for await (const name of glob('{actions,docs,examples,prompts,scripts,tests}/**/*', { cwd: root })) {
    const path = join(root, name)
    const facts = await stat(path).catch(() => null)
    if (facts?.isFile() === true && facts.size <= MOST_BYTES) texts.push(await readFile(path, 'utf8'))
  }
  return texts
}
