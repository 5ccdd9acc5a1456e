/** Holm's adjusted p-values: any of them at most α keeps the chance of one false alarm at α (Holm 1979). */
export function holm(pValues: readonly number[]): number[] {
  const order = ascending(pValues)
  const adjusted = new Array<number>(pValues.length)
  let greatest = 0
  for (const [rank, index] of order.entries()) {
    greatest = Math.max(greatest, Math.min(1, pValues[index]! * (order.length - rank)))
    adjusted[index] = greatest
  }
  return adjusted
}

/** Benjamini and Hochberg's adjusted p-values: rejecting those at most q keeps the expected share of false ones at q (1995). */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = ascending(pValues)
  const adjusted = new Array<number>(pValues.length)
  let least = 1
  for (let rank = order.length; rank > 0; rank--) {
    const index = order[rank - 1]!
    least = Math.min(least, (pValues[index]! * order.length) / rank)
    adjusted[index] = least
  }
  return adjusted
}

function ascending(pValues: readonly number[]): number[] {
  return pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!)
}
