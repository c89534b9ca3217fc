import { runPost } from './shared/runtime/post.ts'

/** After the step, however it ended: revokes what it minted and could not revoke itself. */
await runPost(process.env)
