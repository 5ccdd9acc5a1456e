import { createHash } from 'node:crypto'
import { type Readable, Transform } from 'node:stream'

/** A stream that counts and hashes its bytes; nothing is read until `stream` is used. */
export type Metered = { readonly stream: Readable; received(): { bytes: number; sha256: string } }

/** Meters a stream; `interrupt` gets the byte count after each chunk and may throw to break it off. */
export function meter(source: Readable, interrupt: (bytes: number) => void = () => {}): Metered {
  const hash = createHash('sha256')
  let bytes = 0
  let stream: Transform | undefined
  const measure = (chunk: Buffer) => {
    bytes += chunk.length
    hash.update(chunk)
    interrupt(bytes)
    return chunk
  }
  return {
    get stream() {
      stream ??= through(source, measure)
      return stream
    },
    received: () => ({ bytes, sha256: hash.copy().digest('hex') }),
  }
}

/** Unlike `pipeline`, keeps the source open when it is broken off: the request's connection still has to carry the answer. */
function through(source: Readable, measure: (chunk: Buffer) => Buffer): Transform {
  const stream = new Transform({
    highWaterMark: 1 << 20,
    transform(chunk, _, done) {
      try {
        done(null, measure(chunk))
      } catch (error) {
        done(error as Error)
      }
    },
  })
  const onClose = () => {
    if (!source.readableEnded) stream.destroy(new Error('the sender went away'))
  }
  source.on('error', error => stream.destroy(error))
  source.on('close', onClose)
  if (source.destroyed) onClose()
  return source.pipe(stream)
}
