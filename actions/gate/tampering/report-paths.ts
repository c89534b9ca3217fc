/** Files that test runners and coverage tools write: a path that names one is no test's to write. */
const reports =
  /(^|[/\\])(junit[\w.-]*\.xml|[\w-]*test-?(results?|report)[\w.-]*\.(xml|json)|(results?|report)\.xml|coverage[\w.-]*\.(xml|json)|lcov\.info|clover\.xml|cobertura[\w.-]*\.xml|\.coverage)$/i

export function isReportPath(path: string): boolean {
  return reports.test(path)
}
