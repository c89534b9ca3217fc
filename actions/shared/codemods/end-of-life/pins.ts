import { endedRelease, lineOfCodename, type Release, type RuntimeName, type Upgrade } from './releases.ts'

const NODE_PIN = /^(v?)(\d{1,3})(?:\.(\d{1,3}|[xX*]))?(?:\.(\d{1,3}|[xX*]))?$/
const PYTHON_PIN = /^()(\d\.\d{1,3})(?:\.(\d{1,3}|[xX*]))?(-dev)?$/
const CODENAME = /^lts[/-]([a-z]+)$/i

/** The release line that a single version names (`v18.17.0`, `18.x`, `lts/hydrogen`, `3.8.10`), or null. */
export function lineOfPin(runtime: RuntimeName, pin: string): string | null {
  if (runtime === 'python') return PYTHON_PIN.exec(pin)?.[2] ?? null
  const codename = CODENAME.exec(pin)?.[1]
  return codename === undefined ? (NODE_PIN.exec(pin)?.[2] ?? null) : lineOfCodename(codename)
}

/** Its line, where that is past its end of life. */
export function endedPin(upgrade: Upgrade, pin: string): string | null {
  const line = lineOfPin(upgrade.runtime, pin)
  return line !== null && endedRelease(upgrade, line) !== null ? line : null
}

/**
 * The target in the style and precision of an ended pin: `v18` gives `v24`, `18.17.0` a patch version that exists.
 * null where no such version is known.
 */
export function raisedPin({ runtime, target }: Upgrade, pin: string): string | null {
  if (runtime === 'node' && CODENAME.test(pin)) {
    return target.codename === null ? null : `${pin.slice(0, 4)}${target.codename}`
  }
  const [, prefix = '', , ...rest] = (runtime === 'node' ? NODE_PIN : PYTHON_PIN).exec(pin) ?? []
  const asked = rest.filter((part) => part !== undefined && part !== '-dev')
  const known = target.knownPatch?.slice(target.version.length + 1).split('.') ?? []
  const parts = asked.map((part, at) => (/\d/.test(part) ? known[at] : part))
  return parts.includes(undefined) ? null : [`${prefix}${target.version}`, ...parts].join('.')
}

/** The same for a lower bound and any line, where what follows the line becomes 0: `18.17.0` gives `22.0.0`. */
export function raisedBound(runtime: RuntimeName, { version }: Release, bound: string): string {
  const [, prefix = '', , ...rest] = (runtime === 'node' ? NODE_PIN : PYTHON_PIN).exec(bound) ?? []
  const parts = rest
    .filter((part) => part !== undefined && part !== '-dev')
    .map((part) => (/\d/.test(part) ? '0' : part))
  return [`${prefix}${version}`, ...parts].join('.')
}
