import type { PromptName } from '../../actions/shared/ports/model.ts'
import { sampleVariables } from '../../actions/shared/prompts/prompts.fake.ts'
import { promptNames, type VariablesOf } from '../../actions/shared/prompts/variables.ts'
import type { Place } from './corpus.ts'

/** One place of a prompt where text of the target stands. */
export interface Hole {
  prompt: PromptName
  where: string
  place: Place
  /** Harmless variables, but for this text. */
  fill(text: string): unknown
}

type Fill<N extends PromptName> = (text: string) => Partial<VariablesOf<N>>
type Holes<N extends PromptName> = Readonly<Record<string, readonly [Place, Fill<N>]>>

const { refactor, patch } = sampleVariables
const [file] = refactor.files as [VariablesOf<'refactor'>['files'][number]]
const [symbol] = file.symbols as [(typeof file)['symbols'][number]]

/** Of all planning prompts; the facts that one of them alone shows are below. */
const planningHoles: Holes<'refactor'> = {
  'the text of a file': ['contents', (text) => ({ files: [{ ...file, text }] })],
  'the second file': ['contents', (text) => ({ files: [file, { ...file, number: 2, text }] })],
  'the first of two files': [
    'contents',
    (text) => ({
      files: [
        { ...file, text },
        { ...file, number: 2 },
      ],
    }),
  ],
  'the path of a file': ['name', (path) => ({ files: [{ ...file, path }] })],
  'the name of a symbol': ['name', (name) => ({ files: [{ ...file, symbols: [{ ...symbol, name }] }] })],
}

const endOfLife: Holes<'refactor'> = {
  'a declared runtime': ['name', (fact) => ({ files: [{ ...file, end_of_life: [fact] }] })],
}

const patchHoles: Holes<'patch'> = {
  'the text of a file': ['contents', (text) => ({ files: [{ path: 'a.py', language: 'python', text }] })],
  'the text of a test': ['contents', (text) => ({ tests: [{ path: 'test_a.py', text }] })],
  'the path of a file': ['name', (path) => ({ files: [{ path, language: 'python', text: 'a' }] })],
  'the path of a test': ['name', (path) => ({ tests: [{ path, text: 'a' }] })],
  'a path to create': ['name', (path) => ({ may_create: [path] })],
  'the path of the item': ['name', (path) => ({ item: { ...patch.item, path } })],
  'the symbol of the item': ['name', (symbol) => ({ item: { ...patch.item, symbol } })],
  'the reason of the item': ['name', (reason) => ({ item: { ...patch.item, reason } })],
}

const repairHoles: Holes<'repair'> = {
  ...patchHoles,
  'the draft': ['contents', (diff) => ({ diff })],
  'what a test printed': ['contents', (message) => ({ failures: [{ test: 'test_a', message }] })],
  'the name of a test': ['name', (test) => ({ failures: [{ test, message: 'a' }] })],
}

const holesOf: { readonly [N in PromptName]: Holes<N> } = {
  refactor: planningHoles,
  upgrade_runtime: { ...planningHoles, ...endOfLife },
  add_tests: planningHoles,
  patch: patchHoles,
  repair: repairHoles,
}

export const holes: readonly Hole[] = promptNames.flatMap((prompt) =>
  Object.entries(holesOf[prompt] as Holes<'repair'>).map(([where, [place, fill]]) => ({
    prompt,
    where,
    place,
    fill: (text: string) => ({ ...sampleVariables[prompt], ...fill(text) }),
  })),
)
