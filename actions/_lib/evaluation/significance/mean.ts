/**
 * How much each row moves a weighted mean: w (x − mean) / W. The sum of squares times n/(n−1) is the squared standard error
 * (the paired one where x are differences; with weights the ratio estimator's, Cochran, Sampling Techniques, §6.4).
 */
export function meanInfluence(values: Float64Array, weight: Float64Array | null): Float64Array {
  let [sum, total] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const w = weight === null ? 1 : weight[row]!
    sum += w * values[row]!
    total += w
  }
  const influence = new Float64Array(values.length)
  for (let row = 0; row < values.length; row++) {
    influence[row] = ((weight === null ? 1 : weight[row]!) * (values[row]! - sum / total)) / total
  }
  return influence
}

/** √(n/(n−1) · Σ influence²), over rows, or over the sums of clusters (Liang & Zeger's cluster-robust variance). */
export function influenceError(influence: Float64Array): number {
  let squares = 0
  for (let unit = 0; unit < influence.length; unit++) squares += influence[unit]! ** 2
  return Math.sqrt((squares * influence.length) / Math.max(1, influence.length - 1))
}
