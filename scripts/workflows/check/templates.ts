import { z } from 'zod'
import type { Finding } from './document.ts'

/** What GitHub reads beside a workflow template of an organisation (docs: "Creating workflow templates for your organization"). */
const properties = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  iconName: z.string().regex(/^octicon [a-z0-9-]+$|^[\w-]+$/),
  categories: z.array(z.string().min(1)).nullable().optional(),
  filePatterns: z.array(z.string().min(1)).optional(),
})

/** @param files name -> content of the folder with the templates */
export function templateFindings(folder: string, files: ReadonlyMap<string, string>): Finding[] {
  const names = (end: string): string[] =>
    [...files.keys()].filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length))
  const [workflows, described] = [names('.yml'), names('.properties.json')]
  return [
    ...workflows
      .filter((name) => !described.includes(name))
      .map((name) => finding(`${folder}/${name}.yml`, `it has no ${name}.properties.json`)),
    ...described
      .filter((name) => !workflows.includes(name))
      .map((name) => finding(`${folder}/${name}.properties.json`, `there is no ${name}.yml`)),
    ...described.flatMap((name) =>
      broken(`${folder}/${name}.properties.json`, files.get(`${name}.properties.json`) ?? ''),
    ),
  ]
}

function broken(path: string, text: string): Finding[] {
  try {
    properties.parse(JSON.parse(text))
    return []
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message
    return [finding(path, why.replaceAll(/\s+/g, ' '))]
  }
}

function finding(path: string, message: string): Finding {
  return { path, line: 1, rule: 'template-properties', message }
}

const commit = '0123456789abcdef0123456789abcdef01234567'

/** As a person would have filled it in; lines stay where they are. */
export function filledIn(text: string): string {
  return text
    .replaceAll(/OWNER(\/llm-ops-assistant\S*)@COMMIT(?!.*#)/g, `llm-ops$1@${commit} # v0.1.0`)
    .replaceAll(/OWNER(\/llm-ops-assistant\S*)@COMMIT/g, `llm-ops$1@${commit}`)
}
