const SHOWN = 5

/** The names of those classes for which `holds`, quoted; a few of many. Null if there is none. */
export function classesWhere(
  classes: number,
  labels: readonly string[] | undefined,
  holds: (code: number) => boolean,
): string | null {
  const names: string[] = []
  for (let code = 0; code < classes; code++) {
    if (holds(code)) names.push(JSON.stringify(labels?.[code] ?? String(code)))
  }
  if (names.length === 0) return null
  const more = names.length - SHOWN
  return more > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ')
}
