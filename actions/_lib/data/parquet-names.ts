import { open } from 'node:fs/promises'
import { visitTexts } from './thrift.ts'

/** A Parquet file ends with its footer, the footer's length (four bytes, little-endian) and these four. */
const MAGIC = 'PAR1'
const TAIL = 8
/** Renames the columns of a flat Parquet file that DuckDB wrote, in its footer: DuckDB cannot write two names that differ only in case. */
export async function renameColumns(path: string, names: readonly string[]): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const { size } = await file.stat()
    const tail = (await file.read(Buffer.alloc(TAIL), 0, TAIL, size - TAIL)).buffer
    const length = tail.readUInt32LE(0)
    const start = size - TAIL - length
    const footer = (await file.read(Buffer.alloc(length), 0, length, start)).buffer
    const renamed = footerWith(names, footer)
    const end = Buffer.alloc(TAIL)
    end.writeUInt32LE(renamed.length, 0)
    end.write(MAGIC, 4)
    await file.write(Buffer.concat([renamed, end]), 0, renamed.length + TAIL, start)
    await file.truncate(start + renamed.length + TAIL)
  } finally {
    await file.close()
  }
}

/** The position of a name in the footer, its length included, and the column that it belongs to. */
type Name = { start: number; end: number; column: number }

function footerWith(names: readonly string[], footer: Buffer): Buffer {
  const pieces: Buffer[] = []
  let at = 0
  for (const { start, end, column } of namesIn(footer, names.length)) {
    const name = Buffer.from(names[column]!)
    pieces.push(footer.subarray(at, start), varint(name.length), name)
    at = end
  }
  return Buffer.concat([...pieces, footer.subarray(at)])
}

/**
 * FileMetaData (parquet.thrift) names each column in schema[1 + column].name, fields 2 and 4, and in every row group in
 * columns[column].meta_data.path_in_schema, fields 4, 1, 3 and 3.
 */
function namesIn(footer: Buffer, columns: number): Name[] {
  const names: Name[] = []
  visitTexts(footer, (path, start, end) => {
    const [first, element, second, third, fourth, fifth] = path
    const inSchema = path.length === 3 && first === 2 && second === 4 && element! > 0
    const inChunk = path.length === 7 && first === 4 && second === 1 && fourth === 3 && fifth === 3
    if (inSchema) names.push({ start, end, column: element! - 1 })
    if (inChunk) names.push({ start, end, column: third! })
  })
  if (names.length === 0 || names.length % columns !== 0)
    throw new Error('unknown layout of a Parquet footer')
  return names
}

function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return Buffer.from([...bytes, rest])
}
