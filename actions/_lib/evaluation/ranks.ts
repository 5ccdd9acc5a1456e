const DIGIT_BITS = 11
const BUCKETS = 1 << DIGIT_BITS
/** Word (0 low, 1 high) and shift of each digit, least significant first; little-endian, as all of Node's platforms are. */
const DIGITS = [
  { word: 0, shift: 0 },
  { word: 0, shift: 11 },
  { word: 0, shift: 22 },
  { word: 1, shift: 0 },
  { word: 1, shift: 11 },
  { word: 1, shift: 22 },
] as const

const orders = new WeakMap<Float64Array, Uint32Array>()

/**
 * Row numbers by ascending value, equal values (−0 and 0 among them) in row order, NaN last: a radix sort of the float64 bits,
 * linear in time, with 16 bytes a row at work. Remembered per array, so arrays must not change; neither may the result.
 */
export function sortedOrder(values: Float64Array): Uint32Array {
  const known = orders.get(values)
  if (known) return known
  const order = radixOrder(values)
  orders.set(values, order)
  return order
}

function radixOrder(values: Float64Array): Uint32Array {
  const rows = values.length
  const words = sortableWords(values)
  const counts = digitCounts(words)
  let order = new Uint32Array(rows)
  let spare = new Uint32Array(rows)
  for (let row = 0; row < rows; row++) order[row] = row
  for (const [digit, { word, shift }] of DIGITS.entries()) {
    const offsets = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS)
    if (offsets.includes(rows)) continue // every row has the same digit
    startsOf(offsets)
    for (let i = 0; i < rows; i++) {
      const row = order[i]!
      const bucket = (words[2 * row + word]! >>> shift) & (BUCKETS - 1)
      spare[offsets[bucket]!++] = row
    }
    ;[order, spare] = [spare, order]
  }
  return order
}

/** Pairs of unsigned words (low, high) that order as the numbers do: negative numbers complemented, others' sign bit set. */
function sortableWords(values: Float64Array): Uint32Array {
  const numbers = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) numbers[i] = values[i]! + 0 // −0 + 0 is 0
  const words = new Uint32Array(numbers.buffer)
  for (let i = 0; i < words.length; i += 2) {
    const negative = words[i + 1]! >>> 31 === 1 && !Number.isNaN(numbers[i / 2])
    if (negative) words[i] = ~words[i]!
    words[i + 1] = negative ? ~words[i + 1]! : words[i + 1]! | 0x80000000
  }
  return words
}

function digitCounts(words: Uint32Array): Uint32Array {
  const counts = new Uint32Array(DIGITS.length * BUCKETS)
  for (let i = 0; i < words.length; i += 2) {
    const low = words[i]!
    const high = words[i + 1]!
    counts[low & 2047]!++
    counts[2048 + ((low >>> 11) & 2047)]!++
    counts[4096 + (low >>> 22)]!++
    counts[6144 + (high & 2047)]!++
    counts[8192 + ((high >>> 11) & 2047)]!++
    counts[10240 + (high >>> 22)]!++
  }
  return counts
}

/** Turns counts into the first position of each bucket, in place. */
function startsOf(counts: Uint32Array): void {
  let start = 0
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const count = counts[bucket]!
    counts[bucket] = start
    start += count
  }
}
