import type { Relation } from '../strength.ts'

export interface Matcher {
  relation: Relation
  /** The value that it compares with where it takes none. */
  value?: string
  negated?: true
}

const exact: Matcher = { relation: 'exact' }
const part: Matcher = { relation: 'part' }
const ordered: Matcher = { relation: 'ordered' }
const calledWith: Matcher = { relation: 'called-with' }
const snapshot: Matcher = { relation: 'snapshot' }
const type: Matcher = { relation: 'type' }
const length: Matcher = { relation: 'length' }
const raises: Matcher = { relation: 'raises' }

/** Matchers of Jest and Vitest, and chains of chai, should.js and Playwright, by the name of their last step. */
export const matchers: Readonly<Record<string, Matcher>> = {
  toBe: exact,
  toEqual: exact,
  toStrictEqual: exact,
  toBeNull: { ...exact, value: 'null' },
  toBeUndefined: { ...exact, value: 'undefined' },
  toBeNaN: { ...exact, value: 'NaN' },
  toBeDefined: { relation: 'present' },
  toBeTruthy: { relation: 'truthy' },
  toBeFalsy: { relation: 'truthy', negated: true },
  toContain: part,
  toContainEqual: part,
  toMatch: part,
  toMatchObject: part,
  toHaveProperty: part,
  toHaveLength: length,
  toBeInstanceOf: type,
  toBeTypeOf: type,
  toBeGreaterThan: ordered,
  toBeGreaterThanOrEqual: ordered,
  toBeLessThan: ordered,
  toBeLessThanOrEqual: ordered,
  toBeCloseTo: { relation: 'close' },
  toThrow: raises,
  toThrowError: raises,
  toHaveBeenCalled: { relation: 'called' },
  toBeCalled: { relation: 'called' },
  toHaveReturned: { relation: 'called' },
  toHaveBeenCalledOnce: { relation: 'called-times', value: '1' },
  toHaveBeenCalledTimes: { relation: 'called-times' },
  toBeCalledTimes: { relation: 'called-times' },
  toHaveReturnedTimes: { relation: 'called-times' },
  toHaveBeenCalledWith: calledWith,
  toBeCalledWith: calledWith,
  toHaveBeenLastCalledWith: calledWith,
  lastCalledWith: calledWith,
  toHaveBeenNthCalledWith: calledWith,
  toHaveBeenCalledExactlyOnceWith: calledWith,
  toHaveReturnedWith: calledWith,
  toMatchSnapshot: snapshot,
  toMatchInlineSnapshot: snapshot,
  toMatchFileSnapshot: snapshot,
  toThrowErrorMatchingSnapshot: snapshot,
  toThrowErrorMatchingInlineSnapshot: snapshot,
  toSatisfy: { relation: 'predicate' },
  equal: exact,
  equals: exact,
  eq: exact,
  eql: exact,
  eqls: exact,
  deepEqual: exact,
  true: { ...exact, value: 'true' },
  false: { ...exact, value: 'false' },
  null: { ...exact, value: 'null' },
  undefined: { ...exact, value: 'undefined' },
  NaN: { ...exact, value: 'NaN' },
  empty: { relation: 'length', value: '0' },
  ok: { relation: 'truthy' },
  exist: { relation: 'present' },
  include: part,
  includes: part,
  contain: part,
  contains: part,
  match: part,
  members: part,
  keys: part,
  property: part,
  oneOf: part,
  string: part,
  a: type,
  an: type,
  instanceof: type,
  instanceOf: type,
  throw: raises,
  throws: raises,
  rejectedWith: raises,
  rejected: { relation: 'raises-any' },
  lengthOf: length,
  length,
  above: ordered,
  below: ordered,
  least: ordered,
  most: ordered,
  within: ordered,
  closeTo: { relation: 'close' },
  approximately: { relation: 'close' },
  called: { relation: 'called' },
  calledOnce: { relation: 'called-times', value: '1' },
  callCount: { relation: 'called-times' },
  calledWith,
  calledWithExactly: calledWith,
  calledOnceWith: calledWith,
  satisfy: { relation: 'predicate' },
}

export interface AssertCall {
  relation: Relation
  negated?: true
  operands: number
  expression?: true
  value?: string
}

const equal: AssertCall = { relation: 'exact', operands: 2 }
const loose: AssertCall = { relation: 'loose-equal', operands: 2 }
const different: AssertCall = { relation: 'different', operands: 2 }
const truthy: AssertCall = { relation: 'truthy', operands: 1, expression: true }
const contains: AssertCall = { relation: 'part', operands: 2 }
const greater: AssertCall = { relation: 'ordered', operands: 2 }
const throws: AssertCall = { relation: 'raises', operands: 2 }

/** Of `assert` (node:assert, chai), `t` (node:test, AVA, tap) and `sinon.assert`, by the last part of the name. */
export const assertCalls: Readonly<Record<string, AssertCall>> = {
  equal: loose,
  deepEqual: loose,
  strictEqual: equal,
  deepStrictEqual: equal,
  partialDeepStrictEqual: contains,
  is: equal,
  same: equal,
  strictSame: equal,
  notEqual: different,
  notStrictEqual: different,
  notDeepEqual: different,
  notDeepStrictEqual: different,
  not: different,
  ok: truthy,
  isOk: truthy,
  truthy,
  notOk: { ...truthy, negated: true },
  isNotOk: { ...truthy, negated: true },
  falsy: { ...truthy, negated: true },
  true: { ...equal, operands: 1, value: 'true' },
  false: { ...equal, operands: 1, value: 'false' },
  isTrue: { ...equal, operands: 1, value: 'true' },
  isFalse: { ...equal, operands: 1, value: 'false' },
  isNull: { ...equal, operands: 1, value: 'null' },
  isUndefined: { ...equal, operands: 1, value: 'undefined' },
  isDefined: { relation: 'present', operands: 1 },
  isNotNull: { relation: 'present', operands: 1 },
  exists: { relation: 'present', operands: 1 },
  match: contains,
  regex: contains,
  include: contains,
  includes: contains,
  like: contains,
  property: contains,
  doesNotMatch: { ...contains, negated: true },
  notInclude: { ...contains, negated: true },
  instanceOf: { relation: 'type', operands: 2 },
  typeOf: { relation: 'type', operands: 2 },
  lengthOf: { relation: 'length', operands: 2 },
  isAbove: greater,
  isAtLeast: greater,
  isBelow: greater,
  isAtMost: greater,
  closeTo: { relation: 'close', operands: 2 },
  throws,
  rejects: throws,
  throwsAsync: throws,
  doesNotThrow: { relation: 'not-raises', operands: 1 },
  doesNotReject: { relation: 'not-raises', operands: 1 },
  notThrows: { relation: 'not-raises', operands: 1 },
  ifError: { ...equal, operands: 1, value: 'null' },
  fail: { relation: 'fails', operands: 0 },
  snapshot: { relation: 'snapshot', operands: 1 },
  called: { relation: 'called', operands: 1 },
  calledOnce: { relation: 'called-times', operands: 1, value: '1' },
  callCount: { relation: 'called-times', operands: 2 },
  calledWith: { relation: 'called-with', operands: 99 },
  calledWithExactly: { relation: 'called-with', operands: 99 },
  calledOnceWithExactly: { relation: 'called-with', operands: 99 },
  notCalled: { relation: 'not-called', operands: 1 },
  plan: { relation: 'planned', operands: 1 },
}
