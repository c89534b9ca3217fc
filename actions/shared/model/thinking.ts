/** A block of thoughts at the start, as reasoning models write it into the text where the server does not take it out. */
const block = /^\s*<(think|thinking|reasoning)>[\s\S]*?<\/\1>\s*/
/** The opening tag was a part of the prompt; the closing one stands on a line of its own, as no line of a diff does. */
const rest = /^[\s\S]*?^<\/think(?:ing)?>[ \t]*(?:\r?\n|$)\s*/m
const unclosed = /^\s*<(think|thinking|reasoning)>/

/** The text after the model's thoughts; nothing where it never came to an end of them. */
export function withoutThinking(text: string): string {
  if (block.test(text)) return text.replace(block, '')
  if (unclosed.test(text)) return ''
  return text.replace(rest, '')
}
