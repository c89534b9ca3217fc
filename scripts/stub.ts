/** The oldest Node that the bundle runs on. */
const OLDEST = 24

/**
 * `dist/<entry>/index.js`: starts one entry of the bundle. Plain JavaScript that Nodes back to 10 can read, as a module
 * and as a script, so that a host with an old one gets one clear line and not a stack trace.
 */
export function stubSource(entry: string): string {
  const who = entry === 'cli' ? 'llm-ops' : `llm-ops (${entry})`
  return `${entry === 'cli' ? '#!/usr/bin/env node\n' : ''}// Written by scripts/build.ts.
var major = Number(process.versions.node.split('.')[0])
if (major < ${OLDEST}) {
  console.error('${who}: this is Node ' + process.versions.node + ' and ${OLDEST} or newer is needed: install it from https://nodejs.org, or put it first on the PATH')
  process.exitCode = 2
} else {
  import('../lib/index.js').then(function (bundle) {
    return bundle.start(${JSON.stringify(entry)})
  })
}
`
}
