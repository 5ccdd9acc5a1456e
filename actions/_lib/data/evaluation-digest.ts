import { createHash } from 'node:crypto'
import { endianness } from 'node:os'
import type { Truth } from '../contract/table.ts'
import type { Engine } from './engine.ts'

/**
 * The digest of an evaluation set: sha-256 over the ids of all rows in the UTF-8 byte order of the ids, then over their
 * labels in the same order. A text is written as a netstring, `<bytes in UTF-8>:<text>,`; an id as its exact text (see
 * textOf), in ranking as the netstrings of query and id, sorted by both; a class as the netstring of its exact text; a
 * number (regression, relevance) as the eight bytes of an IEEE 754 double, little-endian, −0 as 0. So it depends on
 * neither the file's format, nor the order of its rows, nor on DuckDB's version.
 *
 * Reads ids from `table`, sorted; `onRepeated` is called with each row that has the id of the row before it.
 */
export async function evaluationDigest(
  engine: Engine,
  {
    table,
    keys,
    truth,
    onRepeated,
  }: { table: string; keys: string[]; truth: Truth; onRepeated: (row: number) => void },
): Promise<string> {
  const hash = createHash('sha256')
  const rows = truth.kind === 'classes' ? truth.codes.length : truth.values.length
  const key = keys.map(column => `strlen(${column}) || ':' || ${column} || ','`).join(' || ')
  let previous: unknown
  await engine.stream(`SELECT ${key} FROM ${table}`, (chunk, start) => {
    const vector = chunk.getColumnVector(0)
    let text = ''
    for (let i = 0; i < chunk.rowCount; i++) {
      const id = vector.getItem(i)
      if (id === previous) onRepeated(start + i)
      previous = id
      text += id
    }
    hash.update(text)
    engine.host.progress('sort ids', start / rows)
  })
  engine.host.progress('sort ids', 1)
  hashLabels(truth, piece => hash.update(piece))
  return `sha256:${hash.digest('hex')}`
}

const PIECE_ROWS = 8192

function hashLabels(truth: Truth, update: (piece: string | Uint8Array) => void): void {
  if (truth.kind === 'values') {
    update(littleEndian(truth.values))
    return
  }
  const netstrings = truth.labels.map(label => `${Buffer.byteLength(label)}:${label},`)
  for (let start = 0; start < truth.codes.length; start += PIECE_ROWS) {
    let text = ''
    for (const code of truth.codes.subarray(start, start + PIECE_ROWS)) text += netstrings[code]
    update(text)
  }
}

function littleEndian(values: Float64Array): Uint8Array {
  const bytes = Buffer.from(values.map(value => value + 0).buffer)
  return endianness() === 'LE' ? bytes : bytes.swap64()
}
