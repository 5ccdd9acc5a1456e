import type * as z from 'zod'
import type { Host } from './host.ts'

/** The result of a verb. Exit status 1 means that a gate or check failed. */
export type Outcome = {
  status: 0 | 1
  /** Step outputs on a runner, kebab-case. */
  outputs: Record<string, string>
  /** The document that `--json` prints. */
  result: unknown
  /** Markdown for the job summary. */
  summary?: string
  /** Why the status is 1: a headline, and details below it. On a runner it becomes an error annotation. */
  refusal?: string
  /** Pending until a server that the verb started is stopped; the result is printed before. */
  serves?: Promise<void>
}

/** A verb. Its inputs' schema, kebab-case keys with text values, is the only list of inputs for action.yml, command line and code. */
export type Verb<Inputs extends z.ZodObject = z.ZodObject> = {
  name: string
  inputs: Inputs
  /** The input that may be given without its option in a terminal: `trainyard verify DIR`. */
  positional?: string
  run(inputs: z.output<Inputs>, host: Host): Promise<Outcome>
  /** Runs on a runner after the job's last step, if `run` was killed before it ended. */
  finish?(inputs: z.output<Inputs>, host: Host): Promise<void>
}

/** Declares a verb and infers the types of its inputs. */
export function verb<Inputs extends z.ZodObject>(declaration: Verb<Inputs>): Verb<Inputs> {
  return declaration
}
