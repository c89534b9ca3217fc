import { registerCarrier } from './carriers.js'

export const standard = (grams) => (grams <= 1000 ? 490 : 690)

registerCarrier('standard', standard)
