// What the reporters of Jest and Mocha have in common: which test files run which lines, as reached_lines.py writes it.
// Plain JavaScript with nothing but Node's own modules, on Node 18 or newer.
'use strict'
const { realpathSync, writeFileSync } = require('node:fs')
const { relative, sep } = require('node:path')

/**
 * Source file -> first lines of the statements that ran, from istanbul's counters; [] where the lines are those of generated code.
 * `before`: counters of an earlier moment, taken off.
 */
function reachedLines(coverage, before = {}) {
  const reached = new Map()
  for (const [path, file] of Object.entries(coverage)) {
    const counted = Object.keys(file.s).filter((id) => file.s[id] > (before[path]?.[id] ?? 0))
    if (counted.length === 0) continue
    reached.set(path, file.inputSourceMap ? [] : counted.map((id) => file.statementMap[id].start.line))
  }
  return reached
}

function spans(lines) {
  const found = []
  for (const line of [...lines].sort((a, b) => a - b)) {
    if (found.length > 0 && line === found.at(-1) + 1) found[found.length - 1] = line
    else if (line !== found.at(-1)) found.push(line, line)
  }
  return found
}

/** reached: test file -> source file -> lines, all by absolute path. What lies outside of the current folder is left out. */
function writeReach(output, reached) {
  const top = realpathSync(process.cwd()) + sep
  const place = (path) => (path.startsWith(top) ? relative(top, path).split(sep).join('/') : null)
  const files = {}
  for (const [test, sources] of reached) {
    const entries = [...sources].map(([path, lines]) => [place(path), spans(lines)])
    const name = test === '' ? '' : place(test)
    if (name !== null) files[name] = Object.fromEntries(entries.filter(([path]) => path !== null))
  }
  writeFileSync(output, JSON.stringify({ files }))
}

exports.reachedLines = reachedLines
exports.writeReach = writeReach
