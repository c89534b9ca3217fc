import { momentWords, reachOf, reportReach, type Moment } from '../effect.ts'
import type { Reach } from '../facts.ts'
import type { Syntax } from '../syntax.ts'
import { ancestors, fieldOf, partsOf, textOf, walk } from '../syntax.ts'
import { foldedString } from '../tokens.ts'
import { weightOf } from './constants.ts'
import { pythonMarks } from './marks.ts'
import { nameOf, pythonNames, type Names } from './names.ts'

const runners = new Set(['pytest', '_pytest', 'unittest', 'coverage', 'pluggy', 'pytest_cov'])
const runnerCondition = /pytest|unittest/i

interface Reading {
  names: Names
  /** The first part of every module that the file imports. */
  imported: ReadonlySet<string>
  /** Functions that are called when the process ends. */
  hooks: ReadonlySet<string>
}

/** What a module that is no test does to pytest, unittest and coverage, and how it ends the process. */
export function pythonReaches(root: Syntax): Reach[] {
  const names = pythonNames(root)
  const nodes = [...walk(root)].filter(({ named }) => named)
  const modules = nodes.flatMap(modulesOf)
  const reading: Reading = {
    names,
    imported: new Set(modules.map(({ module }) => topOf(module))),
    hooks: new Set(nodes.flatMap((node) => registered(node, names))),
  }
  const imports = modules.filter(({ module }) => runners.has(topOf(module)))
  return [
    ...imports.map(({ module, node }) =>
      reachOf(node, { code: 'failure-hidden', how: 'imports', key: `imports:${topOf(module)}`, why: 'it imports it' }),
    ),
    ...nodes.flatMap((node) => [...replacing(node, reading), ...ending(node, root, reading)]),
  ]
}

function topOf(module: string): string {
  return module.split('.')[0] ?? module
}

function modulesOf(node: Syntax): { module: string; node: Syntax }[] {
  if (node.kind === 'import_from_statement') {
    const module = fieldOf(node, 'module_name')
    return module === null ? [] : [{ module: textOf(module), node }]
  }
  if (node.kind === 'call') {
    const [first] = partsOf(fieldOf(node, 'arguments'))
    const module = first === undefined ? null : foldedString(first)
    const imports = /(^|\.)(__import__|import_module)$/.test(textOf(fieldOf(node, 'function') ?? node))
    return imports && module !== null ? [{ module, node }] : []
  }
  if (node.kind !== 'import_statement') return []
  return partsOf(node).map((part) => ({ module: textOf(fieldOf(part, 'name') ?? part), node }))
}

/** `atexit.register(quit)` and `@atexit.register`. */
function registered(node: Syntax, names: Names): string[] {
  if (node.kind === 'decorated_definition') {
    const hook = partsOf(node).some((part) => part.kind === 'decorator' && /\batexit\.register\b/.test(textOf(part)))
    const definition = fieldOf(node, 'definition')
    return hook && definition !== null ? [nameOf(definition)] : []
  }
  const [first] = isRegister(node, names) ? partsOf(fieldOf(node, 'arguments')) : []
  return first?.kind === 'identifier' ? [textOf(first)] : []
}

function isRegister(node: Syntax, names: Names): boolean {
  const callee = node.kind === 'call' ? fieldOf(node, 'function') : null
  return callee !== null && names.resolve(callee) === 'atexit.register'
}

function replacing(node: Syntax, reading: Reading): Reach[] {
  return targetsOf(node, reading.names).flatMap(({ target, object }) => {
    const name = target.replace(/^sys\.modules\./, '')
    if (!isOfRunner(name) || (object !== null && !isModule(object, name, reading))) return []
    const why = `it replaces ${name}`
    return [reachOf(node, { code: 'failure-hidden', how: 'acts', key: `replaces:${name}`, why })]
  })
}

function isOfRunner(name: string): boolean {
  return runners.has(topOf(name)) || /^(builtins|__builtins__)\.AssertionError$|^(sys\.exit|os\._exit)$/.test(name)
}

interface Target {
  target: string
  /** The expression that names it; null where a string does. */
  object: Syntax | null
}

function targetsOf(node: Syntax, names: Names): Target[] {
  if (node.kind === 'assignment' || node.kind === 'augmented_assignment') {
    const left = fieldOf(node, 'left')
    return left === null ? [] : memberTargets(left, names)
  }
  if (node.kind === 'delete_statement') return partsOf(node).flatMap((part) => memberTargets(part, names))
  return node.kind === 'call' ? patchTargets(node, names) : []
}

function memberTargets(left: Syntax, names: Names): Target[] {
  if (/^(pattern_list|tuple_pattern|expression_list)$/.test(left.kind))
    return partsOf(left).flatMap((part) => memberTargets(part, names))
  const target = left.kind === 'attribute' || left.kind === 'subscript' ? names.resolve(left) : null
  return target === null ? [] : [{ target, object: left }]
}

/** `setattr(unittest.TestCase, 'assertEqual', print)`, `patch('unittest.TestCase.assertEqual')`. */
function patchTargets(node: Syntax, names: Names): Target[] {
  const callee = fieldOf(node, 'function')
  if (callee === null || !/(^|\.)(setattr|delattr|patch|object|setitem)$/.test(textOf(callee))) return []
  const [first, second] = partsOf(fieldOf(node, 'arguments'))
  const whole = first === undefined ? null : foldedString(first)
  if (whole !== null) return [{ target: whole, object: null }]
  const [owner, member] = [
    first === undefined ? null : names.resolve(first),
    second === undefined ? null : foldedString(second),
  ]
  return owner === null || first === undefined ? [] : [{ target: `${owner}.${member ?? '?'}`, object: first }]
}

/** A module that the file has, and no variable of that name or object that the module made. */
function isModule(object: Syntax, name: string, { names, imported }: Reading): boolean {
  if (!imported.has(topOf(name)) && !/sys\.modules|import/.test(textOf(object)) && !name.startsWith('__builtins__'))
    return false
  const root = [...walk(object)].find(({ kind }) => kind === 'identifier')
  const value = root === undefined ? object : names.value(root)
  const callee = value.kind === 'call' ? textOf(fieldOf(value, 'function') ?? value) : 'getattr'
  return /(^|\.)(getattr|vars|__import__|import_module)$/.test(callee)
}

/** Ends of the process and reports: what a program may do when it is called, it may not do when it is imported. */
function ending(node: Syntax, root: Syntax, reading: Reading): Reach[] {
  return pythonMarks(node, root, reading.names).flatMap(({ code, key }) => {
    if (code !== 'report-written' && code !== 'exit-call') return []
    const moment = momentOf(node, root, reading)
    if (code === 'report-written') return [reportReach(node, key, moment)]
    // `sys.exit` raises, and the runner sees it; `os._exit` gives it no time to.
    const hard = key.startsWith('exit-call:os.') && (isCalled(node) || moment === 'at-exit')
    if (moment === null || !(hard || moment === 'under-tests')) return []
    return [reachOf(node, { code, how: 'acts', key, why: momentWords[moment] })]
  })
}

function isCalled(node: Syntax): boolean {
  return node.kind === 'call' || (node.parent?.kind === 'call' && node.field === 'function')
}

/** Why what stands here takes effect without being called by the program; null where it does not. */
function momentOf(node: Syntax, root: Syntax, { names, hooks }: Reading): Moment | null {
  const around = ancestors(node, root)
  const conditions = around.flatMap((up) => (up.kind === 'if_statement' ? (fieldOf(up, 'condition') ?? []) : []))
  if (conditions.some((condition) => runnerCondition.test(textOf(condition)))) return 'under-tests'
  const hooked = around.some(
    (up) => isRegister(up, names) || (up.kind === 'function_definition' && hooks.has(nameOf(up))),
  )
  if (hooked) return 'at-exit'
  const inside = around.some(({ kind }) => kind === 'function_definition' || kind === 'lambda')
  return !inside && conditions.every((condition) => weightOf(condition) === 3) ? 'on-import' : null
}
