import { z } from 'zod'
import { annotate } from './annotate.ts'
import { printable } from './printable.ts'

/** The runner hands `STATE_<name>` to the `post` of the same step, and to nothing else. */
const NAME = 'app-tokens'
const GITHUB_API = 'https://api.github.com'

/** As GitHub writes them: nothing else is sent anywhere, whatever the state holds. */
const tokens = z.array(z.string().regex(/^[\w.-]{1,1000}$/)).max(20)

/**
 * What `appToken` calls with the tokens that are not revoked yet: they are masked in every log of the job, and kept for
 * `post`, which runs also where this process was killed. The state holds the tokens themselves, as nothing less revokes
 * them. That is safe: the file is the runner's (`GITHUB_STATE`, below RUNNER_TEMP) and goes when the next step begins,
 * no code of a target runs beside or after the step that mints, and an hour ends them anyway. The App's private key is
 * never in it.
 *
 * Outside a runner there is no `post`, and nothing is written: @actions/core would print the tokens to stdout.
 */
export async function keptForPost(): Promise<(live: readonly string[]) => void> {
  if (!process.env['GITHUB_STATE']) return () => undefined
  const core = await import('@actions/core')
  return (live) => {
    for (const token of live) core.setSecret(token)
    core.saveState(NAME, live)
  }
}

/**
 * The `post` of a step that mints: revokes what its main process could not, because it was cancelled, killed or cut off
 * from GitHub. A failure here is a warning: what the step did stands.
 */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  for (const token of takeTokens(env)) {
    const [{ revokeToken }, { systemClock }] = await Promise.all([
      import('../adapters/github/tokens/app-installation.ts'),
      import('../adapters/system-clock.ts'),
    ])
    const place = { apiUrl: env['GITHUB_API_URL'] || GITHUB_API, clock: systemClock() }
    try {
      await revokeToken(place, token)
      process.stdout.write('revoked a token of the GitHub App that was left\n')
    } catch (error) {
      annotate('warning', printable((error as Error).message))
    }
  }
}

/** Taken out of `env`, as every secret is. */
function takeTokens(env: NodeJS.ProcessEnv): string[] {
  const variable = `STATE_${NAME}`
  const text = env[variable]
  delete env[variable]
  if (!text) return []
  try {
    return tokens.parse(JSON.parse(text))
  } catch {
    annotate('warning', 'what the step left for its end cannot be read: a token of the GitHub App ends within the hour')
    return []
  }
}
