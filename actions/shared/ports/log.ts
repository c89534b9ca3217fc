/** What a person sees while it runs. Nothing that the target's code printed ever comes through here. */
export interface Log {
  /** A stage begins: `crawl`, `plan`, … */
  stage(name: string, detail: string): void
  /** How far the running stage is. Called often: it is cheap and may be dropped. */
  progress(done: number, total: number, what: string): void
  info(message: string): void
  warn(message: string): void
}

export interface RecordedLog extends Log {
  readonly lines: string[]
}

/** Keeps every line, for tests. */
export function recordedLog(): RecordedLog {
  const lines: string[] = []
  return {
    lines,
    stage: (name, detail) => void lines.push(`stage ${name}: ${detail}`),
    progress: (done, total, what) => void lines.push(`progress ${done}/${total} ${what}`),
    info: (message) => void lines.push(`info ${message}`),
    warn: (message) => void lines.push(`warn ${message}`),
  }
}
