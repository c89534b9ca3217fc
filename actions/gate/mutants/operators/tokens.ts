/** Operators that Python and JavaScript write alike, each with the fault that is put in its place. */

/** Off by one at the edge. */
export const boundaries: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' }

/** The opposite answer. */
export const opposites: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
}

export const arithmetic: Readonly<Record<string, string>> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '//': '/',
  '%': '*',
  '**': '*',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '>>',
}

/** What leaves the other side as it is, so that both operators give the same: `x * 1`, `x + 0`, `x << 0`. */
const neutral: Readonly<Record<string, readonly string[]>> = {
  '+': ['0'],
  '-': ['0'],
  '*': ['1', '-1'],
  '/': ['1', '-1'],
  '//': ['1'],
  '**': ['1'],
  '<<': ['0'],
  '>>': ['0'],
  '>>>': ['0'],
}

/** `+=` and its kin: the operator before the `=` decides. */
export function assignmentPartner(operator: string): string | undefined {
  const partner = arithmetic[operator.slice(0, -1)]
  return partner === undefined ? undefined : `${partner}=`
}

/** Would the partner of this operator give the same value, whatever stands to its left? */
export function isNeutral(operator: string, right: string): boolean {
  return neutral[operator]?.includes(right) ?? false
}
