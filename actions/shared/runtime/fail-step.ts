/**
 * What `setFailed` of @actions/core does: a workflow command on stdout (`::error::`, with `%`, CR and LF escaped as the
 * runner reads them back) and exit code 1. Loading that package, with its HTTP client, takes longer than the start of
 * Node itself, and a wrong input should be told at once.
 */
export function failStep(message: string): void {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  process.stdout.write(`::error::${data}\n`)
  process.exitCode = 1
}
