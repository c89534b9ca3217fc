import type { ReceivedRequest, ScriptedReply } from '../../actions/shared/adapters/model/access/server.fake.ts'

/** A source file with one function that is worth asking about. No two are the same. */
export function sourceFile(language: 'python' | 'typescript', name: string): string {
  const tests = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ n, key: `${name}_${n}` }))
  if (language === 'python') {
    const body = tests.map(({ n, key }) => `    if order["${key}"] > ${n}:\n        total += ${n}`)
    return [`def ${name}(order):`, '    total = 0', ...body, '    return total', ''].join('\n')
  }
  const body = tests.map(({ n, key }) => `  if ((order['${key}'] ?? 0) > ${n}) total += ${n}`)
  const head = [`export function ${name}(order: Record<string, number>): number {`, '  let total = 0']
  return [...head, ...body, '  return total', '}', ''].join('\n')
}

/**
 * Answers as a model of a bad day: each time in other words, after a time of its own, now and then with a broken server,
 * with prose, or cut off.
 */
export function moodyScript(): (request: ReceivedRequest, index: number) => ScriptedReply {
  return ({ chat }, index) => {
    const delayMs = Math.floor(Math.random() * 25)
    if (index === 3) return { status: 503, body: { error: { message: 'overloaded' } }, headers: { 'retry-after': '0' } }
    const said = chat?.messages.map(({ content }) => content) ?? []
    const isFirst = said.length === 2
    if (isFirst && index % 5 === 1) return { text: 'I would have a look at it.', delayMs }
    const [system = '', user = ''] = said
    return { text: /^You (write|mend) the patch/.test(system) ? patchFor(user, index) : planFor(user, index), delayMs }
  }
}

function planFor(user: string, index: number): string {
  const intent = /^- ([\w-]+):/m.exec(user)?.[1] ?? ''
  const files = user.split(/^File (?=\d+ \()/m).slice(1)
  const answers = files.map((file) => {
    const number = Number.parseInt(file, 10)
    const [, symbol = '', start = 1, end = 1] = /^symbol: "?([\w.]+)"?, \w+, lines (\d+)-(\d+)/m.exec(file) ?? []
    const reason = `Said ${index}: ${symbol} repeats one test.`
    const item = { symbol, start_line: Number(start), end_line: Number(end), intent, reason, value: 3, risk: 'low' }
    return { number, items: index % 4 === 0 && number === 2 ? [] : [item] }
  })
  return JSON.stringify({ files: answers })
}

/** Another first sum: three lines of context on each side, as it is asked for. */
function patchFor(user: string, index: number): string {
  const path = /^File to change[\s\S]*?^path: "?([^"\n]+)"?$/m.exec(user)?.[1] ?? ''
  const file = /^File to change[\s\S]*?^text:\n([\s\S]*?)\nEND DATA/m.exec(user)?.[1] ?? ''
  const lines = file.split('\n')
  const at = lines.findIndex((line) => line.endsWith('total = 0'))
  const old = lines[at] ?? ''
  const hunk = [
    ...lines.slice(0, at).map((line) => ` ${line}`),
    `-${old}`,
    `+${old.replace('= 0', `= 0 + ${index} - ${index}`)}`,
    ...lines.slice(at + 1, at + 4).map((line) => ` ${line}`),
  ]
  const count = at + 4
  return ['```diff', `--- a/${path}`, `+++ b/${path}`, `@@ -1,${count} +1,${count} @@`, ...hunk, '```'].join('\n')
}
