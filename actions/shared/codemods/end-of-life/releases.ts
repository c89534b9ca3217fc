export type RuntimeName = 'node' | 'python'

/** One release line of a runtime. Dates are days, in UTC; a line ends at the end of its last day. */
export interface Release {
  /** Node: the major version; Python: major and minor. */
  version: string
  released: string
  /** First day as long-term support; null where it never is (odd Node lines). Every Python line counts from its release. */
  lts: string | null
  endOfLife: string
  /** A patch version that is known to exist, for pins with three numbers; null where none was known when this was written. */
  knownPatch: string | null
  /** `lts/<codename>`. */
  codename: string | null
}

/**
 * Node.js Release Working Group, schedule.json and README of github.com/nodejs/Release, read 2026-11. `0` stands for
 * 0.10 and 0.12; 1 to 3 were io.js.
 */
export const nodeReleases: readonly Release[] = [
  node('0', '2013-03-11', null, '2016-12-31'),
  node('4', '2015-09-08', '2015-10-12', '2018-04-30', 'argon'),
  node('5', '2015-10-29', null, '2016-06-30'),
  node('6', '2016-04-26', '2016-10-18', '2019-04-30', 'boron'),
  node('7', '2016-10-25', null, '2017-06-30'),
  node('8', '2017-05-30', '2017-10-31', '2019-12-31', 'carbon'),
  node('9', '2017-10-01', null, '2018-06-30'),
  node('10', '2018-04-24', '2018-10-30', '2021-04-30', 'dubnium'),
  node('11', '2018-10-23', null, '2019-06-01'),
  node('12', '2019-04-23', '2019-10-21', '2022-04-30', 'erbium'),
  node('13', '2019-10-22', null, '2020-06-01'),
  node('14', '2020-04-21', '2020-10-27', '2023-04-30', 'fermium'),
  node('15', '2020-10-20', null, '2021-06-01'),
  node('16', '2021-04-20', '2021-10-26', '2023-09-11', 'gallium'),
  node('17', '2021-10-19', null, '2022-06-01'),
  node('18', '2022-04-19', '2022-10-25', '2025-04-30', 'hydrogen'),
  node('19', '2022-10-18', null, '2023-06-01'),
  node('20', '2023-04-18', '2023-10-24', '2026-04-30', 'iron'),
  node('21', '2023-10-17', null, '2024-06-01'),
  node('22', '2024-04-24', '2024-10-29', '2027-04-30', 'jod', '22.22.0'),
  node('23', '2024-10-16', null, '2025-06-01'),
  node('24', '2025-05-06', '2025-10-28', '2028-04-30', 'krypton', '24.21.0'),
  node('25', '2025-10-15', null, '2026-06-01'),
  node('26', '2026-04-22', '2026-10-28', '2029-04-30'),
]

/**
 * Python Developer's Guide, "Status of Python versions" (include/release-cycle.json of github.com/python/devguide), read
 * 2026-11; a line of which only the month is known ends with that month.
 */
export const pythonReleases: readonly Release[] = [
  python('2.7', '2010-07-03', '2020-01-01'),
  python('3.0', '2008-12-03', '2009-06-27'),
  python('3.1', '2009-06-27', '2012-04-09'),
  python('3.2', '2011-02-20', '2016-02-20'),
  python('3.3', '2012-09-29', '2017-09-29'),
  python('3.4', '2014-03-16', '2019-03-18'),
  python('3.5', '2015-09-13', '2020-09-30'),
  python('3.6', '2016-12-23', '2021-12-23'),
  python('3.7', '2018-06-27', '2023-06-27'),
  python('3.8', '2019-10-14', '2024-10-07'),
  python('3.9', '2020-10-05', '2025-10-31'),
  python('3.10', '2021-10-04', '2026-10-31', '3.10.21'),
  python('3.11', '2022-10-24', '2027-10-31', '3.11.16'),
  python('3.12', '2023-10-02', '2028-10-31', '3.12.14'),
  python('3.13', '2024-10-07', '2029-10-31', '3.13.15'),
  python('3.14', '2025-10-07', '2030-10-31', '3.14.7'),
]

const releases: Readonly<Record<RuntimeName, readonly Release[]>> = { node: nodeReleases, python: pythonReleases }
export const runtimeTitle: Readonly<Record<RuntimeName, string>> = { node: 'Node', python: 'Python' }

/** What an upgrade of one runtime means on one day. Only long-term lines of Node count; every release of Python does. */
export interface Upgrade {
  runtime: RuntimeName
  today: Date
  /** What a pin moves to: the oldest line that will be supported for twelve months more. */
  target: Release
  /** What a floor rises to: the oldest line that is supported. Higher, it would drop users of a supported runtime. */
  floor: Release
}

/** null where the table knows no target: it is older than the day, and then nothing is proposed. */
export function upgradeOn(runtime: RuntimeName, today: Date): Upgrade | null {
  const nextYear = new Date(today)
  nextYear.setUTCFullYear(today.getUTCFullYear() + 1)
  const [floor] = supported({ runtime, today }, today)
  const [target] = supported({ runtime, today }, nextYear)
  return floor === undefined || target === undefined ? null : { runtime, today, target, floor }
}

type Day = Pick<Upgrade, 'runtime' | 'today'>

/** Lines that users have as long-term support on that day, and that have it still on a later one; oldest first. */
function supported({ runtime, today }: Day, until: Date): Release[] {
  return releases[runtime].filter(
    ({ lts, endOfLife }) =>
      lts !== null && Date.parse(lts) <= today.getTime() && lastMoment(endOfLife) >= until.getTime(),
  )
}

/**
 * The oldest supported line that is not below `line`: a floor of Node 23 rises to 24, though 22 is supported too. null
 * where the table knows none.
 */
export function floorFrom(upgrade: Upgrade, line: string): Release | null {
  const candidates = supported(upgrade, upgrade.today)
  return candidates.find(({ version }) => lineOrder(version) >= lineOrder(line)) ?? null
}

/** The newest of some lines; null of none. */
export function newest(lines: readonly Release[]): Release | null {
  return lines.toSorted((a, b) => lineOrder(b.version) - lineOrder(a.version))[0] ?? null
}

/**
 * The release that `line` is, where it is past its end of life on that day; null where it is supported or not known. A
 * line that has no row of its own (io.js) ended with the next one.
 */
export function endedRelease({ runtime, today }: Day, line: string): Release | null {
  if (Number.isNaN(lineOrder(line))) return null
  const release = releases[runtime]
    .toSorted((a, b) => lineOrder(a.version) - lineOrder(b.version))
    .find(({ version }) => lineOrder(version) >= lineOrder(line))
  return release !== undefined && lastMoment(release.endOfLife) < today.getTime() ? release : null
}

/** A number that orders lines: `3.9` before `3.10`, `8` before `18`. NaN where it is no line. */
export function lineOrder(line: string): number {
  const [, major, minor = '0'] = /^(\d{1,3})(?:\.(\d{1,3}))?$/.exec(line) ?? []
  return major === undefined ? Number.NaN : Number(major) * 1000 + Number(minor)
}

/** The Node line that an `lts/<codename>` alias names. */
export function lineOfCodename(codename: string): string | null {
  return nodeReleases.find((release) => release.codename === codename.toLowerCase())?.version ?? null
}

function lastMoment(day: string): number {
  return Date.parse(`${day}T23:59:59.999Z`)
}

// oxlint-disable-next-line max-params -- a row of the table above
function node(
  version: string,
  released: string,
  lts: string | null,
  endOfLife: string,
  codename: string | null = null,
  knownPatch: string | null = null,
): Release {
  return { version, released, lts, endOfLife, codename, knownPatch }
}

// oxlint-disable-next-line max-params -- a row of the table above
function python(version: string, released: string, endOfLife: string, knownPatch: string | null = null): Release {
  return { version, released, lts: released, endOfLife, codename: null, knownPatch }
}
