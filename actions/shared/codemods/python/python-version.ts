import type { Node } from 'web-tree-sitter'
import { importStatements } from './imports.ts'
import type { PythonSource } from './source.ts'

/** What only a file that must also run on Python 2 says. */
const python2Signs = [
  /^from __future__ import [^\n]*\b(?:division|print_function|unicode_literals|absolute_import|with_statement)\b/m,
  /^\s*(?:import six\b|from six\b|from (?:\w+\.)+six\b|from future\b|from past\b|from builtins import|import __builtin__)/m,
  /\b(?:PY2|IS_PY2|PY3K?|IS_PY3)\b/,
  /\bversion_info\s*(?:\[0\]|\.major|\[:1\])/,
  /\bversion_info\s*[<>]=?\s*\(\s*3\s*,?\s*(?:0\s*,?\s*)?\)/,
]

/** The file seems to be kept runnable on Python 2: syntax and names that it lacks must stay away. */
export function supportsPython2(source: PythonSource): boolean {
  return python2Signs.some((sign) => sign.test(source.text))
}

/** Syntax by the minor version of Python 3 that brought it. */
const syntaxSince: Readonly<Record<string, number>> = {
  match_statement: 10,
  type_alias_statement: 12,
}

/** Names of the standard library by the minor version that brought them: `module` or `module.name`. */
const importsSince: Readonly<Record<string, number>> = {
  graphlib: 9,
  zoneinfo: 9,
  'functools.cache': 9,
  'typing.Concatenate': 10,
  'typing.ParamSpec': 10,
  'typing.TypeAlias': 10,
  'typing.TypeGuard': 10,
  'types.NoneType': 10,
  'types.UnionType': 10,
  'itertools.pairwise': 10,
  'contextlib.aclosing': 10,
  tomllib: 11,
  'asyncio.TaskGroup': 11,
  'contextlib.chdir': 11,
  'datetime.UTC': 11,
  'enum.StrEnum': 11,
  'typing.LiteralString': 11,
  'typing.Never': 11,
  'typing.NotRequired': 11,
  'typing.Required': 11,
  'typing.Self': 11,
  'typing.TypeVarTuple': 11,
  'typing.assert_never': 11,
  'typing.reveal_type': 11,
  'itertools.batched': 12,
  'typing.TypeAliasType': 12,
  'typing.override': 12,
  'warnings.deprecated': 13,
}

/**
 * The minor version of Python 3 that the file itself cannot do without: syntax, or names imported outside of any
 * condition. 0 where nothing tells. It is a lower bound that no declaration of the project can contradict.
 */
export function leastMinorVersion(source: PythonSource): number {
  const syntax = Object.entries(syntaxSince).filter(([type]) => source.root.descendantsOfType(type).length > 0)
  const groups = source.root.descendantsOfType('except_clause').some((node) => node.child(1)?.type === '*')
  const parameters = source.root
    .descendantsOfType(['function_definition', 'class_definition'])
    .some((node) => node.childForFieldName('type_parameters') !== null)
  return Math.max(
    0,
    ...syntax.map(([, minor]) => minor),
    ...importedNames(source).map((name) => importsSince[name] ?? 0),
    groups ? 11 : 0,
    parameters ? 12 : 0,
  )
}

function importedNames(source: PythonSource): string[] {
  return importStatements(source)
    .filter(({ topLevel }) => topLevel)
    .flatMap(({ module, names }) =>
      names.flatMap(({ name }) => (module === null ? [name] : [module, `${module}.${name}`])),
    )
}

/** `from __future__ import annotations` (PEP 563): annotations are kept as text and not evaluated where they stand. */
export function postponesAnnotations(root: Node): boolean {
  return root
    .descendantsOfType('future_import_statement')
    .some((node) => node.childrenForFieldName('name').some((name) => name.text === 'annotations'))
}

/** Libraries and functions that evaluate annotations at run time, where postponing them does not help. */
const evaluators =
  /\b(?:pydantic|fastapi|typer|sqlmodel|sqlalchemy|strawberry|ninja|msgspec|cattrs?|attrs?|beartype|typeguard|dacite|mashumaro|apischema|marshmallow\w*|odmantic|beanie|injector|hydra|omegaconf|cyclopts|simple_parsing|langchain\w*|dataclasses_json|singledispatch\w*|get_type_hints|get_annotations|__annotations__|eval_str|evaluate_forward_ref)\b/i

export function mayEvaluateAnnotations(source: PythonSource): boolean {
  return evaluators.test(source.text)
}
