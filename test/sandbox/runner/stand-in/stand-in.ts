import type { JobRun, StepRun } from '../job/job-run.ts'

/** The sandbox's own version of an action that is not in the sandbox; never taken for the action itself. */
export type StandIn = {
  /** `owner/repo` or `owner/repo/path`, lower case. */
  name: string
  /** Every input that it plays, lower case, with its default; any other is an error. */
  inputs: Readonly<Record<string, string>>
  main(stepRun: StandInCall): Promise<void>
  post?(stepRun: StandInCall): Promise<void>
  postIf?: string
}

/** A step that uses a stand-in. What it gives back it puts into `call.outputs`. */
export type StandInCall = {
  stepRun: StepRun
  job: JobRun
  inputs: Record<string, string>
  say(text: string): void
}
