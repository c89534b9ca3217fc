import { Command, CommanderError, Option } from 'commander'
import { refuseSecretsWithoutSandbox } from '../shared/settings/secrets-without-sandbox.ts'
import { settingsOf, type SettingName } from '../shared/settings/settings.ts'
import { parseSettings } from '../shared/settings/parse.ts'
import { nearest } from '../shared/settings/nearest.ts'
import { version } from '../shared/contracts/version.ts'
import { commands, type CommandRow } from './commands.ts'
import { EXIT, tellFailure, UsageError } from './failure.ts'
import { optionsOf, rawSettings, withSwitches } from './options.ts'
import { print, type Flags, type Terminal } from './terminal.ts'

/**
 * Runs one command line.
 * @param argv without the program's own name
 * @returns the exit code: 0 done, 1 a gate or the run failed, 2 wrong use or bad input, 130 interrupted
 */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.done
  try {
    const program = buildProgram(terminal, (code) => (exitCode = code))
    await program.parseAsync(withSwitches(argv), { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done
    if (error instanceof CommanderError && error.code === 'commander.help') return EXIT.input
    return tellFailure(usage(error), terminal, argv.includes('--json'))
  }
}

function buildProgram(terminal: Terminal, end: (exitCode: number) => void): Command {
  const program = new Command('llm-ops')
    .description('Keeps repositories healthy, and proves every change before a person is asked to look at it.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: () => undefined,
    })
    .addHelpText(
      'after',
      '\nExamples:\n  llm-ops run            the whole chain on this folder\n  llm-ops run --dry-run  only say what would be proposed\n  llm-ops status         what became of it\n',
    )
  for (const row of commands) addCommand(program, row, { terminal, end })
  return program
}

interface Ending {
  terminal: Terminal
  end(exitCode: number): void
}

function addCommand(program: Command, row: CommandRow, ending: Ending): void {
  const [first = '', second] = row.name.split(' ')
  const command = second === undefined ? program.command(first) : groupOf(program, first).command(second)
  command.description(row.description)
  for (const [name, description] of row.arguments) command.argument(name, description)
  for (const [flags, description] of row.options) command.option(flags, description)
  const takesTarget = row.arguments.length > 0
  for (const name of namesOf(row)) {
    if (name !== 'target') for (const option of optionsOf(name)) command.addOption(option)
    else if (takesTarget) command.addOption(new Option('--target <text>', 'the same as [dir]').hideHelp())
  }
  command.option('--json', 'print one JSON document on stdout, everything else on stderr')
  command.option('--quiet', 'print no progress, only warnings and the result')
  command.addHelpText('after', `\nExamples:\n${row.examples.map((example) => `  ${example}`).join('\n')}\n`)
  command.action(async () => ending.end(await perform(row, command, ending.terminal)))
}

function groupOf(program: Command, name: string): Command {
  const existing = program.commands.find((command) => command.name() === name)
  return existing ?? program.command(name).description(groups[name] ?? '')
}

/** What stands beside a command that has others below it. */
const groups: Readonly<Record<string, string>> = {
  runs: 'Past runs: list, show, compare, export.',
  state: 'A state branch: validate, migrate, rebuild.',
  audit: 'The audit log of a state branch: verify.',
}

function namesOf({ settings }: CommandRow): readonly SettingName[] {
  return typeof settings === 'string' ? settingsOf(settings) : settings
}

async function perform(row: CommandRow, command: Command, terminal: Terminal): Promise<number> {
  const options = command.opts<Record<string, unknown>>()
  const words = command.args
  const flags: Flags = { json: options['json'] === true, quiet: options['quiet'] === true }
  const settings = parseSettings({ ...terminal.secrets, ...rawSettings(options), ...targetWord(row, words, options) })
  refuseSecretsWithoutSandbox(settings)
  const answer = await row.perform({ settings, flags, terminal }, { words, options })
  print(terminal, flags, answer)
  return answer.exitCode
}

/** The last positional argument of every command is the target. */
function targetWord(row: CommandRow, words: readonly string[], options: Readonly<Record<string, unknown>>) {
  const at = row.arguments.length - 1
  const word = at < 0 ? undefined : words[at]
  if (word === undefined) return {}
  if (options['target'] !== undefined) throw new UsageError('the target is named twice: as [dir] and by --target')
  if (word.trim() === '') throw new UsageError('the target is empty: name a folder or a git URL, or leave it out')
  return { target: word }
}

/** commander's complaints in one line, with the nearest name that is known. */
function usage(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ')
  return new UsageError(`${message}${suggestion(error)}`, { cause: error })
}

function suggestion({ code, message }: CommanderError): string {
  const written = /'([^']+)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.unknownCommand') return near(written, commandNames()) ?? '; see llm-ops --help'
  if (code === 'commander.unknownOption') {
    return elsewhere(written) ?? near(written, optionNames()) ?? '; see --help of the command'
  }
  return '; see --help of the command'
}

/** Known, but not to this command. */
function elsewhere(written: string): string | null {
  const flag = written.split('=')[0] ?? ''
  const takers = commands.filter((row) => flagsOf(row).includes(flag)).map(({ name }) => name)
  return takers.length === 0 ? null : `; it is an option of ${takers.join(', ')}`
}

function near(written: string, known: readonly string[]): string | null {
  const name = nearest(written.split('=')[0] ?? '', known)
  return name === null ? null : `; did you mean ${name}?`
}

function commandNames(): string[] {
  return [...new Set(commands.flatMap(({ name }) => name.split(' ')))]
}

function optionNames(): string[] {
  return [...new Set(commands.flatMap(flagsOf)), '--json', '--quiet', '--help', '--version']
}

function flagsOf(row: CommandRow): string[] {
  const own = row.options.map(([flags]) => flags.split(' ')[0] ?? '')
  return [...own, ...namesOf(row).flatMap((name) => optionsOf(name).flatMap(({ long }) => long ?? []))]
}
