import { expect, it } from '@jest/globals'
import { parseSettings } from './parse.ts'
import { refuseSecretsWithoutSandbox } from './secrets-without-sandbox.ts'
import { settings, type Setting, type SettingName } from './settings.ts'

const secrets = Object.entries<Setting>(settings).flatMap(([name, { secret }]) =>
  secret === true ? [name as SettingName] : [],
)

it.each(secrets)('%s beside sandbox: none is refused, and the input is named that says it is unsafe', (name) => {
  const refused = () => refuseSecretsWithoutSandbox(parseSettings({ sandbox: 'none', [name]: 'x'.repeat(20) }))
  expect(refused).toThrow(`would let the target's code read ${name}:`)
  expect(refused).toThrow("set 'unsafe-no-sandbox' to true")
})

it('a password in the address of the target counts, and is not shown', () => {
  const target = ['https://ann', 'hidden@example.com/a.git'].join(':')
  const refused = () => refuseSecretsWithoutSandbox(parseSettings({ sandbox: 'none', target }))
  expect(refused).toThrow("would let the target's code read target:")
  expect(refused).not.toThrow('hidden')
})

it.each([
  ['no secret is given', { sandbox: 'none' }],
  ['a sandbox is asked for', { sandbox: 'auto', 'api-key': 'x'.repeat(20) }],
  [
    'it is asked for by the name that says it',
    { sandbox: 'none', 'api-key': 'x'.repeat(20), 'unsafe-no-sandbox': 'true' },
  ],
])('nothing is refused where %s', (_, raw) => {
  expect(() => refuseSecretsWithoutSandbox(parseSettings(raw))).not.toThrow()
})

it('no workflow and no stage takes the unsafe input: only the chain in one process does', () => {
  expect(settings['unsafe-no-sandbox'].stages).toEqual([])
})
