/**
 * The one bundle's entry. Each stub in dist/ calls it with a name; what that name needs is a chunk of its own, so an
 * action that does not need the TypeScript compiler does not load it.
 */
const entries = {
  crawl: () => import('./crawl/main.ts'),
  plan: () => import('./plan/main.ts'),
  apply: () => import('./apply/main.ts'),
  gate: () => import('./gate/main.ts'),
  report: () => import('./report/main.ts'),
  run: () => import('./main.ts'),
  cli: () => import('./cli/main.ts'),
  post: () => import('./post.ts'),
} as const

export async function start(name: keyof typeof entries): Promise<void> {
  await entries[name]()
}
