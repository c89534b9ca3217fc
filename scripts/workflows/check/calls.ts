import { parse } from 'yaml'
import { mapping, type Finding, type Job, type Mapping, type Workflow } from './document.ts'

const call = /^(?:\$|OWNER\/llm-ops-assistant)\/(\.github\/workflows\/[\w.-]+)/
const levels: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 }

/**
 * What GitHub refuses when a run starts, and its parser does not know: a call that gives its workflow less than the jobs
 * of that ask for, and values of another type than the inputs have.
 * @param ours content of a workflow of this repository by its path; null where there is none
 */
export function callFindings(workflow: Workflow, ours: (path: string) => string | null): Finding[] {
  return workflow.jobs.flatMap((job) => {
    const path = call.exec(stringOr(job.keys['uses'], ''))?.[1]
    const text = path === undefined ? null : ours(path)
    if (text === null) return []
    const called = mapping(parse(text))
    return [...missingPermissions(job, called), ...wrongTypes(job, called)].map(({ at, message }) => ({
      path: workflow.path,
      line: workflow.lineOf([...job.path, ...at]),
      rule: 'call',
      message,
    }))
  })
}

function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise
}

interface Refusal {
  at: string[]
  message: string
}

function missingPermissions(job: Job, called: Mapping): Refusal[] {
  const given = mapping(job.keys['permissions'])
  return [...askedFor(called)]
    .filter(([scope, level]) => levelOf(given[scope]) < levelOf(level))
    .map(([scope, level]) => ({ at: ['permissions'], message: `the called workflow asks for ${scope}: ${level}` }))
}

/** The most that any job of a workflow asks for, by scope. */
function askedFor(called: Mapping): Map<string, string> {
  const most = new Map<string, string>()
  for (const job of Object.values(mapping(called['jobs']))) {
    for (const [scope, level] of Object.entries(mapping(mapping(job)['permissions']))) {
      if (levelOf(level) > levelOf(most.get(scope))) most.set(scope, String(level))
    }
  }
  return most
}

function levelOf(level: unknown): number {
  return levels[String(level)] ?? 0
}

function wrongTypes(job: Job, called: Mapping): Refusal[] {
  const inputs = mapping(mapping(mapping(called['on'])['workflow_call'])['inputs'])
  return Object.entries(mapping(job.keys['with'])).flatMap(([name, value]) => {
    const type = stringOr(mapping(inputs[name])['type'], 'string')
    const isExpression = typeof value === 'string' && value.includes('${{')
    if (isExpression || type === 'string' || typeof value === type) return []
    return [{ at: ['with', name], message: `${name} is a ${type}, and ${JSON.stringify(value)} is none` }]
  })
}
