import type { JobRun, StepRun } from '../job/job-run.ts'

/** The sandbox's replacement of an external action; the log always names it as a stand-in. */
export type StandIn = {
  /** `owner/repo` or `owner/repo/path`, lower case. */
  name: string
  /** Every supported input in lower case, with its default; any other is an error. */
  inputs: Readonly<Record<string, string>>
  main(stepRun: StandInCall): Promise<void>
  post?(stepRun: StandInCall): Promise<void>
  postIf?: string
}

/** A step that uses a stand-in, which writes its outputs to `stepRun.outputs`. */
export type StandInCall = {
  stepRun: StepRun
  job: JobRun
  inputs: Record<string, string>
  say(text: string): void
}
