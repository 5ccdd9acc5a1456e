import * as z from 'zod'

export const FAILURE_LIMITS = {
  what: 600,
  where: 300,
  fix: 1000,
  line: 400,
  lines: 20,
  problems: 5,
  models: 20,
}

const { what, where, fix, line, lines, problems, models } = FAILURE_LIMITS

/**
 * failure.json: why a training, a prediction, an evaluation or a plan ended without its result. The job that leaves it runs code of the
 * repository, so every text is untrusted.
 */
export const failureSchema = z.strictObject({
  schema: z.literal('trainyard/failure@1'),
  stage: z.enum(['train', 'predict', 'evaluate', 'plan']),
  /** `incomplete`: stopped at its time limit with a checkpoint to resume from. */
  kind: z.enum(['failed', 'incomplete']),
  /** Null where none was named. */
  model: z.string().max(100).nullable(),
  /** What a plan had chosen to train when it failed. */
  models: z.array(z.string().max(100)).max(models),
  problems: z
    .array(
      z.strictObject({ what: z.string().max(what), where: z.string().max(where), fix: z.string().max(fix) }),
    )
    .min(1)
    .max(problems),
  /** The last lines of the log, secrets masked. */
  lines: z.array(z.string().max(line)).max(lines),
  seconds: z.number().nonnegative(),
  /** Of the workflow run; null in a terminal. */
  attempt: z.int().positive().nullable(),
})
export type Failure = z.infer<typeof failureSchema>
