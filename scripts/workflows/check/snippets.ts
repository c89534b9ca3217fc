import { parse } from 'yaml'
import { mapping, type Source } from './document.ts'

interface Block {
  firstLine: number
  text: string
}

/** The YAML of a Markdown page that is a workflow, its jobs, or steps of one; what a page leaves out is put around it. */
export function snippetsOf(path: string, page: string): Source[] {
  return blocksOf(page).flatMap((block) => {
    const whole = wholeWorkflow(block.text)
    if (whole === null) return []
    const firstLine = block.firstLine - (whole.before.split('\n').length - 1)
    return [{ path, kind: 'snippet' as const, firstLine, text: whole.before + whole.body + whole.after }]
  })
}

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map((match) => ({
    firstLine: page.slice(0, match.index).split('\n').length + 1,
    text: match[1] ?? '',
  }))
}

interface Whole {
  before: string
  body: string
  after: string
}

/** Null where it is YAML of something else. What cannot be read counts as one, so that the parser says so. */
function wholeWorkflow(text: string): Whole | null {
  const value = readYaml(text)
  if (value === undefined) return { before: '', body: text, after: '' }
  if (Array.isArray(value)) return isSteps(value) ? { before: ofJob, body: indented(text, 6), after: '' } : null
  const keys = mapping(value)
  if (keys['jobs'] === undefined) return null
  return { before: '', body: text, after: keys['on'] === undefined ? trigger : '' }
}

const trigger = 'on: workflow_dispatch\n'
const ofJob = `${trigger}permissions: {}\njobs:\n  snippet:\n    runs-on: ubuntu-latest\n    steps:\n`

function readYaml(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function isSteps(items: readonly unknown[]): boolean {
  return items.some((item) => 'uses' in mapping(item) || 'run' in mapping(item))
}

function indented(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces))
}
