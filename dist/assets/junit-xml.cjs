// What our reporters have in common: they run inside the target's own test runner, on whatever Node that has (18 or
// newer), so they are plain JavaScript with nothing but node:fs.
'use strict'
const { writeFileSync } = require('node:fs')

/** XML 1.0 allows no other control characters, no lone surrogates, and not U+FFFE or U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' }

function attribute(value) {
  const visible = String(value).replace(FORBIDDEN, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, '0')}`)
  return visible.replace(/[&<>"\n\r\t]/g, (char) => ENTITIES[char])
}

const OUTCOME = {
  passed: () => '',
  skipped: () => '<skipped/>',
  failed: (message) => `<failure message="${attribute(message)}"/>`,
  errored: (message) => `<error message="${attribute(message)}"/>`,
}

function caseElement({ suite, name, file, seconds, status, message }) {
  const place = file ? ` file="${attribute(file)}"` : ''
  const time = Number.isFinite(seconds) ? ` time="${Math.max(0, seconds)}"` : ''
  const bounded = String(message ?? '').slice(0, 20_000)
  const start = `<testcase classname="${attribute(suite)}" name="${attribute(name)}"${place}${time}>`
  return `${start}${OUTCOME[status](bounded)}</testcase>`
}

/** cases: { suite, name, file?, seconds?, status: passed | failed | errored | skipped, message? } */
function junitXml(cases) {
  const of = (status) => cases.filter((one) => one.status === status).length
  const counts = `tests="${cases.length}" failures="${of('failed')}" errors="${of('errored')}" skipped="${of('skipped')}"`
  const body = cases.map(caseElement).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="" ${counts}>\n${body}\n</testsuite>\n</testsuites>\n`
}

exports.junitXml = junitXml
exports.writeJunit = (file, cases) => writeFileSync(file, junitXml(cases))
