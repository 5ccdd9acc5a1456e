/** A value of an expression or a context. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

/** The contexts by name: github, env, vars, secrets, inputs, needs, strategy, matrix, job, runner, steps. */
export type Contexts = Readonly<Record<string, Value>>

export type JobStatus = 'success' | 'failure' | 'cancelled'

/** The state behind `success()`, `failure()` and `cancelled()`, and `hashFiles`, which only steps have. After skipped needs a job is none of the three. */
export type StatusFunctions = {
  status: JobStatus | 'skipped'
  hashFiles?: (patterns: readonly string[]) => string
}
