import type { Evaluation } from '../../contract/evaluation.ts'
import type { Noise } from '../../contract/noise.ts'

/** One model on one evaluation set, before the noise of training is known. */
export type ModelMeasurement = Omit<Evaluation, 'schema' | 'noise'>

/** evaluation.json: what was measured, with the noise of training where several seeds were trained. */
export function evaluationDocument(measurement: ModelMeasurement, noise: Noise | null): Evaluation {
  return { schema: 'trainyard/evaluation@1', ...measurement, ...(noise && { noise }) }
}
