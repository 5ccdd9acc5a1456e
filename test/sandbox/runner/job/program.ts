import type { Value } from '../context.ts'
import { environmentOf } from './environment.ts'
import type { StepRun } from './job-run.ts'
import { listenTo } from './output-line.ts'
import { type ProcessCommand, runCommand } from './process.ts'
import { StepFailure } from './step-failure.ts'
import { makeStepFiles, obeyStepFiles } from './step-files.ts'

/** Runs one process of a step and reads its runner files (GITHUB_OUTPUT, GITHUB_ENV, …); a status other than 0 fails the step. */
export async function runProgram(
  stepRun: StepRun,
  { file, args, cwd, more = {} }: Omit<ProcessCommand, 'env'> & { more?: Readonly<Record<string, string>> },
): Promise<void> {
  const files = makeStepFiles(stepRun.scope.job.folders.temp)
  const github = { ...(stepRun.contexts['github'] as Record<string, Value>), ...files }
  const env = environmentOf({ ...stepRun, contexts: { ...stepRun.contexts, github } }, more)
  const { full } = stepRun.scope.job.log
  let status: number
  try {
    status = await runCommand({ file, args, cwd, env }, { line: listenTo(stepRun), stop: stepRun.stop, full })
  } finally {
    obeyStepFiles(stepRun, files)
  }
  if (status !== 0) throw new StepFailure(`Process completed with exit code ${status}.`)
}
