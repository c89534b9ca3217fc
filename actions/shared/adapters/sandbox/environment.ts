import { join } from 'node:path'

/** Variables of ours that a child may see. Everything else (tokens, keys, `GITHUB_*`, `ACTIONS_*`, …) stays here. */
const INHERITED = ['PATH', 'TZ', 'SYSTEMROOT', 'PATHEXT'] as const

/** The whole environment of a command. */
export function commandEnvironment(home: string, extra: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = INHERITED.flatMap((key) => (process.env[key] === undefined ? [] : [[key, process.env[key]]]))
  const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }
  return { ...Object.fromEntries(inherited), ...locale, HOME: home, TMPDIR: join(home, 'tmp'), CI: 'true', ...extra }
}

/**
 * Of a program that builds a sandbox: it must not be led by what the target asks for (`LD_PRELOAD=… npm test`), as it
 * runs before anything is held.
 */
export const BUILDER_ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' } as const
