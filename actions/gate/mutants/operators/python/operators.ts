import type { LanguageOperators } from '../operator.ts'
import { arithmetic, arithmeticAssignment, sign } from './arithmetic.ts'
import { boundary, comparison } from './comparisons.ts'
import { conditionFixed, conditionNegated, logic, negationRemoved } from './conditions.ts'
import { boolean, emptyList, number, regex, string } from './constants.ts'
import { isLeftPython, pythonExcludes, pythonLeaves, pythonRefuses } from './leaves.ts'
import { callUnwrapped, methodSwapped, sliceBound } from './methods.ts'
import {
  assignedValue,
  assignmentRemoved,
  bodyEmptied,
  callRemoved,
  loopControl,
  loopSkipped,
  raiseRemoved,
  returnRemoved,
  returnValue,
} from './statements.ts'

export const pythonOperators: LanguageOperators = {
  operators: [
    boundary,
    comparison,
    logic,
    negationRemoved,
    conditionNegated,
    returnValue,
    returnRemoved,
    conditionFixed,
    raiseRemoved,
    callRemoved,
    assignmentRemoved,
    loopControl,
    arithmetic,
    arithmeticAssignment,
    sign,
    methodSwapped,
    callUnwrapped,
    sliceBound,
    loopSkipped,
    number,
    boolean,
    assignedValue,
    regex,
    string,
    emptyList,
    bodyEmptied,
  ],
  leaves: pythonLeaves,
  refuses: pythonRefuses,
  excludes: pythonExcludes,
  exclusionHint: /pragma/i,
  isLeft: isLeftPython,
}
