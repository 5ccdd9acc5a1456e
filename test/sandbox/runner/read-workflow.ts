import { checked } from './expression-place.ts'
import { readCall, readDispatch } from './read-inputs.ts'
import { readConcurrency, readDefaults, readJob } from './read-job.ts'
import { readPermissions } from './read-permissions.ts'
import { eventNodes, readTriggers } from './read-triggers.ts'
import { Unsupported } from './unsupported.ts'
import type { JobDefinition, Workflow } from './workflow.ts'
import { fieldsOf, mappingOf, textMapOf, textOrNull } from './yaml-field.ts'
import { parseYaml } from './yaml-node.ts'

const KEYS = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs'] as const

/** Reads a workflow file; whatever the sandbox does not support, or GitHub would refuse, is refused with its line. */
export function readWorkflow(text: string, path: string): Workflow {
  const root = parseYaml(text, path)
  const { on, jobs, permissions, concurrency, ...fields } = fieldsOf(root, 'a workflow', KEYS)
  if (on === undefined) throw new Unsupported('a workflow has no `on`', root.where)
  if (jobs === undefined) throw new Unsupported('a workflow has no `jobs`', root.where)
  const events = eventNodes(on)
  const [call, dispatch] = [events.get('workflow_call'), events.get('workflow_dispatch')]
  return {
    path,
    name: textOrNull(checked(fields.name, 'literal'), '`name`') || path,
    runName: textOrNull(checked(fields['run-name'], 'run-name'), '`run-name`'),
    on: readTriggers(events),
    call: call === undefined ? null : readCall(call),
    dispatch: dispatch === undefined ? null : readDispatch(dispatch),
    permissions: permissions === undefined ? null : readPermissions(permissions),
    env: textMapOf(checked(fields.env, 'workflow-env'), '`env`'),
    defaults: readDefaults(checked(fields.defaults, 'literal')),
    concurrency:
      concurrency === undefined ? null : readConcurrency(checked(concurrency, 'workflow-concurrency')),
    jobs: inOrder(
      [...mappingOf(jobs, '`jobs`')].map(([id, node]) => readJob(id, node)),
      jobs.where,
    ),
  }
}

/** The jobs, each after those that it needs; a need that is not there, or waits for itself, is refused. */
function inOrder(jobs: readonly JobDefinition[], where: string): JobDefinition[] {
  if (jobs.length === 0) throw new Unsupported('a workflow has no `jobs`', where)
  const byId = new Map(jobs.map(job => [job.id.toLowerCase(), job]))
  if (byId.size < jobs.length) throw new Unsupported('two jobs have the same id', where)
  const placed = new Set<JobDefinition>()
  const place = (job: JobDefinition, path: readonly JobDefinition[]): void => {
    if (path.includes(job)) throw new Unsupported(`the job \`${job.id}\` needs itself`, job.where)
    for (const need of job.needs) {
      const needed = byId.get(need.toLowerCase())
      if (!needed)
        throw new Unsupported(`the job \`${job.id}\` needs \`${need}\`, which is not there`, job.where)
      place(needed, [...path, job])
    }
    placed.add(job)
  }
  for (const job of jobs) place(job, [])
  return [...placed]
}
