import type { DuckDBDataChunk } from '@duckdb/node-api'

/** How many mismatched rows are named in a Problem. */
export const MOST_EXAMPLE_ROWS = 5

/** Number of rows with one kind of mismatch, and the places of the first few. */
export type RowTally = { count: number; rows: number[] }

/** Scores of one model by the places of the evaluation set, and the rows that could not be placed. */
export type ScorePlacement = {
  /** One array per score column. */
  scores: Float64Array[]
  /** 1 for each place that has its row. */
  seen: Uint8Array
  repeated: RowTally
  /** Rows whose label is not that of the evaluation set. */
  differing: RowTally
  /** Rows that have no place; only their number is known. */
  extra: RowTally
}

/** A placement of no row, for so many score columns and places. */
export function emptyPlacement({ columns, rows }: { columns: number; rows: number }): ScorePlacement {
  return {
    scores: Array.from({ length: columns }, () => new Float64Array(rows)),
    seen: new Uint8Array(rows),
    repeated: { count: 0, rows: [] },
    differing: { count: 0, rows: [] },
    extra: { count: 0, rows: [] },
  }
}

/** Adds rows of a query with the columns place (null for none), differs, and the scores; of repeated rows the first one counts. */
export function placeRows(chunk: DuckDBDataChunk, placement: ScorePlacement): void {
  const { scores, seen, repeated, differing, extra } = placement
  const [places, differs] = [chunk.getColumnVector(0), chunk.getColumnVector(1)]
  const values = scores.map((_, column) => chunk.getColumnVector(2 + column))
  for (let row = 0; row < chunk.rowCount; row++) {
    const place = places.getItem(row)
    if (typeof place !== 'number') extra.count++
    else if (seen[place]) addRow(repeated, place)
    else {
      seen[place] = 1
      if (differs.getItem(row)) addRow(differing, place)
      for (const [column, vector] of values.entries()) scores[column]![place] = vector.getItem(row) as number
    }
  }
}

/** The places that no row was found for. */
export function missingRows({ seen }: ScorePlacement): RowTally {
  const missing: RowTally = { count: 0, rows: [] }
  for (const [place, isSeen] of seen.entries()) if (!isSeen) addRow(missing, place)
  return missing
}

function addRow(tally: RowTally, place: number): void {
  if (tally.count++ < MOST_EXAMPLE_ROWS) tally.rows.push(place)
}
