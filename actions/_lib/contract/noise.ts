import * as z from 'zod'

const size = z.number().min(0)

/** One metric of trainings that differ in nothing but the seed, all measured on the same rows. */
const noisyMetricSchema = z.strictObject({
  name: z.string(),
  /** Sample standard deviation over the seeds … */
  sd: size,
  /** … and the least and greatest value. */
  min: z.number(),
  max: z.number(),
  /** Seeds for which the metric is defined. */
  n: z.int().min(2),
  /** The A/A difference: so far apart, to either side, are two trainings by different seeds, at the comparison's confidence. */
  difference: size,
})

/** The noise of training itself, which rows cannot show. It tells, and decides no gate. */
export const noiseSchema = z.strictObject({
  /** The candidate's first, if its run says it. */
  seeds: z.array(z.int()),
  metrics: z.array(noisyMetricSchema),
})
export type Noise = z.infer<typeof noiseSchema>
export type NoisyMetric = Noise['metrics'][number]
