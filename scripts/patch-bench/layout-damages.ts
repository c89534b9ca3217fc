import { newSide, oldSide, writeDocument, type FilePart, type HunkPart } from './document.ts'
import type { Damaged, Kind } from './damages.ts'

/** Damages of what stands around the lines of a diff: headers, prefixes, hunks as a whole, prose. */
export const damageLayout: readonly Kind[] = [
  { name: 'headers', what: 'the `diff --git` line, or one or both of `---` and `+++`, missing', damage: lostHeaders },
  { name: 'path-prefix', what: '`a/` and `b/` missing or others', damage: otherPrefix },
  { name: 'prose', what: 'fences and prose around it, or prose alone', damage: wrapped },
  { name: 'order', what: 'hunks of a file in another order', damage: reordered },
  { name: 'split-merged', what: 'a hunk in two, or two hunks under one header', damage: splitOrMerged },
  { name: 'repeated', what: 'a hunk twice', damage: repeated },
  { name: 'extra-blank', what: 'empty lines between the lines of the diff', damage: extraBlank },
  { name: 'indented', what: 'the whole diff indented, as in a list', damage: indented },
]

function lostHeaders({ document, random }: Damaged): string | null {
  const lost = random.pick(['git', 'both', 'old', 'new'] as const)
  if (lost !== 'git' && document.files.some(({ isNew }) => isNew && lost === 'old')) return null
  for (const file of document.files.filter(hasNames)) {
    // Where both are lost, the git line is all there is; where one is lost, models have no git line either.
    if (lost === 'git' || lost === 'old' || lost === 'new') file.head = []
    if (lost === 'both') file.names = []
    if (lost === 'old') file.names = file.names.slice(1)
    if (lost === 'new') file.names = file.names.slice(0, 1)
  }
  if (lost === 'new' && document.files.some(({ isNew }) => isNew)) return null
  return writeDocument(document)
}

/** A new file that is empty has a git line and no names: without it nothing would tell of the file. */
function hasNames({ names }: FilePart): boolean {
  return names.length > 0
}

const PREFIXES: readonly (readonly [string, string])[] = [
  ['', ''],
  ['a/', 'a/'],
  ['b/', 'a/'],
  ['old/', 'new/'],
  ['./', './'],
  ['a/', ''],
  ['', 'b/'],
]

function otherPrefix({ document, random }: Damaged): string | null {
  const [from, to] = random.pick(PREFIXES)
  const withGit = random.below(2) === 0
  for (const file of document.files) {
    if (file.isNew && !['', 'a/', 'b/'].includes(to)) return null
    rename(file, from, to)
    if (!hasNames(file)) continue
    if (!withGit) file.head = file.head.filter((line) => file.isNew && line.startsWith('new file'))
    if (!withGit && file.isNew) file.head = []
  }
  return writeDocument(document)
}

function rename(file: FilePart, from: string, to: string): void {
  file.head = file.head.map((line) =>
    line.startsWith('diff --git ') ? `diff --git ${from}${file.path} ${to}${file.path}` : line,
  )
  if (hasNames(file)) file.names = [file.isNew ? '--- /dev/null' : `--- ${from}${file.path}`, `+++ ${to}${file.path}`]
}

const WRAPS: readonly ((diff: string) => string)[] = [
  (diff) => `Here is the patch:\n\n\`\`\`diff\n${diff}\`\`\`\n\nIt keeps the behaviour as it was.\n`,
  (diff) => `\`\`\`\n${diff}\`\`\`\n`,
  (diff) => `~~~patch\n${diff}~~~\n`,
  (diff) => `Sure! This is what I would change.\n\n${diff}`,
  (diff) => `${diff}\nThis makes the function easier to read. Let me know if you need more.\n`,
  (diff) => `I looked at the file.\n\n\`\`\`\`diff\n${diff}\`\`\`\`\nRun the tests afterwards.\n`,
]

function wrapped({ document, random }: Damaged): string | null {
  return random.pick(WRAPS)(writeDocument(document))
}

function reordered({ document, random }: Damaged): string | null {
  const file = document.files.find(({ hunks }) => hunks.length > 1)
  if (file === undefined) return null
  const before = [...file.hunks]
  while (file.hunks.every((hunk, at) => hunk === before[at])) file.hunks = random.shuffled(before)
  return writeDocument(document)
}

function splitOrMerged(input: Damaged): string | null {
  return input.random.below(2) === 0 ? (split(input) ?? merged(input)) : (merged(input) ?? split(input))
}

/** Between two changes of a hunk: each part keeps some context. */
function split({ document, random }: Damaged): string | null {
  const places = document.files.flatMap((file) =>
    file.hunks.flatMap((hunk) => cuts(hunk).map((cut) => ({ file, hunk, cut }))),
  )
  if (places.length === 0) return null
  const { file, hunk, cut } = random.pick(places)
  const [before, after] = [hunk.lines.slice(0, cut), hunk.lines.slice(cut)]
  const first = counted({ ...hunk, lines: before })
  const second = counted({
    ...hunk,
    oldStart: hunk.oldStart + first.oldCount,
    newStart: hunk.newStart + first.newCount,
    heading: '',
    lines: after,
  })
  file.hunks.splice(file.hunks.indexOf(hunk), 1, first, second)
  return writeDocument(document)
}

function cuts({ lines }: HunkPart): number[] {
  const isChange = (line: string): boolean => line.startsWith('+') || line.startsWith('-')
  return lines.flatMap((line, at) => {
    const inside = lines.slice(0, at).some(isChange) && lines.slice(at).some(isChange)
    return line.startsWith(' ') && lines[at - 1]?.startsWith(' ') === true && inside ? [at] : []
  })
}

function counted(hunk: HunkPart): HunkPart {
  return { ...hunk, oldCount: oldSide(hunk).length, newCount: newSide(hunk).length }
}

function merged({ document, random }: Damaged): string | null {
  const places = document.files.flatMap((file) => file.hunks.slice(1).map((_, at) => ({ file, at })))
  if (places.length === 0) return null
  const { file, at } = random.pick(places)
  const [first, second] = file.hunks.slice(at, at + 2) as [HunkPart, HunkPart]
  const joined = { ...first, lines: [...first.lines, ...second.lines] }
  file.hunks.splice(at, 2, random.below(2) === 0 ? joined : counted(joined))
  return writeDocument(document)
}

function repeated({ document, random }: Damaged): string | null {
  const places = document.files.flatMap((file) => (file.isNew ? [] : file.hunks.map((hunk) => ({ file, hunk }))))
  if (places.length === 0) return null
  const { file, hunk } = random.pick(places)
  file.hunks.splice(file.hunks.indexOf(hunk) + random.pick([0, 1]), 0, { ...hunk })
  return writeDocument(document)
}

/** One to three, anywhere behind a line of a hunk: counts stay those of the real lines. */
function extraBlank({ document, random }: Damaged): string | null {
  const hunks = document.files.flatMap((file) => file.hunks)
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const hunk = random.pick(hunks)
    hunk.lines.splice(1 + random.below(hunk.lines.length), 0, '')
  }
  return writeDocument(document)
}

function indented({ document, random }: Damaged): string | null {
  const blanks = random.pick(['  ', '    ', '\t'])
  const indent = (text: string): string => text.replace(/^(?=.)/gm, blanks)
  const diff = writeDocument(document)
  if (random.below(2) === 0) return indent(diff)
  return `1. Change the file:\n\n${indent(`\`\`\`diff\n${diff}\`\`\`\n`)}\n2. Run the tests.\n`
}
