/** Mean and standard deviation (n in the denominator) in two passes; a constant gets sd 1. */
export function scaleOf(count: number, valueAt: (index: number) => number): { mean: number; sd: number } {
  let sum = 0
  for (let i = 0; i < count; i++) sum += valueAt(i)
  const mean = sum / count
  let squares = 0
  for (let i = 0; i < count; i++) squares += (valueAt(i) - mean) ** 2
  const sd = Math.sqrt(squares / count)
  return { mean, sd: sd > 0 ? sd : 1 }
}
