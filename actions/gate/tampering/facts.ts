import type { TamperingCode } from '../../shared/sarif/tampering-rules.ts'
import type { Relation } from './strength.ts'

/** Tokens of one expression, as `tokensOf` gives them. */
export type Tokens = readonly string[]

/** What an assertion says, in words that are the same for every library. */
export interface Claim {
  relation: Relation
  negated: boolean
  /** What is compared; the thing under test mostly first. */
  operands: readonly Tokens[]
  /** Digits to which a number must fit; null where it must fit exactly, or is none. */
  precision: number | null
  /** It holds whatever the code under test does. */
  always: boolean
}

export interface Assertion extends Claim {
  text: string
  line: number
  path: string
  /** Why its failure would not be seen, as a clause; null where it would. */
  dead: string | null
  /** Values that the loops around it give to its names, one record a round; empty where there is no table of them. */
  rounds: readonly Case[]
}

/** Values by the name of a parameter. */
export type Case = ReadonlyMap<string, Tokens>

/** Something about a test or a file that could hide a failure: a skip, an exit, a sleep. */
export interface Mark {
  code: TamperingCode
  /** The same for what is the same: what is there more often than before is new. */
  key: string
  text: string
  line: number
  path: string
  /** 3: always takes effect; 2: under some condition; 1: under one that speaks of the platform only. */
  weight: 1 | 2 | 3
  /** A clause about it for the message, where the code alone does not say enough. */
  why: string | null
  /** What is replaced, for `mock-of-subject-added`: a qualified name or a module specifier. */
  target: string | null
}

/** A call to a function of the same change that may hold assertions. */
export interface HelperCall {
  name: string
  /** Called on the object or class that the test belongs to: `self.check(…)`. */
  method: boolean
  /** Where the name was imported from; null for one of the same file. */
  module: string | null
  arguments: readonly Tokens[]
  line: number
  dead: string | null
}

/** A function of a test file: a test, what runs around tests, or a function that tests may call. */
export interface Carrier {
  role: 'test' | 'hook' | 'function'
  /** Names from the outside in, joined with ` > `. */
  id: string
  name: string
  path: string
  line: number
  /** Would a runner find it here? */
  collected: boolean
  body: Tokens
  /** Nothing in it does anything. */
  hollow: boolean
  parameters: readonly string[]
  assertions: readonly Assertion[]
  calls: readonly HelperCall[]
  /** One record a case of a parametrised test: values by parameter. Empty: one case, or not known. */
  cases: readonly Case[]
  /** Names bound in it, each with the one value it is bound to; null where it is bound more than once or to no value. */
  locals: ReadonlyMap<string, Tokens | null>
  marks: readonly Mark[]
  /** Marks of what it stands in: class, `describe`, file. */
  inherited: readonly Mark[]
  /** It calls something that we cannot see and that may assert. */
  mayAssert: boolean
}

/** What one file says about tests. */
export interface FileFacts {
  path: string
  carriers: readonly Carrier[]
  /** Of the file as a whole and of no test. */
  marks: readonly Mark[]
  /** The modules that names are imported from, by name. */
  imports: ReadonlyMap<string, string>
}

/** What code that is no test does to what runs or measures the tests. */
export interface Reach {
  code: 'failure-hidden' | 'exit-call' | 'report-written'
  /**
   * `acts`: something of the runner is replaced, the process is ended, a report is written; `may-act`: it is when the
   * code is called, which may be its purpose; `imports`: the runner is only at hand.
   */
  how: 'imports' | 'may-act' | 'acts'
  /** The same for what is the same: what is there more often than before is new. */
  key: string
  text: string
  line: number
  /** A clause for the message. */
  why: string
}
