/** Types of Thrift's compact protocol (THRIFT-110); below BYTE are booleans, between BYTE and DOUBLE whole numbers. */
const [STOP, BYTE, DOUBLE, BINARY, LIST, SET, STRUCT] = [0, 3, 7, 8, 9, 10, 12]

/** A text, its length included, by its path of field numbers and places in lists. */
type Visit = (path: readonly number[], start: number, end: number) => void
type ThriftReader = { bytes: Buffer; at: number; visit: Visit }

/** Visits every text of a struct in Thrift's compact protocol, in the order of the bytes. */
export function visitTexts(bytes: Buffer, visit: Visit): void {
  readStruct({ bytes, at: 0, visit }, [])
}

function readStruct(reader: ThriftReader, path: readonly number[]): void {
  let field = 0
  for (let header = nextByte(reader); header !== STOP; header = nextByte(reader)) {
    // A field far from the last one gives its number in full, as a zigzag varint.
    field = header >> 4 === 0 ? readVarint(reader) / 2 : field + (header >> 4)
    readValue(reader, header & 15, [...path, field])
  }
}

function readList(reader: ThriftReader, path: readonly number[]): void {
  const header = nextByte(reader)
  const size = header >> 4 === 15 ? readVarint(reader) : header >> 4
  const type = header & 15
  // In lists a boolean is a byte.
  for (let i = 0; i < size; i++) readValue(reader, type < BYTE ? BYTE : type, [...path, i])
}

function readValue(reader: ThriftReader, type: number, path: readonly number[]): void {
  if (type === STRUCT) readStruct(reader, path)
  else if (type === LIST || type === SET) readList(reader, path)
  else if (type === BINARY) readText(reader, path)
  else skip(reader, type)
}

function readText(reader: ThriftReader, path: readonly number[]): void {
  const start = reader.at
  const length = readVarint(reader)
  reader.at += length
  reader.visit(path, start, reader.at)
}

function skip(reader: ThriftReader, type: number): void {
  if (type > DOUBLE) throw new Error(`type ${type} of Thrift's compact protocol`)
  if (type === BYTE) reader.at += 1
  else if (type === DOUBLE) reader.at += 8
  else if (type > BYTE) readVarint(reader)
}

function readVarint(reader: ThriftReader): number {
  let [value, scale] = [0, 1]
  for (;;) {
    const byte = nextByte(reader)
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 128
  }
}

function nextByte(reader: ThriftReader): number {
  if (reader.at >= reader.bytes.length) throw new Error('the struct ends too early')
  return reader.bytes[reader.at++]!
}
