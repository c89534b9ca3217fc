// Written by scripts/build.ts.
var major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error('llm-ops (post): this is Node ' + process.versions.node + ' and 24 or newer is needed: install it from https://nodejs.org, or put it first on the PATH')
  process.exitCode = 2
} else {
  import('../lib/index.js').then(function (bundle) {
    return bundle.start("post")
  })
}
