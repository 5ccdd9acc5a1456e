import { formatCount } from './numbers.ts'

type Limits = { mostLines: number; mostBytes: number; one: string }

const MOST_CHARACTERS = 300

/** The first lines, as many as fit, long ones shortened; a last line says how many were left out: `and 12 more reasons, which plan.json lists`. */
export function cutLines(lines: readonly string[], { mostLines, mostBytes, one }: Limits): string[] {
  const kept: string[] = []
  let bytes = 0
  for (const line of lines.slice(0, mostLines)) {
    const text = shortened(line)
    bytes += Buffer.byteLength(JSON.stringify(text)) + 1
    if (bytes > mostBytes) break
    kept.push(text)
  }
  const more = lines.length - kept.length
  return more === 0 ? kept : [...kept, leftOut(more, one)]
}

function shortened(line: string): string {
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS - 1).toWellFormed()}…` : line
}

function leftOut(more: number, one: string): string {
  return `and ${formatCount(more)} more ${more === 1 ? one : `${one}s`}, which plan.json lists`
}
