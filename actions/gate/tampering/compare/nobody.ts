import type { Carrier } from '../facts.ts'

/** What stands for the missing half of a test that is gone, or new: it does and asserts nothing. */
export function nobody(path: string): Carrier {
  return {
    role: 'test',
    id: '',
    name: '',
    path,
    line: 1,
    collected: false,
    body: [],
    hollow: true,
    parameters: [],
    assertions: [],
    calls: [],
    cases: [],
    locals: new Map(),
    marks: [],
    inherited: [],
    mayAssert: false,
  }
}

export function isNobody({ id, body }: Carrier): boolean {
  return id === '' && body.length === 0
}
