import type { Random } from './random.ts'

/** Contents by path. */
export type Tree = ReadonlyMap<string, string>

const names = [
  'src/a.py',
  'src/b.py',
  'lib/a.py',
  'a.py',
  'src/deep/er/a.py',
  'with space/file name.js',
  'src/täst/日本.ts',
  'src/quo"te.js',
  'src/tab\there.js',
  'odd b/inner.js',
  'src/blank at end ',
  'src/main/java/org/shop/Cart.java',
  'src/test/java/org/shop/CartTest.java',
  'src/main/java/Top.java',
  'README.md',
  'src/a.py.orig',
  'SRC/Upper.py',
] as const

/** Lines that look like something else in a diff, beside plain ones. */
const odd = [
  '-- x',
  '++ y',
  '- a/b',
  '+ b/c',
  '@@ -1 +1 @@',
  'diff --git a/x b/x',
  '',
  '   ',
  '\\ No newline at end of file',
  '<class filename="a.py">',
  'end_of_record',
  'é ü 日本',
  'a\fb',
  'a\u2028b',
] as const

function lineOf(random: Random): string {
  return random.chance(25) ? random.pick(odd) : `line ${random.below(40)}`
}

function contentOf(random: Random): string {
  const lines = Array.from({ length: random.below(30) }, () => lineOf(random))
  return joined(lines, random)
}

/** With either line end, and at times without one at the end of the file. */
function joined(lines: readonly string[], random: Random): string {
  const end = random.chance(15) ? '\r\n' : '\n'
  const text = lines.join(end)
  return random.chance(25) || lines.length === 0 ? text : text + end
}

function edited(content: string, random: Random): string {
  const lines = content.split(/\r?\n/)
  const edits = 1 + random.below(5)
  for (let edit = 0; edit < edits; edit++) {
    const at = random.below(lines.length + 1)
    const removed = random.chance(60) ? random.below(4) : 0
    const added = Array.from({ length: random.chance(70) ? random.below(5) : 0 }, () => lineOf(random))
    lines.splice(at, removed, ...added)
  }
  if (random.chance(50)) return joined(lines, random)
  return lines.join('\n')
}

/** A repository before and after a change: files edited, renamed, deleted, new and left alone. */
export function randomChange(random: Random): { before: Tree; after: Tree } {
  const before = new Map(names.filter(() => random.chance(45)).map((name) => [name as string, contentOf(random)]))
  const after = new Map<string, string>()
  for (const [name, content] of before) {
    if (random.chance(10)) continue
    const path = random.chance(15) ? `moved/${name}` : name
    after.set(path, random.chance(65) ? edited(content, random) : content)
  }
  for (const name of names) if (!before.has(name) && random.chance(20)) after.set(name, contentOf(random))
  return { before, after }
}
