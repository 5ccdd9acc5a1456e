import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { interpolate } from '../expression.ts'
import { say } from './annotation.ts'
import { searchPath } from './environment.ts'
import type { StepRun } from './job-run.ts'
import { runProgram } from './program.ts'
import { shellOf } from './shell.ts'
import { statusFunctions } from './status-functions.ts'
import { StepFailure } from './step-failure.ts'

/** Runs a `run:` step: writes its script to a file and runs it with its shell in its working directory. */
export async function runScript(stepRun: StepRun): Promise<void> {
  const { scope, step, contexts } = stepRun
  const { job, defaults } = scope
  const functions = statusFunctions(scope)
  const text = (value: string | null) => (value === null ? null : interpolate(value, contexts, functions))
  const script = text(step.run) ?? ''
  const named = text(step.shell ?? defaults.shell)
  if (scope.composite && named === null) throw new StepFailure('Required property is missing: shell')
  // In a container GitHub uses sh, even if there is a bash.
  const taken = named ?? (job.request.container === null ? null : 'sh')
  const shell = shellOf(taken, searchPath(job, stepRun.env['PATH']), step.where)
  const file = join(job.folders.temp, `${randomUUID()}${shell.extension}`)
  writeFileSync(file, `${script}\n`, { mode: 0o755 })
  announce(stepRun, script, [shell.file, ...shell.args].join(' '))
  const args = shell.args.map(argument => argument.replaceAll('{0}', file))
  const cwd = resolve(job.folders.workspace, text(step.workingDirectory ?? defaults.workingDirectory) ?? '')
  await runProgram(stepRun, { file: shell.file, args, cwd })
}

/** The first lines of a step's log: its script, shell and variables. */
function announce({ scope: { job }, name, env }: StepRun, script: string, shell: string): void {
  say(job, `##[group]${name}`)
  say(job, script.trimEnd())
  say(job, `shell: ${shell}`)
  const variables = Object.entries(env)
  if (variables.length > 0)
    say(job, `env:\n${variables.map(([key, value]) => `  ${key}: ${value}`).join('\n')}`)
  say(job, '##[endgroup]')
}
