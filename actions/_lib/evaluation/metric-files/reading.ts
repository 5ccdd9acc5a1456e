/** One entry of a file. */
export type MetricReading = {
  name: string
  /** NaN where the file has no finite number. */
  value: number
  /** If it is not a number: the text in the file, shortened. */
  said?: string
  /** A text, a list or a counter of the run: no metric, unless a gate or a direction names it. */
  isAside?: true
  /** Standard error of the value, if the tool writes one. */
  deviation?: number
  /** Number of rows behind the value, if the tool writes it. */
  n?: number
  /** If the file says it, null if the file leaves it open; otherwise the name decides. */
  higherIsBetter?: boolean | null
  /** The unit of a benchmark, as the file writes it. */
  unit?: string
  /** Which of the file's values it is, where that is not plain: `of step 200, …`. */
  note?: string
}

/** Columns of a CSV or TSV file as text, `''` where a row has none. */
export type TextTable = { columns: string[]; rows: string[][] }

/** What a metric file holds, before its shape is known. */
export type MetricContents = { file: string; tree: unknown; table: null } | { file: string; table: TextTable }

/** How one tool writes metrics; `read` returns null for files that are not of this shape. */
export type Shape = { name: string; read(contents: MetricContents): MetricReading[] | null }
