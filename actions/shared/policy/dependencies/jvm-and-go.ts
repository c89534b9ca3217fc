import { SaxesParser } from 'saxes'
import { parse } from 'smol-toml'
import { regionsOf } from '../regions.ts'
import { syntaxOf } from '../syntax.ts'
import { at, entries, shown, type Declared } from './dependency.ts'

const ARTIFACTS = new Set(['dependency', 'plugin', 'parent', 'extension', 'path'])

/** pom.xml: dependencies, plugins, extensions and the parent, as `group:artifact`. */
export function pom(text: string): Declared {
  const declared = new Map<string, string>()
  const open: string[] = []
  const artifacts: Record<string, string>[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    open.push(name)
    if (ARTIFACTS.has(name)) artifacts.push({})
  })
  parser.on('text', (value) => {
    const [parent, name] = open.slice(-2)
    const artifact = artifacts.at(-1)
    if (artifact !== undefined && name !== undefined && ARTIFACTS.has(parent ?? '')) artifact[name] = value.trim()
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    const artifact = ARTIFACTS.has(name) ? artifacts.pop() : undefined
    if (artifact?.['artifactId'] === undefined) return
    declared.set(
      `${artifact['groupId'] ?? 'org.apache.maven.plugins'}:${artifact['artifactId']}`,
      artifact['version'] ?? '',
    )
  })
  parser.write(text).close()
  return declared
}

const COORDINATES = /["']([\w.-]+:[\w.-]+)(?::([^"'\s]*))?["']/g
const PLUGIN = /\bid\s{0,9}\(?\s{0,9}["']([\w.-]+)["']\s{0,9}\)?(?:\s{0,9}version\s{0,9}\(?\s{0,9}["']([^"']+)["'])?/g
const MAP_NOTATION = /\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]+)["']\s{0,9},\s{0,9}name\s{0,9}[:=]\s{0,9}["']([\w.-]+)["']/g

/** build.gradle and its Kotlin: they are programs, so all that has the form of coordinates counts, except in comments. */
export function gradle(text: string): Declared {
  const kindAt = regionsOf(text, syntaxOf('build.gradle'))
  const said = (pattern: RegExp) => [...text.matchAll(pattern)].filter(({ index }) => kindAt(index) !== 'comment')
  return new Map([
    ...said(COORDINATES).map(([, name = '', version = '']): [string, string] => [name, version]),
    ...said(MAP_NOTATION).map(([, group = '', name = '']): [string, string] => [`${group}:${name}`, '']),
    ...said(PLUGIN).map(([, name = '', version = '']): [string, string] => [`${name} (plugin)`, version]),
  ])
}

/** gradle/libs.versions.toml. */
export function versionCatalog(text: string): Declared {
  const toml: unknown = parse(text)
  return new Map(
    ['libraries', 'plugins'].flatMap((table) =>
      entries(at(toml, table)).map(([alias, value]): [string, string] => {
        const name = at(value, 'module') ?? at(value, 'id') ?? value
        const [group = '', artifact, version] = shown(name).split(':')
        return [
          artifact === undefined ? group || alias : `${group}:${artifact}`,
          version ?? shown(at(value, 'version')),
        ]
      }),
    ),
  )
}

/** go.mod: what is required, replaced, and run as a tool. */
export function goMod(text: string): Declared {
  const declared = new Map<string, string>()
  let block = ''
  for (const line of text.split(/\r?\n/).map((raw) => raw.replace(/\/\/.*$/, '').trim())) {
    const [, opened] = /^(\w+)\s*\($/.exec(line) ?? []
    if (opened !== undefined || line === ')') {
      block = opened ?? ''
      continue
    }
    const [, verb = block, rest = line] = block === '' ? (/^(\w+)\s+(.*)$/.exec(line) ?? []) : []
    const [name = '', ...version] = rest.split(/\s+/)
    if (name === '') continue
    if (verb === 'require') declared.set(name, version.join(' '))
    if (verb === 'replace' || verb === 'tool') declared.set(`${rest} (${verb})`, '')
  }
  return declared
}
