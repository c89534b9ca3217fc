import type { StageName } from '../contracts/run.ts'

/** One option of the command line, and the input of the same name of the actions. */
export interface Setting {
  kind: 'text' | 'boolean' | 'number' | 'list'
  description: string
  /** As a person would write it; '' is unset. */
  default: string
  /** The stages that read it; `run` reads all, and alone what no stage reads. */
  stages: readonly StageName[]
  /** Read only where the stage runs by itself: the whole chain judges its own changes. */
  alone?: true
  /** Never an option of the command line, where the process list would show it: it comes from the environment. */
  secret?: true
  /** For numbers. Whole ones only, unless `fraction` is set. */
  min?: number
  max?: number
  fraction?: true
}
