/** As git, coverage and readers count them; what follows the last line end is a line only where there is something. */
export function sourceLines(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
