import { Template } from '@huggingface/jinja'
import { z } from 'zod'
import { UserError } from '../contracts/errors.ts'
import { sha256Of } from '../digest/sha256.ts'
import type { Message, PromptName, Question } from '../ports/model.ts'
import { checkTemplate, TemplateFault } from './check-template.ts'
import { fenceFor, shown } from './fence.ts'
import { parseRegistry, type Registry } from './registry.ts'
import { promptNames, promptVariables, type VariablesOf } from './variables.ts'

export interface Rendered {
  prompt: Question['prompt']
  messages: Message[]
}

export interface Prompts {
  /**
   * A system message, the same for every question of this prompt, and a user message.
   * @throws Error that names prompt and variable, for one that is missing, surplus or of another kind
   */
  render<N extends PromptName>(name: N, variables: VariablesOf<N>): Rendered
  /** Which ones these are. */
  readonly versions: Readonly<Record<PromptName, Pick<Question['prompt'], 'version' | 'sha256'>>>
}

interface Parts {
  prompt: Question['prompt']
  system: string
  user: Template
}

/**
 * The prompts of an installation: templates by name, held against their registry (`prompts/registry.json`, its text).
 * @throws UserError that names the template, where one is missing, reads what it may not, or is not the registered one
 */
export function loadPrompts(templates: ReadonlyMap<string, string>, registry: string): Prompts {
  const rows = parseRegistry(registry, 'prompts/registry.json')
  const loaded = new Map(promptNames.map((name) => [name, loadPrompt(name, templates.get(name), rows)]))
  const versions = Object.fromEntries(
    [...loaded].map(([name, { prompt }]) => [name, { version: prompt.version, sha256: prompt.sha256 }]),
  ) as Prompts['versions']
  return {
    versions,
    render(name, variables) {
      const { prompt, system, user } = loaded.get(name) as Parts
      return {
        prompt,
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: renderUser(name, user, variables) },
        ],
      }
    },
  }
}

function loadPrompt(name: PromptName, text: string | undefined, rows: Registry): Parts {
  const row = Object.hasOwn(rows, name) ? rows[name] : undefined
  if (text === undefined || row === undefined) {
    throw new UserError(`prompts/${name}.j2: it is missing, or has no row in prompts/registry.json`)
  }
  const sha256 = sha256Of(text)
  if (sha256 !== row.sha256) {
    throw new UserError(
      `prompts/${name}.j2: it is not version ${row.version} of prompts/registry.json: \`npm run check-prompts\` says what to do`,
    )
  }
  return { prompt: { name, version: row.version, sha256 }, ...compile(name, text) }
}

const systemMark = '{# system #}\n'
const userMark = '\n{# user #}\n'

/** The template is cut before anything is rendered, so nothing that is rendered can move the cut. */
function compile(name: PromptName, text: string): Pick<Parts, 'system' | 'user'> {
  try {
    const [system, user, ...more] = text.replace(systemMark, '').split(userMark)
    if (!text.startsWith(systemMark) || system === undefined || user === undefined || more.length > 0) {
      throw new TemplateFault('it has to start with {# system #} and to have one line {# user #}')
    }
    const template = new Template(user)
    checkTemplate(template.parsed, promptVariables[name])
    return { system: systemText(system), user: template }
  } catch (error) {
    throw new UserError(`prompts/${name}.j2: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Of no variables at all: nothing of a target can be in it, and a server can keep it between questions. */
function systemText(text: string): string {
  const template = new Template(text)
  checkTemplate(template.parsed, z.strictObject({}))
  return template.render()
}

function renderUser<N extends PromptName>(name: N, template: Template, variables: VariablesOf<N>): string {
  const schema: z.ZodObject = promptVariables[name]
  const read = schema.safeParse(variables)
  if (!read.success) throw new Error(`prompt ${name}: ${read.error.issues.map(issueText).join('; ')}`)
  const { values, texts } = shown(schema, read.data)
  return template.render({ ...(values as Record<string, unknown>), ...fenceFor(texts) })
}

function issueText(issue: z.core.$ZodIssue): string {
  const at = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return `${at}: ${issue.message}`
  return issue.keys.map((key) => `${at === '' ? key : `${at}.${key}`}: it has no such variable`).join('; ')
}
