import { firstLine, newLines, oldLines, type FilePatch, type Hunk } from './patch.ts'

/**
 * The patch as text, in one canonical form: git is given this and never the text that came from outside, so that it
 * cannot read there what we did not.
 */
export function renderPatch(files: readonly FilePatch[]): string {
  return files.map(renderFile).join('')
}

function renderFile(file: FilePatch): string {
  const header = [`diff --git ${named('a', file.oldPath)} ${named('b', file.newPath)}`, ...extended(file)]
  const { names, hunks } = file.hunks.length === 0 ? { names: [], hunks: [] } : withHunks(file)
  return [...header, ...names, ...hunks].map((line) => `${line}\n`).join('')
}

function extended(file: FilePatch): string[] {
  if (file.kind === 'add') return [`new file mode ${file.newMode ?? '100644'}`]
  if (file.kind === 'delete') return [`deleted file mode ${file.oldMode ?? '100644'}`]
  const modes = file.oldMode && file.newMode ? [`old mode ${file.oldMode}`, `new mode ${file.newMode}`] : []
  if (file.kind === 'modify') return modes
  return [...modes, `${file.kind} from ${quote(file.oldPath)}`, `${file.kind} to ${quote(file.newPath)}`]
}

function withHunks(file: FilePatch): { names: string[]; hunks: string[] } {
  const from = file.kind === 'add' ? '/dev/null' : ended(named('a', file.oldPath))
  const to = file.kind === 'delete' ? '/dev/null' : ended(named('b', file.newPath))
  let shift = 0
  const hunks = file.hunks.flatMap((hunk) => {
    const lines = renderHunk(hunk, shift)
    shift += newLines(hunk).length - oldLines(hunk).length
    return lines
  })
  return { names: [`--- ${from}`, `+++ ${to}`], hunks }
}

/** The new start follows from the old one: git looks for the place by it. */
function renderHunk(hunk: Hunk, shift: number): string[] {
  const [before, after] = [oldLines(hunk).length, newLines(hunk).length]
  const first = firstLine(hunk)
  const newStart = after === 0 ? first + shift - 1 : first + shift
  const body = hunk.lines.flatMap(({ kind, text, newline }) => {
    const line = `${kind}${text}`
    return newline ? [line] : [line, '\\ No newline at end of file']
  })
  return [`@@ -${hunk.oldStart},${before} +${newStart},${after} @@`, ...body]
}

function named(prefix: 'a' | 'b', path: string): string {
  return quote(`${prefix}/${path}`)
}

/** git ends a name with a blank in it by a tab, so that no time stamp is looked for. */
function ended(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name
}

function quote(name: string): string {
  return /["\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
}
