import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Characters after which a line without an end is cut, so that output without line breaks fills no memory. */
const LONGEST = 1 << 16

/** Hands over a stream's text line by line, without line ends, as it comes; the last line needs none. */
export function eachLine(stream: Readable, say: (line: string) => void): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) say(line.endsWith('\r') ? line.slice(0, -1) : line)
    while (rest.length > LONGEST) {
      say(rest.slice(0, LONGEST))
      rest = rest.slice(LONGEST)
    }
  })
  stream.on('close', () => {
    const last = rest + decoder.end()
    rest = ''
    if (last !== '') say(last)
  })
}
