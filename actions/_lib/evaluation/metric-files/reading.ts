/** One entry of a file. */
export type Reading = {
  name: string
  /** NaN where the file has no finite number. */
  value: number
  /** Where it is no number: what the file says, as it stands there and shortened. */
  said?: string
  /** A text, a list or a counter of the run: no metric, unless a gate or a direction names it. */
  isAside?: true
  /** Standard error of the value, where the tool writes one. */
  deviation?: number
  /** How many rows stand behind the value, where the tool says so. */
  n?: number
  /** Where the file itself says it, null where it leaves a doubt; else the name decides. */
  higherIsBetter?: boolean | null
  /** Of a benchmark, as the file says it. */
  unit?: string
  /** Which of the file's values it is, where that is not plain: `of step 200, …`. */
  note?: string
}

/** Columns of a CSV or TSV file as text, `''` where a row has none. */
export type TextTable = { columns: string[]; rows: string[][] }

/** What a metric file holds, before anybody knows which tool wrote it. */
export type Contents = { file: string; tree: unknown; table: null } | { file: string; table: TextTable }

/** How one tool writes metrics; `read` answers null for files that are not of this shape. */
export type Shape = { name: string; read(contents: Contents): Reading[] | null }
