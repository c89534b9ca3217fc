/** The codes that labels speak of. Written down here and not taken from the gate: the labels are its judge. */
const codes = {
  tests: `tests-regressed tests-disappeared tests-skipped tests-broken tests-inconclusive no-baseline nothing-passed
    failing-at-base command-changed`,
  coverageAndMutants: 'not-exercised nothing-killed new-tests-fail useless-tests',
  tampering: `test-removed test-renamed test-skipped test-expected-failure test-emptied assertion-removed
    assertion-weakened assertion-always-true exit-call swallowed-failure coverage-excluded coverage-threshold-lowered
    snapshot-rewritten expectation-changed failure-hidden report-written test-config-changed coverage-config-changed
    ci-config-changed retry-added sleep-added test-without-assertions mock-of-subject-added`,
  policy: `protected-path symlink submodule mode binary-content bidi-control invisible-character
    mixed-script-identifier new-host new-dependency install-script secret encoded-blob noop noise`,
}

export const findingCodes: ReadonlySet<string> = new Set(Object.values(codes).flatMap((list) => list.split(/\s+/)))
