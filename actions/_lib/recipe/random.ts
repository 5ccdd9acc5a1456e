/**
 * Uniform numbers in [0, 1), the same for the same seed and stream: sfc32 (C. Doty-Humphrey, PractRand), its state filled from
 * FNV-1a over both, the first 20 numbers thrown away.
 */
export function randomStream(seed: number, stream: string): () => number {
  let a = hash32(`a ${seed} ${stream}`)
  let b = hash32(`b ${seed} ${stream}`)
  let c = hash32(`c ${seed} ${stream}`)
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 20; i++) next()
  return next
}

/** The rows in a random order (Fisher–Yates); the given array is left alone. */
export function shuffled(rows: Int32Array, random: () => number): Int32Array {
  const order = rows.slice()
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const row = order[i]!
    order[i] = order[j]!
    order[j] = row
  }
  return order
}

function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
