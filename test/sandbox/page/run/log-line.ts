export type LogLine = {
  /** As GitHub writes it, to 100 nanoseconds; empty if the line has none. */
  time: string
  kind: 'plain' | 'error' | 'warning' | 'notice' | 'debug' | 'command' | 'section'
  text: string
}

/** Lines of a log; a group has a title and is folded. */
export type LogPart =
  | { kind: 'lines'; lines: LogLine[] }
  | { kind: 'group'; title: LogLine; lines: LogLine[] }

const TIME = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/
const COMMAND =
  /^(?:##\[(group|endgroup|error|warning|notice|debug|command|section)\]|::(group|endgroup|error|warning|notice|debug)(?: [^:]*)?::)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with it
const COLOURS = /\u001b\[[0-9;]*[A-Za-z]/g
const LONGEST = 4000

/** Folds a log into groups, which do not nest, and removes commands and terminal colours. */
export function logParts(text: string): LogPart[] {
  const parts: LogPart[] = []
  let open: LogLine[] | null = null
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const { command, ...read } = readLine(line)
    if (command === 'endgroup') open = null
    else if (command === 'group') {
      open = []
      parts.push({ kind: 'group', title: read, lines: open })
    } else if (open) open.push(read)
    else loose(parts).push(read)
  }
  return parts
}

function loose(parts: LogPart[]): LogLine[] {
  const last = parts.at(-1)
  if (last?.kind === 'lines') return last.lines
  const lines: LogLine[] = []
  parts.push({ kind: 'lines', lines })
  return lines
}

function readLine(line: string): LogLine & { command: string | null } {
  const time = line.match(TIME)?.[1] ?? ''
  const said = line.replace(TIME, '').replace(COLOURS, '').replace(/\r$/, '')
  const match = said.match(COMMAND)
  const command = match?.[1] ?? match?.[2] ?? null
  const rest = match ? said.slice(match[0].length) : said
  const text = rest.length > LONGEST ? `${rest.slice(0, LONGEST)} …` : rest
  return { time, text, command, kind: kindOf(command) }
}

function kindOf(command: string | null): LogLine['kind'] {
  return command === null || command === 'group' || command === 'endgroup'
    ? 'plain'
    : (command as LogLine['kind'])
}
