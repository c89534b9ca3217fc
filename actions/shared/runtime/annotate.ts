/**
 * What `warning` and `setFailed` of @actions/core do: a workflow command on stdout, with `%`, CR and LF escaped as the
 * runner reads them back. Loading that package, with its HTTP client, takes longer than the start of Node itself, and a
 * wrong input should be told at once.
 */
export function annotate(level: 'error' | 'warning', message: string): void {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  process.stdout.write(`::${level}::${data}\n`)
}

/** An error annotation, and exit code 1. */
export function failStep(message: string): void {
  annotate('error', message)
  process.exitCode = 1
}
