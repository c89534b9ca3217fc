/** How the tests of a target are run: the inputs `tests`, `test-command`, `junit-path`, … read. */
export interface TestSettings {
  enabled: boolean
  /** null finds it. */
  command: string[] | null
  /** Where `command` leaves its reports, relative to the target. */
  junitPath: string | null
  coveragePath: string | null
  wallSeconds: number
  /** 0 is no limit. */
  idleSeconds: number
}
