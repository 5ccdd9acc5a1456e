import type { Value } from './context.ts'
import { checkCondition } from './expression.ts'
import { apiName } from './permissions.ts'
import { readSteps } from './read-steps.ts'
import { Unsupported } from './refusal.ts'
import { under, type WrittenValue } from './template.ts'
import type {
  CallJob,
  ConcurrencyRequest,
  Defaults,
  JobDefinition,
  PermissionRequest,
  StepsJob,
  Strategy,
} from './workflow.ts'
import { mappingAt, textMapAt, textOf, textOrNull, textsOf } from './written-text.ts'

/** What GitHub knows of a job and the sandbox does not. */
const UNSUPPORTED = ['services', 'snapshot', 'cancel-timeout-minutes']

/** One entry under `jobs:`: steps, or the call of a reusable workflow. */
export function readJob(id: string, job: WrittenValue): JobDefinition {
  const fields = job.data as Record<string, Value>
  const unsupported = UNSUPPORTED.find(key => fields[key] !== undefined)
  if (unsupported !== undefined) {
    const what = `\`${unsupported}\` of the job \`${id}\` is not supported in the sandbox`
    throw new Unsupported(what, job.where(unsupported))
  }
  return {
    id,
    name: textOrNull(fields['name']),
    needs: fields['needs'] === undefined ? [] : textsOf(fields['needs']),
    if: checkCondition(textOrNull(fields['if']), job.where('if')),
    permissions: readPermissions(fields['permissions']),
    concurrency: readConcurrency(job),
    strategy: readStrategy(job),
    where: job.where(),
    ...(fields['uses'] === undefined ? readStepsJob(job) : readCallJob(job)),
  }
}

/** `permissions:` of a workflow or a job, by the names of GitHub's API. */
export function readPermissions(value: Value | undefined): PermissionRequest | null {
  if (value === undefined) return null
  if (value === 'read-all' || value === 'write-all') return value
  const entries = Object.entries(value as Exclude<PermissionRequest, string>)
  return Object.fromEntries(entries.map(([name, level]) => [apiName(name), level]))
}

/** `concurrency:` of a workflow or of a job. */
export function readConcurrency(owner: WrittenValue): ConcurrencyRequest | null {
  const written = (owner.data as Record<string, Value>)['concurrency']
  if (written === undefined) return null
  const where = owner.where('concurrency')
  const fields = typeof written === 'object' ? mappingAt(owner, 'concurrency') : { group: written }
  const cancelInProgress = textOrNull(fields['cancel-in-progress']) ?? 'false'
  const queue = textOrNull(fields['queue']) ?? 'single'
  if (queue !== 'single' && queue !== 'max') throw unevaluated('queue', where)
  if (queue === 'max' && cancelInProgress === 'true') {
    throw new Unsupported('`queue: max` cannot be combined with `cancel-in-progress: true`', where)
  }
  return { group: textOf(fields['group']), cancelInProgress, queue, where }
}

/** `defaults: { run: { shell, working-directory } }`. */
export function readDefaults(owner: WrittenValue): Defaults {
  const run = mappingAt(under(owner, 'defaults'), 'run')
  return { shell: textOrNull(run['shell']), workingDirectory: textOrNull(run['working-directory']) }
}

function readStrategy(job: WrittenValue): Strategy | null {
  if ((job.data as Record<string, Value>)['strategy'] === undefined) return null
  const fields = mappingAt(job, 'strategy')
  return {
    matrix: fields['matrix'] ?? null,
    failFast: fields['fail-fast'] ?? true,
    maxParallel: fields['max-parallel'] ?? null,
    where: job.where('strategy'),
  }
}

function readCallJob(job: WrittenValue): CallJob {
  const { uses, secrets } = job.data as Record<string, Value>
  return {
    kind: 'call',
    uses: textOf(uses),
    with: mappingAt(job, 'with'),
    secrets: secrets === 'inherit' ? 'inherit' : textMapAt(job, 'secrets'),
  }
}

function readStepsJob(job: WrittenValue): StepsJob {
  const fields = job.data as Record<string, Value>
  if (fields['steps'] === undefined) throw new Unsupported('a job has no `steps`', job.where())
  return {
    kind: 'steps',
    runsOn: fields['runs-on']!,
    container: fields['container'] ?? null,
    environment: readEnvironment(fields['environment'], job.where('environment')),
    env: textMapAt(job, 'env'),
    defaults: readDefaults(job),
    outputs: textMapAt(job, 'outputs'),
    timeoutMinutes: textOrNull(fields['timeout-minutes']),
    continueOnError: textOrNull(fields['continue-on-error']) ?? 'false',
    steps: readSteps(under(job, 'steps')),
  }
}

function readEnvironment(value: Value | undefined, where: string): StepsJob['environment'] {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { name: textOf(value), url: null, deployment: true }
  }
  const { name, url, deployment = true } = value
  if (typeof deployment !== 'boolean') throw unevaluated('deployment', where)
  return { name: textOf(name), url: textOrNull(url), deployment }
}

/** For keys that GitHub evaluates and the sandbox reads before anything runs. */
function unevaluated(key: string, where: string): Unsupported {
  return new Unsupported(`an expression in \`${key}\` is not supported in the sandbox`, where)
}
