import type { Outline } from '../../actions/shared/contracts/outline.ts'
import type { SnapshotFile } from '../../actions/shared/contracts/snapshot.ts'

const perFolder = 100
const encoder = new TextEncoder()

/** One small source file. It is made when it is asked for, so that a large target costs the caller no memory. */
export interface SyntheticFile {
  path: string
  blob: string
  text: string
  bytes: number
  lines: number
  symbol: string
  complexity: number
}

/**
 * The `index`-th file: a TypeScript function that is complex enough to be worth a question, 20 to 27 lines, 1.1 to 1.6
 * kB. Another `version` has another text, and so another blob.
 */
export function syntheticFile(index: number, version: number): SyntheticFile {
  const number = String(index).padStart(6, '0')
  const symbol = `settle${number}`
  const branches = 11 + (index % 8)
  const text = source({ number, symbol, branches, version })
  return {
    path: `src/area-${String(Math.floor(index / perFolder)).padStart(4, '0')}/part-${number}.ts`,
    blob: blobOf(index, version),
    text,
    bytes: encoder.encode(text).length,
    lines: text.split('\n').length - 1,
    symbol,
    complexity: branches + 2,
  }
}

/** Whose content a blob id of ours is: no table is kept of them. */
export function fileOfBlob(blob: string): SyntheticFile {
  return syntheticFile(Number.parseInt(blob.slice(0, 8), 16), Number.parseInt(blob.slice(8, 12), 16))
}

function blobOf(index: number, version: number): string {
  const mixed = (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
  return `${index.toString(16).padStart(8, '0')}${version.toString(16).padStart(4, '0')}${mixed}${mixed}${mixed}a51e`
}

/** As crawl would see it. */
export function snapshotFileOf(file: SyntheticFile): SnapshotFile {
  return {
    path: file.path,
    blob: file.blob,
    kind: 'file',
    executable: false,
    size: file.bytes,
    language: 'typescript',
    noLlm: false,
    outline: { symbols: 1, complexity: file.complexity, parseErrors: 0 },
    skipped: null,
  }
}

/** As the parser would outline it. */
export function outlineOf(file: SyntheticFile): Outline {
  return {
    schemaVersion: 1,
    blob: file.blob,
    language: 'typescript',
    lines: file.lines,
    symbols: [
      {
        kind: 'function',
        name: file.symbol,
        parent: null,
        signature: `export function ${file.symbol}(order: Order, today: number): number`,
        startLine: 4,
        endLine: file.lines,
        complexity: file.complexity,
        docstring: false,
      },
    ],
    imports: [{ module: '../order.ts', names: ['Order'], line: 1 }],
    parseErrors: 0,
  }
}

interface Parts {
  number: string
  symbol: string
  branches: number
  version: number
}

function source({ number, symbol, branches, version }: Parts): string {
  const kinds = Array.from({ length: branches }, (_, at) => {
    return `    ${at === 0 ? '' : 'else '}if (line.kind === 'k${number}-${at}') total += line.amount * ${at + 2} - today % ${at + 3}`
  })
  return `import type { Order } from '../order.ts'

// Settles orders of area ${number}, revision ${version}.
export function ${symbol}(order: Order, today: number): number {
  let total = 0
  for (const line of order.lines) {
${kinds.join('\n')}
  }
  return total
}
`
}
