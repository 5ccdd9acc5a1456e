/** A column's or table's name in SQL, whatever it contains. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text literal in SQL, whatever it contains. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
