import type * as z from 'zod'
import type { Host } from './host.ts'

/** What a verb leaves behind. Exit status 1 means that a gate or check said no. */
export type Outcome = {
  status: 0 | 1
  /** Step outputs on a runner, kebab-case. */
  outputs: Record<string, string>
  /** What `--json` prints: the document that the verb is about. */
  result: unknown
  /** Markdown for the job summary. */
  summary?: string
  /** With status 1, why, in a line and more below it: on a runner an error beside its own “Process completed with exit code 1”. */
  refusal?: string
  /** What goes on after the result is told: a server, until it is stopped. */
  serves?: Promise<void>
}

/** One verb: its inputs' schema (kebab-case keys, text in) is the single list for action.yml, command line and code. */
export type Verb<Inputs extends z.ZodObject = z.ZodObject> = {
  name: string
  inputs: Inputs
  /** In a terminal the one word that belongs to no option is this input: `trainyard verify DIR`. */
  positional?: string
  run(inputs: z.output<Inputs>, host: Host): Promise<Outcome>
  /** On a runner, after the job's last step, if `run` was killed before it ended: says so where it matters. */
  finish?(inputs: z.output<Inputs>, host: Host): Promise<void>
}

/** Keeps the inputs' types while declaring a verb. */
export function verb<Inputs extends z.ZodObject>(declaration: Verb<Inputs>): Verb<Inputs> {
  return declaration
}
