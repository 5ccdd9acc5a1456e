/** A slice as it is named everywhere, in gates, documents and texts: `origin=ATL`. */
export function sliceName({ column, value }: { column: string; value: string }): string {
  return `${column}=${value}`
}
