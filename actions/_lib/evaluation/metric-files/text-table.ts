import { parse } from 'csv-parse/sync'
import { Problem } from '../../contract/problem.ts'
import type { MetricReading, TextTable } from './reading.ts'
import { cellValue } from './value.ts'

const MOST_COLUMNS = 10_000

/** Reads a small CSV or TSV file with a header; names and values are trimmed, since Ultralytics pads both. */
export function textTable(text: string, file: string): TextTable {
  const records = parsed(text, file)
  const [columns, ...rows] = records
  if (columns === undefined) return { columns: [], rows: [] }
  if (columns.length > MOST_COLUMNS) throw malformed(file, `it has ${columns.length} columns`)
  const again = columns.find((name, index) => columns.indexOf(name) < index)
  if (again !== undefined) throw malformed(file, `the column ${JSON.stringify(again)} is there twice`)
  return { columns, rows }
}

function parsed(text: string, file: string): string[][] {
  try {
    return parse(text, {
      delimiter: file.endsWith('.tsv') ? '\t' : ',',
      bom: true,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    })
  } catch (cause) {
    throw malformed(file, cause instanceof Error ? cause.message : String(cause), cause)
  }
}

/** Each column's last cell that is not empty: loggers leave cells empty where a step measured something else. */
export function latestOf({ columns, rows }: TextTable): MetricReading[] {
  return columns.flatMap((name, index) => {
    const last = rows.findLast(row => (row[index] ?? '') !== '')?.[index]
    return last === undefined ? [] : [{ name, ...cellValue(last) }]
  })
}

function malformed(file: string, why: string, cause?: unknown): Problem {
  return new Problem({
    what: `this is no table with a header: ${why}`,
    where: file,
    fix: 'write a header and rows with as many cells, each column once',
    cause,
  })
}
