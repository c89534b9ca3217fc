import fs from 'fs'
import path from 'path'

/** Reads `<folder>/catalogue.json`; a shop without one has nothing to sell. */
export function readCatalogue(folder) {
  const file = path.join(folder, 'catalogue.json')
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    return { products: [] }
  }
}
