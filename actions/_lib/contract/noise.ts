import * as z from 'zod'
import { MOST, shortText, shownNumber } from './bounds.ts'

const size = shownNumber.min(0)

/** One metric of trainings that differ in nothing but the seed, all measured on the same rows. */
const noisyMetricSchema = z.strictObject({
  name: shortText,
  /** Sample standard deviation over the seeds … */
  sd: size,
  /** … and the least and greatest value. */
  min: shownNumber,
  max: shownNumber,
  /** Seeds for which the metric is defined. */
  n: z.int().min(2),
  /** The A/A difference: how far apart two trainings by different seeds are, at the comparison's confidence. */
  difference: size,
})

/** The noise of training, which the rows of one training cannot show. It is reported and decides no gate. */
export const noiseSchema = z.strictObject({
  /** The candidate's first, if its run.json has it. */
  seeds: z.array(z.int()).max(100),
  metrics: z.array(noisyMetricSchema).max(MOST.metrics),
})
export type Noise = z.infer<typeof noiseSchema>
export type NoisyMetric = Noise['metrics'][number]
