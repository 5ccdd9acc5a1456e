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
