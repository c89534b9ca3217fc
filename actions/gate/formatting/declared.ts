/** Text of a configuration file of the repository; null where it is missing. */
export type ConfigReader = (path: string) => Promise<string | null>

/** How a repository says that it uses a tool. */
export interface Declaration {
  /** The name of a file whose presence is enough. */
  names: RegExp
  /** Files that declare it in part of their text. */
  within: Readonly<Record<string, RegExp>>
}

export interface Repository {
  /** Every path of it. */
  paths: ReadonlySet<string>
  read: ConfigReader
}

/** The file that declares a tool for `path`: in the folder of that file, or above it. null where there is none. */
export async function declaredFor(path: string, tool: Declaration, repository: Repository): Promise<string | null> {
  for (const folder of foldersUpwards(path)) {
    const declaredBy = await declaredIn(folder, tool, repository)
    if (declaredBy !== null) return declaredBy
  }
  return null
}

/** `a/b/c.py` gives `a/b/`, `a/`, and the top. */
function foldersUpwards(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.keys(), parts.length]
    .map((length) =>
      parts
        .slice(0, length)
        .map((part) => `${part}/`)
        .join(''),
    )
    .toReversed()
}

async function declaredIn(folder: string, tool: Declaration, { paths, read }: Repository): Promise<string | null> {
  for (const path of paths) {
    if (!path.startsWith(folder)) continue
    if (tool.names.test(path.slice(folder.length))) return path
  }
  for (const [name, pattern] of Object.entries(tool.within)) {
    const path = `${folder}${name}`
    if (!paths.has(path)) continue
    const text = await read(path)
    if (text !== null && pattern.test(text)) return path
  }
  return null
}
