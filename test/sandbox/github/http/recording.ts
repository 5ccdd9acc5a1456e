import { createHash } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/** One API request and its answer. `status` is null if the connection was cut first. */
export type Recording = {
  at: string
  job: string | null
  method: string
  /** Without the API prefix. */
  path: string
  query: Record<string, string>
  request: unknown
  status: number | null
  response: unknown
  fault: string | null
}

export type Recorder = { add(recording: Recording): void }

const TOKEN = /\b(gh[a-z]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g

/** Appends one JSON line per request to `file`; masks every token and secret of the sandbox and everything that looks like a token. */
export function openRecorder(file: string | undefined, secrets: () => string[]): Recorder {
  return {
    add(recording) {
      if (file === undefined) return
      appendFileSync(file, `${masked(JSON.stringify(recording), secrets())}\n`)
    },
  }
}

/** Size and digest, recorded in place of bytes that are not JSON. */
export function digestOfBytes(bytes: Buffer): { bytes: number; sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function masked(line: string, secrets: string[]): string {
  let text = line
  for (const secret of secrets) text = text.replaceAll(JSON.stringify(secret).slice(1, -1), '***')
  return text.replace(TOKEN, '***')
}
