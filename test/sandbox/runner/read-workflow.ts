import type { Value } from './context.ts'
import { readCall, readDispatch } from './read-inputs.ts'
import { readConcurrency, readDefaults, readJob, readPermissions } from './read-job.ts'
import { eventsOf, readTriggers } from './read-triggers.ts'
import { Unsupported } from './refusal.ts'
import { readWritten, under } from './template.ts'
import type { JobDefinition, Workflow } from './workflow.ts'
import { mappingAt, textMapAt, textOf, textOrNull } from './written-text.ts'

/** Reads a workflow file; refuses with its line what GitHub refuses, and what the sandbox does not support. */
export function readWorkflow(text: string, path: string): Workflow {
  const file = readWritten(text, { path, kind: 'workflow' })
  const fields = file.data as Record<string, Value>
  const events = eventsOf(under(file, 'on'))
  const [call, dispatch] = [events.get('workflow_call'), events.get('workflow_dispatch')]
  const jobs = under(file, 'jobs')
  return {
    path,
    name: textOf(fields['name']) || path,
    runName: textOrNull(fields['run-name']),
    on: readTriggers(events),
    call: call ? readCall(call) : null,
    dispatch: dispatch ? readDispatch(dispatch) : null,
    permissions: readPermissions(fields['permissions']),
    env: textMapAt(file, 'env'),
    defaults: readDefaults(file),
    concurrency: readConcurrency(file),
    jobs: inOrder(
      Object.keys(mappingAt(file, 'jobs')).map(id => readJob(id, under(jobs, id))),
      jobs.where(),
    ),
  }
}

/** The jobs, each after those that it needs; a need that does not exist and a circle of needs are refused. */
function inOrder(jobs: readonly JobDefinition[], where: string): JobDefinition[] {
  if (jobs.length === 0) throw new Unsupported('a workflow has no `jobs`', where)
  const byId = new Map(jobs.map(job => [job.id.toLowerCase(), job]))
  const placed = new Set<JobDefinition>()
  const place = (job: JobDefinition, path: readonly JobDefinition[]): void => {
    if (path.includes(job)) throw new Unsupported(`the job \`${job.id}\` needs itself`, job.where)
    for (const need of job.needs) {
      const needed = byId.get(need.toLowerCase())
      if (!needed)
        throw new Unsupported(`the job \`${job.id}\` needs \`${need}\`, which does not exist`, job.where)
      place(needed, [...path, job])
    }
    placed.add(job)
  }
  for (const job of jobs) place(job, [])
  return [...placed]
}
