/** One number as a file says it; not yet known to be finite. */
export type Reading = {
  name: string
  value: number
  /** Standard error of the value, where the tool writes one. */
  deviation?: number
  /** How many rows stand behind the value, where the tool says so. */
  n?: number
  /** Where the file itself says it, null where it leaves a doubt; else the name decides. */
  higherIsBetter?: boolean | null
}

/** Columns of a CSV or TSV file as text, `''` where a row has none. */
export type TextTable = { columns: string[]; rows: string[][] }

/** What a metric file holds, before anybody knows which tool wrote it. */
export type Contents = { file: string; tree: unknown; table: null } | { file: string; table: TextTable }

/** How one tool writes metrics; `read` answers null for files that are not of this shape. */
export type Shape = { name: string; read(contents: Contents): Reading[] | null }
