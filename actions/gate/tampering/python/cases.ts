import { product } from '../cases.ts'
import type { Case, Mark } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { bare, fieldOf, partsOf, textOf } from '../syntax.ts'
import { foldedString, tokensOf } from '../tokens.ts'
import { keyword } from './claims.ts'
import { rowsOf } from './dead.ts'
import { mark } from '../mark.ts'
import { decoratorMarks } from './marks.ts'
import type { Names } from './names.ts'

export interface Parametrised {
  cases: Case[]
  marks: Omit<Mark, 'path'>[]
}

/** The cases that decorators give to a function with these parameters. */
export function parametrised(decorators: readonly Syntax[], parameters: readonly string[], names: Names): Parametrised {
  const found: Parametrised = { cases: [], marks: [] }
  for (const decorator of decorators) {
    const table = tableOf(decorator, parameters, names)
    if (table === null) continue
    const rows = partsOf(table.list)
    if (isList(table.list) && rows.length === 0) {
      found.marks.push(mark('test-skipped', decorator, { key: 'skip:no-case', why: 'there is no case' }))
    }
    found.cases = product(found.cases, rowsOf(table.names, withoutParam(table.list, names)))
    found.marks.push(...rows.flatMap((row) => rowMarks(row, names)))
  }
  return found
}

function isList({ kind }: Syntax): boolean {
  return kind === 'list' || kind === 'tuple'
}

function tableOf(
  decorator: Syntax,
  parameters: readonly string[],
  names: Names,
): { names: string[]; list: Syntax } | null {
  const value = names.value(decorator)
  const name = value.kind === 'call' ? names.resolve(value) : null
  const [first, second] = partsOf(fieldOf(value, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument')
  if (name === 'pytest.mark.parametrize') {
    const [ids, list] = [first ?? keyword(value, 'argnames'), second ?? keyword(value, 'argvalues')]
    return ids === null || list === null || ids === undefined ? null : { names: namesIn(ids), list: names.value(list) }
  }
  if (name !== null && /(^|\.)parameterized(\.expand)?$/.test(name) && first !== undefined) {
    return { names: parameters.filter((parameter) => parameter !== 'self'), list: names.value(first) }
  }
  return null
}

function namesIn(ids: Syntax): string[] {
  const string = foldedString(ids)
  if (string !== null)
    return string
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  return partsOf(bare(ids)).flatMap((part) => foldedString(part) ?? [])
}

/** The list with `pytest.param(1, 2, id='x')` read as `(1, 2)`. */
function withoutParam(list: Syntax, names: Names): Syntax {
  const children = list.children.map((row) => {
    if (!isParam(row, names)) return row
    const values = partsOf(fieldOf(row, 'arguments')).filter(({ kind }) => kind !== 'keyword_argument')
    const [only] = values
    return values.length === 1 && only !== undefined ? only : { ...row, kind: 'tuple', children: values }
  })
  return { ...list, children }
}

function isParam(row: Syntax, names: Names): boolean {
  return row.kind === 'call' && names.resolve(row) === 'pytest.param'
}

function rowMarks(row: Syntax, names: Names): Omit<Mark, 'path'>[] {
  const given = isParam(row, names) ? keyword(row, 'marks') : null
  if (given === null) return []
  const all = isList(given) ? partsOf(given) : [given]
  const values = tokensOf(row).slice(0, 12).join(' ')
  return all
    .flatMap((one) => decoratorMarks(one, names))
    .map((found) => ({ ...found, key: `${found.key}:${values}`, text: textOf(row) }))
}
