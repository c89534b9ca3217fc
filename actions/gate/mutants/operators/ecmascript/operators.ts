import type { LanguageOperators } from '../operator.ts'
import { arithmetic, arithmeticAssignment, increment, sign } from './arithmetic.ts'
import { boundary, comparison } from './comparisons.ts'
import { conditionFixed, conditionNegated, logic, negationRemoved, nullish, optionalChain } from './conditions.ts'
import { boolean, emptyList, number, regex, string } from './constants.ts'
import { ecmascriptExcludes, ecmascriptLeaves, isLeftEcmascript } from './leaves.ts'
import { callUnwrapped, methodSwapped, sliceBound } from './methods.ts'
import {
  assignedValue,
  assignmentRemoved,
  bodyEmptied,
  callRemoved,
  fallThrough,
  loopControl,
  loopSkipped,
  returnRemoved,
  returnValue,
  shorthand,
  throwRemoved,
} from './statements.ts'

/** JavaScript and TypeScript, with and without JSX. */
export const ecmascriptOperators: LanguageOperators = {
  operators: [
    boundary,
    comparison,
    logic,
    nullish,
    negationRemoved,
    conditionNegated,
    returnValue,
    returnRemoved,
    conditionFixed,
    throwRemoved,
    callRemoved,
    assignmentRemoved,
    loopControl,
    fallThrough,
    arithmetic,
    arithmeticAssignment,
    increment,
    sign,
    methodSwapped,
    callUnwrapped,
    sliceBound,
    optionalChain,
    loopSkipped,
    number,
    boolean,
    assignedValue,
    shorthand,
    regex,
    string,
    emptyList,
    bodyEmptied,
  ],
  leaves: ecmascriptLeaves,
  refuses: () => false,
  excludes: ecmascriptExcludes,
  exclusionHint: /ignore/,
  isLeft: isLeftEcmascript,
}
