import { markdownTable } from 'markdown-table'

/** A Markdown table; cells are Markdown already, a pipe in them is escaped. `align` has `l` or `r` for each column. */
export function table(align: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map(row => row.map(cell => cell.replaceAll('|', '\\|')))
  return markdownTable(cells, { align: [...align], alignDelimiters: false })
}
