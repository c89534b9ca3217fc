// Jest transformer: Node's own type stripping. It keeps every line and column, so no source map is needed.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source, file, options) =>
    createHash('sha256')
      .update([process.version, file, source, options.configString, options.instrument].join('\0'))
      .digest('hex'),
}
