import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'

/** Bytes on their way, counted and hashed in the one read. */
export type Metered = { stream: Readable; received(): { bytes: number; sha256: string } }

/** Measures a stream; `interrupt`, called with the count so far after each chunk, may throw to break it off. */
export function meter(source: AsyncIterable<Buffer>, interrupt: (bytes: number) => void = () => {}): Metered {
  const hash = createHash('sha256')
  let bytes = 0
  const passing = async function* () {
    for await (const chunk of source) {
      bytes += chunk.length
      hash.update(chunk)
      interrupt(bytes)
      yield chunk
    }
  }
  const stream = Readable.from(passing(), { objectMode: false, highWaterMark: 1 << 20 })
  return { stream, received: () => ({ bytes, sha256: hash.copy().digest('hex') }) }
}
