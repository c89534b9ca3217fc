import { expect, it } from '@jest/globals'
import { takeInputs } from './inputs.ts'

it('reads inputs as the runner names them, and takes them out of the environment', () => {
  const env = { PATH: '/bin', 'INPUT_MAX-ITEMS': '3', INPUT_TARGET: 'x' }
  expect(takeInputs(env)).toEqual({ 'max-items': '3', target: 'x' })
  expect(env).toEqual({ PATH: '/bin' })
})

it('names the nearest input for one that is not known', () => {
  expect(() => takeInputs({ INPUT_MAX_ITEMS: '3' })).toThrow('"max_items" is not a setting: did you mean "max-items"?')
})
