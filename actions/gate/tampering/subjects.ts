/**
 * Is what a test replaces one of the changed sources? `target` is a qualified name (`package.module.name`) or a module
 * specifier (`../src/a.js`), relative to the test file.
 */
export function isSubject(target: string, testPath: string, sources: readonly string[]): boolean {
  return sources.some((source) => isModule(target, testPath, source))
}

function isModule(target: string, testPath: string, source: string): boolean {
  const stem = withoutEnding(source)
  if (target.startsWith('.')) return withoutEnding(joined(testPath, target)) === stem
  const dotted = stem.replaceAll('/', '.').replace(/^(src|lib)\./, '')
  if (source.endsWith('.py')) return `${target}.`.startsWith(`${dotted}.`) || dotted.endsWith(`.${target}`)
  return stem === withoutEnding(target) || stem.endsWith(`/${withoutEnding(target.replace(/^[@~#]\//, ''))}`)
}

function withoutEnding(path: string): string {
  return path.replace(/\.(py|d\.ts|[cm]?[jt]sx?)$/, '').replace(/\/(index|__init__)$/, '')
}

function joined(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
