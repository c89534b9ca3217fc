import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

if (process.env['INPUT_INCLUDE-HIDDEN-FILES'] !== 'true') throw new Error('include-hidden-files must be true')
const entry = join(process.env.LLM_OPS_ACT_MODULES, '@actions/artifact/lib/artifact.js')
const { DefaultArtifactClient } = await import(pathToFileURL(entry).href)
const folder = process.env.INPUT_PATH
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map((each) => join(each.parentPath, each.name))
await new DefaultArtifactClient().uploadArtifact(process.env.INPUT_NAME, files, folder)
console.log(`${files.length} files uploaded`)
