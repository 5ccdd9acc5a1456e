/** The next number in [0, 1), with 32 random bits. */
export type Random = () => number

const TWO_TO_32 = 2 ** 32

/** Small fast counter generator sfc32 (Doty-Humphrey, PractRand), seeded by text: the same seed gives the same numbers everywhere. */
export function randomOf(seed: string): Random {
  let [a, b, c] = seedWords(seed)
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / TWO_TO_32
  }
  for (let warmUp = 0; warmUp < 16; warmUp++) next()
  return next
}

/** FNV-1a of the text from three starting points. */
function seedWords(seed: string): [number, number, number] {
  const word = (start: number) => {
    let hash = start
    for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16_777_619)
    return hash
  }
  return [word(0x811c9dc5), word(0x1234567), word(0x9e3779b9)]
}

/** `take` of `rows` row numbers without replacement, ascending (Knuth's selection sampling, algorithm S). */
export function pickRows(random: Random, { rows, take }: { rows: number; take: number }): Int32Array {
  const picked = new Int32Array(Math.min(take, rows))
  let taken = 0
  for (let row = 0; taken < picked.length; row++) {
    if ((rows - row) * random() < picked.length - taken) picked[taken++] = row
  }
  return picked
}
