import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isUtf16 } from '../../../actions/_lib/contract/utf16.ts'

const TEXT = '{"acc": 0.9}\n'
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()

const cases = [
  { name: 'UTF-16 with a byte order mark', bytes: Buffer.from(`\ufeff${TEXT}`, 'utf16le'), want: true },
  { name: 'UTF-16 without one', bytes: Buffer.from(TEXT, 'utf16le'), want: true },
  { name: 'big-endian UTF-16', bytes: bigEndian(`\ufeff${TEXT}`), want: true },
  { name: 'big-endian UTF-16 without a byte order mark', bytes: bigEndian(TEXT), want: true },
  { name: 'UTF-8', bytes: Buffer.from(TEXT), want: false },
  { name: 'UTF-8 with a byte order mark', bytes: Buffer.from(`\ufeff${TEXT}`), want: false },
  { name: 'UTF-8 with one NUL', bytes: Buffer.from(`{"a\0": 1, "b": 2}`), want: false },
  { name: 'zeros', bytes: Buffer.alloc(64), want: false },
  { name: 'nothing', bytes: Buffer.alloc(0), want: false },
]

describe('UTF-16', () => {
  for (const { name, bytes, want } of cases) {
    it(`${want ? 'is' : 'is not'} seen in ${name}`, () => assert.equal(isUtf16(bytes), want))
  }
})
