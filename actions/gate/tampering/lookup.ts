/** The row of a table; undefined for a key that it does not hold itself, such as `constructor`. */
export function lookUp<Row>(table: Readonly<Record<string, Row>>, key: string | null): Row | undefined {
  return key !== null && Object.hasOwn(table, key) ? table[key] : undefined
}
