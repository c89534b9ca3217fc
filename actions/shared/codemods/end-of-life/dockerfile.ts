import type { Edit, Match } from '../codemod.ts'
import { pinChoice, toMatch } from './declaration.ts'
import { endedPin, raisedPin } from './pins.ts'
import type { Upgrade } from './releases.ts'

/** The official images, by the names that registries give them. */
const REGISTRY = /^(?:(?:docker\.io|public\.ecr\.aws\/docker|mirror\.gcr\.io)\/)?(?:library\/)?$/
const FROM = /^([ \t]*FROM[ \t]+(?:--platform=\S+[ \t]+)?)(\S+)/gim
const ARG = /^([ \t]*ARG[ \t]+(\w+)=(["']?))([^\s"']+)\3(?=[ \t]*(?:#.*)?\r?$)/gim
/**
 * Variants that are published for every target of the table. An image on an older Debian or a numbered Alpine is left
 * alone: with a new runtime it is not published, and which system follows is not for us to say.
 */
const VARIANTS = ['', '-slim', '-alpine', '-bookworm', '-bookworm-slim', '-slim-bookworm']

/**
 * `FROM node:18-alpine`, `FROM python:3.9-slim AS build`, and the default of an `ARG` that stands in such a tag. Left
 * alone: images that are pinned by digest, other registries' images, unknown variants.
 */
export function inDockerfile(text: string, upgrade: Upgrade): Match[] {
  const edits = new Map<number, { edit: Edit; line: string }>()
  for (const found of text.matchAll(FROM)) {
    const [whole, before = '', image = ''] = found
    const start = found.index + before.length
    const tag = officialTag(image, upgrade)
    if (tag === null || whole.includes('@')) continue
    const raised = raiseTag(text, { tag, start: start + image.length - tag.length, upgrade })
    if (raised !== null) edits.set(raised.edit.start, raised)
  }
  const choice = pinChoice(upgrade)
  return [...edits.values()].map(({ edit, line }) =>
    toMatch(text, upgrade, { where: 'an image', line, edits: [edit], outcome: `moved to ${edit.text}`, choice }),
  )
}

function officialTag(image: string, { runtime }: Upgrade): string | null {
  const [, registry, name, tag] = /^(.*?)(node|python):([^/@:]+(?::?-?\}?[\w.-]*)?)$/.exec(image) ?? []
  return name === runtime && tag !== undefined && REGISTRY.test(registry ?? '') ? tag : null
}

interface Tag {
  tag: string
  /** Where the tag stands in the text. */
  start: number
  upgrade: Upgrade
}

interface Raised {
  edit: Edit
  line: string
}

function raiseTag(text: string, { tag, start, upgrade }: Tag): Raised | null {
  const [, name, bare, suffix = ''] = /^\$(?:\{(\w+)\}|(\w+))([\w.-]*)$/.exec(tag) ?? []
  const argument = name ?? bare
  if (argument === undefined) return tag.includes('$') ? null : raiseVersion(tag, { start, suffix: '', upgrade })
  const defaults = [...text.slice(0, start).matchAll(ARG)].filter((found) => found[2] === argument)
  const [found] = defaults
  if (found === undefined || defaults.length > 1) return null
  return raiseVersion(found[4] ?? '', { start: found.index + (found[1] ?? '').length, suffix, upgrade })
}

function raiseVersion(text: string, { start, suffix, upgrade }: Omit<Tag, 'tag'> & { suffix: string }): Raised | null {
  const [, pin = '', variant = ''] = /^(lts-[a-z]+|[^-]+)(-.*)?$/.exec(text) ?? []
  const line = endedPin(upgrade, pin)
  const raised = line === null ? null : raisedPin(upgrade, pin)
  if (line === null || raised === null || !VARIANTS.includes(`${variant}${suffix}`)) return null
  return { line, edit: { start, end: start + pin.length, text: raised } }
}
