import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Longer lines are cut, so that output without line breaks does not fill the memory. */
const LONGEST = 1 << 20

/** Takes a line without its end, or (`goesOn`) the next piece of a line that was cut. */
export type TakeLine = (text: string, goesOn?: boolean) => void

/** Returns a promise if no more lines can be taken; the stream pauses until it settles. */
export type Full = () => Promise<unknown> | null

/** Passes a stream's text on line by line as it arrives; the last line needs no line break. */
export function eachLine(stream: Readable, take: TakeLine, full: Full = () => null): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let goesOn = false
  const cut = (text: string): string => {
    let left = text
    for (; left.length > LONGEST; goesOn = true) {
      take(left.slice(0, LONGEST), goesOn)
      left = left.slice(LONGEST)
    }
    return left
  }
  const end = (text: string) => {
    const line = cut(text)
    take(line.endsWith('\r') ? line.slice(0, -1) : line, goesOn)
    goesOn = false
  }
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) end(line)
    rest = cut(rest)
    const wait = full()
    if (wait === null) return
    stream.pause()
    const goOn = () => stream.resume()
    wait.then(goOn, goOn)
  })
  stream.on('close', () => {
    const last = rest + decoder.end()
    rest = ''
    if (last !== '') end(last)
  })
}
