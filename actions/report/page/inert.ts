import type { EngineName } from '../../shared/contracts/plan.ts'
import { clip, code, prose, visible } from '../../shared/wording/markdown.ts'

/** Stands inside what must not be recognised, as in shared/wording/markdown.ts. */
const breaker = '\u200B'

/**
 * Takes the power from everything that GitHub acts on in a pull request's text, also where it is copied into the message
 * of a merge commit, which is no Markdown: mentions, references and with them closing keywords, addresses, and the words
 * that skip workflows. How it looks stays the same.
 */
export function inert(text: string): string {
  return text
    .replaceAll(/@(?=[\w-])/g, `@${breaker}`)
    .replaceAll(/(?<=#|\bGH-)(?=\d)/gi, breaker)
    .replaceAll(/:(?=\/\/)/g, `:${breaker}`)
    .replaceAll(/\[(?=(?:skip|no|ci|actions)[ -])/gi, `[${breaker}`)
    .replaceAll(/\*\*\*(?=NO_CI\*\*\*)/gi, `**${breaker}*`)
    .replaceAll(/\bskip-checks(?=:)/gi, (word) => `${word}${breaker}`)
}

/** Where no Markdown is rendered (titles, annotations) nothing can be escaped: what would act elsewhere is taken apart. */
export function plain(text: string, length: number): string {
  const line = visible(clip(text.replaceAll(/\s+/g, ' ').trim(), length))
  return inert(line)
    .replaceAll(/<(?=[a-z!/?])|&(?=#?\w+;)|!(?=\[)|\](?=\()|:(?=:)|##(?=\[)/gi, (mark) => `${mark}${breaker}`)
    .replace(/^(?=\/)/, breaker)
}

/** What an engine said, on one line. A model's words are shown as they are and as nothing else: a code span. */
export const engineWords: Readonly<Record<EngineName, (text: string, length: number) => string>> = {
  codemod: (text, length) => inert(prose(text, length)),
  model: (text, length) => inert(code(text.replaceAll(/\s+/g, ' ').trim(), length)),
}
