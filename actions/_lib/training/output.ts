import { stripVTControlCharacters } from 'node:util'

const MAX_LINE = 4000

/**
 * A line of a stranger's output, fit for a runner's log: no workflow command (`::name::` at its beginning, `##[name]` anywhere), no
 * control characters, not longer than a screen or two.
 */
export function neutralised(line: string): string {
  const plain = stripVTControlCharacters(line).replace(/[^\P{Cc}\t]/gu, '')
  const cut = plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)} … (${plain.length} characters)` : plain
  return cut.replaceAll('##[', '## [').replace(/^([\s\p{C}]*):(?=:)/u, '$1: ')
}

/** The share done that a line of progress tells, 0 to 1: `Epoch 3/20`, `[120/500]`, `37%|███`, `step 40 of 100`. */
export function progressOf(line: string): number | null {
  const bar = line.match(/(?<![\d.])(\d{1,3})(?:\.\d+)? ?%\s*\|/)
  if (bar) return shareOf(Number(bar[1]), 100)
  const counted = line.match(
    /(?:\b(?:epoch|step|iteration|iter|round|batch|trial|fold)\s+|\[)(\d+)\s*(?:\/|\bof\b)\s*(\d+)/i,
  )
  return counted ? shareOf(Number(counted[1]), Number(counted[2])) : null
}

function shareOf(done: number, all: number): number | null {
  return all > 0 && done <= all ? done / all : null
}

/** Hides what must not be read. */
export function masked(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line)
}

/** Cuts a stream into lines at line feed and carriage return; `isRewritten` marks lines that the next one overwrites. */
export function createLineCutter(onLine: (line: string, isRewritten: boolean) => void) {
  let rest = ''
  const cut = (text: string) => {
    rest += text
    for (let end = rest.search(/[\r\n]/); end >= 0; end = rest.search(/[\r\n]/)) {
      if (rest[end] === '\r' && end === rest.length - 1) break
      const isRewritten = rest[end] === '\r' && rest[end + 1] !== '\n'
      const line = rest.slice(0, end)
      rest = rest.slice(end + (rest[end] === '\r' && !isRewritten ? 2 : 1))
      onLine(line, isRewritten)
    }
    if (rest.length > 1 << 20) flush()
  }
  const flush = () => {
    const line = rest.replace(/\r$/, '')
    rest = ''
    if (line !== '') onLine(line, false)
  }
  return { cut, flush }
}
