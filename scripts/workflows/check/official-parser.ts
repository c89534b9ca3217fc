import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import type { Finding, Source } from './document.ts'
import { filledIn } from './templates.ts'

/** `ErrorPolicy.TryConversion`: the enum itself is no export of the package. */
const TRY_CONVERSION = 1

type Parsed = ReturnType<typeof parseWorkflow>
type FileProvider = NonNullable<Parameters<typeof convertWorkflowTemplate>[2]>

/**
 * What GitHub's own parser finds: keys and values of the schema, contexts where they may stand, and, where a job calls a
 * workflow of ours, its inputs, secrets and permissions.
 * @param ours content of a workflow of this repository by its path; null where there is none
 */
export async function parserFindings(source: Source, ours: (path: string) => string | null): Promise<Finding[]> {
  const file = { name: source.path, content: filledIn(source.text) }
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter())
  if (value !== undefined) {
    await convertWorkflowTemplate(context, value, provider(ours), {
      fetchReusableWorkflowDepth: 1,
      errorPolicy: TRY_CONVERSION,
    })
  }
  return context.errors.getErrors().map((error) => asFinding(source, error))
}

function asFinding(source: Source, error: ReturnType<Parsed['context']['errors']['getErrors']>[number]): Finding {
  const line = source.firstLine - 1 + (error.range?.start.line ?? 1)
  return { path: source.path, line, rule: 'parser', message: error.rawMessage.split('\n')[0] ?? '' }
}

function provider(ours: (path: string) => string | null): FileProvider {
  return {
    getFileContent: async (reference) => {
      const content = ours(reference.path)
      if (content === null) throw new Error(`there is no ${reference.path}`)
      return { name: reference.path, content }
    },
  }
}
