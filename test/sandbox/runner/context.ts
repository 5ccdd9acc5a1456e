/** What an expression can be, and what it can see. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value }

/** The contexts by name: github, env, vars, secrets, inputs, needs, strategy, matrix, job, runner, steps. */
export type Contexts = Readonly<Record<string, Value>>

export type JobStatus = 'success' | 'failure' | 'cancelled'

/** What functions answer: `success()` and its like, and `hashFiles`, which only a step has. A job whose needs were skipped is none of the three. */
export type StatusFunctions = {
  status: JobStatus | 'skipped'
  hashFiles?: (patterns: readonly string[]) => string
}
