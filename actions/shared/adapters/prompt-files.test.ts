import { expect, it } from '@jest/globals'
import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../contracts/errors.ts'
import { sampleVariables } from '../prompts/prompts.fake.ts'
import { promptNames } from '../prompts/variables.ts'
import { temporaryDirectory } from './git/temporary-repository.fake.ts'
import { promptFiles } from './prompt-files.ts'

function copied() {
  const dir = temporaryDirectory()
  cpSync('prompts', dir, { recursive: true })
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) }
}

it('gives the prompts of this checkout', async () => {
  const prompts = await promptFiles()
  for (const name of promptNames) {
    const { prompt, messages } = prompts.render(name, sampleVariables[name])
    expect(prompt).toEqual({ name, version: expect.any(String), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(messages.map(({ role }) => role)).toEqual(['system', 'user'])
  }
})

it('refuses a template that someone changed', async () => {
  using place = copied()
  appendFileSync(join(place.dir, 'patch.j2'), 'Be quick.\n')
  await expect(promptFiles(place.dir)).rejects.toThrow(/prompts\/patch\.j2: .*npm run check-prompts/)
})

it('says which file is missing', async () => {
  using place = copied()
  rmSync(join(place.dir, 'repair.j2'))
  await expect(promptFiles(place.dir)).rejects.toThrow(UserError)
  await expect(promptFiles(place.dir)).rejects.toThrow(/repair\.j2: it cannot be read/)
})
