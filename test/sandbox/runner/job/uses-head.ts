import { say } from './annotation.ts'
import type { StepRun } from './job-run.ts'

/** The first lines of the log of a `uses` step: its inputs and variables. */
export function announceUses({ scope: { job }, name, env }: StepRun, inputs: Record<string, string>): void {
  say(job, `##[group]${name}`)
  for (const [title, values] of [['with', inputs] as const, ['env', env] as const]) {
    const lines = Object.entries(values).filter(([, value]) => value !== '')
    if (lines.length > 0)
      say(job, `${title}:\n${lines.map(([key, value]) => `  ${key}: ${value}`).join('\n')}`)
  }
  say(job, '##[endgroup]')
}
