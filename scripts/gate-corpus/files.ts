/** One file of a commit; for a symbolic link the content is where it leads, for a submodule the commit it stands at. */
export interface Entry {
  mode: '100644' | '100755' | '120000' | '160000'
  content: string | Uint8Array
}

export type Files = ReadonlyMap<string, Entry>

/** One edit of a tree: gives a new one. Steps are strict, so that a case cannot silently stop doing what it says. */
export type Step = (files: Files) => Files

export function applySteps(files: Files, steps: readonly Step[]): Files {
  return steps.reduce((tree, step) => step(tree), files)
}

/** Replaces the one place where `from` stands. */
export function replace(path: string, from: string, to: string): Step {
  return edited(path, (text) => {
    const count = text.split(from).length - 1
    if (count !== 1) throw new Error(`${path}: the text to replace stands there ${count} times: ${from}`)
    return text.replace(from, () => to)
  })
}

/** Replaces every place, of which there must be one. */
export function replaceAll(path: string, from: string, to: string): Step {
  return edited(path, (text) => {
    if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`)
    return text.replaceAll(from, () => to)
  })
}

export function append(path: string, more: string): Step {
  return edited(path, (text) => text + more)
}

/** Writes a whole file, new or not. */
export function write(path: string, content: Entry['content'], mode: Entry['mode'] = '100644'): Step {
  return (files) => new Map(files).set(path, { mode, content })
}

export function remove(path: string): Step {
  return (files) => {
    const left = new Map(files)
    if (!left.delete(path)) throw new Error(`there is no ${path} to remove`)
    return left
  }
}

export function copy(from: string, to: string): Step {
  return (files) => new Map(files).set(to, entryOf(files, from))
}

export function move(from: string, to: string): Step {
  return (files) => remove(from)(copy(from, to)(files))
}

export function makeExecutable(path: string): Step {
  return (files) => new Map(files).set(path, { ...entryOf(files, path), mode: '100755' })
}

function edited(path: string, edit: (text: string) => string): Step {
  return (files) => {
    const { content, mode } = entryOf(files, path)
    if (typeof content !== 'string') throw new Error(`${path} is no text`)
    return new Map(files).set(path, { mode, content: edit(content) })
  }
}

function entryOf(files: Files, path: string): Entry {
  const entry = files.get(path)
  if (entry === undefined) throw new Error(`there is no ${path}`)
  return entry
}
