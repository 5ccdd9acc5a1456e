/** The declared slicing that a gate's `slice` names, `origin` or `origin=ATL`; null if none. */
export function columnOfSlice(slice: string, columns: readonly string[]): string | null {
  const matching = columns.filter(column => slice === column || slice.startsWith(`${column}=`))
  return matching.sort((a, b) => b.length - a.length)[0] ?? null
}
