import { sha256Of } from '../../../digest/sha256.ts'
import type { SentRequest } from '../../../contracts/egress.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Question, Source } from '../../../ports/model.ts'
import { visible } from '../../../wording/markdown.ts'
import { egressWriter, type EgressRecorder } from './lines.ts'

export interface ManifestPorts extends EgressRecorder {
  clock: Pick<Clock, 'now'>
  /** Scheme, host and port. */
  endpoint: string
}

export interface EgressManifest {
  /** Runs before every request. @throws UserError where the manifest cannot be written: then nothing may be sent */
  onRequest: (question: Question, body: Uint8Array) => Promise<void>
}

/** Writes a `request` line for every request body before it leaves. */
export function egressManifest(ports: ManifestPorts): EgressManifest {
  const write = egressWriter(ports)
  return {
    onRequest: async (question, body) => {
      await write({
        schemaVersion: 1,
        kind: 'request',
        at: ports.clock.now().toISOString(),
        endpoint: ports.endpoint,
        prompt: `${question.prompt.name}@${question.prompt.version}`,
        bytes: body.byteLength,
        sha256: sha256Of(body),
        sources: sentSources(question),
      })
    },
  }
}

function sentSources({ messages, sources }: Question): SentRequest['sources'] {
  const whole = messages.map(({ content }) => content).join('\n')
  const frames = framesIn(whole)
  return sources.map(({ path, blob }: Source) => {
    // A frame that cannot be told, as where its path was redacted: no more than all that was said can have been sent.
    const text = frames.get(visible(JSON.stringify(path))) ?? whole
    const bytes = new TextEncoder().encode(text)
    return { path, blob, bytes: bytes.byteLength, sha256: sha256Of(bytes) }
  })
}

const FRAME = /^BEGIN DATA ([0-9a-f]+)\n([^]*?)\nEND DATA \1$/gm
const PATH = /^path: (".*")$/m
const TEXT = '\ntext:\n'

/** The texts of files by their quoted path, from between the fences of our prompts; a target cannot write a fence's mark. */
function framesIn(messages: string): Map<string, string> {
  const frames = new Map<string, string>()
  for (const [, , data = ''] of messages.matchAll(FRAME)) {
    const at = data.indexOf(TEXT)
    const path = PATH.exec(data.slice(0, Math.max(0, at) + 1))?.[1]
    if (at === -1 || path === undefined) continue
    frames.set(path, `${frames.get(path) ?? ''}${data.slice(at + TEXT.length)}`)
  }
  return frames
}
