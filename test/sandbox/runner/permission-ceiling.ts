import type { LoadedWorkflow } from './load-workflow.ts'
import {
  aboveCeiling,
  ceilingOf,
  DEFAULT_PERMISSIONS,
  type JobPermissions,
  permissionsOf,
} from './permissions.ts'
import { Unsupported } from './refusal.ts'

/** Refuses a run whose called workflows ask for more permissions than their callers have, as GitHub does before it starts. */
export function checkCeiling(loaded: LoadedWorkflow): void {
  refuse(loaded, ceilingOf(false), DEFAULT_PERMISSIONS)
}

function refuse(
  { workflow, calls }: LoadedWorkflow,
  ceiling: JobPermissions,
  otherwise: JobPermissions,
): void {
  for (const job of workflow.jobs) {
    const asked = { job: job.permissions, workflow: workflow.permissions }
    const [first] = aboveCeiling(asked.job ?? asked.workflow ?? otherwise, ceiling)
    if (first !== undefined) {
      throw new Unsupported(
        `the job \`${job.id}\` asks for \`${first}\`, which its caller does not have`,
        job.where,
      )
    }
    const called = calls.get(job.id)
    if (called === undefined) continue
    const given = permissionsOf(asked, ceiling, otherwise)
    refuseWhole(called, given, job.where)
    refuse(called, given, given)
  }
}

/** The workflow-level permissions of a called file count, even if each of its jobs asks for less. */
function refuseWhole({ workflow }: LoadedWorkflow, ceiling: JobPermissions, where: string): void {
  const [first] = aboveCeiling(workflow.permissions ?? {}, ceiling)
  if (first === undefined) return
  throw new Unsupported(`${workflow.path} asks for \`${first}\`, which its caller does not have`, where)
}
