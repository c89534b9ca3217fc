/** What a file declares to be installed: names with what is said about their versions and origin. */
export type Declared = ReadonlyMap<string, string>

/** @throws whatever its parser throws where the text is not what the name of the file says */
export type DependencyReader = (text: string) => Declared

type Table = Record<string, unknown>

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value at a path of keys; undefined where one is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isTable(inner) ? inner[key] : undefined), value)
}

export function entries(value: unknown): [string, unknown][] {
  return isTable(value) ? Object.entries(value) : []
}

export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** As text, so that two can be compared and shown. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}
