const MOST_CHARACTERS = 80
/** Control characters, invisible and direction-changing ones: a reader would not see them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** A name, value or id from a document as a Markdown code span: nothing in it is a link, mention, cell or HTML. */
export function codeSpan(text: string): string {
  const line = visible(text)
  if (line === '') return '*(empty)*'
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^`|`$/.test(line) ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

/** A Markdown table; cells are Markdown already, a pipe in them is escaped. `align` has `l` or `r` per column. */
export function table(align: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `| ${[...align].map(side => (side === 'r' ? '---:' : '---')).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** Four significant digits, a real minus sign, and what is undefined said so. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return 'undefined'
  const text = Math.abs(value) >= 1e4 ? Math.round(value).toLocaleString('en-US') : shortest(value)
  return text.replace('-', '−')
}

/** `+0.0231`, `±0`: a difference is always signed. */
export function difference(value: number): string {
  if (value === 0) return '±0'
  return value > 0 ? `+${number(value)}` : number(value)
}

/** `[0.66, 0.70]`, or a dash. */
export function interval(bounds: readonly [number, number] | null | undefined): string {
  return bounds ? `[${number(bounds[0])}, ${number(bounds[1])}]` : '—'
}

/** Bytes for a person: `840 B`, `26.1 kB`, `1.5 GB`. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`
}

function shortest(value: number): string {
  return value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(2) : String(Number(value.toPrecision(4)))
}

function visible(text: string): string {
  const line = text
    .slice(0, MOST_CHARACTERS * 20)
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '�')
    .replaceAll('<!--', '<!—')
    .replace(/\\(?=\|)/g, '⧵')
    .trim()
  const characters = [...line]
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…` : line
}
