/** `1 proposal`, `2 proposals`, `0 branches`: a number with its noun, for people. */
export function counted(count: number, noun: string): string {
  if (count === 1) return `${count} ${noun}`
  return `${count} ${noun}${/(ch|s|x)$/.test(noun) ? 'es' : 's'}`
}
