/** One simple command of a package.json script. */
export interface ShellCommand {
  env: Record<string, string>
  words: ShellWord[]
  /** Names of the package.json scripts it was found in, outermost first. */
  scripts?: readonly string[]
}

export interface ShellWord {
  text: string
  /** A shell would not expand it. */
  quoted: boolean
}

/** What only a shell can do: substitutions, pipes, redirections, alternatives, background jobs. */
const BEYOND = /[$`|;<>()]|&(?!&)/

/**
 * Takes a script apart the way a shell would: words, quotes, `A=b` in front, `&&` between. Scripts that need a shell
 * beyond that are refused, never guessed at.
 */
export function parseScript(script: string): ShellCommand[] | { problem: string } {
  const tokens = tokenize(script.trim())
  if (!Array.isArray(tokens)) return tokens
  const commands: ShellCommand[] = [{ env: {}, words: [] }]
  for (const token of tokens) {
    const command = commands.at(-1)
    if (token === '&&') commands.push({ env: {}, words: [] })
    else if (command !== undefined) addWord(command, token)
  }
  return commands.filter((command) => command.words.length > 0)
}

function addWord(command: ShellCommand, word: ShellWord): void {
  const assignment = command.words.length === 0 ? /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text) : null
  if (assignment === null) command.words.push(word)
  else command.env[assignment[1] ?? ''] = assignment[2] ?? ''
}

const TOKEN = /\s+|&&|(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\&]|&(?!&))+/gsy

function tokenize(script: string): (ShellWord | '&&')[] | { problem: string } {
  const tokens: (ShellWord | '&&')[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < script.length) {
    const token = TOKEN.exec(script)?.[0]
    if (token === undefined) return { problem: 'its quotes do not match' }
    if (token === '&&') tokens.push(token)
    else if (token.trim() !== '') {
      const word = readWord(token)
      if (word === null) return { problem: `'${token}' needs a shell` }
      tokens.push(word)
    }
  }
  return tokens
}

const PIECE = /"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)|([^"'\\]+)/gs

/** null for what only a shell can expand. */
function readWord(token: string): ShellWord | null {
  let text = ''
  let quoted = false
  for (const [, double, single, escaped, plain] of token.matchAll(PIECE)) {
    if (plain !== undefined && BEYOND.test(plain)) return null
    if (double !== undefined && /[$`]/.test(double)) return null
    quoted ||= plain === undefined
    text += double?.replaceAll(/\\(["\\$`])/g, '$1') ?? single ?? escaped ?? plain ?? ''
  }
  return { text, quoted }
}
