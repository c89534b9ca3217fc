import { z } from 'zod'
import type { PromptName } from '../ports/model.ts'

/** Text of the target, whole, with its own line breaks. It may stand between `data_begins` and `data_ends` only. */
export const contents = z.string()

/**
 * A path, a name or a reason: the target's or a model's. It may stand between `data_begins` and `data_ends` only, and
 * there as a JSON string on one line, with control, bidirectional and other invisible characters written out.
 */
export const quoted = z.string()

/** Ours, from a closed list: it can carry no sentence, and may stand anywhere. */
const word = z.string().regex(/^[a-z][\w+#-]{0,63}$/i, 'expected one word')
/** Ours: the description of an intent. */
const sentence = z.string().regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,300}$/u, 'expected one line')
const line = z.number().int().min(1)

const planning = z.strictObject({
  files: z.array(
    z.strictObject({
      number: line,
      path: quoted,
      language: word,
      text: contents,
      symbols: z.array(
        z.strictObject({ name: quoted, kind: word, start_line: line, end_line: line, complexity: z.number() }),
      ),
      uncovered: z.array(z.tuple([line, line])),
      end_of_life: z.array(quoted),
    }),
  ),
  intents: z.array(z.strictObject({ id: word, description: sentence })),
  /** A file. */
  max_items: line,
})

const patch = z.strictObject({
  item: z.strictObject({
    action: word,
    intent: word,
    symbol: quoted.nullable(),
    reason: quoted,
    path: quoted,
    start_line: line,
    end_line: line,
  }),
  files: z.array(z.strictObject({ path: quoted, language: word, text: contents })),
  tests: z.array(z.strictObject({ path: quoted, text: contents })),
  may_create: z.array(quoted),
})

const repair = patch.extend({
  diff: contents,
  failures: z.array(z.strictObject({ test: quoted, message: contents })),
})

/** What each template is given, all of it and nothing else. */
export const promptVariables = {
  refactor: planning,
  upgrade_runtime: planning,
  add_tests: planning,
  patch,
  repair,
} as const satisfies Record<PromptName, z.ZodObject>

export const promptNames = Object.keys(promptVariables) as PromptName[]

type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T

export type VariablesOf<N extends PromptName> = ReadOnly<z.input<(typeof promptVariables)[N]>>
