import type { Sample } from '../metric.ts'

/** Why these scores are no probabilities, or null if all lie in [0, 1]. */
export function notProbabilities(sample: Sample): string | null {
  const outside = sample.scores.some(scores => scores.some(score => !(score >= 0 && score <= 1)))
  return outside ? 'some scores are no probabilities: they lie outside 0 to 1' : null
}
